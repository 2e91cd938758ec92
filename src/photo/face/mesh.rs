//! The points of one face: MediaPipe's face mesh.

use super::detector;
use super::geometry::{Px, Square};
use super::layers::Layers;
use super::net::Net;

/// Least certainty that it is a face at all, 0 to 1 (measured 2026-11-21: every one of 262 real faces had
/// 1.00; what the detector takes for a face and is none falls below).
const FLAG_MIN: f32 = 0.5;
/// Side of the square that is looked at, as a multiple of the longer side of the detector's box.
const ROOM: f32 = 1.5;
/// Points of the mesh.
const POINTS: usize = 468;

/// Numbers of points that are used.
pub(crate) mod point {
    /// Top of the forehead.
    pub(crate) const FOREHEAD: usize = 10;
    /// Tip of the chin.
    pub(crate) const CHIN: usize = 152;
    /// Tip of the nose.
    pub(crate) const NOSE: usize = 1;
    /// Corners of the eye on the left of the picture: outer, inner.
    pub(crate) const LEFT_EYE: [usize; 2] = [33, 133];
    /// Corners of the eye on the right of the picture: inner, outer.
    pub(crate) const RIGHT_EYE: [usize; 2] = [362, 263];
    /// Side of the face on the left of the picture.
    pub(crate) const LEFT_SIDE: usize = 234;
    /// Side of the face on the right of the picture.
    pub(crate) const RIGHT_SIDE: usize = 454;
    /// Upper edge of a brow.
    pub(crate) const BROW: usize = 105;
    /// Inner edges of the lips: upper, lower.
    pub(crate) const LIPS: [usize; 2] = [13, 14];
    /// Corners of the mouth.
    pub(crate) const MOUTH: [usize; 2] = [61, 291];
}

/// A point of the mesh, in px of the working picture; `depth` grows away from the camera.
#[derive(Debug, Clone, Copy, PartialEq)]
struct MeshPoint {
    place: Px,
    depth: f32,
}

/// The points of a face.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mesh {
    points: Vec<MeshPoint>,
}

impl Mesh {
    /// The place of a point, by its number in [`point`].
    pub(crate) fn at(&self, number: usize) -> Px {
        self.points.get(number).map_or(Px::default(), |point| point.place)
    }

    /// How much farther from the camera the second point is than the first, in px.
    pub(crate) fn depth(&self, from: usize, to: usize) -> f32 {
        let depth = |number: usize| self.points.get(number).map_or(0.0, |point| point.depth);
        depth(to) - depth(from)
    }

    /// Centres of both eyes: the one on the left of the picture first.
    pub(crate) fn eyes(&self) -> [Px; 2] {
        [point::LEFT_EYE, point::RIGHT_EYE].map(|[one, other]| self.at(one).middle(self.at(other)))
    }

    /// Distance between the centres of the eyes, in px.
    pub(crate) fn eye_distance(&self) -> f32 {
        let [left, right] = self.eyes();
        left.to(right).length()
    }

    /// How far the line through the eyes is tilted, in degrees, clockwise.
    pub(crate) fn roll(&self) -> f32 {
        let [left, right] = self.eyes();
        left.to(right).angle().to_degrees()
    }

    /// The upright rectangle round all points: upper left and lower right corner.
    pub(crate) fn bounds(&self) -> (Px, Px) {
        let start = (Px::new(f32::MAX, f32::MAX), Px::new(f32::MIN, f32::MIN));
        self.points.iter().fold(start, |(least, most), point| {
            let Px { x, y } = point.place;
            (Px::new(least.x.min(x), least.y.min(y)), Px::new(most.x.max(x), most.y.max(y)))
        })
    }
}

/// Sets the mesh on the face in a box. `None` where there is none after all.
pub(super) fn set(layers: &Layers<'_>, found: &detector::FaceBox) -> Option<Mesh> {
    let square = Square {
        centre: found.centre,
        side: found.size.x.max(found.size.y) * ROOM,
        angle: found.eyes[0].to(found.eyes[1]).angle(),
        mirrored: false,
    };
    let outputs = Net::Mesh.run(layers.cut(&square, Net::Mesh.side()))?;
    let [values, flag] = outputs.as_slice() else { return None };
    let flag = 1.0 / (1.0 + (-flag.first()?).exp());
    (flag >= FLAG_MIN).then(|| read(values, &square)).flatten()
}

fn read(values: &[f32], square: &Square) -> Option<Mesh> {
    let side = crate::photo::scale::length(Net::Mesh.side());
    let points: Vec<MeshPoint> = values
        .chunks_exact(3)
        .filter_map(|value| match *value {
            [x, y, z] => {
                Some(MeshPoint { place: square.at(x / side, y / side), depth: z * square.side / side })
            }
            _ => None,
        })
        .collect();
    let sound = points.len() == POINTS
        && points.iter().all(|point| point.place.is_finite() && point.depth.is_finite());
    let mesh = Mesh { points };
    // Everything is measured in distances of the eyes.
    (sound && mesh.eye_distance() >= 1.0).then_some(mesh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_mesh_is_no_face() {
        let square = Square { centre: Px::new(50.0, 50.0), side: 192.0, angle: 0.0, mirrored: false };
        assert_eq!(read(&[0.0; 9], &square), None);
        assert_eq!(read(&[0.0; POINTS * 3], &square), None, "both eyes in one place");
        let mut values = [1.0; POINTS * 3];
        values[point::RIGHT_EYE[1] * 3] = 101.0;
        let mesh = read(&values, &square).unwrap();
        assert!((mesh.eye_distance() - 50.0).abs() < 1e-3);
        values[7] = f32::NAN;
        assert_eq!(read(&values, &square), None);
    }
}
