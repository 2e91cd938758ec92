//! Real faults: a full disk, a disk that takes no more, a write-protected folder, a killed process.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::io::{self, BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use temoto::store::{self, Notice, SaveError, State, Store};

use crate::processes::{can_mount, playing, run, shell};
use crate::{PREVIOUS, STATE, in_language, names, open, put};

/// Runs a test as it is.
const PLAINLY: &str = r#"exec "$@""#;

/// A file with more in it than a save may lose.
fn long_state() -> String {
    format!("language = 'ja'\nlong = '{}'\n", "x".repeat(3000))
}

/// Opens the folder named to this process and saves something else there.
fn open_and_save(folder: &Path) -> (Store, Result<(), SaveError>) {
    let (mut store, loaded) = open(folder);
    assert_eq!(loaded.state, in_language("ja"));
    let saved = store.save(&in_language("en"));
    (store, saved)
}

fn is_as_it_was(folder: &Path) {
    assert_eq!(names(folder), [STATE]);
    let text = fs::read_to_string(folder.join(STATE)).unwrap();
    assert_eq!(text, long_state());
}

#[test]
fn full_disk() {
    if playing("full_disk") {
        // From a disk with no room at all to one with just enough, so that every step of a save
        // meets the end of the disk once.
        let folder = store::data_folder().unwrap();
        let filler = folder.parent().unwrap().join("filler");
        let mut refused = 0;
        for room in (0..).step_by(2048) {
            put(&folder, STATE, long_state());
            assert!(fs::write(&filler, vec![0; 1 << 20]).is_err(), "a small disk");
            let taken = fs::metadata(&filler).unwrap().len();
            let file = fs::OpenOptions::new().write(true).open(&filler).unwrap();
            file.set_len(taken.saturating_sub(room)).unwrap();
            drop(file);
            let (mut store, saved) = open_and_save(&folder);
            if saved.is_ok() {
                assert_eq!(names(&folder), [PREVIOUS, STATE]);
                break;
            }
            refused += 1;
            assert_eq!(saved, Err(SaveError::DiskFull));
            is_as_it_was(&folder);
            // The user makes room and tries again.
            fs::remove_file(&filler).unwrap();
            store.save(&in_language("en")).unwrap();
            store.delete_everything().unwrap();
        }
        assert!(refused > 1);
        return;
    }
    let disk = tempfile::tempdir().unwrap();
    if can_mount(disk.path()) {
        let line = r#"exec unshare --map-root-user --mount sh -c '
            mount -t tmpfs -o size=256k tmpfs "${TEMOTO_DATA_DIR%/*}" &&
            mkdir "$TEMOTO_DATA_DIR" && "$@"' sh "$@""#;
        run(line, "full_disk", &disk.path().join("data"));
    }
}

#[test]
fn disk_that_takes_no_more() {
    if playing("disk_that_takes_no_more") {
        let folder = store::data_folder().unwrap();
        let (_, saved) = open_and_save(&folder);
        let limit = io::ErrorKind::FileTooLarge;
        assert!(matches!(saved, Err(SaveError::Other { kind, .. }) if kind == limit), "{saved:?}");
        is_as_it_was(&folder);
        return;
    }
    // Works for every user: the system cuts each file of the process off at 512 bytes or 1 KiB.
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), STATE, long_state());
    let line = r#"trap '' XFSZ; ulimit -f 1; exec "$@""#;
    run(line, "disk_that_takes_no_more", folder.path());
}

/// Reads what is there, says that nothing will be saved, and saves nothing.
fn is_read_only() {
    let folder = store::data_folder().unwrap();
    let (mut store, loaded) = open(&folder);
    assert_eq!(loaded.state, in_language("ja"));
    let read_only = Notice::FolderReadOnly { folder: folder.clone() };
    assert_eq!(loaded.notices, [read_only]);
    assert_eq!(store.save(&in_language("en")), Err(SaveError::ReadOnly));
    assert_eq!(store.delete_everything(), Err(SaveError::ReadOnly));
    is_as_it_was(&folder);
}

