// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn bounds_exact(call: &mut Call<'_>) -> Answer {
    let p_value: f64 = call.value_of("value")?;
    call.value(&gizi::nutrient::Bounds::exact(p_value))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn bounds_known(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Bounds = call.value_of("bounds")?;
    call.value(&gizi::nutrient::Bounds::known(&own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn bounds_times(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_factor: f64 = call.value_of("factor")?;
    call.value(&gizi::nutrient::Bounds::times(&own, p_factor))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn bounds_plus(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Bounds = call.value_of("bounds")?;
    let p_other: gizi::nutrient::Bounds = call.value_of("other")?;
    call.value(&gizi::nutrient::Bounds::plus(&own, &p_other))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn composition_get(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::Composition = call.value_of("composition")?;
    let p_key: String = call.value_of("key")?;
    call.value(gizi::nutrient::Composition::get(&own, &p_key))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_unit_symbol(call: &mut Call<'_>) -> Answer {
    let own: gizi::nutrient::NutrientUnit = call.value_of("nutrientUnit")?;
    call.value(gizi::nutrient::NutrientUnit::symbol(own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_registry_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::nutrient::NutrientRegistry::standard()?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_registry_new(call: &mut Call<'_>) -> Answer {
    let p_nutrients: Vec<gizi::nutrient::Nutrient> = call.value_of("nutrients")?;
    call.object(gizi::nutrient::NutrientRegistry::new(p_nutrients)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_registry_extended(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    let p_more: Vec<gizi::nutrient::Nutrient> = call.value_of("more")?;
    call.object(gizi::nutrient::NutrientRegistry::extended(&*own.look()?, p_more)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_registry_nutrients(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    call.value(gizi::nutrient::NutrientRegistry::nutrients(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_registry_is_empty(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    call.value(&gizi::nutrient::NutrientRegistry::is_empty(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrient_registry_get(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::nutrient::NutrientRegistry>("nutrientRegistry")?;
    let p_key: String = call.value_of("key")?;
    call.value(gizi::nutrient::NutrientRegistry::get(&*own.look()?, &p_key)?)
}
