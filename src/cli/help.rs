//! What can be typed, and what was wrong with what was typed.

use std::io::{self, Write};

use super::arguments::Misuse;
use crate::i18n::{Localization, args, plain};

/// Writes the page of `temoto --help`.
pub(super) fn write(l10n: &Localization, out: &mut impl Write) -> io::Result<()> {
    let rows = [
        ("temoto", l10n.cli_help_window()),
        ("temoto photo FILE…", l10n.cli_help_photo()),
        ("    --json", l10n.cli_help_json()),
        ("    --today DATE", l10n.cli_help_today()),
        ("    --reason REASON", l10n.cli_help_reason()),
        ("temoto card", l10n.cli_help_card()),
        ("    --json", l10n.cli_help_json()),
        ("temoto dates --born DATE --issued DATE --status STATUS …", l10n.cli_help_dates()),
        ("    --json", l10n.cli_help_json()),
        ("temoto remind", l10n.cli_help_remind()),
        ("temoto --self-test", l10n.cli_help_self_test()),
        ("temoto --version", l10n.cli_help_version()),
        ("temoto --help", l10n.cli_help_help()),
        ("    --lang TAG", l10n.cli_help_lang()),
    ];
    writeln!(out, "{}", plain(&l10n.cli_usage()))?;
    for (typed, words) in rows {
        writeln!(out, "  {typed:<22} {}", plain(&words))?;
    }
    Ok(())
}

/// What was wrong, in a sentence.
pub(super) fn misuse(l10n: &Localization, misuse: &Misuse) -> String {
    match misuse {
        Misuse::UnknownCommand(command) => {
            l10n.cli_unknown_command(args::CliUnknownCommand { command: command.into() })
        }
        Misuse::UnknownOption(option) => {
            l10n.cli_unknown_option(args::CliUnknownOption { option: option.into() })
        }
        Misuse::ExtraWord(word) => l10n.cli_extra_word(args::CliExtraWord { word: word.into() }),
        Misuse::MissingValue(option) => {
            l10n.cli_missing_value(args::CliMissingValue { option: option.into() })
        }
        Misuse::BadValue { option, value } => {
            l10n.cli_bad_value(args::CliBadValue { option: option.into(), value: value.into() })
        }
        Misuse::MissingOption(option) => {
            l10n.cli_missing_option(args::CliMissingOption { option: (*option).into() })
        }
        Misuse::NoFiles => l10n.cli_no_files(),
    }
}
