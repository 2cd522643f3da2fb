// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::ingredient::Allergen;
/// An allergen of the registry.
#[uniffi::remote(Record)]
pub struct Allergen {
    /// Its code: `TREE_NUT`.
    pub code: String,
    /// English name.
    pub name_en: String,
    /// Indonesian name.
    pub name_id: String,
    /// Which law or standard lists it.
    pub source: String,
}
use gizi::ingredient::AllergenPresence;
/// Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free.
#[uniffi::remote(Enum)]
pub enum AllergenPresence {
    /// Stated to be free of it.
    Free,
    /// Nobody said.
    Unknown,
    /// May hold traces of it.
    MayContain,
    /// Holds it.
    Contains,
}
use gizi::ingredient::AllergenStatement;
/// What is stated about one allergen of a food.
#[uniffi::remote(Record)]
pub struct AllergenStatement {
    /// The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it.
    pub allergen: String,
    /// What is stated.
    pub presence: gizi::ingredient::AllergenPresence,
}
use gizi::ingredient::CookingMethod;
/// How food is cooked. Decides retention and yield.
#[uniffi::remote(Enum)]
pub enum CookingMethod {
    /// Not cooked.
    Raw,
    /// In water that is poured off or kept.
    Boil,
    /// In steam.
    Steam,
    /// Shallow in oil.
    Fry,
    /// Covered by oil.
    DeepFry,
    /// In little fat, gently.
    Saute,
    /// In little fat, hot and quick.
    StirFry,
    /// Over embers or under a grill.
    Grill,
    /// In dry heat, meat and roots.
    Roast,
    /// In an oven, dough and dishes.
    Bake,
    /// In little liquid, long (semur, opor, rendang).
    Stew,
    /// By microwave.
    Microwave,
    /// Warmed up again.
    Reheat,
}
use gizi::ingredient::CookingYield;
/// The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients.
#[uniffi::remote(Record)]
pub struct CookingYield {
    /// By which method.
    pub method: gizi::ingredient::CookingMethod,
    /// Cooked grams from one gram raw edible portion: 2.8 for boiled rice.
    pub factor: rust_decimal::Decimal,
    /// Where the factor comes from.
    #[uniffi(default)]
    pub source: String,
}
use gizi::ingredient::Density;
/// Grams in one millilitre of a food.
#[uniffi::remote(Record)]
pub struct Density {
    /// Grams per millilitre.
    pub grams_per_ml: rust_decimal::Decimal,
    /// Which weight these grams are.
    pub basis: gizi::ingredient::WeightBasis,
    /// Where the density comes from.
    #[uniffi(default)]
    pub source: String,
}
use gizi::ingredient::DietClaim;
/// A diet statement with what it rests on.
#[uniffi::remote(Record)]
pub struct DietClaim {
    /// Whether it fits.
    pub status: gizi::ingredient::DietStatus,
    /// What it rests on: a certificate number, "plant, by nature".
    #[uniffi(default)]
    pub basis: String,
}
use gizi::ingredient::DietStatus;
/// Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes.
#[uniffi::remote(Enum)]
pub enum DietStatus {
    /// It fits.
    Yes,
    /// Nobody said.
    Unknown,
    /// It does not fit.
    No,
}
use gizi::ingredient::FoodCategory;
/// The food group of an ingredient, as food tables group them.
#[uniffi::remote(Enum)]
pub enum FoodCategory {
    /// Rice, wheat, maize, noodles, bread.
    Cereal,
    /// Cassava, potato, sweet potato, taro, sago.
    Tuber,
    /// Beans, soya, tempeh, tofu, groundnut.
    Legume,
    /// Nuts and seeds.
    NutSeed,
    /// Vegetables.
    Vegetable,
    /// Fruit.
    Fruit,
    /// Meat of mammals and its offal.
    Meat,
    /// Poultry and its offal.
    Poultry,
    /// Fish, shrimp, squid, shellfish.
    Fish,
    /// Eggs.
    Egg,
    /// Milk and milk products.
    Milk,
    /// Oils and fats.
    FatOil,
    /// Sugar, honey, sweets.
    Sugar,
    /// Spices, salt, sauces.
    Spice,
    /// Drinks.
    Beverage,
    /// Anything else.
    Other,
}
use gizi::ingredient::FoodMeasure;
/// What one household measure or piece of a food weighs. It beats the density.
///
/// A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
/// density, and it speaks of its own spoon only, not of a larger one of the same name.
#[uniffi::remote(Record)]
pub struct FoodMeasure {
    /// The key of the unit: `piece`, `clove`, `gelas`.
    pub unit: String,
    /// Grams of one.
    pub grams: rust_decimal::Decimal,
    /// Which weight these grams are; it decides over the basis of a line that uses the measure.
    pub basis: gizi::ingredient::WeightBasis,
    /// Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume.
    #[uniffi(default)]
    pub millilitres: Option<rust_decimal::Decimal>,
    /// Where the weight comes from.
    #[uniffi(default)]
    pub source: String,
}
use gizi::ingredient::Fortification;
/// What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
///
/// Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
/// the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
/// physics allows. Give no layer to a food whose table value was measured in the fortified product.
#[uniffi::remote(Record)]
pub struct Fortification {
    /// Which nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// The least content per 100 g edible portion, in the nutrient's unit.
    pub minimum_per_100g: f64,
    /// The most content per 100 g edible portion, where the programme states one.
    #[uniffi(default)]
    pub maximum_per_100g: Option<f64>,
    /// The first day it holds.
    #[uniffi(default)]
    pub valid_from: Option<CivilDate>,
    /// The last day it holds.
    #[uniffi(default)]
    pub valid_to: Option<CivilDate>,
    /// The regulation or label it comes from.
    #[uniffi(default)]
    pub source: String,
}
use gizi::ingredient::Ingredient;
/// Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's.
#[uniffi::remote(Record)]
pub struct Ingredient {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::IngredientId,
    /// Its name.
    pub name: String,
    /// Other names it is found by.
    #[uniffi(default)]
    pub aliases: Vec<String>,
    /// Its food group.
    pub category: gizi::ingredient::FoodCategory,
    /// Whether it is of plant origin; decides which missing values may be assumed zero.
    #[uniffi(default)]
    pub plant: Option<bool>,
    /// What 100 g edible portion contains.
    pub composition: gizi::nutrient::Composition,
    /// Fortification programmes over it.
    #[uniffi(default)]
    pub fortifications: Vec<gizi::ingredient::Fortification>,
    /// How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// Where the edible portion comes from.
    #[uniffi(default)]
    pub edible_portion_source: String,
    /// Grams in one millilitre.
    #[uniffi(default)]
    pub density: Option<gizi::ingredient::Density>,
    /// What its pieces and household measures weigh.
    #[uniffi(default)]
    pub measures: Vec<gizi::ingredient::FoodMeasure>,
    /// How cooking changes its weight.
    #[uniffi(default)]
    pub yields: Vec<gizi::ingredient::CookingYield>,
    /// The key under which retention factors are looked up by cooking method.
    #[uniffi(default)]
    pub retention_group: Option<String>,
    /// What is stated about allergens; what is not stated is unknown.
    #[uniffi(default)]
    pub allergens: Vec<gizi::ingredient::AllergenStatement>,
    /// Whether it is halal.
    pub halal: gizi::ingredient::DietClaim,
    /// Whether it is vegetarian (no flesh; milk and egg allowed).
    pub vegetarian: gizi::ingredient::DietClaim,
    /// The forms it is bought in, the usual one first.
    #[uniffi(default)]
    pub purchase_forms: Vec<gizi::ingredient::PurchaseForm>,
}
use gizi::ingredient::IngredientUpdate;
/// What is to change about an ingredient. A field that is absent stays as it is; `clear` names those that are to be
/// absent.
#[uniffi::remote(Record)]
pub struct IngredientUpdate {
    /// The ingredient.
    pub id: gizi::id::IngredientId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// Other names it is found by, all of them.
    #[uniffi(default)]
    pub aliases: Option<Vec<String>>,
    /// Its food group.
    #[uniffi(default)]
    pub category: Option<gizi::ingredient::FoodCategory>,
    /// Whether it is of plant origin.
    #[uniffi(default)]
    pub plant: Option<bool>,
    /// What 100 g edible portion contains, all of it.
    #[uniffi(default)]
    pub composition: Option<gizi::nutrient::Composition>,
    /// Fortification programmes over it, all of them.
    #[uniffi(default)]
    pub fortifications: Option<Vec<gizi::ingredient::Fortification>>,
    /// How much of the purchased weight is eaten, in percent.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// Where the edible portion comes from.
    #[uniffi(default)]
    pub edible_portion_source: Option<String>,
    /// Grams in one millilitre.
    #[uniffi(default)]
    pub density: Option<gizi::ingredient::Density>,
    /// What its pieces and household measures weigh, all of them.
    #[uniffi(default)]
    pub measures: Option<Vec<gizi::ingredient::FoodMeasure>>,
    /// How cooking changes its weight, all of it.
    #[uniffi(default)]
    pub yields: Option<Vec<gizi::ingredient::CookingYield>>,
    /// The key under which retention factors are looked up.
    #[uniffi(default)]
    pub retention_group: Option<String>,
    /// What is stated about allergens, all of it.
    #[uniffi(default)]
    pub allergens: Option<Vec<gizi::ingredient::AllergenStatement>>,
    /// Whether it is halal.
    #[uniffi(default)]
    pub halal: Option<gizi::ingredient::DietClaim>,
    /// Whether it is vegetarian.
    #[uniffi(default)]
    pub vegetarian: Option<gizi::ingredient::DietClaim>,
    /// The forms it is bought in, all of them.
    #[uniffi(default)]
    pub purchase_forms: Option<Vec<gizi::ingredient::PurchaseForm>>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[uniffi(default)]
    pub clear: Vec<String>,
}
use gizi::ingredient::Pack;
/// A pack that is only sold whole.
#[uniffi::remote(Record)]
pub struct Pack {
    /// What one pack holds, as purchased.
    pub content: gizi::quantity::Quantity,
    /// Fewest packs a supplier delivers.
    #[uniffi(default = 1)]
    pub minimum: u32,
}
use gizi::ingredient::ParsedIngredient;
/// An ingredient read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedIngredient {
    /// The ingredient; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub ingredient: Option<gizi::ingredient::Ingredient>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::ingredient::ParsedIngredientUpdate;
