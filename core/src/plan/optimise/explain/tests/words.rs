//! Explanations in words.

use super::super::super::*;
use super::rich::{key, rich};
use crate::balance::{LimitSide, Severity};
use crate::locale::Language;
use crate::message::{Message, MessageTable};
use crate::money::Currency;
use jiff::civil::date;
use rust_decimal::Decimal;

fn names() -> PlanNames {
    let name = |key: &str, en: &str, id: &str| PlanName {
        key: key.to_owned(),
        name_en: en.to_owned(),
        name_id: id.to_owned(),
    };
    PlanNames {
        audiences: vec![name("tk", "Kindergarten", "TK"), name("girls", "girls 13-15", "perempuan 13-15")],
        dishes: vec![name("dish-1", "Capcay", ""), name("dish-3", "Urap", "")],
        currency: Currency::new("IDR").unwrap(),
    }
}

/// A rule of each kind that sentences speak of.
fn spoken() -> PlanProblem {
    let mut problem = rich(2);
    let rule =
        |id: &str, demand| PlanRule { id: id.parse().unwrap(), severity: Severity::Required, price: 0.0, demand };
    let (protein, energy) = (key("protein_g"), key("energy_kcal"));
    problem.rules = vec![
        rule(
            "share",
            PlanDemand::EnergyShare {
                audience: Some("tk".parse().unwrap()),
                nutrient: protein,
                kcal_per_gram: 4.0,
                energy,
                period: PlanPeriod::Day,
                min: None,
                max: Some(0.15),
            },
        ),
        rule(
            "iron",
            PlanDemand::Nutrient {
                audience: Some("girls".parse().unwrap()),
                nutrient: key("iron_mg"),
                period: PlanPeriod::Week,
                min: Some(7.5),
                max: None,
            },
        ),
        rule(
            "gap",
            PlanDemand::TraitUses {
                trait_kind: "main_protein".to_owned(),
                value: None,
                slot: Some(problem.slots[1]),
                window: Some(2),
                min: None,
                max: Some(1),
            },
        ),
        rule("cost", PlanDemand::Budget { audience: None, period: PlanPeriod::Day, max: 8_000.into() }),
    ];
    problem
}

fn said(message: &Message) -> [String; 2] {
    let table = MessageTable::standard().unwrap();
    [Language::En, Language::Id].map(|language| table.render(message, language))
}

#[test]
fn a_clash_and_its_way_out_are_told() {
    let problem = spoken();
    let way = |rule: &str, at_least| PlanWayOut { rule: rule.parse().unwrap(), at_least };
    let clash = PlanClash { rules: vec![way("share", Some(0.00821)), way("iron", None)], weeks: vec![0, 1] };
    assert_eq!(
        said(&tell_clash(&clash, &problem, &names())),
        [
            "Protein of Kindergarten (at most 15% of energy a day) and Iron of girls 13-15 (at least 7.5 mg a day on the \
             weekly mean) cannot both hold: proved",
            "Protein TK (paling banyak 15% dari energi sehari) dan Besi perempuan 13-15 (sedikitnya 7,5 mg sehari menurut \
             rata-rata pekan) tidak mungkin keduanya dipenuhi: terbukti",
        ]
    );
    assert_eq!(
        said(&tell_way_out(&clash.rules[0], &problem, &names()))[0],
        "Protein of Kindergarten (at most 15% of energy a day) would have to give way by at least 0.82% if all else stays"
    );
    let moved = MovedLimit { rule: "share".parse().unwrap(), side: LimitSide::Maximum, from: 0.15, to: 0.157_312 };
    let mut relief = PlanRelief {
        result: ReliefResult::Least,
        at_least: Some(0.05),
        limits: vec![moved],
        portions: Vec::new(),
        sum: Some(0.05),
        choices: Vec::new(),
    };
    // 15.73 % would not be enough.
    assert_eq!(
        said(&tell_relief(&relief, &problem, &names())),
        [
            "the smallest way out: at most 15.74% in place of Protein of Kindergarten (at most 15% of energy a day)",
            "jalan keluar terkecil: paling banyak 15,74% sebagai ganti Protein TK (paling banyak 15% dari energi sehari)",
        ]
    );
    relief.result = ReliefResult::Hopeless;
    assert!(said(&tell_relief(&relief, &problem, &names()))[0].ends_with("proved"));
}

