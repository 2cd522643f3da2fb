use super::{gap_table, table};
use crate::error::Result;
use crate::interchange::{Table, TableCell, TableRow};
use crate::locale::{Language, format_quantity};
use crate::message::MessageTable;
use crate::plan::{ProcurementLine, ProcurementList, SupplierOrder};
use crate::quantity::{Quantity, UnitTable};
use crate::view::{Speech, missing_words};

/// What each table of a procurement list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TablesPer {
    /// One table for all of it.
    #[default]
    List,
    /// One for each day of delivery.
    Delivery,
    /// One for each supplier.
    Supplier,
}

const COLUMNS: [&str; 14] = [
    "column.delivery",
    "column.supplier",
    "column.ingredient",
    "column.form",
    "column.needed",
    "column.from_stock",
    "column.from_leftovers",
    "column.bought",
    "column.unit",
    "column.packs",
    "column.price",
    "column.per",
    "column.amount",
    "column.missing",
];

/// A procurement list as tables, one row a line, and a last one of what is missing, if anything is.
///
/// A cell is empty where there is no single number. Errors: a unit that is in no table.
pub fn procurement_tables(
    list: &ProcurementList,
    per: TablesPer,
    units: &UnitTable,
    messages: &MessageTable,
    language: Language,
) -> Result<Vec<Table>> {
    let speech = Speech { table: messages, language };
    let mut tables: Vec<(String, Vec<TableRow>)> = Vec::new();
    let whole = speech.word("table.procurement");
    if list.orders.is_empty() {
        tables.push((whole.clone(), Vec::new()));
    }
    for order in &list.orders {
        let supplier = || order.supplier.clone().unwrap_or_else(|| speech.word("table.unknown_supplier"));
        let name = match per {
            TablesPer::List => whole.clone(),
            TablesPer::Delivery => order.delivery.to_string(),
            TablesPer::Supplier => supplier(),
        };
        let mut rows = Vec::with_capacity(order.lines.len());
        for line in &order.lines {
            rows.push(row(order, line, units, &speech)?);
        }
        match tables.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => known.extend(rows),
            None => tables.push((name, rows)),
        }
    }
    let currency = Some(list.total.at_least.currency);
    let tables = tables.into_iter().map(|(name, rows)| table(name, &COLUMNS, rows, currency, &speech));
    Ok(tables.chain(gap_table(&list.gaps, &speech)).collect())
}

fn row(order: &SupplierOrder, line: &ProcurementLine, units: &UnitTable, speech: &Speech<'_>) -> Result<TableRow> {
    let bought = &line.purchase;
    let unit = |quantity: &Quantity| format_quantity(quantity, units, speech.language);
    let mut packs = Vec::with_capacity(bought.packs.len());
    for pack in &bought.packs {
        packs.push(format!("{} × {}", pack.count, unit(&pack.content)?));
    }
    let price = bought.price.as_ref();
    let missing = bought.missing.as_ref().map(|missing| missing_words(missing, &bought.ingredient_name, speech));
    Ok(TableRow {
        cells: vec![
            TableCell::Date { date: order.delivery },
            TableCell::text(order.supplier.clone().unwrap_or_default()),
            TableCell::text(&bought.ingredient_name),
            TableCell::text(line.purchase_form_name.clone().unwrap_or_default()),
            TableCell::known(bought.needed.known()),
            TableCell::number(line.from_stock),
            TableCell::number(line.from_leftovers),
            TableCell::known(bought.bought.known()),
            TableCell::text(&bought.unit),
            TableCell::text(packs.join(" + ")),
            price.map_or(TableCell::Empty, |price| TableCell::Money { amount: price.amount }),
            TableCell::text(price.map(|price| unit(&price.per)).transpose()?.unwrap_or_default()),
            bought.amount.known().map_or(TableCell::Empty, |amount| TableCell::Money { amount }),
            TableCell::text(missing.unwrap_or_default()),
        ],
    })
}
