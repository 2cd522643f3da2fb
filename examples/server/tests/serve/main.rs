//! The server as a front end meets it: over real HTTP.

mod errors;
mod files;
mod listen;
mod planner;
mod plans;
mod readme;
mod running;
