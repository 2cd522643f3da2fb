use crate::id::{AudienceKey, MenuId, RuleId};
use crate::menu::Course;
use crate::plan::DayRange;
use crate::plan::optimise::{ForbiddenChoice, PlanProblem, PlanSlot, PortionChoice, PortionFactor, SlotChoice};

/// What is to be planned: the days, the slots, and how much variety.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanRequest {
    /// The days among which the programme's feeding days are planned.
    pub range: DayRange,
    /// What is filled with one dish on each of them.
    pub slots: Vec<PlanSlot>,
    /// The dishes to choose from, each for the slots of its course. Empty in a kitchen: all its active dishes.
    #[serde(default)]
    pub dishes: Vec<MenuId>,
    /// Each audience's portions. One that is not listed gets reference portions.
    #[serde(default)]
    pub portions: Vec<AudiencePortions>,
    /// A dish returns after so many planned days at the earliest. Absent: at any time.
    #[serde(default)]
    pub dish_gap: Option<u32>,
    /// The main protein of the animal protein course returns after so many planned days at the earliest. Absent: at any
    /// time.
    #[serde(default)]
    pub protein_gap: Option<u32>,
    /// Every week has at least so many different vegetables: ingredients of that food group, whatever their amount. More
    /// than the dishes have between them is no rule of the problem, and stands among the draft's `unmapped`. Absent: as
    /// few as it likes.
    #[serde(default)]
    pub vegetables_a_week: Option<u32>,
    /// The courses that may be the same every day, whatever the gaps say: rice.
    #[serde(default)]
    pub same_every_day: Vec<Course>,
    /// What breaking an advisory limit by the whole of it counts beside the cost of that day, in the currency.
    pub advisory_price: f64,
    /// Whether the limits of each sex, trimester or other group are advice beside those of the whole audience, where the
    /// standard says so. They are many, and a search over many rules is slower.
    #[serde(default)]
    pub members: bool,
    /// Whether fortification programmes that hold on the day of the prices count. In a kitchen its settings decide.
    #[serde(default)]
    pub fortified: bool,
    /// What is decided already.
    #[serde(default)]
    pub locks: Vec<SlotChoice>,
    /// What may not be chosen.
    #[serde(default)]
    pub forbidden: Vec<ForbiddenChoice>,
}

/// An audience's portions as parts of the reference portion. A slot that is not listed has 1.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AudiencePortions {
    /// Who.
    pub audience: AudienceKey,
    /// Its portions.
    pub factors: Vec<PortionFactor>,
    /// Slots whose portion is chosen with the plan.
    #[serde(default)]
    pub choices: Vec<PortionChoice>,
}

impl PlanRequest {
    /// No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
    /// worth 1,000 of the currency.
    pub fn new(range: DayRange, slots: Vec<PlanSlot>) -> Self {
        Self {
            range,
            slots,
            dishes: Vec::new(),
            portions: Vec::new(),
            dish_gap: Some(2),
            protein_gap: Some(2),
            vegetables_a_week: None,
            same_every_day: vec![Course::Staple],
            advisory_price: 1_000.0,
            members: false,
            fortified: false,
            locks: Vec::new(),
            forbidden: Vec::new(),
        }
    }
}

/// A problem, and what of its records could not become a part of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanDraft {
    /// The problem.
    pub problem: PlanProblem,
    /// Rules of the standard that every filling of the slots keeps: a slot of their course is always filled, or no dish
    /// could break them.
    pub kept_by_slots: Vec<RuleId>,
    /// Rules that the problem does not hold, or not whole. The plan is judged by them afterwards.
    pub unmapped: Vec<UnmappedRule>,
    /// Dishes that cannot be chosen.
    pub unusable: Vec<UnusableDish>,
}

/// A rule that the problem does not hold, or not whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnmappedRule {
    /// The rule of the standard, the ceiling of the programme by its place: `ceiling-1`, or what the request asks for:
    /// `vegetables`.
    pub rule: RuleId,
    /// Why.
    pub reason: UnmappedReason,
}

/// Why a rule is not a part of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnmappedReason {
    /// A problem has no such measure.
    Measure,
    /// It only informs, or a side of it does.
    Info,
    /// A problem does not tell the meals of a day apart.
    Meal,
    /// It holds for a part of the days only.
    Dates,
    /// The limits of each sex, trimester or other group are advisory beside those of the whole audience, and the request
    /// does not ask for them.
    Members,
    /// It asks for a period that is no mean of days and no run of them, or for a floor of each day beside one.
    Period,
    /// No dish could ever keep it.
    NoDish,
    /// The programme names nobody it could hold for.
    NoAudience,
}

/// A dish that cannot be chosen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnusableDish {
    /// The dish.
    pub menu_id: MenuId,
    /// Why.
    pub reason: UnusableReason,
    /// What is missing: the ingredient without a price. Empty: nothing to name.
    pub names: Vec<String>,
}

/// Why a dish cannot be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnusableReason {
    /// It has no course, or none of the slots.
    NoSlot,
    /// Nobody knows what it costs on every day of the plan.
    Cost,
    /// It cannot be calculated.
    NotComputed,
}
