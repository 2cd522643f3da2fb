//! Which food of somebody's table, and which commodity of somebody's price list, an ingredient is.

use crate::files;
use crate::trouble::{Advice, Trouble};
use gizi::id::{IngredientId, PurchaseFormId};
use gizi::interchange::PriceLink;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;

/// A row of `food-links.csv`.
#[derive(Debug, Deserialize)]
pub(crate) struct FoodLink {
    pub(crate) ingredient_id: String,
    pub(crate) mapping: String,
    pub(crate) code: String,
}

/// A row of `price-links.csv`.
#[derive(Debug, Deserialize)]
struct CommodityLink {
    commodity_id: String,
    ingredient_id: IngredientId,
    purchase_form: Option<PurchaseFormId>,
}

const ROW: Advice = Advice {
    en: "Every row needs the columns of the first line; correct it and save again as CSV.",
    id: "Setiap baris memerlukan kolom seperti baris pertama; perbaiki lalu simpan lagi sebagai CSV.",
};

pub(crate) fn foods(file: &Path) -> Result<Vec<FoodLink>, Trouble> {
    rows(file)
}

pub(crate) fn prices(file: &Path) -> Result<Vec<PriceLink>, Trouble> {
    let link = |row: CommodityLink| PriceLink {
        item: row.commodity_id,
        ingredient_id: row.ingredient_id,
        purchase_form: row.purchase_form,
    };
    Ok(rows(file)?.into_iter().map(link).collect())
}

fn rows<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>, Trouble> {
    let bytes = files::bytes(file)?;
    let rows = csv::Reader::from_reader(bytes.as_slice()).into_deserialize();
    rows.map(|row| row.map_err(|error: csv::Error| Trouble::other(file, &error, ROW))).collect()
}
