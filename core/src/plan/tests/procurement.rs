//! Procurement lists against lists worked by hand, and rules that every list keeps.

use super::*;
use crate::cost::{Buying, CostSettings, MissingReason, StockItem, calculate_cost, plan_purchase};
use crate::id::PurchaseFormId;
use crate::ingredient::{FoodCategory, Ingredient, Pack, Price, PurchaseForm};
use crate::menu::{Catalog, LineChoice, Menu, MenuIngredient, MenuKind, MenuOptions, Portion};
use crate::money::{Currency, Money};
use crate::program::Weekday;
use crate::quantity::{Decimal, DecimalRange, Quantity};
use proptest::prelude::*;

const MONDAY: Date = date(2026, 1, 5);
pub(super) const TUESDAY: Date = date(2026, 1, 6);

fn idr() -> Currency {
    Currency::new("IDR").unwrap()
}

pub(super) fn rupiah(amount: i64) -> Option<Money> {
    Some(Money::new(amount.into(), idr()))
}

pub(super) fn kg(amount: i64) -> Quantity {
    Quantity { amount: amount.into(), unit: "kg".to_owned() }
}

/// A food sold in packs of so many kilograms, at prices per kilogram from a day on.
fn food(id: &str, edible: i64, packs: &[i64], prices: &[(Date, i64, Option<&str>)]) -> Ingredient {
    let mut food = Ingredient::new(id, id, FoodCategory::Cereal).unwrap();
    food.edible_portion_percent = Some(edible.into());
    let price = |(date, amount, supplier): &(Date, i64, Option<&str>)| Price {
        date: *date,
        amount: Money::new((*amount).into(), idr()),
        per: kg(1),
        supplier: supplier.map(str::to_owned),
        region: None,
        source: "test".to_owned(),
    };
    food.purchase_forms.push(PurchaseForm {
        id: PurchaseFormId::new("usual").unwrap(),
        name: "Usual".to_owned(),
        edible_portion_percent: None,
        packs: packs.iter().map(|size| Pack { content: kg(*size), minimum: 1 }).collect(),
        prices: prices.iter().map(price).collect(),
    });
    food
}

fn dish(id: &str, servings: i64, food: &str, grams: u32) -> Menu {
    let mut dish = Menu::new(id, id, MenuKind::Dish).unwrap();
    dish.servings = servings.into();
    dish.ingredients.push(MenuIngredient::ingredient("1", food, &Quantity::whole(grams, "g")).unwrap());
    dish
}

/// A tray of 70 g rice (sacks of 25 kg) and 58 g chicken (100 g as bought), with a small size of half of it.
pub(super) fn catalog() -> Catalog {
    static MADE: std::sync::LazyLock<Catalog> = std::sync::LazyLock::new(made);
    MADE.clone()
}

fn made() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    let rice = [(MONDAY, 14_000, Some("Toko Makmur")), (TUESDAY, 15_000, Some("Toko Makmur"))];
    catalog.add_ingredient(food("rice", 100, &[25], &rice)).unwrap();
    catalog.add_ingredient(food("chicken", 58, &[], &[(date(2025, 12, 1), 40_000, None)])).unwrap();
    catalog.add_ingredient(food("pandan", 100, &[], &[])).unwrap();
    let mut plain = dish("plain", 10, "rice", 700);
    let mut pandan = MenuIngredient::ingredient("2", "pandan", &Quantity::whole(10, "g")).unwrap();
    pandan.is_optional = true;
    plain.ingredients.push(pandan);
    catalog.add_menu(plain).unwrap();
    catalog.add_menu(dish("fried", 100, "chicken", 5_800)).unwrap();
    let mut tray = Menu::new("tray", "Tray", MenuKind::Tray).unwrap();
    for (id, part) in [("1", "plain"), ("2", "fried")] {
        tray.ingredients.push(MenuIngredient::menu(id, part, &Quantity::whole(1, "serving")).unwrap());
    }
    tray.portions.push(Portion { key: "small".parse().unwrap(), factor: Decimal::new(5, 1) });
    catalog.add_menu(tray).unwrap();
    catalog
}

