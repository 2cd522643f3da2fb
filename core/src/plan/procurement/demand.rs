use crate::cost::{Bought, MissingReason, vague};
use crate::error::Result;
use crate::menu::{Expansion, Leaf};
use crate::quantity::{Decimal, DecimalRange, UnitTable};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything some days use of each food in each form.
#[derive(Debug, Default)]
pub(super) struct Demands<'a> {
    found: BTreeMap<(&'a str, Option<&'a str>), Demand<'a>>,
}

/// What some days use of one food in one form.
#[derive(Debug)]
pub(super) struct Demand<'a> {
    pub(super) bought: Bought<'a>,
    pub(super) uses: Vec<Use<'a>>,
}

/// One line of one menu on one day, so many portions of it.
#[derive(Debug)]
pub(super) struct Use<'a> {
    pub(super) date: Date,
    leaf: &'a Leaf<'a>,
    portions: Decimal,
    servings: Decimal,
}

/// An amount of a day, and why it is no single number.
#[derive(Debug)]
pub(super) struct Need {
    pub(super) amount: DecimalRange,
    pub(super) missing: Option<MissingReason>,
}

impl<'a> Demands<'a> {
    /// Takes in so many portions of a menu whose lines are for `servings`.
    pub(super) fn add(
        &mut self,
        date: Date,
        expansion: &'a Expansion<'a>,
        portions: Decimal,
        servings: Decimal,
        units: &'a UnitTable,
    ) -> Result<()> {
        // All of its lines or none.
        let leaves = expansion.leaves.iter().filter(|leaf| leaf.chosen);
        let found: Vec<(&'a Leaf<'a>, Bought<'a>)> = leaves
            .map(|leaf| {
                let bought = Bought::of_leaf(leaf, units);
                Ok((leaf, bought.map_err(|error| error.at(format!("ingredients[{}]", leaf.root_line)))?))
            })
            .collect::<Result<_>>()?;
        for (leaf, bought) in found {
            let key = (bought.ingredient.id.as_str(), bought.form.map(|form| form.id.as_str()));
            let demand = self.found.entry(key).or_insert_with(|| Demand { bought, uses: Vec::new() });
            demand.uses.push(Use { date, leaf, portions, servings });
        }
        Ok(())
    }

    /// By ingredient and form.
    pub(super) fn each(&self) -> impl Iterator<Item = &Demand<'a>> {
        self.found.values()
    }
}

impl Demand<'_> {
    /// What some of the uses need together, in a unit.
    pub(super) fn need(&self, uses: &[&Use<'_>], unit: &str) -> Result<Need> {
        let mut need = Need { amount: DecimalRange::ZERO, missing: None };
        for used in uses {
            let (amount, missing) = match self.bought.used(used.leaf, unit)? {
                Ok(amount) => (amount, vague(used.leaf)),
                Err(reason) => (DecimalRange::up_to(None), reason),
            };
            if amount.high.is_none() {
                need.missing.get_or_insert(missing);
            }
            need.amount = need.amount.add(&amount.times(used.portions)?.over(&used.servings.into())?)?;
        }
        Ok(need)
    }
}
