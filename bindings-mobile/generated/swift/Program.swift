// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension NutritionProgram {
    /// `NutritionProgram` with every default of core.
    public init(
        id: ProgramId = "",
        programName: String,
        programCode: String? = nil,
        programType: ProgramType,
        description: String? = nil,
        standardId: StandardId? = nil,
        audiences: [ProgramAudience] = [],
        startDate: CivilDate,
        endDate: CivilDate? = nil,
        feedingDays: [Weekday],
        meals: [ProgramMeal],
        totalBudget: Money? = nil,
        ceilings: [Ceiling] = [],
        sites: [Site] = [],
        implementationArea: String? = nil,
        status: ProgramStatus? = nil,
        createdAt: Timestamp? = nil,
        updatedAt: Timestamp? = nil,
        createdBy: ActorId? = nil,
        updatedBy: ActorId? = nil,
        version: UInt32 = 0
    ) {
        self.init(
            id: id,
            programName: programName,
            programCode: programCode,
            programType: programType,
            description: description,
            standardId: standardId,
            audiences: audiences,
            startDate: startDate,
            endDate: endDate,
            feedingDays: feedingDays,
            meals: meals,
            totalBudget: totalBudget,
            ceilings: ceilings,
            sites: sites,
            implementationArea: implementationArea,
            status: status ?? .active,
            createdAt: createdAt,
            updatedAt: updatedAt,
            createdBy: createdBy,
            updatedBy: updatedBy,
            version: version
        )
    }
}

extension Site {
    /// Whether an audience is fed here.
    public func feeds(audience: AudienceKey) throws -> Bool {
        try Gizi.siteFeeds(site: self, audience: audience)
    }
}

extension Holiday {
    /// Whether a day belongs to it.
    public func includes(date: CivilDate) throws -> Bool {
        try Gizi.holidayIncludes(holiday: self, date: date)
    }
}

extension NutritionProgram {
    /// Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar.
    public func dayKind(date: CivilDate, holidays: [Holiday]) throws -> DayKind {
        try Gizi.nutritionProgramDayKind(nutritionProgram: self, date: date, holidays: holidays)
    }
}

extension NutritionProgram {
    /// A programme that serves lunch from Monday to Friday, without audiences and sites.
    public static func new(id: String, name: String, programType: ProgramType, startDate: CivilDate) throws -> NutritionProgram {
        try Gizi.nutritionProgramNew(id: id, name: name, programType: programType, startDate: startDate)
    }
}

extension NutritionProgram {
    /// Whether a day lies between its first and its last, both included.
    public func includes(date: CivilDate) throws -> Bool {
        try Gizi.nutritionProgramIncludes(nutritionProgram: self, date: date)
    }
}

extension ProgramUpdate {
    /// An update that changes nothing yet.
    public static func new(id: ProgramId, expectedVersion: UInt32) throws -> ProgramUpdate {
        try Gizi.programUpdateNew(id: id, expectedVersion: expectedVersion)
    }
}

extension ParsedProgramUpdate {
    /// The update, or one error `program.invalid` whose details list every violation.
    public func intoResult() throws -> ProgramUpdate {
        try Gizi.parsedProgramUpdateIntoResult(parsedProgramUpdate: self)
    }
}

extension ParsedProgram {
    /// The programme, or one error `program.invalid` whose details list every violation.
    public func intoResult() throws -> NutritionProgram {
        try Gizi.parsedProgramIntoResult(parsedProgram: self)
    }
}

extension Weekday {
    /// The day of the week of a date.
    public static func of(date: CivilDate) throws -> Weekday {
        try Gizi.weekdayOf(date: date)
    }
}

