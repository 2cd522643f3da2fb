use super::NutrientKey;
use crate::error::faults;

faults! {
    /// What can go wrong with nutrients and compositions.
    NutrientError {
        /// A key is not lower snake case.
        MalformedKey { key: String } = Invalid "nutrient.malformed_key" "`{key}` is no nutrient key: 1 to 64 of a-z, 0-9 and _";
        /// The nutrient is not in the registry.
        Unknown { nutrient: String } = NotFound "nutrient.unknown" "no nutrient `{nutrient}` in the registry";
        /// The registry declares a nutrient twice.
        Duplicate { nutrient: NutrientKey } = Invalid "nutrient.duplicate" "nutrient `{nutrient}` is declared twice";
        /// A registry holds more nutrients than 1,000.
        TooMany { count: usize } = Invalid "nutrient.too_many" "{count} nutrients are more than a registry holds (1000)";
        /// A composition value is negative, infinite or not a number.
        BadValue { nutrient: NutrientKey, value: f64 } = Invalid "nutrient.bad_value" "{value} is no amount of {nutrient} per 100 g";
        /// A composition states one nutrient twice.
        StatedTwice { nutrient: NutrientKey } = Invalid "nutrient.stated_twice" "{nutrient} is stated twice for one food";
        /// The result of the bulk call would not fit in memory.
        TooManyMenus { menus: u32, limit: usize } = Invalid "nutrient.too_many_menus" "{menus} menus in one call are more than {limit}: call in parts";
        /// A column of the bulk call has another length than its neighbours.
        ColumnLength { column: &'static str, expected: usize, found: usize } = Invalid "nutrient.column_length" "column {column} has {found} rows where the others have {expected}";
        /// A row of the bulk call names a menu or food that is not there.
        RowOutOfRange { column: &'static str, row: usize, value: usize, limit: usize } = Invalid "nutrient.row_out_of_range" "{column}, row {row}: {value} is not below {limit}";
        /// A row of the bulk call has grams that are negative or not finite.
        BadGrams { row: usize, grams: f64 } = Invalid "nutrient.bad_grams" "row {row}: {grams} is no mass in grams";
    }
}
