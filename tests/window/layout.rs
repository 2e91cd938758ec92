//! Every page and state in every language, at 100 % and 200 % text, wide and narrow: nothing is cut,
//! no word is broken, no letter is missing.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use iced_test::core::text::{Alignment, LineHeight, Paragraph as _, Shaping, Wrapping};
use iced_test::core::{Pixels, Size, Text, alignment};
use iced_test::renderer::Renderer;
use temoto::i18n::{Language, keep_words};
use temoto::store::{TextSize, Theme};
use temoto::ui::{self, Role, Typeset};

use crate::headless::{Headless, Part, is_control};
use crate::scenes::{Files, Look, SCENES, guide_pages, open_whole};

type Paragraph = <Renderer as iced_test::core::text::Renderer>::Paragraph;

/// Width of words set in one line, in logical px.
fn width(words: &str, language: Language, typeset: Typeset) -> f32 {
    Paragraph::with_text(Text {
        content: words,
        bounds: Size::INFINITE,
        size: Pixels(typeset.size),
        line_height: LineHeight::Relative(typeset.line_height),
        font: ui::font(language, typeset.bold),
        align_x: Alignment::Left,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    })
    .min_bounds()
    .width
}

/// Pieces of a text that must stay in one line.
fn unbreakable(words: &str, language: Language) -> Vec<String> {
    match language {
        Language::En | Language::PtBr | Language::Es | Language::Ko => {
            words.split_whitespace().map(|word| keep_words(word).into_owned()).collect()
        }
        // Han and kana may break anywhere; what is Latin in between may not.
        Language::Ja | Language::ZhHans | Language::ZhHant => words
            .split(|letter: char| letter.is_whitespace() || !letter.is_ascii())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

struct Letters {
    faces: HashMap<(&'static str, bool), BTreeSet<char>>,
}

impl Letters {
    fn read() -> Self {
        let mut faces = HashMap::new();
        for family in ["JA", "SC", "TC", "KO", "Latin"] {
            for (weight, bold) in [("Regular", false), ("Bold", true)] {
                let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                    .join(format!("assets/fonts/TemotoSans{family}-{weight}.otf"));
                let bytes = std::fs::read(path).unwrap();
                let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
                let mut letters = BTreeSet::new();
                for table in face.tables().cmap.unwrap().subtables {
                    table.codepoints(|code| letters.extend(char::from_u32(code)));
                }
                faces.insert((family, bold), letters);
            }
        }
        Self { faces }
    }

    fn missing(&self, words: &str, language: Language, bold: bool) -> Vec<char> {
        let family = match language {
            Language::Ja => "JA",
            Language::ZhHans => "SC",
            Language::ZhHant => "TC",
            Language::Ko => "KO",
            Language::En | Language::PtBr | Language::Es => "Latin",
        };
        let letters = &self.faces[&(family, bold)];
        words.chars().filter(|letter| !letter.is_control() && !letters.contains(letter)).collect()
    }
}

fn check(part: &Part, parts: &[Part], language: Language, letters: &Letters, place: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let name = &part.semantics.name;
    let (bounds, view) = (part.bounds, part.view);
    if bounds.x < view.x - 0.5 || bounds.x + bounds.width > view.x + view.width + 0.5 {
        faults.push(format!("{place}: “{name}” runs out of the page: {bounds:?}"));
    }
    let Some(typeset) = part.semantics.typeset else { return faults };
    if typeset.foreign {
        return faults;
    }
    let language = typeset.language.unwrap_or(language);
    let missing = letters.missing(name, language, typeset.bold);
    if !missing.is_empty() {
        faults.push(format!("{place}: “{name}” lacks {missing:?}"));
    }
    for piece in unbreakable(name, language) {
        let needed = width(&piece, language, typeset);
        if needed > bounds.width + 1.0 {
            faults.push(format!("{place}: “{piece}” needs {needed} px and has {}", bounds.width));
        }
    }
    if part.semantics.role == Role::Label {
        // Words on a control stand inside it, with room at the edges.
        let control = parts
            .iter()
            .rfind(|other| is_control(other.semantics.role) && other.bounds.contains(bounds.center()));
        if let Some(control) = control {
            let outer = control.bounds;
            if bounds.y < outer.y
                || bounds.y + bounds.height > outer.y + outer.height + 0.5
                || bounds.x < outer.x
                || bounds.x + bounds.width > outer.x + outer.width + 0.5
            {
                faults.push(format!("{place}: “{name}” sticks out of its control"));
            }
        }
    }
    faults
}

/// Each language at 100 % and 200 % text, wide and narrow.
fn looks() -> impl Iterator<Item = Look> {
    let sizes = [(100, (1000.0, 780.0)), (100, (420.0, 700.0)), (200, (1000.0, 780.0))];
    Language::ALL.into_iter().flat_map(move |language| {
        sizes.map(|(percent, window)| {
            let text_size = TextSize::new(percent).unwrap();
            Look { language, theme: Theme::Light, text_size, window }
        })
    })
}

/// What is wrong on a page.
fn faults(name: &str, page: &mut Headless, look: Look, letters: &Letters) -> Vec<String> {
    let parts = page.parts();
    let (language, percent) = (look.language, look.text_size.percent());
    let place = format!("{name} {} {percent} % {} px", language.tag(), look.window.0);
    let of = |part: &Part| {
        // A language is named in its own letters wherever it stands.
        let own = Language::ALL.into_iter().find(|other| other.own_name() == part.semantics.name);
        check(part, &parts, own.unwrap_or(language), letters, &place)
    };
    parts.iter().flat_map(of).collect()
}

#[track_caller]
fn assert_none(mut faults: Vec<String>) {
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn nothing_is_cut_broken_or_missing_in_any_language() {
    let files = Files::make();
    let letters = Letters::read();
    let mut found = Vec::new();
    for look in looks() {
        for scene in SCENES {
            let mut page = open_whole(scene, look, &files);
            found.extend(faults(scene.name, &mut page, look, &letters));
        }
    }
    assert_none(found);
}

#[test]
fn nothing_is_cut_broken_or_missing_on_any_page_of_the_guide() {
    let letters = Letters::read();
    let (mut found, mut pages) = (Vec::new(), 0);
    for look in looks() {
        guide_pages(look, |name, page| {
            pages += 1;
            found.extend(faults(name, page, look, &letters));
        });
    }
    assert!(pages > 1000, "{pages}");
    assert_none(found);
}
