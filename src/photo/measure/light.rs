//! Whether one side of the face lies in shadow.
//!
//! Only the two sides of one face are compared, so how light the skin is does not matter.

use image::RgbImage;

use super::colour::light;
use crate::photo::face::{Mesh, Px, point};
use crate::photo::place::Region;
use crate::photo::scale::{count, length, to_px};

/// Places on both sides of the face: the point of the mesh on the left of the picture, and its twin.
const PAIRS: [(usize, usize); 4] = [
    // Upper cheek, lower cheek, beside the mouth, side of the forehead.
    (50, 280),
    (187, 411),
    (205, 425),
    (69, 299),
];
/// Half the side of the square that is looked at round each, as a share of the distance of the eyes.
const REACH: f32 = 0.08;
/// Light below this share of white is noise of the camera, and is counted as this much.
const DARKEST: f32 = 0.002;

/// How much darker one side is, in stops, and the darker side.
pub(super) fn measure(work: &RgbImage, face: &Mesh) -> Option<(f32, Region)> {
    let reach = (face.eye_distance() * REACH).max(1.0);
    let mut stops: Vec<f32> = PAIRS
        .iter()
        .filter_map(|(left, right)| {
            let (left, right) = (square(work, face.at(*left), reach)?, square(work, face.at(*right), reach)?);
            Some((left / right).log2())
        })
        .collect();
    if stops.len() < 2 {
        return None;
    }
    stops.sort_by(f32::total_cmp);
    let inner = stops.get(1..stops.len() - 1).filter(|inner| !inner.is_empty()).unwrap_or(&stops);
    let difference = inner.iter().sum::<f32>() / count(inner.len());
    Some((difference.abs(), side(work, face, difference < 0.0)))
}

/// Mean light of a square, of white; `None` if it does not lie on the picture.
fn square(work: &RgbImage, centre: Px, reach: f32) -> Option<f32> {
    let from = |at: f32| to_px((at - reach).max(0.0));
    let to = |at: f32| to_px(at + reach + 1.0);
    let mut sum = 0.0;
    let mut n = 0_u32;
    for y in from(centre.y)..to(centre.y).min(work.height()) {
        for x in from(centre.x)..to(centre.x).min(work.width()) {
            if let Some(pixel) = work.get_pixel_checked(x, y) {
                sum += light(pixel.0);
                n += 1;
            }
        }
    }
    (n > 0).then(|| (sum / length(n)).max(DARKEST))
}

fn side(work: &RgbImage, face: &Mesh, is_left: bool) -> Region {
    let (least, most) = face.bounds();
    let middle = face.at(point::NOSE).x.clamp(least.x, most.x);
    let (left, right) = if is_left { (least.x, middle) } else { (middle, most.x) };
    let (width, height) = (length(work.width()), length(work.height()));
    Region { left: left / width, top: least.y / height, right: right / width, bottom: most.y / height }
}
