//! Where in a JSON text serde stopped, as a path.

/// One level of nesting on the way to the place.
enum Level {
    /// In an object, behind this key.
    Key(String),
    /// In a list, at this entry.
    Entry(usize),
}

/// The path of a column (counted from 1, as serde does) in a JSON text of one line: `ingredients[3].unit`.
///
/// The text is read only as far as it was found to be JSON; what is no JSON ends the path early.
pub(crate) fn path_at(json: &str, column: usize) -> String {
    let mut levels: Vec<Level> = Vec::new();
    let mut bytes = json.bytes().enumerate().take(column.saturating_sub(1));
    while let Some((place, byte)) = bytes.next() {
        match byte {
            b'{' => levels.push(Level::Key(String::new())),
            b'[' => levels.push(Level::Entry(0)),
            b'}' | b']' => drop(levels.pop()),
            b',' => match levels.last_mut() {
                Some(Level::Entry(entry)) => *entry += 1,
                Some(Level::Key(key)) => key.clear(),
                None => {}
            },
            b'"' => {
                let mut end = place + 1;
                let mut escaped = false;
                for (at, byte) in bytes.by_ref() {
                    end = at;
                    match byte {
                        _ if escaped => escaped = false,
                        b'\\' => escaped = true,
                        b'"' => break,
                        _ => {}
                    }
                }
                if let Some(Level::Key(key)) =
                    levels.last_mut().filter(|level| matches!(level, Level::Key(key) if key.is_empty()))
                {
                    *key = json.get(place + 1..end).unwrap_or_default().to_owned();
                }
            }
            _ => {}
        }
    }
    let mut path = String::new();
    for level in &levels {
        match level {
            Level::Entry(entry) => path.push_str(&format!("[{entry}]")),
            Level::Key(key) if key.is_empty() => {}
            Level::Key(key) if path.is_empty() => path.push_str(key),
            Level::Key(key) => path.push_str(&format!(".{key}")),
        }
    }
    path
}
