// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_bound(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_bound(&p_problem)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_trays(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_program: gizi::id::ProgramId = call.value_of("program")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(&gizi::plan::optimise::plan_trays(&p_problem, &p_choices, &p_program, &*p_catalog.look()?)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_problem(call: &mut Call<'_>) -> Answer {
    let p_request: gizi::plan::optimise::PlanRequest = call.value_of("request")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_holidays: Vec<gizi::program::Holiday> = call.value_of("holidays")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_costs: gizi::cost::CostSettings = call.value_of("costs")?;
    call.value(&gizi::plan::optimise::plan_problem(
        &p_request,
        &p_program,
        &p_standard,
        &p_holidays,
        &*p_catalog.look()?,
        &p_costs,
    )?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_clash(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_clash(&p_problem)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_clashes(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_clashes(&p_problem)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_near_miss(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_near_miss(&p_problem, p_options)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_relief(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_rules: Vec<gizi::id::RuleId> = call.value_of("rules")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_relief(&p_problem, &p_rules, p_options)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn move_limits(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_limits: Vec<gizi::plan::optimise::MovedLimit> = call.value_of("limits")?;
    call.value(&gizi::plan::optimise::move_limits(&p_problem, &p_limits)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_standings(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::optimise::plan_standings(&p_problem, &p_choices)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_shortfalls(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::optimise::plan_shortfalls(&p_problem, &p_choices)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_step_cost(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_rule: gizi::id::RuleId = call.value_of("rule")?;
    let p_side: gizi::balance::LimitSide = call.value_of("side")?;
    let p_step: f64 = call.value_of("step")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_step_cost(&p_problem, &p_rule, p_side, p_step, p_options)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_swaps(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_slot: gizi::plan::optimise::PlanSlot = call.value_of("slot")?;
    call.value(&gizi::plan::optimise::plan_swaps(&p_problem, &p_choices, p_date, p_slot)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_best_swaps(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_most: u32 = call.value_of("most")?;
    call.value(&gizi::plan::optimise::plan_best_swaps(&p_problem, &p_choices, p_most)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_bindings(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::optimise::plan_bindings(&p_problem, &p_choices)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_clash(call: &mut Call<'_>) -> Answer {
    let p_clash: gizi::plan::optimise::PlanClash = call.value_of("clash")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_clash(&p_clash, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_way_out(call: &mut Call<'_>) -> Answer {
    let p_way: gizi::plan::optimise::PlanWayOut = call.value_of("way")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_way_out(&p_way, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_relief(call: &mut Call<'_>) -> Answer {
    let p_relief: gizi::plan::optimise::PlanRelief = call.value_of("relief")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_relief(&p_relief, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_near_miss(call: &mut Call<'_>) -> Answer {
    let p_miss: gizi::plan::optimise::PlanNearMiss = call.value_of("miss")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_near_miss(&p_miss, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_standing(call: &mut Call<'_>) -> Answer {
    let p_standing: gizi::plan::optimise::RuleStanding = call.value_of("standing")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_standing(&p_standing, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_worth(call: &mut Call<'_>) -> Answer {
    let p_worth: gizi::plan::optimise::PlanRuleWorth = call.value_of("worth")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_worth(&p_worth, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_step_cost(call: &mut Call<'_>) -> Answer {
    let p_step: gizi::plan::optimise::PlanStepCost = call.value_of("step")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_step_cost(&p_step, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_swap(call: &mut Call<'_>) -> Answer {
    let p_swap: gizi::plan::optimise::PlanSwap = call.value_of("swap")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_swap(&p_swap, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn tell_binding(call: &mut Call<'_>) -> Answer {
    let p_binding: gizi::plan::optimise::PlanBinding = call.value_of("binding")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_binding(&p_binding, &p_problem, &p_names))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_worth(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_worth(&p_problem)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_many(call: &mut Call<'_>) -> Answer {
    let p_problems: Vec<gizi::plan::optimise::PlanProblem> = call.value_of("problems")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_many(&p_problems, p_options)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_program(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_program(&p_problem)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_substitutes(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_substitutes(&p_problem, &p_choices, p_options)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_request_new(call: &mut Call<'_>) -> Answer {
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_slots: Vec<gizi::plan::optimise::PlanSlot> = call.value_of("slots")?;
    call.value(&gizi::plan::optimise::PlanRequest::new(p_range, p_slots))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_names_of(call: &mut Call<'_>) -> Answer {
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::plan::optimise::PlanNames::of(&p_standard, &*p_catalog.look()?, p_currency))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_problem_with_portions(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::optimise::PlanProblem = call.value_of("planProblem")?;
    let p_portions: Vec<gizi::plan::optimise::ChosenPortion> = call.value_of("portions")?;
    call.value(&gizi::plan::optimise::PlanProblem::with_portions(&own, &p_portions))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn candidate_dish_cost_on(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::optimise::CandidateDish = call.value_of("candidateDish")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&Exact(gizi::plan::optimise::CandidateDish::cost_on(&own, p_date)))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_new(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.object(gizi::plan::optimise::PlanSearch::new(p_problem, p_options)?)
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_start_from(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_plan: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("plan")?;
    gizi::plan::optimise::PlanSearch::start_from(&mut *own.change()?, &p_plan)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_restart(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    gizi::plan::optimise::PlanSearch::restart(&mut *own.change()?, p_options);
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_step(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_work: i64 = call.value_of("work")?;
    call.value(&gizi::plan::optimise::PlanSearch::step(&mut *own.change()?, p_work))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_prove(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    gizi::plan::optimise::PlanSearch::prove(&mut *own.change()?);
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_step_proof(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_work: i64 = call.value_of("work")?;
    call.value(&gizi::plan::optimise::PlanSearch::step_proof(&mut *own.change()?, p_work))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_progress(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    call.value(&gizi::plan::optimise::PlanSearch::progress(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "plan")]
pub(super) fn plan_search_outcome(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    call.value(&gizi::plan::optimise::PlanSearch::outcome(&*own.look()?))
}
