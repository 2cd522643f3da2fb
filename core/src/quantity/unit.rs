use super::{Decimal, NumberFormat, Quantity, QuantityError, decimal};
use crate::error::Result;
use crate::sheet::records;
use std::collections::HashMap;

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Dimension {
    /// Grams and their multiples.
    Mass,
    /// Millilitres and their multiples.
    Volume,
    /// Pieces, cloves, bunches: each food says what one weighs.
    Count,
}

/// A unit as the table declares it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeasureUnit {
    /// The measure set it belongs to: `si`, `us`, `indonesia`, …
    pub set: String,
    /// The key quantities carry.
    pub key: String,
    /// What it measures.
    pub dimension: Dimension,
    /// Grams, millilitres or pieces in one unit.
    #[serde(with = "decimal::wire")]
    pub factor: Decimal,
    /// English name.
    pub name_en: String,
    /// Indonesian name.
    pub name_id: String,
    /// Other spellings that are read as this unit, in lower case.
    pub aliases: Vec<String>,
    /// Where the factor comes from.
    pub source: String,
}

/// The units in force: an immutable value, built from named sets.
#[derive(Debug, Clone)]
pub struct UnitTable {
    units: Vec<MeasureUnit>,
    names: HashMap<String, usize>,
}

const BUILT_IN: &[u8] = include_bytes!("../../data/units.csv");

impl UnitTable {
    /// Metric units, pieces and Indonesian household measures: the sets `si`, `count` and `indonesia`.
    pub fn standard() -> Result<Self> {
        Self::with_sets(&["si", "count", "indonesia"])
    }

    /// The built-in units of the named sets: `si`, `count`, and at most one of `us`, `metric`, `indonesia`,
    /// `indonesia-urt`, whose spoons and cups differ.
    pub fn with_sets(sets: &[&str]) -> Result<Self> {
        let all = built_in()?;
        if let Some(unknown) = sets.iter().find(|set| all.iter().all(|unit| unit.set != **set)) {
            return Err(QuantityError::UnknownSet { set: (*unknown).to_owned() }.into());
        }
        Self::new(all.into_iter().filter(|unit| sets.contains(&unit.set.as_str())).collect())
    }

    /// A table of one's own units. A key or alias that two units share is an error.
    pub fn new(units: Vec<MeasureUnit>) -> Result<Self> {
        let mut names = HashMap::new();
        for (index, unit) in units.iter().enumerate() {
            if unit.factor <= Decimal::ZERO {
                return Err(QuantityError::UnitFactor { unit: unit.key.clone(), factor: unit.factor }.into());
            }
            for name in std::iter::once(&unit.key).chain(&unit.aliases) {
                match names.insert(name.to_lowercase(), index) {
                    Some(other) if other != index => {
                        return Err(QuantityError::AmbiguousUnit { unit: name.clone() }.into());
                    }
                    _ => {}
                }
            }
        }
        Ok(Self { units, names })
    }

    /// All units, in table order.
    pub fn units(&self) -> &[MeasureUnit] {
        &self.units
    }

    /// The unit of a key or alias, whatever its case; only `T` is no tonne, because cookbooks write it for a tablespoon.
    pub fn unit(&self, name: &str) -> Result<&MeasureUnit> {
        let found = match self.names.get(name) {
            Some(index) => Some(index),
            None if name.trim().trim_end_matches('.') == "T" => None,
            None => self.names.get(&name.trim().trim_end_matches('.').to_lowercase()),
        };
        found
            .and_then(|index| self.units.get(*index))
            .ok_or_else(|| QuantityError::UnknownUnit { unit: name.chars().take(40).collect() }.into())
    }

    /// The same amount in another unit of the same dimension.
    ///
    /// Multiplies first and divides once, rounded half to even at 28 significant digits, 29 where they fit
    /// 96 bits.
    pub fn convert(&self, quantity: &Quantity, to: &str) -> Result<Quantity> {
        let (from, to) = (self.unit(&quantity.unit)?, self.unit(to)?);
        let same_count = from.dimension != Dimension::Count || from.key == to.key;
        if from.dimension != to.dimension || !same_count {
            return Err(QuantityError::IncompatibleUnits { from: from.key.clone(), to: to.key.clone() }.into());
        }
        let base = decimal::mul(quantity.amount, from.factor)?;
        Ok(Quantity { amount: decimal::div(base, to.factor)?.normalize(), unit: to.key.clone() })
    }
}

#[derive(serde::Deserialize)]
struct Row {
    set: String,
    key: String,
    dimension: Dimension,
    factor: String,
    name_en: String,
    name_id: String,
    aliases: String,
    source: String,
}

fn built_in() -> Result<Vec<MeasureUnit>> {
    let rows = records::<Row>("units.csv", BUILT_IN)?.into_iter();
    rows.map(|row| {
        let factor = decimal::parse_exact(&row.factor, NumberFormat::Point)?;
        let aliases = row.aliases.split(';').filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
        let Row { set, key, dimension, name_en, name_id, source, .. } = row;
        Ok(MeasureUnit { set, key, dimension, factor, name_en, name_id, aliases, source })
    })
    .collect()
}
