//! The checks of the picture: real portraits with one fault each, every check of every one; and what these
//! tests make of a good one.
#![allow(clippy::unwrap_used)] // The helpers below are no tests themselves.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use image::{DynamicImage, ImageFormat, RgbImage, imageops};
use jiff::civil::{Date, date};
use temoto::photo::{Cancel, Cause, Check, Context, Measured, Outcome, Reason, Report, Verdict, check_file};
use temoto::rules::rules;

use Outcome::{Fail, Unknown, Warning};

const TODAY: Date = date(2026, 11, 21);

fn photo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name)
}

fn report_for(path: &Path, reason: Option<Reason>) -> Report {
    let context = Context { today: TODAY, reason };
    check_file(path, &context, &rules().photo, &Cancel::new()).unwrap().report
}

/// The report on a picture as these tests would save it.
fn report_on(picture: &RgbImage) -> Report {
    let mut data = Cursor::new(Vec::new());
    DynamicImage::from(picture.clone()).write_to(&mut data, ImageFormat::Jpeg).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    fs::write(&path, data.into_inner()).unwrap();
    report_for(&path, None)
}

fn portrait() -> RgbImage {
    image::open(photo("portrait.jpg")).unwrap().into_rgb8()
}

fn said(report: &Report, check: Check) -> (Outcome, Cause) {
    let finding = report.finding(check).unwrap();
    (finding.outcome, finding.cause)
}

/// A photo of the committed set, and all its findings that are no pass. None of them says when it was taken.
struct Expected {
    name: &'static str,
    verdict: Verdict,
    faces: u32,
    no_pass: &'static [(Check, Outcome)],
}

const EXPECTED: [Expected; 12] = [
    Expected { name: "portrait.jpg", verdict: Verdict::Ready, faces: 1, no_pass: &[] },
    Expected { name: "ok_099.jpg", verdict: Verdict::Ready, faces: 1, no_pass: &[] },
    Expected { name: "ok_min_480x617.jpg", verdict: Verdict::Ready, faces: 1, no_pass: &[] },
    Expected {
        name: "bad_tilt8.jpg",
        verdict: Verdict::LookAgain,
        faces: 1,
        no_pass: &[(Check::Tilt, Warning)],
    },
    Expected {
        name: "bad_offcentre.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        no_pass: &[(Check::HeadCentre, Fail), (Check::HeadWhole, Warning)],
    },
    Expected {
        name: "bad_top_cut.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        no_pass: &[(Check::HeadSize, Warning), (Check::HeadTop, Warning), (Check::HeadWhole, Fail)],
    },
    Expected {
        name: "bad_blur.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        no_pass: &[(Check::Sharpness, Fail)],
    },
    Expected {
        name: "bad_half_shadow.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        no_pass: &[
            (Check::BackgroundEven, Fail),
            (Check::BackgroundColour, Warning),
            (Check::BackgroundShadow, Fail),
            (Check::FaceShadow, Fail),
            (Check::Sharpness, Warning),
        ],
    },
    Expected {
        name: "bad_redeye.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        no_pass: &[(Check::RedEye, Fail)],
    },
    Expected {
        name: "bad_pattern_bg.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        no_pass: &[(Check::BackgroundEven, Fail)],
    },
    Expected {
        name: "bad_two_faces.jpg",
        verdict: Verdict::NotAccepted,
        faces: 2,
        no_pass: &[(Check::FaceCount, Fail)],
    },
    Expected {
        name: "bad_dark.jpg",
        verdict: Verdict::NotAccepted,
        faces: 1,
        // Where the face is black, nothing is said to be seen in it.
        no_pass: &[
            (Check::EyesOpen, Unknown),
            (Check::Mouth, Unknown),
            (Check::BackgroundColour, Warning),
            (Check::FaceShadow, Unknown),
            (Check::Sharpness, Unknown),
            (Check::Noise, Unknown),
            (Check::TooDark, Fail),
            (Check::RedEye, Unknown),
        ],
    },
];

