//! Everything by keyboard alone.

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::i18n::Language;
use temoto::store::{TextSize, Theme};
use temoto::ui::tokens::{CONTRAST, DARK, LIGHT};
use temoto::ui::{Message, Page, Role, settings};

use crate::headless::{Headless, Part, is_control};
use crate::scenes::{Files, Look, SCENES, open};

fn look(text_size: u16) -> Look {
    Look {
        language: Language::En,
        theme: Theme::Light,
        text_size: TextSize::new(text_size).unwrap(),
        window: (1000.0, 780.0),
    }
}

fn scene(name: &str, files: &Files) -> Headless {
    let scene = SCENES.iter().find(|scene| scene.name == name).unwrap();
    open(scene, look(100), files)
}

/// What Tab has to reach: every button, of each list of choices the one that holds, and one of the keys.
fn stops(parts: &[Part]) -> Vec<String> {
    parts
        .iter()
        .filter(|part| match part.semantics.role {
            Role::Button | Role::Checkbox | Role::TextField => true,
            Role::Radio | Role::Key => part.semantics.selected == Some(true),
            _ => false,
        })
        .map(|part| part.semantics.name.clone())
        .collect()
}

#[test]
fn tab_reaches_every_control_of_every_page_in_order_and_in_view() {
    let files = Files::make();
    for scene in SCENES {
        for size in [100, 200] {
            let mut window = open(scene, look(size), &files);
            let expected = stops(&window.parts());
            assert!(!expected.is_empty(), "{}: nothing to press", scene.name);
            let mut start = window.focused().map(|part| part.semantics.name);
            if let Some(name) = &start {
                // Dialogs and the scenes of focus begin with a focused control; go on from there.
                assert!(expected.contains(name), "{}: {name}", scene.name);
            }
            let mut reached = Vec::new();
            for _ in &expected {
                window.tab();
                let part = window.focused().unwrap_or_else(|| panic!("{}: focus lost", scene.name));
                let (bounds, view) = (part.bounds, part.view);
                assert!(
                    bounds.y >= view.y - 0.5
                        && (bounds.y + bounds.height <= view.y + view.height + 0.5
                            || bounds.height > view.height),
                    "{} at {size} %: {} is out of view: {bounds:?} in {view:?}",
                    scene.name,
                    part.semantics.name
                );
                reached.push(part.semantics.name);
            }
            if let Some(name) = start.take() {
                let at = expected.iter().position(|stop| *stop == name).unwrap();
                reached.rotate_right((at + 1) % expected.len());
            }
            assert_eq!(reached, expected, "{} at {size} %", scene.name);
        }
    }
}

#[test]
fn shift_tab_goes_back_and_round() {
    let files = Files::make();
    let mut window = scene("home", &files);
    let expected = stops(&window.parts());
    for name in expected.iter().rev() {
        window.key(Named::Tab, Modifiers::SHIFT);
        assert_eq!(&window.focused().unwrap().semantics.name, name);
    }
}

#[test]
fn enter_and_space_press_what_has_the_focus() {
    let files = Files::make();
    for key in [Named::Enter, Named::Space] {
        let mut window = scene("home", &files);
        window.tab();
        window.tab();
        window.key(key, Modifiers::empty());
        assert_eq!(window.app.page(), Page::Photo, "{key:?}");
        assert!(window.focused().is_none(), "a new page starts without focus");
    }
}

#[test]
fn escape_and_alt_left_go_back() {
    let files = Files::make();
    for (key, modifiers) in [(Named::Escape, Modifiers::empty()), (Named::ArrowLeft, Modifiers::ALT)] {
        let mut window = scene("settings", &files);
        window.key(key, modifiers);
        assert_eq!(window.app.page(), Page::Home);
    }
}

#[test]
fn a_dialog_keeps_the_keyboard_and_gives_it_back() {
    let files = Files::make();
    let mut window = scene("settings", &files);
    for _ in 0..20 {
        window.tab();
        if window.focused().unwrap().semantics.name == "Delete everything" {
            break;
        }
    }
    window.key(Named::Enter, Modifiers::empty());
    let names: Vec<String> = stops(&window.parts());
    assert_eq!(names, ["Cancel", "Yes, delete everything"], "what lies behind cannot be reached");
    assert_eq!(window.focused().unwrap().semantics.name, "Cancel", "the way out comes first");
    window.tab();
    window.tab();
    assert_eq!(window.focused().unwrap().semantics.name, "Cancel");
    window.key(Named::Escape, Modifiers::empty());
    assert_eq!(window.app.page(), Page::Settings);
    assert_eq!(window.focused().unwrap().semantics.name, "Delete everything", "the focus is where it was");
}

