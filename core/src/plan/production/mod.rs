//! What a kitchen cooks for one day: batches, ingredients, steps counted back from the meal, what keeps food safe.

mod amounts;
pub(super) mod limit;
mod schedule;
pub(super) mod sheet;

use super::batch::{Asked, Batch, batches, servings};
use super::gap::other_versions;
use super::{
    Assignment, BatchPortions, CriticalLimit, DayRange, KitchenTime, MealService, PlanError, PlannedPortions,
    ProductionDish, ProductionMenu, ProductionSheet, Recipes, ServedPortions, SparePortions, SupplyGap,
    SupplyGapReason,
};
use crate::error::Result;
use crate::id::PortionKey;
use crate::ingredient::{Allergen, AllergenPresence, CookingMethod};
use crate::menu::{Catalog, LineChoice, Menu, MenuKind, MenuOptions, derive_diet};
use crate::program::{NutritionProgram, ProgramMeal};
use crate::quantity::Decimal;
use amounts::{Dish, dishes};
use jiff::civil::Date;
use limit::{COOK_TO_EAT, hot};
use schedule::schedule;
use std::collections::BTreeMap;

/// How a production sheet is made.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionOptions {
    /// When each meal is eaten, where the programme does not say.
    #[serde(default)]
    pub service_times: Vec<ProgramMeal>,
    /// Minutes from the end of cooking to the lorry; at most a day.
    #[serde(default)]
    pub packing_minutes: u32,
    /// Minutes from the lorry to the plate; at most a day.
    #[serde(default)]
    pub delivery_minutes: u32,
    /// Optional lines taken and substitutes chosen.
    #[serde(default)]
    pub choices: Vec<LineChoice>,
    /// Portions cooked beyond those planned.
    #[serde(default)]
    pub spare: SparePortions,
    /// The critical limits in force.
    #[serde(default)]
    pub limits: Vec<CriticalLimit>,
    /// The allergens asked about.
    #[serde(default)]
    pub allergens: Vec<Allergen>,
}

/// Most minutes for packing and for delivery: no meal is on its way for longer than a day.
const MAX_MINUTES: u32 = 24 * 60;

impl ProductionOptions {
    /// The standard limits and allergens; no time for packing and delivery, no portion beyond the plan.
    pub fn standard() -> Result<Self> {
        Ok(Self { limits: CriticalLimit::standard()?, allergens: Allergen::standard()?, ..Self::default() })
    }
}

/// The production sheet of a day: what is cooked for each meal, in what amounts, and when each step starts.
///
/// - A menu at a meal is one batch, whatever the audiences, sites and special diets. Its amounts are those of the lines ×
///   portions, by portion size, as purchased and edible.
/// - Times are counted back from the service time less delivery and packing: a dish is done when what it is a part of
///   begins, a step ends when the next one starts. A start may lie on a day before ([`KitchenTime`]).
/// - From the end of cooking to eating the limit `cook_to_eat` counts; a dish cooked raw has no such end. Cooking ends
///   with the last step that is at least as hot as the limit `hot_holding`, the standard one where the options have none.
/// - What could not be calculated, and each duration that is missing, stands in `gaps`; no time is guessed.
///
/// Assignments of other days are left out. Errors: `plan.spare_portions`, `plan.lead_minutes` above a day of packing or
/// of delivery.
pub fn production_sheet(
    date: Date,
    program: &NutritionProgram,
    assignments: &[Assignment],
    catalog: &Catalog,
    options: &ProductionOptions,
) -> Result<ProductionSheet> {
    production_sheet_by(date, program, assignments, &catalog.into(), options)
}

/// The sheet of trays that may be cooked by several catalogs.
pub(crate) fn production_sheet_by(
    date: Date,
    program: &NutritionProgram,
    assignments: &[Assignment],
    recipes: &Recipes<'_>,
    options: &ProductionOptions,
) -> Result<ProductionSheet> {
    for (field, minutes) in [("packingMinutes", options.packing_minutes), ("deliveryMinutes", options.delivery_minutes)]
    {
        if minutes > MAX_MINUTES {
            return Err(crate::Error::from(PlanError::LeadMinutes { minutes, limit: MAX_MINUTES }).at(field));
        }
    }
    let hot = hot(&options.limits)?;
    let batches = batches(assignments, &DayRange { first: date, last: date }, recipes, &options.spare)?;
    let servings = servings(&batches, &options.choices);
    let mut gaps = Vec::new();
    if batches.is_empty() {
        gaps.push(SupplyGap::nothing_planned());
    }
    gaps.extend(other_versions(batches.iter().flat_map(|batch| &batch.trays).copied(), recipes));
    let mut services = Vec::new();
    for meal in batches.chunk_by(|a, b| a.meal_type == b.meal_type) {
        let Some(Batch { meal_type, .. }) = meal.first() else { continue };
        let time_in = |meals: &[ProgramMeal]| {
            meals.iter().filter(|meal| meal.meal_type == *meal_type).find_map(|meal| meal.service_time)
        };
        let service_time = time_in(&program.meals).or_else(|| time_in(&options.service_times));
        let eaten = service_time.map(|time| i64::from(time.minutes()));
        let before = i64::from(options.packing_minutes) + i64::from(options.delivery_minutes);
        let kitchen = Kitchen { recipes, options, servings: &servings, hot, eaten, ready: eaten.map(|it| it - before) };
        let mut menus = Vec::with_capacity(meal.len());
        for batch in meal {
            let name = recipes.name(batch.place, batch.menu_id);
            if service_time.is_none() {
                gaps.push(SupplyGap::of_menu(SupplyGapReason::ServiceTime, date, batch.menu_id, name));
            }
            let nobody = batch.without_portions();
            gaps.extend(nobody.map(|assignment| SupplyGap::no_portions(assignment, batch.menu_id, name)));
            match kitchen.menu(batch, &mut gaps) {
                Ok(menu) => menus.push(menu),
                Err(error) => gaps.push(SupplyGap::of_menu(error.into(), date, batch.menu_id, name)),
            }
        }
        let ready = kitchen.ready.map(KitchenTime::of);
        services.push(MealService { meal_type: *meal_type, service_time, ready, menus });
    }
    Ok(ProductionSheet { date, services, complete: gaps.is_empty(), gaps })
}

