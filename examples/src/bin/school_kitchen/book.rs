//! The kitchen's book: what the files say, kept in one file on disk from one run to the next.

use crate::kitchen;
use crate::menu_files::{JSON, MenuFile};
use crate::trouble::Trouble;
use gizi::id::{ActorId, ProgramId, TenantId};
use gizi::ingredient::{Ingredient, IngredientUpdate, PurchaseForm};
use gizi::kitchen::{Host, Kitchen, PriceUpdate, Role, Session};
use gizi::menu::{Menu, MenuUpdate};
use gizi::program::{NutritionProgram, ProgramAudience, ProgramType};
use gizi::store::{Durability, SqliteOptions, SqliteStore, Store};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// More changes than this are counted, not listed.
const MOST_LISTED: usize = 12;

/// The book after this run.
#[derive(Debug)]
pub(crate) struct Book {
    file: PathBuf,
    /// The revision it was opened at; 0: it is new.
    opened_at: i64,
    /// The revision it is at now.
    revision: i64,
    /// What this run changed.
    changes: Vec<Change>,
}

#[derive(Debug)]
enum Change {
    Price { ingredient: String, price: String },
    Ingredient(String),
    Menu(String),
}

/// Brings the book to what the files say, and the ingredients and menus to what the book says: the prices of earlier
/// runs are among them.
pub(crate) fn keep(
    file: &Path,
    facts: &kitchen::Kitchen,
    ingredients: &mut [Ingredient],
    menus: &mut [MenuFile],
) -> Result<Book, Trouble> {
    // Where the folder cannot be made, the database says so.
    let _ = file.parent().map(std::fs::create_dir_all);
    let kept = Keeper::open(file).map_err(Failed::Kitchen);
    kept.and_then(|keeper| keeper.keep(file, facts, ingredients, menus)).map_err(|failed| match failed {
        Failed::Kitchen(error) => Trouble::of(file, &error),
        Failed::Json(error) => Trouble::other(file, &error, JSON),
    })
}

/// Why the book could not be kept.
enum Failed {
    Kitchen(gizi::Error),
    Json(serde_json::Error),
}

impl From<gizi::Error> for Failed {
    fn from(error: gizi::Error) -> Self {
        Self::Kitchen(error)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

struct Keeper {
    store: Arc<SqliteStore>,
    kitchen: Kitchen,
    changes: Vec<Change>,
}

impl Keeper {
    fn open(file: &Path) -> gizi::Result<Self> {
        // After a power cut the next run reads the files again.
        let options = SqliteOptions { durability: Durability::ProcessEnd, ..SqliteOptions::default() };
        let store = Arc::new(SqliteStore::open_with(file, &options)?);
        let cook = Session::new(TenantId::new("school-kitchen")?, ActorId::new("demo")?, Role::Head);
        let kitchen = Kitchen::new(store.clone(), cook, Host::system());
        Ok(Self { store, kitchen, changes: Vec::new() })
    }

    fn keep(
        mut self,
        file: &Path,
        facts: &kitchen::Kitchen,
        ingredients: &mut [Ingredient],
        menus: &mut [MenuFile],
    ) -> Result<Book, Failed> {
        let opened_at = self.revision()?;
        for ingredient in &mut *ingredients {
            *ingredient = self.ingredient(ingredient)?;
        }
        let programs = menus.iter().filter_map(|found| found.menu.program_id.clone());
        for program in programs.collect::<BTreeSet<_>>() {
            self.program(&program, facts)?;
        }
        self.menus(menus)?;
        if self.kitchen.derived_date()? != facts.price_date {
            self.kitchen.refresh(Some(facts.price_date))?;
        }
        Ok(Book { file: file.to_path_buf(), opened_at, revision: self.revision()?, changes: self.changes })
    }

    fn revision(&self) -> gizi::Result<i64> {
        Ok(self.store.get(&self.kitchen.session().tenant, &[])?.revision)
    }

    fn ingredient(&mut self, said: &Ingredient) -> Result<Ingredient, Failed> {
        let Some(kept) = found(self.kitchen.get_ingredient_by_id(&said.id))? else {
            return Ok(self.kitchen.create_ingredient(said, None)?.ingredient);
        };
        let before = self.changes.len();
        if without_prices(&kept.ingredient) != without_prices(said) {
            let merged = Ingredient { purchase_forms: with_prices(said, &kept.ingredient), ..said.clone() };
            let update: IngredientUpdate = update_of(&merged, kept.audit.version)?;
            self.kitchen.update_ingredient(&update)?;
            self.changes.push(Change::Ingredient(said.name.clone()));
        }
        for form in &said.purchase_forms {
            let known = kept.ingredient.purchase_forms.iter().find(|known| known.id == form.id);
            for price in form.prices.iter().filter(|price| known.is_none_or(|known| !known.prices.contains(price))) {
                let price = price.clone();
                let text = format!("{} / {} ({})", price.amount, price.per, price.date);
                let form = Some(form.id.clone());
                let update = PriceUpdate {
                    ingredient_id: said.id.clone(),
                    purchase_form_id: form,
                    expected_version: None,
                    price,
                };
                self.kitchen.set_ingredient_price(&update)?;
                self.changes.push(Change::Price { ingredient: said.name.clone(), price: text });
            }
        }
        if self.changes.len() == before {
            return Ok(kept.ingredient);
        }
        Ok(self.kitchen.get_ingredient_by_id(&said.id)?.ingredient)
    }

    /// The programme that trays name, from the kitchen's own file.
    fn program(&self, id: &ProgramId, facts: &kitchen::Kitchen) -> gizi::Result<()> {
        if found(self.kitchen.get_program_by_id(id))?.is_some() {
            return Ok(());
        }
        let mut program =
            NutritionProgram::new(id.as_str(), &facts.name, ProgramType::SchoolFeeding, facts.week_start)?;
        let audiences = facts.audiences.iter().map(|eaters| ProgramAudience {
            audience: eaters.key.clone(),
            heads: eaters.heads,
            special_diets: Vec::new(),
        });
        program.audiences = audiences.collect();
        self.kitchen.create_program(&program, None)?;
        Ok(())
    }

    /// Every menu once all that it contains is kept.
    fn menus(&mut self, menus: &mut [MenuFile]) -> Result<(), Failed> {
        let mut waiting: Vec<&mut MenuFile> = menus.iter_mut().collect();
        while !waiting.is_empty() {
            let ids: Vec<_> = waiting.iter().map(|found| found.menu.id.clone()).collect();
            let waits = |menu: &Menu| {
                let mut parts = menu.ingredients.iter().filter_map(|line| line.component_menu_id.as_ref());
                parts.any(|id| ids.contains(id))
            };
            let (later, now): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|found| waits(&found.menu));
            for found in now {
                found.menu = self.menu(&found.menu)?;
            }
            // Menus that contain each other were refused when the files were read.
            waiting = if later.len() < ids.len() { later } else { Vec::new() };
        }
        Ok(())
    }

    fn menu(&mut self, said: &Menu) -> Result<Menu, Failed> {
        let Some(kept) = found(self.kitchen.get_menu_by_id(&said.id))? else {
            return Ok(self.kitchen.create_menu(said, None)?.menu);
        };
        let kept = kept.menu;
        let stamped = Menu {
            created_at: kept.created_at,
            created_by: kept.created_by.clone(),
            updated_at: kept.updated_at,
            updated_by: kept.updated_by.clone(),
            version: kept.version,
            ..said.clone()
        };
        if stamped == kept {
            return Ok(kept);
        }
        let update: MenuUpdate = update_of(said, kept.version)?;
        self.changes.push(Change::Menu(said.menu_name.clone()));
        Ok(self.kitchen.update_menu(&update)?.menu)
    }
}

/// What is there, or that it is not.
fn found<T>(answer: gizi::Result<T>) -> gizi::Result<Option<T>> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.code() == "kitchen.not_found" => Ok(None),
        Err(error) => Err(error),
    }
}

