use super::super::model::Model;
use super::super::{PlanDemand, PlanProblem, SlotChoice};
use super::chosen::chosen;
use super::reading::{Reader, Reading};
use crate::balance::LimitSide;
use crate::error::Result;
use crate::id::{AudienceKey, RuleId};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// How dishes stand to one side of a rule, on one day, in one week, in one run of days or over all of them.
///
/// Amounts are in the rule's unit: the nutrient's, the currency, a share of energy from 0 to 1, or times.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleStanding {
    /// The rule.
    pub rule: RuleId,
    /// Which side of it.
    pub side: LimitSide,
    /// The first day that is looked at.
    pub first: Date,
    /// The last one.
    pub last: Date,
    /// Whose portions. Absent: the reference portion, or a rule that counts.
    pub audience: Option<AudienceKey>,
    /// The dish or the value of a trait that is counted. Absent: nothing is, or different ones are.
    pub counted: Option<String>,
    /// The scenario by whose prices the dishes come nearest to the limit. Absent: the usual prices, or a rule without.
    #[serde(default)]
    pub scenario: Option<String>,
    /// What the rule allows.
    pub limit: f64,
    /// What the dishes come to: means over the days, at the end that is judged.
    pub value: f64,
    /// How far the value may still move. Below 0: by how much the rule is broken.
    pub slack: f64,
}

/// Every side of every rule at the place where dishes come nearest to its limit, or break it most. What comes nearest
/// in parts of its limit is first; rules of every level are among them. Errors: `plan_problem.*`.
pub fn plan_standings(problem: &PlanProblem, choices: &[SlotChoice]) -> Result<Vec<RuleStanding>> {
    let model = Model::laid(problem)?;
    let reader = Reader::new(problem, &model)?;
    let mut readings = reader.read(&chosen(problem, &model, choices)?);
    let near = |reading: &Reading| reading.slack() / reading.whole;
    readings.sort_by(|a, b| near(a).total_cmp(&near(b)));
    let mut seen = BTreeSet::new();
    readings.retain(|reading| seen.insert((reading.rule, reading.side == LimitSide::Maximum)));
    Ok(reader.standings(&readings))
}

/// Every place where dishes break a rule, required or advisory, in the order of the rules; a budget at the prices of the
/// scenario where it is broken most. Errors: `plan_problem.*`.
pub fn plan_shortfalls(problem: &PlanProblem, choices: &[SlotChoice]) -> Result<Vec<RuleStanding>> {
    let model = Model::laid(problem)?;
    let reader = Reader::new(problem, &model)?;
    let mut readings = reader.read(&chosen(problem, &model, choices)?);
    readings.retain(Reading::broken);
    readings.sort_by_key(|reading| (reading.rule, reading.first, reading.counted));
    Ok(reader.standings(&readings))
}

impl Reader<'_> {
    pub(super) fn standings(&self, readings: &[Reading]) -> Vec<RuleStanding> {
        readings.iter().filter_map(|reading| self.standing(reading)).collect()
    }

    fn standing(&self, reading: &Reading) -> Option<RuleStanding> {
        let rule = self.problem.rules.get(reading.rule)?;
        let audience = match &rule.demand {
            PlanDemand::Nutrient { audience, .. }
            | PlanDemand::EnergyShare { audience, .. }
            | PlanDemand::Budget { audience, .. } => audience.clone(),
            PlanDemand::DishStock { .. }
            | PlanDemand::DishUses { .. }
            | PlanDemand::TraitUses { .. }
            | PlanDemand::Variety { .. } => None,
        };
        Some(RuleStanding {
            rule: rule.id.clone(),
            side: reading.side,
            first: self.problem.days.get(reading.first)?.date,
            last: self.problem.days.get(reading.last)?.date,
            audience,
            counted: reading.counted.and_then(|class| self.counted(&rule.demand, class)),
            scenario: reading.scenario.and_then(|place| Some(self.problem.scenarios.get(place)?.name.clone())),
            limit: reading.limit,
            value: reading.value,
            slack: reading.slack(),
        })
    }

    /// The name of a class of a run, which are numbered by dish or by value in order.
    fn counted(&self, demand: &PlanDemand, class: usize) -> Option<String> {
        match demand {
            PlanDemand::DishUses { .. } => self.problem.dishes.get(class).map(|dish| dish.menu_id.to_string()),
            PlanDemand::TraitUses { trait_kind, value, .. } => {
                let traits = self.problem.dishes.iter().flat_map(|dish| &dish.traits);
                let values: BTreeSet<&str> = traits
                    .filter(|it| it.kind == *trait_kind && value.as_ref().is_none_or(|value| *value == it.value))
                    .map(|it| it.value.as_str())
                    .collect();
                values.into_iter().nth(class).map(str::to_owned)
            }
            _ => None,
        }
    }
}
