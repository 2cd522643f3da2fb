//! Records of people's own files, taken in together.

use super::ingredients;
use super::kept::Kept;
use super::menus::check_references;
use super::work::Work;
use super::{Action, Kitchen, KitchenError, PriceUpdate, programs};
use crate::error::{Error, Result};
use crate::event::EventType;
use crate::ingredient::{Ingredient, PurchaseForm};
use crate::menu::Menu;
use crate::program::NutritionProgram;
use std::collections::HashMap;

/// Records that are to be taken in together: the files of a first day, or a new price list.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordImport {
    /// Programmes.
    #[serde(default)]
    pub programs: Vec<NutritionProgram>,
    /// Ingredients with their prices.
    #[serde(default)]
    pub ingredients: Vec<Ingredient>,
    /// Menus in any order.
    #[serde(default)]
    pub menus: Vec<Menu>,
}

/// How much of an import was new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedRecords {
    /// Programmes that were created.
    pub programs: u32,
    /// Ingredients that were created.
    pub ingredients: u32,
    /// Prices that were noted, those of new ingredients included.
    pub prices: u32,
    /// Menus that were created.
    pub menus: u32,
}

impl Kitchen {
    /// Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
    /// is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.
    ///
    /// Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
    /// with its place in front of the path: `menus[3].ingredients[0].unit`.
    pub fn import_records(&self, records: &RecordImport) -> Result<ImportedRecords> {
        self.act(Action::ImportRecords, |work| {
            let mut imported = ImportedRecords::default();
            let mut codes = HashMap::new();
            for (place, program) in records.programs.iter().enumerate() {
                let new = take_program(work, program, &mut codes);
                imported.programs += u32::from(new.map_err(at("programs", place))?);
            }
            for (place, ingredient) in records.ingredients.iter().enumerate() {
                take_ingredient(work, ingredient, &mut imported).map_err(at("ingredients", place))?;
            }
            // A menu may be made of one that comes later, so what they name is looked for when all are there.
            let mut menus = Vec::new();
            for (place, menu) in records.menus.iter().enumerate() {
                menus.extend(take_menu(work, menu).map_err(at("menus", place))?.map(|menu| (place, menu)));
            }
            let mut codes = HashMap::new();
            for (place, menu) in &menus {
                check_references(work, menu).map_err(at("menus", *place))?;
                free(&mut codes, menu, menu.menu_code.as_ref()).map_err(at("menus", *place))?;
                imported.menus += 1;
            }
            work.settle()?;
            Ok(imported)
        })
    }
}

/// Puts the place of a record in front of the path of its error.
fn at(list: &'static str, place: usize) -> impl Fn(Error) -> Error {
    move |error| error.at(format!("{list}[{place}]"))
}

/// Refuses a code that another record of the same import has; those of the kitchen are looked at where a record is checked.
fn free<T: Kept>(codes: &mut HashMap<String, String>, record: &T, code: Option<&String>) -> Result<()> {
    let Some(code) = code else { return Ok(()) };
    match codes.insert(code.clone(), record.id().to_owned()) {
        Some(id) => Err(KitchenError::CodeTaken { noun: T::NAME, record_code: code.clone(), id }.into()),
        None => Ok(()),
    }
}

fn take_program(work: &mut Work<'_>, program: &NutritionProgram, codes: &mut HashMap<String, String>) -> Result<bool> {
    let mut program = program.clone();
    program.name(work.kitchen.host.ids.as_ref())?;
    if work.find::<NutritionProgram>(program.id.as_str())?.is_some() {
        return Ok(false);
    }
    work.kitchen.permit(Action::CreateProgram)?;
    programs::check(work, None, &program)?;
    free(codes, &program, program.program_code.as_ref())?;
    work.create(program, EventType::ProgramCreated)?;
    Ok(true)
}

fn take_ingredient(work: &mut Work<'_>, ingredient: &Ingredient, imported: &mut ImportedRecords) -> Result<()> {
    let mut ingredient = ingredient.clone();
    ingredient.name(work.kitchen.host.ids.as_ref())?;
    let count = |form: &PurchaseForm| u32::try_from(form.prices.len()).unwrap_or(u32::MAX);
    let Some(before) = work.find::<Ingredient>(ingredient.id.as_str())? else {
        work.kitchen.permit(Action::CreateIngredient)?;
        ingredients::check(work, &ingredient)?;
        ingredients::permit_prices(work, &[], &ingredient.purchase_forms)?;
        imported.ingredients += 1;
        imported.prices += ingredient.purchase_forms.iter().map(count).sum::<u32>();
        work.create(ingredient, EventType::IngredientCreated)?;
        return Ok(());
    };
    let mut after = before.record.clone();
    for form in &ingredient.purchase_forms {
        let Some(known) = before.record.purchase_forms.iter().find(|known| known.id == form.id) else {
            imported.prices += count(form);
            after.purchase_forms.push(form.clone());
            continue;
        };
        for price in form.prices.iter().filter(|price| !known.prices.contains(price)) {
            let (ingredient_id, purchase_form_id) = (ingredient.id.clone(), Some(form.id.clone()));
            let update = PriceUpdate { ingredient_id, purchase_form_id, expected_version: None, price: price.clone() };
            ingredients::note(&mut after, &update)?;
            imported.prices += 1;
        }
    }
    if after == before.record {
        return Ok(());
    }
    let id = ingredient.id.as_str();
    work.require::<Ingredient>(id)?;
    ingredients::check(work, &after)?;
    ingredients::permit_prices(work, &before.record.purchase_forms, &after.purchase_forms)?;
    work.change(&before, after, None, EventType::IngredientPriced)?;
    Ok(())
}

fn take_menu(work: &mut Work<'_>, menu: &Menu) -> Result<Option<Menu>> {
    let mut menu = menu.clone();
    menu.checked()?;
    menu.name(work.kitchen.host.ids.as_ref())?;
    if work.find::<Menu>(menu.id.as_str())?.is_some() {
        return Ok(None);
    }
    work.kitchen.permit(Action::CreateMenu)?;
    work.create(menu.clone(), EventType::MenuCreated)?;
    Ok(Some(menu))
}
