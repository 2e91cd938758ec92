//! What has to be done about a card, as entries of a calendar.

use jiff::ToSpan;

use super::calendar::Entry;
use crate::dates::{DaysBefore, Task};
use crate::i18n::tasks::{task_text, task_title};
use crate::i18n::{Localization, args};

/// The entries for a card: for each task the last day on which the office is open, with an alarm so many days `before` it,
/// and the day from which it can be done. `id` is the number by which the card is known for good, and `label` the user's
/// word for it.
#[must_use]
pub fn card_entries(
    l10n: &Localization,
    id: i64,
    label: &str,
    tasks: &[Task],
    before: DaysBefore,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for task in tasks {
        let title = task_title(l10n, task.kind);
        let uid = |what: &str| format!("{id:x}-{}-{what}@temoto.invalid", task.kind.key());
        let named =
            |title: String| l10n.remind_of(args::RemindOf { label: label.into(), title: title.into() });
        if let Some(day) = task.from {
            let opening = l10n.calendar_opening(args::CalendarOpening { title: title.as_str().into() });
            entries.push(Entry {
                uid: uid("from"),
                day,
                title: named(opening),
                text: task_text(l10n, task),
                alarms: vec![0],
            });
        }
        if let Some(day) = task.last_open {
            let last = l10n.calendar_last(args::CalendarLast { title: title.as_str().into() });
            entries.push(Entry {
                uid: uid("last"),
                day,
                title: named(last),
                text: task_text(l10n, task),
                // Before it can be done, nobody is reminded of it.
                alarms: before
                    .iter()
                    .filter(|days| {
                        let alarm = day.checked_sub(i64::from(*days).days());
                        alarm.is_ok_and(|alarm| task.is_open(alarm))
                    })
                    .collect(),
            });
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dates::{Facts, Overview, tasks};
    use crate::i18n::Language;
    use crate::rules::rules;

    #[test]
    fn an_entry_keeps_its_name_when_its_day_changes() {
        let l10n = Localization::new(Language::En);
        let entries = |end| {
            let today = date(2026, 11, 24);
            let facts = Facts { card_expires: Some(end), ..Facts::default() };
            let overview = Overview::of(&facts, today, &rules().dates).unwrap();
            let tasks = tasks(&facts, &overview, today, rules());
            card_entries(&l10n, 255, "mum", &tasks, DaysBefore::default())
        };
        let (one, other) = (entries(date(2027, 3, 14)), entries(date(2032, 3, 15)));
        let uids = |entries: &[Entry]| entries.iter().map(|entry| entry.uid.clone()).collect::<Vec<_>>();
        assert_eq!(uids(&one), ["ff-tell_status-from@temoto.invalid", "ff-tell_status-last@temoto.invalid"]);
        assert_eq!(uids(&one), uids(&other));
        assert_eq!((one[1].day, other[1].day), (date(2027, 3, 12), date(2032, 3, 15)));
        assert_eq!(one[1].alarms, [60, 30, 14, 7, 1], "not before it can be done");
        assert_eq!(one[1].title, "mum: Last day: The card ends");
    }
}
