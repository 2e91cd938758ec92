//! Changing a PIN in the window, with the practice card: by keys, by the keys on the screen, and what becomes of it.

use std::time::{Duration, Instant};

use iced_test::core::Point;
use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::card::simulated::Make;
use temoto::card::{News, PinKind, Place, State, Tries};
use temoto::i18n::Language;
use temoto::store::{TextSize, Theme};
use temoto::ui::{Input, Message, Page, Role, card, settings};

use crate::headless::{Headless, Part};
use crate::scenes::{Files, Look, SCENES, open, pin};

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

/// The page on which the current user PIN of the practice card is typed.
fn practice() -> Headless {
    let mut window = scene("practice");
    window.click("Change a PIN");
    window.click("User PIN, 4 digits (利用者証明用)");
    assert_eq!(window.heading(), "Your current PIN");
    window
}

fn keys(window: &mut Headless, typed: &str) {
    for letter in typed.chars() {
        window.character(&letter.to_string(), Modifiers::empty());
    }
}

fn enter(window: &mut Headless) {
    window.key(Named::Enter, Modifiers::empty());
}

/// Waits until a click is no longer taken for the second of a double click.
fn settle() {
    std::thread::sleep(card::SETTLED);
}

/// Types the current PIN, and the new one twice, and presses the button.
fn change(window: &mut Headless, current: &str) {
    for typed in [current, "7391", "7391"] {
        if window.heading() == "The new PIN" {
            // It may be a date, but is none of those.
            assert!(window.says("Choose 4 digits"));
        }
        keys(window, typed);
        enter(window);
    }
    assert_eq!(window.focused().unwrap().semantics.name, "Change the PIN");
    settle();
    enter(window);
}

#[test]
fn by_keyboard_alone() {
    let mut window = practice();
    for (typed, heading) in
        [("1234", "The new PIN"), ("7391", "The new PIN once more"), ("7391", "The new PIN once more")]
    {
        keys(&mut window, typed);
        enter(&mut window);
        assert_eq!(window.heading(), heading);
    }
    // Enter sends nothing: it leads to the button, which does.
    assert!(window.says("Now press “Change the PIN”"));
    assert_eq!(window.focused().unwrap().semantics.name, "Change the PIN");
    settle();
    enter(&mut window);
    assert_eq!(window.heading(), "User PIN, 4 digits (利用者証明用)");
    assert!(window.says("The PIN has been changed") && window.says("On the card: 3 of 3 tries left"));
    window.click("Back to the card");
    assert_eq!(window.heading(), "Practise with a make-believe card");
}

#[test]
fn by_the_keys_on_the_screen_with_mouse_and_finger() {
    let mut window = practice();
    window.click("9");
    assert!(window.says("Characters typed: 0"), "a double click on the page before means nothing here");
    settle();
    for key in ["1", "2", "3", "5", "Delete", "4"] {
        window.click(key);
    }
    // The key that was clicked last does not answer to Enter.
    enter(&mut window);
    assert_eq!(window.heading(), "The new PIN");
    settle();
    let place = |window: &mut Headless, name: &str| -> Point {
        let parts = window.parts();
        let key = |part: &&Part| part.semantics.role == Role::Key && part.semantics.name == name;
        parts.iter().find(key).unwrap().bounds.center()
    };
    for key in ["7", "3", "9", "1"] {
        let at = place(&mut window, key);
        window.touch(at, at);
    }
    assert!(window.says("Characters typed: 4"));
    window.click("Next");
    assert_eq!(window.heading(), "The new PIN once more");
}

#[test]
fn arrows_move_among_the_keys_and_enter_presses_one() {
    let mut window = practice();
    let focus = |window: &mut Headless| window.focused().map(|part| part.semantics.name).unwrap_or_default();
    settle();
    while focus(&mut window) != "1" {
        window.tab();
    }
    for (key, name) in [
        (Named::ArrowRight, "2"),
        (Named::ArrowDown, "5"),
        (Named::ArrowDown, "8"),
        (Named::ArrowDown, "0"),
        (Named::ArrowDown, "0"),
        (Named::ArrowRight, "Delete"),
        (Named::ArrowUp, "9"),
        (Named::End, "Delete"),
        (Named::Home, "1"),
        (Named::ArrowUp, "1"),
    ] {
        window.key(key, Modifiers::empty());
        assert_eq!(focus(&mut window), name, "{key:?}");
    }
    enter(&mut window);
    window.key(Named::Space, Modifiers::empty());
    assert!(window.says("Characters typed: 2"));
    window.tab();
    assert_eq!(focus(&mut window), "Back", "the keys are one stop, the last");
    keys(&mut window, "3");
    assert_eq!(focus(&mut window), "", "a key that is typed is no key to press what had the focus");
}

