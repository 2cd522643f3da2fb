use super::{KitchenError, Role, Session};
use crate::error::Result;
use crate::sheet::records;

/// Declares every action once, with the code it has in the table of permissions.
macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)+) => {
        /// Something a kitchen can be asked to do, under the plan's name for it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum Action {
            $($(#[$doc])* $name,)+
        }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Its name as a method of the kitchen and in the table of permissions.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

actions! {
    /// Lists menus.
    GetMenus = "get_menus";
    /// Shows a menu.
    GetMenuById = "get_menu_by_id";
    /// Creates a menu.
    CreateMenu = "create_menu";
    /// Changes a menu.
    UpdateMenu = "update_menu";
    /// Deletes a menu, so that it can be restored.
    DeleteMenu = "delete_menu";
    /// Restores a deleted menu.
    RestoreMenu = "restore_menu";
    /// Copies a menu.
    DuplicateMenu = "duplicate_menu";
    /// Sets a menu active or inactive.
    SetMenuActive = "set_menu_active";
    /// Tells who changed what of a menu.
    GetMenuHistory = "get_menu_history";
    /// Lists programmes.
    GetPrograms = "get_programs";
    /// Shows a programme.
    GetProgramById = "get_program_by_id";
    /// Creates a programme.
    CreateProgram = "create_program";
    /// Changes a programme.
    UpdateProgram = "update_program";
    /// Deletes a programme that nothing depends on.
    DeleteProgram = "delete_program";
    /// Calculates what a menu contains.
    CalculateNutrition = "calculate_nutrition";
    /// Calculates what a menu costs.
    CalculateCost = "calculate_cost";
    /// Judges a menu against a standard.
    ValidateMenuBalance = "validate_menu_balance";
    /// Lists ingredients.
    GetIngredients = "get_ingredients";
    /// Finds ingredients.
    SearchIngredients = "search_ingredients";
    /// Shows an ingredient.
    GetIngredientById = "get_ingredient_by_id";
    /// Creates an ingredient.
    CreateIngredient = "create_ingredient";
    /// Changes an ingredient.
    UpdateIngredient = "update_ingredient";
    /// Deletes an ingredient that no menu uses.
    DeleteIngredient = "delete_ingredient";
    /// Notes a price.
    SetIngredientPrice = "set_ingredient_price";
    /// Adds a line to a menu.
    AddIngredientToMenu = "add_ingredient_to_menu";
    /// Takes a line off a menu.
    RemoveIngredientFromMenu = "remove_ingredient_from_menu";
    /// Changes the quantity of a line.
    UpdateIngredientQuantity = "update_ingredient_quantity";
    /// Lists the steps of a recipe.
    GetRecipes = "get_recipes";
    /// Adds a step.
    CreateRecipe = "create_recipe";
    /// Changes a step.
    UpdateRecipe = "update_recipe";
    /// Takes a step out.
    DeleteRecipe = "delete_recipe";
    /// Puts the steps in another order.
    ReorderRecipes = "reorder_recipes";
    /// Lists plans.
    GetMenuPlans = "get_menu_plans";
    /// Shows a plan.
    GetMenuPlanById = "get_menu_plan_by_id";
    /// Creates a plan.
    CreateMenuPlan = "create_menu_plan";
    /// Changes a plan.
    UpdateMenuPlan = "update_menu_plan";
    /// Deletes a plan.
    DeleteMenuPlan = "delete_menu_plan";
    /// Assigns menus to dates of a plan.
    AssignMenuToPlan = "assign_menu_to_plan";
    /// Takes an assignment off a plan.
    RemoveAssignment = "remove_assignment";
    /// Shows the calendar.
    GetMenuCalendar = "get_menu_calendar";
    /// Shows the settings.
    GetSettings = "get_settings";
    /// Changes the settings.
    UpdateSettings = "update_settings";
    /// Brings every derived value to a date.
    Refresh = "refresh";
    /// Reads events.
    GetEvents = "get_events";
    /// Writes the whole kitchen out.
    ExportKitchen = "export_kitchen";
    /// Fills an empty kitchen from an export.
    ImportKitchen = "import_kitchen";
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
    let row = |row: Row| {
        let action = Action::ALL.iter().find(|action| action.code() == row.action)?;
        let cells = [
            (Role::Viewer, row.viewer),
            (Role::Nutritionist, row.nutritionist),
            (Role::Accountant, row.accountant),
            (Role::Head, row.head),
            (Role::Admin, row.admin),
        ];
        let roles = cells.into_iter().filter(|(_, cell)| cell == "yes").map(|(role, _)| role);
        Some(Permission { action: *action, roles: roles.collect() })
    };
    Ok(rows.into_iter().filter_map(row).collect())
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
    use super::{Action, permissions};

    #[test]
    fn every_action_stands_in_the_table_once_and_the_admin_may_do_it() {
        let table = permissions().unwrap();
        let listed: Vec<Action> = table.iter().map(|permission| permission.action).collect();
        assert_eq!(listed.len(), Action::ALL.len());
        for action in Action::ALL {
            let row = table.iter().find(|permission| permission.action == *action).unwrap();
            assert!(row.roles.contains(&super::Role::Admin), "{action:?}");
        }
    }
}
