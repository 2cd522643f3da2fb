use super::{CostBasis, Purchase};
use crate::error::Result;
use crate::id::{IngredientId, LineId, MenuId, PortionKey, PurchaseFormId};
use crate::money::{Currency, Money, Rounding};
use crate::quantity::{Decimal, DecimalRange, Quantity, decimal};
use jiff::civil::Date;

/// An amount known only to lie between two ends. One number exists only through [`known`](Self::known).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostBounds {
    /// What is proved: it costs this or more.
    pub at_least: Money,
    /// It costs this or less; absent when a price or quantity is missing and nothing bounds it.
    #[serde(default)]
    pub at_most: Option<Money>,
}

impl CostBounds {
    pub(crate) fn new(range: &DecimalRange, currency: Currency) -> Self {
        let money = |amount| Money::new(amount, currency);
        Self { at_least: money(range.low), at_most: range.high.map(money) }
    }

    pub(crate) fn range(&self) -> DecimalRange {
        DecimalRange { low: self.at_least.amount, high: self.at_most.map(|most| most.amount) }
    }

    /// The amount, if both ends agree.
    pub fn known(&self) -> Option<Money> {
        self.at_most.filter(|most| *most == self.at_least)
    }

    /// Both ends at the places people write in the currency: the one rounding of a cost, at the edge.
    #[must_use]
    pub fn rounded(&self, rounding: Rounding) -> Self {
        let round = |money: Money| money.round(money.currency.display_places(), rounding);
        Self { at_least: round(self.at_least), at_most: self.at_most.map(round) }
    }
}

/// What a cost is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CostComponent {
    /// Food, as purchased.
    Ingredients,
    /// Wages.
    Labour,
    /// Gas, water, electricity.
    Utilities,
    /// Trays, boxes, bags.
    Packaging,
    /// From the kitchen to the school.
    Transport,
    /// Equipment and cleaning.
    Equipment,
    /// Rent, administration and the rest.
    Overhead,
}

impl CostComponent {
    /// Those paid by a rate: all but ingredients, in the order a cost lists them.
    pub const RATED: [Self; 6] =
        [Self::Labour, Self::Utilities, Self::Packaging, Self::Transport, Self::Equipment, Self::Overhead];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Ingredients => "ingredients",
            Self::Labour => "labour",
            Self::Utilities => "utilities",
            Self::Packaging => "packaging",
            Self::Transport => "transport",
            Self::Equipment => "equipment",
            Self::Overhead => "overhead",
        }
    }
}

/// What a menu costs. Every amount is exact; [`CostBounds::rounded`] is for showing it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// The menu.
    pub menu_id: MenuId,
    /// The portion size; absent for the reference portion.
    pub portion: Option<PortionKey>,
    /// The day of the prices.
    pub date: Date,
    /// Whether ingredients cost what is used or what is bought.
    pub basis: CostBasis,
    /// How many servings the batch makes.
    #[serde(with = "decimal::wire")]
    pub servings: Decimal,
    /// Everything for the whole batch.
    pub batch: CostBounds,
    /// Everything for one serving: the batch shared out, what is left over included.
    pub serving: CostBounds,
    /// Whether every price and quantity is known, so that the cost is one number.
    pub complete: bool,
    /// What is not known, each fact once.
    pub missing: Vec<MissingCost>,
    /// Ingredients, then every component a rate or a typed-in value states.
    pub components: Vec<ComponentCost>,
    /// What each ingredient line uses, in the order of the menu.
    pub lines: Vec<CostLine>,
    /// What is bought for all servings of the purchase; empty unless the basis is what is bought.
    pub purchases: Vec<Purchase>,
    /// What a buyer should look at.
    pub warnings: Vec<CostWarning>,
}

impl Cost {
    /// What one component costs; absent when it is not part of this cost.
    pub fn component(&self, component: CostComponent) -> Option<&ComponentCost> {
        self.components.iter().find(|found| found.component == component)
    }
}

/// What one component costs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ComponentCost {
    /// Which component.
    pub component: CostComponent,
    /// For the whole batch.
    pub batch: CostBounds,
    /// For one serving.
    pub serving: CostBounds,
    /// Whether somebody typed it in over the computed value.
    pub declared: bool,
}

