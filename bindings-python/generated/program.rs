// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

choice!(gizi::program::DayKind, "gizi.program", "DayKind", Feeding "FEEDING", Holiday "HOLIDAY", RestDay "REST_DAY", OutsideProgram "OUTSIDE_PROGRAM");
impl Fields for gizi::program::Holiday {
    const NAME: &'static str = "Holiday";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "Holiday");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.end_date.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.end_date == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.end_date, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::Holiday {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { name: given.take("name")?, date: given.take("date")?, end_date: given.take_or("end_date", || None)? })
    }
}
impl Fields for gizi::program::NutritionProgram {
    const NAME: &'static str = "NutritionProgram";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "NutritionProgram");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.program_name.clone().leave(py),
            2 => self.program_code.clone().leave(py),
            3 => self.program_type.clone().leave(py),
            4 => self.description.clone().leave(py),
            5 => self.standard_id.clone().leave(py),
            6 => tuple(self.audiences.clone(), py),
            7 => self.start_date.clone().leave(py),
            8 => self.end_date.clone().leave(py),
            9 => tuple(self.feeding_days.clone(), py),
            10 => tuple(self.meals.clone(), py),
            11 => self.total_budget.clone().leave(py),
            12 => tuple(self.ceilings.clone(), py),
            13 => tuple(self.sites.clone(), py),
            14 => self.implementation_area.clone().leave(py),
            15 => self.status.clone().leave(py),
            16 => self.created_at.clone().leave(py),
            17 => self.updated_at.clone().leave(py),
            18 => self.created_by.clone().leave(py),
            19 => self.updated_by.clone().leave(py),
            20 => self.version.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::ProgramId>::default(),
            2 => self.program_code == None,
            4 => self.description == None,
            5 => self.standard_id == None,
            6 => self.audiences == <Vec<gizi::program::ProgramAudience>>::default(),
            8 => self.end_date == None,
            11 => self.total_budget == None,
            12 => self.ceilings == <Vec<gizi::cost::Ceiling>>::default(),
            13 => self.sites == <Vec<gizi::program::Site>>::default(),
            14 => self.implementation_area == None,
            15 => self.status == <gizi::program::ProgramStatus>::default(),
            16 => self.created_at == None,
            17 => self.updated_at == None,
            18 => self.created_by == None,
            19 => self.updated_by == None,
            20 => self.version == <u32>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.program_name, walk);
        Cross::walk(&self.program_code, walk);
        Cross::walk(&self.program_type, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.standard_id, walk);
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.start_date, walk);
        Cross::walk(&self.end_date, walk);
        Cross::walk(&self.feeding_days, walk);
        Cross::walk(&self.meals, walk);
        Cross::walk(&self.total_budget, walk);
        Cross::walk(&self.ceilings, walk);
        Cross::walk(&self.sites, walk);
        Cross::walk(&self.implementation_area, walk);
        Cross::walk(&self.status, walk);
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
impl Made for gizi::program::NutritionProgram {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::ProgramId>::default())?,
            program_name: given.take("program_name")?,
            program_code: given.take_or("program_code", || None)?,
            program_type: given.take("program_type")?,
            description: given.take_or("description", || None)?,
            standard_id: given.take_or("standard_id", || None)?,
            audiences: given.take_or("audiences", || <Vec<gizi::program::ProgramAudience>>::default())?,
            start_date: given.take("start_date")?,
            end_date: given.take_or("end_date", || None)?,
            feeding_days: given.take("feeding_days")?,
            meals: given.take("meals")?,
            total_budget: given.take_or("total_budget", || None)?,
            ceilings: given.take_or("ceilings", || <Vec<gizi::cost::Ceiling>>::default())?,
            sites: given.take_or("sites", || <Vec<gizi::program::Site>>::default())?,
            implementation_area: given.take_or("implementation_area", || None)?,
            status: given.take_or("status", || <gizi::program::ProgramStatus>::default())?,
            created_at: given.take_or("created_at", || None)?,
            updated_at: given.take_or("updated_at", || None)?,
            created_by: given.take_or("created_by", || None)?,
            updated_by: given.take_or("updated_by", || None)?,
            version: given.take_or("version", || <u32>::default())?,
        })
    }
}
impl Fields for gizi::program::ParsedProgram {
    const NAME: &'static str = "ParsedProgram";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "ParsedProgram");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.program.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.program == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.program, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::ParsedProgram {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { program: given.take_or("program", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::program::ParsedProgramUpdate {
    const NAME: &'static str = "ParsedProgramUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "ParsedProgramUpdate");
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
impl Made for gizi::program::ParsedProgramUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::program::ProgramAudience {
    const NAME: &'static str = "ProgramAudience";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "ProgramAudience");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.heads.clone().leave(py),
            2 => tuple(self.special_diets.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.special_diets == <Vec<gizi::program::SpecialDiet>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.heads, walk);
        Cross::walk(&self.special_diets, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::ProgramAudience {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            audience: given.take("audience")?,
            heads: given.take("heads")?,
            special_diets: given.take_or("special_diets", || <Vec<gizi::program::SpecialDiet>>::default())?,
        })
    }
}
impl Fields for gizi::program::ProgramMeal {
    const NAME: &'static str = "ProgramMeal";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "ProgramMeal");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.meal_type.clone().leave(py),
            1 => self.service_time.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.service_time == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.meal_type, walk);
        Cross::walk(&self.service_time, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::ProgramMeal {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { meal_type: given.take("meal_type")?, service_time: given.take_or("service_time", || None)? })
    }
}
choice!(gizi::program::ProgramStatus, "gizi.program", "ProgramStatus", Active "ACTIVE", Paused "PAUSED", Completed "COMPLETED", Cancelled "CANCELLED");
choice!(gizi::program::ProgramType, "gizi.program", "ProgramType", SchoolFeeding "SCHOOL_FEEDING", SupplementaryFeeding "SUPPLEMENTARY_FEEDING", NutritionalRecovery "NUTRITIONAL_RECOVERY", NutritionalEducation "NUTRITIONAL_EDUCATION", EmergencyNutrition "EMERGENCY_NUTRITION", StuntingIntervention "STUNTING_INTERVENTION", Other "OTHER");
impl Fields for gizi::program::ProgramUpdate {
    const NAME: &'static str = "ProgramUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "ProgramUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.expected_version.clone().leave(py),
            2 => self.program_name.clone().leave(py),
            3 => self.program_code.clone().leave(py),
            4 => self.program_type.clone().leave(py),
            5 => self.description.clone().leave(py),
            6 => self.standard_id.clone().leave(py),
            7 => self.audiences.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            8 => self.start_date.clone().leave(py),
            9 => self.end_date.clone().leave(py),
            10 => self.feeding_days.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            11 => self.meals.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            12 => self.total_budget.clone().leave(py),
            13 => self.ceilings.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            14 => self.sites.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            15 => self.implementation_area.clone().leave(py),
            16 => self.status.clone().leave(py),
            17 => tuple(self.clear.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.program_name == None,
            3 => self.program_code == None,
            4 => self.program_type == None,
            5 => self.description == None,
            6 => self.standard_id == None,
            7 => self.audiences == None,
            8 => self.start_date == None,
            9 => self.end_date == None,
            10 => self.feeding_days == None,
            11 => self.meals == None,
            12 => self.total_budget == None,
            13 => self.ceilings == None,
            14 => self.sites == None,
            15 => self.implementation_area == None,
            16 => self.status == None,
            17 => self.clear == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.program_name, walk);
        Cross::walk(&self.program_code, walk);
        Cross::walk(&self.program_type, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.standard_id, walk);
        Cross::walk(&self.audiences, walk);
        Cross::walk(&self.start_date, walk);
        Cross::walk(&self.end_date, walk);
        Cross::walk(&self.feeding_days, walk);
        Cross::walk(&self.meals, walk);
        Cross::walk(&self.total_budget, walk);
        Cross::walk(&self.ceilings, walk);
        Cross::walk(&self.sites, walk);
        Cross::walk(&self.implementation_area, walk);
        Cross::walk(&self.status, walk);
        Cross::walk(&self.clear, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::ProgramUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            expected_version: given.take("expected_version")?,
            program_name: given.take_or("program_name", || None)?,
            program_code: given.take_or("program_code", || None)?,
            program_type: given.take_or("program_type", || None)?,
            description: given.take_or("description", || None)?,
            standard_id: given.take_or("standard_id", || None)?,
            audiences: given.take_or("audiences", || None)?,
            start_date: given.take_or("start_date", || None)?,
            end_date: given.take_or("end_date", || None)?,
            feeding_days: given.take_or("feeding_days", || None)?,
            meals: given.take_or("meals", || None)?,
            total_budget: given.take_or("total_budget", || None)?,
            ceilings: given.take_or("ceilings", || None)?,
            sites: given.take_or("sites", || None)?,
            implementation_area: given.take_or("implementation_area", || None)?,
            status: given.take_or("status", || None)?,
            clear: given.take_or("clear", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::program::Site {
    const NAME: &'static str = "Site";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "Site");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.name.clone().leave(py),
            2 => self.address.clone().leave(py),
            3 => tuple(self.audiences.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.address == None,
            3 => self.audiences == <Vec<gizi::cost::AudienceHeads>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.address, walk);
        Cross::walk(&self.audiences, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::Site {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            name: given.take("name")?,
            address: given.take_or("address", || None)?,
            audiences: given.take_or("audiences", || <Vec<gizi::cost::AudienceHeads>>::default())?,
        })
    }
}
impl Fields for gizi::program::SpecialDiet {
    const NAME: &'static str = "SpecialDiet";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.program", "SpecialDiet");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => self.heads.clone().leave(py),
            2 => tuple(self.free_of.clone(), py),
            3 => self.vegetarian.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.free_of == <Vec<String>>::default(),
            3 => self.vegetarian == <bool>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.heads, walk);
        Cross::walk(&self.free_of, walk);
        Cross::walk(&self.vegetarian, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::program::SpecialDiet {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name: given.take("name")?,
            heads: given.take("heads")?,
            free_of: given.take_or("free_of", || <Vec<String>>::default())?,
            vegetarian: given.take_or("vegetarian", || <bool>::default())?,
        })
    }
}
text_type!(gizi::program::TimeOfDay);
choice!(gizi::program::Weekday, "gizi.program", "Weekday", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY", Saturday "SATURDAY", Sunday "SUNDAY");
fn call_parse_program_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::program::parse_program_update(&p_json))
}
fn call_validate_program(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_program = call.argument(0)?;
    let p_program = call::record::<gizi::program::NutritionProgram>("program", &p_program)?;
    plain(py, || gizi::program::validate_program(p_program))
}
fn call_parse_program(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::program::parse_program(&p_json))
}
fn call_program_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::program::program_schema())
}
fn call_program_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::program::program_violation_codes())
}
fn call_time_of_day_minutes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::program::TimeOfDay = call.owned(0, "time_of_day")?;
    plain(py, || gizi::program::TimeOfDay::minutes(&own))
}
fn call_holiday_includes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::program::Holiday>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::program::Holiday::includes(own, p_date))
}
fn call_nutrition_program_day_kind(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::program::NutritionProgram>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    let p_holidays: Vec<gizi::program::Holiday> = call.owned(2, "holidays")?;
    plain(py, || gizi::program::NutritionProgram::day_kind(own, p_date, &p_holidays))
}
fn call_nutrition_program_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_name: String = call.owned(1, "name")?;
    let p_program_type: gizi::program::ProgramType = call.owned(2, "program_type")?;
    let p_start_date: jiff::civil::Date = call.owned(3, "start_date")?;
    fallible(py, || gizi::program::NutritionProgram::new(&p_id, &p_name, p_program_type, p_start_date))
}
fn call_nutrition_program_includes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::program::NutritionProgram>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::program::NutritionProgram::includes(own, p_date))
}
fn call_parsed_program_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::program::ParsedProgram>("self", &own)?;
    fallible(py, || gizi::program::ParsedProgram::into_result(own.clone()))
}
fn call_parsed_program_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::program::ParsedProgramUpdate>("self", &own)?;
    fallible(py, || gizi::program::ParsedProgramUpdate::into_result(own.clone()))
}
fn call_program_update_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: gizi::id::ProgramId = call.owned(0, "id")?;
    let p_expected_version: u32 = call.owned(1, "expected_version")?;
    plain(py, || gizi::program::ProgramUpdate::new(p_id, p_expected_version))
}
fn call_site_feeds(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::program::Site>("self", &own)?;
    let p_audience: gizi::id::AudienceKey = call.owned(1, "audience")?;
    plain(py, || gizi::program::Site::feeds(own, &p_audience))
}
fn call_weekday_of(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_date: jiff::civil::Date = call.owned(0, "date")?;
    plain(py, || gizi::program::Weekday::of(p_date))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("program.parse_program_update", call_parse_program_update),
    ("program.validate_program", call_validate_program),
    ("program.parse_program", call_parse_program),
    ("program.program_schema", call_program_schema),
    ("program.program_violation_codes", call_program_violation_codes),
    ("program.TimeOfDay.minutes", call_time_of_day_minutes),
    ("program.Holiday.includes", call_holiday_includes),
    ("program.NutritionProgram.day_kind", call_nutrition_program_day_kind),
    ("program.NutritionProgram.new", call_nutrition_program_new),
    ("program.NutritionProgram.includes", call_nutrition_program_includes),
    ("program.ParsedProgram.into_result", call_parsed_program_into_result),
    ("program.ParsedProgramUpdate.into_result", call_parsed_program_update_into_result),
    ("program.ProgramUpdate.new", call_program_update_new),
    ("program.Site.feeds", call_site_feeds),
    ("program.Weekday.of", call_weekday_of),
];
const MAKERS: &[(&str, Make)] = &[
    ("program.Holiday", |given| Ok(Arc::new(gizi::program::Holiday::make(given)?))),
    ("program.NutritionProgram", |given| Ok(Arc::new(gizi::program::NutritionProgram::make(given)?))),
    ("program.ParsedProgram", |given| Ok(Arc::new(gizi::program::ParsedProgram::make(given)?))),
    ("program.ParsedProgramUpdate", |given| Ok(Arc::new(gizi::program::ParsedProgramUpdate::make(given)?))),
    ("program.ProgramAudience", |given| Ok(Arc::new(gizi::program::ProgramAudience::make(given)?))),
    ("program.ProgramMeal", |given| Ok(Arc::new(gizi::program::ProgramMeal::make(given)?))),
    ("program.ProgramUpdate", |given| Ok(Arc::new(gizi::program::ProgramUpdate::make(given)?))),
    ("program.Site", |given| Ok(Arc::new(gizi::program::Site::make(given)?))),
    ("program.SpecialDiet", |given| Ok(Arc::new(gizi::program::SpecialDiet::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("program.Holiday", (call::read::<gizi::program::Holiday>, None)),
    (
        "program.NutritionProgram",
        (
            call::read::<gizi::program::NutritionProgram>,
            Some(|py, json| fallible(py, || gizi::program::parse_program(json.as_bytes()).into_result())),
        ),
    ),
    ("program.ParsedProgram", (call::read::<gizi::program::ParsedProgram>, None)),
    ("program.ParsedProgramUpdate", (call::read::<gizi::program::ParsedProgramUpdate>, None)),
    ("program.ProgramAudience", (call::read::<gizi::program::ProgramAudience>, None)),
    ("program.ProgramMeal", (call::read::<gizi::program::ProgramMeal>, None)),
    (
        "program.ProgramUpdate",
        (
            call::read::<gizi::program::ProgramUpdate>,
            Some(|py, json| fallible(py, || gizi::program::parse_program_update(json.as_bytes()).into_result())),
        ),
    ),
    ("program.Site", (call::read::<gizi::program::Site>, None)),
    ("program.SpecialDiet", (call::read::<gizi::program::SpecialDiet>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
