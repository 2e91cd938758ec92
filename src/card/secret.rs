//! A PIN as it is sent: checked before, wiped after.

use zeroize::Zeroizing;

use super::pin::PinKind;

/// Longest PIN, in bytes: what a VERIFY carries at most (JICSAP).
pub(super) const MOST: usize = 16;

/// A PIN in the bytes a card compares: ASCII, letters in upper case. It is wiped when it is dropped, shows itself
/// nowhere and cannot be copied.
pub struct Secret {
    /// On the heap, so that moving it leaves no copy behind.
    bytes: Box<Zeroizing<[u8; MOST]>>,
    length: usize,
    kind: PinKind,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

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

impl Secret {
    /// A PIN of what was typed. Wide characters become narrow, and small letters of the signature PIN capital,
    /// as the official program does it; the card itself compares bytes.
    ///
    /// # Errors
    /// [`Flaw`], the same for a PIN that is there and for a new one: the rules have always been these.
    pub fn new(kind: PinKind, typed: &str) -> Result<(Self, Adapted), Flaw> {
        let (least, most) = kind.length();
        let mut secret = Self { bytes: Box::new(Zeroizing::new([0; MOST])), length: 0, kind };
        let mut adapted = Adapted::default();
        let mut count = 0;
        for letter in typed.chars() {
            let narrow = narrow(letter);
            adapted.narrowed |= narrow != letter;
            let raised = if kind == PinKind::Signature { narrow.to_ascii_uppercase() } else { narrow };
            adapted.raised |= raised != narrow;
            match kind {
                PinKind::Signature if !raised.is_ascii_alphanumeric() => {
                    return Err(Flaw::NotLettersAndDigits);
                }
                PinKind::User | PinKind::EntrySupport | PinKind::Register if !raised.is_ascii_digit() => {
                    return Err(Flaw::NotDigits);
                }
                _ => {}
            }
            count += 1;
            if let (Some(place), Ok(byte)) = (secret.bytes.get_mut(secret.length), u8::try_from(raised)) {
                *place = byte;
                secret.length += 1;
            }
        }
        if count < least {
            return Err(Flaw::Short(least));
        }
        if count > most {
            return Err(Flaw::Long(most));
        }
        let has = |of: fn(&u8) -> bool| secret.bytes().iter().any(of);
        if kind == PinKind::Signature && !(has(u8::is_ascii_alphabetic) && has(u8::is_ascii_digit)) {
            return Err(Flaw::NotBoth);
        }
        Ok((secret, adapted))
    }

    /// Of which PIN it keeps the rules.
    pub(super) const fn kind(&self) -> PinKind {
        self.kind
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
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

    #[track_caller]
    fn assert_made(kind: PinKind, typed: &str, expected: &str, (narrowed, raised): (bool, bool)) {
        let (secret, adapted) = Secret::new(kind, typed).unwrap();
        assert_eq!(secret.bytes(), expected.as_bytes());
        assert_eq!(adapted, Adapted { narrowed, raised });
    }

    #[test]
    fn what_is_typed_becomes_what_the_card_compares() {
        assert_made(PinKind::User, "1234", "1234", (false, false));
        assert_made(PinKind::User, "１２34", "1234", (true, false));
        assert_made(PinKind::Signature, "TEMOTO42", "TEMOTO42", (false, false));
        assert_made(PinKind::Signature, "temoto42", "TEMOTO42", (false, true));
        assert_made(PinKind::Signature, "ｔｅｍｏｔｏ４２", "TEMOTO42", (true, true));
        assert_made(PinKind::Signature, "A234567890123456", "A234567890123456", (false, false));
    }

    #[test]
    fn what_is_no_pin_is_told_before_it_costs_a_try() {
        for (kind, typed, flaw) in [
            (PinKind::User, "", Flaw::Short(4)),
            (PinKind::User, "123", Flaw::Short(4)),
            (PinKind::User, "12345", Flaw::Long(4)),
            (PinKind::User, "12a4", Flaw::NotDigits),
            (PinKind::EntrySupport, "一二三四", Flaw::NotDigits),
            (PinKind::Signature, "ABC12", Flaw::Short(6)),
            (PinKind::Signature, "ABCDEF12345678901", Flaw::Long(16)),
            (PinKind::Signature, "ABCDEF", Flaw::NotBoth),
            (PinKind::Signature, "123456", Flaw::NotBoth),
            (PinKind::Signature, "ABC 123", Flaw::NotLettersAndDigits),
            (PinKind::Signature, "ABC-123", Flaw::NotLettersAndDigits),
            (PinKind::Signature, "ÄBC123", Flaw::NotLettersAndDigits),
            (PinKind::Signature, "ﾃﾓﾄ123", Flaw::NotLettersAndDigits),
        ] {
            assert_eq!(Secret::new(kind, typed).unwrap_err(), flaw, "{typed}");
        }
    }

    #[test]
    fn it_shows_itself_nowhere() {
        let (secret, _) = Secret::new(PinKind::User, "1234").unwrap();
        assert_eq!(format!("{secret:?} {secret:#?}"), "Secret(…) Secret(…)");
    }
}
