//! From a file to its report.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::check::Check;
use super::context::{Cancel, Cancelled, Context};
use super::decode::{self, Opened};
use super::exif::Metadata;
use super::finding::Finding;
use super::format::Format;
use super::jpeg::Anatomy;
use super::preview::Preview;
use super::read::{self, Contents};
use super::report::{Report, Unreadable};
use super::{editor, jpeg, judge, sniff};
use crate::rules::PhotoRules;

/// A checked file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What was found.
    pub report: Report,
    /// The picture for the screen, where it could be opened.
    pub preview: Option<Preview>,
}

impl Checked {
    const fn without_preview(report: Report) -> Self {
        Self { report, preview: None }
    }
}

/// Checks one file. It is read once. Memory stays below 400 MB whatever it holds; of checks on several
/// threads one at a time opens its picture, so that each other adds no more than the bytes of its file
/// (64 MB at most) and its preview. A panic inside ends in a report on what was known till then.
///
/// # Errors
/// [`Cancelled`] if `cancel` was thrown before the end. A file that cannot be read is no error
/// but a report that says so.
pub fn check_file(
    path: &Path,
    context: &Context,
    rules: &PhotoRules,
    cancel: &Cancel,
) -> Result<Checked, Cancelled> {
    let mut known = Known::default();
    contain(|| check(path, context, rules, cancel, &mut known))
        .unwrap_or_else(|Panicked| Ok(Checked::without_preview(known.report(rules))))
}

/// The picture of a JPEG file for the screen, without any check: to show one of many again. `None` where
/// there is none to show.
///
/// # Errors
/// [`Cancelled`] if `cancel` was thrown before the end.
pub fn preview(path: &Path, rules: &PhotoRules, cancel: &Cancel) -> Result<Option<Preview>, Cancelled> {
    let open = || {
        cancel.ok()?;
        let contents =
            read::read(path).ok().filter(|contents| sniff::sniff(&contents.data) == Some(Format::Jpeg));
        cancel.ok()?;
        contents.map_or(Ok(None), |contents| Ok(Jpeg::new(&contents).open(rules, cancel)?.into_preview()))
    };
    contain(open).unwrap_or(Ok(None))
}

/// The work ended in a panic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Panicked;

/// Files come from strangers: a slip over one of them must be the end of its check, not of the program.
fn contain<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
    // What the work leaves behind is plain data, and the lock on pixels bears a panic.
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| Panicked)
}

/// What is known of a file while its check goes on.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    bytes: Option<u64>,
    format: Option<Format>,
}

impl Known {
    /// What can be said after a check that ended in a panic.
    fn report(self, rules: &PhotoRules) -> Report {
        match self {
            Self { bytes: Some(bytes), format: Some(Format::Jpeg) } => {
                let mut findings =
                    vec![judge::format(Format::Jpeg), judge::file_size(bytes, rules), judge::not_openable()];
                findings.extend(not_looked_at());
                Report::new(findings, Format::Jpeg, bytes)
            }
            Self { bytes: Some(bytes), format: Some(other) } => of_other_format(other, bytes),
            Self { bytes, .. } => Report::unreadable(Unreadable::Io, bytes),
        }
    }
}

fn check(
    path: &Path,
    context: &Context,
    rules: &PhotoRules,
    cancel: &Cancel,
    known: &mut Known,
) -> Result<Checked, Cancelled> {
    cancel.ok()?;
    let contents = match read::read(path) {
        Ok(contents) => contents,
        Err(why) => {
            let bytes = (why == Unreadable::Empty).then_some(0);
            return Ok(Checked::without_preview(Report::unreadable(why, bytes)));
        }
    };
    cancel.ok()?;
    let bytes = contents.length;
    known.bytes = Some(bytes);
    known.format = sniff::sniff(&contents.data);
    Ok(match known.format {
        None => Checked::without_preview(Report::unreadable(Unreadable::NotAPicture, known.bytes)),
        Some(Format::Jpeg) => check_jpeg(&contents, context, rules, cancel)?,
        Some(other) => Checked::without_preview(of_other_format(other, bytes)),
    })
}

/// What the other checks could say would not help: another file has to be made first.
fn of_other_format(format: Format, bytes: u64) -> Report {
    Report::new(vec![judge::format(format)], format, bytes)
}

/// Said aloud, so that *ready* never hides what nobody looked at.
fn not_looked_at() -> impl Iterator<Item = Finding> {
    Check::ALL.into_iter().filter(|check| !check.is_about_the_file()).map(Finding::not_judged)
}

