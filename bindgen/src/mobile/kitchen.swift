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
