//! A card whose dates the user has saved, and how it stands in the file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use toml::{Table, Value};

use crate::dates::{Event, EventKind, Facts, Mark, Marks, Status};
use crate::rules::rules;

/// Longest label, in characters.
pub const LABEL_MOST: usize = 40;

/// A saved card: whose it is, by a word of the user's, and what is known of it. No name and no number is asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SavedCard {
    /// By which it is known for good; 1 to 2⁶³ − 1.
    pub id: i64,
    /// The user's word for it: 1 to [`LABEL_MOST`] characters, see [`label`].
    pub label: String,
    /// The day it was read in a reader.
    pub read_on: Option<Date>,
    /// What is known of it and its holder.
    pub facts: Facts,
    /// What the user said to reminders.
    pub marks: Marks,
    /// What the user has ticked in plans, by the name of the situation.
    pub ticks: Ticks,
    /// What a newer version of this program keeps about it.
    rest: Table,
}

/// What is ticked in plans: names of things to do and to bring, by the name of the situation.
pub type Ticks = BTreeMap<String, BTreeSet<String>>;

/// The key of each value.
const ID: &str = "id";
const LABEL: &str = "label";
const READ_ON: &str = "read_on";
const STATUS: &str = "status";
const BORN: &str = "born";
const STAY_END: &str = "stay_end";
const ISSUED: &str = "issued";
const APPLIED: &str = "applied";
const CARD_EXPIRES: &str = "card_expires";
const USER_CERTIFICATE_EXPIRES: &str = "user_certificate_expires";
/// A table: each event with its day.
const EVENTS: &str = "events";
/// A table: each task with [`DONE`] or the day until which it is put off.
const MARKS: &str = "marks";
const DONE: &str = "done";
/// A table: of each situation a list of what is ticked.
const TICKS: &str = "ticks";

/// A label as it is kept of what was typed: without blanks at its ends and without what is no character, and not too
/// long. `None` if nothing is left.
#[must_use]
pub fn label(typed: &str) -> Option<String> {
    let words: String = typed.trim().chars().filter(|letter| !letter.is_control()).take(LABEL_MOST).collect();
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}

impl SavedCard {
    /// A card of that label about which nothing is known yet.
    #[must_use]
    pub fn new(label: String) -> Self {
        Self { id: new_id(), label, ..Self::default() }
    }

    /// Gives it another number.
    pub(super) fn renew_id(&mut self) {
        self.id = new_id();
    }

    /// Takes over what the card told on another day, and what else is newly known of it.
    pub fn learn(&mut self, read: &Self) {
        let new = &read.facts;
        self.read_on = read.read_on;
        self.facts.born = new.born.or(self.facts.born);
        self.facts.learn(new.card_expires, new.user_certificate_expires, &rules().dates);
    }

    /// Reads a card from the file; `None` if it is none. The second tells whether each value could be read.
    pub(super) fn read_from(value: &Value) -> Option<(Self, bool)> {
        let mut rest = value.as_table()?.clone();
        let label = rest.remove(LABEL)?.as_str().and_then(label)?;
        let mut is_whole = true;
        let id = match rest.remove(ID) {
            Some(Value::Integer(id)) if id > 0 => id,
            other => {
                is_whole &= other.is_none();
                new_id()
            }
        };
        // What cannot be read stays in the file.
        let status = take(&mut rest, STATUS, &mut is_whole, |value| Status::from_key(value.as_str()?));
        let mut day = |key| take(&mut rest, key, &mut is_whole, day_of);
        let read_on = day(READ_ON);
        let mut facts = Facts {
            born: day(BORN),
            status,
            stay_end: day(STAY_END),
            issued: day(ISSUED),
            applied: day(APPLIED),
            card_expires: day(CARD_EXPIRES),
            user_certificate_expires: day(USER_CERTIFICATE_EXPIRES),
            events: Vec::new(),
        };
        for (key, value) in entries(&mut rest, EVENTS, &mut is_whole) {
            match (EventKind::from_key(&key), day_of(&value)) {
                (Some(kind), Some(on)) => facts.events.push(Event { kind, on }),
                _ => {
                    is_whole = false;
                    keep(&mut rest, EVENTS, key, value);
                }
            }
        }
        let mut marks = Marks::new();
        for (key, value) in entries(&mut rest, MARKS, &mut is_whole) {
            let mark = match value.as_str() {
                Some(DONE) => Some(Mark::Done),
                _ => day_of(&value).map(Mark::Later),
            };
            match mark {
                Some(mark) => {
                    marks.insert(key, mark);
                }
                None => {
                    is_whole = false;
                    keep(&mut rest, MARKS, key, value);
                }
            }
        }
        let mut ticks = Ticks::new();
        for (key, value) in entries(&mut rest, TICKS, &mut is_whole) {
            match names(&value) {
                Some(names) => {
                    ticks.insert(key, names);
                }
                None => {
                    is_whole = false;
                    keep(&mut rest, TICKS, key, value);
                }
            }
        }
        Some((Self { id, label, read_on, facts, marks, ticks, rest }, is_whole))
    }

