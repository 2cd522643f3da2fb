//! What must hold between the fields of what really happened.

use super::fields::{ACTUAL, ACTUAL_COST, ACTUAL_PORTIONS};
use super::{ActualCost, ActualPortions, MealActual};
use crate::validation::{Finding, Place, Report, at, each_once};

pub(super) fn of_actual(actual: &MealActual, place: &Place<'_>, report: &mut Report) {
    let rows = actual.portions.iter().map(|row| {
        let words = [Some(row.menu_id.as_str()), row.portion.as_ref().map(|it| it.as_str())];
        let audience = row.audience.as_ref().map(|it| it.as_str());
        // No id has parentheses, so no size and no audience is called like this.
        words.into_iter().chain([audience]).map(|word| word.unwrap_or("()")).collect::<Vec<_>>().join(" ")
    });
    // What stands in for an unreadable size or audience may repeat a row.
    let mut broken = false;
    at(&ACTUAL, place, ["portions"], |[list]| broken = report.is_broken_within(&list));
    if broken {
        return;
    }
    each_once((&ACTUAL, "portions"), (&ACTUAL_PORTIONS, "menu_id"), rows, place, report);
    for (index, row) in actual.portions.iter().enumerate().filter(|(_, row)| row.audience.is_none()) {
        let same = |other: &&ActualPortions| other.menu_id == row.menu_id && other.portion == row.portion;
        if actual.portions.iter().filter(same).all(|other| other.audience.is_none()) {
            continue;
        }
        at(&ACTUAL, place, ["portions"], |[list]| {
            at(&ACTUAL_PORTIONS, &list.item(index), ["audience"], |[audience]| {
                if !report.is_full() {
                    report.add(&audience, Finding::new("mixed", "violation.mixed_audiences"));
                }
            });
        });
    }
}

pub(super) fn of_portions(row: &ActualPortions, place: &Place<'_>, report: &mut Report) {
    let gone = u64::from(row.served.unwrap_or(0)) + u64::from(row.discarded.unwrap_or(0));
    let Some(cooked) = row.cooked.filter(|cooked| gone > u64::from(*cooked)) else { return };
    at(&ACTUAL_PORTIONS, place, ["served", "cooked", "discarded"], |[served, own, discarded]| {
        let finding = Finding::new("more_than_cooked", "violation.more_than_cooked").limit(cooked).value(gone);
        report.relation(&served, &[own, discarded], finding);
    });
}

pub(super) fn of_cost(cost: &ActualCost, place: &Place<'_>, report: &mut Report) {
    if cost.components.is_empty() {
        at(&ACTUAL_COST, place, ["components"], |[components]| {
            report.add(&components, Finding::new("none", "violation.none"));
        });
    }
}
