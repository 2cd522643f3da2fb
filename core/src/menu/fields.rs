//! The tables of a menu's fields: every name and every limit, once.
//!
//! Limits of the plan: menu name and code, serving size, times, description, instructions, calories, protein, costs.
//! The others catch a slip of the hand (grams for milligrams, a point too many), not a bad diet
//! (`docs/adr/0002-validation.md`).

use super::relations::{of_costs, of_line, of_menu};
use super::{
    Course, DeclaredCost, DeclaredNutrition, DifficultyLevel, FoodGroupCredit, LinePortion, LineUse, MealType, Menu,
    MenuIngredient, MenuKind, Portion, RecipeStep, Substitute,
};
use crate::ingredient::{CookingMethod, FoodCategory, WeightBasis, fields::MONEY};
use crate::validation::{Letters, Number, Shape, Text, always_right, choices, record};

/// Most lines of a menu.
pub(crate) const MAX_LINES: u32 = 500;
/// Most portion sizes of a menu.
pub(crate) const MAX_PORTIONS: u32 = 50;
/// Most steps of a recipe.
pub(crate) const MAX_STEPS: u32 = 100;

pub(crate) const CODE: Text = Text { least: 2, most: 20, letters: Letters::Code };
const MINUTES: Shape = Shape::count(0, 480, "min");
pub(crate) const QUANTITY: Shape = Shape::Number(Number::above(0, 1_000_000_000, ""));
pub(crate) const UNIT: Shape = Shape::text(0, 40);
const NAME: Shape = Shape::text(1, 100);
const NOTE: Shape = Shape::text(0, 500);
const KEYWORD: Shape = Shape::text(1, 50);
const ADDRESS: Shape = Shape::text(1, 2048);
const COST: Shape = Shape::Record(&MONEY);

const fn between(least: i64, most: i64, unit: &'static str) -> Shape {
    Shape::Number(Number::between(least, most, unit))
}

const fn above_zero(most: i64, unit: &'static str) -> Shape {
    Shape::Number(Number::above(0, most, unit))
}

record! {
    /// A menu.
    MENU: Menu, also of_menu [
        "meal_type" "required_of_tray", "program_id" "required_of_tray", "ingredients.id" "repeated",
        "recipe_steps.id" "repeated", "recipe_steps.step_number" "repeated", "portions.key" "repeated",
        "ingredients.component_menu_id" "itself", "ingredients.portions.key" "unknown_portion",
    ] {
        id: "id", Defaulted, Shape::OwnId;
        menu_name: "menuName", Required, Shape::text(3, 100);
        menu_code: "menuCode", Optional, Shape::Text(CODE);
        program_id: "programId", Optional, Shape::Id;
        kind: "kind", Defaulted, Shape::Choice(choices::<MenuKind>);
        meal_type: "mealType", Optional, Shape::Choice(choices::<MealType>);
        course: "course", Optional, Shape::Choice(choices::<Course>);
        servings: "servings", Defaulted, above_zero(1_000_000, "");
        serving_size: "servingSize", Optional, between(1, 1000, "g");
        moisture_change_percent: "moistureChangePercent", Optional, between(-100, 1000, "%");
        cooking_method: "cookingMethod", Optional, Shape::Choice(choices::<CookingMethod>);
        preparation_time: "preparationTime", Defaulted, MINUTES;
        cooking_time: "cookingTime", Defaulted, MINUTES;
        difficulty: "difficulty", Optional, Shape::Choice(choices::<DifficultyLevel>);
        description: "description", Optional, Shape::text(0, 500);
        instructions: "instructions", Optional, Shape::text(0, 2000);
        main_protein: "mainProtein", Optional, KEYWORD;
        colour: "colour", Optional, KEYWORD;
        food_group_credits: "foodGroupCredits", Defaulted, Shape::List(&Shape::Record(&FOOD_GROUP_CREDIT), 50);
        portions: "portions", Defaulted, Shape::List(&Shape::Record(&PORTION), MAX_PORTIONS);
        ingredients: "ingredients", Defaulted, Shape::List(&Shape::Record(&LINE), MAX_LINES);
        recipe_steps: "recipeSteps" or "recipes", Defaulted, Shape::List(&Shape::Record(&STEP), MAX_STEPS);
        declared_nutrition: "declaredNutrition", Optional, Shape::Record(&DECLARED_NUTRITION);
        declared_cost: "declaredCost", Optional, Shape::Record(&DECLARED_COST);
        image_url: "imageUrl", Optional, ADDRESS;
        image_alt: "imageAlt", Optional, NOTE;
        is_active: "isActive", Defaulted, Shape::Flag;
        created_at: "createdAt", Optional, Shape::Moment;
        updated_at: "updatedAt", Optional, Shape::Moment;
        created_by: "createdBy", Optional, Shape::Id;
        updated_by: "updatedBy", Optional, Shape::Id;
        version: "version", Defaulted, Shape::count(0, u32::MAX, "");
    }
}

