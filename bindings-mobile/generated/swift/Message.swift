// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Message {
    /// A message without values.
    public static func new(key: String) throws -> Message {
        try Gizi.messageNew(key: key)
    }
}

extension Message {
    /// The message with one more value.
    public func with(key: String, value: MessageContent) throws -> Message {
        try Gizi.messageWith(message: self, key: key, value: value)
    }
}

extension Message {
    /// The message with one more text.
    public func text(key: String, text: String) throws -> Message {
        try Gizi.messageText(message: self, key: key, text: text)
    }
}

extension Message {
    /// The message with one more number.
    public func number(key: String, amount: Double) throws -> Message {
        try Gizi.messageNumber(message: self, key: key, amount: amount)
    }
}

