//! Which dish of the tray brings which share of a nutrient.

use crate::nutrition_table::named;
use crate::week::{Day, Week};
use gizi::locale::{Language, format_percent};
use gizi::menu::{Menu, MenuOptions};
use gizi::nutrition::calculate_contributions;
use maud::{Markup, html};

const NUTRIENTS: [&str; 9] = [
    "energy_kcal",
    "protein_g",
    "fat_g",
    "carbohydrate_g",
    "fibre_g",
    "calcium_mg",
    "iron_mg",
    "vit_a_re_ug",
    "sodium_mg",
];
const COLOURS: [&str; 7] = ["#d9b44a", "#a3573a", "#7d8f3c", "#2f7d6b", "#d98032", "#5b7fa6", "#8a8f98"];
const WIDTH: f64 = 720.0;
const ROW: f64 = 20.0;
const START: f64 = 110.0;
const LENGTH: f64 = 600.0;
const LEGEND: f64 = 22.0;

/// A dish and what it brings of each nutrient.
struct Share {
    dish: String,
    amounts: Vec<f64>,
}

pub(super) fn chart(week: &Week, day: &Day, language: Language) -> gizi::Result<Markup> {
    let shares = shares(week, &day.tray)?;
    let height = LEGEND + ROW * NUTRIENTS.len() as f64 + 4.0;
    Ok(html! {
        svg viewBox=(format!("0 0 {WIDTH} {height}")) role="img" aria-label=(language.say("share of each dish", "sumbangan tiap hidangan")) {
            @for (place, (share, colour)) in shares.iter().zip(COLOURS).enumerate() {
                @let x = START + place as f64 * (LENGTH / shares.len() as f64);
                rect x=(x) y="2" width="9" height="9" fill=(colour) {}
                text x=(x + 13.0) y="10.5" font-size="10" fill="var(--ink)" { (share.dish) }
            }
            @for (row, key) in NUTRIENTS.iter().enumerate() {
                g transform=(format!("translate(0 {})", LEGEND + ROW * row as f64)) { (stack(week, &shares, row, key, language)) }
            }
        }
    })
}

fn stack(week: &Week, shares: &[Share], row: usize, key: &str, language: Language) -> Markup {
    let name = week.catalog.registry().get(key).map_or_else(|_| key.to_owned(), |nutrient| named(nutrient, language));
    let amount = |share: &Share| share.amounts.get(row).copied().unwrap_or(0.0);
    let total: f64 = shares.iter().map(amount).sum();
    let mut end = 0.0;
    let parts: Vec<(f64, f64, &str)> = shares
        .iter()
        .zip(COLOURS)
        .map(|(share, colour)| {
            let part = if total > 0.0 { amount(share) / total } else { 0.0 };
            end += part;
            (end - part, part, colour)
        })
        .collect();
    html! {
        text x="0" y="12" font-size="10" fill="var(--ink)" { (name) }
        @for (from, part, colour) in parts {
            rect x=(format!("{:.1}", START + from * LENGTH)) y="1.5" width=(format!("{:.1}", part * LENGTH)) height="14" fill=(colour) stroke="var(--paper)" stroke-width="0.8" {}
            @if part >= 0.06 {
                text x=(format!("{:.1}", START + (from + part / 2.0) * LENGTH)) y="12" font-size="9" text-anchor="middle" fill="#fff" font-weight="600" { (format_percent(part * 100.0, Some(0), language)) }
            }
        }
    }
}

/// In the largest portion, by the line of the tray an ingredient hangs on.
fn shares(week: &Week, tray: &Menu) -> gizi::Result<Vec<Share>> {
    let portions = week.kitchen.portions();
    let options = portions.last().map_or_else(MenuOptions::reference, |portion| MenuOptions::portion(portion.clone()));
    let lines = calculate_contributions(tray, &week.catalog, &options)?;
    let mut shares = Vec::with_capacity(tray.ingredients.len());
    for line in &tray.ingredients {
        let of_line = || lines.iter().filter(|found| found.line_id == line.id);
        let amounts = NUTRIENTS.iter().map(|key| {
            let found = of_line().flat_map(|line| &line.nutrients).filter(|found| found.nutrient.as_str() == *key);
            found.map(|found| found.serving.low).sum()
        });
        let dish = of_line().next().and_then(|line| line.within.first().cloned()).unwrap_or_default();
        shares.push(Share { dish, amounts: amounts.collect() });
    }
    Ok(shares)
}
