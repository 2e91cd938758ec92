//! The applications of the simulated card and what lies in them.

use std::collections::BTreeMap;

use myna_card::ap::{common, jpki, juki, text};

use super::super::pin::PinKind;
use super::{Make, Place, certificate};

/// An application of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Application {
    /// Where the card begins when the power comes on: GlobalPlatform's card manager.
    Manager,
    /// The certificates (公的個人認証AP).
    Jpki,
    /// Help with forms (券面事項入力補助AP).
    Text,
    /// The register (住基AP).
    Register,
    /// What all cards have (共通カードAP).
    Common,
}

impl Application {
    pub(super) fn named(name: &[u8]) -> Option<Self> {
        let names: [(&[u8], Self); 5] = [
            (&[0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00], Self::Manager),
            (&jpki::DF, Self::Jpki),
            (&text::DF, Self::Text),
            (&juki::DF, Self::Register),
            (&common::DF, Self::Common),
        ];
        names.iter().find(|(known, _)| *known == name).map(|(_, application)| *application)
    }
}

/// A file of the card.
#[derive(Debug, Clone)]
pub(super) struct File {
    pub(super) bytes: Vec<u8>,
    /// The key that has to be proved before it is read.
    pub(super) needs: Option<u16>,
    /// Whether it is one of records.
    pub(super) is_record: bool,
}

/// Where a PIN lies: one of them in two places.
pub(super) const fn places(pin: PinKind) -> &'static [Place] {
    match pin {
        PinKind::User => &[(Application::Jpki, jpki::ef::AUTH_PIN)],
        PinKind::Signature => &[(Application::Jpki, jpki::ef::SIGN_PIN)],
        PinKind::EntrySupport => &[(Application::Text, text::ef::PIN)],
        PinKind::Register => {
            &[(Application::Register, juki::ef::PIN), (Application::Common, common::ef::PIN)]
        }
    }
}

pub(super) fn files(make: &Make) -> BTreeMap<Place, File> {
    // The token is a structure of 160 bytes; its first 32 are the name, filled up with blanks.
    let mut token = format!("{:<32}", make.token).into_bytes();
    token.resize(160, b' ');
    // A certificate is followed by filler up to the size of its file.
    let mut user = certificate(&make.certificate_end);
    user.resize(user.len() + 40, 0xFF);
    let signature = certificate(&make.certificate_end);
    let record = [b"\x01\x1C" as &[u8], make.serial.as_bytes(), b"13101", make.card_end.as_bytes()].concat();
    let file = |bytes, needs, is_record| File { bytes, needs, is_record };
    BTreeMap::from([
        ((Application::Jpki, jpki::ef::SIGN_CERTIFICATE), file(signature, Some(jpki::ef::SIGN_PIN), false)),
        ((Application::Jpki, jpki::ef::TOKEN_INFO), file(token, None, false)),
        ((Application::Jpki, jpki::ef::CERTIFICATE_AVAILABILITY), file(vec![0x8F, 0x8F, 0x00], None, false)),
        ((Application::Jpki, jpki::ef::AUTH_CERTIFICATE), file(user, None, false)),
        ((Application::Common, common::ef::CARD_INFO), file(record, None, true)),
    ])
}
