//! A card that is not there: strict as a real one, for practice and for tests.
//!
//! It answers as the facts about real cards say (JICSAP 1.1 and what others saw): counters that stay when the
//! power goes, `63Cx` for a wrong PIN, `6984` once none is left, a proof that ends with the power or with
//! another application, and no change without a proof. Faults are switched on one by one.

mod certificate;
mod files;

use std::collections::BTreeMap;
use std::time::Duration;

pub use certificate::certificate;
use files::{Application, File};
use myna_card::transport::Transmit;
use zeroize::Zeroizing;

use super::pin::PinKind;

/// How many bytes a short answer has at most.
const ANSWER_MOST: usize = 256;

/// What a simulated card is made as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Make {
    /// What its token says.
    pub token: &'static str,
    /// The end of the user certificate, as ASN.1 writes it: `YYMMDDhhmmssZ`.
    pub certificate_end: String,
    /// Its serial number, 15 digits.
    pub serial: &'static str,
    /// The end of the card: `YYYYMMDD`.
    pub card_end: String,
    /// The user PIN.
    pub user: &'static str,
    /// The signature PIN.
    pub signature: &'static str,
    /// The entry-support PIN.
    pub entry_support: &'static str,
    /// The register PIN.
    pub register: &'static str,
}

impl Default for Make {
    fn default() -> Self {
        Self {
            token: "JPKIAPICCTOKEN2",
            certificate_end: "270309145959Z".to_owned(),
            serial: "000000000000000",
            card_end: "20320309".to_owned(),
            user: "1234",
            signature: "TEMOTO42",
            entry_support: "5678",
            register: "9012",
        }
    }
}

/// What goes wrong with a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is answered by these bytes and not carried out.
    Instead(Vec<u8>),
    /// It is carried out, and answered by these bytes.
    After(Vec<u8>),
    /// The answer takes so long.
    Slow(Duration),
    /// The card leaves the reader before it is carried out.
    LeavesBefore,
    /// The card leaves the reader after it was carried out, without an answer.
    LeavesAfter,
}

/// What kind of command a fault waits for: its instruction byte, and whether it carries data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The instruction byte (INS).
    pub instruction: u8,
    /// Whether the command has data.
    pub with_data: bool,
    /// How many such commands pass before.
    pub after: u32,
}

/// A command that came, without what it carried: that may be a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Command {
    /// Its four header bytes: CLA, INS, P1, P2.
    pub header: [u8; 4],
    /// How many bytes of data it carried.
    pub data: usize,
    /// The status that answered it; 0 if none did.
    pub status: u16,
}

/// A secret on the card and its counter.
#[derive(Clone)]
struct Key {
    secret: Zeroizing<Vec<u8>>,
    most: u8,
    left: u8,
}

/// The place of a file or a key: its application, and its number there.
type Place = (Application, u16);

/// The card.
#[derive(Clone)]
pub struct SimulatedCard {
    files: BTreeMap<Place, File>,
    keys: BTreeMap<Place, Key>,
    application: Option<Application>,
    file: Option<u16>,
    /// The keys that were proved since the power came on.
    proved: Vec<Place>,
    faults: Vec<(When, Fault)>,
    /// What came, in order.
    pub log: Vec<Command>,
    gone: bool,
}

impl std::fmt::Debug for SimulatedCard {
    /// Without its PINs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SimulatedCard")
            .field("log", &self.log)
            .field("gone", &self.gone)
            .finish_non_exhaustive()
    }
}

impl SimulatedCard {
    /// A new card with all its tries.
    #[must_use]
    pub fn new(make: &Make) -> Self {
        let key = |pin: PinKind, secret: &str| Key {
            secret: Zeroizing::new(secret.as_bytes().to_vec()),
            most: pin.most_tries(),
            left: pin.most_tries(),
        };
        let keys = [
            (PinKind::User, make.user),
            (PinKind::Signature, make.signature),
            (PinKind::EntrySupport, make.entry_support),
            (PinKind::Register, make.register),
        ];
        let keys = keys
            .into_iter()
            .flat_map(|(pin, secret)| files::places(pin).iter().map(move |place| (*place, key(pin, secret))));
        Self {
            files: files::files(make),
            keys: keys.collect(),
            application: None,
            file: None,
            proved: Vec::new(),
            faults: Vec::new(),
            log: Vec::new(),
            gone: false,
        }
    }

    /// Something goes wrong with the next command of that kind.
    pub fn fail(&mut self, when: When, fault: Fault) {
        self.faults.push((when, fault));
    }

    /// Nothing goes wrong any more.
    pub fn heal(&mut self) {
        self.faults.clear();
    }

