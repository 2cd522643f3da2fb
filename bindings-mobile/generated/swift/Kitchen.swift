// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension KitchenSettings {
    /// `KitchenSettings` with every default of core.
    public init(
        currency: Currency,
        language: Language,
        timeZone: String,
        measureSets: [String],
        foodTablePriority: [String] = [],
        pricePolicy: PricePolicy? = nil,
        priceRegion: String? = nil,
        priceSupplier: String? = nil,
        maximumPriceAgeDays: UInt32? = nil,
        rates: CostRates = CostRates(labour: nil, utilities: nil, packaging: nil, transport: nil, equipment: nil, overhead: nil),
        defaultStandard: StandardId,
        fortified: Bool = false,
        holidays: [Holiday] = [],
        serviceTimes: [ProgramMeal] = [],
        createdAt: Timestamp? = nil,
        updatedAt: Timestamp? = nil,
        createdBy: ActorId? = nil,
        updatedBy: ActorId? = nil,
        version: UInt32 = 0
    ) {
        self.init(
            currency: currency,
            language: language,
            timeZone: timeZone,
            measureSets: measureSets,
            foodTablePriority: foodTablePriority,
            pricePolicy: pricePolicy ?? .last,
            priceRegion: priceRegion,
            priceSupplier: priceSupplier,
            maximumPriceAgeDays: maximumPriceAgeDays,
            rates: rates,
            defaultStandard: defaultStandard,
            fortified: fortified,
            holidays: holidays,
            serviceTimes: serviceTimes,
            createdAt: createdAt,
            updatedAt: updatedAt,
            createdBy: createdBy,
            updatedBy: updatedBy,
            version: version
        )
    }
}

extension MenuDerived {
    /// One serving of a nutrient.
    public func serving(nutrient: String) throws -> Bounds? {
        try Gizi.menuDerivedServing(menuDerived: self, nutrient: nutrient)
    }
}

extension ParsedPriceUpdate {
    /// The update, or one error `kitchen.invalid_record` whose details list every violation.
    public func intoResult() throws -> PriceUpdate {
        try Gizi.parsedPriceUpdateIntoResult(parsedPriceUpdate: self)
    }
}

extension ParsedQuantityUpdate {
    /// The update, or one error `kitchen.invalid_record` whose details list every violation.
    public func intoResult() throws -> QuantityUpdate {
        try Gizi.parsedQuantityUpdateIntoResult(parsedQuantityUpdate: self)
    }
}

extension Action {
    /// Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`.
    public func code() throws -> String {
        try Gizi.actionCode(action: self)
    }
}

extension Session {
    /// One actor with one role.
    public static func new(tenant: TenantId, actor: ActorId, role: Role) throws -> Session {
        try Gizi.sessionNew(tenant: tenant, actor: actor, role: role)
    }
}

extension KitchenSettings {
    /// What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
    /// price, no rates, MBG 2026.
    public static func standard() throws -> KitchenSettings {
        try Gizi.kitchenSettingsStandard()
    }
}

extension KitchenSettings {
    /// The units in force: `si`, `count` and the kitchen's own sets of household measures.
    public func units() throws -> UnitTable {
        try Gizi.kitchenSettingsUnits(kitchenSettings: self)
    }
}

extension KitchenSettings {
    /// How a cost is calculated in this kitchen at a date.
    public func costSettings(date: CivilDate) throws -> CostSettings {
        try Gizi.kitchenSettingsCostSettings(kitchenSettings: self, date: date)
    }
}

extension ParsedSettings {
    /// The settings, or one error `kitchen.invalid_record` whose details list every violation.
    public func intoResult() throws -> KitchenSettings {
        try Gizi.parsedSettingsIntoResult(parsedSettings: self)
    }
}

extension ParsedSettingsUpdate {
    /// The update, or one error `kitchen.invalid_record` whose details list every violation.
    public func intoResult() throws -> SettingsUpdate {
        try Gizi.parsedSettingsUpdateIntoResult(parsedSettingsUpdate: self)
    }
}

