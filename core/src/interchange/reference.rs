//! The embedded foods: what Indonesian school kitchens cook, from open tables, each value with table and code.

use super::{EdiblePortionColumn, EdiblePortionMeaning, FoodTableMapping, NutrientColumn};
use super::{Strictness, read_food_table};
use crate::error::Result;
use crate::ingredient::{
    AllergenPresence, AllergenStatement, CookingMethod, CookingYield, Density, DietClaim, DietStatus, FoodCategory,
    FoodMeasure, Fortification, Ingredient, WeightBasis,
};
use crate::nutrient::{FoodSource, NutrientKey};
use crate::quantity::{Decimal, QuantityError, UnitTable, decimal};
use crate::sheet::{Sheet, SheetError, records};
use jiff::civil::Date;
use std::collections::HashMap;

const FOODS: &[u8] = include_bytes!("../../data/foods.csv");
const MEASURES: &[u8] = include_bytes!("../../data/food_measures.csv");
const YIELDS: &[u8] = include_bytes!("../../data/food_yields.csv");
const FORTIFICATION: &[u8] = include_bytes!("../../data/fortification.csv");
const WITHOUT_SOURCE: &[u8] = include_bytes!("../../data/foods_without_source.csv");

/// The columns of `foods.csv` in front of its nutrients.
const FACTS: usize = 17;
/// What a diet statement of this table rests on.
const DIET_BASIS: &str = "nature of the food; no certificate";

/// A food of Indonesian kitchens that no open table has: listed, not invented.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodWithoutSource {
    /// Indonesian name.
    #[serde(alias = "name_id")]
    pub name_id: String,
    /// English name.
    #[serde(alias = "name_en")]
    pub name_en: String,
    /// Why it has no values.
    pub why: String,
    /// Where values might be found.
    #[serde(alias = "what_to_look_up")]
    pub what_to_look_up: String,
}

/// The embedded reference foods, in table order: 223 foods with composition, edible portion, density, measures, yields,
/// allergens, diet and fortification programmes.
///
/// Values are those of USDA SR27 and FNDDS 2021-2023 (public domain), unenriched where the tables tell; measures and
/// yields name their own sources. TKPI is not among them (all rights reserved): read your own file with
/// [`FoodTableMapping::tkpi`]. The name is Indonesian, the English name is the first alias. Needs the feature `foods`.
///
/// ```
/// let foods = gizi::interchange::reference_foods()?;
/// let tempe = foods.iter().find(|food| food.id.as_str() == "tempe").unwrap();
/// assert_eq!(tempe.composition.source.as_ref().unwrap().table, "USDA SR27");
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn reference_foods() -> Result<Vec<Ingredient>> {
    let mut foods = foods()?;
    let places: HashMap<String, usize> =
        foods.iter().enumerate().map(|(place, food)| (food.id.to_string(), place)).collect();
    let mut with = |id: &str, fact: &dyn Fn(&mut Ingredient)| {
        let food = places.get(id).and_then(|place| foods.get_mut(*place));
        let unknown = || SheetError::Unreadable {
            table: "reference foods".to_owned(),
            row: 1,
            reason: format!("there is no food `{id}`"),
        };
        food.map(fact).ok_or_else(unknown)
    };
    let mut sets = HashMap::new();
    for row in records::<MeasureRow>("food_measures.csv", MEASURES)? {
        let MeasureRow { food_id, unit, grams, basis, set, source } = row;
        // To the places of any quantity that is entered: a hundred-millionth of a spoon.
        let millilitres = set.map(|set| volume(&mut sets, &set, &unit)).transpose()?;
        let millilitres = millilitres.map(|volume| volume.round_dp(decimal::MAX_PLACES));
        let measure = FoodMeasure { unit, grams, basis, millilitres, source };
        with(&food_id, &|food| food.measures.push(measure.clone()))?;
    }
    for row in records::<YieldRow>("food_yields.csv", YIELDS)? {
        let found = CookingYield { method: row.cooking_method, factor: row.yield_factor, source: row.source };
        with(&row.food_id, &|food| food.yields.push(found.clone()))?;
    }
    for row in records::<FortificationRow>("fortification.csv", FORTIFICATION)? {
        let FortificationRow { food_id, nutrient, minimum_per_100g, maximum_per_100g, valid_from, valid_to, source } =
            row;
        let layer = Fortification { nutrient, minimum_per_100g, maximum_per_100g, valid_from, valid_to, source };
        with(&food_id, &|food| food.fortifications.push(layer.clone()))?;
    }
    Ok(foods)
}

/// The foods nobody has open values for, with what to look up. Needs the feature `foods`.
pub fn foods_without_source() -> Result<Vec<FoodWithoutSource>> {
    records("foods_without_source.csv", WITHOUT_SOURCE)
}

