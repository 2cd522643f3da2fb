//! What was signed, and what changed since.

use super::workflow::{FRIDAY, lunch, planned, walk};
use super::*;
#[cfg(feature = "toml")]
use crate::balance::{Standard, Verdict};
use crate::ingredient::{AllergenPresence, AllergenStatement, IngredientUpdate};
#[cfg(feature = "toml")]
use crate::kitchen::SettingsUpdate;
use crate::kitchen::{DriftKind, PlanApproval, PlanDrift};
use crate::menu::MenuUpdate;
#[cfg(feature = "toml")]
use crate::nutrient::FoodSource;
use crate::plan::PlanStatus::{Approved, Cancelled, Draft, Published, Review};
use crate::program::{ProgramAudience, ProgramUpdate, Weekday};

/// A kitchen with an approved plan of one lunch, whose prices are known.
fn approved() -> Kitchen {
    let kitchen = planned();
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    walk(&kitchen, "pekan", &[Review, Approved]).unwrap();
    kitchen
}

fn approval(kitchen: &Kitchen) -> PlanApproval {
    kitchen.get_plan_approval(&"pekan".parse().unwrap()).unwrap()
}

fn drift(kitchen: &Kitchen) -> PlanDrift {
    kitchen.get_plan_drift(&"pekan".parse().unwrap()).unwrap()
}

fn kinds(kitchen: &Kitchen) -> Vec<DriftKind> {
    drift(kitchen).menus.into_iter().flat_map(|menu| menu.kinds).collect()
}

#[test]
fn an_approval_says_what_was_signed() {
    let kitchen = approved();
    let signed = approval(&kitchen);
    let seen = kitchen.get_menu_plan_by_id(&"pekan".parse().unwrap()).unwrap();
    assert_eq!((&signed.plan, &signed.assignments), (&seen.plan, &seen.assignments));
    assert_eq!((signed.approved_by.as_str(), signed.standard_id.as_str()), ("siti", "mbg-2026"));
    assert_eq!(signed.approved_at, seen.plan.updated_at.unwrap());
    assert_eq!(signed.engine_version, env!("CARGO_PKG_VERSION"));
    let menu = kitchen.get_menu_by_id(&"nasi".parse().unwrap()).unwrap();
    assert_eq!(signed.menus.len(), 1);
    assert_eq!((signed.menus[0].menu_version, &signed.menus[0].derived), (menu.menu.version, &menu.derived));
    assert_eq!(signed.menus[0].derived.as_ref().unwrap().as_of, TODAY);
    let nothing = drift(&kitchen);
    assert!(nothing.menus.is_empty() && nothing.assignments.is_empty(), "{nothing:?}");
}

#[test]
fn a_plan_that_was_never_approved_has_nothing_signed() {
    let kitchen = planned();
    for steps in [&[][..], &[Review]] {
        walk(&kitchen, "pekan", steps).unwrap();
        let id = "pekan".parse().unwrap();
        assert_eq!(kitchen.get_plan_approval(&id).unwrap_err().message(), "no approval pekan in this kitchen");
        assert_eq!(kitchen.get_plan_drift(&id).unwrap_err().code(), "kitchen.not_found");
    }
}

#[test]
fn a_new_price_is_a_drift_of_cost_only_and_the_approval_stays() {
    let kitchen = approved();
    let before = approval(&kitchen);
    kitchen.set_ingredient_price(&price("beras", TODAY, 28_000)).unwrap();
    assert_eq!(approval(&kitchen), before);
    let now = drift(&kitchen);
    assert_eq!(now.menus[0].kinds, [DriftKind::Cost]);
    let (was, is) = (now.menus[0].approved_cost.unwrap(), now.menus[0].cost.unwrap());
    assert_eq!(is.at_least.amount, was.at_least.amount * crate::quantity::Decimal::from(2));
    assert!(now.menus[0].nutrients.is_empty());
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    assert_eq!(kinds(&kitchen), []);
}

#[test]
fn more_servings_from_one_pot_are_a_drift_of_everything_in_them() {
    let kitchen = approved();
    let nasi = "nasi".parse().unwrap();
    let menu = kitchen.get_menu_by_id(&nasi).unwrap().menu;
    let thinner = MenuUpdate {
        servings: Some(menu.servings * crate::quantity::Decimal::from(2)),
        ..MenuUpdate::new(nasi, menu.version)
    };
    kitchen.update_menu(&thinner).unwrap();
    let now = drift(&kitchen);
    assert_eq!(now.menus[0].kinds, [DriftKind::Version, DriftKind::Nutrition, DriftKind::Cost]);
    let energy = now.menus[0].nutrients.iter().find(|found| found.nutrient.as_str() == "energy_kcal").unwrap();
    assert_eq!(energy.approved.unwrap().known().unwrap(), energy.now.unwrap().known().unwrap() * 2.0);
    assert_eq!((now.menus[0].approved_version, now.menus[0].version), (menu.version, Some(menu.version + 1)));
}

