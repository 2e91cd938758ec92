//! Words for the saved cards: when they end, and what comes next.

use jiff::civil::Date;

use super::dates::{expiry_words, reason_words};
use super::tasks::{task_time, task_title};
use super::{Localization, args};
use crate::dates::{Expiry, Overview, Reminder, Task, TaskKind};

/// When something ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateRow {
    pub(crate) name: String,
    /// The day or days, how many days are left, and why.
    pub(crate) lines: Vec<String>,
    /// Whether it is over or not certain.
    pub(crate) is_bad: bool,
}

/// When everything ends, a row each: the card and both certificates.
pub(crate) fn date_rows(l10n: &Localization, overview: &Overview, today: Date) -> Vec<DateRow> {
    let row = |name: String, expiry: Option<&Expiry>, computed: &[Date]| {
        let Some(expiry) = expiry else {
            return DateRow { name, lines: vec![l10n.cards_unknown()], is_bad: true };
        };
        let left = expiry.expires.and_then(|day| days_left(l10n, day, today));
        let reason = reason_words(l10n, expiry.reason, computed);
        let lines = std::iter::once(expiry_words(l10n, expiry)).chain(left).chain(reason).collect();
        let is_over = expiry.days().iter().all(|day| *day < today);
        let is_bad = is_over || expiry.expires.is_none() || !computed.is_empty();
        DateRow { name, lines, is_bad }
    };
    let signature = if overview.is_too_young {
        let lines = vec![l10n.dates_no_signature()];
        DateRow { name: l10n.dates_signature(), lines, is_bad: false }
    } else {
        row(l10n.dates_signature(), overview.signature_certificate.as_ref(), &[])
    };
    vec![
        row(l10n.card_expires(), overview.card.as_ref(), &overview.computed),
        row(l10n.card_user_certificate(), overview.user_certificate.as_ref(), &[]),
        signature,
    ]
}

/// How many days are left until the end of a day, or that it has gone by.
fn days_left(l10n: &Localization, day: Date, today: Date) -> Option<String> {
    let left = today.until(day).map(|span| span.get_days()).ok()?;
    Some(if left < 0 {
        l10n.cards_ended()
    } else {
        let days = l10n.number(u64::from(left.unsigned_abs()));
        l10n.cards_days_left(args::CardsDaysLeft { days: days.into() })
    })
}

/// What to say of a card on the first page.
pub(crate) struct NextWords {
    /// What to do.
    pub(crate) title: String,
    /// How much time there is for it.
    pub(crate) time: Option<String>,
    /// Whether it is to be done now.
    pub(crate) is_due: bool,
}

/// What to say of a card on the first page: a reminder, or what comes next.
pub(crate) fn next_words(
    l10n: &Localization,
    reminder: Option<&Reminder>,
    next: Option<&Task>,
    today: Date,
) -> NextWords {
    let Some(task) = reminder.map(|reminder| &reminder.task).or(next) else {
        return NextWords { title: l10n.task_none_title(), time: None, is_due: false };
    };
    let is_due = reminder.is_some() || task.kind == TaskKind::FindDate;
    let title = task_title(l10n, task.kind);
    // These say how it is, not what to do.
    let is_state = matches!(
        task.kind,
        TaskKind::CardEnded | TaskKind::CertificatesEnded | TaskKind::TellStatus | TaskKind::FindDate
    );
    let title =
        if is_due || is_state { title } else { l10n.task_next(args::TaskNext { title: title.into() }) };
    NextWords { title, time: task_time(l10n, task, today), is_due }
}

/// What a point on the line of time stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PointKind {
    /// From here on something can be done.
    Opening,
    /// Today.
    Today,
    /// The last day on which the office is open, or a deadline.
    Last,
    /// Something ends.
    End,
}

/// A point on the line of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) day: Date,
    pub(crate) kind: PointKind,
    pub(crate) words: String,
}

