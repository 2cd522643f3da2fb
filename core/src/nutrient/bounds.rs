/// An amount that is proved to lie between two ends, in the unit and on the basis its field states.
///
/// `high` is `None` when nothing proves an upper end ("salt to taste").
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Bounds {
    /// The least it can be.
    pub low: f64,
    /// The most it can be.
    pub high: Option<f64>,
}

impl Bounds {
    /// Nothing at all.
    pub const ZERO: Self = Self::exact(0.0);

    /// An amount that is known.
    pub const fn exact(value: f64) -> Self {
        Self { low: value, high: Some(value) }
    }

    /// The amount, if both ends agree.
    pub fn known(&self) -> Option<f64> {
        self.high.filter(|high| *high <= self.low)
    }

    /// Both ends times a factor that is not negative.
    #[must_use]
    pub fn times(&self, factor: f64) -> Self {
        Self { low: self.low * factor, high: self.high.map(|high| high * factor) }
    }

    /// The sum, end by end.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self { low: self.low + other.low, high: self.high.zip(other.high).map(|(a, b)| a + b) }
    }
}
