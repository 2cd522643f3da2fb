use super::lines::{Ask, Line, Lines};
use std::collections::BTreeMap;

/// Days and lines that no rule, price or choice tells apart.
///
/// Colours are refined until days of one colour lie in equally many lines of each colour and the other way round.
/// Averaging any solution of the whole linear program over the days of a colour then keeps every line (a mean of
/// lines of one colour) and the objective (linear, or convex where advice is priced), so the folded program has the
/// same least value.
#[derive(Debug, Clone)]
pub(super) struct Fold {
    /// Class of each day.
    pub(super) day: Vec<usize>,
    /// The days of each class.
    pub(super) classes: Vec<Vec<usize>>,
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
    /// Days that are alike in everything that is asked.
    pub(super) fn new(of: &Lines<'_>, ask: Ask<'_>) -> Self {
        let model = &of.model;
        let costs = |day: usize, option: usize| {
            let before = of.before.iter().map(move |level| level.cost.at(day, option));
            before.chain([model.cost.at(day, option)]).filter(move |_| ask == Ask::Objective)
        };
        Self::from(of, |day| {
            let allowed: Vec<&[usize]> = of.allowed(day).map(Vec::as_slice).collect();
            let options = allowed.iter().copied().flatten();
            let costs: Vec<u64> = options.flat_map(|option| costs(day, *option)).map(f64::to_bits).collect();
            (allowed, costs)
        })
    }

    /// Days on which the same dishes may be served, whatever they cost: the program of a mean day of each class only
    /// proposes prices.
    pub(super) fn coarse(of: &Lines<'_>) -> Self {
        let dish = |option: &usize| of.model.options.get(*option).map(|choice| choice.dish);
        Self::from(of, |day| -> Vec<Vec<_>> { of.allowed(day).map(|own| own.iter().map(dish).collect()).collect() })
    }

    fn from<K: Ord>(of: &Lines<'_>, like: impl Fn(usize) -> K) -> Self {
        let mut day = coloured((0..of.model.days).map(like));
        loop {
            let line = coloured(of.lines.iter().map(|line| (identity(line), shades(&day, &line.days))));
            let variety = coloured(of.varieties.iter().map(|variety| {
                let identity = (variety.rule, variety.level, variety.low.to_bits(), variety.price.map(f64::to_bits));
                (identity, variety.columns.first().copied(), shades(&day, &variety.days))
            }));
            let mut around = vec![Vec::new(); of.model.days];
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
                let mut all = vec![Vec::new(); classes(&day).len()];
                for (place, colour) in day.iter().enumerate() {
                    if let Some(days) = all.get_mut(*colour) {
                        days.push(place);
                    }
                }
                let (classes, lines, varieties) = (all, classes(&line), classes(&variety));
                return Self { day, classes, line, lines, variety, varieties };
            }
            day = finer;
        }
    }
}

type Identity = ([Option<usize>; 2], usize, [u64; 3], Option<u64>);

fn identity(line: &Line) -> Identity {
    let numbers = [line.factor, line.low, line.high].map(f64::to_bits);
    ([line.rule, line.level], line.column, numbers, line.price.map(f64::to_bits))
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
