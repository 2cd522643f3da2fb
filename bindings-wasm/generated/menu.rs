// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact, absent};

/// Calls a function of this room by its number.
#[inline(never)]
pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer {
    match function {
        #[cfg(feature = "core")]
        57 => derive_diet(call),
        58 => parse_menu_update(call),
        #[cfg(feature = "core")]
        59 => validate_menu(call),
        60 => parse_menu(call),
        61 => menu_schema(call),
        62 => menu_violation_codes(call),
        #[cfg(feature = "core")]
        313 => catalog_standard(call),
        #[cfg(feature = "core")]
        314 => catalog_new(call),
        #[cfg(feature = "core")]
        315 => catalog_add_ingredient(call),
        #[cfg(feature = "core")]
        316 => catalog_set_ingredient(call),
        #[cfg(feature = "core")]
        317 => catalog_add_menu(call),
        #[cfg(feature = "core")]
        318 => catalog_set_menu(call),
        #[cfg(feature = "core")]
        319 => catalog_menus(call),
        #[cfg(feature = "core")]
        320 => catalog_ingredient(call),
        #[cfg(feature = "core")]
        321 => catalog_menu(call),
        #[cfg(feature = "core")]
        322 => catalog_units(call),
        #[cfg(feature = "core")]
        323 => catalog_registry(call),
        #[cfg(feature = "core")]
        324 => catalog_retention(call),
        #[cfg(feature = "core")]
        325 => catalog_zero_assumptions(call),
        #[cfg(feature = "core")]
        326 => menu_duplicate(call),
        #[cfg(feature = "core")]
        327 => menu_ingredient_ingredient(call),
        #[cfg(feature = "core")]
        328 => menu_ingredient_menu(call),
        #[cfg(feature = "core")]
        329 => menu_ingredient_to_taste(call),
        #[cfg(feature = "core")]
        330 => menu_ingredient_with_basis(call),
        #[cfg(feature = "core")]
        331 => menu_options_reference(call),
        #[cfg(feature = "core")]
        332 => menu_options_portion(call),
        #[cfg(feature = "core")]
        333 => menu_new(call),
        #[cfg(feature = "core")]
        334 => menu_update_new(call),
        #[cfg(feature = "core")]
        335 => parsed_menu_update_into_result(call),
        #[cfg(feature = "core")]
        336 => parsed_menu_into_result(call),
        _ => absent(function),
    }
}

#[cfg(feature = "core")]
fn derive_diet(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_allergens: Vec<gizi::ingredient::Allergen> = call.value_of("allergens")?;
    call.value(&gizi::menu::derive_diet(&p_menu, &*p_catalog.look()?, &p_options, &p_allergens)?)
}

fn parse_menu_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::menu::parse_menu_update(p_json))
}

#[cfg(feature = "core")]
fn validate_menu(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    call.value(&gizi::menu::validate_menu(&p_menu))
}

fn parse_menu(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::menu::parse_menu(p_json))
}

fn menu_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::menu::menu_schema())
}

fn menu_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::menu::menu_violation_codes())
}

#[cfg(feature = "core")]
fn catalog_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::menu::Catalog::standard()?)
}

#[cfg(feature = "core")]
fn catalog_new(call: &mut Call<'_>) -> Answer {
    let p_units = call.held::<gizi::quantity::UnitTable>("units")?;
    let p_registry = call.held::<gizi::nutrient::NutrientRegistry>("registry")?;
    let p_retention = call.held::<gizi::ingredient::RetentionTable>("retention")?;
    let p_zero_assumptions: Vec<gizi::ingredient::ZeroAssumption> = call.value_of("zeroAssumptions")?;
    call.object(gizi::menu::Catalog::new(
        p_units.look()?.clone(),
        p_registry.look()?.clone(),
        p_retention.look()?.clone(),
        p_zero_assumptions,
    ))
}

#[cfg(feature = "core")]
fn catalog_add_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    gizi::menu::Catalog::add_ingredient(&mut *own.change()?, p_ingredient)?;
    call.nothing()
}

#[cfg(feature = "core")]
fn catalog_set_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    gizi::menu::Catalog::set_ingredient(&mut *own.change()?, p_ingredient)?;
    call.nothing()
}

