//! The photo of the card application: bytes -> facts about the file -> findings -> verdict.
//!
//! No text for people and no window here: a finding is a typed fact, and the room `i18n` has the
//! words. The picture is judged, never changed. Everything read comes from strangers, so nothing
//! here indexes into it, and memory is bounded before a pixel is decoded.
#![deny(clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::indexing_slicing))]

mod check;
mod context;
mod decode;
mod editor;
mod exif;
mod file;
mod finding;
mod folder;
mod format;
mod jpeg;
mod judge;
mod preview;
mod read;
mod report;
mod sniff;
mod text;

pub use check::Check;
pub use context::{Cancel, Cancelled, Context, Reason};
pub use file::{Checked, check_file, preview};
pub use finding::{Cause, Colour, Finding, Measured, Outcome, Value};
pub use folder::pictures_in;
pub use format::Format;
pub use preview::{PREVIEW_MAX_PX, Preview};
pub use report::{Report, Unreadable, Verdict};
