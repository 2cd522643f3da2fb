// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `IntakeTable` with every default of core. */
public operator fun IntakeTable.Companion.invoke(
    title: String = "",
    source: String,
    level: IntakeLevel = IntakeLevel.RECOMMENDED,
    nutrients: List<NutrientKey>,
    rows: List<IntakeRow>,
): IntakeTable = IntakeTable(title, source, level, nutrients, rows)

/** `ReferenceGroup` with every default of core. */
public operator fun ReferenceGroup.Companion.invoke(
    key: String,
    nameEn: String = "",
    nameId: String = "",
    sex: Sex = Sex.ANY,
    fromMonth: UInt? = null,
    toMonth: UInt? = null,
    increment: Boolean = false,
): ReferenceGroup = ReferenceGroup(key, nameEn, nameId, sex, fromMonth, toMonth, increment)

/** `Standard` with every default of core. */
public operator fun Standard.Companion.invoke(
    id: StandardId,
    nameEn: String,
    nameId: String = "",
    edition: String,
    source: String,
    validFrom: CivilDate? = null,
    validTo: CivilDate? = null,
    reference: StandardId? = null,
    extends: StandardId? = null,
    profile: Profile = Profile.COMPUTED,
    memberSeverity: Severity = Severity.ADVISORY,
    groups: List<ReferenceGroup> = emptyList(),
    intakes: List<IntakeTable> = emptyList(),
    audiences: List<Audience> = emptyList(),
    rules: List<Rule> = emptyList(),
    printed: List<PrintedLimit> = emptyList(),
): Standard = Standard(id, nameEn, nameId, edition, source, validFrom, validTo, reference, extends, profile, memberSeverity, groups, intakes, audiences, rules, printed)

/** The ids of the standards that ship with the library. */
@Throws(GiziException::class)
public fun Standard.Companion.builtInIds(): List<StandardId> =
    standardBuiltInIds()

/** A standard that ships with the library. */
@Throws(GiziException::class)
public fun Standard.Companion.builtIn(id: String): Standard =
    standardBuiltIn(id)

/**
 * Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.
 *
 * An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
 */
@Throws(GiziException::class)
public fun Standard.Companion.fromToml(text: String): Standard =
    standardFromToml(text)

/** Like `from_toml`, over one's own nutrients. */
@Throws(GiziException::class)
public fun Standard.Companion.fromTomlWith(text: String, registry: NutrientRegistry): Standard =
    standardFromTomlWith(text, registry)

/**
 * Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
 * without a limit, a share of a reference that no table has. The path of the error names the place.
 */
@Throws(GiziException::class)
public fun Standard.check(registry: NutrientRegistry): kotlin.Unit =
    standardCheck(this, registry)

/** The warning in words. */
@Throws(GiziException::class)
public fun BalanceWarning.message(): Message =
    balanceWarningMessage(this)

/** The worst verdict: the mean's or a member's. */
@Throws(GiziException::class)
public fun Finding.worst(): Verdict =
    findingWorst(this)

/** The finding of a rule for a nutrient, component or allergen. */
@Throws(GiziException::class)
public fun BalanceReport.finding(rule: String, subject: String): Finding? =
    balanceReportFinding(this, rule, subject)

/**
 * The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.
 *
 * The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
 * takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
 */
@Throws(GiziException::class)
public fun ServedMeal.Companion.ofMenu(menu: Menu, catalog: Catalog, options: MenuOptions, portions: UInt): ServedMeal =
    servedMealOfMenu(menu, catalog, options, portions)

/** What a calculated cost says about each component. */
@Throws(GiziException::class)
public fun CostObservation.Companion.ofCost(cost: Cost): List<CostObservation> =
    costObservationOfCost(cost)

/** The audience of a key. */
@Throws(GiziException::class)
public fun Standard.audience(key: AudienceKey): Audience =
    standardAudience(this, key)

/**
 * The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
 * limit for the audience is left out.
 */
@Throws(GiziException::class)
public fun Standard.targets(audience: AudienceKey, mealType: MealType? = null): List<RuleTarget> =
    standardTargets(this, audience, mealType)

/**
 * Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
 * the last printed place.
 */
@Throws(GiziException::class)
public fun Standard.differences(audience: AudienceKey): List<LimitDifference> =
    standardDifferences(this, audience)

/** Judges an interval against limits, without reasons or estimates. */
@Throws(GiziException::class)
public fun Verdict.Companion.of(observed: Bounds, min: Double? = null, max: Double? = null): Verdict =
    verdictOf(observed, min, max)

/** Whether a limit is broken for certain. */
@Throws(GiziException::class)
public fun Verdict.isFailing(): Boolean =
    verdictIsFailing(this)

