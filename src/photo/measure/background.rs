//! The wall behind the person.

use image::RgbImage;

use super::colour::Lab;
use crate::photo::face::{Mask, Mesh, Px, point};
use crate::photo::place::Region;
use crate::photo::scale::{self, count, length, to_px};

/// Distance of the eyes the picture is scaled to, in px.
const EYES: f32 = 81.0;
/// What is less likely than this to belong to the person is background.
const PERSON: f32 = 0.05;
/// How far from the person and from the edge of the picture background begins, in px.
const MARGIN: u32 = 4;
/// With fewer px of it nothing is said.
const LEAST: usize = 200;

/// What was measured on the background.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Background {
    /// 95 of 100 places differ less than this from the colour in the middle (CIE 1976).
    pub(crate) unevenness: f32,
    /// Where the places are that differ most.
    pub(crate) uneven_at: Region,
    /// How much the mean colours on both sides of the nose differ; `None` if one side shows too little.
    pub(crate) sides: Option<f32>,
    /// The darker side.
    pub(crate) darker_side: Region,
    /// Lightness of the colour in the middle, 0 black to 100 white.
    pub(crate) lightness: f32,
    /// How far it is from grey.
    pub(crate) chroma: f32,
    /// Where the background is.
    pub(crate) whole: Region,
}

/// A place of the background and its colour.
#[derive(Debug, Clone, Copy)]
struct Place {
    x: f32,
    y: f32,
    colour: Lab,
}

/// Measures the background above the chin.
pub(super) fn measure(work: &RgbImage, face: &Mesh, mask: &Mask) -> Option<Background> {
    let (width, height) = (length(work.width()), length(work.height()));
    // A smaller face is left as it is: blown up, it would tell no more and take much memory.
    let times = (EYES / face.eye_distance()).min(1.0);
    let small = scale::rgb(work, to_px(width * times).max(1), to_px(height * times).max(1))?;
    let chin = face.at(point::CHIN).y * times;
    let places = places(&small, mask, to_px(chin), 1.0 / times);
    if places.len() < LEAST {
        return None;
    }
    let size = (length(small.width()), length(small.height()));
    Some(compare(&places, face.at(point::NOSE).x * times, size))
}

/// The places of the background in the rows above `rows`; `back` turns their px into those of the mask's
/// picture.
fn places(small: &RgbImage, mask: &Mask, rows: u32, back: f32) -> Vec<Place> {
    let (width, height) = small.dimensions();
    // A row of the mask tells nothing about rows beyond the chin, but keeps its distance from them.
    let rows = rows.min(height);
    let is_free =
        |x: u32, y: u32| mask.at(Px::new((length(x) + 0.5) * back, (length(y) + 0.5) * back)) < PERSON;
    let free: Vec<Vec<bool>> =
        (0..height.min(rows + MARGIN)).map(|y| (0..width).map(|x| is_free(x, y)).collect()).collect();
    // Free to all sides: first along the rows, then down the columns.
    let across: Vec<Vec<bool>> = free.iter().map(|row| wide(row)).collect();
    let mut places = Vec::new();
    for y in MARGIN..rows.min(height.saturating_sub(MARGIN)) {
        for x in MARGIN..width.saturating_sub(MARGIN) {
            let is_clear = (y - MARGIN..=y + MARGIN).all(|near| cell(&across, x, near));
            if is_clear && let Some(pixel) = small.get_pixel_checked(x, y) {
                places.push(Place { x: length(x), y: length(y), colour: Lab::of(pixel.0) });
            }
        }
    }
    places
}

fn cell(rows: &[Vec<bool>], x: u32, y: u32) -> bool {
    let at = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    // Rows that were not looked at stop nothing.
    rows.get(at(y)).is_none_or(|row| row.get(at(x)).copied().unwrap_or(false))
}

/// Which places of a row have only free ones within the margin.
fn wide(row: &[bool]) -> Vec<bool> {
    let margin = usize::try_from(MARGIN).unwrap_or(0);
    let mut run = 0;
    // How many free ones end at each place.
    let runs: Vec<usize> = row
        .iter()
        .map(|free| {
            run = if *free { run + 1 } else { 0 };
            run
        })
        .collect();
    (0..row.len()).map(|at| runs.get(at + margin).is_some_and(|run| *run > 2 * margin)).collect()
}

