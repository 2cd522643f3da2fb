//! Whether the trays of a plan fit the special diets of the people who get them, and whether they are enough.

use super::fields::{ALTERNATIVE, ASSIGNMENT};
use super::recipes::other_version;
use super::tray_count::{Shortage, shortages};
use super::validate::ASSIGNMENT_NAME;
use super::{Assignment, Recipes};
use crate::id::{AssignmentId, AudienceKey, MenuId};
use crate::ingredient::{Allergen, AllergenPresence, DietStatus};
use crate::menu::{Catalog, MealType, MenuDiet, MenuOptions, derive_diet};
use crate::program::{NutritionProgram, SpecialDiet};
use crate::validation::{Finding, Place, Report, Violation, at};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A tray that does not fit a special diet of those who get it, or of which nobody can tell.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TrayFinding {
    /// The assignment.
    pub assignment_id: AssignmentId,
    /// Its day.
    pub date: Date,
    /// Its meal.
    pub meal_type: MealType,
    /// The audience.
    pub audience: AudienceKey,
    /// The special diet.
    pub diet: String,
    /// How many people of the audience it concerns: all who have the diet, or those for whom there is no tray left.
    pub heads: u32,
    /// The menu they get: that of the tray for their diet, else the assignment's own.
    pub menu_id: MenuId,
    /// Whether that is a tray for their diet.
    pub is_alternative: bool,
    /// Whether it can be told.
    pub verdict: TrayVerdict,
    /// What is wrong or not known, with its path in the assignment and its code.
    pub violation: Violation,
    /// The ingredients that decide it. Empty: the menu as a whole could not be looked at, or the number decides it.
    pub ingredients: Vec<String>,
}

/// What can be told about a tray and a special diet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TrayVerdict {
    /// It holds, or may hold, what it must be free of; or there are too few of it.
    Broken,
    /// Nobody said whether it is free of it, or how many need it. That never counts as free.
    Unknown,
}

/// Every tray that is not proved to fit the special diets of those who get it, and every one of which there are fewer than
/// people who need it, by day, meal, assignment and audience.
///
/// People with a special diet get the tray that the assignment has for it; where it has none they get what everybody gets,
/// and that is looked at. Optional lines count always; the order of the assignments makes no difference.
///
/// Trays are counted against the heads of the diet, those of one meal together where sites have assignments of their own.
/// Too few are broken; where nobody said how many of the people are at the sites with a tray and not elsewhere, it is
/// unknown. A surplus breaks no diet: such trays are cooked, bought and counted like any plate that is planned. What is not
/// listed fits and is enough.
pub fn tray_findings(assignments: &[Assignment], program: &NutritionProgram, catalog: &Catalog) -> Vec<TrayFinding> {
    tray_findings_by(assignments, program, &catalog.into())
}

/// The findings of trays that may be cooked by several catalogs.
pub(crate) fn tray_findings_by(
    assignments: &[Assignment],
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
) -> Vec<TrayFinding> {
    let mut found = unfit_trays(assignments, program, recipes);
    found.extend(short_trays(assignments, program));
    found.sort_by(|a, b| (a.date, a.meal_type, &a.assignment_id).cmp(&(b.date, b.meal_type, &b.assignment_id)));
    found
}

/// The trays that are not proved to fit, whatever their number.
pub(crate) fn unfit_trays(
    assignments: &[Assignment],
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
) -> Vec<TrayFinding> {
    let (mut menus, mut found) = (BTreeMap::new(), Findings::default());
    for assignment in by_meal(assignments) {
        for (audience, diet) in assignment.special_diets(program) {
            let tray = assignment.alternatives.iter().position(|other| other.diet == diet.name);
            let own = tray.and_then(|place| assignment.alternatives.get(place));
            let own = own.map(|other| (&other.menu_id, other.menu_version));
            let (menu_id, version) = own.unwrap_or((&assignment.menu_id, assignment.menu_version));
            let place = recipes.place_of(&assignment.id, menu_id, version);
            let catalog = recipes.at(place);
            let menu = menus.entry((place, menu_id, &diet.free_of)).or_insert_with(|| look(menu_id, diet, catalog));
            // What another version is free of proves nothing about this one.
            let is_pinned = other_version(menu_id, version, catalog).is_none();
            for need in needs(diet, menu.as_ref(), is_pinned) {
                let what = need.finding(menu_id);
                let heads = diet.heads;
                let about = About { assignment, audience, diet, heads, tray, verdict: need.verdict };
                found.add(about, "menu_id", what, need.ingredients);
            }
        }
    }
    found.told()
}

/// The trays of which there are fewer than people who need them.
fn short_trays(assignments: &[Assignment], program: &NutritionProgram) -> Vec<TrayFinding> {
    let mut found = Findings::default();
    for short in shortages(&by_meal(assignments), program) {
        let Shortage { assignment, place, audience, diet, missing, verdict, needed, planned } = short;
        let what = match verdict {
            TrayVerdict::Broken => Finding::new("too_few", "violation.tray_too_few"),
            TrayVerdict::Unknown => Finding::new("unknown_enough", "violation.tray_unknown_enough"),
        };
        let about = About { assignment, audience, diet, heads: missing, tray: Some(place), verdict };
        found.add(about, "portions", what.limit(needed).value(planned), Vec::new());
    }
    found.told()
}

