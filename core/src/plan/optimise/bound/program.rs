use super::super::grid::at;
use super::fold::Fold;
use super::lines::{Ask, Lines, Prices};
use clarabel::algebra::CscMatrix;
use clarabel::solver::{DefaultSettings, DefaultSolver, IPSolver, NonnegativeConeT, ZeroConeT};

/// A linear program under construction: minimise cost · x, some rows equal and the others at most their limit.
#[derive(Default)]
struct Program {
    costs: Vec<f64>,
    entries: Vec<(usize, usize, f64)>,
    limits: Vec<f64>,
}

impl Program {
    fn variable(&mut self, cost: f64) -> usize {
        self.costs.push(cost);
        self.costs.len() - 1
    }

    fn row(&mut self, entries: impl IntoIterator<Item = (usize, f64)>, limit: f64) -> usize {
        let row = self.limits.len();
        self.entries.extend(entries.into_iter().map(|(variable, value)| (row, variable, value)));
        self.limits.push(limit);
        row
    }

    /// A variable that is not negative.
    fn amount(&mut self, cost: f64) -> usize {
        let variable = self.variable(cost);
        self.row([(variable, -1.0)], 0.0);
        variable
    }

    /// The variables, and what each row is worth. None where the solver fails: a proof from that is weak, not wrong.
    fn solve(self, equal: usize) -> (Vec<f64>, Vec<f64>) {
        let (rows, variables) = (self.limits.len(), self.costs.len());
        let (mut row, mut variable, mut value) = (Vec::new(), Vec::new(), Vec::new());
        for (own, of, number) in self.entries {
            row.push(own);
            variable.push(of);
            value.push(number);
        }
        let matrix = CscMatrix::new_from_triplets(rows, variables, row, variable, value);
        let still = CscMatrix::zeros((variables, variables));
        let cones = [ZeroConeT(equal), NonnegativeConeT(rows - equal)];
        let settings = DefaultSettings { verbose: false, max_iter: 100, ..DefaultSettings::default() };
        match DefaultSolver::new(&still, &self.costs, &matrix, &self.limits, &cones, settings) {
            Ok(mut solver) => {
                solver.solve();
                (solver.solution.x, solver.solution.z)
            }
            Err(_) => (Vec::new(), Vec::new()),
        }
    }
}

