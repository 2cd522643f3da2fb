//! One dish followed from the bag to the plate, with the arithmetic a nutritionist can redo by hand.

use crate::table::heading;
use crate::week::Week;
use gizi::Decimal;
use gizi::cost::{Cost, calculate_cost};
use gizi::id::PortionKey;
use gizi::locale::{
    Language, format_bounds, format_decimal, format_grams, format_money, format_number, format_percent, format_unit,
};
use gizi::menu::{Catalog, Menu, MenuIngredient, MenuOptions};
use gizi::money::Money;
use gizi::nutrient::CompositionValue;
use gizi::nutrition::{LineNutrition, Nutrition, calculate_contributions, calculate_nutrition};
use gizi::quantity::decimal::{from_f64, to_f64};
use std::fmt::Write;

/// One step: what happens, the arithmetic, and what comes out of it.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) what: String,
    pub(crate) arithmetic: String,
    pub(crate) result: String,
}

/// A dish on one portion of a tray, followed through its heaviest ingredient.
#[derive(Debug)]
pub(crate) struct Trace {
    pub(crate) dish: String,
    pub(crate) steps: Vec<Step>,
}

/// The nutrients the trace follows: one that cooking leaves alone and one that it does not.
const FOLLOWED: [&str; 2] = ["protein_g", "thiamin_mg"];

impl Trace {
    /// Follows the dish of a tray's line. `None` when the dish has no ingredient whose weights are all known.
    pub(crate) fn of(
        tray: &Menu,
        line: &MenuIngredient,
        portion: &PortionKey,
        week: &Week,
        language: Language,
    ) -> gizi::Result<Option<Self>> {
        let catalog = &week.catalog;
        let Some(id) = &line.component_menu_id else { return Ok(None) };
        let dish = catalog.menu(id.as_str())?;
        let batch = calculate_nutrition(dish, catalog, &MenuOptions::reference())?;
        let lines = calculate_contributions(dish, catalog, &MenuOptions::reference())?;
        let Some(heaviest) =
            lines.iter().filter(|line| line.ingredient_id.as_str() != "air").max_by_key(|line| line.edible.low)
        else {
            return Ok(None);
        };
        let alone = Menu { ingredients: vec![line.clone()], ..tray.clone() };
        let options = MenuOptions::portion(portion.clone());
        let plate = calculate_nutrition(&alone, catalog, &options)?;
        let on_plate = calculate_contributions(&alone, catalog, &options)?;
        let same = on_plate.iter().find(|found| found.ingredient_id == heaviest.ingredient_id);
        let (Some(on_plate), Some(pot), Some(served)) = (same, batch.weights.cooked, plate.weights.cooked) else {
            return Ok(None);
        };
        let mut trace = Self { dish: dish.menu_name.clone(), steps: Vec::new() };
        let mut step = |what: &str, arithmetic: String, result: String| {
            trace.steps.push(Step { what: what.to_owned(), arithmetic, result });
        };
        let kg = |grams: Decimal| format!("{} kg", format_number(to_f64(grams) / 1000.0, Some(3), language));
        let (bought, edible) = (heaviest.as_purchased.low, heaviest.edible.low);
        let name = &heaviest.ingredient_name;
        step(
            language.say("the bag", "di kantong"),
            format!("{name}: {}", as_written(dish, heaviest, language)),
            kg(bought),
        );
        let share = to_f64(edible) / to_f64(bought).max(f64::MIN_POSITIVE) * 100.0;
        step(
            language.say("the board: bone and peel come off", "di talenan: tulang dan kulit dibuang"),
            format!("{} × {}", kg(bought), format_percent(share, Some(0), language)),
            kg(edible),
        );
        let moisture = dish.moisture_change_percent.unwrap_or_default();
        step(
            language.say("the pot: everything in it, less water", "di panci: semua bahan, dikurangi air"),
            format!(
                "{} × (1 {} {})",
                kg(batch.weights.edible.low),
                if moisture.is_sign_negative() { "−" } else { "+" },
                format_percent(to_f64(moisture.abs()), Some(0), language)
            ),
            kg(pot.low),
        );
        let part = to_f64(served.low) / to_f64(pot.low).max(f64::MIN_POSITIVE);
        step(
            language.say("the plate: one portion of the pot", "di piring: satu porsi dari panci"),
            format!("{} ÷ {}", format_grams(&served, language), kg(pot.low)),
            format_percent(part * 100.0, Some(4), language),
        );
        let cost = calculate_cost(dish, catalog, &MenuOptions::reference(), &week.settings)?;
        if let Some((arithmetic, result)) = bill(&cost, heaviest, part, language)? {
            step(language.say("the bill of this portion", "biaya porsi ini"), arithmetic, result);
        }
        for key in FOLLOWED {
            if let Some((arithmetic, result)) = nutrient(key, dish, heaviest, on_plate, part, catalog, language)? {
                let what = catalog.registry().get(key)?;
                let name = language.say(&what.name_en, &what.name_id);
                step(&format!("{name} {}", language.say("from it", "darinya")), arithmetic, result);
            }
        }
        trace.steps.extend(whole(&plate, language));
        Ok(Some(trace))
    }

