import Foundation

/// How long a call waits for an event: a task that is cancelled is free again after as long.
private let waitMillis: UInt32 = 100

/// As many as a kitchen gives at once.
private let most: UInt32 = 1_000

extension Kitchen {
    /// What changes in this kitchen: each event once, in the order of its number, whoever wrote it. Begins after the event
    /// of a number; without one, with what happens from the first iteration on. Ends when the kitchen is closed, and when
    /// its task is cancelled.
    ///
    /// The events are read from the store, so who is slow misses nothing, and who was away goes on after the number of the
    /// last event it saw. Each stream is for one loop.
    public func events(after: Int64? = nil) -> AsyncThrowingStream<Event, any Swift.Error> {
        let reader = EventReader(kitchen: self, seen: after)
        return AsyncThrowingStream { try await reader.next() }
    }
}

private actor EventReader {
    let kitchen: Kitchen
    var seen: Int64?
    var page: ArraySlice<Event> = []

    init(kitchen: Kitchen, seen: Int64?) {
        self.kitchen = kitchen
        self.seen = seen
    }

    func next() async throws -> Event? {
        do {
            while page.isEmpty {
                if Task.isCancelled { return nil }
                guard let after = seen else {
                    seen = try await kitchen.getEvents(query: EventQuery(after: 0, limit: 1)).lastSeq
                    continue
                }
                let query = EventQuery(after: after, limit: most, waitMillis: waitMillis)
                page = try await kitchen.getEvents(query: query).events[...]
            }
        } catch let error as GiziError where error.code == "object.closed" {
            return nil
        }
        let event = page.removeFirst()
        seen = event.seq
        return event
    }
}
