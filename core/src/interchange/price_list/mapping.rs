use crate::money::Currency;
use crate::quantity::NumberFormat;

/// Which column of a price list holds what.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceListMapping {
    /// The name of the list in messages, and the source of a price whose row names none.
    pub source: String,
    /// The column that says what is sold.
    pub item_column: String,
    /// What stands in that column.
    pub item_is: PriceItem,
    /// The column with the item's name, for people.
    #[serde(default)]
    pub name_column: Option<String>,
    /// The column with the id of the purchase form.
    #[serde(default)]
    pub purchase_form_column: Option<String>,
    /// The column with the day of the price.
    pub date_column: String,
    /// How days are written.
    pub date_format: DateFormat,
    /// The column with the price.
    pub amount_column: String,
    /// Whether the list prints 0 on days without a quote; such rows are left out.
    #[serde(default)]
    pub zero_is_no_quote: bool,
    /// The column with the currency code.
    #[serde(default)]
    pub currency_column: Option<String>,
    /// The currency of a row that names none.
    pub currency: Currency,
    /// The column that says how many units the price buys. Absent or empty: 1.
    #[serde(default)]
    pub per_column: Option<String>,
    /// The column with the unit the price buys.
    pub unit_column: String,
    /// The column with the supplier.
    #[serde(default)]
    pub supplier_column: Option<String>,
    /// The column with the region.
    #[serde(default)]
    pub region_column: Option<String>,
    /// The column with the source.
    #[serde(default)]
    pub source_column: Option<String>,
    /// The region of a row that names none.
    #[serde(default)]
    pub region: Option<String>,
    /// How numbers are written.
    pub number_format: NumberFormat,
}

/// What the item column of a price list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PriceItem {
    /// The id of an ingredient: the price goes to it.
    IngredientId,
    /// The list's own code of a commodity: a [`PriceLink`](super::PriceLink) says which ingredient it is.
    Commodity,
}

/// How a list writes days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DateFormat {
    /// `2025-11-16`.
    Iso,
    /// `16/11/2025`, `16-11-2025` or `16.11.2025`.
    DayFirst,
}

impl PriceListMapping {
    /// gizi's own layout: `ingredient_id, purchase_form, date, amount, currency, per, unit, supplier, region, source` with
    /// ISO dates and point decimals.
    pub fn own(source: &str, currency: Currency) -> Self {
        let column = |name: &str| Some(name.to_owned());
        Self {
            source: source.to_owned(),
            item_column: "ingredient_id".to_owned(),
            item_is: PriceItem::IngredientId,
            name_column: None,
            purchase_form_column: column("purchase_form"),
            date_column: "date".to_owned(),
            date_format: DateFormat::Iso,
            amount_column: "amount".to_owned(),
            zero_is_no_quote: false,
            currency_column: column("currency"),
            currency,
            per_column: column("per"),
            unit_column: "unit".to_owned(),
            supplier_column: column("supplier"),
            region_column: column("region"),
            source_column: column("source"),
            region: None,
            number_format: NumberFormat::Point,
        }
    }

    /// A list of commodity prices in the layout of the Indonesian food price panel:
    /// `date, commodity_id, commodity, unit, price_idr`, one unit each. A price of 0 means that nobody quoted one.
    pub fn commodities(source: &str, currency: Currency) -> Self {
        Self {
            item_column: "commodity_id".to_owned(),
            item_is: PriceItem::Commodity,
            name_column: Some("commodity".to_owned()),
            purchase_form_column: None,
            amount_column: "price_idr".to_owned(),
            zero_is_no_quote: true,
            currency_column: None,
            per_column: None,
            supplier_column: None,
            region_column: None,
            source_column: None,
            ..Self::own(source, currency)
        }
    }
}
