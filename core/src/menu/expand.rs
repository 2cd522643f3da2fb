//! From a menu to its ingredient lines: nesting resolved, quantities weighed, servings and weights scaled.
//!
//! Nutrition, cost, allergens and buying all read the one [`Expansion`].

use super::weigh::{absorbed_share, cooking_yield, edible_share, not_negative, purchased, share_of};
use super::{Catalog, Food, LineUse, Menu, MenuError, MenuIngredient, MenuKind, MenuOptions};
use crate::error::Result;
use crate::id::PortionKey;
use crate::ingredient::{CookingMethod, NOTHING_LOST, WeightBasis};
use crate::nutrient::GapReason;
use crate::quantity::{Decimal, DecimalRange, Dimension, decimal};
use std::collections::HashMap;

const DEEPEST: usize = 32;
const MOST_LEAVES: usize = 20_000;

/// What a whole batch of a menu weighs, in grams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuWeights {
    /// As bought.
    pub as_purchased: DecimalRange,
    /// Raw and cleaned: what nutrients are counted on.
    pub edible: DecimalRange,
    /// As cooked and served; absent when the moisture change is not known.
    pub cooked: Option<DecimalRange>,
}

/// One ingredient line at the end of the nesting, for the whole batch of the root menu.
#[derive(Debug, Clone)]
pub(crate) struct Leaf<'a> {
    pub(crate) food: &'a Food,
    pub(crate) line: &'a MenuIngredient,
    /// The place of the root menu's line this leaf hangs on.
    pub(crate) root_line: usize,
    /// The menus between the root (not named) and the leaf.
    pub(crate) within: Vec<&'a Menu>,
    /// The line's quantity in its own unit, scaled.
    pub(crate) quantity: DecimalRange,
    /// Grams as bought.
    pub(crate) as_purchased: DecimalRange,
    /// Grams raw and cleaned that are eaten.
    pub(crate) edible: DecimalRange,
    /// Grams as they go into the pot: raw, or cooked where the line says so.
    pub(crate) pot: DecimalRange,
    /// What the methods on the way from leaf to root leave of the nutrients.
    pub(crate) retention: Vec<RetentionStep>,
    /// Why the weight is not exact.
    pub(crate) gap: Option<GapReason>,
    /// Whether the line counts in nutrition, cost and buying; allergens count always.
    pub(crate) chosen: bool,
    /// Whether a substitute stands in for the line.
    pub(crate) substituted: bool,
}

/// One cooking on the way from leaf to root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetentionStep {
    Code(u32),
    Unknown,
}

/// A menu resolved to its ingredient lines.
#[derive(Debug, Clone)]
pub(crate) struct Expansion<'a> {
    pub(crate) leaves: Vec<Leaf<'a>>,
    pub(crate) weights: MenuWeights,
    /// Grams of water taken up in cooking, over the whole batch.
    pub(crate) water_gained: DecimalRange,
    /// Grams of water lost in cooking, over the whole batch.
    pub(crate) water_lost: DecimalRange,
}

/// Resolves a menu. The menu itself need not be in the catalog; what it names must be.
pub(crate) fn expand<'a>(menu: &'a Menu, catalog: &'a Catalog, options: &'a MenuOptions) -> Result<Expansion<'a>> {
    for choice in &options.choices {
        let chosen = if choice.menu_id == menu.id { menu } else { catalog.menu(choice.menu_id.as_str())? };
        if chosen.ingredients.iter().all(|line| line.id != choice.line_id) {
            let (menu, line) = (chosen.menu_name.clone(), choice.line_id.to_string());
            return Err(MenuError::UnknownLine { menu, line }.into());
        }
    }
    check_size(menu, options.portion.as_ref())?;
    Kitchen { catalog, options, done: HashMap::new(), stack: Vec::new() }.batch(menu, true)
}

/// Refuses a size that neither the menu nor one of its lines has. The reference portion each has.
pub(crate) fn check_size(menu: &Menu, portion: Option<&PortionKey>) -> Result<()> {
    let Some(key) = portion else { return Ok(()) };
    let known = menu.portions.iter().any(|portion| portion.key == *key)
        || menu.ingredients.iter().any(|line| line.portions.iter().any(|portion| portion.key == *key));
    if known {
        return Ok(());
    }
    let (menu, portion) = (menu.menu_name.clone(), key.to_string());
    Err(MenuError::UnknownPortion { menu, portion }.into())
}

