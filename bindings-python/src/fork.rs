//! A forked process has none of the threads of the one that it came from, so it computes on threads of its own.

use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::{LazyLock, OnceLock};

/// The process that first called core; a fork keeps its number.
static FIRST: LazyLock<u32> = LazyLock::new(std::process::id);
static POOL: OnceLock<(u32, Option<ThreadPool>)> = OnceLock::new();

/// Runs core where its bulk sums find threads that are there.
pub(crate) fn run<T: Send>(core: impl FnOnce() -> T + Send) -> T {
    let process = std::process::id();
    if process == *FIRST {
        return core();
    }
    match POOL.get_or_init(|| (process, ThreadPoolBuilder::new().build().ok())) {
        (of, Some(pool)) if *of == process => pool.install(core),
        _ => core(),
    }
}