#[test]
fn arrows_move_among_choices() {
    let files = Files::make();
    let mut window = scene("settings", &files);
    for _ in 0..5 {
        window.tab();
    }
    assert_eq!(window.focused().unwrap().semantics.name, "Light");
    assert_eq!(window.app.tokens(), &LIGHT);
    window.key(Named::ArrowDown, Modifiers::empty());
    assert_eq!(window.app.tokens(), &DARK);
    window.key(Named::End, Modifiers::empty());
    assert_eq!(window.app.tokens(), &CONTRAST);
    assert_eq!(window.focused().unwrap().semantics.name, "High contrast");
    window.key(Named::ArrowDown, Modifiers::empty());
    assert_eq!(window.focused().unwrap().semantics.name, "Same as this computer");
    window.key(Named::ArrowUp, Modifiers::empty());
    assert_eq!(window.focused().unwrap().semantics.name, "High contrast");
}

#[test]
fn control_with_plus_minus_and_zero_changes_the_size_of_text() {
    let files = Files::make();
    let mut window = scene("home", &files);
    let size = |window: &Headless| window.app.scale_factor();
    for expected in [1.25, 1.5, 1.75, 2.0, 2.0] {
        window.character("+", Modifiers::CTRL);
        assert!((size(&window) - expected).abs() < f32::EPSILON);
    }
    window.character("-", Modifiers::CTRL);
    assert!((size(&window) - 1.75).abs() < f32::EPSILON);
    window.character("0", Modifiers::CTRL);
    assert!((size(&window) - 1.0).abs() < f32::EPSILON);
}

#[test]
fn page_down_and_end_scroll() {
    let files = Files::make();
    for key in [Named::PageDown, Named::End, Named::ArrowDown] {
        let mut window = scene("settings", &files);
        let top = |window: &mut Headless| window.parts().first().unwrap().bounds.y;
        let before = top(&mut window);
        window.key(key, Modifiers::empty());
        assert!(top(&mut window) < before, "{key:?}");
        window.key(Named::Home, Modifiers::empty());
        assert!((top(&mut window) - before).abs() < 0.5);
    }
}

#[test]
fn a_click_gives_the_place_from_which_tab_goes_on() {
    let files = Files::make();
    let mut window = scene("settings", &files);
    window.click("125 %");
    window.tab();
    assert_eq!(window.focused().unwrap().semantics.name, "Light");
}

#[test]
fn every_control_has_a_name() {
    let files = Files::make();
    for scene in SCENES {
        let mut window = open(scene, look(100), &files);
        for part in window.parts() {
            let controls = is_control(part.semantics.role);
            assert!(!controls || !part.semantics.name.trim().is_empty(), "{}", scene.name);
            assert!(!controls || part.bounds.height >= 44.0, "{}: {:?}", scene.name, part);
        }
    }
}

#[test]
fn every_page_has_one_heading() {
    let files = Files::make();
    for scene in SCENES {
        let mut window = open(scene, look(100), &files);
        let headings = window.parts().iter().filter(|part| part.semantics.role == Role::Heading(1)).count();
        assert_eq!(headings, 1, "{}", scene.name);
    }
}

#[test]
fn messages_of_another_page_do_no_harm() {
    let files = Files::make();
    let mut window = scene("home", &files);
    window.send(Message::Photo(temoto::ui::photo::Message::Show(99)));
    window.send(Message::Settings(settings::Message::AskDelete));
    window.send(Message::CloseDialog);
    assert_eq!(window.app.page(), Page::Home);
}

