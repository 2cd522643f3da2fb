// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn currency_minor_units(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Currency::minor_units(&own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn currency_display_places(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Currency::display_places(&own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_new(call: &mut Call<'_>) -> Answer {
    let p_amount: Exact = call.value_of("amount")?;
    let p_amount = p_amount.0;
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Money::new(p_amount, p_currency))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_zero(call: &mut Call<'_>) -> Answer {
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    call.value(&gizi::money::Money::zero(p_currency))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_plus(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_other: gizi::money::Money = call.value_of("other")?;
    call.value(&gizi::money::Money::plus(&own, &p_other)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_minus(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_other: gizi::money::Money = call.value_of("other")?;
    call.value(&gizi::money::Money::minus(&own, &p_other)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_times(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_factor: Exact = call.value_of("factor")?;
    let p_factor = p_factor.0;
    call.value(&gizi::money::Money::times(&own, p_factor)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_divided_by(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_divisor: Exact = call.value_of("divisor")?;
    let p_divisor = p_divisor.0;
    call.value(&gizi::money::Money::divided_by(&own, p_divisor)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_sum(call: &mut Call<'_>) -> Answer {
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    let p_amounts: Vec<gizi::money::Money> = call.value_of("amounts")?;
    call.value(&gizi::money::Money::sum(p_currency, &p_amounts)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_round(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_places: u32 = call.value_of("places")?;
    let p_rounding: gizi::money::Rounding = call.value_of("rounding")?;
    call.value(&gizi::money::Money::round(&own, p_places, p_rounding))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn money_allocate(call: &mut Call<'_>) -> Answer {
    let own: gizi::money::Money = call.value_of("money")?;
    let p_weights: Vec<u32> = call.value_of("weights")?;
    let p_places: u32 = call.value_of("places")?;
    call.value(&gizi::money::Money::allocate(&own, &p_weights, p_places)?)
}
