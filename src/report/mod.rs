//! What leaves the program for paper or a spreadsheet.
//!
//! Results come from the rooms of facts, words from [`crate::i18n`]; no window and no terminal here.

mod summary;

pub use summary::csv;
