use super::pieces::{Node, Piece};
use super::unreadable::Unreadable;
use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde_json::Number;
use std::cell::Cell;

/// What is said of a field that a record does not have, by serde's own attribute as well.
pub(super) const UNKNOWN_FIELD: &str = "unknown field";

impl Node<'_, '_> {
    /// Reads a value.
    ///
    /// A stored record may hold fields this version does not know; an input may not. And serde's derived code reads an
    /// enum from an object, which no schema says: strictly read, both are refused. A record is never read from a list.
    pub(crate) fn read<T: DeserializeOwned>(self, strict: bool) -> Result<T, Unreadable> {
        let reading = Reading { pieces: self.0, next: Cell::new(0), last: Cell::new(0), strict };
        T::deserialize(&reading).map_err(|error| error.at(self.path(reading.last.get())))
    }
}

/// Where a reading stands. What is not generic is a function of its own, so that it stands once in a program.
struct Reading<'t> {
    pieces: &'t [Piece<'t>],
    /// The piece that is read next.
    next: Cell<usize>,
    /// The piece that an error now would be about.
    last: Cell<usize>,
    strict: bool,
}

impl<'t> Reading<'t> {
    fn peek(&self) -> &'t Piece<'t> {
        let place = self.next.get();
        self.last.set(place);
        self.pieces.get(place).unwrap_or(&Piece::Null)
    }

    fn take(&self) -> &'t Piece<'t> {
        let piece = self.peek();
        self.next.set(self.next.get().saturating_add(1));
        piece
    }

