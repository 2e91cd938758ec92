//! `temoto photo`: the check of the window, in the terminal.

use std::io::{self, Write};
use std::path::Path;

use super::arguments::Photo;
use super::{FAILED, FINE, NOT_FINE, json};
use crate::clock;
use crate::i18n::{Localization, ReportWords, harmless, plain, report_words};
use crate::photo::{Cancel, Context, Report, Verdict, check_file, pictures_in};
use crate::rules::rules;

/// Checks the files and writes what was found. Gives 0 when none is refused, 1 when some are, 2 when a
/// file could not be read.
pub(super) fn run(l10n: &Localization, photo: &Photo, out: &mut impl Write) -> io::Result<u8> {
    let context = Context { today: photo.today.unwrap_or_else(clock::today), reason: photo.reason };
    let cancel = Cancel::new();
    let mut worst = FINE;
    for path in photo.files.iter().flat_map(|file| pictures_in(file)) {
        // Nobody throws this switch.
        let Ok(checked) = check_file(&path, &context, &rules().photo, &cancel) else {
            return Ok(FAILED);
        };
        let code = match checked.report.verdict {
            Verdict::Ready | Verdict::LookAgain => FINE,
            Verdict::NotAccepted => NOT_FINE,
            Verdict::Unreadable => FAILED,
        };
        worst = worst.max(code);
        if photo.json {
            writeln!(out, "{}", json::photo_line(&path, &checked.report).map_err(io::Error::other)?)?;
        } else {
            write_words(l10n, &path, &checked.report, out)?;
        }
    }
    Ok(worst)
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
            for point in finding.points {
                writeln!(out, "      · {}", plain(&point))?;
            }
        }
    }
    writeln!(out)
}
