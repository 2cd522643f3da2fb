use super::buying::Order;
use super::convert::{Bought, vague};
use super::price::PriceList;
use super::result::shared_out;
use super::{
    ComponentCost, Cost, CostBounds, CostComponent, CostLine, CostRate, CostSettings, CostWarning, MissingCost,
    MissingReason, Purchase, check_money,
};
use crate::error::Result;
use crate::ingredient::Ingredient;
use crate::menu::{Catalog, Expansion, Leaf, Menu, MenuOptions, expand};
use crate::money::Money;
use crate::quantity::{Decimal, DecimalRange};
use std::collections::{HashMap, HashSet};

/// Calculates what a menu costs for the portion and choices in `options`, at the date and by the rates in `settings`.
///
/// The menu need not be in the catalog; the ingredients and menus it names must be. What nobody knows makes the cost
/// incomplete and is named in `missing`. Errors: a broken menu, as for nutrition; `cost.currency` and `cost.negative`
/// for a price or rate; `quantity.overflow` when a product leaves the 28 digits of an exact decimal.
pub fn calculate_cost(menu: &Menu, catalog: &Catalog, options: &MenuOptions, settings: &CostSettings) -> Result<Cost> {
    settings.check()?;
    let expansion = expand(menu, catalog, options)?;
    cost_of(menu, &expansion, catalog, options, settings, &mut PriceList::new(settings, None))
}

pub(super) fn cost_of<'a>(
    menu: &Menu,
    expansion: &Expansion<'a>,
    catalog: &'a Catalog,
    options: &MenuOptions,
    settings: &'a CostSettings,
    prices: &mut PriceList<'a>,
) -> Result<Cost> {
    let mut bill = Bill { menu, settings, missing: Vec::new(), named: HashSet::new(), warnings: Vec::new() };
    let mut orders: Vec<(Order<'a>, Vec<&Leaf<'a>>, Bought<'a>)> = Vec::new();
    let mut places = HashMap::new();
    let mut lines = Vec::with_capacity(expansion.leaves.len());
    let mut used = DecimalRange::ZERO;
    for leaf in expansion.leaves.iter().filter(|leaf| leaf.chosen) {
        let path = |error: crate::Error| error.at(format!("ingredients[{}]", leaf.root_line));
        let bought = Bought::of_leaf(leaf, catalog.units()).map_err(path)?;
        let (line, amount) = bill.line(leaf, &bought, prices).map_err(path)?;
        used = used.add(&amount).map_err(path)?;
        lines.push(line);
        if let Some(buying) = &settings.buying {
            let key = (bought.ingredient.id.as_str(), bought.form.map(|form| form.id.as_str()));
            let place = *places.entry(key).or_insert(orders.len());
            if place == orders.len() {
                orders.push((Order::new(bought, buying, prices).map_err(path)?, Vec::new(), bought));
            }
            if let Some((_, leaves, _)) = orders.get_mut(place) {
                leaves.push(leaf);
            }
        }
    }
    let mut purchases = Vec::with_capacity(orders.len());
    let mut ingredients = used;
    if let Some(buying) = &settings.buying {
        let servings = buying.servings.unwrap_or(menu.servings);
        let mut sum = DecimalRange::ZERO;
        bill.missing.clear();
        bill.named.clear();
        for (order, leaves, bought) in orders {
            let purchase = bill.purchase(order, &leaves, &bought, servings)?;
            sum = sum.add(&purchase.amount.range())?;
            purchases.push(purchase);
        }
        ingredients = sum.times(menu.servings)?.over(&servings.into())?;
    }
    bill.close(ingredients, lines, purchases, options)
}

/// A cost as it is added up.
struct Bill<'a> {
    menu: &'a Menu,
    settings: &'a CostSettings,
    missing: Vec<MissingCost>,
    named: HashSet<MissingCost>,
    warnings: Vec<CostWarning>,
}

