//! What can be wrong with the columns of a DataFrame, said in one way by every binding that reads them.

mod column;
mod fault;

pub use column::FrameColumn;
pub(crate) use fault::FrameError;
