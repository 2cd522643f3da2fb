//! What is broken, rule by rule, for whoever explains.

use super::super::model::Model;
use super::super::sums::beyond;
use super::{State, short};

impl State {
    /// What the objectives of the levels before add up to.
    pub(in super::super) fn before(&self) -> impl Iterator<Item = f64> {
        self.kept.iter().map(|state| state.now.objective)
    }

    /// The breaches of every rule, those of the levels before among them, in the units of the columns, for whoever explains.
    pub(in super::super) fn breaches(&self, model: &Model) -> Vec<f64> {
        let rules = model.blocks.iter().flat_map(|block| &block.columns).filter_map(|column| column.rule);
        let most =
            rules.chain(model.runs.iter().map(|run| run.rule)).chain(model.kinds.iter().map(|kinds| kinds.rule)).max();
        let mut all = vec![0.0; most.map_or(0, |most| most + 1)];
        self.each_breach(model, |rule, _, breach| {
            if let Some(all) = all.get_mut(rule) {
                *all += breach;
            }
        });
        for (kept, state) in model.kept.iter().zip(&self.kept) {
            let before = state.breaches(&kept.model);
            all.resize(all.len().max(before.len()), 0.0);
            all.iter_mut().zip(before).for_each(|(all, before)| *all += before);
        }
        all
    }

    /// Every breach by itself: its rule, its side (0 the least, 1 the most) with the unit of a column, by how much.
    pub(in super::super) fn each_breach(&self, model: &Model, mut told: impl FnMut(usize, (usize, f64), f64)) {
        for (block, sums) in model.blocks.iter().zip(&self.blocks) {
            for (group, size) in block.sizes.iter().enumerate() {
                let limits = sums.low.row(group).iter().zip(sums.high.row(group));
                for ((column, sum), (low, high)) in block.columns.iter().zip(sums.sums.row(group)).zip(limits) {
                    let breach = beyond(*sum, *low, *high);
                    if let Some(rule) = column.rule.filter(|_| breach > 0.0) {
                        told(rule, (usize::from(sum > high), column.unit), breach / size);
                    }
                }
            }
        }
        for run in &model.runs {
            let counts =
                run.classes.clone().flat_map(|class| self.runs.row(class).iter().take(model.days + 1 - run.days));
            for count in counts.filter(|count| short(run, **count) > 0) {
                told(run.rule, (usize::from(*count > run.max), 1.0), f64::from(short(run, *count)));
            }
        }
        for (kinds, weeks) in model.kinds.iter().zip(&self.different) {
            for different in weeks.iter().filter(|different| **different < kinds.min) {
                told(kinds.rule, (0, 1.0), f64::from(kinds.min - different));
            }
        }
    }
}
