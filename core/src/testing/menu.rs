use super::value;
use crate::id::{IngredientId, LineId, MenuId, PortionKey, ProgramId, StepId};
use crate::menu::{LineUse, MealType, Menu, MenuKind, fields};
use crate::validation::Shape;
use proptest::prelude::*;

/// Valid menus of every kind, with every field at its limits now and then.
pub fn menus() -> impl Strategy<Value = Menu> {
    let records = value(&Shape::Record(&fields::MENU));
    records.prop_filter_map("a menu", |json| settle(serde_json::from_value(json).ok()?).ok())
}

/// Makes true what must hold between fields; their values alone are within their limits.
fn settle(mut menu: Menu) -> crate::Result<Menu> {
    menu.id = MenuId::new("menu")?;
    if menu.kind == MenuKind::Tray {
        menu.meal_type = menu.meal_type.or(Some(MealType::Lunch));
        menu.program_id = menu.program_id.or(Some(ProgramId::new("sd")?));
    }
    for (index, portion) in menu.portions.iter_mut().enumerate() {
        portion.key = PortionKey::new(format!("p{index}"))?;
    }
    for (number, step) in (1..).zip(&mut menu.recipe_steps) {
        step.id = StepId::new(format!("s{number}"))?;
        step.step_number = number;
    }
    let sizes = menu.portions.len();
    for (index, line) in menu.ingredients.iter_mut().enumerate() {
        line.id = LineId::new(format!("l{index}"))?;
        if line.ingredient_id.is_some() == line.component_menu_id.is_some() {
            line.component_menu_id = None;
            line.ingredient_id = Some(IngredientId::new("beras")?);
        }
        if line.quantity.is_some() {
            line.at_most = None;
        }
        if line.unit.trim().is_empty() {
            line.unit = "g".to_owned();
        }
        if line.line_use != LineUse::FryingOil {
            line.absorbed = None;
        }
        line.absorbed = line.absorbed.map(|absorbed| line.quantity.map_or(absorbed, |poured| poured.min(absorbed)));
        for (index, substitute) in line.substitutes.iter_mut().enumerate() {
            substitute.ingredient_id = IngredientId::new(format!("i{index}"))?;
        }
        line.portions.truncate(sizes);
        for (index, portion) in line.portions.iter_mut().enumerate() {
            portion.key = PortionKey::new(format!("p{index}"))?;
        }
    }
    Ok(menu)
}
