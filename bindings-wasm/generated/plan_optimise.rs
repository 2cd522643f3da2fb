// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "plan")]
        81 => plan_bound(call),
        #[cfg(feature = "plan")]
        82 => plan_trays(call),
        #[cfg(feature = "plan")]
        83 => plan_problem(call),
        #[cfg(feature = "plan")]
        84 => plan_clash(call),
        #[cfg(feature = "plan")]
        85 => plan_clashes(call),
        #[cfg(feature = "plan")]
        86 => plan_near_miss(call),
        #[cfg(feature = "plan")]
        87 => plan_relief(call),
        #[cfg(feature = "plan")]
        88 => move_limits(call),
        #[cfg(feature = "plan")]
        89 => plan_standings(call),
        #[cfg(feature = "plan")]
        90 => plan_shortfalls(call),
        #[cfg(feature = "plan")]
        91 => plan_step_cost(call),
        #[cfg(feature = "plan")]
        92 => plan_swaps(call),
        #[cfg(feature = "plan")]
        93 => plan_best_swaps(call),
        #[cfg(feature = "plan")]
        94 => plan_bindings(call),
        #[cfg(feature = "plan")]
        95 => tell_clash(call),
        #[cfg(feature = "plan")]
        96 => tell_way_out(call),
        #[cfg(feature = "plan")]
        97 => tell_relief(call),
        #[cfg(feature = "plan")]
        98 => tell_near_miss(call),
        #[cfg(feature = "plan")]
        99 => tell_standing(call),
        #[cfg(feature = "plan")]
        100 => tell_worth(call),
        #[cfg(feature = "plan")]
        101 => tell_step_cost(call),
        #[cfg(feature = "plan")]
        102 => tell_swap(call),
        #[cfg(feature = "plan")]
        103 => tell_binding(call),
        #[cfg(feature = "plan")]
        104 => plan_worth(call),
        #[cfg(feature = "plan")]
        105 => plan_many(call),
        #[cfg(feature = "plan")]
        106 => plan_program(call),
        #[cfg(feature = "plan")]
        107 => plan_substitutes(call),
        #[cfg(feature = "plan")]
        386 => plan_request_new(call),
        #[cfg(feature = "plan")]
        387 => plan_names_of(call),
        #[cfg(feature = "plan")]
        388 => plan_problem_with_portions(call),
        #[cfg(feature = "plan")]
        389 => candidate_dish_cost_on(call),
        #[cfg(feature = "plan")]
        390 => plan_search_new(call),
        #[cfg(feature = "plan")]
        391 => plan_search_start_from(call),
        #[cfg(feature = "plan")]
        392 => plan_search_restart(call),
        #[cfg(feature = "plan")]
        393 => plan_search_step(call),
        #[cfg(feature = "plan")]
        394 => plan_search_prove(call),
        #[cfg(feature = "plan")]
        395 => plan_search_step_proof(call),
        #[cfg(feature = "plan")]
        396 => plan_search_progress(call),
        #[cfg(feature = "plan")]
        397 => plan_search_outcome(call),
        _ => absent(function),
    }
}

#[cfg(feature = "plan")]
fn plan_bound(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_bound(&p_problem)?)
}

#[cfg(feature = "plan")]
fn plan_trays(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_program: gizi::id::ProgramId = call.value_of("program")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(&gizi::plan::optimise::plan_trays(&p_problem, &p_choices, &p_program, &*p_catalog.look()?)?)
}

#[cfg(feature = "plan")]
fn plan_problem(call: &mut Call<'_>) -> Answer {
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

#[cfg(feature = "plan")]
fn plan_clash(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_clash(&p_problem)?)
}

#[cfg(feature = "plan")]
fn plan_clashes(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_clashes(&p_problem)?)
}

#[cfg(feature = "plan")]
fn plan_near_miss(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_near_miss(&p_problem, p_options)?)
}

#[cfg(feature = "plan")]
fn plan_relief(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_rules: Vec<gizi::id::RuleId> = call.value_of("rules")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_relief(&p_problem, &p_rules, p_options)?)
}

#[cfg(feature = "plan")]
fn move_limits(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_limits: Vec<gizi::plan::optimise::MovedLimit> = call.value_of("limits")?;
    call.value(&gizi::plan::optimise::move_limits(&p_problem, &p_limits)?)
}

#[cfg(feature = "plan")]
fn plan_standings(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::optimise::plan_standings(&p_problem, &p_choices)?)
}

#[cfg(feature = "plan")]
fn plan_shortfalls(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::optimise::plan_shortfalls(&p_problem, &p_choices)?)
}

#[cfg(feature = "plan")]
fn plan_step_cost(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_rule: gizi::id::RuleId = call.value_of("rule")?;
    let p_side: gizi::balance::LimitSide = call.value_of("side")?;
    let p_step: f64 = call.value_of("step")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_step_cost(&p_problem, &p_rule, p_side, p_step, p_options)?)
}

#[cfg(feature = "plan")]
fn plan_swaps(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_slot: gizi::plan::optimise::PlanSlot = call.value_of("slot")?;
    call.value(&gizi::plan::optimise::plan_swaps(&p_problem, &p_choices, p_date, p_slot)?)
}

#[cfg(feature = "plan")]
fn plan_best_swaps(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_most: u32 = call.value_of("most")?;
    call.value(&gizi::plan::optimise::plan_best_swaps(&p_problem, &p_choices, p_most)?)
}

