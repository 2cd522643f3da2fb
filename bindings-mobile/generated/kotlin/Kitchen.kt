// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

/** `KitchenSettings` with every default of core. */
public operator fun KitchenSettings.Companion.invoke(
    currency: Currency,
    language: Language,
    timeZone: String,
    measureSets: List<String>,
    foodTablePriority: List<String> = emptyList(),
    pricePolicy: PricePolicy = PricePolicy.Last,
    priceRegion: String? = null,
    priceSupplier: String? = null,
    maximumPriceAgeDays: UInt? = null,
    rates: CostRates = CostRates(null, null, null, null, null, null),
    defaultStandard: StandardId,
    fortified: Boolean = false,
    holidays: List<Holiday> = emptyList(),
    serviceTimes: List<ProgramMeal> = emptyList(),
    createdAt: Timestamp? = null,
    updatedAt: Timestamp? = null,
    createdBy: ActorId? = null,
    updatedBy: ActorId? = null,
    version: UInt = 0u,
): KitchenSettings = KitchenSettings(currency, language, timeZone, measureSets, foodTablePriority, pricePolicy, priceRegion, priceSupplier, maximumPriceAgeDays, rates, defaultStandard, fortified, holidays, serviceTimes, createdAt, updatedAt, createdBy, updatedBy, version)

/** One serving of a nutrient. */
@Throws(GiziException::class)
public fun MenuDerived.serving(nutrient: String): Bounds? =
    menuDerivedServing(this, nutrient)

/** The update, or one error `kitchen.invalid_record` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedPriceUpdate.intoResult(): PriceUpdate =
    parsedPriceUpdateIntoResult(this)

/** The update, or one error `kitchen.invalid_record` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedQuantityUpdate.intoResult(): QuantityUpdate =
    parsedQuantityUpdateIntoResult(this)

/** Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`. */
@Throws(GiziException::class)
public fun Action.code(): String =
    actionCode(this)

/** One actor with one role. */
@Throws(GiziException::class)
public fun Session.Companion.new(tenant: TenantId, actor: ActorId, role: Role): Session =
    sessionNew(tenant, actor, role)

/**
 * What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
 * price, no rates, MBG 2026.
 */
@Throws(GiziException::class)
public fun KitchenSettings.Companion.standard(): KitchenSettings =
    kitchenSettingsStandard()

/** The units in force: `si`, `count` and the kitchen's own sets of household measures. */
@Throws(GiziException::class)
public fun KitchenSettings.units(): UnitTable =
    kitchenSettingsUnits(this)

/** How a cost is calculated in this kitchen at a date. */
@Throws(GiziException::class)
public fun KitchenSettings.costSettings(date: CivilDate): CostSettings =
    kitchenSettingsCostSettings(this, date)

/** The settings, or one error `kitchen.invalid_record` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedSettings.intoResult(): KitchenSettings =
    parsedSettingsIntoResult(this)

/** The update, or one error `kitchen.invalid_record` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedSettingsUpdate.intoResult(): SettingsUpdate =
    parsedSettingsUpdateIntoResult(this)

/**
 * One kitchen as one person works in it.
 *
 * It holds no records: every action reads what it needs from the store and writes one change. So any number of
 * kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
 * for every request.
 */
