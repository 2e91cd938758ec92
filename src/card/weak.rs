//! New PINs that others guess first.

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::secret::{MOST, Secret};

/// Why a new PIN is easily guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weakness {
    /// It is the one that is to be changed.
    SameAsBefore,
    /// One character again and again.
    Repeated,
    /// Characters in a row: 1234, 9876, ABCDEF.
    Sequence,
    /// Keys beside each other: 2580, QWERTY.
    KeyRow,
    /// Four digits that may be a day or a year of somebody's life.
    LikeDate,
    /// The day of birth, or a part of it.
    Birthday,
}

/// Rows of a keyboard, and columns of a keypad.
const KEYS: [&[u8]; 6] = [b"QWERTYUIOP", b"ASDFGHJKL", b"ZXCVBNM", b"2580", b"1470", b"3690"];

impl Secret {
    /// Why this new PIN is easily guessed, if it is; `birthdays` are those of the holders that are known.
    #[must_use]
    pub fn weakness(&self, current: &Secret, birthdays: &[Date]) -> Option<Weakness> {
        let bytes = self.bytes();
        if self == current {
            return Some(Weakness::SameAsBefore);
        }
        if steps(bytes, 0) {
            return Some(Weakness::Repeated);
        }
        // Of a long one, letters and digits each for themselves: ABCDEF123 is no better.
        let parts = [Part::of(bytes, u8::is_ascii_alphabetic), Part::of(bytes, u8::is_ascii_digit)];
        let kinds = parts.iter().filter(|part| part.length > 0).map(|part| of_part(part.bytes()));
        if let Some(kinds) = kinds.collect::<Option<Vec<_>>>() {
            return kinds.first().copied();
        }
        if birthdays.iter().any(|day| is_of_day(bytes, *day)) {
            return Some(Weakness::Birthday);
        }
        is_like_date(bytes).then_some(Weakness::LikeDate)
    }
}

/// Some of the characters of a PIN, wiped as it is.
struct Part {
    bytes: Zeroizing<[u8; MOST]>,
    length: usize,
}

impl Part {
    fn of(bytes: &[u8], is_of_it: fn(&u8) -> bool) -> Self {
        let mut part = Self { bytes: Zeroizing::new([0; MOST]), length: 0 };
        for (place, byte) in part.bytes.iter_mut().zip(bytes.iter().filter(|byte| is_of_it(byte))) {
            *place = *byte;
            part.length += 1;
        }
        part
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// Whether each character is so far from the one before.
fn steps(part: &[u8], step: i16) -> bool {
    part.iter().zip(part.iter().skip(1)).all(|(a, b)| i16::from(*b) - i16::from(*a) == step)
}

/// The weakness of the letters, or of the digits, of a PIN.
fn of_part(part: &[u8]) -> Option<Weakness> {
    let is_row = |keys: &&[u8]| {
        let mut runs = keys.windows(part.len());
        runs.any(|run| run == part || run.iter().rev().eq(part))
    };
    if part.len() < 2 {
        // One letter among digits makes them no better.
        Some(Weakness::Repeated)
    } else if steps(part, 0) {
        Some(Weakness::Repeated)
    } else if steps(part, 1) || steps(part, -1) {
        Some(Weakness::Sequence)
    } else if part.len() >= 4 && KEYS.iter().any(is_row) {
        Some(Weakness::KeyRow)
    } else {
        None
    }
}

/// Whether four digits may be a day (0307, or 0703 as others write it) or a year from 1900 to 2029.
fn is_like_date(bytes: &[u8]) -> bool {
    let digits = Part::of(bytes, u8::is_ascii_digit);
    let &[a, b, c, d] = digits.bytes() else { return false };
    let two = |tens: u8, ones: u8| 10 * tens.wrapping_sub(b'0') + ones.wrapping_sub(b'0');
    let (first, second) = (two(a, b), two(c, d));
    let is_day = |month: u8, day: u8| (1..=12).contains(&month) && (1..=31).contains(&day);
    bytes.len() == 4
        && (is_day(first, second) || is_day(second, first) || first == 19 || first == 20 && second < 30)
}

/// Whether the digits are a way to write that day, or the year: 1985, 0307, 0703, 8503, 19850307 and the like.
fn is_of_day(bytes: &[u8], day: Date) -> bool {
    let digits = Part::of(bytes, u8::is_ascii_digit);
    let (year, month, date) = (day.year(), day.month(), day.day());
    let short = year.rem_euclid(100);
    let ways = [
        format!("{year:04}"),
        format!("{month:02}{date:02}"),
        format!("{date:02}{month:02}"),
        format!("{short:02}{month:02}"),
        format!("{month:02}{short:02}"),
        format!("{year:04}{month:02}{date:02}"),
        format!("{short:02}{month:02}{date:02}"),
        format!("{date:02}{month:02}{year:04}"),
    ];
    ways.iter().any(|way| way.as_bytes() == digits.bytes())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::pin::PinKind;
    use super::*;

    fn secret(typed: &str) -> Secret {
        let kind = if typed.len() == 4 { PinKind::User } else { PinKind::Signature };
        Secret::new(kind, typed).unwrap().0
    }

    #[test]
    fn what_is_easily_guessed_is_told() {
        let current = secret("7391");
        let birthdays = [date(2001, 12, 24), date(1985, 3, 7)];
        for (typed, expected) in [
            ("7391", Some(Weakness::SameAsBefore)),
            ("0000", Some(Weakness::Repeated)),
            ("1234", Some(Weakness::Sequence)),
            ("9876", Some(Weakness::Sequence)),
            ("2580", Some(Weakness::KeyRow)),
            ("0852", Some(Weakness::KeyRow)),
            ("1985", Some(Weakness::Birthday)),
            ("0307", Some(Weakness::Birthday)),
            ("0703", Some(Weakness::Birthday)),
            ("8503", Some(Weakness::Birthday)),
            ("AAAA1111", Some(Weakness::Repeated)),
            ("ABCDEF1", Some(Weakness::Sequence)),
            ("ABC123", Some(Weakness::Sequence)),
            ("QWERTY12", Some(Weakness::KeyRow)),
            ("ME19850307", Some(Weakness::Birthday)),
            ("4907", None),
            ("HANA7391", None),
            ("K7W2M9", None),
        ] {
            assert_eq!(secret(typed).weakness(&current, &birthdays), expected, "{typed}");
        }
        for (typed, expected) in [
            ("1985", Some(Weakness::LikeDate)),
            ("2004", Some(Weakness::LikeDate)),
            ("0307", Some(Weakness::LikeDate)),
            ("3112", Some(Weakness::LikeDate)),
            ("2047", None),
            ("1350", None),
            ("0042", None),
            ("ME1985", None),
        ] {
            assert_eq!(secret(typed).weakness(&current, &[]), expected, "{typed}");
        }
    }
}
