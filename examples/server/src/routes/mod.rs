//! The routes, by noun.

pub(crate) mod actuals;
pub(crate) mod calculations;
pub(crate) mod calendar;
pub(crate) mod general;
pub(crate) mod ingredients;
pub(crate) mod lines;
pub(crate) mod menus;
pub(crate) mod planner;
pub(crate) mod plans;
pub(crate) mod programs;
pub(crate) mod recipes;
pub(crate) mod supply;
pub(crate) mod transfer;
pub(crate) mod workflow;
