//! Content lines: folded, escaped, one property each.

use crate::error::Result;
use crate::interchange::InterchangeError;

/// Most bytes of a line without its end.
const WIDTH: usize = 75;

/// One property of a calendar: `DTSTART;VALUE=DATE:20260319`.
#[derive(Debug)]
pub(super) struct Property {
    /// The line it begins on, from 1.
    pub(super) line: u32,
    /// Its name, in capitals.
    pub(super) name: String,
    /// Its parameters, names in capitals, values without quotes.
    pub(super) parameters: Vec<(String, String)>,
    /// What stands behind the colon, as it is.
    pub(super) value: String,
}

impl Property {
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value without its escapes.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut rest = self.value.chars();
        while let Some(char) = rest.next() {
            match char {
                '\\' => match rest.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(escaped) => text.push(escaped),
                    None => {}
                },
                char => text.push(char),
            }
        }
        text
    }
}

pub(super) fn fault(line: u32, reason: impl Into<String>) -> crate::Error {
    InterchangeError::Calendar { line, reason: reason.into() }.into()
}

/// Every property of a file, unfolded. Lines end in CRLF or LF; blank ones are left out.
pub(super) fn properties(bytes: &[u8]) -> Result<Vec<Property>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Unfolded as bytes: a fold may stand within a character.
    let mut lines: Vec<(u32, Vec<u8>)> = Vec::new();
    for (number, line) in (1_u32..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (line, lines.last_mut()) {
            ([b' ' | b'\t', rest @ ..], Some((_, before))) => before.extend(rest),
            ([], _) => {}
            _ => lines.push((number, line.to_vec())),
        }
    }
    lines.into_iter().map(|(line, bytes)| property(line, bytes)).collect()
}

fn property(line: u32, bytes: Vec<u8>) -> Result<Property> {
    let text = String::from_utf8(bytes).map_err(|_| fault(line, "it is not UTF-8"))?;
    let (head, value) = split(&text, ':').ok_or_else(|| fault(line, "it has no colon"))?;
    let (name, mut rest) = split(head, ';').map_or((head, None), |(name, rest)| (name, Some(rest)));
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(fault(line, "it does not begin with the name of a property"));
    }
    let mut parameters = Vec::new();
    while let Some(parameter) = rest {
        let (this, next) = split(parameter, ';').map_or((parameter, None), |(this, next)| (this, Some(next)));
        let (key, value) = this.split_once('=').ok_or_else(|| fault(line, "a parameter has no value"))?;
        parameters.push((key.to_ascii_uppercase(), value.replace('"', "")));
        rest = next;
    }
    Ok(Property { line, name: name.to_ascii_uppercase(), parameters, value: value.to_owned() })
}

/// What stands before and behind a mark that is not within quotes.
fn split(text: &str, mark: char) -> Option<(&str, &str)> {
    let mut quoted = false;
    let place = text.char_indices().find(|(_, char)| {
        quoted ^= *char == '"';
        *char == mark && !quoted
    });
    place.and_then(|(place, _)| Some((text.get(..place)?, text.get(place + mark.len_utf8()..)?)))
}

/// Adds a line, folded before it has more than 75 bytes and never within a character.
pub(super) fn push_line(file: &mut String, line: &str) {
    let mut width = 0;
    for char in line.chars() {
        if width + char.len_utf8() > WIDTH {
            file.push_str("\r\n ");
            width = 1;
        }
        file.push(char);
        width += char.len_utf8();
    }
    file.push_str("\r\n");
}

/// Adds a property of text, escaped. Control characters other than line breaks cannot stand in a calendar and are left
/// out.
pub(super) fn push_text(file: &mut String, name: &str, text: &str) {
    let mut line = format!("{name}:");
    for char in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match char {
            '\\' | ';' | ',' => line.extend(['\\', char]),
            '\n' => line.push_str("\\n"),
            char if char.is_control() && char != '\t' => {}
            char => line.push(char),
        }
    }
    push_line(file, &line);
}
