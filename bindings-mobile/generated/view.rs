// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::view::AssignmentRow;
/// One menu that is planned.
#[uniffi::remote(Record)]
pub struct AssignmentRow {
    /// The assignment.
    pub assignment_id: gizi::id::AssignmentId,
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name; its id where the name was not given.
    pub menu_name: String,
    /// The meal.
    pub meal_type: gizi::view::ShownWord,
    /// Whom it is for, by name.
    pub audience_name: String,
    /// Where it goes, by name.
    pub site_name: String,
    /// Portions of all sizes.
    pub portions: i64,
    /// That in words.
    pub portions_text: String,
    /// A word to the cooks.
    #[uniffi(default)]
    pub notes: Option<String>,
}
use gizi::view::BalancePanel;
/// What a standard says about a meal, a day or a period.
#[uniffi::remote(Record)]
pub struct BalancePanel {
    /// The standard.
    pub standard: gizi::id::StandardId,
    /// Who is fed.
    pub audience: gizi::id::AudienceKey,
    /// The portion that was judged; absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// What was judged.
    pub basis: gizi::balance::RuleBasis,
    /// The days, in words; absent for a meal without a date.
    #[uniffi(default)]
    pub days: Option<String>,
    /// The verdict over all required sides.
    pub outcome: gizi::balance::Outcome,
    /// That in a word.
    pub outcome_text: String,
    /// One for each rule and nutrient, in the order of the standard.
    pub rows: Vec<gizi::view::BalanceRow>,
    /// What makes the numbers or their use doubtful.
    pub warnings: Vec<String>,
    /// Rules that could not be judged at all.
    pub not_judged: Vec<gizi::id::RuleId>,
}
use gizi::view::BalanceRow;
/// One rule, or one nutrient of a rule.
#[uniffi::remote(Record)]
pub struct BalanceRow {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// What was judged: a nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// What people call it.
    pub name: String,
    /// The day, where one day of a period was judged.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// What was observed; absent for an exclusion, which is kept or not.
    #[uniffi(default)]
    pub observed: Option<gizi::view::ShownAmount>,
    /// Against what, in words; absent for an exclusion.
    #[uniffi(default)]
    pub target: Option<String>,
    /// At least.
    #[uniffi(default)]
    pub min: Option<f64>,
    /// At most.
    #[uniffi(default)]
    pub max: Option<f64>,
    /// The unit of what was observed and of both limits: a symbol or a currency's code.
    pub unit: String,
    /// The verdict for the audience's mean.
    pub verdict: gizi::view::ShownVerdict,
    /// The weight of the broken or undecided side in a word.
    #[uniffi(default)]
    pub severity: Option<String>,
    /// The whole finding in a sentence.
    pub sentence: String,
    /// Each group of the audience that fares worse than the mean, in a sentence.
    pub members: Vec<String>,
}
use gizi::view::CeilingRow;
/// A cost against a ceiling.
#[uniffi::remote(Record)]
pub struct CeilingRow {
    /// The name of the ceiling.
    pub name: String,
    /// The verdict, for a colour or an icon.
    pub verdict: gizi::cost::CeilingVerdict,
    /// Its word.
    pub verdict_text: String,
    /// The limit.
    pub limit: gizi::money::Money,
    /// That in words.
    pub limit_text: String,
    /// What its components cost.
    pub cost: gizi::view::ShownCost,
    /// What is left or too much: `sisa Rp 47`, `belum diketahui`.
    pub difference: String,
    /// What somebody must find out to know the verdict.
    pub look_up: Vec<String>,
}
use gizi::view::CostLineRow;
/// What one ingredient line costs.
#[uniffi::remote(Record)]
pub struct CostLineRow {
    /// The line of the menu itself it hangs on.
    pub line_id: gizi::id::LineId,
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// Its name.
    pub name: String,
    /// The names of the menus between, outermost first.
    pub within: Vec<String>,
    /// The weight as purchased, for the whole batch, in words.
    pub as_purchased: String,
    /// The price in words: `Rp 14.500 per kg`; absent without one.
    #[uniffi(default)]
    pub price: Option<String>,
    /// The day of the price in words.
    #[uniffi(default)]
    pub price_date: Option<String>,
    /// What one serving uses of it.
    pub serving: gizi::view::ShownCost,
    /// What the whole batch uses of it.
    pub batch: gizi::view::ShownCost,
}
use gizi::view::CostPanel;
/// What a menu costs, part by part.
#[uniffi::remote(Record)]
pub struct CostPanel {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The portion size; absent for the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// The day of the prices.
    pub date: CivilDate,
    /// That in words.
    pub date_text: String,
    /// Whether ingredients cost what is used or what is bought.
    pub basis: gizi::cost::CostBasis,
    /// Everything for one serving.
    pub serving: gizi::view::ShownCost,
    /// Everything for the whole batch.
    pub batch: gizi::view::ShownCost,
    /// Whether every price and quantity is known.
    pub complete: bool,
    /// Ingredients, then every component a rate or a typed-in value states.
    pub components: Vec<gizi::view::CostRow>,
    /// What each ingredient line uses, in the order of the menu.
    pub lines: Vec<gizi::view::CostLineRow>,
    /// Ceilings and what is left below them.
    pub ceilings: Vec<gizi::view::CeilingRow>,
    /// What somebody must find out to know the cost: `harga Jeruk nipis`.
    pub look_up: Vec<String>,
    /// What a buyer should look at.
    pub warnings: Vec<String>,
}
use gizi::view::CostRow;
/// One component of a cost.
#[uniffi::remote(Record)]
pub struct CostRow {
    /// The component.
    pub component: gizi::cost::CostComponent,
    /// What people call it.
    pub name: String,
    /// For one serving.
    pub serving: gizi::view::ShownCost,
    /// For the whole batch.
    pub batch: gizi::view::ShownCost,
    /// Its share of the whole, in percent; absent unless both are known.
    #[uniffi(default)]
    pub percent: Option<gizi::view::ShownAmount>,
    /// Whether somebody typed it in over the computed value.
    pub declared: bool,
}
use gizi::view::DayPanel;
/// One day of a programme's calendar.
#[uniffi::remote(Record)]
pub struct DayPanel {
    /// The day.
    pub date: CivilDate,
    /// The day in words: `Senin, 5 Januari 2026`.
    pub date_text: String,
    /// Whether the programme feeds on it, and if not, why.
    pub kind: gizi::program::DayKind,
    /// That in words.
    pub kind_text: String,
    /// The names of its holidays.
    pub holidays: Vec<String>,
    /// Every audience at every meal, with the menus it gets.
    pub slots: Vec<gizi::view::SlotRow>,
    /// What is planned but fits no slot.
    pub misplaced: Vec<gizi::view::AssignmentRow>,
    /// Portions of the whole day.
    pub portions: i64,
    /// That in words: `2.550 porsi`.
    pub portions_text: String,
}
use gizi::view::FieldKind;
/// What a field of a form holds.
#[uniffi::remote(Enum)]
pub enum FieldKind {
    /// True or false.
    Flag,
    /// A whole number.
    Whole,
    /// An exact decimal of at most 15 digits and 6 places.
    Number,
    /// A measured number, with as many digits as it has.
    Measured,
    /// A text.
    Text,
    /// A text of `A-Z`, `0-9` and `-`.
    Code,
    /// An id.
    Id,
    /// An instant.
    Moment,
    /// A civil date.
    Day,
    /// A time of day: `11:30`.
    Time,
    /// The key of a nutrient: `iron_mg`.
    Nutrient,
    /// An ISO 4217 currency code.
    Currency,
    /// One of `choices`.
    Choice,
    /// A record of the form.
    Record,
}
use gizi::view::Form;
/// The form a record is edited in: every field with its label and limits, from the table that validation reads.
#[uniffi::remote(Record)]
pub struct Form {
    /// The record itself first, then every record that stands in one of its fields.
    pub records: Vec<gizi::view::FormRecord>,
}
use gizi::view::FormChoice;
/// What may be chosen.
#[uniffi::remote(Record)]
pub struct FormChoice {
    /// What JSON calls it: `LUNCH`.
    pub value: String,
    /// English label.
    pub label_en: String,
    /// Indonesian label.
    pub label_id: String,
}
use gizi::view::FormField;
/// One field of a form.
#[uniffi::remote(Record)]
pub struct FormField {
    /// Its name in JSON and in the paths of violations: `menuName`.
    pub name: String,
    /// English label.
    pub label_en: String,
    /// Indonesian label.
    pub label_id: String,
    /// What it holds.
    pub kind: gizi::view::FieldKind,
    /// Whether it holds several of them.
    pub is_list: bool,
    /// Whether it must be given.
    pub is_required: bool,
    /// The choice in the first field of the record that it is given with, and only with; several with a comma between.
    #[uniffi(default)]
    pub only_with: Option<String>,
    /// The record it holds.
    #[uniffi(default)]
    pub record: Option<String>,
    /// The least number, or the fewest characters.
    #[uniffi(default)]
    pub least: Option<rust_decimal::Decimal>,
    /// Whether `least` itself is refused.
    pub is_above_least: bool,
    /// The largest number, or the most characters.
    #[uniffi(default)]
    pub most: Option<rust_decimal::Decimal>,
    /// The most entries of a list.
    #[uniffi(default)]
    pub most_entries: Option<u32>,
    /// The unit of the number: `min`, `g`.
    #[uniffi(default)]
    pub unit: Option<String>,
    /// What may be chosen.
    pub choices: Vec<gizi::view::FormChoice>,
}
use gizi::view::FormRecord;
/// The fields of one record.
#[uniffi::remote(Record)]
pub struct FormRecord {
    /// The record: `Menu`, `MenuIngredient`.
    pub name: String,
    /// Its fields, in the order of the record.
    pub fields: Vec<gizi::view::FormField>,
}
use gizi::view::IngredientLine;
/// One line of a menu.
#[uniffi::remote(Record)]
pub struct IngredientLine {
    /// The line.
    pub line_id: gizi::id::LineId,
    /// The ingredient; absent if the line is a menu.
    #[uniffi(default)]
    pub ingredient_id: Option<gizi::id::IngredientId>,
    /// The menu used as a part; absent if the line is an ingredient.
    #[uniffi(default)]
    pub component_menu_id: Option<gizi::id::MenuId>,
    /// The name of either.
    pub name: String,
    /// How much, in words: `2,8 kg`, `secukupnya, paling banyak 50 g`.
    pub quantity: String,
    /// How much; absent: to taste.
    #[uniffi(default)]
    pub amount: Option<rust_decimal::Decimal>,
    /// The unit of `amount`.
    pub unit: String,
    /// Which weight the quantity is.
    pub basis: gizi::view::ShownWord,
    /// What happens to it.
    pub line_use: gizi::view::ShownWord,
    /// Whether it may be left out.
    pub is_optional: bool,
    /// How it is prepared.
    #[uniffi(default)]
    pub preparation_notes: Option<String>,
    /// The names of what may stand in for it.
    pub substitutes: Vec<String>,
    /// What the whole batch uses of it.
    pub cost: gizi::view::ShownCost,
}
use gizi::view::MenuCard;
/// A menu on a card. Amounts and cost are of one serving.
#[uniffi::remote(Record)]
pub struct MenuCard {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code.
    #[uniffi(default)]
    pub menu_code: Option<String>,
    /// The programme it is cooked for.
    #[uniffi(default)]
    pub program_id: Option<gizi::id::ProgramId>,
    /// What it is.
    pub kind: gizi::view::ShownWord,
    /// The meal it is served at.
    #[uniffi(default)]
    pub meal_type: Option<gizi::view::ShownWord>,
    /// Its place on a tray.
    #[uniffi(default)]
    pub course: Option<gizi::view::ShownWord>,
    /// How hard it is.
    #[uniffi(default)]
    pub difficulty: Option<gizi::view::ShownWord>,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// A picture.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// The picture in words; the menu's name where nobody wrote any.
    pub image_alt: String,
    /// Energy.
    pub energy: gizi::view::ShownAmount,
    /// Protein.
    pub protein: gizi::view::ShownAmount,
    /// Preparation and cooking together.
    pub time: gizi::view::ShownMinutes,
    /// What it costs, as far as the cost was calculated.
    pub cost: gizi::view::ShownCost,
    /// Whether it may be planned.
    pub is_active: bool,
    /// That in words.
    pub status: String,
}
use gizi::view::MenuName;
/// What a menu is called, for a view that shows more menus than it has at hand.
#[uniffi::remote(Record)]
pub struct MenuName {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
}
use gizi::view::MenuPanel;
/// One menu in full. What it contains, costs and how it is judged are panels of their own.
#[uniffi::remote(Record)]
pub struct MenuPanel {
    /// What a card shows.
    pub card: gizi::view::MenuCard,
    /// How many servings the lines are written for, in words.
    pub servings: String,
    /// Grams of one serving as served, in words; not known where the menu does not say.
    pub serving_size: String,
    /// How it is cooked.
    #[uniffi(default)]
    pub cooking_method: Option<gizi::view::ShownWord>,
    /// Preparation.
    pub preparation: gizi::view::ShownMinutes,
    /// Cooking.
    pub cooking: gizi::view::ShownMinutes,
    /// How it is cooked, in prose.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// Its lines.
    pub lines: Vec<gizi::view::IngredientLine>,
    /// Its recipe, in the order of the step numbers.
    pub steps: Vec<gizi::view::StepLine>,
}
use gizi::view::MenuRow;
/// A menu in a list. Amounts and cost are of one serving.
#[uniffi::remote(Record)]
pub struct MenuRow {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code.
    #[uniffi(default)]
    pub menu_code: Option<String>,
    /// What it is.
    pub kind: gizi::view::ShownWord,
    /// The meal it is served at.
    #[uniffi(default)]
    pub meal_type: Option<gizi::view::ShownWord>,
    /// Energy.
    pub energy: gizi::view::ShownAmount,
    /// Protein.
    pub protein: gizi::view::ShownAmount,
    /// What it costs.
    pub cost: gizi::view::ShownCost,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Whether it may be planned.
    pub is_active: bool,
    /// That in words.
    pub status: String,
}
use gizi::view::NutrientRow;
/// One nutrient of a serving.
#[uniffi::remote(Record)]
pub struct NutrientRow {
    /// The nutrient; its key carries the unit of every number here.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// Its name.
    pub name: String,
    /// The part of the table it stands in.
    pub group: gizi::nutrient::NutrientGroup,
    /// How much one serving holds.
    pub amount: gizi::view::ShownAmount,
    /// How much 100 g as served hold; absent when the cooked weight is not known.
    #[uniffi(default)]
    pub per_100g: Option<gizi::view::ShownAmount>,
    /// What the audience needs in a day; absent when no rule states it.
    #[uniffi(default)]
    pub daily_reference: Option<f64>,
    /// The share of that in one serving, in percent.
    #[uniffi(default)]
    pub percent_of_reference: Option<gizi::view::ShownAmount>,
    /// What the standard asks of this meal, in words.
    #[uniffi(default)]
    pub target: Option<String>,
    /// At least, by the standard.
    #[uniffi(default)]
    pub min: Option<f64>,
    /// At most, by the standard.
    #[uniffi(default)]
    pub max: Option<f64>,
    /// Where it stands against the standard.
    pub verdict: gizi::view::ShownVerdict,
    /// Share of the edible mass whose value is known, 0 to 1.
    pub coverage: f64,
    /// What somebody must look up to know the amount: `Kalsium dalam Tempe`.
    pub look_up: Vec<String>,
}
use gizi::view::NutritionPanel;
/// What one serving contains, against a standard where there is a report.
#[uniffi::remote(Record)]
pub struct NutritionPanel {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The portion size; absent for the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// What one serving weighs as served, in words.
    pub serving_weight: String,
    /// Every nutrient of the registry, in its order.
    pub rows: Vec<gizi::view::NutrientRow>,
    /// What a cook or nutritionist should look at.
    pub warnings: Vec<String>,
}
use gizi::view::PlanRow;
/// A plan in a list.
#[uniffi::remote(Record)]
pub struct PlanRow {
    /// The plan.
    pub plan_id: gizi::id::PlanId,
    /// Its name.
    pub plan_name: String,
    /// The programme it plans for.
    pub program_id: gizi::id::ProgramId,
    /// Where it stands.
    pub status: gizi::view::ShownWord,
    /// Its first day.
    pub start_date: CivilDate,
    /// Its last day.
    pub end_date: CivilDate,
    /// Its days in words: `5–9 Januari 2026`.
    pub days: String,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
}
use gizi::view::ProgramRow;
/// A programme in a list.
#[uniffi::remote(Record)]
pub struct ProgramRow {
    /// The programme.
    pub program_id: gizi::id::ProgramId,
    /// Its name.
    pub program_name: String,
    /// Its code.
    #[uniffi(default)]
    pub program_code: Option<String>,
    /// What it is for.
    pub program_type: gizi::view::ShownWord,
    /// Where it stands.
    pub status: gizi::view::ShownWord,
    /// Its first day.
    pub start_date: CivilDate,
    /// Its last day; absent: it has no end yet.
    #[uniffi(default)]
    pub end_date: Option<CivilDate>,
    /// Its days in words: `5 Januari – 19 Juni 2026`, `mulai 5 Jan 2026`.
    pub days: String,
    /// The days of the week on which it feeds, in words.
    pub feeding_days: String,
    /// The meals of such a day, in words.
    pub meals: String,
    /// How many people it feeds; absent for a programme that lists no audiences.
    #[uniffi(default)]
    pub heads: Option<i64>,
    /// That in words: `2.550 orang`, `belum diketahui`.
    pub heads_text: String,
    /// How many places it delivers to.
    pub sites: u32,
    /// What there is to spend.
    #[uniffi(default)]
    pub total_budget: Option<gizi::money::Money>,
    /// That in words: `Rp 6.500.000.000`.
    #[uniffi(default)]
    pub total_budget_text: Option<String>,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
}
use gizi::view::ShownAmount;
/// An amount and its text.
#[uniffi::remote(Record)]
pub struct ShownAmount {
    /// Its text with the unit: `12,3 mg`, `sedikitnya 311 µg`, `belum diketahui`.
    pub text: String,
    /// The amount itself, unrounded; absent when it was not calculated. Its upper end may be one the text does not
    /// show, because it is only what physics allows.
    #[uniffi(default)]
    pub amount: Option<gizi::nutrient::Bounds>,
}
use gizi::view::ShownCost;
/// A cost and its text.
#[uniffi::remote(Record)]
pub struct ShownCost {
    /// Its text with the currency: `Rp 8.953`, `sedikitnya Rp 9.860`, `belum diketahui`.
    pub text: String,
    /// The cost itself, exact; absent when it was not calculated.
    #[uniffi(default)]
    pub cost: Option<gizi::cost::CostBounds>,
}
use gizi::view::ShownMinutes;
/// A duration and its text.
#[uniffi::remote(Record)]
pub struct ShownMinutes {
    /// Its text: `1 jam 20 menit`, `belum diketahui`.
    pub text: String,
    /// The minutes; absent when nobody said.
    #[uniffi(default)]
    pub minutes: Option<u32>,
}
use gizi::view::ShownVerdict;
/// A verdict and its word.
#[uniffi::remote(Record)]
pub struct ShownVerdict {
    /// The verdict, for a colour or an icon.
    pub state: gizi::view::VerdictState,
    /// Its word: `terpenuhi`, `kurang`.
    pub text: String,
    /// How much the broken or undecided side weighs; absent when nothing is broken or open.
    #[uniffi(default)]
    pub severity: Option<gizi::balance::Severity>,
}
use gizi::view::ShownWord;
/// One of the words of an enum, and its text.
#[uniffi::remote(Record)]
pub struct ShownWord {
    /// What JSON calls it: `LUNCH`.
    pub value: String,
    /// What people call it: `makan siang`.
    pub text: String,
}
use gizi::view::SlotRow;
/// One audience at one meal.
#[uniffi::remote(Record)]
pub struct SlotRow {
    /// The meal.
    pub meal_type: gizi::view::ShownWord,
    /// When it is eaten, in words; absent where the programme does not say.
    #[uniffi(default)]
    pub service_time: Option<String>,
    /// The audience; absent: everybody.
    #[uniffi(default)]
    pub audience: Option<gizi::id::AudienceKey>,
    /// Its name.
    pub audience_name: String,
    /// How the slot is filled, for a colour or an icon.
    pub state: gizi::plan::SlotState,
    /// That in words.
    pub state_text: String,
    /// What is planned for it.
    pub assignments: Vec<gizi::view::AssignmentRow>,
    /// The names of its sites that nothing is planned for.
    pub empty_sites: Vec<String>,
    /// The names of its sites that more than one menu is planned for.
    pub doubled_sites: Vec<String>,
}
use gizi::view::StepLine;
/// One step of a recipe.
#[uniffi::remote(Record)]
pub struct StepLine {
    /// The step.
    pub step_id: gizi::id::StepId,
    /// Its place, from 1.
    pub step_number: u32,
    /// A short title.
    #[uniffi(default)]
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// How long it takes; absent when the recipe does not say.
    #[uniffi(default)]
    pub duration: Option<gizi::view::ShownMinutes>,
    /// How hot, in words: `175 °C`.
    #[uniffi(default)]
    pub temperature: Option<String>,
    /// What is needed, in words.
    #[uniffi(default)]
    pub equipment: Option<String>,
    /// What shows that it went well.
    #[uniffi(default)]
    pub quality_check: Option<String>,
    /// Anything else.
    #[uniffi(default)]
    pub notes: Option<String>,
}
use gizi::view::VerdictState;
/// Where something stands against its limits.
#[uniffi::remote(Enum)]
pub enum VerdictState {
    /// Within them, proved.
    Met,
    /// Below the minimum, proved.
    Low,
    /// Above the maximum, proved.
    High,
    /// It depends on what nobody knows.
    Unknown,
    /// No rule judges it.
    NotJudged,
}
/// A report row by row, in words.
#[uniffi::export]
pub fn balance_panel(
    report: gizi::balance::BalanceReport,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::BalancePanel, GiziError> {
    guarded(move || Ok(gizi::view::balance_panel(&report, &*table.0.look()?, language)))
}
/// A menu as a card. What was not calculated is shown as not known.
#[uniffi::export]
pub fn menu_card(
    menu: gizi::menu::Menu,
    nutrition: Option<gizi::nutrition::Nutrition>,
    cost: Option<gizi::cost::Cost>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::MenuCard, GiziError> {
    guarded(move || Ok(gizi::view::menu_card(&menu, nutrition.as_ref(), cost.as_ref(), &*table.0.look()?, language)))
}
/// A menu as a row of a list. What was not calculated is shown as not known.
#[uniffi::export]
pub fn menu_row(
    menu: gizi::menu::Menu,
    nutrition: Option<gizi::nutrition::Nutrition>,
    cost: Option<gizi::cost::Cost>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::MenuRow, GiziError> {
    guarded(move || Ok(gizi::view::menu_row(&menu, nutrition.as_ref(), cost.as_ref(), &*table.0.look()?, language)))
}
/// A cost part by part, with the ceilings it was judged by. An error is a price for a unit the catalog does not know.
#[uniffi::export]
pub fn cost_panel(
    cost: gizi::cost::Cost,
    ceilings: Vec<gizi::cost::CeilingJudgement>,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::CostPanel, GiziError> {
    guarded(move || Ok(gizi::view::cost_panel(&cost, &ceilings, &*catalog.0.look()?, &*table.0.look()?, language)?))
}
/// A day of the calendar in words.
///
/// Menus are called as `menus` says, sites as the programme does, audiences as its standard does. What has no name
/// there is called by its id.
#[uniffi::export]
pub fn day_panel(
    day: gizi::plan::CalendarDay,
    program: gizi::program::NutritionProgram,
    menus: Vec<gizi::view::MenuName>,
    standard: Option<gizi::balance::Standard>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::DayPanel, GiziError> {
    guarded(move || Ok(gizi::view::day_panel(&day, &program, &menus, standard.as_ref(), &*table.0.look()?, language)))
}
/// The form a menu is edited in, in both languages.
#[uniffi::export]
pub fn menu_form(
    table: std::sync::Arc<crate::generated::message::MessageTable>,
) -> Result<gizi::view::Form, GiziError> {
    guarded(move || Ok(gizi::view::menu_form(&*table.0.look()?)))
}
/// The form an ingredient is edited in, in both languages.
#[uniffi::export]
pub fn ingredient_form(
    table: std::sync::Arc<crate::generated::message::MessageTable>,
) -> Result<gizi::view::Form, GiziError> {
    guarded(move || Ok(gizi::view::ingredient_form(&*table.0.look()?)))
}
/// The form a programme is edited in, in both languages.
#[uniffi::export]
pub fn program_form(
    table: std::sync::Arc<crate::generated::message::MessageTable>,
) -> Result<gizi::view::Form, GiziError> {
    guarded(move || Ok(gizi::view::program_form(&*table.0.look()?)))
}
/// The form a plan is edited in, in both languages.
#[uniffi::export]
pub fn plan_form(
    table: std::sync::Arc<crate::generated::message::MessageTable>,
) -> Result<gizi::view::Form, GiziError> {
    guarded(move || Ok(gizi::view::plan_form(&*table.0.look()?)))
}
/// The form an assignment of a plan is edited in, in both languages.
#[uniffi::export]
pub fn assignment_form(
    table: std::sync::Arc<crate::generated::message::MessageTable>,
) -> Result<gizi::view::Form, GiziError> {
    guarded(move || Ok(gizi::view::assignment_form(&*table.0.look()?)))
}
/// The form in which it is recorded what really happened at an assignment, in both languages.
#[uniffi::export]
pub fn actual_form(
    table: std::sync::Arc<crate::generated::message::MessageTable>,
) -> Result<gizi::view::Form, GiziError> {
    guarded(move || Ok(gizi::view::actual_form(&*table.0.look()?)))
}
/// A menu in full. An error is an ingredient, menu or unit the catalog does not know.
#[uniffi::export]
pub fn menu_panel(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    nutrition: Option<gizi::nutrition::Nutrition>,
    cost: Option<gizi::cost::Cost>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::MenuPanel, GiziError> {
    guarded(move || {
        Ok(gizi::view::menu_panel(
            &menu,
            &*catalog.0.look()?,
            nutrition.as_ref(),
            cost.as_ref(),
            &*table.0.look()?,
            language,
        )?)
    })
}
/// The lines of a menu. An error is an ingredient, menu or unit the catalog does not know.
#[uniffi::export]
pub fn ingredient_lines(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    cost: Option<gizi::cost::Cost>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<Vec<gizi::view::IngredientLine>, GiziError> {
    guarded(move || {
        Ok(gizi::view::ingredient_lines(&menu, &*catalog.0.look()?, cost.as_ref(), &*table.0.look()?, language)?)
    })
}
/// What one serving contains, row by row.
///
/// Verdicts, targets and shares of the daily reference come from the report, which must be of the same menu and
/// portion; without one nothing is judged.
#[uniffi::export]
pub fn nutrition_panel(
    nutrition: gizi::nutrition::Nutrition,
    report: Option<gizi::balance::BalanceReport>,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::NutritionPanel, GiziError> {
    guarded(move || Ok(gizi::view::nutrition_panel(&nutrition, report.as_ref(), &*table.0.look()?, language)))
}
/// A programme as a row of a list.
#[uniffi::export]
pub fn program_row(
    program: gizi::program::NutritionProgram,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::ProgramRow, GiziError> {
    guarded(move || Ok(gizi::view::program_row(&program, &*table.0.look()?, language)))
}
/// A plan as a row of a list.
#[uniffi::export]
pub fn plan_row(
    plan: gizi::plan::MenuPlan,
    table: std::sync::Arc<crate::generated::message::MessageTable>,
    language: gizi::locale::Language,
) -> Result<gizi::view::PlanRow, GiziError> {
    guarded(move || Ok(gizi::view::plan_row(&plan, &*table.0.look()?, language)))
}
