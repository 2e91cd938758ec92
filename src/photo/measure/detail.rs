//! Sharpness, grain, blocks, dark and blown parts of the face, on the pixels of the original.

use fast_image_resize::FilterType;
use image::{GrayImage, RgbImage};

use super::Pixels;
use crate::photo::face::{Mesh, point};
use crate::photo::place::Region;
use crate::photo::scale::{count, length, part, to_px};

/// Distance of the eyes at which sharpness is measured, in px.
const SHARP_EYES: f32 = 120.0;
/// Distance of the eyes at which grain and light are measured, in px, or less where there are fewer.
/// Grain that is finer than this is no longer seen on a card.
const GRAIN_EYES: f32 = 200.0;
/// What of the width of the face is looked at: not its edge.
const INNER: f32 = 0.76;
/// Blocks are looked for in the middle of the face, at most so many px of the original across and down.
const BLOCKS_MOST: u32 = 512;
/// A face smaller than this, in px across or down, tells nothing.
const LEAST: u32 = 24;
/// No face is scaled to more than this, in px across or down.
const SCALED_MOST: u32 = 2000;
/// Darker than this, of 255, is black.
const DARK: u8 = 25;
/// At least this bright, of 255, is white.
const BLOWN: u8 = 247;

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Detail {
    /// Spread of the Laplacian over the spread of grey: the more, the sharper.
    pub(crate) sharpness: f32,
    /// The same along the direction in which it is least: low where the camera was moved.
    pub(crate) least_sharpness: f32,
    /// Spread of the grain, in steps of 255 (Immerkaer).
    pub(crate) noise: f32,
    /// How much larger the steps at the edges of blocks are than those beside: 1 without blocks.
    pub(crate) blocks: f32,
    /// Share of the face that is black, 0 to 1.
    pub(crate) dark: f32,
    /// Share of the face that is white, 0 to 1.
    pub(crate) blown: f32,
    /// The part of the face all this was measured on.
    pub(crate) place: Region,
}

/// Measures the face between brows and chin.
pub(super) fn measure(pixels: Pixels<'_>, face: &Mesh) -> Option<Detail> {
    let work = (length(pixels.work.width()), length(pixels.work.height()));
    let place = inner_face(face, work).on_picture()?;
    let native = Cut::new(place.stored(pixels.orientation), pixels.native.dimensions())?;
    // A large face is shrunk in any case: the working picture, where it is large enough, saves most of that.
    let (cut, source, times) = if face.eye_distance() >= GRAIN_EYES {
        (Cut::new(place, pixels.work.dimensions())?, pixels.work, 1.0)
    } else {
        (
            native,
            pixels.native,
            length(pixels.native.width().max(pixels.native.height())) / work.0.max(work.1),
        )
    };
    let eyes = face.eye_distance() * times;
    let grain = cut.scaled(source, (GRAIN_EYES / eyes).min(1.0))?;
    let sharp = cut.scaled(source, SHARP_EYES / eyes)?;
    let (sharpness, least_sharpness) = sharpness(&sharp)?;
    let all = count(grain.as_raw().len().max(1));
    let share = |of: fn(u8) -> bool| count(grain.as_raw().iter().filter(|grey| of(**grey)).count()) / all;
    Some(Detail {
        sharpness,
        least_sharpness,
        noise: noise(&grain),
        blocks: blocks(&native.middle(pixels.native)),
        dark: share(|grey| grey < DARK),
        blown: share(|grey| grey >= BLOWN),
        place,
    })
}

/// From the brows to the chin, without the edge of the face.
fn inner_face(face: &Mesh, (width, height): (f32, f32)) -> Region {
    let (left, right) = (face.at(point::LEFT_SIDE).x, face.at(point::RIGHT_SIDE).x);
    let (middle, reach) = ((left + right) / 2.0, (right - left).abs() / 2.0 * INNER);
    Region {
        left: (middle - reach) / width,
        top: face.at(point::BROW).y / height,
        right: (middle + reach) / width,
        bottom: face.at(point::CHIN).y / height,
    }
}

/// A rectangle of the original, in whole px.
#[derive(Debug, Clone, Copy)]
struct Cut {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
}

impl Cut {
    fn new(region: Region, (width, height): (u32, u32)) -> Option<Self> {
        let (left, right) = (to_px(region.left * length(width)), to_px(region.right * length(width)));
        let (top, bottom) = (to_px(region.top * length(height)), to_px(region.bottom * length(height)));
        let cut = Self {
            left,
            top,
            width: right.min(width).checked_sub(left)?,
            height: bottom.min(height).checked_sub(top)?,
        };
        (cut.width >= LEAST && cut.height >= LEAST).then_some(cut)
    }

