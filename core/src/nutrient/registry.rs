use super::NutrientError;
use crate::error::Result;
use crate::sheet::records;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::LazyLock;

/// Names a nutrient with its unit, so that no number travels without one: `iron_mg`, `vit_a_rae_ug`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NutrientKey(Arc<str>);

impl NutrientKey {
    /// Checks and wraps a key: 1 to 64 of `a-z`, `0-9` and `_`.
    pub fn new(key: impl Into<String>) -> Result<Self> {
        let key = key.into();
        let fits = (1..=64).contains(&key.len())
            && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if fits {
            return Ok(Self(key.into()));
        }
        Err(NutrientError::MalformedKey { key: key.chars().take(64).collect() }.into())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for NutrientKey {
    type Error = crate::Error;
    fn try_from(key: String) -> Result<Self> {
        Self::new(key)
    }
}

impl From<NutrientKey> for String {
    fn from(key: NutrientKey) -> Self {
        key.0.as_ref().to_owned()
    }
}

impl fmt::Display for NutrientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The unit a nutrient's amounts are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NutrientUnit {
    /// Kilocalories.
    Kcal,
    /// Kilojoules; 1 kcal is 4.184 kJ.
    Kj,
    /// Grams.
    G,
    /// Milligrams.
    Mg,
    /// Micrograms.
    Ug,
}

impl NutrientUnit {
    /// The symbol people read.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Kcal => "kcal",
            Self::Kj => "kJ",
            Self::G => "g",
            Self::Mg => "mg",
            Self::Ug => "µg",
        }
    }

    /// The most that 100 g of any food can hold: 100 g of matter, 900 kcal of pure fat.
    pub(crate) fn physical_limit(self) -> f64 {
        match self {
            Self::Kcal => 900.0,
            Self::Kj => 900.0 * 4.184,
            Self::G => 100.0,
            Self::Mg => 100_000.0,
            Self::Ug => 100_000_000.0,
        }
    }
}

/// The part of a food table a nutrient stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NutrientGroup {
    /// Energy.
    Energy,
    /// Water, protein, total fat, ash, alcohol.
    Proximate,
    /// Carbohydrate, sugars, fibre.
    Carbohydrate,
    /// Fat fractions and cholesterol.
    Fat,
    /// Single fatty acids.
    FattyAcid,
    /// Minerals and trace elements.
    Mineral,
    /// Vitamins and their equivalents.
    Vitamin,
    /// Carotenoids.
    Carotenoid,
    /// Amino acids.
    AminoAcid,
    /// Anything else.
    Other,
}

/// One nutrient of a registry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Nutrient {
    /// The key amounts are stored under.
    pub key: NutrientKey,
    /// INFOODS tagname, empty if the nutrient has none.
    #[serde(default)]
    pub infoods: String,
    /// English name.
    #[serde(alias = "name_en")]
    pub name_en: String,
    /// Indonesian name.
    #[serde(default, alias = "name_id")]
    pub name_id: String,
    /// Unit of every amount.
    pub unit: NutrientUnit,
    /// Where it stands in a table.
    pub group: NutrientGroup,
    /// Decimal places it is displayed with; calculation never rounds.
    pub decimals: u32,
    /// The column of the retention table that applies to it; empty: nothing is lost.
    #[serde(default)]
    pub retention: String,
}

/// The nutrients in force, in a fixed order: an immutable value, handed to whatever needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NutrientRegistry {
    nutrients: Vec<Nutrient>,
    index: HashMap<String, usize>,
}

const BUILT_IN: &[u8] = include_bytes!("../../data/nutrients.csv");
const MOST: usize = 1000;

impl NutrientRegistry {
    /// The ten of the menu record, all of AKG 2019, the US label, and the 65 of FNDDS.
    pub fn standard() -> Result<Self> {
        Self::new(records("nutrients.csv", BUILT_IN)?)
    }

    /// A registry of one's own nutrients, at most 1,000.
    pub fn new(nutrients: Vec<Nutrient>) -> Result<Self> {
        if nutrients.len() > MOST {
            return Err(NutrientError::TooMany { count: nutrients.len() }.into());
        }
        let mut index = HashMap::with_capacity(nutrients.len());
        for (position, nutrient) in nutrients.iter().enumerate() {
            if index.insert(nutrient.key.as_str().to_owned(), position).is_some() {
                return Err(NutrientError::Duplicate { nutrient: nutrient.key.clone() }.into());
            }
        }
        Ok(Self { nutrients, index })
    }

    /// This registry with more nutrients behind its own.
    pub fn extended(&self, more: Vec<Nutrient>) -> Result<Self> {
        Self::new(self.nutrients.iter().cloned().chain(more).collect())
    }

    /// All nutrients in registry order.
    pub fn nutrients(&self) -> &[Nutrient] {
        &self.nutrients
    }

    /// How many nutrients there are.
    pub fn len(&self) -> usize {
        self.nutrients.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.nutrients.is_empty()
    }

    /// The nutrient of a key.
    pub fn get(&self, key: &str) -> Result<&Nutrient> {
        self.position(key)
            .and_then(|position| self.nutrients.get(position))
            .ok_or_else(|| NutrientError::Unknown { nutrient: key.chars().take(64).collect() }.into())
    }

    /// Whether a key is that of a nutrient nobody knows: neither here nor in the standard registry, of which a registry of
    /// one's own may leave out what it likes.
    pub(crate) fn is_strange(&self, key: &str) -> bool {
        static STANDARD: LazyLock<Option<NutrientRegistry>> = LazyLock::new(|| NutrientRegistry::standard().ok());
        self.position(key).is_none() && STANDARD.as_ref().is_none_or(|standard| standard.position(key).is_none())
    }

    /// The place of a key in registry order.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.index.get(key).copied()
    }
}
