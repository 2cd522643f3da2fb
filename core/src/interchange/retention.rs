use super::InterchangeError;
use crate::error::Result;
use crate::ingredient::{RetentionFactor, RetentionPercent};

const TABLE: &str = "retention table";

/// Reads a retention table: a code column, a description, and one column of percentages per nutrient.
///
/// The code column is `code` or `retention_code`; a column named `iron` or `iron_pct` is the factor of `iron`. An empty
/// cell keeps everything.
pub fn retention_factors(csv: &[u8]) -> Result<Vec<RetentionFactor>> {
    let unreadable =
        |row: u64, error: csv::Error| InterchangeError::Unreadable { table: TABLE, row, reason: error.to_string() };
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers().map_err(|error| unreadable(1, error))?.clone();
    let names: Vec<&str> = header.iter().map(|name| name.trim_start_matches('\u{feff}').trim()).collect();
    let place = |wanted: &[&str]| names.iter().position(|name| wanted.contains(name));
    let code = place(&["code", "retention_code"])
        .ok_or_else(|| InterchangeError::MissingColumn { table: TABLE, column: "code".to_owned() })?;
    let description = place(&["description"]);
    let mut factors = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let row = index as u64 + 2;
        let record = record.map_err(|error| unreadable(row, error))?;
        let bad = |column: &str, text: &str| InterchangeError::BadCell {
            table: TABLE,
            row,
            column: column.to_owned(),
            text: text.to_owned(),
        };
        let cell = |place: usize| record.get(place).unwrap_or("").trim();
        let mut percents = Vec::with_capacity(names.len());
        for (place, name) in names.iter().enumerate() {
            let text = cell(place);
            if place == code || Some(place) == description || text.is_empty() {
                continue;
            }
            let percent = text.parse().map_err(|_| bad(name, text))?;
            let column = name.strip_suffix("_pct").unwrap_or(name).to_owned();
            percents.push(RetentionPercent { column, percent });
        }
        factors.push(RetentionFactor {
            code: cell(code).parse().map_err(|_| bad("code", cell(code)))?,
            description: description.map_or("", cell).to_owned(),
            percents,
        });
    }
    Ok(factors)
}
