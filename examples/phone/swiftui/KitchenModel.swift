import Gizi
import Observation

/// A kitchen's menus as they are now, and a week that is being planned.
///
/// Not compiled where it was written: Observation and SwiftUI come with Xcode. Events, planning and cancellation are the
/// calls that the Swift package's tests make on Linux.
@MainActor @Observable
final class KitchenModel {
    private(set) var menus: [MenuSummary] = []
    private(set) var progress: PlanProgress?
    private(set) var failure: String?
    private var planning: Task<Void, Never>?
    private let kitchen: Kitchen
    var isPlanning: Bool { planning != nil }

    init(kitchen: Kitchen) {
        self.kitchen = kitchen
    }

    /// Follows the kitchen until the task of the screen is cancelled, or the kitchen is closed.
    func follow() async {
        await guarded {
            try await load()
            for try await _ in kitchen.events() { try await load() }
        }
    }

    private func load() async throws {
        let page = try await kitchen.getMenus(
            filters: MenuFilters(), sort: .menuName, descending: false, page: .first(limit: 100))
        menus = page.menus
        failure = nil
    }

    /// Looks for the least costly week and tells how far it is, until it is done or `cancel` is called.
    func plan(program: ProgramId, request: PlanRequest) {
        planning?.cancel()
        progress = nil
        planning = Task {
            await guarded {
                let search = try await kitchen.searchMenuPlan(program: program, request: request)
                _ = try await search.finish { now in Task { @MainActor in self.progress = now } }
            }
            planning = nil
        }
    }

    func cancel() {
        planning?.cancel()
    }

    private func guarded(_ work: () async throws -> Void) async {
        do {
            try await work()
        } catch is CancellationError {
        } catch let error as GiziError {
            failure = error.reason
        } catch {
            failure = error.localizedDescription
        }
    }
}
