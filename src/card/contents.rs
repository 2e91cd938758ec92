//! What a card tells without a PIN.

use jiff::civil::Date;

use super::pin::{PinKind, Tries};

/// What lies in the reader, told by what it answers: never by its ATR, which other cards share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardKind {
    /// My Number Card (個人番号カード).
    MyNumber,
    /// Basic Resident Registration Card (住民基本台帳カード), given out until 2015.
    BasicResident,
    /// A smartphone with the certificates on it.
    Phone,
    /// Another card.
    Other,
}

/// The tries of each PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pins {
    /// Of the user PIN.
    pub user: Tries,
    /// Of the signature PIN.
    pub signature: Tries,
    /// Of the entry-support PIN.
    pub entry_support: Tries,
    /// Of the register PIN: the lower of its two counters.
    pub register: Tries,
    /// Whether the two counters of the register PIN are known and differ.
    pub register_differs: bool,
}

impl Pins {
    pub(super) const UNKNOWN: Self = Self {
        user: Tries::Unknown,
        signature: Tries::Unknown,
        entry_support: Tries::Unknown,
        register: Tries::Unknown,
        register_differs: false,
    };

    /// Whether a PIN can be changed as far as the tries tell: no blocked one, and the register PIN only where both of its
    /// places have the same number, and at least two.
    #[must_use]
    pub fn may_change(&self, pin: PinKind) -> bool {
        match pin {
            PinKind::Register => !self.register_differs && matches!(self.register, Tries::Left(2..)),
            _ => self.of(pin) != Tries::Blocked,
        }
    }

    /// The tries of that PIN.
    #[must_use]
    pub const fn of(&self, pin: PinKind) -> Tries {
        match pin {
            PinKind::User => self.user,
            PinKind::Signature => self.signature,
            PinKind::EntrySupport => self.entry_support,
            PinKind::Register => self.register,
        }
    }
}

/// By which a card is known again: its serial number (not the 12-digit number of its holder). It is kept in memory
/// only and shows itself nowhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CardId(pub(super) [u8; 15]);

impl std::fmt::Debug for CardId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CardId(…)")
    }
}

/// What a card tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// What it is. The rest is known of a My Number Card alone.
    pub kind: CardKind,
    /// By which it is known again.
    pub id: Option<CardId>,
    /// The tries of its PINs.
    pub pins: Pins,
    /// The last day of the card.
    pub card_expires: Option<Date>,
    /// The last day, in Japan, of the user certificate.
    pub user_certificate_expires: Option<Date>,
}

impl Contents {
    /// Of a card about which nothing else is known.
    pub(super) const fn of(kind: CardKind) -> Self {
        Self { kind, id: None, pins: Pins::UNKNOWN, card_expires: None, user_certificate_expires: None }
    }
}
