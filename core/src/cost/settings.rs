use super::rates::CostRates;
use super::{CostError, check_money, check_per};
use crate::error::Result;
use crate::id::{IngredientId, PurchaseFormId};
use crate::money::{Currency, Money};
use crate::quantity::{Decimal, Quantity, decimal};
use jiff::civil::Date;

/// How a cost is calculated: at which date, by which prices, with which rates.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CostSettings {
    /// The one currency; a price or rate in another is an error.
    pub currency: Currency,
    /// The day of the prices. A price of a later day is not seen.
    pub date: Date,
    /// Which of the prices seen counts.
    #[serde(default)]
    pub policy: PricePolicy,
    /// Prices of this region, or of none, come before the others.
    #[serde(default)]
    pub region: Option<String>,
    /// Prices of this supplier come before the others. The region is looked at first.
    #[serde(default)]
    pub supplier: Option<String>,
    /// A price older than this many days is used with a warning that names it. Absent: no price is too old.
    #[serde(default)]
    pub maximum_age_days: Option<u32>,
    /// How ingredients are bought. Present: the cost is of what is bought; absent: of what the recipe uses.
    #[serde(default)]
    pub buying: Option<Buying>,
    /// Everything but ingredients.
    #[serde(default)]
    pub rates: CostRates,
}

impl CostSettings {
    /// The last price on or before a day, of what the recipe uses, ingredients only.
    pub fn new(currency: Currency, date: Date) -> Self {
        Self {
            currency,
            date,
            policy: PricePolicy::default(),
            region: None,
            supplier: None,
            maximum_age_days: None,
            buying: None,
            rates: CostRates::default(),
        }
    }

    /// Which ingredient cost these settings ask for.
    pub fn basis(&self) -> CostBasis {
        if self.buying.is_some() { CostBasis::Bought } else { CostBasis::Used }
    }

    pub(crate) fn check(&self) -> Result<()> {
        match &self.policy {
            PricePolicy::Average { days: 0 } | PricePolicy::Lowest { days: 0 } => {
                return Err(CostError::Window { days: 0 }.into());
            }
            PricePolicy::Fixed { prices } => {
                for fixed in prices {
                    check_money(&format!("the fixed price of {}", fixed.ingredient_id), &fixed.amount, self.currency)?;
                    check_per(fixed.ingredient_id.as_str(), &fixed.per)?;
                }
            }
            _ => {}
        }
        let portions = self.buying.as_ref().and_then(|buying| buying.servings);
        if let Some(servings) = portions.filter(|servings| *servings <= Decimal::ZERO) {
            return Err(CostError::Servings { what: "buying", servings }.into());
        }
        self.rates.check(self.currency)
    }
}

/// Which of an ingredient's prices counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[serde(tag = "policy", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum PricePolicy {
    /// The newest; of several of one day the dearest.
    #[default]
    Last,
    /// The plain mean of all prices of so many days, the date itself included.
    Average {
        /// How many days.
        days: u32,
    },
    /// The cheapest of so many days, the date itself included.
    Lowest {
        /// How many days.
        days: u32,
    },
    /// Only the listed prices, whatever the ingredients say.
    Fixed {
        /// The prices in force.
        prices: Vec<FixedPrice>,
    },
}

/// A policy as it is written, before its name says what belongs to it.
#[derive(serde::Deserialize)]
struct Written {
    policy: PolicyKind,
    #[serde(default)]
    days: Option<u32>,
    #[serde(default)]
    prices: Option<Vec<FixedPrice>>,
}

/// The names of policies.
#[derive(serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum PolicyKind {
    Last,
    Average,
    Lowest,
    Fixed,
}

/// Read as a record of its own: serde's way with tags would read past what does not belong to the name.
impl<'de> serde::Deserialize<'de> for PricePolicy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let Written { policy, days, prices } = Written::deserialize(deserializer)?;
        match (policy, days, prices) {
            (PolicyKind::Last, None, None) => Ok(Self::Last),
            (PolicyKind::Average, Some(days), None) => Ok(Self::Average { days }),
            (PolicyKind::Lowest, Some(days), None) => Ok(Self::Lowest { days }),
            (PolicyKind::Fixed, None, Some(prices)) => Ok(Self::Fixed { prices }),
            _ => Err(serde::de::Error::custom("AVERAGE and LOWEST have days, FIXED prices, and LAST has neither")),
        }
    }
}

/// A price that holds whatever the date: of a contract or a budget.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FixedPrice {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// The purchase form; absent: every form not listed by itself.
    #[serde(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// The price of `per`.
    pub amount: Money,
    /// What the price buys, as purchased.
    pub per: Quantity,
    /// Where it comes from.
    #[serde(default)]
    pub source: String,
}

/// Which ingredient cost is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CostBasis {
    /// Of what the recipe uses.
    #[default]
    Used,
    /// Of what is bought: stock subtracted, rounded up to whole packs.
    Bought,
}

/// How ingredients are bought.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Buying {
    /// For how many servings is bought at once: packs are rounded up once for all of them. Absent: one batch.
    #[serde(with = "decimal::wire::option", default)]
    pub servings: Option<Decimal>,
    /// What is there already and need not be bought.
    #[serde(default)]
    pub stock: Vec<StockItem>,
}

/// What is there of a purchase form.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StockItem {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// The purchase form; absent: the usual one.
    #[serde(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// How much, as purchased.
    pub quantity: Quantity,
}

impl CostBasis {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Bought => "bought",
        }
    }
}
