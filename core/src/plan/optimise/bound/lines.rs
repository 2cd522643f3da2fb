use super::super::grid::at;
use super::super::model::Model;
use super::fold::Fold;
use super::program::prices;
use std::borrow::Cow;

/// Share of all terms that rounding and the tolerance of limits may take.
const ROUNDING: f64 = 4e-9;
/// A shortfall below this, relative to a rule's limit, proves nothing.
const SHORTFALL: f64 = 1e-7;
/// A rule of a smaller price is no part of a proof.
const BLAME: f64 = 1e-6;

/// Σ over its days of the column's values of what is served lies in `[low, high]`.
pub(in super::super) struct Line {
    pub(super) rule: Option<usize>,
    pub(super) days: Vec<usize>,
    pub(super) column: usize,
    pub(super) factor: f64,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) price: Option<f64>,
    /// Units of the rule's limit in one unit of this line's, for its least and for its most; of a share its energy.
    pub(super) units: [f64; 2],
}

/// At least `low` of the columns occur within its days.
pub(in super::super) struct Variety {
    pub(super) rule: usize,
    pub(super) days: Vec<usize>,
    pub(super) columns: Vec<usize>,
    pub(super) low: f64,
    pub(super) price: Option<f64>,
}

/// What the linear program is asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in super::super) enum Ask<'a> {
    /// The least objective.
    Objective,
    /// The least sum by which required rules are broken.
    Shortfall,
    /// The least sum of steps by which limits must give way: for the least and the most of each rule what a step is in
    /// the rule's unit; 0: it holds.
    Relief(&'a [[f64; 2]]),
}

impl Ask<'_> {
    /// What a step of a rule's limit is in its unit; 0: it does not give way.
    pub(super) fn step(self, rule: Option<usize>, side: usize) -> f64 {
        match (self, rule) {
            (Self::Relief(steps), Some(rule)) => steps.get(rule).map_or(0.0, |sides| at(sides, side)),
            _ => 0.0,
        }
    }
}

/// What each rule is worth: by line, and by variety its own price and that of each column.
///
/// `served` is how often the program serves each option on a day of each class, class-major.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Prices {
    pub(in super::super) lines: Vec<f64>,
    pub(super) varieties: Vec<(f64, Vec<f64>)>,
    pub(super) served: Vec<f64>,
}

/// A problem as linear lines, each implied by the rules.
pub(in super::super) struct Lines<'a> {
    pub(super) model: Cow<'a, Model>,
    /// Options and their values.
    pub(super) columns: Vec<Vec<(usize, f64)>>,
    pub(super) lines: Vec<Line>,
    pub(super) varieties: Vec<Variety>,
}

impl<'a> Lines<'a> {
    /// All lines but those of the rules left out. Runs that overlap are taken together, over the whole plan: that only
    /// weakens a bound, and it keeps days alike.
    pub(in super::super) fn new(model: &'a Model, without: &[usize]) -> Self {
        // Where portions are to choose, those that keep each line best: every line is implied then.
        let relaxed = model.relaxed();
        let mut all = Self { model: relaxed.clone(), columns: Vec::new(), lines: Vec::new(), varieties: Vec::new() };
        let model: &Model = &relaxed;
        let kept = |rule: &usize| !without.contains(rule);
        for block in &model.blocks {
            let groups: Vec<Vec<usize>> = (0..block.sizes.len()).map(|group| block.days_of(group)).collect();
            for (place, own) in block.columns.iter().enumerate() {
                let limited = own.low.is_finite() || own.high.is_finite();
                if !limited || own.rule.is_some_and(|rule| !kept(&rule)) {
                    continue;
                }
                let values = (0..model.options.len()).map(|option| (option, block.coefficients.at(option, place)));
                let column = all.column(values.filter(|(_, value)| *value != 0.0).collect());
                for (days, size) in groups.iter().zip(&block.sizes) {
                    let (rule, low, high, price, units) =
                        (own.rule, own.low, own.high, own.weight.price(), [own.unit; 2]);
                    let days = days.clone();
                    all.lines.push(Line { rule, days, column, factor: 1.0 / size, low, high, price, units });
                }
            }
        }
        let every: Vec<usize> = (0..model.days).collect();
        for run in model.runs.iter().filter(|run| kept(&run.rule)) {
            // So many runs cover the plan, and so many stand beside each other in it.
            let (most, least) = (model.days.div_ceil(run.days), model.days / run.days);
            let low = if run.min > 0 { f64::from(run.min) * least as f64 } else { f64::NEG_INFINITY };
            let high = if run.max < u32::MAX { f64::from(run.max) * most as f64 } else { f64::INFINITY };
            for class in run.classes.clone() {
                let counted = model.classes.iter().enumerate().filter(|(_, classes)| classes.contains(&class));
                let column = all.column(counted.map(|(option, _)| (option, 1.0)).collect());
                let (rule, days, price) = (Some(run.rule), every.clone(), run.weight.price());
                let units = [1.0 / least as f64, 1.0 / most as f64];
                all.lines.push(Line { rule, days, column, factor: 1.0, low, high, price, units });
            }
        }
        for (number, kinds) in model.kinds.iter().enumerate().filter(|(_, kinds)| kept(&kinds.rule)) {
            let columns: Vec<usize> = (0..kinds.count)
                .map(|value| {
                    let of = model.kinds_of.iter().enumerate().filter(|(_, of)| of.contains(&(number, value)));
                    all.column(of.map(|(option, _)| (option, 1.0)).collect())
                })
                .collect();
            for week in 0..model.weeks {
                let days = every.iter().copied().filter(|day| model.week.get(*day) == Some(&week)).collect();
                let (rule, columns, low) = (kinds.rule, columns.clone(), f64::from(kinds.min));
                all.varieties.push(Variety { rule, days, columns, low, price: kinds.weight.price() });
            }
        }
        all
    }

