//! Where the numbered discs of a picture stand, and which of them, or which region, is at a point.

use iced::{Point, Rectangle, Size, Vector};

/// A part of a picture that can be pointed at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spot {
    /// The number it is known by.
    pub(crate) number: usize,
    /// Where it is, in fractions of the picture's width and height.
    pub(crate) region: Rectangle,
}

/// A spot on the picture as it is drawn, in logical px from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Placed {
    /// The number it is known by.
    pub(crate) number: usize,
    /// Where it is.
    pub(crate) region: Rectangle,
    /// The middle of its disc.
    pub(crate) disc: Point,
}

/// How far the middle of a disc stands off both sides of its region, as a share of the disc's radius.
const OUTSIDE: f32 = 0.6;

/// Places the discs of `spots` on a picture of that size: each at a corner of its region, or as near to it
/// as the others leave room. `radius` is that of the largest disc; all in logical px.
pub(super) fn place(spots: &[Spot], size: Size, radius: f32) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::with_capacity(spots.len());
    for spot in spots {
        let region = Rectangle {
            x: spot.region.x * size.width,
            y: spot.region.y * size.height,
            width: spot.region.width * size.width,
            height: spot.region.height * size.height,
        };
        let disc = free_place(region, size, radius, &placed);
        placed.push(Placed { number: spot.number, region, disc });
    }
    placed
}

/// The first place for a disc that is clear of the others; where there is none, the clearest.
fn free_place(region: Rectangle, size: Size, radius: f32, others: &[Placed]) -> Point {
    let inside = |point: Point| {
        Point::new(
            point.x.min(size.width - radius).max(radius),
            point.y.min(size.height - radius).max(radius),
        )
    };
    // Mostly outside, so that the disc does not hide what it points to.
    let around = region.expand(radius * OUTSIDE);
    let (right, bottom) = (around.x + around.width, around.y + around.height);
    let corners = [(around.x, around.y), (right, around.y), (around.x, bottom), (right, bottom)]
        .map(|(x, y)| Point::new(x, y));
    let room =
        |point: Point| others.iter().map(|other| other.disc.distance(point)).fold(f32::INFINITY, f32::min);
    let mut best = inside(corners[0]);
    for point in corners.into_iter().chain(rings(corners[0], size, radius)).map(inside) {
        if room(point) >= 2.0 * radius {
            return point;
        }
        if room(point) > room(best) {
            best = point;
        }
    }
    best
}

/// Points on ever wider rings round a point, until the whole picture is covered.
fn rings(middle: Point, size: Size, radius: f32) -> impl Iterator<Item = Point> {
    const DIRECTIONS: [(f32, f32); 8] = [
        (0.0, 1.0),
        (1.0, 0.0),
        (0.0, -1.0),
        (-1.0, 0.0),
        (0.7, 0.7),
        (0.7, -0.7),
        (-0.7, 0.7),
        (-0.7, -0.7),
    ];
    let widest = size.width + size.height;
    (1_u8..=64)
        .map(move |step| f32::from(step) * radius)
        .take_while(move |ring| *ring <= widest)
        .flat_map(move |ring| DIRECTIONS.map(|(x, y)| middle + Vector::new(x * ring, y * ring)))
}

/// The disc at a point of the picture: the nearest, if the point is on one.
pub(super) fn disc_at(places: &[Placed], point: Point, radius: f32) -> Option<usize> {
    places
        .iter()
        .map(|place| (place.number, place.disc.distance(point)))
        .filter(|(_, distance)| *distance <= radius)
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(number, _)| number)
}

/// The region at a point of the picture: the smallest, for it is the one that could not be reached
/// otherwise.
pub(super) fn region_at(places: &[Placed], point: Point) -> Option<usize> {
    let area = |place: &&Placed| place.region.width * place.region.height;
    places
        .iter()
        .filter(|place| place.region.contains(point))
        .min_by(|a, b| area(a).total_cmp(&area(b)))
        .map(|place| place.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size::new(280.0, 360.0);
    const RADIUS: f32 = 19.0;

    fn spot(number: usize, x: f32, y: f32, width: f32, height: f32) -> Spot {
        Spot { number, region: Rectangle { x, y, width, height } }
    }

    fn assert_clear(places: &[Placed], size: Size) {
        for (index, one) in places.iter().enumerate() {
            assert!(one.disc.x >= RADIUS && one.disc.x <= size.width - RADIUS, "{one:?}");
            assert!(one.disc.y >= RADIUS && one.disc.y <= size.height - RADIUS, "{one:?}");
            for other in &places[index + 1..] {
                assert!(one.disc.distance(other.disc) >= 2.0 * RADIUS - 0.01, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_disc_alone_stands_at_the_corner_of_its_region() {
        let places = place(&[spot(1, 0.25, 0.5, 0.25, 0.25)], SIZE, RADIUS);
        let off = OUTSIDE * RADIUS;
        assert_eq!(places[0].disc, Point::new(70.0 - off, 180.0 - off));
        let corner = place(&[spot(1, 0.0, 0.0, 1.0, 1.0)], SIZE, RADIUS);
        assert_eq!(corner[0].disc, Point::new(RADIUS, RADIUS), "whole, at the edge of the picture");
    }

    #[test]
    fn discs_do_not_cover_one_another() {
        // Twelve findings about the same face, and six about the whole picture.
        let face = (1..=12).map(|number| spot(number, 0.3, 0.2, 0.4, 0.5));
        let whole = (13..=18).map(|number| spot(number, 0.0, 0.0, 1.0, 1.0));
        let spots: Vec<Spot> = face.chain(whole).collect();
        assert_clear(&place(&spots, SIZE, RADIUS), SIZE);
        let tiny: Vec<Spot> = (1..=4).map(|number| spot(number, 0.5, 0.5, 0.01, 0.01)).collect();
        assert_clear(&place(&tiny, SIZE, RADIUS), SIZE);
    }

    #[test]
    fn where_there_is_no_room_every_disc_still_has_a_place() {
        let spots: Vec<Spot> = (1..=30).map(|number| spot(number, 0.0, 0.0, 1.0, 1.0)).collect();
        assert_eq!(place(&spots, Size::new(30.0, 30.0), RADIUS).len(), 30);
    }

    #[test]
    fn the_smallest_region_and_the_nearest_disc_win() {
        let spots = [spot(1, 0.0, 0.0, 1.0, 1.0), spot(2, 0.4, 0.4, 0.2, 0.1), spot(3, 0.2, 0.2, 0.6, 0.6)];
        let places = place(&spots, SIZE, RADIUS);
        let at = |x: f32, y: f32| region_at(&places, Point::new(x * SIZE.width, y * SIZE.height));
        assert_eq!(at(0.5, 0.45), Some(2));
        assert_eq!(at(0.5, 0.7), Some(3));
        assert_eq!(at(0.9, 0.9), Some(1));
        assert_eq!(at(1.1, 0.9), None);
        let disc = places[1].disc;
        assert_eq!(disc_at(&places, disc, RADIUS), Some(2));
        assert_eq!(disc_at(&places, disc + Vector::new(RADIUS, 0.0), RADIUS), Some(2));
        assert_eq!(disc_at(&places, Point::new(SIZE.width - 1.0, SIZE.height - 1.0), RADIUS), None);
    }
}
