// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::balance::Audience;
/// Who is fed: how its reference intake is formed, which share of the day a meal brings, which portion it gets.
///
/// Its daily reference is the weighted mean of `reference` plus the weighted mean of `increments`. Where either names
/// several groups, each of them (each sex, each trimester) is judged besides the mean.
#[uniffi::remote(Record)]
pub struct Audience {
    /// Its key: `sd_1_3`.
    pub key: gizi::id::AudienceKey,
    /// English name.
    #[uniffi(default)]
    pub name_en: String,
    /// Indonesian name.
    #[uniffi(default)]
    pub name_id: String,
    /// The portion size it gets; decides cost ceilings too.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// The share of the day a meal brings; the entry of the meal's type, else the one without a type.
    #[uniffi(default)]
    pub shares: Vec<gizi::balance::MealShare>,
    /// The groups whose mean is its reference.
    #[uniffi(default)]
    pub reference: Vec<gizi::balance::ReferencePart>,
    /// The increments whose mean is added.
    #[uniffi(default)]
    pub increments: Vec<gizi::balance::ReferencePart>,
}
use gizi::balance::BalanceReport;
/// What a standard says about a meal, a day or a period of one audience.
#[uniffi::remote(Record)]
pub struct BalanceReport {
    /// The standard.
    pub standard: gizi::id::StandardId,
    /// Its edition.
    pub edition: String,
    /// Which of its limits count.
    pub profile: gizi::balance::Profile,
    /// Who is fed.
    pub audience: gizi::id::AudienceKey,
    /// The portion that was judged; absent: the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// What was judged.
    pub basis: gizi::balance::RuleBasis,
    /// The first day; absent for a meal without a date.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// The last day.
    #[uniffi(default)]
    pub to: Option<CivilDate>,
    /// The verdict over all required sides.
    pub outcome: gizi::balance::Outcome,
    /// One for each rule and nutrient, in the order of the standard.
    pub findings: Vec<gizi::balance::Finding>,
    /// Rules that hold but could not be judged at all: no cost was given, no limit or share is stated for this case.
    pub not_judged: Vec<gizi::id::RuleId>,
    /// What makes the numbers or their use doubtful. Warnings break no rule.
    pub warnings: Vec<gizi::balance::BalanceWarning>,
    /// Where the standard prints other limits for this audience than its own rules give.
    pub differences: Vec<gizi::balance::LimitDifference>,
}
use gizi::balance::BalanceWarning;
/// What makes a report doubtful without breaking a rule.
#[uniffi::remote(Enum)]
pub enum BalanceWarning {
    /// The energy of a menu is more than 10 percent off 4·protein + 9·fat + 4·carbohydrate.
    AtwaterMismatch {
        /// The menu.
        menu: String,
        /// Its energy, kcal per serving.
        energy: f64,
        /// What its macronutrients give, kcal per serving.
        computed: f64,
    },
    /// The standard does not hold on these days.
    OutsideValidity {
        /// The standard.
        standard: gizi::id::StandardId,
    },
    /// A menu has no portion for the audience, so its reference portion was judged.
    ReferencePortion {
        /// The menu.
        menu: String,
        /// The portion that is lacking.
        portion: gizi::id::PortionKey,
    },
    /// Nobody is fed: nothing was judged.
    NoFeeding,
    /// No rule of the standard holds for what was asked, so nothing was judged; the outcome is unknown.
    NothingJudged {
        /// The standard.
        standard: gizi::id::StandardId,
    },
}
use gizi::balance::ComponentUnit;
/// What food-group credits are in.
#[uniffi::remote(Enum)]
pub enum ComponentUnit {
    /// Portions of the food group.
    Portion,
    /// Cups as the standard defines them.
    Cup,
    /// Ounce equivalents.
    OzEq,
    /// Grams.
    Gram,
}
use gizi::balance::CostObservation;
/// What one component of the cost of one portion comes to.
#[uniffi::remote(Record)]
pub struct CostObservation {
    /// The component.
    pub component: gizi::cost::CostComponent,
    /// Whether ingredients cost what is used or what is bought.
    pub basis: gizi::cost::CostBasis,
    /// One portion.
    pub serving: gizi::cost::CostBounds,
    /// The ingredients or menus of which something is not known.
    pub missing: Vec<String>,
}
use gizi::balance::Diet;
/// A diet that a rule can ask for.
#[uniffi::remote(Enum)]
pub enum Diet {
    /// Halal.
    Halal,
    /// Without flesh.
    Vegetarian,
}
use gizi::balance::DishCount;
/// What is counted about the dishes that fit.
#[uniffi::remote(Enum)]
pub enum DishCount {
    /// Every time one is served.
    Servings,
    /// Days on which one is served.
    Days,
    /// Different dishes.
    Different,
}
use gizi::balance::DishFilter;
/// Describes dishes: every list that is not empty must hold one of the dish's own. An empty description fits all.
#[uniffi::remote(Record)]
pub struct DishFilter {
    /// Its place on the tray.
    #[uniffi(default)]
    pub courses: Vec<gizi::menu::Course>,
    /// How it, or a part of it, is cooked.
    #[uniffi(default)]
    pub cooking_methods: Vec<gizi::ingredient::CookingMethod>,
    /// Its main protein: `CHICKEN`, `EGG`.
    #[uniffi(default)]
    pub main_proteins: Vec<String>,
    /// The food group of one of its ingredients.
    #[uniffi(default)]
    pub categories: Vec<gizi::ingredient::FoodCategory>,
    /// Its dominant colour.
    #[uniffi(default)]
    pub colours: Vec<String>,
    /// A food-group component it is credited with.
    #[uniffi(default)]
    pub components: Vec<String>,
}
use gizi::balance::Finding;
/// One rule, or one nutrient of a rule, judged.
#[uniffi::remote(Record)]
pub struct Finding {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// What was judged: a nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// The day, where one day or window of a period was judged.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// What was observed, in the unit of `limit`.
    pub observed: gizi::nutrient::Bounds,
    /// The upper end if missing values are as high as the highest of their food group: an estimate that proves nothing.
    #[uniffi(default)]
    pub estimate_high: Option<f64>,
    /// Against what.
    pub limit: gizi::balance::Target,
    /// For the audience's mean.
    pub verdict: gizi::balance::Verdict,
    /// How much the broken or undecided side weighs; absent if the rule is met.
    #[uniffi(default)]
    pub severity: Option<gizi::balance::Severity>,
    /// Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.
    #[uniffi(default)]
    pub coverage: Option<f64>,
    /// Each sex, trimester or other group of the audience against its own limits.
    pub members: Vec<gizi::balance::MemberFinding>,
    /// The member that fares worst, if it fares worse than the mean.
    #[uniffi(default)]
    pub worst_member: Option<String>,
    /// The finding in words.
    pub message: gizi::message::Message,
}
use gizi::balance::IntakeLevel;
/// What the values of a reference table are.
#[uniffi::remote(Enum)]
pub enum IntakeLevel {
    /// What a healthy group should get in a day (AKG, RDA, AI).
    Recommended,
    /// The most a day should bring (upper level, population limit).
    Maximum,
}
use gizi::balance::IntakeRow;
/// One group's row of a reference table.
#[uniffi::remote(Record)]
pub struct IntakeRow {
    /// The group.
    pub group: String,
    /// Its daily intake of each nutrient of the table, in the nutrient's unit.
    pub daily: Vec<f64>,
}
use gizi::balance::IntakeTable;
/// A table of daily reference intakes, laid out as regulations print it: nutrients across, groups down.
#[uniffi::remote(Record)]
pub struct IntakeTable {
    /// What it is called.
    #[uniffi(default)]
    pub title: String,
    /// Where its values come from.
    pub source: String,
    /// What its values are.
    pub level: gizi::balance::IntakeLevel,
    /// Its columns; each key carries the unit.
    pub nutrients: Vec<gizi::nutrient::NutrientKey>,
    /// Its rows.
    pub rows: Vec<gizi::balance::IntakeRow>,
}
use gizi::balance::Likely;
/// What is likely, but not proved.
#[uniffi::remote(Enum)]
pub enum Likely {
    /// Met even if every missing value is as high as the highest of its food group.
    Met,
    /// Low even then.
    Low,
}
use gizi::balance::Limit;
/// The limits of a rule, both inclusive.
#[uniffi::remote(Record)]
pub struct Limit {
    /// The audiences it holds for; empty: all.
    #[uniffi(default)]
    pub audiences: Vec<gizi::id::AudienceKey>,
    /// The portion size it holds for; absent: all.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// At least.
    #[uniffi(default)]
    pub min: Option<rust_decimal::Decimal>,
    /// At most.
    #[uniffi(default)]
    pub max: Option<rust_decimal::Decimal>,
}
use gizi::balance::LimitDifference;
/// Where a text prints another limit than its own rule gives: by more than half a printed unit.
#[uniffi::remote(Record)]
pub struct LimitDifference {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// The nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// Which limit.
    pub side: gizi::balance::LimitSide,
    /// What the rule gives.
    pub computed: f64,
    /// What is printed.
    pub printed: f64,
}
use gizi::balance::LimitOrigin;
/// Where limits come from.
#[uniffi::remote(Enum)]
pub enum LimitOrigin {
    /// The rule states them.
    Stated,
    /// A share of a daily reference.
    ShareOfDay {
        /// The reference for a whole day.
        daily: f64,
        /// Percent of it, at least.
        #[uniffi(default)]
        min_percent: Option<f64>,
        /// Percent of it, at most.
        #[uniffi(default)]
        max_percent: Option<f64>,
    },
    /// The text prints them.
    Printed {
        /// Where.
        source: String,
    },
}
use gizi::balance::LimitSide;
/// A side of a rule.
#[uniffi::remote(Enum)]
pub enum LimitSide {
    /// The lower limit.
    Minimum,
    /// The upper limit.
    Maximum,
}
use gizi::balance::MealFinding;
/// One target judged.
#[uniffi::remote(Record)]
pub struct MealFinding {
    /// What was observed, in the unit of the limit.
    pub observed: gizi::nutrient::Bounds,
    /// For the audience's mean; never with an estimate or reasons.
    pub verdict: gizi::balance::Verdict,
    /// How much the broken or undecided side weighs; absent if the rule is met.
    #[uniffi(default)]
    pub severity: Option<gizi::balance::Severity>,
    /// The group of the audience that fares worst, if it fares worse than the mean.
    #[uniffi(default)]
    pub worst_member: Option<String>,
}
use gizi::balance::MealJudgement;
/// One menu judged by `NutrientRules`.
#[uniffi::remote(Record)]
pub struct MealJudgement {
    /// The verdict over all required sides of these rules.
    pub outcome: gizi::balance::Outcome,
    /// One for each of `NutrientRules.targets`, in that order.
    pub findings: Vec<gizi::balance::MealFinding>,
}
use gizi::balance::MealShare;
/// The share of the daily reference that a meal should bring, in percent.
#[uniffi::remote(Record)]
pub struct MealShare {
    /// The meal; absent: any other.
    #[uniffi(default)]
    pub meal_type: Option<gizi::menu::MealType>,
    /// At least.
    pub min: rust_decimal::Decimal,
    /// At most.
    pub max: rust_decimal::Decimal,
}
use gizi::balance::Measure;
/// What a rule measures.
#[uniffi::remote(Enum)]
pub enum Measure {
    /// The amount of each nutrient, in its own unit.
    Nutrient {
        /// The nutrients.
        nutrients: Vec<gizi::nutrient::NutrientKey>,
    },
    /// The amount of each nutrient against the audience's daily reference. Limits are percent of the day; without
    /// limits the audience's own share counts.
    ShareOfDay {
        /// The nutrients.
        nutrients: Vec<gizi::nutrient::NutrientKey>,
        /// The reference: what is recommended, or the most a day should bring.
        level: gizi::balance::IntakeLevel,
    },
    /// The energy a nutrient gives, in percent of all energy: a ratio of sums.
    PercentOfEnergy {
        /// The nutrient, in grams.
        nutrient: gizi::nutrient::NutrientKey,
        /// kcal that one gram gives: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol.
        kcal_per_gram: rust_decimal::Decimal,
    },
    /// How much of a food-group component is credited. In a period: the mean of a feeding day times `days`.
    Component {
        /// Its key: `vegetables`.
        component: String,
        /// What credits and limits are in.
        unit: gizi::balance::ComponentUnit,
        /// A dish of these courses counts as 1 where it states no credits.
        #[uniffi(default)]
        courses: Vec<gizi::menu::Course>,
        /// The feeding days a period's limit is printed for, such as 5 for a school week; 1 unless said.
        #[uniffi(default = 1)]
        days: u32,
    },
    /// How many dishes fit a description: in a meal, in a day, or in every window of days within a period.
    Dishes {
        /// The description.
        dishes: gizi::balance::DishFilter,
        /// What is counted.
        count: gizi::balance::DishCount,
        /// Days in a row that are looked at in a period; absent: the whole period.
        #[uniffi(default)]
        window_days: Option<u32>,
    },
    /// The weight of these courses, in percent of all dishes with a weight.
    PlateShare {
        /// The courses.
        courses: Vec<gizi::menu::Course>,
    },
    /// Cost of one portion.
    Cost {
        /// The cost components that are summed.
        components: Vec<gizi::cost::CostComponent>,
        /// Which ingredient cost is judged.
        cost_basis: gizi::cost::CostBasis,
        /// The currency of the limits.
        currency: gizi::money::Currency,
    },
    /// An allergen. Only a meal that is stated to be free of it passes.
    FreeOf {
        /// Its code in the allergen registry: `PEANUT`.
        allergen: String,
    },
    /// A diet. Only a meal that is stated to fit it passes.
    Diet {
        /// The diet.
        diet: gizi::balance::Diet,
    },
}
use gizi::balance::MemberFinding;
/// One group of an audience, judged against its own limits.
#[uniffi::remote(Record)]
pub struct MemberFinding {
    /// The group, with its increment behind a `+`.
    pub member: String,
    /// Against what.
    pub limit: gizi::balance::Target,
    /// The verdict.
    pub verdict: gizi::balance::Verdict,
    /// How much the broken or undecided side weighs here, at most the standard's `member_severity`.
    #[uniffi(default)]
    pub severity: Option<gizi::balance::Severity>,
    /// The finding in words.
    pub message: gizi::message::Message,
}
use gizi::balance::Outcome;
/// The verdict over all required sides.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// All are met.
    Balanced,
    /// None is broken for certain, some are not known; or nothing was judged at all.
    Unknown,
    /// At least one is broken.
    NotBalanced,
}
use gizi::balance::Period;
/// A span of days, both ends in it.
#[uniffi::remote(Record)]
pub struct Period {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub to: CivilDate,
}
use gizi::balance::PrintedLimit;
/// The limits of one nutrient for one meal of an audience as a text prints them.
#[uniffi::remote(Record)]
pub struct PrintedLimit {
    /// The rule whose limits they are.
    pub rule: gizi::id::RuleId,
    /// The nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// The audience.
    pub audience: gizi::id::AudienceKey,
    /// At least.
    pub min: rust_decimal::Decimal,
    /// At most.
    pub max: rust_decimal::Decimal,
    /// Decimal places it is printed with.
    #[uniffi(default)]
    pub places: u32,
    /// Where it is printed; empty: in the standard's source.
    #[uniffi(default)]
    pub source: String,
}
use gizi::balance::Profile;
/// Which limits count.
#[uniffi::remote(Enum)]
pub enum Profile {
    /// What the rules give.
    Computed,
    /// What the text prints, where it prints something.
    Printed,
}
use gizi::balance::ReferenceGroup;
/// A group of people with a daily reference intake of its own, or an increment over one: `male_10_12y`.
#[uniffi::remote(Record)]
pub struct ReferenceGroup {
    /// Its key.
    pub key: String,
    /// English name.
    #[uniffi(default)]
    pub name_en: String,
    /// Indonesian name.
    #[uniffi(default)]
    pub name_id: String,
    /// Its sex.
    pub sex: gizi::balance::Sex,
    /// Completed months of age from which it holds.
    #[uniffi(default)]
    pub from_month: Option<u32>,
    /// The last completed month of age in it. Absent: no upper age.
    #[uniffi(default)]
    pub to_month: Option<u32>,
    /// Whether its values are added to a group's (pregnancy, breast-feeding).
    #[uniffi(default)]
    pub increment: bool,
}
use gizi::balance::ReferencePart;
/// A group's part in a mean.
#[uniffi::remote(Record)]
pub struct ReferencePart {
    /// The group.
    pub group: String,
    /// Its weight, such as its head count; 1 unless said.
    #[uniffi(default = 1.0)]
    pub weight: f64,
}
use gizi::balance::Rule;
/// One rule of a standard: what is measured, on which basis, between which limits, and how much each side weighs.
#[uniffi::remote(Record)]
pub struct Rule {
    /// Its id within the standard.
    pub id: gizi::id::RuleId,
    /// English name; empty: the nutrient's, else the id.
    #[uniffi(default)]
    pub name_en: String,
    /// Indonesian name.
    #[uniffi(default)]
    pub name_id: String,
    /// What it is judged on.
    pub basis: Vec<gizi::balance::RuleBasis>,
    /// The meals it looks at; empty: all.
    #[uniffi(default)]
    pub meal_types: Vec<gizi::menu::MealType>,
    /// The audiences it holds for; empty: all.
    #[uniffi(default)]
    pub audiences: Vec<gizi::id::AudienceKey>,
    /// The first day it holds.
    #[uniffi(default)]
    pub valid_from: Option<CivilDate>,
    /// The last day it holds.
    #[uniffi(default)]
    pub valid_to: Option<CivilDate>,
    /// How much the lower side weighs; absent: it is not judged.
    #[uniffi(default)]
    pub minimum: Option<gizi::balance::Severity>,
    /// How much the upper side weighs; absent: it is not judged.
    #[uniffi(default)]
    pub maximum: Option<gizi::balance::Severity>,
    /// What is measured.
    pub measure: gizi::balance::Measure,
    /// The limits, in the measure's unit; the first that fits the audience counts.
    #[uniffi(default)]
    pub limits: Vec<gizi::balance::Limit>,
    /// In a period: every feeding day reaches at least so many percent of the minimum.
    #[uniffi(default)]
    pub daily_floor_percent: Option<rust_decimal::Decimal>,
    /// Where it comes from.
    #[uniffi(default)]
    pub source: String,
}
use gizi::balance::RuleBasis;
/// What a rule is judged on.
#[uniffi::remote(Enum)]
pub enum RuleBasis {
    /// One meal.
    Meal,
    /// All meals of one day.
    Day,
    /// The mean of the feeding days of a period: Σ portions·value / Σ portions.
    Period,
}
use gizi::balance::RuleTarget;
/// The limits of one rule for one audience: what a menu is planned against.
#[uniffi::remote(Record)]
pub struct RuleTarget {
    /// The rule.
    pub rule: gizi::id::RuleId,
    /// A nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// The sex, trimester or other group of the audience; absent: its mean.
    #[uniffi(default)]
    pub member: Option<String>,
    /// The limits.
    pub limit: gizi::balance::Target,
}
use gizi::balance::ServedDish;
/// One dish of a meal.
#[uniffi::remote(Record)]
pub struct ServedDish {
    /// Its name.
    pub name: String,
    /// Its place on the tray.
    #[uniffi(default)]
    pub course: Option<gizi::menu::Course>,
    /// How it and its parts are cooked; empty: not known.
    pub cooking_methods: Vec<gizi::ingredient::CookingMethod>,
    /// Its main protein.
    #[uniffi(default)]
    pub main_protein: Option<String>,
    /// Its dominant colour.
    #[uniffi(default)]
    pub colour: Option<String>,
    /// The food groups of its ingredients.
    pub categories: Vec<gizi::ingredient::FoodCategory>,
    /// Food-group credits of one portion.
    pub credits: Vec<gizi::menu::FoodGroupCredit>,
    /// Grams of one portion as served; absent: not known.
    #[uniffi(default)]
    pub weight: Option<gizi::quantity::DecimalRange>,
}
use gizi::balance::ServedMeal;
/// One menu as it is served to one audience on one day, with everything a standard can ask about it.
#[uniffi::remote(Record)]
pub struct ServedMeal {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// Its name.
    pub menu_name: String,
    /// The day; a day or a period needs it.
    #[uniffi(default)]
    pub date: Option<CivilDate>,
    /// The meal.
    #[uniffi(default)]
    pub meal_type: Option<gizi::menu::MealType>,
    /// How many get it: its weight in the mean of a day or period. A meal of 0 portions was not served.
    pub portions: u32,
    /// What one portion contains.
    pub nutrition: gizi::nutrition::Nutrition,
    /// Its dishes, all of them: what is not listed is not served.
    pub dishes: Vec<gizi::balance::ServedDish>,
    /// Food-group credits of one portion stated for the whole meal; they replace those of its dishes.
    pub credits: Vec<gizi::menu::FoodGroupCredit>,
    /// Its allergens and diets.
    pub diet: gizi::menu::MenuDiet,
    /// What one portion costs; empty: cost is not judged.
    pub costs: Vec<gizi::balance::CostObservation>,
}
use gizi::balance::Severity;
/// How much a broken side of a rule weighs.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// To know.
    Info,
    /// To improve.
    Advisory,
    /// The standard is not met.
    Required,
}
use gizi::balance::Sex;
/// The sex a reference group stands for.
#[uniffi::remote(Enum)]
pub enum Sex {
    /// Both.
    Any,
    /// Boys and men.
    Male,
    /// Girls and women.
    Female,
}
use gizi::balance::Standard;
/// A dietary standard: reference intakes, audiences and rules, all of it data with sources and dates.
///
/// `Standard.from_toml` reads one that a user wrote; a standard put together in code is checked by
/// `Standard.check`.
#[uniffi::remote(Record)]
pub struct Standard {
    /// Its id: `mbg-2026`.
    pub id: gizi::id::StandardId,
    /// English name.
    pub name_en: String,
    /// Indonesian name.
    #[uniffi(default)]
    pub name_id: String,
    /// Which edition of the text it is.
    pub edition: String,
    /// The text it is taken from.
    pub source: String,
    /// The first day it holds.
    #[uniffi(default)]
    pub valid_from: Option<CivilDate>,
    /// The last day it holds.
    #[uniffi(default)]
    pub valid_to: Option<CivilDate>,
    /// The built-in standard whose groups and intakes were taken over.
    #[uniffi(default)]
    pub reference: Option<gizi::id::StandardId>,
    /// The built-in standard of which everything was taken over; what this one states itself wins.
    #[uniffi(default)]
    pub extends: Option<gizi::id::StandardId>,
    /// Which limits count where a text prints other limits than its own rule gives.
    pub profile: gizi::balance::Profile,
    /// The most that a single sex or trimester weighs beside its audience's mean. Bands of two sexes need not overlap
    /// (boys and girls of 16 do not), so a standard that requires both can be impossible to meet.
    pub member_severity: gizi::balance::Severity,
    /// The groups of the reference tables.
    #[uniffi(default)]
    pub groups: Vec<gizi::balance::ReferenceGroup>,
    /// The reference tables.
    #[uniffi(default)]
    pub intakes: Vec<gizi::balance::IntakeTable>,
    /// Who is fed.
    #[uniffi(default)]
    pub audiences: Vec<gizi::balance::Audience>,
    /// What is judged.
    #[uniffi(default)]
    pub rules: Vec<gizi::balance::Rule>,
    /// Limits as the text prints them, beside those its rules give.
    #[uniffi(default)]
    pub printed: Vec<gizi::balance::PrintedLimit>,
}
use gizi::balance::Target;
/// The limits of a rule for an audience or one of its groups. A side that is not judged is absent.
#[uniffi::remote(Record)]
pub struct Target {
    /// At least.
    #[uniffi(default)]
    pub min: Option<f64>,
    /// At most.
    #[uniffi(default)]
    pub max: Option<f64>,
    /// The unit of both and of what is observed.
    pub unit: String,
    /// Where they come from.
    pub origin: gizi::balance::LimitOrigin,
}
use gizi::balance::UnknownReason;
/// Why a verdict is unknown: the one value to look up.
#[uniffi::remote(Enum)]
pub enum UnknownReason {
    /// Something about an ingredient.
    Food {
        /// The ingredient's id.
        ingredient_id: String,
        /// Its name.
        ingredient_name: String,
        /// The nutrient in question.
        nutrient: gizi::nutrient::NutrientKey,
        /// What is not known.
        gap: gizi::nutrient::GapReason,
    },
    /// The nutrient is in no total: the registry of the calculation lacks it.
    NutrientNotCalculated {
        /// The nutrient.
        nutrient: gizi::nutrient::NutrientKey,
    },
    /// A cost component is not given, or not complete.
    Cost {
        /// The component.
        component: gizi::cost::CostComponent,
        /// The ingredients or menus of which something is not known; empty: the component is not given at all.
        missing: Vec<String>,
    },
    /// Some ingredients say nothing about an allergen.
    Allergen {
        /// The allergen.
        allergen: String,
        /// What is known at best.
        presence: gizi::ingredient::AllergenPresence,
        /// The ingredients.
        ingredients: Vec<String>,
    },
    /// Some ingredients say nothing about a diet.
    Diet {
        /// The ingredients.
        ingredients: Vec<String>,
    },
    /// A dish does not say what the rule asks for: its course, cooking method, credits, …
    Dish {
        /// The dish.
        dish: String,
    },
    /// The weight of a dish is not known.
    DishWeight {
        /// The dish.
        dish: String,
    },
    /// The rule looks at more days than were given.
    PeriodTooShort {
        /// The days it looks at.
        days: u32,
    },
}
use gizi::balance::Verdict;
/// What is proved about an observed interval against a minimum and a maximum, both inclusive.
///
/// *Low* if the upper end is below the minimum, *high* if the lower end is above the maximum, *met* if the whole
/// interval lies between, else *unknown*. Compared unrounded, with a relative tolerance of 1e-9.
#[uniffi::remote(Enum)]
pub enum Verdict {
    /// Every value it can have is within the limits.
    Met,
    /// Every value it can have is below the minimum.
    Low {
        /// What is lacking at least.
        short_by: f64,
    },
    /// Every value it can have is above the maximum.
    High {
        /// What is too much at least.
        over_by: f64,
    },
    /// It depends on what nobody knows.
    Unknown {
        /// The side that is proved to be kept, whatever the missing values are.
        proved: Option<gizi::balance::LimitSide>,
        /// What estimates of the missing values suggest. It proves nothing.
        likely: Option<gizi::balance::Likely>,
        /// What to look up.
        because: Vec<gizi::balance::UnknownReason>,
    },
}
/// Judges one meal by the rules for a meal. Its portions do not matter.
#[uniffi::export]
pub fn judge_meal(
    meal: gizi::balance::ServedMeal,
    standard: gizi::balance::Standard,
    audience: gizi::id::AudienceKey,
) -> Result<gizi::balance::BalanceReport, GiziError> {
    guarded(move || Ok(gizi::balance::judge_meal(&meal, &standard, &audience)?))
}
/// Judges the meals of one day by the rules for a day: what a person gets who eats each of them.
#[uniffi::export]
pub fn judge_day(
    meals: Vec<gizi::balance::ServedMeal>,
    standard: gizi::balance::Standard,
    audience: gizi::id::AudienceKey,
) -> Result<gizi::balance::BalanceReport, GiziError> {
    guarded(move || Ok(gizi::balance::judge_day(&meals, &standard, &audience)?))
}
/// Judges a period by the rules for a period: means over its feeding days, daily floors, and windows of days.
///
/// A mean is Σ portions·value / Σ portions. Days without a meal are absent, not 0. Meals outside the period do not
/// count.
#[uniffi::export]
pub fn judge_period(
    meals: Vec<gizi::balance::ServedMeal>,
    period: gizi::balance::Period,
    standard: gizi::balance::Standard,
    audience: gizi::id::AudienceKey,
) -> Result<gizi::balance::BalanceReport, GiziError> {
    guarded(move || Ok(gizi::balance::judge_period(&meals, &period, &standard, &audience)?))
}
/// Judges a menu as one meal of an audience: calculates its nutrition, derives its allergens and diets, and applies
/// the rules for a meal.
///
/// The portion is that of the options, else the audience's. A menu that has no such portion is judged in its reference
/// portion, with a warning. Cost is judged from a `ServedMeal` that carries costs; here cost rules are listed in
/// `not_judged`. Missing data give verdicts, never errors; what fails the call is a broken menu or an unknown audience.
#[uniffi::export]
pub fn validate_menu_balance(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
    standard: gizi::balance::Standard,
    audience: gizi::id::AudienceKey,
) -> Result<gizi::balance::BalanceReport, GiziError> {
    guarded(move || {
        Ok(gizi::balance::validate_menu_balance(&menu, &*catalog.0.look()?, &options, &standard, &audience)?)
    })
}
/// The ids of the standards that ship with the library.
#[uniffi::export]
pub fn standard_built_in_ids() -> Result<Vec<gizi::id::StandardId>, GiziError> {
    guarded(move || Ok(gizi::balance::Standard::built_in_ids()))
}
/// A standard that ships with the library.
#[uniffi::export]
pub fn standard_built_in(id: String) -> Result<gizi::balance::Standard, GiziError> {
    guarded(move || Ok(gizi::balance::Standard::built_in(&id)?))
}
/// Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.
///
/// An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
#[uniffi::export]
pub fn standard_from_toml(text: String) -> Result<gizi::balance::Standard, GiziError> {
    guarded(move || Ok(gizi::balance::Standard::from_toml(&text)?))
}
/// Like `from_toml`, over one's own nutrients.
#[uniffi::export]
pub fn standard_from_toml_with(
    text: String,
    registry: std::sync::Arc<crate::generated::nutrient::NutrientRegistry>,
) -> Result<gizi::balance::Standard, GiziError> {
    guarded(move || Ok(gizi::balance::Standard::from_toml_with(&text, &*registry.0.look()?)?))
}
/// Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
/// without a limit, a share of a reference that no table has. The path of the error names the place.
#[uniffi::export]
pub fn standard_check(
    standard: gizi::balance::Standard,
    registry: std::sync::Arc<crate::generated::nutrient::NutrientRegistry>,
) -> Result<(), GiziError> {
    guarded(move || Ok(standard.check(&*registry.0.look()?)?))
}
/// The warning in words.
#[uniffi::export]
pub fn balance_warning_message(
    balance_warning: gizi::balance::BalanceWarning,
) -> Result<gizi::message::Message, GiziError> {
    guarded(move || Ok(balance_warning.message()))
}
/// The worst verdict: the mean's or a member's.
#[uniffi::export]
pub fn finding_worst(finding: gizi::balance::Finding) -> Result<gizi::balance::Verdict, GiziError> {
    guarded(move || Ok(finding.worst().clone()))
}
/// The finding of a rule for a nutrient, component or allergen.
#[uniffi::export]
pub fn balance_report_finding(
    balance_report: gizi::balance::BalanceReport,
    rule: String,
    subject: String,
) -> Result<Option<gizi::balance::Finding>, GiziError> {
    guarded(move || Ok(balance_report.finding(&rule, &subject).cloned()))
}
/// The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.
///
/// The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
/// takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
#[uniffi::export]
pub fn served_meal_of_menu(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
    portions: u32,
) -> Result<gizi::balance::ServedMeal, GiziError> {
    guarded(move || Ok(gizi::balance::ServedMeal::of_menu(&menu, &*catalog.0.look()?, &options, portions)?))
}
/// What a calculated cost says about each component.
#[uniffi::export]
pub fn cost_observation_of_cost(cost: gizi::cost::Cost) -> Result<Vec<gizi::balance::CostObservation>, GiziError> {
    guarded(move || Ok(gizi::balance::CostObservation::of_cost(&cost)))
}
/// The audience of a key.
#[uniffi::export]
pub fn standard_audience(
    standard: gizi::balance::Standard,
    key: gizi::id::AudienceKey,
) -> Result<gizi::balance::Audience, GiziError> {
    guarded(move || Ok(standard.audience(&key)?.clone()))
}
/// The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
/// limit for the audience is left out.
#[uniffi::export(default(meal_type = None))]
pub fn standard_targets(
    standard: gizi::balance::Standard,
    audience: gizi::id::AudienceKey,
    meal_type: Option<gizi::menu::MealType>,
) -> Result<Vec<gizi::balance::RuleTarget>, GiziError> {
    guarded(move || Ok(standard.targets(&audience, meal_type)?))
}
/// Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
/// the last printed place.
#[uniffi::export]
pub fn standard_differences(
    standard: gizi::balance::Standard,
    audience: gizi::id::AudienceKey,
) -> Result<Vec<gizi::balance::LimitDifference>, GiziError> {
    guarded(move || Ok(standard.differences(&audience)?))
}
/// Judges an interval against limits, without reasons or estimates.
#[uniffi::export(default(min = None, max = None))]
pub fn verdict_of(
    observed: gizi::nutrient::Bounds,
    min: Option<f64>,
    max: Option<f64>,
) -> Result<gizi::balance::Verdict, GiziError> {
    guarded(move || Ok(gizi::balance::Verdict::of(&observed, min, max)))
}
/// Whether a limit is broken for certain.
#[uniffi::export]
pub fn verdict_is_failing(verdict: gizi::balance::Verdict) -> Result<bool, GiziError> {
    guarded(move || Ok(verdict.is_failing()))
}
/// The rules of a standard for one meal of one audience that nutrients alone decide. Build it once, judge any number
/// of menus.
#[derive(uniffi::Object)]
pub struct NutrientRules(pub(crate) Steady<gizi::balance::NutrientRules>);
object!(NutrientRules, Steady, gizi::balance::NutrientRules);
#[uniffi::export]
impl NutrientRules {
    /// The rules for a meal of an audience, judged from columns of these nutrients.
    ///
    /// Rules about dishes, food groups, allergens, diets and cost are listed in `not_judged`, as are
    /// rules without a limit for this case.
    #[uniffi::constructor]
    pub fn new(
        standard: gizi::balance::Standard,
        audience: gizi::id::AudienceKey,
        meal_type: Option<gizi::menu::MealType>,
        date: Option<CivilDate>,
        nutrients: Vec<gizi::nutrient::NutrientKey>,
    ) -> Result<std::sync::Arc<crate::generated::balance::NutrientRules>, GiziError> {
        guarded(move || Ok(held(gizi::balance::NutrientRules::new(&standard, &audience, meal_type, date, &nutrients)?)))
    }
    /// What is judged, in the order of the findings: the limits of the audience's mean.
    #[uniffi::method]
    pub fn targets(&self) -> Result<Vec<gizi::balance::RuleTarget>, GiziError> {
        guarded(move || Ok(self.0.look()?.targets().to_vec()))
    }
    /// Rules for a meal that hold and that nutrients alone do not decide.
    #[uniffi::method]
    pub fn not_judged(&self) -> Result<Vec<gizi::id::RuleId>, GiziError> {
        guarded(move || Ok(self.0.look()?.not_judged().to_vec()))
    }
    /// Judges one menu of a result as one portion of the meal; absent if the result has no such menu.
    #[uniffi::method]
    pub fn judge(
        &self,
        nutrition: gizi::nutrition::BulkNutrition,
        menu: u32,
    ) -> Result<Option<gizi::balance::MealJudgement>, GiziError> {
        guarded(move || Ok(self.0.look()?.judge(&nutrition, menu)))
    }
}
