//! Many photos at once: the table, its order, the list that is saved, and the sheet of prints.

use std::fs;
use std::path::Path;
use std::time::Duration;

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::ui::{Input, Message, Page, PrintMessage, Role, Saved, Sort, SortBy, photo};

use crate::headless::Headless;
use crate::journey::tall;
use crate::scenes::{Files, TODAY};

fn check(window: &mut Headless, files: &Files, names: &[&str]) {
    window.send(Message::Open(Page::Photo));
    let files = names.iter().map(|name| files.path(name)).collect();
    window.send(Message::Photo(photo::Message::Picked(files, Duration::from_secs(3))));
}

/// Checks what lies in a folder.
fn check_folder(window: &mut Headless, folder: &Path) {
    window.send(Message::Open(Page::Photo));
    let picked = photo::Message::Picked(vec![folder.to_owned()], Duration::from_secs(3));
    window.send(Message::Photo(picked));
}

/// The names of the photos in the order of the table.
fn rows(window: &mut Headless, names: &[&str]) -> Vec<String> {
    let is_row = |name: &str| names.contains(&name);
    let parts = window.parts().into_iter().map(|part| part.semantics);
    parts.filter(|part| part.role == Role::Button && is_row(&part.name)).map(|part| part.name).collect()
}

const NAMES: [&str; 4] = ["portrait.jpg", "bad_top_cut.jpg", "turned.jpg", "35x45.jpg"];

#[test]
fn a_table_is_sorted_opened_and_left() {
    let files = Files::make();
    let mut window = tall();
    check(&mut window, &files, &NAMES);
    assert!(window.says("Your photos"));
    assert!(window.says("Probably not accepted: 2"), "how many ended how is counted");
    let by_name = ["35x45.jpg", "bad_top_cut.jpg", "portrait.jpg", "turned.jpg"];
    assert_eq!(rows(&mut window, &NAMES), by_name);

    let sort = |by, descending| Message::Photo(photo::Message::Sort(Sort { by, descending }));
    window.send(sort(SortBy::Verdict, false));
    let worst_first = rows(&mut window, &NAMES);
    assert_eq!(worst_first[2..], ["turned.jpg", "portrait.jpg"]);
    window.send(sort(SortBy::Verdict, true));
    assert_eq!(rows(&mut window, &NAMES)[0], "portrait.jpg");

    window.click("turned.jpg");
    assert!(window.says("Your photo turned.jpg"), "the row that was pressed is opened");
    assert!(!window.says("Your photos"));
    window.click("All photos");
    assert!(window.says("Your photos"));
    assert_eq!(rows(&mut window, &NAMES)[0], "portrait.jpg", "the order has stayed");
}

#[test]
fn a_folder_is_a_table_and_what_is_no_picture_says_so() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["bad_top_cut.jpg", "portrait.jpg"] {
        let photo = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name);
        fs::copy(photo, folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("empty.jpg"), "").unwrap();
    let mut window = tall();
    check_folder(&mut window, folder.path());
    let names = ["bad_top_cut.jpg", "empty.jpg", "portrait.jpg"];
    assert_eq!(rows(&mut window, &names), names);
    assert!(window.says("Looks good: 1") && window.says("Cannot be read: 1"));
    let empty = window.parts().into_iter().find(|part| part.semantics.name == "empty.jpg").unwrap();
    let said = empty.semantics.description.unwrap();
    assert!(said.starts_with("Cannot be read: The file is empty"), "{said}");
}

