mod day;
mod form;
mod plan;

use super::*;
#[cfg(feature = "toml")]
use crate::balance::{BalanceReport, Severity, Standard, validate_menu_balance};
use crate::cost::{
    Ceiling, CeilingPeriod, CeilingVerdict, Cost, CostBasis, CostComponent, CostSettings, calculate_cost, judge_ceiling,
};
use crate::id::PurchaseFormId;
use crate::ingredient::{CookingMethod, FoodCategory, Ingredient, Price, PurchaseForm};
use crate::locale::Language;
use crate::menu::{
    Catalog, Course, DifficultyLevel, Menu, MenuIngredient, MenuKind, MenuOptions, RecipeStep, Substitute,
};
use crate::message::MessageTable;
use crate::message::wire;
use crate::money::{Currency, Money};
use crate::nutrient::Composition;
use crate::nutrition::{Nutrition, calculate_nutrition};
use crate::quantity::{Decimal, Quantity};
use jiff::civil::date;

fn rupiah(amount: i64) -> Money {
    Money::new(amount.into(), Currency::new("IDR").unwrap())
}

fn food(id: &str, name: &str, values: &[(&str, f64)], price: Option<i64>) -> Ingredient {
    let mut food = Ingredient::new(id, name, FoodCategory::Other).unwrap();
    food.composition = Composition::known(values).unwrap();
    food.edible_portion_percent = Some(100.into());
    food.purchase_forms.extend(price.map(|amount| PurchaseForm {
        id: PurchaseFormId::new("usual").unwrap(),
        name: "Usual".to_owned(),
        edible_portion_percent: None,
        packs: vec![],
        prices: vec![Price {
            date: date(2026, 1, 5),
            amount: rupiah(amount),
            per: Quantity::whole(1, "kg"),
            supplier: None,
            region: None,
            source: "example".to_owned(),
        }],
    }));
    food
}

/// Tempeh with a price and rice, whose iron nobody analysed, with one or without.
fn kitchen(rice_price: Option<i64>) -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    let tempeh = [("energy_kcal", 192.0), ("protein_g", 20.3), ("iron_mg", 2.7)];
    catalog.add_ingredient(food("tempe", "Tempe", &tempeh, Some(12_000))).unwrap();
    catalog.add_ingredient(food("beras", "Beras", &[("energy_kcal", 360.0), ("protein_g", 7.0)], rice_price)).unwrap();
    catalog
}

/// Per serving 100 g of tempeh and 50 g of rice: 192 + 180 = 372 kcal, 20.3 + 3.5 = 23.8 g of protein.
fn dish() -> Menu {
    let mut dish = Menu::new("nasi-tempe", "Nasi tempe", MenuKind::Dish).unwrap();
    dish.menu_code = Some("NT-01".to_owned());
    dish.servings = 10.into();
    dish.moisture_change_percent = Some(0.into());
    dish.course = Some(Course::PlantProtein);
    dish.difficulty = Some(DifficultyLevel::Easy);
    (dish.preparation_time, dish.cooking_time) = (20, 60);
    for (id, food, grams) in [("1", "tempe", 1000), ("2", "beras", 500)] {
        dish.ingredients.push(MenuIngredient::ingredient(id, food, &Quantity::whole(grams, "g")).unwrap());
    }
    dish
}

fn nutrition() -> Nutrition {
    calculate_nutrition(&dish(), &kitchen(None), &MenuOptions::reference()).unwrap()
}

fn cost(rice_price: Option<i64>) -> Cost {
    let settings = CostSettings::new(Currency::new("IDR").unwrap(), date(2026, 1, 12));
    calculate_cost(&dish(), &kitchen(rice_price), &MenuOptions::reference(), &settings).unwrap()
}

fn words() -> MessageTable {
    MessageTable::standard().unwrap()
}

/// A text in English and Indonesian.
fn both(text: impl Fn(Language) -> String) -> [String; 2] {
    [Language::En, Language::Id].map(text)
}

