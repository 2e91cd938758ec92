//! The checks of a photo file, on files made here.
#![allow(clippy::unwrap_used)] // The helpers below are no tests themselves.

use std::fs;
use std::path::{Path, PathBuf};

use image::codecs::jpeg::{JpegEncoder, PixelDensity};
use image::{ExtendedColorType, ImageEncoder};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use temoto::photo::{
    Cancel, Cancelled, Cause, Check, Checked, Colour, Context, Format, Measured, Outcome, PREVIEW_MAX_PX,
    Reason, Reopened, Report, Unreadable, Verdict, check_file, pictures_in, reopen,
};
use temoto::rules::rules;
use tempfile::TempDir;

const TODAY: Date = date(2026, 11, 21);

/// A folder that vanishes with the test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn file(&self, data: &[u8]) -> PathBuf {
        let path = self.0.path().join("photo.jpg");
        fs::write(&path, data).unwrap();
        path
    }
}

fn context() -> Context {
    Context { today: TODAY, reason: None }
}

fn check(data: &[u8]) -> Checked {
    let folder = Folder::new();
    check_file(&folder.file(data), &context(), &rules().photo, &Cancel::new()).unwrap()
}

fn report(data: &[u8]) -> Report {
    check(data).report
}

fn said(report: &Report, check: Check) -> (Outcome, Cause) {
    let finding = report.finding(check).unwrap();
    (finding.outcome, finding.cause)
}

/// A colour picture with some grain, so that it is not too small a file.
fn pixels(width: u32, height: u32, channels: u32) -> Vec<u8> {
    let mut state = 7_u32;
    (0..width * height * channels)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            100 + u8::try_from(state >> 27).unwrap()
        })
        .collect()
}

fn encode(width: u32, height: u32, quality: u8, colour: ExtendedColorType) -> Vec<u8> {
    let channels = if colour == ExtendedColorType::L8 { 1 } else { 3 };
    let mut data = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut data, quality);
    encoder.set_pixel_density(PixelDensity::dpi(350));
    encoder.write_image(&pixels(width, height, channels), width, height, colour).unwrap();
    data
}

fn photo(width: u32, height: u32) -> Vec<u8> {
    encode(width, height, 85, ExtendedColorType::Rgb8)
}

/// A portrait that is ready, 700 x 900 px, saved anew.
fn portrait(colour: ExtendedColorType) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg");
    let picture = image::open(path).unwrap();
    let bytes = if colour == ExtendedColorType::L8 {
        picture.into_luma8().into_raw()
    } else {
        picture.into_rgb8().into_raw()
    };
    let mut data = Vec::new();
    JpegEncoder::new_with_quality(&mut data, 85).write_image(&bytes, 700, 900, colour).unwrap();
    data
}

/// The file with a segment put in behind its first two bytes.
fn with_segment(data: &[u8], code: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&data[..2], &[0xff, code], &length, payload, &data[2..]].concat()
}

/// An Exif segment: orientation, program, and the moment it was taken (19 characters).
fn with_exif(data: &[u8], orientation: u16, software: &str, taken: &str) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut bytes = [tag.to_le_bytes(), kind.to_le_bytes()].concat();
        bytes.extend(count.to_le_bytes());
        bytes.extend(value.to_le_bytes());
        bytes
    };
    let software = format!("{software}\0\0\0\0\0");
    let (inner, texts) = (50, 68);
    let mut block = b"Exif\0\0II*\0\x08\0\0\0\x03\0".to_vec();
    block.extend(entry(0x0112, 3, 1, u32::from(orientation)));
    let length = u32::try_from(software.len()).unwrap();
    block.extend(entry(0x0131, 2, length, texts));
    block.extend(entry(0x8769, 4, 1, inner));
    block.extend([0; 4]);
    block.extend([1, 0]);
    block.extend(entry(0x9003, 2, 20, texts + length));
    block.extend([0; 4]);
    block.extend(software.as_bytes());
    block.extend(taken.as_bytes());
    block.push(0);
    with_segment(data, 0xe1, &block)
}