#[test]
fn what_is_typed_is_masked_until_it_is_to_be_shown() {
    let mut window = practice();
    keys(&mut window, "73");
    let shown = |window: &mut Headless| -> Vec<String> {
        let parts = window.parts();
        let keys: Vec<_> =
            parts.iter().filter(|part| part.semantics.role == Role::Key).map(|p| p.bounds).collect();
        let on_key = |part: &&Part| keys.iter().any(|key| key.contains(part.bounds.center()));
        let labels = parts.iter().filter(|part| part.semantics.role == Role::Label && !on_key(part));
        labels.map(|part| part.semantics.name.clone()).filter(|name| name.chars().count() == 1).collect()
    };
    assert!(shown(&mut window).is_empty());
    assert!(!window.says("73"));
    settle();
    window.click("Show");
    assert_eq!(shown(&mut window), ["7", "3"]);
    assert!(!window.says("73"), "no part of the window holds it as a word");
    window.click("Hide");
    assert!(shown(&mut window).is_empty());
}

#[test]
fn wrong_ones_cost_tries_until_it_asks_and_then_blocks() {
    let mut window = practice();
    for (left, asks) in [(2, false), (1, false), (0, true)] {
        change(&mut window, "0000");
        if asks {
            assert_eq!(window.heading(), "This is the last try");
            enter(&mut window);
            assert_eq!(window.heading(), "This is the last try", "Enter is no yes");
            window.click("Yes, I am sure: send it");
            assert_eq!(window.heading(), "This is the last try", "nor is the second of a double click");
            settle();
            window.click("Yes, I am sure: send it");
        }
        match left {
            2 => {
                assert!(window.says("On the card: 2 of 3 tries left"));
                window.click("Type the PINs again");
            }
            1 => {
                assert!(window.says("one more mistake blocks it") && !window.says("Type the PINs again"));
                window.click("Back to the card");
                window.click("Change a PIN");
                window.click("User PIN, 4 digits (利用者証明用)");
                assert!(window.says("1 of 3 tries left"));
            }
            _ => assert!(window.says("This PIN is blocked") && window.says("JPKI暗証番号リセット")),
        }
    }
    window.click("Back to the card");
    window.click("Change a PIN");
    let pressable =
        |part: Part| part.semantics.role == Role::Button && part.semantics.name.starts_with("User PIN");
    assert!(!window.parts().into_iter().any(pressable), "nothing is sent where no try is left");
}

#[test]
fn no_means_that_nothing_is_sent() {
    let mut window = scene("pin-last");
    settle();
    window.click("No, do not send it");
    assert_eq!(window.heading(), "My Number Card in a card reader");
    assert!(window.says("Nothing was sent to the card") && window.says("1 of 3 tries left"));
}

#[test]
fn nobody_leaves_while_a_pin_is_being_changed() {
    let mut window = scene("pin-sending");
    assert!(window.says("The PIN is being changed…"));
    window.key(Named::Escape, Modifiers::empty());
    window.send(Message::Open(Page::Home));
    window.send(Message::Input(Input::FileDropped("photo.jpg".into())));
    window.send(Message::Card(card::Message::News(1, News::State(State::NoCard))));
    assert!(window.says("The PIN is being changed…") && !window.says("Back"));
}

#[test]
fn escape_goes_one_step_back_and_the_typed_is_gone() {
    let mut window = practice();
    keys(&mut window, "1234");
    enter(&mut window);
    keys(&mut window, "73");
    for heading in [
        "Your current PIN",
        "Which PIN do you want to change?",
        "Practise with a make-believe card",
        "My Number Card in a card reader",
    ] {
        // The watch that follows practice never ends.
        window.send_only(Message::Input(Input::Escape));
        assert_eq!(window.heading(), heading);
        if heading == "Your current PIN" {
            assert!(window.says("Characters typed: 0"));
        }
    }
    assert!(!window.says("this is not a real card"));
}

