//! Which of the stock can be held against what is needed.

use super::buy::about;
use super::demand::Demands;
use crate::cost::Bought;
use crate::error::{Error, Result};
use crate::id::IngredientId;
use crate::plan::{DatedStock, ProcurementList, ProcurementOptions, SupplyGap, SupplyGapReason};

/// The stock of foods on the list that is in a form and a unit somebody knows, and a gap for what is not. Of foods that
/// nothing needs there is nothing to say.
pub(super) fn usable<'o>(
    options: &'o ProcurementOptions,
    demands: &Demands<'_>,
) -> (Vec<&'o DatedStock>, Vec<SupplyGap>) {
    let (mut usable, mut gaps) = (Vec::new(), Vec::new());
    for (place, item) in options.stock.iter().enumerate() {
        let needed = demands.each().find(|demand| demand.bought.ingredient.id == item.stock.ingredient_id);
        let Some(needed) = needed else { continue };
        match known(item, &needed.bought) {
            Ok(()) => usable.push(item),
            Err(error) => {
                gaps.push(about(&needed.bought, unknown(place, error), item.as_of));
            }
        }
    }
    (usable, gaps)
}

/// Why stock is not subtracted.
fn unknown(place: usize, error: Error) -> SupplyGapReason {
    let error = error.at(format!("stock[{place}].stock"));
    let (code, path) = (error.code().to_owned(), error.path().to_owned());
    SupplyGapReason::StockUnknown { code, path, message: error.message().to_owned() }
}

impl ProcurementList {
    /// A gap for stock of a food that is not there, as whoever knows all foods says: its id may be misspelt.
    pub(crate) fn add_unknown_stock(
        &mut self,
        options: &ProcurementOptions,
        mut missing: impl FnMut(&IngredientId) -> Result<Option<Error>>,
    ) -> Result<()> {
        for (place, item) in options.stock.iter().enumerate() {
            let id = &item.stock.ingredient_id;
            let Some(error) = missing(id)? else { continue };
            let reason = unknown(place, error.at("ingredientId"));
            let (ingredient_id, name) = (Some(id.clone()), id.to_string());
            self.gaps.push(SupplyGap { reason, date: item.as_of, menu_id: None, ingredient_id, name });
            self.complete = false;
        }
        Ok(())
    }
}

/// Refuses a form that the food does not have, and a unit that is in no table.
fn known(item: &DatedStock, bought: &Bought<'_>) -> Result<()> {
    let form = item.stock.purchase_form_id.as_ref().map(|form| form.as_str());
    bought.ingredient.purchase_form(form).map_err(|error| error.at("purchaseFormId"))?;
    bought.units.unit(&item.stock.quantity.unit).map_err(|error| error.at("quantity.unit"))?;
    Ok(())
}
