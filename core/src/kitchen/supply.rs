use super::derived::load;
use super::plans::{planned_in, planned_where};
use super::signed::{Layers, layers};
use super::work::Work;
use super::{Action, Kitchen, KitchenSettings};
use crate::error::{ErrorKind, Result};
use crate::id::{PlanId, ProgramId};
use crate::ingredient::{Allergen, Ingredient};
use crate::menu::{Catalog, Menu};
use crate::plan::{
    Assignment, ConflictKind, DayRange, MenuPlan, PlanStatus, ProcurementList, ProcurementOptions, ProductionOptions,
    ProductionSheet, Recipes, SlotConflict, SupplyGap, SupplyGapReason, TrayKey, procurement_by, production_sheet_by,
    rivals,
};
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::HashMap;

/// Whose assignments are meant.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "by", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PlannedBy {
    /// Those of one plan, whatever its status.
    Plan {
        /// The plan.
        plan_id: PlanId,
    },
    /// Those of every plan of a programme that is neither cancelled nor archived. What is signed comes before drafts, and
    /// where drafts are for the same people none of them is counted; each that is not is a gap, unless a signed one stands
    /// in the very same slot.
    Program {
        /// The programme.
        program_id: ProgramId,
    },
}

impl Kitchen {
    /// What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
    /// revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
    pub fn get_procurement(
        &self,
        planned_by: &PlannedBy,
        range: &DayRange,
        options: &ProcurementOptions,
    ) -> Result<ProcurementList> {
        self.look(Action::GetProcurement, |work| {
            let (_, Chosen { mut assignments, left_out }) = chosen(work, planned_by, range)?;
            let needed = gather(work, &mut assignments, &[])?;
            // Each delivery has a date of its own.
            let prices = needed.settings.cost_settings(range.first);
            let mut list = procurement_by(range, &assignments, &needed.recipes(), &prices, options)?;
            list.add_unknown_stock(options, |id| match work.require::<Ingredient>(id.as_str()) {
                Ok(_) => Ok(None),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(Some(error)),
                Err(error) => Err(error),
            })?;
            if !left_out.is_empty() {
                tell(left_out, &mut list.gaps, &mut list.complete);
                list.total.at_most = None;
            }
            Ok(list)
        })
    }

    /// What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
    /// kitchen's are asked about; its service times hold where neither the programme nor the options say one.
    pub fn get_production_sheet(
        &self,
        planned_by: &PlannedBy,
        date: Date,
        options: &ProductionOptions,
    ) -> Result<ProductionSheet> {
        self.look(Action::GetProductionSheet, |work| {
            let day = DayRange { first: date, last: date };
            let (program, Chosen { mut assignments, left_out }) = chosen(work, planned_by, &day)?;
            let needed = gather(work, &mut assignments, &[])?;
            let mut options = options.clone();
            options.service_times.extend(needed.settings.service_times.iter().cloned());
            if options.allergens.is_empty() {
                options.allergens = needed.allergens.clone();
            }
            let mut sheet = production_sheet_by(date, &program, &assignments, &needed.recipes(), &options)?;
            tell(left_out, &mut sheet.gaps, &mut sheet.complete);
            Ok(sheet)
        })
    }
}

/// What plans assign to some days, nobody twice.
struct Chosen {
    assignments: Vec<Assignment>,
    left_out: Vec<SupplyGap>,
}