/// One kitchen as one person works in it.
///
/// It holds no records: every action reads what it needs from the store and writes one change. So any number of
/// kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
/// for every request.
public final class Kitchen: Sendable {
    /// The same kitchen with calls that wait, for threads of one's own.
    public let blocking: BlockingKitchen

    /// A kitchen over the one whose calls wait.
    public init(_ blocking: BlockingKitchen) {
        self.blocking = blocking
    }

    /// A kitchen that lives as long as this process.
    public static func inMemory(session: Session) async throws -> Kitchen {
        try await waiting { Kitchen(try BlockingKitchen.inMemory(session: session)) }
    }

    /// A kitchen in one file on the device, which is made if it is not there. `store.unsupported` where SQLite is not built
    /// in.
    public static func openSqlite(path: String, session: Session, options: SqliteOptions? = nil) async throws -> Kitchen {
        try await waiting { Kitchen(try BlockingKitchen.openSqlite(path: path, session: session, options: options)) }
    }

    /// A kitchen over a store: one of gizi's own, or one that the app implements.
    public static func over(store: Store, session: Session) throws -> Kitchen {
        switch store {
        case let store as MemoryStore: return Kitchen(try store.kitchen(session: session))
        case let store as SqliteStore: return Kitchen(try store.kitchen(session: session))
        default: return Kitchen(try BlockingKitchen.over(store: store, session: session))
        }
    }

    /// The same kitchen with somebody more who hears of every event after it is committed.
    public func withListener(listener: EventListener) throws -> Kitchen {
        Kitchen(try blocking.withListener(listener: listener))
    }

    /// The same kitchen with a hub that hears of every event after it is committed.
    public func withHub(hub: Hub) throws -> Kitchen {
        Kitchen(try blocking.withHub(hub: hub))
    }

    /// Closes it: calls that work end, every later one throws `object.closed`. Closing twice is harmless.
    public func close() throws {
        _ = try blocking.shut()
    }

    private func call<T: Sendable>(_ work: @escaping @Sendable (BlockingKitchen) throws -> T) async throws -> T {
        let blocking = self.blocking
        return try await waiting { try work(blocking) }
    }

    /// In steps, each short enough for a cancellation to be heard. Within a gap that is enough it may end some steps sooner.
    private func planned(_ search: ProposalSearch, work: Int64) async throws -> PlanProposal {
        let step: Int64 = 20_000
        var (left, finished) = (work, false)
        _ = try await waiting { try search.step(work: step) }
        while left > 0 && !finished {
            try Task.checkCancellation()
            let now = min(step, left)
            finished = try await waiting { try search.stepProof(work: now).finished }
            left -= now
        }
        finished = false
        while !finished {
            try Task.checkCancellation()
            finished = try await waiting { try search.step(work: step).finished }
        }
        return try await waiting { try search.proposal() }
    }

    /// Everything that is recorded of what really happened at the meals of a plan, by assignment.
    public func getActuals(plan: PlanId) async throws -> [MealActual] {
        try await call { try $0.getActuals(plan: plan) }
    }

    /// Records what really happened at an assignment of a plan that is published, active or completed, on its day or
    /// later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
    /// `kitchen.gone` if it was taken away since.
    public func recordActual(actual: MealActual, idempotencyKey: String? = nil) async throws -> MealActual {
        try await call { try $0.recordActual(actual: actual, idempotencyKey: idempotencyKey) }
    }

    /// Corrects what was recorded. Earlier versions are in the history of events.
    public func correctActual(update: ActualUpdate) async throws -> MealActual {
        try await call { try $0.correctActual(update: update) }
    }

    /// Takes a record away that should not be there, such as one of the wrong assignment.
    public func removeActual(id: AssignmentId, expectedVersion: UInt32) async throws {
        try await call { try $0.removeActual(id: id, expectedVersion: expectedVersion) }
    }

