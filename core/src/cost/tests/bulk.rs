//! Bulk costs are the ingredient costs of whole calculations.

use super::*;
use crate::id::IngredientId;
use crate::ingredient::{FoodMeasure, WeightBasis};
use proptest::prelude::*;

const FOODS: [&str; 4] = ["beras", "tempe", "telur", "kemangi"];

/// Rice and tempeh by weight, eggs by the piece, basil without a price.
fn market(edible: u32) -> Catalog {
    let mut egg = food("telur", FoodCategory::Egg, "2500", "piece");
    egg.measures = vec![FoodMeasure::new("piece", 64.into(), WeightBasis::AsPurchased)];
    let mut foods = vec![
        food("beras", FoodCategory::Cereal, "14500", "kg"),
        food("tempe", FoodCategory::Legume, "12345.67", "kg"),
        egg,
        unpriced("kemangi", FoodCategory::Spice),
    ];
    foods[1].edible_portion_percent = Some(edible.into());
    foods[0].purchase_forms[0].prices.push(price(date(2026, 4, 1), "16000", "1", "kg"));
    catalog(foods)
}

fn priced(date: Date) -> Vec<PricedFood> {
    FOODS.iter().map(|id| PricedFood { ingredient_id: (*id).to_owned(), date }).collect()
}

fn table(catalog: &Catalog, edible: bool, scenario: Option<&PriceScenario>) -> PriceTable {
    PriceTable::new(catalog, &priced(today()), edible, &settings(), scenario).unwrap()
}

fn columns(lines: &[(u32, u32, i64)]) -> CostLines {
    CostLines {
        menu: lines.iter().map(|line| line.0).collect(),
        food: lines.iter().map(|line| line.1).collect(),
        micrograms: lines.iter().map(|line| line.2).collect(),
    }
}

fn menu_of(menu: u32, lines: &[(u32, u32, i64)], edible: bool) -> Menu {
    let own = lines.iter().filter(|line| line.0 == menu);
    let own: Vec<_> =
        own.map(|line| (FOODS[line.1 as usize], Decimal::new(line.2, 6).normalize().to_string(), "g")).collect();
    let own: Vec<_> = own.iter().map(|(food, grams, unit)| (*food, grams.as_str(), *unit)).collect();
    let mut menu = dish(1, &own);
    let basis = if edible { WeightBasis::Edible } else { WeightBasis::AsPurchased };
    menu.ingredients.iter_mut().for_each(|line| line.basis = basis);
    menu
}

/// Rounded as a sum is.
fn twelve(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(12, rust_decimal::RoundingStrategy::MidpointNearestEven)
}

fn lines() -> impl Strategy<Value = Vec<(u32, u32, i64)>> {
    proptest::collection::vec((0u32..3, 0u32..4, prop_oneof![Just(0i64), 1i64..2_000_000_000]), 0..16)
}

