//! Dice that fall the same for the same seed, on every machine and in every version: splitmix64 (Steele, Lea and Flood,
//! *Fast splittable pseudorandom number generators*, OOPSLA 2014). For what is made up, and what is tried, never for a key or a secret.

/// Dice of one seed.
pub struct Dice(u64);

impl Dice {
    /// Dice of a seed, for the so-manieth thing that is made with it.
    pub fn new(seed: u32, number: u32) -> Self {
        let mut dice = Self((u64::from(seed) << 32) | u64::from(number));
        dice.0 = dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `many`; 0 when there are none.
    pub fn below(&mut self, many: usize) -> usize {
        let many = u64::try_from(many.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % many).unwrap_or(0)
    }

    /// A number from and to, both included.
    pub fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to - from + 1)
    }

    /// Happens so many times in a hundred.
    pub fn happens(&mut self, in_a_hundred: usize) -> bool {
        self.below(100) < in_a_hundred
    }

    /// One of several.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// Some of several, each at most once, in the order they fall.
    pub fn some<'a, T>(&mut self, of: &'a [T], many: usize) -> Vec<&'a T> {
        let mut left: Vec<&T> = of.iter().collect();
        (0..many.min(of.len())).map(|_| left.swap_remove(self.below(left.len()))).collect()
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        for byte in &mut bytes {
            *byte = self.next().to_le_bytes()[7];
        }
        bytes
    }

    /// A random id.
    pub fn id(&mut self) -> uuid::Uuid {
        uuid::Builder::from_random_bytes(self.bytes()).into_uuid()
    }
}
