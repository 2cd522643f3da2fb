// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Page {
    /// `Page` with every default of core.
    public init(
        limit: UInt32,
        start: PageStart? = nil
    ) {
        self.init(
            limit: limit,
            start: start ?? .first
        )
    }
}

extension SqliteOptions {
    /// `SqliteOptions` with every default of core.
    public init(
        durability: Durability? = nil,
        busyMillis: UInt32 = 5_000,
        readOnly: Bool = false
    ) {
        self.init(
            durability: durability ?? .powerLoss,
            busyMillis: busyMillis,
            readOnly: readOnly
        )
    }
}

extension Write {
    /// Which record it writes.
    public func getKey() throws -> RecordKey {
        try Gizi.writeKey(write: self)
    }
}

extension Write {
    /// Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
    /// for each write, in order.
    public func checkVersion(found: UInt32) throws {
        try Gizi.writeCheckVersion(write: self, found: found)
    }
}

extension ChangeSet {
    /// The change with a record that must be new.
    public func create(record: StoredRecord) throws -> ChangeSet {
        try Gizi.changeSetCreate(changeSet: self, record: record)
    }
}

extension ChangeSet {
    /// The change with a record in its next version.
    public func update(record: StoredRecord) throws -> ChangeSet {
        try Gizi.changeSetUpdate(changeSet: self, record: record)
    }
}

extension ChangeSet {
    /// The change with one more write.
    public func write(write: Write) throws -> ChangeSet {
        try Gizi.changeSetWrite(changeSet: self, write: write)
    }
}

extension ChangeSet {
    /// The change with one more event.
    public func event(event: NewEvent) throws -> ChangeSet {
        try Gizi.changeSetEvent(changeSet: self, event: event)
    }
}

extension ChangeSet {
    /// Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes.
    public func checkBase(found: Int64) throws {
        try Gizi.changeSetCheckBase(changeSet: self, found: found)
    }
}

extension ChangeSet {
    /// Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
    /// follow, an index field the record's kind does not have. Every backend calls it first.
    public func check() throws {
        try Gizi.changeSetCheck(changeSet: self)
    }
}

extension EventQuery {
    /// All events after a number, a hundred at a time, without waiting.
    public static func ofAfter(seq: Int64) throws -> EventQuery {
        try Gizi.eventQueryAfter(seq: seq)
    }
}

extension EventQuery {
    /// The same, waiting for a first event if there is none.
    public func waiting(millis: UInt32) throws -> EventQuery {
        try Gizi.eventQueryWaiting(eventQuery: self, millis: millis)
    }
}

extension EventQuery {
    /// The same, only those about one record.
    public func about(subject: String) throws -> EventQuery {
        try Gizi.eventQueryAbout(eventQuery: self, subject: subject)
    }
}

extension EventQuery {
    /// Refuses limits out of bounds. Every backend calls it first.
    public func check() throws {
        try Gizi.eventQueryCheck(eventQuery: self)
    }
}

extension EventQuery {
    /// Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
    /// oldest event kept, one more than `last` if none is.
    public func checkKept(oldest: Int64, last: Int64) throws {
        try Gizi.eventQueryCheckKept(eventQuery: self, oldest: oldest, last: last)
    }
}

extension Noun {
    /// Its name in keys and tables. Never changes.
    public func code() throws -> String {
        try Gizi.nounCode(noun: self)
    }
}

extension Page {
    /// The first records.
    public static func first(limit: UInt32) throws -> Page {
        try Gizi.pageFirst(limit: limit)
    }
}

extension Page {
    /// Refuses sizes out of bounds. Every backend calls it first.
    public func check() throws {
        try Gizi.pageCheck(page: self)
    }
}

extension Query {
    /// Every record of a kind, by id.
    public static func of(noun: Noun) throws -> Query {
        try Gizi.queryOf(noun: noun)
    }
}

extension Query {
    /// The query with words that must occur.
    public func withSearch(text: String) throws -> Query {
        try Gizi.querySearch(query: self, text: text)
    }
}

extension Query {
    /// The query with one more condition.
    public func with(condition: Condition) throws -> Query {
        try Gizi.queryWith(query: self, condition: condition)
    }
}

extension Query {
    /// The query with a field of text that must be a value.
    public func text(field: String, value: String) throws -> Query {
        try Gizi.queryText(query: self, field: field, value: value)
    }
}

extension Query {
    /// The query with a number that must be a value.
    public func number(field: String, value: Int64) throws -> Query {
        try Gizi.queryNumber(query: self, field: field, value: value)
    }
}

extension Query {
    /// The query with a reference that must be there.
    public func linked(label: String, target: String) throws -> Query {
        try Gizi.queryLinked(query: self, label: label, target: target)
    }
}

extension Query {
    /// The query in the order of a field.
    public func sorted(field: String, descending: Bool) throws -> Query {
        try Gizi.querySorted(query: self, field: field, descending: descending)
    }
}

extension Query {
    /// The folded words that must occur.
    public func words() throws -> [String] {
        try Gizi.queryWords(query: self)
    }
}

extension Query {
    /// Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
    /// it first.
    public func check() throws {
        try Gizi.queryCheck(query: self)
    }
}

extension Query {
    /// Whether a record of the kind is one of those wanted: for backends that look for themselves.
    public func finds(record: StoredRecord) throws -> Bool {
        try Gizi.queryFinds(query: self, record: record)
    }
}

extension RecordKey {
    /// A key.
    public static func new(noun: Noun, id: String) throws -> RecordKey {
        try Gizi.recordKeyNew(noun: noun, id: id)
    }
}

extension RecordIndex {
    /// The index with more text to be searched, folded.
    public func searchable(text: String) throws -> RecordIndex {
        try Gizi.recordIndexSearchable(recordIndex: self, text: text)
    }
}

extension RecordIndex {
    /// The index with one more field of text.
    public func text(field: String, value: String) throws -> RecordIndex {
        try Gizi.recordIndexText(recordIndex: self, field: field, value: value)
    }
}

extension RecordIndex {
    /// The index with one more number.
    public func number(field: String, value: Int64) throws -> RecordIndex {
        try Gizi.recordIndexNumber(recordIndex: self, field: field, value: value)
    }
}

extension RecordIndex {
    /// The index with one more link.
    public func link(label: String, target: String) throws -> RecordIndex {
        try Gizi.recordIndexLink(recordIndex: self, label: label, target: target)
    }
}

extension RecordIndex {
    /// The value of a field of text.
    public func textOf(field: String) throws -> String? {
        try Gizi.recordIndexTextOf(recordIndex: self, field: field)
    }
}

extension RecordIndex {
    /// The value of a number.
    public func numberOf(field: String) throws -> Int64? {
        try Gizi.recordIndexNumberOf(recordIndex: self, field: field)
    }
}

