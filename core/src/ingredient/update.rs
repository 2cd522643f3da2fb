use super::IngredientError;
use super::fields::INGREDIENT;
use super::validate::NAME;
use super::{
    AllergenStatement, CookingYield, Density, DietClaim, FoodCategory, FoodMeasure, Fortification, PurchaseForm,
};
use crate::error::Result;
use crate::id::IngredientId;
use crate::nutrient::Composition;
use crate::quantity::{Decimal, decimal};
use crate::validation::{self, Violation, update};

/// What is to change about an ingredient. A field that is absent stays as it is; `clear` names those that are to be
/// absent.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IngredientUpdate {
    /// The ingredient.
    pub id: IngredientId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[serde(default)]
    pub name: Option<String>,
    /// Other names it is found by, all of them.
    #[serde(default)]
    pub aliases: Option<Vec<String>>,
    /// Its food group.
    #[serde(default)]
    pub category: Option<FoodCategory>,
    /// Whether it is of plant origin.
    #[serde(default)]
    pub plant: Option<bool>,
    /// What 100 g edible portion contains, all of it.
    #[serde(default)]
    pub composition: Option<Composition>,
    /// Fortification programmes over it, all of them.
    #[serde(default)]
    pub fortifications: Option<Vec<Fortification>>,
    /// How much of the purchased weight is eaten, in percent.
    #[serde(with = "decimal::wire::option", default)]
    pub edible_portion_percent: Option<Decimal>,
    /// Where the edible portion comes from.
    #[serde(default)]
    pub edible_portion_source: Option<String>,
    /// Grams in one millilitre.
    #[serde(default)]
    pub density: Option<Density>,
    /// What its pieces and household measures weigh, all of them.
    #[serde(default)]
    pub measures: Option<Vec<FoodMeasure>>,
    /// How cooking changes its weight, all of it.
    #[serde(default)]
    pub yields: Option<Vec<CookingYield>>,
    /// The key under which retention factors are looked up.
    #[serde(default)]
    pub retention_group: Option<String>,
    /// What is stated about allergens, all of it.
    #[serde(default)]
    pub allergens: Option<Vec<AllergenStatement>>,
    /// Whether it is halal.
    #[serde(default)]
    pub halal: Option<DietClaim>,
    /// Whether it is vegetarian.
    #[serde(default)]
    pub vegetarian: Option<DietClaim>,
    /// The forms it is bought in, all of them.
    #[serde(default)]
    pub purchase_forms: Option<Vec<PurchaseForm>>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[serde(default)]
    pub clear: Vec<String>,
}

impl IngredientUpdate {
    /// An update that changes nothing yet.
    pub fn new(id: IngredientId, expected_version: u32) -> Self {
        Self {
            id,
            expected_version,
            name: None,
            aliases: None,
            category: None,
            plant: None,
            composition: None,
            fortifications: None,
            edible_portion_percent: None,
            edible_portion_source: None,
            density: None,
            measures: None,
            yields: None,
            retention_group: None,
            allergens: None,
            halal: None,
            vegetarian: None,
            purchase_forms: None,
            clear: Vec::new(),
        }
    }
}

update! {
    /// What is to change about an ingredient.
    INGREDIENT_UPDATE: IngredientUpdate of INGREDIENT [id] {
        name,
        aliases,
        category,
        plant,
        composition,
        fortifications,
        edible_portion_percent,
        edible_portion_source,
        density,
        measures,
        yields,
        retention_group,
        allergens,
        halal,
        vegetarian,
        purchase_forms,
    }
}

/// An update of an ingredient read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedIngredientUpdate {
    /// The update; present exactly if nothing is wrong.
    pub update: Option<IngredientUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedIngredientUpdate {
    /// The update, or one error `ingredient.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<IngredientUpdate> {
        let fault = IngredientError::Invalid { count: self.violations.len() };
        self.update.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks an update of an ingredient from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
pub fn parse_ingredient_update(json: &[u8]) -> ParsedIngredientUpdate {
    match validation::read(json, &INGREDIENT_UPDATE, NAME) {
        Ok(update) => ParsedIngredientUpdate { update: Some(update), violations: Vec::new() },
        Err(violations) => ParsedIngredientUpdate { update: None, violations },
    }
}
