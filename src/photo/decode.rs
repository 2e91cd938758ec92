//! The pixels of a JPEG, within a bound of memory.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::thread;
use std::time::Duration;

use image::RgbImage;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::context::{Cancel, Cancelled};
use super::jpeg::{Anatomy, Frame};
use super::preview::Preview;

/// What a decode may need at most, with the file itself, in bytes. The largest picture that is
/// accepted (6000 x 6000 px, progressive, full colour) stays below it.
const MEMORY_MAX: u64 = 380_000_000;

/// Bytes of a pixel as decoded.
const RGB: u64 = 3;

/// Held while the pixels of a picture are in memory, so that those of several checks never add up.
static PIXELS: Mutex<()> = Mutex::new(());

/// After how long a waiting check looks again whether it is its turn, or cancelled.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// What came of opening a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Opened {
    /// A strict decoder opened it.
    Strictly(Preview),
    /// Only a lenient decoder opened it, maybe with grey areas.
    Leniently(Preview),
    /// No decoder opened it.
    Not,
    /// Not tried: a side is too long, or it would need too much memory.
    NotTried,
}

impl Opened {
    /// The picture for the screen, if it was opened.
    pub(crate) fn into_preview(self) -> Option<Preview> {
        match self {
            Self::Strictly(preview) | Self::Leniently(preview) => Some(preview),
            Self::Not | Self::NotTried => None,
        }
    }
}

/// Opens a JPEG whose parts were read before, and makes a small picture of it, turned as the EXIF
/// orientation says. Sides over `side_max` px are not decoded at all. One picture is opened at a time in
/// the whole program; others wait.
///
/// # Errors
/// [`Cancelled`] if `cancel` is thrown while it waits or between two attempts.
pub(crate) fn open(
    data: &[u8],
    anatomy: &Anatomy<'_>,
    orientation: u8,
    side_max: u32,
    cancel: &Cancel,
) -> Result<Opened, Cancelled> {
    let Some(frame) = anatomy.frame.as_ref().filter(|frame| frame.height > 0) else {
        return Ok(Opened::Not);
    };
    if frame.width > side_max || frame.height > side_max || need(data, frame) > MEMORY_MAX {
        return Ok(Opened::NotTried);
    }
    let small = |picture| Preview::new(picture, orientation);
    let _pixels = wait_for_turn(cancel)?;
    // Without the end marker the strict decoder need not be asked.
    if anatomy.has_end
        && let Some(picture) = decode(bare(data, anatomy, frame), frame, true)
    {
        return Ok(Opened::Strictly(small(picture)));
    }
    cancel.ok()?;
    Ok(decode(data, frame, false).map_or(Opened::Not, |picture| Opened::Leniently(small(picture))))
}

/// Waits until no other pixels are in memory. A check that is cancelled gives up waiting, and with it the
/// bytes of its file.
fn wait_for_turn(cancel: &Cancel) -> Result<MutexGuard<'static, ()>, Cancelled> {
    loop {
        let turn = match PIXELS.try_lock() {
            Ok(turn) => Some(turn),
            // Whoever panicked has given up its pixels.
            Err(TryLockError::Poisoned(turn)) => Some(turn.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        };
        cancel.ok()?;
        if let Some(turn) = turn {
            return Ok(turn);
        }
        thread::sleep(LOOK_AGAIN);
    }
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
        assert!(need(&file, &frame(6000, 6000, 3)) <= MEMORY_MAX);
    }

    #[test]
    fn what_needs_more_is_not_tried() {
        let tried = |frame| {
            let anatomy = Anatomy { frame, has_end: true, ..Anatomy::default() };
            open(&[], &anatomy, 1, 6000, &Cancel::new()).unwrap()
        };
        assert_eq!(tried(Some(frame(6001, 10, 1))), Opened::NotTried);
        assert_eq!(tried(Some(frame(10, 6001, 1))), Opened::NotTried);
        assert_eq!(tried(Some(frame(6000, 6000, 4))), Opened::NotTried);
        assert_eq!(tried(Some(frame(60, 60, 1))), Opened::Not);
        assert_eq!(tried(Some(frame(60, 0, 1))), Opened::Not);
        assert_eq!(tried(None), Opened::Not);
    }

    #[test]
    fn one_picture_is_opened_at_a_time() {
        let anatomy = Anatomy { frame: Some(frame(60, 60, 1)), has_end: true, ..Anatomy::default() };
        let (cancel, cancelled) = (Cancel::new(), Cancel::new());
        let other = wait_for_turn(&cancel).unwrap();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| open(&[], &anatomy, 1, 6000, &cancel));
            let stopped = scope.spawn(|| open(&[], &anatomy, 1, 6000, &cancelled));
            cancelled.cancel();
            // It ends though it is not its turn yet.
            assert_eq!(stopped.join().unwrap(), Err(Cancelled));
            thread::sleep(LOOK_AGAIN * 2);
            assert!(!waiting.is_finished());
            drop(other);
            assert_eq!(waiting.join().unwrap(), Ok(Opened::Not));
        });
    }

    #[test]
    fn a_panic_does_not_lock_the_others_out() {
        let panicked = thread::spawn(|| {
            let _pixels = wait_for_turn(&Cancel::new()).unwrap();
            panic!("in a test");
        });
        assert!(panicked.join().is_err());
        assert!(wait_for_turn(&Cancel::new()).is_ok());
    }
}