impl Bill<'_> {
    fn miss(&mut self, component: CostComponent, ingredient: Option<&Ingredient>, reason: MissingReason) {
        let name = ingredient.map_or(&self.menu.menu_name, |ingredient| &ingredient.name).clone();
        let ingredient_id = ingredient.map(|ingredient| ingredient.id.clone());
        let missing = MissingCost { component, ingredient_id, name, reason };
        if self.named.insert(missing.clone()) {
            self.missing.push(missing);
        }
    }

    fn bounds(&self, range: &DecimalRange) -> CostBounds {
        CostBounds::new(range, self.settings.currency)
    }

    /// What a leaf uses, priced.
    fn line<'a>(
        &mut self,
        leaf: &Leaf<'a>,
        bought: &Bought<'a>,
        prices: &mut PriceList<'a>,
    ) -> Result<(CostLine, DecimalRange)> {
        let priced = prices.of(bought)?;
        let mut amount = DecimalRange::up_to(None);
        let mut quantity = None;
        match &priced.price {
            // Nothing of something costs nothing, priced or not.
            _ if leaf.quantity.known().is_some_and(|quantity| quantity.is_zero()) => amount = DecimalRange::ZERO,
            Err(reason) => self.miss(CostComponent::Ingredients, Some(bought.ingredient), reason.clone()),
            Ok(price) => match bought.used(leaf, &price.per.unit)? {
                Ok(found) => {
                    amount = price.amount_of(&found)?;
                    quantity = Some(found);
                    if amount.known().is_none() {
                        self.miss(CostComponent::Ingredients, Some(bought.ingredient), vague(leaf));
                    }
                }
                Err(reason) => self.miss(CostComponent::Ingredients, Some(bought.ingredient), reason),
            },
        }
        for warning in priced.warnings {
            if !self.warnings.contains(&warning) {
                self.warnings.push(warning);
            }
        }
        let root = self.menu.ingredients.get(leaf.root_line).unwrap_or(leaf.line);
        let line = CostLine {
            line_id: root.id.clone(),
            within: leaf.within.iter().map(|menu| menu.menu_name.clone()).collect(),
            ingredient_id: bought.ingredient.id.clone(),
            ingredient_name: bought.ingredient.name.clone(),
            as_purchased: leaf.as_purchased,
            quantity,
            price: priced.price.ok(),
            batch: self.bounds(&amount),
            serving: self.bounds(&shared_out(&amount, self.menu.servings)?),
        };
        Ok((line, amount))
    }

    /// What is bought for all lines of a purchase form together.
    fn purchase(
        &mut self,
        order: Order<'_>,
        leaves: &[&Leaf<'_>],
        bought: &Bought<'_>,
        servings: Decimal,
    ) -> Result<Purchase> {
        let mut needed = Ok(DecimalRange::ZERO);
        let mut unclear = None;
        for leaf in leaves {
            let used = bought.used(leaf, &order.unit)?;
            if used.as_ref().is_ok_and(|used| used.known().is_none()) {
                unclear = unclear.or_else(|| Some(vague(leaf)));
            }
            needed = match (needed, used) {
                (Ok(sum), Ok(used)) => Ok(sum.add(&used)?),
                (Err(reason), _) | (_, Err(reason)) => Err(reason),
            };
        }
        let needed = match needed {
            Ok(sum) => Ok(sum.times(servings)?.over(&self.menu.servings.into())?),
            Err(reason) => Err(reason),
        };
        let mut purchase = order.fill(needed, self.settings)?;
        if purchase.amount.known().is_none() {
            purchase.missing = purchase.missing.or(unclear);
            if let Some(reason) = &purchase.missing {
                self.miss(CostComponent::Ingredients, Some(bought.ingredient), reason.clone());
            }
        }
        Ok(purchase)
    }

    /// Adds the rates, puts typed-in values in their place and sums up.
    fn close(
        mut self,
        ingredients: DecimalRange,
        lines: Vec<CostLine>,
        purchases: Vec<Purchase>,
        options: &MenuOptions,
    ) -> Result<Cost> {
        let (menu, settings) = (self.menu, self.settings);
        let declared = menu.declared_cost.as_ref().filter(|_| options.portion.is_none());
        let typed_in = |component| {
            declared.and_then(|declared| match component {
                CostComponent::Ingredients => declared.ingredient_cost,
                CostComponent::Labour => declared.labor_cost,
                CostComponent::Overhead => declared.overhead_cost,
                _ => None,
            })
        };
        let mut components: Vec<ComponentCost> = Vec::new();
        let mut total = DecimalRange::ZERO;
        let mut add = |component, batch: DecimalRange, serving: DecimalRange, declared| -> Result<()> {
            total = total.add(&batch)?;
            let currency = settings.currency;
            let (batch, serving) = (CostBounds::new(&batch, currency), CostBounds::new(&serving, currency));
            components.push(ComponentCost { component, batch, serving, declared });
            Ok(())
        };
        let override_with = |component: CostComponent, value: Money| -> Result<(DecimalRange, DecimalRange)> {
            check_money(&format!("the typed-in cost of {}", component.code()), &value, settings.currency)?;
            let serving = DecimalRange::exact(value.amount);
            Ok((serving.times(menu.servings)?, serving))
        };

        let ingredients = match typed_in(CostComponent::Ingredients) {
            Some(value) => {
                let (batch, serving) = override_with(CostComponent::Ingredients, value)?;
                self.missing.clear();
                add(CostComponent::Ingredients, batch, serving, true)?;
                batch
            }
            None => {
                let serving = shared_out(&ingredients, menu.servings)?;
                add(CostComponent::Ingredients, ingredients, serving, false)?;
                ingredients
            }
        };
        for component in CostComponent::RATED {
            let rate = settings.rates.of(component);
            let (batch, serving, is_declared) = match (typed_in(component), rate) {
                (Some(value), _) => {
                    let (batch, serving) = override_with(component, value)?;
                    (batch, serving, true)
                }
                (None, Some(rate)) => {
                    let batch = match rate_of(rate, menu, &ingredients)? {
                        Some(batch) => batch,
                        None => {
                            self.miss(component, None, MissingReason::TimeMissing);
                            DecimalRange::up_to(None)
                        }
                    };
                    (batch, shared_out(&batch, menu.servings)?, false)
                }
                (None, None) => continue,
            };
            add(component, batch, serving, is_declared)?;
        }
        if let Some(declared) = declared {
            let (author, reason) = (declared.author.clone(), declared.reason.clone());
            self.warnings.push(CostWarning::Declared { author, reason });
        }
        Ok(Cost {
            menu_id: menu.id.clone(),
            portion: options.portion.clone(),
            date: settings.date,
            basis: settings.basis(),
            servings: menu.servings,
            batch: self.bounds(&total),
            serving: self.bounds(&shared_out(&total, menu.servings)?),
            complete: self.missing.is_empty(),
            missing: self.missing,
            components,
            lines,
            purchases,
            warnings: self.warnings,
        })
    }
}

/// What a rate comes to for a whole batch; `None` when the time of the menu is not known.
fn rate_of(rate: &CostRate, menu: &Menu, ingredients: &DecimalRange) -> Result<Option<DecimalRange>> {
    let exact = |amount: Money| DecimalRange::exact(amount.amount);
    Ok(Some(match rate {
        CostRate::PerServing { amount } => exact(amount.times(menu.servings)?),
        CostRate::Shared { amount, servings } => exact(amount.times(menu.servings)?.divided_by(*servings)?),
        CostRate::PerHour { amount, minutes } => {
            let stated = u64::from(menu.preparation_time) + u64::from(menu.cooking_time);
            let Some(minutes) = minutes.map(u64::from).or(Some(stated).filter(|stated| *stated > 0)) else {
                return Ok(None);
            };
            exact(amount.times(minutes.into())?.divided_by(60.into())?)
        }
        CostRate::PercentOfIngredients { percent } => {
            ingredients.times(*percent)?.over(&Decimal::ONE_HUNDRED.into())?
        }
    }))
}
