//! Turns: how an action that others keep overtaking comes to its end.
//!
//! Within one process, and among the kitchens over one store, an action that was overtaken a few times takes the turn of
//! its tenant. Whoever begins to write to that tenant meanwhile waits; who reads does not. Other processes know nothing
//! of turns, so against them an action still has to try again.

use crate::id::TenantId;
use crate::store::Store;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;

/// Whose turn it is: a store, by its place in memory, and a tenant. A turn is held only while an action holds the store,
/// so the place is not another store's meanwhile.
type Room = (usize, TenantId);

/// The threads that have or wait for the turn of a room, the first has it.
static TURNS: Mutex<Option<HashMap<Room, VecDeque<ThreadId>>>> = Mutex::new(None);
static NEXT: Condvar = Condvar::new();

/// The turn of a tenant, given back when it is dropped, by a panic too.
#[derive(Debug)]
pub(super) struct Turn {
    /// Absent: this thread had the turn already.
    room: Option<Room>,
}

impl Turn {
    /// Takes the turn, behind those who asked for it before.
    pub(super) fn take(store: &Arc<dyn Store>, tenant: &TenantId) -> Self {
        let (room, thread) = (room(store, tenant), std::thread::current().id());
        let mut turns = turns();
        let queue = turns.get_or_insert_default().entry(room.clone()).or_default();
        // Who has the turn and asks again, from within a sink or a clock, would wait for itself.
        if queue.contains(&thread) {
            return Self { room: None };
        }
        queue.push_back(thread);
        while first(turns.as_ref(), &room).is_some_and(|first| first != thread) {
            turns = NEXT.wait(turns).unwrap_or_else(PoisonError::into_inner);
        }
        Self { room: Some(room) }
    }

    /// Waits until nobody else has the turn.
    pub(super) fn wait(store: &Arc<dyn Store>, tenant: &TenantId) {
        let mut turns = turns();
        if turns.as_ref().is_none_or(HashMap::is_empty) {
            return;
        }
        let (room, thread) = (room(store, tenant), std::thread::current().id());
        while first(turns.as_ref(), &room).is_some_and(|first| first != thread) {
            turns = NEXT.wait(turns).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(room) = self.room.take() else { return };
        let mut turns = turns();
        if let Some(rooms) = turns.as_mut()
            && let Some(queue) = rooms.get_mut(&room)
        {
            queue.pop_front();
            if queue.is_empty() {
                rooms.remove(&room);
            }
        }
        drop(turns);
        NEXT.notify_all();
    }
}

fn turns() -> MutexGuard<'static, Option<HashMap<Room, VecDeque<ThreadId>>>> {
    // Nothing is half done between two lines of this file.
    TURNS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn room(store: &Arc<dyn Store>, tenant: &TenantId) -> Room {
    (Arc::as_ptr(store).cast::<()>().addr(), tenant.clone())
}

fn first(turns: Option<&HashMap<Room, VecDeque<ThreadId>>>, room: &Room) -> Option<ThreadId> {
    turns?.get(room)?.front().copied()
}

#[cfg(test)]
mod tests {
    use super::Turn;
    use crate::id::TenantId;
    use crate::store::{MemoryStore, Store};
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, mpsc};
    use std::time::Duration;

    fn store() -> Arc<dyn Store> {
        Arc::new(MemoryStore::new())
    }

    fn tenant(id: &str) -> TenantId {
        TenantId::new(id).unwrap()
    }

    #[test]
    fn who_writes_waits_for_the_turn_of_the_tenant_and_of_no_other() {
        let (store, other) = (store(), store());
        let turn = Turn::take(&store, &tenant("a"));
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let (began, begun) = mpsc::channel();
            let waiting = scope.spawn({
                let (store, is_over) = (&store, &is_over);
                move || {
                    began.send(()).unwrap();
                    Turn::wait(store, &tenant("a"));
                    assert!(is_over.load(Ordering::SeqCst), "it did not wait");
                }
            });
            // Another tenant, and the same name over another store, are not held up: this would wait for ever.
            scope.spawn(|| {
                Turn::wait(&store, &tenant("b"));
                drop(Turn::take(&store, &tenant("b")));
                Turn::wait(&other, &tenant("a"));
                drop(Turn::take(&other, &tenant("a")));
            });
            begun.recv().unwrap();
            std::thread::sleep(Duration::from_millis(20));
            is_over.store(true, Ordering::SeqCst);
            drop(turn);
            waiting.join().unwrap();
        });
    }

    #[test]
    fn who_has_the_turn_may_ask_again_and_keeps_it_until_the_end() {
        let store = store();
        let turn = Turn::take(&store, &tenant("a"));
        drop(Turn::take(&store, &tenant("a")));
        Turn::wait(&store, &tenant("a"));
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                drop(Turn::take(&store, &tenant("a")));
                assert!(is_over.load(Ordering::SeqCst), "the inner one gave the turn away");
            });
            std::thread::sleep(Duration::from_millis(20));
            is_over.store(true, Ordering::SeqCst);
            drop(turn);
        });
    }

    #[test]
    fn a_panic_gives_the_turn_back() {
        let store = store();
        let broken = std::thread::scope(|scope| {
            let broken = scope.spawn(|| {
                let _turn = Turn::take(&store, &tenant("a"));
                panic!("broken off on purpose");
            });
            broken.join()
        });
        assert!(broken.is_err());
        Turn::wait(&store, &tenant("a"));
        drop(Turn::take(&store, &tenant("a")));
    }
}
