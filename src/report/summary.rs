//! The results of many photos as a table for a spreadsheet.

use std::path::Path;

use csv::{Terminator, WriterBuilder};

use crate::i18n::{Localization, harmless, names_of_ended, plain, unreadable_words, verdict_words};
use crate::photo::{Outcome, Report};

/// By this mark Excel knows UTF-8; without it Japanese turns into gibberish there.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A table with one row for each photo, in the user's language, as CSV (RFC 4180): the name of the file
/// without its folder, the result, what stops it, what to look at, width and height in px, bytes. What is
/// not known is empty. It can be written to a file as it is.
#[must_use]
pub fn csv<'a>(l10n: &Localization, rows: impl Iterator<Item = (&'a Path, &'a Report)>) -> String {
    #[expect(clippy::expect_used, reason = "memory takes every row, and every cell is UTF-8")]
    table(l10n, rows).expect("the table is written to memory")
}

fn table<'a>(
    l10n: &Localization,
    rows: impl Iterator<Item = (&'a Path, &'a Report)>,
) -> Result<String, Box<dyn std::error::Error>> {
    let mut table =
        WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    table.write_record([
        l10n.photo_table_file_name(),
        l10n.photo_table_result(),
        l10n.photo_group_stops_title(),
        l10n.photo_group_look_title(),
        l10n.photo_table_width(),
        l10n.photo_table_height(),
        l10n.photo_table_bytes(),
    ])?;
    for (path, report) in rows {
        let ended = |outcome| l10n.list(&names_of_ended(l10n, report, outcome));
        // A file that cannot be read has no findings, but a reason.
        let stops = report.unreadable.map_or_else(|| ended(Outcome::Fail), |why| unreadable_words(l10n, why));
        let words = [
            harmless(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy()).into_owned(),
            verdict_words(l10n, report.verdict),
            stops,
            ended(Outcome::Warning),
        ];
        // Bare digits: a spreadsheet reads them as numbers in every language.
        let digits = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let numbers = [report.width.map(u64::from), report.height.map(u64::from), report.bytes].map(digits);
        table.write_record(words.map(|words| no_formula(&plain(&words))).iter().chain(&numbers))?;
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}

/// A cell that spreadsheets show and never carry out. File names come from strangers, and a cell that
/// begins with one of these signs would be a formula; the full-width ones count in East Asian versions.
fn no_formula(cell: &str) -> String {
    let begins = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(begins) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::photo::{Cancel, Context, check_file};
    use crate::rules::rules;

    fn report(path: &Path) -> Report {
        let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
        check_file(path, &context, &rules().photo, &Cancel::new()).unwrap().report
    }

    /// The cells as another program reads them.
    fn read(table: &str) -> Vec<Vec<String>> {
        let table = table.strip_prefix(BYTE_ORDER_MARK).expect("a spreadsheet must know it for UTF-8");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// A photo that breaks no rule, one that breaks two, and one that is not there.
    struct Photos {
        folder: tempfile::TempDir,
        reports: Vec<(&'static str, Report)>,
    }

    impl Photos {
        fn make() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let portrait = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg");
            let whole = std::fs::read(portrait).unwrap();
            std::fs::write(folder.path().join("good.jpg"), &whole).unwrap();
            std::fs::write(folder.path().join("=1+1, \"a\".jpg"), &whole[..whole.len() / 9]).unwrap();
            let names = ["good.jpg", "=1+1, \"a\".jpg", "gone.jpg"];
            let reports = names.map(|name| (name, report(&folder.path().join(name)))).into();
            Self { folder, reports }
        }

        fn table(&self, language: Language) -> String {
            let paths: Vec<_> = self.reports.iter().map(|(name, _)| self.folder.path().join(name)).collect();
            let rows = paths.iter().zip(&self.reports).map(|(path, (_, report))| (path.as_path(), report));
            csv(&Localization::new(language), rows)
        }
    }

    #[test]
    fn every_photo_is_a_row_under_the_header() {
        let photos = Photos::make();
        let table = photos.table(Language::En);
        assert_eq!(table.matches("\r\n").count(), 4);
        assert_eq!(table.matches('\n').count(), 4);
        let rows = read(&table);
        assert_eq!(
            rows[0],
            [
                "File name",
                "Result",
                "What stops it",
                "What to look at",
                "Width (pixels)",
                "Height (pixels)",
                "Size (bytes)"
            ]
        );
        let (_, good) = &photos.reports[0];
        let sides = [good.width.unwrap().to_string(), good.height.unwrap().to_string()];
        assert_eq!(rows[1][..2], ["good.jpg", "Looks good"]);
        assert_eq!(rows[1][4..6], sides);
        assert_eq!(rows[1][6], good.bytes.unwrap().to_string());
        let gone = "The file is no longer there. Perhaps it was moved or deleted.";
        assert_eq!(rows[3], ["gone.jpg", "Cannot be read", gone, "", "", "", ""]);
    }

    #[test]
    fn what_stops_a_photo_is_named_in_the_language() {
        let photos = Photos::make();
        let (_, cut_off) = &photos.reports[1];
        let failures = cut_off.findings.iter().filter(|finding| finding.outcome == Outcome::Fail);
        assert_eq!(failures.count(), 2, "too small a file, and not whole");
        for (language, expected) in [
            (Language::En, "Size of the file; State of the file"),
            (Language::Ja, "ファイルサイズ、ファイルの状態"),
        ] {
            assert_eq!(read(&photos.table(language))[2][2], expected);
        }
    }

    #[test]
    fn a_hostile_name_stays_a_name() {
        let rows = read(&Photos::make().table(Language::Es));
        assert_eq!(rows[2][0], "'=1+1, \"a\".jpg");
        for hostile in ["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1"] {
            assert_eq!(no_formula(hostile), format!("'{hostile}"));
        }
        for harmless in ["", "a=1", "'a", "写真-1.jpg"] {
            assert_eq!(no_formula(harmless), harmless);
        }
    }

    #[test]
    fn every_language_has_a_header_of_its_own() {
        let photos = Photos::make();
        let mut headers: Vec<_> =
            Language::ALL.map(|language| read(&photos.table(language))[0].clone()).into();
        for header in &headers {
            assert!(header.iter().all(|cell| !cell.is_empty() && !cell.contains(['\u{E000}', '\u{E001}'])));
        }
        headers.sort();
        headers.dedup();
        assert_eq!(headers.len(), Language::ALL.len());
    }

    #[test]
    fn marks_for_the_window_stay_out() {
        let table = Photos::make().table(Language::Ko);
        assert!(!table.contains(['\u{E000}', '\u{E001}', '\u{2060}']));
    }

    #[test]
    fn a_table_without_photos_is_its_header() {
        assert_eq!(read(&csv(&Localization::new(Language::En), std::iter::empty())).len(), 1);
    }
}