fn meal(id: &str, day: Date, menu: &str, portions: &[(Option<&str>, u32)]) -> Assignment {
    let mut meal = Assignment::new(id, "jan", day, MealType::Lunch, menu).unwrap();
    let planned = |(size, count): &(Option<&str>, u32)| PlannedPortions {
        portion: size.map(|it| it.parse().unwrap()),
        count: *count,
    };
    meal.portions = portions.iter().map(planned).collect();
    meal
}

pub(super) fn two_days() -> Vec<Assignment> {
    vec![
        meal("1", MONDAY, "tray", &[(None, 600), (Some("small"), 500)]),
        meal("2", MONDAY, "tray", &[(None, 400)]),
        meal("3", TUESDAY, "tray", &[(None, 1000)]),
    ]
}

const WEEK: DayRange = DayRange { first: MONDAY, last: date(2026, 1, 11) };

pub(super) fn options() -> ProcurementOptions {
    ProcurementOptions::default()
}

pub(super) fn list_of(
    plan: &[Assignment],
    catalog: &Catalog,
    options: &ProcurementOptions,
) -> crate::Result<ProcurementList> {
    list_in(&WEEK, plan, catalog, options)
}

fn list_in(
    days: &DayRange,
    plan: &[Assignment],
    catalog: &Catalog,
    options: &ProcurementOptions,
) -> crate::Result<ProcurementList> {
    // The date of the settings is before every price: that of the delivery counts.
    procurement(days, plan, catalog, &CostSettings::new(idr(), date(2020, 1, 1)), options)
}

pub(super) fn stock(food: &str, quantity: Quantity, as_of: Option<Date>) -> DatedStock {
    let stock = StockItem { ingredient_id: food.parse().unwrap(), purchase_form_id: None, quantity };
    DatedStock { stock, as_of }
}

/// `day supplier food needed -stock -leftovers = bought (packs) left: amount`
pub(super) fn shown(list: &ProcurementList) -> Vec<String> {
    let line = |order: &SupplierOrder, line: &ProcurementLine| {
        let bought = &line.purchase;
        let count: i64 = bought.packs.iter().map(|packs| packs.count).sum();
        format!(
            "{} {} {} {} -{} -{} = {} ({count}) left {}: {}",
            order.delivery.day(),
            order.supplier.as_deref().unwrap_or("?"),
            bought.ingredient_name,
            bought.needed.known().map_or("unknown".to_owned(), |it| it.normalize().to_string()),
            line.from_stock.normalize(),
            line.from_leftovers.normalize(),
            bought.bought.low.normalize(),
            line.left_over.normalize(),
            bought.amount.known().map_or("unknown".to_owned(), |it| it.amount.normalize().to_string()),
        )
    };
    list.orders.iter().flat_map(|order| order.lines.iter().map(move |it| line(order, it))).collect()
}

#[test]
fn a_list_worked_by_hand() {
    let list = list_of(&two_days(), &catalog(), &options()).unwrap();
    assert_eq!(
        shown(&list),
        [
            // (1000 + 500/2) × 70 g = 87.5 kg: four sacks at 14,000 a kilogram.
            "5 Toko Makmur rice 87.5 -0 -0 = 100 (4) left 12.5: 1400000",
            "5 ? chicken 125 -0 -0 = 125 (0) left 0: 5000000",
            // 70 kg, 12.5 kg of it from Monday: three sacks, by now at 15,000.
            "6 Toko Makmur rice 70 -0 -12.5 = 75 (3) left 17.5: 1125000",
            "6 ? chicken 100 -0 -0 = 100 (0) left 0: 4000000",
        ]
    );
    assert_eq!(list.total.known(), rupiah(11_525_000));
    assert_eq!(list.orders.iter().map(|order| order.amount.known()).collect::<Vec<_>>()[2], rupiah(1_125_000));
    assert_eq!(
        list.left_over,
        [stock("rice", Quantity { amount: Decimal::new(175, 1), unit: "kg".into() }, Some(date(2026, 1, 12)))].map(
            |mut it| {
                it.stock.purchase_form_id = Some("usual".parse().unwrap());
                it
            }
        )
    );
    assert!(list.complete && list.gaps.is_empty());
}

