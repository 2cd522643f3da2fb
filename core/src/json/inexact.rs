/// So many digits every reader of JSON keeps.
const KEPT: usize = 15;

/// Whether an `f64` keeps every digit of a number: a writer gives the same digits for it.
pub(super) fn survives(number: &str) -> bool {
    if number.len() <= KEPT {
        return true;
    }
    let written = digits(number);
    written.len() <= KEPT || number.parse().is_ok_and(|read| shortest(read).contains(&written))
}

/// Whether writers differ about the digits of an `f64`: 1868514989430979.25 is written with .2 and with .3.
pub(crate) fn is_ambiguous(value: f64) -> bool {
    let [one, other] = shortest(value);
    one != other
}

/// The shortest digits of a float: as Rust writes them, and the even ones where two are as near.
fn shortest(value: f64) -> [String; 2] {
    let one = digits(&format!("{value:e}"));
    let places = one.len().saturating_sub(1);
    let even = digits(&format!("{value:.places$e}"));
    [one, even]
}

/// The digits that count: without sign, point, exponent and the zeros around.
fn digits(number: &str) -> String {
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    // Zeros behind the last digit say nothing, in front of the point neither: the exponent is the same in both texts.
    digits.trim_start_matches('0').trim_end_matches('0').to_owned()
}
