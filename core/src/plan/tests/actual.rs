//! What really happened, against figures worked by hand, and what every report of it keeps.

use super::totals::{FRIDAY, MONDAY, SPAN, TUESDAY, any_plan, catalog, for_audience, idr, meal, rupiah, standard};
use super::*;
use crate::cost::{CostComponent, CostSettings};
use crate::menu::Catalog;
use crate::money::{Currency, Money};
use crate::quantity::{Decimal, DecimalRange, Quantity};
use proptest::prelude::*;

/// As elsewhere, and 100 g of rice are 150 g when they are cooked.
pub(super) fn weighed() -> Catalog {
    let mut catalog = catalog();
    let mut rice = catalog.menu("nasi").unwrap().clone();
    rice.moisture_change_percent = Some(50.into());
    catalog.set_menu(rice).unwrap();
    catalog
}

pub(super) fn report(plan: &[Assignment], actuals: &[MealActual]) -> ActualReport {
    let cost = CostSettings::new(idr(), date(2020, 1, 1));
    let options = ServingOptions { cost, fortified: false, choices: Vec::new() };
    planned_against_actual(&SPAN, plan, actuals, &program(), &weighed(), &standard(), &options).unwrap()
}

pub(super) fn row(menu: &str, size: Option<&str>, audience: Option<&str>, counts: [Option<u32>; 3]) -> ActualPortions {
    let [cooked, served, discarded] = counts;
    ActualPortions {
        menu_id: menu.parse().unwrap(),
        menu_version: 0,
        portion: size.map(|it| it.parse().unwrap()),
        audience: audience.map(|it| it.parse().unwrap()),
        cooked,
        served,
        discarded,
    }
}

pub(super) fn actual(id: &str, portions: Vec<ActualPortions>) -> MealActual {
    MealActual { portions, ..MealActual::new(id).unwrap() }
}

fn paid(amount: i64, components: &[CostComponent]) -> Option<ActualCost> {
    Some(ActualCost { components: components.to_vec(), amount: Money::new(amount.into(), idr()) })
}

pub(super) fn percent(text: &str) -> DecimalRange {
    DecimalRange::exact(text.parse().unwrap())
}

fn energy(span: &SpanTotals) -> crate::nutrient::Bounds {
    span.total("energy_kcal").unwrap()
}

#[test]
fn a_meal_that_was_recorded_whole_is_held_against_its_plan() {
    let plan = [for_audience("small", meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 300)]))];
    let mut lunch = actual("1", vec![row("nasi", None, None, [Some(320), Some(280), Some(16)])]);
    lunch.plate_waste_kg = Some(Decimal::new(21, 1));
    lunch.cost = paid(420_000, &[CostComponent::Ingredients]);
    let report = report(&plan, &[lunch]);
    assert_eq!((&report.missing[..], &report.gaps[..]), (&[][..], &[][..]));
    let span = &report.whole;
    assert_eq!(energy(&span.planned).known(), Some(300.0 * 360.0));
    assert_eq!(energy(&span.served).known(), Some(280.0 * 360.0));
    assert_eq!((span.served.portions, span.served.cost.known()), (280, rupiah(280 * 1_200)));
    let small = "small".parse().unwrap();
    assert_eq!(span.served.audience(&small).unwrap().mean("energy_kcal").unwrap().known(), Some(360.0));
    let figures = &span.figures;
    assert_eq!((figures.planned, figures.cooked.known(), figures.discarded.known()), (300, Some(320), Some(16)));
    assert_eq!(figures.served, ActualCount { recorded: 280, shared_out: 0, planned: 300, complete: true });
    // 16 of 320 cooked; 2.1 kg of 280 × 150 g.
    assert_eq!(figures.unserved.as_ref().map(|it| (it.percent, it.complete)), Some((5.into(), true)));
    let waste = figures.plate_waste.as_ref().unwrap();
    assert_eq!((waste.served_kilograms, waste.percent, waste.complete), (percent("42"), percent("5"), true));
    let [costs] = &figures.costs[..] else { panic!("{:?}", figures.costs) };
    assert_eq!((costs.paid.known(), costs.planned.known()), (rupiah(420_000), rupiah(360_000)));
    assert_eq!(costs.planned_per_portion.unwrap().known(), rupiah(1_200));
    assert_eq!((costs.served_portions, costs.paid_per_served.unwrap().known()), (280, rupiah(1_500)));
    assert!(figures.costs_complete);
    // It is the only audience, the only day and the only week.
    assert_eq!(report.whole.audiences[0].figures, *figures);
    assert_eq!((&report.days[0].figures, &report.weeks[0].figures), (figures, figures));
}

