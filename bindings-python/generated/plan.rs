// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::plan::ActualCost {
    const NAME: &'static str = "ActualCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.components.clone(), py),
            1 => self.amount.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.components, walk);
        Cross::walk(&self.amount, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { components: given.take("components")?, amount: given.take("amount")? })
    }
}
impl Fields for gizi::plan::ActualCosts {
    const NAME: &'static str = "ActualCosts";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualCosts");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.components.clone(), py),
            1 => self.paid.clone().leave(py),
            2 => self.planned.clone().leave(py),
            3 => self.planned_portions.clone().leave(py),
            4 => self.planned_per_portion.clone().leave(py),
            5 => self.served_portions.clone().leave(py),
            6 => self.paid_per_served.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.planned_per_portion == None,
            6 => self.paid_per_served == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.components, walk);
        Cross::walk(&self.paid, walk);
        Cross::walk(&self.planned, walk);
        Cross::walk(&self.planned_portions, walk);
        Cross::walk(&self.planned_per_portion, walk);
        Cross::walk(&self.served_portions, walk);
        Cross::walk(&self.paid_per_served, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualCosts {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            components: given.take("components")?,
            paid: given.take("paid")?,
            planned: given.take("planned")?,
            planned_portions: given.take("planned_portions")?,
            planned_per_portion: given.take_or("planned_per_portion", || None)?,
            served_portions: given.take("served_portions")?,
            paid_per_served: given.take_or("paid_per_served", || None)?,
        })
    }
}
impl Fields for gizi::plan::ActualCount {
    const NAME: &'static str = "ActualCount";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualCount");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.recorded.clone().leave(py),
            1 => self.shared_out.clone().leave(py),
            2 => self.planned.clone().leave(py),
            3 => self.complete.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.shared_out == <i64>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.recorded, walk);
        Cross::walk(&self.shared_out, walk);
        Cross::walk(&self.planned, walk);
        Cross::walk(&self.complete, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualCount {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            recorded: given.take("recorded")?,
            shared_out: given.take_or("shared_out", || <i64>::default())?,
            planned: given.take("planned")?,
            complete: given.take("complete")?,
        })
    }
}
choice!(gizi::plan::ActualFigure, "gizi.plan", "ActualFigure", Everything "EVERYTHING", Cooked "COOKED", Served "SERVED", Discarded "DISCARDED", PlateWaste "PLATE_WASTE", Cost "COST");
impl Fields for gizi::plan::ActualFigures {
    const NAME: &'static str = "ActualFigures";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualFigures");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.planned.clone().leave(py),
            1 => self.cooked.clone().leave(py),
            2 => self.served.clone().leave(py),
            3 => self.discarded.clone().leave(py),
            4 => self.unserved.clone().leave(py),
            5 => self.plate_waste.clone().leave(py),
            6 => tuple(self.costs.clone(), py),
            7 => self.costs_complete.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.unserved == None,
            5 => self.plate_waste == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.planned, walk);
        Cross::walk(&self.cooked, walk);
        Cross::walk(&self.served, walk);
        Cross::walk(&self.discarded, walk);
        Cross::walk(&self.unserved, walk);
        Cross::walk(&self.plate_waste, walk);
        Cross::walk(&self.costs, walk);
        Cross::walk(&self.costs_complete, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualFigures {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            planned: given.take("planned")?,
            cooked: given.take("cooked")?,
            served: given.take("served")?,
            discarded: given.take("discarded")?,
            unserved: given.take_or("unserved", || None)?,
            plate_waste: given.take_or("plate_waste", || None)?,
            costs: given.take("costs")?,
            costs_complete: given.take("costs_complete")?,
        })
    }
}
impl Fields for gizi::plan::ActualPortions {
    const NAME: &'static str = "ActualPortions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualPortions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_version.clone().leave(py),
            2 => self.portion.clone().leave(py),
            3 => self.audience.clone().leave(py),
            4 => self.cooked.clone().leave(py),
            5 => self.served.clone().leave(py),
            6 => self.discarded.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.menu_version == <u32>::default(),
            2 => self.portion == None,
            3 => self.audience == None,
            4 => self.cooked == None,
            5 => self.served == None,
            6 => self.discarded == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_version, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.cooked, walk);
        Cross::walk(&self.served, walk);
        Cross::walk(&self.discarded, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualPortions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_version: given.take_or("menu_version", || <u32>::default())?,
            portion: given.take_or("portion", || None)?,
            audience: given.take_or("audience", || None)?,
            cooked: given.take_or("cooked", || None)?,
            served: given.take_or("served", || None)?,
            discarded: given.take_or("discarded", || None)?,
        })
    }
}
impl Fields for gizi::plan::ActualPurchase {
    const NAME: &'static str = "ActualPurchase";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualPurchase");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.purchase_form_id.clone().leave(py),
            2 => self.quantity.clone().leave(py),
            3 => self.amount.clone().leave(py),
            4 => self.supplier.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.purchase_form_id == None,
            3 => self.amount == None,
            4 => self.supplier == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.quantity, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.supplier, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualPurchase {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            quantity: given.take("quantity")?,
            amount: given.take_or("amount", || None)?,
            supplier: given.take_or("supplier", || None)?,
        })
    }
}
impl Fields for gizi::plan::ActualReport {
    const NAME: &'static str = "ActualReport";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualReport");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.days.clone(), py),
            1 => tuple(self.weeks.clone(), py),
            2 => self.whole.clone().leave(py),
            3 => tuple(self.missing.clone(), py),
            4 => tuple(self.gaps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.days, walk);
        Cross::walk(&self.weeks, walk);
        Cross::walk(&self.whole, walk);
        Cross::walk(&self.missing, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualReport {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            days: given.take("days")?,
            weeks: given.take("weeks")?,
            whole: given.take("whole")?,
            missing: given.take("missing")?,
            gaps: given.take("gaps")?,
        })
    }
}
impl Fields for gizi::plan::ActualSpan {
    const NAME: &'static str = "ActualSpan";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualSpan");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.first.clone().leave(py),
            1 => self.last.clone().leave(py),
            2 => self.planned.clone().leave(py),
            3 => self.served.clone().leave(py),
            4 => self.nothing_served.clone().leave(py),
            5 => self.figures.clone().leave(py),
            6 => tuple(self.audiences.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.nothing_served == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.first, walk);
        Cross::walk(&self.last, walk);
        Cross::walk(&self.planned, walk);
        Cross::walk(&self.served, walk);
        Cross::walk(&self.nothing_served, walk);
        Cross::walk(&self.figures, walk);
        Cross::walk(&self.audiences, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualSpan {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            first: given.take("first")?,
            last: given.take("last")?,
            planned: given.take("planned")?,
            served: given.take("served")?,
            nothing_served: given.take_or("nothing_served", || None)?,
            figures: given.take("figures")?,
            audiences: given.take("audiences")?,
        })
    }
}
impl Fields for gizi::plan::ActualUpdate {
    const NAME: &'static str = "ActualUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ActualUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.expected_version.clone().leave(py),
            2 => self.portions.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            3 => self.plate_waste_kg.clone().leave(py),
            4 => self.cost.clone().leave(py),
            5 => self.bought.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            6 => self.notes.clone().leave(py),
            7 => tuple(self.clear.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.portions == None,
            3 => self.plate_waste_kg == None,
            4 => self.cost == None,
            5 => self.bought == None,
            6 => self.notes == None,
            7 => self.clear == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.plate_waste_kg, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.bought, walk);
        Cross::walk(&self.notes, walk);
        Cross::walk(&self.clear, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ActualUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            expected_version: given.take("expected_version")?,
            portions: given.take_or("portions", || None)?,
            plate_waste_kg: given.take_or("plate_waste_kg", || None)?,
            cost: given.take_or("cost", || None)?,
            bought: given.take_or("bought", || None)?,
            notes: given.take_or("notes", || None)?,
            clear: given.take_or("clear", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::plan::AlternativeTray {
    const NAME: &'static str = "AlternativeTray";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "AlternativeTray");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.diet.clone().leave(py),
            1 => self.menu_id.clone().leave(py),
            2 => self.menu_version.clone().leave(py),
            3 => tuple(self.portions.clone(), py),
            4 => self.substitution.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.menu_version == <u32>::default(),
            3 => self.portions == <Vec<gizi::plan::PlannedPortions>>::default(),
            4 => self.substitution == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.diet, walk);
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_version, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.substitution, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::AlternativeTray {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            diet: given.take("diet")?,
            menu_id: given.take("menu_id")?,
            menu_version: given.take_or("menu_version", || <u32>::default())?,
            portions: given.take_or("portions", || <Vec<gizi::plan::PlannedPortions>>::default())?,
            substitution: given.take_or("substitution", || None)?,
        })
    }
}
impl Fields for gizi::plan::Assignment {
    const NAME: &'static str = "Assignment";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Assignment");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.plan_id.clone().leave(py),
            2 => self.date.clone().leave(py),
            3 => self.meal_type.clone().leave(py),
            4 => self.audience.clone().leave(py),
            5 => self.site.clone().leave(py),
            6 => self.menu_id.clone().leave(py),
            7 => self.menu_version.clone().leave(py),
            8 => tuple(self.portions.clone(), py),
            9 => tuple(self.alternatives.clone(), py),
            10 => self.substitution.clone().leave(py),
            11 => self.notes.clone().leave(py),
            12 => self.created_at.clone().leave(py),
            13 => self.updated_at.clone().leave(py),
            14 => self.created_by.clone().leave(py),
            15 => self.updated_by.clone().leave(py),
            16 => self.version.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::AssignmentId>::default(),
            4 => self.audience == None,
            5 => self.site == None,
            7 => self.menu_version == <u32>::default(),
            8 => self.portions == <Vec<gizi::plan::PlannedPortions>>::default(),
            9 => self.alternatives == <Vec<gizi::plan::AlternativeTray>>::default(),
            10 => self.substitution == None,
            11 => self.notes == None,
            12 => self.created_at == None,
            13 => self.updated_at == None,
            14 => self.created_by == None,
            15 => self.updated_by == None,
            16 => self.version == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.site, walk);
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_version, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.alternatives, walk);
        Cross::walk(&self.substitution, walk);
        Cross::walk(&self.notes, walk);
        Cross::walk(&self.created_at, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.created_by, walk);
        Cross::walk(&self.updated_by, walk);
        Cross::walk(&self.version, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Assignment {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::AssignmentId>::default())?,
            plan_id: given.take("plan_id")?,
            date: given.take("date")?,
            meal_type: given.take("meal_type")?,
            audience: given.take_or("audience", || None)?,
            site: given.take_or("site", || None)?,
            menu_id: given.take("menu_id")?,
            menu_version: given.take_or("menu_version", || <u32>::default())?,
            portions: given.take_or("portions", || <Vec<gizi::plan::PlannedPortions>>::default())?,
            alternatives: given.take_or("alternatives", || <Vec<gizi::plan::AlternativeTray>>::default())?,
            substitution: given.take_or("substitution", || None)?,
            notes: given.take_or("notes", || None)?,
            created_at: given.take_or("created_at", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
            created_by: given.take_or("created_by", || None)?,
            updated_by: given.take_or("updated_by", || None)?,
            version: given.take_or("version", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::plan::AudienceActual {
    const NAME: &'static str = "AudienceActual";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "AudienceActual");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.figures.clone().leave(py),
            2 => self.nothing_served.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.audience == None,
            2 => self.nothing_served == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.figures, walk);
        Cross::walk(&self.nothing_served, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::AudienceActual {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take_or("audience", || None)?,
            figures: given.take("figures")?,
            nothing_served: given.take_or("nothing_served", || None)?,
        })
    }
}
impl Fields for gizi::plan::AudienceMeans {
    const NAME: &'static str = "AudienceMeans";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "AudienceMeans");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.portions.clone().leave(py),
            2 => self.heads.clone().leave(py),
            3 => tuple(self.nutrients.clone(), py),
            4 => self.cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.audience == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.heads, walk);
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::AudienceMeans {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take_or("audience", || None)?,
            portions: given.take("portions")?,
            heads: given.take("heads")?,
            nutrients: given.take("nutrients")?,
            cost: given.take("cost")?,
        })
    }
}
impl Fields for gizi::plan::AudienceVerdicts {
    const NAME: &'static str = "AudienceVerdicts";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "AudienceVerdicts");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => tuple(self.meals.clone(), py),
            2 => tuple(self.days.clone(), py),
            3 => tuple(self.weeks.clone(), py),
            4 => self.windows.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.windows == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.meals, walk);
        Cross::walk(&self.days, walk);
        Cross::walk(&self.weeks, walk);
        Cross::walk(&self.windows, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::AudienceVerdicts {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take("audience")?,
            meals: given.take("meals")?,
            days: given.take("days")?,
            weeks: given.take("weeks")?,
            windows: given.take_or("windows", || None)?,
        })
    }
}
impl Fields for gizi::plan::BatchPortions {
    const NAME: &'static str = "BatchPortions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "BatchPortions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.portion.clone().leave(py),
            1 => self.planned.clone().leave(py),
            2 => self.extra.clone().leave(py),
            3 => self.samples.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.portion == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.planned, walk);
        Cross::walk(&self.extra, walk);
        Cross::walk(&self.samples, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::BatchPortions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            portion: given.take_or("portion", || None)?,
            planned: given.take("planned")?,
            extra: given.take("extra")?,
            samples: given.take("samples")?,
        })
    }
}
impl Fields for gizi::plan::BudgetUse {
    const NAME: &'static str = "BudgetUse";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "BudgetUse");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.budget.clone().leave(py),
            1 => self.cost.clone().leave(py),
            2 => self.variance.clone().leave(py),
            3 => self.verdict.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.budget, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.variance, walk);
        Cross::walk(&self.verdict, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::BudgetUse {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            budget: given.take("budget")?,
            cost: given.take("cost")?,
            variance: given.take("variance")?,
            verdict: given.take("verdict")?,
        })
    }
}
impl Fields for gizi::plan::CalendarDay {
    const NAME: &'static str = "CalendarDay";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "CalendarDay");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.weekday.clone().leave(py),
            2 => self.kind.clone().leave(py),
            3 => tuple(self.holidays.clone(), py),
            4 => tuple(self.assignments.clone(), py),
            5 => tuple(self.slots.clone(), py),
            6 => tuple(self.misplaced.clone(), py),
            7 => self.portions.clone().leave(py),
            8 => tuple(self.miscounts.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            8 => self.miscounts == <Vec<gizi::plan::Miscount>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.weekday, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.holidays, walk);
        Cross::walk(&self.assignments, walk);
        Cross::walk(&self.slots, walk);
        Cross::walk(&self.misplaced, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.miscounts, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::CalendarDay {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            weekday: given.take("weekday")?,
            kind: given.take("kind")?,
            holidays: given.take("holidays")?,
            assignments: given.take("assignments")?,
            slots: given.take("slots")?,
            misplaced: given.take("misplaced")?,
            portions: given.take("portions")?,
            miscounts: given.take_or("miscounts", || <Vec<gizi::plan::Miscount>>::default())?,
        })
    }
}
impl Fields for gizi::plan::CalendarSlot {
    const NAME: &'static str = "CalendarSlot";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "CalendarSlot");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.meal_type.clone().leave(py),
            1 => self.audience.clone().leave(py),
            2 => self.state.clone().leave(py),
            3 => tuple(self.assignment_ids.clone(), py),
            4 => tuple(self.empty_sites.clone(), py),
            5 => tuple(self.doubled_sites.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.audience == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.state, walk);
        Cross::walk(&self.assignment_ids, walk);
        Cross::walk(&self.empty_sites, walk);
        Cross::walk(&self.doubled_sites, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::CalendarSlot {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            meal_type: given.take("meal_type")?,
            audience: given.take_or("audience", || None)?,
            state: given.take("state")?,
            assignment_ids: given.take("assignment_ids")?,
            empty_sites: given.take("empty_sites")?,
            doubled_sites: given.take("doubled_sites")?,
        })
    }
}
impl Fields for gizi::plan::CeilingNotJudged {
    const NAME: &'static str = "CeilingNotJudged";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "CeilingNotJudged");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ceiling.clone().leave(py),
            1 => self.code.clone().leave(py),
            2 => self.message.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ceiling, walk);
        Cross::walk(&self.code, walk);
        Cross::walk(&self.message, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::CeilingNotJudged {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ceiling: given.take("ceiling")?, code: given.take("code")?, message: given.take("message")? })
    }
}
choice!(gizi::plan::ConflictKind, "gizi.plan", "ConflictKind", SameSlot "SAME_SLOT", Overlap "OVERLAP");
impl Fields for gizi::plan::CriticalLimit {
    const NAME: &'static str = "CriticalLimit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "CriticalLimit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.side.clone().leave(py),
            2 => self.value.clone().leave(py),
            3 => self.unit.clone().leave(py),
            4 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.side, walk);
        Cross::walk(&self.value, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::CriticalLimit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            key: given.take("key")?,
            side: given.take("side")?,
            value: given.take("value")?,
            unit: given.take("unit")?,
            source: given.take("source")?,
        })
    }
}
impl Fields for gizi::plan::Cycle {
    const NAME: &'static str = "Cycle";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Cycle");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.assignments.clone(), py),
            1 => tuple(self.unplaced.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignments, walk);
        Cross::walk(&self.unplaced, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Cycle {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { assignments: given.take("assignments")?, unplaced: given.take("unplaced")? })
    }
}
choice!(gizi::plan::CycleRule, "gizi.plan", "CycleRule", Skip "SKIP", Shift "SHIFT");
impl Fields for gizi::plan::DatedStock {
    const NAME: &'static str = "DatedStock";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "DatedStock");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.stock.clone().leave(py),
            1 => self.as_of.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.as_of == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.stock, walk);
        Cross::walk(&self.as_of, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::DatedStock {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { stock: given.take("stock")?, as_of: given.take_or("as_of", || None)? })
    }
}
impl Fields for gizi::plan::DayNeed {
    const NAME: &'static str = "DayNeed";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "DayNeed");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.needed.clone().leave(py),
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
        Cross::walk(&self.needed, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::DayNeed {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { date: given.take("date")?, needed: given.take("needed")? })
    }
}
impl Fields for gizi::plan::DayRange {
    const NAME: &'static str = "DayRange";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "DayRange");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.first.clone().leave(py),
            1 => self.last.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.first, walk);
        Cross::walk(&self.last, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::DayRange {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { first: given.take("first")?, last: given.take("last")? })
    }
}
impl Fields for gizi::plan::Delivery {
    const NAME: &'static str = "Delivery";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Delivery");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.lead_days.clone().leave(py),
            1 => tuple(self.leads.clone(), py),
            2 => self.weekly_on.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.lead_days == <u32>::default(),
            1 => self.leads == <Vec<gizi::plan::IngredientLead>>::default(),
            2 => self.weekly_on == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.lead_days, walk);
        Cross::walk(&self.leads, walk);
        Cross::walk(&self.weekly_on, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Delivery {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            lead_days: given.take_or("lead_days", || <u32>::default())?,
            leads: given.take_or("leads", || <Vec<gizi::plan::IngredientLead>>::default())?,
            weekly_on: given.take_or("weekly_on", || None)?,
        })
    }
}
impl Fields for gizi::plan::DishRepeats {
    const NAME: &'static str = "DishRepeats";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "DishRepeats");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => self.servings.clone().leave(py),
            4 => self.days.clone().leave(py),
            5 => self.smallest_gap.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.menu_id == None,
            1 => self.ingredient_id == None,
            5 => self.smallest_gap == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.days, walk);
        Cross::walk(&self.smallest_gap, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::DishRepeats {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take_or("menu_id", || None)?,
            ingredient_id: given.take_or("ingredient_id", || None)?,
            name: given.take("name")?,
            servings: given.take("servings")?,
            days: given.take("days")?,
            smallest_gap: given.take_or("smallest_gap", || None)?,
        })
    }
}
impl Fields for gizi::plan::IngredientLead {
    const NAME: &'static str = "IngredientLead";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "IngredientLead");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.days.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.days, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::IngredientLead {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ingredient_id: given.take("ingredient_id")?, days: given.take("days")? })
    }
}
impl Fields for gizi::plan::KitchenTime {
    const NAME: &'static str = "KitchenTime";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "KitchenTime");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.day_offset.clone().leave(py),
            1 => self.time.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.day_offset, walk);
        Cross::walk(&self.time, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::KitchenTime {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { day_offset: given.take("day_offset")?, time: given.take("time")? })
    }
}
impl Fields for gizi::plan::MealActual {
    const NAME: &'static str = "MealActual";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "MealActual");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.plan_id.clone().leave(py),
            2 => tuple(self.portions.clone(), py),
            3 => self.plate_waste_kg.clone().leave(py),
            4 => self.cost.clone().leave(py),
            5 => tuple(self.bought.clone(), py),
            6 => self.notes.clone().leave(py),
            7 => self.created_at.clone().leave(py),
            8 => self.updated_at.clone().leave(py),
            9 => self.created_by.clone().leave(py),
            10 => self.updated_by.clone().leave(py),
            11 => self.version.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.plan_id == <gizi::id::PlanId>::default(),
            2 => self.portions == <Vec<gizi::plan::ActualPortions>>::default(),
            3 => self.plate_waste_kg == None,
            4 => self.cost == None,
            5 => self.bought == <Vec<gizi::plan::ActualPurchase>>::default(),
            6 => self.notes == None,
            7 => self.created_at == None,
            8 => self.updated_at == None,
            9 => self.created_by == None,
            10 => self.updated_by == None,
            11 => self.version == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.plate_waste_kg, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.bought, walk);
        Cross::walk(&self.notes, walk);
        Cross::walk(&self.created_at, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.created_by, walk);
        Cross::walk(&self.updated_by, walk);
        Cross::walk(&self.version, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::MealActual {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            plan_id: given.take_or("plan_id", || <gizi::id::PlanId>::default())?,
            portions: given.take_or("portions", || <Vec<gizi::plan::ActualPortions>>::default())?,
            plate_waste_kg: given.take_or("plate_waste_kg", || None)?,
            cost: given.take_or("cost", || None)?,
            bought: given.take_or("bought", || <Vec<gizi::plan::ActualPurchase>>::default())?,
            notes: given.take_or("notes", || None)?,
            created_at: given.take_or("created_at", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
            created_by: given.take_or("created_by", || None)?,
            updated_by: given.take_or("updated_by", || None)?,
            version: given.take_or("version", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::plan::MealService {
    const NAME: &'static str = "MealService";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "MealService");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.meal_type.clone().leave(py),
            1 => self.service_time.clone().leave(py),
            2 => self.ready.clone().leave(py),
            3 => tuple(self.menus.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.service_time == None,
            2 => self.ready == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.service_time, walk);
        Cross::walk(&self.ready, walk);
        Cross::walk(&self.menus, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::MealService {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            meal_type: given.take("meal_type")?,
            service_time: given.take_or("service_time", || None)?,
            ready: given.take_or("ready", || None)?,
            menus: given.take("menus")?,
        })
    }
}
impl Fields for gizi::plan::MenuPlan {
    const NAME: &'static str = "MenuPlan";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "MenuPlan");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.program_id.clone().leave(py),
            2 => self.plan_name.clone().leave(py),
            3 => self.description.clone().leave(py),
            4 => self.start_date.clone().leave(py),
            5 => self.end_date.clone().leave(py),
            6 => self.status.clone().leave(py),
            7 => self.status_reason.clone().leave(py),
            8 => self.created_at.clone().leave(py),
            9 => self.updated_at.clone().leave(py),
            10 => self.created_by.clone().leave(py),
            11 => self.updated_by.clone().leave(py),
            12 => self.version.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::PlanId>::default(),
            3 => self.description == None,
            6 => self.status == <gizi::plan::PlanStatus>::default(),
            7 => self.status_reason == None,
            8 => self.created_at == None,
            9 => self.updated_at == None,
            10 => self.created_by == None,
            11 => self.updated_by == None,
            12 => self.version == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.plan_name, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.start_date, walk);
        Cross::walk(&self.end_date, walk);
        Cross::walk(&self.status, walk);
        Cross::walk(&self.status_reason, walk);
        Cross::walk(&self.created_at, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.created_by, walk);
        Cross::walk(&self.updated_by, walk);
        Cross::walk(&self.version, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::MenuPlan {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::PlanId>::default())?,
            program_id: given.take("program_id")?,
            plan_name: given.take("plan_name")?,
            description: given.take_or("description", || None)?,
            start_date: given.take("start_date")?,
            end_date: given.take("end_date")?,
            status: given.take_or("status", || <gizi::plan::PlanStatus>::default())?,
            status_reason: given.take_or("status_reason", || None)?,
            created_at: given.take_or("created_at", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
            created_by: given.take_or("created_by", || None)?,
            updated_by: given.take_or("updated_by", || None)?,
            version: given.take_or("version", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::plan::Miscount {
    const NAME: &'static str = "Miscount";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Miscount");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.people.clone().leave(py),
            2 => self.portions.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.people, walk);
        Cross::walk(&self.portions, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Miscount {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            people: given.take("people")?,
            portions: given.take("portions")?,
        })
    }
}
impl Fields for gizi::plan::MissingActual {
    const NAME: &'static str = "MissingActual";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "MissingActual");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.meal_type.clone().leave(py),
            3 => self.figure.clone().leave(py),
            4 => self.menu_id.clone().leave(py),
            5 => self.portion.clone().leave(py),
            6 => self.audience.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.menu_id == None,
            5 => self.portion == None,
            6 => self.audience == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.figure, walk);
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.audience, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::MissingActual {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            date: given.take("date")?,
            meal_type: given.take("meal_type")?,
            figure: given.take("figure")?,
            menu_id: given.take_or("menu_id", || None)?,
            portion: given.take_or("portion", || None)?,
            audience: given.take_or("audience", || None)?,
        })
    }
}
choice!(gizi::plan::NothingServed, "gizi.plan", "NothingServed", NotRecorded "NOT_RECORDED", NoPortions "NO_PORTIONS", NotComputed "NOT_COMPUTED");
impl Fields for gizi::plan::NutrientMean {
    const NAME: &'static str = "NutrientMean";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "NutrientMean");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.mean.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.mean, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::NutrientMean {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { nutrient: given.take("nutrient")?, mean: given.take("mean")? })
    }
}
impl Fields for gizi::plan::ParsedActual {
    const NAME: &'static str = "ParsedActual";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ParsedActual");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.actual.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.actual == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.actual, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ParsedActual {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { actual: given.take_or("actual", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::plan::ParsedActualUpdate {
    const NAME: &'static str = "ParsedActualUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ParsedActualUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.update.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.update == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.update, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ParsedActualUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::plan::ParsedAssignment {
    const NAME: &'static str = "ParsedAssignment";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ParsedAssignment");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.assignment == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ParsedAssignment {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { assignment: given.take_or("assignment", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::plan::ParsedPlan {
    const NAME: &'static str = "ParsedPlan";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ParsedPlan");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.plan == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ParsedPlan {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { plan: given.take_or("plan", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::plan::ParsedPlanUpdate {
    const NAME: &'static str = "ParsedPlanUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ParsedPlanUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.update.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.update == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.update, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ParsedPlanUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::plan::PlanBudget {
    const NAME: &'static str = "PlanBudget";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanBudget");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.total.clone().leave(py),
            1 => tuple(self.ceilings.clone(), py),
            2 => tuple(self.not_judged.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.total == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.total, walk);
        Cross::walk(&self.ceilings, walk);
        Cross::walk(&self.not_judged, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanBudget {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            total: given.take_or("total", || None)?,
            ceilings: given.take("ceilings")?,
            not_judged: given.take("not_judged")?,
        })
    }
}
impl Fields for gizi::plan::PlanReport {
    const NAME: &'static str = "PlanReport";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanReport");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan_id.clone().leave(py),
            1 => self.totals.clone().leave(py),
            2 => self.verdicts.clone().leave(py),
            3 => self.variety.clone().leave(py),
            4 => self.budget.clone().leave(py),
            5 => tuple(self.special_diets.clone(), py),
            6 => tuple(self.gaps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.totals, walk);
        Cross::walk(&self.verdicts, walk);
        Cross::walk(&self.variety, walk);
        Cross::walk(&self.budget, walk);
        Cross::walk(&self.special_diets, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanReport {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            plan_id: given.take("plan_id")?,
            totals: given.take("totals")?,
            verdicts: given.take("verdicts")?,
            variety: given.take("variety")?,
            budget: given.take("budget")?,
            special_diets: given.take("special_diets")?,
            gaps: given.take("gaps")?,
        })
    }
}
impl Fields for gizi::plan::PlanServings {
    const NAME: &'static str = "PlanServings";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanServings");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.range.clone().leave(py),
            1 => self.currency.clone().leave(py),
            2 => tuple(self.servings.clone(), py),
            3 => tuple(self.gaps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.range, walk);
        Cross::walk(&self.currency, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanServings {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            range: given.take("range")?,
            currency: given.take("currency")?,
            servings: given.take("servings")?,
            gaps: given.take("gaps")?,
        })
    }
}
choice!(gizi::plan::PlanStatus, "gizi.plan", "PlanStatus", Draft "DRAFT", Review "REVIEW", Approved "APPROVED", Published "PUBLISHED", Active "ACTIVE", Completed "COMPLETED", Cancelled "CANCELLED", Archived "ARCHIVED");
impl Fields for gizi::plan::PlanTotals {
    const NAME: &'static str = "PlanTotals";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanTotals");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.days.clone(), py),
            1 => tuple(self.weeks.clone(), py),
            2 => self.plan.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.days, walk);
        Cross::walk(&self.weeks, walk);
        Cross::walk(&self.plan, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanTotals {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { days: given.take("days")?, weeks: given.take("weeks")?, plan: given.take("plan")? })
    }
}
impl Fields for gizi::plan::PlanTransition {
    const NAME: &'static str = "PlanTransition";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanTransition");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.from.clone().leave(py),
            1 => self.to.clone().leave(py),
            2 => self.decides.clone().leave(py),
            3 => self.needs_reason.clone().leave(py),
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
        Cross::walk(&self.to, walk);
        Cross::walk(&self.decides, walk);
        Cross::walk(&self.needs_reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanTransition {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            from: given.take("from_")?,
            to: given.take("to")?,
            decides: given.take("decides")?,
            needs_reason: given.take("needs_reason")?,
        })
    }
}
impl Fields for gizi::plan::PlanUpdate {
    const NAME: &'static str = "PlanUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.expected_version.clone().leave(py),
            2 => self.plan_name.clone().leave(py),
            3 => self.description.clone().leave(py),
            4 => self.start_date.clone().leave(py),
            5 => self.end_date.clone().leave(py),
            6 => tuple(self.clear.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.plan_name == None,
            3 => self.description == None,
            4 => self.start_date == None,
            5 => self.end_date == None,
            6 => self.clear == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.plan_name, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.start_date, walk);
        Cross::walk(&self.end_date, walk);
        Cross::walk(&self.clear, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            expected_version: given.take("expected_version")?,
            plan_name: given.take_or("plan_name", || None)?,
            description: given.take_or("description", || None)?,
            start_date: given.take_or("start_date", || None)?,
            end_date: given.take_or("end_date", || None)?,
            clear: given.take_or("clear", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::plan::PlanVariety {
    const NAME: &'static str = "PlanVariety";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanVariety");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.range.clone().leave(py),
            1 => self.servings.clone().leave(py),
            2 => tuple(self.dishes.clone(), py),
            3 => self.smallest_gap.clone().leave(py),
            4 => self.by_dish.clone().leave(py),
            5 => self.by_main_protein.clone().leave(py),
            6 => self.by_colour.clone().leave(py),
            7 => self.by_cooking_method.clone().leave(py),
            8 => tuple(self.gaps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.smallest_gap == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.range, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.dishes, walk);
        Cross::walk(&self.smallest_gap, walk);
        Cross::walk(&self.by_dish, walk);
        Cross::walk(&self.by_main_protein, walk);
        Cross::walk(&self.by_colour, walk);
        Cross::walk(&self.by_cooking_method, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanVariety {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            range: given.take("range")?,
            servings: given.take("servings")?,
            dishes: given.take("dishes")?,
            smallest_gap: given.take_or("smallest_gap", || None)?,
            by_dish: given.take("by_dish")?,
            by_main_protein: given.take("by_main_protein")?,
            by_colour: given.take("by_colour")?,
            by_cooking_method: given.take("by_cooking_method")?,
            gaps: given.take("gaps")?,
        })
    }
}
impl Fields for gizi::plan::PlanVerdicts {
    const NAME: &'static str = "PlanVerdicts";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlanVerdicts");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.audiences.clone(), py),
            1 => tuple(self.unknown_audiences.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.unknown_audiences, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlanVerdicts {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { audiences: given.take("audiences")?, unknown_audiences: given.take("unknown_audiences")? })
    }
}
impl Fields for gizi::plan::PlannedCeiling {
    const NAME: &'static str = "PlannedCeiling";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlannedCeiling");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.first.clone().leave(py),
            1 => self.last.clone().leave(py),
            2 => self.audience.clone().leave(py),
            3 => self.site.clone().leave(py),
            4 => self.judgement.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.audience == None,
            3 => self.site == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.first, walk);
        Cross::walk(&self.last, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.site, walk);
        Cross::walk(&self.judgement, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlannedCeiling {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            first: given.take("first")?,
            last: given.take("last")?,
            audience: given.take_or("audience", || None)?,
            site: given.take_or("site", || None)?,
            judgement: given.take("judgement")?,
        })
    }
}
impl Fields for gizi::plan::PlannedNutrient {
    const NAME: &'static str = "PlannedNutrient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlannedNutrient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.total.clone().leave(py),
            2 => tuple(self.gaps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlannedNutrient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { nutrient: given.take("nutrient")?, total: given.take("total")?, gaps: given.take("gaps")? })
    }
}
impl Fields for gizi::plan::PlannedPortions {
    const NAME: &'static str = "PlannedPortions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlannedPortions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.portion.clone().leave(py),
            1 => self.count.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.portion == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.count, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlannedPortions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { portion: given.take_or("portion", || None)?, count: given.take("count")? })
    }
}
impl Fields for gizi::plan::PlannedServing {
    const NAME: &'static str = "PlannedServing";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlannedServing");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.audience.clone().leave(py),
            3 => self.site.clone().leave(py),
            4 => self.meal.clone().leave(py),
            5 => self.cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.audience == None,
            3 => self.site == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.site, walk);
        Cross::walk(&self.meal, walk);
        Cross::walk(&self.cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlannedServing {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            date: given.take("date")?,
            audience: given.take_or("audience", || None)?,
            site: given.take_or("site", || None)?,
            meal: given.take("meal")?,
            cost: given.take("cost")?,
        })
    }
}
impl Fields for gizi::plan::PlateWaste {
    const NAME: &'static str = "PlateWaste";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "PlateWaste");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.kilograms.clone().leave(py),
            1 => self.served_kilograms.clone().leave(py),
            2 => self.percent.clone().leave(py),
            3 => self.complete.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.kilograms, walk);
        Cross::walk(&self.served_kilograms, walk);
        Cross::walk(&self.percent, walk);
        Cross::walk(&self.complete, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::PlateWaste {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            kilograms: given.take("kilograms")?,
            served_kilograms: given.take("served_kilograms")?,
            percent: given.take("percent")?,
            complete: given.take("complete")?,
        })
    }
}
impl Fields for gizi::plan::ProcurementLine {
    const NAME: &'static str = "ProcurementLine";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProcurementLine");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.purchase_form_name.clone().leave(py),
            1 => self.purchase.clone().leave(py),
            2 => tuple(self.days.clone(), py),
            3 => self.from_stock.clone().leave(py),
            4 => self.from_leftovers.clone().leave(py),
            5 => self.left_over.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.purchase_form_name == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.purchase_form_name, walk);
        Cross::walk(&self.purchase, walk);
        Cross::walk(&self.days, walk);
        Cross::walk(&self.from_stock, walk);
        Cross::walk(&self.from_leftovers, walk);
        Cross::walk(&self.left_over, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProcurementLine {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            purchase_form_name: given.take_or("purchase_form_name", || None)?,
            purchase: given.take("purchase")?,
            days: given.take("days")?,
            from_stock: given.take("from_stock")?,
            from_leftovers: given.take("from_leftovers")?,
            left_over: given.take("left_over")?,
        })
    }
}
impl Fields for gizi::plan::ProcurementList {
    const NAME: &'static str = "ProcurementList";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProcurementList");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.range.clone().leave(py),
            1 => tuple(self.orders.clone(), py),
            2 => self.total.clone().leave(py),
            3 => tuple(self.left_over.clone(), py),
            4 => self.complete.clone().leave(py),
            5 => tuple(self.gaps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.range, walk);
        Cross::walk(&self.orders, walk);
        Cross::walk(&self.total, walk);
        Cross::walk(&self.left_over, walk);
        Cross::walk(&self.complete, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProcurementList {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            range: given.take("range")?,
            orders: given.take("orders")?,
            total: given.take("total")?,
            left_over: given.take("left_over")?,
            complete: given.take("complete")?,
            gaps: given.take("gaps")?,
        })
    }
}
impl Fields for gizi::plan::ProcurementOptions {
    const NAME: &'static str = "ProcurementOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProcurementOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.delivery.clone().leave(py),
            1 => tuple(self.stock.clone(), py),
            2 => tuple(self.choices.clone(), py),
            3 => self.spare.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.delivery == <gizi::plan::Delivery>::default(),
            1 => self.stock == <Vec<gizi::plan::DatedStock>>::default(),
            2 => self.choices == <Vec<gizi::menu::LineChoice>>::default(),
            3 => self.spare == <gizi::plan::SparePortions>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.delivery, walk);
        Cross::walk(&self.stock, walk);
        Cross::walk(&self.choices, walk);
        Cross::walk(&self.spare, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProcurementOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            delivery: given.take_or("delivery", || <gizi::plan::Delivery>::default())?,
            stock: given.take_or("stock", || <Vec<gizi::plan::DatedStock>>::default())?,
            choices: given.take_or("choices", || <Vec<gizi::menu::LineChoice>>::default())?,
            spare: given.take_or("spare", || <gizi::plan::SparePortions>::default())?,
        })
    }
}
impl Fields for gizi::plan::ProductionDish {
    const NAME: &'static str = "ProductionDish";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProductionDish");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => tuple(self.within.clone(), py),
            3 => self.recipe_factor.clone().leave(py),
            4 => tuple(self.ingredients.clone(), py),
            5 => self.start.clone().leave(py),
            6 => self.end.clone().leave(py),
            7 => self.cooked.clone().leave(py),
            8 => self.minutes_to_eating.clone().leave(py),
            9 => self.held_too_long.clone().leave(py),
            10 => tuple(self.steps.clone(), py),
            11 => tuple(self.limits.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.recipe_factor == None,
            5 => self.start == None,
            6 => self.end == None,
            7 => self.cooked == None,
            8 => self.minutes_to_eating == None,
            9 => self.held_too_long == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.within, walk);
        Cross::walk(&self.recipe_factor, walk);
        Cross::walk(&self.ingredients, walk);
        Cross::walk(&self.start, walk);
        Cross::walk(&self.end, walk);
        Cross::walk(&self.cooked, walk);
        Cross::walk(&self.minutes_to_eating, walk);
        Cross::walk(&self.held_too_long, walk);
        Cross::walk(&self.steps, walk);
        Cross::walk(&self.limits, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProductionDish {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            within: given.take("within")?,
            recipe_factor: given.take_or("recipe_factor", || None)?,
            ingredients: given.take("ingredients")?,
            start: given.take_or("start", || None)?,
            end: given.take_or("end", || None)?,
            cooked: given.take_or("cooked", || None)?,
            minutes_to_eating: given.take_or("minutes_to_eating", || None)?,
            held_too_long: given.take_or("held_too_long", || None)?,
            steps: given.take("steps")?,
            limits: given.take("limits")?,
        })
    }
}
impl Fields for gizi::plan::ProductionIngredient {
    const NAME: &'static str = "ProductionIngredient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProductionIngredient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.line_id.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.ingredient_name.clone().leave(py),
            3 => self.quantity.clone().leave(py),
            4 => self.unit.clone().leave(py),
            5 => self.as_purchased.clone().leave(py),
            6 => self.edible.clone().leave(py),
            7 => self.preparation_notes.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            7 => self.preparation_notes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.ingredient_name, walk);
        Cross::walk(&self.quantity, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.as_purchased, walk);
        Cross::walk(&self.edible, walk);
        Cross::walk(&self.preparation_notes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProductionIngredient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            line_id: given.take("line_id")?,
            ingredient_id: given.take("ingredient_id")?,
            ingredient_name: given.take("ingredient_name")?,
            quantity: given.take("quantity")?,
            unit: given.take("unit")?,
            as_purchased: given.take("as_purchased")?,
            edible: given.take("edible")?,
            preparation_notes: given.take_or("preparation_notes", || None)?,
        })
    }
}
impl Fields for gizi::plan::ProductionMenu {
    const NAME: &'static str = "ProductionMenu";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProductionMenu");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => self.menu_version.clone().leave(py),
            3 => tuple(self.sizes.clone(), py),
            4 => self.portions.clone().leave(py),
            5 => tuple(self.deliveries.clone(), py),
            6 => self.batch_factor.clone().leave(py),
            7 => tuple(self.dishes.clone(), py),
            8 => tuple(self.allergens.clone(), py),
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
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_version, walk);
        Cross::walk(&self.sizes, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.deliveries, walk);
        Cross::walk(&self.batch_factor, walk);
        Cross::walk(&self.dishes, walk);
        Cross::walk(&self.allergens, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProductionMenu {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            menu_version: given.take("menu_version")?,
            sizes: given.take("sizes")?,
            portions: given.take("portions")?,
            deliveries: given.take("deliveries")?,
            batch_factor: given.take("batch_factor")?,
            dishes: given.take("dishes")?,
            allergens: given.take("allergens")?,
        })
    }
}
impl Fields for gizi::plan::ProductionOptions {
    const NAME: &'static str = "ProductionOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProductionOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.service_times.clone(), py),
            1 => self.packing_minutes.clone().leave(py),
            2 => self.delivery_minutes.clone().leave(py),
            3 => tuple(self.choices.clone(), py),
            4 => self.spare.clone().leave(py),
            5 => tuple(self.limits.clone(), py),
            6 => tuple(self.allergens.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.service_times == <Vec<gizi::program::ProgramMeal>>::default(),
            1 => self.packing_minutes == <u32>::default(),
            2 => self.delivery_minutes == <u32>::default(),
            3 => self.choices == <Vec<gizi::menu::LineChoice>>::default(),
            4 => self.spare == <gizi::plan::SparePortions>::default(),
            5 => self.limits == <Vec<gizi::plan::CriticalLimit>>::default(),
            6 => self.allergens == <Vec<gizi::ingredient::Allergen>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.service_times, walk);
        Cross::walk(&self.packing_minutes, walk);
        Cross::walk(&self.delivery_minutes, walk);
        Cross::walk(&self.choices, walk);
        Cross::walk(&self.spare, walk);
        Cross::walk(&self.limits, walk);
        Cross::walk(&self.allergens, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProductionOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            service_times: given.take_or("service_times", || <Vec<gizi::program::ProgramMeal>>::default())?,
            packing_minutes: given.take_or("packing_minutes", || <u32>::default())?,
            delivery_minutes: given.take_or("delivery_minutes", || <u32>::default())?,
            choices: given.take_or("choices", || <Vec<gizi::menu::LineChoice>>::default())?,
            spare: given.take_or("spare", || <gizi::plan::SparePortions>::default())?,
            limits: given.take_or("limits", || <Vec<gizi::plan::CriticalLimit>>::default())?,
            allergens: given.take_or("allergens", || <Vec<gizi::ingredient::Allergen>>::default())?,
        })
    }
}
impl Fields for gizi::plan::ProductionSheet {
    const NAME: &'static str = "ProductionSheet";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProductionSheet");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => tuple(self.services.clone(), py),
            2 => self.complete.clone().leave(py),
            3 => tuple(self.gaps.clone(), py),
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
        Cross::walk(&self.services, walk);
        Cross::walk(&self.complete, walk);
        Cross::walk(&self.gaps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProductionSheet {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            services: given.take("services")?,
            complete: given.take("complete")?,
            gaps: given.take("gaps")?,
        })
    }
}
impl Fields for gizi::plan::ProductionStep {
    const NAME: &'static str = "ProductionStep";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ProductionStep");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.step_id.clone().leave(py),
            1 => self.step_number.clone().leave(py),
            2 => self.title.clone().leave(py),
            3 => self.instruction.clone().leave(py),
            4 => self.duration.clone().leave(py),
            5 => self.start.clone().leave(py),
            6 => self.end.clone().leave(py),
            7 => self.temperature.clone().leave(py),
            8 => self.quality_check.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.title == None,
            4 => self.duration == None,
            5 => self.start == None,
            6 => self.end == None,
            7 => self.temperature == None,
            8 => self.quality_check == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.step_id, walk);
        Cross::walk(&self.step_number, walk);
        Cross::walk(&self.title, walk);
        Cross::walk(&self.instruction, walk);
        Cross::walk(&self.duration, walk);
        Cross::walk(&self.start, walk);
        Cross::walk(&self.end, walk);
        Cross::walk(&self.temperature, walk);
        Cross::walk(&self.quality_check, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ProductionStep {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            step_id: given.take("step_id")?,
            step_number: given.take("step_number")?,
            title: given.take_or("title", || None)?,
            instruction: given.take("instruction")?,
            duration: given.take_or("duration", || None)?,
            start: given.take_or("start", || None)?,
            end: given.take_or("end", || None)?,
            temperature: given.take_or("temperature", || None)?,
            quality_check: given.take_or("quality_check", || None)?,
        })
    }
}
choice!(gizi::plan::SafeSide, "gizi.plan", "SafeSide", AtLeast "AT_LEAST", AtMost "AT_MOST");
impl Fields for gizi::plan::ServedPortions {
    const NAME: &'static str = "ServedPortions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ServedPortions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.audience.clone().leave(py),
            2 => self.site.clone().leave(py),
            3 => self.diet.clone().leave(py),
            4 => self.portion.clone().leave(py),
            5 => self.count.clone().leave(py),
            6 => self.notes.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.audience == None,
            2 => self.site == None,
            3 => self.diet == None,
            4 => self.portion == None,
            6 => self.notes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.site, walk);
        Cross::walk(&self.diet, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.count, walk);
        Cross::walk(&self.notes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ServedPortions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            audience: given.take_or("audience", || None)?,
            site: given.take_or("site", || None)?,
            diet: given.take_or("diet", || None)?,
            portion: given.take_or("portion", || None)?,
            count: given.take("count")?,
            notes: given.take_or("notes", || None)?,
        })
    }
}
impl Fields for gizi::plan::ServingOptions {
    const NAME: &'static str = "ServingOptions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "ServingOptions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.cost.clone().leave(py),
            1 => self.fortified.clone().leave(py),
            2 => tuple(self.choices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.fortified == <bool>::default(),
            2 => self.choices == <Vec<gizi::menu::LineChoice>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.fortified, walk);
        Cross::walk(&self.choices, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::ServingOptions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            cost: given.take("cost")?,
            fortified: given.take_or("fortified", || <bool>::default())?,
            choices: given.take_or("choices", || <Vec<gizi::menu::LineChoice>>::default())?,
        })
    }
}
impl Fields for gizi::plan::SlotConflict {
    const NAME: &'static str = "SlotConflict";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "SlotConflict");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.kind.clone().leave(py),
            1 => self.plan_id.clone().leave(py),
            2 => self.second_plan_id.clone().leave(py),
            3 => self.date.clone().leave(py),
            4 => self.meal_type.clone().leave(py),
            5 => self.audience.clone().leave(py),
            6 => self.site.clone().leave(py),
            7 => self.first.clone().leave(py),
            8 => self.second.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.second_plan_id == None,
            5 => self.audience == None,
            6 => self.site == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.second_plan_id, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.site, walk);
        Cross::walk(&self.first, walk);
        Cross::walk(&self.second, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::SlotConflict {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            kind: given.take("kind")?,
            plan_id: given.take("plan_id")?,
            second_plan_id: given.take_or("second_plan_id", || None)?,
            date: given.take("date")?,
            meal_type: given.take("meal_type")?,
            audience: given.take_or("audience", || None)?,
            site: given.take_or("site", || None)?,
            first: given.take("first")?,
            second: given.take("second")?,
        })
    }
}
choice!(gizi::plan::SlotState, "gizi.plan", "SlotState", Filled "FILLED", PartlyFilled "PARTLY_FILLED", Short "SHORT", Empty "EMPTY", Doubled "DOUBLED");
impl Fields for gizi::plan::SpanTotals {
    const NAME: &'static str = "SpanTotals";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "SpanTotals");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.first.clone().leave(py),
            1 => self.last.clone().leave(py),
            2 => self.feeding_days.clone().leave(py),
            3 => self.portions.clone().leave(py),
            4 => self.counted.clone().leave(py),
            5 => tuple(self.nutrients.clone(), py),
            6 => self.cost.clone().leave(py),
            7 => self.cost_complete.clone().leave(py),
            8 => tuple(self.missing_costs.clone(), py),
            9 => tuple(self.audiences.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.first, walk);
        Cross::walk(&self.last, walk);
        Cross::walk(&self.feeding_days, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.counted, walk);
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.cost_complete, walk);
        Cross::walk(&self.missing_costs, walk);
        Cross::walk(&self.audiences, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::SpanTotals {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            first: given.take("first")?,
            last: given.take("last")?,
            feeding_days: given.take("feeding_days")?,
            portions: given.take("portions")?,
            counted: given.take("counted")?,
            nutrients: given.take("nutrients")?,
            cost: given.take("cost")?,
            cost_complete: given.take("cost_complete")?,
            missing_costs: given.take("missing_costs")?,
            audiences: given.take("audiences")?,
        })
    }
}
impl Fields for gizi::plan::SparePortions {
    const NAME: &'static str = "SparePortions";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "SparePortions");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.percent.clone().leave(py),
            1 => self.count.clone().leave(py),
            2 => self.samples.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.percent == <rust_decimal::Decimal>::default(),
            1 => self.count == <u32>::default(),
            2 => self.samples == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.percent, walk);
        Cross::walk(&self.count, walk);
        Cross::walk(&self.samples, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::SparePortions {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            percent: given.take_or("percent", || <rust_decimal::Decimal>::default())?,
            count: given.take_or("count", || <u32>::default())?,
            samples: given.take_or("samples", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::plan::Spread {
    const NAME: &'static str = "Spread";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Spread");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.counts.clone(), py),
            1 => self.unknown.clone().leave(py),
            2 => self.simpson.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.simpson == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.counts, walk);
        Cross::walk(&self.unknown, walk);
        Cross::walk(&self.simpson, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Spread {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            counts: given.take("counts")?,
            unknown: given.take("unknown")?,
            simpson: given.take_or("simpson", || None)?,
        })
    }
}
impl Fields for gizi::plan::SpreadCount {
    const NAME: &'static str = "SpreadCount";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "SpreadCount");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.value.clone().leave(py),
            1 => self.servings.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.value, walk);
        Cross::walk(&self.servings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::SpreadCount {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { value: given.take("value")?, servings: given.take("servings")? })
    }
}
impl Fields for gizi::plan::Substitution {
    const NAME: &'static str = "Substitution";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Substitution");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.original_menu_id.clone().leave(py),
            1 => self.original_menu_version.clone().leave(py),
            2 => self.reason.clone().leave(py),
            3 => self.substituted_at.clone().leave(py),
            4 => self.substituted_by.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.original_menu_id, walk);
        Cross::walk(&self.original_menu_version, walk);
        Cross::walk(&self.reason, walk);
        Cross::walk(&self.substituted_at, walk);
        Cross::walk(&self.substituted_by, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Substitution {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            original_menu_id: given.take("original_menu_id")?,
            original_menu_version: given.take("original_menu_version")?,
            reason: given.take("reason")?,
            substituted_at: given.take("substituted_at")?,
            substituted_by: given.take("substituted_by")?,
        })
    }
}
impl Fields for gizi::plan::SupplierOrder {
    const NAME: &'static str = "SupplierOrder";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplierOrder");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.delivery.clone().leave(py),
            1 => self.supplier.clone().leave(py),
            2 => tuple(self.lines.clone(), py),
            3 => self.amount.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.supplier == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.delivery, walk);
        Cross::walk(&self.supplier, walk);
        Cross::walk(&self.lines, walk);
        Cross::walk(&self.amount, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::SupplierOrder {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            delivery: given.take("delivery")?,
            supplier: given.take_or("supplier", || None)?,
            lines: given.take("lines")?,
            amount: given.take("amount")?,
        })
    }
}
impl Fields for gizi::plan::SupplyGap {
    const NAME: &'static str = "SupplyGap";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGap");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.reason.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.menu_id.clone().leave(py),
            3 => self.ingredient_id.clone().leave(py),
            4 => self.name.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.date == None,
            2 => self.menu_id == None,
            3 => self.ingredient_id == None,
            4 => self.name == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.reason, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.name, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::SupplyGap {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            reason: given.take("reason")?,
            date: given.take_or("date", || None)?,
            menu_id: given.take_or("menu_id", || None)?,
            ingredient_id: given.take_or("ingredient_id", || None)?,
            name: given.take_or("name", || <String>::default())?,
        })
    }
}
impl Fields for gizi::plan::SupplyGapReason {
    const NAME: &'static str = "SupplyGapReason";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::NothingPlanned { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.NothingPlanned");
                &CELL
            }
            Self::Competing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.Competing");
                &CELL
            }
            Self::NoPortions { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.NoPortions");
                &CELL
            }
            Self::NotComputed { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.NotComputed");
                &CELL
            }
            Self::Fact { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.Fact");
                &CELL
            }
            Self::StockNotCounted { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.StockNotCounted");
                &CELL
            }
            Self::StockUnknown { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.StockUnknown");
                &CELL
            }
            Self::ServiceTime { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.ServiceTime");
                &CELL
            }
            Self::StepDuration { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.StepDuration");
                &CELL
            }
            Self::Duration { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.Duration");
                &CELL
            }
            Self::Amount { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.Amount");
                &CELL
            }
            Self::OtherVersion { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.plan", "SupplyGapReason.OtherVersion");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Competing { assignment_id, .. }, 0) => assignment_id.clone().leave(py),
            (Self::Competing { plan_id, .. }, 1) => plan_id.clone().leave(py),
            (Self::Competing { other_assignment_id, .. }, 2) => other_assignment_id.clone().leave(py),
            (Self::Competing { other_plan_id, .. }, 3) => other_plan_id.clone().leave(py),
            (Self::NoPortions { assignment_id, .. }, 0) => assignment_id.clone().leave(py),
            (Self::NotComputed { code, .. }, 0) => code.clone().leave(py),
            (Self::NotComputed { path, .. }, 1) => path.clone().leave(py),
            (Self::NotComputed { message, .. }, 2) => message.clone().leave(py),
            (Self::Fact { missing, .. }, 0) => missing.clone().leave(py),
            (Self::StockNotCounted { missing, .. }, 0) => missing.clone().leave(py),
            (Self::StockUnknown { code, .. }, 0) => code.clone().leave(py),
            (Self::StockUnknown { path, .. }, 1) => path.clone().leave(py),
            (Self::StockUnknown { message, .. }, 2) => message.clone().leave(py),
            (Self::StepDuration { step_number, .. }, 0) => step_number.clone().leave(py),
            (Self::OtherVersion { planned, .. }, 0) => planned.clone().leave(py),
            (Self::OtherVersion { used, .. }, 1) => used.clone().leave(py),
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
            Self::NothingPlanned {} => {}
            Self::Competing { assignment_id, plan_id, other_assignment_id, other_plan_id } => {
                Cross::walk(assignment_id, walk);
                Cross::walk(plan_id, walk);
                Cross::walk(other_assignment_id, walk);
                Cross::walk(other_plan_id, walk);
            }
            Self::NoPortions { assignment_id } => {
                Cross::walk(assignment_id, walk);
            }
            Self::NotComputed { code, path, message } => {
                Cross::walk(code, walk);
                Cross::walk(path, walk);
                Cross::walk(message, walk);
            }
            Self::Fact { missing } => {
                Cross::walk(missing, walk);
            }
            Self::StockNotCounted { missing } => {
                Cross::walk(missing, walk);
            }
            Self::StockUnknown { code, path, message } => {
                Cross::walk(code, walk);
                Cross::walk(path, walk);
                Cross::walk(message, walk);
            }
            Self::ServiceTime {} => {}
            Self::StepDuration { step_number } => {
                Cross::walk(step_number, walk);
            }
            Self::Duration {} => {}
            Self::Amount {} => {}
            Self::OtherVersion { planned, used } => {
                Cross::walk(planned, walk);
                Cross::walk(used, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_supply_gap_reason_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::NothingPlanned {}))
}
fn make_supply_gap_reason_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::Competing {
        assignment_id: given.take("assignment_id")?,
        plan_id: given.take("plan_id")?,
        other_assignment_id: given.take("other_assignment_id")?,
        other_plan_id: given.take("other_plan_id")?,
    }))
}
fn make_supply_gap_reason_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::NoPortions { assignment_id: given.take("assignment_id")? }))
}
fn make_supply_gap_reason_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::NotComputed {
        code: given.take("code")?,
        path: given.take("path")?,
        message: given.take("message")?,
    }))
}
fn make_supply_gap_reason_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::Fact { missing: given.take("missing")? }))
}
fn make_supply_gap_reason_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::StockNotCounted { missing: given.take("missing")? }))
}
fn make_supply_gap_reason_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::StockUnknown {
        code: given.take("code")?,
        path: given.take("path")?,
        message: given.take("message")?,
    }))
}
fn make_supply_gap_reason_7(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::ServiceTime {}))
}
fn make_supply_gap_reason_8(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::StepDuration { step_number: given.take("step_number")? }))
}
fn make_supply_gap_reason_9(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::Duration {}))
}
fn make_supply_gap_reason_10(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::Amount {}))
}
fn make_supply_gap_reason_11(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::plan::SupplyGapReason::OtherVersion {
        planned: given.take("planned")?,
        used: given.take("used")?,
    }))
}
impl Fields for gizi::plan::TrayFinding {
    const NAME: &'static str = "TrayFinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "TrayFinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.meal_type.clone().leave(py),
            3 => self.audience.clone().leave(py),
            4 => self.diet.clone().leave(py),
            5 => self.heads.clone().leave(py),
            6 => self.menu_id.clone().leave(py),
            7 => self.is_alternative.clone().leave(py),
            8 => self.verdict.clone().leave(py),
            9 => self.violation.clone().leave(py),
            10 => tuple(self.ingredients.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.diet, walk);
        Cross::walk(&self.heads, walk);
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.is_alternative, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.violation, walk);
        Cross::walk(&self.ingredients, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::TrayFinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            date: given.take("date")?,
            meal_type: given.take("meal_type")?,
            audience: given.take("audience")?,
            diet: given.take("diet")?,
            heads: given.take("heads")?,
            menu_id: given.take("menu_id")?,
            is_alternative: given.take("is_alternative")?,
            verdict: given.take("verdict")?,
            violation: given.take("violation")?,
            ingredients: given.take("ingredients")?,
        })
    }
}
choice!(gizi::plan::TrayVerdict, "gizi.plan", "TrayVerdict", Broken "BROKEN", Unknown "UNKNOWN");
impl Fields for gizi::plan::Unplaced {
    const NAME: &'static str = "Unplaced";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "Unplaced");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.date.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.date == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.date, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::Unplaced {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { assignment_id: given.take("assignment_id")?, date: given.take_or("date", || None)? })
    }
}
impl Fields for gizi::plan::UnservedWaste {
    const NAME: &'static str = "UnservedWaste";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.plan", "UnservedWaste");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.discarded.clone().leave(py),
            1 => self.cooked.clone().leave(py),
            2 => self.percent.clone().leave(py),
            3 => self.complete.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.discarded, walk);
        Cross::walk(&self.cooked, walk);
        Cross::walk(&self.percent, walk);
        Cross::walk(&self.complete, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::plan::UnservedWaste {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            discarded: given.take("discarded")?,
            cooked: given.take("cooked")?,
            percent: given.take("percent")?,
            complete: given.take("complete")?,
        })
    }
}
fn call_validate_actual_in(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_actual = call.argument(0)?;
    let p_actual = call::record::<gizi::plan::MealActual>("actual", &p_actual)?;
    let p_assignment = call.argument(1)?;
    let p_assignment = call::record::<gizi::plan::Assignment>("assignment", &p_assignment)?;
    let p_program = call.argument(2)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    plain(py, || gizi::plan::validate_actual_in(p_actual, p_assignment, p_program))
}
fn call_planned_against_actual(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_range = call.argument(0)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    let p_actuals: Vec<gizi::plan::MealActual> = call.owned(2, "actuals")?;
    let p_program = call.argument(3)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_catalog = call.argument(4)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_standard = call.argument(5)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_options = call.argument(6)?;
    let p_options = call::record::<gizi::plan::ServingOptions>("options", &p_options)?;
    fallible(py, || {
        gizi::plan::planned_against_actual(
            p_range,
            &p_assignments,
            &p_actuals,
            p_program,
            &p_catalog.look(),
            p_standard,
            p_options,
        )
    })
}
fn call_parse_actual_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::plan::parse_actual_update(&p_json))
}
fn call_validate_actual(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_actual = call.argument(0)?;
    let p_actual = call::record::<gizi::plan::MealActual>("actual", &p_actual)?;
    plain(py, || gizi::plan::validate_actual(p_actual))
}
fn call_parse_actual(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::plan::parse_actual(&p_json))
}
fn call_actual_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::actual_schema())
}
fn call_actual_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::actual_violation_codes())
}
fn call_validate_waste_in(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_actual = call.argument(0)?;
    let p_actual = call::record::<gizi::plan::MealActual>("actual", &p_actual)?;
    let p_assignment = call.argument(1)?;
    let p_assignment = call::record::<gizi::plan::Assignment>("assignment", &p_assignment)?;
    let p_program = call.argument(2)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_catalog = call.argument(3)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    plain(py, || gizi::plan::validate_waste_in(p_actual, p_assignment, p_program, &p_catalog.look()))
}
fn call_plan_budget(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_served = call.argument(0)?;
    let p_served = call::record::<gizi::plan::PlanServings>("served", &p_served)?;
    let p_plan = call.argument(1)?;
    let p_plan = call::record::<gizi::plan::SpanTotals>("plan", &p_plan)?;
    let p_program = call.argument(2)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    fallible(py, || gizi::plan::plan_budget(p_served, p_plan, p_program))
}
fn call_calendar(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_range = call.argument(0)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_holidays: Vec<gizi::program::Holiday> = call.owned(2, "holidays")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(3, "assignments")?;
    fallible(py, || gizi::plan::calendar(p_range, p_program, &p_holidays, &p_assignments))
}
fn call_slot_conflicts(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_program = call.argument(0)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    plain(py, || gizi::plan::slot_conflicts(p_program, &p_assignments))
}
fn call_plan_conflicts(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_program = call.argument(0)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_plan: Vec<gizi::plan::Assignment> = call.owned(1, "plan")?;
    let p_others: Vec<gizi::plan::Assignment> = call.owned(2, "others")?;
    plain(py, || gizi::plan::plan_conflicts(p_program, &p_plan, &p_others))
}
fn call_cycle(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_program = call.argument(0)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_holidays: Vec<gizi::program::Holiday> = call.owned(1, "holidays")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(2, "assignments")?;
    let p_pattern = call.argument(3)?;
    let p_pattern = call::record::<gizi::plan::DayRange>("pattern", &p_pattern)?;
    let p_plan_id: gizi::id::PlanId = call.owned(4, "plan_id")?;
    let p_to = call.argument(5)?;
    let p_to = call::record::<gizi::plan::DayRange>("to", &p_to)?;
    let p_rule: gizi::plan::CycleRule = call.owned(6, "rule")?;
    fallible(py, || gizi::plan::cycle(p_program, &p_holidays, &p_assignments, p_pattern, &p_plan_id, p_to, p_rule))
}
fn call_validate_plan_in(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_plan = call.argument(0)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    plain(py, || gizi::plan::validate_plan_in(p_plan, p_program))
}
fn call_validate_assignment_in(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_assignment = call.argument(0)?;
    let p_assignment = call::record::<gizi::plan::Assignment>("assignment", &p_assignment)?;
    let p_plan = call.argument(1)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    let p_program = call.argument(2)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    plain(py, || gizi::plan::validate_assignment_in(p_assignment, p_plan, p_program))
}
fn call_validate_portions_in(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_assignment = call.argument(0)?;
    let p_assignment = call::record::<gizi::plan::Assignment>("assignment", &p_assignment)?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_standard = call.argument(2)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    plain(py, || gizi::plan::validate_portions_in(p_assignment, p_program, p_standard))
}
fn call_procurement(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_days = call.argument(0)?;
    let p_days = call::record::<gizi::plan::DayRange>("days", &p_days)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    let p_catalog = call.argument(2)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_prices = call.argument(3)?;
    let p_prices = call::record::<gizi::cost::CostSettings>("prices", &p_prices)?;
    let p_options = call.argument(4)?;
    let p_options = call::options::<gizi::plan::ProcurementOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::procurement(p_days, &p_assignments, &p_catalog.look(), p_prices, &p_options))
}
fn call_production_sheet(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_date: jiff::civil::Date = call.owned(0, "date")?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(2, "assignments")?;
    let p_catalog = call.argument(3)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(4)?;
    let p_options = call::options::<gizi::plan::ProductionOptions>("options", &p_options)?;
    fallible(py, || gizi::plan::production_sheet(p_date, p_program, &p_assignments, &p_catalog.look(), &p_options))
}
fn call_judge_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_served = call.argument(0)?;
    let p_served = call::record::<gizi::plan::PlanServings>("served", &p_served)?;
    let p_standard = call.argument(1)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    fallible(py, || gizi::plan::judge_plan(p_served, p_standard))
}
fn call_plan_report(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_plan = call.argument(0)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    let p_program = call.argument(2)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_catalog = call.argument(3)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_standard = call.argument(4)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_options = call.argument(5)?;
    let p_options = call::record::<gizi::plan::ServingOptions>("options", &p_options)?;
    fallible(py, || {
        gizi::plan::plan_report(p_plan, &p_assignments, p_program, &p_catalog.look(), p_standard, p_options)
    })
}
fn call_plan_servings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_range = call.argument(0)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    let p_program = call.argument(2)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_catalog = call.argument(3)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_standard = call.argument(4)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_options = call.argument(5)?;
    let p_options = call::record::<gizi::plan::ServingOptions>("options", &p_options)?;
    fallible(py, || {
        gizi::plan::plan_servings(p_range, &p_assignments, p_program, &p_catalog.look(), p_standard, p_options)
    })
}
fn call_tray_findings(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(0, "assignments")?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_catalog = call.argument(2)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    plain(py, || gizi::plan::tray_findings(&p_assignments, p_program, &p_catalog.look()))
}
fn call_plan_totals(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_served = call.argument(0)?;
    let p_served = call::record::<gizi::plan::PlanServings>("served", &p_served)?;
    fallible(py, || gizi::plan::plan_totals(p_served))
}
fn call_parse_plan_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::plan::parse_plan_update(&p_json))
}
fn call_live_plans_using(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menus: Vec<gizi::id::MenuId> = call.owned(0, "menus")?;
    let p_plans: Vec<gizi::plan::MenuPlan> = call.owned(1, "plans")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(2, "assignments")?;
    let p_today: jiff::civil::Date = call.owned(3, "today")?;
    plain(py, || gizi::plan::live_plans_using(&p_menus, &p_plans, &p_assignments, p_today))
}
fn call_validate_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_plan = call.argument(0)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    plain(py, || gizi::plan::validate_plan(p_plan))
}
fn call_validate_assignment(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_assignment = call.argument(0)?;
    let p_assignment = call::record::<gizi::plan::Assignment>("assignment", &p_assignment)?;
    plain(py, || gizi::plan::validate_assignment(p_assignment))
}
fn call_parse_plan(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::plan::parse_plan(&p_json))
}
fn call_parse_assignment(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::plan::parse_assignment(&p_json))
}
fn call_plan_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::plan_schema())
}
fn call_assignment_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::assignment_schema())
}
fn call_plan_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::plan_violation_codes())
}
fn call_assignment_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::assignment_violation_codes())
}
fn call_plan_variety(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_range = call.argument(0)?;
    let p_range = call::record::<gizi::plan::DayRange>("range", &p_range)?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.owned(1, "assignments")?;
    let p_catalog = call.argument(2)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_choices: Vec<gizi::menu::LineChoice> = call.owned(3, "choices")?;
    fallible(py, || gizi::plan::plan_variety(p_range, &p_assignments, &p_catalog.look(), &p_choices))
}
fn call_plan_transitions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::plan::plan_transitions())
}
fn call_actual_count_known(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::ActualCount>("self", &own)?;
    plain(py, || gizi::plan::ActualCount::known(own))
}
fn call_actual_update_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: gizi::id::AssignmentId = call.owned(0, "id")?;
    let p_expected_version: u32 = call.owned(1, "expected_version")?;
    plain(py, || gizi::plan::ActualUpdate::new(p_id, p_expected_version))
}
fn call_assignment_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_plan_id: String = call.owned(1, "plan_id")?;
    let p_date: jiff::civil::Date = call.owned(2, "date")?;
    let p_meal_type: gizi::menu::MealType = call.owned(3, "meal_type")?;
    let p_menu_id: String = call.owned(4, "menu_id")?;
    fallible(py, || gizi::plan::Assignment::new(&p_id, &p_plan_id, p_date, p_meal_type, &p_menu_id))
}
fn call_assignment_total_portions(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::Assignment>("self", &own)?;
    plain(py, || gizi::plan::Assignment::total_portions(own))
}
fn call_assignment_duplicate(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::Assignment>("self", &own)?;
    let p_plan_id: gizi::id::PlanId = call.owned(1, "plan_id")?;
    let p_date: jiff::civil::Date = call.owned(2, "date")?;
    plain(py, || gizi::plan::Assignment::duplicate(own, &p_plan_id, p_date))
}
fn call_audience_means_mean(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::AudienceMeans>("self", &own)?;
    let p_nutrient: String = call.owned(1, "nutrient")?;
    plain(py, || gizi::plan::AudienceMeans::mean(own, &p_nutrient))
}
fn call_batch_portions_total(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::BatchPortions>("self", &own)?;
    plain(py, || gizi::plan::BatchPortions::total(own))
}
fn call_critical_limit_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::plan::CriticalLimit::standard())
}
fn call_day_range_month(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_year: u32 = call.owned(0, "year")?;
    let p_month: u32 = call.owned(1, "month")?;
    fallible(py, || gizi::plan::DayRange::month(p_year, p_month))
}
fn call_day_range_includes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::DayRange>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::plan::DayRange::includes(own, p_date))
}
fn call_day_range_days(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::DayRange>("self", &own)?;
    plain(py, || gizi::plan::DayRange::days(own))
}
fn call_meal_actual_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_assignment_id: String = call.owned(0, "assignment_id")?;
    fallible(py, || gizi::plan::MealActual::new(&p_assignment_id))
}
fn call_menu_plan_duplicate(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::MenuPlan>("self", &own)?;
    let p_id: gizi::id::PlanId = call.owned(1, "id")?;
    let p_plan_name: String = call.owned(2, "plan_name")?;
    let p_start_date: jiff::civil::Date = call.owned(3, "start_date")?;
    fallible(py, || gizi::plan::MenuPlan::duplicate(own, p_id, &p_plan_name, p_start_date))
}
fn call_menu_plan_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_program_id: String = call.owned(1, "program_id")?;
    let p_name: String = call.owned(2, "name")?;
    let p_start_date: jiff::civil::Date = call.owned(3, "start_date")?;
    let p_end_date: jiff::civil::Date = call.owned(4, "end_date")?;
    fallible(py, || gizi::plan::MenuPlan::new(&p_id, &p_program_id, &p_name, p_start_date, p_end_date))
}
fn call_menu_plan_includes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::MenuPlan>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::plan::MenuPlan::includes(own, p_date))
}
fn call_menu_plan_is_live(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::MenuPlan>("self", &own)?;
    let p_today: jiff::civil::Date = call.owned(1, "today")?;
    plain(py, || gizi::plan::MenuPlan::is_live(own, p_today))
}
fn call_parsed_actual_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::ParsedActual>("self", &own)?;
    fallible(py, || gizi::plan::ParsedActual::into_result(own.clone()))
}
fn call_parsed_actual_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::ParsedActualUpdate>("self", &own)?;
    fallible(py, || gizi::plan::ParsedActualUpdate::into_result(own.clone()))
}
fn call_parsed_assignment_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::ParsedAssignment>("self", &own)?;
    fallible(py, || gizi::plan::ParsedAssignment::into_result(own.clone()))
}
fn call_parsed_plan_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::ParsedPlan>("self", &own)?;
    fallible(py, || gizi::plan::ParsedPlan::into_result(own.clone()))
}
fn call_parsed_plan_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::ParsedPlanUpdate>("self", &own)?;
    fallible(py, || gizi::plan::ParsedPlanUpdate::into_result(own.clone()))
}
fn call_plan_status_is_over(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::plan::PlanStatus = call.owned(0, "self")?;
    plain(py, || gizi::plan::PlanStatus::is_over(&own))
}
fn call_plan_status_may_become(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::plan::PlanStatus = call.owned(0, "self")?;
    let p_to: gizi::plan::PlanStatus = call.owned(1, "to")?;
    plain(py, || gizi::plan::PlanStatus::may_become(&own, p_to))
}
fn call_plan_status_is_open(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::plan::PlanStatus = call.owned(0, "self")?;
    plain(py, || gizi::plan::PlanStatus::is_open(&own))
}
fn call_plan_status_is_signed(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::plan::PlanStatus = call.owned(0, "self")?;
    plain(py, || gizi::plan::PlanStatus::is_signed(&own))
}
fn call_plan_status_is_published(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::plan::PlanStatus = call.owned(0, "self")?;
    plain(py, || gizi::plan::PlanStatus::is_published(&own))
}
fn call_plan_status_is_served(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::plan::PlanStatus = call.owned(0, "self")?;
    plain(py, || gizi::plan::PlanStatus::is_served(&own))
}
fn call_plan_update_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: gizi::id::PlanId = call.owned(0, "id")?;
    let p_expected_version: u32 = call.owned(1, "expected_version")?;
    plain(py, || gizi::plan::PlanUpdate::new(p_id, p_expected_version))
}
fn call_production_options_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::plan::ProductionOptions::standard())
}
fn call_span_totals_total(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::SpanTotals>("self", &own)?;
    let p_nutrient: String = call.owned(1, "nutrient")?;
    plain(py, || gizi::plan::SpanTotals::total(own, &p_nutrient))
}
fn call_span_totals_audience(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::plan::SpanTotals>("self", &own)?;
    let p_audience: gizi::id::AudienceKey = call.owned(1, "audience")?;
    plain(py, || gizi::plan::SpanTotals::audience(own, &p_audience).cloned())
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("plan.validate_actual_in", call_validate_actual_in),
    ("plan.planned_against_actual", call_planned_against_actual),
    ("plan.parse_actual_update", call_parse_actual_update),
    ("plan.validate_actual", call_validate_actual),
    ("plan.parse_actual", call_parse_actual),
    ("plan.actual_schema", call_actual_schema),
    ("plan.actual_violation_codes", call_actual_violation_codes),
    ("plan.validate_waste_in", call_validate_waste_in),
    ("plan.plan_budget", call_plan_budget),
    ("plan.calendar", call_calendar),
    ("plan.slot_conflicts", call_slot_conflicts),
    ("plan.plan_conflicts", call_plan_conflicts),
    ("plan.cycle", call_cycle),
    ("plan.validate_plan_in", call_validate_plan_in),
    ("plan.validate_assignment_in", call_validate_assignment_in),
    ("plan.validate_portions_in", call_validate_portions_in),
    ("plan.procurement", call_procurement),
    ("plan.production_sheet", call_production_sheet),
    ("plan.judge_plan", call_judge_plan),
    ("plan.plan_report", call_plan_report),
    ("plan.plan_servings", call_plan_servings),
    ("plan.tray_findings", call_tray_findings),
    ("plan.plan_totals", call_plan_totals),
    ("plan.parse_plan_update", call_parse_plan_update),
    ("plan.live_plans_using", call_live_plans_using),
    ("plan.validate_plan", call_validate_plan),
    ("plan.validate_assignment", call_validate_assignment),
    ("plan.parse_plan", call_parse_plan),
    ("plan.parse_assignment", call_parse_assignment),
    ("plan.plan_schema", call_plan_schema),
    ("plan.assignment_schema", call_assignment_schema),
    ("plan.plan_violation_codes", call_plan_violation_codes),
    ("plan.assignment_violation_codes", call_assignment_violation_codes),
    ("plan.plan_variety", call_plan_variety),
    ("plan.plan_transitions", call_plan_transitions),
    ("plan.ActualCount.known", call_actual_count_known),
    ("plan.ActualUpdate.new", call_actual_update_new),
    ("plan.Assignment.new", call_assignment_new),
    ("plan.Assignment.total_portions", call_assignment_total_portions),
    ("plan.Assignment.duplicate", call_assignment_duplicate),
    ("plan.AudienceMeans.mean", call_audience_means_mean),
    ("plan.BatchPortions.total", call_batch_portions_total),
    ("plan.CriticalLimit.standard", call_critical_limit_standard),
    ("plan.DayRange.month", call_day_range_month),
    ("plan.DayRange.includes", call_day_range_includes),
    ("plan.DayRange.days", call_day_range_days),
    ("plan.MealActual.new", call_meal_actual_new),
    ("plan.MenuPlan.duplicate", call_menu_plan_duplicate),
    ("plan.MenuPlan.new", call_menu_plan_new),
    ("plan.MenuPlan.includes", call_menu_plan_includes),
    ("plan.MenuPlan.is_live", call_menu_plan_is_live),
    ("plan.ParsedActual.into_result", call_parsed_actual_into_result),
    ("plan.ParsedActualUpdate.into_result", call_parsed_actual_update_into_result),
    ("plan.ParsedAssignment.into_result", call_parsed_assignment_into_result),
    ("plan.ParsedPlan.into_result", call_parsed_plan_into_result),
    ("plan.ParsedPlanUpdate.into_result", call_parsed_plan_update_into_result),
    ("plan.PlanStatus.is_over", call_plan_status_is_over),
    ("plan.PlanStatus.may_become", call_plan_status_may_become),
    ("plan.PlanStatus.is_open", call_plan_status_is_open),
    ("plan.PlanStatus.is_signed", call_plan_status_is_signed),
    ("plan.PlanStatus.is_published", call_plan_status_is_published),
    ("plan.PlanStatus.is_served", call_plan_status_is_served),
    ("plan.PlanUpdate.new", call_plan_update_new),
    ("plan.ProductionOptions.standard", call_production_options_standard),
    ("plan.SpanTotals.total", call_span_totals_total),
    ("plan.SpanTotals.audience", call_span_totals_audience),
];
const MAKERS: &[(&str, Make)] = &[
    ("plan.ActualCost", |given| Ok(Arc::new(gizi::plan::ActualCost::make(given)?))),
    ("plan.ActualCosts", |given| Ok(Arc::new(gizi::plan::ActualCosts::make(given)?))),
    ("plan.ActualCount", |given| Ok(Arc::new(gizi::plan::ActualCount::make(given)?))),
    ("plan.ActualFigures", |given| Ok(Arc::new(gizi::plan::ActualFigures::make(given)?))),
    ("plan.ActualPortions", |given| Ok(Arc::new(gizi::plan::ActualPortions::make(given)?))),
    ("plan.ActualPurchase", |given| Ok(Arc::new(gizi::plan::ActualPurchase::make(given)?))),
    ("plan.ActualReport", |given| Ok(Arc::new(gizi::plan::ActualReport::make(given)?))),
    ("plan.ActualSpan", |given| Ok(Arc::new(gizi::plan::ActualSpan::make(given)?))),
    ("plan.ActualUpdate", |given| Ok(Arc::new(gizi::plan::ActualUpdate::make(given)?))),
    ("plan.AlternativeTray", |given| Ok(Arc::new(gizi::plan::AlternativeTray::make(given)?))),
    ("plan.Assignment", |given| Ok(Arc::new(gizi::plan::Assignment::make(given)?))),
    ("plan.AudienceActual", |given| Ok(Arc::new(gizi::plan::AudienceActual::make(given)?))),
    ("plan.AudienceMeans", |given| Ok(Arc::new(gizi::plan::AudienceMeans::make(given)?))),
    ("plan.AudienceVerdicts", |given| Ok(Arc::new(gizi::plan::AudienceVerdicts::make(given)?))),
    ("plan.BatchPortions", |given| Ok(Arc::new(gizi::plan::BatchPortions::make(given)?))),
    ("plan.BudgetUse", |given| Ok(Arc::new(gizi::plan::BudgetUse::make(given)?))),
    ("plan.CalendarDay", |given| Ok(Arc::new(gizi::plan::CalendarDay::make(given)?))),
    ("plan.CalendarSlot", |given| Ok(Arc::new(gizi::plan::CalendarSlot::make(given)?))),
    ("plan.CeilingNotJudged", |given| Ok(Arc::new(gizi::plan::CeilingNotJudged::make(given)?))),
    ("plan.CriticalLimit", |given| Ok(Arc::new(gizi::plan::CriticalLimit::make(given)?))),
    ("plan.Cycle", |given| Ok(Arc::new(gizi::plan::Cycle::make(given)?))),
    ("plan.DatedStock", |given| Ok(Arc::new(gizi::plan::DatedStock::make(given)?))),
    ("plan.DayNeed", |given| Ok(Arc::new(gizi::plan::DayNeed::make(given)?))),
    ("plan.DayRange", |given| Ok(Arc::new(gizi::plan::DayRange::make(given)?))),
    ("plan.Delivery", |given| Ok(Arc::new(gizi::plan::Delivery::make(given)?))),
    ("plan.DishRepeats", |given| Ok(Arc::new(gizi::plan::DishRepeats::make(given)?))),
    ("plan.IngredientLead", |given| Ok(Arc::new(gizi::plan::IngredientLead::make(given)?))),
    ("plan.KitchenTime", |given| Ok(Arc::new(gizi::plan::KitchenTime::make(given)?))),
    ("plan.MealActual", |given| Ok(Arc::new(gizi::plan::MealActual::make(given)?))),
    ("plan.MealService", |given| Ok(Arc::new(gizi::plan::MealService::make(given)?))),
    ("plan.MenuPlan", |given| Ok(Arc::new(gizi::plan::MenuPlan::make(given)?))),
    ("plan.Miscount", |given| Ok(Arc::new(gizi::plan::Miscount::make(given)?))),
    ("plan.MissingActual", |given| Ok(Arc::new(gizi::plan::MissingActual::make(given)?))),
    ("plan.NutrientMean", |given| Ok(Arc::new(gizi::plan::NutrientMean::make(given)?))),
    ("plan.ParsedActual", |given| Ok(Arc::new(gizi::plan::ParsedActual::make(given)?))),
    ("plan.ParsedActualUpdate", |given| Ok(Arc::new(gizi::plan::ParsedActualUpdate::make(given)?))),
    ("plan.ParsedAssignment", |given| Ok(Arc::new(gizi::plan::ParsedAssignment::make(given)?))),
    ("plan.ParsedPlan", |given| Ok(Arc::new(gizi::plan::ParsedPlan::make(given)?))),
    ("plan.ParsedPlanUpdate", |given| Ok(Arc::new(gizi::plan::ParsedPlanUpdate::make(given)?))),
    ("plan.PlanBudget", |given| Ok(Arc::new(gizi::plan::PlanBudget::make(given)?))),
    ("plan.PlanReport", |given| Ok(Arc::new(gizi::plan::PlanReport::make(given)?))),
    ("plan.PlanServings", |given| Ok(Arc::new(gizi::plan::PlanServings::make(given)?))),
    ("plan.PlanTotals", |given| Ok(Arc::new(gizi::plan::PlanTotals::make(given)?))),
    ("plan.PlanTransition", |given| Ok(Arc::new(gizi::plan::PlanTransition::make(given)?))),
    ("plan.PlanUpdate", |given| Ok(Arc::new(gizi::plan::PlanUpdate::make(given)?))),
    ("plan.PlanVariety", |given| Ok(Arc::new(gizi::plan::PlanVariety::make(given)?))),
    ("plan.PlanVerdicts", |given| Ok(Arc::new(gizi::plan::PlanVerdicts::make(given)?))),
    ("plan.PlannedCeiling", |given| Ok(Arc::new(gizi::plan::PlannedCeiling::make(given)?))),
    ("plan.PlannedNutrient", |given| Ok(Arc::new(gizi::plan::PlannedNutrient::make(given)?))),
    ("plan.PlannedPortions", |given| Ok(Arc::new(gizi::plan::PlannedPortions::make(given)?))),
    ("plan.PlannedServing", |given| Ok(Arc::new(gizi::plan::PlannedServing::make(given)?))),
    ("plan.PlateWaste", |given| Ok(Arc::new(gizi::plan::PlateWaste::make(given)?))),
    ("plan.ProcurementLine", |given| Ok(Arc::new(gizi::plan::ProcurementLine::make(given)?))),
    ("plan.ProcurementList", |given| Ok(Arc::new(gizi::plan::ProcurementList::make(given)?))),
    ("plan.ProcurementOptions", |given| Ok(Arc::new(gizi::plan::ProcurementOptions::make(given)?))),
    ("plan.ProductionDish", |given| Ok(Arc::new(gizi::plan::ProductionDish::make(given)?))),
    ("plan.ProductionIngredient", |given| Ok(Arc::new(gizi::plan::ProductionIngredient::make(given)?))),
    ("plan.ProductionMenu", |given| Ok(Arc::new(gizi::plan::ProductionMenu::make(given)?))),
    ("plan.ProductionOptions", |given| Ok(Arc::new(gizi::plan::ProductionOptions::make(given)?))),
    ("plan.ProductionSheet", |given| Ok(Arc::new(gizi::plan::ProductionSheet::make(given)?))),
    ("plan.ProductionStep", |given| Ok(Arc::new(gizi::plan::ProductionStep::make(given)?))),
    ("plan.ServedPortions", |given| Ok(Arc::new(gizi::plan::ServedPortions::make(given)?))),
    ("plan.ServingOptions", |given| Ok(Arc::new(gizi::plan::ServingOptions::make(given)?))),
    ("plan.SlotConflict", |given| Ok(Arc::new(gizi::plan::SlotConflict::make(given)?))),
    ("plan.SpanTotals", |given| Ok(Arc::new(gizi::plan::SpanTotals::make(given)?))),
    ("plan.SparePortions", |given| Ok(Arc::new(gizi::plan::SparePortions::make(given)?))),
    ("plan.Spread", |given| Ok(Arc::new(gizi::plan::Spread::make(given)?))),
    ("plan.SpreadCount", |given| Ok(Arc::new(gizi::plan::SpreadCount::make(given)?))),
    ("plan.Substitution", |given| Ok(Arc::new(gizi::plan::Substitution::make(given)?))),
    ("plan.SupplierOrder", |given| Ok(Arc::new(gizi::plan::SupplierOrder::make(given)?))),
    ("plan.SupplyGap", |given| Ok(Arc::new(gizi::plan::SupplyGap::make(given)?))),
    ("plan.SupplyGapReason.NothingPlanned", make_supply_gap_reason_0),
    ("plan.SupplyGapReason.Competing", make_supply_gap_reason_1),
    ("plan.SupplyGapReason.NoPortions", make_supply_gap_reason_2),
    ("plan.SupplyGapReason.NotComputed", make_supply_gap_reason_3),
    ("plan.SupplyGapReason.Fact", make_supply_gap_reason_4),
    ("plan.SupplyGapReason.StockNotCounted", make_supply_gap_reason_5),
    ("plan.SupplyGapReason.StockUnknown", make_supply_gap_reason_6),
    ("plan.SupplyGapReason.ServiceTime", make_supply_gap_reason_7),
    ("plan.SupplyGapReason.StepDuration", make_supply_gap_reason_8),
    ("plan.SupplyGapReason.Duration", make_supply_gap_reason_9),
    ("plan.SupplyGapReason.Amount", make_supply_gap_reason_10),
    ("plan.SupplyGapReason.OtherVersion", make_supply_gap_reason_11),
    ("plan.TrayFinding", |given| Ok(Arc::new(gizi::plan::TrayFinding::make(given)?))),
    ("plan.Unplaced", |given| Ok(Arc::new(gizi::plan::Unplaced::make(given)?))),
    ("plan.UnservedWaste", |given| Ok(Arc::new(gizi::plan::UnservedWaste::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("plan.ActualCost", (call::read::<gizi::plan::ActualCost>, None)),
    ("plan.ActualCosts", (call::read::<gizi::plan::ActualCosts>, None)),
    ("plan.ActualCount", (call::read::<gizi::plan::ActualCount>, None)),
    ("plan.ActualFigures", (call::read::<gizi::plan::ActualFigures>, None)),
    ("plan.ActualPortions", (call::read::<gizi::plan::ActualPortions>, None)),
    ("plan.ActualPurchase", (call::read::<gizi::plan::ActualPurchase>, None)),
    ("plan.ActualReport", (call::read::<gizi::plan::ActualReport>, None)),
    ("plan.ActualSpan", (call::read::<gizi::plan::ActualSpan>, None)),
    (
        "plan.ActualUpdate",
        (
            call::read::<gizi::plan::ActualUpdate>,
            Some(|py, json| fallible(py, || gizi::plan::parse_actual_update(json.as_bytes()).into_result())),
        ),
    ),
    ("plan.AlternativeTray", (call::read::<gizi::plan::AlternativeTray>, None)),
    (
        "plan.Assignment",
        (
            call::read::<gizi::plan::Assignment>,
            Some(|py, json| fallible(py, || gizi::plan::parse_assignment(json.as_bytes()).into_result())),
        ),
    ),
    ("plan.AudienceActual", (call::read::<gizi::plan::AudienceActual>, None)),
    ("plan.AudienceMeans", (call::read::<gizi::plan::AudienceMeans>, None)),
    ("plan.AudienceVerdicts", (call::read::<gizi::plan::AudienceVerdicts>, None)),
    ("plan.BatchPortions", (call::read::<gizi::plan::BatchPortions>, None)),
    ("plan.BudgetUse", (call::read::<gizi::plan::BudgetUse>, None)),
    ("plan.CalendarDay", (call::read::<gizi::plan::CalendarDay>, None)),
    ("plan.CalendarSlot", (call::read::<gizi::plan::CalendarSlot>, None)),
    ("plan.CeilingNotJudged", (call::read::<gizi::plan::CeilingNotJudged>, None)),
    ("plan.CriticalLimit", (call::read::<gizi::plan::CriticalLimit>, None)),
    ("plan.Cycle", (call::read::<gizi::plan::Cycle>, None)),
    ("plan.DatedStock", (call::read::<gizi::plan::DatedStock>, None)),
    ("plan.DayNeed", (call::read::<gizi::plan::DayNeed>, None)),
    ("plan.DayRange", (call::read::<gizi::plan::DayRange>, None)),
    ("plan.Delivery", (call::read::<gizi::plan::Delivery>, None)),
    ("plan.DishRepeats", (call::read::<gizi::plan::DishRepeats>, None)),
    ("plan.IngredientLead", (call::read::<gizi::plan::IngredientLead>, None)),
    ("plan.KitchenTime", (call::read::<gizi::plan::KitchenTime>, None)),
    (
        "plan.MealActual",
        (
            call::read::<gizi::plan::MealActual>,
            Some(|py, json| fallible(py, || gizi::plan::parse_actual(json.as_bytes()).into_result())),
        ),
    ),
    ("plan.MealService", (call::read::<gizi::plan::MealService>, None)),
    (
        "plan.MenuPlan",
        (
            call::read::<gizi::plan::MenuPlan>,
            Some(|py, json| fallible(py, || gizi::plan::parse_plan(json.as_bytes()).into_result())),
        ),
    ),
    ("plan.Miscount", (call::read::<gizi::plan::Miscount>, None)),
    ("plan.MissingActual", (call::read::<gizi::plan::MissingActual>, None)),
    ("plan.NutrientMean", (call::read::<gizi::plan::NutrientMean>, None)),
    ("plan.ParsedActual", (call::read::<gizi::plan::ParsedActual>, None)),
    ("plan.ParsedActualUpdate", (call::read::<gizi::plan::ParsedActualUpdate>, None)),
    ("plan.ParsedAssignment", (call::read::<gizi::plan::ParsedAssignment>, None)),
    ("plan.ParsedPlan", (call::read::<gizi::plan::ParsedPlan>, None)),
    ("plan.ParsedPlanUpdate", (call::read::<gizi::plan::ParsedPlanUpdate>, None)),
    ("plan.PlanBudget", (call::read::<gizi::plan::PlanBudget>, None)),
    ("plan.PlanReport", (call::read::<gizi::plan::PlanReport>, None)),
    ("plan.PlanServings", (call::read::<gizi::plan::PlanServings>, None)),
    ("plan.PlanTotals", (call::read::<gizi::plan::PlanTotals>, None)),
    ("plan.PlanTransition", (call::read::<gizi::plan::PlanTransition>, None)),
    (
        "plan.PlanUpdate",
        (
            call::read::<gizi::plan::PlanUpdate>,
            Some(|py, json| fallible(py, || gizi::plan::parse_plan_update(json.as_bytes()).into_result())),
        ),
    ),
    ("plan.PlanVariety", (call::read::<gizi::plan::PlanVariety>, None)),
    ("plan.PlanVerdicts", (call::read::<gizi::plan::PlanVerdicts>, None)),
    ("plan.PlannedCeiling", (call::read::<gizi::plan::PlannedCeiling>, None)),
    ("plan.PlannedNutrient", (call::read::<gizi::plan::PlannedNutrient>, None)),
    ("plan.PlannedPortions", (call::read::<gizi::plan::PlannedPortions>, None)),
    ("plan.PlannedServing", (call::read::<gizi::plan::PlannedServing>, None)),
    ("plan.PlateWaste", (call::read::<gizi::plan::PlateWaste>, None)),
    ("plan.ProcurementLine", (call::read::<gizi::plan::ProcurementLine>, None)),
    ("plan.ProcurementList", (call::read::<gizi::plan::ProcurementList>, None)),
    ("plan.ProcurementOptions", (call::read::<gizi::plan::ProcurementOptions>, None)),
    ("plan.ProductionDish", (call::read::<gizi::plan::ProductionDish>, None)),
    ("plan.ProductionIngredient", (call::read::<gizi::plan::ProductionIngredient>, None)),
    ("plan.ProductionMenu", (call::read::<gizi::plan::ProductionMenu>, None)),
    ("plan.ProductionOptions", (call::read::<gizi::plan::ProductionOptions>, None)),
    ("plan.ProductionSheet", (call::read::<gizi::plan::ProductionSheet>, None)),
    ("plan.ProductionStep", (call::read::<gizi::plan::ProductionStep>, None)),
    ("plan.ServedPortions", (call::read::<gizi::plan::ServedPortions>, None)),
    ("plan.ServingOptions", (call::read::<gizi::plan::ServingOptions>, None)),
    ("plan.SlotConflict", (call::read::<gizi::plan::SlotConflict>, None)),
    ("plan.SpanTotals", (call::read::<gizi::plan::SpanTotals>, None)),
    ("plan.SparePortions", (call::read::<gizi::plan::SparePortions>, None)),
    ("plan.Spread", (call::read::<gizi::plan::Spread>, None)),
    ("plan.SpreadCount", (call::read::<gizi::plan::SpreadCount>, None)),
    ("plan.Substitution", (call::read::<gizi::plan::Substitution>, None)),
    ("plan.SupplierOrder", (call::read::<gizi::plan::SupplierOrder>, None)),
    ("plan.SupplyGap", (call::read::<gizi::plan::SupplyGap>, None)),
    ("plan.SupplyGapReason", (call::read::<gizi::plan::SupplyGapReason>, None)),
    ("plan.TrayFinding", (call::read::<gizi::plan::TrayFinding>, None)),
    ("plan.Unplaced", (call::read::<gizi::plan::Unplaced>, None)),
    ("plan.UnservedWaste", (call::read::<gizi::plan::UnservedWaste>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
