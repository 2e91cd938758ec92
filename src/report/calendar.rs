//! Days to be reminded of as a calendar file (RFC 5545), for a phone.
//!
//! The file has no METHOD. That would make it a message from one person to another, which has to name its
//! sender (RFC 5546), and some calendars refuse to keep one.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::i18n::{harmless, plain};

/// How long a line may be, in bytes without its end.
const LINE_BYTES: usize = 75;

/// The start of 2026 in seconds since 1970. Calendars keep the number of a revision in 31 bits: in seconds
/// counted from here that lasts until 2094.
const FIRST_REVISION: i64 = 1_767_225_600;

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// By this a calendar knows the entry when the file is read in once more, and changes it instead of
    /// adding another. It is unlike any other in the world, and tells nothing about a person.
    pub uid: String,
    /// The day, from midnight to midnight wherever the phone is. In the years 0 to 9999.
    pub day: Date,
    /// What the calendar shows on that day, and in every alarm. Becomes one line.
    pub title: String,
    /// What it shows when the entry is opened, in lines. May be empty.
    pub text: String,
    /// When to give alarm, in days before the day (0 to 366), each at 9:00 in the morning.
    pub alarms: Vec<u16>,
}

/// The calendar file, as it can be written to disk. `name` is what the calendar is called where it becomes
/// one of its own; `made` is the instant at which it is written, in seconds since 1970: of two files the
/// later one holds. What cannot be an instant counts as 1970. A calendar without entries is no valid file.
///
/// Names, titles and texts may come from strangers: they stay text, without control characters, marks of
/// direction and the window's own marks.
#[must_use]
pub fn calendar(name: &str, entries: &[Entry], made: i64) -> String {
    let made = Timestamp::from_second(made).unwrap_or_default().max(Timestamp::UNIX_EPOCH);
    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Temoto//Temoto//EN");
    // The name in the standard (RFC 7986), and the older one that phones know.
    file.line(&format!("NAME:{}", text(name, " ")));
    file.line(&format!("X-WR-CALNAME:{}", text(name, " ")));
    for entry in entries {
        file.event(entry, made);
    }
    file.line("END:VCALENDAR");
    file.0
}

#[derive(Default)]
struct File(String);

impl File {
    fn event(&mut self, entry: &Entry, made: Timestamp) {
        let title = text(&entry.title, " ");
        let instant = made.strftime("%Y%m%dT%H%M%SZ");
        let revision = (made.as_second() - FIRST_REVISION).clamp(0, i32::MAX.into());
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}", text(&entry.uid, " ")));
        self.line(&format!("DTSTAMP:{instant}"));
        self.line(&format!("LAST-MODIFIED:{instant}"));
        self.line(&format!("SEQUENCE:{revision}"));
        self.line(&format!("DTSTART;VALUE=DATE:{}", entry.day.strftime("%Y%m%d")));
        // The day on which it is over. After the last of all days there is none, and one day is meant anyway.
        if let Ok(end) = entry.day.tomorrow() {
            self.line(&format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
        }
        self.line(&format!("SUMMARY:{title}"));
        if !entry.text.is_empty() {
            self.line(&format!("DESCRIPTION:{}", text(&entry.text, "\\n")));
        }
        // The person is free on that day, for whoever looks for a time to meet.
        self.line("TRANSP:TRANSPARENT");
        for &days in &entry.alarms {
            self.line("BEGIN:VALARM");
            self.line("ACTION:DISPLAY");
            self.line(&format!("DESCRIPTION:{title}"));
            self.line(&format!("TRIGGER:{}", trigger(days)));
            self.line("END:VALARM");
        }
        self.line("END:VEVENT");
    }

