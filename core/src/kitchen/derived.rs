//! What is computed about every menu and kept beside it.

use super::kept::{Stored, key};
use super::tables::Tables;
use super::work::Work;
use crate::cost::{CostBounds, CostSettings, calculate_cost};
use crate::error::{Error, Result};
use crate::ingredient::{AllergenStatement, DietStatus, Ingredient};
use crate::json;
use crate::menu::{Catalog, DeclaredNutrition, Menu, MenuError, MenuOptions, derive_diet};
use crate::nutrient::{Bounds, NutrientKey};
use crate::nutrition::calculate_nutrition;
use crate::store::StoreError;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is computed about a menu: nutrition and cost of one serving of the reference portion, allergens and diets.
///
/// It always equals a computation from scratch with the records as they are, at its date. Prices are dated: a price of
/// a later day counts once the kitchen is refreshed to that day.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuDerived {
    /// The date of the prices and fortification programmes.
    pub as_of: Date,
    /// The revision of the kitchen with which these values came to be.
    pub revision: i64,
    /// Whether every value of it is one known number.
    pub complete: bool,
    /// The ten nutrients of the menu record, per serving. Empty if they could not be calculated.
    pub nutrients: Vec<DerivedNutrient>,
    /// What one serving costs. Absent if it could not be calculated.
    #[serde(default)]
    pub cost_per_serving: Option<CostBounds>,
    /// Whether the allergens could be told; if not, nothing of them is known.
    pub allergens_known: bool,
    /// Every allergen of the registry that the menu is not free of.
    pub allergens: Vec<AllergenStatement>,
    /// Whether it is halal.
    pub halal: DietStatus,
    /// Whether it is vegetarian.
    pub vegetarian: DietStatus,
    /// What kept values from being calculated.
    pub problems: Vec<DerivedProblem>,
}

/// One nutrient of a serving.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DerivedNutrient {
    /// The nutrient.
    pub nutrient: NutrientKey,
    /// How much one serving holds, in the nutrient's unit.
    pub serving: Bounds,
}

/// Why something could not be calculated.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DerivedProblem {
    /// The stable code of the error.
    pub code: String,
    /// Where: `ingredients[3]`.
    pub path: String,
    /// The sentence for people, in English.
    pub message: String,
}

impl From<Error> for DerivedProblem {
    fn from(error: Error) -> Self {
        let (code, path) = (error.code().to_owned(), error.path().to_owned());
        Self { code, path, message: error.message().to_owned() }
    }
}

impl MenuDerived {
    /// One serving of a nutrient.
    pub fn serving(&self, nutrient: &str) -> Option<Bounds> {
        self.nutrients.iter().find(|found| found.nutrient.as_str() == nutrient).map(|found| found.serving)
    }

    pub(super) fn read(text: &str) -> Result<Self> {
        Ok(json::read(text).map_err(|error| StoreError::unreadable("a derived value", error))?)
    }

    /// Computes a menu. What cannot be computed becomes a problem; only a menu that contains itself is an error.
    fn compute(menu: &Menu, catalog: &Catalog, at: &Basis<'_>, revision: i64) -> Result<Self> {
        let options = MenuOptions { date: Some(at.cost.date), fortified: at.fortified, ..MenuOptions::default() };
        let mut problems = Vec::new();
        let nutrition = kept(calculate_nutrition(menu, catalog, &options), &mut problems)?;
        let cost = kept(calculate_cost(menu, catalog, &options, at.cost), &mut problems)?;
        let diet = kept(derive_diet(menu, catalog, &options, &at.tables.allergens), &mut problems)?;
        let mut nutrients = Vec::new();
        if let Some(nutrition) = &nutrition {
            for total in
                nutrition.totals.iter().filter(|total| DeclaredNutrition::NUTRIENTS.contains(&total.nutrient.as_str()))
            {
                nutrients.push(DerivedNutrient { nutrient: total.nutrient.clone(), serving: total.serving });
            }
        }
        let known = nutrition.is_some() && nutrients.iter().all(|found| found.serving.known().is_some());
        let priced = cost.as_ref().is_some_and(|cost| cost.complete);
        let (halal, vegetarian) = diet
            .as_ref()
            .map_or((DietStatus::Unknown, DietStatus::Unknown), |diet| (diet.halal.status, diet.vegetarian.status));
        let allergens = diet.iter().flat_map(|diet| &diet.allergens);
        let allergens = allergens
            .filter(|finding| finding.presence != crate::ingredient::AllergenPresence::Free)
            .map(|finding| AllergenStatement { allergen: finding.allergen.clone(), presence: finding.presence });
        Ok(Self {
            as_of: at.cost.date,
            revision,
            complete: known && priced && !menu.ingredients.is_empty(),
            nutrients,
            cost_per_serving: cost.map(|cost| cost.serving),
            allergens_known: diet.is_some(),
            allergens: allergens.collect(),
            halal,
            vegetarian,
            problems,
        })
    }
}

