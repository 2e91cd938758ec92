//! The pixels of a JPEG, within a bound of memory.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::RgbImage;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::context::{Cancel, Cancelled};
use super::jpeg::{Anatomy, Frame};
use super::memory::{MOST, Share};

/// Bytes of a pixel as decoded.
const RGB: u64 = 3;

/// How a picture was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opened {
    /// A strict decoder opened it.
    Strictly,
    /// Only a lenient decoder opened it, maybe with grey areas.
    Leniently,
    /// No decoder opened it.
    Not,
    /// Not tried: a side is too long, or it would need too much memory.
    NotTried,
}

/// The pixels of a picture as they are stored, and the memory they may take.
#[derive(Debug)]
pub(crate) struct Picture {
    /// The pixels.
    pub(crate) rgb: RgbImage,
    _share: Share,
}

/// Opens a JPEG whose parts were read before. Sides over `side_max` px are not decoded at all. The pixels of
/// all pictures in the program share one bound of memory; a picture waits until there is room for it, and for
/// `work` bytes that will be made of it.
///
/// # Errors
/// [`Cancelled`] if `cancel` is thrown while it waits or between two attempts.
pub(crate) fn open(
    data: &[u8],
    anatomy: &Anatomy<'_>,
    side_max: u32,
    work: u64,
    cancel: &Cancel,
) -> Result<(Opened, Option<Picture>), Cancelled> {
    let Some(frame) = anatomy.frame.as_ref().filter(|frame| frame.height > 0) else {
        return Ok((Opened::Not, None));
    };
    let need = need(data, frame);
    if frame.width > side_max || frame.height > side_max || need > MOST {
        return Ok((Opened::NotTried, None));
    }
    let kept = data.len() as u64 + u64::from(frame.width) * u64::from(frame.height) * RGB + work;
    let mut share = Share::wait(need.max(kept), cancel)?;
    // Without the end marker the strict decoder need not be asked.
    let strict = anatomy.has_end.then(|| decode(bare(data, anatomy, frame), frame, true)).flatten();
    cancel.ok()?;
    let opened = if strict.is_some() { Opened::Strictly } else { Opened::Leniently };
    let Some(rgb) = strict.or_else(|| decode(data, frame, false)) else { return Ok((Opened::Not, None)) };
    share.shrink(kept);
    Ok((opened, Some(Picture { rgb, _share: share })))
}

/// The file up to the end of its picture data, where that is one scan. Behind an end marker that
/// comes too early even the strict decoder makes up the rest of the picture; at the end of the
/// bytes it complains.
fn bare<'a>(data: &'a [u8], anatomy: &Anatomy<'_>, frame: &Frame) -> &'a [u8] {
    const EXTENDED: u8 = 1;
    match anatomy.first_scan {
        Some(scan)
            if frame.process <= EXTENDED
                && anatomy.scans == 1
                && usize::from(scan.channels) == frame.components.len() =>
        {
            data.get(..scan.end).unwrap_or(data)
        }
        _ => data,
    }
}

/// Bytes needed to decode at worst: the file and the decoder's copies of its metadata, the pixels,
/// and, as if the picture came in several scans, all coefficients of all channels in 16 bits each.
/// A baseline picture in one scan needs much less, but the decoder alone can tell, and too late.
fn need(data: &[u8], frame: &Frame) -> u64 {
    /// The largest unit of blocks, in px across and down.
    const UNIT: u64 = 32;
    const COPIES: u64 = 3;
    let (width, height) = (u64::from(frame.width), u64::from(frame.height));
    let padded = width.next_multiple_of(UNIT) * height.next_multiple_of(UNIT);
    let coefficients = padded * frame.components.len() as u64 * 2;
    data.len() as u64 * COPIES + coefficients + width * height * RGB
}

fn decode(data: &[u8], frame: &Frame, strict: bool) -> Option<RgbImage> {
    let side_max = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(strict)
        .set_max_width(side_max)
        .set_max_height(side_max)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    // The decoder reads hostile bytes, and arithmetic is checked in this build. A slip of the strict one
    // must not keep the lenient one, and the other checks, from their say.
    catch_unwind(AssertUnwindSafe(|| {
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(data), options);
        decoder.decode_headers().ok()?;
        // It must see the frame that was measured above, or the bound would mean nothing.
        let info = decoder.info()?;
        let seen = (u32::from(info.width), u32::from(info.height), usize::from(info.components));
        if seen != (frame.width, frame.height, frame.components.len()) {
            return None;
        }
        let rgb = decoder.decode().ok()?;
        let (width, height) = (frame.width, frame.height);
        let full = u64::from(width) * u64::from(height) * RGB;
        if rgb.len() as u64 == full { RgbImage::from_raw(width, height, rgb) } else { None }
    }))
    .ok()
    .flatten()
}

#[cfg(test)]
mod tests {
    use super::super::jpeg::Component;
    use super::*;

    fn frame(width: u32, height: u32, channels: usize) -> Frame {
        let components = vec![Component { across: 1, down: 1 }; channels];
        Frame { process: 2, width, height, components }
    }

    #[test]
    fn the_largest_accepted_picture_fits_into_the_bound() {
        let file = vec![0; 7_340_032];
        assert!(need(&file, &frame(6000, 6000, 3)) <= MOST);
    }

    #[test]
    fn what_needs_more_is_not_tried() {
        let tried = |frame| {
            let anatomy = Anatomy { frame, has_end: true, ..Anatomy::default() };
            open(&[], &anatomy, 6000, 0, &Cancel::new()).unwrap().0
        };
        assert_eq!(tried(Some(frame(6001, 10, 1))), Opened::NotTried);
        assert_eq!(tried(Some(frame(10, 6001, 1))), Opened::NotTried);
        assert_eq!(tried(Some(frame(6000, 6000, 4))), Opened::NotTried);
        assert_eq!(tried(Some(frame(60, 60, 1))), Opened::Not);
        assert_eq!(tried(Some(frame(60, 0, 1))), Opened::Not);
        assert_eq!(tried(None), Opened::Not);
    }
}
