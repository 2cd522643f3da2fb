use crate::input::{Dish, Input};
use gizi::menu::{Catalog, MenuOptions};
use gizi::nutrient::NutrientTotal;
use gizi::nutrition::calculate_nutrition;
use sha2::{Digest, Sha256};

/// What the comparison found.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) dishes: usize,
    pub(crate) values: usize,
    pub(crate) misses: Vec<String>,
    /// The largest difference, in units of the last published decimal.
    pub(crate) worst: f64,
    /// Over the big-endian bits of the ends of every serving, in the order of dishes and nutrients.
    bits: Sha256,
}

impl Report {
    /// The same in every language, or a value differs.
    pub(crate) fn bits(&self) -> String {
        self.bits.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// More than this many units of the last published decimal is a miss: half for the rounding of the result, the rest
/// for the rounded values of nested foods.
const TOLERANCE: f64 = 1.1;

pub(crate) fn check(input: &Input) -> Report {
    let mut report = Report::default();
    for dish in &input.dishes {
        report.dishes += 1;
        compare(dish, &input.catalog, &mut report);
    }
    report
}

fn compare(dish: &Dish, catalog: &Catalog, report: &mut Report) {
    let name = format!("{} {}", dish.menu.id, dish.menu.menu_name);
    let nutrition = calculate_nutrition(&dish.menu, catalog, &MenuOptions::reference());
    for total in nutrition.iter().flat_map(|nutrition| &nutrition.totals) {
        report.bits.update(total.serving.low.to_be_bytes());
        if let Some(high) = total.serving.high {
            report.bits.update(high.to_be_bytes());
        }
    }
    for expected in &dish.expected {
        report.values += 1;
        let computed = match &nutrition {
            Ok(nutrition) => nutrition.total(&expected.nutrient).ok_or_else(String::new).and_then(exact),
            Err(error) => Err(error.to_string()),
        };
        let difference = match computed {
            Ok(computed) => (computed - expected.per_100g).abs() * 10f64.powi(expected.decimals as i32),
            Err(reason) => {
                report.misses.push(format!("{name}, {}: {reason}", expected.nutrient));
                continue;
            }
        };
        report.worst = report.worst.max(difference);
        if difference > TOLERANCE {
            let values = format!("{difference:.3} units from the published {}", expected.per_100g);
            report.misses.push(format!("{name}, {}: {values}", expected.nutrient));
        }
    }
}

/// The value per 100 g, if every ingredient's value is in the table; a formula or a gap does not count.
fn exact(total: &NutrientTotal) -> Result<f64, String> {
    let missing: Vec<&str> = total.gaps.iter().map(|gap| gap.ingredient_name.as_str()).collect();
    match total.per_100g.and_then(|bounds| bounds.known()) {
        Some(value) if missing.is_empty() && total.formulas.is_empty() => Ok(value),
        Some(_) if missing.is_empty() => Err(format!("the table lacks a value ({})", total.formulas.join(", "))),
        _ => Err(format!("no value for {}", missing.join(", "))),
    }
}
