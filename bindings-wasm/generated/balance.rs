// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        0 => judge_meal(call),
        #[cfg(feature = "core")]
        1 => judge_day(call),
        #[cfg(feature = "core")]
        2 => judge_period(call),
        #[cfg(feature = "core")]
        3 => validate_menu_balance(call),
        #[cfg(feature = "kitchen")]
        155 => standard_built_in_ids(call),
        #[cfg(feature = "kitchen")]
        156 => standard_built_in(call),
        #[cfg(feature = "kitchen")]
        157 => standard_from_toml(call),
        #[cfg(feature = "kitchen")]
        158 => standard_from_toml_with(call),
        #[cfg(feature = "core")]
        159 => nutrient_rules_new(call),
        #[cfg(feature = "core")]
        160 => nutrient_rules_targets(call),
        #[cfg(feature = "core")]
        161 => nutrient_rules_not_judged(call),
        #[cfg(feature = "core")]
        162 => nutrient_rules_judge(call),
        #[cfg(feature = "core")]
        163 => standard_check(call),
        #[cfg(feature = "core")]
        164 => balance_warning_message(call),
        #[cfg(feature = "core")]
        165 => finding_worst(call),
        #[cfg(feature = "core")]
        166 => balance_report_finding(call),
        #[cfg(feature = "core")]
        167 => served_meal_of_menu(call),
        #[cfg(feature = "core")]
        168 => cost_observation_of_cost(call),
        #[cfg(feature = "core")]
        169 => standard_audience(call),
        #[cfg(feature = "core")]
        170 => standard_targets(call),
        #[cfg(feature = "core")]
        171 => standard_differences(call),
        #[cfg(feature = "core")]
        172 => verdict_of(call),
        #[cfg(feature = "core")]
        173 => verdict_is_failing(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn judge_meal(call: &mut Call<'_>) -> Answer {
    let p_meal: gizi::balance::ServedMeal = call.value_of("meal")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::balance::judge_meal(&p_meal, &p_standard, &p_audience)?)
}

#[cfg(feature = "core")]
fn judge_day(call: &mut Call<'_>) -> Answer {
    let p_meals: Vec<gizi::balance::ServedMeal> = call.value_of("meals")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::balance::judge_day(&p_meals, &p_standard, &p_audience)?)
}

#[cfg(feature = "core")]
fn judge_period(call: &mut Call<'_>) -> Answer {
    let p_meals: Vec<gizi::balance::ServedMeal> = call.value_of("meals")?;
    let p_period: gizi::balance::Period = call.value_of("period")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::balance::judge_period(&p_meals, &p_period, &p_standard, &p_audience)?)
}

#[cfg(feature = "core")]
fn validate_menu_balance(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::balance::validate_menu_balance(
        &p_menu,
        &*p_catalog.look()?,
        &p_options,
        &p_standard,
        &p_audience,
    )?)
}

#[cfg(feature = "kitchen")]
fn standard_built_in_ids(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::balance::Standard::built_in_ids())
}

#[cfg(feature = "kitchen")]
fn standard_built_in(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    call.value(&gizi::balance::Standard::built_in(&p_id)?)
}

#[cfg(feature = "kitchen")]
fn standard_from_toml(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    call.value(&gizi::balance::Standard::from_toml(&p_text)?)
}

#[cfg(feature = "kitchen")]
fn standard_from_toml_with(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    let p_registry = call.held::<gizi::nutrient::NutrientRegistry>("registry")?;
    call.value(&gizi::balance::Standard::from_toml_with(&p_text, &*p_registry.look()?)?)
}

#[cfg(feature = "core")]
fn nutrient_rules_new(call: &mut Call<'_>) -> Answer {
    let p_standard: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    let p_meal_type: Option<gizi::menu::MealType> = call.value_of("mealType")?;
    let p_date: Option<jiff::civil::Date> = call.value_of("date")?;
    let p_nutrients: Vec<gizi::nutrient::NutrientKey> = call.value_of("nutrients")?;
    call.object(gizi::balance::NutrientRules::new(&p_standard, &p_audience, p_meal_type, p_date, &p_nutrients)?)
}

