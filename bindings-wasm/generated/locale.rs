// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_money(call: &mut Call<'_>) -> Answer {
    let p_money: gizi::money::Money = call.value_of("money")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_money(&p_money, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_money_range(call: &mut Call<'_>) -> Answer {
    let p_least: gizi::money::Money = call.value_of("least")?;
    let p_most: Option<gizi::money::Money> = call.value_of("most")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_money_range(&p_least, p_most.as_ref(), p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_quantity(call: &mut Call<'_>) -> Answer {
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    let p_units = call.held::<gizi::quantity::UnitTable>("units")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_quantity(&p_quantity, &*p_units.look()?, p_language)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_nutrient(call: &mut Call<'_>) -> Answer {
    let p_amount: f64 = call.value_of("amount")?;
    let p_nutrient: gizi::nutrient::Nutrient = call.value_of("nutrient")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_nutrient(p_amount, &p_nutrient, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_unit(call: &mut Call<'_>) -> Answer {
    let p_unit: String = call.value_of("unit")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_unit(&p_unit, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_date(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_date(p_date, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_long_date(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_long_date(p_date, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_weekday(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_weekday(p_date, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_date_range(call: &mut Call<'_>) -> Answer {
    let p_from: jiff::civil::Date = call.value_of("from")?;
    let p_to: jiff::civil::Date = call.value_of("to")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_date_range(p_from, p_to, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_time(call: &mut Call<'_>) -> Answer {
    let p_minutes_after_midnight: u32 = call.value_of("minutesAfterMidnight")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_time(p_minutes_after_midnight, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_minutes(call: &mut Call<'_>) -> Answer {
    let p_minutes: u32 = call.value_of("minutes")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_minutes(p_minutes, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_bounds(call: &mut Call<'_>) -> Answer {
    let p_bounds: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_unit: String = call.value_of("unit")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_bounds(&p_bounds, &p_unit, p_places, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_nutrient_bounds(call: &mut Call<'_>) -> Answer {
    let p_bounds: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_nutrient: gizi::nutrient::Nutrient = call.value_of("nutrient")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_nutrient_bounds(&p_bounds, &p_nutrient, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_percent_bounds(call: &mut Call<'_>) -> Answer {
    let p_percent: gizi::nutrient::Bounds = call.value_of("percent")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_percent_bounds(&p_percent, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_grams(call: &mut Call<'_>) -> Answer {
    let p_grams: gizi::quantity::DecimalRange = call.value_of("grams")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_grams(&p_grams, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_limits(call: &mut Call<'_>) -> Answer {
    let p_min: Option<f64> = call.value_of("min")?;
    let p_max: Option<f64> = call.value_of("max")?;
    let p_unit: String = call.value_of("unit")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_limits(p_min, p_max, &p_unit, p_places, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_number(call: &mut Call<'_>) -> Answer {
    let p_value: f64 = call.value_of("value")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_number(p_value, p_places, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_decimal(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_decimal(p_value, p_places, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn format_percent(call: &mut Call<'_>) -> Answer {
    let p_percent: f64 = call.value_of("percent")?;
    let p_places: Option<u32> = call.value_of("places")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::format_percent(p_percent, p_places, p_language))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn language_of_code(call: &mut Call<'_>) -> Answer {
    let p_code: String = call.value_of("code")?;
    call.value(&gizi::locale::Language::of_code(&p_code))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn language_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::locale::Language = call.value_of("language")?;
    call.value(gizi::locale::Language::code(own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn language_number_format(call: &mut Call<'_>) -> Answer {
    let own: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::locale::Language::number_format(own))
}
