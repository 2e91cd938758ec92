//! The working picture in several sizes, and squares cut out of it for the networks.

use image::{Rgb, RgbImage};

use super::geometry::Square;
use crate::photo::scale::{self, length, to_px};

/// The working picture, and it again at half the size, at a quarter, …: a square that is much larger than
/// what a network takes is cut from a smaller one, so that no pixel in between is passed over.
#[derive(Debug)]
pub(super) struct Layers<'a> {
    whole: &'a RgbImage,
    smaller: Vec<RgbImage>,
}

impl<'a> Layers<'a> {
    pub(super) fn new(whole: &'a RgbImage) -> Self {
        /// No network takes fewer px.
        const LEAST: u32 = 64;
        let mut smaller: Vec<RgbImage> = Vec::new();
        loop {
            let last = smaller.last().unwrap_or(whole);
            let (width, height) = (last.width() / 2, last.height() / 2);
            if width.max(height) < LEAST {
                break;
            }
            match scale::rgb(last, width, height) {
                Some(picture) => smaller.push(picture),
                None => break,
            }
        }
        Self { whole, smaller }
    }

    /// The size of the working picture, in px.
    pub(super) fn size(&self) -> (u32, u32) {
        self.whole.dimensions()
    }

    /// The largest layer whose px are at least `times` as wide as those of the working picture, or the
    /// working picture itself.
    fn layer(&self, times: f32) -> &RgbImage {
        let fits = |picture: &&RgbImage| length(self.whole.width()) / length(picture.width()) <= times;
        self.smaller.iter().rev().find(fits).unwrap_or(self.whole)
    }

    /// Cuts out a square and brings it to `side` px, as three planes (red, green, blue) of 0 to 1. What lies
    /// outside the picture is black.
    pub(super) fn cut(&self, square: &Square, side: u32) -> Vec<f32> {
        let picture = self.layer(square.side / length(side));
        let (across, down) = (
            length(picture.width()) / length(self.whole.width()),
            length(picture.height()) / length(self.whole.height()),
        );
        let mut planes: [Vec<f32>; 3] = Default::default();
        for row in 0..side {
            for column in 0..side {
                let place =
                    square.at((length(column) + 0.5) / length(side), (length(row) + 0.5) / length(side));
                let colour = at(picture, place.x * across - 0.5, place.y * down - 0.5);
                for (plane, value) in planes.iter_mut().zip(colour) {
                    plane.push(value / 255.0);
                }
            }
        }
        planes.concat()
    }

    /// The whole picture drawn into a square of `side` px with its proportions kept, its rest black, as
    /// [`Layers::cut`] gives it. The second figure is how many px of the picture one px of the square is.
    pub(super) fn letterboxed(&self, side: u32) -> Option<(Vec<f32>, f32)> {
        let (width, height) = self.size();
        let times = length(width.max(height)) / length(side);
        let fitted = |part: u32| to_px(length(part) / times).clamp(1, side);
        let small = scale::rgb(self.layer(times), fitted(width), fitted(height))?;
        // In the middle, as the network was trained.
        let (left, top) = ((side - small.width()) / 2, (side - small.height()) / 2);
        let mut square = RgbImage::new(side, side);
        image::imageops::replace(&mut square, &small, left.into(), top.into());
        Some((planes(&square), times))
    }

    /// The whole picture stretched into a square of `side` px.
    pub(super) fn stretched(&self, side: u32) -> Option<Vec<f32>> {
        let (width, height) = self.size();
        let times = length(width.min(height)) / length(side);
        Some(planes(&scale::rgb(self.layer(times), side, side)?))
    }
}

fn planes(picture: &RgbImage) -> Vec<f32> {
    let plane = |channel: usize| {
        picture.as_raw().iter().skip(channel).step_by(3).map(|value| f32::from(*value) / 255.0)
    };
    plane(0).chain(plane(1)).chain(plane(2)).collect()
}

/// The colour between pixels, 0 to 255; black outside the picture.
fn at(picture: &RgbImage, x: f32, y: f32) -> [f32; 3] {
    let (left, top) = (x.floor(), y.floor());
    let (right_share, lower_share) = (x - left, y - top);
    let mut colour = [0.0; 3];
    for (column, share_across) in [(left, 1.0 - right_share), (left + 1.0, right_share)] {
        for (row, share_down) in [(top, 1.0 - lower_share), (top + 1.0, lower_share)] {
            let share = share_across * share_down;
            if share <= 0.0 || column < 0.0 || row < 0.0 {
                continue;
            }
            if let Some(Rgb(pixel)) = picture.get_pixel_checked(to_px(column), to_px(row)) {
                for (sum, value) in colour.iter_mut().zip(pixel) {
                    *sum += share * f32::from(*value);
                }
            }
        }
    }
    colour
}

#[cfg(test)]
mod tests {
    use super::super::geometry::Px;
    use super::*;

    /// Red grows to the right, green downwards.
    fn slopes(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| {
            let share = |at: u32, of: u32| u8::try_from(at * 255 / (of - 1)).unwrap();
            Rgb([share(x, width), share(y, height), 0])
        })
    }

    #[test]
    fn a_square_is_cut_where_it_lies() {
        let picture = slopes(512, 256);
        let layers = Layers::new(&picture);
        let square = Square { centre: Px::new(256.0, 128.0), side: 128.0, angle: 0.0, mirrored: false };
        for side in [16, 64, 128, 256] {
            let planes = layers.cut(&square, side);
            let n = (side * side) as usize;
            assert_eq!(planes.len(), 3 * n);
            let middle = (side * side / 2 + side / 2) as usize;
            assert!((planes[middle] - 0.5).abs() < 0.02, "{}", planes[middle]);
            assert!((planes[n + middle] - 0.5).abs() < 0.02);
            // The left edge is 64 px left of the middle of 512.
            assert!((planes[middle - side as usize / 2] - 0.375).abs() < 0.02);
            assert!(planes[2 * n..].iter().all(|blue| *blue == 0.0));
        }
    }

    #[test]
    fn outside_is_black() {
        let picture = RgbImage::from_pixel(100, 100, Rgb([255; 3]));
        let layers = Layers::new(&picture);
        let square = Square { centre: Px::new(0.0, 50.0), side: 100.0, angle: 0.0, mirrored: false };
        let planes = layers.cut(&square, 64);
        assert!(planes[32 * 64] == 0.0 && planes[32 * 64 + 63] == 1.0);
        let far = Square { centre: Px::new(f32::MAX, f32::NAN), ..square };
        assert!(layers.cut(&far, 64).iter().all(|value| *value == 0.0));
    }

    #[test]
    fn a_letterbox_keeps_proportions() {
        let picture = RgbImage::from_pixel(300, 600, Rgb([255, 0, 0]));
        let (planes, times) = Layers::new(&picture).letterboxed(192).unwrap();
        assert!((times - 600.0 / 192.0).abs() < 1e-4);
        let row = &planes[96 * 192..97 * 192];
        assert!(row[..48].iter().all(|red| *red == 0.0));
        assert!(row[49..143].iter().all(|red| *red > 0.99));
        assert!(row[144..].iter().all(|red| *red == 0.0));
    }
}