#[cfg(feature = "plan")]
fn plan_bindings(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::optimise::plan_bindings(&p_problem, &p_choices)?)
}

#[cfg(feature = "plan")]
fn tell_clash(call: &mut Call<'_>) -> Answer {
    let p_clash: gizi::plan::optimise::PlanClash = call.value_of("clash")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_clash(&p_clash, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_way_out(call: &mut Call<'_>) -> Answer {
    let p_way: gizi::plan::optimise::PlanWayOut = call.value_of("way")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_way_out(&p_way, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_relief(call: &mut Call<'_>) -> Answer {
    let p_relief: gizi::plan::optimise::PlanRelief = call.value_of("relief")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_relief(&p_relief, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_near_miss(call: &mut Call<'_>) -> Answer {
    let p_miss: gizi::plan::optimise::PlanNearMiss = call.value_of("miss")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_near_miss(&p_miss, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_standing(call: &mut Call<'_>) -> Answer {
    let p_standing: gizi::plan::optimise::RuleStanding = call.value_of("standing")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_standing(&p_standing, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_worth(call: &mut Call<'_>) -> Answer {
    let p_worth: gizi::plan::optimise::PlanRuleWorth = call.value_of("worth")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_worth(&p_worth, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_step_cost(call: &mut Call<'_>) -> Answer {
    let p_step: gizi::plan::optimise::PlanStepCost = call.value_of("step")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_step_cost(&p_step, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_swap(call: &mut Call<'_>) -> Answer {
    let p_swap: gizi::plan::optimise::PlanSwap = call.value_of("swap")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_swap(&p_swap, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn tell_binding(call: &mut Call<'_>) -> Answer {
    let p_binding: gizi::plan::optimise::PlanBinding = call.value_of("binding")?;
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_names: gizi::plan::optimise::PlanNames = call.value_of("names")?;
    call.value(&gizi::plan::optimise::tell_binding(&p_binding, &p_problem, &p_names))
}

#[cfg(feature = "plan")]
fn plan_worth(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_worth(&p_problem)?)
}

#[cfg(feature = "plan")]
fn plan_many(call: &mut Call<'_>) -> Answer {
    let p_problems: Vec<gizi::plan::optimise::PlanProblem> = call.value_of("problems")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_many(&p_problems, p_options)?)
}

#[cfg(feature = "plan")]
fn plan_program(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    call.value(&gizi::plan::optimise::plan_program(&p_problem)?)
}

#[cfg(feature = "plan")]
fn plan_substitutes(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("choices")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::plan::optimise::plan_substitutes(&p_problem, &p_choices, p_options)?)
}

#[cfg(feature = "plan")]
fn plan_request_new(call: &mut Call<'_>) -> Answer {
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_slots: Vec<gizi::plan::optimise::PlanSlot> = call.value_of("slots")?;
    call.value(&gizi::plan::optimise::PlanRequest::new(p_range, p_slots))
}

#[cfg(feature = "plan")]
fn plan_names_of(call: &mut Call<'_>) -> Answer {
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::plan::optimise::PlanNames::of(&p_standard, &*p_catalog.look()?, p_currency))
}

#[cfg(feature = "plan")]
fn plan_problem_with_portions(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::optimise::PlanProblem = call.value_of("planProblem")?;
    let p_portions: Vec<gizi::plan::optimise::ChosenPortion> = call.value_of("portions")?;
    call.value(&gizi::plan::optimise::PlanProblem::with_portions(&own, &p_portions))
}

#[cfg(feature = "plan")]
fn candidate_dish_cost_on(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::optimise::CandidateDish = call.value_of("candidateDish")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&Exact(gizi::plan::optimise::CandidateDish::cost_on(&own, p_date)))
}

#[cfg(feature = "plan")]
fn plan_search_new(call: &mut Call<'_>) -> Answer {
    let p_problem: gizi::plan::optimise::PlanProblem = call.value_of("problem")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.object(gizi::plan::optimise::PlanSearch::new(p_problem, p_options)?)
}

#[cfg(feature = "plan")]
fn plan_search_start_from(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_plan: Vec<gizi::plan::optimise::SlotChoice> = call.value_of("plan")?;
    gizi::plan::optimise::PlanSearch::start_from(&mut *own.change()?, &p_plan)?;
    call.nothing()
}

#[cfg(feature = "plan")]
fn plan_search_restart(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    gizi::plan::optimise::PlanSearch::restart(&mut *own.change()?, p_options);
    call.nothing()
}

#[cfg(feature = "plan")]
fn plan_search_step(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_work: i64 = call.value_of("work")?;
    call.value(&gizi::plan::optimise::PlanSearch::step(&mut *own.change()?, p_work))
}

#[cfg(feature = "plan")]
fn plan_search_prove(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    gizi::plan::optimise::PlanSearch::prove(&mut *own.change()?);
    call.nothing()
}

#[cfg(feature = "plan")]
fn plan_search_step_proof(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    let p_work: i64 = call.value_of("work")?;
    call.value(&gizi::plan::optimise::PlanSearch::step_proof(&mut *own.change()?, p_work))
}

#[cfg(feature = "plan")]
fn plan_search_progress(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    call.value(&gizi::plan::optimise::PlanSearch::progress(&*own.look()?))
}

#[cfg(feature = "plan")]
fn plan_search_outcome(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::plan::optimise::PlanSearch>("planSearch")?;
    call.value(&gizi::plan::optimise::PlanSearch::outcome(&*own.look()?))
}
