use super::agree::{holds, outcome};
use super::given::{Case, cases};
use gizi::cost::{
    Ceiling, CostSettings, PriceScenario, PurchaseNeed, calculate_cost, compare_scenarios, judge_ceiling, plan_purchase,
};
use gizi::menu::Menu;

impl Case {
    fn settings(&self) -> CostSettings {
        self.read("settings")
    }
}

#[test]
fn calculate_cost_agrees_with_the_vectors() {
    for case in cases("calculate_cost.json") {
        let catalog = case.catalog();
        let menu = catalog.menu(case.text("menu")).unwrap();
        let cost = calculate_cost(menu, &catalog, &case.options(), &case.settings());
        if let Some(cost) = outcome(&case.whole, cost) {
            holds(case.name(), &cost, case.expected());
        }
    }
}

#[test]
fn plan_purchase_agrees_with_the_vectors() {
    for case in cases("plan_purchase.json") {
        let need: PurchaseNeed = case.read("need");
        let purchase = plan_purchase(&need, &case.catalog(), &case.settings());
        if let Some(purchase) = outcome(&case.whole, purchase) {
            holds(case.name(), &purchase, case.expected());
        }
    }
}

#[test]
fn judge_ceiling_agrees_with_the_vectors() {
    for case in cases("judge_ceiling.json") {
        let catalog = case.catalog();
        let served = case.given["costs"].as_array().unwrap().iter().map(|served| {
            let menu = catalog.menu(served["menu"].as_str().unwrap()).unwrap();
            calculate_cost(menu, &catalog, &super::given::options(served), &case.settings()).unwrap()
        });
        let ceiling: Ceiling = case.read("ceiling");
        let judgement = judge_ceiling(&ceiling, &served.collect::<Vec<_>>());
        if let Some(judgement) = outcome(&case.whole, judgement) {
            holds(case.name(), &judgement, case.expected());
        }
    }
}

#[test]
fn compare_scenarios_agrees_with_the_vectors() {
    for case in cases("compare_scenarios.json") {
        let catalog = case.catalog();
        let ids: Vec<String> = case.read("compare");
        let menus: Vec<Menu> = ids.iter().map(|id| catalog.menu(id).unwrap().clone()).collect();
        let scenarios: Vec<PriceScenario> = case.read("scenarios");
        let compared = compare_scenarios(&menus, &catalog, &case.options(), &case.settings(), &scenarios);
        if let Some(compared) = outcome(&case.whole, compared) {
            holds(case.name(), &compared, case.expected());
        }
    }
}
