use super::CostError;
use crate::error::Result;
use crate::money::Rounding;
use crate::quantity::Decimal;

/// Most menus of one roll-up: the sums take 16 bytes each.
const MOST_MENUS: u32 = 10_000_000;
/// Most decimal places of a column.
const MOST_PLACES: u32 = 9;

/// Rows of quantity × price of any number of menus, as scaled integers in columns of one length.
///
/// A quantity of 1.25 kg in a column of 3 places is 1250; price and quantity speak of one unit row by row.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostColumns {
    /// How many menus there are.
    pub menus: u32,
    /// The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums.
    pub menu: Vec<u32>,
    /// The quantity of each row.
    pub quantities: Vec<i64>,
    /// Decimal places of the quantities, at most 9.
    pub quantity_places: u32,
    /// The price of each row.
    pub prices: Vec<i64>,
    /// Decimal places of the prices, at most 9.
    pub price_places: u32,
}

impl CostColumns {
    /// Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`.
    pub fn from_decimals(menus: u32, menu: &[u32], quantities: &[Decimal], prices: &[Decimal]) -> Result<Self> {
        let (quantities, quantity_places) = scaled(quantities)?;
        let (prices, price_places) = scaled(prices)?;
        Ok(Self { menus, menu: menu.to_vec(), quantities, quantity_places, prices, price_places })
    }

    /// Decimal places of a product.
    fn scale(&self) -> Result<u32> {
        let broken = [self.quantity_places, self.price_places].into_iter().find(|places| *places > MOST_PLACES);
        match broken {
            Some(places) => Err(CostError::Places { row: 0, value: places.into() }.into()),
            None => Ok(self.quantity_places + self.price_places),
        }
    }
}

/// The values at the fewest decimal places that hold them all.
fn scaled(values: &[Decimal]) -> Result<(Vec<i64>, u32)> {
    let places = values.iter().map(|value| value.normalize().scale()).max().unwrap_or(0);
    let integers = values.iter().enumerate().map(|(row, value)| {
        let normal = value.normalize();
        let missing = 10_i128.checked_pow(places - normal.scale()).filter(|_| places <= MOST_PLACES);
        let integer = missing.and_then(|power| normal.mantissa().checked_mul(power));
        let integer = integer.and_then(|integer| i64::try_from(integer).ok());
        integer.ok_or_else(|| CostError::Places { row, value: *value }.into())
    });
    Ok((integers.collect::<Result<_>>()?, places))
}

/// Sums quantity × price per menu, exactly: integer products in 128 bits, no rounding at all.
///
/// Gives one sum per menu in order, 0 for a menu without rows; [`Money::round`](crate::money::Money::round) rounds it
/// once at the edge. Errors: `cost.columns` for columns of unequal length, `cost.menu_index`, `cost.places`,
/// `cost.too_many_menus`, and `cost.overflow` for a sum of more digits than an exact decimal holds.
pub fn roll_up(columns: &CostColumns) -> Result<Vec<Decimal>> {
    sum_rows(columns, columns.scale()?, |product| product)
}

/// Like [`roll_up`], with every row rounded to so many decimal places first, as on a bill that prints each row.
///
/// The sum is then the sum of the printed rows. It drifts from the exact one by up to half a step a row, so a cost is
/// not calculated this way.
pub fn roll_up_rounded_rows(columns: &CostColumns, places: u32, rounding: Rounding) -> Result<Vec<Decimal>> {
    let scale = columns.scale()?;
    let Some(power) = scale.checked_sub(places).and_then(|dropped| 10_i64.checked_pow(dropped)) else {
        return roll_up(columns);
    };
    sum_rows(columns, places, |product| round_row(product, power, rounding))
}

/// A product with its last digits, below `power`, rounded away.
fn round_row(product: i128, power: i64, rounding: Rounding) -> i128 {
    // Most products fit 64 bits, where a division is many times cheaper than in 128.
    let (whole, rest) = match i64::try_from(product) {
        Ok(product) => (i128::from(product / power), product % power),
        Err(_) => (product / i128::from(power), i64::try_from(product % i128::from(power)).unwrap_or(0)),
    };
    let rest = rest.unsigned_abs();
    let to_next = power.unsigned_abs() - rest;
    let away = match rounding {
        Rounding::HalfUp => rest >= to_next,
        Rounding::HalfEven => rest > to_next || (rest == to_next && whole % 2 != 0),
        Rounding::Up => rest > 0,
        Rounding::Down => false,
    };
    if away { whole + product.signum() } else { whole }
}

fn sum_rows(columns: &CostColumns, scale: u32, row: impl Fn(i128) -> i128) -> Result<Vec<Decimal>> {
    let CostColumns { menus, menu, quantities, prices, .. } = columns;
    if menu.len() != quantities.len() || menu.len() != prices.len() {
        let (menus, quantities, prices) = (menu.len(), quantities.len(), prices.len());
        return Err(CostError::Columns { menus, quantities, prices }.into());
    }
    if *menus > MOST_MENUS {
        return Err(CostError::TooManyMenus { menus: *menus, limit: MOST_MENUS }.into());
    }
    let mut sums = vec![0_i128; *menus as usize];
    let mut start = 0;
    // One slot is looked up per run of rows of one menu, not per row.
    for run in menu.chunk_by(|a, b| a == b) {
        let Some(place) = run.first().copied() else { continue };
        let Some(slot) = sums.get_mut(place as usize) else {
            return Err(CostError::MenuIndex { row: start, menu: place, menus: *menus }.into());
        };
        let end = start + run.len();
        let rows = quantities.get(start..end).unwrap_or_default().iter();
        for (quantity, price) in rows.zip(prices.get(start..end).unwrap_or_default()) {
            let amount = row(i128::from(*quantity) * i128::from(*price));
            // The error is built only when there is one: `ok_or` would build it for every row.
            let Some(sum) = slot.checked_add(amount) else {
                return Err(CostError::Overflow { menu: place as usize }.into());
            };
            *slot = sum;
        }
        start = end;
    }
    let sums = sums.into_iter().enumerate();
    sums.map(|(menu, sum)| unscaled(sum, scale).ok_or_else(|| CostError::Overflow { menu }.into())).collect()
}

/// The decimal of a scaled integer, with trailing zeros given up where they do not fit.
fn unscaled(mut value: i128, mut scale: u32) -> Option<Decimal> {
    loop {
        match Decimal::try_from_i128_with_scale(value, scale) {
            Ok(decimal) => return Some(decimal),
            Err(_) if scale > 0 && value % 10 == 0 => {
                value /= 10;
                scale -= 1;
            }
            Err(_) => return None,
        }
    }
}
