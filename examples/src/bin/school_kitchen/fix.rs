//! One fix with its cost: the cheapest larger helping of a dish on the tray that lifts a low nutrient into its band.

use crate::moved::Moved;
use crate::summary::outcomes;
use crate::table::{heading, wrapped};
use crate::tray::portion_name;
use crate::week::{Day, Plate, Week};
use gizi::Decimal;
use gizi::balance::{Finding, Outcome, Severity, Verdict};
use gizi::cost::CostComponent;
use gizi::id::PortionKey;
use gizi::locale::{Language, format_money, format_number, format_weekday};
use gizi::menu::{LinePortion, Menu, MenuIngredient};
use std::fmt::Write;

/// A change of one tray that helps.
#[derive(Debug)]
pub(crate) struct Fix {
    pub(crate) day: String,
    pub(crate) audience: String,
    pub(crate) subject: String,
    pub(crate) change: String,
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) cost: String,
    /// What else becomes better for anyone who gets that portion, advisory rules too.
    pub(crate) better: Vec<String>,
    /// What becomes worse.
    pub(crate) worse: Vec<String>,
    /// What the plates of all who get that portion come to.
    pub(crate) outcome: String,
}

/// Grams added at a time, and how often.
const STEP: u32 = 5;
const STEPS: u32 = 14;
/// Low findings tried, the nearest to their band first.
const TRIED: usize = 12;
/// A shortfall smaller than this share of the minimum makes no story.
const WORTH: f64 = 0.01;

/// A larger helping under trial.
struct Trial {
    dish: String,
    added: u32,
    tray: Menu,
    plate: Plate,
    /// What a portion costs more.
    dearer: Decimal,
}

/// Looks for a fix: of the required nutrients that fall short, nearest to their band first, one that a larger helping
/// repairs; best is one after which the plate meets the standard.
pub(crate) fn find(week: &Week, language: Language) -> gizi::Result<Option<Fix>> {
    let mut low: Vec<(f64, &Day, usize, &Finding)> = Vec::new();
    for day in &week.days {
        for (place, plate) in day.plates.iter().enumerate() {
            for finding in &plate.report.findings {
                let Verdict::Low { short_by } = finding.verdict else { continue };
                let known = week.catalog.registry().get(&finding.subject).is_ok() && finding.limit.unit != "%";
                if let Some(min) = finding.limit.min.filter(|min| known && *min > 0.0) {
                    low.push((short_by / min, day, place, finding));
                }
            }
        }
    }
    low.retain(|(short, _, _, finding)| *short >= WORTH && finding.severity == Some(Severity::Required));
    low.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut second = None;
    for (_, day, place, finding) in low.into_iter().take(TRIED) {
        let Some(trial) = cheapest(week, day, place, finding)? else { continue };
        if trial.plate.report.outcome == Outcome::Balanced {
            return told(week, day, place, finding, trial, language).map(Some);
        }
        second = second.or(Some((day, place, finding, trial)));
    }
    second.map(|(day, place, finding, trial)| told(week, day, place, finding, trial, language)).transpose()
}

fn cheapest(week: &Week, day: &Day, place: usize, finding: &Finding) -> gizi::Result<Option<Trial>> {
    let (Some(eaters), Some(before)) = (week.kitchen.audiences.get(place), day.plates.get(place)) else {
        return Ok(None);
    };
    let mut best: Option<Trial> = None;
    for (line, dish) in day.tray.ingredients.iter().enumerate() {
        for step in 1..=STEPS {
            let Some(tray) = larger(&day.tray, line, &eaters.portion, step * STEP) else { break };
            let plate = week.plate(&tray, day.date, eaters)?;
            let met = plate.report.finding(finding.rule.as_str(), &finding.subject).map(|found| &found.verdict);
            if met != Some(&Verdict::Met) {
                continue;
            }
            let dearer = ingredients(&plate) - ingredients(before);
            let cheaper = best.as_ref().is_none_or(|best| dearer < best.dearer);
            if cheaper && broken(&plate) < broken(before) {
                let id = dish.component_menu_id.as_ref().map_or("", |id| id.as_str());
                let dish = week.catalog.menu(id)?.menu_name.clone();
                best = Some(Trial { dish, added: step * STEP, tray, plate, dearer });
            }
            break;
        }
    }
    Ok(best)
}

/// The tray with so many grams more of one line in a portion size; `None` when the line is not in grams.
fn larger(tray: &Menu, line: usize, portion: &PortionKey, grams: u32) -> Option<Menu> {
    let mut tray = tray.clone();
    let line: &mut MenuIngredient = tray.ingredients.get_mut(line)?;
    if line.unit != "g" {
        return None;
    }
    let helping: &mut LinePortion = line.portions.iter_mut().find(|helping| helping.key == *portion)?;
    helping.quantity = helping.quantity.checked_add(grams.into())?;
    Some(tray)
}

