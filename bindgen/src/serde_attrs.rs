//! What serde's attributes say about the wire.

use syn::Attribute;

/// The attributes of one item, variant or field that shape its wire.
#[derive(Default)]
pub(crate) struct Serde {
    pub rename_all: Case,
    pub rename_all_fields: Case,
    pub rename: Option<String>,
    pub tag: Option<String>,
    /// `Some(None)` for `default`, `Some(Some(function))` for `default = "function"`.
    pub default: Option<Option<String>>,
    /// A newtype that goes through `String` both ways.
    pub over_text: bool,
}

/// How names are written on the wire.
#[derive(Default, Clone, Copy, PartialEq)]
pub(crate) enum Case {
    #[default]
    AsWritten,
    Camel,
    ScreamingSnake,
    Lower,
}

impl Serde {
    /// Reads the attributes; `refuse` hears of those that would change the wire in a way the writers do not know.
    pub(crate) fn of(attrs: &[Attribute], refuse: &mut dyn FnMut(String)) -> Self {
        let mut serde = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
            let read = attr.parse_nested_meta(|meta| {
                let value = match meta.value() {
                    Ok(value) => Some(value.parse::<syn::LitStr>()?.value()),
                    Err(_) => None,
                };
                let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                match (key.as_str(), value) {
                    ("rename_all", Some(value)) => serde.rename_all = Case::read(&value, refuse),
                    ("rename_all_fields", Some(value)) => serde.rename_all_fields = Case::read(&value, refuse),
                    ("rename", value @ Some(_)) => serde.rename = value,
                    ("tag", value @ Some(_)) => serde.tag = value,
                    ("default", value) => serde.default = Some(value),
                    ("try_from" | "into", Some(value)) if value == "String" => serde.over_text = true,
                    // What is read may be wider or stricter; a `with` module of core writes the text of the field's type.
                    ("alias" | "with", Some(_)) | ("deny_unknown_fields", None) => {}
                    _ => refuse(format!("`serde({key})` is not known to the generator")),
                }
                Ok(())
            });
            if let Err(error) = read {
                refuse(error.to_string());
            }
        }
        serde
    }
}

impl Case {
    fn read(name: &str, refuse: &mut dyn FnMut(String)) -> Self {
        match name {
            "camelCase" => Self::Camel,
            "SCREAMING_SNAKE_CASE" => Self::ScreamingSnake,
            "lowercase" => Self::Lower,
            _ => {
                refuse(format!("`rename_all = \"{name}\"` is not known to the generator"));
                Self::AsWritten
            }
        }
    }

    /// The wire name of a field written in snake case.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            Self::Camel => camel(name),
            Self::ScreamingSnake => name.to_uppercase(),
            Self::Lower | Self::AsWritten => name.to_owned(),
        }
    }

    /// The wire name of a variant written in Pascal case.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            Self::Camel => name.chars().take(1).flat_map(char::to_lowercase).chain(name.chars().skip(1)).collect(),
            Self::ScreamingSnake => screaming(name),
            Self::Lower => name.to_lowercase(),
            Self::AsWritten => name.to_owned(),
        }
    }
}

/// `per_100g` as `per100g`.
pub(crate) fn camel(name: &str) -> String {
    let mut upper = false;
    let mut camel = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '_' => upper = true,
            c if upper => {
                camel.extend(c.to_uppercase());
                upper = false;
            }
            c => camel.push(c),
        }
    }
    camel
}

/// `DeepFry` as `DEEP_FRY`.
pub(crate) fn screaming(name: &str) -> String {
    let mut screaming = String::with_capacity(name.len() + 4);
    for (place, c) in name.chars().enumerate() {
        if place > 0 && c.is_uppercase() {
            screaming.push('_');
        }
        screaming.extend(c.to_uppercase());
    }
    screaming
}
