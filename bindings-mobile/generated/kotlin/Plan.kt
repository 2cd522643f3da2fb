// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `MenuPlan` with every default of core. */
public operator fun MenuPlan.Companion.invoke(
    id: PlanId = "",
    programId: ProgramId,
    planName: String,
    description: String? = null,
    startDate: CivilDate,
    endDate: CivilDate,
    status: PlanStatus = PlanStatus.DRAFT,
    statusReason: String? = null,
    createdAt: Timestamp? = null,
    updatedAt: Timestamp? = null,
    createdBy: ActorId? = null,
    updatedBy: ActorId? = null,
    version: UInt = 0u,
): MenuPlan = MenuPlan(id, programId, planName, description, startDate, endDate, status, statusReason, createdAt, updatedAt, createdBy, updatedBy, version)

/** `ProcurementOptions` with every default of core. */
public operator fun ProcurementOptions.Companion.invoke(
    delivery: Delivery = Delivery(0u, emptyList(), null),
    stock: List<DatedStock> = emptyList(),
    choices: List<LineChoice> = emptyList(),
    spare: SparePortions = SparePortions(Decimal(0), 0u, 0u),
): ProcurementOptions = ProcurementOptions(delivery, stock, choices, spare)

/** `ProductionOptions` with every default of core. */
public operator fun ProductionOptions.Companion.invoke(
    serviceTimes: List<ProgramMeal> = emptyList(),
    packingMinutes: UInt = 0u,
    deliveryMinutes: UInt = 0u,
    choices: List<LineChoice> = emptyList(),
    spare: SparePortions = SparePortions(Decimal(0), 0u, 0u),
    limits: List<CriticalLimit> = emptyList(),
    allergens: List<Allergen> = emptyList(),
): ProductionOptions = ProductionOptions(serviceTimes, packingMinutes, deliveryMinutes, choices, spare, limits, allergens)

/** `SparePortions` with every default of core. */
public operator fun SparePortions.Companion.invoke(
    percent: Decimal = Decimal(0),
    count: UInt = 0u,
    samples: UInt = 0u,
): SparePortions = SparePortions(percent, count, samples)

/** How many there were, if they are recorded everywhere. */
@Throws(GiziException::class)
public fun ActualCount.known(): Long? =
    actualCountKnown(this)

/** A record of an assignment that says nothing yet. */
@Throws(GiziException::class)
public fun MealActual.Companion.new(assignmentId: String): MealActual =
    mealActualNew(assignmentId)

/** An update that changes nothing yet. */
@Throws(GiziException::class)
public fun ActualUpdate.Companion.new(id: AssignmentId, expectedVersion: UInt): ActualUpdate =
    actualUpdateNew(id, expectedVersion)

/** The update, or one error `actual.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedActualUpdate.intoResult(): ActualUpdate =
    parsedActualUpdateIntoResult(this)

/** The record, or one error `actual.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedActual.intoResult(): MealActual =
    parsedActualIntoResult(this)

/** A menu for everybody at one meal, without portions. */
@Throws(GiziException::class)
public fun Assignment.Companion.new(id: String, planId: String, date: CivilDate, mealType: MealType, menuId: String): Assignment =
    assignmentNew(id, planId, date, mealType, menuId)

/** Portions of all sizes and trays together. */
@Throws(GiziException::class)
public fun Assignment.totalPortions(): Long =
    assignmentTotalPortions(this)

/** All of them. */
@Throws(GiziException::class)
public fun BatchPortions.total(): Long =
    batchPortionsTotal(this)

/**
 * A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
 * Errors: `plan.beyond_calendar`.
 */
@Throws(GiziException::class)
public fun MenuPlan.duplicate(id: PlanId, planName: String, startDate: CivilDate): MenuPlan =
    menuPlanDuplicate(this, id, planName, startDate)

/**
 * A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
 * is the one that was planned again, because what was missing that day is no part of the plan.
 */