    /// What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
    /// the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
    public func getActualReport(plan: PlanId, range: DayRange, standard: Standard? = nil) async throws -> ActualReport {
        try await call { try $0.getActualReport(plan: plan, range: range, standard: standard) }
    }

    /// What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
    /// draft keeps it until it is approved again.
    public func getPlanApproval(id: PlanId) async throws -> PlanApproval {
        try await call { try $0.getPlanApproval(id: id) }
    }

    /// What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
    /// date, fortified where the settings say so.
    public func calculateNutrition(id: MenuId, options: MenuOptions = MenuOptions()) async throws -> Nutrition {
        try await call { try $0.calculateNutrition(id: id, options: options) }
    }

    /// What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date.
    public func calculateCost(id: MenuId, options: MenuOptions = MenuOptions(), date: CivilDate? = nil) async throws -> Cost {
        try await call { try $0.calculateCost(id: id, options: options, date: date) }
    }

    /// Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
    /// kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
    public func validateMenuBalance(id: MenuId, options: MenuOptions, standard: Standard?, audience: AudienceKey) async throws -> BalanceReport {
        try await call { try $0.validateMenuBalance(id: id, options: options, standard: standard, audience: audience) }
    }

    /// Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
    /// are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
    /// `read_holidays`, more holidays than settings hold.
    public func importHolidays(calendar: String, expectedVersion: UInt32) async throws -> ImportedHolidays {
        try await call { try $0.importHolidays(calendar: calendar, expectedVersion: expectedVersion) }
    }

    /// A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none.
    public func exportPlanCalendar(plan: PlanId) async throws -> String {
        try await call { try $0.exportPlanCalendar(plan: plan) }
    }

    /// Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
    /// current version; one whose menu is inactive is copied all the same and shows at the review.
    public func duplicateMenuPlan(copy: PlanCopy, idempotencyKey: String? = nil) async throws -> MenuPlan {
        try await call { try $0.duplicateMenuPlan(copy: copy, idempotencyKey: idempotencyKey) }
    }

    /// Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
    /// refused like `assign_menu_to_plan`, and with `plan.program_id.other_program` for a
    /// draft of another programme. Returns what was assigned and what found no day. With an
    /// idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
    /// assignment was removed since.
    public func applyCycle(request: PlanCycle, idempotencyKey: String? = nil) async throws -> Cycle {
        try await call { try $0.applyCycle(request: request, idempotencyKey: idempotencyKey) }
    }

    /// What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
    /// assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
    /// never was.
    public func getPlanDrift(id: PlanId) async throws -> PlanDrift {
        try await call { try $0.getPlanDrift(id: id) }
    }

    /// The same kitchen under one's own table of permissions.
    public func withPermissions(table: [Permission]) throws -> Kitchen {
        Kitchen(try blocking.withPermissions(table: table))
    }

    /// The same store, host and sinks for somebody else, in the same kitchen or another.
    public func withSession(session: Session) throws -> Kitchen {
        Kitchen(try blocking.withSession(session: session))
    }

    /// Who works here.
    public func session() throws -> Session {
        try blocking.session()
    }

    /// Whether the session may do something.
    public func may(action: Action) async throws -> Bool {
        try await call { try $0.may(action: action) }
    }

    /// The settings in force; version 0 while they are those every kitchen begins with.
    public func getSettings() async throws -> KitchenSettings {
        try await call { try $0.getSettings() }
    }

    /// Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
    /// the library.
    public func updateSettings(update: SettingsUpdate) async throws -> KitchenSettings {
        try await call { try $0.updateSettings(update: update) }
    }

    /// The date that derived values are of.
    public func derivedDate() async throws -> CivilDate {
        try await call { try $0.derivedDate() }
    }

