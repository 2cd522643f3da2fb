// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `NutrientColumn` with every default of core. */
public operator fun NutrientColumn.Companion.invoke(
    column: String,
    nutrient: NutrientKey,
    unit: NutrientUnit,
    optional: Boolean = false,
    zeroIsMissing: Boolean = false,
    impossible: ImpossibleAmount = ImpossibleAmount.PROBLEM,
): NutrientColumn = NutrientColumn(column, nutrient, unit, optional, zeroIsMissing, impossible)

/**
 * The Indian Food Composition Tables 2017 with the book's component codes as column names.
 *
 * Energy is in kilojoules and every nutrient in *grams*: iron 0.00933 is 9.33 mg. Carbohydrate is available
 * carbohydrate. Vitamin A as a sum, total carotenoids (lycopene and lutein among them) and vitamins D, E and K are not
 * read, because their columns mix forms the registry keeps apart.
 */
@Throws(GiziException::class)
public fun FoodTableMapping.Companion.ifct(): FoodTableMapping =
    foodTableMappingIfct()

/** A rule from its parts. */
@Throws(GiziException::class)
public fun CategoryRule.Companion.new(text: String, category: FoodCategory, plant: Boolean? = null): CategoryRule =
    categoryRuleNew(text, category, plant)

/** A column of a nutrient in a unit. */
@Throws(GiziException::class)
public fun NutrientColumn.Companion.new(column: String, nutrient: String, unit: NutrientUnit): NutrientColumn =
    nutrientColumnNew(column, nutrient, unit)

/** A mapping of a table with point decimals, without categories and with no amounts yet. */
@Throws(GiziException::class)
public fun FoodTableMapping.Companion.new(table: String, codeColumn: String, nameColumn: String): FoodTableMapping =
    foodTableMappingNew(table, codeColumn, nameColumn)

/**
 * TKPI 2017/2020, the Indonesian food composition table, with columns named `code, name, bdd_percent, water_g,
 * energy_kcal, …`. The food group comes from the code.
 *
 * The table is "hak cipta dilindungi" (all rights reserved): gizi carries none of it; load your own file. Its 0 for
 * sodium, potassium, copper, zinc, riboflavin and niacin mostly means "not analysed" and is read as missing; an ash
 * content 100 g cannot hold is a misprint and is read as missing too.
 */
@Throws(GiziException::class)
public fun FoodTableMapping.Companion.tkpi(): FoodTableMapping =
    foodTableMappingTkpi()

/**
 * The abbreviated file of the USDA National Nutrient Database for Standard Reference, release 27, with columns named
 * `ndb_no, short_description, water_g, …, refuse_pct`. Public domain.
 *
 * Its columns in IU are not read: vitamin A in IU turns into no other unit and vitamin D stands in µg beside it.
 */
@Throws(GiziException::class)
public fun FoodTableMapping.Companion.usdaStandardReference(): FoodTableMapping =
    foodTableMappingUsdaStandardReference()

/**
 * The ingredient nutrient values of USDA FNDDS 2021-2023: `ingredient_code, description` and up to 65 nutrients in
 * columns named by their keys. Public domain.
 *
 * Energy, protein, fat, carbohydrate, fibre, sugars, saturated fat, sodium and cholesterol must be there; every other
 * column may be absent. A few rows are no food but carriers that add a nutrient to a recipe; they hold more than 100 g
 * in 100 g and are kept as they are.
 */
@Throws(GiziException::class)
public fun FoodTableMapping.Companion.fnddsIngredients(): FoodTableMapping =
    foodTableMappingFnddsIngredients()

/**
 * gizi's own layout: `ingredient_id, purchase_form, date, amount, currency, per, unit, supplier, region, source` with
 * ISO dates and point decimals.
 */
@Throws(GiziException::class)
public fun PriceListMapping.Companion.own(source: String, currency: Currency): PriceListMapping =
    priceListMappingOwn(source, currency)

/**
 * A list of commodity prices in the layout of the Indonesian food price panel:
 * `date, commodity_id, commodity, unit, price_idr`, one unit each. A price of 0 means that nobody quoted one.
 */
@Throws(GiziException::class)
public fun PriceListMapping.Companion.commodities(source: String, currency: Currency): PriceListMapping =
    priceListMappingCommodities(source, currency)

