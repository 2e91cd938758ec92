//! `temoto photo`: the check of the window, in the terminal.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::arguments::Photo;
use super::{FAILED, FINE, NOT_FINE, json};
use crate::clock;
use crate::i18n::{Localization, ReportWords, harmless, plain, report_words};
use crate::photo::{self, Cancel, Context, Report, Verdict, check_file, check_many, in_order, pictures_in};
use crate::rules::rules;

/// Checks the files, several at a time, and writes what was found in the order they were given. Gives 0 when
/// none is refused, 1 when some are, 2 when a file could not be read.
pub(super) fn run(l10n: &Localization, typed: &Photo, out: &mut impl Write) -> io::Result<u8> {
    let context = Context { today: typed.today.unwrap_or_else(clock::today), reason: typed.reason };
    let cancel = Cancel::new();
    photo::start();
    let files: Vec<PathBuf> = typed.files.iter().flat_map(|file| pictures_in(file)).collect();
    // Pictures for a screen would pile up while their turn to be told of has not come.
    let check = |path: &Path| check_file(path, &context, &rules().photo, &cancel).map(|done| done.report);
    let mut worst = FINE;
    let mut written = Ok(());
    let tell = |index: usize, report: Report| {
        let Some(path) = files.get(index) else { return ControlFlow::Continue(()) };
        worst = worst.max(code(report.verdict));
        written =
            if typed.json { write_json(path, &report, out) } else { write_words(l10n, path, &report, out) };
        // Once nobody reads any more, the rest need not be checked.
        if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let checked = check_many(&files, &cancel, check, in_order(tell));
    written?;
    // Nobody else throws the switch.
    Ok(if checked.is_ok() { worst } else { FAILED })
}

fn code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Ready | Verdict::LookAgain => FINE,
        Verdict::NotAccepted => NOT_FINE,
        Verdict::Unreadable => FAILED,
    }
}

fn write_json(path: &Path, report: &Report, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", json::photo_line(path, report).map_err(io::Error::other)?)
}

fn write_words(l10n: &Localization, path: &Path, report: &Report, out: &mut impl Write) -> io::Result<()> {
    let ReportWords { title, text, groups } = report_words(l10n, report, path, &rules().photo);
    writeln!(out, "{}", plain(&l10n.of(&harmless(&path.to_string_lossy()), &title)))?;
    writeln!(out, "  {}", plain(&text))?;
    for group in groups {
        writeln!(out, "  {}", plain(&group.title))?;
        for finding in group.findings {
            writeln!(out, "    - {}", plain(&l10n.of(&finding.name, &finding.found)))?;
            if let Some(asked) = finding.asked {
                writeln!(out, "      {}", plain(&l10n.after_label(&l10n.photo_asked_label(), &asked)))?;
            }
            if let Some(mend) = finding.mend {
                writeln!(out, "      {}", plain(&l10n.after_label(&l10n.photo_mend_label(), &mend)))?;
            }
            if let Some(excused) = finding.excused {
                writeln!(out, "      {}", plain(&excused))?;
            }
            for point in finding.points {
                writeln!(out, "      · {}", plain(&point))?;
            }
        }
    }
    writeln!(out)
}
