//! About: what this program is and is not, where its rules come from, and whose work it contains.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use iced::Element;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::i18n::args;
use crate::rules::{Basis, origins};
use crate::ui::kit::{Kit, Tone};

/// Whose work is inside, and under which licence. The names are not translated.
const COMPONENTS: &[(&str, &str)] = &[
    ("iced, cosmic-text, tiny-skia, winit, rfd", "MIT / Apache-2.0 / BSD-3-Clause"),
    ("image, zune-jpeg, kamadak-exif", "MIT / Apache-2.0 / Zlib / BSD-2-Clause"),
    ("Fluent, unic-langid, ICU4X", "Apache-2.0 / MIT / Unicode-3.0"),
    ("myna-card, pcsc, x509-cert, libloading", "MIT / Apache-2.0 / ISC"),
    ("jiff, serde, toml, directories", "MIT / Apache-2.0 / Unlicense"),
    ("rten, fast_image_resize, rayon", "MIT / Apache-2.0"),
    ("MediaPipe, © The MediaPipe Authors", "Apache-2.0"),
    ("Noto Sans CJK, © 2014-2021 Adobe", "SIL Open Font License 1.1"),
    ("Digital Agency Design System, © 2023 Digital Agency, Japan", "MIT"),
];

/// Where the installers put the texts of all licences: a folder, or its name in the folder of the program.
const FOLDER: &str = if cfg!(windows) {
    "licences"
} else if cfg!(target_os = "macos") {
    "Temoto.app/Contents/Resources/licences"
} else {
    "/usr/share/doc/temoto"
};

/// The same folder of a program that does not lie under `/usr`: an AppImage is unpacked elsewhere each time.
fn folder_beside(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?.parent()?.join("share/doc/temoto");
    folder.is_dir().then_some(folder)
}

/// Where the texts of all licences are.
static LICENCES: LazyLock<String> = LazyLock::new(|| {
    let program = if cfg!(target_os = "linux") { std::env::current_exe().ok() } else { None };
    program
        .and_then(|program| folder_beside(&program))
        .map_or(FOLDER.to_owned(), |path| path.display().to_string())
});

/// The crates in this program, by licence: `name version, name version …`.
static CRATES: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    for row in include_str!("../../../THIRD-PARTY.md").lines() {
        let mut cells = row.split('|').map(str::trim).skip(1);
        let (Some(name), Some(version), Some(licence), Some(systems)) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        if version.starts_with(|first: char| first.is_ascii_digit()) && is_here(systems) {
            let list = found.entry(licence).or_default();
            if !list.is_empty() {
                list.push_str(", ");
            }
            *list += &format!("{name} {version}");
        }
    }
    found
});

/// Whether a part that is for these systems is in this program.
fn is_here(systems: &str) -> bool {
    let ours = if cfg!(windows) {
        "Windows"
    } else if cfg!(target_os = "macos") {
        "macOS"
    } else {
        "Linux"
    };
    systems == "all" || systems.contains(ours)
}

/// After this many months a rule may be out of date.
const STALE_MONTHS: i32 = 12;

/// The page on the day `today`.
pub(crate) fn view<'a, Message: 'a>(kit: Kit<'a>, today: Date) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let version = args::AboutVersion { version: env!("CARGO_PKG_VERSION").into() };
    let part = |title: String, text: String| kit.group([kit.title(&title), kit.body(&text)]);
    let mut blocks = vec![
        kit.heading(&l10n.about_heading()),
        kit.support(&l10n.about_version(version)),
        part(l10n.about_is_title(), l10n.about_is_text()),
        part(l10n.about_not_title(), l10n.about_not_text()),
        part(l10n.about_offline_title(), l10n.about_offline_text()),
    ];

    let mut sources: Vec<(&str, Date)> = origins()
        .filter(|origin| origin.basis == Basis::Official)
        .map(|origin| (origin.source.as_str(), origin.as_of))
        .collect();
    sources.sort_unstable();
    sources.dedup();
    let stale = sources
        .iter()
        .any(|(_, as_of)| as_of.checked_add(STALE_MONTHS.months()).is_ok_and(|limit| limit < today));
    if stale {
        blocks.push(kit.notice(Tone::Look, &l10n.about_sources_title(), &l10n.about_old_warning()));
    }
    let mut parts = vec![kit.title(&l10n.about_sources_title()), kit.body(&l10n.about_sources_text())];
    parts.extend(sources.into_iter().map(|(source, as_of)| {
        kit.bullet(&l10n.about_source_line(args::AboutSourceLine {
            source: source.into(),
            date: l10n.date(as_of).into(),
        }))
    }));
    parts.push(kit.body(&l10n.about_measured_text()));
    blocks.push(kit.group(parts));

    let mut parts = vec![kit.title(&l10n.about_licences_title()), kit.body(&l10n.about_licences_text())];
    parts.extend(COMPONENTS.iter().map(|(name, licence)| kit.bullet(&l10n.remark(name, licence))));
    parts.push(
        kit.body(&l10n.about_licences_where(args::AboutLicencesWhere { folder: LICENCES.as_str().into() })),
    );
    parts.extend(CRATES.iter().map(|(licence, crates)| kit.bullet(&l10n.of(licence, crates))));
    blocks.push(kit.group(parts));
    kit.blocks(blocks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_of_this_program_is_named_with_its_licence() {
        let rows = include_str!("../../../THIRD-PARTY.md");
        let named: usize = CRATES.values().map(|crates| crates.split(", ").count()).sum();
        let ours = match std::env::consts::OS {
            "windows" => "Windows",
            "macos" => "macOS",
            _ => "Linux",
        };
        let cells = rows.lines().map(|row| row.split(" | ").collect::<Vec<_>>());
        let systems = cells.filter(|cells| cells.len() == 4).filter_map(|cells| cells[3].strip_suffix(" |"));
        let here =
            systems.filter(|systems| *systems == "all" || systems.split(", ").any(|one| one == ours)).count();
        assert!(here > 200, "{here}");
        assert_eq!(named, here);
        assert!(CRATES.iter().any(|(licence, crates)| *licence == "MIT" && crates.contains("iced 0.14")));
        assert!(!CRATES.values().any(|crates| crates.contains("---") || crates.contains("crate ")));
    }

    #[test]
    fn the_licences_of_an_appimage_are_beside_it() {
        let unpacked = tempfile::tempdir().unwrap();
        let program = unpacked.path().join("usr/bin/temoto");
        assert_eq!(folder_beside(&program), None);
        let licences = unpacked.path().join("usr/share/doc/temoto");
        std::fs::create_dir_all(&licences).unwrap();
        assert_eq!(folder_beside(&program), Some(licences));
    }
}
