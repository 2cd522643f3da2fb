// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `Ceiling` with every default of core. */
public operator fun Ceiling.Companion.invoke(
    name: String,
    components: List<CostComponent>,
    portion: PortionKey? = null,
    amount: Money,
    period: CeilingPeriod = CeilingPeriod.PORTION,
    basis: CostBasis = CostBasis.USED,
): Ceiling = Ceiling(name, components, portion, amount, period, basis)

/** `CostSettings` with every default of core. */
public operator fun CostSettings.Companion.invoke(
    currency: Currency,
    date: CivilDate,
    policy: PricePolicy = PricePolicy.Last,
    region: String? = null,
    supplier: String? = null,
    maximumAgeDays: UInt? = null,
    buying: Buying? = null,
    rates: CostRates = CostRates(null, null, null, null, null, null),
): CostSettings = CostSettings(currency, date, policy, region, supplier, maximumAgeDays, buying, rates)

/**
 * The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
 * packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
 */
@Throws(GiziException::class)
public fun CostRates.Companion.plan2025(): CostRates =
    costRatesPlan2025()

/** The amount, if both ends agree. */
@Throws(GiziException::class)
public fun CostBounds.known(): Money? =
    costBoundsKnown(this)

/** Both ends at the places people write in the currency: the one rounding of a cost, at the edge. */
@Throws(GiziException::class)
public fun CostBounds.rounded(rounding: Rounding): CostBounds =
    costBoundsRounded(this, rounding)

/** What one component costs; absent when it is not part of this cost. */
@Throws(GiziException::class)
public fun Cost.component(component: CostComponent): ComponentCost? =
    costComponent(this, component)

/** Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`. */
@Throws(GiziException::class)
public fun CostColumns.Companion.fromDecimals(menus: UInt, menu: List<UInt>, quantities: List<Decimal>, prices: List<Decimal>): CostColumns =
    costColumnsFromDecimals(menus, menu, quantities, prices)

/** The last price on or before a day, of what the recipe uses, ingredients only. */
@Throws(GiziException::class)
public fun CostSettings.Companion.new(currency: Currency, date: CivilDate): CostSettings =
    costSettingsNew(currency, date)

/** Which ingredient cost these settings ask for. */
@Throws(GiziException::class)
public fun CostSettings.basis(): CostBasis =
    costSettingsBasis(this)

