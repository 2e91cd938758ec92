//! A PIN while it is typed: what belongs in it, and what does not.

use zeroize::{Zeroize, Zeroizing};

use super::pin::PinKind;
use super::secret::{MOST, Secret};

/// What was changed about what was typed, to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Adapted {
    /// Wide letters or digits (ＡＢＣ１２３) were made narrow.
    pub narrowed: bool,
    /// Small letters were made capital ones.
    pub raised: bool,
}

/// Why what was typed is no PIN of that kind. Nothing was sent, and it costs no try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Flaw {
    /// It has fewer characters than that.
    #[error("fewer than {0} characters")]
    Short(usize),
    /// It has more characters than that.
    #[error("more than {0} characters")]
    Long(usize),
    /// Something in it is no digit.
    #[error("not only digits")]
    NotDigits,
    /// Something in it is neither a letter from A to Z nor a digit.
    #[error("not only letters and digits")]
    NotLettersAndDigits,
    /// It lacks a letter, or a digit.
    #[error("not a letter and a digit")]
    NotBoth,
}

impl PinKind {
    /// Least and most characters (J-LIS: four digits; six to sixteen letters and digits).
    #[must_use]
    pub const fn length(self) -> (usize, usize) {
        match self {
            Self::Signature => (6, MOST),
            Self::User | Self::EntrySupport | Self::Register => (4, 4),
        }
    }
}

/// As many characters are kept: more than any PIN has, so that one too many is seen.
const ROOM: usize = 24;

/// Stands for a character that belongs in no PIN of that kind.
const NONE: u8 = 0;

/// What has been typed of a PIN so far, with what does not belong in it: a key that slipped in must not vanish unseen,
/// for then what is left is another PIN than the user thinks. It is wiped when it is cleared or dropped, shows itself
/// nowhere and cannot be copied.
pub struct Entry {
    /// On the heap, so that moving it leaves no copy behind.
    bytes: Box<Zeroizing<[u8; ROOM]>>,
    length: usize,
    kind: PinKind,
    adapted: Adapted,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entry(…)")
    }
}

impl Entry {
    /// Nothing yet.
    #[must_use]
    pub fn new(kind: PinKind) -> Self {
        Self { bytes: Box::new(Zeroizing::new([NONE; ROOM])), length: 0, kind, adapted: Adapted::default() }
    }

    /// One more character at the end. Wide characters become narrow, and small letters of the signature PIN capital, as
    /// the official program does it; the card itself compares bytes.
    pub fn push(&mut self, letter: char) {
        let narrow = narrow(letter);
        let is_signature = self.kind == PinKind::Signature;
        let raised = if is_signature { narrow.to_ascii_uppercase() } else { narrow };
        let belongs = raised.is_ascii_digit() || is_signature && raised.is_ascii_alphabetic();
        // What has no room is one too many in any case.
        let Some(place) = self.bytes.get_mut(self.length) else { return };
        *place = u8::try_from(raised).ok().filter(|_| belongs).unwrap_or(NONE);
        self.length += 1;
        if belongs {
            self.adapted.narrowed |= narrow != letter;
            self.adapted.raised |= raised != narrow;
        }
    }

    /// Takes the last character away.
    pub fn pop(&mut self) {
        self.length = self.length.saturating_sub(1);
        if let Some(place) = self.bytes.get_mut(self.length) {
            place.zeroize();
        }
        if self.length == 0 {
            self.adapted = Adapted::default();
        }
    }

    /// Takes everything away.
    pub fn clear(&mut self) {
        self.bytes.zeroize();
        self.length = 0;
        self.adapted = Adapted::default();
    }

    /// How many characters were typed: 0 to 24.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether nothing was typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// What was changed about what was typed.
    #[must_use]
    pub const fn adapted(&self) -> Adapted {
        self.adapted
    }

    /// Each character, to be shown where the user asked for it: one by one, never as a word. One that does not belong is
    /// a question mark.
    pub fn letters(&self) -> impl Iterator<Item = char> {
        self.bytes().iter().map(|byte| if *byte == NONE { '?' } else { char::from(*byte) })
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// What is wrong with what was typed, whatever follows.
    #[must_use]
    pub fn flaw(&self) -> Option<Flaw> {
        let (_, most) = self.kind.length();
        if self.bytes().contains(&NONE) {
            let is_signature = self.kind == PinKind::Signature;
            return Some(if is_signature { Flaw::NotLettersAndDigits } else { Flaw::NotDigits });
        }
        (self.length > most).then_some(Flaw::Long(most))
    }

    /// The PIN that was typed.
    ///
    /// # Errors
    /// What is wrong with it, or missing.
    pub fn secret(&self) -> Result<Secret, Flaw> {
        if let Some(flaw) = self.flaw() {
            return Err(flaw);
        }
        let (least, _) = self.kind.length();
        if self.length < least {
            return Err(Flaw::Short(least));
        }
        let has = |of: fn(&u8) -> bool| self.bytes().iter().any(of);
        if self.kind == PinKind::Signature && !(has(u8::is_ascii_alphabetic) && has(u8::is_ascii_digit)) {
            return Err(Flaw::NotBoth);
        }
        Ok(Secret::of(self.kind, self.bytes()))
    }
}

/// The half-width form of a full-width one (Unicode, U+FF01 to U+FF5E), and the character itself of others.
fn narrow(letter: char) -> char {
    match u32::from(letter) {
        wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(entry: &Entry) -> String {
        entry.letters().collect()
    }

    #[test]
    fn what_does_not_belong_is_counted_and_no_pin() {
        let mut entry = Entry::new(PinKind::User);
        "12a4".chars().for_each(|letter| entry.push(letter));
        assert_eq!((shown(&entry).as_str(), entry.secret().err()), ("12?4", Some(Flaw::NotDigits)));
        // Taken back one by one, as it was typed.
        entry.pop();
        entry.pop();
        assert_eq!((shown(&entry).as_str(), entry.flaw()), ("12", None));
        "345".chars().for_each(|letter| entry.push(letter));
        assert_eq!((entry.len(), entry.flaw()), (5, Some(Flaw::Long(4))), "none of them vanishes");
        "6".repeat(90).chars().for_each(|letter| entry.push(letter));
        assert_eq!((entry.len(), entry.secret().err()), (ROOM, Some(Flaw::Long(4))));
        entry.clear();
        assert_eq!(entry.secret().err(), Some(Flaw::Short(4)));
    }

    #[test]
    fn what_is_taken_away_is_wiped() {
        let mut entry = Entry::new(PinKind::Signature);
        "ab1".chars().for_each(|letter| entry.push(letter));
        entry.pop();
        assert_eq!((shown(&entry).as_str(), entry.bytes[2]), ("AB", 0));
        entry.clear();
        assert!(entry.is_empty() && entry.bytes.iter().all(|byte| *byte == 0));
        assert_eq!(entry.adapted(), Adapted::default());
        entry.pop();
        assert!(entry.is_empty());
    }

    #[test]
    fn it_shows_itself_nowhere() {
        let mut entry = Entry::new(PinKind::User);
        entry.push('7');
        assert_eq!(format!("{entry:?} {entry:#?}"), "Entry(…) Entry(…)");
    }
}
