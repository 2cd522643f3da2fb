//! What prices prove, and the questions that are asked of lines.

use super::super::grid::{Grid, at};
use super::lines::{Ask, Lines, Prices};
use super::pricing::Pricing;

/// Share of all terms that rounding and the tolerance of limits may take.
const ROUNDING: f64 = 4e-9;
/// A shortfall below this, relative to a rule's limit, proves nothing.
pub(super) const SHORTFALL: f64 = 1e-7;
/// A rule of a smaller price is no part of a proof.
const BLAME: f64 = 1e-6;
/// A part of a limit that is little to the limit and much to a proof.
const HAIR: f64 = 1e-4;
/// No price is higher.
const MOST: f64 = 1e12;

impl Lines<'_> {
    /// What is proved for a question; none where the prices prove nothing.
    pub(in super::super) fn proved(&self, ask: Ask) -> Option<f64> {
        let value = self.value(&Pricing::whole(self, ask).1, ask);
        value.is_finite().then_some(value)
    }

    /// Whether no plan keeps the required rules, proved.
    pub(in super::super) fn impossible(&self) -> bool {
        self.proved(Ask::Shortfall).is_some_and(|shortfall| shortfall > SHORTFALL)
    }

    /// Whether it is proved that nothing keeps to what is required once one side of a rule is a hair tighter.
    pub(in super::super) fn is_fixed(&self, rule: usize, side: usize) -> bool {
        let mut tighter = self.clone();
        let hair = |limit: f64| match limit.abs() {
            0.0 => HAIR,
            size if size.is_finite() => HAIR * size,
            _ => 0.0,
        };
        for line in tighter.lines.iter_mut().filter(|line| line.rule == Some(rule) && line.price.is_none()) {
            if side == 0 {
                line.low += hair(line.low);
            } else {
                line.high -= hair(line.high);
            }
        }
        for variety in tighter.varieties.iter_mut().filter(|it| side == 0 && it.rule == rule && it.price.is_none()) {
            variety.low += hair(variety.low);
        }
        tighter.impossible()
    }

    /// The rules that a proof of impossibility rests on, those it rests on least first.
    pub(in super::super) fn blamed(&self, rules: usize) -> Vec<usize> {
        let prices = Pricing::whole(self, Ask::Shortfall).1;
        let mut blame = vec![0.0_f64; rules];
        let lines = self.lines.iter().zip(&prices.lines).filter_map(|(line, price)| Some((line.rule?, price.abs())));
        let varieties =
            self.varieties.iter().zip(&prices.varieties).map(|(variety, (price, _))| (variety.rule, *price));
        for (rule, price) in lines.chain(varieties) {
            if let Some(blame) = blame.get_mut(rule) {
                *blame += price;
            }
        }
        let mut blamed: Vec<usize> = (0..rules).filter(|rule| at(&blame, *rule) > BLAME).collect();
        blamed.sort_by(|a, b| at(&blame, *a).total_cmp(&at(&blame, *b)));
        blamed
    }

    /// The least sum of steps that limits must give way by, proved; infinite where no steps are enough.
    pub(in super::super) fn relief(&self, steps: &[[f64; 2]]) -> f64 {
        let ask = Ask::Relief(steps);
        self.value(&Pricing::whole(self, ask).1, ask).max(0.0)
    }

    /// What one more unit of a rule's least and one unit less of its most cost, by the linear program. The limit of a
    /// share moves by what it is a share of: `whole` has that by option, for the least and the most of each share.
    pub(in super::super) fn worth(&self, rules: usize, whole: &[Option<[Vec<f64>; 2]>]) -> Vec<[f64; 2]> {
        let (fold, prices) = Pricing::whole(self, Ask::Objective);
        let options = self.model.options.len();
        let mut worth = vec![[0.0; 2]; rules];
        for (line, price) in self.lines.iter().zip(&prices.lines) {
            let Some(rule) = line.rule else { continue };
            let (side, price) = (usize::from(*price < 0.0), price.abs());
            let moves =
                whole.get(rule).and_then(Option::as_ref).and_then(|sides| sides.get(side)).map_or(1.0, |whole| {
                    let of_day = |day: &usize| {
                        let served = prices.served.iter().skip(at(&fold.day, *day) * options).take(options);
                        served.zip(whole).map(|(served, amount)| served * amount).sum::<f64>()
                    };
                    line.factor * line.days.iter().map(of_day).sum::<f64>()
                });
            if let Some(worth) = worth.get_mut(rule).and_then(|sides| sides.get_mut(side)) {
                *worth += price * moves / at(&line.units, side);
            }
        }
        for (variety, (price, _)) in self.varieties.iter().zip(&prices.varieties) {
            if let Some([min, _]) = worth.get_mut(variety.rule) {
                *min += price;
            }
        }
        worth
    }

    /// What every plan must at least reach, at any prices.
    pub(in super::super) fn value(&self, prices: &Prices, ask: Ask) -> f64 {
        let (model, options) = (&self.model, self.model.options.len());
        let mut reduced = Grid::new(model.days, options);
        let (mut total, mut size) = (0.0, 0.0);
        // What the levels before are worth; their advice is priced with them.
        let before: Vec<f64> = match ask {
            Ask::Objective => (0..self.before.len()).map(|level| kept(at(&prices.before, level))).collect(),
            _ => vec![0.0; self.before.len()],
        };
        if ask == Ask::Objective {
            reduced = model.cost.clone();
        }
        for (level, worth) in self.before.iter().zip(&before).filter(|(_, worth)| **worth > 0.0) {
            total -= worth * level.limit;
            size += (worth * level.limit).abs();
            for day in 0..model.days {
                for (cell, cost) in reduced.row_mut(day).iter_mut().zip(level.cost.row(day)) {
                    *cell += worth * cost;
                }
            }
        }
        // What the prices make of a step of each limit.
        let mut steps = match ask {
            Ask::Relief(steps) => vec![[0.0_f64; 2]; steps.len()],
            _ => Vec::new(),
        };
        let mut pay = |days: &[usize], column: usize, worth: f64| {
            for day in days {
                let row = reduced.row_mut(*day);
                for (option, value) in self.values_on(column, *day) {
                    if let Some(cell) = row.get_mut(*option) {
                        *cell -= worth * value;
                    }
                }
            }
        };
        for (place, line) in self.lines.iter().enumerate() {
            let most = most(ask, line.price, line.level.map(|level| at(&before, level)));
            let least = if line.high.is_finite() { -most } else { 0.0 };
            let worth = at(&prices.lines, place).min(if line.low.is_finite() { most } else { 0.0 }).max(least);
            if worth == 0.0 || !worth.is_finite() {
                continue;
            }
            let term = worth * if worth > 0.0 { line.low } else { line.high };
            total += term;
            size += term.abs() + worth.abs();
            let side = usize::from(worth < 0.0);
            if let Some(own) = line.rule.and_then(|rule| steps.get_mut(rule)).and_then(|sides| sides.get_mut(side)) {
                *own += worth.abs() * ask.step(line.rule, side) / at(&line.units, side);
            }
            pay(&line.days, line.column, worth * line.factor);
        }
        for (variety, (worth, columns)) in self.varieties.iter().zip(&prices.varieties) {
            let most = most(ask, variety.price, variety.level.map(|level| at(&before, level)));
            let worth = worth.min(most).max(0.0);
            let term = worth * variety.low;
            total += term;
            size += term.abs() + worth;
            if let Some([own, _]) = steps.get_mut(variety.rule) {
                *own += worth * ask.step(Some(variety.rule), 0);
            }
            for (column, own) in variety.columns.iter().zip(columns) {
                let own = own.max(0.0).min(worth);
                total += own - worth;
                size += worth;
                pay(&variety.days, *column, own);
            }
        }
        for day in 0..model.days {
            let row = reduced.row(day);
            for allowed in self.allowed(day) {
                let least = allowed.iter().map(|option| at(row, *option)).reduce(f64::min);
                total += least.unwrap_or(f64::INFINITY);
                size += least.unwrap_or(0.0).abs();
            }
        }
        let proved = total - ROUNDING * size;
        match ask {
            // At these prices every step pays for so much at most.
            Ask::Relief(_) if proved > 0.0 => proved / steps.iter().flatten().copied().fold(0.0, f64::max),
            _ => proved,
        }
    }
}

/// The highest worth of a line: advice is never worth more than its price, and nothing where only rules count.
fn most(ask: Ask<'_>, price: Option<f64>, level: Option<f64>) -> f64 {
    match (ask, price) {
        (Ask::Shortfall, None) => 1.0,
        (_, None) => MOST,
        (Ask::Objective, Some(price)) => price * level.unwrap_or(1.0),
        _ => 0.0,
    }
}

/// What a level before is worth: never less than nothing.
fn kept(worth: f64) -> f64 {
    if worth.is_finite() { worth.clamp(0.0, MOST) } else { 0.0 }
}
