// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "kitchen")]
        65 => validate_actual_in(call),
        #[cfg(feature = "kitchen")]
        66 => planned_against_actual(call),
        #[cfg(feature = "kitchen")]
        67 => parse_actual_update(call),
        #[cfg(feature = "kitchen")]
        68 => validate_actual(call),
        #[cfg(feature = "kitchen")]
        69 => parse_actual(call),
        #[cfg(feature = "kitchen")]
        70 => actual_schema(call),
        #[cfg(feature = "kitchen")]
        71 => actual_violation_codes(call),
        #[cfg(feature = "kitchen")]
        72 => validate_waste_in(call),
        #[cfg(feature = "kitchen")]
        73 => plan_budget(call),
        #[cfg(feature = "kitchen")]
        74 => calendar(call),
        #[cfg(feature = "kitchen")]
        75 => slot_conflicts(call),
        #[cfg(feature = "kitchen")]
        76 => plan_conflicts(call),
        #[cfg(feature = "kitchen")]
        77 => cycle(call),
        #[cfg(feature = "kitchen")]
        78 => validate_plan_in(call),
        #[cfg(feature = "kitchen")]
        79 => validate_assignment_in(call),
        #[cfg(feature = "kitchen")]
        80 => validate_portions_in(call),
        #[cfg(feature = "kitchen")]
        108 => procurement(call),
        #[cfg(feature = "kitchen")]
        109 => production_sheet(call),
        #[cfg(feature = "kitchen")]
        110 => judge_plan(call),
        #[cfg(feature = "kitchen")]
        111 => plan_report(call),
        #[cfg(feature = "kitchen")]
        112 => plan_servings(call),
        #[cfg(feature = "kitchen")]
        113 => tray_findings(call),
        #[cfg(feature = "kitchen")]
        114 => plan_totals(call),
        #[cfg(feature = "kitchen")]
        115 => parse_plan_update(call),
        #[cfg(feature = "kitchen")]
        116 => live_plans_using(call),
        #[cfg(feature = "kitchen")]
        117 => validate_plan(call),
        #[cfg(feature = "kitchen")]
        118 => validate_assignment(call),
        #[cfg(feature = "kitchen")]
        119 => parse_plan(call),
        #[cfg(feature = "kitchen")]
        120 => parse_assignment(call),
        #[cfg(feature = "kitchen")]
        121 => plan_schema(call),
        #[cfg(feature = "kitchen")]
        122 => assignment_schema(call),
        #[cfg(feature = "kitchen")]
        123 => plan_violation_codes(call),
        #[cfg(feature = "kitchen")]
        124 => assignment_violation_codes(call),
        #[cfg(feature = "kitchen")]
        125 => plan_variety(call),
        #[cfg(feature = "kitchen")]
        126 => plan_transitions(call),
        #[cfg(feature = "kitchen")]
        376 => actual_count_known(call),
        #[cfg(feature = "kitchen")]
        377 => meal_actual_new(call),
        #[cfg(feature = "kitchen")]
        378 => actual_update_new(call),
        #[cfg(feature = "kitchen")]
        379 => parsed_actual_update_into_result(call),
        #[cfg(feature = "kitchen")]
        380 => parsed_actual_into_result(call),
        #[cfg(feature = "kitchen")]
        381 => assignment_new(call),
        #[cfg(feature = "kitchen")]
        382 => assignment_total_portions(call),
        #[cfg(feature = "kitchen")]
        383 => batch_portions_total(call),
        #[cfg(feature = "kitchen")]
        384 => menu_plan_duplicate(call),
        #[cfg(feature = "kitchen")]
        385 => assignment_duplicate(call),
        #[cfg(feature = "kitchen")]
        398 => critical_limit_standard(call),
        #[cfg(feature = "kitchen")]
        399 => production_options_standard(call),
        #[cfg(feature = "kitchen")]
        400 => day_range_month(call),
        #[cfg(feature = "kitchen")]
        401 => day_range_includes(call),
        #[cfg(feature = "kitchen")]
        402 => day_range_days(call),
        #[cfg(feature = "kitchen")]
        403 => menu_plan_new(call),
        #[cfg(feature = "kitchen")]
        404 => menu_plan_includes(call),
        #[cfg(feature = "kitchen")]
        405 => menu_plan_is_live(call),
        #[cfg(feature = "kitchen")]
        406 => plan_status_is_over(call),
        #[cfg(feature = "kitchen")]
        407 => span_totals_total(call),
        #[cfg(feature = "kitchen")]
        408 => span_totals_audience(call),
        #[cfg(feature = "kitchen")]
        409 => audience_means_mean(call),
        #[cfg(feature = "kitchen")]
        410 => plan_update_new(call),
        #[cfg(feature = "kitchen")]
        411 => parsed_plan_update_into_result(call),
        #[cfg(feature = "kitchen")]
        412 => parsed_plan_into_result(call),
        #[cfg(feature = "kitchen")]
        413 => parsed_assignment_into_result(call),
        #[cfg(feature = "kitchen")]
        414 => plan_status_may_become(call),
        #[cfg(feature = "kitchen")]
        415 => plan_status_is_open(call),
        #[cfg(feature = "kitchen")]
        416 => plan_status_is_signed(call),
        #[cfg(feature = "kitchen")]
        417 => plan_status_is_published(call),
        #[cfg(feature = "kitchen")]
        418 => plan_status_is_served(call),
        _ => absent(function),
    }
}

