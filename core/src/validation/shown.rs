//! How a violation tells what was found.

use super::report::shortened;
use crate::json::Piece;
use crate::message::Message;

/// What people call it.
pub(super) fn noun(piece: &Piece<'_>) -> Message {
    Message::new(match piece {
        Piece::Null => "shape.null",
        Piece::Flag(_) => "shape.flag",
        Piece::Number(_) => "shape.number",
        Piece::Text(_) => "shape.text",
        Piece::List(_) => "shape.list",
        Piece::Object(_) => "shape.record",
    })
}

/// The value as a violation repeats it; a list or an object is not repeated.
pub(super) fn shown(piece: &Piece<'_>) -> Option<String> {
    match piece {
        Piece::Null => Some("null".to_owned()),
        Piece::Flag(flag) => Some(flag.to_string()),
        Piece::Number(number) => Some(number.to_string()),
        Piece::Text(text) => Some(shortened(text)),
        Piece::List(_) | Piece::Object(_) => None,
    }
}