    /// Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
    /// kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
    /// found by to this version, such as a number that older ones did not know.
    public func refresh(date: CivilDate? = nil) async throws -> CivilDate {
        try await call { try $0.refresh(date: date) }
    }

    /// What happened after a number, in order; waits for a first event if the query says so.
    public func getEvents(query: EventQuery) async throws -> EventPage {
        try await call { try $0.getEvents(query: query) }
    }

    /// The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
    /// change before it is solved. Without dishes in the request: with all that are active and of the programme or of
    /// none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
    public func getPlanProblem(program: ProgramId, request: PlanRequest, standard: Standard? = nil) async throws -> PlanDraft {
        try await call { try $0.getPlanProblem(program: program, request: request, standard: standard) }
    }

    /// Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
    /// and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
    /// Nothing is stored. Whoever
    /// has less time, or somebody who may give up, makes the steps of `search_menu_plan`.
    public func generateMenuPlan(program: ProgramId, request: PlanRequest, standard: Standard? = nil, options: SearchOptions = SearchOptions()) async throws -> PlanProposal {
        try await planned(try await searchMenuPlan(program: program, request: request, standard: standard, options: options), work: options.work)
    }

    /// The same search, not yet begun: its steps are up to the caller.
    public func searchMenuPlan(program: ProgramId, request: PlanRequest, standard: Standard? = nil, options: SearchOptions = SearchOptions()) async throws -> ProposalSearch {
        try await call { try $0.searchMenuPlan(program: program, request: request, standard: standard, options: options) }
    }

    /// The ingredient of an id. A deleted one is shown as such.
    public func getIngredientById(id: IngredientId) async throws -> IngredientDetail {
        try await call { try $0.getIngredientById(id: id) }
    }

    /// Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
    /// ingredient as it is now, deleted or not, and makes no second one.
    public func createIngredient(ingredient: Ingredient, idempotencyKey: String? = nil) async throws -> IngredientDetail {
        try await call { try $0.createIngredient(ingredient: ingredient, idempotencyKey: idempotencyKey) }
    }

    /// Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit.
    public func updateIngredient(update: IngredientUpdate) async throws -> IngredientDetail {
        try await call { try $0.updateIngredient(update: update) }
    }

    /// Deletes an ingredient. Refused while a menu that is not deleted uses it.
    public func deleteIngredient(id: IngredientId, expectedVersion: UInt32) async throws -> IngredientDetail {
        try await call { try $0.deleteIngredient(id: id, expectedVersion: expectedVersion) }
    }

    /// Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew.
    public func restoreIngredient(id: IngredientId, expectedVersion: UInt32) async throws -> IngredientDetail {
        try await call { try $0.restoreIngredient(id: id, expectedVersion: expectedVersion) }
    }

    /// Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
    /// price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
    public func setIngredientPrice(update: PriceUpdate) async throws -> IngredientDetail {
        try await call { try $0.setIngredientPrice(update: update) }
    }

    /// Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
    /// is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.
    ///
    /// Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
    /// with its place in front of the path: `menus[3].ingredients[0].unit`.
    public func importRecords(records: RecordImport = RecordImport()) async throws -> ImportedRecords {
        try await call { try $0.importRecords(records: records) }
    }

    /// Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
    /// made again adds no second one and gives the menu as it is now.
    public func addIngredientToMenu(menuId: MenuId, expectedVersion: UInt32, line: MenuIngredient = MenuIngredient(), idempotencyKey: String? = nil) async throws -> MenuDetail {
        try await call { try $0.addIngredientToMenu(menuId: menuId, expectedVersion: expectedVersion, line: line, idempotencyKey: idempotencyKey) }
    }

    /// Takes a line off a menu.
    public func removeIngredientFromMenu(menuId: MenuId, expectedVersion: UInt32, lineId: LineId) async throws -> MenuDetail {
        try await call { try $0.removeIngredientFromMenu(menuId: menuId, expectedVersion: expectedVersion, lineId: lineId) }
    }

