// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        127 => parse_program_update(call),
        #[cfg(feature = "core")]
        128 => validate_program(call),
        129 => parse_program(call),
        130 => program_schema(call),
        131 => program_violation_codes(call),
        #[cfg(feature = "core")]
        419 => site_feeds(call),
        #[cfg(feature = "core")]
        420 => holiday_includes(call),
        #[cfg(feature = "core")]
        421 => nutrition_program_day_kind(call),
        #[cfg(feature = "core")]
        422 => nutrition_program_new(call),
        #[cfg(feature = "core")]
        423 => nutrition_program_includes(call),
        #[cfg(feature = "core")]
        424 => time_of_day_minutes(call),
        #[cfg(feature = "core")]
        425 => program_update_new(call),
        #[cfg(feature = "core")]
        426 => parsed_program_update_into_result(call),
        #[cfg(feature = "core")]
        427 => parsed_program_into_result(call),
        #[cfg(feature = "core")]
        428 => weekday_of(call),
        _ => absent(function),
    }
}

fn parse_program_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::program::parse_program_update(p_json))
}

#[cfg(feature = "core")]
fn validate_program(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    call.value(&gizi::program::validate_program(&p_program))
}

fn parse_program(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::program::parse_program(p_json))
}

fn program_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::program::program_schema())
}

fn program_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::program::program_violation_codes())
}

#[cfg(feature = "core")]
fn site_feeds(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::Site = call.value_of("site")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::program::Site::feeds(&own, &p_audience))
}

#[cfg(feature = "core")]
fn holiday_includes(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::Holiday = call.value_of("holiday")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::program::Holiday::includes(&own, p_date))
}

#[cfg(feature = "core")]
fn nutrition_program_day_kind(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::NutritionProgram =
        call.checked("nutritionProgram", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_holidays: Vec<gizi::program::Holiday> = call.value_of("holidays")?;
    call.value(&gizi::program::NutritionProgram::day_kind(&own, p_date, &p_holidays))
}

#[cfg(feature = "core")]
fn nutrition_program_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_name: String = call.value_of("name")?;
    let p_program_type: gizi::program::ProgramType = call.value_of("programType")?;
    let p_start_date: jiff::civil::Date = call.value_of("startDate")?;
    call.value(&gizi::program::NutritionProgram::new(&p_id, &p_name, p_program_type, p_start_date)?)
}

#[cfg(feature = "core")]
fn nutrition_program_includes(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::NutritionProgram =
        call.checked("nutritionProgram", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::program::NutritionProgram::includes(&own, p_date))
}

#[cfg(feature = "core")]
fn time_of_day_minutes(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::TimeOfDay = call.value_of("timeOfDay")?;
    call.value(&gizi::program::TimeOfDay::minutes(&own))
}

#[cfg(feature = "core")]
fn program_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::ProgramId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::program::ProgramUpdate::new(p_id, p_expected_version))
}

#[cfg(feature = "core")]
fn parsed_program_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::ParsedProgramUpdate = call.value_of("parsedProgramUpdate")?;
    call.value(&gizi::program::ParsedProgramUpdate::into_result(own)?)
}

#[cfg(feature = "core")]
fn parsed_program_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::program::ParsedProgram = call.value_of("parsedProgram")?;
    call.value(&gizi::program::ParsedProgram::into_result(own)?)
}

#[cfg(feature = "core")]
fn weekday_of(call: &mut Call<'_>) -> Answer {
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::program::Weekday::of(p_date))
}
