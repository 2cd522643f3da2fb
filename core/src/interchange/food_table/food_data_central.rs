use super::amount::amount;
use super::{FoodTableMapping, FoodTableReading, ImpossibleAmount};
use crate::error::Result;
use crate::id::IngredientId;
use crate::ingredient::{FoodCategory, Ingredient};
use crate::interchange::cell::{Cell, CellFormat};
use crate::interchange::{CellFault, Strictness};
use crate::nutrient::{CompositionValue, FoodSource, NutrientKey, NutrientUnit, NutrientValue};
use crate::sheet::Problems;
use crate::sheet::Sheet;
use std::collections::HashMap;

const TABLE: &str = "USDA FoodData Central";

/// The kinds of rows of `food.csv` that are foods; the others are samples and purchases behind them.
const FOODS: [&str; 4] = ["foundation_food", "sr_legacy_food", "survey_fndds_food", "branded_food"];

/// Nutrient numbers of USDA and the keys they stand for. Where a key has several, the first that a food has wins: total
/// energy before the Atwater sums, total fat before the label's.
const NUMBERS: [(&str, &str); 81] = [
    ("208", "energy_kcal"),
    ("958", "energy_kcal"),
    ("957", "energy_kcal"),
    ("203", "protein_g"),
    ("204", "fat_g"),
    ("298", "fat_g"),
    ("205", "carbohydrate_g"),
    ("207", "ash_g"),
    ("209", "starch_g"),
    ("221", "alcohol_g"),
    ("255", "water_g"),
    ("262", "caffeine_mg"),
    ("263", "theobromine_mg"),
    ("268", "energy_kj"),
    ("269", "sugars_g"),
    ("269.3", "sugars_g"),
    ("291", "fibre_g"),
    ("301", "calcium_mg"),
    ("303", "iron_mg"),
    ("304", "magnesium_mg"),
    ("305", "phosphorus_mg"),
    ("306", "potassium_mg"),
    ("307", "sodium_mg"),
    ("309", "zinc_mg"),
    ("312", "copper_mg"),
    ("313", "fluoride_mg"),
    ("314", "iodine_ug"),
    ("315", "manganese_mg"),
    ("316", "molybdenum_ug"),
    ("317", "selenium_ug"),
    ("319", "retinol_ug"),
    ("320", "vit_a_rae_ug"),
    ("321", "carotene_beta_ug"),
    ("322", "carotene_alpha_ug"),
    ("323", "vit_e_mg"),
    ("328", "vit_d_ug"),
    ("334", "cryptoxanthin_beta_ug"),
    ("337", "lycopene_ug"),
    ("338", "lutein_zeaxanthin_ug"),
    ("401", "vit_c_mg"),
    ("404", "thiamin_mg"),
    ("405", "riboflavin_mg"),
    ("406", "niacin_mg"),
    ("410", "pantothenic_mg"),
    ("415", "vit_b6_mg"),
    ("416", "biotin_ug"),
    ("417", "folate_total_ug"),
    ("418", "vit_b12_ug"),
    ("421", "choline_mg"),
    ("430", "vit_k_ug"),
    ("431", "folic_acid_ug"),
    ("432", "folate_food_ug"),
    ("435", "folate_dfe_ug"),
    ("501", "tryptophan_mg"),
    ("539", "added_sugars_g"),
    ("573", "vit_e_added_mg"),
    ("578", "vit_b12_added_ug"),
    ("601", "cholesterol_mg"),
    ("605", "trans_fat_g"),
    ("606", "sfa_g"),
    ("607", "fa_4_0_g"),
    ("608", "fa_6_0_g"),
    ("609", "fa_8_0_g"),
    ("610", "fa_10_0_g"),
    ("611", "fa_12_0_g"),
    ("612", "fa_14_0_g"),
    ("613", "fa_16_0_g"),
    ("614", "fa_18_0_g"),
    ("617", "fa_18_1_g"),
    ("618", "fa_18_2_g"),
    ("619", "fa_18_3_g"),
    ("620", "fa_20_4_g"),
    ("621", "fa_22_6_n_3_g"),
    ("626", "fa_16_1_g"),
    ("627", "fa_18_4_g"),
    ("628", "fa_20_1_g"),
    ("629", "fa_20_5_n_3_g"),
    ("630", "fa_22_1_g"),
    ("631", "fa_22_5_n_3_g"),
    ("645", "mufa_g"),
    ("646", "pufa_g"),
];

