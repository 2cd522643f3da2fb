// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::plan::ActualCost;
/// What a meal cost, and which components of a cost that is.
#[uniffi::remote(Record)]
pub struct ActualCost {
    /// The components that are in it; it is held against the same ones of the plan.
    pub components: Vec<gizi::cost::CostComponent>,
    /// How much, for all portions together.
    pub amount: gizi::money::Money,
}
use gizi::plan::ActualCosts;
/// What meals cost of which the same components were recorded.
#[uniffi::remote(Record)]
pub struct ActualCosts {
    /// The components.
    pub components: Vec<gizi::cost::CostComponent>,
    /// What was paid; without an upper end where an amount is not recorded.
    pub paid: gizi::cost::CostBounds,
    /// What the plan says that these components of the same meals cost; without an upper end where it cannot tell.
    pub planned: gizi::cost::CostBounds,
    /// Portions planned of these meals.
    pub planned_portions: i64,
    /// What one planned portion of them was to cost.
    #[uniffi(default)]
    pub planned_per_portion: Option<gizi::cost::CostBounds>,
    /// Portions served of those of these meals of which that is recorded.
    pub served_portions: i64,
    /// What was paid for one of these. Absent: nothing was served, or nobody recorded it.
    #[uniffi(default)]
    pub paid_per_served: Option<gizi::cost::CostBounds>,
}
use gizi::plan::ActualCount;
/// Portions as far as they are recorded.
#[uniffi::remote(Record)]
pub struct ActualCount {
    /// How many are recorded.
    pub recorded: i64,
    /// How many more an audience has as its share of what was recorded of several together, shared out as it was planned.
    /// Nobody counted them, so they are not among the recorded ones. 0 for everybody.
    #[uniffi(default)]
    pub shared_out: i64,
    /// How many were planned where they are recorded: what to hold them against.
    pub planned: i64,
    /// Whether they are recorded everywhere, and not of several audiences together. If not, how many there were in all is
    /// not known.
    pub complete: bool,
}
use gizi::plan::ActualFigure;
/// What can be recorded of an assignment.
#[uniffi::remote(Enum)]
pub enum ActualFigure {
    /// Anything at all.
    Everything,
    /// Portions cooked.
    Cooked,
    /// Portions served.
    Served,
    /// Portions thrown away unserved.
    Discarded,
    /// What was left on trays.
    PlateWaste,
    /// What was paid, of all purchases where these tell it.
    Cost,
}
use gizi::plan::ActualFigures;
/// What is recorded of some meals, beside what was planned.
///
/// Everything is of what is recorded and says whether that is all of it. One pot has one cost and one bin: where several
/// audiences eat from it, its cost and its plate waste count for all of them together and for none of them alone.
#[uniffi::remote(Record)]
pub struct ActualFigures {
    /// Portions planned.
    pub planned: i64,
    /// Portions cooked.
    pub cooked: gizi::plan::ActualCount,
    /// Portions served.
    pub served: gizi::plan::ActualCount,
    /// Portions thrown away that nobody was served.
    pub discarded: gizi::plan::ActualCount,
    /// What part of what was cooked was thrown away unserved. Absent: of nothing both is recorded.
    #[uniffi(default)]
    pub unserved: Option<gizi::plan::UnservedWaste>,
    /// What part of what was served came back. Absent: of nothing both is recorded.
    #[uniffi(default)]
    pub plate_waste: Option<gizi::plan::PlateWaste>,
    /// What was paid, once for each choice of components that was recorded.
    pub costs: Vec<gizi::plan::ActualCosts>,
    /// Whether the cost of every meal is recorded.
    pub costs_complete: bool,
}
use gizi::plan::ActualPortions;
/// How many portions of one menu in one size were cooked, served and thrown away.
#[uniffi::remote(Record)]
pub struct ActualPortions {
    /// The menu that was cooked.
    pub menu_id: gizi::id::MenuId,
    /// The version of it that the assignment planned, else the one there was; 0 until the kitchen writes it in.
    #[uniffi(default)]
    pub menu_version: u32,
    /// The size. Absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// Who got them. Absent: everybody the assignment is for.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Portions cooked.
    #[uniffi(default)]
    pub cooked: Option<u32>,
    /// Portions served.
    #[uniffi(default)]
    pub served: Option<u32>,
    /// Portions thrown away that nobody was served.
    #[uniffi(default)]
    pub discarded: Option<u32>,
}
use gizi::plan::ActualPurchase;
/// What was bought of one ingredient.
#[uniffi::remote(Record)]
pub struct ActualPurchase {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// The form it was bought in. Absent: not said.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// How much, as purchased.
    pub quantity: gizi::quantity::Quantity,
    /// What was paid for it. Absent: not recorded.
    #[uniffi(default)]
    pub amount: Option<gizi::money::Money>,
    /// Who sold it.
    #[uniffi(default)]
    pub supplier: Option<String>,
}
use gizi::plan::ActualReport;
/// What some days of a plan were to serve, beside what really happened.
#[uniffi::remote(Record)]
pub struct ActualReport {
    /// Each day on which something is planned, in order.
    pub days: Vec<gizi::plan::ActualSpan>,
    /// Each week, Monday to Sunday within the days of the report, on which something is planned.
    pub weeks: Vec<gizi::plan::ActualSpan>,
    /// All days together.
    pub whole: gizi::plan::ActualSpan,
    /// Everything that nobody recorded, by day, meal and assignment.
    pub missing: Vec<gizi::plan::MissingActual>,
    /// What was planned or served and could not be calculated.
    pub gaps: Vec<gizi::plan::SupplyGap>,
}
use gizi::plan::ActualSpan;
/// Some days as they were planned and as they were.
#[uniffi::remote(Record)]
pub struct ActualSpan {
    /// The first day.
    pub first: CivilDate,
    /// The last day.
    pub last: CivilDate,
    /// What was planned. Records of what happened change nothing about it.
    pub planned: gizi::plan::SpanTotals,
    /// What the portions hold that were served, and what they cost at the prices of the plan. Where nobody recorded how
    /// many that were, it is not `counted` and no sum has an upper end. Of portions that were recorded of several audiences
    /// together each has its share, as `figures` of the audience tells.
    pub served: gizi::plan::SpanTotals,
    /// Why `served` has no nutrient at all, not even a zero. Absent: it has.
    #[uniffi(default)]
    pub nothing_served: Option<gizi::plan::NothingServed>,
    /// What is recorded, of everybody.
    pub figures: gizi::plan::ActualFigures,
    /// What is recorded of each audience, by key; of nobody known comes first.
    pub audiences: Vec<gizi::plan::AudienceActual>,
}
use gizi::plan::ActualUpdate;
/// What is to be corrected about what was recorded. A field that is absent stays as it is; `clear` names those that are
/// to be absent. A list takes the place of the one there was.
#[uniffi::remote(Record)]
pub struct ActualUpdate {
    /// The assignment.
    pub id: gizi::id::AssignmentId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// How many portions.
    #[uniffi(default)]
    pub portions: Option<Vec<gizi::plan::ActualPortions>>,
    /// Kilograms left on the trays.
    #[uniffi(default)]
    pub plate_waste_kg: Option<rust_decimal::Decimal>,
    /// What it cost.
    #[uniffi(default)]
    pub cost: Option<gizi::plan::ActualCost>,
    /// What was bought for it.
    #[uniffi(default)]
    pub bought: Option<Vec<gizi::plan::ActualPurchase>>,
    /// What else there is to say.
    #[uniffi(default)]
    pub notes: Option<String>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[uniffi(default)]
    pub clear: Vec<String>,
}
use gizi::plan::AlternativeTray;
/// Another tray of an assignment, for those of its people who need one.
///
/// Its portions stand beside those of the assignment's own menu: each number is that of the plates that are cooked, and
/// together they are what is served.
#[uniffi::remote(Record)]
pub struct AlternativeTray {
    /// For whom: a special diet of the programme, by its name. Each has one tray.
    pub diet: String,
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The version of the menu that is planned; 0 until the kitchen writes in the current one.
    #[uniffi(default)]
    pub menu_version: u32,
    /// How many portions of each size.
    #[uniffi(default)]
    pub portions: Vec<gizi::plan::PlannedPortions>,
    /// What the menu stands in for, once the plan is published. Only the kitchen writes it.
    #[uniffi(default)]
    pub substitution: Option<gizi::plan::Substitution>,
}
use gizi::plan::Assignment;
/// One menu of a plan, served at one meal of one day.
///
/// Its slot is the day, the meal, the audience and the site. An absent audience or site stands for all of them.
#[uniffi::remote(Record)]
pub struct Assignment {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::AssignmentId,
    /// The plan it belongs to.
    pub plan_id: gizi::id::PlanId,
    /// The day it is eaten.
    pub date: CivilDate,
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// Whom it is for. Absent: every audience of the programme.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Where it goes. Absent: every site of the programme.
    #[uniffi(default)]
    pub site: Option<gizi::id::SiteId>,
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The version of the menu that is planned; 0 until the kitchen writes in the current one.
    #[uniffi(default)]
    pub menu_version: u32,
    /// How many portions of each size, those of other trays not among them.
    #[uniffi(default)]
    pub portions: Vec<gizi::plan::PlannedPortions>,
    /// Other trays, for those of its people with a special diet, with their own portions.
    #[uniffi(default)]
    pub alternatives: Vec<gizi::plan::AlternativeTray>,
    /// What the menu stands in for, once the plan is published. Only the kitchen writes it.
    #[uniffi(default)]
    pub substitution: Option<gizi::plan::Substitution>,
    /// A word to the cooks.
    #[uniffi(default)]
    pub notes: Option<String>,
    /// When it was created.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[uniffi(default)]
    pub created_by: Option<gizi::id::ActorId>,
    /// Who changed it last.
    #[uniffi(default)]
    pub updated_by: Option<gizi::id::ActorId>,
    /// Counts its changes; 0 before it is stored.
    #[uniffi(default)]
    pub version: u32,
}
use gizi::plan::AudienceActual;
/// What is recorded of one audience.
#[uniffi::remote(Record)]
pub struct AudienceActual {
    /// The audience. Absent: the programme does not say who gets these portions.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Its figures. Of portions that were recorded of several audiences together its share is told apart.
    pub figures: gizi::plan::ActualFigures,
    /// Why it has no means in what was served. Absent: it has.
    #[uniffi(default)]
    pub nothing_served: Option<gizi::plan::NothingServed>,
}
use gizi::plan::AudienceMeans;
/// What one person of an audience gets on a feeding day, in the mean.
#[uniffi::remote(Record)]
pub struct AudienceMeans {
    /// The audience. Absent: plates of which the programme does not say who gets them.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Its plates.
    pub portions: i64,
    /// Its heads, counted anew on each feeding day: the most plates of any one meal of the day. With one meal a day
    /// they are its plates.
    pub heads: i64,
    /// Σ portions × value / heads of every nutrient.
    pub nutrients: Vec<gizi::plan::NutrientMean>,
    /// Σ portions × cost / heads, one division.
    pub cost: gizi::cost::CostBounds,
}
use gizi::plan::AudienceVerdicts;
/// What a standard says about what one audience is served.
#[uniffi::remote(Record)]
pub struct AudienceVerdicts {
    /// The audience.
    pub audience: gizi::id::AudienceKey,
    /// Each meal by the rules for a meal, in order; a menu in a size once.
    pub meals: Vec<gizi::balance::BalanceReport>,
    /// Each feeding day by the rules for a day.
    pub days: Vec<gizi::balance::BalanceReport>,
    /// Each week, Monday to Sunday within the plan, by the rules for a period.
    pub weeks: Vec<gizi::balance::BalanceReport>,
    /// All days of the plan by the rules that count dishes in windows of days, which weeks do not bound. Absent: the
    /// standard has none.
    #[uniffi(default)]
    pub windows: Option<gizi::balance::BalanceReport>,
}
use gizi::plan::BatchPortions;
/// How many portions of one size are cooked.
#[uniffi::remote(Record)]
pub struct BatchPortions {
    /// The size. Absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// Portions planned.
    pub planned: i64,
    /// Portions beyond.
    pub extra: i64,
    /// Portions kept as food samples.
    pub samples: i64,
}
use gizi::plan::BudgetUse;
/// A plan against the budget of its whole programme, of which other plans take their part too.
#[uniffi::remote(Record)]
pub struct BudgetUse {
    /// What there is to spend from the programme's first day to its last.
    pub budget: gizi::money::Money,
    /// What the plan costs.
    pub cost: gizi::cost::CostBounds,
    /// Cost less budget, at twelve decimal places: below zero is left, above zero is too much.
    pub variance: gizi::cost::CostBounds,
    /// Whether the plan by itself keeps the budget.
    pub verdict: gizi::cost::CeilingVerdict,
}
use gizi::plan::CalendarDay;
/// One day of a programme's calendar.
#[uniffi::remote(Record)]
pub struct CalendarDay {
    /// The day.
    pub date: CivilDate,
    /// Its day of the week.
    pub weekday: gizi::program::Weekday,
    /// Whether the programme feeds on it, and if not, why.
    pub kind: gizi::program::DayKind,
    /// The names of its holidays, also where the programme would not feed anyway.
    pub holidays: Vec<String>,
    /// What is planned, by meal, audience, site and id; what is for all audiences or sites comes first.
    pub assignments: Vec<gizi::plan::Assignment>,
    /// The cells to fill: every audience at every meal. None unless the programme feeds on the day.
    pub slots: Vec<gizi::plan::CalendarSlot>,
    /// Assignments that fit no slot: the programme does not feed on the day, has no such meal, audience or site, or
    /// does not feed that audience at that site.
    pub misplaced: Vec<gizi::id::AssignmentId>,
    /// Portions of all sizes and assignments together.
    pub portions: i64,
    /// Assignments with fewer or more portions than the people they are for, in their order. Where the programme does not
    /// count those, nothing is said.
    #[uniffi(default)]
    pub miscounts: Vec<gizi::plan::Miscount>,
}
use gizi::plan::CalendarSlot;
/// One audience at one meal of a day.
#[uniffi::remote(Record)]
pub struct CalendarSlot {
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// The audience. Absent: everybody, for a programme that lists no audiences.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// How it is filled.
    pub state: gizi::plan::SlotState,
    /// The assignments that feed it.
    pub assignment_ids: Vec<gizi::id::AssignmentId>,
    /// Its sites that nothing is assigned to.
    pub empty_sites: Vec<gizi::id::SiteId>,
    /// Its sites that more than one menu is assigned to.
    pub doubled_sites: Vec<gizi::id::SiteId>,
}
use gizi::plan::CeilingNotJudged;
/// A ceiling that the costs of a plan cannot be judged by.
#[uniffi::remote(Record)]
pub struct CeilingNotJudged {
    /// Its name.
    pub ceiling: String,
    /// The stable code of the error: `cost.basis`.
    pub code: String,
    /// The sentence for people, in English.
    pub message: String,
}
use gizi::plan::ConflictKind;
/// How two assignments meet.
#[uniffi::remote(Enum)]
pub enum ConflictKind {
    /// They name the same audience and site.
    SameSlot,
    /// One or each of them is for all audiences or all sites, the ones of the other among them.
    Overlap,
}
use gizi::plan::CriticalLimit;
/// A limit that keeps food safe, checked with a thermometer or a clock.
#[uniffi::remote(Record)]
pub struct CriticalLimit {
    /// Its key. The sheet knows `core_temperature`, `hot_holding` and `cook_to_eat`, of what is cooked, and
    /// `cold_holding`, of what is not; others are for every dish.
    pub key: String,
    /// On which side of the value food is safe.
    pub side: gizi::plan::SafeSide,
    /// The value.
    pub value: rust_decimal::Decimal,
    /// Its unit: `°C`, `min`.
    pub unit: String,
    /// Where it comes from.
    pub source: String,
}
use gizi::plan::Cycle;
/// A cycle laid over some days.
#[uniffi::remote(Record)]
pub struct Cycle {
    /// What is served, by day and the order of the pattern. They have no ids yet.
    pub assignments: Vec<gizi::plan::Assignment>,
    /// What found no day, by day; what the days ended before comes last.
    pub unplaced: Vec<gizi::plan::Unplaced>,
}
use gizi::plan::CycleRule;
/// What a holiday does to a cycle. Days of the week on which the programme never feeds are no days of a cycle at all.
#[uniffi::remote(Enum)]
pub enum CycleRule {
    /// It uses up its day of the cycle: the menus of that day are not served.
    Skip,
    /// The cycle waits: the next feeding day serves them.
    Shift,
}
use gizi::plan::DatedStock;
/// What is in stock from a day on.
#[uniffi::remote(Record)]
pub struct DatedStock {
    /// What and how much.
    pub stock: gizi::cost::StockItem,
    /// The first day whose meals it can be cooked for. Absent: every day.
    #[uniffi(default)]
    pub as_of: Option<CivilDate>,
}
use gizi::plan::DayNeed;
/// What one day needs.
#[uniffi::remote(Record)]
pub struct DayNeed {
    /// The day it is eaten.
    pub date: CivilDate,
    /// How much.
    pub needed: gizi::quantity::DecimalRange,
}
use gizi::plan::DayRange;
/// Days from a first to a last, both included. They are civil days and belong to no time zone.
#[uniffi::remote(Record)]
pub struct DayRange {
    /// The first day.
    pub first: CivilDate,
    /// The last day.
    pub last: CivilDate,
}
use gizi::plan::Delivery;
/// When food is delivered.
#[uniffi::remote(Record)]
pub struct Delivery {
    /// How many days before it is eaten; 0 is the same day.
    #[uniffi(default)]
    pub lead_days: u32,
    /// Ingredients that come earlier or later than the rest.
    #[uniffi(default)]
    pub leads: Vec<gizi::plan::IngredientLead>,
    /// The one day of the week of deliveries: then food comes on the last such day that is early enough. Absent: on any
    /// day.
    #[uniffi(default)]
    pub weekly_on: Option<gizi::program::Weekday>,
}
use gizi::plan::DishRepeats;
/// One dish and when it comes back.
#[uniffi::remote(Record)]
pub struct DishRepeats {
    /// The dish; absent for an ingredient that lies on a tray by itself.
    #[uniffi(default)]
    pub menu_id: Option<gizi::id::MenuId>,
    /// The ingredient; absent for a dish.
    #[uniffi(default)]
    pub ingredient_id: Option<gizi::id::IngredientId>,
    /// Its name.
    pub name: String,
    /// How often it is served.
    pub servings: u32,
    /// On how many days.
    pub days: u32,
    /// The fewest days from one day with it to the next; absent if there is one day.
    #[uniffi(default)]
    pub smallest_gap: Option<i64>,
}
use gizi::plan::IngredientLead;
/// How many days before it is eaten an ingredient is delivered.
#[uniffi::remote(Record)]
pub struct IngredientLead {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// How many days.
    pub days: u32,
}
use gizi::plan::KitchenTime;
/// A time on the day of the sheet, or on a day before it.
#[uniffi::remote(Record)]
pub struct KitchenTime {
    /// 0 on the day of the sheet, -1 on the day before.
    pub day_offset: i64,
    /// The time of that day.
    pub time: gizi::program::TimeOfDay,
}
use gizi::plan::MealActual;
/// What really happened at one assignment: how much was cooked, served and thrown away, and what it cost.
///
/// Whatever is absent was not recorded. It is never taken for nothing, nor for what was planned.
#[uniffi::remote(Record)]
pub struct MealActual {
    /// The assignment it is about, which has one of these.
    pub id: gizi::id::AssignmentId,
    /// The plan of the assignment. Empty: the kitchen writes it in.
    #[uniffi(default)]
    pub plan_id: gizi::id::PlanId,
    /// How many portions, by menu and size, and by audience where they were counted so.
    #[uniffi(default)]
    pub portions: Vec<gizi::plan::ActualPortions>,
    /// Kilograms left on the trays of everybody who ate.
    #[uniffi(default)]
    pub plate_waste_kg: Option<rust_decimal::Decimal>,
    /// What it cost. Absent: what is stated of the purchases, if their amounts are.
    #[uniffi(default)]
    pub cost: Option<gizi::plan::ActualCost>,
    /// What was bought for it.
    #[uniffi(default)]
    pub bought: Vec<gizi::plan::ActualPurchase>,
    /// What else there is to say.
    #[uniffi(default)]
    pub notes: Option<String>,
    /// When it was recorded.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last corrected.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who recorded it.
    #[uniffi(default)]
    pub created_by: Option<gizi::id::ActorId>,
    /// Who corrected it last.
    #[uniffi(default)]
    pub updated_by: Option<gizi::id::ActorId>,
    /// Counts its corrections; 0 before it is stored.
    #[uniffi(default)]
    pub version: u32,
}
use gizi::plan::MealService;
/// One meal of the day.
#[uniffi::remote(Record)]
pub struct MealService {
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// When it is eaten. Absent: nobody said, and nothing has a time.
    #[uniffi(default)]
    pub service_time: Option<gizi::program::TimeOfDay>,
    /// When cooking must be done, so that it is packed and delivered in time.
    #[uniffi(default)]
    pub ready: Option<gizi::plan::KitchenTime>,
    /// What is cooked, by menu.
    pub menus: Vec<gizi::plan::ProductionMenu>,
}
use gizi::plan::MenuPlan;
/// A dated plan of a programme. What is served when stands in its assignments, which are records of their own.
#[uniffi::remote(Record)]
pub struct MenuPlan {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::PlanId,
    /// The programme it plans for.
    pub program_id: gizi::id::ProgramId,
    /// Its name.
    pub plan_name: String,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// Its first day.
    pub start_date: CivilDate,
    /// Its last day.
    pub end_date: CivilDate,
    /// Where it stands.
    pub status: gizi::plan::PlanStatus,
    /// Why it went there, if somebody said so.
    #[uniffi(default)]
    pub status_reason: Option<String>,
    /// When it was created.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[uniffi(default)]
    pub created_by: Option<gizi::id::ActorId>,
    /// Who changed it last.
    #[uniffi(default)]
    pub updated_by: Option<gizi::id::ActorId>,
    /// Counts its changes, those of its assignments not among them; 0 before it is stored.
    #[uniffi(default)]
    pub version: u32,
}
use gizi::plan::Miscount;
/// Portions that are planned for another number of people.
#[uniffi::remote(Record)]
pub struct Miscount {
    /// The assignment.
    pub assignment_id: gizi::id::AssignmentId,
    /// The people of its audience at its site, by the programme.
    pub people: i64,
    /// The portions of all sizes and trays.
    pub portions: i64,
}
use gizi::plan::MissingActual;
/// Something that nobody recorded.
#[uniffi::remote(Record)]
pub struct MissingActual {
    /// The assignment.
    pub assignment_id: gizi::id::AssignmentId,
    /// Its day.
    pub date: CivilDate,
    /// Its meal.
    pub meal_type: gizi::menu::MealType,
    /// What was not recorded.
    pub figure: gizi::plan::ActualFigure,
    /// The menu, of a number of portions.
    #[uniffi(default)]
    pub menu_id: Option<gizi::id::MenuId>,
    /// The size, of a number of portions. Absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// The audience, of a number of portions.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
}
use gizi::plan::NothingServed;
/// Why nothing is known of what served portions hold.
#[uniffi::remote(Enum)]
pub enum NothingServed {
    /// Nobody recorded how many portions were served; `missing` names them.
    NotRecorded,
    /// It is recorded that no portion was served.
    NoPortions,
    /// What was served could not be calculated; `gaps` says why.
    NotComputed,
}
use gizi::plan::NutrientMean;
/// The mean of a nutrient.
#[uniffi::remote(Record)]
pub struct NutrientMean {
    /// The nutrient; the key carries the unit.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// For one person on one feeding day.
    pub mean: gizi::nutrient::Bounds,
}
use gizi::plan::ParsedActual;
/// What really happened read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedActual {
    /// The record; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub actual: Option<gizi::plan::MealActual>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::plan::ParsedActualUpdate;
