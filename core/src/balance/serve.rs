//! From a menu to the meal a standard judges.

use super::{ServedDish, ServedMeal};
use crate::error::Result;
use crate::id::PortionKey;
use crate::ingredient::{Allergen, CookingMethod, FoodCategory};
use crate::menu::{
    Catalog, Course, Expansion, FoodGroupCredit, Menu, MenuIngredient, MenuKind, MenuOptions, derive_diet, expand,
    portion_quantity,
};
use crate::nutrition::calculate_nutrition;
use crate::quantity::{Decimal, DecimalRange, Dimension, Quantity, decimal};

impl ServedMeal {
    /// The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.
    ///
    /// The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
    /// takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
    pub fn of_menu(menu: &Menu, catalog: &Catalog, options: &MenuOptions, portions: u32) -> Result<Self> {
        let expansion = expand(menu, catalog, options)?;
        let dishes = match menu.kind {
            MenuKind::Tray => {
                let lines = menu.ingredients.iter().enumerate();
                let chosen = lines.filter(|(_, line)| {
                    options.choice(&menu.id, &line.id).map_or(!line.is_optional, |choice| choice.include)
                });
                let dish = |(place, line)| tray_dish(menu, place, line, catalog, options, &expansion);
                chosen.map(dish).collect::<Result<_>>()?
            }
            _ => vec![whole(menu, &expansion)?],
        };
        let credits = if menu.kind == MenuKind::Tray { menu.food_group_credits.clone() } else { Vec::new() };
        Ok(Self {
            menu_id: menu.id.clone(),
            menu_name: menu.menu_name.clone(),
            date: options.date,
            meal_type: menu.meal_type,
            portions,
            nutrition: calculate_nutrition(menu, catalog, options)?,
            dishes,
            credits,
            diet: derive_diet(menu, catalog, options, &Allergen::standard()?)?,
            costs: Vec::new(),
        })
    }
}

/// A menu that is one dish.
fn whole(menu: &Menu, expansion: &Expansion<'_>) -> Result<ServedDish> {
    let cooked = expansion.weights.cooked.map(|cooked| cooked.over(&DecimalRange::exact(menu.servings))).transpose()?;
    Ok(ServedDish {
        name: menu.menu_name.clone(),
        course: menu.course,
        cooking_methods: methods(menu.cooking_method, expansion, None),
        main_protein: menu.main_protein.clone(),
        colour: menu.colour.clone(),
        categories: categories(expansion, None),
        credits: menu.food_group_credits.clone(),
        weight: menu.serving_size.map(DecimalRange::exact).or(cooked),
    })
}

/// A line of a tray.
fn tray_dish(
    tray: &Menu,
    place: usize,
    line: &MenuIngredient,
    catalog: &Catalog,
    options: &MenuOptions,
    expansion: &Expansion<'_>,
) -> Result<ServedDish> {
    let per_serving = portion_quantity(line, tray, options.portion.as_ref())?.over(&tray.servings.into())?;
    let categories = categories(expansion, Some(place));
    let Some(id) = &line.component_menu_id else {
        let leaf = expansion.leaves.iter().find(|leaf| leaf.root_line == place);
        let weight = leaf.map(|leaf| leaf.pot.over(&tray.servings.into())).transpose()?;
        let name = leaf.map_or_else(|| line.id.to_string(), |leaf| leaf.food.ingredient.name.clone());
        return Ok(ServedDish {
            name,
            course: categories.first().and_then(|category| course_of(*category)),
            cooking_methods: vec![line.cooking_method.or(tray.cooking_method).unwrap_or(CookingMethod::Raw)],
            main_protein: None,
            colour: None,
            categories,
            credits: Vec::new(),
            weight,
        });
    };
    let dish = catalog.menu(id.as_str())?;
    // A dish's own batch, for its weight; the expansion of the tray holds it only mixed with the others.
    let own = whole(dish, &expand(dish, catalog, &of_dish(options))?)?;
    let grams = grams(&per_serving, &line.unit, catalog)?;
    let servings = match (&grams, &own.weight) {
        (None, _) => Some(per_serving),
        (Some(grams), Some(weight)) if weight.low > Decimal::ZERO => Some(grams.over(weight)?),
        _ => None,
    };
    let weight = match (grams, servings.zip(own.weight)) {
        (Some(grams), _) => Some(grams),
        (None, Some((servings, weight))) => Some(servings.mul(&weight)?),
        _ => None,
    };
    Ok(ServedDish {
        cooking_methods: methods(dish.cooking_method.or(line.cooking_method), expansion, Some(place)),
        categories,
        credits: credits(&own.credits, servings.and_then(|servings| servings.known()))?,
        weight,
        ..own
    })
}

