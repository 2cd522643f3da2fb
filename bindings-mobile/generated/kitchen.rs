// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::kitchen::Action;
/// Something a kitchen can be asked to do, under the plan's name for it.
#[uniffi::remote(Enum)]
pub enum Action {
    /// Lists menus.
    GetMenus,
    /// Shows a menu.
    GetMenuById,
    /// Creates a menu.
    CreateMenu,
    /// Changes a menu.
    UpdateMenu,
    /// Deletes a menu, so that it can be restored.
    DeleteMenu,
    /// Restores a deleted menu.
    RestoreMenu,
    /// Copies a menu.
    DuplicateMenu,
    /// Sets a menu active or inactive.
    SetMenuActive,
    /// Tells who changed what of a menu.
    GetMenuHistory,
    /// Lists programmes.
    GetPrograms,
    /// Shows a programme.
    GetProgramById,
    /// Creates a programme.
    CreateProgram,
    /// Changes a programme.
    UpdateProgram,
    /// Deletes a programme that nothing depends on.
    DeleteProgram,
    /// Calculates what a menu contains.
    CalculateNutrition,
    /// Calculates what a menu costs.
    CalculateCost,
    /// Judges a menu against a standard.
    ValidateMenuBalance,
    /// Lists ingredients.
    GetIngredients,
    /// Finds ingredients.
    SearchIngredients,
    /// Shows an ingredient.
    GetIngredientById,
    /// Creates an ingredient.
    CreateIngredient,
    /// Changes an ingredient.
    UpdateIngredient,
    /// Deletes an ingredient that no menu uses.
    DeleteIngredient,
    /// Restores a deleted ingredient.
    RestoreIngredient,
    /// Notes a price.
    SetIngredientPrice,
    /// Adds a line to a menu.
    AddIngredientToMenu,
    /// Takes a line off a menu.
    RemoveIngredientFromMenu,
    /// Changes the quantity of a line.
    UpdateIngredientQuantity,
    /// Lists the steps of a recipe.
    GetRecipes,
    /// Adds a step.
    CreateRecipe,
    /// Changes a step.
    UpdateRecipe,
    /// Takes a step out.
    DeleteRecipe,
    /// Puts the steps in another order.
    ReorderRecipes,
    /// Lists plans.
    GetMenuPlans,
    /// Shows a plan.
    GetMenuPlanById,
    /// Creates a plan.
    CreateMenuPlan,
    /// Changes a plan.
    UpdateMenuPlan,
    /// Deletes a plan.
    DeleteMenuPlan,
    /// Sends a plan to review or back to its writer.
    SubmitMenuPlan,
    /// Approves, publishes, activates, completes, cancels or archives a plan.
    DecideMenuPlan,
    /// Replaces a menu of a published plan.
    SubstituteMenu,
    /// Shows what was signed when a plan was approved.
    GetPlanApproval,
    /// Tells what changed since.
    GetPlanDrift,
    /// Copies a plan to other days.
    DuplicateMenuPlan,
    /// Repeats days of a plan over other days.
    ApplyCycle,
    /// Assigns menus to dates of a plan.
    AssignMenuToPlan,
    /// Takes an assignment off a plan.
    RemoveAssignment,
    /// Shows what was recorded of the meals of a plan.
    GetActuals,
    /// Records what really happened at a meal.
    RecordActual,
    /// Corrects what was recorded.
    CorrectActual,
    /// Takes away what was recorded.
    RemoveActual,
    /// Holds what was planned against what really happened.
    GetActualReport,
    /// Shows the calendar.
    GetMenuCalendar,
    /// Shows what a plan serves, costs and means for each audience.
    GetPlanReport,
    /// Writes a plan for people's own calendars.
    ExportPlanCalendar,
    /// Lists what to buy.
    GetProcurement,
    /// Shows what is cooked on a day.
    GetProductionSheet,
    /// Shows the problem that a plan is to solve.
    GetPlanProblem,
    /// Looks for a plan.
    GenerateMenuPlan,
    /// Shows the settings.
    GetSettings,
    /// Changes the settings.
    UpdateSettings,
    /// Takes holidays from a calendar file into the settings.
    ImportHolidays,
    /// Brings every derived value to a date.
    Refresh,
    /// Reads events.
    GetEvents,
    /// Drops old events.
    PruneEvents,
    /// Forgets old requests.
    PruneRequests,
    /// Writes the whole kitchen out.
    ExportKitchen,
    /// Fills an empty kitchen from an export.
    ImportKitchen,
    /// Takes records of files in, all of them or none.
    ImportRecords,
}
use gizi::kitchen::ApprovedFinding;
/// A rule that was broken, or of which nobody could tell, when a plan was signed.
#[uniffi::remote(Record)]
pub struct ApprovedFinding {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// What was judged: a nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// The day, where one day or window of a period was judged.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// For the audience's mean.
    pub verdict: gizi::balance::Verdict,
    /// How much the broken or undecided side weighed.
    #[uniffi(default)]
    pub severity: Option<gizi::balance::Severity>,
}
use gizi::kitchen::ApprovedMenu;
/// A menu as it stood when a plan with it was approved.
#[uniffi::remote(Record)]
pub struct ApprovedMenu {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its version, which its assignments pin from then on.
    pub menu_version: u32,
    /// What one serving held and cost, with the date of the prices.
    #[uniffi(default)]
    pub derived: Option<gizi::kitchen::MenuDerived>,
}
use gizi::kitchen::ApprovedVerdict;
/// What the standard said of a meal, a day, a week or the windows of an audience when a plan was signed.
#[uniffi::remote(Record)]
pub struct ApprovedVerdict {
    /// Who is fed.
    pub audience: gizi::id::AudienceKey,
    /// The portion that was judged. Absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// What was judged.
    pub basis: gizi::balance::RuleBasis,
    /// The first day.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// The last day.
    #[uniffi(default)]
    pub to: Option<CivilDate>,
    /// The verdict over all required sides.
    pub outcome: gizi::balance::Outcome,
    /// The rules that were not proved to be met, in the order of the standard.
    pub open: Vec<gizi::kitchen::ApprovedFinding>,
}
use gizi::kitchen::Audit;
/// Who created, changed and deleted a record, and when.
#[uniffi::remote(Record)]
pub struct Audit {
    /// Counts its changes, from 1.
    pub version: u32,
    /// When it was created.
    pub created_at: Timestamp,
    /// Who created it.
    pub created_by: gizi::id::ActorId,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Who changed it last.
    pub updated_by: gizi::id::ActorId,
    /// When it was deleted; absent: it is not.
    #[uniffi(default)]
    pub deleted_at: Option<Timestamp>,
}
use gizi::kitchen::DerivedNutrient;
/// One nutrient of a serving.
#[uniffi::remote(Record)]
pub struct DerivedNutrient {
    /// The nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// How much one serving holds, in the nutrient's unit.
    pub serving: gizi::nutrient::Bounds,
}
use gizi::kitchen::DerivedProblem;
/// Why something could not be calculated.
#[uniffi::remote(Record)]
pub struct DerivedProblem {
    /// The stable code of the error.
    pub code: String,
    /// Where: `ingredients[3]`.
    pub path: String,
    /// The sentence for people, in English.
    pub message: String,
}
use gizi::kitchen::DriftKind;
/// How a menu is no longer as it was signed.
#[uniffi::remote(Enum)]
pub enum DriftKind {
    /// The menu is deleted.
    Deleted,
    /// The menu is set inactive.
    Inactive,
    /// Somebody changed the menu.
    Version,
    /// One serving holds something else.
    Nutrition,
    /// One serving costs something else.
    Cost,
    /// It holds other allergens, or keeps other diets.
    Allergens,
}
use gizi::kitchen::ImportedHolidays;
/// What an import of holidays did.
#[uniffi::remote(Record)]
pub struct ImportedHolidays {
    /// The version of the settings with them in.
    pub version: u32,
    /// Those that were not in the settings before.
    pub added: Vec<gizi::program::Holiday>,
    /// Events of the calendar that were not taken.
    pub skipped: Vec<gizi::interchange::SkippedEvent>,
}
use gizi::kitchen::ImportedRecords;
/// How much of an import was new.
#[uniffi::remote(Record)]
pub struct ImportedRecords {
    /// Programmes that were created.
    pub programs: u32,
    /// Ingredients that were created.
    pub ingredients: u32,
    /// Prices that were noted, those of new ingredients included.
    pub prices: u32,
    /// Menus that were created.
    pub menus: u32,
}
use gizi::kitchen::IngredientDetail;
/// An ingredient with its audit.
#[uniffi::remote(Record)]
pub struct IngredientDetail {
    /// The ingredient.
    pub ingredient: gizi::ingredient::Ingredient,
    /// Who created and changed it, and its version.
    pub audit: gizi::kitchen::Audit,
}
use gizi::kitchen::IngredientFilters;
/// Which ingredients are wanted.
#[uniffi::remote(Record)]
pub struct IngredientFilters {
    /// Words that must all occur in name, aliases or id, whatever their case and accents.
    #[uniffi(default)]
    pub search: Option<String>,
    /// Of this food group.
    #[uniffi(default)]
    pub category: Option<gizi::ingredient::FoodCategory>,
    /// With a price, or without any.
    #[uniffi(default)]
    pub is_priced: Option<bool>,
    /// The deleted ones instead of the others.
    #[uniffi(default)]
    pub deleted: bool,
}
use gizi::kitchen::IngredientPage;
/// One page of ingredients.
#[uniffi::remote(Record)]
pub struct IngredientPage {
    /// The ingredients.
    pub ingredients: Vec<gizi::kitchen::IngredientDetail>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    #[uniffi(default)]
    pub next: Option<String>,
}
use gizi::kitchen::KitchenSettings;
/// What holds for a whole kitchen.
#[uniffi::remote(Record)]
pub struct KitchenSettings {
    /// The one currency of its prices, rates and budgets.
    pub currency: gizi::money::Currency,
    /// The language of its messages.
    pub language: gizi::locale::Language,
    /// The IANA time zone that decides which day it is: `Asia/Jakarta`.
    pub time_zone: String,
    /// Sets of household measures in force beside `si` and `count`: `indonesia`.
    pub measure_sets: Vec<String>,
    /// Food tables in the order in which one is taken before another when foods are imported: `TKPI-2017`.
    #[uniffi(default)]
    pub food_table_priority: Vec<String>,
    /// Which of the prices seen counts.
    pub price_policy: gizi::cost::PricePolicy,
    /// Prices of this region, or of none, come before the others.
    #[uniffi(default)]
    pub price_region: Option<String>,
    /// Prices of this supplier come before the others.
    #[uniffi(default)]
    pub price_supplier: Option<String>,
    /// A price older than this many days is used with a warning.
    #[uniffi(default)]
    pub maximum_price_age_days: Option<u32>,
    /// Everything it pays beside ingredients.
    #[uniffi(default)]
    pub rates: gizi::cost::CostRates,
    /// The standard its menus are judged by, where no programme says otherwise.
    pub default_standard: gizi::id::StandardId,
    /// Whether fortification programmes count that hold on the day.
    #[uniffi(default)]
    pub fortified: bool,
    /// Days without service.
    #[uniffi(default)]
    pub holidays: Vec<gizi::program::Holiday>,
    /// When each meal is eaten, where no programme says otherwise.
    #[uniffi(default)]
    pub service_times: Vec<gizi::program::ProgramMeal>,
    /// When they were first written.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When they were last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who wrote them first.
    #[uniffi(default)]
    pub created_by: Option<gizi::id::ActorId>,
    /// Who changed them last.
    #[uniffi(default)]
    pub updated_by: Option<gizi::id::ActorId>,
    /// Counts their changes; 0 before they are stored.
    #[uniffi(default)]
    pub version: u32,
}
use gizi::kitchen::MenuCopy;
/// What a copy of a menu is called.
#[uniffi::remote(Record)]
pub struct MenuCopy {
    /// The menu that is copied.
    pub id: gizi::id::MenuId,
    /// The copy's id; absent: a new one.
    #[uniffi(default)]
    pub new_id: Option<gizi::id::MenuId>,
    /// The copy's name.
    pub menu_name: String,
    /// The copy's code.
    #[uniffi(default)]
    pub menu_code: Option<String>,
}
use gizi::kitchen::MenuDerived;
/// What is computed about a menu: nutrition and cost of one serving of the reference portion, allergens and diets.
///
/// It always equals a computation from scratch with the records as they are, at its date. Prices are dated: a price of
/// a later day counts once the kitchen is refreshed to that day.
#[uniffi::remote(Record)]
pub struct MenuDerived {
    /// The date of the prices and fortification programmes.
    pub as_of: CivilDate,
    /// The revision of the kitchen with which these values came to be.
    pub revision: i64,
    /// Whether every value of it is one known number.
    pub complete: bool,
    /// The ten nutrients of the menu record, per serving. Empty if they could not be calculated.
    pub nutrients: Vec<gizi::kitchen::DerivedNutrient>,
    /// What one serving costs. Absent if it could not be calculated.
    #[uniffi(default)]
    pub cost_per_serving: Option<gizi::cost::CostBounds>,
    /// Whether the allergens could be told; if not, nothing of them is known.
    pub allergens_known: bool,
    /// Every allergen of the registry that the menu is not free of.
    pub allergens: Vec<gizi::ingredient::AllergenStatement>,
    /// Whether it is halal.
    pub halal: gizi::ingredient::DietStatus,
    /// Whether it is vegetarian.
    pub vegetarian: gizi::ingredient::DietStatus,
    /// What kept values from being calculated.
    pub problems: Vec<gizi::kitchen::DerivedProblem>,
}
use gizi::kitchen::MenuDetail;
/// A menu with all that is known of it.
#[uniffi::remote(Record)]
pub struct MenuDetail {
    /// The menu.
    pub menu: gizi::menu::Menu,
    /// When it was deleted; absent: it is not.
    #[uniffi(default)]
    pub deleted_at: Option<Timestamp>,
    /// What is computed about it.
    #[uniffi(default)]
    pub derived: Option<gizi::kitchen::MenuDerived>,
}
use gizi::kitchen::MenuDrift;
/// What changed about an approved menu. Values are per serving of the reference portion.
#[uniffi::remote(Record)]
pub struct MenuDrift {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name when it was signed.
    pub menu_name: String,
    /// What is no longer as it was; never empty.
    pub kinds: Vec<gizi::kitchen::DriftKind>,
    /// Its version when it was signed.
    pub approved_version: u32,
    /// Its version now. Absent: it is deleted.
    #[uniffi(default)]
    pub version: Option<u32>,
    /// Each nutrient that changed.
    pub nutrients: Vec<gizi::kitchen::NutrientDrift>,
    /// What it cost when it was signed. Absent: it could not be calculated.
    #[uniffi(default)]
    pub approved_cost: Option<gizi::cost::CostBounds>,
    /// What it costs now. Absent: it cannot be calculated, or the menu is deleted.
    #[uniffi(default)]
    pub cost: Option<gizi::cost::CostBounds>,
}
use gizi::kitchen::MenuFilters;
/// Which menus are wanted. What is absent does not matter; zero is a value like any other.
///
/// Nutrients and costs are those of one serving of the reference portion, as derived. A menu whose value is not known
/// within the limits for certain is not among them: `max_calories` 500 finds those proved to hold 500 kcal or less. Values
/// are compared to the nearest millionth.
#[uniffi::remote(Record)]
pub struct MenuFilters {
    /// Words that must all occur in name, code or description, whatever their case and accents.
    #[uniffi(default)]
    pub search: Option<String>,
    /// Of this programme.
    #[uniffi(default)]
    pub program_id: Option<gizi::id::ProgramId>,
    /// Of a programme that feeds this audience; a menu without a programme is for nobody in particular.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Served at this meal.
    #[uniffi(default)]
    pub meal_type: Option<gizi::menu::MealType>,
    /// Of this kind.
    #[uniffi(default)]
    pub kind: Option<gizi::menu::MenuKind>,
    /// At this place on the tray.
    #[uniffi(default)]
    pub course: Option<gizi::menu::Course>,
    /// This hard to cook.
    #[uniffi(default)]
    pub difficulty: Option<gizi::menu::DifficultyLevel>,
    /// With this main protein.
    #[uniffi(default)]
    pub main_protein: Option<String>,
    /// Active, or inactive.
    #[uniffi(default)]
    pub is_active: Option<bool>,
    /// Halal, not halal, or not known to be.
    #[uniffi(default)]
    pub halal: Option<gizi::ingredient::DietStatus>,
    /// Vegetarian, not vegetarian, or not known to be.
    #[uniffi(default)]
    pub vegetarian: Option<gizi::ingredient::DietStatus>,
    /// With every value known, or with some that are not.
    #[uniffi(default)]
    pub is_complete: Option<bool>,
    /// At least so many kcal.
    #[uniffi(default)]
    pub min_calories: Option<rust_decimal::Decimal>,
    /// At most so many kcal.
    #[uniffi(default)]
    pub max_calories: Option<rust_decimal::Decimal>,
    /// At least so many grams of protein.
    #[uniffi(default)]
    pub min_protein: Option<rust_decimal::Decimal>,
    /// At most so many grams of protein.
    #[uniffi(default)]
    pub max_protein: Option<rust_decimal::Decimal>,
    /// Costing at least so much, in the kitchen's currency.
    #[uniffi(default)]
    pub min_cost: Option<rust_decimal::Decimal>,
    /// Costing at most so much.
    #[uniffi(default)]
    pub max_cost: Option<rust_decimal::Decimal>,
    /// Prepared in at most so many minutes.
    #[uniffi(default)]
    pub max_preparation_time: Option<u32>,
    /// Cooked in at most so many minutes.
    #[uniffi(default)]
    pub max_cooking_time: Option<u32>,
    /// With a serving of at least so many grams.
    #[uniffi(default)]
    pub min_serving_size: Option<rust_decimal::Decimal>,
    /// Written for a batch of at least so many servings.
    #[uniffi(default)]
    pub min_servings: Option<rust_decimal::Decimal>,
    /// Written for a batch of at most so many servings.
    #[uniffi(default)]
    pub max_servings: Option<rust_decimal::Decimal>,
    /// Holding any allergen, or traces of one, for certain; or free of all of them for certain.
    #[uniffi(default)]
    pub has_allergens: Option<bool>,
    /// Holding these allergens for certain, by their codes in the registry.
    #[uniffi(default)]
    pub contains_allergens: Vec<String>,
    /// Free of these allergens for certain, by their codes in the registry: unknown is not free.
    #[uniffi(default)]
    pub free_of_allergens: Vec<String>,
    /// With this ingredient in a line of its own, or as a substitute.
    #[uniffi(default)]
    pub uses_ingredient: Option<gizi::id::IngredientId>,
    /// With this menu as a part.
    #[uniffi(default)]
    pub uses_menu: Option<gizi::id::MenuId>,
    /// The deleted ones instead of the others.
    #[uniffi(default)]
    pub deleted: bool,
}
use gizi::kitchen::MenuPage;
/// One page of menus.
#[uniffi::remote(Record)]
pub struct MenuPage {
    /// The menus.
    pub menus: Vec<gizi::kitchen::MenuSummary>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    #[uniffi(default)]
    pub next: Option<String>,
}
use gizi::kitchen::MenuSort;
/// What menus are sorted by. What lacks the value comes last; kinds, meals and the like come by their codes.
#[uniffi::remote(Enum)]
pub enum MenuSort {
    /// Active ones first, among them and among the others the newest change first.
    ActiveNewest,
    /// Name, whatever its case and accents.
    MenuName,
    /// Code.
    MenuCode,
    /// Kind.
    Kind,
    /// Meal.
    MealType,
    /// Place on the tray.
    Course,
    /// How hard it is to cook.
    Difficulty,
    /// Main protein.
    MainProtein,
    /// Grams of a serving.
    ServingSize,
    /// Servings of a batch.
    Servings,
    /// Energy of a serving, by its lower end.
    Calories,
    /// Protein of a serving, by its lower end.
    Protein,
    /// Cost of a serving, by its lower end.
    CostPerServing,
    /// When it was created.
    CreatedAt,
    /// When it was last changed.
    UpdatedAt,
    /// Minutes of preparation.
    PreparationTime,
    /// Minutes of cooking.
    CookingTime,
}
use gizi::kitchen::MenuSummary;
/// A menu as a list shows it.
#[uniffi::remote(Record)]
pub struct MenuSummary {
    /// Its id.
    pub id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code.
    #[uniffi(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for.
    #[uniffi(default)]
    pub program_id: Option<gizi::id::ProgramId>,
    /// What it is.
    pub kind: gizi::menu::MenuKind,
    /// The meal it is served at.
    #[uniffi(default)]
    pub meal_type: Option<gizi::menu::MealType>,
    /// Its place on a tray.
    #[uniffi(default)]
    pub course: Option<gizi::menu::Course>,
    /// How hard it is.
    #[uniffi(default)]
    pub difficulty: Option<gizi::menu::DifficultyLevel>,
    /// Grams of one serving as served.
    #[uniffi(default)]
    pub serving_size: Option<rust_decimal::Decimal>,
    /// Minutes of preparation.
    pub preparation_time: u32,
    /// Minutes of cooking.
    pub cooking_time: u32,
    /// Whether it may be planned.
    pub is_active: bool,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// Its version.
    pub version: u32,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// What is computed about it.
    #[uniffi(default)]
    pub derived: Option<gizi::kitchen::MenuDerived>,
}
use gizi::kitchen::NutrientDrift;
/// What one serving held of a nutrient, and what it holds, in the nutrient's unit.
#[uniffi::remote(Record)]
pub struct NutrientDrift {
    /// The nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// When it was signed. Absent: it could not be calculated.
    #[uniffi(default)]
    pub approved: Option<gizi::nutrient::Bounds>,
    /// Now. Absent: it cannot be calculated.
    #[uniffi(default)]
    pub now: Option<gizi::nutrient::Bounds>,
}
use gizi::kitchen::ParsedPriceUpdate;
/// A price to be noted, read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedPriceUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::kitchen::PriceUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::kitchen::ParsedQuantityUpdate;
/// A quantity of a line, read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedQuantityUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::kitchen::QuantityUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::kitchen::ParsedSettings;
/// Settings read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedSettings {
    /// The settings; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub settings: Option<gizi::kitchen::KitchenSettings>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::kitchen::ParsedSettingsUpdate;