/// A line's quantity in its own unit for a portion size: the line's own, else scaled by the menu's factor.
pub(crate) fn portion_quantity(
    line: &MenuIngredient,
    menu: &Menu,
    portion: Option<&PortionKey>,
) -> Result<DecimalRange> {
    let own = portion.and_then(|key| line.portions.iter().find(|portion| portion.key == *key));
    if let Some(own) = own {
        return Ok(DecimalRange::exact(own.quantity));
    }
    let sized = portion.and_then(|key| menu.portions.iter().find(|portion| portion.key == *key));
    let factor = sized.map_or(Decimal::ONE, |portion| portion.factor);
    line.quantity.map_or(DecimalRange::up_to(line.at_most), DecimalRange::exact).times(factor)
}

/// Works batches out from the inside, each menu once.
struct Kitchen<'a> {
    catalog: &'a Catalog,
    options: &'a MenuOptions,
    done: HashMap<&'a str, Expansion<'a>>,
    stack: Vec<&'a str>,
}

/// How much of a line goes in, before anything is looked up about it.
struct Amount {
    quantity: DecimalRange,
    to_taste: bool,
}

impl<'a> Kitchen<'a> {
    fn batch(&mut self, menu: &'a Menu, root: bool) -> Result<Expansion<'a>> {
        if menu.servings <= Decimal::ZERO {
            let (menu, servings) = (menu.menu_name.clone(), menu.servings);
            return Err(MenuError::Servings { menu, servings }.into());
        }
        if let Some(grams) = menu.serving_size.filter(|size| *size <= Decimal::ZERO) {
            return Err(MenuError::ServingSize { menu: menu.menu_name.clone(), grams }.into());
        }
        self.stack.push(menu.id.as_str());
        let mut batch = Expansion {
            leaves: Vec::with_capacity(menu.ingredients.len()),
            weights: MenuWeights {
                as_purchased: DecimalRange::ZERO,
                edible: DecimalRange::ZERO,
                cooked: Some(DecimalRange::ZERO),
            },
            water_gained: DecimalRange::ZERO,
            water_lost: DecimalRange::ZERO,
        };
        for (place, line) in menu.ingredients.iter().enumerate() {
            self.line(menu, line, place, root, &mut batch)
                .map_err(|error| error.at(format!("ingredients[{place}]")))?;
        }
        self.stack.pop();
        batch.cook(menu)?;
        Ok(batch)
    }

    fn line(
        &mut self,
        menu: &'a Menu,
        line: &'a MenuIngredient,
        place: usize,
        root: bool,
        batch: &mut Expansion<'a>,
    ) -> Result<()> {
        let choice = self.options.choice(&menu.id, &line.id);
        let chosen = choice.map_or(!line.is_optional, |choice| choice.include);
        let amount = self.amount(line, menu, root)?;
        match (&line.ingredient_id, &line.component_menu_id) {
            (Some(ingredient), None) => {
                let substitute = choice.and_then(|choice| choice.substitute.as_ref());
                let leaf = match substitute {
                    None => self.leaf(menu, line, ingredient.as_str(), amount, Decimal::ONE)?,
                    Some(id) => {
                        let listed = line.substitutes.iter().find(|substitute| substitute.ingredient_id == *id);
                        let listed = listed.ok_or_else(|| MenuError::UnknownSubstitute {
                            line: line.id.to_string(),
                            ingredient: id.to_string(),
                        })?;
                        self.leaf(menu, line, id.as_str(), amount, listed.ratio)?
                    }
                };
                batch.put(Leaf { root_line: place, chosen, substituted: substitute.is_some(), ..leaf })
            }
            (None, Some(component)) => self.component(menu, line, component.as_str(), place, &amount, chosen, batch),
            _ => Err(MenuError::LineItem { line: line.id.to_string() }.into()),
        }
    }

    /// The line's quantity for the portion in force.
    fn amount(&self, line: &MenuIngredient, menu: &Menu, root: bool) -> Result<Amount> {
        let portion = self.options.portion.as_ref().filter(|_| root);
        let own = portion.is_some_and(|key| line.portions.iter().any(|portion| portion.key == *key));
        let quantity = portion_quantity(line, menu, portion)?;
        Ok(Amount { quantity, to_taste: line.quantity.is_none() && !own })
    }

    fn leaf(
        &self,
        menu: &'a Menu,
        line: &'a MenuIngredient,
        ingredient: &str,
        amount: Amount,
        ratio: Decimal,
    ) -> Result<Leaf<'a>> {
        let food = self.catalog.food(ingredient)?;
        let substituted = line.ingredient_id.as_ref().is_none_or(|id| id.as_str() != ingredient);
        let quantity = not_negative(amount.quantity.times(ratio)?)?;
        let method = line.cooking_method.or(menu.cooking_method);
        let mut gap = amount.to_taste.then_some(GapReason::QuantityMissing);

        // A line to taste without a limit may leave out its unit: whatever it is, nothing bounds it.
        let unit = if amount.to_taste && line.unit.is_empty() { "g" } else { &line.unit };
        let one = food.ingredient.weigh_one(unit, self.catalog.units()).map_err(|error| error.at("unit"))?;
        let basis = one.basis.unwrap_or(line.basis);
        if line.basis == WeightBasis::Cooked && basis != WeightBasis::Cooked && self.is_volume(unit)? {
            let (ingredient, unit) = (food.ingredient.name.clone(), unit.to_owned());
            return Err(crate::Error::from(MenuError::CookedVolume { ingredient, unit }).at("unit"));
        }
        let grams = quantity.times(one.grams)?;
        let eaten = match line.line_use {
            LineUse::Eaten => grams,
            LineUse::FryingOil => match absorbed_share(line)? {
                Some(share) => grams.times(share)?,
                None => {
                    gap = gap.or(Some(GapReason::AbsorptionMissing));
                    DecimalRange::up_to(grams.high)
                }
            },
        };

        let edible_share = edible_share(food, line, substituted)?;
        let (as_purchased, edible, pot) = match basis {
            WeightBasis::AsPurchased => match edible_share {
                Some(share) => {
                    let edible = eaten.times(share)?;
                    (grams, edible, edible)
                }
                None => {
                    gap = gap.or(Some(GapReason::EdiblePortionMissing));
                    let edible = DecimalRange::up_to(eaten.high);
                    (grams, edible, edible)
                }
            },
            WeightBasis::Edible => (purchased(&grams, edible_share)?, eaten, eaten),
            WeightBasis::Cooked => {
                let factor = DecimalRange::exact(cooking_yield(food, line, method, substituted)?);
                let raw = eaten.over(&factor)?;
                (purchased(&grams.over(&factor)?, edible_share)?, raw, eaten)
            }
        };
        Ok(Leaf {
            food,
            line,
            root_line: 0,
            within: Vec::new(),
            quantity,
            as_purchased,
            edible,
            pot,
            retention: self.step(food, line, method, substituted).into_iter().collect(),
            gap,
            chosen: true,
            substituted,
        })
    }

