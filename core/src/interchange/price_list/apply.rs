use super::{PriceLink, PriceRow, PricedIngredients, UnmatchedPrice, UnmatchedReason};
use crate::error::Result;
use crate::id::PurchaseFormId;
use crate::ingredient::{Ingredient, Price, PurchaseForm};
use std::collections::HashMap;

/// The purchase form an ingredient gets when it has none and a price is put on it.
const USUAL_FORM: &str = "usual";

/// Puts prices on ingredients: a row with an ingredient id goes there, a commodity goes where a link says.
///
/// Names are never compared ("ayam" stands in "bayam"); what no link or id leads to comes back as unmatched. A price of
/// the same day, supplier, region and quantity replaces the older one, so a list can be applied twice. A row without a
/// purchase form goes to the usual one, which is made (id `usual`) if the ingredient has none.
pub fn apply_prices(
    ingredients: Vec<Ingredient>,
    prices: &[PriceRow],
    links: &[PriceLink],
) -> Result<PricedIngredients> {
    let mut priced = PricedIngredients { ingredients, unmatched: Vec::new() };
    let places: HashMap<String, usize> =
        priced.ingredients.iter().enumerate().map(|(i, food)| (food.id.to_string(), i)).collect();
    let links: HashMap<&str, &PriceLink> = links.iter().map(|link| (link.item.as_str(), link)).collect();
    for row in prices {
        let link = links.get(row.item.as_str()).filter(|_| row.ingredient_id.is_none());
        let Some(id) = row.ingredient_id.as_ref().or(link.map(|link| &link.ingredient_id)) else {
            priced.unmatched.push(UnmatchedPrice::new(row, UnmatchedReason::NoLink));
            continue;
        };
        let place = places.get(id.as_str()).copied();
        let Some(ingredient) = place.and_then(|place| priced.ingredients.get_mut(place)) else {
            priced.unmatched.push(UnmatchedPrice::new(row, UnmatchedReason::UnknownIngredient));
            continue;
        };
        let form = row.purchase_form.as_ref().or(link.and_then(|link| link.purchase_form.as_ref()));
        match purchase_form(ingredient, form)? {
            Some(form) => put(&mut form.prices, &row.price),
            None => priced.unmatched.push(UnmatchedPrice::new(row, UnmatchedReason::UnknownPurchaseForm)),
        }
    }
    Ok(priced)
}

fn purchase_form<'a>(food: &'a mut Ingredient, id: Option<&PurchaseFormId>) -> Result<Option<&'a mut PurchaseForm>> {
    if let Some(id) = id {
        return Ok(food.purchase_forms.iter_mut().find(|form| form.id == *id));
    }
    if food.purchase_forms.is_empty() {
        food.purchase_forms.push(PurchaseForm {
            id: PurchaseFormId::new(USUAL_FORM)?,
            name: food.name.clone(),
            edible_portion_percent: None,
            packs: Vec::new(),
            prices: Vec::new(),
        });
    }
    Ok(food.purchase_forms.first_mut())
}

fn put(prices: &mut Vec<Price>, price: &Price) {
    let same = |old: &&mut Price| {
        old.date == price.date && old.supplier == price.supplier && old.region == price.region && old.per == price.per
    };
    match prices.iter_mut().find(same) {
        Some(old) => *old = price.clone(),
        None => prices.push(price.clone()),
    }
}

impl UnmatchedPrice {
    fn new(row: &PriceRow, reason: UnmatchedReason) -> Self {
        Self { row: row.row, item: row.item.clone(), name: row.name.clone(), reason }
    }
}