fn foods() -> Result<Vec<Ingredient>> {
    let reading = read_food_table(FOODS, &mapping()?, Strictness::Strict)?;
    if let Some(problem) = reading.problems.into_iter().next() {
        return Err(problem.into_error());
    }
    let facts = records::<FoodRow>("foods.csv", FOODS)?;
    reading.ingredients.into_iter().zip(facts).map(|(food, facts)| facts.added_to(food)).collect()
}

/// Amounts, id, name and edible portion; [`FoodRow`] adds the rest.
fn mapping() -> Result<FoodTableMapping> {
    let columns = Sheet::open("foods.csv", FOODS)?.columns();
    let nutrients: Vec<&str> = columns.iter().skip(FACTS).map(|column| column.name.as_str()).collect();
    let mut mapping = FoodTableMapping::new("foods.csv", "id", "name_id");
    mapping.edible_portion =
        Some(EdiblePortionColumn { column: "edible_portion_pct".to_owned(), means: EdiblePortionMeaning::Edible });
    mapping.nutrients = NutrientColumn::named_by_key(&nutrients)?;
    Ok(mapping)
}

#[derive(serde::Deserialize)]
struct FoodRow {
    name_en: String,
    aliases: String,
    category: FoodCategory,
    plant: Option<bool>,
    retention_group: Option<String>,
    edible_portion_source: String,
    #[serde(with = "decimal::wire::option")]
    density_g_per_ml: Option<Decimal>,
    density_source: String,
    allergens: String,
    vegetarian: DietStatus,
    halal: DietStatus,
    table: String,
    code: String,
    table_description: String,
}

impl FoodRow {
    fn added_to(self, mut food: Ingredient) -> Result<Ingredient> {
        food.allergens =
            list(&self.allergens).map(statement).collect::<Result<_>>().map_err(|error| error.at(&food.id))?;
        food.aliases = std::iter::once(self.name_en.as_str()).chain(list(&self.aliases)).map(str::to_owned).collect();
        food.category = self.category;
        food.plant = self.plant;
        food.retention_group = self.retention_group;
        food.edible_portion_source = self.edible_portion_source;
        let basis = WeightBasis::Edible;
        let source = self.density_source;
        food.density = self.density_g_per_ml.map(|grams_per_ml| Density { grams_per_ml, basis, source });
        food.vegetarian = claim(self.vegetarian);
        food.halal = claim(self.halal);
        food.composition.source =
            Some(FoodSource { table: self.table, code: self.code, description: self.table_description });
        Ok(food)
    }
}

#[derive(serde::Deserialize)]
struct MeasureRow {
    food_id: String,
    unit: String,
    #[serde(with = "decimal::wire")]
    grams: Decimal,
    basis: WeightBasis,
    /// The measure set whose unit was weighed: its volume.
    set: Option<String>,
    source: String,
}

/// Millilitres of a unit in a set of measures, each set read once.
fn volume(sets: &mut HashMap<String, UnitTable>, set: &str, unit: &str) -> Result<Decimal> {
    if !sets.contains_key(set) {
        sets.insert(set.to_owned(), UnitTable::with_sets(&[set])?);
    }
    let table = sets.get(set).ok_or_else(|| QuantityError::UnknownSet { set: set.to_owned() })?;
    Ok(table.unit(unit)?.factor)
}

#[derive(serde::Deserialize)]
struct YieldRow {
    food_id: String,
    cooking_method: CookingMethod,
    #[serde(with = "decimal::wire")]
    yield_factor: Decimal,
    source: String,
}

#[derive(serde::Deserialize)]
struct FortificationRow {
    food_id: String,
    nutrient: NutrientKey,
    minimum_per_100g: f64,
    maximum_per_100g: Option<f64>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    source: String,
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').filter(|part| !part.is_empty())
}

/// `SOY=CONTAINS`, `*=FREE`.
fn statement(text: &str) -> Result<AllergenStatement> {
    let parts = text.split_once('=').and_then(|(allergen, presence)| {
        let presence = match presence {
            "FREE" => AllergenPresence::Free,
            "UNKNOWN" => AllergenPresence::Unknown,
            "MAY_CONTAIN" => AllergenPresence::MayContain,
            "CONTAINS" => AllergenPresence::Contains,
            _ => return None,
        };
        Some(AllergenStatement { allergen: allergen.to_owned(), presence })
    });
    parts.ok_or_else(|| {
        let (table, column) = ("foods.csv".to_owned(), "allergens".to_owned());
        SheetError::BadCell { table, row: 1, column, text: text.to_owned() }.into()
    })
}

fn claim(status: DietStatus) -> DietClaim {
    let basis = if status == DietStatus::Unknown { "" } else { DIET_BASIS };
    DietClaim { status, basis: basis.to_owned() }
}
