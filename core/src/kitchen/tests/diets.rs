//! Trays for special diets in the kitchen.

use super::workflow::{FRIDAY, lunch, planned, walk};
use super::*;
use crate::ingredient::{AllergenPresence, AllergenStatement, IngredientUpdate};
use crate::kitchen::{Kitchen, PlanCopy};
use crate::menu::MenuUpdate;
use crate::plan::PlanStatus::{Active, Approved, Draft, Published, Review};
use crate::plan::{AlternativeTray, Assignment, PlannedPortions, TrayVerdict};
use crate::program::{NutritionProgram, ProgramAudience, ProgramType, ProgramUpdate, SpecialDiet};

fn contains_egg(kitchen: &Kitchen, food: &str, presence: AllergenPresence) {
    let version = kitchen.get_ingredient_by_id(&food.parse().unwrap()).unwrap().audit.version;
    let allergens = vec![AllergenStatement { allergen: "EGG".to_owned(), presence }];
    let update =
        IngredientUpdate { allergens: Some(allergens), ..IngredientUpdate::new(food.parse().unwrap(), version) };
    kitchen.update_ingredient(&update).unwrap();
}

/// The plan `pekan` of a programme with 12 who eat no egg; rice and `telur`, a dish of eggs.
fn with_diet() -> Kitchen {
    let kitchen = planned();
    let mut egg = Ingredient::new("telur", "Telur ayam", FoodCategory::Egg).unwrap();
    egg.composition = rice().composition;
    kitchen.create_ingredient(&egg, None).unwrap();
    contains_egg(&kitchen, "telur", AllergenPresence::Contains);
    let mut dish = Menu::new("dadar", "Telur dadar", MenuKind::Dish).unwrap();
    dish.ingredients.push(MenuIngredient::ingredient("1", "telur", &Quantity::whole(60, "g")).unwrap());
    kitchen.create_menu(&dish, None).unwrap();
    let diet =
        SpecialDiet { name: "tanpa telur".to_owned(), heads: 12, free_of: vec!["EGG".to_owned()], vegetarian: false };
    let fed = ProgramAudience { audience: "sd_1_3".parse().unwrap(), heads: 250, special_diets: vec![diet] };
    let update = ProgramUpdate { audiences: Some(vec![fed]), ..ProgramUpdate::new("mbg".parse().unwrap(), 1) };
    kitchen.update_program(&update).unwrap();
    kitchen
}

fn friday(menu: &str, other: &str) -> Assignment {
    let count = |count| vec![PlannedPortions { portion: None, count }];
    let other = AlternativeTray {
        diet: "tanpa telur".to_owned(),
        menu_id: id(other),
        menu_version: 0,
        portions: count(12),
        substitution: None,
    };
    Assignment { menu_id: id(menu), portions: count(238), alternatives: vec![other], ..lunch("jumat", "pekan", FRIDAY) }
}

#[test]
fn a_tray_that_breaks_its_diet_is_refused_and_one_that_nobody_knows_is_shown() {
    let kitchen = with_diet();
    let broken = kitchen.assign_menu_to_plan(&[friday("nasi", "dadar")], None).unwrap_err();
    assert_eq!((broken.code(), broken.path()), ("kitchen.special_diet", "[0].alternatives[0].menuId"));
    assert!(broken.details()[0].value.contains("assignment.alternatives.menu_id.not_free_of"), "{broken:?}");
    let gone = kitchen.assign_menu_to_plan(&[friday("dadar", "tiada")], None).unwrap_err();
    assert_eq!((gone.code(), gone.path()), ("kitchen.not_found", "[0].alternatives[0].menuId"));
    let assigned = kitchen.assign_menu_to_plan(&[friday("dadar", "nasi")], None).unwrap();
    assert_eq!((assigned[0].alternatives[0].menu_version, assigned[0].total_portions()), (1, 250));
    #[cfg(feature = "toml")]
    {
        let report = kitchen.get_plan_report(&"pekan".parse().unwrap(), None).unwrap();
        let unknown: Vec<_> = report.special_diets.iter().map(|it| (it.assignment_id.as_str(), it.verdict)).collect();
        assert_eq!(unknown, [("senin", TrayVerdict::Unknown), ("jumat", TrayVerdict::Unknown)]);
        contains_egg(&kitchen, "beras", AllergenPresence::Free);
        assert_eq!(kitchen.get_plan_report(&"pekan".parse().unwrap(), None).unwrap().special_diets, []);
    }
    // What changes afterwards is seen on the way to a signature.
    contains_egg(&kitchen, "beras", AllergenPresence::MayContain);
    let refused = walk(&kitchen, "pekan", &[Review]).unwrap_err();
    let told: Vec<&str> = refused.details().iter().map(|it| it.value.split(',').next().unwrap()).collect();
    assert_eq!(
        (refused.code(), &told[..]),
        ("kitchen.special_diet", &["2026-01-05 LUNCH senin", "2026-01-09 LUNCH jumat"][..])
    );
    contains_egg(&kitchen, "beras", AllergenPresence::Free);
    walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
}