    /// Changes how much of a line there is.
    public func updateIngredientQuantity(update: QuantityUpdate) async throws -> MenuDetail {
        try await call { try $0.updateIngredientQuantity(update: update) }
    }

    /// One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
    /// `MAX_ENTRIES`.
    public func getMenus(filters: MenuFilters, sort: MenuSort, descending: Bool, page: Page) async throws -> MenuPage {
        try await call { try $0.getMenus(filters: filters, sort: sort, descending: descending, page: page) }
    }

    /// One page of the ingredients that are wanted, by name.
    public func getIngredients(filters: IngredientFilters, page: Page) async throws -> IngredientPage {
        try await call { try $0.getIngredients(filters: filters, page: page) }
    }

    /// The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name.
    public func searchIngredients(words: String, limit: UInt32) async throws -> [IngredientDetail] {
        try await call { try $0.searchIngredients(words: words, limit: limit) }
    }

    /// One page of the programmes that are wanted, by name.
    public func getPrograms(filters: ProgramFilters, page: Page) async throws -> ProgramPage {
        try await call { try $0.getPrograms(filters: filters, page: page) }
    }

    /// One page of the plans that are wanted, the latest first.
    public func getMenuPlans(filters: PlanFilters, page: Page) async throws -> PlanPage {
        try await call { try $0.getMenuPlans(filters: filters, page: page) }
    }

    /// The menu of an id with all its lines, steps and derived values. A deleted one is shown as such.
    public func getMenuById(id: MenuId) async throws -> MenuDetail {
        try await call { try $0.getMenuById(id: id) }
    }

    /// Creates a menu.
    ///
    /// Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
    /// the same menu as it is now, deleted or not, and makes no second one.
    ///
    /// Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
    /// a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
    public func createMenu(menu: Menu, idempotencyKey: String? = nil) async throws -> MenuDetail {
        try await call { try $0.createMenu(menu: menu, idempotencyKey: idempotencyKey) }
    }

    /// Changes fields of a menu. Another version than the expected one is a conflict.
    public func updateMenu(update: MenuUpdate) async throws -> MenuDetail {
        try await call { try $0.updateMenu(update: update) }
    }

    /// Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
    /// serves it.
    public func deleteMenu(id: MenuId, expectedVersion: UInt32) async throws -> MenuDetail {
        try await call { try $0.deleteMenu(id: id, expectedVersion: expectedVersion) }
    }

    /// Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone.
    public func restoreMenu(id: MenuId, expectedVersion: UInt32) async throws -> MenuDetail {
        try await call { try $0.restoreMenu(id: id, expectedVersion: expectedVersion) }
    }

    /// Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
    /// starts inactive.
    public func duplicateMenu(copy: MenuCopy, idempotencyKey: String? = nil) async throws -> MenuDetail {
        try await call { try $0.duplicateMenu(copy: copy, idempotencyKey: idempotencyKey) }
    }

    /// Sets a menu active or inactive: only an active one may be planned.
    public func setMenuActive(id: MenuId, expectedVersion: UInt32, isActive: Bool) async throws -> MenuDetail {
        try await call { try $0.setMenuActive(id: id, expectedVersion: expectedVersion, isActive: isActive) }
    }

    /// Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number.
    public func getMenuHistory(id: MenuId, after: Int64) async throws -> [Event] {
        try await call { try $0.getMenuHistory(id: id, after: after) }
    }

    /// Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
    /// signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
    /// under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
    /// to be given, else `kitchen.unknown_standard`.
    public func getPlanReport(plan: PlanId, standard: Standard? = nil) async throws -> PlanReport {
        try await call { try $0.getPlanReport(plan: plan, standard: standard) }
    }

    /// The plan of an id with everything it assigns.
    public func getMenuPlanById(id: PlanId) async throws -> PlanDetail {
        try await call { try $0.getMenuPlanById(id: id) }
    }

