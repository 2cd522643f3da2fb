//! Very many meals against the rules that nutrients alone decide.
//!
//! The verdicts are those of [`judge_meal`](super::judge_meal) to the last bit, without words, reasons or estimates.

use super::judge::severity;
use super::observe::energy_share;
use super::{Measure, Outcome, Rule, RuleBasis, RuleTarget, Severity, Standard, Target, Verdict};
use crate::error::Result;
use crate::id::{AudienceKey, RuleId};
use crate::menu::MealType;
use crate::nutrient::{Bounds, NutrientKey};
use crate::nutrition::BulkNutrition;
use crate::quantity::decimal::to_f64;
use jiff::civil::Date;

/// The rules of a standard for one meal of one audience that nutrients alone decide. Build it once, judge any number
/// of menus.
#[derive(Debug, Clone)]
pub struct NutrientRules {
    cases: Vec<Case>,
    targets: Vec<RuleTarget>,
    member_severity: Severity,
    not_judged: Vec<RuleId>,
}

/// One rule for one nutrient.
#[derive(Debug, Clone)]
struct Case {
    rule: Rule,
    /// The column of the nutrient; absent: the result lacks it, and nothing is known of it.
    nutrient: Option<usize>,
    /// For a share of the energy: its column, and what one gram gives.
    energy: Option<(Option<usize>, f64)>,
    /// Each group of the audience with limits of its own.
    members: Vec<(String, Target)>,
}

/// One menu judged by [`NutrientRules`].
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MealJudgement {
    /// The verdict over all required sides of these rules.
    pub outcome: Outcome,
    /// One for each of [`NutrientRules::targets`], in that order.
    pub findings: Vec<MealFinding>,
}

/// One target judged.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MealFinding {
    /// What was observed, in the unit of the limit.
    pub observed: Bounds,
    /// For the audience's mean; never with an estimate or reasons.
    pub verdict: Verdict,
    /// How much the broken or undecided side weighs; absent if the rule is met.
    pub severity: Option<Severity>,
    /// The group of the audience that fares worst, if it fares worse than the mean.
    pub worst_member: Option<String>,
}

impl NutrientRules {
    /// The rules for a meal of an audience, judged from columns of these nutrients.
    ///
    /// Rules about dishes, food groups, allergens, diets and cost are listed in [`not_judged`](Self::not_judged), as are
    /// rules without a limit for this case.
    pub fn new(
        standard: &Standard,
        audience: &AudienceKey,
        meal_type: Option<MealType>,
        date: Option<Date>,
        nutrients: &[NutrientKey],
    ) -> Result<Self> {
        let column = |key: &str| nutrients.iter().position(|nutrient| nutrient.as_str() == key);
        let all = standard.targets(audience, meal_type)?;
        let mut rules = Self {
            cases: Vec::new(),
            targets: Vec::new(),
            member_severity: standard.member_severity,
            not_judged: Vec::new(),
        };
        for rule in standard.rules.iter().filter(|rule| rule.basis.contains(&RuleBasis::Meal)) {
            let looked_at = rule.meal_types.is_empty() || meal_type.is_some_and(|meal| rule.meal_types.contains(&meal));
            if !(looked_at && rule.holds(audience, date, date)) {
                continue;
            }
            let before = rules.cases.len();
            let mut limits = all.iter().filter(|target| target.rule == rule.id).peekable();
            while let Some(target) = limits.next() {
                if target.member.is_some() || rule.measure.nutrients().is_empty() {
                    continue;
                }
                let mut members = Vec::new();
                while let Some(member) = limits.next_if(|next| next.member.is_some() && next.subject == target.subject)
                {
                    members.extend(member.member.clone().map(|name| (name, member.limit.clone())));
                }
                let energy = match &rule.measure {
                    Measure::PercentOfEnergy { kcal_per_gram, .. } => {
                        Some((column("energy_kcal"), to_f64(*kcal_per_gram)))
                    }
                    _ => None,
                };
                rules.cases.push(Case { rule: rule.clone(), nutrient: column(&target.subject), energy, members });
                rules.targets.push(target.clone());
            }
            if rules.cases.len() == before {
                rules.not_judged.push(rule.id.clone());
            }
        }
        Ok(rules)
    }

    /// What is judged, in the order of the findings: the limits of the audience's mean.
    pub fn targets(&self) -> &[RuleTarget] {
        &self.targets
    }

    /// Rules for a meal that hold and that nutrients alone do not decide.
    pub fn not_judged(&self) -> &[RuleId] {
        &self.not_judged
    }

    /// Judges one menu of a result as one portion of the meal; absent if the result has no such menu.
    pub fn judge(&self, nutrition: &BulkNutrition, menu: u32) -> Option<MealJudgement> {
        let width = nutrition.nutrients.len();
        let row = |column: &'_ [f64], place: usize| column.get(menu as usize * width + place).copied();
        if menu >= nutrition.menus {
            return None;
        }
        let amount = |place: Option<usize>| {
            let known = place.and_then(|place| {
                let low = row(&nutrition.low, place)?;
                let high = nutrition.gaps.as_ref().map_or(Some(low), |gaps| row(&gaps.high, place));
                Some(Bounds { low, high })
            });
            known.unwrap_or(Bounds { low: 0.0, high: None })
        };
        let mut findings = Vec::with_capacity(self.cases.len());
        let mut weighed = Vec::with_capacity(self.cases.len());
        for (case, target) in self.cases.iter().zip(&self.targets) {
            let observed = match case.energy {
                None => amount(case.nutrient),
                Some((energy, kcal)) => energy_share(&amount(case.nutrient), &amount(energy), kcal),
            };
            let judged =
                |limit: &Target| (Verdict::of(&observed, limit.min, limit.max), severity(&case.rule, &observed, limit));
            let (verdict, severity) = judged(&target.limit);
            let (mut worst, mut worst_member) = (verdict.badness(), None);
            for (name, limit) in &case.members {
                let (verdict, severity) = judged(limit);
                if verdict.badness() > worst {
                    (worst, worst_member) = (verdict.badness(), Some(name.clone()));
                }
                weighed.push((verdict, severity.map(|severity| severity.min(self.member_severity))));
            }
            findings.push(MealFinding { observed, verdict, severity, worst_member });
        }
        let mean = findings.iter().map(|finding| (&finding.verdict, finding.severity));
        let outcome = Outcome::over(mean.chain(weighed.iter().map(|(verdict, severity)| (verdict, *severity))));
        Some(MealJudgement { outcome, findings })
    }
}
