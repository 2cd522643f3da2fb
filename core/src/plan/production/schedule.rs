//! When each step of a recipe starts, counted back from when it must be done.

use crate::menu::{Menu, MenuKind};
use crate::plan::{KitchenTime, ProductionStep, SupplyGapReason};
use crate::quantity::Decimal;

/// The times of one recipe, in minutes after the midnight with which the day of the sheet begins.
pub(super) struct Schedule {
    pub(super) start: Option<i64>,
    /// When its cooking ends; `None` where nobody can tell.
    pub(super) cooked: Option<i64>,
    pub(super) steps: Vec<ProductionStep>,
    pub(super) missing: Vec<SupplyGapReason>,
}

/// Counts a recipe back from its end.
///
/// It takes as long as its steps; where one of them does not say, as long as the menu's preparation and cooking time.
/// It is cooked with the last step that is at least `hot`: cooling and chilling have temperatures too. Steps that have
/// some and never a hot one do not tell, nor does a dish without steps and times.
pub(super) fn schedule(menu: &Menu, end: Option<i64>, hot: Option<Decimal>) -> Schedule {
    let mut ordered: Vec<_> = menu.recipe_steps.iter().collect();
    ordered.sort_by_key(|step| step.step_number);
    let stated = i64::from(menu.preparation_time) + i64::from(menu.cooking_time);
    let mut missing = Vec::new();
    let (mut steps, mut heated) = (Vec::with_capacity(ordered.len()), None);
    let mut time = end;
    for step in ordered.into_iter().rev() {
        let start = time.zip(step.duration).map(|(end, minutes)| end - i64::from(minutes));
        if step.duration.is_none() {
            missing.push(SupplyGapReason::StepDuration { step_number: step.step_number });
        }
        if step.temperature.zip(hot).is_some_and(|(temperature, hot)| temperature >= hot) {
            heated = heated.or(Some(time));
        }
        steps.push(ProductionStep {
            step_id: step.id.clone(),
            step_number: step.step_number,
            title: step.title.clone(),
            instruction: step.instruction.clone(),
            duration: step.duration,
            start: start.map(KitchenTime::of),
            end: time.map(KitchenTime::of),
            temperature: step.temperature,
            quality_check: step.quality_check.clone(),
        });
        time = start;
    }
    steps.reverse();
    missing.reverse();
    if steps.is_empty() {
        time = end.filter(|_| stated > 0 || menu.kind == MenuKind::Tray).map(|end| end - stated);
        if stated == 0 && menu.kind != MenuKind::Tray {
            missing.push(SupplyGapReason::Duration);
        }
    } else if !missing.is_empty() && stated > 0 {
        // Longer steps than the time stated for all of them leave the time stated wrong.
        let known: i64 = steps.iter().filter_map(|step| step.duration).map(i64::from).sum();
        time = end.map(|end| end - stated.max(known));
    }
    let told = if steps.is_empty() { stated > 0 } else { steps.iter().all(|step| step.temperature.is_none()) };
    Schedule { start: time, cooked: heated.unwrap_or(end.filter(|_| told)), steps, missing }
}
