import Foundation
import Gizi

let tray = "nasi-telur"
let rice = "nasi"

/// What is bought: the reference food, and rupiah for a kilogram.
private let shopping: [(food: String, rupiah: Int)] = [
    ("beras-putih", 13_500), ("telur-ayam", 29_000), ("wortel", 14_000), ("tempe", 15_000),
]

func line(_ id: String, _ ingredient: String, grams: Decimal) -> MenuIngredient {
    MenuIngredient(id: id, ingredientId: ingredient, quantity: grams, unit: "g")
}

func bowl(_ id: String) -> MenuIngredient { MenuIngredient(id: id, componentMenuId: rice, quantity: 1, unit: "serving") }

/// What the kitchen buys and cooks, and what comes of it.
extension Story {
    func pantry() async throws {
        told.chapter("Ingredients")
        for food in try referenceFoods() where shopping.contains(where: { $0.food == food.id }) {
            told.did(.createIngredient, try await kitchen.createIngredient(ingredient: food).ingredient.name)
        }
        for (food, rupiah) in shopping { try await price(food, rupiah, "2026-01-03") }
        let page = try await kitchen.getIngredients(filters: IngredientFilters(isPriced: true), page: .first(limit: 2))
        told.did(.getIngredients, "\(page.total) with a price, on \(page.totalPages) pages of 2")
        let found = try await kitchen.searchIngredients(words: "TELUR", limit: 10)
        told.did(.searchIngredients, "TELUR: \(found.map(\.ingredient.name).joined(separator: ", "))")
    }

    /// What a kilogram costs at the market.
    func price(_ food: String, _ rupiah: Int, _ on: String) async throws {
        let amount = Money(amount: Decimal(rupiah), currency: "IDR")
        let price = Price(date: day(on), amount: amount, per: Quantity(amount: 1, unit: "kg"), source: "the market")
        let priced = try await kitchen.setIngredientPrice(update: PriceUpdate(ingredientId: food, price: price))
        told.did(.setIngredientPrice, "\(priced.ingredient.name): \(money(amount)) a kg")
    }

    func cook() async throws {
        told.chapter("Menus")
        let bowls = MenuIngredient(id: "1", ingredientId: "beras-putih", quantity: 8, unit: "kg")
        let cooked = Menu(id: rice, menuName: "Nasi putih", kind: .dish, servings: 100, ingredients: [bowls])
        told.did(.createMenu, try known(await kitchen.createMenu(menu: cooked, idempotencyKey: "story-rice")))
        let created = try await kitchen.createMenu(
            menu: Menu(
                id: tray, menuName: "Nasi, telur rebus, wortel", menuCode: "MBG-001", programId: program, kind: .tray,
                mealType: .lunch, ingredients: [bowl("1"), line("2", "telur-ayam", grams: 55), line("3", "wortel", grams: 40)]))
        told.did(.createMenu, try known(created))

        let tempe = line("4", "tempe", grams: 30)
        let added = try await kitchen.addIngredientToMenu(menuId: tray, expectedVersion: created.menu.version, line: tempe)
        told.did(.addIngredientToMenu, "tempe; \(try known(added))")
        let more = try await kitchen.updateIngredientQuantity(
            update: QuantityUpdate(menuId: tray, expectedVersion: added.menu.version, lineId: "3", quantity: 60))
        told.did(.updateIngredientQuantity, "60 g of carrots; \(try known(more))")
        let without = try await kitchen.removeIngredientFromMenu(menuId: tray, expectedVersion: more.menu.version, lineId: "4")
        told.did(.removeIngredientFromMenu, "no tempe after all; \(try known(without))")

        try await recipe(without.menu.version)
        try await copy()
        let page = try await kitchen.getMenus(
            filters: MenuFilters(mealType: .lunch), sort: .costPerServing, descending: false, page: .first(limit: 20))
        let names = page.menus.map(\.menuName).joined(separator: "; ")
        told.did(.getMenus, "\(page.total) for lunch, the cheapest first: \(names)")
    }

    private func recipe(_ version: UInt32) async throws {
        var boil = RecipeStep(id: "rebus", stepNumber: 1, instruction: "Rebus telur sampai matang.", duration: 12)
        let one = try await kitchen.createRecipe(menuId: tray, expectedVersion: version, step: boil)
        told.did(.createRecipe, "\(one.menu.recipeSteps.count) step")
        let peel = RecipeStep(id: "kupas", stepNumber: 2, instruction: "Kupas telur.", duration: 12)
        let two = try await kitchen.createRecipe(menuId: tray, expectedVersion: one.menu.version, step: peel)
        told.did(.createRecipe, "\(two.menu.recipeSteps.count) steps")
        boil.instruction = "Rebus telur 12 menit sejak air mendidih."
        boil.qualityCheck = "kuning telur padat"
        let updated = try await kitchen.updateRecipe(menuId: tray, expectedVersion: two.menu.version, step: boil)
        told.did(.updateRecipe, "version \(updated.menu.version)")
        for step in try await kitchen.getRecipes(menuId: tray) {
            told.did(.getRecipes, "\(step.stepNumber). \(step.instruction)")
        }
    }

    private func copy() async throws {
        let version = try await kitchen.getMenuById(id: tray).menu.version
        let update = MenuUpdate(id: tray, expectedVersion: version, description: "Baki pertama")
        let updated = try await kitchen.updateMenu(update: update).menu
        told.did(.updateMenu, "described, version \(updated.version)")
        try await told.refused(.updateMenu) { _ = try await kitchen.updateMenu(update: update) }

        // A device makes ids of its own; in a story that is told alike everywhere the copy has one.
        let asked = MenuCopy(id: tray, newId: "id-20", menuName: "Salinan")
        let copied = try await kitchen.duplicateMenu(copy: asked, idempotencyKey: "story-copy").menu
        let same = copied.ingredients == updated.ingredients && copied.recipeSteps == updated.recipeSteps
        told.did(.duplicateMenu, "\(copied.id), \(same ? "nothing" : "something") is lost, active: \(copied.isActive)")
        let deleted = try await kitchen.deleteMenu(id: copied.id, expectedVersion: copied.version).menu
        told.did(.deleteMenu, "\(deleted.id); it can be restored")
        let restored = try await kitchen.restoreMenu(id: deleted.id, expectedVersion: deleted.version).menu
        told.did(.restoreMenu, "\(restored.id), version \(restored.version)")
    }

    func judge() async throws {
        told.chapter("Nutrition, cost, balance")
        let shown = try await kitchen.getMenuById(id: tray)
        told.did(.getMenuById, "\(shown.menu.ingredients.count) lines, \(try known(shown))")
        let nutrition = try await kitchen.calculateNutrition(id: tray)
        for (nutrient, unit) in [("energy_kcal", "kcal"), ("protein_g", "g of protein"), ("iron_mg", "mg of iron")] {
            told.did(.calculateNutrition, "\(try amount(nutrition.serving(nutrient: nutrient))) \(unit)")
        }
        told.did(.calculateCost, "\(try cost(await kitchen.calculateCost(id: tray).serving)) a serving")
        let report = try await kitchen.validateMenuBalance(
            id: tray, options: MenuOptions(), standard: .builtIn(id: "mbg-2026"), audience: "sd_4_6")
        let kept = try report.findings.filter { try $0.worst() == .met }.count
        let rules = "\(kept) of \(report.findings.count) rules are met"
        told.did(.validateMenuBalance, "\(word(report.outcome)) by \(report.standard): \(rules)")
    }
}
