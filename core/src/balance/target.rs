//! From rules and reference tables to the limits of one audience.

use super::sample::Sample;
use super::{
    Audience, LimitDifference, LimitOrigin, LimitSide, Measure, Profile, ReferencePart, Rule, Standard, Target,
};
use crate::error::Result;
use crate::id::{AudienceKey, RuleId};
use crate::menu::MealType;
use crate::nutrient::NutrientKey;
use crate::quantity::Decimal;
use crate::quantity::decimal::to_f64;

/// The limits of one rule for one audience: what a menu is planned against.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleTarget {
    /// The rule.
    pub rule: RuleId,
    /// A nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// The sex, trimester or other group of the audience; absent: its mean.
    pub member: Option<String>,
    /// The limits.
    pub limit: Target,
}

/// Percent of the day, from and to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Percent {
    pub(super) min: f64,
    pub(super) max: f64,
}

impl Percent {
    /// The share of the day that the meals of a sample bring together.
    pub(super) fn of_sample(audience: &Audience, sample: &Sample<'_>) -> Option<Self> {
        let share = |meal: &super::ServedMeal| audience.share(meal.meal_type);
        let min = sample.mean_of_known(|meal| Some(to_f64(share(meal)?.min)))?;
        let max = sample.mean_of_known(|meal| Some(to_f64(share(meal)?.max)))?;
        Some(Self { min, max })
    }

    fn of_meal(audience: &Audience, meal_type: Option<MealType>) -> Option<Self> {
        audience.share(meal_type).map(|share| Self { min: to_f64(share.min), max: to_f64(share.max) })
    }
}

/// The group of an audience that limits are formed for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member<'a> {
    reference: &'a [ReferencePart],
    increments: &'a [ReferencePart],
}

impl<'a> Member<'a> {
    pub(super) fn mean(audience: &'a Audience) -> Self {
        Self { reference: &audience.reference, increments: &audience.increments }
    }

    /// Each sex, trimester or other group; none if the audience is one group.
    pub(super) fn each(audience: &'a Audience) -> Vec<Self> {
        let mut members = Vec::new();
        for reference in audience.reference.chunks(1) {
            if audience.increments.is_empty() {
                members.push(Self { reference, increments: &[] });
            }
            members.extend(audience.increments.chunks(1).map(|increments| Self { reference, increments }));
        }
        if members.len() > 1 { members } else { Vec::new() }
    }

    pub(super) fn name(&self) -> String {
        let parts = self.reference.iter().chain(self.increments);
        parts.map(|part| part.group.as_str()).collect::<Vec<_>>().join("+")
    }
}

impl Standard {
    /// The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
    /// limit for the audience is left out.
    pub fn targets(&self, audience: &AudienceKey, meal_type: Option<MealType>) -> Result<Vec<RuleTarget>> {
        let audience = self.audience(audience)?;
        let percent = Percent::of_meal(audience, meal_type);
        let mut targets = Vec::new();
        for rule in self.rules.iter().filter(|rule| rule.audiences.is_empty() || rule.audiences.contains(&audience.key))
        {
            for (subject, nutrient) in rule.subjects() {
                let mut put = |member: Option<String>, limit: Option<Target>| {
                    let (rule, subject) = (rule.id.clone(), subject.clone());
                    targets.extend(limit.map(|limit| RuleTarget { rule, subject, member, limit }));
                };
                let printed = self.printed_target(rule, nutrient, audience);
                put(None, printed.or_else(|| self.target(rule, nutrient, audience, &Member::mean(audience), percent)));
                for member in rule.members(audience) {
                    put(Some(member.name()), self.target(rule, nutrient, audience, &member, percent));
                }
            }
        }
        Ok(targets)
    }

    /// Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
    /// the last printed place.
    pub fn differences(&self, audience: &AudienceKey) -> Result<Vec<LimitDifference>> {
        let audience = self.audience(audience)?;
        let percent = Percent::of_meal(audience, None);
        let mut differences = Vec::new();
        for printed in self.printed.iter().filter(|printed| printed.audience == audience.key) {
            let rule = self.rule(printed.rule.as_str())?;
            let member = Member::mean(audience);
            let Some(target) = self.target(rule, Some(&printed.nutrient), audience, &member, percent) else { continue };
            let half_a_unit = to_f64(Decimal::new(5, printed.places.saturating_add(1).min(28)));
            let sides = [(LimitSide::Minimum, target.min, printed.min), (LimitSide::Maximum, target.max, printed.max)];
            for (side, computed, printed_limit) in sides {
                let (Some(computed), printed_limit) = (computed, to_f64(printed_limit)) else { continue };
                if (computed - printed_limit).abs() > half_a_unit + 1e-9 * computed.abs() {
                    let (rule, nutrient) = (rule.id.clone(), printed.nutrient.clone());
                    differences.push(LimitDifference { rule, nutrient, side, computed, printed: printed_limit });
                }
            }
        }
        Ok(differences)
    }

