// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

text_type!(gizi::id::ActorId);
text_type!(gizi::id::AssignmentId);
text_type!(gizi::id::AudienceKey);
text_type!(gizi::id::IdempotencyKey);
text_type!(gizi::id::IngredientId);
text_type!(gizi::id::LineId);
text_type!(gizi::id::MenuId);
text_type!(gizi::id::PlanId);
text_type!(gizi::id::PortionKey);
text_type!(gizi::id::ProgramId);
text_type!(gizi::id::PurchaseFormId);
text_type!(gizi::id::RuleId);
text_type!(gizi::id::SiteId);
text_type!(gizi::id::StandardId);
text_type!(gizi::id::StepId);
text_type!(gizi::id::TenantId);
const FUNCTIONS: &[(&str, Function)] = &[];
const MAKERS: &[(&str, Make)] = &[];
const READERS: &[(&str, Read)] = &[];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