    /// Whether it has left the reader.
    #[must_use]
    pub const fn is_gone(&self) -> bool {
        self.gone
    }

    /// It is put into the reader again.
    pub fn put_back(&mut self) {
        self.gone = false;
        self.power_off();
    }

    /// The power goes: what was selected and proved is forgotten, the counters stay.
    pub fn power_off(&mut self) {
        self.application = None;
        self.file = None;
        self.proved.clear();
    }

    /// How many tries a PIN has left; of the register PIN, where it has two counters, that of both.
    #[must_use]
    pub fn tries_left(&self, pin: PinKind) -> Vec<u8> {
        self.of(pin).map(|key| key.left).collect()
    }

    /// Sets the counters of a PIN, in the order of [`Self::tries_left`].
    pub fn set_tries(&mut self, pin: PinKind, left: &[u8]) {
        for (place, left) in files::places(pin).iter().zip(left) {
            if let Some(key) = self.keys.get_mut(place) {
                key.left = *left;
            }
        }
    }

    /// Whether a PIN is this one, at each of its places.
    #[must_use]
    pub fn has(&self, pin: PinKind, secret: &str) -> bool {
        self.of(pin).all(|key| key.secret.as_slice() == secret.as_bytes())
    }

    fn of(&self, pin: PinKind) -> impl Iterator<Item = &Key> {
        files::places(pin).iter().filter_map(|place| self.keys.get(place))
    }

    /// The answer to a command; `None` if the card is not in the reader, or leaves it.
    pub fn answer(&mut self, command: &[u8]) -> Option<Vec<u8>> {
        if self.gone {
            return None;
        }
        let parsed = Parsed::of(command);
        let fault = parsed.as_ref().and_then(|parsed| self.fault(parsed));
        let mut carried_out = || match &parsed {
            Some(parsed) => self.carry_out(parsed),
            None => status(0x6700),
        };
        let answer = match fault {
            None => Some(carried_out()),
            Some(Fault::Instead(answer)) => Some(answer),
            Some(Fault::After(answer)) => {
                carried_out();
                Some(answer)
            }
            Some(Fault::Slow(time)) => {
                std::thread::sleep(time);
                Some(carried_out())
            }
            Some(Fault::LeavesBefore) => None,
            Some(Fault::LeavesAfter) => {
                carried_out();
                None
            }
        };
        let status = match answer.as_deref() {
            Some([.., one, two]) => u16::from_be_bytes([*one, *two]),
            _ => 0,
        };
        if let Some(Parsed { header, data, .. }) = parsed {
            self.log.push(Command { header, data: data.len(), status });
        }
        if answer.is_none() {
            self.gone = true;
            self.power_off();
        }
        answer
    }

    /// The fault that waits for this command.
    fn fault(&mut self, command: &Parsed<'_>) -> Option<Fault> {
        let [_, instruction, ..] = command.header;
        let with_data = !command.data.is_empty();
        let meant = |when: &When| when.instruction == instruction && when.with_data == with_data;
        let place = self.faults.iter().position(|(when, _)| meant(when))?;
        let (when, _) = self.faults.get_mut(place)?;
        if when.after > 0 {
            when.after -= 1;
            return None;
        }
        Some(self.faults.remove(place).1)
    }

    fn carry_out(&mut self, command: &Parsed<'_>) -> Vec<u8> {
        match command.header {
            [0x00, 0xA4, 0x04, 0x0C] => self.select_application(command.data),
            [0x00, 0xA4, 0x02, 0x0C] => self.select_file(command.data),
            // Real cards do nothing then, and say so only while no application is selected.
            [0x00, 0xA4, 0x00, 0x00] => status(if self.application.is_some() { 0x9000 } else { 0x6A86 }),
            [0x00, 0x20, 0x00, 0x80] => self.verify(command.data),
            [0x00, 0x24, 0x01, 0x80] => self.change(command.data, false),
            [0x80, 0x32, 0x00, 0x80] => self.change(command.data, true),
            [0x00, 0xB0, high @ 0..=0x7F, low] => {
                self.read_binary(u16::from_be_bytes([high, low]), command.most)
            }
            [0x00, 0xB2, record, 0x04] => self.read_record(record),
            [0x00, 0x20 | 0x24 | 0xA4 | 0xB0 | 0xB2, ..] | [0x80, 0x32, ..] => status(0x6A86),
            [0x00 | 0x80, ..] => status(0x6D00),
            _ => status(0x6E00),
        }
    }