    /// Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
    /// same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.
    ///
    /// The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
    /// planned on paper.
    public func createMenuPlan(plan: MenuPlan, idempotencyKey: String? = nil) async throws -> MenuPlan {
        try await call { try $0.createMenuPlan(plan: plan, idempotencyKey: idempotencyKey) }
    }

    /// Changes name, description and days of a draft. Refused where what it assigns would fall outside.
    public func updateMenuPlan(update: PlanUpdate) async throws -> MenuPlan {
        try await call { try $0.updateMenuPlan(update: update) }
    }

    /// Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
    /// recorded what was served of it.
    public func deleteMenuPlan(id: PlanId, expectedVersion: UInt32) async throws {
        try await call { try $0.deleteMenuPlan(id: id, expectedVersion: expectedVersion) }
    }

    /// Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.
    ///
    /// Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
    /// holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
    /// of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
    /// request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
    public func assignMenuToPlan(assignments: [Assignment], idempotencyKey: String? = nil) async throws -> [Assignment] {
        try await call { try $0.assignMenuToPlan(assignments: assignments, idempotencyKey: idempotencyKey) }
    }

    /// Takes an assignment off its plan, a draft.
    public func removeAssignment(id: AssignmentId, expectedVersion: UInt32) async throws {
        try await call { try $0.removeAssignment(id: id, expectedVersion: expectedVersion) }
    }

    /// The calendar of a programme over a range of days, `DayRange.month` for one month: what its plans assign, what
    /// is missing, what stands double. Plans that are cancelled or archived are left out.
    public func getMenuCalendar(program: ProgramId, range: DayRange) async throws -> [CalendarDay] {
        try await call { try $0.getMenuCalendar(program: program, range: range) }
    }

    /// The programme of an id.
    public func getProgramById(id: ProgramId) async throws -> NutritionProgram {
        try await call { try $0.getProgramById(id: id) }
    }

    /// Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
    /// programme and makes no second one; `kitchen.gone` if it was deleted since.
    public func createProgram(program: NutritionProgram, idempotencyKey: String? = nil) async throws -> NutritionProgram {
        try await call { try $0.createProgram(program: program, idempotencyKey: idempotencyKey) }
    }

    /// Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
    /// audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
    /// shown as such in the calendar and the plan's conflicts.
    public func updateProgram(update: ProgramUpdate) async throws -> NutritionProgram {
        try await call { try $0.updateProgram(update: update) }
    }

    /// Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
    /// which.
    public func deleteProgram(id: ProgramId, expectedVersion: UInt32) async throws {
        try await call { try $0.deleteProgram(id: id, expectedVersion: expectedVersion) }
    }

    /// Keeps events up to a number no longer, `last_event_before` tells which that is for a
    /// moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.
    ///
    /// The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
    /// `store.events_pruned`, and reads everything anew.
    public func pruneEvents(through: Int64) async throws -> Int64 {
        try await call { try $0.pruneEvents(through: through) }
    }

    /// The number of the last event in front of the first one that happened at a moment or later; 0 if there is none.
    public func lastEventBefore(moment: Timestamp) async throws -> Int64 {
        try await call { try $0.lastEventBefore(moment: moment) }
    }

    /// Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
    /// is a new one. Returns how many were forgotten.
    public func pruneRequests(before: Timestamp) async throws -> UInt32 {
        try await call { try $0.pruneRequests(before: before) }
    }

    /// How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
    /// another.
    public func revision() async throws -> Int64 {
        try await call { try $0.revision() }
    }

    /// The number of the newest event; 0 before the first. From here on events can be followed.
    public func lastEvent() async throws -> Int64 {
        try await call { try $0.lastEvent() }
    }

    /// The steps of a menu's recipe in their order.
    public func getRecipes(menuId: MenuId) async throws -> [RecipeStep] {
        try await call { try $0.getRecipes(menuId: menuId) }
    }

