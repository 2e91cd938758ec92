//! Facts about the file against the rules, one function for each check.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::photo::check::Check;
use crate::photo::decode::Opened;
use crate::photo::exif::Metadata;
use crate::photo::finding::{Cause, Colour, Finding, Measured, Outcome};
use crate::photo::format::Format;
use crate::photo::jpeg::{Anatomy, IccSpace, quality};
use crate::rules::PhotoRules;

pub(in crate::photo) fn format(format: Format) -> Finding {
    let (outcome, cause) = if format == Format::Jpeg {
        (Outcome::Pass, Cause::FormatJpeg)
    } else {
        (Outcome::Fail, Cause::FormatOther)
    };
    Finding::new(Check::Format, outcome, cause, Measured::Format(format))
        .within(Format::Jpeg.key().to_owned(), None)
}

/// By the number of channels in the frame header: decoders call some pictures of three channels
/// YCCK, and turn those of four silently into RGB.
pub(in crate::photo) fn colour_mode(anatomy: &Anatomy<'_>) -> Finding {
    const YCCK: Option<u8> = Some(2);
    let channels = anatomy.frame.as_ref().map(|frame| frame.components.len());
    let (outcome, cause, measured) = match (channels, anatomy.icc_space, anatomy.adobe_transform) {
        (Some(4), _, YCCK) => (Outcome::Fail, Cause::ColourCmyk, Some(Colour::Ycck)),
        (Some(4), ..) => (Outcome::Fail, Cause::ColourCmyk, Some(Colour::Cmyk)),
        (Some(1), ..) => (Outcome::Warning, Cause::ColourGrey, Some(Colour::Grey)),
        (Some(3), Some(IccSpace::Cmyk), _) => (Outcome::Warning, Cause::ColourCmykProfile, Some(Colour::Rgb)),
        (Some(3), _, YCCK) => (Outcome::Warning, Cause::ColourAdobeYcck, Some(Colour::Rgb)),
        (Some(3), ..) => (Outcome::Pass, Cause::ColourRgb, Some(Colour::Rgb)),
        _ => (Outcome::Unknown, Cause::ColourUnknown, None),
    };
    let measured = measured.map_or(Measured::Nothing, Measured::Colour);
    Finding::new(Check::ColourMode, outcome, cause, measured).within(Colour::Rgb.key().to_owned(), None)
}

pub(in crate::photo) fn file_size(bytes: u64, rules: &PhotoRules) -> Finding {
    let (outcome, cause) = if bytes < rules.bytes_min.value {
        (Outcome::Fail, Cause::SizeTooSmall)
    } else if bytes < rules.bytes_min_sure.value {
        (Outcome::Warning, Cause::SizeNearMin)
    } else if bytes <= rules.bytes_max_sure.value {
        (Outcome::Pass, Cause::SizeFits)
    } else if bytes <= rules.bytes_max.value {
        (Outcome::Warning, Cause::SizeNearMax)
    } else {
        (Outcome::Fail, Cause::SizeTooLarge)
    };
    let limit = format!("{}..{}", rules.bytes_min.value, rules.bytes_max.value);
    Finding::new(Check::FileSize, outcome, cause, Measured::Bytes(bytes)).within(limit, Some("bytes"))
}

/// `size` is upright width and height in px.
pub(in crate::photo) fn pixel_size(size: Option<(u32, u32)>, rules: &PhotoRules) -> Finding {
    let (least, most) = (rules.side_min.value, rules.side_max.value);
    let limit = format!("{least}..{most}");
    let Some((width, height)) = size else {
        let unknown = (Outcome::Unknown, Cause::PixelsUnknown);
        return Finding::new(Check::PixelSize, unknown.0, unknown.1, Measured::Nothing)
            .within(limit, Some("px"));
    };
    let near = |side: u32, other: u32| side.abs_diff(other) <= rules.passport_slack.value;
    let is_trap =
        |width, height| near(width, rules.passport_width.value) && near(height, rules.passport_height.value);
    let (outcome, cause) = if width < least || height < least {
        let trap = is_trap(width, height) || is_trap(height, width);
        (Outcome::Fail, if trap { Cause::PixelsTrap413 } else { Cause::PixelsTooFew })
    } else if width > most || height > most {
        (Outcome::Fail, Cause::PixelsTooMany)
    } else {
        (Outcome::Pass, Cause::PixelsFit)
    };
    Finding::new(Check::PixelSize, outcome, cause, Measured::Pixels { width, height })
        .within(limit, Some("px"))
}

