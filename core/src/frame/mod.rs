//! What can be wrong with the columns of a DataFrame, said in one way by every binding that reads them.
//!
//! ```
//! use gizi::frame::FrameColumn;
//! let error = FrameColumn::new("lines", "grams").is_null(7);
//! assert_eq!(error.to_string(), "lines.grams[7]: a value must be given [frame.null]");
//! ```

mod column;
mod fault;

pub use column::FrameColumn;
pub(crate) use fault::FrameError;