#[test]
fn a_limit_that_is_told_is_enough_and_one_that_is_proved_is_not_too_much() {
    use crate::locale::outward;
    let mut dice = 7_u64;
    for _ in 0..2_000 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let value = (dice >> 40) as f64 / 3_000_000.0 * if dice & 1 == 0 { 1.0 } else { 300.0 };
        assert!(outward(value, true) >= value && outward(value, false) <= value, "{value}");
        assert!(outward(value, true) - value <= if value < 100.0 { 0.01 } else { 0.1 } + 1e-9, "{value}");
        let text = crate::locale::format_number(outward(value, true), None, Language::En).replace(',', "");
        assert!(text.parse::<f64>().unwrap() >= value - 1e-9, "{value} is told as {text}");
    }
}

#[test]
fn what_is_short_what_it_costs_and_what_another_dish_would_do_is_told() {
    let problem = spoken();
    let standing = RuleStanding {
        rule: "iron".parse().unwrap(),
        side: LimitSide::Minimum,
        first: date(2026, 1, 5),
        last: date(2026, 1, 6),
        audience: Some("girls".parse().unwrap()),
        counted: None,
        scenario: None,
        limit: 7.5,
        value: 7.2,
        slack: -0.3,
    };
    assert_eq!(
        said(&tell_standing(&standing, &problem, &names())),
        [
            "5–6 January 2026: Iron of girls 13-15 (at least 7.5 mg a day on the weekly mean): 7.2 mg: 0.3 mg short",
            "5–6 Januari 2026: Besi perempuan 13-15 (sedikitnya 7,5 mg sehari menurut rata-rata pekan): 7,2 mg: kurang \
             0,3 mg",
        ]
    );
    let worth = PlanRuleWorth { rule: "iron".parse().unwrap(), min: 38.2, max: 0.0, fixed: Vec::new() };
    assert_eq!(
        said(&tell_worth(&worth, &problem, &names()))[0],
        "1 mg more: Iron of girls 13-15 (at least 7.5 mg a day on the weekly mean) ≈ Rp 38.2 a portion"
    );
    // A share moves by a percentage point.
    let worth = PlanRuleWorth { rule: "share".parse().unwrap(), min: 0.0, max: 1_200.0, fixed: Vec::new() };
    assert_eq!(
        said(&tell_worth(&worth, &problem, &names()))[0],
        "1% less: Protein of Kindergarten (at most 15% of energy a day) ≈ Rp 12 a portion"
    );
    let gap = RuleBreach { rule: "gap".parse().unwrap(), breach: 1.0 };
    let swap = PlanSwap {
        date: date(2026, 1, 5),
        slot: problem.slots[1],
        from: "dish-1".parse().unwrap(),
        to: "dish-3".parse().unwrap(),
        objective: -33.0,
        cost: (-100).into(),
        holds: false,
        breaks: vec![gap],
        mends: Vec::new(),
    };
    assert_eq!(
        said(&tell_swap(&swap, &problem, &names())),
        [
            "5 January 2026: Urap in place of Capcay costs Rp 100 less and breaks: every main protein of the vegetable (at \
             most 1 × in 2 days)",
            "5 Januari 2026: Urap sebagai ganti Capcay Rp 100 lebih murah dan melanggar: setiap protein utama pada sayur \
             (paling banyak 1 × dalam 2 hari)",
        ]
    );
}

