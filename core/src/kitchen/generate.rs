use super::calculations::in_force;
use super::derived::load;
use super::work::Work;
use super::{Action, Kitchen};
use crate::balance::Standard;
use crate::error::Result;
use crate::id::{MenuId, ProgramId};
use crate::menu::{Catalog, Menu, MenuKind};
use crate::plan::optimise::{
    PlanDraft, PlanOutcome, PlanProgress, PlanRequest, PlanSearch, PlanTray, SearchOptions, plan_problem, plan_trays,
};
use crate::program::NutritionProgram;
use crate::store::{Noun, Query};
use std::collections::BTreeMap;

/// How many changes a search looks at between two looks at its gap.
const STEP: i64 = 100_000;

/// A plan that a kitchen may take over: nothing of it is stored.
///
/// To take it over, create the trays as menus and assign each to its day: `create_menu` for the menu of a tray, then
/// `assign_menu_to_plan` with its day, meal, portions and the menu's id: with all portions in one assignment for all audiences, or, where a
/// tray is `apart`, with each portion in one for the audience whose key it bears.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanProposal {
    /// The problem, and what could not become a part of it.
    pub draft: PlanDraft,
    /// What the search found.
    pub outcome: PlanOutcome,
    /// The chosen dishes as trays, by day and meal. None without a plan.
    pub trays: Vec<PlanTray>,
}

impl Kitchen {
    /// The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
    /// change before it is solved. Without dishes in the request: with all that are active and of the programme or of
    /// none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
    pub fn get_plan_problem(
        &self,
        program: &ProgramId,
        request: &PlanRequest,
        standard: Option<&Standard>,
    ) -> Result<PlanDraft> {
        self.look(Action::GetPlanProblem, |work| Ok(draft(work, program, request, standard)?.0))
    }

    /// Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
    /// and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
    /// Nothing is stored. Whoever
    /// has less time, or somebody who may give up, makes the steps of [`search_menu_plan`](Self::search_menu_plan).
    pub fn generate_menu_plan(
        &self,
        program: &ProgramId,
        request: &PlanRequest,
        standard: Option<&Standard>,
        options: &SearchOptions,
    ) -> Result<PlanProposal> {
        let mut search = self.search_menu_plan(program, request, standard, options)?;
        search.step(STEP);
        search.step_proof(options.work);
        while !search.step(STEP).finished {}
        search.proposal()
    }

    /// The same search, not yet begun: its steps are up to the caller.
    pub fn search_menu_plan(
        &self,
        program: &ProgramId,
        request: &PlanRequest,
        standard: Option<&Standard>,
        options: &SearchOptions,
    ) -> Result<ProposalSearch> {
        let (draft, catalog) = self.look(Action::GenerateMenuPlan, |work| draft(work, program, request, standard))?;
        let search = PlanSearch::new(draft.problem.clone(), *options)?;
        Ok(ProposalSearch { program: program.clone(), draft, catalog, search })
    }
}

/// A search for a plan that a kitchen may take over, step by step. It rests on the state of the kitchen at which it began
/// and asks the store for nothing more.
#[derive(Debug, Clone)]
pub struct ProposalSearch {
    program: ProgramId,
    draft: PlanDraft,
    catalog: Catalog,
    search: PlanSearch,
}

impl ProposalSearch {
    /// Looks at so many changes more, as [`PlanSearch::step`] does.
    pub fn step(&mut self, work: i64) -> PlanProgress {
        self.search.step(work)
    }

    /// Works on the proof, as [`PlanSearch::step_proof`] does.
    pub fn step_proof(&mut self, work: i64) -> PlanProgress {
        self.search.step_proof(work)
    }

    /// Proves what can be proved, as [`PlanSearch::prove`] does.
    pub fn prove(&mut self) {
        self.search.prove();
    }

    /// The best so far.
    pub fn proposal(&self) -> Result<PlanProposal> {
        let outcome = self.search.outcome();
        let decided = self.draft.problem.with_portions(&outcome.portions);
        let trays = plan_trays(&decided, &outcome.choices, &self.program, &self.catalog)?;
        Ok(PlanProposal { draft: self.draft.clone(), outcome, trays })
    }
}

fn draft(
    work: &mut Work<'_>,
    program: &ProgramId,
    request: &PlanRequest,
    standard: Option<&Standard>,
) -> Result<(PlanDraft, Catalog)> {
    let program = work.require::<NutritionProgram>(program.as_str())?.record;
    let settings = work.settings()?.record;
    let mut request = PlanRequest { fortified: settings.fortified, ..request.clone() };
    if request.dishes.is_empty() {
        request.dishes = dishes(work, &program)?;
    }
    let standard = in_force(standard, &program, &settings)?;
    let tables = work.kitchen.tables(&settings)?;
    let catalog = load(work, &tables, &request.dishes.iter().map(ToString::to_string).collect(), &BTreeMap::new())?;
    let costs = settings.cost_settings(work.as_of()?);
    let draft = plan_problem(&request, &program, &standard, &settings.holidays, &catalog, &costs)?;
    Ok((draft, catalog))
}

/// The dishes that may be planned for a programme, by id.
fn dishes(work: &mut Work<'_>, program: &NutritionProgram) -> Result<Vec<MenuId>> {
    let mut dishes = Vec::new();
    for record in work.list_all(&Query::of(Noun::Menu).number("deleted", 0))? {
        let menu = super::kept::Stored::<Menu>::read(&record)?.record;
        if menu.kind == MenuKind::Dish && menu.is_active && menu.is_for(&program.id) {
            dishes.push(menu.id);
        }
    }
    dishes.sort();
    Ok(dishes)
}
