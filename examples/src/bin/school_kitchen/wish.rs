//! A wish that cannot be granted, and what is in its way.

use crate::kitchen::Eaters;
use crate::week::Week;
use gizi::balance::{Severity, Standard};
use gizi::id::RuleId;
use gizi::plan::optimise::{PlanDraft, PlanProblem, PlanRequest, PlanWayOut, plan_clash, plan_problem};
use gizi::program::NutritionProgram;

/// One small portion for all who get the small one, with both ends of every band required.
#[derive(Debug)]
pub(crate) struct Wish {
    /// Who shares it.
    pub(crate) names: Vec<String>,
    pub(crate) draft: PlanDraft,
    /// Why it cannot be: each rule with how far it must give way if the other ones named here do. None: it can, or
    /// nothing is proved.
    pub(crate) clashing: Vec<PlanWayOut>,
}

impl Wish {
    pub(crate) fn of(mut request: PlanRequest, mut program: NutritionProgram, week: &Week) -> gizi::Result<Self> {
        let sharing = one_ladle(&mut request, week);
        program.audiences.retain(|fed| sharing.iter().any(|eaters| eaters.key == fed.audience));
        let standard = strict(&week.standard);
        let draft = plan_problem(&request, &program, &standard, &[], &week.catalog, &week.settings)?;
        let clashing = clashing(&draft.problem)?;
        Ok(Self { names: sharing.iter().map(|eaters| eaters.name.clone()).collect(), draft, clashing })
    }
}

/// All who get the small portion get the ladle of the eldest of them, and nobody asks for variety: what clashes then are
/// the bands. Returns who they are.
fn one_ladle<'w>(request: &mut PlanRequest, week: &'w Week) -> Vec<&'w Eaters> {
    let smallest = week.kitchen.audiences.first().map(|eaters| &eaters.portion);
    let sharing = week.kitchen.audiences.iter().filter(|eaters| Some(&eaters.portion) == smallest);
    let sharing: Vec<&Eaters> = sharing.collect();
    let own = |eaters: &&Eaters| request.portions.iter().find(|it| it.audience == eaters.key).cloned();
    let ladle = sharing.last().and_then(own).map(|portions| portions.factors).unwrap_or_default();
    let theirs = request.portions.iter_mut().filter(|it| sharing.iter().any(|eaters| eaters.key == it.audience));
    theirs.for_each(|portions| portions.factors.clone_from(&ladle));
    (request.dish_gap, request.protein_gap) = (None, None);
    sharing
}

/// Everything that clashes: one clash after the other, each without the rules of those before.
fn clashing(problem: &PlanProblem) -> gizi::Result<Vec<PlanWayOut>> {
    let without = |ids: &[RuleId]| {
        let rules = problem.rules.iter().filter(|rule| !ids.contains(&rule.id)).cloned().collect();
        PlanProblem { rules, ..problem.clone() }
    };
    let mut ids: Vec<RuleId> = Vec::new();
    while let Some(clash) = plan_clash(&without(&ids))? {
        ids.extend(clash.rules.into_iter().map(|way| way.rule));
    }
    let mut ways = Vec::new();
    for id in &ids {
        let others: Vec<RuleId> = ids.iter().filter(|other| *other != id).cloned().collect();
        let clash = plan_clash(&without(&others))?;
        let own = clash.into_iter().flat_map(|clash| clash.rules).find(|way| way.rule == *id);
        ways.push(own.unwrap_or_else(|| PlanWayOut { rule: id.clone(), at_least: None }));
    }
    Ok(ways)
}

/// The standard with both ends of every band required that it asks for at all.
pub(crate) fn strict(standard: &Standard) -> Standard {
    let mut strict = standard.clone();
    for rule in &mut strict.rules {
        if rule.minimum == Some(Severity::Required) && rule.maximum.is_some() {
            rule.maximum = Some(Severity::Required);
        }
    }
    strict
}