fn check_jpeg(
    contents: &Contents,
    context: &Context,
    rules: &PhotoRules,
    cancel: &Cancel,
) -> Result<Checked, Cancelled> {
    let jpeg = Jpeg::new(contents);
    cancel.ok()?;
    let opened = jpeg.open(rules, cancel)?;
    cancel.ok()?;

    let Jpeg { anatomy, metadata, .. } = &jpeg;
    let size = jpeg.size();
    let name = editor::find(metadata.software.as_deref(), &anatomy.xmp, &rules.editors.value);
    let mut findings = vec![
        judge::format(Format::Jpeg),
        judge::colour_mode(anatomy),
        judge::file_size(contents.length, rules),
        judge::pixel_size(size, rules),
        judge::damaged(anatomy, &opened, contents.is_whole()),
        judge::orientation(metadata),
        judge::taken_date(metadata, context.today, rules),
        judge::edited(name),
        judge::jpeg_quality(anatomy, rules),
    ];
    findings.extend(not_looked_at());
    cancel.ok()?;

    let mut report = Report::new(findings, Format::Jpeg, contents.length);
    report.width = size.map(|(width, _)| width);
    report.height = size.map(|(_, height)| height);
    Ok(Checked { report, preview: opened.into_preview() })
}

/// A JPEG file and what stands in it besides pixels.
struct Jpeg<'a> {
    contents: &'a Contents,
    anatomy: Anatomy<'a>,
    metadata: Metadata,
}

impl<'a> Jpeg<'a> {
    fn new(contents: &'a Contents) -> Self {
        let anatomy = jpeg::walk(&contents.data);
        let metadata = anatomy.exif.map(Metadata::read).unwrap_or_default();
        Self { contents, anatomy, metadata }
    }

    /// The EXIF orientation, 1 where there is none.
    fn orientation(&self) -> u8 {
        self.metadata.orientation.unwrap_or(1)
    }

    /// Upright width and height in px.
    fn size(&self) -> Option<(u32, u32)> {
        let frame = self.anatomy.frame.as_ref().filter(|frame| frame.height > 0)?;
        Some(match self.orientation() {
            5..=8 => (frame.height, frame.width),
            _ => (frame.width, frame.height),
        })
    }

    fn open(&self, rules: &PhotoRules, cancel: &Cancel) -> Result<Opened, Cancelled> {
        if !self.contents.is_whole() {
            return Ok(Opened::NotTried);
        }
        decode::open(&self.contents.data, &self.anatomy, self.orientation(), rules.side_max.value, cancel)
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::{Cause, Outcome};
    use super::super::report::Verdict;
    use super::*;
    use crate::rules::rules;

    #[test]
    fn a_panic_becomes_a_report() {
        // More months than the calendar has: the sum over them panics.
        let mut rules = rules().photo.clone();
        rules.age_max.value = u32::MAX;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        std::fs::write(&path, b"\xff\xd8\xff\xd9").unwrap();
        let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
        let Checked { report, preview } = check_file(&path, &context, &rules, &Cancel::new()).unwrap();
        assert_eq!((report.verdict, report.unreadable, preview), (Verdict::NotAccepted, None, None));
        assert_eq!((report.format, report.bytes), (Some(Format::Jpeg), Some(4)));
        let said = |check| report.finding(check).map(|finding| (finding.outcome, finding.cause));
        assert_eq!(said(Check::Damaged), Some((Outcome::Fail, Cause::CannotOpen)));
        assert_eq!(said(Check::FileSize), Some((Outcome::Fail, Cause::SizeTooSmall)));
        assert_eq!(said(Check::TakenDate), None);
        assert_eq!(said(Check::FaceCount), Some((Outcome::Unknown, Cause::NotJudged)));
    }

    #[test]
    fn a_panic_is_reported_by_what_is_known_till_then() {
        let report = |bytes, format| Known { bytes, format }.report(&rules().photo);
        assert_eq!(report(None, None), Report::unreadable(Unreadable::Io, None));
        assert_eq!(report(Some(9), None), Report::unreadable(Unreadable::Io, Some(9)));
        let png = report(Some(9), Some(Format::Png));
        assert_eq!((png.findings.len(), png.format), (1, Some(Format::Png)));
    }

    #[test]
    fn a_panic_is_contained() {
        assert_eq!(contain(|| 1), Ok(1));
        assert_eq!(contain(|| -> u8 { panic!("in a test") }), Err(Panicked));
    }
}
