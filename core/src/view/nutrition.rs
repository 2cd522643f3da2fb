use super::shown::Speech;
use super::{ShownAmount, ShownVerdict};
use crate::balance::{BalanceReport, Finding, LimitOrigin, gap_message};
use crate::id::{MenuId, PortionKey};
use crate::locale::{Language, format_grams, format_limits, format_percent, format_percent_bounds};
use crate::message::{Message, MessageTable};
use crate::nutrient::{Bounds, NutrientGroup, NutrientKey, NutrientTotal};
use crate::nutrition::{Nutrition, NutritionWarning};
use crate::quantity::decimal::to_f64;

/// What one serving contains, against a standard where there is a report.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutritionPanel {
    /// The menu.
    pub menu_id: MenuId,
    /// The portion size; absent for the reference portion.
    pub portion: Option<PortionKey>,
    /// What one serving weighs as served, in words.
    pub serving_weight: String,
    /// Every nutrient of the registry, in its order.
    pub rows: Vec<NutrientRow>,
    /// What a cook or nutritionist should look at.
    pub warnings: Vec<String>,
}

/// One nutrient of a serving.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutrientRow {
    /// The nutrient; its key carries the unit of every number here.
    pub nutrient: NutrientKey,
    /// Its name.
    pub name: String,
    /// The part of the table it stands in.
    pub group: NutrientGroup,
    /// How much one serving holds.
    pub amount: ShownAmount,
    /// How much 100 g as served hold; absent when the cooked weight is not known.
    pub per_100g: Option<ShownAmount>,
    /// What the audience needs in a day; absent when no rule states it.
    pub daily_reference: Option<f64>,
    /// The share of that in one serving, in percent.
    pub percent_of_reference: Option<ShownAmount>,
    /// What the standard asks of this meal, in words.
    pub target: Option<String>,
    /// At least, by the standard.
    pub min: Option<f64>,
    /// At most, by the standard.
    pub max: Option<f64>,
    /// Where it stands against the standard.
    pub verdict: ShownVerdict,
    /// Share of the edible mass whose value is known, 0 to 1.
    pub coverage: f64,
    /// What somebody must look up to know the amount: `Kalsium dalam Tempe`.
    pub look_up: Vec<String>,
}

/// What one serving contains, row by row.
///
/// Verdicts, targets and shares of the daily reference come from the report, which must be of the same menu and
/// portion; without one nothing is judged.
pub fn nutrition_panel(
    nutrition: &Nutrition,
    report: Option<&BalanceReport>,
    table: &MessageTable,
    language: Language,
) -> NutritionPanel {
    let speech = Speech { table, language };
    let weight = nutrition.serving_weight.map(|weight| format_grams(&weight, language));
    NutritionPanel {
        menu_id: nutrition.menu_id.clone(),
        portion: nutrition.portion.clone(),
        serving_weight: weight.unwrap_or_else(|| speech.unknown()),
        rows: nutrition.totals.iter().map(|total| row(total, report, &speech)).collect(),
        warnings: nutrition.warnings.iter().map(|warning| told(warning, &speech)).collect(),
    }
}

fn row(total: &NutrientTotal, report: Option<&BalanceReport>, speech: &Speech<'_>) -> NutrientRow {
    let key = total.nutrient.as_str();
    let nutrient = speech.table.nutrient(key);
    let name = nutrient.map_or(key, |nutrient| speech.language.say(&nutrient.name_en, &nutrient.name_id));
    let finding = report.and_then(|report| finding(report, key));
    let limit = finding.map(|finding| &finding.limit);
    let daily = report.and_then(|report| daily(report, key));
    let percent = daily.filter(|daily| *daily > 0.0).map(|daily| {
        let percent = total.serving.times(100.0 / daily);
        ShownAmount { text: format_percent_bounds(&percent, speech.language), amount: Some(percent) }
    });
    let gaps = total.gaps.iter().map(|gap| gap_message(&gap.ingredient_name, &total.nutrient, gap.reason));
    NutrientRow {
        nutrient: total.nutrient.clone(),
        name: name.to_owned(),
        group: nutrient.map_or(NutrientGroup::Other, |nutrient| nutrient.group),
        amount: speech.nutrient(key, total.serving),
        per_100g: total.per_100g.map(|bounds: Bounds| speech.nutrient(key, bounds)),
        daily_reference: daily,
        percent_of_reference: percent,
        target: limit.map(|limit| format_limits(limit.min, limit.max, &limit.unit, None, speech.language)),
        min: limit.and_then(|limit| limit.min),
        max: limit.and_then(|limit| limit.max),
        verdict: speech.verdict(finding.map(|finding| (&finding.verdict, finding.severity))),
        coverage: total.coverage,
        look_up: gaps.map(|gap| speech.table.render(&gap, speech.language)).collect(),
    }
}

/// The first finding about the amount of a nutrient; one about its share of the energy is another number.
fn finding<'a>(report: &'a BalanceReport, nutrient: &str) -> Option<&'a Finding> {
    report.findings.iter().find(|finding| finding.subject == nutrient && finding.limit.unit != "%")
}

/// The daily reference any finding about a nutrient states.
fn daily(report: &BalanceReport, nutrient: &str) -> Option<f64> {
    report.findings.iter().filter(|finding| finding.subject == nutrient).find_map(|finding| {
        match finding.limit.origin {
            LimitOrigin::ShareOfDay { daily, .. } => Some(daily),
            LimitOrigin::Stated | LimitOrigin::Printed { .. } => None,
        }
    })
}

fn told(warning: &NutritionWarning, speech: &Speech<'_>) -> String {
    let percent = |percent: crate::quantity::Decimal| format_percent(to_f64(percent), None, speech.language);
    let message = match warning {
        NutritionWarning::LeftOver { percent: left } => {
            Message::new("nutrition.left_over").text("percent", &percent(*left))
        }
        NutritionWarning::ServingsExceedBatch { percent: lacking } => {
            Message::new("nutrition.servings_exceed_batch").text("percent", &percent(*lacking))
        }
        NutritionWarning::WaterLossExceedsWater => Message::new("nutrition.water_loss_exceeds_water"),
        NutritionWarning::Declared { author, reason } => {
            Message::new("nutrition.declared").text("author", author).text("reason", reason)
        }
        NutritionWarning::UnknownNutrient { ingredient_name, nutrient, near, .. } => {
            let message = match near {
                Some(near) => Message::new("nutrition.unknown_nutrient_near").text("near", near.as_str()),
                None => Message::new("nutrition.unknown_nutrient"),
            };
            message.text("ingredient", ingredient_name).text("nutrient", nutrient.as_str())
        }
    };
    speech.table.render(&message, speech.language)
}
