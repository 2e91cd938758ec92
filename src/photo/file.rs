//! From a file to its report.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use image::RgbImage;

use super::check::Check;
use super::context::{Cancel, Cancelled, Context};
use super::decode::{self, Opened, Picture};
use super::exif::Metadata;
use super::finding::{Finding, Outcome};
use super::format::Format;
use super::jpeg::Anatomy;
use super::measure::{self, Pixels, Subject};
use super::preview::{self, Preview};
use super::read::{self, Contents, Stamp};
use super::report::{Report, Unreadable};
use super::{editor, jpeg, judge, sniff};
use crate::rules::PhotoRules;

/// A checked file.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// What was found.
    pub report: Report,
    /// The picture for the screen, where it could be opened.
    pub preview: Option<Preview>,
    /// By what the file is known again, if it could be read.
    pub stamp: Option<Stamp>,
}

impl Checked {
    const fn without_preview(report: Report) -> Self {
        Self { report, preview: None, stamp: None }
    }
}

/// A checked file that was opened again.
#[derive(Debug, Clone, PartialEq)]
pub enum Reopened {
    /// It is as it was: its picture for the screen, if there is one to show.
    Same(Option<Preview>),
    /// It was written anew since, so it was checked again.
    Changed(Checked),
}

/// Checks one file. It is read once. Memory stays below 400 MB whatever it holds; the pictures of checks on
/// several threads share that bound and wait for one another, so that each that waits adds no more than the
/// bytes of its file (64 MB at most). A panic inside ends in a report on what was known till then.
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

/// Opens a checked file again, to show its picture. It is not checked again unless it is another file by now
/// than the one of that stamp: findings never stand beside a picture they do not belong to. One that has gone
/// has no picture any more.
///
/// # Errors
/// [`Cancelled`] if `cancel` was thrown before the end.
pub fn reopen(
    path: &Path,
    stamp: Option<Stamp>,
    context: &Context,
    rules: &PhotoRules,
    cancel: &Cancel,
) -> Result<Reopened, Cancelled> {
    let open = || {
        cancel.ok()?;
        let Ok(contents) = read::read(path) else { return Ok(Reopened::Same(None)) };
        cancel.ok()?;
        if stamp != Some(contents.stamp()) {
            drop(contents);
            return check_file(path, context, rules, cancel).map(Reopened::Changed);
        }
        let Some(jpeg) = Jpeg::of(&contents) else { return Ok(Reopened::Same(None)) };
        let (_, picture) = jpeg.open(rules, cancel)?;
        let working = |picture: Picture| preview::working(&picture.rgb, jpeg.orientation());
        Ok(Reopened::Same(picture.map(working).map(Preview::of)))
    };
    contain(open).unwrap_or(Ok(Reopened::Same(None)))
}

/// The work ended in a panic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Panicked;

/// Files come from strangers: a slip over one of them must be the end of its check, not of the program.
pub(super) fn contain<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
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
    let stamp = Some(contents.stamp());
    let checked = match known.format {
        None => Checked::without_preview(Report::unreadable(Unreadable::NotAPicture, known.bytes)),
        Some(Format::Jpeg) => check_jpeg(&contents, context, rules, cancel)?,
        Some(other) => Checked::without_preview(of_other_format(other, bytes)),
    };
    Ok(Checked { stamp, ..checked })
}

/// What the other checks could say would not help: another file has to be made first.
fn of_other_format(format: Format, bytes: u64) -> Report {
    Report::new(vec![judge::format(format)], format, bytes)
}

/// Said aloud, so that *ready* never hides what nobody looked at.
fn not_looked_at() -> impl Iterator<Item = Finding> {
    Check::ALL.into_iter().filter(|check| !check.is_about_the_file()).map(judge::not_judged)
}

