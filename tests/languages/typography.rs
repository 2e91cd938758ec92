//! Lengths that fit the window, and punctuation as each language prints it.

use std::collections::BTreeMap;

use temoto::i18n::Language;

use crate::assert_clean;
use crate::texts::{Piece, Text, read, sample};
use crate::writing::{is_han, is_kana, is_wide};

/// The most columns a message of this kind may have: its name ends so. A letter of the Latin
/// alphabet takes one column, a Chinese, Japanese or Korean one two.
const LIMITS: [(&str, usize); 3] = [("-button", 28), ("-heading", 44), ("-title", 60)];

/// Columns allowed for a variable.
const VARIABLE_COLUMNS: usize = 4;

/// Stands for a variable where neighbours matter.
const VARIABLE: char = '\u{FFFC}';

#[test]
fn short_texts_are_short() {
    assert_clean(too_long);
}

#[test]
fn punctuation_is_that_of_the_language() {
    assert_clean(punctuation);
}

#[test]
fn sentences_end_as_in_english() {
    let english = read(Language::En);
    assert_clean(|text| endings(&english, text));
}

fn too_long(text: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, pieces) in text.renderings() {
        let columns: usize = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Variable(_) => VARIABLE_COLUMNS,
                Piece::Words(words) | Piece::Japanese(words) => {
                    words.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
                }
            })
            .sum();
        for (suffix, limit) in LIMITS {
            if name.ends_with(suffix) && columns > limit {
                problems.push(format!("{name}: {columns} columns, {limit} fit"));
            }
        }
    }
    problems
}

fn written(pieces: &[Piece]) -> String {
    pieces.iter().fold(String::new(), |all, piece| match piece {
        Piece::Variable(_) => all + &VARIABLE.to_string(),
        Piece::Words(words) | Piece::Japanese(words) => all + words,
    })
}

/// The text without what stands inside `JA()`.
fn own_words(pieces: &[Piece]) -> String {
    let own = pieces.iter().filter(|piece| !matches!(piece, Piece::Japanese(_)));
    written(&own.cloned().collect::<Vec<_>>())
}

fn punctuation(text: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, pieces) in text.renderings() {
        let own = own_words(&pieces);
        let all = written(&pieces);
        let mut problem = |what: String| problems.push(format!("{name}: {what}: {all}"));
        if own.contains("...") {
            problem("write … for three dots".into());
        }
        if let Some(quote) = own.chars().find(|c| matches!(c, '"' | '\'' | '`' | '´')) {
            problem(format!("{quote} is not a printed quotation mark or apostrophe"));
        }
        if own.contains("  ") {
            problem("has two spaces in a row".into());
        }
        let narrow = |c: &char| matches!(c, '\u{FF61}'..='\u{FFDC}');
        let wide_latin = |c: &char| c.is_alphanumeric() && matches!(c, '\u{FF10}'..='\u{FF5A}');
        if let Some(c) = all.chars().find(|c| narrow(c) || wide_latin(c)) {
            problem(format!("{c} has the wrong width"));
        }
        let foreign = match text.language {
            Language::Ja => "“”‘’，；",
            Language::ZhHant => "“”‘’",
            Language::ZhHans => "「」『』",
            _ => "，。、：；！？（）「」『』【】・～　",
        };
        if let Some(c) = own.chars().find(|c| foreign.contains(*c)) {
            problem(format!("{c} is not punctuation of the language"));
        }
        if matches!(text.language, Language::Ja | Language::ZhHans | Language::ZhHant) {
            if all.lines().any(|line| line.trim_end().ends_with('.')) {
                problem("ends with . instead of 。".into());
            }
            if let Some(mark) = half_width_beside_han(&all) {
                problem(format!("{mark} beside a full-width letter"));
            }
        }
        if text.language == Language::Es {
            for (open, close) in [('¿', '?'), ('¡', '!')] {
                if own.matches(open).count() != own.matches(close).count() {
                    problem(format!("{open} and {close} do not pair"));
                }
            }
        }
    }
    problems
}

fn half_width_beside_han(text: &str) -> Option<char> {
    let characters: Vec<char> = text.chars().collect();
    let letter = |c: char| is_han(c) || is_kana(c);
    characters.windows(2).find_map(|pair| match *pair {
        [left, right] if letter(left) && ",.;:!?()".contains(right) => Some(right),
        [left, right] if letter(right) && ",.;:!?()".contains(left) => Some(left),
        _ => None,
    })
}

/// What a text ends like, whatever the script.
fn ending(text: &str) -> &'static str {
    match text.trim_end_matches(['”', '’', '」', '』', ')', '）']).chars().last() {
        Some('.' | '。' | '!' | '！') => "a full stop",
        Some('?' | '？') => "a question mark",
        Some(':' | '：') => "a colon",
        Some('…') => "an ellipsis",
        _ => "no mark",
    }
}

fn endings(english: &Text, text: &Text) -> Vec<String> {
    let last = |text: &Text| -> BTreeMap<String, &'static str> {
        let messages = text.messages();
        messages
            .filter_map(|(_, message)| {
                let pieces = text.render(message.value.as_ref()?).pop()?;
                Some((message.id.name.clone(), ending(&written(&pieces))))
            })
            .collect()
    };
    let expected = last(english);
    last(text)
        .into_iter()
        .filter_map(|(name, found)| {
            let expected = expected.get(&name).copied()?;
            (found != expected)
                .then(|| format!("{}: {name}: ends with {found}, English with {expected}", text.language))
        })
        .collect()
}

#[test]
fn finds_long_texts() {
    let long = "a-button = 申請に使う写真を選んでください";
    assert_eq!(too_long(&sample(Language::Ja, long)).len(), 1);
    let fits = "a-button = 写真を選ぶ { $n }\na-title = 申請に使う写真を選んでください";
    assert_eq!(too_long(&sample(Language::Ja, fits)), [""; 0]);
}

#[test]
fn finds_wrong_punctuation() {
    for (language, words) in [
        (Language::En, "Wait..."),
        (Language::En, "Don't"),
        (Language::Es, "¿Qué"),
        (Language::Es, "\"Sí\""),
        (Language::PtBr, "Dois  espaços"),
        (Language::Ko, "사진。"),
        (Language::Ja, "写真です."),
        (Language::Ja, "写真(顔)"),
        (Language::Ja, "ｶｰﾄﾞ"),
        (Language::Ja, "１枚"),
        (Language::Ja, "写真，顔"),
        (Language::Ja, "“写真”"),
        (Language::ZhHans, "照片,文件"),
        (Language::ZhHans, "「照片」"),
        (Language::ZhHant, "檔案:{ $n }"),
    ] {
        let problems = punctuation(&sample(language, &format!("m = {words}")));
        assert!(!problems.is_empty(), "{words}");
    }
    for (language, words) in [
        (Language::En, "Don’t (see { JA(\"写真（顔）\") })…"),
        (Language::Es, "¿“Sí”? { $n }"),
        (Language::Ja, "写真（JPEG、7.3 MB）です！"),
        (Language::ZhHans, "照片（“JPEG”），好。"),
        (Language::ZhHant, "檔案「JPEG」：{ $n }"),
        (Language::Ko, "사진(JPEG)을 고르십시오."),
    ] {
        assert_eq!(punctuation(&sample(language, &format!("m = {words}"))), [""; 0]);
    }
}

#[test]
fn finds_other_endings() {
    let english = sample(Language::En, "a = Done.\nb = Done\nc = Done?");
    let japanese = sample(Language::Ja, "a = 完了\nb = 完了。\nc = 完了？");
    assert_eq!(endings(&english, &japanese).len(), 2);
}
