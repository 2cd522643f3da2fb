import Foundation
import Gizi
import XCTest

/// Calls by the hundred thousand, and objects made and dropped by many threads: nothing crashes and nothing grows.
final class MemoryTests: XCTestCase {
    /// Pages of 4 KB that this process has in memory, in megabytes.
    private func resident() throws -> Int {
        let statm = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return Int(statm.split(separator: " ")[1])! * 4 / 1024
    }

    private func grows(_ calls: Int, most: Int, _ call: () throws -> Void) throws {
        for _ in 0..<calls / 5 { try call() }
        let before = try resident()
        for _ in 0..<calls { try call() }
        XCTAssertLessThan(try resident() - before, most)
    }

    #if os(Linux)
        func testAHundredThousandCallsLeaveNothingBehind() throws {
            let money = Money(amount: Decimal(string: "10000.50")!, currency: "IDR")
            try grows(100_000, most: 16) {
                let parts = try money.allocate(weights: [1, 2, 3], places: 2)
                if parts.count != 3 { XCTFail("\(parts)") }
            }
        }

        func testTenThousandErrorsLeaveNothingBehind() throws {
            let units = try UnitTable.standard()
            try grows(10_000, most: 16) {
                if (try? units.parse(text: "1 depa", format: .comma)) != nil { XCTFail("it was read") }
            }
        }
    #endif

    func testObjectsOfManyThreadsGo() throws {
        let hub = try Hub(capacity: 10)
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            for _ in 0..<2_000 {
                guard let subscription = try? hub.subscribe(tenant: "dapur-\(worker)"),
                    (try? subscription.next(waitMillis: 0)) == .nothing
                else { return XCTFail("a subscription heard something") }
            }
        }
    }

    func testListenersOfKitchensThatAreGoneAreLetGo() throws {
        final class Listener: EventListener { func heard(events: [Event]) throws {} }
        weak var gone: Listener?
        try {
            let listener = Listener()
            gone = listener
            let kitchen = try BlockingKitchen.inMemory(session: session).withListener(listener: listener)
            _ = try kitchen.createIngredient(ingredient: tempeh())
        }()
        XCTAssertNil(gone)
    }
}
