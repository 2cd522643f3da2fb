//! What stands on the shelves: the foods, the forms they are bought in, and their prices.

use crate::arguments::Arguments;
use crate::files;
use crate::kitchen::Kitchen;
use crate::links;
use crate::menu_files::{JSON, without_place};
use crate::trouble::{Advice, Fault, Place, Trouble, Wrong};
use gizi::id::IngredientId;
use gizi::ingredient::{Ingredient, PurchaseForm};
use gizi::interchange::{
    CellProblem, FoodTableMapping, PriceListMapping, Strictness, UnmatchedPrice, UnmatchedReason, apply_prices,
    read_food_table, read_price_list, reference_foods,
};
use gizi::quantity::UnitTable;
use serde::Deserialize;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The foods of the kitchen and where its facts come from.
#[derive(Debug)]
pub(crate) struct Pantry {
    pub(crate) ingredients: Vec<Ingredient>,
    /// The price list that was read.
    pub(crate) price_list: PathBuf,
    /// The rows of it that no link leads anywhere: commodities this kitchen does not buy.
    pub(crate) unlinked_prices: usize,
}

/// The forms one ingredient is bought in.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct IngredientForms {
    ingredient_id: IngredientId,
    forms: Vec<PurchaseForm>,
}

/// A list with this column prices commodities; `price-links.csv` says which ingredients they are.
const COMMODITY: &[u8] = b"commodity_id";

const CELL: Advice = Advice {
    en: "Correct this cell and save the file again as CSV.",
    id: "Perbaiki sel ini lalu simpan lagi sebagai CSV.",
};
const NO_SUCH_FOOD: Advice = Advice {
    en: "Write the id of an ingredient in the food table; the ids stand in core/data/foods.csv.",
    id: "Tulis id bahan yang ada di tabel pangan; daftarnya di core/data/foods.csv.",
};
const NO_SUCH_FORM: Advice = Advice {
    en: "Leave the purchase form empty, or describe it in purchase-forms.json.",
    id: "Kosongkan bentuk pembelian, atau jelaskan di purchase-forms.json.",
};

impl Pantry {
    pub(crate) fn stock(arguments: &Arguments, kitchen: &Kitchen) -> Result<Self, Trouble> {
        let folder = &arguments.folder;
        let mut ingredients = reference_foods().map_err(|error| Trouble::of(Path::new("core/data"), &error))?;
        forms(&mut ingredients, &folder.join("purchase-forms.json"))?;
        if let Some(table) = &arguments.foods {
            own_values(&mut ingredients, table, arguments.mapping.as_deref().unwrap_or("tkpi"), folder)?;
        }
        let price_list = arguments.prices.clone().unwrap_or_else(|| folder.join("prices.csv"));
        let (ingredients, unlinked_prices) = priced(ingredients, &price_list, kitchen, folder)?;
        Ok(Self { ingredients, price_list, unlinked_prices })
    }
}

fn forms(ingredients: &mut [Ingredient], file: &Path) -> Result<(), Trouble> {
    if !file.exists() {
        return Ok(());
    }
    let read: Vec<IngredientForms> = serde_json::from_slice(&files::bytes(file)?)
        .map_err(|error| Trouble::new(file, Place::Line(error.line()), Wrong::Other(without_place(&error)), JSON))?;
    for IngredientForms { ingredient_id, forms } in read {
        let Some(ingredient) = ingredients.iter_mut().find(|known| known.id == ingredient_id) else {
            let wrong = Wrong::said("no ingredient `{}`", "tidak ada bahan `{}`", ingredient_id.to_string());
            return Err(Trouble::new(file, Place::File, wrong, NO_SUCH_FOOD));
        };
        ingredient.purchase_forms = forms;
    }
    Ok(())
}

