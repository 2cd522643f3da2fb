//! The date that a kitchen's derived values are of, kept as a record of its own.

use super::Work;
use crate::error::Result;
use crate::ingredient::Ingredient;
use crate::json;
use crate::kitchen::kept::{Kept, Stored};
use crate::menu::Menu;
use crate::plan::{Assignment, MealActual, MenuPlan};
use crate::program::NutritionProgram;
use crate::store::{Noun, Query, RecordIndex, RecordKey, StoreError, StoredRecord, Write};
use jiff::civil::Date;

/// Where the date is kept that derived values are of.
fn date_key() -> RecordKey {
    RecordKey::new(Noun::Date, "derived")
}

fn unreadable(error: impl ToString) -> StoreError {
    StoreError::unreadable("the date of derived values", error)
}

fn read(text: &str) -> Result<Date> {
    Ok(json::read(text).map_err(unreadable)?)
}

impl Work<'_> {
    /// The civil date in the kitchen's time zone.
    pub(in crate::kitchen) fn today(&mut self) -> Result<Date> {
        let zone = self.settings()?.record.time_zone;
        self.kitchen.host.clock.today(&zone)
    }

    /// The date that derived values are of: the kitchen's, or today before it has one.
    pub(in crate::kitchen) fn as_of(&mut self) -> Result<Date> {
        if let Some(date) = self.as_of {
            return Ok(date);
        }
        let kept = match self.find_raw(&date_key())? {
            Some(record) => Some(record.body),
            // It once stood beside the settings.
            None => self.settings()?.derived,
        };
        let date = match kept {
            Some(text) => read(&text)?,
            None => self.today()?,
        };
        self.as_of = Some(date);
        Ok(date)
    }

    /// Moves the kitchen to a date: every menu is computed anew, and every record is found by what this version of gizi
    /// finds it by.
    pub(in crate::kitchen) fn move_to(&mut self, date: Date) -> Result<()> {
        self.as_of = Some(date);
        self.keep_date()?;
        self.relist::<Ingredient>()?;
        self.relist::<NutritionProgram>()?;
        self.relist::<MenuPlan>()?;
        self.relist::<Assignment>()?;
        self.relist::<MealActual>()?;
        let menus = self.relist::<Menu>()?;
        self.touched.extend(menus);
        Ok(())
    }

    /// Writes anew what records of a kind are found by; an older version may have folded their text otherwise, or not
    /// have known a field. Returns their ids.
    fn relist<T: Kept>(&mut self) -> Result<Vec<String>> {
        let records = self.list_all(&Query::of(T::NOUN))?;
        for stored in &records {
            self.derive(&Stored::<T>::read(stored)?)?;
        }
        Ok(records.into_iter().map(|record| record.key.id).collect())
    }

    /// Notes the date that derived values are of, where it is not noted yet.
    pub(super) fn keep_date(&mut self) -> Result<()> {
        let date = self.as_of()?;
        let kept = self.find_raw(&date_key())?;
        let expected = kept.as_ref().map_or(0, |record| record.version);
        let (version, body) = (expected.saturating_add(1), serde_json::to_string(&date).map_err(unreadable)?);
        let (key, index) = (date_key(), RecordIndex::default());
        let record = StoredRecord { key, version, schema: 1, body, derived: None, index };
        if kept.is_none_or(|kept| kept.body != record.body) {
            self.push(record.key.clone(), Write::Put { expected, record });
        }
        Ok(())
    }
}
