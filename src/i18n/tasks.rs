//! Words for what has to be done about a card, and for being reminded of it.

use jiff::civil::Date;

use super::{Localization, args};
use crate::dates::{Reminder, Task, TaskKind};

/// What has to be done, in a few words.
pub(crate) fn task_title(l10n: &Localization, kind: TaskKind) -> String {
    match kind {
        TaskKind::CardEnded => l10n.task_card_ended_title(),
        TaskKind::CertificatesEnded => l10n.task_certificates_ended_title(),
        TaskKind::ChangeDate => l10n.task_change_date_title(),
        TaskKind::ExtendCard => l10n.task_extend_card_title(),
        TaskKind::AwaitResidenceCard => l10n.task_await_residence_card_title(),
        TaskKind::ExtendStay => l10n.task_extend_stay_title(),
        TaskKind::RenewCard => l10n.task_renew_card_title(),
        TaskKind::RenewCertificates => l10n.task_renew_certificates_title(),
        TaskKind::TellStatus => l10n.task_tell_status_title(),
        TaskKind::AskOffice => l10n.task_ask_office_title(),
        TaskKind::MoveOut => l10n.task_move_out_title(),
        TaskKind::MoveIn => l10n.task_move_in_title(),
        TaskKind::ShowCard => l10n.task_show_card_title(),
        TaskKind::Report => l10n.task_report_title(),
        TaskKind::CheckCertificates => l10n.task_check_certificates_title(),
        TaskKind::FindDate => l10n.task_find_date_title(),
    }
}

/// How it is done, where, and by when.
pub(crate) fn task_text(l10n: &Localization, task: &Task) -> String {
    let from = task.from.map(|day| l10n.date(day)).unwrap_or_default().into();
    let date = task.by.map(|day| l10n.date(day)).unwrap_or_default().into();
    match task.kind {
        TaskKind::CardEnded => l10n.task_card_ended_text(),
        TaskKind::CertificatesEnded => l10n.task_certificates_ended_text(),
        TaskKind::ChangeDate => l10n.task_change_date_text(args::TaskChangeDateText { date }),
        TaskKind::ExtendCard => l10n.task_extend_card_text(args::TaskExtendCardText { date }),
        TaskKind::AwaitResidenceCard => {
            l10n.task_await_residence_card_text(args::TaskAwaitResidenceCardText { date })
        }
        TaskKind::ExtendStay => {
            let text = l10n.task_extend_stay_text(args::TaskExtendStayText { date });
            l10n.sentences(&[text, l10n.task_specified()])
        }
        TaskKind::RenewCard => l10n.task_renew_card_text(args::TaskRenewCardText { from, date }),
        TaskKind::RenewCertificates => {
            l10n.task_renew_certificates_text(args::TaskRenewCertificatesText { from, date })
        }
        TaskKind::TellStatus => l10n.task_tell_status_text(args::TaskTellStatusText { date }),
        TaskKind::AskOffice => l10n.task_ask_office_text(args::TaskAskOfficeText { date }),
        TaskKind::MoveOut => l10n.task_move_out_text(args::TaskMoveOutText { date }),
        TaskKind::MoveIn => l10n.task_move_in_text(args::TaskMoveInText { date }),
        TaskKind::ShowCard => l10n.task_show_card_text(args::TaskShowCardText { date }),
        TaskKind::Report => l10n.task_report_text(args::TaskReportText { date }),
        TaskKind::CheckCertificates if task.since.is_some() => l10n.task_check_certificates_text(),
        TaskKind::CheckCertificates => l10n.task_find_certificates_text(),
        TaskKind::FindDate => l10n.task_find_date_text(),
    }
}

/// How much time there is for it on the day `today`, if there is an end to it.
pub(crate) fn task_time(l10n: &Localization, task: &Task, today: Date) -> Option<String> {
    time_words(l10n, Office::Municipal, task.by?, task.last_open?, today)
}

/// Where somebody has to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Office {
    /// The municipal office.
    Municipal,
    /// The immigration office.
    Immigration,
}

/// How much time there is on the day `today` until the day `by`; `open` is the last before it on which the office is open.
pub(crate) fn time_words(
    l10n: &Localization,
    office: Office,
    by: Date,
    open: Date,
    today: Date,
) -> Option<String> {
    let date = l10n.date(by).into();
    let left = today.until(open).map(|span| span.get_days()).ok()?;
    if left < 0 {
        return Some(match office {
            Office::Municipal => l10n.task_by_late(args::TaskByLate { date }),
            Office::Immigration => l10n.plan_by_immigration_late(args::PlanByImmigrationLate { date }),
        });
    }
    let days = l10n.number(u64::from(left.unsigned_abs())).into();
    Some(if open == by {
        l10n.task_by(args::TaskBy { date, days })
    } else {
        let open = l10n.date(open).into();
        match office {
            Office::Municipal => l10n.task_by_closed(args::TaskByClosed { date, open, days }),
            Office::Immigration => {
                l10n.plan_by_immigration_closed(args::PlanByImmigrationClosed { date, open, days })
            }
        }
    })
}

/// A reminder of something about the card of that label: a title, and a few lines.
pub(crate) fn reminder_words(
    l10n: &Localization,
    label: &str,
    reminder: &Reminder,
    today: Date,
) -> (String, String) {
    let task = &reminder.task;
    let title = task_title(l10n, task.kind);
    let title = l10n.remind_of(args::RemindOf { label: label.into(), title: title.into() });
    let text = task_time(l10n, task, today).into_iter().chain([task_text(l10n, task)]);
    (title, text.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dates::{DaysBefore, Facts, Marks, Overview, reminders, tasks};
    use crate::i18n::{Language, plain};
    use crate::rules::rules;

    fn first(card_expires: Date, today: Date) -> Task {
        let facts = Facts { card_expires: Some(card_expires), ..Facts::default() };
        let overview = Overview::of(&facts, today, &rules().dates).unwrap();
        tasks(&facts, &overview, today, rules())[0]
    }

    #[test]
    fn the_days_are_those_until_the_office_closes() {
        let l10n = Localization::new(Language::En);
        let time = |end, today| task_time(&l10n, &first(end, today), today);
        let monday = date(2027, 3, 8);
        assert_eq!(time(monday, date(2027, 3, 1)).as_deref(), Some("Last day: March 8, 2027. Days left: 7"));
        let sunday = date(2027, 3, 7);
        let words = time(sunday, date(2027, 3, 1)).unwrap();
        assert!(words.contains("last open day is March 5, 2027. Days left: 4"), "{words}");
        assert!(time(sunday, date(2027, 3, 6)).unwrap().contains("closed until then"));
        assert_eq!(time(monday, date(2027, 3, 9)), None, "what has ended has no time left");
    }

    #[test]
    fn a_reminder_names_the_card_and_what_to_do() {
        let l10n = Localization::new(Language::En);
        let today = date(2027, 3, 1);
        let task = first(date(2027, 3, 8), today);
        let due = reminders(&[task], &Marks::new(), DaysBefore::default(), today);
        let (title, text) = reminder_words(&l10n, "mum", &due[0], today);
        assert_eq!(plain(&title), "mum: The card ends");
        assert!(text.starts_with("Last day: March 8, 2027. Days left: 7\nWhat has"), "{text}");
    }
}
