// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        357 => bounds_exact(call),
        #[cfg(feature = "core")]
        358 => bounds_known(call),
        #[cfg(feature = "core")]
        359 => bounds_times(call),
        #[cfg(feature = "core")]
        360 => bounds_plus(call),
        #[cfg(feature = "core")]
        361 => composition_get(call),
        #[cfg(feature = "core")]
        362 => nutrient_unit_symbol(call),
        #[cfg(feature = "core")]
        363 => nutrient_registry_standard(call),
        #[cfg(feature = "core")]
        364 => nutrient_registry_new(call),
        #[cfg(feature = "core")]
        365 => nutrient_registry_extended(call),
        #[cfg(feature = "core")]
        366 => nutrient_registry_nutrients(call),
        #[cfg(feature = "core")]
        367 => nutrient_registry_is_empty(call),
        #[cfg(feature = "core")]
        368 => nutrient_registry_get(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn bounds_exact(call: &mut Call<'_>) -> Answer {
    let p_value: f64 = call.value_of("value")?;
    call.value(&gizi::nutrient::Bounds::exact(p_value))
}

#[cfg(feature = "core")]
fn bounds_known(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Bounds = call.value_of("bounds")?;
    call.value(&gizi::nutrient::Bounds::known(&own))
}

#[cfg(feature = "core")]
fn bounds_times(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_factor: f64 = call.value_of("factor")?;
    call.value(&gizi::nutrient::Bounds::times(&own, p_factor))
}

#[cfg(feature = "core")]
fn bounds_plus(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_other: gizi::nutrient::Bounds = call.value_of("other")?;
    call.value(&gizi::nutrient::Bounds::plus(&own, &p_other))
}

#[cfg(feature = "core")]
fn composition_get(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Composition = call.value_of("composition")?;
    let p_key: String = call.value_of("key")?;
    call.value(gizi::nutrient::Composition::get(&own, &p_key))
}

#[cfg(feature = "core")]
fn nutrient_unit_symbol(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::NutrientUnit = call.value_of("nutrientUnit")?;
    call.value(gizi::nutrient::NutrientUnit::symbol(own))
}

#[cfg(feature = "core")]
fn nutrient_registry_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::nutrient::NutrientRegistry::standard()?)
}

#[cfg(feature = "core")]
fn nutrient_registry_new(call: &mut Call<'_>) -> Answer {
    let p_nutrients: Vec<gizi::nutrient::Nutrient> = call.value_of("nutrients")?;
    call.object(gizi::nutrient::NutrientRegistry::new(p_nutrients)?)
}

#[cfg(feature = "core")]
fn nutrient_registry_extended(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    let p_more: Vec<gizi::nutrient::Nutrient> = call.value_of("more")?;
    call.object(gizi::nutrient::NutrientRegistry::extended(&*own.look()?, p_more)?)
}

#[cfg(feature = "core")]
fn nutrient_registry_nutrients(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    call.value(gizi::nutrient::NutrientRegistry::nutrients(&*own.look()?))
}

#[cfg(feature = "core")]
fn nutrient_registry_is_empty(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    call.value(&gizi::nutrient::NutrientRegistry::is_empty(&*own.look()?))
}

#[cfg(feature = "core")]
fn nutrient_registry_get(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    let p_key: String = call.value_of("key")?;
    call.value(gizi::nutrient::NutrientRegistry::get(&*own.look()?, &p_key)?)
}
