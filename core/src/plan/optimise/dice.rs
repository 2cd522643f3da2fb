/// Random numbers that are the same on every platform for the same seed (SplitMix64, Steele et al. 2014).
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of `0..count`; 0 of none.
    pub(super) fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.next()) * count as u128) >> 64) as usize
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        from.get(self.below(from.len())).copied()
    }

    /// How much worse a change may be at temperature 1: nearly exponential with mean 1, without a logarithm, which
    /// differs between platforms in its last bit. Halves are found by counting zeros, between them it is linear.
    pub(super) fn patience(&mut self) -> f64 {
        let drawn = self.next();
        let halves = f64::from((drawn >> 32 | 1 << 31).trailing_zeros());
        let within = (drawn & 0xFFFF_FFFF) as f64 / 4_294_967_296.0;
        (halves + within) * std::f64::consts::LN_2
    }
}
