//! The photo before this one, to tell what a new attempt has changed.

use std::cmp::Reverse;
use std::sync::Arc;

use iced::widget::image;

use super::{Picture, Result, check};
use crate::photo::{Check, Outcome, Preview, Reason, Report, Verdict};
use crate::ui::kit::Change;

/// Longest side of the picture that is kept, in px: enough for a small picture at the largest size of text.
const THUMBNAIL_PX: u32 = 192;
/// More lines than these nobody reads.
const LINES: usize = 12;

/// What is kept of a photo when the next one is checked.
#[derive(Debug)]
pub(super) struct Before {
    /// What was found.
    pub(super) report: Arc<Report>,
    /// The reason by which it was judged.
    pub(super) reason: Option<Reason>,
    /// The picture, small.
    pub(super) thumbnail: Option<image::Handle>,
}

impl Before {
    /// What is to be kept of a result; `None` if nothing was found out about the file.
    pub(super) fn of(result: &Result, reason: Option<Reason>) -> Option<Self> {
        let thumbnail = match &result.picture {
            Picture::Here(image::Handle::Rgba { width, height, pixels, .. }) => {
                let whole = Preview { width: *width, height: *height, rgba: pixels.to_vec() };
                whole.shrunk(THUMBNAIL_PX).map(check::handle)
            }
            _ => None,
        };
        let report = result.report.clone();
        (report.verdict != Verdict::Unreadable).then_some(Self { report, reason, thumbnail })
    }
}

/// How bad an outcome is; `None` if that was not told.
fn weight(outcome: Outcome) -> Option<u8> {
    match outcome {
        Outcome::Pass => Some(0),
        Outcome::Warning => Some(1),
        Outcome::Fail => Some(2),
        Outcome::Unknown => None,
    }
}

/// What has changed from one photo to the next in the checks that were, or are, not fine: what weighs most
/// first, and of that what has become worse. Checks that could not be told in both photos are left out.
pub(super) fn changes(before: &Report, now: &Report) -> Vec<(Change, Check)> {
    let mut changes: Vec<_> = Check::ALL
        .into_iter()
        .filter_map(|check| {
            let was = weight(before.finding(check)?.outcome)?;
            let is = weight(now.finding(check)?.outcome)?;
            let (change, order) = match is.cmp(&was) {
                std::cmp::Ordering::Greater => (Change::Worse, 0),
                std::cmp::Ordering::Equal => (Change::Same, 1),
                std::cmp::Ordering::Less => (Change::Better, 2),
            };
            (was.max(is) > 0).then_some((Reverse(was.max(is)), order, change, check))
        })
        .collect();
    // Stable: what weighs alike stays in the order of the report.
    changes.sort_by_key(|(weight, order, ..)| (*weight, *order));
    changes.into_iter().map(|(_, _, change, check)| (change, check)).take(LINES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::{Cancel, Context, Finding, check_file};
    use crate::rules::rules;

    /// A report in which these checks ended so, and all others well.
    fn report(not_fine: &[(Check, Outcome)]) -> Report {
        let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg");
        let mut report = check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap().report;
        for finding in &mut report.findings {
            let outcome = not_fine.iter().find(|(check, _)| *check == finding.check);
            let Finding { outcome: ended, .. } = finding;
            *ended = outcome.map_or(Outcome::Pass, |(_, outcome)| *outcome);
        }
        report
    }

    #[test]
    fn what_was_or_is_not_fine_is_told_worst_first() {
        use Outcome::{Fail, Pass, Unknown, Warning};
        let before = report(&[
            (Check::FileSize, Warning),
            (Check::Tilt, Warning),
            (Check::Turn, Fail),
            (Check::Sharpness, Fail),
            (Check::Mouth, Unknown),
            (Check::TooDark, Pass),
        ]);
        let now = report(&[
            (Check::FileSize, Warning),
            (Check::Tilt, Pass),
            (Check::Turn, Warning),
            (Check::Sharpness, Fail),
            (Check::Mouth, Fail),
            (Check::TooDark, Fail),
        ]);
        let expected = [
            (Change::Worse, Check::TooDark),
            (Change::Same, Check::Sharpness),
            (Change::Better, Check::Turn),
            (Change::Same, Check::FileSize),
            (Change::Better, Check::Tilt),
        ];
        assert_eq!(changes(&before, &now), expected);
        assert_eq!(changes(&report(&[]), &report(&[])), []);
    }

    #[test]
    fn there_are_few_lines() {
        let all: Vec<_> = Check::ALL.into_iter().map(|check| (check, Outcome::Fail)).collect();
        assert_eq!(changes(&report(&all), &report(&all)).len(), LINES);
    }
}