/// An update of the settings read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedSettingsUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::kitchen::SettingsUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::kitchen::Permission;
/// An action and who may do it.
#[uniffi::remote(Record)]
pub struct Permission {
    /// The action.
    pub action: gizi::kitchen::Action,
    /// The roles that may do it.
    pub roles: Vec<gizi::kitchen::Role>,
}
use gizi::kitchen::PlanApproval;
/// What was signed when a plan was approved: the plan, what it assigned, its programme, each of its menus as it was
/// calculated then, what all of it served and cost, and what the standard said.
/// Nothing that changes later changes it; what stands in for a published menu is added.
#[uniffi::remote(Record)]
pub struct PlanApproval {
    /// The plan as it was approved.
    pub plan: gizi::plan::MenuPlan,
    /// Who signed.
    pub approved_by: gizi::id::ActorId,
    /// When.
    pub approved_at: Timestamp,
    /// The version of gizi that calculated.
    pub engine_version: String,
    /// The standard in force: the programme's, else the kitchen's.
    pub standard_id: gizi::id::StandardId,
    /// That standard as it was, by which the plan is judged from then on. Absent: it does not ship with the library, or a
    /// version of gizi signed that did not keep it; and so for everything else that may be absent.
    #[uniffi(default)]
    pub standard: Option<gizi::balance::Standard>,
    /// The programme as it was.
    #[uniffi(default)]
    pub program: Option<gizi::program::NutritionProgram>,
    /// The food tables, each with its edition, that the menus were calculated by.
    #[uniffi(default)]
    pub food_tables: Vec<String>,
    /// The kitchen's date, whose prices the menus below have; the totals have those that were known of each day.
    #[uniffi(default)]
    pub prices_as_of: Option<CivilDate>,
    /// What all days together served and cost.
    #[uniffi(default)]
    pub totals: Option<gizi::plan::SpanTotals>,
    /// What the standard said of each meal, day and week of each audience, and of all days where it counts windows.
    #[uniffi(default)]
    pub verdicts: Vec<gizi::kitchen::ApprovedVerdict>,
    /// What the plan assigned, by day and id.
    pub assignments: Vec<gizi::plan::Assignment>,
    /// Its menus by id, each once.
    pub menus: Vec<gizi::kitchen::ApprovedMenu>,
    /// These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.
    /// Empty: it was signed by a version of gizi that did not keep them.
    #[uniffi(default)]
    pub recipes: Vec<gizi::menu::Menu>,
    /// What stands in for menus of it since it was published, the latest of each tray. All that is added later.
    #[uniffi(default)]
    pub substitutes: Vec<gizi::kitchen::SubstituteRecipes>,
}
use gizi::kitchen::PlanCopy;
/// How a plan is copied.
#[uniffi::remote(Record)]
pub struct PlanCopy {
    /// The plan that is copied.
    pub id: gizi::id::PlanId,
    /// The copy's id; absent: a new one.
    #[uniffi(default)]
    pub new_id: Option<gizi::id::PlanId>,
    /// The copy's name.
    pub plan_name: String,
    /// The copy's first day; everything moves by as many days.
    pub start_date: CivilDate,
}
use gizi::kitchen::PlanCycle;
/// Which days of a plan are repeated where.
#[uniffi::remote(Record)]
pub struct PlanCycle {
    /// The plan with the pattern.
    pub plan_id: gizi::id::PlanId,
    /// The days of the pattern.
    pub pattern: gizi::plan::DayRange,
    /// The draft that is filled, of the same programme; absent: the plan with the pattern itself.
    #[uniffi(default)]
    pub target_plan_id: Option<gizi::id::PlanId>,
    /// The days that are filled.
    pub to: gizi::plan::DayRange,
    /// What a holiday does to the cycle.
    pub rule: gizi::plan::CycleRule,
}
use gizi::kitchen::PlanDetail;
/// A plan with what it assigns.
#[uniffi::remote(Record)]
pub struct PlanDetail {
    /// The plan.
    pub plan: gizi::plan::MenuPlan,
    /// What it assigns, by day and id.
    pub assignments: Vec<gizi::plan::Assignment>,
}
use gizi::kitchen::PlanDrift;
/// What changed about a plan since it was approved.
#[uniffi::remote(Record)]
pub struct PlanDrift {
    /// The plan.
    pub plan_id: gizi::id::PlanId,
    /// When it was approved.
    pub approved_at: Timestamp,
    /// Approved menus that are no longer as they were signed, by id.
    pub menus: Vec<gizi::kitchen::MenuDrift>,
    /// Assignments that serve something else now, another version of it, or other portions; or that came in or went since,
    /// by id.
    pub assignments: Vec<gizi::id::AssignmentId>,
    /// The standard in force, if it is no longer the one the plan was signed under. The plan is judged by that one still.
    #[uniffi(default)]
    pub standard: Option<gizi::kitchen::StandardDrift>,
    /// What changed about its programme: feeding days, audiences, diets and so on. Empty for what was signed by a version of
    /// gizi that did not keep it.
    #[uniffi(default)]
    pub program: Vec<gizi::event::FieldChange>,
}
use gizi::kitchen::PlanFilters;
/// Which plans are wanted.
#[uniffi::remote(Record)]
pub struct PlanFilters {
    /// Words that must all occur in name or description, whatever their case and accents.
    #[uniffi(default)]
    pub search: Option<String>,
    /// Of this programme.
    #[uniffi(default)]
    pub program_id: Option<gizi::id::ProgramId>,
    /// At this stage.
    #[uniffi(default)]
    pub status: Option<gizi::plan::PlanStatus>,
    /// With a day on or after this one.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// With a day on or before this one.
    #[uniffi(default)]
    pub to: Option<CivilDate>,
}
use gizi::kitchen::PlanPage;
/// One page of plans.
#[uniffi::remote(Record)]
pub struct PlanPage {
    /// The plans, without what they assign.
    pub plans: Vec<gizi::plan::MenuPlan>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    #[uniffi(default)]
    pub next: Option<String>,
}
use gizi::kitchen::PlanProposal;
/// A plan that a kitchen may take over: nothing of it is stored.
///
/// To take it over, create the trays as menus and assign each to its day: `create_menu` for the menu of a tray, then
/// `assign_menu_to_plan` with its day, meal, portions and the menu's id: with all portions in one assignment for all audiences, or, where a
/// tray is `apart`, with each portion in one for the audience whose key it bears.
#[uniffi::remote(Record)]
pub struct PlanProposal {
    /// The problem, and what could not become a part of it.
    pub draft: gizi::plan::optimise::PlanDraft,
    /// What the search found.
    pub outcome: gizi::plan::optimise::PlanOutcome,
    /// The chosen dishes as trays, by day and meal. None without a plan.
    pub trays: Vec<gizi::plan::optimise::PlanTray>,
}
use gizi::kitchen::PlannedBy;
/// Whose assignments are meant.
#[uniffi::remote(Enum)]
pub enum PlannedBy {
    /// Those of one plan, whatever its status.
    Plan {
        /// The plan.
        plan_id: gizi::id::PlanId,
    },
    /// Those of every plan of a programme that is neither cancelled nor archived. What is signed comes before drafts, and
    /// where drafts are for the same people none of them is counted; each that is not is a gap, unless a signed one stands
    /// in the very same slot.
    Program {
        /// The programme.
        program_id: gizi::id::ProgramId,
    },
}
use gizi::kitchen::PriceUpdate;
/// A price to be noted.
#[uniffi::remote(Record)]
pub struct PriceUpdate {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// The form that has the price; absent: the usual one.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// The version of the ingredient that was seen; if somebody changed it since, nothing is written. Absent: whatever it
    /// is at.
    #[uniffi(default)]
    pub expected_version: Option<u32>,
    /// The price. It replaces one of the same day, supplier and region.
    pub price: gizi::ingredient::Price,
}
use gizi::kitchen::ProgramFilters;
/// Which programmes are wanted.
#[uniffi::remote(Record)]
pub struct ProgramFilters {
    /// Words that must all occur in name, code or description, whatever their case and accents.
    #[uniffi(default)]
    pub search: Option<String>,
    /// At this stage.
    #[uniffi(default)]
    pub status: Option<gizi::program::ProgramStatus>,
    /// Of this type.
    #[uniffi(default)]
    pub program_type: Option<gizi::program::ProgramType>,
}
use gizi::kitchen::ProgramPage;
/// One page of programmes.
#[uniffi::remote(Record)]
pub struct ProgramPage {
    /// The programmes.
    pub programs: Vec<gizi::program::NutritionProgram>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    #[uniffi(default)]
    pub next: Option<String>,
}
use gizi::kitchen::QuantityUpdate;
/// How much of a line there is to be.
#[uniffi::remote(Record)]
pub struct QuantityUpdate {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The version it was seen at.
    pub expected_version: u32,
    /// The line.
    pub line_id: gizi::id::LineId,
    /// How much, for the menu's servings.
    pub quantity: rust_decimal::Decimal,
    /// In which unit; absent: as before.
    #[uniffi(default)]
    pub unit: Option<String>,
}
use gizi::kitchen::RecordImport;
/// Records that are to be taken in together: the files of a first day, or a new price list.
#[uniffi::remote(Record)]
pub struct RecordImport {
    /// Programmes.
    #[uniffi(default)]
    pub programs: Vec<gizi::program::NutritionProgram>,
    /// Ingredients with their prices.
    #[uniffi(default)]
    pub ingredients: Vec<gizi::ingredient::Ingredient>,
    /// Menus in any order.
    #[uniffi(default)]
    pub menus: Vec<gizi::menu::Menu>,
}
use gizi::kitchen::Role;
/// What somebody is in a kitchen. What each may do is data: `permissions`.
#[uniffi::remote(Enum)]
pub enum Role {
    /// Looks.
    Viewer,
    /// Writes menus, recipes, ingredients and plans.
    Nutritionist,
    /// Writes prices.
    Accountant,
    /// Leads the kitchen: writes everything, deletes programmes, changes settings.
    Head,
    /// Everything, import too.
    Admin,
}
use gizi::kitchen::Session;
/// Who acts in which kitchen. The host made sure of it; the engine takes it as true.
#[uniffi::remote(Record)]
pub struct Session {
    /// The kitchen.
    pub tenant: gizi::id::TenantId,
    /// The person or system.
    pub actor: gizi::id::ActorId,
    /// What they are in this kitchen; what one of the roles may do, they may do.
    pub roles: Vec<gizi::kitchen::Role>,
}
use gizi::kitchen::SettingsUpdate;
/// What is to change about the settings. A field that is absent stays as it is; `clear` names those that are to be
/// absent.
#[uniffi::remote(Record)]
pub struct SettingsUpdate {
    /// The version they were seen at; 0 if they were never written.
    pub expected_version: u32,
    /// The one currency.
    #[uniffi(default)]
    pub currency: Option<gizi::money::Currency>,
    /// The language of messages.
    #[uniffi(default)]
    pub language: Option<gizi::locale::Language>,
    /// The IANA time zone.
    #[uniffi(default)]
    pub time_zone: Option<String>,
    /// Sets of household measures, all of them.
    #[uniffi(default)]
    pub measure_sets: Option<Vec<String>>,
    /// Food tables in their order.
    #[uniffi(default)]
    pub food_table_priority: Option<Vec<String>>,
    /// Which of the prices seen counts.
    #[uniffi(default)]
    pub price_policy: Option<gizi::cost::PricePolicy>,
    /// The region whose prices come first.
    #[uniffi(default)]
    pub price_region: Option<String>,
    /// The supplier whose prices come first.
    #[uniffi(default)]
    pub price_supplier: Option<String>,
    /// Days after which a price is old.
    #[uniffi(default)]
    pub maximum_price_age_days: Option<u32>,
    /// Everything paid beside ingredients.
    #[uniffi(default)]
    pub rates: Option<gizi::cost::CostRates>,
    /// The standard menus are judged by.
    #[uniffi(default)]
    pub default_standard: Option<gizi::id::StandardId>,
    /// Whether fortification programmes count.
    #[uniffi(default)]
    pub fortified: Option<bool>,
    /// Days without service, all of them.
    #[uniffi(default)]
    pub holidays: Option<Vec<gizi::program::Holiday>>,
    /// When each meal is eaten, all of them.
    #[uniffi(default)]
    pub service_times: Option<Vec<gizi::program::ProgramMeal>>,
    /// Fields that are to be absent.
    #[uniffi(default)]
    pub clear: Vec<String>,
}
use gizi::kitchen::StandardDrift;
/// Which standard a plan was signed under, and which is in force.
#[uniffi::remote(Record)]
pub struct StandardDrift {
    /// The one it was signed under.
    pub approved_id: gizi::id::StandardId,
    /// Its edition. Absent: its text was not kept.
    #[uniffi(default)]
    pub approved_edition: Option<String>,
    /// The one in force.
    pub id: gizi::id::StandardId,
    /// Its edition. Absent: it does not ship with the library.
    #[uniffi(default)]
    pub edition: Option<String>,
}
use gizi::kitchen::SubstituteRecipes;
/// A menu that stands in for a signed one, as it was written when it took its place.
#[uniffi::remote(Record)]
pub struct SubstituteRecipes {
    /// The assignment that serves it.
    pub assignment_id: gizi::id::AssignmentId,
    /// The special diet whose tray it is. Absent: it is the assignment's own.
    #[uniffi(default)]
    pub diet: Option<String>,
    /// The menu and everything it is made of, by id.
    pub recipes: Vec<gizi::menu::Menu>,
}
/// Reads and checks a price to be noted from JSON (UTF-8). Unknown fields are refused.
#[uniffi::export]
pub fn parse_price_update(json: Vec<u8>) -> Result<gizi::kitchen::ParsedPriceUpdate, GiziError> {
    guarded(move || Ok(gizi::kitchen::parse_price_update(&json)))
}
/// Reads and checks a quantity of a line from JSON (UTF-8). Unknown fields are refused.
#[uniffi::export]
pub fn parse_quantity_update(json: Vec<u8>) -> Result<gizi::kitchen::ParsedQuantityUpdate, GiziError> {
    guarded(move || Ok(gizi::kitchen::parse_quantity_update(&json)))
}
/// Who may do what, if the host does not say otherwise: every action once.
#[uniffi::export]
pub fn permissions() -> Result<Vec<gizi::kitchen::Permission>, GiziError> {
    guarded(move || Ok(gizi::kitchen::permissions()?))
}
/// Everything that is wrong with settings by themselves; empty if nothing is. Whether the time zone, the measure sets and
/// the standard exist is found when they are stored.
#[uniffi::export]
pub fn validate_settings(
    settings: gizi::kitchen::KitchenSettings,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::kitchen::validate_settings(&settings)))
}
/// Reads and checks settings from JSON (UTF-8). Unknown fields are refused.
#[uniffi::export]
pub fn parse_settings(json: Vec<u8>) -> Result<gizi::kitchen::ParsedSettings, GiziError> {
    guarded(move || Ok(gizi::kitchen::parse_settings(&json)))
}
/// Reads and checks an update of the settings from JSON (UTF-8): names, limits and codes are those of the settings.
/// Unknown fields are refused. What must hold between fields is found when the update meets the settings.
#[uniffi::export]
pub fn parse_settings_update(json: Vec<u8>) -> Result<gizi::kitchen::ParsedSettingsUpdate, GiziError> {
    guarded(move || Ok(gizi::kitchen::parse_settings_update(&json)))
}
/// The JSON Schema (draft 2020-12) of what `parse_settings` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn settings_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::kitchen::settings_schema()))
}
/// Every code the violations of settings can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn settings_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::kitchen::settings_violation_codes()))
}
/// One serving of a nutrient.
#[uniffi::export]
pub fn menu_derived_serving(
    menu_derived: gizi::kitchen::MenuDerived,
    nutrient: String,
) -> Result<Option<gizi::nutrient::Bounds>, GiziError> {
    guarded(move || Ok(menu_derived.serving(&nutrient)))
}
/// The update, or one error `kitchen.invalid_record` whose details list every violation.
#[uniffi::export]
pub fn parsed_price_update_into_result(
    parsed_price_update: gizi::kitchen::ParsedPriceUpdate,
) -> Result<gizi::kitchen::PriceUpdate, GiziError> {
    guarded(move || Ok(parsed_price_update.into_result()?))
}
/// The update, or one error `kitchen.invalid_record` whose details list every violation.
#[uniffi::export]
pub fn parsed_quantity_update_into_result(
    parsed_quantity_update: gizi::kitchen::ParsedQuantityUpdate,
) -> Result<gizi::kitchen::QuantityUpdate, GiziError> {
    guarded(move || Ok(parsed_quantity_update.into_result()?))
}
/// Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`.
#[uniffi::export]
pub fn action_code(action: gizi::kitchen::Action) -> Result<String, GiziError> {
    guarded(move || Ok(action.code()))
}
/// One actor with one role.
#[uniffi::export]
pub fn session_new(
    tenant: gizi::id::TenantId,
    actor: gizi::id::ActorId,
    role: gizi::kitchen::Role,
) -> Result<gizi::kitchen::Session, GiziError> {
    guarded(move || Ok(gizi::kitchen::Session::new(tenant, actor, role)))
}
/// What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
/// price, no rates, MBG 2026.
#[uniffi::export]
pub fn kitchen_settings_standard() -> Result<gizi::kitchen::KitchenSettings, GiziError> {
    guarded(move || Ok(gizi::kitchen::KitchenSettings::standard()?))
}
/// The units in force: `si`, `count` and the kitchen's own sets of household measures.
#[uniffi::export]
pub fn kitchen_settings_units(
    kitchen_settings: gizi::kitchen::KitchenSettings,
) -> Result<std::sync::Arc<crate::generated::quantity::UnitTable>, GiziError> {
    guarded(move || Ok(held(kitchen_settings.units()?)))
}
/// How a cost is calculated in this kitchen at a date.
#[uniffi::export]
pub fn kitchen_settings_cost_settings(
    kitchen_settings: gizi::kitchen::KitchenSettings,
    date: CivilDate,
) -> Result<gizi::cost::CostSettings, GiziError> {
    guarded(move || Ok(kitchen_settings.cost_settings(date)))
}
/// The settings, or one error `kitchen.invalid_record` whose details list every violation.
#[uniffi::export]
pub fn parsed_settings_into_result(
    parsed_settings: gizi::kitchen::ParsedSettings,
) -> Result<gizi::kitchen::KitchenSettings, GiziError> {
    guarded(move || Ok(parsed_settings.into_result()?))
}
/// The update, or one error `kitchen.invalid_record` whose details list every violation.
#[uniffi::export]
pub fn parsed_settings_update_into_result(
    parsed_settings_update: gizi::kitchen::ParsedSettingsUpdate,
) -> Result<gizi::kitchen::SettingsUpdate, GiziError> {
    guarded(move || Ok(parsed_settings_update.into_result()?))
}
/// One kitchen as one person works in it.
///
/// It holds no records: every action reads what it needs from the store and writes one change. So any number of
/// kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
/// for every request.
#[derive(uniffi::Object)]
pub struct BlockingKitchen(pub(crate) Closing<gizi::kitchen::Kitchen>);
object!(BlockingKitchen, Closing, gizi::kitchen::Kitchen);
#[uniffi::export]
impl BlockingKitchen {
    /// Everything that is recorded of what really happened at the meals of a plan, by assignment.
    #[uniffi::method]
    pub fn get_actuals(&self, plan: gizi::id::PlanId) -> Result<Vec<gizi::plan::MealActual>, GiziError> {
        guarded(move || Ok(self.0.look()?.get_actuals(&plan)?))
    }
    /// Records what really happened at an assignment of a plan that is published, active or completed, on its day or
    /// later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
    /// `kitchen.gone` if it was taken away since.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn record_actual(
        &self,
        actual: gizi::plan::MealActual,
        idempotency_key: Option<String>,
    ) -> Result<gizi::plan::MealActual, GiziError> {
        guarded(move || Ok(self.0.look()?.record_actual(&actual, idempotency_key.as_deref())?))
    }
    /// Corrects what was recorded. Earlier versions are in the history of events.
    #[uniffi::method]
    pub fn correct_actual(&self, update: gizi::plan::ActualUpdate) -> Result<gizi::plan::MealActual, GiziError> {
        guarded(move || Ok(self.0.look()?.correct_actual(&update)?))
    }
    /// Takes a record away that should not be there, such as one of the wrong assignment.
    #[uniffi::method]
    pub fn remove_actual(&self, id: gizi::id::AssignmentId, expected_version: u32) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.look()?.remove_actual(&id, expected_version)?))
    }
    /// What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
    /// the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
    #[uniffi::method(default(standard = None))]
    pub fn get_actual_report(
        &self,
        plan: gizi::id::PlanId,
        range: gizi::plan::DayRange,
        standard: Option<gizi::balance::Standard>,
    ) -> Result<gizi::plan::ActualReport, GiziError> {
        guarded(move || Ok(self.0.look()?.get_actual_report(&plan, &range, standard.as_ref())?))
    }
    /// What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
    /// draft keeps it until it is approved again.
    #[uniffi::method]
    pub fn get_plan_approval(&self, id: gizi::id::PlanId) -> Result<gizi::kitchen::PlanApproval, GiziError> {
        guarded(move || Ok(self.0.look()?.get_plan_approval(&id)?))
    }
    /// What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
    /// date, fortified where the settings say so.
    #[uniffi::method(default(options))]
    pub fn calculate_nutrition(
        &self,
        id: gizi::id::MenuId,
        options: gizi::menu::MenuOptions,
    ) -> Result<gizi::nutrition::Nutrition, GiziError> {
        guarded(move || Ok(self.0.look()?.calculate_nutrition(&id, &options)?))
    }
    /// What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date.
    #[uniffi::method(default(date = None))]
    pub fn calculate_cost(
        &self,
        id: gizi::id::MenuId,
        options: gizi::menu::MenuOptions,
        date: Option<CivilDate>,
    ) -> Result<gizi::cost::Cost, GiziError> {
        guarded(move || Ok(self.0.look()?.calculate_cost(&id, &options, date)?))
    }
    /// Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
    /// kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
    #[uniffi::method]
    pub fn validate_menu_balance(
        &self,
        id: gizi::id::MenuId,
        options: gizi::menu::MenuOptions,
        standard: Option<gizi::balance::Standard>,
        audience: gizi::id::AudienceKey,
    ) -> Result<gizi::balance::BalanceReport, GiziError> {
        guarded(move || Ok(self.0.look()?.validate_menu_balance(&id, &options, standard.as_ref(), &audience)?))
    }
    /// Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
    /// are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
    /// `read_holidays`, more holidays than settings hold.
    #[uniffi::method]
    pub fn import_holidays(
        &self,
        calendar: String,
        expected_version: u32,
    ) -> Result<gizi::kitchen::ImportedHolidays, GiziError> {
        guarded(move || Ok(self.0.look()?.import_holidays(&calendar, expected_version)?))
    }
    /// A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none.
    #[uniffi::method]
    pub fn export_plan_calendar(&self, plan: gizi::id::PlanId) -> Result<String, GiziError> {
        guarded(move || Ok(self.0.look()?.export_plan_calendar(&plan)?))
    }
    /// Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
    /// current version; one whose menu is inactive is copied all the same and shows at the review.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn duplicate_menu_plan(
        &self,
        copy: gizi::kitchen::PlanCopy,
        idempotency_key: Option<String>,
    ) -> Result<gizi::plan::MenuPlan, GiziError> {
        guarded(move || Ok(self.0.look()?.duplicate_menu_plan(&copy, idempotency_key.as_deref())?))
    }
    /// Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
    /// refused like `assign_menu_to_plan`, and with `plan.program_id.other_program` for a
    /// draft of another programme. Returns what was assigned and what found no day. With an
    /// idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
    /// assignment was removed since.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn apply_cycle(
        &self,
        request: gizi::kitchen::PlanCycle,
        idempotency_key: Option<String>,
    ) -> Result<gizi::plan::Cycle, GiziError> {
        guarded(move || Ok(self.0.look()?.apply_cycle(&request, idempotency_key.as_deref())?))
    }
    /// What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
    /// assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
    /// never was.
    #[uniffi::method]
    pub fn get_plan_drift(&self, id: gizi::id::PlanId) -> Result<gizi::kitchen::PlanDrift, GiziError> {
        guarded(move || Ok(self.0.look()?.get_plan_drift(&id)?))
    }
    /// The same kitchen under one's own table of permissions.
    #[uniffi::method]
    pub fn with_permissions(
        &self,
        table: Vec<gizi::kitchen::Permission>,
    ) -> Result<std::sync::Arc<crate::generated::kitchen::BlockingKitchen>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.clone().with_permissions(table))))
    }
    /// The same store, host and sinks for somebody else, in the same kitchen or another.
    #[uniffi::method]
    pub fn with_session(
        &self,
        session: gizi::kitchen::Session,
    ) -> Result<std::sync::Arc<crate::generated::kitchen::BlockingKitchen>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.with_session(session))))
    }
    /// Who works here.
    #[uniffi::method]
    pub fn session(&self) -> Result<gizi::kitchen::Session, GiziError> {
        guarded(move || Ok(self.0.look()?.session().clone()))
    }
    /// Whether the session may do something.
    #[uniffi::method]
    pub fn may(&self, action: gizi::kitchen::Action) -> Result<bool, GiziError> {
        guarded(move || Ok(self.0.look()?.may(action)?))
    }
    /// The settings in force; version 0 while they are those every kitchen begins with.
    #[uniffi::method]
    pub fn get_settings(&self) -> Result<gizi::kitchen::KitchenSettings, GiziError> {
        guarded(move || Ok(self.0.look()?.get_settings()?))
    }
    /// Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
    /// the library.
    #[uniffi::method]
    pub fn update_settings(
        &self,
        update: gizi::kitchen::SettingsUpdate,
    ) -> Result<gizi::kitchen::KitchenSettings, GiziError> {
        guarded(move || Ok(self.0.look()?.update_settings(&update)?))
    }
    /// The date that derived values are of.
    #[uniffi::method]
    pub fn derived_date(&self) -> Result<CivilDate, GiziError> {
        guarded(move || Ok(self.0.look()?.derived_date()?))
    }
    /// Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
    /// kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
    /// found by to this version, such as a number that older ones did not know.
    #[uniffi::method(default(date = None))]
    pub fn refresh(&self, date: Option<CivilDate>) -> Result<CivilDate, GiziError> {
        guarded(move || Ok(self.0.look()?.refresh(date)?))
    }
    /// What happened after a number, in order; waits for a first event if the query says so.
    #[uniffi::method]
    pub fn get_events(&self, query: gizi::store::EventQuery) -> Result<gizi::event::EventPage, GiziError> {
        guarded(move || Ok(self.0.look()?.get_events(&query)?))
    }
    /// The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
    /// change before it is solved. Without dishes in the request: with all that are active and of the programme or of
    /// none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
    #[uniffi::method(default(standard = None))]
    pub fn get_plan_problem(
        &self,
        program: gizi::id::ProgramId,
        request: gizi::plan::optimise::PlanRequest,
        standard: Option<gizi::balance::Standard>,
    ) -> Result<gizi::plan::optimise::PlanDraft, GiziError> {
        guarded(move || Ok(self.0.look()?.get_plan_problem(&program, &request, standard.as_ref())?))
    }
    /// Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
    /// and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
    /// Nothing is stored. Whoever
    /// has less time, or somebody who may give up, makes the steps of `search_menu_plan`.
    #[uniffi::method(default(standard = None, options))]
    pub fn generate_menu_plan(
        &self,
        program: gizi::id::ProgramId,
        request: gizi::plan::optimise::PlanRequest,
        standard: Option<gizi::balance::Standard>,
        options: gizi::plan::optimise::SearchOptions,
    ) -> Result<gizi::kitchen::PlanProposal, GiziError> {
        guarded(move || Ok(self.0.look()?.generate_menu_plan(&program, &request, standard.as_ref(), &options)?))
    }
    /// The same search, not yet begun: its steps are up to the caller.
    #[uniffi::method(default(standard = None, options))]
    pub fn search_menu_plan(
        &self,
        program: gizi::id::ProgramId,
        request: gizi::plan::optimise::PlanRequest,
        standard: Option<gizi::balance::Standard>,
        options: gizi::plan::optimise::SearchOptions,
    ) -> Result<std::sync::Arc<crate::generated::kitchen::ProposalSearch>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.search_menu_plan(&program, &request, standard.as_ref(), &options)?)))
    }
    /// The ingredient of an id. A deleted one is shown as such.
    #[uniffi::method]
    pub fn get_ingredient_by_id(
        &self,
        id: gizi::id::IngredientId,
    ) -> Result<gizi::kitchen::IngredientDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.get_ingredient_by_id(&id)?))
    }
    /// Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
    /// ingredient as it is now, deleted or not, and makes no second one.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn create_ingredient(
        &self,
        ingredient: gizi::ingredient::Ingredient,
        idempotency_key: Option<String>,
    ) -> Result<gizi::kitchen::IngredientDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.create_ingredient(&ingredient, idempotency_key.as_deref())?))
    }
    /// Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit.
    #[uniffi::method]
    pub fn update_ingredient(
        &self,
        update: gizi::ingredient::IngredientUpdate,
    ) -> Result<gizi::kitchen::IngredientDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.update_ingredient(&update)?))
    }
    /// Deletes an ingredient. Refused while a menu that is not deleted uses it.
    #[uniffi::method]
    pub fn delete_ingredient(
        &self,
        id: gizi::id::IngredientId,
        expected_version: u32,
    ) -> Result<gizi::kitchen::IngredientDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.delete_ingredient(&id, expected_version)?))
    }
    /// Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew.
    #[uniffi::method]
    pub fn restore_ingredient(
        &self,
        id: gizi::id::IngredientId,
        expected_version: u32,
    ) -> Result<gizi::kitchen::IngredientDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.restore_ingredient(&id, expected_version)?))
    }
    /// Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
    /// price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
    #[uniffi::method]
    pub fn set_ingredient_price(
        &self,
        update: gizi::kitchen::PriceUpdate,
    ) -> Result<gizi::kitchen::IngredientDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.set_ingredient_price(&update)?))
    }
    /// Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
    /// is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.
    ///
    /// Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
    /// with its place in front of the path: `menus[3].ingredients[0].unit`.
    #[uniffi::method(default(records))]
    pub fn import_records(
        &self,
        records: gizi::kitchen::RecordImport,
    ) -> Result<gizi::kitchen::ImportedRecords, GiziError> {
        guarded(move || Ok(self.0.look()?.import_records(&records)?))
    }
    /// Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
    /// made again adds no second one and gives the menu as it is now.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn add_ingredient_to_menu(
        &self,
        menu_id: gizi::id::MenuId,
        expected_version: u32,
        line: gizi::menu::MenuIngredient,
        idempotency_key: Option<String>,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || {
            Ok(self.0.look()?.add_ingredient_to_menu(&menu_id, expected_version, &line, idempotency_key.as_deref())?)
        })
    }
    /// Takes a line off a menu.
    #[uniffi::method]
    pub fn remove_ingredient_from_menu(
        &self,
        menu_id: gizi::id::MenuId,
        expected_version: u32,
        line_id: gizi::id::LineId,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.remove_ingredient_from_menu(&menu_id, expected_version, &line_id)?))
    }
    /// Changes how much of a line there is.
    #[uniffi::method]
    pub fn update_ingredient_quantity(
        &self,
        update: gizi::kitchen::QuantityUpdate,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.update_ingredient_quantity(&update)?))
    }
    /// One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
    /// `MAX_ENTRIES`.
    #[uniffi::method]
    pub fn get_menus(
        &self,
        filters: gizi::kitchen::MenuFilters,
        sort: gizi::kitchen::MenuSort,
        descending: bool,
        page: gizi::store::Page,
    ) -> Result<gizi::kitchen::MenuPage, GiziError> {
        guarded(move || Ok(self.0.look()?.get_menus(&filters, sort, descending, &page)?))
    }
    /// One page of the ingredients that are wanted, by name.
    #[uniffi::method]
    pub fn get_ingredients(
        &self,
        filters: gizi::kitchen::IngredientFilters,
        page: gizi::store::Page,
    ) -> Result<gizi::kitchen::IngredientPage, GiziError> {
        guarded(move || Ok(self.0.look()?.get_ingredients(&filters, &page)?))
    }
    /// The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name.
    #[uniffi::method]
    pub fn search_ingredients(
        &self,
        words: String,
        limit: u32,
    ) -> Result<Vec<gizi::kitchen::IngredientDetail>, GiziError> {
        guarded(move || Ok(self.0.look()?.search_ingredients(&words, limit)?))
    }
    /// One page of the programmes that are wanted, by name.
    #[uniffi::method]
    pub fn get_programs(
        &self,
        filters: gizi::kitchen::ProgramFilters,
        page: gizi::store::Page,
    ) -> Result<gizi::kitchen::ProgramPage, GiziError> {
        guarded(move || Ok(self.0.look()?.get_programs(&filters, &page)?))
    }
    /// One page of the plans that are wanted, the latest first.
    #[uniffi::method]
    pub fn get_menu_plans(
        &self,
        filters: gizi::kitchen::PlanFilters,
        page: gizi::store::Page,
    ) -> Result<gizi::kitchen::PlanPage, GiziError> {
        guarded(move || Ok(self.0.look()?.get_menu_plans(&filters, &page)?))
    }
    /// The menu of an id with all its lines, steps and derived values. A deleted one is shown as such.
    #[uniffi::method]
    pub fn get_menu_by_id(&self, id: gizi::id::MenuId) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.get_menu_by_id(&id)?))
    }
    /// Creates a menu.
    ///
    /// Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
    /// the same menu as it is now, deleted or not, and makes no second one.
    ///
    /// Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
    /// a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn create_menu(
        &self,
        menu: gizi::menu::Menu,
        idempotency_key: Option<String>,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.create_menu(&menu, idempotency_key.as_deref())?))
    }
    /// Changes fields of a menu. Another version than the expected one is a conflict.
    #[uniffi::method]
    pub fn update_menu(&self, update: gizi::menu::MenuUpdate) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.update_menu(&update)?))
    }
    /// Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
    /// serves it.
    #[uniffi::method]
    pub fn delete_menu(
        &self,
        id: gizi::id::MenuId,
        expected_version: u32,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.delete_menu(&id, expected_version)?))
    }
    /// Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone.
    #[uniffi::method]
    pub fn restore_menu(
        &self,
        id: gizi::id::MenuId,
        expected_version: u32,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.restore_menu(&id, expected_version)?))
    }
    /// Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
    /// starts inactive.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn duplicate_menu(
        &self,
        copy: gizi::kitchen::MenuCopy,
        idempotency_key: Option<String>,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.duplicate_menu(&copy, idempotency_key.as_deref())?))
    }
    /// Sets a menu active or inactive: only an active one may be planned.
    #[uniffi::method]
    pub fn set_menu_active(
        &self,
        id: gizi::id::MenuId,
        expected_version: u32,
        is_active: bool,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.set_menu_active(&id, expected_version, is_active)?))
    }
    /// Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number.
    #[uniffi::method]
    pub fn get_menu_history(&self, id: gizi::id::MenuId, after: i64) -> Result<Vec<gizi::event::Event>, GiziError> {
        guarded(move || Ok(self.0.look()?.get_menu_history(&id, after)?))
    }
    /// Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
    /// signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
    /// under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
    /// to be given, else `kitchen.unknown_standard`.
    #[uniffi::method(default(standard = None))]
    pub fn get_plan_report(
        &self,
        plan: gizi::id::PlanId,
        standard: Option<gizi::balance::Standard>,
    ) -> Result<gizi::plan::PlanReport, GiziError> {
        guarded(move || Ok(self.0.look()?.get_plan_report(&plan, standard.as_ref())?))
    }
    /// The plan of an id with everything it assigns.
    #[uniffi::method]
    pub fn get_menu_plan_by_id(&self, id: gizi::id::PlanId) -> Result<gizi::kitchen::PlanDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.get_menu_plan_by_id(&id)?))
    }
    /// Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
    /// same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.
    ///
    /// The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
    /// planned on paper.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn create_menu_plan(
        &self,
        plan: gizi::plan::MenuPlan,
        idempotency_key: Option<String>,
    ) -> Result<gizi::plan::MenuPlan, GiziError> {
        guarded(move || Ok(self.0.look()?.create_menu_plan(&plan, idempotency_key.as_deref())?))
    }
    /// Changes name, description and days of a draft. Refused where what it assigns would fall outside.
    #[uniffi::method]
    pub fn update_menu_plan(&self, update: gizi::plan::PlanUpdate) -> Result<gizi::plan::MenuPlan, GiziError> {
        guarded(move || Ok(self.0.look()?.update_menu_plan(&update)?))
    }
    /// Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
    /// recorded what was served of it.
    #[uniffi::method]
    pub fn delete_menu_plan(&self, id: gizi::id::PlanId, expected_version: u32) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.look()?.delete_menu_plan(&id, expected_version)?))
    }
    /// Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.
    ///
    /// Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
    /// holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
    /// of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
    /// request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn assign_menu_to_plan(
        &self,
        assignments: Vec<gizi::plan::Assignment>,
        idempotency_key: Option<String>,
    ) -> Result<Vec<gizi::plan::Assignment>, GiziError> {
        guarded(move || Ok(self.0.look()?.assign_menu_to_plan(&assignments, idempotency_key.as_deref())?))
    }
    /// Takes an assignment off its plan, a draft.
    #[uniffi::method]
    pub fn remove_assignment(&self, id: gizi::id::AssignmentId, expected_version: u32) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.look()?.remove_assignment(&id, expected_version)?))
    }
    /// The calendar of a programme over a range of days, `DayRange.month` for one month: what its plans assign, what
    /// is missing, what stands double. Plans that are cancelled or archived are left out.
    #[uniffi::method]
    pub fn get_menu_calendar(
        &self,
        program: gizi::id::ProgramId,
        range: gizi::plan::DayRange,
    ) -> Result<Vec<gizi::plan::CalendarDay>, GiziError> {
        guarded(move || Ok(self.0.look()?.get_menu_calendar(&program, &range)?))
    }
    /// The programme of an id.
    #[uniffi::method]
    pub fn get_program_by_id(&self, id: gizi::id::ProgramId) -> Result<gizi::program::NutritionProgram, GiziError> {
        guarded(move || Ok(self.0.look()?.get_program_by_id(&id)?))
    }
    /// Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
    /// programme and makes no second one; `kitchen.gone` if it was deleted since.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn create_program(
        &self,
        program: gizi::program::NutritionProgram,
        idempotency_key: Option<String>,
    ) -> Result<gizi::program::NutritionProgram, GiziError> {
        guarded(move || Ok(self.0.look()?.create_program(&program, idempotency_key.as_deref())?))
    }
    /// Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
    /// audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
    /// shown as such in the calendar and the plan's conflicts.
    #[uniffi::method]
    pub fn update_program(
        &self,
        update: gizi::program::ProgramUpdate,
    ) -> Result<gizi::program::NutritionProgram, GiziError> {
        guarded(move || Ok(self.0.look()?.update_program(&update)?))
    }
    /// Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
    /// which.
    #[uniffi::method]
    pub fn delete_program(&self, id: gizi::id::ProgramId, expected_version: u32) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.look()?.delete_program(&id, expected_version)?))
    }
    /// Keeps events up to a number no longer, `last_event_before` tells which that is for a
    /// moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.
    ///
    /// The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
    /// `store.events_pruned`, and reads everything anew.
    #[uniffi::method]
    pub fn prune_events(&self, through: i64) -> Result<i64, GiziError> {
        guarded(move || Ok(self.0.look()?.prune_events(through)?))
    }
    /// The number of the last event in front of the first one that happened at a moment or later; 0 if there is none.
    #[uniffi::method]
    pub fn last_event_before(&self, moment: Timestamp) -> Result<i64, GiziError> {
        guarded(move || Ok(self.0.look()?.last_event_before(moment)?))
    }
    /// Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
    /// is a new one. Returns how many were forgotten.
    #[uniffi::method]
    pub fn prune_requests(&self, before: Timestamp) -> Result<u32, GiziError> {
        guarded(move || Ok(self.0.look()?.prune_requests(before)?))
    }
    /// How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
    /// another.
    #[uniffi::method]
    pub fn revision(&self) -> Result<i64, GiziError> {
        guarded(move || Ok(self.0.look()?.revision()?))
    }
    /// The number of the newest event; 0 before the first. From here on events can be followed.
    #[uniffi::method]
    pub fn last_event(&self) -> Result<i64, GiziError> {
        guarded(move || Ok(self.0.look()?.last_event()?))
    }
    /// The steps of a menu's recipe in their order.
    #[uniffi::method]
    pub fn get_recipes(&self, menu_id: gizi::id::MenuId) -> Result<Vec<gizi::menu::RecipeStep>, GiziError> {
        guarded(move || Ok(self.0.look()?.get_recipes(&menu_id)?))
    }
    /// Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
    /// no second one and gives the menu as it is now.
    #[uniffi::method(default(idempotency_key = None))]
    pub fn create_recipe(
        &self,
        menu_id: gizi::id::MenuId,
        expected_version: u32,
        step: gizi::menu::RecipeStep,
        idempotency_key: Option<String>,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || {
            Ok(self.0.look()?.create_recipe(&menu_id, expected_version, &step, idempotency_key.as_deref())?)
        })
    }
    /// Puts a step in the place of the one with its id. Its number stays; `reorder_recipes`
    /// changes the order.
    #[uniffi::method]
    pub fn update_recipe(
        &self,
        menu_id: gizi::id::MenuId,
        expected_version: u32,
        step: gizi::menu::RecipeStep,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.update_recipe(&menu_id, expected_version, &step)?))
    }
    /// Takes a step out; those behind it move up.
    #[uniffi::method]
    pub fn delete_recipe(
        &self,
        menu_id: gizi::id::MenuId,
        expected_version: u32,
        step_id: gizi::id::StepId,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.delete_recipe(&menu_id, expected_version, &step_id)?))
    }
    /// Puts the steps in another order: every step once.
    #[uniffi::method]
    pub fn reorder_recipes(
        &self,
        menu_id: gizi::id::MenuId,
        expected_version: u32,
        order: Vec<gizi::id::StepId>,
    ) -> Result<gizi::kitchen::MenuDetail, GiziError> {
        guarded(move || Ok(self.0.look()?.reorder_recipes(&menu_id, expected_version, &order)?))
    }
    /// What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
    /// revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
    #[uniffi::method]
    pub fn get_procurement(
        &self,
        planned_by: gizi::kitchen::PlannedBy,
        range: gizi::plan::DayRange,
        options: gizi::plan::ProcurementOptions,
    ) -> Result<gizi::plan::ProcurementList, GiziError> {
        guarded(move || Ok(self.0.look()?.get_procurement(&planned_by, &range, &options)?))
    }
    /// What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
    /// kitchen's are asked about; its service times hold where neither the programme nor the options say one.
    #[uniffi::method]
    pub fn get_production_sheet(
        &self,
        planned_by: gizi::kitchen::PlannedBy,
        date: CivilDate,
        options: gizi::plan::ProductionOptions,
    ) -> Result<gizi::plan::ProductionSheet, GiziError> {
        guarded(move || Ok(self.0.look()?.get_production_sheet(&planned_by, date, &options)?))
    }
    /// The whole kitchen as one JSON document, as it stands at one moment.
    #[uniffi::method]
    pub fn export_kitchen(&self) -> Result<String, GiziError> {
        guarded(move || Ok(self.0.look()?.export_kitchen()?))
    }
    /// Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
    /// stay; another export gives the same document. Returns how many records came in.
    ///
    /// Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
    /// document that was tampered with brings no false value in.
    #[uniffi::method]
    pub fn import_kitchen(&self, json: String) -> Result<u32, GiziError> {
        guarded(move || Ok(self.0.look()?.import_kitchen(&json)?))
    }
    /// Takes a plan one step further in its workflow, one of `plan_transitions`.
    ///
    /// On its way into review, approval and publication a plan must assign something, every menu must be active, of no
    /// other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
    /// far as anybody knows, and nobody may be fed twice, by the plan
    /// itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
    /// on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
    /// locked, so the version that was seen covers what it assigns; what an approval signs is kept as a `PlanApproval`.
    #[uniffi::method(default(reason = None))]
    pub fn transition_menu_plan(
        &self,
        id: gizi::id::PlanId,
        expected_version: u32,
        to: gizi::plan::PlanStatus,
        reason: Option<String>,
    ) -> Result<gizi::plan::MenuPlan, GiziError> {
        guarded(move || Ok(self.0.look()?.transition_menu_plan(&id, expected_version, to, reason.as_deref())?))
    }
    /// Replaces the menu of one assignment of a published or active plan, at its current version.
    /// Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
    #[uniffi::method]
    pub fn substitute_menu(
        &self,
        id: gizi::id::AssignmentId,
        expected_version: u32,
        menu_id: gizi::id::MenuId,
        reason: String,
    ) -> Result<gizi::plan::Assignment, GiziError> {
        guarded(move || Ok(self.0.look()?.substitute_menu(&id, expected_version, &menu_id, &reason)?))
    }
    /// Replaces the menu of the tray that an assignment has for a special diet, as
    /// `substitute_menu` does its own.
    #[uniffi::method]
    pub fn substitute_tray(
        &self,
        id: gizi::id::AssignmentId,
        expected_version: u32,
        diet: String,
        menu_id: gizi::id::MenuId,
        reason: String,
    ) -> Result<gizi::plan::Assignment, GiziError> {
        guarded(move || Ok(self.0.look()?.substitute_tray(&id, expected_version, &diet, &menu_id, &reason)?))
    }
}
/// A search for a plan that a kitchen may take over, step by step. It rests on the state of the kitchen at which it began
/// and asks the store for nothing more.
#[derive(uniffi::Object)]
pub struct ProposalSearch(pub(crate) Changing<gizi::kitchen::ProposalSearch>);
object!(ProposalSearch, Changing, gizi::kitchen::ProposalSearch);
#[uniffi::export]
impl ProposalSearch {
    /// Looks at so many changes more, as `PlanSearch.step` does.
    #[uniffi::method]
    pub fn step(&self, work: i64) -> Result<gizi::plan::optimise::PlanProgress, GiziError> {
        guarded(move || Ok(self.0.change()?.step(work)))
    }
    /// Works on the proof, as `PlanSearch.step_proof` does.
    #[uniffi::method]
    pub fn step_proof(&self, work: i64) -> Result<gizi::plan::optimise::PlanProgress, GiziError> {
        guarded(move || Ok(self.0.change()?.step_proof(work)))
    }
    /// Proves what can be proved, as `PlanSearch.prove` does.
    #[uniffi::method]
    pub fn prove(&self) -> Result<(), GiziError> {
        guarded(move || Ok(self.0.change()?.prove()))
    }
    /// The best so far.
    #[uniffi::method]
    pub fn proposal(&self) -> Result<gizi::kitchen::PlanProposal, GiziError> {
        guarded(move || Ok(self.0.look()?.proposal()?))
    }
}
