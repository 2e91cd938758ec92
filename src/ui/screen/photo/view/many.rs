//! Many photos: a table to look through, to sort and to save.

use iced::Element;

use super::super::{Message, Photo, Result};
use super::{name, tone};
use crate::i18n::{Localization, names_of_ended, unreadable_words, verdict_words};
use crate::photo::{Outcome, Report, Verdict};
use crate::report::csv;
use crate::ui::kit::{Kit, PhotoRow, Sort, SortBy};
use crate::ui::screen::saving::saved_notice;

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
        let shown = |place: usize| self.results.get(*order.get(place)?).map(|result| result.index);
        let press = |place: usize| shown(place).map_or(Message::Nothing, Message::Show);
        let table = kit.photo_table(rows, self.sort, Message::Sort, press);
        let mut blocks = vec![kit.title(&l10n.photo_several_title()), kit.body(&self.counts(l10n))];
        if !self.is_running() {
            let save = kit.other_button(&l10n.many_save_button(), Message::SaveList);
            blocks.push(kit.group([kit.buttons([save]), kit.support(&l10n.many_save_hint())]));
            blocks.extend(self.list_saved.as_ref().map(|saved| saved_notice(kit, saved, "")));
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

    /// The list of the table, as it is saved.
    pub(in super::super) fn list(&self, l10n: &Localization) -> String {
        csv(l10n, self.in_order(l10n).into_iter().map(|result| (&*result.path, &*result.report)))
    }

    /// The results in the order of the table.
    fn in_order(&self, l10n: &Localization) -> Vec<&Result> {
        let reasons: Vec<String> = self.results.iter().map(|result| reasons(l10n, &result.report)).collect();
        order(&self.results, self.sort, |index| reasons.get(index).map(String::as_str))
            .into_iter()
            .filter_map(|index| self.results.get(index))
            .collect()
    }
}

/// The names of what stops a photo, or else of what to look at; of a file that cannot be read, why.
fn reasons(l10n: &Localization, report: &Report) -> String {
    if let Some(why) = report.unreadable {
        return unreadable_words(l10n, why);
    }
    let names = |outcome| {
        let mut names = names_of_ended(l10n, report, outcome);
        names.truncate(REASONS);
        names
    };
    let stops = names(Outcome::Fail);
    l10n.list(&if stops.is_empty() { names(Outcome::Warning) } else { stops })
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
    if sort.descending {
        // Reversed before and after, so that what is alike stays as it was.
        order.reverse();
    }
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::super::super::Picture;
    use super::*;
    use crate::i18n::Language;
    use crate::i18n::check_name;
    use crate::photo::{Cancel, Context, check_file};
    use crate::rules::rules;

    fn report(name: &str) -> Report {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name);
        let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
        check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap().report
    }

    fn result(index: usize, name: &str, report: &Report) -> Result {
        let report = Arc::new(report.clone());
        Result {
            index,
            path: PathBuf::from(name),
            report,
            stamp: None,
            thumbnail: None,
            picture: Picture::None,
        }
    }

    #[test]
    fn what_is_alike_stays_in_the_order_of_the_files_both_ways() {
        let (good, gone) = (report("portrait.jpg"), report("no such file"));
        let results =
            [result(0, "b", &good), result(1, "c", &gone), result(2, "a", &good), result(3, "d", &gone)];
        let by = |by, descending| order(&results, Sort { by, descending }, |_| None);
        assert_eq!(by(SortBy::Name, false), [2, 0, 1, 3]);
        assert_eq!(by(SortBy::Name, true), [3, 1, 0, 2]);
        assert_eq!(by(SortBy::Verdict, false), [1, 3, 0, 2], "the worst come first");
        assert_eq!(by(SortBy::Verdict, true), [0, 2, 1, 3]);
    }

    #[test]
    fn reasons_are_few_and_the_worst() {
        let l10n = Localization::new(Language::En);
        assert_eq!(reasons(&l10n, &report("portrait.jpg")), "");
        assert!(reasons(&l10n, &report("no such file")).contains("no longer there"));
        let mut bad = report("portrait.jpg");
        for (finding, outcome) in bad.findings.iter_mut().zip([Outcome::Warning; 5]) {
            finding.outcome = outcome;
        }
        let warned: Vec<_> = bad.findings.iter().take(REASONS).map(|f| check_name(&l10n, f.check)).collect();
        assert_eq!(reasons(&l10n, &bad), l10n.list(&warned));
        // What stops it makes the rest unimportant.
        bad.findings[4].outcome = Outcome::Fail;
        assert_eq!(reasons(&l10n, &bad), check_name(&l10n, bad.findings[4].check));
    }
}