#[test]
fn a_card_says_what_is_known() {
    let (nutrition, cost) = (nutrition(), cost(Some(15_000)));
    let card = |language| menu_card(&dish(), Some(&nutrition), Some(&cost), &words(), language);
    assert_eq!(both(|language| card(language).kind.text), ["dish", "hidangan"]);
    assert_eq!(both(|language| card(language).course.unwrap().text), ["plant protein", "lauk nabati"]);
    assert_eq!(both(|language| card(language).difficulty.unwrap().text), ["easy", "mudah"]);
    assert_eq!(both(|language| card(language).energy.text), ["372 kcal", "372 kkal"]);
    assert_eq!(both(|language| card(language).protein.text), ["23.80 g", "23,80 g"]);
    assert_eq!(both(|language| card(language).time.text), ["1 hour 20 minutes", "1 jam 20 menit"]);
    // Rp 12,000 of tempeh and half of Rp 15,000, over 10 servings.
    assert_eq!(both(|language| card(language).cost.text), ["Rp 1,950", "Rp 1.950"]);
    assert_eq!(both(|language| card(language).status), ["active", "aktif"]);
    let card = card(Language::Id);
    assert_eq!((card.kind.value.as_str(), card.meal_type, card.image_alt.as_str()), ("DISH", None, "Nasi tempe"));
    assert_eq!(card.energy.amount.unwrap().known(), Some(372.0));
    assert_eq!(card.cost.cost.unwrap().known(), Some(rupiah(1950)));
    assert_eq!(card.time.minutes, Some(80));
}

#[test]
fn what_was_not_calculated_or_said_is_not_known_and_never_0() {
    let menu = Menu::new("kosong", "Kosong", MenuKind::Tray).unwrap();
    let card = menu_card(&menu, None, None, &words(), Language::Id);
    for text in [&card.energy.text, &card.protein.text, &card.cost.text, &card.time.text] {
        assert_eq!(text, "belum diketahui");
    }
    assert_eq!((card.energy.amount, card.cost.cost, card.time.minutes), (None, None, None));
    let row = menu_row(&menu, None, None, &words(), Language::En);
    assert_eq!([row.energy.text, row.cost.text], ["not known", "not known"]);
}

#[test]
fn a_missing_price_makes_no_row_cheaper() {
    let cost = cost(None);
    let row = |language| menu_row(&dish(), None, Some(&cost), &words(), language).cost.text;
    assert_eq!(both(row), ["at least Rp 1,200", "sedikitnya Rp 1.200"]);
}

#[test]
fn a_nutrition_panel_names_what_to_look_up() {
    let nutrition = nutrition();
    let panel = |language| nutrition_panel(&nutrition, None, &words(), language);
    let row = |key: &str, language| panel(language).rows.into_iter().find(|row| row.nutrient.as_str() == key).unwrap();
    assert_eq!(panel(Language::Id).serving_weight, "150 g");
    assert_eq!(both(|language| row("energy_kcal", language).name), ["Energy", "Energi"]);
    // 100 g hold 372 / 1.5.
    assert_eq!(both(|language| row("energy_kcal", language).per_100g.unwrap().text), ["248 kcal", "248 kkal"]);
    // 50 g of rice could be 50,000 mg of iron, for all physics knows.
    assert_eq!(both(|language| row("iron_mg", language).amount.text), ["at least 2.70 mg", "sedikitnya 2,70 mg"]);
    assert_eq!(both(|language| row("iron_mg", language).look_up.join(", ")), ["Iron in Beras", "Besi dalam Beras"]);
    assert_eq!(row("vit_c_mg", Language::Id).amount.text, "belum diketahui");
    let energy = row("energy_kcal", Language::Id);
    assert_eq!((energy.verdict.state, energy.verdict.text.as_str()), (VerdictState::NotJudged, "tidak dinilai"));
    assert_eq!((energy.target, energy.percent_of_reference), (None, None));
    let shown: Vec<String> = panel(Language::En).rows.iter().map(|row| row.amount.text.clone()).collect();
    assert!(shown.iter().all(|text| text != "0 mg" && !text.contains("50,0")), "{shown:?}");
}

#[cfg(feature = "toml")]
fn report() -> BalanceReport {
    let standard = Standard::built_in("mbg-2026").unwrap();
    let audience = crate::id::AudienceKey::new("sd_1_3").unwrap();
    validate_menu_balance(&dish(), &kitchen(None), &MenuOptions::reference(), &standard, &audience).unwrap()
}