    /// The limits a rule gives; `None` if it has none for this audience.
    pub(super) fn target(
        &self,
        rule: &Rule,
        nutrient: Option<&NutrientKey>,
        audience: &Audience,
        member: &Member<'_>,
        percent: Option<Percent>,
    ) -> Option<Target> {
        let stated = rule.limit(&audience.key, audience.portion.as_ref());
        let minimum = |value: Option<f64>| value.filter(|_| rule.minimum.is_some());
        let maximum = |value: Option<f64>| value.filter(|_| rule.maximum.is_some());
        let target = match &rule.measure {
            Measure::FreeOf { .. } | Measure::Diet { .. } => {
                Target { min: None, max: Some(0.0), unit: String::new(), origin: LimitOrigin::Stated }
            }
            Measure::ShareOfDay { level, .. } => {
                let nutrient = nutrient?;
                let daily = self.daily(*level, member.reference, member.increments, nutrient)?;
                let (min, max) = match (stated, percent) {
                    (Some(limit), _) => (limit.min.map(to_f64), limit.max.map(to_f64)),
                    (None, _) if !rule.limits.is_empty() => return None,
                    (None, percent) => (Some(percent?.min), Some(percent?.max)),
                };
                let (min_percent, max_percent) = (minimum(min), maximum(max));
                Target {
                    min: min_percent.map(|percent| daily * percent / 100.0),
                    max: max_percent.map(|percent| daily * percent / 100.0),
                    unit: unit_of(nutrient),
                    origin: LimitOrigin::ShareOfDay { daily, min_percent, max_percent },
                }
            }
            measure => {
                let limit = stated?;
                Target {
                    min: minimum(limit.min.map(to_f64)),
                    max: maximum(limit.max.map(to_f64)),
                    unit: measure.unit(nutrient),
                    origin: LimitOrigin::Stated,
                }
            }
        };
        Some(target)
    }

    /// The limits the text prints for one meal, if they count and it prints some.
    pub(super) fn printed_target(
        &self,
        rule: &Rule,
        nutrient: Option<&NutrientKey>,
        audience: &Audience,
    ) -> Option<Target> {
        let nutrient = nutrient.filter(|_| self.profile == Profile::Printed)?;
        let printed = self.printed.iter().find(|printed| {
            printed.rule == rule.id && printed.nutrient == *nutrient && printed.audience == audience.key
        })?;
        let source = if printed.source.is_empty() { self.source.clone() } else { printed.source.clone() };
        Some(Target {
            min: rule.minimum.map(|_| to_f64(printed.min)),
            max: rule.maximum.map(|_| to_f64(printed.max)),
            unit: unit_of(nutrient),
            origin: LimitOrigin::Printed { source },
        })
    }
}

impl Rule {
    /// What it is judged for: each nutrient, or one thing that is none.
    pub(super) fn subjects(&self) -> Vec<(String, Option<&NutrientKey>)> {
        match &self.measure {
            Measure::Component { component, .. } => vec![(component.clone(), None)],
            Measure::FreeOf { allergen } => vec![(allergen.clone(), None)],
            measure if !measure.nutrients().is_empty() => {
                measure.nutrients().iter().map(|nutrient| (nutrient.to_string(), Some(nutrient))).collect()
            }
            _ => vec![(self.id.to_string(), None)],
        }
    }

    /// The groups that have limits of their own: only a reference differs between them.
    pub(super) fn members<'a>(&self, audience: &'a Audience) -> Vec<Member<'a>> {
        match &self.measure {
            Measure::ShareOfDay { .. } => Member::each(audience),
            _ => Vec::new(),
        }
    }
}

impl Measure {
    fn unit(&self, nutrient: Option<&NutrientKey>) -> String {
        match self {
            Self::Nutrient { .. } | Self::ShareOfDay { .. } => nutrient.map(unit_of).unwrap_or_default(),
            Self::PercentOfEnergy { .. } | Self::PlateShare { .. } => "%".to_owned(),
            Self::Component { unit, .. } => unit.symbol().to_owned(),
            Self::Cost { currency, .. } => currency.code().to_owned(),
            Self::Dishes { .. } => "×".to_owned(),
            Self::FreeOf { .. } | Self::Diet { .. } => String::new(),
        }
    }
}

/// The unit a key ends with.
fn unit_of(nutrient: &NutrientKey) -> String {
    let suffix = nutrient.as_str().rsplit('_').next().unwrap_or_default();
    match suffix {
        "ug" => "µg",
        "kj" => "kJ",
        suffix => suffix,
    }
    .to_owned()
}
