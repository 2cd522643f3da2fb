/// The food group of an ingredient, as food tables group them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FoodCategory {
    /// Rice, wheat, maize, noodles, bread.
    Cereal,
    /// Cassava, potato, sweet potato, taro, sago.
    Tuber,
    /// Beans, soya, tempeh, tofu, groundnut.
    Legume,
    /// Nuts and seeds.
    NutSeed,
    /// Vegetables.
    Vegetable,
    /// Fruit.
    Fruit,
    /// Meat of mammals and its offal.
    Meat,
    /// Poultry and its offal.
    Poultry,
    /// Fish, shrimp, squid, shellfish.
    Fish,
    /// Eggs.
    Egg,
    /// Milk and milk products.
    Milk,
    /// Oils and fats.
    FatOil,
    /// Sugar, honey, sweets.
    Sugar,
    /// Spices, salt, sauces.
    Spice,
    /// Drinks.
    Beverage,
    /// Anything else.
    Other,
}

impl FoodCategory {
    /// All of them, in table order.
    pub const ALL: [Self; 16] = [
        Self::Cereal,
        Self::Tuber,
        Self::Legume,
        Self::NutSeed,
        Self::Vegetable,
        Self::Fruit,
        Self::Meat,
        Self::Poultry,
        Self::Fish,
        Self::Egg,
        Self::Milk,
        Self::FatOil,
        Self::Sugar,
        Self::Spice,
        Self::Beverage,
        Self::Other,
    ];

    /// The wire value: `NUT_SEED`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cereal => "CEREAL",
            Self::Tuber => "TUBER",
            Self::Legume => "LEGUME",
            Self::NutSeed => "NUT_SEED",
            Self::Vegetable => "VEGETABLE",
            Self::Fruit => "FRUIT",
            Self::Meat => "MEAT",
            Self::Poultry => "POULTRY",
            Self::Fish => "FISH",
            Self::Egg => "EGG",
            Self::Milk => "MILK",
            Self::FatOil => "FAT_OIL",
            Self::Sugar => "SUGAR",
            Self::Spice => "SPICE",
            Self::Beverage => "BEVERAGE",
            Self::Other => "OTHER",
        }
    }
}