#[test]
fn deliveries_come_ahead_and_on_one_day_of_the_week() {
    let mut options = options();
    options.delivery.lead_days = 1;
    options.delivery.leads = vec![IngredientLead { ingredient_id: "chicken".parse().unwrap(), days: 0 }];
    let days = |options: &ProcurementOptions| -> Vec<(String, String)> {
        let list = list_of(&two_days(), &catalog(), options).unwrap();
        let lines = list.orders.iter().flat_map(|order| order.lines.iter().map(move |line| (order, line)));
        lines.map(|(order, line)| (order.delivery.to_string(), line.purchase.ingredient_name.clone())).collect()
    };
    let wanted =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
    assert_eq!(
        days(&options),
        wanted(&[("2026-01-04", "rice"), ("2026-01-05", "rice"), ("2026-01-05", "chicken"), ("2026-01-06", "chicken")])
    );
    options.delivery.weekly_on = Some(Weekday::Monday);
    assert_eq!(days(&options), wanted(&[("2025-12-29", "rice"), ("2026-01-05", "rice"), ("2026-01-05", "chicken")]));
    // One line for the week; before the first price there is none.
    let list = list_of(&two_days(), &catalog(), &options).unwrap();
    assert_eq!(list.orders[2].lines[0].days.len(), 2);
    assert_eq!(list.orders[2].lines[0].purchase.needed, DecimalRange::exact(225.into()));
    assert_eq!(list.gaps[0].reason, SupplyGapReason::Fact { missing: MissingReason::NoPrice });
    assert_eq!((list.total.known(), list.complete), (None, false));

    options.delivery.lead_days = 367;
    assert_eq!(list_of(&[], &catalog(), &options).unwrap_err().code(), "plan.lead_days");
}

#[test]
fn extra_portions_round_up_and_samples_go_to_the_largest_group() {
    let plan = [meal("1", MONDAY, "tray", &[(Some("small"), 101), (None, 50)])];
    let mut options = options();
    options.spare = SparePortions { percent: 2.into(), count: 5, samples: 2 };
    let list = list_of(&plan, &catalog(), &options).unwrap();
    // Small: 101 + 3 + 5 + 2, reference: 50 + 1; chicken 100 g each.
    assert_eq!(list.orders[1].lines[0].purchase.needed.known(), Some(Decimal::new(555 + 510, 2)));
    options.spare.percent = Decimal::NEGATIVE_ONE;
    assert_eq!(list_of(&plan, &catalog(), &options).unwrap_err().code(), "plan.spare_portions");
}

#[test]
fn a_chosen_optional_line_is_bought_and_its_missing_price_named() {
    let mut options = options();
    let choice = LineChoice {
        menu_id: "plain".parse().unwrap(),
        line_id: "2".parse().unwrap(),
        include: true,
        substitute: None,
    };
    options.choices = vec![choice];
    let list = list_of(&two_days(), &catalog(), &options).unwrap();
    let pandan = list.gaps.iter().filter(|gap| gap.name == "pandan").count();
    assert_eq!((pandan, list.complete, list.total.known()), (2, false, None));
    // Cheaper it is never: what is known stays the least.
    assert_eq!(Some(list.total.at_least), rupiah(11_525_000));
}

