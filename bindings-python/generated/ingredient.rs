// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::ingredient::Allergen {
    const NAME: &'static str = "Allergen";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "Allergen");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.code.clone().leave(py),
            1 => self.name_en.clone().leave(py),
            2 => self.name_id.clone().leave(py),
            3 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.code, walk);
        Cross::walk(&self.name_en, walk);
        Cross::walk(&self.name_id, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::Allergen {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            code: given.take("code")?,
            name_en: given.take("name_en")?,
            name_id: given.take("name_id")?,
            source: given.take("source")?,
        })
    }
}
choice!(gizi::ingredient::AllergenPresence, "gizi.ingredient", "AllergenPresence", Free "FREE", Unknown "UNKNOWN", MayContain "MAY_CONTAIN", Contains "CONTAINS");
impl Fields for gizi::ingredient::AllergenStatement {
    const NAME: &'static str = "AllergenStatement";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "AllergenStatement");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.allergen.clone().leave(py),
            1 => self.presence.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.allergen, walk);
        Cross::walk(&self.presence, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::AllergenStatement {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { allergen: given.take("allergen")?, presence: given.take("presence")? })
    }
}
choice!(gizi::ingredient::CookingMethod, "gizi.ingredient", "CookingMethod", Raw "RAW", Boil "BOIL", Steam "STEAM", Fry "FRY", DeepFry "DEEP_FRY", Saute "SAUTE", StirFry "STIR_FRY", Grill "GRILL", Roast "ROAST", Bake "BAKE", Stew "STEW", Microwave "MICROWAVE", Reheat "REHEAT");
impl Fields for gizi::ingredient::CookingYield {
    const NAME: &'static str = "CookingYield";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "CookingYield");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.method.clone().leave(py),
            1 => self.factor.clone().leave(py),
            2 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.method, walk);
        Cross::walk(&self.factor, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::CookingYield {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            method: given.take("method")?,
            factor: given.take("factor")?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::Density {
    const NAME: &'static str = "Density";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "Density");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.grams_per_ml.clone().leave(py),
            1 => self.basis.clone().leave(py),
            2 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.grams_per_ml, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::Density {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            grams_per_ml: given.take("grams_per_ml")?,
            basis: given.take("basis")?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::DietClaim {
    const NAME: &'static str = "DietClaim";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "DietClaim");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.status.clone().leave(py),
            1 => self.basis.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.basis == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.status, walk);
        Cross::walk(&self.basis, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::DietClaim {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { status: given.take("status")?, basis: given.take_or("basis", || <String>::default())? })
    }
}
choice!(gizi::ingredient::DietStatus, "gizi.ingredient", "DietStatus", Yes "YES", Unknown "UNKNOWN", No "NO");
choice!(gizi::ingredient::FoodCategory, "gizi.ingredient", "FoodCategory", Cereal "CEREAL", Tuber "TUBER", Legume "LEGUME", NutSeed "NUT_SEED", Vegetable "VEGETABLE", Fruit "FRUIT", Meat "MEAT", Poultry "POULTRY", Fish "FISH", Egg "EGG", Milk "MILK", FatOil "FAT_OIL", Sugar "SUGAR", Spice "SPICE", Beverage "BEVERAGE", Other "OTHER");
impl Fields for gizi::ingredient::FoodMeasure {
    const NAME: &'static str = "FoodMeasure";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "FoodMeasure");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.unit.clone().leave(py),
            1 => self.grams.clone().leave(py),
            2 => self.basis.clone().leave(py),
            3 => self.millilitres.clone().leave(py),
            4 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.millilitres == None,
            4 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.grams, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.millilitres, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::FoodMeasure {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            unit: given.take("unit")?,
            grams: given.take("grams")?,
            basis: given.take("basis")?,
            millilitres: given.take_or("millilitres", || None)?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::Fortification {
    const NAME: &'static str = "Fortification";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "Fortification");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.nutrient.clone().leave(py),
            1 => self.minimum_per_100g.clone().leave(py),
            2 => self.maximum_per_100g.clone().leave(py),
            3 => self.valid_from.clone().leave(py),
            4 => self.valid_to.clone().leave(py),
            5 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.maximum_per_100g == None,
            3 => self.valid_from == None,
            4 => self.valid_to == None,
            5 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.minimum_per_100g, walk);
        Cross::walk(&self.maximum_per_100g, walk);
        Cross::walk(&self.valid_from, walk);
        Cross::walk(&self.valid_to, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::Fortification {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            nutrient: given.take("nutrient")?,
            minimum_per_100g: given.take("minimum_per_100g")?,
            maximum_per_100g: given.take_or("maximum_per_100g", || None)?,
            valid_from: given.take_or("valid_from", || None)?,
            valid_to: given.take_or("valid_to", || None)?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::Ingredient {
    const NAME: &'static str = "Ingredient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "Ingredient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.name.clone().leave(py),
            2 => tuple(self.aliases.clone(), py),
            3 => self.category.clone().leave(py),
            4 => self.plant.clone().leave(py),
            5 => self.composition.clone().leave(py),
            6 => tuple(self.fortifications.clone(), py),
            7 => self.edible_portion_percent.clone().leave(py),
            8 => self.edible_portion_source.clone().leave(py),
            9 => self.density.clone().leave(py),
            10 => tuple(self.measures.clone(), py),
            11 => tuple(self.yields.clone(), py),
            12 => self.retention_group.clone().leave(py),
            13 => tuple(self.allergens.clone(), py),
            14 => self.halal.clone().leave(py),
            15 => self.vegetarian.clone().leave(py),
            16 => tuple(self.purchase_forms.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.id == <gizi::id::IngredientId>::default(),
            2 => self.aliases == <Vec<String>>::default(),
            4 => self.plant == None,
            5 => self.composition == <gizi::nutrient::Composition>::default(),
            6 => self.fortifications == <Vec<gizi::ingredient::Fortification>>::default(),
            7 => self.edible_portion_percent == None,
            8 => self.edible_portion_source == <String>::default(),
            9 => self.density == None,
            10 => self.measures == <Vec<gizi::ingredient::FoodMeasure>>::default(),
            11 => self.yields == <Vec<gizi::ingredient::CookingYield>>::default(),
            12 => self.retention_group == None,
            13 => self.allergens == <Vec<gizi::ingredient::AllergenStatement>>::default(),
            14 => self.halal == <gizi::ingredient::DietClaim>::default(),
            15 => self.vegetarian == <gizi::ingredient::DietClaim>::default(),
            16 => self.purchase_forms == <Vec<gizi::ingredient::PurchaseForm>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.aliases, walk);
        Cross::walk(&self.category, walk);
        Cross::walk(&self.plant, walk);
        Cross::walk(&self.composition, walk);
        Cross::walk(&self.fortifications, walk);
        Cross::walk(&self.edible_portion_percent, walk);
        Cross::walk(&self.edible_portion_source, walk);
        Cross::walk(&self.density, walk);
        Cross::walk(&self.measures, walk);
        Cross::walk(&self.yields, walk);
        Cross::walk(&self.retention_group, walk);
        Cross::walk(&self.allergens, walk);
        Cross::walk(&self.halal, walk);
        Cross::walk(&self.vegetarian, walk);
        Cross::walk(&self.purchase_forms, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::Ingredient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take_or("id", || <gizi::id::IngredientId>::default())?,
            name: given.take("name")?,
            aliases: given.take_or("aliases", || <Vec<String>>::default())?,
            category: given.take("category")?,
            plant: given.take_or("plant", || None)?,
            composition: given.take_or("composition", || <gizi::nutrient::Composition>::default())?,
            fortifications: given.take_or("fortifications", || <Vec<gizi::ingredient::Fortification>>::default())?,
            edible_portion_percent: given.take_or("edible_portion_percent", || None)?,
            edible_portion_source: given.take_or("edible_portion_source", || <String>::default())?,
            density: given.take_or("density", || None)?,
            measures: given.take_or("measures", || <Vec<gizi::ingredient::FoodMeasure>>::default())?,
            yields: given.take_or("yields", || <Vec<gizi::ingredient::CookingYield>>::default())?,
            retention_group: given.take_or("retention_group", || None)?,
            allergens: given.take_or("allergens", || <Vec<gizi::ingredient::AllergenStatement>>::default())?,
            halal: given.take_or("halal", || <gizi::ingredient::DietClaim>::default())?,
            vegetarian: given.take_or("vegetarian", || <gizi::ingredient::DietClaim>::default())?,
            purchase_forms: given.take_or("purchase_forms", || <Vec<gizi::ingredient::PurchaseForm>>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::IngredientUpdate {
    const NAME: &'static str = "IngredientUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "IngredientUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.expected_version.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => self.aliases.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            4 => self.category.clone().leave(py),
            5 => self.plant.clone().leave(py),
            6 => self.composition.clone().leave(py),
            7 => self.fortifications.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            8 => self.edible_portion_percent.clone().leave(py),
            9 => self.edible_portion_source.clone().leave(py),
            10 => self.density.clone().leave(py),
            11 => self.measures.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            12 => self.yields.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            13 => self.retention_group.clone().leave(py),
            14 => self.allergens.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            15 => self.halal.clone().leave(py),
            16 => self.vegetarian.clone().leave(py),
            17 => self.purchase_forms.clone().map_or_else(|| Ok(py.None()), |list| tuple(list, py)),
            18 => tuple(self.clear.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.name == None,
            3 => self.aliases == None,
            4 => self.category == None,
            5 => self.plant == None,
            6 => self.composition == None,
            7 => self.fortifications == None,
            8 => self.edible_portion_percent == None,
            9 => self.edible_portion_source == None,
            10 => self.density == None,
            11 => self.measures == None,
            12 => self.yields == None,
            13 => self.retention_group == None,
            14 => self.allergens == None,
            15 => self.halal == None,
            16 => self.vegetarian == None,
            17 => self.purchase_forms == None,
            18 => self.clear == <Vec<String>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.expected_version, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.aliases, walk);
        Cross::walk(&self.category, walk);
        Cross::walk(&self.plant, walk);
        Cross::walk(&self.composition, walk);
        Cross::walk(&self.fortifications, walk);
        Cross::walk(&self.edible_portion_percent, walk);
        Cross::walk(&self.edible_portion_source, walk);
        Cross::walk(&self.density, walk);
        Cross::walk(&self.measures, walk);
        Cross::walk(&self.yields, walk);
        Cross::walk(&self.retention_group, walk);
        Cross::walk(&self.allergens, walk);
        Cross::walk(&self.halal, walk);
        Cross::walk(&self.vegetarian, walk);
        Cross::walk(&self.purchase_forms, walk);
        Cross::walk(&self.clear, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::IngredientUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            expected_version: given.take("expected_version")?,
            name: given.take_or("name", || None)?,
            aliases: given.take_or("aliases", || None)?,
            category: given.take_or("category", || None)?,
            plant: given.take_or("plant", || None)?,
            composition: given.take_or("composition", || None)?,
            fortifications: given.take_or("fortifications", || None)?,
            edible_portion_percent: given.take_or("edible_portion_percent", || None)?,
            edible_portion_source: given.take_or("edible_portion_source", || None)?,
            density: given.take_or("density", || None)?,
            measures: given.take_or("measures", || None)?,
            yields: given.take_or("yields", || None)?,
            retention_group: given.take_or("retention_group", || None)?,
            allergens: given.take_or("allergens", || None)?,
            halal: given.take_or("halal", || None)?,
            vegetarian: given.take_or("vegetarian", || None)?,
            purchase_forms: given.take_or("purchase_forms", || None)?,
            clear: given.take_or("clear", || <Vec<String>>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::Pack {
    const NAME: &'static str = "Pack";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "Pack");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.content.clone().leave(py),
            1 => self.minimum.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.minimum == 1,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.content, walk);
        Cross::walk(&self.minimum, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::Pack {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { content: given.take("content")?, minimum: given.take_or("minimum", || 1)? })
    }
}
impl Fields for gizi::ingredient::ParsedIngredient {
    const NAME: &'static str = "ParsedIngredient";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "ParsedIngredient");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.ingredient == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::ParsedIngredient {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ingredient: given.take_or("ingredient", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::ingredient::ParsedIngredientUpdate {
    const NAME: &'static str = "ParsedIngredientUpdate";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "ParsedIngredientUpdate");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.update.clone().leave(py),
            1 => tuple(self.violations.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.update == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.update, walk);
        Cross::walk(&self.violations, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::ParsedIngredientUpdate {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { update: given.take_or("update", || None)?, violations: given.take("violations")? })
    }
}
impl Fields for gizi::ingredient::Price {
    const NAME: &'static str = "Price";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "Price");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.date.clone().leave(py),
            1 => self.amount.clone().leave(py),
            2 => self.per.clone().leave(py),
            3 => self.supplier.clone().leave(py),
            4 => self.region.clone().leave(py),
            5 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            3 => self.supplier == None,
            4 => self.region == None,
            5 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.date, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.per, walk);
        Cross::walk(&self.supplier, walk);
        Cross::walk(&self.region, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::Price {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            date: given.take("date")?,
            amount: given.take("amount")?,
            per: given.take("per")?,
            supplier: given.take_or("supplier", || None)?,
            region: given.take_or("region", || None)?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::PurchaseForm {
    const NAME: &'static str = "PurchaseForm";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "PurchaseForm");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.name.clone().leave(py),
            2 => self.edible_portion_percent.clone().leave(py),
            3 => tuple(self.packs.clone(), py),
            4 => tuple(self.prices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.edible_portion_percent == None,
            3 => self.packs == <Vec<gizi::ingredient::Pack>>::default(),
            4 => self.prices == <Vec<gizi::ingredient::Price>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.edible_portion_percent, walk);
        Cross::walk(&self.packs, walk);
        Cross::walk(&self.prices, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::PurchaseForm {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            name: given.take("name")?,
            edible_portion_percent: given.take_or("edible_portion_percent", || None)?,
            packs: given.take_or("packs", || <Vec<gizi::ingredient::Pack>>::default())?,
            prices: given.take_or("prices", || <Vec<gizi::ingredient::Price>>::default())?,
        })
    }
}
impl Fields for gizi::ingredient::RetentionFactor {
    const NAME: &'static str = "RetentionFactor";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "RetentionFactor");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.code.clone().leave(py),
            1 => self.description.clone().leave(py),
            2 => tuple(self.percents.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.code, walk);
        Cross::walk(&self.description, walk);
        Cross::walk(&self.percents, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::RetentionFactor {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            code: given.take("code")?,
            description: given.take("description")?,
            percents: given.take("percents")?,
        })
    }
}
impl Fields for gizi::ingredient::RetentionMethod {
    const NAME: &'static str = "RetentionMethod";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "RetentionMethod");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.retention_group.clone().leave(py),
            1 => self.cooking_method.clone().leave(py),
            2 => self.code.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.retention_group, walk);
        Cross::walk(&self.cooking_method, walk);
        Cross::walk(&self.code, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::RetentionMethod {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            retention_group: given.take("retention_group")?,
            cooking_method: given.take("cooking_method")?,
            code: given.take("code")?,
        })
    }
}
impl Fields for gizi::ingredient::RetentionPercent {
    const NAME: &'static str = "RetentionPercent";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "RetentionPercent");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.column.clone().leave(py),
            1 => self.percent.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.column, walk);
        Cross::walk(&self.percent, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::RetentionPercent {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { column: given.take("column")?, percent: given.take("percent")? })
    }
}
object!(gizi::ingredient::RetentionTable, "gizi.ingredient", "RetentionTable");
choice!(gizi::ingredient::WeightBasis, "gizi.ingredient", "WeightBasis", AsPurchased "AS_PURCHASED", Edible "EDIBLE", Cooked "COOKED");
impl Fields for gizi::ingredient::ZeroAssumption {
    const NAME: &'static str = "ZeroAssumption";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.ingredient", "ZeroAssumption");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.id.clone().leave(py),
            1 => self.nutrient.clone().leave(py),
            2 => tuple(self.categories.clone(), py),
            3 => self.plant.clone().leave(py),
            4 => self.reason.clone().leave(py),
            5 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.id, walk);
        Cross::walk(&self.nutrient, walk);
        Cross::walk(&self.categories, walk);
        Cross::walk(&self.plant, walk);
        Cross::walk(&self.reason, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::ingredient::ZeroAssumption {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            id: given.take("id")?,
            nutrient: given.take("nutrient")?,
            categories: given.take("categories")?,
            plant: given.take("plant")?,
            reason: given.take("reason")?,
            source: given.take("source")?,
        })
    }
}
fn call_retention_factors(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_csv: Bytes = call.owned(0, "csv")?;
    fallible(py, || gizi::ingredient::retention_factors(&p_csv))
}
fn call_parse_ingredient_update(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::ingredient::parse_ingredient_update(&p_json))
}
fn call_validate_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_ingredient = call.argument(0)?;
    let p_ingredient = call::record::<gizi::ingredient::Ingredient>("ingredient", &p_ingredient)?;
    plain(py, || gizi::ingredient::validate_ingredient(p_ingredient))
}
fn call_parse_ingredient(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_json: Bytes = call.owned(0, "json")?;
    plain(py, || gizi::ingredient::parse_ingredient(&p_json))
}
fn call_ingredient_schema(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::ingredient::ingredient_schema())
}
fn call_ingredient_violation_codes(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    plain(py, || gizi::ingredient::ingredient_violation_codes())
}
fn call_allergen_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::ingredient::Allergen::standard())
}
fn call_cooking_method_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::ingredient::CookingMethod = call.owned(0, "self")?;
    plain(py, || gizi::ingredient::CookingMethod::code(own).to_owned())
}
fn call_food_category_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own: gizi::ingredient::FoodCategory = call.owned(0, "self")?;
    plain(py, || gizi::ingredient::FoodCategory::code(own).to_owned())
}
fn call_food_measure_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_unit: String = call.owned(0, "unit")?;
    let p_grams: rust_decimal::Decimal = call.owned(1, "grams")?;
    let p_basis: gizi::ingredient::WeightBasis = call.owned(2, "basis")?;
    plain(py, || gizi::ingredient::FoodMeasure::new(&p_unit, p_grams, p_basis))
}
fn call_fortification_holds_on(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::ingredient::Fortification>("self", &own)?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::ingredient::Fortification::holds_on(own, p_date))
}
fn call_ingredient_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: String = call.owned(0, "id")?;
    let p_name: String = call.owned(1, "name")?;
    let p_category: gizi::ingredient::FoodCategory = call.owned(2, "category")?;
    fallible(py, || gizi::ingredient::Ingredient::new(&p_id, &p_name, p_category))
}
fn call_ingredient_allergen(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::ingredient::Ingredient>("self", &own)?;
    let p_code: String = call.owned(1, "code")?;
    plain(py, || gizi::ingredient::Ingredient::allergen(own, &p_code))
}
fn call_ingredient_update_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_id: gizi::id::IngredientId = call.owned(0, "id")?;
    let p_expected_version: u32 = call.owned(1, "expected_version")?;
    plain(py, || gizi::ingredient::IngredientUpdate::new(p_id, p_expected_version))
}
fn call_parsed_ingredient_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::ingredient::ParsedIngredient>("self", &own)?;
    fallible(py, || gizi::ingredient::ParsedIngredient::into_result(own.clone()))
}
fn call_parsed_ingredient_update_into_result(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::ingredient::ParsedIngredientUpdate>("self", &own)?;
    fallible(py, || gizi::ingredient::ParsedIngredientUpdate::into_result(own.clone()))
}
fn call_retention_table_usda_release_6(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible_object(py, || gizi::ingredient::RetentionTable::usda_release_6())
}
fn call_retention_table_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_factors: Vec<gizi::ingredient::RetentionFactor> = call.owned(0, "factors")?;
    let p_methods: Vec<gizi::ingredient::RetentionMethod> = call.owned(1, "methods")?;
    fallible_object(py, || gizi::ingredient::RetentionTable::new(p_factors, p_methods))
}
fn call_retention_table_factors(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::ingredient::RetentionTable>("self", &own)?;
    plain(py, || gizi::ingredient::RetentionTable::factors(&own.look()))
}
fn call_retention_table_methods(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::ingredient::RetentionTable>("self", &own)?;
    plain(py, || gizi::ingredient::RetentionTable::methods(&own.look()))
}
fn call_retention_table_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::ingredient::RetentionTable>("self", &own)?;
    let p_retention_group: String = call.owned(1, "retention_group")?;
    let p_method: gizi::ingredient::CookingMethod = call.owned(2, "method")?;
    plain(py, || gizi::ingredient::RetentionTable::code(&own.look(), &p_retention_group, p_method))
}
fn call_retention_table_share(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::ingredient::RetentionTable>("self", &own)?;
    let p_code: u32 = call.owned(1, "code")?;
    let p_column: String = call.owned(2, "column")?;
    fallible(py, || gizi::ingredient::RetentionTable::share(&own.look(), p_code, &p_column))
}
fn call_zero_assumption_standard(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::ingredient::ZeroAssumption::standard())
}
fn call_zero_assumption_covers(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::ingredient::ZeroAssumption>("self", &own)?;
    let p_ingredient = call.argument(1)?;
    let p_ingredient = call::record::<gizi::ingredient::Ingredient>("ingredient", &p_ingredient)?;
    plain(py, || gizi::ingredient::ZeroAssumption::covers(own, p_ingredient))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("ingredient.retention_factors", call_retention_factors),
    ("ingredient.parse_ingredient_update", call_parse_ingredient_update),
    ("ingredient.validate_ingredient", call_validate_ingredient),
    ("ingredient.parse_ingredient", call_parse_ingredient),
    ("ingredient.ingredient_schema", call_ingredient_schema),
    ("ingredient.ingredient_violation_codes", call_ingredient_violation_codes),
    ("ingredient.Allergen.standard", call_allergen_standard),
    ("ingredient.CookingMethod.code", call_cooking_method_code),
    ("ingredient.FoodCategory.code", call_food_category_code),
    ("ingredient.FoodMeasure.new", call_food_measure_new),
    ("ingredient.Fortification.holds_on", call_fortification_holds_on),
    ("ingredient.Ingredient.new", call_ingredient_new),
    ("ingredient.Ingredient.allergen", call_ingredient_allergen),
    ("ingredient.IngredientUpdate.new", call_ingredient_update_new),
    ("ingredient.ParsedIngredient.into_result", call_parsed_ingredient_into_result),
    ("ingredient.ParsedIngredientUpdate.into_result", call_parsed_ingredient_update_into_result),
    ("ingredient.RetentionTable.usda_release_6", call_retention_table_usda_release_6),
    ("ingredient.RetentionTable.new", call_retention_table_new),
    ("ingredient.RetentionTable.factors", call_retention_table_factors),
    ("ingredient.RetentionTable.methods", call_retention_table_methods),
    ("ingredient.RetentionTable.code", call_retention_table_code),
    ("ingredient.RetentionTable.share", call_retention_table_share),
    ("ingredient.ZeroAssumption.standard", call_zero_assumption_standard),
    ("ingredient.ZeroAssumption.covers", call_zero_assumption_covers),
];
const MAKERS: &[(&str, Make)] = &[
    ("ingredient.Allergen", |given| Ok(Arc::new(gizi::ingredient::Allergen::make(given)?))),
    ("ingredient.AllergenStatement", |given| Ok(Arc::new(gizi::ingredient::AllergenStatement::make(given)?))),
    ("ingredient.CookingYield", |given| Ok(Arc::new(gizi::ingredient::CookingYield::make(given)?))),
    ("ingredient.Density", |given| Ok(Arc::new(gizi::ingredient::Density::make(given)?))),
    ("ingredient.DietClaim", |given| Ok(Arc::new(gizi::ingredient::DietClaim::make(given)?))),
    ("ingredient.FoodMeasure", |given| Ok(Arc::new(gizi::ingredient::FoodMeasure::make(given)?))),
    ("ingredient.Fortification", |given| Ok(Arc::new(gizi::ingredient::Fortification::make(given)?))),
    ("ingredient.Ingredient", |given| Ok(Arc::new(gizi::ingredient::Ingredient::make(given)?))),
    ("ingredient.IngredientUpdate", |given| Ok(Arc::new(gizi::ingredient::IngredientUpdate::make(given)?))),
    ("ingredient.Pack", |given| Ok(Arc::new(gizi::ingredient::Pack::make(given)?))),
    ("ingredient.ParsedIngredient", |given| Ok(Arc::new(gizi::ingredient::ParsedIngredient::make(given)?))),
    ("ingredient.ParsedIngredientUpdate", |given| Ok(Arc::new(gizi::ingredient::ParsedIngredientUpdate::make(given)?))),
    ("ingredient.Price", |given| Ok(Arc::new(gizi::ingredient::Price::make(given)?))),
    ("ingredient.PurchaseForm", |given| Ok(Arc::new(gizi::ingredient::PurchaseForm::make(given)?))),
    ("ingredient.RetentionFactor", |given| Ok(Arc::new(gizi::ingredient::RetentionFactor::make(given)?))),
    ("ingredient.RetentionMethod", |given| Ok(Arc::new(gizi::ingredient::RetentionMethod::make(given)?))),
    ("ingredient.RetentionPercent", |given| Ok(Arc::new(gizi::ingredient::RetentionPercent::make(given)?))),
    ("ingredient.ZeroAssumption", |given| Ok(Arc::new(gizi::ingredient::ZeroAssumption::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("ingredient.Allergen", (call::read::<gizi::ingredient::Allergen>, None)),
    ("ingredient.AllergenStatement", (call::read::<gizi::ingredient::AllergenStatement>, None)),
    ("ingredient.CookingYield", (call::read::<gizi::ingredient::CookingYield>, None)),
    ("ingredient.Density", (call::read::<gizi::ingredient::Density>, None)),
    ("ingredient.DietClaim", (call::read::<gizi::ingredient::DietClaim>, None)),
    ("ingredient.FoodMeasure", (call::read::<gizi::ingredient::FoodMeasure>, None)),
    ("ingredient.Fortification", (call::read::<gizi::ingredient::Fortification>, None)),
    (
        "ingredient.Ingredient",
        (
            call::read::<gizi::ingredient::Ingredient>,
            Some(|py, json| fallible(py, || gizi::ingredient::parse_ingredient(json.as_bytes()).into_result())),
        ),
    ),
    (
        "ingredient.IngredientUpdate",
        (
            call::read::<gizi::ingredient::IngredientUpdate>,
            Some(|py, json| fallible(py, || gizi::ingredient::parse_ingredient_update(json.as_bytes()).into_result())),
        ),
    ),
    ("ingredient.Pack", (call::read::<gizi::ingredient::Pack>, None)),
    ("ingredient.ParsedIngredient", (call::read::<gizi::ingredient::ParsedIngredient>, None)),
    ("ingredient.ParsedIngredientUpdate", (call::read::<gizi::ingredient::ParsedIngredientUpdate>, None)),
    ("ingredient.Price", (call::read::<gizi::ingredient::Price>, None)),
    ("ingredient.PurchaseForm", (call::read::<gizi::ingredient::PurchaseForm>, None)),
    ("ingredient.RetentionFactor", (call::read::<gizi::ingredient::RetentionFactor>, None)),
    ("ingredient.RetentionMethod", (call::read::<gizi::ingredient::RetentionMethod>, None)),
    ("ingredient.RetentionPercent", (call::read::<gizi::ingredient::RetentionPercent>, None)),
    ("ingredient.ZeroAssumption", (call::read::<gizi::ingredient::ZeroAssumption>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
