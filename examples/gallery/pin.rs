//! The steps on the way to a changed PIN, with a card of which nothing is watched, and with the one for practice.

use temoto::card::{Mishap, PinKind};
use temoto::ui::{Input, Letter, Message, Page, card, settings};

use super::{Make, card_with};
use crate::headless::Headless;

/// A PIN for each kind that is not that of the card as it is made.
const fn new_pin(pin: PinKind) -> &'static str {
    match pin {
        PinKind::Signature => "HANA7391SAKURA",
        PinKind::User | PinKind::EntrySupport | PinKind::Register => "7391",
    }
}

/// Types a PIN on the keyboard.
pub(crate) fn types(window: &mut Headless, pin: &str) {
    for letter in pin.chars() {
        window.send(Message::Input(Input::Letter(Letter(letter))));
    }
}

fn step(window: &mut Headless, message: card::PinMessage) {
    window.send(Message::Card(card::Message::Pin(message)));
}

/// Enter, without the work that it may begin.
fn enter(window: &mut Headless) {
    window.send_only(Message::Input(Input::Enter));
}

/// The choice of a PIN of a card with so many tries.
pub(super) fn choose(window: &mut Headless, tries: &[(PinKind, &[u8])]) {
    card_with(window, &Make::default(), tries);
    window.send(Message::Card(card::Message::Change));
}

/// The page on which the current PIN is typed.
pub(super) fn current(window: &mut Headless, pin: PinKind, tries: &[(PinKind, &[u8])]) {
    choose(window, tries);
    step(window, card::PinMessage::Pick(pin));
}

/// The page on which the new PIN is typed, with some of it there.
pub(super) fn new(window: &mut Headless, pin: PinKind, current_pin: &str, typed: &str) {
    current(window, pin, &[]);
    types(window, current_pin);
    enter(window);
    types(window, typed);
}

/// The new PIN is shown.
pub(super) fn show(window: &mut Headless) {
    step(window, card::PinMessage::Show(true));
}

/// The new PIN is easily guessed.
pub(super) fn weak(window: &mut Headless) {
    new(window, PinKind::User, "1234", "2580");
    enter(window);
}

/// The new PIN, typed otherwise the second time.
pub(super) fn differs(window: &mut Headless) {
    new(window, PinKind::EntrySupport, "5678", "7391");
    enter(window);
    types(window, "7319");
    enter(window);
}

/// Everything is typed and “Change the PIN” was pressed.
pub(super) fn pressed(window: &mut Headless, pin: PinKind, current_pin: &str, tries: &[(PinKind, &[u8])]) {
    current(window, pin, tries);
    all(window, pin, current_pin);
}

fn all(window: &mut Headless, pin: PinKind, current_pin: &str) {
    types(window, current_pin);
    enter(window);
    types(window, new_pin(pin));
    enter(window);
    types(window, new_pin(pin));
    window.send_only(Message::Card(card::Message::Pin(card::PinMessage::Next)));
}

/// The practice card.
pub(super) fn practice(window: &mut Headless) {
    window.send_only(Message::Open(Page::Card));
    window.send(Message::Card(card::Message::Practise));
}

/// What became of a change of the practice card, when that goes wrong.
pub(super) fn practised(window: &mut Headless, pin: PinKind, current_pin: &str, mishap: Mishap) {
    practice(window);
    window.send(Message::Settings(settings::Message::Register(pin == PinKind::Register)));
    let practice = |message| Message::Card(card::Message::Practice(message));
    window.send(practice(card::PracticeMessage::Mishap(mishap)));
    window.send(Message::Card(card::Message::Change));
    step(window, card::PinMessage::Pick(pin));
    all(window, pin, current_pin);
    // It is carried out after a while: that long is not waited here.
    window.send(practice(card::PracticeMessage::Carry));
}

/// The card leaves while a PIN is typed.
pub(super) fn away(window: &mut Headless) {
    new(window, PinKind::User, "1234", "73");
    let news = temoto::card::News::State(temoto::card::State::NoCard);
    window.send(Message::Card(card::Message::News(1, news)));
}

/// Nobody touches a key.
pub(super) fn idle(window: &mut Headless) {
    new(window, PinKind::User, "1234", "73");
    let later = std::time::Instant::now() + card::IDLE + std::time::Duration::from_secs(1);
    window.send(Message::Input(Input::Tick(later)));
}
