// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `Ingredient` with every default of core. */
public operator fun Ingredient.Companion.invoke(
    id: IngredientId = "",
    name: String,
    aliases: List<String> = emptyList(),
    category: FoodCategory,
    plant: Boolean? = null,
    composition: Composition = Composition(emptyList(), null),
    fortifications: List<Fortification> = emptyList(),
    ediblePortionPercent: Decimal? = null,
    ediblePortionSource: String = "",
    density: Density? = null,
    measures: List<FoodMeasure> = emptyList(),
    yields: List<CookingYield> = emptyList(),
    retentionGroup: String? = null,
    allergens: List<AllergenStatement> = emptyList(),
    halal: DietClaim = DietClaim(DietStatus.UNKNOWN, ""),
    vegetarian: DietClaim = DietClaim(DietStatus.UNKNOWN, ""),
    purchaseForms: List<PurchaseForm> = emptyList(),
): Ingredient = Ingredient(id, name, aliases, category, plant, composition, fortifications, ediblePortionPercent, ediblePortionSource, density, measures, yields, retentionGroup, allergens, halal, vegetarian, purchaseForms)

/** The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011. */
@Throws(GiziException::class)
public fun Allergen.Companion.standard(): List<Allergen> =
    allergenStandard()

/** Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012). */
@Throws(GiziException::class)
public fun ZeroAssumption.Companion.standard(): List<ZeroAssumption> =
    zeroAssumptionStandard()

/** Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none. */
@Throws(GiziException::class)
public fun ZeroAssumption.covers(ingredient: Ingredient): Boolean =
    zeroAssumptionCovers(this, ingredient)

/** The wire value: `NUT_SEED`. */
@Throws(GiziException::class)
public fun FoodCategory.code(): String =
    foodCategoryCode(this)

/** The wire value: `DEEP_FRY`. */
@Throws(GiziException::class)
public fun CookingMethod.code(): String =
    cookingMethodCode(this)

/** Whether it holds on a day. */
@Throws(GiziException::class)
public fun Fortification.holdsOn(date: CivilDate): Boolean =
    fortificationHoldsOn(this, date)

/** A measure without a source, of no known volume. */
@Throws(GiziException::class)
public fun FoodMeasure.Companion.new(unit: String, grams: Decimal, basis: WeightBasis): FoodMeasure =
    foodMeasureNew(unit, grams, basis)

/** An ingredient of which nothing is known but its name and group. */
@Throws(GiziException::class)
public fun Ingredient.Companion.new(id: String, name: String, category: FoodCategory): Ingredient =
    ingredientNew(id, name, category)

/** What is stated about an allergen; nothing stated is `AllergenPresence.Unknown`. */
@Throws(GiziException::class)
public fun Ingredient.allergen(code: String): AllergenPresence =
    ingredientAllergen(this, code)

/** An update that changes nothing yet. */
@Throws(GiziException::class)
public fun IngredientUpdate.Companion.new(id: IngredientId, expectedVersion: UInt): IngredientUpdate =
    ingredientUpdateNew(id, expectedVersion)

/** The update, or one error `ingredient.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedIngredientUpdate.intoResult(): IngredientUpdate =
    parsedIngredientUpdateIntoResult(this)

/** The ingredient, or one error `ingredient.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedIngredient.intoResult(): Ingredient =
    parsedIngredientIntoResult(this)

