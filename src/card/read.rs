//! Reading a card without a PIN.

use jiff::civil::Date;
use myna_card::ap::common::CardInfo;
use myna_card::ap::{common, jpki, juki, text};
use myna_card::transport::Transmit;
use myna_card::{Error, Result};

use super::certificate;
use super::contents::{CardId, CardKind, Contents};
use super::link::{Link, Trouble};
use super::pin::Tries;

/// Bytes of the card's token that tell what it is.
const TOKEN: usize = 32;
/// Longest certificate that is read, in bytes; those on the cards have less than 2000.
const CERTIFICATE_MOST: usize = 8192;
/// Bytes that are asked for at a time: as many as a short command can.
const CHUNK: u32 = 256;

/// Reads all that a card tells without a PIN.
///
/// The signature certificate is not read and neither is the number; no PIN is sent. What the card refuses or
/// answers oddly is unknown, and the rest is read all the same.
///
/// # Errors
/// [`Trouble`] where the card is no longer to be had.
pub fn read(transport: impl Transmit) -> std::result::Result<Contents, Trouble> {
    Reader::new(transport).contents().map_err(|error| Trouble::of(&error))
}

/// A card and the commands that are sent to it.
pub(super) struct Reader<T> {
    card: myna_card::Card<Link<T>>,
}

impl<T: Transmit> Reader<T> {
    pub(super) fn new(transport: T) -> Self {
        Self { card: myna_card::Card::new(Link::new(transport)) }
    }

    fn contents(&mut self) -> Result<Contents> {
        if !self.begins()? {
            return Ok(Contents::of(CardKind::Other));
        }
        let mut contents = Contents::of(self.kind()?);
        if contents.kind != CardKind::MyNumber {
            return Ok(contents);
        }
        let pins = &mut contents.pins;
        pins.user = self.tries(jpki::ef::AUTH_PIN)?;
        pins.signature = self.tries(jpki::ef::SIGN_PIN)?;
        contents.user_certificate_expires = self.user_certificate()?;
        if self.select(&text::DF)? {
            pins.entry_support = self.tries(text::ef::PIN)?;
        }
        let resident = if self.select(&juki::DF)? { self.tries(juki::ef::PIN)? } else { Tries::Unknown };
        let mut common = Tries::Unknown;
        if self.select(&common::DF)? {
            common = self.tries(common::ef::PIN)?;
            (contents.id, contents.card_expires) = self.card_info()?;
        }
        pins.register = resident.lower(common);
        pins.register_differs = pins.register != Tries::Unknown && resident != common;
        Ok(contents)
    }

    /// Selects the application of the certificates; whether there is one. The first command after the power
    /// came on may be answered by “no precise diagnosis” once: it is sent again, for it costs nothing.
    pub(super) fn begins(&mut self) -> Result<bool> {
        Ok(self.select(&jpki::DF)? || self.select(&jpki::DF)?)
    }

    pub(super) fn kind(&mut self) -> Result<CardKind> {
        let token = if self.select_ef(jpki::ef::TOKEN_INFO)? { self.read_binary(TOKEN)? } else { Vec::new() };
        let name = token.get(..TOKEN).unwrap_or_default().trim_ascii_end();
        Ok(match name {
            b"JPKIAPICCTOKEN2" => CardKind::MyNumber,
            b"JPKIAPICCTOKEN" => CardKind::BasicResident,
            b"JPKIAPGPSETOKEN" | b"JPKIAPIOSTOKEN" => CardKind::Phone,
            _ => CardKind::Other,
        })
    }

    /// How many tries a PIN has left, as far as it can be told. The question is a VERIFY without a PIN, and it is sent once: what the
    /// crate does after `6Cxx`, the same again with a length, might be taken for a try.
    pub(super) fn tries(&mut self, key: u16) -> Result<Tries> {
        Ok(self.key(key)?.unwrap_or(Tries::Unknown))
    }

    /// The same; `None` if the key cannot be selected. Else it is the one that is selected.
    pub(super) fn key(&mut self, key: u16) -> Result<Option<Tries>> {
        if !self.select_ef(key)? {
            return Ok(None);
        }
        let answer = self.transmit(&[0x00, 0x20, 0x00, 0x80])?;
        Ok(Some(match answer[..] {
            [one, two] => Tries::of_status(u16::from_be_bytes([one, two])),
            _ => Tries::Unknown,
        }))
    }

    /// Sends a command as it is, once.
    pub(super) fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>> {
        self.card.transport_mut().transmit(command)
    }

    fn user_certificate(&mut self) -> Result<Option<Date>> {
        if !self.select_ef(jpki::ef::AUTH_CERTIFICATE)? {
            return Ok(None);
        }
        let bytes = self.read_binary(CERTIFICATE_MOST)?;
        Ok(whole_value(&bytes).and_then(certificate::last_day))
    }

    /// What the card says of itself: by which it is known again, and its last day.
    fn card_info(&mut self) -> Result<(Option<CardId>, Option<Date>)> {
        if !self.select_ef(common::ef::CARD_INFO)? {
            return Ok((None, None));
        }
        let record = unless_refused(self.card.read_record(1))?;
        let Some(info) = record.and_then(|record| CardInfo::parse(&record).ok()) else {
            return Ok((None, None));
        };
        let day = info.expiry;
        let (year, month, day) = (i16::try_from(day.year), i8::try_from(day.month), i8::try_from(day.day));
        let day = match (year, month, day) {
            (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).ok(),
            _ => None,
        };
        Ok((info.serial.as_bytes().try_into().ok().map(CardId), day))
    }

    /// By which the card is known again.
    pub(super) fn id(&mut self) -> Result<Option<CardId>> {
        Ok(if self.select(&common::DF)? { self.card_info()?.0 } else { None })
    }

    pub(super) fn select(&mut self, application: &[u8]) -> Result<bool> {
        Ok(unless_refused(self.card.select_df(application))?.is_some())
    }

    fn select_ef(&mut self, file: u16) -> Result<bool> {
        Ok(unless_refused(self.card.select_ef(file))?.is_some())
    }

    /// The bytes of the selected file up to its end, at most about `most`. Those of a file that is a single
    /// value, as a certificate is, end with it: what follows is filler.
    fn read_binary(&mut self, most: usize) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        while bytes.len() < most && whole_value(&bytes).is_none() {
            match unless_refused(self.card.read_binary_chunk(bytes.len(), CHUNK))? {
                Some(more) if !more.is_empty() => bytes.extend_from_slice(&more),
                // The end of the file, or a file that may not be read.
                _ => break,
            }
        }
        Ok(bytes)
    }
}

/// `None` for what the card refuses or answers in a way that makes no sense; errors are of the way to it.
fn unless_refused<T>(answer: Result<T>) -> Result<Option<T>> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(error @ Error::Pcsc(_)) => Err(error),
        Err(error @ Error::Malformed(_)) => Err(error),
        Err(_) => Ok(None),
    }
}

/// The DER sequence at the beginning of the bytes, once it is whole (X.690: a length of up to two bytes).
fn whole_value(bytes: &[u8]) -> Option<&[u8]> {
    let (header, length) = match bytes {
        [0x30, 0x82, high, low, ..] => (4, u16::from_be_bytes([*high, *low])),
        [0x30, 0x81, length, ..] => (3, u16::from(*length)),
        [0x30, length @ 0..=0x7F, ..] => (2, u16::from(*length)),
        _ => return None,
    };
    bytes.get(..header + usize::from(length))
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
