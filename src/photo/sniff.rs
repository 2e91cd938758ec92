//! What a file is, by its first bytes. The name of a file says nothing: JPEGs that are really PNG
//! or WebP are common.

use super::format::Format;

/// What these bytes are; a few KB from the start of a file are enough.
pub(super) fn sniff(data: &[u8]) -> Option<Format> {
    let plain = || {
        if is_bmp(data) {
            Some(Format::Bmp)
        } else if holds(data, b"%PDF-") {
            Some(Format::Pdf)
        } else if is_svg(data) {
            Some(Format::Svg)
        } else {
            None
        }
    };
    simple(data).or_else(|| riff(data)).or_else(|| boxes(data)).or_else(|| tiff(data)).or_else(plain)
}

/// How far into a file the marks of PDF and SVG are looked for, in bytes.
const TEXT_HEAD: usize = 1024;

/// Formats with a fixed start.
fn simple(data: &[u8]) -> Option<Format> {
    const STARTS: [(&[u8], Format); 17] = [
        (b"\xff\xd8\xff", Format::Jpeg),
        (b"\x89PNG\r\n\x1a\n", Format::Png),
        (b"GIF87a", Format::Gif),
        (b"GIF89a", Format::Gif),
        (b"\0\0\0\x0cjP  \r\n\x87\n", Format::Jpeg2000),
        (b"\xff\x4f\xff\x51", Format::Jpeg2000),
        (b"\0\0\0\x0cJXL \r\n\x87\n", Format::JpegXl),
        (b"\xff\x0a", Format::JpegXl),
        (b"8BPS", Format::Psd),
        (b"FUJIFILMCCD-RAW", Format::Raw),
        (b"IIRO", Format::Raw),
        (b"IIRS", Format::Raw),
        (b"MMOR", Format::Raw),
        (b"IIU\0", Format::Raw),
        (b"II\x1a\0\0\0HEAPCCDR", Format::Raw),
        (b"FOVb", Format::Raw),
        (b"\x1a\x45\xdf\xa3", Format::Video),
    ];
    STARTS.iter().find(|(start, _)| data.starts_with(start)).map(|(_, format)| *format)
}

fn riff(data: &[u8]) -> Option<Format> {
    if !data.starts_with(b"RIFF") {
        return None;
    }
    match data.get(8..12)? {
        b"WEBP" => Some(Format::WebP),
        b"AVI " => Some(Format::Video),
        _ => None,
    }
}

/// The ISO base media family: HEIF, AVIF, Canon CR3, MP4, QuickTime.
fn boxes(data: &[u8]) -> Option<Format> {
    match data.get(4..8)? {
        b"ftyp" => {}
        // QuickTime files of old start with one of these boxes.
        b"moov" | b"mdat" | b"wide" | b"pnot" => return Some(Format::Video),
        _ => return None,
    }
    let size = usize::try_from(u32::from_be_bytes(data.get(..4)?.try_into().ok()?)).ok()?;
    let brands = data.get(8..size.min(data.len()))?;
    // The second field is a version, not a brand.
    let all = || brands.chunks_exact(4).enumerate().filter(|(at, _)| *at != 1).map(|(_, b)| b);
    if brands.starts_with(b"crx ") {
        Some(Format::Raw)
    } else if all().any(|brand| matches!(brand, b"avif" | b"avis")) {
        Some(Format::Avif)
    } else if all().any(|brand| {
        matches!(brand, b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1")
    }) {
        Some(Format::Heic)
    } else {
        Some(Format::Video)
    }
}

/// TIFF, and the raw files of cameras that are built like one.
fn tiff(data: &[u8]) -> Option<Format> {
    let little = match data.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        b"II+\0" | b"MM\0+" => return Some(Format::Tiff),
        _ => return None,
    };
    let raw = data.get(8..10) == Some(b"CR") || looks_raw(data, little).unwrap_or(false);
    Some(if raw { Format::Raw } else { Format::Tiff })
}