proptest! {
    #[test]
    fn a_sum_is_the_ingredient_cost_of_the_menu(
        lines in lines(), even in prop::sample::select(vec![100u32, 80, 50, 40, 25]), edible: bool,
    ) {
        let catalog = market(even);
        let bulk = table(&catalog, edible, None).sum(3, &columns(&lines)).unwrap();
        for menu in 0..3 {
            let whole = cost(&menu_of(menu, &lines, edible), &catalog, &settings());
            let batch = whole.component(CostComponent::Ingredients).unwrap().batch;
            prop_assert_eq!(bulk.at_least[menu as usize], twelve(batch.at_least.amount));
            let missing: Vec<_> =
                bulk.missing.iter().filter(|missing| missing.menu == menu).map(|found| FOODS[found.food as usize]).collect();
            let told: Vec<_> = whole.missing.iter().map(|missing| missing.name.as_str()).collect();
            prop_assert_eq!(missing, told);
            prop_assert_eq!(batch.known().is_some(), whole.complete);
        }
    }

    #[test]
    fn a_price_that_comes_out_uneven_makes_no_difference_at_12_places(lines in lines(), odd in 1u32..=100) {
        let catalog = market(odd);
        let bulk = table(&catalog, true, None).sum(3, &columns(&lines)).unwrap();
        for menu in 0..3 {
            let whole = cost(&menu_of(menu, &lines, true), &catalog, &settings());
            let exact = whole.component(CostComponent::Ingredients).unwrap().batch.at_least.amount;
            prop_assert!((bulk.at_least[menu as usize] - exact).abs() <= decimal("0.000000000001"));
        }
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(lines in lines()) {
        let table = table(&market(70), true, None);
        let mut turned = lines.clone();
        turned.reverse();
        let (one, other) = (table.sum(3, &columns(&lines)).unwrap(), table.sum(3, &columns(&turned)).unwrap());
        prop_assert_eq!(one.at_least, other.at_least);
    }

    #[test]
    fn a_difference_is_that_of_compared_scenarios(lines in lines(), percent in -100i32..200, fixed: bool) {
        let catalog = market(80);
        let effect = PriceEffect::Percent { percent: percent.into() };
        let new_price = PriceEffect::NewPrice { amount: rupiah("9000"), per: quantity("1", "kg") };
        let target = if fixed { vec!["kemangi"] } else { vec!["tempe"] };
        let target =
            PriceTarget::Ingredients { ingredient_ids: target.iter().map(|id| IngredientId::new(*id).unwrap()).collect() };
        let effect = if fixed { new_price } else { effect };
        let scenario = PriceScenario { name: "what if".to_owned(), changes: vec![PriceChange { target, effect }] };
        let changed = table(&catalog, true, Some(&scenario));
        let base = table(&catalog, true, None).sum(3, &columns(&lines)).unwrap();
        let under = changed.sum(3, &columns(&lines)).unwrap();
        let differences = changed.difference(&base, &under).unwrap();
        let menus: Vec<_> = (0..3).map(|menu| menu_of(menu, &lines, true)).collect();
        let options = MenuOptions::reference();
        let compared = compare_scenarios(&menus, &catalog, &options, &settings(), &[scenario]).unwrap();
        let told: Vec<_> = compared.iter().map(|found| found.difference.map(|money| money.amount)).collect();
        // Both costs of a menu are rounded by themselves.
        let near = |(found, told): (&Option<Decimal>, &Option<Decimal>)| match (found, told) {
            (Some(found), Some(told)) => (found - told).abs() <= decimal("0.000000000001"),
            (found, told) => found == told,
        };
        prop_assert!(differences.iter().zip(&told).all(near), "{:?} is not {:?}", differences, told);
    }
}

#[test]
fn each_food_has_the_price_of_its_own_day() {
    let on = |day: Date| PricedFood { ingredient_id: "beras".to_owned(), date: day };
    let foods = [on(date(2026, 3, 31)), on(date(2026, 4, 1)), on(date(2025, 1, 1))];
    let table = PriceTable::new(&market(80), &foods, false, &settings(), None).unwrap();
    let bulk = table.sum(3, &columns(&[(0, 0, 1_000_000), (1, 1, 1_000_000), (2, 2, 1_000_000)])).unwrap();
    assert_eq!(bulk.at_least, ["14.5", "16", "0"].map(decimal));
    assert_eq!(bulk.missing, [BulkMissing { menu: 2, food: 2 }]);
    assert_eq!(table.missing(2), Some(&MissingReason::NoPrice));
    assert_eq!(table.missing(1), None);
}

#[test]
fn a_reason_is_called_as_on_the_wire() {
    let unit = || "piece".to_owned();
    let reasons = [
        MissingReason::NoPrice,
        MissingReason::NoPriceInWindow { last: date(2026, 1, 1) },
        MissingReason::NotListed,
        MissingReason::DensityMissing { unit: unit() },
        MissingReason::PieceWeightMissing { unit: unit() },
        MissingReason::EdiblePortionMissing,
        MissingReason::QuantityMissing,
        MissingReason::CookedWeightMissing,
        MissingReason::TimeMissing,
    ];
    for reason in reasons {
        assert_eq!(serde_json::to_value(&reason).unwrap()["reason"], reason.code());
    }
}

#[test]
fn what_cannot_be_is_refused_by_row() {
    let table = table(&market(80), false, None);
    let code = |lines: CostLines| table.sum(2, &lines).unwrap_err().code();
    assert_eq!(code(columns(&[(2, 0, 1)])), "cost.menu_index");
    assert_eq!(code(columns(&[(0, 4, 1)])), "cost.menu_index");
    assert_eq!(code(columns(&[(0, 0, -1)])), "cost.negative");
    assert_eq!(code(CostLines { food: vec![], ..columns(&[(0, 0, 1)]) }), "cost.columns");
    assert_eq!(table.sum(u32::MAX, &CostLines::default()).unwrap_err().code(), "cost.too_many_menus");
    let foods = [PricedFood { ingredient_id: "emas".to_owned(), date: today() }];
    let gold = catalog(vec![food("emas", FoodCategory::Other, "9000000000", "kg")]);
    let dear = PriceTable::new(&gold, &foods, false, &settings(), None).unwrap();
    let code = |lines: &[_]| dear.sum(1, &columns(lines)).unwrap_err().code();
    assert_eq!(code(&[(0, 0, i64::MAX)]), "cost.overflow", "a product of more than 128 bits");
    assert_eq!(code(&[(0, 0, (1 << 43) - 1); 3]), "cost.overflow", "a sum of more than 128 bits");
    let gold = catalog(vec![food("emas", FoodCategory::Other, "10000000000", "kg")]);
    let error = PriceTable::new(&gold, &foods, false, &settings(), None).unwrap_err();
    assert_eq!(error.code(), "cost.places");
    let error = PriceTable::new(&gold, &priced(today()), false, &settings(), None).unwrap_err();
    assert_eq!(error.code(), "menu.unknown_ingredient");
}
