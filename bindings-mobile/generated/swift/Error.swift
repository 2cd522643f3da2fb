// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension GiziError {
    /// The coarse class: what a caller does about it.
    public var kind: ErrorKind {
        switch self {
        case .Invalid: return .invalid
        case .NotFound: return .notFound
        case .Conflict: return .conflict
        case .Denied: return .denied
        case .Unsupported: return .unsupported
        case .Cancelled: return .cancelled
        case .Busy: return .busy
        case .Storage: return .storage
        case .Internal: return .internal
        }
    }

    /// The stable code, such as `menu.cycle`.
    public var code: String {
        switch self {
        case .Invalid(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .NotFound(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Conflict(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Denied(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Unsupported(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Cancelled(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Busy(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Storage(code: let it, reason: _, path: _, details: _, violations: _): return it
        case .Internal(code: let it, reason: _, path: _, details: _, violations: _): return it
        }
    }

    /// The sentence for people, in English, without the path.
    public var reason: String {
        switch self {
        case .Invalid(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .NotFound(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Conflict(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Denied(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Unsupported(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Cancelled(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Busy(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Storage(code: _, reason: let it, path: _, details: _, violations: _): return it
        case .Internal(code: _, reason: let it, path: _, details: _, violations: _): return it
        }
    }

    /// Where in the input: `ingredients[3].unit`; empty when the whole input is meant.
    public var path: String {
        switch self {
        case .Invalid(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .NotFound(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Conflict(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Denied(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Unsupported(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Cancelled(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Busy(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Storage(code: _, reason: _, path: let it, details: _, violations: _): return it
        case .Internal(code: _, reason: _, path: let it, details: _, violations: _): return it
        }
    }

    /// The values involved, for programs.
    public var details: [ErrorDetail] {
        switch self {
        case .Invalid(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .NotFound(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Conflict(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Denied(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Unsupported(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Cancelled(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Busy(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Storage(code: _, reason: _, path: _, details: let it, violations: _): return it
        case .Internal(code: _, reason: _, path: _, details: let it, violations: _): return it
        }
    }

    /// Everything that is wrong with a record, field by field.
    public var violations: [Violation] {
        switch self {
        case .Invalid(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .NotFound(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Conflict(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Denied(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Unsupported(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Cancelled(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Busy(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Storage(code: _, reason: _, path: _, details: _, violations: let it): return it
        case .Internal(code: _, reason: _, path: _, details: _, violations: let it): return it
        }
    }

    /// Whether the same call may succeed later without any change of its input.
    public var isRetryable: Bool { kind == .busy }
}

