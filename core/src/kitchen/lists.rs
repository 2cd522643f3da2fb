use super::derived::derived_of;
use super::filters::{IngredientFilters, MenuFilters, MenuSort, PlanFilters, ProgramFilters};
use super::ingredients::IngredientDetail;
use super::kept::{Kept, Stored};
use super::work::Work;
use super::{Action, Kitchen, MenuDerived};
use crate::error::Result;
use crate::id::{AudienceKey, MenuId, ProgramId};
use crate::menu::{Course, DifficultyLevel, MealType, Menu, MenuKind};
use crate::plan::MenuPlan;
use crate::program::NutritionProgram;
use crate::quantity::{Decimal, decimal};
use crate::store::{Condition, Noun, Page, Query, StoreError};
use jiff::Timestamp;

/// Most entries of a page that a kitchen shows.
pub const MAX_ENTRIES: u32 = 100;

/// A menu as a list shows it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuSummary {
    /// Its id.
    pub id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code.
    pub menu_code: Option<String>,
    /// The programme it is cooked for.
    pub program_id: Option<ProgramId>,
    /// What it is.
    pub kind: MenuKind,
    /// The meal it is served at.
    pub meal_type: Option<MealType>,
    /// Its place on a tray.
    pub course: Option<Course>,
    /// How hard it is.
    pub difficulty: Option<DifficultyLevel>,
    /// Grams of one serving as served.
    #[serde(with = "decimal::wire::option", default)]
    pub serving_size: Option<Decimal>,
    /// Minutes of preparation.
    pub preparation_time: u32,
    /// Minutes of cooking.
    pub cooking_time: u32,
    /// Whether it may be planned.
    pub is_active: bool,
    /// A picture.
    pub image_url: Option<String>,
    /// Its version.
    pub version: u32,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What is computed about it.
    pub derived: Option<MenuDerived>,
}

/// One page of menus.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuPage {
    /// The menus.
    pub menus: Vec<MenuSummary>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    pub next: Option<String>,
}

/// One page of ingredients.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IngredientPage {
    /// The ingredients.
    pub ingredients: Vec<IngredientDetail>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    pub next: Option<String>,
}

/// One page of programmes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramPage {
    /// The programmes.
    pub programs: Vec<NutritionProgram>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    pub next: Option<String>,
}

/// One page of plans.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanPage {
    /// The plans, without what they assign.
    pub plans: Vec<MenuPlan>,
    /// How many there are in all.
    pub total: u32,
    /// How many pages of this size they fill.
    pub total_pages: u32,
    /// Where the next page starts; absent on the last.
    pub next: Option<String>,
}

impl Kitchen {
    /// One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
    /// [`MAX_ENTRIES`].
    pub fn get_menus(&self, filters: &MenuFilters, sort: MenuSort, descending: bool, page: &Page) -> Result<MenuPage> {
        self.look(Action::GetMenus, |work| {
            let settings = work.settings()?.record;
            let tables = work.kitchen.tables(&settings)?;
            let mut query = filters.query(&tables)?.sorted(sort.field(), descending);
            if let Some(audience) = &filters.audience {
                let (field, values) = ("program_id".to_owned(), programs_feeding(work, audience)?);
                query = query.with(Condition::OneOf { field, values });
            }
            let Entries { records, total, total_pages, next } = entries::<Menu>(work, &query, page)?;
            let menus = records.iter().map(MenuSummary::of).collect::<Result<_>>()?;
            Ok(MenuPage { menus, total, total_pages, next })
        })
    }

    /// One page of the ingredients that are wanted, by name.
    pub fn get_ingredients(&self, filters: &IngredientFilters, page: &Page) -> Result<IngredientPage> {
        self.find_ingredients(Action::GetIngredients, filters, page)
    }

    /// The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name.
    pub fn search_ingredients(&self, words: &str, limit: u32) -> Result<Vec<IngredientDetail>> {
        let filters = IngredientFilters { search: Some(words.to_owned()), ..IngredientFilters::default() };
        Ok(self.find_ingredients(Action::SearchIngredients, &filters, &Page::first(limit))?.ingredients)
    }

    fn find_ingredients(&self, action: Action, filters: &IngredientFilters, page: &Page) -> Result<IngredientPage> {
        self.look(action, |work| {
            let Entries { records, total, total_pages, next } = entries(work, &filters.query(), page)?;
            let ingredients = records.into_iter().map(IngredientDetail::of).collect();
            Ok(IngredientPage { ingredients, total, total_pages, next })
        })
    }

    /// One page of the programmes that are wanted, by name.
    pub fn get_programs(&self, filters: &ProgramFilters, page: &Page) -> Result<ProgramPage> {
        self.look(Action::GetPrograms, |work| {
            let Entries { records, total, total_pages, next } = entries(work, &filters.query(), page)?;
            let programs = records.into_iter().map(|stored| stored.record).collect();
            Ok(ProgramPage { programs, total, total_pages, next })
        })
    }

    /// One page of the plans that are wanted, the latest first.
    pub fn get_menu_plans(&self, filters: &PlanFilters, page: &Page) -> Result<PlanPage> {
        self.look(Action::GetMenuPlans, |work| {
            let Entries { records, total, total_pages, next } = entries(work, &filters.query(), page)?;
            let plans = records.into_iter().map(|stored| stored.record).collect();
            Ok(PlanPage { plans, total, total_pages, next })
        })
    }
}

/// The ids of the programmes that feed an audience. A kitchen has few, and they are read at the revision of the menus.
fn programs_feeding(work: &mut Work<'_>, audience: &AudienceKey) -> Result<Vec<String>> {
    let mut feeding = Vec::new();
    for stored in work.list_all(&Query::of(Noun::Program))? {
        let program = Stored::<NutritionProgram>::read(&stored)?.record;
        if program.audiences.iter().any(|fed| fed.audience == *audience) {
            feeding.push(program.id.to_string());
        }
    }
    Ok(feeding)
}

/// One page of any kind.
struct Entries<T> {
    records: Vec<Stored<T>>,
    total: u32,
    total_pages: u32,
    next: Option<String>,
}

fn entries<T: Kept>(work: &mut Work<'_>, query: &Query, page: &Page) -> Result<Entries<T>> {
    if !(1..=MAX_ENTRIES).contains(&page.limit) {
        return Err(StoreError::PageSize { limit: page.limit, most: MAX_ENTRIES }.into());
    }
    let found = work.list(query, page)?;
    let records = found.records.iter().map(Stored::read).collect::<Result<_>>()?;
    let total_pages = found.total.div_ceil(page.limit);
    Ok(Entries { records, total: found.total, total_pages, next: found.next })
}

impl MenuSummary {
    fn of(stored: &Stored<Menu>) -> Result<Self> {
        let menu = stored.record.clone();
        Ok(Self {
            id: menu.id,
            menu_name: menu.menu_name,
            menu_code: menu.menu_code,
            program_id: menu.program_id,
            kind: menu.kind,
            meal_type: menu.meal_type,
            course: menu.course,
            difficulty: menu.difficulty,
            serving_size: menu.serving_size,
            preparation_time: menu.preparation_time,
            cooking_time: menu.cooking_time,
            is_active: menu.is_active,
            image_url: menu.image_url,
            version: menu.version,
            updated_at: menu.updated_at,
            derived: derived_of(stored)?,
        })
    }
}
