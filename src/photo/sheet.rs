//! Prints for the paper form: copies of one photo on a sheet of photo paper, for a shop or a printer.

use std::ops::Range;

use fast_image_resize::FilterType;
use image::codecs::jpeg::{JpegEncoder, PixelDensity};
use image::{ExtendedColorType, ImageError, Rgb, RgbImage, imageops};

use super::place::Region;
use super::preview::{Preview, upright, working};
use crate::rules::{PhotoRules, rules};

/// Quality of the JPEG (1 to 100): high enough that a print shows nothing of the compression.
const QUALITY: u8 = 92;
/// Bytes that making a sheet needs besides the picture, at most.
pub(super) const MEMORY: u64 = 40_000_000;
const WHITE: Rgb<u8> = Rgb([255; 3]);
const GREY: Rgb<u8> = Rgb([128; 3]);
/// Half the thickness of a cut mark, in px; the cut runs along its middle.
const HALF_MARK: u32 = 1;

/// Photo paper as sold in Japan, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 89 x 127 mm.
    L,
    /// 102 x 152 mm, the size of a postcard (4 x 6 inches).
    Kg,
}

impl Paper {
    /// Every size.
    pub const ALL: [Self; 2] = [Self::L, Self::Kg];

    /// Width and height in mm.
    #[must_use]
    pub fn millimetres(self, rules: &PhotoRules) -> (u32, u32) {
        match self {
            Self::L => (rules.print_l_width.value, rules.print_l_height.value),
            Self::Kg => (rules.print_kg_width.value, rules.print_kg_height.value),
        }
    }
}

/// A sheet of prints, ready to be saved.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// A JPEG file that says how many dots make an inch, without EXIF.
    pub jpeg: Vec<u8>,
    /// Width in px.
    pub width: u32,
    /// Height in px.
    pub height: u32,
    /// How many times the photo stands on it.
    pub copies: u32,
    /// Whether the picture has fewer pixels than the print, so that the print is less sharp than the paper
    /// allows.
    pub enlarged: bool,
    /// The sheet for the screen.
    pub preview: Preview,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sheet({}x{}, {} copies)", self.width, self.height, self.copies)
    }
}

/// Why there is no sheet.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The frame holds no part of the picture, or less than a pixel of it.
    #[error("the frame holds nothing of the picture")]
    NoFrame,
    /// The photo could not be brought to its size.
    #[error("the photo cannot be scaled")]
    Scaling,
    /// The sheet could not be written as a JPEG.
    #[error("the sheet cannot be written")]
    Encoding(#[from] ImageError),
}

/// Prints the part of an upright picture that lies in `frame` as often as it fits on the paper, each print
/// with marks at its corners by which to cut it out.
///
/// Where the frame is not exactly as wide as the form asks, it is widened to that; where it then sticks out
/// of the picture, it is moved inside, and made smaller only if the picture is too small for it. Needs
/// about 40 MB besides the picture.
///
/// # Errors
/// [`SheetError::NoFrame`] for a frame beside the picture; the others are not known to happen.
pub fn print_sheet(picture: &RgbImage, frame: Region, paper: Paper) -> Result<Sheet, SheetError> {
    print_turned(picture, 1, frame, paper, &rules().photo)
}

/// The same for a picture as it is stored, to be turned upright as the EXIF orientation (1 to 8) says. `frame`
/// lies on the upright picture. A print is turned and not the picture, which would take its memory twice.
pub(super) fn print_turned(
    picture: &RgbImage,
    orientation: u8,
    frame: Region,
    paper: Paper,
    rules: &PhotoRules,
) -> Result<Sheet, SheetError> {
    let layout = Layout::new(paper, rules);
    let size = swapped(layout.copy, orientation);
    let cut = Cut::new(frame.stored(orientation), picture.dimensions(), size).ok_or(SheetError::NoFrame)?;
    let copy = upright(scale(picture, cut, size)?, orientation);
    let mut sheet = RgbImage::from_pixel(layout.width, layout.height, WHITE);
    for (left, top) in layout.places() {
        imageops::replace(&mut sheet, &copy, left.into(), top.into());
        mark(&mut sheet, &layout, left, top);
    }
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    encoder.set_pixel_density(PixelDensity::dpi(rules.print_dpi.value));
    encoder.encode(&sheet, layout.width, layout.height, ExtendedColorType::Rgb8)?;
    Ok(Sheet {
        jpeg,
        width: layout.width,
        height: layout.height,
        copies: layout.columns * layout.rows,
        enlarged: cut.has_fewer_pixels_than(size),
        preview: Preview::of(working(&sheet, 1)),
    })
}

/// Millimetres in px, rounded to the nearest.
fn pixels(mm: u32, dpi: u16) -> u32 {
    /// An inch, in tenths of a millimetre.
    const INCH: u32 = 254;
    (mm * 10 * u32::from(dpi) + INCH / 2) / INCH
}

