//! Where in a JSON text something stands, as a path: `ingredients[3].unit`.

/// A piece of a JSON text.
pub(super) enum Token<'a> {
    Object,
    List,
    Close,
    Comma,
    Text(&'a str),
    Number(&'a str),
    Other,
}

/// The pieces of a text, each with where it begins. What is no JSON is taken piece by piece as well.
pub(super) struct Tokens<'a> {
    rest: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(json: &'a str) -> Self {
        Self { rest: json, at: 0 }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let first = self.rest.chars().next()?;
        let (length, token) = match first {
            '{' => (1, Token::Object),
            '[' => (1, Token::List),
            '}' | ']' => (1, Token::Close),
            ',' => (1, Token::Comma),
            '"' => {
                let end = closing(self.rest);
                (end.saturating_add(1).min(self.rest.len()), Token::Text(self.rest.get(1..end).unwrap_or_default()))
            }
            '-' | '0'..='9' => {
                let is_part = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E');
                let length = self.rest.bytes().take_while(|byte| is_part(byte)).count();
                (length, Token::Number(self.rest.get(..length).unwrap_or_default()))
            }
            other => (other.len_utf8(), Token::Other),
        };
        let at = self.at;
        self.at += length;
        self.rest = self.rest.get(length..).unwrap_or_default();
        Some((at, token))
    }
}

/// Where the text that begins here ends; the end of all if it does not.
fn closing(text: &str) -> usize {
    let mut escaped = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// One level of nesting on the way to a place.
enum Level<'a> {
    /// In an object, behind this key; before any, none.
    Key(Option<&'a str>),
    /// In a list, at this entry.
    Entry(usize),
}

/// The way to the piece that was taken last.
#[derive(Default)]
pub(super) struct Way<'a>(Vec<Level<'a>>);

impl<'a> Way<'a> {
    pub(super) fn take(&mut self, token: &Token<'a>) {
        match (token, self.0.last_mut()) {
            (Token::Object, _) => self.0.push(Level::Key(None)),
            (Token::List, _) => self.0.push(Level::Entry(0)),
            (Token::Close, _) => drop(self.0.pop()),
            (Token::Comma, Some(Level::Entry(entry))) => *entry += 1,
            (Token::Comma, Some(Level::Key(key))) => *key = None,
            (Token::Text(text), Some(Level::Key(key @ None))) => *key = Some(text),
            _ => {}
        }
    }

    pub(super) fn path(&self) -> String {
        shown(&self.0)
    }

    /// The way to a field that the record has not, which stands where the last one was found.
    pub(super) fn beside(mut self, field: &'a str) -> String {
        if let Some(Level::Key(_)) = self.0.last() {
            self.0.pop();
        }
        self.0.push(Level::Key(Some(field)));
        shown(&self.0)
    }
}

fn shown(levels: &[Level<'_>]) -> String {
    levels.iter().fold(String::new(), |path, level| match level {
        Level::Entry(entry) => format!("{path}[{entry}]"),
        Level::Key(None) => path,
        Level::Key(Some(key)) if path.is_empty() => (*key).to_owned(),
        Level::Key(Some(key)) => format!("{path}.{key}"),
    })
}

/// The way to a line and a column, both counted from 1 as serde does.
pub(super) fn way_to(json: &str, line: usize, column: usize) -> Way<'_> {
    let before: usize = json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut way = Way::default();
    for (at, token) in Tokens::of(json).take_while(|(at, _)| *at < before + column) {
        // Of a record that was refused serde takes the end too.
        if !(matches!(token, Token::Close) && at + 1 == before + column) {
            way.take(&token);
        }
    }
    way
}