    fn text(&self, wanted: &dyn Expected) -> Result<&'t str, Unreadable> {
        match self.take() {
            Piece::Text(text) => Ok(text),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    fn number(&self, wanted: &dyn Expected) -> Result<&'t Number, Unreadable> {
        match self.take() {
            Piece::Number(number) => Ok(number),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    fn flag(&self, wanted: &dyn Expected) -> Result<bool, Unreadable> {
        match self.take() {
            Piece::Flag(flag) => Ok(*flag),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    fn null(&self, wanted: &dyn Expected) -> Result<(), Unreadable> {
        match self.take() {
            Piece::Null => Ok(()),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    fn list(&self, wanted: &dyn Expected) -> Result<Parts<'_, 't>, Unreadable> {
        match self.take() {
            Piece::List(inner) => Ok(self.parts(*inner)),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    fn object(&self, wanted: &dyn Expected) -> Result<Parts<'_, 't>, Unreadable> {
        match self.take() {
            Piece::Object(inner) => Ok(self.parts(*inner)),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    /// The parts of what was just taken.
    fn parts(&self, inner: usize) -> Parts<'_, 't> {
        Parts { reading: self, end: self.next.get().saturating_add(inner), whole: self.last.get() }
    }

    /// A name, or an object of one field.
    fn variant(&self, wanted: &dyn Expected) -> Result<Variant<'_, 't>, Unreadable> {
        match self.peek() {
            Piece::Text(_) => Ok(Variant { reading: self, has_content: false }),
            Piece::Object(inner) if !self.strict => {
                let name = self.next.get().saturating_add(1);
                let content = self.pieces.get(name.saturating_add(1)).map_or(0, Piece::inner);
                if *inner != content.saturating_add(2) {
                    return Err(Unreadable::custom("an object of one field was expected"));
                }
                self.next.set(name);
                Ok(Variant { reading: self, has_content: true })
            }
            piece if self.strict => Err(mismatch(piece, &"a name")),
            piece => Err(mismatch(piece, wanted)),
        }
    }

    /// Passes over a value.
    fn skip(&self, _: &dyn Expected) -> Result<(), Unreadable> {
        if self.strict {
            return Err(Unreadable::custom(UNKNOWN_FIELD));
        }
        let inner = self.take().inner();
        self.next.set(self.next.get().saturating_add(inner));
        Ok(())
    }
}

#[cold]
fn mismatch(piece: &Piece<'_>, wanted: &dyn Expected) -> Unreadable {
    let found = match piece {
        Piece::Null => Unexpected::Unit,
        Piece::Flag(flag) => Unexpected::Bool(*flag),
        Piece::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(whole), _) => Unexpected::Unsigned(whole),
            (None, Some(negative)) => Unexpected::Signed(negative),
            (None, None) => Unexpected::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Piece::Text(text) => Unexpected::Str(text),
        Piece::List(_) => Unexpected::Seq,
        Piece::Object(_) => Unexpected::Map,
    };
    Unreadable::invalid_type(found, wanted)
}

fn visit_number<'t, V: Visitor<'t>>(number: &Number, visitor: V) -> Result<V::Value, Unreadable> {
    match (number.as_u64(), number.as_i64()) {
        (Some(whole), _) => visitor.visit_u64(whole),
        (None, Some(negative)) => visitor.visit_i64(negative),
        (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
    }
}

macro_rules! read {
    ($($method:ident($($arg:ty),*) by $look:ident: |$part:ident, $visitor:ident| $read:expr;)+) => {$(
        #[inline]
        fn $method<V: Visitor<'t>>(self, $(_: $arg,)* $visitor: V) -> Result<V::Value, Unreadable> {
            let $part = self.$look(&$visitor)?;
            $read
        }
    )+};
}

macro_rules! numbers {
    ($($method:ident)+) => { read! { $($method() by number: |number, v| visit_number(number, v);)+ } };
}

impl<'t> Deserializer<'t> for &Reading<'t> {
    type Error = Unreadable;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.take() {
            Piece::Null => visitor.visit_unit(),
            Piece::Flag(flag) => visitor.visit_bool(*flag),
            Piece::Number(number) => visit_number(number, visitor),
            Piece::Text(text) => visitor.visit_borrowed_str(text),
            Piece::List(inner) => self.parts(*inner).visited_as_list(visitor),
            Piece::Object(inner) => self.parts(*inner).visited_as_object(visitor),
        }
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 deserialize_u8 deserialize_u16
        deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
    }

    read! {
        deserialize_bool() by flag: |flag, v| v.visit_bool(flag);
        deserialize_char() by text: |text, v| v.visit_borrowed_str(text);
        deserialize_str() by text: |text, v| v.visit_borrowed_str(text);
        deserialize_string() by text: |text, v| v.visit_borrowed_str(text);
        deserialize_identifier() by text: |text, v| v.visit_borrowed_str(text);
        deserialize_unit() by null: |_null, v| v.visit_unit();
        deserialize_unit_struct(&'static str) by null: |_null, v| v.visit_unit();
        deserialize_seq() by list: |parts, v| parts.visited_as_list(v);
        deserialize_tuple(usize) by list: |parts, v| parts.visited_as_list(v);
        deserialize_tuple_struct(&'static str, usize) by list: |parts, v| parts.visited_as_list(v);
        deserialize_map() by object: |parts, v| parts.visited_as_object(v);
        deserialize_struct(&'static str, &'static [&'static str]) by object: |parts, v| parts.visited_as_object(v);
        deserialize_enum(&'static str, &'static [&'static str]) by variant: |variant, v| v.visit_enum(variant);
        deserialize_ignored_any() by skip: |_skipped, v| v.visit_unit();
    }

    fn deserialize_bytes<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_any(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_any(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.peek() {
            Piece::Null => self.null(&visitor).and_then(|()| visitor.visit_none()),
            _ => visitor.visit_some(self),
        }
    }
}

/// The parts of a list or an object.
struct Parts<'r, 't> {
    reading: &'r Reading<'t>,
    /// The piece behind the last part.
    end: usize,
    /// The list or the object itself.
    whole: usize,
}

impl<'t> Parts<'_, 't> {
    #[inline]
    fn visited_as_list<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Unreadable> {
        let value = visitor.visit_seq(&mut self)?;
        self.ended()?;
        Ok(value)
    }

    #[inline]
    fn visited_as_object<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Unreadable> {
        let value = visitor.visit_map(&mut self)?;
        self.ended()?;
        Ok(value)
    }

    /// Whether there is another part. If not, what is missing is missing from the whole.
    fn has_next(&self) -> bool {
        let has_next = self.reading.next.get() < self.end;
        if !has_next {
            self.reading.last.set(self.whole);
        }
        has_next
    }

    fn ended(&self) -> Result<(), Unreadable> {
        if !self.has_next() {
            return Ok(());
        }
        self.reading.last.set(self.whole);
        Err(Unreadable::custom("fewer values were expected"))
    }
}

impl<'t> SeqAccess<'t> for &mut Parts<'_, 't> {
    type Error = Unreadable;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        if self.has_next() { seed.deserialize(self.reading).map(Some) } else { Ok(None) }
    }
}

impl<'t> MapAccess<'t> for &mut Parts<'_, 't> {
    type Error = Unreadable;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        if self.has_next() { seed.deserialize(self.reading).map(Some) } else { Ok(None) }
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Unreadable> {
        seed.deserialize(self.reading)
    }
}

/// The name of an enum's variant, and its content if it has one.
struct Variant<'r, 't> {
    reading: &'r Reading<'t>,
    has_content: bool,
}

impl<'t> EnumAccess<'t> for Variant<'_, 't> {
    type Error = Unreadable;
    type Variant = Self;

    #[inline]
    fn variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<(S::Value, Self), Unreadable> {
        Ok((seed.deserialize(self.reading)?, self))
    }
}

impl<'t> Variant<'_, 't> {
    fn content(&self, wanted: &dyn Expected) -> Result<(), Unreadable> {
        if self.has_content { Ok(()) } else { Err(Unreadable::invalid_type(Unexpected::UnitVariant, wanted)) }
    }
}

impl<'t> VariantAccess<'t> for Variant<'_, 't> {
    type Error = Unreadable;

    #[inline]
    fn unit_variant(self) -> Result<(), Unreadable> {
        if self.has_content { <()>::deserialize(self.reading) } else { Ok(()) }
    }

    #[inline]
    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<S::Value, Unreadable> {
        self.content(&"newtype variant")?;
        seed.deserialize(self.reading)
    }

    #[inline]
    fn tuple_variant<V: Visitor<'t>>(self, _: usize, visitor: V) -> Result<V::Value, Unreadable> {
        self.content(&"tuple variant")?;
        self.reading.deserialize_seq(visitor)
    }

    #[inline]
    fn struct_variant<V: Visitor<'t>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Unreadable> {
        self.content(&"struct variant")?;
        self.reading.deserialize_map(visitor)
    }
}
