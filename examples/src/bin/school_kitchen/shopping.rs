//! What the weeks ahead need to buy, ingredient by ingredient.

use crate::ahead::Ahead;
use crate::bill::plus;
use gizi::cost::CostBounds;
use gizi::quantity::Decimal;
use std::collections::BTreeMap;

/// One ingredient over all deliveries.
#[derive(Debug)]
pub(crate) struct Bought {
    pub(crate) name: String,
    /// The form it is bought in. Empty: the food as it is.
    pub(crate) form: String,
    pub(crate) unit: String,
    /// How much is delivered in each week of the plan.
    pub(crate) weeks: Vec<Decimal>,
    pub(crate) deliveries: usize,
    /// Empty: the price names nobody.
    pub(crate) supplier: String,
    pub(crate) cost: CostBounds,
}

impl Bought {
    pub(crate) fn total(&self) -> Decimal {
        self.weeks.iter().sum()
    }
}

/// The dearest first.
pub(crate) fn of(ahead: &Ahead) -> gizi::Result<Vec<Bought>> {
    let weeks: Vec<_> = ahead.totals.weeks.iter().map(|week| week.last).collect();
    let mut found: BTreeMap<(&str, &str, &str), Bought> = BTreeMap::new();
    for order in &ahead.shopping.orders {
        // What is delivered before a week begins is for that week.
        let week = weeks.iter().position(|last| order.delivery <= *last).unwrap_or(weeks.len().saturating_sub(1));
        for line in &order.lines {
            let (bought, form) = (&line.purchase, line.purchase_form_name.as_deref().unwrap_or_default());
            let supplier = order.supplier.as_deref().unwrap_or_default();
            let key = (bought.ingredient_id.as_str(), form, bought.unit.as_str());
            let cost = match found.get(&key) {
                Some(known) => plus(&known.cost, &bought.amount)?,
                None => bought.amount,
            };
            let entry = found.entry(key).or_insert_with(|| Bought {
                name: bought.ingredient_name.clone(),
                form: form.to_owned(),
                unit: bought.unit.clone(),
                weeks: vec![Decimal::ZERO; weeks.len()],
                deliveries: 0,
                supplier: supplier.to_owned(),
                cost: bought.amount,
            });
            entry.cost = cost;
            entry.deliveries += 1;
            if let Some(sum) = entry.weeks.get_mut(week) {
                *sum += bought.bought.low;
            }
        }
    }
    let mut list: Vec<Bought> = found.into_values().collect();
    list.sort_by_key(|row| std::cmp::Reverse(row.cost.at_least.amount));
    Ok(list)
}
