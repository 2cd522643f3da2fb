//! Totals against sums worked by hand, and rules that every total keeps.

use super::*;
use crate::balance::Standard;
use crate::cost::CostSettings;
use crate::id::{AudienceKey, PurchaseFormId};
use crate::ingredient::{FoodCategory, Ingredient, Price, PurchaseForm};
use crate::menu::{Catalog, Menu, MenuIngredient, MenuKind, Portion};
use crate::money::{Currency, Money};
use crate::nutrient::{Bounds, Composition};
use crate::plan::servings::shared_out;
use crate::quantity::{Decimal, Quantity};
use proptest::prelude::*;

pub(super) const FRIDAY: Date = date(2026, 1, 9);
pub(super) const MONDAY: Date = date(2026, 1, 12);
pub(super) const TUESDAY: Date = date(2026, 1, 13);
pub(super) const SPAN: DayRange = DayRange { first: date(2026, 1, 8), last: date(2026, 1, 16) };

pub(super) fn idr() -> Currency {
    Currency::new("IDR").unwrap()
}

fn food(id: &str, known: &[(&str, f64)], prices: &[(Date, i64)]) -> Ingredient {
    let mut food = Ingredient::new(id, id, FoodCategory::Cereal).unwrap();
    food.edible_portion_percent = Some(100.into());
    food.composition = Composition::known(known).unwrap();
    let price = |(date, amount): &(Date, i64)| Price {
        date: *date,
        amount: Money::new((*amount).into(), idr()),
        per: Quantity::whole(1, "kg"),
        supplier: None,
        region: None,
        source: "test".to_owned(),
    };
    food.purchase_forms.push(PurchaseForm {
        id: PurchaseFormId::new("usual").unwrap(),
        name: "Usual".to_owned(),
        edible_portion_percent: None,
        packs: Vec::new(),
        prices: prices.iter().map(price).collect(),
    });
    food
}

fn dish(id: &str, servings: i64, food: &str, grams: u32) -> Menu {
    let mut dish = Menu::new(id, id, MenuKind::Dish).unwrap();
    dish.servings = servings.into();
    dish.ingredients.push(MenuIngredient::ingredient("1", food, &Quantity::whole(grams, "g")).unwrap());
    dish.portions.push(Portion { key: "small".parse().unwrap(), factor: Decimal::new(5, 1) });
    dish
}

/// Of rice 100 g a plate: 360 kcal, Rp 1,000 and from Monday Rp 1,200. Of egg 50 g: 75 kcal, Rp 1,500. Of pandan nobody
/// knows anything.
pub(super) fn catalog() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    let rice = food("rice", &[("energy_kcal", 360.0), ("protein_g", 8.0)], &[(FRIDAY, 10_000), (MONDAY, 12_000)]);
    catalog.add_ingredient(rice).unwrap();
    let egg = food("egg", &[("energy_kcal", 150.0), ("protein_g", 12.0)], &[(FRIDAY, 30_000)]);
    catalog.add_ingredient(egg).unwrap();
    catalog.add_ingredient(food("pandan", &[], &[])).unwrap();
    catalog.add_menu(dish("nasi", 10, "rice", 1_000)).unwrap();
    catalog.add_menu(dish("telur", 3, "egg", 150)).unwrap();
    catalog.add_menu(dish("pandan", 1, "pandan", 10)).unwrap();
    catalog
}

pub(super) fn meal(
    id: &str,
    day: Date,
    meal_type: MealType,
    menu: &str,
    portions: &[(Option<&str>, u32)],
) -> Assignment {
    let mut meal = Assignment::new(id, "jan", day, meal_type, menu).unwrap();
    let planned = |(size, count): &(Option<&str>, u32)| PlannedPortions {
        portion: size.map(|it| it.parse().unwrap()),
        count: *count,
    };
    meal.portions = portions.iter().map(planned).collect();
    meal
}

pub(super) fn for_audience(audience: &str, mut meal: Assignment) -> Assignment {
    meal.audience = Some(audience.parse().unwrap());
    meal
}

/// Sizes: `small` gets small, `large` the large one.
pub(super) fn standard() -> Standard {
    let mut standard = Standard::built_in("mbg-2026").unwrap();
    let usual = standard.audiences[0].clone();
    standard.audiences = ["small", "large"]
        .map(|key| crate::balance::Audience {
            key: key.parse().unwrap(),
            portion: Some(key.parse().unwrap()),
            ..usual.clone()
        })
        .to_vec();
    standard
}

pub(super) fn served(plan: &[Assignment]) -> PlanServings {
    let options =
        ServingOptions { cost: CostSettings::new(idr(), date(2020, 1, 1)), fortified: false, choices: Vec::new() };
    plan_servings(&SPAN, plan, &program(), &catalog(), &standard(), &options).unwrap()
}

pub(super) fn totals(plan: &[Assignment]) -> PlanTotals {
    plan_totals(&served(plan)).unwrap()
}

