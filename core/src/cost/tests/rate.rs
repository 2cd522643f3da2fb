use super::*;
use crate::menu::DeclaredCost;

fn rice() -> Catalog {
    catalog(vec![food("beras", FoodCategory::Cereal, "14000", "kg")])
}

/// 10 servings of 100 g: Rp 14,000 of rice.
fn batch() -> Menu {
    dish(10, &[("beras", "1", "kg")])
}

fn known(cost: &Cost, component: CostComponent) -> (String, String) {
    let found = cost.component(component).unwrap();
    (found.batch.known().unwrap().to_string(), found.serving.known().unwrap().to_string())
}

#[test]
fn the_plans_constants_only_by_name() {
    let bare = cost(&batch(), &rice(), &settings());
    assert_eq!(bare.components.len(), 1);
    let rated = cost(&batch(), &rice(), &CostSettings { rates: CostRates::plan_2025().unwrap(), ..settings() });
    // 25,000 × 30/60; 500 × 10; 15 % of 14,000
    assert_eq!(known(&rated, CostComponent::Labour), ("12500 IDR".to_owned(), "1250 IDR".to_owned()));
    assert_eq!(known(&rated, CostComponent::Packaging), ("5000 IDR".to_owned(), "500 IDR".to_owned()));
    assert_eq!(known(&rated, CostComponent::Overhead), ("2100 IDR".to_owned(), "210 IDR".to_owned()));
    // 14,000 + 12,500 + 5,000 + 2,100
    assert_eq!((rated.batch.known(), rated.serving.known()), (Some(rupiah("33600")), Some(rupiah("3360"))));
}

#[test]
fn every_component_takes_every_kind_of_rate() {
    let rates = CostRates {
        labour: Some(CostRate::PerServing { amount: rupiah("1200") }),
        utilities: Some(CostRate::Shared { amount: rupiah("450000"), servings: 3000.into() }),
        packaging: Some(CostRate::PercentOfIngredients { percent: decimal("2.5") }),
        transport: Some(CostRate::Shared { amount: rupiah("600000"), servings: 3000.into() }),
        equipment: Some(CostRate::PerServing { amount: rupiah("75") }),
        overhead: Some(CostRate::PerHour { amount: rupiah("60000"), minutes: None }),
    };
    let mut menu = batch();
    (menu.preparation_time, menu.cooking_time) = (5, 15);
    let cost = cost(&menu, &rice(), &CostSettings { rates, ..settings() });
    let servings: Vec<_> =
        cost.components.iter().map(|part| part.serving.known().unwrap().amount.to_string()).collect();
    // 450,000/3000 = 150; 2.5 % of 1,400 = 35; 600,000/3000 = 200; 60,000 × 20/60 / 10 = 2,000
    assert_eq!(servings, ["1400", "1200", "150", "35", "200", "75", "2000"]);
    assert_eq!(cost.serving.known(), Some(rupiah("5060")));
}

#[test]
fn an_hourly_rate_on_a_menu_without_minutes_is_missing_not_zero() {
    let rates = CostRates {
        labour: Some(CostRate::PerHour { amount: rupiah("25000"), minutes: None }),
        ..CostRates::default()
    };
    let cost = cost(&batch(), &rice(), &CostSettings { rates, ..settings() });
    assert_eq!((cost.complete, cost.serving.at_least, cost.serving.known()), (false, rupiah("1400"), None));
    assert_eq!((cost.missing[0].component, cost.missing[0].name.as_str()), (CostComponent::Labour, "Dish"));
    assert_eq!(cost.missing[0].reason, MissingReason::TimeMissing);
}

#[test]
fn broken_rates_are_errors() {
    let fault = |rate| {
        let rates = CostRates { transport: Some(rate), ..CostRates::default() };
        let settings = CostSettings { rates, ..settings() };
        calculate_cost(&batch(), &rice(), &MenuOptions::reference(), &settings).unwrap_err().code()
    };
    assert_eq!(fault(CostRate::PerServing { amount: rupiah("-1") }), "cost.negative");
    assert_eq!(fault(CostRate::Shared { amount: rupiah("1"), servings: 0.into() }), "cost.servings");
    assert_eq!(fault(CostRate::PercentOfIngredients { percent: decimal("-1") }), "cost.negative");
    let dollars = Money::new(1.into(), Currency::new("USD").unwrap());
    assert_eq!(fault(CostRate::PerHour { amount: dollars, minutes: Some(1) }), "cost.currency");
}