#[test]
fn what_comes_nearest_is_never_called_a_plan() {
    let problem = rich(0);
    for seed in 0..40 {
        let problem = rich(seed);
        let options = SearchOptions { work: 2_000, ..SearchOptions::default() };
        let Some(miss) = plan_near_miss(&problem, options).unwrap() else { continue };
        let [en, id] = said(&tell_near_miss(&miss, &problem, &names()));
        assert!(en.starts_with("no plan;") && id.starts_with("bukan rencana;"), "{en}");
        assert!(en.contains("short") || en.contains("too much"), "{en}");
    }
    let clash = PlanClash { rules: Vec::new(), weeks: vec![1] };
    // The third day is alone in its week.
    assert!(said(&tell_clash(&clash, &problem, &names()))[1].starts_with("7 Januari 2026: "));
    assert!(said(&tell_clash(&clash, &problem, &names()))[0].contains("cannot all hold"));
}

#[test]
fn every_explanation_of_any_problem_has_words() {
    for seed in 0..20 {
        let problem = rich(seed);
        let choices = super::choices(&problem, &super::plans(&problem).next().unwrap());
        let mut all: Vec<Message> = Vec::new();
        let names = names();
        for standing in plan_standings(&problem, &choices).unwrap() {
            all.push(tell_standing(&standing, &problem, &names));
        }
        for worth in plan_worth(&problem).unwrap() {
            all.push(tell_worth(&worth, &problem, &names));
        }
        for binding in plan_bindings(&problem, &choices).unwrap() {
            all.push(tell_binding(&binding, &problem, &names));
        }
        for swap in plan_best_swaps(&problem, &choices, 3).unwrap() {
            all.push(tell_swap(&swap, &problem, &names));
        }
        if let Some(clash) = plan_clash(&problem).unwrap() {
            all.push(tell_clash(&clash, &problem, &names));
            all.extend(clash.rules.iter().map(|way| tell_way_out(way, &problem, &names)));
        }
        for text in all.iter().flat_map(said) {
            assert!(!text.contains("why.") && !text.contains("choice.") && !text.contains('{'), "{text}");
            assert!(!text.contains("()") && !text.contains("  ") && !text.contains("NaN"), "{text}");
        }
    }
}

/// The least is the most that any day can hold: no price buys more of it.
#[test]
fn a_limit_that_can_be_no_tighter_is_told_to_be_so() {
    let iron = |dish: &CandidateDish| dish.values.iter().find(|it| it.nutrient == key("iron_mg")).unwrap().low;
    let mut problem = rich(2);
    problem.dishes.iter_mut().for_each(|dish| dish.cost = Decimal::from((100.0 * iron(dish)) as i64 + 1));
    let most_of = |slot: &PlanSlot| {
        let dishes = problem.dishes.iter().filter(|dish| dish.slots.contains(slot));
        dishes.map(iron).fold(0.0, f64::max)
    };
    let most: f64 = problem.slots.iter().map(most_of).sum();
    let worth = |min: f64| {
        let (audience, nutrient, period) = (None, key("iron_mg"), PlanPeriod::Day);
        let demand = PlanDemand::Nutrient { audience, nutrient, period, min: Some(min), max: None };
        let rules = vec![PlanRule { id: "iron".parse().unwrap(), severity: Severity::Required, price: 0.0, demand }];
        let (locks, forbidden, objective) = (Vec::new(), Vec::new(), vec![PlanObjective::Cost]);
        let problem = PlanProblem { rules, locks, forbidden, objective, ..problem.clone() };
        let worth = plan_worth(&problem).unwrap();
        assert_eq!(worth.len(), 1);
        let told = said(&tell_worth(&worth[0], &problem, &names()));
        (worth[0].clone(), told)
    };
    let (fixed, [en, id]) = worth(most);
    assert_eq!((fixed.fixed, fixed.min), (vec![LimitSide::Minimum], 0.0));
    assert!(en.ends_with("a day) can ask for no more: proved"), "{en}");
    assert!(id.ends_with("sehari) tidak mungkin meminta lebih banyak: terbukti"), "{id}");
    let (free, _) = worth(0.9 * most);
    assert!(free.fixed.is_empty() && free.min > 1.0, "{free:?}");
}