/// FoodData Central's names of food groups, as `food_category.csv` lists them.
const GROUPS: [(&str, FoodCategory, Option<bool>); 18] = [
    ("Spices and Herbs", FoodCategory::Spice, None),
    ("Fats and Oils", FoodCategory::FatOil, None),
    ("Poultry Products", FoodCategory::Poultry, Some(false)),
    ("Sausages and Luncheon Meats", FoodCategory::Meat, None),
    ("Breakfast Cereals", FoodCategory::Cereal, None),
    ("Fruits and Fruit Juices", FoodCategory::Fruit, Some(true)),
    ("Pork Products", FoodCategory::Meat, Some(false)),
    ("Vegetables and Vegetable Products", FoodCategory::Vegetable, None),
    ("Nut and Seed Products", FoodCategory::NutSeed, Some(true)),
    ("Beef Products", FoodCategory::Meat, Some(false)),
    ("Beverages", FoodCategory::Beverage, None),
    ("Finfish and Shellfish Products", FoodCategory::Fish, Some(false)),
    ("Legumes and Legume Products", FoodCategory::Legume, None),
    ("Lamb, Veal, and Game Products", FoodCategory::Meat, Some(false)),
    ("Sweets", FoodCategory::Sugar, None),
    ("Cereal Grains and Pasta", FoodCategory::Cereal, None),
    ("Dairy and Egg Products", FoodCategory::Milk, None),
    ("Baked Products", FoodCategory::Cereal, None),
];

/// Reads a CSV download of USDA FoodData Central (public domain): Foundation Foods, SR Legacy or FNDDS.
///
/// Hand over the bytes of `food.csv`, `nutrient.csv`, `food_nutrient.csv` and, for the food groups,
/// `food_category.csv`. Ids are `fdc-` and the FDC id. Each file may have 256 MiB, so the full download with its branded
/// foods does not fit. Nutrients the registry has no key for, and those in IU, are left out; in a food without total
/// energy the Atwater sums stand in. A negative amount (carbohydrate "by difference") is a problem, so reading Foundation
/// Foods often needs [`Strictness::Lenient`].
///
/// # Errors
///
/// Those of [`read_food_table`](super::read_food_table), with the file's name.
pub fn read_food_data_central(
    food: &[u8],
    nutrient: &[u8],
    food_nutrient: &[u8],
    food_category: Option<&[u8]>,
    strictness: Strictness,
) -> Result<FoodTableReading> {
    let mut problems = Problems::default();
    let nutrients = known_nutrients(nutrient)?;
    let groups = food_category.map(group_names).transpose()?.unwrap_or_default();
    let mut foods = foods(food, &groups, &mut problems)?;
    add_amounts(food_nutrient, &nutrients, &mut foods, &mut problems)?;
    let good = foods.list.into_iter().filter(|food| food.good).map(|food| food.ingredient);
    Ok(FoodTableReading::new(good.collect(), problems, strictness))
}

/// A nutrient of the download that has a key; `rank` orders the numbers that share one.
struct KnownNutrient {
    key: NutrientKey,
    unit: NutrientUnit,
    rank: usize,
}

struct Foods {
    list: Vec<Food>,
    places: HashMap<String, usize>,
}

struct Food {
    ingredient: Ingredient,
    ranks: Vec<usize>,
    good: bool,
}

fn known_nutrients(bytes: &[u8]) -> Result<HashMap<String, KnownNutrient>> {
    let mut sheet = Sheet::open("nutrient.csv", bytes)?;
    let (id, number, unit) = (sheet.column("id")?, sheet.column("nutrient_nbr")?, sheet.column("unit_name")?);
    let mut known = HashMap::new();
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            return Err(problem.into_error());
        }
        let number = row.text(&number);
        let number = number.strip_suffix(".0").unwrap_or(number);
        let Some(rank) = NUMBERS.iter().position(|(known, _)| *known == number) else { continue };
        let (Some((_, key)), Some(unit)) = (NUMBERS.get(rank), unit_name(row.text(&unit))) else { continue };
        // Some releases name nutrients by number in food_nutrient.csv; ids begin at 1001, so the two never meet.
        for name in [row.text(&id), number] {
            known.insert(name.to_owned(), KnownNutrient { key: NutrientKey::new(*key)?, unit, rank });
        }
    }
    Ok(known)
}

fn unit_name(name: &str) -> Option<NutrientUnit> {
    match name.to_ascii_uppercase().as_str() {
        "G" => Some(NutrientUnit::G),
        "MG" => Some(NutrientUnit::Mg),
        "UG" => Some(NutrientUnit::Ug),
        "KCAL" => Some(NutrientUnit::Kcal),
        "KJ" => Some(NutrientUnit::Kj),
        _ => None,
    }
}