/// Where the frame header (SOF0) starts.
fn frame_at(data: &[u8]) -> usize {
    data.windows(2).position(|two| two == [0xff, 0xc0]).unwrap()
}

/// The file with its frame header claiming another size.
fn with_size(data: &[u8], width: u16, height: u16) -> Vec<u8> {
    let mut data = data.to_vec();
    let at = frame_at(&data);
    data[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    data[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    data
}

/// The file with bytes behind its end, so that it has this length.
fn padded(data: &[u8], length: usize) -> Vec<u8> {
    let mut data = data.to_vec();
    assert!(data.len() <= length, "{} bytes already", data.len());
    data.resize(length, 0);
    data
}

#[test]
fn a_good_photo_is_ready() {
    let data = with_exif(&portrait(ExtendedColorType::Rgb8), 1, "Ver.1.0", "2026:10:15 09:00:00");
    let Checked { report, preview, .. } = check(&data);
    assert_eq!(report.verdict, Verdict::Ready);
    assert_eq!(report.format, Some(Format::Jpeg));
    assert_eq!((report.width, report.height), (Some(700), Some(900)));
    assert_eq!(report.bytes, Some(data.len() as u64));
    assert_eq!((report.faces, report.unreadable), (Some(1), None));
    let checks: Vec<_> = report.findings.iter().map(|finding| finding.check).collect();
    assert_eq!(checks, Check::ALL);
    for finding in &report.findings {
        assert_eq!(finding.outcome, Outcome::Pass, "{finding:?}");
    }
    let preview = preview.unwrap();
    assert_eq!((preview.width, preview.height), (700, 900));
    assert_eq!(preview.rgba.len(), 700 * 900 * 4);
}

#[test]
fn other_formats_are_not_accepted_whatever_their_name() {
    let report = report(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR");
    assert_eq!(report.verdict, Verdict::NotAccepted);
    assert_eq!(report.format, Some(Format::Png));
    assert_eq!(report.findings.len(), 1);
    assert_eq!(said(&report, Check::Format), (Outcome::Fail, Cause::FormatOther));
}

#[test]
fn what_cannot_be_read_says_why() {
    let folder = Folder::new();
    let why = |path: PathBuf| {
        let checked = check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
        assert_eq!(checked.report.verdict, Verdict::Unreadable);
        assert!(checked.report.findings.is_empty() && checked.preview.is_none());
        (checked.report.unreadable.unwrap(), checked.report.bytes)
    };
    let base = folder.0.path().to_path_buf();
    assert_eq!(why(base.clone()), (Unreadable::Directory, None));
    assert_eq!(why(base.join("none.jpg")), (Unreadable::NotFound, None));
    assert_eq!(why(folder.file(b"")), (Unreadable::Empty, Some(0)));
    assert_eq!(why(folder.file(b"no picture")), (Unreadable::NotAPicture, Some(10)));
    assert_eq!(why(folder.file(&[0; 5000])), (Unreadable::NotAPicture, Some(5000)));
}

#[cfg(unix)]
#[test]
fn a_device_is_not_opened() {
    let path = PathBuf::from("/dev/zero");
    let checked = check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
    assert_eq!(checked.report.unreadable, Some(Unreadable::Io));
}

#[test]
fn bytes_are_counted_at_every_edge() {
    let small = encode(480, 480, 8, ExtendedColorType::Rgb8);
    let cases = [
        (19_999, Outcome::Fail, Cause::SizeTooSmall),
        (20_000, Outcome::Warning, Cause::SizeNearMin),
        (20_479, Outcome::Warning, Cause::SizeNearMin),
        (20_480, Outcome::Pass, Cause::SizeFits),
        (7_000_000, Outcome::Pass, Cause::SizeFits),
        (7_000_001, Outcome::Warning, Cause::SizeNearMax),
        (7_340_032, Outcome::Warning, Cause::SizeNearMax),
        (7_340_033, Outcome::Fail, Cause::SizeTooLarge),
    ];
    for (length, outcome, cause) in cases {
        let report = report(&padded(&small, length));
        assert_eq!(said(&report, Check::FileSize), (outcome, cause), "{length}");
        assert_eq!(said(&report, Check::Damaged), (Outcome::Pass, Cause::Intact), "{length}");
    }
}

#[test]
fn sides_are_measured_at_every_edge() {
    let cases = [
        ((480, 480), Outcome::Pass, Cause::PixelsFit),
        ((479, 480), Outcome::Fail, Cause::PixelsTooFew),
        ((480, 479), Outcome::Fail, Cause::PixelsTooFew),
        ((6000, 480), Outcome::Pass, Cause::PixelsFit),
        ((480, 6000), Outcome::Pass, Cause::PixelsFit),
        ((413, 531), Outcome::Fail, Cause::PixelsTrap413),
    ];
    for ((width, height), outcome, cause) in cases {
        let checked = check(&photo(width, height));
        let found = said(&checked.report, Check::PixelSize);
        assert_eq!(found, (outcome, cause), "{width}x{height}");
        let preview = checked.preview.unwrap();
        assert!(preview.width.max(preview.height) <= PREVIEW_MAX_PX);
    }
}

#[test]
fn huge_pictures_are_measured_but_not_decoded() {
    for (width, height) in [(6001, 6000), (6000, 6001), (20_000, 14_000), (65_535, 65_535)] {
        let checked = check(&with_size(&photo(480, 480), width, height));
        let report = checked.report;
        assert_eq!(said(&report, Check::PixelSize), (Outcome::Fail, Cause::PixelsTooMany));
        assert_eq!(said(&report, Check::Damaged), (Outcome::Unknown, Cause::NotOpened));
        assert_eq!(report.width, Some(u32::from(width)));
        assert_eq!(checked.preview, None);
    }
}

#[test]
fn a_very_long_file_is_judged_by_its_start() {
    let folder = Folder::new();
    let path = folder.file(&photo(480, 600));
    let length = 300_000_000;
    fs::File::options().write(true).open(&path).unwrap().set_len(length).unwrap();
    let checked = check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
    let report = checked.report;
    assert_eq!(report.bytes, Some(length));
    assert_eq!(said(&report, Check::FileSize), (Outcome::Fail, Cause::SizeTooLarge));
    assert_eq!(said(&report, Check::PixelSize), (Outcome::Pass, Cause::PixelsFit));
    assert_eq!(said(&report, Check::Damaged), (Outcome::Unknown, Cause::NotOpened));
    assert_eq!(checked.preview, None);
}

#[test]
fn grey_and_print_colours_are_told_from_rgb() {
    let grey = report(&portrait(ExtendedColorType::L8));
    assert_eq!(said(&grey, Check::ColourMode), (Outcome::Warning, Cause::ColourGrey));
    assert_eq!(grey.verdict, Verdict::LookAgain);

    let base = photo(500, 600);
    let profile = [b"ICC_PROFILE\0\x01\x01", &[0; 16][..], b"CMYK", &[0; 108]].concat();
    let found = report(&with_segment(&base, 0xe2, &profile));
    assert_eq!(said(&found, Check::ColourMode), (Outcome::Warning, Cause::ColourCmykProfile));

    let adobe = report(&with_segment(&base, 0xee, b"Adobe\0\x64\0\0\0\0\x02"));
    assert_eq!(said(&adobe, Check::ColourMode), (Outcome::Warning, Cause::ColourAdobeYcck));
    assert_eq!(said(&adobe, Check::Damaged), (Outcome::Pass, Cause::Intact));
}

/// A whole CMYK picture, made by hand: one grey block after another.
fn cmyk(width: u16, height: u16) -> Vec<u8> {
    let mut data = vec![0xff, 0xd8];
    let mut add = |code: u8, payload: &[u8]| {
        data.extend([0xff, code]);
        data.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
        data.extend(payload);
    };
    add(0xee, b"Adobe\0\x64\0\0\0\0\0");
    add(0xdb, &[&[0][..], &[8; 64]].concat());
    let [h, w] = [height.to_be_bytes(), width.to_be_bytes()];
    let channels: Vec<u8> = (1..=4).flat_map(|id| [id, 0x11, 0]).collect();
    add(0xc0, &[&[8, h[0], h[1], w[0], w[1], 4][..], &channels].concat());
    // One code of one bit in each table: no difference, and end of block.
    for class in [0x00, 0x10] {
        add(0xc4, &[&[class, 1][..], &[0; 15], &[0]].concat());
    }
    add(0xda, &[4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);
    // Two zero bits for each block of each channel: one byte for each unit of four.
    data.extend(vec![0; usize::from(width / 8) * usize::from(height / 8)]);
    data.extend([0xff, 0xd9]);
    data
}

#[test]
fn four_channels_are_refused_though_they_can_be_shown() {
    let checked = check(&cmyk(480, 480));
    let finding = checked.report.finding(Check::ColourMode).unwrap();
    assert_eq!((finding.outcome, finding.cause), (Outcome::Fail, Cause::ColourCmyk));
    assert_eq!(finding.measured, Measured::Colour(Colour::Cmyk));
    assert_eq!(said(&checked.report, Check::Damaged), (Outcome::Pass, Cause::Intact));
    assert!(checked.preview.is_some());
}

#[test]
fn a_file_without_its_end_is_cut_off() {
    let data = photo(500, 600);
    for length in [data.len() - 2, data.len() - 1, data.len() * 6 / 10, frame_at(&data) + 4, 20] {
        let checked = check(&data[..length]);
        let found = said(&checked.report, Check::Damaged);
        assert_eq!(found, (Outcome::Fail, Cause::CutOff), "{length} of {}", data.len());
        assert_eq!(checked.preview.is_some(), length > data.len() / 2);
    }
}

#[test]
fn stray_bytes_between_segments_are_damage() {
    let data = photo(500, 600);
    let at = frame_at(&data);
    let strange = [&data[..at], b"hello", &data[at..]].concat();
    let checked = check(&strange);
    assert_eq!(said(&checked.report, Check::Damaged), (Outcome::Fail, Cause::Irregular));
    assert!(checked.preview.is_some());
    let filled = [&data[..at], &[0xff; 3], &data[at..]].concat();
    assert_eq!(said(&report(&filled), Check::Damaged), (Outcome::Pass, Cause::Intact));
}

#[test]
fn broken_picture_data_is_a_warning_while_it_opens() {
    // Half of the picture data is gone, but the end marker is there.
    let data = photo(500, 600);
    let cut = [&data[..data.len() / 2], &[0xff, 0xd9]].concat();
    let checked = check(&cut);
    assert_eq!(said(&checked.report, Check::Damaged), (Outcome::Warning, Cause::Irregular));
    assert!(checked.preview.is_some());
}

#[test]
fn a_second_picture_behind_the_first_is_fine() {
    let data = [portrait(ExtendedColorType::Rgb8), photo(100, 100)].concat();
    let report = report(&data);
    assert_eq!(said(&report, Check::Damaged), (Outcome::Pass, Cause::Intact));
    assert_eq!(report.verdict, Verdict::Ready);
}

#[test]
fn rare_kinds_of_jpeg_cannot_be_opened() {
    let data = photo(500, 600);
    let at = frame_at(&data);
    for process in [0xc3, 0xc9] {
        let mut rare = data.clone();
        rare[at + 1] = process;
        let found = report(&rare);
        assert_eq!(said(&found, Check::Damaged), (Outcome::Fail, Cause::CannotOpen));
        assert_eq!(found.verdict, Verdict::NotAccepted);
        assert_eq!(found.width, Some(500));
    }
    let mut twelve_bits = data.clone();
    twelve_bits[at + 4] = 12;
    assert_eq!(said(&report(&twelve_bits), Check::Damaged), (Outcome::Fail, Cause::CannotOpen));
    let open = with_size(&data, 500, 0);
    assert_eq!(said(&report(&open), Check::Damaged), (Outcome::Fail, Cause::CannotOpen));
}

#[test]
fn a_jpeg_without_a_frame_is_not_accepted() {
    let report = report(b"\xff\xd8\xff\xe0\0\x04ab\xff\xd9");
    assert_eq!(report.verdict, Verdict::NotAccepted);
    assert_eq!(said(&report, Check::Damaged), (Outcome::Fail, Cause::CannotOpen));
    assert_eq!(said(&report, Check::PixelSize), (Outcome::Unknown, Cause::PixelsUnknown));
    assert_eq!(said(&report, Check::ColourMode), (Outcome::Unknown, Cause::ColourUnknown));
    assert_eq!((report.width, report.height), (None, None));
}

#[test]
fn sizes_and_preview_are_upright() {
    let base = photo(700, 500);
    for tag in 1..=8 {
        let checked = check(&with_exif(&base, tag, "", "2026:10:15 09:00:00"));
        let turned = tag >= 5;
        let size = if turned { (500, 700) } else { (700, 500) };
        let report = checked.report;
        assert_eq!((report.width.unwrap(), report.height.unwrap()), size, "{tag}");
        let preview = checked.preview.unwrap();
        assert_eq!((preview.width, preview.height), size, "{tag}");
        let expected =
            if tag == 1 { (Outcome::Pass, Cause::Upright) } else { (Outcome::Warning, Cause::Turned) };
        assert_eq!(said(&report, Check::Orientation), expected);
    }
}

#[test]
fn the_day_it_was_taken_is_read() {
    let base = photo(500, 600);
    let cases = [
        ("2026:05:21 00:00:00", Outcome::Pass, Cause::TakenRecently),
        ("2026:05:20 23:59:59", Outcome::Warning, Cause::TakenLongAgo),
        ("2026:11:21 23:59:59", Outcome::Pass, Cause::TakenRecently),
        ("2026:11:22 00:00:00", Outcome::Unknown, Cause::TakenInFuture),
        ("0000:00:00 00:00:00", Outcome::Unknown, Cause::TakenUnknown),
        ("2026:13:41 00:00:00", Outcome::Unknown, Cause::TakenUnknown),
    ];
    for (taken, outcome, cause) in cases {
        let report = report(&with_exif(&base, 1, "", taken));
        assert_eq!(said(&report, Check::TakenDate), (outcome, cause), "{taken}");
    }
    let none = report(&portrait(ExtendedColorType::Rgb8));
    assert_eq!(said(&none, Check::TakenDate), (Outcome::Unknown, Cause::TakenUnknown));
    assert_eq!(none.verdict, Verdict::Ready);
}

#[test]
fn editors_leave_traces() {
    let base = photo(500, 600);
    let editor = |data: &[u8]| {
        let report = report(data);
        let finding = report.finding(Check::Edited).unwrap();
        assert_eq!(finding.outcome == Outcome::Warning, finding.cause == Cause::EditedWith);
        match &finding.measured {
            Measured::Editor(name) => Some(name.clone()),
            _ => None,
        }
    };
    assert_eq!(editor(&base), None);
    let exif = |software| with_exif(&base, 1, software, "2026:10:15 09:00:00");
    assert_eq!(editor(&exif("GIMP 2.10.36")).as_deref(), Some("GIMP 2.10.36"));
    assert_eq!(editor(&exif("HDR+ 1.0")), None);
    let xmp = |inner: &str| {
        let packet = [b"http://ns.adobe.com/xap/1.0/\0", inner.as_bytes()].concat();
        with_segment(&base, 0xe1, &packet)
    };
    let tool = xmp("<x:xmpmeta><xmp:CreatorTool>Snapseed 2</xmp:CreatorTool></x:xmpmeta>");
    assert_eq!(editor(&tool).as_deref(), Some("Snapseed 2"));
    let step = xmp("<rdf:li stEvt:softwareAgent='Adobe Photoshop 25.0'/>");
    assert_eq!(editor(&step).as_deref(), Some("Adobe Photoshop 25.0"));
    // A Photoshop segment alone is also written by cameras.
    assert_eq!(editor(&with_segment(&base, 0xed, b"Photoshop 3.0\x008BIM")), None);
}

#[test]
fn compression_is_graded() {
    for (quality, outcome, cause) in [
        (49, Outcome::Warning, Cause::QualityLow),
        (50, Outcome::Pass, Cause::QualityGood),
        (95, Outcome::Pass, Cause::QualityGood),
    ] {
        let report = report(&encode(600, 700, quality, ExtendedColorType::Rgb8));
        let finding = report.finding(Check::JpegQuality).unwrap();
        assert_eq!((finding.outcome, finding.cause), (outcome, cause));
        assert_eq!(finding.measured, Measured::Quality(quality));
    }
}

#[test]
fn a_reason_excuses_nothing_about_the_file() {
    let folder = Folder::new();
    let path = folder.file(&photo(479, 600));
    for reason in Reason::ALL {
        let context = Context { today: TODAY, reason: Some(reason) };
        let checked = check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap();
        assert_eq!(checked.report.verdict, Verdict::NotAccepted);
    }
}

#[test]
fn a_cancelled_check_ends() {
    let folder = Folder::new();
    let path = folder.file(&photo(500, 600));
    let cancel = Cancel::new();
    cancel.cancel();
    assert_eq!(check_file(&path, &context(), &rules().photo, &cancel), Err(Cancelled));
}

#[test]
fn the_picture_is_shown_again_without_a_check() {
    let folder = Folder::new();
    let again = |path: &Path, stamp| reopen(path, stamp, &context(), &rules().photo, &Cancel::new()).unwrap();
    for tag in [1, 6] {
        let path = folder.file(&with_exif(&photo(1400, 500), tag, "", "2026:10:15 09:00:00"));
        let checked = check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
        assert!(checked.preview.is_some());
        assert_eq!(again(&path, checked.stamp), Reopened::Same(checked.preview));
        let cancel = Cancel::new();
        cancel.cancel();
        let ended = reopen(&path, checked.stamp, &context(), &rules().photo, &cancel);
        assert_eq!(ended, Err(Cancelled));
        std::fs::remove_file(&path).unwrap();
        assert_eq!(again(&path, checked.stamp), Reopened::Same(None), "it has gone");
    }
    let large = with_size(&photo(480, 480), 6001, 480);
    let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR";
    for data in [&large[..], png, b""] {
        let path = folder.file(data);
        let checked = check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
        assert_eq!(again(&path, checked.stamp), Reopened::Same(None));
    }
    assert_eq!(again(folder.0.path(), None), Reopened::Same(None));
    assert_eq!(again(&folder.0.path().join("none.jpg"), None), Reopened::Same(None));
}

#[test]
fn a_photo_that_was_written_anew_is_checked_anew() {
    let folder = Folder::new();
    let path = folder.file(&photo(500, 600));
    let check = || check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
    let first = check();
    std::fs::write(&path, photo(500, 601)).unwrap();
    let again = reopen(&path, first.stamp, &context(), &rules().photo, &Cancel::new()).unwrap();
    assert_eq!(again, Reopened::Changed(check()));
    assert_ne!(again, Reopened::Changed(first));
}

#[test]
fn checks_on_many_threads_all_end() {
    let folder = Folder::new();
    let path = folder.file(&photo(500, 600));
    std::thread::scope(|scope| {
        let check = || check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
        let checks: Vec<_> = (0..8).map(|_| scope.spawn(check)).collect();
        for checked in checks {
            assert!(checked.join().unwrap().preview.is_some());
        }
    });
}

#[test]
fn each_file_of_a_folder_has_its_say() {
    let folder = Folder::new();
    let base = folder.0.path();
    fs::write(base.join("1 good.jpg"), portrait(ExtendedColorType::Rgb8)).unwrap();
    fs::write(base.join("2 empty.jpg"), b"").unwrap();
    fs::write(base.join("3 noise.jpg"), pixels(50, 50, 1)).unwrap();
    fs::write(base.join("4 film.mov"), b"\0\0\0\x08wide\0\0\0\0").unwrap();
    fs::write(base.join("5 film.jpg"), b"\0\0\0\x08wide\0\0\0\0").unwrap();
    let why = |path: &PathBuf| {
        let report = check_file(path, &context(), &rules().photo, &Cancel::new()).unwrap().report;
        (report.verdict, report.unreadable)
    };
    let said: Vec<_> = pictures_in(base).iter().map(why).collect();
    let expected = [
        (Verdict::Ready, None),
        (Verdict::Unreadable, Some(Unreadable::Empty)),
        (Verdict::Unreadable, Some(Unreadable::NotAPicture)),
        (Verdict::NotAccepted, None),
    ];
    assert_eq!(said, expected);
}

#[test]
fn the_json_line_has_the_promised_shape() {
    let folder = Folder::new();
    let data = with_exif(&portrait(ExtendedColorType::Rgb8), 1, "GIMP 2.10", "2026:10:15 09:00:00");
    let path = folder.file(&data);
    let checked = check_file(&path, &context(), &rules().photo, &Cancel::new()).unwrap();
    let line = temoto::cli::photo_line(&path, &checked.report).unwrap();
    assert!(!line.contains('\n'));
    let bytes = data.len();
    for part in [
        r#""verdict":"look_again","findings":[{"check":"format","result":"pass","value":"jpeg","unit":null,"limit":"jpeg"}"#.to_owned(),
        r#"{"check":"colour_mode","result":"pass","value":"rgb","unit":null,"limit":"rgb"}"#.to_owned(),
        format!(r#"{{"check":"file_size","result":"pass","value":{bytes},"unit":"bytes","limit":"20000..7340032"}}"#),
        r#"{"check":"pixel_size","result":"pass","value":"700x900","unit":"px","limit":"480..6000"}"#.to_owned(),
        r#"{"check":"damaged","result":"pass","value":"intact","unit":null,"limit":null}"#.to_owned(),
        r#"{"check":"orientation","result":"pass","value":1,"unit":null,"limit":"1"}"#.to_owned(),
        r#"{"check":"taken_date","result":"pass","value":"2026-10-15","unit":"date","limit":"2026-05-21..2026-11-21"}"#.to_owned(),
        r#"{"check":"edited","result":"warning","value":"GIMP 2.10","unit":null,"limit":null}"#.to_owned(),
        r#"{"check":"jpeg_quality","result":"pass","value":85,"unit":"quality","limit":"50..100"}"#.to_owned(),
        r#"{"check":"face_count","result":"pass","value":1,"unit":"faces","limit":"1"}"#.to_owned(),
        r#","unit":"mm","limit":"32..36"},{"check":"head_top","result":"pass","value":""#.to_owned(),
        r#"{"check":"blocks","result":"pass","value":1."#.to_owned(),
        r#"{"check":"crop_pixels","result":"pass","value":700,"unit":"px","limit":"480.."}"#.to_owned(),
        format!(r#"],"format":"jpeg","width":700,"height":900,"bytes":{bytes},"faces":1}}"#),
    ] {
        assert!(line.contains(&part), "{part}\nis not in\n{line}");
    }
    assert!(line.starts_with(r#"{"file":""#));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Changed bytes, cuts and doubled parts: always a report, never a panic.
    #[test]
    fn damaged_files_are_reported(
        grey: bool,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..20),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let colour = if grey { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
        let mut data = with_exif(&encode(40, 30, 60, colour), 6, "x", "2026:10:15 09:00:00");
        for (at, byte) in changes {
            let at = at.index(data.len());
            data[at] = byte;
        }
        if let Some(cut) = cut {
            data.truncate(cut.index(data.len()));
        }
        let report = report(&data);
        prop_assert_eq!(report.unreadable.is_some(), report.verdict == Verdict::Unreadable);
        prop_assert_eq!(report.bytes, Some(data.len() as u64));
    }
}
