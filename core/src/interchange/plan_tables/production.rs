use super::{gap_table, table};
use crate::ingredient::AllergenPresence;
use crate::interchange::{Table, TableCell, TableRow};
use crate::locale::{Language, format_decimal};
use crate::message::MessageTable;
use crate::plan::{
    KitchenTime, MealService, ProductionDish, ProductionMenu, ProductionSheet, SafeSide, ServedPortions,
};
use crate::view::Speech;
use jiff::civil::Date;

/// A production sheet as tables: portions with allergens, for whom and where they go with the word to the cooks,
/// ingredients, steps with their times, and what is missing, if anything is.
///
/// The portions are those of all trays of a menu, extra ones and samples too; the deliveries are those planned, each with
/// the special diet it is for. Times are written `2026-01-05 09:45`; allergens by their code; audiences and sites by
/// their keys, empty where it is every one.
pub fn production_tables(sheet: &ProductionSheet, messages: &MessageTable, language: Language) -> Vec<Table> {
    let speech = Speech { table: messages, language };
    let (mut portions, mut deliveries) = (Vec::new(), Vec::new());
    let (mut ingredients, mut steps) = (Vec::new(), Vec::new());
    for service in &sheet.services {
        for menu in &service.menus {
            let place = [
                TableCell::text(speech.choice("meal_type", &service.meal_type).text),
                TableCell::text(&menu.menu_name),
            ];
            portions.extend(portion_rows(menu, &place));
            deliveries.extend(menu.deliveries.iter().map(|served| delivery_row(served, &place)));
            for dish in &menu.dishes {
                let within = TableCell::text(dish.within.iter().skip(1).cloned().collect::<Vec<_>>().join(" / "));
                let place = [&place[..], &[TableCell::text(&dish.menu_name), within]].concat();
                ingredients.extend(ingredient_rows(dish, &place));
                steps.extend(step_rows(sheet.date, service, dish, &place, &speech));
            }
        }
    }
    let named = |key: &str| format!("{} {}", speech.word(key), sheet.date);
    let of_portions = [
        "column.meal",
        "column.menu",
        "column.size",
        "column.planned",
        "column.extra",
        "column.samples",
        "column.total",
        "column.contains",
        "column.may_contain",
        "column.unknown_allergens",
    ];
    let of_deliveries = [
        "column.meal",
        "column.menu",
        "column.special_diet",
        "column.audience",
        "column.site",
        "column.size",
        "column.portions",
        "column.notes",
    ];
    let of_ingredients = [
        "column.meal",
        "column.menu",
        "column.dish",
        "column.within",
        "column.ingredient",
        "column.quantity",
        "column.unit",
        "column.as_purchased",
        "column.edible",
        "column.notes",
    ];
    let of_steps = [
        "column.meal",
        "column.menu",
        "column.dish",
        "column.within",
        "column.step",
        "column.instruction",
        "column.start",
        "column.end",
        "column.minutes",
        "column.temperature",
        "column.check",
        "column.to_eating",
        "column.held_too_long",
        "column.limits",
    ];
    let tables = [
        table(named("table.portions"), &of_portions, portions, None, &speech),
        table(named("table.deliveries"), &of_deliveries, deliveries, None, &speech),
        table(named("table.ingredients"), &of_ingredients, ingredients, None, &speech),
        table(named("table.steps"), &of_steps, steps, None, &speech),
    ];
    tables.into_iter().chain(gap_table(&sheet.gaps, &speech)).collect()
}

fn portion_rows(menu: &ProductionMenu, place: &[TableCell]) -> Vec<TableRow> {
    let listed = |presence| {
        let found = menu.allergens.iter().filter(|it| it.presence == presence).map(|it| it.allergen.as_str());
        TableCell::text(found.collect::<Vec<_>>().join(", "))
    };
    let rows = menu.sizes.iter().map(|size| {
        let portion = size.portion.as_ref().map(|portion| portion.to_string()).unwrap_or_default();
        let counts = [size.planned, size.extra, size.samples, size.total()];
        let mut cells = place.to_vec();
        cells.push(TableCell::text(portion));
        cells.extend(counts.map(TableCell::number));
        cells.extend([AllergenPresence::Contains, AllergenPresence::MayContain, AllergenPresence::Unknown].map(listed));
        TableRow { cells }
    });
    rows.collect()
}

fn delivery_row(served: &ServedPortions, place: &[TableCell]) -> TableRow {
    let own = [
        TableCell::text(served.diet.clone().unwrap_or_default()),
        TableCell::text(served.audience.as_ref().map(ToString::to_string).unwrap_or_default()),
        TableCell::text(served.site.as_ref().map(ToString::to_string).unwrap_or_default()),
        TableCell::text(served.portion.as_ref().map(ToString::to_string).unwrap_or_default()),
        TableCell::number(served.count),
        TableCell::text(served.notes.clone().unwrap_or_default()),
    ];
    TableRow { cells: [place, &own].concat() }
}

fn ingredient_rows(dish: &ProductionDish, place: &[TableCell]) -> Vec<TableRow> {
    let rows = dish.ingredients.iter().map(|it| {
        let own = [
            TableCell::text(&it.ingredient_name),
            TableCell::known(it.quantity.known()),
            TableCell::text(&it.unit),
            TableCell::known(it.as_purchased.known()),
            TableCell::known(it.edible.known()),
            TableCell::text(it.preparation_notes.clone().unwrap_or_default()),
        ];
        TableRow { cells: [place, &own].concat() }
    });
    rows.collect()
}

/// One row for each step; one for a dish without steps.
fn step_rows(
    date: Date,
    service: &MealService,
    dish: &ProductionDish,
    place: &[TableCell],
    speech: &Speech<'_>,
) -> Vec<TableRow> {
    let at = |time: Option<KitchenTime>| TableCell::text(time.map(|time| written(date, time)).unwrap_or_default());
    let yes_no = |answer: bool| speech.word(if answer { "table.yes" } else { "table.no" });
    let limits = dish.limits.iter().map(|limit| {
        let side = if limit.side == SafeSide::AtLeast { '≥' } else { '≤' };
        format!("{} {side} {} {}", limit.key, format_decimal(limit.value, None, speech.language), limit.unit)
    });
    let last = [
        TableCell::known(dish.minutes_to_eating),
        TableCell::text(dish.held_too_long.map(yes_no).unwrap_or_default()),
        TableCell::text(limits.collect::<Vec<_>>().join("; ")),
    ];
    if dish.steps.is_empty() {
        let end = if dish.within.is_empty() { service.ready } else { dish.end };
        let empty = TableCell::Empty;
        let own = [empty.clone(), empty.clone(), at(dish.start), at(end), empty.clone(), empty.clone(), empty];
        return vec![TableRow { cells: [place, &own, &last].concat() }];
    }
    let rows = dish.steps.iter().map(|step| {
        let own = [
            TableCell::number(step.step_number),
            TableCell::text(&step.instruction),
            at(step.start),
            at(step.end),
            TableCell::known(step.duration),
            TableCell::known(step.temperature),
            TableCell::text(step.quality_check.clone().unwrap_or_default()),
        ];
        TableRow { cells: [place, &own, &last].concat() }
    });
    rows.collect()
}

fn written(date: Date, time: KitchenTime) -> String {
    let day = date.saturating_add(jiff::SignedDuration::from_hours(24 * time.day_offset));
    format!("{day} {}", time.time)
}