fn chosen(work: &mut Work<'_>, planned_by: &PlannedBy, range: &DayRange) -> Result<(NutritionProgram, Chosen)> {
    let program_id = match planned_by {
        PlannedBy::Plan { plan_id } => {
            let plan = work.require::<MenuPlan>(plan_id.as_str())?.record;
            let program = work.require::<NutritionProgram>(plan.program_id.as_str())?.record;
            let assignments = planned_in(work, &plan.id, range)?;
            return Ok((program, Chosen { assignments, left_out: Vec::new() }));
        }
        PlannedBy::Program { program_id } => program_id,
    };
    let program = work.require::<NutritionProgram>(program_id.as_str())?.record;
    let is_draft = |plan: &MenuPlan| matches!(plan.status, PlanStatus::Draft | PlanStatus::Review);
    let is_over = |plan: &MenuPlan| matches!(plan.status, PlanStatus::Cancelled | PlanStatus::Archived);
    let signed = planned_where(work, &program.id, range, |plan| !is_draft(plan) && !is_over(plan))?;
    let mut drafts = planned_where(work, &program.id, range, is_draft)?;
    let mut conflicts = Vec::new();
    let behind: Vec<SlotConflict> = rivals(&program, &drafts, &signed).collect();
    drafts.retain(|draft| behind.iter().all(|conflict| conflict.first != draft.id));
    conflicts.extend(behind.into_iter().filter(|conflict| conflict.kind != ConflictKind::SameSlot));
    let mut assignments = Vec::with_capacity(signed.len() + drafts.len());
    for mut equals in [signed, drafts] {
        let between: Vec<SlotConflict> = rivals(&program, &equals, &equals).collect();
        equals.retain(|one| between.iter().all(|conflict| conflict.first != one.id));
        conflicts.extend(between);
        assignments.extend(equals);
    }
    let left_out = conflicts.iter().map(|conflict| competing(work, conflict)).collect::<Result<_>>()?;
    Ok((program, Chosen { assignments, left_out }))
}

/// That the first of a conflict is left out.
fn competing(work: &mut Work<'_>, conflict: &SlotConflict) -> Result<SupplyGap> {
    let SlotConflict { plan_id, second_plan_id, first, second, date, .. } = conflict.clone();
    let left_out = work.require::<Assignment>(first.as_str())?.record;
    let menu = work.find::<Menu>(left_out.menu_id.as_str())?.map(|stored| stored.record.menu_name);
    let reason = SupplyGapReason::Competing {
        assignment_id: first,
        other_plan_id: second_plan_id.unwrap_or_else(|| plan_id.clone()),
        plan_id,
        other_assignment_id: second,
    };
    Ok(SupplyGap {
        reason,
        date: Some(date),
        name: menu.unwrap_or_else(|| left_out.menu_id.to_string()),
        menu_id: Some(left_out.menu_id),
        ingredient_id: None,
    })
}

/// Adds what is left out to what is missing. Something is planned, even where all of it competes.
fn tell(left_out: Vec<SupplyGap>, gaps: &mut Vec<SupplyGap>, complete: &mut bool) {
    if left_out.is_empty() {
        return;
    }
    gaps.retain(|gap| gap.reason != SupplyGapReason::NothingPlanned);
    gaps.extend(left_out);
    *complete = false;
}

/// What the lists of some assignments rest on.
pub(super) struct Needed {
    pub(super) settings: KitchenSettings,
    allergens: Vec<Allergen>,
    usual: Catalog,
    others: Vec<Catalog>,
    places: HashMap<TrayKey, usize>,
}

impl Needed {
    /// The catalogs that the trays are calculated with.
    pub(super) fn recipes(&self) -> Recipes<'_> {
        Recipes::new(&self.usual, &self.others, &self.places)
    }

    /// One catalog with every menu, for names; of several versions it has one.
    pub(super) fn names(&self) -> Result<Catalog> {
        let mut names = self.usual.clone();
        for menu in self.others.iter().flat_map(Catalog::menus) {
            if names.menu(menu.id.as_str()).is_err() {
                names.add_menu(menu.clone())?;
            }
        }
        Ok(names)
    }
}

/// The recipes of assignments, and of some more trays that were served there, as they were signed where a plan is signed.
/// Assignments of plans that nobody signed lose their pins.
pub(super) fn gather(work: &mut Work<'_>, assignments: &mut [Assignment], more: &[TrayKey]) -> Result<Needed> {
    let Layers { layers, places } = layers(work, assignments, more)?;
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    let mut catalogs = Vec::with_capacity(layers.len());
    for layer in &layers {
        catalogs.push(load(work, &tables, &layer.keys().cloned().collect(), layer)?);
    }
    let mut catalogs = catalogs.into_iter();
    let usual = catalogs.next().unwrap_or_else(|| tables.catalog.clone());
    Ok(Needed { settings, allergens: tables.allergens.clone(), usual, others: catalogs.collect(), places })
}
