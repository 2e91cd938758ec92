//! What has to be done about a card, from when, and by when.

use jiff::ToSpan;
use jiff::civil::Date;

use super::facts::{EventKind, Facts};
use super::holder::Status;
use super::office::last_open;
use super::overview::Overview;
use super::renewal::window_start;
use crate::rules::Rules;

/// Something to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskKind {
    /// The card has ended: a new one has to be applied for.
    CardEnded,
    /// The certificates have ended: new ones are made at the municipal office.
    CertificatesEnded,
    /// The municipal office has to change the card's date: the stay was extended, or does no longer end.
    ChangeDate,
    /// The municipal office can extend the card by two months while the application is pending.
    ExtendCard,
    /// The card was extended by two months: the new residence card has to come, and then the date to be changed.
    AwaitResidenceCard,
    /// An extension of the stay has to be applied for, and then the card's date to be changed.
    ExtendStay,
    /// A new card has to be applied for.
    RenewCard,
    /// New certificates have to be made at the municipal office.
    RenewCertificates,
    /// The card ends, and what to do hangs on the status, which is not known.
    TellStatus,
    /// The card ends, and no more than that is certain.
    AskOffice,
    /// A moving-in notice has to be given, counted from the planned day of moving out.
    MoveOut,
    /// The new address has to be told.
    MoveIn,
    /// The card has to be shown after the moving-in notice.
    ShowCard,
    /// A change of the name, or of what else stands on the card, has to be told.
    Report,
    /// The certificates may have ended, or nothing is known of their end.
    CheckCertificates,
    /// The end of the card is not known.
    FindDate,
}

impl TaskKind {
    /// The word in files; it never changes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::CardEnded => "card_ended",
            Self::CertificatesEnded => "certificates_ended",
            Self::ChangeDate => "change_date",
            Self::ExtendCard => "extend_card",
            Self::AwaitResidenceCard => "await_residence_card",
            Self::ExtendStay => "extend_stay",
            Self::RenewCard => "renew_card",
            Self::RenewCertificates => "renew_certificates",
            Self::TellStatus => "tell_status",
            Self::AskOffice => "ask_office",
            Self::MoveOut => "move_out",
            Self::MoveIn => "move_in",
            Self::ShowCard => "show_card",
            Self::Report => "report",
            Self::CheckCertificates => "check_certificates",
            Self::FindDate => "find_date",
        }
    }
}

/// Something to be done, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// The first day on which it can be done, if there is such a day.
    pub from: Option<Date>,
    /// The last day by the rules; the earliest of those it may be.
    pub by: Option<Date>,
    /// The last day not after `by` on which the office is open: the one to count towards.
    pub last_open: Option<Date>,
    /// The day since which it is to be done at once.
    pub since: Option<Date>,
}

impl Task {
    /// Until a day.
    fn until(kind: TaskKind, by: Date, rules: &Rules) -> Self {
        let last_open = last_open(by, &rules.offices);
        Self { kind, from: None, by: Some(by), last_open: Some(last_open), since: None }
    }

    /// Since a day, with no end.
    const fn since(kind: TaskKind, day: Option<Date>) -> Self {
        Self { kind, from: None, by: None, last_open: None, since: day }
    }

    /// By which it is known as long as its day stays the same: `renew_card/2030-11-14`.
    #[must_use]
    pub fn key(&self) -> String {
        match self.by.or(self.since) {
            Some(day) => format!("{}/{day}", self.kind.key()),
            None => self.kind.key().to_owned(),
        }
    }

    /// Whether it can be done on a day, or has to be.
    #[must_use]
    pub fn is_open(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day)
    }

    /// Whether only something has to be found out about the card, which is no hurry.
    #[must_use]
    pub const fn is_to_find_out(&self) -> bool {
        matches!(self.kind, TaskKind::FindDate | TaskKind::CheckCertificates) && self.since.is_none()
    }
}

/// What has to be done about a card on the day `today`, the most pressing first.
#[must_use]
pub fn tasks(facts: &Facts, overview: &Overview, today: Date, rules: &Rules) -> Vec<Task> {
    let card_end = overview.card_end(today);
    let certificate_end = overview.certificate_end(today);
    let mut tasks = Vec::new();
    match card_end {
        Some(end) if end < today => {
            tasks.push(Task::since(TaskKind::CardEnded, end.tomorrow().ok()));
        }
        Some(end) => {
            let card = overview.card.as_ref();
            // It may have ended already, or lasts on: no day is certain.
            let may_be_over = card.is_some_and(|card| card.earliest().is_some_and(|day| day < today));
            tasks.push(if may_be_over {
                Task::until(TaskKind::AskOffice, end, rules)
            } else {
                card_task(facts, end, today, rules)
            });
            match certificate_end {
                Some(day) if day < today => {
                    tasks.push(Task::since(TaskKind::CertificatesEnded, day.tomorrow().ok()));
                }
                Some(day) if day < end => tasks.push(certificate_task(day, rules)),
                _ => {}
            }
            // At a visit for the card new ones are asked for anyway; only what may be over is told all the same.
            let is_visit_due = tasks.iter().any(|task| task.is_open(today));
            let is_renewal = tasks.iter().any(|task| task.kind == TaskKind::RenewCertificates);
            let check = check_certificates(overview, today);
            tasks.extend(check.filter(|task| !is_renewal && (task.since.is_some() || !is_visit_due)));
        }
        None => {
            tasks.push(Task::since(TaskKind::FindDate, None));
            tasks.extend(certificate_end.map(|day| {
                if day < today {
                    Task::since(TaskKind::CertificatesEnded, day.tomorrow().ok())
                } else {
                    certificate_task(day, rules)
                }
            }));
        }
    }
    tasks.extend(clocks(facts, rules));
    // What has ended, or may have, comes first, then by days; what is to be done at once before what has time.
    tasks.sort_by_key(|task| (task.is_to_find_out(), task.by, task.kind));
    tasks
}

