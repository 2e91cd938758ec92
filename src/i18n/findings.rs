//! Findings about a photo, in words: for the window and for the terminal alike.

use std::path::Path;

use super::eye::excused_words;
use super::{Localization, args, picture};
use crate::photo::{Cause, Check, Finding, Format, Measured, Outcome, Region, Report, Unreadable, Verdict};
use crate::rules::PhotoRules;

/// A whole result in words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ReportWords {
    /// The result in a few words.
    pub(crate) title: String,
    /// What that means.
    pub(crate) text: String,
    /// The findings, worst first; groups without findings are left out.
    pub(crate) groups: Vec<GroupWords>,
}

/// The findings that ended alike.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GroupWords {
    /// How they ended.
    pub(crate) outcome: Outcome,
    /// The words for that.
    pub(crate) title: String,
    /// The findings.
    pub(crate) findings: Vec<FindingWords>,
}

/// One finding in words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FindingWords {
    /// The name of the check.
    pub(crate) name: String,
    /// What was found, with the measured value.
    pub(crate) found: String,
    /// What is asked.
    pub(crate) asked: Option<String>,
    /// What to do about it.
    pub(crate) mend: Option<String>,
    /// By what reason of the user's it is excused.
    pub(crate) excused: Option<String>,
    /// Points for the user to look at by eye.
    pub(crate) points: Vec<String>,
    /// Where on the picture it is to be seen, for what is not fine.
    pub(crate) place: Option<Region>,
}

/// Turns a report on the file at `path` into words.
pub(crate) fn report_words(
    l10n: &Localization,
    report: &Report,
    path: &Path,
    rules: &PhotoRules,
) -> ReportWords {
    let (title, text) = match report.verdict {
        Verdict::Ready => (l10n.photo_ready_title(), l10n.photo_ready_text()),
        Verdict::LookAgain => (l10n.photo_look_again_title(), l10n.photo_look_again_text()),
        Verdict::NotAccepted => (l10n.photo_not_accepted_title(), l10n.photo_not_accepted_text()),
        Verdict::Unreadable => (
            l10n.photo_unreadable_title(),
            report.unreadable.map_or_else(|| l10n.photo_unreadable_text(), |why| unreadable_words(l10n, why)),
        ),
    };
    let groups = [Outcome::Fail, Outcome::Warning, Outcome::Unknown, Outcome::Pass]
        .into_iter()
        .filter_map(|outcome| group(l10n, report, path, rules, outcome))
        .collect();
    ReportWords { title, text, groups }
}

/// The result of a photo in two or three words, for lists.
pub(crate) fn verdict_words(l10n: &Localization, verdict: Verdict) -> String {
    match verdict {
        Verdict::Ready => l10n.photo_verdict_ready(),
        Verdict::LookAgain => l10n.photo_verdict_look_again(),
        Verdict::NotAccepted => l10n.photo_verdict_not_accepted(),
        Verdict::Unreadable => l10n.photo_verdict_unreadable(),
    }
}

/// What is asked of a file, check by check, for the page before a photo is chosen.
pub(crate) fn asked_of_files(l10n: &Localization, rules: &PhotoRules) -> Vec<String> {
    [Check::Format, Check::FileSize, Check::PixelSize, Check::ColourMode, Check::TakenDate, Check::Edited]
        .into_iter()
        .filter_map(|check| asked(l10n, check, rules))
        .collect()
}

fn group(
    l10n: &Localization,
    report: &Report,
    path: &Path,
    rules: &PhotoRules,
    outcome: Outcome,
) -> Option<GroupWords> {
    let ended = || report.findings.iter().filter(|finding| finding.outcome == outcome);
    let mut findings: Vec<FindingWords> = ended()
        .filter(|finding| finding.cause != Cause::NotJudged)
        .map(|finding| finding_words(l10n, finding, path, rules))
        .collect();
    // What nobody looked at is one thing to say, not twenty.
    if ended().any(|finding| finding.cause == Cause::NotJudged) {
        findings.push(FindingWords {
            name: l10n.photo_check_picture(),
            found: l10n.photo_not_judged(),
            asked: None,
            mend: None,
            excused: None,
            place: None,
            points: vec![
                l10n.photo_not_judged_face(),
                l10n.photo_not_judged_background(),
                l10n.photo_not_judged_clear(),
            ],
        });
    }
    let title = match outcome {
        Outcome::Fail => l10n.photo_group_stops_title(),
        Outcome::Warning => l10n.photo_group_look_title(),
        Outcome::Pass => l10n.photo_group_fine_title(),
        Outcome::Unknown => l10n.photo_group_unknown_title(),
    };
    (!findings.is_empty()).then_some(GroupWords { outcome, title, findings })
}

