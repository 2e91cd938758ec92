//! Facts against the rules, one function for each check: those about the file, and those about the picture.

mod file;
mod picture;

use super::context::Reason;
use super::finding::{Finding, Outcome};
use crate::rules::PortraitRules;

pub(super) use file::{
    colour_mode, damaged, edited, file_size, format, jpeg_quality, not_openable, orientation, pixel_size,
    taken_date,
};
pub(super) use picture::{not_judged, picture};

/// Makes notes of the failures that the reason excuses.
pub(super) fn excuse(findings: &mut [Finding], reason: Option<Reason>, rules: &PortraitRules) {
    let Some(reason) = reason else { return };
    let excused = match reason {
        Reason::Religion => &rules.excused_by_religion.value,
        Reason::Medical => &rules.excused_by_medical.value,
        Reason::Infant => &rules.excused_by_infant.value,
    };
    for finding in findings {
        let is_excused = excused.iter().any(|key| key == finding.check.key());
        if finding.outcome == Outcome::Fail && is_excused {
            finding.outcome = Outcome::Warning;
            finding.excused = Some(reason);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::Check;
    use super::super::finding::{Cause, Measured};
    use super::*;
    use crate::rules::rules;

    #[test]
    fn a_reason_excuses_what_the_rules_name_and_no_more() {
        let portrait = &rules().photo.portrait;
        let fail = |check| Finding::new(check, Outcome::Fail, Cause::NotJudged, Measured::Nothing);
        let outcomes = |reason| {
            let mut findings = vec![fail(Check::Mouth), fail(Check::FaceCount), fail(Check::FileSize)];
            excuse(&mut findings, reason, portrait);
            findings.iter().map(|finding| (finding.outcome, finding.excused.is_some())).collect::<Vec<_>>()
        };
        let (stays, note) = ((Outcome::Fail, false), (Outcome::Warning, true));
        assert_eq!(outcomes(None), [stays; 3]);
        assert_eq!(outcomes(Some(Reason::Medical)), [note, stays, stays]);
        assert_eq!(outcomes(Some(Reason::Infant)), [note, stays, stays]);
        assert_eq!(outcomes(Some(Reason::Religion)), [stays; 3]);
    }

    #[test]
    fn what_is_excused_are_checks_of_the_picture() {
        let portrait = &rules().photo.portrait;
        let lists =
            [&portrait.excused_by_religion, &portrait.excused_by_medical, &portrait.excused_by_infant];
        for key in lists.iter().flat_map(|list| &list.value) {
            let check = Check::ALL.into_iter().find(|check| check.key() == key);
            assert!(check.is_some_and(|check| !check.is_about_the_file()), "{key}");
        }
    }
}
