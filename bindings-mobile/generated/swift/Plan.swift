// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension MenuPlan {
    /// `MenuPlan` with every default of core.
    public init(
        id: PlanId = "",
        programId: ProgramId,
        planName: String,
        description: String? = nil,
        startDate: CivilDate,
        endDate: CivilDate,
        status: PlanStatus? = nil,
        statusReason: String? = nil,
        createdAt: Timestamp? = nil,
        updatedAt: Timestamp? = nil,
        createdBy: ActorId? = nil,
        updatedBy: ActorId? = nil,
        version: UInt32 = 0
    ) {
        self.init(
            id: id,
            programId: programId,
            planName: planName,
            description: description,
            startDate: startDate,
            endDate: endDate,
            status: status ?? .draft,
            statusReason: statusReason,
            createdAt: createdAt,
            updatedAt: updatedAt,
            createdBy: createdBy,
            updatedBy: updatedBy,
            version: version
        )
    }
}

extension ProcurementOptions {
    /// `ProcurementOptions` with every default of core.
    public init(
        delivery: Delivery = Delivery(leadDays: 0, leads: [], weeklyOn: nil),
        stock: [DatedStock] = [],
        choices: [LineChoice] = [],
        spare: SparePortions? = nil
    ) {
        self.init(
            delivery: delivery,
            stock: stock,
            choices: choices,
            spare: spare ?? SparePortions(percent: 0, count: 0, samples: 0)
        )
    }
}

extension ProductionOptions {
    /// `ProductionOptions` with every default of core.
    public init(
        serviceTimes: [ProgramMeal] = [],
        packingMinutes: UInt32 = 0,
        deliveryMinutes: UInt32 = 0,
        choices: [LineChoice] = [],
        spare: SparePortions? = nil,
        limits: [CriticalLimit] = [],
        allergens: [Allergen] = []
    ) {
        self.init(
            serviceTimes: serviceTimes,
            packingMinutes: packingMinutes,
            deliveryMinutes: deliveryMinutes,
            choices: choices,
            spare: spare ?? SparePortions(percent: 0, count: 0, samples: 0),
            limits: limits,
            allergens: allergens
        )
    }
}

extension SparePortions {
    /// `SparePortions` with every default of core.
    public init(
        percent: Decimal? = nil,
        count: UInt32 = 0,
        samples: UInt32 = 0
    ) {
        self.init(
            percent: percent ?? 0,
            count: count,
            samples: samples
        )
    }
}

extension ActualCount {
    /// How many there were, if they are recorded everywhere.
    public func known() throws -> Int64? {
        try Gizi.actualCountKnown(actualCount: self)
    }
}

extension MealActual {
    /// A record of an assignment that says nothing yet.
    public static func new(assignmentId: String) throws -> MealActual {
        try Gizi.mealActualNew(assignmentId: assignmentId)
    }
}

extension ActualUpdate {
    /// An update that changes nothing yet.
    public static func new(id: AssignmentId, expectedVersion: UInt32) throws -> ActualUpdate {
        try Gizi.actualUpdateNew(id: id, expectedVersion: expectedVersion)
    }
}

extension ParsedActualUpdate {
    /// The update, or one error `actual.invalid` whose details list every violation.
    public func intoResult() throws -> ActualUpdate {
        try Gizi.parsedActualUpdateIntoResult(parsedActualUpdate: self)
    }
}

extension ParsedActual {
    /// The record, or one error `actual.invalid` whose details list every violation.
    public func intoResult() throws -> MealActual {
        try Gizi.parsedActualIntoResult(parsedActual: self)
    }
}

extension Assignment {
    /// A menu for everybody at one meal, without portions.
    public static func new(id: String, planId: String, date: CivilDate, mealType: MealType, menuId: String) throws -> Assignment {
        try Gizi.assignmentNew(id: id, planId: planId, date: date, mealType: mealType, menuId: menuId)
    }
}

extension Assignment {
    /// Portions of all sizes and trays together.
    public func totalPortions() throws -> Int64 {
        try Gizi.assignmentTotalPortions(assignment: self)
    }
}

extension BatchPortions {
    /// All of them.
    public func total() throws -> Int64 {
        try Gizi.batchPortionsTotal(batchPortions: self)
    }
}

extension MenuPlan {
    /// A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
    /// Errors: `plan.beyond_calendar`.
    public func duplicate(id: PlanId, planName: String, startDate: CivilDate) throws -> MenuPlan {
        try Gizi.menuPlanDuplicate(menuPlan: self, id: id, planName: planName, startDate: startDate)
    }
}

extension Assignment {
    /// A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
    /// is the one that was planned again, because what was missing that day is no part of the plan.
    public func duplicate(planId: PlanId, date: CivilDate) throws -> Assignment {
        try Gizi.assignmentDuplicate(assignment: self, planId: planId, date: date)
    }
}

