//! Findings in words: keys and values for the table of messages.

use super::observe::Observation;
use super::{LimitSide, Measure, ReferenceGroup, Rule, Standard, Target, UnknownReason, Verdict};
use crate::cost::CostComponent;
use crate::locale::tells;
use crate::message::{Message, MessageContent};
use crate::nutrient::{Bounds, GapReason, NutrientKey};

/// More reasons than this are counted, not listed.
const MOST_REASONS: usize = 5;

pub(super) fn finding(
    rule: &Rule,
    nutrient: Option<&NutrientKey>,
    observed: &Observation,
    limit: &Target,
    verdict: &Verdict,
) -> Message {
    let exclusion = matches!(rule.measure, Measure::FreeOf { .. } | Measure::Diet { .. });
    let key = match verdict {
        Verdict::Met if exclusion => "balance.free",
        Verdict::Unknown { .. } if exclusion => "balance.free_unknown",
        _ if exclusion => "balance.not_free",
        Verdict::Met => "balance.met",
        Verdict::Low { .. } => "balance.low",
        Verdict::High { .. } => "balance.high",
        Verdict::Unknown { proved: Some(LimitSide::Minimum), .. } => "balance.unknown_minimum_met",
        Verdict::Unknown { proved: Some(LimitSide::Maximum), .. } => "balance.unknown_maximum_kept",
        Verdict::Unknown { proved: None, .. } => "balance.unknown",
    };
    let message = Message::new(key).with("subject", subject(rule, nutrient));
    let message = match verdict {
        Verdict::Met if exclusion => return message,
        _ if exclusion => return message.with("reasons", reasons(&observed.because)),
        _ => message.with("observed", range(&observed.value, limit)).with("limit", limits(limit)),
    };
    match verdict {
        Verdict::Met => message,
        Verdict::Low { short_by: by } | Verdict::High { over_by: by } => {
            message.with("by", MessageContent::Amount { low: *by, high: Some(*by), unit: limit.unit.clone() })
        }
        Verdict::Unknown { because, .. } => message.with("reasons", reasons(because)),
    }
}

/// A finding of one group, with the group's name in front.
pub(super) fn of_member(standard: &Standard, member: &str, finding: Message) -> Message {
    let name = |language: fn(&ReferenceGroup) -> &String| {
        let names = member.split('+').map(|key| {
            let group = standard.groups.iter().find(|group| group.key == key);
            group.map(language).filter(|name| !name.is_empty()).map_or(key, String::as_str)
        });
        names.collect::<Vec<_>>().join(" + ")
    };
    let name = MessageContent::Name { en: name(|group| &group.name_en), id: name(|group| &group.name_id) };
    Message::new("balance.member").with("member", name).with("finding", one(finding))
}

fn subject(rule: &Rule, nutrient: Option<&NutrientKey>) -> MessageContent {
    match nutrient {
        Some(nutrient) if rule.measure.nutrients().len() > 1 || rule.name_en.is_empty() => {
            MessageContent::Nutrient { nutrient: nutrient.clone() }
        }
        _ if rule.name_en.is_empty() => MessageContent::Text { text: rule.id.to_string() },
        _ => MessageContent::Name { en: rule.name_en.clone(), id: rule.name_id.clone() },
    }
}

fn one(message: Message) -> MessageContent {
    MessageContent::List { messages: vec![message] }
}

/// An upper end is named if it says something, or if the verdict rests on it.
fn range(value: &Bounds, limit: &Target) -> MessageContent {
    let decides = |high: f64| limit.max.is_some_and(|max| high <= max) || limit.min.is_some_and(|min| high < min);
    let high = value.high.filter(|high| tells(value) || decides(*high));
    MessageContent::Amount { low: value.low, high, unit: limit.unit.clone() }
}

fn limits(limit: &Target) -> MessageContent {
    MessageContent::Limits { min: limit.min, max: limit.max, unit: limit.unit.clone() }
}

fn reasons(because: &[UnknownReason]) -> MessageContent {
    let mut messages: Vec<Message> = because.iter().take(MOST_REASONS).map(reason).collect();
    match because.len().checked_sub(MOST_REASONS) {
        None if because.is_empty() => messages.push(Message::new("reason.unbounded")),
        Some(more) if more > 0 => messages.push(Message::new("reason.more").number("count", more as f64)),
        _ => {}
    }
    MessageContent::List { messages }
}

/// What to look up about a food.
pub(crate) fn gap_message(food: &str, nutrient: &NutrientKey, gap: GapReason) -> Message {
    let key = match gap {
        GapReason::ValueMissing => "reason.value_missing",
        GapReason::CaroteneSplitMissing => "reason.carotene_split_missing",
        GapReason::EdiblePortionMissing => "reason.edible_portion_missing",
        GapReason::RetentionMissing => "reason.retention_missing",
        GapReason::AbsorptionMissing => "reason.absorption_missing",
        GapReason::QuantityMissing => "reason.quantity_missing",
        GapReason::CookedWeightMissing => "reason.cooked_weight_missing",
        GapReason::FortificationLevelMissing => "reason.fortification_level_missing",
    };
    let message = Message::new(key).text("food", food);
    match gap {
        GapReason::ValueMissing | GapReason::RetentionMissing | GapReason::FortificationLevelMissing => {
            message.with("nutrient", MessageContent::Nutrient { nutrient: nutrient.clone() })
        }
        _ => message,
    }
}

fn reason(reason: &UnknownReason) -> Message {
    match reason {
        UnknownReason::Food { ingredient_name, nutrient, gap, .. } => gap_message(ingredient_name, nutrient, *gap),
        UnknownReason::NutrientNotCalculated { nutrient } => Message::new("reason.not_calculated")
            .with("nutrient", MessageContent::Nutrient { nutrient: nutrient.clone() }),
        UnknownReason::Cost { component, missing } if missing.is_empty() => {
            Message::new("reason.cost").with("component", component_name(*component))
        }
        UnknownReason::Cost { component, missing } => {
            let message = Message::new("reason.cost_of").with("component", component_name(*component));
            message.text("items", &missing.join(", "))
        }
        UnknownReason::Allergen { ingredients, .. } | UnknownReason::Diet { ingredients } if ingredients.is_empty() => {
            Message::new("reason.no_ingredients")
        }
        UnknownReason::Allergen { ingredients, .. } | UnknownReason::Diet { ingredients } => {
            Message::new("reason.ingredients").text("foods", &ingredients.join(", "))
        }
        UnknownReason::Dish { dish } => Message::new("reason.dish").text("dish", dish),
        UnknownReason::DishWeight { dish } => Message::new("reason.dish_weight").text("dish", dish),
        UnknownReason::PeriodTooShort { days } => {
            Message::new("reason.period_too_short").number("days", f64::from(*days))
        }
    }
}

fn component_name(component: CostComponent) -> MessageContent {
    one(Message::new(&format!("choice.cost_component.{}", component.code())))
}