public class Kitchen internal constructor(
    /** The same kitchen with calls that wait, for threads of one's own. */
    public val blocking: BlockingKitchen,
    private val dispatcher: CoroutineDispatcher,
) : AutoCloseable {
    private suspend fun <T> call(work: (BlockingKitchen) -> T): T = withContext(dispatcher) { work(blocking) }

    /** In steps, each short enough for a cancellation to be heard. Within a gap that is enough it may end some steps sooner. */
    private suspend fun planned(search: ProposalSearch, work: Long): PlanProposal =
        withContext(dispatcher) {
            search.step(STEP)
            var left = work
            while (left > 0 && !search.stepProof(minOf(STEP, left)).finished) {
                left -= STEP
                ensureActive()
            }
            while (!search.step(STEP).finished) ensureActive()
            search.proposal()
        }

    /** Closes it: calls that work end, every later one throws `object.closed`. Closing twice is harmless. */
    override fun close() {
        blocking.shut()
    }

    /** The same kitchen with somebody more who hears of every event after it is committed. */
    @Throws(GiziException::class)
    public fun withListener(listener: EventListener): Kitchen = Kitchen(blocking.withListener(listener), dispatcher)

    /** The same kitchen with a hub that hears of every event after it is committed. */
    @Throws(GiziException::class)
    public fun withHub(hub: Hub): Kitchen = Kitchen(blocking.withHub(hub), dispatcher)

    public companion object {
        private const val STEP = 20_000L

        /** A kitchen that lives as long as this process. */
        @Throws(GiziException::class)
        public suspend fun inMemory(session: Session, dispatcher: CoroutineDispatcher = Dispatchers.IO): Kitchen =
            withContext(dispatcher) { Kitchen(BlockingKitchen.inMemory(session), dispatcher) }

        /**
         * A kitchen in one file on the device, which is made if it is not there. `store.unsupported` where SQLite is not
         * built in.
         */
        @Throws(GiziException::class)
        public suspend fun openSqlite(
            path: String,
            session: Session,
            options: SqliteOptions? = null,
            dispatcher: CoroutineDispatcher = Dispatchers.IO,
        ): Kitchen = withContext(dispatcher) { Kitchen(BlockingKitchen.openSqlite(path, session, options), dispatcher) }

        /** A kitchen over a store: one of gizi's own, or one that the app implements. */
        @Throws(GiziException::class)
        public fun over(store: Store, session: Session, dispatcher: CoroutineDispatcher = Dispatchers.IO): Kitchen {
            val blocking =
                when (store) {
                    is MemoryStore -> store.kitchen(session)
                    is SqliteStore -> store.kitchen(session)
                    else -> BlockingKitchen.over(store, session)
                }
            return Kitchen(blocking, dispatcher)
        }
    }

    /** Everything that is recorded of what really happened at the meals of a plan, by assignment. */
    @Throws(GiziException::class)
    public suspend fun getActuals(plan: PlanId): List<MealActual> =
        call { it.getActuals(plan) }

    /**
     * Records what really happened at an assignment of a plan that is published, active or completed, on its day or
     * later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
     * `kitchen.gone` if it was taken away since.
     */
    @Throws(GiziException::class)
    public suspend fun recordActual(actual: MealActual, idempotencyKey: String? = null): MealActual =
        call { it.recordActual(actual, idempotencyKey) }

    /** Corrects what was recorded. Earlier versions are in the history of events. */
    @Throws(GiziException::class)
    public suspend fun correctActual(update: ActualUpdate): MealActual =
        call { it.correctActual(update) }

    /** Takes a record away that should not be there, such as one of the wrong assignment. */
    @Throws(GiziException::class)
    public suspend fun removeActual(id: AssignmentId, expectedVersion: UInt): kotlin.Unit =
        call { it.removeActual(id, expectedVersion) }

    /**
     * What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
     * the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
     */
    @Throws(GiziException::class)
    public suspend fun getActualReport(plan: PlanId, range: DayRange, standard: Standard? = null): ActualReport =
        call { it.getActualReport(plan, range, standard) }

    /**
     * What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
     * draft keeps it until it is approved again.
     */
    @Throws(GiziException::class)
    public suspend fun getPlanApproval(id: PlanId): PlanApproval =
        call { it.getPlanApproval(id) }

    /**
     * What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
     * date, fortified where the settings say so.
     */
    @Throws(GiziException::class)
    public suspend fun calculateNutrition(id: MenuId, options: MenuOptions = MenuOptions()): Nutrition =
        call { it.calculateNutrition(id, options) }

    /** What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date. */
    @Throws(GiziException::class)
    public suspend fun calculateCost(id: MenuId, options: MenuOptions = MenuOptions(), date: CivilDate? = null): Cost =
        call { it.calculateCost(id, options, date) }

    /**
     * Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
     * kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
     */
    @Throws(GiziException::class)
    public suspend fun validateMenuBalance(id: MenuId, options: MenuOptions, standard: Standard?, audience: AudienceKey): BalanceReport =
        call { it.validateMenuBalance(id, options, standard, audience) }

    /**
     * Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
     * are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
     * `read_holidays`, more holidays than settings hold.
     */
    @Throws(GiziException::class)
    public suspend fun importHolidays(calendar: String, expectedVersion: UInt): ImportedHolidays =
        call { it.importHolidays(calendar, expectedVersion) }

    /** A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none. */
    @Throws(GiziException::class)
    public suspend fun exportPlanCalendar(plan: PlanId): String =
        call { it.exportPlanCalendar(plan) }

    /**
     * Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
     * current version; one whose menu is inactive is copied all the same and shows at the review.
     */
    @Throws(GiziException::class)
    public suspend fun duplicateMenuPlan(copy: PlanCopy, idempotencyKey: String? = null): MenuPlan =
        call { it.duplicateMenuPlan(copy, idempotencyKey) }

    /**
     * Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
     * refused like `assign_menu_to_plan`, and with `plan.program_id.other_program` for a
     * draft of another programme. Returns what was assigned and what found no day. With an
     * idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
     * assignment was removed since.
     */
    @Throws(GiziException::class)
    public suspend fun applyCycle(request: PlanCycle, idempotencyKey: String? = null): Cycle =
        call { it.applyCycle(request, idempotencyKey) }

    /**
     * What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
     * assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
     * never was.
     */
    @Throws(GiziException::class)
    public suspend fun getPlanDrift(id: PlanId): PlanDrift =
        call { it.getPlanDrift(id) }

    /** The same kitchen under one's own table of permissions. */
    @Throws(GiziException::class)
    public fun withPermissions(table: List<Permission>): Kitchen = Kitchen(blocking.withPermissions(table), dispatcher)

    /** The same store, host and sinks for somebody else, in the same kitchen or another. */
    @Throws(GiziException::class)
    public fun withSession(session: Session): Kitchen = Kitchen(blocking.withSession(session), dispatcher)

    /** Who works here. */
    @Throws(GiziException::class)
    public fun session(): Session = blocking.session()

    /** Whether the session may do something. */
    @Throws(GiziException::class)
    public suspend fun may(action: Action): Boolean =
        call { it.may(action) }

    /** The settings in force; version 0 while they are those every kitchen begins with. */
    @Throws(GiziException::class)
    public suspend fun getSettings(): KitchenSettings =
        call { it.getSettings() }

    /**
     * Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
     * the library.
     */
    @Throws(GiziException::class)
    public suspend fun updateSettings(update: SettingsUpdate): KitchenSettings =
        call { it.updateSettings(update) }

    /** The date that derived values are of. */
    @Throws(GiziException::class)
    public suspend fun derivedDate(): CivilDate =
        call { it.derivedDate() }

    /**
     * Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
     * kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
     * found by to this version, such as a number that older ones did not know.
     */
    @Throws(GiziException::class)
    public suspend fun refresh(date: CivilDate? = null): CivilDate =
        call { it.refresh(date) }

    /** What happened after a number, in order; waits for a first event if the query says so. */
    @Throws(GiziException::class)
    public suspend fun getEvents(query: EventQuery): EventPage =
        call { it.getEvents(query) }

    /**
     * The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
     * change before it is solved. Without dishes in the request: with all that are active and of the programme or of
     * none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
     */
    @Throws(GiziException::class)
    public suspend fun getPlanProblem(program: ProgramId, request: PlanRequest, standard: Standard? = null): PlanDraft =
        call { it.getPlanProblem(program, request, standard) }

    /**
     * Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
     * and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
     * Nothing is stored. Whoever
     * has less time, or somebody who may give up, makes the steps of `search_menu_plan`.
     */
    @Throws(GiziException::class)
    public suspend fun generateMenuPlan(program: ProgramId, request: PlanRequest, standard: Standard? = null, options: SearchOptions = SearchOptions()): PlanProposal =
        planned(searchMenuPlan(program, request, standard, options), options.work)

    /** The same search, not yet begun: its steps are up to the caller. */
    @Throws(GiziException::class)
    public suspend fun searchMenuPlan(program: ProgramId, request: PlanRequest, standard: Standard? = null, options: SearchOptions = SearchOptions()): ProposalSearch =
        call { it.searchMenuPlan(program, request, standard, options) }

    /** The ingredient of an id. A deleted one is shown as such. */
    @Throws(GiziException::class)
    public suspend fun getIngredientById(id: IngredientId): IngredientDetail =
        call { it.getIngredientById(id) }

    /**
     * Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
     * ingredient as it is now, deleted or not, and makes no second one.
     */
    @Throws(GiziException::class)
    public suspend fun createIngredient(ingredient: Ingredient, idempotencyKey: String? = null): IngredientDetail =
        call { it.createIngredient(ingredient, idempotencyKey) }

    /** Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit. */
    @Throws(GiziException::class)
    public suspend fun updateIngredient(update: IngredientUpdate): IngredientDetail =
        call { it.updateIngredient(update) }

    /** Deletes an ingredient. Refused while a menu that is not deleted uses it. */
    @Throws(GiziException::class)
    public suspend fun deleteIngredient(id: IngredientId, expectedVersion: UInt): IngredientDetail =
        call { it.deleteIngredient(id, expectedVersion) }

    /** Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew. */
    @Throws(GiziException::class)
    public suspend fun restoreIngredient(id: IngredientId, expectedVersion: UInt): IngredientDetail =
        call { it.restoreIngredient(id, expectedVersion) }

    /**
     * Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
     * price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
     */
    @Throws(GiziException::class)
    public suspend fun setIngredientPrice(update: PriceUpdate): IngredientDetail =
        call { it.setIngredientPrice(update) }

    /**
     * Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
     * is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.
     *
     * Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
     * with its place in front of the path: `menus[3].ingredients[0].unit`.
     */
    @Throws(GiziException::class)
    public suspend fun importRecords(records: RecordImport = RecordImport()): ImportedRecords =
        call { it.importRecords(records) }

    /**
     * Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
     * made again adds no second one and gives the menu as it is now.
     */
    @Throws(GiziException::class)
    public suspend fun addIngredientToMenu(menuId: MenuId, expectedVersion: UInt, line: MenuIngredient = MenuIngredient(), idempotencyKey: String? = null): MenuDetail =
        call { it.addIngredientToMenu(menuId, expectedVersion, line, idempotencyKey) }

    /** Takes a line off a menu. */
    @Throws(GiziException::class)
    public suspend fun removeIngredientFromMenu(menuId: MenuId, expectedVersion: UInt, lineId: LineId): MenuDetail =
        call { it.removeIngredientFromMenu(menuId, expectedVersion, lineId) }

    /** Changes how much of a line there is. */
    @Throws(GiziException::class)
    public suspend fun updateIngredientQuantity(update: QuantityUpdate): MenuDetail =
        call { it.updateIngredientQuantity(update) }

    /**
     * One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
     * `MAX_ENTRIES`.
     */
    @Throws(GiziException::class)
    public suspend fun getMenus(filters: MenuFilters, sort: MenuSort, descending: Boolean, page: Page): MenuPage =
        call { it.getMenus(filters, sort, descending, page) }

    /** One page of the ingredients that are wanted, by name. */
    @Throws(GiziException::class)
    public suspend fun getIngredients(filters: IngredientFilters, page: Page): IngredientPage =
        call { it.getIngredients(filters, page) }

    /** The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name. */
    @Throws(GiziException::class)
    public suspend fun searchIngredients(words: String, limit: UInt): List<IngredientDetail> =
        call { it.searchIngredients(words, limit) }

    /** One page of the programmes that are wanted, by name. */
    @Throws(GiziException::class)
    public suspend fun getPrograms(filters: ProgramFilters, page: Page): ProgramPage =
        call { it.getPrograms(filters, page) }

    /** One page of the plans that are wanted, the latest first. */
    @Throws(GiziException::class)
    public suspend fun getMenuPlans(filters: PlanFilters, page: Page): PlanPage =
        call { it.getMenuPlans(filters, page) }

    /** The menu of an id with all its lines, steps and derived values. A deleted one is shown as such. */
    @Throws(GiziException::class)
    public suspend fun getMenuById(id: MenuId): MenuDetail =
        call { it.getMenuById(id) }

    /**
     * Creates a menu.
     *
     * Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
     * the same menu as it is now, deleted or not, and makes no second one.
     *
     * Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
     * a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
     */
    @Throws(GiziException::class)
    public suspend fun createMenu(menu: Menu, idempotencyKey: String? = null): MenuDetail =
        call { it.createMenu(menu, idempotencyKey) }

    /** Changes fields of a menu. Another version than the expected one is a conflict. */
    @Throws(GiziException::class)
    public suspend fun updateMenu(update: MenuUpdate): MenuDetail =
        call { it.updateMenu(update) }

    /**
     * Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
     * serves it.
     */
    @Throws(GiziException::class)
    public suspend fun deleteMenu(id: MenuId, expectedVersion: UInt): MenuDetail =
        call { it.deleteMenu(id, expectedVersion) }

    /** Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone. */
    @Throws(GiziException::class)
    public suspend fun restoreMenu(id: MenuId, expectedVersion: UInt): MenuDetail =
        call { it.restoreMenu(id, expectedVersion) }

    /**
     * Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
     * starts inactive.
     */
    @Throws(GiziException::class)
    public suspend fun duplicateMenu(copy: MenuCopy, idempotencyKey: String? = null): MenuDetail =
        call { it.duplicateMenu(copy, idempotencyKey) }

    /** Sets a menu active or inactive: only an active one may be planned. */
    @Throws(GiziException::class)
    public suspend fun setMenuActive(id: MenuId, expectedVersion: UInt, isActive: Boolean): MenuDetail =
        call { it.setMenuActive(id, expectedVersion, isActive) }

    /** Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number. */
    @Throws(GiziException::class)
    public suspend fun getMenuHistory(id: MenuId, after: Long): List<Event> =
        call { it.getMenuHistory(id, after) }

    /**
     * Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
     * signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
     * under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
     * to be given, else `kitchen.unknown_standard`.
     */
    @Throws(GiziException::class)
    public suspend fun getPlanReport(plan: PlanId, standard: Standard? = null): PlanReport =
        call { it.getPlanReport(plan, standard) }

    /** The plan of an id with everything it assigns. */
    @Throws(GiziException::class)
    public suspend fun getMenuPlanById(id: PlanId): PlanDetail =
        call { it.getMenuPlanById(id) }

    /**
     * Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
     * same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.
     *
     * The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
     * planned on paper.
     */
    @Throws(GiziException::class)
    public suspend fun createMenuPlan(plan: MenuPlan, idempotencyKey: String? = null): MenuPlan =
        call { it.createMenuPlan(plan, idempotencyKey) }

    /** Changes name, description and days of a draft. Refused where what it assigns would fall outside. */
    @Throws(GiziException::class)
    public suspend fun updateMenuPlan(update: PlanUpdate): MenuPlan =
        call { it.updateMenuPlan(update) }

    /**
     * Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
     * recorded what was served of it.
     */
    @Throws(GiziException::class)
    public suspend fun deleteMenuPlan(id: PlanId, expectedVersion: UInt): kotlin.Unit =
        call { it.deleteMenuPlan(id, expectedVersion) }

    /**
     * Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.
     *
     * Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
     * holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
     * of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
     * request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
     */
    @Throws(GiziException::class)
    public suspend fun assignMenuToPlan(assignments: List<Assignment>, idempotencyKey: String? = null): List<Assignment> =
        call { it.assignMenuToPlan(assignments, idempotencyKey) }

    /** Takes an assignment off its plan, a draft. */
    @Throws(GiziException::class)
    public suspend fun removeAssignment(id: AssignmentId, expectedVersion: UInt): kotlin.Unit =
        call { it.removeAssignment(id, expectedVersion) }

    /**
     * The calendar of a programme over a range of days, `DayRange.month` for one month: what its plans assign, what
     * is missing, what stands double. Plans that are cancelled or archived are left out.
     */
    @Throws(GiziException::class)
    public suspend fun getMenuCalendar(program: ProgramId, range: DayRange): List<CalendarDay> =
        call { it.getMenuCalendar(program, range) }

    /** The programme of an id. */
    @Throws(GiziException::class)
    public suspend fun getProgramById(id: ProgramId): NutritionProgram =
        call { it.getProgramById(id) }

    /**
     * Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
     * programme and makes no second one; `kitchen.gone` if it was deleted since.
     */
    @Throws(GiziException::class)
    public suspend fun createProgram(program: NutritionProgram, idempotencyKey: String? = null): NutritionProgram =
        call { it.createProgram(program, idempotencyKey) }

    /**
     * Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
     * audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
     * shown as such in the calendar and the plan's conflicts.
     */
    @Throws(GiziException::class)
    public suspend fun updateProgram(update: ProgramUpdate): NutritionProgram =
        call { it.updateProgram(update) }

    /**
     * Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
     * which.
     */
    @Throws(GiziException::class)
    public suspend fun deleteProgram(id: ProgramId, expectedVersion: UInt): kotlin.Unit =
        call { it.deleteProgram(id, expectedVersion) }

    /**
     * Keeps events up to a number no longer, `last_event_before` tells which that is for a
     * moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.
     *
     * The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
     * `store.events_pruned`, and reads everything anew.
     */
    @Throws(GiziException::class)
    public suspend fun pruneEvents(through: Long): Long =
        call { it.pruneEvents(through) }

    /** The number of the last event in front of the first one that happened at a moment or later; 0 if there is none. */
    @Throws(GiziException::class)
    public suspend fun lastEventBefore(moment: Timestamp): Long =
        call { it.lastEventBefore(moment) }

    /**
     * Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
     * is a new one. Returns how many were forgotten.
     */
    @Throws(GiziException::class)
    public suspend fun pruneRequests(before: Timestamp): UInt =
        call { it.pruneRequests(before) }

    /**
     * How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
     * another.
     */
    @Throws(GiziException::class)
    public suspend fun revision(): Long =
        call { it.revision() }

    /** The number of the newest event; 0 before the first. From here on events can be followed. */
    @Throws(GiziException::class)
    public suspend fun lastEvent(): Long =
        call { it.lastEvent() }

    /** The steps of a menu's recipe in their order. */
    @Throws(GiziException::class)
    public suspend fun getRecipes(menuId: MenuId): List<RecipeStep> =
        call { it.getRecipes(menuId) }

    /**
     * Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
     * no second one and gives the menu as it is now.
     */
    @Throws(GiziException::class)
    public suspend fun createRecipe(menuId: MenuId, expectedVersion: UInt, step: RecipeStep, idempotencyKey: String? = null): MenuDetail =
        call { it.createRecipe(menuId, expectedVersion, step, idempotencyKey) }

    /**
     * Puts a step in the place of the one with its id. Its number stays; `reorder_recipes`
     * changes the order.
     */
    @Throws(GiziException::class)
    public suspend fun updateRecipe(menuId: MenuId, expectedVersion: UInt, step: RecipeStep): MenuDetail =
        call { it.updateRecipe(menuId, expectedVersion, step) }

    /** Takes a step out; those behind it move up. */
    @Throws(GiziException::class)
    public suspend fun deleteRecipe(menuId: MenuId, expectedVersion: UInt, stepId: StepId): MenuDetail =
        call { it.deleteRecipe(menuId, expectedVersion, stepId) }

    /** Puts the steps in another order: every step once. */
    @Throws(GiziException::class)
    public suspend fun reorderRecipes(menuId: MenuId, expectedVersion: UInt, order: List<StepId>): MenuDetail =
        call { it.reorderRecipes(menuId, expectedVersion, order) }

    /**
     * What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
     * revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
     */
    @Throws(GiziException::class)
    public suspend fun getProcurement(plannedBy: PlannedBy, range: DayRange, options: ProcurementOptions = ProcurementOptions()): ProcurementList =
        call { it.getProcurement(plannedBy, range, options) }

    /**
     * What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
     * kitchen's are asked about; its service times hold where neither the programme nor the options say one.
     */
    @Throws(GiziException::class)
    public suspend fun getProductionSheet(plannedBy: PlannedBy, date: CivilDate, options: ProductionOptions = ProductionOptions()): ProductionSheet =
        call { it.getProductionSheet(plannedBy, date, options) }

    /** The whole kitchen as one JSON document, as it stands at one moment. */
    @Throws(GiziException::class)
    public suspend fun exportKitchen(): String =
        call { it.exportKitchen() }

    /**
     * Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
     * stay; another export gives the same document. Returns how many records came in.
     *
     * Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
     * document that was tampered with brings no false value in.
     */
    @Throws(GiziException::class)
    public suspend fun importKitchen(json: String): UInt =
        call { it.importKitchen(json) }

    /**
     * Takes a plan one step further in its workflow, one of `plan_transitions`.
     *
     * On its way into review, approval and publication a plan must assign something, every menu must be active, of no
     * other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
     * far as anybody knows, and nobody may be fed twice, by the plan
     * itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
     * on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
     * locked, so the version that was seen covers what it assigns; what an approval signs is kept as a `PlanApproval`.
     */
    @Throws(GiziException::class)
    public suspend fun transitionMenuPlan(id: PlanId, expectedVersion: UInt, to: PlanStatus, reason: String? = null): MenuPlan =
        call { it.transitionMenuPlan(id, expectedVersion, to, reason) }

    /**
     * Replaces the menu of one assignment of a published or active plan, at its current version.
     * Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
     */
    @Throws(GiziException::class)
    public suspend fun substituteMenu(id: AssignmentId, expectedVersion: UInt, menuId: MenuId, reason: String): Assignment =
        call { it.substituteMenu(id, expectedVersion, menuId, reason) }

    /**
     * Replaces the menu of the tray that an assignment has for a special diet, as
     * `substitute_menu` does its own.
     */
    @Throws(GiziException::class)
    public suspend fun substituteTray(id: AssignmentId, expectedVersion: UInt, diet: String, menuId: MenuId, reason: String): Assignment =
        call { it.substituteTray(id, expectedVersion, diet, menuId, reason) }
}
