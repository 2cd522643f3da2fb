mod kept;
mod runtime;
mod secrets;

use kept::store;

crate::store_conformance!(conformance, store);
