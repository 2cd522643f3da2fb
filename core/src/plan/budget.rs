use super::totals::week_of;
use super::{DayRange, PlanServings, PlannedServing, SpanTotals};
use crate::cost::{
    Ceiling, CeilingJudgement, CeilingPeriod, CeilingVerdict, Cost, CostBounds, beside_limit, check_money,
    judge_ceiling,
};
use crate::error::{Error, Result};
use crate::id::{AudienceKey, SiteId};
use crate::money::Money;
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a plan costs against what its programme may spend.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanBudget {
    /// Against the programme's whole budget; absent where it states none.
    pub total: Option<BudgetUse>,
    /// Every ceiling of the programme for each audience on each day, or in each week.
    pub ceilings: Vec<PlannedCeiling>,
    /// Ceilings that these costs cannot be judged by.
    pub not_judged: Vec<CeilingNotJudged>,
}

/// A plan against the budget of its whole programme, of which other plans take their part too.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BudgetUse {
    /// What there is to spend from the programme's first day to its last.
    pub budget: Money,
    /// What the plan costs.
    pub cost: CostBounds,
    /// Cost less budget, at twelve decimal places: below zero is left, above zero is too much.
    pub variance: CostBounds,
    /// Whether the plan by itself keeps the budget.
    pub verdict: CeilingVerdict,
}

/// A ceiling judged for one audience.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlannedCeiling {
    /// The day, or the first of the week within the plan.
    pub first: Date,
    /// The day, or the last of the week within the plan.
    pub last: Date,
    /// The audience; absent for plates of which nobody says who gets them.
    pub audience: Option<AudienceKey>,
    /// The site that fares worst; absent where all sites get the same.
    pub site: Option<SiteId>,
    /// The judgement.
    pub judgement: CeilingJudgement,
}

/// A ceiling that the costs of a plan cannot be judged by.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CeilingNotJudged {
    /// Its name.
    pub ceiling: String,
    /// The stable code of the error: `cost.basis`.
    pub code: String,
    /// The sentence for people, in English.
    pub message: String,
}

/// Judges the plates of a plan by the ceilings of its programme, and its whole cost by the programme's budget.
///
/// A ceiling for a day or a week limits what one person is served: of each meal the dearest plate that the audience
/// gets, site by site; the site that fares worst is shown. Errors: a budget in another currency.
pub fn plan_budget(served: &PlanServings, plan: &SpanTotals, program: &NutritionProgram) -> Result<PlanBudget> {
    let total = program.total_budget.as_ref().map(|budget| budget_use(budget, &plan.cost)).transpose()?;
    let (mut ceilings, mut not_judged) = (Vec::new(), Vec::new());
    for ceiling in &program.ceilings {
        match judged(ceiling, served) {
            Ok(judged) => ceilings.extend(judged),
            Err(error) => not_judged.push(not_judged_because(ceiling, &error)),
        }
    }
    Ok(PlanBudget { total, ceilings, not_judged })
}

fn not_judged_because(ceiling: &Ceiling, error: &Error) -> CeilingNotJudged {
    let (code, message) = (error.code().to_owned(), error.message().to_owned());
    CeilingNotJudged { ceiling: ceiling.name.clone(), code, message }
}

fn budget_use(budget: &Money, cost: &CostBounds) -> Result<BudgetUse> {
    check_money("the budget", budget, cost.at_least.currency)?;
    let (verdict, variance) = beside_limit(&cost.range(), budget.amount)?;
    Ok(BudgetUse { budget: *budget, cost: *cost, variance: CostBounds::new(&variance, budget.currency), verdict })
}

/// A ceiling on every day or week, for every audience.
fn judged(ceiling: &Ceiling, served: &PlanServings) -> Result<Vec<PlannedCeiling>> {
    let span = |date: Date| match ceiling.period {
        CeilingPeriod::Portion | CeilingPeriod::Day => DayRange { first: date, last: date },
        CeilingPeriod::Week => {
            let week = week_of(date);
            DayRange { first: week.first.max(served.range.first), last: week.last.min(served.range.last) }
        }
    };
    let mut groups: BTreeMap<(Date, Date, Option<&AudienceKey>), Vec<&PlannedServing>> = BTreeMap::new();
    for serving in &served.servings {
        let size = &serving.meal.nutrition.portion;
        if serving.meal.portions > 0 && (ceiling.portion.is_none() || ceiling.portion == *size) {
            let days = span(serving.date);
            groups.entry((days.first, days.last, serving.audience.as_ref())).or_default().push(serving);
        }
    }
    let mut found = Vec::with_capacity(groups.len());
    for ((first, last, audience), servings) in groups {
        let mut sites: BTreeSet<Option<&SiteId>> = servings.iter().map(|serving| serving.site.as_ref()).collect();
        if sites.len() > 1 {
            // What goes to every site goes to each of these.
            sites.remove(&None);
        }
        let mut worst: Option<(Option<&SiteId>, CeilingJudgement)> = None;
        for site in sites {
            let here = servings.iter().filter(|serving| serving.site.is_none() || serving.site.as_ref() == site);
            let judgement = judge_ceiling(ceiling, &dearest(here.copied()))?;
            if worst.as_ref().is_none_or(|(_, worst)| badness(&judgement) > badness(worst)) {
                worst = Some((site, judgement));
            }
        }
        let named = |(site, judgement): (Option<&SiteId>, _)| PlannedCeiling {
            first,
            last,
            audience: audience.cloned(),
            site: site.cloned(),
            judgement,
        };
        found.extend(worst.map(named));
    }
    Ok(found)
}

fn badness(judgement: &CeilingJudgement) -> impl Ord {
    let verdict = match judgement.verdict {
        CeilingVerdict::Within => 0,
        CeilingVerdict::Unknown => 1,
        CeilingVerdict::Over => 2,
    };
    (verdict, judgement.cost.at_least.amount)
}

/// Of each meal the plate that costs most; one that may cost anything before one that is known.
fn dearest<'a>(servings: impl Iterator<Item = &'a PlannedServing>) -> Vec<Cost> {
    let mut meals: BTreeMap<_, &Cost> = BTreeMap::new();
    let amount = |cost: &Cost| (cost.serving.at_most.is_none(), cost.serving.at_least.amount);
    for serving in servings {
        let slot = meals.entry((serving.date, serving.meal.meal_type)).or_insert(&serving.cost);
        if amount(&serving.cost) > amount(slot) {
            *slot = &serving.cost;
        }
    }
    meals.into_values().cloned().collect()
}
