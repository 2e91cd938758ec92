//! The questions about a card, one on each page: as little as is needed to tell when it ends.

mod steps;
mod view;

use jiff::civil::Date;

use crate::dates::{Bound, Event, EventKind, Facts, Question, Status, Wrong, answer};
use crate::rules::rules;
use crate::store::label;

pub(crate) use steps::Step;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// As what the holder lives in Japan; `None` if that is not known.
    Status(Option<Status>),
    /// Those that few have are to be shown.
    Others,
    /// That is written.
    Written(String),
    /// It is the answer.
    Next,
    /// The day that may have been meant is the answer.
    Meant(Date),
    /// Nobody knows.
    Unknown,
    /// To the question before.
    Back,
}

/// For what the questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// For a card that is not saved yet.
    New,
    /// The same without a name, for nothing is kept.
    Guest,
    /// For the saved card of that number, whose answers may change.
    Answers(i64),
    /// For the saved card of that number, whose date was changed by the office; and what happened with that, which holds
    /// once the date is told.
    NewDate(i64, Option<Event>),
}

/// What comes after a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// Nothing more.
    None,
    /// Another question is shown.
    Turned,
    /// The answer cannot be; that is said at the line.
    Refused,
    /// There was no question before.
    Left,
    /// All was asked: the facts, and a name where one was asked for.
    Done(Facts, Option<String>),
    /// The card has that end now, if it is known.
    NewDate(Option<Date>),
}

/// The page.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    purpose: Purpose,
    /// The questions that were asked, the present one last; never empty.
    steps: Vec<Step>,
    facts: Facts,
    /// The latest that the new end of the card can be, where the office extended it.
    latest: Option<Date>,
    written: String,
    wrong: Option<Wrong>,
    /// Whether the name was to be kept while none was written, or that of another card.
    name_is: Option<NameTrouble>,
}

/// What is wrong with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NameTrouble {
    Missing,
    Taken,
}

impl Ask {
    /// Begins with what is known already.
    pub(crate) fn new(purpose: Purpose, facts: Facts) -> Self {
        let first = match purpose {
            Purpose::NewDate(..) => Step::NewDate,
            _ => Step::Status,
        };
        let mut facts = facts;
        let mut latest = None;
        if let Purpose::NewDate(_, event) = purpose {
            let is_extended = event.is_some_and(|event| event.kind == EventKind::Extended);
            latest = is_extended.then(|| facts.latest_extension(&rules().dates)).flatten();
            // The card that is there now is not the one that was made then.
            facts = Facts { born: facts.born, status: facts.status, ..Facts::default() };
        }
        let mut ask = Self {
            purpose,
            steps: Vec::new(),
            facts,
            latest,
            written: String::new(),
            wrong: None,
            name_is: None,
        };
        ask.enter(first);
        ask
    }

    pub(crate) fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The present question.
    pub(crate) fn step(&self) -> Step {
        self.steps.last().copied().unwrap_or(Step::Status)
    }

    /// Does what the message says on the day `today`. `taken` are the names of the saved cards.
    pub(crate) fn update(&mut self, message: Message, today: Date, taken: &[&str]) -> Action {
        match message {
            Message::Status(status) => {
                self.facts.status = status;
                self.go_on(today)
            }
            Message::Others => {
                self.enter(Step::OtherStatus);
                Action::Turned
            }
            Message::Written(words) => {
                self.written = words;
                self.wrong = None;
                self.name_is = None;
                Action::None
            }
            Message::Next if self.step() == Step::Name => self.name(taken),
            Message::Next => {
                let Some(question) = self.step().question() else { return Action::None };
                match answer(&self.written, question, &self.known(question), today, &rules().dates) {
                    Ok(day) => match self.latest.filter(|latest| day > *latest) {
                        Some(latest) => {
                            let (bound, meant) = (Bound::Extension, Some(latest));
                            self.wrong = Some(Wrong::Late { day, latest, bound, meant });
                            Action::Refused
                        }
                        None => self.answered(question, Some(day), today),
                    },
                    Err(wrong) => {
                        self.wrong = Some(wrong);
                        Action::Refused
                    }
                }
            }
            Message::Meant(day) => match self.step().question() {
                Some(question) => self.answered(question, Some(day), today),
                None => Action::None,
            },
            Message::Unknown => match self.step().question() {
                Some(question) => self.answered(question, None, today),
                None => self.go_on(today),
            },
            Message::Back => {
                self.steps.pop();
                match self.steps.pop() {
                    Some(before) => {
                        self.enter(before);
                        Action::Turned
                    }
                    None => Action::Left,
                }
            }
        }
    }

