//! Where every number comes from: the standard and its profile, the food tables, the prices and their date.

use crate::cost_table::is_example;
use crate::pantry::Pantry;
use crate::table::{heading, wrapped};
use crate::verdicts::standard_name;
use crate::week::Week;
use gizi::balance::Profile;
use gizi::locale::{Language, format_long_date, format_number};
use std::fmt::Write;

/// What the page rests on, line by line: what, and from where.
pub(crate) fn of(week: &Week, pantry: &Pantry, language: Language) -> Vec<(&'static str, String)> {
    let standard = &week.standard;
    let profile = match standard.profile {
        Profile::Computed => language.say("limits as its own rule gives them", "batas sesuai rumusnya sendiri"),
        Profile::Printed => language.say("limits as the text prints them", "batas seperti tercetak"),
    };
    let mut lines = vec![
        (
            language.say("standard", "standar"),
            format!("{}; {}; {}", standard_name(week, language), standard.edition, standard.source),
        ),
        (language.say("profile", "profil"), format!("{profile}; {}", differences(week, language))),
        (language.say("foods", "bahan pangan"), tables(week)),
        (language.say("retention", "retensi"), "USDA Table of Nutrient Retention Factors, release 6 (2007)".to_owned()),
        (
            language.say("price date", "tanggal harga"),
            format!(
                "{} · {} · {}",
                format_long_date(week.kitchen.price_date, language),
                week.kitchen.region,
                pantry.price_list.display()
            ),
        ),
    ];
    lines.extend(prices(week).into_iter().map(|(source, count)| {
        let mark = if is_example(&source) { " ◄" } else { "" };
        (language.say("prices", "harga"), format!("{count} × {source}{mark}"))
    }));
    if pantry.unlinked_prices > 0 {
        let text = language.say(
            "rows of the price list are no ingredient of this kitchen",
            "baris daftar harga bukan bahan dapur ini",
        );
        lines.push((language.say("prices", "harga"), format!("{} {text}", pantry.unlinked_prices)));
    }
    lines.push((language.say("engine", "mesin"), format!("gizi {}", env!("CARGO_PKG_VERSION"))));
    lines
}

pub(crate) fn text(week: &Week, pantry: &Pantry, language: Language) -> String {
    let mut text = heading(language.say("Sources", "Sumber"));
    for (what, said) in of(week, pantry, language) {
        for (place, line) in wrapped(&said, 108).into_iter().enumerate() {
            let _ = writeln!(text, "  {:<16}{line}", if place == 0 { what } else { "" });
        }
    }
    text
}

/// Where the standard prints other limits than its rule gives.
fn differences(week: &Week, language: Language) -> String {
    let mut found: Vec<String> = Vec::new();
    for (eaters, report) in week.kitchen.audiences.iter().zip(week.days.first().into_iter().flat_map(|day| &day.plates))
    {
        for difference in &report.report.differences {
            let (computed, printed) = (
                format_number(difference.computed, Some(2), language),
                format_number(difference.printed, Some(2), language),
            );
            found.push(format!("{} {} {computed} ≠ {printed}", eaters.name, difference.nutrient));
        }
    }
    let none = language.say("the printed limits agree", "batas tercetak sama");
    let differ = language.say("the text prints otherwise for", "teks mencetak lain untuk");
    if found.is_empty() { none.to_owned() } else { format!("{differ} {}", found.join(", ")) }
}

/// The food tables behind the ingredients in use, with how many each gave.
fn tables(week: &Week) -> String {
    let mut tables: Vec<(String, usize)> = Vec::new();
    for food in used(week) {
        let Ok(food) = week.catalog.ingredient(&food) else { continue };
        let table = food.composition.source.as_ref().map_or("?", |source| source.table.as_str());
        count(&mut tables, table);
    }
    tables.iter().map(|(table, count)| format!("{count} × {table}")).collect::<Vec<_>>().join(", ")
}

/// The prices in use by source.
fn prices(week: &Week) -> Vec<(String, usize)> {
    let mut sources: Vec<(String, usize)> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for line in week.days.iter().flat_map(|day| &day.sizes).flat_map(|size| &size.cost.lines) {
        if let Some(price) = line.price.as_ref().filter(|_| !seen.contains(&line.ingredient_id.as_str())) {
            seen.push(line.ingredient_id.as_str());
            count(&mut sources, &price.source);
        }
    }
    sources.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sources
}

fn used(week: &Week) -> Vec<String> {
    let mut used: Vec<String> = Vec::new();
    for line in week.days.iter().flat_map(|day| &day.sizes).flat_map(|size| &size.cost.lines) {
        if !used.iter().any(|known| known == line.ingredient_id.as_str()) {
            used.push(line.ingredient_id.to_string());
        }
    }
    used
}

fn count(counts: &mut Vec<(String, usize)>, name: &str) {
    match counts.iter_mut().find(|(known, _)| known == name) {
        Some((_, count)) => *count += 1,
        None => counts.push((name.to_owned(), 1)),
    }
}
