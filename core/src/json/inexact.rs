use super::place::{Token, Tokens, Way};

/// So many digits every reader of JSON keeps.
const KEPT: usize = 15;

/// Numbers whose digits are not those that a reader gives back, each with its path.
///
/// A reader makes whole numbers of at most 64 bits exactly, and an `f64` of every other.
pub(crate) fn inexact(json: &str) -> Vec<(String, String)> {
    if !has_long_number(json.as_bytes()) {
        return Vec::new();
    }
    let mut way = Way::default();
    let mut found = Vec::new();
    for (_, token) in Tokens::of(json) {
        way.take(&token);
        if let Token::Number(number) = token
            && !survives(number)
        {
            found.push((way.path(), number.chars().take(80).collect()));
        }
    }
    found
}

/// Whether so many digits stand in a row that a number may be too long: one byte in so many is looked at.
fn has_long_number(json: &[u8]) -> bool {
    let is_part = |byte: &&u8| byte.is_ascii_digit() || **byte == b'.';
    (KEPT..json.len()).step_by(KEPT + 1).any(|place| {
        let (before, after) = json.split_at_checked(place).unwrap_or_default();
        let after = after.iter().take_while(is_part).count();
        after > 0 && after + before.iter().rev().take_while(is_part).count() > KEPT
    })
}

fn survives(number: &str) -> bool {
    let written = digits(number);
    let is_whole = number.parse::<u64>().is_ok() || number.parse::<i64>().is_ok();
    // The shortest text of an `f64` is what is written of it again.
    written.len() <= KEPT || is_whole || number.parse::<f64>().is_ok_and(|read| digits(&format!("{read:e}")) == written)
}

/// The digits that count: without sign, point, exponent and the zeros around.
fn digits(number: &str) -> String {
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    // Zeros behind the last digit say nothing, in front of the point neither: the exponent is the same in both texts.
    digits.trim_end_matches('0').to_owned()
}
