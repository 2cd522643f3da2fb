use super::convert::{Bought, Found};
use super::price::{PriceList, Priced};
use super::{Buying, CostBounds, CostError, CostSettings, CostWarning, MissingReason, PriceUsed};
use crate::error::Result;
use crate::id::{IngredientId, PurchaseFormId};
use crate::ingredient::Pack;
use crate::menu::Catalog;
use crate::quantity::{Decimal, DecimalRange, Quantity, QuantityError, decimal};
use rust_decimal::prelude::ToPrimitive;

const MOST_PACKS: usize = 100;
/// A count of packs is whole when it is so at these decimal places.
const WHOLE_PLACES: u32 = 9;

/// What a kitchen needs of an ingredient, before looking into its store.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseNeed {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// The purchase form; absent: the usual one.
    #[serde(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// How much, as purchased.
    pub quantity: Quantity,
}

/// What is bought of a purchase form.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Purchase {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// The purchase form; absent when the ingredient has none.
    pub purchase_form_id: Option<PurchaseFormId>,
    /// The unit of the three quantities: of the first pack, else of the price.
    pub unit: String,
    /// What is needed, as purchased.
    pub needed: DecimalRange,
    /// What is in stock.
    #[serde(with = "decimal::wire")]
    pub in_stock: Decimal,
    /// What is bought: the need less the stock, rounded up to whole packs.
    pub bought: DecimalRange,
    /// The packs, for the most that may be needed where that is known, else for the least. Empty: any amount is sold.
    pub packs: Vec<PackCount>,
    /// The price used.
    pub price: Option<PriceUsed>,
    /// What it costs.
    pub amount: CostBounds,
    /// Why the amount is no single number.
    pub missing: Option<MissingReason>,
    /// What is doubtful about the price.
    pub warnings: Vec<CostWarning>,
}

/// So many packs of one content.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PackCount {
    /// What one pack holds, as purchased.
    pub content: Quantity,
    /// How many of them.
    pub count: i64,
}

/// Works out what to buy for a need: stock subtracted, rounded up to packs and minimum orders, priced.
///
/// Stock is read from `settings.buying`. Of several packs those are taken that leave the least over: the largest
/// first, the rest in one size, of equals the fewest packs. A count of packs that is whole at 9 decimal places is
/// whole. A price that is missing is a result; an unknown ingredient, form or unit is an error.
pub fn plan_purchase(need: &PurchaseNeed, catalog: &Catalog, settings: &CostSettings) -> Result<Purchase> {
    settings.check()?;
    let ingredient = catalog.ingredient(need.ingredient_id.as_str())?;
    let form = ingredient.purchase_form(need.purchase_form_id.as_ref().map(|id| id.as_str()))?;
    let bought = Bought { ingredient, form, units: catalog.units() };
    let amount = decimal::at_least_zero(need.quantity.amount)?;
    let quantity = Quantity { amount, unit: need.quantity.unit.clone() };
    let buying = settings.buying.clone().unwrap_or_default();
    let order = Order::new(bought, &buying, &mut PriceList::new(settings, None))?;
    let needed = bought.convert(&quantity, &order.unit)?;
    order.fill(needed.map(DecimalRange::exact), settings)
}

/// A purchase form about to be bought.
pub(crate) struct Order<'a> {
    bought: Bought<'a>,
    /// The unit the order is counted in.
    pub(crate) unit: String,
    in_stock: Found<Decimal>,
    price: Found<PriceUsed>,
    warnings: Vec<CostWarning>,
}

impl<'a> Order<'a> {
    pub(super) fn new(bought: Bought<'a>, buying: &Buying, prices: &mut PriceList<'a>) -> Result<Self> {
        let unit = Self::unit_of(&bought, prices)?;
        let in_stock = in_stock(&bought, buying, &unit)?;
        Self::counted_in(bought, &unit, in_stock, prices)
    }

    /// The unit of the first pack, else of the price, else grams.
    pub(crate) fn unit_of(bought: &Bought<'a>, prices: &mut PriceList<'a>) -> Result<String> {
        if let Some(pack) = bought.form.and_then(|form| form.packs.first()) {
            return Ok(pack.content.unit.clone());
        }
        let price = prices.of(bought)?.price;
        Ok(price.map_or_else(|_| "g".to_owned(), |price| price.per.unit))
    }

    /// An order in a unit, with what need not be bought.
    pub(crate) fn counted_in(
        bought: Bought<'a>,
        unit: &str,
        in_stock: Found<Decimal>,
        prices: &mut PriceList<'a>,
    ) -> Result<Self> {
        let Priced { price, warnings } = prices.of(&bought)?;
        Ok(Self { bought, unit: unit.to_owned(), in_stock, price, warnings })
    }

