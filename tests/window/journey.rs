//! From the first start to a verdict and back, as a user goes.

use std::path::PathBuf;

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use iced_test::core::{Point, Rectangle};
use temoto::i18n::Language;
use temoto::store::{Store, TextSize, Theme};
use temoto::ui::{Input, Message, Options, Page, Role, Settled, photo, settings};

use crate::headless::{Headless, Part};
use crate::scenes::{Files, TODAY};

fn start(folder: Option<PathBuf>) -> Headless {
    Headless::open(
        Options { folder, language: None, today: Some(TODAY), ..Options::default() },
        1000.0,
        780.0,
    )
}

/// A window in English, so high that nothing has to be scrolled.
pub(crate) fn tall() -> Headless {
    let options =
        Options { folder: None, language: Some(Language::En), today: Some(TODAY), ..Options::default() };
    Headless::open(options, 1000.0, 4000.0)
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
    assert!(window.says("This photo will probably not be accepted"));
    // Dropped with the first: both are kept.
    drop_file(&mut window, files.path("portrait.jpg"));
    assert!(window.says("Your photos"));
    window.click("portrait.jpg");
    assert!(window.says("This photo looks good"));
    let picked = photo::Message::Picked(vec![files.path("turned.jpg")], std::time::Duration::from_secs(3));
    window.send(Message::Photo(picked));
    assert!(!window.says("Your photos"), "a new choice replaces the old");
    assert!(window.says("Look again before you send it"));
}

/// The findings with a place on the picture that are lit.
fn lit(window: &mut Headless) -> Vec<String> {
    let lit = |part: &Part| {
        part.semantics.selected == Some(true)
            && part.semantics.description.as_deref().is_some_and(|text| text.contains("on the picture"))
    };
    window.parts().into_iter().filter(lit).map(|part| part.semantics.name).collect()
}

/// Where the first part of that role is whose name begins so.
fn place(window: &mut Headless, role: Role, name: &str) -> Rectangle {
    let fits = |part: &Part| part.semantics.role == role && part.semantics.name.starts_with(name);
    window.parts().into_iter().find(fits).unwrap().bounds
}

#[test]
fn findings_are_lit_here_and_there_and_the_next_photo_is_compared() {
    let files = Files::make();
    // High enough to see the whole page.
    let mut window = tall();
    drop_file(&mut window, files.path("bad_half_shadow.jpg"));
    assert!(window.says("This photo will probably not be accepted"));
    assert!(!window.says("The photo before"));
    assert!(window.says("Number 1 on the picture.") && window.says("Number 2 on the picture."));
    assert!(!window.says("The file is a JPEG."), "what is fine is folded away");
    let fine = place(&mut window, Role::Button, "Show what is fine (");
    window.click_at(fine.center());
    assert!(window.says("The file is a JPEG."));
    window.click("Hide what is fine");
    assert!(!window.says("The file is a JPEG."));
    assert!(lit(&mut window).is_empty());
    let face = place(&mut window, Role::Button, "Light on the face");
    window.hover(face.center());
    assert_eq!(lit(&mut window), ["Light on the face"]);
    window.hover(Point::new(face.center().x, 1.0));
    assert!(lit(&mut window).is_empty(), "the pointer has left");

    // On the picture, a mark lights its finding.
    let picture = place(&mut window, Role::Image, "Your photo");
    let mut found = std::collections::BTreeSet::new();
    for step in 0..400_u16 {
        let (x, y) = (f32::from(step % 20) + 0.5, f32::from(step / 20) + 0.5);
        window.hover(Point::new(picture.x + picture.width * x / 20.0, picture.y + picture.height * y / 20.0));
        found.extend(lit(&mut window));
    }
    assert!(found.len() > 1 && found.contains("Light on the face"), "{found:?}");
    window.hover(Point::new(1.0, 1.0));

    window.click("Light on the face");
    window.hover(Point::new(1.0, 1.0));
    assert_eq!(lit(&mut window), ["Light on the face"], "what was pressed stays lit");

    window.send(picked(files.path("portrait.jpg")));
    assert!(window.says("This photo looks good"));
    assert!(window.says("The file is a JPEG."), "of a good photo there is nothing else to read");
    assert!(lit(&mut window).is_empty());
    assert!(window.says("The photo before") && window.says("Better: Light on the face"));
    window.send(Message::Photo(photo::Message::Picked(
        vec![files.path("portrait.jpg"), files.path("35x45.jpg")],
        std::time::Duration::from_secs(3),
    )));
    assert!(!window.says("The photo before"), "several are not compared with one");
}

#[test]
fn a_reason_is_chosen_and_removed_and_ticks_stay() {
    let files = Files::make();
    let mut window = tall();
    drop_file(&mut window, files.path("bad_half_shadow.jpg"));
    assert!(window.says("This photo will probably not be accepted"));
    assert!(!window.says("Nothing on the head"), "a bad photo has worse troubles");
    window.click("What only you can see");
    window.click("Nothing on the head: no hat, cap or wide headband");
    assert!(window.says("Some points are not ticked"));

    window.click("I have a reason");
    assert_eq!(window.heading(), "I have a reason");
    window.click("Illness, injury or disability");
    assert!(window.says("0120"), "the telephone line is named");
    window.click("Check again");
    assert!(window.says("Your reason: Illness, injury or disability"));
    assert!(window.says("This may be allowed for your reason: illness"));
    assert!(window.says("Look again before you send it"));
    assert!(window.says("Some points are not ticked"), "the tick is still there");

    window.click("Change or remove it");
    window.key(Named::Escape, Modifiers::empty());
    assert!(window.says("Your reason:"), "Escape leaves the choice, not the photo");
    window.click("Change or remove it");
    window.click("No special reason");
    window.click("Check again");
    assert!(window.says("This photo will probably not be accepted"));
    assert!(!window.says("This may be allowed") && !window.says("Your reason:"));

    // Another photo has no ticks yet.
    window.send(picked(files.path("portrait.jpg")));
    assert!(window.says("Nothing on the head") && !window.says("Some points are not ticked"));
}

#[test]
fn a_reason_for_several_photos_keeps_the_place_in_the_list() {
    let files = Files::make();
    let mut window = tall();
    window.send(Message::Open(Page::Photo));
    window.send(Message::Photo(photo::Message::Picked(
        ["portrait.jpg", "35x45.jpg", "bad_top_cut.jpg"].map(|name| files.path(name)).to_vec(),
        std::time::Duration::from_secs(3),
    )));
    window.click("bad_top_cut.jpg");
    assert!(window.says("Your photo bad_top_cut.jpg"));
    window.click("I have a reason");
    window.click("Baby or small child");
    window.click("Photos of small children");
    assert_eq!(window.heading(), "A photo of a baby or small child");
    window.send(Message::Photo(photo::Message::Close));
    assert_eq!(window.heading(), "I have a reason");
    window.click("Check again");
    assert!(window.says("Your photo bad_top_cut.jpg"), "the photo is still shown, with its picture");
    assert!(window.says("Your reason: Baby or small child"));
}

fn picked(file: PathBuf) -> Message {
    Message::Photo(photo::Message::Picked(vec![file], std::time::Duration::from_secs(3)))
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
        let (stamp, picture) = (checked.stamp, photo::Picture::None);
        let news = photo::Progress::Checked { index: 0, path, report, stamp, picture, thumbnail: None };
        Message::Photo(photo::Message::Progress(id, news))
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
    assert!(window.says("This photo looks good"));
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