/// Where the copies stand on the paper, in px.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Layout {
    width: u32,
    height: u32,
    /// Width and height of a copy.
    copy: (u32, u32),
    /// Between two copies.
    gap: u32,
    columns: u32,
    rows: u32,
}

impl Layout {
    /// As many as fit, the rest of the paper shared evenly between its edges.
    fn new(paper: Paper, rules: &PhotoRules) -> Self {
        let (gap, margin) = (rules.print_gap.value, rules.print_margin.value);
        let photo = (rules.print_width.value, rules.print_height.value);
        let (width, height) = paper.millimetres(rules);
        let fits = |paper: u32, photo: u32| ((paper + gap).saturating_sub(2 * margin) / (photo + gap)).max(1);
        let pixels = |mm| pixels(mm, rules.print_dpi.value);
        Self {
            width: pixels(width),
            height: pixels(height),
            copy: (pixels(photo.0), pixels(photo.1)),
            gap: pixels(gap),
            columns: fits(width, photo.0),
            rows: fits(height, photo.1),
        }
    }

    /// The left upper corner of each copy, row by row.
    fn places(self) -> impl Iterator<Item = (u32, u32)> {
        let start = |paper: u32, copy: u32, count: u32| {
            paper.saturating_sub(count * copy + (count - 1) * self.gap) / 2
        };
        let left = start(self.width, self.copy.0, self.columns);
        let top = start(self.height, self.copy.1, self.rows);
        (0..self.rows).flat_map(move |row| {
            (0..self.columns).map(move |column| {
                (left + column * (self.copy.0 + self.gap), top + row * (self.copy.1 + self.gap))
            })
        })
    }
}

/// The part of a picture that is printed, in px.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Cut {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Cut {
    /// The frame in the proportions of a copy, moved inside the picture.
    fn new(frame: Region, picture: (u32, u32), copy: (u32, u32)) -> Option<Self> {
        let Region { left, top, right, bottom } = frame;
        if ![left, top, right, bottom].into_iter().all(f32::is_finite) {
            return None;
        }
        frame.on_picture()?;
        let [left, top, right, bottom] = [left, top, right, bottom].map(f64::from);
        let (wide, high) = (f64::from(picture.0), f64::from(picture.1));
        let ratio = f64::from(copy.0) / f64::from(copy.1);
        let height = ((bottom - top) * high).max((right - left) * wide / ratio);
        let height = height.min(high).min(wide / ratio);
        let width = (height * ratio).min(wide);
        if width < 1.0 || height < 1.0 {
            return None;
        }
        let inside = |centre: f64, side: f64, whole: f64| (centre - side / 2.0).clamp(0.0, whole - side);
        let left = inside((left + right) / 2.0 * wide, width, wide);
        let top = inside((top + bottom) / 2.0 * high, height, high);
        // A difference can round up by a hair, and the scaler takes nothing outside.
        Some(Self { left, top, width: width.min(wide - left), height: height.min(high - top) })
    }

    fn has_fewer_pixels_than(self, copy: (u32, u32)) -> bool {
        self.width.round() < f64::from(copy.0) || self.height.round() < f64::from(copy.1)
    }
}

/// Width and height, in the other order where the picture is stored on its side.
fn swapped<T>(size: (T, T), orientation: u8) -> (T, T) {
    if matches!(orientation, 5..=8) { (size.1, size.0) } else { size }
}

fn scale(picture: &RgbImage, cut: Cut, copy: (u32, u32)) -> Result<RgbImage, SheetError> {
    let part = (cut.left, cut.top, cut.width, cut.height);
    let scaled = super::scale::part(picture, copy, part, FilterType::Lanczos3).ok_or(SheetError::Scaling)?;
    RgbImage::from_raw(copy.0, copy.1, scaled).ok_or(SheetError::Scaling)
}

/// Draws two short lines at each corner of a copy, in the prolongation of its edges. They begin at a little
/// distance from it and end before the middle of the gap, so that they touch no copy.
fn mark(sheet: &mut RgbImage, layout: &Layout, left: u32, top: u32) {
    let (near, far) = (layout.gap / 8, layout.gap * 3 / 8);
    let (right, bottom) = (left + layout.copy.0, top + layout.copy.1);
    let along = |edge: u32| edge.saturating_sub(HALF_MARK)..edge + HALF_MARK;
    let before = |edge: u32| edge.saturating_sub(far)..edge.saturating_sub(near);
    let behind = |edge: u32| edge + near..edge + far;
    for edge in [top, bottom] {
        fill(sheet, before(left), along(edge));
        fill(sheet, behind(right), along(edge));
    }
    for edge in [left, right] {
        fill(sheet, along(edge), before(top));
        fill(sheet, along(edge), behind(bottom));
    }
}

fn fill(sheet: &mut RgbImage, across: Range<u32>, down: Range<u32>) {
    for y in down {
        for x in across.clone() {
            if let Some(pixel) = sheet.get_pixel_mut_checked(x, y) {
                *pixel = GREY;
            }
        }
    }
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
