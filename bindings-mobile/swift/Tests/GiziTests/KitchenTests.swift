import Foundation
import Gizi
import XCTest

/// A store that an app implements: it keeps its records in another, and refuses to write when the card is full.
private final class CardStore: Store, @unchecked Sendable {
    private let inner: MemoryStore
    private let lock = NSLock()
    private var full = false

    init() throws { inner = try MemoryStore() }
    var isFull: Bool {
        get { lock.withLock { full } }
        set { lock.withLock { full = newValue } }
    }

    func migrate() throws -> UInt32 { try inner.migrate() }
    func get(tenant: TenantId, keys: [RecordKey]) throws -> Snapshot { try inner.get(tenant: tenant, keys: keys) }
    func list(tenant: TenantId, query: Query, page: Page) throws -> RecordPage { try inner.list(tenant: tenant, query: query, page: page) }
    func events(tenant: TenantId, query: EventQuery) throws -> EventPage { try inner.events(tenant: tenant, query: query) }
    func deleteTenant(tenant: TenantId) throws { try inner.deleteTenant(tenant: tenant) }
    func capabilities() throws -> Capabilities { try inner.capabilities() }
    func commit(tenant: TenantId, changes: ChangeSet) throws -> Committed {
        if isFull { throw GiziError.Storage(code: "store.full", reason: "the card is full", path: "", details: [], violations: []) }
        return try inner.commit(tenant: tenant, changes: changes)
    }
}

final class KitchenTests: XCTestCase {
    func testAFileOutlivesItsKitchen() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("gizi-\(UUID().uuidString).db").path
        let kitchen = try await Kitchen.openSqlite(path: file, session: session)
        _ = try await kitchen.createIngredient(ingredient: tempeh())
        let detail = try await kitchen.createMenu(menu: bacem(), idempotencyKey: "request-17")
        XCTAssertEqual(try detail.derived?.serving(nutrient: "energy_kcal")?.low, 96)
        try kitchen.close()
        let again = try await Kitchen.openSqlite(path: file, session: session)
        let found = try await again.getIngredientById(id: "tempe")
        XCTAssertEqual(found.ingredient.name, "Tempe")
        try again.close()
    }

    func testClosingTwiceIsHarmlessAndUseAfterItATypedError() async throws {
        let kitchen = try await Kitchen.inMemory(session: session)
        for _ in 0..<2 { try kitchen.close() }
        let read = await refused { try await kitchen.getMenuById(id: "x") }
        let written = await refused { try await kitchen.createIngredient(ingredient: tempeh()) }
        XCTAssertEqual(read?.code, "object.closed")
        XCTAssertEqual(written?.code, "object.closed")
    }

    func testSixteenTasksWriteIntoOneKitchen() async throws {
        for kitchen in try await kitchens() {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<16 {
                    group.addTask { for turn in 0..<5 { _ = try await kitchen.createMenu(menu: empty("m\(writer)-\(turn)")) } }
                }
                try await group.waitForAll()
            }
            let page = try await kitchen.getEvents(query: EventQuery(after: 0, limit: 1_000))
            XCTAssertEqual(page.events.map(\.seq), Array(1...80))
        }
    }

    func testAKitchenThatIsClosedWhileOthersWorkInItRefusesThemAndNothingCrashes() async throws {
        for _ in 0..<20 {
            let kitchen = try await Kitchen.inMemory(session: session)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        do {
                            for turn in 0..<50 { _ = try await kitchen.createMenu(menu: empty("m\(writer)-\(turn)")) }
                        } catch let error as GiziError where error.code == "object.closed" {}
                    }
                }
                group.addTask { try kitchen.close() }
                try await group.waitForAll()
            }
        }
    }

    func testAStoreOfTheAppKeepsAKitchenAndWhatItThrowsIsATypedError() async throws {
        let store = try CardStore()
        let kitchen = try Kitchen.over(store: store, session: session)
        _ = try await kitchen.createIngredient(ingredient: tempeh())
        store.isFull = true
        let failed = await refused { try await kitchen.createMenu(menu: bacem()) }
        XCTAssertEqual(failed?.code, "store.full")
        XCTAssertEqual(failed?.reason, "the card is full")
        store.isFull = false
        _ = try await kitchen.createMenu(menu: bacem())
    }
}