fn finding_words(l10n: &Localization, finding: &Finding, path: &Path, rules: &PhotoRules) -> FindingWords {
    let fine = finding.outcome == Outcome::Pass;
    FindingWords {
        name: check_name(l10n, finding.check),
        found: found(l10n, finding, path, rules),
        asked: if fine { None } else { asked(l10n, finding.check, rules) },
        mend: mend(l10n, finding, rules),
        excused: finding.excused.map(|reason| excused_words(l10n, reason)),
        points: Vec::new(),
        place: finding.place.filter(|_| matches!(finding.outcome, Outcome::Fail | Outcome::Warning)),
    }
}

/// The names of the checks of a photo that ended so, in the order of the report.
pub(crate) fn names_of_ended(l10n: &Localization, report: &Report, outcome: Outcome) -> Vec<String> {
    let ended = report.findings.iter().filter(|finding| finding.outcome == outcome);
    ended.map(|finding| check_name(l10n, finding.check)).collect()
}

/// The name of a check in a few words.
pub(crate) fn check_name(l10n: &Localization, check: Check) -> String {
    match check {
        Check::Format => l10n.photo_check_format(),
        Check::ColourMode => l10n.photo_check_colour_mode(),
        Check::FileSize => l10n.photo_check_file_size(),
        Check::PixelSize => l10n.photo_check_pixel_size(),
        Check::Damaged => l10n.photo_check_damaged(),
        Check::Orientation => l10n.photo_check_orientation(),
        Check::TakenDate => l10n.photo_check_taken_date(),
        Check::Edited => l10n.photo_check_edited(),
        Check::JpegQuality => l10n.photo_check_jpeg_quality(),
        _ => picture::name(l10n, check).unwrap_or_else(|| l10n.photo_check_picture()),
    }
}

fn asked(l10n: &Localization, check: Check, rules: &PhotoRules) -> Option<String> {
    Some(match check {
        Check::Format => l10n.photo_asked_format(),
        Check::ColourMode => l10n.photo_asked_colour_mode(),
        Check::FileSize => l10n.photo_asked_file_size(args::PhotoAskedFileSize {
            min: l10n.bytes(rules.bytes_min.value).into(),
            // Read in the stricter of the two ways.
            max: l10n.bytes(rules.bytes_max_sure.value).into(),
        }),
        Check::PixelSize => l10n.photo_asked_pixel_size(args::PhotoAskedPixelSize {
            min: l10n.number(rules.side_min.value.into()).into(),
            max: l10n.number(rules.side_max.value.into()).into(),
        }),
        Check::Damaged => l10n.photo_asked_damaged(),
        Check::Orientation => l10n.photo_asked_orientation(),
        Check::TakenDate => {
            l10n.photo_asked_taken_date(args::PhotoAskedTakenDate { months: months(l10n, rules).into() })
        }
        Check::Edited => l10n.photo_asked_edited(),
        Check::JpegQuality => l10n.photo_asked_jpeg_quality(args::PhotoAskedJpegQuality {
            quality: l10n.number(rules.quality_min.value.into()).into(),
        }),
        _ => return picture::asked(l10n, check, rules),
    })
}

fn months(l10n: &Localization, rules: &PhotoRules) -> String {
    l10n.number(rules.age_max.value.into())
}

