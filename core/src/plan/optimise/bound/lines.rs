use super::super::grid::{Grid, at};
use super::super::model::Model;
use std::borrow::Cow;

/// Σ over its days of the column's values of what is served lies in `[low, high]`.
#[derive(Debug, Clone)]
pub(in super::super) struct Line {
    pub(super) rule: Option<usize>,
    /// The level before in whose objective its price counts; none: this one's.
    pub(super) level: Option<usize>,
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
#[derive(Debug, Clone)]
pub(in super::super) struct Variety {
    pub(super) rule: usize,
    pub(super) level: Option<usize>,
    pub(super) days: Vec<usize>,
    pub(super) columns: Vec<usize>,
    pub(super) low: f64,
    pub(super) price: Option<f64>,
}

/// The objective of a level before, which keeps to a limit.
#[derive(Debug, Clone)]
pub(in super::super) struct Before {
    pub(super) cost: Grid<f64>,
    pub(super) limit: f64,
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

/// What each rule is worth: by line, by variety its own price and that of each column, and by level before.
///
/// `served` is how often the program serves each option on a day of each class, class-major.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Prices {
    pub(in super::super) lines: Vec<f64>,
    pub(super) varieties: Vec<(f64, Vec<f64>)>,
    pub(super) before: Vec<f64>,
    pub(super) served: Vec<f64>,
}

/// A problem as linear lines, each implied by the rules.
#[derive(Debug, Clone)]
pub(in super::super) struct Lines<'a> {
    pub(super) model: Cow<'a, Model>,
    /// Options and their values.
    pub(super) columns: Vec<Vec<(usize, f64)>>,
    pub(super) lines: Vec<Line>,
    pub(super) varieties: Vec<Variety>,
    pub(super) before: Vec<Before>,
}

impl<'a> Lines<'a> {
    /// All lines but those of the rules left out. Runs that overlap are taken together, over the whole plan: that only
    /// weakens a bound, and it keeps days alike.
    pub(in super::super) fn new(model: &'a Model, without: &[usize]) -> Self {
        // Where portions are to choose, those that keep each line best: every line is implied then.
        let mut all = Self {
            model: model.relaxed(),
            columns: Vec::new(),
            lines: Vec::new(),
            varieties: Vec::new(),
            before: Vec::new(),
        };
        let own = all.model.clone();
        all.add(&own, None, without);
        for (level, kept) in model.kept.iter().enumerate() {
            let own = kept.model.relaxed();
            all.add(&own, Some(level), &[]);
            all.before.push(Before { cost: own.cost.clone(), limit: kept.limit });
        }
        all.free();
        all
    }

    /// The same, apart from the model that it was made of.
    pub(super) fn into_owned(self) -> Lines<'static> {
        let Self { model, columns, lines, varieties, before } = self;
        Lines { model: Cow::Owned(model.into_owned()), columns, lines, varieties, before }
    }

    /// The lines of a level.
    fn add(&mut self, model: &Model, level: Option<usize>, without: &[usize]) {
        let all = self;
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
                    all.lines.push(Line { rule, level, days, column, factor: 1.0 / size, low, high, price, units });
                }
            }
        }
        let every: Vec<usize> = (0..model.days).collect();
        let mut counted = vec![Vec::new(); model.class_run.len()];
        for (option, classes) in model.classes.iter().enumerate() {
            for class in classes {
                if let Some(counted) = counted.get_mut(*class) {
                    counted.push((option, 1.0));
                }
            }
        }
        for run in model.runs.iter().filter(|run| kept(&run.rule)) {
            // So many runs cover the plan, and so many stand beside each other in it.
            let (most, least) = (model.days.div_ceil(run.days), model.days / run.days);
            let low = if run.min > 0 { f64::from(run.min) * least as f64 } else { f64::NEG_INFINITY };
            let high = if run.max < u32::MAX { f64::from(run.max) * most as f64 } else { f64::INFINITY };
            for class in run.classes.clone() {
                let column = all.column(counted.get(class).cloned().unwrap_or_default());
                let (rule, days, price) = (Some(run.rule), every.clone(), run.weight.price());
                let units = [1.0 / least as f64, 1.0 / most as f64];
                all.lines.push(Line { rule, level, days, column, factor: 1.0, low, high, price, units });
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
                let price = kinds.weight.price();
                all.varieties.push(Variety { rule, level, days, columns, low, price });
            }
        }
    }

    fn column(&mut self, values: Vec<(usize, f64)>) -> usize {
        self.columns.push(values);
        self.columns.len() - 1
    }

    /// What may be served in each slot of a day.
    pub(super) fn allowed(&self, day: usize) -> impl Iterator<Item = &Vec<usize>> {
        self.model.allowed.iter().skip(self.model.cell(day, 0)).take(self.model.slots)
    }

    /// A column's values of the options of a day.
    pub(super) fn values_on(&self, column: usize, day: usize) -> &[(usize, f64)] {
        let values = self.columns.get(column).map(Vec::as_slice).unwrap_or_default();
        let first = self.model.on(0, day);
        let after = self.model.on(self.model.options.len().saturating_sub(1), day);
        let place = |option| values.partition_point(|(own, _)| *own < option);
        values.get(place(first)..place(after + 1)).unwrap_or_default()
    }
}
