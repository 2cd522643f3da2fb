//! Plans: which menu is served when, to whom and where.
//!
//! A [`MenuPlan`] is the frame of dates; each [`Assignment`] is a record of its own, because a plan of a year has
//! thousands. Everything is a pure function over slices of them: [`slot_conflicts`] finds who would be fed twice,
//! [`calendar`] shows each day with what is planned and what is missing, [`live_plans_using`] says which plans still
//! need a menu, [`plan_report`] what a plan serves, costs and is worth by a standard;
//! [`planned_against_actual`] holds that against what really happened; [`plan_transitions`] lists the steps of its workflow, and [`cycle`] repeats some days over others. All dates are civil.

pub(crate) mod actual;
mod assignment;
mod batch;
mod budget;
mod calendar;
mod conflict;
mod copy;
mod cycle;
mod fault;
pub(crate) mod fields;
mod fit;
mod gap;
pub mod optimise;
mod procurement;
mod production;
mod range;
mod recipes;
mod record;
mod relations;
mod report;
mod servings;
mod special_diet;
mod status;
mod totals;
mod tray;
mod tray_count;
pub(crate) mod update;
mod usage;
mod validate;
mod variety;
mod workflow;

pub use actual::figures::{ActualCosts, ActualCount, ActualFigures, PlateWaste, UnservedWaste};
pub use actual::fit::validate_actual_in;
pub use actual::record::{ActualCost, ActualPortions, ActualPurchase, MealActual};
pub(crate) use actual::report::planned_against_actual_by;
pub use actual::report::{
    ActualFigure, ActualReport, ActualSpan, AudienceActual, MissingActual, NothingServed, planned_against_actual,
};
pub use actual::update::{ActualUpdate, ParsedActualUpdate, parse_actual_update};
pub use actual::validate::{ParsedActual, actual_schema, actual_violation_codes, parse_actual, validate_actual};
pub(crate) use actual::waste::validate_waste_by;
pub use actual::waste::validate_waste_in;
pub use assignment::{Assignment, PlannedPortions, Substitution};
pub use batch::{BatchPortions, SparePortions};
pub use budget::{BudgetUse, CeilingNotJudged, PlanBudget, PlannedCeiling, plan_budget};
pub use calendar::{CalendarDay, CalendarSlot, Miscount, SlotState, calendar};
pub(crate) use conflict::rivals;
pub use conflict::{ConflictKind, MAX_CONFLICTS, SlotConflict, plan_conflicts, slot_conflicts};
pub(crate) use copy::{days_between, original, shifted};
pub use cycle::{Cycle, CycleRule, Unplaced, cycle};
pub(crate) use fault::PlanError;
pub use fit::{validate_assignment_in, validate_plan_in, validate_portions_in};
pub use gap::{SupplyGap, SupplyGapReason};
pub use procurement::list::{DayNeed, ProcurementLine, ProcurementList, SupplierOrder};
pub use procurement::options::{DatedStock, Delivery, IngredientLead, MAX_LEAD_DAYS, ProcurementOptions};
pub use procurement::procurement;
pub(crate) use procurement::procurement_by;
pub use production::limit::{CriticalLimit, SafeSide};
pub(crate) use production::production_sheet_by;
pub use production::sheet::{
    KitchenTime, MealService, ProductionDish, ProductionIngredient, ProductionMenu, ProductionSheet, ProductionStep,
    ServedPortions,
};
pub use production::{ProductionOptions, production_sheet};
pub use range::{DayRange, MAX_RANGE_DAYS};
pub(crate) use recipes::{Recipes, TrayKey};
pub use record::MenuPlan;
pub(crate) use report::plan_report_by;
pub use report::{AudienceVerdicts, PlanReport, PlanVerdicts, judge_plan, plan_report};
pub(crate) use servings::plan_servings_by;
pub use servings::{PlanServings, PlannedServing, ServingOptions, plan_servings};
pub use special_diet::{TrayFinding, TrayVerdict, tray_findings};
pub(crate) use special_diet::{tray_findings_by, unfit_trays};
pub use status::PlanStatus;
pub use totals::{AudienceMeans, NutrientMean, PlanTotals, PlannedNutrient, SpanTotals, plan_totals};
pub use tray::AlternativeTray;
pub(crate) use tray::Tray;
pub use update::{ParsedPlanUpdate, PlanUpdate, parse_plan_update};
pub use usage::live_plans_using;
pub use validate::{
    ParsedAssignment, ParsedPlan, assignment_schema, assignment_violation_codes, parse_assignment, parse_plan,
    plan_schema, plan_violation_codes, validate_assignment, validate_plan,
};
pub use variety::{DishRepeats, PlanVariety, Spread, SpreadCount, plan_variety};
pub use workflow::{PlanTransition, plan_transitions};

#[cfg(test)]
mod tests;
