//! Procurement lists, production sheets and calendars as tables in the words of a language.

pub(super) mod calendar;
pub(super) mod procurement;
pub(super) mod production;

use super::{Table, TableCell, TableRow};
use crate::message::Message;
use crate::money::Currency;
use crate::plan::{SupplyGap, SupplyGapReason};
use crate::view::{Speech, missing_words};

fn table(
    name: String,
    columns: &[&str],
    rows: Vec<TableRow>,
    currency: Option<Currency>,
    speech: &Speech<'_>,
) -> Table {
    let currency = currency.map(|currency| currency.to_string()).unwrap_or_default();
    let heading = |key: &&str| speech.table.render(&Message::new(key).text("currency", &currency), speech.language);
    Table { name, header: columns.iter().map(heading).collect(), rows }
}

/// What is missing, if anything is.
fn gap_table(gaps: &[SupplyGap], speech: &Speech<'_>) -> Option<Table> {
    let row = |gap: &SupplyGap| {
        let date = gap.date.map_or(TableCell::Empty, |date| TableCell::Date { date });
        TableRow { cells: vec![date, TableCell::text(words(gap, speech))] }
    };
    let name = speech.word("table.gaps");
    let rows = gaps.iter().map(row).collect();
    (!gaps.is_empty()).then(|| table(name, &["column.date", "column.what"], rows, None, speech))
}

fn words(gap: &SupplyGap, speech: &Speech<'_>) -> String {
    let message = match &gap.reason {
        SupplyGapReason::Fact { missing } => return missing_words(missing, &gap.name, speech),
        SupplyGapReason::NothingPlanned => Message::new("gap.nothing_planned"),
        SupplyGapReason::Competing { plan_id, other_plan_id, .. } => {
            Message::new("gap.competing").text("plan", plan_id.as_str()).text("other", other_plan_id.as_str())
        }
        SupplyGapReason::NoPortions { .. } => Message::new("gap.no_portions"),
        SupplyGapReason::NotComputed { message, .. } => Message::new("gap.not_computed").text("reason", message),
        SupplyGapReason::StockNotCounted { missing } => {
            Message::new("gap.stock_not_counted").text("fact", &missing_words(missing, &gap.name, speech))
        }
        SupplyGapReason::StockUnknown { message, .. } => Message::new("gap.stock_unknown").text("reason", message),
        SupplyGapReason::ServiceTime => Message::new("gap.service_time"),
        SupplyGapReason::StepDuration { step_number } => {
            Message::new("gap.step_duration").text("number", &step_number.to_string())
        }
        SupplyGapReason::Duration => Message::new("gap.duration"),
        SupplyGapReason::Amount => Message::new("gap.amount"),
        SupplyGapReason::OtherVersion { planned, used } => {
            let message = Message::new("gap.other_version").text("planned", &planned.to_string());
            message.text("used", &used.to_string())
        }
    };
    speech.table.render(&message.text("name", &gap.name), speech.language)
}
