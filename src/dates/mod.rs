//! When a card and its certificates end, and when they can be renewed, from a few facts about the holder.
//!
//! No text for people and no window here: the room `i18n` has the words. Days are days in Japan. Where the official rule
//! is not clear no day is given, but the days that it may be; what is printed on the card wins over what is computed.

mod answer;
mod birthday;
mod ends;
mod facts;
mod holder;
mod office;
mod overview;
mod reminder;
mod renewal;
mod task;
mod written;

pub use answer::{Bound, Question, Wrong, answer};
pub use ends::{Certainty, Ends, Expiry, Reason};
pub use facts::{Event, EventKind, Facts};
pub use holder::{Holder, Misfit, SpecialExtension, Status};
pub use office::{is_open, last_open, next_open};
pub use overview::Overview;
pub use reminder::{DaysBefore, Mark, Marks, Occasion, Reminder, occasions, reminders};
pub use renewal::{Item, Renewal, Trigger, window_start};
pub use task::{Task, TaskKind, check_key, tasks};
pub use written::{Unread, read, read_day};
