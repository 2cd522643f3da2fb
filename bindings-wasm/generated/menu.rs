// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{Answer, Call, Exact};

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn derive_diet(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_catalog = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_options: gizi::menu::MenuOptions = call.value_of("options")?;
    let p_allergens: Vec<gizi::ingredient::Allergen> = call.value_of("allergens")?;
    call.value(&gizi::menu::derive_diet(&p_menu, &*p_catalog.look()?, &p_options, &p_allergens)?)
}

#[inline(never)]
pub(super) fn parse_menu_update(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::menu::parse_menu_update(p_json))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn validate_menu(call: &mut Call<'_>) -> Answer {
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    call.value(&gizi::menu::validate_menu(&p_menu))
}

#[inline(never)]
pub(super) fn parse_menu(call: &mut Call<'_>) -> Answer {
    let p_json = call.bytes("json")?;
    call.value(&gizi::menu::parse_menu(p_json))
}

#[inline(never)]
pub(super) fn menu_schema(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::menu::menu_schema())
}

#[inline(never)]
pub(super) fn menu_violation_codes(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::menu::menu_violation_codes())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_standard(call: &mut Call<'_>) -> Answer {
    call.object(gizi::menu::Catalog::standard()?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_new(call: &mut Call<'_>) -> Answer {
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

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_add_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    gizi::menu::Catalog::add_ingredient(&mut *own.change()?, p_ingredient)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_set_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_ingredient: gizi::ingredient::Ingredient =
        call.checked("ingredient", |json| gizi::ingredient::parse_ingredient(json).into_result().err())?;
    gizi::menu::Catalog::set_ingredient(&mut *own.change()?, p_ingredient)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_add_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    gizi::menu::Catalog::add_menu(&mut *own.change()?, p_menu)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_set_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_menu: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    gizi::menu::Catalog::set_menu(&mut *own.change()?, p_menu)?;
    call.nothing()
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_menus(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(gizi::menu::Catalog::menus(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_ingredient(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_id: String = call.value_of("id")?;
    call.value(gizi::menu::Catalog::ingredient(&*own.look()?, &p_id)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_menu(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    let p_id: String = call.value_of("id")?;
    call.value(gizi::menu::Catalog::menu(&*own.look()?, &p_id)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_units(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.object(gizi::menu::Catalog::units(&*own.look()?).clone())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_registry(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.object(gizi::menu::Catalog::registry(&*own.look()?).clone())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_retention(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.object(gizi::menu::Catalog::retention(&*own.look()?).clone())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn catalog_zero_assumptions(call: &mut Call<'_>) -> Answer {
    let own = call.held::<gizi::menu::Catalog>("catalog")?;
    call.value(gizi::menu::Catalog::zero_assumptions(&*own.look()?))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_duplicate(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::Menu = call.checked("menu", |json| gizi::menu::parse_menu(json).into_result().err())?;
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_menu_name: String = call.value_of("menuName")?;
    let p_menu_code: Option<String> = call.value_of("menuCode")?;
    call.value(&gizi::menu::Menu::duplicate(&own, p_id, p_menu_name, p_menu_code))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_ingredient_ingredient(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_ingredient: String = call.value_of("ingredient")?;
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    call.value(&gizi::menu::MenuIngredient::ingredient(&p_id, &p_ingredient, &p_quantity)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_ingredient_menu(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_menu: String = call.value_of("menu")?;
    let p_quantity: gizi::quantity::Quantity = call.value_of("quantity")?;
    call.value(&gizi::menu::MenuIngredient::menu(&p_id, &p_menu, &p_quantity)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_ingredient_to_taste(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_ingredient: String = call.value_of("ingredient")?;
    let p_at_most: Option<gizi::quantity::Quantity> = call.value_of("atMost")?;
    call.value(&gizi::menu::MenuIngredient::to_taste(&p_id, &p_ingredient, p_at_most.as_ref())?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_ingredient_with_basis(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::MenuIngredient = call.value_of("menuIngredient")?;
    let p_basis: gizi::ingredient::WeightBasis = call.value_of("basis")?;
    call.value(&gizi::menu::MenuIngredient::with_basis(own, p_basis))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_options_reference(call: &mut Call<'_>) -> Answer {
    call.value(&gizi::menu::MenuOptions::reference())
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_options_portion(call: &mut Call<'_>) -> Answer {
    let p_key: gizi::id::PortionKey = call.value_of("key")?;
    call.value(&gizi::menu::MenuOptions::portion(p_key))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_new(call: &mut Call<'_>) -> Answer {
    let p_id: String = call.value_of("id")?;
    let p_name: String = call.value_of("name")?;
    let p_kind: gizi::menu::MenuKind = call.value_of("kind")?;
    call.value(&gizi::menu::Menu::new(&p_id, &p_name, p_kind)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn menu_update_new(call: &mut Call<'_>) -> Answer {
    let p_id: gizi::id::MenuId = call.value_of("id")?;
    let p_expected_version: u32 = call.value_of("expectedVersion")?;
    call.value(&gizi::menu::MenuUpdate::new(p_id, p_expected_version))
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parsed_menu_update_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::ParsedMenuUpdate = call.value_of("parsedMenuUpdate")?;
    call.value(&gizi::menu::ParsedMenuUpdate::into_result(own)?)
}

#[inline(never)]
#[cfg(feature = "core")]
pub(super) fn parsed_menu_into_result(call: &mut Call<'_>) -> Answer {
    let own: gizi::menu::ParsedMenu = call.value_of("parsedMenu")?;
    call.value(&gizi::menu::ParsedMenu::into_result(own)?)
}
