use super::{ObjectiveLevel, PlanRule, PlanScenario, PortionChoice};
use crate::id::{AudienceKey, MenuId, PortionKey, RuleId};
use crate::menu::{Course, MealType};
use crate::nutrient::NutrientKey;
use crate::quantity::decimal;
use crate::validation::Wire;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Everything a plan is chosen from and by: plain data, without a store.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanProblem {
    /// The days to plan, in their order.
    pub days: Vec<PlanDay>,
    /// What is filled with one dish on each of these days.
    pub slots: Vec<PlanSlot>,
    /// The dishes to choose from.
    pub dishes: Vec<CandidateDish>,
    /// Who eats them.
    #[serde(default)]
    pub audiences: Vec<PlanAudience>,
    /// What the plan must hold to, and what it should.
    #[serde(default)]
    pub rules: Vec<PlanRule>,
    /// What is decided already. What may not be chosen cannot be, nor a dish of which a required limit asks for more than
    /// is known.
    #[serde(default)]
    pub locks: Vec<SlotChoice>,
    /// What may not be chosen.
    #[serde(default)]
    pub forbidden: Vec<ForbiddenChoice>,
    /// What may happen to prices and supply.
    #[serde(default)]
    pub scenarios: Vec<PlanScenario>,
    /// What is made small. Its parts are added up.
    pub objective: Vec<PlanObjective>,
    /// What is made small after it, one after the other, each while all before stay near what was found for them. What
    /// proves and explains a problem without a search looks at the objective alone.
    #[serde(default)]
    pub then: Vec<ObjectiveLevel>,
}

/// A day to plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanDay {
    /// The day.
    pub date: Date,
    /// Days of one number are a week. Numbers do not fall.
    pub week: u32,
}

/// A part of a meal: the vegetable of lunch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanSlot {
    /// The meal.
    pub meal_type: MealType,
    /// The course of it.
    pub course: Course,
}

/// A dish that may be chosen, by its reference portion.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CandidateDish {
    /// The dish.
    pub menu_id: MenuId,
    /// The slots it may fill.
    pub slots: Vec<PlanSlot>,
    /// What a reference portion costs, in the currency of the whole problem, to six decimal places.
    #[serde(with = "decimal::wire")]
    pub cost: Decimal,
    /// What it costs from later days on, in their order, each until the next. Before the first, `cost` holds.
    #[serde(default)]
    pub costs: Vec<DishCost>,
    /// What a reference portion holds. A nutrient that is not listed is unknown, not zero.
    #[serde(default)]
    pub values: Vec<DishValue>,
    /// What it counts as: its main protein, its cooking method, its kinds of vegetables.
    #[serde(default)]
    pub traits: Vec<DishTrait>,
}

/// What a reference portion costs from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DishCost {
    /// The first day of this cost.
    pub from: Date,
    /// The cost, in the currency of the whole problem.
    #[serde(with = "decimal::wire")]
    pub cost: Decimal,
}

/// How much of a nutrient a reference portion holds, in the nutrient's unit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DishValue {
    /// The nutrient.
    pub nutrient: NutrientKey,
    /// The least.
    pub low: f64,
    /// The most. Absent: nobody knows.
    pub high: Option<f64>,
}

/// Something a dish counts as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DishTrait {
    /// What is told apart: `main_protein`, `cooking_method`, `vegetable`.
    pub kind: String,
    /// Which one it is: `fish`.
    pub value: String,
}

/// An audience and its portions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanAudience {
    /// Who.
    pub audience: AudienceKey,
    /// How many people.
    pub heads: u32,
    /// The size of its plate in the standard: its trays are made under it, where all audiences of a size get the same.
    /// Absent: under the audience's own key.
    #[serde(default)]
    pub size: Option<PortionKey>,
    /// Its portions as parts of the reference portion. A slot that is not listed has 1.
    #[serde(default)]
    pub portions: Vec<PortionFactor>,
    /// Slots whose portion is chosen with the plan.
    #[serde(default)]
    pub choices: Vec<PortionChoice>,
}

/// An audience's portion of a slot as a part of the reference portion.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PortionFactor {
    /// The slot.
    pub slot: PlanSlot,
    /// Above 0.
    pub factor: f64,
}

/// One dish in one slot of one day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SlotChoice {
    /// The day.
    pub date: Date,
    /// The slot.
    pub slot: PlanSlot,
    /// The dish.
    pub menu_id: MenuId,
}

/// A dish that may not be chosen, on a day or ever.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForbiddenChoice {
    /// The dish.
    pub menu_id: MenuId,
    /// The day. Absent: every day.
    #[serde(default)]
    pub date: Option<Date>,
    /// The slot. Absent: every slot.
    #[serde(default)]
    pub slot: Option<PlanSlot>,
}

/// Something to make small.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PlanObjective {
    /// The mean cost of a day's reference portions, each at its day, in the currency.
    Cost,
    /// The mean cost of what a head eats in a day, over all heads, in the currency: portions count as they are served.
    CostPerHead,
    /// The mean over the days of how far a nutrient lies from its target, as a part of the target, times a weight. Taken
    /// at the least that the dishes hold: what is unknown brings nobody nearer to a target, and proves nothing beyond it.
    Deviation {
        /// Whose portions. Absent: the reference portion.
        audience: Option<AudienceKey>,
        /// The nutrient.
        nutrient: NutrientKey,
        /// What is aimed at on a day, in the nutrient's unit. Above 0.
        target: f64,
        /// What a deviation by the whole target counts.
        weight: f64,
    },
    /// How many slots are filled otherwise than in an earlier plan, times a weight: what is planned anew stays near it.
    Changes {
        /// The earlier plan. Slots it does not name are free.
        from: Vec<SlotChoice>,
        /// What one other dish counts.
        weight: f64,
    },
    /// The mean weight of the dishes of a day: what is chosen against where others serve as well, always or out of season.
    Avoid {
        /// The dish.
        menu_id: MenuId,
        /// What serving it on one day counts; below 0: it is liked.
        weight: f64,
        /// The first day on which it counts. Absent: from the first.
        #[serde(default)]
        from: Option<Date>,
        /// The last day on which it counts. Absent: to the last.
        #[serde(default)]
        until: Option<Date>,
    },
    /// The mean over the days of how much the day's portions hold of something, times a weight: sodium, or what is no
    /// nutrient but stated with the dishes' values, such as the grams that are usually left on the plate. Taken at the
    /// upper end of what is known where it is to be little, at the lower where it is to be much. Every dish must state it.
    Amount {
        /// Whose portions. Absent: the reference portion.
        audience: Option<AudienceKey>,
        /// The nutrient, or what else values name.
        nutrient: NutrientKey,
        /// What a unit of it counts; below 0: it is wanted.
        weight: f64,
    },
}

/// A dish that is left out because a required limit cannot be judged with it: nobody knows its most.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// The dish.
    pub menu_id: MenuId,
    /// The rule.
    pub rule: RuleId,
    /// The nutrient that has no known upper end.
    pub nutrient: NutrientKey,
}

impl CandidateDish {
    /// What a reference portion costs on a day.
    pub fn cost_on(&self, date: Date) -> Decimal {
        let last = self.costs.iter().rev().find(|cost| cost.from <= date);
        last.map_or(self.cost, |cost| cost.cost)
    }
}

impl std::fmt::Display for PlanSlot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", Wire(self.meal_type), Wire(self.course))
    }
}
