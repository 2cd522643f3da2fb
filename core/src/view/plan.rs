//! Programmes and plans in lists.

use super::ShownWord;
use super::shown::Speech;
use crate::id::{PlanId, ProgramId};
use crate::locale::{Language, format_date, format_date_range, format_money};
use crate::message::{Message, MessageTable};
use crate::money::Money;
use crate::plan::MenuPlan;
use crate::program::NutritionProgram;
use jiff::Timestamp;
use jiff::civil::Date;

/// A programme in a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramRow {
    /// The programme.
    pub program_id: ProgramId,
    /// Its name.
    pub program_name: String,
    /// Its code.
    pub program_code: Option<String>,
    /// What it is for.
    pub program_type: ShownWord,
    /// Where it stands.
    pub status: ShownWord,
    /// Its first day.
    pub start_date: Date,
    /// Its last day; absent: it has no end yet.
    pub end_date: Option<Date>,
    /// Its days in words: `5 Januari – 19 Juni 2026`, `mulai 5 Jan 2026`.
    pub days: String,
    /// The days of the week on which it feeds, in words.
    pub feeding_days: String,
    /// The meals of such a day, in words.
    pub meals: String,
    /// How many people it feeds; absent for a programme that lists no audiences.
    pub heads: Option<i64>,
    /// That in words: `2.550 orang`, `belum diketahui`.
    pub heads_text: String,
    /// How many places it delivers to.
    pub sites: u32,
    /// What there is to spend.
    pub total_budget: Option<Money>,
    /// That in words: `Rp 6.500.000.000`.
    pub total_budget_text: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

/// A plan in a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// The plan.
    pub plan_id: PlanId,
    /// Its name.
    pub plan_name: String,
    /// The programme it plans for.
    pub program_id: ProgramId,
    /// Where it stands.
    pub status: ShownWord,
    /// Its first day.
    pub start_date: Date,
    /// Its last day.
    pub end_date: Date,
    /// Its days in words: `5–9 Januari 2026`.
    pub days: String,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

/// A programme as a row of a list.
pub fn program_row(program: &NutritionProgram, table: &MessageTable, language: Language) -> ProgramRow {
    let speech = Speech { table, language };
    let since = || Message::new("view.since").text("date", &format_date(program.start_date, language));
    let days = program.feeding_days.iter().map(|day| speech.choice("feeding_days", day).text);
    let meals = program.meals.iter().map(|meal| speech.choice("meal_type", &meal.meal_type).text);
    let heads = program.audiences.iter().map(|audience| i64::from(audience.heads));
    let heads = (!program.audiences.is_empty()).then(|| heads.sum());
    let people = heads.map(|heads| speech.count(heads, "view.person", "view.people"));
    ProgramRow {
        program_id: program.id.clone(),
        program_name: program.program_name.clone(),
        program_code: program.program_code.clone(),
        program_type: speech.choice("program_type", &program.program_type),
        status: speech.choice("status", &program.status),
        start_date: program.start_date,
        end_date: program.end_date,
        days: match program.end_date {
            Some(end) => format_date_range(program.start_date, end, language),
            None => table.render(&since(), language),
        },
        feeding_days: days.collect::<Vec<_>>().join(", "),
        meals: meals.collect::<Vec<_>>().join(", "),
        heads,
        heads_text: people.unwrap_or_else(|| speech.unknown()),
        sites: u32::try_from(program.sites.len()).unwrap_or(u32::MAX),
        total_budget: program.total_budget,
        total_budget_text: program.total_budget.map(|budget| format_money(&budget, language)),
        updated_at: program.updated_at,
    }
}

/// A plan as a row of a list.
pub fn plan_row(plan: &MenuPlan, table: &MessageTable, language: Language) -> PlanRow {
    let speech = Speech { table, language };
    PlanRow {
        plan_id: plan.id.clone(),
        plan_name: plan.plan_name.clone(),
        program_id: plan.program_id.clone(),
        status: speech.choice("status", &plan.status),
        start_date: plan.start_date,
        end_date: plan.end_date,
        days: format_date_range(plan.start_date, plan.end_date, language),
        updated_at: plan.updated_at,
    }
}
