//! JSON text into pieces.

use super::fault::Unreadable;
use super::pieces::{Piece, Pieces};
use serde_json::Number;
use std::borrow::Cow;

/// Deepest nesting, so that nobody's text is deeper than the stack.
const MAX_DEPTH: u32 = 128;
const UNENDED_TEXT: &str = "EOF while parsing a string";
const UNENDED_VALUE: &str = "EOF while parsing a value";

impl<'a> Pieces<'a> {
    /// The pieces of a text, or what is not JSON in it, and where: `expected value at line 1 column 9`.
    pub(crate) fn of(json: &'a str) -> Result<Self, Unreadable> {
        // A piece takes about ten letters, more often more than less.
        let mut text = Text { json, at: 0, pieces: Self(Vec::with_capacity(json.len() / 8 + 2)) };
        text.value(MAX_DEPTH)?;
        match text.next_byte() {
            None => Ok(text.pieces),
            Some(_) => Err(text.fault("trailing characters")),
        }
    }

    /// The same of bytes. Checked once as a whole, UTF-8 needs no check text by text.
    pub(crate) fn of_bytes(json: &'a [u8]) -> Result<Self, Unreadable> {
        Self::of(std::str::from_utf8(json).map_err(|error| Unreadable::new(error.to_string()))?)
    }
}

struct Text<'a> {
    json: &'a str,
    /// How much of it is read.
    at: usize,
    pieces: Pieces<'a>,
}