#[cfg(feature = "kitchen")]
fn validate_actual_in(call: &mut Call<'_>) -> Answer {
    let p_actual: gizi::plan::MealActual =
        call.checked("actual", |json| gizi::plan::parse_actual(json).into_result().err())?;
    let p_assignment: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    call.value(&gizi::plan::validate_actual_in(&p_actual, &p_assignment, &p_program))
}

#[cfg(feature = "kitchen")]
fn planned_against_actual(call: &mut Call<'_>) -> Answer {
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_actuals: Vec<gizi::plan::MealActual> = call.value_of("actuals")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_options: gizi::plan::ServingOptions = call.value_of("options")?;
    call.value(&gizi::plan::planned_against_actual(
        &p_range,
        &p_assignments,
        &p_actuals,
        &p_program,
        &*p_catalog.look()?,
        &p_standard,
        &p_options,
    )?)
}

#[cfg(feature = "kitchen")]
fn parse_actual_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::plan::parse_actual_update(p_json))
}

#[cfg(feature = "kitchen")]
fn validate_actual(call: &mut Call<'_>) -> Answer {
    let p_actual: gizi::plan::MealActual =
        call.checked("actual", |json| gizi::plan::parse_actual(json).into_result().err())?;
    call.value(&gizi::plan::validate_actual(&p_actual))
}

#[cfg(feature = "kitchen")]
fn parse_actual(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::plan::parse_actual(p_json))
}

#[cfg(feature = "kitchen")]
fn actual_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::actual_schema())
}

#[cfg(feature = "kitchen")]
fn actual_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::actual_violation_codes())
}

#[cfg(feature = "kitchen")]
fn validate_waste_in(call: &mut Call<'_>) -> Answer {
    let p_actual: gizi::plan::MealActual =
        call.checked("actual", |json| gizi::plan::parse_actual(json).into_result().err())?;
    let p_assignment: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(&gizi::plan::validate_waste_in(&p_actual, &p_assignment, &p_program, &*p_catalog.look()?))
}

#[cfg(feature = "kitchen")]
fn plan_budget(call: &mut Call<'_>) -> Answer {
    let p_served: gizi::plan::PlanServings = call.value_of("served")?;
    let p_plan: gizi::plan::SpanTotals = call.value_of("plan")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    call.value(&gizi::plan::plan_budget(&p_served, &p_plan, &p_program)?)
}

#[cfg(feature = "kitchen")]
fn calendar(call: &mut Call<'_>) -> Answer {
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_holidays: Vec<gizi::program::Holiday> = call.value_of("holidays")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    call.value(&gizi::plan::calendar(&p_range, &p_program, &p_holidays, &p_assignments)?)
}

#[cfg(feature = "kitchen")]
fn slot_conflicts(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    call.value(&gizi::plan::slot_conflicts(&p_program, &p_assignments))
}