/// What lies on the line of time of a card, in order.
pub(crate) fn points(l10n: &Localization, overview: &Overview, tasks: &[Task], today: Date) -> Vec<Point> {
    let mut points = vec![Point { day: today, kind: PointKind::Today, words: l10n.line_today() }];
    let mut add = |day: Option<Date>, kind, words: String| {
        points.extend(day.map(|day| Point { day, kind, words }));
    };
    for (expiry, words) in [
        (&overview.card, l10n.line_card_ends()),
        (&overview.user_certificate, l10n.line_user_ends()),
        (&overview.signature_certificate, l10n.line_signature_ends()),
    ] {
        for day in expiry.iter().flat_map(Expiry::days) {
            let is_one = expiry.as_ref().is_some_and(|expiry| expiry.expires.is_some());
            let words = if is_one { words.clone() } else { l10n.remark(&words, &l10n.line_perhaps()) };
            add(Some(day), PointKind::End, words);
        }
    }
    for task in tasks {
        let opening = match task.kind {
            TaskKind::RenewCard | TaskKind::TellStatus => l10n.line_renew_card(),
            TaskKind::RenewCertificates => l10n.line_renew_certificates(),
            _ => l10n.line_extend_stay(),
        };
        add(task.from, PointKind::Opening, opening);
        let is_own_clock =
            matches!(task.kind, TaskKind::MoveOut | TaskKind::MoveIn | TaskKind::ShowCard | TaskKind::Report);
        if is_own_clock {
            let title = task_title(l10n, task.kind).into();
            add(task.by, PointKind::Last, l10n.line_deadline(args::LineDeadline { title }));
        } else if task.last_open != task.by {
            add(task.last_open, PointKind::Last, l10n.line_last_open());
        }
    }
    points.sort_by_key(|point| (point.day, point.kind));
    points.dedup();
    points
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dates::{Facts, Status, tasks};
    use crate::i18n::Language;
    use crate::rules::rules;

    const TODAY: Date = date(2026, 11, 24);

    fn known(facts: &Facts) -> (Overview, Vec<Task>) {
        let overview = Overview::of(facts, TODAY, &rules().dates).unwrap();
        let tasks = tasks(facts, &overview, TODAY, rules());
        (overview, tasks)
    }

    #[test]
    fn each_end_is_told_with_its_reason_and_the_days_that_are_left() {
        let l10n = Localization::new(Language::En);
        let facts = Facts {
            born: Some(date(1990, 3, 9)),
            status: Some(Status::PermanentResident),
            card_expires: Some(date(2032, 3, 9)),
            ..Facts::default()
        };
        let rows = date_rows(&l10n, &known(&facts).0, TODAY);
        assert_eq!((rows[0].lines[0].as_str(), rows[0].is_bad), ("March 9, 2032", false));
        assert!(rows[0].lines[2].contains("stands on the card"));
        assert!(rows[1].lines[0].starts_with("March 9, 2027"), "{:?}", rows[1]);
        assert_eq!(rows[1].lines[1], "Days left: 105");
        let rows = date_rows(&l10n, &known(&Facts::default()).0, TODAY);
        assert!(rows.iter().all(|row| row.is_bad && row.lines == [l10n.cards_unknown()]));
    }

    #[test]
    fn the_line_of_time_is_in_order_and_has_today_on_it() {
        let l10n = Localization::new(Language::En);
        let facts = Facts {
            born: Some(date(1990, 3, 14)),
            status: Some(Status::Citizen),
            card_expires: Some(date(2027, 3, 14)),
            user_certificate_expires: Some(date(2027, 3, 14)),
            ..Facts::default()
        };
        let (overview, tasks) = known(&facts);
        let points = points(&l10n, &overview, &tasks, TODAY);
        let days: Vec<String> = points.iter().map(|point| point.day.to_string()).collect();
        assert_eq!(
            days,
            ["2026-11-24", "2026-12-15", "2027-03-12", "2027-03-14", "2027-03-14", "2027-03-14"]
        );
        assert_eq!(points[0].kind, PointKind::Today);
    }
}
