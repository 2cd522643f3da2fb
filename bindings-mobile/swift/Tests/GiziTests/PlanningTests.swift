import Foundation
import Gizi
import XCTest

/// What a search says of itself, from whichever thread.
private final class Heard: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [PlanProgress] = []
    func hear(_ progress: PlanProgress) { lock.withLock { all.append(progress) } }
    var progress: [PlanProgress] { lock.withLock { all } }
}

final class PlanningTests: XCTestCase {
    func testASearchTellsHowFarItIsAndGivesThePlanOfItsSeed() async throws {
        for one in cases("plan_search") {
            let problem = JSON.object(one.given.object.filter { !["search", "prove"].contains($0.key) })
            let search = try PlanSearch(problem: read(problem), options: read(one.given["search"]!))
            let heard = Heard()
            let outcome = try await search.finish(prove: one.given["prove"] == .bool(true)) { heard.hear($0) }
            XCTAssertEqual(try plain(outcome)["objective"], one.expected["objective"] ?? .null, one.name)
            let work = heard.progress.map(\.work)
            XCTAssertEqual(work, work.sorted())
            XCTAssertEqual(heard.progress.last?.finished, true)
        }
    }

    func testACancellationEndsASearchWithin200MillisecondsAndItsBestPlanStays() async throws {
        for _ in 0..<5 {
            let search = try endless()
            let running = Task { try await search.finish() }
            while try search.progress().objective == nil { try await Task.sleep(nanoseconds: 20_000_000) }
            let took = await ContinuousClock().measure {
                running.cancel()
                _ = await running.result
            }
            XCTAssertLessThan(took, .milliseconds(200))
            XCTAssertFalse(try search.outcome().choices.isEmpty)
            do {
                _ = try await running.value
                XCTFail("it was cancelled")
            } catch { XCTAssert(error is CancellationError) }
        }
    }
}
