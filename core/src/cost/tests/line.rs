use super::*;
use crate::ingredient::{Density, FoodMeasure, WeightBasis};
use crate::menu::{LinePortion, LineUse, Portion};
use crate::quantity::DecimalRange;

fn oil(unit: &str) -> Ingredient {
    let mut oil = food("minyak", FoodCategory::FatOil, "18000", unit);
    oil.density = Some(Density { grams_per_ml: decimal("0.9"), basis: WeightBasis::Edible, source: String::new() });
    oil
}

fn egg(unit: &str, basis: WeightBasis) -> Ingredient {
    let mut egg = food("telur", FoodCategory::Egg, "2000", unit);
    egg.edible_portion_percent = Some(80.into());
    egg.measures.push(FoodMeasure::new("piece", 60.into(), basis));
    egg
}

#[test]
fn a_price_per_kilogram_meets_every_unit_of_mass() {
    // 2 ons = 0.2 kg × 14,500
    assert_eq!(batch_of(food("beras", FoodCategory::Cereal, "14500", "kg"), "2", "ons"), rupiah("2900"));
    // 350 g × 14,500/1000
    assert_eq!(batch_of(food("beras", FoodCategory::Cereal, "14500", "kg"), "350", "g"), rupiah("5075"));
}

#[test]
fn a_price_per_litre_meets_volume_directly_and_mass_by_density() {
    // 100 ml = 0.1 l × 18,000, whatever it weighs
    assert_eq!(batch_of(oil("l"), "100", "ml"), rupiah("1800"));
    let mut exact = oil("l");
    exact.density.as_mut().unwrap().grams_per_ml = decimal("0.917");
    assert_eq!(batch_of(exact, "100", "ml"), rupiah("1800"));
    // 90 g / 0.9 g/ml = 100 ml
    assert_eq!(batch_of(oil("l"), "90", "g"), rupiah("1800"));
    // 100 ml × 0.9 = 90 g at 18,000 a kg
    assert_eq!(batch_of(oil("kg"), "100", "ml"), rupiah("1620"));
}

#[test]
fn a_household_measure_with_its_own_weight_still_meets_a_price_per_litre_by_volume() {
    let mut rice = food("beras", FoodCategory::Cereal, "12000", "l");
    rice.measures.push(FoodMeasure::new("gelas", 200.into(), WeightBasis::Edible));
    // 2 gelas of 240 ml = 0.48 l × 12,000
    assert_eq!(batch_of(rice, "2", "gelas"), rupiah("5760"));
}

#[test]
fn a_price_per_piece_meets_pieces_as_they_are_and_mass_by_piece_weight() {
    for basis in [WeightBasis::AsPurchased, WeightBasis::Edible] {
        assert_eq!(batch_of(egg("piece", basis), "3", "butir"), rupiah("6000"));
    }
    // 96 g edible / 80 % = 120 g as purchased / 60 g = 2 eggs
    assert_eq!(batch_of(egg("piece", WeightBasis::AsPurchased), "96", "g"), rupiah("4000"));
    // 120 g edible / 60 g edible = 2 eggs
    assert_eq!(batch_of(egg("piece", WeightBasis::Edible), "120", "g"), rupiah("4000"));
    // 3 eggs × 60 g as purchased = 0.18 kg × 2,000
    assert_eq!(batch_of(egg("kg", WeightBasis::AsPurchased), "3", "piece"), rupiah("360"));
    // 3 eggs × 60 g edible / 80 % = 0.225 kg × 2,000
    assert_eq!(batch_of(egg("kg", WeightBasis::Edible), "3", "piece"), rupiah("450"));
}

#[test]
fn a_price_may_be_for_any_quantity() {
    let mut tray = egg("piece", WeightBasis::AsPurchased);
    tray.purchase_forms[0].prices = vec![price(today(), "54000", "30", "butir")];
    // 2 × 54,000 / 30
    assert_eq!(batch_of(tray, "2", "piece"), rupiah("3600"));
    let mut sack = food("beras", FoodCategory::Cereal, "1", "kg");
    sack.purchase_forms[0].prices = vec![price(today(), "362500", "25", "kg")];
    // 0.7 × 362,500 / 25
    assert_eq!(batch_of(sack, "700", "g"), rupiah("10150"));
}

