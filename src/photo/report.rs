//! The findings of one photo together.

use super::finding::{Finding, Outcome};
use super::format::Format;
use super::place::Guide;

/// What the findings come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing speaks against it.
    Ready,
    /// At least one warning.
    LookAgain,
    /// At least one failure.
    NotAccepted,
    /// No picture could be read.
    Unreadable,
}

impl Verdict {
    /// The stable English name, as in the JSON output.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::LookAgain => "look_again",
            Self::NotAccepted => "not_accepted",
            Self::Unreadable => "unreadable",
        }
    }

    /// The worst finding decides; what could not be told does not.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let any = |outcome| findings.iter().any(|finding| finding.outcome == outcome);
        if any(Outcome::Fail) {
            Self::NotAccepted
        } else if any(Outcome::Warning) {
            Self::LookAgain
        } else {
            Self::Ready
        }
    }
}

/// Why nothing could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// There is no file of that name.
    NotFound,
    /// This user may not read it.
    NoPermission,
    /// It is a folder that may be listed.
    Directory,
    /// It has no bytes.
    Empty,
    /// Its bytes are no picture of any kind known here.
    NotAPicture,
    /// The system reported something else, it is no ordinary file, or the check broke off before its
    /// kind was known.
    Io,
}

/// Everything found out about one file.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// What the findings come to.
    pub verdict: Verdict,
    /// One finding for each check made, in the order of [`super::Check::ALL`]. Empty for an
    /// unreadable file; for one that is no JPEG only the finding about its format.
    pub findings: Vec<Finding>,
    /// What the file is, by its content.
    pub format: Option<Format>,
    /// Width when upright, in px.
    pub width: Option<u32>,
    /// Height when upright, in px.
    pub height: Option<u32>,
    /// Length of the file.
    pub bytes: Option<u64>,
    /// Faces in the picture, where they were looked for.
    pub faces: Option<u32>,
    /// Where the one face is and how the photo would be cut, where that could be told.
    pub guide: Option<Guide>,
    /// Why nothing could be read; set exactly when the verdict is [`Verdict::Unreadable`].
    pub unreadable: Option<Unreadable>,
}

impl Report {
    pub(crate) fn new(findings: Vec<Finding>, format: Format, bytes: u64) -> Self {
        Self {
            verdict: Verdict::of(&findings),
            findings,
            format: Some(format),
            width: None,
            height: None,
            bytes: Some(bytes),
            faces: None,
            guide: None,
            unreadable: None,
        }
    }

    pub(crate) const fn unreadable(why: Unreadable, bytes: Option<u64>) -> Self {
        Self {
            verdict: Verdict::Unreadable,
            findings: Vec::new(),
            format: None,
            width: None,
            height: None,
            bytes,
            faces: None,
            guide: None,
            unreadable: Some(why),
        }
    }

    /// The finding of one check, if it was made.
    #[must_use]
    pub fn finding(&self, check: super::Check) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.check == check)
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::Check;
    use super::super::finding::{Cause, Measured};
    use super::*;

    fn findings(outcomes: &[Outcome]) -> Vec<Finding> {
        outcomes
            .iter()
            .map(|outcome| Finding::new(Check::Format, *outcome, Cause::NotJudged, Measured::Nothing))
            .collect()
    }

    #[test]
    fn the_worst_finding_decides() {
        use Outcome::{Fail, Pass, Unknown, Warning};
        assert_eq!(Verdict::of(&findings(&[])), Verdict::Ready);
        assert_eq!(Verdict::of(&findings(&[Pass, Unknown])), Verdict::Ready);
        assert_eq!(Verdict::of(&findings(&[Pass, Warning, Unknown])), Verdict::LookAgain);
        assert_eq!(Verdict::of(&findings(&[Fail, Warning, Pass])), Verdict::NotAccepted);
    }
}
