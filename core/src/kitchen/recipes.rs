use super::menus::{change, detail};
use super::request::once;
use super::work::Work;
use super::{Action, Kitchen, KitchenError, MenuDetail};
use crate::error::Result;
use crate::event::EventType;
use crate::id::{MenuId, StepId};
use crate::menu::{Menu, RecipeStep};

impl Kitchen {
    /// The steps of a menu's recipe in their order.
    pub fn get_recipes(&self, menu_id: &MenuId) -> Result<Vec<RecipeStep>> {
        self.look(Action::GetRecipes, |work| {
            let mut steps = work.require::<Menu>(menu_id.as_str())?.record.recipe_steps;
            steps.sort_by_key(|step| step.step_number);
            Ok(steps)
        })
    }

    /// Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
    /// no second one and gives the menu as it is now.
    pub fn create_recipe(
        &self,
        menu_id: &MenuId,
        expected_version: u32,
        step: &RecipeStep,
        idempotency_key: Option<&str>,
    ) -> Result<MenuDetail> {
        let request = (menu_id, expected_version, step);
        self.act(Action::CreateRecipe, |work| {
            let id = once(work, Action::CreateRecipe, idempotency_key, &request, |work| {
                change_recipe(work, menu_id, expected_version, |steps| {
                    for later in steps.iter_mut().filter(|later| later.step_number >= step.step_number) {
                        later.step_number = later.step_number.saturating_add(1);
                    }
                    steps.push(step.clone());
                    Ok(())
                })
            })?;
            detail(work, &id)
        })
    }

    /// Puts a step in the place of the one with its id. Its number stays; [`reorder_recipes`](Self::reorder_recipes)
    /// changes the order.
    pub fn update_recipe(&self, menu_id: &MenuId, expected_version: u32, step: &RecipeStep) -> Result<MenuDetail> {
        self.change_recipe(Action::UpdateRecipe, menu_id, expected_version, |steps| {
            let found = steps.iter_mut().find(|found| found.id == step.id);
            let found = found.ok_or_else(|| KitchenError::NotFound { noun: "step", id: step.id.to_string() })?;
            *found = RecipeStep { step_number: found.step_number, ..step.clone() };
            Ok(())
        })
    }

    /// Takes a step out; those behind it move up.
    pub fn delete_recipe(&self, menu_id: &MenuId, expected_version: u32, step_id: &StepId) -> Result<MenuDetail> {
        self.change_recipe(Action::DeleteRecipe, menu_id, expected_version, |steps| {
            let before = steps.len();
            steps.retain(|step| step.id != *step_id);
            if steps.len() == before {
                return Err(KitchenError::NotFound { noun: "step", id: step_id.to_string() }.into());
            }
            steps.sort_by_key(|step| step.step_number);
            number(steps);
            Ok(())
        })
    }

    /// Puts the steps in another order: every step once.
    pub fn reorder_recipes(&self, menu_id: &MenuId, expected_version: u32, order: &[StepId]) -> Result<MenuDetail> {
        self.change_recipe(Action::ReorderRecipes, menu_id, expected_version, |steps| {
            let place = |step: &RecipeStep| order.iter().position(|id| *id == step.id);
            if order.len() != steps.len() || steps.iter().any(|step| place(step).is_none()) {
                return Err(KitchenError::StepOrder { menu: menu_id.to_string() }.into());
            }
            steps.sort_by_key(place);
            number(steps);
            Ok(())
        })
    }

    fn change_recipe(
        &self,
        action: Action,
        menu_id: &MenuId,
        expected_version: u32,
        edit: impl Fn(&mut Vec<RecipeStep>) -> Result<()>,
    ) -> Result<MenuDetail> {
        self.act(action, |work| {
            let id = change_recipe(work, menu_id, expected_version, &edit)?;
            detail(work, &id)
        })
    }
}

/// Changes the steps of a menu; returns its id.
fn change_recipe(
    work: &mut Work<'_>,
    menu_id: &MenuId,
    expected_version: u32,
    edit: impl Fn(&mut Vec<RecipeStep>) -> Result<()>,
) -> Result<String> {
    let before = work.require_at::<Menu>(menu_id.as_str(), expected_version)?;
    let mut after = before.record.clone();
    edit(&mut after.recipe_steps)?;
    after.recipe_steps.sort_by_key(|step| step.step_number);
    change(work, &before, after, EventType::MenuRecipeUpdated)?;
    Ok(menu_id.to_string())
}

/// Numbers the steps from 1 as they stand.
fn number(steps: &mut [RecipeStep]) {
    for (step, number) in steps.iter_mut().zip(1_u32..) {
        step.step_number = number;
    }
}
