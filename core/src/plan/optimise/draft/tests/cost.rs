//! Prices, and what the programme may spend.

use super::*;
use crate::cost::{Ceiling, CeilingPeriod, CostBasis, CostComponent};
use crate::plan::optimise::{DishCost, PlanPeriod};

#[test]
fn what_has_no_price_cannot_be_chosen_and_says_what_is_missing() {
    let draft = draft(&request(5), &program(), &[]);
    let duck =
        UnusableDish { menu_id: "duck".parse().unwrap(), reason: UnusableReason::Cost, names: vec!["duck".to_owned()] };
    assert_eq!(draft.unusable, [duck]);
    let fish = draft.problem.dishes.iter().find(|dish| dish.menu_id.as_str() == "fish").unwrap();
    assert_eq!(fish.cost, 4_000.into());
}

#[test]
fn a_ceiling_of_the_programme_is_required_of_its_portion_size() {
    let mut program = program();
    let ceiling = |portion: &str, period| Ceiling {
        name: portion.to_owned(),
        components: vec![CostComponent::Ingredients],
        portion: Some(portion.parse().unwrap()),
        amount: rupiah(4_500),
        period,
        basis: CostBasis::Used,
    };
    program.ceilings = vec![
        ceiling("small", CeilingPeriod::Portion),
        ceiling("large", CeilingPeriod::Portion),
        ceiling("small", CeilingPeriod::Week),
    ];
    let draft = draft(&request(5), &program, &[]);
    let ceilings = draft.problem.rules.iter().filter(|rule| rule.id.as_str().contains("-ceiling-"));
    let ceilings: Vec<&str> = ceilings.map(|rule| rule.id.as_str()).collect();
    assert_eq!(ceilings, ["sd_1_3-ceiling-1", "sd_1_3-ceiling-3"]);
    // Rp 4,500 in a week of five days.
    let week =
        PlanDemand::Budget { audience: Some("sd_1_3".parse().unwrap()), period: PlanPeriod::Week, max: 900.into() };
    assert_eq!(rule(&draft, "sd_1_3-ceiling-3").demand, week);
    assert!(draft.unmapped.iter().all(|left| left.rule.as_str() != "ceiling-3"));
}

#[test]
fn a_week_s_ceiling_needs_weeks_of_equal_length() {
    let mut program = program();
    let (name, portion, basis) = ("week".to_owned(), None, CostBasis::Used);
    let components = vec![CostComponent::Ingredients];
    program.ceilings =
        vec![Ceiling { name, components, portion, amount: rupiah(9_000), period: CeilingPeriod::Week, basis }];
    let left =
        |days| draft(&request(days), &program, &[]).unmapped.iter().any(|left| left.rule.as_str() == "ceiling-1");
    assert!(!left(12) && left(9), "Monday to Friday twice; a week and two days");
}

/// Another price of a dish's food from a day on.
fn reprice(catalog: &mut Catalog, dish: &str, from: Date, amount: u32) {
    let mut food = catalog.ingredient(&format!("f-{dish}")).unwrap().clone();
    let mut price = food.purchase_forms[0].prices[0].clone();
    (price.date, price.amount) = (from, rupiah(amount));
    food.purchase_forms[0].prices.push(price);
    catalog.set_ingredient(food).unwrap();
}

#[test]
fn each_day_is_planned_at_its_own_prices() {
    let standard = Standard::built_in("mbg-2026").unwrap();
    let drafted = |catalog: &Catalog, costs: &CostSettings| {
        plan_problem(&request(12), &program(), &standard, &[], catalog, costs).unwrap().problem
    };
    let mut catalog = catalog();
    assert!(drafted(&catalog, &costs()).dishes.iter().all(|dish| dish.costs.is_empty()));
    // A Saturday: the first feeding day after it is Monday. The price of a day after the plan is of no matter.
    let (saturday, monday) = (date(2026, 1, 10), date(2026, 1, 12));
    reprice(&mut catalog, "egg", saturday, 6_000);
    reprice(&mut catalog, "rice", saturday, 1_000);
    reprice(&mut catalog, "fish", date(2026, 2, 1), 9_000);
    for today in [date(2025, 12, 1), MONDAY, date(2026, 3, 1)] {
        let problem = drafted(&catalog, &CostSettings { date: today, ..costs() });
        for dish in &problem.dishes {
            let later = dish.menu_id.as_str() == "egg";
            let dear = DishCost { from: monday, cost: 6_000.into() };
            assert_eq!(dish.costs, if later { vec![dear] } else { Vec::new() }, "{today}: {}", dish.menu_id);
        }
        assert_eq!(problem.dishes.iter().find(|dish| dish.menu_id.as_str() == "egg").unwrap().cost, 3_000.into());
    }
    // The lowest price of eight days is the old one until it leaves them; the other one does so on the last day.
    let lowest = CostSettings { policy: crate::cost::PricePolicy::Lowest { days: 8 }, ..costs() };
    let mut weekly = self::catalog();
    for (dish, amount) in [("rice", 1_000), ("egg", 6_000), ("fish", 4_000), ("beef", 9_500)] {
        reprice(&mut weekly, dish, date(2026, 1, 8), amount);
    }
    let problem = drafted(&weekly, &lowest);
    let egg = problem.dishes.iter().find(|dish| dish.menu_id.as_str() == "egg").unwrap();
    assert_eq!(egg.costs, [DishCost { from: date(2026, 1, 13), cost: 6_000.into() }]);
    assert!(drafted(&weekly, &CostSettings { date: date(2026, 1, 16), ..lowest }).dishes.is_empty());
    // Without a price on the first days nobody knows what it costs then.
    let mut late = self::catalog();
    let mut food = late.ingredient("f-egg").unwrap().clone();
    food.purchase_forms[0].prices[0].date = monday;
    late.set_ingredient(food).unwrap();
    let draft = plan_problem(&request(12), &program(), &standard, &[], &late, &costs()).unwrap();
    let unusable: Vec<&str> = draft.unusable.iter().map(|dish| dish.menu_id.as_str()).collect();
    assert_eq!(unusable, ["egg", "duck"]);
}
