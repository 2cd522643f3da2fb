// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension DecimalRange {
    /// An amount that is known.
    public static func exact(value: Decimal) throws -> DecimalRange {
        try Gizi.decimalRangeExact(value: value)
    }
}

extension DecimalRange {
    /// From nothing to the given amount, or without end.
    public static func upTo(high: Decimal? = nil) throws -> DecimalRange {
        try Gizi.decimalRangeUpTo(high: high)
    }
}

extension DecimalRange {
    /// The amount, if both ends agree.
    public func known() throws -> Decimal? {
        try Gizi.decimalRangeKnown(decimalRange: self)
    }
}

