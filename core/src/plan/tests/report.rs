//! Verdicts, budgets and the whole report.

use super::totals::{
    FRIDAY, MONDAY, SPAN, TUESDAY, catalog, for_audience, idr, meal, rupiah, served, standard, totals,
};
use super::*;
use crate::balance::{Period, Rule, RuleBasis, Verdict, judge_day, judge_meal, judge_period};
use crate::cost::{Ceiling, CeilingPeriod, CeilingVerdict, CostBasis, CostComponent, CostSettings};
use crate::id::{AudienceKey, SiteId};
use crate::money::Money;

fn small() -> AudienceKey {
    "small".parse().unwrap()
}

/// On Friday rice; on Monday rice and, as a snack, egg; both for the small.
fn days() -> Vec<Assignment> {
    vec![
        for_audience("small", meal("1", MONDAY, MealType::SnackMorning, "telur", &[(None, 200)])),
        for_audience("small", meal("2", FRIDAY, MealType::Lunch, "nasi", &[(None, 100)])),
        for_audience("small", meal("3", MONDAY, MealType::Lunch, "nasi", &[(None, 300)])),
    ]
}

#[test]
fn each_meal_day_and_week_of_an_audience_is_judged_as_the_standard_judges_it() {
    let served = served(&days());
    let verdicts = judge_plan(&served, &standard()).unwrap();
    let [of_small] = verdicts.audiences.as_slice() else { panic!("{verdicts:?}") };
    assert_eq!(of_small.audience, small());
    let span = |report: &crate::balance::BalanceReport| (report.basis, report.from.unwrap(), report.to.unwrap());
    assert_eq!(of_small.meals.len(), 3);
    assert_eq!(
        of_small.days.iter().map(span).collect::<Vec<_>>(),
        [(RuleBasis::Day, FRIDAY, FRIDAY), (RuleBasis::Day, MONDAY, MONDAY)]
    );
    assert_eq!(
        of_small.weeks.iter().map(span).collect::<Vec<_>>(),
        [(RuleBasis::Period, SPAN.first, date(2026, 1, 11)), (RuleBasis::Period, MONDAY, SPAN.last)]
    );
    // The same judge, asked by hand.
    let of = |day| served.servings.iter().filter(move |it| it.date == day).map(|it| it.meal.clone());
    let monday: Vec<_> = of(MONDAY).collect();
    assert_eq!(of_small.days[1], judge_day(&monday, &standard(), &small()).unwrap());
    let week = Period { from: MONDAY, to: SPAN.last };
    assert_eq!(of_small.weeks[1], judge_period(&monday, &week, &standard(), &small()).unwrap());
    let friday = of(FRIDAY).next().unwrap();
    assert_eq!(of_small.meals[0], judge_meal(&friday, &standard(), &small()).unwrap());
    assert!(!of_small.meals[0].findings.is_empty());
}

#[test]
fn a_menu_at_two_sites_is_one_meal_and_an_audience_without_rules_is_named() {
    let mut plan = days();
    let mut elsewhere = plan[1].clone();
    elsewhere.id = "4".parse().unwrap();
    plan.push(elsewhere);
    plan.push(for_audience("guests", meal("5", TUESDAY, MealType::Lunch, "nasi", &[(None, 3)])));
    let verdicts = judge_plan(&served(&plan), &standard()).unwrap();
    assert_eq!((verdicts.audiences.len(), verdicts.audiences[0].meals.len()), (1, 3));
    assert_eq!(verdicts.unknown_audiences, [AudienceKey::new("guests").unwrap()]);
}

#[test]
fn windows_of_days_roll_over_sundays_and_over_the_whole_plan() {
    let rule = |id: &str, days: u32, most: u32| -> Rule {
        serde_json::from_value(serde_json::json!({
            "id": id, "basis": ["PERIOD"], "maximum": "REQUIRED", "limits": [{ "max": most.to_string() }],
            "measure": { "kind": "DISHES", "dishes": {}, "count": "DAYS", "windowDays": days },
        }))
        .unwrap()
    };
    let mut standard = standard();
    let lunch = |id, day| for_audience("small", meal(id, day, MealType::Lunch, "nasi", &[(None, 1)]));
    let served = served(&[lunch("1", FRIDAY), lunch("2", MONDAY), lunch("3", TUESDAY)]);
    assert_eq!(judge_plan(&served, &standard).unwrap().audiences[0].windows, None);
    standard.rules = vec![rule("seven", 7, 2), rule("eight", 8, 3)];
    let found = judge_plan(&served, &standard).unwrap().audiences.remove(0);
    let verdicts = |report: &crate::balance::BalanceReport| -> Vec<Verdict> {
        report.findings.iter().map(|found| found.verdict.clone()).collect()
    };
    // No week has more than two, and eight days are more than any week has.
    let in_weeks: Vec<Verdict> = found.weeks.iter().flat_map(verdicts).collect();
    assert!(in_weeks.iter().all(|verdict| !matches!(verdict, Verdict::High { .. })), "{in_weeks:?}");
    assert!(found.weeks.iter().all(|week| matches!(verdicts(week)[1], Verdict::Unknown { .. })));
    let windows = found.windows.unwrap();
    assert_eq!((windows.from, windows.to), (Some(SPAN.first), Some(SPAN.last)));
    assert_eq!(verdicts(&windows), [Verdict::High { over_by: 1.0 }, Verdict::Met]);
    assert_eq!(windows.findings[0].date, Some(SPAN.first));
}

