use super::calculate::cost_of;
use super::convert::{Bought, Found};
use super::price::PriceList;
use super::{
    Cost, CostBasis, CostBounds, CostComponent, CostError, CostRate, CostSettings, PriceUsed, check_money, check_per,
};
use crate::error::Result;
use crate::id::{IngredientId, MenuId};
use crate::ingredient::{FoodCategory, Ingredient};
use crate::menu::{Catalog, Menu, MenuOptions, expand};
use crate::money::Money;
use crate::quantity::{Decimal, Quantity, decimal};

/// Prices as they might be: "rice +15 %".
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriceScenario {
    /// Its name.
    pub name: String,
    /// What changes, one after the other.
    pub changes: Vec<PriceChange>,
}

/// One change of prices.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriceChange {
    /// What it changes the price of.
    pub target: PriceTarget,
    /// What becomes of the price.
    pub effect: PriceEffect,
}

/// What a change of prices meets.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "target", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PriceTarget {
    /// Every ingredient.
    All,
    /// The ingredients named, in every purchase form.
    Ingredients {
        /// Their ids; one the catalog does not have is an error.
        ingredient_ids: Vec<IngredientId>,
    },
    /// Every ingredient of the food groups named.
    Categories {
        /// The food groups.
        categories: Vec<FoodCategory>,
    },
}

/// What becomes of a price.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "effect", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PriceEffect {
    /// It rises, or falls below zero percent. A price that is missing stays missing.
    Percent {
        /// Percent of the price; not below −100.
        #[serde(with = "decimal::wire")]
        percent: Decimal,
    },
    /// It is this, also where no price was known.
    NewPrice {
        /// The price of `per`.
        amount: Money,
        /// What the price buys, as purchased.
        per: Quantity,
    },
}

/// What a scenario does to one menu.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioCost {
    /// The menu.
    pub menu_id: MenuId,
    /// The name of the scenario.
    pub scenario: String,
    /// One serving at the prices in force.
    pub base: CostBounds,
    /// One serving at the prices of the scenario.
    pub changed: CostBounds,
    /// Changed less base for one serving. It is known as well when something is missing that the scenario leaves as
    /// it is; absent when what is missing is touched.
    pub difference: Option<Money>,
}

/// Costs any number of menus under any number of scenarios: menu by menu, in each the scenarios in order.
///
/// Each purchase form is priced once per scenario and each menu expanded once, however many there are; a menu none of
/// whose ingredients a scenario touches is not calculated again.
pub fn compare_scenarios(
    menus: &[Menu],
    catalog: &Catalog,
    options: &MenuOptions,
    settings: &CostSettings,
    scenarios: &[PriceScenario],
) -> Result<Vec<ScenarioCost>> {
    settings.check()?;
    for (place, scenario) in scenarios.iter().enumerate() {
        scenario.check(catalog, settings).map_err(|error| error.at(format!("scenarios[{place}]")))?;
    }
    let mut today = PriceList::new(settings, None);
    let mut lists: Vec<_> =
        scenarios.iter().map(|scenario| (scenario, PriceList::new(settings, Some(scenario)))).collect();
    let mut compared = Vec::with_capacity(menus.len().saturating_mul(scenarios.len()).min(1 << 16));
    for (place, menu) in menus.iter().enumerate() {
        let path = |error: crate::Error| error.at(format!("menus[{place}]"));
        let expansion = expand(menu, catalog, options).map_err(path)?;
        let base = cost_of(menu, &expansion, catalog, options, settings, &mut today).map_err(path)?;
        for (scenario, prices) in &mut lists {
            let touched = expansion.leaves.iter().any(|leaf| scenario.touches(&leaf.food.ingredient));
            let own = touched.then(|| cost_of(menu, &expansion, catalog, options, settings, prices));
            let own = own.transpose().map_err(path)?;
            let changed = own.as_ref().unwrap_or(&base);
            let difference = scenario.difference(&base, changed, catalog, settings).map_err(path)?;
            compared.push(ScenarioCost {
                menu_id: menu.id.clone(),
                scenario: scenario.name.clone(),
                base: base.serving,
                changed: changed.serving,
                difference,
            });
        }
    }
    Ok(compared)
}

