//! The page of the card: what stands there, and that nothing of an earlier visit does.

use temoto::card::{News, State};
use temoto::i18n::Language;
use temoto::store::{TextSize, Theme};
use temoto::ui::{Message, Page, Settled, card};

use crate::headless::Headless;
use crate::scenes::{Files, Look, SCENES, open};

fn scene(name: &str) -> Headless {
    let look = Look {
        language: Language::En,
        theme: Theme::Light,
        text_size: TextSize::new(100).unwrap(),
        window: (1000.0, 1600.0),
    };
    let scene = SCENES.iter().find(|scene| scene.name == name).unwrap();
    open(scene, look, &Files::make())
}

#[test]
fn tries_and_dates_stand_on_the_page_in_any_language() {
    let mut window = scene("card-mine");
    assert!(window.says("This is a My Number Card"));
    assert!(window.says("3 of 3 tries left") && window.says("5 of 5 tries left"));
    assert!(window.says("March 9, 2032") && window.says("March 9, 2027"));
    window.send(Message::ChooseLanguage(Language::Ja, Settled::Yes));
    assert!(window.says("マイナンバーカードです") && window.says("あと3回（最大3回）"));
}

#[test]
fn a_card_that_leaves_takes_all_of_it_away() {
    let mut window = scene("card-blocked");
    assert!(window.says("Blocked") && window.says("1 of 5 tries left"));
    window.send(Message::Card(card::Message::News(1, News::State(State::NoCard))));
    assert!(window.says("Put your card on the reader"));
    assert!(!window.says("Blocked") && !window.says("tries left"));
    assert!(!window.says("Read again"), "there is nothing to read");
}

#[test]
fn news_of_an_earlier_visit_are_not_heard() {
    let mut window = scene("card-none");
    let late = Message::Card(card::Message::News(1, News::State(State::NoReader)));
    window.send(Message::Late(0, Box::new(late.clone())));
    assert!(window.says("Put your card on the reader"));
    window.send(Message::Open(Page::Home));
    window.send(late);
    assert_eq!(window.heading(), "What would you like to do?");
}