fn ceiling(period: CeilingPeriod, amount: i64) -> Ceiling {
    Ceiling {
        name: format!("{period:?}"),
        components: vec![CostComponent::Ingredients],
        portion: None,
        amount: Money::new(amount.into(), idr()),
        period,
        basis: CostBasis::Used,
    }
}

fn budget(plan: &[Assignment], ceilings: Vec<Ceiling>, total: Option<Money>) -> PlanBudget {
    let program = NutritionProgram { ceilings, total_budget: total, ..program() };
    plan_budget(&served(plan), &totals(plan).plan, &program).unwrap()
}

#[test]
fn ceilings_limit_what_one_person_gets_in_a_meal_a_day_and_a_week() {
    use CeilingVerdict::{Over, Within};
    // A plate of rice is Rp 1,000 on Friday and Rp 1,200 on Monday, an egg Rp 1,500.
    let ceilings = vec![
        ceiling(CeilingPeriod::Portion, 1_500),
        ceiling(CeilingPeriod::Day, 2_000),
        ceiling(CeilingPeriod::Week, 2_700),
    ];
    let found = budget(&days(), ceilings, None);
    let shown = |it: &PlannedCeiling| (it.first, it.judgement.verdict, it.judgement.cost.known());
    assert_eq!(
        found.ceilings.iter().map(shown).collect::<Vec<_>>(),
        [
            (FRIDAY, Within, rupiah(1_000)),
            (MONDAY, Within, rupiah(1_500)),
            (FRIDAY, Within, rupiah(1_000)),
            (MONDAY, Over, rupiah(2_700)),
            (SPAN.first, Within, rupiah(1_000)),
            (MONDAY, Within, rupiah(2_700)),
        ]
    );
    assert_eq!(found.total, None);
}

#[test]
fn the_site_that_fares_worst_is_shown_and_what_goes_to_all_goes_to_each() {
    let at = |site: &str, mut meal: Assignment| {
        meal.site = Some(SiteId::new(site).unwrap());
        meal
    };
    let snack = |id, menu| for_audience("small", meal(id, MONDAY, MealType::SnackMorning, menu, &[(None, 10)]));
    let plan = [
        for_audience("small", meal("1", MONDAY, MealType::Lunch, "nasi", &[(None, 20)])),
        at("s-small", snack("2", "nasi")),
        at("s-both", snack("3", "telur")),
    ];
    let found = budget(&plan, vec![ceiling(CeilingPeriod::Day, 2_500)], None);
    let [worst] = found.ceilings.as_slice() else { panic!("{found:?}") };
    assert_eq!(worst.site, Some(SiteId::new("s-both").unwrap()));
    assert_eq!((worst.judgement.verdict, worst.judgement.cost.known()), (CeilingVerdict::Over, rupiah(2_700)));
}

#[test]
fn a_budget_is_kept_broken_or_open_and_never_kept_by_what_is_missing() {
    // Rp 100,000 on Friday, 360,000 and 300,000 on Monday.
    let used = |plan: &[Assignment], total| budget(plan, Vec::new(), rupiah(total)).total.unwrap();
    let kept = used(&days(), 760_000);
    assert_eq!((kept.verdict, kept.variance.known()), (CeilingVerdict::Within, rupiah(0)));
    let broken = used(&days(), 759_999);
    assert_eq!((broken.verdict, broken.variance.known()), (CeilingVerdict::Over, rupiah(1)));
    let mut plan = days();
    plan.push(meal("4", TUESDAY, MealType::Lunch, "gone", &[(None, 1)]));
    let open = used(&plan, 9_000_000);
    assert_eq!((open.verdict, open.variance.at_most), (CeilingVerdict::Unknown, None));
    assert_eq!(used(&plan, 1).verdict, CeilingVerdict::Over);
}

#[test]
fn a_ceiling_on_what_is_bought_is_not_judged_on_what_is_used() {
    let bought = Ceiling { basis: CostBasis::Bought, ..ceiling(CeilingPeriod::Portion, 1_500) };
    let found = budget(&days(), vec![bought], None);
    assert_eq!((found.ceilings.len(), found.not_judged[0].code.as_str()), (0, "cost.basis"));
}

#[test]
fn a_report_is_its_parts_over_the_days_of_the_plan() {
    let plan = plan("jan", SPAN.first, SPAN.last);
    let options = ServingOptions { cost: CostSettings::new(idr(), FRIDAY), fortified: false, choices: Vec::new() };
    let report = plan_report(&plan, &days(), &program(), &catalog(), &standard(), &options).unwrap();
    assert_eq!(report.totals, totals(&days()));
    assert_eq!(report.verdicts, judge_plan(&served(&days()), &standard()).unwrap());
    assert_eq!(report.variety, plan_variety(&SPAN, &days(), &catalog(), &[]).unwrap());
    assert_eq!(report.gaps, []);
}
