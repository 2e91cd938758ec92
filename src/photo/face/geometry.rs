//! Points and directions on the working picture, in px: x to the right, y down.

/// A point, or the way from one to another, in px of the working picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Px {
    pub(crate) x: f32,
    pub(crate) y: f32,
}

impl Px {
    pub(crate) const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// The middle between two points.
    pub(crate) fn middle(self, other: Self) -> Self {
        Self::new((self.x + other.x) / 2.0, (self.y + other.y) / 2.0)
    }

    /// The way from here to there.
    pub(crate) fn to(self, other: Self) -> Self {
        Self::new(other.x - self.x, other.y - self.y)
    }

    /// This point moved along a way, `times` its length.
    pub(crate) fn plus(self, way: Self, times: f32) -> Self {
        Self::new(self.x + way.x * times, self.y + way.y * times)
    }

    pub(crate) fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    /// How far `other` goes in the direction of this way, in px; 0 if this has no length.
    pub(crate) fn along(self, other: Self) -> f32 {
        let length = self.length();
        if length > 0.0 { (self.x * other.x + self.y * other.y) / length } else { 0.0 }
    }

    /// How far `other` goes to the side of this way, in px; 0 if this has no length.
    pub(crate) fn beside(self, other: Self) -> f32 {
        let length = self.length();
        if length > 0.0 { (self.x * other.y - self.y * other.x).abs() / length } else { 0.0 }
    }

    /// The angle of this way against the horizontal, in radians, clockwise, −π to π.
    pub(crate) fn angle(self) -> f32 {
        self.y.atan2(self.x)
    }

    pub(crate) fn is_finite(self) -> bool {
        self.x.is_finite() && self.y.is_finite()
    }
}

/// A turned square on the working picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Square {
    pub(super) centre: Px,
    /// Length of a side, in px.
    pub(super) side: f32,
    /// How far its upper edge is turned, in radians, clockwise.
    pub(super) angle: f32,
    /// Whether it is seen in a mirror: its left is the right of the picture.
    pub(super) mirrored: bool,
}

impl Square {
    /// Where a place of the square (0 to 1 across and down) lies on the picture.
    pub(super) fn at(&self, across: f32, down: f32) -> Px {
        let across = if self.mirrored { 0.5 - across } else { across - 0.5 };
        let (x, y) = (across * self.side, (down - 0.5) * self.side);
        let (sin, cos) = self.angle.sin_cos();
        Px::new(self.centre.x + x * cos - y * sin, self.centre.y + x * sin + y * cos)
    }
}

#[cfg(test)]
mod tests {
    use std::f32::consts::FRAC_PI_2;

    use super::*;

    fn close(a: Px, b: Px) -> bool {
        a.to(b).length() < 1e-3
    }

    #[test]
    fn ways_are_measured() {
        let way = Px::new(0.0, 2.0);
        assert!((way.along(Px::new(5.0, 3.0)) - 3.0).abs() < 1e-6);
        assert!((way.beside(Px::new(5.0, 3.0)) - 5.0).abs() < 1e-6);
        assert!((Px::new(1.0, 1.0).angle() - FRAC_PI_2 / 2.0).abs() < 1e-6);
        assert!(Px::default().along(way).abs() < 1e-6);
    }

    #[test]
    fn a_turned_square_is_turned_clockwise() {
        let square = Square { centre: Px::new(10.0, 10.0), side: 4.0, angle: FRAC_PI_2, mirrored: false };
        assert!(close(square.at(0.5, 0.5), Px::new(10.0, 10.0)));
        // Its upper left corner is now at the upper right.
        assert!(close(square.at(0.0, 0.0), Px::new(12.0, 8.0)));
        let mirrored = Square { mirrored: true, angle: 0.0, ..square };
        assert!(close(mirrored.at(0.0, 0.0), Px::new(12.0, 8.0)));
    }
}
