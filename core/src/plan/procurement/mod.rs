//! What to buy for some days of plans, when and from whom.

mod buy;
mod demand;
pub(super) mod list;
pub(super) mod options;
mod stock;

use super::batch::{batches, servings};
use super::gap::other_versions;
use super::{
    Assignment, DayRange, ProcurementLine, ProcurementList, ProcurementOptions, Recipes, SupplierOrder, SupplyGap,
};
use crate::cost::{CostBounds, CostSettings, PriceList};
use crate::error::Result;
use crate::menu::{Catalog, expand};
use crate::quantity::DecimalRange;
use buy::{Market, about, buy};
use demand::Demands;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use stock::usable;

/// The procurement list: every assignment of the days × its portions, resolved to ingredients as purchased, stock and
/// leftovers subtracted, rounded up to packs, priced on the day of delivery.
///
/// - An ingredient in a purchase form is one line for each delivery. Its packs are those
///   [`plan_purchase`](crate::cost::plan_purchase) takes; what they hold beyond the need is used for later days before
///   anything else is bought.
/// - Stock is used day by day, the earliest first, and never for a day before its own. What is in a form or a unit that
///   nobody knows, or that leads to no purchase, is a gap and is not subtracted.
/// - A price is the one its policy finds on the day of delivery, so a price of a later day is not seen. Amounts are
///   exact; nothing is rounded.
/// - What could not be calculated or priced stands in `gaps`, and then the total has no upper end. Days without
///   assignments are a gap too: the list is never empty silently.
///
/// Of `prices` the currency, the policy and what it prefers are read; `date`, `buying` and `rates` are not.
/// Assignments of other days are left out; the order of the assignments makes no difference. Errors: a range that is
/// backwards or too long, `plan.lead_days`, `plan.spare_portions`, stock below zero, wrong price settings.
///
/// ```
/// use gizi::cost::CostSettings;
/// use gizi::id::PurchaseFormId;
/// use gizi::ingredient::{FoodCategory, Ingredient, Pack, Price, PurchaseForm};
/// use gizi::menu::{Catalog, MealType, Menu, MenuIngredient, MenuKind};
/// use gizi::money::{Currency, Money};
/// use gizi::plan::{Assignment, DayRange, PlannedPortions, ProcurementOptions, procurement};
/// use gizi::quantity::Quantity;
/// use jiff::civil::date;
///
/// let rupiah = Currency::new("IDR")?;
/// let mut rice = Ingredient::new("beras", "Beras", FoodCategory::Cereal)?;
/// rice.edible_portion_percent = Some(100.into());
/// rice.purchase_forms.push(PurchaseForm {
///     id: PurchaseFormId::new("karung")?,
///     name: "Karung".to_owned(),
///     edible_portion_percent: None,
///     packs: vec![Pack { content: Quantity::whole(25, "kg"), minimum: 1 }],
///     prices: vec![Price {
///         date: date(2026, 1, 5),
///         amount: Money::new(14_500.into(), rupiah),
///         per: Quantity::whole(1, "kg"),
///         supplier: Some("Toko Makmur".to_owned()),
///         region: None,
///         source: "example".to_owned(),
///     }],
/// });
/// let mut dish = Menu::new("nasi", "Nasi putih", MenuKind::Dish)?;
/// dish.servings = 10.into();
/// dish.ingredients.push(MenuIngredient::ingredient("1", "beras", &Quantity::whole(700, "g"))?);
/// let mut catalog = Catalog::standard()?;
/// catalog.add_ingredient(rice)?;
/// catalog.add_menu(dish)?;
///
/// // 500 portions on Monday need 35 kg, two sacks; the 15 kg left over are enough for Tuesday's 200.
/// let (monday, tuesday) = (date(2026, 1, 5), date(2026, 1, 6));
/// let lunch = |id, day, count| -> gizi::Result<Assignment> {
///     let mut lunch = Assignment::new(id, "jan", day, MealType::Lunch, "nasi")?;
///     lunch.portions = vec![PlannedPortions { portion: None, count }];
///     Ok(lunch)
/// };
/// let plan = [lunch("a1", monday, 500)?, lunch("a2", tuesday, 200)?];
/// let days = DayRange { first: monday, last: tuesday };
/// let list = procurement(&days, &plan, &catalog, &CostSettings::new(rupiah, monday), &ProcurementOptions::default())?;
/// let packs = |order: usize| &list.orders[order].lines[0].purchase.packs;
/// assert_eq!((packs(0)[0].count, packs(1).len()), (2, 0));
/// assert_eq!(list.orders[0].supplier.as_deref(), Some("Toko Makmur"));
/// assert_eq!(list.total.known(), Some(Money::new(725_000.into(), rupiah)));
/// assert_eq!(list.left_over[0].stock.quantity.to_string(), "1 kg");
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn procurement(
    days: &DayRange,
    assignments: &[Assignment],
    catalog: &Catalog,
    prices: &CostSettings,
    options: &ProcurementOptions,
) -> Result<ProcurementList> {
    let mut list = procurement_by(days, assignments, &catalog.into(), prices, options)?;
    list.add_unknown_stock(options, |id| Ok(catalog.ingredient(id.as_str()).err()))?;
    Ok(list)
}

