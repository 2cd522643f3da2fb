//! The server as a front end meets it: over real HTTP.

mod errors;
mod listen;
mod readme;
mod running;
