use super::super::bound::{Ask, Lines};
use super::super::model::Model;
use super::super::{PlanDemand, PlanProblem};
use crate::error::Result;
use crate::id::RuleId;

/// A relief beyond this many times a limit is none.
const NO_WAY_OUT: f64 = 1e6;

/// Rules that cannot hold together. With any one of them left out, the rest no longer provably clash.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanClash {
    /// The rules, each with its own way out.
    pub rules: Vec<PlanWayOut>,
}

/// How far one rule must give way if every other rule stays.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanWayOut {
    /// The rule.
    pub rule: RuleId,
    /// At least so much, in units of the rule's limit; for a share of energy, as a share. Absent: this rule alone
    /// cannot help.
    pub at_least: Option<f64>,
}

/// A small set of rules that provably clash; none where nothing is proved. Errors: `plan_problem.*`.
pub fn plan_clash(problem: &PlanProblem) -> Result<Option<PlanClash>> {
    let model = Model::new(problem)?;
    let all = Lines::new(&model, &[]);
    if !all.impossible() {
        return Ok(None);
    }
    let mut without = Vec::new();
    for rule in 0..problem.rules.len() {
        without.push(rule);
        if !Lines::new(&model, &without).impossible() {
            without.pop();
        }
    }
    let clash = problem.rules.iter().enumerate().filter(|(position, _)| !without.contains(position));
    let rules = clash.map(|(position, rule)| {
        let relief = all.proved(Ask::Relief(position)).filter(|relief| *relief < NO_WAY_OUT);
        let unit = if matches!(rule.demand, PlanDemand::EnergyShare { .. }) { 1.0 } else { all.unit(position) };
        PlanWayOut { rule: rule.id.clone(), at_least: relief.map(|relief| relief.max(0.0) * unit) }
    });
    Ok(Some(PlanClash { rules: rules.collect() }))
}
