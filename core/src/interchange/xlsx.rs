use super::{Table, TableCell};
use crate::error::{Result, faults};
use crate::quantity::decimal;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

faults! {
    /// What can go wrong with a workbook.
    WorkbookError {
        /// A workbook cannot hold the tables: too many rows, or a text too long.
        Unwritable { reason: String } = Invalid "interchange.workbook" "the workbook cannot be written: {reason}";
    }
}

const LONGEST_NAME: usize = 31;
/// The name of a sheet that Excel keeps for itself, in any case.
const RESERVED_NAME: &str = "history";
const WIDEST: usize = 60;

/// Writes tables as a workbook for Excel and LibreOffice, one sheet each, and gives its bytes.
///
/// Numbers are numbers (the nearest `f64`), amounts show the minor units of their currency, dates are dates; text is
/// text, also where it looks like a formula. The header row stays in view. Names of sheets are cut to 31 characters, are
/// without what spreadsheets refuse in one, and are told apart by a number, also from `History`, which Excel keeps for
/// itself. The same tables give the same bytes: the workbook bears no time of its making. Errors:
/// `interchange.workbook` for more rows than a sheet holds or a text above 32,767 characters.
pub fn write_xlsx(tables: &[Table]) -> Result<Vec<u8>> {
    written(tables).map_err(|error| WorkbookError::Unwritable { reason: error.to_string() }.into())
}

fn written(tables: &[Table]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut names: Vec<String> = Vec::with_capacity(tables.len());
    for table in tables {
        let name = sheet_name(&table.name, &names);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name);
        fill(sheet, table)?;
    }
    if tables.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let (whole, broken) = (Format::new().set_num_format("#,##0"), Format::new().set_num_format("#,##0.###"));
    let date_format = Format::new().set_num_format("yyyy-mm-dd");
    let mut widths: Vec<usize> = Vec::with_capacity(table.header.len());
    for (column, name) in (0u16..).zip(&table.header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        widths.push(name.chars().count().min(20));
    }
    for (row, cells) in (1u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(&cells.cells) {
            let number = cell.written().map(decimal::to_f64).unwrap_or_default();
            let width = match cell {
                TableCell::Empty => continue,
                TableCell::Text { text } => {
                    sheet.write_string(row, column, text)?;
                    text.chars().count()
                }
                TableCell::Number { value } => {
                    let format = if value.fract().is_zero() { &whole } else { &broken };
                    sheet.write_number_with_format(row, column, number, format)?;
                    12
                }
                TableCell::Money { amount } => {
                    let places = amount.currency.minor_units() as usize;
                    let point = if places == 0 { "" } else { "." };
                    let format = Format::new().set_num_format(format!("#,##0{point}{}", "0".repeat(places)));
                    sheet.write_number_with_format(row, column, number, &format)?;
                    16
                }
                TableCell::Date { date } => {
                    let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
                    let day = match parts {
                        (Ok(year), Ok(month), Ok(day)) => ExcelDateTime::from_ymd(year, month, day).ok(),
                        _ => None,
                    };
                    match day {
                        Some(day) => sheet.write_datetime_with_format(row, column, &day, &date_format)?,
                        // A spreadsheet knows no day before 1900.
                        None => sheet.write_string(row, column, date.to_string())?,
                    };
                    10
                }
            };
            if let Some(widest) = widths.get_mut(usize::from(column)) {
                *widest = (*widest).max(width);
            }
        }
    }
    for (column, width) in (0u16..).zip(widths) {
        sheet.set_column_width(column, (width + 2).min(WIDEST) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// A name that no sheet has yet, without what spreadsheets refuse in one.
fn sheet_name(name: &str, taken: &[String]) -> String {
    let plain: String =
        name.chars().map(|it| if it.is_control() || "[]:*?/\\'".contains(it) { ' ' } else { it }).collect();
    let plain = if plain.trim().is_empty() { "Sheet" } else { plain.trim() };
    let mut number = 1;
    loop {
        let suffix = if number == 1 { String::new() } else { format!(" ({number})") };
        let room = LONGEST_NAME - suffix.len();
        // Excel counts in units of UTF-16.
        let mut length = 0;
        let kept: String = plain
            .chars()
            .take_while(|it| {
                length += it.len_utf16();
                length <= room
            })
            .collect();
        let name = format!("{}{suffix}", kept.trim_end());
        let folded = name.to_lowercase();
        if folded != RESERVED_NAME && taken.iter().all(|known| known.to_lowercase() != folded) {
            return name;
        }
        number += 1;
    }
}
