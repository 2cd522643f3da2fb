//! What a line weighs: shares of a component, absorbed oil, edible portions, cooking yields.

use super::expand::Expansion;
use super::{Catalog, Food, Menu, MenuError, MenuIngredient};
use crate::error::Result;
use crate::ingredient::{CookingMethod, IngredientError, check_edible_portion};
use crate::quantity::{Decimal, DecimalRange, Dimension, QuantityError, decimal};

/// Which share of a component's batch a line takes, and what that share weighs as served.
pub(super) fn share_of(
    component: &Menu,
    inner: &Expansion<'_>,
    line: &MenuIngredient,
    quantity: &DecimalRange,
    catalog: &Catalog,
) -> Result<(DecimalRange, Option<DecimalRange>)> {
    let unit = catalog.units().unit(&line.unit).map_err(|error| error.at("unit"))?;
    let menu = || component.menu_name.clone();
    if unit.key == "serving" {
        // A serving of stated weight is that weight on a tray too, whatever of the batch is left over.
        let weighed = inner.weights.cooked.filter(|cooked| cooked.high.is_none_or(|high| !high.is_zero()));
        if let Some((size, cooked)) = component.serving_size.zip(weighed) {
            let grams = quantity.times(size)?;
            return Ok((grams.over(&cooked)?, Some(grams)));
        }
        let scale = quantity.over(&DecimalRange::exact(component.servings))?;
        let weight = inner.weights.cooked.map(|cooked| cooked.mul(&scale)).transpose()?;
        return Ok((scale, weight));
    }
    if unit.dimension != Dimension::Mass {
        return Err(MenuError::MenuUnit { menu: menu(), unit: unit.key.clone() }.into());
    }
    let cooked = inner.weights.cooked.ok_or_else(|| MenuError::CookedWeightMissing { menu: menu() })?;
    if cooked.high.is_some_and(|high| high.is_zero()) {
        return Err(MenuError::NoWeight { menu: menu() }.into());
    }
    let grams = quantity.times(unit.factor)?;
    Ok((grams.over(&cooked)?, Some(grams)))
}

/// An amount that is not below nothing.
pub(super) fn not_negative(quantity: DecimalRange) -> Result<DecimalRange> {
    let below = |end: &Decimal| *end < Decimal::ZERO;
    match Some(quantity.low).filter(below).or(quantity.high.filter(below)) {
        Some(negative) => {
            Err(crate::Error::from(QuantityError::Negative { text: negative.to_string() }).at("quantity"))
        }
        None => Ok(quantity),
    }
}

/// Which share of frying oil is absorbed, if somebody said.
pub(super) fn absorbed_share(line: &MenuIngredient) -> Result<Option<Decimal>> {
    let Some((absorbed, poured)) = line.absorbed.zip(line.quantity) else { return Ok(None) };
    if absorbed > poured || poured.is_zero() || absorbed < Decimal::ZERO {
        return Err(MenuError::Absorbed { line: line.id.to_string() }.into());
    }
    decimal::div(absorbed, poured).map(Some)
}

/// The share of the purchased weight that is eaten: the line's own, else the purchase form's, else the food's.
pub(super) fn edible_share(food: &Food, line: &MenuIngredient, substituted: bool) -> Result<Option<Decimal>> {
    let ingredient = &food.ingredient;
    let own = line.edible_portion_percent.filter(|_| !substituted);
    let form_id = line.purchase_form_id.as_ref().filter(|_| !substituted);
    let form = ingredient.purchase_form(form_id.map(|id| id.as_str())).map_err(|error| error.at("purchaseFormId"))?;
    let percent = own.or(form.and_then(|form| form.edible_portion_percent)).or(ingredient.edible_portion_percent);
    let Some(percent) = percent else { return Ok(None) };
    check_edible_portion(&ingredient.name, percent)?;
    decimal::div(percent, Decimal::ONE_HUNDRED).map(Some)
}

/// What must be bought for so many edible grams; without an edible portion, at least as much.
pub(super) fn purchased(edible: &DecimalRange, share: Option<Decimal>) -> Result<DecimalRange> {
    match share {
        Some(share) => edible.over(&DecimalRange::exact(share)),
        None => Ok(DecimalRange { low: edible.low, high: None }),
    }
}

pub(super) fn cooking_yield(
    food: &Food,
    line: &MenuIngredient,
    method: Option<CookingMethod>,
    substituted: bool,
) -> Result<Decimal> {
    let known = food.ingredient.yields.iter().find(|known| Some(known.method) == method);
    let only = || food.ingredient.yields.first().filter(|_| method.is_none() && food.ingredient.yields.len() == 1);
    let factor = line.yield_factor.filter(|_| !substituted).or(known.or_else(only).map(|known| known.factor));
    factor.filter(|factor| *factor > Decimal::ZERO).ok_or_else(|| {
        let method = method.map_or("an unstated method", CookingMethod::code).to_owned();
        IngredientError::YieldMissing { ingredient: food.ingredient.name.clone(), method }.into()
    })
}
