//! The built program from outside: what it writes, how it ends, and what it leaves alone.
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn portrait() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg")
}

/// The program with a data folder of its own.
fn program(data: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_temoto"));
    program.env("TEMOTO_DATA_DIR", data).env("LANG", "C").stdin(Stdio::null());
    program
}

#[track_caller]
fn run(data: &Path, arguments: &[impl AsRef<std::ffi::OsStr>]) -> Output {
    program(data).args(arguments).output().unwrap()
}

#[track_caller]
fn assert_ends(output: &Output, code: i32) -> String {
    let words = String::from_utf8(output.stdout.clone()).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{words}\n{errors}");
    words
}

#[test]
fn photo_ends_with_0_1_or_2() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = put("good.jpg", &fs::read(portrait()).unwrap());
    let bad = put("bad.jpg", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x58\0\0\x03\x20\x08\x02\0\0\0");
    let odd = put("odd.txt", b"no picture");
    let day = ["--today", "2026-11-21"];
    let with = |files: &[&str]| -> Vec<String> {
        ["photo", "--json"].iter().chain(&day).chain(files).map(|word| (*word).to_owned()).collect()
    };

    let lines = assert_ends(&run(folder.path(), &with(&[&good])), 0);
    assert!(lines.starts_with("{\"file\":") && lines.contains("\"verdict\":\"ready\""), "{lines}");
    let lines = assert_ends(&run(folder.path(), &with(&[&good, &bad])), 1);
    assert_eq!(lines.lines().count(), 2, "one line for each file, in the order given");
    assert!(lines.lines().nth(1).unwrap().contains("\"verdict\":\"not_accepted\""));
    assert_ends(&run(folder.path(), &with(&[&bad, &odd])), 2);
    assert_ends(&run(folder.path(), &with(&["no/such/file.jpg"])), 2);
}

#[test]
fn many_photos_are_told_of_in_the_order_given() {
    let folder = tempfile::tempdir().unwrap();
    // The slow ones among the quick ones, so that they do not end in this order by themselves.
    let names: Vec<String> = (0..12).map(|number| format!("{}.jpg", (number * 7) % 12)).collect();
    let mut arguments = vec!["photo".to_owned(), "--json".to_owned()];
    for (place, name) in names.iter().enumerate() {
        let path = folder.path().join(name);
        if place % 4 == 0 {
            fs::copy(portrait(), &path).unwrap();
        } else {
            fs::write(&path, "no picture").unwrap();
        }
        arguments.push(path.to_str().unwrap().to_owned());
    }
    let data = tempfile::tempdir().unwrap();
    let lines = assert_ends(&run(data.path(), &arguments), 2);
    assert_eq!(lines.lines().count(), names.len());
    for (line, name) in lines.lines().zip(&names) {
        let file = serde_json::from_str::<serde_json::Value>(line).unwrap()["file"].clone();
        assert_eq!(Path::new(file.as_str().unwrap()).file_name().unwrap().to_str(), Some(name.as_str()));
    }
}

#[test]
fn a_reader_that_leaves_among_many_photos_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..20 {
        fs::write(folder.path().join(format!("{number}.jpg")), "no picture").unwrap();
    }
    let data = tempfile::tempdir().unwrap();
    let mut child =
        program(data.path()).arg("photo").arg(folder.path()).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn photo_speaks_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = portrait();
    let file = path.to_str().unwrap();
    let spanish = assert_ends(&run(folder.path(), &["photo", "--lang", "es", file]), 0);
    let japanese = assert_ends(&run(folder.path(), &["photo", "--lang", "ja", file]), 0);
    assert!(spanish.contains("El archivo"), "{spanish}");
    assert!(japanese.contains("ファイル"), "{japanese}");
    let forbidden = |text: &str| text.contains(['\u{E000}', '\u{E001}', '\u{2060}']);
    assert!(!forbidden(&spanish) && !forbidden(&japanese), "marks for the window stay out of a terminal");
}

#[test]
fn a_folder_stands_for_every_file_in_it_that_wants_to_be_a_picture() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(portrait(), folder.path().join("b.jpg")).unwrap();
    fs::write(folder.path().join("a.jpg"), "").unwrap();
    fs::write(folder.path().join("notes.txt"), "no picture").unwrap();
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["photo", "--json", folder.path().to_str().unwrap()]);
    let lines = assert_ends(&output, 2);
    let names: Vec<bool> = lines.lines().map(|line| line.contains("a.jpg")).collect();
    assert_eq!(names, [true, false], "{lines}");
}

