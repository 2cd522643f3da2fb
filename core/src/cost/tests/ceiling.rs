use super::*;
use crate::quantity::DecimalRange;

fn ceiling(components: &[CostComponent], amount: &str) -> Ceiling {
    Ceiling {
        name: "MBG".to_owned(),
        components: components.to_vec(),
        portion: None,
        amount: rupiah(amount),
        period: CeilingPeriod::Portion,
        basis: CostBasis::Used,
    }
}

/// One serving of so many rupiah of rice and Rp 3,000 of packaging.
fn serving(amount: &str) -> Cost {
    let catalog = catalog(vec![food("beras", FoodCategory::Cereal, amount, "kg")]);
    let mut settings = settings();
    settings.rates.packaging = Some(CostRate::PerServing { amount: rupiah("3000") });
    cost(&dish(1, &[("beras", "1", "kg")]), &catalog, &settings)
}

fn incomplete(amount: &str) -> Cost {
    let foods = vec![food("beras", FoodCategory::Cereal, amount, "kg"), unpriced("kemangi", FoodCategory::Spice)];
    cost(&dish(1, &[("beras", "1", "kg"), ("kemangi", "1", "g")]), &catalog(foods), &settings())
}

const INGREDIENTS: &[CostComponent] = &[CostComponent::Ingredients];

#[test]
fn a_ceiling_judges_only_the_components_it_names() {
    // 8,000 of ingredients and 3,000 of packaging: 8,000 keeps the ingredients, not the whole.
    let within = judge_ceiling(&ceiling(INGREDIENTS, "8000"), &[serving("8000")]).unwrap();
    assert_eq!((within.verdict, within.variance.known()), (CeilingVerdict::Within, Some(rupiah("0"))));
    let both = &[CostComponent::Packaging, CostComponent::Ingredients, CostComponent::Ingredients];
    let over = judge_ceiling(&ceiling(both, "8000"), &[serving("8000")]).unwrap();
    // 11,000 − 8,000 = 3,000, 37.5 %
    assert_eq!((over.verdict, over.variance.known()), (CeilingVerdict::Over, Some(rupiah("3000"))));
    assert_eq!(over.variance_percent, Some(DecimalRange::exact(decimal("37.5"))));
    assert_eq!(over.cost.known(), Some(rupiah("11000")));
}

#[test]
fn a_cost_far_below_is_within_and_its_variance_is_what_is_left() {
    let cheap = judge_ceiling(&ceiling(INGREDIENTS, "8000"), &[serving("2000")]).unwrap();
    assert_eq!((cheap.verdict, cheap.variance.known()), (CeilingVerdict::Within, Some(rupiah("-6000"))));
    assert_eq!(cheap.variance_percent, Some(DecimalRange::exact(decimal("-75"))));
    let by_a_hair = judge_ceiling(&ceiling(INGREDIENTS, "8000"), &[serving("8000.000001")]).unwrap();
    assert_eq!(by_a_hair.verdict, CeilingVerdict::Over);
    let zero = judge_ceiling(&ceiling(INGREDIENTS, "0"), &[serving("1")]).unwrap();
    assert_eq!((zero.verdict, zero.variance_percent), (CeilingVerdict::Over, None));
}

#[test]
fn a_limit_met_exactly_is_met_whatever_is_divided_on_the_way() {
    // 1 kg edible at Rp 30,000 a kg as purchased, 10 servings: 1 ÷ 0.6 is cut at the 28th digit, the cost is Rp 5,000.
    for (edible, price, limit) in [(60, "30000", "5000"), (70, "21000", "3000"), (90, "27000", "3000")] {
        let mut rice = food("beras", FoodCategory::Cereal, price, "kg");
        rice.edible_portion_percent = Some(edible.into());
        let served = cost(&dish(10, &[("beras", "1", "kg")]), &catalog(vec![rice]), &settings());
        let judged = judge_ceiling(&ceiling(INGREDIENTS, limit), std::slice::from_ref(&served)).unwrap();
        assert_eq!((edible, judged.verdict), (edible, CeilingVerdict::Within));
        let twice = Ceiling { period: CeilingPeriod::Day, ..ceiling(INGREDIENTS, limit) };
        assert_eq!(judge_ceiling(&twice, &[served.clone(), served]).unwrap().verdict, CeilingVerdict::Over);
    }
}

#[test]
fn what_is_missing_leaves_the_verdict_open_and_named_unless_it_is_over_already() {
    let open = judge_ceiling(&ceiling(INGREDIENTS, "8000"), &[incomplete("7000")]).unwrap();
    assert_eq!((open.verdict, open.missing[0].name.as_str()), (CeilingVerdict::Unknown, "kemangi"));
    assert_eq!((open.variance.at_least, open.variance.at_most), (rupiah("-1000"), None));
    assert_eq!(
        judge_ceiling(&ceiling(INGREDIENTS, "8000"), &[incomplete("8001")]).unwrap().verdict,
        CeilingVerdict::Over
    );
    // Nobody stated wages: operations cannot be judged. Its missing price is not theirs.
    let operations = &[CostComponent::Labour, CostComponent::Packaging];
    let unstated = judge_ceiling(&ceiling(operations, "3500"), &[serving("1")]).unwrap();
    assert_eq!((unstated.verdict, &unstated.unstated[..]), (CeilingVerdict::Unknown, &[CostComponent::Labour][..]));
    assert_eq!(unstated.cost.at_least, rupiah("3000"));
    let not_theirs = judge_ceiling(&ceiling(operations, "3500"), &[incomplete("1")]).unwrap();
    assert_eq!(not_theirs.missing, []);
}

#[test]
fn a_portion_ceiling_judges_the_dearest_a_day_or_week_the_sum() {
    let week = [serving("7000"), serving("9000"), serving("6500")];
    let by = |period, amount| judge_ceiling(&Ceiling { period, ..ceiling(INGREDIENTS, amount) }, &week).unwrap();
    let portion = by(CeilingPeriod::Portion, "8000");
    assert_eq!((portion.verdict, portion.cost.known()), (CeilingVerdict::Over, Some(rupiah("9000"))));
    // 7,000 + 9,000 + 6,500
    let sum = by(CeilingPeriod::Week, "24000");
    assert_eq!((sum.verdict, sum.cost.known()), (CeilingVerdict::Within, Some(rupiah("22500"))));
    assert_eq!(by(CeilingPeriod::Day, "22499").verdict, CeilingVerdict::Over);
}

#[test]
fn a_cost_the_ceiling_does_not_speak_of_is_an_error() {
    let code = |ceiling: Ceiling, costs: &[Cost]| judge_ceiling(&ceiling, costs).unwrap_err().code();
    assert_eq!(code(ceiling(&[], "1"), &[serving("1")]), "cost.no_components");
    assert_eq!(code(ceiling(INGREDIENTS, "1"), &[]), "cost.nothing_to_judge");
    let bought = Ceiling { basis: CostBasis::Bought, ..ceiling(INGREDIENTS, "1") };
    assert_eq!(code(bought, &[serving("1")]), "cost.basis");
    let portion = Ceiling { portion: Some(small()), ..ceiling(INGREDIENTS, "1") };
    assert_eq!(code(portion, &[serving("1")]), "cost.portion");
    let dollars = Ceiling { amount: Money::new(1.into(), Currency::new("USD").unwrap()), ..ceiling(INGREDIENTS, "1") };
    assert_eq!(code(dollars, &[serving("1")]), "cost.currency");
}
