//! What a plan was worth when it was signed.

use super::PlanApproval;
use super::calculations::in_force;
use super::supply::gather;
use super::work::Work;
use crate::balance::{BalanceReport, Outcome, RuleBasis, Severity, Verdict};
use crate::error::Result;
use crate::id::{AudienceKey, PortionKey, RuleId};
use crate::plan::{DayRange, judge_plan, plan_servings_by, plan_totals};
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What the standard said of a meal, a day, a week or the windows of an audience when a plan was signed.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApprovedVerdict {
    /// Who is fed.
    pub audience: AudienceKey,
    /// The portion that was judged. Absent: the reference portion.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// What was judged.
    pub basis: RuleBasis,
    /// The first day.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day.
    #[serde(default)]
    pub to: Option<Date>,
    /// The verdict over all required sides.
    pub outcome: Outcome,
    /// The rules that were not proved to be met, in the order of the standard.
    pub open: Vec<ApprovedFinding>,
}

/// A rule that was broken, or of which nobody could tell, when a plan was signed.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApprovedFinding {
    /// The rule.
    pub rule: RuleId,
    /// What was judged: a nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// The day, where one day or window of a period was judged.
    #[serde(default)]
    pub date: Option<Date>,
    /// For the audience's mean.
    pub verdict: Verdict,
    /// How much the broken or undecided side weighed.
    #[serde(default)]
    pub severity: Option<Severity>,
}

/// Writes into an approval, which is kept already, what its plan serves, costs and is worth by the standard in force.
/// Without that standard's text nothing can be judged nor shared out, and both stay absent.
pub(super) fn take_stock(work: &mut Work<'_>, approval: &mut PlanApproval, program: &NutritionProgram) -> Result<()> {
    let range = DayRange { first: approval.plan.start_date, last: approval.plan.end_date };
    let needed = gather(work, &mut approval.assignments.clone(), &[])?;
    let settings = &needed.settings;
    let recipes = needed.recipes();
    let foods = recipes.catalogs().flat_map(|catalog| catalog.ingredients());
    let tables = foods.filter_map(|food| food.composition.source.as_ref()).map(|source| source.table.clone());
    approval.food_tables = tables.collect::<BTreeSet<String>>().into_iter().collect();
    approval.prices_as_of = Some(work.as_of()?);
    let Ok(standard) = in_force(None, program, settings) else { return Ok(()) };
    let options = settings.serving_options(range.first);
    let served = plan_servings_by(&range, &approval.assignments, program, &recipes, &standard, &options)?;
    let judged = judge_plan(&served, &standard)?.audiences.into_iter().flat_map(|it| {
        let spans = it.meals.into_iter().chain(it.days).chain(it.weeks);
        spans.chain(it.windows).collect::<Vec<_>>()
    });
    approval.verdicts = judged.map(signed_verdict).collect();
    approval.totals = Some(plan_totals(&served)?.plan);
    approval.standard = Some(standard.into_owned());
    Ok(())
}

fn signed_verdict(report: BalanceReport) -> ApprovedVerdict {
    let BalanceReport { audience, portion, basis, from, to, outcome, findings, .. } = report;
    let open = findings.into_iter().filter(|found| found.verdict != Verdict::Met).map(|found| ApprovedFinding {
        rule: found.rule,
        subject: found.subject,
        date: found.date,
        verdict: found.verdict,
        severity: found.severity,
    });
    ApprovedVerdict { audience, portion, basis, from, to, outcome, open: open.collect() }
}