fn found(l10n: &Localization, finding: &Finding, path: &Path, rules: &PhotoRules) -> String {
    let size = || match &finding.measured {
        Measured::Bytes(bytes) if rounding_hides(l10n, finding.cause, *bytes, rules) => {
            l10n.exact_bytes(*bytes)
        }
        Measured::Bytes(bytes) => l10n.bytes(*bytes),
        _ => String::new(),
    };
    let sides = || match finding.measured {
        Measured::Pixels { width, height } => (l10n.number(width.into()), l10n.number(height.into())),
        _ => (String::new(), String::new()),
    };
    let date = || match finding.measured {
        Measured::Date(date) => l10n.date(date),
        _ => String::new(),
    };
    let quality = || match finding.measured {
        Measured::Quality(quality) => l10n.number(quality.into()),
        _ => String::new(),
    };
    match finding.cause {
        Cause::FormatJpeg => l10n.photo_format_jpeg(),
        Cause::FormatOther => other_format(l10n, finding, path),
        Cause::ColourRgb => l10n.photo_colour_rgb(),
        Cause::ColourGrey => l10n.photo_colour_grey(),
        Cause::ColourCmyk => l10n.photo_colour_cmyk(),
        Cause::ColourCmykProfile => l10n.photo_colour_cmyk_profile(),
        Cause::ColourAdobeYcck => l10n.photo_colour_adobe_ycck(),
        Cause::ColourUnknown => l10n.photo_colour_unknown(),
        Cause::SizeFits => l10n.photo_size_fits(args::PhotoSizeFits { size: size().into() }),
        Cause::SizeTooSmall => l10n.photo_size_too_small(args::PhotoSizeTooSmall { size: size().into() }),
        Cause::SizeNearMin => l10n.photo_size_near_min(args::PhotoSizeNearMin { size: size().into() }),
        Cause::SizeNearMax => l10n.photo_size_near_max(args::PhotoSizeNearMax { size: size().into() }),
        Cause::SizeTooLarge => l10n.photo_size_too_large(args::PhotoSizeTooLarge { size: size().into() }),
        Cause::PixelsFit => {
            let (width, height) = sides();
            l10n.photo_pixels_fit(args::PhotoPixelsFit { width: width.into(), height: height.into() })
        }
        Cause::PixelsTooFew => {
            let (width, height) = sides();
            l10n.photo_pixels_too_few(args::PhotoPixelsTooFew { width: width.into(), height: height.into() })
        }
        Cause::PixelsTrap413 => {
            let (width, height) = sides();
            l10n.photo_pixels_trap(args::PhotoPixelsTrap { width: width.into(), height: height.into() })
        }
        Cause::PixelsTooMany => {
            let (width, height) = sides();
            l10n.photo_pixels_too_many(args::PhotoPixelsTooMany {
                width: width.into(),
                height: height.into(),
            })
        }
        Cause::PixelsUnknown => l10n.photo_pixels_unknown(),
        Cause::Intact => l10n.photo_file_intact(),
        Cause::CutOff => l10n.photo_file_cut_off(),
        Cause::Irregular if finding.outcome == Outcome::Fail => l10n.photo_file_irregular_fail(),
        Cause::Irregular => l10n.photo_file_irregular(),
        Cause::CannotOpen => l10n.photo_file_cannot_open(),
        Cause::NotOpened => l10n.photo_file_not_opened(),
        Cause::Upright => l10n.photo_upright(),
        Cause::Turned => l10n.photo_turned(),
        Cause::TakenRecently => l10n.photo_taken_recently(args::PhotoTakenRecently { date: date().into() }),
        Cause::TakenLongAgo => l10n.photo_taken_long_ago(args::PhotoTakenLongAgo { date: date().into() }),
        Cause::TakenUnknown => l10n.photo_taken_unknown(),
        Cause::TakenInFuture => l10n.photo_taken_future(args::PhotoTakenFuture { date: date().into() }),
        Cause::NotEdited => l10n.photo_not_edited(),
        Cause::EditedWith => {
            let program = match &finding.measured {
                Measured::Editor(name) => name.as_str(),
                _ => "",
            };
            l10n.photo_edited_with(args::PhotoEditedWith { program: program.into() })
        }
        Cause::QualityGood => l10n.photo_quality_good(args::PhotoQualityGood { quality: quality().into() }),
        Cause::QualityLow => l10n.photo_quality_low(args::PhotoQualityLow { quality: quality().into() }),
        Cause::QualityUnknown => l10n.photo_quality_unknown(),
        _ => picture::found(l10n, finding).unwrap_or_else(|| l10n.photo_not_judged()),
    }
}

/// Whether a rounded size would read like the limit itself.
fn rounding_hides(l10n: &Localization, cause: Cause, bytes: u64, rules: &PhotoRules) -> bool {
    match cause {
        Cause::SizeNearMin | Cause::SizeNearMax => true,
        Cause::SizeTooSmall => l10n.bytes(bytes) == l10n.bytes(rules.bytes_min.value),
        _ => false,
    }
}

fn other_format(l10n: &Localization, finding: &Finding, path: &Path) -> String {
    let Measured::Format(format) = finding.measured else {
        return l10n.photo_unreadable_text();
    };
    let format = format_name(l10n, format);
    let says_jpeg = path
        .extension()
        .is_some_and(|end| ["jpg", "jpeg", "jpe"].iter().any(|jpeg| end.eq_ignore_ascii_case(jpeg)));
    if says_jpeg {
        l10n.photo_format_disguised(args::PhotoFormatDisguised { format: format.into() })
    } else {
        l10n.photo_format_other(args::PhotoFormatOther { format: format.into() })
    }
}

