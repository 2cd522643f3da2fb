use crate::error::Result;
use crate::store::StoreError;
use std::task::{Context, Poll, Waker};
use tokio::task::coop::poll_proceed;

/// Refuses to be called from inside a task of tokio, where waiting would hold up every other task of the thread.
///
/// Tokio gives each task a budget of steps while it polls it, and no budget to anybody else: not to `spawn_blocking`,
/// not to `block_in_place`, not to plain threads. A budget is recognised by its end: it has 8 bits. The steps taken to
/// find it are given back. What it cannot see: a task inside `tokio::task::unconstrained`, and other runtimes.
pub(super) fn refuse_inside_a_task() -> Result<()> {
    let mut context = Context::from_waker(Waker::noop());
    let mut steps = Vec::new();
    let mut spent = false;
    while !spent && steps.len() <= usize::from(u8::MAX) {
        match poll_proceed(&mut context) {
            Poll::Ready(step) => steps.push(step),
            Poll::Pending => spent = true,
        }
    }
    // Each gives back the budget that it found, so the first has the last word.
    while steps.pop().is_some() {}
    if spent {
        return Err(StoreError::WouldBlock { advice: "call it inside tokio::task::spawn_blocking" }.into());
    }
    Ok(())
}
