//! A school kitchen's week: what its trays contain and cost, whether they meet the standard, and what nobody knows.

mod ahead;
mod ahead_page;
mod arguments;
mod bill;
mod book;
mod card;
mod cost_table;
mod coverage;
mod files;
mod findings;
mod fix;
mod html;
mod kitchen;
mod links;
mod mark;
mod menu_files;
mod moved;
mod nutrition_table;
mod page;
mod pantry;
mod price_table;
mod protein;
mod rule_name;
mod shopping;
mod sources;
mod summary;
mod table;
mod trace;
mod tray;
mod trouble;
mod verdicts;
mod weak;
mod week;
mod wish;
mod wish_page;

use arguments::{Arguments, USAGE};
use gizi::message::MessageTable;
use std::io::Write;
use std::process::ExitCode;

/// Input nobody can compute with.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(error) => return failed(&format!("{error}\n\n{USAGE}")),
    };
    if arguments.help {
        return printed(USAGE);
    }
    match page::make(&arguments) {
        Ok(text) => printed(&text),
        Err(trouble) => match MessageTable::standard() {
            Ok(messages) => failed(&trouble.text(&messages, arguments.language)),
            Err(error) => failed(&format!("{error}\n")),
        },
    }
}

/// A reader that stops reading early, such as `head`, is no failure.
fn printed(text: &str) -> ExitCode {
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn failed(text: &str) -> ExitCode {
    let _ = std::io::stderr().write_all(text.as_bytes());
    ExitCode::from(UNUSABLE)
}
