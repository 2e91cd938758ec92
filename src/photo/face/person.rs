//! What belongs to a person in the whole picture: MediaPipe's selfie segmentation.

use super::geometry::Px;
use super::layers::Layers;
use super::net::Net;
use crate::photo::scale::{length, to_px};

/// How likely each place of the picture belongs to a person.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mask {
    /// Row by row, [`Net::side`] in each.
    values: Vec<f32>,
    /// Size of the working picture, in px.
    size: (f32, f32),
}

/// Looks for the person; `None` if the network could not be run.
pub(super) fn look(layers: &Layers<'_>) -> Option<Mask> {
    let outputs = Net::Person.run(layers.stretched(Net::Person.side())?)?;
    let values = outputs.into_iter().next()?;
    let (width, height) = layers.size();
    Mask::new(values, (length(width), length(height)))
}

impl Mask {
    fn new(values: Vec<f32>, size: (f32, f32)) -> Option<Self> {
        let side = usize::try_from(Net::Person.side()).ok()?;
        (values.len() == side * side).then_some(Self { values, size })
    }

    /// Height of a row of the mask, in px of the working picture.
    pub(crate) fn row_height(&self) -> f32 {
        self.size.1 / length(Net::Person.side())
    }

    /// Width of a column of the mask, in px of the working picture.
    pub(crate) fn column_width(&self) -> f32 {
        self.size.0 / length(Net::Person.side())
    }

    /// Size of the working picture, in px.
    pub(crate) fn size(&self) -> (f32, f32) {
        self.size
    }

    /// How likely a place of the working picture belongs to a person, 0 to 1, between the places of the
    /// mask; outside the picture as at its edge.
    pub(crate) fn at(&self, place: Px) -> f32 {
        let side = length(Net::Person.side());
        let x = (place.x / self.size.0 * side - 0.5).clamp(0.0, side - 1.0);
        let y = (place.y / self.size.1 * side - 0.5).clamp(0.0, side - 1.0);
        let (left, top) = (x.floor(), y.floor());
        let (right_share, lower_share) = (x - left, y - top);
        let value = |column: f32, row: f32| {
            let (column, row) = (column.min(side - 1.0), row.min(side - 1.0));
            let index =
                to_px(row).checked_mul(Net::Person.side()).and_then(|at| at.checked_add(to_px(column)));
            index.and_then(|at| usize::try_from(at).ok()).and_then(|at| self.values.get(at)).copied()
        };
        let mix = |row: f32| {
            let (one, other) = (value(left, row).unwrap_or(0.0), value(left + 1.0, row).unwrap_or(0.0));
            one + (other - one) * right_share
        };
        let (upper, lower) = (mix(top), mix(top + 1.0));
        upper + (lower - upper) * lower_share
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_between_the_pixels() {
        let side = Net::Person.side() as usize;
        // The right half is a person.
        let values = (0..side * side).map(|at| if at % side < side / 2 { 0.0 } else { 1.0 }).collect();
        let mask = Mask::new(values, (512.0, 1024.0)).unwrap();
        assert!(mask.at(Px::new(10.0, 10.0)) < 0.01);
        assert!(mask.at(Px::new(500.0, 1000.0)) > 0.99);
        assert!((mask.at(Px::new(256.0, 500.0)) - 0.5).abs() < 0.01);
        assert!(mask.at(Px::new(-50.0, 5000.0)) < 0.01 && mask.at(Px::new(900.0, -9.0)) > 0.99);
        assert!((mask.row_height() - 4.0).abs() < 1e-6);
        assert_eq!(Mask::new(vec![0.0; 9], (1.0, 1.0)), None);
    }
}