fn check_jpeg(
    contents: &Contents,
    context: &Context,
    rules: &PhotoRules,
    cancel: &Cancel,
) -> Result<Checked, Cancelled> {
    let jpeg = Jpeg::new(contents);
    cancel.ok()?;
    let (opened, picture) = jpeg.open(rules, cancel)?;
    cancel.ok()?;

    let Jpeg { anatomy, metadata, .. } = &jpeg;
    let colours = judge::colour_mode(anatomy);
    let true_colours = colours.outcome != Outcome::Fail;
    // Half a picture is not judged: what is missing would be taken for what is there.
    let is_judged = anatomy.has_end;
    let (subject, work) = picture.map_or((None, None), |picture| {
        let (subject, work) = look(picture, jpeg.orientation(), is_judged, rules);
        (subject, Some(work))
    });
    cancel.ok()?;

    let size = jpeg.size();
    let name = editor::find(metadata.software.as_deref(), &anatomy.xmp, &rules.editors.value);
    let mut findings = vec![
        judge::format(Format::Jpeg),
        colours,
        judge::file_size(contents.length, rules),
        judge::pixel_size(size, rules),
        judge::damaged(anatomy, opened, contents.is_whole()),
        judge::orientation(metadata),
        judge::taken_date(metadata, context.today, rules),
        judge::edited(name),
        judge::jpeg_quality(anatomy, rules),
    ];
    match &subject {
        Some(subject) => findings.extend(judge::picture(subject, true_colours, rules)),
        None => findings.extend(not_looked_at()),
    }
    judge::excuse(&mut findings, context.reason, &rules.portrait);

    let mut report = Report::new(findings, Format::Jpeg, contents.length);
    report.faces = subject.as_ref().and_then(count);
    if let Some(Subject::One(portrait)) = &subject {
        report.guide = Some(portrait.head.guide);
    }
    report.width = size.map(|(width, _)| width);
    report.height = size.map(|(_, height)| height);
    Ok(Checked { report, preview: work.map(Preview::of), stamp: None })
}

/// What the picture shows, if it is to be judged, and the working picture. All its pixels are given up.
fn look(
    picture: Picture,
    orientation: u8,
    is_judged: bool,
    rules: &PhotoRules,
) -> (Option<Subject>, RgbImage) {
    let work = preview::working(&picture.rgb, orientation);
    // A slip while measuring says nothing against the file.
    let measure = || measure::measure(Pixels { native: &picture.rgb, orientation, work: &work }, rules);
    let subject = is_judged.then(|| contain(measure).unwrap_or(Subject::NotLooked));
    drop(picture);
    (subject, work)
}

/// How many faces there are; `None` if nobody knows.
fn count(subject: &Subject) -> Option<u32> {
    match subject {
        Subject::NotLooked => None,
        Subject::Nobody => Some(0),
        Subject::Lying { .. } => Some(1),
        Subject::Several { faces } => u32::try_from(faces.len()).ok(),
        Subject::One(portrait) => u32::try_from(portrait.others.len()).ok()?.checked_add(1),
    }
}

/// A JPEG file and what stands in it besides pixels.
pub(super) struct Jpeg<'a> {
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

    /// `None` if it is another kind of file.
    pub(super) fn of(contents: &'a Contents) -> Option<Self> {
        (sniff::sniff(&contents.data) == Some(Format::Jpeg)).then(|| Self::new(contents))
    }

    /// The EXIF orientation, 1 where there is none.
    pub(super) fn orientation(&self) -> u8 {
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

    fn open(&self, rules: &PhotoRules, cancel: &Cancel) -> Result<(Opened, Option<Picture>), Cancelled> {
        self.open_for(0, rules, cancel)
    }

    /// The same, with room kept for so many bytes that are made of the pixels, as long as they are there.
    pub(super) fn open_for(
        &self,
        work: u64,
        rules: &PhotoRules,
        cancel: &Cancel,
    ) -> Result<(Opened, Option<Picture>), Cancelled> {
        if !self.contents.is_whole() {
            return Ok((Opened::NotTried, None));
        }
        decode::open(&self.contents.data, &self.anatomy, rules.side_max.value, work, cancel)
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
        let Checked { report, preview, .. } = check_file(&path, &context, &rules, &Cancel::new()).unwrap();
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