#[cfg(feature = "kitchen")]
fn plan_conflicts(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_plan: Vec<gizi::plan::Assignment> = call.value_of("plan")?;
    let p_others: Vec<gizi::plan::Assignment> = call.value_of("others")?;
    call.value(&gizi::plan::plan_conflicts(&p_program, &p_plan, &p_others))
}

#[cfg(feature = "kitchen")]
fn cycle(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_holidays: Vec<gizi::program::Holiday> = call.value_of("holidays")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_pattern: gizi::plan::DayRange = call.value_of("pattern")?;
    let p_plan_id: gizi::id::PlanId = call.value_of("planId")?;
    let p_to: gizi::plan::DayRange = call.value_of("to")?;
    let p_rule: gizi::plan::CycleRule = call.value_of("rule")?;
    call.value(&gizi::plan::cycle(&p_program, &p_holidays, &p_assignments, &p_pattern, &p_plan_id, &p_to, p_rule)?)
}

#[cfg(feature = "kitchen")]
fn validate_plan_in(call: &mut Call<'_>) -> Answer {
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    call.value(&gizi::plan::validate_plan_in(&p_plan, &p_program))
}

#[cfg(feature = "kitchen")]
fn validate_assignment_in(call: &mut Call<'_>) -> Answer {
    let p_assignment: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    call.value(&gizi::plan::validate_assignment_in(&p_assignment, &p_plan, &p_program))
}

#[cfg(feature = "kitchen")]
fn validate_portions_in(call: &mut Call<'_>) -> Answer {
    let p_assignment: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    call.value(&gizi::plan::validate_portions_in(&p_assignment, &p_program, &p_standard))
}

#[cfg(feature = "kitchen")]
fn procurement(call: &mut Call<'_>) -> Answer {
    let p_days: gizi::plan::DayRange = call.value_of("days")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_prices: gizi::cost::CostSettings = call.value_of("prices")?;
    let p_options: gizi::plan::ProcurementOptions = call.options("options")?;
    call.value(&gizi::plan::procurement(&p_days, &p_assignments, &*p_catalog.look()?, &p_prices, &p_options)?)
}

#[cfg(feature = "kitchen")]
fn production_sheet(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::plan::ProductionOptions = call.options("options")?;
    call.value(&gizi::plan::production_sheet(p_date, &p_program, &p_assignments, &*p_catalog.look()?, &p_options)?)
}

#[cfg(feature = "kitchen")]
fn judge_plan(call: &mut Call<'_>) -> Answer {
    let p_served: gizi::plan::PlanServings = call.value_of("served")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    call.value(&gizi::plan::judge_plan(&p_served, &p_standard)?)
}

#[cfg(feature = "kitchen")]
fn plan_report(call: &mut Call<'_>) -> Answer {
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_options: gizi::plan::ServingOptions = call.value_of("options")?;
    call.value(&gizi::plan::plan_report(
        &p_plan,
        &p_assignments,
        &p_program,
        &*p_catalog.look()?,
        &p_standard,
        &p_options,
    )?)
}

#[cfg(feature = "kitchen")]
fn plan_servings(call: &mut Call<'_>) -> Answer {
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_options: gizi::plan::ServingOptions = call.value_of("options")?;
    call.value(&gizi::plan::plan_servings(
        &p_range,
        &p_assignments,
        &p_program,
        &*p_catalog.look()?,
        &p_standard,
        &p_options,
    )?)
}

#[cfg(feature = "kitchen")]
fn tray_findings(call: &mut Call<'_>) -> Answer {
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(&gizi::plan::tray_findings(&p_assignments, &p_program, &*p_catalog.look()?))
}

#[cfg(feature = "kitchen")]
fn plan_totals(call: &mut Call<'_>) -> Answer {
    let p_served: gizi::plan::PlanServings = call.value_of("served")?;
    call.value(&gizi::plan::plan_totals(&p_served)?)
}

#[cfg(feature = "kitchen")]
fn parse_plan_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::plan::parse_plan_update(p_json))
}

#[cfg(feature = "kitchen")]
fn live_plans_using(call: &mut Call<'_>) -> Answer {
    let p_menus: Vec<gizi::id::MenuId> = call.value_of("menus")?;
    let p_plans: Vec<gizi::plan::MenuPlan> = call.value_of("plans")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_today: jiff::civil::Date = call.value_of("today")?;
    call.value(&gizi::plan::live_plans_using(&p_menus, &p_plans, &p_assignments, p_today))
}

