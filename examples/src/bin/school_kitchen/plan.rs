//! Four weeks after the week of the trays: chosen by the planner, with the proof of how good the plan is, what is to be
//! bought for it, and why one wish cannot be granted.

use crate::kitchen::Kitchen;
use crate::table::{heading, row, table, wrapped};
use crate::week::Week;
use gizi::balance::{CostObservation, Outcome, ServedMeal, Severity, Standard, judge_meal};
use gizi::cost::{CostBounds, calculate_cost};
use gizi::id::{AudienceKey, RuleId};
use gizi::locale::{Language, format_date, format_money_range, format_number, format_percent};
use gizi::menu::{Catalog, Course, MealType, MenuKind, MenuOptions};
use gizi::money::Money;
use gizi::plan::optimise::{
    AudiencePortions, PlanClash, PlanDraft, PlanOutcome, PlanRequest, PlanResult, PlanSearch, PlanSlot, PlanTray,
    PortionFactor, SearchOptions, plan_clash, plan_problem, plan_trays,
};
use gizi::plan::{Assignment, CalendarDay, DayRange, ProcurementList, ProcurementOptions, calendar, procurement};
use gizi::program::{NutritionProgram, ProgramAudience, ProgramType};
use gizi::quantity::decimal::to_f64;
use jiff::ToSpan;
use std::fmt::Write;

/// What stands on every tray.
const COURSES: [Course; 5] =
    [Course::Staple, Course::AnimalProtein, Course::PlantProtein, Course::Vegetable, Course::Fruit];
/// The same seed and work give the same plan on every machine.
const OPTIONS: SearchOptions = SearchOptions { seed: 1, work: 1_000_000, gap: None, islands: 1 };

/// A plan of four weeks and everything that follows from it.
#[derive(Debug)]
pub(crate) struct FourWeeks {
    pub(crate) draft: PlanDraft,
    pub(crate) outcome: PlanOutcome,
    pub(crate) trays: Vec<PlanTray>,
    pub(crate) calendar: Vec<CalendarDay>,
    pub(crate) shopping: ProcurementList,
    /// How many plates of a day and audience break a required rule when they are judged. None should.
    pub(crate) broken_plates: usize,
    /// Why the same weeks cannot be planned with every limit required. Absent: they can, or nothing is proved.
    pub(crate) clash: Option<PlanClash>,
}

impl FourWeeks {
    pub(crate) fn of(week: &Week) -> gizi::Result<Self> {
        let program = program(&week.kitchen)?;
        let request = request(week)?;
        let draft = plan_problem(&request, &program, &week.standard, &[], &week.catalog, &week.settings)?;
        let mut search = PlanSearch::new(draft.problem.clone(), OPTIONS)?;
        while !search.step(100_000).finished {}
        let outcome = search.outcome();
        let trays = plan_trays(&draft.problem, &outcome.choices, &program.id, &week.catalog)?;
        let (catalog, assignments) = assigned(&trays, &week.catalog)?;
        let calendar = calendar(&request.range, &program, &[], &assignments)?;
        let shopping =
            procurement(&request.range, &assignments, &catalog, &week.settings, &ProcurementOptions::default())?;
        let broken_plates = broken_plates(&trays, &catalog, week)?;
        let request = shared(request, &week.kitchen);
        let strict = plan_problem(&request, &program, &strict(&week.standard), &[], &week.catalog, &week.settings)?;
        let clash = plan_clash(&strict.problem)?;
        Ok(Self { draft, outcome, trays, calendar, shopping, broken_plates, clash })
    }
}

fn program(kitchen: &Kitchen) -> gizi::Result<NutritionProgram> {
    let mut program =
        NutritionProgram::new("mbg-2026", &kitchen.name, ProgramType::SchoolFeeding, kitchen.week_start)?;
    let audiences = kitchen.audiences.iter();
    program.audiences = audiences
        .map(|eaters| ProgramAudience { audience: eaters.key.clone(), heads: eaters.heads, special_diets: Vec::new() })
        .collect();
    Ok(program)
}

