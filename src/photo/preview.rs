//! A small upright picture for the screen.

use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

use super::scale;

/// Longest side of a preview, in px.
pub const PREVIEW_MAX_PX: u32 = 1280;

/// An upright picture for the screen: four bytes (red, green, blue, opacity) for each pixel.
#[derive(Clone, PartialEq, Eq)]
pub struct Preview {
    /// Width in px, 1 to [`PREVIEW_MAX_PX`].
    pub width: u32,
    /// Height in px, 1 to [`PREVIEW_MAX_PX`].
    pub height: u32,
    /// `4 * width * height` bytes, row by row.
    pub rgba: Vec<u8>,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Preview({}x{})", self.width, self.height)
    }
}

impl Preview {
    /// The working picture for the screen.
    pub(crate) fn of(work: RgbImage) -> Self {
        let (width, height) = work.dimensions();
        Self { width, height, rgba: DynamicImage::from(work).into_rgba8().into_raw() }
    }

    /// The same, opaque, with its longer side at most `longest` px, for a list. `None` if that is 0, or if `rgba`
    /// has not the length it should have.
    #[must_use]
    pub fn shrunk(&self, longest: u32) -> Option<Self> {
        let (pixels, rest) = self.rgba.as_chunks::<4>();
        let is_whole = rest.is_empty()
            && u64::try_from(pixels.len()) == Ok(u64::from(self.width) * u64::from(self.height));
        let rgb = pixels.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
        let whole = RgbImage::from_raw(self.width, self.height, rgb).filter(|_| is_whole)?;
        let (width, height) = scale::within((self.width, self.height), longest);
        scale::rgb(&whole, width, height).map(Self::of)
    }
}

/// The working picture: shrunk to [`PREVIEW_MAX_PX`], each pixel to a mean of those it covers, and turned
/// upright as the EXIF orientation (1 to 8) says. Pixels are never enlarged.
pub(crate) fn working(picture: &RgbImage, orientation: u8) -> RgbImage {
    let (width, height) = scale::within(picture.dimensions(), PREVIEW_MAX_PX);
    // A side of 0 px is the only reason against it, and the decoder gives none.
    let small = scale::rgb(picture, width, height).unwrap_or_else(|| RgbImage::new(1, 1));
    upright(small, orientation)
}

/// The picture turned upright as the EXIF orientation (1 to 8) says.
pub(crate) fn upright(picture: RgbImage, orientation: u8) -> RgbImage {
    let mut picture = DynamicImage::from(picture);
    picture.apply_orientation(Orientation::from_exif(orientation).unwrap_or(Orientation::NoTransforms));
    picture.into_rgb8()
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    /// Two rows of three pixels, red value = their number 0 to 5.
    fn numbered() -> RgbImage {
        RgbImage::from_raw(3, 2, (0..6).flat_map(|n| [n, 0, 0]).collect()).unwrap()
    }

    fn reds(preview: &Preview) -> Vec<u8> {
        preview.rgba.chunks_exact(4).map(|pixel| pixel[0]).collect()
    }

    #[test]
    fn every_orientation_is_turned_upright() {
        let cases: [(u8, (u32, u32), [u8; 6]); 8] = [
            (1, (3, 2), [0, 1, 2, 3, 4, 5]),
            (2, (3, 2), [2, 1, 0, 5, 4, 3]),
            (3, (3, 2), [5, 4, 3, 2, 1, 0]),
            (4, (3, 2), [3, 4, 5, 0, 1, 2]),
            (5, (2, 3), [0, 3, 1, 4, 2, 5]),
            (6, (2, 3), [3, 0, 4, 1, 5, 2]),
            (7, (2, 3), [5, 2, 4, 1, 3, 0]),
            (8, (2, 3), [2, 5, 1, 4, 0, 3]),
        ];
        for (orientation, size, expected) in cases {
            let preview = Preview::of(working(&numbered(), orientation));
            assert_eq!((preview.width, preview.height), size, "{orientation}");
            assert_eq!(reds(&preview), expected, "{orientation}");
            assert!(preview.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255));
        }
    }

    #[test]
    fn large_pictures_are_shrunk_to_their_mean() {
        let (width, height) = (2 * PREVIEW_MAX_PX, 4);
        // Columns black, white, black, white, …
        let rgb = (0..height).flat_map(|_| (0..width).flat_map(|x| [if x % 2 == 0 { 0 } else { 255 }; 3]));
        let preview = Preview::of(working(&RgbImage::from_raw(width, height, rgb.collect()).unwrap(), 1));
        assert_eq!((preview.width, preview.height), (PREVIEW_MAX_PX, 2));
        // At the edges less is covered than elsewhere.
        let reds = reds(&preview);
        let inner = reds.get(1..reds.len() / 2 - 1).unwrap();
        assert!(inner.iter().all(|red| (127..=128).contains(red)), "{inner:?}");
    }

    #[test]
    fn previews_are_shrunk_for_lists() {
        let preview = Preview::of(RgbImage::from_pixel(100, 40, Rgb([1, 2, 3])));
        let small = preview.shrunk(50).unwrap();
        assert_eq!((small.width, small.height), (50, 20));
        assert!(small.rgba.chunks_exact(4).all(|pixel| *pixel == [1, 2, 3, 255]));
        assert_eq!(small.rgba.len(), 4 * 50 * 20);
        assert_eq!(preview.shrunk(100).as_ref(), Some(&preview));
        assert_eq!(Preview { width: 101, ..preview.clone() }.shrunk(50), None);
        assert_eq!(Preview { width: 99, ..preview }.shrunk(50), None);
    }

    #[test]
    fn odd_shapes_keep_at_least_a_pixel() {
        for (width, height) in [(5000, 1), (1, 5000), (1281, 1279), (1281, 1281), (6000, 4001)] {
            let preview = Preview::of(working(&RgbImage::from_pixel(width, height, Rgb([9; 3])), 1));
            assert!(preview.width.max(preview.height) == PREVIEW_MAX_PX);
            assert!(preview.width.min(preview.height) >= 1);
            assert_eq!(preview.rgba.len(), preview.width as usize * preview.height as usize * 4);
            assert!(reds(&preview).iter().all(|red| *red == 9));
        }
    }
}
