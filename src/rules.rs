//! The official figures, typed, from `assets/rules.toml`.
//!
//! Every figure carries its unit, where it was read and when, so that the About page can show it
//! and nobody has to trust a bare number in the code.

mod dates;
mod offices;
mod portrait;

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

pub use dates::DateRules;
pub use offices::OfficeRules;
pub use portrait::PortraitRules;

const TEXT: &str = include_str!("../assets/rules.toml");

/// Everything in `assets/rules.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The photo of the card application.
    pub photo: PhotoRules,
    /// The end of the card and its certificates.
    pub dates: DateRules,
    /// The days on which a municipal office is closed.
    pub offices: OfficeRules,
    /// Whom to ask.
    pub contact: ContactRules,
}

/// What the online application asks of a photo file, and our own limits beside it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhotoRules {
    /// Smallest file, in bytes; a smaller one is refused.
    pub bytes_min: Figure<u64>,
    /// Files of `bytes_min` up to one byte less than this are close to the limit.
    pub bytes_min_sure: Figure<u64>,
    /// Files over this, up to `bytes_max`, are close to the limit.
    pub bytes_max_sure: Figure<u64>,
    /// Largest file, in bytes; a larger one is refused.
    pub bytes_max: Figure<u64>,
    /// Fewest pixels on each side.
    pub side_min: Figure<u32>,
    /// Most pixels on each side.
    pub side_max: Figure<u32>,
    /// Width of a 35 x 45 mm picture at 300 dpi, in px.
    pub passport_width: Figure<u32>,
    /// Height of a 35 x 45 mm picture at 300 dpi, in px.
    pub passport_height: Figure<u32>,
    /// How far a side may be from these two and still be that picture, in px.
    pub passport_slack: Figure<u32>,
    /// How old a photo may be, in months before the application.
    pub age_max: Figure<u32>,
    /// Compression quality (1 to 100, as libjpeg counts it) below which we warn.
    pub quality_min: Figure<u8>,
    /// Names of programs that edit pictures.
    pub editors: Figure<Vec<String>>,
    /// What is asked of the picture itself.
    pub portrait: PortraitRules,
    /// First day of application from which small children get a card without a photo.
    pub infant_no_photo_from: Figure<Date>,
    /// Younger than this on the day of application, a child gets a card without a photo; in years.
    pub infant_no_photo_under: Figure<i8>,
    /// Width of the photo on the paper form, in mm.
    pub print_width: Figure<u32>,
    /// Height of the photo on the paper form, in mm.
    pub print_height: Figure<u32>,
    /// Fineness of a sheet of prints, in dots to the inch.
    pub print_dpi: Figure<u16>,
    /// Space between two prints on a sheet, in mm.
    pub print_gap: Figure<u32>,
    /// Least space between the prints and each edge of the paper, in mm.
    pub print_margin: Figure<u32>,
    /// Short side of photo paper of the size L, in mm.
    pub print_l_width: Figure<u32>,
    /// Long side of photo paper of the size L, in mm.
    pub print_l_height: Figure<u32>,
    /// Short side of photo paper of the size KG (postcard), in mm.
    pub print_kg_width: Figure<u32>,
    /// Long side of photo paper of the size KG (postcard), in mm.
    pub print_kg_height: Figure<u32>,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactRules {
    /// Free telephone line about the card, in Japanese.
    pub card_japanese: Figure<String>,
    /// Free telephone line about the card, in foreign languages.
    pub card_foreign: Figure<String>,
}

/// One figure and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure<T> {
    /// The figure itself.
    pub value: T,
    /// What it counts: `px`, `bytes`, `months`, …
    pub unit: String,
    /// The page it was read on, and whose page that is.
    pub source: String,
    /// The day it was last read there.
    pub as_of: Date,
    /// How much weight it has.
    pub basis: Basis,
}

/// How much weight a figure has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Stated by the owner of the rule.
    Official,
    /// Read by others from a drawing of the owner.
    Secondary,
    /// Found on real files.
    Measured,
    /// A choice of this program.
    Ours,
}

/// A figure for the About page: its name and origin, whatever its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Dotted name in `assets/rules.toml`, such as `photo.bytes_min`.
    pub id: String,
    /// The figure as text, without its unit; lists are joined with commas.
    pub value: String,
    /// What it counts.
    pub unit: String,
    /// The page it was read on, and whose page that is.
    pub source: String,
    /// The day it was last read there.
    pub as_of: Date,
    /// How much weight it has.
    pub basis: Basis,
}

/// The figures built into the program.
#[must_use]
pub fn rules() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "the text is part of the program; a test reads it")]
        toml::from_str(TEXT).expect("assets/rules.toml is well formed")
    });
    &RULES
}

/// Every figure with its origin, sorted by name.
pub fn origins() -> impl Iterator<Item = &'static Origin> {
    static ORIGINS: LazyLock<Vec<Origin>> = LazyLock::new(|| {
        let mut found = Vec::new();
        if let Ok(table) = toml::from_str::<toml::Table>(TEXT) {
            collect("", &table, &mut found);
        }
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found
    });
    ORIGINS.iter()
}