#[test]
fn what_nobody_recorded_is_missing_and_neither_nothing_nor_the_plan() {
    let plan = [
        for_audience("small", meal("1", FRIDAY, MealType::Lunch, "nasi", &[(None, 100)])),
        for_audience("small", meal("2", MONDAY, MealType::Lunch, "nasi", &[(None, 200)])),
        for_audience("small", meal("3", TUESDAY, MealType::Lunch, "nasi", &[])),
    ];
    let nothing = report(&plan, &[]);
    let everything: Vec<_> = nothing.missing.iter().map(|it| (it.assignment_id.as_str(), it.figure)).collect();
    assert_eq!(everything, ["1", "2", "3"].map(|id| (id, ActualFigure::Everything)));
    for span in nothing.days.iter().chain(&nothing.weeks).chain([&nothing.whole]) {
        assert!(!span.served.counted && span.served.cost.at_most.is_none(), "{span:?}");
        assert_eq!((span.figures.served.known(), span.figures.cooked.known()), (None, None));
        assert_eq!((&span.figures.unserved, &span.figures.plate_waste), (&None, &None));
        assert!(span.figures.costs.is_empty() && !span.figures.costs_complete);
    }
    let partly = report(&plan, &[actual("1", vec![row("nasi", None, None, [None, Some(90), None])])]);
    let found: Vec<_> = partly.missing.iter().map(|it| (it.assignment_id.as_str(), it.figure)).collect();
    assert_eq!(
        found,
        [
            ("1", ActualFigure::Cooked),
            ("1", ActualFigure::Discarded),
            ("1", ActualFigure::PlateWaste),
            ("1", ActualFigure::Cost),
            ("2", ActualFigure::Everything),
            ("3", ActualFigure::Everything),
        ]
    );
    // Friday is known, Monday keeps the whole open: 90 of the 100 of Friday, not of 300.
    assert_eq!(energy(&partly.days[0].served).known(), Some(90.0 * 360.0));
    assert_eq!(partly.days[0].figures.served.known(), Some(90));
    assert_eq!(partly.whole.figures.served, ActualCount { recorded: 90, shared_out: 0, planned: 100, complete: false });
    assert_eq!((energy(&partly.whole.served).low, energy(&partly.whole.served).high), (90.0 * 360.0, None));
    // A zero that was recorded is one.
    let none = report(&plan[..1], &[actual("1", vec![row("nasi", None, None, [Some(0), Some(0), Some(0)])])]);
    assert_eq!((none.whole.figures.served.known(), none.whole.served.counted), (Some(0), true));
    assert_eq!((none.whole.served.cost.known(), &none.whole.figures.unserved), (rupiah(0), &None));
}