    fn is_volume(&self, unit: &str) -> Result<bool> {
        Ok(self.catalog.units().unit(unit)?.dimension == Dimension::Volume)
    }

    /// What cooking by a method, or under a code, does to a food's nutrients; `None` when nothing is lost.
    ///
    /// A code speaks of the food it was written for: a substitute is cooked by the method, or nobody knows how.
    fn step(
        &self,
        food: &Food,
        line: &MenuIngredient,
        method: Option<CookingMethod>,
        substituted: bool,
    ) -> Option<RetentionStep> {
        match line.retention_code {
            Some(code) if !substituted || code == NOTHING_LOST => return Some(RetentionStep::Code(code)),
            Some(_) if method.is_none() => return Some(RetentionStep::Unknown),
            _ => {}
        }
        let method = method.filter(|method| *method != CookingMethod::Raw)?;
        let group = food.ingredient.retention_group.as_deref();
        let code = group.and_then(|group| self.catalog.retention().code(group, method));
        Some(code.map_or(RetentionStep::Unknown, RetentionStep::Code))
    }

    #[expect(clippy::too_many_arguments, reason = "one line of a menu has this many sides")]
    fn component(
        &mut self,
        menu: &'a Menu,
        line: &'a MenuIngredient,
        id: &str,
        place: usize,
        amount: &Amount,
        chosen: bool,
        batch: &mut Expansion<'a>,
    ) -> Result<()> {
        let component = self.catalog.menu(id)?;
        if self.stack.contains(&component.id.as_str()) {
            let chain: Vec<&str> = self.stack.iter().copied().chain([id]).collect();
            return Err(MenuError::Cycle { chain: chain.join(" > ") }.into());
        }
        if self.stack.len() >= DEEPEST {
            return Err(MenuError::TooDeep { limit: DEEPEST }.into());
        }
        if !self.done.contains_key(component.id.as_str()) {
            let inner = self.batch(component, false)?;
            self.done.insert(component.id.as_str(), inner);
        }
        let Some(inner) = self.done.get(component.id.as_str()) else { return Ok(()) };
        let quantity = not_negative(amount.quantity)?;
        let (scale, weight) = share_of(component, inner, line, &quantity, self.catalog)?;
        let method = line.cooking_method.or(menu.cooking_method);
        let unknown_scale = scale.known().is_none().then_some(if amount.to_taste {
            GapReason::QuantityMissing
        } else {
            GapReason::CookedWeightMissing
        });
        for leaf in &inner.leaves {
            let mut retention = leaf.retention.clone();
            retention.extend(self.step(leaf.food, line, method, false));
            let mut within = Vec::with_capacity(leaf.within.len() + 1);
            within.push(component);
            within.extend_from_slice(&leaf.within);
            batch.hang(Leaf {
                food: leaf.food,
                line: leaf.line,
                root_line: place,
                within,
                quantity: leaf.quantity.mul(&scale)?,
                as_purchased: leaf.as_purchased.mul(&scale)?,
                edible: leaf.edible.mul(&scale)?,
                pot: leaf.pot.mul(&scale)?,
                retention,
                gap: leaf.gap.or(unknown_scale),
                chosen: leaf.chosen && chosen,
                substituted: leaf.substituted,
            })?;
        }
        if chosen {
            batch.water_gained = batch.water_gained.add(&inner.water_gained.mul(&scale)?)?;
            batch.water_lost = batch.water_lost.add(&inner.water_lost.mul(&scale)?)?;
            batch.weights.as_purchased = batch.weights.as_purchased.add(&inner.weights.as_purchased.mul(&scale)?)?;
            batch.weights.edible = batch.weights.edible.add(&inner.weights.edible.mul(&scale)?)?;
            batch.weights.cooked = both(batch.weights.cooked, weight)?;
        }
        Ok(())
    }
}

