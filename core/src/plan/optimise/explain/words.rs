//! Explanations as sentences: a key and values for the table of messages.

use super::super::{
    MovedLimit, PlanBinding, PlanClash, PlanNames, PlanNearMiss, PlanProblem, PlanRelief, PlanRuleWorth, PlanStepCost,
    PlanSwap, PlanWayOut, ReliefResult, RuleBreach, RuleStanding,
};
use super::label::{Teller, both, factor, one};
use crate::balance::{LimitSide, Severity};
use crate::locale::{format_date_range, format_money};
use crate::message::{Message, MessageContent};
use crate::money::Money;
use crate::quantity::Decimal;

/// More shortfalls than this are counted, not listed.
const MOST_SHORTFALLS: usize = 6;
/// And more rules than this that another dish breaks.
const MOST_RULES: usize = 4;

/// Which rules cannot hold together, and when, if not in every week.
pub fn tell_clash(clash: &PlanClash, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let labels: Vec<MessageContent> = clash.rules.iter().map(|way| teller.label(&way.rule)).collect();
    let clashing = match labels.as_slice() {
        [only] => Message::new("why.clash_one").with("rule", only.clone()),
        [first, second] => Message::new("why.clash_two").with("first", first.clone()).with("second", second.clone()),
        _ => Message::new("why.clash").with("rules", listed(labels)),
    };
    let mut every: Vec<u32> = problem.days.iter().map(|day| day.week).collect();
    every.dedup();
    if clash.weeks.is_empty() || clash.weeks.len() == every.len() {
        return clashing;
    }
    let week = |number: &u32| {
        let mut days = problem.days.iter().filter(|day| day.week == *number).map(|day| day.date);
        let first = days.next()?;
        let last = days.next_back().unwrap_or(first);
        Some(both(|language| format_date_range(first, last, language)))
    };
    let when = listed(clash.weeks.iter().filter_map(week).collect());
    Message::new("why.clash_when").with("when", when).with("clash", one(clashing))
}

/// How far one rule of a clash must give way by itself.
pub fn tell_way_out(way: &PlanWayOut, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let by = way.at_least.zip(teller.rule(&way.rule)).map(|(by, rule)| teller.proved(&rule.demand, by));
    let key = if by.is_some() { "why.way" } else { "why.no_way" };
    let message = Message::new(key).with("rule", teller.label(&way.rule));
    by.into_iter().fold(message, |message, by| message.with("by", by))
}

/// Which limits give way, and whether less is enough.
pub fn tell_relief(relief: &PlanRelief, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let moved = |limit: &MovedLimit| {
        let rule = teller.rule(&limit.rule)?;
        let to = teller.enough(&rule.demand, limit.side, limit.to);
        Some(one(Message::new("why.moved").with("rule", teller.label(&limit.rule)).with("limit", to)))
    };
    let limits = || listed(relief.limits.iter().filter_map(moved).collect());
    match relief.result {
        ReliefResult::Hopeless => Message::new("why.relief_hopeless"),
        ReliefResult::NotFound => Message::new("why.relief_not_found"),
        _ if relief.limits.is_empty() => Message::new("why.relief_none"),
        ReliefResult::Least => Message::new("why.relief_least").with("limits", limits()),
        ReliefResult::Found => Message::new("why.relief_found").with("limits", limits()),
    }
}

/// That there is no plan, and what the dishes that come nearest break: each side of each rule where it is worst, the
/// worst in parts of the limit first.
pub fn tell_near_miss(miss: &PlanNearMiss, problem: &PlanProblem, names: &PlanNames) -> Message {
    let part =
        |standing: &RuleStanding| standing.slack / if standing.limit == 0.0 { 1.0 } else { standing.limit.abs() };
    let mut shortfalls: Vec<&RuleStanding> = miss.shortfalls.iter().collect();
    shortfalls.sort_by(|a, b| part(a).total_cmp(&part(b)));
    let mut worst: Vec<(&RuleStanding, u32)> = Vec::new();
    for standing in shortfalls {
        match worst.iter_mut().find(|(known, _)| (&known.rule, known.side) == (&standing.rule, standing.side)) {
            Some((_, others)) => *others += 1,
            None => worst.push((standing, 0)),
        }
    }
    let told = |(standing, others): &(&RuleStanding, u32)| {
        let told = tell_standing(standing, problem, names);
        match others {
            0 => told,
            _ => Message::new("why.and_others").with("standing", one(told)).number("others", f64::from(*others)),
        }
    };
    let mut messages: Vec<Message> = worst.iter().take(MOST_SHORTFALLS).map(told).collect();
    messages.extend(more(worst.len(), MOST_SHORTFALLS));
    let key = if miss.is_nearest { "why.near_miss_proved" } else { "why.near_miss" };
    Message::new(key).with("shortfalls", MessageContent::List { messages })
}

/// How dishes stand to a rule: when, what they come to, and how much is short, too much or to spare.
pub fn tell_standing(standing: &RuleStanding, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let Some(rule) = teller.rule(&standing.rule) else {
        return Message::new("why.unknown").text("rule", standing.rule.as_str());
    };
    let beyond = standing.slack < -1e-9 * standing.limit.abs();
    let key = match (beyond, standing.side) {
        (true, LimitSide::Minimum) => "why.short",
        (true, LimitSide::Maximum) => "why.over",
        (false, _) if standing.slack <= 1e-9 * standing.limit.abs() => "why.tight",
        (false, _) => "why.spare",
    };
    let label = match &standing.counted {
        Some(counted) => {
            let message = Message::new("why.counted").with("counted", teller.dish(counted));
            one(message.with("rule", teller.label(&standing.rule)))
        }
        None => teller.label(&standing.rule),
    };
    let told = Message::new(key)
        .with("when", both(|language| format_date_range(standing.first, standing.last, language)))
        .with("rule", label)
        .with("value", teller.amount(&rule.demand, standing.value))
        .with("by", teller.amount(&rule.demand, standing.slack.abs()));
    match &standing.scenario {
        Some(scenario) => Message::new("why.in_scenario").text("scenario", scenario).with("standing", one(told)),
        None => told,
    }
}

