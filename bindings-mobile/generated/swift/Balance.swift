// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension IntakeTable {
    /// `IntakeTable` with every default of core.
    public init(
        title: String = "",
        source: String,
        level: IntakeLevel? = nil,
        nutrients: [NutrientKey],
        rows: [IntakeRow]
    ) {
        self.init(
            title: title,
            source: source,
            level: level ?? .recommended,
            nutrients: nutrients,
            rows: rows
        )
    }
}

extension ReferenceGroup {
    /// `ReferenceGroup` with every default of core.
    public init(
        key: String,
        nameEn: String = "",
        nameId: String = "",
        sex: Sex? = nil,
        fromMonth: UInt32? = nil,
        toMonth: UInt32? = nil,
        increment: Bool = false
    ) {
        self.init(
            key: key,
            nameEn: nameEn,
            nameId: nameId,
            sex: sex ?? .any,
            fromMonth: fromMonth,
            toMonth: toMonth,
            increment: increment
        )
    }
}

extension Standard {
    /// `Standard` with every default of core.
    public init(
        id: StandardId,
        nameEn: String,
        nameId: String = "",
        edition: String,
        source: String,
        validFrom: CivilDate? = nil,
        validTo: CivilDate? = nil,
        reference: StandardId? = nil,
        extends: StandardId? = nil,
        profile: Profile? = nil,
        memberSeverity: Severity? = nil,
        groups: [ReferenceGroup] = [],
        intakes: [IntakeTable] = [],
        audiences: [Audience] = [],
        rules: [Rule] = [],
        printed: [PrintedLimit] = []
    ) {
        self.init(
            id: id,
            nameEn: nameEn,
            nameId: nameId,
            edition: edition,
            source: source,
            validFrom: validFrom,
            validTo: validTo,
            reference: reference,
            extends: extends,
            profile: profile ?? .computed,
            memberSeverity: memberSeverity ?? .advisory,
            groups: groups,
            intakes: intakes,
            audiences: audiences,
            rules: rules,
            printed: printed
        )
    }
}

extension Standard {
    /// The ids of the standards that ship with the library.
    public static func builtInIds() throws -> [StandardId] {
        try Gizi.standardBuiltInIds()
    }
}

extension Standard {
    /// A standard that ships with the library.
    public static func builtIn(id: String) throws -> Standard {
        try Gizi.standardBuiltIn(id: id)
    }
}

extension Standard {
    /// Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.
    ///
    /// An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
    public static func fromToml(text: String) throws -> Standard {
        try Gizi.standardFromToml(text: text)
    }
}

extension Standard {
    /// Like `from_toml`, over one's own nutrients.
    public static func fromTomlWith(text: String, registry: NutrientRegistry) throws -> Standard {
        try Gizi.standardFromTomlWith(text: text, registry: registry)
    }
}

extension Standard {
    /// Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
    /// without a limit, a share of a reference that no table has. The path of the error names the place.
    public func check(registry: NutrientRegistry) throws {
        try Gizi.standardCheck(standard: self, registry: registry)
    }
}

extension BalanceWarning {
    /// The warning in words.
    public func message() throws -> Message {
        try Gizi.balanceWarningMessage(balanceWarning: self)
    }
}

extension Finding {
    /// The worst verdict: the mean's or a member's.
    public func worst() throws -> Verdict {
        try Gizi.findingWorst(finding: self)
    }
}

extension BalanceReport {
    /// The finding of a rule for a nutrient, component or allergen.
    public func finding(rule: String, subject: String) throws -> Finding? {
        try Gizi.balanceReportFinding(balanceReport: self, rule: rule, subject: subject)
    }
}

extension ServedMeal {
    /// The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.
    ///
    /// The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
    /// takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
    public static func ofMenu(menu: Menu, catalog: Catalog, options: MenuOptions, portions: UInt32) throws -> ServedMeal {
        try Gizi.servedMealOfMenu(menu: menu, catalog: catalog, options: options, portions: portions)
    }
}

extension CostObservation {
    /// What a calculated cost says about each component.
    public static func ofCost(cost: Cost) throws -> [CostObservation] {
        try Gizi.costObservationOfCost(cost: cost)
    }
}

extension Standard {
    /// The audience of a key.
    public func audience(key: AudienceKey) throws -> Audience {
        try Gizi.standardAudience(standard: self, key: key)
    }
}

extension Standard {
    /// The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
    /// limit for the audience is left out.
    public func targets(audience: AudienceKey, mealType: MealType? = nil) throws -> [RuleTarget] {
        try Gizi.standardTargets(standard: self, audience: audience, mealType: mealType)
    }
}

extension Standard {
    /// Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
    /// the last printed place.
    public func differences(audience: AudienceKey) throws -> [LimitDifference] {
        try Gizi.standardDifferences(standard: self, audience: audience)
    }
}

extension Verdict {
    /// Judges an interval against limits, without reasons or estimates.
    public static func of(observed: Bounds, min: Double? = nil, max: Double? = nil) throws -> Verdict {
        try Gizi.verdictOf(observed: observed, min: min, max: max)
    }
}

extension Verdict {
    /// Whether a limit is broken for certain.
    public func isFailing() throws -> Bool {
        try Gizi.verdictIsFailing(verdict: self)
    }
}

