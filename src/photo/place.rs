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
}
