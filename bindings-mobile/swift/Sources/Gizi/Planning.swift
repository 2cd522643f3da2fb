import Dispatch

/// Short enough for a cancellation to be heard soon, long enough to cost nothing.
private let stepNanos = 25_000_000.0

extension PlanSearch {
    /// Searches to the end of the work, tells how far it is, and gives the best plan. With `prove` it then proves how good a
    /// plan can be. A task that is cancelled ends it after the step at hand with `CancellationError`, and nothing is lost:
    /// `outcome` is the best so far.
    public func finish(
        prove: Bool = false, progress: @escaping @Sendable (PlanProgress) -> Void = { _ in }
    ) async throws -> PlanOutcome {
        try await stepped(progress) { try self.step(work: $0) }
        if prove { try await stepped(progress) { try self.stepProof(work: $0) } }
        return try outcome()
    }
}

extension ProposalSearch {
    /// The same for a search of `Kitchen.searchMenuPlan`: the best proposal, and `proposal` when it is cancelled.
    public func finish(
        prove: Bool = false, progress: @escaping @Sendable (PlanProgress) -> Void = { _ in }
    ) async throws -> PlanProposal {
        try await stepped(progress) { try self.step(work: $0) }
        if prove { try await stepped(progress) { try self.stepProof(work: $0) } }
        return try proposal()
    }
}

private func stepped(
    _ progress: @Sendable (PlanProgress) -> Void, _ step: @escaping @Sendable (Int64) throws -> PlanProgress
) async throws {
    var work: Int64 = 500
    while true {
        try Task.checkCancellation()
        let began = DispatchTime.now().uptimeNanoseconds
        let at = work
        let now = try await waiting { try step(at) }
        let took = max(1, DispatchTime.now().uptimeNanoseconds - began)
        progress(now)
        if now.finished { return }
        // Never more than doubled, so that one quick step does not make a slow one.
        work = max(100, min(2 * work, Int64(Double(work) * stepNanos / Double(took))))
    }
}