#[cfg(feature = "toml")]
#[test]
fn a_nutrition_panel_shows_the_share_of_the_day_and_the_verdict() {
    let (nutrition, report) = (nutrition(), report());
    let row = |key: &str, language| {
        let panel = nutrition_panel(&nutrition, Some(&report), &words(), language);
        panel.rows.into_iter().find(|row| row.nutrient.as_str() == key).unwrap()
    };
    // 372 of 1,650 kcal are 22.5 %; 20 to 25 % are 330 to 412.5.
    let energy = row("energy_kcal", Language::Id);
    assert_eq!(energy.percent_of_reference.unwrap().text, "23%");
    assert_eq!((energy.daily_reference, energy.min, energy.max), (Some(1650.0), Some(330.0), Some(412.5)));
    assert_eq!(both(|language| row("energy_kcal", language).target.unwrap())[1], "330–412,5 kkal");
    assert_eq!(both(|language| row("energy_kcal", language).verdict.text), ["met", "terpenuhi"]);
    // 23.8 of 40 g; more than 25 % is only advised against.
    let protein = row("protein_g", Language::En);
    assert_eq!(protein.percent_of_reference.unwrap().text, "60%");
    assert_eq!((protein.verdict.state, protein.verdict.severity), (VerdictState::High, Some(Severity::Advisory)));
    // At least 2.7 of 10 mg.
    let iron = row("iron_mg", Language::Id);
    assert_eq!(iron.percent_of_reference.unwrap().text, "sedikitnya 27%");
    assert_eq!(iron.verdict.state, VerdictState::Met);
    assert_eq!(row("calcium_mg", Language::Id).verdict.state, VerdictState::Unknown);
}

#[cfg(feature = "toml")]
#[test]
fn a_balance_panel_and_its_sentences_say_the_same() {
    let report = report();
    let panel = |language| balance_panel(&report, &words(), language);
    // One dish is no tray.
    assert_eq!(both(|language| panel(language).outcome_text), ["not balanced", "belum seimbang"]);
    let row = |subject: &str, language| panel(language).rows.into_iter().find(|row| row.subject == subject).unwrap();
    let energy = row("energy_kcal", Language::Id);
    assert_eq!(energy.name, "Energi");
    assert_eq!(energy.observed.unwrap().text, "372 kkal");
    assert_eq!(energy.target.unwrap(), "330–412,5 kkal");
    assert_eq!((energy.verdict.state, energy.severity), (VerdictState::Met, None));
    assert_eq!(energy.sentence, "Energi: 372 kkal; sasaran 330–412,5 kkal: terpenuhi");
    let protein = row("protein_g", Language::En);
    assert_eq!(protein.severity.unwrap(), "advisory");
    assert_eq!(protein.sentence, "Protein: 23.8 g; target 8–10 g: 13.8 g too much");
    let calcium = row("calcium_mg", Language::Id);
    assert_eq!((calcium.observed.unwrap().text.as_str(), calcium.severity.is_some()), ("belum diketahui", true));
    let broken = panel(Language::Id).rows.into_iter().filter(|row| row.severity.as_deref() == Some("wajib"));
    let broken: Vec<String> =
        broken.filter(|row| row.verdict.state == VerdictState::Low).map(|row| row.sentence).collect();
    assert_eq!(broken[2], "Sayur: 0 porsi; sasaran sedikitnya 1 porsi: kurang 1 porsi");
    assert_eq!(broken.len(), 4, "staple, animal protein, vegetable, fruit");
    assert_eq!(panel(Language::Id).days, None);
    assert_eq!(panel(Language::Id).rows.len(), report.findings.len());
}

fn ceiling(amount: i64) -> Ceiling {
    Ceiling {
        name: "Bahan per porsi".to_owned(),
        components: vec![CostComponent::Ingredients],
        portion: None,
        amount: rupiah(amount),
        period: CeilingPeriod::Portion,
        basis: CostBasis::Used,
    }
}

