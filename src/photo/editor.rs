//! Which picture editor, if any, left its name in the file.

use super::text;

/// How many places of the XMP packets of a file are looked at. A file has one creating tool, and two
/// places for each step of its history; one made to keep us busy could have millions.
const PLACES_MAX: usize = 64;

/// Bytes behind the name of a property within which its value must end.
const REACH: usize = 512;

/// The first text that names one of the known editors: the Exif software field, then what the XMP
/// packets call the creating tool and the steps of the history.
///
/// The work grows with the length of the packets and no faster: they are passed once, and at
/// [`PLACES_MAX`] places [`REACH`] bytes are looked at closely.
pub(crate) fn find(software: Option<&str>, xmp: &[&[u8]], editors: &[String]) -> Option<String> {
    let editors: Vec<String> = editors.iter().map(|editor| editor.to_lowercase()).collect();
    software
        .map(str::to_owned)
        .into_iter()
        .chain(places(xmp).filter_map(|place| value(&String::from_utf8_lossy(place))))
        .find(|name| is_editor(name, &editors))
}

/// Whether one of the names, in small letters, stands in the text as a whole word, in any case. A
/// camera's firmware `Snowy 1.0` is not the editor SNOW.
fn is_editor(text: &str, editors: &[String]) -> bool {
    let text = text.to_lowercase();
    let part_of_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    editors.iter().any(|editor| {
        text.match_indices(editor).any(|(at, found)| {
            let before = text.get(..at).and_then(|head| head.chars().next_back());
            let after = text.get(at + found.len()..).and_then(|tail| tail.chars().next());
            // A version may follow without a blank: `GIMP2`, `B612`.
            !part_of_word(before) && !after.is_some_and(|c| c.is_ascii_alphabetic())
        })
    })
}

/// What stands behind the names `CreatorTool` and `softwareAgent`, attributes or elements, in their
/// order: at most [`PLACES_MAX`] stretches of at most [`REACH`] bytes.
fn places<'a>(xmp: &[&'a [u8]]) -> impl Iterator<Item = &'a [u8]> {
    const NAMES: [&[u8]; 2] = [b"CreatorTool", b"softwareAgent"];
    let behind = |packet: &'a [u8], name: &'static [u8]| {
        let ends = (name.len()..=packet.len()).zip(packet.windows(name.len()));
        ends.filter(move |(_, window)| *window == name).filter_map(|(end, _)| packet.get(end..))
    };
    xmp.iter()
        .flat_map(move |packet| NAMES.into_iter().flat_map(move |name| behind(packet, name)))
        .map(|rest| rest.get(..REACH).unwrap_or(rest))
        .take(PLACES_MAX)
}

/// The value after a name: `="…"`, `='…'` or `>…<`.
fn value(rest: &str) -> Option<String> {
    let rest = rest.trim_start();
    let (inner, end) = if let Some(inner) = rest.strip_prefix('>') {
        (inner, '<')
    } else {
        let quoted = rest.strip_prefix('=')?.trim_start();
        let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        (quoted.strip_prefix(quote)?, quote)
    };
    let raw = inner.split_once(end)?.0;
    let text = text::clean(&raw.replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&"));
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::rules;

    fn editor(software: &str) -> Option<String> {
        find(Some(software), &[], &rules().photo.editors.value)
    }

    fn xmp(packet: &str) -> Option<String> {
        find(None, &[packet.as_bytes()], &rules().photo.editors.value)
    }

    #[test]
    fn editors_are_known() {
        for name in [
            "Adobe Photoshop CS4 Windows",
            "Adobe Photoshop Lightroom 5.6 (Macintosh)",
            "GIMP 2.4.5",
            "gimp2",
            "ACD Systems Digital Imaging",
            "Microsoft Windows Photo Gallery 6.0.6001.18000",
            "Snapseed 2.0",
            "PicsArt",
            "SNOW 10.1",
            "B612",
            "美图秀秀 iOS",
            "Paint.NET v3.5",
        ] {
            assert_eq!(editor(name).as_deref(), Some(name));
        }
    }

    #[test]
    fn firmware_is_no_editor() {
        for name in [
            "Ver.1.0",
            "8.3",
            "HDR+ 1.0.621982163zd",
            "fw 05.15 prm 07.53",
            "00204",
            "Snowy 1.0",
            "PhotoshopX",
            "Digital Camera FinePix",
            "Picasan",
            "",
        ] {
            assert_eq!(editor(name), None, "{name}");
        }
    }

    #[test]
    fn xmp_is_read_as_attribute_and_as_element() {
        let expected = Some("Adobe Photoshop CC 2014 (Macintosh)".to_owned());
        assert_eq!(xmp("<x xmp:CreatorTool=\"Adobe Photoshop CC 2014 (Macintosh)\"/>"), expected);
        assert_eq!(xmp("<x xmp:CreatorTool = 'Adobe Photoshop CC 2014 (Macintosh)'/>"), expected);
        assert_eq!(xmp("<xmp:CreatorTool>Adobe Photoshop CC 2014 (Macintosh)</xmp:CreatorTool>"), expected);
    }

    #[test]
    fn the_history_counts_too() {
        let packet = "<x xmp:CreatorTool=\"Ver.1.0\"/><rdf:li stEvt:action=\"saved\" \
                      stEvt:softwareAgent=\"Gimp 2.10 (Linux)\"/>";
        assert_eq!(xmp(packet).as_deref(), Some("Gimp 2.10 (Linux)"));
        assert_eq!(xmp("<x xmp:CreatorTool=\"Ver.1.0\"/>"), None);
        assert_eq!(xmp("<x photoshop:ColorMode=\"3\"/>"), None);
        assert_eq!(xmp("CreatorTool=\"Photoshop"), None);
    }

    #[test]
    fn a_value_must_end_soon() {
        let long = |blanks: usize| format!("CreatorTool='SNOW{}'", " ".repeat(blanks));
        assert_eq!(xmp(&long(REACH - 7)).as_deref(), Some("SNOW"));
        assert_eq!(xmp(&long(REACH - 6)), None);
        // A character cut by that bound does no harm.
        assert_eq!(xmp(&format!("CreatorTool='SNOW' {}", "写".repeat(REACH))).as_deref(), Some("SNOW"));
    }

    #[test]
    fn a_file_made_to_keep_us_busy_does_not() {
        let busy = |times: usize| {
            let packet = "CreatorTool=\"softwareAgent>".repeat(times);
            let packets = [packet.as_bytes(), packet.as_bytes()];
            (places(&packets).count(), places(&packets).map(<[u8]>::len).sum::<usize>())
        };
        assert_eq!(busy(1_000), (PLACES_MAX, PLACES_MAX * REACH));
        assert_eq!(busy(8_000), busy(1_000));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn any_packet_is_read(packet in "(CreatorTool|softwareAgent|=|\"|'|>|<|SNOW|写|.){0,20}") {
            let _ = xmp(&packet);
        }
    }
}