/// One meal about to be cooked.
struct Kitchen<'a> {
    recipes: &'a Recipes<'a>,
    options: &'a ProductionOptions,
    servings: &'a BTreeMap<Option<PortionKey>, MenuOptions>,
    /// From which temperature a step cooks.
    hot: Option<Decimal>,
    /// Minutes after midnight.
    eaten: Option<i64>,
    ready: Option<i64>,
}

impl Kitchen<'_> {
    fn menu(&self, batch: &Batch<'_>, gaps: &mut Vec<SupplyGap>) -> Result<ProductionMenu> {
        let catalog = self.recipes.at(batch.place);
        let menu = catalog.menu(batch.menu_id.as_str())?;
        let (found, batch_factor) = dishes(batch, menu, catalog, self.servings)?;
        let choices = MenuOptions { choices: self.options.choices.clone(), ..MenuOptions::default() };
        let mut allergens = derive_diet(menu, catalog, &choices, &self.options.allergens)?.allergens;
        allergens.retain(|allergen| allergen.presence != AllergenPresence::Free);
        let mut made: Vec<ProductionDish> = Vec::with_capacity(found.len());
        let mut starts: Vec<(&[&Menu], Option<i64>)> = Vec::with_capacity(found.len());
        for dish in &found {
            // What it is a part of stands before it.
            let above = dish.path.split_last().map(|(_, above)| above);
            let start_of = |above: &[&Menu]| {
                let same = |path: &[&Menu]| path.iter().map(|it| &it.id).eq(above.iter().map(|it| &it.id));
                starts.iter().find(|(path, _)| same(path)).and_then(|(_, start)| *start)
            };
            let end = above.map_or(self.ready, start_of);
            let (dish_made, start) = self.dish(dish, &menu.menu_name, end, batch, gaps);
            starts.push((&dish.path, start));
            made.push(dish_made);
        }
        let asked = |(assignment, tray): &Asked<'_>| {
            let of = |planned: &PlannedPortions| ServedPortions {
                assignment_id: assignment.id.clone(),
                audience: assignment.audience.clone(),
                site: assignment.site.clone(),
                diet: tray.diet.map(str::to_owned),
                portion: planned.portion.clone(),
                count: planned.count,
                notes: assignment.notes.clone(),
            };
            tray.portions.iter().map(of).collect::<Vec<_>>()
        };
        Ok(ProductionMenu {
            menu_id: menu.id.clone(),
            menu_name: menu.menu_name.clone(),
            menu_version: menu.version,
            sizes: batch.sizes.clone(),
            portions: batch.sizes.iter().map(BatchPortions::total).sum(),
            deliveries: batch.trays.iter().flat_map(asked).collect(),
            batch_factor,
            dishes: made,
            allergens,
        })
    }

    fn dish(
        &self,
        dish: &Dish<'_>,
        root: &str,
        end: Option<i64>,
        batch: &Batch<'_>,
        gaps: &mut Vec<SupplyGap>,
    ) -> (ProductionDish, Option<i64>) {
        let menu = dish.menu;
        let times = schedule(menu, end, self.hot);
        let about = |reason| SupplyGap::of_menu(reason, batch.date, &menu.id, Some(&menu.menu_name));
        gaps.extend(times.missing.into_iter().map(about));
        for unknown in dish.ingredients.iter().filter(|it| it.quantity.high.is_none() || it.edible.high.is_none()) {
            let (ingredient_id, name) = (Some(unknown.ingredient_id.clone()), unknown.ingredient_name.clone());
            gaps.push(SupplyGap { ingredient_id, name, ..about(SupplyGapReason::Amount) });
        }
        let cooked = match menu.cooking_method {
            _ if menu.kind == MenuKind::Tray => Some(false),
            Some(CookingMethod::Raw) => Some(false),
            method => method.map(|_| true),
        };
        let is_cooked = cooked != Some(false);
        let minutes_to_eating =
            self.eaten.zip(times.cooked).map(|(eaten, cooked)| eaten - cooked).filter(|_| is_cooked);
        let most = self.options.limits.iter().find(|limit| limit.key == COOK_TO_EAT).map(|limit| limit.value);
        let limits = self.options.limits.iter().filter(|it| menu.kind != MenuKind::Tray && it.concerns(cooked));
        let above = dish.path.split_last().map_or(&[][..], |(_, above)| above);
        let named = above.iter().map(|menu| menu.menu_name.clone());
        let within =
            if dish.path.is_empty() { Vec::new() } else { [root.to_owned()].into_iter().chain(named).collect() };
        let made = ProductionDish {
            menu_id: menu.id.clone(),
            menu_name: menu.menu_name.clone(),
            within,
            recipe_factor: dish.recipe_factor,
            ingredients: dish.ingredients.clone(),
            start: times.start.map(KitchenTime::of),
            end: end.map(KitchenTime::of),
            cooked: times.cooked.filter(|_| is_cooked).map(KitchenTime::of),
            minutes_to_eating,
            held_too_long: minutes_to_eating.zip(most).map(|(minutes, most)| Decimal::from(minutes) > most),
            steps: times.steps,
            limits: limits.cloned().collect(),
        };
        (made, times.start)
    }
}