#[test]
fn what_cannot_be_computed_is_named_and_leaves_the_total_open() {
    let of = |plan: &[Assignment]| list_of(plan, &catalog(), &options()).unwrap();
    let empty = of(&[meal("1", date(2026, 2, 1), "tray", &[(None, 1)])]);
    assert_eq!(
        empty.gaps,
        [SupplyGap {
            reason: SupplyGapReason::NothingPlanned,
            date: None,
            menu_id: None,
            ingredient_id: None,
            name: String::new()
        }]
    );
    assert!(!empty.complete && empty.orders.is_empty());

    let none = of(&[meal("1", MONDAY, "tray", &[])]);
    assert!(
        matches!(&none.gaps[0].reason, SupplyGapReason::NoPortions { assignment_id } if assignment_id.as_str() == "1")
    );
    assert_eq!(none.total.at_most, None);

    let mut plan = two_days();
    plan.push(meal("4", MONDAY, "gone", &[(None, 1)]));
    plan.push(meal("5", MONDAY, "tray", &[(Some("huge"), 1)]));
    let broken = of(&plan);
    let codes: Vec<&str> = broken
        .gaps
        .iter()
        .map(|gap| match &gap.reason {
            SupplyGapReason::NotComputed { code, .. } => code.as_str(),
            _ => "?",
        })
        .collect();
    assert_eq!(codes, ["menu.unknown_menu", "menu.unknown_portion"]);
    assert_eq!((broken.total.at_most, Some(broken.total.at_least)), (None, rupiah(11_525_000)));

    let mut formless = catalog();
    let mut fillet = dish("fillet", 10, "chicken", 100);
    fillet.ingredients.push(MenuIngredient::ingredient("2", "rice", &Quantity::whole(100, "g")).unwrap());
    fillet.ingredients[1].purchase_form_id = Some("boneless".parse().unwrap());
    formless.add_menu(fillet).unwrap();
    let list = list_of(&[meal("1", MONDAY, "fillet", &[(None, 10)])], &formless, &options()).unwrap();
    let SupplyGapReason::NotComputed { code, path, .. } = &list.gaps[0].reason else { panic!("{:?}", list.gaps) };
    assert_eq!(code, "ingredient.unknown_purchase_form");
    assert!(path.starts_with("ingredients[1]"), "{path}");
    assert_eq!((list.orders.len(), list.gaps.len(), list.total.at_most), (0, 1, None));

    let mut vague = catalog();
    let mut salty = dish("salty", 10, "chicken", 100);
    salty.ingredients.push(MenuIngredient::to_taste("2", "rice", None).unwrap());
    vague.add_menu(salty).unwrap();
    let list = list_of(&[meal("1", MONDAY, "salty", &[(None, 10)])], &vague, &options()).unwrap();
    assert_eq!(list.gaps[0].reason, SupplyGapReason::Fact { missing: MissingReason::QuantityMissing });
    assert_eq!((list.orders.len(), list.total.at_most), (2, None));
}

fn plans() -> impl Strategy<Value = Vec<Assignment>> {
    let one = (0i8..5, 0usize..3, 0u32..400, 0u32..400, 0usize..2);
    prop::collection::vec(one, 0..12).prop_map(|drawn| {
        let meals = drawn.into_iter().enumerate().map(|(place, (day, menu, large, small, which))| {
            let menu = ["tray", "plain", "fried"][menu];
            let small = (menu == "tray").then_some((Some("small"), small));
            let portions: Vec<_> = [(None, large)].into_iter().chain(small).collect();
            let mut meal =
                meal(&place.to_string(), MONDAY.checked_add(jiff::Span::new().days(day)).unwrap(), menu, &portions);
            meal.meal_type = [MealType::Lunch, MealType::SnackMorning][which];
            meal
        });
        meals.collect()
    })
}

fn stocks() -> impl Strategy<Value = Vec<DatedStock>> {
    let one = (prop::bool::ANY, 0i64..90, prop::option::of(0i8..6));
    prop::collection::vec(one, 0..4).prop_map(|drawn| {
        let day = |days| MONDAY.checked_add(jiff::Span::new().days::<i8>(days)).unwrap();
        drawn
            .into_iter()
            .map(|(rice, amount, on)| stock(if rice { "rice" } else { "chicken" }, kg(amount), on.map(day)))
            .collect()
    })
}

fn packed(sizes: &[i64]) -> Catalog {
    let mut catalog = catalog();
    let mut rice = catalog.ingredient("rice").unwrap().clone();
    rice.purchase_forms[0].prices[0].date = date(2025, 12, 1);
    rice.purchase_forms[0].packs = sizes.iter().map(|size| Pack { content: kg(*size), minimum: 1 }).collect();
    catalog.set_ingredient(rice).unwrap();
    catalog
}

