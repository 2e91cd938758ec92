//! The program out of the image: its start and its end.

use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::{env, fs, thread};

use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// Why the program does not run from a folder.
pub(crate) enum Refusal {
    /// No program may run there.
    Place(io::Error),
    /// The system cannot run this one; in its own words.
    System(String),
}

/// A program that runs.
pub(crate) struct Running {
    child: Child,
    signals: io::Result<Signals>,
}

/// What links and starts the program on this system, or not: it is asked for its version.
fn probe(program: &Path) -> Result<(), Refusal> {
    let mut command = Command::new(program);
    let ended =
        command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    match ended {
        Ok(ended) if ended.status.success() => Ok(()),
        // The linker says which part of the system is missing or too old.
        Ok(ended) => Err(Refusal::System(String::from_utf8_lossy(&ended.stderr).trim().to_owned())),
        Err(why) if matches!(why.kind(), ErrorKind::PermissionDenied | ErrorKind::ExecutableFileBusy) => {
            Err(Refusal::Place(why))
        }
        Err(why) => Err(Refusal::System(why.to_string())),
    }
}

/// Starts `AppRun` in a folder, with the variables that every AppImage sets: the file, the folder, the name it was
/// called by and the folder it was called in.
pub(crate) fn start(
    file: &Path,
    folder: &Path,
    name: &OsStr,
    arguments: &[OsString],
) -> Result<Running, Refusal> {
    let program = folder.join("AppRun");
    probe(&program)?;
    let mut command = Command::new(program);
    command.args(arguments).env("APPIMAGE", file).env("APPDIR", folder).env("ARGV0", name);
    if let Ok(present) = env::current_dir() {
        command.env("OWD", present);
    }
    // Before there is a program that could be left alone.
    let signals = Signals::new(heard());
    let child = command.spawn().map_err(|why| Refusal::System(why.to_string()))?;
    Ok(Running { child, signals })
}

impl Running {
    /// Waits for the end of the program, and gives its code, or 128 and the signal that ended it, as a shell does. Who
    /// asks us to end asks the program.
    pub(crate) fn wait(mut self) -> ExitCode {
        let handle = self.signals.as_ref().ok().map(Signals::handle);
        if let Ok(mut signals) = self.signals {
            let program = Pid::from_child(&self.child);
            let hand_on = move || {
                for number in signals.forever() {
                    let signal = match number {
                        SIGHUP => Signal::HUP,
                        SIGINT => Signal::INT,
                        _ => Signal::TERM,
                    };
                    let _ = kill_process(program, signal);
                }
            };
            // Without a thread they are not handed on, and the program runs all the same.
            let _ = thread::Builder::new().name("signals".to_owned()).spawn(hand_on);
        }
        let ended = self.child.wait();
        // Its number may be another's now.
        if let Some(handle) = handle {
            handle.close();
        }
        let code = ended.ok().and_then(|ended| ended.code().or(ended.signal().map(|signal| 128 + signal)));
        code.and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
    }
}

/// The signals to hand on: not those that are ignored, as `nohup` has it, for the program ignores them as well.
fn heard() -> Vec<i32> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|number| ignored & (1 << (number - 1)) == 0).collect()
}