#[test]
fn a_menu_that_is_no_longer_served_is_a_drift() {
    let kitchen = approved();
    walk(&kitchen, "pekan", &[Published]).unwrap();
    kitchen.set_menu_active(&"nasi".parse().unwrap(), 1, false).unwrap();
    assert_eq!(kinds(&kitchen), [DriftKind::Inactive, DriftKind::Version]);
    // Once another menu stands in for it, nothing needs it any more.
    kitchen.substitute_menu(&"senin".parse().unwrap(), 1, &"uduk".parse().unwrap(), "habis").unwrap();
    kitchen.delete_menu(&"nasi".parse().unwrap(), 2).unwrap();
    let now = drift(&kitchen);
    assert_eq!((&now.menus[0].kinds[..], now.menus[0].version), (&[DriftKind::Deleted][..], None));
    assert_eq!(now.assignments, ["senin".parse().unwrap()]);
}

#[test]
fn another_approval_takes_the_place_of_the_first() {
    let kitchen = approved();
    walk(&kitchen, "pekan", &[Draft]).unwrap();
    kitchen.assign_menu_to_plan(&[lunch("jumat", "pekan", FRIDAY)], None).unwrap();
    kitchen.remove_assignment(&"senin".parse().unwrap(), 1).unwrap();
    assert_eq!(drift(&kitchen).assignments, ["jumat".parse().unwrap(), "senin".parse().unwrap()]);
    walk(&kitchen, "pekan", &[Review, Approved]).unwrap();
    assert_eq!(approval(&kitchen).assignments[0].id.as_str(), "jumat");
    assert!(drift(&kitchen).assignments.is_empty());
}

