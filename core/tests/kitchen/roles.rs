use crate::backends::Backend;
use crate::deeds::{TODAY, kitchen};
use gizi::ingredient::{FoodCategory, Ingredient, IngredientUpdate};
use gizi::kitchen::{
    Action, IngredientFilters, Kitchen, MenuCopy, MenuFilters, MenuSort, PlanCopy, PlanCycle, PlanFilters, PlannedBy,
    ProgramFilters, QuantityUpdate, RecordImport, Role, SettingsUpdate, permissions,
};
use gizi::menu::{Menu, MenuIngredient, MenuKind, MenuOptions, MenuUpdate, RecipeStep};
use gizi::plan::optimise::{PlanRequest, SearchOptions};
use gizi::plan::{
    ActualUpdate, CycleRule, DayRange, MealActual, MenuPlan, PlanStatus, PlanUpdate, ProcurementOptions,
    ProductionOptions,
};
use gizi::program::{NutritionProgram, ProgramType, ProgramUpdate};
use gizi::quantity::Quantity;
use gizi::store::{EventQuery, Page};
use gizi::{Error, ErrorKind};

/// Asks for an action with arguments that need not fit: who may not do it is refused before anything is looked at.
fn ask(kitchen: &Kitchen, action: Action) -> Result<(), Error> {
    let menu = || Menu::new("menu", "Menu", MenuKind::Dish);
    let food = || Ingredient::new("bahan", "Bahan", FoodCategory::Cereal);
    let program = || NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, TODAY);
    let plan = || MenuPlan::new("rencana", "mbg", "Rencana", TODAY, TODAY);
    let (menu_id, page, options) = ("menu".parse()?, Page::first(10), MenuOptions::reference());
    let request = || PlanRequest::new(DayRange { first: TODAY, last: TODAY }, Vec::new());
    let step = RecipeStep {
        id: "langkah".parse()?,
        step_number: 1,
        title: None,
        instruction: "Rebus".to_owned(),
        duration: None,
        temperature: None,
        equipment: Vec::new(),
        quality_check: None,
        notes: None,
        image_url: None,
        video_url: None,
    };
    match action {
        Action::GetMenus => drop(kitchen.get_menus(&MenuFilters::default(), MenuSort::MenuName, false, &page)?),
        Action::GetMenuById => drop(kitchen.get_menu_by_id(&menu_id)?),
        Action::CreateMenu => drop(kitchen.create_menu(&menu()?, None)?),
        Action::UpdateMenu => drop(kitchen.update_menu(&MenuUpdate::new(menu_id, 1))?),
        Action::DeleteMenu => drop(kitchen.delete_menu(&menu_id, 1)?),
        Action::RestoreMenu => drop(kitchen.restore_menu(&menu_id, 1)?),
        Action::DuplicateMenu => {
            let copy = MenuCopy { id: menu_id, new_id: None, menu_name: "Salinan".to_owned(), menu_code: None };
            drop(kitchen.duplicate_menu(&copy, None)?);
        }
        Action::SetMenuActive => drop(kitchen.set_menu_active(&menu_id, 1, true)?),
        Action::GetMenuHistory => drop(kitchen.get_menu_history(&menu_id, 0)?),
        Action::GetPrograms => drop(kitchen.get_programs(&ProgramFilters::default(), &page)?),
        Action::GetProgramById => drop(kitchen.get_program_by_id(&"mbg".parse()?)?),
        Action::CreateProgram => drop(kitchen.create_program(&program()?, None)?),
        Action::UpdateProgram => drop(kitchen.update_program(&ProgramUpdate::new("mbg".parse()?, 1))?),
        Action::DeleteProgram => kitchen.delete_program(&"mbg".parse()?, 1)?,
        Action::CalculateNutrition => drop(kitchen.calculate_nutrition(&menu_id, &options)?),
        Action::CalculateCost => drop(kitchen.calculate_cost(&menu_id, &options, None)?),
        Action::ValidateMenuBalance => {
            let standard = gizi::balance::Standard::built_in("mbg-2026")?;
            drop(kitchen.validate_menu_balance(&menu_id, &options, Some(&standard), &"sd_1_3".parse()?)?);
        }
        Action::GetIngredients => drop(kitchen.get_ingredients(&IngredientFilters::default(), &page)?),
        Action::SearchIngredients => drop(kitchen.search_ingredients("bahan", 10)?),
        Action::GetIngredientById => drop(kitchen.get_ingredient_by_id(&"bahan".parse()?)?),
        Action::CreateIngredient => drop(kitchen.create_ingredient(&food()?, None)?),
        Action::UpdateIngredient => drop(kitchen.update_ingredient(&IngredientUpdate::new("bahan".parse()?, 1))?),
        Action::DeleteIngredient => drop(kitchen.delete_ingredient(&"bahan".parse()?, 1)?),
        Action::RestoreIngredient => drop(kitchen.restore_ingredient(&"bahan".parse()?, 1)?),
        Action::SetIngredientPrice => {
            let price = gizi::ingredient::Price {
                date: TODAY,
                amount: gizi::money::Money::new(1.into(), gizi::money::Currency::new("IDR")?),
                per: Quantity::whole(1, "kg"),
                supplier: None,
                region: None,
                source: String::new(),
            };
            let update = gizi::kitchen::PriceUpdate {
                ingredient_id: "bahan".parse()?,
                purchase_form_id: None,
                expected_version: None,
                price,
            };
            drop(kitchen.set_ingredient_price(&update)?);
        }
        Action::AddIngredientToMenu => {
            let line = MenuIngredient::ingredient("1", "bahan", &Quantity::whole(1, "g"))?;
            drop(kitchen.add_ingredient_to_menu(&menu_id, 1, &line, None)?);
        }
        Action::RemoveIngredientFromMenu => {
            drop(kitchen.remove_ingredient_from_menu(&menu_id, 1, &"1".parse()?)?);
        }
        Action::UpdateIngredientQuantity => {
            let (line_id, quantity) = ("1".parse()?, 1.into());
            let update = QuantityUpdate { menu_id, expected_version: 1, line_id, quantity, unit: None };
            drop(kitchen.update_ingredient_quantity(&update)?);
        }
        Action::GetRecipes => drop(kitchen.get_recipes(&menu_id)?),
        Action::CreateRecipe => drop(kitchen.create_recipe(&menu_id, 1, &step, None)?),
        Action::UpdateRecipe => drop(kitchen.update_recipe(&menu_id, 1, &step)?),
        Action::DeleteRecipe => drop(kitchen.delete_recipe(&menu_id, 1, &"langkah".parse()?)?),
        Action::ReorderRecipes => drop(kitchen.reorder_recipes(&menu_id, 1, &[])?),
        Action::GetMenuPlans => drop(kitchen.get_menu_plans(&PlanFilters::default(), &page)?),
        Action::GetMenuPlanById => drop(kitchen.get_menu_plan_by_id(&"rencana".parse()?)?),
        Action::CreateMenuPlan => drop(kitchen.create_menu_plan(&plan()?, None)?),
        Action::UpdateMenuPlan => drop(kitchen.update_menu_plan(&PlanUpdate::new("rencana".parse()?, 1))?),
        Action::DeleteMenuPlan => kitchen.delete_menu_plan(&"rencana".parse()?, 1)?,
        Action::SubmitMenuPlan => {
            drop(kitchen.transition_menu_plan(&"rencana".parse()?, 1, PlanStatus::Review, None)?);
        }
        Action::DecideMenuPlan => {
            drop(kitchen.transition_menu_plan(&"rencana".parse()?, 1, PlanStatus::Approved, None)?);
        }
        Action::SubstituteMenu => drop(kitchen.substitute_menu(&"a1".parse()?, 1, &menu_id, "habis")?),
        Action::GetPlanApproval => drop(kitchen.get_plan_approval(&"rencana".parse()?)?),
        Action::GetPlanDrift => drop(kitchen.get_plan_drift(&"rencana".parse()?)?),
        Action::DuplicateMenuPlan => {
            let (id, plan_name) = ("rencana".parse()?, "Salinan".to_owned());
            drop(kitchen.duplicate_menu_plan(&PlanCopy { id, new_id: None, plan_name, start_date: TODAY }, None)?);
        }
        Action::ApplyCycle => {
            let today = DayRange { first: TODAY, last: TODAY };
            let (plan_id, rule) = ("rencana".parse()?, CycleRule::Skip);
            let cycle = PlanCycle { plan_id, pattern: today, target_plan_id: None, to: today, rule };
            drop(kitchen.apply_cycle(&cycle, None)?);
        }
        Action::AssignMenuToPlan => drop(kitchen.assign_menu_to_plan(&[], None)?),
        Action::RemoveAssignment => kitchen.remove_assignment(&"a1".parse()?, 1)?,
        Action::GetActuals => drop(kitchen.get_actuals(&"rencana".parse()?)?),
        Action::RecordActual => drop(kitchen.record_actual(&MealActual::new("a1")?, None)?),
        Action::CorrectActual => drop(kitchen.correct_actual(&ActualUpdate::new("a1".parse()?, 1))?),
        Action::RemoveActual => kitchen.remove_actual(&"a1".parse()?, 1)?,
        Action::GetActualReport => {
            let today = DayRange { first: TODAY, last: TODAY };
            drop(kitchen.get_actual_report(&"rencana".parse()?, &today, None)?);
        }
        Action::GetMenuCalendar => {
            drop(kitchen.get_menu_calendar(&"mbg".parse()?, &DayRange { first: TODAY, last: TODAY })?);
        }
        Action::GetPlanReport => drop(kitchen.get_plan_report(&"rencana".parse()?, None)?),
        Action::ExportPlanCalendar => drop(kitchen.export_plan_calendar(&"rencana".parse()?)?),
        Action::GetProcurement => {
            let planned_by = PlannedBy::Program { program_id: "mbg".parse()? };
            let range = DayRange { first: TODAY, last: TODAY };
            drop(kitchen.get_procurement(&planned_by, &range, &ProcurementOptions::default())?);
        }
        Action::GetPlanProblem => drop(kitchen.get_plan_problem(&"mbg".parse()?, &request(), None)?),
        Action::GenerateMenuPlan => {
            drop(kitchen.generate_menu_plan(&"mbg".parse()?, &request(), None, &SearchOptions::default())?);
        }
        Action::GetProductionSheet => {
            drop(kitchen.get_production_sheet(
                &PlannedBy::Program { program_id: "mbg".parse()? },
                TODAY,
                &ProductionOptions::default(),
            )?);
        }
        Action::GetSettings => drop(kitchen.get_settings()?),
        Action::UpdateSettings => drop(kitchen.update_settings(&SettingsUpdate::default())?),
        Action::ImportHolidays => drop(kitchen.import_holidays("", 0)?),
        Action::Refresh => drop(kitchen.refresh(None)?),
        Action::GetEvents => drop(kitchen.get_events(&EventQuery::after(0))?),
        Action::PruneEvents => drop(kitchen.prune_events(1)?),
        Action::PruneRequests => drop(kitchen.prune_requests(jiff::Timestamp::UNIX_EPOCH)?),
        Action::ExportKitchen => drop(kitchen.export_kitchen()?),
        Action::ImportKitchen => drop(kitchen.import_kitchen("{}")?),
        Action::ImportRecords => drop(kitchen.import_records(&RecordImport::default())?),
    }
    Ok(())
}

/// Every role, every action: refused exactly if the table does not list it, and then nothing is written.
fn what_a_role_may_not_do_changes_nothing(backend: &Backend) {
    for role in [Role::Viewer, Role::Nutritionist, Role::Accountant, Role::Head, Role::Admin] {
        for permission in permissions().unwrap() {
            let tenant = format!("dapur-{role:?}-{}", permission.action.code());
            let kitchen = kitchen(&backend.store, &tenant, role);
            let asked = ask(&kitchen, permission.action);
            let allowed = permission.roles.contains(&role);
            let denied = matches!(&asked, Err(error) if error.code() == "kitchen.denied");
            assert_eq!(denied, !allowed, "{role:?} {:?}: {asked:?}", permission.action);
            assert_eq!(kitchen.may(permission.action).unwrap(), allowed);
            if let Some(error) = asked.err().filter(|_| denied) {
                assert_eq!(error.kind(), ErrorKind::Denied);
                let revision = backend.store.get(&kitchen.session().tenant, &[]).unwrap().revision;
                assert_eq!(revision, 0, "{role:?} {:?}", permission.action);
            }
        }
    }
}

on_every_backend!(what_a_role_may_not_do_changes_nothing);
