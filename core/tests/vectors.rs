//! Replays the shared vectors through the public API.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "a test may fail")]

mod replay;
