// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "kitchen")]
        18 => read_food_data_central(call),
        #[cfg(feature = "kitchen")]
        19 => read_food_table(call),
        #[cfg(feature = "kitchen")]
        20 => read_holidays(call),
        #[cfg(feature = "kitchen")]
        21 => plan_calendar(call),
        #[cfg(feature = "kitchen")]
        22 => calendar_table(call),
        #[cfg(feature = "kitchen")]
        23 => procurement_tables(call),
        #[cfg(feature = "kitchen")]
        24 => production_tables(call),
        #[cfg(feature = "kitchen")]
        25 => apply_prices(call),
        #[cfg(feature = "kitchen")]
        26 => read_price_list(call),
        #[cfg(feature = "kitchen")]
        27 => write_table_csv(call),
        #[cfg(feature = "kitchen")]
        28 => write_csv(call),
        #[cfg(feature = "kitchen")]
        29 => write_nutrition_csv(call),
        #[cfg(feature = "kitchen")]
        209 => food_table_mapping_ifct(call),
        #[cfg(feature = "kitchen")]
        210 => category_rule_new(call),
        #[cfg(feature = "kitchen")]
        211 => nutrient_column_new(call),
        #[cfg(feature = "kitchen")]
        212 => food_table_mapping_new(call),
        #[cfg(feature = "kitchen")]
        213 => food_table_mapping_tkpi(call),
        #[cfg(feature = "kitchen")]
        214 => food_table_mapping_usda_standard_reference(call),
        #[cfg(feature = "kitchen")]
        215 => food_table_mapping_fndds_ingredients(call),
        #[cfg(feature = "kitchen")]
        216 => price_list_mapping_own(call),
        #[cfg(feature = "kitchen")]
        217 => price_list_mapping_commodities(call),
        _ => absent(function),
    }
}

#[cfg(feature = "kitchen")]
fn read_food_data_central(call: &mut Call<'_>) -> Answer {
    let p_food = call.bytes("food")?;
    let p_nutrient = call.bytes("nutrient")?;
    let p_food_nutrient = call.bytes("foodNutrient")?;
    let p_food_category = call.bytes_or_none("foodCategory")?;
    let p_strictness: gizi::sheet::Strictness = call.value_of("strictness")?;
    call.value(&gizi::interchange::read_food_data_central(
        p_food,
        p_nutrient,
        p_food_nutrient,
        p_food_category,
        p_strictness,
    )?)
}

#[cfg(feature = "kitchen")]
fn read_food_table(call: &mut Call<'_>) -> Answer {
    let p_bytes = call.bytes("bytes")?;
    let p_mapping: gizi::interchange::FoodTableMapping = call.value_of("mapping")?;
    let p_strictness: gizi::sheet::Strictness = call.value_of("strictness")?;
    call.value(&gizi::interchange::read_food_table(p_bytes, &p_mapping, p_strictness)?)
}

#[cfg(feature = "kitchen")]
fn read_holidays(call: &mut Call<'_>) -> Answer {
    let p_bytes = call.bytes("bytes")?;
    call.value(&gizi::interchange::read_holidays(p_bytes)?)
}

#[cfg(feature = "kitchen")]
fn plan_calendar(call: &mut Call<'_>) -> Answer {
    let p_tenant: gizi::id::TenantId = call.value_of("tenant")?;
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_messages = call.held::<gizi::message::MessageTable>("messages")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::interchange::plan_calendar(
        &p_tenant,
        &p_plan,
        &p_assignments,
        &p_program,
        &*p_catalog.look()?,
        &*p_messages.look()?,
        p_language,
    ))
}