    /// Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
    /// no second one and gives the menu as it is now.
    public func createRecipe(menuId: MenuId, expectedVersion: UInt32, step: RecipeStep, idempotencyKey: String? = nil) async throws -> MenuDetail {
        try await call { try $0.createRecipe(menuId: menuId, expectedVersion: expectedVersion, step: step, idempotencyKey: idempotencyKey) }
    }

    /// Puts a step in the place of the one with its id. Its number stays; `reorder_recipes`
    /// changes the order.
    public func updateRecipe(menuId: MenuId, expectedVersion: UInt32, step: RecipeStep) async throws -> MenuDetail {
        try await call { try $0.updateRecipe(menuId: menuId, expectedVersion: expectedVersion, step: step) }
    }

    /// Takes a step out; those behind it move up.
    public func deleteRecipe(menuId: MenuId, expectedVersion: UInt32, stepId: StepId) async throws -> MenuDetail {
        try await call { try $0.deleteRecipe(menuId: menuId, expectedVersion: expectedVersion, stepId: stepId) }
    }

    /// Puts the steps in another order: every step once.
    public func reorderRecipes(menuId: MenuId, expectedVersion: UInt32, order: [StepId]) async throws -> MenuDetail {
        try await call { try $0.reorderRecipes(menuId: menuId, expectedVersion: expectedVersion, order: order) }
    }

    /// What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
    /// revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
    public func getProcurement(plannedBy: PlannedBy, range: DayRange, options: ProcurementOptions = ProcurementOptions()) async throws -> ProcurementList {
        try await call { try $0.getProcurement(plannedBy: plannedBy, range: range, options: options) }
    }

    /// What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
    /// kitchen's are asked about; its service times hold where neither the programme nor the options say one.
    public func getProductionSheet(plannedBy: PlannedBy, date: CivilDate, options: ProductionOptions = ProductionOptions()) async throws -> ProductionSheet {
        try await call { try $0.getProductionSheet(plannedBy: plannedBy, date: date, options: options) }
    }

    /// The whole kitchen as one JSON document, as it stands at one moment.
    public func exportKitchen() async throws -> String {
        try await call { try $0.exportKitchen() }
    }

    /// Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
    /// stay; another export gives the same document. Returns how many records came in.
    ///
    /// Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
    /// document that was tampered with brings no false value in.
    public func importKitchen(json: String) async throws -> UInt32 {
        try await call { try $0.importKitchen(json: json) }
    }

    /// Takes a plan one step further in its workflow, one of `plan_transitions`.
    ///
    /// On its way into review, approval and publication a plan must assign something, every menu must be active, of no
    /// other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
    /// far as anybody knows, and nobody may be fed twice, by the plan
    /// itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
    /// on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
    /// locked, so the version that was seen covers what it assigns; what an approval signs is kept as a `PlanApproval`.
    public func transitionMenuPlan(id: PlanId, expectedVersion: UInt32, to: PlanStatus, reason: String? = nil) async throws -> MenuPlan {
        try await call { try $0.transitionMenuPlan(id: id, expectedVersion: expectedVersion, to: to, reason: reason) }
    }

    /// Replaces the menu of one assignment of a published or active plan, at its current version.
    /// Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
    public func substituteMenu(id: AssignmentId, expectedVersion: UInt32, menuId: MenuId, reason: String) async throws -> Assignment {
        try await call { try $0.substituteMenu(id: id, expectedVersion: expectedVersion, menuId: menuId, reason: reason) }
    }

    /// Replaces the menu of the tray that an assignment has for a special diet, as
    /// `substitute_menu` does its own.
    public func substituteTray(id: AssignmentId, expectedVersion: UInt32, diet: String, menuId: MenuId, reason: String) async throws -> Assignment {
        try await call { try $0.substituteTray(id: id, expectedVersion: expectedVersion, diet: diet, menuId: menuId, reason: reason) }
    }
}
