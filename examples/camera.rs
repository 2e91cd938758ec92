//! Writes a photo as a camera sees it, in the plain format PPM, to the standard output: the test portrait,
//! enlarged and cut to size, with grain. `benches/ratios.sh` makes its JPEGs from it.
//!
//! ```sh
//! cargo run --release --example camera -- 4000 6000 0 | cjpeg -sample 2x2 -quality 90 >photo.jpg
//! ```
//!
//! The number at the end is the seed: the same seed gives the same picture, to the last grain. Odd seeds
//! are mirrored, and each has a light of its own, so that a folder of them is not one photo many times.

use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::{env, fs};

use image::imageops::{self, FilterType};
use image::{ImageFormat, Rgb, RgbImage};

/// Standard deviations of the grain in brightness and in colour, in steps of 255 at mid grey.
const LUMA: f32 = 4.0;
const CHROMA: f32 = 2.5;

fn main() -> Result<(), Box<dyn Error>> {
    let numbers: Option<Vec<u32>> = env::args().skip(1).map(|word| word.parse().ok()).collect();
    let Some(&[width @ 1..=65535, height @ 1..=65535, seed]) = numbers.as_deref() else {
        return Err("usage: camera WIDTH HEIGHT SEED".into());
    };

    let photo = image::load_from_memory_with_format(
        &fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg"))?,
        ImageFormat::Jpeg,
    )?
    .to_rgb8();
    let mut picture = fill(&photo, width, height);
    if seed % 2 == 1 {
        imageops::flip_horizontal_in_place(&mut picture);
    }
    expose(&mut picture, seed);

    let mut out = BufWriter::new(io::stdout().lock());
    write!(out, "P6\n{width} {height}\n255\n")?;
    out.write_all(&picture)?;
    Ok(out.flush()?)
}

/// The middle of the photo in the asked shape, enlarged to the asked size.
fn fill(photo: &RgbImage, width: u32, height: u32) -> RgbImage {
    let (wide, high) = photo.dimensions();
    let (cut_wide, cut_high) = if u64::from(wide) * u64::from(height) > u64::from(high) * u64::from(width) {
        ((high * width / height).max(1), high)
    } else {
        (wide, (wide * height / width).max(1))
    };
    let cut = imageops::crop_imm(photo, (wide - cut_wide) / 2, (high - cut_high) / 2, cut_wide, cut_high);
    imageops::resize(&*cut, width, height, FilterType::CatmullRom)
}

/// Light and grain. The grain of a sensor is strongest in the dark and reaches over neighbours, for the
/// camera makes up two of three colours of each pixel from those beside it; that of colour is coarser.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte before")]
fn expose(picture: &mut RgbImage, seed: u32) {
    let light = 0.94 + (seed % 7) as f32 * 0.02;
    for (x, y, Rgb(pixel)) in picture.enumerate_pixels_mut() {
        let [red, green, blue] = pixel.map(|part| f32::from(part) * light);
        let bright = (red + 2.0 * green + blue) / (4.0 * 255.0);
        let strength = 1.4 - 0.8 * bright;
        // Weights whose squares sum to one.
        let luma =
            0.8 * grain(seed, 0, x, y) + 0.42 * grain(seed, 0, x + 1, y) + 0.42 * grain(seed, 0, x, y + 1);
        let chroma =
            |plane| 0.7 * grain(seed, plane, x / 2, y / 2) + 0.7 * grain(seed, plane + 1, x / 6, y / 6);
        let (luma, warm, cold) = (LUMA * strength * luma, CHROMA * chroma(1), CHROMA * chroma(3));
        let exposed = [red + luma + warm, green + luma - 0.5 * (warm + cold), blue + luma + cold];
        *pixel = exposed.map(|part| part.round().clamp(0.0, 255.0) as u8);
    }
}

/// A number around 0 with the standard deviation 1 that depends on the place alone: the sum of four parts of
/// a mixed number (SplitMix64), which is close to a bell curve.
fn grain(seed: u32, plane: u64, x: u32, y: u32) -> f32 {
    let mut mixed = (u64::from(y) << 32 | u64::from(x))
        ^ (u64::from(seed) << 8 | plane).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^= mixed >> 31;
    let sum: u32 = [0, 16, 32, 48].into_iter().map(|shift| (mixed >> shift & 0xFFFF) as u32).sum();
    // Four even numbers from 0 to 65535: the mean of their sum, and its standard deviation.
    (sum as f32 - 131_070.0) / 37_837.0
}
