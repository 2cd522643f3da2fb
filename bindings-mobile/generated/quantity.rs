// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::quantity::DecimalRange;
/// An exact amount known only to lie between two ends, in the unit its field states.
///
/// `high` is `None` when nothing bounds it ("salt to taste").
#[uniffi::remote(Record)]
pub struct DecimalRange {
    /// The least it can be.
    pub low: rust_decimal::Decimal,
    /// The most it can be.
    #[uniffi(default)]
    pub high: Option<rust_decimal::Decimal>,
}
use gizi::quantity::Dimension;
/// What a unit measures.
#[uniffi::remote(Enum)]
pub enum Dimension {
    /// Grams and their multiples.
    Mass,
    /// Millilitres and their multiples.
    Volume,
    /// Pieces, cloves, bunches: each food says what one weighs.
    Count,
}
use gizi::quantity::MeasureUnit;
/// A unit as the table declares it.
#[uniffi::remote(Record)]
pub struct MeasureUnit {
    /// The measure set it belongs to: `si`, `us`, `indonesia`, …
    pub set: String,
    /// The key quantities carry.
    pub key: String,
    /// What it measures.
    pub dimension: gizi::quantity::Dimension,
    /// Grams, millilitres or pieces in one unit.
    pub factor: rust_decimal::Decimal,
    /// English name.
    pub name_en: String,
    /// Indonesian name.
    pub name_id: String,
    /// Other spellings that are read as this unit, in lower case.
    pub aliases: Vec<String>,
    /// Where the factor comes from.
    pub source: String,
}
use gizi::quantity::Quantity;
/// An exact amount with the key of its unit: `2.5 kg`, `3 piece`.
#[uniffi::remote(Record)]
pub struct Quantity {
    /// How much, not below zero, at most 15 digits and 6 places.
    pub amount: rust_decimal::Decimal,
    /// The key or an alias of a unit in the measure sets in use.
    pub unit: String,
}
/// An amount that is known.
#[uniffi::export]
pub fn decimal_range_exact(value: rust_decimal::Decimal) -> Result<gizi::quantity::DecimalRange, GiziError> {
    guarded(move || Ok(gizi::quantity::DecimalRange::exact(value)))
}
/// From nothing to the given amount, or without end.
#[uniffi::export(default(high = None))]
pub fn decimal_range_up_to(high: Option<rust_decimal::Decimal>) -> Result<gizi::quantity::DecimalRange, GiziError> {
    guarded(move || Ok(gizi::quantity::DecimalRange::up_to(high)))
}
/// The amount, if both ends agree.
#[uniffi::export]
pub fn decimal_range_known(
    decimal_range: gizi::quantity::DecimalRange,
) -> Result<Option<rust_decimal::Decimal>, GiziError> {
    guarded(move || Ok(decimal_range.known()))
}
/// The units in force: an immutable value, built from named sets.
#[derive(uniffi::Object)]
pub struct UnitTable(pub(crate) Steady<gizi::quantity::UnitTable>);
object!(UnitTable, Steady, gizi::quantity::UnitTable);
#[uniffi::export]
impl UnitTable {
    /// Reads `1 ons`, `2 butir`, `1,5 sdm`, `½ gelas` or `500ml` in the stated number format.
    ///
    /// The unit comes back as its key. A bare number is an error: a recipe that says "2" does not say of what.
    #[uniffi::method]
    pub fn parse(
        &self,
        text: String,
        format: gizi::quantity::decimal::NumberFormat,
    ) -> Result<gizi::quantity::Quantity, GiziError> {
        guarded(move || Ok(self.0.look()?.parse(&text, format)?))
    }
    /// The quantity in the largest unit of which it is at least one: 1.5 kg instead of 1500 g, 250 g instead of 0.25 kg.
    ///
    /// Metric mass and volume only; other units stay as they are. The amount is not rounded.
    #[uniffi::method]
    pub fn sensible(&self, quantity: gizi::quantity::Quantity) -> Result<gizi::quantity::Quantity, GiziError> {
        guarded(move || Ok(self.0.look()?.sensible(&quantity)?))
    }
    /// Metric units, pieces and Indonesian household measures: the sets `si`, `count` and `indonesia`.
    #[uniffi::constructor]
    pub fn standard() -> Result<std::sync::Arc<crate::generated::quantity::UnitTable>, GiziError> {
        guarded(move || Ok(held(gizi::quantity::UnitTable::standard()?)))
    }
    /// A table of one's own units. A key or alias that two units share is an error.
    #[uniffi::constructor]
    pub fn new(
        units: Vec<gizi::quantity::MeasureUnit>,
    ) -> Result<std::sync::Arc<crate::generated::quantity::UnitTable>, GiziError> {
        guarded(move || Ok(held(gizi::quantity::UnitTable::new(units)?)))
    }
    /// All units, in table order.
    #[uniffi::method]
    pub fn units(&self) -> Result<Vec<gizi::quantity::MeasureUnit>, GiziError> {
        guarded(move || Ok(self.0.look()?.units().to_vec()))
    }
    /// The unit of a key or alias, whatever its case; only `T` is no tonne, because cookbooks write it for a tablespoon.
    #[uniffi::method]
    pub fn unit(&self, name: String) -> Result<gizi::quantity::MeasureUnit, GiziError> {
        guarded(move || Ok(self.0.look()?.unit(&name)?.clone()))
    }
    /// The same amount in another unit of the same dimension.
    ///
    /// Multiplies first and divides once, rounded half to even at 28 significant digits, 29 where they fit
    /// 96 bits.
    #[uniffi::method]
    pub fn convert(
        &self,
        quantity: gizi::quantity::Quantity,
        to: String,
    ) -> Result<gizi::quantity::Quantity, GiziError> {
        guarded(move || Ok(self.0.look()?.convert(&quantity, &to)?))
    }
}