impl<'a> Text<'a> {
    fn byte(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    fn next_byte(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    #[cold]
    fn fault(&self, words: &str) -> Unreadable {
        let end = self.json.len().min(self.at.saturating_add(1));
        let read = self.json.as_bytes().get(..end).unwrap_or_default();
        let lines = read.split(|byte| *byte == b'\n');
        let (line, column) = lines.fold((0_usize, 0), |(line, _), text| (line + 1, text.len()));
        Unreadable::new(format!("{words} at line {line} column {column}"))
    }

    fn value(&mut self, depth: u32) -> Result<(), Unreadable> {
        let piece = match self.next_byte() {
            Some(b'"') => Piece::Text(self.text()?),
            Some(b'-' | b'0'..=b'9') => Piece::Number(self.number()?),
            Some(b'{') => return self.object(depth),
            Some(b'[') => return self.list(depth),
            Some(b't') => self.word("true", Piece::Flag(true))?,
            Some(b'f') => self.word("false", Piece::Flag(false))?,
            Some(b'n') => self.word("null", Piece::Null)?,
            Some(_) => return Err(self.fault("expected value")),
            None => return Err(self.fault(UNENDED_VALUE)),
        };
        self.pieces.push(piece);
        Ok(())
    }

    fn word(&mut self, word: &str, piece: Piece<'a>) -> Result<Piece<'a>, Unreadable> {
        for wanted in word.bytes() {
            match self.byte() {
                Some(found) if found == wanted => self.at += 1,
                Some(_) => return Err(self.fault("expected ident")),
                None => return Err(self.fault(UNENDED_VALUE)),
            }
        }
        Ok(piece)
    }

    fn deeper(&self, depth: u32) -> Result<u32, Unreadable> {
        depth.checked_sub(1).filter(|depth| *depth > 0).ok_or_else(|| self.fault("recursion limit exceeded"))
    }

    fn list(&mut self, depth: u32) -> Result<(), Unreadable> {
        let depth = self.deeper(depth)?;
        self.at += 1;
        let opened = self.pieces.open();
        if self.next_byte() != Some(b']') {
            if self.byte().is_none() {
                return Err(self.fault("EOF while parsing a list"));
            }
            loop {
                self.value(depth)?;
                match self.next_byte() {
                    Some(b',') => self.at += 1,
                    Some(b']') => break,
                    Some(_) => return Err(self.fault("expected `,` or `]`")),
                    None => return Err(self.fault("EOF while parsing a list")),
                }
                if self.next_byte() == Some(b']') {
                    return Err(self.fault("trailing comma"));
                }
            }
        }
        self.at += 1;
        self.pieces.close(opened, Piece::List);
        Ok(())
    }

    fn object(&mut self, depth: u32) -> Result<(), Unreadable> {
        let depth = self.deeper(depth)?;
        self.at += 1;
        let opened = self.pieces.open();
        if self.next_byte() != Some(b'}') {
            if self.byte().is_none() {
                return Err(self.fault("EOF while parsing an object"));
            }
            loop {
                match self.next_byte() {
                    Some(b'"') => {}
                    Some(_) => return Err(self.fault("key must be a string")),
                    None => return Err(self.fault(UNENDED_VALUE)),
                }
                let name = self.text()?;
                self.pieces.push(Piece::Text(name));
                match self.next_byte() {
                    Some(b':') => self.at += 1,
                    Some(_) => return Err(self.fault("expected `:`")),
                    None => return Err(self.fault("EOF while parsing an object")),
                }
                self.value(depth)?;
                match self.next_byte() {
                    Some(b',') => self.at += 1,
                    Some(b'}') => break,
                    Some(_) => return Err(self.fault("expected `,` or `}`")),
                    None => return Err(self.fault("EOF while parsing an object")),
                }
                if self.next_byte() == Some(b'}') {
                    return Err(self.fault("trailing comma"));
                }
            }
        }
        self.at += 1;
        self.pieces.close(opened, Piece::Object);
        Ok(())
    }

    /// A text in quotes.
    fn text(&mut self) -> Result<Cow<'a, str>, Unreadable> {
        self.at += 1;
        let plain = self.plain();
        if self.byte() == Some(b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut whole = plain.to_owned();
        loop {
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => whole.push(self.escaped()?),
                Some(_) => {
                    return Err(self.fault("control character (\\u0000-\\u001F) found while parsing a string"));
                }
                None => return Err(self.fault(UNENDED_TEXT)),
            }
            whole.push_str(self.plain());
        }
        self.at += 1;
        Ok(Cow::Owned(whole))
    }

    /// Letters up to the end of a text, an escape or what must not stand in a text.
    fn plain(&mut self) -> &'a str {
        let rest = self.json.get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
        let length = rest.as_bytes().iter().position(ends).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn escaped(&mut self) -> Result<char, Unreadable> {
        self.at += 1;
        let letter = match self.byte() {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.of_code(),
            Some(_) => return Err(self.fault("invalid escape")),
            None => return Err(self.fault(UNENDED_TEXT)),
        };
        self.at += 1;
        Ok(letter)
    }

    /// A letter by its code, or by two surrogates.
    fn of_code(&mut self) -> Result<char, Unreadable> {
        let mut code = self.code()?;
        if let 0xD800..=0xDBFF = code {
            for wanted in *b"\\u" {
                if self.byte() != Some(wanted) {
                    return Err(self.fault("unexpected end of hex escape"));
                }
                self.at += usize::from(wanted == b'\\');
            }
            code = match self.code()? {
                low @ 0xDC00..=0xDFFF => 0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00),
                low => low | 0xD800,
            };
        }
        char::from_u32(code).ok_or_else(|| self.fault("lone leading surrogate in hex escape"))
    }

    /// Four digits behind a `u`.
    fn code(&mut self) -> Result<u32, Unreadable> {
        let mut code = 0;
        for _ in 0..4 {
            self.at += 1;
            let byte = self.byte().ok_or_else(|| self.fault(UNENDED_TEXT))?;
            code = code * 16 + char::from(byte).to_digit(16).ok_or_else(|| self.fault("invalid escape"))?;
        }
        self.at += 1;
        Ok(code)
    }

    fn number(&mut self) -> Result<Number, Unreadable> {
        let begin = self.at;
        let is_negative = self.byte() == Some(b'-');
        self.at += usize::from(is_negative);
        let mut whole = Some(0_u64);
        let first = self.byte();
        self.digits(|digit| whole = whole.and_then(|whole| whole.checked_mul(10)?.checked_add(digit)))?;
        if first == Some(b'0') && self.at > begin + 1 + usize::from(is_negative) {
            self.at = begin + 1 + usize::from(is_negative);
            return Err(self.fault("invalid number"));
        }
        let behind = self.at;
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits(|_| {})?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits(|_| {})?;
        }
        let exact = whole.filter(|_| behind == self.at).and_then(|whole| match is_negative {
            false => Some(Number::from(whole)),
            // Zero below zero is there among floats alone.
            true => 0_i64.checked_sub_unsigned(whole).filter(|number| *number < 0).map(Number::from),
        });
        let float = || self.json.get(begin..self.at).and_then(|text| Number::from_f64(text.parse().ok()?));
        exact.or_else(float).ok_or_else(|| self.fault("number out of range"))
    }

    /// At least one digit.
    fn digits(&mut self, mut each: impl FnMut(u64)) -> Result<(), Unreadable> {
        let begin = self.at;
        while let Some(digit @ b'0'..=b'9') = self.byte() {
            each(u64::from(digit - b'0'));
            self.at += 1;
        }
        match self.byte() {
            _ if self.at > begin => Ok(()),
            Some(_) => Err(self.fault("invalid number")),
            None => Err(self.fault(UNENDED_VALUE)),
        }
    }
}