    fn select_application(&mut self, name: &[u8]) -> Vec<u8> {
        let Some(application) = Application::named(name) else { return status(0x6A82) };
        if self.application != Some(application) {
            self.proved.clear();
        }
        self.application = Some(application);
        self.file = None;
        status(0x9000)
    }

    fn select_file(&mut self, number: &[u8]) -> Vec<u8> {
        let (Some(application), [high, low]) = (self.application, number) else { return status(0x6A82) };
        let number = u16::from_be_bytes([*high, *low]);
        let place = (application, number);
        if !self.files.contains_key(&place) && !self.keys.contains_key(&place) {
            return status(0x6A82);
        }
        self.file = Some(number);
        status(0x9000)
    }

    fn place(&self) -> Option<Place> {
        Some((self.application?, self.file?))
    }

    fn verify(&mut self, secret: &[u8]) -> Vec<u8> {
        let Some(place) = self.place() else { return status(0x6986) };
        let Some(key) = self.keys.get_mut(&place) else { return status(0x6981) };
        match (secret, key.left) {
            ([], left) => status(0x63C0 | u16::from(left)),
            (_, 0) => status(0x6984),
            (secret, _) if secret.len() > 16 => status(0x6700),
            (secret, _) if secret == key.secret.as_slice() => {
                key.left = key.most;
                self.proved.push(place);
                status(0x9000)
            }
            (_, left) => {
                key.left = left - 1;
                let answer = status(0x63C0 | u16::from(key.left));
                self.proved.retain(|proved| *proved != place);
                answer
            }
        }
    }

    /// `is_key` tells by which command: the PINs of the register have one of their own.
    fn change(&mut self, secret: &[u8], is_key: bool) -> Vec<u8> {
        let Some(place) = self.place() else { return status(0x6986) };
        let has_own = files::places(PinKind::Register).contains(&place);
        let is_proved = self.proved.contains(&place);
        let Some(key) = self.keys.get_mut(&place).filter(|_| is_key == has_own) else {
            return status(0x6981);
        };
        if !is_proved {
            return status(0x6982);
        }
        if !(1..=16).contains(&secret.len()) {
            return status(0x6700);
        }
        key.secret = Zeroizing::new(secret.to_vec());
        status(0x9000)
    }

    fn read_binary(&self, offset: u16, most: Option<usize>) -> Vec<u8> {
        let Some(place) = self.place() else { return status(0x6986) };
        let Some(File { bytes, needs, is_record: false }) = self.files.get(&place) else {
            return status(0x6981);
        };
        if needs.is_some_and(|key| !self.proved.contains(&(place.0, key))) {
            return status(0x6982);
        }
        let (Some(most), Some(rest)) = (most, bytes.get(usize::from(offset)..)) else {
            return status(0x6B00);
        };
        if rest.is_empty() {
            return status(0x6B00);
        }
        let part = rest.get(..most.min(ANSWER_MOST)).unwrap_or(rest);
        [part, &status(0x9000)].concat()
    }

    fn read_record(&self, record: u8) -> Vec<u8> {
        let Some(place) = self.place() else { return status(0x6986) };
        match self.files.get(&place) {
            Some(File { bytes, is_record: true, .. }) if record == 1 => [bytes, &status(0x9000)[..]].concat(),
            Some(File { is_record: true, .. }) => status(0x6A83),
            _ => status(0x6981),
        }
    }
}

impl Transmit for SimulatedCard {
    fn transmit(&mut self, command: &[u8]) -> myna_card::Result<Vec<u8>> {
        self.answer(command).ok_or(myna_card::Error::Pcsc(pcsc::Error::RemovedCard))
    }
}

/// A command in its parts (ISO 7816-4, short form).
struct Parsed<'a> {
    header: [u8; 4],
    data: &'a [u8],
    /// How many bytes are asked for.
    most: Option<usize>,
}

impl<'a> Parsed<'a> {
    fn of(command: &'a [u8]) -> Option<Self> {
        let (header, rest) = command.split_first_chunk::<4>()?;
        let expected = |le: u8| Some(if le == 0 { 256 } else { usize::from(le) });
        let (data, most): (&[u8], _) = match rest {
            [] => (&[], None),
            [le] => (&[], expected(*le)),
            [lc, rest @ ..] => {
                let (data, rest) = rest.split_at_checked(usize::from(*lc))?;
                match rest {
                    [] => (data, None),
                    [le] => (data, expected(*le)),
                    _ => return None,
                }
            }
        };
        Some(Self { header: *header, data, most })
    }
}

fn status(status: u16) -> Vec<u8> {
    status.to_be_bytes().to_vec()
}

#[cfg(test)]
mod tests;
