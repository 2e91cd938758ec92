//! What the user is told where the program cannot be started. In English alone: the words of the program are still
//! packed.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io};

use std::io::Write;

/// Why the program was not started.
pub(crate) enum Trouble {
    /// The file of the AppImage is not whole; in a few words, for who looks into it.
    Damaged(String),
    /// The folders that were tried, and what was wrong with each.
    NoPlace(Vec<(PathBuf, io::Error)>),
}

const TITLE: &str = "Temoto could not be started";

impl Trouble {
    /// A sentence, what to do, and what was found.
    fn words(&self) -> String {
        match self {
            Self::Damaged(why) => format!("The file is damaged. Please download it again.\n({why})"),
            Self::NoPlace(refused) => {
                let mut text = "It found no folder to unpack itself to. Please free 40 MB on the disk, or set TMPDIR to \
                                a folder where programs may run."
                    .to_owned();
                for (place, why) in refused {
                    text.push_str(&format!("\n({}: {why})", place.display()));
                }
                text
            }
        }
    }
}

/// Tells the user on the error stream and, where there is a display, in a message box: on a double click nobody sees
/// the error stream.
pub(crate) fn tell(trouble: &Trouble, boxed: bool) {
    let text = trouble.words();
    let _ = writeln!(io::stderr(), "{TITLE}\n{text}");
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|name| env::var_os(name).is_some_and(|at| !at.is_empty()));
    if boxed && display {
        // That of GNOME and its kin, that of KDE, and where there is neither, a notification.
        let zenity =
            ["--error", "--no-markup", "--width=480", &format!("--title={TITLE}"), &format!("--text={text}")];
        let _ = shows("zenity", &zenity)
            || shows("kdialog", &["--title", TITLE, "--error", &text])
            || shows("notify-send", &[TITLE, &text]);
    }
}

/// Whether a program has shown something until it was put away. A box that is gone so soon, and not by its button, was
/// never seen.
fn shows(program: &str, words: &[&str]) -> bool {
    const UNSEEN: Duration = Duration::from_secs(1);
    let opened = Instant::now();
    let mut command = Command::new(program);
    // In a locale without UTF-8, zenity refuses the name of a folder in Japanese.
    command
        .args(words)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success() || opened.elapsed() > UNSEEN)
}
