//! Randomness that can be had again: splitmix64 from a seed.

/// Dice.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 up to, not with, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    /// A number from 0 up to `end`.
    pub fn up_to(&mut self, end: u32) -> u32 {
        u32::try_from(self.below(u64::from(end) + 1)).expect("it is at most `end`")
    }

    /// One of these, if there is any.
    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let at = usize::try_from(self.below(all.len() as u64)).expect("a slice is not longer");
        all.get(at).copied()
    }

    /// So many times in a hundred.
    pub fn falls(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}
