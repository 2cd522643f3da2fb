//! One panel per audience: what a portion brings against the band of the standard.

use super::class;
use crate::mark;
use crate::nutrition_table::{band, finding, named, places};
use crate::verdicts::verdict_mark;
use crate::week::{Day, Plate, Week};
use gizi::balance::Finding;
use gizi::locale::{Language, format_bounds};
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
    "vit_c_mg",
];
const WIDTH: f64 = 720.0;
const PANEL: f64 = 350.0;
const ROW: f64 = 25.0;
const TITLE: f64 = 26.0;
const GAP: f64 = 22.0;
/// Where the bars start within a panel, and how long 200% of the lower limit is.
const START: f64 = 96.0;
const LENGTH: f64 = 118.0;
/// The scale ends here, in shares of the lower limit.
const END: f64 = 2.0;

pub(super) fn chart(week: &Week, day: &Day, language: Language) -> Markup {
    let panels = week.kitchen.audiences.len();
    let rows = panels.div_ceil(2);
    let height = TITLE + ROW * NUTRIENTS.len() as f64 + GAP;
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {}", height * rows as f64)) role="img" aria-label=(language.say("nutrients against bands", "zat gizi terhadap batas")) {
            @for (place, (eaters, plate)) in week.kitchen.audiences.iter().zip(&day.plates).enumerate() {
                g transform=(format!("translate({} {})", (place % 2) as f64 * (WIDTH - PANEL), (place / 2) as f64 * height)) {
                    text x="0" y="14" font-size="14" font-weight="700" fill="var(--brand)" { (eaters.name) }
                    text x=(START + LENGTH / END) y="14" font-size="9.5" text-anchor="middle" fill="var(--soft)" { "100%" }
                    @for (row, key) in NUTRIENTS.iter().enumerate() {
                        g transform=(format!("translate(0 {})", TITLE + ROW * row as f64)) { (line(week, plate, key, language)) }
                    }
                }
            }
        }
    }
}

fn line(week: &Week, plate: &Plate, key: &str, language: Language) -> Markup {
    let name = week.catalog.registry().get(key).map_or_else(|_| key.to_owned(), |nutrient| named(nutrient, language));
    html! {
        text x="0" y="13.5" font-size="11" fill="var(--ink)" { (name) }
        @match finding(plate, key) {
            Some(finding) => (bar(week, finding, key, language)),
            None => text x=(START) y="13.5" font-size="10" fill="var(--soft)" { (language.say("no rule", "tanpa aturan")) },
        }
    }
}

fn bar(week: &Week, finding: &Finding, key: &str, language: Language) -> Markup {
    let unit = finding.limit.min.or(finding.limit.max).filter(|unit| *unit > 0.0).unwrap_or(1.0);
    let at = |value: f64| (value / unit).min(END) / END * LENGTH;
    let low = at(finding.observed.low);
    let high = finding.observed.high.map_or(LENGTH, at);
    let from = finding.limit.min.map_or(0.0, at);
    let to = finding.limit.max.map_or(LENGTH, at);
    let mark = mark::of_verdict(&finding.verdict);
    let colour = colour(mark);
    let places = places(week, key);
    html! {
        rect x=(START) y="1.5" width=(LENGTH) height="16" fill="var(--track)" {}
        rect x=(START + from) y="0" width=(format!("{:.1}", (to - from).max(1.5))) height="19" fill="var(--band)" {}
        rect x=(START) y="5" width=(format!("{low:.1}")) height="9" fill=(colour) {}
        @if high > low { rect x=(format!("{:.1}", START + low)) y="5" width=(format!("{:.1}", high - low)) height="9" fill=(colour) opacity="0.3" {} }
        @if finding.observed.low / unit > END { path d=(format!("M{} 3.5 l7 6 l-7 6 z", START + LENGTH)) fill=(colour) {} }
        text x=(START + LENGTH + 10.0) y="13.5" font-size="11" fill="var(--ink)" {
            tspan font-weight="700" class=(class(mark)) fill=(colour) { (verdict_mark(finding)) " " (format_bounds(&finding.observed, "", Some(places), language)) }
            tspan fill="var(--soft)" { "  (" (band(&finding.limit, places, language)) ")" }
        }
    }
}

/// The colour of a mark, as in the style sheet.
pub(super) fn colour(mark: &str) -> &'static str {
    match mark {
        "✓" => "var(--met)",
        "▼" => "var(--low)",
        "▲" => "var(--high)",
        _ => "var(--unknown)",
    }
}
