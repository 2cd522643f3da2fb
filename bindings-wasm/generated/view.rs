// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn balance_panel(call: &mut Call<'_>) -> Answer {
    let p_report: gizi::balance::BalanceReport = call.value_of("report")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::balance_panel(&p_report, &*p_table.look()?, p_language))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn menu_card(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_nutrition: Option<gizi::nutrition::Nutrition> = call.value_of("nutrition")?;
    let p_cost: Option<gizi::cost::Cost> = call.value_of("cost")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::menu_card(&p_menu, p_nutrition.as_ref(), p_cost.as_ref(), &*p_table.look()?, p_language))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn menu_row(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_nutrition: Option<gizi::nutrition::Nutrition> = call.value_of("nutrition")?;
    let p_cost: Option<gizi::cost::Cost> = call.value_of("cost")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::menu_row(&p_menu, p_nutrition.as_ref(), p_cost.as_ref(), &*p_table.look()?, p_language))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn cost_panel(call: &mut Call<'_>) -> Answer {
    let p_cost: gizi::cost::Cost = call.value_of("cost")?;
    let p_ceilings: Vec<gizi::cost::CeilingJudgement> = call.value_of("ceilings")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::cost_panel(&p_cost, &p_ceilings, &*p_catalog.look()?, &*p_table.look()?, p_language)?)
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn day_panel(call: &mut Call<'_>) -> Answer {
    let p_day: gizi::plan::CalendarDay = call.value_of("day")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_menus: Vec<gizi::view::MenuName> = call.value_of("menus")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::day_panel(&p_day, &p_program, &p_menus, p_standard.as_ref(), &*p_table.look()?, p_language))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn menu_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::menu_form(&*p_table.look()?))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn ingredient_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::ingredient_form(&*p_table.look()?))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn program_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::program_form(&*p_table.look()?))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn plan_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::plan_form(&*p_table.look()?))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn assignment_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::assignment_form(&*p_table.look()?))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn actual_form(call: &mut Call<'_>) -> Answer {
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    call.value(&gizi::view::actual_form(&*p_table.look()?))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn menu_panel(call: &mut Call<'_>) -> Answer {
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

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn ingredient_lines(call: &mut Call<'_>) -> Answer {
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

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn nutrition_panel(call: &mut Call<'_>) -> Answer {
    let p_nutrition: gizi::nutrition::Nutrition = call.value_of("nutrition")?;
    let p_report: Option<gizi::balance::BalanceReport> = call.value_of("report")?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::nutrition_panel(&p_nutrition, p_report.as_ref(), &*p_table.look()?, p_language))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn program_row(call: &mut Call<'_>) -> Answer {
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::program_row(&p_program, &*p_table.look()?, p_language))
}

#[inline(never)]
#[cfg(feature = "kitchen")]
pub(super) fn plan_row(call: &mut Call<'_>) -> Answer {
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_table = call.held::<gizi::message::MessageTable>("table")?;
    let p_language: gizi::locale::Language = call.value_of("language")?;
    call.value(&gizi::view::plan_row(&p_plan, &*p_table.look()?, p_language))
}
