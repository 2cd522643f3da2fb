import Foundation
import Gizi
import XCTest

/// The shared vectors of core, and how what is found is held against what is expected: `core/testdata/vectors/README.md`.
struct Case {
    let whole: JSON
    let given: JSON
    var name: String { whole["name"]!.text }
    var expected: JSON { whole["expected"]! }
    var operation: String { given["operation"]!.text }
}

/// The cases of a file, each with all that is given.
func cases(_ file: String) -> [Case] {
    let whole = parsed("core/testdata/vectors/\(file).json")
    let found = whole["cases"]!.list.map { one in
        let given = (whole["given"]?.object ?? [:]).merging(one["given"]!.object) { common, own in
            if case .list(let before) = common, case .list(let more) = own { .list(before + more) } else { own }
        }
        return Case(whole: one, given: .object(given))
    }
    precondition(!found.isEmpty)
    return found
}

/// An ingredient whose composition is written in short.
func ingredient(_ short: JSON) throws -> Ingredient {
    let values = (short["composition"]?.object ?? [:]).map { nutrient, amount in
        let value: JSON = amount.isText
            ? .object(["state": .text(amount.text.uppercased())])
            : .object(["state": .text("KNOWN"), "amount": amount])
        return JSON.object(["nutrient": .text(nutrient), "value": value])
    }
    return try read(.object(short.object.merging(["composition": .object(["values": .list(values)])]) { $1 }))
}

/// The standard catalog with what a case gives.
func catalog(_ given: JSON) throws -> Catalog {
    let made = try Catalog.standard()
    for one in given["ingredients"]?.list ?? [] { try made.addIngredient(ingredient: ingredient(one)) }
    for one in given["menus"]?.list ?? [] { try made.addMenu(menu: read(one)) }
    return made
}

extension Catalog {
    func menu(of named: JSON) throws -> Menu { named.isText ? try menu(id: named.text) : try read(named) }
}

func options(_ given: JSON) throws -> MenuOptions {
    try given["options"].map { try read($0) } ?? MenuOptions.reference()
}

func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(abs(a), abs(b)) }

/// Where what is found lacks something that is expected; nothing: it is all there.
func differs(_ found: JSON?, _ expected: JSON, _ place: String = "result") -> String? {
    let here = "\(place): \(found.map { "\($0)" } ?? "nothing") for \(expected)"
    switch (found, expected) {
    case (nil, .null), (.null, .null): return nil
    case (.object(let one), .object(let other)):
        return other.lazy.compactMap { differs(one[$0.key], $0.value, "\(place).\($0.key)") }.first
    case (.list(let one), .list(let other)):
        if one.count != other.count { return here }
        return zip(one, other).enumerated().lazy.compactMap { differs($1.0, $1.1, "\(place)[\($0)]") }.first
    case (.number(let one, _), .number(let other, _)): return close(one, other) ? nil : here
    case (.text(let one), .text(let other)) where one != other:
        guard let number = Decimal(string: one), let same = Decimal(string: other) else { return here }
        return number == same ? nil : here
    default: return found == expected ? nil : here
    }
}

func holds(_ found: JSON?, _ expected: JSON, _ name: String) {
    if let difference = differs(found, expected) { XCTFail("\(name): \(difference)") }
}

/// Replays each case of a file; one that expects an error gets it, with its code and path.
func each(_ file: String, _ replay: (Case) throws -> Void) {
    for one in cases(file) {
        do {
            try replay(one)
            XCTAssertNil(one.whole["error"], "\(file): \(one.name)")
        } catch let error as GiziError {
            let found = JSON.object(["code": .text(error.code), "path": .text(error.path)])
            XCTAssertEqual(found, one.whole["error"], "\(file): \(one.name): \(error)")
        } catch {
            XCTFail("\(file): \(one.name): \(error)")
        }
    }
}
