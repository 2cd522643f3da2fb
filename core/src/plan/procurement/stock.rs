//! Which of the stock can be held against what is needed.

use super::buy::about;
use super::demand::Demands;
use crate::cost::Bought;
use crate::error::Result;
use crate::plan::{DatedStock, ProcurementOptions, SupplyGap, SupplyGapReason};

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
                let error = error.at(format!("stock[{place}].stock"));
                let (code, path) = (error.code().to_owned(), error.path().to_owned());
                let reason = SupplyGapReason::StockUnknown { code, path, message: error.message().to_owned() };
                gaps.push(about(&needed.bought, reason, item.as_of));
            }
        }
    }
    (usable, gaps)
}

/// Refuses a form that the food does not have, and a unit that is in no table.
fn known(item: &DatedStock, bought: &Bought<'_>) -> Result<()> {
    let form = item.stock.purchase_form_id.as_ref().map(|form| form.as_str());
    bought.ingredient.purchase_form(form).map_err(|error| error.at("purchaseFormId"))?;
    bought.units.unit(&item.stock.quantity.unit).map_err(|error| error.at("quantity.unit"))?;
    Ok(())
}