/// How many sides are broken, required ones weighing more.
fn broken(plate: &Plate) -> usize {
    let weight = |finding: &Finding| match finding.severity {
        _ if !finding.verdict.is_failing() => 0,
        Some(Severity::Required) => 100,
        _ => 1,
    };
    plate.report.findings.iter().map(weight).sum()
}

fn ingredients(plate: &Plate) -> Decimal {
    let found = plate.meal.costs.iter().find(|cost| cost.component == CostComponent::Ingredients);
    found.map_or(Decimal::ZERO, |cost| cost.serving.at_least.amount)
}

fn told(
    week: &Week,
    day: &Day,
    place: usize,
    finding: &Finding,
    trial: Trial,
    language: Language,
) -> gizi::Result<Fix> {
    let eaters = week.kitchen.audiences.get(place);
    let size = eaters.map_or_else(String::new, |eaters| portion_name(&eaters.portion, language));
    let after = trial.plate.report.finding(finding.rule.as_str(), &finding.subject);
    let dearer = gizi::money::Money::new(trial.dearer, week.kitchen.currency);
    let mut heads = 0;
    let mut moved = Moved::default();
    let mut judged = Vec::new();
    for (other, before) in week.kitchen.audiences.iter().zip(&day.plates) {
        if eaters.is_none_or(|eaters| eaters.portion != other.portion) {
            continue;
        }
        heads += other.heads;
        let plate = week.plate(&trial.tray, day.date, other)?;
        moved.add(week, &other.name, &before.report, &plate.report, language);
        judged.push((other, plate.report));
    }
    let whole = dearer.times(heads.into())?;
    let limit = week
        .size_of(day, place)
        .and_then(|size| size.ingredients.limit())
        .map_or_else(|| "—".to_owned(), |limit| format_money(&limit, language));
    let cost = week
        .size_of(day, place)
        .map_or_else(String::new, |size| crate::cost_table::amount(&size.ingredients.cost, language));
    Ok(Fix {
        day: format_weekday(day.date, language),
        audience: eaters.map_or_else(String::new, |eaters| eaters.name.clone()),
        subject: week.subject(finding, language),
        change: format!("+{} g {} ({size})", trial.added, trial.dish),
        before: week.say(&finding.message, language),
        after: after.map_or_else(String::new, |after| week.say(&after.message, language)),
        cost: format!(
            "{} + {} {} ({}, {} {limit}); {} {} {} {}",
            cost,
            format_money(&dearer, language),
            language.say("a portion", "per porsi"),
            language.say("ingredients", "bahan"),
            language.say("ceiling", "batas"),
            format_money(&whole, language),
            language.say("a day for", "sehari untuk"),
            format_number(f64::from(heads), Some(0), language),
            language.say("portions", "porsi"),
        ),
        better: moved.better(),
        worse: moved.worse(),
        outcome: outcomes(judged.iter().map(|(eaters, report)| (*eaters, report)), language),
    })
}

pub(crate) fn text(week: &Week, language: Language) -> gizi::Result<String> {
    let mut text = heading(language.say("One fix and what it costs", "Satu perbaikan dan biayanya"));
    let Some(fix) = find(week, language)? else {
        let none = language.say(
            "No larger helping of a dish repairs a low nutrient.",
            "Tidak ada porsi lebih besar yang memperbaiki zat gizi yang kurang.",
        );
        let _ = writeln!(text, "  {none}");
        return Ok(text);
    };
    for (what, said) in fix.lines(language) {
        for (place, line) in wrapped(&said, 118).into_iter().enumerate() {
            let lead = if place == 0 { what } else { "" };
            let _ = writeln!(text, "  {lead:<10}{line}");
        }
    }
    Ok(text)
}

impl Fix {
    /// The fix line by line: what a line is about, and what it says.
    pub(crate) fn lines(&self, language: Language) -> Vec<(&'static str, String)> {
        let mut lines = vec![
            (language.say("where", "di mana"), format!("{}, {}: {}", self.day, self.audience, self.subject)),
            (language.say("before", "semula"), format!("▼ {}", self.before)),
            (language.say("change", "ubah"), self.change.clone()),
            (language.say("after", "menjadi"), format!("✓ {}", self.after)),
            (language.say("costs", "biaya"), self.cost.clone()),
        ];
        let none = || language.say("nothing", "tidak ada").to_owned();
        let list = |moved: &[String]| if moved.is_empty() { none() } else { moved.join("; ") };
        lines.push((language.say("better", "membaik"), list(&self.better)));
        lines.push((language.say("worse", "memburuk"), list(&self.worse)));
        lines.push((language.say("plates", "baki"), self.outcome.clone()));
        lines
    }
}
