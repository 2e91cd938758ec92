//! Finds situations by what somebody types: in any language, with small spelling mistakes.
//!
//! Words in letters are compared as words, also by their beginning and with a letter wrong; Chinese characters, kana
//! and Hangul in pairs, for nothing stands between the words there. A word weighs the more the fewer situations have it.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization as _;

/// Longest query, in characters; what comes after is not read.
const MOST: usize = 100;

/// How much a word in a title weighs, in a further word or phrase, and in a sentence.
const TITLE: f32 = 3.0;
const ALSO: f32 = 2.0;
const TEXT: f32 = 0.7;
/// How much it weighs that a title or phrase is what was typed.
const WHOLE: f32 = 4.0;
/// What scores less than this share of the best is not told.
const LEAST: f32 = 0.3;

/// The words of a situation.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The name of the situation.
    pub id: &'static str,
    /// Titles, in each language in which it is looked for.
    pub titles: Vec<String>,
    /// Further words and phrases that people type.
    pub also: Vec<String>,
    /// Sentences about it.
    pub texts: Vec<String>,
}

/// What is searched.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Indexed>,
    /// In how many situations a word occurs.
    frequency: HashMap<String, usize>,
}

/// The words of a situation, taken apart.
#[derive(Debug)]
struct Indexed {
    id: &'static str,
    /// Each title, phrase and sentence: its weight, and its words.
    parts: Vec<(f32, Vec<String>)>,
}

impl Index {
    /// Takes the words of all situations apart.
    #[must_use]
    pub fn new(all: impl IntoIterator<Item = Words>) -> Self {
        let mut frequency = HashMap::new();
        let mut entries = Vec::new();
        for words in all {
            let weighted = |weight, texts: &[String]| -> Vec<(f32, Vec<String>)> {
                texts
                    .iter()
                    .map(|text| (weight, tokens(text)))
                    .filter(|(_, words)| !words.is_empty())
                    .collect()
            };
            let parts =
                [weighted(TITLE, &words.titles), weighted(ALSO, &words.also), weighted(TEXT, &words.texts)]
                    .concat();
            let own: BTreeSet<&String> = parts.iter().flat_map(|(_, words)| words).collect();
            for word in own {
                *frequency.entry(word.clone()).or_insert(0) += 1;
            }
            entries.push(Indexed { id: words.id, parts });
        }
        Self { entries, frequency }
    }

    /// The situations that fit what was typed, the best first.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<&'static str> {
        let typed: String = query.chars().take(MOST).collect();
        let typed = tokens(&typed);
        let weights: Vec<f32> = typed.iter().map(|word| self.weight(word)).collect();
        let mut found: Vec<(f32, &'static str)> = self
            .entries
            .iter()
            .map(|entry| (entry.score(&typed, &weights), entry.id))
            .filter(|(score, _)| *score > 0.0)
            .collect();
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        let least = found.first().map_or(0.0, |(best, _)| best * LEAST);
        found.into_iter().filter(|(score, _)| *score >= least).map(|(_, id)| id).collect()
    }

    /// How much a word tells: the less, the more situations have it or one like it.
    fn weight(&self, typed: &str) -> f32 {
        let alike = self.frequency.iter().filter(|(word, _)| likeness(typed, word) >= NEARLY);
        let count = alike.map(|(_, count)| *count).max().unwrap_or(1);
        #[expect(clippy::cast_precision_loss, reason = "there are few situations")]
        let share = self.entries.len() as f32 / count.max(1) as f32;
        (share + 0.2).ln().max(0.05)
    }
}

impl Indexed {
    fn score(&self, typed: &[String], weights: &[f32]) -> f32 {
        let all: f32 = weights.iter().sum();
        if all <= 0.0 {
            return 0.0;
        }
        let mut whole = 0.0_f32;
        let mut best = vec![0.0_f32; typed.len()];
        for (weight, words) in &self.parts {
            let mut here = 0.0;
            let mut matched = 0.0_f32;
            for ((word, value), best) in typed.iter().zip(weights).zip(&mut best) {
                let alike = words.iter().map(|other| likeness(word, other)).fold(0.0, f32::max);
                if alike > 0.0 {
                    here += alike * value;
                    matched += alike;
                    *best = best.max(alike * value * weight);
                }
            }
            if *weight > TEXT {
                #[expect(clippy::cast_precision_loss, reason = "a title has few words")]
                let covered = (matched / words.len() as f32).min(1.0);
                whole = whole.max(here / all * covered);
            }
        }
        best.iter().sum::<f32>() / all + WHOLE * whole
    }
}

/// How alike words are that differ by a letter or two.
const NEARLY: f32 = 0.5;

