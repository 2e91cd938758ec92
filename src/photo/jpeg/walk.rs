//! From marker to marker.

use super::cursor::Cursor;
use super::{Anatomy, IccSpace, Scan, marker, segments};

/// Reads the parts of a JPEG file up to its end marker, or as far as they can be told. The bytes
/// must start with a start marker; of others nothing is found.
#[must_use]
pub(crate) fn walk(data: &[u8]) -> Anatomy<'_> {
    let mut found = Anatomy::default();
    let mut cursor = Cursor::new(data);
    if cursor.take(2) != Some(&[0xff, marker::SOI]) {
        return found;
    }
    // Running number of the piece of the colour profile that told its kind.
    let mut icc_number = u8::MAX;
    while let Some(code) = next_marker(&mut cursor, &mut found) {
        match code {
            marker::EOI => {
                found.has_end = true;
                return found;
            }
            // None of these belongs between two segments.
            marker::SOI | marker::TEM | marker::RST0..=marker::RST7 => {
                note_stray(&mut found, cursor.at().saturating_sub(2));
            }
            _ => {
                let start = cursor.at();
                let Some(length) = cursor.u16() else {
                    return found;
                };
                let Some(inner) = length.checked_sub(2) else {
                    note_stray(&mut found, start);
                    continue;
                };
                let Some(payload) = cursor.take(usize::from(inner)) else {
                    return found;
                };
                segment(code, payload, &mut found, &mut icc_number);
                if code == marker::SOS {
                    skip_scan(&mut cursor);
                    let channels = payload.first().copied().unwrap_or(0);
                    let scan = Scan { channels, end: cursor.at() };
                    found.first_scan = found.first_scan.or(Some(scan));
                    found.scans = found.scans.saturating_add(1);
                }
            }
        }
    }
    found
}

/// The code of the next marker; notes whatever stands before it.
fn next_marker(cursor: &mut Cursor<'_>, found: &mut Anatomy<'_>) -> Option<u8> {
    loop {
        let start = cursor.at();
        if cursor.u8()? == 0xff {
            // Any number of fill bytes is allowed in front of a code.
            while cursor.peek() == Some(0xff) {
                cursor.skip(1);
            }
            let code = cursor.u8()?;
            if marker::is_used(code) {
                return Some(code);
            }
        }
        note_stray(found, start);
        let to_next = cursor.rest().iter().position(|byte| *byte == 0xff)?;
        cursor.skip(to_next);
    }
}

fn segment<'a>(code: u8, payload: &'a [u8], found: &mut Anatomy<'a>, icc_number: &mut u8) {
    match code {
        marker::DHT | marker::JPG | marker::DAC => {}
        marker::SOF0..=marker::SOF15 if found.frame.is_none() && found.scans == 0 => {
            found.frame = segments::frame(code - marker::SOF0, payload);
        }
        marker::DQT => {
            let first = found.luma_table.take();
            found.luma_table = first.or_else(|| segments::luma_table(payload));
        }
        marker::DNL => {
            if let (Some(frame), Ok(lines)) = (&mut found.frame, <[u8; 2]>::try_from(payload))
                && frame.height == 0
            {
                frame.height = u32::from(u16::from_be_bytes(lines));
            }
        }
        marker::APP2 => {
            if let Some((number, space)) = segments::icc(payload)
                && number < *icc_number
            {
                *icc_number = number;
                found.icc_space = space.or(Some(IccSpace::Other));
            }
        }
        marker::APP0..=marker::APP15 => segments::application(code, payload, found),
        _ => {}
    }
}

/// Steps over compressed data to the marker behind it. In there a byte FF stands before 00 or a
/// restart code; codes that no file uses are taken for damaged data.
fn skip_scan(cursor: &mut Cursor<'_>) {
    while let Some(at) = cursor.rest().iter().position(|byte| *byte == 0xff) {
        cursor.skip(at);
        match cursor.rest().get(1) {
            Some(&code) if marker::is_used(code) && !marker::is_standalone(code) => return,
            Some(_) => cursor.skip(1),
            None => break,
        }
    }
    cursor.skip(usize::MAX);
}