fn format_name(l10n: &Localization, format: Format) -> String {
    match format {
        Format::Raw => l10n.photo_format_name_raw(),
        Format::Video => l10n.photo_format_name_video(),
        // Names of formats are the same everywhere.
        Format::Jpeg => "JPEG".to_owned(),
        Format::Png => "PNG".to_owned(),
        Format::WebP => "WebP".to_owned(),
        Format::Heic => "HEIC".to_owned(),
        Format::Avif => "AVIF".to_owned(),
        Format::Gif => "GIF".to_owned(),
        Format::Tiff => "TIFF".to_owned(),
        Format::Bmp => "BMP".to_owned(),
        Format::Pdf => "PDF".to_owned(),
        Format::Jpeg2000 => "JPEG 2000".to_owned(),
        Format::JpegXl => "JPEG XL".to_owned(),
        Format::Psd => "PSD (Photoshop)".to_owned(),
        Format::Svg => "SVG".to_owned(),
    }
}

fn mend(l10n: &Localization, finding: &Finding, rules: &PhotoRules) -> Option<String> {
    Some(match finding.cause {
        Cause::FormatOther => match finding.measured {
            Measured::Format(Format::Heic) => l10n.photo_mend_heic(),
            Measured::Format(Format::Png) => l10n.photo_mend_png(),
            Measured::Format(Format::WebP | Format::Avif) => l10n.photo_mend_webp(),
            Measured::Format(Format::Pdf) => l10n.photo_mend_pdf(),
            Measured::Format(Format::Raw) => l10n.photo_mend_raw(),
            Measured::Format(Format::Video) => l10n.photo_mend_video(),
            _ => l10n.photo_mend_other_format(),
        },
        Cause::ColourCmyk => l10n.photo_mend_cmyk(),
        Cause::ColourGrey => l10n.photo_mend_grey(),
        Cause::ColourCmykProfile | Cause::ColourAdobeYcck | Cause::ColourUnknown => {
            l10n.photo_mend_colour_odd()
        }
        Cause::SizeTooSmall => l10n.photo_mend_size_small(),
        Cause::SizeNearMin => l10n.photo_mend_size_edge_small(),
        Cause::SizeNearMax => l10n.photo_mend_size_edge_large(),
        Cause::SizeTooLarge => l10n.photo_mend_size_large(),
        Cause::PixelsTooFew => l10n.photo_mend_pixels_few(args::PhotoMendPixelsFew {
            min: l10n.number(rules.side_min.value.into()).into(),
        }),
        Cause::PixelsTrap413 => l10n.photo_mend_pixels_trap(),
        Cause::PixelsTooMany => l10n.photo_mend_pixels_many(),
        Cause::CutOff => l10n.photo_mend_cut_off(),
        Cause::Irregular => l10n.photo_mend_irregular(),
        Cause::CannotOpen => l10n.photo_mend_cannot_open(),
        Cause::Turned => l10n.photo_mend_turned(),
        Cause::TakenLongAgo => l10n.photo_mend_taken_long_ago(),
        Cause::TakenUnknown | Cause::TakenInFuture => {
            l10n.photo_mend_taken_unknown(args::PhotoMendTakenUnknown { months: months(l10n, rules).into() })
        }
        Cause::EditedWith => l10n.photo_mend_edited(),
        Cause::QualityLow => l10n.photo_mend_quality_low(),
        cause => return picture::mend(l10n, cause),
    })
}

/// Why a file could not be read, and what to do.
pub(crate) fn unreadable_words(l10n: &Localization, why: Unreadable) -> String {
    match why {
        Unreadable::NotFound => l10n.photo_unreadable_not_found(),
        Unreadable::NoPermission => l10n.photo_unreadable_no_permission(),
        Unreadable::Directory => l10n.photo_unreadable_directory(),
        Unreadable::Empty => l10n.photo_unreadable_empty(),
        Unreadable::NotAPicture => l10n.photo_unreadable_not_a_picture(),
        Unreadable::Io => l10n.photo_unreadable_io(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::i18n::Language;

    /// Names stand as reasons in a row: two alike would look like one said twice.
    #[test]
    fn every_check_has_a_name_of_its_own() {
        for language in Language::ALL {
            let l10n = Localization::new(language);
            let names: HashSet<String> =
                Check::ALL.into_iter().map(|check| check_name(&l10n, check)).collect();
            assert_eq!(names.len(), Check::ALL.len(), "{}", language.tag());
            assert!(!names.contains(&l10n.photo_check_picture()), "{}", language.tag());
        }
    }
}
