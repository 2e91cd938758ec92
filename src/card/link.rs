//! The way to a card, and what may happen on it.

use myna_card::transport::Transmit;
use myna_card::{Error, Result};

/// More commands than this no reading of a card needs: one that makes up answers without end is left.
const MOST_COMMANDS: u32 = 400;

/// Why a card could not be read to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Trouble {
    /// Another program holds it.
    #[error("another program uses the card")]
    Busy,
    /// It was taken out, or its reader was.
    #[error("the card has gone")]
    Gone,
    /// Another program reset it.
    #[error("another program reset the card")]
    Reset,
    /// It does not answer, or not as a card does.
    #[error("the card does not answer")]
    Unresponsive,
    /// The service that leads to the reader has ended.
    #[error("the service has stopped")]
    Service,
}

impl Trouble {
    pub(super) fn of(error: &Error) -> Self {
        match error {
            Error::Pcsc(error) => Self::of_pcsc(*error),
            _ => Self::Unresponsive,
        }
    }

    pub(super) fn of_pcsc(error: pcsc::Error) -> Self {
        use pcsc::Error as E;
        match error {
            E::SharingViolation => Self::Busy,
            E::RemovedCard | E::NoSmartcard | E::UnknownReader | E::ReaderUnavailable => Self::Gone,
            // The protocol is agreed upon anew after a reset; pcscd then answers by a mismatch.
            E::ResetCard | E::ProtoMismatch => Self::Reset,
            E::NoService | E::ServiceStopped | E::InvalidHandle | E::Shutdown | E::FileNotFound => {
                Self::Service
            }
            _ => Self::Unresponsive,
        }
    }
}

/// Carries so many commands to a card and no more. What is carried is not kept: it may hold a PIN.
#[derive(Debug)]
pub(super) struct Link<T> {
    inner: T,
    left: u32,
}

impl<T> Link<T> {
    pub(super) const fn new(inner: T) -> Self {
        Self { inner, left: MOST_COMMANDS }
    }
}

impl<T: Transmit> Transmit for Link<T> {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>> {
        self.left =
            self.left.checked_sub(1).ok_or_else(|| Error::Malformed("no end of answers".to_owned()))?;
        self.inner.transmit(command)
    }
}
