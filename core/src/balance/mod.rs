//! Balance: a meal, a day or a period of one audience judged against a dietary standard that is data.
//!
//! A [`Standard`] holds daily reference intakes by group, audiences formed from them, and rules. Each rule says what is
//! measured, on which [`RuleBasis`], between which limits, and how much each side weighs. A [`Verdict`] is *met*,
//! *low*, *high*, or *unknown because* of values nobody knows: an interval is judged by its ends, and a missing value
//! never passes for 0. Limits are inclusive and compared unrounded, with a relative tolerance of 1e-9.
//!
//! ```
//! # #[cfg(feature = "toml")] {
//! use gizi::balance::{Outcome, Standard, Verdict, validate_menu_balance};
//! use gizi::id::AudienceKey;
//! use gizi::ingredient::{FoodCategory, Ingredient};
//! use gizi::locale::Language;
//! use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
//! use gizi::message::MessageTable;
//! use gizi::nutrient::Composition;
//! use gizi::quantity::Quantity;
//!
//! let mut catalog = Catalog::standard()?;
//! let mut rice = Ingredient::new("beras", "Beras", FoodCategory::Cereal)?;
//! rice.composition = Composition::known(&[("energy_kcal", 357.0), ("protein_g", 8.4), ("fat_g", 1.7)])?;
//! catalog.add_ingredient(rice)?;
//! let mut tray = Menu::new("nasi-saja", "Nasi saja", MenuKind::Tray)?;
//! tray.ingredients.push(MenuIngredient::ingredient("1", "beras", &Quantity::whole(80, "g"))?);
//!
//! let standard = Standard::built_in("mbg-2026")?;
//! let audience = AudienceKey::new("sd_1_3")?;
//! let report = validate_menu_balance(&tray, &catalog, &MenuOptions::reference(), &standard, &audience)?;
//! assert_eq!(report.outcome, Outcome::NotBalanced);
//! // 80 g hold 285.6 kcal; 20 % of 1650 kcal are 330.
//! let energy = report.finding("energy", "energy_kcal").unwrap();
//! assert!(matches!(energy.verdict, Verdict::Low { short_by } if (short_by - 44.4).abs() < 1e-9));
//! let text = MessageTable::standard()?.render(&energy.message, Language::Id);
//! assert_eq!(text, "Energi: 285,6 kkal; sasaran 330–412,5 kkal: kurang 44,4 kkal");
//! // Nobody knows its iron, so nobody says it is low.
//! let iron = report.finding("micronutrients", "iron_mg").unwrap();
//! assert!(matches!(iron.verdict, Verdict::Unknown { .. }));
//! # }
//! # Ok::<(), gizi::Error>(())
//! ```

mod audience;
#[cfg(feature = "toml")]
mod built_in;
mod bulk;
mod check;
mod fault;
mod filter;
mod judge;
mod observe;
mod reference;
mod report;
mod rule;
mod sample;
mod serve;
mod served;
mod standard;
mod target;
mod validate;
mod verdict;
mod words;

pub use audience::{Audience, MealShare, ReferencePart};
pub use bulk::{MealFinding, MealJudgement, NutrientRules};
pub(crate) use fault::BalanceError;
pub use filter::DishFilter;
pub(crate) use filter::Fit;
pub use judge::{Period, judge_day, judge_meal, judge_period};
pub use reference::{IntakeLevel, IntakeRow, IntakeTable, ReferenceGroup, Sex};
pub use report::{
    BalanceReport, BalanceWarning, Finding, LimitDifference, LimitOrigin, MemberFinding, Outcome, Target,
};
pub use rule::{ComponentUnit, Diet, DishCount, Limit, Measure, Rule, RuleBasis, Severity};
pub(crate) use sample::heads;
pub(crate) use serve::course_of;
pub use served::{CostObservation, ServedDish, ServedMeal};
pub use standard::{PrintedLimit, Profile, Standard};
pub use target::RuleTarget;
pub use validate::validate_menu_balance;
pub use verdict::{Likely, LimitSide, UnknownReason, Verdict};
pub(crate) use words::gap_message;

#[cfg(test)]
mod tests;
