//! Changing a PIN: VERIFY with the current one, then CHANGE, each sent at most once.
//!
//! The answer to either may get lost, and a command that is sent again may cost a try or change a PIN twice. So
//! nothing is repeated, and where it is not known what the card did, that is what is told.

use myna_card::ap::{common, jpki, juki, text};
use myna_card::transport::Transmit;
use myna_card::{Error, Result};
use zeroize::Zeroizing;

use super::contents::{CardId, CardKind};
use super::link::Trouble;
use super::pin::{PinKind, Tries};
use super::read::Reader;
use super::secret::Secret;

/// GlobalPlatform's card manager: selecting it ends what was proved (JICSAP 5.1.3: so does any other application).
const MANAGER: [u8; 7] = [0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00];

/// A change that the user asked for.
#[derive(Debug)]
pub struct Change {
    /// Which PIN. The register PIN lies in two places, which no card changes as one.
    pub pin: PinKind,
    /// The card that was shown. To another nothing is sent.
    pub card: Option<CardId>,
    /// The tries that were shown when the user agreed. With others on the card nothing is sent.
    pub agreed: Tries,
    /// The current PIN.
    pub current: Secret,
    /// The new one.
    pub new: Secret,
}

/// Why nothing was sent. The PIN and its tries are as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotSent {
    /// It is no My Number Card, or this PIN cannot be changed here.
    NotPossible,
    /// It is another card than the one that was shown, or it was read or changed again since.
    OtherCard,
    /// No try is left.
    Blocked,
    /// The tries are not those the user agreed to.
    OtherTries(Tries),
    /// The two places of the register PIN have not the same tries, or fewer than two.
    Uneven,
    /// The card was not to be had.
    Trouble(Trouble),
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The new PIN holds.
    Changed,
    /// Nothing was sent.
    NotSent(NotSent),
    /// The current PIN was wrong; so many tries are left. The old PIN stands.
    Wrong(Tries),
    /// The current PIN was wrong, and it was the last try; or none was left.
    Blocked,
    /// The card left, or answered oddly, after the current PIN was sent and before the change: the old PIN
    /// stands, but a try may be spent.
    Lost(Trouble),
    /// The card refused one of the two with this status (SW1 SW2). The old PIN stands.
    Refused(u16),
    /// The change was sent, and no clear answer came: the old PIN or the new one holds. Of the register PIN it is so in
    /// the first place; in the second the old one stands.
    Unclear,
    /// The register PIN is the new one in its first place and the old one in its second.
    Half,
    /// The register PIN is the new one in its first place; for the second no clear answer came.
    HalfUnclear,
    /// This program failed: what was sent is not known.
    Unknown,
}

/// The result, and the tries as they were read afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Changed {
    /// What became of it.
    pub outcome: Outcome,
    /// The tries that are left now; unknown where the card could not be asked any more.
    pub tries: Tries,
}

impl Changed {
    pub(super) const fn not_sent(why: NotSent) -> Self {
        Self { outcome: Outcome::NotSent(why), tries: Tries::Unknown }
    }
}

/// Changes a PIN over a link that no other program reaches meanwhile.
pub fn change(transport: impl Transmit, change: &Change) -> Changed {
    let mut reader = Reader::new(transport);
    let outcome =
        attempt(&mut reader, change).unwrap_or_else(|trouble| Outcome::NotSent(NotSent::Trouble(trouble)));
    let tries = afterwards(&mut reader, change.pin, outcome);
    match (outcome, tries) {
        // If it says now that there are tries, then that was not the reason.
        (Outcome::Refused(status), Tries::Blocked | Tries::Unknown) if says_blocked(status) => {
            Changed { outcome: Outcome::Blocked, tries }
        }
        _ => Changed { outcome, tries },
    }
}

/// The applications and keys in which a PIN lies.
const fn places(pin: PinKind) -> &'static [(&'static [u8], u16)] {
    match pin {
        PinKind::User => &[(&jpki::DF, jpki::ef::AUTH_PIN)],
        PinKind::Signature => &[(&jpki::DF, jpki::ef::SIGN_PIN)],
        PinKind::EntrySupport => &[(&text::DF, text::ef::PIN)],
        PinKind::Register => &[(&juki::DF, juki::ef::PIN), (&common::DF, common::ef::PIN)],
    }
}

/// The header of the command that sets a PIN: CHANGE REFERENCE DATA of ISO 7816-4, or CHANGE KEY of JICSAP.
const fn header(pin: PinKind) -> [u8; 4] {
    match pin {
        PinKind::User | PinKind::Signature | PinKind::EntrySupport => [0x00, 0x24, 0x01, 0x80],
        PinKind::Register => [0x80, 0x32, 0x00, 0x80],
    }
}

