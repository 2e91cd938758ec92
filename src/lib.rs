//! Temoto (手元, "at hand"): an offline helper, in seven languages, for people in Japan with a My Number
//! Card and for the volunteers who help them.

pub mod i18n;
pub mod log;
pub mod photo;
pub mod rules;
pub mod store;
