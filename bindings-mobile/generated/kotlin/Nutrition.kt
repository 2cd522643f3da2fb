// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** The total of a nutrient. */
@Throws(GiziException::class)
public fun Nutrition.total(nutrient: String): NutrientTotal? =
    nutritionTotal(this, nutrient)

/** One serving of a nutrient. */
@Throws(GiziException::class)
public fun Nutrition.serving(nutrient: String): Bounds? =
    nutritionServing(this, nutrient)

