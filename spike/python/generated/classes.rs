// Written by `gizi-bindgen` from the source of core. Do not edit: run `spike/run --write`.

use super::cross::{Cross, Exact, located};
use pyo3::prelude::*;
use rust_decimal::Decimal;

super::cross::text!(gizi::id::ActorId);
/// Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
super::cross::plain_enum!(AllergenPresence, gizi::ingredient::AllergenPresence, Free, Unknown, MayContain, Contains);
/// What is stated about one allergen of a food.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct AllergenStatement(pub gizi::ingredient::AllergenStatement);
super::cross::record!(AllergenStatement, gizi::ingredient::AllergenStatement);
#[pymethods]
impl AllergenStatement {
    #[new]
    #[pyo3(signature = (*, allergen, presence))]
    fn new(allergen: String, presence: AllergenPresence) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::AllergenStatement {
            allergen: located("allergen", allergen)?,
            presence: located("presence", presence)?,
        }))
    }
    /// The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it.
    #[getter]
    fn allergen(&self) -> String {
        self.0.allergen.clone().leave()
    }
    /// What is stated.
    #[getter]
    fn presence(&self) -> AllergenPresence {
        self.0.presence.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// How the upper end of a total is known.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
super::cross::plain_enum!(Basis, gizi::nutrient::Basis, Known, Physical, Unbounded, Override);
/// An amount that is proved to lie between two ends, in the unit and on the basis its field states.
///
/// `high` is `None` when nothing proves an upper end ("salt to taste").
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Bounds(pub gizi::nutrient::Bounds);
super::cross::record!(Bounds, gizi::nutrient::Bounds);
#[pymethods]
impl Bounds {
    #[new]
    #[pyo3(signature = (*, low, high = None))]
    fn new(low: f64, high: Option<f64>) -> PyResult<Self> {
        Ok(Self(gizi::nutrient::Bounds { low: located("low", low)?, high: located("high", high)? }))
    }
    /// The least it can be.
    #[getter]
    fn low(&self) -> f64 {
        self.0.low.clone().leave()
    }
    /// The most it can be.
    #[getter]
    fn high(&self) -> Option<f64> {
        self.0.high.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What 100 g edible portion of a food contains. A nutrient that is not listed is missing.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Composition(pub gizi::nutrient::Composition);
super::cross::record!(Composition, gizi::nutrient::Composition);
#[pymethods]
impl Composition {
    #[new]
    #[pyo3(signature = (*, values, source = None))]
    fn new(values: Vec<NutrientValue>, source: Option<FoodSource>) -> PyResult<Self> {
        Ok(Self(gizi::nutrient::Composition { values: located("values", values)?, source: located("source", source)? }))
    }
    /// The values, each nutrient at most once.
    #[getter]
    fn values(&self) -> Vec<NutrientValue> {
        self.0.values.clone().leave()
    }
    /// Where they come from.
    #[getter]
    fn source(&self) -> Option<FoodSource> {
        self.0.source.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub enum CompositionValue {
    /// A measured, calculated or borrowed amount.
    #[pyo3(constructor = (*, amount))]
    Known { amount: f64 },
    /// Present below what can be measured: counts as 0 and is flagged.
    Trace {},
    /// Taken as 0 by a rule with a source ("plants hold no cholesterol").
    #[pyo3(constructor = (*, rule))]
    AssumedZero { rule: String },
    /// Not analysed. Never 0.
    Missing {},
}
impl Cross for gizi::nutrient::CompositionValue {
    type Python = CompositionValue;
    fn enter(python: CompositionValue) -> PyResult<Self> {
        Ok(match python {
            CompositionValue::Known { amount } => {
                gizi::nutrient::CompositionValue::Known { amount: located("amount", amount)? }
            }
            CompositionValue::Trace {} => gizi::nutrient::CompositionValue::Trace {},
            CompositionValue::AssumedZero { rule } => {
                gizi::nutrient::CompositionValue::AssumedZero { rule: located("rule", rule)? }
            }
            CompositionValue::Missing {} => gizi::nutrient::CompositionValue::Missing {},
        })
    }
    fn leave(self) -> CompositionValue {
        match self {
            gizi::nutrient::CompositionValue::Known { amount } => CompositionValue::Known { amount: amount.leave() },
            gizi::nutrient::CompositionValue::Trace {} => CompositionValue::Trace {},
            gizi::nutrient::CompositionValue::AssumedZero { rule } => {
                CompositionValue::AssumedZero { rule: rule.leave() }
            }
            gizi::nutrient::CompositionValue::Missing {} => CompositionValue::Missing {},
        }
    }
}
/// How food is cooked. Decides retention and yield.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
super::cross::plain_enum!(
    CookingMethod,
    gizi::ingredient::CookingMethod,
    Raw,
    Boil,
    Steam,
    Fry,
    DeepFry,
    Saute,
    StirFry,
    Grill,
    Roast,
    Bake,
    Stew,
    Microwave,
    Reheat
);
/// The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct CookingYield(pub gizi::ingredient::CookingYield);
super::cross::record!(CookingYield, gizi::ingredient::CookingYield);
#[pymethods]
impl CookingYield {
    #[new]
    #[pyo3(signature = (*, method, factor, source = Default::default()))]
    fn new(method: CookingMethod, factor: Exact, source: String) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::CookingYield {
            method: located("method", method)?,
            factor: located("factor", factor)?,
            source: located("source", source)?,
        }))
    }
    /// By which method.
    #[getter]
    fn method(&self) -> CookingMethod {
        self.0.method.clone().leave()
    }
    /// Cooked grams from one gram raw edible portion: 2.8 for boiled rice.
    #[getter]
    fn factor(&self) -> Exact {
        self.0.factor.clone().leave()
    }
    /// Where the factor comes from.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// The place of a dish on the tray.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Course {
    /// Rice, noodles, tubers.
    Staple,
    /// Meat, poultry, fish, egg.
    AnimalProtein,
    /// Tempeh, tofu, beans.
    PlantProtein,
    /// Vegetables.
    Vegetable,
    /// Fruit.
    Fruit,
    /// Milk.
    Milk,
    /// Drinks.
    Beverage,
    /// Something sweet.
    Dessert,
    /// Sambal, sauce, crackers.
    Condiment,
}
super::cross::plain_enum!(
    Course,
    gizi::menu::Course,
    Staple,
    AnimalProtein,
    PlantProtein,
    Vegetable,
    Fruit,
    Milk,
    Beverage,
    Dessert,
    Condiment
);
super::cross::text!(gizi::money::Currency);
/// An exact amount known only to lie between two ends, in the unit its field states.
///
/// `high` is `None` when nothing bounds it ("salt to taste").
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct DecimalRange(pub gizi::quantity::DecimalRange);
super::cross::record!(DecimalRange, gizi::quantity::DecimalRange);
#[pymethods]
impl DecimalRange {
    #[new]
    #[pyo3(signature = (*, low, high = None))]
    fn new(low: Exact, high: Option<Exact>) -> PyResult<Self> {
        Ok(Self(gizi::quantity::DecimalRange { low: located("low", low)?, high: located("high", high)? }))
    }
    /// The least it can be.
    #[getter]
    fn low(&self) -> Exact {
        self.0.low.clone().leave()
    }
    /// The most it can be.
    #[getter]
    fn high(&self) -> Option<Exact> {
        self.0.high.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Costs per serving that somebody typed in, with author and reason.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct DeclaredCost(pub gizi::menu::DeclaredCost);
super::cross::record!(DeclaredCost, gizi::menu::DeclaredCost);
#[pymethods]
impl DeclaredCost {
    #[new]
    #[pyo3(signature = (*, author, reason, ingredient_cost = None, labor_cost = None, overhead_cost = None))]
    fn new(
        author: String,
        reason: String,
        ingredient_cost: Option<Money>,
        labor_cost: Option<Money>,
        overhead_cost: Option<Money>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::menu::DeclaredCost {
            author: located("author", author)?,
            reason: located("reason", reason)?,
            ingredient_cost: located("ingredient_cost", ingredient_cost)?,
            labor_cost: located("labor_cost", labor_cost)?,
            overhead_cost: located("overhead_cost", overhead_cost)?,
        }))
    }
    /// Who typed them in.
    #[getter]
    fn author(&self) -> String {
        self.0.author.clone().leave()
    }
    /// Why they beat the computed ones.
    #[getter]
    fn reason(&self) -> String {
        self.0.reason.clone().leave()
    }
    /// Ingredients.
    #[getter]
    fn ingredient_cost(&self) -> Option<Money> {
        self.0.ingredient_cost.clone().leave()
    }
    /// Labour.
    #[getter]
    fn labor_cost(&self) -> Option<Money> {
        self.0.labor_cost.clone().leave()
    }
    /// Overhead.
    #[getter]
    fn overhead_cost(&self) -> Option<Money> {
        self.0.overhead_cost.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Nutrient values per serving that somebody typed in, with author and reason.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct DeclaredNutrition(pub gizi::menu::DeclaredNutrition);
super::cross::record!(DeclaredNutrition, gizi::menu::DeclaredNutrition);
#[pymethods]
impl DeclaredNutrition {
    #[new]
    #[pyo3(signature = (*, author, reason, calories = None, protein = None, carbohydrates = None, fat = None, fiber = None, sodium = None, calcium = None, iron = None, vitamin_a = None, vitamin_c = None))]
    fn new(
        author: String,
        reason: String,
        calories: Option<Exact>,
        protein: Option<Exact>,
        carbohydrates: Option<Exact>,
        fat: Option<Exact>,
        fiber: Option<Exact>,
        sodium: Option<Exact>,
        calcium: Option<Exact>,
        iron: Option<Exact>,
        vitamin_a: Option<Exact>,
        vitamin_c: Option<Exact>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::menu::DeclaredNutrition {
            author: located("author", author)?,
            reason: located("reason", reason)?,
            calories: located("calories", calories)?,
            protein: located("protein", protein)?,
            carbohydrates: located("carbohydrates", carbohydrates)?,
            fat: located("fat", fat)?,
            fiber: located("fiber", fiber)?,
            sodium: located("sodium", sodium)?,
            calcium: located("calcium", calcium)?,
            iron: located("iron", iron)?,
            vitamin_a: located("vitamin_a", vitamin_a)?,
            vitamin_c: located("vitamin_c", vitamin_c)?,
        }))
    }
    /// Who typed them in.
    #[getter]
    fn author(&self) -> String {
        self.0.author.clone().leave()
    }
    /// Why they beat the computed ones: "laboratory report 2026-113".
    #[getter]
    fn reason(&self) -> String {
        self.0.reason.clone().leave()
    }
    /// kcal.
    #[getter]
    fn calories(&self) -> Option<Exact> {
        self.0.calories.clone().leave()
    }
    /// g.
    #[getter]
    fn protein(&self) -> Option<Exact> {
        self.0.protein.clone().leave()
    }
    /// g.
    #[getter]
    fn carbohydrates(&self) -> Option<Exact> {
        self.0.carbohydrates.clone().leave()
    }
    /// g.
    #[getter]
    fn fat(&self) -> Option<Exact> {
        self.0.fat.clone().leave()
    }
    /// g.
    #[getter]
    fn fiber(&self) -> Option<Exact> {
        self.0.fiber.clone().leave()
    }
    /// mg.
    #[getter]
    fn sodium(&self) -> Option<Exact> {
        self.0.sodium.clone().leave()
    }
    /// mg.
    #[getter]
    fn calcium(&self) -> Option<Exact> {
        self.0.calcium.clone().leave()
    }
    /// mg.
    #[getter]
    fn iron(&self) -> Option<Exact> {
        self.0.iron.clone().leave()
    }
    /// µg RE.
    #[getter]
    fn vitamin_a(&self) -> Option<Exact> {
        self.0.vitamin_a.clone().leave()
    }
    /// mg.
    #[getter]
    fn vitamin_c(&self) -> Option<Exact> {
        self.0.vitamin_c.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Grams in one millilitre of a food.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Density(pub gizi::ingredient::Density);
super::cross::record!(Density, gizi::ingredient::Density);
#[pymethods]
impl Density {
    #[new]
    #[pyo3(signature = (*, grams_per_ml, basis, source = Default::default()))]
    fn new(grams_per_ml: Exact, basis: WeightBasis, source: String) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::Density {
            grams_per_ml: located("grams_per_ml", grams_per_ml)?,
            basis: located("basis", basis)?,
            source: located("source", source)?,
        }))
    }
    /// Grams per millilitre.
    #[getter]
    fn grams_per_ml(&self) -> Exact {
        self.0.grams_per_ml.clone().leave()
    }
    /// Which weight these grams are.
    #[getter]
    fn basis(&self) -> WeightBasis {
        self.0.basis.clone().leave()
    }
    /// Where the density comes from.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// A diet statement with what it rests on.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct DietClaim(pub gizi::ingredient::DietClaim);
super::cross::record!(DietClaim, gizi::ingredient::DietClaim);
#[pymethods]
impl DietClaim {
    #[new]
    #[pyo3(signature = (*, status, basis = Default::default()))]
    fn new(status: DietStatus, basis: String) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::DietClaim { status: located("status", status)?, basis: located("basis", basis)? }))
    }
    /// Whether it fits.
    #[getter]
    fn status(&self) -> DietStatus {
        self.0.status.clone().leave()
    }
    /// What it rests on: a certificate number, "plant, by nature".
    #[getter]
    fn basis(&self) -> String {
        self.0.basis.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum DietStatus {
    /// It fits.
    Yes,
    /// Nobody said.
    Unknown,
    /// It does not fit.
    No,
}
super::cross::plain_enum!(DietStatus, gizi::ingredient::DietStatus, Yes, Unknown, No);
/// How hard a menu is to cook.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum DifficultyLevel {
    /// Easy.
    Easy,
    /// Medium.
    Medium,
    /// Hard.
    Hard,
}
super::cross::plain_enum!(DifficultyLevel, gizi::menu::DifficultyLevel, Easy, Medium, Hard);
/// One machine-readable fact about an error, such as `limit = 100`.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct ErrorDetail(pub gizi::error::ErrorDetail);
super::cross::record!(ErrorDetail, gizi::error::ErrorDetail);
#[pymethods]
impl ErrorDetail {
    #[new]
    #[pyo3(signature = (*, key, value))]
    fn new(key: String, value: String) -> PyResult<Self> {
        Ok(Self(gizi::error::ErrorDetail { key: located("key", key)?, value: located("value", value)? }))
    }
    /// What the value is, in lower snake case.
    #[getter]
    fn key(&self) -> String {
        self.0.key.clone().leave()
    }
    /// The value as text.
    #[getter]
    fn value(&self) -> String {
        self.0.value.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// The coarse class of an error: what a caller does about it.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The input is wrong and stays wrong until somebody changes it.
    Invalid,
    /// Something the input names does not exist (for this tenant).
    NotFound,
    /// Somebody else changed the record first.
    Conflict,
    /// The session's roles do not allow the action.
    Denied,
    /// The build or the backend cannot do this.
    Unsupported,
    /// The caller asked to stop.
    Cancelled,
    /// Try again later.
    Busy,
    /// The storage failed.
    Storage,
    /// A defect of gizi itself.
    Internal,
}
super::cross::plain_enum!(
    ErrorKind,
    gizi::error::ErrorKind,
    Invalid,
    NotFound,
    Conflict,
    Denied,
    Unsupported,
    Cancelled,
    Busy,
    Storage,
    Internal
);
/// The food group of an ingredient, as food tables group them.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
super::cross::plain_enum!(
    FoodCategory,
    gizi::ingredient::FoodCategory,
    Cereal,
    Tuber,
    Legume,
    NutSeed,
    Vegetable,
    Fruit,
    Meat,
    Poultry,
    Fish,
    Egg,
    Milk,
    FatOil,
    Sugar,
    Spice,
    Beverage,
    Other
);
/// How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct FoodGroupCredit(pub gizi::menu::FoodGroupCredit);
super::cross::record!(FoodGroupCredit, gizi::menu::FoodGroupCredit);
#[pymethods]
impl FoodGroupCredit {
    #[new]
    #[pyo3(signature = (*, component, amount, category = None))]
    fn new(component: String, amount: Exact, category: Option<FoodCategory>) -> PyResult<Self> {
        Ok(Self(gizi::menu::FoodGroupCredit {
            component: located("component", component)?,
            amount: located("amount", amount)?,
            category: located("category", category)?,
        }))
    }
    /// The component's key in the standard: `vegetables`, `dark_green`, `grains`.
    #[getter]
    fn component(&self) -> String {
        self.0.component.clone().leave()
    }
    /// How much of it, in the standard's unit.
    #[getter]
    fn amount(&self) -> Exact {
        self.0.amount.clone().leave()
    }
    /// The food group it is counted from.
    #[getter]
    fn category(&self) -> Option<FoodCategory> {
        self.0.category.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What one household measure or piece of a food weighs. It beats the density.
///
/// A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
/// density, and it speaks of its own spoon only, not of a larger one of the same name.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct FoodMeasure(pub gizi::ingredient::FoodMeasure);
super::cross::record!(FoodMeasure, gizi::ingredient::FoodMeasure);
#[pymethods]
impl FoodMeasure {
    #[new]
    #[pyo3(signature = (*, unit, grams, basis, millilitres = None, source = Default::default()))]
    fn new(
        unit: String,
        grams: Exact,
        basis: WeightBasis,
        millilitres: Option<Exact>,
        source: String,
    ) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::FoodMeasure {
            unit: located("unit", unit)?,
            grams: located("grams", grams)?,
            basis: located("basis", basis)?,
            millilitres: located("millilitres", millilitres)?,
            source: located("source", source)?,
        }))
    }
    /// The key of the unit: `piece`, `clove`, `gelas`.
    #[getter]
    fn unit(&self) -> String {
        self.0.unit.clone().leave()
    }
    /// Grams of one.
    #[getter]
    fn grams(&self) -> Exact {
        self.0.grams.clone().leave()
    }
    /// Which weight these grams are; it decides over the basis of a line that uses the measure.
    #[getter]
    fn basis(&self) -> WeightBasis {
        self.0.basis.clone().leave()
    }
    /// Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume.
    #[getter]
    fn millilitres(&self) -> Option<Exact> {
        self.0.millilitres.clone().leave()
    }
    /// Where the weight comes from.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Where a food's values come from.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct FoodSource(pub gizi::nutrient::FoodSource);
super::cross::record!(FoodSource, gizi::nutrient::FoodSource);
#[pymethods]
impl FoodSource {
    #[new]
    #[pyo3(signature = (*, table, code, description = Default::default()))]
    fn new(table: String, code: String, description: String) -> PyResult<Self> {
        Ok(Self(gizi::nutrient::FoodSource {
            table: located("table", table)?,
            code: located("code", code)?,
            description: located("description", description)?,
        }))
    }
    /// The food table with its edition: `USDA SR27`, `TKPI 2020`.
    #[getter]
    fn table(&self) -> String {
        self.0.table.clone().leave()
    }
    /// The food's code in it, with leading zeros.
    #[getter]
    fn code(&self) -> String {
        self.0.code.clone().leave()
    }
    /// The food's name in it.
    #[getter]
    fn description(&self) -> String {
        self.0.description.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
///
/// Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
/// the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
/// physics allows. Give no layer to a food whose table value was measured in the fortified product.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Fortification(pub gizi::ingredient::Fortification);
super::cross::record!(Fortification, gizi::ingredient::Fortification);
#[pymethods]
impl Fortification {
    #[new]
    #[pyo3(signature = (*, nutrient, minimum_per_100g, maximum_per_100g = None, valid_from = None, valid_to = None, source = Default::default()))]
    fn new(
        nutrient: String,
        minimum_per_100g: f64,
        maximum_per_100g: Option<f64>,
        valid_from: Option<jiff::civil::Date>,
        valid_to: Option<jiff::civil::Date>,
        source: String,
    ) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::Fortification {
            nutrient: located("nutrient", nutrient)?,
            minimum_per_100g: located("minimum_per_100g", minimum_per_100g)?,
            maximum_per_100g: located("maximum_per_100g", maximum_per_100g)?,
            valid_from: located("valid_from", valid_from)?,
            valid_to: located("valid_to", valid_to)?,
            source: located("source", source)?,
        }))
    }
    /// Which nutrient.
    #[getter]
    fn nutrient(&self) -> String {
        self.0.nutrient.clone().leave()
    }
    /// The least content per 100 g edible portion, in the nutrient's unit.
    #[getter]
    fn minimum_per_100g(&self) -> f64 {
        self.0.minimum_per_100g.clone().leave()
    }
    /// The most content per 100 g edible portion, where the programme states one.
    #[getter]
    fn maximum_per_100g(&self) -> Option<f64> {
        self.0.maximum_per_100g.clone().leave()
    }
    /// The first day it holds.
    #[getter]
    fn valid_from(&self) -> Option<jiff::civil::Date> {
        self.0.valid_from.clone().leave()
    }
    /// The last day it holds.
    #[getter]
    fn valid_to(&self) -> Option<jiff::civil::Date> {
        self.0.valid_to.clone().leave()
    }
    /// The regulation or label it comes from.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What is not known about an ingredient.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
super::cross::plain_enum!(
    GapReason,
    gizi::nutrient::GapReason,
    ValueMissing,
    CaroteneSplitMissing,
    EdiblePortionMissing,
    RetentionMissing,
    AbsorptionMissing,
    QuantityMissing,
    CookedWeightMissing,
    FortificationLevelMissing
);
/// Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Ingredient(pub gizi::ingredient::Ingredient);
super::cross::record!(Ingredient, gizi::ingredient::Ingredient);
#[pymethods]
impl Ingredient {
    #[new]
    #[pyo3(signature = (*, id = gizi::id::IngredientId::default().leave(), name, aliases = Vec::new(), category, plant = None, composition = gizi::nutrient::Composition::default().leave(), fortifications = Vec::new(), edible_portion_percent = None, edible_portion_source = Default::default(), density = None, measures = Vec::new(), yields = Vec::new(), retention_group = None, allergens = Vec::new(), halal = gizi::ingredient::DietClaim::default().leave(), vegetarian = gizi::ingredient::DietClaim::default().leave(), purchase_forms = Vec::new()))]
    fn new(
        id: String,
        name: String,
        aliases: Vec<String>,
        category: FoodCategory,
        plant: Option<bool>,
        composition: Composition,
        fortifications: Vec<Fortification>,
        edible_portion_percent: Option<Exact>,
        edible_portion_source: String,
        density: Option<Density>,
        measures: Vec<FoodMeasure>,
        yields: Vec<CookingYield>,
        retention_group: Option<String>,
        allergens: Vec<AllergenStatement>,
        halal: DietClaim,
        vegetarian: DietClaim,
        purchase_forms: Vec<PurchaseForm>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::Ingredient {
            id: located("id", id)?,
            name: located("name", name)?,
            aliases: located("aliases", aliases)?,
            category: located("category", category)?,
            plant: located("plant", plant)?,
            composition: located("composition", composition)?,
            fortifications: located("fortifications", fortifications)?,
            edible_portion_percent: located("edible_portion_percent", edible_portion_percent)?,
            edible_portion_source: located("edible_portion_source", edible_portion_source)?,
            density: located("density", density)?,
            measures: located("measures", measures)?,
            yields: located("yields", yields)?,
            retention_group: located("retention_group", retention_group)?,
            allergens: located("allergens", allergens)?,
            halal: located("halal", halal)?,
            vegetarian: located("vegetarian", vegetarian)?,
            purchase_forms: located("purchase_forms", purchase_forms)?,
        }))
    }
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone().leave()
    }
    /// Its name.
    #[getter]
    fn name(&self) -> String {
        self.0.name.clone().leave()
    }
    /// Other names it is found by.
    #[getter]
    fn aliases(&self) -> Vec<String> {
        self.0.aliases.clone().leave()
    }
    /// Its food group.
    #[getter]
    fn category(&self) -> FoodCategory {
        self.0.category.clone().leave()
    }
    /// Whether it is of plant origin; decides which missing values may be assumed zero.
    #[getter]
    fn plant(&self) -> Option<bool> {
        self.0.plant.clone().leave()
    }
    /// What 100 g edible portion contains.
    #[getter]
    fn composition(&self) -> Composition {
        self.0.composition.clone().leave()
    }
    /// Fortification programmes over it.
    #[getter]
    fn fortifications(&self) -> Vec<Fortification> {
        self.0.fortifications.clone().leave()
    }
    /// How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known.
    #[getter]
    fn edible_portion_percent(&self) -> Option<Exact> {
        self.0.edible_portion_percent.clone().leave()
    }
    /// Where the edible portion comes from.
    #[getter]
    fn edible_portion_source(&self) -> String {
        self.0.edible_portion_source.clone().leave()
    }
    /// Grams in one millilitre.
    #[getter]
    fn density(&self) -> Option<Density> {
        self.0.density.clone().leave()
    }
    /// What its pieces and household measures weigh.
    #[getter]
    fn measures(&self) -> Vec<FoodMeasure> {
        self.0.measures.clone().leave()
    }
    /// How cooking changes its weight.
    #[getter]
    fn yields(&self) -> Vec<CookingYield> {
        self.0.yields.clone().leave()
    }
    /// The key under which retention factors are looked up by cooking method.
    #[getter]
    fn retention_group(&self) -> Option<String> {
        self.0.retention_group.clone().leave()
    }
    /// What is stated about allergens; what is not stated is unknown.
    #[getter]
    fn allergens(&self) -> Vec<AllergenStatement> {
        self.0.allergens.clone().leave()
    }
    /// Whether it is halal.
    #[getter]
    fn halal(&self) -> DietClaim {
        self.0.halal.clone().leave()
    }
    /// Whether it is vegetarian (no flesh; milk and egg allowed).
    #[getter]
    fn vegetarian(&self) -> DietClaim {
        self.0.vegetarian.clone().leave()
    }
    /// The forms it is bought in, the usual one first.
    #[getter]
    fn purchase_forms(&self) -> Vec<PurchaseForm> {
        self.0.purchase_forms.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::IngredientId);