/// What one more unit of a rule's least and one less of its most cost, where dishes may be served in part.
pub fn tell_worth(worth: &PlanRuleWorth, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let Some(rule) = teller.rule(&worth.rule) else {
        return Message::new("why.unknown").text("rule", worth.rule.as_str());
    };
    let factor = factor(&rule.demand);
    let side = |key: &str, price: f64| {
        let step = teller.amount(&rule.demand, 1.0 / factor);
        let message = Message::new(key).with("step", step).with("rule", teller.label(&worth.rule));
        message.with("price", teller.price(price / factor)).with("per", teller.per())
    };
    let mut sides: Vec<Message> = [("why.worth_more", worth.min), ("why.worth_less", worth.max)]
        .into_iter()
        .filter(|(_, price)| *price > 0.0)
        .map(|(key, price)| side(key, price))
        .collect();
    sides.extend(worth.fixed.iter().map(|side| {
        let key = if *side == LimitSide::Minimum { "why.worth_no_more" } else { "why.worth_no_less" };
        Message::new(key).with("rule", teller.label(&worth.rule))
    }));
    match (sides.pop(), sides.pop()) {
        (Some(only), None) => only,
        (Some(second), Some(first)) => Message::new("why.both").with("sides", listed(vec![one(first), one(second)])),
        (None, _) => side("why.worth_more", worth.min),
    }
}

/// What a step of a limit costs in whole dishes.
pub fn tell_step_cost(step: &PlanStepCost, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let Some(rule) = teller.rule(&step.rule) else {
        return Message::new("why.unknown").text("rule", step.rule.as_str());
    };
    // A limit that was given is told as it was given.
    let to = MessageContent::Limits {
        min: Some(step.to * factor(&rule.demand)).filter(|_| step.side == LimitSide::Minimum),
        max: Some(step.to * factor(&rule.demand)).filter(|_| step.side == LimitSide::Maximum),
        unit: teller.unit(&rule.demand),
    };
    let sure = |cost: f64| {
        let near = |bound: Option<f64>| bound.is_some_and(|bound| (bound - cost).abs() <= 1e-6 * cost.abs().max(1.0));
        near(step.at_least) && near(step.at_most)
    };
    let key = match step.cost {
        None => "why.step_no_plan",
        Some(cost) if sure(cost) => "why.step_proved",
        Some(_) => "why.step",
    };
    let message = Message::new(key).with("rule", teller.label(&step.rule)).with("limit", to);
    let price = step.cost.into_iter();
    price.fold(message, |message, price| message.with("price", teller.price(price)).with("per", teller.per()))
}

/// What another dish would do.
pub fn tell_swap(swap: &PlanSwap, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    let key = match swap.cost.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => "why.dearer",
        std::cmp::Ordering::Equal => "why.same_price",
        std::cmp::Ordering::Less => "why.cheaper",
    };
    let money = Money::new(swap.cost.abs(), names.currency);
    let cost = Message::new(key).with("price", both(|language| format_money(&money, language)));
    let required =
        |breach: &&RuleBreach| teller.rule(&breach.rule).is_none_or(|rule| rule.severity == Severity::Required);
    let broken: Vec<&RuleBreach> = swap.breaks.iter().filter(required).collect();
    let (key, named) = match (broken.is_empty(), swap.breaks.is_empty()) {
        (false, _) => ("why.swap_breaks", broken),
        (true, false) => ("why.swap_strays", swap.breaks.iter().collect()),
        (true, true) => ("why.swap", broken),
    };
    let message = Message::new(key)
        .with("when", both(|language| format_date_range(swap.date, swap.date, language)))
        .with("from", teller.dish(swap.from.as_str()))
        .with("to", teller.dish(swap.to.as_str()))
        .with("cost", one(cost));
    if named.is_empty() {
        return message;
    }
    let labels = named.iter().take(MOST_RULES).map(|breach| piece(teller.label(&breach.rule)));
    let mut rules: Vec<Message> = labels.collect();
    rules.extend(more(named.len(), MOST_RULES));
    message.with("rules", MessageContent::List { messages: rules })
}

/// What a rule keeps off.
pub fn tell_binding(binding: &PlanBinding, problem: &PlanProblem, names: &PlanNames) -> Message {
    let teller = Teller { problem, names };
    Message::new("why.binds")
        .with("rule", teller.label(&binding.rule))
        .number("swaps", binding.swaps as f64)
        .with("gain", teller.price(binding.gain))
        .with("per", teller.per())
}

/// Pieces in a row.
fn listed(pieces: Vec<MessageContent>) -> MessageContent {
    MessageContent::List { messages: pieces.into_iter().map(piece).collect() }
}

fn piece(piece: MessageContent) -> Message {
    Message::new("why.piece").with("piece", piece)
}

/// How many are not told.
fn more(count: usize, told: usize) -> Option<Message> {
    let more = count.checked_sub(told).filter(|more| *more > 0)?;
    Some(Message::new("reason.more").number("count", more as f64))
}