/// `whole` tells whether all bytes of the file were read.
pub(in crate::photo) fn damaged(anatomy: &Anatomy<'_>, opened: Opened, whole: bool) -> Finding {
    let (outcome, cause) = match opened {
        // Where only the start was read, the end may well be there.
        _ if !whole => (Outcome::Unknown, Cause::NotOpened),
        _ if !anatomy.has_end => (Outcome::Fail, Cause::CutOff),
        Opened::Not => return not_openable(),
        _ if anatomy.stray_at.is_some() => (Outcome::Fail, Cause::Irregular),
        Opened::Strictly => (Outcome::Pass, Cause::Intact),
        Opened::Leniently => (Outcome::Warning, Cause::Irregular),
        Opened::NotTried => (Outcome::Unknown, Cause::NotOpened),
    };
    Finding::new(Check::Damaged, outcome, cause, Measured::Nothing)
}

/// The picture inside cannot be opened.
pub(in crate::photo) const fn not_openable() -> Finding {
    Finding::new(Check::Damaged, Outcome::Fail, Cause::CannotOpen, Measured::Nothing)
}

pub(in crate::photo) fn orientation(metadata: &Metadata) -> Finding {
    let tag = metadata.orientation.unwrap_or(1);
    let (outcome, cause) =
        if tag == 1 { (Outcome::Pass, Cause::Upright) } else { (Outcome::Warning, Cause::Turned) };
    Finding::new(Check::Orientation, outcome, cause, Measured::Orientation(tag)).within("1".to_owned(), None)
}

/// The clock of a camera proves little either way: never a failure.
pub(in crate::photo) fn taken_date(metadata: &Metadata, today: Date, rules: &PhotoRules) -> Finding {
    let first = today.saturating_sub(i64::from(rules.age_max.value).months());
    let (outcome, cause) = match metadata.taken {
        None => (Outcome::Unknown, Cause::TakenUnknown),
        Some(day) if day > today => (Outcome::Unknown, Cause::TakenInFuture),
        Some(day) if day < first => (Outcome::Warning, Cause::TakenLongAgo),
        Some(_) => (Outcome::Pass, Cause::TakenRecently),
    };
    let measured = metadata.taken.map_or(Measured::Nothing, Measured::Date);
    Finding::new(Check::TakenDate, outcome, cause, measured).within(format!("{first}..{today}"), Some("date"))
}

pub(in crate::photo) fn edited(editor: Option<String>) -> Finding {
    let (outcome, cause, measured) = match editor {
        None => (Outcome::Pass, Cause::NotEdited, Measured::Nothing),
        Some(name) => (Outcome::Warning, Cause::EditedWith, Measured::Editor(name)),
    };
    Finding::new(Check::Edited, outcome, cause, measured)
}

pub(in crate::photo) fn jpeg_quality(anatomy: &Anatomy<'_>, rules: &PhotoRules) -> Finding {
    let least = rules.quality_min.value;
    let (outcome, cause, measured) = match anatomy.luma_table.as_ref().and_then(quality::estimate) {
        None => (Outcome::Unknown, Cause::QualityUnknown, Measured::Nothing),
        Some(quality) if quality < least => (Outcome::Warning, Cause::QualityLow, Measured::Quality(quality)),
        Some(quality) => (Outcome::Pass, Cause::QualityGood, Measured::Quality(quality)),
    };
    Finding::new(Check::JpegQuality, outcome, cause, measured)
        .within(format!("{least}..100"), Some("quality"))
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