/// DNG says so in the first directory. NEF, ARW and their like keep a reduced picture there and
/// the sensor data in sub-directories.
fn looks_raw(data: &[u8], little: bool) -> Option<bool> {
    const NEW_SUBFILE_TYPE: u16 = 0x00fe;
    const SUB_IFDS: u16 = 0x014a;
    const DNG_VERSION: u16 = 0xc612;
    const ENTRY: usize = 12;
    let u16_at = |at: usize| {
        let bytes = data.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let u32_at = |at: usize| {
        let bytes = data.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let first = usize::try_from(u32_at(4)?).ok()?;
    let count = usize::from(u16_at(first)?);
    let (mut reduced, mut nested) = (false, false);
    for index in 0..count {
        let entry = first.checked_add(2)?.checked_add(index.checked_mul(ENTRY)?)?;
        match u16_at(entry)? {
            NEW_SUBFILE_TYPE => reduced = u32_at(entry.checked_add(8)?)? & 1 == 1,
            SUB_IFDS => nested = true,
            DNG_VERSION => return Some(true),
            _ => {}
        }
    }
    Some(reduced && nested)
}

/// `BM` alone would match many texts: the size of the header that follows must be a known one.
fn is_bmp(data: &[u8]) -> bool {
    data.starts_with(b"BM")
        && data
            .get(14..18)
            .and_then(|bytes| bytes.try_into().ok())
            .is_some_and(|bytes| matches!(u32::from_le_bytes(bytes), 12 | 40 | 52 | 56 | 64 | 108 | 124))
}

fn is_svg(data: &[u8]) -> bool {
    let text = data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data).trim_ascii_start();
    (text.starts_with(b"<?xml") || text.starts_with(b"<!") || text.starts_with(b"<svg"))
        && holds(text, b"<svg")
}

fn holds(data: &[u8], mark: &[u8]) -> bool {
    data.get(..data.len().min(TEXT_HEAD))
        .is_some_and(|head| head.windows(mark.len()).any(|window| window == mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brand(names: &[&[u8; 4]]) -> Vec<u8> {
        let mut data = Vec::from(u32::try_from(12 + 4 * names.len()).unwrap().to_be_bytes());
        data.extend(b"ftyp");
        data.extend(names[0]);
        data.extend([0; 4]);
        for name in &names[1..] {
            data.extend(*name);
        }
        data.extend(b"\0\0\0\x08free");
        data
    }

    /// A little-endian TIFF whose first directory has these tags, each a LONG.
    fn ifd(tags: &[(u16, u32)]) -> Vec<u8> {
        let mut data = Vec::from(*b"II*\0\x08\0\0\0");
        data.extend(u16::try_from(tags.len()).unwrap().to_le_bytes());
        for (tag, value) in tags {
            data.extend(tag.to_le_bytes());
            data.extend([4, 0, 1, 0, 0, 0]);
            data.extend(value.to_le_bytes());
        }
        data
    }

    #[test]
    fn formats_are_told_by_their_content() {
        let mut bmp = Vec::from(*b"BM");
        bmp.resize(14, 0);
        bmp.extend([40, 0, 0, 0]);
        let cases: Vec<(Vec<u8>, Format)> = vec![
            (b"\xff\xd8\xff\xe0".to_vec(), Format::Jpeg),
            (b"\x89PNG\r\n\x1a\n\0".to_vec(), Format::Png),
            (b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), Format::WebP),
            (b"RIFF\x10\0\0\0AVI LIST".to_vec(), Format::Video),
            (b"GIF89a\x01".to_vec(), Format::Gif),
            (bmp, Format::Bmp),
            (b"%PDF-1.7\n".to_vec(), Format::Pdf),
            (b"\n%PDF-1.4\n".to_vec(), Format::Pdf),
            (b"\0\0\0\x0cjP  \r\n\x87\n".to_vec(), Format::Jpeg2000),
            (b"\xff\x4f\xff\x51\0".to_vec(), Format::Jpeg2000),
            (b"\0\0\0\x0cJXL \r\n\x87\n".to_vec(), Format::JpegXl),
            (b"\xff\x0a\0".to_vec(), Format::JpegXl),
            (b"8BPS\0\x01".to_vec(), Format::Psd),
            (b"\xef\xbb\xbf <?xml version='1.0'?>\n<svg>".to_vec(), Format::Svg),
            (b"<svg xmlns=''/>".to_vec(), Format::Svg),
            (brand(&[b"heic", b"mif1", b"heic"]), Format::Heic),
            (brand(&[b"mif1", b"heic"]), Format::Heic),
            (brand(&[b"mif1", b"avif", b"miaf"]), Format::Avif),
            (brand(&[b"avif"]), Format::Avif),
            (brand(&[b"crx ", b"isom"]), Format::Raw),
            (brand(&[b"qt  "]), Format::Video),
            (brand(&[b"isom", b"mp42"]), Format::Video),
            (b"\0\0\0\x08wide\0\0\0\0".to_vec(), Format::Video),
            (b"\x1a\x45\xdf\xa3\x01".to_vec(), Format::Video),
            (ifd(&[(0x100, 5)]), Format::Tiff),
            (b"MM\0*\0\0\0\x08".to_vec(), Format::Tiff),
            (ifd(&[(0xfe, 1), (0x14a, 99)]), Format::Raw),
            (ifd(&[(0xfe, 1)]), Format::Tiff),
            (ifd(&[(0xfe, 0), (0x14a, 99)]), Format::Tiff),
            (ifd(&[(0x100, 5), (0xc612, 1)]), Format::Raw),
            (b"II*\0\x10\0\0\0CR\x02\0".to_vec(), Format::Raw),
            (b"FUJIFILMCCD-RAW 0201".to_vec(), Format::Raw),
        ];
        for (data, expected) in cases {
            assert_eq!(sniff(&data), Some(expected), "{:?}", data.escape_ascii().to_string());
        }
    }

    #[test]
    fn other_bytes_are_no_picture() {
        let others: [&[u8]; 8] = [
            b"",
            b"\xff",
            b"\xff\xd8",
            b"BM says hello to everyone",
            b"Hello",
            b"<html><body></body></html>",
            b"PK\x03\x04",
            &[0; 4096],
        ];
        for data in others {
            assert_eq!(sniff(data), None, "{:?}", data.escape_ascii().to_string());
        }
    }
}