#[test]
fn an_export_keeps_what_was_signed_and_a_deletion_does_not() {
    let kitchen = approved();
    let export = kitchen.export_kitchen().unwrap();
    let other = kitchen_on(Arc::new(MemoryStore::new()), "dapur-lain");
    other.import_kitchen(&export).unwrap();
    assert_eq!(approval(&other), approval(&kitchen));
    assert_eq!(other.export_kitchen().unwrap(), export);
    let without_plan = export.replace(r#""noun":"APPROVAL","id":"pekan""#, r#""noun":"APPROVAL","id":"lain""#);
    assert_ne!(without_plan, export);
    let third = kitchen_on(Arc::new(MemoryStore::new()), "dapur-ketiga");
    assert_eq!(third.import_kitchen(&without_plan).unwrap_err().code(), "kitchen.bad_export");
    let cancelled = walk(&kitchen, "pekan", &[Cancelled]).unwrap();
    kitchen.delete_menu_plan(&cancelled.id, cancelled.version).unwrap();
    assert!(!kitchen.export_kitchen().unwrap().contains(r#""noun":"APPROVAL""#));
}

#[cfg(feature = "toml")]
#[test]
fn an_approval_says_what_the_plan_was_worth_and_by_what() {
    let kitchen = fed();
    let report = kitchen.get_plan_report(&"pekan".parse().unwrap(), None).unwrap();
    walk(&kitchen, "pekan", &[Review, Approved]).unwrap();
    let signed = approval(&kitchen);
    assert_eq!(signed.totals, Some(report.totals.plan));
    assert_eq!(signed.totals.unwrap().cost.known(), Some(rupiah(112_000)));
    let judged = &report.verdicts.audiences[0];
    let outcomes: Vec<_> = [&judged.meals, &judged.days, &judged.weeks]
        .into_iter()
        .flatten()
        .chain(&judged.windows)
        .map(|it| it.outcome)
        .collect();
    assert_eq!(signed.verdicts.iter().map(|it| it.outcome).collect::<Vec<_>>(), outcomes);
    let lunch = &signed.verdicts[0];
    assert_eq!((lunch.audience.as_str(), lunch.from), ("sd_1_3", Some(TODAY)));
    let open = judged.meals[0].findings.iter().filter(|it| it.verdict != Verdict::Met).map(|it| &it.rule);
    assert!(!lunch.open.is_empty() && lunch.open.iter().map(|it| &it.rule).eq(open));
    assert_eq!(signed.standard, Some(Standard::built_in("mbg-2026").unwrap()));
    assert_eq!(signed.program.unwrap(), kitchen.get_program_by_id(&"mbg".parse().unwrap()).unwrap());
    assert_eq!((signed.prices_as_of, signed.food_tables), (Some(TODAY), vec!["TKPI 2020".to_owned()]));
}

#[cfg(feature = "toml")]
#[test]
fn a_signed_plan_is_judged_by_its_standard_and_another_one_is_a_drift() {
    let kitchen = fed();
    let plan = "pekan".parse().unwrap();
    walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
    let before = kitchen.get_plan_report(&plan, None).unwrap();
    let version = kitchen.get_settings().unwrap().version;
    let who = Some("who-limits".parse().unwrap());
    let update = SettingsUpdate { expected_version: version, default_standard: who, ..SettingsUpdate::default() };
    kitchen.update_settings(&update).unwrap();
    assert_eq!(kitchen.get_plan_report(&plan, None).unwrap(), before);
    let found = drift(&kitchen).standard.unwrap();
    let mbg = Standard::built_in("mbg-2026").unwrap();
    assert_eq!((found.approved_id.as_str(), found.id.as_str()), ("mbg-2026", "who-limits"));
    assert_eq!((found.approved_edition, found.edition.is_some()), (Some(mbg.edition), true));
}

#[test]
fn another_programme_and_other_allergens_are_a_drift() {
    let kitchen = approved();
    assert_eq!((drift(&kitchen).standard, drift(&kitchen).program), (None, vec![]));
    let audience = ProgramAudience { audience: "sd_1_3".parse().unwrap(), heads: 40, special_diets: Vec::new() };
    let update = ProgramUpdate {
        audiences: Some(vec![audience]),
        feeding_days: Some(vec![Weekday::Monday]),
        ..ProgramUpdate::new("mbg".parse().unwrap(), 1)
    };
    kitchen.update_program(&update).unwrap();
    let fields: Vec<String> = drift(&kitchen).program.into_iter().map(|change| change.field).collect();
    assert_eq!(fields.first().map(String::as_str), Some("audiences[0]"));
    assert!(fields.iter().skip(1).all(|field| field.starts_with("feedingDays")) && fields.len() > 1, "{fields:?}");
    let allergens = vec![AllergenStatement { allergen: "EGG".to_owned(), presence: AllergenPresence::Contains }];
    let food = "beras".parse().unwrap();
    let version = kitchen.get_ingredient_by_id(&food).unwrap().audit.version;
    kitchen
        .update_ingredient(&IngredientUpdate { allergens: Some(allergens), ..IngredientUpdate::new(food, version) })
        .unwrap();
    assert_eq!(kinds(&kitchen), [DriftKind::Allergens]);
}

#[test]
fn what_older_versions_signed_is_read_and_says_less() {
    let kitchen = approved();
    let mut export: serde_json::Value = serde_json::from_str(&kitchen.export_kitchen().unwrap()).unwrap();
    let records = export["records"].as_array_mut().unwrap().iter_mut();
    for record in records.filter(|record| record["noun"] == "APPROVAL") {
        let body = record["body"]["record"].as_object_mut().unwrap();
        for new in ["standard", "program", "foodTables", "pricesAsOf", "totals", "verdicts", "substitutes"] {
            assert!(body.remove(new).is_some(), "{new}");
        }
    }
    let older = kitchen_on(Arc::new(MemoryStore::new()), "dapur-bogor");
    older.import_kitchen(&export.to_string()).unwrap();
    let (signed, whole) = (approval(&older), approval(&kitchen));
    assert_eq!((signed.totals, signed.standard, signed.program), (None, None, None));
    assert_eq!((signed.menus, signed.recipes), (whole.menus, whole.recipes));
    let found = drift(&older);
    assert_eq!((found.menus, found.assignments, found.standard, found.program), (vec![], vec![], None, vec![]));
}

/// A draft of one lunch for an audience of a hundred, of rice whose table and price are known.
#[cfg(feature = "toml")]
fn fed() -> Kitchen {
    let kitchen = planned();
    kitchen.set_ingredient_price(&price("beras", TODAY, 14_000)).unwrap();
    let food = "beras".parse().unwrap();
    let version = kitchen.get_ingredient_by_id(&food).unwrap().audit.version;
    let mut composition = rice().composition;
    composition.source =
        Some(FoodSource { table: "TKPI 2020".to_owned(), code: "AR001".to_owned(), description: String::new() });
    let update = IngredientUpdate { composition: Some(composition), ..IngredientUpdate::new(food, version) };
    kitchen.update_ingredient(&update).unwrap();
    let audience = ProgramAudience { audience: "sd_1_3".parse().unwrap(), heads: 100, special_diets: Vec::new() };
    let update = ProgramUpdate { audiences: Some(vec![audience]), ..ProgramUpdate::new("mbg".parse().unwrap(), 1) };
    kitchen.update_program(&update).unwrap();
    kitchen
}
