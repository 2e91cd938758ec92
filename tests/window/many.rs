//! Many photos at once: the table, its order, the list that is saved, and the sheet of prints.

use std::fs;
use std::time::Duration;

use temoto::i18n::Language;
use temoto::ui::{Message, Options, Page, PrintMessage, Role, Saved, Sort, SortBy, photo};

use crate::headless::Headless;
use crate::scenes::{Files, TODAY};

fn start() -> Headless {
    let options = Options { folder: None, language: Some(Language::En), today: Some(TODAY) };
    Headless::open(options, 1000.0, 4000.0)
}

fn check(window: &mut Headless, files: &Files, names: &[&str]) {
    window.send(Message::Open(Page::Photo));
    let files = names.iter().map(|name| files.path(name)).collect();
    window.send(Message::Photo(photo::Message::Picked(files, Duration::from_secs(3))));
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
    let mut window = start();
    check(&mut window, &files, &NAMES);
    assert!(window.says("Your photos"));
    assert!(window.says("Not accepted: 2"), "how many ended how is counted");
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
fn the_list_is_saved_in_the_order_of_the_table_and_over_no_photo() {
    let files = Files::make();
    let folder = tempfile::tempdir().unwrap();
    let mut window = start();
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
fn a_sheet_is_made_and_saved_and_the_photo_stays() {
    let files = Files::make();
    let folder = tempfile::tempdir().unwrap();
    let mut window = start();
    check(&mut window, &files, &["portrait.jpg"]);
    let photo = files.path("portrait.jpg");
    let before = fs::read(&photo).unwrap();
    window.click("Print for the paper form");
    assert_eq!(window.heading(), "Prints for the paper form");
    assert!(window.says("Save the sheet"), "the sheet is made");
    assert!(window.says("fewer pixels"), "700 px are less than 600 dpi need");

    let named = |path| Message::Photo(photo::Message::Print(PrintMessage::Named(path)));
    window.send(named(photo.clone()));
    assert!(window.says("That is the photo itself"));
    assert_eq!(fs::read(&photo).unwrap(), before);
    let target = folder.path().join("sheet.jpg");
    window.send(named(target.clone()));
    assert!(window.says("It is saved."));
    let sheet = image::open(&target).unwrap();
    assert_eq!((sheet.width(), sheet.height()), (2102, 3000));
    window.send(Message::Photo(photo::Message::Print(PrintMessage::Saved(Saved::Refused))));
    assert!(window.says("It could not be saved there."));
    window.send(Message::Photo(photo::Message::Print(PrintMessage::Saved(Saved::NoDialog))));
    assert!(window.says("this computer lacks a part for it"), "nothing happens without a word");
    window.send(Message::Photo(photo::Message::Close));
    assert!(window.says("This photo looks good"), "the way back leads to the photo");
}

#[test]
fn what_is_refused_is_not_printed() {
    let files = Files::make();
    let mut window = start();
    check(&mut window, &files, &["bad_top_cut.jpg"]);
    assert!(!window.says("Print for the paper form"));
}
