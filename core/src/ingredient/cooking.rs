use crate::quantity::{Decimal, decimal};

/// How food is cooked. Decides retention and yield.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CookingMethod {
    /// Not cooked.
    Raw,
    /// In water that is poured off or kept.
    Boil,
    /// In steam.
    Steam,
    /// Shallow in oil.
    Fry,
    /// Covered by oil.
    DeepFry,
    /// In little fat, gently.
    Saute,
    /// In little fat, hot and quick.
    StirFry,
    /// Over embers or under a grill.
    Grill,
    /// In dry heat, meat and roots.
    Roast,
    /// In an oven, dough and dishes.
    Bake,
    /// In little liquid, long (semur, opor, rendang).
    Stew,
    /// By microwave.
    Microwave,
    /// Warmed up again.
    Reheat,
}

impl CookingMethod {
    /// The wire value: `DEEP_FRY`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Raw => "RAW",
            Self::Boil => "BOIL",
            Self::Steam => "STEAM",
            Self::Fry => "FRY",
            Self::DeepFry => "DEEP_FRY",
            Self::Saute => "SAUTE",
            Self::StirFry => "STIR_FRY",
            Self::Grill => "GRILL",
            Self::Roast => "ROAST",
            Self::Bake => "BAKE",
            Self::Stew => "STEW",
            Self::Microwave => "MICROWAVE",
            Self::Reheat => "REHEAT",
        }
    }
}

/// The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CookingYield {
    /// By which method.
    pub method: CookingMethod,
    /// Cooked grams from one gram raw edible portion: 2.8 for boiled rice.
    #[serde(with = "decimal::wire")]
    pub factor: Decimal,
    /// Where the factor comes from.
    #[serde(default)]
    pub source: String,
}
