//! Trays for special diets: they add up, everywhere, and what does not fit is named.

use super::totals::{MONDAY, SPAN, any_plan, catalog, for_audience, idr, meal, rupiah, standard, totals};
use super::*;
use crate::cost::AudienceHeads;
use crate::cost::CostSettings;
use crate::id::AudienceKey;
use crate::ingredient::{AllergenPresence, AllergenStatement, DietStatus};
use crate::menu::Catalog;
use crate::program::{Site, SpecialDiet};
use proptest::prelude::*;

fn other(diet: &str, menu: &str, portions: &[(Option<&str>, u32)]) -> AlternativeTray {
    let portions = meal("1", MONDAY, MealType::Lunch, menu, portions).portions;
    AlternativeTray {
        diet: diet.to_owned(),
        menu_id: menu.parse().unwrap(),
        menu_version: 0,
        portions,
        substitution: None,
    }
}

fn diet(name: &str, heads: u32, free_of: &[&str], vegetarian: bool) -> SpecialDiet {
    let free_of = free_of.iter().map(|code| (*code).to_owned()).collect();
    SpecialDiet { name: name.to_owned(), heads, free_of, vegetarian }
}

/// 12 small ones eat no egg, 8 large ones neither; 20 large ones eat no meat.
fn with_diets() -> NutritionProgram {
    let mut program = program();
    program.sites.clear();
    program.audiences[0].special_diets = vec![diet("no egg", 12, &["EGG"], false)];
    program.audiences[1].special_diets = vec![diet("no egg", 8, &["EGG"], false), diet("vegetarian", 20, &[], true)];
    program
}

/// Rice is free of everything and vegetarian, egg is neither free of egg nor of milk, of pandan nobody said anything.
fn stated() -> Catalog {
    let mut catalog = catalog();
    let state = |allergen: &str, presence| AllergenStatement { allergen: allergen.to_owned(), presence };
    let mut rice = catalog.ingredient("rice").unwrap().clone();
    rice.allergens = vec![state("*", AllergenPresence::Free)];
    rice.vegetarian.status = DietStatus::Yes;
    let mut egg = catalog.ingredient("egg").unwrap().clone();
    egg.allergens = vec![state("EGG", AllergenPresence::Contains), state("MILK", AllergenPresence::MayContain)];
    egg.vegetarian.status = DietStatus::No;
    for food in [rice, egg] {
        catalog.set_ingredient(food).unwrap();
    }
    catalog
}

#[test]
fn plates_stand_by_menu_whatever_tray_they_are_of() {
    let mut lunch = meal("1", MONDAY, MealType::Lunch, "telur", &[(None, 200)]);
    lunch.alternatives = vec![other("no egg", "nasi", &[(None, 20)])];
    let snack = meal("2", MONDAY, MealType::Lunch, "pandan", &[(None, 10)]);
    let order = |plan: &[Assignment]| -> Vec<String> {
        let of = |it: &PlannedServing| format!("{} {}", it.meal.menu_id, it.audience.as_ref().unwrap());
        served(plan, &with_diets()).servings.iter().map(of).collect()
    };
    let expected = ["nasi small", "nasi large", "pandan small", "pandan large", "telur small", "telur large"];
    assert_eq!(order(&[lunch.clone(), snack.clone()]), expected);
    assert_eq!(order(&[snack, lunch]), expected);
}

fn served(plan: &[Assignment], program: &NutritionProgram) -> PlanServings {
    let options =
        ServingOptions { cost: CostSettings::new(idr(), date(2020, 1, 1)), fortified: false, choices: Vec::new() };
    plan_servings(&SPAN, plan, program, &catalog(), &standard(), &options).unwrap()
}

#[test]
fn trays_stand_beside_those_of_everybody_and_are_counted_once() {
    let mut lunch = meal("1", MONDAY, MealType::Lunch, "telur", &[(None, 2_530)]);
    lunch.alternatives = vec![other("no egg", "nasi", &[(None, 20)])];
    assert_eq!(lunch.total_portions(), 2_550);
    let found = plan_totals(&served(std::slice::from_ref(&lunch), &with_diets())).unwrap().plan;
    let energy = found.total("energy_kcal").unwrap().known().unwrap();
    assert_eq!((found.portions, energy), (2_550, 2_530.0 * 75.0 + 20.0 * 360.0));
    assert_eq!(found.cost.known(), rupiah(2_530 * 1_500 + 20 * 1_200));
    // 1,188 and 1,342 eat the eggs, 12 and 8 the rice: everybody once.
    let of = |key: &str| found.audience(&key.parse::<AudienceKey>().unwrap()).unwrap();
    assert_eq!((of("small").portions, of("small").heads), (1_200, 1_200));
    let mean = (1_188.0 * 75.0 + 12.0 * 360.0) / 1_200.0;
    assert_eq!(of("small").mean("energy_kcal").unwrap().known(), Some(mean));
    assert_eq!(of("large").portions, 1_350);
    let day = calendar(&DayRange { first: MONDAY, last: MONDAY }, &with_diets(), &[], &[lunch.clone()]).unwrap();
    assert_eq!(day[0].portions, 2_550);
    assert_eq!(slot_conflicts(&with_diets(), &[lunch]), []);
}

