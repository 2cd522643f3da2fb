// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        38 => format_money(call),
        #[cfg(feature = "core")]
        39 => format_money_range(call),
        #[cfg(feature = "core")]
        40 => format_quantity(call),
        #[cfg(feature = "core")]
        41 => format_nutrient(call),
        #[cfg(feature = "core")]
        42 => format_unit(call),
        #[cfg(feature = "core")]
        43 => format_date(call),
        #[cfg(feature = "core")]
        44 => format_long_date(call),
        #[cfg(feature = "core")]
        45 => format_weekday(call),
        #[cfg(feature = "core")]
        46 => format_date_range(call),
        #[cfg(feature = "core")]
        47 => format_time(call),
        #[cfg(feature = "core")]
        48 => format_minutes(call),
        #[cfg(feature = "core")]
        49 => format_bounds(call),
        #[cfg(feature = "core")]
        50 => format_nutrient_bounds(call),
        #[cfg(feature = "core")]
        51 => format_percent_bounds(call),
        #[cfg(feature = "core")]
        52 => format_grams(call),
        #[cfg(feature = "core")]
        53 => format_limits(call),
        #[cfg(feature = "core")]
        54 => format_number(call),
        #[cfg(feature = "core")]
        55 => format_decimal(call),
        #[cfg(feature = "core")]
        56 => format_percent(call),
        #[cfg(feature = "core")]
        310 => language_of_code(call),
        #[cfg(feature = "core")]
        311 => language_code(call),
        #[cfg(feature = "core")]
        312 => language_number_format(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn format_money(call: &mut Call<'_>) -> Answer {
    let p_money: gizi::money::Money = call.value_of("money")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_money(&p_money, p_language))
}

#[cfg(feature = "core")]
fn format_money_range(call: &mut Call<'_>) -> Answer {
    let p_least: gizi::money::Money = call.value_of("least")?;
    let p_most: Option<gizi::money::Money> = call.value_of("most")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_money_range(&p_least, p_most.as_ref(), p_language))
}

#[cfg(feature = "core")]
fn format_quantity(call: &mut Call<'_>) -> Answer {
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    let p_units = call.held::<gizi::quantity::UnitTable>("units")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_quantity(&p_quantity, &*p_units.look()?, p_language)?)
}

#[cfg(feature = "core")]
fn format_nutrient(call: &mut Call<'_>) -> Answer {
    let p_amount: f64 = call.value_of("amount")?;
    let p_nutrient: gizi::nutrient::Nutrient = call.value_of("nutrient")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_nutrient(p_amount, &p_nutrient, p_language))
}

#[cfg(feature = "core")]
fn format_unit(call: &mut Call<'_>) -> Answer {
    let p_unit: String = call.value_of("unit")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_unit(&p_unit, p_language))
}

#[cfg(feature = "core")]
fn format_date(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_date(p_date, p_language))
}

#[cfg(feature = "core")]
fn format_long_date(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_long_date(p_date, p_language))
}

#[cfg(feature = "core")]
fn format_weekday(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_weekday(p_date, p_language))
}

#[cfg(feature = "core")]
fn format_date_range(call: &mut Call<'_>) -> Answer {
    let p_from: jiff::civil::Date = call.value_of("from")?;
    let p_to: jiff::civil::Date = call.value_of("to")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_date_range(p_from, p_to, p_language))
}

#[cfg(feature = "core")]
fn format_time(call: &mut Call<'_>) -> Answer {
    let p_minutes_after_midnight: u32 = call.value_of("minutesAfterMidnight")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_time(p_minutes_after_midnight, p_language))
}

#[cfg(feature = "core")]
fn format_minutes(call: &mut Call<'_>) -> Answer {
    let p_minutes: u32 = call.value_of("minutes")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_minutes(p_minutes, p_language))
}

#[cfg(feature = "core")]
fn format_bounds(call: &mut Call<'_>) -> Answer {
    let p_bounds: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_unit: String = call.value_of("unit")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_bounds(&p_bounds, &p_unit, p_places, p_language))
}

#[cfg(feature = "core")]
fn format_nutrient_bounds(call: &mut Call<'_>) -> Answer {
    let p_bounds: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_nutrient: gizi::nutrient::Nutrient = call.value_of("nutrient")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_nutrient_bounds(&p_bounds, &p_nutrient, p_language))
}

#[cfg(feature = "core")]
fn format_percent_bounds(call: &mut Call<'_>) -> Answer {
    let p_percent: gizi::nutrient::Bounds = call.value_of("percent")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_percent_bounds(&p_percent, p_language))
}

#[cfg(feature = "core")]
fn format_grams(call: &mut Call<'_>) -> Answer {
    let p_grams: gizi::quantity::DecimalRange = call.value_of("grams")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_grams(&p_grams, p_language))
}

#[cfg(feature = "core")]
fn format_limits(call: &mut Call<'_>) -> Answer {
    let p_min: Option<f64> = call.value_of("min")?;
    let p_max: Option<f64> = call.value_of("max")?;
    let p_unit: String = call.value_of("unit")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_limits(p_min, p_max, &p_unit, p_places, p_language))
}

#[cfg(feature = "core")]
fn format_number(call: &mut Call<'_>) -> Answer {
    let p_value: f64 = call.value_of("value")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_number(p_value, p_places, p_language))
}

#[cfg(feature = "core")]
fn format_decimal(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_decimal(p_value, p_places, p_language))
}

#[cfg(feature = "core")]
fn format_percent(call: &mut Call<'_>) -> Answer {
    let p_percent: f64 = call.value_of("percent")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_percent(p_percent, p_places, p_language))
}

#[cfg(feature = "core")]
fn language_of_code(call: &mut Call<'_>) -> Answer {
    let p_code: String = call.value_of("code")?;
    call.value(&gizi::locale::Language::of_code(&p_code))
}

#[cfg(feature = "core")]
fn language_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::locale::Language = call.value_of("language")?;
    call.value(gizi::locale::Language::code(own))
}

#[cfg(feature = "core")]
fn language_number_format(call: &mut Call<'_>) -> Answer {
    let own: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::Language::number_format(own))
}