#[test]
fn a_typed_in_cost_replaces_the_computed_one_and_says_so() {
    let catalog = catalog(vec![unpriced("beras", FoodCategory::Cereal)]);
    let mut menu = batch();
    menu.declared_cost = Some(DeclaredCost {
        author: "Bu Sari".to_owned(),
        reason: "invoice 113".to_owned(),
        ingredient_cost: Some(rupiah("7500")),
        labor_cost: Some(rupiah("900")),
        overhead_cost: None,
    });
    let settings = CostSettings { rates: CostRates::plan_2025().unwrap(), ..settings() };
    let typed = cost(&menu, &catalog, &settings);
    assert!(typed.complete && typed.component(CostComponent::Ingredients).unwrap().declared);
    // 7,500 + 900 + 500 + 15 % of 7,500
    assert_eq!(typed.serving.known(), Some(rupiah("10025")));
    assert_eq!(known(&typed, CostComponent::Ingredients).0, "75000 IDR");
    assert_eq!(known(&typed, CostComponent::Labour).0, "9000 IDR");
    let said = CostWarning::Declared { author: "Bu Sari".to_owned(), reason: "invoice 113".to_owned() };
    assert_eq!(typed.warnings, [said]);
    menu.declared_cost.as_mut().unwrap().labor_cost = Some(rupiah("-1"));
    let fault = calculate_cost(&menu, &catalog, &MenuOptions::reference(), &settings).unwrap_err();
    assert_eq!(fault.code(), "cost.negative");
}

#[test]
fn a_shared_amount_splits_over_audiences_without_a_rest() {
    let audience = |key: &str, heads| AudienceHeads { audience: crate::id::AudienceKey::new(key).unwrap(), heads };
    let audiences = [audience("tk", 333), audience("sd_1_3", 667), audience("smp", 1000), audience("empty", 0)];
    let parts = allocate_over_audiences(&rupiah("1000001"), &audiences, 0).unwrap();
    let amounts: Vec<_> = parts.iter().map(|part| part.amount.amount.to_string()).collect();
    // 1,000,001 × 333/2000 = 166,500.17; × 667/2000 = 333,500.33; × 1/2 = 500,000.5: the last rupiah goes to smp.
    assert_eq!(amounts, ["166500", "333500", "500001", "0"]);
    let fault = allocate_over_audiences(&rupiah("1"), &[audience("empty", 0)], 0).unwrap_err();
    assert_eq!(fault.code(), "money.nothing_to_share");
}

#[test]
fn settings_and_results_cross_as_json() {
    let rates = CostRates::plan_2025().unwrap();
    let settings = CostSettings { rates, policy: PricePolicy::Average { days: 7 }, ..settings() };
    let text = serde_json::to_string(&settings).unwrap();
    assert!(text.contains(r#""policy":{"policy":"AVERAGE","days":7}"#), "{text}");
    assert_eq!(serde_json::from_str::<CostSettings>(&text).unwrap(), settings);
    let sparse: CostSettings = serde_json::from_str(r#"{"currency":"IDR","date":"2026-03-16"}"#).unwrap();
    assert_eq!(sparse, super::settings());
    let cost = cost(&batch(), &rice(), &settings);
    let text = serde_json::to_string(&cost).unwrap();
    assert_eq!(serde_json::from_str::<Cost>(&text).unwrap(), cost);
}

/// A rate under a name that is misspelt would make the food cheaper, and nobody would know.
#[test]
fn what_money_is_counted_by_has_no_field_that_is_not_known() {
    fn refused<T: serde::de::DeserializeOwned>(json: &str, name: &str) {
        let Err(error) = serde_json::from_str::<T>(json) else { panic!("{json} was read") };
        assert!(error.to_string().contains(&format!("unknown field `{name}`")), "{error}");
    }
    refused::<CostRates>(r#"{"labor":{"rate":"PER_SERVING","amount":{"amount":"1550","currency":"IDR"}}}"#, "labor");
    refused::<CostRate>(r#"{"rate":"PER_SERVING","amount":{"amount":"1","currency":"IDR"},"per":3}"#, "per");
    refused::<CostSettings>(r#"{"currency":"IDR","date":"2026-01-05","regoin":"x"}"#, "regoin");
    refused::<PriceScenario>(r#"{"name":"beras","changes":[],"chnges":[]}"#, "chnges");
    refused::<PriceEffect>(r#"{"effect":"PERCENT","percent":"15","per":"kg"}"#, "per");
    refused::<Money>(r#"{"amount":"1","currency":"IDR","places":0}"#, "places");
    refused::<Quantity>(r#"{"amount":"1","unit":"kg","of":"x"}"#, "of");
}
