//! The list of situations, the questions, plans, and the sheet for the counter.

use temoto::dates::EventKind;
use temoto::ui::guide::{Message as Guide, SheetMessage};
use temoto::ui::{Message, Page, cards};

use super::{Headless, dates};

/// An answer that nobody knows.
pub const UNKNOWN: &str = dates::UNKNOWN;

/// Opens the guide and writes into its search line.
pub fn search(window: &mut Headless, words: &str) {
    window.send(Message::Open(Page::Guide));
    window.send(Message::Guide(Guide::Query(words.to_owned())));
}

/// Opens a situation and answers its questions: a name, a day, or [`UNKNOWN`].
pub fn asked(window: &mut Headless, situation: &'static str, answers: &[&'static str]) {
    window.send(Message::Open(Page::Guide));
    window.send(Message::Guide(Guide::Situation(situation)));
    answer(window, answers);
}

/// Answers the question that is shown, and those after it.
pub fn answer(window: &mut Headless, answers: &[&'static str]) {
    for answer in answers {
        if *answer == UNKNOWN {
            window.send(Message::Guide(Guide::Unknown));
        } else if answer.starts_with(|letter: char| letter.is_ascii_digit()) {
            window.send(Message::Guide(Guide::Written((*answer).to_owned())));
            window.send(Message::Guide(Guide::Next));
        } else {
            window.send(Message::Guide(Guide::Answer(answer)));
        }
    }
}

/// The plan of a student whose extension is not decided, from the page of the saved card.
pub fn pending(window: &mut Headless) {
    dates::student(window);
    dates::happens(window, EventKind::Filed, "2026-11-18");
    window.send(Message::Cards(cards::Message::Guide("stay-pending")));
    answer(window, &["self"]);
}

/// The sheet for a lost card, for whom it is, with two things ticked.
pub fn sheet(window: &mut Headless, for_whom: &'static str) {
    asked(window, "lost", &["outside", for_whom, "stay"]);
    for name in ["bring-police-number", "bring-identity"] {
        window.send(Message::Guide(Guide::Tick(name.to_owned(), true)));
    }
    window.send(Message::Guide(Guide::Sheet(SheetMessage::Open)));
}
