//! Others on the same folder: a second window, a newer version, things that are in the way.

use std::fs;

use temoto::store::{self, Field, Notice, SaveError, State};

use crate::{PREVIOUS, STATE, files, in_language, names, open, put};

#[test]
fn a_newer_file_is_read_and_left_alone() {
    let newer = "schema = 2\nlanguage = 'ja'\ntheme = { day = 'light' }\n";
    for name in [STATE, PREVIOUS] {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), name, newer);
        let before = files(folder.path());
        let (mut store, loaded) = open(folder.path());
        assert_eq!(loaded.state, in_language("ja"));
        let mut expected = vec![Notice::NewerSchema { found: 2 }, Notice::Fallback(Field::Theme)];
        if name == PREVIOUS {
            expected.insert(1, Notice::PreviousUsed);
        }
        assert_eq!(loaded.notices, expected);
        for _ in 0..2 {
            assert_eq!(store.save(&in_language("en")), Err(SaveError::NewerSchema));
        }
        assert_eq!(files(folder.path()), before);
        store.delete_everything().unwrap();
        assert!(names(folder.path()).is_empty());
        store.save(&in_language("en")).unwrap();
    }
}

#[test]
fn a_newer_program_beside_us_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = open(folder.path());
    store.save(&in_language("en")).unwrap();
    put(folder.path(), STATE, "schema = 9");
    assert_eq!(store.save(&in_language("ja")), Err(SaveError::NewerSchema));
    assert_eq!(fs::read(folder.path().join(STATE)).unwrap(), b"schema = 9");
}

#[test]
fn the_second_window_reads_but_does_not_save() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (mut first, _) = open(folder);
    first.save(&in_language("ja")).unwrap();
    let (mut second, loaded) = open(folder);
    assert_eq!(loaded.state, in_language("ja"));
    assert_eq!(loaded.notices, [Notice::InUse]);
    let before = files(folder);
    assert_eq!(second.save(&in_language("en")), Err(SaveError::Locked));
    assert_eq!(second.delete_everything(), Err(SaveError::Locked));
    assert_eq!(files(folder), before);
    // The first one changes something and ends: the second must not undo that.
    first.save(&in_language("ko")).unwrap();
    drop(first);
    assert_eq!(second.save(&in_language("en")), Err(SaveError::Locked));
    let (third, loaded) = open(folder);
    assert_eq!((loaded.state, loaded.notices), (in_language("ko"), vec![]));
    // A window that read what is there may take over when the one before it is gone.
    let (mut fourth, _) = open(folder);
    assert_eq!(fourth.save(&in_language("es")), Err(SaveError::Locked));
    drop(third);
    fourth.save(&in_language("es")).unwrap();
}

#[test]
fn a_second_window_moves_no_damaged_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (_first, _) = open(folder);
    put(folder, STATE, "[");
    put(folder, PREVIOUS, "language = 'es'");
    let before = files(folder);
    let unmoved = [Notice::Damaged { kept_as: None }, Notice::PreviousUsed];
    let (_, loaded) = open(folder);
    assert_eq!(loaded.state, in_language("es"));
    assert_eq!(loaded.notices[0], Notice::InUse);
    assert_eq!(loaded.notices[1..], unmoved);
    assert_eq!(store::read(Some(folder)).notices, unmoved);
    assert_eq!(files(folder), before);
}

#[test]
fn a_file_in_place_of_the_folder_is_left_there() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("temoto");
    fs::write(&folder, "mine").unwrap();
    let (mut store, loaded) = open(&folder);
    assert_eq!(loaded.state, State::default());
    assert!(
        matches!(&loaded.notices[..], [Notice::FolderUnusable { folder: at, .. }] if *at == folder),
        "{:?}",
        loaded.notices
    );
    assert!(matches!(store.save(&in_language("ja")), Err(SaveError::Other { .. })));
    assert_eq!(fs::read(&folder).unwrap(), b"mine");
    // Once the way is free, the next save goes through.
    fs::remove_file(&folder).unwrap();
    store.save(&in_language("ja")).unwrap();
    assert_eq!(store.refusal(), None);
    assert_eq!(names(&folder), [STATE]);
}

#[test]
fn something_unreadable_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // A folder of that name cannot be read as a file, by no user and on no system.
    fs::create_dir(folder.join(STATE)).unwrap();
    put(folder, PREVIOUS, "language = 'es'");
    let (mut store, loaded) = open(folder);
    assert_eq!(loaded.state, in_language("es"));
    assert!(matches!(
        &loaded.notices[..],
        [Notice::Unreadable { file, .. }, Notice::PreviousUsed] if *file == folder.join(STATE)
    ));
    assert_eq!(store.save(&in_language("ja")), Err(SaveError::Unreadable));
    // Readable again, but not what this store knows: still not replaced.
    fs::remove_dir(folder.join(STATE)).unwrap();
    put(folder, STATE, "language = 'ko'");
    assert_eq!(store.save(&in_language("ja")), Err(SaveError::Unreadable));
    assert_eq!(fs::read(folder.join(STATE)).unwrap(), b"language = 'ko'");
}