#[test]
fn a_sheet_cooks_each_tray_and_says_whose_it_is() {
    let mut lunch = for_audience("small", meal("1", MONDAY, MealType::Lunch, "telur", &[(None, 30)]));
    lunch.alternatives = vec![other("no egg", "nasi", &[(None, 8), (Some("small"), 4)])];
    let options = ProductionOptions::standard().unwrap();
    let sheet = production_sheet(MONDAY, &with_diets(), &[lunch.clone()], &stated(), &options).unwrap();
    let [eggs, rice] = [1, 0].map(|place| sheet.services[0].menus[place].clone());
    assert_eq!((eggs.menu_id.as_str(), eggs.portions, rice.menu_id.as_str(), rice.portions), ("telur", 30, "nasi", 12));
    assert_eq!(
        rice.deliveries.iter().map(|it| (it.diet.as_deref(), it.count)).collect::<Vec<_>>(),
        [(Some("no egg"), 8), (Some("no egg"), 4)]
    );
    assert_eq!(eggs.deliveries[0].diet, None);
    // 8 × 100 g and 4 × 50 g.
    assert_eq!(rice.dishes[0].ingredients[0].as_purchased.known(), Some(1_000.into()));
    lunch.alternatives[0].portions.clear();
    let list =
        procurement(&SPAN, &[lunch], &stated(), &CostSettings::new(idr(), MONDAY), &ProcurementOptions::default());
    let gaps = list.unwrap().gaps;
    assert!(
        gaps.iter().any(|gap| matches!(gap.reason, SupplyGapReason::NoPortions { .. })
            && gap.menu_id.as_ref().is_some_and(|menu| menu.as_str() == "nasi")),
        "{gaps:?}"
    );
}

#[test]
fn a_tray_that_does_not_fit_is_named_and_one_that_nobody_knows_is_unknown() {
    let mut lunch = meal("1", MONDAY, MealType::Lunch, "telur", &[(None, 100)]);
    let found = |lunch: &Assignment| -> Vec<String> {
        let found = tray_findings(std::slice::from_ref(lunch), &with_diets(), &stated());
        let told = |it: &TrayFinding| {
            let TrayFinding { audience, diet, verdict, violation, ingredients, .. } = it;
            format!("{audience}, {diet}, {verdict:?}, {}, {} {ingredients:?}", violation.path, violation.code)
        };
        found.iter().map(told).collect()
    };
    // Nobody with a diet has a tray, and everybody gets eggs.
    assert_eq!(
        found(&lunch),
        [
            r#"small, no egg, Broken, menuId, assignment.menu_id.not_free_of ["egg"]"#,
            r#"large, no egg, Broken, menuId, assignment.menu_id.not_free_of ["egg"]"#,
            r#"large, vegetarian, Broken, menuId, assignment.menu_id.not_vegetarian ["egg"]"#,
        ]
    );
    lunch.alternatives = vec![other("no egg", "pandan", &[(None, 20)]), other("vegetarian", "nasi", &[(None, 20)])];
    let unknown = r#"Unknown, alternatives[0].menuId, assignment.alternatives.menu_id.unknown_free_of ["pandan"]"#;
    assert_eq!(found(&lunch), [format!("small, no egg, {unknown}"), format!("large, no egg, {unknown}")]);
    lunch.alternatives[0].menu_id = "gone".parse().unwrap();
    lunch.audience = Some("small".parse().unwrap());
    let gone = "small, no egg, Unknown, alternatives[0].menuId, assignment.alternatives.menu_id.unknown_free_of []";
    assert_eq!(found(&lunch), [gone]);
    lunch.alternatives[0].menu_id = "nasi".parse().unwrap();
    assert_eq!(found(&lunch), [""; 0]);
    let codes = assignment_violation_codes();
    lunch.audience = None;
    lunch.alternatives = vec![other("vegetarian", "telur", &[]), other("no egg", "telur", &[])];
    for it in tray_findings(&[lunch], &with_diets(), &stated()) {
        assert!(it.is_alternative && it.verdict == TrayVerdict::Broken);
        assert!(codes.iter().any(|code| code.code == it.violation.code), "{}", it.violation);
    }
}

