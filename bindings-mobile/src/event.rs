//! Who hears of events.
