//! A rule as its reader knows it: what, whose, between which limits.

use super::super::{PlanDemand, PlanObjective, PlanPeriod, PlanProblem, PlanRule, PlanSlot};
use super::limit::limit;
use super::names::{PlanName, PlanNames};
use crate::balance::LimitSide;
use crate::id::{AudienceKey, RuleId};
use crate::locale::{Language, format_limits, outward};
use crate::message::{Message, MessageContent};
use crate::nutrient::NutrientKey;
use crate::validation::Wire;

/// A limit is kept within this part of itself.
const HAIR: f64 = 1e-9;

/// What sentences about a problem speak with.
pub(super) struct Teller<'a> {
    pub(super) problem: &'a PlanProblem,
    pub(super) names: &'a PlanNames,
}

pub(super) fn one(message: Message) -> MessageContent {
    MessageContent::List { messages: vec![message] }
}

/// A text of each language.
pub(super) fn both(text: impl Fn(Language) -> String) -> MessageContent {
    MessageContent::Name { en: text(Language::En), id: text(Language::Id) }
}

impl Teller<'_> {
    pub(super) fn rule(&self, id: &RuleId) -> Option<&PlanRule> {
        self.problem.rules.iter().find(|rule| rule.id == *id)
    }

    /// The rule with its limits; only its name where the problem does not have it.
    pub(super) fn label(&self, id: &RuleId) -> MessageContent {
        let Some(rule) = self.rule(id) else { return MessageContent::Text { text: id.to_string() } };
        let unit = self.unit(&rule.demand);
        let factor = factor(&rule.demand);
        let scaled = |side| limit(&rule.demand, side).map(|limit| limit * factor);
        let limits = MessageContent::Limits { min: scaled(LimitSide::Minimum), max: scaled(LimitSide::Maximum), unit };
        let message = match &rule.demand {
            PlanDemand::Nutrient { audience, nutrient, period, .. } => Message::new("why.nutrient")
                .with("nutrient", named(nutrient))
                .with("who", self.who(audience.as_ref()))
                .with("period", over(*period)),
            PlanDemand::EnergyShare { audience, nutrient, period, .. } => Message::new("why.share")
                .with("nutrient", named(nutrient))
                .with("who", self.who(audience.as_ref()))
                .with("period", over(*period)),
            PlanDemand::Budget { audience, period, .. } => {
                Message::new("why.budget").with("who", self.who(audience.as_ref())).with("period", over(*period))
            }
            PlanDemand::DishStock { menu_id, .. } => {
                Message::new("why.stock").with("dish", self.dish(menu_id.as_str()))
            }
            PlanDemand::DishUses { window, .. } => {
                Message::new("why.each").with("kind", one(Message::new("why.dish"))).with("run", run(*window))
            }
            PlanDemand::TraitUses { trait_kind, value, slot, window, .. } => {
                let message = match value {
                    Some(value) => Message::new("why.value").text("value", value),
                    None => Message::new("why.each"),
                };
                message.with("kind", kind(trait_kind, *slot)).with("run", run(*window))
            }
            PlanDemand::Variety { trait_kind, slot, .. } => {
                Message::new("why.variety").with("kind", kind(trait_kind, *slot))
            }
        };
        one(message.with("limit", limits))
    }

    fn who(&self, audience: Option<&AudienceKey>) -> MessageContent {
        audience.map_or_else(
            || one(Message::new("why.reference_portion")),
            |audience| name(&self.names.audiences, audience.as_str()),
        )
    }

    pub(super) fn dish(&self, id: &str) -> MessageContent {
        name(&self.names.dishes, id)
    }

    /// The unit people read amounts of a rule in.
    pub(super) fn unit(&self, demand: &PlanDemand) -> String {
        match demand {
            PlanDemand::Nutrient { nutrient, .. } => match nutrient.as_str().rsplit('_').next().unwrap_or_default() {
                "ug" => "µg".to_owned(),
                "kj" => "kJ".to_owned(),
                unit => unit.to_owned(),
            },
            PlanDemand::EnergyShare { .. } => "%".to_owned(),
            PlanDemand::Budget { .. } => self.names.currency.code().to_owned(),
            PlanDemand::DishStock { .. }
            | PlanDemand::DishUses { .. }
            | PlanDemand::TraitUses { .. }
            | PlanDemand::Variety { .. } => "×".to_owned(),
        }
    }

    /// An amount of a rule as it is.
    pub(super) fn amount(&self, demand: &PlanDemand, amount: f64) -> MessageContent {
        let amount = amount * factor(demand);
        MessageContent::Amount { low: amount, high: Some(amount), unit: self.unit(demand) }
    }

    /// A moved limit, rounded so that what is told is enough.
    pub(super) fn enough(&self, demand: &PlanDemand, side: LimitSide, limit: f64) -> MessageContent {
        let (limit, up) = (limit * factor(demand), side == LimitSide::Maximum);
        let told = outward(if up { limit - HAIR * limit.abs() } else { limit + HAIR * limit.abs() }, up);
        let (min, max) = if up { (None, Some(told)) } else { (Some(told), None) };
        let unit = self.unit(demand);
        both(|language| format_limits(min, max, &unit, None, language))
    }

    /// An amount of which at least as much as is told is proved.
    pub(super) fn proved(&self, demand: &PlanDemand, amount: f64) -> MessageContent {
        let told = outward(amount * factor(demand), false);
        MessageContent::Limits { min: Some(told), max: None, unit: self.unit(demand) }
    }

    /// An amount of the objective: money where it holds a cost.
    pub(super) fn price(&self, amount: f64) -> MessageContent {
        let money = self.problem.objective.contains(&PlanObjective::Cost);
        let unit = if money { self.names.currency.code() } else { "" };
        MessageContent::Amount { low: amount, high: Some(amount), unit: unit.to_owned() }
    }

    /// What the objective is a mean of: the portion where a day has one meal.
    pub(super) fn per(&self) -> MessageContent {
        let mut meals: Vec<_> = self.problem.slots.iter().map(|slot| slot.meal_type).collect();
        meals.dedup();
        one(Message::new(if meals.len() == 1 { "why.per_portion" } else { "why.per_day" }))
    }
}