/// A correction read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedActualUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::plan::ActualUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::plan::ParsedAssignment;
/// An assignment read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedAssignment {
    /// The assignment; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub assignment: Option<gizi::plan::Assignment>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::plan::ParsedPlan;
/// A plan read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedPlan {
    /// The plan; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub plan: Option<gizi::plan::MenuPlan>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::plan::ParsedPlanUpdate;
/// An update of a plan read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedPlanUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::plan::PlanUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::plan::PlanBudget;
/// What a plan costs against what its programme may spend.
#[uniffi::remote(Record)]
pub struct PlanBudget {
    /// Against the programme's whole budget; absent where it states none.
    #[uniffi(default)]
    pub total: Option<gizi::plan::BudgetUse>,
    /// Every ceiling of the programme for each audience on each day, or in each week.
    pub ceilings: Vec<gizi::plan::PlannedCeiling>,
    /// Ceilings that these costs cannot be judged by.
    pub not_judged: Vec<gizi::plan::CeilingNotJudged>,
}
use gizi::plan::PlanReport;
/// Everything that is computed about a plan.
#[uniffi::remote(Record)]
pub struct PlanReport {
    /// The plan.
    pub plan_id: gizi::id::PlanId,
    /// What it serves and costs, and the means of each audience.
    pub totals: gizi::plan::PlanTotals,
    /// What the standard says, by audience.
    pub verdicts: gizi::plan::PlanVerdicts,
    /// How much its dishes differ.
    pub variety: gizi::plan::PlanVariety,
    /// What it costs against what may be spent.
    pub budget: gizi::plan::PlanBudget,
    /// Trays that are not proved to fit the special diets of those who get them.
    pub special_diets: Vec<gizi::plan::TrayFinding>,
    /// What is planned and not counted, or counted in another version than was planned. The verdicts are those of what is
    /// counted.
    pub gaps: Vec<gizi::plan::SupplyGap>,
}
use gizi::plan::PlanServings;
/// The plates of some days of a plan, and what could not be made a plate.
#[uniffi::remote(Record)]
pub struct PlanServings {
    /// The days.
    pub range: gizi::plan::DayRange,
    /// The currency of every cost.
    pub currency: gizi::money::Currency,
    /// The plates, by day, meal, menu and assignment; those of one in the order of its sizes and the programme's audiences.
    pub servings: Vec<gizi::plan::PlannedServing>,
    /// What is planned and not counted in any plate, or counted in another version than was planned: it leaves the totals
    /// of its day without an upper end.
    pub gaps: Vec<gizi::plan::SupplyGap>,
}
use gizi::plan::PlanStatus;
/// Where a plan stands in its workflow.
#[uniffi::remote(Enum)]
pub enum PlanStatus {
    /// It is being written.
    Draft,
    /// Somebody looks it over.
    Review,
    /// It is signed.
    Approved,
    /// The schools and the kitchen can see it.
    Published,
    /// It is being cooked.
    Active,
    /// It is over.
    Completed,
    /// It was given up.
    Cancelled,
    /// It is kept for the record only.
    Archived,
}
use gizi::plan::PlanTotals;
/// What a plan serves: by day, by week and as a whole.
#[uniffi::remote(Record)]
pub struct PlanTotals {
    /// Each day on which something is planned, in order. A day without feeding is absent.
    pub days: Vec<gizi::plan::SpanTotals>,
    /// Each week, Monday to Sunday within the days of the plan, on which something is planned.
    pub weeks: Vec<gizi::plan::SpanTotals>,
    /// All days together.
    pub plan: gizi::plan::SpanTotals,
}
use gizi::plan::PlanTransition;
/// One step a plan may take in its workflow.
#[uniffi::remote(Record)]
pub struct PlanTransition {
    /// Where the plan stands.
    pub from: gizi::plan::PlanStatus,
    /// Where it goes.
    pub to: gizi::plan::PlanStatus,
    /// Whether only those may do it who answer for the plan. Otherwise whoever writes plans may.
    pub decides: bool,
    /// Whether it must say why.
    pub needs_reason: bool,
}
use gizi::plan::PlanUpdate;
/// What is to change about a plan. A field that is absent stays as it is; `clear` names those that are to be absent.
/// Where it stands in its workflow is not changed here.
#[uniffi::remote(Record)]
pub struct PlanUpdate {
    /// The plan.
    pub id: gizi::id::PlanId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[uniffi(default)]
    pub plan_name: Option<String>,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// Its first day.
    #[uniffi(default)]
    pub start_date: Option<CivilDate>,
    /// Its last day.
    #[uniffi(default)]
    pub end_date: Option<CivilDate>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[uniffi(default)]
    pub clear: Vec<String>,
}
use gizi::plan::PlanVariety;
/// How much the dishes of some days differ.
#[uniffi::remote(Record)]
pub struct PlanVariety {
    /// The days.
    pub range: gizi::plan::DayRange,
    /// How often any dish is served: a dish counts once at a meal of a day, to however many it goes.
    pub servings: u32,
    /// Each different dish, the most served first, then by name.
    pub dishes: Vec<gizi::plan::DishRepeats>,
    /// The fewest days from a serving of a dish to its next; absent if no dish is served on two days.
    #[uniffi(default)]
    pub smallest_gap: Option<i64>,
    /// Over dishes.
    pub by_dish: gizi::plan::Spread,
    /// Over the main proteins of the dishes that have one. A staple, a vegetable or a fruit has none and is not counted;
    /// a protein dish that names none is unknown.
    pub by_main_protein: gizi::plan::Spread,
    /// Over dominant colours.
    pub by_colour: gizi::plan::Spread,
    /// Over the ways in which the dishes themselves are cooked, those of their parts left aside.
    pub by_cooking_method: gizi::plan::Spread,
    /// Menus whose dishes could not be told. They are not counted, so nothing is proved while there are any.
    pub gaps: Vec<gizi::plan::SupplyGap>,
}
use gizi::plan::PlanVerdicts;
/// What a standard says about a plan.
#[uniffi::remote(Record)]
pub struct PlanVerdicts {
    /// Each audience that is fed, by key.
    pub audiences: Vec<gizi::plan::AudienceVerdicts>,
    /// Audiences that the standard does not know: they are not judged.
    pub unknown_audiences: Vec<gizi::id::AudienceKey>,
}
use gizi::plan::PlannedCeiling;
/// A ceiling judged for one audience.
#[uniffi::remote(Record)]
pub struct PlannedCeiling {
    /// The day, or the first of the week within the plan.
    pub first: CivilDate,
    /// The day, or the last of the week within the plan.
    pub last: CivilDate,
    /// The audience; absent for plates of which nobody says who gets them.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// The site that fares worst; absent where all sites get the same.
    #[uniffi(default)]
    pub site: Option<gizi::id::SiteId>,
    /// The judgement.
    pub judgement: gizi::cost::CeilingJudgement,
}
use gizi::plan::PlannedNutrient;
/// One nutrient of many plates.
#[uniffi::remote(Record)]
pub struct PlannedNutrient {
    /// The nutrient; the key carries the unit.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// How much all plates hold together.
    pub total: gizi::nutrient::Bounds,
    /// The foods that make it inexact, each once.
    pub gaps: Vec<gizi::nutrient::ValueGap>,
}
use gizi::plan::PlannedPortions;
/// How many portions of one size are planned.
#[uniffi::remote(Record)]
pub struct PlannedPortions {
    /// The size, one of the menu's. Absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// How many.
    pub count: u32,
}
use gizi::plan::PlannedServing;
/// So many plates of one menu in one size, served to one audience at one meal of one day.
#[uniffi::remote(Record)]
pub struct PlannedServing {
    /// The assignment they belong to.
    pub assignment_id: gizi::id::AssignmentId,
    /// The day.
    pub date: CivilDate,
    /// Who eats them. Absent: the programme does not say who gets this size.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Where they go. Absent: every site of the programme.
    #[uniffi(default)]
    pub site: Option<gizi::id::SiteId>,
    /// One plate: what it contains, its dishes, what it costs by component; and how many there are.
    pub meal: gizi::balance::ServedMeal,
    /// What one plate costs on the day, without its lines.
    pub cost: gizi::cost::Cost,
}
use gizi::plan::PlateWaste;
/// What was left on trays against what was served, where both are recorded.
#[uniffi::remote(Record)]
pub struct PlateWaste {
    /// Kilograms left on trays.
    pub kilograms: rust_decimal::Decimal,
    /// Kilograms served: portions × weight of a plate.
    pub served_kilograms: gizi::quantity::DecimalRange,
    /// The one in percent of the other.
    pub percent: gizi::quantity::DecimalRange,
    /// Whether both are recorded everywhere.
    pub complete: bool,
}
use gizi::plan::ProcurementLine;
/// One ingredient in one purchase form, delivered on one day.
#[uniffi::remote(Record)]
pub struct ProcurementLine {
    /// The name of the purchase form; absent when the ingredient has none.
    #[uniffi(default)]
    pub purchase_form_name: Option<String>,
    /// What is bought and what it costs. `in_stock` is what stock and leftovers cover; a line that they cover whole
    /// buys nothing. `bought` is one amount: enough for the most that may be needed, or for the least where nothing
    /// bounds it, and then the amount has no upper end.
    pub purchase: gizi::cost::Purchase,
    /// What each day needs of it, as purchased, in the unit of the purchase.
    pub days: Vec<gizi::plan::DayNeed>,
    /// How much of the need comes from stock.
    pub from_stock: rust_decimal::Decimal,
    /// How much of the need comes from what earlier packs left.
    pub from_leftovers: rust_decimal::Decimal,
    /// What is left of packs when these days are over.
    pub left_over: rust_decimal::Decimal,
}
use gizi::plan::ProcurementList;
/// What to buy for some days of plans.
#[uniffi::remote(Record)]
pub struct ProcurementList {
    /// The days that are eaten.
    pub range: gizi::plan::DayRange,
    /// What to order, by day of delivery and supplier, the unknown one last.
    pub orders: Vec<gizi::plan::SupplierOrder>,
    /// What all of it costs; without an upper end where a price or a quantity is missing.
    pub total: gizi::cost::CostBounds,
    /// What is left of packs and stock after the last day, of the ingredients on the list.
    pub left_over: Vec<gizi::plan::DatedStock>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing.
    pub gaps: Vec<gizi::plan::SupplyGap>,
}
use gizi::plan::ProcurementOptions;
/// How the procurement list of some days is made. The default: everything comes on the day it is eaten, nothing is in
/// stock, no optional line is taken and no portion is cooked beyond the plan.
#[uniffi::remote(Record)]
pub struct ProcurementOptions {
    /// When it is delivered.
    #[uniffi(default)]
    pub delivery: gizi::plan::Delivery,
    /// What is there and need not be bought.
    #[uniffi(default)]
    pub stock: Vec<gizi::plan::DatedStock>,
    /// Optional lines taken and substitutes chosen.
    #[uniffi(default)]
    pub choices: Vec<gizi::menu::LineChoice>,
    /// Portions cooked beyond those planned.
    pub spare: gizi::plan::SparePortions,
}
use gizi::plan::ProductionDish;
/// One recipe of a menu: its ingredients and steps.
#[uniffi::remote(Record)]
pub struct ProductionDish {
    /// The dish.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// The names of what it is a part of, the menu first. Empty for the menu itself.
    pub within: Vec<String>,
    /// How many times its recipe is cooked. Absent: no line of its own tells.
    #[uniffi(default)]
    pub recipe_factor: Option<rust_decimal::Decimal>,
    /// Its own ingredients, for all portions.
    pub ingredients: Vec<gizi::plan::ProductionIngredient>,
    /// When its first step starts. Absent: how long it takes is not known.
    #[uniffi(default)]
    pub start: Option<gizi::plan::KitchenTime>,
    /// When it must be done.
    #[uniffi(default)]
    pub end: Option<gizi::plan::KitchenTime>,
    /// When its cooking ends: with the last step that is at least as hot as the limit `hot_holding`; with its last step
    /// where none has a temperature. Absent: it is not cooked, or nobody can tell, as where its steps only cool it or it
    /// has neither steps nor times.
    #[uniffi(default)]
    pub cooked: Option<gizi::plan::KitchenTime>,
    /// Minutes from the end of cooking until it is eaten. Absent: not known, or it is not cooked.
    #[uniffi(default)]
    pub minutes_to_eating: Option<i64>,
    /// Whether that is longer than the critical limit allows. Absent: nobody can tell.
    #[uniffi(default)]
    pub held_too_long: Option<bool>,
    /// Its steps in order.
    pub steps: Vec<gizi::plan::ProductionStep>,
    /// The limits to check.
    pub limits: Vec<gizi::plan::CriticalLimit>,
}
use gizi::plan::ProductionIngredient;
/// One ingredient of a dish, for all portions.
#[uniffi::remote(Record)]
pub struct ProductionIngredient {
    /// The line of the dish.
    pub line_id: gizi::id::LineId,
    /// The ingredient, or the substitute in its place.
    pub ingredient_id: gizi::id::IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// How much, in the unit of the line.
    pub quantity: gizi::quantity::DecimalRange,
    /// The unit of the line.
    pub unit: String,
    /// Grams as purchased.
    pub as_purchased: gizi::quantity::DecimalRange,
    /// Grams raw and cleaned; of frying oil what is absorbed.
    pub edible: gizi::quantity::DecimalRange,
    /// How it is prepared.
    #[uniffi(default)]
    pub preparation_notes: Option<String>,
}
use gizi::plan::ProductionMenu;
/// One menu of a meal, for all audiences and sites.
#[uniffi::remote(Record)]
pub struct ProductionMenu {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// The version that is cooked.
    pub menu_version: u32,
    /// How many portions of each size.
    pub sizes: Vec<gizi::plan::BatchPortions>,
    /// Portions of all sizes together, extra ones and samples included.
    pub portions: i64,
    /// For whom and where.
    pub deliveries: Vec<gizi::plan::ServedPortions>,
    /// How many times its recipe is cooked, by the factors of its portion sizes; lines with a quantity of their own for
    /// a size follow that. Trays of special diets are menus of their own.
    pub batch_factor: rust_decimal::Decimal,
    /// The menu itself, then everything it is made of, each after what it is a part of.
    pub dishes: Vec<gizi::plan::ProductionDish>,
    /// The allergens it is not free of: contained, maybe contained, unknown. Optional lines count always.
    pub allergens: Vec<gizi::menu::AllergenFinding>,
}
use gizi::plan::ProductionOptions;
/// How a production sheet is made.
#[uniffi::remote(Record)]
pub struct ProductionOptions {
    /// When each meal is eaten, where the programme does not say.
    #[uniffi(default)]
    pub service_times: Vec<gizi::program::ProgramMeal>,
    /// Minutes from the end of cooking to the lorry; at most a day.
    #[uniffi(default)]
    pub packing_minutes: u32,
    /// Minutes from the lorry to the plate; at most a day.
    #[uniffi(default)]
    pub delivery_minutes: u32,
    /// Optional lines taken and substitutes chosen.
    #[uniffi(default)]
    pub choices: Vec<gizi::menu::LineChoice>,
    /// Portions cooked beyond those planned.
    pub spare: gizi::plan::SparePortions,
    /// The critical limits in force.
    #[uniffi(default)]
    pub limits: Vec<gizi::plan::CriticalLimit>,
    /// The allergens asked about.
    #[uniffi(default)]
    pub allergens: Vec<gizi::ingredient::Allergen>,
}
use gizi::plan::ProductionSheet;
/// What a kitchen cooks for one day, how much of it and when.
#[uniffi::remote(Record)]
pub struct ProductionSheet {
    /// The day it is eaten.
    pub date: CivilDate,
    /// The meals, in their order.
    pub services: Vec<gizi::plan::MealService>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing.
    pub gaps: Vec<gizi::plan::SupplyGap>,
}
use gizi::plan::ProductionStep;
/// One step of a dish, with its times.
#[uniffi::remote(Record)]
pub struct ProductionStep {
    /// The step.
    pub step_id: gizi::id::StepId,
    /// Its place.
    pub step_number: u32,
    /// A short title.
    #[uniffi(default)]
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// Minutes it takes.
    #[uniffi(default)]
    pub duration: Option<u32>,
    /// When it starts.
    #[uniffi(default)]
    pub start: Option<gizi::plan::KitchenTime>,
    /// When it ends.
    #[uniffi(default)]
    pub end: Option<gizi::plan::KitchenTime>,
    /// Degrees Celsius.
    #[uniffi(default)]
    pub temperature: Option<rust_decimal::Decimal>,
    /// What shows that it went well.
    #[uniffi(default)]
    pub quality_check: Option<String>,
}
use gizi::plan::SafeSide;
/// The safe side of a critical limit, the limit included.
#[uniffi::remote(Enum)]
pub enum SafeSide {
    /// This or more.
    AtLeast,
    /// This or less.
    AtMost,
}
use gizi::plan::ServedPortions;
/// What one assignment asks for.
#[uniffi::remote(Record)]
pub struct ServedPortions {
    /// The assignment.
    pub assignment_id: gizi::id::AssignmentId,
    /// Whom it is for. Absent: every audience.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Where it goes. Absent: every site.
    #[uniffi(default)]
    pub site: Option<gizi::id::SiteId>,
    /// The special diet it is for. Absent: none.
    #[uniffi(default)]
    pub diet: Option<String>,
    /// The size. Absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// How many.
    pub count: u32,
    /// A word to the cooks.
    #[uniffi(default)]
    pub notes: Option<String>,
}
use gizi::plan::ServingOptions;
/// How the plates of a plan are calculated.
#[uniffi::remote(Record)]
pub struct ServingOptions {
    /// Prices and rates. The date is not read: each day is priced at its own.
    pub cost: gizi::cost::CostSettings,
    /// Whether fortification programmes count that hold on the day.
    #[uniffi(default)]
    pub fortified: bool,
    /// What is taken of optional lines and substitutes.
    #[uniffi(default)]
    pub choices: Vec<gizi::menu::LineChoice>,
}
use gizi::plan::SlotConflict;
/// Two assignments that feed the same people at the same meal.
#[uniffi::remote(Record)]
pub struct SlotConflict {
    /// How they meet.
    pub kind: gizi::plan::ConflictKind,
    /// The plan, that of the first.
    pub plan_id: gizi::id::PlanId,
    /// The plan of the second. Absent: the same one.
    #[uniffi(default)]
    pub second_plan_id: Option<gizi::id::PlanId>,
    /// The day.
    pub date: CivilDate,
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// Whom both feed. Absent: every audience.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Where both feed them. Absent: at every site.
    #[uniffi(default)]
    pub site: Option<gizi::id::SiteId>,
    /// The one that was listed first.
    pub first: gizi::id::AssignmentId,
    /// The other.
    pub second: gizi::id::AssignmentId,
}
use gizi::plan::SlotState;
/// How a slot is filled.
#[uniffi::remote(Enum)]
pub enum SlotState {
    /// Everybody gets one menu: no site is empty, and no assignment has fewer portions than the people it is for.
    Filled,
    /// Nobody gets two, but some sites get none.
    PartlyFilled,
    /// Every site gets one menu, but an assignment has no portions, or fewer than the people it is for.
    Short,
    /// Nobody gets anything.
    Empty,
    /// Some get more than one menu, at one site at least.
    Doubled,
}
use gizi::plan::SpanTotals;
/// What some days serve: the sums over all plates, and the means of each audience.
#[uniffi::remote(Record)]
pub struct SpanTotals {
    /// The first day.
    pub first: CivilDate,
    /// The last day.
    pub last: CivilDate,
    /// Days on which something is planned.
    pub feeding_days: u32,
    /// Plates that are counted.
    pub portions: i64,
    /// Whether everything that is planned is counted, in the version that is planned. If not, no sum has an upper end, and
    /// means are those of the plates that are counted.
    pub counted: bool,
    /// Σ portions × value of every nutrient, in the order of the registry.
    pub nutrients: Vec<gizi::plan::PlannedNutrient>,
    /// Σ portions × cost, exact; each day at its own prices.
    pub cost: gizi::cost::CostBounds,
    /// Whether the cost is one number.
    pub cost_complete: bool,
    /// What is not known about the cost, each fact once.
    pub missing_costs: Vec<gizi::cost::MissingCost>,
    /// The means of each audience, by key; the plates of nobody known come first.
    pub audiences: Vec<gizi::plan::AudienceMeans>,
}
use gizi::plan::SparePortions;
/// Portions that are cooked beyond those planned.
#[uniffi::remote(Record)]
pub struct SparePortions {
    /// So many percent more of each size, rounded up to whole portions; 0 to 100.
    pub percent: rust_decimal::Decimal,
    /// So many portions more of each menu at a meal, in the size most are planned of.
    #[uniffi(default)]
    pub count: u32,
    /// So many portions of each menu at a meal kept as food samples, in that size too.
    #[uniffi(default)]
    pub samples: u32,
}
use gizi::plan::Spread;
/// How servings spread over values.
#[uniffi::remote(Record)]
pub struct Spread {
    /// The servings of each value, the most first, then by value.
    pub counts: Vec<gizi::plan::SpreadCount>,
    /// Servings of which nobody said the value.
    pub unknown: u32,
    /// Simpson's index 1 − Σ n(n−1) / (N(N−1)): the chance that two servings differ; 0 all the same, 1 all different.
    /// Its least is with every unknown as the most frequent value, its most with each a value of its own. Absent for
    /// fewer than two servings.
    #[uniffi(default)]
    pub simpson: Option<gizi::nutrient::Bounds>,
}
use gizi::plan::SpreadCount;
/// How often a value is served.
#[uniffi::remote(Record)]
pub struct SpreadCount {
    /// The value: a dish's id, `CHICKEN`, `STEAM`.
    pub value: String,
    /// How often.
    pub servings: u32,
}
use gizi::plan::Substitution;
/// That a menu of a published plan was replaced: by whom, when and why.
#[uniffi::remote(Record)]
pub struct Substitution {
    /// The menu that was published. It stays the first one, however often it is replaced.
    pub original_menu_id: gizi::id::MenuId,
    /// The version of it that was planned.
    pub original_menu_version: u32,
    /// Why the latest menu took its place.
    pub reason: String,
    /// When that was.
    pub substituted_at: Timestamp,
    /// Who did it.
    pub substituted_by: gizi::id::ActorId,
}
use gizi::plan::SupplierOrder;
/// What one supplier delivers on one day.
#[uniffi::remote(Record)]
pub struct SupplierOrder {
    /// The day of delivery.
    pub delivery: CivilDate,
    /// The supplier whose price is used. Absent: the price names none, or there is no price.
    #[uniffi(default)]
    pub supplier: Option<String>,
    /// One line for each ingredient and purchase form, by name.
    pub lines: Vec<gizi::plan::ProcurementLine>,
    /// What the lines cost.
    pub amount: gizi::cost::CostBounds,
}
use gizi::plan::SupplyGap;
/// Something that is missing from a procurement list or a production sheet, named so that nobody takes it for nothing.
#[uniffi::remote(Record)]
pub struct SupplyGap {
    /// What is missing.
    pub reason: gizi::plan::SupplyGapReason,
    /// The day: of the meal, or of the delivery for what is missing about an ingredient. Absent: all days.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// The menu.
    #[uniffi(default)]
    pub menu_id: Option<gizi::id::MenuId>,
    /// The ingredient.
    #[uniffi(default)]
    pub ingredient_id: Option<gizi::id::IngredientId>,
    /// The name of the ingredient or the menu, its id where it has none.
    #[uniffi(default)]
    pub name: String,
}
use gizi::plan::SupplyGapReason;
/// What is missing.
#[uniffi::remote(Enum)]
pub enum SupplyGapReason {
    /// Nothing is planned on these days.
    NothingPlanned,
    /// A menu of one plan is for people whom another plan feeds at the same meal, and is not counted.
    Competing {
        /// The assignment that is not counted.
        assignment_id: gizi::id::AssignmentId,
        /// Its plan.
        plan_id: gizi::id::PlanId,
        /// The other assignment.
        other_assignment_id: gizi::id::AssignmentId,
        /// The plan of the other.
        other_plan_id: gizi::id::PlanId,
    },
    /// A menu is planned and nobody said for how many.
    NoPortions {
        /// The assignment.
        assignment_id: gizi::id::AssignmentId,
    },
    /// It could not be calculated, and nothing of it is counted.
    NotComputed {
        /// The stable code of the error.
        code: String,
        /// Where: `ingredients[3]`.
        path: String,
        /// The sentence for people, in English.
        message: String,
    },
    /// A price, or a fact about the quantity.
    Fact {
        /// The fact.
        missing: gizi::cost::MissingReason,
    },
    /// What is in stock is in a unit that leads to no purchase: it is not subtracted.
    StockNotCounted {
        /// The fact that would lead there.
        missing: gizi::cost::MissingReason,
    },
    /// What is in stock is of a food that is not there, or in a purchase form or a unit that nobody knows: it is not
    /// subtracted.
    StockUnknown {
        /// The stable code of the error.
        code: String,
        /// Where, in the options: `stock[3].stock.purchaseFormId`.
        path: String,
        /// The sentence for people, in English.
        message: String,
    },
    /// When the meal is eaten.
    ServiceTime,
    /// How long a step takes. What comes before it has no time either, unless the menu says how long it takes in all.
    StepDuration {
        /// The step.
        step_number: u32,
    },
    /// How long a menu takes: it has neither steps nor times.
    Duration,
    /// How much of an ingredient goes in.
    Amount,
    /// The version that is planned is not there. It is calculated with another one, and no sum has an upper end.
    OtherVersion {
        /// The version that is planned.
        planned: u32,
        /// The version that is calculated with.
        used: u32,
    },
}
use gizi::plan::TrayFinding;
/// A tray that does not fit a special diet of those who get it, or of which nobody can tell.
#[uniffi::remote(Record)]
pub struct TrayFinding {
    /// The assignment.
    pub assignment_id: gizi::id::AssignmentId,
    /// Its day.
    pub date: CivilDate,
    /// Its meal.
    pub meal_type: gizi::menu::MealType,
    /// The audience.
    pub audience: gizi::id::AudienceKey,
    /// The special diet.
    pub diet: String,
    /// How many people of the audience it concerns: all who have the diet, or those for whom there is no tray left.
    pub heads: u32,
    /// The menu they get: that of the tray for their diet, else the assignment's own.
    pub menu_id: gizi::id::MenuId,
    /// Whether that is a tray for their diet.
    pub is_alternative: bool,
    /// Whether it can be told.
    pub verdict: gizi::plan::TrayVerdict,
    /// What is wrong or not known, with its path in the assignment and its code.
    pub violation: gizi::validation::Violation,
    /// The ingredients that decide it. Empty: the menu as a whole could not be looked at, or the number decides it.
    pub ingredients: Vec<String>,
}
use gizi::plan::TrayVerdict;
/// What can be told about a tray and a special diet.
#[uniffi::remote(Enum)]
pub enum TrayVerdict {
    /// It holds, or may hold, what it must be free of; or there are too few of it.
    Broken,
    /// Nobody said whether it is free of it, or how many need it. That never counts as free.
    Unknown,
}
use gizi::plan::Unplaced;
/// An assignment of the pattern that found no day.
#[uniffi::remote(Record)]
pub struct Unplaced {
    /// The assignment of the pattern.
    pub assignment_id: gizi::id::AssignmentId,
    /// The holiday it would have been served on. Absent: the days ended before its turn came even once.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
}
use gizi::plan::UnservedWaste;
/// Portions thrown away unserved against those cooked, where both are recorded.
#[uniffi::remote(Record)]
pub struct UnservedWaste {
    /// Portions thrown away.
    pub discarded: i64,
    /// Portions cooked.
    pub cooked: i64,
    /// The one in percent of the other.
    pub percent: rust_decimal::Decimal,
    /// Whether both are recorded everywhere.
    pub complete: bool,
}
/// What keeps a record from its assignment: it names another plan, an audience that the programme does not have, or one
/// that the assignment is not for.
#[uniffi::export]
pub fn validate_actual_in(
    actual: gizi::plan::MealActual,
    assignment: gizi::plan::Assignment,
    program: gizi::program::NutritionProgram,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_actual_in(&actual, &assignment, &program)))
}
/// What some days were to serve beside what really happened: portions, what they hold, what they cost, what was wasted; by
/// day, by week and as a whole, for everybody and for each audience.
///
/// What is not recorded is missing, and named: it is neither nothing nor what was planned. A record counts for the
/// assignment of its id, others are left out; the order of both makes no difference. Errors: a range that is backwards or
/// too long, amounts in another currency than that of the options.
#[uniffi::export]
pub fn planned_against_actual(
    range: gizi::plan::DayRange,
    assignments: Vec<gizi::plan::Assignment>,
    actuals: Vec<gizi::plan::MealActual>,
    program: gizi::program::NutritionProgram,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    standard: gizi::balance::Standard,
    options: gizi::plan::ServingOptions,
) -> Result<gizi::plan::ActualReport, GiziError> {
    guarded(move || {
        Ok(gizi::plan::planned_against_actual(
            &range,
            &assignments,
            &actuals,
            &program,
            &*catalog.0.look()?,
            &standard,
            &options,
        )?)
    })
}
/// Reads and checks a correction from JSON (UTF-8): names, limits and codes are those of the record. Unknown fields are
/// refused. What must hold between fields is found when the update meets its record.
#[uniffi::export]
pub fn parse_actual_update(json: Vec<u8>) -> Result<gizi::plan::ParsedActualUpdate, GiziError> {
    guarded(move || Ok(gizi::plan::parse_actual_update(&json)))
}
/// Everything that is wrong by itself with what is said to have happened; empty if nothing is.
/// `validate_actual_in` holds it against its assignment and programme,
/// `validate_waste_in` what came back against what was served.
#[uniffi::export]
pub fn validate_actual(actual: gizi::plan::MealActual) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_actual(&actual)))
}
/// Reads and checks what really happened from JSON (UTF-8).
#[uniffi::export]
pub fn parse_actual(json: Vec<u8>) -> Result<gizi::plan::ParsedActual, GiziError> {
    guarded(move || Ok(gizi::plan::parse_actual(&json)))
}
/// The JSON Schema (draft 2020-12) of what `parse_actual` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn actual_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::plan::actual_schema()))
}
/// Every code that its violations can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn actual_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::plan::actual_violation_codes()))
}
/// What keeps the plate waste of a record from being true: it weighs more than everything that was served, or that was
/// cooked and not thrown away where nobody recorded what was served.
///
/// Nothing is found where that is not recorded of every menu and size, or where nobody knows what a plate weighs at most.
/// Optional lines are left out of it.
#[uniffi::export]
pub fn validate_waste_in(
    actual: gizi::plan::MealActual,
    assignment: gizi::plan::Assignment,
    program: gizi::program::NutritionProgram,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_waste_in(&actual, &assignment, &program, &*catalog.0.look()?)))
}
/// Judges the plates of a plan by the ceilings of its programme, and its whole cost by the programme's budget.
///
/// A ceiling for a day or a week limits what one person is served: of each meal the dearest plate that the audience
/// gets, site by site; the site that fares worst is shown. Errors: a budget in another currency.
#[uniffi::export]
pub fn plan_budget(
    served: gizi::plan::PlanServings,
    plan: gizi::plan::SpanTotals,
    program: gizi::program::NutritionProgram,
) -> Result<gizi::plan::PlanBudget, GiziError> {
    guarded(move || Ok(gizi::plan::plan_budget(&served, &plan, &program)?))
}
/// The calendar of a programme: every day of a range with what is planned, what is missing and what stands double.
///
/// Portions are held against heads as a whole; who gets which size only a standard tells, see
/// `plan_servings`. Days are civil, so the answer is the same in every time zone. Assignments of other days are left out; give it those
/// of one plan, or of plans that follow each other. Errors: `plan.range_backwards`, `plan.range_too_long` above
/// `MAX_RANGE_DAYS`.
#[uniffi::export]
pub fn calendar(
    range: gizi::plan::DayRange,
    program: gizi::program::NutritionProgram,
    holidays: Vec<gizi::program::Holiday>,
    assignments: Vec<gizi::plan::Assignment>,
) -> Result<Vec<gizi::plan::CalendarDay>, GiziError> {
    guarded(move || Ok(gizi::plan::calendar(&range, &program, &holidays, &assignments)?))
}
/// Every pair of assignments that would feed somebody twice: same plan, day and meal, and an audience and a site in
/// common. At most `MAX_CONFLICTS`, by plan, day, meal and the order of the list.
///
/// An assignment for all and one for a single audience are a conflict too: portions are counted per assignment, so
/// neither gives way to the other. An audience and a site that does not feed it have nothing in common. Entries of
/// one id are versions of one assignment.
#[uniffi::export]
pub fn slot_conflicts(
    program: gizi::program::NutritionProgram,
    assignments: Vec<gizi::plan::Assignment>,
) -> Result<Vec<gizi::plan::SlotConflict>, GiziError> {
    guarded(move || Ok(gizi::plan::slot_conflicts(&program, &assignments)))
}
/// Every pair of an assignment of one plan and one of another that would feed somebody twice, as
/// `slot_conflicts` finds them within a plan. At most `MAX_CONFLICTS`, in the order of the first list.
#[uniffi::export]
pub fn plan_conflicts(
    program: gizi::program::NutritionProgram,
    plan: Vec<gizi::plan::Assignment>,
    others: Vec<gizi::plan::Assignment>,
) -> Result<Vec<gizi::plan::SlotConflict>, GiziError> {
    guarded(move || Ok(gizi::plan::plan_conflicts(&program, &plan, &others)))
}
/// Repeats the assignments of some days, the pattern, over other days for a plan.
///
/// The pattern's days are those of `pattern` on which the programme feeds or something is assigned, in order; the days
/// of `to` on which it feeds take them one after the other, and again from the first. Assignments outside `pattern` are
/// left out. Errors: `plan.range_backwards`, `plan.range_too_long`.
#[uniffi::export]
pub fn cycle(
    program: gizi::program::NutritionProgram,
    holidays: Vec<gizi::program::Holiday>,
    assignments: Vec<gizi::plan::Assignment>,
    pattern: gizi::plan::DayRange,
    plan_id: gizi::id::PlanId,
    to: gizi::plan::DayRange,
    rule: gizi::plan::CycleRule,
) -> Result<gizi::plan::Cycle, GiziError> {
    guarded(move || Ok(gizi::plan::cycle(&program, &holidays, &assignments, &pattern, &plan_id, &to, rule)?))
}
/// What keeps a plan from its programme: it is another's, or has days the programme does not have.
#[uniffi::export]
pub fn validate_plan_in(
    plan: gizi::plan::MenuPlan,
    program: gizi::program::NutritionProgram,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_plan_in(&plan, &program)))
}
/// What keeps an assignment from its plan and programme: it is another's, its day lies outside the plan, or the
/// programme has no such meal, audience or site, or nobody it is for has such a special diet.
///
/// A day on which the programme does not feed is no violation (a class may make up for a holiday on a Saturday); the
/// `calendar` lists it as misplaced.
#[uniffi::export]
pub fn validate_assignment_in(
    assignment: gizi::plan::Assignment,
    plan: gizi::plan::MenuPlan,
    program: gizi::program::NutritionProgram,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_assignment_in(&assignment, &plan, &program)))
}
/// What keeps the portions of an assignment from people: plates are of a size that nobody gets by the standard.
///
/// An assignment for one audience feeds it with whatever size it plans. Of programmes without audiences, and with one that
/// the standard does not have, nobody knows who gets which size, and nothing is found.
#[uniffi::export]
pub fn validate_portions_in(
    assignment: gizi::plan::Assignment,
    program: gizi::program::NutritionProgram,
    standard: gizi::balance::Standard,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_portions_in(&assignment, &program, &standard)))
}
/// The procurement list: every assignment of the days × its portions, resolved to ingredients as purchased, stock and
/// leftovers subtracted, rounded up to packs, priced on the day of delivery.
///
/// - An ingredient in a purchase form is one line for each delivery. Its packs are those
///   `plan_purchase` takes; what they hold beyond the need is used for later days before
///   anything else is bought.
/// - Stock is used day by day, the earliest first, and never for a day before its own. What is in a form or a unit that
///   nobody knows, or that leads to no purchase, is a gap and is not subtracted.
/// - A price is the one its policy finds on the day of delivery, so a price of a later day is not seen. Amounts are
///   exact; nothing is rounded.
/// - What could not be calculated or priced stands in `gaps`, and then the total has no upper end. Days without
///   assignments are a gap too: the list is never empty silently.
///
/// Of `prices` the currency, the policy and what it prefers are read; `date`, `buying` and `rates` are not.
/// Assignments of other days are left out; the order of the assignments makes no difference. Errors: a range that is
/// backwards or too long, `plan.lead_days`, `plan.spare_portions`, stock below zero, wrong price settings.
#[uniffi::export]
pub fn procurement(
    days: gizi::plan::DayRange,
    assignments: Vec<gizi::plan::Assignment>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    prices: gizi::cost::CostSettings,
    options: gizi::plan::ProcurementOptions,
) -> Result<gizi::plan::ProcurementList, GiziError> {
    guarded(move || Ok(gizi::plan::procurement(&days, &assignments, &*catalog.0.look()?, &prices, &options)?))
}
/// The production sheet of a day: what is cooked for each meal, in what amounts, and when each step starts.
///
/// - A menu at a meal is one batch, whatever the audiences, sites and special diets. Its amounts are those of the lines ×
///   portions, by portion size, as purchased and edible.
/// - Times are counted back from the service time less delivery and packing: a dish is done when what it is a part of
///   begins, a step ends when the next one starts. A start may lie on a day before (`KitchenTime`).
/// - From the end of cooking to eating the limit `cook_to_eat` counts; a dish cooked raw has no such end. Cooking ends
///   with the last step that is at least as hot as the limit `hot_holding`, the standard one where the options have none.
/// - What could not be calculated, and each duration that is missing, stands in `gaps`; no time is guessed.
///
/// Assignments of other days are left out. Errors: `plan.spare_portions`, `plan.lead_minutes` above a day of packing or
/// of delivery.
#[uniffi::export]
pub fn production_sheet(
    date: CivilDate,
    program: gizi::program::NutritionProgram,
    assignments: Vec<gizi::plan::Assignment>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::plan::ProductionOptions,
) -> Result<gizi::plan::ProductionSheet, GiziError> {
    guarded(move || Ok(gizi::plan::production_sheet(date, &program, &assignments, &*catalog.0.look()?, &options)?))
}
/// Judges what each audience is served: every meal, every feeding day, every week, and every window of days over the plan.
///
/// Days without feeding are absent. The plates of nobody known are not judged.
#[uniffi::export]
pub fn judge_plan(
    served: gizi::plan::PlanServings,
    standard: gizi::balance::Standard,
) -> Result<gizi::plan::PlanVerdicts, GiziError> {
    guarded(move || Ok(gizi::plan::judge_plan(&served, &standard)?))
}
/// Everything that is computed about a plan, over all its days.
///
/// Each day is priced at its own date. Errors: a plan of more than `MAX_RANGE_DAYS` days,
/// prices or a budget in another currency.
#[uniffi::export]
pub fn plan_report(
    plan: gizi::plan::MenuPlan,
    assignments: Vec<gizi::plan::Assignment>,
    program: gizi::program::NutritionProgram,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    standard: gizi::balance::Standard,
    options: gizi::plan::ServingOptions,
) -> Result<gizi::plan::PlanReport, GiziError> {
    guarded(move || {
        Ok(gizi::plan::plan_report(&plan, &assignments, &program, &*catalog.0.look()?, &standard, &options)?)
    })
}
/// The plates that assignments make, each with what it contains, and what it costs on its own day.
///
/// The plates of an assignment for all audiences go to those whose portion in the standard is of their size, shared
/// out by heads (of the site where one counts them); reference portions go to those whose size is not planned. Plates of a
/// tray for a special diet go to those who have it. What cannot be calculated stands in `gaps`. Assignments of other days
/// are left out; their order makes no difference. Errors: a range that is backwards or too long.
#[uniffi::export]
pub fn plan_servings(
    range: gizi::plan::DayRange,
    assignments: Vec<gizi::plan::Assignment>,
    program: gizi::program::NutritionProgram,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    standard: gizi::balance::Standard,
    options: gizi::plan::ServingOptions,
) -> Result<gizi::plan::PlanServings, GiziError> {
    guarded(move || {
        Ok(gizi::plan::plan_servings(&range, &assignments, &program, &*catalog.0.look()?, &standard, &options)?)
    })
}
/// Every tray that is not proved to fit the special diets of those who get it, and every one of which there are fewer than
/// people who need it, by day, meal, assignment and audience.
///
/// People with a special diet get the tray that the assignment has for it; where it has none they get what everybody gets,
/// and that is looked at. Optional lines count always; the order of the assignments makes no difference.
///
/// Trays are counted against the heads of the diet, those of one meal together where sites have assignments of their own.
/// Too few are broken; where nobody said how many of the people are at the sites with a tray and not elsewhere, it is
/// unknown. A surplus breaks no diet: such trays are cooked, bought and counted like any plate that is planned. What is not
/// listed fits and is enough.
#[uniffi::export]
pub fn tray_findings(
    assignments: Vec<gizi::plan::Assignment>,
    program: gizi::program::NutritionProgram,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
) -> Result<Vec<gizi::plan::TrayFinding>, GiziError> {
    guarded(move || Ok(gizi::plan::tray_findings(&assignments, &program, &*catalog.0.look()?)))
}
/// The totals of a plan: Σ portions × value over its plates, and Σ portions × value / heads for each audience.
///
/// Weeks begin on Monday. Money is exact: the cost of a batch times portions, divided once by its servings. What is not
/// known keeps a sum an interval and is named; the order of the plates makes no difference. Plates of other days than
/// the range's are left out.
#[uniffi::export]
pub fn plan_totals(served: gizi::plan::PlanServings) -> Result<gizi::plan::PlanTotals, GiziError> {
    guarded(move || Ok(gizi::plan::plan_totals(&served)?))
}
/// Reads and checks an update of a plan from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
#[uniffi::export]
pub fn parse_plan_update(json: Vec<u8>) -> Result<gizi::plan::ParsedPlanUpdate, GiziError> {
    guarded(move || Ok(gizi::plan::parse_plan_update(&json)))
}
/// The live plans that serve one of some menus, each once, in the order of the plans. A menu is not deleted while
/// there is one.
///
/// A plan is live as `MenuPlan.is_live` says, and then all of its assignments count, past ones too. Trays name their
/// dishes themselves: ask for a dish together with every menu it is a part of.
#[uniffi::export]
pub fn live_plans_using(
    menus: Vec<gizi::id::MenuId>,
    plans: Vec<gizi::plan::MenuPlan>,
    assignments: Vec<gizi::plan::Assignment>,
    today: CivilDate,
) -> Result<Vec<gizi::id::PlanId>, GiziError> {
    guarded(move || Ok(gizi::plan::live_plans_using(&menus, &plans, &assignments, today)))
}
/// Everything that is wrong with a plan by itself; empty if nothing is.
#[uniffi::export]
pub fn validate_plan(plan: gizi::plan::MenuPlan) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_plan(&plan)))
}
/// Everything that is wrong with an assignment by itself; empty if nothing is.
/// `validate_assignment_in` holds it against its plan and programme,
/// `validate_portions_in` its sizes against the standard.
#[uniffi::export]
pub fn validate_assignment(assignment: gizi::plan::Assignment) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::plan::validate_assignment(&assignment)))
}
/// Reads and checks a plan from JSON (UTF-8). `name` and the Indonesian names of its states are accepted.
#[uniffi::export]
pub fn parse_plan(json: Vec<u8>) -> Result<gizi::plan::ParsedPlan, GiziError> {
    guarded(move || Ok(gizi::plan::parse_plan(&json)))
}
/// Reads and checks an assignment from JSON (UTF-8).
#[uniffi::export]
pub fn parse_assignment(json: Vec<u8>) -> Result<gizi::plan::ParsedAssignment, GiziError> {
    guarded(move || Ok(gizi::plan::parse_assignment(&json)))
}
/// The JSON Schema (draft 2020-12) of what `parse_plan` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn plan_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::plan::plan_schema()))
}
/// The JSON Schema (draft 2020-12) of what `parse_assignment` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn assignment_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::plan::assignment_schema()))
}
/// Every code the violations of a plan can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn plan_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::plan::plan_violation_codes()))
}
/// Every code the violations of an assignment can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn assignment_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::plan::assignment_violation_codes()))
}
/// How much the dishes of some days differ: through nested trays, optional lines as `choices` say.
///
/// Trays for special diets do not count: those who get them get nothing else. Assignments of other days are left out; their order makes no difference. A menu that is not in the catalog is a gap.
/// Errors: a range that is backwards or too long.
#[uniffi::export]
pub fn plan_variety(
    range: gizi::plan::DayRange,
    assignments: Vec<gizi::plan::Assignment>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    choices: Vec<gizi::menu::LineChoice>,
) -> Result<gizi::plan::PlanVariety, GiziError> {
    guarded(move || Ok(gizi::plan::plan_variety(&range, &assignments, &*catalog.0.look()?, &choices)?))
}
/// Every step a plan may take, by where it stands. There is no other.
///
/// A plan that schools have seen does not become a draft again: single menus of it are substituted, or it is cancelled.
#[uniffi::export]
pub fn plan_transitions() -> Result<Vec<gizi::plan::PlanTransition>, GiziError> {
    guarded(move || Ok(gizi::plan::plan_transitions()))
}
/// How many there were, if they are recorded everywhere.
#[uniffi::export]
pub fn actual_count_known(actual_count: gizi::plan::ActualCount) -> Result<Option<i64>, GiziError> {
    guarded(move || Ok(actual_count.known()))
}
/// A record of an assignment that says nothing yet.
#[uniffi::export]
pub fn meal_actual_new(assignment_id: String) -> Result<gizi::plan::MealActual, GiziError> {
    guarded(move || Ok(gizi::plan::MealActual::new(&assignment_id)?))
}
/// An update that changes nothing yet.
#[uniffi::export]
pub fn actual_update_new(
    id: gizi::id::AssignmentId,
    expected_version: u32,
) -> Result<gizi::plan::ActualUpdate, GiziError> {
    guarded(move || Ok(gizi::plan::ActualUpdate::new(id, expected_version)))
}
/// The update, or one error `actual.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_actual_update_into_result(
    parsed_actual_update: gizi::plan::ParsedActualUpdate,
) -> Result<gizi::plan::ActualUpdate, GiziError> {
    guarded(move || Ok(parsed_actual_update.into_result()?))
}
/// The record, or one error `actual.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_actual_into_result(parsed_actual: gizi::plan::ParsedActual) -> Result<gizi::plan::MealActual, GiziError> {
    guarded(move || Ok(parsed_actual.into_result()?))
}
/// A menu for everybody at one meal, without portions.
#[uniffi::export]
pub fn assignment_new(
    id: String,
    plan_id: String,
    date: CivilDate,
    meal_type: gizi::menu::MealType,
    menu_id: String,
) -> Result<gizi::plan::Assignment, GiziError> {
    guarded(move || Ok(gizi::plan::Assignment::new(&id, &plan_id, date, meal_type, &menu_id)?))
}
/// Portions of all sizes and trays together.
#[uniffi::export]
pub fn assignment_total_portions(assignment: gizi::plan::Assignment) -> Result<i64, GiziError> {
    guarded(move || Ok(assignment.total_portions()))
}
/// All of them.
#[uniffi::export]
pub fn batch_portions_total(batch_portions: gizi::plan::BatchPortions) -> Result<i64, GiziError> {
    guarded(move || Ok(batch_portions.total()))
}
/// A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
/// Errors: `plan.beyond_calendar`.
#[uniffi::export]
pub fn menu_plan_duplicate(
    menu_plan: gizi::plan::MenuPlan,
    id: gizi::id::PlanId,
    plan_name: String,
    start_date: CivilDate,
) -> Result<gizi::plan::MenuPlan, GiziError> {
    guarded(move || Ok(menu_plan.duplicate(id, &plan_name, start_date)?))
}
/// A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
/// is the one that was planned again, because what was missing that day is no part of the plan.
#[uniffi::export]
pub fn assignment_duplicate(
    assignment: gizi::plan::Assignment,
    plan_id: gizi::id::PlanId,
    date: CivilDate,
) -> Result<gizi::plan::Assignment, GiziError> {
    guarded(move || Ok(assignment.duplicate(&plan_id, date)))
}
/// Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source.
#[uniffi::export]
pub fn critical_limit_standard() -> Result<Vec<gizi::plan::CriticalLimit>, GiziError> {
    guarded(move || Ok(gizi::plan::CriticalLimit::standard()?))
}
/// The standard limits and allergens; no time for packing and delivery, no portion beyond the plan.
#[uniffi::export]
pub fn production_options_standard() -> Result<gizi::plan::ProductionOptions, GiziError> {
    guarded(move || Ok(gizi::plan::ProductionOptions::standard()?))
}
/// The days of a month, 1 to 12, of a year from 1 to 9999.
#[uniffi::export]
pub fn day_range_month(year: u32, month: u32) -> Result<gizi::plan::DayRange, GiziError> {
    guarded(move || Ok(gizi::plan::DayRange::month(year, month)?))
}
/// Whether a day is one of them.
#[uniffi::export]
pub fn day_range_includes(day_range: gizi::plan::DayRange, date: CivilDate) -> Result<bool, GiziError> {
    guarded(move || Ok(day_range.includes(date)))
}
/// How many days; below 1 if the last comes before the first.
#[uniffi::export]
pub fn day_range_days(day_range: gizi::plan::DayRange) -> Result<i64, GiziError> {
    guarded(move || Ok(day_range.days()))
}
/// A draft.
#[uniffi::export]
pub fn menu_plan_new(
    id: String,
    program_id: String,
    name: String,
    start_date: CivilDate,
    end_date: CivilDate,
) -> Result<gizi::plan::MenuPlan, GiziError> {
    guarded(move || Ok(gizi::plan::MenuPlan::new(&id, &program_id, &name, start_date, end_date)?))
}
/// Whether a day lies between its first and its last, both included.
#[uniffi::export]
pub fn menu_plan_includes(menu_plan: gizi::plan::MenuPlan, date: CivilDate) -> Result<bool, GiziError> {
    guarded(move || Ok(menu_plan.includes(date)))
}
/// Whether something of it may still be cooked: it is not over and its last day has not passed.
#[uniffi::export]
pub fn menu_plan_is_live(menu_plan: gizi::plan::MenuPlan, today: CivilDate) -> Result<bool, GiziError> {
    guarded(move || Ok(menu_plan.is_live(today)))
}
/// Whether nothing of the plan will be cooked any more: completed, cancelled or archived.
#[uniffi::export]
pub fn plan_status_is_over(plan_status: gizi::plan::PlanStatus) -> Result<bool, GiziError> {
    guarded(move || Ok(plan_status.is_over()))
}
/// How much of a nutrient all plates hold together.
#[uniffi::export]
pub fn span_totals_total(
    span_totals: gizi::plan::SpanTotals,
    nutrient: String,
) -> Result<Option<gizi::nutrient::Bounds>, GiziError> {
    guarded(move || Ok(span_totals.total(&nutrient)))
}
/// The means of an audience.
#[uniffi::export]
pub fn span_totals_audience(
    span_totals: gizi::plan::SpanTotals,
    audience: gizi::id::AudienceKey,
) -> Result<Option<gizi::plan::AudienceMeans>, GiziError> {
    guarded(move || Ok(span_totals.audience(&audience).cloned()))
}
/// The mean of a nutrient.
#[uniffi::export]
pub fn audience_means_mean(
    audience_means: gizi::plan::AudienceMeans,
    nutrient: String,
) -> Result<Option<gizi::nutrient::Bounds>, GiziError> {
    guarded(move || Ok(audience_means.mean(&nutrient)))
}
/// An update that changes nothing yet.
#[uniffi::export]
pub fn plan_update_new(id: gizi::id::PlanId, expected_version: u32) -> Result<gizi::plan::PlanUpdate, GiziError> {
    guarded(move || Ok(gizi::plan::PlanUpdate::new(id, expected_version)))
}
/// The update, or one error `plan.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_plan_update_into_result(
    parsed_plan_update: gizi::plan::ParsedPlanUpdate,
) -> Result<gizi::plan::PlanUpdate, GiziError> {
    guarded(move || Ok(parsed_plan_update.into_result()?))
}
/// The plan, or one error `plan.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_plan_into_result(parsed_plan: gizi::plan::ParsedPlan) -> Result<gizi::plan::MenuPlan, GiziError> {
    guarded(move || Ok(parsed_plan.into_result()?))
}
/// The assignment, or one error `assignment.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_assignment_into_result(
    parsed_assignment: gizi::plan::ParsedAssignment,
) -> Result<gizi::plan::Assignment, GiziError> {
    guarded(move || Ok(parsed_assignment.into_result()?))
}
/// Whether a plan that stands here may go there in one step.
#[uniffi::export]
pub fn plan_status_may_become(
    plan_status: gizi::plan::PlanStatus,
    to: gizi::plan::PlanStatus,
) -> Result<bool, GiziError> {
    guarded(move || Ok(plan_status.may_become(to)))
}
/// Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
/// what was sent in.
#[uniffi::export]
pub fn plan_status_is_open(plan_status: gizi::plan::PlanStatus) -> Result<bool, GiziError> {
    guarded(move || Ok(plan_status.is_open()))
}
/// Whether the plan is signed and not over: what it assigns will be cooked.
#[uniffi::export]
pub fn plan_status_is_signed(plan_status: gizi::plan::PlanStatus) -> Result<bool, GiziError> {
    guarded(move || Ok(plan_status.is_signed()))
}
/// Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason.
#[uniffi::export]
pub fn plan_status_is_published(plan_status: gizi::plan::PlanStatus) -> Result<bool, GiziError> {
    guarded(move || Ok(plan_status.is_published()))
}
/// Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
/// active or completed.
#[uniffi::export]
pub fn plan_status_is_served(plan_status: gizi::plan::PlanStatus) -> Result<bool, GiziError> {
    guarded(move || Ok(plan_status.is_served()))
}
