//! The kitchen: every action of the plan, over one store, for one kitchen among many.
mod audit;
mod calculations;
mod derived;
mod facade;
mod fault;
mod filters;
mod general;
mod host;
mod ingredients;
mod kept;
mod lines;
mod lists;
mod menu_record;
mod menus;
mod permission;
mod plans;
mod programs;
mod recipes;
mod records;
mod request;
mod session;
mod settings;
mod tables;
mod transfer;
mod work;

pub use audit::Audit;
pub use derived::{DerivedNutrient, DerivedProblem, MenuDerived};
pub use facade::Kitchen;
pub(crate) use fault::KitchenError;
pub use filters::{IngredientFilters, MenuFilters, MenuSort, PlanFilters, ProgramFilters};
pub use host::Host;
pub use ingredients::{IngredientDetail, PriceUpdate};
pub use lines::QuantityUpdate;
pub use lists::{IngredientPage, MAX_ENTRIES, MenuPage, MenuSummary, PlanPage, ProgramPage};
pub use menus::{MenuCopy, MenuDetail};
pub use permission::{Action, Permission, permissions};
pub use plans::PlanDetail;
pub use session::{Role, Session};
pub use settings::{KitchenSettings, SettingsUpdate};

#[cfg(test)]
mod tests;
