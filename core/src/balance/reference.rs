use crate::nutrient::NutrientKey;

/// The sex a reference group stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Sex {
    /// Both.
    #[default]
    Any,
    /// Boys and men.
    Male,
    /// Girls and women.
    Female,
}

/// A group of people with a daily reference intake of its own, or an increment over one: `male_10_12y`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReferenceGroup {
    /// Its key.
    pub key: String,
    /// English name.
    #[serde(default, alias = "name_en")]
    pub name_en: String,
    /// Indonesian name.
    #[serde(default, alias = "name_id")]
    pub name_id: String,
    /// Its sex.
    #[serde(default)]
    pub sex: Sex,
    /// Completed months of age from which it holds.
    #[serde(default, alias = "from_month")]
    pub from_month: Option<u32>,
    /// The last completed month of age in it. Absent: no upper age.
    #[serde(default, alias = "to_month")]
    pub to_month: Option<u32>,
    /// Whether its values are added to a group's (pregnancy, breast-feeding).
    #[serde(default)]
    pub increment: bool,
}

/// What the values of a reference table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IntakeLevel {
    /// What a healthy group should get in a day (AKG, RDA, AI).
    #[default]
    Recommended,
    /// The most a day should bring (upper level, population limit).
    Maximum,
}

/// A table of daily reference intakes, laid out as regulations print it: nutrients across, groups down.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IntakeTable {
    /// What it is called.
    #[serde(default)]
    pub title: String,
    /// Where its values come from.
    pub source: String,
    /// What its values are.
    #[serde(default)]
    pub level: IntakeLevel,
    /// Its columns; each key carries the unit.
    pub nutrients: Vec<NutrientKey>,
    /// Its rows.
    pub rows: Vec<IntakeRow>,
}

/// One group's row of a reference table.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IntakeRow {
    /// The group.
    pub group: String,
    /// Its daily intake of each nutrient of the table, in the nutrient's unit.
    pub daily: Vec<f64>,
}

impl IntakeTable {
    /// The value of a cell.
    pub(crate) fn daily(&self, group: &str, nutrient: &NutrientKey) -> Option<f64> {
        let column = self.nutrients.iter().position(|key| key == nutrient)?;
        let row = self.rows.iter().find(|row| row.group == group)?;
        row.daily.get(column).copied()
    }
}
