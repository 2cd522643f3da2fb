//! Ids: one newtype per noun, 1-64 characters of `A-Z a-z 0-9 _ -` (cuid, UUID and ULID fit), unique per tenant.
//!
//! The id of a record that is still to be created may be empty: the kitchen that creates it makes one. Where a record
//! names another, an empty id is refused like any other that is malformed.
//!
//! ```
//! use gizi::id::MenuId;
//! let id = MenuId::new("ayam-kecap")?;
//! assert_eq!(id.as_str(), "ayam-kecap");
//! assert_eq!(MenuId::new("ayam kecap").unwrap_err().code(), "id.malformed");
//! assert!(MenuId::default().is_empty());
//! # Ok::<(), gizi::Error>(())
//! ```

use crate::clock::IdSource;
use crate::error::{Result, faults};

faults! {
    /// What is wrong with an id.
    IdError {
        /// An id is not 1 to 64 characters of A-Z, a-z, 0-9, `_` and `-`.
        Malformed { noun: &'static str, value: String } = Invalid "id.malformed" "`{value}` is no {noun}: 1 to 64 characters of A-Z, a-z, 0-9, _ and -";
    }
}

/// Longest id in characters.
pub const MAX_LENGTH: usize = 64;

fn check(noun: &'static str, value: &str, least: usize) -> Result<()> {
    let fits = (least..=MAX_LENGTH).contains(&value.len())
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    if fits {
        return Ok(());
    }
    Err(IdError::Malformed { noun, value: value.chars().take(MAX_LENGTH).collect() }.into())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $noun:literal $($made:ident)?;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks and wraps an id.
            pub fn new(value: impl Into<String>) -> Result<Self> {
                let value = value.into();
                check($noun, &value, ids!(@least $($made)?))?;
                Ok(Self(value))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::Error;
            fn try_from(value: String) -> Result<Self> {
                Self::new(value)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::Error;
            fn from_str(value: &str) -> Result<Self> {
                Self::new(value)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        $(ids!(@$made $name $noun);)?
    )+};
    (@least) => { 1 };
    (@least made) => { 0 };
    (@made $name:ident $noun:literal) => {
        impl Default for $name {
            /// Not given yet.
            fn default() -> Self {
                Self(String::new())
            }
        }

        impl $name {
            /// Whether it is not given yet.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// Takes a new id where none was given.
            pub(crate) fn or_next(&mut self, ids: &dyn IdSource) -> Result<()> {
                if self.0.is_empty() {
                    let made = ids.next_id();
                    check($noun, &made, 1)?;
                    self.0 = made;
                }
                Ok(())
            }
        }
    };
}

ids! {
    /// Names an ingredient.
    IngredientId "ingredient id" made;
    /// Names a menu: a preparation, a dish or a tray.
    MenuId "menu id" made;
    /// Names one line of a menu.
    LineId "line id" made;
    /// Names one step of a recipe.
    StepId "step id" made;
    /// Names a kitchen: everything one kitchen stores is apart from every other's.
    TenantId "tenant id";
    /// Names a nutrition programme.
    ProgramId "program id" made;
    /// Names a place that is fed: a school, a health post.
    SiteId "site id";
    /// Names a menu plan.
    PlanId "plan id" made;
    /// Names an assignment of a menu to a day of a plan.
    AssignmentId "assignment id" made;
    /// Names a purchase form of an ingredient, such as "whole chicken".
    PurchaseFormId "purchase form id";
    /// Names a portion size, such as `small` or `large`.
    PortionKey "portion key";
    /// Names an audience, such as `sd_1_3`.
    AudienceKey "audience key";
    /// Names a dietary standard, such as `mbg-2026`.
    StandardId "standard id";
    /// Names a rule of a standard.
    RuleId "rule id";
    /// Names a request, so that the same one made again is known.
    IdempotencyKey "idempotency key";
    /// Names the person or system that acted.
    ActorId "actor id";
}
