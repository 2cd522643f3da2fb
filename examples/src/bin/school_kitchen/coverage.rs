//! How much of each total rests on known values, and which values nobody knows.

use crate::nutrition_table::{SHOWN, named};
use crate::table::{heading, row, table};
use crate::week::Week;
use gizi::locale::{Language, format_percent};
use gizi::nutrient::GapReason;
use std::fmt::Write;

/// One nutrient over the week.
#[derive(Debug)]
pub(crate) struct Covered {
    pub(crate) nutrient: String,
    /// The least share of the edible mass with a known value on any tray, 0 to 1.
    pub(crate) least: f64,
    /// The values to look up.
    pub(crate) look_up: Vec<String>,
}

pub(crate) fn of(week: &Week, language: Language) -> Vec<Covered> {
    let mut covered = Vec::new();
    for key in SHOWN {
        let Ok(nutrient) = week.catalog.registry().get(key) else { continue };
        let (mut least, mut look_up) = (1.0_f64, Vec::new());
        for total in week.days.iter().flat_map(|day| &day.plates).filter_map(|plate| plate.meal.nutrition.total(key)) {
            least = least.min(total.coverage);
            for gap in &total.gaps {
                let what = format!("{}{}", gap.ingredient_name, reason(gap.reason, language));
                if !look_up.contains(&what) {
                    look_up.push(what);
                }
            }
        }
        covered.push(Covered { nutrient: named(nutrient, language), least, look_up });
    }
    covered
}

pub(crate) fn text(week: &Week, language: Language) -> String {
    let mut text = heading(language.say(
        "What nobody knows: coverage and values to look up",
        "Yang belum diketahui: cakupan dan nilai yang perlu dicari",
    ));
    let heads = [("nutrient", "zat gizi"), ("least coverage", "cakupan terendah"), ("look up", "cari nilainya")];
    let mut set = table(heads.iter().map(|(en, id)| language.say(en, id).to_owned()).collect(), 3);
    for covered in of(week, language) {
        let look_up = if covered.look_up.is_empty() { "—".to_owned() } else { covered.look_up.join(", ") };
        set.add_row(row(vec![covered.nutrient, percent(covered.least, language), look_up], 3));
    }
    let _ = writeln!(text, "{set}");
    text
}

/// Rounded down, so that 100% means all of it.
pub(crate) fn percent(share: f64, language: Language) -> String {
    format_percent((share * 1000.0).floor() / 10.0, Some(1), language)
}

fn reason(reason: GapReason, language: Language) -> &'static str {
    match reason {
        GapReason::ValueMissing => "",
        GapReason::CaroteneSplitMissing => language.say(" (beta-carotene)", " (beta-karoten)"),
        GapReason::EdiblePortionMissing => language.say(" (edible portion)", " (bagian dapat dimakan)"),
        GapReason::RetentionMissing => language.say(" (retention)", " (retensi)"),
        GapReason::AbsorptionMissing => language.say(" (oil absorbed)", " (minyak terserap)"),
        GapReason::QuantityMissing => language.say(" (quantity)", " (jumlah)"),
        GapReason::CookedWeightMissing => language.say(" (cooked weight)", " (berat matang)"),
        GapReason::FortificationLevelMissing => language.say(" (fortification)", " (fortifikasi)"),
    }
}
