//! Colours as people see them: CIE Lab under daylight (D65), and light as a camera counts it.

use std::sync::LazyLock;

use crate::photo::scale::count;

/// A colour in CIE Lab, D65.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Lab {
    /// 0 black to 100 white.
    pub(super) lightness: f32,
    /// Green to red.
    pub(super) a: f32,
    /// Blue to yellow.
    pub(super) b: f32,
}

impl Lab {
    /// Of an sRGB colour.
    pub(super) fn of([red, green, blue]: [u8; 3]) -> Self {
        // sRGB to XYZ, then relative to the white of D65 (IEC 61966-2-1).
        const X: [f32; 3] = [0.412_456_4, 0.357_576_1, 0.180_437_5];
        const Y: [f32; 3] = [0.212_672_9, 0.715_152_2, 0.072_175];
        const Z: [f32; 3] = [0.019_333_9, 0.119_192, 0.950_304_1];
        const WHITE: [f32; 3] = [0.950_47, 1.0, 1.088_83];
        let linear = [linear(red), linear(green), linear(blue)];
        let part = |row: [f32; 3], white: f32| {
            let sum: f32 = row.iter().zip(linear).map(|(share, light)| share * light).sum();
            bend(sum / white)
        };
        let [x, y, z] = [part(X, WHITE[0]), part(Y, WHITE[1]), part(Z, WHITE[2])];
        Self { lightness: 116.0 * y - 16.0, a: 500.0 * (x - y), b: 200.0 * (y - z) }
    }

    /// How different two colours look (CIE 1976).
    pub(super) fn distance(self, other: Self) -> f32 {
        let (l, a, b) = (self.lightness - other.lightness, self.a - other.a, self.b - other.b);
        (l * l + a * a + b * b).sqrt()
    }

    /// How far it is from grey.
    pub(super) fn chroma(self) -> f32 {
        self.a.hypot(self.b)
    }
}

/// The bend of CIE Lab.
fn bend(share: f32) -> f32 {
    const KNEE: f32 = 216.0 / 24389.0;
    const SLOPE: f32 = 24389.0 / 27.0;
    if share > KNEE { share.cbrt() } else { (SLOPE * share + 16.0) / 116.0 }
}

/// The light behind each value of sRGB, 0 to 1.
static LINEAR: LazyLock<[f32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|value| {
        let value = count(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
});

/// The light behind a value of sRGB, 0 to 1.
fn linear(value: u8) -> f32 {
    LINEAR.get(usize::from(value)).copied().unwrap_or(1.0)
}

/// How much light a colour stands for, 0 to 1.
pub(super) fn light([red, green, blue]: [u8; 3]) -> f32 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_colours_are_where_they_should_be() {
        let near = |colour: [u8; 3], l: f32, a: f32, b: f32| {
            let lab = Lab::of(colour);
            assert!(lab.distance(Lab { lightness: l, a, b }) < 0.2, "{colour:?} is {lab:?}");
        };
        near([255, 255, 255], 100.0, 0.0, 0.0);
        near([0, 0, 0], 0.0, 0.0, 0.0);
        near([255, 0, 0], 53.24, 80.09, 67.2);
        near([128, 128, 128], 53.59, 0.0, 0.0);
        near([0, 0, 255], 32.3, 79.19, -107.86);
        assert!((light([255, 255, 255]) - 1.0).abs() < 1e-4);
    }
}