#[test]
fn a_menu_of_another_programme_is_on_no_tray() {
    let kitchen = with_diet();
    contains_egg(&kitchen, "beras", AllergenPresence::Free);
    let clinic = NutritionProgram::new("posyandu", "Posyandu Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
    kitchen.create_program(&clinic, None).unwrap();
    let belongs_to = |program: &str, version| {
        let update = MenuUpdate { program_id: Some(program.parse().unwrap()), ..MenuUpdate::new(id("uduk"), version) };
        kitchen.update_menu(&update).unwrap();
    };
    belongs_to("posyandu", 1);
    for (lunch, path) in
        [(friday("uduk", "nasi"), "[0].menuId"), (friday("nasi", "uduk"), "[0].alternatives[0].menuId")]
    {
        let refused = kitchen.assign_menu_to_plan(&[lunch], None).unwrap_err();
        assert_eq!((refused.code(), refused.path()), ("kitchen.other_program", path));
    }
    belongs_to("mbg", 2);
    kitchen.assign_menu_to_plan(&[friday("nasi", "uduk")], None).unwrap();
    // A menu may change hands before the plan is sent in, and after it is published.
    belongs_to("posyandu", 3);
    assert_eq!(walk(&kitchen, "pekan", &[Review]).unwrap_err().code(), "kitchen.other_program");
    belongs_to("mbg", 4);
    walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
    belongs_to("posyandu", 5);
    // The approval pinned the menu's newest version.
    let jumat = "jumat".parse().unwrap();
    let own = kitchen.substitute_menu(&jumat, 2, &id("uduk"), "habis").unwrap_err();
    let tray = kitchen.substitute_tray(&jumat, 2, "tanpa telur", &id("uduk"), "habis").unwrap_err();
    for refused in [own, tray] {
        assert_eq!((refused.code(), refused.path()), ("kitchen.other_program", "menuId"));
    }
}

#[test]
fn a_plan_with_too_few_trays_or_none_for_a_diet_is_not_sent_in() {
    let kitchen = with_diet();
    contains_egg(&kitchen, "beras", AllergenPresence::Free);
    let mut version = 0;
    let mut assign = |count: Option<u32>| {
        let mut lunch = Assignment { version, ..friday("dadar", "nasi") };
        match count {
            Some(count) => lunch.alternatives[0].portions = vec![PlannedPortions { portion: None, count }],
            None => lunch.alternatives.clear(),
        }
        version = kitchen.assign_menu_to_plan(&[lunch], None).unwrap()[0].version;
    };
    for (count, told) in [
        (Some(0), "12 people need this tray, 0 are planned [assignment.alternatives.portions.too_few]"),
        (Some(11), "12 people need this tray, 11 are planned [assignment.alternatives.portions.too_few]"),
        (None, "`dadar` is not free of EGG [assignment.menu_id.not_free_of]"),
    ] {
        assign(count);
        let refused = walk(&kitchen, "pekan", &[Review]).unwrap_err();
        assert_eq!((refused.code(), refused.details().len()), ("kitchen.special_diet", 1));
        assert!(refused.details()[0].value.ends_with(told), "{refused:?}");
    }
    assign(Some(13));
    walk(&kitchen, "pekan", &[Review]).unwrap();
}

#[test]
fn a_published_plan_that_breaks_a_diet_is_not_cooked_by_it() {
    let kitchen = with_diet();
    contains_egg(&kitchen, "beras", AllergenPresence::Free);
    let published = walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
    let egg = kitchen.substitute_menu(&"senin".parse().unwrap(), 1, &id("dadar"), "habis").unwrap_err();
    assert_eq!((egg.code(), egg.path(), egg.details().len()), ("kitchen.special_diet", "menuId", 1));
    contains_egg(&kitchen, "beras", AllergenPresence::Contains);
    let refused = kitchen.transition_menu_plan(&published.id, published.version, Active, None).unwrap_err();
    assert_eq!(refused.code(), "kitchen.special_diet");
    contains_egg(&kitchen, "beras", AllergenPresence::Free);
    kitchen.transition_menu_plan(&published.id, published.version, Active, None).unwrap();
}

#[test]
fn a_tray_of_a_published_plan_is_substituted_for_its_diet_alone() {
    let kitchen = with_diet();
    for food in ["beras", "telur"] {
        let presence = if food == "beras" { AllergenPresence::Free } else { AllergenPresence::Contains };
        contains_egg(&kitchen, food, presence);
    }
    let mut soy = Ingredient::new("tempe", "Tempe", FoodCategory::Legume).unwrap();
    soy.composition = rice().composition;
    kitchen.create_ingredient(&soy, None).unwrap();
    contains_egg(&kitchen, "tempe", AllergenPresence::Free);
    let mut tempe = Menu::new("tempe", "Tempe goreng", MenuKind::Dish).unwrap();
    tempe.ingredients.push(MenuIngredient::ingredient("1", "tempe", &Quantity::whole(60, "g")).unwrap());
    kitchen.create_menu(&tempe, None).unwrap();
    kitchen.assign_menu_to_plan(&[friday("dadar", "tempe")], None).unwrap();
    let published = walk(&kitchen, "pekan", &[Review, Approved, Published]).unwrap();
    contains_egg(&kitchen, "tempe", AllergenPresence::Contains);
    let activate = || kitchen.transition_menu_plan(&published.id, published.version, Active, None);
    assert_eq!(activate().unwrap_err().code(), "kitchen.special_diet");
    let jumat = "jumat".parse().unwrap();
    let substitute = |diet: &str, menu: &str| kitchen.substitute_tray(&jumat, 1, diet, &id(menu), "tempe ber-telur");
    let unknown = substitute("vegetarian", "nasi").unwrap_err();
    assert_eq!((unknown.code(), unknown.path()), ("kitchen.not_found", "diet"));
    assert_eq!(substitute("tanpa telur", "dadar").unwrap_err().code(), "kitchen.special_diet");
    let after = substitute("tanpa telur", "nasi").unwrap();
    let tray = &after.alternatives[0];
    let kept = tray.substitution.as_ref().unwrap();
    assert_eq!((after.menu_id.as_str(), &after.substitution, tray.menu_id.as_str()), ("dadar", &None, "nasi"));
    assert_eq!((kept.original_menu_id.as_str(), kept.reason.as_str()), ("tempe", "tempe ber-telur"));
    assert_eq!(kitchen.get_plan_drift(&published.id).unwrap().assignments, std::slice::from_ref(&jumat));
    activate().unwrap();
    let copy = PlanCopy {
        id: published.id,
        new_id: Some("salinan".parse().unwrap()),
        plan_name: "Salinan".to_owned(),
        start_date: date(2026, 1, 12),
    };
    kitchen.duplicate_menu_plan(&copy, None).unwrap();
    let copied = kitchen.get_menu_plan_by_id(&"salinan".parse().unwrap()).unwrap().assignments;
    let trays = copied.iter().flat_map(|it| &it.alternatives);
    let trays: Vec<_> = trays.map(|it| (it.menu_id.as_str(), it.substitution.is_some())).collect();
    assert_eq!(trays, [("tempe", false)]);
}

#[test]
fn a_menu_of_another_tray_is_planned_signed_copied_and_kept() {
    let kitchen = with_diet();
    let mut porridge = cooked_rice();
    (porridge.id, porridge.menu_name, porridge.menu_code) = (id("bubur"), "Bubur".to_owned(), None);
    kitchen.create_menu(&porridge, None).unwrap();
    kitchen.assign_menu_to_plan(&[friday("dadar", "bubur")], None).unwrap();
    assert_eq!(kitchen.delete_menu(&id("bubur"), 1).unwrap_err().code(), "kitchen.in_use");
    kitchen.set_menu_active(&id("bubur"), 1, false).unwrap();
    assert_eq!(walk(&kitchen, "pekan", &[Review]).unwrap_err().code(), "kitchen.inactive_menu");
    kitchen.set_menu_active(&id("bubur"), 2, true).unwrap();
    walk(&kitchen, "pekan", &[Review, Approved]).unwrap();
    let plan = "pekan".parse().unwrap();
    let signed = kitchen.get_plan_approval(&plan).unwrap();
    assert!(signed.menus.iter().any(|menu| menu.menu_id == id("bubur")));
    assert_eq!(kitchen.get_plan_drift(&plan).unwrap().assignments, []);
    walk(&kitchen, "pekan", &[Draft]).unwrap();
    kitchen.update_menu(&MenuUpdate { cooking_time: Some(40), ..MenuUpdate::new(id("bubur"), 3) }).unwrap();
    // The signature pinned the menu as it was then.
    assert_eq!(signed.assignments[1].alternatives[0].menu_version, 3);
    let moved = Assignment { version: 2, ..friday("dadar", "nasi") };
    kitchen.assign_menu_to_plan(&[moved], None).unwrap();
    assert_eq!(kitchen.get_plan_drift(&plan).unwrap().assignments, ["jumat".parse().unwrap()]);
    let back = Assignment { version: 3, ..friday("dadar", "bubur") };
    kitchen.assign_menu_to_plan(&[back], None).unwrap();
    let copy = PlanCopy {
        id: plan,
        new_id: Some("salinan".parse().unwrap()),
        plan_name: "Salinan".to_owned(),
        start_date: date(2026, 1, 12),
    };
    kitchen.duplicate_menu_plan(&copy, None).unwrap();
    let copied = kitchen.get_menu_plan_by_id(&"salinan".parse().unwrap()).unwrap().assignments;
    let trays: Vec<_> =
        copied.iter().flat_map(|it| &it.alternatives).map(|it| (it.menu_id.as_str(), it.menu_version)).collect();
    assert_eq!(trays, [("bubur", 4)]);
    let export = kitchen.export_kitchen().unwrap();
    let other = kitchen_on(Arc::new(MemoryStore::new()), "dapur-bogor");
    other.import_kitchen(&export).unwrap();
    assert_eq!(other.export_kitchen().unwrap(), export);
}
