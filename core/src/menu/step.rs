use crate::id::StepId;
use crate::quantity::{Decimal, decimal};

/// One step of a recipe.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecipeStep {
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: StepId,
    /// Its place, from 1, each number once.
    pub step_number: u32,
    /// A short title.
    #[serde(default)]
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// Minutes it takes.
    #[serde(default)]
    pub duration: Option<u32>,
    /// Degrees Celsius.
    #[serde(with = "decimal::wire::option", default)]
    pub temperature: Option<Decimal>,
    /// What is needed.
    #[serde(default)]
    pub equipment: Vec<String>,
    /// What shows that it went well: "core 75 °C".
    #[serde(default)]
    pub quality_check: Option<String>,
    /// Anything else.
    #[serde(default)]
    pub notes: Option<String>,
    /// A picture.
    #[serde(default)]
    pub image_url: Option<String>,
    /// A film.
    #[serde(default)]
    pub video_url: Option<String>,
}
