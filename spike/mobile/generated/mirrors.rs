// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use super::cross::{CivilDate, GiziError};
use jiff::Timestamp;

use gizi::error::ErrorDetail;
use gizi::error::ErrorKind;
use gizi::id::ActorId;
use gizi::id::IngredientId;
use gizi::id::LineId;
use gizi::id::MenuId;
use gizi::id::PortionKey;
use gizi::id::ProgramId;
use gizi::id::PurchaseFormId;
use gizi::id::StepId;
use gizi::ingredient::AllergenPresence;
use gizi::ingredient::AllergenStatement;
use gizi::ingredient::CookingMethod;
use gizi::ingredient::CookingYield;
use gizi::ingredient::Density;
use gizi::ingredient::DietClaim;
use gizi::ingredient::DietStatus;
use gizi::ingredient::FoodCategory;
use gizi::ingredient::FoodMeasure;
use gizi::ingredient::Fortification;
use gizi::ingredient::Ingredient;
use gizi::ingredient::Pack;
use gizi::ingredient::Price;
use gizi::ingredient::PurchaseForm;
use gizi::ingredient::WeightBasis;
use gizi::menu::Course;
use gizi::menu::DeclaredCost;
use gizi::menu::DeclaredNutrition;
use gizi::menu::DifficultyLevel;
use gizi::menu::FoodGroupCredit;
use gizi::menu::LineChoice;
use gizi::menu::LinePortion;
use gizi::menu::LineUse;
use gizi::menu::MealType;
use gizi::menu::Menu;
use gizi::menu::MenuIngredient;
use gizi::menu::MenuKind;
use gizi::menu::MenuOptions;
use gizi::menu::MenuWeights;
use gizi::menu::Portion;
use gizi::menu::RecipeStep;
use gizi::menu::Substitute;
use gizi::money::Currency;
use gizi::money::Money;
use gizi::nutrient::Basis;
use gizi::nutrient::Bounds;
use gizi::nutrient::Composition;
use gizi::nutrient::CompositionValue;
use gizi::nutrient::FoodSource;
use gizi::nutrient::GapReason;
use gizi::nutrient::NutrientKey;
use gizi::nutrient::NutrientTotal;
use gizi::nutrient::NutrientValue;
use gizi::nutrient::ValueGap;
use gizi::nutrition::Nutrition;
use gizi::nutrition::NutritionWarning;
use gizi::quantity::DecimalRange;
use gizi::quantity::Quantity;
use gizi::quantity::decimal::NumberFormat;
uniffi::custom_type!(ActorId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(ActorId::try_from(text).map_err(GiziError::from)?) });
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
/// What is stated about one allergen of a food.
#[uniffi::remote(Record)]
pub struct AllergenStatement {
    /// The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it.
    pub allergen: String,
    /// What is stated.
    pub presence: AllergenPresence,
}
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
/// What 100 g edible portion of a food contains. A nutrient that is not listed is missing.
#[uniffi::remote(Record)]
pub struct Composition {
    /// The values, each nutrient at most once.
    pub values: Vec<NutrientValue>,
    /// Where they come from.
    #[uniffi(default)]
    pub source: Option<FoodSource>,
}
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
/// The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients.
#[uniffi::remote(Record)]
pub struct CookingYield {
    /// By which method.
    pub method: CookingMethod,
    /// Cooked grams from one gram raw edible portion: 2.8 for boiled rice.
    pub factor: rust_decimal::Decimal,
    /// Where the factor comes from.
    #[uniffi(default)]
    pub source: String,
}
/// The place of a dish on the tray.
#[uniffi::remote(Enum)]
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
uniffi::custom_type!(Currency, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(Currency::try_from(text).map_err(GiziError::from)?) });
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
/// Costs per serving that somebody typed in, with author and reason.
#[uniffi::remote(Record)]
pub struct DeclaredCost {
    /// Who typed them in.
    pub author: String,
    /// Why they beat the computed ones.
    pub reason: String,
    /// Ingredients.
    #[uniffi(default)]
    pub ingredient_cost: Option<Money>,
    /// Labour.
    #[uniffi(default)]
    pub labor_cost: Option<Money>,
    /// Overhead.
    #[uniffi(default)]
    pub overhead_cost: Option<Money>,
}
/// Nutrient values per serving that somebody typed in, with author and reason.
#[uniffi::remote(Record)]
pub struct DeclaredNutrition {
    /// Who typed them in.
    pub author: String,
    /// Why they beat the computed ones: "laboratory report 2026-113".
    pub reason: String,
    /// kcal.
    #[uniffi(default)]
    pub calories: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub protein: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub carbohydrates: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub fat: Option<rust_decimal::Decimal>,
    /// g.
    #[uniffi(default)]
    pub fiber: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub sodium: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub calcium: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub iron: Option<rust_decimal::Decimal>,
    /// µg RE.
    #[uniffi(default)]
    pub vitamin_a: Option<rust_decimal::Decimal>,
    /// mg.
    #[uniffi(default)]
    pub vitamin_c: Option<rust_decimal::Decimal>,
}
/// Grams in one millilitre of a food.
#[uniffi::remote(Record)]
pub struct Density {
    /// Grams per millilitre.
    pub grams_per_ml: rust_decimal::Decimal,
    /// Which weight these grams are.
    pub basis: WeightBasis,
    /// Where the density comes from.
    #[uniffi(default)]
    pub source: String,
}
/// A diet statement with what it rests on.
#[uniffi::remote(Record)]
pub struct DietClaim {
    /// Whether it fits.
    pub status: DietStatus,
    /// What it rests on: a certificate number, "plant, by nature".
    #[uniffi(default)]
    pub basis: String,
}
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
/// How hard a menu is to cook.
#[uniffi::remote(Enum)]
pub enum DifficultyLevel {
    /// Easy.
    Easy,
    /// Medium.
    Medium,
    /// Hard.
    Hard,
}
/// One machine-readable fact about an error, such as `limit = 100`.
#[uniffi::remote(Record)]
pub struct ErrorDetail {
    /// What the value is, in lower snake case.
    pub key: String,
    /// The value as text.
    pub value: String,
}
/// The coarse class of an error: what a caller does about it.
#[uniffi::remote(Enum)]
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
/// How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains.
#[uniffi::remote(Record)]
pub struct FoodGroupCredit {
    /// The component's key in the standard: `vegetables`, `dark_green`, `grains`.
    pub component: String,
    /// How much of it, in the standard's unit.
    pub amount: rust_decimal::Decimal,
    /// The food group it is counted from.
    #[uniffi(default)]
    pub category: Option<FoodCategory>,
}
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
    pub basis: WeightBasis,
    /// Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume.
    #[uniffi(default)]
    pub millilitres: Option<rust_decimal::Decimal>,
    /// Where the weight comes from.
    #[uniffi(default)]
    pub source: String,
}
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
/// What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
///
/// Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
/// the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
/// physics allows. Give no layer to a food whose table value was measured in the fortified product.
#[uniffi::remote(Record)]
pub struct Fortification {
    /// Which nutrient.
    pub nutrient: NutrientKey,
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
/// Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's.
#[uniffi::remote(Record)]
pub struct Ingredient {
    /// Its id. Empty: the kitchen makes one when it is stored.
    pub id: IngredientId,
    /// Its name.
    pub name: String,
    /// Other names it is found by.
    #[uniffi(default)]
    pub aliases: Vec<String>,
    /// Its food group.
    pub category: FoodCategory,
    /// Whether it is of plant origin; decides which missing values may be assumed zero.
    #[uniffi(default)]
    pub plant: Option<bool>,
    /// What 100 g edible portion contains.
    pub composition: Composition,
    /// Fortification programmes over it.
    #[uniffi(default)]
    pub fortifications: Vec<Fortification>,
    /// How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// Where the edible portion comes from.
    #[uniffi(default)]
    pub edible_portion_source: String,
    /// Grams in one millilitre.
    #[uniffi(default)]
    pub density: Option<Density>,
    /// What its pieces and household measures weigh.
    #[uniffi(default)]
    pub measures: Vec<FoodMeasure>,
    /// How cooking changes its weight.
    #[uniffi(default)]
    pub yields: Vec<CookingYield>,
    /// The key under which retention factors are looked up by cooking method.
    #[uniffi(default)]
    pub retention_group: Option<String>,
    /// What is stated about allergens; what is not stated is unknown.
    #[uniffi(default)]
    pub allergens: Vec<AllergenStatement>,
    /// Whether it is halal.
    pub halal: DietClaim,
    /// Whether it is vegetarian (no flesh; milk and egg allowed).
    pub vegetarian: DietClaim,
    /// The forms it is bought in, the usual one first.
    #[uniffi(default)]
    pub purchase_forms: Vec<PurchaseForm>,
}
uniffi::custom_type!(IngredientId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(IngredientId::try_from(text).map_err(GiziError::from)?) });
/// What is chosen about one line.
#[uniffi::remote(Record)]
pub struct LineChoice {
    /// The menu the line stands in, at any depth.
    pub menu_id: MenuId,
    /// The line.
    pub line_id: LineId,
    /// Whether an optional line is taken.
    pub include: bool,
    /// The substitute that stands in for it.
    #[uniffi(default)]
    pub substitute: Option<IngredientId>,
}
uniffi::custom_type!(LineId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(LineId::try_from(text).map_err(GiziError::from)?) });
/// What one portion size gets of one line.
#[uniffi::remote(Record)]
pub struct LinePortion {
    /// The portion size.
    pub key: PortionKey,
    /// The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole.
    pub quantity: rust_decimal::Decimal,
}
/// What happens to the quantity of a line.
#[uniffi::remote(Enum)]
pub enum LineUse {
    /// All of it is eaten.
    Eaten,
    /// It is poured to fry in: all of it is paid, only what is absorbed is eaten.
    FryingOil,
}
/// The meal a tray is served at.
#[uniffi::remote(Enum)]
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
/// A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines.
#[uniffi::remote(Record)]
pub struct Menu {
    /// Its id. Empty: the kitchen makes one when it is stored.
    pub id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code, unique in the kitchen.
    #[uniffi(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for; required of a tray.
    #[uniffi(default)]
    pub program_id: Option<ProgramId>,
    /// What it is.
    pub kind: MenuKind,
    /// The meal it is served at; required of a tray.
    #[uniffi(default)]
    pub meal_type: Option<MealType>,
    /// Its place on a tray.
    #[uniffi(default)]
    pub course: Option<Course>,
    /// How many servings the lines are written for.
    pub servings: rust_decimal::Decimal,
    /// Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too.
    #[uniffi(default)]
    pub serving_size: Option<rust_decimal::Decimal>,
    /// Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
    /// Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
    #[uniffi(default)]
    pub moisture_change_percent: Option<rust_decimal::Decimal>,
    /// How it is cooked; decides retention where a line does not.
    #[uniffi(default)]
    pub cooking_method: Option<CookingMethod>,
    /// Minutes of preparation.
    #[uniffi(default)]
    pub preparation_time: u32,
    /// Minutes of cooking.
    #[uniffi(default)]
    pub cooking_time: u32,
    /// How hard it is.
    #[uniffi(default)]
    pub difficulty: Option<DifficultyLevel>,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// How it is cooked, in prose; the steps say it in order.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// The food whose repetition variety rules watch: `CHICKEN`, `EGG`.
    #[uniffi(default)]
    pub main_protein: Option<String>,
    /// Its dominant colour, for variety.
    #[uniffi(default)]
    pub colour: Option<String>,
    /// Food-group components one serving is credited with.
    #[uniffi(default)]
    pub food_group_credits: Vec<FoodGroupCredit>,
    /// The portion sizes it is served in.
    #[uniffi(default)]
    pub portions: Vec<Portion>,
    /// Its lines.
    #[uniffi(default)]
    pub ingredients: Vec<MenuIngredient>,
    /// Its recipe.
    #[uniffi(default)]
    pub recipe_steps: Vec<RecipeStep>,
    /// Nutrient values somebody typed in; they replace the computed ones and are shown as such.
    #[uniffi(default)]
    pub declared_nutrition: Option<DeclaredNutrition>,
    /// Costs somebody typed in; they replace the computed ones and are shown as such.
    #[uniffi(default)]
    pub declared_cost: Option<DeclaredCost>,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// The picture in words.
    #[uniffi(default)]
    pub image_alt: Option<String>,
    /// Whether it may be planned.
    #[uniffi(default = true)]
    pub is_active: bool,
    /// When it was created.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[uniffi(default)]
    pub created_by: Option<ActorId>,
    /// Who changed it last.
    #[uniffi(default)]
    pub updated_by: Option<ActorId>,
    /// Counts its changes; 0 before it is stored.
    #[uniffi(default)]
    pub version: u32,
}
uniffi::custom_type!(MenuId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(MenuId::try_from(text).map_err(GiziError::from)?) });
/// One line of a menu: an ingredient, or another menu.
#[uniffi::remote(Record)]
pub struct MenuIngredient {
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    pub id: LineId,
    /// The ingredient; absent if the line is a menu. `inventoryItemId` is accepted.
    #[uniffi(default)]
    pub ingredient_id: Option<IngredientId>,
    /// The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient.
    #[uniffi(default)]
    pub component_menu_id: Option<MenuId>,
    /// How much, for the menu's `servings`. Absent: to taste.
    #[uniffi(default)]
    pub quantity: Option<rust_decimal::Decimal>,
    /// The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`.
    #[uniffi(default)]
    pub unit: String,
    /// The most that "to taste" can be, in `unit`. Absent: nothing bounds it.
    #[uniffi(default)]
    pub at_most: Option<rust_decimal::Decimal>,
    /// Which weight the quantity is. A food's own measure says its basis itself.
    pub basis: WeightBasis,
    /// Share of the purchased weight that is eaten, in percent, for this line; beats the food's.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// The form it is bought in, if not the usual one.
    #[uniffi(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's.
    #[uniffi(default)]
    pub yield_factor: Option<rust_decimal::Decimal>,
    /// How this line is cooked, if not as the whole menu.
    #[uniffi(default)]
    pub cooking_method: Option<CookingMethod>,
    /// The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost.
    #[uniffi(default)]
    pub retention_code: Option<u32>,
    /// Whether all of it is eaten.
    pub line_use: LineUse,
    /// How much of frying oil is absorbed, in `unit`. Absent: between none and all.
    #[uniffi(default)]
    pub absorbed: Option<rust_decimal::Decimal>,
    /// Whether it may be left out. Counts in allergens always, in the rest when chosen.
    #[uniffi(default)]
    pub is_optional: bool,
    /// What may stand in for it.
    #[uniffi(default)]
    pub substitutes: Vec<Substitute>,
    /// How much of it each portion size gets, where that is not the portion's factor.
    #[uniffi(default)]
    pub portions: Vec<LinePortion>,
    /// How it is prepared: "peeled, diced".
    #[uniffi(default)]
    pub preparation_notes: Option<String>,
}
/// What a menu is in the kitchen.
#[uniffi::remote(Enum)]
pub enum MenuKind {
    /// A semi-finished good: a sauce, a stock, a spice paste.
    Preparation,
    /// One dish.
    Dish,
    /// What one person gets: several dishes.
    Tray,
}
/// How a menu is served: which portion, which optional lines and substitutes, on which day.
#[uniffi::remote(Record)]
pub struct MenuOptions {
    /// The portion size; absent: the reference portion the lines are written for.
    #[uniffi(default)]
    pub portion: Option<PortionKey>,
    /// Optional lines taken and substitutes chosen.
    #[uniffi(default)]
    pub choices: Vec<LineChoice>,
    /// The day of service, for fortification programmes. Prices have a day of their own in the cost settings.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error.
    #[uniffi(default)]
    pub fortified: bool,
}
/// What a whole batch of a menu weighs, in grams.
#[uniffi::remote(Record)]
pub struct MenuWeights {
    /// As bought.
    pub as_purchased: DecimalRange,
    /// Raw and cleaned: what nutrients are counted on.
    pub edible: DecimalRange,
    /// As cooked and served; absent when the moisture change is not known.
    #[uniffi(default)]
    pub cooked: Option<DecimalRange>,
}
/// An exact amount of one currency. It may be negative (a difference).
#[uniffi::remote(Record)]
pub struct Money {
    /// The amount in major units: rupiah, not sen.
    pub amount: rust_decimal::Decimal,
    /// Its currency.
    pub currency: Currency,
}
/// How a text writes numbers.
#[uniffi::remote(Enum)]
pub enum NumberFormat {
    /// `1,500.25`: point before the decimals, commas between thousands.
    Point,
    /// `1.500,25`: comma before the decimals, points between thousands (Indonesia).
    Comma,
}
uniffi::custom_type!(NutrientKey, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(NutrientKey::try_from(text).map_err(GiziError::from)?) });
/// One nutrient of a menu: what is proved, on what basis, and what nobody knows.
#[uniffi::remote(Record)]
pub struct NutrientTotal {
    /// Which nutrient; the key carries the unit.
    pub nutrient: NutrientKey,
    /// In the whole batch.
    pub batch: Bounds,
    /// In one serving.
    pub serving: Bounds,
    /// In 100 g as served; absent when the cooked weight is not known.
    #[uniffi(default)]
    pub per_100g: Option<Bounds>,
    /// The upper end of one serving when missing values are put at the highest of their food group: an estimate that
    /// proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
    #[uniffi(default)]
    pub serving_estimate_high: Option<f64>,
    /// How the upper end is known.
    pub basis: Basis,
    /// Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.
    pub coverage: f64,
    /// The foods that make the total inexact, heaviest first.
    pub gaps: Vec<ValueGap>,
    /// Whether a trace was counted as 0.
    pub has_trace: bool,
    /// The rules by which missing values were taken as 0.
    pub assumed_zero: Vec<String>,
    /// The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, …
    pub formulas: Vec<String>,
}
/// One nutrient of a food.
#[uniffi::remote(Record)]
pub struct NutrientValue {
    /// Which nutrient.
    pub nutrient: NutrientKey,
    /// What the table says, per 100 g edible portion.
    pub value: CompositionValue,
}
/// What a menu contains.
#[uniffi::remote(Record)]
pub struct Nutrition {
    /// The menu.
    pub menu_id: MenuId,
    /// The portion size; absent for the reference portion.
    #[uniffi(default)]
    pub portion: Option<PortionKey>,
    /// How many servings the batch makes.
    pub servings: rust_decimal::Decimal,
    /// Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known.
    #[uniffi(default)]
    pub serving_weight: Option<DecimalRange>,
    /// Grams of the whole batch.
    pub weights: MenuWeights,
    /// Every nutrient of the registry, in its order.
    pub totals: Vec<NutrientTotal>,
    /// What a cook or nutritionist should look at.
    pub warnings: Vec<NutritionWarning>,
}
/// Something about the menu or what is in it that makes its numbers doubtful.
#[uniffi::remote(Enum)]
pub enum NutritionWarning {
    /// More than 5 percent of the cooked weight is not in any serving.
    LeftOver {
        /// Percent of the cooked weight.
        percent: rust_decimal::Decimal,
    },
    /// The servings need more than the batch weighs.
    ServingsExceedBatch {
        /// Percent of the cooked weight that is lacking.
        percent: rust_decimal::Decimal,
    },
    /// The moisture change takes away more water than the ingredients hold; water is taken as 0.
    WaterLossExceedsWater,
    /// Typed-in values replace computed ones.
    Declared {
        /// Who typed them in.
        author: String,
        /// Why.
        reason: String,
    },
    /// An ingredient states a nutrient that neither the registry nor the standard one has, so it counts nowhere: a slip of the
    /// pen, or one of one's own that the registry was not extended by.
    UnknownNutrient {
        /// The ingredient.
        ingredient_id: IngredientId,
        /// Its name.
        ingredient_name: String,
        /// What is stated.
        nutrient: NutrientKey,
        /// The nutrient of the registry whose key differs by a letter or two, if there is one.
        #[uniffi(default)]
        near: Option<NutrientKey>,
    },
}
/// A pack that is only sold whole.
#[uniffi::remote(Record)]
pub struct Pack {
    /// What one pack holds, as purchased.
    pub content: Quantity,
    /// Fewest packs a supplier delivers.
    #[uniffi(default = 1)]
    pub minimum: u32,
}
/// A portion size a menu is served in: one pot, many audiences.
#[uniffi::remote(Record)]
pub struct Portion {
    /// Its key: `small`, `large`.
    pub key: PortionKey,
    /// How much of each line's quantity it gets, where the line does not say: 1 is the reference portion.
    pub factor: rust_decimal::Decimal,
}
uniffi::custom_type!(PortionKey, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(PortionKey::try_from(text).map_err(GiziError::from)?) });
/// What a purchase form cost on a day.
#[uniffi::remote(Record)]
pub struct Price {
    /// The day it was quoted or paid.
    pub date: CivilDate,
    /// The price of `per`.
    pub amount: Money,
    /// What the price buys, as purchased: 1 kg, 1 l, 30 pieces.
    pub per: Quantity,
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
uniffi::custom_type!(ProgramId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(ProgramId::try_from(text).map_err(GiziError::from)?) });
/// A form an ingredient is bought in: whole chicken, fillet, 5 kg sack.
#[uniffi::remote(Record)]
pub struct PurchaseForm {
    /// Its id within the ingredient.
    pub id: PurchaseFormId,
    /// Its name.
    pub name: String,
    /// How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own.
    #[uniffi(default)]
    pub edible_portion_percent: Option<rust_decimal::Decimal>,
    /// The packs it is sold in, smallest first. Empty: any amount.
    #[uniffi(default)]
    pub packs: Vec<Pack>,
    /// Its prices, in any order.
    #[uniffi(default)]
    pub prices: Vec<Price>,
}
uniffi::custom_type!(PurchaseFormId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(PurchaseFormId::try_from(text).map_err(GiziError::from)?) });
/// An exact amount with the key of its unit: `2.5 kg`, `3 piece`.
#[uniffi::remote(Record)]
pub struct Quantity {
    /// How much, not below zero; where somebody enters it, at most 15 digits and 6 places. What is computed has up to 29.
    pub amount: rust_decimal::Decimal,
    /// The key or an alias of a unit in the measure sets in use.
    pub unit: String,
}
/// One step of a recipe.
#[uniffi::remote(Record)]
pub struct RecipeStep {
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    pub id: StepId,
    /// Its place, from 1, each number once.
    pub step_number: u32,
    /// A short title.
    #[uniffi(default)]
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// Minutes it takes.
    #[uniffi(default)]
    pub duration: Option<u32>,
    /// Degrees Celsius.
    #[uniffi(default)]
    pub temperature: Option<rust_decimal::Decimal>,
    /// What is needed.
    #[uniffi(default)]
    pub equipment: Vec<String>,
    /// What shows that it went well: "core 75 °C".
    #[uniffi(default)]
    pub quality_check: Option<String>,
    /// Anything else.
    #[uniffi(default)]
    pub notes: Option<String>,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// A film.
    #[uniffi(default)]
    pub video_url: Option<String>,
}
uniffi::custom_type!(StepId, String, { remote, lower: |id| id.into(), try_lift: |text| Ok(StepId::try_from(text).map_err(GiziError::from)?) });
/// What may stand in for a line.
#[uniffi::remote(Record)]
pub struct Substitute {
    /// The ingredient that stands in.
    pub ingredient_id: IngredientId,
    /// How much of it replaces one of the line's quantity, by the line's unit and basis.
    pub ratio: rust_decimal::Decimal,
}
/// Why a total is not exact: a food whose value or weight nobody knows.
#[uniffi::remote(Record)]
pub struct ValueGap {
    /// The ingredient's id.
    pub ingredient_id: String,
    /// The ingredient's name.
    pub ingredient_name: String,
    /// What is not known about it.
    pub reason: GapReason,
}
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
/// Calculates what a menu contains for the portion, choices and day in `options`, from the given ingredients alone.
///
/// Missing values widen a total and never fail the call. A line in an unknown unit does: `quantity.unknown_unit`.
#[uniffi::export]
pub fn calculate(menu: Menu, ingredients: Vec<Ingredient>, options: MenuOptions) -> Result<Nutrition, GiziError> {
    Ok(gizi_spike::calculate(&menu, &ingredients, &options)?)
}
/// The latest price of an ingredient on or before a day; absent when nobody quoted one.
#[uniffi::export]
pub fn latest_price(ingredient: Ingredient, day: CivilDate) -> Result<Option<Price>, GiziError> {
    Ok(gizi_spike::latest_price(&ingredient, day))
}
/// Splits an amount by weight into parts of so many decimal places whose sum is the amount itself.
#[uniffi::export]
pub fn allocate(amount: Money, weights: Vec<u32>, places: u32) -> Result<Vec<Money>, GiziError> {
    Ok(gizi_spike::allocate(&amount, &weights, places)?)
}
/// Reads `1 ons`, `2 butir` or `1,5 sdm` in the stated number format.
#[uniffi::export]
pub fn read_quantity(text: String, format: NumberFormat) -> Result<Quantity, GiziError> {
    Ok(gizi_spike::read_quantity(&text, format)?)
}