#[test]
fn every_check_of_every_portrait_ends_as_it_should() {
    let mut wrong = Vec::new();
    for Expected { name, verdict, faces, no_pass } in EXPECTED {
        let report = report_for(&photo(name), None);
        if (report.verdict, report.faces) != (verdict, Some(faces)) {
            wrong.push(format!("{name}: {:?}, {:?} faces", report.verdict, report.faces));
        }
        assert_eq!(report.findings.len(), Check::ALL.len());
        for finding in &report.findings {
            let named =
                no_pass.iter().find(|(check, _)| *check == finding.check).map(|(_, outcome)| *outcome);
            let expected = match finding.check {
                Check::TakenDate => Unknown,
                // With two people there is no one face to judge.
                check if faces > 1 && !check.is_about_the_file() => named.unwrap_or(Unknown),
                _ => named.unwrap_or(Outcome::Pass),
            };
            if finding.outcome != expected {
                wrong.push(format!("{name}: {:?}, but should be {expected:?}", finding));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_committed_set_is_the_expected_one() {
    let mut names: Vec<String> = fs::read_dir(photo("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".jpg"))
        .collect();
    names.sort();
    let mut expected: Vec<&str> = EXPECTED.iter().map(|expected| expected.name).collect();
    expected.sort_unstable();
    assert_eq!(names, expected);
}

#[test]
fn every_finding_says_what_was_measured_and_what_it_was_held_against() {
    for name in ["portrait.jpg", "bad_half_shadow.jpg"] {
        let report = report_for(&photo(name), None);
        for finding in report.findings.iter().filter(|finding| !finding.check.is_about_the_file()) {
            let check = finding.check;
            assert_ne!(finding.measured, Measured::Nothing, "{check:?}");
            assert!(finding.limit.is_some() && finding.unit.is_some(), "{check:?}");
            let place = finding.place.unwrap();
            assert!(place.left >= 0.0 && place.right <= 1.0 && place.top < place.bottom, "{finding:?}");
        }
        let guide = report.guide.unwrap();
        assert!(guide.crown_high.y <= guide.crown_low.y && guide.crown_low.y < guide.left_eye.y);
        assert!(guide.left_eye.x < guide.right_eye.x && guide.right_eye.y < guide.chin.y);
    }
}

#[test]
fn a_turned_photo_is_judged_as_it_is_shown() {
    let upright = report_for(&photo("portrait.jpg"), None);
    let lying = imageops::rotate270(&portrait());
    let report = report_on(&lying);
    assert_eq!(said(&report, Check::Tilt), (Fail, Cause::Lying));
    assert_eq!(said(&report, Check::HeadSize), (Unknown, Cause::NotJudged));
    assert_eq!(report.faces, Some(1));

    // The same with a note that turns it back: an Exif block of one entry, orientation 6.
    let mut data = Cursor::new(Vec::new());
    DynamicImage::from(lying).write_to(&mut data, ImageFormat::Jpeg).unwrap();
    let data = data.into_inner();
    let exif = b"\xff\xe1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let turned = [&data[..2], exif, &data[2..]].concat();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("turned.jpg");
    fs::write(&path, turned).unwrap();
    let report = report_for(&path, None);
    assert_eq!(said(&report, Check::Orientation), (Warning, Cause::Turned));
    assert_eq!(report.verdict, Verdict::LookAgain);
    for check in Check::ALL.into_iter().filter(|check| !check.is_about_the_file()) {
        assert_eq!(said(&report, check).0, said(&upright, check).0, "{check:?}");
    }
}

#[test]
fn passport_size_is_explained_and_leaves_too_little() {
    let small = imageops::resize(&portrait(), 413, 531, imageops::FilterType::Triangle);
    let report = report_on(&small);
    assert_eq!(said(&report, Check::PixelSize), (Fail, Cause::PixelsTrap413));
    assert_eq!(said(&report, Check::CropPixels), (Fail, Cause::CropTooSmall));
    assert_eq!(said(&report, Check::HeadSize).0, Outcome::Pass, "it is the right size in mm");
}

#[test]
fn a_square_photo_is_not_refused_for_a_cut_that_is_only_guessed() {
    let square = imageops::crop_imm(&portrait(), 0, 0, 700, 700).to_image();
    for side in [481, 496, 509, 541, 554, 586, 599, 600, 616] {
        let report = report_on(&imageops::resize(&square, side, side, imageops::FilterType::Triangle));
        assert_eq!(said(&report, Check::PixelSize).0, Outcome::Pass);
        assert_eq!(said(&report, Check::CropPixels), (Warning, Cause::CropWide), "{side}");
    }
}

/// The portrait with the wall around it grown, so that the head is smaller in its frame.
fn in_a_wide_frame(times: u32) -> RgbImage {
    let portrait = portrait();
    let wall = *portrait.get_pixel(5, 5);
    let (width, height) = portrait.dimensions();
    let mut wide = RgbImage::from_pixel(width * times, height * times, wall);
    // The neck goes on to the lower edge.
    let top = i64::from(height * times - height);
    imageops::replace(&mut wide, &portrait, i64::from(width * (times - 1) / 2), top);
    wide
}

#[test]
fn a_small_head_may_be_cut_out_if_enough_is_left() {
    // Half as large, but with all its pixels.
    let report = report_on(&in_a_wide_frame(2));
    assert_eq!(said(&report, Check::HeadSize), (Warning, Cause::HeadSmall));
    assert_eq!(said(&report, Check::HeadTop), (Warning, Cause::TopMuch));
    assert_eq!(said(&report, Check::CropPixels).0, Outcome::Pass);
    let frame = report.guide.unwrap().frame;
    assert!(frame.right - frame.left < 0.7, "the frame is laid round the head: {frame:?}");

    // The same with half the pixels.
    let wide = in_a_wide_frame(2);
    let (width, height) = (wide.width() * 2 / 5, wide.height() * 2 / 5);
    let report = report_on(&imageops::resize(&wide, width, height, imageops::FilterType::Triangle));
    assert_eq!(said(&report, Check::HeadSize), (Fail, Cause::HeadTooSmall));
    assert_eq!(said(&report, Check::CropPixels), (Fail, Cause::CropTooSmall));
}

#[test]
fn without_a_face_nothing_else_is_claimed() {
    let wall = RgbImage::from_fn(700, 900, |x, y| {
        image::Rgb([200, 200, u8::try_from((x * 7 + y * 13) % 40).unwrap() + 180])
    });
    let report = report_on(&wall);
    assert_eq!(report.faces, Some(0));
    assert_eq!(said(&report, Check::FaceCount), (Fail, Cause::FaceNone));
    for check in Check::ALL.into_iter().filter(|check| !check.is_about_the_file()) {
        let expected = if check == Check::FaceCount { Fail } else { Unknown };
        assert_eq!(said(&report, check).0, expected, "{check:?}");
    }
}

#[test]
fn half_a_picture_is_not_judged() {
    let data = fs::read(photo("portrait.jpg")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    fs::write(&path, &data[..data.len() * 6 / 10]).unwrap();
    let report = report_for(&path, None);
    assert_eq!(said(&report, Check::Damaged), (Fail, Cause::CutOff));
    assert_eq!(said(&report, Check::BackgroundEven), (Unknown, Cause::NotJudged));
    assert_eq!(report.faces, None);
}

#[test]
fn a_reason_turns_what_it_excuses_into_notes() {
    let verdict = |name, reason| report_for(&photo(name), reason).verdict;
    assert_eq!(verdict("bad_half_shadow.jpg", None), Verdict::NotAccepted);
    assert_eq!(verdict("bad_half_shadow.jpg", Some(Reason::Medical)), Verdict::LookAgain);
    assert_eq!(verdict("bad_half_shadow.jpg", Some(Reason::Religion)), Verdict::NotAccepted);
    let report = report_for(&photo("bad_pattern_bg.jpg"), Some(Reason::Infant));
    let finding = report.finding(Check::BackgroundEven).unwrap();
    assert_eq!((finding.outcome, finding.excused), (Warning, Some(Reason::Infant)));
    // Nothing excuses a second person, a blurred face or a head that is cut off.
    for reason in Reason::ALL {
        assert_eq!(verdict("bad_top_cut.jpg", Some(reason)), Verdict::NotAccepted);
        assert_eq!(verdict("bad_two_faces.jpg", Some(reason)), Verdict::NotAccepted);
        assert_eq!(verdict("bad_blur.jpg", Some(reason)), Verdict::NotAccepted);
    }
}

/// Darker skin in the same light must end like lighter skin: the whole person is made darker, the wall stays.
#[test]
fn how_light_the_skin_is_changes_nothing() {
    let picture = portrait();
    let wall = *picture.get_pixel(5, 5);
    let is_wall =
        |pixel: &image::Rgb<u8>| pixel.0.iter().zip(wall.0).all(|(value, wall)| value.abs_diff(wall) < 24);
    for percent in [100_u32, 80, 60, 45] {
        let mut darker = picture.clone();
        for pixel in darker.pixels_mut().filter(|pixel| !is_wall(pixel)) {
            pixel.0 = pixel.0.map(|value| u8::try_from(u32::from(value) * percent / 100).unwrap());
        }
        let report = report_on(&darker);
        for check in [Check::FaceCount, Check::FaceShadow, Check::TooBright, Check::EyesOpen, Check::HeadSize]
        {
            assert_eq!(said(&report, check).0, Outcome::Pass, "{percent} %: {check:?}");
        }
        assert_ne!(said(&report, Check::TooDark).0, Fail, "{percent} %");
    }
}
