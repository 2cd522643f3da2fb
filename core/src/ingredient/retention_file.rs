use super::{RetentionFactor, RetentionPercent};
use crate::error::Result;
use crate::sheet::Sheet;

const TABLE: &str = "retention table";

/// Reads a retention table: a code column, a description, and one column of percentages per nutrient.
///
/// The code column is `code` or `retention_code`; a column named `iron` or `iron_pct` is the factor of `iron`. An empty
/// cell keeps everything. The table is taken whole or not at all: the first bad cell is an `sheet.bad_cell`.
pub fn retention_factors(csv: &[u8]) -> Result<Vec<RetentionFactor>> {
    let mut sheet = Sheet::open(TABLE, csv)?;
    let code = match sheet.find("retention_code")? {
        Some(code) => code,
        None => sheet.column("code")?,
    };
    let description = sheet.find("description")?;
    let named = [Some(&code), description.as_ref()].map(|column| column.map(|column| column.name.clone()));
    let nutrients: Vec<_> =
        sheet.columns().into_iter().filter(|column| !named.contains(&Some(column.name.clone()))).collect();
    let mut factors = Vec::new();
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            return Err(problem.into_error());
        }
        let mut percents = Vec::with_capacity(nutrients.len());
        for nutrient in nutrients.iter().filter(|nutrient| !row.text(nutrient).is_empty()) {
            let percent = row.text(nutrient).parse().map_err(|_| sheet.bad_cell(&row, nutrient))?;
            let column = nutrient.name.strip_suffix("_pct").unwrap_or(&nutrient.name).to_owned();
            percents.push(RetentionPercent { column, percent });
        }
        factors.push(RetentionFactor {
            code: row.text(&code).parse().map_err(|_| sheet.bad_cell(&row, &code))?,
            description: row.optional(description.as_ref()).to_owned(),
            percents,
        });
    }
    Ok(factors)
}
