// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::money::Currency;
text_type!(
/// An ISO 4217 currency code.
Currency);
use gizi::money::Money;
/// An exact amount of one currency. It may be negative (a difference).
#[uniffi::remote(Record)]
pub struct Money {
    /// The amount in major units: rupiah, not sen.
    pub amount: rust_decimal::Decimal,
    /// Its currency.
    pub currency: gizi::money::Currency,
}
use gizi::money::Rounding;
/// How an amount is rounded at the edge: when it is paid, printed or compared with a printed limit.
#[uniffi::remote(Enum)]
pub enum Rounding {
    /// Half away from zero: what people expect on a bill.
    HalfUp,
    /// Half to the even neighbour: no drift over many roundings.
    HalfEven,
    /// Away from zero: a buyer's estimate.
    Up,
    /// Towards zero.
    Down,
}
/// Decimal digits of the minor unit by ISO 4217 (2 for IDR, though no sen circulate; 0 for JPY).
#[uniffi::export]
pub fn currency_minor_units(currency: gizi::money::Currency) -> Result<u32, GiziError> {
    guarded(move || Ok(currency.minor_units()))
}
/// Decimal digits people write: as `minor_units`, but 0 for the rupiah.
#[uniffi::export]
pub fn currency_display_places(currency: gizi::money::Currency) -> Result<u32, GiziError> {
    guarded(move || Ok(currency.display_places()))
}
/// An amount of a currency, normalised.
#[uniffi::export]
pub fn money_new(
    amount: rust_decimal::Decimal,
    currency: gizi::money::Currency,
) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(gizi::money::Money::new(amount, currency)))
}
/// Nothing, in a currency.
#[uniffi::export]
pub fn money_zero(currency: gizi::money::Currency) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(gizi::money::Money::zero(currency)))
}
/// The exact sum.
#[uniffi::export]
pub fn money_plus(money: gizi::money::Money, other: gizi::money::Money) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(money.plus(&other)?))
}
/// The exact difference.
#[uniffi::export]
pub fn money_minus(money: gizi::money::Money, other: gizi::money::Money) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(money.minus(&other)?))
}
/// The product with a pure number.
#[uniffi::export]
pub fn money_times(money: gizi::money::Money, factor: rust_decimal::Decimal) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(money.times(factor)?))
}
/// The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits.
#[uniffi::export]
pub fn money_divided_by(
    money: gizi::money::Money,
    divisor: rust_decimal::Decimal,
) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(money.divided_by(divisor)?))
}
/// The exact sum of any number of amounts.
#[uniffi::export]
pub fn money_sum(
    currency: gizi::money::Currency,
    amounts: Vec<gizi::money::Money>,
) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(gizi::money::Money::sum(currency, &amounts)?))
}
/// The amount at so many decimal places.
#[uniffi::export]
pub fn money_round(
    money: gizi::money::Money,
    places: u32,
    rounding: gizi::money::Rounding,
) -> Result<gizi::money::Money, GiziError> {
    guarded(move || Ok(money.round(places, rounding)))
}
/// Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.
///
/// Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
/// first on a tie), and a rest finer than the places to the first part of weight.
#[uniffi::export]
pub fn money_allocate(
    money: gizi::money::Money,
    weights: Vec<u32>,
    places: u32,
) -> Result<Vec<gizi::money::Money>, GiziError> {
    guarded(move || Ok(money.allocate(&weights, places)?))
}
