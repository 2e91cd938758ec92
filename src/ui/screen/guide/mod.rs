//! The guide: a list of situations to search, a question or two, the plan, and the sheet for the counter.

mod known;
mod list;
mod plan;
mod question;
mod sheet;

use std::collections::BTreeSet;
use std::path::PathBuf;

use iced::Task;
use jiff::civil::Date;

use super::saving::Saved;
use crate::dates::{self, Facts, Wrong};
use crate::guide::{
    Answer, Answers, DayKind, End, Entry, Index, Plan, Question, Situation, guide, next_question,
};
use crate::i18n::Localization;
use crate::i18n::guide::{Section, search_index};
use crate::rules::rules;
use crate::store::SavedCard;
use known::known;

pub(crate) use sheet::Sheet;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// That is written to be searched.
    Query(String),
    /// The first that was found is to be opened.
    First,
    /// The situation of that name is to be opened.
    Situation(&'static str),
    /// It is about the saved card of that number, or about another.
    Whose(Option<i64>),
    /// That is the answer.
    Answer(&'static str),
    /// Nobody knows.
    Unknown,
    /// That question about a day is to be asked.
    AskDay(&'static str),
    /// That is written as a day.
    Written(String),
    /// It is the answer.
    Next,
    /// The day that may have been meant is the answer.
    Meant(Date),
    /// Something of the plan is ticked, or no longer.
    Tick(String, bool),
    /// A telephone number is to be copied.
    Copy(String),
    /// Where the facts are from is to be shown, or no longer.
    Sources(bool),
    /// Other answers are to be given.
    Answers,
    /// On the sheet for the counter.
    Sheet(SheetMessage),
    /// To the part before.
    Back,
}

/// What can happen on the sheet for the counter.
#[derive(Debug, Clone)]
pub enum SheetMessage {
    /// It is asked for.
    Open,
    /// What is ticked to bring stands on it, or does not.
    Bring(bool),
    /// How the holder lives in Japan stands on it, or does not.
    Status(bool),
    /// Until when card and stay are valid stands on it, or does not.
    Dates(bool),
    /// The sentence of that name stands on it, or does not.
    Phrase(&'static str, bool),
    /// All sentences stand on it, or none.
    Phrases(bool),
    /// It is to be shown in the browser, to be printed.
    Print,
    /// That is done, or could not be.
    Printed(bool),
    /// It is to be saved as a file.
    Save,
    /// Under that name.
    Named(PathBuf),
    /// How that ended.
    Saved(Saved),
    /// Its sentences are to be shown in large letters.
    Large,
    /// The next of them, or the one before.
    Turn(bool),
}

/// Which part is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// The list of situations.
    List,
    /// Whose card it is.
    Whose,
    /// A question.
    Question(&'static str),
    /// The plan.
    Plan,
    /// The sheet for the counter.
    Sheet,
    /// A sentence of it in large letters.
    Large(usize),
}

/// What comes after a message.
#[derive(Debug)]
pub(crate) enum Action {
    /// Nothing more.
    None,
    /// Another part is shown.
    Turned,
    /// The answer cannot be; that is said at the line.
    Refused,
    /// Something of a saved card has changed.
    Changed,
    /// There was no part before.
    Left,
    /// That is to be copied.
    Copy(String),
    /// The sheet is to be shown in the browser.
    Print(Vec<u8>),
    /// Work that goes on.
    Run(Task<Message>),
}

/// The pages of the guide.
#[derive(Debug, Default)]
pub(crate) struct Guide {
    query: String,
    /// What is searched; made when something is typed.
    index: Option<Index>,
    /// What was found.
    found: Vec<&'static str>,
    chosen: Option<Chosen>,
    /// The plans from which it was opened, the last one last.
    before: Vec<Chosen>,
    /// Whether it was opened for a card, so that the way back leads to that card.
    is_direct: bool,
}

/// A situation that was chosen.
#[derive(Debug)]
struct Chosen {
    situation: &'static Situation,
    /// Whether it is known whose card it is.
    is_whose_known: bool,
    /// The saved card it is about.
    card: Option<i64>,
    answers: Answers,
    /// What was answered before it was gone back.
    undone: Answers,
    /// The questions that were asked, the last one last.
    asked: Vec<String>,
    /// The one that is asked.
    question: Option<&'static str>,
    /// Whether it was asked for on the plan.
    is_from_plan: bool,
    /// The questions about days that were answered on the plan.
    told: BTreeSet<&'static str>,
    written: String,
    wrong: Option<Wrong>,
    /// What is ticked where that is not kept with a card.
    ticks: BTreeSet<String>,
    has_sources: bool,
    copied: Option<String>,
    sheet: Option<Sheet>,
}

impl Guide {
    /// Begins with a situation of a saved card.
    pub(crate) fn of(situation: &str, card: &SavedCard, today: Date) -> Self {
        let chosen = guide().situation(situation).map(|situation| {
            let mut chosen = Chosen::new(situation);
            chosen.is_about(Some(card), today);
            chosen
        });
        Self { chosen, is_direct: true, ..Self::default() }
    }

    /// The language has changed.
    pub(crate) fn speak(&mut self, l10n: &Localization) {
        // Words of the language before find nothing in the new one.
        self.query.clear();
        self.index = None;
        self.search(l10n);
    }

    fn search(&mut self, l10n: &Localization) {
        self.found = if self.query.trim().is_empty() {
            Vec::new()
        } else {
            self.index.get_or_insert_with(|| search_index(l10n)).find(&self.query)
        };
    }

    /// The number of the card for which it was opened.
    pub(crate) fn card(&self) -> Option<i64> {
        self.chosen.as_ref().filter(|_| self.is_direct).and_then(|chosen| chosen.card)
    }

    /// Which part is shown.
    pub(crate) fn part(&self) -> Part {
        let Some(chosen) = &self.chosen else { return Part::List };
        match (&chosen.sheet, chosen.question) {
            _ if !chosen.is_whose_known => Part::Whose,
            (_, Some(question)) => Part::Question(question),
            (Some(sheet), None) => sheet.large.map_or(Part::Sheet, Part::Large),
            (None, None) => Part::Plan,
        }
    }

    /// Does what the message says on the day `today`, with the saved cards.
    pub(crate) fn update(
        &mut self,
        message: Message,
        cards: &mut [SavedCard],
        today: Date,
        l10n: &Localization,
    ) -> Action {
        match message {
            Message::Query(words) => {
                self.query = words;
                self.search(l10n);
                Action::None
            }
            Message::First => match self.found.first() {
                Some(first) => self.open_situation(first, cards, today),
                None => Action::None,
            },
            Message::Situation(id) => self.open_situation(id, cards, today),
            Message::Back => self.back(cards),
            message => match &mut self.chosen {
                Some(chosen) => chosen.update(message, cards, today, l10n),
                None => Action::None,
            },
        }
    }

    fn open_situation(&mut self, id: &str, cards: &[SavedCard], today: Date) -> Action {
        let Some(situation) = guide().situation(id) else { return Action::None };
        let mut chosen = Chosen::new(situation);
        if let Some(before) = self.chosen.take() {
            // From a plan to one beside it, for the same person.
            chosen.is_about(before.saved(cards), today);
            // What holds of the person; other days are those of another matter.
            let ends = End::ALL.map(End::question);
            let is_lasting = |name: &str| name == "holder" || name == "for-whom" || ends.contains(&name);
            let lasting = before.answers.iter().filter(|(name, _)| is_lasting(name));
            chosen.answers.extend(lasting.map(|(name, answer)| (name.clone(), answer.clone())));
            chosen.go_on();
            self.before.push(before);
        } else if cards.is_empty() {
            chosen.is_about(None, today);
        }
        self.chosen = Some(chosen);
        Action::Turned
    }

    fn back(&mut self, cards: &[SavedCard]) -> Action {
        let Some(chosen) = &mut self.chosen else { return Action::Left };
        if chosen.back(!self.is_direct && self.before.is_empty() && !cards.is_empty()) {
            return Action::Turned;
        }
        if let Some(before) = self.before.pop() {
            self.chosen = Some(before);
            return Action::Turned;
        }
        if self.is_direct {
            return Action::Left;
        }
        self.chosen = None;
        Action::Turned
    }
}

impl Chosen {
    fn new(situation: &'static Situation) -> Self {
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
    fn is_about(&mut self, card: Option<&SavedCard>, today: Date) {
        self.is_whose_known = true;
        self.card = card.map(|card| card.id);
        self.answers = card.map(|card| known(&card.facts, today)).unwrap_or_default();
        self.told.clear();
        self.asked.clear();
        self.go_on();
    }

    /// To the next question, or to the plan.
    fn go_on(&mut self) {
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

    fn plan(&self) -> Plan {
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
    fn brought(&self, plan: &Plan, cards: &[SavedCard]) -> Vec<&'static Entry> {
        let entries = plan.bring.iter().map(|planned| planned.entry);
        let is_shown = |entry: &&Entry| !entry.by_heart && self.is_ticked(&Section::Bring.name(entry), cards);
        entries.filter(is_shown).collect()
    }

    /// Whether something of the plan is ticked.
    fn is_ticked(&self, name: &str, cards: &[SavedCard]) -> bool {
        match self.saved(cards) {
            Some(card) => card.ticks.get(&self.situation.id).is_some_and(|ticks| ticks.contains(name)),
            None => self.ticks.contains(name),
        }
    }

    fn saved<'c>(&self, cards: &'c [SavedCard]) -> Option<&'c SavedCard> {
        cards.iter().find(|card| Some(card.id) == self.card)
    }

    fn update(
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
                self.undone.append(&mut self.answers.clone());
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
    fn back(&mut self, was_asked_whose: bool) -> bool {
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
fn asks_for(name: &str) -> dates::Question {
    match question(name) {
        Some(Question::Day { kind: DayKind::Planned }) => dates::Question::MovingOut,
        Some(Question::Day { kind: DayKind::CardEnd }) => dates::Question::Printed,
        Some(Question::Day { kind: DayKind::CertificateEnd }) => dates::Question::Certificate,
        Some(Question::Day { kind: DayKind::StayEnd }) => dates::Question::StayEnd,
        _ => dates::Question::Happened,
    }
}

/// The kind of the question of that name.
fn question(name: &str) -> Option<&'static Question> {
    guide().questions.get(name)
}
