use super::gap::other_versions;
use super::{Assignment, DayRange, PlannedPortions, Recipes, SupplyGap, Tray};
use crate::balance::{CostObservation, ServedMeal, Standard};
use crate::cost::{Cost, CostSettings, calculate_cost};
use crate::error::Result;
use crate::id::{AssignmentId, AudienceKey, MenuId, PortionKey, SiteId};
use crate::menu::{Catalog, LineChoice, MenuOptions};
use crate::money::Currency;
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// How the plates of a plan are calculated.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServingOptions {
    /// Prices and rates. The date is not read: each day is priced at its own.
    pub cost: CostSettings,
    /// Whether fortification programmes count that hold on the day.
    #[serde(default)]
    pub fortified: bool,
    /// What is taken of optional lines and substitutes.
    #[serde(default)]
    pub choices: Vec<LineChoice>,
}

/// The plates of some days of a plan, and what could not be made a plate.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanServings {
    /// The days.
    pub range: DayRange,
    /// The currency of every cost.
    pub currency: Currency,
    /// The plates, by day, meal, menu and assignment; those of one in the order of its sizes and the programme's audiences.
    pub servings: Vec<PlannedServing>,
    /// What is planned and not counted in any plate, or counted in another version than was planned: it leaves the totals
    /// of its day without an upper end.
    pub gaps: Vec<SupplyGap>,
}

/// So many plates of one menu in one size, served to one audience at one meal of one day.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlannedServing {
    /// The assignment they belong to.
    pub assignment_id: AssignmentId,
    /// The day.
    pub date: Date,
    /// Who eats them. Absent: the programme does not say who gets this size.
    pub audience: Option<AudienceKey>,
    /// Where they go. Absent: every site of the programme.
    pub site: Option<SiteId>,
    /// One plate: what it contains, its dishes, what it costs by component; and how many there are.
    pub meal: ServedMeal,
    /// What one plate costs on the day, without its lines.
    pub cost: Cost,
}

/// The plates that assignments make, each with what it contains, and what it costs on its own day.
///
/// The plates of an assignment for all audiences go to those whose portion in the standard is of their size, shared
/// out by heads (of the site where one counts them); reference portions go to those whose size is not planned. Plates of a
/// tray for a special diet go to those who have it. What cannot be calculated stands in `gaps`. Assignments of other days
/// are left out; their order makes no difference. Errors: a range that is backwards or too long.
pub fn plan_servings(
    range: &DayRange,
    assignments: &[Assignment],
    program: &NutritionProgram,
    catalog: &Catalog,
    standard: &Standard,
    options: &ServingOptions,
) -> Result<PlanServings> {
    plan_servings_by(range, assignments, program, &catalog.into(), standard, options)
}

/// The plates of trays that may be cooked by several catalogs.
pub(crate) fn plan_servings_by(
    range: &DayRange,
    assignments: &[Assignment],
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
    standard: &Standard,
    options: &ServingOptions,
) -> Result<PlanServings> {
    range.each().map(drop)?;
    let mut kitchen = Plates::new(recipes, options);
    let (mut servings, mut gaps) = (Vec::new(), Vec::new());
    let mut within: Vec<&Assignment> = assignments.iter().filter(|it| range.includes(it.date)).collect();
    within.sort_by(|a, b| (a.date, a.meal_type, &a.menu_id, &a.id).cmp(&(b.date, b.meal_type, &b.menu_id, &b.id)));
    if within.is_empty() {
        gaps.push(SupplyGap::nothing_planned());
    }
    gaps.extend(other_versions(within.iter().flat_map(|it| it.trays().map(move |tray| (*it, tray))), recipes));
    for (assignment, tray) in within.into_iter().flat_map(|it| it.trays().map(move |tray| (it, tray))) {
        let place = recipes.place(assignment, &tray);
        let name = recipes.name(place, tray.menu_id);
        if tray.total() == 0 {
            gaps.push(SupplyGap::no_portions(assignment, tray.menu_id, name));
        }
        for planned in tray.portions.iter().filter(|planned| planned.count > 0) {
            let plate = match kitchen.plate(assignment.date, place, tray.menu_id, planned.portion.as_ref()) {
                Ok(plate) => plate,
                Err(error) => {
                    let gap = SupplyGap::of_menu(error.into(), assignment.date, tray.menu_id, name);
                    if !gaps.contains(&gap) {
                        gaps.push(gap);
                    }
                    continue;
                }
            };
            for (audience, portions) in eaters(assignment, &tray, planned, program, standard) {
                servings.push(plate.served(assignment, audience, portions));
            }
        }
    }
    servings.sort_by(|a, b| place(a).cmp(&place(b)));
    Ok(PlanServings { range: *range, currency: options.cost.currency, servings, gaps })
}

