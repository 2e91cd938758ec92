//! Many photos: a table to look through, to sort and to save.

use iced::Element;

use super::super::{Message, Photo, Result};
use super::print::saved_notice;
use super::{name, tone};
use crate::i18n::{Localization, check_name, verdict_words};
use crate::photo::{Outcome, Report, Verdict};
use crate::ui::kit::{Kit, PhotoRow, Sort, SortBy};

/// More reasons than these do not fit into a row.
const REASONS: usize = 3;

impl Photo {
    /// The table of what is there so far.
    pub(super) fn table<'a>(&'a self, kit: Kit<'a>) -> Vec<Element<'a, Message>> {
        let l10n = kit.l10n;
        let words: Vec<(String, String, String)> = self
            .results
            .iter()
            .map(|result| {
                let report = &result.report;
                (name(&result.path), verdict_words(l10n, report.verdict), reasons(l10n, report))
            })
            .collect();
        let order = order(&self.results, self.sort, |index| words.get(index).map(|words| words.2.as_str()));
        let rows = order.iter().filter_map(|index| {
            let (result, (name, verdict, reasons)) = (self.results.get(*index)?, words.get(*index)?);
            let thumbnail = result.thumbnail.as_ref();
            Some(PhotoRow { thumbnail, name, tone: tone(result.report.verdict), verdict, reasons })
        });
        let press = |place: usize| Message::Show(order.get(place).copied().unwrap_or_default());
        let table = kit.photo_table(rows, self.sort, Message::Sort, press);
        let mut blocks = vec![kit.title(&l10n.photo_several_title()), kit.body(&self.counts(l10n))];
        if !self.is_running() {
            blocks.extend(self.list_saved.as_ref().map(|saved| saved_notice(kit, saved, "")));
            let save = kit.other_button(&l10n.many_save_button(), Message::SaveList);
            blocks.push(kit.group([kit.buttons([save]), kit.support(&l10n.many_save_hint())]));
        }
        blocks.push(table);
        blocks
    }

    /// How many photos ended how, such as “Looks good: 12”.
    fn counts(&self, l10n: &Localization) -> String {
        let verdicts = [Verdict::NotAccepted, Verdict::Unreadable, Verdict::LookAgain, Verdict::Ready];
        let counted = verdicts.into_iter().filter_map(|verdict| {
            let count = self.results.iter().filter(|result| result.report.verdict == verdict).count();
            let number = l10n.number(u64::try_from(count).unwrap_or(u64::MAX));
            (count > 0).then(|| l10n.of(&verdict_words(l10n, verdict), &number))
        });
        l10n.list(&counted.collect::<Vec<_>>())
    }

    /// The results in the order of the table.
    pub(in super::super) fn in_order(&self, l10n: &Localization) -> Vec<&Result> {
        let reasons: Vec<String> = self.results.iter().map(|result| reasons(l10n, &result.report)).collect();
        order(&self.results, self.sort, |index| reasons.get(index).map(String::as_str))
            .into_iter()
            .filter_map(|index| self.results.get(index))
            .collect()
    }
}

/// The names of what speaks against a photo, what weighs most first.
fn reasons(l10n: &Localization, report: &Report) -> String {
    let ended = |outcome| {
        let all = report.findings.iter().filter(move |finding| finding.outcome == outcome);
        all.map(|finding| check_name(l10n, finding.check))
    };
    let names: Vec<String> = ended(Outcome::Fail).chain(ended(Outcome::Warning)).take(REASONS).collect();
    l10n.list(&names)
}

/// How bad a result is; the worst comes first.
fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotAccepted => 0,
        Verdict::Unreadable => 1,
        Verdict::LookAgain => 2,
        Verdict::Ready => 3,
    }
}

/// The places of the results in the order asked for; what is alike stays in the order of the files.
fn order<'r>(results: &[Result], sort: Sort, reasons: impl Fn(usize) -> Option<&'r str>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..results.len()).collect();
    let verdict = |index: &usize| results.get(*index).map(|result| weight(result.report.verdict));
    let file = |index: &usize| results.get(*index).map(|result| name(&result.path).to_lowercase());
    match sort.by {
        SortBy::Name => order.sort_by_cached_key(file),
        SortBy::Verdict => order.sort_by_key(verdict),
        // Photos against which nothing speaks stand last.
        SortBy::Reasons => order.sort_by_key(|index| {
            let reasons = reasons(*index).unwrap_or_default();
            (reasons.is_empty(), reasons)
        }),
    }
    if sort.descending {
        order.reverse();
    }
    order
}
