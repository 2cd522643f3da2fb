use super::interval::{at_least, unknown};
use super::number::{exact, fixed, trimmed, visible};
use super::{Language, format_number};
use crate::error::Result;
use crate::money::{Currency, Money};
use crate::nutrient::Nutrient;
use crate::quantity::{Decimal, Dimension, MeasureUnit, Quantity, UnitTable};

/// Decimals of a quantity: a gram of a kilogram.
const QUANTITY_PLACES: u32 = 3;

/// Money at the places people write in its currency: `Rp 9.500` or `Rp 9,500`, `USD 1.25`.
///
/// Rounded half away from zero. What costs less than the smallest step keeps the decimals that show it: `Rp 0,3`.
pub fn format_money(money: &Money, language: Language) -> String {
    let sign = if money.amount.is_sign_negative() && !money.amount.is_zero() { "-" } else { "" };
    let symbol = symbol(money.currency);
    format!("{sign}{symbol} {}", digits(money, language))
}

/// What something costs at least and at most: `Rp 9.500`, `Rp 9.500–9.800`, `sedikitnya Rp 9.500` without an upper end.
///
/// Nothing proved but 0 is not known.
pub fn format_money_range(least: &Money, most: Option<&Money>, language: Language) -> String {
    let low = format_money(least, language);
    match most {
        None if least.amount.is_zero() => unknown(language).to_owned(),
        None => at_least(&low, language),
        Some(most) => {
            let high = format_money(most, language);
            let plain = least.currency == most.currency && least.amount >= Decimal::ZERO;
            match (low == high, plain) {
                (true, _) => low,
                (false, true) => format!("{low}–{}", digits(most, language)),
                (false, false) => format!("{low} – {high}"),
            }
        }
    }
}

fn digits(money: &Money, language: Language) -> String {
    fixed(money.amount.abs(), visible(money.amount, money.currency.display_places()), language)
}

fn symbol(currency: Currency) -> String {
    if currency.code() == "IDR" { "Rp".to_owned() } else { currency.code().to_owned() }
}

/// A quantity in the unit a cook would use, to three decimals: `2,5 kg`, `3 cloves`, `1,5 sdm`.
///
/// An error is a unit the table does not know.
pub fn format_quantity(quantity: &Quantity, units: &UnitTable, language: Language) -> Result<String> {
    let sensible = units.sensible(quantity)?;
    let unit = units.unit(&sensible.unit)?;
    let amount = trimmed(sensible.amount, QUANTITY_PLACES, language);
    Ok(format!("{amount} {}", measure(unit, sensible.amount, language)))
}

/// What a measure is called behind an amount: mass and volume by their symbol, pieces by their name.
fn measure(unit: &MeasureUnit, amount: Decimal, language: Language) -> String {
    if unit.dimension != Dimension::Count {
        return if unit.key == "ug" { "µg".to_owned() } else { unit.key.replace('_', " ") };
    }
    let name = language.say(&unit.name_en, &unit.name_id);
    let plural = unit.aliases.first().filter(|alias| alias.ends_with('s'));
    match plural {
        Some(plural) if language == Language::En && amount != Decimal::ONE => plural.clone(),
        _ => name.split(',').next().unwrap_or(name).to_owned(),
    }
}

/// A nutrient value with its unit, at the decimals the registry displays it with: `12,30 mg`, `547 kkal`.
///
/// A value below the last of them keeps the decimals that show it.
pub fn format_nutrient(amount: f64, nutrient: &Nutrient, language: Language) -> String {
    let places = nutrient_places(amount, nutrient);
    with_unit(&format_number(amount, Some(places), language), nutrient.unit.symbol(), language)
}

pub(super) fn nutrient_places(amount: f64, nutrient: &Nutrient) -> u32 {
    exact(amount).map_or(nutrient.decimals, |amount| visible(amount, nutrient.decimals))
}

/// A unit of a standard or a nutrient in the language: `kcal` is `kkal`, `portion` is `porsi`; most are the same.
pub fn format_unit(unit: &str, language: Language) -> String {
    let indonesian = match unit {
        "kcal" => "kkal",
        "min" => "menit",
        "portion" => "porsi",
        "cup" => "cangkir",
        unit => unit,
    };
    language.say(unit, indonesian).to_owned()
}

/// A written number with its unit; a currency's code stands for the currency.
pub(super) fn with_unit(number: &str, unit: &str, language: Language) -> String {
    match (unit, Currency::new(unit)) {
        ("", _) => number.to_owned(),
        ("%", _) => format!("{number}%"),
        (_, Ok(currency)) => format!("{} {number}", symbol(currency)),
        _ => format!("{number} {}", format_unit(unit, language)),
    }
}
