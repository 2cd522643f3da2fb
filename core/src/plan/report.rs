use super::{
    Assignment, DayRange, MenuPlan, PlanBudget, PlanServings, PlanTotals, PlanVariety, Recipes, ServingOptions,
    SupplyGap, TrayFinding, plan_budget, plan_totals, servings::plan_servings_by, totals::week_within,
    tray_findings_by, variety::plan_variety_by,
};
use crate::balance::{
    BalanceReport, Measure, Period, Rule, RuleBasis, ServedMeal, Standard, judge_day, judge_meal, judge_period,
};
use crate::error::Result;
use crate::id::{AudienceKey, PlanId};
use crate::menu::Catalog;
use crate::program::NutritionProgram;
use std::collections::BTreeMap;

/// Everything that is computed about a plan.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanReport {
    /// The plan.
    pub plan_id: PlanId,
    /// What it serves and costs, and the means of each audience.
    pub totals: PlanTotals,
    /// What the standard says, by audience.
    pub verdicts: PlanVerdicts,
    /// How much its dishes differ.
    pub variety: PlanVariety,
    /// What it costs against what may be spent.
    pub budget: PlanBudget,
    /// Trays that are not proved to fit the special diets of those who get them.
    pub special_diets: Vec<TrayFinding>,
    /// What is planned and not counted, or counted in another version than was planned. The verdicts are those of what is
    /// counted.
    pub gaps: Vec<SupplyGap>,
}

/// What a standard says about a plan.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanVerdicts {
    /// Each audience that is fed, by key.
    pub audiences: Vec<AudienceVerdicts>,
    /// Audiences that the standard does not know: they are not judged.
    pub unknown_audiences: Vec<AudienceKey>,
}

/// What a standard says about what one audience is served.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AudienceVerdicts {
    /// The audience.
    pub audience: AudienceKey,
    /// Each meal by the rules for a meal, in order; a menu in a size once.
    pub meals: Vec<BalanceReport>,
    /// Each feeding day by the rules for a day.
    pub days: Vec<BalanceReport>,
    /// Each week, Monday to Sunday within the plan, by the rules for a period.
    pub weeks: Vec<BalanceReport>,
    /// All days of the plan by the rules that count dishes in windows of days, which weeks do not bound. Absent: the
    /// standard has none.
    #[serde(default)]
    pub windows: Option<BalanceReport>,
}

/// Judges what each audience is served: every meal, every feeding day, every week, and every window of days over the plan.
///
/// Days without feeding are absent. The plates of nobody known are not judged.
pub fn judge_plan(served: &PlanServings, standard: &Standard) -> Result<PlanVerdicts> {
    let mut fed: BTreeMap<&AudienceKey, Vec<ServedMeal>> = BTreeMap::new();
    for serving in served.servings.iter().filter(|it| served.range.includes(it.date) && it.meal.portions > 0) {
        if let Some(audience) = &serving.audience {
            fed.entry(audience).or_default().push(serving.meal.clone());
        }
    }
    let rules = standard.rules.iter().filter(|rule| rolls(rule)).cloned().collect();
    let rolling = Standard { rules, ..standard.clone() };
    let mut verdicts = PlanVerdicts { audiences: Vec::new(), unknown_audiences: Vec::new() };
    for (audience, mut meals) in fed {
        if standard.audience(audience).is_err() {
            verdicts.unknown_audiences.push(audience.clone());
            continue;
        }
        meals.sort_by(|a, b| place(a).cmp(&place(b)));
        verdicts.audiences.push(of_audience(audience, &meals, &served.range, standard, &rolling)?);
    }
    Ok(verdicts)
}

fn place(meal: &ServedMeal) -> impl Ord + '_ {
    (meal.date, meal.meal_type, &meal.menu_id, &meal.nutrition.portion, meal.portions)
}

fn of_audience(
    audience: &AudienceKey,
    meals: &[ServedMeal],
    range: &DayRange,
    standard: &Standard,
    rolling: &Standard,
) -> Result<AudienceVerdicts> {
    // The portions of a meal do not matter to the rules for a meal.
    let plate = |meal: &ServedMeal| (meal.date, meal.meal_type, meal.menu_id.clone(), meal.nutrition.portion.clone());
    let plates = meals.chunk_by(|a, b| plate(a) == plate(b)).filter_map(|same| same.first());
    let week = |meal: &ServedMeal| meal.date.map(|date| week_within(date, range));
    let mut weeks = Vec::new();
    for of_week in meals.chunk_by(|a, b| week(a) == week(b)) {
        if let Some(week) = of_week.first().and_then(week) {
            let period = Period { from: week.first, to: week.last };
            weeks.push(judge_period(of_week, &period, standard, audience)?);
        }
    }
    let days = meals.chunk_by(|a, b| a.date == b.date);
    let whole = Period { from: range.first, to: range.last };
    let windows = (!rolling.rules.is_empty()).then(|| judge_period(meals, &whole, rolling, audience));
    Ok(AudienceVerdicts {
        audience: audience.clone(),
        meals: plates.map(|meal| judge_meal(meal, standard, audience)).collect::<Result<_>>()?,
        days: days.map(|meals| judge_day(meals, standard, audience)).collect::<Result<_>>()?,
        weeks,
        windows: windows.transpose()?,
    })
}

/// Whether a rule counts dishes in windows of days.
fn rolls(rule: &Rule) -> bool {
    matches!(rule.measure, Measure::Dishes { window_days: Some(_), .. }) && rule.basis.contains(&RuleBasis::Period)
}

/// Everything that is computed about a plan, over all its days.
///
/// Each day is priced at its own date. Errors: a plan of more than [`MAX_RANGE_DAYS`](super::MAX_RANGE_DAYS) days,
/// prices or a budget in another currency.
pub fn plan_report(
    plan: &MenuPlan,
    assignments: &[Assignment],
    program: &NutritionProgram,
    catalog: &Catalog,
    standard: &Standard,
    options: &ServingOptions,
) -> Result<PlanReport> {
    plan_report_by(plan, assignments, program, &catalog.into(), standard, options)
}

/// The report of trays that may be cooked by several catalogs.
pub(crate) fn plan_report_by(
    plan: &MenuPlan,
    assignments: &[Assignment],
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
    standard: &Standard,
    options: &ServingOptions,
) -> Result<PlanReport> {
    let range = DayRange { first: plan.start_date, last: plan.end_date };
    let served = plan_servings_by(&range, assignments, program, recipes, standard, options)?;
    let totals = plan_totals(&served)?;
    Ok(PlanReport {
        plan_id: plan.id.clone(),
        verdicts: judge_plan(&served, standard)?,
        variety: plan_variety_by(&range, assignments, recipes, &options.choices)?,
        budget: plan_budget(&served, &totals.plan, program)?,
        special_diets: tray_findings_by(assignments, program, recipes),
        totals,
        gaps: served.gaps,
    })
}
