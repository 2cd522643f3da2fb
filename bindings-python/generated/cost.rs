// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

impl Fields for gizi::cost::AudienceAmount {
    const NAME: &'static str = "AudienceAmount";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "AudienceAmount");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.amount.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.amount, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::AudienceAmount {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { audience: given.take("audience")?, amount: given.take("amount")? })
    }
}
impl Fields for gizi::cost::AudienceHeads {
    const NAME: &'static str = "AudienceHeads";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "AudienceHeads");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.audience.clone().leave(py),
            1 => self.heads.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.audience, walk);
        Cross::walk(&self.heads, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::AudienceHeads {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { audience: given.take("audience")?, heads: given.take("heads")? })
    }
}
impl Fields for gizi::cost::BulkCost {
    const NAME: &'static str = "BulkCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "BulkCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.currency.clone().leave(py),
            1 => tuple(self.at_least.clone(), py),
            2 => tuple(self.missing.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.currency, walk);
        Cross::walk(&self.at_least, walk);
        Cross::walk(&self.missing, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::BulkCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            currency: given.take("currency")?,
            at_least: given.take("at_least")?,
            missing: given.take("missing")?,
        })
    }
}
impl Fields for gizi::cost::BulkMissing {
    const NAME: &'static str = "BulkMissing";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "BulkMissing");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu.clone().leave(py),
            1 => self.food.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.food, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::BulkMissing {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu: given.take("menu")?, food: given.take("food")? })
    }
}
impl Fields for gizi::cost::Buying {
    const NAME: &'static str = "Buying";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "Buying");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.servings.clone().leave(py),
            1 => tuple(self.stock.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.servings == None,
            1 => self.stock == <Vec<gizi::cost::StockItem>>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.stock, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::Buying {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            servings: given.take_or("servings", || None)?,
            stock: given.take_or("stock", || <Vec<gizi::cost::StockItem>>::default())?,
        })
    }
}
impl Fields for gizi::cost::Ceiling {
    const NAME: &'static str = "Ceiling";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "Ceiling");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => tuple(self.components.clone(), py),
            2 => self.portion.clone().leave(py),
            3 => self.amount.clone().leave(py),
            4 => self.period.clone().leave(py),
            5 => self.basis.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.portion == None,
            4 => self.period == <gizi::cost::CeilingPeriod>::default(),
            5 => self.basis == <gizi::cost::CostBasis>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.components, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.period, walk);
        Cross::walk(&self.basis, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::Ceiling {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            name: given.take("name")?,
            components: given.take("components")?,
            portion: given.take_or("portion", || None)?,
            amount: given.take("amount")?,
            period: given.take_or("period", || <gizi::cost::CeilingPeriod>::default())?,
            basis: given.take_or("basis", || <gizi::cost::CostBasis>::default())?,
        })
    }
}
impl Fields for gizi::cost::CeilingJudgement {
    const NAME: &'static str = "CeilingJudgement";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CeilingJudgement");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ceiling.clone().leave(py),
            1 => self.verdict.clone().leave(py),
            2 => self.limit.clone().leave(py),
            3 => self.cost.clone().leave(py),
            4 => self.variance.clone().leave(py),
            5 => self.variance_percent.clone().leave(py),
            6 => tuple(self.missing.clone(), py),
            7 => tuple(self.unstated.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            5 => self.variance_percent == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ceiling, walk);
        Cross::walk(&self.verdict, walk);
        Cross::walk(&self.limit, walk);
        Cross::walk(&self.cost, walk);
        Cross::walk(&self.variance, walk);
        Cross::walk(&self.variance_percent, walk);
        Cross::walk(&self.missing, walk);
        Cross::walk(&self.unstated, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CeilingJudgement {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ceiling: given.take("ceiling")?,
            verdict: given.take("verdict")?,
            limit: given.take("limit")?,
            cost: given.take("cost")?,
            variance: given.take("variance")?,
            variance_percent: given.take_or("variance_percent", || None)?,
            missing: given.take("missing")?,
            unstated: given.take("unstated")?,
        })
    }
}
choice!(gizi::cost::CeilingPeriod, "gizi.cost", "CeilingPeriod", Portion "PORTION", Day "DAY", Week "WEEK");
choice!(gizi::cost::CeilingVerdict, "gizi.cost", "CeilingVerdict", Within "WITHIN", Over "OVER", Unknown "UNKNOWN");
impl Fields for gizi::cost::ComponentCost {
    const NAME: &'static str = "ComponentCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "ComponentCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.component.clone().leave(py),
            1 => self.batch.clone().leave(py),
            2 => self.serving.clone().leave(py),
            3 => self.declared.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.component, walk);
        Cross::walk(&self.batch, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.declared, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::ComponentCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            component: given.take("component")?,
            batch: given.take("batch")?,
            serving: given.take("serving")?,
            declared: given.take("declared")?,
        })
    }
}
impl Fields for gizi::cost::Cost {
    const NAME: &'static str = "Cost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "Cost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.portion.clone().leave(py),
            2 => self.date.clone().leave(py),
            3 => self.basis.clone().leave(py),
            4 => self.servings.clone().leave(py),
            5 => self.batch.clone().leave(py),
            6 => self.serving.clone().leave(py),
            7 => self.complete.clone().leave(py),
            8 => tuple(self.missing.clone(), py),
            9 => tuple(self.components.clone(), py),
            10 => tuple(self.lines.clone(), py),
            11 => tuple(self.purchases.clone(), py),
            12 => tuple(self.warnings.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.portion == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.portion, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.basis, walk);
        Cross::walk(&self.servings, walk);
        Cross::walk(&self.batch, walk);
        Cross::walk(&self.serving, walk);
        Cross::walk(&self.complete, walk);
        Cross::walk(&self.missing, walk);
        Cross::walk(&self.components, walk);
        Cross::walk(&self.lines, walk);
        Cross::walk(&self.purchases, walk);
        Cross::walk(&self.warnings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::Cost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            portion: given.take_or("portion", || None)?,
            date: given.take("date")?,
            basis: given.take("basis")?,
            servings: given.take("servings")?,
            batch: given.take("batch")?,
            serving: given.take("serving")?,
            complete: given.take("complete")?,
            missing: given.take("missing")?,
            components: given.take("components")?,
            lines: given.take("lines")?,
            purchases: given.take("purchases")?,
            warnings: given.take("warnings")?,
        })
    }
}
choice!(gizi::cost::CostBasis, "gizi.cost", "CostBasis", Used "USED", Bought "BOUGHT");
impl Fields for gizi::cost::CostBounds {
    const NAME: &'static str = "CostBounds";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CostBounds");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.at_least.clone().leave(py),
            1 => self.at_most.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.at_most == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.at_least, walk);
        Cross::walk(&self.at_most, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CostBounds {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { at_least: given.take("at_least")?, at_most: given.take_or("at_most", || None)? })
    }
}
impl Fields for gizi::cost::CostColumns {
    const NAME: &'static str = "CostColumns";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CostColumns");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menus.clone().leave(py),
            1 => tuple(self.menu.clone(), py),
            2 => tuple(self.quantities.clone(), py),
            3 => self.quantity_places.clone().leave(py),
            4 => tuple(self.prices.clone(), py),
            5 => self.price_places.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menus, walk);
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.quantities, walk);
        Cross::walk(&self.quantity_places, walk);
        Cross::walk(&self.prices, walk);
        Cross::walk(&self.price_places, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CostColumns {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menus: given.take("menus")?,
            menu: given.take("menu")?,
            quantities: given.take("quantities")?,
            quantity_places: given.take("quantity_places")?,
            prices: given.take("prices")?,
            price_places: given.take("price_places")?,
        })
    }
}
choice!(gizi::cost::CostComponent, "gizi.cost", "CostComponent", Ingredients "INGREDIENTS", Labour "LABOUR", Utilities "UTILITIES", Packaging "PACKAGING", Transport "TRANSPORT", Equipment "EQUIPMENT", Overhead "OVERHEAD");
impl Fields for gizi::cost::CostLine {
    const NAME: &'static str = "CostLine";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CostLine");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.line_id.clone().leave(py),
            1 => tuple(self.within.clone(), py),
            2 => self.ingredient_id.clone().leave(py),
            3 => self.ingredient_name.clone().leave(py),
            4 => self.as_purchased.clone().leave(py),
            5 => self.quantity.clone().leave(py),
            6 => self.price.clone().leave(py),
            7 => self.batch.clone().leave(py),
            8 => self.serving.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            5 => self.quantity == None,
            6 => self.price == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.line_id, walk);
        Cross::walk(&self.within, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.ingredient_name, walk);
        Cross::walk(&self.as_purchased, walk);
        Cross::walk(&self.quantity, walk);
        Cross::walk(&self.price, walk);
        Cross::walk(&self.batch, walk);
        Cross::walk(&self.serving, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CostLine {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            line_id: given.take("line_id")?,
            within: given.take("within")?,
            ingredient_id: given.take("ingredient_id")?,
            ingredient_name: given.take("ingredient_name")?,
            as_purchased: given.take("as_purchased")?,
            quantity: given.take_or("quantity", || None)?,
            price: given.take_or("price", || None)?,
            batch: given.take("batch")?,
            serving: given.take("serving")?,
        })
    }
}
impl Fields for gizi::cost::CostLines {
    const NAME: &'static str = "CostLines";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CostLines");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => tuple(self.menu.clone(), py),
            1 => tuple(self.food.clone(), py),
            2 => tuple(self.micrograms.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu, walk);
        Cross::walk(&self.food, walk);
        Cross::walk(&self.micrograms, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CostLines {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { menu: given.take("menu")?, food: given.take("food")?, micrograms: given.take("micrograms")? })
    }
}
impl Fields for gizi::cost::CostRate {
    const NAME: &'static str = "CostRate";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::PerServing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostRate.PerServing");
                &CELL
            }
            Self::Shared { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostRate.Shared");
                &CELL
            }
            Self::PerHour { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostRate.PerHour");
                &CELL
            }
            Self::PercentOfIngredients { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostRate.PercentOfIngredients");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::PerServing { amount, .. }, 0) => amount.clone().leave(py),
            (Self::Shared { amount, .. }, 0) => amount.clone().leave(py),
            (Self::Shared { servings, .. }, 1) => servings.clone().leave(py),
            (Self::PerHour { amount, .. }, 0) => amount.clone().leave(py),
            (Self::PerHour { minutes, .. }, 1) => minutes.clone().leave(py),
            (Self::PercentOfIngredients { percent, .. }, 0) => percent.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            (Self::PerHour { minutes, .. }, 1) => *minutes == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::PerServing { amount } => {
                Cross::walk(amount, walk);
            }
            Self::Shared { amount, servings } => {
                Cross::walk(amount, walk);
                Cross::walk(servings, walk);
            }
            Self::PerHour { amount, minutes } => {
                Cross::walk(amount, walk);
                Cross::walk(minutes, walk);
            }
            Self::PercentOfIngredients { percent } => {
                Cross::walk(percent, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_cost_rate_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostRate::PerServing { amount: given.take("amount")? }))
}
fn make_cost_rate_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostRate::Shared { amount: given.take("amount")?, servings: given.take("servings")? }))
}
fn make_cost_rate_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostRate::PerHour {
        amount: given.take("amount")?,
        minutes: given.take_or("minutes", || None)?,
    }))
}
fn make_cost_rate_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostRate::PercentOfIngredients { percent: given.take("percent")? }))
}
impl Fields for gizi::cost::CostRates {
    const NAME: &'static str = "CostRates";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CostRates");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.labour.clone().leave(py),
            1 => self.utilities.clone().leave(py),
            2 => self.packaging.clone().leave(py),
            3 => self.transport.clone().leave(py),
            4 => self.equipment.clone().leave(py),
            5 => self.overhead.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.labour == None,
            1 => self.utilities == None,
            2 => self.packaging == None,
            3 => self.transport == None,
            4 => self.equipment == None,
            5 => self.overhead == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.labour, walk);
        Cross::walk(&self.utilities, walk);
        Cross::walk(&self.packaging, walk);
        Cross::walk(&self.transport, walk);
        Cross::walk(&self.equipment, walk);
        Cross::walk(&self.overhead, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CostRates {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            labour: given.take_or("labour", || None)?,
            utilities: given.take_or("utilities", || None)?,
            packaging: given.take_or("packaging", || None)?,
            transport: given.take_or("transport", || None)?,
            equipment: given.take_or("equipment", || None)?,
            overhead: given.take_or("overhead", || None)?,
        })
    }
}
impl Fields for gizi::cost::CostSettings {
    const NAME: &'static str = "CostSettings";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "CostSettings");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.currency.clone().leave(py),
            1 => self.date.clone().leave(py),
            2 => self.policy.clone().leave(py),
            3 => self.region.clone().leave(py),
            4 => self.supplier.clone().leave(py),
            5 => self.maximum_age_days.clone().leave(py),
            6 => self.buying.clone().leave(py),
            7 => self.rates.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.policy == <gizi::cost::PricePolicy>::default(),
            3 => self.region == None,
            4 => self.supplier == None,
            5 => self.maximum_age_days == None,
            6 => self.buying == None,
            7 => self.rates == <gizi::cost::CostRates>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.currency, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.policy, walk);
        Cross::walk(&self.region, walk);
        Cross::walk(&self.supplier, walk);
        Cross::walk(&self.maximum_age_days, walk);
        Cross::walk(&self.buying, walk);
        Cross::walk(&self.rates, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::CostSettings {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            currency: given.take("currency")?,
            date: given.take("date")?,
            policy: given.take_or("policy", || <gizi::cost::PricePolicy>::default())?,
            region: given.take_or("region", || None)?,
            supplier: given.take_or("supplier", || None)?,
            maximum_age_days: given.take_or("maximum_age_days", || None)?,
            buying: given.take_or("buying", || None)?,
            rates: given.take_or("rates", || <gizi::cost::CostRates>::default())?,
        })
    }
}
impl Fields for gizi::cost::CostWarning {
    const NAME: &'static str = "CostWarning";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::StalePrice { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostWarning.StalePrice");
                &CELL
            }
            Self::OtherRegion { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostWarning.OtherRegion");
                &CELL
            }
            Self::OtherSupplier { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostWarning.OtherSupplier");
                &CELL
            }
            Self::Declared { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "CostWarning.Declared");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::StalePrice { ingredient_id, .. }, 0) => ingredient_id.clone().leave(py),
            (Self::StalePrice { ingredient_name, .. }, 1) => ingredient_name.clone().leave(py),
            (Self::StalePrice { date, .. }, 2) => date.clone().leave(py),
            (Self::StalePrice { age_days, .. }, 3) => age_days.clone().leave(py),
            (Self::OtherRegion { ingredient_id, .. }, 0) => ingredient_id.clone().leave(py),
            (Self::OtherRegion { ingredient_name, .. }, 1) => ingredient_name.clone().leave(py),
            (Self::OtherSupplier { ingredient_id, .. }, 0) => ingredient_id.clone().leave(py),
            (Self::OtherSupplier { ingredient_name, .. }, 1) => ingredient_name.clone().leave(py),
            (Self::Declared { author, .. }, 0) => author.clone().leave(py),
            (Self::Declared { reason, .. }, 1) => reason.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::StalePrice { ingredient_id, ingredient_name, date, age_days } => {
                Cross::walk(ingredient_id, walk);
                Cross::walk(ingredient_name, walk);
                Cross::walk(date, walk);
                Cross::walk(age_days, walk);
            }
            Self::OtherRegion { ingredient_id, ingredient_name } => {
                Cross::walk(ingredient_id, walk);
                Cross::walk(ingredient_name, walk);
            }
            Self::OtherSupplier { ingredient_id, ingredient_name } => {
                Cross::walk(ingredient_id, walk);
                Cross::walk(ingredient_name, walk);
            }
            Self::Declared { author, reason } => {
                Cross::walk(author, walk);
                Cross::walk(reason, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_cost_warning_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostWarning::StalePrice {
        ingredient_id: given.take("ingredient_id")?,
        ingredient_name: given.take("ingredient_name")?,
        date: given.take("date")?,
        age_days: given.take("age_days")?,
    }))
}
fn make_cost_warning_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostWarning::OtherRegion {
        ingredient_id: given.take("ingredient_id")?,
        ingredient_name: given.take("ingredient_name")?,
    }))
}
fn make_cost_warning_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostWarning::OtherSupplier {
        ingredient_id: given.take("ingredient_id")?,
        ingredient_name: given.take("ingredient_name")?,
    }))
}
fn make_cost_warning_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::CostWarning::Declared { author: given.take("author")?, reason: given.take("reason")? }))
}
impl Fields for gizi::cost::FixedPrice {
    const NAME: &'static str = "FixedPrice";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "FixedPrice");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.purchase_form_id.clone().leave(py),
            2 => self.amount.clone().leave(py),
            3 => self.per.clone().leave(py),
            4 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.purchase_form_id == None,
            4 => self.source == <String>::default(),
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.per, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::FixedPrice {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            amount: given.take("amount")?,
            per: given.take("per")?,
            source: given.take_or("source", || <String>::default())?,
        })
    }
}
impl Fields for gizi::cost::MissingCost {
    const NAME: &'static str = "MissingCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.component.clone().leave(py),
            1 => self.ingredient_id.clone().leave(py),
            2 => self.name.clone().leave(py),
            3 => self.reason.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.ingredient_id == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.component, walk);
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.name, walk);
        Cross::walk(&self.reason, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::MissingCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            component: given.take("component")?,
            ingredient_id: given.take_or("ingredient_id", || None)?,
            name: given.take("name")?,
            reason: given.take("reason")?,
        })
    }
}
impl Fields for gizi::cost::MissingReason {
    const NAME: &'static str = "MissingReason";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::NoPrice { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.NoPrice");
                &CELL
            }
            Self::NoPriceInWindow { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.NoPriceInWindow");
                &CELL
            }
            Self::NotListed { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.NotListed");
                &CELL
            }
            Self::DensityMissing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.DensityMissing");
                &CELL
            }
            Self::PieceWeightMissing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.PieceWeightMissing");
                &CELL
            }
            Self::EdiblePortionMissing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.EdiblePortionMissing");
                &CELL
            }
            Self::QuantityMissing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.QuantityMissing");
                &CELL
            }
            Self::CookedWeightMissing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.CookedWeightMissing");
                &CELL
            }
            Self::TimeMissing { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "MissingReason.TimeMissing");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::NoPriceInWindow { last, .. }, 0) => last.clone().leave(py),
            (Self::DensityMissing { unit, .. }, 0) => unit.clone().leave(py),
            (Self::PieceWeightMissing { unit, .. }, 0) => unit.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::NoPrice {} => {}
            Self::NoPriceInWindow { last } => {
                Cross::walk(last, walk);
            }
            Self::NotListed {} => {}
            Self::DensityMissing { unit } => {
                Cross::walk(unit, walk);
            }
            Self::PieceWeightMissing { unit } => {
                Cross::walk(unit, walk);
            }
            Self::EdiblePortionMissing {} => {}
            Self::QuantityMissing {} => {}
            Self::CookedWeightMissing {} => {}
            Self::TimeMissing {} => {}
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_missing_reason_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::NoPrice {}))
}
fn make_missing_reason_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::NoPriceInWindow { last: given.take("last")? }))
}
fn make_missing_reason_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::NotListed {}))
}
fn make_missing_reason_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::DensityMissing { unit: given.take("unit")? }))
}
fn make_missing_reason_4(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::PieceWeightMissing { unit: given.take("unit")? }))
}
fn make_missing_reason_5(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::EdiblePortionMissing {}))
}
fn make_missing_reason_6(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::QuantityMissing {}))
}
fn make_missing_reason_7(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::CookedWeightMissing {}))
}
fn make_missing_reason_8(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::MissingReason::TimeMissing {}))
}
impl Fields for gizi::cost::PackCount {
    const NAME: &'static str = "PackCount";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "PackCount");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.content.clone().leave(py),
            1 => self.count.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.content, walk);
        Cross::walk(&self.count, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::PackCount {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { content: given.take("content")?, count: given.take("count")? })
    }
}
impl Fields for gizi::cost::PriceChange {
    const NAME: &'static str = "PriceChange";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceChange");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.target.clone().leave(py),
            1 => self.effect.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.target, walk);
        Cross::walk(&self.effect, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::PriceChange {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { target: given.take("target")?, effect: given.take("effect")? })
    }
}
impl Fields for gizi::cost::PriceEffect {
    const NAME: &'static str = "PriceEffect";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Percent { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceEffect.Percent");
                &CELL
            }
            Self::NewPrice { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceEffect.NewPrice");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Percent { percent, .. }, 0) => percent.clone().leave(py),
            (Self::NewPrice { amount, .. }, 0) => amount.clone().leave(py),
            (Self::NewPrice { per, .. }, 1) => per.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Percent { percent } => {
                Cross::walk(percent, walk);
            }
            Self::NewPrice { amount, per } => {
                Cross::walk(amount, walk);
                Cross::walk(per, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_price_effect_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PriceEffect::Percent { percent: given.take("percent")? }))
}
fn make_price_effect_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PriceEffect::NewPrice { amount: given.take("amount")?, per: given.take("per")? }))
}
impl Fields for gizi::cost::PricePolicy {
    const NAME: &'static str = "PricePolicy";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::Last { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PricePolicy.Last");
                &CELL
            }
            Self::Average { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PricePolicy.Average");
                &CELL
            }
            Self::Lowest { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PricePolicy.Lowest");
                &CELL
            }
            Self::Fixed { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PricePolicy.Fixed");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Average { days, .. }, 0) => days.clone().leave(py),
            (Self::Lowest { days, .. }, 0) => days.clone().leave(py),
            (Self::Fixed { prices, .. }, 0) => tuple(prices.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::Last {} => {}
            Self::Average { days } => {
                Cross::walk(days, walk);
            }
            Self::Lowest { days } => {
                Cross::walk(days, walk);
            }
            Self::Fixed { prices } => {
                Cross::walk(prices, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_price_policy_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PricePolicy::Last {}))
}
fn make_price_policy_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PricePolicy::Average { days: given.take("days")? }))
}
fn make_price_policy_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PricePolicy::Lowest { days: given.take("days")? }))
}
fn make_price_policy_3(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PricePolicy::Fixed { prices: given.take("prices")? }))
}
impl Fields for gizi::cost::PriceScenario {
    const NAME: &'static str = "PriceScenario";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceScenario");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.name.clone().leave(py),
            1 => tuple(self.changes.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.name, walk);
        Cross::walk(&self.changes, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::PriceScenario {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { name: given.take("name")?, changes: given.take("changes")? })
    }
}
object!(gizi::cost::PriceTable, "gizi.cost", "PriceTable");
impl Fields for gizi::cost::PriceTarget {
    const NAME: &'static str = "PriceTarget";
    fn cell(&self) -> &'static ClassCell {
        match self {
            Self::All { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceTarget.All");
                &CELL
            }
            Self::Ingredients { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceTarget.Ingredients");
                &CELL
            }
            Self::Categories { .. } => {
                static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceTarget.Categories");
                &CELL
            }
        }
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match (self, place) {
            (Self::Ingredients { ingredient_ids, .. }, 0) => tuple(ingredient_ids.clone(), py),
            (Self::Categories { categories, .. }, 0) => tuple(categories.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match (self, place) {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher);
        match self {
            Self::All {} => {}
            Self::Ingredients { ingredient_ids } => {
                Cross::walk(ingredient_ids, walk);
            }
            Self::Categories { categories } => {
                Cross::walk(categories, walk);
            }
        }
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
fn make_price_target_0(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PriceTarget::All {}))
}
fn make_price_target_1(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PriceTarget::Ingredients { ingredient_ids: given.take("ingredient_ids")? }))
}
fn make_price_target_2(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {
    Ok(Arc::new(gizi::cost::PriceTarget::Categories { categories: given.take("categories")? }))
}
impl Fields for gizi::cost::PriceUsed {
    const NAME: &'static str = "PriceUsed";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "PriceUsed");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.purchase_form_id.clone().leave(py),
            1 => self.amount.clone().leave(py),
            2 => self.per.clone().leave(py),
            3 => self.date.clone().leave(py),
            4 => self.quotes.clone().leave(py),
            5 => self.supplier.clone().leave(py),
            6 => self.region.clone().leave(py),
            7 => self.source.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            0 => self.purchase_form_id == None,
            3 => self.date == None,
            5 => self.supplier == None,
            6 => self.region == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.per, walk);
        Cross::walk(&self.date, walk);
        Cross::walk(&self.quotes, walk);
        Cross::walk(&self.supplier, walk);
        Cross::walk(&self.region, walk);
        Cross::walk(&self.source, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::PriceUsed {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            amount: given.take("amount")?,
            per: given.take("per")?,
            date: given.take_or("date", || None)?,
            quotes: given.take("quotes")?,
            supplier: given.take_or("supplier", || None)?,
            region: given.take_or("region", || None)?,
            source: given.take("source")?,
        })
    }
}
impl Fields for gizi::cost::PricedFood {
    const NAME: &'static str = "PricedFood";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "PricedFood");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.date.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.date, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::PricedFood {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self { ingredient_id: given.take("ingredient_id")?, date: given.take("date")? })
    }
}
impl Fields for gizi::cost::Purchase {
    const NAME: &'static str = "Purchase";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "Purchase");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.ingredient_name.clone().leave(py),
            2 => self.purchase_form_id.clone().leave(py),
            3 => self.unit.clone().leave(py),
            4 => self.needed.clone().leave(py),
            5 => self.in_stock.clone().leave(py),
            6 => self.bought.clone().leave(py),
            7 => tuple(self.packs.clone(), py),
            8 => self.price.clone().leave(py),
            9 => self.amount.clone().leave(py),
            10 => self.missing.clone().leave(py),
            11 => tuple(self.warnings.clone(), py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            2 => self.purchase_form_id == None,
            8 => self.price == None,
            10 => self.missing == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.ingredient_name, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.unit, walk);
        Cross::walk(&self.needed, walk);
        Cross::walk(&self.in_stock, walk);
        Cross::walk(&self.bought, walk);
        Cross::walk(&self.packs, walk);
        Cross::walk(&self.price, walk);
        Cross::walk(&self.amount, walk);
        Cross::walk(&self.missing, walk);
        Cross::walk(&self.warnings, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::Purchase {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            ingredient_name: given.take("ingredient_name")?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            unit: given.take("unit")?,
            needed: given.take("needed")?,
            in_stock: given.take("in_stock")?,
            bought: given.take("bought")?,
            packs: given.take("packs")?,
            price: given.take_or("price", || None)?,
            amount: given.take("amount")?,
            missing: given.take_or("missing", || None)?,
            warnings: given.take("warnings")?,
        })
    }
}
impl Fields for gizi::cost::PurchaseNeed {
    const NAME: &'static str = "PurchaseNeed";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "PurchaseNeed");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.purchase_form_id.clone().leave(py),
            2 => self.quantity.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.purchase_form_id == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.quantity, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::PurchaseNeed {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            quantity: given.take("quantity")?,
        })
    }
}
impl Fields for gizi::cost::ScenarioCost {
    const NAME: &'static str = "ScenarioCost";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "ScenarioCost");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.menu_id.clone().leave(py),
            1 => self.scenario.clone().leave(py),
            2 => self.base.clone().leave(py),
            3 => self.changed.clone().leave(py),
            4 => self.difference.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            4 => self.difference == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.menu_id, walk);
        Cross::walk(&self.scenario, walk);
        Cross::walk(&self.base, walk);
        Cross::walk(&self.changed, walk);
        Cross::walk(&self.difference, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::ScenarioCost {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            menu_id: given.take("menu_id")?,
            scenario: given.take("scenario")?,
            base: given.take("base")?,
            changed: given.take("changed")?,
            difference: given.take_or("difference", || None)?,
        })
    }
}
impl Fields for gizi::cost::StockItem {
    const NAME: &'static str = "StockItem";
    fn cell(&self) -> &'static ClassCell {
        static CELL: ClassCell = ClassCell::new("gizi.cost", "StockItem");
        &CELL
    }
    fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        match place {
            0 => self.ingredient_id.clone().leave(py),
            1 => self.purchase_form_id.clone().leave(py),
            2 => self.quantity.clone().leave(py),
            _ => no_field(place),
        }
    }
    fn is_default(&self, place: usize) -> bool {
        match place {
            1 => self.purchase_form_id == None,
            _ => false,
        }
    }
    fn walk_fields(&self, walk: &mut Walk) {
        Cross::walk(&self.ingredient_id, walk);
        Cross::walk(&self.purchase_form_id, walk);
        Cross::walk(&self.quantity, walk);
    }
    fn json(&self) -> Option<serde_json::Result<String>> {
        Some(serde_json::to_string(self))
    }
}
impl Made for gizi::cost::StockItem {
    fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {
        Ok(Self {
            ingredient_id: given.take("ingredient_id")?,
            purchase_form_id: given.take_or("purchase_form_id", || None)?,
            quantity: given.take("quantity")?,
        })
    }
}
fn call_allocate_over_audiences(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_amount = call.argument(0)?;
    let p_amount = call::record::<gizi::money::Money>("amount", &p_amount)?;
    let p_audiences: Vec<gizi::cost::AudienceHeads> = call.owned(1, "audiences")?;
    let p_places: u32 = call.owned(2, "places")?;
    fallible(py, || gizi::cost::allocate_over_audiences(p_amount, &p_audiences, p_places))
}
fn call_plan_purchase(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_need = call.argument(0)?;
    let p_need = call::record::<gizi::cost::PurchaseNeed>("need", &p_need)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_settings = call.argument(2)?;
    let p_settings = call::record::<gizi::cost::CostSettings>("settings", &p_settings)?;
    fallible(py, || gizi::cost::plan_purchase(p_need, &p_catalog.look(), p_settings))
}
fn call_calculate_cost(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menu = call.argument(0)?;
    let p_menu = call::record::<gizi::menu::Menu>("menu", &p_menu)?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::record::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_settings = call.argument(3)?;
    let p_settings = call::record::<gizi::cost::CostSettings>("settings", &p_settings)?;
    fallible(py, || gizi::cost::calculate_cost(p_menu, &p_catalog.look(), p_options, p_settings))
}
fn call_judge_ceiling(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_ceiling = call.argument(0)?;
    let p_ceiling = call::record::<gizi::cost::Ceiling>("ceiling", &p_ceiling)?;
    let p_costs: Vec<gizi::cost::Cost> = call.owned(1, "costs")?;
    fallible(py, || gizi::cost::judge_ceiling(p_ceiling, &p_costs))
}
fn call_roll_up(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_columns = call.argument(0)?;
    let p_columns = call::record::<gizi::cost::CostColumns>("columns", &p_columns)?;
    fallible(py, || gizi::cost::roll_up(p_columns))
}
fn call_roll_up_rounded_rows(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_columns = call.argument(0)?;
    let p_columns = call::record::<gizi::cost::CostColumns>("columns", &p_columns)?;
    let p_places: u32 = call.owned(1, "places")?;
    let p_rounding: gizi::money::Rounding = call.owned(2, "rounding")?;
    fallible(py, || gizi::cost::roll_up_rounded_rows(p_columns, p_places, p_rounding))
}
fn call_compare_scenarios(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menus: Vec<gizi::menu::Menu> = call.owned(0, "menus")?;
    let p_catalog = call.argument(1)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_options = call.argument(2)?;
    let p_options = call::record::<gizi::menu::MenuOptions>("options", &p_options)?;
    let p_settings = call.argument(3)?;
    let p_settings = call::record::<gizi::cost::CostSettings>("settings", &p_settings)?;
    let p_scenarios: Vec<gizi::cost::PriceScenario> = call.owned(4, "scenarios")?;
    fallible(py, || gizi::cost::compare_scenarios(&p_menus, &p_catalog.look(), p_options, p_settings, &p_scenarios))
}
fn call_cost_component(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::cost::Cost>("self", &own)?;
    let p_component: gizi::cost::CostComponent = call.owned(1, "component")?;
    plain(py, || gizi::cost::Cost::component(own, p_component).cloned())
}
fn call_cost_bounds_known(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::cost::CostBounds>("self", &own)?;
    plain(py, || gizi::cost::CostBounds::known(own))
}
fn call_cost_bounds_rounded(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::cost::CostBounds>("self", &own)?;
    let p_rounding: gizi::money::Rounding = call.owned(1, "rounding")?;
    plain(py, || gizi::cost::CostBounds::rounded(own, p_rounding))
}
fn call_cost_columns_from_decimals(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_menus: u32 = call.owned(0, "menus")?;
    let p_menu: Vec<u32> = call.owned(1, "menu")?;
    let p_quantities: Vec<rust_decimal::Decimal> = call.owned(2, "quantities")?;
    let p_prices: Vec<rust_decimal::Decimal> = call.owned(3, "prices")?;
    fallible(py, || gizi::cost::CostColumns::from_decimals(p_menus, &p_menu, &p_quantities, &p_prices))
}
fn call_cost_rates_plan_2025(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    fallible(py, || gizi::cost::CostRates::plan_2025())
}
fn call_cost_settings_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_currency: gizi::money::Currency = call.owned(0, "currency")?;
    let p_date: jiff::civil::Date = call.owned(1, "date")?;
    plain(py, || gizi::cost::CostSettings::new(p_currency, p_date))
}
fn call_cost_settings_basis(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::cost::CostSettings>("self", &own)?;
    plain(py, || gizi::cost::CostSettings::basis(own))
}
fn call_missing_reason_code(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::record::<gizi::cost::MissingReason>("self", &own)?;
    plain(py, || gizi::cost::MissingReason::code(own).to_owned())
}
fn call_price_table_new(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let p_catalog = call.argument(0)?;
    let p_catalog = call::object::<gizi::menu::Catalog>("catalog", &p_catalog)?;
    let p_foods: Vec<gizi::cost::PricedFood> = call.owned(1, "foods")?;
    let p_edible: bool = call.owned(2, "edible")?;
    let p_settings = call.argument(3)?;
    let p_settings = call::record::<gizi::cost::CostSettings>("settings", &p_settings)?;
    let p_scenario = call.argument(4)?;
    let p_scenario = call::record_or_none::<gizi::cost::PriceScenario>("scenario", &p_scenario)?;
    fallible_object(py, || gizi::cost::PriceTable::new(&p_catalog.look(), &p_foods, p_edible, p_settings, p_scenario))
}
fn call_price_table_missing(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::cost::PriceTable>("self", &own)?;
    let p_food: u32 = call.owned(1, "food")?;
    plain(py, || gizi::cost::PriceTable::missing(&own.look(), p_food).cloned())
}
fn call_price_table_sum(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::cost::PriceTable>("self", &own)?;
    let p_menus: u32 = call.owned(1, "menus")?;
    let p_lines = call.argument(2)?;
    let p_lines = call::record::<gizi::cost::CostLines>("lines", &p_lines)?;
    fallible(py, || gizi::cost::PriceTable::sum(&own.look(), p_menus, p_lines))
}
fn call_price_table_difference(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {
    let py = call.py();
    let own = call.argument(0)?;
    let own = call::object::<gizi::cost::PriceTable>("self", &own)?;
    let p_base = call.argument(1)?;
    let p_base = call::record::<gizi::cost::BulkCost>("base", &p_base)?;
    let p_changed = call.argument(2)?;
    let p_changed = call::record::<gizi::cost::BulkCost>("changed", &p_changed)?;
    fallible(py, || gizi::cost::PriceTable::difference(&own.look(), p_base, p_changed))
}
const FUNCTIONS: &[(&str, Function)] = &[
    ("cost.allocate_over_audiences", call_allocate_over_audiences),
    ("cost.plan_purchase", call_plan_purchase),
    ("cost.calculate_cost", call_calculate_cost),
    ("cost.judge_ceiling", call_judge_ceiling),
    ("cost.roll_up", call_roll_up),
    ("cost.roll_up_rounded_rows", call_roll_up_rounded_rows),
    ("cost.compare_scenarios", call_compare_scenarios),
    ("cost.Cost.component", call_cost_component),
    ("cost.CostBounds.known", call_cost_bounds_known),
    ("cost.CostBounds.rounded", call_cost_bounds_rounded),
    ("cost.CostColumns.from_decimals", call_cost_columns_from_decimals),
    ("cost.CostRates.plan_2025", call_cost_rates_plan_2025),
    ("cost.CostSettings.new", call_cost_settings_new),
    ("cost.CostSettings.basis", call_cost_settings_basis),
    ("cost.MissingReason.code", call_missing_reason_code),
    ("cost.PriceTable.new", call_price_table_new),
    ("cost.PriceTable.missing", call_price_table_missing),
    ("cost.PriceTable.sum", call_price_table_sum),
    ("cost.PriceTable.difference", call_price_table_difference),
];
const MAKERS: &[(&str, Make)] = &[
    ("cost.AudienceAmount", |given| Ok(Arc::new(gizi::cost::AudienceAmount::make(given)?))),
    ("cost.AudienceHeads", |given| Ok(Arc::new(gizi::cost::AudienceHeads::make(given)?))),
    ("cost.BulkCost", |given| Ok(Arc::new(gizi::cost::BulkCost::make(given)?))),
    ("cost.BulkMissing", |given| Ok(Arc::new(gizi::cost::BulkMissing::make(given)?))),
    ("cost.Buying", |given| Ok(Arc::new(gizi::cost::Buying::make(given)?))),
    ("cost.Ceiling", |given| Ok(Arc::new(gizi::cost::Ceiling::make(given)?))),
    ("cost.CeilingJudgement", |given| Ok(Arc::new(gizi::cost::CeilingJudgement::make(given)?))),
    ("cost.ComponentCost", |given| Ok(Arc::new(gizi::cost::ComponentCost::make(given)?))),
    ("cost.Cost", |given| Ok(Arc::new(gizi::cost::Cost::make(given)?))),
    ("cost.CostBounds", |given| Ok(Arc::new(gizi::cost::CostBounds::make(given)?))),
    ("cost.CostColumns", |given| Ok(Arc::new(gizi::cost::CostColumns::make(given)?))),
    ("cost.CostLine", |given| Ok(Arc::new(gizi::cost::CostLine::make(given)?))),
    ("cost.CostLines", |given| Ok(Arc::new(gizi::cost::CostLines::make(given)?))),
    ("cost.CostRate.PerServing", make_cost_rate_0),
    ("cost.CostRate.Shared", make_cost_rate_1),
    ("cost.CostRate.PerHour", make_cost_rate_2),
    ("cost.CostRate.PercentOfIngredients", make_cost_rate_3),
    ("cost.CostRates", |given| Ok(Arc::new(gizi::cost::CostRates::make(given)?))),
    ("cost.CostSettings", |given| Ok(Arc::new(gizi::cost::CostSettings::make(given)?))),
    ("cost.CostWarning.StalePrice", make_cost_warning_0),
    ("cost.CostWarning.OtherRegion", make_cost_warning_1),
    ("cost.CostWarning.OtherSupplier", make_cost_warning_2),
    ("cost.CostWarning.Declared", make_cost_warning_3),
    ("cost.FixedPrice", |given| Ok(Arc::new(gizi::cost::FixedPrice::make(given)?))),
    ("cost.MissingCost", |given| Ok(Arc::new(gizi::cost::MissingCost::make(given)?))),
    ("cost.MissingReason.NoPrice", make_missing_reason_0),
    ("cost.MissingReason.NoPriceInWindow", make_missing_reason_1),
    ("cost.MissingReason.NotListed", make_missing_reason_2),
    ("cost.MissingReason.DensityMissing", make_missing_reason_3),
    ("cost.MissingReason.PieceWeightMissing", make_missing_reason_4),
    ("cost.MissingReason.EdiblePortionMissing", make_missing_reason_5),
    ("cost.MissingReason.QuantityMissing", make_missing_reason_6),
    ("cost.MissingReason.CookedWeightMissing", make_missing_reason_7),
    ("cost.MissingReason.TimeMissing", make_missing_reason_8),
    ("cost.PackCount", |given| Ok(Arc::new(gizi::cost::PackCount::make(given)?))),
    ("cost.PriceChange", |given| Ok(Arc::new(gizi::cost::PriceChange::make(given)?))),
    ("cost.PriceEffect.Percent", make_price_effect_0),
    ("cost.PriceEffect.NewPrice", make_price_effect_1),
    ("cost.PricePolicy.Last", make_price_policy_0),
    ("cost.PricePolicy.Average", make_price_policy_1),
    ("cost.PricePolicy.Lowest", make_price_policy_2),
    ("cost.PricePolicy.Fixed", make_price_policy_3),
    ("cost.PriceScenario", |given| Ok(Arc::new(gizi::cost::PriceScenario::make(given)?))),
    ("cost.PriceTarget.All", make_price_target_0),
    ("cost.PriceTarget.Ingredients", make_price_target_1),
    ("cost.PriceTarget.Categories", make_price_target_2),
    ("cost.PriceUsed", |given| Ok(Arc::new(gizi::cost::PriceUsed::make(given)?))),
    ("cost.PricedFood", |given| Ok(Arc::new(gizi::cost::PricedFood::make(given)?))),
    ("cost.Purchase", |given| Ok(Arc::new(gizi::cost::Purchase::make(given)?))),
    ("cost.PurchaseNeed", |given| Ok(Arc::new(gizi::cost::PurchaseNeed::make(given)?))),
    ("cost.ScenarioCost", |given| Ok(Arc::new(gizi::cost::ScenarioCost::make(given)?))),
    ("cost.StockItem", |given| Ok(Arc::new(gizi::cost::StockItem::make(given)?))),
];
const READERS: &[(&str, Read)] = &[
    ("cost.AudienceAmount", (call::read::<gizi::cost::AudienceAmount>, None)),
    ("cost.AudienceHeads", (call::read::<gizi::cost::AudienceHeads>, None)),
    ("cost.BulkCost", (call::read::<gizi::cost::BulkCost>, None)),
    ("cost.BulkMissing", (call::read::<gizi::cost::BulkMissing>, None)),
    ("cost.Buying", (call::read::<gizi::cost::Buying>, None)),
    ("cost.Ceiling", (call::read::<gizi::cost::Ceiling>, None)),
    ("cost.CeilingJudgement", (call::read::<gizi::cost::CeilingJudgement>, None)),
    ("cost.ComponentCost", (call::read::<gizi::cost::ComponentCost>, None)),
    ("cost.Cost", (call::read::<gizi::cost::Cost>, None)),
    ("cost.CostBounds", (call::read::<gizi::cost::CostBounds>, None)),
    ("cost.CostColumns", (call::read::<gizi::cost::CostColumns>, None)),
    ("cost.CostLine", (call::read::<gizi::cost::CostLine>, None)),
    ("cost.CostLines", (call::read::<gizi::cost::CostLines>, None)),
    ("cost.CostRate", (call::read::<gizi::cost::CostRate>, None)),
    ("cost.CostRates", (call::read::<gizi::cost::CostRates>, None)),
    ("cost.CostSettings", (call::read::<gizi::cost::CostSettings>, None)),
    ("cost.CostWarning", (call::read::<gizi::cost::CostWarning>, None)),
    ("cost.FixedPrice", (call::read::<gizi::cost::FixedPrice>, None)),
    ("cost.MissingCost", (call::read::<gizi::cost::MissingCost>, None)),
    ("cost.MissingReason", (call::read::<gizi::cost::MissingReason>, None)),
    ("cost.PackCount", (call::read::<gizi::cost::PackCount>, None)),
    ("cost.PriceChange", (call::read::<gizi::cost::PriceChange>, None)),
    ("cost.PriceEffect", (call::read::<gizi::cost::PriceEffect>, None)),
    ("cost.PricePolicy", (call::read::<gizi::cost::PricePolicy>, None)),
    ("cost.PriceScenario", (call::read::<gizi::cost::PriceScenario>, None)),
    ("cost.PriceTarget", (call::read::<gizi::cost::PriceTarget>, None)),
    ("cost.PriceUsed", (call::read::<gizi::cost::PriceUsed>, None)),
    ("cost.PricedFood", (call::read::<gizi::cost::PricedFood>, None)),
    ("cost.Purchase", (call::read::<gizi::cost::Purchase>, None)),
    ("cost.PurchaseNeed", (call::read::<gizi::cost::PurchaseNeed>, None)),
    ("cost.ScenarioCost", (call::read::<gizi::cost::ScenarioCost>, None)),
    ("cost.StockItem", (call::read::<gizi::cost::StockItem>, None)),
];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