/// The list of trays that may be cooked by several catalogs.
pub(crate) fn procurement_by(
    days: &DayRange,
    assignments: &[Assignment],
    recipes: &Recipes<'_>,
    prices: &CostSettings,
    options: &ProcurementOptions,
) -> Result<ProcurementList> {
    days.each().map(drop)?;
    prices.check()?;
    options.check()?;
    let batches = batches(assignments, days, recipes, &options.spare)?;
    let mut gaps = Vec::new();
    // Whether something is needed that stands on no line, or not as it was planned.
    let mut hidden = false;
    if batches.is_empty() {
        gaps.push(SupplyGap::nothing_planned());
    }
    let others = other_versions(batches.iter().flat_map(|batch| &batch.trays).copied(), recipes);
    hidden |= !others.is_empty();
    gaps.extend(others);
    let served = servings(&batches, &options.choices);
    let mut expansions = BTreeMap::new();
    for batch in &batches {
        let catalog = recipes.at(batch.place);
        let name = recipes.name(batch.place, batch.menu_id);
        for assignment in batch.without_portions() {
            gaps.push(SupplyGap::no_portions(assignment, batch.menu_id, name));
            hidden = true;
        }
        for size in &batch.sizes {
            let Some(serving) = served.get(&size.portion) else { continue };
            let expanded = expansions.entry((batch.place, batch.menu_id, &size.portion)).or_insert_with(|| {
                let menu = catalog.menu(batch.menu_id.as_str())?;
                Ok::<_, crate::Error>((menu, expand(menu, catalog, serving)?))
            });
            if let Err(error) = expanded {
                let gap = SupplyGap::of_menu(error.clone().into(), batch.date, batch.menu_id, name);
                // Every size of a menu that is broken tells the same.
                if gaps.last() != Some(&gap) {
                    gaps.push(gap);
                }
                hidden = true;
            }
        }
    }
    let mut demands = Demands::default();
    for batch in &batches {
        for size in &batch.sizes {
            let Some(Ok((menu, expansion))) = expansions.get(&(batch.place, batch.menu_id, &size.portion)) else {
                continue;
            };
            let added = demands.add(batch.date, expansion, size.total().into(), menu.servings, recipes.usual().units());
            if let Err(error) = added {
                gaps.push(SupplyGap::of_menu(error.into(), batch.date, batch.menu_id, Some(&menu.menu_name)));
                hidden = true;
            }
        }
    }

    let of_demand = |demand: &demand::Demand<'_>| -> Vec<Date> {
        let day = |date| options.delivery.day(&demand.bought.ingredient.id, date);
        demand.uses.iter().map(|used| day(used.date)).collect()
    };
    let dates: BTreeSet<Date> = demands.each().flat_map(of_demand).collect();
    let dated = |date| CostSettings { date, buying: None, ..prices.clone() };
    let settings: Vec<CostSettings> = dates.into_iter().map(dated).collect();
    let market = |settings| Market { settings, prices: PriceList::new(settings, None) };
    let mut markets: BTreeMap<Date, Market<'_>> = settings.iter().map(|it| (it.date, market(it))).collect();

    let (stock, unknown) = usable(options, &demands);
    gaps.extend(unknown);
    let mut orders: BTreeMap<(Date, bool, Option<String>), Vec<ProcurementLine>> = BTreeMap::new();
    let mut left_over = Vec::new();
    for demand in demands.each() {
        match buy(demand, &options.delivery, &stock, days.last, &mut markets) {
            Ok(bill) => {
                for (delivery, line) in bill.lines {
                    let supplier = line.purchase.price.as_ref().and_then(|price| price.supplier.clone());
                    orders.entry((delivery, supplier.is_none(), supplier)).or_default().push(line);
                }
                left_over.extend(bill.left_over);
                gaps.extend(bill.gaps);
            }
            Err(error) => {
                gaps.push(about(&demand.bought, error.into(), None));
                hidden = true;
            }
        }
    }
    let currency = prices.currency;
    let mut total = if hidden { DecimalRange::up_to(None) } else { DecimalRange::ZERO };
    let mut placed = Vec::with_capacity(orders.len());
    for ((delivery, _, supplier), mut lines) in orders {
        let mut amount = DecimalRange::ZERO;
        for line in &lines {
            amount = amount.add(&line.purchase.amount.range())?;
        }
        total = total.add(&amount)?;
        lines.sort_by(|a, b| {
            let key = |line: &ProcurementLine| (line.purchase.ingredient_name.clone(), line.purchase_form_name.clone());
            key(a).cmp(&key(b))
        });
        placed.push(SupplierOrder { delivery, supplier, lines, amount: CostBounds::new(&amount, currency) });
    }
    Ok(ProcurementList {
        range: *days,
        orders: placed,
        total: CostBounds::new(&total, currency),
        left_over,
        complete: gaps.is_empty(),
        gaps,
    })
}
