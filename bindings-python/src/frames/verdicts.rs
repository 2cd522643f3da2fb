use super::lines::Lines;
use super::nutrition::{Layout, sum};
use super::{argument, table};
use crate::cross::Cross;
use crate::fault::located;
use arrow_array::RecordBatch;
use arrow_array::builder::{Float64Builder, StringBuilder, StringDictionaryBuilder};
use arrow_array::types::Int32Type;
use gizi::balance::{NutrientRules, Outcome, Severity, Standard, Verdict};
use gizi::id::AudienceKey;
use gizi::menu::MealType;
use jiff::civil::Date;
use pyo3::prelude::*;
use std::sync::Arc;

/// What is to be judged.
pub(super) struct Case<'a> {
    pub(super) layout: &'a Layout,
    pub(super) lines: &'a Lines,
    pub(super) standard: Standard,
    pub(super) audience: &'a str,
    pub(super) meal_type: Option<MealType>,
    pub(super) date: Option<Date>,
}

/// The rules of a standard for a meal that nutrients alone do not decide, so that `Foods.verdicts` says nothing of them.
#[pyfunction]
#[pyo3(signature = (*, standard, audience, meal_type = None, date = None))]
pub(crate) fn rules_not_judged(
    standard: &Bound<'_, PyAny>,
    #[pyo3(from_py_with = argument::audience)] audience: &str,
    meal_type: Option<&Bound<'_, PyAny>>,
    date: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<String>> {
    let py = standard.py();
    let standard = located("standard", standard, self::standard)?;
    let date = date.map(super::foods::day).transpose()?;
    let meal_type = meal_type.map(|python| located("meal_type", python, self::meal_type)).transpose()?;
    super::run(py, || {
        let rules = NutrientRules::new(&standard, &AudienceKey::new(audience)?, meal_type, date, &[])?;
        Ok(rules.not_judged().iter().map(ToString::to_string).collect())
    })
}

/// A standard that ships with gizi, by its key, or one's own.
pub(super) fn standard(python: &Bound<'_, PyAny>) -> PyResult<Standard> {
    match python.extract::<&str>() {
        Ok(key) if !key.trim_start().starts_with('{') => {
            Standard::built_in(key).map_err(|error| crate::fault::raise(python.py(), &error))
        }
        _ => super::record(python),
    }
}

/// A meal by its name on the wire, or by what has one as its value.
pub(super) fn meal_type(python: &Bound<'_, PyAny>) -> PyResult<MealType> {
    MealType::enter(&python.getattr_opt("value")?.unwrap_or_else(|| python.clone()))
}

/// A name as the wire has it.
fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Balanced => "BALANCED",
        Outcome::Unknown => "UNKNOWN",
        Outcome::NotBalanced => "NOT_BALANCED",
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "INFO",
        Severity::Advisory => "ADVISORY",
        Severity::Required => "REQUIRED",
    }
}

/// The name of a verdict, what is lacking at least and what is too much at least.
fn verdict(verdict: &Verdict) -> (&'static str, Option<f64>, Option<f64>) {
    match verdict {
        Verdict::Met => ("MET", None, None),
        Verdict::Low { short_by } => ("LOW", Some(*short_by), None),
        Verdict::High { over_by } => ("HIGH", None, Some(*over_by)),
        Verdict::Unknown { .. } => ("UNKNOWN", None, None),
    }
}

type Words = StringDictionaryBuilder<Int32Type>;

/// One row for each menu and target, menu by menu in the order of the standard.
pub(super) fn table(case: &Case<'_>) -> gizi::Result<RecordBatch> {
    let audience = AudienceKey::new(case.audience)?;
    let rules = NutrientRules::new(&case.standard, &audience, case.meal_type, case.date, case.layout.nutrients())?;
    let (mut rule, mut subject, mut unit) = (Words::new(), Words::new(), Words::new());
    let (mut word, mut weight, mut member, mut of_menu) =
        (Words::new(), Words::new(), StringBuilder::new(), Words::new());
    let mut numbers: [Float64Builder; 6] = std::array::from_fn(|_| Float64Builder::new());
    let mut menus = Vec::new();
    let mut first = 0;
    let put = |builder: &mut Words, text: Option<&str>| match text {
        Some(text) => builder.append(text).map(|_| ()).map_err(table::broken),
        None => {
            builder.append_null();
            Ok(())
        }
    };
    sum(case.layout, case.lines, |part| {
        for menu in 0..part.menus {
            let Some(judged) = rules.judge(part, menu) else { continue };
            for (finding, target) in judged.findings.iter().zip(rules.targets()) {
                let (name, short_by, over_by) = verdict(&finding.verdict);
                menus.push(first + menu as usize);
                put(&mut rule, Some(target.rule.as_str()))?;
                put(&mut subject, Some(&target.subject))?;
                put(&mut unit, Some(&target.limit.unit))?;
                put(&mut word, Some(name))?;
                put(&mut weight, finding.severity.map(severity))?;
                put(&mut of_menu, Some(outcome(judged.outcome)))?;
                member.append_option(finding.worst_member.as_deref());
                let limit = &target.limit;
                let row = [Some(finding.observed.low), finding.observed.high, limit.min, limit.max, short_by, over_by];
                numbers.iter_mut().zip(row).for_each(|(column, value)| column.append_option(value));
            }
        }
        first += part.menus as usize;
        Ok(())
    })?;
    let [mut low, mut high, mut min, mut max, mut short, mut over] = numbers;
    table::batch(vec![
        ("menu_id".to_owned(), case.lines.menus.column(menus.into_iter())),
        ("rule".to_owned(), Arc::new(rule.finish())),
        ("subject".to_owned(), Arc::new(subject.finish())),
        ("verdict".to_owned(), Arc::new(word.finish())),
        ("severity".to_owned(), Arc::new(weight.finish())),
        ("observed_low".to_owned(), Arc::new(low.finish())),
        ("observed_high".to_owned(), Arc::new(high.finish())),
        ("limit_min".to_owned(), Arc::new(min.finish())),
        ("limit_max".to_owned(), Arc::new(max.finish())),
        ("unit".to_owned(), Arc::new(unit.finish())),
        ("short_by".to_owned(), Arc::new(short.finish())),
        ("over_by".to_owned(), Arc::new(over.finish())),
        ("worst_member".to_owned(), Arc::new(member.finish())),
        ("menu_outcome".to_owned(), Arc::new(of_menu.finish())),
    ])
}
