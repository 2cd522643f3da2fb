use super::CostError;
use crate::error::Result;
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
/// `cost.too_many_menus`, and `cost.overflow` for a sum of more than 28 digits.
pub fn roll_up(columns: &CostColumns) -> Result<Vec<Decimal>> {
    let CostColumns { menus, menu, quantities, quantity_places, prices, price_places } = columns;
    if menu.len() != quantities.len() || menu.len() != prices.len() {
        let (menus, quantities, prices) = (menu.len(), quantities.len(), prices.len());
        return Err(CostError::Columns { menus, quantities, prices }.into());
    }
    if *menus > MOST_MENUS {
        return Err(CostError::TooManyMenus { menus: *menus, limit: MOST_MENUS }.into());
    }
    for places in [*quantity_places, *price_places] {
        if places > MOST_PLACES {
            return Err(CostError::Places { row: 0, value: Decimal::from(places) }.into());
        }
    }
    let mut sums = vec![0_i128; *menus as usize];
    let mut row = 0;
    // One slot is looked up per run of rows of one menu, not per row.
    for run in menu.chunk_by(|a, b| a == b) {
        let Some(place) = run.first().copied() else { continue };
        let end = row + run.len();
        let rows = quantities.get(row..end).unwrap_or_default().iter().zip(prices.get(row..end).unwrap_or_default());
        let slot = sums.get_mut(place as usize).ok_or(CostError::MenuIndex { row, menu: place, menus: *menus })?;
        for (quantity, price) in rows {
            let product = i128::from(*quantity) * i128::from(*price);
            *slot = slot.checked_add(product).ok_or(CostError::Overflow { menu: place as usize })?;
        }
        row = end;
    }
    let scale = quantity_places + price_places;
    let sums = sums.into_iter().enumerate();
    sums.map(|(menu, sum)| {
        Decimal::try_from_i128_with_scale(sum, scale).map_err(|_| CostError::Overflow { menu }.into())
    })
    .collect()
}
