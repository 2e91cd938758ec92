//! The real service.

use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where the library looks for the service.
const SOCKET: &str = "/run/pcscd/pcscd.comm";

/// A service that runs; dropped, it is killed.
pub(crate) struct Service(Child);

impl Service {
    /// Starts it and waits until it answers.
    pub(crate) fn start() -> Self {
        // What one that was killed has left.
        let _ = std::fs::remove_dir_all("/run/pcscd");
        let child = Command::new("/usr/sbin/pcscd")
            .arg("--foreground")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut service = Self(child);
        wait_for("the service", || {
            assert!(service.0.try_wait().unwrap().is_none(), "pcscd has ended by itself");
            UnixStream::connect(SOCKET).is_ok()
        });
        service
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits, at most 20 s, until it is so.
#[track_caller]
pub(crate) fn wait_for(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what} does not come");
        std::thread::sleep(Duration::from_millis(10));
    }
}
