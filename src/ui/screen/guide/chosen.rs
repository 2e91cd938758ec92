//! A situation that was chosen: whose card it is, what was answered, and what is ticked.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::known::known;
use super::{Action, Message, Sheet};
use crate::dates::{self, Facts, Wrong};
use crate::guide::{Answer, Answers, DayKind, End, Entry, Plan, Question, Situation, guide, next_question};
use crate::i18n::Localization;
use crate::i18n::guide::Section;
use crate::rules::rules;
use crate::store::SavedCard;

/// A situation that was chosen.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) situation: &'static Situation,
    /// Whether it is known whose card it is.
    pub(super) is_whose_known: bool,
    /// The saved card it is about.
    pub(super) card: Option<i64>,
    pub(super) answers: Answers,
    /// What was answered before it was gone back.
    pub(super) undone: Answers,
    /// The questions that were asked, the last one last.
    asked: Vec<String>,
    /// The one that is asked.
    pub(super) question: Option<&'static str>,
    /// Whether it was asked for on the plan.
    is_from_plan: bool,
    /// The questions about days that were answered on the plan.
    pub(super) told: BTreeSet<&'static str>,
    pub(super) written: String,
    pub(super) wrong: Option<Wrong>,
    /// What is ticked where that is not kept with a card.
    ticks: BTreeSet<String>,
    pub(super) has_sources: bool,
    pub(super) copied: Option<String>,
    pub(super) sheet: Option<Sheet>,
}

impl Chosen {
    pub(super) fn new(situation: &'static Situation) -> Self {
        Self {
            situation,
            is_whose_known: false,
            card: None,
            answers: Answers::new(),
            undone: Answers::new(),
            asked: Vec::new(),
            question: None,
            is_from_plan: false,
            told: BTreeSet::new(),
            written: String::new(),
            wrong: None,
            ticks: BTreeSet::new(),
            has_sources: false,
            copied: None,
            sheet: None,
        }
    }

    /// It is about that card, or about another.
    pub(super) fn is_about(&mut self, card: Option<&SavedCard>, today: Date) {
        self.is_whose_known = true;
        self.card = card.map(|card| card.id);
        self.answers = card.map(|card| known(&card.facts, today)).unwrap_or_default();
        self.told.clear();
        self.asked.clear();
        self.go_on();
    }

    /// To the next question, or to the plan.
    pub(super) fn go_on(&mut self) {
        self.wrong = None;
        self.is_from_plan = false;
        self.question = next_question(guide(), self.situation, &self.answers, &self.asked);
        self.write_before();
    }

    /// Writes the day that was answered before into the line.
    fn write_before(&mut self) {
        let before = self.question.and_then(|name| self.answers.get(name).or_else(|| self.undone.get(name)));
        self.written = match before {
            Some(Answer::Day(day)) => day.to_string(),
            _ => String::new(),
        };
    }

    pub(super) fn plan(&self) -> Plan {
        Plan::of(guide(), self.situation, &self.answers)
    }

