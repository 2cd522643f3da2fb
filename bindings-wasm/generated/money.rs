// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        346 => currency_minor_units(call),
        #[cfg(feature = "core")]
        347 => currency_display_places(call),
        #[cfg(feature = "core")]
        348 => money_new(call),
        #[cfg(feature = "core")]
        349 => money_zero(call),
        #[cfg(feature = "core")]
        350 => money_plus(call),
        #[cfg(feature = "core")]
        351 => money_minus(call),
        #[cfg(feature = "core")]
        352 => money_times(call),
        #[cfg(feature = "core")]
        353 => money_divided_by(call),
        #[cfg(feature = "core")]
        354 => money_sum(call),
        #[cfg(feature = "core")]
        355 => money_round(call),
        #[cfg(feature = "core")]
        356 => money_allocate(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn currency_minor_units(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Currency::minor_units(&own))
}

#[cfg(feature = "core")]
fn currency_display_places(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Currency::display_places(&own))
}

#[cfg(feature = "core")]
fn money_new(call: &mut Call<'_>) -> Answer {
    let p_amount: Exact = call.value_of("amount")?;
    let p_amount = p_amount.0;
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Money::new(p_amount, p_currency))
}

#[cfg(feature = "core")]
fn money_zero(call: &mut Call<'_>) -> Answer {
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Money::zero(p_currency))
}

#[cfg(feature = "core")]
fn money_plus(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_other: gizi::money::Money = call.value_of("other")?;
    call.value(&gizi::money::Money::plus(&own, &p_other)?)
}

#[cfg(feature = "core")]
fn money_minus(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_other: gizi::money::Money = call.value_of("other")?;
    call.value(&gizi::money::Money::minus(&own, &p_other)?)
}

#[cfg(feature = "core")]
fn money_times(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_factor: Exact = call.value_of("factor")?;
    let p_factor = p_factor.0;
    call.value(&gizi::money::Money::times(&own, p_factor)?)
}

#[cfg(feature = "core")]
fn money_divided_by(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_divisor: Exact = call.value_of("divisor")?;
    let p_divisor = p_divisor.0;
    call.value(&gizi::money::Money::divided_by(&own, p_divisor)?)
}

#[cfg(feature = "core")]
fn money_sum(call: &mut Call<'_>) -> Answer {
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    let p_amounts: Vec<gizi::money::Money> = call.value_of("amounts")?;
    call.value(&gizi::money::Money::sum(p_currency, &p_amounts)?)
}

#[cfg(feature = "core")]
fn money_round(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_places: u32 = call.value_of("places")?;
    let p_rounding: gizi::money::Rounding = call.value_of("rounding")?;
    call.value(&gizi::money::Money::round(&own, p_places, p_rounding))
}

#[cfg(feature = "core")]
fn money_allocate(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_weights: Vec<u32> = call.value_of("weights")?;
    let p_places: u32 = call.value_of("places")?;
    call.value(&gizi::money::Money::allocate(&own, &p_weights, p_places)?)
}
