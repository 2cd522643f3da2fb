use super::super::bound::Lines;
use super::super::every::every_plan;
use super::super::model::Model;
use super::super::{PlanDemand, PlanPeriod, PlanProblem, PlanRule};
use super::limit::{in_whole, whole};
use super::near_miss::with_dishes;
use super::reading::Reader;
use super::relief::least_of_few;
use super::steps::steps;
use crate::balance::Severity;
use crate::error::Result;
use crate::id::RuleId;
use jiff::civil::Date;

/// Where limits must give way this far, in parts of themselves, the others may be what is in the way.
const FAR: f64 = 1e6;

/// Rules that cannot hold together. With any one of them left out, the rest no longer provably clash.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanClash {
    /// The rules, each with its own way out.
    pub rules: Vec<PlanWayOut>,
    /// The numbers of the weeks that show it by themselves: the rules cannot hold on their days alone. Empty: only
    /// several weeks together do, or nothing is proved of single ones.
    pub weeks: Vec<u32>,
}

/// How far one rule must give way if every other rule stays.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanWayOut {
    /// The rule.
    pub rule: RuleId,
    /// At least so much, in units of the rule's limit; for a share of energy, as a share; of what is counted, whole times.
    /// Proved; whether so much is enough, [`plan_relief`](crate::plan::optimise::plan_relief) looks for. Where plans are few
    /// all are tried, and it is the least. Absent: this rule alone cannot help.
    pub at_least: Option<f64>,
}

/// A small set of rules that provably clash; none where nothing is proved. Errors: `plan_problem.*`.
pub fn plan_clash(problem: &PlanProblem) -> Result<Option<PlanClash>> {
    let every: Vec<usize> = (0..problem.rules.len()).collect();
    clashing(problem, &every)?.map(|rules| clash(problem, &every, &rules)).transpose()
}

/// Every clash, one after the other and each without the rules of those before; how far a rule must give way is said as
/// if the other clashes were gone. Empty where nothing is proved. Errors: `plan_problem.*`.
pub fn plan_clashes(problem: &PlanProblem) -> Result<Vec<PlanClash>> {
    let mut kept: Vec<usize> = (0..problem.rules.len()).collect();
    let mut sets: Vec<Vec<usize>> = Vec::new();
    while let Some(rules) = clashing(problem, &kept)? {
        kept.retain(|rule| !rules.contains(rule));
        // What nothing is asked of and is impossible all the same is no clash of rules.
        if rules.is_empty() {
            break;
        }
        sets.push(rules);
    }
    let of_set = |set: &Vec<usize>| {
        let mut among: Vec<usize> = kept.iter().chain(set).copied().collect();
        among.sort_unstable();
        clash(problem, &among, set)
    };
    sets.iter().map(of_set).collect()
}

/// The problem with some of its rules only, and without later levels, which prove nothing.
fn only(problem: &PlanProblem, rules: &[usize]) -> PlanProblem {
    let rules: Vec<PlanRule> = rules.iter().filter_map(|rule| problem.rules.get(*rule).cloned()).collect();
    PlanProblem { rules, then: Vec::new(), ..problem.clone() }
}

/// A set among the rules that is proved impossible and of which each is needed for the proof. Built anew without each
/// rule, because a rule may also keep dishes out.
fn clashing(problem: &PlanProblem, among: &[usize]) -> Result<Option<Vec<usize>>> {
    let impossible = |rules: &[usize]| Ok::<_, crate::Error>(hopeless(&Model::new(&only(problem, rules))?));
    let model = Model::new(&only(problem, among))?;
    let lines = Lines::new(&model, &[]);
    if !hopeless(&model) {
        return Ok(None);
    }
    let blamed: Vec<usize> = lines.blamed(among.len()).iter().filter_map(|place| among.get(*place).copied()).collect();
    let keeps_out = |rule: &usize| {
        let id = problem.rules.get(*rule).map(|rule| &rule.id);
        model.left_out.iter().any(|left| Some(&left.rule) == id)
    };
    // Those that the proof does not rest on are dropped at once, the others one by one, the lightest first.
    let silent = among.iter().filter(|rule| !blamed.contains(rule) && keeps_out(rule));
    let mut rules: Vec<usize> = silent.chain(&blamed).copied().collect();
    if !impossible(&rules)? {
        rules = among.iter().filter(|rule| !blamed.contains(rule)).chain(&blamed).copied().collect();
    }
    for rule in rules.clone() {
        let rest: Vec<usize> = rules.iter().copied().filter(|other| *other != rule).collect();
        if impossible(&rest)? {
            rules = rest;
        }
    }
    rules.sort_unstable();
    Ok(Some(rules))
}

