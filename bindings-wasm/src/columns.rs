//! Very many menus in one call: columns cross as the bytes of typed arrays, texts as one, and the answer is short.

use crate::call::{Answer, Call};
use gizi::menu::parse_menu;
use gizi::validation::Violation;

/// Numbers above those that `gizi-bindgen` gives: checks menus and tells those that are broken.
pub(crate) const CHECK: u32 = 1_000_010;
/// Sums the nutrients of menus.
#[cfg(feature = "core")]
pub(crate) const SUM: u32 = 1_000_011;
/// Sums the cost of menus.
#[cfg(feature = "core")]
pub(crate) const ROLL_UP: u32 = 1_000_012;

#[cfg(feature = "core")]
pub(crate) use sums::{roll_up, sum, taken};

/// Ends a text: no JSON holds it as it stands, so that texts need no lengths.
const SEPARATOR: u8 = 0x1e;

/// A menu with everything that is wrong in it.
#[derive(serde::Serialize)]
struct Broken {
    index: usize,
    violations: Vec<Violation>,
}

pub(crate) fn check(call: &mut Call<'_>) -> Answer {
    let texts = call.bytes("menus")?.split(|byte| *byte == SEPARATOR).enumerate();
    let checked = texts.map(|(index, text)| Broken { index, violations: parse_menu(text).violations });
    call.value(&checked.filter(|menu| !menu.violations.is_empty()).collect::<Vec<_>>())
}

#[cfg(feature = "core")]
mod sums {
    use super::{Answer, Call};
    use crate::call::Exact;
    use crate::fault::Fault;
    use gizi::cost::CostColumns;
    use gizi::nutrition::{MenuLines, NutrientTable};
    use std::cell::RefCell;

    thread_local! {
        static LEFT: RefCell<Vec<u8>> = RefCell::default();
    }

    /// The columns that the last call left beside its answer.
    pub(crate) fn taken() -> Vec<u8> {
        LEFT.take()
    }

    /// Leaves `low`, and with gaps `high` and `coverage`; says whether there are gaps.
    pub(crate) fn sum(call: &mut Call<'_>) -> Answer {
        let table = call.held::<NutrientTable>("table")?;
        let menus = call.value_of("menus")?;
        let lines =
            MenuLines { menu: places(call, "menu")?, food: places(call, "food")?, grams: floats(call, "grams")? };
        let sums = table.look()?.sum(menus, &lines)?;
        let mut left = Vec::new();
        let mut leave = |column: &[f64]| left.extend(column.iter().flat_map(|cell| cell.to_le_bytes()));
        leave(&sums.low);
        if let Some(gaps) = &sums.gaps {
            leave(&gaps.high);
            leave(&gaps.coverage);
        }
        LEFT.set(left);
        call.value(&sums.gaps.is_some())
    }

    pub(crate) fn roll_up(call: &mut Call<'_>) -> Answer {
        let columns = CostColumns {
            menus: call.value_of("menus")?,
            menu: places(call, "menu")?,
            quantities: whole(call, "quantities")?,
            quantity_places: call.value_of("quantityPlaces")?,
            prices: whole(call, "prices")?,
            price_places: call.value_of("pricePlaces")?,
        };
        let sums = gizi::cost::roll_up(&columns)?;
        call.value(&sums.into_iter().map(Exact).collect::<Vec<_>>())
    }

    fn places(call: &mut Call<'_>, name: &str) -> Result<Vec<u32>, Fault> {
        let (cells, _) = call.bytes(name)?.as_chunks();
        Ok(cells.iter().map(|cell| u32::from_le_bytes(*cell)).collect())
    }

    fn floats(call: &mut Call<'_>, name: &str) -> Result<Vec<f64>, Fault> {
        let (cells, _) = call.bytes(name)?.as_chunks();
        Ok(cells.iter().map(|cell| f64::from_le_bytes(*cell)).collect())
    }

    /// Floats that are whole, so that no digit is guessed.
    fn whole(call: &mut Call<'_>, name: &str) -> Result<Vec<i64>, Fault> {
        const MOST: f64 = 9_007_199_254_740_991.0;
        let one = |(row, cell): (usize, &f64)| match cell.fract() == 0.0 && cell.abs() <= MOST {
            true => Ok(*cell as i64),
            false => Err(Fault::not_whole(&format!("{name}[{row}]"), *cell)),
        };
        floats(call, name)?.iter().enumerate().map(one).collect()
    }
}