impl<'a> Expansion<'a> {
    fn hang(&mut self, leaf: Leaf<'a>) -> Result<()> {
        if self.leaves.len() >= MOST_LEAVES {
            return Err(MenuError::TooManyLines { limit: MOST_LEAVES }.into());
        }
        self.leaves.push(leaf);
        Ok(())
    }

    /// Takes a leaf of the menu's own in, with its weight.
    fn put(&mut self, leaf: Leaf<'a>) -> Result<()> {
        if leaf.chosen {
            let weights = &mut self.weights;
            weights.as_purchased = weights.as_purchased.add(&leaf.as_purchased)?;
            weights.edible = weights.edible.add(&leaf.edible)?;
            weights.cooked = both(weights.cooked, Some(leaf.pot))?;
            // Food given in cooked grams brings the water it took up, or lost, before it came to this pot.
            let change =
                |more: Decimal, less: Decimal| Ok::<_, crate::Error>(decimal::sub(more, less)?.max(Decimal::ZERO));
            let high =
                |more: Option<Decimal>, less: Option<Decimal>| more.zip(less).map(|(m, l)| change(m, l)).transpose();
            let (pot, raw) = (leaf.pot, leaf.edible);
            let gained = DecimalRange { low: change(pot.low, raw.low)?, high: high(pot.high, raw.high)? };
            let lost = DecimalRange { low: change(raw.low, pot.low)?, high: high(raw.high, pot.high)? };
            self.water_gained = self.water_gained.add(&gained)?;
            self.water_lost = self.water_lost.add(&lost)?;
        }
        self.hang(leaf)
    }

    /// Applies the moisture change of the whole menu.
    fn cook(&mut self, menu: &Menu) -> Result<()> {
        let raw = menu.cooking_method == Some(CookingMethod::Raw) || menu.kind == MenuKind::Tray;
        let Some(percent) = menu.moisture_change_percent.or(raw.then_some(Decimal::ZERO)) else {
            self.weights.cooked = None;
            return Ok(());
        };
        if percent < -Decimal::ONE_HUNDRED {
            return Err(MenuError::MoistureChange { menu: menu.menu_name.clone(), percent }.into());
        }
        let Some(pot) = self.weights.cooked else { return Ok(()) };
        let share = decimal::div(percent, Decimal::ONE_HUNDRED)?;
        let change = pot.times(share.abs())?;
        if percent.is_sign_negative() {
            self.water_lost = self.water_lost.add(&change)?;
        } else {
            self.water_gained = self.water_gained.add(&change)?;
        }
        self.weights.cooked = Some(pot.times(decimal::add(Decimal::ONE, share)?)?);
        Ok(())
    }
}

fn both(a: Option<DecimalRange>, b: Option<DecimalRange>) -> Result<Option<DecimalRange>> {
    a.zip(b).map(|(a, b)| a.add(&b)).transpose()
}
