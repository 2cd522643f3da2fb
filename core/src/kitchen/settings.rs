use super::Audit;
use super::KitchenError;
use super::fields::SETTINGS;
use super::kept::{Kept, by_table, refuse, stamped};
use crate::clock::IdSource;
use crate::cost::{CostRates, CostSettings, PricePolicy};
use crate::error::Result;
use crate::event::{EventSubject, FieldChange};
use crate::id::{ActorId, StandardId};
use crate::locale::Language;
use crate::money::{Currency, Money};
use crate::plan::ServingOptions;
use crate::program::{Holiday, ProgramMeal};
use crate::quantity::UnitTable;
use crate::store::{Noun, RecordIndex};
use crate::validation::{self, Violation, ViolationCode, update};
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

    /// A kitchen has one currency: what an amount in another is worth, nobody here knows.
    pub(super) fn check_currency<'m>(&self, amounts: impl IntoIterator<Item = &'m Money>) -> Result<()> {
        let expected = self.currency;
        match amounts.into_iter().map(|amount| amount.currency).find(|currency| *currency != expected) {
            Some(currency) => Err(KitchenError::OtherCurrency { currency, expected }.into()),
            None => Ok(()),
        }
    }

    /// The units in force: `si`, `count` and the kitchen's own sets of household measures.
    pub fn units(&self) -> Result<UnitTable> {
        let own = self.measure_sets.iter().map(String::as_str);
        UnitTable::with_sets(&["si", "count"].into_iter().chain(own).collect::<Vec<_>>())
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

    /// How what a plan serves is calculated in this kitchen, at the prices of a date.
    pub(super) fn serving_options(&self, date: Date) -> ServingOptions {
        ServingOptions { cost: self.cost_settings(date), fortified: self.fortified, choices: Vec::new() }
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

update! {
    /// What is to change about the settings.
    SETTINGS_UPDATE: SettingsUpdate of SETTINGS [] {
        currency,
        language,
        time_zone,
        measure_sets,
        food_table_priority,
        price_policy,
        price_region,
        price_supplier,
        maximum_price_age_days,
        rates,
        default_standard,
        fortified,
        holidays,
        service_times,
    }
}

/// What the codes of the settings' violations start with.
const NAME: &str = "settings";

/// Everything that is wrong with settings by themselves; empty if nothing is. Whether the time zone, the measure sets and
/// the standard exist is found when they are stored.
pub fn validate_settings(settings: &KitchenSettings) -> Vec<Violation> {
    validation::check(settings, &SETTINGS, NAME)
}

/// Settings read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedSettings {
    /// The settings; present exactly if nothing is wrong.
    pub settings: Option<KitchenSettings>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedSettings {
    /// The settings, or one error `kitchen.invalid_record` whose details list every violation.
    pub fn into_result(self) -> Result<KitchenSettings> {
        self.settings.ok_or_else(|| refuse::<KitchenSettings>(&self.violations))
    }
}

/// Reads and checks settings from JSON (UTF-8). Unknown fields are refused.
pub fn parse_settings(json: &[u8]) -> ParsedSettings {
    match validation::read(json, &SETTINGS, NAME) {
        Ok(settings) => ParsedSettings { settings: Some(settings), violations: Vec::new() },
        Err(violations) => ParsedSettings { settings: None, violations },
    }
}

/// An update of the settings read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedSettingsUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<SettingsUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedSettingsUpdate {
    /// The update, or one error `kitchen.invalid_record` whose details list every violation.
    pub fn into_result(self) -> Result<SettingsUpdate> {
        self.update.ok_or_else(|| refuse::<KitchenSettings>(&self.violations))
    }
}

/// Reads and checks an update of the settings from JSON (UTF-8): names, limits and codes are those of the settings.
/// Unknown fields are refused. What must hold between fields is found when the update meets the settings.
///
/// ```
/// let parsed = gizi::kitchen::parse_settings_update(br#"{"expectedVersion": 0, "rates": {"labour":
///     {"rate": "PER_HOUR", "amount": {"amount": -1, "currency": "IDR"}, "percent": 3}}}"#);
/// let found: Vec<&str> = parsed.violations.iter().map(|violation| violation.code.as_str()).collect();
/// assert_eq!(found, ["settings.rates.labour.percent.out_of_place", "settings.rates.labour.amount.amount.too_small"]);
/// ```
pub fn parse_settings_update(json: &[u8]) -> ParsedSettingsUpdate {
    match validation::read(json, &SETTINGS_UPDATE, NAME) {
        Ok(update) => ParsedSettingsUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedSettingsUpdate { update: None, violations },
    }
}

/// The JSON Schema (draft 2020-12) of what [`parse_settings`] reads. What holds between fields is not in it.
pub fn settings_schema() -> String {
    validation::schema(&SETTINGS)
}

/// Every code the violations of settings can carry, field by field: for translations and exhaustive handling.
pub fn settings_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&SETTINGS, NAME)
}

impl Kept for KitchenSettings {
    const NOUN: Noun = Noun::Settings;
    const NAME: &'static str = NAME;

    fn id(&self) -> &str {
        Self::ID
    }

    fn name(&mut self, _: &dyn IdSource) -> Result<()> {
        Ok(())
    }

    stamped!();

    by_table!(SETTINGS);

    fn index(&self, audit: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        Ok(RecordIndex::default().number("created_at", audit.created_at.as_microsecond()))
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        EventSubject::Settings { version, changes }
    }
}
