//! One search for a plan, taken in the same steps by native code and by JavaScript.

use gizi::plan::optimise::{PlanSearch, SearchOptions};
use wasm_bindgen::prelude::wasm_bindgen;

/// A search for the plan of a made-up kitchen.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Run {
    search: PlanSearch,
}

#[wasm_bindgen]
impl Run {
    /// Draws the kitchen up and looks everything up.
    #[wasm_bindgen(constructor)]
    pub fn new(kitchen: u32, days: u32, dishes: u32, work: u32) -> Result<Self, String> {
        let options = SearchOptions { work: work.into(), ..SearchOptions::default() };
        let problem = gizi_benches::kitchen(kitchen, days, dishes);
        let search = problem.and_then(|problem| PlanSearch::new(problem, options));
        Ok(Self { search: search.map_err(|error| error.to_string())? })
    }

    /// Uses up the work.
    pub fn search(&mut self) {
        while !self.search.step(10_000).finished {}
    }

    /// Proves how good a plan can be.
    pub fn prove(&mut self) {
        self.search.prove();
    }

    /// The outcome as JSON: numbers are written so that they are read as the same bits.
    pub fn outcome(&self) -> Result<String, String> {
        serde_json::to_string(&self.search.outcome()).map_err(|error| error.to_string())
    }
}
