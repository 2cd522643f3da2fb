use crate::error::Result;
use crate::ingredient::IngredientError;

/// Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AllergenPresence {
    /// Stated to be free of it.
    Free,
    /// Nobody said.
    Unknown,
    /// May hold traces of it.
    MayContain,
    /// Holds it.
    Contains,
}

/// What is stated about one allergen of a food.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AllergenStatement {
    /// The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it.
    pub allergen: String,
    /// What is stated.
    pub presence: AllergenPresence,
}

/// An allergen of the registry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Allergen {
    /// Its code: `TREE_NUT`.
    #[serde(alias = "code")]
    pub code: String,
    /// English name.
    #[serde(alias = "name_en")]
    pub name_en: String,
    /// Indonesian name.
    #[serde(alias = "name_id")]
    pub name_id: String,
    /// Which law or standard lists it.
    pub source: String,
}

impl Allergen {
    /// The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011.
    pub fn standard() -> Result<Vec<Self>> {
        let mut reader = csv::Reader::from_reader(include_str!("../../data/allergens.csv").as_bytes());
        let rows = reader.deserialize::<Self>().enumerate();
        rows.map(|(index, row)| {
            let fault = |error: csv::Error| IngredientError::TableRow {
                table: "allergens",
                row: index + 2,
                reason: error.to_string(),
            };
            row.map_err(|error| fault(error).into())
        })
        .collect()
    }
}