/// What the folded linear program says each line is worth.
pub(super) fn prices(of: &Lines, fold: &Fold, ask: Ask) -> Prices {
    let model = &of.model;
    let options = model.options.len();
    let mut program = Program::default();
    // How often an option is served on a day of a class, by class and option.
    let mut share = vec![usize::MAX; fold.classes.len() * options];
    let cells = || fold.classes.iter().enumerate().flat_map(|own| (0..model.slots).map(move |slot| (own, slot)));
    for ((class, (day, count)), slot) in cells() {
        let mut shares = Vec::new();
        for option in model.allowed.get(model.cell(*day, slot)).into_iter().flatten() {
            let objective = if ask == Ask::Objective { model.cost.at(*day, *option) } else { 0.0 };
            let variable = program.variable(objective * *count as f64);
            shares.push((variable, 1.0));
            if let Some(place) = share.get_mut(class * options + option) {
                *place = variable;
            }
        }
        program.row(shares, 1.0);
    }
    let equal = program.limits.len();
    for variable in 0..program.costs.len() {
        program.row([(variable, -1.0)], 0.0);
    }
    let served = |days: &[usize], column: usize, factor: f64| -> Vec<(usize, f64)> {
        let mut within = vec![0.0; fold.classes.len()];
        for day in days {
            if let Some(count) = within.get_mut(at(&fold.day, *day)) {
                *count += factor;
            }
        }
        let mut entries = Vec::new();
        for (class, count) in within.iter().enumerate().filter(|(_, count)| **count != 0.0) {
            for (option, value) in of.columns.get(column).into_iter().flatten() {
                match share.get(class * options + option) {
                    Some(&variable) if variable != usize::MAX => entries.push((variable, value * count)),
                    _ => {}
                }
            }
        }
        entries
    };
    let rules = if let Ask::Relief(steps) = ask { steps } else { &[] };
    let gives = |program: &mut Program, step: f64| (step > 0.0).then(|| program.amount(1.0));
    let relief: Vec<[Option<usize>; 2]> =
        rules.iter().map(|[min, max]| [gives(&mut program, *min), gives(&mut program, *max)]).collect();
    // The variable that makes a line give way and what it takes off it; none: it must hold.
    let give =
        |program: &mut Program, (rule, side): (Option<usize>, usize), price: Option<f64>, count: usize, unit: f64| {
            let slack = |program: &mut Program, cost: f64| Some((program.amount(cost * count as f64), -1.0));
            match (ask, price, rule) {
                (Ask::Objective, Some(price), _) => slack(program, price),
                (Ask::Shortfall, None, _) => slack(program, 1.0),
                (Ask::Relief(_), None, Some(own)) => {
                    let variable = relief.get(own).and_then(|sides| at(sides, side));
                    variable.map(|variable| (variable, -ask.step(rule, side) / unit))
                }
                _ => None,
            }
        };
    let idle = |price: Option<f64>| price.is_some() && ask != Ask::Objective;
    let mut sides = vec![[None, None]; fold.lines.len()];
    for (own, (place, count)) in sides.iter_mut().zip(&fold.lines) {
        let Some(line) = of.lines.get(*place).filter(|line| !idle(line.price)) else { continue };
        let entries = served(&line.days, line.column, line.factor);
        for (number, (side, (sign, limit))) in own.iter_mut().zip([(-1.0, line.low), (1.0, line.high)]).enumerate() {
            if limit.is_finite() {
                let slack = give(&mut program, (line.rule, number), line.price, *count, at(&line.units, number));
                let signed = entries.iter().map(|(variable, value)| (*variable, value * sign));
                *side = Some(program.row(signed.chain(slack), limit * sign));
            }
        }
    }
    let mut rows = Vec::new();
    for (place, count) in &fold.varieties {
        let Some(variety) = of.varieties.get(*place).filter(|variety| !idle(variety.price)) else {
            rows.push((None, Vec::new()));
            continue;
        };
        let (mut occurs, mut own) = (Vec::new(), Vec::new());
        for column in &variety.columns {
            let seen = program.amount(0.0);
            program.row([(seen, 1.0)], 1.0);
            let entries = served(&variety.days, *column, 1.0).into_iter().map(|(variable, value)| (variable, -value));
            own.push(program.row(entries.chain([(seen, 1.0)]), 0.0));
            occurs.push((seen, -1.0));
        }
        let slack = give(&mut program, (Some(variety.rule), 0), variety.price, *count, 1.0);
        rows.push((Some(program.row(occurs.into_iter().chain(slack), -variety.low)), own));
    }
    let (amounts, worth) = program.solve(equal);
    let served = share.iter().map(|variable| at(&amounts, *variable)).collect();
    let of_row = |row: Option<usize>| row.map_or(0.0, |row| at(&worth, row)).max(0.0);
    let lines = fold.line.iter().map(|class| {
        let [low, high] = at(&sides, *class);
        let count = fold.lines.get(*class).map_or(1, |(_, count)| *count);
        (of_row(low) - of_row(high)) / count as f64
    });
    let varieties = fold.variety.iter().map(|class| {
        let count = fold.varieties.get(*class).map_or(1, |(_, count)| *count) as f64;
        rows.get(*class).map_or((0.0, Vec::new()), |(least, own)| {
            (of_row(*least) / count, own.iter().map(|row| of_row(Some(*row)) / count).collect())
        })
    });
    Prices { lines: lines.collect(), varieties: varieties.collect(), served }
}
