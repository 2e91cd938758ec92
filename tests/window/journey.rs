//! From the first start to a verdict and back, as a user goes.

use std::path::PathBuf;

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::i18n::Language;
use temoto::store::{Store, TextSize, Theme};
use temoto::ui::{Input, Message, Options, Page, Settled, photo, settings};

use crate::headless::Headless;
use crate::scenes::{Files, TODAY};

fn start(folder: Option<PathBuf>) -> Headless {
    Headless::open(Options { folder, language: None, today: Some(TODAY) }, 1000.0, 780.0)
}

fn drop_file(window: &mut Headless, file: PathBuf) {
    window.send(Message::Input(Input::FileDropped(file)));
}

#[test]
fn first_start_photo_verdict_other_language_restart() {
    let files = Files::make();
    let folder = tempfile::tempdir().unwrap();
    let mut window = start(Some(folder.path().to_owned()));
    assert_eq!(window.app.page(), Page::Language, "the language comes first");
    window.click("Português (Brasil)");
    assert_eq!(window.app.page(), Page::Home);

    drop_file(&mut window, files.path("35x45.jpg"));
    assert_eq!(window.app.page(), Page::Photo, "a photo dropped on any page is checked");
    assert!(window.says("413 × 531"), "the trap is explained with its figures");

    window.send(Message::ChooseLanguage(Language::Ja, Settled::Yes));
    assert!(window.says("413"), "the result stays when the language changes");
    assert_eq!(window.heading(), "顔写真をチェックする");
    drop(window);

    let window = start(Some(folder.path().to_owned()));
    assert_eq!(window.app.page(), Page::Home, "the language is remembered");
    assert_eq!(window.app.title(), "Temoto");
    drop(window);
    let (_, loaded) = Store::open(Some(folder.path().to_owned()));
    assert_eq!(loaded.state.language.as_deref(), Some("ja"));
}

#[test]
fn a_new_photo_replaces_the_old_and_several_can_be_looked_at() {
    let files = Files::make();
    let mut window = start(None);
    window.send(Message::ChooseLanguage(Language::En, Settled::Yes));
    drop_file(&mut window, files.path("35x45.jpg"));
    assert!(window.says("This file will not be accepted"));
    // Dropped with the first: both are kept.
    drop_file(&mut window, files.path("portrait.jpg"));
    assert!(window.says("Your photos"));
    window.click("portrait.jpg");
    assert!(window.says("The file meets the rules"));
    let picked = photo::Message::Picked(vec![files.path("turned.jpg")], std::time::Duration::from_secs(3));
    window.send(Message::Photo(picked));
    assert!(!window.says("Your photos"), "a new choice replaces the old");
    assert!(window.says("Look at this before you send it"));
}

#[test]
fn news_of_a_cancelled_check_is_not_heard() {
    let files = Files::make();
    let mut window = start(None);
    window.send(Message::ChooseLanguage(Language::En, Settled::Yes));
    window.send(Message::Open(Page::Photo));
    window.send_only(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
    assert!(window.says("Checking the photo…"));
    window.click("Cancel");
    assert!(window.says("The check was stopped."));
    let late = |id| {
        let path = files.path("late.jpg");
        let options = temoto::photo::Context { today: TODAY, reason: None };
        let rules = &temoto::rules::rules().photo;
        let checked =
            temoto::photo::check_file(&path, &options, rules, &temoto::photo::Cancel::new()).unwrap();
        let report = std::sync::Arc::new(checked.report);
        Message::Photo(photo::Message::Progress(id, photo::Progress::Checked { path, report, picture: None }))
    };
    window.send(late(1));
    assert!(window.says("The check was stopped."));
    assert!(!window.says("late.jpg"));
    // Nor when another check is under way by then.
    window.send_only(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
    window.send(late(1));
    window.send(Message::Photo(photo::Message::Cancel));
    assert!(!window.says("late.jpg"));
}

#[test]
fn an_empty_choice_changes_nothing() {
    let files = Files::make();
    let mut window = start(None);
    window.send(Message::ChooseLanguage(Language::En, Settled::Yes));
    drop_file(&mut window, files.path("portrait.jpg"));
    let picked = photo::Message::Picked(Vec::new(), std::time::Duration::from_secs(9));
    window.send(Message::Photo(picked));
    assert!(window.says("The file meets the rules"));
}

#[test]
fn delete_everything_asks_first_and_starts_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = start(Some(folder.path().to_owned()));
    window.click("English");
    window.send(Message::Open(Page::Settings));
    window.send(Message::Settings(settings::Message::Theme(Theme::Dark)));
    window.send(Message::Settings(settings::Message::TextSize(TextSize::new(125).unwrap())));
    let file = folder.path().join("state.toml");
    assert!(std::fs::read_to_string(&file).unwrap().contains("dark"));
    window.send(Message::Settings(settings::Message::AskDelete));
    assert!(file.exists(), "asking deletes nothing");
    window.key(Named::Tab, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    assert!(!file.exists());
    assert_eq!(window.app.page(), Page::Language);
    assert!(window.says("Everything Temoto had saved on this computer has been deleted."));
}

#[test]
fn a_second_window_says_that_it_saves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = start(Some(folder.path().to_owned()));
    first.click("English");
    let mut second = start(Some(folder.path().to_owned()));
    assert_eq!(second.app.page(), Page::Home);
    assert!(second.says("Another Temoto window is already open."));
}

#[test]
fn without_a_folder_it_says_that_nothing_is_saved() {
    let mut window = start(None);
    window.click("English");
    assert!(window.says("Your settings are not being saved"));
}

#[test]
fn a_damaged_file_does_not_stop_the_start() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("state.toml"), b"\xFF\xFE not ours").unwrap();
    let mut window = start(Some(folder.path().to_owned()));
    window.click("English");
    assert!(window.says("The settings file was damaged."));
}
