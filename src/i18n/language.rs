//! The languages the program speaks.

use std::fmt;
use std::str::FromStr;

use icu_locale_core::{Locale, locale};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language of the program. Saved and written as its [tag](Language::tag).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Language {
    /// English.
    En,
    /// Japanese.
    Ja,
    /// Chinese in Simplified characters.
    ZhHans,
    /// Chinese in Traditional characters.
    ZhHant,
    /// Korean.
    Ko,
    /// Portuguese of Brazil.
    PtBr,
    /// Spanish.
    Es,
}

/// The tag names none of the program's languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no language has the tag {0:?}")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Ja, Self::En, Self::ZhHans, Self::ZhHant, Self::Ko, Self::PtBr, Self::Es];

    /// The BCP 47 tag, which is also the name of the folder with its texts.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::Ko => "ko",
            Self::PtBr => "pt-BR",
            Self::Es => "es",
        }
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ja => "日本語",
            Self::ZhHans => "简体中文",
            Self::ZhHant => "繁體中文",
            Self::Ko => "한국어",
            Self::PtBr => "Português (Brasil)",
            Self::Es => "Español",
        }
    }

    /// The language with exactly this tag, whatever the case of its letters.
    /// For what a system or a person asks for, use [`negotiate`](super::negotiate).
    ///
    /// # Errors
    /// [`UnknownLanguage`] when there is none.
    pub fn parse(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(tag))
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }

    /// For Fluent: decides between plural forms.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    /// For CLDR: decides how dates and numbers are written.
    pub(super) const fn locale(self) -> Locale {
        match self {
            Self::En => locale!("en"),
            Self::Ja => locale!("ja"),
            Self::ZhHans => locale!("zh-Hans"),
            Self::ZhHant => locale!("zh-Hant"),
            Self::Ko => locale!("ko"),
            Self::PtBr => locale!("pt-BR"),
            Self::Es => locale!("es"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag)
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::parse(&tag)
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.tag()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two exchanged names would save one language and bring back another.
    #[test]
    fn comes_back_as_it_was_saved() {
        for language in Language::ALL {
            assert_eq!(Language::parse(&language.to_string()), Ok(language));
            let saved = serde_json::to_string(&language).unwrap();
            assert_eq!(saved, format!("{:?}", language.tag()));
            assert_eq!(serde_json::from_str::<Language>(&saved).unwrap(), language);
            assert_eq!(language.identifier().to_string(), language.tag());
            assert_eq!(language.locale().to_string(), language.tag());
        }
    }

    #[test]
    fn names_are_all_different() {
        for (index, one) in Language::ALL.iter().enumerate() {
            for other in &Language::ALL[index + 1..] {
                assert_ne!(one.tag(), other.tag());
                assert_ne!(one.own_name(), other.own_name());
            }
        }
    }

    #[test]
    fn rejects_other_tags() {
        assert_eq!(Language::parse("ZH-hant"), Ok(Language::ZhHant));
        for tag in ["", "zh", "pt", "ja-JP", "fr", "zh_Hans"] {
            assert_eq!(Language::parse(tag), Err(UnknownLanguage(tag.to_owned())));
        }
        assert!(serde_json::from_str::<Language>("\"fr\"").is_err());
    }
}
