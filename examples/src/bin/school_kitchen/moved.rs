//! What a change of the tray makes better and worse, rule by rule, for everyone who gets it.

use crate::verdicts::verdict_mark;
use crate::week::Week;
use gizi::balance::{BalanceReport, Finding, Severity, Verdict};
use gizi::locale::Language;

/// The rules that moved, each way.
#[derive(Debug, Default)]
pub(crate) struct Moved {
    better: Vec<Step>,
    worse: Vec<Step>,
}

/// A rule that moved in the same way for some audiences.
#[derive(Debug)]
struct Step {
    said: String,
    audiences: Vec<String>,
}

impl Moved {
    /// Adds the rules, required or advisory, that get another mark for an audience or are missed by more or by less.
    pub(crate) fn add(
        &mut self,
        week: &Week,
        audience: &str,
        before: &BalanceReport,
        after: &BalanceReport,
        language: Language,
    ) {
        let weighs = |finding: &Finding| finding.severity >= Some(Severity::Advisory);
        for was in &before.findings {
            let Some(now) = after.finding(was.rule.as_str(), &was.subject) else { continue };
            let Some(better) = is_better(&was.verdict, &now.verdict).filter(|_| weighs(was) || weighs(now)) else {
                continue;
            };
            let (old, new) = (verdict_mark(was), verdict_mark(now));
            let subject = week.subject(was, language);
            let said = match (old == new, better) {
                (false, _) => format!("{subject} {old} → {new}"),
                (true, true) => format!("{subject} {new} {}", language.say("nearer", "mendekat")),
                (true, false) => format!("{subject} {new} {}", language.say("further off", "menjauh")),
            };
            let steps = if better { &mut self.better } else { &mut self.worse };
            match steps.iter_mut().find(|step| step.said == said) {
                Some(step) => step.audiences.push(audience.to_owned()),
                None => steps.push(Step { said, audiences: vec![audience.to_owned()] }),
            }
        }
    }

    /// What is better now, in words.
    pub(crate) fn better(&self) -> Vec<String> {
        self.better.iter().map(Step::text).collect()
    }

    /// What is worse now, in words.
    pub(crate) fn worse(&self) -> Vec<String> {
        self.worse.iter().map(Step::text).collect()
    }
}

impl Step {
    fn text(&self) -> String {
        format!("{} ({})", self.said, self.audiences.join(", "))
    }
}

/// Whether a rule fares better than it did; `None` if it fares the same. From too little to too much is worse.
fn is_better(was: &Verdict, now: &Verdict) -> Option<bool> {
    let order = |verdict: &Verdict| match verdict {
        Verdict::Met => 2,
        Verdict::Unknown { .. } => 1,
        Verdict::Low { .. } | Verdict::High { .. } => 0,
    };
    match (was, now) {
        (Verdict::Low { short_by: was }, Verdict::Low { short_by: now })
        | (Verdict::High { over_by: was }, Verdict::High { over_by: now }) => (was != now).then_some(now < was),
        (Verdict::Low { .. }, Verdict::High { .. }) | (Verdict::High { .. }, Verdict::Low { .. }) => Some(false),
        _ => (order(was) != order(now)).then_some(order(now) > order(was)),
    }
}
