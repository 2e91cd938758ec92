//! The embedded fonts, and which one draws what.
//!
//! Each language is set in its own country's letters: 直 looks different in Japan, China, Taiwan and
//! Korea, and a person notices. The toolkit's own choice depends on the system's locale and gets it
//! wrong, so every text of ours names its font, and the fallback for what users type (file names) is
//! told the language in the form the shaping library understands.

use std::sync::Arc;

use iced::Font;
use iced::advanced::graphics::text::{cosmic_text, font_system};
use iced::font::{Family, Weight};

use crate::i18n::Language;

macro_rules! faces {
    ($($file:literal),+ $(,)?) => {
        /// Every embedded face, as the bytes of an OpenType file.
        pub(crate) const FACES: &[&[u8]] = &[
            $(include_bytes!(concat!("../../assets/fonts/TemotoSans", $file, ".otf"))),+
        ];
    };
}

faces!(
    "Latin-Regular",
    "Latin-Bold",
    "JA-Regular",
    "JA-Bold",
    "SC-Regular",
    "SC-Bold",
    "TC-Regular",
    "TC-Bold",
    "KO-Regular",
    "KO-Bold",
);

/// The family whose letters `language` is written in.
pub(crate) fn family(language: Language) -> &'static str {
    match language {
        Language::En | Language::PtBr | Language::Es => "Temoto Sans Latin",
        Language::Ja => "Temoto Sans JA",
        Language::ZhHans => "Temoto Sans SC",
        Language::ZhHant => "Temoto Sans TC",
        Language::Ko => "Temoto Sans KO",
    }
}

/// The font for words in `language`.
#[must_use]
pub fn font(language: Language, bold: bool) -> Font {
    Font {
        family: Family::Name(family(language)),
        weight: if bold { Weight::Bold } else { Weight::Normal },
        ..Font::DEFAULT
    }
}

/// The locale under which the shaping library looks for the system's letters; it compares it exactly.
/// Where a language has no Han letters of its own, names of files come from Japan more often than not.
fn shaping_locale(language: Language) -> &'static str {
    match language {
        Language::Ja | Language::En | Language::PtBr | Language::Es => "ja",
        Language::Ko => "ko",
        Language::ZhHant => "zh-TW",
        Language::ZhHans => "zh-CN",
    }
}

/// Has the fonts of the system looked up while the window is being asked for, which takes as long. Where no thread can
/// be had, [`install`] does it.
pub(crate) fn look_ahead() {
    let _ = std::thread::Builder::new().name("fonts".to_owned()).spawn(|| {
        font_system();
    });
}

/// Loads the embedded faces beside those of the system, and makes `language` the one whose letters
/// stand in for what our fonts lack. Cheap enough for every change of language.
pub(crate) fn install(language: Language) {
    // A poisoned lock only means that a thread died while drawing; the fonts themselves are whole.
    let mut guard = font_system().write().unwrap_or_else(std::sync::PoisonError::into_inner);
    let raw = guard.raw();
    let mut db = raw.db().clone();
    let known = db.faces().any(|face| face.families.iter().any(|(name, _)| name == family(Language::En)));
    if !known {
        for face in FACES {
            let _ = db.load_font_source(cosmic_text::fontdb::Source::Binary(Arc::new(*face)));
        }
    }
    db.set_sans_serif_family(family(language));
    *raw = cosmic_text::FontSystem::new_with_locale_and_db_and_fallback(
        shaping_locale(language).to_owned(),
        db,
        cosmic_text::PlatformFallback,
    );
}

/// Whether every embedded face can be read and every language has its regular and its bold one.
#[must_use]
pub fn are_whole() -> bool {
    let mut db = cosmic_text::fontdb::Database::new();
    for face in FACES {
        let _ = db.load_font_source(cosmic_text::fontdb::Source::Binary(Arc::new(*face)));
    }
    Language::ALL.into_iter().all(|language| {
        [cosmic_text::Weight::NORMAL, cosmic_text::Weight::BOLD].into_iter().all(|weight| {
            db.faces().any(|face| {
                face.weight == weight && face.families.iter().any(|(name, _)| name == family(language))
            })
        })
    })
}
