//! `temoto --self-test`: is everything the program needs in order? Needs no display.

use std::io::{self, Write};

use super::{FINE, NOT_FINE};
use crate::i18n::{Language, Localization, plain};
use crate::{photo, rules, store, ui};

/// Checks each part and writes a line for it. Gives 0 when all is well, else 1.
pub(super) fn run(l10n: &Localization, out: &mut impl Write) -> io::Result<u8> {
    let parts = [
        (l10n.cli_self_test_fonts(), ui::fonts_are_whole()),
        (l10n.cli_self_test_languages(), Language::ALL.into_iter().all(speaks)),
        (l10n.cli_self_test_rules(), rules_are_whole()),
        (l10n.cli_self_test_models(), photo::networks_are_whole()),
        (l10n.cli_self_test_settings(), settings_are_whole()),
    ];
    let mut code = FINE;
    for (name, fine) in parts {
        let words = if fine { l10n.cli_self_test_ok() } else { l10n.cli_self_test_failed() };
        writeln!(out, "{}", plain(&l10n.of(&name, &words)))?;
        if !fine {
            code = NOT_FINE;
        }
    }
    Ok(code)
}

/// Whether the saved settings can be read and their folder written; nothing is changed by looking. A window
/// that is open at the moment is no fault.
fn settings_are_whole() -> bool {
    let folder = store::data_folder();
    store::read(folder.as_deref()).notices.is_empty()
        && folder.is_some_and(|folder| store::is_writable(&folder))
}

/// Whether a language has words of its own.
fn speaks(language: Language) -> bool {
    let words = Localization::new(language).home_heading();
    !words.is_empty() && (language == Language::En || words != Localization::new(Language::En).home_heading())
}

fn rules_are_whole() -> bool {
    let photo = &rules::rules().photo;
    photo.side_min.value < photo.side_max.value
        && photo.bytes_min.value < photo.bytes_max.value
        && rules::origins().count() > 0
}