fn note_stray(found: &mut Anatomy<'_>, at: usize) {
    // Stray bytes behind the picture data do no harm there: decoders skip them.
    if found.scans == 0 {
        found.stray_at = found.stray_at.or(Some(at));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::quality::Table;
    use super::*;

    fn segment_bytes(code: u8, payload: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xff, code];
        bytes.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
        bytes.extend(payload);
        bytes
    }

    fn frame_bytes(code: u8, components: u8) -> Vec<u8> {
        let mut payload = vec![8, 1, 0x2c, 0, 200, components];
        for id in 1..=components {
            payload.extend([id, 0x11, 0]);
        }
        segment_bytes(code, &payload)
    }

    fn file(parts: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8];
        bytes.extend(parts.concat());
        bytes
    }

    fn scan() -> Vec<u8> {
        let mut bytes = segment_bytes(0xda, &[1, 1, 0, 0, 63, 0]);
        bytes.extend([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0x05, 0x78]);
        bytes
    }

    const END: [u8; 2] = [0xff, 0xd9];

    #[test]
    fn a_whole_file_is_read_to_its_end() {
        let data = file(&[
            segment_bytes(0xe1, b"Exif\0\0MM\0*"),
            segment_bytes(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x/>"),
            segment_bytes(0xed, b"Photoshop 3.0\08BIM"),
            segment_bytes(0xee, b"Adobe\0\x64\0\0\0\0\x02"),
            segment_bytes(0xdb, &[&[0][..], &[3; 64]].concat()),
            frame_bytes(0xc2, 4),
            scan(),
            segment_bytes(0xdb, &[&[0][..], &[4; 64]].concat()),
            scan(),
            END.to_vec(),
            b"MORE".to_vec(),
        ]);
        let found = walk(&data);
        let frame = found.frame.as_ref().unwrap();
        assert_eq!(frame.process, 2);
        assert_eq!((frame.width, frame.height, frame.components.len()), (200, 300, 4));
        assert_eq!(found.adobe_transform, Some(2));
        assert_eq!(found.exif, Some(&b"MM\0*"[..]));
        assert_eq!(found.xmp, [b"<x/>"]);
        assert!(found.has_end);
        assert_eq!(found.luma_table, Some(Table { steps: [3; 64], wide: false }));
        assert_eq!(found.stray_at, None);
        let end = data.windows(2).rposition(|two| two == [0xff, 0xdb]).unwrap();
        assert_eq!((found.scans, found.first_scan), (2, Some(Scan { channels: 1, end })));
    }

    #[test]
    fn a_cut_file_has_no_end() {
        let whole = file(&[frame_bytes(0xc0, 3), scan(), END.to_vec()]);
        assert!(walk(&whole).has_end);
        for length in 0..whole.len() {
            assert!(!walk(&whole[..length]).has_end, "{length}");
        }
    }

    #[test]
    fn stray_bytes_are_noted_but_fill_bytes_are_not() {
        let start = segment_bytes(0xe0, b"JFIF\0");
        let at = 2 + start.len();
        let rest = [frame_bytes(0xc0, 3), scan(), END.to_vec()].concat();
        let strange = file(&[start.clone(), b"hello".to_vec(), rest.clone()]);
        let found = walk(&strange);
        assert_eq!(found.stray_at, Some(at));
        assert!(found.frame.is_some() && found.has_end);
        let filled = file(&[start.clone(), vec![0xff; 3], rest.clone()]);
        assert_eq!(walk(&filled).stray_at, None);
        let stuffed = file(&[start, vec![0xff, 0x00], rest]);
        assert_eq!(walk(&stuffed).stray_at, Some(at));
    }

    #[test]
    fn a_late_line_count_fills_an_open_height() {
        let mut open = frame_bytes(0xc0, 1);
        open[5] = 0;
        open[6] = 0;
        let data = file(&[open, scan(), segment_bytes(0xdc, &[0, 132]), scan(), END.to_vec()]);
        assert_eq!(walk(&data).frame.unwrap().height, 132);
    }

    #[test]
    fn the_first_piece_of_a_profile_counts() {
        let piece = |number: u8, name: &[u8]| {
            let head = [b"ICC_PROFILE\0", &[number, 2][..], &[0; 16], name].concat();
            segment_bytes(0xe2, &head)
        };
        let data = file(&[piece(2, b"GRAY"), piece(1, b"CMYK"), piece(3, b"RGB ")]);
        assert_eq!(walk(&data).icc_space, Some(IccSpace::Cmyk));
    }

    #[test]
    fn other_starts_find_nothing() {
        assert_eq!(walk(b""), Anatomy::default());
        assert_eq!(walk(b"\xff"), Anatomy::default());
        assert_eq!(walk(b"PNG"), Anatomy::default());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8_000))]

        #[test]
        fn any_bytes_are_walked(mut data in proptest::collection::vec(any::<u8>(), 0..600)) {
            data.splice(0..0, [0xff, 0xd8]);
            let found = walk(&data);
            prop_assert!(found.first_scan.is_none_or(|scan| scan.end <= data.len()));
        }

        #[test]
        fn any_segments_are_walked(parts in proptest::collection::vec(
            (prop_oneof![0xc0_u8..=0xff, Just(0x01)], proptest::collection::vec(any::<u8>(), 0..140), any::<i8>()),
            0..12,
        )) {
            let mut data = vec![0xff, 0xd8];
            for (code, payload, off) in parts {
                data.extend([0xff, code]);
                // Mostly true lengths, some wrong ones.
                let wrong = if off % 4 == 0 { i32::from(off) } else { 0 };
                let length = i32::try_from(payload.len()).unwrap() + 2 + wrong;
                data.extend(u16::try_from(length.max(0)).unwrap().to_be_bytes());
                data.extend(payload);
            }
            let found = walk(&data);
            prop_assert!(found.stray_at.is_none_or(|at| at < data.len()));
        }
    }
    /// A million files made of pieces that mean something, in any order and length: the walk reads on to the
    /// end of every one, what it finds lies inside, and the Exif reader bears what it is given.
    #[test]
    fn a_million_odd_files_are_walked_without_a_panic() {
        const PIECES: [&[u8]; 24] = [
            b"\xff\xd8",
            b"\xff\xd9",
            b"\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0",
            b"\xff\xc2\0\x11\x08\0\0\0\x10\x03\x01\x22\0\x02\x11\x01\x03\x11\x01",
            b"\xff\xda\0\x08\x01\x01\0\0\x3f\0",
            b"\xff\xdb\0\x43\0",
            b"\xff\xe1\0\x16Exif\0\0II*\0\x08\0\0\0\x01\0",
            b"\xff\xe1\xff\xffExif\0\0MM\0*\0\0\0\x08",
            b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0",
            b"\x69\x87\x04\0\x01\0\0\0\x08\0\0\0",
            b"\x31\x01\x02\0\xff\xff\xff\xff\0\0\0\0",
            b"\xff\xe2\0\x28ICC_PROFILE\0\x01\x01",
            b"\xff\xee\0\x0eAdobe",
            b"\xff\xdc\0\x04\0\x20",
            b"\xff\xff\xff",
            b"\xff\x00",
            b"\xff\xd0",
            b"\xff\xe1\0\x30http://ns.adobe.com/xap/1.0/\0",
            b"\0\0\0\0",
            b"\xff\xfe\0\x02",
            b"\xff\xc4\0\0",
            b"\xff\xdd\0\x04",
            b"2026:10:15 09:00:00\0",
            b"\xff\x01",
        ];
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = |below: usize| {
            // xorshift64*
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            usize::try_from(state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).unwrap() % below
        };
        let mut with_exif = 0;
        let mut data = Vec::new();
        for _ in 0..1_000_000 {
            data.clear();
            data.extend(b"\xff\xd8");
            for _ in 0..next(9) {
                let piece = PIECES[next(PIECES.len())];
                // Now and then only a part of it, or a changed byte.
                let length = if next(4) == 0 { next(piece.len() + 1) } else { piece.len() };
                data.extend(&piece[..length]);
                if next(5) == 0 {
                    let at = next(data.len());
                    data[at] = u8::try_from(next(256)).unwrap();
                }
            }
            let found = walk(&data);
            if let Some(block) = found.exif {
                assert!(block.len() <= data.len());
                let read = crate::photo::exif::Metadata::read(block);
                assert!(read.orientation.is_none_or(|tag| (1..=8).contains(&tag)));
                with_exif += 1;
            }
            assert!(found.first_scan.is_none_or(|scan| scan.end <= data.len()));
            assert!(found.frame.is_none_or(|frame| frame.width > 0 && !frame.components.is_empty()));
        }
        assert!(with_exif > 30_000, "only {with_exif} had an Exif block: the pieces no longer fit");
    }
}
