use super::*;
use proptest::prelude::*;

const FOODS: [&str; 4] = ["beras", "tempe", "wortel", "kemangi"];

fn market(prices: &[u32]) -> Catalog {
    let priced = FOODS.iter().zip(prices).map(|(id, amount)| {
        let mut food = food(id, FoodCategory::Vegetable, &amount.to_string(), "kg");
        food.edible_portion_percent = Some(80.into());
        food
    });
    catalog(priced.collect())
}

fn recipe(servings: u32, lines: &[(usize, u32)]) -> Menu {
    let lines: Vec<_> = lines.iter().map(|(food, grams)| (FOODS[*food], grams.to_string())).collect();
    let lines: Vec<_> = lines.iter().map(|(food, grams)| (*food, grams.as_str(), "g")).collect();
    dish(servings, &lines)
}

proptest! {
    #[test]
    fn the_lines_sum_to_the_ingredient_cost_in_any_order(
        prices in proptest::collection::vec(0u32..200_000, 4),
        mut lines in proptest::collection::vec((0usize..4, 0u32..100_000), 0..12),
        servings in 1u32..4_000,
    ) {
        let catalog = market(&prices);
        let forward = cost(&recipe(servings, &lines), &catalog, &settings());
        let parts: Vec<_> = forward.lines.iter().map(|line| line.batch.known().unwrap()).collect();
        let ingredients = forward.component(CostComponent::Ingredients).unwrap().batch.known().unwrap();
        prop_assert_eq!(Money::sum(idr(), &parts).unwrap(), ingredients);
        lines.reverse();
        let backward = cost(&recipe(servings, &lines), &catalog, &settings());
        prop_assert_eq!(backward.batch, forward.batch);
        prop_assert_eq!(backward.serving, forward.serving);
    }

    #[test]
    fn a_batch_of_n_times_everything_costs_n_times_and_a_serving_the_same(
        prices in proptest::collection::vec(0u32..200_000, 4),
        lines in proptest::collection::vec((0usize..4, 0u32..10_000), 1..8),
        n in 1u32..50,
    ) {
        let catalog = market(&prices);
        let rates = CostRates {
            packaging: Some(CostRate::PerServing { amount: rupiah("500") }),
            overhead: Some(CostRate::PercentOfIngredients { percent: 15.into() }),
            ..CostRates::default()
        };
        let settings = CostSettings { rates, ..settings() };
        let one = cost(&recipe(8, &lines), &catalog, &settings);
        let more: Vec<_> = lines.iter().map(|(food, grams)| (*food, grams * n)).collect();
        let many = cost(&recipe(8 * n, &more), &catalog, &settings);
        prop_assert_eq!(many.batch.known().unwrap(), one.batch.known().unwrap().times(n.into()).unwrap());
        prop_assert_eq!(many.serving, one.serving);
    }

    #[test]
    fn taking_a_price_away_never_proves_more_and_leaves_no_upper_end(
        prices in proptest::collection::vec(0u32..200_000, 4),
        lines in proptest::collection::vec((0usize..4, 1u32..10_000), 1..8),
    ) {
        let mut catalog = market(&prices);
        let menu = recipe(8, &lines);
        let full = cost(&menu, &catalog, &settings());
        catalog.set_ingredient(unpriced(FOODS[lines[0].0], FoodCategory::Vegetable)).unwrap();
        let less = cost(&menu, &catalog, &settings());
        prop_assert!(less.batch.at_least.amount <= full.batch.at_least.amount);
        prop_assert_eq!(less.batch.at_most, None);
        prop_assert!(!less.complete && full.complete);
    }

    #[test]
    fn what_is_bought_covers_the_need_with_less_than_one_smallest_pack_over(
        need in 1u32..1_000_000,
        packs in proptest::collection::btree_set(1u32..30_000, 1..5),
    ) {
        let mut food = food("beras", FoodCategory::Cereal, "14000", "kg");
        let contents = packs.iter().map(|grams| crate::ingredient::Pack { content: Quantity::whole(*grams, "g"), minimum: 1 });
        food.purchase_forms[0].packs = contents.collect();
        let need = PurchaseNeed {
            ingredient_id: food.id.clone(),
            purchase_form_id: None,
            quantity: Quantity::whole(need, "g"),
        };
        let purchase = plan_purchase(&need, &catalog(vec![food]), &settings()).unwrap();
        let over = purchase.bought.known().unwrap() - need.quantity.amount;
        prop_assert!(over >= Decimal::ZERO && over < Decimal::from(*packs.first().unwrap()));
        let sum: Decimal = purchase.packs.iter().map(|pack| pack.content.amount * Decimal::from(pack.count)).sum();
        prop_assert_eq!(sum, purchase.bought.known().unwrap());
    }

    #[test]
    fn nothing_panics_on_absurd_numbers(
        grams in 0u64..1_000_000_000_000_000,
        amount in 0u64..1_000_000_000_000_000,
        per in 1u64..1_000_000_000_000_000,
        places in 0u32..7,
        servings in 1u64..1_000_000_000_000_000,
        bought in any::<bool>(),
    ) {
        let scaled = |value: u64| Decimal::from(value) / Decimal::from(10u64.pow(places));
        let mut food = food("beras", FoodCategory::Cereal, "1", "kg");
        food.purchase_forms[0].prices[0].amount = Money::new(scaled(amount), idr());
        food.purchase_forms[0].prices[0].per.amount = scaled(per);
        food.purchase_forms[0].packs.push(crate::ingredient::Pack { content: Quantity { amount: scaled(per), unit: "g".to_owned() }, minimum: u32::MAX });
        let mut menu = dish(1, &[("beras", "1", "g")]);
        menu.ingredients[0].quantity = Some(scaled(grams));
        menu.servings = scaled(servings);
        let buying = bought.then(|| Buying { servings: Some(scaled(servings)), stock: vec![] });
        let rates = CostRates::plan_2025().unwrap();
        let settings = CostSettings { buying, rates, ..settings() };
        let outcome = calculate_cost(&menu, &catalog(vec![food]), &MenuOptions::reference(), &settings);
        if let Err(fault) = outcome {
            prop_assert_eq!(fault.code(), "quantity.overflow");
        }
    }
}
