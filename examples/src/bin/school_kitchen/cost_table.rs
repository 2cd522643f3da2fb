//! What a portion costs: ingredients against the ceiling of its size, operations against theirs.

use crate::bill::Bill;
use crate::table::{heading, row, table, wrapped};
use crate::tray::size_name;
use crate::week::{Day, Week};
use gizi::cost::{Cost, CostBounds};
use gizi::locale::{Language, format_money, format_money_range, format_percent, format_weekday};
use gizi::quantity::decimal::to_f64;
use std::fmt::Write;

pub(crate) fn text(week: &Week, language: Language) -> String {
    let mut text = heading(language.say(
        "What a portion costs: ingredients and operations against their ceilings",
        "Biaya per porsi: bahan dan operasional terhadap batasnya",
    ));
    let mut heads = vec![language.say("day", "hari").to_owned()];
    for portion in week.kitchen.portions() {
        let size = size_name(&portion, language);
        heads.push(format!("{size}: {}", language.say("ingredients", "bahan")));
        heads.push(language.say("left", "sisa").to_owned());
    }
    heads.push(language.say("operations", "operasional").to_owned());
    heads.push(language.say("left", "sisa").to_owned());
    let mut set = table(heads, 1);
    for day in &week.days {
        let mut cells = vec![format_weekday(day.date, language)];
        for size in &day.sizes {
            cells.extend(against(&size.ingredients, language));
        }
        if let Some(size) = day.sizes.first() {
            cells.extend(against(&size.operations, language));
        }
        set.add_row(row(cells, 1));
    }
    let _ = writeln!(text, "{set}");
    for line in notes(week, language) {
        for (place, part) in wrapped(&line, 124).into_iter().enumerate() {
            let _ = writeln!(text, "  {}{part}", if place == 0 { "" } else { "  " });
        }
    }
    text
}

/// The cost with its mark, and what is left below the ceiling.
fn against(bill: &Bill, language: Language) -> [String; 2] {
    let over = bill.judged.as_ref().and_then(|judged| judged.variance.at_most);
    let left = over.and_then(|over| over.times((-1).into()).ok());
    let left = left.map_or_else(|| "?".to_owned(), |left| format_money(&left, language));
    [format!("{} {}", amount(&bill.cost, language), bill.mark()), left]
}

/// `Rp 8,953`, or `at least Rp 9,860` when something has no price.
pub(crate) fn amount(cost: &CostBounds, language: Language) -> String {
    format_money_range(&cost.at_least, cost.at_most.as_ref(), language)
}

/// What a reader must know to trust the table.
pub(crate) fn notes(week: &Week, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    notes.push(format!("{} {}.", language.say("Ceilings per portion:", "Batas per porsi:"), ceilings(week, language)));
    let missing = missing_prices(week);
    if !missing.is_empty() {
        notes.push(format!(
            "{} {}. {}",
            language.say("NO PRICE:", "TANPA HARGA:"),
            missing.join(", "),
            language.say(
                "The cost is at least what is shown; ask a supplier and add a row to prices.csv.",
                "Biaya paling sedikit seperti tertulis; tanyakan ke pemasok dan tambahkan baris di prices.csv."
            ),
        ));
    }
    notes.push(format!(
        "{} {}",
        language.say(
            "Example prices, not from a source, stand behind this share of the week's ingredient cost:",
            "Harga contoh (tanpa sumber) mendasari bagian biaya bahan minggu ini sebesar:"
        ),
        format_percent(example_share(week) * 100.0, Some(0), language)
    ));
    notes
}

fn ceilings(week: &Week, language: Language) -> String {
    let sizes = week.days.first().map(|day| day.sizes.as_slice()).unwrap_or_default();
    let mut ceilings: Vec<String> = Vec::new();
    for size in sizes {
        if let Some(limit) = size.ingredients.limit() {
            let name = language.say("ingredients", "bahan");
            ceilings.push(format!("{name} {} {}", size_name(&size.portion, language), format_money(&limit, language)));
        }
    }
    if let Some(limit) = sizes.first().and_then(|size| size.operations.limit()) {
        ceilings.push(format!("{} {}", language.say("operations", "operasional"), format_money(&limit, language)));
    }
    if ceilings.is_empty() {
        language.say("the standard states none", "tidak ada dalam standar").to_owned()
    } else {
        ceilings.join(", ")
    }
}

/// The ingredients without a price, with the days that need them.
pub(crate) fn missing_prices(week: &Week) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for cost in week.days.iter().flat_map(costs) {
        for missing in &cost.missing {
            if !names.contains(&missing.name) {
                names.push(missing.name.clone());
            }
        }
    }
    names
}

fn costs(day: &Day) -> impl Iterator<Item = &Cost> {
    day.sizes.iter().map(|size| &size.cost)
}

/// The share of the known ingredient cost that rests on example prices.
fn example_share(week: &Week) -> f64 {
    let (mut example, mut all) = (0.0, 0.0);
    for line in week.days.iter().flat_map(costs).flat_map(|cost| &cost.lines) {
        let amount = to_f64(line.serving.at_least.amount);
        all += amount;
        if line.price.as_ref().is_some_and(|price| is_example(&price.source)) {
            example += amount;
        }
    }
    if all > 0.0 { example / all } else { 0.0 }
}

/// Whether a price says that it is only an example.
pub(crate) fn is_example(source: &str) -> bool {
    source.starts_with("example")
}
