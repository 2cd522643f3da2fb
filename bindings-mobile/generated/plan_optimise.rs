// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::plan::optimise::AudiencePortions;
/// An audience's portions as parts of the reference portion. A slot that is not listed has 1.
#[uniffi::remote(Record)]
pub struct AudiencePortions {
    /// Who.
    pub audience: gizi::id::AudienceKey,
    /// Its portions.
    pub factors: Vec<gizi::plan::optimise::PortionFactor>,
    /// Slots whose portion is chosen with the plan.
    #[uniffi(default)]
    pub choices: Vec<gizi::plan::optimise::PortionChoice>,
}
use gizi::plan::optimise::CandidateDish;
/// A dish that may be chosen, by its reference portion.
#[uniffi::remote(Record)]
pub struct CandidateDish {
    /// The dish.
    pub menu_id: gizi::id::MenuId,
    /// The slots it may fill.
    pub slots: Vec<gizi::plan::optimise::PlanSlot>,
    /// What a reference portion costs, in the currency of the whole problem, to six decimal places.
    pub cost: rust_decimal::Decimal,
    /// What it costs from later days on, in their order, each until the next. Before the first, `cost` holds.
    #[uniffi(default)]
    pub costs: Vec<gizi::plan::optimise::DishCost>,
    /// What a reference portion holds. A nutrient that is not listed is unknown, not zero.
    #[uniffi(default)]
    pub values: Vec<gizi::plan::optimise::DishValue>,
    /// What it counts as: its main protein, its cooking method, its kinds of vegetables.
    #[uniffi(default)]
    pub traits: Vec<gizi::plan::optimise::DishTrait>,
}
use gizi::plan::optimise::ChosenPortion;
/// The portion of a slot that was chosen for an audience.
#[uniffi::remote(Record)]
pub struct ChosenPortion {
    /// Who.
    pub audience: gizi::id::AudienceKey,
    /// The slot.
    pub slot: gizi::plan::optimise::PlanSlot,
    /// The part of the reference portion.
    pub factor: f64,
}
use gizi::plan::optimise::CostChange;
/// What a dish costs more in a scenario.
#[uniffi::remote(Record)]
pub struct CostChange {
    /// The dish.
    pub menu_id: gizi::id::MenuId,
    /// What a reference portion costs beside its usual cost, on every day; below 0: it is cheaper.
    pub more: rust_decimal::Decimal,
}
use gizi::plan::optimise::DishCost;
/// What a reference portion costs from a day on.
#[uniffi::remote(Record)]
pub struct DishCost {
    /// The first day of this cost.
    pub from: CivilDate,
    /// The cost, in the currency of the whole problem.
    pub cost: rust_decimal::Decimal,
}
use gizi::plan::optimise::DishTrait;
/// Something a dish counts as.
#[uniffi::remote(Record)]
pub struct DishTrait {
    /// What is told apart: `main_protein`, `cooking_method`, `vegetable`.
    pub kind: String,
    /// Which one it is: `fish`.
    pub value: String,
}
use gizi::plan::optimise::DishValue;
/// How much of a nutrient a reference portion holds, in the nutrient's unit.
#[uniffi::remote(Record)]
pub struct DishValue {
    /// The nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// The least.
    pub low: f64,
    /// The most. Absent: nobody knows.
    #[uniffi(default)]
    pub high: Option<f64>,
}
use gizi::plan::optimise::ForbiddenChoice;
/// A dish that may not be chosen, on a day or ever.
#[uniffi::remote(Record)]
pub struct ForbiddenChoice {
    /// The dish.
    pub menu_id: gizi::id::MenuId,
    /// The day. Absent: every day.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// The slot. Absent: every slot.
    #[uniffi(default)]
    pub slot: Option<gizi::plan::optimise::PlanSlot>,
}
use gizi::plan::optimise::LeftOut;
/// A dish that is left out because a required limit cannot be judged with it: nobody knows its most.
#[uniffi::remote(Record)]
pub struct LeftOut {
    /// The dish.
    pub menu_id: gizi::id::MenuId,
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// The nutrient that has no known upper end.
    pub nutrient: gizi::nutrient::NutrientKey,
}
use gizi::plan::optimise::LinearColumn;
/// Something that is decided.
#[uniffi::remote(Record)]
pub struct LinearColumn {
    /// What a unit of it adds to the objective.
    pub cost: f64,
    /// The most. Absent: none.
    #[uniffi(default)]
    pub high: Option<f64>,
    /// The dish that it serves: 0 or 1. Absent: how far advice is broken, or whether something occurs; any number.
    #[uniffi(default)]
    pub choice: Option<gizi::plan::optimise::SlotChoice>,
}
use gizi::plan::optimise::LinearRow;
/// A sum of columns that lies between limits, which are inclusive.
#[uniffi::remote(Record)]
pub struct LinearRow {
    /// The rule it comes from. Absent: a slot, or part of the objective.
    #[uniffi(default)]
    pub rule: Option<gizi::id::RuleId>,
    /// The least. Absent: none.
    #[uniffi(default)]
    pub low: Option<f64>,
    /// The most. Absent: none.
    #[uniffi(default)]
    pub high: Option<f64>,
    /// What is added up, each column once.
    pub terms: Vec<gizi::plan::optimise::LinearTerm>,
}
use gizi::plan::optimise::LinearTerm;
/// A column times a value.
#[uniffi::remote(Record)]
pub struct LinearTerm {
    /// The place of the column.
    pub column: u32,
    /// How much of it.
    pub value: f64,
}
use gizi::plan::optimise::MovedLimit;
/// A limit that gives way.
#[uniffi::remote(Record)]
pub struct MovedLimit {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// Which side of it.
    pub side: gizi::balance::LimitSide,
    /// What the limit is, in the rule's unit; for a share of energy, as a share.
    pub from: f64,
    /// What it becomes.
    pub to: f64,
}
use gizi::plan::optimise::ObjectiveLevel;
/// What is made small once something else is.
#[uniffi::remote(Record)]
pub struct ObjectiveLevel {
    /// What is made small. Its parts are added up.
    #[uniffi(default)]
    pub objective: Vec<gizi::plan::optimise::PlanObjective>,
    /// The advisory rules whose prices count on this level. Those that no level names count on the first.
    #[uniffi(default)]
    pub advice: Vec<gizi::id::RuleId>,
    /// How far the level before may be worse than what was found for it, in percent of that. 0 or more.
    #[uniffi(default)]
    pub tolerance: f64,
}
use gizi::plan::optimise::PlanAudience;
/// An audience and its portions.
#[uniffi::remote(Record)]
pub struct PlanAudience {
    /// Who.
    pub audience: gizi::id::AudienceKey,
    /// How many people.
    pub heads: u32,
    /// The size of its plate in the standard: its trays are made under it, where all audiences of a size get the same.
    /// Absent: under the audience's own key.
    #[uniffi(default)]
    pub size: Option<gizi::id::PortionKey>,
    /// Its portions as parts of the reference portion. A slot that is not listed has 1.
    #[uniffi(default)]
    pub portions: Vec<gizi::plan::optimise::PortionFactor>,
    /// Slots whose portion is chosen with the plan.
    #[uniffi(default)]
    pub choices: Vec<gizi::plan::optimise::PortionChoice>,
}
use gizi::plan::optimise::PlanBinding;
/// A required rule that keeps a plan from being better: some other dish would be better but for it.
#[uniffi::remote(Record)]
pub struct PlanBinding {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// How many changes of one dish would make the objective smaller and break this rule.
    pub swaps: i64,
    /// By how much the best of them would.
    pub gain: f64,
}
use gizi::plan::optimise::PlanBound;
/// What is proved of a problem without any plan at hand.
#[uniffi::remote(Enum)]
pub enum PlanBound {
    /// No plan has a smaller objective than this.
    AtLeast {
        /// The objective.
        objective: f64,
    },
    /// No plan keeps all required rules.
    Infeasible,
    /// Nothing could be proved.
    Unknown,
}
use gizi::plan::optimise::PlanClash;
/// Rules that cannot hold together. With any one of them left out, the rest no longer provably clash.
#[uniffi::remote(Record)]
pub struct PlanClash {
    /// The rules, each with its own way out.
    pub rules: Vec<gizi::plan::optimise::PlanWayOut>,
    /// The numbers of the weeks that show it by themselves: the rules cannot hold on their days alone. Empty: only
    /// several weeks together do, or nothing is proved of single ones.
    pub weeks: Vec<u32>,
}
use gizi::plan::optimise::PlanDay;
/// A day to plan.
#[uniffi::remote(Record)]
pub struct PlanDay {
    /// The day.
    pub date: CivilDate,
    /// Days of one number are a week. Numbers do not fall.
    pub week: u32,
}
use gizi::plan::optimise::PlanDemand;
/// What a rule says.
#[uniffi::remote(Enum)]
pub enum PlanDemand {
    /// A nutrient of the day's portions lies between limits, which are inclusive and in its unit.
    Nutrient {
        /// Whose portions. Absent: the reference portion.
        audience: Option<gizi::id::AudienceKey>,
        /// The nutrient.
        nutrient: gizi::nutrient::NutrientKey,
        /// What the mean is taken over.
        period: gizi::plan::optimise::PlanPeriod,
        /// The least; judged at the lower end of what is known.
        #[uniffi(default)]
        min: Option<f64>,
        /// The most; judged at the upper end.
        #[uniffi(default)]
        max: Option<f64>,
    },
    /// The energy from a nutrient is a share of all energy: a ratio of sums.
    EnergyShare {
        /// Whose portions. Absent: the reference portion.
        audience: Option<gizi::id::AudienceKey>,
        /// The nutrient, in grams.
        nutrient: gizi::nutrient::NutrientKey,
        /// Kilocalories of a gram of it.
        kcal_per_gram: f64,
        /// The nutrient that is all energy, in kilocalories.
        energy: gizi::nutrient::NutrientKey,
        /// What the sums are taken over.
        period: gizi::plan::optimise::PlanPeriod,
        /// The least share, 0 to 1.
        #[uniffi(default)]
        min: Option<f64>,
        /// The greatest share, 0 to 1.
        #[uniffi(default)]
        max: Option<f64>,
    },
    /// A day's portions cost at most so much, each at the cost of its day; if required, in every scenario.
    Budget {
        /// Whose portions. Absent: the reference portion.
        audience: Option<gizi::id::AudienceKey>,
        /// What the mean is taken over.
        period: gizi::plan::optimise::PlanPeriod,
        /// The most, in the currency.
        max: rust_decimal::Decimal,
    },
    /// A dish comes from a stock: all its servings on some days are at most so many, whoever gets them. Of a delivery
    /// between the days a second rule speaks, whose days end later and whose most is both together.
    DishStock {
        /// The dish.
        menu_id: gizi::id::MenuId,
        /// The first day that counts. Absent: the first of the plan.
        from: Option<CivilDate>,
        /// The last day that counts. Absent: the last of the plan.
        until: Option<CivilDate>,
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
        #[uniffi(default)]
        value: Option<String>,
        /// The slot that counts. Absent: all of them.
        #[uniffi(default)]
        slot: Option<gizi::plan::optimise::PlanSlot>,
        /// How many planned days a run has. Absent: the whole plan.
        #[uniffi(default)]
        window: Option<u32>,
        /// How often at least. A run that is longer than the plan asks for nothing.
        #[uniffi(default)]
        min: Option<u32>,
        /// How often at most.
        #[uniffi(default)]
        max: Option<u32>,
    },
    /// Every week has at least so many different ones.
    Variety {
        /// What is told apart: `vegetable`.
        trait_kind: String,
        /// The slot that counts. Absent: all of them.
        slot: Option<gizi::plan::optimise::PlanSlot>,
        /// How many different ones.
        min: u32,
    },
}
use gizi::plan::optimise::PlanDraft;
/// A problem, and what of its records could not become a part of it.
#[uniffi::remote(Record)]
pub struct PlanDraft {
    /// The problem.
    pub problem: gizi::plan::optimise::PlanProblem,
    /// Rules of the standard that every filling of the slots keeps: a slot of their course is always filled, or no dish
    /// could break them.
    pub kept_by_slots: Vec<gizi::id::RuleId>,
    /// Rules that the problem does not hold, or not whole. The plan is judged by them afterwards.
    pub unmapped: Vec<gizi::plan::optimise::UnmappedRule>,
    /// Dishes that cannot be chosen.
    pub unusable: Vec<gizi::plan::optimise::UnusableDish>,
}
use gizi::plan::optimise::PlanName;
/// A name in both languages.
#[uniffi::remote(Record)]
pub struct PlanName {
    /// The key of an audience or the id of a dish.
    pub key: String,
    /// English.
    pub name_en: String,
    /// Indonesian; empty: as in English.
    #[uniffi(default)]
    pub name_id: String,
}
use gizi::plan::optimise::PlanNames;
/// What the keys of a problem are called, for sentences about it. What has no name is called by its key.
#[uniffi::remote(Record)]
pub struct PlanNames {
    /// The audiences.
    #[uniffi(default)]
    pub audiences: Vec<gizi::plan::optimise::PlanName>,
    /// The dishes.
    #[uniffi(default)]
    pub dishes: Vec<gizi::plan::optimise::PlanName>,
    /// The currency of all costs and budgets.
    pub currency: gizi::money::Currency,
}
use gizi::plan::optimise::PlanNearMiss;
/// Dishes that fill every slot and break what is required: the nearest to a plan that was found, and **no plan**.
#[uniffi::remote(Record)]
pub struct PlanNearMiss {
    /// The dish of every slot of every day, by day and slot.
    pub choices: Vec<gizi::plan::optimise::SlotChoice>,
    /// Their portions, where the problem leaves them open.
    pub portions: Vec<gizi::plan::optimise::ChosenPortion>,
    /// Every place where they break a required rule, in the order of the rules. Never empty.
    pub shortfalls: Vec<gizi::plan::optimise::RuleStanding>,
    /// What that adds up to over all places, as in `RuleBreach`; a budget counts
    /// once, by the prices of the scenario that breaks it most.
    pub breach: f64,
    /// Nothing that fills the slots adds up to less. Proved; 0: nothing is.
    pub at_least: f64,
    /// Whether it is proved that nothing comes nearer.
    pub is_nearest: bool,
}
use gizi::plan::optimise::PlanObjective;
/// Something to make small.
#[uniffi::remote(Enum)]
pub enum PlanObjective {
    /// The mean cost of a day's reference portions, each at its day, in the currency.
    Cost,
    /// The mean cost of what a head eats in a day, over all heads, in the currency: portions count as they are served.
    CostPerHead,
    /// The mean over the days of how far a nutrient lies from its target, as a part of the target, times a weight. Taken
    /// at the least that the dishes hold: what is unknown brings nobody nearer to a target, and proves nothing beyond it.
    Deviation {
        /// Whose portions. Absent: the reference portion.
        audience: Option<gizi::id::AudienceKey>,
        /// The nutrient.
        nutrient: gizi::nutrient::NutrientKey,
        /// What is aimed at on a day, in the nutrient's unit. Above 0.
        target: f64,
        /// What a deviation by the whole target counts.
        weight: f64,
    },
    /// How many slots are filled otherwise than in an earlier plan, times a weight: what is planned anew stays near it.
    Changes {
        /// The earlier plan. Slots it does not name are free.
        from: Vec<gizi::plan::optimise::SlotChoice>,
        /// What one other dish counts.
        weight: f64,
    },
    /// The mean weight of the dishes of a day: what is chosen against where others serve as well, always or out of season.
    Avoid {
        /// The dish.
        menu_id: gizi::id::MenuId,
        /// What serving it on one day counts; below 0: it is liked.
        weight: f64,
        /// The first day on which it counts. Absent: from the first.
        #[uniffi(default)]
        from: Option<CivilDate>,
        /// The last day on which it counts. Absent: to the last.
        #[uniffi(default)]
        until: Option<CivilDate>,
    },
    /// The mean over the days of how much the day's portions hold of something, times a weight: sodium, or what is no
    /// nutrient but stated with the dishes' values, such as the grams that are usually left on the plate. Taken at the
    /// upper end of what is known where it is to be little, at the lower where it is to be much. Every dish must state it.
    Amount {
        /// Whose portions. Absent: the reference portion.
        audience: Option<gizi::id::AudienceKey>,
        /// The nutrient, or what else values name.
        nutrient: gizi::nutrient::NutrientKey,
        /// What a unit of it counts; below 0: it is wanted.
        weight: f64,
    },
}
use gizi::plan::optimise::PlanOutcome;
/// What a search found.
#[uniffi::remote(Record)]
pub struct PlanOutcome {
    /// How it ended.
    pub result: gizi::plan::optimise::PlanResult,
    /// The dish of every slot of every day, by day and slot. None without a plan.
    pub choices: Vec<gizi::plan::optimise::SlotChoice>,
    /// The portions that were chosen. None without a plan, or where there was nothing to choose.
    pub portions: Vec<gizi::plan::optimise::ChosenPortion>,
    /// The levels before the one that was searched last, in their order. None where nothing comes after the objective.
    pub before: Vec<gizi::plan::optimise::ReachedLevel>,
    /// What the objective of the level searched last adds up to, prices of its broken advisory rules among it.
    #[uniffi(default)]
    pub objective: Option<f64>,
    /// No plan has a smaller objective. Absent: not proved.
    #[uniffi(default)]
    pub bound: Option<f64>,
    /// How far the objective lies above the bound at most, in percent of the bound. Absent: nothing is proved, or only
    /// that it is not below zero.
    #[uniffi(default)]
    pub gap: Option<f64>,
    /// The advisory rules it breaks, of every level.
    pub broken: Vec<gizi::plan::optimise::RuleBreach>,
    /// Dishes that could not be chosen, because nobody knows how much they hold.
    pub left_out: Vec<gizi::plan::optimise::LeftOut>,
    /// How many changes were looked at.
    pub work: i64,
    /// How many before the first plan. Absent: none was found.
    #[uniffi(default)]
    pub first_plan_at: Option<i64>,
}
use gizi::plan::optimise::PlanPeriod;
/// What a mean is taken over.
#[uniffi::remote(Enum)]
pub enum PlanPeriod {
    /// Every day by itself.
    Day,
    /// The mean of the days of every week.
    Week,
    /// The mean of all days.
    Plan,
}
use gizi::plan::optimise::PlanProblem;
/// Everything a plan is chosen from and by: plain data, without a store.
#[uniffi::remote(Record)]
pub struct PlanProblem {
    /// The days to plan, in their order.
    pub days: Vec<gizi::plan::optimise::PlanDay>,
    /// What is filled with one dish on each of these days.
    pub slots: Vec<gizi::plan::optimise::PlanSlot>,
    /// The dishes to choose from.
    pub dishes: Vec<gizi::plan::optimise::CandidateDish>,
    /// Who eats them.
    #[uniffi(default)]
    pub audiences: Vec<gizi::plan::optimise::PlanAudience>,
    /// What the plan must hold to, and what it should.
    #[uniffi(default)]
    pub rules: Vec<gizi::plan::optimise::PlanRule>,
    /// What is decided already. What may not be chosen cannot be, nor a dish of which a required limit asks for more than
    /// is known.
    #[uniffi(default)]
    pub locks: Vec<gizi::plan::optimise::SlotChoice>,
    /// What may not be chosen.
    #[uniffi(default)]
    pub forbidden: Vec<gizi::plan::optimise::ForbiddenChoice>,
    /// What may happen to prices and supply.
    #[uniffi(default)]
    pub scenarios: Vec<gizi::plan::optimise::PlanScenario>,
    /// What is made small. Its parts are added up.
    pub objective: Vec<gizi::plan::optimise::PlanObjective>,
    /// What is made small after it, one after the other, each while all before stay near what was found for them. What
    /// proves and explains a problem without a search looks at the objective alone.
    #[uniffi(default)]
    pub then: Vec<gizi::plan::optimise::ObjectiveLevel>,
}
use gizi::plan::optimise::PlanProgram;
/// A problem as a mixed-integer program: plain data for any solver. The least sum of column × cost is the least objective.
#[uniffi::remote(Record)]
pub struct PlanProgram {
    /// What is decided. None is below 0.
    pub columns: Vec<gizi::plan::optimise::LinearColumn>,
    /// What must hold.
    pub rows: Vec<gizi::plan::optimise::LinearRow>,
}
use gizi::plan::optimise::PlanProgress;
/// How far a search is.
#[uniffi::remote(Record)]
pub struct PlanProgress {
    /// How many changes were looked at.
    pub work: i64,
    /// Whether there is nothing more to do.
    pub finished: bool,
    /// The objective of the best plan, on the level that is searched. Absent: none yet.
    #[uniffi(default)]
    pub objective: Option<f64>,
    /// No plan has a smaller one. Absent: not proved.
    #[uniffi(default)]
    pub bound: Option<f64>,
}
use gizi::plan::optimise::PlanRelief;
/// How limits may give way so that there is a plan. What is proved and what is found by search stand apart.
#[uniffi::remote(Record)]
pub struct PlanRelief {
    /// How it ended.
    pub result: gizi::plan::optimise::ReliefResult,
    /// The limits must give way by at least so much together, each in parts of itself (of a band, of its most), counting
    /// rules in times. Proved; 0: nothing is. Absent: no giving way of these limits is enough.
    #[uniffi(default)]
    pub at_least: Option<f64>,
    /// The limits that give way, each as little as the dishes below need. Found by search; empty: none was, or none has
    /// to.
    pub limits: Vec<gizi::plan::optimise::MovedLimit>,
    /// By how much they give way together, measured like `at_least`. Absent: nothing was found.
    #[uniffi(default)]
    pub sum: Option<f64>,
    /// The portions of the dishes below, where the problem leaves them open.
    pub portions: Vec<gizi::plan::optimise::ChosenPortion>,
    /// A dish for every slot that keeps all required rules once the limits are moved. Empty: nothing was found.
    pub choices: Vec<gizi::plan::optimise::SlotChoice>,
}
use gizi::plan::optimise::PlanRequest;
/// What is to be planned: the days, the slots, and how much variety.
#[uniffi::remote(Record)]
pub struct PlanRequest {
    /// The days among which the programme's feeding days are planned.
    pub range: gizi::plan::DayRange,
    /// What is filled with one dish on each of them.
    pub slots: Vec<gizi::plan::optimise::PlanSlot>,
    /// The dishes to choose from, each for the slots of its course. Empty in a kitchen: all its active dishes.
    #[uniffi(default)]
    pub dishes: Vec<gizi::id::MenuId>,
    /// Each audience's portions. One that is not listed gets reference portions.
    #[uniffi(default)]
    pub portions: Vec<gizi::plan::optimise::AudiencePortions>,
    /// A dish returns after so many planned days at the earliest. Absent: at any time.
    #[uniffi(default)]
    pub dish_gap: Option<u32>,
    /// The main protein of the animal protein course returns after so many planned days at the earliest. Absent: at any
    /// time.
    #[uniffi(default)]
    pub protein_gap: Option<u32>,
    /// Every week has at least so many different vegetables: ingredients of that food group, whatever their amount. More
    /// than the dishes have between them is no rule of the problem, and stands among the draft's `unmapped`. Absent: as
    /// few as it likes.
    #[uniffi(default)]
    pub vegetables_a_week: Option<u32>,
    /// The courses that may be the same every day, whatever the gaps say: rice.
    #[uniffi(default)]
    pub same_every_day: Vec<gizi::menu::Course>,
    /// What breaking an advisory limit by the whole of it counts beside the cost of that day, in the currency.
    pub advisory_price: f64,
    /// Whether the limits of each sex, trimester or other group are advice beside those of the whole audience, where the
    /// standard says so. They are many, and a search over many rules is slower.
    #[uniffi(default)]
    pub members: bool,
    /// Whether fortification programmes that hold on the day of the prices count. In a kitchen its settings decide.
    #[uniffi(default)]
    pub fortified: bool,
    /// What is decided already.
    #[uniffi(default)]
    pub locks: Vec<gizi::plan::optimise::SlotChoice>,
    /// What may not be chosen.
    #[uniffi(default)]
    pub forbidden: Vec<gizi::plan::optimise::ForbiddenChoice>,
}
use gizi::plan::optimise::PlanResult;
/// How a search ended.
#[uniffi::remote(Enum)]
pub enum PlanResult {
    /// No plan is better, on any level.
    Optimal,
    /// It holds to everything required; a better one may exist.
    Feasible,
    /// It is proved that no plan holds to everything required.
    Infeasible,
    /// None was found, which proves nothing.
    NoPlanFound,
}
use gizi::plan::optimise::PlanRule;
/// A rule of a plan, as its user sees it: one name, however many days and dishes it speaks of.
#[uniffi::remote(Record)]
pub struct PlanRule {
    /// Its name, unique in the problem.
    pub id: gizi::id::RuleId,
    /// Required: the plan holds to it. Advisory: breaking it has a price; a most is then judged by what is known, where
    /// nobody knows the upper end. Info: it is left out.
    pub severity: gizi::balance::Severity,
    /// Advisory: what breaking it by the whole of its limit adds to the objective; of two limits, of the most; of a share of
    /// energy, by what the dish does to it that moves it most; of counting rules, by one. What is limited by the day counts
    /// in the mean of the days, everything else each time it is broken: in each week, in each run of days.
    #[uniffi(default)]
    pub price: f64,
    /// What it says.
    pub demand: gizi::plan::optimise::PlanDemand,
}
use gizi::plan::optimise::PlanRuleWorth;
/// What a rule costs: the dual of the linear relaxation, where a dish may be served in part. In whole dishes a step
/// may cost more or nothing.
#[uniffi::remote(Record)]
pub struct PlanRuleWorth {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// How much the objective grows where the least is one unit higher; for a share of energy, by the whole energy.
    pub min: f64,
    /// How much the objective grows where the most is one unit lower; for a share of energy, by the whole energy.
    pub max: f64,
    /// The sides that can be no tighter, not by a hair: it is proved that no plan would be left. Their figure is 0 and
    /// says nothing.
    pub fixed: Vec<gizi::balance::LimitSide>,
}
use gizi::plan::optimise::PlanScenario;
/// Something that may happen to prices or supply. Required budgets hold in every one.
#[uniffi::remote(Record)]
pub struct PlanScenario {
    /// Its name, unique in the problem.
    pub name: String,
    /// The dishes that cost more in it, or less. One that is not listed costs what it usually does.
    #[uniffi(default)]
    pub costs: Vec<gizi::plan::optimise::CostChange>,
    /// What cannot be served in it.
    #[uniffi(default)]
    pub lost: Vec<gizi::plan::optimise::ForbiddenChoice>,
}
use gizi::plan::optimise::PlanSlot;
/// A part of a meal: the vegetable of lunch.
#[uniffi::remote(Record)]
pub struct PlanSlot {
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// The course of it.
    pub course: gizi::menu::Course,
}
use gizi::plan::optimise::PlanStepCost;
/// What a step of a limit costs in whole dishes: two searches, one with the limit as it is and one with it moved.
#[uniffi::remote(Record)]
pub struct PlanStepCost {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// Which side of it.
    pub side: gizi::balance::LimitSide,
    /// What the limit is, in the rule's unit; for a share of energy, as a share.
    pub from: f64,
    /// What it becomes.
    pub to: f64,
    /// The best objective found with the limit as it is. Absent: no plan was.
    #[uniffi(default)]
    pub before: Option<f64>,
    /// The best objective found with the limit moved. Absent: no plan was.
    #[uniffi(default)]
    pub after: Option<f64>,
    /// `after` less `before`: what the step costs, as far as search can tell.
    #[uniffi(default)]
    pub cost: Option<f64>,
    /// It costs at least so much, proved. Absent: nothing is.
    #[uniffi(default)]
    pub at_least: Option<f64>,
    /// It costs at most so much, proved. Absent: nothing is.
    #[uniffi(default)]
    pub at_most: Option<f64>,
}
use gizi::plan::optimise::PlanSwap;
/// What one other dish would do.
#[uniffi::remote(Record)]
pub struct PlanSwap {
    /// The day.
    pub date: CivilDate,
    /// The slot.
    pub slot: gizi::plan::optimise::PlanSlot,
    /// The dish that goes.
    pub from: gizi::id::MenuId,
    /// The dish that comes.
    pub to: gizi::id::MenuId,
    /// How much the objective grows, prices of advisory rules among it. Below 0: it gets better.
    pub objective: f64,
    /// How much more the reference portion of that day costs, in the currency.
    pub cost: rust_decimal::Decimal,
    /// Whether everything required holds afterwards.
    pub holds: bool,
    /// The rules that are broken more than before, required and advisory, and by how much more.
    pub breaks: Vec<gizi::plan::optimise::RuleBreach>,
    /// The rules that are broken less than before, and by how much less.
    pub mends: Vec<gizi::plan::optimise::RuleBreach>,
}
use gizi::plan::optimise::PlanTray;
/// The chosen dishes of one meal as a tray, and how many portions of it.
#[uniffi::remote(Record)]
pub struct PlanTray {
    /// The day.
    pub date: CivilDate,
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// The tray, with one line for each dish and a portion for each size.
    pub menu: gizi::menu::Menu,
    /// Whether each size is one audience's, under its key, and is assigned for this audience by itself: somebody has no
    /// size in the standard, or gets other parts of a dish than others of the size. Otherwise the sizes are those of the
    /// standard, and one assignment for all audiences has them.
    pub apart: bool,
    /// A portion for each head of each audience.
    pub portions: Vec<gizi::plan::PlannedPortions>,
}
use gizi::plan::optimise::PlanWayOut;
/// How far one rule must give way if every other rule stays.
#[uniffi::remote(Record)]
pub struct PlanWayOut {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// At least so much, in units of the rule's limit; for a share of energy, as a share; of what is counted, whole times.
    /// Proved; whether so much is enough, `plan_relief` looks for. Where plans are few
    /// all are tried, and it is the least. Absent: this rule alone cannot help.
    #[uniffi(default)]
    pub at_least: Option<f64>,
}
use gizi::plan::optimise::PortionChoice;
/// A slot whose portion is chosen with the plan.
#[uniffi::remote(Record)]
pub struct PortionChoice {
    /// The slot.
    pub slot: gizi::plan::optimise::PlanSlot,
    /// The parts of the reference portion to choose from, above 0 and rising: what a ladle can serve. One of them holds
    /// for the whole plan.
    pub factors: Vec<f64>,
}
use gizi::plan::optimise::PortionFactor;
/// An audience's portion of a slot as a part of the reference portion.
#[uniffi::remote(Record)]
pub struct PortionFactor {
    /// The slot.
    pub slot: gizi::plan::optimise::PlanSlot,
    /// Above 0.
    pub factor: f64,
}
use gizi::plan::optimise::ReachedLevel;
/// A level that came before the last, in the plan that was chosen.
#[uniffi::remote(Record)]
pub struct ReachedLevel {
    /// What its objective adds up to in the plan.
    pub objective: f64,
    /// The most it could be, from what was found for it and the tolerance.
    pub limit: f64,
    /// No plan has a smaller one that keeps to the levels before it. Absent: not proved.
    #[uniffi(default)]
    pub bound: Option<f64>,
}
use gizi::plan::optimise::ReliefResult;
/// How a search for a relief ended.
#[uniffi::remote(Enum)]
pub enum ReliefResult {
    /// Nothing less is enough, proved.
    Least,
    /// It is enough; less may be.
    Found,
    /// It is proved that these limits can move as far as they like: other rules are in the way.
    Hopeless,
    /// None was found, which proves nothing.
    NotFound,
}
use gizi::plan::optimise::RuleBreach;
/// An advisory rule that a plan breaks.
#[uniffi::remote(Record)]
pub struct RuleBreach {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// By how much, over all days and weeks: limits in parts of the limit, counting rules in times.
    pub breach: f64,
}
use gizi::plan::optimise::RuleStanding;
/// How dishes stand to one side of a rule, on one day, in one week, in one run of days or over all of them.
///
/// Amounts are in the rule's unit: the nutrient's, the currency, a share of energy from 0 to 1, or times.
#[uniffi::remote(Record)]
pub struct RuleStanding {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// Which side of it.
    pub side: gizi::balance::LimitSide,
    /// The first day that is looked at.
    pub first: CivilDate,
    /// The last one.
    pub last: CivilDate,
    /// Whose portions. Absent: the reference portion, or a rule that counts.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// The dish or the value of a trait that is counted. Absent: nothing is, or different ones are.
    #[uniffi(default)]
    pub counted: Option<String>,
    /// The scenario by whose prices the dishes come nearest to the limit. Absent: the usual prices, or a rule without.
    #[uniffi(default)]
    pub scenario: Option<String>,
    /// What the rule allows.
    pub limit: f64,
    /// What the dishes come to: means over the days, at the end that is judged.
    pub value: f64,
    /// How far the value may still move. Below 0: by how much the rule is broken.
    pub slack: f64,
}
use gizi::plan::optimise::ScenarioAnswer;
/// What to do in a scenario that loses dishes.
#[uniffi::remote(Record)]
pub struct ScenarioAnswer {
    /// The scenario.
    pub scenario: String,
    /// Whether there are substitutes for all that is lost. Optimal: no others are better. Infeasible: it is proved that
    /// none keep everything required while the rest of the plan stays.
    pub result: gizi::plan::optimise::PlanResult,
    /// The slots that lose their dish, by day and slot.
    pub substitutes: Vec<gizi::plan::optimise::SlotSubstitute>,
}
use gizi::plan::optimise::SearchOptions;
/// How to search.
#[uniffi::remote(Record)]
pub struct SearchOptions {
    /// Where the dice start. The same seed, work and islands give the same plan on every platform.
    #[uniffi(default = 1)]
    pub seed: u32,
    /// How many changes to look at, 1 to 2^52, and the nearer end for what lies outside; about a million a second. Levels
    /// share them.
    #[uniffi(default = 2_000_000)]
    pub work: i64,
    /// Stop as soon as the plan is proved to be within so many percent of the best, 0 or more. Absent: use up the work.
    #[uniffi(default)]
    pub gap: Option<f64>,
    /// Searches side by side that share the work, 1 to 64, and the nearer end for what lies outside. The best of their plans is taken.
    #[uniffi(default = 1)]
    pub islands: u32,
}
use gizi::plan::optimise::SlotChoice;
/// One dish in one slot of one day.
#[uniffi::remote(Record)]
pub struct SlotChoice {
    /// The day.
    pub date: CivilDate,
    /// The slot.
    pub slot: gizi::plan::optimise::PlanSlot,
    /// The dish.
    pub menu_id: gizi::id::MenuId,
}
use gizi::plan::optimise::SlotSubstitute;
/// A slot that loses its dish.
#[uniffi::remote(Record)]
pub struct SlotSubstitute {
    /// The day.
    pub date: CivilDate,
    /// The slot.
    pub slot: gizi::plan::optimise::PlanSlot,
    /// The dish that is lost.
    pub lost: gizi::id::MenuId,
    /// The dish that takes its place. Absent: none was found, for this or for another slot of the scenario.
    #[uniffi(default)]
    pub by: Option<gizi::id::MenuId>,
}
use gizi::plan::optimise::UnmappedReason;
/// Why a rule is not a part of a problem.
#[uniffi::remote(Enum)]
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
use gizi::plan::optimise::UnmappedRule;
/// A rule that the problem does not hold, or not whole.
#[uniffi::remote(Record)]
pub struct UnmappedRule {
    /// The rule of the standard, the ceiling of the programme by its place: `ceiling-1`, or what the request asks for:
    /// `vegetables`.
    pub rule: gizi::id::RuleId,
    /// Why.
    pub reason: gizi::plan::optimise::UnmappedReason,
}
use gizi::plan::optimise::UnusableDish;
/// A dish that cannot be chosen.
#[uniffi::remote(Record)]
pub struct UnusableDish {
    /// The dish.
    pub menu_id: gizi::id::MenuId,
    /// Why.
    pub reason: gizi::plan::optimise::UnusableReason,
    /// What is missing: the ingredient without a price. Empty: nothing to name.
    pub names: Vec<String>,
}
use gizi::plan::optimise::UnusableReason;
/// Why a dish cannot be chosen.
#[uniffi::remote(Enum)]
pub enum UnusableReason {
    /// It has no course, or none of the slots.
    NoSlot,
    /// Nobody knows what it costs on every day of the plan.
    Cost,
    /// It cannot be calculated.
    NotComputed,
}
/// What is proved of a problem: a bound on its objective, or that no plan exists. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_bound(problem: gizi::plan::optimise::PlanProblem) -> Result<gizi::plan::optimise::PlanBound, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_bound(&problem)?))
}
/// Makes trays of the chosen dishes, one for each meal of each day: what an assignment, a procurement list and a
/// balance report need. Their ids are made of meal and day. Portions that were chosen are to be decided before:
/// `PlanProblem.with_portions`.
///
/// Errors: `menu.unknown_menu` for a dish that is not in the catalog.
#[uniffi::export]
pub fn plan_trays(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
    program: gizi::id::ProgramId,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
) -> Result<Vec<gizi::plan::optimise::PlanTray>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_trays(&problem, &choices, &program, &*catalog.0.look()?)?))
}
/// Makes the problem of planning a programme's feeding days by a standard, for the least cost of ingredients.
///
/// Required sides of a rule hold, advisory ones have the price of the request. A rule for a meal is one for the day
/// where only one meal is planned; a rule for a period is one for the mean of every ISO week, unless it holds for every
/// day already. What a standard says of dishes by themselves, how often they may return and what they must be free of,
/// holds for the one pot of all audiences. The programme's ceilings are required. Dishes come from the catalog, with what
/// they cost on each day by its own prices; one whose cost is unknown on any of them cannot be chosen. On a day later than
/// the date of the settings by which prices have grown too old for the policy, the last known cost holds on. The date also
/// says which fortification holds. An advisory upper limit is priced by what is known of a dish.
///
/// Errors: `balance.unknown_audience` for an audience the standard does not have, `menu.unknown_menu` for a dish that is
/// not in the catalog, `plan.range_backwards`, `plan.range_too_long`.
#[uniffi::export]
pub fn plan_problem(
    request: gizi::plan::optimise::PlanRequest,
    program: gizi::program::NutritionProgram,
    standard: gizi::balance::Standard,
    holidays: Vec<gizi::program::Holiday>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    costs: gizi::cost::CostSettings,
) -> Result<gizi::plan::optimise::PlanDraft, GiziError> {
    guarded(move || {
        Ok(gizi::plan::optimise::plan_problem(&request, &program, &standard, &holidays, &*catalog.0.look()?, &costs)?)
    })
}
/// A small set of rules that provably clash; none where nothing is proved. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_clash(
    problem: gizi::plan::optimise::PlanProblem,
) -> Result<Option<gizi::plan::optimise::PlanClash>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_clash(&problem)?))
}
/// Every clash, one after the other and each without the rules of those before; how far a rule must give way is said as
/// if the other clashes were gone. Empty where nothing is proved. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_clashes(
    problem: gizi::plan::optimise::PlanProblem,
) -> Result<Vec<gizi::plan::optimise::PlanClash>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_clashes(&problem)?))
}
/// Looks for the dishes that break the required rules least, each day and week by itself; the objective and advisory
/// rules count nothing. None: some were found that break nothing, so there is a plan. Errors: `plan_problem.*`.
#[uniffi::export(default(options))]
pub fn plan_near_miss(
    problem: gizi::plan::optimise::PlanProblem,
    options: gizi::plan::optimise::SearchOptions,
) -> Result<Option<gizi::plan::optimise::PlanNearMiss>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_near_miss(&problem, options)?))
}
/// The cheapest way out: how far the limits of some required rules must give way, together, so that there is a plan. With
/// one rule, that rule's own way out; without any, all required rules may give way. A limit moves for all days at once.
///
/// Of a problem with few plans all are tried. Otherwise the least sum is bounded by the linear relaxation, and a way is
/// looked for with the work of the options. Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there
/// or not required.
#[uniffi::export(default(options))]
pub fn plan_relief(
    problem: gizi::plan::optimise::PlanProblem,
    rules: Vec<gizi::id::RuleId>,
    options: gizi::plan::optimise::SearchOptions,
) -> Result<gizi::plan::optimise::PlanRelief, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_relief(&problem, &rules, options)?))
}
/// The problem with its limits moved, as a relief says: its dishes are a plan of it. Errors: `plan_problem.unknown` for a
/// rule that is not there.
#[uniffi::export]
pub fn move_limits(
    problem: gizi::plan::optimise::PlanProblem,
    limits: Vec<gizi::plan::optimise::MovedLimit>,
) -> Result<gizi::plan::optimise::PlanProblem, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::move_limits(&problem, &limits)?))
}
/// Every side of every rule at the place where dishes come nearest to its limit, or break it most. What comes nearest
/// in parts of its limit is first; rules of every level are among them. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_standings(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
) -> Result<Vec<gizi::plan::optimise::RuleStanding>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_standings(&problem, &choices)?))
}
/// Every place where dishes break a rule, required or advisory, in the order of the rules; a budget at the prices of the
/// scenario where it is broken most. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_shortfalls(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
) -> Result<Vec<gizi::plan::optimise::RuleStanding>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_shortfalls(&problem, &choices)?))
}
/// Searches for what it costs to tighten a limit by a step in the rule's unit; a step below 0 loosens it. Counting rules
/// move by whole times. Its shadow price, where dishes may be served in part, is `plan_worth`.
/// Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there or has no such side.
#[uniffi::export(default(options))]
pub fn plan_step_cost(
    problem: gizi::plan::optimise::PlanProblem,
    rule: gizi::id::RuleId,
    side: gizi::balance::LimitSide,
    step: f64,
    options: gizi::plan::optimise::SearchOptions,
) -> Result<gizi::plan::optimise::PlanStepCost, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_step_cost(&problem, &rule, side, step, options)?))
}
/// What each dish that may stand in a slot of a day would do in place of the one that does: first those that keep what is
/// required, each by what they do to the objective. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_swaps(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
    date: CivilDate,
    slot: gizi::plan::optimise::PlanSlot,
) -> Result<Vec<gizi::plan::optimise::PlanSwap>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_swaps(&problem, &choices, date, slot)?))
}
/// The best changes of one dish in the whole plan that break nothing required any more than it is: at most `most`, the
/// best first. Those that make the objective worse are among them where there are no better ones. Errors:
/// `plan_problem.*`.
#[uniffi::export]
pub fn plan_best_swaps(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
    most: u32,
) -> Result<Vec<gizi::plan::optimise::PlanSwap>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_best_swaps(&problem, &choices, most)?))
}
/// The required rules that bind: each keeps at least one change of one dish from making the plan better. The one that
/// keeps the best change off is first. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_bindings(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
) -> Result<Vec<gizi::plan::optimise::PlanBinding>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_bindings(&problem, &choices)?))
}
/// Which rules cannot hold together, and when, if not in every week.
#[uniffi::export]
pub fn tell_clash(
    clash: gizi::plan::optimise::PlanClash,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_clash(&clash, &problem, &names)))
}
/// How far one rule of a clash must give way by itself.
#[uniffi::export]
pub fn tell_way_out(
    way: gizi::plan::optimise::PlanWayOut,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_way_out(&way, &problem, &names)))
}
/// Which limits give way, and whether less is enough.
#[uniffi::export]
pub fn tell_relief(
    relief: gizi::plan::optimise::PlanRelief,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_relief(&relief, &problem, &names)))
}
/// That there is no plan, and what the dishes that come nearest break: each side of each rule where it is worst, the
/// worst in parts of the limit first.
#[uniffi::export]
pub fn tell_near_miss(
    miss: gizi::plan::optimise::PlanNearMiss,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_near_miss(&miss, &problem, &names)))
}
/// How dishes stand to a rule: when, what they come to, and how much is short, too much or to spare.
#[uniffi::export]
pub fn tell_standing(
    standing: gizi::plan::optimise::RuleStanding,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_standing(&standing, &problem, &names)))
}
/// What one more unit of a rule's least and one less of its most cost, where dishes may be served in part.
#[uniffi::export]
pub fn tell_worth(
    worth: gizi::plan::optimise::PlanRuleWorth,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_worth(&worth, &problem, &names)))
}
/// What a step of a limit costs in whole dishes.
#[uniffi::export]
pub fn tell_step_cost(
    step: gizi::plan::optimise::PlanStepCost,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_step_cost(&step, &problem, &names)))
}
/// What another dish would do.
#[uniffi::export]
pub fn tell_swap(
    swap: gizi::plan::optimise::PlanSwap,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_swap(&swap, &problem, &names)))
}
/// What a rule keeps off.
#[uniffi::export]
pub fn tell_binding(
    binding: gizi::plan::optimise::PlanBinding,
    problem: gizi::plan::optimise::PlanProblem,
    names: gizi::plan::optimise::PlanNames,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::tell_binding(&binding, &problem, &names)))
}
/// What each rule costs that costs anything, in the objective of the first level; nothing where it is proved that there
/// is no plan. A limit that dishes in part could be tighter by may still be fixed in whole ones, which
/// `plan_step_cost` finds out. Errors: `plan_problem.*`.
#[uniffi::export]
pub fn plan_worth(
    problem: gizi::plan::optimise::PlanProblem,
) -> Result<Vec<gizi::plan::optimise::PlanRuleWorth>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_worth(&problem)?))
}
/// Plans many problems, each by itself with the same options: the menus of a thousand kitchens. With the feature `rayon`
/// on all cores, with the same answers. They come in the order of the problems.
///
/// Proofs can take longer than plans. So a bound is proved only where the options name a gap to stop at, and where no
/// plan was found, with as much work as there is for the plan.
///
/// Errors: `plan_problem.*` of the first problem that is wrong, with its place in the path: `problems[7].rules[2]`.
#[uniffi::export(default(options))]
pub fn plan_many(
    problems: Vec<gizi::plan::optimise::PlanProblem>,
    options: gizi::plan::optimise::SearchOptions,
) -> Result<Vec<gizi::plan::optimise::PlanOutcome>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_many(&problems, options)?))
}
/// The program of a problem. Its best solution is the best plan, and where it has none there is none. Errors:
/// `plan_problem.*`.
#[uniffi::export]
pub fn plan_program(
    problem: gizi::plan::optimise::PlanProblem,
) -> Result<gizi::plan::optimise::PlanProgram, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_program(&problem)?))
}
/// For each scenario that loses dishes, what takes their places so that everything required still holds, while the rest
/// of the plan stays as it is. The substitutes of a scenario hold together, not each by itself. Each scenario is searched
/// with the options. Portions that were chosen are to be decided before: `PlanProblem.with_portions`. Errors:
/// `plan_problem.*`.
#[uniffi::export(default(options))]
pub fn plan_substitutes(
    problem: gizi::plan::optimise::PlanProblem,
    choices: Vec<gizi::plan::optimise::SlotChoice>,
    options: gizi::plan::optimise::SearchOptions,
) -> Result<Vec<gizi::plan::optimise::ScenarioAnswer>, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::plan_substitutes(&problem, &choices, options)?))
}
/// No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
/// worth 1,000 of the currency.
#[uniffi::export]
pub fn plan_request_new(
    range: gizi::plan::DayRange,
    slots: Vec<gizi::plan::optimise::PlanSlot>,
) -> Result<gizi::plan::optimise::PlanRequest, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::PlanRequest::new(range, slots)))
}
/// The audiences of a standard and the dishes of a catalog.
#[uniffi::export]
pub fn plan_names_of(
    standard: gizi::balance::Standard,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    currency: gizi::money::Currency,
) -> Result<gizi::plan::optimise::PlanNames, GiziError> {
    guarded(move || Ok(gizi::plan::optimise::PlanNames::of(&standard, &*catalog.0.look()?, currency)))
}
/// The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from.
#[uniffi::export]
pub fn plan_problem_with_portions(
    plan_problem: gizi::plan::optimise::PlanProblem,
    portions: Vec<gizi::plan::optimise::ChosenPortion>,
) -> Result<gizi::plan::optimise::PlanProblem, GiziError> {
    guarded(move || Ok(plan_problem.with_portions(&portions)))
}
/// What a reference portion costs on a day.
#[uniffi::export]
pub fn candidate_dish_cost_on(
    candidate_dish: gizi::plan::optimise::CandidateDish,
    date: CivilDate,
) -> Result<rust_decimal::Decimal, GiziError> {
    guarded(move || Ok(candidate_dish.cost_on(date)))
}
/// A search for a plan, made of steps: whoever calls them sets the time, shows the progress and stops when asked to.
///
/// The plan depends on problem, seed, work and islands; not on how the work is cut into steps, on threads or a clock.
/// With a gap to stop at, which is looked at after each step, it depends on the steps too.
#[derive(uniffi::Object)]
pub struct PlanSearch(pub(crate) Changing<gizi::plan::optimise::PlanSearch>);
object!(PlanSearch, Changing, gizi::plan::optimise::PlanSearch);
#[uniffi::export]
impl PlanSearch {
    /// Looks everything up. Errors: `plan_problem.*`, with the path of what is wrong.
    #[uniffi::constructor(default(options))]
    pub fn new(
        problem: gizi::plan::optimise::PlanProblem,
        options: gizi::plan::optimise::SearchOptions,
    ) -> Result<std::sync::Arc<crate::generated::plan_optimise::PlanSearch>, GiziError> {
        guarded(move || Ok(held(gizi::plan::optimise::PlanSearch::new(problem, options)?)))
    }
    /// Begins anew from a plan: one made by hand, or one of before. A slot that it does not name, or whose dish may not be
    /// served there, begins anywhere; portions to choose begin as in the best plan so far, or else with their first factors.
    /// If the plan keeps to everything required with these, nothing worse is found. Errors: `plan_problem.unknown`, with
    /// the path in the plan.
    #[uniffi::method]
    pub fn start_from(&self, plan: Vec<gizi::plan::optimise::SlotChoice>) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.start_from(&plan)?))
    }
    /// Begins anew with other options; the best plan so far and what is proved stay.
    #[uniffi::method(default(options))]
    pub fn restart(&self, options: gizi::plan::optimise::SearchOptions) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.restart(options)))
    }
    /// Looks at so many changes more, or fewer if there is nothing more to do. A change costs what the rules it touches
    /// cost, however many days and dishes there are: a step of 2,000 takes a few milliseconds, and a loop that stops
    /// after one has the best plan so far.
    #[uniffi::method]
    pub fn step(&self, work: i64) -> Result<gizi::plan::optimise::PlanProgress, GiziError> {
        guarded(move || Ok(self.0.change()?.step(work)))
    }
    /// Proves what can be proved, to the end: all steps of `step_proof`. Milliseconds where days are
    /// alike, seconds where each has its own prices; so whoever wants a plan first looks for one before.
    #[uniffi::method]
    pub fn prove(&self) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.prove()))
    }
    /// Works on the proof of how good a plan can be, or that there is none; of a problem with few plans it finds the best.
    /// `finished` tells that there is nothing more to prove. Wherever it is left, what is proved so far holds; with more
    /// work it may become better. A unit of work takes as long as one of `step`, so 2,000 a few milliseconds;
    /// what it cannot interrupt is less than a tenth of a second for hundreds of dishes.
    ///
    /// Levels that come later are proved with as much work each, as a part of the steps of the search that come to them.
    #[uniffi::method]
    pub fn step_proof(&self, work: i64) -> Result<gizi::plan::optimise::PlanProgress, GiziError> {
        guarded(move || Ok(self.0.change()?.step_proof(work)))
    }
    /// How far it is.
    #[uniffi::method]
    pub fn progress(&self) -> Result<gizi::plan::optimise::PlanProgress, GiziError> {
        guarded(move || Ok(self.0.look()?.progress()))
    }
    /// The best so far.
    #[uniffi::method]
    pub fn outcome(&self) -> Result<gizi::plan::optimise::PlanOutcome, GiziError> {
        guarded(move || Ok(self.0.look()?.outcome()))
    }
}
