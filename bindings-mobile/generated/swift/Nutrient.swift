// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Bounds {
    /// An amount that is known.
    public static func exact(value: Double) throws -> Bounds {
        try Gizi.boundsExact(value: value)
    }
}

extension Bounds {
    /// The amount, if both ends agree.
    public func known() throws -> Double? {
        try Gizi.boundsKnown(bounds: self)
    }
}

extension Bounds {
    /// Both ends times a factor that is not negative.
    public func times(factor: Double) throws -> Bounds {
        try Gizi.boundsTimes(bounds: self, factor: factor)
    }
}

extension Bounds {
    /// The sum, end by end.
    public func plus(other: Bounds) throws -> Bounds {
        try Gizi.boundsPlus(bounds: self, other: other)
    }
}

extension Composition {
    /// What is said of a nutrient; not listed is missing.
    public func get(key: String) throws -> CompositionValue {
        try Gizi.compositionGet(composition: self, key: key)
    }
}

extension NutrientUnit {
    /// The symbol people read.
    public func symbol() throws -> String {
        try Gizi.nutrientUnitSymbol(nutrientUnit: self)
    }
}

