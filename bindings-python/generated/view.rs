// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::view::AssignmentRow {
    const NAME: &'static str = "AssignmentRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "AssignmentRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.assignment_id.clone().leave(py),
            1 => self.menu_id.clone().leave(py),
            2 => self.menu_name.clone().leave(py),
            3 => self.meal_type.clone().leave(py),
            4 => self.audience_name.clone().leave(py),
            5 => self.site_name.clone().leave(py),
            6 => self.portions.clone().leave(py),
            7 => self.portions_text.clone().leave(py),
            8 => self.notes.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            8 => self.notes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.assignment_id, walk);
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.audience_name, walk);
        Cross::walk(&self.site_name, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.portions_text, walk);
        Cross::walk(&self.notes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::AssignmentRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            assignment_id: given.take("assignment_id")?,
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            meal_type: given.take("meal_type")?,
            audience_name: given.take("audience_name")?,
            site_name: given.take("site_name")?,
            portions: given.take("portions")?,
            portions_text: given.take("portions_text")?,
            notes: given.take_or("notes", || None)?,
        })
    }
}
impl Fields for gizi::view::BalancePanel {
    const NAME: &'static str = "BalancePanel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "BalancePanel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.standard.clone().leave(py),
            1 => self.audience.clone().leave(py),
            2 => self.portion.clone().leave(py),
            3 => self.basis.clone().leave(py),
            4 => self.days.clone().leave(py),
            5 => self.outcome.clone().leave(py),
            6 => self.outcome_text.clone().leave(py),
            7 => tuple(self.rows.clone(), py),
            8 => tuple(self.warnings.clone(), py),
            9 => tuple(self.not_judged.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.portion == None,
            4 => self.days == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.standard, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.days, walk);
        Cross::walk(&self.outcome, walk);
        Cross::walk(&self.outcome_text, walk);
        Cross::walk(&self.rows, walk);
        Cross::walk(&self.warnings, walk);
        Cross::walk(&self.not_judged, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::BalancePanel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            standard: given.take("standard")?,
            audience: given.take("audience")?,
            portion: given.take_or("portion", || None)?,
            basis: given.take("basis")?,
            days: given.take_or("days", || None)?,
            outcome: given.take("outcome")?,
            outcome_text: given.take("outcome_text")?,
            rows: given.take("rows")?,
            warnings: given.take("warnings")?,
            not_judged: given.take("not_judged")?,
        })
    }
}
impl Fields for gizi::view::BalanceRow {
    const NAME: &'static str = "BalanceRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "BalanceRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.subject.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => self.date.clone().leave(py),
            4 => self.observed.clone().leave(py),
            5 => self.target.clone().leave(py),
            6 => self.min.clone().leave(py),
            7 => self.max.clone().leave(py),
            8 => self.unit.clone().leave(py),
            9 => self.verdict.clone().leave(py),
            10 => self.severity.clone().leave(py),
            11 => self.sentence.clone().leave(py),
            12 => tuple(self.members.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.date == None,
            4 => self.observed == None,
            5 => self.target == None,
            6 => self.min == None,
            7 => self.max == None,
            10 => self.severity == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.subject, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.observed, walk);
        Cross::walk(&self.target, walk);
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.severity, walk);
        Cross::walk(&self.sentence, walk);
        Cross::walk(&self.members, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::BalanceRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            subject: given.take("subject")?,
            name: given.take("name")?,
            date: given.take_or("date", || None)?,
            observed: given.take_or("observed", || None)?,
            target: given.take_or("target", || None)?,
            min: given.take_or("min", || None)?,
            max: given.take_or("max", || None)?,
            unit: given.take("unit")?,
            verdict: given.take("verdict")?,
            severity: given.take_or("severity", || None)?,
            sentence: given.take("sentence")?,
            members: given.take("members")?,
        })
    }
}
impl Fields for gizi::view::CeilingRow {
    const NAME: &'static str = "CeilingRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "CeilingRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => self.verdict.clone().leave(py),
            2 => self.verdict_text.clone().leave(py),
            3 => self.limit.clone().leave(py),
            4 => self.limit_text.clone().leave(py),
            5 => self.cost.clone().leave(py),
            6 => self.difference.clone().leave(py),
            7 => tuple(self.look_up.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.verdict_text, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.limit_text, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.difference, walk);
        Cross::walk(&self.look_up, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::CeilingRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name: given.take("name")?,
            verdict: given.take("verdict")?,
            verdict_text: given.take("verdict_text")?,
            limit: given.take("limit")?,
            limit_text: given.take("limit_text")?,
            cost: given.take("cost")?,
            difference: given.take("difference")?,
            look_up: given.take("look_up")?,
        })
    }
}
impl Fields for gizi::view::CostLineRow {
    const NAME: &'static str = "CostLineRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "CostLineRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.line_id.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => tuple(self.within.clone(), py),
            4 => self.as_purchased.clone().leave(py),
            5 => self.price.clone().leave(py),
            6 => self.price_date.clone().leave(py),
            7 => self.serving.clone().leave(py),
            8 => self.batch.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            5 => self.price == None,
            6 => self.price_date == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.within, walk);
        Cross::walk(&self.as_purchased, walk);
        Cross::walk(&self.price, walk);
        Cross::walk(&self.price_date, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.batch, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::CostLineRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            line_id: given.take("line_id")?,
            ingredient_id: given.take("ingredient_id")?,
            name: given.take("name")?,
            within: given.take("within")?,
            as_purchased: given.take("as_purchased")?,
            price: given.take_or("price", || None)?,
            price_date: given.take_or("price_date", || None)?,
            serving: given.take("serving")?,
            batch: given.take("batch")?,
        })
    }
}
impl Fields for gizi::view::CostPanel {
    const NAME: &'static str = "CostPanel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "CostPanel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.portion.clone().leave(py),
            2 => self.date.clone().leave(py),
            3 => self.date_text.clone().leave(py),
            4 => self.basis.clone().leave(py),
            5 => self.serving.clone().leave(py),
            6 => self.batch.clone().leave(py),
            7 => self.complete.clone().leave(py),
            8 => tuple(self.components.clone(), py),
            9 => tuple(self.lines.clone(), py),
            10 => tuple(self.ceilings.clone(), py),
            11 => tuple(self.look_up.clone(), py),
            12 => tuple(self.warnings.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.portion == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.date_text, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.batch, walk);
        Cross::walk(&self.complete, walk);
        Cross::walk(&self.components, walk);
        Cross::walk(&self.lines, walk);
        Cross::walk(&self.ceilings, walk);
        Cross::walk(&self.look_up, walk);
        Cross::walk(&self.warnings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::CostPanel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            portion: given.take_or("portion", || None)?,
            date: given.take("date")?,
            date_text: given.take("date_text")?,
            basis: given.take("basis")?,
            serving: given.take("serving")?,
            batch: given.take("batch")?,
            complete: given.take("complete")?,
            components: given.take("components")?,
            lines: given.take("lines")?,
            ceilings: given.take("ceilings")?,
            look_up: given.take("look_up")?,
            warnings: given.take("warnings")?,
        })
    }
}
impl Fields for gizi::view::CostRow {
    const NAME: &'static str = "CostRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "CostRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.component.clone().leave(py),
            1 => self.name.clone().leave(py),
            2 => self.serving.clone().leave(py),
            3 => self.batch.clone().leave(py),
            4 => self.percent.clone().leave(py),
            5 => self.declared.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.percent == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.component, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.batch, walk);
        Cross::walk(&self.percent, walk);
        Cross::walk(&self.declared, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::CostRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            component: given.take("component")?,
            name: given.take("name")?,
            serving: given.take("serving")?,
            batch: given.take("batch")?,
            percent: given.take_or("percent", || None)?,
            declared: given.take("declared")?,
        })
    }
}
impl Fields for gizi::view::DayPanel {
    const NAME: &'static str = "DayPanel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "DayPanel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.date_text.clone().leave(py),
            2 => self.kind.clone().leave(py),
            3 => self.kind_text.clone().leave(py),
            4 => tuple(self.holidays.clone(), py),
            5 => tuple(self.slots.clone(), py),
            6 => tuple(self.misplaced.clone(), py),
            7 => self.portions.clone().leave(py),
            8 => self.portions_text.clone().leave(py),
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
        Cross::walk(&self.date_text, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.kind_text, walk);
        Cross::walk(&self.holidays, walk);
        Cross::walk(&self.slots, walk);
        Cross::walk(&self.misplaced, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.portions_text, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::DayPanel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            date_text: given.take("date_text")?,
            kind: given.take("kind")?,
            kind_text: given.take("kind_text")?,
            holidays: given.take("holidays")?,
            slots: given.take("slots")?,
            misplaced: given.take("misplaced")?,
            portions: given.take("portions")?,
            portions_text: given.take("portions_text")?,
        })
    }
}
choice!(gizi::view::FieldKind, "gizi.view", "FieldKind", Flag "FLAG", Whole "WHOLE", Number "NUMBER", Measured "MEASURED", Text "TEXT", Code "CODE", Id "ID", Moment "MOMENT", Day "DAY", Time "TIME", Nutrient "NUTRIENT", Currency "CURRENCY", Choice "CHOICE", Record "RECORD");
impl Fields for gizi::view::Form {
    const NAME: &'static str = "Form";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "Form");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.records.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.records, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::Form {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { records: given.take("records")? })
    }
}
impl Fields for gizi::view::FormChoice {
    const NAME: &'static str = "FormChoice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "FormChoice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.value.clone().leave(py),
            1 => self.label_en.clone().leave(py),
            2 => self.label_id.clone().leave(py),
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
        Cross::walk(&self.label_en, walk);
        Cross::walk(&self.label_id, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::FormChoice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { value: given.take("value")?, label_en: given.take("label_en")?, label_id: given.take("label_id")? })
    }
}
impl Fields for gizi::view::FormField {
    const NAME: &'static str = "FormField";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "FormField");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => self.label_en.clone().leave(py),
            2 => self.label_id.clone().leave(py),
            3 => self.kind.clone().leave(py),
            4 => self.is_list.clone().leave(py),
            5 => self.is_required.clone().leave(py),
            6 => self.only_with.clone().leave(py),
            7 => self.record.clone().leave(py),
            8 => self.least.clone().leave(py),
            9 => self.is_above_least.clone().leave(py),
            10 => self.most.clone().leave(py),
            11 => self.most_entries.clone().leave(py),
            12 => self.unit.clone().leave(py),
            13 => tuple(self.choices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            6 => self.only_with == None,
            7 => self.record == None,
            8 => self.least == None,
            10 => self.most == None,
            11 => self.most_entries == None,
            12 => self.unit == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.label_en, walk);
        Cross::walk(&self.label_id, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.is_list, walk);
        Cross::walk(&self.is_required, walk);
        Cross::walk(&self.only_with, walk);
        Cross::walk(&self.record, walk);
        Cross::walk(&self.least, walk);
        Cross::walk(&self.is_above_least, walk);
        Cross::walk(&self.most, walk);
        Cross::walk(&self.most_entries, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.choices, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::FormField {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name: given.take("name")?,
            label_en: given.take("label_en")?,
            label_id: given.take("label_id")?,
            kind: given.take("kind")?,
            is_list: given.take("is_list")?,
            is_required: given.take("is_required")?,
            only_with: given.take_or("only_with", || None)?,
            record: given.take_or("record", || None)?,
            least: given.take_or("least", || None)?,
            is_above_least: given.take("is_above_least")?,
            most: given.take_or("most", || None)?,
            most_entries: given.take_or("most_entries", || None)?,
            unit: given.take_or("unit", || None)?,
            choices: given.take("choices")?,
        })
    }
}
impl Fields for gizi::view::FormRecord {
    const NAME: &'static str = "FormRecord";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "FormRecord");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => tuple(self.fields.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.fields, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::FormRecord {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { name: given.take("name")?, fields: given.take("fields")? })
    }
}
impl Fields for gizi::view::IngredientLine {
    const NAME: &'static str = "IngredientLine";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "IngredientLine");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.line_id.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.component_menu_id.clone().leave(py),
            3 => self.name.clone().leave(py),
            4 => self.quantity.clone().leave(py),
            5 => self.amount.clone().leave(py),
            6 => self.unit.clone().leave(py),
            7 => self.basis.clone().leave(py),
            8 => self.line_use.clone().leave(py),
            9 => self.is_optional.clone().leave(py),
            10 => self.preparation_notes.clone().leave(py),
            11 => tuple(self.substitutes.clone(), py),
            12 => self.cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.ingredient_id == None,
            2 => self.component_menu_id == None,
            5 => self.amount == None,
            10 => self.preparation_notes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.component_menu_id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.quantity, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.line_use, walk);
        Cross::walk(&self.is_optional, walk);
        Cross::walk(&self.preparation_notes, walk);
        Cross::walk(&self.substitutes, walk);
        Cross::walk(&self.cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::IngredientLine {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            line_id: given.take("line_id")?,
            ingredient_id: given.take_or("ingredient_id", || None)?,
            component_menu_id: given.take_or("component_menu_id", || None)?,
            name: given.take("name")?,
            quantity: given.take("quantity")?,
            amount: given.take_or("amount", || None)?,
            unit: given.take("unit")?,
            basis: given.take("basis")?,
            line_use: given.take("line_use")?,
            is_optional: given.take("is_optional")?,
            preparation_notes: given.take_or("preparation_notes", || None)?,
            substitutes: given.take("substitutes")?,
            cost: given.take("cost")?,
        })
    }
}
impl Fields for gizi::view::MenuCard {
    const NAME: &'static str = "MenuCard";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "MenuCard");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => self.menu_code.clone().leave(py),
            3 => self.program_id.clone().leave(py),
            4 => self.kind.clone().leave(py),
            5 => self.meal_type.clone().leave(py),
            6 => self.course.clone().leave(py),
            7 => self.difficulty.clone().leave(py),
            8 => self.description.clone().leave(py),
            9 => self.image_url.clone().leave(py),
            10 => self.image_alt.clone().leave(py),
            11 => self.energy.clone().leave(py),
            12 => self.protein.clone().leave(py),
            13 => self.time.clone().leave(py),
            14 => self.cost.clone().leave(py),
            15 => self.is_active.clone().leave(py),
            16 => self.status.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.menu_code == None,
            3 => self.program_id == None,
            5 => self.meal_type == None,
            6 => self.course == None,
            7 => self.difficulty == None,
            8 => self.description == None,
            9 => self.image_url == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_code, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.course, walk);
        Cross::walk(&self.difficulty, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.image_url, walk);
        Cross::walk(&self.image_alt, walk);
        Cross::walk(&self.energy, walk);
        Cross::walk(&self.protein, walk);
        Cross::walk(&self.time, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.is_active, walk);
        Cross::walk(&self.status, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::MenuCard {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            menu_code: given.take_or("menu_code", || None)?,
            program_id: given.take_or("program_id", || None)?,
            kind: given.take("kind")?,
            meal_type: given.take_or("meal_type", || None)?,
            course: given.take_or("course", || None)?,
            difficulty: given.take_or("difficulty", || None)?,
            description: given.take_or("description", || None)?,
            image_url: given.take_or("image_url", || None)?,
            image_alt: given.take("image_alt")?,
            energy: given.take("energy")?,
            protein: given.take("protein")?,
            time: given.take("time")?,
            cost: given.take("cost")?,
            is_active: given.take("is_active")?,
            status: given.take("status")?,
        })
    }
}
impl Fields for gizi::view::MenuName {
    const NAME: &'static str = "MenuName";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "MenuName");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
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
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::MenuName {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu_id: given.take("menu_id")?, menu_name: given.take("menu_name")? })
    }
}
impl Fields for gizi::view::MenuPanel {
    const NAME: &'static str = "MenuPanel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "MenuPanel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.card.clone().leave(py),
            1 => self.servings.clone().leave(py),
            2 => self.serving_size.clone().leave(py),
            3 => self.cooking_method.clone().leave(py),
            4 => self.preparation.clone().leave(py),
            5 => self.cooking.clone().leave(py),
            6 => self.instructions.clone().leave(py),
            7 => tuple(self.lines.clone(), py),
            8 => tuple(self.steps.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.cooking_method == None,
            6 => self.instructions == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.card, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.serving_size, walk);
        Cross::walk(&self.cooking_method, walk);
        Cross::walk(&self.preparation, walk);
        Cross::walk(&self.cooking, walk);
        Cross::walk(&self.instructions, walk);
        Cross::walk(&self.lines, walk);
        Cross::walk(&self.steps, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::MenuPanel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            card: given.take("card")?,
            servings: given.take("servings")?,
            serving_size: given.take("serving_size")?,
            cooking_method: given.take_or("cooking_method", || None)?,
            preparation: given.take("preparation")?,
            cooking: given.take("cooking")?,
            instructions: given.take_or("instructions", || None)?,
            lines: given.take("lines")?,
            steps: given.take("steps")?,
        })
    }
}
impl Fields for gizi::view::MenuRow {
    const NAME: &'static str = "MenuRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "MenuRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => self.menu_code.clone().leave(py),
            3 => self.kind.clone().leave(py),
            4 => self.meal_type.clone().leave(py),
            5 => self.energy.clone().leave(py),
            6 => self.protein.clone().leave(py),
            7 => self.cost.clone().leave(py),
            8 => self.updated_at.clone().leave(py),
            9 => self.is_active.clone().leave(py),
            10 => self.status.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.menu_code == None,
            4 => self.meal_type == None,
            8 => self.updated_at == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.menu_code, walk);
        Cross::walk(&self.kind, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.energy, walk);
        Cross::walk(&self.protein, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.updated_at, walk);
        Cross::walk(&self.is_active, walk);
        Cross::walk(&self.status, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::MenuRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            menu_code: given.take_or("menu_code", || None)?,
            kind: given.take("kind")?,
            meal_type: given.take_or("meal_type", || None)?,
            energy: given.take("energy")?,
            protein: given.take("protein")?,
            cost: given.take("cost")?,
            updated_at: given.take_or("updated_at", || None)?,
            is_active: given.take("is_active")?,
            status: given.take("status")?,
        })
    }
}
impl Fields for gizi::view::NutrientRow {
    const NAME: &'static str = "NutrientRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "NutrientRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.name.clone().leave(py),
            2 => self.group.clone().leave(py),
            3 => self.amount.clone().leave(py),
            4 => self.per_100g.clone().leave(py),
            5 => self.daily_reference.clone().leave(py),
            6 => self.percent_of_reference.clone().leave(py),
            7 => self.target.clone().leave(py),
            8 => self.min.clone().leave(py),
            9 => self.max.clone().leave(py),
            10 => self.verdict.clone().leave(py),
            11 => self.coverage.clone().leave(py),
            12 => tuple(self.look_up.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.per_100g == None,
            5 => self.daily_reference == None,
            6 => self.percent_of_reference == None,
            7 => self.target == None,
            8 => self.min == None,
            9 => self.max == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.group, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.per_100g, walk);
        Cross::walk(&self.daily_reference, walk);
        Cross::walk(&self.percent_of_reference, walk);
        Cross::walk(&self.target, walk);
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.coverage, walk);
        Cross::walk(&self.look_up, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::NutrientRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            nutrient: given.take("nutrient")?,
            name: given.take("name")?,
            group: given.take("group")?,
            amount: given.take("amount")?,
            per_100g: given.take_or("per_100g", || None)?,
            daily_reference: given.take_or("daily_reference", || None)?,
            percent_of_reference: given.take_or("percent_of_reference", || None)?,
            target: given.take_or("target", || None)?,
            min: given.take_or("min", || None)?,
            max: given.take_or("max", || None)?,
            verdict: given.take("verdict")?,
            coverage: given.take("coverage")?,
            look_up: given.take("look_up")?,
        })
    }
}
impl Fields for gizi::view::NutritionPanel {
    const NAME: &'static str = "NutritionPanel";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "NutritionPanel");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.portion.clone().leave(py),
            2 => self.serving_weight.clone().leave(py),
            3 => tuple(self.rows.clone(), py),
            4 => tuple(self.warnings.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.portion == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.serving_weight, walk);
        Cross::walk(&self.rows, walk);
        Cross::walk(&self.warnings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::NutritionPanel {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            portion: given.take_or("portion", || None)?,
            serving_weight: given.take("serving_weight")?,
            rows: given.take("rows")?,
            warnings: given.take("warnings")?,
        })
    }
}
impl Fields for gizi::view::PlanRow {
    const NAME: &'static str = "PlanRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "PlanRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.plan_id.clone().leave(py),
            1 => self.plan_name.clone().leave(py),
            2 => self.program_id.clone().leave(py),
            3 => self.status.clone().leave(py),
            4 => self.start_date.clone().leave(py),
            5 => self.end_date.clone().leave(py),
            6 => self.days.clone().leave(py),
            7 => self.updated_at.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            7 => self.updated_at == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.plan_id, walk);
        Cross::walk(&self.plan_name, walk);
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.status, walk);
        Cross::walk(&self.start_date, walk);
        Cross::walk(&self.end_date, walk);
        Cross::walk(&self.days, walk);
        Cross::walk(&self.updated_at, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::PlanRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            plan_id: given.take("plan_id")?,
            plan_name: given.take("plan_name")?,
            program_id: given.take("program_id")?,
            status: given.take("status")?,
            start_date: given.take("start_date")?,
            end_date: given.take("end_date")?,
            days: given.take("days")?,
            updated_at: given.take_or("updated_at", || None)?,
        })
    }
}
impl Fields for gizi::view::ProgramRow {
    const NAME: &'static str = "ProgramRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "ProgramRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.program_id.clone().leave(py),
            1 => self.program_name.clone().leave(py),
            2 => self.program_code.clone().leave(py),
            3 => self.program_type.clone().leave(py),
            4 => self.status.clone().leave(py),
            5 => self.start_date.clone().leave(py),
            6 => self.end_date.clone().leave(py),
            7 => self.days.clone().leave(py),
            8 => self.feeding_days.clone().leave(py),
            9 => self.meals.clone().leave(py),
            10 => self.heads.clone().leave(py),
            11 => self.heads_text.clone().leave(py),
            12 => self.sites.clone().leave(py),
            13 => self.total_budget.clone().leave(py),
            14 => self.total_budget_text.clone().leave(py),
            15 => self.updated_at.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.program_code == None,
            6 => self.end_date == None,
            10 => self.heads == None,
            13 => self.total_budget == None,
            14 => self.total_budget_text == None,
            15 => self.updated_at == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.program_id, walk);
        Cross::walk(&self.program_name, walk);
        Cross::walk(&self.program_code, walk);
        Cross::walk(&self.program_type, walk);
        Cross::walk(&self.status, walk);
        Cross::walk(&self.start_date, walk);
        Cross::walk(&self.end_date, walk);
        Cross::walk(&self.days, walk);
        Cross::walk(&self.feeding_days, walk);
        Cross::walk(&self.meals, walk);
        Cross::walk(&self.heads, walk);
        Cross::walk(&self.heads_text, walk);
        Cross::walk(&self.sites, walk);
        Cross::walk(&self.total_budget, walk);
        Cross::walk(&self.total_budget_text, walk);
        Cross::walk(&self.updated_at, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::ProgramRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            program_id: given.take("program_id")?,
            program_name: given.take("program_name")?,
            program_code: given.take_or("program_code", || None)?,
            program_type: given.take("program_type")?,
            status: given.take("status")?,
            start_date: given.take("start_date")?,
            end_date: given.take_or("end_date", || None)?,
            days: given.take("days")?,
            feeding_days: given.take("feeding_days")?,
            meals: given.take("meals")?,
            heads: given.take_or("heads", || None)?,
            heads_text: given.take("heads_text")?,
            sites: given.take("sites")?,
            total_budget: given.take_or("total_budget", || None)?,
            total_budget_text: given.take_or("total_budget_text", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
        })
    }
}
impl Fields for gizi::view::ShownAmount {
    const NAME: &'static str = "ShownAmount";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "ShownAmount");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.text.clone().leave(py),
            1 => self.amount.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.amount == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.text, walk);
        Cross::walk(&self.amount, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::ShownAmount {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { text: given.take("text")?, amount: given.take_or("amount", || None)? })
    }
}
impl Fields for gizi::view::ShownCost {
    const NAME: &'static str = "ShownCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "ShownCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.text.clone().leave(py),
            1 => self.cost.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.cost == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.text, walk);
        Cross::walk(&self.cost, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::ShownCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { text: given.take("text")?, cost: given.take_or("cost", || None)? })
    }
}
impl Fields for gizi::view::ShownMinutes {
    const NAME: &'static str = "ShownMinutes";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "ShownMinutes");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.text.clone().leave(py),
            1 => self.minutes.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.minutes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.text, walk);
        Cross::walk(&self.minutes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::ShownMinutes {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { text: given.take("text")?, minutes: given.take_or("minutes", || None)? })
    }
}
impl Fields for gizi::view::ShownVerdict {
    const NAME: &'static str = "ShownVerdict";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "ShownVerdict");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.state.clone().leave(py),
            1 => self.text.clone().leave(py),
            2 => self.severity.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.severity == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.state, walk);
        Cross::walk(&self.text, walk);
        Cross::walk(&self.severity, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::ShownVerdict {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            state: given.take("state")?,
            text: given.take("text")?,
            severity: given.take_or("severity", || None)?,
        })
    }
}
impl Fields for gizi::view::ShownWord {
    const NAME: &'static str = "ShownWord";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "ShownWord");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.value.clone().leave(py),
            1 => self.text.clone().leave(py),
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
        Cross::walk(&self.text, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::ShownWord {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { value: given.take("value")?, text: given.take("text")? })
    }
}
impl Fields for gizi::view::SlotRow {
    const NAME: &'static str = "SlotRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "SlotRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.meal_type.clone().leave(py),
            1 => self.service_time.clone().leave(py),
            2 => self.audience.clone().leave(py),
            3 => self.audience_name.clone().leave(py),
            4 => self.state.clone().leave(py),
            5 => self.state_text.clone().leave(py),
            6 => tuple(self.assignments.clone(), py),
            7 => tuple(self.empty_sites.clone(), py),
            8 => tuple(self.doubled_sites.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.service_time == None,
            2 => self.audience == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.service_time, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.audience_name, walk);
        Cross::walk(&self.state, walk);
        Cross::walk(&self.state_text, walk);
        Cross::walk(&self.assignments, walk);
        Cross::walk(&self.empty_sites, walk);
        Cross::walk(&self.doubled_sites, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::SlotRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            meal_type: given.take("meal_type")?,
            service_time: given.take_or("service_time", || None)?,
            audience: given.take_or("audience", || None)?,
            audience_name: given.take("audience_name")?,
            state: given.take("state")?,
            state_text: given.take("state_text")?,
            assignments: given.take("assignments")?,
            empty_sites: given.take("empty_sites")?,
            doubled_sites: given.take("doubled_sites")?,
        })
    }
}
impl Fields for gizi::view::StepLine {
    const NAME: &'static str = "StepLine";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.view", "StepLine");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.step_id.clone().leave(py),
            1 => self.step_number.clone().leave(py),
            2 => self.title.clone().leave(py),
            3 => self.instruction.clone().leave(py),
            4 => self.duration.clone().leave(py),
            5 => self.temperature.clone().leave(py),
            6 => self.equipment.clone().leave(py),
            7 => self.quality_check.clone().leave(py),
            8 => self.notes.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.title == None,
            4 => self.duration == None,
            5 => self.temperature == None,
            6 => self.equipment == None,
            7 => self.quality_check == None,
            8 => self.notes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.step_id, walk);
        Cross::walk(&self.step_number, walk);
        Cross::walk(&self.title, walk);
        Cross::walk(&self.instruction, walk);
        Cross::walk(&self.duration, walk);
        Cross::walk(&self.temperature, walk);
        Cross::walk(&self.equipment, walk);
        Cross::walk(&self.quality_check, walk);
        Cross::walk(&self.notes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::view::StepLine {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            step_id: given.take("step_id")?,
            step_number: given.take("step_number")?,
            title: given.take_or("title", || None)?,
            instruction: given.take("instruction")?,
            duration: given.take_or("duration", || None)?,
            temperature: given.take_or("temperature", || None)?,
            equipment: given.take_or("equipment", || None)?,
            quality_check: given.take_or("quality_check", || None)?,
            notes: given.take_or("notes", || None)?,
        })
    }
}
choice!(gizi::view::VerdictState, "gizi.view", "VerdictState", Met "MET", Low "LOW", High "HIGH", Unknown "UNKNOWN", NotJudged "NOT_JUDGED");
fn call_balance_panel(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_report = call.argument(0)?;
    let p_report = call::record::<gizi::balance::BalanceReport>("report", &p_report)?;
    let p_table = call.argument(1)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::view::balance_panel(p_report, &p_table.look(), p_language))
}
fn call_menu_card(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_nutrition = call.argument(1)?;
    let p_nutrition = call::record_or_none::<gizi::nutrition::Nutrition>("nutrition", &p_nutrition)?;
    let p_cost = call.argument(2)?;
    let p_cost = call::record_or_none::<gizi::cost::Cost>("cost", &p_cost)?;
    let p_table = call.argument(3)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    plain(py, || gizi::view::menu_card(p_menu, p_nutrition, p_cost, &p_table.look(), p_language))
}
fn call_menu_row(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_nutrition = call.argument(1)?;
    let p_nutrition = call::record_or_none::<gizi::nutrition::Nutrition>("nutrition", &p_nutrition)?;
    let p_cost = call.argument(2)?;
    let p_cost = call::record_or_none::<gizi::cost::Cost>("cost", &p_cost)?;
    let p_table = call.argument(3)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    plain(py, || gizi::view::menu_row(p_menu, p_nutrition, p_cost, &p_table.look(), p_language))
}
fn call_cost_panel(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_cost = call.argument(0)?;
    let p_cost = call::record::<gizi::cost::Cost>("cost", &p_cost)?;
    let p_ceilings: Vec<gizi::cost::CeilingJudgement> = call.owned(1, "ceilings")?;
    let p_catalog = call.argument(2)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_table = call.argument(3)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    fallible(py, || gizi::view::cost_panel(p_cost, &p_ceilings, &p_catalog.look(), &p_table.look(), p_language))
}
fn call_day_panel(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_day = call.argument(0)?;
    let p_day = call::record::<gizi::plan::CalendarDay>("day", &p_day)?;
    let p_program = call.argument(1)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_menus: Vec<gizi::view::MenuName> = call.owned(2, "menus")?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record_or_none::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_table = call.argument(4)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(5, "language")?;
    plain(py, || gizi::view::day_panel(p_day, p_program, &p_menus, p_standard, &p_table.look(), p_language))
}
fn call_menu_form(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    plain(py, || gizi::view::menu_form(&p_table.look()))
}
fn call_ingredient_form(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    plain(py, || gizi::view::ingredient_form(&p_table.look()))
}
fn call_program_form(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    plain(py, || gizi::view::program_form(&p_table.look()))
}
fn call_plan_form(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    plain(py, || gizi::view::plan_form(&p_table.look()))
}
fn call_assignment_form(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    plain(py, || gizi::view::assignment_form(&p_table.look()))
}
fn call_actual_form(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_table = call.argument(0)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    plain(py, || gizi::view::actual_form(&p_table.look()))
}
fn call_menu_panel(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_nutrition = call.argument(2)?;
    let p_nutrition = call::record_or_none::<gizi::nutrition::Nutrition>("nutrition", &p_nutrition)?;
    let p_cost = call.argument(3)?;
    let p_cost = call::record_or_none::<gizi::cost::Cost>("cost", &p_cost)?;
    let p_table = call.argument(4)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(5, "language")?;
    fallible(py, || gizi::view::menu_panel(p_menu, &p_catalog.look(), p_nutrition, p_cost, &p_table.look(), p_language))
}
fn call_ingredient_lines(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_cost = call.argument(2)?;
    let p_cost = call::record_or_none::<gizi::cost::Cost>("cost", &p_cost)?;
    let p_table = call.argument(3)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(4, "language")?;
    fallible(py, || gizi::view::ingredient_lines(p_menu, &p_catalog.look(), p_cost, &p_table.look(), p_language))
}
fn call_nutrition_panel(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_nutrition = call.argument(0)?;
    let p_nutrition = call::record::<gizi::nutrition::Nutrition>("nutrition", &p_nutrition)?;
    let p_report = call.argument(1)?;
    let p_report = call::record_or_none::<gizi::balance::BalanceReport>("report", &p_report)?;
    let p_table = call.argument(2)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(3, "language")?;
    plain(py, || gizi::view::nutrition_panel(p_nutrition, p_report, &p_table.look(), p_language))
}
fn call_program_row(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_program = call.argument(0)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    let p_table = call.argument(1)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::view::program_row(p_program, &p_table.look(), p_language))
}
fn call_plan_row(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_plan = call.argument(0)?;
    let p_plan = call::record::<gizi::plan::MenuPlan>("plan", &p_plan)?;
    let p_table = call.argument(1)?;
    let p_table = call::object::<gizi::message::MessageTable>("table", &p_table)?;
    let p_language: gizi::locale::Language = call.owned(2, "language")?;
    plain(py, || gizi::view::plan_row(p_plan, &p_table.look(), p_language))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("view.balance_panel", call_balance_panel),
    ("view.menu_card", call_menu_card),
    ("view.menu_row", call_menu_row),
    ("view.cost_panel", call_cost_panel),
    ("view.day_panel", call_day_panel),
    ("view.menu_form", call_menu_form),
    ("view.ingredient_form", call_ingredient_form),
    ("view.program_form", call_program_form),
    ("view.plan_form", call_plan_form),
    ("view.assignment_form", call_assignment_form),
    ("view.actual_form", call_actual_form),
    ("view.menu_panel", call_menu_panel),
    ("view.ingredient_lines", call_ingredient_lines),
    ("view.nutrition_panel", call_nutrition_panel),
    ("view.program_row", call_program_row),
    ("view.plan_row", call_plan_row),
];
const MAKERS: &[(&str, Make)] = &[
    ("view.AssignmentRow", |given| Ok(Arc::new(gizi::view::AssignmentRow::make(given)?))),
    ("view.BalancePanel", |given| Ok(Arc::new(gizi::view::BalancePanel::make(given)?))),
    ("view.BalanceRow", |given| Ok(Arc::new(gizi::view::BalanceRow::make(given)?))),
    ("view.CeilingRow", |given| Ok(Arc::new(gizi::view::CeilingRow::make(given)?))),
    ("view.CostLineRow", |given| Ok(Arc::new(gizi::view::CostLineRow::make(given)?))),
    ("view.CostPanel", |given| Ok(Arc::new(gizi::view::CostPanel::make(given)?))),
    ("view.CostRow", |given| Ok(Arc::new(gizi::view::CostRow::make(given)?))),
    ("view.DayPanel", |given| Ok(Arc::new(gizi::view::DayPanel::make(given)?))),
    ("view.Form", |given| Ok(Arc::new(gizi::view::Form::make(given)?))),
    ("view.FormChoice", |given| Ok(Arc::new(gizi::view::FormChoice::make(given)?))),
    ("view.FormField", |given| Ok(Arc::new(gizi::view::FormField::make(given)?))),
    ("view.FormRecord", |given| Ok(Arc::new(gizi::view::FormRecord::make(given)?))),
    ("view.IngredientLine", |given| Ok(Arc::new(gizi::view::IngredientLine::make(given)?))),
    ("view.MenuCard", |given| Ok(Arc::new(gizi::view::MenuCard::make(given)?))),
    ("view.MenuName", |given| Ok(Arc::new(gizi::view::MenuName::make(given)?))),
    ("view.MenuPanel", |given| Ok(Arc::new(gizi::view::MenuPanel::make(given)?))),
    ("view.MenuRow", |given| Ok(Arc::new(gizi::view::MenuRow::make(given)?))),
    ("view.NutrientRow", |given| Ok(Arc::new(gizi::view::NutrientRow::make(given)?))),
    ("view.NutritionPanel", |given| Ok(Arc::new(gizi::view::NutritionPanel::make(given)?))),
    ("view.PlanRow", |given| Ok(Arc::new(gizi::view::PlanRow::make(given)?))),
    ("view.ProgramRow", |given| Ok(Arc::new(gizi::view::ProgramRow::make(given)?))),
    ("view.ShownAmount", |given| Ok(Arc::new(gizi::view::ShownAmount::make(given)?))),
    ("view.ShownCost", |given| Ok(Arc::new(gizi::view::ShownCost::make(given)?))),
    ("view.ShownMinutes", |given| Ok(Arc::new(gizi::view::ShownMinutes::make(given)?))),
    ("view.ShownVerdict", |given| Ok(Arc::new(gizi::view::ShownVerdict::make(given)?))),
    ("view.ShownWord", |given| Ok(Arc::new(gizi::view::ShownWord::make(given)?))),
    ("view.SlotRow", |given| Ok(Arc::new(gizi::view::SlotRow::make(given)?))),
    ("view.StepLine", |given| Ok(Arc::new(gizi::view::StepLine::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("view.AssignmentRow", (call::read::<gizi::view::AssignmentRow>, None)),
    ("view.BalancePanel", (call::read::<gizi::view::BalancePanel>, None)),
    ("view.BalanceRow", (call::read::<gizi::view::BalanceRow>, None)),
    ("view.CeilingRow", (call::read::<gizi::view::CeilingRow>, None)),
    ("view.CostLineRow", (call::read::<gizi::view::CostLineRow>, None)),
    ("view.CostPanel", (call::read::<gizi::view::CostPanel>, None)),
    ("view.CostRow", (call::read::<gizi::view::CostRow>, None)),
    ("view.DayPanel", (call::read::<gizi::view::DayPanel>, None)),
    ("view.Form", (call::read::<gizi::view::Form>, None)),
    ("view.FormChoice", (call::read::<gizi::view::FormChoice>, None)),
    ("view.FormField", (call::read::<gizi::view::FormField>, None)),
    ("view.FormRecord", (call::read::<gizi::view::FormRecord>, None)),
    ("view.IngredientLine", (call::read::<gizi::view::IngredientLine>, None)),
    ("view.MenuCard", (call::read::<gizi::view::MenuCard>, None)),
    ("view.MenuName", (call::read::<gizi::view::MenuName>, None)),
    ("view.MenuPanel", (call::read::<gizi::view::MenuPanel>, None)),
    ("view.MenuRow", (call::read::<gizi::view::MenuRow>, None)),
    ("view.NutrientRow", (call::read::<gizi::view::NutrientRow>, None)),
    ("view.NutritionPanel", (call::read::<gizi::view::NutritionPanel>, None)),
    ("view.PlanRow", (call::read::<gizi::view::PlanRow>, None)),
    ("view.ProgramRow", (call::read::<gizi::view::ProgramRow>, None)),
    ("view.ShownAmount", (call::read::<gizi::view::ShownAmount>, None)),
    ("view.ShownCost", (call::read::<gizi::view::ShownCost>, None)),
    ("view.ShownMinutes", (call::read::<gizi::view::ShownMinutes>, None)),
    ("view.ShownVerdict", (call::read::<gizi::view::ShownVerdict>, None)),
    ("view.ShownWord", (call::read::<gizi::view::ShownWord>, None)),
    ("view.SlotRow", (call::read::<gizi::view::SlotRow>, None)),
    ("view.StepLine", (call::read::<gizi::view::StepLine>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
