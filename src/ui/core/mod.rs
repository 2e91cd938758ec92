//! What the toolkit leaves out: keyboard focus for every control, what each part of a page means, and
//! keeping the keyboard out of what lies behind a dialog.

mod choices;
mod described;
mod focus;
mod geometry;
mod inert;
mod keypad;
mod line_art;
mod navigate;
mod places;
mod pointing;
mod press;
mod pressable;
mod semantics;
mod spots;

pub(crate) use choices::Choices;
pub use choices::Settled;
pub(crate) use described::{described, described_with_focus};
pub(crate) use focus::Ring;
pub(crate) use inert::inert;
pub(crate) use keypad::{Key, Keypad, Measures};
pub(crate) use line_art::{Brush, Colour, LineArt, Segment, Shape, line_art};
pub use navigate::Step;
pub(crate) use navigate::{focus_step, reveal, reveal_focused};
pub(crate) use places::{Placed, Spot};
pub use pointing::Pointing;
pub(crate) use pressable::{Appearance, Interaction, Pressable};
pub use semantics::{Role, Semantics, Typeset};
pub(crate) use spots::Spots;
