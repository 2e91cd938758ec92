//! The program out of the image: its start and its end.

use std::ffi::{OsStr, OsString};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, ExitCode};
use std::{env, fs, io, thread};

use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// Starts `AppRun` in a folder, with the variables that every AppImage sets: the file, the folder, the name it was
/// called by and the folder it was called in.
pub(crate) fn start(file: &Path, folder: &Path, name: &OsStr, arguments: &[OsString]) -> io::Result<Child> {
    let mut command = Command::new(folder.join("AppRun"));
    command.args(arguments).env("APPIMAGE", file).env("APPDIR", folder).env("ARGV0", name);
    if let Ok(present) = env::current_dir() {
        command.env("OWD", present);
    }
    command.spawn()
}

/// Waits for the end of the program, and gives its code, or 128 and the signal that ended it, as a shell does. Who asks
/// us to end asks the program.
pub(crate) fn wait(mut child: Child) -> ExitCode {
    if let Ok(mut signals) = Signals::new(heard()) {
        let program = Pid::from_child(&child);
        thread::spawn(move || {
            for number in signals.forever() {
                let signal = match number {
                    SIGHUP => Signal::HUP,
                    SIGINT => Signal::INT,
                    _ => Signal::TERM,
                };
                let _ = kill_process(program, signal);
            }
        });
    }
    let Ok(ended) = child.wait() else { return ExitCode::FAILURE };
    let code = ended.code().or_else(|| ended.signal().map(|signal| 128 + signal));
    code.and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// The signals to hand on: not those that are ignored, as `nohup` has it, for the program ignores them as well.
fn heard() -> Vec<i32> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|number| ignored & (1 << (number - 1)) == 0).collect()
}
