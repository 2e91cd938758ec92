//! Words: the languages, the texts of the program, and dates and numbers as people write them.
//!
//! Each message of `i18n/en/*.ftl` is a method of [`Localization`], written by the build script:
//! a message that does not exist, a variable that is missing or misspelt, and a message that
//! nothing uses are found by the compiler.

mod argument;
pub(crate) mod ask;
pub(crate) mod card;
pub(crate) mod cards;
mod date;
pub(crate) mod dates;
pub(crate) mod eye;
mod findings;
pub(crate) mod guide;
mod join;
mod language;
mod line_breaks;
mod localization;
mod negotiation;
mod number;
mod picture;
pub(crate) mod pin;
mod segment;
mod store;
pub(crate) mod tasks;

pub(crate) use argument::Arg;
pub(crate) use findings::{
    FindingWords, GroupWords, ReportWords, asked_of_files, check_name, names_of_ended, report_words,
    unreadable_words, verdict_words,
};
pub use language::{Language, UnknownLanguage};
pub use line_breaks::{keep_figures, keep_phrases, keep_term, keep_words, longest_phrase};
pub use localization::Localization;
pub(crate) use negotiation::spoken;
pub use negotiation::{negotiate, system_languages};
pub use segment::{Segment, harmless, plain, segments};
pub(crate) use store::{delete_error_words, notice_words, save_error_words};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
