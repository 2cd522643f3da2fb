use super::*;
use crate::id::IngredientId;
use crate::ingredient::{FoodMeasure, Pack, WeightBasis};
use crate::quantity::DecimalRange;

fn packed(unit: &str, packs: &[(&str, &str, u32)]) -> Ingredient {
    let mut food = food("beras", FoodCategory::Cereal, "14000", unit);
    food.purchase_forms[0].packs = packs
        .iter()
        .map(|(content, unit, minimum)| Pack { content: quantity(content, unit), minimum: *minimum })
        .collect();
    food
}

fn buy(food: Ingredient, need: &str, unit: &str, stock: &[(&str, &str)]) -> Purchase {
    let id = IngredientId::new("beras").unwrap();
    let need = PurchaseNeed { ingredient_id: id.clone(), purchase_form_id: None, quantity: quantity(need, unit) };
    let stock = stock.iter().map(|(amount, unit)| StockItem {
        ingredient_id: id.clone(),
        purchase_form_id: None,
        quantity: quantity(amount, unit),
    });
    let buying = Some(Buying { servings: None, stock: stock.collect() });
    plan_purchase(&need, &catalog(vec![food]), &CostSettings { buying, ..settings() }).unwrap()
}

fn packs(purchase: &Purchase) -> Vec<(String, i64)> {
    purchase.packs.iter().map(|pack| (pack.content.to_string(), pack.count)).collect()
}

#[test]
fn a_need_less_the_stock_is_rounded_up_to_packs_with_their_minimum() {
    // 62 kg − 3.5 kg = 58.5 kg → 3 sacks of 25 kg = 75 kg × 14,000
    let three = buy(packed("kg", &[("25", "kg", 1)]), "62", "kg", &[("3", "kg"), ("500", "g")]);
    assert_eq!((three.in_stock, three.bought), (decimal("3.5"), DecimalRange::exact(75.into())));
    assert_eq!(packs(&three), [("25 kg".to_owned(), 3)]);
    assert_eq!(three.amount.known(), Some(rupiah("1050000")));
    // At least four are delivered.
    let four = buy(packed("kg", &[("25", "kg", 4)]), "62", "kg", &[]);
    assert_eq!((packs(&four), four.amount.known()), (vec![("25 kg".to_owned(), 4)], Some(rupiah("1400000"))));
    // Enough in stock: nothing is bought, minimum or not.
    let none = buy(packed("kg", &[("25", "kg", 4)]), "62", "kg", &[("62", "kg")]);
    assert_eq!((packs(&none), none.amount.known()), (vec![], Some(rupiah("0"))));
    // Without packs any amount is sold.
    let loose = buy(packed("kg", &[]), "62.25", "kg", &[]);
    assert_eq!((loose.bought, loose.amount.known()), (DecimalRange::exact(decimal("62.25")), Some(rupiah("871500"))));
}

#[test]
fn of_several_packs_those_that_leave_the_least_over() {
    let sizes = &[("1", "kg", 1), ("5", "kg", 1), ("25", "kg", 1)];
    // 58.5 = 2 × 25 + 5 + 4 × 1 (59) rather than 3 × 25
    let mixed = buy(packed("kg", sizes), "58.5", "kg", &[]);
    assert_eq!(packs(&mixed), [("25 kg".to_owned(), 2), ("5 kg".to_owned(), 1), ("1 kg".to_owned(), 4)]);
    assert_eq!(mixed.bought, DecimalRange::exact(59.into()));
    // 6 = 2 × 3, not 5 + 3
    let three = buy(packed("kg", &[("3", "kg", 1), ("5", "kg", 1)]), "6", "kg", &[]);
    assert_eq!(packs(&three), [("3 kg".to_owned(), 2)]);
    // 10 kg are two of 5, not ten of 1
    assert_eq!(packs(&buy(packed("kg", sizes), "10", "kg", &[])), [("5 kg".to_owned(), 2)]);
    // Ten of the small are the least that is delivered: 1 × 25 leaves over less than 25 + 10.
    let stubborn = buy(packed("kg", &[("1", "kg", 10), ("25", "kg", 1)]), "26", "kg", &[]);
    assert_eq!(packs(&stubborn), [("1 kg".to_owned(), 26)]);
}

