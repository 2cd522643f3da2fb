//! What the trays contain: one tray per audience against its band, and the week in amounts.

use crate::mark;
use crate::table::{heading, row, table};
use crate::tray::size_name;
use crate::verdicts::verdict_mark;
use crate::week::{Day, Plate, Week};
use gizi::balance::{Finding, Target};
use gizi::locale::{Language, format_bounds, format_number, format_unit, format_weekday};
use gizi::nutrient::{Bounds, Nutrient};
use std::fmt::Write;

/// The nutrients of the pages, in their order.
pub(crate) const SHOWN: [&str; 10] = [
    "energy_kcal",
    "protein_g",
    "fat_g",
    "carbohydrate_g",
    "fibre_g",
    "calcium_mg",
    "iron_mg",
    "vit_a_re_ug",
    "vit_c_mg",
    "sodium_mg",
];

pub(crate) fn text(week: &Week, day: &Day, language: Language) -> String {
    let title = language.say("What each audience gets", "Yang diterima tiap kelompok");
    let mut text = heading(&format!("{title}: {}", day.tray.menu_name));
    for part in SHOWN.chunks(5) {
        let mut heads = vec![language.say("audience", "kelompok").to_owned()];
        heads.extend(part.iter().map(|key| head(week, key, language)));
        let mut set = table(heads, 1);
        for (eaters, plate) in week.kitchen.audiences.iter().zip(&day.plates) {
            let mut cells =
                vec![format!("{} ({})", eaters.name, format_number(f64::from(eaters.heads), Some(0), language))];
            cells.extend(part.iter().map(|key| against_band(week, plate, key, language)));
            set.add_row(row(cells, 1));
        }
        let _ = writeln!(text, "{set}\n");
    }
    let _ = writeln!(text, "  {}", mark::legend(language));
    text.push_str(&whole_week(week, language));
    text
}

fn whole_week(week: &Week, language: Language) -> String {
    let mut text = heading(week_title(language));
    let mut set = table(week_heads(week, language), 2);
    for (place, lines) in week_rows(week, language).into_iter().enumerate() {
        if place > 0 {
            set.add_row(row(vec![String::new()], 2));
        }
        for cells in lines {
            set.add_row(row(cells, 2));
        }
    }
    let _ = writeln!(text, "{set}");
    text
}

pub(crate) fn week_title(language: Language) -> &'static str {
    language.say("The week in amounts per portion", "Jumlah per porsi sepekan")
}

/// The heads of the week's amounts: the day, the portion, the nutrients.
pub(crate) fn week_heads(week: &Week, language: Language) -> Vec<String> {
    let mut heads = vec![language.say("day", "hari").to_owned(), language.say("portion", "porsi").to_owned()];
    heads.extend(SHOWN.iter().map(|key| head(week, key, language)));
    heads
}

/// The rows under them, one for each day, by portion size.
pub(crate) fn week_rows(week: &Week, language: Language) -> Vec<Vec<Vec<String>>> {
    let mut sizes = Vec::new();
    for portion in week.kitchen.portions() {
        let mut rows = Vec::new();
        for day in &week.days {
            let eaters = week.kitchen.audiences.iter().position(|eaters| eaters.portion == portion);
            let Some(plate) = eaters.and_then(|place| day.plates.get(place)) else { continue };
            let mut cells = vec![format_weekday(day.date, language), size_name(&portion, language).to_owned()];
            for key in SHOWN {
                let amount = plate.meal.nutrition.serving(key);
                cells.push(amount.map_or_else(
                    || "?".to_owned(),
                    |amount| format_bounds(&amount, "", Some(places(week, key)), language),
                ));
            }
            rows.push(cells);
        }
        sizes.push(rows);
    }
    sizes
}

/// The finding of a nutrient in its own unit, not as a share of energy.
pub(crate) fn finding<'a>(plate: &'a Plate, key: &str) -> Option<&'a Finding> {
    plate.report.findings.iter().find(|finding| finding.subject == key && finding.limit.unit != "%")
}

/// `698 of 668–779 ✓`.
fn against_band(week: &Week, plate: &Plate, key: &str, language: Language) -> String {
    let places = places(week, key);
    let amount = plate.meal.nutrition.serving(key).unwrap_or(Bounds { low: 0.0, high: None });
    let amount = format_bounds(&amount, "", Some(places), language);
    match finding(plate, key) {
        Some(finding) => {
            format!("{amount} ({}) {}", band(&finding.limit, places, language), verdict_mark(finding))
        }
        None => amount,
    }
}

/// `668–779`, `≥ 4.5` or `≤ 600`: short, for cells.
pub(crate) fn band(limit: &Target, places: u32, language: Language) -> String {
    let number = |value: f64| format_number(value, Some(places), language);
    match (limit.min, limit.max) {
        (Some(min), Some(max)) => format!("{}–{}", number(min), number(max)),
        (Some(min), None) => format!("≥ {}", number(min)),
        (None, Some(max)) => format!("≤ {}", number(max)),
        (None, None) => "—".to_owned(),
    }
}

/// Decimal places an amount is shown with on these pages.
pub(crate) fn places(week: &Week, key: &str) -> u32 {
    let decimals = week.catalog.registry().get(key).map_or(1, |nutrient| nutrient.decimals);
    decimals.min(1)
}

/// The name over its unit.
fn head(week: &Week, key: &str, language: Language) -> String {
    let named = week.catalog.registry().get(key).map_or_else(|_| key.to_owned(), |nutrient| named(nutrient, language));
    named.rsplit_once(' ').map_or_else(|| named.clone(), |(name, unit)| format!("{name}\n{unit}"))
}

/// `Iron mg`, without what stands in brackets.
pub(crate) fn named(nutrient: &Nutrient, language: Language) -> String {
    let name = language.say(&nutrient.name_en, &nutrient.name_id);
    let short = name.split([',', '(']).next().unwrap_or(name).trim();
    format!("{short} {}", format_unit(nutrient.unit.symbol(), language))
}
