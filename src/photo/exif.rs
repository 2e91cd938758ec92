//! What the camera, and whatever came after it, wrote into the Exif block.

use exif::{Field, In, Reader, Tag, Value};
use jiff::civil::Date;

use super::text;

/// The few fields the checks ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Metadata {
    /// How the picture is to be turned, 1 to 8, where the block says so.
    pub(crate) orientation: Option<u8>,
    /// The program that wrote the file: firmware of a camera, or an editor.
    pub(crate) software: Option<String>,
    /// The day the photo was taken, by the clock of the camera.
    pub(crate) taken: Option<Date>,
}

impl Metadata {
    /// Reads an Exif block from its TIFF header on. Damaged parts of it are left out.
    #[must_use]
    pub(crate) fn read(block: &[u8]) -> Self {
        let mut reader = Reader::new();
        reader.continue_on_error(true);
        let parsed = reader.read_raw(block.to_vec()).or_else(|error| error.distill_partial_result(|_| {}));
        let Ok(block) = parsed else {
            return Self::default();
        };
        let field = |tag| block.get_field(tag, In::PRIMARY);
        Self {
            orientation: field(Tag::Orientation).and_then(orientation),
            software: field(Tag::Software).and_then(ascii),
            taken: [Tag::DateTimeOriginal, Tag::DateTimeDigitized]
                .into_iter()
                .find_map(|tag| field(tag).and_then(ascii).as_deref().and_then(day)),
        }
    }
}

fn orientation(field: &Field) -> Option<u8> {
    let tag = u8::try_from(field.value.get_uint(0)?).ok()?;
    (1..=8).contains(&tag).then_some(tag)
}

/// The first text of a field that says anything.
fn ascii(field: &Field) -> Option<String> {
    let Value::Ascii(texts) = &field.value else {
        return None;
    };
    texts.iter().map(|bytes| text::clean(&String::from_utf8_lossy(bytes))).find(|t| !t.is_empty())
}

/// The day of `YYYY:MM:DD hh:mm:ss`. Clocks that were never set write zeros or blanks.
fn day(text: &str) -> Option<Date> {
    let mut parts = text.get(..10)?.splitn(3, [':', '-', '/']);
    let year: i16 = parts.next()?.parse().ok()?;
    let month: i8 = parts.next()?.parse().ok()?;
    let day: i8 = parts.next()?.parse().ok()?;
    // No photograph is older than this.
    const FIRST_YEAR: i16 = 1826;
    if year < FIRST_YEAR { None } else { Date::new(year, month, day).ok() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// A big-endian block with an orientation and texts (tag, text) in its Exif directory.
    fn block(orientation: u16, software: &str, exif: &[(u16, &str)]) -> Vec<u8> {
        let mut data = b"MM\0*\0\0\0\x08".to_vec();
        let mut heap: Vec<u8> = Vec::new();
        let exif_at = 8 + 2 + 3 * 12 + 4;
        let heap_at = exif_at + 2 + exif.len() * 12 + 4;
        let entry = |tag: u16, kind: u16, count: usize, value: u32| {
            let mut bytes = [tag.to_be_bytes(), kind.to_be_bytes()].concat();
            bytes.extend(u32::try_from(count).unwrap().to_be_bytes());
            bytes.extend(value.to_be_bytes());
            bytes
        };
        let mut text_entry = |tag: u16, text: &str| {
            let at = heap_at + heap.len();
            // Always longer than the four bytes that would fit into the entry itself.
            let padded = format!("{text}\0\0\0\0\0");
            heap.extend(padded.as_bytes());
            entry(tag, 2, padded.len(), u32::try_from(at).unwrap())
        };
        data.extend(3_u16.to_be_bytes());
        data.extend(entry(0x0112, 3, 1, u32::from(orientation) << 16));
        data.extend(text_entry(0x0131, software));
        data.extend(entry(0x8769, 4, 1, u32::try_from(exif_at).unwrap()));
        data.extend([0; 4]);
        data.extend(u16::try_from(exif.len()).unwrap().to_be_bytes());
        for (tag, text) in exif {
            data.extend(text_entry(*tag, text));
        }
        data.extend([0; 4]);
        data.extend(heap);
        data
    }

    const ORIGINAL: u16 = 0x9003;
    const DIGITIZED: u16 = 0x9004;

    #[test]
    fn the_fields_are_read() {
        let read = Metadata::read(&block(6, "GIMP 2.10", &[(ORIGINAL, "2026:10:15 12:00:00")]));
        assert_eq!(read.orientation, Some(6));
        assert_eq!(read.software.as_deref(), Some("GIMP 2.10"));
        assert_eq!(read.taken, Some(date(2026, 10, 15)));
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        for orientation in [0, 9, 300] {
            assert_eq!(Metadata::read(&block(orientation, "", &[])).orientation, None);
        }
        let read = Metadata::read(&block(1, " \0 ", &[(ORIGINAL, "0000:00:00 00:00:00")]));
        assert_eq!((read.software, read.taken), (None, None));
        assert_eq!(Metadata::read(b"II"), Metadata::default());
        assert_eq!(Metadata::read(b"XX*\0\x08\0\0\0"), Metadata::default());
    }

    #[test]
    fn the_day_it_was_digitised_stands_in() {
        let both = [(ORIGINAL, "0000:00:00 00:00:00"), (DIGITIZED, "2026:01:02 03:04:05")];
        assert_eq!(Metadata::read(&block(1, "x", &both)).taken, Some(date(2026, 1, 2)));
        let both = [(ORIGINAL, "2026:03:04 00:00:00"), (DIGITIZED, "2026:01:02 03:04:05")];
        assert_eq!(Metadata::read(&block(1, "x", &both)).taken, Some(date(2026, 3, 4)));
    }

    #[test]
    fn days_are_read_with_care() {
        assert_eq!(day("2026:02:28 10:00:00"), Some(date(2026, 2, 28)));
        assert_eq!(day("2026-02-28"), Some(date(2026, 2, 28)));
        for text in ["2026:02:30 10:00:00", "0000:00:00", "    :  :  ", "2026:1", "", "日本語日本語"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_cut_block_gives_what_is_left() {
        let whole = block(8, "Snapseed 2.0", &[(ORIGINAL, "2026:10:15 12:00:00")]);
        for length in 0..whole.len() {
            let _ = Metadata::read(&whole[..length]);
        }
        let exif_directory = 8 + 2 + 3 * 12 + 4;
        assert_eq!(Metadata::read(&whole[..exif_directory]).orientation, Some(8));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(6_000))]

        #[test]
        fn damaged_blocks_are_read(changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..12)) {
            let mut data = block(6, "Photoshop", &[(ORIGINAL, "2026:10:15 12:00:00")]);
            for (at, byte) in changes {
                let at = at % data.len();
                data[at] = byte;
            }
            let read = Metadata::read(&data);
            prop_assert!(read.orientation.is_none_or(|tag| (1..=8).contains(&tag)));
        }

        #[test]
        fn any_block_is_read(mut data in proptest::collection::vec(any::<u8>(), 0..200), little: bool) {
            let head: &[u8] = if little { b"II*\0\x08\0\0\0" } else { b"MM\0*\0\0\0\x08" };
            data.splice(0..0, head.iter().copied());
            let _ = Metadata::read(&data);
        }
    }
}
