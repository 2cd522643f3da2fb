use super::fields::INGREDIENT;
use super::{Ingredient, IngredientError};
use crate::error::Result;
use crate::validation::{self, Violation, ViolationCode};

/// What the codes of an ingredient's violations start with.
pub(super) const NAME: &str = "ingredient";

/// Everything that is wrong with an ingredient by itself; empty if nothing is. Whether the units it names exist is
/// found where they are used.
///
/// At most [`validation::MAX_VIOLATIONS`] are listed.
pub fn validate_ingredient(ingredient: &Ingredient) -> Vec<Violation> {
    validation::check(ingredient, &INGREDIENT, NAME)
}

/// An ingredient read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedIngredient {
    /// The ingredient; present exactly if nothing is wrong.
    pub ingredient: Option<Ingredient>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedIngredient {
    /// The ingredient, or one error `ingredient.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<Ingredient> {
        let fault = IngredientError::Invalid { count: self.violations.len() };
        self.ingredient.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks an ingredient from JSON (UTF-8).
///
/// Decimals are numbers or texts, nutrient values numbers, dates `2026-11-14`. Unknown fields are refused.
///
/// ```
/// use gizi::locale::Language;
/// use gizi::message::MessageTable;
/// let parsed = gizi::ingredient::parse_ingredient(br#"{
///     "id": "beras", "name": "Beras", "category": "CEREAL", "ediblePortionPercent": 120,
///     "composition": {"values": [{"nutrient": "protein_g", "value": {"state": "KNOWN", "amount": 713}}]}
/// }"#);
/// let found: Vec<String> = parsed.violations.iter().map(ToString::to_string).collect();
/// assert_eq!(found, [
///     "composition.values[0].value.amount: at most 100 g fit in 100 g, stated are 713 \
///      [ingredient.composition.values.value.amount.more_than_possible]",
///     "composition.values: water, protein, fat, carbohydrate, ash and alcohol weigh 713 g of 100 g; at most 110 g can \
///      be a matter of measurement [ingredient.composition.values.more_than_whole]",
///     "ediblePortionPercent: must be at most 100 %, is 120 [ingredient.edible_portion_percent.too_large]",
/// ]);
/// let table = MessageTable::standard()?;
/// assert_eq!(table.render(&parsed.violations[2].words, Language::Id), "paling banyak 100 %, tertulis 120");
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn parse_ingredient(json: &[u8]) -> ParsedIngredient {
    match validation::read(json, &INGREDIENT, NAME) {
        Ok(ingredient) => ParsedIngredient { ingredient: Some(ingredient), violations: Vec::new() },
        Err(violations) => ParsedIngredient { ingredient: None, violations },
    }
}

/// The JSON Schema (draft 2020-12) of what [`parse_ingredient`] reads. What holds between fields is not in it.
pub fn ingredient_schema() -> String {
    validation::schema(&INGREDIENT)
}

/// Every code the violations of an ingredient can carry, field by field: for translations and exhaustive handling.
pub fn ingredient_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&INGREDIENT, NAME)
}
