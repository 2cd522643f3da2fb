//! Objects: what core hides its insides of, such as a catalog. The languages hold them by reference, on any thread.

use crate::fault::GiziError;
use gizi::error::ErrorKind;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// What no call changes.
pub(crate) struct Steady<T>(T);

/// What some calls change: any number look, or one changes.
pub(crate) struct Changing<T>(RwLock<T>);

/// What can be closed while others work with it: they end, and nobody begins anew.
pub(crate) struct Closing<T>(RwLock<Option<Arc<T>>>);

impl<T> Steady<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(value)
    }

    #[allow(clippy::unnecessary_wraps, reason = "as what can be closed does")]
    pub(crate) fn look(&self) -> Result<&T, GiziError> {
        Ok(&self.0)
    }
}

impl<T> Changing<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(RwLock::new(value))
    }

    #[allow(clippy::unnecessary_wraps, reason = "as what can be closed does")]
    pub(crate) fn look(&self) -> Result<RwLockReadGuard<'_, T>, GiziError> {
        Ok(self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    #[allow(clippy::unnecessary_wraps, reason = "as what can be closed does")]
    pub(crate) fn change(&self) -> Result<RwLockWriteGuard<'_, T>, GiziError> {
        Ok(self.0.write().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<T> Closing<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(RwLock::new(Some(Arc::new(value))))
    }

    pub(crate) fn look(&self) -> Result<impl Deref<Target = T> + use<T>, GiziError> {
        let open = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        open.ok_or_else(|| GiziError::of(ErrorKind::Invalid, "object.closed", "it was closed before this call"))
    }

    /// Says whether it was open.
    pub(crate) fn close(&self) -> bool {
        self.0.write().unwrap_or_else(PoisonError::into_inner).take().is_some()
    }
}

/// A value of core as the object that holds it.
pub(crate) fn held<T, O: From<T>>(value: T) -> Arc<O> {
    Arc::new(O::from(value))
}

macro_rules! object {
    ($name:ident, $holds:ident, $core:path) => {
        impl From<$core> for $name {
            fn from(value: $core) -> Self {
                Self($holds::new(value))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::Closing;

    #[test]
    fn what_works_goes_on_when_it_is_closed() {
        let open = Closing::new(String::from("kitchen"));
        let at_work = open.look().ok().unwrap();
        assert!(open.close());
        assert_eq!(&*at_work, "kitchen");
        assert!(!open.close());
        assert_eq!(open.look().err().unwrap().to_string(), "it was closed before this call [object.closed]");
    }
}
