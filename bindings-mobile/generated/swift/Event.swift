// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension EventSubject {
    /// The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
    /// about many.
    public func path() throws -> String {
        try Gizi.eventSubjectPath(eventSubject: self)
    }
}

extension NewEvent {
    /// The event with its place in the order of its tenant.
    public func numbered(tenant: TenantId, seq: Int64) throws -> Event {
        try Gizi.newEventNumbered(newEvent: self, tenant: tenant, seq: seq)
    }
}

