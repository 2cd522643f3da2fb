//! Limits that nothing reaches.

use super::lines::Lines;
use std::collections::BTreeMap;

/// A limit of this part of its unit is worth a unit of its own.
const FINE: f64 = 1e-2;

impl Lines<'_> {
    /// Frees the sides of lines that hold whatever is served, as "no limit" is often written as a large number. Where that
    /// number was the unit of a line, the other limit becomes it, or its numbers would be lost beside the large one.
    pub(super) fn free(&mut self) {
        let mut days: BTreeMap<Vec<&Vec<usize>>, Vec<usize>> = BTreeMap::new();
        for day in 0..self.model.days {
            days.entry(self.allowed(day).collect()).or_default().push(day);
        }
        // What each day can add up to at least and at most, by column.
        let mut ends = vec![vec![[0.0; 2]; self.model.days]; self.columns.len()];
        for days in days.values() {
            let Some(&day) = days.first() else { continue };
            let mut slots = vec![None; self.model.options.len()];
            let mut counts = Vec::new();
            for (slot, allowed) in self.allowed(day).enumerate() {
                counts.push(allowed.len());
                for option in allowed {
                    if let Some(place) = slots.get_mut(*option) {
                        *place = Some(slot);
                    }
                }
            }
            for (column, ends) in ends.iter_mut().enumerate() {
                let mut own: Vec<(usize, [f64; 2])> = vec![(0, [f64::INFINITY, f64::NEG_INFINITY]); counts.len()];
                for (option, value) in self.values_on(column, day) {
                    let slot = slots.get(*option).copied().flatten();
                    if let Some((count, [least, most])) = slot.and_then(|slot| own.get_mut(slot)) {
                        *count += 1;
                        (*least, *most) = (least.min(*value), most.max(*value));
                    }
                }
                let mut sum = [0.0; 2];
                for ((count, [least, most]), all) in own.into_iter().zip(&counts) {
                    // What a column does not name adds nothing.
                    let nothing = if count < *all { [least.min(0.0), most.max(0.0)] } else { [least, most] };
                    sum = [sum[0] + nothing[0], sum[1] + nothing[1]];
                }
                for day in days {
                    if let Some(end) = ends.get_mut(*day) {
                        *end = sum;
                    }
                }
            }
        }
        for line in &mut self.lines {
            let Some(of_day) = ends.get(line.column) else { continue };
            let ends = line.days.iter().filter_map(|day| of_day.get(*day));
            let [least, most] = ends.fold([0.0; 2], |sum, [least, most]| [sum[0] + least, sum[1] + most]);
            let unit = line.high.abs();
            if most * line.factor <= line.high {
                line.high = f64::INFINITY;
            }
            if least * line.factor >= line.low {
                line.low = f64::NEG_INFINITY;
            }
            let own = line.low.abs();
            if line.high.is_infinite() && unit.is_finite() && own.is_finite() && own > 0.0 && own < FINE * unit {
                line.factor /= own;
                line.low /= own;
                line.price = line.price.map(|price| price * own);
                line.units = line.units.map(|unit| unit * own);
            }
        }
        self.lines.retain(|line| line.low.is_finite() || line.high.is_finite());
    }
}
