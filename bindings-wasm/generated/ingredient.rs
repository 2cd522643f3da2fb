// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        12 => retention_factors(call),
        13 => parse_ingredient_update(call),
        #[cfg(feature = "core")]
        14 => validate_ingredient(call),
        15 => parse_ingredient(call),
        16 => ingredient_schema(call),
        17 => ingredient_violation_codes(call),
        #[cfg(feature = "core")]
        191 => allergen_standard(call),
        #[cfg(feature = "core")]
        192 => zero_assumption_standard(call),
        #[cfg(feature = "core")]
        193 => zero_assumption_covers(call),
        #[cfg(feature = "core")]
        194 => food_category_code(call),
        #[cfg(feature = "core")]
        195 => cooking_method_code(call),
        #[cfg(feature = "core")]
        196 => fortification_holds_on(call),
        #[cfg(feature = "core")]
        197 => food_measure_new(call),
        #[cfg(feature = "core")]
        198 => ingredient_new(call),
        #[cfg(feature = "core")]
        199 => ingredient_allergen(call),
        #[cfg(feature = "core")]
        200 => retention_table_usda_release_6(call),
        #[cfg(feature = "core")]
        201 => retention_table_new(call),
        #[cfg(feature = "core")]
        202 => retention_table_factors(call),
        #[cfg(feature = "core")]
        203 => retention_table_methods(call),
        #[cfg(feature = "core")]
        204 => retention_table_code(call),
        #[cfg(feature = "core")]
        205 => retention_table_share(call),
        #[cfg(feature = "core")]
        206 => ingredient_update_new(call),
        #[cfg(feature = "core")]
        207 => parsed_ingredient_update_into_result(call),
        #[cfg(feature = "core")]
        208 => parsed_ingredient_into_result(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn retention_factors(call: &mut Call<'_>) -> Answer {
    let p_csv = call.bytes("csv")?;
    call.value(&gizi::ingredient::retention_factors(p_csv)?)
}

fn parse_ingredient_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::ingredient::parse_ingredient_update(p_json))
}

#[cfg(feature = "core")]
fn validate_ingredient(call: &mut Call<'_>) -> Answer {
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    call.value(&gizi::ingredient::validate_ingredient(&p_ingredient))
}

fn parse_ingredient(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::ingredient::parse_ingredient(p_json))
}

fn ingredient_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::ingredient_schema())
}

fn ingredient_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::ingredient_violation_codes())
}

#[cfg(feature = "core")]
fn allergen_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::Allergen::standard()?)
}

#[cfg(feature = "core")]
fn zero_assumption_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::ZeroAssumption::standard()?)
}

#[cfg(feature = "core")]
fn zero_assumption_covers(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::ZeroAssumption = call.value_of("zeroAssumption")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    call.value(&gizi::ingredient::ZeroAssumption::covers(&own, &p_ingredient))
}

#[cfg(feature = "core")]
fn food_category_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::FoodCategory = call.value_of("foodCategory")?;
    call.value(gizi::ingredient::FoodCategory::code(own))
}

#[cfg(feature = "core")]
fn cooking_method_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::CookingMethod = call.value_of("cookingMethod")?;
    call.value(gizi::ingredient::CookingMethod::code(own))
}

#[cfg(feature = "core")]
fn fortification_holds_on(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::Fortification = call.value_of("fortification")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::ingredient::Fortification::holds_on(&own, p_date))
}

#[cfg(feature = "core")]
fn food_measure_new(call: &mut Call<'_>) -> Answer {
    let p_unit: String = call.value_of("unit")?;
    let p_grams: Exact = call.value_of("grams")?;
    let p_grams = p_grams.0;
    let p_basis: gizi::ingredient::WeightBasis = call.value_of("basis")?;
    call.value(&gizi::ingredient::FoodMeasure::new(&p_unit, p_grams, p_basis))
}

#[cfg(feature = "core")]
fn ingredient_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_name: String = call.value_of("name")?;
    let p_category: gizi::ingredient::FoodCategory = call.value_of("category")?;
    call.value(&gizi::ingredient::Ingredient::new(&p_id, &p_name, p_category)?)
}

#[cfg(feature = "core")]
fn ingredient_allergen(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    let p_code: String = call.value_of("code")?;
    call.value(&gizi::ingredient::Ingredient::allergen(&own, &p_code))
}

#[cfg(feature = "core")]
fn retention_table_usda_release_6(call: &mut Call<'_>) -> Answer {
    call.object(gizi::ingredient::RetentionTable::usda_release_6()?)
}

#[cfg(feature = "core")]
fn retention_table_new(call: &mut Call<'_>) -> Answer {
    let p_factors: Vec<gizi::ingredient::RetentionFactor> = call.value_of("factors")?;
    let p_methods: Vec<gizi::ingredient::RetentionMethod> = call.value_of("methods")?;
    call.object(gizi::ingredient::RetentionTable::new(p_factors, p_methods)?)
}

#[cfg(feature = "core")]
fn retention_table_factors(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    call.value(&gizi::ingredient::RetentionTable::factors(&*own.look()?))
}

#[cfg(feature = "core")]
fn retention_table_methods(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    call.value(&gizi::ingredient::RetentionTable::methods(&*own.look()?))
}

#[cfg(feature = "core")]
fn retention_table_code(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    let p_retention_group: String = call.value_of("retentionGroup")?;
    let p_method: gizi::ingredient::CookingMethod = call.value_of("method")?;
    call.value(&gizi::ingredient::RetentionTable::code(&*own.look()?, &p_retention_group, p_method))
}

#[cfg(feature = "core")]
fn retention_table_share(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    let p_code: u32 = call.value_of("code")?;
    let p_column: String = call.value_of("column")?;
    call.value(&gizi::ingredient::RetentionTable::share(&*own.look()?, p_code, &p_column)?)
}

#[cfg(feature = "core")]
fn ingredient_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::IngredientId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::ingredient::IngredientUpdate::new(p_id, p_expected_version))
}

#[cfg(feature = "core")]
fn parsed_ingredient_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::ParsedIngredientUpdate = call.value_of("parsedIngredientUpdate")?;
    call.value(&gizi::ingredient::ParsedIngredientUpdate::into_result(own)?)
}

#[cfg(feature = "core")]
fn parsed_ingredient_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::ParsedIngredient = call.value_of("parsedIngredient")?;
    call.value(&gizi::ingredient::ParsedIngredient::into_result(own)?)
}
