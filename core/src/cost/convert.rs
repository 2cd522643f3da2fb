//! From what a line uses to what a seller counts in: grams, millilitres or pieces, as purchased.

use super::MissingReason;
use crate::error::Result;
use crate::id::{IngredientId, PurchaseFormId};
use crate::ingredient::{Ingredient, PurchaseForm, WeightBasis};
use crate::menu::{Leaf, LineUse};
use crate::nutrient::GapReason;
use crate::quantity::{Decimal, DecimalRange, Dimension, MeasureUnit, Quantity, QuantityError, UnitTable, decimal};

/// A value, or the fact that is missing for it.
pub(crate) type Found<T> = std::result::Result<T, MissingReason>;

/// A food in the form it is bought in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bought<'a> {
    pub(crate) ingredient: &'a Ingredient,
    pub(crate) form: Option<&'a PurchaseForm>,
    pub(crate) units: &'a UnitTable,
}

impl<'a> Bought<'a> {
    /// The food of a leaf in the form its line names, else the usual one.
    pub(crate) fn of_leaf(leaf: &Leaf<'a>, units: &'a UnitTable) -> Result<Self> {
        let named = leaf.line.purchase_form_id.as_ref().filter(|_| !leaf.substituted);
        let ingredient = &leaf.food.ingredient;
        Ok(Self { ingredient, form: ingredient.purchase_form(named.map(|id| id.as_str()))?, units })
    }

    /// Whether what is kept under an ingredient and a form, the usual one if none is named, is this.
    pub(crate) fn is(&self, ingredient: &IngredientId, form: Option<&PurchaseFormId>) -> bool {
        let usual = self.ingredient.purchase_forms.first().map(|form| &form.id);
        self.ingredient.id == *ingredient && form.or(usual) == self.form.map(|form| &form.id)
    }

    /// What the line of a leaf uses as purchased, in a unit. The leaf must be of this food.
    pub(crate) fn used(&self, leaf: &Leaf<'_>, unit: &str) -> Result<Found<DecimalRange>> {
        if let Some(negative) = Some(leaf.quantity.low).filter(|low| *low < Decimal::ZERO) {
            return Err(QuantityError::Negative { text: negative.to_string() }.into());
        }
        let to = self.units.unit(unit)?;
        if to.dimension != Dimension::Mass && !leaf.line.unit.is_empty() {
            let from = self.units.unit(&leaf.line.unit)?;
            // A piece is a piece, whatever it weighs.
            if from.dimension == Dimension::Count && from.key == to.key {
                return Ok(Ok(leaf.quantity));
            }
            // Volume to volume needs no density.
            let own = self.ingredient.weigh_one(&leaf.line.unit, self.units)?;
            let raw = own.basis.unwrap_or(leaf.line.basis) != WeightBasis::Cooked;
            if from.dimension == Dimension::Volume && to.dimension == Dimension::Volume && raw {
                let volume = leaf.as_purchased.times(from.factor)?;
                return Ok(Ok(volume.over(&decimal::mul(own.grams, to.factor)?.into())?));
            }
        }
        let one = match self.one(to)? {
            Ok(one) => one,
            Err(reason) => return Ok(Err(reason)),
        };
        let grams = match one.basis {
            WeightBasis::Edible if leaf.line.line_use == LineUse::Eaten => leaf.edible,
            WeightBasis::Edible => match self.edible_percent() {
                Some(percent) => leaf.as_purchased.times(percent)?.over(&Decimal::ONE_HUNDRED.into())?,
                None => DecimalRange::up_to(leaf.as_purchased.high),
            },
            _ => leaf.as_purchased,
        };
        Ok(Ok(grams.over(&one.grams.into())?))
    }

    /// The same amount as purchased in another unit.
    pub(crate) fn convert(&self, quantity: &Quantity, unit: &str) -> Result<Found<Decimal>> {
        let (from, to) = (self.units.unit(&quantity.unit)?, self.units.unit(unit)?);
        if from.dimension == to.dimension && (from.dimension != Dimension::Count || from.key == to.key) {
            return Ok(Ok(self.units.convert(quantity, unit)?.amount));
        }
        let (from, to) = match (self.one(from)?, self.one(to)?) {
            (Ok(from), Ok(to)) => (from, to),
            (Err(reason), _) | (_, Err(reason)) => return Ok(Err(reason)),
        };
        let grams = decimal::mul(quantity.amount, from.grams)?;
        let amount = decimal::div(grams, to.grams)?;
        if from.basis == to.basis {
            return Ok(Ok(amount));
        }
        let Some(percent) = self.edible_percent() else { return Ok(Err(MissingReason::EdiblePortionMissing)) };
        Ok(Ok(if from.basis == WeightBasis::Edible {
            decimal::div(decimal::mul(amount, Decimal::ONE_HUNDRED)?, percent)?
        } else {
            decimal::div(decimal::mul(amount, percent)?, Decimal::ONE_HUNDRED)?
        }))
    }

    /// What one unit weighs as purchased or edible; a weight known only as cooked leads to no seller.
    fn one(&self, unit: &MeasureUnit) -> Result<Found<OneUnit>> {
        let reason = || match unit.dimension {
            Dimension::Volume => MissingReason::DensityMissing { unit: unit.key.clone() },
            _ => MissingReason::PieceWeightMissing { unit: unit.key.clone() },
        };
        let weighed = self.ingredient.weigh_one(&unit.key, self.units);
        let one = match weighed {
            Ok(one) => one,
            Err(error) if matches!(error.code(), "ingredient.density_missing" | "ingredient.piece_weight_missing") => {
                return Ok(Err(reason()));
            }
            Err(error) => return Err(error),
        };
        let basis = one.basis.unwrap_or(WeightBasis::AsPurchased);
        Ok(if basis == WeightBasis::Cooked { Err(reason()) } else { Ok(OneUnit { grams: one.grams, basis }) })
    }

    /// The share of the purchased weight that is eaten, in percent.
    pub(super) fn edible_percent(&self) -> Option<Decimal> {
        self.form.and_then(|form| form.edible_portion_percent).or(self.ingredient.edible_portion_percent)
    }
}

#[derive(Debug, Clone, Copy)]
struct OneUnit {
    grams: Decimal,
    basis: WeightBasis,
}

/// Why the quantity of a leaf is no single number.
pub(crate) fn vague(leaf: &Leaf<'_>) -> MissingReason {
    match leaf.gap {
        Some(GapReason::QuantityMissing) => MissingReason::QuantityMissing,
        _ if leaf.quantity.known().is_none() => MissingReason::CookedWeightMissing,
        _ => MissingReason::EdiblePortionMissing,
    }
}
