// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `NutritionProgram` with every default of core. */
public operator fun NutritionProgram.Companion.invoke(
    id: ProgramId = "",
    programName: String,
    programCode: String? = null,
    programType: ProgramType,
    description: String? = null,
    standardId: StandardId? = null,
    audiences: List<ProgramAudience> = emptyList(),
    startDate: CivilDate,
    endDate: CivilDate? = null,
    feedingDays: List<Weekday>,
    meals: List<ProgramMeal>,
    totalBudget: Money? = null,
    ceilings: List<Ceiling> = emptyList(),
    sites: List<Site> = emptyList(),
    implementationArea: String? = null,
    status: ProgramStatus = ProgramStatus.ACTIVE,
    createdAt: Timestamp? = null,
    updatedAt: Timestamp? = null,
    createdBy: ActorId? = null,
    updatedBy: ActorId? = null,
    version: UInt = 0u,
): NutritionProgram = NutritionProgram(id, programName, programCode, programType, description, standardId, audiences, startDate, endDate, feedingDays, meals, totalBudget, ceilings, sites, implementationArea, status, createdAt, updatedAt, createdBy, updatedBy, version)

/** Whether an audience is fed here. */
@Throws(GiziException::class)
public fun Site.feeds(audience: AudienceKey): Boolean =
    siteFeeds(this, audience)

/** Whether a day belongs to it. */
@Throws(GiziException::class)
public fun Holiday.includes(date: CivilDate): Boolean =
    holidayIncludes(this, date)

/** Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar. */
@Throws(GiziException::class)
public fun NutritionProgram.dayKind(date: CivilDate, holidays: List<Holiday>): DayKind =
    nutritionProgramDayKind(this, date, holidays)

/** A programme that serves lunch from Monday to Friday, without audiences and sites. */
@Throws(GiziException::class)
public fun NutritionProgram.Companion.new(id: String, name: String, programType: ProgramType, startDate: CivilDate): NutritionProgram =
    nutritionProgramNew(id, name, programType, startDate)

/** Whether a day lies between its first and its last, both included. */
@Throws(GiziException::class)
public fun NutritionProgram.includes(date: CivilDate): Boolean =
    nutritionProgramIncludes(this, date)

/** An update that changes nothing yet. */
@Throws(GiziException::class)
public fun ProgramUpdate.Companion.new(id: ProgramId, expectedVersion: UInt): ProgramUpdate =
    programUpdateNew(id, expectedVersion)

/** The update, or one error `program.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedProgramUpdate.intoResult(): ProgramUpdate =
    parsedProgramUpdateIntoResult(this)

/** The programme, or one error `program.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedProgram.intoResult(): NutritionProgram =
    parsedProgramIntoResult(this)

/** The day of the week of a date. */
@Throws(GiziException::class)
public fun Weekday.Companion.of(date: CivilDate): Weekday =
    weekdayOf(date)

