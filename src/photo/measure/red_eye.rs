//! Pupils that a flash has turned red.

use image::RgbImage;

use super::around;
use crate::photo::face::{Eye, Px};
use crate::photo::place::Region;
use crate::photo::scale::{length, to_px};

/// What of the iris is looked at, as a share of its radius: the pupil and a little more.
const PUPIL: f32 = 0.6;
/// How much red must go beyond green and blue, of 255. Brown eyes are red, too, but dark: below 40.
const RED: u8 = 70;
/// With fewer px of the pupil nothing is said.
const LEAST: u32 = 12;

/// Share of red pixels in the redder pupil, and that eye.
pub(super) fn measure(work: &RgbImage, eyes: &[Option<Eye>; 2]) -> Option<(f32, Region)> {
    eyes.iter()
        .flatten()
        .filter_map(|eye| {
            let reach = eye.radius * 2.5;
            share(work, eye.iris, eye.radius * PUPIL)
                .map(|share| (share, around(eye.iris, reach, reach, work)))
        })
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
}

fn share(work: &RgbImage, centre: Px, radius: f32) -> Option<f32> {
    let from = |at: f32| to_px((at - radius).max(0.0));
    let (mut red, mut all) = (0_u32, 0_u32);
    for y in from(centre.y)..to_px(centre.y + radius + 1.0).min(work.height()) {
        for x in from(centre.x)..to_px(centre.x + radius + 1.0).min(work.width()) {
            let inside = centre.to(Px::new(length(x), length(y))).length() <= radius;
            if inside && let Some(pixel) = work.get_pixel_checked(x, y) {
                let [r, g, b] = pixel.0;
                all += 1;
                red += u32::from(r.saturating_sub(g.max(b)) >= RED);
            }
        }
    }
    (all >= LEAST).then(|| length(red) / length(all))
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    fn eye(pupil: [u8; 3]) -> Option<f32> {
        let centre = Px::new(20.0, 20.0);
        let picture = RgbImage::from_fn(40, 40, |x, y| {
            let from = centre.to(Px::new(length(x), length(y))).length();
            Rgb(if from < 6.0 { pupil } else { [90, 60, 40] })
        });
        let eye = Eye { openness: 0.3, iris: centre, radius: 10.0 };
        measure(&picture, &[Some(eye), None]).map(|(share, _)| share)
    }

    #[test]
    fn red_pupils_are_told_from_brown_eyes() {
        assert!(eye([200, 40, 40]).unwrap() > 0.8);
        assert!(eye([10, 8, 8]).unwrap() < 0.01);
        assert!(eye([90, 60, 40]).unwrap() < 0.01);
        assert_eq!(measure(&RgbImage::new(9, 9), &[None, None]), None);
    }
}
