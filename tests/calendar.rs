//! The calendar file, read by another program.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "helpers of tests")]

use std::process::Command;

use jiff::civil::date;
use temoto::dates::{DaysBefore, Event, EventKind, Facts, Overview, Status, tasks};
use temoto::i18n::{Language, Localization};
use temoto::report::{calendar, card_entries};
use temoto::rules::rules;

/// What the other program finds: of each event its name, first day, end, title and alarms. `None` without it.
fn read_back(file: &str) -> Option<Vec<Vec<String>>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("card.ics");
    std::fs::write(&path, file).unwrap();
    // The system's own: that is where its packages are.
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/read_calendar.py");
    let done = Command::new("/usr/bin/python3").arg("-B").arg(script).arg(&path).output();
    let told = match &done {
        Ok(done) if done.status.success() => String::from_utf8(done.stdout.clone()).unwrap(),
        _ => {
            let must = std::env::var_os("CI").is_some_and(|ci| ci == "true");
            assert!(!must, "the calendar file could not be read: {done:?}");
            eprintln!("SKIPPED: Python's icalendar is not there (Debian: python3-icalendar)");
            return None;
        }
    };
    Some(told.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// What has to be done, as the language has it.
fn title(language: Language) -> String {
    let file = format!("{}/i18n/{}/tasks.ftl", env!("CARGO_MANIFEST_DIR"), language.tag());
    let text = std::fs::read_to_string(file).unwrap();
    let title = text.lines().find_map(|line| line.strip_prefix("task-extend-stay-title = "));
    title.unwrap().to_owned()
}

#[test]
fn another_program_reads_the_days_and_their_alarms() {
    for language in Language::ALL {
        let l10n = Localization::new(language);
        let today = date(2026, 11, 24);
        let mut facts = Facts {
            status: Some(Status::MidLongTerm),
            stay_end: Some(date(2027, 1, 31)),
            card_expires: Some(date(2027, 1, 31)),
            ..Facts::default()
        };
        let file = |facts: &Facts, made| {
            let overview = Overview::of(facts, today, &rules().dates).unwrap();
            let tasks = tasks(facts, &overview, today, rules());
            let label = "Aoi; 7,\r\nATTENDEE:mailto:x@example.com";
            let entries = card_entries(&l10n, 0x1E5, label, &tasks, DaysBefore::default());
            calendar("Temoto", &entries, made)
        };
        let Some(read) = read_back(&file(&facts, 1_795_230_245)) else { return };
        let [opening, last] = &read[..] else { panic!("{read:?}") };
        assert_eq!(opening[..3], ["1e5-extend_stay-from@temoto.invalid", "2026-10-31", "2026-11-01"]);
        // The 31st is a Sunday; the office is open on Friday the 29th.
        assert_eq!(last[..3], ["1e5-extend_stay-last@temoto.invalid", "2027-01-29", "2027-01-30"]);
        let nine = |days: i64| ((9 - days * 24) * 3600).to_string();
        assert_eq!(last[4], [90, 60, 30, 14, 7, 1].map(nine).join(" "), "{language}");
        assert_eq!(opening[4], nine(0));
        assert!(last[3].contains("Aoi; 7, ATTENDEE:mailto:x@example.com"), "{}", last[3]);
        let title = title(language);
        assert!(last[3].contains(&title), "{language}: {} lacks {title}", last[3]);

        // Read in once more after the stay was extended, the same entry has another day.
        facts.stay_end = Some(date(2030, 1, 31));
        facts.card_expires = Some(date(2030, 1, 31));
        facts.add(Event { kind: EventKind::Changed, on: date(2026, 11, 20) });
        let again = read_back(&file(&facts, 1_795_999_999)).unwrap();
        let same = again.iter().find(|event| event[0] == last[0]).unwrap();
        assert_eq!(same[1], "2030-01-31");
        assert_eq!(again.len(), 3, "{again:?}");
    }
}
