//! What must hold between the fields of an ingredient.

use super::fields::{
    COMPOSITION, FORTIFICATION, INGREDIENT, MEASURE, NUTRIENT_VALUE, PRICE, PURCHASE_FORM, STATED, STATEMENT, YIELD,
};
use super::{Fortification, Ingredient, Price, PurchaseForm};
use crate::nutrient::{Composition, CompositionValue, NutrientKey, NutrientValue};
use crate::quantity::decimal;
use crate::validation::{Finding, Place, Report, at, each_once, repeats};
use std::collections::HashSet;

/// The most that the parts of 100 g may weigh. Each is measured by itself: in 8,618 foods of USDA SR27 they reach
/// 106.5 g (chinook salmon, cooked).
const MOST_OF_THE_WHOLE: f64 = 110.0;

pub(super) fn of_ingredient(ingredient: &Ingredient, place: &Place<'_>, report: &mut Report) {
    let measures = ingredient.measures.iter().map(|measure| measure.unit.as_str());
    each_once((&INGREDIENT, "measures"), (&MEASURE, "unit"), measures, place, report);
    let yields = ingredient.yields.iter().map(|known| known.method.code());
    each_once((&INGREDIENT, "yields"), (&YIELD, "method"), yields, place, report);
    let allergens = ingredient.allergens.iter().map(|statement| statement.allergen.as_str());
    each_once((&INGREDIENT, "allergens"), (&STATEMENT, "allergen"), allergens, place, report);
    let forms = ingredient.purchase_forms.iter().map(|form| form.id.as_str());
    each_once((&INGREDIENT, "purchase_forms"), (&PURCHASE_FORM, "id"), forms, place, report);
}

pub(super) fn of_composition(composition: &Composition, place: &Place<'_>, report: &mut Report) {
    let nutrients = composition.values.iter().map(|value| value.nutrient.as_str());
    each_once((&COMPOSITION, "values"), (&NUTRIENT_VALUE, "nutrient"), nutrients, place, report);
    let whole = weight_of_parts(composition);
    if whole > MOST_OF_THE_WHOLE {
        at(&COMPOSITION, place, ["values"], |[values]| {
            if !report.is_broken_within(&values) {
                let finding = Finding::new("more_than_whole", "violation.more_than_whole");
                report.add(&values, finding.bound(MOST_OF_THE_WHOLE, "g").value(shown(whole)));
            }
        });
    }
}

/// What water, protein, fat, carbohydrate, ash and alcohol of 100 g weigh. Fibre is part of the total carbohydrate.
fn weight_of_parts(composition: &Composition) -> f64 {
    let known = |key: &str| match composition.get(key) {
        CompositionValue::Known { amount } => Some(*amount),
        _ => None,
    };
    let carbohydrate = known("carbohydrate_g")
        .or_else(|| Some(known("carbohydrate_available_g")? + known("fibre_g").unwrap_or_default()));
    let others = ["water_g", "protein_g", "fat_g", "ash_g", "alcohol_g"].into_iter().filter_map(known);
    others.chain(carbohydrate).sum()
}

/// A sum of floats without the noise of its last bits.
fn shown(sum: f64) -> String {
    decimal::from_f64(sum)
        .map_or_else(|_| sum.to_string(), |sum| sum.round_dp(decimal::MAX_PLACES).normalize().to_string())
}

pub(super) fn of_stated(stated: &NutrientValue, place: &Place<'_>, report: &mut Report) {
    if let CompositionValue::Known { amount } = stated.value {
        at(&NUTRIENT_VALUE, place, ["nutrient", "value"], |[nutrient, value]| {
            at(&STATED, &value, ["amount"], |[amount_place]| {
                possible(&stated.nutrient, amount, &amount_place, &nutrient, report);
            });
        });
    }
}

pub(super) fn of_fortification(programme: &Fortification, place: &Place<'_>, report: &mut Report) {
    at(&FORTIFICATION, place, ["nutrient", "minimum_per_100g"], |[nutrient, minimum]| {
        possible(&programme.nutrient, programme.minimum_per_100g, &minimum, &nutrient, report);
    });
    if let Some(most) = programme.maximum_per_100g {
        at(
            &FORTIFICATION,
            place,
            ["nutrient", "minimum_per_100g", "maximum_per_100g"],
            |[nutrient, minimum, maximum]| {
                possible(&programme.nutrient, most, &maximum, &nutrient, report);
                if most < programme.minimum_per_100g {
                    let finding = Finding::new("below_minimum", "violation.below_minimum");
                    report.relation(&maximum, &[minimum], finding.limit(programme.minimum_per_100g).value(most));
                }
            },
        );
    }
    if let Some((from, to)) = programme.valid_from.zip(programme.valid_to)
        && to < from
    {
        at(&FORTIFICATION, place, ["valid_from", "valid_to"], |[start, end]| {
            let finding = Finding::new("ends_before_start", "violation.ends_before_start").limit(from).value(to);
            report.relation(&end, &[start], finding);
        });
    }
}

/// 100 g hold no more than 100 g of anything. The key of a nutrient ends in its unit; of another nothing is known.
fn possible(nutrient: &NutrientKey, amount: f64, place: &Place<'_>, key: &Place<'_>, report: &mut Report) {
    let (_, unit) = nutrient.as_str().rsplit_once('_').unwrap_or_default();
    let (most, unit) = match unit {
        "g" => (100, "g"),
        "mg" => (100_000, "mg"),
        "ug" => (100_000_000, "µg"),
        // Pure fat holds 902 kcal by the factors of USDA.
        "kcal" => (950, "kcal"),
        "kj" => (3975, "kJ"),
        _ => return,
    };
    if amount > f64::from(most) && amount.is_finite() {
        let finding = Finding::new("more_than_possible", "violation.more_than_possible").bound(most, unit);
        report.relation(place, &[*key], finding.value(amount));
    }
}

/// One seller has one price of one amount on one day; two of them would count double in every average.
pub(super) fn of_purchase_form(form: &PurchaseForm, place: &Place<'_>, report: &mut Report) {
    fn key(price: &Price) -> impl Eq + std::hash::Hash + '_ {
        (price.date, &price.supplier, &price.region, price.per.amount, &price.per.unit)
    }
    if !repeats(form.prices.iter().map(key)) {
        return;
    }
    at(&PURCHASE_FORM, place, ["prices"], |[list]| {
        let mut seen = HashSet::new();
        for (index, price) in form.prices.iter().enumerate() {
            let entry = list.item(index);
            if report.is_full() || report.is_broken_within(&entry) || seen.insert(key(price)) {
                continue;
            }
            at(&PRICE, &entry, ["date"], |[date]| {
                let finding = Finding::new("repeated", "violation.price_repeated").value(price.date);
                report.add(&date, finding.text("per", &price.per));
            });
        }
    });
}
