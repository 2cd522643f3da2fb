//! Events: what changed in a kitchen, in order, without gaps, replayable from any point.
//!
//! The store numbers them by tenant and writes them in the transaction of the change, so an event is there exactly if
//! its change is. [`FieldChange`] says what a change did, field by field.
//!
//! ```
//! use gizi::event::{FieldChange, changes_between};
//! let before = serde_json::json!({"menuName": "Sop ayam", "servings": "100", "version": 1});
//! let after = serde_json::json!({"menuName": "Sop ayam", "servings": "120", "version": 2});
//! assert_eq!(changes_between(&before, &after), [FieldChange {
//!     field: "servings".to_owned(), before: Some("\"100\"".to_owned()), after: Some("\"120\"".to_owned()),
//! }]);
//! ```

mod change;
mod hub;
mod record;
mod sink;

pub use change::{FieldChange, changes_between};
pub use hub::{Heard, Hub, Subscription};
pub use record::{Event, EventPage, EventSubject, EventType, NewEvent};
pub use sink::EventSink;
