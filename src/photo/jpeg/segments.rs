//! The inside of single segments.

use super::Anatomy;
use super::cursor::Cursor;
use super::quality;

/// A frame header (SOF).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    /// The number of the SOF marker: 0 baseline, 1 extended, 2 progressive, 3 lossless, 9 and
    /// more arithmetic.
    pub(crate) process: u8,
    /// Width as stored, in px, at least 1.
    pub(crate) width: u32,
    /// Height as stored, in px; 0 if only a later segment tells it.
    pub(crate) height: u32,
    /// The channels, at least one.
    pub(crate) components: Vec<Component>,
}

/// One channel of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Component {
    /// Samples per unit across, 1 to 4.
    pub(crate) across: u8,
    /// Samples per unit down, 1 to 4.
    pub(crate) down: u8,
}

/// The data a colour profile is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum IccSpace {
    /// `RGB `
    Rgb,
    /// `CMYK`
    Cmyk,
    /// `GRAY`
    Grey,
    /// Anything else.
    Other,
}

/// A frame header, if it makes sense.
pub(super) fn frame(process: u8, payload: &[u8]) -> Option<Frame> {
    let mut cursor = Cursor::new(payload);
    let precision = cursor.u8()?;
    let height = u32::from(cursor.u16()?);
    let width = u32::from(cursor.u16()?);
    let count = usize::from(cursor.u8()?);
    let specs = cursor.take(count.checked_mul(3)?)?;
    let components: Vec<_> = specs
        .chunks_exact(3)
        .filter_map(|spec| match *spec {
            [_, sampling, _] => Some(Component { across: sampling >> 4, down: sampling & 0x0f }),
            _ => None,
        })
        .collect();
    let sound = cursor.rest().is_empty()
        && (2..=16).contains(&precision)
        && width > 0
        && !components.is_empty()
        && components.iter().all(|c| (1..=4).contains(&c.across) && (1..=4).contains(&c.down));
    sound.then_some(Frame { process, width, height, components })
}

/// Application segments with something to tell.
pub(super) fn application<'a>(marker: u8, payload: &'a [u8], found: &mut Anatomy<'a>) {
    const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
    const XMP_EXTENSION: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
    /// Identifier, length and offset in front of each part of an extended packet.
    const XMP_EXTENSION_HEAD: usize = 40;
    match marker {
        0xe1 => {
            if let Some(rest) = payload.strip_prefix(b"Exif\0") {
                // The sixth byte is padding of any value.
                found.exif = found.exif.or(rest.get(1..));
            } else if let Some(packet) = payload.strip_prefix(XMP) {
                found.xmp.push(packet);
            } else if let Some(part) = payload.strip_prefix(XMP_EXTENSION) {
                found.xmp.extend(part.get(XMP_EXTENSION_HEAD..));
            }
        }
        0xee if payload.starts_with(b"Adobe") => {
            found.adobe_transform = found.adobe_transform.or(payload.get(11).copied());
        }
        _ => {}
    }
}

/// A piece of a colour profile: its running number and, in its first piece, the data it is for.
pub(super) fn icc(payload: &[u8]) -> Option<(u8, Option<IccSpace>)> {
    const SPACE: std::ops::Range<usize> = 16..20;
    let rest = payload.strip_prefix(b"ICC_PROFILE\0")?;
    let number = *rest.first()?;
    let space = rest.get(2..)?.get(SPACE).map(|name| match name {
        b"RGB " => IccSpace::Rgb,
        b"CMYK" => IccSpace::Cmyk,
        b"GRAY" => IccSpace::Grey,
        _ => IccSpace::Other,
    });
    Some((number, space))
}

/// The quantisation table number 0, if this segment defines it.
pub(super) fn luma_table(payload: &[u8]) -> Option<quality::Table> {
    let mut cursor = Cursor::new(payload);
    loop {
        let head = cursor.u8()?;
        let wide = head >> 4 != 0;
        let bytes = cursor.take(if wide { 128 } else { 64 })?;
        if head & 0x0f != 0 {
            continue;
        }
        let mut steps = [0; 64];
        if wide {
            for (step, pair) in steps.iter_mut().zip(bytes.chunks_exact(2)) {
                *step = u16::from_be_bytes(pair.try_into().ok()?);
            }
        } else {
            for (step, byte) in steps.iter_mut().zip(bytes) {
                *step = u16::from(*byte);
            }
        }
        return Some(quality::Table { steps, wide });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_must_make_sense() {
        let good = [8, 0, 100, 0, 50, 1, 1, 0x11, 0];
        let read = frame(0, &good).unwrap();
        assert_eq!((read.width, read.height, read.components.len()), (50, 100, 1));
        for (at, bad) in [(0, 0), (0, 40), (4, 0), (5, 0), (5, 2), (7, 0x01), (7, 0x10), (7, 0x51)] {
            let mut payload = good;
            payload[at] = bad;
            if at == 4 {
                payload[3] = 0;
            }
            assert_eq!(frame(0, &payload), None, "byte {at} = {bad}");
        }
        assert_eq!(frame(0, &good[..8]), None);
        assert_eq!(frame(0, &[&good[..], &[0]].concat()), None);
    }

    #[test]
    fn tables_are_read_in_both_widths() {
        let mut narrow = vec![1];
        narrow.extend([9; 64]);
        narrow.push(0);
        narrow.extend([7; 64]);
        assert_eq!(luma_table(&narrow).unwrap(), quality::Table { steps: [7; 64], wide: false });
        let mut wide = vec![0x10];
        wide.extend([1, 2].repeat(64));
        assert_eq!(luma_table(&wide).unwrap(), quality::Table { steps: [258; 64], wide: true });
        assert_eq!(luma_table(&narrow[..65]), None);
        assert_eq!(luma_table(&narrow[..90]), None);
        assert_eq!(luma_table(&[]), None);
    }

    #[test]
    fn profiles_say_what_they_are_for() {
        let mut piece = b"ICC_PROFILE\0\x01\x02".to_vec();
        piece.extend([0; 16]);
        assert_eq!(icc(&piece), Some((1, None)));
        piece.extend(b"CMYK");
        assert_eq!(icc(&piece), Some((1, Some(IccSpace::Cmyk))));
        assert_eq!(icc(b"ICC_PROFILE\0"), None);
        assert_eq!(icc(b"FPXR\0"), None);
    }
}