proptest! {
    #[test]
    fn enough_is_bought_in_whole_packs_and_nothing_is_lost(
        plan in plans(), stock in stocks(), sizes in prop::collection::vec(1i64..30, 0..3), lead in 0u32..3, weekly in prop::bool::ANY,
    ) {
        let mut options = options();
        options.stock = stock;
        options.delivery.lead_days = lead;
        options.delivery.weekly_on = weekly.then_some(Weekday::Monday);
        let list = list_of(&plan, &packed(&sizes), &options).unwrap();
        for food in ["rice", "chicken"] {
            let lines = list.orders.iter().flat_map(|order| &order.lines);
            let lines: Vec<_> = lines.filter(|line| line.purchase.ingredient_name == food).collect();
            let mut balance = Decimal::ZERO;
            let mut from_stock = Decimal::ZERO;
            for line in &lines {
                let bought = &line.purchase;
                let needed = bought.needed.known().unwrap();
                prop_assert_eq!(bought.in_stock, line.from_stock + line.from_leftovers);
                prop_assert!(bought.bought.known().unwrap() + bought.in_stock >= needed);
                prop_assert!(line.from_stock >= Decimal::ZERO && line.left_over >= Decimal::ZERO);
                prop_assert_eq!(needed, line.days.iter().map(|day| day.needed.known().unwrap()).sum());
                let in_packs: Decimal = bought.packs.iter().map(|it| it.content.amount * Decimal::from(it.count)).sum();
                let loose = food == "chicken" || sizes.is_empty();
                prop_assert!(loose || in_packs == bought.bought.low);
                prop_assert!(bought.packs.iter().all(|it| it.count > 0));
                balance += bought.bought.low - needed;
                from_stock += line.from_stock;
            }
            let there: Decimal = options.stock.iter()
                .filter(|it| it.stock.ingredient_id.as_str() == food && it.as_of.is_none_or(|day| day <= WEEK.last))
                .map(|it| it.stock.quantity.amount).sum();
            prop_assert!(from_stock <= there);
            let left = list.left_over.iter().find(|it| it.stock.ingredient_id.as_str() == food);
            let left = left.map_or(Decimal::ZERO, |it| it.stock.quantity.amount);
            if !lines.is_empty() {
                prop_assert_eq!(balance + there, left, "what came in is what was used and what is left");
            }
        }
    }

    #[test]
    fn the_order_of_the_plan_makes_no_difference(plan in plans().prop_shuffle(), stock in stocks()) {
        let mut options = options();
        options.stock = stock;
        let mut sorted = plan.clone();
        sorted.sort_by(|a, b| a.id.cmp(&b.id));
        prop_assert_eq!(
            list_of(&plan, &catalog(), &options).unwrap(),
            list_of(&sorted, &catalog(), &options).unwrap()
        );
    }

    #[test]
    fn days_alone_add_up_to_the_days_together(plan in plans()) {
        let catalog = packed(&[]);
        let whole = list_of(&plan, &catalog, &options()).unwrap();
        let mut parts = Vec::new();
        let mut total = Decimal::ZERO;
        for day in WEEK.each().unwrap() {
            let one = DayRange { first: day, last: day };
            let list = list_in(&one, &plan, &catalog, &options()).unwrap();
            total += list.total.at_least.amount;
            parts.extend(list.orders);
        }
        prop_assert_eq!(&parts, &whole.orders);
        prop_assert_eq!(total, whole.total.at_least.amount);
    }

    /// One menu on one day is what the cost of its batch buys.
    #[test]
    fn one_day_of_one_menu_costs_what_its_purchase_costs(
        count in 1u32..2000, amount in 0i64..60, sizes in prop::collection::vec(1i64..30, 0..3),
    ) {
        let catalog = packed(&sizes);
        let mut options = options();
        options.stock = vec![stock("rice", kg(amount), None)];
        let list = list_of(&[meal("1", MONDAY, "tray", &[(None, count)])], &catalog, &options).unwrap();
        let buying = Buying { servings: Some(count.into()), stock: options.stock.iter().map(|it| it.stock.clone()).collect() };
        let settings = CostSettings { buying: Some(buying), ..CostSettings::new(idr(), MONDAY) };
        let tray = catalog.menu("tray").unwrap();
        let cost = calculate_cost(tray, &catalog, &MenuOptions::reference(), &settings).unwrap();
        let bought: Decimal = cost.purchases.iter().map(|it| it.amount.known().unwrap().amount).sum();
        prop_assert_eq!(list.total.known().unwrap().amount, bought);
        for line in list.orders.iter().flat_map(|order| &order.lines) {
            let need = crate::cost::PurchaseNeed {
                ingredient_id: line.purchase.ingredient_id.clone(),
                purchase_form_id: line.purchase.purchase_form_id.clone(),
                quantity: Quantity { amount: line.purchase.needed.low, unit: line.purchase.unit.clone() },
            };
            let alone = plan_purchase(&need, &catalog, &settings).unwrap();
            prop_assert_eq!((&line.purchase.packs, line.purchase.bought, line.purchase.amount), (&alone.packs, alone.bought, alone.amount));
        }
    }
}