fn cost_view(rice_price: Option<i64>, limit: i64, language: Language) -> CostPanel {
    let cost = cost(rice_price);
    let judged = judge_ceiling(&ceiling(limit), std::slice::from_ref(&cost)).unwrap();
    cost_panel(&cost, &[judged], &kitchen(rice_price), &words(), language).unwrap()
}

#[test]
fn a_cost_panel_shows_every_part() {
    let panel = |language| cost_view(Some(15_000), 8000, language);
    assert_eq!(both(|language| panel(language).batch.text), ["Rp 19,500", "Rp 19.500"]);
    assert_eq!(both(|language| panel(language).date_text), ["12 Jan 2026", "12 Jan 2026"]);
    let ingredients = |language| panel(language).components.remove(0);
    assert_eq!(both(|language| ingredients(language).name), ["ingredients", "bahan pangan"]);
    assert_eq!(ingredients(Language::Id).percent.unwrap().text, "100%");
    let line = |language| panel(language).lines.remove(0);
    assert_eq!(both(|language| line(language).price.unwrap()), ["Rp 12,000 per kg", "Rp 12.000 per kg"]);
    assert_eq!(both(|language| line(language).as_purchased), ["1 kg", "1 kg"]);
    assert_eq!(both(|language| line(language).serving.text), ["Rp 1,200", "Rp 1.200"]);
    assert_eq!(line(Language::Id).price_date.unwrap(), "5 Jan 2026");
    let ceiling = |language| panel(language).ceilings.remove(0);
    assert_eq!(both(|language| ceiling(language).verdict_text), ["within the ceiling", "dalam batas"]);
    assert_eq!(both(|language| ceiling(language).difference), ["Rp 6,050 left", "sisa Rp 6.050"]);
    assert_eq!(ceiling(Language::Id).limit_text, "Rp 8.000");
}

#[test]
fn a_cost_panel_says_what_is_missing_and_what_is_too_much() {
    let open = |language| cost_view(None, 8000, language);
    assert!(!open(Language::Id).complete);
    assert_eq!(both(|language| open(language).look_up.join("; ")), ["the price of Beras", "harga Beras"]);
    assert_eq!(open(Language::Id).lines[1].serving.text, "belum diketahui");
    assert_eq!(
        (open(Language::Id).lines[1].price.clone(), open(Language::Id).components[0].percent.clone()),
        (None, None)
    );
    let ceiling = open(Language::Id).ceilings.remove(0);
    assert_eq!((ceiling.verdict, ceiling.difference.as_str()), (CeilingVerdict::Unknown, "belum diketahui"));
    assert_eq!(ceiling.look_up, ["harga Beras"]);
    let over = |language| cost_view(Some(15_000), 1500, language).ceilings.remove(0);
    assert_eq!(both(|language| over(language).difference), ["Rp 450 too much", "lebih Rp 450"]);
    // Rp 1,200 alone is Rp 200 over Rp 1,000, whatever the rice costs.
    assert_eq!(cost_view(None, 1000, Language::Id).ceilings[0].difference, "lebih Rp 200");
}

#[test]
fn every_fact_a_cost_can_lack_has_words() {
    use crate::cost::{MissingCost, MissingReason};
    let unit = || "ml".to_owned();
    let reasons = [
        MissingReason::NoPrice,
        MissingReason::NoPriceInWindow { last: date(2025, 8, 17) },
        MissingReason::NotListed,
        MissingReason::DensityMissing { unit: unit() },
        MissingReason::PieceWeightMissing { unit: unit() },
        MissingReason::EdiblePortionMissing,
        MissingReason::QuantityMissing,
        MissingReason::CookedWeightMissing,
        MissingReason::TimeMissing,
    ];
    let mut cost = cost(None);
    let (component, name) = (CostComponent::Ingredients, "Kecap".to_owned());
    let missing = |reason| MissingCost { component, ingredient_id: None, name: name.clone(), reason };
    cost.missing = reasons.map(missing).to_vec();
    for language in [Language::En, Language::Id] {
        let panel = cost_panel(&cost, &[], &kitchen(None), &words(), language).unwrap();
        for text in &panel.look_up {
            assert!(text.contains("Kecap") && !text.contains("missing.") && !text.contains('{'), "{text}");
        }
    }
    let panel = cost_panel(&cost, &[], &kitchen(None), &words(), Language::Id).unwrap();
    assert_eq!(panel.look_up[1], "harga Kecap yang lebih baru; yang terakhir tanggal 17 Agu 2025");
}

