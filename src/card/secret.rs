//! A PIN as it is sent: checked before, wiped after.

use zeroize::Zeroizing;

use super::entry::{Adapted, Entry, Flaw};
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

impl Secret {
    /// A PIN of a word, for tests and practice; a window gathers it in an [`Entry`].
    ///
    /// # Errors
    /// [`Flaw`], the same for a PIN that is there and for a new one: the rules have always been these.
    pub fn new(kind: PinKind, typed: &str) -> Result<(Self, Adapted), Flaw> {
        let mut entry = Entry::new(kind);
        typed.chars().for_each(|letter| entry.push(letter));
        Ok((entry.secret()?, entry.adapted()))
    }

    /// Of bytes that keep the rules of that kind.
    pub(super) fn of(kind: PinKind, bytes: &[u8]) -> Self {
        let mut secret = Self { bytes: Box::new(Zeroizing::new([0; MOST])), length: 0, kind };
        for (place, byte) in secret.bytes.iter_mut().zip(bytes) {
            *place = *byte;
            secret.length += 1;
        }
        secret
    }

    /// Of which PIN it keeps the rules.
    pub(super) const fn kind(&self) -> PinKind {
        self.kind
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
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