/// What one ingredient line, at the end of the nesting, uses.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostLine {
    /// The line of the menu itself it hangs on.
    pub line_id: LineId,
    /// The names of the menus between, outermost first; empty for a line of the menu itself.
    pub within: Vec<String>,
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// Grams as purchased, for the whole batch.
    pub as_purchased: DecimalRange,
    /// As purchased in the unit of the price, for the whole batch; absent without a price that fits.
    pub quantity: Option<DecimalRange>,
    /// The price used.
    pub price: Option<PriceUsed>,
    /// What the whole batch uses of it.
    pub batch: CostBounds,
    /// What one serving uses of it.
    pub serving: CostBounds,
}

/// The price a calculation used, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceUsed {
    /// The purchase form it is the price of.
    pub purchase_form_id: Option<PurchaseFormId>,
    /// The price of `per`.
    pub amount: Money,
    /// What the price buys, as purchased.
    pub per: Quantity,
    /// The day of the price, of a mean its newest; absent for a fixed price and for one of a scenario.
    pub date: Option<Date>,
    /// How many quoted prices are in it.
    pub quotes: u32,
    /// Who sells at it; absent for a mean of several suppliers.
    pub supplier: Option<String>,
    /// Where it holds.
    pub region: Option<String>,
    /// Where it was found.
    pub source: String,
}

/// Something without which the cost is not one number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MissingCost {
    /// The component that is incomplete.
    pub component: CostComponent,
    /// The ingredient, if it is about one.
    pub ingredient_id: Option<IngredientId>,
    /// The name of the ingredient, else of the menu.
    pub name: String,
    /// What is missing.
    pub reason: MissingReason,
}

/// What is missing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(tag = "reason", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum MissingReason {
    /// No price on or before the date.
    NoPrice,
    /// No price within the days of the policy.
    NoPriceInWindow {
        /// The day of the last one before.
        last: Date,
    },
    /// No fixed price is listed.
    NotListed,
    /// Grams in a millilitre, between the price and the quantity.
    DensityMissing {
        /// The unit that does not convert.
        unit: String,
    },
    /// What a piece weighs, between the price and the quantity.
    PieceWeightMissing {
        /// The unit that does not convert.
        unit: String,
    },
    /// How much of the purchased weight is eaten, so how much must be bought.
    EdiblePortionMissing,
    /// How much is added to taste.
    QuantityMissing,
    /// What a dish used by weight weighs when cooked.
    CookedWeightMissing,
    /// How many minutes the menu takes.
    TimeMissing,
}

impl MissingReason {
    /// The reason as the wire names it: `NO_PRICE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoPrice => "NO_PRICE",
            Self::NoPriceInWindow { .. } => "NO_PRICE_IN_WINDOW",
            Self::NotListed => "NOT_LISTED",
            Self::DensityMissing { .. } => "DENSITY_MISSING",
            Self::PieceWeightMissing { .. } => "PIECE_WEIGHT_MISSING",
            Self::EdiblePortionMissing => "EDIBLE_PORTION_MISSING",
            Self::QuantityMissing => "QUANTITY_MISSING",
            Self::CookedWeightMissing => "COOKED_WEIGHT_MISSING",
            Self::TimeMissing => "TIME_MISSING",
        }
    }
}

/// Something that makes a complete number doubtful.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "warning", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum CostWarning {
    /// The price is older than the settings allow.
    StalePrice {
        /// The ingredient.
        ingredient_id: IngredientId,
        /// Its name.
        ingredient_name: String,
        /// The day of the price.
        date: Date,
        /// Days between it and the day of the calculation.
        age_days: i64,
    },
    /// There is no price of the preferred region; another's is used.
    OtherRegion {
        /// The ingredient.
        ingredient_id: IngredientId,
        /// Its name.
        ingredient_name: String,
    },
    /// There is no price of the preferred supplier; another's is used.
    OtherSupplier {
        /// The ingredient.
        ingredient_id: IngredientId,
        /// Its name.
        ingredient_name: String,
    },
    /// Typed-in costs replace computed ones.
    Declared {
        /// Who typed them in.
        author: String,
        /// Why.
        reason: String,
    },
}

/// An amount for the whole batch, shared out over its servings with one division.
pub(super) fn shared_out(batch: &DecimalRange, servings: Decimal) -> Result<DecimalRange> {
    batch.over(&servings.into())
}
