//! The My Number Card in a reader: what it is, how many tries its PINs have left, when it ends.
//!
//! No text for people and no window here: the room `i18n` has the words. Everything a card answers comes from
//! outside, so nothing here indexes into it, what is read has a bound, and an answer that is not clear is
//! *unknown*. No PIN is ever sent by reading; the signature certificate (it holds name and address) and the
//! 12-digit number are never read.
//!
//! The crates `myna-card` (commands), `pcsc` (readers) and `x509-cert` (certificates) are named here alone.
#![deny(clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::indexing_slicing))]

mod certificate;
#[cfg(test)]
mod chance;
mod change;
mod contents;
mod entry;
mod link;
mod look;
mod pin;
mod practice;
mod read;
mod reader;
mod secret;
mod service;
pub mod simulated;
mod state;
mod watch;
mod weak;

pub use change::{Change, Changed, NotSent, Outcome, change};
pub use contents::{CardId, CardKind, Contents, Pins};
pub use entry::{Adapted, Entry, Flaw};
pub use link::Trouble;
pub use look::{Look, look};
pub use pin::{PinKind, Tries};
pub use practice::{Mishap, Practice};
pub use read::read;
pub use secret::Secret;
pub use service::Service;
pub use state::{Place, State};
pub use watch::{News, Watch, watch};
pub use weak::Weakness;
