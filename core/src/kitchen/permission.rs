use super::{KitchenError, Role, Session};
use crate::error::Result;
use crate::json;
use crate::message::wire;
use crate::sheet::{SheetError, records};
use serde_json::Value;

/// Something a kitchen can be asked to do, under the plan's name for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Action {
    /// Lists menus.
    GetMenus,
    /// Shows a menu.
    GetMenuById,
    /// Creates a menu.
    CreateMenu,
    /// Changes a menu.
    UpdateMenu,
    /// Deletes a menu, so that it can be restored.
    DeleteMenu,
    /// Restores a deleted menu.
    RestoreMenu,
    /// Copies a menu.
    DuplicateMenu,
    /// Sets a menu active or inactive.
    SetMenuActive,
    /// Tells who changed what of a menu.
    GetMenuHistory,
    /// Lists programmes.
    GetPrograms,
    /// Shows a programme.
    GetProgramById,
    /// Creates a programme.
    CreateProgram,
    /// Changes a programme.
    UpdateProgram,
    /// Deletes a programme that nothing depends on.
    DeleteProgram,
    /// Calculates what a menu contains.
    CalculateNutrition,
    /// Calculates what a menu costs.
    CalculateCost,
    /// Judges a menu against a standard.
    ValidateMenuBalance,
    /// Lists ingredients.
    GetIngredients,
    /// Finds ingredients.
    SearchIngredients,
    /// Shows an ingredient.
    GetIngredientById,
    /// Creates an ingredient.
    CreateIngredient,
    /// Changes an ingredient.
    UpdateIngredient,
    /// Deletes an ingredient that no menu uses.
    DeleteIngredient,
    /// Restores a deleted ingredient.
    RestoreIngredient,
    /// Notes a price.
    SetIngredientPrice,
    /// Adds a line to a menu.
    AddIngredientToMenu,
    /// Takes a line off a menu.
    RemoveIngredientFromMenu,
    /// Changes the quantity of a line.
    UpdateIngredientQuantity,
    /// Lists the steps of a recipe.
    GetRecipes,
    /// Adds a step.
    CreateRecipe,
    /// Changes a step.
    UpdateRecipe,
    /// Takes a step out.
    DeleteRecipe,
    /// Puts the steps in another order.
    ReorderRecipes,
    /// Lists plans.
    GetMenuPlans,
    /// Shows a plan.
    GetMenuPlanById,
    /// Creates a plan.
    CreateMenuPlan,
    /// Changes a plan.
    UpdateMenuPlan,
    /// Deletes a plan.
    DeleteMenuPlan,
    /// Sends a plan to review or back to its writer.
    SubmitMenuPlan,
    /// Approves, publishes, activates, completes, cancels or archives a plan.
    DecideMenuPlan,
    /// Replaces a menu of a published plan.
    SubstituteMenu,
    /// Shows what was signed when a plan was approved.
    GetPlanApproval,
    /// Tells what changed since.
    GetPlanDrift,
    /// Copies a plan to other days.
    DuplicateMenuPlan,
    /// Repeats days of a plan over other days.
    ApplyCycle,
    /// Assigns menus to dates of a plan.
    AssignMenuToPlan,
    /// Takes an assignment off a plan.
    RemoveAssignment,
    /// Shows what was recorded of the meals of a plan.
    GetActuals,
    /// Records what really happened at a meal.
    RecordActual,
    /// Corrects what was recorded.
    CorrectActual,
    /// Takes away what was recorded.
    RemoveActual,
    /// Holds what was planned against what really happened.
    GetActualReport,
    /// Shows the calendar.
    GetMenuCalendar,
    /// Shows what a plan serves, costs and means for each audience.
    GetPlanReport,
    /// Writes a plan for people's own calendars.
    ExportPlanCalendar,
    /// Lists what to buy.
    GetProcurement,
    /// Shows what is cooked on a day.
    GetProductionSheet,
    /// Shows the problem that a plan is to solve.
    GetPlanProblem,
    /// Looks for a plan.
    GenerateMenuPlan,
    /// Shows the settings.
    GetSettings,
    /// Changes the settings.
    UpdateSettings,
    /// Takes holidays from a calendar file into the settings.
    ImportHolidays,
    /// Brings every derived value to a date.
    Refresh,
    /// Reads events.
    GetEvents,
    /// Drops old events.
    PruneEvents,
    /// Forgets old requests.
    PruneRequests,
    /// Writes the whole kitchen out.
    ExportKitchen,
    /// Fills an empty kitchen from an export.
    ImportKitchen,
    /// Takes records of files in, all of them or none.
    ImportRecords,
}

impl Action {
    /// Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`.
    pub fn code(self) -> String {
        wire(&self).to_lowercase()
    }
}

/// An action and who may do it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Permission {
    /// The action.
    pub action: Action,
    /// The roles that may do it.
    pub roles: Vec<Role>,
}

#[derive(serde::Deserialize)]
struct Row {
    action: String,
    viewer: String,
    nutritionist: String,
    accountant: String,
    head: String,
    admin: String,
}

/// Who may do what, if the host does not say otherwise: every action once.
pub fn permissions() -> Result<Vec<Permission>> {
    let rows = records::<Row>("permissions.csv", include_bytes!("../../data/permissions.csv"))?;
    let row = |(line, row): (u32, Row)| {
        let action = json::read(&Value::from(row.action.to_uppercase()).to_string()).map_err(|error| {
            SheetError::Unreadable { table: "permissions.csv".to_owned(), row: line, reason: error.to_string() }
        })?;
        let cells = [
            (Role::Viewer, row.viewer),
            (Role::Nutritionist, row.nutritionist),
            (Role::Accountant, row.accountant),
            (Role::Head, row.head),
            (Role::Admin, row.admin),
        ];
        let roles = cells.into_iter().filter(|(_, cell)| cell == "yes").map(|(role, _)| role);
        Ok(Permission { action, roles: roles.collect() })
    };
    (2..).zip(rows).map(row).collect()
}

/// Refuses an action that none of the session's roles may do.
pub(super) fn check(table: &[Permission], session: &Session, action: Action) -> Result<()> {
    let row = table.iter().find(|permission| permission.action == action);
    if row.is_some_and(|row| session.roles.iter().any(|role| row.roles.contains(role))) {
        return Ok(());
    }
    Err(KitchenError::Denied { action: action.code() }.into())
}

#[cfg(test)]
mod tests {
    use super::{Action, Role, permissions};
    use crate::validation::choices;

    #[test]
    fn every_action_stands_in_the_table_once_and_the_admin_may_do_it() {
        let table = permissions().unwrap();
        let mut listed: Vec<String> = table.iter().map(|permission| permission.action.code().to_uppercase()).collect();
        listed.sort();
        let mut known = choices::<Action>().to_vec();
        known.sort_unstable();
        assert_eq!(listed, known);
        assert!(table.iter().all(|permission| permission.roles.contains(&Role::Admin)));
    }
}