/// A whole record as an update: what it does not state is cleared.
fn update_of<T: Serialize + DeserializeOwned>(record: &impl Serialize, version: u32) -> Result<T, Failed> {
    let mut record = serde_json::to_value(record)?;
    record["expectedVersion"] = Value::from(version);
    let update: T = serde_json::from_value(record.clone())?;
    let fields = serde_json::to_value(update)?;
    let fields = fields.as_object().into_iter().flatten().filter(|(_, value)| value.is_null());
    record["clear"] = fields.map(|(field, _)| Value::from(field.as_str())).collect();
    Ok(serde_json::from_value(record)?)
}

fn without_prices(ingredient: &Ingredient) -> Ingredient {
    let forms = ingredient.purchase_forms.iter().map(|form| PurchaseForm { prices: Vec::new(), ..form.clone() });
    Ingredient { purchase_forms: forms.collect(), ..ingredient.clone() }
}

/// The forms as the files describe them, with the prices seen so far.
fn with_prices(said: &Ingredient, kept: &Ingredient) -> Vec<PurchaseForm> {
    let forms = said.purchase_forms.iter().map(|form| {
        let known = kept.purchase_forms.iter().find(|known| known.id == form.id);
        PurchaseForm { prices: known.map_or_else(Vec::new, |known| known.prices.clone()), ..form.clone() }
    });
    forms.collect()
}

impl Book {
    /// What became of the book, in the words of a language.
    pub(crate) fn text<'a>(&self, say: impl Fn(&'a str, &'a str) -> &'a str) -> String {
        let mut text = format!("\n{}: {}, ", say("Kept in", "Disimpan di"), self.file.display());
        let revision = say("revision", "revisi");
        if self.opened_at == 0 {
            let _ = writeln!(text, "{}, {revision} {}", say("new", "baru"), self.revision);
            return text;
        }
        let opened = say("opened at", "dibuka pada");
        if self.opened_at == self.revision {
            let same = say("nothing changed since the last run", "tidak ada perubahan sejak terakhir dijalankan");
            let _ = writeln!(text, "{opened} {revision} {}: {same}", self.revision);
            return text;
        }
        let now = say("now at", "sekarang");
        let _ = writeln!(text, "{opened} {revision} {}, {now} {}", self.opened_at, self.revision);
        for change in self.changes.iter().take(MOST_LISTED) {
            let _ = match change {
                Change::Price { ingredient, price } => {
                    writeln!(text, "  {}: {ingredient}, {price}", say("price", "harga"))
                }
                Change::Ingredient(name) => writeln!(text, "  {}: {name}", say("ingredient", "bahan")),
                Change::Menu(name) => writeln!(text, "  menu: {name}"),
            };
        }
        if let Some(more @ 1..) = self.changes.len().checked_sub(MOST_LISTED) {
            let _ = writeln!(text, "  {} {more}", say("and more:", "dan lainnya:"));
        }
        text
    }
}
