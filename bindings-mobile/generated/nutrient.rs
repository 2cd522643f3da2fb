// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::nutrient::Basis;
/// How the upper end of a total is known.
#[uniffi::remote(Enum)]
pub enum Basis {
    /// Every value is known: both ends agree.
    Known,
    /// Something is missing; physics proves the upper end (no more than 100 g per 100 g, 900 kcal), or, where it states
    /// one, a fortification programme's maximum.
    Physical,
    /// Something is missing that nothing bounds, such as an amount to taste.
    Unbounded,
    /// Somebody typed the value in.
    Override,
}
use gizi::nutrient::Bounds;
/// An amount that is proved to lie between two ends, in the unit and on the basis its field states.
///
/// `high` is `None` when nothing proves an upper end ("salt to taste").
#[uniffi::remote(Record)]
pub struct Bounds {
    /// The least it can be.
    pub low: f64,
    /// The most it can be.
    #[uniffi(default)]
    pub high: Option<f64>,
}
use gizi::nutrient::Composition;
/// What 100 g edible portion of a food contains. A nutrient that is not listed is missing.
#[uniffi::remote(Record)]
pub struct Composition {
    /// The values, each nutrient at most once.
    pub values: Vec<gizi::nutrient::NutrientValue>,
    /// Where they come from.
    #[uniffi(default)]
    pub source: Option<gizi::nutrient::FoodSource>,
}
use gizi::nutrient::CompositionValue;
/// What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit.
#[uniffi::remote(Enum)]
pub enum CompositionValue {
    /// A measured, calculated or borrowed amount.
    Known {
        /// The amount per 100 g edible portion.
        amount: f64,
    },
    /// Present below what can be measured: counts as 0 and is flagged.
    Trace,
    /// Taken as 0 by a rule with a source ("plants hold no cholesterol").
    AssumedZero {
        /// The id of the rule.
        rule: String,
    },
    /// Not analysed. Never 0.
    Missing,
}
use gizi::nutrient::FoodSource;
/// Where a food's values come from.
#[uniffi::remote(Record)]
pub struct FoodSource {
    /// The food table with its edition: `USDA SR27`, `TKPI 2020`.
    pub table: String,
    /// The food's code in it, with leading zeros.
    pub code: String,
    /// The food's name in it.
    #[uniffi(default)]
    pub description: String,
}
use gizi::nutrient::GapReason;
/// What is not known about an ingredient.
#[uniffi::remote(Enum)]
pub enum GapReason {
    /// The food table has no value for the nutrient.
    ValueMissing,
    /// Only total carotene is known, so vitamin A lies between two formulas.
    CaroteneSplitMissing,
    /// How much of the purchased weight is eaten.
    EdiblePortionMissing,
    /// How much of the nutrient survives cooking.
    RetentionMissing,
    /// How much of the frying oil is absorbed.
    AbsorptionMissing,
    /// How much is added to taste.
    QuantityMissing,
    /// What the dish weighs when cooked.
    CookedWeightMissing,
    /// How far a fortified food lies above the least its programme guarantees.
    FortificationLevelMissing,
}
use gizi::nutrient::Nutrient;
/// One nutrient of a registry.
#[uniffi::remote(Record)]
pub struct Nutrient {
    /// The key amounts are stored under.
    pub key: gizi::nutrient::NutrientKey,
    /// INFOODS tagname, empty if the nutrient has none.
    #[uniffi(default)]
    pub infoods: String,
    /// English name.
    pub name_en: String,
    /// Indonesian name.
    #[uniffi(default)]
    pub name_id: String,
    /// Unit of every amount.
    pub unit: gizi::nutrient::NutrientUnit,
    /// Where it stands in a table.
    pub group: gizi::nutrient::NutrientGroup,
    /// Decimal places it is displayed with; calculation never rounds.
    pub decimals: u32,
    /// The column of the retention table that applies to it; empty: nothing is lost.
    #[uniffi(default)]
    pub retention: String,
}
use gizi::nutrient::NutrientGroup;
/// The part of a food table a nutrient stands in.
#[uniffi::remote(Enum)]
pub enum NutrientGroup {
    /// Energy.
    Energy,
    /// Water, protein, total fat, ash, alcohol.
    Proximate,
    /// Carbohydrate, sugars, fibre.
    Carbohydrate,
    /// Fat fractions and cholesterol.
    Fat,
    /// Single fatty acids.
    FattyAcid,
    /// Minerals and trace elements.
    Mineral,
    /// Vitamins and their equivalents.
    Vitamin,
    /// Carotenoids.
    Carotenoid,
    /// Amino acids.
    AminoAcid,
    /// Anything else.
    Other,
}
use gizi::nutrient::NutrientKey;
text_type!(
/// Names a nutrient with its unit, so that no number travels without one: `iron_mg`, `vit_a_rae_ug`.
NutrientKey);
use gizi::nutrient::NutrientTotal;
/// One nutrient of a menu: what is proved, on what basis, and what nobody knows.
#[uniffi::remote(Record)]
pub struct NutrientTotal {
    /// Which nutrient; the key carries the unit.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// In the whole batch.
    pub batch: gizi::nutrient::Bounds,
    /// In one serving.
    pub serving: gizi::nutrient::Bounds,
    /// In 100 g as served; absent when the cooked weight is not known.
    #[uniffi(default)]
    pub per_100g: Option<gizi::nutrient::Bounds>,
    /// The upper end of one serving when missing values are put at the highest of their food group: an estimate that
    /// proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
    #[uniffi(default)]
    pub serving_estimate_high: Option<f64>,
    /// How the upper end is known.
    pub basis: gizi::nutrient::Basis,
    /// Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.
    pub coverage: f64,
    /// The foods that make the total inexact, heaviest first.
    pub gaps: Vec<gizi::nutrient::ValueGap>,
    /// Whether a trace was counted as 0.
    pub has_trace: bool,
    /// The rules by which missing values were taken as 0.
    pub assumed_zero: Vec<String>,
    /// The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, …
    pub formulas: Vec<String>,
}
use gizi::nutrient::NutrientUnit;
/// The unit a nutrient's amounts are in.
#[uniffi::remote(Enum)]
pub enum NutrientUnit {
    /// Kilocalories.
    Kcal,
    /// Kilojoules; 1 kcal is 4.184 kJ.
    Kj,
    /// Grams.
    G,
    /// Milligrams.
    Mg,
    /// Micrograms.
    Ug,
}
use gizi::nutrient::NutrientValue;
/// One nutrient of a food.
#[uniffi::remote(Record)]
pub struct NutrientValue {
    /// Which nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// What the table says, per 100 g edible portion.
    pub value: gizi::nutrient::CompositionValue,
}
use gizi::nutrient::ValueGap;
/// Why a total is not exact: a food whose value or weight nobody knows.
#[uniffi::remote(Record)]
pub struct ValueGap {
    /// The ingredient's id.
    pub ingredient_id: String,
    /// The ingredient's name.
    pub ingredient_name: String,
    /// What is not known about it.
    pub reason: gizi::nutrient::GapReason,
}
/// An amount that is known.
#[uniffi::export]
pub fn bounds_exact(value: f64) -> Result<gizi::nutrient::Bounds, GiziError> {
    guarded(move || Ok(gizi::nutrient::Bounds::exact(value)))
}
/// The amount, if both ends agree.
#[uniffi::export]
pub fn bounds_known(bounds: gizi::nutrient::Bounds) -> Result<Option<f64>, GiziError> {
    guarded(move || Ok(bounds.known()))
}
/// Both ends times a factor that is not negative.
#[uniffi::export]
pub fn bounds_times(bounds: gizi::nutrient::Bounds, factor: f64) -> Result<gizi::nutrient::Bounds, GiziError> {
    guarded(move || Ok(bounds.times(factor)))
}
/// The sum, end by end.
#[uniffi::export]
pub fn bounds_plus(
    bounds: gizi::nutrient::Bounds,
    other: gizi::nutrient::Bounds,
) -> Result<gizi::nutrient::Bounds, GiziError> {
    guarded(move || Ok(bounds.plus(&other)))
}
/// What is said of a nutrient; not listed is missing.
#[uniffi::export]
pub fn composition_get(
    composition: gizi::nutrient::Composition,
    key: String,
) -> Result<gizi::nutrient::CompositionValue, GiziError> {
    guarded(move || Ok(composition.get(&key).clone()))
}
/// The symbol people read.
#[uniffi::export]
pub fn nutrient_unit_symbol(nutrient_unit: gizi::nutrient::NutrientUnit) -> Result<String, GiziError> {
    guarded(move || Ok(nutrient_unit.symbol().to_owned()))
}
/// The nutrients in force, in a fixed order: an immutable value, handed to whatever needs it.
#[derive(uniffi::Object)]
pub struct NutrientRegistry(pub(crate) Steady<gizi::nutrient::NutrientRegistry>);
object!(NutrientRegistry, Steady, gizi::nutrient::NutrientRegistry);
#[uniffi::export]
impl NutrientRegistry {
    /// The ten of the menu record, all of AKG 2019, the US label, and the 65 of FNDDS.
    #[uniffi::constructor]
    pub fn standard() -> Result<std::sync::Arc<crate::generated::nutrient::NutrientRegistry>, GiziError> {
        guarded(move || Ok(held(gizi::nutrient::NutrientRegistry::standard()?)))
    }
    /// A registry of one's own nutrients, at most 1,000.
    #[uniffi::constructor]
    pub fn new(
        nutrients: Vec<gizi::nutrient::Nutrient>,
    ) -> Result<std::sync::Arc<crate::generated::nutrient::NutrientRegistry>, GiziError> {
        guarded(move || Ok(held(gizi::nutrient::NutrientRegistry::new(nutrients)?)))
    }
    /// This registry with more nutrients behind its own.
    #[uniffi::method]
    pub fn extended(
        &self,
        more: Vec<gizi::nutrient::Nutrient>,
    ) -> Result<std::sync::Arc<crate::generated::nutrient::NutrientRegistry>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.extended(more)?)))
    }
    /// All nutrients in registry order.
    #[uniffi::method]
    pub fn nutrients(&self) -> Result<Vec<gizi::nutrient::Nutrient>, GiziError> {
        guarded(move || Ok(self.0.look()?.nutrients().to_vec()))
    }
    /// Whether there are none.
    #[uniffi::method]
    pub fn is_empty(&self) -> Result<bool, GiziError> {
        guarded(move || Ok(self.0.look()?.is_empty()))
    }
    /// The nutrient of a key.
    #[uniffi::method]
    pub fn get(&self, key: String) -> Result<gizi::nutrient::Nutrient, GiziError> {
        guarded(move || Ok(self.0.look()?.get(&key)?.clone()))
    }
}
