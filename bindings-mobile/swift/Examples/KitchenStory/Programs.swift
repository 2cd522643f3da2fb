import Foundation
import Gizi

let program = "mbg-cibinong"

/// The programme: whom the kitchen feeds.
extension Story {
    func begin() async throws {
        told.chapter("A new programme")
        var first = try NutritionProgram.new(id: program, name: "MBG Cibinong", programType: .schoolFeeding, startDate: day("2026-01-05"))
        first.programCode = "MBG-CBN"
        first.meals = [ProgramMeal(mealType: .lunch, serviceTime: "11:30")]
        first.audiences = [ProgramAudience(audience: "sd_4_6", heads: 280)]
        let created = try await kitchen.createProgram(program: first, idempotencyKey: "story-program")
        told.did(.createProgram, "\(created.programName) from \(iso(created.startDate))")
        let again = try await kitchen.createProgram(program: first, idempotencyKey: "story-program")
        told.did(.createProgram, "the same request again made no second one: version \(again.version)")

        let update = ProgramUpdate(id: created.id, expectedVersion: created.version, endDate: day("2026-06-19"))
        let updated = try await kitchen.updateProgram(update: update)
        told.did(.updateProgram, "ends \(iso(updated.endDate!)), version \(updated.version)")
        try await told.refused(.updateProgram) { _ = try await kitchen.updateProgram(update: update) }

        let page = try await kitchen.getPrograms(filters: ProgramFilters(search: "cibi"), page: .first(limit: 10))
        told.did(.getPrograms, "\(page.total) found: \(page.programs.map(\.programName).joined(separator: ", "))")
    }

    func end() async throws {
        told.chapter("What stays")
        let version = try await kitchen.getProgramById(id: program).version
        try await told.refused(.deleteProgram) { try await kitchen.deleteProgram(id: program, expectedVersion: version) }
        let other = try NutritionProgram.new(id: "percobaan", name: "Percobaan", programType: .other, startDate: day("2026-02-01"))
        let trial = try await kitchen.createProgram(program: other)
        try await kitchen.deleteProgram(id: trial.id, expectedVersion: trial.version)
        told.did(.deleteProgram, "a trial that nothing depends on is gone")

        let events = try await kitchen.getEvents(query: EventQuery(after: 0, limit: 1_000))
        let gapless = events.events.map(\.seq) == Array(1...events.lastSeq)
        told.did(.getEvents, "\(events.lastSeq) events, \(gapless ? "without a gap" : "with a gap")")
        let (one, again) = (try await kitchen.exportKitchen(), try await kitchen.exportKitchen())
        told.did(.exportKitchen, "the whole kitchen as JSON, \(one == again ? "the same twice" : "another each time")")
    }
}
