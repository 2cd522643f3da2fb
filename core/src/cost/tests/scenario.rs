use super::*;
use crate::id::IngredientId;

fn foods() -> Catalog {
    catalog(vec![
        food("beras", FoodCategory::Cereal, "14000", "kg"),
        food("tempe", FoodCategory::Legume, "12000", "kg"),
        unpriced("kemangi", FoodCategory::Spice),
    ])
}

fn of(ids: &[&str]) -> PriceTarget {
    PriceTarget::Ingredients { ingredient_ids: ids.iter().map(|id| IngredientId::new(*id).unwrap()).collect() }
}

fn scenario(target: PriceTarget, effect: PriceEffect) -> PriceScenario {
    PriceScenario { name: "what if".to_owned(), changes: vec![PriceChange { target, effect }] }
}

fn percent(percent: &str) -> PriceEffect {
    PriceEffect::Percent { percent: decimal(percent) }
}

fn menu(id: &str, lines: &[(&str, &str, &str)]) -> Menu {
    Menu { id: crate::id::MenuId::new(id).unwrap(), ..dish(10, lines) }
}

fn compare(menus: &[Menu], settings: &CostSettings, scenarios: &[PriceScenario]) -> Vec<ScenarioCost> {
    compare_scenarios(menus, &foods(), &MenuOptions::reference(), settings, scenarios).unwrap()
}

#[test]
fn rice_up_fifteen_percent_over_many_menus() {
    let menus = [
        menu("a", &[("beras", "1", "kg"), ("tempe", "500", "g")]),
        menu("b", &[("tempe", "500", "g")]),
        menu("c", &[("beras", "800", "g"), ("kemangi", "5", "g")]),
    ];
    let mut settings = settings();
    settings.rates.overhead = Some(CostRate::PercentOfIngredients { percent: 10.into() });
    let scenarios = [
        scenario(of(&["beras"]), percent("15")),
        scenario(PriceTarget::Categories { categories: vec![FoodCategory::Legume] }, percent("-50")),
        scenario(PriceTarget::All, percent("10")),
    ];
    let compared = compare(&menus, &settings, &scenarios);
    let differences: Vec<_> = compared
        .iter()
        .map(|found| (found.menu_id.as_str(), found.difference.map(|money| money.amount.to_string())))
        .collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        differences,
        [
            // 14,000 × 15 % / 10 × 1.1; 6,000 × −50 % / 10 × 1.1; 20,000 × 10 % / 10 × 1.1
            ("a", some("231")),
            ("a", some("-330")),
            ("a", some("220")),
            ("b", some("0")),
            ("b", some("-330")),
            ("b", some("66")),
            // 11,200 × 15 % / 10 × 1.1, though kemangi has no price; nobody knows what 10 % on it are.
            ("c", some("184.8")),
            ("c", some("0")),
            ("c", None),
        ]
    );
    assert_eq!((compared[0].base.known(), compared[0].changed.known()), (Some(rupiah("2200")), Some(rupiah("2431"))));
    assert_eq!((compared[6].base.known(), compared[6].base.at_least), (None, rupiah("1232")));
}

#[test]
fn a_new_price_holds_also_where_none_was_known_and_changes_follow_each_other() {
    let menus = [menu("c", &[("beras", "800", "g"), ("kemangi", "5", "g")])];
    let new = PriceEffect::NewPrice { amount: rupiah("20000"), per: quantity("1", "kg") };
    let mut priced = scenario(of(&["kemangi"]), new);
    priced.changes.push(PriceChange { target: PriceTarget::All, effect: percent("50") });
    let found = &compare(&menus, &settings(), &[priced])[0];
    // (0.8 × 14,000 + 0.005 × 20,000) × 1.5 / 10
    assert_eq!((found.changed.known(), found.difference), (Some(rupiah("1695")), None));
}

#[test]
fn what_is_bought_is_compared_by_purchases() {
    let menus = [menu("c", &[("beras", "800", "g"), ("kemangi", "5", "g")])];
    let buying = Some(Buying { servings: Some(1000.into()), stock: vec![] });
    let found = &compare(&menus, &CostSettings { buying, ..settings() }, &[scenario(of(&["beras"]), percent("15"))])[0];
    // 80 kg × 14,000 × 15 % / 1,000
    assert_eq!(found.difference, Some(rupiah("168")));
}

#[test]
fn a_scenario_equals_a_catalog_with_those_prices() {
    let menus = [menu("a", &[("beras", "777", "g"), ("tempe", "333", "g")])];
    let mut dear = foods();
    dear.set_ingredient(food("beras", FoodCategory::Cereal, "16100", "kg")).unwrap();
    let found = &compare(&menus, &settings(), &[scenario(of(&["beras"]), percent("15"))])[0];
    assert_eq!(found.changed, cost(&menus[0], &dear, &settings()).serving);
}

#[test]
fn broken_scenarios_are_errors() {
    let fault = |scenario| {
        let fault = compare_scenarios(&[], &foods(), &MenuOptions::reference(), &settings(), &[scenario]).unwrap_err();
        (fault.code(), fault.path().to_owned())
    };
    let at = "scenarios[0]".to_owned();
    assert_eq!(fault(scenario(of(&["bers"]), percent("1"))), ("menu.unknown_ingredient", at.clone()));
    assert_eq!(fault(scenario(PriceTarget::All, percent("-100.1"))), ("cost.percent", at.clone()));
    let nothing = PriceEffect::NewPrice { amount: rupiah("1"), per: quantity("0", "kg") };
    assert_eq!(fault(scenario(PriceTarget::All, nothing)), ("ingredient.not_positive", at));
}
