// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "kitchen")]
        30 => parse_price_update(call),
        #[cfg(feature = "kitchen")]
        31 => parse_quantity_update(call),
        #[cfg(feature = "kitchen")]
        32 => permissions(call),
        #[cfg(feature = "kitchen")]
        33 => validate_settings(call),
        #[cfg(feature = "kitchen")]
        34 => parse_settings(call),
        #[cfg(feature = "kitchen")]
        35 => parse_settings_update(call),
        #[cfg(feature = "kitchen")]
        36 => settings_schema(call),
        #[cfg(feature = "kitchen")]
        37 => settings_violation_codes(call),
        #[cfg(feature = "kitchen")]
        218 => kitchen_get_actuals(call),
        #[cfg(feature = "kitchen")]
        219 => kitchen_record_actual(call),
        #[cfg(feature = "kitchen")]
        220 => kitchen_correct_actual(call),
        #[cfg(feature = "kitchen")]
        221 => kitchen_remove_actual(call),
        #[cfg(feature = "kitchen")]
        222 => kitchen_get_actual_report(call),
        #[cfg(feature = "kitchen")]
        223 => kitchen_get_plan_approval(call),
        #[cfg(feature = "kitchen")]
        224 => kitchen_calculate_nutrition(call),
        #[cfg(feature = "kitchen")]
        225 => kitchen_calculate_cost(call),
        #[cfg(feature = "kitchen")]
        226 => kitchen_validate_menu_balance(call),
        #[cfg(feature = "kitchen")]
        227 => kitchen_import_holidays(call),
        #[cfg(feature = "kitchen")]
        228 => kitchen_export_plan_calendar(call),
        #[cfg(feature = "kitchen")]
        229 => kitchen_duplicate_menu_plan(call),
        #[cfg(feature = "kitchen")]
        230 => kitchen_apply_cycle(call),
        #[cfg(feature = "kitchen")]
        231 => menu_derived_serving(call),
        #[cfg(feature = "kitchen")]
        232 => kitchen_get_plan_drift(call),
        #[cfg(feature = "kitchen")]
        233 => kitchen_with_permissions(call),
        #[cfg(feature = "kitchen")]
        234 => kitchen_with_session(call),
        #[cfg(feature = "kitchen")]
        235 => kitchen_session(call),
        #[cfg(feature = "kitchen")]
        236 => kitchen_may(call),
        #[cfg(feature = "kitchen")]
        237 => kitchen_get_settings(call),
        #[cfg(feature = "kitchen")]
        238 => kitchen_update_settings(call),
        #[cfg(feature = "kitchen")]
        239 => kitchen_derived_date(call),
        #[cfg(feature = "kitchen")]
        240 => kitchen_refresh(call),
        #[cfg(feature = "kitchen")]
        241 => kitchen_get_events(call),
        #[cfg(feature = "kitchen")]
        242 => kitchen_get_plan_problem(call),
        #[cfg(feature = "plan")]
        243 => kitchen_generate_menu_plan(call),
        #[cfg(feature = "plan")]
        244 => kitchen_search_menu_plan(call),
        #[cfg(feature = "plan")]
        245 => proposal_search_step(call),
        #[cfg(feature = "plan")]
        246 => proposal_search_step_proof(call),
        #[cfg(feature = "plan")]
        247 => proposal_search_prove(call),
        #[cfg(feature = "plan")]
        248 => proposal_search_proposal(call),
        #[cfg(feature = "kitchen")]
        249 => parsed_price_update_into_result(call),
        #[cfg(feature = "kitchen")]
        250 => kitchen_get_ingredient_by_id(call),
        #[cfg(feature = "kitchen")]
        251 => kitchen_create_ingredient(call),
        #[cfg(feature = "kitchen")]
        252 => kitchen_update_ingredient(call),
        #[cfg(feature = "kitchen")]
        253 => kitchen_delete_ingredient(call),
        #[cfg(feature = "kitchen")]
        254 => kitchen_restore_ingredient(call),
        #[cfg(feature = "kitchen")]
        255 => kitchen_set_ingredient_price(call),
        #[cfg(feature = "kitchen")]
        256 => kitchen_import_records(call),
        #[cfg(feature = "kitchen")]
        257 => parsed_quantity_update_into_result(call),
        #[cfg(feature = "kitchen")]
        258 => kitchen_add_ingredient_to_menu(call),
        #[cfg(feature = "kitchen")]
        259 => kitchen_remove_ingredient_from_menu(call),
        #[cfg(feature = "kitchen")]
        260 => kitchen_update_ingredient_quantity(call),
        #[cfg(feature = "kitchen")]
        261 => kitchen_get_menus(call),
        #[cfg(feature = "kitchen")]
        262 => kitchen_get_ingredients(call),
        #[cfg(feature = "kitchen")]
        263 => kitchen_search_ingredients(call),
        #[cfg(feature = "kitchen")]
        264 => kitchen_get_programs(call),
        #[cfg(feature = "kitchen")]
        265 => kitchen_get_menu_plans(call),
        #[cfg(feature = "kitchen")]
        266 => kitchen_get_menu_by_id(call),
        #[cfg(feature = "kitchen")]
        267 => kitchen_create_menu(call),
        #[cfg(feature = "kitchen")]
        268 => kitchen_update_menu(call),
        #[cfg(feature = "kitchen")]
        269 => kitchen_delete_menu(call),
        #[cfg(feature = "kitchen")]
        270 => kitchen_restore_menu(call),
        #[cfg(feature = "kitchen")]
        271 => kitchen_duplicate_menu(call),
        #[cfg(feature = "kitchen")]
        272 => kitchen_set_menu_active(call),
        #[cfg(feature = "kitchen")]
        273 => kitchen_get_menu_history(call),
        #[cfg(feature = "kitchen")]
        274 => action_code(call),
        #[cfg(feature = "kitchen")]
        275 => kitchen_get_plan_report(call),
        #[cfg(feature = "kitchen")]
        276 => kitchen_get_menu_plan_by_id(call),
        #[cfg(feature = "kitchen")]
        277 => kitchen_create_menu_plan(call),
        #[cfg(feature = "kitchen")]
        278 => kitchen_update_menu_plan(call),
        #[cfg(feature = "kitchen")]
        279 => kitchen_delete_menu_plan(call),
        #[cfg(feature = "kitchen")]
        280 => kitchen_assign_menu_to_plan(call),
        #[cfg(feature = "kitchen")]
        281 => kitchen_remove_assignment(call),
        #[cfg(feature = "kitchen")]
        282 => kitchen_get_menu_calendar(call),
        #[cfg(feature = "kitchen")]
        283 => kitchen_get_program_by_id(call),
        #[cfg(feature = "kitchen")]
        284 => kitchen_create_program(call),
        #[cfg(feature = "kitchen")]
        285 => kitchen_update_program(call),
        #[cfg(feature = "kitchen")]
        286 => kitchen_delete_program(call),
        #[cfg(feature = "kitchen")]
        287 => kitchen_prune_events(call),
        #[cfg(feature = "kitchen")]
        288 => kitchen_last_event_before(call),
        #[cfg(feature = "kitchen")]
        289 => kitchen_prune_requests(call),
        #[cfg(feature = "kitchen")]
        290 => kitchen_revision(call),
        #[cfg(feature = "kitchen")]
        291 => kitchen_last_event(call),
        #[cfg(feature = "kitchen")]
        292 => kitchen_get_recipes(call),
        #[cfg(feature = "kitchen")]
        293 => kitchen_create_recipe(call),
        #[cfg(feature = "kitchen")]
        294 => kitchen_update_recipe(call),
        #[cfg(feature = "kitchen")]
        295 => kitchen_delete_recipe(call),
        #[cfg(feature = "kitchen")]
        296 => kitchen_reorder_recipes(call),
        #[cfg(feature = "kitchen")]
        297 => session_new(call),
        #[cfg(feature = "kitchen")]
        298 => kitchen_settings_standard(call),
        #[cfg(feature = "kitchen")]
        299 => kitchen_settings_units(call),
        #[cfg(feature = "kitchen")]
        300 => kitchen_settings_cost_settings(call),
        #[cfg(feature = "kitchen")]
        301 => parsed_settings_into_result(call),
        #[cfg(feature = "kitchen")]
        302 => parsed_settings_update_into_result(call),
        #[cfg(feature = "kitchen")]
        303 => kitchen_get_procurement(call),
        #[cfg(feature = "kitchen")]
        304 => kitchen_get_production_sheet(call),
        #[cfg(feature = "kitchen")]
        305 => kitchen_export_kitchen(call),
        #[cfg(feature = "kitchen")]
        306 => kitchen_import_kitchen(call),
        #[cfg(feature = "kitchen")]
        307 => kitchen_transition_menu_plan(call),
        #[cfg(feature = "kitchen")]
        308 => kitchen_substitute_menu(call),
        #[cfg(feature = "kitchen")]
        309 => kitchen_substitute_tray(call),
        _ => absent(function),
    }
}

