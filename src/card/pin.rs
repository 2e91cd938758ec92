//! The four secrets of a card and their counters.

/// One of the four secrets (暗証番号) a holder has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PinKind {
    /// 利用者証明用: four digits, to sign in and for certificates from a shop.
    User,
    /// 署名用: six to sixteen letters and digits, in place of a seal.
    Signature,
    /// 券面事項入力補助用: four digits, to fill in forms.
    EntrySupport,
    /// 住民基本台帳用: four digits, for the municipal office.
    Register,
}

impl PinKind {
    /// Every one, in the order of the form that is given out with the card.
    pub const ALL: [Self; 4] = [Self::Signature, Self::User, Self::EntrySupport, Self::Register];

    /// How many tries there are after one that was right (OpenSC's `jpki.h` and municipal pages).
    #[must_use]
    pub const fn most_tries(self) -> u8 {
        match self {
            Self::Signature => 5,
            Self::User | Self::EntrySupport | Self::Register => 3,
        }
    }
}

/// How many wrong tries a PIN still bears. The counter lies on the card; time does not restore it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tries {
    /// So many: 1 to 15.
    Left(u8),
    /// None: the municipal office has to set it anew.
    Blocked,
    /// The card did not say it clearly.
    Unknown,
}

impl Tries {
    /// The number that is left, 0 to 15; `None` if it is not known.
    #[must_use]
    pub const fn count(self) -> Option<u8> {
        match self {
            Self::Left(count) => Some(count),
            Self::Blocked => Some(0),
            Self::Unknown => None,
        }
    }

    /// From the two status bytes that answer the question for the counter (ISO 7816-4: `63Cx`; JICSAP:
    /// `6984`, and `6983` in other cards).
    pub(super) const fn of_status(status: u16) -> Self {
        match status {
            0x63C0 | 0x6983 | 0x6984 => Self::Blocked,
            0x63C1..=0x63CF => Self::Left((status & 0x0F) as u8),
            _ => Self::Unknown,
        }
    }

    /// Of two counters for one PIN: the one that decides, which is the lower.
    pub(super) fn lower(self, other: Self) -> Self {
        match (self.count(), other.count()) {
            (Some(one), Some(two)) => {
                if one <= two {
                    self
                } else {
                    other
                }
            }
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_words_tell_the_tries_or_nothing() {
        for (status, expected) in [
            (0x63C3, Tries::Left(3)),
            (0x63C5, Tries::Left(5)),
            (0x63CF, Tries::Left(15)),
            (0x63C0, Tries::Blocked),
            (0x6983, Tries::Blocked),
            (0x6984, Tries::Blocked),
            // A counter without end, a PIN that needs no proof, a file that is not there.
            (0x6300, Tries::Unknown),
            (0x9000, Tries::Unknown),
            (0x6A82, Tries::Unknown),
            (0x6C05, Tries::Unknown),
        ] {
            assert_eq!(Tries::of_status(status), expected, "{status:04X}");
        }
    }

    #[test]
    fn the_lower_counter_decides() {
        let (three, one) = (Tries::Left(3), Tries::Left(1));
        assert_eq!(three.lower(one), one);
        assert_eq!(Tries::Blocked.lower(three), Tries::Blocked);
        assert_eq!(three.lower(Tries::Unknown), Tries::Unknown, "the other may be lower");
    }
}
