// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        63 => calculate_nutrition(call),
        #[cfg(feature = "core")]
        64 => calculate_contributions(call),
        #[cfg(feature = "core")]
        369 => nutrient_table_new(call),
        #[cfg(feature = "core")]
        370 => nutrient_table_fortified(call),
        #[cfg(feature = "core")]
        371 => nutrient_table_only(call),
        #[cfg(feature = "core")]
        372 => nutrient_table_nutrients(call),
        #[cfg(feature = "core")]
        373 => nutrient_table_sum(call),
        #[cfg(feature = "core")]
        374 => nutrition_total(call),
        #[cfg(feature = "core")]
        375 => nutrition_serving(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn calculate_nutrition(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.options("options")?;
    call.value(&gizi::nutrition::calculate_nutrition(&p_menu, &*p_catalog.look()?, &p_options)?)
}

#[cfg(feature = "core")]
fn calculate_contributions(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.options("options")?;
    call.value(&gizi::nutrition::calculate_contributions(&p_menu, &*p_catalog.look()?, &p_options)?)
}

#[cfg(feature = "core")]
fn nutrient_table_new(call: &mut Call<'_>) -> Answer {
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_foods: Vec<gizi::nutrition::CookedFood> = call.value_of("foods")?;
    call.object(gizi::nutrition::NutrientTable::new(&*p_catalog.look()?, &p_foods)?)
}

#[cfg(feature = "core")]
fn nutrient_table_fortified(call: &mut Call<'_>) -> Answer {
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_foods: Vec<gizi::nutrition::CookedFood> = call.value_of("foods")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.object(gizi::nutrition::NutrientTable::fortified(&*p_catalog.look()?, &p_foods, p_date)?)
}

#[cfg(feature = "core")]
fn nutrient_table_only(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrition::NutrientTable>("nutrientTable")?;
    let p_nutrients: Vec<gizi::nutrient::NutrientKey> = call.value_of("nutrients")?;
    call.object(gizi::nutrition::NutrientTable::only(&*own.look()?, &p_nutrients)?)
}

#[cfg(feature = "core")]
fn nutrient_table_nutrients(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrition::NutrientTable>("nutrientTable")?;
    call.value(gizi::nutrition::NutrientTable::nutrients(&*own.look()?))
}

#[cfg(feature = "core")]
fn nutrient_table_sum(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrition::NutrientTable>("nutrientTable")?;
    let p_menus: u32 = call.value_of("menus")?;
    let p_lines: gizi::nutrition::MenuLines = call.value_of("lines")?;
    call.value(&gizi::nutrition::NutrientTable::sum(&*own.look()?, p_menus, &p_lines)?)
}

#[cfg(feature = "core")]
fn nutrition_total(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrition::Nutrition = call.value_of("nutrition")?;
    let p_nutrient: String = call.value_of("nutrient")?;
    call.value(&gizi::nutrition::Nutrition::total(&own, &p_nutrient))
}

#[cfg(feature = "core")]
fn nutrition_serving(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrition::Nutrition = call.value_of("nutrition")?;
    let p_nutrient: String = call.value_of("nutrient")?;
    call.value(&gizi::nutrition::Nutrition::serving(&own, &p_nutrient))
}
