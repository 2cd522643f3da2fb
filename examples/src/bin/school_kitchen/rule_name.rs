//! A rule of the planner in words.

use crate::week::Week;
use gizi::id::RuleId;
use gizi::locale::{Language, format_money, format_number, format_unit};
use gizi::money::Money;
use gizi::plan::optimise::{PlanDemand, PlanProblem};

/// What it is about, whose portions, and between which limits.
#[derive(Debug, Default)]
pub(crate) struct RuleName {
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) limits: String,
}

impl RuleName {
    /// A rule of the problem. Where it is none of nutrients or money: only its name.
    pub(crate) fn of(id: &RuleId, problem: &PlanProblem, week: &Week, language: Language) -> Self {
        let rule = problem.rules.iter().find(|rule| rule.id == *id);
        let own = week.kitchen.plan.rules.iter().find(|own| own.rule.id == *id);
        let name = own.map_or_else(|| id.to_string(), |own| language.say(&own.en, &own.id).to_owned());
        let plain = Self { what: name, ..Self::default() };
        let Some(rule) = rule else { return plain };
        let who = |audience: &gizi::id::AudienceKey| {
            let eaters = week.kitchen.audiences.iter().find(|eaters| eaters.key == *audience);
            eaters.map_or_else(|| audience.to_string(), |eaters| eaters.name.clone())
        };
        match &rule.demand {
            PlanDemand::Nutrient { audience: Some(audience), nutrient, min, max, .. } => {
                let named = week.catalog.registry().get(nutrient.as_str()).map(|nutrient| {
                    let name = language.say(&nutrient.name_en, &nutrient.name_id);
                    name.split([',', '(']).next().unwrap_or_default().trim().to_owned()
                });
                Self {
                    what: named.unwrap_or_else(|_| nutrient.to_string()),
                    who: who(audience),
                    limits: format!("{} {}", limits(*min, *max, language), unit(&rule.demand, language)),
                }
            }
            PlanDemand::Budget { audience: Some(audience), max, .. } => Self {
                what: language.say("Ingredient cost", "Biaya bahan").to_owned(),
                who: who(audience),
                limits: format!("≤ {}", format_money(&Money::new(*max, week.kitchen.currency), language)),
            },
            _ => plain,
        }
    }
}

impl std::fmt::Display for RuleName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [&self.what, &self.who, &self.limits];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        f.write_str(&parts.join(" "))
    }
}

fn limits(min: Option<f64>, max: Option<f64>, language: Language) -> String {
    let number = |value: f64| format_number(value, Some(1), language);
    match (min, max) {
        (Some(min), Some(max)) => format!("{}–{}", number(min), number(max)),
        (Some(min), None) => format!("≥ {}", number(min)),
        (None, Some(max)) => format!("≤ {}", number(max)),
        (None, None) => String::new(),
    }
}

/// In what a rule is counted.
pub(crate) fn unit(demand: &PlanDemand, language: Language) -> String {
    match demand {
        PlanDemand::Nutrient { nutrient, .. } => {
            let unit = nutrient.as_str().rsplit('_').next().unwrap_or_default();
            format_unit(if unit == "ug" { "µg" } else { unit }, language)
        }
        PlanDemand::Budget { .. } => "Rp".to_owned(),
        _ => "×".to_owned(),
    }
}
