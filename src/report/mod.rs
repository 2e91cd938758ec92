//! What leaves the program for paper or a spreadsheet.
//!
//! Results come from the rooms of facts, words from [`crate::i18n`]; no window and no terminal here.

mod calendar;
mod deadlines;
mod sheet;
mod summary;

pub use calendar::{Entry, calendar};
pub use deadlines::card_entries;
pub(crate) use sheet::{CounterSheet, Line, Wanted};
pub use summary::csv;
