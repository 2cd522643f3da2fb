//! How tables and headings are set on the page.

use comfy_table::{Cell, CellAlignment, ContentArrangement, Row, Table, TableComponent, presets};

/// The widest a printed page gets, in characters.
const PAGE: u16 = 132;

/// A table with its heads. The first `texts` columns are text, the others are set to the right.
pub(crate) fn table(heads: Vec<String>, texts: usize) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_width(PAGE).set_content_arrangement(ContentArrangement::Dynamic);
    for line in [TableComponent::HeaderLines, TableComponent::MiddleHeaderIntersections] {
        table.set_style(line, '─');
    }
    table.set_header(row(heads, texts));
    table
}

/// One row, set as its table.
pub(crate) fn row(cells: Vec<String>, texts: usize) -> Row {
    let align = |(place, text): (usize, String)| {
        let cell = Cell::new(text);
        if place >= texts { cell.set_alignment(CellAlignment::Right) } else { cell }
    };
    cells.into_iter().enumerate().map(align).collect::<Vec<_>>().into()
}

/// The heading of a section.
pub(crate) fn heading(text: &str) -> String {
    format!("\n\n{text}\n{}\n", "━".repeat(text.chars().count()))
}

/// Text broken into lines of at most so many characters, between words.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