fn compare(places: &[Place], nose: f32, size: (f32, f32)) -> Background {
    let middle = |of: fn(&Place) -> f32| {
        let mut values: Vec<f32> = places.iter().map(of).collect();
        quantile(&mut values, 0.5)
    };
    let colour = Lab {
        lightness: middle(|place| place.colour.lightness),
        a: middle(|place| place.colour.a),
        b: middle(|place| place.colour.b),
    };
    let mut distances: Vec<f32> = places.iter().map(|place| place.colour.distance(colour)).collect();
    let unevenness = quantile(&mut distances, 0.95);
    let odd: Vec<Place> = places
        .iter()
        .copied()
        .filter(|place| place.colour.distance(colour) >= (unevenness / 2.0).max(1.0))
        .collect();
    let (left, right): (Vec<Place>, Vec<Place>) = places.iter().copied().partition(|place| place.x < nose);
    let sides =
        (left.len() >= LEAST / 4 && right.len() >= LEAST / 4).then(|| mean(&left).distance(mean(&right)));
    let darker = if mean(&left).lightness < mean(&right).lightness { &left } else { &right };
    Background {
        unevenness,
        uneven_at: extent(if odd.is_empty() { places } else { &odd }, size),
        sides,
        darker_side: extent(if darker.is_empty() { places } else { darker }, size),
        lightness: colour.lightness,
        chroma: colour.chroma(),
        whole: extent(places, size),
    }
}

fn mean(places: &[Place]) -> Lab {
    let n = count(places.len().max(1));
    let mean = |of: fn(&Lab) -> f32| places.iter().map(|place| of(&place.colour)).sum::<f32>() / n;
    Lab { lightness: mean(|lab| lab.lightness), a: mean(|lab| lab.a), b: mean(|lab| lab.b) }
}

/// The rectangle in which most of the places lie: a few far away do not stretch it.
fn extent(places: &[Place], (width, height): (f32, f32)) -> Region {
    let mut across: Vec<f32> = places.iter().map(|place| place.x).collect();
    let mut down: Vec<f32> = places.iter().map(|place| place.y).collect();
    Region {
        left: quantile(&mut across, 0.05) / width,
        top: quantile(&mut down, 0.05) / height,
        right: (quantile(&mut across, 0.95) + 1.0) / width,
        bottom: (quantile(&mut down, 0.95) + 1.0) / height,
    }
}

/// The value below which a share of all lies; 0 of none.
fn quantile(values: &mut [f32], share: f32) -> f32 {
    let last = values.len().saturating_sub(1);
    let at = usize::try_from(to_px(count(last) * share)).unwrap_or(0).min(last);
    if values.is_empty() {
        return 0.0;
    }
    *values.select_nth_unstable_by(at, f32::total_cmp).1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(colour: impl Fn(u32, u32) -> [u8; 3]) -> Background {
        let mut places = Vec::new();
        for y in 0..40 {
            for x in 0..100 {
                places.push(Place { x: length(x), y: length(y), colour: Lab::of(colour(x, y)) });
            }
        }
        compare(&places, 50.0, (100.0, 40.0))
    }

    #[test]
    fn an_even_wall_is_even() {
        let even = wall(|_, _| [200, 200, 200]);
        assert!(even.unevenness < 0.01 && even.sides.unwrap() < 0.01 && even.chroma < 1.0);
        assert!((even.lightness - 80.6).abs() < 0.5, "{}", even.lightness);
    }

    #[test]
    fn a_dark_side_is_found() {
        let half = wall(|x, _| if x < 40 { [120, 120, 120] } else { [200, 200, 200] });
        assert!(half.sides.unwrap() > 15.0 && half.unevenness > 25.0);
        assert!(half.darker_side.right <= 0.51);
        assert!(half.uneven_at.right < 0.45, "{:?}", half.uneven_at);
    }

    #[test]
    fn a_margin_is_kept_on_both_sides() {
        let mut row = vec![true; 30];
        row[0] = false;
        let wide = wide(&row);
        assert_eq!(wide.iter().position(|free| *free), Some(5));
        assert_eq!(wide.iter().rposition(|free| *free), Some(25));
    }

    #[test]
    fn quantiles_are_values() {
        assert!((quantile(&mut [3.0, 1.0, 2.0], 0.5) - 2.0).abs() < 1e-6);
        assert!(quantile(&mut [], 0.5).abs() < 1e-6);
    }
}
