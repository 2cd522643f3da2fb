use super::lines::{Line, Lines};
use std::collections::BTreeMap;

/// Days and lines that no rule, price or choice tells apart.
///
/// Colours are refined until days of one colour lie in equally many lines of each colour and the other way round.
/// Averaging any solution of the whole linear program over the days of a colour then keeps every line (a mean of
/// lines of one colour) and the objective (linear, or convex where advice is priced), so the folded program has the
/// same least value.
pub(super) struct Fold {
    /// Class of each day.
    pub(super) day: Vec<usize>,
    /// A day and the number of days of each class.
    pub(super) classes: Vec<(usize, usize)>,
    /// Class of each line.
    pub(super) line: Vec<usize>,
    /// A line and the number of lines of each class.
    pub(super) lines: Vec<(usize, usize)>,
    /// Class of each variety.
    pub(super) variety: Vec<usize>,
    /// A variety and the number of varieties of each class.
    pub(super) varieties: Vec<(usize, usize)>,
}

impl Fold {
    pub(super) fn new(of: &Lines) -> Self {
        let model = &of.model;
        let first = (0..model.days).map(|day| {
            let allowed = model.allowed.iter().skip(day * model.slots).take(model.slots).cloned().collect();
            (allowed, model.cost.row(day).iter().map(|value| value.to_bits()).collect())
        });
        let mut day = coloured::<(Vec<Vec<usize>>, Vec<u64>)>(first);
        loop {
            let line = coloured(of.lines.iter().map(|line| (identity(line), shades(&day, &line.days))));
            let variety = coloured(of.varieties.iter().map(|variety| {
                let identity = (variety.rule, variety.low.to_bits(), variety.price.map(f64::to_bits));
                (identity, variety.columns.first().copied(), shades(&day, &variety.days))
            }));
            let mut around = vec![Vec::new(); model.days];
            let lines = of.lines.iter().zip(&line).map(|(own, colour)| (&own.days, (false, *colour)));
            let varieties = of.varieties.iter().zip(&variety).map(|(own, colour)| (&own.days, (true, *colour)));
            for (days, colour) in lines.chain(varieties) {
                for place in days {
                    if let Some(own) = around.get_mut(*place) {
                        own.push(colour);
                    }
                }
            }
            let finer = coloured(day.iter().copied().zip(around).map(|(colour, mut around)| {
                around.sort_unstable();
                (colour, around)
            }));
            if classes(&finer).len() == classes(&day).len() {
                let (classes, lines, varieties) = (classes(&day), classes(&line), classes(&variety));
                return Self { day, classes, line, lines, variety, varieties };
            }
            day = finer;
        }
    }
}

type Identity = (Option<usize>, usize, [u64; 3], Option<u64>);

fn identity(line: &Line) -> Identity {
    let numbers = [line.factor, line.low, line.high].map(f64::to_bits);
    (line.rule, line.column, numbers, line.price.map(f64::to_bits))
}

fn shades(colours: &[usize], days: &[usize]) -> Vec<usize> {
    let mut shades: Vec<usize> = days.iter().filter_map(|day| colours.get(*day).copied()).collect();
    shades.sort_unstable();
    shades
}

/// One number for each different key, counted from 0 in order of appearance.
fn coloured<K: Ord>(keys: impl Iterator<Item = K>) -> Vec<usize> {
    let mut known = BTreeMap::new();
    keys.map(|key| {
        let next = known.len();
        *known.entry(key).or_insert(next)
    })
    .collect()
}

fn classes(colours: &[usize]) -> Vec<(usize, usize)> {
    let mut classes: Vec<(usize, usize)> = Vec::new();
    for (place, &colour) in colours.iter().enumerate() {
        match classes.get_mut(colour) {
            Some((_, count)) => *count += 1,
            None => classes.push((place, 1)),
        }
    }
    classes
}
