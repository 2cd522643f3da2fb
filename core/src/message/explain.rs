//! Errors and bad cells in the language of whoever made them.
//!
//! Their English sentence is the library's own; the table holds the Indonesian ones (`error.<code>`, `cell.<fault>`).
//! What it does not hold stays English.

use super::{Message, MessageContent, MessageTable};
use crate::Error;
use crate::error::ErrorDetail;
use crate::locale::Language;
use crate::sheet::CellProblem;

impl MessageTable {
    /// What went wrong, as a sentence without the path: in Indonesian where the table has the code, else in English.
    pub fn explain_error(&self, error: &Error, language: Language) -> String {
        self.explain_code(error.code(), error.details(), error.message(), language)
    }

    /// What went wrong, as [`explain_error`](Self::explain_error) says it, from the parts of an error that another
    /// language raised or that came over a wire; `english` is its own sentence.
    pub fn explain_code(&self, code: &str, details: &[ErrorDetail], english: &str, language: Language) -> String {
        let message = Message::new(&format!("error.{code}"));
        let message = details.iter().fold(message, |message, detail| message.text(&detail.key, &detail.value));
        self.translated(&message, english, language)
    }

    /// Where a cell is and why it was refused: in Indonesian, else in English.
    pub fn explain_problem(&self, problem: &CellProblem, language: Language) -> String {
        let key = if problem.column.is_empty() { "cell.of_row" } else { "cell.of_column" };
        let reason = Message::new(&format!("cell.{}", problem.reason.code()));
        let message = Message::new(key)
            .text("table", &problem.table)
            .text("row", &problem.row.to_string())
            .text("column", &problem.column)
            .text("text", &problem.text)
            .with("reason", MessageContent::List { messages: vec![reason] });
        self.translated(&message, &problem.to_string(), language)
    }

    /// The message in Indonesian if the table holds it and everything it speaks of is given, else the English sentence.
    fn translated(&self, message: &Message, english: &str, language: Language) -> String {
        let words = self.rows.get(&message.key).filter(|_| language == Language::Id);
        let complete = words.is_some_and(|words| {
            let mut keys = words.id.split('{').skip(1).filter_map(|part| part.split('}').next());
            keys.all(|key| message.value(key).is_some())
        });
        if complete { self.render(message, language) } else { english.to_owned() }
    }
}
