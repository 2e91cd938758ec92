//! A small upright picture for the screen.

use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

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
    /// Shrinks the picture, each pixel to the mean of those it covers, and turns it upright as the EXIF
    /// orientation (1 to 8) says. Pixels are never enlarged. The full picture is given up as soon as it is
    /// shrunk.
    pub(crate) fn new(picture: RgbImage, orientation: u8) -> Self {
        let is_large = picture.width().max(picture.height()) > PREVIEW_MAX_PX;
        let mut picture = DynamicImage::from(picture);
        if is_large {
            picture = picture.thumbnail(PREVIEW_MAX_PX, PREVIEW_MAX_PX);
        }
        picture.apply_orientation(Orientation::from_exif(orientation).unwrap_or(Orientation::NoTransforms));
        let (width, height) = (picture.width(), picture.height());
        Self { width, height, rgba: picture.into_rgba8().into_raw() }
    }
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
            let preview = Preview::new(numbered(), orientation);
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
        let preview = Preview::new(RgbImage::from_raw(width, height, rgb.collect()).unwrap(), 1);
        assert_eq!((preview.width, preview.height), (PREVIEW_MAX_PX, 2));
        assert!(reds(&preview).iter().all(|red| *red == 128));
    }

    #[test]
    fn odd_shapes_keep_at_least_a_pixel() {
        for (width, height) in [(5000, 1), (1, 5000), (1281, 1279), (1281, 1281), (6000, 4001)] {
            let preview = Preview::new(RgbImage::from_pixel(width, height, Rgb([9; 3])), 1);
            assert!(preview.width.max(preview.height) == PREVIEW_MAX_PX);
            assert!(preview.width.min(preview.height) >= 1);
            assert_eq!(preview.rgba.len(), preview.width as usize * preview.height as usize * 4);
            assert!(reds(&preview).iter().all(|red| *red == 9));
        }
    }
}
