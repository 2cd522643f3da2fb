import Foundation
import Gizi
import XCTest

/// Replays the shared vectors of core, as `core/tests/replay` does in Rust.
final class VectorsTests: XCTestCase {
    private func cost(_ of: Catalog, _ named: JSON, _ given: JSON, _ settings: CostSettings) throws -> Cost {
        try calculateCost(menu: of.menu(of: named), catalog: of, options: options(given), settings: settings)
    }

    func testNutrition() {
        each("calculate_nutrition") { one in
            let of = try catalog(one.given)
            let found = try calculateNutrition(menu: of.menu(of: one.given["menu"]!), catalog: of, options: options(one.given))
            for (what, expected) in one.expected.object { try contains(found, what, expected, one.name) }
        }
    }

    func testDiet() {
        each("derive_diet") { one in
            let of = try catalog(one.given)
            let asked = one.given["allergens"]!.list.map(\.text)
            let known = try asked.compactMap { code in try Allergen.standard().first { $0.code == code } }
            let menu = try of.menu(of: one.given["menu"]!)
            let diet = try plain(deriveDiet(menu: menu, catalog: of, options: options(one.given), allergens: known))
            func row(_ of: JSON, _ columns: String...) -> JSON { .list(columns.map { of[$0]! }) }
            let found = JSON.object([
                "allergens": .list(diet["allergens"]!.list.map { row($0, "allergen", "presence", "ingredients") }),
                "halal": row(diet["halal"]!, "status", "ingredients"),
                "vegetarian": row(diet["vegetarian"]!, "status", "ingredients"),
            ])
            XCTAssertEqual(found, one.expected, one.name)
        }
    }

    func testCost() {
        each("calculate_cost") { one in
            let of = try catalog(one.given)
            let found = try cost(of, one.given["menu"]!, one.given, read(one.given["settings"]!))
            holds(try plain(found), one.expected, one.name)
        }
    }

    func testPurchase() {
        each("plan_purchase") { one in
            let (need, settings) = (one.given["need"]!, one.given["settings"]!)
            let found = try planPurchase(need: read(need), catalog: catalog(one.given), settings: read(settings))
            holds(try plain(found), one.expected, one.name)
        }
    }

    func testCeiling() {
        each("judge_ceiling") { one in
            let of = try catalog(one.given)
            let settings: CostSettings = try read(one.given["settings"]!)
            let costs = try one.given["costs"]!.list.map { try cost(of, $0["menu"]!, $0, settings) }
            holds(try plain(judgeCeiling(ceiling: read(one.given["ceiling"]!), costs: costs)), one.expected, one.name)
        }
    }

    func testScenarios() {
        each("compare_scenarios") { one in
            let of = try catalog(one.given)
            let menus = try one.given["compare"]!.list.map { try of.menu(id: $0.text) }
            let (settings, scenarios) = (one.given["settings"]!, one.given["scenarios"]!)
            let found = try compareScenarios(
                menus: menus, catalog: of, options: options(one.given), settings: read(settings), scenarios: read(scenarios))
            holds(try plain(found), one.expected, one.name)
        }
    }

    func testBalance() {
        each("judge_balance") { one in
            let report = try plain(judged(one.given))
            holds(report, .object(one.expected.object.filter { $0.key != "findings" }), one.name)
            guard let findings = one.expected["findings"]?.list else { return }
            for want in findings {
                let keys = ["rule", "subject"] + (want["date"] == nil ? [] : ["date"])
                let same = report["findings"]!.list.first { found in
                    keys.allSatisfy { (found[$0] ?? .null) == (want[$0] ?? .null) }
                }
                holds(same, want, one.name)
            }
            if findings.isEmpty { XCTAssertEqual(report["findings"], .list([]), one.name) }
        }
    }

    private func judged(_ given: JSON) throws -> BalanceReport {
        let of = try catalog(given)
        let text = given["standard"]!
        let standard = try text["builtIn"].map { try Standard.builtIn(id: $0.text) } ?? Standard.fromToml(text: text["toml"]!.text)
        let audience = given["audience"]!.text
        let meals = try given["meals"]!.list.map {
            try ServedMeal.ofMenu(menu: of.menu(of: $0["menu"]!), catalog: of, options: options($0), portions: read($0["portions"]!))
        }
        switch given["basis"]!.text {
        case "MEAL": return try judgeMeal(meal: meals[0], standard: standard, audience: audience)
        case "DAY": return try judgeDay(meals: meals, standard: standard, audience: audience)
        default: return try judgePeriod(meals: meals, period: read(given["period"]!), standard: standard, audience: audience)
        }
    }

