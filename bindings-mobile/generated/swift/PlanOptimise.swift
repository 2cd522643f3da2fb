// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension PlanRequest {
    /// No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
    /// worth 1,000 of the currency.
    public static func new(range: DayRange, slots: [PlanSlot]) throws -> PlanRequest {
        try Gizi.planRequestNew(range: range, slots: slots)
    }
}

extension PlanNames {
    /// The audiences of a standard and the dishes of a catalog.
    public static func of(standard: Standard, catalog: Catalog, currency: Currency) throws -> PlanNames {
        try Gizi.planNamesOf(standard: standard, catalog: catalog, currency: currency)
    }
}

extension PlanProblem {
    /// The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from.
    public func withPortions(portions: [ChosenPortion]) throws -> PlanProblem {
        try Gizi.planProblemWithPortions(planProblem: self, portions: portions)
    }
}

extension CandidateDish {
    /// What a reference portion costs on a day.
    public func costOn(date: CivilDate) throws -> Decimal {
        try Gizi.candidateDishCostOn(candidateDish: self, date: date)
    }
}

