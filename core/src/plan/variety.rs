use super::{Assignment, DayRange, Recipes, SupplyGap};
use crate::balance::course_of;
use crate::error::Result;
use crate::id::{IngredientId, MenuId};
use crate::ingredient::CookingMethod;
use crate::menu::{Catalog, Course, LineChoice, MealType, Menu, MenuError, MenuIngredient, MenuKind, MenuOptions};
use crate::nutrient::Bounds;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How much the dishes of some days differ.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanVariety {
    /// The days.
    pub range: DayRange,
    /// How often any dish is served: a dish counts once at a meal of a day, to however many it goes.
    pub servings: u32,
    /// Each different dish, the most served first, then by name.
    pub dishes: Vec<DishRepeats>,
    /// The fewest days from a serving of a dish to its next; absent if no dish is served on two days.
    pub smallest_gap: Option<i64>,
    /// Over dishes.
    pub by_dish: Spread,
    /// Over the main proteins of the dishes that have one. A staple, a vegetable or a fruit has none and is not counted;
    /// a protein dish that names none is unknown.
    pub by_main_protein: Spread,
    /// Over dominant colours.
    pub by_colour: Spread,
    /// Over the ways in which the dishes themselves are cooked, those of their parts left aside.
    pub by_cooking_method: Spread,
    /// Menus whose dishes could not be told. They are not counted, so nothing is proved while there are any.
    pub gaps: Vec<SupplyGap>,
}

/// One dish and when it comes back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DishRepeats {
    /// The dish; absent for an ingredient that lies on a tray by itself.
    pub menu_id: Option<MenuId>,
    /// The ingredient; absent for a dish.
    pub ingredient_id: Option<IngredientId>,
    /// Its name.
    pub name: String,
    /// How often it is served.
    pub servings: u32,
    /// On how many days.
    pub days: u32,
    /// The fewest days from one day with it to the next; absent if there is one day.
    pub smallest_gap: Option<i64>,
}

/// How servings spread over values.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Spread {
    /// The servings of each value, the most first, then by value.
    pub counts: Vec<SpreadCount>,
    /// Servings of which nobody said the value.
    pub unknown: u32,
    /// Simpson's index 1 − Σ n(n−1) / (N(N−1)): the chance that two servings differ; 0 all the same, 1 all different.
    /// Its least is with every unknown as the most frequent value, its most with each a value of its own. Absent for
    /// fewer than two servings.
    pub simpson: Option<Bounds>,
}

/// How often a value is served.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpreadCount {
    /// The value: a dish's id, `CHICKEN`, `STEAM`.
    pub value: String,
    /// How often.
    pub servings: u32,
}

/// How much the dishes of some days differ: through nested trays, optional lines as `choices` say.
///
/// Trays for special diets do not count: those who get them get nothing else. Assignments of other days are left out; their order makes no difference. A menu that is not in the catalog is a gap.
/// Errors: a range that is backwards or too long.
pub fn plan_variety(
    range: &DayRange,
    assignments: &[Assignment],
    catalog: &Catalog,
    choices: &[LineChoice],
) -> Result<PlanVariety> {
    plan_variety_by(range, assignments, &catalog.into(), choices)
}

/// The variety of trays that may be cooked by several catalogs.
pub(super) fn plan_variety_by(
    range: &DayRange,
    assignments: &[Assignment],
    recipes: &Recipes<'_>,
    choices: &[LineChoice],
) -> Result<PlanVariety> {
    range.each().map(drop)?;
    let options = MenuOptions { choices: choices.to_vec(), ..MenuOptions::default() };
    let mut served: BTreeMap<Served<'_>, Described<'_>> = BTreeMap::new();
    let mut gaps = Vec::new();
    let within: BTreeSet<(Date, MealType, &MenuId, usize)> = assignments
        .iter()
        .filter(|it| range.includes(it.date))
        .map(|it| (it.date, it.meal_type, &it.menu_id, recipes.place_of(&it.id, &it.menu_id, it.menu_version)))
        .collect();
    if within.is_empty() {
        gaps.push(SupplyGap::nothing_planned());
    }
    for (date, meal_type, id, place) in within {
        let catalog = recipes.at(place);
        let mut found = Vec::new();
        match catalog
            .menu(id.as_str())
            .and_then(|menu| dishes(menu, None, catalog, &options, &mut Vec::new(), &mut found))
        {
            Ok(()) => served.extend(found.into_iter().map(|dish| ((date, meal_type, dish.what), dish))),
            Err(error) => {
                let name = catalog.menu(id.as_str()).ok().map(|menu| menu.menu_name.as_str());
                gaps.push(SupplyGap::of_menu(error.into(), date, id, name));
            }
        }
    }
    let mut repeats: BTreeMap<What<'_>, (&str, Vec<Date>)> = BTreeMap::new();
    for ((date, ..), dish) in &served {
        repeats.entry(dish.what).or_insert((dish.name, Vec::new())).1.push(*date);
    }
    let mut dishes: Vec<DishRepeats> =
        repeats.into_iter().map(|(what, (name, dates))| of_dish(what, name, dates)).collect();
    dishes.sort_by(|a, b| b.servings.cmp(&a.servings).then_with(|| a.name.cmp(&b.name)));
    let all = || served.values();
    Ok(PlanVariety {
        range: *range,
        servings: count(served.len()),
        smallest_gap: dishes.iter().filter_map(|dish| dish.smallest_gap).min(),
        dishes,
        by_dish: spread(all().map(|dish| Some(dish.what.id()))),
        by_main_protein: spread(all().filter(|dish| dish.needs_protein).map(|dish| dish.main_protein)),
        by_colour: spread(all().map(|dish| dish.colour)),
        by_cooking_method: spread(all().map(|dish| dish.cooking_method.map(CookingMethod::code))),
        gaps,
    })
}

