// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        429 => decimal_range_exact(call),
        #[cfg(feature = "core")]
        430 => decimal_range_up_to(call),
        #[cfg(feature = "core")]
        431 => decimal_range_known(call),
        #[cfg(feature = "core")]
        432 => unit_table_parse(call),
        #[cfg(feature = "core")]
        433 => unit_table_sensible(call),
        #[cfg(feature = "core")]
        434 => unit_table_standard(call),
        #[cfg(feature = "core")]
        435 => unit_table_new(call),
        #[cfg(feature = "core")]
        436 => unit_table_units(call),
        #[cfg(feature = "core")]
        437 => unit_table_unit(call),
        #[cfg(feature = "core")]
        438 => unit_table_convert(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn decimal_range_exact(call: &mut Call<'_>) -> Answer {
    let p_value: Exact = call.value_of("value")?;
    let p_value = p_value.0;
    call.value(&gizi::quantity::DecimalRange::exact(p_value))
}

#[cfg(feature = "core")]
fn decimal_range_up_to(call: &mut Call<'_>) -> Answer {
    let p_high: Option<Exact> = call.value_of("high")?;
    let p_high = p_high.map(|it| it.0);
    call.value(&gizi::quantity::DecimalRange::up_to(p_high))
}

#[cfg(feature = "core")]
fn decimal_range_known(call: &mut Call<'_>) -> Answer {
    let own: gizi::quantity::DecimalRange = call.value_of("decimalRange")?;
    call.value(&gizi::quantity::DecimalRange::known(&own).map(|it| Exact(it)))
}

#[cfg(feature = "core")]
fn unit_table_parse(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::quantity::UnitTable>("unitTable")?;
    let p_text: String = call.value_of("text")?;
    let p_format: gizi::quantity::decimal::NumberFormat = call.value_of("format")?;
    call.value(&gizi::quantity::UnitTable::parse(&*own.look()?, &p_text, p_format)?)
}

#[cfg(feature = "core")]
fn unit_table_sensible(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::quantity::UnitTable>("unitTable")?;
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    call.value(&gizi::quantity::UnitTable::sensible(&*own.look()?, &p_quantity)?)
}

#[cfg(feature = "core")]
fn unit_table_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::quantity::UnitTable::standard()?)
}

#[cfg(feature = "core")]
fn unit_table_new(call: &mut Call<'_>) -> Answer {
    let p_units: Vec<gizi::quantity::MeasureUnit> = call.value_of("units")?;
    call.object(gizi::quantity::UnitTable::new(p_units)?)
}

#[cfg(feature = "core")]
fn unit_table_units(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::quantity::UnitTable>("unitTable")?;
    call.value(gizi::quantity::UnitTable::units(&*own.look()?))
}

#[cfg(feature = "core")]
fn unit_table_unit(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::quantity::UnitTable>("unitTable")?;
    let p_name: String = call.value_of("name")?;
    call.value(gizi::quantity::UnitTable::unit(&*own.look()?, &p_name)?)
}

#[cfg(feature = "core")]
fn unit_table_convert(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::quantity::UnitTable>("unitTable")?;
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    let p_to: String = call.value_of("to")?;
    call.value(&gizi::quantity::UnitTable::convert(&*own.look()?, &p_quantity, &p_to)?)
}
