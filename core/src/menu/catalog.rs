use super::{Menu, MenuError};
use crate::error::Result;
use crate::ingredient::{FoodCategory, Ingredient, RetentionTable, ZeroAssumption};
use crate::nutrient::{FoodRow, NutrientRegistry, ZeroRule};
use crate::quantity::UnitTable;
use std::collections::HashMap;
use std::sync::Arc;

/// Everything a calculation looks up: units, nutrients, retention factors, ingredients and menus.
///
/// It is a plain value: fill it, then hand it to as many calculations as you like.
#[derive(Debug, Clone)]
pub struct Catalog {
    // Shared by clones: a kitchen lays out a catalog for every action.
    units: Arc<UnitTable>,
    registry: Arc<NutrientRegistry>,
    retention: Arc<RetentionTable>,
    zero_assumptions: Arc<[ZeroAssumption]>,
    foods: Vec<Food>,
    food_index: HashMap<String, usize>,
    menus: Vec<Menu>,
    menu_index: HashMap<String, usize>,
    highest: HashMap<FoodCategory, Vec<Highest>>,
}

/// An ingredient with its composition in registry order.
#[derive(Debug, Clone)]
pub(crate) struct Food {
    pub(crate) ingredient: Ingredient,
    pub(crate) row: FoodRow,
}

/// The highest amount of a nutrient among the foods of a group, and how many foods it rests on.
#[derive(Debug, Clone, Copy, Default)]
struct Highest {
    amount: f64,
    foods: u32,
}

/// Fewer known foods than this say nothing about their group.
const FEWEST_FOR_AN_ESTIMATE: u32 = 5;

impl Catalog {
    /// Standard units and nutrients, USDA retention factors (feature `retention`), assumed zeros, no foods.
    pub fn standard() -> Result<Self> {
        #[cfg(feature = "retention")]
        let retention = RetentionTable::usda_release_6()?;
        #[cfg(not(feature = "retention"))]
        let retention = RetentionTable::default();
        let zeros = ZeroAssumption::standard()?;
        Ok(Self::new(UnitTable::standard()?, NutrientRegistry::standard()?, retention, zeros))
    }

    /// A catalog over one's own tables. Without zero assumptions every missing value stays missing.
    pub fn new(
        units: UnitTable,
        registry: NutrientRegistry,
        retention: RetentionTable,
        zero_assumptions: Vec<ZeroAssumption>,
    ) -> Self {
        Self {
            units: Arc::new(units),
            registry: Arc::new(registry),
            retention: Arc::new(retention),
            zero_assumptions: zero_assumptions.into(),
            foods: Vec::new(),
            food_index: HashMap::new(),
            menus: Vec::new(),
            menu_index: HashMap::new(),
            highest: HashMap::new(),
        }
    }

    /// Adds an ingredient. Its id must be new and its facts possible.
    pub fn add_ingredient(&mut self, ingredient: Ingredient) -> Result<()> {
        let id = ingredient.id.as_str().to_owned();
        if self.food_index.contains_key(&id) {
            return Err(MenuError::DuplicateId { id }.into());
        }
        let food = self.lay_out(ingredient)?;
        self.note_highest(&food);
        self.food_index.insert(id, self.foods.len());
        self.foods.push(food);
        Ok(())
    }

    /// Puts an ingredient in the place of the one with its id, or adds it.
    pub fn set_ingredient(&mut self, ingredient: Ingredient) -> Result<()> {
        let Some(place) = self.food_index.get(ingredient.id.as_str()).copied() else {
            return self.add_ingredient(ingredient);
        };
        let food = self.lay_out(ingredient)?;
        if let Some(slot) = self.foods.get_mut(place) {
            *slot = food;
        }
        self.highest.clear();
        let foods = std::mem::take(&mut self.foods);
        foods.iter().for_each(|food| self.note_highest(food));
        self.foods = foods;
        Ok(())
    }

    fn lay_out(&self, ingredient: Ingredient) -> Result<Food> {
        ingredient.check()?;
        let covering = self.zero_assumptions.iter().filter(|rule| rule.covers(&ingredient));
        let rules = covering.filter_map(|rule| {
            let nutrient = self.registry.position(&rule.nutrient)?;
            Some(ZeroRule { id: rule.id.clone(), nutrient })
        });
        let row = FoodRow::new(&self.registry, &ingredient.composition, rules.collect())?;
        Ok(Food { ingredient, row })
    }

    fn note_highest(&mut self, food: &Food) {
        let highest = self.highest.entry(food.ingredient.category).or_default();
        highest.resize(self.registry.len(), Highest::default());
        for (slot, amount) in highest.iter_mut().zip(food.row.stated()) {
            if let Some(amount) = amount {
                slot.amount = slot.amount.max(amount);
                slot.foods += 1;
            }
        }
    }

    /// The highest known amount per gram among the foods of a group, if enough of them are known.
    pub(crate) fn estimate(&self, category: FoodCategory, nutrient: usize) -> Option<f64> {
        let highest = self.highest.get(&category)?.get(nutrient)?;
        (highest.foods >= FEWEST_FOR_AN_ESTIMATE).then_some(highest.amount / 100.0)
    }

    /// Adds a menu. Its id must be new.
    pub fn add_menu(&mut self, menu: Menu) -> Result<()> {
        let id = menu.id.as_str().to_owned();
        if self.menu_index.contains_key(&id) {
            return Err(MenuError::DuplicateId { id }.into());
        }
        self.menu_index.insert(id, self.menus.len());
        self.menus.push(menu);
        Ok(())
    }

    /// Puts a menu in the place of the one with its id, or adds it.
    pub fn set_menu(&mut self, menu: Menu) -> Result<()> {
        match self.menu_index.get(menu.id.as_str()).and_then(|place| self.menus.get_mut(*place)) {
            Some(slot) => {
                *slot = menu;
                Ok(())
            }
            None => self.add_menu(menu),
        }
    }

    /// All ingredients in the order they were added.
    pub fn ingredients(&self) -> impl Iterator<Item = &Ingredient> {
        self.foods.iter().map(|food| &food.ingredient)
    }

    /// All menus in the order they were added.
    pub fn menus(&self) -> &[Menu] {
        &self.menus
    }

    /// The ingredient of an id.
    pub fn ingredient(&self, id: &str) -> Result<&Ingredient> {
        Ok(&self.food(id)?.ingredient)
    }

    /// The menu of an id.
    pub fn menu(&self, id: &str) -> Result<&Menu> {
        self.menu_index
            .get(id)
            .and_then(|place| self.menus.get(*place))
            .ok_or_else(|| MenuError::UnknownMenu { menu: id.chars().take(64).collect() }.into())
    }

    pub(crate) fn food(&self, id: &str) -> Result<&Food> {
        self.food_index
            .get(id)
            .and_then(|place| self.foods.get(*place))
            .ok_or_else(|| MenuError::UnknownIngredient { ingredient: id.chars().take(64).collect() }.into())
    }

    /// The units in force.
    pub fn units(&self) -> &UnitTable {
        &self.units
    }

    /// The nutrients in force.
    pub fn registry(&self) -> &NutrientRegistry {
        &self.registry
    }

    /// The retention factors in force.
    pub fn retention(&self) -> &RetentionTable {
        &self.retention
    }

    /// The rules in force by which a missing value is taken as 0.
    pub fn zero_assumptions(&self) -> &[ZeroAssumption] {
        &self.zero_assumptions
    }
}
