//! What was typed after `temoto`, made into a command.

use std::ffi::OsString;
use std::path::PathBuf;

use jiff::civil::Date;
use lexopt::{Arg, Parser, ValueExt};

use crate::dates::{Holder, SpecialExtension, Status};
use crate::i18n::{Language, spoken};
use crate::photo::Reason;

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Open the window.
    Window,
    /// Check photos.
    Photo(Photo),
    /// Look at the card in a reader.
    Card {
        /// One line of JSON.
        json: bool,
    },
    /// Compute when a card and its certificates end.
    Dates {
        /// The facts.
        holder: Box<Holder>,
        /// One line of JSON.
        json: bool,
        /// The day it is, if it matters.
        today: Option<Date>,
    },
    /// Show a notification for what is due.
    Remind {
        /// The day it is, if not the computer's.
        today: Option<Date>,
    },
    /// Check the program itself.
    SelfTest,
    /// Show the version.
    Version,
    /// Show what can be typed.
    Help,
}

/// `temoto photo FILE…`
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Photo {
    /// Files, and folders that stand for the pictures in them.
    pub files: Vec<PathBuf>,
    /// One line of JSON for each file.
    pub json: bool,
    /// The day the age of a photo is counted to, if not the computer's.
    pub today: Option<Date>,
    /// A reason that excuses some findings.
    pub reason: Option<Reason>,
}

/// What is wrong with the arguments.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misuse {
    /// There is no such command.
    #[error("unknown command {0}")]
    UnknownCommand(String),
    /// There is no such option here.
    #[error("unknown option {0}")]
    UnknownOption(String),
    /// A word that belongs to nothing.
    #[error("unexpected word {0}")]
    ExtraWord(String),
    /// An option needs a value and has none.
    #[error("missing value for {0}")]
    MissingValue(String),
    /// A value is not possible.
    #[error("bad value {value} for {option}")]
    BadValue {
        /// The option.
        option: String,
        /// What was given.
        value: String,
    },
    /// An option is missing that the command needs.
    #[error("missing option {0}")]
    MissingOption(&'static str),
    /// No file was named.
    #[error("no files")]
    NoFiles,
}

/// Makes a command of the arguments. The language is given back also where the rest is wrong, so that
/// the complaint can be made in it.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> (Option<Language>, Result<Command, Misuse>) {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let mut language = None;
    let command = read(Parser::from_args(&arguments), &mut language);
    if command.is_err() {
        // Reading stops at the first mistake, but the language may be named after it.
        language = language.or_else(|| language_named(&arguments));
    }
    (language, command)
}

fn language_named(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> =
        arguments.iter().map_while(|word| word.to_str()).take_while(|word| *word != "--").collect();
    let after = words.iter().zip(words.iter().skip(1)).find(|(option, _)| **option == "--lang");
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    joined.or(after.map(|(_, tag)| *tag)).and_then(|tag| language_of(tag).ok())
}

fn read(mut parser: Parser, language: &mut Option<Language>) -> Result<Command, Misuse> {
    let mut command: Option<Command> = None;
    let mut photo = Photo::default();
    let mut photo_option = None;
    let mut json = false;
    let mut facts = Facts::default();
    while let Some(argument) = parser.next().map_err(misuse)? {
        match argument {
            Arg::Long("lang") => {
                let tag = value(&mut parser, "--lang")?;
                *language = Some(language_of(&tag)?);
            }
            Arg::Long("json") => {
                json = true;
            }
            Arg::Long("today") => {
                let text = value(&mut parser, "--today")?;
                photo.today = Some(day("--today", &text)?);
                photo_option.get_or_insert("--today");
            }
            Arg::Long("reason") => {
                let text = value(&mut parser, "--reason")?;
                photo.reason = Some(Reason::from_key(&text).ok_or_else(|| bad("--reason", &text))?);
                photo_option.get_or_insert("--reason");
            }
            Arg::Long(name) if let Some(option) = Facts::option(name) => {
                let text = value(&mut parser, option)?;
                facts.take(option, &text)?;
            }
            Arg::Long("version") | Arg::Short('V') => command = Some(Command::Version),
            Arg::Long("help") | Arg::Short('h') => command = Some(Command::Help),
            Arg::Long("self-test") => command = Some(Command::SelfTest),
            Arg::Value(word) => match &command {
                None if word == "photo" => command = Some(Command::Photo(Photo::default())),
                None if facts.is_asked => {
                    return Err(Misuse::ExtraWord(word.to_string_lossy().into_owned()));
                }
                None if word == "dates" => facts.is_asked = true,
                None if word == "remind" => command = Some(Command::Remind { today: None }),
                None if word == "card" => command = Some(Command::Card { json: false }),
                None => return Err(Misuse::UnknownCommand(word.to_string_lossy().into_owned())),
                Some(Command::Photo(_)) => photo.files.push(word.into()),
                Some(_) => return Err(Misuse::ExtraWord(word.to_string_lossy().into_owned())),
            },
            Arg::Long(name) => return Err(Misuse::UnknownOption(format!("--{name}"))),
            Arg::Short(letter) => return Err(Misuse::UnknownOption(format!("-{letter}"))),
        }
    }
    if facts.is_asked {
        return match (command, photo.reason) {
            (_, Some(_)) => Err(Misuse::UnknownOption("--reason".to_owned())),
            (Some(command), None) => Ok(command),
            (None, None) => {
                let holder = Box::new(facts.holder()?);
                Ok(Command::Dates { holder, json, today: photo.today })
            }
        };
    }
    if let Some(option) = facts.first {
        return Err(Misuse::UnknownOption(option.to_owned()));
    }
    match command.unwrap_or(Command::Window) {
        Command::Photo(_) if photo.files.is_empty() => Err(Misuse::NoFiles),
        Command::Photo(_) => Ok(Command::Photo(Photo { json, ..photo })),
        Command::Remind { .. } if photo.reason.is_none() && !json => {
            Ok(Command::Remind { today: photo.today })
        }
        other => match (photo_option, other) {
            (Some(option), _) => Err(Misuse::UnknownOption(option.to_owned())),
            (None, Command::Card { .. }) => Ok(Command::Card { json }),
            (None, _) if json => Err(Misuse::UnknownOption("--json".to_owned())),
            (None, other) => Ok(other),
        },
    }
}

