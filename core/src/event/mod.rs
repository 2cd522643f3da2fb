//! Events: what changed in a kitchen, in order, without gaps, replayable from any point.
//!
//! The store numbers them by tenant and writes them in the transaction of the change, so an event is there exactly if
//! its change is. [`FieldChange`] says what a change did, field by field.
//!
//! ```
//! use gizi::event::EventType;
//! use gizi::id::{ActorId, TenantId};
//! use gizi::kitchen::{Kitchen, Role, Session};
//! use gizi::program::{NutritionProgram, ProgramType};
//! use gizi::store::{EventQuery, MemoryStore};
//! use std::sync::Arc;
//!
//! # #[cfg(feature = "system")] {
//! let head = Session::new(TenantId::new("dapur-cimahi")?, ActorId::new("bu-rina")?, Role::Head);
//! let kitchen = Kitchen::new(Arc::new(MemoryStore::new()), head, gizi::kitchen::Host::system());
//! let first_day = jiff::civil::date(2026, 1, 5);
//! kitchen.create_program(&NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, first_day)?, None)?;
//! let page = kitchen.get_events(&EventQuery::after(0))?;
//! assert_eq!((page.events[0].seq, page.events[0].event_type), (1, EventType::ProgramCreated));
//! // Nothing new within a tenth of a second.
//! assert!(kitchen.get_events(&EventQuery::after(page.last_seq).waiting(100))?.events.is_empty());
//! # }
//! # Ok::<(), gizi::Error>(())
//! ```

mod change;
mod hub;
mod record;
mod sink;

pub use change::FieldChange;
pub(crate) use change::changes_between;
pub use hub::{Heard, Hub, Subscription};
pub use record::{Event, EventPage, EventSubject, EventType, NewEvent};
pub use sink::EventSink;
