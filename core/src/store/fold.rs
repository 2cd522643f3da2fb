use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Text as it is searched and sorted by: without case, accents and repeated space.
///
/// Compatibility decomposition, marks dropped, lower case. The same on every platform, so that every backend finds and
/// sorts alike.
///
/// ```
/// use gizi::store::fold;
/// assert_eq!(fold("  Crème   BRÛLÉE "), "creme brulee");
/// ```
pub fn fold(text: &str) -> String {
    let lower: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let plain: String = lower.nfkd().filter(|c| !is_combining_mark(*c) && !c.is_control()).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