    /// What an answer has to fit to: the answers to the questions before it.
    fn known(&self, question: Question) -> Facts {
        let place = |question| steps::ORDER.iter().position(|other| *other == question);
        let is_before = |other: Question| place(other) < place(question);
        let facts = &self.facts;
        let only = |other, day: Option<Date>| day.filter(|_| is_before(other));
        Facts {
            status: facts.status,
            card_expires: only(Question::Printed, facts.card_expires),
            stay_end: only(Question::StayEnd, facts.stay_end),
            // The day of birth is known of a card whose new date is asked for.
            born: facts.born.filter(|_| is_before(Question::Born) || self.step() == Step::NewDate),
            user_certificate_expires: only(Question::Certificate, facts.user_certificate_expires),
            issued: only(Question::Issued, facts.issued),
            ..Facts::default()
        }
    }

    fn answered(&mut self, question: Question, day: Option<Date>, today: Date) -> Action {
        if let (Step::NewDate, Purpose::NewDate(..)) = (self.step(), self.purpose) {
            return Action::NewDate(day);
        }
        let place = match question {
            Question::Printed => &mut self.facts.card_expires,
            Question::StayEnd => &mut self.facts.stay_end,
            Question::Born => &mut self.facts.born,
            Question::Certificate => &mut self.facts.user_certificate_expires,
            Question::Issued => &mut self.facts.issued,
            Question::Applied => &mut self.facts.applied,
            Question::Happened | Question::MovingOut => return Action::None,
        };
        *place = day;
        if self.facts.status == Some(Status::BirthTransitional) && question == Question::Born {
            self.facts.stay_end = day;
        }
        self.go_on(today)
    }

    fn go_on(&mut self, today: Date) -> Action {
        match steps::after(self.step(), &self.facts, self.purpose, today) {
            Some(step) => {
                self.enter(step);
                Action::Turned
            }
            None => Action::Done(self.asked(), None),
        }
    }

    /// The facts without those that were not asked this time.
    fn asked(&self) -> Facts {
        let mut facts = self.facts.clone();
        let is_asked = |question| self.steps.iter().any(|step| step.question() == Some(question));
        let is_birth = facts.status == Some(Status::BirthTransitional);
        facts.stay_end = facts.stay_end.filter(|_| is_asked(Question::StayEnd) || is_birth);
        facts.issued = facts.issued.filter(|_| is_asked(Question::Issued));
        facts.applied = facts.applied.filter(|_| is_asked(Question::Applied));
        facts
    }

    fn name(&mut self, taken: &[&str]) -> Action {
        let Some(name) = label(&self.written) else {
            self.name_is = Some(NameTrouble::Missing);
            return Action::Refused;
        };
        if taken.contains(&name.as_str()) {
            self.name_is = Some(NameTrouble::Taken);
            return Action::Refused;
        }
        Action::Done(self.asked(), Some(name))
    }

    /// Asks a question, with the answer that was given before.
    fn enter(&mut self, step: Step) {
        self.steps.push(step);
        self.wrong = None;
        self.name_is = None;
        let facts = &self.facts;
        let known = match step.question().filter(|_| step != Step::NewDate) {
            Some(Question::Printed) => facts.card_expires,
            Some(Question::StayEnd) => facts.stay_end,
            Some(Question::Born) => facts.born,
            Some(Question::Certificate) => facts.user_certificate_expires,
            Some(Question::Issued) => facts.issued,
            Some(Question::Applied) => facts.applied,
            _ => None,
        };
        self.written = known.map(|day| day.to_string()).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests;