    pub(super) fn write(&self) -> Value {
        let mut table = self.rest.clone();
        let facts = &self.facts;
        table.insert(ID.to_owned(), self.id.into());
        table.insert(LABEL.to_owned(), self.label.as_str().into());
        if let Some(status) = facts.status {
            table.insert(STATUS.to_owned(), status.key().into());
        }
        for (key, day) in [
            (READ_ON, self.read_on),
            (BORN, facts.born),
            (STAY_END, facts.stay_end),
            (ISSUED, facts.issued),
            (APPLIED, facts.applied),
            (CARD_EXPIRES, facts.card_expires),
            (USER_CERTIFICATE_EXPIRES, facts.user_certificate_expires),
        ] {
            if let Some(day) = day.and_then(written) {
                table.insert(key.to_owned(), day);
            }
        }
        for event in &facts.events {
            if let Some(day) = written(event.on) {
                keep(&mut table, EVENTS, event.kind.key().to_owned(), day);
            }
        }
        for (key, mark) in &self.marks {
            let value = match mark {
                Mark::Done => Some(DONE.into()),
                Mark::Later(day) => written(*day),
            };
            if let Some(value) = value {
                keep(&mut table, MARKS, key.clone(), value);
            }
        }
        for (situation, names) in &self.ticks {
            let names = names.iter().map(|name| Value::from(name.as_str())).collect();
            keep(&mut table, TICKS, situation.clone(), Value::Array(names));
        }
        Value::Table(table)
    }
}

/// A list of names; `None` if something else is in it.
fn names(value: &Value) -> Option<BTreeSet<String>> {
    value.as_array()?.iter().map(|name| name.as_str().map(str::to_owned)).collect()
}