    pub(crate) fn text(&self, language: Language) -> String {
        let title = format!("{}: {}", language.say("From the bag to the plate", "Dari kantong ke piring"), self.dish);
        let mut text = heading(&title);
        for step in &self.steps {
            let _ = writeln!(text, "  {:<42}{} = {}", step.what, step.arithmetic, step.result);
        }
        text
    }
}

/// The quantity as the recipe writes it.
fn as_written(dish: &Menu, line: &LineNutrition, language: Language) -> String {
    let written = dish.ingredients.iter().find(|written| written.id == line.line_id);
    let quantity = written.and_then(|written| Some((written.quantity?, &written.unit)));
    quantity.map_or_else(String::new, |(quantity, unit)| {
        let servings = format_decimal(dish.servings, Some(0), language);
        format!("{} {unit} {} {servings}", quantity.normalize(), language.say("for", "untuk"))
    })
}

/// `bought × price × share of the pot`.
fn bill(cost: &Cost, line: &LineNutrition, part: f64, language: Language) -> gizi::Result<Option<(String, String)>> {
    let found = cost.lines.iter().find(|found| found.line_id == line.line_id);
    let Some((found, price)) = found.and_then(|found| Some((found, found.price.as_ref()?))) else { return Ok(None) };
    let (Some(quantity), Some(batch)) = (found.quantity, found.batch.known()) else { return Ok(None) };
    let arithmetic = format!(
        "{} {} × {} ÷ {} {} × {}",
        format_decimal(quantity.low, Some(3), language),
        price.per.unit,
        format_money(&price.amount, language),
        format_decimal(price.per.amount, Some(0), language),
        price.per.unit,
        format_percent(part * 100.0, Some(4), language),
    );
    let share = Money::new(from_f64(to_f64(batch.amount) * part)?, batch.currency);
    Ok(Some((arithmetic, format_money(&share, language))))
}

/// `grams ÷ 100 × table value × retained × share of the pot`, and what the engine says.
fn nutrient(
    key: &str,
    dish: &Menu,
    line: &LineNutrition,
    on_plate: &LineNutrition,
    part: f64,
    catalog: &Catalog,
    language: Language,
) -> gizi::Result<Option<(String, String)>> {
    let ingredient = catalog.ingredient(line.ingredient_id.as_str())?;
    let nutrient = catalog.registry().get(key)?;
    let CompositionValue::Known { amount } = ingredient.composition.get(key) else { return Ok(None) };
    let method = dish.cooking_method.zip(ingredient.retention_group.as_deref());
    let code = method.and_then(|(method, group)| catalog.retention().code(group, method));
    let Some(code) = code else { return Ok(None) };
    let retained = catalog.retention().share(code, &nutrient.retention)?;
    let by_hand = to_f64(line.edible.low) / 100.0 * amount * retained * part;
    let engine = on_plate.nutrients.iter().find(|found| found.nutrient.as_str() == key);
    let Some(engine) = engine.and_then(|found| found.serving.known()) else { return Ok(None) };
    if (engine - by_hand).abs() > 1e-6 * engine.abs() {
        return Ok(None);
    }
    let unit = format_unit(nutrient.unit.symbol(), language);
    let arithmetic = format!(
        "{} ÷ 100 g × {} {unit} × {} {} × {}",
        format_grams(&line.edible, language),
        format_number(*amount, Some(2), language),
        format_percent(retained * 100.0, Some(0), language),
        language.say("retained", "tersisa"),
        format_percent(part * 100.0, Some(4), language),
    );
    Ok(Some((arithmetic, format!("{} {unit}", format_number(engine, Some(2), language)))))
}

/// What the whole portion of the dish brings.
fn whole(plate: &Nutrition, language: Language) -> Option<Step> {
    let (energy, protein) = (plate.serving("energy_kcal")?, plate.serving("protein_g")?);
    Some(Step {
        what: language.say("the whole portion of the dish", "seluruh porsi hidangan").to_owned(),
        arithmetic: language.say("all its ingredients", "semua bahannya").to_owned(),
        result: format!(
            "{} {}, {} g protein",
            format_bounds(&energy, "", Some(0), language),
            language.say("kcal", "kkal"),
            format_bounds(&protein, "", Some(1), language)
        ),
    })
}
