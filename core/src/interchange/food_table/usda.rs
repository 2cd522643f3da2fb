use super::{
    CategoryRule, EdiblePortionColumn, EdiblePortionMeaning, FoodTableMapping, ImpossibleAmount, NutrientColumn,
};
use crate::error::Result;
use crate::ingredient::FoodCategory;

/// Food groups of the Standard Reference by the first digits of the food's number. Groups that mix plant and animal
/// food (soups, baked goods, vegetables with butter) leave the origin open; numbers above 36 follow no group.
/// Eggs stand among the milk products.
const GROUPS: [(&str, FoodCategory, Option<bool>); 30] = [
    ("01*", FoodCategory::Milk, None),
    ("0112*", FoodCategory::Egg, Some(false)),
    ("0113*", FoodCategory::Egg, Some(false)),
    ("01140*", FoodCategory::Egg, Some(false)),
    ("01141*", FoodCategory::Egg, Some(false)),
    ("01160*", FoodCategory::Egg, Some(false)),
    ("01171*", FoodCategory::Egg, Some(false)),
    ("01172*", FoodCategory::Egg, Some(false)),
    ("01173*", FoodCategory::Egg, Some(false)),
    ("01255*", FoodCategory::Egg, Some(false)),
    ("01258*", FoodCategory::Egg, Some(false)),
    ("01120*", FoodCategory::Milk, None),
    ("01121*", FoodCategory::Milk, None),
    ("01122*", FoodCategory::Milk, None),
    ("02*", FoodCategory::Spice, None),
    ("04*", FoodCategory::FatOil, None),
    ("05*", FoodCategory::Poultry, Some(false)),
    ("07*", FoodCategory::Meat, None),
    ("08*", FoodCategory::Cereal, None),
    ("09*", FoodCategory::Fruit, Some(true)),
    ("10*", FoodCategory::Meat, Some(false)),
    ("11*", FoodCategory::Vegetable, None),
    ("12*", FoodCategory::NutSeed, Some(true)),
    ("13*", FoodCategory::Meat, Some(false)),
    ("14*", FoodCategory::Beverage, None),
    ("15*", FoodCategory::Fish, Some(false)),
    ("16*", FoodCategory::Legume, None),
    ("17*", FoodCategory::Meat, Some(false)),
    ("19*", FoodCategory::Sugar, None),
    ("20*", FoodCategory::Cereal, None),
];

/// Nutrients of the Standard Reference, without its columns in IU.
#[rustfmt::skip]
const STANDARD_REFERENCE: &[&str] = &[
    "water_g", "energy_kcal", "protein_g", "fat_g", "ash_g", "carbohydrate_g", "fibre_g", "sugars_g", "calcium_mg",
    "iron_mg", "magnesium_mg", "phosphorus_mg", "potassium_mg", "sodium_mg", "zinc_mg", "copper_mg", "manganese_mg",
    "selenium_ug", "vit_c_mg", "thiamin_mg", "riboflavin_mg", "niacin_mg", "pantothenic_mg", "vit_b6_mg",
    "folate_total_ug", "folic_acid_ug", "folate_food_ug", "folate_dfe_ug", "choline_mg", "vit_b12_ug",
    "vit_a_rae_ug", "retinol_ug", "carotene_alpha_ug", "carotene_beta_ug", "cryptoxanthin_beta_ug", "lycopene_ug",
    "lutein_zeaxanthin_ug", "vit_e_mg", "vit_d_ug", "vit_k_ug", "sfa_g", "mufa_g", "pufa_g", "cholesterol_mg",
];

/// Nutrients of every FNDDS ingredient file.
#[rustfmt::skip]
const FNDDS_ALWAYS: &[&str] = &[
    "energy_kcal", "protein_g", "carbohydrate_g", "sugars_g", "fibre_g", "fat_g", "sfa_g", "sodium_mg",
    "cholesterol_mg",
];

/// Nutrients of the full FNDDS ingredient file.
#[rustfmt::skip]
const FNDDS_MORE: &[&str] = &[
    "mufa_g", "pufa_g", "retinol_ug", "vit_a_rae_ug", "carotene_alpha_ug", "carotene_beta_ug",
    "cryptoxanthin_beta_ug", "lycopene_ug", "lutein_zeaxanthin_ug", "thiamin_mg", "riboflavin_mg", "niacin_mg",
    "vit_b6_mg", "folic_acid_ug", "folate_food_ug", "folate_dfe_ug", "folate_total_ug", "choline_mg", "vit_b12_ug",
    "vit_b12_added_ug", "vit_c_mg", "vit_d_ug", "vit_e_mg", "vit_e_added_mg", "vit_k_ug", "calcium_mg",
    "phosphorus_mg", "magnesium_mg", "iron_mg", "zinc_mg", "copper_mg", "selenium_ug", "potassium_mg",
    "caffeine_mg", "theobromine_mg", "alcohol_g", "fa_4_0_g", "fa_6_0_g", "fa_8_0_g", "fa_10_0_g", "fa_12_0_g",
    "fa_14_0_g", "fa_16_0_g", "fa_18_0_g", "fa_16_1_g", "fa_18_1_g", "fa_20_1_g", "fa_22_1_g", "fa_18_2_g",
    "fa_18_3_g", "fa_18_4_g", "fa_20_4_g", "fa_20_5_n_3_g", "fa_22_5_n_3_g", "fa_22_6_n_3_g", "water_g",
];

impl FoodTableMapping {
    /// The abbreviated file of the USDA National Nutrient Database for Standard Reference, release 27, with columns named
    /// `ndb_no, short_description, water_g, …, refuse_pct`. Public domain.
    ///
    /// Its columns in IU are not read: vitamin A in IU turns into no other unit and vitamin D stands in µg beside it.
    pub fn usda_standard_reference() -> Result<Self> {
        let mut mapping = Self::new("USDA SR27", "ndb_no", "short_description");
        mapping.id_prefix = "usda-".to_owned();
        mapping.category_column = Some("ndb_no".to_owned());
        mapping.categories =
            GROUPS.iter().map(|(text, category, plant)| CategoryRule::new(text, *category, *plant)).collect();
        mapping.edible_portion =
            Some(EdiblePortionColumn { column: "refuse_pct".to_owned(), means: EdiblePortionMeaning::Refuse });
        mapping.nutrients = NutrientColumn::named_by_key(STANDARD_REFERENCE)?;
        Ok(mapping)
    }

    /// The ingredient nutrient values of USDA FNDDS 2021-2023: `ingredient_code, description` and up to 65 nutrients in
    /// columns named by their keys. Public domain.
    ///
    /// Energy, protein, fat, carbohydrate, fibre, sugars, saturated fat, sodium and cholesterol must be there; every other
    /// column may be absent. A few rows are no food but carriers that add a nutrient to a recipe; they hold more than 100 g
    /// in 100 g and are kept as they are.
    pub fn fndds_ingredients() -> Result<Self> {
        let mut nutrients = NutrientColumn::named_by_key(FNDDS_ALWAYS)?;
        let more = NutrientColumn::named_by_key(FNDDS_MORE)?;
        nutrients.extend(more.into_iter().map(|column| NutrientColumn { optional: true, ..column }));
        for column in &mut nutrients {
            column.impossible = ImpossibleAmount::Keep;
        }
        let mut mapping = Self::new("USDA FNDDS 2021-2023", "ingredient_code", "description");
        mapping.id_prefix = "fndds-".to_owned();
        mapping.nutrients = nutrients;
        Ok(mapping)
    }
}