#[test]
fn fewer_trays_than_people_are_a_shortage_and_a_surplus_is_none() {
    let lunch = |portions: &[(Option<&str>, u32)]| {
        let mut lunch = meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 100)]);
        lunch.alternatives = vec![other("no egg", "nasi", portions), other("vegetarian", "nasi", &[(None, 20)])];
        lunch
    };
    let found = |plan: &[Assignment], program: &NutritionProgram| -> Vec<String> {
        let told = |it: TrayFinding| {
            assert!(it.is_alternative && it.ingredients.is_empty());
            format!("{} {}: {} {:?}, {}", it.assignment_id, it.audience, it.heads, it.verdict, it.violation.message)
        };
        tray_findings(plan, program, &stated()).into_iter().map(told).collect()
    };
    let program = with_diets();
    for enough in [20, 21, 9_999] {
        assert_eq!(found(&[lunch(&[(None, enough)])], &program), [""; 0]);
    }
    assert_eq!(found(&[lunch(&[(None, 12), (Some("small"), 8)])], &program), [""; 0]);
    let one = "1 small: 1 Broken, 20 people need this tray, 19 are planned";
    assert_eq!(found(&[lunch(&[(None, 19)])], &program), [one]);
    for none in [&[][..], &[(None, 0)]] {
        assert_eq!(
            found(&[lunch(none)], &program),
            [
                "1 small: 12 Broken, 20 people need this tray, 0 are planned",
                "1 large: 8 Broken, 20 people need this tray, 0 are planned",
            ]
        );
    }
    let violation = tray_findings(&[lunch(&[])], &program, &stated()).remove(0).violation;
    assert_eq!((violation.path.as_str(), violation.limit.as_deref()), ("alternatives[0].portions", Some("20")));
    assert!(assignment_violation_codes().iter().any(|code| code.code == violation.code), "{}", violation.code);
}

#[test]
fn the_trays_of_all_sites_are_counted_together() {
    let mut program = super::program();
    program.audiences[0].special_diets = vec![diet("no egg", 12, &["EGG"], false)];
    let site = |id: &str, heads| Site {
        id: id.parse().unwrap(),
        name: id.to_owned(),
        address: None,
        audiences: vec![AudienceHeads { audience: "small".parse().unwrap(), heads }],
    };
    program.sites = vec![site("north", 1_000), site("south", 200)];
    let at_site = |site: &str, count| {
        let mut lunch = for_audience("small", meal(site, MONDAY, MealType::Lunch, "nasi", &[(None, 100)]));
        lunch.site = Some(site.parse().unwrap());
        lunch.alternatives = vec![other("no egg", "nasi", &[(None, count)])];
        lunch
    };
    let found = |plan: &[Assignment]| -> Vec<(String, u32, TrayVerdict)> {
        let found = tray_findings(plan, &program, &stated()).into_iter();
        found.map(|it| (it.assignment_id.to_string(), it.heads, it.verdict)).collect()
    };
    assert_eq!(found(&[at_site("north", 7), at_site("south", 5)]), []);
    assert_eq!(found(&[at_site("north", 7), at_site("south", 4)]), [("north".to_owned(), 1, TrayVerdict::Broken)]);
    // The others get what everybody gets, and nobody said how many of them are there.
    let mut usual = at_site("south", 0);
    usual.alternatives.clear();
    assert_eq!(found(&[at_site("north", 7), usual]), [("north".to_owned(), 5, TrayVerdict::Unknown)]);
    program.sites[1].audiences[0].heads = 3;
    program.sites[0].audiences[0].heads = 1_197;
    let found = tray_findings(&[at_site("north", 7)], &program, &stated());
    assert_eq!(found.iter().map(|it| (it.heads, it.verdict)).collect::<Vec<_>>(), [(2, TrayVerdict::Broken)]);
}

