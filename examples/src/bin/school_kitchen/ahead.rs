//! The weeks after the week of the trays: chosen by the planner, with the proof of how good the plan is, what is to be
//! bought for it, and why one wish cannot be granted.

use crate::kitchen::Kitchen;
use crate::week::Week;
use crate::wish::Wish;
use gizi::balance::{BalanceReport, Finding, Measure, Outcome};
use gizi::cost::CostComponent;
use gizi::id::AudienceKey;
use gizi::menu::{Catalog, Course, MealType, MenuKind};
use gizi::plan::optimise::{
    AudiencePortions, PlanClash, PlanDraft, PlanNames, PlanOutcome, PlanRequest, PlanResult, PlanSearch, PlanSlot,
    PlanTray, PortionFactor, SearchOptions, plan_clashes, plan_problem, plan_trays,
};
use gizi::plan::{
    Assignment, CalendarDay, DayRange, PlanTotals, PlanVariety, PlanVerdicts, PlannedPortions, ProcurementList,
    ProcurementOptions, ServingOptions, calendar, judge_plan, plan_servings, plan_totals, plan_variety, procurement,
};
use gizi::program::{NutritionProgram, ProgramAudience, ProgramType};
use jiff::ToSpan;

/// What stands on every tray.
const COURSES: [Course; 5] =
    [Course::Staple, Course::AnimalProtein, Course::PlantProtein, Course::Vegetable, Course::Fruit];
/// The same seed and work give the same plan on every machine.
const OPTIONS: SearchOptions = SearchOptions { seed: 1, work: 1_000_000, gap: None, islands: 1 };
const STEP: i64 = 100_000;

/// A plan of some weeks and everything that follows from it.
#[derive(Debug)]
pub(crate) struct Ahead {
    pub(crate) range: DayRange,
    pub(crate) draft: PlanDraft,
    pub(crate) outcome: PlanOutcome,
    pub(crate) trays: Vec<PlanTray>,
    pub(crate) calendar: Vec<CalendarDay>,
    pub(crate) shopping: ProcurementList,
    pub(crate) totals: PlanTotals,
    pub(crate) verdicts: PlanVerdicts,
    pub(crate) variety: PlanVariety,
    pub(crate) wish: Wish,
    /// Why there is no plan, where that is proved.
    pub(crate) clashes: Vec<PlanClash>,
    pub(crate) names: PlanNames,
}

impl Ahead {
    pub(crate) fn of(week: &Week, weeks: u32) -> gizi::Result<Self> {
        let program = program(&week.kitchen)?;
        let request = request(week, weeks)?;
        let mut draft = plan_problem(&request, &program, &week.standard, &[], &week.catalog, &week.settings)?;
        draft.problem.rules.extend(week.kitchen.plan.rules.iter().map(|own| own.rule.clone()));
        let mut search = PlanSearch::new(draft.problem.clone(), OPTIONS)?;
        search.step(STEP);
        search.prove();
        while !search.step(STEP).finished {}
        let outcome = search.outcome();
        let hopeless = outcome.result == PlanResult::Infeasible;
        let clashes = if hopeless { plan_clashes(&draft.problem)? } else { Vec::new() };
        let names = PlanNames::of(&week.standard, &week.catalog, week.settings.currency);
        let trays = plan_trays(&draft.problem, &outcome.choices, &program.id, &week.catalog)?;
        let (catalog, assignments) = assigned(&trays, &week.catalog)?;
        let calendar = calendar(&request.range, &program, &[], &assignments)?;
        let shopping =
            procurement(&request.range, &assignments, &catalog, &week.settings, &ProcurementOptions::default())?;
        let priced = ServingOptions { cost: week.settings.clone(), fortified: false, choices: Vec::new() };
        let served = plan_servings(&request.range, &assignments, &program, &catalog, &week.standard, &priced)?;
        let (totals, verdicts) = (plan_totals(&served)?, judge_plan(&served, &week.standard)?);
        let variety = plan_variety(&request.range, &assignments, &catalog, &[])?;
        let (range, wish) = (request.range, Wish::of(request, program, week)?);
        Ok(Self { range, draft, outcome, trays, calendar, shopping, totals, verdicts, variety, wish, clashes, names })
    }

