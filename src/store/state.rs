//! The values that are saved, and how each is read from and written to the file.

use std::fmt;

use toml::{Table, Value};

use super::card::SavedCard;
use super::{Field, Notice};
use crate::dates::DaysBefore;

/// The number of the file's layout. It rises only when an older program could no longer
/// keep what a newer one wrote.
pub const SCHEMA: u32 = 1;

/// Longest language tag that is believed, in bytes (RFC 5646, 4.4.1 asks for room for 35).
const TAG_MAX_BYTES: usize = 35;

/// What the program remembers between two runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// The tag of the chosen language, such as `zh-Hant`; `None` until one is chosen. Only its
    /// form is looked at here: whether there is such a language is for the caller to say.
    pub language: Option<String>,
    /// The colours of the window.
    pub theme: Theme,
    /// The size of all text.
    pub text_size: TextSize,
    /// Whether the register PIN can be changed, too, which was not yet tried on a real card.
    pub offers_register: bool,
    /// How many days before a deadline to be reminded.
    pub reminder_days: DaysBefore,
    /// The cards whose dates are saved, in the order they were saved.
    pub cards: Vec<SavedCard>,
    /// What stands among the cards in the file and is none; it is kept there.
    pub no_cards: Vec<Value>,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// Light or dark as the system says.
    #[default]
    System,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
    /// The strongest contrast.
    HighContrast,
}

impl Theme {
    /// Every theme, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The word in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high_contrast",
        }
    }

    /// The theme of that word, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

/// The size of all text: 100, 125, 150, 175 or 200 percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextSize(u16);

impl TextSize {
    /// Every size, from small to large.
    pub const ALL: [Self; 5] = [Self(100), Self(125), Self(150), Self(175), Self(200)];

    /// The size of so many percent, if it is one of [`TextSize::ALL`].
    #[must_use]
    pub fn new(percent: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.0 == percent)
    }

    /// Percent of the normal size, 100 to 200.
    #[must_use]
    pub const fn percent(self) -> u16 {
        self.0
    }

    /// As a factor of the normal size, 1.0 to 2.0.
    #[must_use]
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }

    /// The next larger size; the largest has none.
    #[must_use]
    pub fn larger(self) -> Option<Self> {
        Self::ALL.into_iter().find(|size| *size > self)
    }

    /// The next smaller size; the smallest has none.
    #[must_use]
    pub fn smaller(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|size| *size < self)
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl fmt::Display for TextSize {
    /// The bare number of percent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl State {
    /// Reads each value by itself. A missing one has its default silently; a damaged or unknown
    /// one has its default and a notice.
    pub(super) fn read_from(table: &Table, notices: &mut Vec<Notice>) -> Self {
        let mut fell_back = |field| notices.push(Notice::Fallback(field));
        if schema(table).is_none() {
            fell_back(Field::Schema);
        }
        let mut state = Self::default();
        if let Some(value) = table.get(Field::Language.key()) {
            state.language = value.as_str().filter(|tag| tag_form(tag)).map(str::to_owned);
            if state.language.is_none() {
                fell_back(Field::Language);
            }
        }
        if let Some(value) = table.get(Field::Theme.key()) {
            match value.as_str().and_then(Theme::from_key) {
                Some(theme) => state.theme = theme,
                None => fell_back(Field::Theme),
            }
        }
        if let Some(value) = table.get(Field::TextSize.key()) {
            let percent = value.as_integer().and_then(|n| u16::try_from(n).ok());
            match percent.and_then(TextSize::new) {
                Some(size) => state.text_size = size,
                None => fell_back(Field::TextSize),
            }
        }
        if let Some(value) = table.get(Field::OffersRegister.key()) {
            match value.as_bool() {
                Some(offers) => state.offers_register = offers,
                None => fell_back(Field::OffersRegister),
            }
        }
        if let Some(value) = table.get(Field::ReminderDays.key()) {
            match reminder_days(value) {
                Some(days) => state.reminder_days = days,
                None => fell_back(Field::ReminderDays),
            }
        }
        if let Some(value) = table.get(Field::Cards.key()) {
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            let mut are_whole = true;
            for value in values {
                match SavedCard::read_from(value) {
                    Some((mut card, is_whole)) => {
                        are_whole &= is_whole;
                        if state.cards.iter().any(|other: &SavedCard| other.id == card.id) {
                            card.renew_id();
                        }
                        state.cards.push(card);
                    }
                    None => {
                        are_whole = false;
                        state.no_cards.push(value.clone());
                    }
                }
            }
            if !are_whole {
                fell_back(Field::Cards);
            }
        }
        state
    }

    /// Writes the known values into a table; all others in it stay as they are.
    pub(super) fn write_into(&self, table: &mut Table) {
        let mut put = |field: Field, value: Value| table.insert(field.key().to_owned(), value);
        put(Field::Schema, Value::Integer(SCHEMA.into()));
        put(Field::Theme, self.theme.key().into());
        put(Field::TextSize, Value::Integer(self.text_size.percent().into()));
        put(Field::OffersRegister, self.offers_register.into());
        put(Field::ReminderDays, self.reminder_days.iter().map(i64::from).collect::<Vec<_>>().into());
        let cards: Vec<Value> =
            self.cards.iter().map(SavedCard::write).chain(self.no_cards.iter().cloned()).collect();
        if cards.is_empty() {
            table.remove(Field::Cards.key());
        } else {
            table.insert(Field::Cards.key().to_owned(), Value::Array(cards));
        }
        let mut put = |field: Field, value: Value| table.insert(field.key().to_owned(), value);
        match &self.language {
            Some(tag) => put(Field::Language, tag.as_str().into()),
            None => table.remove(Field::Language.key()),
        };
    }
}