/// What was given after `temoto dates`.
#[derive(Debug, Default)]
struct Facts {
    /// Whether the command was named.
    is_asked: bool,
    /// The first option of it that was given.
    first: Option<&'static str>,
    born: Option<Date>,
    issued: Option<Date>,
    applied: Option<Date>,
    status: Option<Status>,
    stay_end: Option<Date>,
    special_extension: SpecialExtension,
    printed_expiry: Option<Date>,
    user_certificate_issued: Option<Date>,
    signature_certificate_issued: Option<Date>,
}

impl Facts {
    const OPTIONS: [&'static str; 9] = [
        "--born",
        "--issued",
        "--applied",
        "--status",
        "--stay-end",
        "--special-extension",
        "--printed-expiry",
        "--user-cert-issued",
        "--signature-cert-issued",
    ];

    /// The option of that name, without its dashes.
    fn option(name: &str) -> Option<&'static str> {
        Self::OPTIONS.into_iter().find(|option| option.trim_start_matches('-') == name)
    }

    fn take(&mut self, option: &'static str, text: &str) -> Result<(), Misuse> {
        self.first.get_or_insert(option);
        let place = match option {
            "--status" => {
                self.status = Some(Status::from_key(text).ok_or_else(|| bad(option, text))?);
                return Ok(());
            }
            "--special-extension" => {
                self.special_extension = SpecialExtension::from_key(text).ok_or_else(|| bad(option, text))?;
                return Ok(());
            }
            "--born" => &mut self.born,
            "--issued" => &mut self.issued,
            "--applied" => &mut self.applied,
            "--stay-end" => &mut self.stay_end,
            "--printed-expiry" => &mut self.printed_expiry,
            "--user-cert-issued" => &mut self.user_certificate_issued,
            _ => &mut self.signature_certificate_issued,
        };
        *place = Some(day(option, text)?);
        Ok(())
    }

    fn holder(self) -> Result<Holder, Misuse> {
        Ok(Holder {
            born: self.born.ok_or(Misuse::MissingOption("--born"))?,
            issued: self.issued.ok_or(Misuse::MissingOption("--issued"))?,
            status: self.status.ok_or(Misuse::MissingOption("--status"))?,
            applied: self.applied,
            stay_end: self.stay_end,
            special_extension: self.special_extension,
            printed_expiry: self.printed_expiry,
            user_certificate_issued: self.user_certificate_issued,
            signature_certificate_issued: self.signature_certificate_issued,
        })
    }
}

fn value(parser: &mut Parser, option: &str) -> Result<String, Misuse> {
    let value = parser.value().map_err(|_| Misuse::MissingValue(option.to_owned()))?;
    value.string().map_err(|error| match error {
        lexopt::Error::NonUnicodeValue(value) => bad(option, &value.to_string_lossy()),
        _ => Misuse::MissingValue(option.to_owned()),
    })
}

/// A tag of ours, or another of a language we have (`pt-PT`, `zh_TW.UTF-8`).
fn language_of(tag: &str) -> Result<Language, Misuse> {
    spoken(tag).ok_or_else(|| bad("--lang", tag))
}

/// A day as YYYY-MM-DD and in no other form.
fn day(option: &str, text: &str) -> Result<Date, Misuse> {
    text.parse::<Date>().ok().filter(|day| day.to_string() == text).ok_or_else(|| bad(option, text))
}

fn bad(option: &str, value: &str) -> Misuse {
    Misuse::BadValue { option: option.to_owned(), value: value.to_owned() }
}

