//! From what a system or a person asks for to a language the program speaks.

use unic_langid::LanguageIdentifier;

use super::Language;

/// The first of the requested languages that the program speaks, or English.
///
/// Takes BCP 47 tags (`zh-TW`) and POSIX names (`zh_TW.Big5`). A region decides the script:
/// Taiwan, Hong Kong and Macau read Traditional characters.
pub fn negotiate(requested: &[impl AsRef<str>]) -> Language {
    requested.iter().find_map(|name| spoken(name.as_ref())).unwrap_or(Language::En)
}

/// The languages set on this system, most wanted first. May be empty, or hold `C`.
pub fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// The language of ours that a tag or POSIX name asks for, if there is one. fluent-langneg is not asked: it
/// compares tags before it fills them in, and so gives Taiwan Simplified characters.
pub(crate) fn spoken(name: &str) -> Option<Language> {
    // POSIX: language_REGION.encoding@variant
    let name = name.split(['.', '@']).next().unwrap_or_default().trim();
    let mut tag: LanguageIdentifier = name.parse().ok()?;
    if tag.language.as_str() == "cmn" {
        tag.language = "zh".parse().ok()?;
    }
    let region = tag.region.as_ref().map_or("", |region| region.as_str());
    let script = tag.script.as_ref().map(|script| script.as_str());
    match (tag.language.as_str(), script) {
        ("en", None | Some("Latn")) => Some(Language::En),
        ("ja", None | Some("Jpan")) => Some(Language::Ja),
        ("zh" | "yue", Some("Hans")) => Some(Language::ZhHans),
        ("zh" | "yue", Some("Hant")) => Some(Language::ZhHant),
        ("zh", None) if TRADITIONAL.contains(&region) => Some(Language::ZhHant),
        ("zh", None) => Some(Language::ZhHans),
        ("yue", None) if region == "CN" => Some(Language::ZhHans),
        ("yue", None) => Some(Language::ZhHant),
        ("ko", None | Some("Kore")) => Some(Language::Ko),
        ("pt", None | Some("Latn")) => Some(Language::PtBr),
        ("es", None | Some("Latn")) => Some(Language::Es),
        _ => None,
    }
}

/// Where Chinese is likely to be in Traditional characters if the tag names no script: the likely subtags of CLDR
/// for the one language for which they are needed. All of them would be 0.3 MB.
const TRADITIONAL: [&str; 15] =
    ["AU", "BN", "GB", "GF", "HK", "ID", "MO", "PA", "PF", "PH", "SR", "TH", "TW", "US", "VN"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_request() {
        use Language::{En, Es, Ja, Ko, PtBr, ZhHans, ZhHant};
        let table = [
            ("en", En),
            ("en-US", En),
            ("en_GB.UTF-8", En),
            ("en-US-posix", En),
            ("ja", Ja),
            ("ja-JP", Ja),
            ("JA-jp", Ja),
            ("ja_JP.UTF-8", Ja),
            ("ja_JP.eucJP", Ja),
            ("zh", ZhHans),
            ("zh-CN", ZhHans),
            ("zh-SG", ZhHans),
            ("zh-MY", ZhHans),
            ("zh-Hans", ZhHans),
            ("zh-Hans-HK", ZhHans),
            ("zh_CN.GB18030", ZhHans),
            ("cmn-Hans-CN", ZhHans),
            ("zh-TW", ZhHant),
            ("zh-HK", ZhHant),
            ("zh-MO", ZhHant),
            ("zh-US", ZhHant),
            ("yue", ZhHant),
            ("zh-JP", ZhHans),
            ("zh-Hant", ZhHant),
            ("zh-Hant-TW", ZhHant),
            ("zh-Hant-CN", ZhHant),
            ("zh_TW.Big5", ZhHant),
            ("zh_HK", ZhHant),
            ("cmn-TW", ZhHant),
            ("yue-Hant-HK", ZhHant),
            ("yue-CN", ZhHans),
            ("ko", Ko),
            ("ko-KR", Ko),
            ("ko-KP", Ko),
            ("pt", PtBr),
            ("pt-BR", PtBr),
            ("pt-PT", PtBr),
            ("pt_AO@euro", PtBr),
            ("es", Es),
            ("es-MX", Es),
            ("es-419", Es),
            ("es_ES.ISO-8859-15@euro", Es),
            ("", En),
            ("C", En),
            ("C.UTF-8", En),
            ("POSIX", En),
            ("ca@valencia", En),
            ("fr-FR", En),
            ("vi-VN", En),
            ("zh-Latn", En),
            ("en-Shaw", En),
            ("???", En),
            ("日本語", En),
        ];
        for (request, expected) in table {
            assert_eq!(negotiate(&[request]), expected, "{request:?}");
        }
    }

    #[test]
    fn the_first_usable_request_wins() {
        assert_eq!(negotiate(&["fr-FR", "ja-JP"]), Language::Ja);
        assert_eq!(negotiate(&["C", "", "zh-HK", "ja"]), Language::ZhHant);
        assert_eq!(negotiate(&["es-AR", "en"]), Language::Es);
        assert_eq!(negotiate(&["vi", "tl"]), Language::En);
        assert_eq!(negotiate(&[] as &[&str]), Language::En);
    }

    #[test]
    fn every_language_can_be_asked_for() {
        for language in Language::ALL {
            assert_eq!(negotiate(&[language.tag()]), language);
        }
    }
}