#[cfg(feature = "kitchen")]
fn validate_plan(call: &mut Call<'_>) -> Answer {
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    call.value(&gizi::plan::validate_plan(&p_plan))
}

#[cfg(feature = "kitchen")]
fn validate_assignment(call: &mut Call<'_>) -> Answer {
    let p_assignment: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    call.value(&gizi::plan::validate_assignment(&p_assignment))
}

#[cfg(feature = "kitchen")]
fn parse_plan(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::plan::parse_plan(p_json))
}

#[cfg(feature = "kitchen")]
fn parse_assignment(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::plan::parse_assignment(p_json))
}

#[cfg(feature = "kitchen")]
fn plan_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::plan_schema())
}

#[cfg(feature = "kitchen")]
fn assignment_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::assignment_schema())
}

#[cfg(feature = "kitchen")]
fn plan_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::plan_violation_codes())
}

#[cfg(feature = "kitchen")]
fn assignment_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::assignment_violation_codes())
}

#[cfg(feature = "kitchen")]
fn plan_variety(call: &mut Call<'_>) -> Answer {
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_choices: Vec<gizi::menu::LineChoice> = call.value_of("choices")?;
    call.value(&gizi::plan::plan_variety(&p_range, &p_assignments, &*p_catalog.look()?, &p_choices)?)
}

#[cfg(feature = "kitchen")]
fn plan_transitions(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::plan_transitions())
}

#[cfg(feature = "kitchen")]
fn actual_count_known(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::ActualCount = call.value_of("actualCount")?;
    call.value(&gizi::plan::ActualCount::known(&own))
}

#[cfg(feature = "kitchen")]
fn meal_actual_new(call: &mut Call<'_>) -> Answer {
    let p_assignment_id: String = call.value_of("assignmentId")?;
    call.value(&gizi::plan::MealActual::new(&p_assignment_id)?)
}

#[cfg(feature = "kitchen")]
fn actual_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::AssignmentId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::plan::ActualUpdate::new(p_id, p_expected_version))
}

#[cfg(feature = "kitchen")]
fn parsed_actual_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::ParsedActualUpdate = call.value_of("parsedActualUpdate")?;
    call.value(&gizi::plan::ParsedActualUpdate::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn parsed_actual_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::ParsedActual = call.value_of("parsedActual")?;
    call.value(&gizi::plan::ParsedActual::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn assignment_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_plan_id: String = call.value_of("planId")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_meal_type: gizi::menu::MealType = call.value_of("mealType")?;
    let p_menu_id: String = call.value_of("menuId")?;
    call.value(&gizi::plan::Assignment::new(&p_id, &p_plan_id, p_date, p_meal_type, &p_menu_id)?)
}

#[cfg(feature = "kitchen")]
fn assignment_total_portions(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    call.value(&gizi::plan::Assignment::total_portions(&own))
}

#[cfg(feature = "kitchen")]
fn batch_portions_total(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::BatchPortions = call.value_of("batchPortions")?;
    call.value(&gizi::plan::BatchPortions::total(&own))
}

#[cfg(feature = "kitchen")]
fn menu_plan_duplicate(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::MenuPlan =
        call.checked("menuPlan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    let p_plan_name: String = call.value_of("planName")?;
    let p_start_date: jiff::civil::Date = call.value_of("startDate")?;
    call.value(&gizi::plan::MenuPlan::duplicate(&own, p_id, &p_plan_name, p_start_date)?)
}

#[cfg(feature = "kitchen")]
fn assignment_duplicate(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::Assignment =
        call.checked("assignment", |json| gizi::plan::parse_assignment(json).into_result().err())?;
    let p_plan_id: gizi::id::PlanId = call.value_of("planId")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::plan::Assignment::duplicate(&own, &p_plan_id, p_date))
}

#[cfg(feature = "kitchen")]
fn critical_limit_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::CriticalLimit::standard()?)
}

#[cfg(feature = "kitchen")]
fn production_options_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::plan::ProductionOptions::standard()?)
}