#[test]
fn write_protected_disk() {
    if playing("write_protected_disk") {
        return is_read_only();
    }
    let disk = tempfile::tempdir().unwrap();
    put(disk.path(), STATE, long_state());
    if !can_mount(disk.path()) {
        return;
    }
    // Once without a lock file from before, once with one.
    for lock in [false, true] {
        if lock {
            put(disk.path(), "state.lock", "");
        }
        let line = r#"exec unshare --map-root-user --mount sh -c '
            mount --bind "$TEMOTO_DATA_DIR" "$TEMOTO_DATA_DIR" &&
            mount -o remount,bind,ro "$TEMOTO_DATA_DIR" && "$@"' sh "$@""#;
        run(line, "write_protected_disk", disk.path());
    }
}

#[test]
fn write_protected_folder() {
    if playing("write_protected_folder") {
        return is_read_only();
    }
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), STATE, long_state());
    fs::set_permissions(folder.path(), Permissions::from_mode(0o500)).unwrap();
    if fs::write(folder.path().join("probe"), "").is_ok() {
        eprintln!("left out: this user may write everywhere");
        return;
    }
    let test = || run(PLAINLY, "write_protected_folder", folder.path());
    let allow = |mode| fs::set_permissions(folder.path(), Permissions::from_mode(mode)).unwrap();
    let outcome = std::panic::catch_unwind(|| {
        test();
        // A lock file from before can be opened all the same.
        allow(0o700);
        put(folder.path(), "state.lock", "");
        allow(0o500);
        test();
    });
    // Or else it could not be removed.
    allow(0o700);
    assert!(outcome.is_ok());
}

#[test]
fn forbidden_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(STATE);
    put(folder.path(), STATE, "language = 'ja'");
    fs::set_permissions(&file, Permissions::from_mode(0o000)).unwrap();
    if fs::read(&file).is_ok() {
        eprintln!("left out: this user may read everything");
        return;
    }
    let (mut store, loaded) = open(folder.path());
    assert_eq!(loaded.state, State::default());
    let kind = io::ErrorKind::PermissionDenied;
    assert_eq!(loaded.notices, [Notice::Unreadable { file, kind }]);
    assert_eq!(store.save(&in_language("en")), Err(SaveError::Unreadable));
}

/// Starts a test in another process and waits until it has opened the state.
fn start(test: &str, folder: &Path) -> Child {
    let mut other = shell(PLAINLY, test, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let told = BufReader::new(other.stderr.take().unwrap());
    assert!(told.lines().any(|line| line.unwrap() == "open"));
    other
}

fn stop(mut process: Child) {
    process.kill().unwrap();
    process.wait().unwrap();
}

#[test]
fn another_process() {
    if playing("another_process") {
        let (_store, loaded) = Store::open(store::data_folder());
        assert_eq!(loaded.notices, []);
        eprintln!("open");
        // Until it is killed.
        io::stdin().read_line(&mut String::new()).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let other = start("another_process", folder.path());
    let (mut store, loaded) = open(folder.path());
    assert_eq!(loaded.notices, [Notice::InUse]);
    assert_eq!(store.save(&in_language("en")), Err(SaveError::Locked));
    // A killed process holds no lock.
    stop(other);
    store.save(&in_language("en")).unwrap();
}

#[test]
fn killed_while_saving() {
    if playing("killed_while_saving") {
        let (mut store, _) = Store::open(store::data_folder());
        eprintln!("open");
        loop {
            store.save(&in_language("ja")).unwrap();
            store.save(&in_language("ko")).unwrap();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), STATE, long_state());
    for round in 0..12 {
        let other = start("killed_while_saving", folder.path());
        std::thread::sleep(Duration::from_micros(20_000 + 1300 * round));
        stop(other);
        let (_, loaded) = open(folder.path());
        assert_eq!(loaded.notices, [], "a whole state is always in its place");
        let language = loaded.state.language.unwrap();
        assert!(language == "ja" || language == "ko");
        let text = fs::read_to_string(folder.path().join(STATE)).unwrap();
        assert!(text.contains(&"x".repeat(3000)));
        let names = names(folder.path());
        assert!(names.iter().all(|name| !name.ends_with(".tmp")));
    }
}

#[test]
fn the_variable_names_the_folder() {
    let folder = Path::new("/somewhere/else");
    if playing("the_variable_names_the_folder") {
        assert_eq!(store::data_folder().as_deref(), Some(folder));
        return;
    }
    run(PLAINLY, "the_variable_names_the_folder", folder);
}