#[cfg(feature = "core")]
fn catalog_add_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    gizi::menu::Catalog::add_menu(&mut *own.change()?, p_menu)?;
    call.nothing()
}

#[cfg(feature = "core")]
fn catalog_set_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    gizi::menu::Catalog::set_menu(&mut *own.change()?, p_menu)?;
    call.nothing()
}

#[cfg(feature = "core")]
fn catalog_menus(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(gizi::menu::Catalog::menus(&*own.look()?))
}

#[cfg(feature = "core")]
fn catalog_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_id: String = call.value_of("id")?;
    call.value(gizi::menu::Catalog::ingredient(&*own.look()?, &p_id)?)
}

#[cfg(feature = "core")]
fn catalog_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_id: String = call.value_of("id")?;
    call.value(gizi::menu::Catalog::menu(&*own.look()?, &p_id)?)
}

#[cfg(feature = "core")]
fn catalog_units(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.object(gizi::menu::Catalog::units(&*own.look()?).clone())
}

#[cfg(feature = "core")]
fn catalog_registry(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.object(gizi::menu::Catalog::registry(&*own.look()?).clone())
}

#[cfg(feature = "core")]
fn catalog_retention(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.object(gizi::menu::Catalog::retention(&*own.look()?).clone())
}

#[cfg(feature = "core")]
fn catalog_zero_assumptions(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(gizi::menu::Catalog::zero_assumptions(&*own.look()?))
}

#[cfg(feature = "core")]
fn menu_duplicate(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_menu_name: String = call.value_of("menuName")?;
    let p_menu_code: Option<String> = call.value_of("menuCode")?;
    call.value(&gizi::menu::Menu::duplicate(&own, p_id, p_menu_name, p_menu_code))
}

#[cfg(feature = "core")]
fn menu_ingredient_ingredient(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_ingredient: String = call.value_of("ingredient")?;
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    call.value(&gizi::menu::MenuIngredient::ingredient(&p_id, &p_ingredient, &p_quantity)?)
}

#[cfg(feature = "core")]
fn menu_ingredient_menu(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_menu: String = call.value_of("menu")?;
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    call.value(&gizi::menu::MenuIngredient::menu(&p_id, &p_menu, &p_quantity)?)
}

#[cfg(feature = "core")]
fn menu_ingredient_to_taste(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_ingredient: String = call.value_of("ingredient")?;
    let p_at_most: Option<gizi::quantity::Quantity> = call.value_of("atMost")?;
    call.value(&gizi::menu::MenuIngredient::to_taste(&p_id, &p_ingredient, p_at_most.as_ref())?)
}

#[cfg(feature = "core")]
fn menu_ingredient_with_basis(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::MenuIngredient = call.value_of("menuIngredient")?;
    let p_basis: gizi::ingredient::WeightBasis = call.value_of("basis")?;
    call.value(&gizi::menu::MenuIngredient::with_basis(own, p_basis))
}

#[cfg(feature = "core")]
fn menu_options_reference(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::menu::MenuOptions::reference())
}

#[cfg(feature = "core")]
fn menu_options_portion(call: &mut Call<'_>) -> Answer {
    let p_key: gizi::id::PortionKey = call.value_of("key")?;
    call.value(&gizi::menu::MenuOptions::portion(p_key))
}

#[cfg(feature = "core")]
fn menu_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_name: String = call.value_of("name")?;
    let p_kind: gizi::menu::MenuKind = call.value_of("kind")?;
    call.value(&gizi::menu::Menu::new(&p_id, &p_name, p_kind)?)
}

#[cfg(feature = "core")]
fn menu_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::menu::MenuUpdate::new(p_id, p_expected_version))
}

#[cfg(feature = "core")]
fn parsed_menu_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::ParsedMenuUpdate = call.value_of("parsedMenuUpdate")?;
    call.value(&gizi::menu::ParsedMenuUpdate::into_result(own)?)
}

#[cfg(feature = "core")]
fn parsed_menu_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::ParsedMenu = call.value_of("parsedMenu")?;
    call.value(&gizi::menu::ParsedMenu::into_result(own)?)
}
