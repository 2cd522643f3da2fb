// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Menu {
    /// `Menu` with every default of core.
    public init(
        id: MenuId = "",
        menuName: String,
        menuCode: String? = nil,
        programId: ProgramId? = nil,
        kind: MenuKind? = nil,
        mealType: MealType? = nil,
        course: Course? = nil,
        servings: Decimal? = nil,
        servingSize: Decimal? = nil,
        moistureChangePercent: Decimal? = nil,
        cookingMethod: CookingMethod? = nil,
        preparationTime: UInt32 = 0,
        cookingTime: UInt32 = 0,
        difficulty: DifficultyLevel? = nil,
        description: String? = nil,
        instructions: String? = nil,
        mainProtein: String? = nil,
        colour: String? = nil,
        foodGroupCredits: [FoodGroupCredit] = [],
        portions: [Portion] = [],
        ingredients: [MenuIngredient] = [],
        recipeSteps: [RecipeStep] = [],
        declaredNutrition: DeclaredNutrition? = nil,
        declaredCost: DeclaredCost? = nil,
        imageUrl: String? = nil,
        imageAlt: String? = nil,
        isActive: Bool = true,
        createdAt: Timestamp? = nil,
        updatedAt: Timestamp? = nil,
        createdBy: ActorId? = nil,
        updatedBy: ActorId? = nil,
        version: UInt32 = 0
    ) {
        self.init(
            id: id,
            menuName: menuName,
            menuCode: menuCode,
            programId: programId,
            kind: kind ?? .dish,
            mealType: mealType,
            course: course,
            servings: servings ?? 1,
            servingSize: servingSize,
            moistureChangePercent: moistureChangePercent,
            cookingMethod: cookingMethod,
            preparationTime: preparationTime,
            cookingTime: cookingTime,
            difficulty: difficulty,
            description: description,
            instructions: instructions,
            mainProtein: mainProtein,
            colour: colour,
            foodGroupCredits: foodGroupCredits,
            portions: portions,
            ingredients: ingredients,
            recipeSteps: recipeSteps,
            declaredNutrition: declaredNutrition,
            declaredCost: declaredCost,
            imageUrl: imageUrl,
            imageAlt: imageAlt,
            isActive: isActive,
            createdAt: createdAt,
            updatedAt: updatedAt,
            createdBy: createdBy,
            updatedBy: updatedBy,
            version: version
        )
    }
}

extension MenuIngredient {
    /// `MenuIngredient` with every default of core.
    public init(
        id: LineId = "",
        ingredientId: IngredientId? = nil,
        componentMenuId: MenuId? = nil,
        quantity: Decimal? = nil,
        unit: String = "",
        atMost: Decimal? = nil,
        basis: WeightBasis? = nil,
        ediblePortionPercent: Decimal? = nil,
        purchaseFormId: PurchaseFormId? = nil,
        yieldFactor: Decimal? = nil,
        cookingMethod: CookingMethod? = nil,
        retentionCode: UInt32? = nil,
        lineUse: LineUse? = nil,
        absorbed: Decimal? = nil,
        isOptional: Bool = false,
        substitutes: [Substitute] = [],
        portions: [LinePortion] = [],
        preparationNotes: String? = nil
    ) {
        self.init(
            id: id,
            ingredientId: ingredientId,
            componentMenuId: componentMenuId,
            quantity: quantity,
            unit: unit,
            atMost: atMost,
            basis: basis ?? .edible,
            ediblePortionPercent: ediblePortionPercent,
            purchaseFormId: purchaseFormId,
            yieldFactor: yieldFactor,
            cookingMethod: cookingMethod,
            retentionCode: retentionCode,
            lineUse: lineUse ?? .eaten,
            absorbed: absorbed,
            isOptional: isOptional,
            substitutes: substitutes,
            portions: portions,
            preparationNotes: preparationNotes
        )
    }
}

extension Menu {
    /// A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
    /// record that was never stored: version 0 and no audit stamps.
    public func duplicate(id: MenuId, menuName: String, menuCode: String? = nil) throws -> Menu {
        try Gizi.menuDuplicate(menu: self, id: id, menuName: menuName, menuCode: menuCode)
    }
}

extension MenuIngredient {
    /// A line of raw, cleaned ingredient.
    public static func ingredient(id: String, ingredient: String, quantity: Quantity) throws -> MenuIngredient {
        try Gizi.menuIngredientIngredient(id: id, ingredient: ingredient, quantity: quantity)
    }
}

extension MenuIngredient {
    /// A line that is another menu, by cooked weight or in servings.
    public static func menu(id: String, menu: String, quantity: Quantity) throws -> MenuIngredient {
        try Gizi.menuIngredientMenu(id: id, menu: menu, quantity: quantity)
    }
}

extension MenuIngredient {
    /// A line of an ingredient to taste, at most as much as stated.
    public static func toTaste(id: String, ingredient: String, atMost: Quantity? = nil) throws -> MenuIngredient {
        try Gizi.menuIngredientToTaste(id: id, ingredient: ingredient, atMost: atMost)
    }
}

extension MenuIngredient {
    /// The same line as purchased, edible or cooked weight.
    public func withBasis(basis: WeightBasis) throws -> MenuIngredient {
        try Gizi.menuIngredientWithBasis(menuIngredient: self, basis: basis)
    }
}

extension MenuOptions {
    /// The reference portion with no optional line.
    public static func reference() throws -> MenuOptions {
        try Gizi.menuOptionsReference()
    }
}

extension MenuOptions {
    /// One portion size.
    public static func ofPortion(key: PortionKey) throws -> MenuOptions {
        try Gizi.menuOptionsPortion(key: key)
    }
}

extension Menu {
    /// A menu without lines, for one serving.
    public static func new(id: String, name: String, kind: MenuKind) throws -> Menu {
        try Gizi.menuNew(id: id, name: name, kind: kind)
    }
}

extension MenuUpdate {
    /// An update that changes nothing yet.
    public static func new(id: MenuId, expectedVersion: UInt32) throws -> MenuUpdate {
        try Gizi.menuUpdateNew(id: id, expectedVersion: expectedVersion)
    }
}

extension ParsedMenuUpdate {
    /// The update, or one error `menu.invalid` whose details list every violation.
    public func intoResult() throws -> MenuUpdate {
        try Gizi.parsedMenuUpdateIntoResult(parsedMenuUpdate: self)
    }
}

extension ParsedMenu {
    /// The menu, or one error `menu.invalid` whose details list every violation.
    public func intoResult() throws -> Menu {
        try Gizi.parsedMenuIntoResult(parsedMenu: self)
    }
}

