use super::shown::Speech;
use super::{ShownAmount, ShownVerdict};
use crate::balance::{BalanceReport, Finding, Outcome, RuleBasis};
use crate::id::{AudienceKey, PortionKey, RuleId, StandardId};
use crate::locale::{Language, format_date_range, format_long_date};
use crate::message::MessageTable;
use crate::message::wire;
use jiff::civil::Date;

/// What a standard says about a meal, a day or a period.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BalancePanel {
    /// The standard.
    pub standard: StandardId,
    /// Who is fed.
    pub audience: AudienceKey,
    /// The portion that was judged; absent: the reference portion.
    pub portion: Option<PortionKey>,
    /// What was judged.
    pub basis: RuleBasis,
    /// The days, in words; absent for a meal without a date.
    pub days: Option<String>,
    /// The verdict over all required sides.
    pub outcome: Outcome,
    /// That in a word.
    pub outcome_text: String,
    /// One for each rule and nutrient, in the order of the standard.
    pub rows: Vec<BalanceRow>,
    /// What makes the numbers or their use doubtful.
    pub warnings: Vec<String>,
    /// Rules that could not be judged at all.
    pub not_judged: Vec<RuleId>,
}

/// One rule, or one nutrient of a rule.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BalanceRow {
    /// The rule.
    pub rule: RuleId,
    /// What was judged: a nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// What people call it.
    pub name: String,
    /// The day, where one day of a period was judged.
    pub date: Option<Date>,
    /// What was observed; absent for an exclusion, which is kept or not.
    pub observed: Option<ShownAmount>,
    /// Against what, in words; absent for an exclusion.
    pub target: Option<String>,
    /// At least.
    pub min: Option<f64>,
    /// At most.
    pub max: Option<f64>,
    /// The unit of what was observed and of both limits: a symbol or a currency's code.
    pub unit: String,
    /// The verdict for the audience's mean.
    pub verdict: ShownVerdict,
    /// The weight of the broken or undecided side in a word.
    pub severity: Option<String>,
    /// The whole finding in a sentence.
    pub sentence: String,
    /// Each group of the audience that fares worse than the mean, in a sentence.
    pub members: Vec<String>,
}

/// A report row by row, in words.
pub fn balance_panel(report: &BalanceReport, table: &MessageTable, language: Language) -> BalancePanel {
    let speech = Speech { table, language };
    let days = match (report.from, report.to) {
        (Some(from), Some(to)) if from != to => Some(format_date_range(from, to, language)),
        (Some(day), _) | (None, Some(day)) => Some(format_long_date(day, language)),
        (None, None) => None,
    };
    let outcome = match report.outcome {
        Outcome::Balanced => "outcome.balanced",
        Outcome::Unknown => "outcome.unknown",
        Outcome::NotBalanced => "outcome.not_balanced",
    };
    let warnings = report.warnings.iter();
    BalancePanel {
        standard: report.standard.clone(),
        audience: report.audience.clone(),
        portion: report.portion.clone(),
        basis: report.basis,
        days,
        outcome: report.outcome,
        outcome_text: speech.word(outcome),
        rows: report.findings.iter().map(|finding| row(finding, &speech)).collect(),
        warnings: warnings.map(|warning| table.render(&warning.message(), language)).collect(),
        not_judged: report.not_judged.clone(),
    }
}

/// The pieces of a finding's own message, so that row and sentence cannot differ.
fn row(finding: &Finding, speech: &Speech<'_>) -> BalanceRow {
    let part = |key: &str| speech.table.part(&finding.message, key, speech.language);
    let say = |message| speech.table.render(message, speech.language);
    let worse = finding.members.iter().filter(|member| member.verdict.badness() > finding.verdict.badness());
    BalanceRow {
        rule: finding.rule.clone(),
        subject: finding.subject.clone(),
        name: part("subject").unwrap_or_else(|| finding.subject.clone()),
        date: finding.date,
        observed: part("observed").map(|text| ShownAmount { text, amount: Some(finding.observed) }),
        target: part("limit"),
        min: finding.limit.min,
        max: finding.limit.max,
        unit: finding.limit.unit.clone(),
        verdict: speech.verdict(Some((&finding.verdict, finding.severity))),
        severity: finding
            .severity
            .map(|severity| speech.word(&format!("severity.{}", wire(&severity).to_ascii_lowercase()))),
        sentence: say(&finding.message),
        members: worse.map(|member| say(&member.message)).collect(),
    }
}