/// Takes a value out of a table if it can be read.
fn take<T>(
    table: &mut Table,
    key: &str,
    is_whole: &mut bool,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<T> {
    let found = read(table.get(key)?);
    *is_whole &= found.is_some();
    if found.is_some() {
        table.remove(key);
    }
    found
}

/// Takes the entries of a table out of another; what is no table stays.
fn entries(table: &mut Table, key: &str, is_whole: &mut bool) -> Table {
    match table.remove(key) {
        Some(Value::Table(entries)) => entries,
        Some(other) => {
            *is_whole = false;
            table.insert(key.to_owned(), other);
            Table::new()
        }
        None => Table::new(),
    }
}

/// Puts an entry into a table within another. What is no table there gives way.
fn keep(table: &mut Table, key: &str, name: String, value: Value) {
    let place = table.entry(key).or_insert_with(|| Value::Table(Table::new()));
    if !place.is_table() {
        *place = Value::Table(Table::new());
    }
    if let Some(entries) = place.as_table_mut() {
        entries.insert(name, value);
    }
}

fn written(day: Date) -> Option<Value> {
    day.to_string().parse::<toml::value::Datetime>().ok().map(Value::Datetime)
}

/// A day without a time.
fn day_of(value: &Value) -> Option<Date> {
    let value = value.as_datetime()?;
    let day = value.date.filter(|_| value.time.is_none())?;
    let (year, month) = (i16::try_from(day.year).ok()?, i8::try_from(day.month).ok()?);
    Date::new(year, month, i8::try_from(day.day).ok()?).ok()
}

/// A number that no other card is likely to have, on this computer or another.
fn new_id() -> i64 {
    use std::hash::{BuildHasher, Hasher};
    // Each of these is keyed by chance.
    let chance = std::hash::RandomState::new().build_hasher().finish();
    i64::try_from(chance >> 1).map_or(1, |id| id.max(1))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_card_comes_back_with_all_that_is_known_of_it() {
        let mut card = SavedCard::new("母".to_owned());
        assert_eq!(SavedCard::read_from(&card.write()), Some((card.clone(), true)));
        card.read_on = Some(date(2026, 11, 24));
        card.facts = Facts {
            born: Some(date(1960, 2, 29)),
            status: Some(Status::MidLongTerm),
            stay_end: Some(date(2027, 3, 8)),
            issued: Some(date(2024, 5, 1)),
            applied: Some(date(2024, 4, 1)),
            card_expires: Some(date(2027, 3, 8)),
            user_certificate_expires: Some(date(2027, 3, 8)),
            events: vec![Event { kind: EventKind::Filed, on: date(2026, 11, 20) }],
        };
        card.marks.insert("extend_card/2027-03-08".to_owned(), Mark::Later(date(2026, 12, 1)));
        card.marks.insert("report/2026-12-08".to_owned(), Mark::Done);
        card.ticks.insert("lost".to_owned(), BTreeSet::from(["step-freeze".to_owned()]));
        card.rest.insert("newer".to_owned(), 5.into());
        assert_eq!(SavedCard::read_from(&card.write()), Some((card.clone(), true)));
        let mut read = SavedCard::new("another".to_owned());
        read.facts.card_expires = Some(date(2032, 3, 9));
        let id = card.id;
        card.learn(&read);
        assert_eq!((card.id, card.label.as_str()), (id, "母"));
        assert_eq!(card.facts.card_expires, read.facts.card_expires);
        assert_eq!((card.facts.user_certificate_expires, card.rest.len()), (None, 1));
        assert_eq!(card.facts.born, Some(date(1960, 2, 29)), "what was not written again is still so");
    }

    #[test]
    fn what_a_newer_version_keeps_of_events_and_marks_stays() {
        let text = "id = 7\nlabel = 'a'\nevents = { filed = 2026-11-20, teleported = 2027-01-01 }\n\
                    marks = { 'x/2027-01-01' = 'asked', 'y' = 'done' }";
        let table: Table = text.parse().unwrap();
        let (card, is_whole) = SavedCard::read_from(&Value::Table(table.clone())).unwrap();
        assert!(!is_whole && card.facts.events.len() == 1 && card.marks.len() == 1);
        assert_eq!(card.write(), Value::Table(table));
    }

    #[test]
    fn what_is_damaged_falls_back_alone() {
        let read = |text: &str| SavedCard::read_from(&Value::Table(text.parse().unwrap()));
        for text in ["", "label = 5", "label = ' '", "label = \"\\u0000\""] {
            assert_eq!(read(text), None, "{text}");
        }
        for (damage, is_whole) in [
            ("", true),
            ("id = 7", true),
            ("id = -7", false),
            ("id = 'x'", false),
            ("read_on = 2026-11-24", true),
            ("read_on = '2026-11-24'", false),
            ("card_expires = 2026-11-24T10:00:00", false),
            ("user_certificate_expires = [1]", false),
            ("status = 'mid_long_term'", true),
            ("status = 'king'", false),
            ("events = 7", false),
            ("events = { filed = 'today' }", false),
            ("marks = { a = 2027-01-01 }", true),
        ] {
            let (card, whole) = read(&format!("label = 'a'\n{damage}")).unwrap();
            assert_eq!((card.label.as_str(), whole), ("a", is_whole), "{damage}");
            assert!(card.id > 0);
        }
    }

    #[test]
    fn labels_are_short_and_have_no_control_characters() {
        assert_eq!(label("  母の カード\u{7}\n").as_deref(), Some("母の カード"));
        assert_eq!(label(&"x".repeat(99)).unwrap().len(), LABEL_MOST);
        assert_eq!(label(" \t "), None);
    }

    #[test]
    fn ids_differ() {
        let ids: std::collections::BTreeSet<i64> = (0..100).map(|_| new_id()).collect();
        assert_eq!(ids.len(), 100);
    }
}
