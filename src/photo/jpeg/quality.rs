//! How strongly a JPEG is compressed, from its quantisation table.
//!
//! libjpeg and most cameras scale one published table (ITU-T T.81, table K.1) by a quality of 1 to
//! 100. The quality whose scaled table lies closest tells how strongly a file is compressed, also
//! for programs with tables of their own.

/// A quantisation table in the order of the file (zigzag).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// Step of each of the 64 frequencies.
    pub(crate) steps: [u16; 64],
    /// Stored in 16 bits, so that steps over 255 are possible.
    pub(crate) wide: bool,
}

/// The published table for brightness, in zigzag order.
const STANDARD: [u16; 64] = [
    16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40,
    58, 51, 61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103,
    104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99,
];

/// The quality (1 to 100) whose table is closest; none where no such table is near.
#[must_use]
pub(crate) fn estimate(table: &Table) -> Option<u8> {
    let total: u64 = table.steps.iter().map(|step| u64::from(*step)).sum();
    let (distance, quality) = (1..=100_u8)
        .map(|quality| (distance(table, quality), quality))
        .min_by_key(|(distance, quality)| (*distance, u8::MAX - *quality))?;
    // Tables of other makers lie within a fifth; beyond half of all steps it is no likeness.
    (distance <= total / 2).then_some(quality)
}

fn distance(table: &Table, quality: u8) -> u64 {
    let quality = u32::from(quality);
    let percent = if quality < 50 { 5000 / quality } else { 200 - 2 * quality };
    let top = if table.wide { 32_767 } else { 255 };
    table
        .steps
        .iter()
        .zip(STANDARD)
        .map(|(step, standard)| {
            let scaled = ((u32::from(standard) * percent + 50) / 100).clamp(1, top);
            u64::from(scaled.abs_diff(u32::from(*step)))
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scaled(quality: u32, top: u32) -> [u16; 64] {
        let percent = if quality < 50 { 5000 / quality } else { 200 - 2 * quality };
        STANDARD.map(|step| u16::try_from(((u32::from(step) * percent + 50) / 100).clamp(1, top)).unwrap())
    }

    #[test]
    fn tables_of_libjpeg_are_told_exactly() {
        for quality in 5..=100 {
            let table = Table { steps: scaled(quality, 255), wide: false };
            assert_eq!(estimate(&table).map(u32::from), Some(quality));
        }
        for quality in 1..=100 {
            let table = Table { steps: scaled(quality, 32_767), wide: true };
            assert_eq!(estimate(&table).map(u32::from), Some(quality));
        }
    }

    #[test]
    fn an_unlike_table_is_not_graded() {
        let mut steps = [1; 64];
        steps[0] = 60_000;
        assert_eq!(estimate(&Table { steps, wide: true }), None);
    }

    #[test]
    fn an_empty_table_does_no_harm() {
        assert_eq!(estimate(&Table { steps: [0; 64], wide: false }), None);
    }
}
