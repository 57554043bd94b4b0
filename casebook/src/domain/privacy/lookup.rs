//! Two ways to look a word up in bytes as they are compiled in: sorted lines, and a Bloom filter.

/// Lines in the order of their bytes, looked up by halves where they lie; nothing is read beforehand.
pub struct Sorted {
    lines: &'static [u8],
    /// Where the lines begin whose first letter is this one or a later one.
    letters: [usize; 27],
}

impl Sorted {
    /// Over lines that are sorted by their bytes.
    pub fn new(text: &'static str) -> Self {
        let lines = text.as_bytes();
        let mut letters = [lines.len(); 27];
        for (letter, at) in (b'a'..=b'z').zip(&mut letters) {
            *at = Self::first_from(lines, 0, lines.len(), &[letter]);
        }
        Self { lines, letters }
    }

    /// The beginning of the first line between `low` and `high` that does not come before `key`.
    fn first_from(lines: &[u8], mut low: usize, mut high: usize, key: &[u8]) -> usize {
        while low < high {
            let middle = low.midpoint(high);
            let start = lines[low..middle].iter().rposition(|byte| *byte == b'\n').map_or(low, |at| low + at + 1);
            let line = Self::word(lines, start);
            if line < key {
                low =
                    start + lines[start..].iter().position(|byte| *byte == b'\n').map_or(lines.len(), |at| at + 1);
            } else {
                high = start;
            }
        }
        low
    }

    fn word(lines: &[u8], start: usize) -> &[u8] {
        let rest = &lines[start..];
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\t')).unwrap_or(rest.len());
        &rest[..end]
    }

    /// What stands behind a word on its line, if it is there.
    pub fn get(&self, key: &str) -> Option<&'static [u8]> {
        let key = key.as_bytes();
        let letter = usize::from(key.first()?.checked_sub(b'a')?);
        let (low, high) = (*self.letters.get(letter)?, *self.letters.get(letter + 1)?);
        let at = Self::first_from(self.lines, low, high, key);
        if at >= self.lines.len() || Self::word(self.lines, at) != key {
            return None;
        }
        let rest = &self.lines[at + key.len()..];
        Some(&rest[..rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())])
    }
}

/// Words in a Bloom filter, as `scripts/lists.mjs` writes it: who is in it is always known; of the others, one in a
/// hundred is as well.
pub struct Filter(pub &'static [u8]);

impl Filter {
    const PROBES: u32 = 7;

    /// Whether a word of small letters is in it.
    pub fn holds(&self, word: &str) -> bool {
        let Ok(bits) = u32::try_from(self.0.len() * 8) else { return false };
        if bits == 0 || word.len() < 2 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return false;
        }
        let (first, step) = (Self::hash(word, 2_166_136_261), Self::hash(word, 3_735_928_559) | 1);
        (0..Self::PROBES).all(|probe| {
            let bit = first.wrapping_add(probe.wrapping_mul(step)) % bits;
            self.0[(bit >> 3) as usize] & (1 << (bit & 7)) != 0
        })
    }

    fn hash(word: &str, seed: u32) -> u32 {
        let value = word.bytes().fold(seed, |value, byte| (value ^ u32::from(byte)).wrapping_mul(16_777_619));
        let value = (value ^ (value >> 16)).wrapping_mul(0x45d_9f3b);
        value ^ (value >> 16)
    }
}
