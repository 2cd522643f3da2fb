use super::derived::load;
use super::plans::{planned, planned_in};
use super::signed::signed_menus;
use super::work::Work;
use super::{Action, Kitchen, KitchenSettings};
use crate::error::Result;
use crate::id::{MenuId, PlanId, ProgramId};
use crate::ingredient::Allergen;
use crate::menu::Catalog;
use crate::plan::{
    Assignment, DayRange, MenuPlan, ProcurementList, ProcurementOptions, ProductionOptions, ProductionSheet,
    procurement, production_sheet,
};
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Whose assignments are meant.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "by", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum PlannedBy {
    /// Those of one plan, whatever its status.
    Plan {
        /// The plan.
        plan_id: PlanId,
    },
    /// Those of every plan of a programme that is neither cancelled nor archived.
    Program {
        /// The programme.
        program_id: ProgramId,
    },
}

impl Kitchen {
    /// What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
    /// revision; the menus of a signed plan are as they were signed, others as they are now. Where a list needs two versions
    /// of one menu it says so as a gap.
    pub fn get_procurement(
        &self,
        planned_by: &PlannedBy,
        range: &DayRange,
        options: &ProcurementOptions,
    ) -> Result<ProcurementList> {
        self.look(Action::GetProcurement, |work| {
            let mut assignments = match planned_by {
                PlannedBy::Plan { plan_id } => {
                    let plan = work.require::<MenuPlan>(plan_id.as_str())?.record;
                    planned_in(work, &plan.id, range)?
                }
                PlannedBy::Program { program_id } => {
                    let program = work.require::<NutritionProgram>(program_id.as_str())?.record;
                    planned(work, &program.id, range)?
                }
            };
            let Needed { settings, catalog, .. } = gather(work, &mut assignments, [])?;
            // Each delivery has a date of its own.
            procurement(range, &assignments, &catalog, &settings.cost_settings(range.first), options)
        })
    }

    /// What a programme's kitchen cooks for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the kitchen's are asked about;
    /// its service times hold where neither the programme nor the options say one.
    pub fn get_production_sheet(
        &self,
        program: &ProgramId,
        date: Date,
        options: &ProductionOptions,
    ) -> Result<ProductionSheet> {
        self.look(Action::GetProductionSheet, |work| {
            let program = work.require::<NutritionProgram>(program.as_str())?.record;
            let mut assignments = planned(work, &program.id, &DayRange { first: date, last: date })?;
            let Needed { settings, catalog, allergens } = gather(work, &mut assignments, [])?;
            let mut options = options.clone();
            options.service_times.extend(settings.service_times);
            if options.allergens.is_empty() {
                options.allergens = allergens;
            }
            production_sheet(date, &program, &assignments, &catalog, &options)
        })
    }
}

/// What the lists of some assignments rest on.
pub(super) struct Needed {
    pub(super) settings: KitchenSettings,
    pub(super) catalog: Catalog,
    allergens: Vec<Allergen>,
}

/// The assignments' menus and some more, as they were signed where a signed plan serves them. Assignments of plans that
/// nobody signed lose their pins.
pub(super) fn gather<'a>(
    work: &mut Work<'_>,
    assignments: &mut [Assignment],
    more: impl IntoIterator<Item = &'a MenuId>,
) -> Result<Needed> {
    let signed = signed_menus(work, assignments)?;
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    let planned = assignments.iter().flat_map(Assignment::trays).map(|tray| tray.menu_id.to_string());
    let menus: BTreeSet<String> = more.into_iter().map(ToString::to_string).chain(planned).collect();
    let catalog = load(work, &tables, &menus, &signed)?;
    Ok(Needed { settings, catalog, allergens: tables.allergens.clone() })
}
