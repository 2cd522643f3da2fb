// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::interchange::CategoryRule;
/// What a text in the category column means.
#[uniffi::remote(Record)]
pub struct CategoryRule {
    /// The text; a `*` at its end stands for anything: `09*`.
    pub text: String,
    /// The food group.
    pub category: gizi::ingredient::FoodCategory,
    /// Whether the whole group is of plant or of animal origin; absent when it mixes.
    #[uniffi(default)]
    pub plant: Option<bool>,
}
use gizi::interchange::CsvRow;
/// The cells of one line of a file to be written.
#[uniffi::remote(Record)]
pub struct CsvRow {
    /// Its cells, from left to right.
    pub cells: Vec<String>,
}
use gizi::interchange::DateFormat;
/// How a list writes days.
#[uniffi::remote(Enum)]
pub enum DateFormat {
    /// `2025-11-16`.
    Iso,
    /// `16/11/2025`, `16-11-2025` or `16.11.2025`.
    DayFirst,
}
use gizi::interchange::EdiblePortionColumn;
/// A column with the edible portion in percent of the food as bought.
#[uniffi::remote(Record)]
pub struct EdiblePortionColumn {
    /// The column's name in the header.
    pub column: String,
    /// Whether the percentage is what is eaten or what is thrown away.
    pub means: gizi::interchange::EdiblePortionMeaning,
}
use gizi::interchange::EdiblePortionMeaning;
/// What a percentage says about a food as bought.
#[uniffi::remote(Enum)]
pub enum EdiblePortionMeaning {
    /// What is eaten (TKPI: BDD).
    Edible,
    /// What is thrown away (USDA: refuse).
    Refuse,
}
use gizi::interchange::FoodTableMapping;
/// Which column of a food table holds what. It is data: write one as JSON, or start from a ready one.
#[uniffi::remote(Record)]
pub struct FoodTableMapping {
    /// The table with its edition, kept as the source of every food: `TKPI 2020`.
    pub table: String,
    /// Put in front of the code to make the ingredient's id: `tkpi-` gives `tkpi-AR001`.
    #[uniffi(default)]
    pub id_prefix: String,
    /// The column of the food's code. Codes are text, so `01001` keeps its zero.
    pub code_column: String,
    /// The column of the food's name.
    pub name_column: String,
    /// The column that decides the food group; may be the code column.
    #[uniffi(default)]
    pub category_column: Option<String>,
    /// What the texts of that column mean; the longest that fits decides.
    #[uniffi(default)]
    pub categories: Vec<gizi::interchange::CategoryRule>,
    /// The group of foods no rule fits. Absent: such a food is a problem.
    #[uniffi(default)]
    pub default_category: Option<gizi::ingredient::FoodCategory>,
    /// The column that says how much of the food as bought is eaten.
    #[uniffi(default)]
    pub edible_portion: Option<gizi::interchange::EdiblePortionColumn>,
    /// The column with the grams a row's values are for, in tables where rows differ. Absent: 100 g edible portion.
    #[uniffi(default)]
    pub grams_column: Option<String>,
    /// The columns of amounts.
    pub nutrients: Vec<gizi::interchange::NutrientColumn>,
    /// How numbers are written.
    pub number_format: gizi::quantity::decimal::NumberFormat,
    /// The words for "not analysed", whatever their case. An empty cell always is.
    pub missing: Vec<String>,
    /// The words for a trace, whatever their case. `<0.1` always is one.
    pub trace: Vec<String>,
}
use gizi::interchange::FoodTableReading;
/// What came of reading a food table.
#[uniffi::remote(Record)]
pub struct FoodTableReading {
    /// The foods, in file order. Empty when the reading was strict and there is a problem.
    pub ingredients: Vec<gizi::ingredient::Ingredient>,
    /// The first 1,000 cells that could not be read, in file order.
    pub problems: Vec<gizi::sheet::CellProblem>,
    /// How many cells could not be read.
    pub problem_count: u32,
}
use gizi::interchange::FoodWithoutSource;
/// A food of Indonesian kitchens that no open table has: listed, not invented.
#[uniffi::remote(Record)]
pub struct FoodWithoutSource {
    /// Indonesian name.
    pub name_id: String,
    /// English name.
    pub name_en: String,
    /// Why it has no values.
    pub why: String,
    /// Where values might be found.
    pub what_to_look_up: String,
}
use gizi::interchange::HolidayReading;
/// The holidays of a calendar.
#[uniffi::remote(Record)]
pub struct HolidayReading {
    /// Each all-day event that settings can hold, by day and name, each once.
    pub holidays: Vec<gizi::program::Holiday>,
    /// Events that were not taken, in the order of the file.
    pub skipped: Vec<gizi::interchange::SkippedEvent>,
}
use gizi::interchange::ImpossibleAmount;
/// What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories.
#[uniffi::remote(Enum)]
pub enum ImpossibleAmount {
    /// A problem: the column is in another unit, or a digit is wrong.
    Problem,
    /// The table is known for a misprint here: the amount is missing.
    Missing,
    /// The table means it: FNDDS has carriers that are no food, such as 1000 g of fibre to add fibre to a recipe.
    Keep,
}
use gizi::interchange::NutrientColumn;
/// A column of amounts and the nutrient it holds.
#[uniffi::remote(Record)]
pub struct NutrientColumn {
    /// The column's name in the header.
    pub column: String,
    /// The nutrient; the end of its key is the unit amounts are turned into.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// The unit the cells are in: grams in IFCT, kilojoules in many tables.
    pub unit: gizi::nutrient::NutrientUnit,
    /// Whether a file may come without the column.
    #[uniffi(default)]
    pub optional: bool,
    /// Whether the table prints 0 where it means "not analysed".
    #[uniffi(default)]
    pub zero_is_missing: bool,
    /// What becomes of an amount that 100 g cannot hold.
    pub impossible: gizi::interchange::ImpossibleAmount,
}
use gizi::interchange::PriceItem;
/// What the item column of a price list holds.
#[uniffi::remote(Enum)]
pub enum PriceItem {
    /// The id of an ingredient: the price goes to it.
    IngredientId,
    /// The list's own code of a commodity: a `PriceLink` says which ingredient it is.
    Commodity,
}
use gizi::interchange::PriceLink;
/// Says which ingredient a commodity of a price list is. Somebody decides it; nothing guesses by name.
#[uniffi::remote(Record)]
pub struct PriceLink {
    /// The commodity's code in the list.
    pub item: String,
    /// The ingredient it is.
    pub ingredient_id: gizi::id::IngredientId,
    /// The form it is bought in; absent: the usual one.
    #[uniffi(default)]
    pub purchase_form: Option<gizi::id::PurchaseFormId>,
}
use gizi::interchange::PriceListMapping;
/// Which column of a price list holds what.
#[uniffi::remote(Record)]
pub struct PriceListMapping {
    /// The name of the list in messages, and the source of a price whose row names none.
    pub source: String,
    /// The column that says what is sold.
    pub item_column: String,
    /// What stands in that column.
    pub item_is: gizi::interchange::PriceItem,
    /// The column with the item's name, for people.
    #[uniffi(default)]
    pub name_column: Option<String>,
    /// The column with the id of the purchase form.
    #[uniffi(default)]
    pub purchase_form_column: Option<String>,
    /// The column with the day of the price.
    pub date_column: String,
    /// How days are written.
    pub date_format: gizi::interchange::DateFormat,
    /// The column with the price.
    pub amount_column: String,
    /// Whether the list prints 0 on days without a quote; such rows are left out.
    #[uniffi(default)]
    pub zero_is_no_quote: bool,
    /// The column with the currency code.
    #[uniffi(default)]
    pub currency_column: Option<String>,
    /// The currency of a row that names none.
    pub currency: gizi::money::Currency,
    /// The column that says how many units the price buys. Absent or empty: 1.
    #[uniffi(default)]
    pub per_column: Option<String>,
    /// The column with the unit the price buys.
    pub unit_column: String,
    /// The column with the supplier.
    #[uniffi(default)]
    pub supplier_column: Option<String>,
    /// The column with the region.
    #[uniffi(default)]
    pub region_column: Option<String>,
    /// The column with the source.
    #[uniffi(default)]
    pub source_column: Option<String>,
    /// The region of a row that names none.
    #[uniffi(default)]
    pub region: Option<String>,
    /// How numbers are written.
    pub number_format: gizi::quantity::decimal::NumberFormat,
}
use gizi::interchange::PriceListReading;
/// What came of reading a price list.
#[uniffi::remote(Record)]
pub struct PriceListReading {
    /// The prices, in file order. Empty when the reading was strict and there is a problem.
    pub prices: Vec<gizi::interchange::PriceRow>,
    /// The first 1,000 cells that could not be read, in file order.
    pub problems: Vec<gizi::sheet::CellProblem>,
    /// How many cells could not be read.
    pub problem_count: u32,
}
use gizi::interchange::PriceRow;
/// One price of a list.
#[uniffi::remote(Record)]
pub struct PriceRow {
    /// The row in the file; the header is row 1.
    pub row: u32,
    /// What is sold, as the list says it.
    pub item: String,
    /// Its name in the list; empty if the list has none.
    pub name: String,
    /// The ingredient, in a list that names ingredients.
    #[uniffi(default)]
    pub ingredient_id: Option<gizi::id::IngredientId>,
    /// The purchase form, if the list names one.
    #[uniffi(default)]
    pub purchase_form: Option<gizi::id::PurchaseFormId>,
    /// The price.
    pub price: gizi::ingredient::Price,
}
use gizi::interchange::PricedIngredients;
/// Ingredients with their new prices, and the rows that found no place.
#[uniffi::remote(Record)]
pub struct PricedIngredients {
    /// All ingredients that were handed in, in their order.
    pub ingredients: Vec<gizi::ingredient::Ingredient>,
    /// The rows that found no place, in list order.
    pub unmatched: Vec<gizi::interchange::UnmatchedPrice>,
}
use gizi::interchange::SkippedEvent;
/// An event of a calendar that was not taken for a holiday.
#[uniffi::remote(Record)]
pub struct SkippedEvent {
    /// The line it begins on, from 1.
    pub line: u32,
    /// Its name; empty if it has none.
    pub name: String,
    /// Why.
    pub reason: gizi::interchange::SkippedReason,
}
use gizi::interchange::SkippedReason;
/// Why an event was not taken for a holiday.
#[uniffi::remote(Enum)]
pub enum SkippedReason {
    /// It has a time of day.
    Timed,
    /// It is cancelled.
    Cancelled,
    /// It repeats by a rule or a list of days. Only calendars that write every day out are read.
    Repeats,
    /// Its name is none of a holiday: it shows nothing, has more than 100 characters, or control characters.
    Name,
    /// It lies in the year 0 or before.
    Year,
}
use gizi::interchange::Table;
/// A table to be written: a file of CSV, or one sheet of a workbook.
#[uniffi::remote(Record)]
pub struct Table {
    /// Its name: that of the sheet.
    pub name: String,
    /// The names of its columns.
    pub header: Vec<String>,
    /// Its rows.
    pub rows: Vec<gizi::interchange::TableRow>,
}
use gizi::interchange::TableCell;
/// What stands in a cell.
#[uniffi::remote(Enum)]
pub enum TableCell {
    /// Nothing: there is none, or nobody knows.
    Empty,
    /// Text; never a formula.
    Text {
        /// The text.
        text: String,
    },
    /// A number, written with at most 6 decimal places, half away from zero.
    Number {
        /// The number.
        value: rust_decimal::Decimal,
    },
    /// An amount, written at the minor units of its currency, half away from zero; the header names the currency.
    Money {
        /// The amount.
        amount: gizi::money::Money,
    },
    /// A civil date.
    Date {
        /// The date.
        date: CivilDate,
    },
}
use gizi::interchange::TableRow;
/// One row, a cell for each column.
#[uniffi::remote(Record)]
pub struct TableRow {
    /// From left to right.
    pub cells: Vec<gizi::interchange::TableCell>,
}
use gizi::interchange::TablesPer;
/// What each table of a procurement list is for.
#[uniffi::remote(Enum)]
pub enum TablesPer {
    /// One table for all of it.
    List,
    /// One for each day of delivery.
    Delivery,
    /// One for each supplier.
    Supplier,
}
use gizi::interchange::UnmatchedPrice;
/// A price nobody could place.
#[uniffi::remote(Record)]
pub struct UnmatchedPrice {
    /// The row in the file.
    pub row: u32,
    /// What is sold, as the list says it.
    pub item: String,
    /// Its name in the list.
    pub name: String,
    /// Why it found no place.
    pub reason: gizi::interchange::UnmatchedReason,
}
use gizi::interchange::UnmatchedReason;
/// Why a price found no place.
#[uniffi::remote(Enum)]
pub enum UnmatchedReason {
    /// No link says which ingredient the commodity is.
    NoLink,
    /// There is no ingredient of this id.
    UnknownIngredient,
    /// The ingredient has no purchase form of this id.
    UnknownPurchaseForm,
}
/// Reads a CSV download of USDA FoodData Central (public domain): Foundation Foods, SR Legacy or FNDDS.
///
/// Hand over the bytes of `food.csv`, `nutrient.csv`, `food_nutrient.csv` and, for the food groups,
/// `food_category.csv`. Ids are `fdc-` and the FDC id. Each file may have 256 MiB, so the full download with its branded
/// foods does not fit. Nutrients the registry has no key for, and those in IU, are left out; in a food without total
/// energy the Atwater sums stand in. A negative amount (carbohydrate "by difference") is a problem, so reading Foundation
/// Foods often needs `Strictness.Lenient`.
///
/// # Errors
///
/// Those of `read_food_table`, with the file's name.
#[uniffi::export]
pub fn read_food_data_central(
    food: Vec<u8>,
    nutrient: Vec<u8>,
    food_nutrient: Vec<u8>,
    food_category: Option<Vec<u8>>,
    strictness: gizi::sheet::Strictness,
) -> Result<gizi::interchange::FoodTableReading, GiziError> {
    guarded(move || {
        Ok(gizi::interchange::read_food_data_central(
            &food,
            &nutrient,
            &food_nutrient,
            food_category.as_deref(),
            strictness,
        )?)
    })
}
/// Reads a food table by its mapping.
///
/// Cells are read as the mapping says: amounts in any unit of mass or energy, `Tr` and `<0.1` as a trace, `` as an
/// estimate that counts, an empty cell and `-` as missing. The file may be separated by commas, semicolons or tabs and
/// begin with a byte order mark; at most 256 MiB and 4,096 columns.
///
/// # Errors
///
/// `sheet.not_utf8`, `sheet.too_large`, `sheet.too_many_columns`, `sheet.unreadable`,
/// `sheet.missing_column`, `sheet.duplicate_column`, and `interchange.mapping` when the mapping contradicts
/// itself. Bad cells are no error: they are the `problems` of the reading.
#[uniffi::export]
pub fn read_food_table(
    bytes: Vec<u8>,
    mapping: gizi::interchange::FoodTableMapping,
    strictness: gizi::sheet::Strictness,
) -> Result<gizi::interchange::FoodTableReading, GiziError> {
    guarded(move || Ok(gizi::interchange::read_food_table(&bytes, &mapping, strictness)?))
}
/// Reads the holidays of an iCalendar file (RFC 5545, UTF-8): every all-day event, its end exclusive as the format has
/// it.
///
/// Lines may end in CRLF or LF and be folded anywhere. A line break within a name is read as a space. What is no day
/// without service stands in `skipped`, with the reason: timed, cancelled and repeating events; so does what settings
/// could not hold, and the others are read all the same. To-dos, alarms and time zones are not read. An event that ends
/// on the day it starts is one day, as some calendars write it. Errors: `interchange.calendar` with the line for a file
/// that is no calendar and for an all-day event without a name or with impossible days.
#[uniffi::export]
pub fn read_holidays(bytes: Vec<u8>) -> Result<gizi::interchange::HolidayReading, GiziError> {
    guarded(move || Ok(gizi::interchange::read_holidays(&bytes)?))
}
/// A plan of a tenant as an iCalendar file (RFC 5545): an event for each assignment, by day and meal.
///
/// An event lasts all day, or begins at the service time of the programme's meal, in whatever time zone it is looked at.
/// Its UID is made of the ids of the assignment, the plan and the tenant: no other event has it, and it stays for as long
/// as these do. An assignment that has no id yet is named by its slot. `DTSTAMP` is when assignment, plan or programme was last changed, and `SEQUENCE` the whole seconds from
/// 2020-01-01T00:00:00Z to then, at least 0 and at most 2147483647, so a calendar that reads the file again moves events
/// and makes none twice. If nothing says when, it is 0. Who puts service times of a kitchen's settings into the programme
/// says when these were changed in its `updated_at`, if that is later.
///
/// `STATUS` is that of the plan: `TENTATIVE` until it is signed, then `CONFIRMED`, `CANCELLED` once it is cancelled. An
/// archived plan has none, because it may have been completed or cancelled. The words are those of the language; a menu
/// that is not in the catalog is written by its id.
#[uniffi::export]
pub fn plan_calendar(
    tenant: gizi::id::TenantId,
    plan: gizi::plan::MenuPlan,
    assignments: Vec<gizi::plan::Assignment>,
    program: gizi::program::NutritionProgram,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    messages: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<String, GiziError> {
    guarded(move || {
        Ok(gizi::interchange::plan_calendar(
            &tenant,
            &plan,
            &assignments,
            &program,
            &*catalog.0.look()?,
            &*messages.0.look()?,
            language,
        ))
    })
}
/// A calendar as one table: a row for each tray of each assignment, for each slot that nothing fills, and for each day without
/// either. People are shown where an assignment plans another number of portions for them. A menu that is not in the catalog is written by its id.
#[uniffi::export]
pub fn calendar_table(
    days: Vec<gizi::plan::CalendarDay>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    messages: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::interchange::Table, GiziError> {
    guarded(move || Ok(gizi::interchange::calendar_table(&days, &*catalog.0.look()?, &*messages.0.look()?, language)))
}
/// A procurement list as tables, one row a line, and a last one of what is missing, if anything is.
///
/// A cell is empty where there is no single number. Errors: a unit that is in no table.
#[uniffi::export]
pub fn procurement_tables(
    list: gizi::plan::ProcurementList,
    per: gizi::interchange::TablesPer,
    units: std::sync::Arc<crate::generated::quantity::UnitTable>,
    messages: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<Vec<gizi::interchange::Table>, GiziError> {
    guarded(move || {
        Ok(gizi::interchange::procurement_tables(&list, per, &*units.0.look()?, &*messages.0.look()?, language)?)
    })
}
/// A production sheet as tables: portions with allergens, for whom and where they go with the word to the cooks,
/// ingredients, steps with their times, and what is missing, if anything is.
///
/// The portions are those of all trays of a menu, extra ones and samples too; the deliveries are those planned, each with
/// the special diet it is for. Times are written `2026-01-05 09:45`; allergens by their code; audiences and sites by
/// their keys, empty where it is every one.
#[uniffi::export]
pub fn production_tables(
    sheet: gizi::plan::ProductionSheet,
    messages: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<Vec<gizi::interchange::Table>, GiziError> {
    guarded(move || Ok(gizi::interchange::production_tables(&sheet, &*messages.0.look()?, language)))
}
/// Puts prices on ingredients: a row with an ingredient id goes there, a commodity goes where a link says.
///
/// Names are never compared ("ayam" stands in "bayam"); what no link or id leads to comes back as unmatched. A price of
/// the same day, supplier, region and quantity replaces the older one, so a list can be applied twice. A row without a
/// purchase form goes to the usual one, which is made (id `usual`) if the ingredient has none.
#[uniffi::export]
pub fn apply_prices(
    ingredients: Vec<gizi::ingredient::Ingredient>,
    prices: Vec<gizi::interchange::PriceRow>,
    links: Vec<gizi::interchange::PriceLink>,
) -> Result<gizi::interchange::PricedIngredients, GiziError> {
    guarded(move || Ok(gizi::interchange::apply_prices(ingredients, &prices, &links)?))
}
/// Reads a price list by its mapping; the unit table says which units there are.
///
/// Two rows with the same item, purchase form, day, supplier, region and unit are a problem. Limits and errors are those of
/// `read_food_table`.
#[uniffi::export]
pub fn read_price_list(
    bytes: Vec<u8>,
    mapping: gizi::interchange::PriceListMapping,
    units: std::sync::Arc<crate::generated::quantity::UnitTable>,
    strictness: gizi::sheet::Strictness,
) -> Result<gizi::interchange::PriceListReading, GiziError> {
    guarded(move || Ok(gizi::interchange::read_price_list(&bytes, &mapping, &*units.0.look()?, strictness)?))
}
/// The embedded reference foods, in table order: 223 foods with composition, edible portion, density, measures, yields,
/// allergens, diet and fortification programmes.
///
/// Values are those of USDA SR27 and FNDDS 2021-2023 (public domain), unenriched where the tables tell; measures and
/// yields name their own sources. TKPI is not among them (all rights reserved): read your own file with
/// `FoodTableMapping.tkpi`. The name is Indonesian, the English name is the first alias. Needs the feature `foods`.
#[uniffi::export]
pub fn reference_foods() -> Result<Vec<gizi::ingredient::Ingredient>, GiziError> {
    guarded(move || Ok(gizi::interchange::reference_foods()?))
}
/// The foods nobody has open values for, with what to look up. Needs the feature `foods`.
#[uniffi::export]
pub fn foods_without_source() -> Result<Vec<gizi::interchange::FoodWithoutSource>, GiziError> {
    guarded(move || Ok(gizi::interchange::foods_without_source()?))
}
/// Writes a table as `write_csv` does: numbers in the format, dates as `2026-01-05`.
#[uniffi::export]
pub fn write_table_csv(
    table: gizi::interchange::Table,
    format: gizi::quantity::decimal::NumberFormat,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::interchange::write_table_csv(&table, format)))
}
/// Writes CSV by RFC 4180: lines end in CR LF, a cell with a separator, quote or line break is quoted.
///
/// The number format decides the separator, so that a spreadsheet of that country opens the file: commas beside decimal
/// points, semicolons beside decimal commas. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
/// `-`, `@`, a tab or a line break and is no number) gets an apostrophe in front.
#[uniffi::export]
pub fn write_csv(
    header: Vec<String>,
    rows: Vec<gizi::interchange::CsvRow>,
    format: gizi::quantity::decimal::NumberFormat,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::interchange::write_csv(&header, &rows, format)))
}
/// Writes what menus contain, one line each: menu, portion, servings, and per nutrient the least and the most one serving
/// can hold (`iron_mg_low`, `iron_mg_high`), unrounded.
///
/// Both are the same where everything is known. An empty `high` means that nothing bounds it; two empty cells, that the
/// menu was computed without the nutrient.
#[uniffi::export]
pub fn write_nutrition_csv(
    menus: Vec<gizi::nutrition::Nutrition>,
    nutrients: Vec<gizi::nutrient::NutrientKey>,
    format: gizi::quantity::decimal::NumberFormat,
) -> Result<String, GiziError> {
    guarded(move || Ok(gizi::interchange::write_nutrition_csv(&menus, &nutrients, format)))
}
/// Writes tables as a workbook for Excel and LibreOffice, one sheet each, and gives its bytes.
///
/// Numbers are numbers (the nearest `f64`), amounts show the minor units of their currency, dates are dates; text is
/// text, also where it looks like a formula. The header row stays in view. Names of sheets are cut to 31 characters, are
/// without what spreadsheets refuse in one, and are told apart by a number, also from `History`, which Excel keeps for
/// itself. The same tables give the same bytes: the workbook bears no time of its making. Errors:
/// `interchange.workbook` for more rows than a sheet holds or a text above 32,767 characters.
#[uniffi::export]
pub fn write_xlsx(tables: Vec<gizi::interchange::Table>) -> Result<Vec<u8>, GiziError> {
    guarded(move || Ok(gizi::interchange::write_xlsx(&tables)?))
}
/// The Indian Food Composition Tables 2017 with the book's component codes as column names.
///
/// Energy is in kilojoules and every nutrient in *grams*: iron 0.00933 is 9.33 mg. Carbohydrate is available
/// carbohydrate. Vitamin A as a sum, total carotenoids (lycopene and lutein among them) and vitamins D, E and K are not
/// read, because their columns mix forms the registry keeps apart.
#[uniffi::export]
pub fn food_table_mapping_ifct() -> Result<gizi::interchange::FoodTableMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::FoodTableMapping::ifct()?))
}
/// A rule from its parts.
#[uniffi::export(default(plant = None))]
pub fn category_rule_new(
    text: String,
    category: gizi::ingredient::FoodCategory,
    plant: Option<bool>,
) -> Result<gizi::interchange::CategoryRule, GiziError> {
    guarded(move || Ok(gizi::interchange::CategoryRule::new(&text, category, plant)))
}
/// A column of a nutrient in a unit.
#[uniffi::export]
pub fn nutrient_column_new(
    column: String,
    nutrient: String,
    unit: gizi::nutrient::NutrientUnit,
) -> Result<gizi::interchange::NutrientColumn, GiziError> {
    guarded(move || Ok(gizi::interchange::NutrientColumn::new(&column, &nutrient, unit)?))
}
/// A mapping of a table with point decimals, without categories and with no amounts yet.
#[uniffi::export]
pub fn food_table_mapping_new(
    table: String,
    code_column: String,
    name_column: String,
) -> Result<gizi::interchange::FoodTableMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::FoodTableMapping::new(&table, &code_column, &name_column)))
}
/// TKPI 2017/2020, the Indonesian food composition table, with columns named `code, name, bdd_percent, water_g,
/// energy_kcal, …`. The food group comes from the code.
///
/// The table is "hak cipta dilindungi" (all rights reserved): gizi carries none of it; load your own file. Its 0 for
/// sodium, potassium, copper, zinc, riboflavin and niacin mostly means "not analysed" and is read as missing; an ash
/// content 100 g cannot hold is a misprint and is read as missing too.
#[uniffi::export]
pub fn food_table_mapping_tkpi() -> Result<gizi::interchange::FoodTableMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::FoodTableMapping::tkpi()?))
}
/// The abbreviated file of the USDA National Nutrient Database for Standard Reference, release 27, with columns named
/// `ndb_no, short_description, water_g, …, refuse_pct`. Public domain.
///
/// Its columns in IU are not read: vitamin A in IU turns into no other unit and vitamin D stands in µg beside it.
#[uniffi::export]
pub fn food_table_mapping_usda_standard_reference() -> Result<gizi::interchange::FoodTableMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::FoodTableMapping::usda_standard_reference()?))
}
/// The ingredient nutrient values of USDA FNDDS 2021-2023: `ingredient_code, description` and up to 65 nutrients in
/// columns named by their keys. Public domain.
///
/// Energy, protein, fat, carbohydrate, fibre, sugars, saturated fat, sodium and cholesterol must be there; every other
/// column may be absent. A few rows are no food but carriers that add a nutrient to a recipe; they hold more than 100 g
/// in 100 g and are kept as they are.
#[uniffi::export]
pub fn food_table_mapping_fndds_ingredients() -> Result<gizi::interchange::FoodTableMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::FoodTableMapping::fndds_ingredients()?))
}
/// gizi's own layout: `ingredient_id, purchase_form, date, amount, currency, per, unit, supplier, region, source` with
/// ISO dates and point decimals.
#[uniffi::export]
pub fn price_list_mapping_own(
    source: String,
    currency: gizi::money::Currency,
) -> Result<gizi::interchange::PriceListMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::PriceListMapping::own(&source, currency)))
}
/// A list of commodity prices in the layout of the Indonesian food price panel:
/// `date, commodity_id, commodity, unit, price_idr`, one unit each. A price of 0 means that nobody quoted one.
#[uniffi::export]
pub fn price_list_mapping_commodities(
    source: String,
    currency: gizi::money::Currency,
) -> Result<gizi::interchange::PriceListMapping, GiziError> {
    guarded(move || Ok(gizi::interchange::PriceListMapping::commodities(&source, currency)))
}
