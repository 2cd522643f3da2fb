use crate::error::faults;

faults! {
    /// What can go wrong with a number or a quantity.
    QuantityError {
        /// The text is not a number in the stated format.
        NotANumber { text: String } = Invalid "quantity.not_a_number" "`{text}` is not a number in this format";
        /// A number has more than 15 digits or more than 6 decimal places.
        TooManyDigits { text: String } = Invalid "quantity.too_many_digits" "`{text}` has more than 15 digits or 6 decimal places";
        /// A quantity is below zero.
        Negative { text: String } = Invalid "quantity.negative" "`{text}` is below zero";
        /// A calculation left the range of exact decimals.
        Overflow { operation: &'static str } = Invalid "quantity.overflow" "the numbers are too large for an exact {operation}";
        /// A division by zero was asked for.
        DivisionByZero { operation: &'static str } = Invalid "quantity.division_by_zero" "{operation} divides by zero";
        /// A number with a unit was expected.
        NoUnit { text: String } = Invalid "quantity.no_unit" "`{text}` has no unit";
        /// The unit is in none of the chosen measure sets.
        UnknownUnit { unit: String } = Invalid "quantity.unknown_unit" "no unit called `{unit}` in the chosen measure sets";
        /// The measure set does not exist.
        UnknownSet { set: String } = Invalid "quantity.unknown_set" "no measure set called `{set}`";
        /// Two chosen measure sets give one name two meanings.
        AmbiguousUnit { unit: String } = Invalid "quantity.ambiguous_unit" "`{unit}` means two things in the chosen measure sets";
        /// Two units measure different things and no fact about a food can join them here.
        IncompatibleUnits { from: String, to: String } = Invalid "quantity.incompatible_units" "{from} does not convert to {to} without a food's density or piece weight";
        /// A unit's factor is not above zero.
        UnitFactor { unit: String, factor: super::Decimal } = Invalid "quantity.unit_factor" "one {unit} cannot be {factor} grams, millilitres or pieces";
    }
}
