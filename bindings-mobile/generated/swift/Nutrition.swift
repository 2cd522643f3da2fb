// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import Foundation

extension Nutrition {
    /// The total of a nutrient.
    public func total(nutrient: String) throws -> NutrientTotal? {
        try Gizi.nutritionTotal(nutrition: self, nutrient: nutrient)
    }
}

extension Nutrition {
    /// One serving of a nutrient.
    public func serving(nutrient: String) throws -> Bounds? {
        try Gizi.nutritionServing(nutrition: self, nutrient: nutrient)
    }
}