/// How alike two words are: 1 for the same, 0 for others.
fn likeness(typed: &str, word: &str) -> f32 {
    if typed == word {
        return 1.0;
    }
    // A lone sign, as the first of a word that is being typed.
    let mut signs = typed.chars();
    if let (Some(sign), None) = (signs.next(), signs.next())
        && is_sign(sign)
    {
        return if word.contains(sign) { NEARLY } else { 0.0 };
    }
    if !typed.is_ascii() || !word.is_ascii() {
        return 0.0;
    }
    let (short, long) = (typed.len().min(word.len()), typed.len().max(word.len()));
    if word.starts_with(typed) && typed.len() < 3 {
        return NEARLY;
    }
    if short >= 3 && (word.starts_with(typed) || typed.starts_with(word) && long - short <= 3) {
        return 0.8;
    }
    let allowed = match short {
        0..4 => return 0.0,
        4..8 => 1,
        _ => 2,
    };
    if long - short > allowed {
        return 0.0;
    }
    match strsim::osa_distance(typed, word) {
        distance if distance > allowed => 0.0,
        1 => 0.65,
        _ => NEARLY,
    }
}

/// The words of a text as they are compared: without marks on letters, in small letters, kana in hiragana.
fn tokens(text: &str) -> Vec<String> {
    // Marks come off Latin letters alone: those of kana make other letters.
    let plain = text.nfkd().filter(|letter| !('\u{300}'..='\u{36F}').contains(letter)).nfc();
    let mut tokens = Vec::new();
    let (mut letters, mut signs) = (String::new(), Vec::new());
    for letter in plain.flat_map(char::to_lowercase).chain([' ']) {
        let is_sign = is_sign(letter);
        if !is_sign {
            close_signs(&mut signs, &mut tokens);
        }
        if is_sign || !letter.is_alphanumeric() {
            close_letters(&mut letters, &mut tokens);
        }
        if is_sign {
            signs.push(hiragana(letter));
        } else if letter.is_alphanumeric() {
            letters.push(letter);
        }
    }
    tokens
}

/// A word in letters is complete. Long vowels of Japanese are written in many ways.
fn close_letters(letters: &mut String, tokens: &mut Vec<String>) {
    if !letters.is_empty() {
        let word = std::mem::take(letters);
        tokens.push(word.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
    }
}

/// Signs that stand side by side are complete: each two of them, or the one.
fn close_signs(signs: &mut Vec<char>, tokens: &mut Vec<String>) {
    match signs.as_slice() {
        [] => {}
        [one] => tokens.push(one.to_string()),
        many => tokens.extend(many.windows(2).map(|pair| pair.iter().collect::<String>())),
    }
    signs.clear();
}

/// Chinese characters, kana and Hangul.
const fn is_sign(letter: char) -> bool {
    matches!(letter, '々' | 'ー' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

fn hiragana(letter: char) -> char {
    match letter {
        'ァ'..='ヶ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn index() -> Index {
        let words = |id, titles: &[&str], also: &[&str]| Words {
            id,
            titles: titles.iter().map(|text| (*text).to_owned()).collect(),
            also: also.iter().map(|text| (*text).to_owned()).collect(),
            texts: Vec::new(),
        };
        Index::new([
            words(
                "lost",
                &["I lost my card", "カードをなくしました"],
                &["missing card", "紛失", "funshitsu"],
            ),
            words(
                "pin",
                &["A PIN is forgotten", "暗証番号を忘れました"],
                &["パスワード", "ansho bango", "senha"],
            ),
            words("konbini", &["Certificate from a convenience store"], &["コンビニ", "certidão", "주민표"]),
        ])
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        let index = index();
        for (typed, found) in [
            ("lost card", "lost"),
            ("LOST", "lost"),
            ("forgoten pin", "pin"),
            ("カードを失くした", "lost"),
            ("紛失", "lost"),
            ("funshitu", "lost"),
            ("ぱすわーど", "pin"),
            ("anshou bangou", "pin"),
            ("certidao", "konbini"),
            ("ｺﾝﾋﾞﾆ", "konbini"),
            ("주민표 발급", "konbini"),
            ("conven", "konbini"),
            ("lo", "lost"),
            ("紛", "lost"),
            ("暗", "pin"),
        ] {
            assert_eq!(index.find(typed).first(), Some(&found), "{typed}");
        }
    }

    #[test]
    fn what_fits_nothing_finds_nothing() {
        let index = index();
        for typed in ["", "   ", "xyzzy", "寿司", "?!"] {
            assert_eq!(index.find(typed), Vec::<&str>::new(), "{typed}");
        }
    }

    #[test]
    fn texts_are_taken_apart_by_their_letters() {
        assert_eq!(tokens("Cartão ROUBADO"), ["cartao", "robado"]);
        assert_eq!(tokens("特定在留"), ["特定", "定在", "在留"]);
        assert_eq!(tokens("JPKIの鍵 2"), ["jpki", "の鍵", "2"]);
        assert_eq!(tokens("ガード"), ["がー", "ーど"]);
        assert_eq!(tokens("비자 연장"), ["비자", "연장"]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_fails(typed in "\\PC{0,120}") {
            let _ = index().find(&typed);
        }
    }
}
