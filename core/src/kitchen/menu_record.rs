//! How a kitchen keeps menus.

use super::Audit;
use super::derived::MenuDerived;
use super::kept::Kept;
use super::kept::{by_table, stamped};
use crate::clock::IdSource;
use crate::error::{Error, Result};
use crate::event::{EventSubject, FieldChange};
use crate::ingredient::{AllergenPresence, DietStatus};
use crate::menu::{Menu, MenuError, fields};
use crate::message::wire;
use crate::quantity::Decimal;
use crate::store::{Noun, RecordIndex, fold};
use rust_decimal::prelude::ToPrimitive;

impl Kept for Menu {
    const NOUN: Noun = Noun::Menu;
    const NAME: &'static str = "menu";

    fn invalid(count: usize) -> Error {
        MenuError::Invalid { count }.into()
    }

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&mut self, ids: &dyn IdSource) -> Result<()> {
        self.id.or_next(ids)?;
        self.ingredients.iter_mut().try_for_each(|line| line.id.or_next(ids))?;
        self.recipe_steps.iter_mut().try_for_each(|step| step.id.or_next(ids))
    }

    by_table!(fields::MENU);
    stamped!();

    fn subject(&self, version: u32, changes: Vec<FieldChange>) -> EventSubject {
        let (menu_name, menu_code) = (self.menu_name.clone(), self.menu_code.clone());
        EventSubject::Menu { id: self.id.clone(), menu_name, menu_code, version, changes }
    }

    fn index(&self, audit: &Audit, derived: Option<&str>) -> Result<RecordIndex> {
        let mut index = RecordIndex::default()
            .searchable(&self.menu_name)
            .searchable(self.menu_code.as_deref().unwrap_or_default())
            .searchable(self.description.as_deref().unwrap_or_default())
            .text("menu_name", &fold(&self.menu_name))
            .text("kind", &wire(&self.kind))
            .number("deleted", i64::from(audit.deleted_at.is_some()))
            .number("active", i64::from(self.is_active))
            .number("created_at", audit.created_at.as_microsecond())
            .number("updated_at", audit.updated_at.as_microsecond())
            .number("preparation_time", self.preparation_time.into())
            .number("cooking_time", self.cooking_time.into())
            .number("servings", scaled(self.servings))
            .number("active_newest", active_newest(self.is_active, audit));
        let texts = [
            ("menu_code", self.menu_code.clone()),
            ("program_id", self.program_id.as_ref().map(ToString::to_string)),
            ("meal_type", self.meal_type.as_ref().map(wire)),
            ("course", self.course.as_ref().map(wire)),
            ("difficulty", self.difficulty.as_ref().map(wire)),
            ("main_protein", self.main_protein.as_deref().map(fold)),
        ];
        for (field, value) in texts {
            if let Some(value) = value {
                index = index.text(field, &value);
            }
        }
        if let Some(size) = self.serving_size {
            index = index.number("serving_size", scaled(size));
        }
        let mut links: Vec<(&str, String)> = Vec::new();
        for line in &self.ingredients {
            links.extend(line.ingredient_id.iter().map(|id| ("ingredient", id.to_string())));
            links
                .extend(line.substitutes.iter().map(|substitute| ("ingredient", substitute.ingredient_id.to_string())));
            links.extend(line.component_menu_id.iter().map(|id| ("menu", id.to_string())));
        }
        if let Some(derived) = derived.map(MenuDerived::read).transpose()? {
            index = of_derived(index, &derived);
            if derived.allergens_known {
                links.push(("derived", "diet".to_owned()));
            }
            for statement in &derived.allergens {
                let label = match statement.presence {
                    AllergenPresence::Contains => "contains",
                    AllergenPresence::MayContain => "may_contain",
                    AllergenPresence::Unknown => "unknown",
                    AllergenPresence::Free => continue,
                };
                links.push((label, statement.allergen.clone()));
                links.push(("not_free_of", "*".to_owned()));
                if statement.presence != AllergenPresence::Unknown {
                    links.push(("allergen", "*".to_owned()));
                }
                // Whoever asks for menus free of an allergen means those that are, for certain.
                links.push(("not_free_of", statement.allergen.clone()));
            }
        }
        links.sort();
        links.dedup();
        Ok(links.iter().fold(index, |index, (label, target)| index.link(label, target)))
    }
}

/// What was computed, as numbers to find and sort by. What nothing bounds from above has no upper end.
fn of_derived(mut index: RecordIndex, derived: &MenuDerived) -> RecordIndex {
    let flag = |status: DietStatus| match status {
        DietStatus::No => 0,
        DietStatus::Unknown => 1,
        DietStatus::Yes => 2,
    };
    index = index
        .number("complete", derived.complete.into())
        .number("halal", flag(derived.halal))
        .number("vegetarian", flag(derived.vegetarian));
    for (nutrient, low, high) in
        [("energy_kcal", "calories", "calories_at_most"), ("protein_g", "protein", "protein_at_most")]
    {
        if let Some(serving) = derived.serving(nutrient) {
            index = index.number(low, scaled_f64(serving.low));
            if let Some(most) = serving.high {
                index = index.number(high, scaled_f64(most));
            }
        }
    }
    if let Some(cost) = &derived.cost_per_serving {
        index = index.number("cost_per_serving", scaled(cost.at_least.amount));
        if let Some(most) = &cost.at_most {
            index = index.number("cost_per_serving_at_most", scaled(most.amount));
        }
    }
    index
}

/// Ascending: active menus first, among them and among the others the newest change first.
fn active_newest(active: bool, audit: &Audit) -> i64 {
    // Further than any two moments are apart.
    let behind = if active { 0 } else { 1 << 60 };
    behind - audit.updated_at.as_microsecond()
}

/// A number in millionths, so that it is found and sorted by exactly; what does not fit is the greatest there is.
pub(super) fn scaled(value: Decimal) -> i64 {
    let end = if value.is_sign_negative() { i64::MIN } else { i64::MAX };
    value.checked_mul(Decimal::from(1_000_000)).and_then(|value| value.round().to_i64()).unwrap_or(end)
}

#[expect(clippy::cast_possible_truncation, reason = "a float is cast to the nearest end of the range")]
fn scaled_f64(value: f64) -> i64 {
    (value * 1e6).round() as i64
}