#[test]
fn portions_of_all_audiences_are_shared_out_as_planned_or_told_apart() {
    let plan = [meal("1", MONDAY, MealType::Lunch, "nasi", &[(Some("small"), 90), (None, 30)])];
    let counted = [Some(118), Some(100), Some(9)];
    let together = report(&plan, &[actual("1", vec![row("nasi", Some("small"), None, counted)])]);
    let of = |report: &ActualReport, key: &str| {
        let key = key.parse().unwrap();
        let found = report.whole.audiences.iter().find(|it| it.audience.as_ref() == Some(&key));
        found.unwrap().figures.clone()
    };
    // Those of small plates eat the small ones; the others are of those whose own size is not planned.
    assert_eq!(of(&together, "small").served.known(), Some(100));
    assert_eq!(of(&together, "large").served, ActualCount { recorded: 0, shared_out: 0, planned: 0, complete: false });
    let for_all = [meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 170)])];
    let together = report(&for_all, &[actual("1", vec![row("nasi", None, None, counted)])]);
    assert_eq!(of(&together, "small").planned, 80);
    // Nobody counted whose they were: shares are no record, of nobody's own is anything known.
    let shared = |shared_out| ActualCount { recorded: 0, shared_out, planned: 0, complete: false };
    for (key, [cooked, served, discarded]) in [("small", [56, 47, 4]), ("large", [62, 53, 5])] {
        let own = of(&together, key);
        assert_eq!(
            (own.cooked, own.served, own.discarded),
            (shared(cooked), shared(served), shared(discarded)),
            "{key}"
        );
        assert_eq!((own.served.known(), own.unserved), (None, None));
    }
    let all = &together.whole.figures;
    assert_eq!(all.served, ActualCount { recorded: 100, shared_out: 0, planned: 170, complete: true });
    assert_eq!(all.unserved.as_ref().map(|it| (it.discarded, it.cooked, it.complete)), Some((9, 118, true)));
    // Of nothing everybody has nothing.
    let none = report(&for_all, &[actual("1", vec![row("nasi", None, None, [Some(0), Some(0), Some(0)])])]);
    assert_eq!(of(&none, "small").served, ActualCount { recorded: 0, shared_out: 0, planned: 80, complete: true });
    let apart = actual("1", vec![row("nasi", None, Some("small"), [None, Some(70), None])]);
    let apart = report(&for_all, &[apart]);
    assert_eq!((of(&apart, "small").served.known(), of(&apart, "large").served.known()), (Some(70), None));
    assert_eq!(apart.whole.figures.served, ActualCount { recorded: 70, shared_out: 0, planned: 80, complete: false });
}

#[test]
fn one_pot_for_several_has_one_cost_and_one_bin() {
    let plan = [
        meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 255)]),
        for_audience("small", meal("2", MONDAY, MealType::SnackMorning, "nasi", &[(None, 100)])),
    ];
    let record = |id| {
        let mut made = actual(id, vec![row("nasi", None, None, [None, Some(100), None])]);
        made.plate_waste_kg = Some(3.into());
        made.cost = paid(50_000, &[CostComponent::Ingredients]);
        made
    };
    let report = report(&plan, &[record("1"), record("2")]);
    let all = &report.whole.figures;
    assert_eq!((all.costs[0].paid.known(), all.costs_complete), (rupiah(100_000), true));
    assert_eq!(all.plate_waste.as_ref().map(|it| (it.kilograms, it.complete)), Some((6.into(), true)));
    let [large, small] = &report.whole.audiences[..] else { panic!("{:?}", report.whole.audiences) };
    assert_eq!(
        (large.figures.costs.len(), large.figures.costs_complete, &large.figures.plate_waste),
        (0, false, &None)
    );
    assert_eq!((small.figures.costs[0].paid.known(), small.figures.costs_complete), (rupiah(50_000), false));
    assert!(!small.figures.plate_waste.as_ref().unwrap().complete);
}

#[test]
fn purchases_tell_the_cost_where_it_is_not_stated_and_components_stay_apart() {
    let of = |id, day| for_audience("small", meal(id, day, MealType::Lunch, "nasi", &[(None, 100)]));
    let plan = [of("1", FRIDAY), of("2", MONDAY), of("3", TUESDAY)];
    let bought = |amount: Option<i64>| ActualPurchase {
        ingredient_id: "rice".parse().unwrap(),
        purchase_form_id: None,
        quantity: Quantity::whole(10, "kg"),
        amount: amount.map(|amount| Money::new(amount.into(), idr())),
        supplier: None,
    };
    let mut first = actual("1", vec![row("nasi", None, None, [None, Some(100), None])]);
    first.bought = vec![bought(Some(90_000)), bought(Some(20_000))];
    let mut second = actual("2", vec![]);
    second.bought = vec![bought(Some(70_000)), bought(None)];
    let mut third = actual("3", vec![]);
    third.cost = paid(300_000, &[CostComponent::Labour, CostComponent::Ingredients]);
    let report = report(&plan, &[first, second, third]);
    let costs = &report.whole.figures.costs;
    let shown =
        |it: &ActualCosts| (it.components.clone(), it.paid.at_least.amount, it.paid.known(), it.planned.known());
    assert_eq!(
        costs.iter().map(shown).collect::<Vec<_>>(),
        [
            // The plan has no labour, so it cannot tell what both were to cost.
            (vec![CostComponent::Ingredients, CostComponent::Labour], 300_000.into(), rupiah(300_000), None),
            (vec![CostComponent::Ingredients], 180_000.into(), None, rupiah(220_000)),
        ]
        .into_iter()
        .rev()
        .collect::<Vec<_>>()
    );
    assert_eq!((costs[0].served_portions, costs[0].paid_per_served.unwrap().known()), (100, rupiah(1_100)));
    assert!(!report.whole.figures.costs_complete);
    assert!(report.missing.iter().any(|it| it.assignment_id.as_str() == "2" && it.figure == ActualFigure::Cost));
}

