//! The result of a photo: what came out, the photo with its marks, and the findings.

use iced::Element;

use super::super::before::changes;
use super::super::{Message, Photo, Picture, Result};
use super::{drop_hint, name, tone};
use crate::i18n::{FindingWords, GroupWords, ReportWords, args, check_name, report_words, verdict_words};
use crate::photo::{Outcome, Verdict};
use crate::rules::rules;
use crate::ui::kit::{Compared, Drawing, Kit, Mark, Tone};

/// The words of a group, with the number of each finding that has a place on the photo.
struct Numbered {
    words: GroupWords,
    numbers: Vec<Option<usize>>,
}

impl Numbered {
    fn outcome(&self) -> Outcome {
        self.words.outcome
    }

    /// Whether something is to be done about it.
    fn matters(&self) -> bool {
        matches!(self.outcome(), Outcome::Fail | Outcome::Warning)
    }

    /// The places of its findings on the photo.
    fn marks(&self) -> impl Iterator<Item = Mark> {
        let tone = if self.outcome() == Outcome::Fail { Tone::Bad } else { Tone::Look };
        let mark = move |(finding, number): (&FindingWords, &Option<usize>)| {
            Some(Mark { number: (*number)?, tone, region: finding.place? })
        };
        self.words.findings.iter().zip(&self.numbers).filter_map(mark)
    }
}

/// Numbers the findings that have a place, from 1 on and in the order in which they are shown.
fn numbered(groups: Vec<GroupWords>) -> Vec<Numbered> {
    let mut last = 0;
    let mut number = |finding: &FindingWords| {
        finding.place.map(|_| {
            last += 1;
            last
        })
    };
    groups
        .into_iter()
        .map(|words| Numbered { numbers: words.findings.iter().map(&mut number).collect(), words })
        .collect()
}