#[cfg(feature = "kitchen")]
fn parse_price_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::kitchen::parse_price_update(p_json))
}

#[cfg(feature = "kitchen")]
fn parse_quantity_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::kitchen::parse_quantity_update(p_json))
}

#[cfg(feature = "kitchen")]
fn permissions(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::kitchen::permissions()?)
}

#[cfg(feature = "kitchen")]
fn validate_settings(call: &mut Call<'_>) -> Answer {
    let p_settings: gizi::kitchen::KitchenSettings =
        call.checked("settings", |json| gizi::kitchen::parse_settings(json).into_result().err())?;
    call.value(&gizi::kitchen::validate_settings(&p_settings))
}

#[cfg(feature = "kitchen")]
fn parse_settings(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::kitchen::parse_settings(p_json))
}

#[cfg(feature = "kitchen")]
fn parse_settings_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::kitchen::parse_settings_update(p_json))
}

#[cfg(feature = "kitchen")]
fn settings_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::kitchen::settings_schema())
}

#[cfg(feature = "kitchen")]
fn settings_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::kitchen::settings_violation_codes())
}

#[cfg(feature = "kitchen")]
fn kitchen_get_actuals(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_plan: gizi::id::PlanId = call.value_of("plan")?;
    call.value(&gizi::kitchen::Kitchen::get_actuals(&*own.look()?, &p_plan)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_record_actual(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_actual: gizi::plan::MealActual =
        call.checked("actual", |json| gizi::plan::parse_actual(json).into_result().err())?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::record_actual(&*own.look()?, &p_actual, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_correct_actual(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::plan::ActualUpdate =
        call.checked("update", |json| gizi::plan::parse_actual_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::correct_actual(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_remove_actual(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::AssignmentId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    gizi::kitchen::Kitchen::remove_actual(&*own.look()?, &p_id, p_expected_version)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn kitchen_get_actual_report(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_plan: gizi::id::PlanId = call.value_of("plan")?;
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    call.value(&gizi::kitchen::Kitchen::get_actual_report(&*own.look()?, &p_plan, &p_range, p_standard.as_ref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_plan_approval(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    call.value(&gizi::kitchen::Kitchen::get_plan_approval(&*own.look()?, &p_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_calculate_nutrition(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_options: gizi::menu::MenuOptions = call.options("options")?;
    call.value(&gizi::kitchen::Kitchen::calculate_nutrition(&*own.look()?, &p_id, &p_options)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_calculate_cost(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_options: gizi::menu::MenuOptions = call.options("options")?;
    let p_date: Option<jiff::civil::Date> = call.value_of("date")?;
    call.value(&gizi::kitchen::Kitchen::calculate_cost(&*own.look()?, &p_id, &p_options, p_date)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_validate_menu_balance(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    let p_audience: gizi::id::AudienceKey = call.value_of("audience")?;
    call.value(&gizi::kitchen::Kitchen::validate_menu_balance(
        &*own.look()?,
        &p_id,
        &p_options,
        p_standard.as_ref(),
        &p_audience,
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_import_holidays(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_calendar: String = call.value_of("calendar")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::kitchen::Kitchen::import_holidays(&*own.look()?, &p_calendar, p_expected_version)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_export_plan_calendar(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_plan: gizi::id::PlanId = call.value_of("plan")?;
    call.value(&gizi::kitchen::Kitchen::export_plan_calendar(&*own.look()?, &p_plan)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_duplicate_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_copy: gizi::kitchen::PlanCopy = call.value_of("copy")?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::duplicate_menu_plan(&*own.look()?, &p_copy, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_apply_cycle(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_request: gizi::kitchen::PlanCycle = call.value_of("request")?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::apply_cycle(&*own.look()?, &p_request, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn menu_derived_serving(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::MenuDerived = call.value_of("menuDerived")?;
    let p_nutrient: String = call.value_of("nutrient")?;
    call.value(&gizi::kitchen::MenuDerived::serving(&own, &p_nutrient))
}

#[cfg(feature = "kitchen")]
fn kitchen_get_plan_drift(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    call.value(&gizi::kitchen::Kitchen::get_plan_drift(&*own.look()?, &p_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_with_permissions(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_table: Vec<gizi::kitchen::Permission> = call.value_of("table")?;
    call.object(gizi::kitchen::Kitchen::with_permissions(own.look()?.clone(), p_table))
}

#[cfg(feature = "kitchen")]
fn kitchen_with_session(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_session: gizi::kitchen::Session = call.value_of("session")?;
    call.object(gizi::kitchen::Kitchen::with_session(&*own.look()?, p_session))
}

#[cfg(feature = "kitchen")]
fn kitchen_session(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    call.value(gizi::kitchen::Kitchen::session(&*own.look()?))
}

#[cfg(feature = "kitchen")]
fn kitchen_may(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_action: gizi::kitchen::Action = call.value_of("action")?;
    call.value(&gizi::kitchen::Kitchen::may(&*own.look()?, p_action)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_settings(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    call.value(&gizi::kitchen::Kitchen::get_settings(&*own.look()?)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_settings(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::kitchen::SettingsUpdate =
        call.checked("update", |json| gizi::kitchen::parse_settings_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::update_settings(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_derived_date(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    call.value(&gizi::kitchen::Kitchen::derived_date(&*own.look()?)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_refresh(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_date: Option<jiff::civil::Date> = call.value_of("date")?;
    call.value(&gizi::kitchen::Kitchen::refresh(&*own.look()?, p_date)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_events(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_query: gizi::store::EventQuery = call.value_of("query")?;
    call.value(&gizi::kitchen::Kitchen::get_events(&*own.look()?, &p_query)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_plan_problem(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_program: gizi::id::ProgramId = call.value_of("program")?;
    let p_request: gizi::plan::optimise::PlanRequest = call.value_of("request")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    call.value(&gizi::kitchen::Kitchen::get_plan_problem(&*own.look()?, &p_program, &p_request, p_standard.as_ref())?)
}

#[cfg(feature = "plan")]
fn kitchen_generate_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_program: gizi::id::ProgramId = call.value_of("program")?;
    let p_request: gizi::plan::optimise::PlanRequest = call.value_of("request")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.value(&gizi::kitchen::Kitchen::generate_menu_plan(
        &*own.look()?,
        &p_program,
        &p_request,
        p_standard.as_ref(),
        &p_options,
    )?)
}

#[cfg(feature = "plan")]
fn kitchen_search_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_program: gizi::id::ProgramId = call.value_of("program")?;
    let p_request: gizi::plan::optimise::PlanRequest = call.value_of("request")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    let p_options: gizi::plan::optimise::SearchOptions = call.options("options")?;
    call.object(gizi::kitchen::Kitchen::search_menu_plan(
        &*own.look()?,
        &p_program,
        &p_request,
        p_standard.as_ref(),
        &p_options,
    )?)
}

#[cfg(feature = "plan")]
fn proposal_search_step(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::ProposalSearch>("proposalSearch")?;
    let p_work: i64 = call.value_of("work")?;
    call.value(&gizi::kitchen::ProposalSearch::step(&mut *own.change()?, p_work))
}

#[cfg(feature = "plan")]
fn proposal_search_step_proof(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::ProposalSearch>("proposalSearch")?;
    let p_work: i64 = call.value_of("work")?;
    call.value(&gizi::kitchen::ProposalSearch::step_proof(&mut *own.change()?, p_work))
}

#[cfg(feature = "plan")]
fn proposal_search_prove(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::ProposalSearch>("proposalSearch")?;
    gizi::kitchen::ProposalSearch::prove(&mut *own.change()?);
    call.nothing()
}

#[cfg(feature = "plan")]
fn proposal_search_proposal(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::ProposalSearch>("proposalSearch")?;
    call.value(&gizi::kitchen::ProposalSearch::proposal(&*own.look()?)?)
}

#[cfg(feature = "kitchen")]
fn parsed_price_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::ParsedPriceUpdate = call.value_of("parsedPriceUpdate")?;
    call.value(&gizi::kitchen::ParsedPriceUpdate::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_ingredient_by_id(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::IngredientId = call.value_of("id")?;
    call.value(&gizi::kitchen::Kitchen::get_ingredient_by_id(&*own.look()?, &p_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_create_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::create_ingredient(&*own.look()?, &p_ingredient, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::ingredient::IngredientUpdate =
        call.checked("update", |json| gizi::ingredient::parse_ingredient_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::update_ingredient(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_delete_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::IngredientId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::kitchen::Kitchen::delete_ingredient(&*own.look()?, &p_id, p_expected_version)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_restore_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::IngredientId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::kitchen::Kitchen::restore_ingredient(&*own.look()?, &p_id, p_expected_version)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_set_ingredient_price(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::kitchen::PriceUpdate =
        call.checked("update", |json| gizi::kitchen::parse_price_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::set_ingredient_price(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_import_records(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_records: gizi::kitchen::RecordImport = call.options("records")?;
    call.value(&gizi::kitchen::Kitchen::import_records(&*own.look()?, &p_records)?)
}

#[cfg(feature = "kitchen")]
fn parsed_quantity_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::ParsedQuantityUpdate = call.value_of("parsedQuantityUpdate")?;
    call.value(&gizi::kitchen::ParsedQuantityUpdate::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_add_ingredient_to_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_line: gizi::menu::MenuIngredient = call.options("line")?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::add_ingredient_to_menu(
        &*own.look()?,
        &p_menu_id,
        p_expected_version,
        &p_line,
        p_idempotency_key.as_deref(),
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_remove_ingredient_from_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_line_id: gizi::id::LineId = call.value_of("lineId")?;
    call.value(&gizi::kitchen::Kitchen::remove_ingredient_from_menu(
        &*own.look()?,
        &p_menu_id,
        p_expected_version,
        &p_line_id,
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_ingredient_quantity(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::kitchen::QuantityUpdate =
        call.checked("update", |json| gizi::kitchen::parse_quantity_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::update_ingredient_quantity(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_menus(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_filters: gizi::kitchen::MenuFilters = call.value_of("filters")?;
    let p_sort: gizi::kitchen::MenuSort = call.value_of("sort")?;
    let p_descending: bool = call.value_of("descending")?;
    let p_page: gizi::store::Page = call.value_of("page")?;
    call.value(&gizi::kitchen::Kitchen::get_menus(&*own.look()?, &p_filters, p_sort, p_descending, &p_page)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_ingredients(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_filters: gizi::kitchen::IngredientFilters = call.value_of("filters")?;
    let p_page: gizi::store::Page = call.value_of("page")?;
    call.value(&gizi::kitchen::Kitchen::get_ingredients(&*own.look()?, &p_filters, &p_page)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_search_ingredients(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_words: String = call.value_of("words")?;
    let p_limit: u32 = call.value_of("limit")?;
    call.value(&gizi::kitchen::Kitchen::search_ingredients(&*own.look()?, &p_words, p_limit)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_programs(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_filters: gizi::kitchen::ProgramFilters = call.value_of("filters")?;
    let p_page: gizi::store::Page = call.value_of("page")?;
    call.value(&gizi::kitchen::Kitchen::get_programs(&*own.look()?, &p_filters, &p_page)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_menu_plans(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_filters: gizi::kitchen::PlanFilters = call.value_of("filters")?;
    let p_page: gizi::store::Page = call.value_of("page")?;
    call.value(&gizi::kitchen::Kitchen::get_menu_plans(&*own.look()?, &p_filters, &p_page)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_menu_by_id(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    call.value(&gizi::kitchen::Kitchen::get_menu_by_id(&*own.look()?, &p_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_create_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::create_menu(&*own.look()?, &p_menu, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::menu::MenuUpdate =
        call.checked("update", |json| gizi::menu::parse_menu_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::update_menu(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_delete_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::kitchen::Kitchen::delete_menu(&*own.look()?, &p_id, p_expected_version)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_restore_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::kitchen::Kitchen::restore_menu(&*own.look()?, &p_id, p_expected_version)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_duplicate_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_copy: gizi::kitchen::MenuCopy = call.value_of("copy")?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::duplicate_menu(&*own.look()?, &p_copy, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_set_menu_active(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_is_active: bool = call.value_of("isActive")?;
    call.value(&gizi::kitchen::Kitchen::set_menu_active(&*own.look()?, &p_id, p_expected_version, p_is_active)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_menu_history(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_after: i64 = call.value_of("after")?;
    call.value(&gizi::kitchen::Kitchen::get_menu_history(&*own.look()?, &p_id, p_after)?)
}

#[cfg(feature = "kitchen")]
fn action_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::Action = call.value_of("action")?;
    call.value(&gizi::kitchen::Action::code(own))
}

#[cfg(feature = "kitchen")]
fn kitchen_get_plan_report(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_plan: gizi::id::PlanId = call.value_of("plan")?;
    let p_standard: Option<gizi::balance::Standard> = call.value_of("standard")?;
    call.value(&gizi::kitchen::Kitchen::get_plan_report(&*own.look()?, &p_plan, p_standard.as_ref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_menu_plan_by_id(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    call.value(&gizi::kitchen::Kitchen::get_menu_plan_by_id(&*own.look()?, &p_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_create_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_plan: gizi::plan::MenuPlan = call.checked("plan", |json| gizi::plan::parse_plan(json).into_result().err())?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::create_menu_plan(&*own.look()?, &p_plan, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::plan::PlanUpdate =
        call.checked("update", |json| gizi::plan::parse_plan_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::update_menu_plan(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_delete_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    gizi::kitchen::Kitchen::delete_menu_plan(&*own.look()?, &p_id, p_expected_version)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn kitchen_assign_menu_to_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_assignments: Vec<gizi::plan::Assignment> = call.value_of("assignments")?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::assign_menu_to_plan(
        &*own.look()?,
        &p_assignments,
        p_idempotency_key.as_deref(),
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_remove_assignment(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::AssignmentId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    gizi::kitchen::Kitchen::remove_assignment(&*own.look()?, &p_id, p_expected_version)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn kitchen_get_menu_calendar(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_program: gizi::id::ProgramId = call.value_of("program")?;
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    call.value(&gizi::kitchen::Kitchen::get_menu_calendar(&*own.look()?, &p_program, &p_range)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_program_by_id(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::ProgramId = call.value_of("id")?;
    call.value(&gizi::kitchen::Kitchen::get_program_by_id(&*own.look()?, &p_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_create_program(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_program: gizi::program::NutritionProgram =
        call.checked("program", |json| gizi::program::parse_program(json).into_result().err())?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::create_program(&*own.look()?, &p_program, p_idempotency_key.as_deref())?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_program(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_update: gizi::program::ProgramUpdate =
        call.checked("update", |json| gizi::program::parse_program_update(json).into_result().err())?;
    call.value(&gizi::kitchen::Kitchen::update_program(&*own.look()?, &p_update)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_delete_program(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::ProgramId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    gizi::kitchen::Kitchen::delete_program(&*own.look()?, &p_id, p_expected_version)?;
    call.nothing()
}

#[cfg(feature = "kitchen")]
fn kitchen_prune_events(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_through: i64 = call.value_of("through")?;
    call.value(&gizi::kitchen::Kitchen::prune_events(&*own.look()?, p_through)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_last_event_before(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_moment: jiff::Timestamp = call.value_of("moment")?;
    call.value(&gizi::kitchen::Kitchen::last_event_before(&*own.look()?, p_moment)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_prune_requests(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_before: jiff::Timestamp = call.value_of("before")?;
    call.value(&gizi::kitchen::Kitchen::prune_requests(&*own.look()?, p_before)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_revision(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    call.value(&gizi::kitchen::Kitchen::revision(&*own.look()?)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_last_event(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    call.value(&gizi::kitchen::Kitchen::last_event(&*own.look()?)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_recipes(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    call.value(&gizi::kitchen::Kitchen::get_recipes(&*own.look()?, &p_menu_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_create_recipe(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_step: gizi::menu::RecipeStep = call.value_of("step")?;
    let p_idempotency_key: Option<String> = call.value_of("idempotencyKey")?;
    call.value(&gizi::kitchen::Kitchen::create_recipe(
        &*own.look()?,
        &p_menu_id,
        p_expected_version,
        &p_step,
        p_idempotency_key.as_deref(),
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_update_recipe(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_step: gizi::menu::RecipeStep = call.value_of("step")?;
    call.value(&gizi::kitchen::Kitchen::update_recipe(&*own.look()?, &p_menu_id, p_expected_version, &p_step)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_delete_recipe(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_step_id: gizi::id::StepId = call.value_of("stepId")?;
    call.value(&gizi::kitchen::Kitchen::delete_recipe(&*own.look()?, &p_menu_id, p_expected_version, &p_step_id)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_reorder_recipes(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_order: Vec<gizi::id::StepId> = call.value_of("order")?;
    call.value(&gizi::kitchen::Kitchen::reorder_recipes(&*own.look()?, &p_menu_id, p_expected_version, &p_order)?)
}

#[cfg(feature = "kitchen")]
fn session_new(call: &mut Call<'_>) -> Answer {
    let p_tenant: gizi::id::TenantId = call.value_of("tenant")?;
    let p_actor: gizi::id::ActorId = call.value_of("actor")?;
    let p_role: gizi::kitchen::Role = call.value_of("role")?;
    call.value(&gizi::kitchen::Session::new(p_tenant, p_actor, p_role))
}

#[cfg(feature = "kitchen")]
fn kitchen_settings_standard(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::kitchen::KitchenSettings::standard()?)
}

#[cfg(feature = "kitchen")]
fn kitchen_settings_units(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::KitchenSettings =
        call.checked("kitchenSettings", |json| gizi::kitchen::parse_settings(json).into_result().err())?;
    call.object(gizi::kitchen::KitchenSettings::units(&own)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_settings_cost_settings(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::KitchenSettings =
        call.checked("kitchenSettings", |json| gizi::kitchen::parse_settings(json).into_result().err())?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::kitchen::KitchenSettings::cost_settings(&own, p_date))
}

#[cfg(feature = "kitchen")]
fn parsed_settings_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::ParsedSettings = call.value_of("parsedSettings")?;
    call.value(&gizi::kitchen::ParsedSettings::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn parsed_settings_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::kitchen::ParsedSettingsUpdate = call.value_of("parsedSettingsUpdate")?;
    call.value(&gizi::kitchen::ParsedSettingsUpdate::into_result(own)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_procurement(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_planned_by: gizi::kitchen::PlannedBy = call.value_of("plannedBy")?;
    let p_range: gizi::plan::DayRange = call.value_of("range")?;
    let p_options: gizi::plan::ProcurementOptions = call.options("options")?;
    call.value(&gizi::kitchen::Kitchen::get_procurement(&*own.look()?, &p_planned_by, &p_range, &p_options)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_get_production_sheet(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_planned_by: gizi::kitchen::PlannedBy = call.value_of("plannedBy")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    let p_options: gizi::plan::ProductionOptions = call.options("options")?;
    call.value(&gizi::kitchen::Kitchen::get_production_sheet(&*own.look()?, &p_planned_by, p_date, &p_options)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_export_kitchen(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    call.value(&gizi::kitchen::Kitchen::export_kitchen(&*own.look()?)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_import_kitchen(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_json: String = call.value_of("json")?;
    call.value(&gizi::kitchen::Kitchen::import_kitchen(&*own.look()?, &p_json)?)
}

#[cfg(feature = "kitchen")]
fn kitchen_transition_menu_plan(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::PlanId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_to: gizi::plan::PlanStatus = call.value_of("to")?;
    let p_reason: Option<String> = call.value_of("reason")?;
    call.value(&gizi::kitchen::Kitchen::transition_menu_plan(
        &*own.look()?,
        &p_id,
        p_expected_version,
        p_to,
        p_reason.as_deref(),
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_substitute_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::AssignmentId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_reason: String = call.value_of("reason")?;
    call.value(&gizi::kitchen::Kitchen::substitute_menu(
        &*own.look()?,
        &p_id,
        p_expected_version,
        &p_menu_id,
        &p_reason,
    )?)
}

#[cfg(feature = "kitchen")]
fn kitchen_substitute_tray(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::kitchen::Kitchen>("kitchen")?;
    let p_id: gizi::id::AssignmentId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    let p_diet: String = call.value_of("diet")?;
    let p_menu_id: gizi::id::MenuId = call.value_of("menuId")?;
    let p_reason: String = call.value_of("reason")?;
    call.value(&gizi::kitchen::Kitchen::substitute_tray(
        &*own.look()?,
        &p_id,
        p_expected_version,
        &p_diet,
        &p_menu_id,
        &p_reason,
    )?)
}
