//! gizi for JavaScript: the crossing under the package `gizi`, whose modules `gizi-bindgen` writes beside it.
//!
//! - `call`: how a function of core is called: arguments and answer are JSON text;
//! - `sparse`: what is absent is left out;
//! - `object`: what stays here and is named by a number;
//! - `fault`: how an error of core is told;
//! - `host`: what the page gives: the time, new ids, and listeners;
//! - `columns`: very many menus in one call;
//! - `kitchen`: what only this binding opens.

#[cfg_attr(not(feature = "kitchen"), allow(dead_code, reason = "the smaller builds need less"))]
mod call;
mod columns;
#[cfg_attr(not(feature = "kitchen"), allow(dead_code, reason = "the smaller builds need less"))]
mod fault;
#[allow(clippy::all, unused_imports, reason = "written by gizi-bindgen")]
#[path = "../generated/mod.rs"]
mod generated;
mod host;
#[cfg(feature = "kitchen")]
mod kitchen;
#[cfg_attr(not(feature = "kitchen"), allow(dead_code, reason = "the smaller builds need less"))]
mod object;
mod sparse;

use wasm_bindgen::prelude::wasm_bindgen;

/// What the numbers of the functions mean, as a number.
#[wasm_bindgen]
pub fn form() -> u32 {
    generated::FORM
}

/// Tells the page of a defect before the instance stops.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| host::panicked(&panic.to_string())));
}

/// Calls a function of core by its number: arguments as lines of JSON, bytes beside them. An answer that begins with `!`
/// is an error, an empty one nothing, any other the JSON of what the function gives.
#[wasm_bindgen]
pub fn call(function: u32, arguments: &str, bytes: &[u8]) -> String {
    let mut call = call::Call::new(arguments, bytes);
    let answer = match function {
        columns::CHECK => columns::check(&mut call),
        #[cfg(feature = "core")]
        columns::SUM => columns::sum(&mut call),
        #[cfg(feature = "core")]
        columns::ROLL_UP => columns::roll_up(&mut call),
        #[cfg(feature = "kitchen")]
        kitchen::OPEN => kitchen::open(&mut call),
        #[cfg(feature = "kitchen")]
        kitchen::HUB => kitchen::hub(&mut call),
        #[cfg(feature = "kitchen")]
        kitchen::LISTEN => kitchen::listen(&mut call),
        #[cfg(feature = "kitchen")]
        kitchen::ATTEND => kitchen::attend(&mut call),
        function => generated::call(function, &mut call),
    };
    answer.unwrap_or_else(|fault| fault.told())
}

/// The bytes of the columns that the last call left beside its answer.
#[cfg(feature = "core")]
#[wasm_bindgen]
pub fn taken() -> Vec<u8> {
    columns::taken()
}

/// Forgets an object.
#[wasm_bindgen]
pub fn free(object: u32) {
    object::free(object);
}
