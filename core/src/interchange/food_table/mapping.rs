use crate::error::Result;
use crate::ingredient::FoodCategory;
use crate::interchange::InterchangeError;
use crate::nutrient::{NutrientKey, NutrientUnit};
use crate::quantity::NumberFormat;

/// Which column of a food table holds what. It is data: write one as JSON, or start from a ready one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodTableMapping {
    /// The table with its edition, kept as the source of every food: `TKPI 2020`.
    pub table: String,
    /// Put in front of the code to make the ingredient's id: `tkpi-` gives `tkpi-AR001`.
    #[serde(default)]
    pub id_prefix: String,
    /// The column of the food's code. Codes are text, so `01001` keeps its zero.
    pub code_column: String,
    /// The column of the food's name.
    pub name_column: String,
    /// The column that decides the food group; may be the code column.
    #[serde(default)]
    pub category_column: Option<String>,
    /// What the texts of that column mean; the longest that fits decides.
    #[serde(default)]
    pub categories: Vec<CategoryRule>,
    /// The group of foods no rule fits. Absent: such a food is a problem.
    #[serde(default)]
    pub default_category: Option<FoodCategory>,
    /// The column that says how much of the food as bought is eaten.
    #[serde(default)]
    pub edible_portion: Option<EdiblePortionColumn>,
    /// The column with the grams a row's values are for, in tables where rows differ. Absent: 100 g edible portion.
    #[serde(default)]
    pub grams_column: Option<String>,
    /// The columns of amounts.
    pub nutrients: Vec<NutrientColumn>,
    /// How numbers are written.
    pub number_format: NumberFormat,
    /// The words for "not analysed", whatever their case. An empty cell always is.
    #[serde(default = "words_for_missing")]
    pub missing: Vec<String>,
    /// The words for a trace, whatever their case. `<0.1` always is one.
    #[serde(default = "words_for_trace")]
    pub trace: Vec<String>,
}

/// A column of amounts and the nutrient it holds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutrientColumn {
    /// The column's name in the header.
    pub column: String,
    /// The nutrient; the end of its key is the unit amounts are turned into.
    pub nutrient: NutrientKey,
    /// The unit the cells are in: grams in IFCT, kilojoules in many tables.
    pub unit: NutrientUnit,
    /// Whether a file may come without the column.
    #[serde(default)]
    pub optional: bool,
    /// Whether the table prints 0 where it means "not analysed".
    #[serde(default)]
    pub zero_is_missing: bool,
    /// What becomes of an amount that 100 g cannot hold.
    #[serde(default)]
    pub impossible: ImpossibleAmount,
}

/// What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ImpossibleAmount {
    /// A problem: the column is in another unit, or a digit is wrong.
    #[default]
    Problem,
    /// The table is known for a misprint here: the amount is missing.
    Missing,
    /// The table means it: FNDDS has carriers that are no food, such as 1000 g of fibre to add fibre to a recipe.
    Keep,
}

/// A column with the edible portion in percent of the food as bought.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EdiblePortionColumn {
    /// The column's name in the header.
    pub column: String,
    /// Whether the percentage is what is eaten or what is thrown away.
    pub means: EdiblePortionMeaning,
}

/// What a percentage says about a food as bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EdiblePortionMeaning {
    /// What is eaten (TKPI: BDD).
    Edible,
    /// What is thrown away (USDA: refuse).
    Refuse,
}

/// What a text in the category column means.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CategoryRule {
    /// The text; a `*` at its end stands for anything: `09*`.
    pub text: String,
    /// The food group.
    pub category: FoodCategory,
    /// Whether the whole group is of plant or of animal origin; absent when it mixes.
    #[serde(default)]
    pub plant: Option<bool>,
}

impl CategoryRule {
    /// A rule from its parts.
    pub fn new(text: &str, category: FoodCategory, plant: Option<bool>) -> Self {
        Self { text: text.to_owned(), category, plant }
    }

    fn fits(&self, text: &str) -> bool {
        match self.text.strip_suffix('*') {
            Some(start) => text.starts_with(start),
            None => text == self.text,
        }
    }
}

