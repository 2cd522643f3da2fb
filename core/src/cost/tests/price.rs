use super::*;

fn rice(prices: Vec<Price>) -> Catalog {
    let mut rice = unpriced("beras", FoodCategory::Cereal);
    rice.purchase_forms.push(form(prices));
    catalog(vec![rice])
}

fn kilo(catalog: &Catalog, settings: &CostSettings) -> Cost {
    cost(&dish(1, &[("beras", "1", "kg")]), catalog, settings)
}

fn from(mut price: Price, supplier: &str, region: &str) -> Price {
    price.supplier = Some(supplier.to_owned());
    price.region = Some(region.to_owned()).filter(|region| !region.is_empty());
    price
}

#[test]
fn the_price_of_a_day_is_the_last_one_on_or_before_it() {
    let catalog = rice(vec![
        price(date(2026, 3, 10), "14500", "1", "kg"),
        price(date(2026, 3, 2), "14000", "1", "kg"),
        price(date(2026, 3, 17), "15000", "1", "kg"),
    ]);
    let at = |day| kilo(&catalog, &CostSettings::new(idr(), day));
    assert_eq!(at(date(2026, 3, 9)).batch.known(), Some(rupiah("14000")));
    assert_eq!(at(date(2026, 3, 10)).batch.known(), Some(rupiah("14500")));
    assert_eq!(at(date(2026, 3, 16)).batch.known(), Some(rupiah("14500")));
    assert_eq!(at(date(2026, 3, 17)).batch.known(), Some(rupiah("15000")));
    // Before the first there is none, and a later price is not seen.
    let before = at(date(2026, 3, 1));
    assert_eq!((before.complete, reasons(&before)), (false, vec![MissingReason::NoPrice]));
    let used = at(date(2026, 3, 9)).lines[0].price.clone().unwrap();
    assert_eq!((used.date, used.quotes, used.source.as_str()), (Some(date(2026, 3, 2)), 1, "example"));
}

#[test]
fn an_ingredient_without_a_price_is_named_once_and_never_cheaper() {
    let catalog =
        catalog(vec![food("beras", FoodCategory::Cereal, "14000", "kg"), unpriced("kemangi", FoodCategory::Vegetable)]);
    let menu = dish(1, &[("kemangi", "5", "g"), ("beras", "100", "g"), ("kemangi", "5", "g")]);
    let mut settings = settings();
    settings.rates.overhead = Some(CostRate::PercentOfIngredients { percent: 10.into() });
    let cost = cost(&menu, &catalog, &settings);
    // 1,400 proved, and a tenth of it.
    assert_eq!((cost.batch.at_least, cost.batch.at_most, cost.batch.known()), (rupiah("1540"), None, None));
    assert_eq!((cost.missing.len(), cost.missing[0].name.as_str()), (1, "kemangi"));
    assert_eq!(cost.missing[0].ingredient_id.as_ref().unwrap().as_str(), "kemangi");
    assert_eq!((&cost.lines[0].price, cost.lines[0].batch.known()), (&None, None));
}

#[test]
fn a_price_of_zero_is_a_price_and_nothing_of_something_costs_nothing() {
    let catalog = rice(vec![price(today(), "0", "1", "kg"), price(date(2026, 1, 1), "14000", "1", "kg")]);
    let free = kilo(&catalog, &settings());
    assert_eq!((free.batch.known(), free.complete), (Some(rupiah("0")), true));
    let none = cost(
        &dish(1, &[("kemangi", "0", "g")]),
        &super::catalog(vec![unpriced("kemangi", FoodCategory::Spice)]),
        &settings(),
    );
    assert!(none.complete);
}

#[test]
fn of_several_last_prices_of_a_day_the_dearest_counts_whatever_their_order_and_pack() {
    let mut prices = vec![
        price(today(), "14000", "1", "kg"),
        // 365,000 / 25 = 14,600 a kg
        price(today(), "365000", "25", "kg"),
        price(today(), "14300", "1", "kg"),
    ];
    assert_eq!(kilo(&rice(prices.clone()), &settings()).batch.known(), Some(rupiah("14600")));
    prices.reverse();
    assert_eq!(kilo(&rice(prices), &settings()).batch.known(), Some(rupiah("14600")));
}

#[test]
fn average_and_lowest_look_back_over_their_days() {
    let catalog = rice(vec![
        price(date(2026, 3, 16), "15000", "1", "kg"),
        price(date(2026, 3, 10), "14000", "1", "kg"),
        // 335,000 / 25 = 13,400 a kg
        price(date(2026, 3, 12), "335000", "25", "kg"),
        price(date(2026, 3, 9), "9000", "1", "kg"),
    ]);
    let with = |policy| kilo(&catalog, &CostSettings { policy, ..settings() });
    // Seven days are 10 to 16 March: (15,000 + 14,000 + 13,400) / 3
    let mean = with(PricePolicy::Average { days: 7 });
    assert_eq!(mean.batch.rounded(crate::money::Rounding::HalfUp).known(), Some(rupiah("14133")));
    assert_eq!(mean.lines[0].price.as_ref().unwrap().quotes, 3);
    assert_eq!(with(PricePolicy::Lowest { days: 7 }).batch.known(), Some(rupiah("13400")));
    assert_eq!(with(PricePolicy::Lowest { days: 8 }).batch.known(), Some(rupiah("9000")));
    let late = CostSettings { date: date(2026, 4, 16), policy: PricePolicy::Lowest { days: 7 }, ..settings() };
    let late = kilo(&catalog, &late);
    assert_eq!(reasons(&late), [MissingReason::NoPriceInWindow { last: date(2026, 3, 16) }]);
    let zero = CostSettings { policy: PricePolicy::Average { days: 0 }, ..settings() };
    let fault = calculate_cost(&dish(1, &[]), &catalog, &MenuOptions::reference(), &zero).unwrap_err();
    assert_eq!(fault.code(), "cost.window");
}

