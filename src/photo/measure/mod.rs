//! What can be measured on a portrait: sizes and shares, without a word on what they mean.
//!
//! How each figure is defined follows the way its limits were found (`assets/rules.toml`): a limit holds
//! only for a figure measured in the same way. Nothing here measures how light a face is: that is skin. What
//! counts are only parts in which nothing is to be seen, being all black or all white.

mod background;
mod colour;
mod detail;
mod head;
mod light;
mod red_eye;

use std::thread;

use image::RgbImage;

use super::face::{self, Mesh, Seen, point};
use super::place::Region;
use super::scale::length;
use crate::rules::PhotoRules;

pub(crate) use background::Background;
pub(crate) use detail::Detail;
pub(crate) use head::Head;

/// The pixels of a photo.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pixels<'a> {
    /// All of them, as they are stored.
    pub(crate) native: &'a RgbImage,
    /// The EXIF orientation, 1 to 8, that turns them upright.
    pub(crate) orientation: u8,
    /// The same, upright and at most 1280 px long: the working picture.
    pub(crate) work: &'a RgbImage,
}

/// Who is in the picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Subject {
    /// Nobody knows: the networks could not be run.
    NotLooked,
    /// Nobody.
    Nobody,
    /// Somebody, but lying on a side or on the head.
    Lying {
        /// By how many degrees the picture has to be turned to the right: 90, 180 or 270.
        turn: u16,
    },
    /// Several people of whom none is clearly in the background.
    Several {
        /// The faces, the largest first.
        faces: Vec<Region>,
    },
    /// One person.
    One(Box<Portrait>),
}

/// What was measured on the picture of one person.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Portrait {
    /// The face.
    pub(crate) face: Region,
    /// Much smaller faces in the background, such as on a poster.
    pub(crate) others: Vec<Region>,
    /// Size and place of the head.
    pub(crate) head: Head,
    /// How far the head is tilted to a shoulder, in degrees; 0 is upright, positive to the right of the
    /// picture.
    pub(crate) roll: f32,
    /// How far the face is turned to a side, in degrees; 0 is straight ahead.
    pub(crate) yaw: f32,
    /// How far the wider open eye is open, as a share of its width; `None` if it cannot be told.
    pub(crate) openness: Option<f32>,
    /// The eyes.
    pub(crate) eyes: [Region; 2],
    /// The gap between the lips, as a share of the distance from eyes to chin.
    pub(crate) mouth_gap: f32,
    /// The mouth.
    pub(crate) mouth: Region,
    /// The wall behind; `None` if too little of it is to be seen.
    pub(crate) background: Option<Background>,
    /// How much darker one side of the face is than the other, in stops (doublings of light), and the
    /// darker side; `None` if it cannot be told.
    pub(crate) side_light: Option<(f32, Region)>,
    /// Sharpness, grain, blocks, dark and blown parts; `None` if the face is too small.
    pub(crate) detail: Option<Detail>,
    /// Share of red pixels in the redder pupil, 0 to 1, and that eye; `None` if it cannot be told.
    pub(crate) red_pupil: Option<(f32, Region)>,
}

/// A face whose eyes are closer together than this share of the largest one's is in the background.
const BACKGROUND_FACE: f32 = 0.25;
/// A face tilted by more than this many degrees may be lying: the networks know upright ones best, and what
/// they say of one that lies is not to be trusted.
const SLANTED: f32 = 25.0;

/// Looks at a photo and measures it.
pub(crate) fn measure(pixels: Pixels<'_>, rules: &PhotoRules) -> Subject {
    let Some(seen) = face::look(pixels.work) else { return Subject::NotLooked };
    let regions = || seen.faces.iter().map(|face| region_of(face, pixels.work));
    let largest = seen.faces.first();
    if largest.is_none_or(|face| face.roll().abs() > SLANTED)
        && let Some(turns) = face::turns_to_a_face(pixels.work, SLANTED)
    {
        return Subject::Lying { turn: u16::from(turns) * 90 };
    }
    let Some(largest) = largest else { return Subject::Nobody };
    let is_large = |face: &Mesh| face.eye_distance() >= BACKGROUND_FACE * largest.eye_distance();
    if seen.faces.iter().skip(1).any(is_large) {
        return Subject::Several { faces: regions().collect() };
    }
    let others = regions().skip(1).collect();
    Subject::One(Box::new(portrait(pixels, &seen, largest, others, rules)))
}

fn portrait(
    pixels: Pixels<'_>,
    seen: &Seen,
    face: &Mesh,
    others: Vec<Region>,
    rules: &PhotoRules,
) -> Portrait {
    let work = pixels.work;
    let [upper_lip, lower_lip] = point::LIPS.map(|number| face.at(number));
    let [left_eye, right_eye] = face.eyes();
    let eyes_to_chin = left_eye.middle(right_eye).to(face.at(point::CHIN)).length().max(1.0);
    let open = seen.eyes.iter().flatten().map(|eye| eye.openness);
    let (left, right) = (face.at(point::LEFT_SIDE), face.at(point::RIGHT_SIDE));
    let eye_place = |[one, other]: [usize; 2]| {
        let (one, other) = (face.at(one), face.at(other));
        around(one.middle(other), one.to(other).length() * 0.8, one.to(other).length() * 0.5, work)
    };
    let [one, other] = point::MOUTH.map(|number| face.at(number));
    // Both take their time and neither needs the other.
    let (detail, background) = thread::scope(|scope| {
        let detail = || detail::measure(pixels, face);
        let aside = thread::Builder::new().name("photo-detail".to_owned()).spawn_scoped(scope, detail);
        let background = seen.mask.as_ref().and_then(|mask| background::measure(work, face, mask));
        (aside.map_or_else(|_| detail(), |aside| aside.join().ok().flatten()), background)
    });
    Portrait {
        face: region_of(face, work),
        others,
        head: head::measure(face, seen.mask.as_ref(), work.dimensions(), native_width(pixels), rules),
        roll: face.roll(),
        yaw: face.depth(point::LEFT_SIDE, point::RIGHT_SIDE).atan2(left.to(right).length()).to_degrees(),
        openness: open.reduce(f32::max),
        eyes: [point::LEFT_EYE, point::RIGHT_EYE].map(eye_place),
        mouth_gap: upper_lip.to(lower_lip).length() / eyes_to_chin,
        mouth: around(one.middle(other), one.to(other).length() * 0.7, one.to(other).length() * 0.45, work),
        background,
        side_light: light::measure(work, face),
        detail,
        red_pupil: red_eye::measure(work, &seen.eyes),
    }
}

/// The rectangle round a face, on the picture.
fn region_of(face: &Mesh, work: &RgbImage) -> Region {
    let (least, most) = face.bounds();
    let (width, height) = (length(work.width()), length(work.height()));
    Region { left: least.x / width, top: least.y / height, right: most.x / width, bottom: most.y / height }
}

/// The rectangle round a point that reaches `across` and `down` px from it.
fn around(centre: face::Px, across: f32, down: f32, work: &RgbImage) -> Region {
    let (width, height) = (length(work.width()), length(work.height()));
    Region {
        left: (centre.x - across) / width,
        top: (centre.y - down) / height,
        right: (centre.x + across) / width,
        bottom: (centre.y + down) / height,
    }
}

/// Width of the original when upright, in px.
fn native_width(pixels: Pixels<'_>) -> u32 {
    match pixels.orientation {
        5..=8 => pixels.native.height(),
        _ => pixels.native.width(),
    }
}
