/// What a menu is in the kitchen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MenuKind {
    /// A semi-finished good: a sauce, a stock, a spice paste.
    Preparation,
    /// One dish.
    #[default]
    Dish,
    /// What one person gets: several dishes.
    Tray,
}

/// The meal a tray is served at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MealType {
    /// Breakfast.
    #[serde(alias = "SARAPAN")]
    Breakfast,
    /// The morning snack; `SNACK` is read as this.
    #[serde(alias = "SNACK", alias = "SNACK_PAGI")]
    SnackMorning,
    /// Lunch.
    #[serde(alias = "MAKAN_SIANG")]
    Lunch,
    /// The afternoon snack.
    #[serde(alias = "SNACK_SORE")]
    SnackAfternoon,
    /// Dinner.
    #[serde(alias = "MAKAN_MALAM")]
    Dinner,
}

/// How hard a menu is to cook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DifficultyLevel {
    /// Easy.
    #[serde(alias = "MUDAH")]
    Easy,
    /// Medium.
    #[serde(alias = "SEDANG")]
    Medium,
    /// Hard.
    #[serde(alias = "SULIT")]
    Hard,
}

/// The place of a dish on the tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Course {
    /// Rice, noodles, tubers.
    Staple,
    /// Meat, poultry, fish, egg.
    AnimalProtein,
    /// Tempeh, tofu, beans.
    PlantProtein,
    /// Vegetables.
    Vegetable,
    /// Fruit.
    Fruit,
    /// Milk.
    Milk,
    /// Drinks.
    Beverage,
    /// Something sweet.
    Dessert,
    /// Sambal, sauce, crackers.
    Condiment,
}
