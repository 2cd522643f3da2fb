//! How much goes into each dish of a menu, over all portion sizes.

use crate::error::Result;
use crate::id::PortionKey;
use crate::menu::{Catalog, Expansion, Leaf, Menu, MenuOptions, expand};
use crate::plan::ProductionIngredient;
use crate::plan::batch::Batch;
use crate::quantity::{Decimal, DecimalRange, decimal};
use std::collections::BTreeMap;

/// A recipe at its place in a menu.
pub(super) struct Dish<'a> {
    /// The menus from the root (not named) down to the dish; empty for the root.
    pub(super) path: Vec<&'a Menu>,
    pub(super) menu: &'a Menu,
    pub(super) recipe_factor: Option<Decimal>,
    pub(super) ingredients: Vec<ProductionIngredient>,
}

/// The dishes of a batch, the menu first, each after what it is a part of; and how many times the menu's recipe is cooked.
pub(super) fn dishes<'a>(
    batch: &Batch<'_>,
    menu: &'a Menu,
    catalog: &'a Catalog,
    servings: &'a BTreeMap<Option<PortionKey>, MenuOptions>,
) -> Result<(Vec<Dish<'a>>, Decimal)> {
    let mut sizes: Vec<(Expansion<'a>, Decimal)> = Vec::with_capacity(batch.sizes.len());
    let mut batch_factor = Decimal::ZERO;
    for size in &batch.sizes {
        let Some(options) = servings.get(&size.portion) else { continue };
        let portions = Decimal::from(size.total());
        sizes.push((expand(menu, catalog, options)?, portions));
        let sized = menu.portions.iter().find(|portion| Some(&portion.key) == size.portion.as_ref());
        let factor = sized.map_or(Decimal::ONE, |portion| portion.factor);
        batch_factor = decimal::add(batch_factor, decimal::div(decimal::mul(portions, factor)?, menu.servings)?)?;
    }
    let mut dishes = vec![Dish { path: Vec::new(), menu, recipe_factor: Some(batch_factor), ingredients: Vec::new() }];
    let leaves = sizes.first().map_or(&[][..], |(expansion, _)| &expansion.leaves);
    for (place, leaf) in leaves.iter().enumerate().filter(|(_, leaf)| leaf.chosen) {
        // Every size has the same lines in the same order.
        let total = |of: fn(&Leaf<'_>) -> DecimalRange| {
            sizes.iter().try_fold(DecimalRange::ZERO, |sum, (expansion, portions)| {
                let amount = expansion.leaves.get(place).map_or(DecimalRange::ZERO, of);
                sum.add(&amount.times(*portions)?.over(&menu.servings.into())?)
            })
        };
        let quantity = total(|leaf| leaf.quantity)?;
        let dish = find(&mut dishes, leaf);
        let Some(dish) = dishes.get_mut(dish) else { continue };
        let written = leaf.line.quantity.filter(|written| !written.is_zero() && !leaf.substituted);
        if let (None, Some(written), Some(amount)) = (dish.recipe_factor, written, quantity.known()) {
            dish.recipe_factor = Some(decimal::div(amount, written)?);
        }
        dish.ingredients.push(ProductionIngredient {
            line_id: leaf.line.id.clone(),
            ingredient_id: leaf.food.ingredient.id.clone(),
            ingredient_name: leaf.food.ingredient.name.clone(),
            quantity,
            unit: leaf.line.unit.clone(),
            as_purchased: total(|leaf| leaf.as_purchased)?,
            edible: total(|leaf| leaf.edible)?,
            preparation_notes: leaf.line.preparation_notes.clone(),
        });
    }
    Ok((dishes, batch_factor))
}

/// The place of the dish a leaf belongs to; it and what it is a part of are entered if they are new.
fn find<'a>(dishes: &mut Vec<Dish<'a>>, leaf: &Leaf<'a>) -> usize {
    let mut place = 0;
    for depth in 1..=leaf.within.len() {
        let path = leaf.within.get(..depth).unwrap_or_default();
        let known = dishes.iter().position(|dish| {
            dish.path.len() == depth && dish.path.iter().zip(path).all(|(known, wanted)| known.id == wanted.id)
        });
        place = known.unwrap_or_else(|| {
            if let Some(menu) = path.last() {
                dishes.push(Dish { path: path.to_vec(), menu, recipe_factor: None, ingredients: Vec::new() });
            }
            dishes.len() - 1
        });
    }
    place
}
