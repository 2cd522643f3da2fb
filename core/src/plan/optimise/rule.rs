use super::PlanSlot;
use crate::balance::Severity;
use crate::id::{AudienceKey, MenuId, RuleId};
use crate::nutrient::NutrientKey;
use crate::quantity::decimal;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A rule of a plan, as its user sees it: one name, however many days and dishes it speaks of.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanRule {
    /// Its name, unique in the problem.
    pub id: RuleId,
    /// Required: the plan holds to it. Advisory: breaking it has a price; a most is then judged by what is known, where
    /// nobody knows the upper end. Info: it is left out.
    pub severity: Severity,
    /// Advisory: what breaking it by the whole of its limit adds to the objective; of two limits, of the most; of a share of
    /// energy, by what the dish does to it that moves it most; of counting rules, by one. What is limited by the day counts
    /// in the mean of the days, everything else each time it is broken: in each week, in each run of days.
    #[serde(default)]
    pub price: f64,
    /// What it says.
    pub demand: PlanDemand,
}

/// What a mean is taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlanPeriod {
    /// Every day by itself.
    Day,
    /// The mean of the days of every week.
    Week,
    /// The mean of all days.
    Plan,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PlanDemand {
    /// A nutrient of the day's portions lies between limits, which are inclusive and in its unit.
    Nutrient {
        /// Whose portions. Absent: the reference portion.
        audience: Option<AudienceKey>,
        /// The nutrient.
        nutrient: NutrientKey,
        /// What the mean is taken over.
        period: PlanPeriod,
        /// The least; judged at the lower end of what is known.
        min: Option<f64>,
        /// The most; judged at the upper end.
        max: Option<f64>,
    },
    /// The energy from a nutrient is a share of all energy: a ratio of sums.
    EnergyShare {
        /// Whose portions. Absent: the reference portion.
        audience: Option<AudienceKey>,
        /// The nutrient, in grams.
        nutrient: NutrientKey,
        /// Kilocalories of a gram of it.
        kcal_per_gram: f64,
        /// The nutrient that is all energy, in kilocalories.
        energy: NutrientKey,
        /// What the sums are taken over.
        period: PlanPeriod,
        /// The least share, 0 to 1.
        min: Option<f64>,
        /// The greatest share, 0 to 1.
        max: Option<f64>,
    },
    /// A day's portions cost at most so much, each at the cost of its day; if required, in every scenario.
    Budget {
        /// Whose portions. Absent: the reference portion.
        audience: Option<AudienceKey>,
        /// What the mean is taken over.
        period: PlanPeriod,
        /// The most, in the currency.
        #[serde(with = "decimal::wire")]
        max: Decimal,
    },
    /// A dish comes from a stock: all its servings on some days are at most so many, whoever gets them. Of a delivery
    /// between the days a second rule speaks, whose days end later and whose most is both together.
    DishStock {
        /// The dish.
        menu_id: MenuId,
        /// The first day that counts. Absent: the first of the plan.
        #[serde(default)]
        from: Option<Date>,
        /// The last day that counts. Absent: the last of the plan.
        #[serde(default)]
        until: Option<Date>,
        /// The most, in reference portions: each head counts its portion's part of one. Without audiences, in times that
        /// it is served.
        max: u32,
    },
    /// Every dish is served at most so often in any run of days.
    DishUses {
        /// How many planned days a run has. Absent: the whole plan.
        window: Option<u32>,
        /// How often at most.
        max: u32,
    },
    /// Dishes of one trait are served at least and at most so often in any run of days.
    TraitUses {
        /// What is told apart: `main_protein`.
        trait_kind: String,
        /// Which one is counted. Absent: each of them by itself.
        value: Option<String>,
        /// The slot that counts. Absent: all of them.
        slot: Option<PlanSlot>,
        /// How many planned days a run has. Absent: the whole plan.
        window: Option<u32>,
        /// How often at least. A run that is longer than the plan asks for nothing.
        min: Option<u32>,
        /// How often at most.
        max: Option<u32>,
    },
    /// Every week has at least so many different ones.
    Variety {
        /// What is told apart: `vegetable`.
        trait_kind: String,
        /// The slot that counts. Absent: all of them.
        slot: Option<PlanSlot>,
        /// How many different ones.
        min: u32,
    },
}