/// Walks the tables down to those that read as a figure.
fn collect(prefix: &str, table: &toml::Table, found: &mut Vec<Origin>) {
    for (key, value) in table {
        let Some(inner) = value.as_table() else {
            continue;
        };
        let id = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match inner.clone().try_into::<Figure<toml::Value>>() {
            Ok(figure) => found.push(Origin {
                id,
                value: as_text(&figure.value),
                unit: figure.unit,
                source: figure.source,
                as_of: figure.as_of,
                basis: figure.basis,
            }),
            Err(_) => collect(&id, inner, found),
        }
    }
}

fn as_text(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(items) => items.iter().map(as_text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of all tables of the file that have a `value`.
    fn figures_in_the_file() -> Vec<String> {
        let table: toml::Table = toml::from_str(TEXT).unwrap();
        let mut names = Vec::new();
        named("", &table, &mut names);
        names.sort();
        names
    }

    fn named(prefix: &str, table: &toml::Table, names: &mut Vec<String>) {
        for (name, inner) in table {
            let inner = inner.as_table().unwrap_or_else(|| panic!("{prefix}{name} is no table"));
            if inner.contains_key("value") {
                names.push(format!("{prefix}{name}"));
            } else {
                named(&format!("{prefix}{name}."), inner, names);
            }
        }
    }

    #[test]
    fn the_file_reads_as_the_types_say() {
        let photo = &rules().photo;
        assert_eq!(photo.bytes_min.value, 20_000);
        assert_eq!(photo.bytes_min_sure.value, 20 * 1024);
        assert_eq!(photo.bytes_max_sure.value, 7_000_000);
        assert_eq!(photo.bytes_max.value, 7 * 1024 * 1024);
        assert_eq!((photo.side_min.value, photo.side_max.value), (480, 6000));
        assert_eq!((photo.passport_width.value, photo.passport_height.value), (413, 531));
        assert_eq!(photo.age_max.value, 6);
        assert_eq!(photo.quality_min.value, 50);
        assert_eq!(photo.infant_no_photo_from.value, jiff::civil::date(2024, 12, 2));
        assert_eq!(photo.infant_no_photo_under.value, 1);
        assert_eq!(rules().contact.card_japanese.value, "0120-95-0178");
        assert_eq!(rules().contact.card_foreign.value, "0120-0178-27");
    }

    #[test]
    fn every_figure_says_where_and_when_it_was_read() {
        let origins: Vec<_> = origins().collect();
        let ids: Vec<_> = origins.iter().map(|origin| origin.id.clone()).collect();
        assert_eq!(ids, figures_in_the_file());
        for origin in origins {
            let id = &origin.id;
            assert!(origin.source.chars().count() > 10, "{id}: no source");
            assert!(!origin.unit.is_empty(), "{id}: no unit");
            assert!(!origin.value.is_empty(), "{id}: no value");
            assert!(origin.as_of >= jiff::civil::date(2026, 1, 1), "{id}: {}", origin.as_of);
        }
    }

    #[test]
    fn the_limits_are_in_order() {
        let photo = &rules().photo;
        assert!(photo.bytes_min.value < photo.bytes_min_sure.value);
        assert!(photo.bytes_min_sure.value < photo.bytes_max_sure.value);
        assert!(photo.bytes_max_sure.value < photo.bytes_max.value);
        assert!(photo.side_min.value < photo.side_max.value);
        assert!(photo.passport_width.value + photo.passport_slack.value < photo.side_min.value);
    }

    #[test]
    fn limits_of_the_picture_are_in_order() {
        let p = &rules().photo.portrait;
        let rising = [
            [&p.head_fail_min, &p.head_min, &p.head_max, &p.head_fail_max],
            [&p.top_min, &p.top_mid, &p.top_max, &p.head_min],
        ];
        for limits in rising {
            assert!(limits.is_sorted_by(|a, b| a.value < b.value), "{limits:?}");
        }
        let pairs = [
            (&p.centre_max, &p.centre_fail),
            (&p.tilt_warn, &p.tilt_fail),
            (&p.turn_warn, &p.turn_fail),
            (&p.uneven_warn, &p.uneven_fail),
            (&p.sides_warn, &p.sides_fail),
            (&p.side_light_warn, &p.side_light_fail),
            (&p.sharpness_fail, &p.sharpness_warn),
            (&p.noise_warn, &p.noise_fail),
            (&p.blocks_warn, &p.blocks_fail),
            (&p.dark_warn, &p.dark_fail),
            (&p.blown_warn, &p.blown_fail),
            (&p.red_eye_warn, &p.red_eye_fail),
        ];
        for (less, more) in pairs {
            assert!(0.0 < less.value && less.value < more.value, "{less:?} {more:?}");
        }
    }

    #[test]
    fn prints_have_the_size_of_the_form() {
        let photo = &rules().photo;
        assert_eq!((photo.print_width.value, photo.print_height.value), (35, 45));
        assert_eq!(photo.print_width.basis, Basis::Official);
        assert_eq!((photo.print_l_width.value, photo.print_l_height.value), (89, 127));
        assert_eq!((photo.print_kg_width.value, photo.print_kg_height.value), (102, 152));
        assert_eq!(photo.print_dpi.value, 600);
        // Printers without borders cut off about 3 mm all round.
        assert!(photo.print_margin.value > 3 && photo.print_gap.value > 0);
    }

    #[test]
    fn no_editor_is_named_twice_or_blank() {
        let mut names: Vec<_> = rules().photo.editors.value.iter().map(|name| name.to_lowercase()).collect();
        assert!(names.iter().all(|name| name.trim() == name && name.chars().count() >= 3));
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