/// Portions are the tray's; a dish on it is counted by its reference portion.
fn of_dish(options: &MenuOptions) -> MenuOptions {
    MenuOptions { portion: None::<PortionKey>, choices: Vec::new(), ..options.clone() }
}

/// Credits follow how much of the dish a portion gets, at the places a stated amount has; where that is not known, one
/// serving is taken.
fn credits(credits: &[FoodGroupCredit], servings: Option<Decimal>) -> Result<Vec<FoodGroupCredit>> {
    let scaled = credits.iter().map(|credit| {
        let amount = decimal::mul(credit.amount, servings.unwrap_or(Decimal::ONE))?.round_dp(decimal::MAX_PLACES);
        Ok(FoodGroupCredit { amount, ..credit.clone() })
    });
    scaled.collect()
}

/// A quantity in grams, if its unit is one of mass.
fn grams(quantity: &DecimalRange, unit: &str, catalog: &Catalog) -> Result<Option<DecimalRange>> {
    let mass = catalog.units().unit(unit).is_ok_and(|unit| unit.dimension == Dimension::Mass);
    if !mass {
        return Ok(None);
    }
    let one = catalog.units().convert(&Quantity::whole(1, unit), "g")?;
    quantity.times(one.amount).map(Some)
}

fn methods(own: Option<CookingMethod>, expansion: &Expansion<'_>, place: Option<usize>) -> Vec<CookingMethod> {
    let mut methods: Vec<CookingMethod> = own.into_iter().collect();
    for leaf in expansion.leaves.iter().filter(|leaf| place.is_none_or(|place| leaf.root_line == place)) {
        let within = leaf.within.iter().filter_map(|menu| menu.cooking_method);
        methods.extend(leaf.line.cooking_method.into_iter().chain(within));
    }
    methods.sort();
    methods.dedup();
    methods
}

fn categories(expansion: &Expansion<'_>, place: Option<usize>) -> Vec<FoodCategory> {
    let leaves = expansion.leaves.iter().filter(|leaf| place.is_none_or(|place| leaf.root_line == place));
    let mut categories: Vec<FoodCategory> =
        leaves.filter(|leaf| leaf.chosen).map(|leaf| leaf.food.ingredient.category).collect();
    categories.sort();
    categories.dedup();
    categories
}

pub(crate) fn course_of(category: FoodCategory) -> Option<Course> {
    match category {
        FoodCategory::Cereal | FoodCategory::Tuber => Some(Course::Staple),
        FoodCategory::Meat | FoodCategory::Poultry | FoodCategory::Fish | FoodCategory::Egg => {
            Some(Course::AnimalProtein)
        }
        FoodCategory::Legume | FoodCategory::NutSeed => Some(Course::PlantProtein),
        FoodCategory::Vegetable => Some(Course::Vegetable),
        FoodCategory::Fruit => Some(Course::Fruit),
        FoodCategory::Milk => Some(Course::Milk),
        FoodCategory::Beverage => Some(Course::Beverage),
        FoodCategory::Spice | FoodCategory::FatOil => Some(Course::Condiment),
        FoodCategory::Sugar => Some(Course::Dessert),
        FoodCategory::Other => None,
    }
}
