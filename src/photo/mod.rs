//! The photo of the card application: bytes -> facts about the file -> findings -> verdict.
//!
//! No text for people and no window here: a finding is a typed fact, and the room `i18n` has the
//! words. The picture is judged, never changed; a sheet of prints is a file of its own. Everything
//! read comes from strangers, so nothing here indexes into it, and memory is bounded before a pixel
//! is decoded.
#![deny(clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::indexing_slicing))]

mod by_eye;
mod check;
mod context;
mod decode;
mod editor;
mod exif;
mod face;
mod file;
mod finding;
mod folder;
mod format;
mod jpeg;
mod judge;
mod many;
mod measure;
mod memory;
mod place;
mod preview;
mod print;
mod read;
mod report;
mod save;
mod scale;
mod sheet;
mod sniff;
mod text;

pub use by_eye::EyeQuestion;
pub use check::Check;
pub use context::{Cancel, Cancelled, Context, Reason};
pub use file::{Checked, Reopened, check_file, reopen};
pub use finding::{Cause, Colour, Finding, Measured, Outcome, Rounded, Value};
pub use folder::pictures_in;
pub use format::Format;
pub use many::{check_many, in_order};
pub use place::{Guide, Point, Region};
pub use preview::{PREVIEW_MAX_PX, Preview};
pub use print::{NotPrinted, sheet_of};
pub use read::Stamp;
pub use report::{Report, Unreadable, Verdict};
pub use save::{NotSaved, save_new};
pub use sheet::{Paper, Sheet, SheetError, print_sheet};

/// Begins to load what the check needs, so that it is there by the time the first photo is read. Not needed,
/// but it saves time; costs nothing when done again.
pub fn start() {
    face::Net::load_ahead();
}

/// Whether all the networks are there and can be loaded; loads them.
#[must_use]
pub fn networks_are_whole() -> bool {
    face::Net::all_load()
}
