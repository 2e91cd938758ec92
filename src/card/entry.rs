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

/// What has been typed of a PIN so far. It is wiped when it is cleared or dropped, shows itself nowhere and cannot be
/// copied.
pub struct Entry {
    /// On the heap, so that moving it leaves no copy behind.
    bytes: Box<Zeroizing<[u8; MOST]>>,
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
        Self { bytes: Box::new(Zeroizing::new([0; MOST])), length: 0, kind, adapted: Adapted::default() }
    }

    /// One more character at the end. Wide characters become narrow, and small letters of the signature PIN capital, as
    /// the official program does it; the card itself compares bytes.
    ///
    /// # Errors
    /// Why it does not belong there; it is left out then.
    pub fn push(&mut self, letter: char) -> Result<(), Flaw> {
        let (_, most) = self.kind.length();
        let narrow = narrow(letter);
        let is_signature = self.kind == PinKind::Signature;
        let raised = if is_signature { narrow.to_ascii_uppercase() } else { narrow };
        if is_signature && !raised.is_ascii_alphanumeric() {
            return Err(Flaw::NotLettersAndDigits);
        }
        if !is_signature && !raised.is_ascii_digit() {
            return Err(Flaw::NotDigits);
        }
        let place = self.bytes.get_mut(self.length).filter(|_| self.length < most);
        let (Some(place), Ok(byte)) = (place, u8::try_from(raised)) else { return Err(Flaw::Long(most)) };
        *place = byte;
        self.length += 1;
        self.adapted.narrowed |= narrow != letter;
        self.adapted.raised |= raised != narrow;
        Ok(())
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

    /// Of which PIN it keeps the rules.
    #[must_use]
    pub const fn kind(&self) -> PinKind {
        self.kind
    }

    /// How many characters there are: 0 to 16.
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

    /// Each character, to be shown where the user asked for it: one by one, never as a word.
    pub fn letters(&self) -> impl Iterator<Item = char> {
        self.bytes().iter().map(|byte| char::from(*byte))
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// The PIN that was typed.
    ///
    /// # Errors
    /// What is missing.
    pub fn secret(&self) -> Result<Secret, Flaw> {
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
    fn what_does_not_belong_is_left_out() {
        let mut entry = Entry::new(PinKind::User);
        for letter in "1a2 3-45".chars() {
            let _ = entry.push(letter);
        }
        assert_eq!(shown(&entry), "1234");
        assert_eq!(entry.push('6'), Err(Flaw::Long(4)));
        assert_eq!(entry.push('x'), Err(Flaw::NotDigits), "what it is comes before how many there are");
    }

    #[test]
    fn what_is_taken_away_is_wiped() {
        let mut entry = Entry::new(PinKind::Signature);
        for letter in "ab1".chars() {
            entry.push(letter).unwrap();
        }
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
        entry.push('7').unwrap();
        assert_eq!(format!("{entry:?} {entry:#?}"), "Entry(…) Entry(…)");
    }
}
