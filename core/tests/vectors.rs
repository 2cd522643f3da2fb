//! Replays the shared vectors through the public API.

mod replay;
