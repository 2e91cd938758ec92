//! What the user is told where the program cannot be started, in the language of the system.

use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Why the program was not started.
pub(crate) enum Trouble {
    /// The file of the AppImage is not whole; in a few words, for who looks into it.
    Damaged(String),
    /// The folders that were tried, and what was wrong with each.
    NoPlace(Vec<(PathBuf, io::Error)>),
    /// The system cannot run the program; in its own words.
    Unfit(String),
}

/// All that is said, in one language.
struct Texts {
    title: &'static str,
    damaged: &'static str,
    no_place: &'static str,
    unfit: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

impl Texts {
    /// Those for the language of the system; in English where that is another.
    fn of_the_system() -> &'static Self {
        let named = |name| env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(named).unwrap_or_default();
        let find = |tag| TEXTS.iter().find(|(known, _)| *known == tag).map(|(_, texts)| texts);
        // The build script has seen to it that there are texts in English.
        find(tag(&locale)).or_else(|| find("en")).unwrap_or(&TEXTS[0].1)
    }
}

/// The language of ours that goes with a locale such as `zh_TW.UTF-8`.
fn tag(locale: &str) -> &'static str {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    let mut parts = name.split(['_', '-']);
    match (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()) {
        ("ja", _) => "ja",
        ("ko", _) => "ko",
        ("pt", _) => "pt-BR",
        ("es", _) => "es",
        ("zh", "TW" | "HK" | "MO" | "Hant") => "zh-Hant",
        ("zh", _) => "zh-Hans",
        _ => "en",
    }
}

impl Trouble {
    /// What is wrong, what to do, and what was found.
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Damaged(why) => format!("{}\n({why})", texts.damaged),
            Self::Unfit(why) => format!("{}\n{why}", texts.unfit),
            Self::NoPlace(refused) => {
                let found = refused.iter().map(|(place, why)| format!("\n{}: {why}", place.display()));
                std::iter::once(texts.no_place.to_owned()).chain(found).collect()
            }
        }
    }
}

/// Tells the user on the error stream and, where there is a display, in a message box: on a double click nobody sees
/// the error stream.
pub(crate) fn tell(trouble: &Trouble, boxed: bool) {
    let texts = Texts::of_the_system();
    let (title, text) = (texts.title, trouble.words(texts));
    let _ = writeln!(io::stderr(), "{title}\n{text}");
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|name| env::var_os(name).is_some_and(|at| !at.is_empty()));
    if boxed && display {
        // That of GNOME and its kin, that of KDE, and where there is neither, a notification.
        let zenity =
            ["--error", "--no-markup", "--width=480", &format!("--title={title}"), &format!("--text={text}")];
        let _ = shows("zenity", &zenity)
            || shows("kdialog", &["--title", title, "--error", &text])
            || shows("notify-send", &[title, &text]);
    }
}

/// Whether a program has shown something until it was put away. A box that is gone so soon, and not by its button, was
/// never seen.
fn shows(program: &str, words: &[&str]) -> bool {
    const UNSEEN: Duration = Duration::from_secs(1);
    let opened = Instant::now();
    let mut command = Command::new(program);
    // In a locale without UTF-8, zenity refuses most of these words.
    command
        .args(words)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success() || opened.elapsed() > UNSEEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_texts_in_each_language() {
        let tags: Vec<&str> = TEXTS.iter().map(|(tag, _)| *tag).collect();
        assert_eq!(tags, ["en", "es", "ja", "ko", "pt-BR", "zh-Hans", "zh-Hant"]);
    }

    #[test]
    fn a_locale_leads_to_its_language() {
        for (locale, expected) in [
            ("ja_JP.UTF-8", "ja"),
            ("zh_TW.UTF-8", "zh-Hant"),
            ("zh_CN.GB18030", "zh-Hans"),
            ("pt_PT", "pt-BR"),
            ("es_MX@euro", "es"),
            ("ko", "ko"),
            ("C", "en"),
            ("", "en"),
        ] {
            assert_eq!(tag(locale), expected, "{locale}");
        }
    }
}