/// A result, or the problem that stands for it; each problem once.
fn kept<T>(result: Result<T>, problems: &mut Vec<DerivedProblem>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if ["menu.cycle", "menu.too_deep", "menu.too_many_lines"].contains(&error.code()) => Err(error),
        Err(error) => {
            let problem = DerivedProblem::from(error);
            if !problems.contains(&problem) {
                problems.push(problem);
            }
            Ok(None)
        }
    }
}

/// What every menu of a kitchen is computed with.
struct Basis<'a> {
    tables: &'a Tables,
    cost: &'a CostSettings,
    fortified: bool,
}

/// Computes menus anew and notes what changed. Returns those that are not written in this work for another reason.
pub(super) fn derive_all(work: &mut Work<'_>, menus: &BTreeSet<String>, revision: i64) -> Result<Vec<String>> {
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    let catalog = load(work, &tables, menus, &BTreeMap::new())?;
    let cost = settings.cost_settings(work.as_of()?);
    let basis = Basis { tables: &tables, cost: &cost, fortified: settings.fortified };
    let mut recomputed = Vec::new();
    for id in menus {
        let Some(mut stored) = work.find::<Menu>(id)? else { continue };
        check_nesting(&stored.record, &catalog)?;
        let derived = MenuDerived::compute(&stored.record, &catalog, &basis, revision)?;
        let before = stored.derived.as_deref().map(MenuDerived::read).transpose()?;
        if before.is_some_and(|before| MenuDerived { revision, ..before } == derived) {
            continue;
        }
        stored.derived = Some(to_text(&derived)?);
        work.derive(&stored)?;
        if !work.writes_menu(id) {
            recomputed.push(id.clone());
        }
    }
    Ok(recomputed)
}

/// The ingredients and menus that menus rest on, deleted ones included. A menu that is signed counts as it was signed.
pub(super) fn load(
    work: &mut Work<'_>,
    tables: &Tables,
    menus: &BTreeSet<String>,
    signed: &BTreeMap<String, Menu>,
) -> Result<Catalog> {
    let mut catalog = tables.catalog.clone();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut foods: BTreeSet<String> = BTreeSet::new();
    let mut next = menus.clone();
    while !next.is_empty() {
        work.load(next.iter().map(|id| key::<Menu>(id)))?;
        let mut below = BTreeSet::new();
        for id in std::mem::take(&mut next) {
            let menu = match signed.get(&id) {
                Some(menu) => Some(menu.clone()),
                None => work.find::<Menu>(&id)?.map(|stored| stored.record),
            };
            let Some(menu) = menu else { continue };
            seen.insert(id);
            below.extend(
                menu.ingredients.iter().filter_map(|line| line.component_menu_id.as_ref()).map(ToString::to_string),
            );
            for line in &menu.ingredients {
                let substitutes = line.substitutes.iter().map(|substitute| &substitute.ingredient_id);
                foods.extend(line.ingredient_id.iter().chain(substitutes).map(ToString::to_string));
            }
            catalog.add_menu(menu)?;
        }
        next = below.difference(&seen).cloned().collect();
    }
    work.load(foods.iter().map(|id| key::<Ingredient>(id)))?;
    for id in &foods {
        if let Some(stored) = work.find::<Ingredient>(id)? {
            catalog.add_ingredient(stored.record)?;
        }
    }
    Ok(catalog)
}

/// Refuses a menu that contains itself, whatever else is wrong with it.
fn check_nesting(menu: &Menu, catalog: &Catalog) -> Result<()> {
    let root = menu.id.as_str();
    // Each menu with the one it was reached from, so that the chain can be told.
    let mut reached: HashMap<&str, &str> = HashMap::new();
    let mut next = vec![menu];
    while let Some(above) = next.pop() {
        for below in above.ingredients.iter().filter_map(|line| line.component_menu_id.as_ref()).map(|id| id.as_str()) {
            if below == root {
                let mut chain = vec![root, above.id.as_str()];
                while let Some(from) = chain.last().filter(|last| **last != root).and_then(|last| reached.get(*last)) {
                    chain.push(*from);
                }
                if chain.last() != Some(&root) {
                    chain.push(root);
                }
                chain.reverse();
                chain.dedup();
                return Err(MenuError::Cycle { chain: chain.join(" → ") }.into());
            }
            if !reached.contains_key(below) {
                reached.insert(below, above.id.as_str());
                next.extend(catalog.menu(below).ok());
            }
        }
    }
    Ok(())
}

fn to_text(value: &impl serde::Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).map_err(|error| StoreError::unreadable("a derived value", error))?)
}

/// One menu as it is computed, for those who only look.
pub(super) fn derived_of(stored: &Stored<Menu>) -> Result<Option<MenuDerived>> {
    stored.derived.as_deref().map(MenuDerived::read).transpose()
}
