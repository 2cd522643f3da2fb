//! A mixed-integer program as it is given to HiGHS, and what that finds.

use crate::ProofError;
use gizi::plan::optimise::PlanProgram;
use highs::{HighsModelStatus, Model, RowProblem, Sense, SolvedModel};

/// Something that is decided, from 0 on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) cost: f64,
    pub(crate) high: f64,
    pub(crate) whole: bool,
}

/// A sum of columns between limits.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) limits: [f64; 2],
    pub(crate) terms: Vec<(usize, f64)>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Program {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
}

/// What is known of a program when the solver has ended.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    /// Nothing costs less; infinite where nothing is possible at all.
    pub(crate) bound: f64,
    /// The best that was found.
    pub(crate) values: Option<Vec<f64>>,
    /// Whether it came to an end: what was found costs what nothing can cost less than.
    pub(crate) finished: bool,
}

impl Program {
    pub(crate) fn of(plan: &PlanProgram) -> Self {
        let column = |own: &gizi::plan::optimise::LinearColumn| Column {
            cost: own.cost,
            high: own.high.unwrap_or(f64::INFINITY),
            whole: own.choice.is_some(),
        };
        let row = |own: &gizi::plan::optimise::LinearRow| Row {
            limits: [own.low.unwrap_or(f64::NEG_INFINITY), own.high.unwrap_or(f64::INFINITY)],
            terms: own.terms.iter().map(|term| (term.column as usize, term.value)).collect(),
        };
        Self { columns: plan.columns.iter().map(column).collect(), rows: plan.rows.iter().map(row).collect() }
    }

    /// Leaves out what no solution that costs less than `most` holds: where fractions are allowed, a unit of it costs more
    /// than all that lies between the least cost and `most`.
    pub(crate) fn narrow(&mut self, most: f64) -> Result<(), ProofError> {
        if most == f64::INFINITY {
            return Ok(());
        }
        let solved = ended(self.model(false).try_solve())?;
        if solved.status() != HighsModelStatus::Optimal {
            return Ok(());
        }
        // The solver's prices are true to about so much.
        let room = most - solved.objective_value() + 1e-6 * most.abs().max(1.0);
        let solution = solved.get_solution();
        for (column, price) in self.columns.iter_mut().zip(solution.dual_columns()) {
            if column.whole && *price > room {
                column.high = 0.0;
            }
        }
        Ok(())
    }

    /// The best solution that costs less than `most`, or how far the solver came in the time.
    pub(crate) fn solve(&self, most: f64, seconds: f64) -> Result<Answer, ProofError> {
        let mut model = self.model(true);
        model.set_option("time_limit", seconds.max(0.0));
        // A solution within less than this of the best is the best.
        model.set_option("mip_rel_gap", 1e-9);
        model.set_option("mip_abs_gap", 1e-9);
        model.set_option("mip_feasibility_tolerance", 1e-9);
        model.set_option("primal_feasibility_tolerance", 1e-9);
        if most.is_finite() {
            model.set_option("objective_bound", most);
        }
        let solved = ended(model.try_solve())?;
        let values = || solved.get_solution().columns().to_vec();
        let (bound, values) = match solved.status() {
            HighsModelStatus::Optimal => (solved.objective_value(), Some(values())),
            HighsModelStatus::Infeasible => (f64::INFINITY, None),
            HighsModelStatus::ReachedTimeLimit => {
                let bound = solved.double_info_value(c"mip_dual_bound").ok().filter(|bound| bound.is_finite());
                let found = solved.objective_value().is_finite().then(values);
                (bound.unwrap_or(f64::NEG_INFINITY), found)
            }
            status => return Err(ProofError::Solver(format!("{status:?}"))),
        };
        // It looks at nothing that costs `most` or more, so what it says of that is not known.
        let finished = solved.status() != HighsModelStatus::ReachedTimeLimit;
        Ok(Answer { bound: bound.min(most), values, finished })
    }

    fn model(&self, whole: bool) -> Model {
        let mut rows = RowProblem::default();
        let column = |own: &Column| rows.add_column_with_integrality(own.cost, 0.0..=own.high, whole && own.whole);
        let columns: Vec<highs::Col> = self.columns.iter().map(column).collect();
        for row in &self.rows {
            let [low, high] = row.limits;
            let terms = row.terms.iter().filter_map(|(column, value)| Some((*columns.get(*column)?, *value)));
            rows.add_row(low..=high, terms.collect::<Vec<_>>());
        }
        rows.optimise(Sense::Minimise)
    }
}

fn ended(solved: Result<SolvedModel, highs::HighsStatus>) -> Result<SolvedModel, ProofError> {
    solved.map_err(|status| ProofError::Solver(format!("{status:?}")))
}
