// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Ceiling {
    /// `Ceiling` with every default of core.
    public init(
        name: String,
        components: [CostComponent],
        portion: PortionKey? = nil,
        amount: Money,
        period: CeilingPeriod? = nil,
        basis: CostBasis? = nil
    ) {
        self.init(
            name: name,
            components: components,
            portion: portion,
            amount: amount,
            period: period ?? .portion,
            basis: basis ?? .used
        )
    }
}

extension CostSettings {
    /// `CostSettings` with every default of core.
    public init(
        currency: Currency,
        date: CivilDate,
        policy: PricePolicy? = nil,
        region: String? = nil,
        supplier: String? = nil,
        maximumAgeDays: UInt32? = nil,
        buying: Buying? = nil,
        rates: CostRates = CostRates(labour: nil, utilities: nil, packaging: nil, transport: nil, equipment: nil, overhead: nil)
    ) {
        self.init(
            currency: currency,
            date: date,
            policy: policy ?? .last,
            region: region,
            supplier: supplier,
            maximumAgeDays: maximumAgeDays,
            buying: buying,
            rates: rates
        )
    }
}

extension CostRates {
    /// The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
    /// packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
    public static func plan2025() throws -> CostRates {
        try Gizi.costRatesPlan2025()
    }
}

extension CostBounds {
    /// The amount, if both ends agree.
    public func known() throws -> Money? {
        try Gizi.costBoundsKnown(costBounds: self)
    }
}

extension CostBounds {
    /// Both ends at the places people write in the currency: the one rounding of a cost, at the edge.
    public func rounded(rounding: Rounding) throws -> CostBounds {
        try Gizi.costBoundsRounded(costBounds: self, rounding: rounding)
    }
}

extension Cost {
    /// What one component costs; absent when it is not part of this cost.
    public func component(component: CostComponent) throws -> ComponentCost? {
        try Gizi.costComponent(cost: self, component: component)
    }
}

extension CostColumns {
    /// Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`.
    public static func fromDecimals(menus: UInt32, menu: [UInt32], quantities: [Decimal], prices: [Decimal]) throws -> CostColumns {
        try Gizi.costColumnsFromDecimals(menus: menus, menu: menu, quantities: quantities, prices: prices)
    }
}

extension CostSettings {
    /// The last price on or before a day, of what the recipe uses, ingredients only.
    public static func new(currency: Currency, date: CivilDate) throws -> CostSettings {
        try Gizi.costSettingsNew(currency: currency, date: date)
    }
}

extension CostSettings {
    /// Which ingredient cost these settings ask for.
    public func basis() throws -> CostBasis {
        try Gizi.costSettingsBasis(costSettings: self)
    }
}