/// An update of an ingredient read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedIngredientUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::ingredient::IngredientUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::ingredient::Price;
/// What a purchase form cost on a day.
#[uniffi::remote(Record)]
pub struct Price {
    /// The day it was quoted or paid.
    pub date: CivilDate,
    /// The price of `per`.
    pub amount: gizi::money::Money,
    /// What the price buys, as purchased: 1 kg, 1 l, 30 pieces.
    pub per: gizi::quantity::Quantity,
    /// Who sells at it.
    #[uniffi(default)]
    pub supplier: Option<String>,
    /// Where it holds.
    #[uniffi(default)]
    pub region: Option<String>,
    /// Where it was found; says so if it is only an example.
    #[uniffi(default)]
    pub source: String,
}
use gizi::ingredient::PurchaseForm;
/// A form an ingredient is bought in: whole chicken, fillet, 5 kg sack.
#[uniffi::remote(Record)]
pub struct PurchaseForm {
    /// Its id within the ingredient.
    pub id: gizi::id::PurchaseFormId,
    /// Its name.
    pub name: String,
    /// How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// The packs it is sold in, smallest first. Empty: any amount.
    #[uniffi(default)]
    pub packs: Vec<gizi::ingredient::Pack>,
    /// Its prices, in any order.
    #[uniffi(default)]
    pub prices: Vec<gizi::ingredient::Price>,
}
use gizi::ingredient::RetentionFactor;
/// One preparation of a retention table: what share of each nutrient survives it.
#[uniffi::remote(Record)]
pub struct RetentionFactor {
    /// The table's code: USDA 3005 is "VEG,GREENS,BOILED,WATER COVER DRAIN".
    pub code: u32,
    /// What the code stands for.
    pub description: String,
    /// Percent retained by column.
    pub percents: Vec<gizi::ingredient::RetentionPercent>,
}
use gizi::ingredient::RetentionMethod;
/// Which code stands for a group of foods cooked by a method.
#[uniffi::remote(Record)]
pub struct RetentionMethod {
    /// The key ingredients carry.
    pub retention_group: String,
    /// The method.
    pub cooking_method: gizi::ingredient::CookingMethod,
    /// The code in the table.
    pub code: u32,
}
use gizi::ingredient::RetentionPercent;
/// One cell of a retention table.
#[uniffi::remote(Record)]
pub struct RetentionPercent {
    /// The column nutrients name in the registry: `iron`, `folate_total`.
    pub column: String,
    /// Percent retained, 0 to 100.
    pub percent: f64,
}
use gizi::ingredient::WeightBasis;
/// Which weight a number speaks of.
#[uniffi::remote(Enum)]
pub enum WeightBasis {
    /// As bought, with peel, bone and shell.
    AsPurchased,
    /// Raw and cleaned.
    Edible,
    /// As cooked.
    Cooked,
}
use gizi::ingredient::ZeroAssumption;
/// A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it.
#[uniffi::remote(Record)]
pub struct ZeroAssumption {
    /// Its id, shown beside every total that rests on it.
    pub id: String,
    /// The nutrient whose missing value becomes 0.
    pub nutrient: String,
    /// The food groups it speaks of.
    pub categories: Vec<gizi::ingredient::FoodCategory>,
    /// Whether it speaks of plants or of animal foods.
    pub plant: bool,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub source: String,
}
/// Reads a retention table: a code column, a description, and one column of percentages per nutrient.
///
/// The code column is `code` or `retention_code`; a column named `iron` or `iron_pct` is the factor of `iron`. An empty
/// cell keeps everything. The table is taken whole or not at all: the first bad cell is an `sheet.bad_cell`.
#[uniffi::export]
pub fn retention_factors(csv: Vec<u8>) -> Result<Vec<gizi::ingredient::RetentionFactor>, GiziError> {
    guarded(move || Ok(gizi::ingredient::retention_factors(&csv)?))
}
/// Reads and checks an update of an ingredient from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
#[uniffi::export]
pub fn parse_ingredient_update(json: Vec<u8>) -> Result<gizi::ingredient::ParsedIngredientUpdate, GiziError> {
    guarded(move || Ok(gizi::ingredient::parse_ingredient_update(&json)))
}
/// Everything that is wrong with an ingredient by itself; empty if nothing is. Whether the units it names exist is
/// found where they are used.
///
/// At most `validation.MAX_VIOLATIONS` are listed.
#[uniffi::export]
pub fn validate_ingredient(
    ingredient: gizi::ingredient::Ingredient,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::ingredient::validate_ingredient(&ingredient)))
}
/// Reads and checks an ingredient from JSON (UTF-8).
///
/// Decimals are numbers or texts, nutrient values numbers, dates `2026-11-14`. Unknown fields are refused.
#[uniffi::export]
pub fn parse_ingredient(json: Vec<u8>) -> Result<gizi::ingredient::ParsedIngredient, GiziError> {
    guarded(move || Ok(gizi::ingredient::parse_ingredient(&json)))
}
/// The JSON Schema (draft 2020-12) of what `parse_ingredient` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn ingredient_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::ingredient::ingredient_schema()))
}
/// Every code the violations of an ingredient can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn ingredient_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::ingredient::ingredient_violation_codes()))
}
/// The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011.
#[uniffi::export]
pub fn allergen_standard() -> Result<Vec<gizi::ingredient::Allergen>, GiziError> {
    guarded(move || Ok(gizi::ingredient::Allergen::standard()?))
}
/// Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012).
#[uniffi::export]
pub fn zero_assumption_standard() -> Result<Vec<gizi::ingredient::ZeroAssumption>, GiziError> {
    guarded(move || Ok(gizi::ingredient::ZeroAssumption::standard()?))
}
/// Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none.
#[uniffi::export]
pub fn zero_assumption_covers(
    zero_assumption: gizi::ingredient::ZeroAssumption,
    ingredient: gizi::ingredient::Ingredient,
) -> Result<bool, GiziError> {
    guarded(move || Ok(zero_assumption.covers(&ingredient)))
}
/// The wire value: `NUT_SEED`.
#[uniffi::export]
pub fn food_category_code(food_category: gizi::ingredient::FoodCategory) -> Result<String, GiziError> {
    guarded(move || Ok(food_category.code().to_owned()))
}
/// The wire value: `DEEP_FRY`.
#[uniffi::export]
pub fn cooking_method_code(cooking_method: gizi::ingredient::CookingMethod) -> Result<String, GiziError> {
    guarded(move || Ok(cooking_method.code().to_owned()))
}
/// Whether it holds on a day.
#[uniffi::export]
pub fn fortification_holds_on(
    fortification: gizi::ingredient::Fortification,
    date: CivilDate,
) -> Result<bool, GiziError> {
    guarded(move || Ok(fortification.holds_on(date)))
}
/// A measure without a source, of no known volume.
#[uniffi::export]
pub fn food_measure_new(
    unit: String,
    grams: rust_decimal::Decimal,
    basis: gizi::ingredient::WeightBasis,
) -> Result<gizi::ingredient::FoodMeasure, GiziError> {
    guarded(move || Ok(gizi::ingredient::FoodMeasure::new(&unit, grams, basis)))
}
/// An ingredient of which nothing is known but its name and group.
#[uniffi::export]
pub fn ingredient_new(
    id: String,
    name: String,
    category: gizi::ingredient::FoodCategory,
) -> Result<gizi::ingredient::Ingredient, GiziError> {
    guarded(move || Ok(gizi::ingredient::Ingredient::new(&id, &name, category)?))
}
/// What is stated about an allergen; nothing stated is `AllergenPresence.Unknown`.
#[uniffi::export]
pub fn ingredient_allergen(
    ingredient: gizi::ingredient::Ingredient,
    code: String,
) -> Result<gizi::ingredient::AllergenPresence, GiziError> {
    guarded(move || Ok(ingredient.allergen(&code)))
}
/// An update that changes nothing yet.
#[uniffi::export]
pub fn ingredient_update_new(
    id: gizi::id::IngredientId,
    expected_version: u32,
) -> Result<gizi::ingredient::IngredientUpdate, GiziError> {
    guarded(move || Ok(gizi::ingredient::IngredientUpdate::new(id, expected_version)))
}
/// The update, or one error `ingredient.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_ingredient_update_into_result(
    parsed_ingredient_update: gizi::ingredient::ParsedIngredientUpdate,
) -> Result<gizi::ingredient::IngredientUpdate, GiziError> {
    guarded(move || Ok(parsed_ingredient_update.into_result()?))
}
/// The ingredient, or one error `ingredient.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_ingredient_into_result(
    parsed_ingredient: gizi::ingredient::ParsedIngredient,
) -> Result<gizi::ingredient::Ingredient, GiziError> {
    guarded(move || Ok(parsed_ingredient.into_result()?))
}
/// Retention factors by code, and codes by food group and cooking method: an immutable value.
#[derive(uniffi::Object)]
pub struct RetentionTable(pub(crate) Steady<gizi::ingredient::RetentionTable>);
object!(RetentionTable, Steady, gizi::ingredient::RetentionTable);
#[uniffi::export]
impl RetentionTable {
    /// The USDA Table of Nutrient Retention Factors, release 6 (2007), with the codes Indonesian dishes need.
    #[uniffi::constructor]
    pub fn usda_release_6() -> Result<std::sync::Arc<crate::generated::ingredient::RetentionTable>, GiziError> {
        guarded(move || Ok(held(gizi::ingredient::RetentionTable::usda_release_6()?)))
    }
    /// A table of one's own. A code that appears twice keeps its first row.
    #[uniffi::constructor]
    pub fn new(
        factors: Vec<gizi::ingredient::RetentionFactor>,
        methods: Vec<gizi::ingredient::RetentionMethod>,
    ) -> Result<std::sync::Arc<crate::generated::ingredient::RetentionTable>, GiziError> {
        guarded(move || Ok(held(gizi::ingredient::RetentionTable::new(factors, methods)?)))
    }
    /// The code of a food group cooked by a method, if the table has one.
    #[uniffi::method]
    pub fn code(
        &self,
        retention_group: String,
        method: gizi::ingredient::CookingMethod,
    ) -> Result<Option<u32>, GiziError> {
        guarded(move || Ok(self.0.look()?.code(&retention_group, method)))
    }
    /// The share a column keeps under a code, 0 to 1. A column the table does not have loses nothing; code 0 neither.
    #[uniffi::method]
    pub fn share(&self, code: u32, column: String) -> Result<f64, GiziError> {
        guarded(move || Ok(self.0.look()?.share(code, &column)?))
    }
}
