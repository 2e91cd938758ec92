//! The window: the only room that names the toolkit.
//!
//! [`App`] holds the pages of [`screen`]; they are made of the design system in [`kit`], whose controls
//! stand on the focusable [`core`]; colours and measures come from [`tokens`], letters from [`fonts`].

mod app;
mod core;
mod drawings;
mod fonts;
mod icons;
mod input;
mod kit;
mod opening;
mod screen;
mod start;
pub mod tokens;

pub use app::{App, Message, Options};
pub use core::{Pointing, Role, Semantics, Settled, Step, Typeset};
pub use fonts::{are_whole as fonts_are_whole, font};
pub use input::{Input, Letter};
pub use kit::{Sort, SortBy};
pub use screen::photo::{PrintMessage, Saved};
pub use screen::{Page, ask, card, cards, guide, home, language, photo, settings};
pub use start::{StartError, has_opened, run, settings as toolkit_settings};

/// Width of a new window in logical px.
pub const WINDOW_WIDTH: f32 = 1000.0;
/// Height of a new window in logical px.
pub const WINDOW_HEIGHT: f32 = 780.0;
