//! Tests that need a process of their own: each starts this file anew, for one test alone.
#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Stdio};

use temoto::store::FOLDER_VARIABLE;

/// Set in the processes started here: the name of the test.
const PART: &str = "TEMOTO_TEST_PART";

/// Whether this process was started to play that part.
pub(crate) fn playing(test: &str) -> bool {
    std::env::var(PART).is_ok_and(|name| name == test)
}

/// A shell line that gets a test of `faults` as `"$@"`, with that folder for the state.
pub(crate) fn shell(line: &str, test: &str, folder: &Path) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", line, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", &format!("faults::{test}"), "--nocapture"])
        .env(PART, test)
        .env(FOLDER_VARIABLE, folder);
    command
}

/// Runs such a line to its end, and fails if the test does or was not run.
pub(crate) fn run(line: &str, test: &str, folder: &Path) {
    let output = shell(line, test, folder).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains("1 passed"), "{told}{errors}");
}

/// Whether this user may make a small disk in memory, seen by the process alone.
pub(crate) fn can_mount(folder: &Path) -> bool {
    let can = Command::new("unshare")
        .args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs"])
        .arg(folder)
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !can {
        let must = std::env::var_os("CI").is_some_and(|ci| ci == "true");
        assert!(!must, "where everything is checked, a disk must be there to mount");
        eprintln!("left out: this user cannot mount a disk");
    }
    can
}
