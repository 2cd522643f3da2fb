use crate::nutrient::{Bounds, NutrientKey};
use crate::nutrition::Nutrition;
use crate::quantity::{NumberFormat, decimal};

/// The cells of one line of a file to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CsvRow {
    /// Its cells, from left to right.
    pub cells: Vec<String>,
}

/// Writes CSV by RFC 4180: lines end in CR LF, a cell with a separator, quote or line break is quoted.
///
/// The number format decides the separator, so that a spreadsheet of that country opens the file: commas beside decimal
/// points, semicolons beside decimal commas. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
/// `-`, `@`, a tab or a line break and is no number) gets an apostrophe in front.
pub fn write_csv(header: &[String], rows: &[CsvRow], format: NumberFormat) -> String {
    let mut text = String::new();
    for cells in std::iter::once(header).chain(rows.iter().map(|row| row.cells.as_slice())) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                text.push(separator(format));
            }
            push_cell(&mut text, cell, format);
        }
        text.push_str("\r\n");
    }
    text
}

/// Writes what menus contain, one line each: menu, portion, servings, and per nutrient the least and the most one serving
/// can hold (`iron_mg_low`, `iron_mg_high`), unrounded.
///
/// Both are the same where everything is known. An empty `high` means that nothing bounds it; two empty cells, that the
/// menu was computed without the nutrient.
pub fn write_nutrition_csv(menus: &[Nutrition], nutrients: &[NutrientKey], format: NumberFormat) -> String {
    let mut header = ["menu_id", "portion", "servings"].map(str::to_owned).to_vec();
    header.extend(nutrients.iter().flat_map(|key| [format!("{key}_low"), format!("{key}_high")]));
    let rows: Vec<CsvRow> = menus
        .iter()
        .map(|menu| {
            let portion = menu.portion.as_ref().map_or("", |portion| portion.as_str()).to_owned();
            let servings = number(decimal::to_f64(menu.servings), format);
            let mut cells = vec![menu.menu_id.to_string(), portion, servings];
            for key in nutrients {
                let serving = menu.serving(key.as_str());
                let ends = [serving.map(|Bounds { low, .. }| low), serving.and_then(|bounds| bounds.high)];
                cells.extend(ends.map(|end| end.map_or_else(String::new, |end| number(end, format))));
            }
            CsvRow { cells }
        })
        .collect();
    write_csv(&header, &rows, format)
}

fn number(value: f64, format: NumberFormat) -> String {
    value.to_string().replace('.', &format.decimal_mark().to_string())
}

fn separator(format: NumberFormat) -> char {
    match format {
        NumberFormat::Point => ',',
        NumberFormat::Comma => ';',
    }
}

fn push_cell(text: &mut String, cell: &str, format: NumberFormat) {
    let dangerous =
        cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && decimal::parse_exact(cell, format).is_err();
    let guard = if dangerous { "'" } else { "" };
    if cell.contains([separator(format), '"', '\r', '\n']) {
        text.push('"');
        text.push_str(guard);
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(guard);
        text.push_str(cell);
    }
}
