//! Making pictures smaller, and the few conversions of numbers that go with pixels.

use std::ops::Range;
use std::thread;

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ImageView, ResizeAlg, ResizeOptions, Resizer};
use image::RgbImage;

/// The picture in another size, each pixel a mean of those it covers, weighted towards its middle. `None`
/// if a side is 0.
pub(super) fn rgb(picture: &RgbImage, width: u32, height: u32) -> Option<RgbImage> {
    if (width, height) == picture.dimensions() {
        return Some(picture.clone());
    }
    let bytes = resized(picture.as_raw(), picture.dimensions(), (width, height))?;
    RgbImage::from_raw(width, height, bytes)
}

/// A picture made from more px than this is made in two halves side by side.
const LARGE: u64 = 4_000_000;
/// Rows that each half is made longer by: what lies beyond its end reaches into its last rows.
const OVERLAP: u32 = 2;

fn resized(bytes: &[u8], from: (u32, u32), to: (u32, u32)) -> Option<Vec<u8>> {
    if to.0 == 0 || to.1 == 0 {
        return None;
    }
    let source = TypedImageRef::<U8x3>::from_buffer(from.0, from.1, bytes).ok()?;
    let px = u64::from(from.0) * u64::from(from.1);
    if px < LARGE || to.1 < 4 * OVERLAP || to.1 > from.1 {
        return band(&source, to, 0..to.1);
    }
    let half = to.1 / 2;
    thread::scope(|scope| {
        let upper = || band(&source, to, 0..half + OVERLAP);
        let aside = thread::Builder::new().name("photo-shrink".to_owned()).spawn_scoped(scope, upper);
        let lower = band(&source, to, half - OVERLAP..to.1)?;
        let mut whole = aside.map_or_else(|_| upper(), |aside| aside.join().ok().flatten())?;
        let row = usize::try_from(to.0).ok()? * size_of::<U8x3>();
        let overlap = row * usize::try_from(OVERLAP).ok()?;
        whole.truncate(whole.len().checked_sub(overlap)?);
        whole.extend_from_slice(lower.get(overlap..)?);
        Some(whole)
    })
}

/// Some rows of the picture in its other size `to`.
fn band(source: &TypedImageRef<'_, U8x3>, to: (u32, u32), rows: Range<u32>) -> Option<Vec<u8>> {
    let height = rows.end.checked_sub(rows.start)?;
    let per_row = f64::from(source.height()) / f64::from(to.1);
    let (top, bottom) = (f64::from(rows.start) * per_row, f64::from(rows.end) * per_row);
    let bottom = bottom.min(f64::from(source.height()));
    cut(source, (to.0, height), (0.0, top, f64::from(source.width()), bottom - top), FilterType::Bilinear)
}

/// A part of the picture (left, top, width, height, in px) in another size. `None` if a side is 0 or the part reaches
/// beyond the picture.
pub(super) fn part(
    picture: &RgbImage,
    to: (u32, u32),
    part: (f64, f64, f64, f64),
    filter: FilterType,
) -> Option<Vec<u8>> {
    let source =
        TypedImageRef::<U8x3>::from_buffer(picture.width(), picture.height(), picture.as_raw()).ok()?;
    cut(&source, to, part, filter)
}

/// Everything is scaled here, with one kind of pixels that is known to the compiler: else it takes in the code for each
/// of 13 kinds, nearly 3 MB.
fn cut(
    source: &TypedImageRef<'_, U8x3>,
    to: (u32, u32),
    part: (f64, f64, f64, f64),
    filter: FilterType,
) -> Option<Vec<u8>> {
    let px = usize::try_from(to.0).ok()?.checked_mul(usize::try_from(to.1).ok()?)?;
    let mut bytes = vec![0; px.checked_mul(size_of::<U8x3>())?];
    let mut target = TypedImage::<U8x3>::from_buffer(to.0, to.1, &mut bytes).ok()?;
    let (left, top, width, height) = part;
    let options =
        ResizeOptions::new().crop(left, top, width, height).resize_alg(ResizeAlg::Convolution(filter));
    Resizer::new().resize_typed(source, &mut target, &options).ok()?;
    Some(bytes)
}

/// Width and height such that the longer side is at most `longest` px, both at least 1 px.
pub(super) fn within(size: (u32, u32), longest: u32) -> (u32, u32) {
    let (width, height) = size;
    let side = width.max(height);
    if side <= longest {
        return size;
    }
    let scale = |part: u32| {
        let scaled = (u64::from(part) * u64::from(longest) + u64::from(side) / 2) / u64::from(side);
        u32::try_from(scaled).unwrap_or(longest).max(1)
    };
    (scale(width), scale(height))
}

/// A length in px, rounded, as a number of pixels; negative ones and what is no number become 0.
pub(super) fn to_px(length: f32) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "such a cast saturates")]
    let px = length.round() as u32;
    px
}

/// A number of pixels as a length in px: exact for every picture that is opened.
pub(super) fn length(px: u32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "sides of pictures are far below 2^24")]
    let length = px as f32;
    length
}

/// How many, for means and shares.
pub(super) fn count(number: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more digits")]
    let count = number as f32;
    count
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    #[test]
    fn sides_are_kept_in_proportion() {
        assert_eq!(within((4000, 6000), 1280), (853, 1280));
        assert_eq!(within((700, 900), 1280), (700, 900));
        assert_eq!(within((5000, 1), 1280), (1280, 1));
        assert_eq!(within((1281, 1281), 1280), (1280, 1280));
    }

    #[test]
    fn even_pictures_stay_even() {
        let picture = RgbImage::from_pixel(301, 77, Rgb([9, 90, 200]));
        let small = rgb(&picture, 40, 10).unwrap();
        assert!(small.pixels().all(|pixel| pixel.0 == [9, 90, 200]));
        assert!(rgb(&picture, 0, 10).is_none());
    }

    #[test]
    fn halves_make_the_same_picture() {
        let picture = RgbImage::from_fn(2000, 2500, |x, y| {
            let wave = |at: u32| u8::try_from(at * at / 97 % 256).unwrap();
            Rgb([wave(x), wave(y), wave(x + y)])
        });
        let small = rgb(&picture, 400, 501).unwrap();
        let source = TypedImageRef::<U8x3>::from_buffer(2000, 2500, picture.as_raw()).unwrap();
        let whole = band(&source, (400, 501), 0..501).unwrap();
        let most = small.as_raw().iter().zip(&whole).map(|(a, b)| a.abs_diff(*b)).max();
        assert_eq!(small.as_raw().len(), whole.len());
        assert!(most <= Some(1), "{most:?}");
    }

    #[test]
    fn numbers_are_converted_without_surprise() {
        assert_eq!([to_px(-3.0), to_px(2.6), to_px(f32::NAN)], [0, 3, 0]);
        assert!((length(6000) - 6000.0).abs() < f32::EPSILON);
    }
}
