use super::fault::in_use;
use super::fields::PRICE_UPDATE;
use super::kept::{Kept, Stored, merged};
use super::request::once;
use super::work::Work;
use super::{Action, Audit, Kitchen, KitchenError};
use crate::error::Result;
use crate::event::EventType;
use crate::id::{IngredientId, PurchaseFormId};
use crate::ingredient::{Ingredient, IngredientUpdate, Price, PurchaseForm};
use crate::store::{Noun, Query};
use crate::validation::{self, Violation};

/// An ingredient with its audit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IngredientDetail {
    /// The ingredient.
    pub ingredient: Ingredient,
    /// Who created and changed it, and its version.
    pub audit: Audit,
}

/// A price to be noted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceUpdate {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// The form that has the price; absent: the usual one.
    #[serde(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// The version of the ingredient that was seen; if somebody changed it since, nothing is written. Absent: whatever it
    /// is at.
    #[serde(default)]
    pub expected_version: Option<u32>,
    /// The price. It replaces one of the same day, supplier and region.
    pub price: Price,
}

/// What the codes of a price's violations start with.
const PRICE: &str = "price";

/// A price to be noted, read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedPriceUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<PriceUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedPriceUpdate {
    /// The update, or one error `kitchen.invalid_record` whose details list every violation.
    pub fn into_result(self) -> Result<PriceUpdate> {
        let fault = KitchenError::InvalidRecord { noun: PRICE, count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks a price to be noted from JSON (UTF-8). Unknown fields are refused.
pub fn parse_price_update(json: &[u8]) -> ParsedPriceUpdate {
    match validation::read(json, &PRICE_UPDATE, PRICE) {
        Ok(update) => ParsedPriceUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedPriceUpdate { update: None, violations },
    }
}

impl Kitchen {
    /// The ingredient of an id. A deleted one is shown as such.
    pub fn get_ingredient_by_id(&self, id: &IngredientId) -> Result<IngredientDetail> {
        self.look(Action::GetIngredientById, |work| match work.find::<Ingredient>(id.as_str())? {
            Some(stored) => Ok(IngredientDetail::of(stored)),
            None => Err(KitchenError::NotFound { noun: "ingredient", id: id.to_string() }.into()),
        })
    }

    /// Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
    /// ingredient as it is now, deleted or not, and makes no second one.
    pub fn create_ingredient(
        &self,
        ingredient: &Ingredient,
        idempotency_key: Option<&str>,
    ) -> Result<IngredientDetail> {
        self.act(Action::CreateIngredient, |work| {
            let id = once(work, Action::CreateIngredient, idempotency_key, ingredient, |work| {
                let mut ingredient = ingredient.clone();
                ingredient.name(work.kitchen.host.ids.as_ref())?;
                check(work, &ingredient)?;
                permit_prices(work, &[], &ingredient.purchase_forms)?;
                Ok(work.create(ingredient, EventType::IngredientCreated)?.record.id.into())
            })?;
            detail(work, &id)
        })
    }

    /// Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit.
    pub fn update_ingredient(&self, update: &IngredientUpdate) -> Result<IngredientDetail> {
        self.act(Action::UpdateIngredient, |work| {
            let before = work.require_at::<Ingredient>(update.id.as_str(), update.expected_version)?;
            let after = merged(&before.record, update, &update.clear)?;
            check(work, &after)?;
            permit_prices(work, &before.record.purchase_forms, &after.purchase_forms)?;
            work.change(&before, after, None, EventType::IngredientUpdated)?;
            detail(work, update.id.as_str())
        })
    }

    /// Deletes an ingredient. Refused while a menu that is not deleted uses it.
    pub fn delete_ingredient(&self, id: &IngredientId, expected_version: u32) -> Result<IngredientDetail> {
        self.act(Action::DeleteIngredient, |work| {
            let before = work.require_at::<Ingredient>(id.as_str(), expected_version)?;
            let users = work.list_all(&Query::of(Noun::Menu).linked("ingredient", id.as_str()).number("deleted", 0))?;
            if !users.is_empty() {
                let users: Vec<String> = users.into_iter().map(|user| format!("menu {}", user.key.id)).collect();
                return Err(in_use("ingredient", id.as_str(), &users));
            }
            let now = Some(work.kitchen.host.clock.now());
            work.change(&before, before.record.clone(), now, EventType::IngredientDeleted)?;
            detail(work, id.as_str())
        })
    }

    /// Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew.
    pub fn restore_ingredient(&self, id: &IngredientId, expected_version: u32) -> Result<IngredientDetail> {
        self.act(Action::RestoreIngredient, |work| {
            let before = work.find_at::<Ingredient>(id.as_str(), expected_version)?;
            if before.is_deleted() {
                check(work, &before.record)?;
                work.change(&before, before.record.clone(), None, EventType::IngredientRestored)?;
            }
            detail(work, id.as_str())
        })
    }

    /// Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
    /// price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
    pub fn set_ingredient_price(&self, update: &PriceUpdate) -> Result<IngredientDetail> {
        self.act(Action::SetIngredientPrice, |work| {
            let id = update.ingredient_id.as_str();
            let before = match update.expected_version {
                Some(expected) => work.require_at::<Ingredient>(id, expected)?,
                None => work.require::<Ingredient>(id)?,
            };
            let mut after = before.record.clone();
            note(&mut after, update)?;
            check(work, &after)?;
            let settings = work.settings()?.record;
            settings.check_currency([&update.price.amount]).map_err(|error| error.at("price.amount.currency"))?;
            work.change(&before, after, None, EventType::IngredientPriced)?;
            detail(work, id)
        })
    }
}

impl IngredientDetail {
    pub(super) fn of(stored: Stored<Ingredient>) -> Self {
        Self { ingredient: stored.record, audit: stored.audit }
    }
}

fn detail(work: &mut Work<'_>, id: &str) -> Result<IngredientDetail> {
    match work.find::<Ingredient>(id)? {
        Some(stored) => Ok(IngredientDetail::of(stored)),
        None => Err(KitchenError::NotFound { noun: "ingredient", id: id.to_owned() }.into()),
    }
}

/// Refuses what no calculation could use: an allergen or a nutrient that is not in the registry, a price per a unit that
/// nobody knows, facts that cannot be.
pub(super) fn check(work: &mut Work<'_>, ingredient: &Ingredient) -> Result<()> {
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    for (number, stated) in ingredient.allergens.iter().enumerate().filter(|(_, stated)| stated.allergen != "*") {
        tables.check_allergen(&stated.allergen).map_err(|error| error.at(format!("allergens[{number}].allergen")))?;
    }
    for (form, number, price) in ingredient
        .purchase_forms
        .iter()
        .enumerate()
        .flat_map(|(form, kept)| kept.prices.iter().enumerate().map(move |(number, price)| (form, number, price)))
    {
        let at = || format!("purchaseForms[{form}].prices[{number}].per.unit");
        tables.catalog.units().unit(&price.per.unit).map_err(|error| error.at(at()))?;
    }
    let mut catalog = tables.catalog.clone();
    catalog.add_ingredient(ingredient.clone())
}

/// Whoever writes prices must be allowed to, whichever way they come in, and in the kitchen's currency.
pub(super) fn permit_prices(work: &mut Work<'_>, before: &[PurchaseForm], after: &[PurchaseForm]) -> Result<()> {
    if prices(before).eq(prices(after)) {
        return Ok(());
    }
    work.kitchen.permit(Action::SetIngredientPrice)?;
    let new = prices(after).filter(|price| !prices(before).any(|old| old == *price)).map(|price| &price.amount);
    work.settings()?.record.check_currency(new).map_err(|error| error.at("purchaseForms"))
}

fn prices(forms: &[PurchaseForm]) -> impl Iterator<Item = &Price> {
    forms.iter().flat_map(|form| &form.prices)
}

pub(super) fn note(ingredient: &mut Ingredient, update: &PriceUpdate) -> Result<()> {
    if ingredient.purchase_forms.is_empty() && update.purchase_form_id.is_none() {
        ingredient.purchase_forms.push(PurchaseForm {
            id: PurchaseFormId::new("usual")?,
            name: ingredient.name.clone(),
            edible_portion_percent: None,
            packs: Vec::new(),
            prices: Vec::new(),
        });
    }
    let wanted = update.purchase_form_id.as_ref();
    let form = ingredient.purchase_forms.iter_mut().find(|form| wanted.is_none_or(|id| form.id == *id));
    let Some(form) = form else {
        let id = wanted.map(ToString::to_string).unwrap_or_default();
        return Err(KitchenError::NotFound { noun: "purchase form", id }.into());
    };
    let new = &update.price;
    let same = |old: &Price| old.date == new.date && old.supplier == new.supplier && old.region == new.region;
    form.prices.retain(|old| !same(old));
    form.prices.push(new.clone());
    form.prices.sort_by_key(|price| price.date);
    Ok(())
}
