use super::IntakeLevel;
use super::filter::DishFilter;
use crate::cost::{CostBasis, CostComponent};
use crate::id::{AudienceKey, PortionKey, RuleId};
use crate::menu::{Course, MealType};
use crate::money::Currency;
use crate::nutrient::NutrientKey;
use crate::quantity::{Decimal, decimal};
use jiff::civil::Date;

/// What a rule is judged on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RuleBasis {
    /// One meal.
    Meal,
    /// All meals of one day.
    Day,
    /// The mean of the feeding days of a period: Σ portions·value / Σ portions.
    Period,
}

/// How much a broken side of a rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Severity {
    /// To know.
    Info,
    /// To improve.
    #[default]
    Advisory,
    /// The standard is not met.
    Required,
}

/// One rule of a standard: what is measured, on which basis, between which limits, and how much each side weighs.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rule {
    /// Its id within the standard.
    pub id: RuleId,
    /// English name; empty: the nutrient's, else the id.
    #[serde(default, alias = "name_en")]
    pub name_en: String,
    /// Indonesian name.
    #[serde(default, alias = "name_id")]
    pub name_id: String,
    /// What it is judged on.
    pub basis: Vec<RuleBasis>,
    /// The meals it looks at; empty: all.
    #[serde(default, alias = "meal_types")]
    pub meal_types: Vec<MealType>,
    /// The audiences it holds for; empty: all.
    #[serde(default)]
    pub audiences: Vec<AudienceKey>,
    /// The first day it holds.
    #[serde(default, alias = "valid_from")]
    pub valid_from: Option<Date>,
    /// The last day it holds.
    #[serde(default, alias = "valid_to")]
    pub valid_to: Option<Date>,
    /// How much the lower side weighs; absent: it is not judged.
    #[serde(default)]
    pub minimum: Option<Severity>,
    /// How much the upper side weighs; absent: it is not judged.
    #[serde(default)]
    pub maximum: Option<Severity>,
    /// What is measured.
    pub measure: Measure,
    /// The limits, in the measure's unit; the first that fits the audience counts.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// In a period: every feeding day reaches at least so many percent of the minimum.
    #[serde(with = "decimal::wire::option", default, alias = "daily_floor_percent")]
    pub daily_floor_percent: Option<Decimal>,
    /// Where it comes from.
    #[serde(default)]
    pub source: String,
}

/// The limits of a rule, both inclusive.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limit {
    /// The audiences it holds for; empty: all.
    #[serde(default)]
    pub audiences: Vec<AudienceKey>,
    /// The portion size it holds for; absent: all.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// At least.
    #[serde(with = "decimal::wire::option", default)]
    pub min: Option<Decimal>,
    /// At most.
    #[serde(with = "decimal::wire::option", default)]
    pub max: Option<Decimal>,
}

/// What a rule measures.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Measure {
    /// The amount of each nutrient, in its own unit.
    Nutrient {
        /// The nutrients.
        nutrients: Vec<NutrientKey>,
    },
    /// The amount of each nutrient against the audience's daily reference. Limits are percent of the day; without
    /// limits the audience's own share counts.
    ShareOfDay {
        /// The nutrients.
        nutrients: Vec<NutrientKey>,
        /// The reference: what is recommended, or the most a day should bring.
        #[serde(default)]
        level: IntakeLevel,
    },
    /// The energy a nutrient gives, in percent of all energy: a ratio of sums.
    PercentOfEnergy {
        /// The nutrient, in grams.
        nutrient: NutrientKey,
        /// kcal that one gram gives: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol.
        #[serde(with = "decimal::wire", alias = "kcal_per_gram")]
        kcal_per_gram: Decimal,
    },
    /// How much of a food-group component is credited. In a period: the mean of a feeding day times `days`.
    Component {
        /// Its key: `vegetables`.
        component: String,
        /// What credits and limits are in.
        unit: ComponentUnit,
        /// A dish of these courses counts as 1 where it states no credits.
        #[serde(default)]
        courses: Vec<Course>,
        /// The feeding days a period's limit is printed for, such as 5 for a school week; 1 unless said.
        #[serde(default = "one_day")]
        days: u32,
    },
    /// How many dishes fit a description: in a meal, in a day, or in every window of days within a period.
    Dishes {
        /// The description.
        dishes: DishFilter,
        /// What is counted.
        #[serde(default)]
        count: DishCount,
        /// Days in a row that are looked at in a period; absent: the whole period.
        #[serde(default, alias = "window_days")]
        window_days: Option<u32>,
    },
    /// The weight of these courses, in percent of all dishes with a weight.
    PlateShare {
        /// The courses.
        courses: Vec<Course>,
    },
    /// Cost of one portion.
    Cost {
        /// The cost components that are summed.
        components: Vec<CostComponent>,
        /// Which ingredient cost is judged.
        #[serde(default, alias = "cost_basis")]
        cost_basis: CostBasis,
        /// The currency of the limits.
        currency: Currency,
    },
    /// An allergen. Only a meal that is stated to be free of it passes.
    FreeOf {
        /// Its code in the allergen registry: `PEANUT`.
        allergen: String,
    },
    /// A diet. Only a meal that is stated to fit it passes.
    Diet {
        /// The diet.
        diet: Diet,
    },
}

fn one_day() -> u32 {
    1
}

/// What food-group credits are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
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

impl ComponentUnit {
    /// What people write behind the number.
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Self::Portion => "portion",
            Self::Cup => "cup",
            Self::OzEq => "oz eq",
            Self::Gram => "g",
        }
    }
}

/// What is counted about the dishes that fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DishCount {
    /// Every time one is served.
    #[default]
    Servings,
    /// Days on which one is served.
    Days,
    /// Different dishes.
    Different,
}

/// A diet that a rule can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Diet {
    /// Halal.
    Halal,
    /// Without flesh.
    Vegetarian,
}

impl Rule {
    /// The limit that holds for an audience.
    pub(crate) fn limit(&self, audience: &AudienceKey, portion: Option<&PortionKey>) -> Option<&Limit> {
        self.limits.iter().find(|limit| {
            let meant = limit.audiences.is_empty() || limit.audiences.contains(audience);
            meant && (limit.portion.is_none() || limit.portion.as_ref() == portion)
        })
    }

    /// Whether it holds for an audience on a day; a day nobody states is within every rule that has no dates.
    pub(crate) fn holds(&self, audience: &AudienceKey, from: Option<Date>, to: Option<Date>) -> bool {
        let meant = self.audiences.is_empty() || self.audiences.contains(audience);
        let begun = self.valid_from.is_none_or(|first| to.is_some_and(|to| to >= first));
        let lasts = self.valid_to.is_none_or(|last| from.is_none_or(|from| from <= last));
        meant && begun && lasts
    }
}

impl Measure {
    /// The nutrients it is judged for, one by one; none if it is judged once.
    pub(crate) fn nutrients(&self) -> &[NutrientKey] {
        match self {
            Self::Nutrient { nutrients } | Self::ShareOfDay { nutrients, .. } => nutrients,
            Self::PercentOfEnergy { nutrient, .. } => std::slice::from_ref(nutrient),
            _ => &[],
        }
    }
}