#[test]
fn an_edible_piece_weight_needs_no_edible_portion_to_count_pieces() {
    let mut banana = egg("piece", WeightBasis::Edible);
    banana.edible_portion_percent = None;
    assert_eq!(batch_of(banana.clone(), "120", "g"), rupiah("4000"));
    assert_eq!(batch_of(banana, "2", "piece"), rupiah("4000"));
}

#[test]
fn edible_portion_leads_from_edible_to_as_purchased_and_is_not_applied_twice() {
    let mut chicken = food("ayam", FoodCategory::Poultry, "40000", "kg");
    chicken.purchase_forms[0].edible_portion_percent = Some(58.into());
    let mut menu = dish(1, &[("ayam", "580", "g")]);
    // 580 g edible / 58 % = 1 kg
    let catalog = catalog(vec![chicken]);
    let edible = cost(&menu, &catalog, &settings());
    assert_eq!(edible.batch.known(), Some(rupiah("40000")));
    assert_eq!(edible.lines[0].quantity, Some(DecimalRange::exact(1.into())));
    // 580 g as bought stay 0.58 kg
    menu.ingredients[0].basis = WeightBasis::AsPurchased;
    assert_eq!(cost(&menu, &catalog, &settings()).batch.known(), Some(rupiah("23200")));
}

#[test]
fn a_missing_edible_portion_leaves_a_proved_lower_bound() {
    let mut mango = food("mangga", FoodCategory::Fruit, "30000", "kg");
    mango.edible_portion_percent = None;
    let cost = cost(&dish(2, &[("mangga", "200", "g")]), &catalog(vec![mango]), &settings());
    // At least 0.2 kg must be bought: 6,000 the batch, 3,000 a serving.
    assert_eq!((cost.batch.at_least, cost.batch.at_most), (rupiah("6000"), None));
    assert_eq!((cost.serving.at_least, cost.serving.known()), (rupiah("3000"), None));
    assert_eq!((cost.complete, reasons(&cost)), (false, vec![MissingReason::EdiblePortionMissing]));
}

#[test]
fn frying_oil_is_paid_as_poured() {
    let mut menu = dish(10, &[("minyak", "500", "ml")]);
    menu.ingredients[0].line_use = LineUse::FryingOil;
    menu.ingredients[0].absorbed = Some(50.into());
    // 0.5 l × 18,000, though 50 ml are eaten
    for unit in ["l", "kg"] {
        let paid = cost(&menu, &catalog(vec![oil(unit)]), &settings());
        let amount = if unit == "l" { "9000" } else { "8100" };
        assert_eq!((paid.batch.known(), paid.complete), (Some(rupiah(amount)), true));
    }
    // Nobody said how much is absorbed: what is paid is known all the same.
    menu.ingredients[0].absorbed = None;
    assert_eq!(cost(&menu, &catalog(vec![oil("l")]), &settings()).batch.known(), Some(rupiah("9000")));
    menu.ingredients[0].unit = "g".to_owned();
    // 500 g / 0.9 = 555.55… ml
    let by_mass = cost(&menu, &catalog(vec![oil("l")]), &settings());
    assert_eq!(by_mass.batch.known().unwrap().round(2, crate::money::Rounding::HalfUp), rupiah("10000"));
}

#[test]
fn a_line_to_taste_is_an_interval_or_unbounded() {
    let salt = || catalog(vec![food("garam", FoodCategory::Spice, "10000", "kg")]);
    let mut menu = dish(1, &[]);
    menu.ingredients.push(MenuIngredient::to_taste("1", "garam", Some(&quantity("20", "g"))).unwrap());
    let bounded = cost(&menu, &salt(), &settings());
    assert_eq!((bounded.batch.at_least, bounded.batch.at_most), (rupiah("0"), Some(rupiah("200"))));
    assert_eq!((bounded.complete, reasons(&bounded)), (false, vec![MissingReason::QuantityMissing]));
    menu.ingredients[0] = MenuIngredient::to_taste("1", "garam", None).unwrap();
    menu.ingredients[0].unit = String::new();
    let open = cost(&menu, &salt(), &settings());
    assert_eq!((open.batch.at_most, open.complete), (None, false));
}

