//! The kitchen: every action of the plan, over one store, for one kitchen among many.
mod audit;
mod derived;
mod fault;
mod host;
mod kept;
mod menu_record;
mod permission;
mod session;
mod settings;
mod tables;
mod work;

pub use audit::Audit;
pub use derived::{DerivedNutrient, DerivedProblem, MenuDerived};
pub(crate) use fault::KitchenError;
pub use host::Host;
pub use permission::{Action, Permission, permissions};
pub use session::{Role, Session};
pub use settings::KitchenSettings;
