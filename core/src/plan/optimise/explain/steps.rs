use super::limit::{SIDES, limit, whole};
use super::reading::Reader;
use crate::balance::Severity;

/// What a step of each limit that may give way is: the whole of it, in its unit. The limit of a share moves by what it
/// is a share of, taken at the most that a day can hold: so a proof never asks for more than is needed.
pub(super) fn steps(reader: &Reader<'_>, gives: impl Fn(usize) -> bool) -> Vec<[f64; 2]> {
    let rules = reader.problem.rules.iter().enumerate();
    let steps = rules.map(|(number, rule)| {
        SIDES.map(|side| {
            let asked = limit(&rule.demand, side).is_some() && rule.severity == Severity::Required && gives(number);
            let most = |energy: &[f64]| most_of_a_day(reader, energy);
            let moves = reader.share(number, side).map_or(1.0, |share| most(&share.energy));
            if asked { whole(&rule.demand) * moves } else { 0.0 }
        })
    });
    steps.collect()
}

/// The most that the dishes of any day can add up to.
fn most_of_a_day(reader: &Reader<'_>, amounts: &[f64]) -> f64 {
    let of_cell = |allowed: &Vec<usize>| {
        let amounts = allowed.iter().filter_map(|option| amounts.get(*option).copied());
        amounts.reduce(f64::max).unwrap_or_default()
    };
    let cells: Vec<f64> = reader.model.allowed.iter().map(of_cell).collect();
    cells.chunks(reader.model.slots.max(1)).map(|day| day.iter().sum()).fold(0.0, f64::max)
}
