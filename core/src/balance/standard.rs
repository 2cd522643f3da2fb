use super::{Audience, BalanceError, IntakeLevel, IntakeTable, ReferenceGroup, ReferencePart, Rule, Severity};
use crate::error::Result;
use crate::id::{AudienceKey, RuleId, StandardId};
use crate::nutrient::NutrientKey;
use crate::quantity::{Decimal, decimal};
use jiff::civil::Date;

/// A dietary standard: reference intakes, audiences and rules, all of it data with sources and dates.
///
/// [`Standard::from_toml`] reads one that a user wrote; a standard put together in code is checked by
/// [`Standard::check`].
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Standard {
    /// Its id: `mbg-2026`.
    pub id: StandardId,
    /// English name.
    #[serde(alias = "name_en")]
    pub name_en: String,
    /// Indonesian name.
    #[serde(default, alias = "name_id")]
    pub name_id: String,
    /// Which edition of the text it is.
    pub edition: String,
    /// The text it is taken from.
    pub source: String,
    /// The first day it holds.
    #[serde(default, alias = "valid_from")]
    pub valid_from: Option<Date>,
    /// The last day it holds.
    #[serde(default, alias = "valid_to")]
    pub valid_to: Option<Date>,
    /// The built-in standard whose groups and intakes were taken over.
    #[serde(default)]
    pub reference: Option<StandardId>,
    /// The built-in standard of which everything was taken over; what this one states itself wins.
    #[serde(default)]
    pub extends: Option<StandardId>,
    /// Which limits count where a text prints other limits than its own rule gives.
    #[serde(default)]
    pub profile: Profile,
    /// The most that a single sex or trimester weighs beside its audience's mean. Bands of two sexes need not overlap
    /// (boys and girls of 16 do not), so a standard that requires both can be impossible to meet.
    #[serde(default, alias = "member_severity")]
    pub member_severity: Severity,
    /// The groups of the reference tables.
    #[serde(default)]
    pub groups: Vec<ReferenceGroup>,
    /// The reference tables.
    #[serde(default)]
    pub intakes: Vec<IntakeTable>,
    /// Who is fed.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// What is judged.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Limits as the text prints them, beside those its rules give.
    #[serde(default)]
    pub printed: Vec<PrintedLimit>,
}

/// Which limits count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Profile {
    /// What the rules give.
    #[default]
    Computed,
    /// What the text prints, where it prints something.
    Printed,
}

/// The limits of one nutrient for one meal of an audience as a text prints them.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrintedLimit {
    /// The rule whose limits they are.
    pub rule: RuleId,
    /// The nutrient.
    pub nutrient: NutrientKey,
    /// The audience.
    pub audience: AudienceKey,
    /// At least.
    #[serde(with = "decimal::wire")]
    pub min: Decimal,
    /// At most.
    #[serde(with = "decimal::wire")]
    pub max: Decimal,
    /// Decimal places it is printed with.
    #[serde(default)]
    pub places: u32,
    /// Where it is printed; empty: in the standard's source.
    #[serde(default)]
    pub source: String,
}

impl Standard {
    /// The audience of a key.
    pub fn audience(&self, key: &AudienceKey) -> Result<&Audience> {
        self.audiences.iter().find(|audience| audience.key == *key).ok_or_else(|| {
            BalanceError::UnknownAudience { standard: self.id.to_string(), audience: key.to_string() }.into()
        })
    }

    /// The value of the first table of a level that has it.
    pub(crate) fn intake(&self, level: IntakeLevel, group: &str, nutrient: &NutrientKey) -> Option<f64> {
        self.intakes.iter().filter(|table| table.level == level).find_map(|table| table.daily(group, nutrient))
    }

    /// The weighted mean of groups. Σ weight·value / Σ weight.
    pub(crate) fn mean(&self, level: IntakeLevel, parts: &[ReferencePart], nutrient: &NutrientKey) -> Option<f64> {
        let (mut sum, mut weight) = (0.0, 0.0);
        for part in parts {
            sum += part.weight * self.intake(level, &part.group, nutrient)?;
            weight += part.weight;
        }
        (weight > 0.0).then(|| sum / weight)
    }

    /// The daily reference: the mean of the groups plus the mean of the increments. A maximum has no increments.
    pub(crate) fn daily(
        &self,
        level: IntakeLevel,
        reference: &[ReferencePart],
        increments: &[ReferencePart],
        nutrient: &NutrientKey,
    ) -> Option<f64> {
        let base = self.mean(level, reference, nutrient)?;
        if increments.is_empty() || level == IntakeLevel::Maximum {
            return Some(base);
        }
        Some(base + self.mean(level, increments, nutrient)?)
    }
}
