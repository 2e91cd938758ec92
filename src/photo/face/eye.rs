//! Lids and iris of both eyes: MediaPipe's iris model.

use std::thread;

use super::geometry::{Px, Square};
use super::layers::Layers;
use super::mesh::{Mesh, point};
use super::net::Net;

/// Side of the square that is looked at, as a multiple of the width of the eye.
const ROOM: f32 = 2.3;

/// One eye.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Eye {
    /// Largest distance between the lids as a share of the width of the eye.
    pub(crate) openness: f32,
    /// Centre of the iris, in px of the working picture.
    pub(crate) iris: Px,
    /// Radius of the iris, in px of the working picture.
    pub(crate) radius: f32,
}

/// Both eyes, the one on the left of the picture first; `None` where it could not be told.
pub(super) fn look(layers: &Layers<'_>, mesh: &Mesh) -> [Option<Eye>; 2] {
    let [left, right] = mesh.eyes();
    let angle = left.to(right).angle();
    let eye = |corners: [usize; 2], mirrored: bool| {
        let [one, other] = corners.map(|number| mesh.at(number));
        let square =
            Square { centre: one.middle(other), side: one.to(other).length() * ROOM, angle, mirrored };
        let outputs = Net::Iris.run(layers.cut(&square, Net::Iris.side()))?;
        let [lids, iris] = outputs.as_slice() else { return None };
        read(lids, iris, &square)
    };
    // The network knows only this one of the two, so the other is shown to it in a mirror.
    let (left, right) = (|| eye(point::LEFT_EYE, false), || eye(point::RIGHT_EYE, true));
    thread::scope(|scope| {
        let aside = thread::Builder::new().name("photo-eye".to_owned()).spawn_scoped(scope, left);
        let right = right();
        [aside.map_or_else(|_| left(), |aside| aside.join().ok().flatten()), right]
    })
}

fn read(lids: &[f32], iris: &[f32], square: &Square) -> Option<Eye> {
    let side = crate::photo::scale::length(Net::Iris.side());
    let points = |values: &[f32]| -> Vec<Px> {
        let place = |value: &[f32]| match *value {
            [x, y, _] => square.at(x / side, y / side),
            _ => Px::default(),
        };
        values.chunks_exact(3).map(place).collect()
    };
    let (lids, iris) = (points(lids), points(iris));
    // The lids: both corners, and between them seven points of each, in the same order.
    let width = lids.first()?.to(*lids.get(8)?).length();
    let gaps = lids.get(1..8)?.iter().zip(lids.get(9..16)?).map(|(one, other)| one.to(*other).length());
    let openness = gaps.fold(0.0, f32::max) / width;
    let (centre, ring) = iris.split_first()?;
    let radius = ring.iter().map(|edge| centre.to(*edge).length()).sum::<f32>()
        / crate::photo::scale::count(ring.len().max(1));
    let eye = Eye { openness, iris: *centre, radius };
    (eye.openness.is_finite() && eye.iris.is_finite() && eye.radius.is_finite()).then_some(eye)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn openness_is_the_widest_gap_over_the_width() {
        let square = Square { centre: Px::new(32.0, 32.0), side: 64.0, angle: 0.0, mirrored: false };
        let mut lids = vec![0.0; 71 * 3];
        let mut set = |number: usize, x: f32, y: f32| {
            lids[number * 3] = x;
            lids[number * 3 + 1] = y;
        };
        set(0, 10.0, 30.0);
        set(8, 50.0, 30.0);
        for number in 1..8_u8 {
            let x = 10.0 + 5.0 * f32::from(number);
            set(usize::from(number), x, 36.0);
            set(usize::from(number) + 8, x, if number == 4 { 24.0 } else { 32.0 });
        }
        let iris =
            [[30.0, 30.0, 0.0], [36.0, 30.0, 0.0], [30.0, 24.0, 0.0], [24.0, 30.0, 0.0], [30.0, 36.0, 0.0]];
        let eye = read(&lids, iris.as_flattened(), &square).unwrap();
        assert!((eye.openness - 0.3).abs() < 1e-4, "{eye:?}");
        assert!((eye.radius - 6.0).abs() < 1e-4);
        assert_eq!(read(&lids[..20], iris.as_flattened(), &square), None);
    }
}