record! {
    /// A line of a menu.
    LINE: MenuIngredient, also of_line [
        "ingredient_id" "one_item", "unit" "missing", "at_most" "with_quantity", "absorbed" "only_of_frying_oil",
        "absorbed" "more_than_poured", "substitutes.ingredient_id" "repeated", "portions.key" "repeated",
    ] {
        id: "id", Defaulted, Shape::OwnId;
        ingredient_id: "ingredientId" or "inventoryItemId", Optional, Shape::Id;
        component_menu_id: "componentMenuId", Optional, Shape::Id;
        quantity: "quantity", Optional, QUANTITY;
        unit: "unit", Defaulted, UNIT;
        at_most: "atMost", Optional, QUANTITY;
        basis: "basis", Defaulted, Shape::Choice(choices::<WeightBasis>);
        edible_portion_percent: "ediblePortionPercent", Optional, above_zero(100, "%");
        purchase_form_id: "purchaseFormId", Optional, Shape::Id;
        yield_factor: "yieldFactor", Optional, above_zero(100, "");
        cooking_method: "cookingMethod", Optional, Shape::Choice(choices::<CookingMethod>);
        retention_code: "retentionCode", Optional, Shape::count(0, 9999, "");
        line_use: "lineUse", Defaulted, Shape::Choice(choices::<LineUse>);
        absorbed: "absorbed", Optional, between(0, 1_000_000_000, "");
        is_optional: "isOptional", Defaulted, Shape::Flag;
        substitutes: "substitutes", Defaulted, Shape::List(&Shape::Record(&SUBSTITUTE), 50);
        portions: "portions", Defaulted, Shape::List(&Shape::Record(&LINE_PORTION), MAX_PORTIONS);
        preparation_notes: "preparationNotes", Optional, NOTE;
    }
}

record! {
    /// What may stand in for a line.
    SUBSTITUTE: Substitute {
        ingredient_id: "ingredientId", Required, Shape::Id;
        ratio: "ratio", Required, above_zero(1000, "");
    }
}

record! {
    /// A portion size of a menu.
    PORTION: Portion {
        key: "key", Required, Shape::Id;
        factor: "factor", Required, above_zero(100, "");
    }
}

record! {
    /// What a portion size gets of a line.
    LINE_PORTION: LinePortion {
        key: "key", Required, Shape::Id;
        quantity: "quantity", Required, between(0, 1_000_000_000, "");
    }
}

record! {
    /// A step of a recipe.
    STEP: RecipeStep {
        id: "id", Defaulted, Shape::OwnId;
        step_number: "stepNumber", Required, Shape::count(1, MAX_STEPS, "");
        title: "title", Optional, NAME;
        instruction: "instruction", Required, Shape::text(1, 1000);
        duration: "duration", Optional, Shape::count(0, 1440, "min");
        temperature: "temperature", Optional, between(-20, 300, "°C");
        equipment: "equipment", Defaulted, Shape::List(&NAME, 50);
        quality_check: "qualityCheck", Optional, NOTE;
        notes: "notes", Optional, NOTE;
        image_url: "imageUrl", Optional, ADDRESS;
        video_url: "videoUrl", Optional, ADDRESS;
    }
}

record! {
    /// What one serving counts as.
    FOOD_GROUP_CREDIT: FoodGroupCredit {
        component: "component", Required, Shape::text(1, 64);
        amount: "amount", Required, between(0, 1000, "");
        category: "category", Optional, Shape::Choice(choices::<FoodCategory>);
    }
}

record! {
    /// Typed-in nutrient values of one serving.
    DECLARED_NUTRITION: DeclaredNutrition {
        author: "author", Required, NAME;
        reason: "reason", Required, Shape::text(1, 500);
        calories: "calories", Optional, between(0, 5000, "kcal");
        protein: "protein", Optional, between(0, 200, "g");
        carbohydrates: "carbohydrates", Optional, between(0, 1000, "g");
        fat: "fat", Optional, between(0, 500, "g");
        fiber: "fiber", Optional, between(0, 200, "g");
        sodium: "sodium", Optional, between(0, 20_000, "mg");
        calcium: "calcium", Optional, between(0, 10_000, "mg");
        iron: "iron", Optional, between(0, 500, "mg");
        vitamin_a: "vitaminA", Optional, between(0, 50_000, "µg RE");
        vitamin_c: "vitaminC", Optional, between(0, 10_000, "mg");
    }
}

record! {
    /// Typed-in costs of one serving.
    DECLARED_COST: DeclaredCost, also of_costs [
        "labor_cost" "other_currency", "overhead_cost" "other_currency",
    ] {
        author: "author", Required, NAME;
        reason: "reason", Required, Shape::text(1, 500);
        ingredient_cost: "ingredientCost", Optional, COST;
        labor_cost: "laborCost", Optional, COST;
        overhead_cost: "overheadCost", Optional, COST;
    }
}

always_right!(MenuKind, MealType, Course, DifficultyLevel, LineUse);
