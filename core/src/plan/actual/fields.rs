//! The table of the fields of what really happened.

use super::relations::{of_actual, of_cost, of_portions};
use super::{ActualCost, ActualPortions, ActualPurchase, MealActual};
use crate::cost::CostComponent;
use crate::ingredient::fields::{MONEY, SOMETHING};
use crate::menu::fields::MAX_LINES;
use crate::program::fields::MAX_HEADS;
use crate::validation::{Number, Shape, choices, record};

const PORTIONS_COUNTED: Shape = Shape::count(0, MAX_HEADS, "");

record! {
    /// What really happened at an assignment.
    ACTUAL: MealActual, also of_actual [
        "portions.menu_id" "repeated", "portions.audience" "mixed", "plan_id" "other_plan",
        "portions.audience" "not_in_program", "portions.audience" "not_assigned",
        "plate_waste_kg" "more_than_served",
    ] {
        id: "id", Required, Shape::Id;
        plan_id: "planId", Defaulted, Shape::OwnId;
        portions: "portions", Defaulted, Shape::List(&Shape::Record(&ACTUAL_PORTIONS), 500);
        plate_waste_kg: "plateWasteKg", Optional, Shape::Number(Number::between(0, 1_000_000, "kg"));
        cost: "cost", Optional, Shape::Record(&ACTUAL_COST);
        bought: "bought", Defaulted, Shape::List(&Shape::Record(&ACTUAL_PURCHASE), MAX_LINES);
        notes: "notes", Optional, Shape::text(0, 500);
        created_at: "createdAt", Optional, Shape::Moment;
        updated_at: "updatedAt", Optional, Shape::Moment;
        created_by: "createdBy", Optional, Shape::Id;
        updated_by: "updatedBy", Optional, Shape::Id;
        version: "version", Defaulted, Shape::count(0, u32::MAX, "");
    }
}

record! {
    /// Portions of one menu in one size.
    ACTUAL_PORTIONS: ActualPortions, also of_portions ["served" "more_than_cooked"] {
        menu_id: "menuId", Required, Shape::Id;
        menu_version: "menuVersion", Defaulted, Shape::count(0, u32::MAX, "");
        portion: "portion", Optional, Shape::Id;
        audience: "audience", Optional, Shape::Id;
        cooked: "cooked", Optional, PORTIONS_COUNTED;
        served: "served", Optional, PORTIONS_COUNTED;
        discarded: "discarded", Optional, PORTIONS_COUNTED;
    }
}

record! {
    /// What a meal cost.
    ACTUAL_COST: ActualCost, also of_cost ["components" "none"] {
        components: "components", Required, Shape::List(&Shape::Choice(choices::<CostComponent>), 20);
        amount: "amount", Required, Shape::Record(&MONEY);
    }
}

record! {
    /// What was bought of an ingredient.
    ACTUAL_PURCHASE: ActualPurchase {
        ingredient_id: "ingredientId", Required, Shape::Id;
        purchase_form_id: "purchaseFormId", Optional, Shape::Id;
        quantity: "quantity", Required, Shape::Record(&SOMETHING);
        amount: "amount", Optional, Shape::Record(&MONEY);
        supplier: "supplier", Optional, Shape::text(1, 100);
    }
}
