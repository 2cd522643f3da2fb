//! What people call a main protein.

use gizi::locale::Language;

/// The name of a main protein as menus state it: `FISH`.
pub(crate) fn name(protein: &str, language: Language) -> String {
    let (en, id) = match protein {
        "BEEF" => ("beef", "sapi"),
        "CHICKEN" => ("chicken", "ayam"),
        "EGG" => ("egg", "telur"),
        "FISH" => ("fish", "ikan"),
        "LIVER" => ("liver", "hati"),
        "TEMPE" => ("tempe", "tempe"),
        "TOFU" => ("tofu", "tahu"),
        other => return other.to_lowercase().replace('_', " "),
    };
    language.say(en, id).to_owned()
}
