//! Reports as JSON with stable English keys, for scripts.

use std::path::Path;

use serde::Serialize;

use crate::photo::{Finding, Report, Value};

/// One file, in the order of keys that scripts may rely on.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    verdict: &'static str,
    findings: Vec<Row<'a>>,
    format: Option<&'static str>,
    width: Option<u32>,
    height: Option<u32>,
    bytes: Option<u64>,
    faces: Option<u32>,
}

#[derive(Serialize)]
struct Row<'a> {
    check: &'static str,
    result: &'static str,
    value: Value<'a>,
    unit: Option<&'static str>,
    limit: Option<&'a str>,
}

impl<'a> From<&'a Finding> for Row<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            check: finding.check.key(),
            result: finding.outcome.key(),
            value: finding.value(),
            unit: finding.unit,
            limit: finding.limit.as_deref(),
        }
    }
}

/// The report of one file as one line of JSON, without the line end. Parts of a file name that are
/// not Unicode are replaced.
///
/// # Errors
/// None is known: the report holds nothing that JSON cannot.
pub fn photo_line(file: &Path, report: &Report) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Line {
        file: &file.to_string_lossy(),
        verdict: report.verdict.key(),
        findings: report.findings.iter().map(Row::from).collect(),
        format: report.format.map(|format| format.key()),
        width: report.width,
        height: report.height,
        bytes: report.bytes,
        faces: report.faces,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::{Cancel, Context, check_file};
    use crate::rules::rules;

    #[test]
    fn a_missing_file_is_one_line_with_every_key_in_order() {
        let path = Path::new("no such \"file\".jpg");
        let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
        let checked = check_file(path, &context, &rules().photo, &Cancel::new()).unwrap();
        assert_eq!(
            photo_line(path, &checked.report).unwrap(),
            r#"{"file":"no such \"file\".jpg","verdict":"unreadable","findings":[],"format":null,"#
                .to_owned()
                + r#""width":null,"height":null,"bytes":null,"faces":null}"#
        );
    }
}
