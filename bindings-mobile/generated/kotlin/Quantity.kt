// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** An amount that is known. */
@Throws(GiziException::class)
public fun DecimalRange.Companion.exact(value: Decimal): DecimalRange =
    decimalRangeExact(value)

/** From nothing to the given amount, or without end. */
@Throws(GiziException::class)
public fun DecimalRange.Companion.upTo(high: Decimal? = null): DecimalRange =
    decimalRangeUpTo(high)

/** The amount, if both ends agree. */
@Throws(GiziException::class)
public fun DecimalRange.known(): Decimal? =
    decimalRangeKnown(this)

