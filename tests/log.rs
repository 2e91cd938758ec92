//! The log of failed starts, with real panics in a process of its own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests, and panics are what is tested")]

use std::fs;
use std::path::Path;
use std::process::Command;

use temoto::log;

const FOLDER: &str = "TEMOTO_TEST_LOG";

#[test]
fn fails() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let path = log::start(Some(Path::new(&folder)));
    assert_eq!(log::start(None), path, "the first call counts");
    log::failure("no window");
    let pin = std::hint::black_box(1234);
    for panic in [|| panic!("words of the program"), || panic!("the PIN was {}", std::hint::black_box(1234))]
    {
        std::thread::spawn(panic).join().unwrap_err();
    }
    let missing = std::thread::spawn(move || fs::read(format!("/home/taro/{pin}")).unwrap());
    missing.join().unwrap_err();
    // A storm of them neither fills the disk nor stops the program.
    for _ in 0..2000 {
        log::failure("again");
    }
    if let Some(path) = path {
        assert!(fs::metadata(path).unwrap().len() <= log::MAX_BYTES);
        log::delete(Some(Path::new(&folder))).unwrap();
        assert!(!path.exists());
        log::failure("after all was deleted");
        let text = fs::read_to_string(path).unwrap();
        assert_eq!(text.lines().count(), 1);
    }
}

/// Runs [`fails`] with that folder and that place for temporary files; what it wrote to the terminal.
fn run(folder: &Path, temporary: &Path) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "fails", "--nocapture"])
        .env(FOLDER, folder)
        .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, temporary)))
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{told}");
    told
}

#[test]
fn panics_leave_a_line_without_anything_of_the_user() {
    let folder = tempfile::tempdir().unwrap();
    let told = run(&folder.path().join("data"), folder.path());
    let lines: Vec<&str> = told
        .lines()
        .filter(|line| line.contains(concat!(" temoto ", env!("CARGO_PKG_VERSION"), " ")))
        .collect();
    assert!(lines[0].contains("tests/log.rs:") || lines[0].contains(" log.rs:"), "{}", lines[0]);
    assert!(lines[0].ends_with(" no window"));
    assert!(lines[1].ends_with(" words of the program"));
    assert!(lines[2].ends_with(" (message not kept)"));
    assert!(lines[3].ends_with(" (message not kept)"));
    for line in &lines[..4] {
        assert!(line.contains(std::env::consts::OS));
        assert!(!line.contains("1234") && !line.contains("taro"), "{line}");
    }
    let text = fs::read_to_string(folder.path().join("data/temoto.log")).unwrap();
    assert!(text.ends_with(" after all was deleted\n"));
}

#[test]
fn without_a_folder_it_goes_to_the_temporary_one() {
    let temporary = tempfile::tempdir().unwrap();
    let blocked = temporary.path().join("a file");
    fs::write(&blocked, "").unwrap();
    run(&blocked, temporary.path());
    assert!(temporary.path().join("temoto-1/temoto.log").exists());
}

#[test]
fn without_any_place_it_still_does_no_harm() {
    let temporary = tempfile::tempdir().unwrap();
    let blocked = temporary.path().join("a file");
    fs::write(&blocked, "").unwrap();
    run(&blocked, &blocked);
}

#[cfg(unix)]
#[test]
fn a_folder_that_others_may_enter_is_not_used() {
    use std::os::unix::fs::PermissionsExt;
    let temporary = tempfile::tempdir().unwrap();
    let blocked = temporary.path().join("a file");
    fs::write(&blocked, "").unwrap();
    let trap = temporary.path().join("temoto-1");
    fs::create_dir(&trap).unwrap();
    fs::set_permissions(&trap, fs::Permissions::from_mode(0o777)).unwrap();
    run(&blocked, temporary.path());
    assert_eq!(fs::read_dir(&trap).unwrap().count(), 0);
    assert!(temporary.path().join("temoto-2/temoto.log").exists());
}
