// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "kitchen")]
        139 => balance_panel(call),
        #[cfg(feature = "kitchen")]
        140 => menu_card(call),
        #[cfg(feature = "kitchen")]
        141 => menu_row(call),
        #[cfg(feature = "kitchen")]
        142 => cost_panel(call),
        #[cfg(feature = "kitchen")]
        143 => day_panel(call),
        #[cfg(feature = "kitchen")]
        144 => menu_form(call),
        #[cfg(feature = "kitchen")]
        145 => ingredient_form(call),
        #[cfg(feature = "kitchen")]
        146 => program_form(call),
        #[cfg(feature = "kitchen")]
        147 => plan_form(call),
        #[cfg(feature = "kitchen")]
        148 => assignment_form(call),
        #[cfg(feature = "kitchen")]
        149 => actual_form(call),
        #[cfg(feature = "kitchen")]
        150 => menu_panel(call),
        #[cfg(feature = "kitchen")]
        151 => ingredient_lines(call),
        #[cfg(feature = "kitchen")]
        152 => nutrition_panel(call),
        #[cfg(feature = "kitchen")]
        153 => program_row(call),
        #[cfg(feature = "kitchen")]
        154 => plan_row(call),
        _ => absent(function),
    }
}

#[cfg(feature = "kitchen")]
fn balance_panel(call: &mut Call<'_>) -> Answer {
    let p_report: gizi::balance::BalanceReport = call.value_of("report")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::balance_panel(&p_report, &*p_table.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn menu_card(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_nutrition: Option<gizi::nutrition::Nutrition> = call.value_of("nutrition")?;
    let p_cost: Option<gizi::cost::Cost> = call.value_of("cost")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::menu_card(&p_menu, p_nutrition.as_ref(), p_cost.as_ref(), &*p_table.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn menu_row(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_nutrition: Option<gizi::nutrition::Nutrition> = call.value_of("nutrition")?;
    let p_cost: Option<gizi::cost::Cost> = call.value_of("cost")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::menu_row(&p_menu, p_nutrition.as_ref(), p_cost.as_ref(), &*p_table.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn cost_panel(call: &mut Call<'_>) -> Answer {
    let p_cost: gizi::cost::Cost = call.value_of("cost")?;
    let p_ceilings: Vec<gizi::cost::CeilingJudgement> = call.value_of("ceilings")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::cost_panel(&p_cost, &p_ceilings, &*p_catalog.look()?, &*p_table.look()?, p_language)?)
}

#[cfg(feature = "kitchen")]
fn day_panel(call: &mut Call<'_>) -> Answer {
    let p_day: gizi::plan::CalendarDay = call.value_of("day")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_menus: Vec<gizi::view::MenuName> = call.value_of("menus")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::day_panel(&p_day, &p_program, &p_menus, p_standard.as_ref(), &*p_table.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn menu_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::menu_form(&*p_table.look()?))
}

#[cfg(feature = "kitchen")]
fn ingredient_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::ingredient_form(&*p_table.look()?))
}

#[cfg(feature = "kitchen")]
fn program_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::program_form(&*p_table.look()?))
}

#[cfg(feature = "kitchen")]
fn plan_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::plan_form(&*p_table.look()?))
}

#[cfg(feature = "kitchen")]
fn assignment_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::assignment_form(&*p_table.look()?))
}

#[cfg(feature = "kitchen")]
fn actual_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::actual_form(&*p_table.look()?))
}

#[cfg(feature = "kitchen")]
fn menu_panel(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_nutrition: Option<gizi::nutrition::Nutrition> = call.value_of("nutrition")?;
    let p_cost: Option<gizi::cost::Cost> = call.value_of("cost")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::menu_panel(
        &p_menu,
        &*p_catalog.look()?,
        p_nutrition.as_ref(),
        p_cost.as_ref(),
        &*p_table.look()?,
        p_language,
    )?)
}

#[cfg(feature = "kitchen")]
fn ingredient_lines(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_cost: Option<gizi::cost::Cost> = call.value_of("cost")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::ingredient_lines(
        &p_menu,
        &*p_catalog.look()?,
        p_cost.as_ref(),
        &*p_table.look()?,
        p_language,
    )?)
}

#[cfg(feature = "kitchen")]
fn nutrition_panel(call: &mut Call<'_>) -> Answer {
    let p_nutrition: gizi::nutrition::Nutrition = call.value_of("nutrition")?;
    let p_report: Option<gizi::balance::BalanceReport> = call.value_of("report")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::nutrition_panel(&p_nutrition, p_report.as_ref(), &*p_table.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn program_row(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::program_row(&p_program, &*p_table.look()?, p_language))
}

#[cfg(feature = "kitchen")]
fn plan_row(call: &mut Call<'_>) -> Answer {
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::plan_row(&p_plan, &*p_table.look()?, p_language))
}
