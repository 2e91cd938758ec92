//! Words for the questions about a card, and for what is wrong with an answer.

use jiff::civil::Date;

use super::{Localization, args};
use crate::dates::{Bound, Event, EventKind, Question, Status, Unread, Wrong};

/// A question: its heading, where the answer is found, and an example of a day.
pub(crate) struct QuestionWords {
    pub(crate) heading: String,
    pub(crate) text: String,
}

/// The words of a question about somebody of that status.
pub(crate) fn question_words(
    l10n: &Localization,
    question: Question,
    status: Option<Status>,
) -> QuestionWords {
    let (heading, text) = match question {
        Question::Born => (l10n.ask_born_heading(), l10n.ask_born_text()),
        Question::Printed => (l10n.ask_printed_heading(), l10n.ask_printed_text()),
        Question::Certificate => (l10n.ask_certificate_heading(), l10n.ask_certificate_text()),
        Question::StayEnd => match status {
            Some(Status::TemporaryRefuge | Status::ProvisionalStay) => {
                (l10n.ask_landing_heading(), l10n.ask_landing_text())
            }
            Some(Status::LostNationality) => (l10n.ask_lost_heading(), l10n.ask_lost_text()),
            _ => (l10n.ask_stay_heading(), l10n.ask_stay_text()),
        },
        Question::Issued => (l10n.ask_issued_heading(), l10n.ask_issued_text()),
        Question::Applied => (l10n.ask_applied_heading(), l10n.ask_applied_text()),
        Question::Happened | Question::MovingOut => (l10n.event_day_heading(), String::new()),
    };
    QuestionWords { heading, text }
}

/// The name of a status, and what belongs to it.
pub(crate) fn status_words(l10n: &Localization, status: Status) -> (String, String) {
    let none = String::new;
    match status {
        Status::Citizen => (l10n.ask_status_citizen(), none()),
        Status::PermanentResident => (l10n.ask_status_permanent(), none()),
        Status::HspIi => (l10n.ask_status_hsp(), none()),
        Status::SpecialPermanentResident => (l10n.ask_status_special(), none()),
        Status::MidLongTerm => (l10n.ask_status_stay(), l10n.ask_status_stay_text()),
        Status::TemporaryRefuge => (l10n.ask_status_refuge(), none()),
        Status::ProvisionalStay => (l10n.ask_status_provisional(), none()),
        Status::BirthTransitional => (l10n.ask_status_birth(), none()),
        Status::LostNationality => (l10n.ask_status_lost(), none()),
    }
}

/// What has happened, and what belongs to it.
pub(crate) fn event_words(l10n: &Localization, kind: EventKind) -> (String, String) {
    let none = String::new;
    match kind {
        EventKind::Filed => (l10n.event_filed(), l10n.event_filed_text()),
        EventKind::FiledPermanent => (l10n.event_filed_permanent(), none()),
        EventKind::Extended => (l10n.event_extended(), none()),
        EventKind::NewResidenceCard => (l10n.event_new_residence_card(), none()),
        EventKind::Granted => (l10n.event_granted(), l10n.event_granted_text()),
        EventKind::Naturalised => (l10n.event_naturalised(), none()),
        EventKind::MovedOut => (l10n.event_moved_out(), none()),
        EventKind::MovedIn => (l10n.event_moved_in(), none()),
        EventKind::Notified => (l10n.event_notified(), l10n.event_notified_text()),
        EventKind::Changed => (l10n.event_changed(), none()),
    }
}

/// Which day is meant, where that is not plain.
pub(crate) fn event_day_words(l10n: &Localization, kind: EventKind) -> Option<String> {
    match kind {
        EventKind::MovedOut => Some(l10n.event_day_moving_out()),
        EventKind::Extended => Some(l10n.event_day_extended()),
        _ => None,
    }
}

/// The day of something that happened.
pub(crate) fn event_day(l10n: &Localization, event: Event) -> String {
    l10n.of(&event_words(l10n, event.kind).0, &l10n.date(event.on))
}

/// An example of an answer, in figures and with its era; of something that happened, the day `today`.
pub(crate) fn day_example(l10n: &Localization, question: Question, today: Date) -> String {
    let example = example(question, today).into();
    match question {
        Question::Born => l10n.ask_born_example(args::AskBornExample { example }),
        Question::Issued | Question::Applied => l10n.ask_past_example(args::AskPastExample { example }),
        Question::Happened | Question::MovingOut => l10n.ask_event_example(args::AskEventExample { example }),
        Question::Printed | Question::Certificate | Question::StayEnd => {
            l10n.ask_day_example(args::AskDayExample { example })
        }
    }
}

/// A day that can be the answer, in figures.
fn example(question: Question, today: Date) -> String {
    match question {
        Question::Born => "1985-03-07".to_owned(),
        Question::Issued | Question::Applied => "2020-03-09".to_owned(),
        Question::Happened | Question::MovingOut => today.to_string(),
        Question::Printed | Question::Certificate | Question::StayEnd => "2027-03-09".to_owned(),
    }
}

/// What is wrong with an answer.
pub(crate) fn wrong_words(l10n: &Localization, question: Question, wrong: Wrong, today: Date) -> String {
    let example = || example(question, today).into();
    match wrong {
        Wrong::Unread { why, .. } => match why {
            Unread::Empty => l10n.ask_wrong_empty(),
            Unread::NoDay => l10n.ask_wrong_no_day(args::AskWrongNoDay { example: example() }),
            Unread::YearLast { .. } => {
                l10n.ask_wrong_year_last(args::AskWrongYearLast { example: example() })
            }
            Unread::ShortYear { .. } => {
                l10n.ask_wrong_short_year(args::AskWrongShortYear { example: example() })
            }
            Unread::NoMonth { .. } => l10n.ask_wrong_no_month(args::AskWrongNoMonth { example: example() }),
            Unread::NoSuchDay { last } => l10n.ask_wrong_no_such_day(args::AskWrongNoSuchDay {
                days: l10n.number(u64::from(last.day().unsigned_abs())).into(),
            }),
            Unread::OutsideEra { .. } => l10n.ask_wrong_era(),
        },
        Wrong::Early { day, bound, .. } | Wrong::Late { day, bound, .. } => {
            let is_late = matches!(wrong, Wrong::Late { .. });
            let date = l10n.date(day).into();
            match bound {
                Bound::Life => l10n.ask_wrong_life(),
                Bound::FirstCards => l10n.ask_wrong_first_cards(args::AskWrongFirstCards { date }),
                Bound::Birth => l10n.ask_wrong_before_birth(args::AskWrongBeforeBirth { date }),
                Bound::Issue if is_late => l10n.ask_wrong_after_issue(args::AskWrongAfterIssue { date }),
                Bound::Issue => l10n.ask_wrong_before_issue(args::AskWrongBeforeIssue { date }),
                Bound::Today => l10n.ask_wrong_future(args::AskWrongFuture { date }),
                Bound::CardEnd => l10n.ask_wrong_after_end(args::AskWrongAfterEnd { date }),
                Bound::LongestCard => l10n.ask_wrong_longest_card(args::AskWrongLongestCard { date }),
                Bound::Extension => l10n.ask_wrong_extension(args::AskWrongExtension { date }),
                Bound::LongestStay => l10n.ask_wrong_longest_stay(args::AskWrongLongestStay { date }),
                Bound::LongAgo => l10n.ask_wrong_long_ago(args::AskWrongLongAgo { date }),
                Bound::FarAhead => l10n.ask_wrong_far_ahead(args::AskWrongFarAhead { date }),
            }
        }
    }
}
