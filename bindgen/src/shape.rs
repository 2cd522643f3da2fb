//! The types that may cross a language border, and why the others may not.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, ReturnType};

/// A type that may cross.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// `()`: only as a result.
    Nothing,
    Bool,
    U32,
    I64,
    F64,
    /// A `String`.
    Text,
    /// `&[u8]` or `Vec<u8>`: a whole file, as an argument or a result, never in a record.
    Bytes,
    /// `rust_decimal::Decimal`.
    Decimal,
    /// `jiff::civil::Date`.
    Date,
    /// `jiff::Timestamp`.
    Timestamp,
    /// A record, an enum, a newtype over text or an object of core.
    Named(String),
    Option(Box<Shape>),
    List(Box<Shape>),
}

impl Shape {
    /// The named type inside, if there is one.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Option(inner) | Self::List(inner) => inner.named(),
            _ => None,
        }
    }

    /// Reads the type of a field: owned, no references.
    pub(crate) fn of(ty: &syn::Type, owner: &str) -> Result<Self, String> {
        let syn::Type::Path(path) = ty else {
            return Err(format!("`{}` may not cross", text(ty)));
        };
        let last = path.path.segments.last().ok_or("an empty path")?;
        let name = last.ident.to_string();
        let inner = match &last.arguments {
            PathArguments::None => None,
            _ => Some(argument(path, &name).ok_or_else(|| format!("`{}` may not cross", text(ty)))?),
        };
        match (name.as_str(), inner) {
            ("bool", None) => Ok(Self::Bool),
            ("u32", None) => Ok(Self::U32),
            ("i64", None) => Ok(Self::I64),
            ("f64", None) => Ok(Self::F64),
            ("String", None) => Ok(Self::Text),
            ("Decimal", None) => Ok(Self::Decimal),
            ("Date", None) => Ok(Self::Date),
            ("Timestamp", None) => Ok(Self::Timestamp),
            ("Self", None) => Ok(Self::Named(owner.to_owned())),
            ("Option", Some(inner)) => match Self::of(inner, owner)? {
                Self::Option(_) => Err(format!("nested Option `{}` may not cross", text(ty))),
                inner => Ok(Self::Option(Box::new(inner))),
            },
            ("Vec", Some(inner)) => Ok(Self::List(Box::new(Self::of(inner, owner)?))),
            (name, None) if name.starts_with(char::is_uppercase) => Ok(Self::Named(name.to_owned())),
            _ => Err(format!("`{}` may not cross", text(ty))),
        }
    }

    /// Reads a parameter: as a field, or behind a shared reference (`&Menu`, `&str`, `&[Price]`, `Option<&Menu>`).
    pub(crate) fn of_parameter(ty: &syn::Type, owner: &str) -> Result<(Self, bool), String> {
        match ty {
            syn::Type::Reference(reference) if reference.mutability.is_none() => match &*reference.elem {
                syn::Type::Slice(slice) if text(&*slice.elem) == "u8" => Ok((Self::Bytes, true)),
                syn::Type::Slice(slice) => Ok((Self::List(Box::new(Self::of(&slice.elem, owner)?)), true)),
                elem if text(elem) == "str" => Ok((Self::Text, true)),
                elem => Ok((Self::of(elem, owner)?, true)),
            },
            syn::Type::Path(path) => match argument(path, "Option") {
                Some(inner @ syn::Type::Reference(_)) => {
                    let (inner, borrowed) = Self::of_parameter(inner, owner)?;
                    Ok((Self::Option(Box::new(inner)), borrowed))
                }
                _ => Ok((Self::of(ty, owner)?, false)),
            },
            owned => Ok((Self::of(owned, owner)?, false)),
        }
    }

    /// Reads what a function returns, whether it is lent (and cloned on its way out), and whether the function can fail.
    pub(crate) fn of_result(output: &ReturnType, owner: &str) -> Result<(Self, bool, bool), String> {
        let ReturnType::Type(_, ty) = output else { return Ok((Self::Nothing, false, false)) };
        let inside = match &**ty {
            syn::Type::Path(path) => argument(path, "Result"),
            _ => None,
        };
        let (shape, lent) = match inside.unwrap_or(ty) {
            syn::Type::Tuple(unit) if unit.elems.is_empty() => (Self::Nothing, false),
            bytes if text(bytes) == "Vec < u8 >" || text(bytes) == "Vec<u8>" => (Self::Bytes, false),
            ty => Self::of_parameter(ty, owner)?,
        };
        Ok((shape, lent, inside.is_some()))
    }
}

/// The one argument of a generic type of the given name.
fn argument<'a>(path: &'a syn::TypePath, name: &str) -> Option<&'a syn::Type> {
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(list) = &last.arguments else { return None };
    match list.args.first() {
        Some(GenericArgument::Type(inner)) if list.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// A type as people write it.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    [(" :: ", "::"), (" < ", "<"), (" >", ">"), ("& ", "&"), (" ,", ","), ("Fn (", "Fn(")]
        .iter()
        .fold(spaced, |text, (wide, narrow)| text.replace(wide, narrow))
}