impl NutrientColumn {
    /// A column of a nutrient in a unit.
    pub fn new(column: &str, nutrient: &str, unit: NutrientUnit) -> Result<Self> {
        Ok(Self {
            column: column.to_owned(),
            nutrient: NutrientKey::new(nutrient)?,
            unit,
            optional: false,
            zero_is_missing: false,
            impossible: ImpossibleAmount::Problem,
        })
    }

    /// Columns whose names are nutrient keys, in the unit the key ends in: `iron_mg`.
    pub fn named_by_key(keys: &[&str]) -> Result<Vec<Self>> {
        keys.iter()
            .map(|key| {
                let nutrient = NutrientKey::new(*key)?;
                let unit = unit_of(&nutrient).ok_or_else(|| unknown_unit(key, &nutrient))?;
                Self::new(key, key, unit)
            })
            .collect()
    }
}

impl FoodTableMapping {
    /// A mapping of a table with point decimals, without categories and with no amounts yet.
    pub fn new(table: &str, code_column: &str, name_column: &str) -> Self {
        Self {
            table: table.to_owned(),
            id_prefix: String::new(),
            code_column: code_column.to_owned(),
            name_column: name_column.to_owned(),
            category_column: None,
            categories: Vec::new(),
            default_category: Some(FoodCategory::Other),
            edible_portion: None,
            grams_column: None,
            nutrients: Vec::new(),
            number_format: NumberFormat::Point,
            missing: words_for_missing(),
            trace: words_for_trace(),
        }
    }

    pub(super) fn category(&self, text: &str) -> Option<(FoodCategory, Option<bool>)> {
        let fitting = self.categories.iter().filter(|rule| rule.fits(text));
        let longest = fitting.max_by_key(|rule| rule.text.len()).map(|rule| (rule.category, rule.plant));
        longest.or_else(|| self.default_category.map(|category| (category, None)))
    }

    /// Refuses a nutrient mapped twice and a unit that does not turn into the nutrient's.
    pub(super) fn check(&self) -> Result<()> {
        let mut seen = std::collections::HashSet::new();
        for column in &self.nutrients {
            let to = unit_of(&column.nutrient).ok_or_else(|| unknown_unit(&self.table, &column.nutrient))?;
            if is_energy(to) != is_energy(column.unit) {
                let reason = format!("{} does not turn into {}", column.unit.symbol(), column.nutrient);
                return Err(InterchangeError::Mapping { table: self.table.clone(), reason }.into());
            }
            if !seen.insert(&column.nutrient) {
                let reason = format!("{} comes from two columns", column.nutrient);
                return Err(InterchangeError::Mapping { table: self.table.clone(), reason }.into());
            }
        }
        Ok(())
    }
}

/// The unit a key ends in.
pub(super) fn unit_of(nutrient: &NutrientKey) -> Option<NutrientUnit> {
    match nutrient.as_str().rsplit('_').next()? {
        "kcal" => Some(NutrientUnit::Kcal),
        "kj" => Some(NutrientUnit::Kj),
        "g" => Some(NutrientUnit::G),
        "mg" => Some(NutrientUnit::Mg),
        "ug" => Some(NutrientUnit::Ug),
        _ => None,
    }
}

fn is_energy(unit: NutrientUnit) -> bool {
    matches!(unit, NutrientUnit::Kcal | NutrientUnit::Kj)
}

fn unknown_unit(table: &str, nutrient: &NutrientKey) -> crate::Error {
    let reason = format!("`{nutrient}` does not end in its unit (_g, _mg, _ug, _kcal, _kj)");
    InterchangeError::Mapping { table: table.to_owned(), reason }.into()
}

fn words_for_missing() -> Vec<String> {
    ["-", "--", "–", "—", "NA", "N/A", "N", "ND"].map(str::to_owned).to_vec()
}

fn words_for_trace() -> Vec<String> {
    ["Tr", "Tr.", "trace", "traces"].map(str::to_owned).to_vec()
}