/// Where plates stand among others. A tray for a special diet has another menu than its assignment.
fn place(serving: &PlannedServing) -> impl Ord + '_ {
    (serving.date, serving.meal.meal_type, &serving.meal.menu_id, &serving.assignment_id)
}

type PlateKey = (usize, MenuId, Option<PortionKey>, Option<Date>);

/// One plate of a menu in a size on a day.
pub(super) struct Plate {
    pub(super) meal: ServedMeal,
    pub(super) cost: Cost,
}

impl Plate {
    /// So many of it at the meal of an assignment.
    pub(super) fn served(
        &self,
        assignment: &Assignment,
        audience: Option<AudienceKey>,
        portions: u32,
    ) -> PlannedServing {
        PlannedServing {
            assignment_id: assignment.id.clone(),
            date: assignment.date,
            audience,
            site: assignment.site.clone(),
            meal: ServedMeal { portions, meal_type: Some(assignment.meal_type), ..self.meal.clone() },
            cost: self.cost.clone(),
        }
    }
}

/// Plates as they are calculated, each once.
pub(super) struct Plates<'a> {
    recipes: &'a Recipes<'a>,
    options: &'a ServingOptions,
    meals: BTreeMap<PlateKey, Result<ServedMeal>>,
    priced: BTreeMap<PlateKey, Result<Plate>>,
}

impl<'a> Plates<'a> {
    pub(super) fn new(recipes: &'a Recipes<'a>, options: &'a ServingOptions) -> Self {
        Self { recipes, options, meals: BTreeMap::new(), priced: BTreeMap::new() }
    }

    /// A plate of a menu on a day, by the catalog of a place.
    pub(super) fn plate(
        &mut self,
        date: Date,
        place: usize,
        id: &MenuId,
        portion: Option<&PortionKey>,
    ) -> Result<&Plate> {
        let Self { recipes, options, meals, priced } = self;
        let calculated = || {
            let catalog = recipes.at(place);
            let menu = catalog.menu(id.as_str())?;
            let how = MenuOptions {
                portion: portion.cloned(),
                choices: options.choices.clone(),
                date: Some(date),
                fortified: options.fortified,
            };
            // Only fortification makes what a plate contains depend on the day.
            let key = (place, id.clone(), portion.cloned(), options.fortified.then_some(date));
            let meal = meals.entry(key).or_insert_with(|| ServedMeal::of_menu(menu, catalog, &how, 1)).clone()?;
            let settings = CostSettings { date, ..options.cost.clone() };
            let cost = calculate_cost(menu, catalog, &how, &settings)?;
            let cost = Cost { lines: Vec::new(), purchases: Vec::new(), ..cost };
            let meal = ServedMeal { date: Some(date), costs: CostObservation::of_cost(&cost), ..meal };
            Ok(Plate { meal, cost })
        };
        let key = (place, id.clone(), portion.cloned(), Some(date));
        priced.entry(key).or_insert_with(calculated).as_ref().map_err(Clone::clone)
    }
}