@Throws(GiziException::class)
public fun Assignment.duplicate(planId: PlanId, date: CivilDate): Assignment =
    assignmentDuplicate(this, planId, date)

/** Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source. */
@Throws(GiziException::class)
public fun CriticalLimit.Companion.standard(): List<CriticalLimit> =
    criticalLimitStandard()

/** The standard limits and allergens; no time for packing and delivery, no portion beyond the plan. */
@Throws(GiziException::class)
public fun ProductionOptions.Companion.standard(): ProductionOptions =
    productionOptionsStandard()

/** The days of a month, 1 to 12, of a year from 1 to 9999. */
@Throws(GiziException::class)
public fun DayRange.Companion.month(year: UInt, month: UInt): DayRange =
    dayRangeMonth(year, month)

/** Whether a day is one of them. */
@Throws(GiziException::class)
public fun DayRange.includes(date: CivilDate): Boolean =
    dayRangeIncludes(this, date)

/** How many days; below 1 if the last comes before the first. */
@Throws(GiziException::class)
public fun DayRange.days(): Long =
    dayRangeDays(this)

/** A draft. */
@Throws(GiziException::class)
public fun MenuPlan.Companion.new(id: String, programId: String, name: String, startDate: CivilDate, endDate: CivilDate): MenuPlan =
    menuPlanNew(id, programId, name, startDate, endDate)

/** Whether a day lies between its first and its last, both included. */
@Throws(GiziException::class)
public fun MenuPlan.includes(date: CivilDate): Boolean =
    menuPlanIncludes(this, date)

/** Whether something of it may still be cooked: it is not over and its last day has not passed. */
@Throws(GiziException::class)
public fun MenuPlan.isLive(today: CivilDate): Boolean =
    menuPlanIsLive(this, today)

/** Whether nothing of the plan will be cooked any more: completed, cancelled or archived. */
@Throws(GiziException::class)
public fun PlanStatus.isOver(): Boolean =
    planStatusIsOver(this)

/** How much of a nutrient all plates hold together. */
@Throws(GiziException::class)
public fun SpanTotals.total(nutrient: String): Bounds? =
    spanTotalsTotal(this, nutrient)

/** The means of an audience. */
@Throws(GiziException::class)
public fun SpanTotals.audience(audience: AudienceKey): AudienceMeans? =
    spanTotalsAudience(this, audience)

/** The mean of a nutrient. */
@Throws(GiziException::class)
public fun AudienceMeans.mean(nutrient: String): Bounds? =
    audienceMeansMean(this, nutrient)

/** An update that changes nothing yet. */
@Throws(GiziException::class)
public fun PlanUpdate.Companion.new(id: PlanId, expectedVersion: UInt): PlanUpdate =
    planUpdateNew(id, expectedVersion)

/** The update, or one error `plan.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedPlanUpdate.intoResult(): PlanUpdate =
    parsedPlanUpdateIntoResult(this)

/** The plan, or one error `plan.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedPlan.intoResult(): MenuPlan =
    parsedPlanIntoResult(this)

/** The assignment, or one error `assignment.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedAssignment.intoResult(): Assignment =
    parsedAssignmentIntoResult(this)

/** Whether a plan that stands here may go there in one step. */
@Throws(GiziException::class)
public fun PlanStatus.mayBecome(to: PlanStatus): Boolean =
    planStatusMayBecome(this, to)

/**
 * Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
 * what was sent in.
 */
@Throws(GiziException::class)
public fun PlanStatus.isOpen(): Boolean =
    planStatusIsOpen(this)

/** Whether the plan is signed and not over: what it assigns will be cooked. */
@Throws(GiziException::class)
public fun PlanStatus.isSigned(): Boolean =
    planStatusIsSigned(this)

/** Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason. */
@Throws(GiziException::class)
public fun PlanStatus.isPublished(): Boolean =
    planStatusIsPublished(this)

/**
 * Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
 * active or completed.
 */
@Throws(GiziException::class)
public fun PlanStatus.isServed(): Boolean =
    planStatusIsServed(this)

