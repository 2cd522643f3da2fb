// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Ingredient {
    /// `Ingredient` with every default of core.
    public init(
        id: IngredientId = "",
        name: String,
        aliases: [String] = [],
        category: FoodCategory,
        plant: Bool? = nil,
        composition: Composition? = nil,
        fortifications: [Fortification] = [],
        ediblePortionPercent: Decimal? = nil,
        ediblePortionSource: String = "",
        density: Density? = nil,
        measures: [FoodMeasure] = [],
        yields: [CookingYield] = [],
        retentionGroup: String? = nil,
        allergens: [AllergenStatement] = [],
        halal: DietClaim? = nil,
        vegetarian: DietClaim? = nil,
        purchaseForms: [PurchaseForm] = []
    ) {
        self.init(
            id: id,
            name: name,
            aliases: aliases,
            category: category,
            plant: plant,
            composition: composition ?? Composition(values: [], source: nil),
            fortifications: fortifications,
            ediblePortionPercent: ediblePortionPercent,
            ediblePortionSource: ediblePortionSource,
            density: density,
            measures: measures,
            yields: yields,
            retentionGroup: retentionGroup,
            allergens: allergens,
            halal: halal ?? DietClaim(status: .unknown, basis: ""),
            vegetarian: vegetarian ?? DietClaim(status: .unknown, basis: ""),
            purchaseForms: purchaseForms
        )
    }
}

extension Allergen {
    /// The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011.
    public static func standard() throws -> [Allergen] {
        try Gizi.allergenStandard()
    }
}

extension ZeroAssumption {
    /// Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012).
    public static func standard() throws -> [ZeroAssumption] {
        try Gizi.zeroAssumptionStandard()
    }
}

extension ZeroAssumption {
    /// Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none.
    public func covers(ingredient: Ingredient) throws -> Bool {
        try Gizi.zeroAssumptionCovers(zeroAssumption: self, ingredient: ingredient)
    }
}

extension FoodCategory {
    /// The wire value: `NUT_SEED`.
    public func code() throws -> String {
        try Gizi.foodCategoryCode(foodCategory: self)
    }
}

extension CookingMethod {
    /// The wire value: `DEEP_FRY`.
    public func code() throws -> String {
        try Gizi.cookingMethodCode(cookingMethod: self)
    }
}

extension Fortification {
    /// Whether it holds on a day.
    public func holdsOn(date: CivilDate) throws -> Bool {
        try Gizi.fortificationHoldsOn(fortification: self, date: date)
    }
}

extension FoodMeasure {
    /// A measure without a source, of no known volume.
    public static func new(unit: String, grams: Decimal, basis: WeightBasis) throws -> FoodMeasure {
        try Gizi.foodMeasureNew(unit: unit, grams: grams, basis: basis)
    }
}

extension Ingredient {
    /// An ingredient of which nothing is known but its name and group.
    public static func new(id: String, name: String, category: FoodCategory) throws -> Ingredient {
        try Gizi.ingredientNew(id: id, name: name, category: category)
    }
}

extension Ingredient {
    /// What is stated about an allergen; nothing stated is `AllergenPresence.Unknown`.
    public func allergen(code: String) throws -> AllergenPresence {
        try Gizi.ingredientAllergen(ingredient: self, code: code)
    }
}

extension IngredientUpdate {
    /// An update that changes nothing yet.
    public static func new(id: IngredientId, expectedVersion: UInt32) throws -> IngredientUpdate {
        try Gizi.ingredientUpdateNew(id: id, expectedVersion: expectedVersion)
    }
}

extension ParsedIngredientUpdate {
    /// The update, or one error `ingredient.invalid` whose details list every violation.
    public func intoResult() throws -> IngredientUpdate {
        try Gizi.parsedIngredientUpdateIntoResult(parsedIngredientUpdate: self)
    }
}

extension ParsedIngredient {
    /// The ingredient, or one error `ingredient.invalid` whose details list every violation.
    public func intoResult() throws -> Ingredient {
        try Gizi.parsedIngredientIntoResult(parsedIngredient: self)
    }
}

