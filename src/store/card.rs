//! A card whose dates the user has saved, and how it stands in the file.

use jiff::civil::Date;
use toml::{Table, Value};

/// Longest label, in characters.
pub const LABEL_MOST: usize = 40;

/// A saved card: whose it is, by a word of the user's, and what the card told. No name and no number is asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SavedCard {
    /// By which it is known for good; 1 to 2⁶³ − 1.
    pub id: i64,
    /// The user's word for it: 1 to [`LABEL_MOST`] characters, see [`label`].
    pub label: String,
    /// The day of birth of its holder, if it was given.
    pub born: Option<Date>,
    /// The day it was read.
    pub read_on: Option<Date>,
    /// Its last day.
    pub card_expires: Option<Date>,
    /// The last day, in Japan, of the user certificate.
    pub user_certificate_expires: Option<Date>,
    /// What a newer version of this program keeps about it.
    rest: Table,
}

/// The key of each value.
const ID: &str = "id";
const LABEL: &str = "label";
const BORN: &str = "born";
const READ_ON: &str = "read_on";
const CARD_EXPIRES: &str = "card_expires";
const USER_CERTIFICATE_EXPIRES: &str = "user_certificate_expires";

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

    /// Takes over what the card told on another day. What it did not tell is no longer known if it is a new card, which has
    /// another end.
    pub fn learn(&mut self, read: &Self) {
        self.born = read.born.or(self.born);
        let is_same = self.card_expires == read.card_expires;
        let certificate = read.user_certificate_expires;
        self.read_on = read.read_on;
        self.card_expires = read.card_expires;
        self.user_certificate_expires =
            if is_same { certificate.or(self.user_certificate_expires) } else { certificate };
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
        let mut day = |key: &str| {
            let day = rest.get(key)?.as_datetime().and_then(day_of);
            is_whole &= day.is_some();
            // What cannot be read stays in the file.
            if day.is_some() {
                rest.remove(key);
            }
            day
        };
        let (born, read_on, card_expires) = (day(BORN), day(READ_ON), day(CARD_EXPIRES));
        let user_certificate_expires = day(USER_CERTIFICATE_EXPIRES);
        Some((Self { id, label, born, read_on, card_expires, user_certificate_expires, rest }, is_whole))
    }

    pub(super) fn write(&self) -> Value {
        let mut table = self.rest.clone();
        table.insert(ID.to_owned(), self.id.into());
        table.insert(LABEL.to_owned(), self.label.as_str().into());
        for (key, day) in [
            (BORN, self.born),
            (READ_ON, self.read_on),
            (CARD_EXPIRES, self.card_expires),
            (USER_CERTIFICATE_EXPIRES, self.user_certificate_expires),
        ] {
            if let Some(day) = day.and_then(|day| day.to_string().parse::<toml::value::Datetime>().ok()) {
                table.insert(key.to_owned(), Value::Datetime(day));
            }
        }
        Value::Table(table)
    }
}

/// A day without a time.
fn day_of(value: &toml::value::Datetime) -> Option<Date> {
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
        card.born = Some(date(1960, 2, 29));
        card.read_on = Some(date(2026, 11, 24));
        card.user_certificate_expires = Some(date(2027, 3, 9));
        card.rest.insert("newer".to_owned(), 5.into());
        assert_eq!(SavedCard::read_from(&card.write()), Some((card.clone(), true)));
        card.card_expires = Some(date(2027, 3, 8));
        assert_eq!(SavedCard::read_from(&card.write()), Some((card.clone(), true)));
        let read = SavedCard { card_expires: Some(date(2032, 3, 9)), ..SavedCard::new("another".to_owned()) };
        let id = card.id;
        card.learn(&read);
        assert_eq!((card.id, card.label.as_str(), card.card_expires), (id, "母", read.card_expires));
        assert_eq!((card.user_certificate_expires, card.rest.len()), (None, 1));
        assert_eq!(card.born, Some(date(1960, 2, 29)), "what was not written again is still so");
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
