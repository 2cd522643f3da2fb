//! Seasons: days on which every dish costs the same and comes from the same stocks.

use super::{PlanDemand, PlanProblem};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The season of each day, counted from 0 without gaps. Only what a rule adds up makes one: the objective knows the costs
/// of each day.
pub(super) fn seasons(problem: &PlanProblem) -> Vec<usize> {
    let mut turns = BTreeSet::new();
    for rule in &problem.rules {
        match &rule.demand {
            PlanDemand::Budget { .. } => {
                turns.extend(problem.dishes.iter().flat_map(|dish| &dish.costs).map(|cost| cost.from));
            }
            PlanDemand::DishStock { from, until, .. } => {
                turns.extend(from.iter().copied().chain(until.and_then(|until| until.tomorrow().ok())));
            }
            _ => {}
        }
    }
    let mut seasons: Vec<usize> = problem.days.iter().map(|day| turns.range(..=day.date).count()).collect();
    let mut known = seasons.clone();
    known.dedup();
    for season in &mut seasons {
        *season = known.partition_point(|other| other < season);
    }
    seasons
}

/// Whether a day lies between two others, which count; an end that is absent is open.
pub(super) fn within(date: Date, from: Option<Date>, until: Option<Date>) -> bool {
    from.is_none_or(|from| from <= date) && until.is_none_or(|until| date <= until)
}