#[test]
fn what_was_served_and_not_planned_counts_and_what_cannot_be_calculated_is_named() {
    let plan = [for_audience("small", meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 100)]))];
    let count = |served| [None, Some(served), None];
    let rows = vec![
        row("nasi", None, None, count(60)),
        row("telur", None, None, count(30)),
        row("gone", None, None, count(5)),
    ];
    let report = report(&plan, &[actual("1", rows)]);
    assert_eq!(report.whole.figures.served, ActualCount { recorded: 95, shared_out: 0, planned: 100, complete: true });
    assert_eq!(energy(&report.whole.served).low, 60.0 * 360.0 + 30.0 * 75.0);
    assert!(!report.whole.served.counted);
    assert!(
        matches!(&report.gaps[..], [gap] if matches!(gap.reason, SupplyGapReason::NotComputed { .. })),
        "{report:?}"
    );
}

#[test]
fn an_amount_in_another_currency_is_refused() {
    let plan = [meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 100)])];
    let mut made = actual("1", vec![]);
    let dollars = Money::new(1.into(), Currency::new("USD").unwrap());
    made.cost = Some(ActualCost { components: vec![CostComponent::Ingredients], amount: dollars });
    let options =
        ServingOptions { cost: CostSettings::new(idr(), date(2020, 1, 1)), fortified: false, choices: Vec::new() };
    let refused = planned_against_actual(&SPAN, &plan, &[made], &program(), &weighed(), &standard(), &options);
    assert_eq!(refused.unwrap_err().code(), "cost.currency");
}