#[test]
fn fixed_prices_beat_the_ingredient_and_what_is_not_listed_is_missing() {
    let fixed = FixedPrice {
        ingredient_id: crate::id::IngredientId::new("beras").unwrap(),
        purchase_form_id: None,
        amount: rupiah("13000"),
        per: quantity("1", "kg"),
        source: "contract".to_owned(),
    };
    let own = FixedPrice {
        purchase_form_id: Some(PurchaseFormId::new("usual").unwrap()),
        amount: rupiah("12000"),
        ..fixed.clone()
    };
    let with = |prices| CostSettings { policy: PricePolicy::Fixed { prices }, ..settings() };
    let catalog = rice(vec![price(today(), "14000", "1", "kg")]);
    let contract = kilo(&catalog, &with(vec![fixed.clone()]));
    assert_eq!(contract.batch.known(), Some(rupiah("13000")));
    assert_eq!(contract.lines[0].price.as_ref().unwrap().date, None);
    assert_eq!(kilo(&catalog, &with(vec![fixed.clone(), own])).batch.known(), Some(rupiah("12000")));
    assert_eq!(reasons(&kilo(&catalog, &with(vec![]))), [MissingReason::NotListed]);
    let nothing = FixedPrice { per: quantity("0", "kg"), ..fixed };
    let fault = calculate_cost(&dish(1, &[]), &catalog, &MenuOptions::reference(), &with(vec![nothing]));
    assert_eq!(fault.unwrap_err().code(), "ingredient.not_positive");
}

#[test]
fn the_preferred_region_and_supplier_come_first_and_their_absence_is_said() {
    let catalog = rice(vec![
        from(price(today(), "16000", "1", "kg"), "A", "Papua"),
        from(price(date(2026, 3, 1), "14000", "1", "kg"), "B", "Jawa"),
        from(price(date(2026, 3, 2), "14200", "1", "kg"), "A", ""),
    ]);
    let with = |region: Option<&str>, supplier: Option<&str>| {
        let (region, supplier) = (region.map(str::to_owned), supplier.map(str::to_owned));
        kilo(&catalog, &CostSettings { region, supplier, ..settings() })
    };
    assert_eq!(with(None, None).batch.known(), Some(rupiah("16000")));
    // Of Jawa or of no region: the newer of the two.
    assert_eq!(with(Some("Jawa"), None).batch.known(), Some(rupiah("14200")));
    assert_eq!(with(Some("Jawa"), Some("B")).batch.known(), Some(rupiah("14000")));
    let other = with(None, Some("C"));
    assert_eq!(other.batch.known(), Some(rupiah("16000")));
    assert!(
        matches!(&other.warnings[..], [CostWarning::OtherSupplier { ingredient_name, .. }] if ingredient_name == "beras")
    );
    let far = rice(vec![from(price(today(), "16000", "1", "kg"), "A", "Papua")]);
    let far = kilo(&far, &CostSettings { region: Some("Jawa".to_owned()), ..settings() });
    assert!(matches!(&far.warnings[..], [CostWarning::OtherRegion { .. }]));
}

#[test]
fn a_stale_price_is_used_and_named() {
    let catalog = rice(vec![price(date(2026, 2, 28), "14000", "1", "kg")]);
    // 28 February to 16 March 2026 are 16 days.
    let with = |days| kilo(&catalog, &CostSettings { maximum_age_days: Some(days), ..settings() });
    assert_eq!(with(16).warnings, []);
    let stale = with(15);
    assert_eq!(stale.batch.known(), Some(rupiah("14000")));
    assert!(matches!(&stale.warnings[..], [CostWarning::StalePrice { age_days: 16, date: found, .. }]
        if *found == date(2026, 2, 28)));
}

#[test]
fn another_currency_and_a_negative_price_are_errors() {
    let mut dollars = price(today(), "1", "1", "kg");
    dollars.amount.currency = Currency::new("USD").unwrap();
    let menu = dish(1, &[("beras", "1", "kg")]);
    let fault = |prices| calculate_cost(&menu, &rice(prices), &MenuOptions::reference(), &settings()).unwrap_err();
    let currency = fault(vec![dollars]);
    assert_eq!((currency.code(), currency.details()[1].value.as_str()), ("cost.currency", "IDR"));
    assert_eq!(currency.path(), "ingredients[0].prices");
    let mut negative = price(today(), "1", "1", "kg");
    negative.amount = rupiah("-1");
    assert_eq!(fault(vec![negative]).code(), "cost.negative");
}

#[test]
fn the_form_a_line_names_is_priced_and_another_line_the_usual_one() {
    let mut chicken = food("ayam", FoodCategory::Poultry, "38000", "kg");
    let mut fillet = form(vec![price(today(), "60000", "1", "kg")]);
    fillet.id = PurchaseFormId::new("fillet").unwrap();
    chicken.purchase_forms.push(fillet);
    let mut menu = dish(1, &[("ayam", "100", "g"), ("ayam", "100", "g")]);
    menu.ingredients[1].purchase_form_id = Some(PurchaseFormId::new("fillet").unwrap());
    let cost = cost(&menu, &catalog(vec![chicken]), &settings());
    assert_eq!(cost.lines[0].batch.known(), Some(rupiah("3800")));
    assert_eq!(cost.lines[1].batch.known(), Some(rupiah("6000")));
    assert_eq!(cost.batch.known(), Some(rupiah("9800")));
}
