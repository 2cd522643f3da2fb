// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::balance::Audience {
    const NAME: &'static str = "Audience";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Audience");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.name_id.clone().leave(py),
            3 => self.portion.clone().leave(py),
            4 => tuple(self.shares.clone(), py),
            5 => tuple(self.reference.clone(), py),
            6 => tuple(self.increments.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.name_en == <String>::default(),
            2 => self.name_id == <String>::default(),
            3 => self.portion == None,
            4 => self.shares == <Vec<gizi::balance::MealShare>>::default(),
            5 => self.reference == <Vec<gizi::balance::ReferencePart>>::default(),
            6 => self.increments == <Vec<gizi::balance::ReferencePart>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.shares, walk);
        Cross::walk(&self.reference, walk);
        Cross::walk(&self.increments, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Audience {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            key: given.take("key")?,
            name_en: given.take_or("name_en", || <String>::default())?,
            name_id: given.take_or("name_id", || <String>::default())?,
            portion: given.take_or("portion", || None)?,
            shares: given.take_or("shares", || <Vec<gizi::balance::MealShare>>::default())?,
            reference: given.take_or("reference", || <Vec<gizi::balance::ReferencePart>>::default())?,
            increments: given.take_or("increments", || <Vec<gizi::balance::ReferencePart>>::default())?,
        })
    }
}
impl Fields for gizi::balance::BalanceReport {
    const NAME: &'static str = "BalanceReport";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "BalanceReport");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.standard.clone().leave(py),
            1 => self.edition.clone().leave(py),
            2 => self.profile.clone().leave(py),
            3 => self.audience.clone().leave(py),
            4 => self.portion.clone().leave(py),
            5 => self.basis.clone().leave(py),
            6 => self.from.clone().leave(py),
            7 => self.to.clone().leave(py),
            8 => self.outcome.clone().leave(py),
            9 => tuple(self.findings.clone(), py),
            10 => tuple(self.not_judged.clone(), py),
            11 => tuple(self.warnings.clone(), py),
            12 => tuple(self.differences.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.portion == None,
            6 => self.from == None,
            7 => self.to == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.standard, walk);
        Cross::walk(&self.edition, walk);
        Cross::walk(&self.profile, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.from, walk);
        Cross::walk(&self.to, walk);
        Cross::walk(&self.outcome, walk);
        Cross::walk(&self.findings, walk);
        Cross::walk(&self.not_judged, walk);
        Cross::walk(&self.warnings, walk);
        Cross::walk(&self.differences, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::BalanceReport {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            standard: given.take("standard")?,
            edition: given.take("edition")?,
            profile: given.take("profile")?,
            audience: given.take("audience")?,
            portion: given.take_or("portion", || None)?,
            basis: given.take("basis")?,
            from: given.take_or("from_", || None)?,
            to: given.take_or("to", || None)?,
            outcome: given.take("outcome")?,
            findings: given.take("findings")?,
            not_judged: given.take("not_judged")?,
            warnings: given.take("warnings")?,
            differences: given.take("differences")?,
        })
    }
}
impl Fields for gizi::balance::BalanceWarning {
    const NAME: &'static str = "BalanceWarning";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::AtwaterMismatch { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "BalanceWarning.AtwaterMismatch");
                &CELL
            }
            Self::OutsideValidity { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "BalanceWarning.OutsideValidity");
                &CELL
            }
            Self::ReferencePortion { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "BalanceWarning.ReferencePortion");
                &CELL
            }
            Self::NoFeeding { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "BalanceWarning.NoFeeding");
                &CELL
            }
            Self::NothingJudged { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "BalanceWarning.NothingJudged");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::AtwaterMismatch { menu, .. }, 0) => menu.clone().leave(py),
            (Self::AtwaterMismatch { energy, .. }, 1) => energy.clone().leave(py),
            (Self::AtwaterMismatch { computed, .. }, 2) => computed.clone().leave(py),
            (Self::OutsideValidity { standard, .. }, 0) => standard.clone().leave(py),
            (Self::ReferencePortion { menu, .. }, 0) => menu.clone().leave(py),
            (Self::ReferencePortion { portion, .. }, 1) => portion.clone().leave(py),
            (Self::NothingJudged { standard, .. }, 0) => standard.clone().leave(py),
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
            Self::AtwaterMismatch { menu, energy, computed } => {
                Cross::walk(menu, walk);
                Cross::walk(energy, walk);
                Cross::walk(computed, walk);
            }
            Self::OutsideValidity { standard } => {
                Cross::walk(standard, walk);
            }
            Self::ReferencePortion { menu, portion } => {
                Cross::walk(menu, walk);
                Cross::walk(portion, walk);
            }
            Self::NoFeeding {} => {}
            Self::NothingJudged { standard } => {
                Cross::walk(standard, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_balance_warning_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::BalanceWarning::AtwaterMismatch {
        menu: given.take("menu")?,
        energy: given.take("energy")?,
        computed: given.take("computed")?,
    }))
}
fn make_balance_warning_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::BalanceWarning::OutsideValidity { standard: given.take("standard")? }))
}
fn make_balance_warning_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::BalanceWarning::ReferencePortion {
        menu: given.take("menu")?,
        portion: given.take("portion")?,
    }))
}
fn make_balance_warning_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::BalanceWarning::NoFeeding {}))
}
fn make_balance_warning_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::BalanceWarning::NothingJudged { standard: given.take("standard")? }))
}
choice!(gizi::balance::ComponentUnit, "gizi.balance", "ComponentUnit", Portion "PORTION", Cup "CUP", OzEq "OZ_EQ", Gram "GRAM");
impl Fields for gizi::balance::CostObservation {
    const NAME: &'static str = "CostObservation";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "CostObservation");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.component.clone().leave(py),
            1 => self.basis.clone().leave(py),
            2 => self.serving.clone().leave(py),
            3 => tuple(self.missing.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.component, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.missing, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::CostObservation {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            component: given.take("component")?,
            basis: given.take("basis")?,
            serving: given.take("serving")?,
            missing: given.take("missing")?,
        })
    }
}
choice!(gizi::balance::Diet, "gizi.balance", "Diet", Halal "HALAL", Vegetarian "VEGETARIAN");
choice!(gizi::balance::DishCount, "gizi.balance", "DishCount", Servings "SERVINGS", Days "DAYS", Different "DIFFERENT");
impl Fields for gizi::balance::DishFilter {
    const NAME: &'static str = "DishFilter";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "DishFilter");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.courses.clone(), py),
            1 => tuple(self.cooking_methods.clone(), py),
            2 => tuple(self.main_proteins.clone(), py),
            3 => tuple(self.categories.clone(), py),
            4 => tuple(self.colours.clone(), py),
            5 => tuple(self.components.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.courses == <Vec<gizi::menu::Course>>::default(),
            1 => self.cooking_methods == <Vec<gizi::ingredient::CookingMethod>>::default(),
            2 => self.main_proteins == <Vec<String>>::default(),
            3 => self.categories == <Vec<gizi::ingredient::FoodCategory>>::default(),
            4 => self.colours == <Vec<String>>::default(),
            5 => self.components == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.courses, walk);
        Cross::walk(&self.cooking_methods, walk);
        Cross::walk(&self.main_proteins, walk);
        Cross::walk(&self.categories, walk);
        Cross::walk(&self.colours, walk);
        Cross::walk(&self.components, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::DishFilter {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            courses: given.take_or("courses", || <Vec<gizi::menu::Course>>::default())?,
            cooking_methods: given.take_or("cooking_methods", || <Vec<gizi::ingredient::CookingMethod>>::default())?,
            main_proteins: given.take_or("main_proteins", || <Vec<String>>::default())?,
            categories: given.take_or("categories", || <Vec<gizi::ingredient::FoodCategory>>::default())?,
            colours: given.take_or("colours", || <Vec<String>>::default())?,
            components: given.take_or("components", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::balance::Finding {
    const NAME: &'static str = "Finding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Finding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.subject.clone().leave(py),
            2 => self.date.clone().leave(py),
            3 => self.observed.clone().leave(py),
            4 => self.estimate_high.clone().leave(py),
            5 => self.limit.clone().leave(py),
            6 => self.verdict.clone().leave(py),
            7 => self.severity.clone().leave(py),
            8 => self.coverage.clone().leave(py),
            9 => tuple(self.members.clone(), py),
            10 => self.worst_member.clone().leave(py),
            11 => self.message.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.date == None,
            4 => self.estimate_high == None,
            7 => self.severity == None,
            8 => self.coverage == None,
            10 => self.worst_member == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.subject, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.observed, walk);
        Cross::walk(&self.estimate_high, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.severity, walk);
        Cross::walk(&self.coverage, walk);
        Cross::walk(&self.members, walk);
        Cross::walk(&self.worst_member, walk);
        Cross::walk(&self.message, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Finding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            subject: given.take("subject")?,
            date: given.take_or("date", || None)?,
            observed: given.take("observed")?,
            estimate_high: given.take_or("estimate_high", || None)?,
            limit: given.take("limit")?,
            verdict: given.take("verdict")?,
            severity: given.take_or("severity", || None)?,
            coverage: given.take_or("coverage", || None)?,
            members: given.take("members")?,
            worst_member: given.take_or("worst_member", || None)?,
            message: given.take("message")?,
        })
    }
}
choice!(gizi::balance::IntakeLevel, "gizi.balance", "IntakeLevel", Recommended "RECOMMENDED", Maximum "MAXIMUM");
impl Fields for gizi::balance::IntakeRow {
    const NAME: &'static str = "IntakeRow";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "IntakeRow");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.group.clone().leave(py),
            1 => tuple(self.daily.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.group, walk);
        Cross::walk(&self.daily, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::IntakeRow {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { group: given.take("group")?, daily: given.take("daily")? })
    }
}
impl Fields for gizi::balance::IntakeTable {
    const NAME: &'static str = "IntakeTable";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "IntakeTable");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.title.clone().leave(py),
            1 => self.source.clone().leave(py),
            2 => self.level.clone().leave(py),
            3 => tuple(self.nutrients.clone(), py),
            4 => tuple(self.rows.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.title == <String>::default(),
            2 => self.level == <gizi::balance::IntakeLevel>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.title, walk);
        Cross::walk(&self.source, walk);
        Cross::walk(&self.level, walk);
        Cross::walk(&self.nutrients, walk);
        Cross::walk(&self.rows, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::IntakeTable {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            title: given.take_or("title", || <String>::default())?,
            source: given.take("source")?,
            level: given.take_or("level", || <gizi::balance::IntakeLevel>::default())?,
            nutrients: given.take("nutrients")?,
            rows: given.take("rows")?,
        })
    }
}
choice!(gizi::balance::Likely, "gizi.balance", "Likely", Met "MET", Low "LOW");
impl Fields for gizi::balance::Limit {
    const NAME: &'static str = "Limit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Limit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.audiences.clone(), py),
            1 => self.portion.clone().leave(py),
            2 => self.min.clone().leave(py),
            3 => self.max.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.audiences == <Vec<gizi::id::AudienceKey>>::default(),
            1 => self.portion == None,
            2 => self.min == None,
            3 => self.max == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Limit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audiences: given.take_or("audiences", || <Vec<gizi::id::AudienceKey>>::default())?,
            portion: given.take_or("portion", || None)?,
            min: given.take_or("min", || None)?,
            max: given.take_or("max", || None)?,
        })
    }
}
impl Fields for gizi::balance::LimitDifference {
    const NAME: &'static str = "LimitDifference";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "LimitDifference");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.nutrient.clone().leave(py),
            2 => self.side.clone().leave(py),
            3 => self.computed.clone().leave(py),
            4 => self.printed.clone().leave(py),
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
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.side, walk);
        Cross::walk(&self.computed, walk);
        Cross::walk(&self.printed, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::LimitDifference {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            nutrient: given.take("nutrient")?,
            side: given.take("side")?,
            computed: given.take("computed")?,
            printed: given.take("printed")?,
        })
    }
}
impl Fields for gizi::balance::LimitOrigin {
    const NAME: &'static str = "LimitOrigin";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Stated { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "LimitOrigin.Stated");
                &CELL
            }
            Self::ShareOfDay { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "LimitOrigin.ShareOfDay");
                &CELL
            }
            Self::Printed { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "LimitOrigin.Printed");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::ShareOfDay { daily, .. }, 0) => daily.clone().leave(py),
            (Self::ShareOfDay { min_percent, .. }, 1) => min_percent.clone().leave(py),
            (Self::ShareOfDay { max_percent, .. }, 2) => max_percent.clone().leave(py),
            (Self::Printed { source, .. }, 0) => source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::ShareOfDay { min_percent, .. }, 1) => *min_percent == None,
            (Self::ShareOfDay { max_percent, .. }, 2) => *max_percent == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Stated {} => {}
            Self::ShareOfDay { daily, min_percent, max_percent } => {
                Cross::walk(daily, walk);
                Cross::walk(min_percent, walk);
                Cross::walk(max_percent, walk);
            }
            Self::Printed { source } => {
                Cross::walk(source, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_limit_origin_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::LimitOrigin::Stated {}))
}
fn make_limit_origin_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::LimitOrigin::ShareOfDay {
        daily: given.take("daily")?,
        min_percent: given.take_or("min_percent", || None)?,
        max_percent: given.take_or("max_percent", || None)?,
    }))
}
fn make_limit_origin_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::LimitOrigin::Printed { source: given.take("source")? }))
}
choice!(gizi::balance::LimitSide, "gizi.balance", "LimitSide", Minimum "MINIMUM", Maximum "MAXIMUM");
impl Fields for gizi::balance::MealFinding {
    const NAME: &'static str = "MealFinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "MealFinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.observed.clone().leave(py),
            1 => self.verdict.clone().leave(py),
            2 => self.severity.clone().leave(py),
            3 => self.worst_member.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.severity == None,
            3 => self.worst_member == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.observed, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.severity, walk);
        Cross::walk(&self.worst_member, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::MealFinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            observed: given.take("observed")?,
            verdict: given.take("verdict")?,
            severity: given.take_or("severity", || None)?,
            worst_member: given.take_or("worst_member", || None)?,
        })
    }
}
impl Fields for gizi::balance::MealJudgement {
    const NAME: &'static str = "MealJudgement";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "MealJudgement");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.outcome.clone().leave(py),
            1 => tuple(self.findings.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.outcome, walk);
        Cross::walk(&self.findings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::MealJudgement {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { outcome: given.take("outcome")?, findings: given.take("findings")? })
    }
}
impl Fields for gizi::balance::MealShare {
    const NAME: &'static str = "MealShare";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "MealShare");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.meal_type.clone().leave(py),
            1 => self.min.clone().leave(py),
            2 => self.max.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.meal_type == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::MealShare {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { meal_type: given.take_or("meal_type", || None)?, min: given.take("min")?, max: given.take("max")? })
    }
}
impl Fields for gizi::balance::Measure {
    const NAME: &'static str = "Measure";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Nutrient { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.Nutrient");
                &CELL
            }
            Self::ShareOfDay { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.ShareOfDay");
                &CELL
            }
            Self::PercentOfEnergy { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.PercentOfEnergy");
                &CELL
            }
            Self::Component { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.Component");
                &CELL
            }
            Self::Dishes { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.Dishes");
                &CELL
            }
            Self::PlateShare { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.PlateShare");
                &CELL
            }
            Self::Cost { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.Cost");
                &CELL
            }
            Self::FreeOf { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.FreeOf");
                &CELL
            }
            Self::Diet { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Measure.Diet");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Nutrient { nutrients, .. }, 0) => tuple(nutrients.clone(), py),
            (Self::ShareOfDay { nutrients, .. }, 0) => tuple(nutrients.clone(), py),
            (Self::ShareOfDay { level, .. }, 1) => level.clone().leave(py),
            (Self::PercentOfEnergy { nutrient, .. }, 0) => nutrient.clone().leave(py),
            (Self::PercentOfEnergy { kcal_per_gram, .. }, 1) => kcal_per_gram.clone().leave(py),
            (Self::Component { component, .. }, 0) => component.clone().leave(py),
            (Self::Component { unit, .. }, 1) => unit.clone().leave(py),
            (Self::Component { courses, .. }, 2) => tuple(courses.clone(), py),
            (Self::Component { days, .. }, 3) => days.clone().leave(py),
            (Self::Dishes { dishes, .. }, 0) => dishes.clone().leave(py),
            (Self::Dishes { count, .. }, 1) => count.clone().leave(py),
            (Self::Dishes { window_days, .. }, 2) => window_days.clone().leave(py),
            (Self::PlateShare { courses, .. }, 0) => tuple(courses.clone(), py),
            (Self::Cost { components, .. }, 0) => tuple(components.clone(), py),
            (Self::Cost { cost_basis, .. }, 1) => cost_basis.clone().leave(py),
            (Self::Cost { currency, .. }, 2) => currency.clone().leave(py),
            (Self::FreeOf { allergen, .. }, 0) => allergen.clone().leave(py),
            (Self::Diet { diet, .. }, 0) => diet.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::ShareOfDay { level, .. }, 1) => *level == <gizi::balance::IntakeLevel>::default(),
            (Self::Component { courses, .. }, 2) => *courses == <Vec<gizi::menu::Course>>::default(),
            (Self::Component { days, .. }, 3) => *days == 1,
            (Self::Dishes { count, .. }, 1) => *count == <gizi::balance::DishCount>::default(),
            (Self::Dishes { window_days, .. }, 2) => *window_days == None,
            (Self::Cost { cost_basis, .. }, 1) => *cost_basis == <gizi::cost::CostBasis>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Nutrient { nutrients } => {
                Cross::walk(nutrients, walk);
            }
            Self::ShareOfDay { nutrients, level } => {
                Cross::walk(nutrients, walk);
                Cross::walk(level, walk);
            }
            Self::PercentOfEnergy { nutrient, kcal_per_gram } => {
                Cross::walk(nutrient, walk);
                Cross::walk(kcal_per_gram, walk);
            }
            Self::Component { component, unit, courses, days } => {
                Cross::walk(component, walk);
                Cross::walk(unit, walk);
                Cross::walk(courses, walk);
                Cross::walk(days, walk);
            }
            Self::Dishes { dishes, count, window_days } => {
                Cross::walk(dishes, walk);
                Cross::walk(count, walk);
                Cross::walk(window_days, walk);
            }
            Self::PlateShare { courses } => {
                Cross::walk(courses, walk);
            }
            Self::Cost { components, cost_basis, currency } => {
                Cross::walk(components, walk);
                Cross::walk(cost_basis, walk);
                Cross::walk(currency, walk);
            }
            Self::FreeOf { allergen } => {
                Cross::walk(allergen, walk);
            }
            Self::Diet { diet } => {
                Cross::walk(diet, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_measure_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::Nutrient { nutrients: given.take("nutrients")? }))
}
fn make_measure_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::ShareOfDay {
        nutrients: given.take("nutrients")?,
        level: given.take_or("level", || <gizi::balance::IntakeLevel>::default())?,
    }))
}
fn make_measure_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::PercentOfEnergy {
        nutrient: given.take("nutrient")?,
        kcal_per_gram: given.take("kcal_per_gram")?,
    }))
}
fn make_measure_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::Component {
        component: given.take("component")?,
        unit: given.take("unit")?,
        courses: given.take_or("courses", || <Vec<gizi::menu::Course>>::default())?,
        days: given.take_or("days", || 1)?,
    }))
}
fn make_measure_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::Dishes {
        dishes: given.take("dishes")?,
        count: given.take_or("count", || <gizi::balance::DishCount>::default())?,
        window_days: given.take_or("window_days", || None)?,
    }))
}
fn make_measure_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::PlateShare { courses: given.take("courses")? }))
}
fn make_measure_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::Cost {
        components: given.take("components")?,
        cost_basis: given.take_or("cost_basis", || <gizi::cost::CostBasis>::default())?,
        currency: given.take("currency")?,
    }))
}
fn make_measure_7(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::FreeOf { allergen: given.take("allergen")? }))
}
fn make_measure_8(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Measure::Diet { diet: given.take("diet")? }))
}
impl Fields for gizi::balance::MemberFinding {
    const NAME: &'static str = "MemberFinding";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "MemberFinding");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.member.clone().leave(py),
            1 => self.limit.clone().leave(py),
            2 => self.verdict.clone().leave(py),
            3 => self.severity.clone().leave(py),
            4 => self.message.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.severity == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.member, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.severity, walk);
        Cross::walk(&self.message, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::MemberFinding {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            member: given.take("member")?,
            limit: given.take("limit")?,
            verdict: given.take("verdict")?,
            severity: given.take_or("severity", || None)?,
            message: given.take("message")?,
        })
    }
}
object!(gizi::balance::NutrientRules, "gizi.balance", "NutrientRules");
choice!(gizi::balance::Outcome, "gizi.balance", "Outcome", Balanced "BALANCED", Unknown "UNKNOWN", NotBalanced "NOT_BALANCED");
impl Fields for gizi::balance::Period {
    const NAME: &'static str = "Period";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Period");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.from.clone().leave(py),
            1 => self.to.clone().leave(py),
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
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Period {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { from: given.take("from_")?, to: given.take("to")? })
    }
}
impl Fields for gizi::balance::PrintedLimit {
    const NAME: &'static str = "PrintedLimit";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "PrintedLimit");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.nutrient.clone().leave(py),
            2 => self.audience.clone().leave(py),
            3 => self.min.clone().leave(py),
            4 => self.max.clone().leave(py),
            5 => self.places.clone().leave(py),
            6 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            5 => self.places == <u32>::default(),
            6 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
        Cross::walk(&self.places, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::PrintedLimit {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            nutrient: given.take("nutrient")?,
            audience: given.take("audience")?,
            min: given.take("min")?,
            max: given.take("max")?,
            places: given.take_or("places", || <u32>::default())?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
choice!(gizi::balance::Profile, "gizi.balance", "Profile", Computed "COMPUTED", Printed "PRINTED");
impl Fields for gizi::balance::ReferenceGroup {
    const NAME: &'static str = "ReferenceGroup";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "ReferenceGroup");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.key.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.name_id.clone().leave(py),
            3 => self.sex.clone().leave(py),
            4 => self.from_month.clone().leave(py),
            5 => self.to_month.clone().leave(py),
            6 => self.increment.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.name_en == <String>::default(),
            2 => self.name_id == <String>::default(),
            3 => self.sex == <gizi::balance::Sex>::default(),
            4 => self.from_month == None,
            5 => self.to_month == None,
            6 => self.increment == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.key, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.sex, walk);
        Cross::walk(&self.from_month, walk);
        Cross::walk(&self.to_month, walk);
        Cross::walk(&self.increment, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::ReferenceGroup {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            key: given.take("key")?,
            name_en: given.take_or("name_en", || <String>::default())?,
            name_id: given.take_or("name_id", || <String>::default())?,
            sex: given.take_or("sex", || <gizi::balance::Sex>::default())?,
            from_month: given.take_or("from_month", || None)?,
            to_month: given.take_or("to_month", || None)?,
            increment: given.take_or("increment", || <bool>::default())?,
        })
    }
}
impl Fields for gizi::balance::ReferencePart {
    const NAME: &'static str = "ReferencePart";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "ReferencePart");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.group.clone().leave(py),
            1 => self.weight.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.weight == 1.0,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.group, walk);
        Cross::walk(&self.weight, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::ReferencePart {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { group: given.take("group")?, weight: given.take_or("weight", || 1.0)? })
    }
}
impl Fields for gizi::balance::Rule {
    const NAME: &'static str = "Rule";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Rule");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.name_id.clone().leave(py),
            3 => tuple(self.basis.clone(), py),
            4 => tuple(self.meal_types.clone(), py),
            5 => tuple(self.audiences.clone(), py),
            6 => self.valid_from.clone().leave(py),
            7 => self.valid_to.clone().leave(py),
            8 => self.minimum.clone().leave(py),
            9 => self.maximum.clone().leave(py),
            10 => self.measure.clone().leave(py),
            11 => tuple(self.limits.clone(), py),
            12 => self.daily_floor_percent.clone().leave(py),
            13 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.name_en == <String>::default(),
            2 => self.name_id == <String>::default(),
            4 => self.meal_types == <Vec<gizi::menu::MealType>>::default(),
            5 => self.audiences == <Vec<gizi::id::AudienceKey>>::default(),
            6 => self.valid_from == None,
            7 => self.valid_to == None,
            8 => self.minimum == None,
            9 => self.maximum == None,
            11 => self.limits == <Vec<gizi::balance::Limit>>::default(),
            12 => self.daily_floor_percent == None,
            13 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.meal_types, walk);
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.valid_from, walk);
        Cross::walk(&self.valid_to, walk);
        Cross::walk(&self.minimum, walk);
        Cross::walk(&self.maximum, walk);
        Cross::walk(&self.measure, walk);
        Cross::walk(&self.limits, walk);
        Cross::walk(&self.daily_floor_percent, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Rule {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            name_en: given.take_or("name_en", || <String>::default())?,
            name_id: given.take_or("name_id", || <String>::default())?,
            basis: given.take("basis")?,
            meal_types: given.take_or("meal_types", || <Vec<gizi::menu::MealType>>::default())?,
            audiences: given.take_or("audiences", || <Vec<gizi::id::AudienceKey>>::default())?,
            valid_from: given.take_or("valid_from", || None)?,
            valid_to: given.take_or("valid_to", || None)?,
            minimum: given.take_or("minimum", || None)?,
            maximum: given.take_or("maximum", || None)?,
            measure: given.take("measure")?,
            limits: given.take_or("limits", || <Vec<gizi::balance::Limit>>::default())?,
            daily_floor_percent: given.take_or("daily_floor_percent", || None)?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
choice!(gizi::balance::RuleBasis, "gizi.balance", "RuleBasis", Meal "MEAL", Day "DAY", Period "PERIOD");
impl Fields for gizi::balance::RuleTarget {
    const NAME: &'static str = "RuleTarget";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "RuleTarget");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.rule.clone().leave(py),
            1 => self.subject.clone().leave(py),
            2 => self.member.clone().leave(py),
            3 => self.limit.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.member == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.rule, walk);
        Cross::walk(&self.subject, walk);
        Cross::walk(&self.member, walk);
        Cross::walk(&self.limit, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::RuleTarget {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            rule: given.take("rule")?,
            subject: given.take("subject")?,
            member: given.take_or("member", || None)?,
            limit: given.take("limit")?,
        })
    }
}
impl Fields for gizi::balance::ServedDish {
    const NAME: &'static str = "ServedDish";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "ServedDish");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => self.course.clone().leave(py),
            2 => tuple(self.cooking_methods.clone(), py),
            3 => self.main_protein.clone().leave(py),
            4 => self.colour.clone().leave(py),
            5 => tuple(self.categories.clone(), py),
            6 => tuple(self.credits.clone(), py),
            7 => self.weight.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.course == None,
            3 => self.main_protein == None,
            4 => self.colour == None,
            7 => self.weight == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.course, walk);
        Cross::walk(&self.cooking_methods, walk);
        Cross::walk(&self.main_protein, walk);
        Cross::walk(&self.colour, walk);
        Cross::walk(&self.categories, walk);
        Cross::walk(&self.credits, walk);
        Cross::walk(&self.weight, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::ServedDish {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name: given.take("name")?,
            course: given.take_or("course", || None)?,
            cooking_methods: given.take("cooking_methods")?,
            main_protein: given.take_or("main_protein", || None)?,
            colour: given.take_or("colour", || None)?,
            categories: given.take("categories")?,
            credits: given.take("credits")?,
            weight: given.take_or("weight", || None)?,
        })
    }
}
impl Fields for gizi::balance::ServedMeal {
    const NAME: &'static str = "ServedMeal";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "ServedMeal");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.menu_name.clone().leave(py),
            2 => self.date.clone().leave(py),
            3 => self.meal_type.clone().leave(py),
            4 => self.portions.clone().leave(py),
            5 => self.nutrition.clone().leave(py),
            6 => tuple(self.dishes.clone(), py),
            7 => tuple(self.credits.clone(), py),
            8 => self.diet.clone().leave(py),
            9 => tuple(self.costs.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.date == None,
            3 => self.meal_type == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.menu_name, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.portions, walk);
        Cross::walk(&self.nutrition, walk);
        Cross::walk(&self.dishes, walk);
        Cross::walk(&self.credits, walk);
        Cross::walk(&self.diet, walk);
        Cross::walk(&self.costs, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::ServedMeal {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            menu_name: given.take("menu_name")?,
            date: given.take_or("date", || None)?,
            meal_type: given.take_or("meal_type", || None)?,
            portions: given.take("portions")?,
            nutrition: given.take("nutrition")?,
            dishes: given.take("dishes")?,
            credits: given.take("credits")?,
            diet: given.take("diet")?,
            costs: given.take("costs")?,
        })
    }
}
choice!(gizi::balance::Severity, "gizi.balance", "Severity", Info "INFO", Advisory "ADVISORY", Required "REQUIRED");
choice!(gizi::balance::Sex, "gizi.balance", "Sex", Any "ANY", Male "MALE", Female "FEMALE");
impl Fields for gizi::balance::Standard {
    const NAME: &'static str = "Standard";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Standard");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.name_id.clone().leave(py),
            3 => self.edition.clone().leave(py),
            4 => self.source.clone().leave(py),
            5 => self.valid_from.clone().leave(py),
            6 => self.valid_to.clone().leave(py),
            7 => self.reference.clone().leave(py),
            8 => self.extends.clone().leave(py),
            9 => self.profile.clone().leave(py),
            10 => self.member_severity.clone().leave(py),
            11 => tuple(self.groups.clone(), py),
            12 => tuple(self.intakes.clone(), py),
            13 => tuple(self.audiences.clone(), py),
            14 => tuple(self.rules.clone(), py),
            15 => tuple(self.printed.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.name_id == <String>::default(),
            5 => self.valid_from == None,
            6 => self.valid_to == None,
            7 => self.reference == None,
            8 => self.extends == None,
            9 => self.profile == <gizi::balance::Profile>::default(),
            10 => self.member_severity == <gizi::balance::Severity>::default(),
            11 => self.groups == <Vec<gizi::balance::ReferenceGroup>>::default(),
            12 => self.intakes == <Vec<gizi::balance::IntakeTable>>::default(),
            13 => self.audiences == <Vec<gizi::balance::Audience>>::default(),
            14 => self.rules == <Vec<gizi::balance::Rule>>::default(),
            15 => self.printed == <Vec<gizi::balance::PrintedLimit>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.edition, walk);
        Cross::walk(&self.source, walk);
        Cross::walk(&self.valid_from, walk);
        Cross::walk(&self.valid_to, walk);
        Cross::walk(&self.reference, walk);
        Cross::walk(&self.extends, walk);
        Cross::walk(&self.profile, walk);
        Cross::walk(&self.member_severity, walk);
        Cross::walk(&self.groups, walk);
        Cross::walk(&self.intakes, walk);
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.rules, walk);
        Cross::walk(&self.printed, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Standard {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            name_en: given.take("name_en")?,
            name_id: given.take_or("name_id", || <String>::default())?,
            edition: given.take("edition")?,
            source: given.take("source")?,
            valid_from: given.take_or("valid_from", || None)?,
            valid_to: given.take_or("valid_to", || None)?,
            reference: given.take_or("reference", || None)?,
            extends: given.take_or("extends", || None)?,
            profile: given.take_or("profile", || <gizi::balance::Profile>::default())?,
            member_severity: given.take_or("member_severity", || <gizi::balance::Severity>::default())?,
            groups: given.take_or("groups", || <Vec<gizi::balance::ReferenceGroup>>::default())?,
            intakes: given.take_or("intakes", || <Vec<gizi::balance::IntakeTable>>::default())?,
            audiences: given.take_or("audiences", || <Vec<gizi::balance::Audience>>::default())?,
            rules: given.take_or("rules", || <Vec<gizi::balance::Rule>>::default())?,
            printed: given.take_or("printed", || <Vec<gizi::balance::PrintedLimit>>::default())?,
        })
    }
}
impl Fields for gizi::balance::Target {
    const NAME: &'static str = "Target";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.balance", "Target");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.min.clone().leave(py),
            1 => self.max.clone().leave(py),
            2 => self.unit.clone().leave(py),
            3 => self.origin.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.min == None,
            1 => self.max == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.min, walk);
        Cross::walk(&self.max, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.origin, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::balance::Target {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            min: given.take_or("min", || None)?,
            max: given.take_or("max", || None)?,
            unit: given.take("unit")?,
            origin: given.take("origin")?,
        })
    }
}
impl Fields for gizi::balance::UnknownReason {
    const NAME: &'static str = "UnknownReason";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Food { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.Food");
                &CELL
            }
            Self::NutrientNotCalculated { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.NutrientNotCalculated");
                &CELL
            }
            Self::Cost { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.Cost");
                &CELL
            }
            Self::Allergen { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.Allergen");
                &CELL
            }
            Self::Diet { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.Diet");
                &CELL
            }
            Self::Dish { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.Dish");
                &CELL
            }
            Self::DishWeight { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.DishWeight");
                &CELL
            }
            Self::PeriodTooShort { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "UnknownReason.PeriodTooShort");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Food { ingredient_id, .. }, 0) => ingredient_id.clone().leave(py),
            (Self::Food { ingredient_name, .. }, 1) => ingredient_name.clone().leave(py),
            (Self::Food { nutrient, .. }, 2) => nutrient.clone().leave(py),
            (Self::Food { gap, .. }, 3) => gap.clone().leave(py),
            (Self::NutrientNotCalculated { nutrient, .. }, 0) => nutrient.clone().leave(py),
            (Self::Cost { component, .. }, 0) => component.clone().leave(py),
            (Self::Cost { missing, .. }, 1) => tuple(missing.clone(), py),
            (Self::Allergen { allergen, .. }, 0) => allergen.clone().leave(py),
            (Self::Allergen { presence, .. }, 1) => presence.clone().leave(py),
            (Self::Allergen { ingredients, .. }, 2) => tuple(ingredients.clone(), py),
            (Self::Diet { ingredients, .. }, 0) => tuple(ingredients.clone(), py),
            (Self::Dish { dish, .. }, 0) => dish.clone().leave(py),
            (Self::DishWeight { dish, .. }, 0) => dish.clone().leave(py),
            (Self::PeriodTooShort { days, .. }, 0) => days.clone().leave(py),
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
            Self::Food { ingredient_id, ingredient_name, nutrient, gap } => {
                Cross::walk(ingredient_id, walk);
                Cross::walk(ingredient_name, walk);
                Cross::walk(nutrient, walk);
                Cross::walk(gap, walk);
            }
            Self::NutrientNotCalculated { nutrient } => {
                Cross::walk(nutrient, walk);
            }
            Self::Cost { component, missing } => {
                Cross::walk(component, walk);
                Cross::walk(missing, walk);
            }
            Self::Allergen { allergen, presence, ingredients } => {
                Cross::walk(allergen, walk);
                Cross::walk(presence, walk);
                Cross::walk(ingredients, walk);
            }
            Self::Diet { ingredients } => {
                Cross::walk(ingredients, walk);
            }
            Self::Dish { dish } => {
                Cross::walk(dish, walk);
            }
            Self::DishWeight { dish } => {
                Cross::walk(dish, walk);
            }
            Self::PeriodTooShort { days } => {
                Cross::walk(days, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_unknown_reason_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::Food {
        ingredient_id: given.take("ingredient_id")?,
        ingredient_name: given.take("ingredient_name")?,
        nutrient: given.take("nutrient")?,
        gap: given.take("gap")?,
    }))
}
fn make_unknown_reason_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::NutrientNotCalculated { nutrient: given.take("nutrient")? }))
}
fn make_unknown_reason_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::Cost {
        component: given.take("component")?,
        missing: given.take("missing")?,
    }))
}
fn make_unknown_reason_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::Allergen {
        allergen: given.take("allergen")?,
        presence: given.take("presence")?,
        ingredients: given.take("ingredients")?,
    }))
}
fn make_unknown_reason_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::Diet { ingredients: given.take("ingredients")? }))
}
fn make_unknown_reason_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::Dish { dish: given.take("dish")? }))
}
fn make_unknown_reason_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::DishWeight { dish: given.take("dish")? }))
}
fn make_unknown_reason_7(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::UnknownReason::PeriodTooShort { days: given.take("days")? }))
}
impl Fields for gizi::balance::Verdict {
    const NAME: &'static str = "Verdict";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Met { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Verdict.Met");
                &CELL
            }
            Self::Low { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Verdict.Low");
                &CELL
            }
            Self::High { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Verdict.High");
                &CELL
            }
            Self::Unknown { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.balance", "Verdict.Unknown");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Low { short_by, .. }, 0) => short_by.clone().leave(py),
            (Self::High { over_by, .. }, 0) => over_by.clone().leave(py),
            (Self::Unknown { proved, .. }, 0) => proved.clone().leave(py),
            (Self::Unknown { likely, .. }, 1) => likely.clone().leave(py),
            (Self::Unknown { because, .. }, 2) => tuple(because.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::Unknown { proved, .. }, 0) => *proved == None,
            (Self::Unknown { likely, .. }, 1) => *likely == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Met {} => {}
            Self::Low { short_by } => {
                Cross::walk(short_by, walk);
            }
            Self::High { over_by } => {
                Cross::walk(over_by, walk);
            }
            Self::Unknown { proved, likely, because } => {
                Cross::walk(proved, walk);
                Cross::walk(likely, walk);
                Cross::walk(because, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_verdict_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Verdict::Met {}))
}
fn make_verdict_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Verdict::Low { short_by: given.take("short_by")? }))
}
fn make_verdict_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Verdict::High { over_by: given.take("over_by")? }))
}
fn make_verdict_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::balance::Verdict::Unknown {
        proved: given.take_or("proved", || None)?,
        likely: given.take_or("likely", || None)?,
        because: given.take("because")?,
    }))
}
fn call_judge_meal(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_meal = call.argument(0)?;
    let p_meal = call::record::<gizi::balance::ServedMeal>("meal", &p_meal)?;
    let p_standard = call.argument(1)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_audience: gizi::id::AudienceKey = call.owned(2, "audience")?;
    fallible(py, || gizi::balance::judge_meal(p_meal, p_standard, &p_audience))
}
fn call_judge_day(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_meals: Vec<gizi::balance::ServedMeal> = call.owned(0, "meals")?;
    let p_standard = call.argument(1)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_audience: gizi::id::AudienceKey = call.owned(2, "audience")?;
    fallible(py, || gizi::balance::judge_day(&p_meals, p_standard, &p_audience))
}
fn call_judge_period(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_meals: Vec<gizi::balance::ServedMeal> = call.owned(0, "meals")?;
    let p_period = call.argument(1)?;
    let p_period = call::record::<gizi::balance::Period>("period", &p_period)?;
    let p_standard = call.argument(2)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_audience: gizi::id::AudienceKey = call.owned(3, "audience")?;
    fallible(py, || gizi::balance::judge_period(&p_meals, p_period, p_standard, &p_audience))
}
fn call_validate_menu_balance(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::record::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_standard = call.argument(3)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_audience: gizi::id::AudienceKey = call.owned(4, "audience")?;
    fallible(py, || gizi::balance::validate_menu_balance(p_menu, &p_catalog.look(), p_options, p_standard, &p_audience))
}
fn call_balance_report_finding(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::BalanceReport>("self", &own)?;
    let p_rule: String = call.owned(1, "rule")?;
    let p_subject: String = call.owned(2, "subject")?;
    plain(py, || gizi::balance::BalanceReport::finding(own, &p_rule, &p_subject).cloned())
}
fn call_balance_warning_message(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::BalanceWarning>("self", &own)?;
    plain(py, || gizi::balance::BalanceWarning::message(own))
}
fn call_cost_observation_of_cost(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_cost = call.argument(0)?;
    let p_cost = call::record::<gizi::cost::Cost>("cost", &p_cost)?;
    plain(py, || gizi::balance::CostObservation::of_cost(p_cost))
}
fn call_finding_worst(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::Finding>("self", &own)?;
    plain(py, || gizi::balance::Finding::worst(own).clone())
}
fn call_nutrient_rules_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_standard = call.argument(0)?;
    let p_standard = call::record::<gizi::balance::Standard>("standard", &p_standard)?;
    let p_audience: gizi::id::AudienceKey = call.owned(1, "audience")?;
    let p_meal_type: Option<gizi::menu::MealType> = call.owned(2, "meal_type")?;
    let p_date: Option<jiff::civil::Date> = call.owned(3, "date")?;
    let p_nutrients: Vec<gizi::nutrient::NutrientKey> = call.owned(4, "nutrients")?;
    fallible_object(py, || {
        gizi::balance::NutrientRules::new(p_standard, &p_audience, p_meal_type, p_date, &p_nutrients)
    })
}
fn call_nutrient_rules_targets(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::balance::NutrientRules>("self", &own)?;
    plain(py, || gizi::balance::NutrientRules::targets(&own.look()).to_vec())
}
fn call_nutrient_rules_not_judged(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::balance::NutrientRules>("self", &own)?;
    plain(py, || gizi::balance::NutrientRules::not_judged(&own.look()).to_vec())
}
fn call_nutrient_rules_judge(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::balance::NutrientRules>("self", &own)?;
    let p_nutrition = call.argument(1)?;
    let p_nutrition = call::record::<gizi::nutrition::BulkNutrition>("nutrition", &p_nutrition)?;
    let p_menu: u32 = call.owned(2, "menu")?;
    plain(py, || gizi::balance::NutrientRules::judge(&own.look(), p_nutrition, p_menu))
}
fn call_served_meal_of_menu(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::record::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_portions: u32 = call.owned(3, "portions")?;
    fallible(py, || gizi::balance::ServedMeal::of_menu(p_menu, &p_catalog.look(), p_options, p_portions))
}
fn call_standard_built_in_ids(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::balance::Standard::built_in_ids())
}
fn call_standard_built_in(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    fallible(py, || gizi::balance::Standard::built_in(&p_id))
}
fn call_standard_from_toml(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_text: String = call.owned(0, "text")?;
    fallible(py, || gizi::balance::Standard::from_toml(&p_text))
}
fn call_standard_from_toml_with(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_text: String = call.owned(0, "text")?;
    let p_registry = call.argument(1)?;
    let p_registry = call::object::<gizi::nutrient::NutrientRegistry>("registry", &p_registry)?;
    fallible(py, || gizi::balance::Standard::from_toml_with(&p_text, &p_registry.look()))
}
fn call_standard_check(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::Standard>("self", &own)?;
    let p_registry = call.argument(1)?;
    let p_registry = call::object::<gizi::nutrient::NutrientRegistry>("registry", &p_registry)?;
    fallible(py, || gizi::balance::Standard::check(own, &p_registry.look()))
}
fn call_standard_audience(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::Standard>("self", &own)?;
    let p_key: gizi::id::AudienceKey = call.owned(1, "key")?;
    fallible(py, || gizi::balance::Standard::audience(own, &p_key).map(|lent| lent.clone()))
}
fn call_standard_targets(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::Standard>("self", &own)?;
    let p_audience: gizi::id::AudienceKey = call.owned(1, "audience")?;
    let p_meal_type: Option<gizi::menu::MealType> = call.owned(2, "meal_type")?;
    fallible(py, || gizi::balance::Standard::targets(own, &p_audience, p_meal_type))
}
fn call_standard_differences(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::Standard>("self", &own)?;
    let p_audience: gizi::id::AudienceKey = call.owned(1, "audience")?;
    fallible(py, || gizi::balance::Standard::differences(own, &p_audience))
}
fn call_verdict_of(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_observed = call.argument(0)?;
    let p_observed = call::record::<gizi::nutrient::Bounds>("observed", &p_observed)?;
    let p_min: Option<f64> = call.owned(1, "min")?;
    let p_max: Option<f64> = call.owned(2, "max")?;
    plain(py, || gizi::balance::Verdict::of(p_observed, p_min, p_max))
}
fn call_verdict_is_failing(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::balance::Verdict>("self", &own)?;
    plain(py, || gizi::balance::Verdict::is_failing(own))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("balance.judge_meal", call_judge_meal),
    ("balance.judge_day", call_judge_day),
    ("balance.judge_period", call_judge_period),
    ("balance.validate_menu_balance", call_validate_menu_balance),
    ("balance.BalanceReport.finding", call_balance_report_finding),
    ("balance.BalanceWarning.message", call_balance_warning_message),
    ("balance.CostObservation.of_cost", call_cost_observation_of_cost),
    ("balance.Finding.worst", call_finding_worst),
    ("balance.NutrientRules.new", call_nutrient_rules_new),
    ("balance.NutrientRules.targets", call_nutrient_rules_targets),
    ("balance.NutrientRules.not_judged", call_nutrient_rules_not_judged),
    ("balance.NutrientRules.judge", call_nutrient_rules_judge),
    ("balance.ServedMeal.of_menu", call_served_meal_of_menu),
    ("balance.Standard.built_in_ids", call_standard_built_in_ids),
    ("balance.Standard.built_in", call_standard_built_in),
    ("balance.Standard.from_toml", call_standard_from_toml),
    ("balance.Standard.from_toml_with", call_standard_from_toml_with),
    ("balance.Standard.check", call_standard_check),
    ("balance.Standard.audience", call_standard_audience),
    ("balance.Standard.targets", call_standard_targets),
    ("balance.Standard.differences", call_standard_differences),
    ("balance.Verdict.of", call_verdict_of),
    ("balance.Verdict.is_failing", call_verdict_is_failing),
];
const MAKERS: &[(&str, Make)] = &[
    ("balance.Audience", |given| Ok(Arc::new(gizi::balance::Audience::make(given)?))),
    ("balance.BalanceReport", |given| Ok(Arc::new(gizi::balance::BalanceReport::make(given)?))),
    ("balance.BalanceWarning.AtwaterMismatch", make_balance_warning_0),
    ("balance.BalanceWarning.OutsideValidity", make_balance_warning_1),
    ("balance.BalanceWarning.ReferencePortion", make_balance_warning_2),
    ("balance.BalanceWarning.NoFeeding", make_balance_warning_3),
    ("balance.BalanceWarning.NothingJudged", make_balance_warning_4),
    ("balance.CostObservation", |given| Ok(Arc::new(gizi::balance::CostObservation::make(given)?))),
    ("balance.DishFilter", |given| Ok(Arc::new(gizi::balance::DishFilter::make(given)?))),
    ("balance.Finding", |given| Ok(Arc::new(gizi::balance::Finding::make(given)?))),
    ("balance.IntakeRow", |given| Ok(Arc::new(gizi::balance::IntakeRow::make(given)?))),
    ("balance.IntakeTable", |given| Ok(Arc::new(gizi::balance::IntakeTable::make(given)?))),
    ("balance.Limit", |given| Ok(Arc::new(gizi::balance::Limit::make(given)?))),
    ("balance.LimitDifference", |given| Ok(Arc::new(gizi::balance::LimitDifference::make(given)?))),
    ("balance.LimitOrigin.Stated", make_limit_origin_0),
    ("balance.LimitOrigin.ShareOfDay", make_limit_origin_1),
    ("balance.LimitOrigin.Printed", make_limit_origin_2),
    ("balance.MealFinding", |given| Ok(Arc::new(gizi::balance::MealFinding::make(given)?))),
    ("balance.MealJudgement", |given| Ok(Arc::new(gizi::balance::MealJudgement::make(given)?))),
    ("balance.MealShare", |given| Ok(Arc::new(gizi::balance::MealShare::make(given)?))),
    ("balance.Measure.Nutrient", make_measure_0),
    ("balance.Measure.ShareOfDay", make_measure_1),
    ("balance.Measure.PercentOfEnergy", make_measure_2),
    ("balance.Measure.Component", make_measure_3),
    ("balance.Measure.Dishes", make_measure_4),
    ("balance.Measure.PlateShare", make_measure_5),
    ("balance.Measure.Cost", make_measure_6),
    ("balance.Measure.FreeOf", make_measure_7),
    ("balance.Measure.Diet", make_measure_8),
    ("balance.MemberFinding", |given| Ok(Arc::new(gizi::balance::MemberFinding::make(given)?))),
    ("balance.Period", |given| Ok(Arc::new(gizi::balance::Period::make(given)?))),
    ("balance.PrintedLimit", |given| Ok(Arc::new(gizi::balance::PrintedLimit::make(given)?))),
    ("balance.ReferenceGroup", |given| Ok(Arc::new(gizi::balance::ReferenceGroup::make(given)?))),
    ("balance.ReferencePart", |given| Ok(Arc::new(gizi::balance::ReferencePart::make(given)?))),
    ("balance.Rule", |given| Ok(Arc::new(gizi::balance::Rule::make(given)?))),
    ("balance.RuleTarget", |given| Ok(Arc::new(gizi::balance::RuleTarget::make(given)?))),
    ("balance.ServedDish", |given| Ok(Arc::new(gizi::balance::ServedDish::make(given)?))),
    ("balance.ServedMeal", |given| Ok(Arc::new(gizi::balance::ServedMeal::make(given)?))),
    ("balance.Standard", |given| Ok(Arc::new(gizi::balance::Standard::make(given)?))),
    ("balance.Target", |given| Ok(Arc::new(gizi::balance::Target::make(given)?))),
    ("balance.UnknownReason.Food", make_unknown_reason_0),
    ("balance.UnknownReason.NutrientNotCalculated", make_unknown_reason_1),
    ("balance.UnknownReason.Cost", make_unknown_reason_2),
    ("balance.UnknownReason.Allergen", make_unknown_reason_3),
    ("balance.UnknownReason.Diet", make_unknown_reason_4),
    ("balance.UnknownReason.Dish", make_unknown_reason_5),
    ("balance.UnknownReason.DishWeight", make_unknown_reason_6),
    ("balance.UnknownReason.PeriodTooShort", make_unknown_reason_7),
    ("balance.Verdict.Met", make_verdict_0),
    ("balance.Verdict.Low", make_verdict_1),
    ("balance.Verdict.High", make_verdict_2),
    ("balance.Verdict.Unknown", make_verdict_3),
];
const READERS: &[(&str, Read)] = &[
    ("balance.Audience", (call::read::<gizi::balance::Audience>, None)),
    ("balance.BalanceReport", (call::read::<gizi::balance::BalanceReport>, None)),
    ("balance.BalanceWarning", (call::read::<gizi::balance::BalanceWarning>, None)),
    ("balance.CostObservation", (call::read::<gizi::balance::CostObservation>, None)),
    ("balance.DishFilter", (call::read::<gizi::balance::DishFilter>, None)),
    ("balance.Finding", (call::read::<gizi::balance::Finding>, None)),
    ("balance.IntakeRow", (call::read::<gizi::balance::IntakeRow>, None)),
    ("balance.IntakeTable", (call::read::<gizi::balance::IntakeTable>, None)),
    ("balance.Limit", (call::read::<gizi::balance::Limit>, None)),
    ("balance.LimitDifference", (call::read::<gizi::balance::LimitDifference>, None)),
    ("balance.LimitOrigin", (call::read::<gizi::balance::LimitOrigin>, None)),
    ("balance.MealFinding", (call::read::<gizi::balance::MealFinding>, None)),
    ("balance.MealJudgement", (call::read::<gizi::balance::MealJudgement>, None)),
    ("balance.MealShare", (call::read::<gizi::balance::MealShare>, None)),
    ("balance.Measure", (call::read::<gizi::balance::Measure>, None)),
    ("balance.MemberFinding", (call::read::<gizi::balance::MemberFinding>, None)),
    ("balance.Period", (call::read::<gizi::balance::Period>, None)),
    ("balance.PrintedLimit", (call::read::<gizi::balance::PrintedLimit>, None)),
    ("balance.ReferenceGroup", (call::read::<gizi::balance::ReferenceGroup>, None)),
    ("balance.ReferencePart", (call::read::<gizi::balance::ReferencePart>, None)),
    ("balance.Rule", (call::read::<gizi::balance::Rule>, None)),
    ("balance.RuleTarget", (call::read::<gizi::balance::RuleTarget>, None)),
    ("balance.ServedDish", (call::read::<gizi::balance::ServedDish>, None)),
    ("balance.ServedMeal", (call::read::<gizi::balance::ServedMeal>, None)),
    ("balance.Standard", (call::read::<gizi::balance::Standard>, None)),
    ("balance.Target", (call::read::<gizi::balance::Target>, None)),
    ("balance.UnknownReason", (call::read::<gizi::balance::UnknownReason>, None)),
    ("balance.Verdict", (call::read::<gizi::balance::Verdict>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
