//! The verdict per rule, and how the week fares.

use crate::mark;
use crate::table::{heading, row, table};
use crate::week::{Day, Week};
use gizi::balance::{BalanceReport, Finding, Measure, Outcome, Rule, Severity};
use gizi::locale::{Language, format_weekday};
use std::fmt::Write;

pub(crate) fn text(week: &Week, day: &Day, language: Language) -> String {
    let title = language.say("Verdict per rule", "Putusan per aturan");
    let mut text = heading(&format!("{title}: {} · {}", day.tray.menu_name, standard_name(week, language)));
    let mut heads = vec![language.say("rule", "aturan").to_owned()];
    heads.extend(week.kitchen.audiences.iter().map(|eaters| eaters.name.clone()));
    let mut set = table(heads, 1);
    for (rule, subject) in rules(week, day) {
        let findings: Vec<Option<&Finding>> =
            day.plates.iter().map(|plate| plate.report.finding(&rule, &subject)).collect();
        let Some(first) = findings.iter().flatten().next() else { continue };
        let mut cells = vec![week.subject(first, language)];
        cells.extend(findings.iter().map(|finding| finding.map_or_else(|| "·".to_owned(), verdict_mark)));
        set.add_row(row(cells, 1));
    }
    let _ = writeln!(text, "{set}\n  {}\n  {}", mark::legend(language), not_listed(week, day, language));
    text.push_str(&matrix(week, language));
    text
}

/// How every audience fares on every day.
fn matrix(week: &Week, language: Language) -> String {
    let title = language
        .say("The week: required rules not met, per day and audience", "Sepekan: aturan wajib yang tidak terpenuhi");
    let mut text = heading(title);
    let mut heads = vec![language.say("day", "hari").to_owned()];
    heads.extend(week.kitchen.audiences.iter().map(|eaters| eaters.name.clone()));
    let mut set = table(heads, 1);
    for day in &week.days {
        let mut cells = vec![format_weekday(day.date, language)];
        cells.extend(day.plates.iter().map(|plate| counts(&plate.report)));
        set.add_row(row(cells, 1));
    }
    let mut cells = vec![language.say("the week", "sepekan").to_owned()];
    cells.extend(week.periods.iter().map(counts));
    set.add_row(row(cells, 1));
    let _ = writeln!(text, "{set}");
    text
}

/// `2▼ 1▲ 1?`: the required rules that are broken or not known; ✓ when all are met.
pub(crate) fn counts(report: &BalanceReport) -> String {
    let required = |finding: &&Finding| finding.severity == Some(Severity::Required);
    let count = |wanted: &str| {
        report.findings.iter().filter(required).filter(|finding| mark::of_verdict(&finding.verdict) == wanted).count()
    };
    let parts = ["▼", "▲", "?"].map(|mark| (count(mark), mark));
    let broken = parts.iter().filter(|(count, _)| *count > 0).map(|(count, mark)| format!("{count}{mark}"));
    let broken = broken.collect::<Vec<_>>().join(" ");
    if broken.is_empty() { "✓".to_owned() } else { broken }
}

/// The listed findings of one of these reports that are not met, the required ones first.
pub(crate) fn broken<'a>(week: &Week, reports: &[&BalanceReport], report: &'a BalanceReport) -> Vec<&'a Finding> {
    let listed = |finding: &&Finding| finding.severity >= Some(Severity::Advisory) && is_listed(week, reports, finding);
    let mut broken: Vec<&Finding> = report.findings.iter().filter(listed).collect();
    broken.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    broken
}

/// The mark of a finding; in brackets when nothing required is broken.
pub(crate) fn verdict_mark(finding: &Finding) -> String {
    let mark = mark::of_verdict(&finding.verdict);
    match finding.severity {
        None | Some(Severity::Required) => mark.to_owned(),
        Some(_) => format!("({mark})"),
    }
}

/// The rules a page lists, in the order of the standard: none that only inform, no upper level that all keep.
pub(crate) fn rules(week: &Week, day: &Day) -> Vec<(String, String)> {
    let mut rules: Vec<(String, String)> = Vec::new();
    for finding in day.plates.iter().flat_map(|plate| &plate.report.findings) {
        let rule = (finding.rule.to_string(), finding.subject.clone());
        if !rules.contains(&rule) && is_listed(week, &day.reports(), finding) {
            rules.push(rule);
        }
    }
    rules
}

/// Whether a page lists a finding of these reports.
pub(crate) fn is_listed(week: &Week, reports: &[&BalanceReport], finding: &Finding) -> bool {
    let Some(rule) = week.standard.rules.iter().find(|rule| rule.id == finding.rule) else { return true };
    let weighs = rule.minimum.max(rule.maximum) >= Some(Severity::Advisory);
    let all = || reports.iter().filter_map(|report| report.finding(rule.id.as_str(), &finding.subject));
    weighs && (!is_upper_level(rule) || all().any(|found| found.verdict.is_failing()))
}

/// A maximum over several nutrients, each against what a whole day may bring.
fn is_upper_level(rule: &Rule) -> bool {
    let many = matches!(&rule.measure, Measure::ShareOfDay { nutrients, .. } if nutrients.len() > 1);
    many && rule.minimum.is_none()
}

/// What the list leaves out.
pub(crate) fn not_listed(week: &Week, day: &Day, language: Language) -> String {
    let Some(plate) = day.plates.first() else { return String::new() };
    let hidden = plate.report.findings.iter().filter(|finding| !is_listed(week, &day.reports(), finding)).count();
    format!("{hidden} {}", language.say(
        "more findings only inform (other micronutrients, shares of the plate) or are upper levels that no plate breaks",
        "temuan lain hanya informasi (zat gizi mikro lain, bagian piring) atau batas atas yang tidak dilampaui",
    ))
}

/// The outcome in words.
pub(crate) fn outcome(outcome: Outcome, language: Language) -> &'static str {
    match outcome {
        Outcome::Balanced => language.say("meets the standard", "memenuhi standar"),
        Outcome::Unknown => language.say("not known: values are missing", "belum diketahui: ada nilai yang kosong"),
        Outcome::NotBalanced => language.say("does not meet the standard", "tidak memenuhi standar"),
    }
}

/// The standard's name and edition.
pub(crate) fn standard_name(week: &Week, language: Language) -> String {
    let standard = &week.standard;
    let name = if standard.name_id.is_empty() {
        &standard.name_en
    } else {
        language.say(&standard.name_en, &standard.name_id)
    };
    format!("{name} ({})", standard.id)
}
