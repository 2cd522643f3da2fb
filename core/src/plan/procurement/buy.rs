use super::demand::{Demand, Use};
use crate::cost::{Bought, CostSettings, Order, PriceList, StockItem};
use crate::error::Result;
use crate::plan::{DatedStock, DayNeed, Delivery, ProcurementLine, SupplyGap, SupplyGapReason};
use crate::quantity::{Decimal, DecimalRange, Quantity, decimal};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The prices of one day of delivery.
pub(super) struct Market<'a> {
    pub(super) settings: &'a CostSettings,
    pub(super) prices: PriceList<'a>,
}

/// Everything bought of one food in one form.
#[derive(Default)]
pub(super) struct Bill {
    pub(super) lines: Vec<(Date, ProcurementLine)>,
    pub(super) left_over: Option<DatedStock>,
    pub(super) gaps: Vec<SupplyGap>,
}

/// Buys what is needed, delivery by delivery: from stock, from what packs left, then from the supplier.
pub(super) fn buy<'a>(
    demand: &Demand<'a>,
    delivery: &Delivery,
    stock: &[&DatedStock],
    last: Date,
    markets: &mut BTreeMap<Date, Market<'a>>,
) -> Result<Bill> {
    let bought = demand.bought;
    let mut deliveries: BTreeMap<Date, BTreeMap<Date, Vec<&Use<'a>>>> = BTreeMap::new();
    for used in &demand.uses {
        let delivery = delivery.day(&bought.ingredient.id, used.date);
        deliveries.entry(delivery).or_default().entry(used.date).or_default().push(used);
    }
    let mut bill = Bill::default();
    let first = deliveries.keys().next().and_then(|day| markets.get_mut(day));
    let Some(first) = first else { return Ok(bill) };
    let unit = Order::unit_of(&bought, &mut first.prices)?;
    let mut shelf = Shelf::stocked(&bought, &unit, stock, &mut bill.gaps)?;
    for (delivery, days) in deliveries {
        let Some(market) = markets.get_mut(&delivery) else { continue };
        let (mut needed, mut wanted, mut missing) = (DecimalRange::ZERO, Decimal::ZERO, None);
        let (mut from_stock, mut from_leftovers) = (Decimal::ZERO, Decimal::ZERO);
        let mut day_needs = Vec::with_capacity(days.len());
        for (date, uses) in days {
            let need = demand.need(&uses, &unit)?;
            let most = need.amount.high.unwrap_or(need.amount.low);
            let (stock, leftovers) = shelf.take(date, most)?;
            from_stock = decimal::add(from_stock, stock)?;
            from_leftovers = decimal::add(from_leftovers, leftovers)?;
            needed = needed.add(&need.amount)?;
            wanted = decimal::add(wanted, most)?;
            missing = missing.or(need.missing);
            day_needs.push(DayNeed { date, needed: need.amount });
        }
        let covered = decimal::add(from_stock, from_leftovers)?;
        let order = Order::counted_in(bought, &unit, Ok(covered), &mut market.prices)?;
        let mut purchase = order.fill(Ok(DecimalRange::exact(wanted)), market.settings)?;
        let short = decimal::sub(wanted, covered)?;
        shelf.put(decimal::sub(purchase.bought.low, short)?)?;
        purchase.needed = needed;
        if needed.high.is_none() {
            purchase.amount.at_most = None;
            purchase.missing = purchase.missing.or(missing);
        }
        if let (None, Some(missing)) = (purchase.amount.at_most, &purchase.missing) {
            bill.gaps.push(about(&bought, SupplyGapReason::Fact { missing: missing.clone() }, Some(delivery)));
        }
        let line = ProcurementLine {
            purchase_form_name: bought.form.map(|form| form.name.clone()),
            purchase,
            days: day_needs,
            from_stock,
            from_leftovers,
            left_over: shelf.leftovers,
        };
        bill.lines.push((delivery, line));
    }
    bill.left_over = shelf.rest(&bought, unit, last)?;
    Ok(bill)
}

/// Something that is missing about a food.
pub(super) fn about(bought: &Bought<'_>, reason: SupplyGapReason, date: Option<Date>) -> SupplyGap {
    let (id, name) = (bought.ingredient.id.clone(), bought.ingredient.name.clone());
    SupplyGap { reason, date, menu_id: None, ingredient_id: Some(id), name }
}

/// What is there of a food, in the unit of its orders.
struct Shelf {
    /// Stock of later days, the earliest last.
    coming: Vec<(Option<Date>, Decimal)>,
    stock: Decimal,
    leftovers: Decimal,
}

impl Shelf {
    fn stocked(bought: &Bought<'_>, unit: &str, stock: &[&DatedStock], gaps: &mut Vec<SupplyGap>) -> Result<Self> {
        let mut coming = Vec::new();
        for DatedStock { stock, as_of } in stock {
            if !bought.is(&stock.ingredient_id, stock.purchase_form_id.as_ref()) {
                continue;
            }
            match bought.convert(&stock.quantity, unit)? {
                Ok(amount) => coming.push((*as_of, amount)),
                Err(missing) => gaps.push(about(bought, SupplyGapReason::StockNotCounted { missing }, *as_of)),
            }
        }
        coming.sort_by_key(|(as_of, _)| std::cmp::Reverse(*as_of));
        Ok(Self { coming, stock: Decimal::ZERO, leftovers: Decimal::ZERO })
    }

    /// Takes what is there on a day: stock first, it is older, then leftovers.
    fn take(&mut self, date: Date, wanted: Decimal) -> Result<(Decimal, Decimal)> {
        while let Some((_, amount)) = self.coming.pop_if(|(as_of, _)| as_of.is_none_or(|as_of| as_of <= date)) {
            self.stock = decimal::add(self.stock, amount)?;
        }
        let stock = self.stock.min(wanted);
        self.stock = decimal::sub(self.stock, stock)?;
        let leftovers = self.leftovers.min(decimal::sub(wanted, stock)?);
        self.leftovers = decimal::sub(self.leftovers, leftovers)?;
        Ok((stock, leftovers))
    }

    /// Puts away what packs hold beyond the need. A count that is whole but for the last digit leaves nothing.
    fn put(&mut self, more: Decimal) -> Result<()> {
        self.leftovers = decimal::add(self.leftovers, more.max(Decimal::ZERO))?;
        Ok(())
    }

    fn rest(self, bought: &Bought<'_>, unit: String, last: Date) -> Result<Option<DatedStock>> {
        let arrived = self.coming.iter().filter(|(as_of, _)| as_of.is_none_or(|as_of| as_of <= last));
        let mut amount = decimal::add(self.stock, self.leftovers)?;
        for (_, stock) in arrived {
            amount = decimal::add(amount, *stock)?;
        }
        let stock = StockItem {
            ingredient_id: bought.ingredient.id.clone(),
            purchase_form_id: bought.form.map(|form| form.id.clone()),
            quantity: Quantity { amount, unit },
        };
        Ok((!amount.is_zero()).then(|| DatedStock { stock, as_of: last.tomorrow().ok() }))
    }
}
