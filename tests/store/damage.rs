//! Damaged files and values, and stops halfway.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use temoto::store::{Field, Notice, SaveError, State, TextSize};

use crate::{PREVIOUS, STATE, files, in_language, names, open, put};

fn aside(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("state.damaged-{number}.toml"))
}

fn damaged(folder: &Path, number: u32) -> Notice {
    Notice::Damaged { kept_as: Some(aside(folder, number)) }
}

#[test]
fn one_damaged_value_costs_no_other() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), STATE, "schema = 1\nlanguage = 'ja'\ntheme = 'sepia'\ntext_size = 150");
    let (_, loaded) = open(folder.path());
    let expected = State { text_size: TextSize::new(150).unwrap(), ..in_language("ja") };
    assert_eq!(loaded.state, expected);
    assert_eq!(loaded.notices, [Notice::Fallback(Field::Theme)]);
}

#[test]
fn damaged_files_are_set_aside_one_after_another() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let deep = "x = ".to_owned() + &"[".repeat(200_000);
    let large = "language = 'ja'\n".to_owned() + &"# ".repeat(600_000);
    let damages: [&[u8]; 7] = [
        b"",
        b"# nothing but a remark\n",
        b"language = 'ja",
        b"\xff\xfel\0a\0",
        &[0; 4096],
        deep.as_bytes(),
        large.as_bytes(),
    ];
    for (number, damage) in (1..).zip(damages) {
        put(folder, STATE, damage);
        let (_, loaded) = open(folder);
        assert_eq!(loaded.state, State::default());
        assert_eq!(loaded.notices, [damaged(folder, number)]);
        assert_eq!(fs::read(aside(folder, number)).unwrap(), damage);
        assert!(!folder.join(STATE).exists());
    }
    assert_eq!(names(folder).len(), damages.len());
}

#[test]
fn the_previous_version_stands_in_for_a_damaged_or_a_missing_one() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for damage in [Some("= ="), None] {
        put(folder, PREVIOUS, "language = 'es'\nkept = 1\n");
        if let Some(damage) = damage {
            put(folder, STATE, damage);
        }
        let (mut store, loaded) = open(folder);
        assert_eq!(loaded.state, in_language("es"));
        let mut expected = vec![Notice::PreviousUsed];
        if damage.is_some() {
            expected.insert(0, damaged(folder, 1));
        }
        assert_eq!(loaded.notices, expected);
        store.save(&in_language("ja")).unwrap();
        let text = fs::read_to_string(folder.join(STATE)).unwrap();
        assert!(text.contains("kept = 1"), "{text}");
        let previous = fs::read_to_string(folder.join(PREVIOUS)).unwrap();
        assert_eq!(previous, "language = 'es'\nkept = 1\n");
        drop(store);
        fs::remove_file(folder.join(STATE)).unwrap();
    }
}

#[test]
fn both_versions_damaged_are_both_kept() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    put(folder, STATE, "[");
    put(folder, PREVIOUS, "]");
    let (mut store, loaded) = open(folder);
    assert_eq!(loaded.state, State::default());
    assert_eq!(loaded.notices, [damaged(folder, 1), damaged(folder, 2)]);
    store.save(&in_language("ja")).unwrap();
    assert_eq!(fs::read(aside(folder, 1)).unwrap(), b"[");
    assert_eq!(fs::read(aside(folder, 2)).unwrap(), b"]");
}

#[test]
fn damage_while_the_window_is_open_is_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (mut store, _) = open(folder);
    store.save(&in_language("en")).unwrap();
    store.save(&in_language("ja")).unwrap();
    put(folder, STATE, "[");
    put(folder, PREVIOUS, "]");
    store.save(&in_language("ko")).unwrap();
    assert_eq!(fs::read(aside(folder, 1)).unwrap(), b"[");
    put(folder, STATE, "language = 'es'");
    store.save(&in_language("en")).unwrap();
    assert_eq!(fs::read(aside(folder, 2)).unwrap(), b"]");
    assert_eq!(fs::read(folder.join(PREVIOUS)).unwrap(), b"language = 'es'");
}

#[test]
fn a_stop_at_any_point_of_a_save_loses_nothing() {
    // What is on the disk after each step of a save from "en" over "ja" to "ko".
    let (old, present, new) = ("language = 'en'", "language = 'ja'", "language = 'ko'");
    let steps: [(&[(&str, &str)], &str); 6] = [
        (&[(STATE, present), (PREVIOUS, old), (".state-a.tmp", "langu")], "ja"),
        (&[(STATE, present), (PREVIOUS, old), (".state-a.tmp", new)], "ja"),
        (&[(STATE, present), (PREVIOUS, old), (".state-a.tmp", new), (".state-b.tmp", "")], "ja"),
        (&[(STATE, present), (PREVIOUS, present), (".state-a.tmp", new)], "ja"),
        (&[(STATE, new), (PREVIOUS, present)], "ko"),
        // Not ours, but how it looks where a name did not reach the disk.
        (&[(PREVIOUS, present), (".state-a.tmp", new)], "ja"),
    ];
    for (contents, tag) in steps {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in contents {
            put(folder.path(), name, text);
        }
        let (mut store, loaded) = open(folder.path());
        assert_eq!(loaded.state, in_language(tag), "{contents:?}");
        assert!(names(folder.path()).iter().all(|name| !name.ends_with(".tmp")));
        store.save(&in_language("zh-Hans")).unwrap();
        assert_eq!(names(folder.path()), [PREVIOUS, STATE]);
    }
}

/// Bytes of every kind: noise, TOML with a bad value, TOML cut off or with one byte changed.
fn any_file() -> impl Strategy<Value = Vec<u8>> {
    const GOOD: &[u8] = b"schema = 1\nlanguage = 'ja'\ntheme = 'dark'\ntext_size = 150\n[[card]]\nx = 1\n";
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        "[ -~\n\t]{0,80}".prop_map(String::into_bytes),
        "(schema|language|theme|text_size) = [ -~]{1,12}\n".prop_map(String::into_bytes),
        (0..GOOD.len()).prop_map(|length| GOOD[..length].to_vec()),
        (0..GOOD.len(), any::<u8>()).prop_map(|(at, byte)| {
            let mut bytes = GOOD.to_vec();
            bytes[at] = byte;
            bytes
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(160)
    })]

    #[test]
    fn whatever_was_there_is_still_there_after_a_save(
        state in any_file(),
        previous in proptest::option::of(any_file()),
    ) {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), STATE, &state);
        if let Some(previous) = &previous {
            put(folder.path(), PREVIOUS, previous);
        }
        let (mut store, loaded) = open(folder.path());
        let was_damaged = !folder.path().join(STATE).exists();
        let is_told = matches!(loaded.notices.first(), Some(Notice::Damaged { kept_as: Some(_) }));
        prop_assert_eq!(was_damaged, is_told);
        let saved = store.save(&in_language("zh-Hant"));
        drop(store);
        let after = files(folder.path());
        prop_assert!(after.values().any(|bytes| *bytes == state));
        match saved {
            Ok(()) => {
                let language = open(folder.path()).1.state.language;
                prop_assert_eq!(language.as_deref(), Some("zh-Hant"));
            }
            Err(error) => prop_assert_eq!(error, SaveError::NewerSchema),
        }
    }
}
