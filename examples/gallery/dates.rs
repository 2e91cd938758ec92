//! The questions about a card, its page, what has happened, and the session of a guest.

use temoto::dates::{EventKind, Status};
use temoto::ui::{Message, Page, ask, cards, home};

use super::Headless;

/// An answer that nobody knows.
pub const UNKNOWN: &str = "?";

/// The question after these answers, of somebody of that status; [`UNKNOWN`] is one of them.
pub fn asked(window: &mut Headless, status: Option<Status>, answers: &[&str]) {
    window.send(Message::Open(Page::Ask));
    window.send(Message::Ask(ask::Message::Status(status)));
    answer(window, answers);
}

/// Answers the question that is shown, and those after it.
pub fn answer(window: &mut Headless, answers: &[&str]) {
    for words in answers {
        if *words == UNKNOWN {
            window.send(Message::Ask(ask::Message::Unknown));
        } else {
            window.send(Message::Ask(ask::Message::Written((*words).to_owned())));
            window.send(Message::Ask(ask::Message::Next));
        }
    }
}

/// The page of a student's card, which ends with the stay.
pub fn student(window: &mut Headless) {
    asked(window, Some(Status::MidLongTerm), &["2027-01-31", "2027-01-31", "2027-01-31", "me"]);
}

/// The page of the card of a permanent resident whose certificates can be renewed.
pub fn resident(window: &mut Headless) {
    let answers = ["2031-12-14", "1990-12-14", "2026-12-14", "母のカード"];
    asked(window, Some(Status::PermanentResident), &answers);
}

/// Something happens to the holder of the card on the page.
pub fn happens(window: &mut Headless, kind: EventKind, day: &str) {
    window.send(Message::Cards(cards::Message::Happened));
    window.send(Message::Cards(cards::Message::Event(kind)));
    window.send(Message::Cards(cards::Message::Written(day.to_owned())));
    window.send(Message::Cards(cards::Message::KeepEvent));
}

/// The first page in the session of a guest.
pub fn guest(window: &mut Headless) {
    window.send(Message::Open(Page::Home));
    window.send(Message::Home(home::Message::Guest));
}
