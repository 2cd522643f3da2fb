use super::{KitchenError, KitchenSettings};
use crate::error::Result;
use crate::ingredient::{Allergen, RetentionTable, ZeroAssumption};
use crate::menu::Catalog;
use crate::nutrient::NutrientRegistry;
use std::sync::{Arc, Mutex, PoisonError};

/// What every calculation of a kitchen looks up, beside its own records.
#[derive(Debug)]
pub(super) struct Tables {
    measure_sets: Vec<String>,
    /// Units, nutrients, retention factors and assumed zeros, without foods and menus.
    pub(super) catalog: Catalog,
    pub(super) allergens: Vec<Allergen>,
}

/// The tables last used, so that they are read once and not with every action.
#[derive(Debug, Default)]
pub(super) struct TableCache(Mutex<Option<Arc<Tables>>>);

impl TableCache {
    pub(super) fn of(&self, settings: &KitchenSettings) -> Result<Arc<Tables>> {
        let mut cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tables) = cached.as_ref().filter(|tables| tables.measure_sets == settings.measure_sets) {
            return Ok(Arc::clone(tables));
        }
        let tables = Arc::new(Tables::of(settings)?);
        *cached = Some(Arc::clone(&tables));
        Ok(tables)
    }
}

impl Tables {
    /// Refuses a code that names no allergen: nothing would be known of it, which must not look like an answer.
    pub(super) fn check_allergen(&self, code: &str) -> Result<()> {
        if self.allergens.iter().any(|allergen| allergen.code == code) {
            return Ok(());
        }
        Err(KitchenError::UnknownAllergen { allergen: code.chars().take(64).collect() }.into())
    }

    fn of(settings: &KitchenSettings) -> Result<Self> {
        #[cfg(feature = "retention")]
        let retention = RetentionTable::usda_release_6()?;
        #[cfg(not(feature = "retention"))]
        let retention = RetentionTable::default();
        let catalog =
            Catalog::new(settings.units()?, NutrientRegistry::standard()?, retention, ZeroAssumption::standard()?);
        Ok(Self { measure_sets: settings.measure_sets.clone(), catalog, allergens: Allergen::standard()? })
    }
}
