use super::LinePortion;
use crate::error::Result;
use crate::id::{IngredientId, LineId, MenuId, PurchaseFormId};
use crate::ingredient::{CookingMethod, WeightBasis};
use crate::quantity::{Decimal, Quantity, decimal};

/// What happens to the quantity of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LineUse {
    /// All of it is eaten.
    #[default]
    Eaten,
    /// It is poured to fry in: all of it is paid, only what is absorbed is eaten.
    FryingOil,
}

/// One line of a menu: an ingredient, or another menu.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuIngredient {
    /// Its id within the menu. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: LineId,
    /// The ingredient; absent if the line is a menu. `inventoryItemId` is accepted.
    #[serde(default, alias = "inventoryItemId")]
    pub ingredient_id: Option<IngredientId>,
    /// The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient.
    #[serde(default)]
    pub component_menu_id: Option<MenuId>,
    /// How much, for the menu's `servings`. Absent: to taste.
    #[serde(with = "decimal::wire::option", default)]
    pub quantity: Option<Decimal>,
    /// The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`.
    #[serde(default)]
    pub unit: String,
    /// The most that "to taste" can be, in `unit`. Absent: nothing bounds it.
    #[serde(with = "decimal::wire::option", default)]
    pub at_most: Option<Decimal>,
    /// Which weight the quantity is. A food's own measure says its basis itself.
    #[serde(default)]
    pub basis: WeightBasis,
    /// Share of the purchased weight that is eaten, in percent, for this line; beats the food's.
    #[serde(with = "decimal::wire::option", default)]
    pub edible_portion_percent: Option<Decimal>,
    /// The form it is bought in, if not the usual one.
    #[serde(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's.
    #[serde(with = "decimal::wire::option", default)]
    pub yield_factor: Option<Decimal>,
    /// How this line is cooked, if not as the whole menu.
    #[serde(default)]
    pub cooking_method: Option<CookingMethod>,
    /// The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost.
    #[serde(default)]
    pub retention_code: Option<u32>,
    /// Whether all of it is eaten.
    #[serde(default)]
    pub line_use: LineUse,
    /// How much of frying oil is absorbed, in `unit`. Absent: between none and all.
    #[serde(with = "decimal::wire::option", default)]
    pub absorbed: Option<Decimal>,
    /// Whether it may be left out. Counts in allergens always, in the rest when chosen.
    #[serde(default)]
    pub is_optional: bool,
    /// What may stand in for it.
    #[serde(default)]
    pub substitutes: Vec<Substitute>,
    /// How much of it each portion size gets, where that is not the portion's factor.
    #[serde(default)]
    pub portions: Vec<LinePortion>,
    /// How it is prepared: "peeled, diced".
    #[serde(default)]
    pub preparation_notes: Option<String>,
}

/// What may stand in for a line.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Substitute {
    /// The ingredient that stands in.
    pub ingredient_id: IngredientId,
    /// How much of it replaces one of the line's quantity, by the line's unit and basis.
    #[serde(with = "decimal::wire")]
    pub ratio: Decimal,
}

impl MenuIngredient {
    fn new(id: &str) -> Result<Self> {
        Ok(Self {
            id: LineId::new(id)?,
            ingredient_id: None,
            component_menu_id: None,
            quantity: None,
            unit: String::new(),
            at_most: None,
            basis: WeightBasis::default(),
            edible_portion_percent: None,
            purchase_form_id: None,
            yield_factor: None,
            cooking_method: None,
            retention_code: None,
            line_use: LineUse::default(),
            absorbed: None,
            is_optional: false,
            substitutes: Vec::new(),
            portions: Vec::new(),
            preparation_notes: None,
        })
    }

    /// A line of raw, cleaned ingredient.
    pub fn ingredient(id: &str, ingredient: &str, quantity: &Quantity) -> Result<Self> {
        let mut line = Self::new(id)?;
        line.ingredient_id = Some(IngredientId::new(ingredient)?);
        line.quantity = Some(quantity.amount);
        line.unit.clone_from(&quantity.unit);
        Ok(line)
    }

    /// A line that is another menu, by cooked weight or in servings.
    pub fn menu(id: &str, menu: &str, quantity: &Quantity) -> Result<Self> {
        let mut line = Self::new(id)?;
        line.component_menu_id = Some(MenuId::new(menu)?);
        line.quantity = Some(quantity.amount);
        line.unit.clone_from(&quantity.unit);
        line.basis = WeightBasis::Cooked;
        Ok(line)
    }

    /// A line of an ingredient to taste, at most as much as stated.
    pub fn to_taste(id: &str, ingredient: &str, at_most: Option<&Quantity>) -> Result<Self> {
        let mut line = Self::ingredient(id, ingredient, &Quantity::whole(0, "g"))?;
        line.quantity = None;
        line.at_most = at_most.map(|most| most.amount);
        if let Some(most) = at_most {
            line.unit.clone_from(&most.unit);
        }
        Ok(line)
    }

    /// The same line as purchased, edible or cooked weight.
    #[must_use]
    pub fn with_basis(mut self, basis: WeightBasis) -> Self {
        self.basis = basis;
        self
    }
}