#[test]
fn a_price_in_a_unit_that_needs_an_unknown_fact_is_named() {
    let per_piece = cost(
        &dish(1, &[("tahu", "100", "g")]),
        &catalog(vec![food("tahu", FoodCategory::Legume, "500", "piece")]),
        &settings(),
    );
    assert_eq!(reasons(&per_piece), [MissingReason::PieceWeightMissing { unit: "piece".to_owned() }]);
    let per_litre = cost(
        &dish(1, &[("susu", "100", "g")]),
        &catalog(vec![food("susu", FoodCategory::Milk, "20000", "l")]),
        &settings(),
    );
    assert_eq!(reasons(&per_litre), [MissingReason::DensityMissing { unit: "l".to_owned() }]);
    assert_eq!((per_litre.batch.at_least, per_litre.batch.at_most), (rupiah("0"), None));
}

#[test]
fn portions_scale_grams_and_keep_eggs_whole() {
    let foods = vec![food("beras", FoodCategory::Cereal, "14000", "kg"), egg("piece", WeightBasis::AsPurchased)];
    let catalog = catalog(foods);
    let mut menu = dish(10, &[("beras", "1000", "g"), ("telur", "10", "piece")]);
    menu.portions.push(Portion { key: small(), factor: decimal("0.7") });
    menu.ingredients[1].portions.push(LinePortion { key: small(), quantity: 10.into() });
    let mut settings = settings();
    settings.rates.packaging = Some(CostRate::PerServing { amount: rupiah("500") });
    let serving = |options: &MenuOptions| {
        let cost = calculate_cost(&menu, &catalog, options, &settings).unwrap();
        let part = |component| cost.component(component).unwrap().serving.known().unwrap();
        (part(CostComponent::Ingredients), part(CostComponent::Packaging), cost.serving.known().unwrap())
    };
    // Large: 0.1 kg × 14,000 + 1 egg × 2,000; packaging per head.
    assert_eq!(serving(&MenuOptions::reference()), (rupiah("3400"), rupiah("500"), rupiah("3900")));
    // Small: 0.07 kg × 14,000 = 980 and still one egg; the same packaging.
    assert_eq!(serving(&MenuOptions::portion(small())), (rupiah("2980"), rupiah("500"), rupiah("3480")));
}

#[test]
fn dishes_on_a_tray_cost_their_share_and_say_where_they_are() {
    let mut catalog = catalog(vec![food("beras", FoodCategory::Cereal, "14000", "kg")]);
    catalog.add_menu(dish(10, &[("beras", "700", "g")])).unwrap();
    let mut tray = Menu::new("tray", "Tray", MenuKind::Tray).unwrap();
    tray.ingredients.push(MenuIngredient::menu("a", "dish", &quantity("2", "serving")).unwrap());
    let cost = cost(&tray, &catalog, &settings());
    // 2 of 10 servings of 0.7 kg = 0.14 kg × 14,000
    assert_eq!(cost.serving.known(), Some(rupiah("1960")));
    assert_eq!((cost.lines[0].line_id.as_str(), &cost.lines[0].within), ("a", &vec!["Dish".to_owned()]));
}

#[test]
fn an_optional_line_costs_when_it_is_chosen() {
    use crate::menu::LineChoice;
    let catalog = catalog(vec![food("keju", FoodCategory::Milk, "100000", "kg")]);
    let mut menu = dish(1, &[("keju", "20", "g")]);
    menu.ingredients[0].is_optional = true;
    assert_eq!(cost(&menu, &catalog, &settings()).batch.known(), Some(rupiah("0")));
    let choice = LineChoice {
        menu_id: menu.id.clone(),
        line_id: menu.ingredients[0].id.clone(),
        include: true,
        substitute: None,
    };
    let options = MenuOptions { choices: vec![choice], ..MenuOptions::default() };
    // 0.02 kg × 100,000
    assert_eq!(calculate_cost(&menu, &catalog, &options, &settings()).unwrap().batch.known(), Some(rupiah("2000")));
}

#[test]
fn absurd_numbers_are_errors_and_negative_ones_too() {
    let rice = || catalog(vec![food("beras", FoodCategory::Cereal, "999999999999999", "g")]);
    let menu = dish(1, &[("beras", "999999999999999", "kg")]);
    let fault = calculate_cost(&menu, &rice(), &MenuOptions::reference(), &settings()).unwrap_err();
    assert_eq!((fault.code(), fault.path()), ("quantity.overflow", "ingredients[0]"));
    let mut menu = dish(1, &[("beras", "1", "kg")]);
    menu.ingredients[0].quantity = Some(decimal("-1"));
    let fault = calculate_cost(&menu, &rice(), &MenuOptions::reference(), &settings()).unwrap_err();
    assert_eq!(fault.code(), "quantity.negative");
}
