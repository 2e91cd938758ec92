//! The seven languages say the same things, in good form, in letters the embedded fonts draw.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may stop anywhere")]

mod coverage;
mod structure;
mod texts;
mod typography;
mod writing;

use temoto::i18n::Language;
use texts::{Text, read};

/// Runs a check over every language and shows everything it found at once.
#[track_caller]
fn assert_clean(check: impl Fn(&Text) -> Vec<String>) {
    let problems: Vec<String> =
        Language::ALL.into_iter().flat_map(|language| check(&read(language))).collect();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
