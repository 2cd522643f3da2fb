//! The kitchen: every action of the plan, over one store, for one kitchen among many.
//!
//! A [`Kitchen`] is a store, a [`Session`] that says who works in which kitchen, and a [`Host`] that knows the time. Every
//! action reads one state of the kitchen, calls the pure functions of the other rooms, and commits one change: all of it
//! or nothing, with its events. An update names the version it saw, so nobody's change is lost.
//!
//! What is computed about menus ([`MenuDerived`]) is kept beside them and computed anew in the commit of whatever it rests
//! on, at any depth. It is of one date for the whole kitchen, because prices are dated: call [`Kitchen::refresh`] when a
//! day begins.
//!
//! ```
//! # #[cfg(feature = "system")] {
//! use gizi::id::{ActorId, TenantId};
//! use gizi::ingredient::{FoodCategory, Ingredient};
//! use gizi::kitchen::{Host, Kitchen, MenuFilters, MenuSort, Role, Session};
//! use gizi::menu::{Menu, MenuIngredient, MenuKind, MenuUpdate};
//! use gizi::nutrient::Composition;
//! use gizi::quantity::Quantity;
//! use gizi::store::{MemoryStore, Page};
//! use std::sync::Arc;
//!
//! let session = Session::new(TenantId::new("dapur-cimahi")?, ActorId::new("bu-rina")?, Role::Nutritionist);
//! let kitchen = Kitchen::new(Arc::new(MemoryStore::new()), session, Host::system());
//!
//! let mut rice = Ingredient::new("beras", "Beras", FoodCategory::Cereal)?;
//! rice.composition = Composition::known(&[("energy_kcal", 357.0), ("protein_g", 8.4)])?;
//! kitchen.create_ingredient(&rice, None)?;
//!
//! let mut plain = Menu::new("nasi-putih", "Nasi putih", MenuKind::Dish)?;
//! plain.servings = 100.into();
//! plain.ingredients.push(MenuIngredient::ingredient("1", "beras", &Quantity::whole(8, "kg"))?);
//! // The key makes a repeated request the same request.
//! let created = kitchen.create_menu(&plain, Some("request-17"))?;
//! assert_eq!(created.derived.unwrap().serving("energy_kcal").unwrap().known(), Some(285.6));
//!
//! let rename = MenuUpdate { menu_name: Some("Nasi pulen".to_owned()), ..MenuUpdate::new(created.menu.id, 1) };
//! assert_eq!(kitchen.update_menu(&rename)?.menu.version, 2);
//! assert_eq!(kitchen.update_menu(&rename).unwrap_err().code(), "store.conflict");
//!
//! let found = MenuFilters { search: Some("PULÉN".to_owned()), ..MenuFilters::default() };
//! assert_eq!(kitchen.get_menus(&found, MenuSort::MenuName, false, &Page::first(20))?.total, 1);
//! # }
//! # Ok::<(), gizi::Error>(())
//! ```
mod actuals;
mod approval;
mod audit;
mod calculations;
mod calendar;
mod cookable;
mod cycles;
mod derived;
mod diets;
mod drift;
mod facade;
mod fault;
pub(crate) mod fields;
mod filters;
mod general;
mod generate;
mod host;
mod ingredients;
mod intake;
mod kept;
mod lines;
mod lists;
mod menu_record;
mod menus;
mod permission;
mod plan_report;
mod plans;
mod programs;
mod prune;
mod recipes;
mod records;
mod request;
mod session;
mod settings;
mod signed;
mod snapshot;
mod supply;
mod tables;
mod transfer;
mod turn;
mod work;
mod workflow;

pub use approval::{ApprovedMenu, PlanApproval, SubstituteRecipes};
pub use audit::Audit;
pub use calendar::ImportedHolidays;
pub use cycles::{PlanCopy, PlanCycle};
pub use derived::{DerivedNutrient, DerivedProblem, MenuDerived};
pub use drift::{DriftKind, MenuDrift, NutrientDrift, PlanDrift, StandardDrift};
pub use facade::Kitchen;
pub(crate) use fault::KitchenError;
pub use filters::{IngredientFilters, MenuFilters, MenuSort, PlanFilters, ProgramFilters};
pub use generate::{PlanProposal, ProposalSearch};
pub use host::Host;
pub use ingredients::{IngredientDetail, ParsedPriceUpdate, PriceUpdate, parse_price_update};
pub use intake::{ImportedRecords, RecordImport};
pub use lines::{ParsedQuantityUpdate, QuantityUpdate, parse_quantity_update};
pub use lists::{IngredientPage, MAX_ENTRIES, MenuPage, MenuSummary, PlanPage, ProgramPage};
pub use menus::{MenuCopy, MenuDetail};
pub use permission::{Action, Permission, permissions};
pub use plans::PlanDetail;
pub use session::{Role, Session};
pub use settings::{
    KitchenSettings, ParsedSettings, ParsedSettingsUpdate, SettingsUpdate, parse_settings, parse_settings_update,
    settings_schema, settings_violation_codes, validate_settings,
};
pub use snapshot::{ApprovedFinding, ApprovedVerdict};
pub use supply::PlannedBy;

#[cfg(test)]
mod tests;
