// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** An amount of a currency, normalised. */
@Throws(GiziException::class)
public fun Money.Companion.new(amount: Decimal, currency: Currency): Money =
    moneyNew(amount, currency)

/** Nothing, in a currency. */
@Throws(GiziException::class)
public fun Money.Companion.zero(currency: Currency): Money =
    moneyZero(currency)

/** The exact sum. */
@Throws(GiziException::class)
public fun Money.plus(other: Money): Money =
    moneyPlus(this, other)

/** The exact difference. */
@Throws(GiziException::class)
public fun Money.minus(other: Money): Money =
    moneyMinus(this, other)

/** The product with a pure number. */
@Throws(GiziException::class)
public fun Money.times(factor: Decimal): Money =
    moneyTimes(this, factor)

/** The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits. */
@Throws(GiziException::class)
public fun Money.dividedBy(divisor: Decimal): Money =
    moneyDividedBy(this, divisor)

/** The exact sum of any number of amounts. */
@Throws(GiziException::class)
public fun Money.Companion.sum(currency: Currency, amounts: List<Money>): Money =
    moneySum(currency, amounts)

/** The amount at so many decimal places. */
@Throws(GiziException::class)
public fun Money.round(places: UInt, rounding: Rounding): Money =
    moneyRound(this, places, rounding)

/**
 * Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.
 *
 * Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
 * first on a tie), and a rest finer than the places to the first part of weight.
 */
@Throws(GiziException::class)
public fun Money.allocate(weights: List<UInt>, places: UInt): List<Money> =
    moneyAllocate(this, weights, places)