type Served<'a> = (Date, MealType, What<'a>);

/// What is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What<'a> {
    Dish(&'a MenuId),
    Ingredient(&'a IngredientId),
}

impl<'a> What<'a> {
    fn id(self) -> &'a str {
        match self {
            Self::Dish(id) => id.as_str(),
            Self::Ingredient(id) => id.as_str(),
        }
    }
}

/// A dish with what it says about itself.
struct Described<'a> {
    what: What<'a>,
    name: &'a str,
    needs_protein: bool,
    main_protein: Option<&'a str>,
    colour: Option<&'a str>,
    cooking_method: Option<CookingMethod>,
}

/// The dishes of a menu: those of a tray, at any depth, or the menu itself.
fn dishes<'a>(
    menu: &'a Menu,
    line: Option<&'a MenuIngredient>,
    catalog: &'a Catalog,
    options: &MenuOptions,
    above: &mut Vec<&'a str>,
    found: &mut Vec<Described<'a>>,
) -> Result<()> {
    if menu.kind != MenuKind::Tray {
        let main_protein = menu.main_protein.as_deref();
        found.push(Described {
            what: What::Dish(&menu.id),
            name: &menu.menu_name,
            needs_protein: main_protein.is_some() || needs_protein(menu.course),
            main_protein,
            colour: menu.colour.as_deref(),
            cooking_method: menu.cooking_method.or(line.and_then(|line| line.cooking_method)),
        });
        return Ok(());
    }
    if above.contains(&menu.id.as_str()) {
        return Err(MenuError::Cycle { chain: above.join(" > ") }.into());
    }
    above.push(menu.id.as_str());
    for line in &menu.ingredients {
        let choice = options.choice(&menu.id, &line.id);
        if !choice.map_or(!line.is_optional, |choice| choice.include) {
            continue;
        }
        if let Some(id) = &line.component_menu_id {
            dishes(catalog.menu(id.as_str())?, Some(line), catalog, options, above, found)?;
            continue;
        }
        let substitute = choice.and_then(|choice| choice.substitute.as_ref());
        let Some(id) = substitute.or(line.ingredient_id.as_ref()) else { continue };
        let food = catalog.ingredient(id.as_str())?;
        found.push(Described {
            what: What::Ingredient(&food.id),
            name: &food.name,
            needs_protein: needs_protein(course_of(food.category)),
            main_protein: None,
            colour: None,
            cooking_method: Some(line.cooking_method.unwrap_or(CookingMethod::Raw)),
        });
    }
    above.pop();
    Ok(())
}

/// A rice dish has no main protein and need not say so; a protein dish without one is not described.
fn needs_protein(course: Option<Course>) -> bool {
    matches!(course, None | Some(Course::AnimalProtein | Course::PlantProtein))
}

fn of_dish(what: What<'_>, name: &str, dates: Vec<Date>) -> DishRepeats {
    let servings = count(dates.len());
    let mut days = dates;
    days.sort();
    days.dedup();
    let gaps = days.iter().zip(days.iter().skip(1)).map(|(day, next)| day.duration_until(*next).as_hours() / 24);
    DishRepeats {
        menu_id: if let What::Dish(id) = what { Some(id.clone()) } else { None },
        ingredient_id: if let What::Ingredient(id) = what { Some(id.clone()) } else { None },
        name: name.to_owned(),
        servings,
        days: count(days.len()),
        smallest_gap: gaps.min(),
    }
}

fn spread<'a>(values: impl Iterator<Item = Option<&'a str>>) -> Spread {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let mut unknown = 0;
    for value in values {
        match value {
            Some(value) => *counts.entry(value).or_default() += 1,
            None => unknown += 1,
        }
    }
    let mut counts: Vec<SpreadCount> =
        counts.into_iter().map(|(value, servings)| SpreadCount { value: value.to_owned(), servings }).collect();
    counts.sort_by(|a, b| b.servings.cmp(&a.servings).then_with(|| a.value.cmp(&b.value)));
    let known: Vec<u64> = counts.iter().map(|count| u64::from(count.servings)).collect();
    let simpson = simpson(&known, u64::from(unknown));
    Spread { counts, unknown, simpson }
}

/// Of servings by value, the most frequent first, and of so many whose value is not known.
fn simpson(known: &[u64], unknown: u64) -> Option<Bounds> {
    let all: u64 = known.iter().sum::<u64>() + unknown;
    let pairs = |n: u64| (n * n.saturating_sub(1)) as f64;
    let index = |same: f64| 1.0 - same / pairs(all);
    let apart: f64 = known.iter().copied().map(pairs).sum();
    let most = known.first().copied().unwrap_or(0);
    let together = apart - pairs(most) + pairs(most + unknown);
    (all > 1).then(|| Bounds { low: index(together), high: Some(index(apart)) })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
