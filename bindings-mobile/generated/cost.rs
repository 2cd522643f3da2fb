// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::cost::AudienceAmount;
/// What one audience bears of a shared amount.
#[uniffi::remote(Record)]
pub struct AudienceAmount {
    /// The audience.
    pub audience: gizi::id::AudienceKey,
    /// What its heads bear together.
    pub amount: gizi::money::Money,
}
use gizi::cost::AudienceHeads;
/// How many of an audience are served.
#[uniffi::remote(Record)]
pub struct AudienceHeads {
    /// The audience.
    pub audience: gizi::id::AudienceKey,
    /// Its heads, or its portions.
    pub heads: u32,
}
use gizi::cost::BulkCost;
/// What the ingredients of many menus cost.
#[uniffi::remote(Record)]
pub struct BulkCost {
    /// The currency of every amount.
    pub currency: gizi::money::Currency,
    /// What is proved, menu by menu, at 12 decimal places: what is known of it and no more.
    pub at_least: Vec<rust_decimal::Decimal>,
    /// What is missing, by menu, then by line; a menu without an entry costs what it costs at least.
    pub missing: Vec<gizi::cost::BulkMissing>,
}
use gizi::cost::BulkMissing;
/// A food of a menu whose price nobody knows.
#[uniffi::remote(Record)]
pub struct BulkMissing {
    /// The menu.
    pub menu: u32,
    /// The food.
    pub food: u32,
}
use gizi::cost::Buying;
/// How ingredients are bought.
#[uniffi::remote(Record)]
pub struct Buying {
    /// For how many servings is bought at once: packs are rounded up once for all of them. Absent: one batch.
    #[uniffi(default)]
    pub servings: Option<rust_decimal::Decimal>,
    /// What is there already and need not be bought.
    #[uniffi(default)]
    pub stock: Vec<gizi::cost::StockItem>,
}
use gizi::cost::Ceiling;
/// The most that what one person is served may cost: Rp 8,000 of ingredients a small portion.
#[uniffi::remote(Record)]
pub struct Ceiling {
    /// Its name, and where it comes from.
    pub name: String,
    /// The components it limits. One that a cost does not state leaves the verdict open.
    pub components: Vec<gizi::cost::CostComponent>,
    /// The portion size it holds for; absent: any.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// The limit itself is still within.
    pub amount: gizi::money::Money,
    /// What it limits.
    pub period: gizi::cost::CeilingPeriod,
    /// Which ingredient cost it judges.
    pub basis: gizi::cost::CostBasis,
}
use gizi::cost::CeilingJudgement;
/// A ceiling judged.
#[uniffi::remote(Record)]
pub struct CeilingJudgement {
    /// The name of the ceiling.
    pub ceiling: String,
    /// The verdict.
    pub verdict: gizi::cost::CeilingVerdict,
    /// The limit.
    pub limit: gizi::money::Money,
    /// What its components cost.
    pub cost: gizi::cost::CostBounds,
    /// Cost less limit, at twelve decimal places: below zero is left, above zero is too much.
    pub variance: gizi::cost::CostBounds,
    /// The variance in percent of the limit; absent for a limit of zero.
    #[uniffi(default)]
    pub variance_percent: Option<gizi::quantity::DecimalRange>,
    /// What is missing in the components it limits.
    pub missing: Vec<gizi::cost::MissingCost>,
    /// Components it limits that a cost does not state.
    pub unstated: Vec<gizi::cost::CostComponent>,
}
use gizi::cost::CeilingPeriod;
/// What a ceiling limits.
#[uniffi::remote(Enum)]
pub enum CeilingPeriod {
    /// Every single serving: the dearest is judged.
    Portion,
    /// All that one person is served in a day.
    Day,
    /// All that one person is served in a week.
    Week,
}
use gizi::cost::CeilingVerdict;
/// Whether a cost keeps a ceiling. To stay far below it is no fault and no merit.
#[uniffi::remote(Enum)]
pub enum CeilingVerdict {
    /// It costs no more, proved.
    Within,
    /// It costs more, proved even where something is missing.
    Over,
    /// It cannot be said, because something is missing.
    Unknown,
}
use gizi::cost::ComponentCost;
/// What one component costs.
#[uniffi::remote(Record)]
pub struct ComponentCost {
    /// Which component.
    pub component: gizi::cost::CostComponent,
    /// For the whole batch.
    pub batch: gizi::cost::CostBounds,
    /// For one serving.
    pub serving: gizi::cost::CostBounds,
    /// Whether somebody typed it in over the computed value.
    pub declared: bool,
}
use gizi::cost::Cost;
/// What a menu costs. Every amount is exact; `CostBounds.rounded` is for showing it.
#[uniffi::remote(Record)]
pub struct Cost {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The portion size; absent for the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// The day of the prices.
    pub date: CivilDate,
    /// Whether ingredients cost what is used or what is bought.
    pub basis: gizi::cost::CostBasis,
    /// How many servings the batch makes.
    pub servings: rust_decimal::Decimal,
    /// Everything for the whole batch.
    pub batch: gizi::cost::CostBounds,
    /// Everything for one serving: the batch shared out, what is left over included.
    pub serving: gizi::cost::CostBounds,
    /// Whether every price and quantity is known, so that the cost is one number.
    pub complete: bool,
    /// What is not known, each fact once.
    pub missing: Vec<gizi::cost::MissingCost>,
    /// Ingredients, then every component a rate or a typed-in value states.
    pub components: Vec<gizi::cost::ComponentCost>,
    /// What each ingredient line uses, in the order of the menu.
    pub lines: Vec<gizi::cost::CostLine>,
    /// What is bought for all servings of the purchase; empty unless the basis is what is bought.
    pub purchases: Vec<gizi::cost::Purchase>,
    /// What a buyer should look at.
    pub warnings: Vec<gizi::cost::CostWarning>,
}
use gizi::cost::CostBasis;
/// Which ingredient cost is meant.
#[uniffi::remote(Enum)]
pub enum CostBasis {
    /// Of what the recipe uses.
    Used,
    /// Of what is bought: stock subtracted, rounded up to whole packs.
    Bought,
}
use gizi::cost::CostBounds;
/// An amount known only to lie between two ends. One number exists only through `known`.
#[uniffi::remote(Record)]
pub struct CostBounds {
    /// What is proved: it costs this or more.
    pub at_least: gizi::money::Money,
    /// It costs this or less; absent when a price or quantity is missing and nothing bounds it.
    #[uniffi(default)]
    pub at_most: Option<gizi::money::Money>,
}
use gizi::cost::CostColumns;
/// Rows of quantity × price of any number of menus, as scaled integers in columns of one length.
///
/// A quantity of 1.25 kg in a column of 3 places is 1250; price and quantity speak of one unit row by row.
#[uniffi::remote(Record)]
pub struct CostColumns {
    /// How many menus there are.
    pub menus: u32,
    /// The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums.
    pub menu: Vec<u32>,
    /// The quantity of each row.
    pub quantities: Vec<i64>,
    /// Decimal places of the quantities, at most 9.
    pub quantity_places: u32,
    /// The price of each row.
    pub prices: Vec<i64>,
    /// Decimal places of the prices, at most 9.
    pub price_places: u32,
}
use gizi::cost::CostComponent;
/// What a cost is made of.
#[uniffi::remote(Enum)]
pub enum CostComponent {
    /// Food, as purchased.
    Ingredients,
    /// Wages.
    Labour,
    /// Gas, water, electricity.
    Utilities,
    /// Trays, boxes, bags.
    Packaging,
    /// From the kitchen to the school.
    Transport,
    /// Equipment and cleaning.
    Equipment,
    /// Rent, administration and the rest.
    Overhead,
}
use gizi::cost::CostLine;
/// What one ingredient line, at the end of the nesting, uses.
#[uniffi::remote(Record)]
pub struct CostLine {
    /// The line of the menu itself it hangs on.
    pub line_id: gizi::id::LineId,
    /// The names of the menus between, outermost first; empty for a line of the menu itself.
    pub within: Vec<String>,
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// Grams as purchased, for the whole batch.
    pub as_purchased: gizi::quantity::DecimalRange,
    /// As purchased in the unit of the price, for the whole batch; absent without a price that fits.
    #[uniffi(default)]
    pub quantity: Option<gizi::quantity::DecimalRange>,
    /// The price used.
    #[uniffi(default)]
    pub price: Option<gizi::cost::PriceUsed>,
    /// What the whole batch uses of it.
    pub batch: gizi::cost::CostBounds,
    /// What one serving uses of it.
    pub serving: gizi::cost::CostBounds,
}
use gizi::cost::CostLines;
/// The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds so much of `food[i]`.
#[uniffi::remote(Record)]
pub struct CostLines {
    /// Which menu, counted from 0. Lines that come menu by menu are added fastest; any order gives the same sums.
    pub menu: Vec<u32>,
    /// Which food of the table, counted from 0.
    pub food: Vec<u32>,
    /// Millionths of a gram, not negative.
    pub micrograms: Vec<i64>,
}
use gizi::cost::CostRate;
/// How a component is paid.
#[uniffi::remote(Enum)]
pub enum CostRate {
    /// So much for every serving, whatever its size.
    PerServing {
        /// The amount.
        amount: gizi::money::Money,
    },
    /// An amount that so many servings share: Rp 6,000,000 a day over 2,500 portions.
    Shared {
        /// The amount.
        amount: gizi::money::Money,
        /// The servings that share it.
        servings: rust_decimal::Decimal,
    },
    /// So much for every hour a batch takes.
    PerHour {
        /// The amount for an hour.
        amount: gizi::money::Money,
        /// Paid minutes one batch takes, of all workers together. Absent: the menu's preparation and cooking time;
        /// a menu that states none makes the cost incomplete.
        #[uniffi(default)]
        minutes: Option<u32>,
    },
    /// A percentage of the ingredient cost, on the basis the settings ask for.
    PercentOfIngredients {
        /// Percent.
        percent: rust_decimal::Decimal,
    },
}
use gizi::cost::CostRates;
/// What a kitchen pays beside ingredients. An absent rate is not part of the cost, and the cost does not list it.
#[uniffi::remote(Record)]
pub struct CostRates {
    /// Wages.
    #[uniffi(default)]
    pub labour: Option<gizi::cost::CostRate>,
    /// Gas, water, electricity.
    #[uniffi(default)]
    pub utilities: Option<gizi::cost::CostRate>,
    /// Trays, boxes, bags.
    #[uniffi(default)]
    pub packaging: Option<gizi::cost::CostRate>,
    /// From the kitchen to the school.
    #[uniffi(default)]
    pub transport: Option<gizi::cost::CostRate>,
    /// Equipment and cleaning.
    #[uniffi(default)]
    pub equipment: Option<gizi::cost::CostRate>,
    /// Rent, administration and the rest.
    #[uniffi(default)]
    pub overhead: Option<gizi::cost::CostRate>,
}
use gizi::cost::CostSettings;
/// How a cost is calculated: at which date, by which prices, with which rates.
#[uniffi::remote(Record)]
pub struct CostSettings {
    /// The one currency; a price or rate in another is an error.
    pub currency: gizi::money::Currency,
    /// The day of the prices. A price of a later day is not seen.
    pub date: CivilDate,
    /// Which of the prices seen counts.
    pub policy: gizi::cost::PricePolicy,
    /// Prices of this region, or of none, come before the others.
    #[uniffi(default)]
    pub region: Option<String>,
    /// Prices of this supplier come before the others. The region is looked at first.
    #[uniffi(default)]
    pub supplier: Option<String>,
    /// A price older than this many days is used with a warning that names it. Absent: no price is too old.
    #[uniffi(default)]
    pub maximum_age_days: Option<u32>,
    /// How ingredients are bought. Present: the cost is of what is bought; absent: of what the recipe uses.
    #[uniffi(default)]
    pub buying: Option<gizi::cost::Buying>,
    /// Everything but ingredients.
    #[uniffi(default)]
    pub rates: gizi::cost::CostRates,
}
use gizi::cost::CostWarning;
/// Something that makes a complete number doubtful.
#[uniffi::remote(Enum)]
pub enum CostWarning {
    /// The price is older than the settings allow.
    StalePrice {
        /// The ingredient.
        ingredient_id: gizi::id::IngredientId,
        /// Its name.
        ingredient_name: String,
        /// The day of the price.
        date: CivilDate,
        /// Days between it and the day of the calculation.
        age_days: i64,
    },
    /// There is no price of the preferred region; another's is used.
    OtherRegion {
        /// The ingredient.
        ingredient_id: gizi::id::IngredientId,
        /// Its name.
        ingredient_name: String,
    },
    /// There is no price of the preferred supplier; another's is used.
    OtherSupplier {
        /// The ingredient.
        ingredient_id: gizi::id::IngredientId,
        /// Its name.
        ingredient_name: String,
    },
    /// Typed-in costs replace computed ones.
    Declared {
        /// Who typed them in.
        author: String,
        /// Why.
        reason: String,
    },
}
use gizi::cost::FixedPrice;
/// A price that holds whatever the date: of a contract or a budget.
#[uniffi::remote(Record)]
pub struct FixedPrice {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// The purchase form; absent: every form not listed by itself.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// The price of `per`.
    pub amount: gizi::money::Money,
    /// What the price buys, as purchased.
    pub per: gizi::quantity::Quantity,
    /// Where it comes from.
    #[uniffi(default)]
    pub source: String,
}
use gizi::cost::MissingCost;
/// Something without which the cost is not one number.
#[uniffi::remote(Record)]
pub struct MissingCost {
    /// The component that is incomplete.
    pub component: gizi::cost::CostComponent,
    /// The ingredient, if it is about one.
    #[uniffi(default)]
    pub ingredient_id: Option<gizi::id::IngredientId>,
    /// The name of the ingredient, else of the menu.
    pub name: String,
    /// What is missing.
    pub reason: gizi::cost::MissingReason,
}
use gizi::cost::MissingReason;
/// What is missing.
#[uniffi::remote(Enum)]
pub enum MissingReason {
    /// No price on or before the date.
    NoPrice,
    /// No price within the days of the policy.
    NoPriceInWindow {
        /// The day of the last one before.
        last: CivilDate,
    },
    /// No fixed price is listed.
    NotListed,
    /// Grams in a millilitre, between the price and the quantity.
    DensityMissing {
        /// The unit that does not convert.
        unit: String,
    },
    /// What a piece weighs, between the price and the quantity.
    PieceWeightMissing {
        /// The unit that does not convert.
        unit: String,
    },
    /// How much of the purchased weight is eaten, so how much must be bought.
    EdiblePortionMissing,
    /// How much is added to taste.
    QuantityMissing,
    /// What a dish used by weight weighs when cooked.
    CookedWeightMissing,
    /// How many minutes the menu takes.
    TimeMissing,
}
use gizi::cost::PackCount;
/// So many packs of one content.
#[uniffi::remote(Record)]
pub struct PackCount {
    /// What one pack holds, as purchased.
    pub content: gizi::quantity::Quantity,
    /// How many of them.
    pub count: i64,
}
use gizi::cost::PriceChange;
/// One change of prices.
#[uniffi::remote(Record)]
pub struct PriceChange {
    /// What it changes the price of.
    pub target: gizi::cost::PriceTarget,
    /// What becomes of the price.
    pub effect: gizi::cost::PriceEffect,
}
use gizi::cost::PriceEffect;
/// What becomes of a price.
#[uniffi::remote(Enum)]
pub enum PriceEffect {
    /// It rises, or falls below zero percent. A price that is missing stays missing.
    Percent {
        /// Percent of the price; not below −100.
        percent: rust_decimal::Decimal,
    },
    /// It is this, also where no price was known.
    NewPrice {
        /// The price of `per`.
        amount: gizi::money::Money,
        /// What the price buys, as purchased.
        per: gizi::quantity::Quantity,
    },
}
use gizi::cost::PricePolicy;
/// Which of an ingredient's prices counts.
#[uniffi::remote(Enum)]
pub enum PricePolicy {
    /// The newest; of several of one day the dearest.
    Last,
    /// The plain mean of all prices of so many days, the date itself included.
    Average {
        /// How many days.
        days: u32,
    },
    /// The cheapest of so many days, the date itself included.
    Lowest {
        /// How many days.
        days: u32,
    },
    /// Only the listed prices, whatever the ingredients say.
    Fixed {
        /// The prices in force.
        prices: Vec<gizi::cost::FixedPrice>,
    },
}
use gizi::cost::PriceScenario;
/// Prices as they might be: "rice +15 %".
#[uniffi::remote(Record)]
pub struct PriceScenario {
    /// Its name.
    pub name: String,
    /// What changes, one after the other.
    pub changes: Vec<gizi::cost::PriceChange>,
}
use gizi::cost::PriceTarget;
/// What a change of prices meets.
#[uniffi::remote(Enum)]
pub enum PriceTarget {
    /// Every ingredient.
    All,
    /// The ingredients named, in every purchase form.
    Ingredients {
        /// Their ids; one the catalog does not have is an error.
        ingredient_ids: Vec<gizi::id::IngredientId>,
    },
    /// Every ingredient of the food groups named.
    Categories {
        /// The food groups.
        categories: Vec<gizi::ingredient::FoodCategory>,
    },
}
use gizi::cost::PriceUsed;
/// The price a calculation used, and where it comes from.
#[uniffi::remote(Record)]
pub struct PriceUsed {
    /// The purchase form it is the price of.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// The price of `per`.
    pub amount: gizi::money::Money,
    /// What the price buys, as purchased.
    pub per: gizi::quantity::Quantity,
    /// The day of the price, of a mean its newest; absent for a fixed price and for one of a scenario.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// How many quoted prices are in it.
    pub quotes: u32,
    /// Who sells at it; absent for a mean of several suppliers.
    #[uniffi(default)]
    pub supplier: Option<String>,
    /// Where it holds.
    #[uniffi(default)]
    pub region: Option<String>,
    /// Where it was found.
    pub source: String,
}
use gizi::cost::PricedFood;
/// One food as it is paid: an ingredient at the prices of a day.
#[uniffi::remote(Record)]
pub struct PricedFood {
    /// The ingredient.
    pub ingredient_id: String,
    /// The day of the price.
    pub date: CivilDate,
}
use gizi::cost::Purchase;
/// What is bought of a purchase form.
#[uniffi::remote(Record)]
pub struct Purchase {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// The purchase form; absent when the ingredient has none.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// The unit of the three quantities: of the first pack, else of the price.
    pub unit: String,
    /// What is needed, as purchased.
    pub needed: gizi::quantity::DecimalRange,
    /// What is in stock.
    pub in_stock: rust_decimal::Decimal,
    /// What is bought: the need less the stock, rounded up to whole packs.
    pub bought: gizi::quantity::DecimalRange,
    /// The packs, for the most that may be needed where that is known, else for the least. Empty: any amount is sold.
    pub packs: Vec<gizi::cost::PackCount>,
    /// The price used.
    #[uniffi(default)]
    pub price: Option<gizi::cost::PriceUsed>,
    /// What it costs.
    pub amount: gizi::cost::CostBounds,
    /// Why the amount is no single number.
    #[uniffi(default)]
    pub missing: Option<gizi::cost::MissingReason>,
    /// What is doubtful about the price.
    pub warnings: Vec<gizi::cost::CostWarning>,
}
use gizi::cost::PurchaseNeed;
/// What a kitchen needs of an ingredient, before looking into its store.
#[uniffi::remote(Record)]
pub struct PurchaseNeed {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// The purchase form; absent: the usual one.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// How much, as purchased.
    pub quantity: gizi::quantity::Quantity,
}
use gizi::cost::ScenarioCost;
/// What a scenario does to one menu.
#[uniffi::remote(Record)]
pub struct ScenarioCost {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The name of the scenario.
    pub scenario: String,
    /// One serving at the prices in force.
    pub base: gizi::cost::CostBounds,
    /// One serving at the prices of the scenario.
    pub changed: gizi::cost::CostBounds,
    /// Changed less base for one serving. It is known as well when something is missing that the scenario leaves as
    /// it is; absent when what is missing is touched.
    #[uniffi(default)]
    pub difference: Option<gizi::money::Money>,
}
use gizi::cost::StockItem;
/// What is there of a purchase form.
#[uniffi::remote(Record)]
pub struct StockItem {
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// The purchase form; absent: the usual one.
    #[uniffi(default)]
    pub purchase_form_id: Option<gizi::id::PurchaseFormId>,
    /// How much, as purchased.
    pub quantity: gizi::quantity::Quantity,
}
/// Splits an amount that all audiences share, such as a day's gas, by heads; the parts sum to the amount exactly.
///
/// Parts have so many decimal places; `Money.allocate` says who gets the rest. Nobody to share is the error
/// `money.nothing_to_share`.
#[uniffi::export]
pub fn allocate_over_audiences(
    amount: gizi::money::Money,
    audiences: Vec<gizi::cost::AudienceHeads>,
    places: u32,
) -> Result<Vec<gizi::cost::AudienceAmount>, GiziError> {
    guarded(move || Ok(gizi::cost::allocate_over_audiences(&amount, &audiences, places)?))
}
/// Works out what to buy for a need: stock subtracted, rounded up to packs and minimum orders, priced.
///
/// Stock is read from `settings.buying`. Of several packs those are taken that leave the least over: the largest
/// first, the rest in one size, of equals the fewest packs. A count of packs that is whole at 9 decimal places is
/// whole. A price that is missing is a result; an unknown ingredient, form or unit is an error.
#[uniffi::export]
pub fn plan_purchase(
    need: gizi::cost::PurchaseNeed,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    settings: gizi::cost::CostSettings,
) -> Result<gizi::cost::Purchase, GiziError> {
    guarded(move || Ok(gizi::cost::plan_purchase(&need, &*catalog.0.look()?, &settings)?))
}
/// Calculates what a menu costs for the portion and choices in `options`, at the date and by the rates in `settings`.
///
/// The menu need not be in the catalog; the ingredients and menus it names must be. What nobody knows makes the cost
/// incomplete and is named in `missing`. Errors: a broken menu, as for nutrition; `cost.currency` and `cost.negative`
/// for a price or rate; `quantity.overflow` when a product leaves the 28 digits of an exact decimal.
#[uniffi::export]
pub fn calculate_cost(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
    settings: gizi::cost::CostSettings,
) -> Result<gizi::cost::Cost, GiziError> {
    guarded(move || Ok(gizi::cost::calculate_cost(&menu, &*catalog.0.look()?, &options, &settings)?))
}
/// Judges what one person is served in the period of a ceiling, the limit included, to the twelfth decimal place.
///
/// `costs` are the servings of that period: each is judged for `CeilingPeriod.Portion`, their sum otherwise. Errors:
/// a cost of another basis, portion size or currency than the ceiling's, no component, no serving.
#[uniffi::export]
pub fn judge_ceiling(
    ceiling: gizi::cost::Ceiling,
    costs: Vec<gizi::cost::Cost>,
) -> Result<gizi::cost::CeilingJudgement, GiziError> {
    guarded(move || Ok(gizi::cost::judge_ceiling(&ceiling, &costs)?))
}
/// Sums quantity × price per menu, exactly: integer products in 128 bits, no rounding at all.
///
/// Gives one sum per menu in order, 0 for a menu without rows; `Money.round` rounds it
/// once at the edge. Errors: `cost.columns` for columns of unequal length, `cost.menu_index`, `cost.places`,
/// `cost.too_many_menus`, and `cost.overflow` for a sum of more digits than an exact decimal holds.
#[uniffi::export]
pub fn roll_up(columns: gizi::cost::CostColumns) -> Result<Vec<rust_decimal::Decimal>, GiziError> {
    guarded(move || Ok(gizi::cost::roll_up(&columns)?))
}
/// Like `roll_up`, with every row rounded to so many decimal places first, as on a bill that prints each row.
///
/// The sum is then the sum of the printed rows. It drifts from the exact one by up to half a step a row, so a cost is
/// not calculated this way.
#[uniffi::export]
pub fn roll_up_rounded_rows(
    columns: gizi::cost::CostColumns,
    places: u32,
    rounding: gizi::money::Rounding,
) -> Result<Vec<rust_decimal::Decimal>, GiziError> {
    guarded(move || Ok(gizi::cost::roll_up_rounded_rows(&columns, places, rounding)?))
}
/// Costs any number of menus under any number of scenarios: menu by menu, in each the scenarios in order.
///
/// Each purchase form is priced once per scenario and each menu expanded once, however many there are; a menu none of
/// whose ingredients a scenario touches is not calculated again.
#[uniffi::export]
pub fn compare_scenarios(
    menus: Vec<gizi::menu::Menu>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
    settings: gizi::cost::CostSettings,
    scenarios: Vec<gizi::cost::PriceScenario>,
) -> Result<Vec<gizi::cost::ScenarioCost>, GiziError> {
    guarded(move || Ok(gizi::cost::compare_scenarios(&menus, &*catalog.0.look()?, &options, &settings, &scenarios)?))
}
/// The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
/// packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
#[uniffi::export]
pub fn cost_rates_plan_2025() -> Result<gizi::cost::CostRates, GiziError> {
    guarded(move || Ok(gizi::cost::CostRates::plan_2025()?))
}
/// The amount, if both ends agree.
#[uniffi::export]
pub fn cost_bounds_known(cost_bounds: gizi::cost::CostBounds) -> Result<Option<gizi::money::Money>, GiziError> {
    guarded(move || Ok(cost_bounds.known()))
}
/// Both ends at the places people write in the currency: the one rounding of a cost, at the edge.
#[uniffi::export]
pub fn cost_bounds_rounded(
    cost_bounds: gizi::cost::CostBounds,
    rounding: gizi::money::Rounding,
) -> Result<gizi::cost::CostBounds, GiziError> {
    guarded(move || Ok(cost_bounds.rounded(rounding)))
}
/// What one component costs; absent when it is not part of this cost.
#[uniffi::export]
pub fn cost_component(
    cost: gizi::cost::Cost,
    component: gizi::cost::CostComponent,
) -> Result<Option<gizi::cost::ComponentCost>, GiziError> {
    guarded(move || Ok(cost.component(component).cloned()))
}
/// Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`.
#[uniffi::export]
pub fn cost_columns_from_decimals(
    menus: u32,
    menu: Vec<u32>,
    quantities: Vec<rust_decimal::Decimal>,
    prices: Vec<rust_decimal::Decimal>,
) -> Result<gizi::cost::CostColumns, GiziError> {
    guarded(move || Ok(gizi::cost::CostColumns::from_decimals(menus, &menu, &quantities, &prices)?))
}
/// The last price on or before a day, of what the recipe uses, ingredients only.
#[uniffi::export]
pub fn cost_settings_new(
    currency: gizi::money::Currency,
    date: CivilDate,
) -> Result<gizi::cost::CostSettings, GiziError> {
    guarded(move || Ok(gizi::cost::CostSettings::new(currency, date)))
}
/// Which ingredient cost these settings ask for.
#[uniffi::export]
pub fn cost_settings_basis(cost_settings: gizi::cost::CostSettings) -> Result<gizi::cost::CostBasis, GiziError> {
    guarded(move || Ok(cost_settings.basis()))
}
/// Prices of one gram, laid out for fast sums. Build it once, use it for any number of menus.
#[derive(uniffi::Object)]
pub struct PriceTable(pub(crate) Steady<gizi::cost::PriceTable>);
object!(PriceTable, Steady, gizi::cost::PriceTable);
#[uniffi::export]
impl PriceTable {
    /// Finds the price of a gram of every food on its day, by the policy of the settings, whose own date does not count.
    ///
    /// `edible`: grams are of the edible portion, and what is thrown away is paid too; else they are as purchased. With a
    /// scenario the prices are as it has them. Errors: an unknown ingredient, and those of
    /// `compare_scenarios`; `cost.places` names a food of more than 9,000,000 a gram.
    #[uniffi::constructor(default(scenario = None))]
    pub fn new(
        catalog: std::sync::Arc<crate::generated::menu::Catalog>,
        foods: Vec<gizi::cost::PricedFood>,
        edible: bool,
        settings: gizi::cost::CostSettings,
        scenario: Option<gizi::cost::PriceScenario>,
    ) -> Result<std::sync::Arc<crate::generated::cost::PriceTable>, GiziError> {
        guarded(move || {
            Ok(held(gizi::cost::PriceTable::new(&*catalog.0.look()?, &foods, edible, &settings, scenario.as_ref())?))
        })
    }
    /// What a food lacks for a price.
    #[uniffi::method]
    pub fn missing(&self, food: u32) -> Result<Option<gizi::cost::MissingReason>, GiziError> {
        guarded(move || Ok(self.0.look()?.missing(food).cloned()))
    }
    /// Adds up the lines of `menus` menus. Nothing of a food costs nothing, priced or not.
    ///
    /// Errors name the row: columns of different length, a menu or food that is not there, a mass below zero; or the
    /// menu whose sum is too large.
    #[uniffi::method]
    pub fn sum(&self, menus: u32, lines: gizi::cost::CostLines) -> Result<gizi::cost::BulkCost, GiziError> {
        guarded(move || Ok(self.0.look()?.sum(menus, &lines)?))
    }
    /// What the scenario of this table changes, menu by menu, both costs being of the same lines. Absent where a price
    /// it touches is missing on one side; known as well when something else is missing.
    #[uniffi::method]
    pub fn difference(
        &self,
        base: gizi::cost::BulkCost,
        changed: gizi::cost::BulkCost,
    ) -> Result<Vec<Option<rust_decimal::Decimal>>, GiziError> {
        guarded(move || Ok(self.0.look()?.difference(&base, &changed)?))
    }
}
