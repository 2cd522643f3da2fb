use crate::cost::StockItem;
use crate::error::Result;
use crate::id::IngredientId;
use crate::menu::LineChoice;
use crate::plan::{PlanError, SparePortions};
use crate::program::Weekday;
use crate::quantity::decimal;
use jiff::civil::Date;

/// Most days that a delivery comes before the meal.
pub const MAX_LEAD_DAYS: u32 = 366;

/// How the procurement list of some days is made. The default: everything comes on the day it is eaten, nothing is in
/// stock, no optional line is taken and no portion is cooked beyond the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcurementOptions {
    /// When it is delivered.
    #[serde(default)]
    pub delivery: Delivery,
    /// What is there and need not be bought.
    #[serde(default)]
    pub stock: Vec<DatedStock>,
    /// Optional lines taken and substitutes chosen.
    #[serde(default)]
    pub choices: Vec<LineChoice>,
    /// Portions cooked beyond those planned.
    #[serde(default)]
    pub spare: SparePortions,
}

/// When food is delivered.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    /// How many days before it is eaten; 0 is the same day.
    #[serde(default)]
    pub lead_days: u32,
    /// Ingredients that come earlier or later than the rest.
    #[serde(default)]
    pub leads: Vec<IngredientLead>,
    /// The one day of the week of deliveries: then food comes on the last such day that is early enough. Absent: on any
    /// day.
    #[serde(default)]
    pub weekly_on: Option<Weekday>,
}

/// How many days before it is eaten an ingredient is delivered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IngredientLead {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// How many days.
    pub days: u32,
}

/// What is in stock from a day on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatedStock {
    /// What and how much.
    pub stock: StockItem,
    /// The first day whose meals it can be cooked for. Absent: every day.
    #[serde(default)]
    pub as_of: Option<Date>,
}

impl ProcurementOptions {
    pub(super) fn check(&self) -> Result<()> {
        let leads = self.delivery.leads.iter().map(|lead| lead.days);
        if let Some(days) = leads.chain([self.delivery.lead_days]).find(|days| *days > MAX_LEAD_DAYS) {
            return Err(PlanError::Lead { days, limit: MAX_LEAD_DAYS }.into());
        }
        for (place, item) in self.stock.iter().enumerate() {
            decimal::at_least_zero(item.stock.quantity.amount).map_err(|error| error.at(format!("stock[{place}]")))?;
        }
        Ok(())
    }
}

impl Delivery {
    /// The day on which what is eaten on a day is delivered.
    pub(super) fn day(&self, ingredient: &IngredientId, eaten: Date) -> Date {
        let own = self.leads.iter().find(|lead| lead.ingredient_id == *ingredient);
        let days = own.map_or(self.lead_days, |lead| lead.days).min(MAX_LEAD_DAYS);
        let latest = eaten.saturating_sub(jiff::Span::new().days(days));
        let Some(weekday) = self.weekly_on else { return latest };
        let week = std::iter::successors(Some(latest), |day| day.yesterday().ok()).take(7);
        week.into_iter().find(|day| Weekday::of(*day) == weekday).unwrap_or(latest)
    }
}
