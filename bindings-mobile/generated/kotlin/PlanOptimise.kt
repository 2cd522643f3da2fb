// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/**
 * No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
 * worth 1,000 of the currency.
 */
@Throws(GiziException::class)
public fun PlanRequest.Companion.new(range: DayRange, slots: List<PlanSlot>): PlanRequest =
    planRequestNew(range, slots)

/** The audiences of a standard and the dishes of a catalog. */
@Throws(GiziException::class)
public fun PlanNames.Companion.of(standard: Standard, catalog: Catalog, currency: Currency): PlanNames =
    planNamesOf(standard, catalog, currency)

/** The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from. */
@Throws(GiziException::class)
public fun PlanProblem.withPortions(portions: List<ChosenPortion>): PlanProblem =
    planProblemWithPortions(this, portions)

/** What a reference portion costs on a day. */
@Throws(GiziException::class)
public fun CandidateDish.costOn(date: CivilDate): Decimal =
    candidateDishCostOn(this, date)