#[test]
fn the_card_and_the_clock_take_what_was_typed() {
    let mut window = scene("pin-new");
    let other = Place { reader: "Sony RC-S300/S 00 00".to_owned(), number: 2 };
    window.send(Message::Card(card::Message::News(1, News::State(State::Reading(other)))));
    assert!(window.says("The card can no longer be reached") && !window.says("Characters typed"));
    let mut window = scene("pin-new");
    window.send(Message::Input(Input::Tick(Instant::now() + Duration::from_secs(110))));
    assert_eq!(window.heading(), "The new PIN");
    window.send(Message::Input(Input::Tick(Instant::now() + Duration::from_secs(121))));
    assert!(window.says("Nothing was pressed for 2 minutes"));
    window.click("Type the PINs again");
    assert!(window.says("Characters typed: 0"));
}

#[test]
fn the_register_pin_is_offered_only_where_the_settings_say_so() {
    let mut window = scene("card-mine");
    window.click("Change a PIN");
    let name = "Register PIN, 4 digits (住民基本台帳用)";
    let offered = |window: &mut Headless| {
        window.parts().iter().any(|part| part.semantics.role == Role::Button && part.semantics.name == name)
    };
    assert!(!offered(&mut window) && window.says("This PIN is changed at the municipal office."));
    window.send(Message::Settings(settings::Message::Register(true)));
    window.key(Named::Escape, Modifiers::empty());
    window.click("Change a PIN");
    assert!(offered(&mut window));
    let mut settings = scene("settings");
    assert!(settings.says("not yet been tried on a real card"));
}

#[test]
fn practice_is_marked_on_every_page_of_it_and_touches_no_other_card() {
    let mut window = scene("card-mine");
    window.send(Message::Card(card::Message::Practise));
    let mark = "Practice: this is not a real card";
    assert!(window.says(mark));
    // What the watch of before still had to say.
    window.send(Message::Card(card::Message::News(1, News::State(State::NoReader))));
    assert!(window.says("This is a My Number Card"));
    window.click("Take the card away");
    assert!(window.says("Put your card on the reader") && !window.says("Change a PIN"));
    window.click("Put the card back");
    window.click("Change a PIN");
    assert!(window.says(mark));
    window.click("User PIN, 4 digits (利用者証明用)");
    assert!(window.says(mark));
}

#[test]
fn a_card_whose_pins_are_all_blocked_offers_no_change() {
    let mut window = scene("card-blocked");
    assert!(window.says("Change a PIN"), "one has a try left");
    let mut simulated = temoto::card::simulated::SimulatedCard::new(&Make::default());
    for kind in PinKind::ALL {
        simulated.set_tries(kind, &[0, 0]);
    }
    let contents = temoto::card::read(&mut simulated).unwrap();
    assert_eq!(contents.pins.user, Tries::Blocked);
    let place = Place { reader: "R".to_owned(), number: 2 };
    window.send(Message::Card(card::Message::News(1, News::State(State::Card(place, contents)))));
    assert!(!window.says("Change a PIN"));
}

#[test]
fn a_pin_is_read_out_as_how_many_characters_there_are() {
    let mut window = scene("pin-new");
    assert!(window.says("Characters typed: 2"));
    pin::types(&mut window, "9");
    assert!(window.says("Characters typed: 3"));
}

#[test]
fn a_key_too_many_is_no_pin() {
    let mut window = practice();
    keys(&mut window, "51234");
    assert!(window.says("That is one too many") && window.says("Characters typed: 5"));
    enter(&mut window);
    assert_eq!(window.heading(), "Your current PIN");
}

#[test]
fn a_second_finger_comes_before_the_first_has_left() {
    let mut window = practice();
    settle();
    let at = |window: &mut Headless, name: &str| {
        let parts = window.parts();
        let key = |part: &&Part| part.semantics.role == Role::Key && part.semantics.name == name;
        parts.iter().find(key).unwrap().bounds.center()
    };
    let (one, two) = (at(&mut window, "1"), at(&mut window, "2"));
    window.two_fingers(one, two);
    assert!(window.says("Characters typed: 2"));
}