/// Puts the values of one's own food table in the place of the reference values, where `food-links.csv` says which food
/// of the table an ingredient is. Measures, densities and cooking facts stay; an ingredient without a link keeps everything.
fn own_values(ingredients: &mut [Ingredient], file: &Path, layout: &str, folder: &Path) -> Result<(), Trouble> {
    let mapping = match layout {
        "tkpi" => FoodTableMapping::tkpi(),
        "usda-sr" => FoodTableMapping::usda_standard_reference(),
        "fndds" => FoodTableMapping::fndds_ingredients(),
        "ifct" => FoodTableMapping::ifct(),
        _ => {
            let advice = Advice {
                en: "Write --mapping tkpi, usda-sr, fndds or ifct.",
                id: "Tulis --mapping tkpi, usda-sr, fndds atau ifct.",
            };
            let wrong = Wrong::said("no mapping `{}`", "tidak ada pemetaan `{}`", layout);
            return Err(Trouble::new(file, Place::File, wrong, advice));
        }
    };
    let bytes = files::bytes(file)?;
    let reading = mapping.and_then(|mapping| read_food_table(&bytes, &mapping, Strictness::Strict));
    let reading = reading.map_err(|error| Trouble::of(file, &error))?;
    refuse(file, &reading.problems)?;
    let by_code: HashMap<&str, &Ingredient> = reading
        .ingredients
        .iter()
        .filter_map(|food| Some((food.composition.source.as_ref()?.code.as_str(), food)))
        .collect();
    let links = links::foods(&folder.join("food-links.csv"))?;
    for ingredient in ingredients {
        let link = links.iter().find(|link| link.ingredient_id == ingredient.id.as_str() && link.mapping == layout);
        if let Some(food) = link.and_then(|link| by_code.get(link.code.as_str())) {
            ingredient.composition = food.composition.clone();
            ingredient.edible_portion_percent = food.edible_portion_percent.or(ingredient.edible_portion_percent);
        }
    }
    Ok(())
}

fn priced(
    ingredients: Vec<Ingredient>,
    file: &Path,
    kitchen: &Kitchen,
    folder: &Path,
) -> Result<(Vec<Ingredient>, usize), Trouble> {
    let bytes = files::bytes(file)?;
    let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let commodities = head.windows(COMMODITY.len()).any(|part| part == COMMODITY);
    let mut mapping = if commodities {
        PriceListMapping::commodities(&name, kitchen.currency)
    } else {
        PriceListMapping::own(&name, kitchen.currency)
    };
    mapping.region = Some(kitchen.region.clone()).filter(|_| commodities);
    let reading = UnitTable::standard().and_then(|units| read_price_list(&bytes, &mapping, &units, Strictness::Strict));
    let reading = reading.map_err(|error| Trouble::of(file, &error))?;
    refuse(file, &reading.problems)?;
    let links = if commodities { links::prices(&folder.join("price-links.csv"))? } else { Vec::new() };
    let priced = apply_prices(ingredients, &reading.prices, &links).map_err(|error| Trouble::of(file, &error))?;
    let (unlinked, lost): (Vec<_>, Vec<_>) =
        priced.unmatched.into_iter().partition(|price| price.reason == UnmatchedReason::NoLink);
    if !lost.is_empty() {
        return Err(Trouble::many(file, lost.iter().map(unmatched).collect()));
    }
    Ok((priced.ingredients, unlinked.len()))
}

fn refuse(file: &Path, problems: &[CellProblem]) -> Result<(), Trouble> {
    if problems.is_empty() {
        return Ok(());
    }
    let fault = |problem: &CellProblem| Fault { place: Place::File, wrong: Wrong::Cell(problem.clone()), advice: CELL };
    Err(Trouble::many(file, problems.iter().map(fault).collect()))
}

fn unmatched(price: &UnmatchedPrice) -> Fault {
    let (wrong, advice) = match price.reason {
        UnmatchedReason::UnknownPurchaseForm => {
            (["`{}` has no such purchase form", "`{}` tidak memiliki bentuk pembelian itu"], NO_SUCH_FORM)
        }
        _ => (["`{}` is no ingredient of the food table", "`{}` bukan bahan dalam tabel pangan"], NO_SUCH_FOOD),
    };
    let [en, id] = wrong;
    Fault { place: Place::Row(price.row), wrong: Wrong::said(en, id, price.item.clone()), advice }
}
