//! The weeks after the week of the trays: chosen by the planner, with the proof of how good the plan is, what is to be
//! bought for it, and why one wish cannot be granted.

use crate::kitchen::{Eaters, Kitchen};
use crate::week::Week;
use gizi::balance::{CostObservation, Outcome, ServedMeal, Severity, Standard, judge_meal};
use gizi::cost::calculate_cost;
use gizi::id::RuleId;
use gizi::menu::{Catalog, Course, MealType, MenuKind, MenuOptions};
use gizi::plan::optimise::{
    AudiencePortions, PlanDraft, PlanOutcome, PlanProblem, PlanRequest, PlanSearch, PlanSlot, PlanTray, PlanWayOut,
    PortionFactor, SearchOptions, plan_clash, plan_problem, plan_trays,
};
use gizi::plan::{Assignment, CalendarDay, DayRange, ProcurementList, ProcurementOptions, calendar, procurement};
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
    /// How many plates of a day and audience were judged, and how many of them break a required rule.
    pub(crate) plates: usize,
    pub(crate) broken: usize,
    pub(crate) wish: Wish,
}

/// One small portion for all who get the small one, with both ends of every band required.
#[derive(Debug)]
pub(crate) struct Wish {
    /// Who shares it.
    pub(crate) names: Vec<String>,
    pub(crate) draft: PlanDraft,
    /// Why it cannot be: each rule with how far it must give way if the other ones named here do. None: it can, or
    /// nothing is proved.
    pub(crate) clashing: Vec<PlanWayOut>,
}

impl Ahead {
    pub(crate) fn of(week: &Week, weeks: u32) -> gizi::Result<Self> {
        let program = program(&week.kitchen)?;
        let request = request(week, weeks)?;
        let draft = plan_problem(&request, &program, &week.standard, &[], &week.catalog, &week.settings)?;
        let mut search = PlanSearch::new(draft.problem.clone(), OPTIONS)?;
        search.step(STEP);
        search.prove();
        while !search.step(STEP).finished {}
        let outcome = search.outcome();
        let trays = plan_trays(&draft.problem, &outcome.choices, &program.id, &week.catalog)?;
        let (catalog, assignments) = assigned(&trays, &week.catalog)?;
        let calendar = calendar(&request.range, &program, &[], &assignments)?;
        let shopping =
            procurement(&request.range, &assignments, &catalog, &week.settings, &ProcurementOptions::default())?;
        let judged = judged(&trays, &catalog, week)?;
        let broken = judged.iter().filter(|outcome| **outcome == Outcome::NotBalanced).count();
        let (range, plates, wish) = (request.range, judged.len(), Wish::of(request, program, week)?);
        Ok(Self { range, draft, outcome, trays, calendar, shopping, plates, broken, wish })
    }
}

impl Wish {
    fn of(mut request: PlanRequest, mut program: NutritionProgram, week: &Week) -> gizi::Result<Self> {
        let smallest = week.kitchen.audiences.first().map(|eaters| &eaters.portion);
        let sharing = week.kitchen.audiences.iter().filter(|eaters| Some(&eaters.portion) == smallest);
        let sharing: Vec<&Eaters> = sharing.collect();
        program.audiences.retain(|fed| sharing.iter().any(|eaters| eaters.key == fed.audience));
        // The ladle of the eldest, and no wish for variety: what clashes then are the bands.
        let own = |eaters: &&Eaters| request.portions.iter().find(|it| it.audience == eaters.key).cloned();
        let ladle = sharing.last().and_then(own).map(|portions| portions.factors).unwrap_or_default();
        request.portions.iter_mut().for_each(|portions| portions.factors.clone_from(&ladle));
        (request.dish_gap, request.protein_gap) = (None, None);
        let standard = strict(&week.standard);
        let draft = plan_problem(&request, &program, &standard, &[], &week.catalog, &week.settings)?;
        let clashing = clashing(&draft.problem)?;
        Ok(Self { names: sharing.iter().map(|eaters| eaters.name.clone()).collect(), draft, clashing })
    }
}

/// Everything that clashes: one clash after the other, each without the rules of those before.
fn clashing(problem: &PlanProblem) -> gizi::Result<Vec<PlanWayOut>> {
    let without = |ids: &[RuleId]| {
        let rules = problem.rules.iter().filter(|rule| !ids.contains(&rule.id)).cloned().collect();
        PlanProblem { rules, ..problem.clone() }
    };
    let mut ids: Vec<RuleId> = Vec::new();
    while let Some(clash) = plan_clash(&without(&ids))? {
        ids.extend(clash.rules.into_iter().map(|way| way.rule));
    }
    let mut ways = Vec::new();
    for id in &ids {
        let others: Vec<RuleId> = ids.iter().filter(|other| *other != id).cloned().collect();
        let clash = plan_clash(&without(&others))?;
        let own = clash.into_iter().flat_map(|clash| clash.rules).find(|way| way.rule == *id);
        ways.push(own.unwrap_or_else(|| PlanWayOut { rule: id.clone(), at_least: None }));
    }
    Ok(ways)
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
    let mut request = PlanRequest::new(DayRange { first: later(7), last: later(7 * weeks + 6) }, slots.to_vec());
    let dishes = week.catalog.menus().iter().filter(|menu| menu.kind == MenuKind::Dish);
    request.dishes = dishes.map(|menu| menu.id.clone()).collect();
    for eaters in &week.kitchen.audiences {
        let factor = |slot: PlanSlot| Some(PortionFactor { slot, factor: *eaters.ladle.get(&slot.course)? });
        let factors = slots.iter().filter_map(|slot| factor(*slot)).collect();
        request.portions.push(AudiencePortions { audience: eaters.key.clone(), factors, choices: Vec::new() });
    }
    Ok(request)
}

/// The trays as menus of a catalog, each assigned to its day.
fn assigned(trays: &[PlanTray], catalog: &Catalog) -> gizi::Result<(Catalog, Vec<Assignment>)> {
    let (mut catalog, mut assignments) = (catalog.clone(), Vec::new());
    for tray in trays {
        catalog.add_menu(tray.menu.clone())?;
        let id = tray.menu.id.as_str();
        let mut assignment = Assignment::new(id, "four-weeks", tray.date, tray.meal_type, id)?;
        assignment.portions = tray.portions.clone();
        assignments.push(assignment);
    }
    Ok((catalog, assignments))
}

/// Every plate of the plan, judged like those of the week.
fn judged(trays: &[PlanTray], catalog: &Catalog, week: &Week) -> gizi::Result<Vec<Outcome>> {
    let mut outcomes = Vec::new();
    for (tray, planned) in trays.iter().flat_map(|tray| tray.portions.iter().map(move |planned| (tray, planned))) {
        let Some(portion) = &planned.portion else { continue };
        let options = MenuOptions { date: Some(tray.date), ..MenuOptions::portion(portion.clone()) };
        let mut meal = ServedMeal::of_menu(&tray.menu, catalog, &options, planned.count)?;
        let cost = calculate_cost(&tray.menu, catalog, &options, &week.settings)?;
        meal.costs = CostObservation::of_cost(&cost);
        outcomes.push(judge_meal(&meal, &week.standard, &portion.as_str().parse()?)?.outcome);
    }
    Ok(outcomes)
}

/// The standard with both ends of every band required that it asks for at all.
fn strict(standard: &Standard) -> Standard {
    let mut strict = standard.clone();
    for rule in &mut strict.rules {
        if rule.minimum == Some(Severity::Required) && rule.maximum.is_some() {
            rule.maximum = Some(Severity::Required);
        }
    }
    strict
}
