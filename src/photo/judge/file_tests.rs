//! Each check for and against, at the edge of every limit.

use jiff::civil::date;

use super::*;
use crate::photo::jpeg::{Component, Frame};
use crate::rules::rules;

fn anatomy(channels: usize) -> Anatomy<'static> {
    let components = vec![Component { across: 1, down: 1 }; channels];
    let frame = Frame { process: 0, width: 500, height: 600, components };
    Anatomy { frame: Some(frame), has_end: true, ..Anatomy::default() }
}

fn said(finding: &Finding) -> (Outcome, Cause) {
    (finding.outcome, finding.cause)
}

#[test]
fn only_jpeg_is_accepted() {
    for kind in Format::ALL {
        let finding = format(kind);
        let accepted = kind == Format::Jpeg;
        assert_eq!(finding.outcome == Outcome::Pass, accepted);
        assert_eq!(finding.outcome == Outcome::Fail, !accepted);
        assert_eq!(finding.measured, Measured::Format(kind));
    }
}

#[test]
fn channels_decide_over_the_colour() {
    let with = |channels, icc_space, adobe_transform| {
        let anatomy = Anatomy { icc_space, adobe_transform, ..anatomy(channels) };
        said(&colour_mode(&anatomy))
    };
    assert_eq!(with(3, None, None), (Outcome::Pass, Cause::ColourRgb));
    assert_eq!(with(3, Some(IccSpace::Rgb), Some(1)), (Outcome::Pass, Cause::ColourRgb));
    assert_eq!(with(3, None, Some(0)), (Outcome::Pass, Cause::ColourRgb));
    assert_eq!(with(1, Some(IccSpace::Grey), None), (Outcome::Warning, Cause::ColourGrey));
    assert_eq!(with(4, None, None), (Outcome::Fail, Cause::ColourCmyk));
    assert_eq!(with(4, Some(IccSpace::Rgb), Some(2)), (Outcome::Fail, Cause::ColourCmyk));
    let profile = with(3, Some(IccSpace::Cmyk), Some(2));
    assert_eq!(profile, (Outcome::Warning, Cause::ColourCmykProfile));
    assert_eq!(with(3, None, Some(2)), (Outcome::Warning, Cause::ColourAdobeYcck));
    assert_eq!(with(2, None, None), (Outcome::Unknown, Cause::ColourUnknown));
    assert_eq!(said(&colour_mode(&Anatomy::default())), (Outcome::Unknown, Cause::ColourUnknown));
}

#[test]
fn four_channels_are_named_by_their_transform() {
    let name = |adobe_transform| colour_mode(&Anatomy { adobe_transform, ..anatomy(4) }).measured;
    assert_eq!(name(Some(2)), Measured::Colour(Colour::Ycck));
    assert_eq!(name(Some(0)), Measured::Colour(Colour::Cmyk));
    assert_eq!(name(None), Measured::Colour(Colour::Cmyk));
}

#[test]
fn bytes_at_every_edge() {
    let cases = [
        (0, Outcome::Fail, Cause::SizeTooSmall),
        (19_999, Outcome::Fail, Cause::SizeTooSmall),
        (20_000, Outcome::Warning, Cause::SizeNearMin),
        (20_479, Outcome::Warning, Cause::SizeNearMin),
        (20_480, Outcome::Pass, Cause::SizeFits),
        (7_000_000, Outcome::Pass, Cause::SizeFits),
        (7_000_001, Outcome::Warning, Cause::SizeNearMax),
        (7_340_032, Outcome::Warning, Cause::SizeNearMax),
        (7_340_033, Outcome::Fail, Cause::SizeTooLarge),
        (u64::MAX, Outcome::Fail, Cause::SizeTooLarge),
    ];
    for (bytes, outcome, cause) in cases {
        let finding = file_size(bytes, &rules().photo);
        assert_eq!(said(&finding), (outcome, cause), "{bytes}");
        assert_eq!(finding.measured, Measured::Bytes(bytes));
        assert_eq!(finding.limit.as_deref(), Some("20000..7340032"));
    }
}

#[test]
fn pixels_at_every_edge() {
    let cases = [
        ((480, 480), Outcome::Pass, Cause::PixelsFit),
        ((6000, 6000), Outcome::Pass, Cause::PixelsFit),
        ((479, 480), Outcome::Fail, Cause::PixelsTooFew),
        ((480, 479), Outcome::Fail, Cause::PixelsTooFew),
        ((6001, 6000), Outcome::Fail, Cause::PixelsTooMany),
        ((6000, 6001), Outcome::Fail, Cause::PixelsTooMany),
        ((479, 6001), Outcome::Fail, Cause::PixelsTooFew),
        ((413, 531), Outcome::Fail, Cause::PixelsTrap413),
        ((531, 413), Outcome::Fail, Cause::PixelsTrap413),
        ((411, 533), Outcome::Fail, Cause::PixelsTrap413),
        ((415, 529), Outcome::Fail, Cause::PixelsTrap413),
        ((410, 531), Outcome::Fail, Cause::PixelsTooFew),
        ((413, 534), Outcome::Fail, Cause::PixelsTooFew),
    ];
    for (size, outcome, cause) in cases {
        let finding = pixel_size(Some(size), &rules().photo);
        assert_eq!(said(&finding), (outcome, cause), "{size:?}");
        assert_eq!(finding.limit.as_deref(), Some("480..6000"));
    }
    let finding = pixel_size(None, &rules().photo);
    assert_eq!(said(&finding), (Outcome::Unknown, Cause::PixelsUnknown));
}

