use super::kept::{Kept, stamped};
use super::{Audit, KitchenError};
use crate::clock::IdSource;
use crate::cost::{CostRates, CostSettings, PricePolicy};
use crate::error::Result;
use crate::event::{EventSubject, FieldChange};
use crate::id::{ActorId, StandardId};
use crate::locale::Language;
use crate::money::Currency;
use crate::program::{Holiday, ProgramMeal};
use crate::store::{Noun, RecordIndex};
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
    pub service_times: Vec<ProgramMeal>,
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

/// What is to change about the settings. A field that is absent stays as it is; `clear` names those that are to be
/// absent.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SettingsUpdate {
    /// The version they were seen at; 0 if they were never written.
    pub expected_version: u32,
    /// The one currency.
    #[serde(default)]
    pub currency: Option<Currency>,
    /// The language of messages.
    #[serde(default)]
    pub language: Option<Language>,
    /// The IANA time zone.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// Sets of household measures, all of them.
    #[serde(default)]
    pub measure_sets: Option<Vec<String>>,
    /// Food tables in their order.
    #[serde(default)]
    pub food_table_priority: Option<Vec<String>>,
    /// Which of the prices seen counts.
    #[serde(default)]
    pub price_policy: Option<PricePolicy>,
    /// The region whose prices come first.
    #[serde(default)]
    pub price_region: Option<String>,
    /// The supplier whose prices come first.
    #[serde(default)]
    pub price_supplier: Option<String>,
    /// Days after which a price is old.
    #[serde(default)]
    pub maximum_price_age_days: Option<u32>,
    /// Everything paid beside ingredients.
    #[serde(default)]
    pub rates: Option<CostRates>,
    /// The standard menus are judged by.
    #[serde(default)]
    pub default_standard: Option<StandardId>,
    /// Whether fortification programmes count.
    #[serde(default)]
    pub fortified: Option<bool>,
    /// Days without service, all of them.
    #[serde(default)]
    pub holidays: Option<Vec<Holiday>>,
    /// When each meal is eaten, all of them.
    #[serde(default)]
    pub service_times: Option<Vec<ProgramMeal>>,
    /// Fields that are to be absent.
    #[serde(default)]
    pub clear: Vec<String>,
}

/// Fields that may be absent.
const CLEARABLE: [(&str, &str); 3] = [
    ("priceRegion", "price_region"),
    ("priceSupplier", "price_supplier"),
    ("maximumPriceAgeDays", "maximum_price_age_days"),
];

impl Kept for KitchenSettings {
    const NOUN: Noun = Noun::Settings;
    const NAME: &'static str = "settings";

    fn id(&self) -> &str {
        Self::ID
    }

    fn name(&mut self, _: &dyn IdSource) -> Result<()> {
        Ok(())
    }

    stamped!();

    fn checked(&self) -> Result<()> {
        self.cost_settings(Date::constant(2000, 1, 1)).check()
    }

    fn parse(json: &[u8]) -> Result<Self> {
        let settings: Self =
            serde_json::from_slice(json).map_err(|error| KitchenError::BadSettings { reason: error.to_string() })?;
        settings.checked()?;
        Ok(settings)
    }

    fn clearable(field: &str) -> Option<&'static str> {
        CLEARABLE.iter().find(|(wire, key)| *wire == field || *key == field).map(|(wire, _)| *wire)
    }

    fn index(&self, audit: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        Ok(RecordIndex::default().number("created_at", audit.created_at.as_microsecond()))
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        EventSubject::Settings { version, changes }
    }
}
