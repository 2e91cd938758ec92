//! The arrows between the rooms: who may know of whom, read from the source.
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs;
use std::path::{Path, PathBuf};

/// Every source file of a folder, with its text less comments.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.push((path.clone(), code.collect::<Vec<_>>().join("\n")));
        }
    }
    found
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[track_caller]
fn assert_unknown(rooms: &[&str], words: &[&str]) {
    let mut read = 0;
    for room in rooms {
        let place = source().join(room);
        let files = if place.is_dir() {
            sources(&place)
        } else {
            let text = fs::read_to_string(&place).unwrap();
            vec![(place, text)]
        };
        for (path, text) in files {
            read += 1;
            for word in words {
                assert!(!text.contains(word), "{} knows of {word}", path.display());
            }
        }
    }
    assert!(read > 0, "nothing was read");
}

#[test]
fn only_the_window_names_the_toolkit() {
    let ours = source().join("ui");
    for (path, text) in sources(&source()) {
        let names = ["iced::", "iced_"].iter().any(|name| text.contains(name));
        assert!(!names || path.starts_with(&ours), "{} names the toolkit", path.display());
    }
}

#[test]
fn rooms_of_facts_know_no_text_and_no_window() {
    let upstairs =
        ["crate::i18n", "crate::report", "crate::ui", "crate::cli", "crate::launch", "rfd::", "fluent"];
    let rooms = ["photo", "card", "dates", "guide", "desktop", "store", "rules", "rules.rs", "log.rs"];
    assert_unknown(&rooms, &upstairs);
    let readers = ["pcsc::", "myna_card", "x509_cert"];
    assert_unknown(&["photo", "dates", "store", "i18n", "report", "cli", "ui"], &readers);
    assert_unknown(&["card"], &["crate::photo", "crate::store", "crate::rules"]);
    assert_unknown(&["photo"], &["crate::card", "crate::dates", "crate::store"]);
    assert_unknown(&["card"], &["crate::dates"]);
    assert_unknown(&["dates"], &["crate::photo", "crate::card", "crate::store", "crate::guide"]);
    assert_unknown(&["guide"], &["crate::photo", "crate::card", "crate::dates", "crate::store"]);
    assert_unknown(&["store"], &["crate::photo", "crate::card"]);
    assert_unknown(&["i18n"], &["crate::report", "crate::ui", "crate::cli", "crate::launch"]);
    assert_unknown(&["report"], &["crate::ui", "crate::cli", "crate::launch", "crate::store", "rfd::"]);
}

#[test]
fn pages_name_no_colours_and_no_sizes() {
    assert_unknown(&["ui/screen"], &["Color", ".size(", ".padding(", ".spacing(", "tokens::"]);
}

/// The software renderer paints a shadow over the whole element at every small redraw, which blackens it.
#[test]
fn nothing_throws_a_shadow() {
    assert_unknown(&["ui"], &["blur_radius", "Shadow {"]);
}

#[test]
fn nothing_opens_a_connection() {
    for (path, text) in sources(&source()) {
        for word in ["std::net", "TcpStream", "UdpSocket", "TcpListener"] {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}
