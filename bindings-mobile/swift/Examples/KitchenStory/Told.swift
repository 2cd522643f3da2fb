import Foundation
import Gizi

/// The page: one line for each action, under the name the plan gives it.
final class Told {
    private var isBegun = false

    func chapter(_ title: String) {
        print(isBegun ? "\n" + title : title)
        isBegun = true
    }

    func did(_ action: Action, _ cameOut: String) {
        print("  " + named(action).padding(toLength: 25, withPad: " ", startingAt: 0), cameOut)
    }

    /// An action that must be refused: the error is what came out.
    func refused(_ action: Action, _ work: () async throws -> Void) async throws {
        do {
            try await work()
            did(action, "was done, although it must be refused")
        } catch let error as GiziError {
            let place = error.path.isEmpty ? "" : "\(error.path): "
            did(action, "refused: \(place)\(error.reason) [\(error.code)]")
        }
    }
}

/// `get_menu_by_id` as `getMenuById`.
private func named(_ action: Action) -> String {
    let words = ((try? action.code()) ?? "").split(separator: "_")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
}

/// A case such as `menuCreated` as `MenuCreated`.
func word<T>(_ value: T) -> String {
    let name = "\(value)"
    return name.prefix(1).uppercased() + name.dropFirst()
}

/// An amount that is known, or the least it can be.
func amount(_ bounds: Bounds?) throws -> String {
    guard let bounds else { return "unknown" }
    guard let known = try bounds.known() else { return "at least " + String(format: "%.1f", bounds.low) }
    return String(format: "%.1f", known)
}

func cost(_ bounds: CostBounds?) throws -> String {
    guard let rounded = try bounds?.rounded(rounding: .halfUp) else { return "unknown" }
    guard let known = try rounded.known() else { return "at least \(money(rounded.atLeast))" }
    return money(known)
}

func money(_ money: Money) -> String { "\(money.amount) \(money.currency)" }

/// A menu in a few words.
func known(_ detail: MenuDetail) throws -> String {
    let energy = try amount(detail.derived?.serving(nutrient: "energy_kcal"))
    return try "\(detail.menu.menuName): \(energy) kcal, \(cost(detail.derived?.costPerServing)), version \(detail.menu.version)"
}

/// A day from its ISO text.
func day(_ text: String) -> DateComponents {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return DateComponents(year: parts[0], month: parts[1], day: parts[2])
}

func iso(_ day: DateComponents) -> String { String(format: "%04d-%02d-%02d", day.year!, day.month!, day.day!) }