#[cfg(feature = "kitchen")]
fn calendar_table(call: &mut Call<'_>) -> Answer {
    let p_days: Vec<gizi::plan::CalendarDay> = call.value_of("days")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_messages = call.held::<gizi::message::MessageTable>("messages")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::interchange::calendar_table(&p_days, &*p_catalog.look()?, &*p_messages.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn procurement_tables(call: &mut Call<'_>) -> Answer {
    let p_list: gizi::plan::ProcurementList = call.value_of("list")?;
    let p_per: gizi::interchange::TablesPer = call.value_of("per")?;
    let p_units = call.held::<gizi::quantity::UnitTable>("units")?;
    let p_messages = call.held::<gizi::message::MessageTable>("messages")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::interchange::procurement_tables(
        &p_list,
        p_per,
        &*p_units.look()?,
        &*p_messages.look()?,
        p_language,
    )?)
}

#[cfg(feature = "kitchen")]
fn production_tables(call: &mut Call<'_>) -> Answer {
    let p_sheet: gizi::plan::ProductionSheet = call.value_of("sheet")?;
    let p_messages = call.held::<gizi::message::MessageTable>("messages")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::interchange::production_tables(&p_sheet, &*p_messages.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn apply_prices(call: &mut Call<'_>) -> Answer {
    let p_ingredients: Vec<gizi::ingredient::Ingredient> = call.value_of("ingredients")?;
    let p_prices: Vec<gizi::interchange::PriceRow> = call.value_of("prices")?;
    let p_links: Vec<gizi::interchange::PriceLink> = call.value_of("links")?;
    call.value(&gizi::interchange::apply_prices(p_ingredients, &p_prices, &p_links)?)
}

#[cfg(feature = "kitchen")]
fn read_price_list(call: &mut Call<'_>) -> Answer {
    let p_bytes = call.bytes("bytes")?;
    let p_mapping: gizi::interchange::PriceListMapping = call.value_of("mapping")?;
    let p_units = call.held::<gizi::quantity::UnitTable>("units")?;
    let p_strictness: gizi::sheet::Strictness = call.value_of("strictness")?;
    call.value(&gizi::interchange::read_price_list(p_bytes, &p_mapping, &*p_units.look()?, p_strictness)?)
}

#[cfg(feature = "kitchen")]
fn write_table_csv(call: &mut Call<'_>) -> Answer {
    let p_table: gizi::interchange::Table = call.value_of("table")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&gizi::interchange::write_table_csv(&p_table, p_format))
}

#[cfg(feature = "kitchen")]
fn write_csv(call: &mut Call<'_>) -> Answer {
    let p_header: Vec<String> = call.value_of("header")?;
    let p_rows: Vec<gizi::interchange::CsvRow> = call.value_of("rows")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&gizi::interchange::write_csv(&p_header, &p_rows, p_format))
}

#[cfg(feature = "kitchen")]
fn write_nutrition_csv(call: &mut Call<'_>) -> Answer {
    let p_menus: Vec<gizi::nutrition::Nutrition> = call.value_of("menus")?;
    let p_nutrients: Vec<gizi::nutrient::NutrientKey> = call.value_of("nutrients")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&gizi::interchange::write_nutrition_csv(&p_menus, &p_nutrients, p_format))
}

#[cfg(feature = "kitchen")]
fn food_table_mapping_ifct(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::interchange::FoodTableMapping::ifct()?)
}

#[cfg(feature = "kitchen")]
fn category_rule_new(call: &mut Call<'_>) -> Answer {
    let p_text: String = call.value_of("text")?;
    let p_category: gizi::ingredient::FoodCategory = call.value_of("category")?;
    let p_plant: Option<bool> = call.value_of("plant")?;
    call.value(&gizi::interchange::CategoryRule::new(&p_text, p_category, p_plant))
}

#[cfg(feature = "kitchen")]
fn nutrient_column_new(call: &mut Call<'_>) -> Answer {
    let p_column: String = call.value_of("column")?;
    let p_nutrient: String = call.value_of("nutrient")?;
    let p_unit: gizi::nutrient::NutrientUnit = call.value_of("unit")?;
    call.value(&gizi::interchange::NutrientColumn::new(&p_column, &p_nutrient, p_unit)?)
}

#[cfg(feature = "kitchen")]
fn food_table_mapping_new(call: &mut Call<'_>) -> Answer {
    let p_table: String = call.value_of("table")?;
    let p_code_column: String = call.value_of("codeColumn")?;
    let p_name_column: String = call.value_of("nameColumn")?;
    call.value(&gizi::interchange::FoodTableMapping::new(&p_table, &p_code_column, &p_name_column))
}

#[cfg(feature = "kitchen")]
fn food_table_mapping_tkpi(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::interchange::FoodTableMapping::tkpi()?)
}

#[cfg(feature = "kitchen")]
fn food_table_mapping_usda_standard_reference(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::interchange::FoodTableMapping::usda_standard_reference()?)
}

#[cfg(feature = "kitchen")]
fn food_table_mapping_fndds_ingredients(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::interchange::FoodTableMapping::fndds_ingredients()?)
}

#[cfg(feature = "kitchen")]
fn price_list_mapping_own(call: &mut Call<'_>) -> Answer {
    let p_source: String = call.value_of("source")?;
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::interchange::PriceListMapping::own(&p_source, p_currency))
}

#[cfg(feature = "kitchen")]
fn price_list_mapping_commodities(call: &mut Call<'_>) -> Answer {
    let p_source: String = call.value_of("source")?;
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::interchange::PriceListMapping::commodities(&p_source, p_currency))
}
