use super::{CategoryRule, FoodTableMapping, NutrientColumn};
use crate::error::Result;
use crate::ingredient::FoodCategory;
use crate::nutrient::NutrientUnit;

/// Column, nutrient, and whether 0 means "not detected or not analysed" there.
const COLUMNS: [(&str, &str, bool); 33] = [
    ("water", "water_g", false),
    ("protcnt", "protein_g", false),
    ("ash", "ash_g", false),
    ("fatce", "fat_g", false),
    ("fibtg", "fibre_g", true),
    ("choavldf", "carbohydrate_available_g", false),
    ("starch", "starch_g", true),
    ("ca", "calcium_mg", false),
    ("cu", "copper_mg", true),
    ("fe", "iron_mg", false),
    ("mg", "magnesium_mg", false),
    ("mn", "manganese_mg", true),
    ("mo", "molybdenum_ug", true),
    ("p", "phosphorus_mg", false),
    ("k", "potassium_mg", false),
    ("se", "selenium_ug", true),
    ("na", "sodium_mg", false),
    ("zn", "zinc_mg", false),
    ("cr", "chromium_ug", true),
    ("retol", "retinol_ug", true),
    ("cartb", "carotene_beta_ug", true),
    ("thia", "thiamin_mg", true),
    ("ribf", "riboflavin_mg", true),
    ("nia", "niacin_mg", true),
    ("pantac", "pantothenic_mg", true),
    ("vitb6c", "vit_b6_mg", true),
    ("biot", "biotin_ug", true),
    ("folsum", "folate_total_ug", true),
    ("vitc", "vit_c_mg", true),
    ("fasat", "sfa_g", true),
    ("fams", "mufa_g", true),
    ("fapu", "pufa_g", true),
    ("cholc", "cholesterol_mg", true),
];

impl FoodTableMapping {
    /// The Indian Food Composition Tables 2017 with the book's component codes as column names.
    ///
    /// Energy is in kilojoules and every nutrient in *grams*: iron 0.00933 is 9.33 mg. Carbohydrate is available
    /// carbohydrate. Vitamin A as a sum, total carotenoids (lycopene and lutein among them) and vitamins D, E and K are not
    /// read, because their columns mix forms the registry keeps apart.
    pub fn ifct() -> Result<Self> {
        let mut mapping = Self::new("IFCT 2017", "code", "name");
        mapping.id_prefix = "ifct-".to_owned();
        mapping.nutrients.push(NutrientColumn {
            zero_is_missing: true,
            ..NutrientColumn::new("enerc", "energy_kcal", NutrientUnit::Kj)?
        });
        for (column, nutrient, zero_is_missing) in COLUMNS {
            let column = NutrientColumn::new(column, nutrient, NutrientUnit::G)?;
            mapping.nutrients.push(NutrientColumn { zero_is_missing, ..column });
        }
        let groups = [
            ("Cereals and Millets", FoodCategory::Cereal, Some(true)),
            ("Grain Legumes", FoodCategory::Legume, Some(true)),
            ("Green Leafy Vegetables", FoodCategory::Vegetable, Some(true)),
            ("Other Vegetables", FoodCategory::Vegetable, Some(true)),
            ("Mushrooms", FoodCategory::Vegetable, None),
            ("Fruits", FoodCategory::Fruit, Some(true)),
            ("Roots and Tubers", FoodCategory::Tuber, Some(true)),
            ("Condiments and Spices", FoodCategory::Spice, Some(true)),
            ("Nuts and Oil Seeds", FoodCategory::NutSeed, Some(true)),
            ("Sugars", FoodCategory::Sugar, Some(true)),
            ("Milk and Milk Products", FoodCategory::Milk, Some(false)),
            ("Egg and Egg Products", FoodCategory::Egg, Some(false)),
            ("Poultry", FoodCategory::Poultry, Some(false)),
            ("Animal Meat", FoodCategory::Meat, Some(false)),
            ("Marine*", FoodCategory::Fish, Some(false)),
            ("Fresh Water Fish*", FoodCategory::Fish, Some(false)),
            ("Edible Oils and Fats", FoodCategory::FatOil, None),
            ("Miscellaneous Foods", FoodCategory::Other, None),
        ];
        mapping.category_column = Some("grup".to_owned());
        mapping.categories =
            groups.into_iter().map(|(text, category, plant)| CategoryRule::new(text, category, plant)).collect();
        mapping.default_category = None;
        Ok(mapping)
    }
}