#[test]
fn packs_of_pieces_priced_by_the_kilogram() {
    let mut eggs = packed("kg", &[("30", "piece", 1)]);
    eggs.measures.push(FoodMeasure::new("piece", 60.into(), WeightBasis::AsPurchased));
    // 100 eggs → 4 trays = 120 eggs × 60 g = 7.2 kg × 14,000
    let trays = buy(eggs.clone(), "100", "piece", &[]);
    assert_eq!((trays.unit.as_str(), packs(&trays)), ("piece", vec![("30 piece".to_owned(), 4)]));
    assert_eq!(trays.amount.known(), Some(rupiah("100800")));
    // 5.5 kg / 60 g = 91.67 eggs → 4 trays
    assert_eq!(packs(&buy(eggs.clone(), "5.5", "kg", &[])), [("30 piece".to_owned(), 4)]);
    eggs.measures.clear();
    let unknown = buy(eggs, "5.5", "kg", &[]);
    assert_eq!(unknown.missing, Some(MissingReason::PieceWeightMissing { unit: "piece".to_owned() }));
    assert_eq!((unknown.amount.known(), unknown.needed.high), (None, None));
}

#[test]
fn a_missing_price_or_stock_that_does_not_convert_is_said() {
    let mut food = packed("kg", &[("25", "kg", 1)]);
    food.purchase_forms[0].prices.clear();
    let unpriced = buy(food, "30", "kg", &[]);
    assert_eq!((packs(&unpriced), unpriced.amount.known()), (vec![("25 kg".to_owned(), 2)], None));
    assert_eq!(unpriced.missing, Some(MissingReason::NoPrice));
    let stock = buy(packed("kg", &[]), "30", "kg", &[("2", "piece")]);
    // Two of unknown weight may be enough, or next to nothing.
    assert_eq!(stock.bought, DecimalRange::up_to(Some(30.into())));
    assert_eq!((stock.amount.at_least, stock.amount.at_most), (rupiah("0"), Some(rupiah("420000"))));
    assert_eq!(stock.missing, Some(MissingReason::PieceWeightMissing { unit: "piece".to_owned() }));
}

#[test]
fn what_is_bought_differs_from_what_is_used_and_says_which() {
    let catalog = catalog(vec![packed("kg", &[("25", "kg", 1)])]);
    let mut menu = dish(10, &[("beras", "400", "g"), ("beras", "300", "g")]);
    let used = cost(&menu, &catalog, &settings());
    // 0.7 kg × 14,000 / 10
    assert_eq!((used.basis, used.serving.known()), (CostBasis::Used, Some(rupiah("980"))));
    let bought = |servings: Option<u32>| {
        let buying = Some(Buying { servings: servings.map(Into::into), stock: vec![] });
        cost(&menu, &catalog, &CostSettings { buying, ..settings() })
    };
    // One batch: a whole sack, 350,000 / 10.
    let one = bought(None);
    assert_eq!((one.basis, one.serving.known()), (CostBasis::Bought, Some(rupiah("35000"))));
    // 3,000 portions need 210 kg → 9 sacks = 225 kg × 14,000 = 3,150,000 / 3,000; the lines still say what is used.
    let day = bought(Some(3000));
    assert_eq!((day.serving.known(), day.batch.known()), (Some(rupiah("1050")), Some(rupiah("10500"))));
    assert_eq!((day.purchases.len(), packs(&day.purchases[0])), (1, vec![("25 kg".to_owned(), 9)]));
    assert_eq!(day.lines[0].serving.known(), Some(rupiah("560")));
    // A line to taste that stays within the packs leaves what is bought known.
    menu.ingredients.push(MenuIngredient::to_taste("t", "beras", Some(&quantity("1", "g"))).unwrap());
    let buying = Some(Buying { servings: Some(3000.into()), stock: vec![] });
    let settings = CostSettings { buying, ..settings() };
    assert_eq!(cost(&menu, &catalog, &settings).serving.known(), Some(rupiah("1050")));
    menu.ingredients[2].at_most = None;
    let open = cost(&menu, &catalog, &settings);
    assert_eq!((open.complete, reasons(&open)), (false, vec![MissingReason::QuantityMissing]));
    assert_eq!((open.serving.at_least, open.serving.at_most), (rupiah("1050"), None));
}

