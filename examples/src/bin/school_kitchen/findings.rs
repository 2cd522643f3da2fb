//! One finding of every kind: a rule met, one high, one low, one unknown with the value to look up, one missing price.

use crate::cost_table;
use crate::table::{heading, wrapped};
use crate::week::Week;
use gizi::balance::{Finding, Severity, UnknownReason, Verdict};
use gizi::locale::{Language, format_weekday};
use std::fmt::Write;

/// A kind of finding with its example.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) mark: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) said: String,
}

pub(crate) fn of(week: &Week, language: Language) -> Vec<Example> {
    let nothing = || language.say("none this week", "tidak ada pekan ini").to_owned();
    let example = |mark, kind, fits: &dyn Fn(&Finding) -> bool| Example {
        mark,
        kind,
        said: first(week, fits, language).unwrap_or_else(nothing),
    };
    let mut examples = vec![
        example("✓", language.say("met", "terpenuhi"), &is_met_between),
        example("▲", language.say("high", "lebih"), &|finding| matches!(finding.verdict, Verdict::High { .. })),
        example("▼", language.say("low", "kurang"), &|finding| matches!(finding.verdict, Verdict::Low { .. })),
        example("?", language.say("unknown", "belum diketahui"), &looks_up_a_food),
    ];
    let missing = cost_table::missing_prices(week);
    let advice =
        language.say("ask a supplier, add a row to prices.csv", "tanyakan ke pemasok, tambahkan baris di prices.csv");
    examples.push(Example {
        mark: "Rp",
        kind: language.say("no price", "tanpa harga"),
        said: if missing.is_empty() { nothing() } else { format!("{}: {advice}", missing.join(", ")) },
    });
    examples
}

pub(crate) fn text(week: &Week, language: Language) -> String {
    let mut text = heading(language.say("One of each", "Satu contoh dari tiap jenis"));
    for example in of(week, language) {
        for (place, line) in wrapped(&example.said, 104).into_iter().enumerate() {
            let lead = if place == 0 { format!("{:<2} {}", example.mark, example.kind) } else { String::new() };
            let _ = writeln!(text, "  {lead:<20}{line}");
        }
    }
    text
}

/// Between two limits, so that being met says something.
fn is_met_between(finding: &Finding) -> bool {
    finding.verdict == Verdict::Met && finding.limit.min.is_some() && finding.limit.max.is_some()
}

fn looks_up_a_food(finding: &Finding) -> bool {
    let Verdict::Unknown { because, .. } = &finding.verdict else { return false };
    because.iter().any(|reason| matches!(reason, UnknownReason::Food { .. }))
}

/// The first finding that fits, a required side before an advisory one.
fn first(week: &Week, fits: &dyn Fn(&Finding) -> bool, language: Language) -> Option<String> {
    let mut best: Option<(bool, String)> = None;
    for day in &week.days {
        for (eaters, plate) in week.kitchen.audiences.iter().zip(&day.plates) {
            for finding in plate.report.findings.iter().filter(|finding| fits(finding)) {
                let required = matches!(finding.severity, None | Some(Severity::Required));
                if best.as_ref().is_none_or(|(known, _)| required && !known) {
                    let said = week.say(&finding.message, language);
                    best = Some((required, format!("{}, {}: {said}", format_weekday(day.date, language), eaters.name)));
                }
            }
        }
    }
    best.map(|(_, said)| said)
}
