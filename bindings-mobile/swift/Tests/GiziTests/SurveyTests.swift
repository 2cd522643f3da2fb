import Foundation
import Gizi
import XCTest

/// Dishes of the food survey: what crossed agrees with what was published, and has the bits of native code.
final class SurveyTests: XCTestCase {
    private let file = parsed("core/testdata/vectors/fndds_dishes.json")
    private lazy var nutrients = file["nutrients"]!.list.map(\.text)
    private lazy var dishes = file["dishes"]!.list

    private func pantry() throws -> Catalog {
        let made = try Catalog.standard()
        for food in file["ingredients"]!.list {
            let known = zip(nutrients, food["per100g"]!.list).filter { $0.1 != .null }
            let composition = JSON.object(Dictionary(uniqueKeysWithValues: known.map { ($0, $1) }))
            try made.addIngredient(ingredient: ingredient(
                .object(["id": food["id"]!, "name": food["name"]!, "category": .text("OTHER"), "composition": composition])))
        }
        return made
    }

    private func nutrition(_ dish: JSON, _ of: Catalog) throws -> [NutrientTotal] {
        let lines = dish["lines"]!.list.enumerated().map { place, line in
            JSON.object(line.object.filter { $0.key != "grams" }.merging(
                ["id": .text("\(place + 1)"), "quantity": line["grams"]!, "unit": .text("g")]) { $1 })
        }
        let menu = JSON.object([
            "id": dish["id"]!, "menuName": dish["name"]!, "moistureChangePercent": dish["moistureChangePercent"]!,
            "ingredients": .list(lines),
        ])
        return try calculateNutrition(menu: read(menu), catalog: of, options: MenuOptions.reference()).totals
    }

    func testSixtyDishesAgreeWithTheirPublishedValues() throws {
        let of = try pantry()
        XCTAssertEqual(dishes.count, 60)
        var values = 0
        for dish in dishes {
            let totals = Dictionary(uniqueKeysWithValues: try nutrition(dish, of).map { ($0.nutrient, $0.per100g) })
            for (at, published) in dish["published"]!.list.enumerated() where published != .null {
                let bounds = totals[nutrients[at]]!!
                XCTAssertEqual(bounds.low, bounds.high)
                let places = file["decimals"]!.list[at].number
                XCTAssertLessThanOrEqual(abs(bounds.low - published.number) * pow(10, places), 1.1, "\(dish["name"]!.text), \(nutrients[at])")
                values += 1
            }
        }
        XCTAssertGreaterThan(values, 3_500)
    }

    func testTheBitsAreThoseOfRust() throws {
        let of = try pantry()
        var digest = SHA256()
        for dish in dishes {
            for total in try nutrition(dish, of) {
                digest.update(total.serving.low)
                digest.update(total.serving.high!)
            }
        }
        let expected = try String(contentsOf: root.appendingPathComponent("core/testdata/vectors/fndds_bits.sha256"), encoding: .utf8)
        XCTAssertEqual(digest.hex(), expected.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