/// What is chosen about one line.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct LineChoice(pub gizi::menu::LineChoice);
super::cross::record!(LineChoice, gizi::menu::LineChoice);
#[pymethods]
impl LineChoice {
    #[new]
    #[pyo3(signature = (*, menu_id, line_id, include, substitute = None))]
    fn new(menu_id: String, line_id: String, include: bool, substitute: Option<String>) -> PyResult<Self> {
        Ok(Self(gizi::menu::LineChoice {
            menu_id: located("menu_id", menu_id)?,
            line_id: located("line_id", line_id)?,
            include: located("include", include)?,
            substitute: located("substitute", substitute)?,
        }))
    }
    /// The menu the line stands in, at any depth.
    #[getter]
    fn menu_id(&self) -> String {
        self.0.menu_id.clone().leave()
    }
    /// The line.
    #[getter]
    fn line_id(&self) -> String {
        self.0.line_id.clone().leave()
    }
    /// Whether an optional line is taken.
    #[getter]
    fn include(&self) -> bool {
        self.0.include.clone().leave()
    }
    /// The substitute that stands in for it.
    #[getter]
    fn substitute(&self) -> Option<String> {
        self.0.substitute.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::LineId);
/// What one portion size gets of one line.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct LinePortion(pub gizi::menu::LinePortion);
super::cross::record!(LinePortion, gizi::menu::LinePortion);
#[pymethods]
impl LinePortion {
    #[new]
    #[pyo3(signature = (*, key, quantity))]
    fn new(key: String, quantity: Exact) -> PyResult<Self> {
        Ok(Self(gizi::menu::LinePortion { key: located("key", key)?, quantity: located("quantity", quantity)? }))
    }
    /// The portion size.
    #[getter]
    fn key(&self) -> String {
        self.0.key.clone().leave()
    }
    /// The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole.
    #[getter]
    fn quantity(&self) -> Exact {
        self.0.quantity.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What happens to the quantity of a line.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineUse {
    /// All of it is eaten.
    Eaten,
    /// It is poured to fry in: all of it is paid, only what is absorbed is eaten.
    FryingOil,
}
super::cross::plain_enum!(LineUse, gizi::menu::LineUse, Eaten, FryingOil);
/// The meal a tray is served at.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum MealType {
    /// Breakfast.
    Breakfast,
    /// The morning snack; `SNACK` is read as this.
    SnackMorning,
    /// Lunch.
    Lunch,
    /// The afternoon snack.
    SnackAfternoon,
    /// Dinner.
    Dinner,
}
super::cross::plain_enum!(MealType, gizi::menu::MealType, Breakfast, SnackMorning, Lunch, SnackAfternoon, Dinner);
/// A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Menu(pub gizi::menu::Menu);
super::cross::record!(Menu, gizi::menu::Menu);
#[pymethods]
impl Menu {
    #[new]
    #[pyo3(signature = (*, id = gizi::id::MenuId::default().leave(), menu_name, menu_code = None, program_id = None, kind = gizi::menu::MenuKind::default().leave(), meal_type = None, course = None, servings = Exact(Decimal::ONE), serving_size = None, moisture_change_percent = None, cooking_method = None, preparation_time = Default::default(), cooking_time = Default::default(), difficulty = None, description = None, instructions = None, main_protein = None, colour = None, food_group_credits = Vec::new(), portions = Vec::new(), ingredients = Vec::new(), recipe_steps = Vec::new(), declared_nutrition = None, declared_cost = None, image_url = None, image_alt = None, is_active = true, created_at = None, updated_at = None, created_by = None, updated_by = None, version = Default::default()))]
    fn new(
        id: String,
        menu_name: String,
        menu_code: Option<String>,
        program_id: Option<String>,
        kind: MenuKind,
        meal_type: Option<MealType>,
        course: Option<Course>,
        servings: Exact,
        serving_size: Option<Exact>,
        moisture_change_percent: Option<Exact>,
        cooking_method: Option<CookingMethod>,
        preparation_time: u32,
        cooking_time: u32,
        difficulty: Option<DifficultyLevel>,
        description: Option<String>,
        instructions: Option<String>,
        main_protein: Option<String>,
        colour: Option<String>,
        food_group_credits: Vec<FoodGroupCredit>,
        portions: Vec<Portion>,
        ingredients: Vec<MenuIngredient>,
        recipe_steps: Vec<RecipeStep>,
        declared_nutrition: Option<DeclaredNutrition>,
        declared_cost: Option<DeclaredCost>,
        image_url: Option<String>,
        image_alt: Option<String>,
        is_active: bool,
        created_at: Option<jiff::Timestamp>,
        updated_at: Option<jiff::Timestamp>,
        created_by: Option<String>,
        updated_by: Option<String>,
        version: u32,
    ) -> PyResult<Self> {
        Ok(Self(gizi::menu::Menu {
            id: located("id", id)?,
            menu_name: located("menu_name", menu_name)?,
            menu_code: located("menu_code", menu_code)?,
            program_id: located("program_id", program_id)?,
            kind: located("kind", kind)?,
            meal_type: located("meal_type", meal_type)?,
            course: located("course", course)?,
            servings: located("servings", servings)?,
            serving_size: located("serving_size", serving_size)?,
            moisture_change_percent: located("moisture_change_percent", moisture_change_percent)?,
            cooking_method: located("cooking_method", cooking_method)?,
            preparation_time: located("preparation_time", preparation_time)?,
            cooking_time: located("cooking_time", cooking_time)?,
            difficulty: located("difficulty", difficulty)?,
            description: located("description", description)?,
            instructions: located("instructions", instructions)?,
            main_protein: located("main_protein", main_protein)?,
            colour: located("colour", colour)?,
            food_group_credits: located("food_group_credits", food_group_credits)?,
            portions: located("portions", portions)?,
            ingredients: located("ingredients", ingredients)?,
            recipe_steps: located("recipe_steps", recipe_steps)?,
            declared_nutrition: located("declared_nutrition", declared_nutrition)?,
            declared_cost: located("declared_cost", declared_cost)?,
            image_url: located("image_url", image_url)?,
            image_alt: located("image_alt", image_alt)?,
            is_active: located("is_active", is_active)?,
            created_at: located("created_at", created_at)?,
            updated_at: located("updated_at", updated_at)?,
            created_by: located("created_by", created_by)?,
            updated_by: located("updated_by", updated_by)?,
            version: located("version", version)?,
        }))
    }
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone().leave()
    }
    /// Its name.
    #[getter]
    fn menu_name(&self) -> String {
        self.0.menu_name.clone().leave()
    }
    /// Its code, unique in the kitchen.
    #[getter]
    fn menu_code(&self) -> Option<String> {
        self.0.menu_code.clone().leave()
    }
    /// The programme it is cooked for; required of a tray.
    #[getter]
    fn program_id(&self) -> Option<String> {
        self.0.program_id.clone().leave()
    }
    /// What it is.
    #[getter]
    fn kind(&self) -> MenuKind {
        self.0.kind.clone().leave()
    }
    /// The meal it is served at; required of a tray.
    #[getter]
    fn meal_type(&self) -> Option<MealType> {
        self.0.meal_type.clone().leave()
    }
    /// Its place on a tray.
    #[getter]
    fn course(&self) -> Option<Course> {
        self.0.course.clone().leave()
    }
    /// How many servings the lines are written for.
    #[getter]
    fn servings(&self) -> Exact {
        self.0.servings.clone().leave()
    }
    /// Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too.
    #[getter]
    fn serving_size(&self) -> Option<Exact> {
        self.0.serving_size.clone().leave()
    }
    /// Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
    /// Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
    #[getter]
    fn moisture_change_percent(&self) -> Option<Exact> {
        self.0.moisture_change_percent.clone().leave()
    }
    /// How it is cooked; decides retention where a line does not.
    #[getter]
    fn cooking_method(&self) -> Option<CookingMethod> {
        self.0.cooking_method.clone().leave()
    }
    /// Minutes of preparation.
    #[getter]
    fn preparation_time(&self) -> u32 {
        self.0.preparation_time.clone().leave()
    }
    /// Minutes of cooking.
    #[getter]
    fn cooking_time(&self) -> u32 {
        self.0.cooking_time.clone().leave()
    }
    /// How hard it is.
    #[getter]
    fn difficulty(&self) -> Option<DifficultyLevel> {
        self.0.difficulty.clone().leave()
    }
    /// What it is, for people.
    #[getter]
    fn description(&self) -> Option<String> {
        self.0.description.clone().leave()
    }
    /// How it is cooked, in prose; the steps say it in order.
    #[getter]
    fn instructions(&self) -> Option<String> {
        self.0.instructions.clone().leave()
    }
    /// The food whose repetition variety rules watch: `CHICKEN`, `EGG`.
    #[getter]
    fn main_protein(&self) -> Option<String> {
        self.0.main_protein.clone().leave()
    }
    /// Its dominant colour, for variety.
    #[getter]
    fn colour(&self) -> Option<String> {
        self.0.colour.clone().leave()
    }
    /// Food-group components one serving is credited with.
    #[getter]
    fn food_group_credits(&self) -> Vec<FoodGroupCredit> {
        self.0.food_group_credits.clone().leave()
    }
    /// The portion sizes it is served in.
    #[getter]
    fn portions(&self) -> Vec<Portion> {
        self.0.portions.clone().leave()
    }
    /// Its lines.
    #[getter]
    fn ingredients(&self) -> Vec<MenuIngredient> {
        self.0.ingredients.clone().leave()
    }
    /// Its recipe.
    #[getter]
    fn recipe_steps(&self) -> Vec<RecipeStep> {
        self.0.recipe_steps.clone().leave()
    }
    /// Nutrient values somebody typed in; they replace the computed ones and are shown as such.
    #[getter]
    fn declared_nutrition(&self) -> Option<DeclaredNutrition> {
        self.0.declared_nutrition.clone().leave()
    }
    /// Costs somebody typed in; they replace the computed ones and are shown as such.
    #[getter]
    fn declared_cost(&self) -> Option<DeclaredCost> {
        self.0.declared_cost.clone().leave()
    }
    /// A picture.
    #[getter]
    fn image_url(&self) -> Option<String> {
        self.0.image_url.clone().leave()
    }
    /// The picture in words.
    #[getter]
    fn image_alt(&self) -> Option<String> {
        self.0.image_alt.clone().leave()
    }
    /// Whether it may be planned.
    #[getter]
    fn is_active(&self) -> bool {
        self.0.is_active.clone().leave()
    }
    /// When it was created.
    #[getter]
    fn created_at(&self) -> Option<jiff::Timestamp> {
        self.0.created_at.clone().leave()
    }
    /// When it was last changed.
    #[getter]
    fn updated_at(&self) -> Option<jiff::Timestamp> {
        self.0.updated_at.clone().leave()
    }
    /// Who created it.
    #[getter]
    fn created_by(&self) -> Option<String> {
        self.0.created_by.clone().leave()
    }
    /// Who changed it last.
    #[getter]
    fn updated_by(&self) -> Option<String> {
        self.0.updated_by.clone().leave()
    }
    /// Counts its changes; 0 before it is stored.
    #[getter]
    fn version(&self) -> u32 {
        self.0.version.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::MenuId);
/// One line of a menu: an ingredient, or another menu.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct MenuIngredient(pub gizi::menu::MenuIngredient);
super::cross::record!(MenuIngredient, gizi::menu::MenuIngredient);
#[pymethods]
impl MenuIngredient {
    #[new]
    #[pyo3(signature = (*, id = gizi::id::LineId::default().leave(), ingredient_id = None, component_menu_id = None, quantity = None, unit = Default::default(), at_most = None, basis = gizi::ingredient::WeightBasis::default().leave(), edible_portion_percent = None, purchase_form_id = None, yield_factor = None, cooking_method = None, retention_code = None, line_use = gizi::menu::LineUse::default().leave(), absorbed = None, is_optional = Default::default(), substitutes = Vec::new(), portions = Vec::new(), preparation_notes = None))]
    fn new(
        id: String,
        ingredient_id: Option<String>,
        component_menu_id: Option<String>,
        quantity: Option<Exact>,
        unit: String,
        at_most: Option<Exact>,
        basis: WeightBasis,
        edible_portion_percent: Option<Exact>,
        purchase_form_id: Option<String>,
        yield_factor: Option<Exact>,
        cooking_method: Option<CookingMethod>,
        retention_code: Option<u32>,
        line_use: LineUse,
        absorbed: Option<Exact>,
        is_optional: bool,
        substitutes: Vec<Substitute>,
        portions: Vec<LinePortion>,
        preparation_notes: Option<String>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::menu::MenuIngredient {
            id: located("id", id)?,
            ingredient_id: located("ingredient_id", ingredient_id)?,
            component_menu_id: located("component_menu_id", component_menu_id)?,
            quantity: located("quantity", quantity)?,
            unit: located("unit", unit)?,
            at_most: located("at_most", at_most)?,
            basis: located("basis", basis)?,
            edible_portion_percent: located("edible_portion_percent", edible_portion_percent)?,
            purchase_form_id: located("purchase_form_id", purchase_form_id)?,
            yield_factor: located("yield_factor", yield_factor)?,
            cooking_method: located("cooking_method", cooking_method)?,
            retention_code: located("retention_code", retention_code)?,
            line_use: located("line_use", line_use)?,
            absorbed: located("absorbed", absorbed)?,
            is_optional: located("is_optional", is_optional)?,
            substitutes: located("substitutes", substitutes)?,
            portions: located("portions", portions)?,
            preparation_notes: located("preparation_notes", preparation_notes)?,
        }))
    }
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone().leave()
    }
    /// The ingredient; absent if the line is a menu. `inventoryItemId` is accepted.
    #[getter]
    fn ingredient_id(&self) -> Option<String> {
        self.0.ingredient_id.clone().leave()
    }
    /// The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient.
    #[getter]
    fn component_menu_id(&self) -> Option<String> {
        self.0.component_menu_id.clone().leave()
    }
    /// How much, for the menu's `servings`. Absent: to taste.
    #[getter]
    fn quantity(&self) -> Option<Exact> {
        self.0.quantity.clone().leave()
    }
    /// The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`.
    #[getter]
    fn unit(&self) -> String {
        self.0.unit.clone().leave()
    }
    /// The most that "to taste" can be, in `unit`. Absent: nothing bounds it.
    #[getter]
    fn at_most(&self) -> Option<Exact> {
        self.0.at_most.clone().leave()
    }
    /// Which weight the quantity is. A food's own measure says its basis itself.
    #[getter]
    fn basis(&self) -> WeightBasis {
        self.0.basis.clone().leave()
    }
    /// Share of the purchased weight that is eaten, in percent, for this line; beats the food's.
    #[getter]
    fn edible_portion_percent(&self) -> Option<Exact> {
        self.0.edible_portion_percent.clone().leave()
    }
    /// The form it is bought in, if not the usual one.
    #[getter]
    fn purchase_form_id(&self) -> Option<String> {
        self.0.purchase_form_id.clone().leave()
    }
    /// Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's.
    #[getter]
    fn yield_factor(&self) -> Option<Exact> {
        self.0.yield_factor.clone().leave()
    }
    /// How this line is cooked, if not as the whole menu.
    #[getter]
    fn cooking_method(&self) -> Option<CookingMethod> {
        self.0.cooking_method.clone().leave()
    }
    /// The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost.
    #[getter]
    fn retention_code(&self) -> Option<u32> {
        self.0.retention_code.clone().leave()
    }
    /// Whether all of it is eaten.
    #[getter]
    fn line_use(&self) -> LineUse {
        self.0.line_use.clone().leave()
    }
    /// How much of frying oil is absorbed, in `unit`. Absent: between none and all.
    #[getter]
    fn absorbed(&self) -> Option<Exact> {
        self.0.absorbed.clone().leave()
    }
    /// Whether it may be left out. Counts in allergens always, in the rest when chosen.
    #[getter]
    fn is_optional(&self) -> bool {
        self.0.is_optional.clone().leave()
    }
    /// What may stand in for it.
    #[getter]
    fn substitutes(&self) -> Vec<Substitute> {
        self.0.substitutes.clone().leave()
    }
    /// How much of it each portion size gets, where that is not the portion's factor.
    #[getter]
    fn portions(&self) -> Vec<LinePortion> {
        self.0.portions.clone().leave()
    }
    /// How it is prepared: "peeled, diced".
    #[getter]
    fn preparation_notes(&self) -> Option<String> {
        self.0.preparation_notes.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What a menu is in the kitchen.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum MenuKind {
    /// A semi-finished good: a sauce, a stock, a spice paste.
    Preparation,
    /// One dish.
    Dish,
    /// What one person gets: several dishes.
    Tray,
}
super::cross::plain_enum!(MenuKind, gizi::menu::MenuKind, Preparation, Dish, Tray);
/// How a menu is served: which portion, which optional lines and substitutes, on which day.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct MenuOptions(pub gizi::menu::MenuOptions);
super::cross::record!(MenuOptions, gizi::menu::MenuOptions);
#[pymethods]
impl MenuOptions {
    #[new]
    #[pyo3(signature = (*, portion = None, choices = Vec::new(), date = None, fortified = Default::default()))]
    fn new(
        portion: Option<String>,
        choices: Vec<LineChoice>,
        date: Option<jiff::civil::Date>,
        fortified: bool,
    ) -> PyResult<Self> {
        Ok(Self(gizi::menu::MenuOptions {
            portion: located("portion", portion)?,
            choices: located("choices", choices)?,
            date: located("date", date)?,
            fortified: located("fortified", fortified)?,
        }))
    }
    /// The portion size; absent: the reference portion the lines are written for.
    #[getter]
    fn portion(&self) -> Option<String> {
        self.0.portion.clone().leave()
    }
    /// Optional lines taken and substitutes chosen.
    #[getter]
    fn choices(&self) -> Vec<LineChoice> {
        self.0.choices.clone().leave()
    }
    /// The day of service, for fortification programmes. Prices have a day of their own in the cost settings.
    #[getter]
    fn date(&self) -> Option<jiff::civil::Date> {
        self.0.date.clone().leave()
    }
    /// Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error.
    #[getter]
    fn fortified(&self) -> bool {
        self.0.fortified.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What a whole batch of a menu weighs, in grams.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct MenuWeights(pub gizi::menu::MenuWeights);
super::cross::record!(MenuWeights, gizi::menu::MenuWeights);
#[pymethods]
impl MenuWeights {
    #[new]
    #[pyo3(signature = (*, as_purchased, edible, cooked = None))]
    fn new(as_purchased: DecimalRange, edible: DecimalRange, cooked: Option<DecimalRange>) -> PyResult<Self> {
        Ok(Self(gizi::menu::MenuWeights {
            as_purchased: located("as_purchased", as_purchased)?,
            edible: located("edible", edible)?,
            cooked: located("cooked", cooked)?,
        }))
    }
    /// As bought.
    #[getter]
    fn as_purchased(&self) -> DecimalRange {
        self.0.as_purchased.clone().leave()
    }
    /// Raw and cleaned: what nutrients are counted on.
    #[getter]
    fn edible(&self) -> DecimalRange {
        self.0.edible.clone().leave()
    }
    /// As cooked and served; absent when the moisture change is not known.
    #[getter]
    fn cooked(&self) -> Option<DecimalRange> {
        self.0.cooked.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// An exact amount of one currency. It may be negative (a difference).
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Money(pub gizi::money::Money);
super::cross::record!(Money, gizi::money::Money);
#[pymethods]
impl Money {
    #[new]
    #[pyo3(signature = (*, amount, currency))]
    fn new(amount: Exact, currency: String) -> PyResult<Self> {
        Ok(Self(gizi::money::Money { amount: located("amount", amount)?, currency: located("currency", currency)? }))
    }
    /// The amount in major units: rupiah, not sen.
    #[getter]
    fn amount(&self) -> Exact {
        self.0.amount.clone().leave()
    }
    /// Its currency.
    #[getter]
    fn currency(&self) -> String {
        self.0.currency.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// How a text writes numbers.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberFormat {
    /// `1,500.25`: point before the decimals, commas between thousands.
    Point,
    /// `1.500,25`: comma before the decimals, points between thousands (Indonesia).
    Comma,
}
super::cross::plain_enum!(NumberFormat, gizi::quantity::decimal::NumberFormat, Point, Comma);
super::cross::text!(gizi::nutrient::NutrientKey);
/// One nutrient of a menu: what is proved, on what basis, and what nobody knows.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct NutrientTotal(pub gizi::nutrient::NutrientTotal);
super::cross::record!(NutrientTotal, gizi::nutrient::NutrientTotal);
#[pymethods]
impl NutrientTotal {
    #[new]
    #[pyo3(signature = (*, nutrient, batch, serving, per_100g = None, serving_estimate_high = None, basis, coverage, gaps, has_trace, assumed_zero, formulas))]
    fn new(
        nutrient: String,
        batch: Bounds,
        serving: Bounds,
        per_100g: Option<Bounds>,
        serving_estimate_high: Option<f64>,
        basis: Basis,
        coverage: f64,
        gaps: Vec<ValueGap>,
        has_trace: bool,
        assumed_zero: Vec<String>,
        formulas: Vec<String>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::nutrient::NutrientTotal {
            nutrient: located("nutrient", nutrient)?,
            batch: located("batch", batch)?,
            serving: located("serving", serving)?,
            per_100g: located("per_100g", per_100g)?,
            serving_estimate_high: located("serving_estimate_high", serving_estimate_high)?,
            basis: located("basis", basis)?,
            coverage: located("coverage", coverage)?,
            gaps: located("gaps", gaps)?,
            has_trace: located("has_trace", has_trace)?,
            assumed_zero: located("assumed_zero", assumed_zero)?,
            formulas: located("formulas", formulas)?,
        }))
    }
    /// Which nutrient; the key carries the unit.
    #[getter]
    fn nutrient(&self) -> String {
        self.0.nutrient.clone().leave()
    }
    /// In the whole batch.
    #[getter]
    fn batch(&self) -> Bounds {
        self.0.batch.clone().leave()
    }
    /// In one serving.
    #[getter]
    fn serving(&self) -> Bounds {
        self.0.serving.clone().leave()
    }
    /// In 100 g as served; absent when the cooked weight is not known.
    #[getter]
    fn per_100g(&self) -> Option<Bounds> {
        self.0.per_100g.clone().leave()
    }
    /// The upper end of one serving when missing values are put at the highest of their food group: an estimate that
    /// proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
    #[getter]
    fn serving_estimate_high(&self) -> Option<f64> {
        self.0.serving_estimate_high.clone().leave()
    }
    /// How the upper end is known.
    #[getter]
    fn basis(&self) -> Basis {
        self.0.basis.clone().leave()
    }
    /// Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.
    #[getter]
    fn coverage(&self) -> f64 {
        self.0.coverage.clone().leave()
    }
    /// The foods that make the total inexact, heaviest first.
    #[getter]
    fn gaps(&self) -> Vec<ValueGap> {
        self.0.gaps.clone().leave()
    }
    /// Whether a trace was counted as 0.
    #[getter]
    fn has_trace(&self) -> bool {
        self.0.has_trace.clone().leave()
    }
    /// The rules by which missing values were taken as 0.
    #[getter]
    fn assumed_zero(&self) -> Vec<String> {
        self.0.assumed_zero.clone().leave()
    }
    /// The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, …
    #[getter]
    fn formulas(&self) -> Vec<String> {
        self.0.formulas.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// One nutrient of a food.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct NutrientValue(pub gizi::nutrient::NutrientValue);
super::cross::record!(NutrientValue, gizi::nutrient::NutrientValue);
#[pymethods]
impl NutrientValue {
    #[new]
    #[pyo3(signature = (*, nutrient, value))]
    fn new(nutrient: String, value: CompositionValue) -> PyResult<Self> {
        Ok(Self(gizi::nutrient::NutrientValue {
            nutrient: located("nutrient", nutrient)?,
            value: located("value", value)?,
        }))
    }
    /// Which nutrient.
    #[getter]
    fn nutrient(&self) -> String {
        self.0.nutrient.clone().leave()
    }
    /// What the table says, per 100 g edible portion.
    #[getter]
    fn value(&self) -> CompositionValue {
        self.0.value.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// What a menu contains.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Nutrition(pub gizi::nutrition::Nutrition);
super::cross::record!(Nutrition, gizi::nutrition::Nutrition);
#[pymethods]
impl Nutrition {
    #[new]
    #[pyo3(signature = (*, menu_id, portion = None, servings, serving_weight = None, weights, totals, warnings))]
    fn new(
        menu_id: String,
        portion: Option<String>,
        servings: Exact,
        serving_weight: Option<DecimalRange>,
        weights: MenuWeights,
        totals: Vec<NutrientTotal>,
        warnings: Vec<NutritionWarning>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::nutrition::Nutrition {
            menu_id: located("menu_id", menu_id)?,
            portion: located("portion", portion)?,
            servings: located("servings", servings)?,
            serving_weight: located("serving_weight", serving_weight)?,
            weights: located("weights", weights)?,
            totals: located("totals", totals)?,
            warnings: located("warnings", warnings)?,
        }))
    }
    /// The menu.
    #[getter]
    fn menu_id(&self) -> String {
        self.0.menu_id.clone().leave()
    }
    /// The portion size; absent for the reference portion.
    #[getter]
    fn portion(&self) -> Option<String> {
        self.0.portion.clone().leave()
    }
    /// How many servings the batch makes.
    #[getter]
    fn servings(&self) -> Exact {
        self.0.servings.clone().leave()
    }
    /// Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known.
    #[getter]
    fn serving_weight(&self) -> Option<DecimalRange> {
        self.0.serving_weight.clone().leave()
    }
    /// Grams of the whole batch.
    #[getter]
    fn weights(&self) -> MenuWeights {
        self.0.weights.clone().leave()
    }
    /// Every nutrient of the registry, in its order.
    #[getter]
    fn totals(&self) -> Vec<NutrientTotal> {
        self.0.totals.clone().leave()
    }
    /// What a cook or nutritionist should look at.
    #[getter]
    fn warnings(&self) -> Vec<NutritionWarning> {
        self.0.warnings.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Something about the menu itself that makes its numbers doubtful.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub enum NutritionWarning {
    /// More than 5 percent of the cooked weight is not in any serving.
    #[pyo3(constructor = (*, percent))]
    LeftOver { percent: Exact },
    /// The servings need more than the batch weighs.
    #[pyo3(constructor = (*, percent))]
    ServingsExceedBatch { percent: Exact },
    /// The moisture change takes away more water than the ingredients hold; water is taken as 0.
    WaterLossExceedsWater {},
    /// Typed-in values replace computed ones.
    #[pyo3(constructor = (*, author, reason))]
    Declared { author: String, reason: String },
}
impl Cross for gizi::nutrition::NutritionWarning {
    type Python = NutritionWarning;
    fn enter(python: NutritionWarning) -> PyResult<Self> {
        Ok(match python {
            NutritionWarning::LeftOver { percent } => {
                gizi::nutrition::NutritionWarning::LeftOver { percent: located("percent", percent)? }
            }
            NutritionWarning::ServingsExceedBatch { percent } => {
                gizi::nutrition::NutritionWarning::ServingsExceedBatch { percent: located("percent", percent)? }
            }
            NutritionWarning::WaterLossExceedsWater {} => gizi::nutrition::NutritionWarning::WaterLossExceedsWater {},
            NutritionWarning::Declared { author, reason } => gizi::nutrition::NutritionWarning::Declared {
                author: located("author", author)?,
                reason: located("reason", reason)?,
            },
        })
    }
    fn leave(self) -> NutritionWarning {
        match self {
            gizi::nutrition::NutritionWarning::LeftOver { percent } => {
                NutritionWarning::LeftOver { percent: percent.leave() }
            }
            gizi::nutrition::NutritionWarning::ServingsExceedBatch { percent } => {
                NutritionWarning::ServingsExceedBatch { percent: percent.leave() }
            }
            gizi::nutrition::NutritionWarning::WaterLossExceedsWater {} => NutritionWarning::WaterLossExceedsWater {},
            gizi::nutrition::NutritionWarning::Declared { author, reason } => {
                NutritionWarning::Declared { author: author.leave(), reason: reason.leave() }
            }
        }
    }
}
/// A pack that is only sold whole.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Pack(pub gizi::ingredient::Pack);
super::cross::record!(Pack, gizi::ingredient::Pack);
#[pymethods]
impl Pack {
    #[new]
    #[pyo3(signature = (*, content, minimum = 1))]
    fn new(content: Quantity, minimum: u32) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::Pack {
            content: located("content", content)?,
            minimum: located("minimum", minimum)?,
        }))
    }
    /// What one pack holds, as purchased.
    #[getter]
    fn content(&self) -> Quantity {
        self.0.content.clone().leave()
    }
    /// Fewest packs a supplier delivers.
    #[getter]
    fn minimum(&self) -> u32 {
        self.0.minimum.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// A portion size a menu is served in: one pot, many audiences.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Portion(pub gizi::menu::Portion);
super::cross::record!(Portion, gizi::menu::Portion);
#[pymethods]
impl Portion {
    #[new]
    #[pyo3(signature = (*, key, factor))]
    fn new(key: String, factor: Exact) -> PyResult<Self> {
        Ok(Self(gizi::menu::Portion { key: located("key", key)?, factor: located("factor", factor)? }))
    }
    /// Its key: `small`, `large`.
    #[getter]
    fn key(&self) -> String {
        self.0.key.clone().leave()
    }
    /// How much of each line's quantity it gets, where the line does not say: 1 is the reference portion.
    #[getter]
    fn factor(&self) -> Exact {
        self.0.factor.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::PortionKey);
/// What a purchase form cost on a day.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Price(pub gizi::ingredient::Price);
super::cross::record!(Price, gizi::ingredient::Price);
#[pymethods]
impl Price {
    #[new]
    #[pyo3(signature = (*, date, amount, per, supplier = None, region = None, source = Default::default()))]
    fn new(
        date: jiff::civil::Date,
        amount: Money,
        per: Quantity,
        supplier: Option<String>,
        region: Option<String>,
        source: String,
    ) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::Price {
            date: located("date", date)?,
            amount: located("amount", amount)?,
            per: located("per", per)?,
            supplier: located("supplier", supplier)?,
            region: located("region", region)?,
            source: located("source", source)?,
        }))
    }
    /// The day it was quoted or paid.
    #[getter]
    fn date(&self) -> jiff::civil::Date {
        self.0.date.clone().leave()
    }
    /// The price of `per`.
    #[getter]
    fn amount(&self) -> Money {
        self.0.amount.clone().leave()
    }
    /// What the price buys, as purchased: 1 kg, 1 l, 30 pieces.
    #[getter]
    fn per(&self) -> Quantity {
        self.0.per.clone().leave()
    }
    /// Who sells at it.
    #[getter]
    fn supplier(&self) -> Option<String> {
        self.0.supplier.clone().leave()
    }
    /// Where it holds.
    #[getter]
    fn region(&self) -> Option<String> {
        self.0.region.clone().leave()
    }
    /// Where it was found; says so if it is only an example.
    #[getter]
    fn source(&self) -> String {
        self.0.source.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::ProgramId);
/// A form an ingredient is bought in: whole chicken, fillet, 5 kg sack.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct PurchaseForm(pub gizi::ingredient::PurchaseForm);
super::cross::record!(PurchaseForm, gizi::ingredient::PurchaseForm);
#[pymethods]
impl PurchaseForm {
    #[new]
    #[pyo3(signature = (*, id, name, edible_portion_percent = None, packs = Vec::new(), prices = Vec::new()))]
    fn new(
        id: String,
        name: String,
        edible_portion_percent: Option<Exact>,
        packs: Vec<Pack>,
        prices: Vec<Price>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::ingredient::PurchaseForm {
            id: located("id", id)?,
            name: located("name", name)?,
            edible_portion_percent: located("edible_portion_percent", edible_portion_percent)?,
            packs: located("packs", packs)?,
            prices: located("prices", prices)?,
        }))
    }
    /// Its id within the ingredient.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone().leave()
    }
    /// Its name.
    #[getter]
    fn name(&self) -> String {
        self.0.name.clone().leave()
    }
    /// How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own.
    #[getter]
    fn edible_portion_percent(&self) -> Option<Exact> {
        self.0.edible_portion_percent.clone().leave()
    }
    /// The packs it is sold in, smallest first. Empty: any amount.
    #[getter]
    fn packs(&self) -> Vec<Pack> {
        self.0.packs.clone().leave()
    }
    /// Its prices, in any order.
    #[getter]
    fn prices(&self) -> Vec<Price> {
        self.0.prices.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::PurchaseFormId);
/// An exact amount with the key of its unit: `2.5 kg`, `3 piece`.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Quantity(pub gizi::quantity::Quantity);
super::cross::record!(Quantity, gizi::quantity::Quantity);
#[pymethods]
impl Quantity {
    #[new]
    #[pyo3(signature = (*, amount, unit))]
    fn new(amount: Exact, unit: String) -> PyResult<Self> {
        Ok(Self(gizi::quantity::Quantity { amount: located("amount", amount)?, unit: located("unit", unit)? }))
    }
    /// How much, not below zero, at most 15 digits and 6 places.
    #[getter]
    fn amount(&self) -> Exact {
        self.0.amount.clone().leave()
    }
    /// The key or an alias of a unit in the measure sets in use.
    #[getter]
    fn unit(&self) -> String {
        self.0.unit.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// One step of a recipe.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct RecipeStep(pub gizi::menu::RecipeStep);
super::cross::record!(RecipeStep, gizi::menu::RecipeStep);
#[pymethods]
impl RecipeStep {
    #[new]
    #[pyo3(signature = (*, id = gizi::id::StepId::default().leave(), step_number, title = None, instruction, duration = None, temperature = None, equipment = Vec::new(), quality_check = None, notes = None, image_url = None, video_url = None))]
    fn new(
        id: String,
        step_number: u32,
        title: Option<String>,
        instruction: String,
        duration: Option<u32>,
        temperature: Option<Exact>,
        equipment: Vec<String>,
        quality_check: Option<String>,
        notes: Option<String>,
        image_url: Option<String>,
        video_url: Option<String>,
    ) -> PyResult<Self> {
        Ok(Self(gizi::menu::RecipeStep {
            id: located("id", id)?,
            step_number: located("step_number", step_number)?,
            title: located("title", title)?,
            instruction: located("instruction", instruction)?,
            duration: located("duration", duration)?,
            temperature: located("temperature", temperature)?,
            equipment: located("equipment", equipment)?,
            quality_check: located("quality_check", quality_check)?,
            notes: located("notes", notes)?,
            image_url: located("image_url", image_url)?,
            video_url: located("video_url", video_url)?,
        }))
    }
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    #[getter]
    fn id(&self) -> String {
        self.0.id.clone().leave()
    }
    /// Its place, from 1, each number once.
    #[getter]
    fn step_number(&self) -> u32 {
        self.0.step_number.clone().leave()
    }
    /// A short title.
    #[getter]
    fn title(&self) -> Option<String> {
        self.0.title.clone().leave()
    }
    /// What to do.
    #[getter]
    fn instruction(&self) -> String {
        self.0.instruction.clone().leave()
    }
    /// Minutes it takes.
    #[getter]
    fn duration(&self) -> Option<u32> {
        self.0.duration.clone().leave()
    }
    /// Degrees Celsius.
    #[getter]
    fn temperature(&self) -> Option<Exact> {
        self.0.temperature.clone().leave()
    }
    /// What is needed.
    #[getter]
    fn equipment(&self) -> Vec<String> {
        self.0.equipment.clone().leave()
    }
    /// What shows that it went well: "core 75 °C".
    #[getter]
    fn quality_check(&self) -> Option<String> {
        self.0.quality_check.clone().leave()
    }
    /// Anything else.
    #[getter]
    fn notes(&self) -> Option<String> {
        self.0.notes.clone().leave()
    }
    /// A picture.
    #[getter]
    fn image_url(&self) -> Option<String> {
        self.0.image_url.clone().leave()
    }
    /// A film.
    #[getter]
    fn video_url(&self) -> Option<String> {
        self.0.video_url.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
super::cross::text!(gizi::id::StepId);
/// What may stand in for a line.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct Substitute(pub gizi::menu::Substitute);
super::cross::record!(Substitute, gizi::menu::Substitute);
#[pymethods]
impl Substitute {
    #[new]
    #[pyo3(signature = (*, ingredient_id, ratio))]
    fn new(ingredient_id: String, ratio: Exact) -> PyResult<Self> {
        Ok(Self(gizi::menu::Substitute {
            ingredient_id: located("ingredient_id", ingredient_id)?,
            ratio: located("ratio", ratio)?,
        }))
    }
    /// The ingredient that stands in.
    #[getter]
    fn ingredient_id(&self) -> String {
        self.0.ingredient_id.clone().leave()
    }
    /// How much of it replaces one of the line's quantity, by the line's unit and basis.
    #[getter]
    fn ratio(&self) -> Exact {
        self.0.ratio.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Why a total is not exact: a food whose value or weight nobody knows.
#[pyclass(frozen, eq, from_py_object, module = "gizi_spike")]
#[derive(Clone, PartialEq)]
pub struct ValueGap(pub gizi::nutrient::ValueGap);
super::cross::record!(ValueGap, gizi::nutrient::ValueGap);
#[pymethods]
impl ValueGap {
    #[new]
    #[pyo3(signature = (*, ingredient_id, ingredient_name, reason))]
    fn new(ingredient_id: String, ingredient_name: String, reason: GapReason) -> PyResult<Self> {
        Ok(Self(gizi::nutrient::ValueGap {
            ingredient_id: located("ingredient_id", ingredient_id)?,
            ingredient_name: located("ingredient_name", ingredient_name)?,
            reason: located("reason", reason)?,
        }))
    }
    /// The ingredient's id.
    #[getter]
    fn ingredient_id(&self) -> String {
        self.0.ingredient_id.clone().leave()
    }
    /// The ingredient's name.
    #[getter]
    fn ingredient_name(&self) -> String {
        self.0.ingredient_name.clone().leave()
    }
    /// What is not known about it.
    #[getter]
    fn reason(&self) -> GapReason {
        self.0.reason.clone().leave()
    }
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
/// Which weight a number speaks of.
#[pyclass(frozen, eq, hash, from_py_object, rename_all = "SCREAMING_SNAKE_CASE", module = "gizi_spike")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum WeightBasis {
    /// As bought, with peel, bone and shell.
    AsPurchased,
    /// Raw and cleaned.
    Edible,
    /// As cooked.
    Cooked,
}
super::cross::plain_enum!(WeightBasis, gizi::ingredient::WeightBasis, AsPurchased, Edible, Cooked);
/// Calculates what a menu contains for the portion, choices and day in `options`, from the given ingredients alone.
///
/// Missing values widen a total and never fail the call. A line in an unknown unit does: `quantity.unknown_unit`.
#[pyfunction]
fn calculate(menu: Menu, ingredients: Vec<Ingredient>, options: MenuOptions) -> PyResult<Nutrition> {
    let menu: gizi::menu::Menu = located("menu", menu)?;
    let ingredients: Vec<gizi::ingredient::Ingredient> = located("ingredients", ingredients)?;
    let options: gizi::menu::MenuOptions = located("options", options)?;
    let returned = gizi_spike::calculate(&menu, &ingredients, &options).map_err(super::cross::raise)?;
    Ok(Cross::leave(returned))
}
/// The latest price of an ingredient on or before a day; absent when nobody quoted one.
#[pyfunction]
fn latest_price(ingredient: Ingredient, day: jiff::civil::Date) -> PyResult<Option<Price>> {
    let ingredient: gizi::ingredient::Ingredient = located("ingredient", ingredient)?;
    let day: jiff::civil::Date = located("day", day)?;
    let returned = gizi_spike::latest_price(&ingredient, day);
    Ok(Cross::leave(returned))
}
/// Splits an amount by weight into parts of so many decimal places whose sum is the amount itself.
#[pyfunction]
fn allocate(amount: Money, weights: Vec<u32>, places: u32) -> PyResult<Vec<Money>> {
    let amount: gizi::money::Money = located("amount", amount)?;
    let weights: Vec<u32> = located("weights", weights)?;
    let places: u32 = located("places", places)?;
    let returned = gizi_spike::allocate(&amount, &weights, places).map_err(super::cross::raise)?;
    Ok(Cross::leave(returned))
}
/// Reads `1 ons`, `2 butir` or `1,5 sdm` in the stated number format.
#[pyfunction]
fn read_quantity(text: String, format: NumberFormat) -> PyResult<Quantity> {
    let text: String = located("text", text)?;
    let format: gizi::quantity::decimal::NumberFormat = located("format", format)?;
    let returned = gizi_spike::read_quantity(&text, format).map_err(super::cross::raise)?;
    Ok(Cross::leave(returned))
}
/// Adds every class and function to the Python module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<AllergenPresence>()?;
    module.add_class::<AllergenStatement>()?;
    module.add_class::<Basis>()?;
    module.add_class::<Bounds>()?;
    module.add_class::<Composition>()?;
    module.add_class::<CompositionValue>()?;
    module.add_class::<CookingMethod>()?;
    module.add_class::<CookingYield>()?;
    module.add_class::<Course>()?;
    module.add_class::<DecimalRange>()?;
    module.add_class::<DeclaredCost>()?;
    module.add_class::<DeclaredNutrition>()?;
    module.add_class::<Density>()?;
    module.add_class::<DietClaim>()?;
    module.add_class::<DietStatus>()?;
    module.add_class::<DifficultyLevel>()?;
    module.add_class::<ErrorDetail>()?;
    module.add_class::<ErrorKind>()?;
    module.add_class::<FoodCategory>()?;
    module.add_class::<FoodGroupCredit>()?;
    module.add_class::<FoodMeasure>()?;
    module.add_class::<FoodSource>()?;
    module.add_class::<Fortification>()?;
    module.add_class::<GapReason>()?;
    module.add_class::<Ingredient>()?;
    module.add_class::<LineChoice>()?;
    module.add_class::<LinePortion>()?;
    module.add_class::<LineUse>()?;
    module.add_class::<MealType>()?;
    module.add_class::<Menu>()?;
    module.add_class::<MenuIngredient>()?;
    module.add_class::<MenuKind>()?;
    module.add_class::<MenuOptions>()?;
    module.add_class::<MenuWeights>()?;
    module.add_class::<Money>()?;
    module.add_class::<NumberFormat>()?;
    module.add_class::<NutrientTotal>()?;
    module.add_class::<NutrientValue>()?;
    module.add_class::<Nutrition>()?;
    module.add_class::<NutritionWarning>()?;
    module.add_class::<Pack>()?;
    module.add_class::<Portion>()?;
    module.add_class::<Price>()?;
    module.add_class::<PurchaseForm>()?;
    module.add_class::<Quantity>()?;
    module.add_class::<RecipeStep>()?;
    module.add_class::<Substitute>()?;
    module.add_class::<ValueGap>()?;
    module.add_class::<WeightBasis>()?;
    module.add_function(wrap_pyfunction!(calculate, module)?)?;
    module.add_function(wrap_pyfunction!(latest_price, module)?)?;
    module.add_function(wrap_pyfunction!(allocate, module)?)?;
    module.add_function(wrap_pyfunction!(read_quantity, module)?)?;
    Ok(())
}