    fn column(&mut self, values: Vec<(usize, f64)>) -> usize {
        self.columns.push(values);
        self.columns.len() - 1
    }

    /// What is proved for a question; none where the prices prove nothing.
    pub(in super::super) fn proved(&self, ask: Ask) -> Option<f64> {
        let value = self.value(&prices(self, &Fold::new(self), ask), ask);
        value.is_finite().then_some(value)
    }

    /// Whether no plan keeps the required rules, proved.
    pub(in super::super) fn impossible(&self) -> bool {
        self.proved(Ask::Shortfall).is_some_and(|shortfall| shortfall > SHORTFALL)
    }

    /// The rules that a proof of impossibility rests on, those it rests on least first.
    pub(in super::super) fn blamed(&self, rules: usize) -> Vec<usize> {
        let prices = prices(self, &Fold::new(self), Ask::Shortfall);
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
        self.value(&prices(self, &Fold::new(self), ask), ask).max(0.0)
    }

    /// What one more unit of a rule's least and one unit less of its most cost, by the linear program. The limit of a
    /// share moves by what it is a share of: `whole` has that by option, for the least and the most of each share.
    pub(in super::super) fn worth(&self, rules: usize, whole: &[Option<[Vec<f64>; 2]>]) -> Vec<[f64; 2]> {
        let fold = Fold::new(self);
        let prices = prices(self, &fold, Ask::Objective);
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
        let mut reduced =
            if ask == Ask::Objective { model.cost.cells().to_vec() } else { vec![0.0; model.cost.cells().len()] };
        let (mut total, mut size) = (0.0, 0.0);
        // What the prices make of a step of each limit.
        let mut steps = match ask {
            Ask::Relief(steps) => vec![[0.0_f64; 2]; steps.len()],
            _ => Vec::new(),
        };
        let mut pay = |days: &[usize], column: usize, worth: f64| {
            for day in days {
                for (option, value) in self.columns.get(column).into_iter().flatten() {
                    if let Some(cell) = reduced.get_mut(day * options + option) {
                        *cell -= worth * value;
                    }
                }
            }
        };
        for (place, line) in self.lines.iter().enumerate() {
            let most = self.most(ask, line.price);
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
            let worth = worth.min(self.most(ask, variety.price)).max(0.0);
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
        for (cell, allowed) in model.allowed.iter().enumerate() {
            let day = cell / model.slots.max(1);
            let least = allowed.iter().map(|option| at(&reduced, day * options + option)).reduce(f64::min);
            total += least.unwrap_or(f64::INFINITY);
            size += least.unwrap_or(0.0).abs();
        }
        let proved = total - ROUNDING * size;
        match ask {
            // At these prices every step pays for so much at most.
            Ask::Relief(_) if proved > 0.0 => proved / steps.iter().flatten().copied().fold(0.0, f64::max),
            _ => proved,
        }
    }

    /// The highest worth of a line: advice is never worth more than its price, and nothing where only rules count.
    fn most(&self, ask: Ask, price: Option<f64>) -> f64 {
        match (ask, price) {
            (_, None) => {
                if ask == Ask::Shortfall {
                    1.0
                } else {
                    1e12
                }
            }
            (Ask::Objective, Some(price)) => price,
            _ => 0.0,
        }
    }
}
