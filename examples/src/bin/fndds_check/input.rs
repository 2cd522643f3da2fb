use crate::Files;
use gizi::ingredient::{FoodCategory, Ingredient, RetentionTable, retention_factors};
use gizi::menu::{Catalog, Menu, MenuIngredient, MenuKind};
use gizi::nutrient::{
    CompositionValue, Nutrient, NutrientGroup, NutrientKey, NutrientRegistry, NutrientUnit, NutrientValue,
};
use gizi::quantity::{NumberFormat, Quantity, UnitTable, decimal};
use std::collections::BTreeMap;
use std::path::Path;

/// Everything the check reads, ready for the engine.
pub(crate) struct Input {
    pub(crate) catalog: Catalog,
    pub(crate) dishes: Vec<Dish>,
}

/// One dish with the values its agency published.
pub(crate) struct Dish {
    pub(crate) menu: Menu,
    pub(crate) expected: Vec<Expected>,
}

/// One published value.
pub(crate) struct Expected {
    pub(crate) nutrient: String,
    pub(crate) per_100g: f64,
    pub(crate) decimals: u32,
}

type Row = BTreeMap<String, String>;

impl Input {
    pub(crate) fn read(files: &Files) -> Result<Self, String> {
        let registry = NutrientRegistry::new(nutrients(&files.nutrients)?).map_err(|error| error.to_string())?;
        let retention = bytes(&files.retention)
            .and_then(|csv| retention_factors(&csv).map_err(|error| error.to_string()))
            .and_then(|factors| RetentionTable::new(factors, Vec::new()).map_err(|error| error.to_string()))?;
        let units = UnitTable::standard().map_err(|error| error.to_string())?;
        let mut catalog = Catalog::new(units, registry, retention, Vec::new());
        for path in &files.ingredients {
            for row in rows(path)? {
                let ingredient = ingredient(&row, catalog.registry()).map_err(|error| place(path, &error))?;
                if catalog.ingredient(ingredient.id.as_str()).is_err() {
                    catalog.add_ingredient(ingredient).map_err(|error| place(path, &error.to_string()))?;
                }
            }
        }
        let menus = menus(&files.recipes)?;
        let dishes = expected(&files.expected, catalog.registry())?
            .into_iter()
            .map(|(code, expected)| {
                let menu = menus.get(&code).cloned();
                let menu = menu.ok_or_else(|| place(&files.recipes, &format!("there is no recipe for dish {code}")))?;
                Ok(Dish { menu, expected })
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { catalog, dishes })
    }
}

fn place(path: &Path, message: &str) -> String {
    format!("{}: {message}", path.display())
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| place(path, &error.to_string()))
}

fn rows(path: &Path) -> Result<Vec<Row>, String> {
    let bytes = bytes(path)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut reader = csv::Reader::from_reader(text);
    reader.deserialize().collect::<Result<_, _>>().map_err(|error| place(path, &error.to_string()))
}

fn cell<'a>(row: &'a Row, column: &str) -> Result<&'a str, String> {
    row.get(column).map(|text| text.trim()).ok_or_else(|| format!("there is no column {column}"))
}

fn number<T: std::str::FromStr>(row: &Row, column: &str) -> Result<T, String> {
    let text = cell(row, column)?;
    text.parse().map_err(|_| format!("column {column}: `{text}` is no number"))
}

fn nutrients(path: &Path) -> Result<Vec<Nutrient>, String> {
    let read = |row: &Row| {
        let key = cell(row, "nutrient")?;
        let unit = match key.rsplit('_').next() {
            Some("kcal") => NutrientUnit::Kcal,
            Some("kj") => NutrientUnit::Kj,
            Some("mg") => NutrientUnit::Mg,
            Some("ug") => NutrientUnit::Ug,
            _ => NutrientUnit::G,
        };
        Ok::<_, String>(Nutrient {
            key: NutrientKey::new(key).map_err(|error| error.to_string())?,
            infoods: String::new(),
            name_en: row.get("fndds_name").cloned().unwrap_or_default(),
            name_id: String::new(),
            unit,
            group: NutrientGroup::Other,
            decimals: number(row, "published_decimals")?,
            retention: cell(row, "retention_column")?.trim_end_matches("_pct").to_owned(),
        })
    };
    rows(path)?.iter().map(|row| read(row).map_err(|error| place(path, &error))).collect()
}

fn ingredient(row: &Row, registry: &NutrientRegistry) -> Result<Ingredient, String> {
    let name = row.get("description").map_or("", |name| name);
    let mut ingredient =
        Ingredient::new(cell(row, "ingredient_code")?, name, FoodCategory::Other).map_err(|error| error.to_string())?;
    for nutrient in registry.nutrients() {
        let Some(text) = row.get(nutrient.key.as_str()).map(|text| text.trim()).filter(|text| !text.is_empty()) else {
            continue;
        };
        let amount = text.parse().map_err(|_| format!("column {}: `{text}` is no number", nutrient.key))?;
        let value = CompositionValue::Known { amount };
        ingredient.composition.values.push(NutrientValue { nutrient: nutrient.key.clone(), value });
    }
    Ok(ingredient)
}

fn menus(path: &Path) -> Result<BTreeMap<String, Menu>, String> {
    let mut menus: BTreeMap<String, Menu> = BTreeMap::new();
    for row in rows(path)? {
        let code = cell(&row, "food_code")?.to_owned();
        read_line(&row, &code, &mut menus).map_err(|error| place(path, &format!("dish {code}: {error}")))?;
    }
    Ok(menus)
}

fn read_line(row: &Row, code: &str, menus: &mut BTreeMap<String, Menu>) -> Result<(), String> {
    let exact = |column: &str| {
        let text = cell(row, column)?;
        decimal::parse(text, NumberFormat::Point).map_err(|error| format!("column {column}: {error}"))
    };
    if !menus.contains_key(code) {
        let name = row.get("food_description").map_or("", |name| name);
        let mut menu = Menu::new(code, name, MenuKind::Dish).map_err(|error| error.to_string())?;
        menu.moisture_change_percent = Some(exact("moisture_change_pct")?);
        menus.insert(code.to_owned(), menu);
    }
    let Some(menu) = menus.get_mut(code) else { return Ok(()) };
    let grams = Quantity::new(exact("weight_g")?, "g").map_err(|error| error.to_string())?;
    let id = (menu.ingredients.len() + 1).to_string();
    let mut line =
        MenuIngredient::ingredient(&id, cell(row, "ingredient_code")?, &grams).map_err(|error| error.to_string())?;
    line.retention_code = Some(number(row, "retention_code")?);
    menu.ingredients.push(line);
    Ok(())
}

fn expected(path: &Path, registry: &NutrientRegistry) -> Result<Vec<(String, Vec<Expected>)>, String> {
    let read = |row: &Row| {
        let mut values = Vec::new();
        for nutrient in registry.nutrients() {
            let nutrient_key = nutrient.key.as_str();
            if row.get(nutrient_key).is_some_and(|text| !text.trim().is_empty()) {
                let per_100g = number(row, nutrient_key)?;
                values.push(Expected { nutrient: nutrient_key.to_owned(), per_100g, decimals: nutrient.decimals });
            }
        }
        Ok::<_, String>((cell(row, "food_code")?.to_owned(), values))
    };
    rows(path)?.iter().map(|row| read(row).map_err(|error| place(path, &error))).collect()
}