fn week() -> Vec<Assignment> {
    vec![
        for_audience("small", meal("1", FRIDAY, MealType::Lunch, "nasi", &[(None, 100)])),
        for_audience("small", meal("2", MONDAY, MealType::Lunch, "nasi", &[(None, 300)])),
        for_audience("small", meal("3", MONDAY, MealType::SnackMorning, "telur", &[(None, 200)])),
        for_audience("large", meal("4", TUESDAY, MealType::Lunch, "telur", &[(None, 50)])),
    ]
}

pub(super) fn rupiah(amount: i64) -> Option<Money> {
    Some(Money::new(amount.into(), idr()))
}

#[test]
fn days_weeks_and_the_plan_are_sums_of_portions_at_the_prices_of_the_day() {
    let totals = totals(&week());
    let shown = |span: &SpanTotals| {
        let energy = span.total("energy_kcal").unwrap().known().unwrap();
        (span.first, span.last, span.portions, energy, span.cost.known())
    };
    assert_eq!(
        totals.days.iter().map(shown).collect::<Vec<_>>(),
        [
            (FRIDAY, FRIDAY, 100, 36_000.0, rupiah(100_000)),
            (MONDAY, MONDAY, 500, 123_000.0, rupiah(660_000)),
            (TUESDAY, TUESDAY, 50, 3_750.0, rupiah(75_000)),
        ]
    );
    assert_eq!(
        totals.weeks.iter().map(shown).collect::<Vec<_>>(),
        [
            (SPAN.first, date(2026, 1, 11), 100, 36_000.0, rupiah(100_000)),
            (MONDAY, SPAN.last, 550, 126_750.0, rupiah(735_000)),
        ]
    );
    assert_eq!(shown(&totals.plan), (SPAN.first, SPAN.last, 650, 162_750.0, rupiah(835_000)));
    assert_eq!((totals.plan.feeding_days, totals.plan.counted, totals.plan.cost_complete), (3, true, true));
}

#[test]
fn means_are_ratios_of_sums_and_days_without_feeding_are_absent() {
    let totals = totals(&week());
    let small = totals.plan.audience(&"small".parse().unwrap()).unwrap();
    // 100 eat on Friday and 300 on Monday, 200 of them twice: 400 heads, not 600 and not three days of a week.
    assert_eq!((small.portions, small.heads), (600, 400));
    assert_eq!(small.mean("energy_kcal").unwrap().known(), Some((400.0 * 360.0 + 200.0 * 75.0) / 400.0));
    assert_eq!(small.cost.known(), rupiah(1_900));
    let large = totals.plan.audience(&"large".parse().unwrap()).unwrap();
    assert_eq!((large.heads, large.mean("energy_kcal").unwrap().known()), (50, Some(75.0)));
    assert_eq!(totals.days[0].audiences.len(), 1);
}

#[test]
fn what_is_not_known_keeps_sums_open_and_is_named() {
    let mut plan = week();
    plan.push(meal("5", TUESDAY, MealType::SnackMorning, "pandan", &[(None, 10)]));
    let open = totals(&plan);
    let energy = open.plan.nutrients.iter().find(|it| it.nutrient.as_str() == "energy_kcal").unwrap();
    assert_eq!((energy.total.low, energy.total.known()), (162_750.0, None));
    assert_eq!(energy.gaps.iter().map(|gap| gap.ingredient_name.as_str()).collect::<Vec<_>>(), ["pandan"]);
    assert_eq!((Some(open.plan.cost.at_least), open.plan.cost.at_most), (rupiah(835_000), None));
    assert_eq!(open.plan.missing_costs.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["pandan"]);
    // What was known before stays so.
    assert_eq!(open.days[..2], totals(&week()).days[..2]);
}

#[test]
fn what_could_not_be_calculated_leaves_its_day_open_and_no_other() {
    let mut plan = week();
    plan.push(meal("5", TUESDAY, MealType::SnackMorning, "gone", &[(None, 10)]));
    plan.push(meal("6", date(2026, 1, 14), MealType::Lunch, "nasi", &[]));
    let served = served(&plan);
    assert_eq!(served.gaps.len(), 2, "{:?}", served.gaps);
    let totals = plan_totals(&served).unwrap();
    assert_eq!(totals.days.iter().map(|day| day.counted).collect::<Vec<_>>(), [true, true, false, false]);
    assert_eq!(totals.weeks.iter().map(|week| week.counted).collect::<Vec<_>>(), [true, false]);
    assert_eq!(totals.plan.total("energy_kcal"), Some(Bounds { low: 162_750.0, high: None }));
    assert_eq!((totals.days[3].portions, totals.days[3].cost.at_most), (0, None));
}

#[test]
fn plates_for_all_go_to_those_of_their_size_and_none_is_lost() {
    // Of 2,550 heads 1,200 get small plates; reference plates go to whom no size is planned for.
    let plan = [meal("1", FRIDAY, MealType::Lunch, "nasi", &[(Some("small"), 1_201), (None, 1_350)])];
    let served = served(&plan);
    let shown = |it: &PlannedServing| (it.audience.as_ref().map(ToString::to_string), it.meal.portions);
    assert_eq!(
        served.servings.iter().map(shown).collect::<Vec<_>>(),
        [(Some("small".to_owned()), 1_201), (Some("large".to_owned()), 1_350)]
    );
    let totals = plan_totals(&served).unwrap();
    let mean = |key: &str| totals.plan.audience(&AudienceKey::new(key).unwrap()).unwrap().mean("energy_kcal").unwrap();
    assert_eq!((mean("small").known(), mean("large").known()), (Some(180.0), Some(360.0)));
}