/// What an amount of a rule is multiplied with for reading: shares are read in percent.
pub(super) fn factor(demand: &PlanDemand) -> f64 {
    if matches!(demand, PlanDemand::EnergyShare { .. }) { 100.0 } else { 1.0 }
}

fn name(names: &[PlanName], key: &str) -> MessageContent {
    match names.iter().find(|name| name.key == key && !name.name_en.is_empty()) {
        Some(name) => MessageContent::Name { en: name.name_en.clone(), id: name.name_id.clone() },
        None => MessageContent::Text { text: key.to_owned() },
    }
}

fn named(nutrient: &NutrientKey) -> MessageContent {
    MessageContent::Nutrient { nutrient: nutrient.clone() }
}

fn over(period: PlanPeriod) -> MessageContent {
    one(Message::new(match period {
        PlanPeriod::Day => "why.day",
        PlanPeriod::Week => "why.week",
        PlanPeriod::Plan => "why.plan",
    }))
}

fn run(window: Option<u32>) -> MessageContent {
    one(match window {
        Some(days) => Message::new("why.run").number("days", f64::from(days)),
        None => Message::new("why.run_plan"),
    })
}

/// A kind of trait, and the course that counts.
fn kind(kind: &str, slot: Option<PlanSlot>) -> MessageContent {
    let known = match kind {
        "dish" => Some("why.dish"),
        "main_protein" => Some("why.main_protein"),
        "cooking_method" => Some("why.cooking_method"),
        "colour" => Some("why.colour"),
        "vegetable" => Some("why.vegetable"),
        _ => None,
    };
    let kind = known.map_or_else(|| MessageContent::Text { text: kind.to_owned() }, |key| one(Message::new(key)));
    let Some(slot) = slot else { return kind };
    let course = Message::new(&format!("choice.course.{}", Wire(slot.course).to_string().to_lowercase()));
    one(Message::new("why.of_course").with("kind", kind).with("course", one(course)))
}