    /// This part of the original, scaled, in grey.
    fn scaled(self, native: &RgbImage, times: f32) -> Option<GrayImage> {
        let (width, height) = (to_px(length(self.width) * times), to_px(length(self.height) * times));
        // A face of odd shape, whose eyes nearly meet, would be blown up beyond all measure.
        if width.min(height) < LEAST / 2 || width.max(height) > SCALED_MOST {
            return None;
        }
        let place = (self.left.into(), self.top.into(), self.width.into(), self.height.into());
        let bytes = part(native, (width, height), place, FilterType::Bilinear)?;
        GrayImage::from_raw(width, height, greys(&bytes))
    }

    /// The middle of this part, at the scale of the original, in grey; its upper left corner lies on the grid
    /// of 8 px by which JPEG cuts a picture into blocks.
    fn middle(self, native: &RgbImage) -> GrayImage {
        const GRID: u32 = 8;
        let inner = |from: u32, size: u32| {
            let kept = size.min(BLOCKS_MOST);
            let start = (from + (size - kept) / 2).next_multiple_of(GRID);
            (start, (from + size).saturating_sub(start).min(kept))
        };
        let (left, width) = inner(self.left, self.width);
        let (top, height) = inner(self.top, self.height);
        let part = image::imageops::crop_imm(native, left, top, width, height).to_image();
        GrayImage::from_raw(width, height, greys(part.as_raw())).unwrap_or_default()
    }
}

/// How bright each pixel is, by the weights of sRGB (as `image` does, but many times as fast).
fn greys(rgb: &[u8]) -> Vec<u8> {
    let grey = |pixel: &[u8]| match *pixel {
        [red, green, blue] => {
            let sum = 2126 * u32::from(red) + 7152 * u32::from(green) + 722 * u32::from(blue);
            u8::try_from(sum / 10_000).unwrap_or(u8::MAX)
        }
        _ => 0,
    };
    rgb.chunks_exact(3).map(grey).collect()
}

/// Rows of grey as numbers.
fn rows(picture: &GrayImage) -> Vec<Vec<f32>> {
    let width = usize::try_from(picture.width()).unwrap_or(0).max(1);
    picture
        .as_raw()
        .chunks_exact(width)
        .map(|row| row.iter().map(|grey| f32::from(*grey)).collect())
        .collect()
}

/// Spread of the Laplacian over that of grey, in all directions together and in the least sharp one.
fn sharpness(picture: &GrayImage) -> Option<(f32, f32)> {
    let rows = rows(picture);
    let spread_of_grey = spread(rows.iter().flatten().copied());
    if spread_of_grey < 1.0 {
        return None;
    }
    let (mut whole, mut across, mut down) = (Vec::new(), Vec::new(), Vec::new());
    for three in rows.windows(3) {
        let [above, row, below] = three else { continue };
        let triples = row.windows(3).zip(above.iter().skip(1).zip(below.iter().skip(1)));
        for (triple, (above, below)) in triples {
            let [left, here, right] = *triple else { continue };
            across.push(left + right - 2.0 * here);
            down.push(above + below - 2.0 * here);
            whole.push(left + right + above + below - 4.0 * here);
        }
    }
    let over = |values: Vec<f32>| spread(values.into_iter()) / spread_of_grey;
    Some((over(whole), over(across).min(over(down))))
}

fn spread(values: impl Iterator<Item = f32> + Clone) -> f32 {
    let n = count(values.clone().count().max(1));
    let mean = values.clone().sum::<f32>() / n;
    (values.map(|value| (value - mean) * (value - mean)).sum::<f32>() / n).sqrt()
}

/// Grain after Immerkaer (1996): what a filter that is blind to edges and slopes leaves over.
fn noise(picture: &GrayImage) -> f32 {
    let rows = rows(picture);
    let (mut sum, mut n) = (0.0_f64, 0_u32);
    for three in rows.windows(3) {
        let [above, row, below] = three else { continue };
        for ((above, row), below) in above.windows(3).zip(row.windows(3)).zip(below.windows(3)) {
            let ([a, b, c], [d, e, f], [g, h, i]) = (above, row, below) else { continue };
            sum += f64::from((a - 2.0 * b + c - 2.0 * d + 4.0 * e - 2.0 * f + g - 2.0 * h + i).abs());
            n += 1;
        }
    }
    let mean = sum / f64::from(n.max(1));
    #[expect(clippy::cast_possible_truncation, reason = "a figure of two digits")]
    let spread = ((std::f64::consts::PI / 2.0).sqrt() * mean / 6.0) as f32;
    spread
}

/// How much the steps at regular edges stand out, across or down, whichever is more.
fn blocks(picture: &GrayImage) -> f32 {
    let rows = rows(picture);
    [across(&rows), down(&rows)].iter().map(|steps| on_grid(steps).max(enlarged(steps))).fold(1.0, f32::max)
}