    /// Every plate of a day and audience as the standard judges it.
    pub(crate) fn plates(&self) -> impl Iterator<Item = &BalanceReport> {
        self.verdicts.audiences.iter().flat_map(|judged| &judged.meals)
    }

    /// How many plates break a required rule.
    pub(crate) fn broken(&self) -> usize {
        self.plates().filter(|plate| plate.outcome == Outcome::NotBalanced).count()
    }

    /// What the ingredients of a portion cost an audience in the mean of each week, against the ceiling.
    pub(crate) fn weekly_costs(&self, audience: &AudienceKey, week: &Week) -> Vec<&Finding> {
        let ceiling = week.standard.rules.iter().find(|rule| {
            matches!(&rule.measure, Measure::Cost { components, .. } if *components == [CostComponent::Ingredients])
        });
        let judged = self.verdicts.audiences.iter().filter(|judged| judged.audience == *audience);
        let findings = judged.flat_map(|judged| &judged.weeks).flat_map(|report| &report.findings);
        findings.filter(|finding| ceiling.is_some_and(|rule| rule.id == finding.rule)).collect()
    }
}

fn program(kitchen: &Kitchen) -> gizi::Result<NutritionProgram> {
    let mut program = NutritionProgram::new("mbg-2026", &kitchen.name, ProgramType::SchoolFeeding, kitchen.week_start)?;
    let audiences = kitchen.audiences.iter();
    program.audiences = audiences
        .map(|eaters| ProgramAudience { audience: eaters.key.clone(), heads: eaters.heads, special_diets: Vec::new() })
        .collect();
    Ok(program)
}

/// The weeks after the week of the trays, with every dish of the kitchen.
fn request(week: &Week, weeks: u32) -> gizi::Result<PlanRequest> {
    let later = |days: u32| week.kitchen.week_start.saturating_add(i64::from(days).days());
    let slots = COURSES.map(|course| PlanSlot { meal_type: MealType::Lunch, course });
    // To the last Friday: what is not cooked needs no delivery.
    let mut request = PlanRequest::new(DayRange { first: later(7), last: later(7 * weeks + 4) }, slots.to_vec());
    (request.dish_gap, request.protein_gap) = (week.kitchen.plan.dish_gap, week.kitchen.plan.protein_gap);
    let dishes = week.catalog.menus().iter().filter(|menu| menu.kind == MenuKind::Dish);
    request.dishes = dishes.map(|menu| menu.id.clone()).collect();
    for eaters in &week.kitchen.audiences {
        let factor = |slot: PlanSlot| Some(PortionFactor { slot, factor: *eaters.ladle.get(&slot.course)? });
        let factors = slots.iter().filter_map(|slot| factor(*slot)).collect();
        request.portions.push(AudiencePortions { audience: eaters.key.clone(), factors, choices: Vec::new() });
    }
    Ok(request)
}

/// The trays as menus of a catalog, each assigned to its day: for all audiences at once or for each.
fn assigned(trays: &[PlanTray], catalog: &Catalog) -> gizi::Result<(Catalog, Vec<Assignment>)> {
    let (mut catalog, mut assignments) = (catalog.clone(), Vec::new());
    for tray in trays {
        catalog.add_menu(tray.menu.clone())?;
        let mut assign = |audience: Option<AudienceKey>, portions: &[PlannedPortions]| {
            let id =
                audience.as_ref().map_or_else(|| tray.menu.id.to_string(), |own| format!("{}-{own}", tray.menu.id));
            let mut assignment = Assignment::new(&id, "four-weeks", tray.date, tray.meal_type, tray.menu.id.as_str())?;
            (assignment.audience, assignment.portions) = (audience, portions.to_vec());
            assignments.push(assignment);
            Ok::<_, gizi::Error>(())
        };
        if !tray.apart {
            assign(None, &tray.portions)?;
            continue;
        }
        for planned in &tray.portions {
            let audience = planned.portion.as_ref().map(|key| key.as_str().parse()).transpose()?;
            assign(audience, std::slice::from_ref(planned))?;
        }
    }
    Ok((catalog, assignments))
}

#[cfg(test)]
mod tests;
