use crate::error::Result;
use crate::sheet::records;

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
        records("allergens.csv", include_bytes!("../../data/allergens.csv"))
    }
}
