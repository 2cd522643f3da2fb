//! The nutrients a tray is weak in, and the three ingredients that bring most of each.

use crate::nutrition_table::{band, places};
use crate::table::{heading, row, table};
use crate::tray::size_name;
use crate::verdicts::broken;
use crate::week::{Day, Week};
use gizi::balance::{Finding, Verdict};
use gizi::id::PortionKey;
use gizi::locale::{Language, format_bounds, format_percent};
use gizi::menu::MenuOptions;
use gizi::nutrient::Bounds;
use gizi::nutrition::calculate_contributions;
use std::fmt::Write;

/// A nutrient that falls short, with its main sources on the tray.
#[derive(Debug)]
pub(crate) struct Weak {
    pub(crate) nutrient: String,
    pub(crate) portion: PortionKey,
    /// What the portion brings, and what the audiences that lack it should get.
    pub(crate) amount: String,
    pub(crate) needed: String,
    pub(crate) sources: Vec<Source>,
}

/// What one ingredient brings.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) amount: String,
    /// Of the whole portion, 0 to 1.
    pub(crate) share: f64,
}

/// How many ingredients are named.
const NAMED: usize = 3;

pub(crate) fn of(week: &Week, day: &Day, language: Language) -> gizi::Result<Vec<Weak>> {
    let mut weak: Vec<Weak> = Vec::new();
    for portion in week.kitchen.portions() {
        let mut low: Vec<(&str, &Finding)> = Vec::new();
        for (eaters, plate) in
            week.kitchen.audiences.iter().zip(&day.plates).filter(|(eaters, _)| eaters.portion == portion)
        {
            let findings = broken(week, &day.reports(), &plate.report)
                .into_iter()
                .filter(|finding| matches!(finding.verdict, Verdict::Low { .. }));
            for finding in findings.filter(|finding| finding.limit.unit != "%") {
                if low.iter().all(|(name, known)| *name != eaters.name || known.subject != finding.subject) {
                    low.push((&eaters.name, finding));
                }
            }
        }
        let lines = calculate_contributions(&day.tray, &week.catalog, &MenuOptions::portion(portion.clone()))?;
        let mut seen: Vec<&str> = Vec::new();
        for (_, finding) in &low {
            let Ok(nutrient) = week.catalog.registry().get(&finding.subject) else { continue };
            if seen.contains(&finding.subject.as_str()) {
                continue;
            }
            seen.push(&finding.subject);
            let mut sums: Vec<(String, f64)> = Vec::new();
            for line in &lines {
                let found = line.nutrients.iter().find(|found| found.nutrient == nutrient.key);
                let amount = found.map_or(0.0, |found| found.serving.low);
                match sums.iter_mut().find(|(name, _)| *name == line.ingredient_name) {
                    Some((_, sum)) => *sum += amount,
                    None => sums.push((line.ingredient_name.clone(), amount)),
                }
            }
            sums.sort_by(|a, b| b.1.total_cmp(&a.1));
            let places = places(week, nutrient.key.as_str());
            let total: f64 = sums.iter().map(|(_, amount)| amount).sum();
            let source = |(name, amount): (String, f64)| Source {
                amount: format_bounds(&Bounds::exact(amount), nutrient.unit.symbol(), Some(places), language),
                share: if total > 0.0 { amount / total } else { 0.0 },
                name,
            };
            let needs = low.iter().filter(|(_, other)| other.subject == finding.subject);
            let needs = needs.map(|(name, other)| format!("{name} {}", band(&other.limit, places, language)));
            weak.push(Weak {
                nutrient: week.subject(finding, language),
                portion: portion.clone(),
                amount: format_bounds(&finding.observed, nutrient.unit.symbol(), Some(places), language),
                needed: needs.collect::<Vec<_>>().join(", "),
                sources: sums.into_iter().take(NAMED).map(source).collect(),
            });
        }
    }
    Ok(weak)
}

pub(crate) fn text(week: &Week, day: &Day, language: Language) -> gizi::Result<String> {
    let title = language.say(
        "Weak nutrients and the three ingredients that bring most of each",
        "Zat gizi yang kurang dan tiga bahan penyumbang terbesar",
    );
    let mut text = heading(&format!("{title}: {}", day.tray.menu_name));
    let heads = [
        ("nutrient", "zat gizi"),
        ("portion", "porsi"),
        ("has", "ada"),
        ("needed", "perlu"),
        ("most from", "terutama dari"),
    ];
    let mut set = table(heads.iter().map(|(en, id)| language.say(en, id).to_owned()).collect(), 5);
    for weak in of(week, day, language)? {
        let percent = |share: f64| format_percent(share * 100.0, Some(0), language);
        let sources =
            weak.sources.iter().map(|source| format!("{} {} ({})", source.name, source.amount, percent(source.share)));
        let sources = sources.collect::<Vec<_>>().join("; ");
        let size = size_name(&weak.portion, language).to_owned();
        set.add_row(row(vec![weak.nutrient, size, weak.amount, weak.needed, sources], 5));
    }
    let _ = writeln!(text, "{set}");
    Ok(text)
}
