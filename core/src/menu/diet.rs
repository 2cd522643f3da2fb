//! Allergens and diet flags of a menu: they come from its lines, at any depth, and unknown never counts as free.

use super::{Catalog, Menu, MenuOptions, expand};
use crate::error::Result;
use crate::ingredient::{Allergen, AllergenPresence, DietStatus, Ingredient};

/// What a menu's lines say about allergens and diets. Optional lines count always.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuDiet {
    /// Every allergen asked for, in that order.
    pub allergens: Vec<AllergenFinding>,
    /// Halal only if every ingredient is.
    pub halal: DietFinding,
    /// Vegetarian only if every ingredient is.
    pub vegetarian: DietFinding,
}

/// One allergen of a menu.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllergenFinding {
    /// The allergen's code.
    pub allergen: String,
    /// The worst that any ingredient states: contains, may contain, unknown, and free only if all are free.
    pub presence: AllergenPresence,
    /// The ingredients that decide it; empty when the menu is free of it.
    pub ingredients: Vec<String>,
}

/// One diet of a menu.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DietFinding {
    /// No if any ingredient does not fit, yes if all do, else unknown.
    pub status: DietStatus,
    /// The ingredients that decide it; empty when all fit.
    pub ingredients: Vec<String>,
}

/// Derives a menu's allergens and diet flags from its ingredients.
///
/// A menu without ingredients states nothing: everything is unknown.
pub fn derive_diet(menu: &Menu, catalog: &Catalog, options: &MenuOptions, allergens: &[Allergen]) -> Result<MenuDiet> {
    let expansion = expand(menu, catalog, options)?;
    let mut foods: Vec<&Ingredient> = Vec::with_capacity(expansion.leaves.len());
    for leaf in &expansion.leaves {
        if foods.iter().all(|food| food.id != leaf.food.ingredient.id) {
            foods.push(&leaf.food.ingredient);
        }
    }
    let found = |allergen: &Allergen| {
        let states = |food: &&&Ingredient| food.allergen(&allergen.code);
        let presence = foods.iter().map(|food| states(&food)).max().unwrap_or(AllergenPresence::Unknown);
        let decide = foods.iter().filter(|food| presence != AllergenPresence::Free && states(food) == presence);
        AllergenFinding {
            allergen: allergen.code.clone(),
            presence,
            ingredients: decide.map(|food| food.name.clone()).collect(),
        }
    };
    Ok(MenuDiet {
        allergens: allergens.iter().map(found).collect(),
        halal: diet(&foods, |food| food.halal.status),
        vegetarian: diet(&foods, |food| food.vegetarian.status),
    })
}

fn diet(foods: &[&Ingredient], status_of: impl Fn(&Ingredient) -> DietStatus) -> DietFinding {
    let status = foods.iter().map(|food| status_of(food)).max().unwrap_or(DietStatus::Unknown);
    let decide = foods.iter().filter(|food| status != DietStatus::Yes && status_of(food) == status);
    DietFinding { status, ingredients: decide.map(|food| food.name.clone()).collect() }
}
