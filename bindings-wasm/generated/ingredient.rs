// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_factors(call: &mut Call<'_>) -> Answer {
    let p_csv = call.bytes("csv")?;
    call.value(&gizi::ingredient::retention_factors(p_csv)?)
}

#[inline(never)]
pub(super) fn parse_ingredient_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::ingredient::parse_ingredient_update(p_json))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn validate_ingredient(call: &mut Call<'_>) -> Answer {
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    call.value(&gizi::ingredient::validate_ingredient(&p_ingredient))
}

#[inline(never)]
pub(super) fn parse_ingredient(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::ingredient::parse_ingredient(p_json))
}

#[inline(never)]
pub(super) fn ingredient_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::ingredient_schema())
}

#[inline(never)]
pub(super) fn ingredient_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::ingredient_violation_codes())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn allergen_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::Allergen::standard()?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn zero_assumption_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::ingredient::ZeroAssumption::standard()?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn zero_assumption_covers(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::ZeroAssumption = call.value_of("zeroAssumption")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    call.value(&gizi::ingredient::ZeroAssumption::covers(&own, &p_ingredient))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn food_category_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::FoodCategory = call.value_of("foodCategory")?;
    call.value(gizi::ingredient::FoodCategory::code(own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn cooking_method_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::CookingMethod = call.value_of("cookingMethod")?;
    call.value(gizi::ingredient::CookingMethod::code(own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn fortification_holds_on(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::Fortification = call.value_of("fortification")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::ingredient::Fortification::holds_on(&own, p_date))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn food_measure_new(call: &mut Call<'_>) -> Answer {
    let p_unit: String = call.value_of("unit")?;
    let p_grams: Exact = call.value_of("grams")?;
    let p_grams = p_grams.0;
    let p_basis: gizi::ingredient::WeightBasis = call.value_of("basis")?;
    call.value(&gizi::ingredient::FoodMeasure::new(&p_unit, p_grams, p_basis))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn ingredient_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_name: String = call.value_of("name")?;
    let p_category: gizi::ingredient::FoodCategory = call.value_of("category")?;
    call.value(&gizi::ingredient::Ingredient::new(&p_id, &p_name, p_category)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn ingredient_allergen(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    let p_code: String = call.value_of("code")?;
    call.value(&gizi::ingredient::Ingredient::allergen(&own, &p_code))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_table_usda_release_6(call: &mut Call<'_>) -> Answer {
    call.object(gizi::ingredient::RetentionTable::usda_release_6()?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_table_new(call: &mut Call<'_>) -> Answer {
    let p_factors: Vec<gizi::ingredient::RetentionFactor> = call.value_of("factors")?;
    let p_methods: Vec<gizi::ingredient::RetentionMethod> = call.value_of("methods")?;
    call.object(gizi::ingredient::RetentionTable::new(p_factors, p_methods)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_table_factors(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    call.value(&gizi::ingredient::RetentionTable::factors(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_table_methods(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    call.value(&gizi::ingredient::RetentionTable::methods(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_table_code(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    let p_retention_group: String = call.value_of("retentionGroup")?;
    let p_method: gizi::ingredient::CookingMethod = call.value_of("method")?;
    call.value(&gizi::ingredient::RetentionTable::code(&*own.look()?, &p_retention_group, p_method))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn retention_table_share(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::ingredient::RetentionTable>("retentionTable")?;
    let p_code: u32 = call.value_of("code")?;
    let p_column: String = call.value_of("column")?;
    call.value(&gizi::ingredient::RetentionTable::share(&*own.look()?, p_code, &p_column)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn ingredient_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::IngredientId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::ingredient::IngredientUpdate::new(p_id, p_expected_version))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parsed_ingredient_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::ParsedIngredientUpdate = call.value_of("parsedIngredientUpdate")?;
    call.value(&gizi::ingredient::ParsedIngredientUpdate::into_result(own)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parsed_ingredient_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::ingredient::ParsedIngredient = call.value_of("parsedIngredient")?;
    call.value(&gizi::ingredient::ParsedIngredient::into_result(own)?)
}
