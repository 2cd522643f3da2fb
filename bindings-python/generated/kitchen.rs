// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

choice!(gizi::kitchen::Action, "gizi.kitchen", "Action", GetMenus "GET_MENUS", GetMenuById "GET_MENU_BY_ID", CreateMenu "CREATE_MENU", UpdateMenu "UPDATE_MENU", DeleteMenu "DELETE_MENU", RestoreMenu "RESTORE_MENU", DuplicateMenu "DUPLICATE_MENU", SetMenuActive "SET_MENU_ACTIVE", GetMenuHistory "GET_MENU_HISTORY", GetPrograms "GET_PROGRAMS", GetProgramById "GET_PROGRAM_BY_ID", CreateProgram "CREATE_PROGRAM", UpdateProgram "UPDATE_PROGRAM", DeleteProgram "DELETE_PROGRAM", CalculateNutrition "CALCULATE_NUTRITION", CalculateCost "CALCULATE_COST", ValidateMenuBalance "VALIDATE_MENU_BALANCE", GetIngredients "GET_INGREDIENTS", SearchIngredients "SEARCH_INGREDIENTS", GetIngredientById "GET_INGREDIENT_BY_ID", CreateIngredient "CREATE_INGREDIENT", UpdateIngredient "UPDATE_INGREDIENT", DeleteIngredient "DELETE_INGREDIENT", RestoreIngredient "RESTORE_INGREDIENT", SetIngredientPrice "SET_INGREDIENT_PRICE", AddIngredientToMenu "ADD_INGREDIENT_TO_MENU", RemoveIngredientFromMenu "REMOVE_INGREDIENT_FROM_MENU", UpdateIngredientQuantity "UPDATE_INGREDIENT_QUANTITY", GetRecipes "GET_RECIPES", CreateRecipe "CREATE_RECIPE", UpdateRecipe "UPDATE_RECIPE", DeleteRecipe "DELETE_RECIPE", ReorderRecipes "REORDER_RECIPES", GetMenuPlans "GET_MENU_PLANS", GetMenuPlanById "GET_MENU_PLAN_BY_ID", CreateMenuPlan "CREATE_MENU_PLAN", UpdateMenuPlan "UPDATE_MENU_PLAN", DeleteMenuPlan "DELETE_MENU_PLAN", SubmitMenuPlan "SUBMIT_MENU_PLAN", DecideMenuPlan "DECIDE_MENU_PLAN", SubstituteMenu "SUBSTITUTE_MENU", GetPlanApproval "GET_PLAN_APPROVAL", GetPlanDrift "GET_PLAN_DRIFT", DuplicateMenuPlan "DUPLICATE_MENU_PLAN", ApplyCycle "APPLY_CYCLE", AssignMenuToPlan "ASSIGN_MENU_TO_PLAN", RemoveAssignment "REMOVE_ASSIGNMENT", GetActuals "GET_ACTUALS", RecordActual "RECORD_ACTUAL", CorrectActual "CORRECT_ACTUAL", RemoveActual "REMOVE_ACTUAL", GetActualReport "GET_ACTUAL_REPORT", GetMenuCalendar "GET_MENU_CALENDAR", GetPlanReport "GET_PLAN_REPORT", ExportPlanCalendar "EXPORT_PLAN_CALENDAR", GetProcurement "GET_PROCUREMENT", GetProductionSheet "GET_PRODUCTION_SHEET", GetPlanProblem "GET_PLAN_PROBLEM", GenerateMenuPlan "GENERATE_MENU_PLAN", GetSettings "GET_SETTINGS", UpdateSettings "UPDATE_SETTINGS", ImportHolidays "IMPORT_HOLIDAYS", Refresh "REFRESH", GetEvents "GET_EVENTS", PruneEvents "PRUNE_EVENTS", PruneRequests "PRUNE_REQUESTS", ExportKitchen "EXPORT_KITCHEN", ImportKitchen "IMPORT_KITCHEN", ImportRecords "IMPORT_RECORDS");
impl Fields for gizi::kitchen::ApprovedFinding {
    const NAME: &'static str = "ApprovedFinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ApprovedFinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.subject.clone().leave(py),
            2 => self.date.clone().leave(py),
            3 => self.verdict.clone().leave(py),
            4 => self.severity.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.date == None,
            4 => self.severity == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.subject, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.severity, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ApprovedFinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            subject: given.take("subject")?,
            date: given.take_or("date", || None)?,
            verdict: given.take("verdict")?,
            severity: given.take_or("severity", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::ApprovedMenu {
    const NAME: &'static str = "ApprovedMenu";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ApprovedMenu");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => self.menu_version.clone().leave(py),
            3 => self.derived.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.derived == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_version, walk);
        Cross::walk(&self.derived, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ApprovedMenu {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            menu_version: given.take("menu_version")?,
            derived: given.take_or("derived", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::ApprovedVerdict {
    const NAME: &'static str = "ApprovedVerdict";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ApprovedVerdict");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.portion.clone().leave(py),
            2 => self.basis.clone().leave(py),
            3 => self.from.clone().leave(py),
            4 => self.to.clone().leave(py),
            5 => self.outcome.clone().leave(py),
            6 => tuple(self.open.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.portion == None,
            3 => self.from == None,
            4 => self.to == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.from, walk);
        Cross::walk(&self.to, walk);
        Cross::walk(&self.outcome, walk);
        Cross::walk(&self.open, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ApprovedVerdict {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take("audience")?,
            portion: given.take_or("portion", || None)?,
            basis: given.take("basis")?,
            from: given.take_or("from_", || None)?,
            to: given.take_or("to", || None)?,
            outcome: given.take("outcome")?,
            open: given.take("open")?,
        })
    }
}
impl Fields for gizi::kitchen::Audit {
    const NAME: &'static str = "Audit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "Audit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.version.clone().leave(py),
            1 => self.created_at.clone().leave(py),
            2 => self.created_by.clone().leave(py),
            3 => self.updated_at.clone().leave(py),
            4 => self.updated_by.clone().leave(py),
            5 => self.deleted_at.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            5 => self.deleted_at == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.version, walk);
        Cross::walk(&self.created_at, walk);
        Cross::walk(&self.created_by, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.updated_by, walk);
        Cross::walk(&self.deleted_at, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::Audit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            version: given.take("version")?,
            created_at: given.take("created_at")?,
            created_by: given.take("created_by")?,
            updated_at: given.take("updated_at")?,
            updated_by: given.take("updated_by")?,
            deleted_at: given.take_or("deleted_at", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::DerivedNutrient {
    const NAME: &'static str = "DerivedNutrient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "DerivedNutrient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.serving.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.serving, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::DerivedNutrient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { nutrient: given.take("nutrient")?, serving: given.take("serving")? })
    }
}
impl Fields for gizi::kitchen::DerivedProblem {
    const NAME: &'static str = "DerivedProblem";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "DerivedProblem");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.code.clone().leave(py),
            1 => self.path.clone().leave(py),
            2 => self.message.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.code, walk);
        Cross::walk(&self.path, walk);
        Cross::walk(&self.message, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::DerivedProblem {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { code: given.take("code")?, path: given.take("path")?, message: given.take("message")? })
    }
}
choice!(gizi::kitchen::DriftKind, "gizi.kitchen", "DriftKind", Deleted "DELETED", Inactive "INACTIVE", Version "VERSION", Nutrition "NUTRITION", Cost "COST", Allergens "ALLERGENS");
object!(gizi::kitchen::Host, "gizi.kitchen", "Host");
impl Fields for gizi::kitchen::ImportedHolidays {
    const NAME: &'static str = "ImportedHolidays";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ImportedHolidays");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.version.clone().leave(py),
            1 => tuple(self.added.clone(), py),
            2 => tuple(self.skipped.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.version, walk);
        Cross::walk(&self.added, walk);
        Cross::walk(&self.skipped, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ImportedHolidays {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { version: given.take("version")?, added: given.take("added")?, skipped: given.take("skipped")? })
    }
}
impl Fields for gizi::kitchen::ImportedRecords {
    const NAME: &'static str = "ImportedRecords";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ImportedRecords");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.programs.clone().leave(py),
            1 => self.ingredients.clone().leave(py),
            2 => self.prices.clone().leave(py),
            3 => self.menus.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.programs, walk);
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.prices, walk);
        Cross::walk(&self.menus, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ImportedRecords {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            programs: given.take("programs")?,
            ingredients: given.take("ingredients")?,
            prices: given.take("prices")?,
            menus: given.take("menus")?,
        })
    }
}
impl Fields for gizi::kitchen::IngredientDetail {
    const NAME: &'static str = "IngredientDetail";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "IngredientDetail");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient.clone().leave(py),
            1 => self.audit.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient, walk);
        Cross::walk(&self.audit, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::IngredientDetail {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ingredient: given.take("ingredient")?, audit: given.take("audit")? })
    }
}
impl Fields for gizi::kitchen::IngredientFilters {
    const NAME: &'static str = "IngredientFilters";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "IngredientFilters");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.search.clone().leave(py),
            1 => self.category.clone().leave(py),
            2 => self.is_priced.clone().leave(py),
            3 => self.deleted.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.search == None,
            1 => self.category == None,
            2 => self.is_priced == None,
            3 => self.deleted == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.search, walk);
        Cross::walk(&self.category, walk);
        Cross::walk(&self.is_priced, walk);
        Cross::walk(&self.deleted, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::IngredientFilters {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            search: given.take_or("search", || None)?,
            category: given.take_or("category", || None)?,
            is_priced: given.take_or("is_priced", || None)?,
            deleted: given.take_or("deleted", || <bool>::default())?,
        })
    }
}
impl Fields for gizi::kitchen::IngredientPage {
    const NAME: &'static str = "IngredientPage";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "IngredientPage");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.ingredients.clone(), py),
            1 => self.total.clone().leave(py),
            2 => self.total_pages.clone().leave(py),
            3 => self.next.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.next == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.total_pages, walk);
        Cross::walk(&self.next, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::IngredientPage {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredients: given.take("ingredients")?,
            total: given.take("total")?,
            total_pages: given.take("total_pages")?,
            next: given.take_or("next", || None)?,
        })
    }
}
object!(gizi::kitchen::Kitchen, "gizi.kitchen", "Kitchen");
impl Fields for gizi::kitchen::KitchenSettings {
    const NAME: &'static str = "KitchenSettings";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "KitchenSettings");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.currency.clone().leave(py),
            1 => self.language.clone().leave(py),
            2 => self.time_zone.clone().leave(py),
            3 => tuple(self.measure_sets.clone(), py),
            4 => tuple(self.food_table_priority.clone(), py),
            5 => self.price_policy.clone().leave(py),
            6 => self.price_region.clone().leave(py),
            7 => self.price_supplier.clone().leave(py),
            8 => self.maximum_price_age_days.clone().leave(py),
            9 => self.rates.clone().leave(py),
            10 => self.default_standard.clone().leave(py),
            11 => self.fortified.clone().leave(py),
            12 => tuple(self.holidays.clone(), py),
            13 => tuple(self.service_times.clone(), py),
            14 => self.created_at.clone().leave(py),
            15 => self.updated_at.clone().leave(py),
            16 => self.created_by.clone().leave(py),
            17 => self.updated_by.clone().leave(py),
            18 => self.version.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.food_table_priority == <Vec<String>>::default(),
            5 => self.price_policy == <gizi::cost::PricePolicy>::default(),
            6 => self.price_region == None,
            7 => self.price_supplier == None,
            8 => self.maximum_price_age_days == None,
            9 => self.rates == <gizi::cost::CostRates>::default(),
            11 => self.fortified == <bool>::default(),
            12 => self.holidays == <Vec<gizi::program::Holiday>>::default(),
            13 => self.service_times == <Vec<gizi::program::ProgramMeal>>::default(),
            14 => self.created_at == None,
            15 => self.updated_at == None,
            16 => self.created_by == None,
            17 => self.updated_by == None,
            18 => self.version == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.currency, walk);
        Cross::walk(&self.language, walk);
        Cross::walk(&self.time_zone, walk);
        Cross::walk(&self.measure_sets, walk);
        Cross::walk(&self.food_table_priority, walk);
        Cross::walk(&self.price_policy, walk);
        Cross::walk(&self.price_region, walk);
        Cross::walk(&self.price_supplier, walk);
        Cross::walk(&self.maximum_price_age_days, walk);
        Cross::walk(&self.rates, walk);
        Cross::walk(&self.default_standard, walk);
        Cross::walk(&self.fortified, walk);
        Cross::walk(&self.holidays, walk);
        Cross::walk(&self.service_times, walk);
        Cross::walk(&self.created_at, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.created_by, walk);
        Cross::walk(&self.updated_by, walk);
        Cross::walk(&self.version, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::KitchenSettings {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            currency: given.take("currency")?,
            language: given.take("language")?,
            time_zone: given.take("time_zone")?,
            measure_sets: given.take("measure_sets")?,
            food_table_priority: given.take_or("food_table_priority", || <Vec<String>>::default())?,
            price_policy: given.take_or("price_policy", || <gizi::cost::PricePolicy>::default())?,
            price_region: given.take_or("price_region", || None)?,
            price_supplier: given.take_or("price_supplier", || None)?,
            maximum_price_age_days: given.take_or("maximum_price_age_days", || None)?,
            rates: given.take_or("rates", || <gizi::cost::CostRates>::default())?,
            default_standard: given.take("default_standard")?,
            fortified: given.take_or("fortified", || <bool>::default())?,
            holidays: given.take_or("holidays", || <Vec<gizi::program::Holiday>>::default())?,
            service_times: given.take_or("service_times", || <Vec<gizi::program::ProgramMeal>>::default())?,
            created_at: given.take_or("created_at", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
            created_by: given.take_or("created_by", || None)?,
            updated_by: given.take_or("updated_by", || None)?,
            version: given.take_or("version", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::kitchen::MenuCopy {
    const NAME: &'static str = "MenuCopy";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuCopy");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.new_id.clone().leave(py),
            2 => self.menu_name.clone().leave(py),
            3 => self.menu_code.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.new_id == None,
            3 => self.menu_code == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.new_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_code, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuCopy {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            new_id: given.take_or("new_id", || None)?,
            menu_name: given.take("menu_name")?,
            menu_code: given.take_or("menu_code", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::MenuDerived {
    const NAME: &'static str = "MenuDerived";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuDerived");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.as_of.clone().leave(py),
            1 => self.revision.clone().leave(py),
            2 => self.complete.clone().leave(py),
            3 => tuple(self.nutrients.clone(), py),
            4 => self.cost_per_serving.clone().leave(py),
            5 => self.allergens_known.clone().leave(py),
            6 => tuple(self.allergens.clone(), py),
            7 => self.halal.clone().leave(py),
            8 => self.vegetarian.clone().leave(py),
            9 => tuple(self.problems.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.cost_per_serving == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.as_of, walk);
        Cross::walk(&self.revision, walk);
        Cross::walk(&self.complete, walk);
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.cost_per_serving, walk);
        Cross::walk(&self.allergens_known, walk);
        Cross::walk(&self.allergens, walk);
        Cross::walk(&self.halal, walk);
        Cross::walk(&self.vegetarian, walk);
        Cross::walk(&self.problems, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuDerived {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            as_of: given.take("as_of")?,
            revision: given.take("revision")?,
            complete: given.take("complete")?,
            nutrients: given.take("nutrients")?,
            cost_per_serving: given.take_or("cost_per_serving", || None)?,
            allergens_known: given.take("allergens_known")?,
            allergens: given.take("allergens")?,
            halal: given.take("halal")?,
            vegetarian: given.take("vegetarian")?,
            problems: given.take("problems")?,
        })
    }
}
impl Fields for gizi::kitchen::MenuDetail {
    const NAME: &'static str = "MenuDetail";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuDetail");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu.clone().leave(py),
            1 => self.deleted_at.clone().leave(py),
            2 => self.derived.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.deleted_at == None,
            2 => self.derived == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.deleted_at, walk);
        Cross::walk(&self.derived, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuDetail {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu: given.take("menu")?,
            deleted_at: given.take_or("deleted_at", || None)?,
            derived: given.take_or("derived", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::MenuDrift {
    const NAME: &'static str = "MenuDrift";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuDrift");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => tuple(self.kinds.clone(), py),
            3 => self.approved_version.clone().leave(py),
            4 => self.version.clone().leave(py),
            5 => tuple(self.nutrients.clone(), py),
            6 => self.approved_cost.clone().leave(py),
            7 => self.cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.version == None,
            6 => self.approved_cost == None,
            7 => self.cost == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.kinds, walk);
        Cross::walk(&self.approved_version, walk);
        Cross::walk(&self.version, walk);
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.approved_cost, walk);
        Cross::walk(&self.cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuDrift {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            kinds: given.take("kinds")?,
            approved_version: given.take("approved_version")?,
            version: given.take_or("version", || None)?,
            nutrients: given.take("nutrients")?,
            approved_cost: given.take_or("approved_cost", || None)?,
            cost: given.take_or("cost", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::MenuFilters {
    const NAME: &'static str = "MenuFilters";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuFilters");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.search.clone().leave(py),
            1 => self.program_id.clone().leave(py),
            2 => self.audience.clone().leave(py),
            3 => self.meal_type.clone().leave(py),
            4 => self.kind.clone().leave(py),
            5 => self.course.clone().leave(py),
            6 => self.difficulty.clone().leave(py),
            7 => self.main_protein.clone().leave(py),
            8 => self.is_active.clone().leave(py),
            9 => self.halal.clone().leave(py),
            10 => self.vegetarian.clone().leave(py),
            11 => self.is_complete.clone().leave(py),
            12 => self.min_calories.clone().leave(py),
            13 => self.max_calories.clone().leave(py),
            14 => self.min_protein.clone().leave(py),
            15 => self.max_protein.clone().leave(py),
            16 => self.min_cost.clone().leave(py),
            17 => self.max_cost.clone().leave(py),
            18 => self.max_preparation_time.clone().leave(py),
            19 => self.max_cooking_time.clone().leave(py),
            20 => self.min_serving_size.clone().leave(py),
            21 => self.min_servings.clone().leave(py),
            22 => self.max_servings.clone().leave(py),
            23 => self.has_allergens.clone().leave(py),
            24 => tuple(self.contains_allergens.clone(), py),
            25 => tuple(self.free_of_allergens.clone(), py),
            26 => self.uses_ingredient.clone().leave(py),
            27 => self.uses_menu.clone().leave(py),
            28 => self.deleted.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.search == None,
            1 => self.program_id == None,
            2 => self.audience == None,
            3 => self.meal_type == None,
            4 => self.kind == None,
            5 => self.course == None,
            6 => self.difficulty == None,
            7 => self.main_protein == None,
            8 => self.is_active == None,
            9 => self.halal == None,
            10 => self.vegetarian == None,
            11 => self.is_complete == None,
            12 => self.min_calories == None,
            13 => self.max_calories == None,
            14 => self.min_protein == None,
            15 => self.max_protein == None,
            16 => self.min_cost == None,
            17 => self.max_cost == None,
            18 => self.max_preparation_time == None,
            19 => self.max_cooking_time == None,
            20 => self.min_serving_size == None,
            21 => self.min_servings == None,
            22 => self.max_servings == None,
            23 => self.has_allergens == None,
            24 => self.contains_allergens == <Vec<String>>::default(),
            25 => self.free_of_allergens == <Vec<String>>::default(),
            26 => self.uses_ingredient == None,
            27 => self.uses_menu == None,
            28 => self.deleted == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.search, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.course, walk);
        Cross::walk(&self.difficulty, walk);
        Cross::walk(&self.main_protein, walk);
        Cross::walk(&self.is_active, walk);
        Cross::walk(&self.halal, walk);
        Cross::walk(&self.vegetarian, walk);
        Cross::walk(&self.is_complete, walk);
        Cross::walk(&self.min_calories, walk);
        Cross::walk(&self.max_calories, walk);
        Cross::walk(&self.min_protein, walk);
        Cross::walk(&self.max_protein, walk);
        Cross::walk(&self.min_cost, walk);
        Cross::walk(&self.max_cost, walk);
        Cross::walk(&self.max_preparation_time, walk);
        Cross::walk(&self.max_cooking_time, walk);
        Cross::walk(&self.min_serving_size, walk);
        Cross::walk(&self.min_servings, walk);
        Cross::walk(&self.max_servings, walk);
        Cross::walk(&self.has_allergens, walk);
        Cross::walk(&self.contains_allergens, walk);
        Cross::walk(&self.free_of_allergens, walk);
        Cross::walk(&self.uses_ingredient, walk);
        Cross::walk(&self.uses_menu, walk);
        Cross::walk(&self.deleted, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuFilters {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            search: given.take_or("search", || None)?,
            program_id: given.take_or("program_id", || None)?,
            audience: given.take_or("audience", || None)?,
            meal_type: given.take_or("meal_type", || None)?,
            kind: given.take_or("kind", || None)?,
            course: given.take_or("course", || None)?,
            difficulty: given.take_or("difficulty", || None)?,
            main_protein: given.take_or("main_protein", || None)?,
            is_active: given.take_or("is_active", || None)?,
            halal: given.take_or("halal", || None)?,
            vegetarian: given.take_or("vegetarian", || None)?,
            is_complete: given.take_or("is_complete", || None)?,
            min_calories: given.take_or("min_calories", || None)?,
            max_calories: given.take_or("max_calories", || None)?,
            min_protein: given.take_or("min_protein", || None)?,
            max_protein: given.take_or("max_protein", || None)?,
            min_cost: given.take_or("min_cost", || None)?,
            max_cost: given.take_or("max_cost", || None)?,
            max_preparation_time: given.take_or("max_preparation_time", || None)?,
            max_cooking_time: given.take_or("max_cooking_time", || None)?,
            min_serving_size: given.take_or("min_serving_size", || None)?,
            min_servings: given.take_or("min_servings", || None)?,
            max_servings: given.take_or("max_servings", || None)?,
            has_allergens: given.take_or("has_allergens", || None)?,
            contains_allergens: given.take_or("contains_allergens", || <Vec<String>>::default())?,
            free_of_allergens: given.take_or("free_of_allergens", || <Vec<String>>::default())?,
            uses_ingredient: given.take_or("uses_ingredient", || None)?,
            uses_menu: given.take_or("uses_menu", || None)?,
            deleted: given.take_or("deleted", || <bool>::default())?,
        })
    }
}
impl Fields for gizi::kitchen::MenuPage {
    const NAME: &'static str = "MenuPage";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuPage");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.menus.clone(), py),
            1 => self.total.clone().leave(py),
            2 => self.total_pages.clone().leave(py),
            3 => self.next.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.next == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menus, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.total_pages, walk);
        Cross::walk(&self.next, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuPage {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menus: given.take("menus")?,
            total: given.take("total")?,
            total_pages: given.take("total_pages")?,
            next: given.take_or("next", || None)?,
        })
    }
}
choice!(gizi::kitchen::MenuSort, "gizi.kitchen", "MenuSort", ActiveNewest "ACTIVE_NEWEST", MenuName "MENU_NAME", MenuCode "MENU_CODE", Kind "KIND", MealType "MEAL_TYPE", Course "COURSE", Difficulty "DIFFICULTY", MainProtein "MAIN_PROTEIN", ServingSize "SERVING_SIZE", Servings "SERVINGS", Calories "CALORIES", Protein "PROTEIN", CostPerServing "COST_PER_SERVING", CreatedAt "CREATED_AT", UpdatedAt "UPDATED_AT", PreparationTime "PREPARATION_TIME", CookingTime "COOKING_TIME");
impl Fields for gizi::kitchen::MenuSummary {
    const NAME: &'static str = "MenuSummary";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "MenuSummary");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => self.menu_code.clone().leave(py),
            3 => self.program_id.clone().leave(py),
            4 => self.kind.clone().leave(py),
            5 => self.meal_type.clone().leave(py),
            6 => self.course.clone().leave(py),
            7 => self.difficulty.clone().leave(py),
            8 => self.serving_size.clone().leave(py),
            9 => self.preparation_time.clone().leave(py),
            10 => self.cooking_time.clone().leave(py),
            11 => self.is_active.clone().leave(py),
            12 => self.image_url.clone().leave(py),
            13 => self.version.clone().leave(py),
            14 => self.updated_at.clone().leave(py),
            15 => self.derived.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.menu_code == None,
            3 => self.program_id == None,
            5 => self.meal_type == None,
            6 => self.course == None,
            7 => self.difficulty == None,
            8 => self.serving_size == None,
            12 => self.image_url == None,
            14 => self.updated_at == None,
            15 => self.derived == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_code, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.course, walk);
        Cross::walk(&self.difficulty, walk);
        Cross::walk(&self.serving_size, walk);
        Cross::walk(&self.preparation_time, walk);
        Cross::walk(&self.cooking_time, walk);
        Cross::walk(&self.is_active, walk);
        Cross::walk(&self.image_url, walk);
        Cross::walk(&self.version, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.derived, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::MenuSummary {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            menu_name: given.take("menu_name")?,
            menu_code: given.take_or("menu_code", || None)?,
            program_id: given.take_or("program_id", || None)?,
            kind: given.take("kind")?,
            meal_type: given.take_or("meal_type", || None)?,
            course: given.take_or("course", || None)?,
            difficulty: given.take_or("difficulty", || None)?,
            serving_size: given.take_or("serving_size", || None)?,
            preparation_time: given.take("preparation_time")?,
            cooking_time: given.take("cooking_time")?,
            is_active: given.take("is_active")?,
            image_url: given.take_or("image_url", || None)?,
            version: given.take("version")?,
            updated_at: given.take_or("updated_at", || None)?,
            derived: given.take_or("derived", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::NutrientDrift {
    const NAME: &'static str = "NutrientDrift";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "NutrientDrift");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.approved.clone().leave(py),
            2 => self.now.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.approved == None,
            2 => self.now == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.approved, walk);
        Cross::walk(&self.now, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::NutrientDrift {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            nutrient: given.take("nutrient")?,
            approved: given.take_or("approved", || None)?,
            now: given.take_or("now", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::ParsedPriceUpdate {
    const NAME: &'static str = "ParsedPriceUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ParsedPriceUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.update.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.update == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.update, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ParsedPriceUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::kitchen::ParsedQuantityUpdate {
    const NAME: &'static str = "ParsedQuantityUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ParsedQuantityUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.update.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.update == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.update, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ParsedQuantityUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::kitchen::ParsedSettings {
    const NAME: &'static str = "ParsedSettings";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ParsedSettings");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.settings.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.settings == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.settings, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ParsedSettings {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { settings: given.take_or("settings", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::kitchen::ParsedSettingsUpdate {
    const NAME: &'static str = "ParsedSettingsUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ParsedSettingsUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.update.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.update == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.update, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ParsedSettingsUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::kitchen::Permission {
    const NAME: &'static str = "Permission";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "Permission");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.action.clone().leave(py),
            1 => tuple(self.roles.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.action, walk);
        Cross::walk(&self.roles, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::Permission {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { action: given.take("action")?, roles: given.take("roles")? })
    }
}
impl Fields for gizi::kitchen::PlanApproval {
    const NAME: &'static str = "PlanApproval";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanApproval");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan.clone().leave(py),
            1 => self.approved_by.clone().leave(py),
            2 => self.approved_at.clone().leave(py),
            3 => self.engine_version.clone().leave(py),
            4 => self.standard_id.clone().leave(py),
            5 => self.standard.clone().leave(py),
            6 => self.program.clone().leave(py),
            7 => tuple(self.food_tables.clone(), py),
            8 => self.prices_as_of.clone().leave(py),
            9 => self.totals.clone().leave(py),
            10 => tuple(self.verdicts.clone(), py),
            11 => tuple(self.assignments.clone(), py),
            12 => tuple(self.menus.clone(), py),
            13 => tuple(self.recipes.clone(), py),
            14 => tuple(self.substitutes.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            5 => self.standard == None,
            6 => self.program == None,
            7 => self.food_tables == <Vec<String>>::default(),
            8 => self.prices_as_of == None,
            9 => self.totals == None,
            10 => self.verdicts == <Vec<gizi::kitchen::ApprovedVerdict>>::default(),
            13 => self.recipes == <Vec<gizi::menu::Menu>>::default(),
            14 => self.substitutes == <Vec<gizi::kitchen::SubstituteRecipes>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan, walk);
        Cross::walk(&self.approved_by, walk);
        Cross::walk(&self.approved_at, walk);
        Cross::walk(&self.engine_version, walk);
        Cross::walk(&self.standard_id, walk);
        Cross::walk(&self.standard, walk);
        Cross::walk(&self.program, walk);
        Cross::walk(&self.food_tables, walk);
        Cross::walk(&self.prices_as_of, walk);
        Cross::walk(&self.totals, walk);
        Cross::walk(&self.verdicts, walk);
        Cross::walk(&self.assignments, walk);
        Cross::walk(&self.menus, walk);
        Cross::walk(&self.recipes, walk);
        Cross::walk(&self.substitutes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanApproval {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            plan: given.take("plan")?,
            approved_by: given.take("approved_by")?,
            approved_at: given.take("approved_at")?,
            engine_version: given.take("engine_version")?,
            standard_id: given.take("standard_id")?,
            standard: given.take_or("standard", || None)?,
            program: given.take_or("program", || None)?,
            food_tables: given.take_or("food_tables", || <Vec<String>>::default())?,
            prices_as_of: given.take_or("prices_as_of", || None)?,
            totals: given.take_or("totals", || None)?,
            verdicts: given.take_or("verdicts", || <Vec<gizi::kitchen::ApprovedVerdict>>::default())?,
            assignments: given.take("assignments")?,
            menus: given.take("menus")?,
            recipes: given.take_or("recipes", || <Vec<gizi::menu::Menu>>::default())?,
            substitutes: given.take_or("substitutes", || <Vec<gizi::kitchen::SubstituteRecipes>>::default())?,
        })
    }
}
impl Fields for gizi::kitchen::PlanCopy {
    const NAME: &'static str = "PlanCopy";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanCopy");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.new_id.clone().leave(py),
            2 => self.plan_name.clone().leave(py),
            3 => self.start_date.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.new_id == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.new_id, walk);
        Cross::walk(&self.plan_name, walk);
        Cross::walk(&self.start_date, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanCopy {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            new_id: given.take_or("new_id", || None)?,
            plan_name: given.take("plan_name")?,
            start_date: given.take("start_date")?,
        })
    }
}
impl Fields for gizi::kitchen::PlanCycle {
    const NAME: &'static str = "PlanCycle";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanCycle");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan_id.clone().leave(py),
            1 => self.pattern.clone().leave(py),
            2 => self.target_plan_id.clone().leave(py),
            3 => self.to.clone().leave(py),
            4 => self.rule.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.target_plan_id == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.pattern, walk);
        Cross::walk(&self.target_plan_id, walk);
        Cross::walk(&self.to, walk);
        Cross::walk(&self.rule, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanCycle {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            plan_id: given.take("plan_id")?,
            pattern: given.take("pattern")?,
            target_plan_id: given.take_or("target_plan_id", || None)?,
            to: given.take("to")?,
            rule: given.take("rule")?,
        })
    }
}
impl Fields for gizi::kitchen::PlanDetail {
    const NAME: &'static str = "PlanDetail";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanDetail");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan.clone().leave(py),
            1 => tuple(self.assignments.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan, walk);
        Cross::walk(&self.assignments, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanDetail {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { plan: given.take("plan")?, assignments: given.take("assignments")? })
    }
}
impl Fields for gizi::kitchen::PlanDrift {
    const NAME: &'static str = "PlanDrift";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanDrift");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan_id.clone().leave(py),
            1 => self.approved_at.clone().leave(py),
            2 => tuple(self.menus.clone(), py),
            3 => tuple(self.assignments.clone(), py),
            4 => self.standard.clone().leave(py),
            5 => tuple(self.program.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.standard == None,
            5 => self.program == <Vec<gizi::event::FieldChange>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.approved_at, walk);
        Cross::walk(&self.menus, walk);
        Cross::walk(&self.assignments, walk);
        Cross::walk(&self.standard, walk);
        Cross::walk(&self.program, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanDrift {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            plan_id: given.take("plan_id")?,
            approved_at: given.take("approved_at")?,
            menus: given.take("menus")?,
            assignments: given.take("assignments")?,
            standard: given.take_or("standard", || None)?,
            program: given.take_or("program", || <Vec<gizi::event::FieldChange>>::default())?,
        })
    }
}
impl Fields for gizi::kitchen::PlanFilters {
    const NAME: &'static str = "PlanFilters";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanFilters");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.search.clone().leave(py),
            1 => self.program_id.clone().leave(py),
            2 => self.status.clone().leave(py),
            3 => self.from.clone().leave(py),
            4 => self.to.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.search == None,
            1 => self.program_id == None,
            2 => self.status == None,
            3 => self.from == None,
            4 => self.to == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.search, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.status, walk);
        Cross::walk(&self.from, walk);
        Cross::walk(&self.to, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanFilters {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            search: given.take_or("search", || None)?,
            program_id: given.take_or("program_id", || None)?,
            status: given.take_or("status", || None)?,
            from: given.take_or("from_", || None)?,
            to: given.take_or("to", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::PlanPage {
    const NAME: &'static str = "PlanPage";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanPage");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.plans.clone(), py),
            1 => self.total.clone().leave(py),
            2 => self.total_pages.clone().leave(py),
            3 => self.next.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.next == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plans, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.total_pages, walk);
        Cross::walk(&self.next, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanPage {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            plans: given.take("plans")?,
            total: given.take("total")?,
            total_pages: given.take("total_pages")?,
            next: given.take_or("next", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::PlanProposal {
    const NAME: &'static str = "PlanProposal";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlanProposal");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.draft.clone().leave(py),
            1 => self.outcome.clone().leave(py),
            2 => tuple(self.trays.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.draft, walk);
        Cross::walk(&self.outcome, walk);
        Cross::walk(&self.trays, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PlanProposal {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { draft: given.take("draft")?, outcome: given.take("outcome")?, trays: given.take("trays")? })
    }
}
impl Fields for gizi::kitchen::PlannedBy {
    const NAME: &'static str = "PlannedBy";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Plan { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlannedBy.Plan");
                &CELL
            }
            Self::Program { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PlannedBy.Program");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Plan { plan_id, .. }, 0) => plan_id.clone().leave(py),
            (Self::Program { program_id, .. }, 0) => program_id.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Plan { plan_id } => {
                Cross::walk(plan_id, walk);
            }
            Self::Program { program_id } => {
                Cross::walk(program_id, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_planned_by_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::kitchen::PlannedBy::Plan { plan_id: given.take("plan_id")? }))
}
fn make_planned_by_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::kitchen::PlannedBy::Program { program_id: given.take("program_id")? }))
}
impl Fields for gizi::kitchen::PriceUpdate {
    const NAME: &'static str = "PriceUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "PriceUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.purchase_form_id.clone().leave(py),
            2 => self.expected_version.clone().leave(py),
            3 => self.price.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.purchase_form_id == None,
            2 => self.expected_version == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.price, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::PriceUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            expected_version: given.take_or("expected_version", || None)?,
            price: given.take("price")?,
        })
    }
}
impl Fields for gizi::kitchen::ProgramFilters {
    const NAME: &'static str = "ProgramFilters";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ProgramFilters");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.search.clone().leave(py),
            1 => self.status.clone().leave(py),
            2 => self.program_type.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.search == None,
            1 => self.status == None,
            2 => self.program_type == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.search, walk);
        Cross::walk(&self.status, walk);
        Cross::walk(&self.program_type, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ProgramFilters {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            search: given.take_or("search", || None)?,
            status: given.take_or("status", || None)?,
            program_type: given.take_or("program_type", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::ProgramPage {
    const NAME: &'static str = "ProgramPage";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "ProgramPage");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.programs.clone(), py),
            1 => self.total.clone().leave(py),
            2 => self.total_pages.clone().leave(py),
            3 => self.next.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.next == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.programs, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.total_pages, walk);
        Cross::walk(&self.next, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::ProgramPage {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            programs: given.take("programs")?,
            total: given.take("total")?,
            total_pages: given.take("total_pages")?,
            next: given.take_or("next", || None)?,
        })
    }
}
object!(gizi::kitchen::ProposalSearch, "gizi.kitchen", "ProposalSearch");
impl Fields for gizi::kitchen::QuantityUpdate {
    const NAME: &'static str = "QuantityUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "QuantityUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.expected_version.clone().leave(py),
            2 => self.line_id.clone().leave(py),
            3 => self.quantity.clone().leave(py),
            4 => self.unit.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.unit == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.quantity, walk);
        Cross::walk(&self.unit, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::QuantityUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            expected_version: given.take("expected_version")?,
            line_id: given.take("line_id")?,
            quantity: given.take("quantity")?,
            unit: given.take_or("unit", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::RecordImport {
    const NAME: &'static str = "RecordImport";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "RecordImport");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.programs.clone(), py),
            1 => tuple(self.ingredients.clone(), py),
            2 => tuple(self.menus.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.programs == <Vec<gizi::program::NutritionProgram>>::default(),
            1 => self.ingredients == <Vec<gizi::ingredient::Ingredient>>::default(),
            2 => self.menus == <Vec<gizi::menu::Menu>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.programs, walk);
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.menus, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::RecordImport {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            programs: given.take_or("programs", || <Vec<gizi::program::NutritionProgram>>::default())?,
            ingredients: given.take_or("ingredients", || <Vec<gizi::ingredient::Ingredient>>::default())?,
            menus: given.take_or("menus", || <Vec<gizi::menu::Menu>>::default())?,
        })
    }
}
choice!(gizi::kitchen::Role, "gizi.kitchen", "Role", Viewer "VIEWER", Nutritionist "NUTRITIONIST", Accountant "ACCOUNTANT", Head "HEAD", Admin "ADMIN");
impl Fields for gizi::kitchen::Session {
    const NAME: &'static str = "Session";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "Session");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.tenant.clone().leave(py),
            1 => self.actor.clone().leave(py),
            2 => tuple(self.roles.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.tenant, walk);
        Cross::walk(&self.actor, walk);
        Cross::walk(&self.roles, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::Session {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { tenant: given.take("tenant")?, actor: given.take("actor")?, roles: given.take("roles")? })
    }
}
impl Fields for gizi::kitchen::SettingsUpdate {
    const NAME: &'static str = "SettingsUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "SettingsUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.expected_version.clone().leave(py),
            1 => self.currency.clone().leave(py),
            2 => self.language.clone().leave(py),
            3 => self.time_zone.clone().leave(py),
            4 => self.measure_sets.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            5 => self.food_table_priority.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            6 => self.price_policy.clone().leave(py),
            7 => self.price_region.clone().leave(py),
            8 => self.price_supplier.clone().leave(py),
            9 => self.maximum_price_age_days.clone().leave(py),
            10 => self.rates.clone().leave(py),
            11 => self.default_standard.clone().leave(py),
            12 => self.fortified.clone().leave(py),
            13 => self.holidays.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            14 => self.service_times.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            15 => tuple(self.clear.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.currency == None,
            2 => self.language == None,
            3 => self.time_zone == None,
            4 => self.measure_sets == None,
            5 => self.food_table_priority == None,
            6 => self.price_policy == None,
            7 => self.price_region == None,
            8 => self.price_supplier == None,
            9 => self.maximum_price_age_days == None,
            10 => self.rates == None,
            11 => self.default_standard == None,
            12 => self.fortified == None,
            13 => self.holidays == None,
            14 => self.service_times == None,
            15 => self.clear == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.currency, walk);
        Cross::walk(&self.language, walk);
        Cross::walk(&self.time_zone, walk);
        Cross::walk(&self.measure_sets, walk);
        Cross::walk(&self.food_table_priority, walk);
        Cross::walk(&self.price_policy, walk);
        Cross::walk(&self.price_region, walk);
        Cross::walk(&self.price_supplier, walk);
        Cross::walk(&self.maximum_price_age_days, walk);
        Cross::walk(&self.rates, walk);
        Cross::walk(&self.default_standard, walk);
        Cross::walk(&self.fortified, walk);
        Cross::walk(&self.holidays, walk);
        Cross::walk(&self.service_times, walk);
        Cross::walk(&self.clear, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::SettingsUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            expected_version: given.take("expected_version")?,
            currency: given.take_or("currency", || None)?,
            language: given.take_or("language", || None)?,
            time_zone: given.take_or("time_zone", || None)?,
            measure_sets: given.take_or("measure_sets", || None)?,
            food_table_priority: given.take_or("food_table_priority", || None)?,
            price_policy: given.take_or("price_policy", || None)?,
            price_region: given.take_or("price_region", || None)?,
            price_supplier: given.take_or("price_supplier", || None)?,
            maximum_price_age_days: given.take_or("maximum_price_age_days", || None)?,
            rates: given.take_or("rates", || None)?,
            default_standard: given.take_or("default_standard", || None)?,
            fortified: given.take_or("fortified", || None)?,
            holidays: given.take_or("holidays", || None)?,
            service_times: given.take_or("service_times", || None)?,
            clear: given.take_or("clear", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::kitchen::StandardDrift {
    const NAME: &'static str = "StandardDrift";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "StandardDrift");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.approved_id.clone().leave(py),
            1 => self.approved_edition.clone().leave(py),
            2 => self.id.clone().leave(py),
            3 => self.edition.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.approved_edition == None,
            3 => self.edition == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.approved_id, walk);
        Cross::walk(&self.approved_edition, walk);
        Cross::walk(&self.id, walk);
        Cross::walk(&self.edition, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::StandardDrift {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            approved_id: given.take("approved_id")?,
            approved_edition: given.take_or("approved_edition", || None)?,
            id: given.take("id")?,
            edition: given.take_or("edition", || None)?,
        })
    }
}
impl Fields for gizi::kitchen::SubstituteRecipes {
    const NAME: &'static str = "SubstituteRecipes";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.kitchen", "SubstituteRecipes");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.diet.clone().leave(py),
            2 => tuple(self.recipes.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.diet == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.diet, walk);
        Cross::walk(&self.recipes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::kitchen::SubstituteRecipes {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            diet: given.take_or("diet", || None)?,
            recipes: given.take("recipes")?,
        })
    }
}
fn call_parse_price_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::kitchen::parse_price_update(&p_json))
}
fn call_parse_quantity_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::kitchen::parse_quantity_update(&p_json))
}
fn call_permissions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::kitchen::permissions())
}
fn call_validate_settings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_settings = call.argument(0)?;
    let p_settings = call::record::<gizi::kitchen::KitchenSettings>("settings", &p_settings)?;
    plain(py, || gizi::kitchen::validate_settings(p_settings))
}
fn call_parse_settings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::kitchen::parse_settings(&p_json))
}
fn call_parse_settings_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::kitchen::parse_settings_update(&p_json))
}
fn call_settings_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::kitchen::settings_schema())
}
fn call_settings_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::kitchen::settings_violation_codes())
}
fn call_action_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::kitchen::Action = call.owned(0, "self")?;
    plain(py, || gizi::kitchen::Action::code(own))
}
fn call_host_system(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain_object(py, || gizi::kitchen::Host::system())
}
fn call_kitchen_get_actuals(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_plan: gizi::id::PlanId = call.owned(1, "plan")?;
    fallible(py, || gizi::kitchen::Kitchen::get_actuals(&own.look(), &p_plan))
}
fn call_kitchen_record_actual(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_actual = call.argument(1)?;
    let p_actual = call::record::<gizi::plan::MealActual>("actual", &p_actual)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::record_actual(&own.look(), p_actual, p_idempotency_key.as_deref()))
}
fn call_kitchen_correct_actual(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::plan::ActualUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::correct_actual(&own.look(), p_update))
}
fn call_kitchen_remove_actual(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::AssignmentId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::remove_actual(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_get_actual_report(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_plan: gizi::id::PlanId = call.owned(1, "plan")?;
    let p_range = call.argument(2)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    fallible(py, || gizi::kitchen::Kitchen::get_actual_report(&own.look(), &p_plan, p_range, p_standard))
}
fn call_kitchen_get_plan_approval(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::PlanId = call.owned(1, "id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_plan_approval(&own.look(), &p_id))
}
fn call_kitchen_calculate_nutrition(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_options = call.argument(2)?;
    let p_options = call::options::<gizi::menu::MenuOptions>("options", &p_options)?;
    fallible(py, || gizi::kitchen::Kitchen::calculate_nutrition(&own.look(), &p_id, &p_options))
}
fn call_kitchen_calculate_cost(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_options = call.argument(2)?;
    let p_options = call::options::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_date: Option<jiff::civil::Date> = call.owned(3, "date")?;
    fallible(py, || gizi::kitchen::Kitchen::calculate_cost(&own.look(), &p_id, &p_options, p_date))
}
fn call_kitchen_validate_menu_balance(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_options = call.argument(2)?;
    let p_options = call::record::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_audience: gizi::id::AudienceKey = call.owned(4, "audience")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::validate_menu_balance(&own.look(), &p_id, p_options, p_standard, &p_audience)
    })
}
fn call_kitchen_import_holidays(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_calendar: String = call.owned(1, "calendar")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::import_holidays(&own.look(), &p_calendar, p_expected_version))
}
fn call_kitchen_export_plan_calendar(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_plan: gizi::id::PlanId = call.owned(1, "plan")?;
    fallible(py, || gizi::kitchen::Kitchen::export_plan_calendar(&own.look(), &p_plan))
}
fn call_kitchen_duplicate_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_copy = call.argument(1)?;
    let p_copy = call::record::<gizi::kitchen::PlanCopy>("copy", &p_copy)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::duplicate_menu_plan(&own.look(), p_copy, p_idempotency_key.as_deref()))
}
fn call_kitchen_apply_cycle(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_request = call.argument(1)?;
    let p_request = call::record::<gizi::kitchen::PlanCycle>("request", &p_request)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::apply_cycle(&own.look(), p_request, p_idempotency_key.as_deref()))
}
fn call_kitchen_get_plan_drift(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::PlanId = call.owned(1, "id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_plan_drift(&own.look(), &p_id))
}
fn call_kitchen_with_permissions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_table: Vec<gizi::kitchen::Permission> = call.owned(1, "table")?;
    plain_object(py, || gizi::kitchen::Kitchen::with_permissions(own.look().clone(), p_table))
}
fn call_kitchen_with_session(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_session: gizi::kitchen::Session = call.owned(1, "session")?;
    plain_object(py, || gizi::kitchen::Kitchen::with_session(&own.look(), p_session))
}
fn call_kitchen_session(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    plain(py, || gizi::kitchen::Kitchen::session(&own.look()).clone())
}
fn call_kitchen_may(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_action: gizi::kitchen::Action = call.owned(1, "action")?;
    fallible(py, || gizi::kitchen::Kitchen::may(&own.look(), p_action))
}
fn call_kitchen_get_settings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    fallible(py, || gizi::kitchen::Kitchen::get_settings(&own.look()))
}
fn call_kitchen_update_settings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::kitchen::SettingsUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::update_settings(&own.look(), p_update))
}
fn call_kitchen_derived_date(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    fallible(py, || gizi::kitchen::Kitchen::derived_date(&own.look()))
}
fn call_kitchen_refresh(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_date: Option<jiff::civil::Date> = call.owned(1, "date")?;
    fallible(py, || gizi::kitchen::Kitchen::refresh(&own.look(), p_date))
}
fn call_kitchen_get_events(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_query = call.argument(1)?;
    let p_query = call::record::<gizi::store::EventQuery>("query", &p_query)?;
    fallible(py, || gizi::kitchen::Kitchen::get_events(&own.look(), p_query))
}
fn call_kitchen_get_plan_problem(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_program: gizi::id::ProgramId = call.owned(1, "program")?;
    let p_request = call.argument(2)?;
    let p_request = call::record::<gizi::plan::optimise::PlanRequest>("request", &p_request)?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    fallible(py, || gizi::kitchen::Kitchen::get_plan_problem(&own.look(), &p_program, p_request, p_standard))
}
fn call_kitchen_generate_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_program: gizi::id::ProgramId = call.owned(1, "program")?;
    let p_request = call.argument(2)?;
    let p_request = call::record::<gizi::plan::optimise::PlanRequest>("request", &p_request)?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_options = call.argument(4)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible(py, || {
        gizi::kitchen::Kitchen::generate_menu_plan(&own.look(), &p_program, p_request, p_standard, &p_options)
    })
}
fn call_kitchen_search_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_program: gizi::id::ProgramId = call.owned(1, "program")?;
    let p_request = call.argument(2)?;
    let p_request = call::record::<gizi::plan::optimise::PlanRequest>("request", &p_request)?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_options = call.argument(4)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible_object(py, || {
        gizi::kitchen::Kitchen::search_menu_plan(&own.look(), &p_program, p_request, p_standard, &p_options)
    })
}
fn call_kitchen_get_ingredient_by_id(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::IngredientId = call.owned(1, "id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_ingredient_by_id(&own.look(), &p_id))
}
fn call_kitchen_create_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_ingredient = call.argument(1)?;
    let p_ingredient = call::record::<gizi::ingredient::Ingredient>("ingredient", &p_ingredient)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::create_ingredient(&own.look(), p_ingredient, p_idempotency_key.as_deref()))
}
fn call_kitchen_update_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::ingredient::IngredientUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::update_ingredient(&own.look(), p_update))
}
fn call_kitchen_delete_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::IngredientId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::delete_ingredient(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_restore_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::IngredientId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::restore_ingredient(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_set_ingredient_price(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::kitchen::PriceUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::set_ingredient_price(&own.look(), p_update))
}
fn call_kitchen_import_records(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_records = call.argument(1)?;
    let p_records = call::options::<gizi::kitchen::RecordImport>("records", &p_records)?;
    fallible(py, || gizi::kitchen::Kitchen::import_records(&own.look(), &p_records))
}
fn call_kitchen_add_ingredient_to_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_line = call.argument(3)?;
    let p_line = call::options::<gizi::menu::MenuIngredient>("line", &p_line)?;
    let p_idempotency_key: Option<String> = call.owned(4, "idempotency_key")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::add_ingredient_to_menu(
            &own.look(),
            &p_menu_id,
            p_expected_version,
            &p_line,
            p_idempotency_key.as_deref(),
        )
    })
}
fn call_kitchen_remove_ingredient_from_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_line_id: gizi::id::LineId = call.owned(3, "line_id")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::remove_ingredient_from_menu(&own.look(), &p_menu_id, p_expected_version, &p_line_id)
    })
}
fn call_kitchen_update_ingredient_quantity(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::kitchen::QuantityUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::update_ingredient_quantity(&own.look(), p_update))
}
fn call_kitchen_get_menus(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_filters = call.argument(1)?;
    let p_filters = call::record::<gizi::kitchen::MenuFilters>("filters", &p_filters)?;
    let p_sort: gizi::kitchen::MenuSort = call.owned(2, "sort")?;
    let p_descending: bool = call.owned(3, "descending")?;
    let p_page = call.argument(4)?;
    let p_page = call::record::<gizi::store::Page>("page", &p_page)?;
    fallible(py, || gizi::kitchen::Kitchen::get_menus(&own.look(), p_filters, p_sort, p_descending, p_page))
}
fn call_kitchen_get_ingredients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_filters = call.argument(1)?;
    let p_filters = call::record::<gizi::kitchen::IngredientFilters>("filters", &p_filters)?;
    let p_page = call.argument(2)?;
    let p_page = call::record::<gizi::store::Page>("page", &p_page)?;
    fallible(py, || gizi::kitchen::Kitchen::get_ingredients(&own.look(), p_filters, p_page))
}
fn call_kitchen_search_ingredients(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_words: String = call.owned(1, "words")?;
    let p_limit: u32 = call.owned(2, "limit")?;
    fallible(py, || gizi::kitchen::Kitchen::search_ingredients(&own.look(), &p_words, p_limit))
}
fn call_kitchen_get_programs(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_filters = call.argument(1)?;
    let p_filters = call::record::<gizi::kitchen::ProgramFilters>("filters", &p_filters)?;
    let p_page = call.argument(2)?;
    let p_page = call::record::<gizi::store::Page>("page", &p_page)?;
    fallible(py, || gizi::kitchen::Kitchen::get_programs(&own.look(), p_filters, p_page))
}
fn call_kitchen_get_menu_plans(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_filters = call.argument(1)?;
    let p_filters = call::record::<gizi::kitchen::PlanFilters>("filters", &p_filters)?;
    let p_page = call.argument(2)?;
    let p_page = call::record::<gizi::store::Page>("page", &p_page)?;
    fallible(py, || gizi::kitchen::Kitchen::get_menu_plans(&own.look(), p_filters, p_page))
}
fn call_kitchen_get_menu_by_id(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_menu_by_id(&own.look(), &p_id))
}
fn call_kitchen_create_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu = call.argument(1)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::create_menu(&own.look(), p_menu, p_idempotency_key.as_deref()))
}
fn call_kitchen_update_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::menu::MenuUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::update_menu(&own.look(), p_update))
}
fn call_kitchen_delete_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::delete_menu(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_restore_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::restore_menu(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_duplicate_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_copy = call.argument(1)?;
    let p_copy = call::record::<gizi::kitchen::MenuCopy>("copy", &p_copy)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::duplicate_menu(&own.look(), p_copy, p_idempotency_key.as_deref()))
}
fn call_kitchen_set_menu_active(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_is_active: bool = call.owned(3, "is_active")?;
    fallible(py, || gizi::kitchen::Kitchen::set_menu_active(&own.look(), &p_id, p_expected_version, p_is_active))
}
fn call_kitchen_get_menu_history(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_after: i64 = call.owned(2, "after")?;
    fallible(py, || gizi::kitchen::Kitchen::get_menu_history(&own.look(), &p_id, p_after))
}
fn call_kitchen_get_plan_report(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_plan: gizi::id::PlanId = call.owned(1, "plan")?;
    let p_standard = call.argument(2)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    fallible(py, || gizi::kitchen::Kitchen::get_plan_report(&own.look(), &p_plan, p_standard))
}
fn call_kitchen_get_menu_plan_by_id(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::PlanId = call.owned(1, "id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_menu_plan_by_id(&own.look(), &p_id))
}
fn call_kitchen_create_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_plan = call.argument(1)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::create_menu_plan(&own.look(), p_plan, p_idempotency_key.as_deref()))
}
fn call_kitchen_update_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::plan::PlanUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::update_menu_plan(&own.look(), p_update))
}
fn call_kitchen_delete_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::PlanId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::delete_menu_plan(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_assign_menu_to_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::assign_menu_to_plan(&own.look(), &p_assignments, p_idempotency_key.as_deref())
    })
}
fn call_kitchen_remove_assignment(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::AssignmentId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::remove_assignment(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_get_menu_calendar(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_program: gizi::id::ProgramId = call.owned(1, "program")?;
    let p_range = call.argument(2)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    fallible(py, || gizi::kitchen::Kitchen::get_menu_calendar(&own.look(), &p_program, p_range))
}
fn call_kitchen_get_program_by_id(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::ProgramId = call.owned(1, "id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_program_by_id(&own.look(), &p_id))
}
fn call_kitchen_create_program(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_idempotency_key: Option<String> = call.owned(2, "idempotency_key")?;
    fallible(py, || gizi::kitchen::Kitchen::create_program(&own.look(), p_program, p_idempotency_key.as_deref()))
}
fn call_kitchen_update_program(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_update = call.argument(1)?;
    let p_update = call::record::<gizi::program::ProgramUpdate>("update", &p_update)?;
    fallible(py, || gizi::kitchen::Kitchen::update_program(&own.look(), p_update))
}
fn call_kitchen_delete_program(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::ProgramId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    fallible(py, || gizi::kitchen::Kitchen::delete_program(&own.look(), &p_id, p_expected_version))
}
fn call_kitchen_prune_events(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_through: i64 = call.owned(1, "through")?;
    fallible(py, || gizi::kitchen::Kitchen::prune_events(&own.look(), p_through))
}
fn call_kitchen_last_event_before(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_moment: jiff::Timestamp = call.owned(1, "moment")?;
    fallible(py, || gizi::kitchen::Kitchen::last_event_before(&own.look(), p_moment))
}
fn call_kitchen_prune_requests(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_before: jiff::Timestamp = call.owned(1, "before")?;
    fallible(py, || gizi::kitchen::Kitchen::prune_requests(&own.look(), p_before))
}
fn call_kitchen_revision(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    fallible(py, || gizi::kitchen::Kitchen::revision(&own.look()))
}
fn call_kitchen_last_event(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    fallible(py, || gizi::kitchen::Kitchen::last_event(&own.look()))
}
fn call_kitchen_get_recipes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    fallible(py, || gizi::kitchen::Kitchen::get_recipes(&own.look(), &p_menu_id))
}
fn call_kitchen_create_recipe(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_step = call.argument(3)?;
    let p_step = call::record::<gizi::menu::RecipeStep>("step", &p_step)?;
    let p_idempotency_key: Option<String> = call.owned(4, "idempotency_key")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::create_recipe(
            &own.look(),
            &p_menu_id,
            p_expected_version,
            p_step,
            p_idempotency_key.as_deref(),
        )
    })
}
fn call_kitchen_update_recipe(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_step = call.argument(3)?;
    let p_step = call::record::<gizi::menu::RecipeStep>("step", &p_step)?;
    fallible(py, || gizi::kitchen::Kitchen::update_recipe(&own.look(), &p_menu_id, p_expected_version, p_step))
}
fn call_kitchen_delete_recipe(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_step_id: gizi::id::StepId = call.owned(3, "step_id")?;
    fallible(py, || gizi::kitchen::Kitchen::delete_recipe(&own.look(), &p_menu_id, p_expected_version, &p_step_id))
}
fn call_kitchen_reorder_recipes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_menu_id: gizi::id::MenuId = call.owned(1, "menu_id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_order: Vec<gizi::id::StepId> = call.owned(3, "order")?;
    fallible(py, || gizi::kitchen::Kitchen::reorder_recipes(&own.look(), &p_menu_id, p_expected_version, &p_order))
}
fn call_kitchen_get_procurement(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_planned_by = call.argument(1)?;
    let p_planned_by = call::record::<gizi::kitchen::PlannedBy>("planned_by", &p_planned_by)?;
    let p_range = call.argument(2)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    let p_options = call.argument(3)?;
    let p_options = call::options::<gizi::plan::ProcurementOptions>("options", &p_options)?;
    fallible(py, || gizi::kitchen::Kitchen::get_procurement(&own.look(), p_planned_by, p_range, &p_options))
}
fn call_kitchen_get_production_sheet(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_planned_by = call.argument(1)?;
    let p_planned_by = call::record::<gizi::kitchen::PlannedBy>("planned_by", &p_planned_by)?;
    let p_date: jiff::civil::Date = call.owned(2, "date")?;
    let p_options = call.argument(3)?;
    let p_options = call::options::<gizi::plan::ProductionOptions>("options", &p_options)?;
    fallible(py, || gizi::kitchen::Kitchen::get_production_sheet(&own.look(), p_planned_by, p_date, &p_options))
}
fn call_kitchen_export_kitchen(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    fallible(py, || gizi::kitchen::Kitchen::export_kitchen(&own.look()))
}
fn call_kitchen_import_kitchen(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_json: String = call.owned(1, "json")?;
    fallible(py, || gizi::kitchen::Kitchen::import_kitchen(&own.look(), &p_json))
}
fn call_kitchen_transition_menu_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::PlanId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_to: gizi::plan::PlanStatus = call.owned(3, "to")?;
    let p_reason: Option<String> = call.owned(4, "reason")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::transition_menu_plan(&own.look(), &p_id, p_expected_version, p_to, p_reason.as_deref())
    })
}
fn call_kitchen_substitute_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::AssignmentId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_menu_id: gizi::id::MenuId = call.owned(3, "menu_id")?;
    let p_reason: String = call.owned(4, "reason")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::substitute_menu(&own.look(), &p_id, p_expected_version, &p_menu_id, &p_reason)
    })
}
fn call_kitchen_substitute_tray(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::Kitchen>("self", &own)?;
    let p_id: gizi::id::AssignmentId = call.owned(1, "id")?;
    let p_expected_version: u32 = call.owned(2, "expected_version")?;
    let p_diet: String = call.owned(3, "diet")?;
    let p_menu_id: gizi::id::MenuId = call.owned(4, "menu_id")?;
    let p_reason: String = call.owned(5, "reason")?;
    fallible(py, || {
        gizi::kitchen::Kitchen::substitute_tray(&own.look(), &p_id, p_expected_version, &p_diet, &p_menu_id, &p_reason)
    })
}
fn call_kitchen_settings_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::kitchen::KitchenSettings::standard())
}
fn call_kitchen_settings_units(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::KitchenSettings>("self", &own)?;
    fallible_object(py, || gizi::kitchen::KitchenSettings::units(own))
}
fn call_kitchen_settings_cost_settings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::KitchenSettings>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::kitchen::KitchenSettings::cost_settings(own, p_date))
}
fn call_menu_derived_serving(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::MenuDerived>("self", &own)?;
    let p_nutrient: String = call.owned(1, "nutrient")?;
    plain(py, || gizi::kitchen::MenuDerived::serving(own, &p_nutrient))
}
fn call_parsed_price_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::ParsedPriceUpdate>("self", &own)?;
    fallible(py, || gizi::kitchen::ParsedPriceUpdate::into_result(own.clone()))
}
fn call_parsed_quantity_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::ParsedQuantityUpdate>("self", &own)?;
    fallible(py, || gizi::kitchen::ParsedQuantityUpdate::into_result(own.clone()))
}
fn call_parsed_settings_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::ParsedSettings>("self", &own)?;
    fallible(py, || gizi::kitchen::ParsedSettings::into_result(own.clone()))
}
fn call_parsed_settings_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::kitchen::ParsedSettingsUpdate>("self", &own)?;
    fallible(py, || gizi::kitchen::ParsedSettingsUpdate::into_result(own.clone()))
}
fn call_proposal_search_step(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::ProposalSearch>("self", &own)?;
    let p_work: i64 = call.owned(1, "work")?;
    plain(py, || gizi::kitchen::ProposalSearch::step(&mut own.change(), p_work))
}
fn call_proposal_search_step_proof(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::ProposalSearch>("self", &own)?;
    let p_work: i64 = call.owned(1, "work")?;
    plain(py, || gizi::kitchen::ProposalSearch::step_proof(&mut own.change(), p_work))
}
fn call_proposal_search_prove(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::ProposalSearch>("self", &own)?;
    plain(py, || gizi::kitchen::ProposalSearch::prove(&mut own.change()))
}
fn call_proposal_search_proposal(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::kitchen::ProposalSearch>("self", &own)?;
    fallible(py, || gizi::kitchen::ProposalSearch::proposal(&own.look()))
}
fn call_session_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_tenant: gizi::id::TenantId = call.owned(0, "tenant")?;
    let p_actor: gizi::id::ActorId = call.owned(1, "actor")?;
    let p_role: gizi::kitchen::Role = call.owned(2, "role")?;
    plain(py, || gizi::kitchen::Session::new(p_tenant, p_actor, p_role))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("kitchen.parse_price_update", call_parse_price_update),
    ("kitchen.parse_quantity_update", call_parse_quantity_update),
    ("kitchen.permissions", call_permissions),
    ("kitchen.validate_settings", call_validate_settings),
    ("kitchen.parse_settings", call_parse_settings),
    ("kitchen.parse_settings_update", call_parse_settings_update),
    ("kitchen.settings_schema", call_settings_schema),
    ("kitchen.settings_violation_codes", call_settings_violation_codes),
    ("kitchen.Action.code", call_action_code),
    ("kitchen.Host.system", call_host_system),
    ("kitchen.Kitchen.get_actuals", call_kitchen_get_actuals),
    ("kitchen.Kitchen.record_actual", call_kitchen_record_actual),
    ("kitchen.Kitchen.correct_actual", call_kitchen_correct_actual),
    ("kitchen.Kitchen.remove_actual", call_kitchen_remove_actual),
    ("kitchen.Kitchen.get_actual_report", call_kitchen_get_actual_report),
    ("kitchen.Kitchen.get_plan_approval", call_kitchen_get_plan_approval),
    ("kitchen.Kitchen.calculate_nutrition", call_kitchen_calculate_nutrition),
    ("kitchen.Kitchen.calculate_cost", call_kitchen_calculate_cost),
    ("kitchen.Kitchen.validate_menu_balance", call_kitchen_validate_menu_balance),
    ("kitchen.Kitchen.import_holidays", call_kitchen_import_holidays),
    ("kitchen.Kitchen.export_plan_calendar", call_kitchen_export_plan_calendar),
    ("kitchen.Kitchen.duplicate_menu_plan", call_kitchen_duplicate_menu_plan),
    ("kitchen.Kitchen.apply_cycle", call_kitchen_apply_cycle),
    ("kitchen.Kitchen.get_plan_drift", call_kitchen_get_plan_drift),
    ("kitchen.Kitchen.with_permissions", call_kitchen_with_permissions),
    ("kitchen.Kitchen.with_session", call_kitchen_with_session),
    ("kitchen.Kitchen.session", call_kitchen_session),
    ("kitchen.Kitchen.may", call_kitchen_may),
    ("kitchen.Kitchen.get_settings", call_kitchen_get_settings),
    ("kitchen.Kitchen.update_settings", call_kitchen_update_settings),
    ("kitchen.Kitchen.derived_date", call_kitchen_derived_date),
    ("kitchen.Kitchen.refresh", call_kitchen_refresh),
    ("kitchen.Kitchen.get_events", call_kitchen_get_events),
    ("kitchen.Kitchen.get_plan_problem", call_kitchen_get_plan_problem),
    ("kitchen.Kitchen.generate_menu_plan", call_kitchen_generate_menu_plan),
    ("kitchen.Kitchen.search_menu_plan", call_kitchen_search_menu_plan),
    ("kitchen.Kitchen.get_ingredient_by_id", call_kitchen_get_ingredient_by_id),
    ("kitchen.Kitchen.create_ingredient", call_kitchen_create_ingredient),
    ("kitchen.Kitchen.update_ingredient", call_kitchen_update_ingredient),
    ("kitchen.Kitchen.delete_ingredient", call_kitchen_delete_ingredient),
    ("kitchen.Kitchen.restore_ingredient", call_kitchen_restore_ingredient),
    ("kitchen.Kitchen.set_ingredient_price", call_kitchen_set_ingredient_price),
    ("kitchen.Kitchen.import_records", call_kitchen_import_records),
    ("kitchen.Kitchen.add_ingredient_to_menu", call_kitchen_add_ingredient_to_menu),
    ("kitchen.Kitchen.remove_ingredient_from_menu", call_kitchen_remove_ingredient_from_menu),
    ("kitchen.Kitchen.update_ingredient_quantity", call_kitchen_update_ingredient_quantity),
    ("kitchen.Kitchen.get_menus", call_kitchen_get_menus),
    ("kitchen.Kitchen.get_ingredients", call_kitchen_get_ingredients),
    ("kitchen.Kitchen.search_ingredients", call_kitchen_search_ingredients),
    ("kitchen.Kitchen.get_programs", call_kitchen_get_programs),
    ("kitchen.Kitchen.get_menu_plans", call_kitchen_get_menu_plans),
    ("kitchen.Kitchen.get_menu_by_id", call_kitchen_get_menu_by_id),
    ("kitchen.Kitchen.create_menu", call_kitchen_create_menu),
    ("kitchen.Kitchen.update_menu", call_kitchen_update_menu),
    ("kitchen.Kitchen.delete_menu", call_kitchen_delete_menu),
    ("kitchen.Kitchen.restore_menu", call_kitchen_restore_menu),
    ("kitchen.Kitchen.duplicate_menu", call_kitchen_duplicate_menu),
    ("kitchen.Kitchen.set_menu_active", call_kitchen_set_menu_active),
    ("kitchen.Kitchen.get_menu_history", call_kitchen_get_menu_history),
    ("kitchen.Kitchen.get_plan_report", call_kitchen_get_plan_report),
    ("kitchen.Kitchen.get_menu_plan_by_id", call_kitchen_get_menu_plan_by_id),
    ("kitchen.Kitchen.create_menu_plan", call_kitchen_create_menu_plan),
    ("kitchen.Kitchen.update_menu_plan", call_kitchen_update_menu_plan),
    ("kitchen.Kitchen.delete_menu_plan", call_kitchen_delete_menu_plan),
    ("kitchen.Kitchen.assign_menu_to_plan", call_kitchen_assign_menu_to_plan),
    ("kitchen.Kitchen.remove_assignment", call_kitchen_remove_assignment),
    ("kitchen.Kitchen.get_menu_calendar", call_kitchen_get_menu_calendar),
    ("kitchen.Kitchen.get_program_by_id", call_kitchen_get_program_by_id),
    ("kitchen.Kitchen.create_program", call_kitchen_create_program),
    ("kitchen.Kitchen.update_program", call_kitchen_update_program),
    ("kitchen.Kitchen.delete_program", call_kitchen_delete_program),
    ("kitchen.Kitchen.prune_events", call_kitchen_prune_events),
    ("kitchen.Kitchen.last_event_before", call_kitchen_last_event_before),
    ("kitchen.Kitchen.prune_requests", call_kitchen_prune_requests),
    ("kitchen.Kitchen.revision", call_kitchen_revision),
    ("kitchen.Kitchen.last_event", call_kitchen_last_event),
    ("kitchen.Kitchen.get_recipes", call_kitchen_get_recipes),
    ("kitchen.Kitchen.create_recipe", call_kitchen_create_recipe),
    ("kitchen.Kitchen.update_recipe", call_kitchen_update_recipe),
    ("kitchen.Kitchen.delete_recipe", call_kitchen_delete_recipe),
    ("kitchen.Kitchen.reorder_recipes", call_kitchen_reorder_recipes),
    ("kitchen.Kitchen.get_procurement", call_kitchen_get_procurement),
    ("kitchen.Kitchen.get_production_sheet", call_kitchen_get_production_sheet),
    ("kitchen.Kitchen.export_kitchen", call_kitchen_export_kitchen),
    ("kitchen.Kitchen.import_kitchen", call_kitchen_import_kitchen),
    ("kitchen.Kitchen.transition_menu_plan", call_kitchen_transition_menu_plan),
    ("kitchen.Kitchen.substitute_menu", call_kitchen_substitute_menu),
    ("kitchen.Kitchen.substitute_tray", call_kitchen_substitute_tray),
    ("kitchen.KitchenSettings.standard", call_kitchen_settings_standard),
    ("kitchen.KitchenSettings.units", call_kitchen_settings_units),
    ("kitchen.KitchenSettings.cost_settings", call_kitchen_settings_cost_settings),
    ("kitchen.MenuDerived.serving", call_menu_derived_serving),
    ("kitchen.ParsedPriceUpdate.into_result", call_parsed_price_update_into_result),
    ("kitchen.ParsedQuantityUpdate.into_result", call_parsed_quantity_update_into_result),
    ("kitchen.ParsedSettings.into_result", call_parsed_settings_into_result),
    ("kitchen.ParsedSettingsUpdate.into_result", call_parsed_settings_update_into_result),
    ("kitchen.ProposalSearch.step", call_proposal_search_step),
    ("kitchen.ProposalSearch.step_proof", call_proposal_search_step_proof),
    ("kitchen.ProposalSearch.prove", call_proposal_search_prove),
    ("kitchen.ProposalSearch.proposal", call_proposal_search_proposal),
    ("kitchen.Session.new", call_session_new),
];
const MAKERS: &[(&str, Make)] = &[
    ("kitchen.ApprovedFinding", |given| Ok(Arc::new(gizi::kitchen::ApprovedFinding::make(given)?))),
    ("kitchen.ApprovedMenu", |given| Ok(Arc::new(gizi::kitchen::ApprovedMenu::make(given)?))),
    ("kitchen.ApprovedVerdict", |given| Ok(Arc::new(gizi::kitchen::ApprovedVerdict::make(given)?))),
    ("kitchen.Audit", |given| Ok(Arc::new(gizi::kitchen::Audit::make(given)?))),
    ("kitchen.DerivedNutrient", |given| Ok(Arc::new(gizi::kitchen::DerivedNutrient::make(given)?))),
    ("kitchen.DerivedProblem", |given| Ok(Arc::new(gizi::kitchen::DerivedProblem::make(given)?))),
    ("kitchen.ImportedHolidays", |given| Ok(Arc::new(gizi::kitchen::ImportedHolidays::make(given)?))),
    ("kitchen.ImportedRecords", |given| Ok(Arc::new(gizi::kitchen::ImportedRecords::make(given)?))),
    ("kitchen.IngredientDetail", |given| Ok(Arc::new(gizi::kitchen::IngredientDetail::make(given)?))),
    ("kitchen.IngredientFilters", |given| Ok(Arc::new(gizi::kitchen::IngredientFilters::make(given)?))),
    ("kitchen.IngredientPage", |given| Ok(Arc::new(gizi::kitchen::IngredientPage::make(given)?))),
    ("kitchen.KitchenSettings", |given| Ok(Arc::new(gizi::kitchen::KitchenSettings::make(given)?))),
    ("kitchen.MenuCopy", |given| Ok(Arc::new(gizi::kitchen::MenuCopy::make(given)?))),
    ("kitchen.MenuDerived", |given| Ok(Arc::new(gizi::kitchen::MenuDerived::make(given)?))),
    ("kitchen.MenuDetail", |given| Ok(Arc::new(gizi::kitchen::MenuDetail::make(given)?))),
    ("kitchen.MenuDrift", |given| Ok(Arc::new(gizi::kitchen::MenuDrift::make(given)?))),
    ("kitchen.MenuFilters", |given| Ok(Arc::new(gizi::kitchen::MenuFilters::make(given)?))),
    ("kitchen.MenuPage", |given| Ok(Arc::new(gizi::kitchen::MenuPage::make(given)?))),
    ("kitchen.MenuSummary", |given| Ok(Arc::new(gizi::kitchen::MenuSummary::make(given)?))),
    ("kitchen.NutrientDrift", |given| Ok(Arc::new(gizi::kitchen::NutrientDrift::make(given)?))),
    ("kitchen.ParsedPriceUpdate", |given| Ok(Arc::new(gizi::kitchen::ParsedPriceUpdate::make(given)?))),
    ("kitchen.ParsedQuantityUpdate", |given| Ok(Arc::new(gizi::kitchen::ParsedQuantityUpdate::make(given)?))),
    ("kitchen.ParsedSettings", |given| Ok(Arc::new(gizi::kitchen::ParsedSettings::make(given)?))),
    ("kitchen.ParsedSettingsUpdate", |given| Ok(Arc::new(gizi::kitchen::ParsedSettingsUpdate::make(given)?))),
    ("kitchen.Permission", |given| Ok(Arc::new(gizi::kitchen::Permission::make(given)?))),
    ("kitchen.PlanApproval", |given| Ok(Arc::new(gizi::kitchen::PlanApproval::make(given)?))),
    ("kitchen.PlanCopy", |given| Ok(Arc::new(gizi::kitchen::PlanCopy::make(given)?))),
    ("kitchen.PlanCycle", |given| Ok(Arc::new(gizi::kitchen::PlanCycle::make(given)?))),
    ("kitchen.PlanDetail", |given| Ok(Arc::new(gizi::kitchen::PlanDetail::make(given)?))),
    ("kitchen.PlanDrift", |given| Ok(Arc::new(gizi::kitchen::PlanDrift::make(given)?))),
    ("kitchen.PlanFilters", |given| Ok(Arc::new(gizi::kitchen::PlanFilters::make(given)?))),
    ("kitchen.PlanPage", |given| Ok(Arc::new(gizi::kitchen::PlanPage::make(given)?))),
    ("kitchen.PlanProposal", |given| Ok(Arc::new(gizi::kitchen::PlanProposal::make(given)?))),
    ("kitchen.PlannedBy.Plan", make_planned_by_0),
    ("kitchen.PlannedBy.Program", make_planned_by_1),
    ("kitchen.PriceUpdate", |given| Ok(Arc::new(gizi::kitchen::PriceUpdate::make(given)?))),
    ("kitchen.ProgramFilters", |given| Ok(Arc::new(gizi::kitchen::ProgramFilters::make(given)?))),
    ("kitchen.ProgramPage", |given| Ok(Arc::new(gizi::kitchen::ProgramPage::make(given)?))),
    ("kitchen.QuantityUpdate", |given| Ok(Arc::new(gizi::kitchen::QuantityUpdate::make(given)?))),
    ("kitchen.RecordImport", |given| Ok(Arc::new(gizi::kitchen::RecordImport::make(given)?))),
    ("kitchen.Session", |given| Ok(Arc::new(gizi::kitchen::Session::make(given)?))),
    ("kitchen.SettingsUpdate", |given| Ok(Arc::new(gizi::kitchen::SettingsUpdate::make(given)?))),
    ("kitchen.StandardDrift", |given| Ok(Arc::new(gizi::kitchen::StandardDrift::make(given)?))),
    ("kitchen.SubstituteRecipes", |given| Ok(Arc::new(gizi::kitchen::SubstituteRecipes::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("kitchen.ApprovedFinding", (call::read::<gizi::kitchen::ApprovedFinding>, None)),
    ("kitchen.ApprovedMenu", (call::read::<gizi::kitchen::ApprovedMenu>, None)),
    ("kitchen.ApprovedVerdict", (call::read::<gizi::kitchen::ApprovedVerdict>, None)),
    ("kitchen.Audit", (call::read::<gizi::kitchen::Audit>, None)),
    ("kitchen.DerivedNutrient", (call::read::<gizi::kitchen::DerivedNutrient>, None)),
    ("kitchen.DerivedProblem", (call::read::<gizi::kitchen::DerivedProblem>, None)),
    ("kitchen.ImportedHolidays", (call::read::<gizi::kitchen::ImportedHolidays>, None)),
    ("kitchen.ImportedRecords", (call::read::<gizi::kitchen::ImportedRecords>, None)),
    ("kitchen.IngredientDetail", (call::read::<gizi::kitchen::IngredientDetail>, None)),
    ("kitchen.IngredientFilters", (call::read::<gizi::kitchen::IngredientFilters>, None)),
    ("kitchen.IngredientPage", (call::read::<gizi::kitchen::IngredientPage>, None)),
    (
        "kitchen.KitchenSettings",
        (
            call::read::<gizi::kitchen::KitchenSettings>,
            Some(|py, json| fallible(py, || gizi::kitchen::parse_settings(json.as_bytes()).into_result())),
        ),
    ),
    ("kitchen.MenuCopy", (call::read::<gizi::kitchen::MenuCopy>, None)),
    ("kitchen.MenuDerived", (call::read::<gizi::kitchen::MenuDerived>, None)),
    ("kitchen.MenuDetail", (call::read::<gizi::kitchen::MenuDetail>, None)),
    ("kitchen.MenuDrift", (call::read::<gizi::kitchen::MenuDrift>, None)),
    ("kitchen.MenuFilters", (call::read::<gizi::kitchen::MenuFilters>, None)),
    ("kitchen.MenuPage", (call::read::<gizi::kitchen::MenuPage>, None)),
    ("kitchen.MenuSummary", (call::read::<gizi::kitchen::MenuSummary>, None)),
    ("kitchen.NutrientDrift", (call::read::<gizi::kitchen::NutrientDrift>, None)),
    ("kitchen.ParsedPriceUpdate", (call::read::<gizi::kitchen::ParsedPriceUpdate>, None)),
    ("kitchen.ParsedQuantityUpdate", (call::read::<gizi::kitchen::ParsedQuantityUpdate>, None)),
    ("kitchen.ParsedSettings", (call::read::<gizi::kitchen::ParsedSettings>, None)),
    ("kitchen.ParsedSettingsUpdate", (call::read::<gizi::kitchen::ParsedSettingsUpdate>, None)),
    ("kitchen.Permission", (call::read::<gizi::kitchen::Permission>, None)),
    ("kitchen.PlanApproval", (call::read::<gizi::kitchen::PlanApproval>, None)),
    ("kitchen.PlanCopy", (call::read::<gizi::kitchen::PlanCopy>, None)),
    ("kitchen.PlanCycle", (call::read::<gizi::kitchen::PlanCycle>, None)),
    ("kitchen.PlanDetail", (call::read::<gizi::kitchen::PlanDetail>, None)),
    ("kitchen.PlanDrift", (call::read::<gizi::kitchen::PlanDrift>, None)),
    ("kitchen.PlanFilters", (call::read::<gizi::kitchen::PlanFilters>, None)),
    ("kitchen.PlanPage", (call::read::<gizi::kitchen::PlanPage>, None)),
    ("kitchen.PlanProposal", (call::read::<gizi::kitchen::PlanProposal>, None)),
    ("kitchen.PlannedBy", (call::read::<gizi::kitchen::PlannedBy>, None)),
    (
        "kitchen.PriceUpdate",
        (
            call::read::<gizi::kitchen::PriceUpdate>,
            Some(|py, json| fallible(py, || gizi::kitchen::parse_price_update(json.as_bytes()).into_result())),
        ),
    ),
    ("kitchen.ProgramFilters", (call::read::<gizi::kitchen::ProgramFilters>, None)),
    ("kitchen.ProgramPage", (call::read::<gizi::kitchen::ProgramPage>, None)),
    (
        "kitchen.QuantityUpdate",
        (
            call::read::<gizi::kitchen::QuantityUpdate>,
            Some(|py, json| fallible(py, || gizi::kitchen::parse_quantity_update(json.as_bytes()).into_result())),
        ),
    ),
    ("kitchen.RecordImport", (call::read::<gizi::kitchen::RecordImport>, None)),
    ("kitchen.Session", (call::read::<gizi::kitchen::Session>, None)),
    (
        "kitchen.SettingsUpdate",
        (
            call::read::<gizi::kitchen::SettingsUpdate>,
            Some(|py, json| fallible(py, || gizi::kitchen::parse_settings_update(json.as_bytes()).into_result())),
        ),
    ),
    ("kitchen.StandardDrift", (call::read::<gizi::kitchen::StandardDrift>, None)),
    ("kitchen.SubstituteRecipes", (call::read::<gizi::kitchen::SubstituteRecipes>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
