use super::kept::Kept;
use super::{Audit, KitchenError};
use crate::cost::{CostRates, CostSettings, PricePolicy};
use crate::error::Result;
use crate::event::{EventSubject, FieldChange};
use crate::id::{ActorId, StandardId};
use crate::message::Language;
use crate::money::Currency;
use crate::program::Holiday;
use crate::store::{Noun, RecordIndex};
use crate::validation::Violation;
use jiff::Timestamp;
use jiff::civil::Date;

/// What holds for a whole kitchen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KitchenSettings {
    /// The one currency of its prices, rates and budgets.
    pub currency: Currency,
    /// The language of its messages.
    pub language: Language,
    /// The IANA time zone that decides which day it is: `Asia/Jakarta`.
    pub time_zone: String,
    /// Sets of household measures in force beside `si` and `count`: `indonesia`.
    pub measure_sets: Vec<String>,
    /// Food tables in the order in which one is taken before another when foods are imported: `TKPI-2017`.
    #[serde(default)]
    pub food_table_priority: Vec<String>,
    /// Which of the prices seen counts.
    #[serde(default)]
    pub price_policy: PricePolicy,
    /// Prices of this region, or of none, come before the others.
    #[serde(default)]
    pub price_region: Option<String>,
    /// Prices of this supplier come before the others.
    #[serde(default)]
    pub price_supplier: Option<String>,
    /// A price older than this many days is used with a warning.
    #[serde(default)]
    pub maximum_price_age_days: Option<u32>,
    /// Everything it pays beside ingredients.
    #[serde(default)]
    pub rates: CostRates,
    /// The standard its menus are judged by, where no programme says otherwise.
    pub default_standard: StandardId,
    /// Whether fortification programmes count that hold on the day.
    #[serde(default)]
    pub fortified: bool,
    /// Days without service.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// When each meal is eaten, where no programme says otherwise.
    #[serde(default)]
    pub service_times: Vec<crate::program::ProgramMeal>,
    /// When they were first written.
    #[serde(default)]
    pub created_at: Option<Timestamp>,
    /// When they were last changed.
    #[serde(default)]
    pub updated_at: Option<Timestamp>,
    /// Who wrote them first.
    #[serde(default)]
    pub created_by: Option<ActorId>,
    /// Who changed them last.
    #[serde(default)]
    pub updated_by: Option<ActorId>,
    /// Counts their changes; 0 before they are stored.
    #[serde(default)]
    pub version: u32,
}

impl KitchenSettings {
    /// The id of the one record of settings.
    pub(super) const ID: &'static str = "settings";

    /// What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
    /// price, no rates, MBG 2026.
    pub fn standard() -> Result<Self> {
        Ok(Self {
            currency: Currency::new("IDR")?,
            language: Language::Id,
            time_zone: "Asia/Jakarta".to_owned(),
            measure_sets: vec!["indonesia".to_owned()],
            food_table_priority: Vec::new(),
            price_policy: PricePolicy::default(),
            price_region: None,
            price_supplier: None,
            maximum_price_age_days: None,
            rates: CostRates::default(),
            default_standard: StandardId::new("mbg-2026")?,
            fortified: false,
            holidays: Vec::new(),
            service_times: Vec::new(),
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
        })
    }

    /// How a cost is calculated in this kitchen at a date.
    pub fn cost_settings(&self, date: Date) -> CostSettings {
        CostSettings {
            policy: self.price_policy.clone(),
            region: self.price_region.clone(),
            supplier: self.price_supplier.clone(),
            maximum_age_days: self.maximum_price_age_days,
            rates: self.rates.clone(),
            ..CostSettings::new(self.currency, date)
        }
    }
}