fn misuse(error: lexopt::Error) -> Misuse {
    match error {
        lexopt::Error::MissingValue { option } => Misuse::MissingValue(option.unwrap_or_default()),
        lexopt::Error::UnexpectedValue { option, value } => bad(&option, &value.to_string_lossy()),
        other => Misuse::UnknownOption(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, Misuse, Photo, parse};
    use crate::i18n::Language;
    use crate::photo::Reason;
    use jiff::civil::date;

    fn typed(line: &str) -> (Option<Language>, Result<Command, Misuse>) {
        parse(line.split_whitespace().map(Into::into))
    }

    #[test]
    fn nothing_opens_the_window() {
        assert_eq!(typed(""), (None, Ok(Command::Window)));
        assert_eq!(typed("--lang ja"), (Some(Language::Ja), Ok(Command::Window)));
    }

    #[test]
    fn photo_takes_files_and_options_in_any_order() {
        let photo = Photo {
            files: vec!["a.jpg".into(), "b".into()],
            json: true,
            today: Some(date(2026, 11, 21)),
            reason: Some(Reason::Medical),
        };
        let line = "photo a.jpg --json --today 2026-11-21 b --reason=medical --lang zh-TW";
        assert_eq!(typed(line), (Some(Language::ZhHant), Ok(Command::Photo(photo))));
    }

    #[test]
    fn a_dash_dash_lets_files_begin_with_a_dash() {
        let (_, command) = typed("photo -- -x.jpg");
        let expected = Photo { files: vec!["-x.jpg".into()], ..Photo::default() };
        assert_eq!(command, Ok(Command::Photo(expected)));
    }

    #[test]
    fn card_takes_json_and_nothing_else() {
        assert_eq!(typed("card").1, Ok(Command::Card { json: false }));
        assert_eq!(typed("card --json --lang ja"), (Some(Language::Ja), Ok(Command::Card { json: true })));
        assert_eq!(typed("--json card").1, Ok(Command::Card { json: true }));
        assert_eq!(typed("card 1234").1, Err(Misuse::ExtraWord("1234".into())), "a PIN is no argument");
        let today = typed("card --today 2026-11-21").1;
        assert_eq!(today, Err(Misuse::UnknownOption("--today".into())));
    }

    #[test]
    fn dates_takes_facts_in_any_order() {
        let line = "dates --status mid_long_term --born=1985-10-10 --json --stay-end 2027-05-01 \
                    --issued 2024-05-15 --special-extension applied --today 2026-11-24 --lang ko";
        let (language, command) = typed(line);
        let Ok(Command::Dates { holder, json: true, today: Some(_) }) = command else {
            panic!("{command:?}")
        };
        assert_eq!((language, holder.born), (Some(Language::Ko), date(1985, 10, 10)));
        assert_eq!((holder.stay_end, holder.applied), (Some(date(2027, 5, 1)), None));
        for (line, expected) in [
            ("dates", Misuse::MissingOption("--born")),
            ("dates --born 1985-10-10 --issued 2024-05-15", Misuse::MissingOption("--status")),
            ("dates --born 1985-02-29", super::bad("--born", "1985-02-29")),
            ("dates --status tourist", super::bad("--status", "tourist")),
            ("dates --special-extension twice", super::bad("--special-extension", "twice")),
            ("dates 1985-10-10", Misuse::ExtraWord("1985-10-10".into())),
            ("dates --born", Misuse::MissingValue("--born".into())),
            ("card --born 1985-10-10", Misuse::UnknownOption("--born".into())),
            ("dates --today 2026-11-24 --reason infant", Misuse::UnknownOption("--reason".into())),
        ] {
            assert_eq!(typed(line).1, Err(expected), "{line}");
        }
        assert_eq!(typed("dates --help").1, Ok(Command::Help));
    }

    #[test]
    fn mistakes_are_named() {
        let cases = [
            ("photo", Misuse::NoFiles),
            ("foto a.jpg", Misuse::UnknownCommand("foto".into())),
            ("photo a.jpg --colour", Misuse::UnknownOption("--colour".into())),
            ("--json", Misuse::UnknownOption("--json".into())),
            ("photo a --today", Misuse::MissingValue("--today".into())),
            ("photo a --today 2026-02-30", super::bad("--today", "2026-02-30")),
            ("photo a --reason fun", super::bad("--reason", "fun")),
            ("photo a --today 20261121", super::bad("--today", "20261121")),
            ("photo a --today 2026-11-21T09:00", super::bad("--today", "2026-11-21T09:00")),
            ("--lang xx", super::bad("--lang", "xx")),
            ("--lang enxyz", super::bad("--lang", "enxyz")),
            ("--version extra", Misuse::ExtraWord("extra".into())),
        ];
        for (line, expected) in cases {
            assert_eq!(typed(line).1, Err(expected), "{line}");
        }
    }

    #[test]
    fn a_mistake_is_named_in_the_language_asked_for_after_it() {
        assert_eq!(typed("foto a.jpg --lang ko").0, Some(Language::Ko));
        assert_eq!(typed("--colour --lang=es").0, Some(Language::Es));
        assert_eq!(typed("photo -- --lang=ja").0, None, "this is the name of a file");
    }
}