#[test]
fn damage_is_graded() {
    let (strict, lenient) = (Opened::Strictly, Opened::Leniently);
    let whole = anatomy(3);
    let cut = Anatomy { has_end: false, ..anatomy(3) };
    let stray = Anatomy { stray_at: Some(81), ..anatomy(3) };
    let cases: [(&Anatomy<'_>, Opened, bool, Outcome, Cause); 11] = [
        (&whole, strict, true, Outcome::Pass, Cause::Intact),
        (&whole, lenient, true, Outcome::Warning, Cause::Irregular),
        (&whole, Opened::Not, true, Outcome::Fail, Cause::CannotOpen),
        (&whole, Opened::NotTried, true, Outcome::Unknown, Cause::NotOpened),
        (&cut, lenient, true, Outcome::Fail, Cause::CutOff),
        (&cut, Opened::NotTried, true, Outcome::Fail, Cause::CutOff),
        (&cut, Opened::Not, true, Outcome::Fail, Cause::CutOff),
        (&cut, Opened::NotTried, false, Outcome::Unknown, Cause::NotOpened),
        (&stray, strict, true, Outcome::Fail, Cause::Irregular),
        (&stray, lenient, true, Outcome::Fail, Cause::Irregular),
        (&stray, Opened::Not, true, Outcome::Fail, Cause::CannotOpen),
    ];
    for (at, (anatomy, opened, whole, outcome, cause)) in cases.into_iter().enumerate() {
        assert_eq!(said(&damaged(anatomy, opened, whole)), (outcome, cause), "case {at}");
    }
}

#[test]
fn every_turn_is_warned_of() {
    let with = |orientation| said(&super::orientation(&Metadata { orientation, ..Metadata::default() }));
    assert_eq!(with(None), (Outcome::Pass, Cause::Upright));
    assert_eq!(with(Some(1)), (Outcome::Pass, Cause::Upright));
    for tag in 2..=8 {
        assert_eq!(with(Some(tag)), (Outcome::Warning, Cause::Turned));
    }
}

#[test]
fn six_months_are_counted_by_the_calendar() {
    let on = |today, taken| {
        let metadata = Metadata { taken, ..Metadata::default() };
        taken_date(&metadata, today, &rules().photo)
    };
    let today = date(2026, 11, 21);
    let cases = [
        (Some(date(2026, 5, 21)), Outcome::Pass, Cause::TakenRecently),
        (Some(date(2026, 5, 20)), Outcome::Warning, Cause::TakenLongAgo),
        (Some(today), Outcome::Pass, Cause::TakenRecently),
        (Some(date(2026, 11, 22)), Outcome::Unknown, Cause::TakenInFuture),
        (None, Outcome::Unknown, Cause::TakenUnknown),
    ];
    for (taken, outcome, cause) in cases {
        let finding = on(today, taken);
        assert_eq!(said(&finding), (outcome, cause), "{taken:?}");
        assert_eq!(finding.limit.as_deref(), Some("2026-05-21..2026-11-21"));
    }
    // Six months before 31 August there is no 31st.
    let end = on(date(2026, 8, 31), Some(date(2026, 2, 28)));
    assert_eq!(said(&end), (Outcome::Pass, Cause::TakenRecently));
    // The first day of the calendar has nothing before it.
    let first = on(Date::MIN, None);
    assert_eq!(said(&first), (Outcome::Unknown, Cause::TakenUnknown));
}

#[test]
fn an_editor_is_named() {
    assert_eq!(said(&edited(None)), (Outcome::Pass, Cause::NotEdited));
    let finding = edited(Some("SNOW 1".to_owned()));
    assert_eq!(said(&finding), (Outcome::Warning, Cause::EditedWith));
    assert_eq!(finding.measured, Measured::Editor("SNOW 1".to_owned()));
}

#[test]
fn strong_compression_is_warned_of() {
    // The table libjpeg writes at quality 50 is the published one; 1 in every place is 100.
    let with = |factor: u16| {
        let steps = [1; 64].map(|step: u16| step * factor);
        let luma_table = Some(quality::Table { steps, wide: false });
        jpeg_quality(&Anatomy { luma_table, ..anatomy(3) }, &rules().photo)
    };
    assert_eq!(said(&with(1)), (Outcome::Pass, Cause::QualityGood));
    assert_eq!(with(1).measured, Measured::Quality(100));
    assert_eq!(said(&with(120)), (Outcome::Warning, Cause::QualityLow));
    let none = jpeg_quality(&anatomy(3), &rules().photo);
    assert_eq!(said(&none), (Outcome::Unknown, Cause::QualityUnknown));
}