fn group_names(bytes: &[u8]) -> Result<HashMap<String, String>> {
    let mut sheet = Sheet::open("food_category.csv", bytes)?;
    let (id, description) = (sheet.column("id")?, sheet.column("description")?);
    let mut names = HashMap::new();
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            return Err(problem.into_error());
        }
        names.insert(row.text(&id).to_owned(), row.text(&description).to_owned());
    }
    Ok(names)
}

fn foods(bytes: &[u8], groups: &HashMap<String, String>, problems: &mut Problems) -> Result<Foods> {
    let mut sheet = Sheet::open("food.csv", bytes)?;
    let (code, kind) = (sheet.column("fdc_id")?, sheet.column("data_type")?);
    let (name, group) = (sheet.column("description")?, sheet.find("food_category_id")?);
    let mut foods = Foods { list: Vec::new(), places: HashMap::new() };
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            problems.add(problem);
            continue;
        }
        if !FOODS.contains(&row.text(&kind)) {
            continue;
        }
        let text = row.text(&code);
        let Ok(id) = IngredientId::new(format!("fdc-{text}")) else {
            problems.add(sheet.problem(&row, &code, CellFault::BadCode));
            continue;
        };
        let description = row.text(&name);
        if description.is_empty() {
            problems.add(sheet.problem(&row, &name, CellFault::Required));
            continue;
        }
        if foods.places.contains_key(text) {
            problems.add(sheet.problem(&row, &code, CellFault::Duplicate));
            continue;
        }
        let group = groups.get(row.optional(group.as_ref()));
        let found = GROUPS.iter().find(|(name, ..)| group.is_some_and(|group| group == name));
        let (category, plant) = found.map_or((FoodCategory::Other, None), |(_, category, plant)| (*category, *plant));
        let mut ingredient = Ingredient::new(id.as_str(), description, category)?;
        ingredient.plant = plant;
        ingredient.composition.source =
            Some(FoodSource { table: TABLE.to_owned(), code: text.to_owned(), description: description.to_owned() });
        foods.places.insert(text.to_owned(), foods.list.len());
        foods.list.push(Food { ingredient, ranks: Vec::new(), good: true });
    }
    Ok(foods)
}

fn add_amounts(
    bytes: &[u8],
    nutrients: &HashMap<String, KnownNutrient>,
    foods: &mut Foods,
    problems: &mut Problems,
) -> Result<()> {
    let words = FoodTableMapping::new(TABLE, "", "");
    let format = CellFormat { numbers: words.number_format, missing: &words.missing, trace: &words.trace };
    let mut sheet = Sheet::open("food_nutrient.csv", bytes)?;
    let (code, nutrient, value) = (sheet.column("fdc_id")?, sheet.column("nutrient_id")?, sheet.column("amount")?);
    while let Some((row, problem)) = sheet.next_row()? {
        let place = foods.places.get(row.text(&code)).copied();
        let food = place.and_then(|place| foods.list.get_mut(place));
        if let Some(problem) = problem {
            problems.add(problem);
            food.into_iter().for_each(|food| food.good = false);
            continue;
        }
        let Some(food) = food else { continue };
        let Some(known) = nutrients.get(row.text(&nutrient)) else { continue };
        let read = match format.read(row.text(&value)) {
            Ok(Cell::Missing) => continue,
            Ok(Cell::Trace) => Ok(CompositionValue::Trace),
            Ok(Cell::Known(value)) => amount(value, known.unit, &known.key, ImpossibleAmount::Problem),
            Err(fault) => Err(fault),
        };
        match read {
            Ok(_) if food.ranks.contains(&known.rank) => {
                food.good = false;
                problems.add(sheet.problem(&row, &nutrient, CellFault::Duplicate));
            }
            Ok(amount) => food.set(known, amount),
            Err(fault) => {
                food.good = false;
                problems.add(sheet.problem(&row, &value, fault));
            }
        }
    }
    Ok(())
}

impl Food {
    fn set(&mut self, nutrient: &KnownNutrient, value: CompositionValue) {
        let values = &mut self.ingredient.composition.values;
        match values.iter().position(|stated| stated.nutrient == nutrient.key) {
            None => {
                values.push(NutrientValue { nutrient: nutrient.key.clone(), value });
                self.ranks.push(nutrient.rank);
            }
            Some(place) => {
                if let (Some(stated), Some(rank)) = (values.get_mut(place), self.ranks.get_mut(place))
                    && nutrient.rank < *rank
                {
                    stated.value = value;
                    *rank = nutrient.rank;
                }
            }
        }
    }
}
