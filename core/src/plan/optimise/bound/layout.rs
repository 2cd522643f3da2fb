//! Lines laid on a linear program, one row for all that are alike, and prices read back from it.

use super::super::grid::at;
use super::fold::Fold;
use super::lines::{Ask, Line, Lines, Prices};
use super::program::{Program, Solution};

/// Where the lines of a problem stand in its program.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) program: Program,
    /// The variable of each option on a day of a class, class-major; `usize::MAX` where it is not served.
    share: Vec<usize>,
    /// The rows of each class of lines: one, or one for each side.
    lines: Vec<Vec<usize>>,
    /// The rows of each class of varieties: its own, and one for each column.
    varieties: Vec<(Option<usize>, Vec<usize>)>,
    /// The row of each level before.
    before: Vec<usize>,
}

impl Layout {
    pub(super) fn new(of: &Lines<'_>, fold: &Fold, ask: Ask<'_>) -> Self {
        let (model, options) = (&of.model, of.model.options.len());
        let mut all = Self {
            program: Program::default(),
            share: vec![usize::MAX; fold.classes.len() * options],
            lines: vec![Vec::new(); fold.lines.len()],
            varieties: Vec::new(),
            before: Vec::new(),
        };
        let mut before: Vec<(Vec<(usize, f64)>, f64)> =
            of.before.iter().map(|level| (Vec::new(), level.limit)).collect();
        for (class, days) in fold.classes.iter().enumerate() {
            let count = days.len() as f64;
            let mean = |costs: &dyn Fn(usize, usize) -> f64, option: usize| {
                let first = costs(at(days, 0), option);
                first + days.iter().map(|day| costs(*day, model.on(option, *day)) - first).sum::<f64>() / count
            };
            for slot in 0..model.slots {
                let allowed = model.allowed.get(model.cell(at(days, 0), slot)).map(Vec::as_slice).unwrap_or_default();
                let cost = |option: &usize| match ask {
                    Ask::Objective => count * mean(&|day, option| model.cost.at(day, option), *option),
                    _ => 0.0,
                };
                let group = all.program.group(allowed.iter().map(cost));
                for (variable, option) in group.zip(allowed) {
                    if let Some(place) = all.share.get_mut(class * options + option) {
                        *place = variable;
                    }
                    for ((terms, _), level) in before.iter_mut().zip(&of.before).filter(|_| ask == Ask::Objective) {
                        terms.push((variable, count * mean(&|day, option| level.cost.at(day, option), *option)));
                    }
                }
            }
        }
        let rules = if let Ask::Relief(steps) = ask { steps } else { &[] };
        let relief: Vec<[Option<usize>; 2]> = rules
            .iter()
            .map(|sides| sides.map(|step| (step > 0.0).then(|| all.program.variable(1.0, f64::INFINITY))))
            .collect();
        let idle = |price: Option<f64>| price.is_some() && ask != Ask::Objective;
        // What a unit beyond costs, and the variables that make the row give way.
        let mut give =
            |program: &mut Program, (rule, side, unit): (Option<usize>, usize, f64), level, price, count: usize| {
                let count = count as f64;
                match (ask, price, level, rule) {
                    (Ask::Objective, Some(price), None, _) => (price * count, None),
                    (Ask::Objective, Some(price), Some(level), _) => {
                        let slack = program.variable(0.0, f64::INFINITY);
                        if let Some((terms, _)) = before.get_mut::<usize>(level) {
                            terms.push((slack, price * count));
                        }
                        (f64::INFINITY, Some((slack, -1.0)))
                    }
                    (Ask::Shortfall, None, ..) => (1.0, None),
                    (Ask::Relief(_), None, _, Some(own)) => {
                        let variable = relief.get(own).and_then(|sides| at(sides, side));
                        let gives = variable.map(|variable| (variable, -ask.step(rule, side) / unit));
                        (f64::INFINITY, gives)
                    }
                    _ => (f64::INFINITY, None),
                }
            };
        for (own, (place, count)) in fold.lines.iter().enumerate() {
            let Some(line) = of.lines.get(*place).filter(|line| !idle(line.price)) else { continue };
            let entries = all.served(of, fold, &line.days, line.column, line.factor);
            let mut rows = Vec::new();
            for limits in apart(ask, line) {
                let side = usize::from(limits[1].is_finite());
                let place = (line.rule, side, at(&line.units, side));
                let (price, gives) = give(&mut all.program, place, line.level, line.price, *count);
                // What gives way lowers a sum that may be too high, and raises one that may be too low.
                let gives = gives.map(|(variable, by)| (variable, if side == 0 { -by } else { by }));
                rows.push(all.program.row(entries.iter().copied().chain(gives), limits, price));
            }
            if let Some(own) = all.lines.get_mut(own) {
                *own = rows;
            }
        }
        for (place, count) in &fold.varieties {
            let Some(variety) = of.varieties.get(*place).filter(|variety| !idle(variety.price)) else {
                all.varieties.push((None, Vec::new()));
                continue;
            };
            let (mut occurs, mut own) = (Vec::new(), Vec::new());
            for column in &variety.columns {
                let seen = all.program.variable(0.0, 1.0);
                let entries = all.served(of, fold, &variety.days, *column, -1.0);
                own.push(all.program.row(
                    entries.into_iter().chain([(seen, 1.0)]),
                    [f64::NEG_INFINITY, 0.0],
                    f64::INFINITY,
                ));
                occurs.push((seen, -1.0));
            }
            let place = (Some(variety.rule), 0, 1.0);
            let (price, gives) = give(&mut all.program, place, variety.level, variety.price, *count);
            let row = all.program.row(occurs.into_iter().chain(gives), [f64::NEG_INFINITY, -variety.low], price);
            all.varieties.push((Some(row), own));
        }
        if ask == Ask::Objective {
            let rows = before.into_iter().map(|(terms, limit)| (terms, [f64::NEG_INFINITY, limit]));
            all.before = rows.map(|(terms, limits)| all.program.row(terms, limits, f64::INFINITY)).collect();
        }
        all
    }