/// Mean step from each column to the next.
fn across(rows: &[Vec<f32>]) -> Vec<f32> {
    let mut sums = vec![0.0_f32; rows.first().map_or(0, |row| row.len().saturating_sub(1))];
    for row in rows {
        for (sum, (one, other)) in sums.iter_mut().zip(row.iter().zip(row.iter().skip(1))) {
            *sum += (other - one).abs();
        }
    }
    let n = count(rows.len().max(1));
    sums.iter_mut().for_each(|sum| *sum /= n);
    sums
}

/// Mean step from each row to the next.
fn down(rows: &[Vec<f32>]) -> Vec<f32> {
    let steps = rows.iter().zip(rows.iter().skip(1));
    let sum = |one: &[f32], other: &[f32]| one.iter().zip(other).map(|(a, b)| (b - a).abs()).sum::<f32>();
    steps.map(|(one, other)| sum(one, other) / count(one.len().max(1))).collect()
}

/// Steps between the blocks of 8 px over those inside them. The first place lies on the grid.
fn on_grid(steps: &[f32]) -> f32 {
    let is_edge = |at: usize| at % 8 == 7;
    let mean = |edge: bool| {
        let chosen: Vec<f32> =
            steps.iter().enumerate().filter(|(at, _)| is_edge(*at) == edge).map(|(_, step)| *step).collect();
        chosen.iter().sum::<f32>() / count(chosen.len().max(1))
    };
    // Where a picture has hardly any steps at all, their ratio means nothing.
    mean(true) / mean(false).max(0.5)
}

/// For a picture blown up without smoothing: few large steps at equal distances, none between. Gives how
/// much larger the mean step is than the middle one nearby, in the measure of [`on_grid`]: with one edge in
/// eight places, mean over middle is (7 + ratio) / 8.
fn enlarged(steps: &[f32]) -> f32 {
    const NEAR: usize = 9;
    let (mut means, mut middles) = (0.0, 0.0);
    for near in steps.windows(NEAR) {
        let mut sorted = near.to_vec();
        sorted.sort_by(f32::total_cmp);
        means += near.iter().sum::<f32>() / count(NEAR);
        middles += sorted.get(NEAR / 2).copied().unwrap_or(0.0).max(0.5);
    }
    if middles > 0.0 { 8.0 * means / middles - 7.0 } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use image::Luma;

    use super::*;

    fn picture(grey: impl Fn(u32, u32) -> u8) -> GrayImage {
        GrayImage::from_fn(160, 160, |x, y| Luma([grey(x, y)]))
    }

    /// Grain of a fixed seed, 0 to 15.
    fn grain(x: u32, y: u32) -> u8 {
        let mixed = (x * 374_761 + y * 668_265 + 7).wrapping_mul(2_246_822_519);
        u8::try_from((mixed ^ (mixed >> 13)).wrapping_mul(3_266_489_917) >> 28).unwrap()
    }

    #[test]
    fn blur_takes_sharpness_in_its_direction() {
        let sharp = picture(|x, y| 100 + 4 * grain(x / 2, y / 2));
        let smooth = |x: u32, y: u32| {
            let sum: u32 = (0..9).map(|near| u32::from(grain((x + near) / 2, y / 2))).sum();
            100 + 4 * u8::try_from(sum / 9).unwrap()
        };
        let moved = picture(smooth);
        let (whole, least) = sharpness(&sharp).unwrap();
        let (_, least_moved) = sharpness(&moved).unwrap();
        assert!(least > 0.6 * whole / 2.0, "{whole} {least}");
        assert!(least_moved < 0.6 * least, "{least} {least_moved}");
        assert_eq!(sharpness(&picture(|_, _| 90)), None, "nothing to be sharp");
    }

    #[test]
    fn grain_is_measured_in_grey_levels() {
        // The spread of sixteen equal steps is 4.6.
        let measured = noise(&picture(|x, y| 100 + grain(x, y)));
        assert!((3.8..5.4).contains(&measured), "{measured}");
        assert!(noise(&picture(|x, _| u8::try_from(x).unwrap())) < 0.1, "a slope is no grain");
    }

    #[test]
    fn blocks_are_told_from_grain_and_slopes() {
        let smooth = |x: u32, y: u32| u8::try_from(60 + x / 3 + y / 3).unwrap() + grain(x, y) / 4;
        assert!(blocks(&picture(smooth)) < 2.0);
        let square = |x: u32, y: u32| 60 + 8 * grain(x / 8, y / 8) + grain(x, y) / 8;
        assert!(blocks(&picture(square)) > 6.0);
        // Blown up by 5 without smoothing, off the grid of JPEG.
        let blown_up = |x: u32, y: u32| 60 + 8 * grain((x + 3) / 5, (y + 3) / 5) + grain(x, y) / 8;
        assert!(blocks(&picture(blown_up)) > 6.0);
    }

    #[test]
    fn grey_is_as_bright_as_it_looks() {
        assert_eq!(greys(&[255, 255, 255, 0, 0, 0, 0, 255, 0]), [255, 0, 182]);
    }
}