#[test]
fn dates_are_one_line_with_every_key_in_order() {
    let data = tempfile::tempdir().unwrap();
    let stay = "dates --born 1985-10-10 --issued 2024-05-15 --status mid_long_term --stay-end 2027-05-01";
    let citizen = "dates --born 1985-10-10 --issued 2020-05-15 --status citizen";
    let child = "dates --born 2015-10-10 --issued 2023-05-05 --status citizen";
    let ends = |day: &str, reason: &str| {
        format!(r#""expires":"{day}","certainty":"certain","reason":"{reason}","candidates":[]"#)
    };
    for (line, expected) in [
        (
            format!("{stay} --special-extension applied --json"),
            format!(
                r#"{{"card":{{{},"extendable_to":"2027-07-01"}},"user_certificate":{{{}}},"#,
                ends("2027-05-01", "stay_end"),
                ends("2027-05-01", "card_ends")
            ) + &format!(
                r#""signature_certificate":{{{},"issued":true}},"#,
                ends("2027-05-01", "user_certificate_ends")
            ) + r#""renewal":{"item":"card","trigger":"special_extension","from":null,"before":"2027-05-01"}}"#,
        ),
        (
            format!("{citizen} --printed-expiry 2029-10-10 --user-cert-issued 2025-01-05 --json"),
            format!(
                r#"{{"card":{{{},"extendable_to":null}},"user_certificate":{{{}}},"#,
                ends("2029-10-10", "printed"),
                ends("2029-10-10", "certificate_birthday")
            ) + &format!(
                r#""signature_certificate":{{{},"issued":true}},"#,
                ends("2024-10-10", "certificate_birthday")
            ) + r#""renewal":{"item":"signature_certificate","trigger":"date","#
                + r#""from":"2024-07-11","before":"2024-10-10"}}"#,
        ),
        (
            format!("{child} --json"),
            format!(
                r#"{{"card":{{{},"extendable_to":null}},"user_certificate":{{{}}},"#,
                ends("2027-10-10", "fifth_birthday"),
                ends("2027-10-10", "certificate_birthday")
            ) + r#""signature_certificate":{"expires":null,"certainty":"certain","reason":"too_young","#
                + r#""candidates":[],"issued":false},"renewal":{"item":"card","trigger":"date","#
                + r#""from":"2027-07-11","before":"2027-10-10"}}"#,
        ),
    ] {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(assert_ends(&run(data.path(), &words), 0).trim_end(), expected, "{line}");
    }
    let leap = "dates --born 2000-02-29 --issued 2021-06-01 --status citizen --lang en";
    let words: Vec<&str> = leap.split_whitespace().collect();
    let said = assert_ends(&run(data.path(), &words), 0);
    assert!(said.contains("February 28, 2031; March 1, 2031"), "{said}");
    for wrong in [
        "--issued 1985-10-09 --status citizen",
        "--issued 2024-05-15 --status mid_long_term",
        "--status citizen",
    ] {
        let line = format!("dates --born 1985-10-10 {wrong} --lang en");
        let output = run(data.path(), &line.split_whitespace().collect::<Vec<_>>());
        assert_eq!(assert_ends(&output, 2), "");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn mistakes_end_with_2_and_words_on_the_error_stream() {
    let data = tempfile::tempdir().unwrap();
    for arguments in
        [&["photo"][..], &["foto", "a.jpg"], &["--colour"], &["photo", "a.jpg", "--today", "heute"]]
    {
        let output = run(data.path(), arguments);
        assert!(assert_ends(&output, 2).is_empty());
        assert!(String::from_utf8_lossy(&output.stderr).contains("temoto --help"), "{arguments:?}");
    }
    let output = run(data.path(), &["foto", "--lang", "es"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("No"), "the complaint is in Spanish");
}

#[test]
fn a_reader_that_has_heard_enough_is_no_failure() {
    let data = tempfile::tempdir().unwrap();
    let mut child = program(data.path()).arg("--help").stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_name_cannot_command_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("\u{1b}[31mred.jpg");
    if fs::copy(portrait(), &path).is_err() {
        return; // Windows knows no such names.
    }
    let words = assert_ends(&run(folder.path(), &["photo", path.to_str().unwrap()]), 0);
    assert!(!words.contains('\u{1b}'), "{words:?}");
}

#[test]
fn self_test_tells_what_is_wrong_and_changes_nothing() {
    let data = tempfile::tempdir().unwrap();
    assert_ends(&run(data.path(), &["--self-test"]), 0);
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0, "nothing was made");
    let state = data.path().join("state.toml");
    fs::write(&state, b"\xFF damaged").unwrap();
    let words = assert_ends(&run(data.path(), &["--self-test"]), 1);
    assert!(words.contains("Settings folder: not in order"), "{words}");
    assert_eq!(fs::read(&state).unwrap(), b"\xFF damaged", "the damaged file stays where it is");
}

#[test]
fn version_and_help_need_nothing() {
    let data = tempfile::tempdir().unwrap();
    let version = assert_ends(&run(data.path(), &["--version"]), 0);
    assert_eq!(version.trim(), concat!("temoto ", env!("CARGO_PKG_VERSION")));
    let help = assert_ends(&run(data.path(), &["--help", "--lang", "en"]), 0);
    assert!(help.contains("--json") && help.contains("self-test"));
}
