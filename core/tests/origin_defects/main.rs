//! The defects of the plan's first implementation, by their numbers in the catalogue that was made of it. Each test fails
//! on the defect it is named after.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

mod days;
mod kept;
mod planner;
mod world;
