//! The store: where a kitchen's records live, behind one narrow contract.
//!
//! A [`Store`] keeps opaque records of many tenants and numbers their changes. It knows nothing of menus: a
//! [`StoredRecord`] is a key, a version, a JSON body and a few index fields, prepared by the kitchen and compared
//! bytewise, so every backend finds and sorts alike. [`ChangeSet`] is the only write: all of it or nothing.
//!
//! The tenant is an argument of every method and the first part of every key. Another tenant's id is *not found*.
//!
//! ```
//! use gizi::id::TenantId;
//! use gizi::store::{ChangeSet, MemoryStore, Noun, Query, RecordIndex, RecordKey, Store, StoredRecord};
//!
//! let store = MemoryStore::new();
//! let kitchen = TenantId::new("dapur-cimahi")?;
//! let record = StoredRecord {
//!     key: RecordKey::new(Noun::Menu, "sop-ayam"),
//!     version: 1,
//!     schema: 1,
//!     body: r#"{"menuName": "Sop ayam"}"#.to_owned(),
//!     derived: None,
//!     index: RecordIndex::default().searchable("Sop ayam").text("menu_name", "sop ayam"),
//! };
//! let first = store.commit(&kitchen, ChangeSet::default().create(record.clone()))?;
//! assert_eq!(first.revision, 1);
//! assert_eq!(store.list(&kitchen, &Query::of(Noun::Menu).search("SOP"), &Default::default())?.total, 1);
//!
//! // Somebody else's change came first: nothing is written.
//! let lost = store.commit(&kitchen, ChangeSet::default().create(record)).unwrap_err();
//! assert_eq!(lost.code(), "store.conflict");
//!
//! let other = TenantId::new("dapur-bogor")?;
//! assert!(store.get(&other, &[RecordKey::new(Noun::Menu, "sop-ayam")])?.records.is_empty());
//! # Ok::<(), gizi::Error>(())
//! ```

mod change;
mod contract;
mod fault;
mod fold;
mod memory;
mod noun;
mod page;
#[cfg(feature = "postgres")]
mod postgres;
mod query;
mod record;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, unused_imports, reason = "only SQLite writes row by row"))]
mod sql;
#[cfg(feature = "sqlite")]
mod sqlite;
mod sqlite_options;

pub use change::{ChangeSet, Committed, Write};
pub use contract::{Capabilities, EventQuery, Store};
pub use fault::failure;
pub use fold::fold;
pub use memory::MemoryStore;
pub use noun::Noun;
pub use page::{MAX_PAGE, Page, PageStart, RecordPage};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresOptions, PostgresStore};
pub use query::{Condition, Query, Sort};
pub use record::{IndexNumber, IndexText, Link, RecordIndex, RecordKey, Snapshot, StoredRecord};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use sqlite_options::{Durability, SqliteOptions};

pub(crate) use fault::StoreError;
