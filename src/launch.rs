//! Starting the window so that it always ends in something the user can see: the window, or a message
//! that says why there is none and where the log lies.

#[cfg(target_os = "linux")]
use std::env;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use crate::cli::language_or_saved;
use crate::i18n::{Language, Localization, args, plain};
use crate::ui::StartError;
use crate::{log, store, ui};

/// Opens the window in `language` (or the saved one) and stays until it is closed.
#[must_use]
pub fn window(language: Option<Language>) -> ExitCode {
    let folder = store::data_folder();
    let log = log::start(folder.as_deref());
    // The program may have moved since it was told to start at login.
    crate::desktop::refresh();
    let options = ui::Options { folder, language, today: None, changes_login: true, opens_files: true };
    // A panic while starting must not end in silence; the log's hook has written what it was.
    let ended = panic::catch_unwind(AssertUnwindSafe(|| ui::run(options)));
    match ended {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(StartError::Executor)) => log::failure("no executor for tasks could be made"),
        Ok(Err(StartError::Window)) => log::failure("the system gave no window"),
        Ok(Err(StartError::Renderer)) => log::failure("no renderer could be made for the window"),
        Err(_) if ui::has_opened() => log::failure("panic while the window was open"),
        Err(_) => log::failure("panic before the window was open"),
    }
    #[cfg(target_os = "linux")]
    if !ui::has_opened() {
        if !has_display() {
            log::failure("neither DISPLAY nor WAYLAND_DISPLAY is set");
        }
        try_x_alone();
    }
    let l10n = Localization::new(language_or_saved(language));
    tell(&l10n, log.map(|path| path.display().to_string()).as_deref());
    ExitCode::FAILURE
}

/// Where the window looks for X.
#[cfg(target_os = "linux")]
const X: &str = "DISPLAY";
/// Where it looks for Wayland, before X.
#[cfg(target_os = "linux")]
const WAYLAND: [&str; 2] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"];

#[cfg(target_os = "linux")]
fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// Whether there is anything named where a window could be shown.
#[cfg(target_os = "linux")]
fn has_display() -> bool {
    is_set(X) || WAYLAND.into_iter().any(is_set)
}

/// Begins anew without Wayland, where X may give the window that Wayland did not: the toolkit tries one of them
/// alone, and a terminal that outlived its session goes on naming the old one. Comes back where that cannot help.
#[cfg(target_os = "linux")]
fn try_x_alone() {
    use std::os::unix::process::CommandExt;

    if !is_set(X) || !WAYLAND.into_iter().any(is_set) {
        return;
    }
    log::failure("no window over Wayland; trying X");
    // This very program, even if it has been replaced or moved since it started.
    let mut again = std::process::Command::new("/proc/self/exe");
    let mut words = env::args_os();
    if let Some(name) = words.next() {
        again.arg0(name);
    }
    again.args(words);
    for variable in WAYLAND {
        again.env_remove(variable);
    }
    // Only a failure comes back from here.
    let _ = again.exec();
}

/// Tells the user on the error stream and in a message box.
fn tell(l10n: &Localization, log: Option<&str>) {
    let (title, text) = if ui::has_opened() {
        (l10n.start_stopped_title(), l10n.start_stopped_text())
    } else {
        (l10n.start_failed_title(), l10n.start_failed_text())
    };
    let mut sentences = vec![text];
    sentences.extend(log.map(|path| l10n.start_failed_log(args::StartFailedLog { path: path.into() })));
    let text = format!("{}\n{}", l10n.sentences(&sentences), l10n.start_failed_hint());
    let (title, text) = (plain(&title), plain(&text));
    let _ = writeln!(io::stderr(), "{title}\n{text}");
    show(&title, &text);
}

/// Shows a message box until it is put away.
#[cfg(not(target_os = "linux"))]
fn show(title: &str, text: &str) {
    let _ = panic::catch_unwind(|| {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(title)
            .set_description(text)
            .show()
    });
}

/// Shows a message box until it is put away. The portal has none, so it is that of GNOME and its kin, or of KDE; where
/// there is neither, or no display, the desktop shows a notification, if there is one.
#[cfg(target_os = "linux")]
fn show(title: &str, text: &str) {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    /// A box that is gone so soon, and not by its button, was never seen; what cannot show one may take this long to
    /// find out on a slow computer.
    const UNSEEN: Duration = Duration::from_secs(1);

    let shows = |command: &mut Command| {
        let opened = Instant::now();
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success() || opened.elapsed() > UNSEEN)
    };
    let zenity = || {
        let mut command = Command::new("zenity");
        command.args(["--error", "--no-markup", "--width=480"]);
        command.args([format!("--title={title}"), format!("--text={text}")]);
        command
    };
    let boxed = || {
        shows(&mut zenity())
            // In a locale without UTF-8 it refuses the words of most languages.
            || shows(zenity().env("LC_ALL", "C.UTF-8"))
            || shows(Command::new("kdialog").args(["--title", title, "--error", text]))
    };
    let seen = has_display() && boxed();
    if !seen {
        // It may panic where not even a message bus can be had.
        let _ = panic::catch_unwind(|| crate::desktop::show(title, text));
    }
}
