//! What must hold between the fields of a menu. Places are looked up only when something is wrong.

use super::fields::{DECLARED_COST, LINE, LINE_PORTION, MAX_PORTIONS, MENU, PORTION, STEP, SUBSTITUTE};
use super::{DeclaredCost, LineUse, Menu, MenuIngredient, MenuKind};
use crate::validation::{Finding, OwnKey, Place, Report, at, each_once};

pub(super) fn of_menu(menu: &Menu, place: &Place<'_>, report: &mut Report) {
    if menu.kind == MenuKind::Tray && (menu.meal_type.is_none() || menu.program_id.is_none()) {
        at(&MENU, place, ["kind", "meal_type", "program_id"], |[kind, meal, program]| {
            if menu.meal_type.is_none() {
                report.relation(&meal, &[kind], Finding::new("required_of_tray", "violation.required_of_tray"));
            }
            if menu.program_id.is_none() {
                report.relation(&program, &[kind], Finding::new("required_of_tray", "violation.required_of_tray"));
            }
        });
    }
    let lines = menu.ingredients.iter().enumerate().map(|(place, line)| OwnKey::new(place, line.id.as_str()));
    each_once((&MENU, "ingredients"), (&LINE, "id"), lines, place, report);
    let steps = menu.recipe_steps.iter().enumerate().map(|(place, step)| OwnKey::new(place, step.id.as_str()));
    each_once((&MENU, "recipe_steps"), (&STEP, "id"), steps, place, report);
    let numbers = menu.recipe_steps.iter().map(|step| step.step_number);
    each_once((&MENU, "recipe_steps"), (&STEP, "step_number"), numbers, place, report);
    let portions = menu.portions.iter().map(|portion| portion.key.as_str());
    each_once((&MENU, "portions"), (&PORTION, "key"), portions, place, report);
    for (index, line) in menu.ingredients.iter().enumerate() {
        if line.component_menu_id.as_ref() == Some(&menu.id) {
            at(&MENU, place, ["id", "ingredients"], |[id, lines]| {
                at(&LINE, &lines.item(index), ["component_menu_id"], |[component]| {
                    report.relation(&component, &[id], Finding::new("itself", "violation.itself"));
                });
            });
        }
        own_portions(menu, line, index, place, report);
    }
}

/// A line says what a portion size gets only of sizes the menu has.
fn own_portions(menu: &Menu, line: &MenuIngredient, index: usize, place: &Place<'_>, report: &mut Report) {
    let too_many = |entries: usize| entries > MAX_PORTIONS as usize;
    if too_many(menu.portions.len()) || too_many(line.portions.len()) {
        return;
    }
    for (own_index, own) in line.portions.iter().enumerate() {
        if report.is_full() || menu.portions.iter().any(|portion| portion.key == own.key) {
            continue;
        }
        at(&MENU, place, ["ingredients", "portions"], |[lines, portions]| {
            at(&LINE, &lines.item(index), ["portions"], |[list]| {
                at(&LINE_PORTION, &list.item(own_index), ["key"], |[key]| {
                    // A size whose key could not be read may be the one.
                    if report.is_broken_within(&portions) {
                        return;
                    }
                    let known: Vec<&str> = menu.portions.iter().map(|portion| portion.key.as_str()).collect();
                    report.add(
                        &key,
                        Finding::new("unknown_portion", "violation.unknown_portion")
                            .limit(known.join(", "))
                            .value(&own.key),
                    );
                });
            });
        });
    }
}

pub(super) fn of_line(line: &MenuIngredient, place: &Place<'_>, report: &mut Report) {
    if line.ingredient_id.is_some() == line.component_menu_id.is_some() {
        at(&LINE, place, ["ingredient_id", "component_menu_id"], |[ingredient, menu]| {
            report.relation(&ingredient, &[menu], Finding::new("one_item", "violation.one_item"));
        });
    }
    if line.unit.trim().is_empty() && (line.quantity.is_some() || line.at_most.is_some()) {
        at(&LINE, place, ["unit", "quantity", "at_most"], |[unit, quantity, at_most]| {
            report.relation(&unit, &[quantity, at_most], Finding::new("missing", "violation.missing_unit"));
        });
    }
    if line.quantity.is_some() && line.at_most.is_some() {
        at(&LINE, place, ["at_most", "quantity"], |[at_most, quantity]| {
            let finding = Finding::new("with_quantity", "violation.with_quantity");
            report.relation(&at_most, &[quantity], finding);
        });
    }
    if line.absorbed.is_some() && line.line_use != LineUse::FryingOil {
        at(&LINE, place, ["absorbed", "line_use"], |[absorbed, line_use]| {
            report.relation(&absorbed, &[line_use], Finding::new("only_of_frying_oil", "violation.only_of_frying_oil"));
        });
    }
    if let (Some(amount), Some(poured)) = (line.absorbed, line.quantity)
        && amount > poured
    {
        at(&LINE, place, ["absorbed", "quantity"], |[absorbed, quantity]| {
            report.relation(
                &absorbed,
                &[quantity],
                Finding::new("more_than_poured", "violation.more_than_poured").limit(poured).value(amount),
            );
        });
    }
    let substitutes = line.substitutes.iter().map(|substitute| substitute.ingredient_id.as_str());
    each_once((&LINE, "substitutes"), (&SUBSTITUTE, "ingredient_id"), substitutes, place, report);
    let portions = line.portions.iter().map(|portion| portion.key.as_str());
    each_once((&LINE, "portions"), (&LINE_PORTION, "key"), portions, place, report);
}

/// The typed-in costs of one menu are in one currency.
pub(super) fn of_costs(costs: &DeclaredCost, place: &Place<'_>, report: &mut Report) {
    let given = [costs.ingredient_cost, costs.labor_cost, costs.overhead_cost];
    let mut currencies = given.iter().flatten().map(|money| money.currency);
    let first = currencies.next();
    if currencies.all(|currency| Some(currency) == first) {
        return;
    }
    at(&DECLARED_COST, place, ["ingredient_cost", "labor_cost", "overhead_cost"], |places| {
        let read = given.into_iter().zip(places).filter_map(|(money, place)| Some((money?.currency, place)));
        let mut read = read.filter(|(_, place)| !report.is_broken_within(place)).collect::<Vec<_>>().into_iter();
        let Some((expected, _)) = read.next() else { return };
        for (currency, place) in read.filter(|(currency, _)| *currency != expected) {
            report.add(
                &place,
                Finding::new("other_currency", "violation.other_currency").limit(expected).value(currency),
            );
        }
    });
}
