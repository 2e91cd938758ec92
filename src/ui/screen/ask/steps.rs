//! Which question comes after which: only those whose answer is needed.

use jiff::civil::Date;

use super::Purpose;
use crate::dates::{Facts, Overview, Question, Reason, Status};
use crate::rules::rules;

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    /// As what the holder lives in Japan.
    Status,
    /// The same, of those that few have.
    OtherStatus,
    /// A day.
    Day(Question),
    /// The end that the card shows now.
    NewDate,
    /// What the user calls the card.
    Name,
}

impl Step {
    /// The question that a day answers, if it is one.
    pub(crate) fn question(self) -> Option<Question> {
        match self {
            Step::Day(question) => Some(question),
            Step::NewDate => Some(Question::Printed),
            Step::Status | Step::OtherStatus | Step::Name => None,
        }
    }
}

/// The order in which days are asked for.
pub(super) const ORDER: [Question; 6] = [
    Question::Printed,
    Question::StayEnd,
    Question::Born,
    Question::Certificate,
    Question::Issued,
    Question::Applied,
];

/// The question after one, on the day `today`; `None` after the last.
pub(super) fn after(step: Step, facts: &Facts, purpose: Purpose, today: Date) -> Option<Step> {
    let days = match step {
        Step::Status | Step::OtherStatus => &ORDER[..],
        Step::Day(question) => {
            let place = ORDER.iter().position(|other| *other == question)?;
            ORDER.get(place + 1..)?
        }
        Step::NewDate | Step::Name => return None,
    };
    let next = days.iter().find(|question| is_needed(**question, facts, today)).map(|day| Step::Day(*day));
    next.or((purpose == Purpose::New).then_some(Step::Name))
}

/// Whether the answer changes anything.
fn is_needed(question: Question, facts: &Facts, today: Date) -> bool {
    let status = facts.status;
    let is_for_good = status.is_none_or(Status::stays_for_good);
    let printed = facts.card_expires;
    match question {
        Question::Printed => true,
        Question::StayEnd => !is_for_good && status != Some(Status::BirthTransitional),
        // Whether a birthday comes before the end of the stay.
        Question::Born if status == Some(Status::MidLongTerm) => {
            printed.is_some() && printed != facts.stay_end
        }
        Question::Born => is_for_good || status == Some(Status::BirthTransitional),
        // With the card its certificates have ended.
        Question::Certificate => printed.is_none_or(|day| day >= today),
        Question::Issued => printed.is_none() && is_for_good && facts.born.is_some(),
        Question::Applied => printed.is_none() && is_for_good && is_age_unclear(facts, today),
        Question::Happened | Question::MovingOut => false,
    }
}

/// Whether it hangs on the day of application if the holder counted as of age.
fn is_age_unclear(facts: &Facts, today: Date) -> bool {
    let facts = Facts { applied: None, ..facts.clone() };
    let overview = Overview::of(&facts, today, &rules().dates);
    overview.is_ok_and(|overview| overview.card.is_some_and(|card| card.reason == Reason::AgeUnclear))
}