#[test]
fn the_language_dialog_follows_arrows_at_once_and_ends_with_enter_or_a_click() {
    let files = Files::make();
    let mut window = scene("language-dialog", &files);
    assert_eq!(window.focused().unwrap().semantics.name, "English");
    window.key(Named::End, Modifiers::empty());
    assert!(window.heading().contains("idioma"), "the dialog itself speaks Spanish now");
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.heading().starts_with('¿'), "the page speaks Spanish and the dialog is gone");
    window.send(Message::AskLanguage);
    window.key(Named::Home, Modifiers::empty());
    window.key(Named::Escape, Modifiers::empty());
    assert!(window.heading().starts_with('¿'), "Escape leaves everything as it was");
    window.send(Message::AskLanguage);
    window.click("English");
    assert_eq!(window.heading(), "What would you like to do?");
}

#[test]
fn a_click_takes_the_focus_from_whatever_had_it() {
    let files = Files::make();
    let mut window = scene("settings", &files);
    for _ in 0..5 {
        window.tab();
    }
    assert_eq!(window.focused().unwrap().semantics.name, "Light");
    window.click("125 %");
    assert_eq!(window.focused().unwrap().semantics.name, "125 %");
    window.key(Named::ArrowUp, Modifiers::empty());
    assert_eq!(window.focused().unwrap().semantics.name, "100 %", "the arrow goes to what was clicked");
    assert_eq!(window.app.tokens(), &LIGHT);
}

#[test]
fn escape_held_down_counts_once() {
    use iced_test::core::Event;
    use iced_test::core::keyboard::{self, Key, Location, key};
    let files = Files::make();
    let mut window = scene("delete-dialog", &files);
    let press = |repeat| {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(Named::Escape),
            modified_key: Key::Named(Named::Escape),
            physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            repeat,
            text: None,
        })
    };
    window.events(&[press(false), press(true), press(true)]);
    assert_eq!(window.app.page(), Page::Settings, "the dialog is closed, the page is not left");
}

#[test]
fn a_finger_presses_what_it_taps_and_scrolls_where_it_moves() {
    use iced_test::core::Vector;
    let files = Files::make();
    let mut window = scene("settings", &files);
    let place = |window: &mut Headless, name: &str| {
        let parts = window.parts();
        parts
            .iter()
            .find(|part| part.semantics.name == name && is_control(part.semantics.role))
            .unwrap()
            .bounds
    };
    let before = place(&mut window, "한국어");
    window.touch(before.center(), before.center() - Vector::new(0.0, 160.0));
    assert_eq!(window.heading(), "Settings", "a finger that moves presses nothing");
    assert!(place(&mut window, "한국어").y < before.y - 100.0, "it scrolls");
    let korean = place(&mut window, "한국어").center();
    window.touch(korean, korean + Vector::new(2.0, 1.0));
    assert_eq!(window.heading(), "설정");
}

#[test]
fn enter_on_the_first_page_takes_the_language_that_is_marked() {
    let files = Files::make();
    let mut window = scene("language", &files);
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.app.page(), Page::Home);
}

#[test]
fn escape_does_not_throw_a_result_away() {
    let files = Files::make();
    let mut window = scene("photo-good", &files);
    window.key(Named::Escape, Modifiers::empty());
    assert!(window.says("This photo looks good"));
    window.key(Named::ArrowLeft, Modifiers::ALT);
    assert_eq!(window.app.page(), Page::Home);
}

#[test]
fn escape_and_alt_left_leave_a_part_of_the_photo_page_first() {
    let files = Files::make();
    for (key, modifiers) in [(Named::Escape, Modifiers::empty()), (Named::ArrowLeft, Modifiers::ALT)] {
        let mut window = scene("photo-infant", &files);
        for heading in ["I have a reason", "Check your ID photo"] {
            window.key(key, modifiers);
            assert_eq!(window.heading(), heading);
        }
        window.key(key, modifiers);
        assert_eq!(window.app.page(), Page::Home);
    }
}

#[test]
fn choosing_one_of_many_files_brings_its_result_into_view() {
    let files = Files::make();
    let mut window = scene("photo-several", &files);
    window.resize(1000.0, 900.0);
    window.click("35x45.jpg");
    let parts = window.parts();
    let banner = parts.iter().find(|part| part.semantics.role == Role::Status).unwrap();
    assert!(banner.semantics.name.contains("not be accepted"));
    assert!(banner.bounds.y >= 0.0 && banner.bounds.y < 300.0, "{:?}", banner.bounds);
    window.key(Named::Escape, Modifiers::empty());
    assert!(window.says("Your photos"), "Escape goes back to all of them");
}
