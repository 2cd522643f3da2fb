mod agreement;
mod validation;

use super::*;