#[test]
fn a_detail_reads_like_a_recipe() {
    let (catalog, cost) = (kitchen(Some(15_000)), cost(Some(15_000)));
    let mut menu = dish();
    menu.cooking_method = Some(CookingMethod::Saute);
    menu.ingredients[1].substitutes =
        vec![Substitute { ingredient_id: crate::id::IngredientId::new("tempe").unwrap(), ratio: Decimal::ONE }];
    let most = Quantity::whole(20, "g");
    menu.ingredients.push(MenuIngredient::to_taste("3", "tempe", Some(&most)).unwrap());
    menu.ingredients.push(MenuIngredient::to_taste("4", "tempe", None).unwrap());
    let step = |number: u32, instruction: &str| RecipeStep {
        id: crate::id::StepId::new(number.to_string()).unwrap(),
        step_number: number,
        title: None,
        instruction: instruction.to_owned(),
        duration: (number == 1).then_some(75),
        temperature: (number == 1).then(|| "172.5".parse().unwrap()),
        equipment: vec!["Wajan".to_owned(), "Sutil".to_owned()],
        quality_check: None,
        notes: None,
        image_url: None,
        video_url: None,
    };
    menu.recipe_steps = vec![step(2, "Aduk"), step(1, "Tumis")];
    let detail = |language| menu_panel(&menu, &catalog, None, Some(&cost), &words(), language).unwrap();
    assert_eq!(both(|language| detail(language).cooking_method.unwrap().text), ["sautéed", "tumis"]);
    assert_eq!(both(|language| detail(language).serving_size), ["not known", "belum diketahui"]);
    assert_eq!(both(|language| detail(language).cooking.text), ["1 hour", "1 jam"]);
    let line = |place: usize, language| detail(language).lines.remove(place);
    assert_eq!(both(|language| line(1, language).quantity), ["500 g", "500 g"]);
    assert_eq!(both(|language| line(1, language).basis.text), ["edible", "berat bersih"]);
    assert_eq!(both(|language| line(1, language).cost.text), ["Rp 7,500", "Rp 7.500"]);
    assert_eq!(line(1, Language::Id).substitutes, ["Tempe"]);
    let to_taste = both(|language| line(2, language).quantity);
    assert_eq!(to_taste, ["to taste, at most 20 g", "secukupnya, paling banyak 20 g"]);
    assert_eq!(both(|language| line(3, language).quantity), ["to taste", "secukupnya"]);
    // These lines are not in the cost that was calculated.
    assert_eq!((line(3, Language::Id).cost.text.as_str(), line(3, Language::Id).amount), ("belum diketahui", None));
    let first = detail(Language::Id).steps.remove(0);
    assert_eq!((first.instruction.as_str(), first.temperature.as_deref()), ("Tumis", Some("172,5 °C")));
    assert_eq!(first.duration.unwrap().text, "1 jam 15 menit");
    assert_eq!(first.equipment.as_deref(), Some("Wajan, Sutil"));
}

#[test]
fn a_detail_of_what_the_catalog_lacks_is_an_error_with_its_line() {
    let mut menu = dish();
    menu.ingredients.push(MenuIngredient::ingredient("3", "gula", &Quantity::whole(1, "g")).unwrap());
    let error = ingredient_lines(&menu, &kitchen(None), None, &words(), Language::Id).unwrap_err();
    assert_eq!((error.code(), error.path()), ("menu.unknown_ingredient", "ingredients[2]"));
}

#[test]
fn every_component_and_severity_has_a_name() {
    use crate::balance::Severity;
    for severity in [Severity::Required, Severity::Advisory, Severity::Info] {
        assert!(words().has(&format!("severity.{}", wire(&severity).to_ascii_lowercase())), "{severity:?}");
    }
    for component in std::iter::once(CostComponent::Ingredients).chain(CostComponent::RATED) {
        assert!(words().has(&format!("choice.cost_component.{}", component.code())), "{component:?}");
    }
}
