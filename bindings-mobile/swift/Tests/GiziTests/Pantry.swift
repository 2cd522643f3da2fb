import Foundation
import Gizi

/// A kitchen's first records.
let session = Session(tenant: "dapur-jakarta", actor: "siti", roles: [.admin])

func tempeh(_ id: String = "tempe") -> Ingredient {
    let energy = NutrientValue(nutrient: "energy_kcal", value: .known(amount: 192))
    return Ingredient(id: id, name: "Tempe", category: .legume, composition: Composition(values: [energy]))
}

func bacem(_ id: String = "tempe-bacem") -> Menu {
    let line = MenuIngredient(id: "1", ingredientId: "tempe", quantity: 500, unit: "g")
    return Menu(id: id, menuName: "Tempe bacem \(id)", servings: 10, ingredients: [line])
}

func empty(_ id: String) -> Menu { Menu(id: id, menuName: "Menu \(id)") }

/// A search with work for hours.
func endless() throws -> PlanSearch {
    let given = cases("plan_search")[0].given.object.filter { !["search", "prove"].contains($0.key) }
    return try PlanSearch(problem: read(.object(given)), options: SearchOptions(work: 1 << 50))
}

/// A kitchen in memory, and one in a file that goes with the test.
func kitchens() async throws -> [Kitchen] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("gizi-\(UUID().uuidString).db")
    let options = SqliteOptions(durability: .processEnd)
    return [try await .inMemory(session: session), try await .openSqlite(path: file.path, session: session, options: options)]
}

/// What a call throws, which must be an error of gizi.
func refused(_ work: () async throws -> Any) async -> GiziError? {
    do { _ = try await work() } catch { return error as? GiziError }
    return nil
}
