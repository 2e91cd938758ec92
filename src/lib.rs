//! Temoto (手元, "at hand"): an offline helper, in seven languages, for people in Japan with a My Number
//! Card and for the volunteers who help them.
//!
//! The rooms below know no text and no window: [`rules`] (the official figures), [`photo`] (what a photo
//! file is and whether it meets them), [`card`] (the card in a reader), [`dates`] (when it ends), [`guide`] (what to do in each situation), [`store`] (the saved
//! settings), [`desktop`] (notifications, and what starts at login). [`i18n`] turns what they find
//! into words, [`report`] makes tables of it, [`ui`] shows it in a window and [`cli`] in a
//! terminal.

pub mod card;
pub mod cli;
pub mod clock;
pub mod dates;
pub mod desktop;
pub mod guide;
pub mod i18n;
pub mod launch;
pub mod log;
pub mod photo;
pub mod report;
pub mod rules;
pub mod store;
pub mod ui;
