//! Places on a picture, and the lines by which an office cuts and measures a photo.

/// A point on the upright picture: fractions of its width and height. 0 is the left and the top edge, 1
/// the right and the bottom one; what lies outside the picture is below 0 or above 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left, as a fraction of the width.
    pub x: f32,
    /// From the top, as a fraction of the height.
    pub y: f32,
}

/// A rectangle on the upright picture, measured as a [`Point`] is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Region {
    /// Left edge.
    pub left: f32,
    /// Top edge.
    pub top: f32,
    /// Right edge, not less than `left`.
    pub right: f32,
    /// Bottom edge, not less than `top`.
    pub bottom: f32,
}

impl Region {
    /// The whole picture.
    pub const WHOLE: Self = Self { left: 0.0, top: 0.0, right: 1.0, bottom: 1.0 };

    /// The part of it that lies on the picture; `None` if there is none.
    #[must_use]
    pub fn on_picture(self) -> Option<Self> {
        let cut = Self {
            left: self.left.max(0.0),
            top: self.top.max(0.0),
            right: self.right.min(1.0),
            bottom: self.bottom.min(1.0),
        };
        (cut.right > cut.left && cut.bottom > cut.top).then_some(cut)
    }

    /// The same place on the picture as it is stored, by its EXIF orientation (1 to 8).
    pub(super) fn stored(self, orientation: u8) -> Self {
        let Self { left, top, right, bottom } = self;
        let (far_left, far_top, far_right, far_bottom) = (1.0 - right, 1.0 - bottom, 1.0 - left, 1.0 - top);
        let region = |left, top, right, bottom| Self { left, top, right, bottom };
        match orientation {
            2 => region(far_left, top, far_right, bottom),
            3 => region(far_left, far_top, far_right, far_bottom),
            4 => region(left, far_top, right, far_bottom),
            5 => region(top, left, bottom, right),
            6 => region(top, far_left, bottom, far_right),
            7 => region(far_top, far_left, far_bottom, far_right),
            8 => region(far_top, left, far_bottom, right),
            _ => self,
        }
    }
}

/// Where the head is and how the photo would be cut, for drawing over the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guide {
    /// The frame of 35 x 45 mm an office would cut, as far as it lies on the picture.
    pub frame: Region,
    /// The highest reading of the top of the head (hair included), on the axis of the face.
    pub crown_high: Point,
    /// The lowest reading of the top of the head (skull), on the axis of the face.
    pub crown_low: Point,
    /// The point of the chin.
    pub chin: Point,
    /// Centre of the eye on the left of the picture.
    pub left_eye: Point,
    /// Centre of the eye on the right of the picture.
    pub right_eye: Point,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sticks_out_is_cut_off() {
        let wide = Region { left: -0.5, top: 0.25, right: 0.5, bottom: 1.5 };
        assert_eq!(wide.on_picture(), Some(Region { left: 0.0, top: 0.25, right: 0.5, bottom: 1.0 }));
        assert_eq!(Region { left: 1.0, right: 1.5, ..Region::WHOLE }.on_picture(), None);
        assert_eq!(Region::WHOLE.on_picture(), Some(Region::WHOLE));
    }

    #[test]
    fn a_place_is_found_in_the_stored_picture() {
        let upright = Region { left: 0.1, top: 0.2, right: 0.4, bottom: 0.7 };
        let close = |a: Region, b: [f32; 4]| {
            [a.left, a.top, a.right, a.bottom].iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-6)
        };
        // Turned to the right to be upright: what is at the left lies at the bottom.
        assert!(close(upright.stored(6), [0.2, 0.6, 0.7, 0.9]));
        assert!(close(upright.stored(8), [0.3, 0.1, 0.8, 0.4]));
        assert!(close(upright.stored(3), [0.6, 0.3, 0.9, 0.8]));
        assert!(close(upright.stored(1), [0.1, 0.2, 0.4, 0.7]));
    }
}
