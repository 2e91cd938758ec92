//! What is saved comes back, and what is not ours stays.

use std::fs;

use temoto::store::{self, Notice, SCHEMA, SaveError, SavedCard, State, Store, TextSize, Theme};

use crate::{PREVIOUS, STATE, files, in_language, names, open, put};

#[test]
fn the_first_start_is_silent_and_a_save_comes_back() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("not yet/there");
    let state = State {
        language: Some("pt-BR".to_owned()),
        theme: Theme::HighContrast,
        text_size: TextSize::new(175).unwrap(),
        offers_register: true,
        cards: vec![SavedCard::new("母".to_owned()), SavedCard::new("me".to_owned())],
        no_cards: Vec::new(),
        ..State::default()
    };
    {
        let (mut store, loaded) = open(&folder);
        assert_eq!((loaded.state, loaded.notices), (State::default(), vec![]));
        assert_eq!(store.path(), Some(folder.join(STATE).as_path()));
        assert_eq!(store.refusal(), None);
        assert!(names(&folder).is_empty(), "nothing is written unasked");
        store.save(&state).unwrap();
    }
    let (_, loaded) = open(&folder);
    assert_eq!((loaded.state, loaded.notices), (state, vec![]));
    assert_eq!(names(&folder), [STATE]);
    let text = fs::read_to_string(folder.join(STATE)).unwrap();
    assert!(text.contains(&format!("schema = {SCHEMA}\n")), "{text}");
}

#[cfg(unix)]
#[test]
fn only_the_user_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("ours");
    let (mut store, _) = open(&folder);
    store.save(&in_language("en")).unwrap();
    store.save(&in_language("ja")).unwrap();
    for name in ["", STATE, PREVIOUS] {
        let mode = fs::metadata(folder.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
}

#[test]
fn the_version_before_is_kept_and_the_same_one_is_not_written_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = open(folder.path());
    for tag in ["en", "ja", "ko", "ko"] {
        store.save(&in_language(tag)).unwrap();
    }
    let files = files(folder.path());
    assert_eq!(files.len(), 2);
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert!(text(STATE).contains("\"ko\""));
    assert!(text(PREVIOUS).contains("\"ja\""));
}

#[test]
fn unknown_values_outlive_load_and_save() {
    let folder = tempfile::tempdir().unwrap();
    let unknown = "born = 1990-02-28\nat = 2026-11-21T10:00:00+09:00\nratio = 0.5\n\
        nested = { deep = [1, [2, { x = '手元' }]] }\n\
        [window]\nwidth = 900\n\
        [[card]]\nlabel = '母'\nexpires = 2030-11-14\n[[card]]\nlabel = \"a\\nb\"\n";
    put(folder.path(), STATE, format!("\u{feff}language = 'ko'\n{unknown}"));
    {
        let (mut store, loaded) = open(folder.path());
        assert_eq!((&loaded.state, loaded.notices), (&in_language("ko"), vec![]));
        store.save(&State::default()).unwrap();
        store.save(&in_language("es")).unwrap();
    }
    let saved: toml::Table = fs::read_to_string(folder.path().join(STATE)).unwrap().parse().unwrap();
    let mut expected: toml::Table = unknown.parse().unwrap();
    expected.insert("language".to_owned(), "es".into());
    expected.insert("offers_register_pin".to_owned(), false.into());
    expected.insert("reminder_days".to_owned(), vec![90, 60, 30, 14, 7, 1].into());
    expected.insert("schema".to_owned(), 1.into());
    expected.insert("text_size".to_owned(), 100.into());
    expected.insert("theme".to_owned(), "system".into());
    assert_eq!(saved, expected);
}

#[test]
fn no_folder_saves_nothing_and_says_so() {
    let (mut store, loaded) = Store::open(None);
    assert_eq!(loaded.state, State::default());
    assert_eq!(loaded.notices, [Notice::NoFolder]);
    assert_eq!(store.path(), None);
    assert_eq!(store.save(&in_language("ja")), Err(SaveError::NoFolder));
    assert_eq!(store.refusal(), Some(SaveError::NoFolder));
    assert_eq!(store::read(None), loaded);
}

#[test]
fn reading_alone_makes_nothing() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("absent");
    let loaded = store::read(Some(&folder));
    assert_eq!((loaded.state, loaded.notices), (State::default(), vec![]));
    assert!(!folder.exists());
}

#[test]
fn delete_everything_does_so_and_nothing_else() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path();
    for name in ["temoto.log", "temoto.previous.log", ".state-x.tmp"] {
        put(folder, name, "x");
    }
    let others = ["my notes.toml", "state.damaged-notes.txt"];
    for name in others {
        put(folder, name, "mine");
    }
    put(folder, "state.damaged-7.toml", "[");
    put(folder, STATE, "[");
    put(folder, PREVIOUS, "language = 'es'\nunknown = 1");
    let (mut store, _) = open(folder);
    store.save(&in_language("en")).unwrap();
    store.save(&in_language("ja")).unwrap();
    store.delete_everything().unwrap();
    assert_eq!(names(folder), others);
    store.delete_everything().unwrap();

    store.save(&in_language("ko")).unwrap();
    let text = fs::read_to_string(folder.join(STATE)).unwrap();
    assert!(text.contains("\"ko\"") && !text.contains("unknown"), "{text}");
    drop(store);
    assert_eq!(open(folder).1.state, in_language("ko"));
}

#[test]
fn a_store_can_go_to_another_thread_and_shows_no_values() {
    fn sent<T: Send>(value: T) -> T {
        value
    }
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), STATE, "label = 'my mother'");
    let (store, _) = sent(open(folder.path()));
    assert!(!format!("{store:?}").contains("mother"));
}