/// An error is of what came before the first PIN was sent.
fn attempt<T: Transmit>(reader: &mut Reader<T>, change: &Change) -> std::result::Result<Outcome, Trouble> {
    let before = |error: Error| Trouble::of(&error);
    let not_sent = |why| Ok(Outcome::NotSent(why));
    if [&change.current, &change.new].iter().any(|secret| secret.kind() != change.pin) {
        return not_sent(NotSent::NotPossible);
    }
    if !reader.begins().map_err(before)? || reader.kind().map_err(before)? != CardKind::MyNumber {
        return not_sent(NotSent::NotPossible);
    }
    if reader.id().map_err(before)? != change.card {
        return not_sent(NotSent::OtherCard);
    }
    let mut tries = Vec::with_capacity(2);
    // From the last, so that the first is selected at the end.
    for (application, key) in places(change.pin).iter().rev() {
        let found = if reader.select(application).map_err(before)? {
            reader.key(*key).map_err(before)?
        } else {
            None
        };
        let Some(found) = found else { return not_sent(NotSent::NotPossible) };
        tries.push(found);
    }
    let now = tries.iter().copied().reduce(Tries::lower).unwrap_or(Tries::Unknown);
    let is_even = tries.iter().all(|tries| *tries == now) && matches!(now, Tries::Left(2..));
    match (now, change.agreed) {
        (Tries::Blocked, _) => return not_sent(NotSent::Blocked),
        _ if tries.len() > 1 && !is_even => return not_sent(NotSent::Uneven),
        (now, agreed) if now != agreed => return not_sent(NotSent::OtherTries(now)),
        _ => {}
    }
    // The key is still selected. From here on nothing is sent a second time.
    let first = attempt_once(reader, change);
    let (Outcome::Changed, [_, (application, key)]) = (first, places(change.pin)) else { return Ok(first) };
    let is_there = matches!(reader.select(application), Ok(true)) && reader.key(*key).ok() == Some(Some(now));
    Ok(match if is_there { attempt_once(reader, change) } else { Outcome::Half } {
        Outcome::Changed => Outcome::Changed,
        Outcome::Unclear => Outcome::HalfUnclear,
        _ => Outcome::Half,
    })
}

/// Proves and changes the key that is selected.
fn attempt_once<T: Transmit>(reader: &mut Reader<T>, change: &Change) -> Outcome {
    match send([0x00, 0x20, 0x00, 0x80], &change.current, reader) {
        Err(error) => return Outcome::Lost(Trouble::of(&error)),
        Ok(None) => return Outcome::Lost(Trouble::Unresponsive),
        Ok(Some(0x9000)) => {}
        Ok(Some(status)) => return not_proved(status),
    }
    match send(header(change.pin), &change.new, reader) {
        Ok(Some(0x9000)) => Outcome::Changed,
        Ok(Some(status)) if leaves_all_as_it_was(status) => Outcome::Refused(status),
        Ok(_) | Err(_) => Outcome::Unclear,
    }
}

/// Whether a status says that a PIN has no try (ISO 7816-4; JICSAP: `6984`).
const fn says_blocked(status: u16) -> bool {
    matches!(status, 0x63C0 | 0x6983 | 0x6984)
}

fn not_proved(status: u16) -> Outcome {
    match status {
        _ if says_blocked(status) => Outcome::Refused(status),
        0x6300..=0x63FF => Outcome::Wrong(Tries::of_status(status)),
        _ if leaves_all_as_it_was(status) => Outcome::Refused(status),
        _ => Outcome::Lost(Trouble::Unresponsive),
    }
}

/// Whether a status says that the command was not carried out (ISO 7816-4, 5.6): checking errors, and execution
/// errors that leave the memory as it was. Warnings and `6F00` (no precise diagnosis) do not say so.
const fn leaves_all_as_it_was(status: u16) -> bool {
    matches!(status >> 8, 0x64 | 0x67..=0x6E)
}

/// Sends a command with a PIN, once, and gives the status; `None` if the answer is no status. The bytes are wiped.
fn send<T: Transmit>(header: [u8; 4], secret: &Secret, reader: &mut Reader<T>) -> Result<Option<u16>> {
    let mut command = Zeroizing::new(Vec::with_capacity(5 + 16));
    command.extend_from_slice(&header);
    // At most 16.
    command.extend(u8::try_from(secret.bytes().len()));
    command.extend_from_slice(secret.bytes());
    let answer = reader.transmit(&command)?;
    Ok(match answer[..] {
        [one, two] => Some(u16::from_be_bytes([one, two])),
        _ => None,
    })
}

/// Asks for the tries once more, and ends what was proved.
fn afterwards<T: Transmit>(reader: &mut Reader<T>, pin: PinKind, outcome: Outcome) -> Tries {
    // Another card is asked nothing.
    let is_gone = matches!(
        outcome,
        Outcome::NotSent(NotSent::Trouble(_) | NotSent::NotPossible | NotSent::OtherCard)
            | Outcome::Lost(Trouble::Gone)
    );
    if is_gone {
        return Tries::Unknown;
    }
    let mut tries_at = |application, key| match reader.select(application) {
        Ok(true) => reader.tries(key).unwrap_or(Tries::Unknown),
        _ => Tries::Unknown,
    };
    let tries = places(pin).iter().map(|(application, key)| tries_at(application, *key));
    let tries = tries.reduce(Tries::lower).unwrap_or(Tries::Unknown);
    // If it fails, the power that is switched off next does the same.
    let _ = reader.select(&MANAGER);
    tries
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;