impl PriceChange {
    fn touches(&self, ingredient: &Ingredient) -> bool {
        match &self.target {
            PriceTarget::All => true,
            PriceTarget::Ingredients { ingredient_ids } => ingredient_ids.contains(&ingredient.id),
            PriceTarget::Categories { categories } => categories.contains(&ingredient.category),
        }
    }
}

impl PriceScenario {
    pub(super) fn check(&self, catalog: &Catalog, settings: &CostSettings) -> Result<()> {
        for change in &self.changes {
            if let PriceTarget::Ingredients { ingredient_ids } = &change.target {
                for id in ingredient_ids {
                    catalog.ingredient(id.as_str())?;
                }
            }
            match &change.effect {
                PriceEffect::Percent { percent } if *percent < -Decimal::ONE_HUNDRED => {
                    return Err(CostError::Percent { scenario: self.name.clone(), percent: *percent }.into());
                }
                PriceEffect::Percent { .. } => {}
                PriceEffect::NewPrice { amount, per } => {
                    check_money(&format!("a price of {}", self.name), amount, settings.currency)?;
                    check_per(&self.name, per)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn touches(&self, ingredient: &Ingredient) -> bool {
        self.changes.iter().any(|change| change.touches(ingredient))
    }

    /// The price as the scenario has it.
    pub(super) fn apply(&self, bought: &Bought<'_>, mut price: Found<PriceUsed>) -> Result<Found<PriceUsed>> {
        for change in self.changes.iter().filter(|change| change.touches(bought.ingredient)) {
            match (&change.effect, &mut price) {
                (PriceEffect::Percent { percent }, Ok(price)) => {
                    let hundred = Decimal::ONE_HUNDRED;
                    price.amount = price.amount.times(decimal::add(hundred, *percent)?)?.divided_by(hundred)?;
                }
                (PriceEffect::Percent { .. }, Err(_)) => {}
                (PriceEffect::NewPrice { amount, per }, _) => {
                    price = Ok(PriceUsed {
                        purchase_form_id: bought.form.map(|form| form.id.clone()),
                        amount: *amount,
                        per: per.clone(),
                        date: None,
                        quotes: 1,
                        supplier: None,
                        region: None,
                        source: self.name.clone(),
                    });
                }
            }
        }
        Ok(price)
    }

    /// What changes for one serving; absent when a part it touches is not known on both sides.
    fn difference(
        &self,
        base: &Cost,
        changed: &Cost,
        catalog: &Catalog,
        settings: &CostSettings,
    ) -> Result<Option<Money>> {
        if let Some((base, changed)) = base.serving.known().zip(changed.serving.known()) {
            return changed.minus(&base).map(Some);
        }
        let mut sum = Money::zero(base.serving.at_least.currency);
        if base.component(CostComponent::Ingredients).is_some_and(|ingredients| ingredients.declared) {
            return Ok(Some(sum));
        }
        for ((id, before), (_, after)) in parts(base).into_iter().zip(parts(changed)) {
            let ingredient = catalog.ingredient(id.as_str())?;
            if self.touches(ingredient) {
                match before.known().zip(after.known()) {
                    Some((before, after)) => sum = sum.plus(&after.minus(&before)?)?,
                    None => return Ok(None),
                }
            }
        }
        let servings = settings.buying.as_ref().and_then(|buying| buying.servings).unwrap_or(base.servings);
        sum.times(with_percentages(base, settings)?)?.divided_by(servings).map(Some)
    }
}

/// The ingredients a cost is the sum of.
fn parts(cost: &Cost) -> Vec<(&IngredientId, CostBounds)> {
    match cost.basis {
        CostBasis::Used => cost.lines.iter().map(|line| (&line.ingredient_id, line.batch)).collect(),
        CostBasis::Bought => cost.purchases.iter().map(|bought| (&bought.ingredient_id, bought.amount)).collect(),
    }
}

/// One and the share that percentages of the ingredient cost put on top.
fn with_percentages(cost: &Cost, settings: &CostSettings) -> Result<Decimal> {
    cost.components.iter().filter(|component| !component.declared).try_fold(Decimal::ONE, |factor, component| {
        match settings.rates.of(component.component) {
            Some(CostRate::PercentOfIngredients { percent }) => {
                decimal::add(factor, decimal::div(*percent, Decimal::ONE_HUNDRED)?)
            }
            _ => Ok(factor),
        }
    })
}