/// Who eats the plates of a size of a tray: the plates of each, none left over. Those with a special diet eat from the
/// tray for it, if there is one, and from no other.
pub(super) fn eaters(
    assignment: &Assignment,
    tray: &Tray<'_>,
    plates: &PlannedPortions,
    program: &NutritionProgram,
    standard: &Standard,
) -> Vec<(Option<AudienceKey>, u32)> {
    let PlannedPortions { portion, count } = plates;
    if assignment.audience.is_some() {
        return vec![(assignment.audience.clone(), *count)];
    }
    let at_tray = |key: &AudienceKey, heads: u32| {
        let listed = program.audiences.iter().find(|fed| fed.audience == *key);
        let diets = listed.map_or(&[][..], |fed| &fed.special_diets);
        match tray.diet {
            Some(name) => diets.iter().filter(|diet| diet.name == name).map(|diet| diet.heads).sum(),
            None => assignment.fed_apart(diets).fold(heads, |heads, diet| heads.saturating_sub(diet.heads)),
        }
    };
    let gets = |key| gets(key, portion.as_ref(), tray, standard);
    let fed = everybody(assignment, program).into_iter().map(|(key, heads)| (key, at_tray(key, heads)));
    let fed: Vec<(&AudienceKey, u32)> = fed.filter(|(key, heads)| *heads > 0 && gets(key)).collect();
    let heads: Vec<u32> = fed.iter().map(|(_, heads)| *heads).collect();
    let shares = shared_out(*count, &heads);
    if shares.is_empty() {
        return vec![(None, *count)];
    }
    let named = fed.into_iter().zip(shares).filter(|(_, share)| *share > 0);
    named.map(|((key, _), share)| (Some(key.clone()), share)).collect()
}

/// Whether the plates of a size of a tray are for an audience: of its own size in the standard, or reference portions where
/// it has none or none of them is planned.
pub(super) fn gets(audience: &AudienceKey, portion: Option<&PortionKey>, tray: &Tray<'_>, standard: &Standard) -> bool {
    let own = standard.audience(audience).ok().and_then(|audience| audience.portion.as_ref());
    let is_planned = || tray.portions.iter().any(|it| it.count > 0 && it.portion.as_ref() == own);
    if portion.is_some() { own == portion } else { own.is_none() || !is_planned() }
}

/// The audiences that an assignment for all of them feeds, with their heads: those of its site where one counts them.
pub(super) fn everybody<'p>(assignment: &Assignment, program: &'p NutritionProgram) -> Vec<(&'p AudienceKey, u32)> {
    let site = assignment.site.as_ref().and_then(|id| program.sites.iter().find(|site| site.id == *id));
    match site.filter(|site| !site.audiences.is_empty()) {
        Some(site) => site.audiences.iter().map(|fed| (&fed.audience, fed.heads)).collect(),
        None => program.audiences.iter().map(|fed| (&fed.audience, fed.heads)).collect(),
    }
}

/// Whole plates by heads; what is left goes one each to the largest remainders, first come first on a tie.
pub(super) fn shared_out(count: u32, heads: &[u32]) -> Vec<u32> {
    let all: u64 = heads.iter().map(|heads| u64::from(*heads)).sum();
    if all == 0 {
        return Vec::new();
    }
    let exact = |heads: &u32| u128::from(count) * u128::from(*heads);
    let whole = |heads| u32::try_from(exact(heads) / u128::from(all)).unwrap_or(count);
    let mut shares: Vec<u32> = heads.iter().map(whole).collect();
    let left = count.saturating_sub(shares.iter().sum());
    let mut order: Vec<usize> = (0..heads.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(heads.get(*place).map_or(0, |heads| exact(heads) % u128::from(all))));
    for place in order.into_iter().take(left as usize) {
        if let Some(share) = shares.get_mut(place) {
            *share += 1;
        }
    }
    shares
}