#[cfg(feature = "kitchen")]
fn day_range_month(call: &mut Call<'_>) -> Answer {
    let p_year: u32 = call.value_of("year")?;
    let p_month: u32 = call.value_of("month")?;
    call.value(&gizi::plan::DayRange::month(p_year, p_month)?)
}

#[cfg(feature = "kitchen")]
fn day_range_includes(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::DayRange = call.value_of("dayRange")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::plan::DayRange::includes(&own, p_date))
}

#[cfg(feature = "kitchen")]
fn day_range_days(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::DayRange = call.value_of("dayRange")?;
    call.value(&gizi::plan::DayRange::days(&own))
}

#[cfg(feature = "kitchen")]
fn menu_plan_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_program_id: String = call.value_of("programId")?;
    let p_name: String = call.value_of("name")?;
    let p_start_date: jiff::civil::Date = call.value_of("startDate")?;
    let p_end_date: jiff::civil::Date = call.value_of("endDate")?;
    call.value(&gizi::plan::MenuPlan::new(&p_id, &p_program_id, &p_name, p_start_date, p_end_date)?)
}

#[cfg(feature = "kitchen")]
fn menu_plan_includes(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::MenuPlan =
        call.checked("menuPlan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::plan::MenuPlan::includes(&own, p_date))
}

#[cfg(feature = "kitchen")]
fn menu_plan_is_live(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::MenuPlan =
        call.checked("menuPlan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_today: jiff::civil::Date = call.value_of("today")?;
    call.value(&gizi::plan::MenuPlan::is_live(&own, p_today))
}

#[cfg(feature = "kitchen")]
fn plan_status_is_over(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::PlanStatus = call.value_of("planStatus")?;
    call.value(&gizi::plan::PlanStatus::is_over(&own))
}

#[cfg(feature = "kitchen")]
fn span_totals_total(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::SpanTotals = call.value_of("spanTotals")?;
    let p_nutrient: String = call.value_of("nutrient")?;
    call.value(&gizi::plan::SpanTotals::total(&own, &p_nutrient))
}

#[cfg(feature = "kitchen")]
fn span_totals_audience(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::SpanTotals = call.value_of("spanTotals")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::plan::SpanTotals::audience(&own, &p_audience))
}

#[cfg(feature = "kitchen")]
fn audience_means_mean(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::AudienceMeans = call.value_of("audienceMeans")?;
    let p_nutrient: String = call.value_of("nutrient")?;
    call.value(&gizi::plan::AudienceMeans::mean(&own, &p_nutrient))
}

#[cfg(feature = "kitchen")]
fn plan_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::plan::PlanUpdate::new(p_id, p_expected_version))
}

#[cfg(feature = "kitchen")]
fn parsed_plan_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::ParsedPlanUpdate = call.value_of("parsedPlanUpdate")?;
    call.value(&gizi::plan::ParsedPlanUpdate::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn parsed_plan_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::ParsedPlan = call.value_of("parsedPlan")?;
    call.value(&gizi::plan::ParsedPlan::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn parsed_assignment_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::ParsedAssignment = call.value_of("parsedAssignment")?;
    call.value(&gizi::plan::ParsedAssignment::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn plan_status_may_become(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::PlanStatus = call.value_of("planStatus")?;
    let p_to: gizi::plan::PlanStatus = call.value_of("to")?;
    call.value(&gizi::plan::PlanStatus::may_become(&own, p_to))
}

#[cfg(feature = "kitchen")]
fn plan_status_is_open(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::PlanStatus = call.value_of("planStatus")?;
    call.value(&gizi::plan::PlanStatus::is_open(&own))
}

#[cfg(feature = "kitchen")]
fn plan_status_is_signed(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::PlanStatus = call.value_of("planStatus")?;
    call.value(&gizi::plan::PlanStatus::is_signed(&own))
}

#[cfg(feature = "kitchen")]
fn plan_status_is_published(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::PlanStatus = call.value_of("planStatus")?;
    call.value(&gizi::plan::PlanStatus::is_published(&own))
}

#[cfg(feature = "kitchen")]
fn plan_status_is_served(call: &mut Call<'_>) -> Answer {
    let own: gizi::plan::PlanStatus = call.value_of("planStatus")?;
    call.value(&gizi::plan::PlanStatus::is_served(&own))
}
