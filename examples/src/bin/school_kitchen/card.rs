//! The card a kitchen publishes every day: Indonesian, with a decimal comma, whatever the language of the page.

use crate::kitchen::Kitchen;
use crate::table::{heading, wrapped};
use crate::tray::course_name;
use gizi::ingredient::{Allergen, AllergenPresence};
use gizi::locale::{Language, format_bounds, format_long_date};
use gizi::menu::{Catalog, Menu, MenuDiet, MenuOptions, derive_diet};
use gizi::nutrient::Bounds;
use gizi::nutrition::{Nutrition, calculate_nutrition};
use jiff::civil::Date;
use std::fmt::Write;

/// What the card says.
#[derive(Debug)]
pub(crate) struct Card {
    pub(crate) kitchen: String,
    pub(crate) date: String,
    /// The place on the tray and the dish.
    pub(crate) dishes: Vec<(&'static str, String)>,
    /// The name of a portion size and its nutrients in words.
    pub(crate) portions: Vec<(String, Vec<String>)>,
    pub(crate) contains: Vec<String>,
    pub(crate) not_stated: Vec<String>,
}

/// The width of the printed card, in characters.
const WIDTH: usize = 72;

const PUBLISHED: [(&str, &str, &str, u32); 6] = [
    ("energy_kcal", "Energi", "kcal", 0),
    ("protein_g", "Protein", "g", 1),
    ("fat_g", "Lemak", "g", 1),
    ("carbohydrate_g", "Karbohidrat", "g", 1),
    ("calcium_mg", "Kalsium", "mg", 0),
    ("iron_mg", "Zat besi", "mg", 1),
];

impl Card {
    pub(crate) fn of(tray: &Menu, date: Date, kitchen: &Kitchen, catalog: &Catalog) -> gizi::Result<Self> {
        let language = Language::Id;
        let mut dishes = Vec::new();
        for line in &tray.ingredients {
            let Some(id) = &line.component_menu_id else { continue };
            let dish = catalog.menu(id.as_str())?;
            dishes.push((course_name(dish.course, language), dish.menu_name.clone()));
        }
        let mut portions = Vec::new();
        for portion in kitchen.portions() {
            let nutrition = calculate_nutrition(tray, catalog, &MenuOptions::portion(portion.clone()))?;
            let eaters = kitchen.audiences.iter().filter(|eaters| eaters.portion == portion);
            let eaters: Vec<&str> = eaters.map(|eaters| eaters.name.as_str()).collect();
            let size = crate::tray::size_name(&portion, language);
            portions.push((format!("Porsi {size} ({})", eaters.join(", ")), nutrients(&nutrition, language)));
        }
        let allergens = Allergen::standard()?;
        let diet = derive_diet(tray, catalog, &MenuOptions::reference(), &allergens)?;
        let named = |presence| named(&diet, &allergens, presence);
        Ok(Self {
            kitchen: kitchen.name.clone(),
            date: format_long_date(date, language),
            dishes,
            portions,
            contains: named(AllergenPresence::Contains),
            not_stated: named(AllergenPresence::Unknown),
        })
    }

    /// The allergens it contains, in words.
    pub(crate) fn contains_words(&self) -> String {
        if self.contains.is_empty() { "tidak ada dari daftar".to_owned() } else { self.contains.join(", ") }
    }

    pub(crate) fn text(&self, language: Language) -> String {
        let mut text = heading(language.say("The card of the day, as published", "Kartu menu harian"));
        let mut lines = vec![self.kitchen.to_uppercase(), format!("Menu {}", self.date), String::new()];
        lines.extend(self.dishes.iter().map(|(course, dish)| format!("{course:<14} {dish}")));
        for (portion, nutrients) in &self.portions {
            lines.push(String::new());
            lines.push(portion.clone());
            lines.extend(nutrients.chunks(3).map(|some| format!("  {}", some.join(" · "))));
        }
        lines.push(String::new());
        lines.extend(wrapped(&format!("Alergen: mengandung {}", self.contains_words()), WIDTH));
        if !self.not_stated.is_empty() {
            lines.extend(wrapped(&format!("Belum diketahui: {}", self.not_stated.join(", ")), WIDTH));
        }
        lines.push("Dihitung dari resep dan tabel pangan, bukan hasil laboratorium.".to_owned());
        let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        let edge = "─".repeat(width + 2);
        let _ = writeln!(text, "  ┌{edge}┐");
        for line in lines {
            let _ = writeln!(text, "  │ {line:<width$} │");
        }
        let _ = writeln!(text, "  └{edge}┘");
        text
    }
}

fn nutrients(nutrition: &Nutrition, language: Language) -> Vec<String> {
    let says = |(key, name, unit, places): &(&str, &str, &str, u32)| {
        let amount = nutrition.serving(key).unwrap_or(Bounds { low: 0.0, high: None });
        format!("{name} {}", format_bounds(&amount, unit, Some(*places), language))
    };
    PUBLISHED.iter().map(says).collect()
}

fn named(diet: &MenuDiet, allergens: &[Allergen], presence: AllergenPresence) -> Vec<String> {
    let found = diet.allergens.iter().filter(|finding| finding.presence == presence);
    let name =
        |code: &str| allergens.iter().find(|allergen| allergen.code == code).map(|known| known.name_id.to_lowercase());
    found.map(|finding| name(&finding.allergen).unwrap_or_else(|| finding.allergen.clone())).collect()
}