#[test]
fn money_divides_once() {
    // Rp 1,000 for three: two plates cost 666.66…67, and not twice 333.33…33.
    let mut catalog = catalog();
    catalog.add_menu(dish("third", 3, "rice", 100)).unwrap();
    let options = ServingOptions { cost: CostSettings::new(idr(), FRIDAY), fortified: false, choices: Vec::new() };
    let plan = [for_audience("small", meal("1", FRIDAY, MealType::Lunch, "third", &[(None, 2)]))];
    let served = plan_servings(&SPAN, &plan, &program(), &catalog, &standard(), &options).unwrap();
    let once = Money::new(Decimal::from(2_000) / Decimal::from(3), idr());
    assert_eq!(plan_totals(&served).unwrap().plan.cost.known(), Some(once));
    assert_ne!(served.servings[0].cost.serving.known().unwrap().times(2.into()).unwrap(), once);
}

pub(super) fn any_plan() -> impl Strategy<Value = Vec<Assignment>> {
    let one = (0i32..9, 0usize..3, 0usize..3, 0u32..400, any::<bool>());
    proptest::collection::vec(one, 1..14).prop_map(|many| {
        let made = many.into_iter().enumerate().map(|(id, (day, menu, who, count, small))| {
            let menu = ["nasi", "telur", "pandan"][menu];
            let day = SPAN.first.saturating_add(jiff::Span::new().days(day));
            let size = small.then_some("small");
            let mut it = meal(&id.to_string(), day, MealType::Lunch, menu, &[(size, count)]);
            it.audience = ["small", "large", ""].get(who).filter(|key| !key.is_empty()).map(|key| key.parse().unwrap());
            it
        });
        made.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_order_makes_no_difference(plan in any_plan(), turn in 0usize..14) {
        let mut other = plan.clone();
        other.reverse();
        let turn = turn % other.len();
        other.rotate_left(turn);
        prop_assert_eq!(served(&plan), served(&other));
        let (mut shuffled, first) = (served(&plan), totals(&plan));
        shuffled.servings.reverse();
        prop_assert_eq!(plan_totals(&shuffled).unwrap(), first);
    }

    #[test]
    fn the_plan_is_the_sum_of_its_days_and_of_its_weeks(plan in any_plan()) {
        let totals = totals(&plan);
        for spans in [&totals.days, &totals.weeks] {
            let costs: Vec<Money> = spans.iter().map(|span| span.cost.at_least).collect();
            prop_assert_eq!(Money::sum(idr(), &costs).unwrap(), totals.plan.cost.at_least);
            prop_assert_eq!(spans.iter().map(|span| span.portions).sum::<i64>(), totals.plan.portions);
            let low: f64 = spans.iter().filter_map(|span| span.total("energy_kcal")).map(|total| total.low).sum();
            let whole = totals.plan.total("energy_kcal").map_or(0.0, |total| total.low);
            prop_assert!((low - whole).abs() <= 1e-9 * whole.max(1.0));
            let open = spans.iter().any(|span| span.cost.at_most.is_none());
            prop_assert_eq!(open, totals.plan.cost.at_most.is_none());
        }
    }

    #[test]
    fn three_times_the_portions_are_three_times_the_sums_and_the_same_means(plan in any_plan()) {
        let mut more = plan.clone();
        // Shares of all audiences round to whole plates, so only those of one audience scale.
        more.retain(|it| it.audience.is_some());
        let once = totals(&more);
        more.iter_mut().flat_map(|it| &mut it.portions).for_each(|portions| portions.count *= 3);
        let thrice = totals(&more);
        prop_assert_eq!(once.plan.cost.at_least.times(3.into()).unwrap(), thrice.plan.cost.at_least);
        for (one, three) in once.plan.audiences.iter().zip(&thrice.plan.audiences) {
            prop_assert_eq!((one.heads * 3, &one.cost), (three.heads, &three.cost));
            for (one, three) in one.nutrients.iter().zip(&three.nutrients) {
                prop_assert!((one.mean.low - three.mean.low).abs() <= 1e-9 * one.mean.low.max(1.0));
            }
        }
    }

    #[test]
    fn shares_are_whole_sum_up_and_are_off_by_less_than_one(
        count in any::<u32>(), heads in proptest::collection::vec(0u32..5_000, 1..7),
    ) {
        let shares = shared_out(count, &heads);
        let all: u32 = heads.iter().sum();
        if all == 0 {
            prop_assert!(shares.is_empty());
        } else {
            prop_assert_eq!(shares.iter().map(|share| u64::from(*share)).sum::<u64>(), u64::from(count));
            for (share, heads) in shares.iter().zip(&heads) {
                let exact = f64::from(count) * f64::from(*heads) / f64::from(all);
                prop_assert!((f64::from(*share) - exact).abs() < 1.0);
            }
        }
    }
}