/// The four weeks after the week of the trays, with every dish of the kitchen.
fn request(week: &Week) -> gizi::Result<PlanRequest> {
    let later = |days: i32| week.kitchen.week_start.saturating_add(days.days());
    let slots = COURSES.map(|course| PlanSlot { meal_type: MealType::Lunch, course });
    let mut request = PlanRequest::new(DayRange { first: later(7), last: later(34) }, slots.to_vec());
    let dishes = week.catalog.menus().iter().filter(|menu| menu.kind == MenuKind::Dish);
    request.dishes = dishes.map(|menu| menu.id.clone()).collect();
    for eaters in &week.kitchen.audiences {
        let factor = |slot: PlanSlot| Some(PortionFactor { slot, factor: *eaters.ladle.get(&slot.course)? });
        let factors = slots.iter().filter_map(|slot| factor(*slot)).collect();
        request.portions.push(AudiencePortions { audience: eaters.key.clone(), factors });
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
fn broken_plates(trays: &[PlanTray], catalog: &Catalog, week: &Week) -> gizi::Result<usize> {
    let mut broken = 0;
    for (tray, planned) in trays.iter().flat_map(|tray| tray.portions.iter().map(move |planned| (tray, planned))) {
        let Some(portion) = &planned.portion else { continue };
        let options = MenuOptions { date: Some(tray.date), ..MenuOptions::portion(portion.clone()) };
        let mut meal = ServedMeal::of_menu(&tray.menu, catalog, &options, planned.count)?;
        let cost = calculate_cost(&tray.menu, catalog, &options, &week.settings)?;
        meal.costs = CostObservation::of_cost(&cost);
        let report = judge_meal(&meal, &week.standard, &portion.as_str().parse()?)?;
        broken += usize::from(report.outcome == Outcome::NotBalanced);
    }
    Ok(broken)
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

/// What the children of the smallest portion size get from one ladle: that of the eldest among them.
fn shared(mut request: PlanRequest, kitchen: &Kitchen) -> PlanRequest {
    let Some(smallest) = kitchen.audiences.first().map(|eaters| &eaters.portion) else { return request };
    let sharing: Vec<_> = kitchen.audiences.iter().filter(|eaters| eaters.portion == *smallest).collect();
    let own = |key: &AudienceKey| request.portions.iter().find(|it| it.audience == *key).map(|it| it.factors.clone());
    let Some(ladle) = sharing.last().and_then(|eaters| own(&eaters.key)) else { return request };
    for portions in &mut request.portions {
        if sharing.iter().any(|eaters| eaters.key == portions.audience) {
            portions.factors.clone_from(&ladle);
        }
    }
    request
}

impl FourWeeks {
    pub(crate) fn text(&self, week: &Week, language: Language) -> String {
        let mut s = String::new();
        for d in &self.draft.problem.dishes {
            let _ = write!(s, "{} {} ", d.menu_id, d.cost);
            for n in ["energy_kcal","protein_g","fat_g","carbohydrate_g"] { let v = d.values.iter().find(|v| v.nutrient.as_str()==n); let _ = write!(s, "{:.1?} ", v.map(|v|(v.low,v.high))); }
            s.push('\n');
        }
        let _ = writeln!(s, "{:?}\n{:?}\n{:?}", self.draft.unusable, self.draft.unmapped, self.draft.kept_by_slots);
        let _ = writeln!(s, "{:?} {:?}", self.outcome.result, self.clash);
        let _ = writeln!(s, "{} rules", self.draft.problem.rules.len());
        for r in &self.draft.problem.rules { let _ = writeln!(s, "{} {:?} {:?}", r.id, r.severity, r.demand); }
        let _ = writeln!(s, "{:?}", self.outcome);
        let _ = writeln!(s, "{:?}", plan_clash(&self.draft.problem));
        s
    }
}