extension CriticalLimit {
    /// Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source.
    public static func standard() throws -> [CriticalLimit] {
        try Gizi.criticalLimitStandard()
    }
}

extension ProductionOptions {
    /// The standard limits and allergens; no time for packing and delivery, no portion beyond the plan.
    public static func standard() throws -> ProductionOptions {
        try Gizi.productionOptionsStandard()
    }
}

extension DayRange {
    /// The days of a month, 1 to 12, of a year from 1 to 9999.
    public static func month(year: UInt32, month: UInt32) throws -> DayRange {
        try Gizi.dayRangeMonth(year: year, month: month)
    }
}

extension DayRange {
    /// Whether a day is one of them.
    public func includes(date: CivilDate) throws -> Bool {
        try Gizi.dayRangeIncludes(dayRange: self, date: date)
    }
}

extension DayRange {
    /// How many days; below 1 if the last comes before the first.
    public func days() throws -> Int64 {
        try Gizi.dayRangeDays(dayRange: self)
    }
}

extension MenuPlan {
    /// A draft.
    public static func new(id: String, programId: String, name: String, startDate: CivilDate, endDate: CivilDate) throws -> MenuPlan {
        try Gizi.menuPlanNew(id: id, programId: programId, name: name, startDate: startDate, endDate: endDate)
    }
}

extension MenuPlan {
    /// Whether a day lies between its first and its last, both included.
    public func includes(date: CivilDate) throws -> Bool {
        try Gizi.menuPlanIncludes(menuPlan: self, date: date)
    }
}

extension MenuPlan {
    /// Whether something of it may still be cooked: it is not over and its last day has not passed.
    public func isLive(today: CivilDate) throws -> Bool {
        try Gizi.menuPlanIsLive(menuPlan: self, today: today)
    }
}

extension PlanStatus {
    /// Whether nothing of the plan will be cooked any more: completed, cancelled or archived.
    public func isOver() throws -> Bool {
        try Gizi.planStatusIsOver(planStatus: self)
    }
}

extension SpanTotals {
    /// How much of a nutrient all plates hold together.
    public func total(nutrient: String) throws -> Bounds? {
        try Gizi.spanTotalsTotal(spanTotals: self, nutrient: nutrient)
    }
}

extension SpanTotals {
    /// The means of an audience.
    public func audience(audience: AudienceKey) throws -> AudienceMeans? {
        try Gizi.spanTotalsAudience(spanTotals: self, audience: audience)
    }
}

extension AudienceMeans {
    /// The mean of a nutrient.
    public func mean(nutrient: String) throws -> Bounds? {
        try Gizi.audienceMeansMean(audienceMeans: self, nutrient: nutrient)
    }
}

extension PlanUpdate {
    /// An update that changes nothing yet.
    public static func new(id: PlanId, expectedVersion: UInt32) throws -> PlanUpdate {
        try Gizi.planUpdateNew(id: id, expectedVersion: expectedVersion)
    }
}

extension ParsedPlanUpdate {
    /// The update, or one error `plan.invalid` whose details list every violation.
    public func intoResult() throws -> PlanUpdate {
        try Gizi.parsedPlanUpdateIntoResult(parsedPlanUpdate: self)
    }
}

extension ParsedPlan {
    /// The plan, or one error `plan.invalid` whose details list every violation.
    public func intoResult() throws -> MenuPlan {
        try Gizi.parsedPlanIntoResult(parsedPlan: self)
    }
}

extension ParsedAssignment {
    /// The assignment, or one error `assignment.invalid` whose details list every violation.
    public func intoResult() throws -> Assignment {
        try Gizi.parsedAssignmentIntoResult(parsedAssignment: self)
    }
}

extension PlanStatus {
    /// Whether a plan that stands here may go there in one step.
    public func mayBecome(to: PlanStatus) throws -> Bool {
        try Gizi.planStatusMayBecome(planStatus: self, to: to)
    }
}

extension PlanStatus {
    /// Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
    /// what was sent in.
    public func isOpen() throws -> Bool {
        try Gizi.planStatusIsOpen(planStatus: self)
    }
}

extension PlanStatus {
    /// Whether the plan is signed and not over: what it assigns will be cooked.
    public func isSigned() throws -> Bool {
        try Gizi.planStatusIsSigned(planStatus: self)
    }
}

extension PlanStatus {
    /// Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason.
    public func isPublished() throws -> Bool {
        try Gizi.planStatusIsPublished(planStatus: self)
    }
}

extension PlanStatus {
    /// Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
    /// active or completed.
    public func isServed() throws -> Bool {
        try Gizi.planStatusIsServed(planStatus: self)
    }
}

