// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};
use crate::choice::choice;
use crate::cross::{Bytes, Cross, Walk, text_type, tuple};
use crate::object::object;
use crate::record::{ClassCell, Fields, Given, Made, no_field};
use pyo3::prelude::*;
use std::sync::Arc;

const FUNCTIONS: &[(&str, Function)] = &[];
const MAKERS: &[(&str, Make)] = &[];
const READERS: &[(&str, Read)] = &[];

/// What Python calls here, by name.
pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };
