//! The embedded fonts have a glyph for everything they are asked to draw.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use temoto::i18n::{Language, Localization};
use ttf_parser::Face;

use crate::texts::{Piece, Text, read};

/// The part of the file name that tells the family of a language.
fn family(language: Language) -> &'static str {
    match language {
        Language::En | Language::PtBr | Language::Es => "Latin",
        Language::Ja => "JA",
        Language::ZhHans => "SC",
        Language::ZhHant => "TC",
        Language::Ko => "KO",
    }
}

#[test]
fn fonts_draw_every_text() {
    for language in Language::ALL {
        let text = read(language);
        let mut own = words(&text, |piece| match piece {
            Piece::Words(words) => Some(words),
            _ => None,
        });
        own.extend(language.own_name().chars());
        own.extend(dates_and_numbers(language));
        assert_drawn(language, &own);
        let terms = words(&text, |piece| match piece {
            Piece::Japanese(words) => Some(words),
            _ => None,
        });
        assert_drawn(Language::Ja, &terms);
    }
}

#[test]
fn fonts_draw_the_sentences_for_the_counter() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/guide/phrases.toml");
    assert_drawn(Language::Ja, &fs::read_to_string(path).unwrap().chars().collect());
}

#[test]
fn fonts_draw_the_names_of_sources() {
    let sources = temoto::guide::guide().sources.values();
    let names = sources.flat_map(|source| [&source.japanese, &source.latin]).flatten();
    let letters: BTreeSet<char> = names.flat_map(|name| name.chars()).collect();
    for language in Language::ALL {
        assert_drawn(language, &letters);
    }
}

fn words(text: &Text, pick: impl Fn(&Piece) -> Option<&String>) -> BTreeSet<char> {
    let renderings = text.renderings();
    let pieces = renderings.iter().flat_map(|(_, pieces)| pieces);
    pieces.filter_map(pick).flat_map(|words| words.chars()).collect()
}

fn dates_and_numbers(language: Language) -> BTreeSet<char> {
    let speaker = Localization::new(language);
    let years = [1872, 1880, 1912, 1920, 1926, 1950, 1989, 2000, 2019, 2030];
    let months = 1..=12;
    let days = years.iter().flat_map(|year| months.clone().map(|month| (*year, month)));
    let dates = days.map(|(year, month)| speaker.date(jiff::civil::date(year, month, 28)));
    let numbers = [speaker.number(1_234_567_890), speaker.decimal(-0.5, 1)];
    let text: String = dates.chain(numbers).chain([speaker.bytes(7_340_032)]).collect();
    text.chars().collect()
}

#[track_caller]
fn assert_drawn(language: Language, characters: &BTreeSet<char>) {
    for weight in ["Regular", "Bold"] {
        let name = format!("TemotoSans{}-{weight}.otf", family(language));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts").join(&name);
        let data = fs::read(&path).unwrap();
        let face = Face::parse(&data, 0).unwrap();
        let is_missing = |c: &&char| **c != '\n' && face.glyph_index(**c).is_none();
        let missing: String = characters.iter().filter(is_missing).collect();
        assert!(missing.is_empty(), "{name} lacks {missing}; run assets/fonts/make.sh");
    }
}
