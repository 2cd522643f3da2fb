use crate::cost::CostComponent;
use crate::ingredient::AllergenPresence;
use crate::nutrient::{Bounds, GapReason, NutrientKey};

/// What is proved about an observed interval against a minimum and a maximum, both inclusive.
///
/// *Low* if the upper end is below the minimum, *high* if the lower end is above the maximum, *met* if the whole
/// interval lies between, else *unknown*. Compared unrounded, with a relative tolerance of 1e-9.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "verdict", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum Verdict {
    /// Every value it can have is within the limits.
    Met,
    /// Every value it can have is below the minimum.
    Low {
        /// What is lacking at least.
        short_by: f64,
    },
    /// Every value it can have is above the maximum.
    High {
        /// What is too much at least.
        over_by: f64,
    },
    /// It depends on what nobody knows.
    Unknown {
        /// The side that is proved to be kept, whatever the missing values are.
        proved: Option<LimitSide>,
        /// What estimates of the missing values suggest. It proves nothing.
        likely: Option<Likely>,
        /// What to look up.
        because: Vec<UnknownReason>,
    },
}

/// A side of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LimitSide {
    /// The lower limit.
    Minimum,
    /// The upper limit.
    Maximum,
}

/// What is likely, but not proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Likely {
    /// Met even if every missing value is as high as the highest of its food group.
    Met,
    /// Low even then.
    Low,
}

/// Why a verdict is unknown: the one value to look up.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "reason", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum UnknownReason {
    /// Something about an ingredient.
    Food {
        /// The ingredient's id.
        ingredient_id: String,
        /// Its name.
        ingredient_name: String,
        /// The nutrient in question.
        nutrient: NutrientKey,
        /// What is not known.
        gap: GapReason,
    },
    /// The nutrient is in no total: the registry of the calculation lacks it.
    NutrientNotCalculated {
        /// The nutrient.
        nutrient: NutrientKey,
    },
    /// A cost component is not given, or not complete.
    Cost {
        /// The component.
        component: CostComponent,
        /// The ingredients or menus of which something is not known; empty: the component is not given at all.
        missing: Vec<String>,
    },
    /// Some ingredients say nothing about an allergen.
    Allergen {
        /// The allergen.
        allergen: String,
        /// What is known at best.
        presence: AllergenPresence,
        /// The ingredients.
        ingredients: Vec<String>,
    },
    /// Some ingredients say nothing about a diet.
    Diet {
        /// The ingredients.
        ingredients: Vec<String>,
    },
    /// A dish does not say what the rule asks for: its course, cooking method, credits, …
    Dish {
        /// The dish.
        dish: String,
    },
    /// The weight of a dish is not known.
    DishWeight {
        /// The dish.
        dish: String,
    },
    /// The rule looks at more days than were given.
    PeriodTooShort {
        /// The days it looks at.
        days: u32,
    },
}

/// Where a value stands for certain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Standing {
    Met,
    Low(f64),
    High(f64),
    Unknown(Option<LimitSide>),
}

const TOLERANCE: f64 = 1e-9;

fn reaches(value: f64, min: f64) -> bool {
    value >= min - TOLERANCE * min.abs()
}

fn keeps(value: f64, max: f64) -> bool {
    value <= max + TOLERANCE * max.abs()
}

impl Standing {
    pub(super) fn of(observed: &Bounds, min: Option<f64>, max: Option<f64>) -> Self {
        if let (Some(high), Some(min)) = (observed.high, min)
            && !reaches(high, min)
            && !high.is_nan()
        {
            return Self::Low(min - high);
        }
        if let Some(max) = max
            && !keeps(observed.low, max)
            && !observed.low.is_nan()
        {
            return Self::High(observed.low - max);
        }
        let reached = min.is_none_or(|min| reaches(observed.low, min));
        let kept = max.is_none_or(|max| observed.high.is_some_and(|high| keeps(high, max)));
        match (reached, kept) {
            (true, true) => Self::Met,
            (true, false) => Self::Unknown(min.map(|_| LimitSide::Minimum)),
            (false, true) => Self::Unknown(max.map(|_| LimitSide::Maximum)),
            (false, false) => Self::Unknown(None),
        }
    }
}

impl Verdict {
    /// Judges an interval against limits, without reasons or estimates.
    pub fn of(observed: &Bounds, min: Option<f64>, max: Option<f64>) -> Self {
        Self::with(observed, None, Vec::new(), min, max)
    }

    pub(super) fn with(
        observed: &Bounds,
        estimate_high: Option<f64>,
        because: Vec<UnknownReason>,
        min: Option<f64>,
        max: Option<f64>,
    ) -> Self {
        match Standing::of(observed, min, max) {
            Standing::Met => Self::Met,
            Standing::Low(short_by) => Self::Low { short_by },
            Standing::High(over_by) => Self::High { over_by },
            Standing::Unknown(proved) => {
                let estimate =
                    estimate_high.map(|high| Bounds { low: observed.low, high: Some(high.max(observed.low)) });
                let likely = match estimate.map(|estimate| Standing::of(&estimate, min, max)) {
                    Some(Standing::Met) => Some(Likely::Met),
                    Some(Standing::Low(_)) => Some(Likely::Low),
                    _ => None,
                };
                Self::Unknown { proved, likely, because }
            }
        }
    }

    /// Whether a limit is broken for certain.
    pub fn is_failing(&self) -> bool {
        matches!(self, Self::Low { .. } | Self::High { .. })
    }

    /// Met, unknown, broken: the order of what is worse.
    pub(crate) fn badness(&self) -> u32 {
        match self {
            Self::Met => 0,
            Self::Unknown { .. } => 1,
            Self::Low { .. } | Self::High { .. } => 2,
        }
    }
}