    /// The day that was answered, if one was.
    fn day(&self, question: &str) -> Option<Date> {
        match self.answers.get(question) {
            Some(Answer::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// What is ticked of what to bring, but for what is known by heart.
    pub(super) fn brought(&self, plan: &Plan, cards: &[SavedCard]) -> Vec<&'static Entry> {
        let entries = plan.bring.iter().map(|planned| planned.entry);
        let is_shown = |entry: &&Entry| !entry.by_heart && self.is_ticked(&Section::Bring.name(entry), cards);
        entries.filter(is_shown).collect()
    }

    /// Whether something of the plan is ticked.
    pub(super) fn is_ticked(&self, name: &str, cards: &[SavedCard]) -> bool {
        match self.saved(cards) {
            Some(card) => card.ticks.get(&self.situation.id).is_some_and(|ticks| ticks.contains(name)),
            None => self.ticks.contains(name),
        }
    }

    pub(super) fn saved<'c>(&self, cards: &'c [SavedCard]) -> Option<&'c SavedCard> {
        cards.iter().find(|card| Some(card.id) == self.card)
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        cards: &mut [SavedCard],
        today: Date,
        l10n: &Localization,
    ) -> Action {
        match message {
            Message::Whose(id) => {
                self.is_about(cards.iter().find(|card| Some(card.id) == id), today);
                Action::Turned
            }
            Message::Answer(answer) => self.answer(Some(Answer::Choice(answer.to_owned()))),
            Message::Unknown => self.answer(None),
            Message::AskDay(question) => {
                self.question = Some(question);
                self.is_from_plan = true;
                self.write_before();
                Action::Turned
            }
            Message::Written(words) => {
                self.written = words;
                self.wrong = None;
                Action::None
            }
            Message::Next => {
                let question = self.question.map_or(dates::Question::Happened, asks_for);
                let facts = match self.saved(cards) {
                    Some(card) => card.facts.clone(),
                    None => Facts { card_expires: self.day(End::CardEnd.question()), ..Facts::default() },
                };
                let day = dates::answer(&self.written, question, &facts, today, &rules().dates);
                match day {
                    Ok(day) => self.answer(Some(Answer::Day(day))),
                    Err(wrong) => {
                        self.wrong = Some(wrong);
                        Action::Refused
                    }
                }
            }
            Message::Meant(day) => self.answer(Some(Answer::Day(day))),
            Message::Tick(name, is_on) => self.tick(name, is_on, cards),
            Message::Copy(number) => {
                self.copied = Some(number.clone());
                Action::Copy(number)
            }
            Message::Sources(is_on) => {
                self.has_sources = is_on;
                Action::None
            }
            Message::Answers => {
                let card = self.saved(cards).cloned();
                self.undone.append(&mut self.answers);
                self.is_about(card.as_ref(), today);
                // What the card tells can be told otherwise.
                if self.question.is_none() {
                    let ends = End::ALL.map(End::question);
                    self.answers.retain(|name, _| ends.contains(&name.as_str()));
                    self.go_on();
                }
                Action::Turned
            }
            Message::Sheet(message) => self.sheet(message, cards, today, l10n),
            Message::Query(_) | Message::First | Message::Situation(_) | Message::Back => Action::None,
        }
    }

    fn answer(&mut self, answer: Option<Answer>) -> Action {
        let Some(question) = self.question else { return Action::None };
        if self.is_from_plan {
            self.told.extend(answer.is_some().then_some(question));
        } else {
            // What was ticked for another answer, such as another person, is not done for this one.
            if self.undone.remove(question) != answer {
                self.ticks.clear();
            }
            self.asked.push(question.to_owned());
        }
        if let Some(answer) = answer {
            self.answers.insert(question.to_owned(), answer);
        }
        self.go_on();
        Action::Turned
    }

    fn tick(&mut self, name: String, is_on: bool, cards: &mut [SavedCard]) -> Action {
        let saved = cards.iter_mut().find(|card| Some(card.id) == self.card);
        let is_saved = saved.is_some();
        let ticks = match saved {
            Some(card) => card.ticks.entry(self.situation.id.clone()).or_default(),
            None => &mut self.ticks,
        };
        if is_on {
            ticks.insert(name);
        } else {
            ticks.remove(&name);
        }
        if let Some(card) = cards.iter_mut().find(|card| Some(card.id) == self.card) {
            card.ticks.retain(|_, ticks| !ticks.is_empty());
        }
        if is_saved { Action::Changed } else { Action::None }
    }

    /// To the part before, which may be whose card it is; `false` if there is none.
    pub(super) fn back(&mut self, was_asked_whose: bool) -> bool {
        if let Some(sheet) = &mut self.sheet {
            if sheet.large.take().is_none() {
                self.sheet = None;
            }
            return true;
        }
        if self.is_from_plan {
            self.go_on();
            return true;
        }
        if let Some(last) = self.asked.pop() {
            self.undone.extend(self.answers.remove_entry(&last));
            self.wrong = None;
            self.question =
                self.situation.questions.iter().find(|question| **question == last).map(String::as_str);
            self.write_before();
            return true;
        }
        if self.is_whose_known && was_asked_whose {
            self.is_whose_known = false;
            return true;
        }
        false
    }
}

/// What a question asks for that a day answers.
pub(super) fn asks_for(name: &str) -> dates::Question {
    match question(name) {
        Some(Question::Day { kind: DayKind::Planned }) => dates::Question::MovingOut,
        Some(Question::Day { kind: DayKind::CardEnd }) => dates::Question::Printed,
        Some(Question::Day { kind: DayKind::CertificateEnd }) => dates::Question::Certificate,
        Some(Question::Day { kind: DayKind::StayEnd }) => dates::Question::StayEnd,
        _ => dates::Question::Happened,
    }
}

/// The kind of the question of that name.
pub(super) fn question(name: &str) -> Option<&'static Question> {
    guide().questions.get(name)
}
