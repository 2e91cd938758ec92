//! What is there: the service, readers, a card.

use super::contents::Contents;
use super::link::Trouble;
use super::service::Service;

/// A card in a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The name of the reader.
    pub reader: String,
    /// Counts the cards since the watch began: the same card has another number when it is put in again, and after
    /// a PIN was changed.
    pub number: u64,
}

/// What is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The service cannot be used.
    NoService(Service),
    /// No reader is connected.
    NoReader,
    /// No card is in a reader.
    NoCard,
    /// A card is being read.
    Reading(Place),
    /// A card was read.
    Card(Place, Contents),
    /// A card could not be read.
    Trouble(Place, Trouble),
}
