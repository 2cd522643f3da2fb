// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Language {
    /// The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`.
    public static func ofCode(code: String) throws -> Language? {
        try Gizi.languageOfCode(code: code)
    }
}

extension Language {
    /// Its ISO 639-1 code, as `lang` in HTML wants it.
    public func code() throws -> String {
        try Gizi.languageCode(language: self)
    }
}

extension Language {
    /// How it writes numbers: `1,500.25` or `1.500,25`.
    public func numberFormat() throws -> NumberFormat {
        try Gizi.languageNumberFormat(language: self)
    }
}