impl Photo {
    pub(super) fn result<'a>(&'a self, kit: Kit<'a>, result: &'a Result) -> Vec<Element<'a, Message>> {
        let ReportWords { title, text, groups } =
            report_words(kit.l10n, &result.report, &result.path, &rules().photo);
        let groups = numbered(groups);
        let verdict = result.report.verdict;
        let mut blocks = vec![kit.banner(tone(verdict), &title, &text)];
        blocks.extend(self.comparison(kit, result));
        blocks.extend(self.dialog_hint(kit));
        blocks.extend(self.reason_set(kit));
        let picture = self.picture(kit, result, &groups);
        // What is to be done comes first, then what to look at by eye, and last what is fine anyway.
        let (fine, open): (Vec<_>, Vec<_>) =
            groups.iter().partition(|group| group.outcome() == Outcome::Pass);
        let (matter, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|group| group.matters());
        let group = |group: &Numbered| {
            kit.finding_group(&group.words, &group.numbers, self.lit(), Message::Point, Message::Pin)
        };
        let matter = matter.into_iter().map(group);
        let rest = rest.into_iter().map(group).chain(self.eye(kit, result));
        if kit.is_wide() {
            blocks.push(kit.columns(picture, kit.blocks(matter.chain(rest))));
        } else {
            // One below the other, the reasons come before the picture.
            blocks.extend(matter);
            blocks.push(picture);
            blocks.extend(rest);
        }
        blocks.extend(self.telling(kit));
        blocks.extend(fine.into_iter().map(|group| self.fine(kit, verdict, &group.words)));
        blocks
    }

    /// The photo, its name, and what to do next.
    fn picture<'a>(&'a self, kit: Kit<'a>, result: &'a Result, groups: &[Numbered]) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let name = name(&result.path);
        let guide = result.report.guide;
        let mut parts = Vec::new();
        match &result.picture {
            Picture::Here(picture) => {
                let label = l10n.photo_picture_name(args::PhotoPictureName { name: name.as_str().into() });
                let marks = groups.iter().flat_map(Numbered::marks).collect();
                let drawing = Drawing { guide, marks, lit: self.lit(), large: false };
                parts.push(kit.marked_picture(picture, &label, drawing, Message::Point, Message::Pin));
            }
            // What is no picture needs no excuse for not being shown.
            Picture::None if result.report.verdict == Verdict::Unreadable => {}
            Picture::None => parts.push(kit.support(&l10n.photo_no_preview())),
            Picture::Away => {}
        }
        parts.push(kit.foreign(&name));
        let again = kit.main_button(&l10n.photo_choose_another_button(), Message::Choose);
        let can_be_printed = guide.is_some() && result.report.verdict != Verdict::NotAccepted;
        let print = can_be_printed.then(|| kit.other_button(&l10n.print_button(), Message::AskPrint));
        parts.push(kit.buttons(std::iter::once(again).chain(self.reason_button(kit)).chain(print)));
        parts.extend(drop_hint(kit));
        // Below the name and the next step, which must be in view at once.
        if matches!(result.picture, Picture::Here(_)) {
            parts.extend(guide.map(|_| kit.guide_legend()));
        }
        kit.group(parts)
    }

    /// What is fine takes little room, and of a photo that has something else to read it is folded away.
    fn fine<'a>(&self, kit: Kit<'a>, verdict: Verdict, words: &GroupWords) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let title = kit.title(&words.title);
        let list = || kit.fine_list(&words.findings);
        let fold = |label: &str, show| kit.quiet_button(None, label, Message::ShowFine(show));
        match (verdict, self.fine_is_shown) {
            (Verdict::Ready, _) => kit.group([title, list()]),
            (_, true) => kit.group([title, fold(&l10n.result_hide_fine_button(), false), list()]),
            (_, false) => {
                let count = words.findings.len();
                let label = l10n.result_show_fine_button(args::ResultShowFineButton { count: count.into() });
                kit.group([title, fold(&label, true)])
            }
        }
    }

    /// What has changed since the photo before; nothing where there is no fair comparison.
    fn comparison<'a>(&'a self, kit: Kit<'a>, result: &Result) -> Option<Element<'a, Message>> {
        let before = self.before.as_ref()?;
        if self.is_several() || before.reason != self.judged_by {
            return None;
        }
        let changes = changes(&before.report, &result.report);
        if changes.is_empty() {
            return None;
        }
        let l10n = kit.l10n;
        let lines = changes.into_iter().map(|(change, check)| (change, check_name(l10n, check))).collect();
        let picture = match &result.picture {
            Picture::Here(picture) => Some(picture),
            _ => None,
        };
        let side =
            |verdict, thumbnail, lines| (tone(verdict), verdict_words(l10n, verdict), thumbnail, lines);
        let sides = [
            side(before.report.verdict, before.thumbnail.as_ref(), Vec::new()),
            side(result.report.verdict, picture, lines),
        ];
        let [before, now] = sides.each_ref().map(|(tone, verdict, thumbnail, lines)| Compared {
            thumbnail: *thumbnail,
            tone: *tone,
            verdict,
            lines: lines.clone(),
        });
        Some(kit.compare(&before, &now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::Region;

    fn group(outcome: Outcome, places: &[Option<Region>]) -> GroupWords {
        let finding = |place: &Option<Region>| FindingWords {
            name: String::new(),
            found: String::new(),
            asked: None,
            mend: None,
            excused: None,
            points: Vec::new(),
            place: *place,
        };
        GroupWords { outcome, title: String::new(), findings: places.iter().map(finding).collect() }
    }

    #[test]
    fn what_has_a_place_is_numbered_through_all_groups() {
        let groups = numbered(vec![
            group(Outcome::Fail, &[None, Some(Region::WHOLE)]),
            group(Outcome::Warning, &[Some(Region::WHOLE), None, Some(Region::WHOLE)]),
            group(Outcome::Pass, &[None]),
        ]);
        let numbers: Vec<_> = groups.iter().map(|group| group.numbers.clone()).collect();
        assert_eq!(numbers, [vec![None, Some(1)], vec![Some(2), None, Some(3)], vec![None]]);
        let marks: Vec<_> =
            groups.iter().flat_map(Numbered::marks).map(|mark| (mark.number, mark.tone)).collect();
        assert_eq!(marks, [(1, Tone::Bad), (2, Tone::Look), (3, Tone::Look)]);
    }
}
