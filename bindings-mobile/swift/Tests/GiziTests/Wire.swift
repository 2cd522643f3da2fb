import Foundation

@testable import Gizi

/// Core's JSON as the types of the binding, and back: by the schema that the generator writes down, and `Codable`.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..").standardized

func parsed(_ path: String) -> JSON {
    try! JSONDecoder().decode(JSON.self, from: Data(contentsOf: root.appendingPathComponent(path)))
}

private let schema = parsed(".cache/mobile/schema.json").object

func read<T: Decodable>(_ value: JSON, as type: T.Type = T.self) throws -> T {
    try JSONDecoder().decode(T.self, from: JSONEncoder().encode(coded(shape(T.self), value)))
}

func plain<T: Encodable>(_ value: T) throws -> JSON {
    plain(shape(T.self), try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value)))
}

private func shape(_ type: Any.Type) -> JSON {
    var name = String(describing: type)
    for (wrapper, key) in [("Array<", "list"), ("Optional<", "option")] where name.hasPrefix(wrapper) {
        name = String(name.dropFirst(wrapper.count).dropLast())
        return .object([key: .text(schema[name] == nil ? "plain" : name)])
    }
    return .text(schema[name] == nil ? "plain" : name)
}

/// From core's form to that of `Codable`.
private func coded(_ shape: JSON, _ value: JSON) -> JSON {
    if value == .null { return .null }
    if let inner = shape["option"] { return coded(inner, value) }
    if let inner = shape["list"] { return .list(value.list.map { coded(inner, $0) }) }
    switch shape.text {
    case "plain": return value
    case "decimal": return .exactly(Decimal(string: value.text) ?? .nan)
    case "date":
        let day = civilDate(value.text)
        return .object(["year": .exactly(Decimal(day.year!)), "month": .exactly(Decimal(day.month!)), "day": .exactly(Decimal(day.day!))])
    case "timestamp":
        let whole = ISO8601DateFormatter().date(from: value.text)!
        return .exactly(Decimal(whole.timeIntervalSinceReferenceDate))
    default: break
    }
    let known = schema[shape.text]!
    switch known["kind"]!.text {
    case "text": return value
    case "record": return fields(known["fields"]!, value.object)
    default: break
    }
    let tag = known["tag"]!.text
    let wire = tag.isEmpty ? value.text : value[tag]!.text
    let found = known["cases"]!.list.first { $0["wire"]!.text == wire }!
    return .object([lower(found["name"]!.text): fields(found["fields"]!, value.object.filter { $0.key != tag })])
}

private func fields(_ known: JSON, _ value: [String: JSON]) -> JSON {
    let unknown = Set(value.keys).subtracting(known.list.map { $0["wire"]!.text })
    precondition(unknown.isEmpty, "\(unknown)")
    let pairs = known.list.map { field in
        (camel(field["name"]!.text), coded(field["shape"]!, value[field["wire"]!.text] ?? field["default"] ?? .null))
    }
    return .object(Dictionary(uniqueKeysWithValues: pairs))
}

/// From the form of `Codable` to core's.
private func plain(_ shape: JSON, _ value: JSON) -> JSON {
    if value == .null { return .null }
    if let inner = shape["option"] { return plain(inner, value) }
    if let inner = shape["list"] { return .list(value.list.map { plain(inner, $0) }) }
    switch shape.text {
    case "plain": return value
    case "decimal":
        if case .number(_, let decimal) = value { return .text(decimal.description) }
        return value
    case "date":
        func part(_ key: String) -> Int { Int(value[key]!.number) }
        return .text(isoText(DateComponents(year: part("year"), month: part("month"), day: part("day"))))
    case "timestamp":
        return .text(ISO8601DateFormatter().string(from: Date(timeIntervalSinceReferenceDate: value.number)))
    default: break
    }
    let known = schema[shape.text]!
    switch known["kind"]!.text {
    case "text": return value
    case "record": return columns(known["fields"]!, value)
    default: break
    }
    let (name, carried) = value.object.first!
    let found = known["cases"]!.list.first { lower($0["name"]!.text) == name }!
    let tag = known["tag"]!.text
    if tag.isEmpty { return found["wire"]! }
    return .object(columns(found["fields"]!, carried).object.merging([tag: found["wire"]!]) { $1 })
}

private func columns(_ known: JSON, _ value: JSON) -> JSON {
    let pairs = known.list.map { ($0["wire"]!.text, plain($0["shape"]!, value[camel($0["name"]!.text)] ?? .null)) }
    return .object(Dictionary(uniqueKeysWithValues: pairs))
}

private func camel(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
}

/// `CutPercent` as `cutPercent`.
private func lower(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
