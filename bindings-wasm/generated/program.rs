// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
pub(super) fn parse_program_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::program::parse_program_update(p_json))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn validate_program(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    call.value(&gizi::program::validate_program(&p_program))
}

#[inline(never)]
pub(super) fn parse_program(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::program::parse_program(p_json))
}

#[inline(never)]
pub(super) fn program_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::program::program_schema())
}

#[inline(never)]
pub(super) fn program_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::program::program_violation_codes())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn site_feeds(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::Site = call.value_of("site")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::program::Site::feeds(&own, &p_audience))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn holiday_includes(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::Holiday = call.value_of("holiday")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::program::Holiday::includes(&own, p_date))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrition_program_day_kind(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::NutritionProgram =
        call.checked("nutritionProgram", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_holidays: Vec<gizi::program::Holiday> = call.value_of("holidays")?;
    call.value(&gizi::program::NutritionProgram::day_kind(&own, p_date, &p_holidays))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrition_program_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_name: String = call.value_of("name")?;
    let p_program_type: gizi::program::ProgramType = call.value_of("programType")?;
    let p_start_date: jiff::civil::Date = call.value_of("startDate")?;
    call.value(&gizi::program::NutritionProgram::new(&p_id, &p_name, p_program_type, p_start_date)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn nutrition_program_includes(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::NutritionProgram =
        call.checked("nutritionProgram", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::program::NutritionProgram::includes(&own, p_date))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn time_of_day_minutes(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::TimeOfDay = call.value_of("timeOfDay")?;
    call.value(&gizi::program::TimeOfDay::minutes(&own))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn program_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::ProgramId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::program::ProgramUpdate::new(p_id, p_expected_version))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parsed_program_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::ParsedProgramUpdate = call.value_of("parsedProgramUpdate")?;
    call.value(&gizi::program::ParsedProgramUpdate::into_result(own)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parsed_program_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::ParsedProgram = call.value_of("parsedProgram")?;
    call.value(&gizi::program::ParsedProgram::into_result(own)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn weekday_of(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::program::Weekday::of(p_date))
}
