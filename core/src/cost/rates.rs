use super::{CostComponent, CostError, check_money};
use crate::error::Result;
use crate::money::{Currency, Money};
use crate::quantity::{Decimal, decimal};

/// What a kitchen pays beside ingredients. An absent rate is not part of the cost, and the cost does not list it.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CostRates {
    /// Wages.
    #[serde(default)]
    pub labour: Option<CostRate>,
    /// Gas, water, electricity.
    #[serde(default)]
    pub utilities: Option<CostRate>,
    /// Trays, boxes, bags.
    #[serde(default)]
    pub packaging: Option<CostRate>,
    /// From the kitchen to the school.
    #[serde(default)]
    pub transport: Option<CostRate>,
    /// Equipment and cleaning.
    #[serde(default)]
    pub equipment: Option<CostRate>,
    /// Rent, administration and the rest.
    #[serde(default)]
    pub overhead: Option<CostRate>,
}

impl CostRates {
    /// The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
    /// packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
    pub fn plan_2025() -> Result<Self> {
        let rupiah = Currency::new("IDR")?;
        let amount = |amount: u32| Money::new(amount.into(), rupiah);
        Ok(Self {
            labour: Some(CostRate::PerHour { amount: amount(25_000), minutes: Some(30) }),
            packaging: Some(CostRate::PerServing { amount: amount(500) }),
            overhead: Some(CostRate::PercentOfIngredients { percent: 15.into() }),
            ..Self::default()
        })
    }

    /// The rate of a component; ingredients have none.
    pub(super) fn of(&self, component: CostComponent) -> Option<&CostRate> {
        match component {
            CostComponent::Ingredients => None,
            CostComponent::Labour => self.labour.as_ref(),
            CostComponent::Utilities => self.utilities.as_ref(),
            CostComponent::Packaging => self.packaging.as_ref(),
            CostComponent::Transport => self.transport.as_ref(),
            CostComponent::Equipment => self.equipment.as_ref(),
            CostComponent::Overhead => self.overhead.as_ref(),
        }
    }

    pub(super) fn check(&self, currency: Currency) -> Result<()> {
        CostComponent::RATED.into_iter().try_for_each(|component| {
            let name = component.code();
            let Some(rate) = self.of(component) else { return Ok(()) };
            match rate {
                CostRate::PerServing { amount } | CostRate::PerHour { amount, .. } => {
                    check_money(name, amount, currency)
                }
                CostRate::Shared { amount, servings } if *servings > Decimal::ZERO => {
                    check_money(name, amount, currency)
                }
                CostRate::Shared { servings, .. } => {
                    Err(CostError::Servings { what: name, servings: *servings }.into())
                }
                CostRate::PercentOfIngredients { percent } if percent.is_sign_negative() && !percent.is_zero() => {
                    Err(CostError::Negative { what: format!("{name} in percent"), value: *percent }.into())
                }
                CostRate::PercentOfIngredients { .. } => Ok(()),
            }
        })
    }
}

/// How a component is paid.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "rate", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum CostRate {
    /// So much for every serving, whatever its size.
    PerServing {
        /// The amount.
        amount: Money,
    },
    /// An amount that so many servings share: Rp 6,000,000 a day over 2,500 portions.
    Shared {
        /// The amount.
        amount: Money,
        /// The servings that share it.
        #[serde(with = "decimal::wire")]
        servings: Decimal,
    },
    /// So much for every hour a batch takes.
    PerHour {
        /// The amount for an hour.
        amount: Money,
        /// Paid minutes one batch takes, of all workers together. Absent: the menu's preparation and cooking time;
        /// a menu that states none makes the cost incomplete.
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// A percentage of the ingredient cost, on the basis the settings ask for.
    PercentOfIngredients {
        /// Percent.
        #[serde(with = "decimal::wire")]
        percent: Decimal,
    },
}

/// A rate as it is written, before its kind says what belongs to it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    rate: RateKind,
    #[serde(default)]
    amount: Option<Money>,
    #[serde(with = "decimal::wire::option", default)]
    servings: Option<Decimal>,
    #[serde(default)]
    minutes: Option<u32>,
    #[serde(with = "decimal::wire::option", default)]
    percent: Option<Decimal>,
}

/// The kinds of rates.
#[derive(serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum RateKind {
    PerServing,
    Shared,
    PerHour,
    PercentOfIngredients,
}

/// Read as a record of its own: serde's way with tags would read past what does not belong to the kind.
impl<'de> serde::Deserialize<'de> for CostRate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        use RateKind::{PerHour, PerServing, PercentOfIngredients, Shared};
        let Written { rate, amount, servings, minutes, percent } = Written::deserialize(deserializer)?;
        match (rate, amount, servings, minutes, percent) {
            (PerServing, Some(amount), None, None, None) => Ok(Self::PerServing { amount }),
            (Shared, Some(amount), Some(servings), None, None) => Ok(Self::Shared { amount, servings }),
            (PerHour, Some(amount), None, minutes, None) => Ok(Self::PerHour { amount, minutes }),
            (PercentOfIngredients, None, None, None, Some(percent)) => Ok(Self::PercentOfIngredients { percent }),
            _ => Err(serde::de::Error::custom("this is not what belongs to a rate of its kind")),
        }
    }
}