    /// Folds a line that is too long: a reader takes away every line break that a space follows, with the
    /// space. No letter is cut.
    fn line(&mut self, line: &str) {
        let mut bytes = 0;
        for letter in line.chars() {
            if bytes + letter.len_utf8() > LINE_BYTES {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(letter);
            bytes += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// How long before or after the midnight at which the day begins 9:00 in the morning is, so many days before.
fn trigger(days: u16) -> String {
    match days.checked_sub(1) {
        None => "PT9H".to_owned(),
        Some(0) => "-PT15H".to_owned(),
        Some(whole) => format!("-P{whole}DT15H"),
    }
}

/// A text as a value: only what is harmless, and with the signs escaped that mean something in the file.
/// `between` is written between its lines.
fn text(words: &str, between: &str) -> String {
    let line = |line: &str| {
        let clean = harmless(&plain(line)).replace(char::REPLACEMENT_CHARACTER, "");
        clean.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
    };
    words.lines().map(line).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// 2026-11-21, 03:04:05 in UTC.
    const MADE: i64 = 1_795_230_245;

    fn entry(title: &str) -> Entry {
        Entry {
            uid: "card-7@temoto.invalid".to_owned(),
            day: date(2030, 12, 31),
            title: title.to_owned(),
            text: String::new(),
            alarms: Vec::new(),
        }
    }

    /// The lines as another program reads them: their names, and their values still escaped.
    fn read(file: &str) -> Vec<(String, String)> {
        let whole = file.replace("\r\n ", "");
        let lines = whole.strip_suffix("\r\n").expect("the last line has an end").split("\r\n");
        let parts = lines.map(|line| line.split_once(':').unwrap());
        parts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn names(file: &str) -> Vec<String> {
        read(file).into_iter().map(|(name, _)| name).collect()
    }

    #[track_caller]
    fn value(file: &str, name: &str) -> String {
        read(file).into_iter().find(|line| line.0 == name).expect(name).1
    }

    fn unescape(value: &str) -> String {
        let mut signs = value.chars();
        let mut words = String::new();
        while let Some(sign) = signs.next() {
            words.push(match sign {
                '\\' => match signs.next().unwrap() {
                    'n' => '\n',
                    sign => sign,
                },
                sign => sign,
            });
        }
        words
    }

    #[test]
    fn an_entry_is_written_as_the_standard_asks() {
        let entry = Entry { text: "First\nSecond".to_owned(), alarms: vec![30, 0], ..entry("Card ends") };
        let expected = "\
            BEGIN:VCALENDAR\r\n\
            VERSION:2.0\r\n\
            PRODID:-//Temoto//Temoto//EN\r\n\
            NAME:Reminders\r\n\
            X-WR-CALNAME:Reminders\r\n\
            BEGIN:VEVENT\r\n\
            UID:card-7@temoto.invalid\r\n\
            DTSTAMP:20261121T030405Z\r\n\
            LAST-MODIFIED:20261121T030405Z\r\n\
            SEQUENCE:28004645\r\n\
            DTSTART;VALUE=DATE:20301231\r\n\
            DTEND;VALUE=DATE:20310101\r\n\
            SUMMARY:Card ends\r\n\
            DESCRIPTION:First\\nSecond\r\n\
            TRANSP:TRANSPARENT\r\n\
            BEGIN:VALARM\r\n\
            ACTION:DISPLAY\r\n\
            DESCRIPTION:Card ends\r\n\
            TRIGGER:-P29DT15H\r\n\
            END:VALARM\r\n\
            BEGIN:VALARM\r\n\
            ACTION:DISPLAY\r\n\
            DESCRIPTION:Card ends\r\n\
            TRIGGER:PT9H\r\n\
            END:VALARM\r\n\
            END:VEVENT\r\n\
            END:VCALENDAR\r\n";
        assert_eq!(calendar("Reminders", &[entry], MADE), expected);
    }

    #[test]
    fn alarms_are_at_nine_in_the_morning() {
        for (days, expected) in
            [(0, "PT9H"), (1, "-PT15H"), (2, "-P1DT15H"), (90, "-P89DT15H"), (366, "-P365DT15H")]
        {
            assert_eq!(trigger(days), expected);
        }
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        for letter in ["a", "é", "証", "🪪", " ", "\u{3000}", ",", "\\"] {
            for count in 0..200 {
                let title = letter.repeat(count);
                let file = calendar("", &[entry(&title)], MADE);
                assert_eq!(unescape(&value(&file, "SUMMARY")), title);
                for line in file.split("\r\n") {
                    assert!(line.len() <= LINE_BYTES, "{} bytes: {line}", line.len());
                }
            }
        }
        let full = format!("SUMMARY:{}\r\n {}\r\n", "a".repeat(67), "a".repeat(74));
        assert!(calendar("", &[entry(&"a".repeat(67 + 74))], MADE).contains(&full), "no line is too short");
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        let entry = Entry { text: "1, 2; 3: \\n \"4\"\r\n5\n\n6".to_owned(), ..entry("a,b;c\\d:e") };
        let file = calendar("x,y", &[entry], MADE);
        assert_eq!(value(&file, "SUMMARY"), r"a\,b\;c\\d:e");
        assert_eq!(value(&file, "DESCRIPTION"), r#"1\, 2\; 3: \\n "4"\n5\n\n6"#);
        assert_eq!(value(&file, "NAME"), r"x\,y");
        assert_eq!(value(&file, "X-WR-CALNAME"), r"x\,y");
    }

    #[test]
    fn a_hostile_label_stays_text() {
        let usual = Entry { text: "t".to_owned(), alarms: vec![1], ..entry("t") };
        let expected = names(&calendar("t", std::slice::from_ref(&usual), MADE));
        let ends =
            ["\r\n", "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\0", "\\n", "\r\n "];
        for end in ends {
            let hostile = format!("Mum{end}ATTENDEE:mailto:a@b.invalid{end}END:VEVENT{end}");
            let [uid, title, text] = [(); 3].map(|()| hostile.clone());
            let file = calendar(&hostile, &[Entry { uid, title, text, ..usual.clone() }], MADE);
            assert_eq!(names(&file), expected, "{end:?}");
            assert!(value(&file, "SUMMARY").starts_with("Mum"));
        }
        let file = calendar("t", &[entry("Mum\r\nATTENDEE:x\u{7}\u{1b}[31m\u{202e}!")], MADE);
        assert_eq!(value(&file, "SUMMARY"), "Mum ATTENDEE:x[31m!");
    }

    #[test]
    fn marks_for_the_window_stay_out() {
        let file = calendar("t", &[entry("\u{E000}署\u{2060}名\u{2060}用\u{E001} 1")], MADE);
        assert_eq!(value(&file, "SUMMARY"), "署名用 1");
    }

    #[test]
    fn a_later_file_has_a_higher_revision() {
        let revision = |made| value(&calendar("", &[entry("t")], made), "SEQUENCE").parse::<i32>().unwrap();
        assert!(revision(MADE + 1) > revision(MADE));
        let end_of_2093 = 3_913_055_999;
        assert!(revision(end_of_2093) > revision(end_of_2093 - 1));
        for wrong in [i64::MIN, -1, 0] {
            assert_eq!(revision(wrong), 0);
            assert_eq!(value(&calendar("", &[entry("t")], wrong), "DTSTAMP"), "19700101T000000Z");
        }
        assert_eq!(revision(253_402_207_200), i32::MAX);
    }

    #[test]
    fn the_day_after_the_last_of_all_is_not_needed() {
        let file = calendar("", &[Entry { day: Date::MAX, ..entry("t") }], MADE);
        assert_eq!(value(&file, "DTSTART;VALUE=DATE"), "99991231");
        assert!(!names(&file).contains(&"DTEND;VALUE=DATE".to_owned()));
    }

    proptest! {
        #[test]
        fn any_words_come_back(name: String, uid: String, title: String, text: String) {
            let usual = Entry { text: "t".to_owned(), ..entry("t") };
            let expected = names(&calendar("t", std::slice::from_ref(&usual), MADE));
            let entries = [Entry { uid, title, text: format!("t{text}"), ..usual }];
            let file = calendar(&name, &entries, MADE);
            prop_assert_eq!(names(&file), expected);
            prop_assert_eq!(&file, &calendar(&name, &entries, MADE));
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE_BYTES && !line.contains(char::is_control), "{:?}", line);
            }
            let clean = |words: &str, between: &str| {
                let lines = words.lines().map(|line| harmless(&plain(line)).replace('\u{fffd}', ""));
                lines.collect::<Vec<_>>().join(between)
            };
            prop_assert_eq!(unescape(&value(&file, "SUMMARY")), clean(&entries[0].title, " "));
            prop_assert_eq!(unescape(&value(&file, "DESCRIPTION")), clean(&entries[0].text, "\n"));
        }
    }
}
