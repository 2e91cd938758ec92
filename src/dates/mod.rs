//! When a card and its certificates end, and when they can be renewed, from a few facts about the holder.
//!
//! No text for people and no window here: the room `i18n` has the words. Days are days in Japan. Where the official rule
//! is not clear no day is given, but the days that it may be; what is printed on the card wins over what is computed.

mod birthday;
mod ends;
mod holder;
mod renewal;
mod written;

pub use ends::{Certainty, Ends, Expiry, Reason};
pub use holder::{Holder, Misfit, SpecialExtension, Status};
pub use renewal::{Item, Renewal, Trigger, window_start};
pub use written::read_day;
