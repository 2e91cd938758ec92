//! Starting the window so that it always ends in something the user can see: the window, or a message
//! that says why there is none and where the log lies.

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
    if cfg!(target_os = "linux") && !has_display() {
        log::failure("neither DISPLAY nor WAYLAND_DISPLAY is set");
    }
    let l10n = Localization::new(language_or_saved(language));
    tell(&l10n, log.map(|path| path.display().to_string()).as_deref());
    ExitCode::FAILURE
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].iter().any(|name| env::var_os(name).is_some())
}

/// Tells the user on the error stream and in a message box; where there is no display, the box does not
/// appear and the words stand alone.
fn tell(l10n: &Localization, log: Option<&str>) {
    let (title, text) = if ui::has_opened() {
        (l10n.start_stopped_title(), l10n.start_stopped_text())
    } else {
        (l10n.start_failed_title(), l10n.start_failed_text())
    };
    let mut sentences = vec![text];
    sentences.extend(log.map(|path| l10n.start_failed_log(args::StartFailedLog { path: path.into() })));
    let text = format!("{}\n{}", l10n.sentences(&sentences), l10n.start_failed_hint());
    let (title, text) = (plain(&title).into_owned(), plain(&text).into_owned());
    let _ = writeln!(io::stderr(), "{title}\n{text}");
    // The box itself may panic where not even a message bus can be had.
    let _ = panic::catch_unwind(|| {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(title)
            .set_description(text)
            .show()
    });
}