#[test]
fn a_half_changed_register_pin_is_not_tried_on() {
    let mut window = scene("practice");
    window.send(Message::Settings(settings::Message::Register(true)));
    let practice = |message| Message::Card(card::Message::Practice(message));
    window.send(practice(card::PracticeMessage::Mishap(temoto::card::Mishap::During)));
    window.click("Change a PIN");
    window.click("Register PIN, 4 digits (住民基本台帳用)");
    change(&mut window, "9012");
    assert!(window.says("Do not try any further"), "one of two places is unclear");
    window.click("Back to the card");
    window.click("Put the card back");
    window.click("Change a PIN");
    let name = "Register PIN, 4 digits (住民基本台帳用)";
    let is_button = |part: &Part| part.semantics.role == Role::Button && part.semantics.name == name;
    assert!(!window.parts().iter().any(is_button));
}

#[test]
fn the_window_stays_until_the_result_is_known() {
    let mut window = scene("pin-sending");
    window.send(Message::Input(Input::CloseRequested));
    assert!(window.says("The PIN is being changed…") && !window.is_closed);
    let mut window = scene("pin-choose");
    window.send(Message::Input(Input::CloseRequested));
    assert!(window.is_closed);
}

#[test]
fn practice_tells_the_pin_until_it_is_changed() {
    let mut window = practice();
    assert!(window.says("On the practice card it is 1234."));
    change(&mut window, "1234");
    window.click("Back to the card");
    assert!(window.says("Changed by you (at first: 1234)"));
    window.click("Change a PIN");
    window.click("User PIN, 4 digits (利用者証明用)");
    assert!(window.says("type the one you chose") && !window.says("7391"));
    window.send(Message::Input(Input::Escape));
    window.send(Message::Input(Input::Escape));
    window.click("Take a new practice card");
    assert!(window.says("This is a new practice card") && !window.says("Changed by you"));
}

#[test]
fn what_to_do_after_an_unclear_change_stays_until_it_is_known() {
    let mut window = scene("practice-unclear");
    window.click("Back to the card");
    window.click("Put the card back");
    assert!(
        window.says("We cannot tell whether the PIN was changed") && window.says("the third PIN is valid")
    );
    window.click("Change a PIN");
    window.click("User PIN, 4 digits (利用者証明用)");
    // The change had got through.
    for typed in ["7391", "4806", "4806"] {
        keys(&mut window, typed);
        enter(&mut window);
    }
    settle();
    enter(&mut window);
    assert!(window.says("The PIN has been changed"));
    window.click("Back to the card");
    assert!(!window.says("We cannot tell"));
}

#[test]
fn the_word_about_what_is_typed_is_in_view_where_there_is_little_room() {
    let look = Look {
        language: Language::PtBr,
        theme: Theme::Light,
        text_size: TextSize::new(200).unwrap(),
        window: (1000.0, 780.0),
    };
    for name in ["pin-current", "pin-current-letters", "pin-differs"] {
        let scene = SCENES.iter().find(|scene| scene.name == name).unwrap();
        let mut window = open(scene, look, &Files::make());
        // Scrolled away, and refused.
        window.key(Named::End, Modifiers::empty());
        window.send(Message::Input(Input::Enter));
        let parts = window.parts();
        let counted = |part: &&Part| part.semantics.name.starts_with("Caracteres digitados");
        let places = parts.iter().find(counted).unwrap();
        assert!(
            places.view.contains(places.bounds.center()),
            "{name}: {:?} in {:?}",
            places.bounds,
            places.view
        );
    }
}

#[test]
fn what_is_unclear_of_one_card_is_not_told_of_another() {
    let mut window = scene("practice-unclear");
    window.click("Back to the card");
    window.click("Put the card back");
    assert!(window.says("We cannot tell"));
    window.click("Take a new practice card");
    assert!(!window.says("We cannot tell"));
    let mut window = scene("practice-unclear");
    window.click("Back to the card");
    // The watch that follows practice never ends.
    window.send_only(Message::Card(card::Message::Practice(card::PracticeMessage::End)));
    assert!(!window.says("We cannot tell") && window.says("Practise without a card"));
}
