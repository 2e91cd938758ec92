//! The command line: the same checks without a window, for volunteers with a folder of photos, for
//! scripts and for tests.

mod arguments;
mod card;
mod dates;
mod help;
mod json;
mod photo;
mod remind;
mod self_test;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

pub use arguments::{Command, Misuse, parse};
pub use json::photo_line;

use crate::i18n::{Language, Localization, harmless, negotiate, plain, system_languages};
use crate::store;

/// Everything was as asked.
const FINE: u8 = 0;
/// Something about the result, as the command says.
const NOT_FINE: u8 = 1;
/// The command itself could not be carried out.
const FAILED: u8 = 2;

/// Carries out a command other than opening the window.
#[must_use]
pub fn run(command: Command, language: Option<Language>) -> ExitCode {
    let l10n = Localization::new(language_or_saved(language));
    let mut out = io::stdout().lock();
    let written = match command {
        Command::Window => Ok(FINE),
        Command::Photo(photo) => photo::run(&l10n, &photo, &mut out),
        Command::Dates { holder, json, today } => dates::run(&l10n, &holder, today, json, &mut out),
        Command::Card { json } => card::run(&l10n, json, &mut out),
        Command::Remind { today } => remind::run(&l10n, today, &mut out),
        Command::SelfTest => self_test::run(&l10n, &mut out),
        Command::Version => writeln!(out, "temoto {}", env!("CARGO_PKG_VERSION")).map(|()| FINE),
        Command::Help => help::write(&l10n, &mut out).map(|()| FINE),
    };
    match written.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // A reader that closed its end (`| head`) has heard enough; that is no failure of ours.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(FINE),
        Err(_) => ExitCode::from(FAILED),
    }
}

/// Says what is wrong with the arguments, on the error stream.
#[must_use]
pub fn refuse(misuse: &Misuse, language: Option<Language>) -> ExitCode {
    let l10n = Localization::new(language_or_saved(language));
    let mut err = io::stderr().lock();
    let words = help::misuse(&l10n, misuse);
    let _ = writeln!(err, "{}\n{}", harmless(&plain(&words)), plain(&l10n.cli_see_help()));
    ExitCode::from(FAILED)
}

/// The language asked for, else the one saved, else the system's.
pub(crate) fn language_or_saved(language: Option<Language>) -> Language {
    let saved = || {
        let loaded = store::read(store::data_folder().as_deref());
        loaded.state.language.and_then(|tag| Language::parse(&tag).ok())
    };
    language.or_else(saved).unwrap_or_else(|| negotiate(&system_languages()))
}

/// The arguments of this run, without the program's own name.
pub fn arguments() -> impl Iterator<Item = OsString> {
    std::env::args_os().skip(1)
}
