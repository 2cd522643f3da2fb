use super::fields::QUANTITY_UPDATE;
use super::menus::{change, detail};
use super::request::once;
use super::work::Work;
use super::{Action, Kitchen, KitchenError, MenuDetail};
use crate::error::Result;
use crate::event::EventType;
use crate::id::{LineId, MenuId};
use crate::menu::{Menu, MenuIngredient};
use crate::quantity::{Decimal, decimal};
use crate::validation::{self, Violation};

/// How much of a line there is to be.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuantityUpdate {
    /// The menu.
    pub menu_id: MenuId,
    /// The version it was seen at.
    pub expected_version: u32,
    /// The line.
    pub line_id: LineId,
    /// How much, for the menu's servings.
    #[serde(with = "decimal::wire")]
    pub quantity: Decimal,
    /// In which unit; absent: as before.
    #[serde(default)]
    pub unit: Option<String>,
}

/// What the codes of a quantity's violations start with.
const QUANTITY: &str = "quantity";

/// A quantity of a line, read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedQuantityUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<QuantityUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedQuantityUpdate {
    /// The update, or one error `kitchen.invalid_record` whose details list every violation.
    pub fn into_result(self) -> Result<QuantityUpdate> {
        let fault = KitchenError::InvalidRecord { noun: QUANTITY, count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks a quantity of a line from JSON (UTF-8). Unknown fields are refused.
pub fn parse_quantity_update(json: &[u8]) -> ParsedQuantityUpdate {
    match validation::read(json, &QUANTITY_UPDATE, QUANTITY) {
        Ok(update) => ParsedQuantityUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedQuantityUpdate { update: None, violations },
    }
}

impl Kitchen {
    /// Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
    /// made again adds no second one and gives the menu as it is now.
    pub fn add_ingredient_to_menu(
        &self,
        menu_id: &MenuId,
        expected_version: u32,
        line: &MenuIngredient,
        idempotency_key: Option<&str>,
    ) -> Result<MenuDetail> {
        let request = (menu_id, expected_version, line);
        self.act(Action::AddIngredientToMenu, |work| {
            let id = once(work, Action::AddIngredientToMenu, idempotency_key, &request, |work| {
                change_lines(work, menu_id, expected_version, |menu| {
                    menu.ingredients.push(line.clone());
                    Ok(())
                })
            })?;
            detail(work, &id)
        })
    }

    /// Takes a line off a menu.
    pub fn remove_ingredient_from_menu(
        &self,
        menu_id: &MenuId,
        expected_version: u32,
        line_id: &LineId,
    ) -> Result<MenuDetail> {
        self.act(Action::RemoveIngredientFromMenu, |work| {
            let id = change_lines(work, menu_id, expected_version, |menu| {
                find(menu, line_id)?;
                menu.ingredients.retain(|line| line.id != *line_id);
                Ok(())
            })?;
            detail(work, &id)
        })
    }

    /// Changes how much of a line there is.
    pub fn update_ingredient_quantity(&self, update: &QuantityUpdate) -> Result<MenuDetail> {
        let QuantityUpdate { menu_id, expected_version, line_id, quantity, unit } = update;
        self.act(Action::UpdateIngredientQuantity, |work| {
            let id = change_lines(work, menu_id, *expected_version, |menu| {
                let line = find(menu, line_id)?;
                line.quantity = Some(*quantity);
                if let Some(unit) = unit {
                    line.unit.clone_from(unit);
                }
                Ok(())
            })?;
            detail(work, &id)
        })
    }
}

/// Changes lines of a menu; returns its id.
fn change_lines(
    work: &mut Work<'_>,
    menu_id: &MenuId,
    expected_version: u32,
    edit: impl Fn(&mut Menu) -> Result<()>,
) -> Result<String> {
    let before = work.require_at::<Menu>(menu_id.as_str(), expected_version)?;
    let mut after = before.record.clone();
    edit(&mut after)?;
    change(work, &before, after, EventType::MenuIngredientsUpdated)?;
    Ok(menu_id.to_string())
}

fn find<'a>(menu: &'a mut Menu, id: &LineId) -> Result<&'a mut MenuIngredient> {
    let found = menu.ingredients.iter_mut().find(|line| line.id == *id);
    found.ok_or_else(|| KitchenError::NotFound { noun: "line", id: id.to_string() }.into())
}
