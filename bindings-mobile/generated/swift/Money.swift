// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Money {
    /// An amount of a currency, normalised.
    public static func new(amount: Decimal, currency: Currency) throws -> Money {
        try Gizi.moneyNew(amount: amount, currency: currency)
    }
}

extension Money {
    /// Nothing, in a currency.
    public static func zero(currency: Currency) throws -> Money {
        try Gizi.moneyZero(currency: currency)
    }
}

extension Money {
    /// The exact sum.
    public func plus(other: Money) throws -> Money {
        try Gizi.moneyPlus(money: self, other: other)
    }
}

extension Money {
    /// The exact difference.
    public func minus(other: Money) throws -> Money {
        try Gizi.moneyMinus(money: self, other: other)
    }
}

extension Money {
    /// The product with a pure number.
    public func times(factor: Decimal) throws -> Money {
        try Gizi.moneyTimes(money: self, factor: factor)
    }
}

extension Money {
    /// The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits.
    public func dividedBy(divisor: Decimal) throws -> Money {
        try Gizi.moneyDividedBy(money: self, divisor: divisor)
    }
}

extension Money {
    /// The exact sum of any number of amounts.
    public static func sum(currency: Currency, amounts: [Money]) throws -> Money {
        try Gizi.moneySum(currency: currency, amounts: amounts)
    }
}

extension Money {
    /// The amount at so many decimal places.
    public func round(places: UInt32, rounding: Rounding) throws -> Money {
        try Gizi.moneyRound(money: self, places: places, rounding: rounding)
    }
}

extension Money {
    /// Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.
    ///
    /// Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
    /// first on a tie), and a rest finer than the places to the first part of weight.
    public func allocate(weights: [UInt32], places: UInt32) throws -> [Money] {
        try Gizi.moneyAllocate(money: self, weights: weights, places: places)
    }
}