/// The key of the task to look at certificates that may have ended on a day.
#[must_use]
pub fn check_key(end: Date) -> String {
    Task::since(TaskKind::CheckCertificates, end.tomorrow().ok()).key()
}

/// The certificates of a card that is valid: to be looked at if they may have ended, or if nothing is known of them.
fn check_certificates(overview: &Overview, today: Date) -> Option<Task> {
    let task = |since| Task::since(TaskKind::CheckCertificates, since);
    let Some(certificate) = &overview.user_certificate else { return Some(task(None)) };
    let days = certificate.days();
    let first = days.first().filter(|day| **day < today)?;
    // Those that have ended for certain are another task.
    days.iter().any(|day| *day >= today).then(|| task(first.tomorrow().ok()))
}

fn certificate_task(end: Date, rules: &Rules) -> Task {
    let from = Some(window_start(end, &rules.dates));
    Task { from, ..Task::until(TaskKind::RenewCertificates, end, rules) }
}

fn card_task(facts: &Facts, end: Date, today: Date, rules: &Rules) -> Task {
    let until = |kind| Task::until(kind, end, rules);
    let at_once = |kind, since| Task { since: Some(since), ..until(kind) };
    let in_window = |kind| Task { from: Some(window_start(end, &rules.dates)), ..until(kind) };
    let changes = [EventKind::NewResidenceCard, EventKind::Granted, EventKind::Naturalised];
    if let Some(day) = changes.into_iter().find_map(|kind| facts.happened(kind)) {
        return at_once(TaskKind::ChangeDate, day);
    }
    match facts.known_status() {
        None => in_window(TaskKind::TellStatus),
        // The end of an earlier stay is still on the card.
        Some(status) if status.stays_for_good() => {
            if facts.born.is_some() && facts.ends_with_stay(end) {
                until(TaskKind::ChangeDate)
            } else {
                in_window(TaskKind::RenewCard)
            }
        }
        Some(Status::MidLongTerm) if facts.ends_with_stay(end) => {
            let months = rules.dates.extension_months.value.into();
            let is_extended = |stay| super::ends::months_after(stay, months).contains(&end);
            if facts.happened(EventKind::Extended).is_some() || facts.stay_end.is_some_and(is_extended) {
                until(TaskKind::AwaitResidenceCard)
            } else if let Some(day) = facts.happened(EventKind::Filed) {
                at_once(TaskKind::ExtendCard, day)
            } else if facts.stay_end.is_some_and(|stay| stay > end) {
                // The stay was extended, and the card was not.
                until(TaskKind::ChangeDate)
            } else if let Some(stay) = facts.stay_end.filter(|stay| *stay < end) {
                // The two days do not go together: the earlier counts as long as it is not over.
                Task::until(TaskKind::AskOffice, if stay < today { end } else { stay }, rules)
            } else {
                let months = i32::from(rules.dates.stay_application_months.value);
                let from = end.checked_sub(months.months()).ok();
                Task { from, ..until(TaskKind::ExtendStay) }
            }
        }
        Some(Status::MidLongTerm) => in_window(TaskKind::RenewCard),
        Some(_) => until(TaskKind::AskOffice),
    }
}

/// What runs since a move or a change.
fn clocks(facts: &Facts, rules: &Rules) -> impl Iterator<Item = Task> {
    let dates = &rules.dates;
    let notice = dates.notice_days.value.into();
    let clocks = [
        (EventKind::MovedOut, TaskKind::MoveOut, dates.planned_move_days.value.into()),
        (EventKind::MovedIn, TaskKind::MoveIn, notice),
        // The day of the notice is the first.
        (EventKind::Notified, TaskKind::ShowCard, i64::from(dates.continue_days.value) - 1),
        (EventKind::Changed, TaskKind::Report, notice),
        // A new nationality mostly comes with a new name.
        (EventKind::Naturalised, TaskKind::Report, notice),
    ];
    let mut has_report = false;
    clocks.into_iter().filter_map(move |(event, kind, days): (_, _, i64)| {
        let on = facts.happened(event)?;
        let is_second = kind == TaskKind::Report && std::mem::replace(&mut has_report, true);
        let by = on.checked_add(days.days()).ok().filter(|_| !is_second)?;
        Some(Task { since: Some(on), ..Task::until(kind, by, rules) })
    })
}

#[cfg(test)]
#[path = "task_tests.rs"]
mod tests;