#[cfg(feature = "core")]
fn nutrient_rules_targets(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::balance::NutrientRules>("nutrientRules")?;
    call.value(gizi::balance::NutrientRules::targets(&*own.look()?))
}

#[cfg(feature = "core")]
fn nutrient_rules_not_judged(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::balance::NutrientRules>("nutrientRules")?;
    call.value(gizi::balance::NutrientRules::not_judged(&*own.look()?))
}

#[cfg(feature = "core")]
fn nutrient_rules_judge(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::balance::NutrientRules>("nutrientRules")?;
    let p_nutrition: gizi::nutrition::BulkNutrition = call.value_of("nutrition")?;
    let p_menu: u32 = call.value_of("menu")?;
    call.value(&gizi::balance::NutrientRules::judge(&*own.look()?, &p_nutrition, p_menu))
}

#[cfg(feature = "core")]
fn standard_check(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::Standard = call.value_of("standard")?;
    let p_registry = call.held::<gizi::nutrient::NutrientRegistry>("registry")?;
    gizi::balance::Standard::check(&own, &*p_registry.look()?)?;
    call.nothing()
}

#[cfg(feature = "core")]
fn balance_warning_message(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::BalanceWarning = call.value_of("balanceWarning")?;
    call.value(&gizi::balance::BalanceWarning::message(&own))
}

#[cfg(feature = "core")]
fn finding_worst(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::Finding = call.value_of("finding")?;
    call.value(gizi::balance::Finding::worst(&own))
}

#[cfg(feature = "core")]
fn balance_report_finding(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::BalanceReport = call.value_of("balanceReport")?;
    let p_rule: String = call.value_of("rule")?;
    let p_subject: String = call.value_of("subject")?;
    call.value(&gizi::balance::BalanceReport::finding(&own, &p_rule, &p_subject))
}

#[cfg(feature = "core")]
fn served_meal_of_menu(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_portions: u32 = call.value_of("portions")?;
    call.value(&gizi::balance::ServedMeal::of_menu(&p_menu, &*p_catalog.look()?, &p_options, p_portions)?)
}

#[cfg(feature = "core")]
fn cost_observation_of_cost(call: &mut Call<'_>) -> Answer {
    let p_cost: gizi::cost::Cost = call.value_of("cost")?;
    call.value(&gizi::balance::CostObservation::of_cost(&p_cost))
}

#[cfg(feature = "core")]
fn standard_audience(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::Standard = call.value_of("standard")?;
    let p_key: gizi::id::AudienceKey = call.value_of("key")?;
    call.value(gizi::balance::Standard::audience(&own, &p_key)?)
}

#[cfg(feature = "core")]
fn standard_targets(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    let p_meal_type: Option<gizi::menu::MealType> = call.value_of("mealType")?;
    call.value(&gizi::balance::Standard::targets(&own, &p_audience, p_meal_type)?)
}

#[cfg(feature = "core")]
fn standard_differences(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::Standard = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::balance::Standard::differences(&own, &p_audience)?)
}

#[cfg(feature = "core")]
fn verdict_of(call: &mut Call<'_>) -> Answer {
    let p_observed: gizi::nutrient::Bounds = call.value_of("observed")?;
    let p_min: Option<f64> = call.value_of("min")?;
    let p_max: Option<f64> = call.value_of("max")?;
    call.value(&gizi::balance::Verdict::of(&p_observed, p_min, p_max))
}

#[cfg(feature = "core")]
fn verdict_is_failing(call: &mut Call<'_>) -> Answer {
    let own: gizi::balance::Verdict = call.value_of("verdict")?;
    call.value(&gizi::balance::Verdict::is_failing(&own))
}
