use super::{
    CategoryRule, EdiblePortionColumn, EdiblePortionMeaning, FoodTableMapping, ImpossibleAmount, NutrientColumn,
};
use crate::error::Result;
use crate::ingredient::FoodCategory;
use crate::nutrient::NutrientUnit;

/// The older rows (KZGPI 1990) print 0 for what nobody analysed.
const ZERO_IS_MISSING: [&str; 6] = ["sodium_mg", "potassium_mg", "copper_mg", "zinc_mg", "riboflavin_mg", "niacin_mg"];
/// At least one row prints more ash than 100 g can hold.
const MISPRINTED: &str = "ash_g";

/// Columns named like the nutrient.
#[rustfmt::skip]
const NAMED_BY_KEY: &[&str] = &[
    "water_g", "energy_kcal", "protein_g", "fat_g", "carbohydrate_g", "fibre_g", "ash_g", "calcium_mg",
    "phosphorus_mg", "iron_mg", "sodium_mg", "potassium_mg", "copper_mg", "zinc_mg", "retinol_ug",
    "carotene_total_ug", "thiamin_mg", "riboflavin_mg", "niacin_mg", "vit_c_mg",
];

impl FoodTableMapping {
    /// TKPI 2017/2020, the Indonesian food composition table, with columns named `code, name, bdd_percent, water_g,
    /// energy_kcal, …`. The food group comes from the code.
    ///
    /// The table is "hak cipta dilindungi" (all rights reserved): gizi carries none of it; load your own file. Its 0 for
    /// sodium, potassium, copper, zinc, riboflavin and niacin mostly means "not analysed" and is read as missing; an ash
    /// content 100 g cannot hold is a misprint and is read as missing too.
    pub fn tkpi() -> Result<Self> {
        let mut nutrients = NutrientColumn::named_by_key(NAMED_BY_KEY)?;
        for column in &mut nutrients {
            column.zero_is_missing = ZERO_IS_MISSING.contains(&column.column.as_str());
            if column.column == MISPRINTED {
                column.impossible = ImpossibleAmount::Missing;
            }
        }
        nutrients.push(NutrientColumn::new("beta_carotene_ug", "carotene_beta_ug", NutrientUnit::Ug)?);
        // The second letter says raw (R) or processed (P); processed foods mix plant and animal food.
        let categories = [
            ("AR*", FoodCategory::Cereal, Some(true)),
            ("AP*", FoodCategory::Cereal, None),
            ("BR*", FoodCategory::Tuber, Some(true)),
            ("BP*", FoodCategory::Tuber, None),
            ("CR*", FoodCategory::Legume, Some(true)),
            ("CP*", FoodCategory::Legume, None),
            ("DR*", FoodCategory::Vegetable, Some(true)),
            ("DP*", FoodCategory::Vegetable, None),
            ("ER*", FoodCategory::Fruit, Some(true)),
            ("EP*", FoodCategory::Fruit, None),
            ("FR*", FoodCategory::Meat, Some(false)),
            ("FP*", FoodCategory::Meat, None),
            ("GR*", FoodCategory::Fish, Some(false)),
            ("GP*", FoodCategory::Fish, None),
            ("HR*", FoodCategory::Egg, Some(false)),
            ("HP*", FoodCategory::Egg, None),
            ("JR*", FoodCategory::Milk, Some(false)),
            ("JP*", FoodCategory::Milk, None),
            ("K*", FoodCategory::FatOil, None),
            ("M*", FoodCategory::Sugar, None),
            ("N*", FoodCategory::Spice, None),
            ("Q*", FoodCategory::Beverage, None),
        ];
        let mut mapping = Self::new("TKPI 2020", "code", "name");
        mapping.id_prefix = "tkpi-".to_owned();
        mapping.category_column = Some("code".to_owned());
        mapping.categories =
            categories.into_iter().map(|(text, category, plant)| CategoryRule::new(text, category, plant)).collect();
        mapping.default_category = None;
        mapping.edible_portion =
            Some(EdiblePortionColumn { column: "bdd_percent".to_owned(), means: EdiblePortionMeaning::Edible });
        mapping.nutrients = nutrients;
        Ok(mapping)
    }
}