/// The schema number of a file; [`SCHEMA`] where none is given, `None` where it is no number of one.
pub(super) fn schema(table: &Table) -> Option<u64> {
    match table.get(Field::Schema.key()) {
        None => Some(SCHEMA.into()),
        Some(value) => {
            value.as_integer().and_then(|number| u64::try_from(number).ok()).filter(|number| *number > 0)
        }
    }
}

/// Numbers of days, all of them offered.
fn reminder_days(value: &Value) -> Option<DaysBefore> {
    let mut all = DaysBefore::NONE;
    let days = value.as_array()?.iter().map(|days| u16::try_from(days.as_integer()?).ok());
    days.into_iter().all(|days| days.is_some_and(|days| all.set(days, true))).then_some(all)
}

/// Letters, digits and hyphens, not too long: the form of a language tag, not its meaning.
fn tag_form(tag: &str) -> bool {
    (1..=TAG_MAX_BYTES).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (State, Vec<Notice>) {
        let mut notices = Vec::new();
        let state = State::read_from(&text.parse().unwrap(), &mut notices);
        (state, notices)
    }

    #[test]
    fn every_value_comes_back() {
        for theme in Theme::ALL {
            for text_size in TextSize::ALL {
                for language in [None, Some("zh-Hant".to_owned())] {
                    for offers_register in [false, true] {
                        let language = language.clone();
                        let cards = vec![SavedCard::new("a".to_owned()), SavedCard::new("b".to_owned())];
                        let state =
                            State { language, theme, text_size, offers_register, cards, ..State::default() };
                        assert!(state.reminder_days.has(90));
                        let mut table = Table::new();
                        state.write_into(&mut table);
                        assert_eq!(read(&table.to_string()), (state, Vec::new()));
                    }
                }
            }
        }
    }

    #[test]
    fn each_value_falls_back_alone() {
        let good = [
            ("schema", "1"),
            ("language", "'ja'"),
            ("theme", "'dark'"),
            ("text_size", "150"),
            ("offers_register_pin", "true"),
            ("reminder_days", "[30, 7]"),
        ];
        let bad: [(Field, &[&str]); 6] = [
            (Field::ReminderDays, &["30", "[31]", "['30']", "[30, -7]"]),
            (Field::OffersRegister, &["'true'", "1", "[true]"]),
            (Field::Schema, &["'1'", "0", "-1", "1.0", "[]"]),
            (Field::Language, &["5", "''", "'日本語'", "'../x'", "['ja']", "'a b'", "{ tag = 'ja' }"]),
            (Field::Theme, &["'sepia'", "'Dark'", "''", "1", "true"]),
            (Field::TextSize, &["0", "99", "110", "201", "225", "-100", "65636", "125.0", "'125'", "nan"]),
        ];
        let (whole, _) = read(
            "language = 'ja'\ntheme = 'dark'\ntext_size = 150\noffers_register_pin = true\nreminder_days = [30, 7]",
        );
        for (field, values) in bad {
            for value in values {
                let text: String = good
                    .iter()
                    .map(|(key, good)| {
                        let value = if *key == field.key() { value } else { good };
                        format!("{key} = {value}\n")
                    })
                    .collect();
                let mut expected = whole.clone();
                match field {
                    // Cards have a test of their own.
                    Field::Schema | Field::Cards => {}
                    Field::Language => expected.language = None,
                    Field::Theme => expected.theme = Theme::System,
                    Field::TextSize => expected.text_size = TextSize::default(),
                    Field::OffersRegister => expected.offers_register = false,
                    Field::ReminderDays => expected.reminder_days = DaysBefore::default(),
                }
                assert_eq!(read(&text), (expected, vec![Notice::Fallback(field)]), "{text}");
            }
        }
    }

    #[test]
    fn missing_values_are_no_damage() {
        assert_eq!(read("cards = []"), (State::default(), Vec::new()));
    }

    #[test]
    fn what_is_no_card_is_kept_in_the_file() {
        for (text, cards, kept) in [
            ("cards = 5", 0, 1),
            ("cards = [5, { label = 'a' }, { name = 'b' }]", 1, 2),
            ("[[cards]]\nlabel = 'a'\n[[cards]]\nlabel = 'b'\nread_on = 7", 2, 0),
        ] {
            let (state, notices) = read(text);
            assert_eq!((state.cards.len(), state.no_cards.len()), (cards, kept), "{text}");
            assert_eq!(notices, [Notice::Fallback(Field::Cards)], "{text}");
            let mut table = Table::new();
            state.write_into(&mut table);
            assert_eq!(read(&table.to_string()).0, state, "{text}");
        }
    }

    #[test]
    fn text_size_goes_in_steps() {
        let steps: Vec<u16> = std::iter::successors(Some(TextSize::default()), |size| size.larger())
            .map(TextSize::percent)
            .collect();
        assert_eq!(steps, [100, 125, 150, 175, 200]);
        for pair in TextSize::ALL.windows(2) {
            assert_eq!(pair[1].smaller(), Some(pair[0]));
        }
        assert_eq!(TextSize::default().smaller(), None);
        assert!((TextSize::ALL[1].factor() - 1.25).abs() < f32::EPSILON);
    }
}
