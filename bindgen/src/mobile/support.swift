import Foundation

/// Runs a call that waits on a thread of its own, off the threads that Swift's tasks share.
func waiting<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(with: Result(catching: work))
        }
    }
}

/// A day of the calendar from its ISO text.
func civilDate(_ text: String) -> DateComponents {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return DateComponents() }
    return DateComponents(year: parts[0], month: parts[1], day: parts[2])
}

/// The ISO text of a day. One that lacks its year, month or day is a text that core refuses.
func isoText(_ day: DateComponents) -> String {
    func digits(_ part: Int?, _ count: Int) -> String {
        let text = String(part ?? 0)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(day.year, 4))-\(digits(day.month, 2))-\(digits(day.day, 2))"
}
