//! Whether the trays of a plan fit the special diets of the people who get them.

use super::Assignment;
use super::fields::{ALTERNATIVE, ASSIGNMENT};
use super::validate::ASSIGNMENT_NAME;
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
    /// How many people of the audience have it.
    pub heads: u32,
    /// The menu they get: that of the tray for their diet, else the assignment's own.
    pub menu_id: MenuId,
    /// Whether that is a tray for their diet.
    pub is_alternative: bool,
    /// Whether it can be told.
    pub verdict: TrayVerdict,
    /// What is wrong or not known, with its path in the assignment and its code.
    pub violation: Violation,
    /// The ingredients that decide it. Empty: the menu as a whole could not be looked at.
    pub ingredients: Vec<String>,
}

/// What can be told about a tray and a special diet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TrayVerdict {
    /// It holds, or may hold, what it must be free of.
    Broken,
    /// Nobody said whether it is free of it. That never counts as free.
    Unknown,
}

/// Every tray that is not proved to fit the special diets of those who get it, by day, meal, assignment and audience.
///
/// People with a special diet get the tray that the assignment has for it; where it has none they get what everybody gets,
/// and that is looked at. Optional lines count always; the order of the assignments makes no difference. What is not
/// listed fits.
pub fn tray_findings(assignments: &[Assignment], program: &NutritionProgram, catalog: &Catalog) -> Vec<TrayFinding> {
    let mut sorted: Vec<&Assignment> = assignments.iter().collect();
    sorted.sort_by(|a, b| (a.date, a.meal_type, &a.id).cmp(&(b.date, b.meal_type, &b.id)));
    let mut menus = BTreeMap::new();
    let (mut report, root) = (Report::default(), Place::root(ASSIGNMENT_NAME));
    let (mut found, mut told) = (Vec::new(), Vec::new());
    for assignment in sorted {
        for (audience, diet) in assignment.special_diets(program) {
            let tray = assignment.alternatives.iter().position(|other| other.diet == diet.name);
            let own = tray.and_then(|place| assignment.alternatives.get(place)).map(|other| &other.menu_id);
            let menu_id = own.unwrap_or(&assignment.menu_id);
            let menu = menus.entry((menu_id, &diet.free_of)).or_insert_with(|| look(menu_id, diet, catalog));
            for need in needs(diet, menu.as_ref()) {
                // A report has an end, and what comes behind it may be the one that is broken.
                if report.is_full() {
                    told.extend(std::mem::take(&mut report).into_violations());
                }
                need.add(tray, menu_id, &root, &mut report);
                found.push((assignment, audience, diet, tray.is_some(), menu_id, need));
            }
        }
    }
    told.extend(report.into_violations());
    let finding =
        |((assignment, audience, diet, is_alternative, menu_id, need), violation): (Found<'_>, _)| TrayFinding {
            assignment_id: assignment.id.clone(),
            date: assignment.date,
            meal_type: assignment.meal_type,
            audience: audience.clone(),
            diet: diet.name.clone(),
            heads: diet.heads,
            menu_id: menu_id.clone(),
            is_alternative,
            verdict: need.verdict,
            violation,
            ingredients: need.ingredients,
        };
    found.into_iter().zip(told).map(finding).collect()
}

type Found<'a> = (&'a Assignment, &'a AudienceKey, &'a SpecialDiet, bool, &'a MenuId, Need<'a>);

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

fn needs<'a>(diet: &'a SpecialDiet, menu: Option<&MenuDiet>) -> Vec<Need<'a>> {
    let mut needs = Vec::new();
    for (place, code) in diet.free_of.iter().enumerate() {
        let found = menu.and_then(|menu| menu.allergens.get(place));
        let verdict = match found.map_or(AllergenPresence::Unknown, |found| found.presence) {
            AllergenPresence::Free => continue,
            AllergenPresence::Unknown => TrayVerdict::Unknown,
            AllergenPresence::MayContain | AllergenPresence::Contains => TrayVerdict::Broken,
        };
        let ingredients = found.map_or_else(Vec::new, |found| found.ingredients.clone());
        needs.push(Need { allergen: Some(code), verdict, ingredients });
    }
    if diet.vegetarian {
        let found = menu.map(|menu| &menu.vegetarian);
        let verdict = match found.map_or(DietStatus::Unknown, |found| found.status) {
            DietStatus::Yes => return needs,
            DietStatus::Unknown => TrayVerdict::Unknown,
            DietStatus::No => TrayVerdict::Broken,
        };
        let ingredients = found.map_or_else(Vec::new, |found| found.ingredients.clone());
        needs.push(Need { allergen: None, verdict, ingredients });
    }
    needs
}

impl Need<'_> {
    fn add(&self, tray: Option<usize>, menu: &MenuId, root: &Place<'_>, report: &mut Report) {
        let finding = match (self.allergen, self.verdict) {
            (Some(_), TrayVerdict::Broken) => Finding::new("not_free_of", "violation.tray_not_free_of"),
            (Some(_), TrayVerdict::Unknown) => Finding::new("unknown_free_of", "violation.tray_unknown_free_of"),
            (None, TrayVerdict::Broken) => Finding::new("not_vegetarian", "violation.tray_not_vegetarian"),
            (None, TrayVerdict::Unknown) => Finding::new("unknown_vegetarian", "violation.tray_unknown_vegetarian"),
        };
        let finding = match self.allergen {
            Some(code) => finding.limit(code).value(menu),
            None => finding.value(menu),
        };
        match tray {
            None => at(&ASSIGNMENT, root, ["menu_id"], |[own]| report.add(&own, finding)),
            Some(place) => at(&ASSIGNMENT, root, ["alternatives"], |[list]| {
                at(&ALTERNATIVE, &list.item(place), ["menu_id"], |[other]| report.add(&other, finding));
            }),
        }
    }
}