    /// Fills the order with what is needed, in its unit.
    pub(crate) fn fill(self, needed: Found<DecimalRange>, settings: &CostSettings) -> Result<Purchase> {
        let mut missing = None;
        let mut or_unbounded = |found: Found<DecimalRange>| {
            found.unwrap_or_else(|reason| {
                missing.get_or_insert(reason);
                DecimalRange::up_to(None)
            })
        };
        let needed = or_unbounded(needed);
        // Stock that does not convert may cover anything from nothing to all of the need.
        let stock = or_unbounded(self.in_stock.clone().map(DecimalRange::exact));
        let less = |need: Decimal, stock: Decimal| decimal::sub(need, stock).map(|rest| rest.max(Decimal::ZERO));
        let low = stock.high.map_or(Ok(Decimal::ZERO), |stock| less(needed.low, stock))?;
        let short = DecimalRange { low, high: needed.high.map(|high| less(high, stock.low)).transpose()? };

        let mut packs = Vec::new();
        let sizes = self.sizes()?;
        let range = match &sizes {
            Ok(sizes) if sizes.is_empty() => short,
            Ok(sizes) => {
                let least = pack(short.low, sizes)?;
                let most = short.high.map(|high| pack(high, sizes)).transpose()?;
                let range = DecimalRange { low: least.content, high: most.as_ref().map(|most| most.content) };
                packs = most.unwrap_or(least).packs;
                range
            }
            Err(reason) => or_unbounded(Err(reason.clone())),
        };
        let amount = if range.known().is_some_and(|range| range.is_zero()) {
            DecimalRange::ZERO
        } else {
            or_unbounded(self.pay(&range)?)
        };
        Ok(Purchase {
            ingredient_id: self.bought.ingredient.id.clone(),
            ingredient_name: self.bought.ingredient.name.clone(),
            purchase_form_id: self.bought.form.map(|form| form.id.clone()),
            unit: self.unit,
            needed,
            in_stock: self.in_stock.unwrap_or_default(),
            bought: range,
            packs,
            price: self.price.ok(),
            amount: CostBounds::new(&amount, settings.currency),
            missing: missing.filter(|_| amount.known().is_none()),
            warnings: self.warnings,
        })
    }

    fn pay(&self, bought: &DecimalRange) -> Result<Found<DecimalRange>> {
        let price = match &self.price {
            Ok(price) => price,
            Err(reason) => return Ok(Err(reason.clone())),
        };
        let priced = |amount| self.bought.convert(&Quantity { amount, unit: self.unit.clone() }, &price.per.unit);
        let (low, high) = (priced(bought.low)?, bought.high.map(priced).transpose()?.transpose());
        match (low, high) {
            (Ok(low), Ok(high)) => price.amount_of(&DecimalRange { low, high }).map(Ok),
            (Err(reason), _) | (_, Err(reason)) => Ok(Err(reason)),
        }
    }

    /// The packs in the unit of the order, largest first.
    fn sizes(&self) -> Result<Found<Vec<Size<'a>>>> {
        let packs = self.bought.form.map_or(&[][..], |form| &form.packs);
        if packs.len() > MOST_PACKS {
            let ingredient = self.bought.ingredient.name.clone();
            return Err(CostError::TooManyPacks { ingredient, limit: MOST_PACKS }.into());
        }
        let mut sizes = Vec::with_capacity(packs.len());
        for pack in packs {
            match self.bought.convert(&pack.content, &self.unit)? {
                Ok(content) => sizes.push(Size { pack, content }),
                Err(reason) => return Ok(Err(reason)),
            }
        }
        sizes.sort_by_key(|size| std::cmp::Reverse(size.content));
        Ok(Ok(sizes))
    }
}

fn in_stock(bought: &Bought<'_>, buying: &Buying, unit: &str) -> Result<Found<Decimal>> {
    let mut sum = Decimal::ZERO;
    for item in buying.stock.iter().filter(|item| item.ingredient_id == bought.ingredient.id) {
        decimal::at_least_zero(item.quantity.amount)?;
        if bought.is(&item.ingredient_id, item.purchase_form_id.as_ref()) {
            match bought.convert(&item.quantity, unit)? {
                Ok(amount) => sum = decimal::add(sum, amount)?,
                Err(reason) => return Ok(Err(reason)),
            }
        }
    }
    Ok(Ok(sum))
}

/// A pack and what it holds in the unit of the order.
struct Size<'a> {
    pack: &'a Pack,
    content: Decimal,
}

/// Packs that cover a need.
struct Packed {
    content: Decimal,
    packs: Vec<PackCount>,
}

/// The packs, largest first, that cover a need with the least left over.
///
/// Every way is tried that starts at one size, takes each size down to another as often as it fits, and closes with
/// that other, so the work grows with the square of the sizes and not with the need.
fn pack(need: Decimal, sizes: &[Size<'_>]) -> Result<Packed> {
    let mut best = None;
    if need.is_zero() {
        return Ok(Packed { content: Decimal::ZERO, packs: Vec::new() });
    }
    for start in 0..sizes.len() {
        let (mut content, mut count) = (Decimal::ZERO, Decimal::ZERO);
        let mut taken: Vec<(usize, Decimal)> = Vec::new();
        for (place, size) in sizes.iter().enumerate().skip(start) {
            let minimum = Decimal::from(size.pack.minimum.max(1));
            // Two thirds of three eggs come out a hair above two; that hair buys no third egg.
            let rest = decimal::div(decimal::sub(need, content)?, size.content)?.round_dp(WHOLE_PLACES);
            if rest <= Decimal::ZERO && !count.is_zero() {
                break;
            }
            let closing = rest.ceil().max(minimum);
            let full = decimal::add(content, decimal::mul(closing, size.content)?)?;
            let packs = decimal::add(count, closing)?;
            let better = best.as_ref().is_none_or(|(best_full, best_packs, _): &(Decimal, Decimal, _)| {
                (full, packs) < (*best_full, *best_packs)
            });
            if better {
                let mut chosen = taken.clone();
                chosen.push((place, closing));
                best = Some((full, packs, chosen));
            }
            let fitting = rest.floor();
            if fitting >= minimum {
                content = decimal::add(content, decimal::mul(fitting, size.content)?)?;
                count = decimal::add(count, fitting)?;
                taken.push((place, fitting));
            }
        }
    }
    let (content, _, chosen) = best.unwrap_or_default();
    let packs = chosen.into_iter().filter_map(|(place, count)| Some((sizes.get(place)?.pack.content.clone(), count)));
    let packs = packs.map(|(content, count)| {
        let count = count.to_i64().ok_or(QuantityError::Overflow { operation: "count of packs" })?;
        Ok(PackCount { content, count })
    });
    Ok(Packed { content, packs: packs.collect::<Result<_>>()? })
}
