import Foundation
import Gizi
import XCTest

private func heard(_ kitchen: Kitchen, after: Int64?, _ count: Int, slowly: Bool = false) async throws -> [Event] {
    var heard: [Event] = []
    for try await event in kitchen.events(after: after) {
        heard.append(event)
        if slowly { try await Task.sleep(nanoseconds: 1_000_000) }
        if heard.count == count { break }
    }
    return heard
}

final class EventStreamTests: XCTestCase {
    func testTwoLoopsHearOfEveryEventOfManyWritersOnceAndInOrder() async throws {
        for kitchen in try await kitchens() {
            async let quick = heard(kitchen, after: 0, 80)
            async let slow = heard(kitchen, after: 0, 80, slowly: true)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask { for turn in 0..<20 { _ = try await kitchen.createMenu(menu: empty("m\(writer)-\(turn)")) } }
                }
                try await group.waitForAll()
            }
            let (one, other) = try await (quick, slow)
            XCTAssertEqual(one.map(\.seq), Array(1...80))
            XCTAssertEqual(one, other)
        }
    }

    func testALoopThatWasAwayGoesOnWhereItWas() async throws {
        for kitchen in try await kitchens() {
            for turn in 0..<5 { _ = try await kitchen.createMenu(menu: empty("m\(turn)")) }
            let before = try await heard(kitchen, after: 0, 3)
            let rest = try await heard(kitchen, after: before.last!.seq, 2)
            XCTAssertEqual(rest.map(\.seq), [4, 5])
        }
    }

    func testWithoutANumberOnlyWhatHappensFromNowOnIsHeard() async throws {
        for kitchen in try await kitchens() {
            _ = try await kitchen.createMenu(menu: empty("old"))
            async let rest = heard(kitchen, after: nil, 1)
            try await Task.sleep(nanoseconds: 300_000_000)
            _ = try await kitchen.createMenu(menu: empty("new"))
            let found = try await rest
            XCTAssertEqual(found.map(\.seq), [2])
        }
    }

    func testEventsEndWithTheKitchenAndAtOnceWithTheirTask() async throws {
        for kitchen in try await kitchens() {
            let cancelled = Task { for try await _ in kitchen.events(after: 0) {} }
            let ended = Task { try await heard(kitchen, after: 0, 1) }
            try await Task.sleep(nanoseconds: 150_000_000)
            let took = await ContinuousClock().measure {
                cancelled.cancel()
                _ = await cancelled.result
            }
            XCTAssertLessThan(took, .milliseconds(200))
            try kitchen.close()
            let none = try await ended.value
            XCTAssertEqual(none, [])
        }
    }
}