/// Whether it is proved that no plan keeps what is required: by the linear program, or of few plans by trying each.
fn hopeless(model: &Model) -> bool {
    Lines::new(model, &[]).impossible() || every_plan(model) == Some(None)
}

/// What limits must give way by at least, given that the program asks for so much; none where the other rules are in the
/// way however far they do. The dishes to choose from stay: a rule that gives way still leaves out what it cannot judge.
pub(super) fn way_out(
    problem: &PlanProblem,
    model: &Model,
    gives: impl Fn(usize) -> bool,
    relief: f64,
) -> Result<Option<f64>> {
    if relief < FAR {
        return Ok(Some(relief));
    }
    let mut others = PlanProblem { then: Vec::new(), ..problem.clone() };
    for (_, rule) in others.rules.iter_mut().enumerate().filter(|(rule, _)| gives(*rule)) {
        rule.severity = Severity::Info;
    }
    let others = with_dishes(Model::new(&others)?, model);
    Ok((!hopeless(&others)).then_some(relief))
}

/// The clash of some rules, with the way out of each while all others of a problem hold.
fn clash(problem: &PlanProblem, among: &[usize], rules: &[usize]) -> Result<PlanClash> {
    let (problem, of_rules) = (only(problem, among), only(problem, rules));
    let model = Model::new(&problem)?;
    let (lines, reader) = (Lines::new(&model, &[]), Reader::new(&problem, &model)?);
    let mut ways = Vec::new();
    for (place, rule) in
        problem.rules.iter().enumerate().filter(|(place, _)| among.get(*place).is_some_and(|rule| rules.contains(rule)))
    {
        let relief = lines.relief(&steps(&reader, |other| other == place));
        let relief = way_out(&problem, &model, |other| other == place, relief)?;
        // Dishes in part may keep what whole ones cannot.
        let gives: Vec<bool> = (0..problem.rules.len()).map(|other| other == place).collect();
        let relief = relief.and_then(|relief| least_of_few(&reader, &gives).unwrap_or(Some(relief)));
        let at_least = relief.map(|relief| in_whole(&rule.demand, relief * whole(&rule.demand)));
        ways.push(PlanWayOut { rule: rule.id.clone(), at_least });
    }
    Ok(PlanClash { rules: ways, weeks: weeks(&of_rules)? })
}

/// The weeks on whose days alone the rules of a problem clash.
fn weeks(problem: &PlanProblem) -> Result<Vec<u32>> {
    // What is asked of all days is not asked of a week's; a most of servings is.
    let whole = |rule: &PlanRule| match &rule.demand {
        PlanDemand::Nutrient { period, .. }
        | PlanDemand::EnergyShare { period, .. }
        | PlanDemand::Budget { period, .. } => *period == PlanPeriod::Plan,
        PlanDemand::TraitUses { window, min, .. } => window.is_none() && min.is_some(),
        PlanDemand::DishStock { .. } | PlanDemand::DishUses { .. } | PlanDemand::Variety { .. } => false,
    };
    let mut weeks = Vec::new();
    if problem.rules.iter().any(whole) {
        return Ok(weeks);
    }
    let mut all: Vec<u32> = problem.days.iter().map(|day| day.week).collect();
    all.dedup();
    for week in all {
        let mut own = problem.clone();
        own.days.retain(|day| day.week == week);
        let planned = |date: &Date| own.days.iter().any(|day| day.date == *date);
        own.locks.retain(|lock| planned(&lock.date));
        own.forbidden.retain(|it| it.date.as_ref().is_none_or(planned));
        own.objective.clear();
        if Lines::new(&Model::new(&own)?, &[]).impossible() {
            weeks.push(week);
        }
    }
    Ok(weeks)
}
