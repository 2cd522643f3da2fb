//! The tables of a plan's and an assignment's fields.

use super::relations::{of_alternative, of_assignment, of_plan};
use super::{AlternativeTray, Assignment, MenuPlan, PlanStatus, PlannedPortions, Substitution};
use crate::menu::MealType;
use crate::menu::fields::MAX_PORTIONS;
use crate::program::fields::{MAX_DIETS, MAX_HEADS};
use crate::validation::{Shape, always_right, choices, record};

record! {
    /// A plan.
    PLAN: MenuPlan, also of_plan [
        "end_date" "ends_before_start", "end_date" "too_long", "program_id" "other_program",
        "start_date" "outside_program", "end_date" "outside_program",
    ] {
        id: "id", Defaulted, Shape::OwnId;
        program_id: "programId", Required, Shape::Id;
        plan_name: "planName" or "name", Required, Shape::text(3, 100);
        description: "description", Optional, Shape::text(0, 500);
        start_date: "startDate", Required, Shape::Day;
        end_date: "endDate", Required, Shape::Day;
        status: "status", Defaulted, Shape::Choice(choices::<PlanStatus>);
        status_reason: "statusReason", Optional, Shape::text(0, 500);
        created_at: "createdAt", Optional, Shape::Moment;
        updated_at: "updatedAt", Optional, Shape::Moment;
        created_by: "createdBy", Optional, Shape::Id;
        updated_by: "updatedBy", Optional, Shape::Id;
        version: "version", Defaulted, Shape::count(0, u32::MAX, "");
    }
}

record! {
    /// A menu served at one meal of one day.
    ASSIGNMENT: Assignment, also of_assignment [
        "portions.portion" "repeated", "portions.portion" "reaches_nobody", "plan_id" "other_plan", "date" "outside_plan", "meal_type" "not_in_program",
        "audience" "not_in_program", "site" "not_in_program", "site" "not_of_audience", "alternatives.diet" "repeated",
        "alternatives.diet" "not_in_program", "menu_id" "not_free_of", "menu_id" "unknown_free_of",
        "menu_id" "not_vegetarian", "menu_id" "unknown_vegetarian", "alternatives.menu_id" "not_free_of",
        "alternatives.menu_id" "unknown_free_of", "alternatives.menu_id" "not_vegetarian",
        "alternatives.menu_id" "unknown_vegetarian", "alternatives.portions" "too_few",
        "alternatives.portions" "unknown_enough",
    ] {
        id: "id", Defaulted, Shape::OwnId;
        plan_id: "planId", Required, Shape::Id;
        date: "date", Required, Shape::Day;
        meal_type: "mealType", Required, Shape::Choice(choices::<MealType>);
        audience: "audience", Optional, Shape::Id;
        site: "site", Optional, Shape::Id;
        menu_id: "menuId", Required, Shape::Id;
        menu_version: "menuVersion", Defaulted, Shape::count(0, u32::MAX, "");
        portions: "portions", Defaulted, Shape::List(&Shape::Record(&PORTIONS), MAX_PORTIONS);
        alternatives: "alternatives", Defaulted, Shape::List(&Shape::Record(&ALTERNATIVE), MAX_DIETS);
        substitution: "substitution", Optional, Shape::Record(&SUBSTITUTION);
        notes: "notes", Optional, Shape::text(0, 500);
        created_at: "createdAt", Optional, Shape::Moment;
        updated_at: "updatedAt", Optional, Shape::Moment;
        created_by: "createdBy", Optional, Shape::Id;
        updated_by: "updatedBy", Optional, Shape::Id;
        version: "version", Defaulted, Shape::count(0, u32::MAX, "");
    }
}

record! {
    /// How many portions of one size.
    PORTIONS: PlannedPortions {
        portion: "portion", Optional, Shape::Id;
        count: "count", Required, Shape::count(0, MAX_HEADS, "");
    }
}

record! {
    /// A tray for a special diet.
    ALTERNATIVE: AlternativeTray, also of_alternative ["portions.portion" "repeated", "portions.portion" "reaches_nobody"] {
        diet: "diet", Required, Shape::text(1, 100);
        menu_id: "menuId", Required, Shape::Id;
        menu_version: "menuVersion", Defaulted, Shape::count(0, u32::MAX, "");
        portions: "portions", Defaulted, Shape::List(&Shape::Record(&PORTIONS), MAX_PORTIONS);
        substitution: "substitution", Optional, Shape::Record(&SUBSTITUTION);
    }
}

record! {
    /// What a menu stands in for.
    SUBSTITUTION: Substitution {
        original_menu_id: "originalMenuId", Required, Shape::Id;
        original_menu_version: "originalMenuVersion", Required, Shape::count(0, u32::MAX, "");
        reason: "reason", Required, Shape::text(1, 500);
        substituted_at: "substitutedAt", Required, Shape::Moment;
        substituted_by: "substitutedBy", Required, Shape::Id;
    }
}

always_right!(PlanStatus);