#[test]
fn a_photo_can_be_opened_and_left_while_others_are_checked() {
    let files = Files::make();
    let mut window = tall();
    window.send(Message::Open(Page::Photo));
    window.send_only(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
    let news = |progress| Message::Photo(photo::Message::Progress(1, progress));
    let arrive = |index: usize, name: &str| {
        let path = files.path(name);
        let context = temoto::photo::Context { today: TODAY, reason: None };
        let rules = &temoto::rules::rules().photo;
        let cancel = temoto::photo::Cancel::new();
        let checked = temoto::photo::check_file(&path, &context, rules, &cancel).unwrap();
        let (stamp, picture) = (checked.stamp, photo::Picture::Away);
        let report = std::sync::Arc::new(checked.report);
        news(photo::Progress::Checked { index, path, report, stamp, picture, thumbnail: None })
    };
    window.send(news(photo::Progress::Found(NAMES.iter().take(3).map(|name| files.path(name)).collect())));
    window.send(arrive(1, "portrait.jpg"));
    window.click("portrait.jpg");
    assert!(window.says("Your photo portrait.jpg"), "its picture is opened meanwhile");
    assert!(window.says("Checking photos: 1 of 3"));
    window.send(arrive(0, "35x45.jpg"));
    assert!(window.says("Your photo portrait.jpg"), "one that comes before it does not take its place");
    window.key(Named::Escape, Modifiers::empty());
    assert!(window.says("Your photos"), "Escape goes back to the table");
    assert!(window.says("Checking photos: 2 of 3"), "and stops nothing");
    window.key(Named::Escape, Modifiers::empty());
    assert!(window.says("The check was stopped after 2 of 3 photos."));
}

#[test]
fn what_one_visit_began_means_nothing_to_the_next() {
    let files = Files::make();
    let mut window = tall();
    window.send(Message::Open(Page::Photo));
    let begun = window.begin(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
    window.send(Message::Open(Page::Home));
    window.send(Message::Open(Page::Photo));
    let other = window.begin(Message::Input(Input::FileDropped(files.path("35x45.jpg"))));
    window.run(begun);
    assert!(window.says("Checking the photo…"), "the other is not taken for finished");
    window.run(other);
    assert!(window.says("Your photo 35x45.jpg"));
}

#[test]
fn a_photo_taken_anew_under_the_same_name_is_checked_anew() {
    let files = Files::make();
    let folder = tempfile::tempdir().unwrap();
    for name in ["35x45.jpg", "portrait.jpg"] {
        fs::copy(files.path(name), folder.path().join(name)).unwrap();
    }
    let mut window = tall();
    check_folder(&mut window, folder.path());
    assert!(window.says("Looks good: 1"));
    fs::copy(files.path("bad_top_cut.jpg"), folder.path().join("portrait.jpg")).unwrap();
    window.click("portrait.jpg");
    assert!(window.says("This photo will probably not be accepted"));
    window.send(Message::Photo(photo::Message::ShowAll));
    assert!(window.says("Probably not accepted: 2"), "the table says so, too");
}

#[test]
fn the_making_of_a_sheet_can_be_left() {
    let files = Files::make();
    let mut window = tall();
    check(&mut window, &files, &["portrait.jpg"]);
    window.send_only(Message::Photo(photo::Message::AskPrint));
    assert!(window.says("Making the sheet…"));
    window.click("Cancel");
    assert!(window.says("This photo looks good"));
}

#[test]
fn the_list_is_saved_in_the_order_of_the_table_and_over_no_photo() {
    let files = Files::make();
    let folder = tempfile::tempdir().unwrap();
    let mut window = tall();
    check(&mut window, &files, &NAMES);
    window.send(Message::Photo(photo::Message::Sort(Sort { by: SortBy::Name, descending: true })));
    let target = folder.path().join("list.csv");
    window.send(Message::Photo(photo::Message::ListNamed(target.clone())));
    assert!(window.says("It is saved."));
    let list = fs::read_to_string(&target).unwrap();
    let first: Vec<&str> = list.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(first, ["turned.jpg", "portrait.jpg", "bad_top_cut.jpg", "35x45.jpg"]);

    let photo = files.path("portrait.jpg");
    let before = fs::read(&photo).unwrap();
    window.send(Message::Photo(photo::Message::ListNamed(photo.clone())));
    assert!(window.says("That is the photo itself"));
    assert_eq!(fs::read(&photo).unwrap(), before);
    window.send(Message::Photo(photo::Message::ListNamed(folder.path().join("none/list.csv"))));
    assert!(window.says("It could not be saved there."));
}

#[test]
fn no_photo_is_written_over_though_its_check_was_stopped() {
    let files = Files::make();
    let mut window = tall();
    window.send(Message::Open(Page::Photo));
    let names = ["portrait.jpg", "turned.jpg"];
    let picked = names.iter().map(|name| files.path(name)).collect();
    let begun = window.begin(Message::Photo(photo::Message::Picked(picked, Duration::from_secs(3))));
    let found = names.iter().map(|name| files.path(name)).collect();
    window.send(Message::Photo(photo::Message::Progress(1, photo::Progress::Found(found))));
    window.send(Message::Photo(photo::Message::Cancel));
    window.run(begun);
    for name in names {
        let before = fs::read(files.path(name)).unwrap();
        window.send(Message::Photo(photo::Message::ListNamed(files.path(name))));
        assert_eq!(fs::read(files.path(name)).unwrap(), before);
    }
}

#[test]
fn a_sheet_is_made_and_saved_and_the_photo_stays() {
    let files = Files::make();
    let folder = tempfile::tempdir().unwrap();
    let mut window = tall();
    check(&mut window, &files, &["portrait.jpg"]);
    let photo = files.path("portrait.jpg");
    let before = fs::read(&photo).unwrap();
    window.click("Print for the paper form");
    assert_eq!(window.heading(), "Prints for the paper form");
    assert!(window.says("Save the sheet"), "the sheet is made");
    assert!(window.says("fewer pixels"), "700 px are less than 600 dpi need");
    assert!(window.says("within the 6 months before"));

    let named = |path| Message::Photo(photo::Message::Print(1, PrintMessage::Named(path)));
    window.send(named(photo.clone()));
    assert!(window.says("That is the photo itself"));
    assert_eq!(fs::read(&photo).unwrap(), before);
    let target = folder.path().join("sheet.jpg");
    window.send(named(target.clone()));
    assert!(window.says("It is saved."));
    let sheet = image::open(&target).unwrap();
    assert_eq!((sheet.width(), sheet.height()), (2102, 3000));
    for (saved, words) in [
        (Saved::Refused, "It could not be saved there."),
        (Saved::Full, "The disk is full"),
        (Saved::Denied, "You may not write in that folder."),
        (Saved::NoDialog, "this computer lacks a part for it"),
    ] {
        window.send(Message::Photo(photo::Message::Print(1, PrintMessage::Saved(saved))));
        assert!(window.says(words), "{words}");
    }
    assert_eq!(fs::read(&photo).unwrap(), before);
    window.send(Message::Photo(photo::Message::Close));
    assert!(window.says("This photo looks good"), "the way back leads to the photo");
}

#[test]
fn what_is_refused_is_not_printed() {
    let files = Files::make();
    let mut window = tall();
    check(&mut window, &files, &["bad_top_cut.jpg"]);
    assert!(!window.says("Print for the paper form"));
}
