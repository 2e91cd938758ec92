//! The guide: a list of situations to search, a question or two, the plan, and the sheet for the counter.

mod chosen;
mod known;
mod list;
mod plan;
mod question;
mod sheet;

use std::path::PathBuf;

use iced::Task;
use jiff::civil::Date;

use super::saving::Saved;
use crate::guide::{End, Index, guide};
use crate::i18n::Localization;
use crate::i18n::guide::search_index;
use crate::store::SavedCard;
use chosen::Chosen;

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
