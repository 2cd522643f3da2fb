//! How a kitchen keeps ingredients, programmes, plans, assignments and what really happened at them.

use super::Audit;
use super::kept::{Kept, by_table, stamped};
use crate::clock::IdSource;
use crate::error::{Error, Result};
use crate::event::{EventSubject, FieldChange};
use crate::ingredient::{Ingredient, IngredientError};
use crate::message::wire;
use crate::plan::{Assignment, MealActual, MenuPlan, PlanError};
use crate::program::{NutritionProgram, ProgramError};
use crate::store::{Noun, RecordIndex, fold};

fn dated(index: RecordIndex, audit: &Audit) -> RecordIndex {
    index
        .number("created_at", audit.created_at.as_microsecond())
        .number("updated_at", audit.updated_at.as_microsecond())
}

impl Kept for Ingredient {
    const NOUN: Noun = Noun::Ingredient;
    const NAME: &'static str = "ingredient";

    fn invalid(count: usize) -> Error {
        IngredientError::Invalid { count }.into()
    }

    by_table!(crate::ingredient::fields::INGREDIENT);

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&mut self, ids: &dyn IdSource) -> Result<()> {
        self.id.or_next(ids)
    }

    fn stamp(&mut self, _: &Audit) {}

    fn index(&self, audit: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        let index = self
            .aliases
            .iter()
            .fold(RecordIndex::default().searchable(&self.name), |index, alias| index.searchable(alias));
        let priced = self.purchase_forms.iter().any(|form| !form.prices.is_empty());
        let index = index
            .searchable(self.id.as_str())
            .text("name", &fold(&self.name))
            .text("category", &wire(&self.category))
            .number("deleted", audit.deleted_at.is_some().into())
            .number("priced", priced.into());
        Ok(dated(index, audit))
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        EventSubject::Ingredient { id: self.id.clone(), name: self.name.clone(), version, changes }
    }
}

impl Kept for NutritionProgram {
    const NOUN: Noun = Noun::Program;
    const NAME: &'static str = "program";

    fn invalid(count: usize) -> Error {
        ProgramError::Invalid { count }.into()
    }

    by_table!(crate::program::fields::PROGRAM);
    stamped!();

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&mut self, ids: &dyn IdSource) -> Result<()> {
        self.id.or_next(ids)
    }

    fn index(&self, audit: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        let mut index = RecordIndex::default()
            .searchable(&self.program_name)
            .searchable(self.program_code.as_deref().unwrap_or_default())
            .searchable(self.description.as_deref().unwrap_or_default())
            .text("program_name", &fold(&self.program_name))
            .text("status", &wire(&self.status))
            .text("program_type", &wire(&self.program_type));
        if let Some(code) = &self.program_code {
            index = index.text("program_code", code);
        }
        Ok(dated(index, audit))
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        let (program_name, program_code) = (self.program_name.clone(), self.program_code.clone());
        EventSubject::Program { id: self.id.clone(), program_name, program_code, version, changes }
    }
}

impl Kept for MenuPlan {
    const NOUN: Noun = Noun::Plan;
    const NAME: &'static str = "plan";

    fn invalid(count: usize) -> Error {
        PlanError::InvalidPlan { count }.into()
    }

    by_table!(crate::plan::fields::PLAN);
    stamped!();

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&mut self, ids: &dyn IdSource) -> Result<()> {
        self.id.or_next(ids)
    }

    fn index(&self, audit: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        let index = RecordIndex::default()
            .searchable(&self.plan_name)
            .searchable(self.description.as_deref().unwrap_or_default())
            .text("plan_name", &fold(&self.plan_name))
            .text("program_id", self.program_id.as_str())
            .text("status", &wire(&self.status))
            .text("start_date", &self.start_date.to_string())
            .text("end_date", &self.end_date.to_string());
        Ok(dated(index, audit))
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        EventSubject::Plan { id: self.id.clone(), plan_name: self.plan_name.clone(), version, changes }
    }
}

impl Kept for Assignment {
    const NOUN: Noun = Noun::Assignment;
    const NAME: &'static str = "assignment";

    fn invalid(count: usize) -> Error {
        PlanError::InvalidAssignment { count }.into()
    }

    by_table!(crate::plan::fields::ASSIGNMENT);
    stamped!();

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&mut self, ids: &dyn IdSource) -> Result<()> {
        self.id.or_next(ids)
    }

    fn index(&self, _: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        let others = self.alternatives.iter();
        let mut index = others
            .fold(RecordIndex::default(), |index, other| index.link("menu", other.menu_id.as_str()))
            .text("plan_id", self.plan_id.as_str())
            .text("menu_id", self.menu_id.as_str())
            .text("date", &self.date.to_string())
            .text("meal_type", &wire(&self.meal_type))
            .number("portions", self.total_portions());
        let texts = [
            ("audience", self.audience.as_ref().map(ToString::to_string)),
            ("site", self.site.as_ref().map(ToString::to_string)),
        ];
        for (field, value) in texts {
            if let Some(value) = value {
                index = index.text(field, &value);
            }
        }
        Ok(index)
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        EventSubject::Assignment { id: self.id.clone(), plan_id: self.plan_id.clone(), version, changes }
    }
}

impl Kept for MealActual {
    const NOUN: Noun = Noun::Actual;
    const NAME: &'static str = "actual";

    fn invalid(count: usize) -> Error {
        PlanError::InvalidActual { count }.into()
    }

    by_table!(crate::plan::actual::fields::ACTUAL);
    stamped!();

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&mut self, _: &dyn IdSource) -> Result<()> {
        Ok(())
    }

    fn index(&self, _: &Audit, _: Option<&str>) -> Result<RecordIndex> {
        Ok(RecordIndex::default().text("plan_id", self.plan_id.as_str()))
    }

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        EventSubject::Actual { id: self.id.clone(), plan_id: self.plan_id.clone(), version, changes }
    }
}
