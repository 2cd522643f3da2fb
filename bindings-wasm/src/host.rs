//! What the page gives: it alone knows the time, makes ids and has listeners.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(raw_module = "../own/host.js")]
extern "C" {
    /// Keeps the words of a panic, after which the instance stops.
    pub(crate) fn panicked(message: &str);
}

#[cfg(feature = "kitchen")]
pub(crate) use page::{Page, heard};

#[cfg(feature = "kitchen")]
mod page {
    use gizi::clock::{Clock, IdSource};
    use jiff::Timestamp;
    use jiff::civil::Date;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(raw_module = "../own/host.js")]
    extern "C" {
        fn now() -> f64;
        fn today(time_zone: &str) -> String;
        #[wasm_bindgen(js_name = nextId)]
        fn next_id() -> String;
        /// Calls a listener with events as JSON.
        pub(crate) fn heard(listener: u32, events: &str);
    }

    /// The clock and the chance of the page.
    #[derive(Debug)]
    pub(crate) struct Page;

    impl Clock for Page {
        fn now(&self) -> Timestamp {
            // Whole milliseconds within a few thousand years.
            Timestamp::from_millisecond(now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
        }

        fn today(&self, time_zone: &str) -> gizi::Result<Date> {
            today(time_zone).parse().map_err(|_| gizi::clock::unknown_time_zone(time_zone))
        }
    }

    impl IdSource for Page {
        fn next_id(&self) -> String {
            next_id()
        }
    }
}
