// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::plan::optimise::AudiencePortions {
    const NAME: &'static str = "AudiencePortions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "AudiencePortions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => tuple(self.factors.clone(), py),
            2 => tuple(self.choices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.choices == <Vec<gizi::plan::optimise::PortionChoice>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.factors, walk);
        Cross::walk(&self.choices, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::AudiencePortions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take("audience")?,
            factors: given.take("factors")?,
            choices: given.take_or("choices", || <Vec<gizi::plan::optimise::PortionChoice>>::default())?,
        })
    }
}
impl Fields for gizi::plan::optimise::CandidateDish {
    const NAME: &'static str = "CandidateDish";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "CandidateDish");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => tuple(self.slots.clone(), py),
            2 => self.cost.clone().leave(py),
            3 => tuple(self.costs.clone(), py),
            4 => tuple(self.values.clone(), py),
            5 => tuple(self.traits.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.costs == <Vec<gizi::plan::optimise::DishCost>>::default(),
            4 => self.values == <Vec<gizi::plan::optimise::DishValue>>::default(),
            5 => self.traits == <Vec<gizi::plan::optimise::DishTrait>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.slots, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.costs, walk);
        Cross::walk(&self.values, walk);
        Cross::walk(&self.traits, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::CandidateDish {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            slots: given.take("slots")?,
            cost: given.take("cost")?,
            costs: given.take_or("costs", || <Vec<gizi::plan::optimise::DishCost>>::default())?,
            values: given.take_or("values", || <Vec<gizi::plan::optimise::DishValue>>::default())?,
            traits: given.take_or("traits", || <Vec<gizi::plan::optimise::DishTrait>>::default())?,
        })
    }
}
impl Fields for gizi::plan::optimise::ChosenPortion {
    const NAME: &'static str = "ChosenPortion";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "ChosenPortion");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.slot.clone().leave(py),
            2 => self.factor.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.slot, walk);
        Cross::walk(&self.factor, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::ChosenPortion {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { audience: given.take("audience")?, slot: given.take("slot")?, factor: given.take("factor")? })
    }
}
impl Fields for gizi::plan::optimise::CostChange {
    const NAME: &'static str = "CostChange";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "CostChange");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.more.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.more, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::CostChange {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu_id: given.take("menu_id")?, more: given.take("more")? })
    }
}
impl Fields for gizi::plan::optimise::DishCost {
    const NAME: &'static str = "DishCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "DishCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.from.clone().leave(py),
            1 => self.cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.from, walk);
        Cross::walk(&self.cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::DishCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { from: given.take("from_")?, cost: given.take("cost")? })
    }
}
impl Fields for gizi::plan::optimise::DishTrait {
    const NAME: &'static str = "DishTrait";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "DishTrait");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.kind.clone().leave(py),
            1 => self.value.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::DishTrait {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { kind: given.take("kind")?, value: given.take("value")? })
    }
}
impl Fields for gizi::plan::optimise::DishValue {
    const NAME: &'static str = "DishValue";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "DishValue");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.low.clone().leave(py),
            2 => self.high.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.high == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.low, walk);
        Cross::walk(&self.high, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::DishValue {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { nutrient: given.take("nutrient")?, low: given.take("low")?, high: given.take_or("high", || None)? })
    }
}
impl Fields for gizi::plan::optimise::ForbiddenChoice {
    const NAME: &'static str = "ForbiddenChoice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "ForbiddenChoice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.slot.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.date == None,
            2 => self.slot == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.slot, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::ForbiddenChoice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            date: given.take_or("date", || None)?,
            slot: given.take_or("slot", || None)?,
        })
    }
}
impl Fields for gizi::plan::optimise::LeftOut {
    const NAME: &'static str = "LeftOut";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "LeftOut");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.rule.clone().leave(py),
            2 => self.nutrient.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.nutrient, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::LeftOut {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu_id: given.take("menu_id")?, rule: given.take("rule")?, nutrient: given.take("nutrient")? })
    }
}
impl Fields for gizi::plan::optimise::LinearColumn {
    const NAME: &'static str = "LinearColumn";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "LinearColumn");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.cost.clone().leave(py),
            1 => self.high.clone().leave(py),
            2 => self.choice.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.high == None,
            2 => self.choice == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.high, walk);
        Cross::walk(&self.choice, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::LinearColumn {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            cost: given.take("cost")?,
            high: given.take_or("high", || None)?,
            choice: given.take_or("choice", || None)?,
        })
    }
}
impl Fields for gizi::plan::optimise::LinearRow {
    const NAME: &'static str = "LinearRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "LinearRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.low.clone().leave(py),
            2 => self.high.clone().leave(py),
            3 => tuple(self.terms.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.rule == None,
            1 => self.low == None,
            2 => self.high == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.low, walk);
        Cross::walk(&self.high, walk);
        Cross::walk(&self.terms, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::LinearRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take_or("rule", || None)?,
            low: given.take_or("low", || None)?,
            high: given.take_or("high", || None)?,
            terms: given.take("terms")?,
        })
    }
}
impl Fields for gizi::plan::optimise::LinearTerm {
    const NAME: &'static str = "LinearTerm";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "LinearTerm");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.column.clone().leave(py),
            1 => self.value.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.column, walk);
        Cross::walk(&self.value, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::LinearTerm {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { column: given.take("column")?, value: given.take("value")? })
    }
}
impl Fields for gizi::plan::optimise::MovedLimit {
    const NAME: &'static str = "MovedLimit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "MovedLimit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.side.clone().leave(py),
            2 => self.from.clone().leave(py),
            3 => self.to.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.side, walk);
        Cross::walk(&self.from, walk);
        Cross::walk(&self.to, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::MovedLimit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            side: given.take("side")?,
            from: given.take("from_")?,
            to: given.take("to")?,
        })
    }
}
impl Fields for gizi::plan::optimise::ObjectiveLevel {
    const NAME: &'static str = "ObjectiveLevel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "ObjectiveLevel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.objective.clone(), py),
            1 => tuple(self.advice.clone(), py),
            2 => self.tolerance.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.objective == <Vec<gizi::plan::optimise::PlanObjective>>::default(),
            1 => self.advice == <Vec<gizi::id::RuleId>>::default(),
            2 => self.tolerance == <f64>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.objective, walk);
        Cross::walk(&self.advice, walk);
        Cross::walk(&self.tolerance, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::ObjectiveLevel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            objective: given.take_or("objective", || <Vec<gizi::plan::optimise::PlanObjective>>::default())?,
            advice: given.take_or("advice", || <Vec<gizi::id::RuleId>>::default())?,
            tolerance: given.take_or("tolerance", || <f64>::default())?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanAudience {
    const NAME: &'static str = "PlanAudience";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanAudience");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.heads.clone().leave(py),
            2 => self.size.clone().leave(py),
            3 => tuple(self.portions.clone(), py),
            4 => tuple(self.choices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.size == None,
            3 => self.portions == <Vec<gizi::plan::optimise::PortionFactor>>::default(),
            4 => self.choices == <Vec<gizi::plan::optimise::PortionChoice>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.heads, walk);
        Cross::walk(&self.size, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.choices, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanAudience {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take("audience")?,
            heads: given.take("heads")?,
            size: given.take_or("size", || None)?,
            portions: given.take_or("portions", || <Vec<gizi::plan::optimise::PortionFactor>>::default())?,
            choices: given.take_or("choices", || <Vec<gizi::plan::optimise::PortionChoice>>::default())?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanBinding {
    const NAME: &'static str = "PlanBinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanBinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.swaps.clone().leave(py),
            2 => self.gain.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.swaps, walk);
        Cross::walk(&self.gain, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanBinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { rule: given.take("rule")?, swaps: given.take("swaps")?, gain: given.take("gain")? })
    }
}
impl Fields for gizi::plan::optimise::PlanBound {
    const NAME: &'static str = "PlanBound";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::AtLeast { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanBound.AtLeast");
                &CELL
            }
            Self::Infeasible { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanBound.Infeasible");
                &CELL
            }
            Self::Unknown { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanBound.Unknown");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::AtLeast { objective, .. }, 0) => objective.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::AtLeast { objective } => {
                Cross::walk(objective, walk);
            }
            Self::Infeasible {} => {}
            Self::Unknown {} => {}
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_plan_bound_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanBound::AtLeast { objective: given.take("objective")? }))
}
fn make_plan_bound_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanBound::Infeasible {}))
}
fn make_plan_bound_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanBound::Unknown {}))
}
impl Fields for gizi::plan::optimise::PlanClash {
    const NAME: &'static str = "PlanClash";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanClash");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.rules.clone(), py),
            1 => tuple(self.weeks.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rules, walk);
        Cross::walk(&self.weeks, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanClash {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { rules: given.take("rules")?, weeks: given.take("weeks")? })
    }
}
impl Fields for gizi::plan::optimise::PlanDay {
    const NAME: &'static str = "PlanDay";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDay");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.week.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.week, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanDay {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { date: given.take("date")?, week: given.take("week")? })
    }
}
impl Fields for gizi::plan::optimise::PlanDemand {
    const NAME: &'static str = "PlanDemand";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Nutrient { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.Nutrient");
                &CELL
            }
            Self::EnergyShare { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.EnergyShare");
                &CELL
            }
            Self::Budget { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.Budget");
                &CELL
            }
            Self::DishStock { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.DishStock");
                &CELL
            }
            Self::DishUses { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.DishUses");
                &CELL
            }
            Self::TraitUses { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.TraitUses");
                &CELL
            }
            Self::Variety { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDemand.Variety");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Nutrient { audience, .. }, 0) => audience.clone().leave(py),
            (Self::Nutrient { nutrient, .. }, 1) => nutrient.clone().leave(py),
            (Self::Nutrient { period, .. }, 2) => period.clone().leave(py),
            (Self::Nutrient { min, .. }, 3) => min.clone().leave(py),
            (Self::Nutrient { max, .. }, 4) => max.clone().leave(py),
            (Self::EnergyShare { audience, .. }, 0) => audience.clone().leave(py),
            (Self::EnergyShare { nutrient, .. }, 1) => nutrient.clone().leave(py),
            (Self::EnergyShare { kcal_per_gram, .. }, 2) => kcal_per_gram.clone().leave(py),
            (Self::EnergyShare { energy, .. }, 3) => energy.clone().leave(py),
            (Self::EnergyShare { period, .. }, 4) => period.clone().leave(py),
            (Self::EnergyShare { min, .. }, 5) => min.clone().leave(py),
            (Self::EnergyShare { max, .. }, 6) => max.clone().leave(py),
            (Self::Budget { audience, .. }, 0) => audience.clone().leave(py),
            (Self::Budget { period, .. }, 1) => period.clone().leave(py),
            (Self::Budget { max, .. }, 2) => max.clone().leave(py),
            (Self::DishStock { menu_id, .. }, 0) => menu_id.clone().leave(py),
            (Self::DishStock { from, .. }, 1) => from.clone().leave(py),
            (Self::DishStock { until, .. }, 2) => until.clone().leave(py),
            (Self::DishStock { max, .. }, 3) => max.clone().leave(py),
            (Self::DishUses { window, .. }, 0) => window.clone().leave(py),
            (Self::DishUses { max, .. }, 1) => max.clone().leave(py),
            (Self::TraitUses { trait_kind, .. }, 0) => trait_kind.clone().leave(py),
            (Self::TraitUses { value, .. }, 1) => value.clone().leave(py),
            (Self::TraitUses { slot, .. }, 2) => slot.clone().leave(py),
            (Self::TraitUses { window, .. }, 3) => window.clone().leave(py),
            (Self::TraitUses { min, .. }, 4) => min.clone().leave(py),
            (Self::TraitUses { max, .. }, 5) => max.clone().leave(py),
            (Self::Variety { trait_kind, .. }, 0) => trait_kind.clone().leave(py),
            (Self::Variety { slot, .. }, 1) => slot.clone().leave(py),
            (Self::Variety { min, .. }, 2) => min.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::Nutrient { audience, .. }, 0) => *audience == None,
            (Self::Nutrient { min, .. }, 3) => *min == None,
            (Self::Nutrient { max, .. }, 4) => *max == None,
            (Self::EnergyShare { audience, .. }, 0) => *audience == None,
            (Self::EnergyShare { min, .. }, 5) => *min == None,
            (Self::EnergyShare { max, .. }, 6) => *max == None,
            (Self::Budget { audience, .. }, 0) => *audience == None,
            (Self::DishStock { from, .. }, 1) => *from == None,
            (Self::DishStock { until, .. }, 2) => *until == None,
            (Self::DishUses { window, .. }, 0) => *window == None,
            (Self::TraitUses { value, .. }, 1) => *value == None,
            (Self::TraitUses { slot, .. }, 2) => *slot == None,
            (Self::TraitUses { window, .. }, 3) => *window == None,
            (Self::TraitUses { min, .. }, 4) => *min == None,
            (Self::TraitUses { max, .. }, 5) => *max == None,
            (Self::Variety { slot, .. }, 1) => *slot == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Nutrient { audience, nutrient, period, min, max } => {
                Cross::walk(audience, walk);
                Cross::walk(nutrient, walk);
                Cross::walk(period, walk);
                Cross::walk(min, walk);
                Cross::walk(max, walk);
            }
            Self::EnergyShare { audience, nutrient, kcal_per_gram, energy, period, min, max } => {
                Cross::walk(audience, walk);
                Cross::walk(nutrient, walk);
                Cross::walk(kcal_per_gram, walk);
                Cross::walk(energy, walk);
                Cross::walk(period, walk);
                Cross::walk(min, walk);
                Cross::walk(max, walk);
            }
            Self::Budget { audience, period, max } => {
                Cross::walk(audience, walk);
                Cross::walk(period, walk);
                Cross::walk(max, walk);
            }
            Self::DishStock { menu_id, from, until, max } => {
                Cross::walk(menu_id, walk);
                Cross::walk(from, walk);
                Cross::walk(until, walk);
                Cross::walk(max, walk);
            }
            Self::DishUses { window, max } => {
                Cross::walk(window, walk);
                Cross::walk(max, walk);
            }
            Self::TraitUses { trait_kind, value, slot, window, min, max } => {
                Cross::walk(trait_kind, walk);
                Cross::walk(value, walk);
                Cross::walk(slot, walk);
                Cross::walk(window, walk);
                Cross::walk(min, walk);
                Cross::walk(max, walk);
            }
            Self::Variety { trait_kind, slot, min } => {
                Cross::walk(trait_kind, walk);
                Cross::walk(slot, walk);
                Cross::walk(min, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_plan_demand_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::Nutrient {
        audience: given.take_or("audience", || None)?,
        nutrient: given.take("nutrient")?,
        period: given.take("period")?,
        min: given.take_or("min", || None)?,
        max: given.take_or("max", || None)?,
    }))
}
fn make_plan_demand_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::EnergyShare {
        audience: given.take_or("audience", || None)?,
        nutrient: given.take("nutrient")?,
        kcal_per_gram: given.take("kcal_per_gram")?,
        energy: given.take("energy")?,
        period: given.take("period")?,
        min: given.take_or("min", || None)?,
        max: given.take_or("max", || None)?,
    }))
}
fn make_plan_demand_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::Budget {
        audience: given.take_or("audience", || None)?,
        period: given.take("period")?,
        max: given.take("max")?,
    }))
}
fn make_plan_demand_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::DishStock {
        menu_id: given.take("menu_id")?,
        from: given.take_or("from_", || None)?,
        until: given.take_or("until", || None)?,
        max: given.take("max")?,
    }))
}
fn make_plan_demand_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::DishUses {
        window: given.take_or("window", || None)?,
        max: given.take("max")?,
    }))
}
fn make_plan_demand_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::TraitUses {
        trait_kind: given.take("trait_kind")?,
        value: given.take_or("value", || None)?,
        slot: given.take_or("slot", || None)?,
        window: given.take_or("window", || None)?,
        min: given.take_or("min", || None)?,
        max: given.take_or("max", || None)?,
    }))
}
fn make_plan_demand_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanDemand::Variety {
        trait_kind: given.take("trait_kind")?,
        slot: given.take_or("slot", || None)?,
        min: given.take("min")?,
    }))
}
impl Fields for gizi::plan::optimise::PlanDraft {
    const NAME: &'static str = "PlanDraft";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanDraft");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.problem.clone().leave(py),
            1 => tuple(self.kept_by_slots.clone(), py),
            2 => tuple(self.unmapped.clone(), py),
            3 => tuple(self.unusable.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.problem, walk);
        Cross::walk(&self.kept_by_slots, walk);
        Cross::walk(&self.unmapped, walk);
        Cross::walk(&self.unusable, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanDraft {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            problem: given.take("problem")?,
            kept_by_slots: given.take("kept_by_slots")?,
            unmapped: given.take("unmapped")?,
            unusable: given.take("unusable")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanName {
    const NAME: &'static str = "PlanName";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanName");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.name_id.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.name_id == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanName {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            key: given.take("key")?,
            name_en: given.take("name_en")?,
            name_id: given.take_or("name_id", || <String>::default())?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanNames {
    const NAME: &'static str = "PlanNames";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanNames");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.audiences.clone(), py),
            1 => tuple(self.dishes.clone(), py),
            2 => self.currency.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.audiences == <Vec<gizi::plan::optimise::PlanName>>::default(),
            1 => self.dishes == <Vec<gizi::plan::optimise::PlanName>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.dishes, walk);
        Cross::walk(&self.currency, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanNames {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audiences: given.take_or("audiences", || <Vec<gizi::plan::optimise::PlanName>>::default())?,
            dishes: given.take_or("dishes", || <Vec<gizi::plan::optimise::PlanName>>::default())?,
            currency: given.take("currency")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanNearMiss {
    const NAME: &'static str = "PlanNearMiss";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanNearMiss");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.choices.clone(), py),
            1 => tuple(self.portions.clone(), py),
            2 => tuple(self.shortfalls.clone(), py),
            3 => self.breach.clone().leave(py),
            4 => self.at_least.clone().leave(py),
            5 => self.is_nearest.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.choices, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.shortfalls, walk);
        Cross::walk(&self.breach, walk);
        Cross::walk(&self.at_least, walk);
        Cross::walk(&self.is_nearest, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanNearMiss {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            choices: given.take("choices")?,
            portions: given.take("portions")?,
            shortfalls: given.take("shortfalls")?,
            breach: given.take("breach")?,
            at_least: given.take("at_least")?,
            is_nearest: given.take("is_nearest")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanObjective {
    const NAME: &'static str = "PlanObjective";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Cost { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanObjective.Cost");
                &CELL
            }
            Self::CostPerHead { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanObjective.CostPerHead");
                &CELL
            }
            Self::Deviation { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanObjective.Deviation");
                &CELL
            }
            Self::Changes { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanObjective.Changes");
                &CELL
            }
            Self::Avoid { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanObjective.Avoid");
                &CELL
            }
            Self::Amount { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanObjective.Amount");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Deviation { audience, .. }, 0) => audience.clone().leave(py),
            (Self::Deviation { nutrient, .. }, 1) => nutrient.clone().leave(py),
            (Self::Deviation { target, .. }, 2) => target.clone().leave(py),
            (Self::Deviation { weight, .. }, 3) => weight.clone().leave(py),
            (Self::Changes { from, .. }, 0) => tuple(from.clone(), py),
            (Self::Changes { weight, .. }, 1) => weight.clone().leave(py),
            (Self::Avoid { menu_id, .. }, 0) => menu_id.clone().leave(py),
            (Self::Avoid { weight, .. }, 1) => weight.clone().leave(py),
            (Self::Avoid { from, .. }, 2) => from.clone().leave(py),
            (Self::Avoid { until, .. }, 3) => until.clone().leave(py),
            (Self::Amount { audience, .. }, 0) => audience.clone().leave(py),
            (Self::Amount { nutrient, .. }, 1) => nutrient.clone().leave(py),
            (Self::Amount { weight, .. }, 2) => weight.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::Deviation { audience, .. }, 0) => *audience == None,
            (Self::Avoid { from, .. }, 2) => *from == None,
            (Self::Avoid { until, .. }, 3) => *until == None,
            (Self::Amount { audience, .. }, 0) => *audience == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Cost {} => {}
            Self::CostPerHead {} => {}
            Self::Deviation { audience, nutrient, target, weight } => {
                Cross::walk(audience, walk);
                Cross::walk(nutrient, walk);
                Cross::walk(target, walk);
                Cross::walk(weight, walk);
            }
            Self::Changes { from, weight } => {
                Cross::walk(from, walk);
                Cross::walk(weight, walk);
            }
            Self::Avoid { menu_id, weight, from, until } => {
                Cross::walk(menu_id, walk);
                Cross::walk(weight, walk);
                Cross::walk(from, walk);
                Cross::walk(until, walk);
            }
            Self::Amount { audience, nutrient, weight } => {
                Cross::walk(audience, walk);
                Cross::walk(nutrient, walk);
                Cross::walk(weight, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_plan_objective_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanObjective::Cost {}))
}
fn make_plan_objective_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanObjective::CostPerHead {}))
}
fn make_plan_objective_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanObjective::Deviation {
        audience: given.take_or("audience", || None)?,
        nutrient: given.take("nutrient")?,
        target: given.take("target")?,
        weight: given.take("weight")?,
    }))
}
fn make_plan_objective_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanObjective::Changes {
        from: given.take("from_")?,
        weight: given.take("weight")?,
    }))
}
fn make_plan_objective_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanObjective::Avoid {
        menu_id: given.take("menu_id")?,
        weight: given.take("weight")?,
        from: given.take_or("from_", || None)?,
        until: given.take_or("until", || None)?,
    }))
}
fn make_plan_objective_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::optimise::PlanObjective::Amount {
        audience: given.take_or("audience", || None)?,
        nutrient: given.take("nutrient")?,
        weight: given.take("weight")?,
    }))
}
impl Fields for gizi::plan::optimise::PlanOutcome {
    const NAME: &'static str = "PlanOutcome";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanOutcome");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.result.clone().leave(py),
            1 => tuple(self.choices.clone(), py),
            2 => tuple(self.portions.clone(), py),
            3 => tuple(self.before.clone(), py),
            4 => self.objective.clone().leave(py),
            5 => self.bound.clone().leave(py),
            6 => self.gap.clone().leave(py),
            7 => tuple(self.broken.clone(), py),
            8 => tuple(self.left_out.clone(), py),
            9 => self.work.clone().leave(py),
            10 => self.first_plan_at.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.objective == None,
            5 => self.bound == None,
            6 => self.gap == None,
            10 => self.first_plan_at == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.result, walk);
        Cross::walk(&self.choices, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.before, walk);
        Cross::walk(&self.objective, walk);
        Cross::walk(&self.bound, walk);
        Cross::walk(&self.gap, walk);
        Cross::walk(&self.broken, walk);
        Cross::walk(&self.left_out, walk);
        Cross::walk(&self.work, walk);
        Cross::walk(&self.first_plan_at, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanOutcome {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            result: given.take("result")?,
            choices: given.take("choices")?,
            portions: given.take("portions")?,
            before: given.take("before")?,
            objective: given.take_or("objective", || None)?,
            bound: given.take_or("bound", || None)?,
            gap: given.take_or("gap", || None)?,
            broken: given.take("broken")?,
            left_out: given.take("left_out")?,
            work: given.take("work")?,
            first_plan_at: given.take_or("first_plan_at", || None)?,
        })
    }
}
choice!(gizi::plan::optimise::PlanPeriod, "gizi.plan.optimise", "PlanPeriod", Day "DAY", Week "WEEK", Plan "PLAN");
impl Fields for gizi::plan::optimise::PlanProblem {
    const NAME: &'static str = "PlanProblem";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanProblem");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.days.clone(), py),
            1 => tuple(self.slots.clone(), py),
            2 => tuple(self.dishes.clone(), py),
            3 => tuple(self.audiences.clone(), py),
            4 => tuple(self.rules.clone(), py),
            5 => tuple(self.locks.clone(), py),
            6 => tuple(self.forbidden.clone(), py),
            7 => tuple(self.scenarios.clone(), py),
            8 => tuple(self.objective.clone(), py),
            9 => tuple(self.then.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.audiences == <Vec<gizi::plan::optimise::PlanAudience>>::default(),
            4 => self.rules == <Vec<gizi::plan::optimise::PlanRule>>::default(),
            5 => self.locks == <Vec<gizi::plan::optimise::SlotChoice>>::default(),
            6 => self.forbidden == <Vec<gizi::plan::optimise::ForbiddenChoice>>::default(),
            7 => self.scenarios == <Vec<gizi::plan::optimise::PlanScenario>>::default(),
            9 => self.then == <Vec<gizi::plan::optimise::ObjectiveLevel>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.days, walk);
        Cross::walk(&self.slots, walk);
        Cross::walk(&self.dishes, walk);
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.rules, walk);
        Cross::walk(&self.locks, walk);
        Cross::walk(&self.forbidden, walk);
        Cross::walk(&self.scenarios, walk);
        Cross::walk(&self.objective, walk);
        Cross::walk(&self.then, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanProblem {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            days: given.take("days")?,
            slots: given.take("slots")?,
            dishes: given.take("dishes")?,
            audiences: given.take_or("audiences", || <Vec<gizi::plan::optimise::PlanAudience>>::default())?,
            rules: given.take_or("rules", || <Vec<gizi::plan::optimise::PlanRule>>::default())?,
            locks: given.take_or("locks", || <Vec<gizi::plan::optimise::SlotChoice>>::default())?,
            forbidden: given.take_or("forbidden", || <Vec<gizi::plan::optimise::ForbiddenChoice>>::default())?,
            scenarios: given.take_or("scenarios", || <Vec<gizi::plan::optimise::PlanScenario>>::default())?,
            objective: given.take("objective")?,
            then: given.take_or("then", || <Vec<gizi::plan::optimise::ObjectiveLevel>>::default())?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanProgram {
    const NAME: &'static str = "PlanProgram";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanProgram");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.columns.clone(), py),
            1 => tuple(self.rows.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.columns, walk);
        Cross::walk(&self.rows, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanProgram {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { columns: given.take("columns")?, rows: given.take("rows")? })
    }
}
impl Fields for gizi::plan::optimise::PlanProgress {
    const NAME: &'static str = "PlanProgress";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanProgress");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.work.clone().leave(py),
            1 => self.finished.clone().leave(py),
            2 => self.objective.clone().leave(py),
            3 => self.bound.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.objective == None,
            3 => self.bound == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.work, walk);
        Cross::walk(&self.finished, walk);
        Cross::walk(&self.objective, walk);
        Cross::walk(&self.bound, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanProgress {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            work: given.take("work")?,
            finished: given.take("finished")?,
            objective: given.take_or("objective", || None)?,
            bound: given.take_or("bound", || None)?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanRelief {
    const NAME: &'static str = "PlanRelief";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanRelief");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.result.clone().leave(py),
            1 => self.at_least.clone().leave(py),
            2 => tuple(self.limits.clone(), py),
            3 => self.sum.clone().leave(py),
            4 => tuple(self.portions.clone(), py),
            5 => tuple(self.choices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.at_least == None,
            3 => self.sum == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.result, walk);
        Cross::walk(&self.at_least, walk);
        Cross::walk(&self.limits, walk);
        Cross::walk(&self.sum, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.choices, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanRelief {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            result: given.take("result")?,
            at_least: given.take_or("at_least", || None)?,
            limits: given.take("limits")?,
            sum: given.take_or("sum", || None)?,
            portions: given.take("portions")?,
            choices: given.take("choices")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanRequest {
    const NAME: &'static str = "PlanRequest";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanRequest");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.range.clone().leave(py),
            1 => tuple(self.slots.clone(), py),
            2 => tuple(self.dishes.clone(), py),
            3 => tuple(self.portions.clone(), py),
            4 => self.dish_gap.clone().leave(py),
            5 => self.protein_gap.clone().leave(py),
            6 => self.vegetables_a_week.clone().leave(py),
            7 => tuple(self.same_every_day.clone(), py),
            8 => self.advisory_price.clone().leave(py),
            9 => self.members.clone().leave(py),
            10 => self.fortified.clone().leave(py),
            11 => tuple(self.locks.clone(), py),
            12 => tuple(self.forbidden.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.dishes == <Vec<gizi::id::MenuId>>::default(),
            3 => self.portions == <Vec<gizi::plan::optimise::AudiencePortions>>::default(),
            4 => self.dish_gap == None,
            5 => self.protein_gap == None,
            6 => self.vegetables_a_week == None,
            7 => self.same_every_day == <Vec<gizi::menu::Course>>::default(),
            9 => self.members == <bool>::default(),
            10 => self.fortified == <bool>::default(),
            11 => self.locks == <Vec<gizi::plan::optimise::SlotChoice>>::default(),
            12 => self.forbidden == <Vec<gizi::plan::optimise::ForbiddenChoice>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.range, walk);
        Cross::walk(&self.slots, walk);
        Cross::walk(&self.dishes, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.dish_gap, walk);
        Cross::walk(&self.protein_gap, walk);
        Cross::walk(&self.vegetables_a_week, walk);
        Cross::walk(&self.same_every_day, walk);
        Cross::walk(&self.advisory_price, walk);
        Cross::walk(&self.members, walk);
        Cross::walk(&self.fortified, walk);
        Cross::walk(&self.locks, walk);
        Cross::walk(&self.forbidden, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanRequest {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            range: given.take("range")?,
            slots: given.take("slots")?,
            dishes: given.take_or("dishes", || <Vec<gizi::id::MenuId>>::default())?,
            portions: given.take_or("portions", || <Vec<gizi::plan::optimise::AudiencePortions>>::default())?,
            dish_gap: given.take_or("dish_gap", || None)?,
            protein_gap: given.take_or("protein_gap", || None)?,
            vegetables_a_week: given.take_or("vegetables_a_week", || None)?,
            same_every_day: given.take_or("same_every_day", || <Vec<gizi::menu::Course>>::default())?,
            advisory_price: given.take("advisory_price")?,
            members: given.take_or("members", || <bool>::default())?,
            fortified: given.take_or("fortified", || <bool>::default())?,
            locks: given.take_or("locks", || <Vec<gizi::plan::optimise::SlotChoice>>::default())?,
            forbidden: given.take_or("forbidden", || <Vec<gizi::plan::optimise::ForbiddenChoice>>::default())?,
        })
    }
}
choice!(gizi::plan::optimise::PlanResult, "gizi.plan.optimise", "PlanResult", Optimal "OPTIMAL", Feasible "FEASIBLE", Infeasible "INFEASIBLE", NoPlanFound "NO_PLAN_FOUND");
impl Fields for gizi::plan::optimise::PlanRule {
    const NAME: &'static str = "PlanRule";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanRule");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.severity.clone().leave(py),
            2 => self.price.clone().leave(py),
            3 => self.demand.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.price == <f64>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.severity, walk);
        Cross::walk(&self.price, walk);
        Cross::walk(&self.demand, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanRule {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            severity: given.take("severity")?,
            price: given.take_or("price", || <f64>::default())?,
            demand: given.take("demand")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanRuleWorth {
    const NAME: &'static str = "PlanRuleWorth";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanRuleWorth");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.min.clone().leave(py),
            2 => self.max.clone().leave(py),
            3 => tuple(self.fixed.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
        Cross::walk(&self.fixed, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanRuleWorth {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            min: given.take("min")?,
            max: given.take("max")?,
            fixed: given.take("fixed")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanScenario {
    const NAME: &'static str = "PlanScenario";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanScenario");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => tuple(self.costs.clone(), py),
            2 => tuple(self.lost.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.costs == <Vec<gizi::plan::optimise::CostChange>>::default(),
            2 => self.lost == <Vec<gizi::plan::optimise::ForbiddenChoice>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.costs, walk);
        Cross::walk(&self.lost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanScenario {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name: given.take("name")?,
            costs: given.take_or("costs", || <Vec<gizi::plan::optimise::CostChange>>::default())?,
            lost: given.take_or("lost", || <Vec<gizi::plan::optimise::ForbiddenChoice>>::default())?,
        })
    }
}
object!(gizi::plan::optimise::PlanSearch, "gizi.plan.optimise", "PlanSearch");
impl Fields for gizi::plan::optimise::PlanSlot {
    const NAME: &'static str = "PlanSlot";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanSlot");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.meal_type.clone().leave(py),
            1 => self.course.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.course, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanSlot {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { meal_type: given.take("meal_type")?, course: given.take("course")? })
    }
}
impl Fields for gizi::plan::optimise::PlanStepCost {
    const NAME: &'static str = "PlanStepCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanStepCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.side.clone().leave(py),
            2 => self.from.clone().leave(py),
            3 => self.to.clone().leave(py),
            4 => self.before.clone().leave(py),
            5 => self.after.clone().leave(py),
            6 => self.cost.clone().leave(py),
            7 => self.at_least.clone().leave(py),
            8 => self.at_most.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.before == None,
            5 => self.after == None,
            6 => self.cost == None,
            7 => self.at_least == None,
            8 => self.at_most == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.side, walk);
        Cross::walk(&self.from, walk);
        Cross::walk(&self.to, walk);
        Cross::walk(&self.before, walk);
        Cross::walk(&self.after, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.at_least, walk);
        Cross::walk(&self.at_most, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanStepCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            side: given.take("side")?,
            from: given.take("from_")?,
            to: given.take("to")?,
            before: given.take_or("before", || None)?,
            after: given.take_or("after", || None)?,
            cost: given.take_or("cost", || None)?,
            at_least: given.take_or("at_least", || None)?,
            at_most: given.take_or("at_most", || None)?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanSwap {
    const NAME: &'static str = "PlanSwap";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanSwap");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.slot.clone().leave(py),
            2 => self.from.clone().leave(py),
            3 => self.to.clone().leave(py),
            4 => self.objective.clone().leave(py),
            5 => self.cost.clone().leave(py),
            6 => self.holds.clone().leave(py),
            7 => tuple(self.breaks.clone(), py),
            8 => tuple(self.mends.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.slot, walk);
        Cross::walk(&self.from, walk);
        Cross::walk(&self.to, walk);
        Cross::walk(&self.objective, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.holds, walk);
        Cross::walk(&self.breaks, walk);
        Cross::walk(&self.mends, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanSwap {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            slot: given.take("slot")?,
            from: given.take("from_")?,
            to: given.take("to")?,
            objective: given.take("objective")?,
            cost: given.take("cost")?,
            holds: given.take("holds")?,
            breaks: given.take("breaks")?,
            mends: given.take("mends")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanTray {
    const NAME: &'static str = "PlanTray";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanTray");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.meal_type.clone().leave(py),
            2 => self.menu.clone().leave(py),
            3 => self.apart.clone().leave(py),
            4 => tuple(self.portions.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.apart, walk);
        Cross::walk(&self.portions, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanTray {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            meal_type: given.take("meal_type")?,
            menu: given.take("menu")?,
            apart: given.take("apart")?,
            portions: given.take("portions")?,
        })
    }
}
impl Fields for gizi::plan::optimise::PlanWayOut {
    const NAME: &'static str = "PlanWayOut";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PlanWayOut");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.at_least.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.at_least == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.at_least, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PlanWayOut {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { rule: given.take("rule")?, at_least: given.take_or("at_least", || None)? })
    }
}
impl Fields for gizi::plan::optimise::PortionChoice {
    const NAME: &'static str = "PortionChoice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PortionChoice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.slot.clone().leave(py),
            1 => tuple(self.factors.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.slot, walk);
        Cross::walk(&self.factors, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PortionChoice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { slot: given.take("slot")?, factors: given.take("factors")? })
    }
}
impl Fields for gizi::plan::optimise::PortionFactor {
    const NAME: &'static str = "PortionFactor";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "PortionFactor");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.slot.clone().leave(py),
            1 => self.factor.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.slot, walk);
        Cross::walk(&self.factor, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::PortionFactor {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { slot: given.take("slot")?, factor: given.take("factor")? })
    }
}
impl Fields for gizi::plan::optimise::ReachedLevel {
    const NAME: &'static str = "ReachedLevel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "ReachedLevel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.objective.clone().leave(py),
            1 => self.limit.clone().leave(py),
            2 => self.bound.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.bound == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.objective, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.bound, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::ReachedLevel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            objective: given.take("objective")?,
            limit: given.take("limit")?,
            bound: given.take_or("bound", || None)?,
        })
    }
}
choice!(gizi::plan::optimise::ReliefResult, "gizi.plan.optimise", "ReliefResult", Least "LEAST", Found "FOUND", Hopeless "HOPELESS", NotFound "NOT_FOUND");
impl Fields for gizi::plan::optimise::RuleBreach {
    const NAME: &'static str = "RuleBreach";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "RuleBreach");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.breach.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.breach, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::RuleBreach {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { rule: given.take("rule")?, breach: given.take("breach")? })
    }
}
impl Fields for gizi::plan::optimise::RuleStanding {
    const NAME: &'static str = "RuleStanding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "RuleStanding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.side.clone().leave(py),
            2 => self.first.clone().leave(py),
            3 => self.last.clone().leave(py),
            4 => self.audience.clone().leave(py),
            5 => self.counted.clone().leave(py),
            6 => self.scenario.clone().leave(py),
            7 => self.limit.clone().leave(py),
            8 => self.value.clone().leave(py),
            9 => self.slack.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.audience == None,
            5 => self.counted == None,
            6 => self.scenario == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.side, walk);
        Cross::walk(&self.first, walk);
        Cross::walk(&self.last, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.counted, walk);
        Cross::walk(&self.scenario, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.value, walk);
        Cross::walk(&self.slack, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::RuleStanding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            side: given.take("side")?,
            first: given.take("first")?,
            last: given.take("last")?,
            audience: given.take_or("audience", || None)?,
            counted: given.take_or("counted", || None)?,
            scenario: given.take_or("scenario", || None)?,
            limit: given.take("limit")?,
            value: given.take("value")?,
            slack: given.take("slack")?,
        })
    }
}
impl Fields for gizi::plan::optimise::ScenarioAnswer {
    const NAME: &'static str = "ScenarioAnswer";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "ScenarioAnswer");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.scenario.clone().leave(py),
            1 => self.result.clone().leave(py),
            2 => tuple(self.substitutes.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.scenario, walk);
        Cross::walk(&self.result, walk);
        Cross::walk(&self.substitutes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::ScenarioAnswer {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            scenario: given.take("scenario")?,
            result: given.take("result")?,
            substitutes: given.take("substitutes")?,
        })
    }
}
impl Fields for gizi::plan::optimise::SearchOptions {
    const NAME: &'static str = "SearchOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "SearchOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.seed.clone().leave(py),
            1 => self.work.clone().leave(py),
            2 => self.gap.clone().leave(py),
            3 => self.islands.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.seed == 1,
            1 => self.work == 2_000_000,
            2 => self.gap == None,
            3 => self.islands == 1,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.seed, walk);
        Cross::walk(&self.work, walk);
        Cross::walk(&self.gap, walk);
        Cross::walk(&self.islands, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::SearchOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            seed: given.take_or("seed", || 1)?,
            work: given.take_or("work", || 2_000_000)?,
            gap: given.take_or("gap", || None)?,
            islands: given.take_or("islands", || 1)?,
        })
    }
}
impl Fields for gizi::plan::optimise::SlotChoice {
    const NAME: &'static str = "SlotChoice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "SlotChoice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.slot.clone().leave(py),
            2 => self.menu_id.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.slot, walk);
        Cross::walk(&self.menu_id, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::SlotChoice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { date: given.take("date")?, slot: given.take("slot")?, menu_id: given.take("menu_id")? })
    }
}
impl Fields for gizi::plan::optimise::SlotSubstitute {
    const NAME: &'static str = "SlotSubstitute";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "SlotSubstitute");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.slot.clone().leave(py),
            2 => self.lost.clone().leave(py),
            3 => self.by.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.by == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.slot, walk);
        Cross::walk(&self.lost, walk);
        Cross::walk(&self.by, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::SlotSubstitute {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            slot: given.take("slot")?,
            lost: given.take("lost")?,
            by: given.take_or("by", || None)?,
        })
    }
}
choice!(gizi::plan::optimise::UnmappedReason, "gizi.plan.optimise", "UnmappedReason", Measure "MEASURE", Info "INFO", Meal "MEAL", Dates "DATES", Members "MEMBERS", Period "PERIOD", NoDish "NO_DISH", NoAudience "NO_AUDIENCE");
impl Fields for gizi::plan::optimise::UnmappedRule {
    const NAME: &'static str = "UnmappedRule";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "UnmappedRule");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.reason.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::UnmappedRule {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { rule: given.take("rule")?, reason: given.take("reason")? })
    }
}
impl Fields for gizi::plan::optimise::UnusableDish {
    const NAME: &'static str = "UnusableDish";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan.optimise", "UnusableDish");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.reason.clone().leave(py),
            2 => tuple(self.names.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.reason, walk);
        Cross::walk(&self.names, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::optimise::UnusableDish {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu_id: given.take("menu_id")?, reason: given.take("reason")?, names: given.take("names")? })
    }
}
choice!(gizi::plan::optimise::UnusableReason, "gizi.plan.optimise", "UnusableReason", NoSlot "NO_SLOT", Cost "COST", NotComputed "NOT_COMPUTED");
fn call_plan_bound(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    fallible(py, || gizi::plan::optimise::plan_bound(p_problem))
}
fn call_plan_trays(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    let p_program: gizi::id::ProgramId = call.owned(2, "program")?;
    let p_catalog = call.argument(3)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    fallible(py, || gizi::plan::optimise::plan_trays(p_problem, &p_choices, &p_program, &p_catalog.look()))
}
fn call_plan_problem(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_request = call.argument(0)?;
    let p_request = call::record::<gizi::plan::optimise::PlanRequest>("request", &p_request)?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_standard = call.argument(2)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_holidays: Vec<gizi::program::Holiday> = call.owned(3, "holidays")?;
    let p_catalog = call.argument(4)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_costs = call.argument(5)?;
    let p_costs = call::record::<gizi::cost::CostSettings>("costs", &p_costs)?;
    fallible(py, || {
        gizi::plan::optimise::plan_problem(p_request, p_program, p_standard, &p_holidays, &p_catalog.look(), p_costs)
    })
}
fn call_plan_clash(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    fallible(py, || gizi::plan::optimise::plan_clash(p_problem))
}
fn call_plan_clashes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    fallible(py, || gizi::plan::optimise::plan_clashes(p_problem))
}
fn call_plan_near_miss(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_options = call.argument(1)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::optimise::plan_near_miss(p_problem, p_options))
}
fn call_plan_relief(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_rules: Vec<gizi::id::RuleId> = call.owned(1, "rules")?;
    let p_options = call.argument(2)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::optimise::plan_relief(p_problem, &p_rules, p_options))
}
fn call_move_limits(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_limits: Vec<gizi::plan::optimise::MovedLimit> = call.owned(1, "limits")?;
    fallible(py, || gizi::plan::optimise::move_limits(p_problem, &p_limits))
}
fn call_plan_standings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    fallible(py, || gizi::plan::optimise::plan_standings(p_problem, &p_choices))
}
fn call_plan_shortfalls(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    fallible(py, || gizi::plan::optimise::plan_shortfalls(p_problem, &p_choices))
}
fn call_plan_step_cost(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_rule: gizi::id::RuleId = call.owned(1, "rule")?;
    let p_side: gizi::balance::LimitSide = call.owned(2, "side")?;
    let p_step: f64 = call.owned(3, "step")?;
    let p_options = call.argument(4)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::optimise::plan_step_cost(p_problem, &p_rule, p_side, p_step, p_options))
}
fn call_plan_swaps(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    let p_date: jiff::civil::Date = call.owned(2, "date")?;
    let p_slot: gizi::plan::optimise::PlanSlot = call.owned(3, "slot")?;
    fallible(py, || gizi::plan::optimise::plan_swaps(p_problem, &p_choices, p_date, p_slot))
}
fn call_plan_best_swaps(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    let p_most: u32 = call.owned(2, "most")?;
    fallible(py, || gizi::plan::optimise::plan_best_swaps(p_problem, &p_choices, p_most))
}
fn call_plan_bindings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    fallible(py, || gizi::plan::optimise::plan_bindings(p_problem, &p_choices))
}
fn call_tell_clash(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_clash = call.argument(0)?;
    let p_clash = call::record::<gizi::plan::optimise::PlanClash>("clash", &p_clash)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_clash(p_clash, p_problem, p_names))
}
fn call_tell_way_out(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_way = call.argument(0)?;
    let p_way = call::record::<gizi::plan::optimise::PlanWayOut>("way", &p_way)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_way_out(p_way, p_problem, p_names))
}
fn call_tell_relief(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_relief = call.argument(0)?;
    let p_relief = call::record::<gizi::plan::optimise::PlanRelief>("relief", &p_relief)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_relief(p_relief, p_problem, p_names))
}
fn call_tell_near_miss(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_miss = call.argument(0)?;
    let p_miss = call::record::<gizi::plan::optimise::PlanNearMiss>("miss", &p_miss)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_near_miss(p_miss, p_problem, p_names))
}
fn call_tell_standing(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_standing = call.argument(0)?;
    let p_standing = call::record::<gizi::plan::optimise::RuleStanding>("standing", &p_standing)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_standing(p_standing, p_problem, p_names))
}
fn call_tell_worth(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_worth = call.argument(0)?;
    let p_worth = call::record::<gizi::plan::optimise::PlanRuleWorth>("worth", &p_worth)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_worth(p_worth, p_problem, p_names))
}
fn call_tell_step_cost(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_step = call.argument(0)?;
    let p_step = call::record::<gizi::plan::optimise::PlanStepCost>("step", &p_step)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_step_cost(p_step, p_problem, p_names))
}
fn call_tell_swap(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_swap = call.argument(0)?;
    let p_swap = call::record::<gizi::plan::optimise::PlanSwap>("swap", &p_swap)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_swap(p_swap, p_problem, p_names))
}
fn call_tell_binding(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_binding = call.argument(0)?;
    let p_binding = call::record::<gizi::plan::optimise::PlanBinding>("binding", &p_binding)?;
    let p_problem = call.argument(1)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_names = call.argument(2)?;
    let p_names = call::record::<gizi::plan::optimise::PlanNames>("names", &p_names)?;
    plain(py, || gizi::plan::optimise::tell_binding(p_binding, p_problem, p_names))
}
fn call_plan_worth(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    fallible(py, || gizi::plan::optimise::plan_worth(p_problem))
}
fn call_plan_many(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problems: Vec<gizi::plan::optimise::PlanProblem> = call.owned(0, "problems")?;
    let p_options = call.argument(1)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::optimise::plan_many(&p_problems, p_options))
}
fn call_plan_program(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    fallible(py, || gizi::plan::optimise::plan_program(p_problem))
}
fn call_plan_substitutes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem = call.argument(0)?;
    let p_problem = call::record::<gizi::plan::optimise::PlanProblem>("problem", &p_problem)?;
    let p_choices: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "choices")?;
    let p_options = call.argument(2)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::optimise::plan_substitutes(p_problem, &p_choices, p_options))
}
fn call_candidate_dish_cost_on(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::optimise::CandidateDish>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::plan::optimise::CandidateDish::cost_on(own, p_date))
}
fn call_plan_names_of(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_standard = call.argument(0)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_currency: gizi::money::Currency = call.owned(2, "currency")?;
    plain(py, || gizi::plan::optimise::PlanNames::of(p_standard, &p_catalog.look(), p_currency))
}
fn call_plan_problem_with_portions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::optimise::PlanProblem>("self", &own)?;
    let p_portions: Vec<gizi::plan::optimise::ChosenPortion> = call.owned(1, "portions")?;
    plain(py, || gizi::plan::optimise::PlanProblem::with_portions(own, &p_portions))
}
fn call_plan_request_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_range: gizi::plan::DayRange = call.owned(0, "range")?;
    let p_slots: Vec<gizi::plan::optimise::PlanSlot> = call.owned(1, "slots")?;
    plain(py, || gizi::plan::optimise::PlanRequest::new(p_range, p_slots))
}
fn call_plan_search_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_problem: gizi::plan::optimise::PlanProblem = call.owned(0, "problem")?;
    let p_options = call.argument(1)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    fallible_object(py, || gizi::plan::optimise::PlanSearch::new(p_problem, p_options))
}
fn call_plan_search_start_from(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    let p_plan: Vec<gizi::plan::optimise::SlotChoice> = call.owned(1, "plan")?;
    fallible(py, || gizi::plan::optimise::PlanSearch::start_from(&mut own.change(), &p_plan))
}
fn call_plan_search_restart(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    let p_options = call.argument(1)?;
    let p_options = call::options::<gizi::plan::optimise::SearchOptions>("options", &p_options)?;
    plain(py, || gizi::plan::optimise::PlanSearch::restart(&mut own.change(), p_options))
}
fn call_plan_search_step(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    let p_work: i64 = call.owned(1, "work")?;
    plain(py, || gizi::plan::optimise::PlanSearch::step(&mut own.change(), p_work))
}
fn call_plan_search_prove(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    plain(py, || gizi::plan::optimise::PlanSearch::prove(&mut own.change()))
}
fn call_plan_search_step_proof(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    let p_work: i64 = call.owned(1, "work")?;
    plain(py, || gizi::plan::optimise::PlanSearch::step_proof(&mut own.change(), p_work))
}
fn call_plan_search_progress(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    plain(py, || gizi::plan::optimise::PlanSearch::progress(&own.look()))
}
fn call_plan_search_outcome(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::plan::optimise::PlanSearch>("self", &own)?;
    plain(py, || gizi::plan::optimise::PlanSearch::outcome(&own.look()))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("plan.optimise.plan_bound", call_plan_bound),
    ("plan.optimise.plan_trays", call_plan_trays),
    ("plan.optimise.plan_problem", call_plan_problem),
    ("plan.optimise.plan_clash", call_plan_clash),
    ("plan.optimise.plan_clashes", call_plan_clashes),
    ("plan.optimise.plan_near_miss", call_plan_near_miss),
    ("plan.optimise.plan_relief", call_plan_relief),
    ("plan.optimise.move_limits", call_move_limits),
    ("plan.optimise.plan_standings", call_plan_standings),
    ("plan.optimise.plan_shortfalls", call_plan_shortfalls),
    ("plan.optimise.plan_step_cost", call_plan_step_cost),
    ("plan.optimise.plan_swaps", call_plan_swaps),
    ("plan.optimise.plan_best_swaps", call_plan_best_swaps),
    ("plan.optimise.plan_bindings", call_plan_bindings),
    ("plan.optimise.tell_clash", call_tell_clash),
    ("plan.optimise.tell_way_out", call_tell_way_out),
    ("plan.optimise.tell_relief", call_tell_relief),
    ("plan.optimise.tell_near_miss", call_tell_near_miss),
    ("plan.optimise.tell_standing", call_tell_standing),
    ("plan.optimise.tell_worth", call_tell_worth),
    ("plan.optimise.tell_step_cost", call_tell_step_cost),
    ("plan.optimise.tell_swap", call_tell_swap),
    ("plan.optimise.tell_binding", call_tell_binding),
    ("plan.optimise.plan_worth", call_plan_worth),
    ("plan.optimise.plan_many", call_plan_many),
    ("plan.optimise.plan_program", call_plan_program),
    ("plan.optimise.plan_substitutes", call_plan_substitutes),
    ("plan.optimise.CandidateDish.cost_on", call_candidate_dish_cost_on),
    ("plan.optimise.PlanNames.of", call_plan_names_of),
    ("plan.optimise.PlanProblem.with_portions", call_plan_problem_with_portions),
    ("plan.optimise.PlanRequest.new", call_plan_request_new),
    ("plan.optimise.PlanSearch.new", call_plan_search_new),
    ("plan.optimise.PlanSearch.start_from", call_plan_search_start_from),
    ("plan.optimise.PlanSearch.restart", call_plan_search_restart),
    ("plan.optimise.PlanSearch.step", call_plan_search_step),
    ("plan.optimise.PlanSearch.prove", call_plan_search_prove),
    ("plan.optimise.PlanSearch.step_proof", call_plan_search_step_proof),
    ("plan.optimise.PlanSearch.progress", call_plan_search_progress),
    ("plan.optimise.PlanSearch.outcome", call_plan_search_outcome),
];
const MAKERS: &[(&str, Make)] = &[
    ("plan.optimise.AudiencePortions", |given| Ok(Arc::new(gizi::plan::optimise::AudiencePortions::make(given)?))),
    ("plan.optimise.CandidateDish", |given| Ok(Arc::new(gizi::plan::optimise::CandidateDish::make(given)?))),
    ("plan.optimise.ChosenPortion", |given| Ok(Arc::new(gizi::plan::optimise::ChosenPortion::make(given)?))),
    ("plan.optimise.CostChange", |given| Ok(Arc::new(gizi::plan::optimise::CostChange::make(given)?))),
    ("plan.optimise.DishCost", |given| Ok(Arc::new(gizi::plan::optimise::DishCost::make(given)?))),
    ("plan.optimise.DishTrait", |given| Ok(Arc::new(gizi::plan::optimise::DishTrait::make(given)?))),
    ("plan.optimise.DishValue", |given| Ok(Arc::new(gizi::plan::optimise::DishValue::make(given)?))),
    ("plan.optimise.ForbiddenChoice", |given| Ok(Arc::new(gizi::plan::optimise::ForbiddenChoice::make(given)?))),
    ("plan.optimise.LeftOut", |given| Ok(Arc::new(gizi::plan::optimise::LeftOut::make(given)?))),
    ("plan.optimise.LinearColumn", |given| Ok(Arc::new(gizi::plan::optimise::LinearColumn::make(given)?))),
    ("plan.optimise.LinearRow", |given| Ok(Arc::new(gizi::plan::optimise::LinearRow::make(given)?))),
    ("plan.optimise.LinearTerm", |given| Ok(Arc::new(gizi::plan::optimise::LinearTerm::make(given)?))),
    ("plan.optimise.MovedLimit", |given| Ok(Arc::new(gizi::plan::optimise::MovedLimit::make(given)?))),
    ("plan.optimise.ObjectiveLevel", |given| Ok(Arc::new(gizi::plan::optimise::ObjectiveLevel::make(given)?))),
    ("plan.optimise.PlanAudience", |given| Ok(Arc::new(gizi::plan::optimise::PlanAudience::make(given)?))),
    ("plan.optimise.PlanBinding", |given| Ok(Arc::new(gizi::plan::optimise::PlanBinding::make(given)?))),
    ("plan.optimise.PlanBound.AtLeast", make_plan_bound_0),
    ("plan.optimise.PlanBound.Infeasible", make_plan_bound_1),
    ("plan.optimise.PlanBound.Unknown", make_plan_bound_2),
    ("plan.optimise.PlanClash", |given| Ok(Arc::new(gizi::plan::optimise::PlanClash::make(given)?))),
    ("plan.optimise.PlanDay", |given| Ok(Arc::new(gizi::plan::optimise::PlanDay::make(given)?))),
    ("plan.optimise.PlanDemand.Nutrient", make_plan_demand_0),
    ("plan.optimise.PlanDemand.EnergyShare", make_plan_demand_1),
    ("plan.optimise.PlanDemand.Budget", make_plan_demand_2),
    ("plan.optimise.PlanDemand.DishStock", make_plan_demand_3),
    ("plan.optimise.PlanDemand.DishUses", make_plan_demand_4),
    ("plan.optimise.PlanDemand.TraitUses", make_plan_demand_5),
    ("plan.optimise.PlanDemand.Variety", make_plan_demand_6),
    ("plan.optimise.PlanDraft", |given| Ok(Arc::new(gizi::plan::optimise::PlanDraft::make(given)?))),
    ("plan.optimise.PlanName", |given| Ok(Arc::new(gizi::plan::optimise::PlanName::make(given)?))),
    ("plan.optimise.PlanNames", |given| Ok(Arc::new(gizi::plan::optimise::PlanNames::make(given)?))),
    ("plan.optimise.PlanNearMiss", |given| Ok(Arc::new(gizi::plan::optimise::PlanNearMiss::make(given)?))),
    ("plan.optimise.PlanObjective.Cost", make_plan_objective_0),
    ("plan.optimise.PlanObjective.CostPerHead", make_plan_objective_1),
    ("plan.optimise.PlanObjective.Deviation", make_plan_objective_2),
    ("plan.optimise.PlanObjective.Changes", make_plan_objective_3),
    ("plan.optimise.PlanObjective.Avoid", make_plan_objective_4),
    ("plan.optimise.PlanObjective.Amount", make_plan_objective_5),
    ("plan.optimise.PlanOutcome", |given| Ok(Arc::new(gizi::plan::optimise::PlanOutcome::make(given)?))),
    ("plan.optimise.PlanProblem", |given| Ok(Arc::new(gizi::plan::optimise::PlanProblem::make(given)?))),
    ("plan.optimise.PlanProgram", |given| Ok(Arc::new(gizi::plan::optimise::PlanProgram::make(given)?))),
    ("plan.optimise.PlanProgress", |given| Ok(Arc::new(gizi::plan::optimise::PlanProgress::make(given)?))),
    ("plan.optimise.PlanRelief", |given| Ok(Arc::new(gizi::plan::optimise::PlanRelief::make(given)?))),
    ("plan.optimise.PlanRequest", |given| Ok(Arc::new(gizi::plan::optimise::PlanRequest::make(given)?))),
    ("plan.optimise.PlanRule", |given| Ok(Arc::new(gizi::plan::optimise::PlanRule::make(given)?))),
    ("plan.optimise.PlanRuleWorth", |given| Ok(Arc::new(gizi::plan::optimise::PlanRuleWorth::make(given)?))),
    ("plan.optimise.PlanScenario", |given| Ok(Arc::new(gizi::plan::optimise::PlanScenario::make(given)?))),
    ("plan.optimise.PlanSlot", |given| Ok(Arc::new(gizi::plan::optimise::PlanSlot::make(given)?))),
    ("plan.optimise.PlanStepCost", |given| Ok(Arc::new(gizi::plan::optimise::PlanStepCost::make(given)?))),
    ("plan.optimise.PlanSwap", |given| Ok(Arc::new(gizi::plan::optimise::PlanSwap::make(given)?))),
    ("plan.optimise.PlanTray", |given| Ok(Arc::new(gizi::plan::optimise::PlanTray::make(given)?))),
    ("plan.optimise.PlanWayOut", |given| Ok(Arc::new(gizi::plan::optimise::PlanWayOut::make(given)?))),
    ("plan.optimise.PortionChoice", |given| Ok(Arc::new(gizi::plan::optimise::PortionChoice::make(given)?))),
    ("plan.optimise.PortionFactor", |given| Ok(Arc::new(gizi::plan::optimise::PortionFactor::make(given)?))),
    ("plan.optimise.ReachedLevel", |given| Ok(Arc::new(gizi::plan::optimise::ReachedLevel::make(given)?))),
    ("plan.optimise.RuleBreach", |given| Ok(Arc::new(gizi::plan::optimise::RuleBreach::make(given)?))),
    ("plan.optimise.RuleStanding", |given| Ok(Arc::new(gizi::plan::optimise::RuleStanding::make(given)?))),
    ("plan.optimise.ScenarioAnswer", |given| Ok(Arc::new(gizi::plan::optimise::ScenarioAnswer::make(given)?))),
    ("plan.optimise.SearchOptions", |given| Ok(Arc::new(gizi::plan::optimise::SearchOptions::make(given)?))),
    ("plan.optimise.SlotChoice", |given| Ok(Arc::new(gizi::plan::optimise::SlotChoice::make(given)?))),
    ("plan.optimise.SlotSubstitute", |given| Ok(Arc::new(gizi::plan::optimise::SlotSubstitute::make(given)?))),
    ("plan.optimise.UnmappedRule", |given| Ok(Arc::new(gizi::plan::optimise::UnmappedRule::make(given)?))),
    ("plan.optimise.UnusableDish", |given| Ok(Arc::new(gizi::plan::optimise::UnusableDish::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("plan.optimise.AudiencePortions", (call::read::<gizi::plan::optimise::AudiencePortions>, None)),
    ("plan.optimise.CandidateDish", (call::read::<gizi::plan::optimise::CandidateDish>, None)),
    ("plan.optimise.ChosenPortion", (call::read::<gizi::plan::optimise::ChosenPortion>, None)),
    ("plan.optimise.CostChange", (call::read::<gizi::plan::optimise::CostChange>, None)),
    ("plan.optimise.DishCost", (call::read::<gizi::plan::optimise::DishCost>, None)),
    ("plan.optimise.DishTrait", (call::read::<gizi::plan::optimise::DishTrait>, None)),
    ("plan.optimise.DishValue", (call::read::<gizi::plan::optimise::DishValue>, None)),
    ("plan.optimise.ForbiddenChoice", (call::read::<gizi::plan::optimise::ForbiddenChoice>, None)),
    ("plan.optimise.LeftOut", (call::read::<gizi::plan::optimise::LeftOut>, None)),
    ("plan.optimise.LinearColumn", (call::read::<gizi::plan::optimise::LinearColumn>, None)),
    ("plan.optimise.LinearRow", (call::read::<gizi::plan::optimise::LinearRow>, None)),
    ("plan.optimise.LinearTerm", (call::read::<gizi::plan::optimise::LinearTerm>, None)),
    ("plan.optimise.MovedLimit", (call::read::<gizi::plan::optimise::MovedLimit>, None)),
    ("plan.optimise.ObjectiveLevel", (call::read::<gizi::plan::optimise::ObjectiveLevel>, None)),
    ("plan.optimise.PlanAudience", (call::read::<gizi::plan::optimise::PlanAudience>, None)),
    ("plan.optimise.PlanBinding", (call::read::<gizi::plan::optimise::PlanBinding>, None)),
    ("plan.optimise.PlanBound", (call::read::<gizi::plan::optimise::PlanBound>, None)),
    ("plan.optimise.PlanClash", (call::read::<gizi::plan::optimise::PlanClash>, None)),
    ("plan.optimise.PlanDay", (call::read::<gizi::plan::optimise::PlanDay>, None)),
    ("plan.optimise.PlanDemand", (call::read::<gizi::plan::optimise::PlanDemand>, None)),
    ("plan.optimise.PlanDraft", (call::read::<gizi::plan::optimise::PlanDraft>, None)),
    ("plan.optimise.PlanName", (call::read::<gizi::plan::optimise::PlanName>, None)),
    ("plan.optimise.PlanNames", (call::read::<gizi::plan::optimise::PlanNames>, None)),
    ("plan.optimise.PlanNearMiss", (call::read::<gizi::plan::optimise::PlanNearMiss>, None)),
    ("plan.optimise.PlanObjective", (call::read::<gizi::plan::optimise::PlanObjective>, None)),
    ("plan.optimise.PlanOutcome", (call::read::<gizi::plan::optimise::PlanOutcome>, None)),
    ("plan.optimise.PlanProblem", (call::read::<gizi::plan::optimise::PlanProblem>, None)),
    ("plan.optimise.PlanProgram", (call::read::<gizi::plan::optimise::PlanProgram>, None)),
    ("plan.optimise.PlanProgress", (call::read::<gizi::plan::optimise::PlanProgress>, None)),
    ("plan.optimise.PlanRelief", (call::read::<gizi::plan::optimise::PlanRelief>, None)),
    ("plan.optimise.PlanRequest", (call::read::<gizi::plan::optimise::PlanRequest>, None)),
    ("plan.optimise.PlanRule", (call::read::<gizi::plan::optimise::PlanRule>, None)),
    ("plan.optimise.PlanRuleWorth", (call::read::<gizi::plan::optimise::PlanRuleWorth>, None)),
    ("plan.optimise.PlanScenario", (call::read::<gizi::plan::optimise::PlanScenario>, None)),
    ("plan.optimise.PlanSlot", (call::read::<gizi::plan::optimise::PlanSlot>, None)),
    ("plan.optimise.PlanStepCost", (call::read::<gizi::plan::optimise::PlanStepCost>, None)),
    ("plan.optimise.PlanSwap", (call::read::<gizi::plan::optimise::PlanSwap>, None)),
    ("plan.optimise.PlanTray", (call::read::<gizi::plan::optimise::PlanTray>, None)),
    ("plan.optimise.PlanWayOut", (call::read::<gizi::plan::optimise::PlanWayOut>, None)),
    ("plan.optimise.PortionChoice", (call::read::<gizi::plan::optimise::PortionChoice>, None)),
    ("plan.optimise.PortionFactor", (call::read::<gizi::plan::optimise::PortionFactor>, None)),
    ("plan.optimise.ReachedLevel", (call::read::<gizi::plan::optimise::ReachedLevel>, None)),
    ("plan.optimise.RuleBreach", (call::read::<gizi::plan::optimise::RuleBreach>, None)),
    ("plan.optimise.RuleStanding", (call::read::<gizi::plan::optimise::RuleStanding>, None)),
    ("plan.optimise.ScenarioAnswer", (call::read::<gizi::plan::optimise::ScenarioAnswer>, None)),
    ("plan.optimise.SearchOptions", (call::read::<gizi::plan::optimise::SearchOptions>, None)),
    ("plan.optimise.SlotChoice", (call::read::<gizi::plan::optimise::SlotChoice>, None)),
    ("plan.optimise.SlotSubstitute", (call::read::<gizi::plan::optimise::SlotSubstitute>, None)),
    ("plan.optimise.UnmappedRule", (call::read::<gizi::plan::optimise::UnmappedRule>, None)),
    ("plan.optimise.UnusableDish", (call::read::<gizi::plan::optimise::UnusableDish>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
