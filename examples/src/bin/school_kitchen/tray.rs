//! Page one: a tray in household measure, raw, edible and cooked grams, the small beside the large portion.

use crate::kitchen::Kitchen;
use crate::table::{heading, row, table};
use gizi::id::{MenuId, PortionKey};
use gizi::locale::{Language, format_grams};
use gizi::menu::{Catalog, Course, Menu, MenuOptions, MenuWeights};
use gizi::nutrition::calculate_nutrition;
use gizi::quantity::decimal::to_f64;

/// A tray, dish by dish.
#[derive(Debug)]
pub(crate) struct TrayPage {
    pub(crate) name: String,
    pub(crate) portions: Vec<PortionKey>,
    pub(crate) dishes: Vec<DishOnTray>,
}

/// One dish of a tray in every portion size.
#[derive(Debug)]
pub(crate) struct DishOnTray {
    pub(crate) course: Option<Course>,
    pub(crate) name: String,
    pub(crate) sizes: Vec<DishSize>,
}

/// A dish in one portion size.
#[derive(Debug)]
pub(crate) struct DishSize {
    /// In household measure, if the kitchen says what a measure weighs.
    pub(crate) household: Option<String>,
    pub(crate) weights: MenuWeights,
}

impl TrayPage {
    pub(crate) fn of(tray: &Menu, kitchen: &Kitchen, catalog: &Catalog) -> gizi::Result<Self> {
        let portions = kitchen.portions();
        let mut dishes = Vec::with_capacity(tray.ingredients.len());
        for line in &tray.ingredients {
            let Some(dish) = &line.component_menu_id else { continue };
            let dish = catalog.menu(dish.as_str())?;
            let alone = Menu { ingredients: vec![line.clone()], ..tray.clone() };
            let mut sizes = Vec::with_capacity(portions.len());
            for portion in &portions {
                let weights = calculate_nutrition(&alone, catalog, &MenuOptions::portion(portion.clone()))?.weights;
                sizes.push(DishSize { household: household(&dish.id, &weights, kitchen), weights });
            }
            dishes.push(DishOnTray { course: dish.course, name: dish.menu_name.clone(), sizes });
        }
        Ok(Self { name: tray.menu_name.clone(), portions, dishes })
    }

    pub(crate) fn text(&self, language: Language) -> String {
        let mut heads = vec![language.say("dish", "hidangan").to_owned()];
        for portion in &self.portions {
            heads.extend([
                size_name(portion, language).to_owned(),
                language.say("bought", "beli").to_owned(),
                language.say("edible", "bersih").to_owned(),
                language.say("cooked", "matang").to_owned(),
            ]);
        }
        let mut set = table(heads, 1);
        for dish in &self.dishes {
            let mut cells = vec![dish.name.clone()];
            for size in &dish.sizes {
                cells.push(size.household.clone().unwrap_or_else(|| "—".to_owned()));
                cells.push(format_grams(&size.weights.as_purchased, language));
                cells.push(format_grams(&size.weights.edible, language));
                cells
                    .push(size.weights.cooked.map_or_else(|| "?".to_owned(), |cooked| format_grams(&cooked, language)));
            }
            set.add_row(row(cells, 1));
        }
        let title = format!("{}: {}", language.say("On the tray", "Di atas baki"), self.name);
        format!("{}{set}\n  {}\n", heading(&title), weights_note(language))
    }
}

/// What the three weights mean.
pub(crate) fn weights_note(language: Language) -> &'static str {
    language.say(
        "bought: with bone, peel and all the oil poured to fry in; edible: raw and cleaned, with the oil absorbed",
        "beli: dengan tulang, kulit dan semua minyak goreng; bersih: mentah, sudah dibersihkan, dengan minyak terserap",
    )
}

/// The name of a portion size.
pub(crate) fn size_name(portion: &PortionKey, language: Language) -> &str {
    match portion.as_str() {
        "small" => language.say("small", "kecil"),
        "large" => language.say("large", "besar"),
        other => other,
    }
}

/// `small portion`, `porsi kecil`.
pub(crate) fn portion_name(portion: &PortionKey, language: Language) -> String {
    let size = size_name(portion, language);
    match language {
        Language::En => format!("{size} portion"),
        Language::Id => format!("porsi {size}"),
    }
}

/// The name of a place on the tray.
pub(crate) fn course_name(course: Option<Course>, language: Language) -> &'static str {
    match course {
        Some(Course::Staple) => language.say("staple", "makanan pokok"),
        Some(Course::AnimalProtein) => language.say("animal protein", "lauk hewani"),
        Some(Course::PlantProtein) => language.say("plant protein", "lauk nabati"),
        Some(Course::Vegetable) => language.say("vegetable", "sayur"),
        Some(Course::Fruit) => language.say("fruit", "buah"),
        Some(Course::Milk) => language.say("milk", "susu"),
        _ => language.say("other", "lain-lain"),
    }
}

/// `1½ gls`: the cooked weight in the kitchen's measure, to the nearest quarter.
fn household(dish: &MenuId, weights: &MenuWeights, kitchen: &Kitchen) -> Option<String> {
    let measure = kitchen.measure(dish)?;
    let cooked = to_f64(weights.cooked?.high?);
    let quarters = (cooked / measure.grams * 4.0).round();
    if !(1.0..1000.0).contains(&quarters) {
        return None;
    }
    let whole = (quarters / 4.0).floor();
    let part = match quarters - whole * 4.0 {
        part if part < 0.5 => "",
        part if part < 1.5 => "¼",
        part if part < 2.5 => "½",
        _ => "¾",
    };
    let whole = if whole >= 1.0 { format!("{whole:.0}") } else { String::new() };
    Some(format!("{whole}{part} {}", measure.measure))
}
