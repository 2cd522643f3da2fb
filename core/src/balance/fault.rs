use crate::error::faults;

faults! {
    /// What can go wrong with a standard or with judging by it. An imbalance is a verdict, never an error.
    #[cfg_attr(not(feature = "toml"), allow(dead_code, reason = "some faults are those of reading TOML"))]
    BalanceError {
        /// The text is no standard in TOML: bad syntax, an unknown key, a value of the wrong kind.
        Toml { line: usize, reason: String } = Invalid "balance.toml" "line {line}: {reason}";
        /// No built-in standard has this id.
        UnknownStandard { standard: String } = NotFound "balance.unknown_standard" "no built-in standard `{standard}`";
        /// The standard has no audience of this key.
        UnknownAudience { standard: String, audience: String } = NotFound "balance.unknown_audience" "{standard} has no audience `{audience}`";
        /// An audience, a table or a printed limit names a reference group the standard does not have.
        UnknownGroup { group: String } = NotFound "balance.unknown_group" "the standard has no group `{group}`";
        /// A printed limit names a rule the standard does not have.
        UnknownRule { rule: String } = NotFound "balance.unknown_rule" "the standard has no rule `{rule}`";
        /// Two parts of a standard have the same key.
        Duplicate { key: String } = Invalid "balance.duplicate" "`{key}` is stated twice";
        /// A row of a reference table has not one value for each nutrient.
        RowLength { group: String, values: usize, nutrients: usize } = Invalid "balance.row_length" "{group} has {values} values for {nutrients} nutrients";
        /// A number is negative, not finite, or zero where it must not be.
        BadNumber { what: &'static str, value: String } = Invalid "balance.bad_number" "{what} cannot be {value}";
        /// A minimum is above its maximum.
        Order { min: String, max: String } = Invalid "balance.order" "the minimum {min} is above the maximum {max}";
        /// A rule judges a side for which it has no limit, or judges nothing at all.
        NoLimit { side: &'static str } = Invalid "balance.no_limit" "the rule judges {side} but states no limit for it";
        /// A rule cannot be judged on a basis it names.
        NoBasis { basis: &'static str } = Invalid "balance.no_basis" "the rule cannot be judged: {basis}";
        /// A nutrient whose energy is asked for is not in grams.
        NotInGrams { nutrient: String } = Invalid "balance.not_in_grams" "{nutrient} is not in grams, so its energy is not known";
        /// The reference table has no value that a rule needs.
        NoReference { nutrient: String, group: String } = Invalid "balance.no_reference" "the standard has no daily {nutrient} for {group}";
        /// A meal of a day or period does not say its date.
        NoDate { meal: String } = Invalid "balance.no_date" "{meal} has no date";
        /// The meals of one day have two dates.
        TwoDates { first: jiff::civil::Date, second: jiff::civil::Date } = Invalid "balance.two_dates" "one day cannot be both {first} and {second}";
        /// A period ends before it starts or is longer than ten years.
        BadPeriod { from: jiff::civil::Date, to: jiff::civil::Date } = Invalid "balance.bad_period" "{from} to {to} is no period of up to ten years";
    }
}