#[test]
fn the_last_of_many_findings_is_told_too() {
    let mut plan: Vec<Assignment> =
        (0..600).map(|id| meal(&format!("a{id:03}"), MONDAY, MealType::Lunch, "pandan", &[(None, 1)])).collect();
    let last = plan.last_mut().unwrap();
    last.alternatives = vec![other("no egg", "telur", &[(None, 20)])];
    let found = tray_findings(&plan, &with_diets(), &stated());
    assert_eq!(found.len(), 600 * 3);
    assert!(found.iter().all(|it| !it.violation.message.is_empty()));
    let broken = found.iter().filter(|it| it.verdict == TrayVerdict::Broken).map(|it| it.assignment_id.as_str());
    assert_eq!(broken.collect::<Vec<_>>(), ["a599", "a599"]);
}

#[test]
fn a_tray_is_for_a_diet_of_those_who_are_fed_and_each_diet_has_one() {
    let mut lunch = meal("1", MONDAY, MealType::Lunch, "telur", &[(None, 100)]);
    lunch.alternatives = vec![other("vegetarian", "nasi", &[(None, 1), (None, 2)]), other("no nuts", "nasi", &[])];
    lunch.alternatives.push(other("vegetarian", "nasi", &[]));
    let listed = |violations: Vec<crate::validation::Violation>| -> Vec<String> {
        violations.iter().map(|it| format!("{}: {}", it.path, it.code)).collect()
    };
    assert_eq!(
        listed(validate_assignment(&lunch)),
        [
            "alternatives[0].portions[1].portion: assignment.alternatives.portions.portion.repeated",
            "alternatives[2].diet: assignment.alternatives.diet.repeated",
        ]
    );
    let plan = plan("jan", date(2026, 1, 1), date(2026, 1, 31));
    let unknown = "alternatives[1].diet: assignment.alternatives.diet.not_in_program";
    assert_eq!(listed(validate_assignment_in(&lunch, &plan, &with_diets())), [unknown]);
    // The small ones have no vegetarians.
    let small = for_audience("small", lunch);
    assert_eq!(listed(validate_assignment_in(&small, &plan, &with_diets())).len(), 3);
}

/// Plans of single audiences, some of whose meals have another tray.
fn plan_with_trays() -> impl Strategy<Value = Vec<Assignment>> {
    let trays = proptest::collection::vec(proptest::option::of((0usize..3, 1u32..50, any::<bool>())), 14);
    (any_plan(), trays).prop_map(|(mut plan, trays)| {
        for (it, tray) in plan.iter_mut().zip(trays) {
            it.audience.get_or_insert_with(|| "large".parse().unwrap());
            let Some((menu, count, small)) = tray else { continue };
            let menu = ["nasi", "telur", "pandan"][menu];
            it.alternatives = vec![other("no egg", menu, &[(small.then_some("small"), count)])];
        }
        plan
    })
}

/// Every tray as an assignment of its own.
fn apart(plan: &[Assignment]) -> Vec<Assignment> {
    let mut apart = Vec::new();
    for it in plan {
        apart.push(Assignment { alternatives: Vec::new(), ..it.clone() });
        for (place, tray) in it.alternatives.iter().enumerate() {
            apart.push(Assignment {
                id: format!("{}-{place}", it.id).parse().unwrap(),
                menu_id: tray.menu_id.clone(),
                portions: tray.portions.clone(),
                alternatives: Vec::new(),
                ..it.clone()
            });
        }
    }
    apart
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn trays_add_up_to_what_they_are_by_themselves(plan in plan_with_trays()) {
        let by_themselves = apart(&plan);
        let (found, expected) = (totals(&plan), totals(&by_themselves));
        prop_assert_eq!(found.plan.portions, plan.iter().map(Assignment::total_portions).sum::<i64>());
        prop_assert_eq!(&found.plan.cost, &expected.plan.cost);
        prop_assert_eq!(found, expected);
        let buy = |plan: &[Assignment]| {
            let prices = CostSettings::new(idr(), MONDAY);
            procurement(&SPAN, plan, &catalog(), &prices, &ProcurementOptions::default()).unwrap()
        };
        let (found, expected) = (buy(&plan), buy(&by_themselves));
        prop_assert_eq!((found.orders, found.total, found.left_over), (expected.orders, expected.total, expected.left_over));
        let options = ProductionOptions::standard().unwrap();
        for day in [MONDAY, SPAN.first] {
            let cook = |plan: &[Assignment]| {
                let sheet = production_sheet(day, &program(), plan, &catalog(), &options).unwrap();
                let menus = sheet.services.into_iter().flat_map(|service| service.menus);
                menus.map(|menu| (menu.menu_id, menu.sizes, menu.portions, menu.dishes)).collect::<Vec<_>>()
            };
            prop_assert_eq!(cook(&plan), cook(&by_themselves));
        }
    }
}
