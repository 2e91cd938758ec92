//! Each embedded font draws its own country's letters, under our name.

#![allow(clippy::unwrap_used, reason = "a test may stop anywhere")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use ttf_parser::{Face, OutlineBuilder, name_id};

/// `assets/fonts/regions.toml`: the outlines in the fonts that ours are made from.
#[derive(Deserialize)]
struct Regions {
    face: Vec<Source>,
}

#[derive(Deserialize)]
struct Source {
    file: String,
    source: String,
    outlines: BTreeMap<char, String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts")
}

fn regions() -> Vec<Source> {
    let source = fs::read_to_string(folder().join("regions.toml")).unwrap();
    toml::from_str::<Regions>(&source).unwrap().face
}

/// The drawing commands of a glyph as text.
#[derive(Default)]
struct Commands(String);

impl OutlineBuilder for Commands {
    fn move_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "M {x} {y};");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "L {x} {y};");
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let _ = write!(self.0, "Q {x1} {y1} {x} {y};");
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let _ = write!(self.0, "C {x1} {y1} {x2} {y2} {x} {y};");
    }

    fn close(&mut self) {
        self.0 += "Z;";
    }
}

/// FNV-1a, 64 bits, as in `assets/fonts/make.py`.
fn outline_hash(face: &Face<'_>, character: char) -> String {
    let mut commands = Commands::default();
    let glyph = face.glyph_index(character).unwrap();
    face.outline_glyph(glyph, &mut commands).unwrap();
    let hash = commands.0.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[test]
fn each_font_draws_its_own_countrys_letters() {
    let regions = regions();
    assert_eq!(regions.len(), 10);
    for region in &regions {
        let data = fs::read(folder().join(&region.file)).unwrap();
        let face = Face::parse(&data, 0).unwrap();
        for character in ['直', '骨', '角', 'か', '각'] {
            let (found, expected) = (outline_hash(&face, character), &region.outlines[&character]);
            assert_eq!(&found, expected, "{} and {}: {character}", region.file, region.source);
        }
    }
}

/// The hashes above would prove nothing if all countries drew these letters alike.
#[test]
fn countries_differ() {
    let regions = regions();
    let outline = |file: &str, character: char| {
        let region = regions.iter().find(|region| region.file == file).unwrap();
        region.outlines[&character].clone()
    };
    for weight in ["Regular", "Bold"] {
        let of = |family: &str, character| outline(&format!("TemotoSans{family}-{weight}.otf"), character);
        assert_ne!(of("JA", '直'), of("SC", '直'));
        assert_ne!(of("JA", '直'), of("TC", '直'));
        assert_ne!(of("JA", '骨'), of("SC", '骨'));
        assert_ne!(of("SC", '骨'), of("TC", '骨'));
        assert_eq!(of("JA", '直'), of("Latin", '直'));
    }
    assert_ne!(outline("TemotoSansJA-Regular.otf", '直'), outline("TemotoSansJA-Bold.otf", '直'),);
}

/// The window asks for a font by exactly this family and weight; an installed font of the original
/// name must not take its place.
#[test]
fn fonts_carry_our_name_and_the_licence() {
    for family in ["Latin", "JA", "KO", "SC", "TC"] {
        for (weight, number) in [("Regular", 400), ("Bold", 700)] {
            let file = format!("TemotoSans{family}-{weight}.otf");
            let data = fs::read(folder().join(&file)).unwrap();
            let face = Face::parse(&data, 0).unwrap();
            let name = |id| {
                let names = face.names();
                let mut found = names.into_iter().filter(|name| name.name_id == id);
                found.next().and_then(|name| name.to_string()).unwrap_or_default()
            };
            assert_eq!(name(name_id::FAMILY), format!("Temoto Sans {family}"));
            assert_eq!(name(name_id::SUBFAMILY), weight);
            assert_eq!(name(name_id::POST_SCRIPT_NAME), format!("TemotoSans{family}-{weight}"));
            assert_eq!(name(name_id::TYPOGRAPHIC_FAMILY), "");
            assert!(name(name_id::LICENSE).contains("SIL Open Font License"), "{file}");
            assert!(name(name_id::COPYRIGHT_NOTICE).contains("Adobe"), "{file}");
            assert_eq!(face.weight().to_number(), number, "{file}");
            assert_eq!(face.is_bold(), weight == "Bold", "{file}");
            let all: Vec<_> = face.names().into_iter().filter_map(|name| name.to_string()).collect();
            assert!(!all.iter().any(|name| name.contains("Noto Sans")), "{file}: {all:?}");
        }
    }
}

#[test]
fn every_font_has_the_letters_all_share() {
    for region in regions() {
        let data = fs::read(folder().join(&region.file)).unwrap();
        let face = Face::parse(&data, 0).unwrap();
        let latin = (' '..='~').chain('\u{A0}'..='ÿ');
        let shared = latin.chain("‘’“”–—…×−\u{2060}English日本語简体中文繁體中文한국어".chars());
        let missing: String = shared.filter(|c| face.glyph_index(*c).is_none()).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", region.file);
    }
}