    /// What days add up to in a column, by variable.
    fn served(&self, of: &Lines<'_>, fold: &Fold, days: &[usize], column: usize, factor: f64) -> Vec<(usize, f64)> {
        let options = of.model.options.len();
        let mut within = vec![0.0; fold.classes.len()];
        for day in days {
            if let Some(count) = within.get_mut(at(&fold.day, *day)) {
                *count += factor;
            }
        }
        let mut entries = Vec::new();
        for (class, count) in within.iter().enumerate().filter(|(_, count)| **count != 0.0) {
            let day = fold.classes.get(class).map_or(0, |days| at(days, 0));
            for (option, value) in of.values_on(column, day) {
                match self.share.get(class * options + option) {
                    Some(&variable) if variable != usize::MAX => entries.push((variable, value * count)),
                    _ => {}
                }
            }
        }
        entries
    }

    /// What a solution says each line is worth.
    pub(super) fn prices(&self, fold: &Fold, solution: &Solution) -> Prices {
        let of_row = |row: Option<usize>| row.map_or(0.0, |row| at(&solution.worth, row)).max(0.0);
        let count = |of: &[(usize, usize)], class: usize| of.get(class).map_or(1, |(_, count)| *count) as f64;
        let lines = fold.line.iter().map(|class| {
            let rows = self.lines.get(*class).into_iter().flatten();
            -rows.map(|row| at(&solution.worth, *row)).sum::<f64>() / count(&fold.lines, *class)
        });
        let varieties = fold.variety.iter().map(|class| {
            let count = count(&fold.varieties, *class);
            self.varieties.get(*class).map_or((0.0, Vec::new()), |(least, own)| {
                (of_row(*least) / count, own.iter().map(|row| of_row(Some(*row)) / count).collect())
            })
        });
        Prices {
            lines: lines.collect(),
            varieties: varieties.collect(),
            before: self.before.iter().map(|row| of_row(Some(*row))).collect(),
            served: self.share.iter().map(|variable| at(&solution.amounts, *variable)).collect(),
        }
    }

    /// The other way round: a place to begin from, by what another fold of the same lines says.
    pub(super) fn start(&self, of: &Lines<'_>, fold: &Fold, other: &Fold, prices: &Prices) -> Solution {
        let options = of.model.options.len();
        let mut start =
            Solution { amounts: vec![0.0; self.program.costs.len()], worth: vec![0.0; self.program.limits.len()] };
        for (class, days) in fold.classes.iter().enumerate() {
            let whole = at(&other.day, at(days, 0));
            let like = other.classes.get(whole).map_or(0, |days| at(days, 0));
            for option in 0..options {
                let place = self.share.get(class * options + option);
                if let Some(amount) = place.and_then(|place| start.amounts.get_mut(*place)) {
                    *amount = at(&prices.served, whole * options + of.model.on(option, like));
                }
            }
        }
        let mut put = |row: usize, worth: f64| {
            let [least, most] = self.program.limits.get(row).copied().unwrap_or_default();
            let worth = if most.is_finite() { worth } else { worth.min(0.0) };
            if let Some(place) = start.worth.get_mut(row) {
                *place = if least.is_finite() { worth } else { worth.max(0.0) };
            }
        };
        for ((place, count), rows) in fold.lines.iter().zip(&self.lines) {
            rows.iter().for_each(|row| put(*row, -at(&prices.lines, *place) * *count as f64));
        }
        for ((place, count), (least, own)) in fold.varieties.iter().zip(&self.varieties) {
            let Some((worth, columns)) = prices.varieties.get(*place) else { continue };
            least.iter().for_each(|row| put(*row, worth * *count as f64));
            for (row, worth) in own.iter().zip(columns) {
                put(*row, worth * *count as f64);
            }
        }
        for (row, worth) in self.before.iter().zip(&prices.before) {
            put(*row, *worth);
        }
        start
    }
}

/// The limits of a line: apart where each gives way by a variable of its own.
fn apart(ask: Ask<'_>, line: &Line) -> Vec<[f64; 2]> {
    let (least, most) = ([line.low, f64::INFINITY], [f64::NEG_INFINITY, line.high]);
    if matches!(ask, Ask::Relief(_)) || line.level.is_some() {
        return [least, most].into_iter().filter(|limits| limits.iter().any(|limit| limit.is_finite())).collect();
    }
    vec![[line.low, line.high]]
}
