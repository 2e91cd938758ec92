//! For tests: answers that no card gives.

/// Numbers that look as if they were chance (xorshift), the same in each run.
#[derive(Debug)]
pub(super) struct Chance(u64);

impl Chance {
    /// `seed` is not 0.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// So many bytes at most.
    pub(super) fn bytes(&mut self, most: u64) -> Vec<u8> {
        let count = self.next() % (most + 1);
        (0..count).map(|_| self.next().to_le_bytes()[3]).collect()
    }
}
