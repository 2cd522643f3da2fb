//! Standards as TOML: those a user writes and those that ship.

use super::{BalanceError, Standard};
use crate::error::Result;
use crate::id::StandardId;
use crate::nutrient::NutrientRegistry;

const BUILT_IN: [(&str, &str); 7] = [
    ("akg-2019", include_str!("../../data/standards/akg-2019.toml")),
    ("england-school-lunch", include_str!("../../data/standards/england-school-lunch.toml")),
    ("mbg-2026", include_str!("../../data/standards/mbg-2026.toml")),
    ("mbg-2026-printed", include_str!("../../data/standards/mbg-2026-printed.toml")),
    ("plan-2025", include_str!("../../data/standards/plan-2025.toml")),
    ("us-nslp-lunch", include_str!("../../data/standards/us-nslp-lunch.toml")),
    ("who-limits", include_str!("../../data/standards/who-limits.toml")),
];

impl Standard {
    /// The ids of the standards that ship with the library.
    pub fn built_in_ids() -> Vec<StandardId> {
        BUILT_IN.iter().filter_map(|(id, _)| StandardId::new(*id).ok()).collect()
    }

    /// A standard that ships with the library.
    pub fn built_in(id: &str) -> Result<Self> {
        let found = BUILT_IN.iter().find(|(known, _)| *known == id);
        let (_, text) =
            found.ok_or_else(|| BalanceError::UnknownStandard { standard: id.chars().take(64).collect() })?;
        Self::from_toml(text)
    }

    /// Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.
    ///
    /// An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
    pub fn from_toml(text: &str) -> Result<Self> {
        Self::from_toml_with(text, &NutrientRegistry::standard()?)
    }

    /// Like [`from_toml`](Self::from_toml), over one's own nutrients.
    pub fn from_toml_with(text: &str, registry: &NutrientRegistry) -> Result<Self> {
        let mut standard: Self = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
            BalanceError::Toml { line, reason: error.message().to_owned() }
        })?;
        if let Some(base) = standard.extends.clone() {
            let base = base_of(&standard, &base)?;
            standard.take_over(base, true);
        }
        if let Some(reference) = standard.reference.clone() {
            let reference = base_of(&standard, &reference)?;
            standard.take_over(reference, false);
        }
        standard.check(registry)?;
        Ok(standard)
    }

    /// Puts the parts of another standard in front of this one's, without those this one states itself.
    fn take_over(&mut self, base: Self, whole: bool) {
        merge(&mut self.groups, base.groups, |a, b| a.key == b.key);
        // A table has no key: where two have a cell, the first counts, so one's own come first.
        self.intakes.extend(base.intakes);
        if whole {
            merge(&mut self.audiences, base.audiences, |a, b| a.key == b.key);
            merge(&mut self.rules, base.rules, |a, b| a.id == b.id);
            merge(&mut self.printed, base.printed, |a, b| {
                a.rule == b.rule && a.nutrient == b.nutrient && a.audience == b.audience
            });
        }
    }
}

/// A built-in standard cannot reach back to one that a user wrote, so this ends.
fn base_of(standard: &Standard, base: &StandardId) -> Result<Standard> {
    if *base == standard.id {
        return Err(BalanceError::UnknownStandard { standard: base.to_string() }.into());
    }
    Standard::built_in(base.as_str())
}

fn merge<T>(own: &mut Vec<T>, base: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    let mut merged: Vec<T> = base.into_iter().filter(|base| own.iter().all(|own| !same(own, base))).collect();
    merged.append(own);
    *own = merged;
}
