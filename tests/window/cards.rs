//! The saved cards: saving one from a reader, the first page, another name, and taking one away.

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::card::simulated::{Make, SimulatedCard};
use temoto::card::{News, Place, State, read};
use temoto::i18n::Language;
use temoto::store::{TextSize, Theme};
use temoto::ui::{Message, Options, Page, Role, card};

use crate::headless::{Headless, Part};
use crate::scenes::{Files, Look, SCENES, TODAY, open};

pub(crate) fn scene(name: &str) -> Headless {
    scene_in(name, Language::En)
}

pub(crate) fn scene_in(name: &str, language: Language) -> Headless {
    let look = Look {
        language,
        theme: Theme::Light,
        text_size: TextSize::new(100).unwrap(),
        window: (1000.0, 2400.0),
    };
    let scene = SCENES.iter().find(|scene| scene.name == name).unwrap();
    open(scene, look, &Files::make())
}

pub(crate) fn field(window: &mut Headless) -> Part {
    window.parts().into_iter().find(|part| part.semantics.role == Role::TextField).unwrap()
}

pub(crate) fn types(window: &mut Headless, words: &str) {
    for letter in words.chars() {
        window.character(&letter.to_string(), Modifiers::empty());
    }
}

#[test]
fn the_dates_are_saved_under_the_word_that_is_written() {
    let mut window = scene("card-mine");
    window.click("Save these dates");
    assert_eq!(window.heading(), "What do you call this card?");
    // It has the keyboard from the start.
    types(&mut window, "mum");
    assert_eq!(field(&mut window).semantics.description.as_deref(), Some("mum"));
    assert!(field(&mut window).semantics.focused);
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.says("The dates of “mum” are saved"));
    assert!(scene("card-name").says("Write a name first."));
    window.send(Message::Open(Page::Home));
    // 21 November 2026 to 9 March 2027.
    assert!(window.says("mum") && window.says("Renew the certificates"));
    assert!(window.says("Last day: March 9, 2027. Days left: 108"));
}

#[test]
fn a_birthday_is_read_as_it_is_written_and_warns_of_a_pin() {
    let mut window = scene("card-mine");
    let send = |window: &mut Headless, message| window.send(Message::Card(message));
    window.click("Save these dates");
    send(&mut window, card::Message::Name("mum".to_owned()));
    for (written, is_day) in [("1985-06-31", false), ("85-3-7", false), ("昭和60年3月7日", true)] {
        send(&mut window, card::Message::Born(written.to_owned()));
        window.click("Save");
        assert_eq!(window.says("This is no day."), !is_day, "{written}");
    }
    assert!(window.says("The dates of “mum” are saved"));
    window.click("Change a PIN");
    window.click("User PIN, 4 digits (利用者証明用)");
    for typed in ["1234", "8503"] {
        types(&mut window, typed);
        window.key(Named::Enter, Modifiers::empty());
    }
    assert!(window.says("It is a day of birth that is saved here"));
    window.send(Message::Open(Page::Home));
    window.click("mum");
    window.click("Change the name");
    let written = |part: &Part| part.semantics.description.clone();
    let fields: Vec<_> =
        window.parts().iter().filter(|part| part.semantics.role == Role::TextField).map(written).collect();
    assert_eq!(fields, [Some("mum".to_owned()), Some("1985-03-07".to_owned())]);
}

#[test]
fn what_was_saved_is_there_after_a_new_start() {
    let folder = tempfile::tempdir().unwrap();
    let options = || Options {
        folder: Some(folder.path().to_owned()),
        language: Some(Language::En),
        today: Some(TODAY),
        ..Options::default()
    };
    let text = "schema = 1\n[[cards]]\nlabel = 'mum'\ncard_expires = 2026-11-20\nnewer = 5\n";
    std::fs::write(folder.path().join("state.toml"), text).unwrap();
    {
        let mut window = Headless::open(options(), 1000.0, 2400.0);
        assert!(window.says("mum") && window.says("The card has ended"));
        window.click("mum");
        window.click("Change the name");
        let at = field(&mut window).bounds.center();
        window.click_at(at);
        window.key(Named::End, Modifiers::empty());
        types(&mut window, "2");
        window.key(Named::Enter, Modifiers::empty());
        assert_eq!(window.heading(), "mum2");
    }
    let mut window = Headless::open(options(), 1000.0, 2400.0);
    let labels: Vec<_> = window.buttons().into_iter().map(|part| part.semantics.name).collect();
    assert!(labels.iter().any(|label| label == "mum2"), "{labels:?}");
    let text = std::fs::read_to_string(folder.path().join("state.toml")).unwrap();
    assert!(text.contains("newer = 5") && text.contains("card_expires = 2026-11-20"), "{text}");
}

#[test]
fn a_card_that_goes_can_come_back() {
    let mut window = scene("home-due");
    let cards = |window: &mut Headless| -> Vec<String> {
        let names = window.buttons().into_iter().map(|part| part.semantics.name);
        names.filter(|name| ["母のカード", "me"].contains(&name.as_str())).collect()
    };
    assert_eq!(cards(&mut window), ["母のカード", "me"]);
    window.click("母のカード");
    window.click("Delete");
    assert!(window.says("“母のカード” has been deleted"));
    assert_eq!(cards(&mut window), ["me"]);
    window.click("Undo");
    assert_eq!(window.heading(), "母のカード");
    window.send(Message::Open(Page::Home));
    assert_eq!(cards(&mut window), ["母のカード", "me"]);
    for name in ["母のカード", "me"] {
        window.click(name);
        window.click("Delete");
    }
    assert_eq!(cards(&mut window), [""; 0]);
}

#[test]
fn the_same_name_takes_over_the_new_dates() {
    let mut window = scene("card-saved");
    let card = |window: &mut Headless| window.says("母のカード");
    assert!(card(&mut window));
    window.click("Save these dates");
    window.send(Message::Card(card::Message::Name("母のカード".to_owned())));
    window.click("Save");
    assert!(window.says("Another saved card has this name."), "it is not replaced unasked");
    window.click("Save");
    window.send(Message::Open(Page::Home));
    let named = window.buttons().into_iter().filter(|part| part.semantics.name == "母のカード").count();
    assert_eq!(named, 1);
    window.click("母のカード");
    assert!(window.says("Read from the card on November 21, 2026."));
}

#[test]
fn a_card_that_leaves_is_not_saved() {
    let mut window = scene("card-name");
    let none = News::State(State::NoCard);
    window.send(Message::Card(card::Message::News(1, none)));
    assert_eq!(window.heading(), "My Number Card in a card reader");
    window.send(Message::Card(card::Message::Keep));
    window.send(Message::Open(Page::Home));
    assert!(!window.says("Saved cards"));
}

#[test]
fn a_card_that_is_read_once_more_takes_nothing_away() {
    let mut window = scene("card-mine");
    window.click("Save these dates");
    types(&mut window, "mum");
    let mut simulated = SimulatedCard::new(&Make::default());
    let contents = read(&mut simulated).unwrap();
    let place = Place { reader: "Sony RC-S300/S 00 00".to_owned(), number: 2 };
    for state in [State::Reading(place.clone()), State::Card(place, contents)] {
        window.send(Message::Card(card::Message::News(1, News::State(state))));
    }
    assert_eq!(field(&mut window).semantics.description.as_deref(), Some("mum"));
}
