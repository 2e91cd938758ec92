//! Each language is written in its own letters: no Japanese in Chinese, no Simplified in Traditional.

use std::collections::HashSet;

use temoto::i18n::Language;

use crate::assert_clean;
use crate::texts::{Piece, Text, sample};

const JAPANESE: &str = include_str!("han/japanese.txt");
const SIMPLIFIED: &str = include_str!("han/simplified.txt");
const TRADITIONAL: &str = include_str!("han/traditional.txt");

/// A Chinese character.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '々' | '〇' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A letter of the Japanese syllabaries, or the mark that makes a vowel long.
pub(crate) fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}')
}

/// A Korean syllable or letter.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{AC00}'..='\u{D7A3}')
}

/// Takes two columns.
pub(crate) fn is_wide(c: char) -> bool {
    is_han(c) || is_kana(c) || is_hangul(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}')
}

#[test]
fn each_language_uses_its_own_letters() {
    assert_clean(foreign_letters);
}

fn foreign_letters(text: &Text) -> Vec<String> {
    let han: HashSet<char> = match text.language {
        Language::Ja => JAPANESE.chars().chain(['々', '〇']).collect(),
        Language::ZhHans => SIMPLIFIED.chars().collect(),
        Language::ZhHant => TRADITIONAL.chars().collect(),
        Language::Ko | Language::En | Language::PtBr | Language::Es => HashSet::new(),
    };
    let foreign = |c: &char| {
        (is_han(*c) && !han.contains(c))
            || (is_kana(*c) && text.language != Language::Ja)
            || (is_hangul(*c) && text.language != Language::Ko)
    };
    let mut problems = Vec::new();
    for (name, pieces) in text.renderings() {
        for piece in pieces {
            if let Piece::Words(words) = piece
                && let Some(c) = words.chars().find(foreign)
            {
                problems.push(format!("{name}: {c} is foreign to the language: {words}"));
            }
        }
    }
    problems
}

#[test]
fn finds_foreign_letters() {
    for (language, words) in [
        (Language::ZhHans, "個人"),
        (Language::ZhHans, "暗証"),
        (Language::ZhHans, "卡の"),
        (Language::ZhHant, "个人"),
        (Language::ZhHant, "國内"),
        (Language::ZhHant, "暗証"),
        (Language::Ja, "这"),
        (Language::Ja, "카드"),
        (Language::Ko, "暗証"),
        (Language::Es, "カード"),
        (Language::En, "写真"),
    ] {
        let problems = foreign_letters(&sample(language, &format!("m = {words}")));
        assert_eq!(problems.len(), 1, "{words}");
    }
    for (language, words) in [
        (Language::ZhHans, "个人编号卡 { JA(\"個人番号カード\") }"),
        (Language::ZhHant, "市區町村公所窗口"),
        (Language::Ja, "人々のカード"),
        (Language::Ko, "카드 { JA(\"暗証番号\") }"),
    ] {
        assert_eq!(foreign_letters(&sample(language, &format!("m = {words}"))), [""; 0]);
    }
}
