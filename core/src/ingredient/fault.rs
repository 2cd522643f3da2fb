use crate::error::faults;
use crate::nutrient::NutrientKey;
use crate::quantity::Decimal;

faults! {
    /// What can go wrong with an ingredient.
    IngredientError {
        /// An ingredient has fields that are wrong; each violation is a detail.
        Invalid { count: usize } = Invalid "ingredient.invalid" "{count} fields of the ingredient are wrong";
        /// A unit of volume was used for a food without a density and without a measure of known volume.
        DensityMissing { ingredient: String, unit: String } = Invalid "ingredient.density_missing" "{ingredient} has neither a density nor a measure of known volume, so {unit} does not convert to grams";
        /// A piece, clove or bunch was used for a food that does not say what one weighs.
        PieceWeightMissing { ingredient: String, unit: String } = Invalid "ingredient.piece_weight_missing" "{ingredient} does not say what one {unit} weighs";
        /// A cooked weight was given for a food without a cooking yield.
        YieldMissing { ingredient: String, method: String } = Invalid "ingredient.yield_missing" "{ingredient} has no yield for {method}, so its cooked weight does not lead back to the raw weight";
        /// An edible portion is not above 0 and at most 100 percent.
        EdiblePortion { ingredient: String, percent: Decimal } = Invalid "ingredient.edible_portion" "{ingredient}: {percent} is no edible portion in percent (above 0, at most 100)";
        /// A density, piece weight, volume of a measure, yield or pack is not above zero.
        NotPositive { ingredient: String, fact: &'static str, value: Decimal } = Invalid "ingredient.not_positive" "{ingredient}: a {fact} of {value} is not above zero";
        /// A fortification programme guarantees a content that is no amount, or a maximum below its minimum.
        Fortification { ingredient: String, nutrient: NutrientKey, value: f64 } = Invalid "ingredient.fortification" "{ingredient}: no programme can guarantee a content of {value} for {nutrient} (not below 0, and the maximum not below the minimum)";
        /// The purchase form does not exist.
        UnknownPurchaseForm { ingredient: String, purchase_form: String } = NotFound "ingredient.unknown_purchase_form" "{ingredient} has no purchase form `{purchase_form}`";
        /// The retention code is not in the table.
        UnknownRetention { code: u32 } = NotFound "ingredient.unknown_retention" "no retention code {code} in the table";
        /// A retention factor is not a percentage.
        RetentionPercent { code: u32, column: String, percent: f64 } = Invalid "ingredient.retention_percent" "retention code {code}, {column}: {percent} is not between 0 and 100 percent";
    }
}
