use crate::id::{AudienceKey, PortionKey};
use crate::menu::MealType;
use crate::quantity::{Decimal, decimal};

/// Who is fed: how its reference intake is formed, which share of the day a meal brings, which portion it gets.
///
/// Its daily reference is the weighted mean of `reference` plus the weighted mean of `increments`. Where either names
/// several groups, each of them (each sex, each trimester) is judged besides the mean.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Audience {
    /// Its key: `sd_1_3`.
    pub key: AudienceKey,
    /// English name.
    #[serde(default, alias = "name_en")]
    pub name_en: String,
    /// Indonesian name.
    #[serde(default, alias = "name_id")]
    pub name_id: String,
    /// The portion size it gets; decides cost ceilings too.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// The share of the day a meal brings; the entry of the meal's type, else the one without a type.
    #[serde(default)]
    pub shares: Vec<MealShare>,
    /// The groups whose mean is its reference.
    #[serde(default)]
    pub reference: Vec<ReferencePart>,
    /// The increments whose mean is added.
    #[serde(default)]
    pub increments: Vec<ReferencePart>,
}

/// The share of the daily reference that a meal should bring, in percent.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MealShare {
    /// The meal; absent: any other.
    #[serde(default, alias = "meal_type")]
    pub meal_type: Option<MealType>,
    /// At least.
    #[serde(with = "decimal::wire")]
    pub min: Decimal,
    /// At most.
    #[serde(with = "decimal::wire")]
    pub max: Decimal,
}

/// A group's part in a mean.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReferencePart {
    /// The group.
    pub group: String,
    /// Its weight, such as its head count; 1 unless said.
    #[serde(default = "one")]
    pub weight: f64,
}

fn one() -> f64 {
    1.0
}

impl Audience {
    /// The share for a meal of a type.
    pub(crate) fn share(&self, meal_type: Option<MealType>) -> Option<&MealShare> {
        let own = self.shares.iter().find(|share| share.meal_type.is_some() && share.meal_type == meal_type);
        own.or_else(|| self.shares.iter().find(|share| share.meal_type.is_none()))
    }
}
