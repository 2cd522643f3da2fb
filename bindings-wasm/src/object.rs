//! Objects: what core hides its insides of, such as a catalog. JavaScript names them by numbers; they never cross by value.

use crate::fault::Fault;
use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// An object and who works with it: any number who read, or one who changes.
pub(crate) struct Shared<T>(RwLock<T>);

impl<T> Shared<T> {
    pub(crate) fn look(&self) -> Result<RwLockReadGuard<'_, T>, Fault> {
        self.0.try_read().map_err(|_| Fault::busy())
    }

    /// What no call changes, such as a store.
    pub(crate) fn steady(&self) -> RwLockReadGuard<'_, T> {
        self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(crate) fn change(&self) -> Result<RwLockWriteGuard<'_, T>, Fault> {
        self.0.try_write().map_err(|_| Fault::busy())
    }
}

#[derive(Default)]
struct Objects {
    last: u32,
    held: BTreeMap<u32, Arc<dyn Any + Send + Sync>>,
}

thread_local! {
    static OBJECTS: RefCell<Objects> = RefCell::default();
}

/// Keeps an object, and gives the number that nothing else has.
pub(crate) fn hold<T: Send + Sync + 'static>(value: T) -> u32 {
    OBJECTS.with_borrow_mut(|objects| {
        // After four thousand million objects those that still live are passed over.
        loop {
            objects.last = objects.last.wrapping_add(1);
            if !objects.held.contains_key(&objects.last) {
                break;
            }
        }
        objects.held.insert(objects.last, Arc::new(Shared(RwLock::new(value))));
        objects.last
    })
}

/// The object of a number, if it is one of the type.
pub(crate) fn find<T: Send + Sync + 'static>(number: u32) -> Option<Arc<Shared<T>>> {
    OBJECTS.with_borrow(|objects| objects.held.get(&number).cloned())?.downcast().ok()
}

/// Forgets an object; what still works with it keeps it until then.
pub(crate) fn free(number: u32) {
    // Dropped outside of the table: what an object holds may free others.
    drop(OBJECTS.with_borrow_mut(|objects| objects.held.remove(&number)));
}
