use super::agree::{holds, outcome};
use super::given::{Case, cases};
use gizi::menu::{Menu, MenuIngredient, MenuKind, MenuOptions, MenuWeights};
use gizi::nutrition::calculate_nutrition;
use gizi::quantity::{Quantity, UnitTable};

/// What a menu of one line weighs.
fn weigh(case: &Case) -> gizi::Result<MenuWeights> {
    let mut menu = Menu::new("timbang", "Timbang", MenuKind::Dish)?;
    menu.ingredients.push(case.read::<MenuIngredient>("line"));
    Ok(calculate_nutrition(&menu, &case.catalog(), &MenuOptions::reference())?.weights)
}

#[test]
fn quantities_agree_with_the_vectors() {
    let units = UnitTable::standard().unwrap();
    for case in cases("quantity.json") {
        let quantity = || case.read::<Quantity>("quantity");
        let found = match case.text("operation") {
            "parse" => units.parse(case.text("text"), case.read("format")),
            "convert" => units.convert(&quantity(), case.text("to")),
            "sensible" => units.sensible(&quantity()),
            "weigh" => {
                if let Some(weights) = outcome(&case.whole, weigh(&case)) {
                    holds(case.name(), &weights, case.expected());
                }
                continue;
            }
            other => panic!("{}: nobody knows `{other}`", case.name()),
        };
        if let Some(found) = outcome(&case.whole, found) {
            holds(case.name(), &found, case.expected());
        }
    }
}
