//! Boxes round faces, in the whole picture: BlazeFace, full range.

use super::geometry::Px;
use super::layers::Layers;
use super::net::Net;

/// Least score of a face, 0 to 1: the lowest of 262 real ones was 0.656 (measured 2026-11-21).
const SCORE_MIN: f32 = 0.5;
/// Boxes that share more than this part of their common area are of one face.
const SAME_FACE: f32 = 0.3;
/// Anchors in a row and in a column of the square the network sees.
const GRID: usize = 48;
/// Values of one box: centre, size, and six points.
const VALUES: usize = 16;
/// Side of the square the network sees, in px; its outputs are in these.
const SIDE: f32 = 192.0;

/// Where a face may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct FaceBox {
    /// How sure the network is, 0 to 1.
    pub(super) score: f32,
    pub(super) centre: Px,
    /// Width and height in px of the working picture.
    pub(super) size: Px,
    /// The eye on the left of the picture (the person's right one), and the other.
    pub(super) eyes: [Px; 2],
}

/// The boxes of the picture, the surest first; `None` if the network could not be run.
pub(super) fn find(layers: &Layers<'_>) -> Option<Vec<FaceBox>> {
    let (planes, times) = layers.letterboxed(Net::Detector.side())?;
    let signed = planes.into_iter().map(|value| value * 2.0 - 1.0).collect();
    let outputs = Net::Detector.run(signed)?;
    let [values, scores] = outputs.as_slice() else { return None };
    let found = boxes(values, scores);
    let (width, height) = layers.size();
    let shift = Px::new(
        (SIDE - crate::photo::scale::length(width) / times).max(0.0) / 2.0,
        (SIDE - crate::photo::scale::length(height) / times).max(0.0) / 2.0,
    );
    let back = |at: Px| Px::new((at.x - shift.x) * times, (at.y - shift.y) * times);
    Some(
        merge(found)
            .into_iter()
            .map(|found| FaceBox {
                centre: back(found.centre),
                size: Px::new(found.size.x * times, found.size.y * times),
                eyes: found.eyes.map(back),
                ..found
            })
            .collect(),
    )
}

/// The boxes of the network that are sure enough, in px of its square.
fn boxes(values: &[f32], scores: &[f32]) -> Vec<FaceBox> {
    let mut found = Vec::new();
    for (index, (values, raw)) in values.chunks_exact(VALUES).zip(scores).enumerate() {
        let score = 1.0 / (1.0 + (-raw).exp());
        if score < SCORE_MIN || score.is_nan() {
            continue;
        }
        let anchor = |at: usize| (crate::photo::scale::count(at) + 0.5) / crate::photo::scale::count(GRID);
        let (x, y) = (anchor(index % GRID) * SIDE, anchor(index / GRID) * SIDE);
        let &[cx, cy, width, height, ax, ay, bx, by, ..] = values else { continue };
        let face = FaceBox {
            score,
            centre: Px::new(cx + x, cy + y),
            size: Px::new(width, height),
            eyes: [Px::new(ax + x, ay + y), Px::new(bx + x, by + y)],
        };
        let points = [face.centre, face.size, face.eyes[0], face.eyes[1]];
        if points.iter().all(|point| point.is_finite()) && width > 1.0 && height > 1.0 {
            found.push(face);
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found
}

/// Makes one box of those of one face, each weighing as much as it is sure. `found` has the surest first.
fn merge(mut found: Vec<FaceBox>) -> Vec<FaceBox> {
    let mut merged = Vec::new();
    while let Some(first) = found.first().copied() {
        let (same, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|other| overlap(&first, other) > SAME_FACE);
        found = others;
        let weight: f32 = same.iter().map(|face| face.score).sum();
        let mean = |of: fn(&FaceBox) -> Px| {
            same.iter().fold(Px::default(), |sum, face| sum.plus(of(face), face.score / weight))
        };
        merged.push(FaceBox {
            score: first.score,
            centre: mean(|face| face.centre),
            size: mean(|face| face.size),
            eyes: [mean(|face| face.eyes[0]), mean(|face| face.eyes[1])],
        });
        // A box of no size is like nothing, not even itself.
        if same.is_empty() {
            break;
        }
    }
    merged
}

/// The part of their common area that two boxes share, 0 to 1.
fn overlap(a: &FaceBox, b: &FaceBox) -> f32 {
    let shared = |at: fn(Px) -> f32| {
        let end = |face: &FaceBox, sign: f32| at(face.centre) + sign * at(face.size) / 2.0;
        (end(a, 1.0).min(end(b, 1.0)) - end(a, -1.0).max(end(b, -1.0))).max(0.0)
    };
    let both = shared(|px| px.x) * shared(|px| px.y);
    let all = a.size.x * a.size.y + b.size.x * b.size.y - both;
    if all > 0.0 { both / all } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(score: f32, x: f32, y: f32, size: f32) -> FaceBox {
        FaceBox { score, centre: Px::new(x, y), size: Px::new(size, size), eyes: [Px::new(x, y); 2] }
    }

    #[test]
    fn boxes_of_one_face_become_one() {
        let merged = merge(vec![face(0.9, 50.0, 50.0, 40.0), face(0.6, 55.0, 50.0, 40.0)]);
        assert_eq!(merged.len(), 1);
        assert!((merged[0].centre.x - 52.0).abs() < 1e-3, "{merged:?}");
        assert!((merged[0].score - 0.9).abs() < 1e-6);
        let two = merge(vec![face(0.9, 50.0, 50.0, 40.0), face(0.8, 120.0, 50.0, 40.0)]);
        assert_eq!(two.len(), 2);
    }

    #[test]
    fn outputs_are_read_round_their_anchor() {
        let mut values = vec![0.0; GRID * GRID * VALUES];
        let mut scores = vec![-9.0; GRID * GRID];
        let at = 10 * GRID + 20;
        scores[at] = 2.0;
        values[at * VALUES..at * VALUES + 8].copy_from_slice(&[1.0, 2.0, 40.0, 50.0, -8.0, -4.0, 8.0, -4.0]);
        let found = boxes(&values, &scores);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].centre, Px::new(82.0 + 1.0, 42.0 + 2.0));
        assert_eq!(found[0].eyes, [Px::new(74.0, 38.0), Px::new(90.0, 38.0)]);
        scores[at] = f32::NAN;
        assert!(boxes(&values, &scores).is_empty());
    }
}
