// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** An amount that is known. */
@Throws(GiziException::class)
public fun Bounds.Companion.exact(value: Double): Bounds =
    boundsExact(value)

/** The amount, if both ends agree. */
@Throws(GiziException::class)
public fun Bounds.known(): Double? =
    boundsKnown(this)

/** Both ends times a factor that is not negative. */
@Throws(GiziException::class)
public fun Bounds.times(factor: Double): Bounds =
    boundsTimes(this, factor)

/** The sum, end by end. */
@Throws(GiziException::class)
public fun Bounds.plus(other: Bounds): Bounds =
    boundsPlus(this, other)

/** What is said of a nutrient; not listed is missing. */
@Throws(GiziException::class)
public fun Composition.get(key: String): CompositionValue =
    compositionGet(this, key)

/** The symbol people read. */
@Throws(GiziException::class)
public fun NutrientUnit.symbol(): String =
    nutrientUnitSymbol(this)

