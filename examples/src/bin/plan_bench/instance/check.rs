//! A plan against the instance's own tables, apart from what the planner made of them.

use super::{ANIMAL, COURSES, Instance, VEGETABLE};
use std::collections::BTreeSet;

impl Instance {
    /// The most by which a plan, as the checker reads it, breaks anything: limits in parts of the target, counts in times.
    pub(crate) fn violation(&self, columns: &[u8]) -> f64 {
        let (days, plan) = (self.plan.days, &self.plan);
        let mut worst = 0.0_f64;
        let mut broken = |by: f64| worst = worst.max(by);
        let served: Vec<Vec<usize>> = columns
            .chunks(self.dishes.len().max(1))
            .map(|day| day.iter().enumerate().filter(|(_, own)| **own == 1).map(|(dish, _)| dish).collect())
            .collect();
        broken(if served.len() == days { 0.0 } else { 1.0 });
        for day in &served {
            let courses: BTreeSet<usize> = day.iter().map(|dish| self.course(*dish)).collect();
            broken(if courses.len() == COURSES.len() && day.len() == COURSES.len() { 0.0 } else { 1.0 });
        }
        let mut limits = |groups: &mut dyn Iterator<Item = &[Vec<usize>]>, of: &dyn Fn(usize) -> f64, low, high| {
            for days in groups {
                let mean = days.iter().flatten().map(|dish| of(*dish)).sum::<f64>() / days.len() as f64;
                broken(Option::map_or(low, 0.0, |low: f64| low - mean));
                broken(Option::map_or(high, 0.0, |high: f64| mean - high));
            }
        };
        for group in &self.groups {
            for (rows, length) in [(&group.daily, 1), (&group.weekly, plan.week)] {
                for &(nutrient, low, high) in rows {
                    let target = self.at(&group.target, nutrient).max(1e-9);
                    let part = |dish: usize| {
                        let values = self.dish_nutrients.get(dish).map(Vec::as_slice).unwrap_or_default();
                        self.at(values, nutrient) * self.at(&group.factor, self.course(dish)) / target
                    };
                    let (low, high) = (low.map(|low| low / target), high.map(|high| high / target));
                    limits(&mut served.chunks(length), &part, low, high);
                }
            }
        }
        for (length, most) in [(1, plan.budget_day), (plan.week, plan.budget_week_mean)] {
            let part = |dish: usize| self.at(&self.dish_cost, dish) / plan.budget_week_mean;
            limits(&mut served.chunks(length), &part, None, Some(most / plan.budget_week_mean));
        }
        let window = (plan.no_repeat_window as usize).clamp(1, days.max(1));
        for dish in 0..self.dishes.len() {
            let uses = |run: &[Vec<usize>]| run.iter().filter(|day| day.contains(&dish)).count() as f64;
            served.windows(window).for_each(|run| broken(uses(run) - 1.0));
            broken(uses(&served) - f64::from(plan.max_uses));
        }
        let proteins: Vec<Option<&String>> = served
            .iter()
            .map(|day| {
                let main = day.iter().filter_map(|dish| self.dishes.get(*dish));
                main.filter(|dish| COURSES.get(dish.course) == Some(&ANIMAL))
                    .find_map(|dish| dish.main_protein.as_ref())
            })
            .collect();
        proteins.windows(2).for_each(|pair| {
            let [first, second] = pair else { return };
            broken(if first.is_some() && first == second { 1.0 } else { 0.0 });
        });
        for week in served.chunks(plan.week) {
            let dishes = week.iter().flatten().filter_map(|dish| self.dishes.get(*dish));
            let dishes = dishes.filter(|dish| COURSES.get(dish.course) == Some(&VEGETABLE));
            let types: BTreeSet<&String> = dishes.flat_map(|dish| &dish.veg_types).collect();
            broken(f64::from(plan.min_veg_types_per_week) - types.len() as f64);
        }
        worst
    }

    fn course(&self, dish: usize) -> usize {
        self.dishes.get(dish).map_or(0, |dish| dish.course)
    }
}