fn any_actuals() -> impl Strategy<Value = Vec<MealActual>> {
    let count = || proptest::option::of(0u32..400);
    let one = (count(), count(), count(), 0usize..3, any::<bool>(), proptest::option::of(0i64..40));
    proptest::collection::vec(proptest::option::of(one), 14).prop_map(|many| {
        let made = many.into_iter().enumerate().filter_map(|(id, one)| {
            let (cooked, served, discarded, menu, small, left) = one?;
            let menu = ["nasi", "telur", "pandan"][menu];
            let size = small.then_some("small");
            let mut it = actual(&id.to_string(), vec![row(menu, size, None, [cooked, served, discarded])]);
            it.plate_waste_kg = left.map(|left| Decimal::new(left, 1));
            it.cost = left.and_then(|left| paid(left * 10_000, &[CostComponent::Ingredients]));
            Some(it)
        });
        made.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn recording_never_changes_what_was_planned(plan in any_plan(), actuals in any_actuals()) {
        let planned = super::totals::totals(&plan);
        let report = report(&plan, &actuals);
        let before = super::actual::report(&plan, &[]);
        prop_assert_eq!(&report.whole.planned, &before.whole.planned);
        prop_assert_eq!(report.whole.planned.cost, planned.plan.cost);
        prop_assert_eq!(report.whole.planned.portions, planned.plan.portions);
        let days: Vec<&SpanTotals> = report.days.iter().map(|day| &day.planned).collect();
        let untouched: Vec<&SpanTotals> = before.days.iter().map(|day| &day.planned).collect();
        prop_assert_eq!(days, untouched);
        // Sums of days are the whole.
        for figure in [|it: &ActualFigures| it.served, |it: &ActualFigures| it.cooked, |it: &ActualFigures| it.discarded] {
            let of_days: i64 = report.days.iter().map(|day| figure(&day.figures).recorded).sum();
            prop_assert_eq!(of_days, figure(&report.whole.figures).recorded);
            let of_audience = |it: &AudienceActual| figure(&it.figures).recorded + figure(&it.figures).shared_out;
            let of_audiences: i64 = report.whole.audiences.iter().map(of_audience).sum();
            prop_assert_eq!(of_audiences, figure(&report.whole.figures).recorded);
            prop_assert_eq!(figure(&report.whole.figures).shared_out, 0);
        }
    }

    #[test]
    fn the_order_of_plan_and_records_makes_no_difference(
        plan in any_plan(), actuals in any_actuals(), turn in 0usize..14,
    ) {
        let (mut other, mut records) = (plan.clone(), actuals.clone());
        other.reverse();
        records.reverse();
        let turn = turn % other.len();
        other.rotate_left(turn);
        prop_assert_eq!(report(&other, &records), report(&plan, &actuals));
    }

    #[test]
    fn what_was_served_as_planned_holds_what_was_planned(plan in any_plan()) {
        let plan: Vec<Assignment> = plan.into_iter().filter(|it| it.total_portions() > 0).collect();
        let as_planned = plan.iter().map(|it| {
            let rows = it.portions.iter().map(|size| ActualPortions {
                portion: size.portion.clone(), ..row(it.menu_id.as_str(), None, None, [None, Some(size.count), None])
            });
            actual(it.id.as_str(), rows.collect())
        });
        let report = report(&plan, &as_planned.collect::<Vec<_>>());
        for span in report.days.iter().chain(&report.weeks).chain([&report.whole]) {
            prop_assert_eq!(&span.served, &span.planned);
            prop_assert_eq!(span.figures.served.known(), Some(span.figures.planned));
        }
    }
}

/// Where nothing was eaten there is no energy to tell, and the reason stands beside it.
#[test]
fn nothing_served_is_no_zero_energy() {
    let of = |id, day| for_audience("small", meal(id, day, MealType::Lunch, "nasi", &[(None, 100)]));
    let plan = [of("1", FRIDAY), of("2", MONDAY), of("3", TUESDAY)];
    let served = |id, menu, count| actual(id, vec![row(menu, None, None, [None, Some(count), None])]);
    let small = "small".parse().unwrap();
    let why = |actuals: &[MealActual]| {
        let whole = report(&plan, actuals).whole;
        if whole.nothing_served.is_some() {
            assert_eq!((whole.served.total("energy_kcal"), whole.served.audience(&small)), (None, None));
            assert_eq!(whole.audiences[0].nothing_served, whole.nothing_served);
        }
        whole.nothing_served
    };
    let none: Vec<MealActual> = ["1", "2", "3"].map(|id| served(id, "nasi", 0)).to_vec();
    assert_eq!(why(&none), Some(NothingServed::NoPortions));
    assert_eq!(why(&none[..2]), Some(NothingServed::NotRecorded));
    assert_eq!(why(&[]), Some(NothingServed::NotRecorded));
    let gone = [
        &none[1..],
        &[actual(
            "1",
            vec![row("nasi", None, None, [None, Some(0), None]), row("gone", None, None, [None, Some(5), None])],
        )],
    ]
    .concat();
    assert_eq!(why(&gone), Some(NothingServed::NotComputed));
    assert_eq!(why(&[served("1", "nasi", 1)]), None);
    let days = report(&plan, &[served("1", "nasi", 1), served("2", "nasi", 0)]).days;
    let days: Vec<_> = days.iter().map(|day| day.nothing_served).collect();
    assert_eq!(days, [None, Some(NothingServed::NoPortions), Some(NothingServed::NotRecorded)]);
    // Those who got nothing have no means, though others have.
    let for_all = [meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 170)])];
    let rows =
        [("small", 0), ("large", 90)].map(|(key, count)| row("nasi", None, Some(key), [None, Some(count), None]));
    let both = report(&for_all, &[actual("1", rows.to_vec())]).whole;
    let of = |it: &AudienceActual| (it.audience.as_ref().unwrap().to_string(), it.nothing_served);
    let told: Vec<_> = both.audiences.iter().map(of).collect();
    assert_eq!(told, [("large".to_owned(), None), ("small".to_owned(), Some(NothingServed::NoPortions))]);
    assert_eq!((both.nothing_served, both.served.audience(&small)), (None, None));
}