#[test]
fn the_rest_of_a_division_buys_no_pack_and_a_crumb_buys_one() {
    let mut egg = food("telur", FoodCategory::Egg, "2000", "piece");
    egg.measures.push(FoodMeasure::new("piece", 60.into(), WeightBasis::AsPurchased));
    egg.purchase_forms[0].packs = vec![Pack { content: quantity("1", "piece"), minimum: 1 }];
    let mut catalog = catalog(vec![egg]);
    catalog.add_menu(dish(3, &[("telur", "3", "piece")])).unwrap();
    let mut tray = Menu::new("tray", "Tray", MenuKind::Tray).unwrap();
    tray.ingredients.push(MenuIngredient::menu("a", "dish", &quantity("2", "serving")).unwrap());
    let settings = CostSettings { buying: Some(Buying::default()), ..settings() };
    // 3 eggs × 2/3 are two eggs, though 0.666…67 × 3 is a hair more.
    let eggs = cost(&tray, &catalog, &settings);
    assert!(eggs.purchases[0].needed.low > 2.into());
    assert_eq!(
        (packs(&eggs.purchases[0]), eggs.batch.known()),
        (vec![("1 piece".to_owned(), 2)], Some(rupiah("4000")))
    );
    assert_eq!(packs(&buy(packed("kg", &[("1000", "kg", 0)]), "0.000001", "g", &[])), [("1000 kg".to_owned(), 1)]);
}

#[test]
fn a_stale_price_is_named_on_the_purchase_too() {
    let food = packed("kg", &[]);
    let need = PurchaseNeed { ingredient_id: food.id.clone(), purchase_form_id: None, quantity: quantity("1", "kg") };
    let later = CostSettings { date: date(2026, 4, 16), maximum_age_days: Some(30), ..settings() };
    let purchase = plan_purchase(&need, &catalog(vec![food]), &later).unwrap();
    // 16 March to 16 April are 31 days.
    assert!(matches!(&purchase.warnings[..], [CostWarning::StalePrice { age_days: 31, .. }]));
}

#[test]
fn stock_is_subtracted_from_the_form_it_is_of() {
    let mut food = packed("kg", &[]);
    let mut other = form(vec![price(today(), "20000", "1", "kg")]);
    other.id = PurchaseFormId::new("other").unwrap();
    food.purchase_forms.push(other);
    let stock = vec![StockItem {
        ingredient_id: food.id.clone(),
        purchase_form_id: Some(PurchaseFormId::new("other").unwrap()),
        quantity: quantity("1", "kg"),
    }];
    let mut menu = dish(1, &[("beras", "2", "kg"), ("beras", "3", "kg")]);
    menu.ingredients[1].purchase_form_id = Some(PurchaseFormId::new("other").unwrap());
    let settings = CostSettings { buying: Some(Buying { servings: None, stock }), ..settings() };
    let cost = cost(&menu, &catalog(vec![food]), &settings);
    // 2 × 14,000 + (3 − 1) × 20,000
    assert_eq!((cost.batch.known(), cost.purchases.len()), (Some(rupiah("68000")), 2));
}

#[test]
fn absurd_needs_are_errors() {
    let food = packed("kg", &[("0.000001", "mg", 1)]);
    let need = PurchaseNeed {
        ingredient_id: food.id.clone(),
        purchase_form_id: None,
        quantity: quantity("999999999999999", "kg"),
    };
    let fault = plan_purchase(&need, &catalog(vec![food.clone()]), &settings()).unwrap_err();
    assert_eq!(fault.code(), "quantity.overflow");
    let many = vec![("1", "kg", 1); 101];
    let need = PurchaseNeed { quantity: quantity("1", "kg"), ..need };
    assert_eq!(
        plan_purchase(&need, &catalog(vec![packed("kg", &many)]), &settings()).unwrap_err().code(),
        "cost.too_many_packs"
    );
    let buying = Some(Buying { servings: Some(0.into()), stock: vec![] });
    let settings = CostSettings { buying, ..settings() };
    assert_eq!(plan_purchase(&need, &catalog(vec![food]), &settings).unwrap_err().code(), "cost.servings");
}
