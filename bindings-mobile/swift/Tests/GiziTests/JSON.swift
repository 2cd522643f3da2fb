import Foundation

/// JSON, its numbers both ways: as binary numbers to the last bit, and as decimals.
enum JSON: Codable, Equatable {
    case null, bool(Bool), number(Double, Decimal), text(String), list([JSON]), object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number, (try? value.decode(Decimal.self)) ?? 0)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .number(let number, let decimal):
            if number.isNaN { try value.encode(decimal) } else { try value.encode(number) }
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let object): try value.encode(object)
        }
    }

    /// A number that is exact as a decimal only.
    static func exactly(_ decimal: Decimal) -> JSON { .number(.nan, decimal) }

    subscript(key: String) -> JSON? { if case .object(let all) = self { all[key] } else { nil } }
    var text: String { if case .text(let text) = self { text } else { "" } }
    var number: Double { if case .number(let number, _) = self { number } else { .nan } }
    var list: [JSON] { if case .list(let list) = self { list } else { [] } }
    var object: [String: JSON] { if case .object(let all) = self { all } else { [:] } }
    var isText: Bool { if case .text = self { true } else { false } }
}