    func testParsing() throws {
        let table = try MessageTable.standard()
        // In one order: of two names of a field the later is refused.
        let sorted = JSONEncoder()
        sorted.outputFormatting = .sortedKeys
        func check(_ one: Case, _ noun: String, _ parse: (Data) throws -> (JSON?, [Violation])) throws {
            let times = Int(one.given["times"]?.number ?? 1)
            let text = try one.given["json"].map { try sorted.encode($0) }
                ?? Data(String(repeating: one.given["text"]!.text, count: times).utf8)
            let (record, violations) = try parse(text)
            XCTAssertEqual(record == nil, !violations.isEmpty, one.name)
            holds(try plain(violations), one.expected["violations"] ?? .list([]), one.name)
            if let want = one.expected[noun] { holds(record, want, one.name) }
            if let sentences = one.expected["indonesian"] {
                let said = try violations.map { try table.render(message: $0.words, language: .id) }
                XCTAssertEqual(said, sentences.list.map(\.text), one.name)
            }
        }
        each("parse_menu") { one in
            try check(one, "menu") { let it = try parseMenu(json: $0); return (try it.menu.map { try plain($0) }, it.violations) }
        }
        each("parse_ingredient") { one in
            try check(one, "ingredient") {
                let it = try parseIngredient(json: $0)
                return (try it.ingredient.map { try plain($0) }, it.violations)
            }
        }
    }

    func testQuantity() throws {
        let units = try UnitTable.standard()
        each("quantity") { one in
            let given = one.given
            let found: JSON
            switch one.operation {
            case "parse": found = try plain(units.parse(text: given["text"]!.text, format: read(given["format"]!)))
            case "convert": found = try plain(units.convert(quantity: read(given["quantity"]!), to: given["to"]!.text))
            case "sensible": found = try plain(units.sensible(quantity: read(given["quantity"]!)))
            default:
                let menu: Menu = try read(
                    .object(["id": .text("timbang"), "menuName": .text("Timbang"), "ingredients": .list([given["line"]!])]))
                found = try plain(calculateNutrition(menu: menu, catalog: catalog(given), options: MenuOptions.reference()).weights)
            }
            holds(found, one.expected, one.name)
        }
    }

    func testMoney() {
        each("money") { one in
            let given = one.given
            func amount() throws -> Money { try read(given["money"]!) }
            func places() throws -> UInt32 { try read(given["places"]!) }
            let found: JSON
            switch one.operation {
            case "allocate": found = try plain(amount().allocate(weights: read(given["weights"]!), places: places()))
            case "allocate_over_audiences":
                found = try plain(allocateOverAudiences(amount: amount(), audiences: read(given["audiences"]!), places: places()))
            case "round": found = try plain(amount().round(places: places(), rounding: read(given["rounding"]!)))
            case "sum": found = try plain(Money.sum(currency: given["currency"]!.text, amounts: read(given["amounts"]!)))
            default:
                let code = given["code"]!.text
                found = .object([
                    "minorUnits": try plain(currencyMinorUnits(currency: code)),
                    "displayPlaces": try plain(currencyDisplayPlaces(currency: code)),
                ])
            }
            holds(found, one.expected, one.name)
        }
    }

    func testPlans() {
        each("plan_search") { one in
            let problem: PlanProblem = try read(.object(one.given.object.filter { !["search", "prove"].contains($0.key) }))
            let search = try PlanSearch(problem: problem, options: read(one.given["search"]!))
            while try !search.step(work: 1_000).finished {}
            if one.given["prove"] == .bool(true) { try search.prove() }
            XCTAssertEqual(bits(try plain(search.outcome())), bits(one.expected), one.name)
        }
    }

    /// What is absent left out, and numbers by their bits.
    private func bits(_ value: JSON) -> JSON {
        switch value {
        case .object(let all): .object(all.filter { $0.value != .null }.mapValues(bits))
        case .list(let all): .list(all.map(bits))
        case .number(let number, _): .text(String(number.bitPattern))
        default: value
        }
    }

    private func contains(_ found: Nutrition, _ what: String, _ expected: JSON, _ name: String) throws {
        func total(_ key: String) -> NutrientTotal { found.totals.first { $0.nutrient == key }! }
        func each(_ holds: (NutrientTotal, JSON) throws -> Bool) rethrows {
            for (key, want) in expected.object { XCTAssertTrue(try holds(total(key), want), "\(name): \(what) of \(key)") }
        }
        switch what {
        case "serving": each { ends($0.serving, $1) }
        case "batch": each { ends($0.batch, $1) }
        case "per100g": each { ends($0.per100g, $1) }
        case "coverage": each { close($0.coverage, $1.number) }
        case "gaps":
            try each { total, want in
                try JSON.list(total.gaps.map { .list([.text($0.ingredientName), try plain($0.reason)]) }) == want
            }
        case "assumedZero": each { JSON.list($0.assumedZero.map(JSON.text)) == $1 }
        case "formulas": try each { try plain($0.formulas) == $1 }
        case "traces": XCTAssertEqual(.list(found.totals.filter(\.hasTrace).map { .text($0.nutrient) }), expected, name)
        case "warnings": holds(try plain(found.warnings), expected, name)
        case "weights":
            for (key, range) in [
                ("asPurchased", found.weights.asPurchased), ("edible", found.weights.edible), ("cooked", found.weights.cooked),
            ] {
                guard let want = expected[key], want != .null else {
                    XCTAssertNil(range, name)
                    continue
                }
                holds(try plain(range), .object(["low": want.list[0], "high": want.list[1]]), name)
            }
        default: XCTFail("nobody checks \(what)")
        }
    }

    private func ends(_ found: Bounds?, _ want: JSON) -> Bool {
        guard case .list(let ends) = want else { return found == nil }
        guard let found, close(found.low, ends[0].number) else { return false }
        guard let high = found.high else { return ends[1] == .null }
        return ends[1] != .null && close(high, ends[1].number)
    }
}
