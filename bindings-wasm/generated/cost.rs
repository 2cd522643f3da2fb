// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        4 => allocate_over_audiences(call),
        #[cfg(feature = "core")]
        5 => plan_purchase(call),
        #[cfg(feature = "core")]
        6 => calculate_cost(call),
        #[cfg(feature = "core")]
        7 => judge_ceiling(call),
        #[cfg(feature = "core")]
        8 => roll_up(call),
        #[cfg(feature = "core")]
        9 => roll_up_rounded_rows(call),
        #[cfg(feature = "core")]
        10 => compare_scenarios(call),
        #[cfg(feature = "core")]
        174 => price_table_new(call),
        #[cfg(feature = "core")]
        175 => price_table_missing(call),
        #[cfg(feature = "core")]
        176 => price_table_sum(call),
        #[cfg(feature = "core")]
        177 => price_table_difference(call),
        #[cfg(feature = "core")]
        178 => cost_rates_plan_2025(call),
        #[cfg(feature = "core")]
        179 => cost_bounds_known(call),
        #[cfg(feature = "core")]
        180 => cost_bounds_rounded(call),
        #[cfg(feature = "core")]
        181 => cost_component(call),
        #[cfg(feature = "core")]
        182 => missing_reason_code(call),
        #[cfg(feature = "core")]
        183 => cost_columns_from_decimals(call),
        #[cfg(feature = "core")]
        184 => cost_settings_new(call),
        #[cfg(feature = "core")]
        185 => cost_settings_basis(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn allocate_over_audiences(call: &mut Call<'_>) -> Answer {
    let p_amount: gizi::money::Money = call.value_of("amount")?;
    let p_audiences: Vec<gizi::cost::AudienceHeads> = call.value_of("audiences")?;
    let p_places: u32 = call.value_of("places")?;
    call.value(&gizi::cost::allocate_over_audiences(&p_amount, &p_audiences, p_places)?)
}

#[cfg(feature = "core")]
fn plan_purchase(call: &mut Call<'_>) -> Answer {
    let p_need: gizi::cost::PurchaseNeed = call.value_of("need")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_settings: gizi::cost::CostSettings = call.value_of("settings")?;
    call.value(&gizi::cost::plan_purchase(&p_need, &*p_catalog.look()?, &p_settings)?)
}

#[cfg(feature = "core")]
fn calculate_cost(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_settings: gizi::cost::CostSettings = call.value_of("settings")?;
    call.value(&gizi::cost::calculate_cost(&p_menu, &*p_catalog.look()?, &p_options, &p_settings)?)
}

#[cfg(feature = "core")]
fn judge_ceiling(call: &mut Call<'_>) -> Answer {
    let p_ceiling: gizi::cost::Ceiling = call.value_of("ceiling")?;
    let p_costs: Vec<gizi::cost::Cost> = call.value_of("costs")?;
    call.value(&gizi::cost::judge_ceiling(&p_ceiling, &p_costs)?)
}

#[cfg(feature = "core")]
fn roll_up(call: &mut Call<'_>) -> Answer {
    let p_columns: gizi::cost::CostColumns = call.value_of("columns")?;
    call.value(&gizi::cost::roll_up(&p_columns)?.into_iter().map(|it| Exact(it)).collect::<Vec<_>>())
}

#[cfg(feature = "core")]
fn roll_up_rounded_rows(call: &mut Call<'_>) -> Answer {
    let p_columns: gizi::cost::CostColumns = call.value_of("columns")?;
    let p_places: u32 = call.value_of("places")?;
    let p_rounding: gizi::money::Rounding = call.value_of("rounding")?;
    call.value(
        &gizi::cost::roll_up_rounded_rows(&p_columns, p_places, p_rounding)?
            .into_iter()
            .map(|it| Exact(it))
            .collect::<Vec<_>>(),
    )
}

#[cfg(feature = "core")]
fn compare_scenarios(call: &mut Call<'_>) -> Answer {
    let p_menus: Vec<gizi::menu::Menu> = call.value_of("menus")?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_settings: gizi::cost::CostSettings = call.value_of("settings")?;
    let p_scenarios: Vec<gizi::cost::PriceScenario> = call.value_of("scenarios")?;
    call.value(&gizi::cost::compare_scenarios(&p_menus, &*p_catalog.look()?, &p_options, &p_settings, &p_scenarios)?)
}

#[cfg(feature = "core")]
fn price_table_new(call: &mut Call<'_>) -> Answer {
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_foods: Vec<gizi::cost::PricedFood> = call.value_of("foods")?;
    let p_edible: bool = call.value_of("edible")?;
    let p_settings: gizi::cost::CostSettings = call.value_of("settings")?;
    let p_scenario: Option<gizi::cost::PriceScenario> = call.value_of("scenario")?;
    call.object(gizi::cost::PriceTable::new(&*p_catalog.look()?, &p_foods, p_edible, &p_settings, p_scenario.as_ref())?)
}

#[cfg(feature = "core")]
fn price_table_missing(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::cost::PriceTable>("priceTable")?;
    let p_food: u32 = call.value_of("food")?;
    call.value(&gizi::cost::PriceTable::missing(&*own.look()?, p_food))
}

#[cfg(feature = "core")]
fn price_table_sum(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::cost::PriceTable>("priceTable")?;
    let p_menus: u32 = call.value_of("menus")?;
    let p_lines: gizi::cost::CostLines = call.value_of("lines")?;
    call.value(&gizi::cost::PriceTable::sum(&*own.look()?, p_menus, &p_lines)?)
}

#[cfg(feature = "core")]
fn price_table_difference(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::cost::PriceTable>("priceTable")?;
    let p_base: gizi::cost::BulkCost = call.value_of("base")?;
    let p_changed: gizi::cost::BulkCost = call.value_of("changed")?;
    call.value(
        &gizi::cost::PriceTable::difference(&*own.look()?, &p_base, &p_changed)?
            .into_iter()
            .map(|it| it.map(|it| Exact(it)))
            .collect::<Vec<_>>(),
    )
}

#[cfg(feature = "core")]
fn cost_rates_plan_2025(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::cost::CostRates::plan_2025()?)
}

