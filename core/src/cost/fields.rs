//! The tables of rates and price policies: what a kitchen sets about its costs.

use super::rates::RateKind;
use super::settings::PolicyKind;
use super::{CostRate, CostRates, FixedPrice, PricePolicy};
use crate::ingredient::fields::{MONEY, SOMETHING};
use crate::validation::{Check, Field, Number, Place, Presence, Record, Report, Shape, choices, record};

const RATE_OR_NONE: Shape = Shape::Record(&RATE);

record! {
    /// What a kitchen pays beside ingredients.
    RATES: CostRates {
        labour: "labour", Optional, RATE_OR_NONE;
        utilities: "utilities", Optional, RATE_OR_NONE;
        packaging: "packaging", Optional, RATE_OR_NONE;
        transport: "transport", Optional, RATE_OR_NONE;
        equipment: "equipment", Optional, RATE_OR_NONE;
        overhead: "overhead", Optional, RATE_OR_NONE;
    }
}

/// How a component is paid.
pub(crate) static RATE: Record = Record {
    name: "CostRate",
    fields: &[
        Field::new("rate", "rate", Presence::Required, Shape::Choice(choices::<RateKind>)),
        Field::new("amount", "amount", Presence::With(&["PER_SERVING", "SHARED", "PER_HOUR"]), Shape::Record(&MONEY)),
        Field::new(
            "servings",
            "servings",
            Presence::With(&["SHARED"]),
            Shape::Number(Number::above(0, 1_000_000_000, "")),
        ),
        Field::new("minutes", "minutes", Presence::MayWith(&["PER_HOUR"]), Shape::count(0, 1_000_000, "min")),
        Field::new(
            "percent",
            "percent",
            Presence::With(&["PERCENT_OF_INGREDIENTS"]),
            Shape::Number(Number::between(0, 10_000, "%")),
        ),
    ],
    relations: &[],
};

/// Which of the prices seen counts.
pub(crate) static POLICY: Record = Record {
    name: "PricePolicy",
    fields: &[
        Field::new("policy", "policy", Presence::Required, Shape::Choice(choices::<PolicyKind>)),
        Field::new("days", "days", Presence::With(&["AVERAGE", "LOWEST"]), Shape::count(1, 36_600, "")),
        Field::new("prices", "prices", Presence::With(&["FIXED"]), Shape::List(&Shape::Record(&FIXED_PRICE), 5000)),
    ],
    relations: &[],
};

record! {
    /// A price that holds whatever the date.
    FIXED_PRICE: FixedPrice {
        ingredient_id: "ingredientId", Required, Shape::Id;
        purchase_form_id: "purchaseFormId", Optional, Shape::Id;
        amount: "amount", Required, Shape::Record(&MONEY);
        per: "per", Required, Shape::Record(&SOMETHING);
        source: "source", Defaulted, Shape::text(0, 500);
    }
}

impl Check for CostRate {
    fn check(&self, _: &Shape, place: &Place<'_>, report: &mut Report) {
        let mut field = |key: &str, value: &dyn Check| {
            if let Some(field) = RATE.field(key) {
                value.check(&field.shape, &place.field(field), report);
            }
        };
        match self {
            Self::PerServing { amount } => field("amount", amount),
            Self::Shared { amount, servings } => {
                field("amount", amount);
                field("servings", servings);
            }
            Self::PerHour { amount, minutes } => {
                field("amount", amount);
                field("minutes", minutes);
            }
            Self::PercentOfIngredients { percent } => field("percent", percent),
        }
    }
}

impl Check for PricePolicy {
    fn check(&self, _: &Shape, place: &Place<'_>, report: &mut Report) {
        let mut field = |key: &str, value: &dyn Check| {
            if let Some(field) = POLICY.field(key) {
                value.check(&field.shape, &place.field(field), report);
            }
        };
        match self {
            Self::Last => {}
            Self::Average { days } | Self::Lowest { days } => field("days", days),
            Self::Fixed { prices } => field("prices", prices),
        }
    }
}