/// By day, meal and id.
fn by_meal(assignments: &[Assignment]) -> Vec<&Assignment> {
    let mut sorted: Vec<&Assignment> = assignments.iter().collect();
    sorted.sort_by(|a, b| (a.date, a.meal_type, &a.id).cmp(&(b.date, b.meal_type, &b.id)));
    sorted
}

/// Whom and which tray a finding is about.
struct About<'a> {
    assignment: &'a Assignment,
    audience: &'a AudienceKey,
    diet: &'a SpecialDiet,
    heads: u32,
    /// The place of the tray for the diet; absent: they get what everybody gets.
    tray: Option<usize>,
    verdict: TrayVerdict,
}

/// Findings and their violations, one each.
#[derive(Default)]
struct Findings<'a> {
    report: Report,
    found: Vec<(About<'a>, Vec<String>)>,
    told: Vec<Violation>,
}

impl<'a> Findings<'a> {
    /// Something about a field of the tray.
    fn add(&mut self, about: About<'a>, field: &'static str, what: Finding, ingredients: Vec<String>) {
        // A report has an end, and what comes behind it may be the one that is broken.
        if self.report.is_full() {
            self.told.extend(std::mem::take(&mut self.report).into_violations());
        }
        let (report, root) = (&mut self.report, Place::root(ASSIGNMENT_NAME));
        match about.tray {
            None => at(&ASSIGNMENT, &root, [field], |[own]| report.add(&own, what)),
            Some(place) => at(&ASSIGNMENT, &root, ["alternatives"], |[list]| {
                at(&ALTERNATIVE, &list.item(place), [field], |[other]| report.add(&other, what));
            }),
        }
        self.found.push((about, ingredients));
    }

    fn told(mut self) -> Vec<TrayFinding> {
        self.told.extend(self.report.into_violations());
        let finding = |((about, ingredients), violation): ((About<'_>, _), _)| {
            let About { assignment, audience, diet, heads, tray, verdict } = about;
            let other = tray.and_then(|place| assignment.alternatives.get(place));
            TrayFinding {
                assignment_id: assignment.id.clone(),
                date: assignment.date,
                meal_type: assignment.meal_type,
                audience: audience.clone(),
                diet: diet.name.clone(),
                heads,
                menu_id: other.map_or(&assignment.menu_id, |other| &other.menu_id).clone(),
                is_alternative: other.is_some(),
                verdict,
                violation,
                ingredients,
            }
        };
        self.found.into_iter().zip(self.told).map(finding).collect()
    }
}

fn look(menu: &MenuId, diet: &SpecialDiet, catalog: &Catalog) -> Option<MenuDiet> {
    let asked = |code: &String| Allergen {
        code: code.clone(),
        name_en: String::new(),
        name_id: String::new(),
        source: String::new(),
    };
    let allergens: Vec<Allergen> = diet.free_of.iter().map(asked).collect();
    let menu = catalog.menu(menu.as_str()).ok()?;
    derive_diet(menu, catalog, &MenuOptions::reference(), &allergens).ok()
}

/// What a special diet asks of a menu that it does not surely keep.
struct Need<'a> {
    /// Absent: that it is vegetarian.
    allergen: Option<&'a str>,
    verdict: TrayVerdict,
    ingredients: Vec<String>,
}

fn needs<'a>(diet: &'a SpecialDiet, menu: Option<&MenuDiet>, is_pinned: bool) -> Vec<Need<'a>> {
    let mut needs = Vec::new();
    for (place, code) in diet.free_of.iter().enumerate() {
        let found = menu.and_then(|menu| menu.allergens.get(place));
        let verdict = match found.map_or(AllergenPresence::Unknown, |found| found.presence) {
            AllergenPresence::Free if is_pinned => continue,
            AllergenPresence::Free | AllergenPresence::Unknown => TrayVerdict::Unknown,
            AllergenPresence::MayContain | AllergenPresence::Contains => TrayVerdict::Broken,
        };
        let ingredients = found.map_or_else(Vec::new, |found| found.ingredients.clone());
        needs.push(Need { allergen: Some(code), verdict, ingredients });
    }
    if diet.vegetarian {
        let found = menu.map(|menu| &menu.vegetarian);
        let verdict = match found.map_or(DietStatus::Unknown, |found| found.status) {
            DietStatus::Yes if is_pinned => return needs,
            DietStatus::Yes | DietStatus::Unknown => TrayVerdict::Unknown,
            DietStatus::No => TrayVerdict::Broken,
        };
        let ingredients = found.map_or_else(Vec::new, |found| found.ingredients.clone());
        needs.push(Need { allergen: None, verdict, ingredients });
    }
    needs
}

impl Need<'_> {
    fn finding(&self, menu: &MenuId) -> Finding {
        let finding = match (self.allergen, self.verdict) {
            (Some(_), TrayVerdict::Broken) => Finding::new("not_free_of", "violation.tray_not_free_of"),
            (Some(_), TrayVerdict::Unknown) => Finding::new("unknown_free_of", "violation.tray_unknown_free_of"),
            (None, TrayVerdict::Broken) => Finding::new("not_vegetarian", "violation.tray_not_vegetarian"),
            (None, TrayVerdict::Unknown) => Finding::new("unknown_vegetarian", "violation.tray_unknown_vegetarian"),
        };
        match self.allergen {
            Some(code) => finding.limit(code).value(menu),
            None => finding.value(menu),
        }
    }
}
