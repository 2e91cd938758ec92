//! The window without a display: keys, dialogs, and every page in every language, measured.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

#[path = "../../examples/gallery/headless.rs"]
mod headless;
#[path = "../../examples/gallery/scenes.rs"]
mod scenes;

mod card;
mod cards;
mod dates;
mod guide;
mod journey;
mod keyboard;
mod layout;
mod many;
mod pin;
