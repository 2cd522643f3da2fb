// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::menu::AllergenFinding {
    const NAME: &'static str = "AllergenFinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "AllergenFinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.allergen.clone().leave(py),
            1 => self.presence.clone().leave(py),
            2 => tuple(self.ingredients.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.allergen, walk);
        Cross::walk(&self.presence, walk);
        Cross::walk(&self.ingredients, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::AllergenFinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            allergen: given.take("allergen")?,
            presence: given.take("presence")?,
            ingredients: given.take("ingredients")?,
        })
    }
}
object!(gizi::menu::Catalog, "gizi.menu", "Catalog");
choice!(gizi::menu::Course, "gizi.menu", "Course", Staple "STAPLE", AnimalProtein "ANIMAL_PROTEIN", PlantProtein "PLANT_PROTEIN", Vegetable "VEGETABLE", Fruit "FRUIT", Milk "MILK", Beverage "BEVERAGE", Dessert "DESSERT", Condiment "CONDIMENT");
impl Fields for gizi::menu::DeclaredCost {
    const NAME: &'static str = "DeclaredCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "DeclaredCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.author.clone().leave(py),
            1 => self.reason.clone().leave(py),
            2 => self.ingredient_cost.clone().leave(py),
            3 => self.labor_cost.clone().leave(py),
            4 => self.overhead_cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.ingredient_cost == None,
            3 => self.labor_cost == None,
            4 => self.overhead_cost == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.author, walk);
        Cross::walk(&self.reason, walk);
        Cross::walk(&self.ingredient_cost, walk);
        Cross::walk(&self.labor_cost, walk);
        Cross::walk(&self.overhead_cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::DeclaredCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            author: given.take("author")?,
            reason: given.take("reason")?,
            ingredient_cost: given.take_or("ingredient_cost", || None)?,
            labor_cost: given.take_or("labor_cost", || None)?,
            overhead_cost: given.take_or("overhead_cost", || None)?,
        })
    }
}
impl Fields for gizi::menu::DeclaredNutrition {
    const NAME: &'static str = "DeclaredNutrition";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "DeclaredNutrition");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.author.clone().leave(py),
            1 => self.reason.clone().leave(py),
            2 => self.calories.clone().leave(py),
            3 => self.protein.clone().leave(py),
            4 => self.carbohydrates.clone().leave(py),
            5 => self.fat.clone().leave(py),
            6 => self.fiber.clone().leave(py),
            7 => self.sodium.clone().leave(py),
            8 => self.calcium.clone().leave(py),
            9 => self.iron.clone().leave(py),
            10 => self.vitamin_a.clone().leave(py),
            11 => self.vitamin_c.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.calories == None,
            3 => self.protein == None,
            4 => self.carbohydrates == None,
            5 => self.fat == None,
            6 => self.fiber == None,
            7 => self.sodium == None,
            8 => self.calcium == None,
            9 => self.iron == None,
            10 => self.vitamin_a == None,
            11 => self.vitamin_c == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.author, walk);
        Cross::walk(&self.reason, walk);
        Cross::walk(&self.calories, walk);
        Cross::walk(&self.protein, walk);
        Cross::walk(&self.carbohydrates, walk);
        Cross::walk(&self.fat, walk);
        Cross::walk(&self.fiber, walk);
        Cross::walk(&self.sodium, walk);
        Cross::walk(&self.calcium, walk);
        Cross::walk(&self.iron, walk);
        Cross::walk(&self.vitamin_a, walk);
        Cross::walk(&self.vitamin_c, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::DeclaredNutrition {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            author: given.take("author")?,
            reason: given.take("reason")?,
            calories: given.take_or("calories", || None)?,
            protein: given.take_or("protein", || None)?,
            carbohydrates: given.take_or("carbohydrates", || None)?,
            fat: given.take_or("fat", || None)?,
            fiber: given.take_or("fiber", || None)?,
            sodium: given.take_or("sodium", || None)?,
            calcium: given.take_or("calcium", || None)?,
            iron: given.take_or("iron", || None)?,
            vitamin_a: given.take_or("vitamin_a", || None)?,
            vitamin_c: given.take_or("vitamin_c", || None)?,
        })
    }
}
impl Fields for gizi::menu::DietFinding {
    const NAME: &'static str = "DietFinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "DietFinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.status.clone().leave(py),
            1 => tuple(self.ingredients.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.status, walk);
        Cross::walk(&self.ingredients, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::DietFinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { status: given.take("status")?, ingredients: given.take("ingredients")? })
    }
}
choice!(gizi::menu::DifficultyLevel, "gizi.menu", "DifficultyLevel", Easy "EASY", Medium "MEDIUM", Hard "HARD");
impl Fields for gizi::menu::FoodGroupCredit {
    const NAME: &'static str = "FoodGroupCredit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "FoodGroupCredit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.component.clone().leave(py),
            1 => self.amount.clone().leave(py),
            2 => self.category.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.category == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.component, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.category, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::FoodGroupCredit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            component: given.take("component")?,
            amount: given.take("amount")?,
            category: given.take_or("category", || None)?,
        })
    }
}
impl Fields for gizi::menu::LineChoice {
    const NAME: &'static str = "LineChoice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "LineChoice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.line_id.clone().leave(py),
            2 => self.include.clone().leave(py),
            3 => self.substitute.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.substitute == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.include, walk);
        Cross::walk(&self.substitute, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::LineChoice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            line_id: given.take("line_id")?,
            include: given.take("include")?,
            substitute: given.take_or("substitute", || None)?,
        })
    }
}
impl Fields for gizi::menu::LinePortion {
    const NAME: &'static str = "LinePortion";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "LinePortion");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.quantity.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.quantity, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::LinePortion {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { key: given.take("key")?, quantity: given.take("quantity")? })
    }
}
choice!(gizi::menu::LineUse, "gizi.menu", "LineUse", Eaten "EATEN", FryingOil "FRYING_OIL");
choice!(gizi::menu::MealType, "gizi.menu", "MealType", Breakfast "BREAKFAST", SnackMorning "SNACK_MORNING", Lunch "LUNCH", SnackAfternoon "SNACK_AFTERNOON", Dinner "DINNER");
impl Fields for gizi::menu::Menu {
    const NAME: &'static str = "Menu";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "Menu");
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
            7 => self.servings.clone().leave(py),
            8 => self.serving_size.clone().leave(py),
            9 => self.moisture_change_percent.clone().leave(py),
            10 => self.cooking_method.clone().leave(py),
            11 => self.preparation_time.clone().leave(py),
            12 => self.cooking_time.clone().leave(py),
            13 => self.difficulty.clone().leave(py),
            14 => self.description.clone().leave(py),
            15 => self.instructions.clone().leave(py),
            16 => self.main_protein.clone().leave(py),
            17 => self.colour.clone().leave(py),
            18 => tuple(self.food_group_credits.clone(), py),
            19 => tuple(self.portions.clone(), py),
            20 => tuple(self.ingredients.clone(), py),
            21 => tuple(self.recipe_steps.clone(), py),
            22 => self.declared_nutrition.clone().leave(py),
            23 => self.declared_cost.clone().leave(py),
            24 => self.image_url.clone().leave(py),
            25 => self.image_alt.clone().leave(py),
            26 => self.is_active.clone().leave(py),
            27 => self.created_at.clone().leave(py),
            28 => self.updated_at.clone().leave(py),
            29 => self.created_by.clone().leave(py),
            30 => self.updated_by.clone().leave(py),
            31 => self.version.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::MenuId>::default(),
            2 => self.menu_code == None,
            3 => self.program_id == None,
            4 => self.kind == <gizi::menu::MenuKind>::default(),
            5 => self.meal_type == None,
            6 => self.course == None,
            7 => self.servings == rust_decimal::Decimal::ONE,
            8 => self.serving_size == None,
            9 => self.moisture_change_percent == None,
            10 => self.cooking_method == None,
            11 => self.preparation_time == <u32>::default(),
            12 => self.cooking_time == <u32>::default(),
            13 => self.difficulty == None,
            14 => self.description == None,
            15 => self.instructions == None,
            16 => self.main_protein == None,
            17 => self.colour == None,
            18 => self.food_group_credits == <Vec<gizi::menu::FoodGroupCredit>>::default(),
            19 => self.portions == <Vec<gizi::menu::Portion>>::default(),
            20 => self.ingredients == <Vec<gizi::menu::MenuIngredient>>::default(),
            21 => self.recipe_steps == <Vec<gizi::menu::RecipeStep>>::default(),
            22 => self.declared_nutrition == None,
            23 => self.declared_cost == None,
            24 => self.image_url == None,
            25 => self.image_alt == None,
            26 => self.is_active == true,
            27 => self.created_at == None,
            28 => self.updated_at == None,
            29 => self.created_by == None,
            30 => self.updated_by == None,
            31 => self.version == <u32>::default(),
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
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.serving_size, walk);
        Cross::walk(&self.moisture_change_percent, walk);
        Cross::walk(&self.cooking_method, walk);
        Cross::walk(&self.preparation_time, walk);
        Cross::walk(&self.cooking_time, walk);
        Cross::walk(&self.difficulty, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.instructions, walk);
        Cross::walk(&self.main_protein, walk);
        Cross::walk(&self.colour, walk);
        Cross::walk(&self.food_group_credits, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.recipe_steps, walk);
        Cross::walk(&self.declared_nutrition, walk);
        Cross::walk(&self.declared_cost, walk);
        Cross::walk(&self.image_url, walk);
        Cross::walk(&self.image_alt, walk);
        Cross::walk(&self.is_active, walk);
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
impl Made for gizi::menu::Menu {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::MenuId>::default())?,
            menu_name: given.take("menu_name")?,
            menu_code: given.take_or("menu_code", || None)?,
            program_id: given.take_or("program_id", || None)?,
            kind: given.take_or("kind", || <gizi::menu::MenuKind>::default())?,
            meal_type: given.take_or("meal_type", || None)?,
            course: given.take_or("course", || None)?,
            servings: given.take_or("servings", || rust_decimal::Decimal::ONE)?,
            serving_size: given.take_or("serving_size", || None)?,
            moisture_change_percent: given.take_or("moisture_change_percent", || None)?,
            cooking_method: given.take_or("cooking_method", || None)?,
            preparation_time: given.take_or("preparation_time", || <u32>::default())?,
            cooking_time: given.take_or("cooking_time", || <u32>::default())?,
            difficulty: given.take_or("difficulty", || None)?,
            description: given.take_or("description", || None)?,
            instructions: given.take_or("instructions", || None)?,
            main_protein: given.take_or("main_protein", || None)?,
            colour: given.take_or("colour", || None)?,
            food_group_credits: given
                .take_or("food_group_credits", || <Vec<gizi::menu::FoodGroupCredit>>::default())?,
            portions: given.take_or("portions", || <Vec<gizi::menu::Portion>>::default())?,
            ingredients: given.take_or("ingredients", || <Vec<gizi::menu::MenuIngredient>>::default())?,
            recipe_steps: given.take_or("recipe_steps", || <Vec<gizi::menu::RecipeStep>>::default())?,
            declared_nutrition: given.take_or("declared_nutrition", || None)?,
            declared_cost: given.take_or("declared_cost", || None)?,
            image_url: given.take_or("image_url", || None)?,
            image_alt: given.take_or("image_alt", || None)?,
            is_active: given.take_or("is_active", || true)?,
            created_at: given.take_or("created_at", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
            created_by: given.take_or("created_by", || None)?,
            updated_by: given.take_or("updated_by", || None)?,
            version: given.take_or("version", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::menu::MenuDiet {
    const NAME: &'static str = "MenuDiet";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "MenuDiet");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.allergens.clone(), py),
            1 => self.halal.clone().leave(py),
            2 => self.vegetarian.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.allergens, walk);
        Cross::walk(&self.halal, walk);
        Cross::walk(&self.vegetarian, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::MenuDiet {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            allergens: given.take("allergens")?,
            halal: given.take("halal")?,
            vegetarian: given.take("vegetarian")?,
        })
    }
}
impl Fields for gizi::menu::MenuIngredient {
    const NAME: &'static str = "MenuIngredient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "MenuIngredient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.component_menu_id.clone().leave(py),
            3 => self.quantity.clone().leave(py),
            4 => self.unit.clone().leave(py),
            5 => self.at_most.clone().leave(py),
            6 => self.basis.clone().leave(py),
            7 => self.edible_portion_percent.clone().leave(py),
            8 => self.purchase_form_id.clone().leave(py),
            9 => self.yield_factor.clone().leave(py),
            10 => self.cooking_method.clone().leave(py),
            11 => self.retention_code.clone().leave(py),
            12 => self.line_use.clone().leave(py),
            13 => self.absorbed.clone().leave(py),
            14 => self.is_optional.clone().leave(py),
            15 => tuple(self.substitutes.clone(), py),
            16 => tuple(self.portions.clone(), py),
            17 => self.preparation_notes.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::LineId>::default(),
            1 => self.ingredient_id == None,
            2 => self.component_menu_id == None,
            3 => self.quantity == None,
            4 => self.unit == <String>::default(),
            5 => self.at_most == None,
            6 => self.basis == <gizi::ingredient::WeightBasis>::default(),
            7 => self.edible_portion_percent == None,
            8 => self.purchase_form_id == None,
            9 => self.yield_factor == None,
            10 => self.cooking_method == None,
            11 => self.retention_code == None,
            12 => self.line_use == <gizi::menu::LineUse>::default(),
            13 => self.absorbed == None,
            14 => self.is_optional == <bool>::default(),
            15 => self.substitutes == <Vec<gizi::menu::Substitute>>::default(),
            16 => self.portions == <Vec<gizi::menu::LinePortion>>::default(),
            17 => self.preparation_notes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.component_menu_id, walk);
        Cross::walk(&self.quantity, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.at_most, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.edible_portion_percent, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.yield_factor, walk);
        Cross::walk(&self.cooking_method, walk);
        Cross::walk(&self.retention_code, walk);
        Cross::walk(&self.line_use, walk);
        Cross::walk(&self.absorbed, walk);
        Cross::walk(&self.is_optional, walk);
        Cross::walk(&self.substitutes, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.preparation_notes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::MenuIngredient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::LineId>::default())?,
            ingredient_id: given.take_or("ingredient_id", || None)?,
            component_menu_id: given.take_or("component_menu_id", || None)?,
            quantity: given.take_or("quantity", || None)?,
            unit: given.take_or("unit", || <String>::default())?,
            at_most: given.take_or("at_most", || None)?,
            basis: given.take_or("basis", || <gizi::ingredient::WeightBasis>::default())?,
            edible_portion_percent: given.take_or("edible_portion_percent", || None)?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            yield_factor: given.take_or("yield_factor", || None)?,
            cooking_method: given.take_or("cooking_method", || None)?,
            retention_code: given.take_or("retention_code", || None)?,
            line_use: given.take_or("line_use", || <gizi::menu::LineUse>::default())?,
            absorbed: given.take_or("absorbed", || None)?,
            is_optional: given.take_or("is_optional", || <bool>::default())?,
            substitutes: given.take_or("substitutes", || <Vec<gizi::menu::Substitute>>::default())?,
            portions: given.take_or("portions", || <Vec<gizi::menu::LinePortion>>::default())?,
            preparation_notes: given.take_or("preparation_notes", || None)?,
        })
    }
}
choice!(gizi::menu::MenuKind, "gizi.menu", "MenuKind", Preparation "PREPARATION", Dish "DISH", Tray "TRAY");
impl Fields for gizi::menu::MenuOptions {
    const NAME: &'static str = "MenuOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "MenuOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.portion.clone().leave(py),
            1 => tuple(self.choices.clone(), py),
            2 => self.date.clone().leave(py),
            3 => self.fortified.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.portion == None,
            1 => self.choices == <Vec<gizi::menu::LineChoice>>::default(),
            2 => self.date == None,
            3 => self.fortified == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.choices, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.fortified, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::MenuOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            portion: given.take_or("portion", || None)?,
            choices: given.take_or("choices", || <Vec<gizi::menu::LineChoice>>::default())?,
            date: given.take_or("date", || None)?,
            fortified: given.take_or("fortified", || <bool>::default())?,
        })
    }
}
impl Fields for gizi::menu::MenuUpdate {
    const NAME: &'static str = "MenuUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "MenuUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.expected_version.clone().leave(py),
            2 => self.menu_name.clone().leave(py),
            3 => self.menu_code.clone().leave(py),
            4 => self.program_id.clone().leave(py),
            5 => self.kind.clone().leave(py),
            6 => self.meal_type.clone().leave(py),
            7 => self.course.clone().leave(py),
            8 => self.servings.clone().leave(py),
            9 => self.serving_size.clone().leave(py),
            10 => self.moisture_change_percent.clone().leave(py),
            11 => self.cooking_method.clone().leave(py),
            12 => self.preparation_time.clone().leave(py),
            13 => self.cooking_time.clone().leave(py),
            14 => self.difficulty.clone().leave(py),
            15 => self.description.clone().leave(py),
            16 => self.instructions.clone().leave(py),
            17 => self.main_protein.clone().leave(py),
            18 => self.colour.clone().leave(py),
            19 => self.food_group_credits.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            20 => self.portions.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            21 => self.ingredients.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            22 => self.recipe_steps.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            23 => self.declared_nutrition.clone().leave(py),
            24 => self.declared_cost.clone().leave(py),
            25 => self.image_url.clone().leave(py),
            26 => self.image_alt.clone().leave(py),
            27 => tuple(self.clear.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.menu_name == None,
            3 => self.menu_code == None,
            4 => self.program_id == None,
            5 => self.kind == None,
            6 => self.meal_type == None,
            7 => self.course == None,
            8 => self.servings == None,
            9 => self.serving_size == None,
            10 => self.moisture_change_percent == None,
            11 => self.cooking_method == None,
            12 => self.preparation_time == None,
            13 => self.cooking_time == None,
            14 => self.difficulty == None,
            15 => self.description == None,
            16 => self.instructions == None,
            17 => self.main_protein == None,
            18 => self.colour == None,
            19 => self.food_group_credits == None,
            20 => self.portions == None,
            21 => self.ingredients == None,
            22 => self.recipe_steps == None,
            23 => self.declared_nutrition == None,
            24 => self.declared_cost == None,
            25 => self.image_url == None,
            26 => self.image_alt == None,
            27 => self.clear == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_code, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.course, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.serving_size, walk);
        Cross::walk(&self.moisture_change_percent, walk);
        Cross::walk(&self.cooking_method, walk);
        Cross::walk(&self.preparation_time, walk);
        Cross::walk(&self.cooking_time, walk);
        Cross::walk(&self.difficulty, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.instructions, walk);
        Cross::walk(&self.main_protein, walk);
        Cross::walk(&self.colour, walk);
        Cross::walk(&self.food_group_credits, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.recipe_steps, walk);
        Cross::walk(&self.declared_nutrition, walk);
        Cross::walk(&self.declared_cost, walk);
        Cross::walk(&self.image_url, walk);
        Cross::walk(&self.image_alt, walk);
        Cross::walk(&self.clear, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::MenuUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            expected_version: given.take("expected_version")?,
            menu_name: given.take_or("menu_name", || None)?,
            menu_code: given.take_or("menu_code", || None)?,
            program_id: given.take_or("program_id", || None)?,
            kind: given.take_or("kind", || None)?,
            meal_type: given.take_or("meal_type", || None)?,
            course: given.take_or("course", || None)?,
            servings: given.take_or("servings", || None)?,
            serving_size: given.take_or("serving_size", || None)?,
            moisture_change_percent: given.take_or("moisture_change_percent", || None)?,
            cooking_method: given.take_or("cooking_method", || None)?,
            preparation_time: given.take_or("preparation_time", || None)?,
            cooking_time: given.take_or("cooking_time", || None)?,
            difficulty: given.take_or("difficulty", || None)?,
            description: given.take_or("description", || None)?,
            instructions: given.take_or("instructions", || None)?,
            main_protein: given.take_or("main_protein", || None)?,
            colour: given.take_or("colour", || None)?,
            food_group_credits: given.take_or("food_group_credits", || None)?,
            portions: given.take_or("portions", || None)?,
            ingredients: given.take_or("ingredients", || None)?,
            recipe_steps: given.take_or("recipe_steps", || None)?,
            declared_nutrition: given.take_or("declared_nutrition", || None)?,
            declared_cost: given.take_or("declared_cost", || None)?,
            image_url: given.take_or("image_url", || None)?,
            image_alt: given.take_or("image_alt", || None)?,
            clear: given.take_or("clear", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::menu::MenuWeights {
    const NAME: &'static str = "MenuWeights";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "MenuWeights");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.as_purchased.clone().leave(py),
            1 => self.edible.clone().leave(py),
            2 => self.cooked.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.cooked == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.as_purchased, walk);
        Cross::walk(&self.edible, walk);
        Cross::walk(&self.cooked, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::MenuWeights {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            as_purchased: given.take("as_purchased")?,
            edible: given.take("edible")?,
            cooked: given.take_or("cooked", || None)?,
        })
    }
}
impl Fields for gizi::menu::ParsedMenu {
    const NAME: &'static str = "ParsedMenu";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "ParsedMenu");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.menu == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::ParsedMenu {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu: given.take_or("menu", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::menu::ParsedMenuUpdate {
    const NAME: &'static str = "ParsedMenuUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "ParsedMenuUpdate");
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
impl Made for gizi::menu::ParsedMenuUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::menu::Portion {
    const NAME: &'static str = "Portion";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "Portion");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.factor.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.factor, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::Portion {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { key: given.take("key")?, factor: given.take("factor")? })
    }
}
impl Fields for gizi::menu::RecipeStep {
    const NAME: &'static str = "RecipeStep";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "RecipeStep");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.step_number.clone().leave(py),
            2 => self.title.clone().leave(py),
            3 => self.instruction.clone().leave(py),
            4 => self.duration.clone().leave(py),
            5 => self.temperature.clone().leave(py),
            6 => tuple(self.equipment.clone(), py),
            7 => self.quality_check.clone().leave(py),
            8 => self.notes.clone().leave(py),
            9 => self.image_url.clone().leave(py),
            10 => self.video_url.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::StepId>::default(),
            2 => self.title == None,
            4 => self.duration == None,
            5 => self.temperature == None,
            6 => self.equipment == <Vec<String>>::default(),
            7 => self.quality_check == None,
            8 => self.notes == None,
            9 => self.image_url == None,
            10 => self.video_url == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.step_number, walk);
        Cross::walk(&self.title, walk);
        Cross::walk(&self.instruction, walk);
        Cross::walk(&self.duration, walk);
        Cross::walk(&self.temperature, walk);
        Cross::walk(&self.equipment, walk);
        Cross::walk(&self.quality_check, walk);
        Cross::walk(&self.notes, walk);
        Cross::walk(&self.image_url, walk);
        Cross::walk(&self.video_url, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::RecipeStep {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::StepId>::default())?,
            step_number: given.take("step_number")?,
            title: given.take_or("title", || None)?,
            instruction: given.take("instruction")?,
            duration: given.take_or("duration", || None)?,
            temperature: given.take_or("temperature", || None)?,
            equipment: given.take_or("equipment", || <Vec<String>>::default())?,
            quality_check: given.take_or("quality_check", || None)?,
            notes: given.take_or("notes", || None)?,
            image_url: given.take_or("image_url", || None)?,
            video_url: given.take_or("video_url", || None)?,
        })
    }
}
impl Fields for gizi::menu::Substitute {
    const NAME: &'static str = "Substitute";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.menu", "Substitute");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.ratio.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.ratio, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::menu::Substitute {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ingredient_id: given.take("ingredient_id")?, ratio: given.take("ratio")? })
    }
}
fn call_derive_diet(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::record::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_allergens: Vec<gizi::ingredient::Allergen> = call.owned(3, "allergens")?;
    fallible(py, || gizi::menu::derive_diet(p_menu, &p_catalog.look(), p_options, &p_allergens))
}
fn call_parse_menu_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::menu::parse_menu_update(&p_json))
}
fn call_validate_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    plain(py, || gizi::menu::validate_menu(p_menu))
}
fn call_parse_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::menu::parse_menu(&p_json))
}
fn call_menu_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::menu::menu_schema())
}
fn call_menu_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::menu::menu_violation_codes())
}
fn call_catalog_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible_object(py, || gizi::menu::Catalog::standard())
}
fn call_catalog_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_units = call.argument(0)?;
    let p_units = call::object::<gizi::quantity::UnitTable>("units", &p_units)?;
    let p_registry = call.argument(1)?;
    let p_registry = call::object::<gizi::nutrient::NutrientRegistry>("registry", &p_registry)?;
    let p_retention = call.argument(2)?;
    let p_retention = call::object::<gizi::ingredient::RetentionTable>("retention", &p_retention)?;
    let p_zero_assumptions: Vec<gizi::ingredient::ZeroAssumption> = call.owned(3, "zero_assumptions")?;
    plain_object(py, || {
        gizi::menu::Catalog::new(
            p_units.look().clone(),
            p_registry.look().clone(),
            p_retention.look().clone(),
            p_zero_assumptions,
        )
    })
}
fn call_catalog_add_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    let p_ingredient: gizi::ingredient::Ingredient = call.owned(1, "ingredient")?;
    fallible(py, || gizi::menu::Catalog::add_ingredient(&mut own.change(), p_ingredient))
}
fn call_catalog_set_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    let p_ingredient: gizi::ingredient::Ingredient = call.owned(1, "ingredient")?;
    fallible(py, || gizi::menu::Catalog::set_ingredient(&mut own.change(), p_ingredient))
}
fn call_catalog_add_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    let p_menu: gizi::menu::Menu = call.owned(1, "menu")?;
    fallible(py, || gizi::menu::Catalog::add_menu(&mut own.change(), p_menu))
}
fn call_catalog_set_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    let p_menu: gizi::menu::Menu = call.owned(1, "menu")?;
    fallible(py, || gizi::menu::Catalog::set_menu(&mut own.change(), p_menu))
}
fn call_catalog_menus(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    plain(py, || gizi::menu::Catalog::menus(&own.look()).to_vec())
}
fn call_catalog_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    let p_id: String = call.owned(1, "id")?;
    fallible(py, || gizi::menu::Catalog::ingredient(&own.look(), &p_id).map(|lent| lent.clone()))
}
fn call_catalog_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    let p_id: String = call.owned(1, "id")?;
    fallible(py, || gizi::menu::Catalog::menu(&own.look(), &p_id).map(|lent| lent.clone()))
}
fn call_catalog_units(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    plain_object(py, || gizi::menu::Catalog::units(&own.look()).clone())
}
fn call_catalog_registry(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    plain_object(py, || gizi::menu::Catalog::registry(&own.look()).clone())
}
fn call_catalog_retention(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    plain_object(py, || gizi::menu::Catalog::retention(&own.look()).clone())
}
fn call_catalog_zero_assumptions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::menu::Catalog>("self", &own)?;
    plain(py, || gizi::menu::Catalog::zero_assumptions(&own.look()).to_vec())
}
fn call_menu_duplicate(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::menu::Menu>("self", &own)?;
    let p_id: gizi::id::MenuId = call.owned(1, "id")?;
    let p_menu_name: String = call.owned(2, "menu_name")?;
    let p_menu_code: Option<String> = call.owned(3, "menu_code")?;
    plain(py, || gizi::menu::Menu::duplicate(own, p_id, p_menu_name, p_menu_code))
}
fn call_menu_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_name: String = call.owned(1, "name")?;
    let p_kind: gizi::menu::MenuKind = call.owned(2, "kind")?;
    fallible(py, || gizi::menu::Menu::new(&p_id, &p_name, p_kind))
}
fn call_menu_ingredient_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_ingredient: String = call.owned(1, "ingredient")?;
    let p_quantity = call.argument(2)?;
    let p_quantity = call::record::<gizi::quantity::Quantity>("quantity", &p_quantity)?;
    fallible(py, || gizi::menu::MenuIngredient::ingredient(&p_id, &p_ingredient, p_quantity))
}
fn call_menu_ingredient_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_menu: String = call.owned(1, "menu")?;
    let p_quantity = call.argument(2)?;
    let p_quantity = call::record::<gizi::quantity::Quantity>("quantity", &p_quantity)?;
    fallible(py, || gizi::menu::MenuIngredient::menu(&p_id, &p_menu, p_quantity))
}
fn call_menu_ingredient_to_taste(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_ingredient: String = call.owned(1, "ingredient")?;
    let p_at_most = call.argument(2)?;
    let p_at_most = call::record_or_none::<gizi::quantity::Quantity>("at_most", &p_at_most)?;
    fallible(py, || gizi::menu::MenuIngredient::to_taste(&p_id, &p_ingredient, p_at_most))
}
fn call_menu_ingredient_with_basis(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::menu::MenuIngredient>("self", &own)?;
    let p_basis: gizi::ingredient::WeightBasis = call.owned(1, "basis")?;
    plain(py, || gizi::menu::MenuIngredient::with_basis(own.clone(), p_basis))
}
fn call_menu_options_reference(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::menu::MenuOptions::reference())
}
fn call_menu_options_portion(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_key: gizi::id::PortionKey = call.owned(0, "key")?;
    plain(py, || gizi::menu::MenuOptions::portion(p_key))
}
fn call_menu_update_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: gizi::id::MenuId = call.owned(0, "id")?;
    let p_expected_version: u32 = call.owned(1, "expected_version")?;
    plain(py, || gizi::menu::MenuUpdate::new(p_id, p_expected_version))
}
fn call_parsed_menu_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::menu::ParsedMenu>("self", &own)?;
    fallible(py, || gizi::menu::ParsedMenu::into_result(own.clone()))
}
fn call_parsed_menu_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::menu::ParsedMenuUpdate>("self", &own)?;
    fallible(py, || gizi::menu::ParsedMenuUpdate::into_result(own.clone()))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("menu.derive_diet", call_derive_diet),
    ("menu.parse_menu_update", call_parse_menu_update),
    ("menu.validate_menu", call_validate_menu),
    ("menu.parse_menu", call_parse_menu),
    ("menu.menu_schema", call_menu_schema),
    ("menu.menu_violation_codes", call_menu_violation_codes),
    ("menu.Catalog.standard", call_catalog_standard),
    ("menu.Catalog.new", call_catalog_new),
    ("menu.Catalog.add_ingredient", call_catalog_add_ingredient),
    ("menu.Catalog.set_ingredient", call_catalog_set_ingredient),
    ("menu.Catalog.add_menu", call_catalog_add_menu),
    ("menu.Catalog.set_menu", call_catalog_set_menu),
    ("menu.Catalog.menus", call_catalog_menus),
    ("menu.Catalog.ingredient", call_catalog_ingredient),
    ("menu.Catalog.menu", call_catalog_menu),
    ("menu.Catalog.units", call_catalog_units),
    ("menu.Catalog.registry", call_catalog_registry),
    ("menu.Catalog.retention", call_catalog_retention),
    ("menu.Catalog.zero_assumptions", call_catalog_zero_assumptions),
    ("menu.Menu.duplicate", call_menu_duplicate),
    ("menu.Menu.new", call_menu_new),
    ("menu.MenuIngredient.ingredient", call_menu_ingredient_ingredient),
    ("menu.MenuIngredient.menu", call_menu_ingredient_menu),
    ("menu.MenuIngredient.to_taste", call_menu_ingredient_to_taste),
    ("menu.MenuIngredient.with_basis", call_menu_ingredient_with_basis),
    ("menu.MenuOptions.reference", call_menu_options_reference),
    ("menu.MenuOptions.portion", call_menu_options_portion),
    ("menu.MenuUpdate.new", call_menu_update_new),
    ("menu.ParsedMenu.into_result", call_parsed_menu_into_result),
    ("menu.ParsedMenuUpdate.into_result", call_parsed_menu_update_into_result),
];
const MAKERS: &[(&str, Make)] = &[
    ("menu.AllergenFinding", |given| Ok(Arc::new(gizi::menu::AllergenFinding::make(given)?))),
    ("menu.DeclaredCost", |given| Ok(Arc::new(gizi::menu::DeclaredCost::make(given)?))),
    ("menu.DeclaredNutrition", |given| Ok(Arc::new(gizi::menu::DeclaredNutrition::make(given)?))),
    ("menu.DietFinding", |given| Ok(Arc::new(gizi::menu::DietFinding::make(given)?))),
    ("menu.FoodGroupCredit", |given| Ok(Arc::new(gizi::menu::FoodGroupCredit::make(given)?))),
    ("menu.LineChoice", |given| Ok(Arc::new(gizi::menu::LineChoice::make(given)?))),
    ("menu.LinePortion", |given| Ok(Arc::new(gizi::menu::LinePortion::make(given)?))),
    ("menu.Menu", |given| Ok(Arc::new(gizi::menu::Menu::make(given)?))),
    ("menu.MenuDiet", |given| Ok(Arc::new(gizi::menu::MenuDiet::make(given)?))),
    ("menu.MenuIngredient", |given| Ok(Arc::new(gizi::menu::MenuIngredient::make(given)?))),
    ("menu.MenuOptions", |given| Ok(Arc::new(gizi::menu::MenuOptions::make(given)?))),
    ("menu.MenuUpdate", |given| Ok(Arc::new(gizi::menu::MenuUpdate::make(given)?))),
    ("menu.MenuWeights", |given| Ok(Arc::new(gizi::menu::MenuWeights::make(given)?))),
    ("menu.ParsedMenu", |given| Ok(Arc::new(gizi::menu::ParsedMenu::make(given)?))),
    ("menu.ParsedMenuUpdate", |given| Ok(Arc::new(gizi::menu::ParsedMenuUpdate::make(given)?))),
    ("menu.Portion", |given| Ok(Arc::new(gizi::menu::Portion::make(given)?))),
    ("menu.RecipeStep", |given| Ok(Arc::new(gizi::menu::RecipeStep::make(given)?))),
    ("menu.Substitute", |given| Ok(Arc::new(gizi::menu::Substitute::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("menu.AllergenFinding", (call::read::<gizi::menu::AllergenFinding>, None)),
    ("menu.DeclaredCost", (call::read::<gizi::menu::DeclaredCost>, None)),
    ("menu.DeclaredNutrition", (call::read::<gizi::menu::DeclaredNutrition>, None)),
    ("menu.DietFinding", (call::read::<gizi::menu::DietFinding>, None)),
    ("menu.FoodGroupCredit", (call::read::<gizi::menu::FoodGroupCredit>, None)),
    ("menu.LineChoice", (call::read::<gizi::menu::LineChoice>, None)),
    ("menu.LinePortion", (call::read::<gizi::menu::LinePortion>, None)),
    (
        "menu.Menu",
        (
            call::read::<gizi::menu::Menu>,
            Some(|py, json| fallible(py, || gizi::menu::parse_menu(json.as_bytes()).into_result())),
        ),
    ),
    ("menu.MenuDiet", (call::read::<gizi::menu::MenuDiet>, None)),
    ("menu.MenuIngredient", (call::read::<gizi::menu::MenuIngredient>, None)),
    ("menu.MenuOptions", (call::read::<gizi::menu::MenuOptions>, None)),
    (
        "menu.MenuUpdate",
        (
            call::read::<gizi::menu::MenuUpdate>,
            Some(|py, json| fallible(py, || gizi::menu::parse_menu_update(json.as_bytes()).into_result())),
        ),
    ),
    ("menu.MenuWeights", (call::read::<gizi::menu::MenuWeights>, None)),
    ("menu.ParsedMenu", (call::read::<gizi::menu::ParsedMenu>, None)),
    ("menu.ParsedMenuUpdate", (call::read::<gizi::menu::ParsedMenuUpdate>, None)),
    ("menu.Portion", (call::read::<gizi::menu::Portion>, None)),
    ("menu.RecipeStep", (call::read::<gizi::menu::RecipeStep>, None)),
    ("menu.Substitute", (call::read::<gizi::menu::Substitute>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
