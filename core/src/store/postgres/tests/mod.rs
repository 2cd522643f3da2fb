mod faults;
mod kept;
mod plans;
mod restart;
mod runtime;
mod secrets;
mod server;
#[cfg(feature = "postgres-tls")]
mod tls;
mod waiting;

use kept::store;

crate::store_conformance!(conformance, store);