#[cfg(feature = "core")]
fn cost_bounds_known(call: &mut Call<'_>) -> Answer {
    let own: gizi::cost::CostBounds = call.value_of("costBounds")?;
    call.value(&gizi::cost::CostBounds::known(&own))
}

#[cfg(feature = "core")]
fn cost_bounds_rounded(call: &mut Call<'_>) -> Answer {
    let own: gizi::cost::CostBounds = call.value_of("costBounds")?;
    let p_rounding: gizi::money::Rounding = call.value_of("rounding")?;
    call.value(&gizi::cost::CostBounds::rounded(&own, p_rounding))
}

#[cfg(feature = "core")]
fn cost_component(call: &mut Call<'_>) -> Answer {
    let own: gizi::cost::Cost = call.value_of("cost")?;
    let p_component: gizi::cost::CostComponent = call.value_of("component")?;
    call.value(&gizi::cost::Cost::component(&own, p_component))
}

#[cfg(feature = "core")]
fn missing_reason_code(call: &mut Call<'_>) -> Answer {
    let own: gizi::cost::MissingReason = call.value_of("missingReason")?;
    call.value(gizi::cost::MissingReason::code(&own))
}

#[cfg(feature = "core")]
fn cost_columns_from_decimals(call: &mut Call<'_>) -> Answer {
    let p_menus: u32 = call.value_of("menus")?;
    let p_menu: Vec<u32> = call.value_of("menu")?;
    let p_quantities: Vec<Exact> = call.value_of("quantities")?;
    let p_quantities = p_quantities.into_iter().map(|it| it.0).collect::<Vec<_>>();
    let p_prices: Vec<Exact> = call.value_of("prices")?;
    let p_prices = p_prices.into_iter().map(|it| it.0).collect::<Vec<_>>();
    call.value(&gizi::cost::CostColumns::from_decimals(p_menus, &p_menu, &p_quantities, &p_prices)?)
}

#[cfg(feature = "core")]
fn cost_settings_new(call: &mut Call<'_>) -> Answer {
    let p_currency: gizi::money::Currency = call.value_of("currency")?;
    let p_date: jiff::civil::Date = call.value_of("date")?;
    call.value(&gizi::cost::CostSettings::new(p_currency, p_date))
}

#[cfg(feature = "core")]
fn cost_settings_basis(call: &mut Call<'_>) -> Answer {
    let own: gizi::cost::CostSettings = call.value_of("costSettings")?;
    call.value(&gizi::cost::CostSettings::basis(&own))
}
