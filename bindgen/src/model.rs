//! Core's public records, enums, newtypes and functions, as every writer reads them.

use crate::serde_attrs::{Case, Serde};
use crate::shape::Shape;
use crate::source::{Source, is_pub};
use std::collections::BTreeMap;
use syn::{Attribute, Fields, Item};

/// A record, an enum, a newtype over text or an object.
pub(crate) struct Named {
    pub name: String,
    /// The path the public writes: `gizi::menu::Menu`.
    pub path: String,
    pub docs: Vec<String>,
    pub kind: Kind,
}

/// What stands behind a name.
pub(crate) enum Kind {
    Record(Vec<Field>),
    /// `tag` names the field that says which variant it is; `None` when no variant carries anything.
    Enum {
        tag: Option<String>,
        variants: Vec<Variant>,
    },
    /// A newtype over `String` with a checked constructor.
    Text,
    /// A type with private fields: it has methods and never crosses by value.
    Object,
}

pub(crate) struct Variant {
    pub name: String,
    pub wire: String,
    pub docs: Vec<String>,
    pub fields: Vec<Field>,
}

pub(crate) struct Field {
    pub name: String,
    pub wire: String,
    pub docs: Vec<String>,
    pub shape: Shape,
    pub default: Option<Default>,
}

/// What a field is when a caller leaves it out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Default {
    /// The type's own default.
    Empty,
    /// A Rust literal or constant, such as `true` or `Decimal::ONE`.
    Literal(String),
}

pub(crate) struct Function {
    pub name: String,
    pub path: String,
    pub docs: Vec<String>,
    pub parameters: Vec<Parameter>,
    pub returns: Shape,
    pub fallible: bool,
}

pub(crate) struct Parameter {
    pub name: String,
    pub shape: Shape,
    /// Whether core takes it behind a reference.
    pub borrowed: bool,
}

/// Something of the public surface that may not cross, and where it stands.
pub(crate) struct Violation {
    pub place: String,
    pub reason: String,
}

/// Names that clash with a type every Kotlin, Swift or Python program uses.
const FORBIDDEN: [&str; 7] = ["Unit", "Error", "Result", "Data", "Date", "Calendar", "Any"];

/// The public types of a crate by name, and what keeps some of them from crossing.
#[derive(std::default::Default)]
pub(crate) struct Model {
    pub types: BTreeMap<String, Named>,
    pub violations: Vec<Violation>,
}

impl Model {
    /// Reads every public type of a source.
    pub(crate) fn read(source: &Source) -> Self {
        let mut model = Self::default();
        for placed in &source.items {
            let Some(path) = &placed.public else { continue };
            let read = match &placed.item {
                Item::Struct(item) => Some((&item.ident, &item.attrs, &item.generics)),
                Item::Enum(item) => Some((&item.ident, &item.attrs, &item.generics)),
                _ => None,
            };
            let Some((ident, attrs, generics)) = read else { continue };
            let name = ident.to_string();
            // The one error of core crosses as each language's own exception, named `GiziError`.
            if path == "gizi::error::Error" {
                continue;
            }
            let mut refuse = |member: &str, reason: &str| {
                let place = if member.is_empty() { path.clone() } else { format!("{path}.{member}") };
                model.violations.push(Violation { place, reason: reason.to_owned() });
            };
            if FORBIDDEN.contains(&name.as_str()) {
                refuse("", "the name clashes with a type of Kotlin, Swift or Python");
            }
            if attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive")) {
                refuse("", "`non_exhaustive` may not cross");
            }
            if !generics.params.is_empty() {
                refuse("", "generics and lifetimes may not cross");
            }
            let serde = Serde::of(attrs, &mut |reason| refuse("", &reason));
            let kind = match &placed.item {
                Item::Struct(item) => record(source, &placed.module, &item.fields, &serde, &mut refuse),
                Item::Enum(item) => {
                    let variants: Vec<Variant> = item
                        .variants
                        .iter()
                        .map(|it| variant(source, &placed.module, it, &serde, &mut refuse))
                        .collect();
                    if serde.tag.is_none() && variants.iter().any(|variant| !variant.fields.is_empty()) {
                        refuse("", "an enum that carries something needs `serde(tag = …)`");
                    }
                    Kind::Enum { tag: serde.tag.clone(), variants }
                }
                _ => continue,
            };
            let docs = docs(attrs);
            let named = Named { name: name.clone(), path: path.clone(), docs, kind };
            if let Some(other) = model.types.insert(name, named) {
                let reason = format!("the name is taken by {}", other.path);
                model.violations.push(Violation { place: path.clone(), reason });
            }
        }
        model
    }

    /// The free public functions of a source.
    pub(crate) fn functions(&mut self, source: &Source) -> Vec<Function> {
        let mut functions = Vec::new();
        for placed in &source.items {
            let (Item::Fn(item), Some(path)) = (&placed.item, &placed.public) else { continue };
            match Function::read(path, &item.attrs, &item.sig, "") {
                Ok(function) => functions.push(function),
                Err(reason) => self.violations.push(Violation { place: path.clone(), reason }),
            }
        }
        functions
    }

    /// A type by its name, if it crosses by value.
    pub(crate) fn get(&self, name: &str) -> Option<&Named> {
        self.types.get(name).filter(|named| !matches!(named.kind, Kind::Object))
    }

    /// The Rust type behind a shape, with every name in full.
    pub(crate) fn rust(&self, shape: &Shape) -> String {
        match shape {
            Shape::Nothing => "()".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::U32 => "u32".to_owned(),
            Shape::I64 => "i64".to_owned(),
            Shape::F64 => "f64".to_owned(),
            Shape::Text => "String".to_owned(),
            Shape::Decimal => "rust_decimal::Decimal".to_owned(),
            Shape::Date => "jiff::civil::Date".to_owned(),
            Shape::Timestamp => "jiff::Timestamp".to_owned(),
            Shape::Named(name) => self.get(name).map_or_else(|| name.clone(), |named| named.path.clone()),
            Shape::Option(inner) => format!("Option<{}>", self.rust(inner)),
            Shape::List(inner) => format!("Vec<{}>", self.rust(inner)),
        }
    }

    /// Every type the functions and the error mention, at any depth, by name.
    pub(crate) fn closure(&self, functions: &[Function]) -> Result<Vec<&Named>, String> {
        let mentioned = functions.iter().flat_map(|function| {
            function.parameters.iter().map(|parameter| &parameter.shape).chain([&function.returns])
        });
        let mut open: Vec<&str> = mentioned.filter_map(Shape::named).chain(["ErrorKind", "ErrorDetail"]).collect();
        let mut closed = BTreeMap::new();
        while let Some(name) = open.pop() {
            let named = self.get(name).ok_or_else(|| format!("`{name}` is no public record, enum or id of core"))?;
            if closed.insert(name, named).is_none() {
                open.extend(named.fields().filter_map(|field| field.shape.named()));
            }
        }
        Ok(closed.into_values().collect())
    }
}

impl Named {
    /// All fields, of all variants.
    pub(crate) fn fields(&self) -> Box<dyn Iterator<Item = &Field> + '_> {
        match &self.kind {
            Kind::Record(fields) => Box::new(fields.iter()),
            Kind::Enum { variants, .. } => Box::new(variants.iter().flat_map(|variant| &variant.fields)),
            Kind::Text | Kind::Object => Box::new(std::iter::empty()),
        }
    }
}

impl Parameter {
    /// How an owned value of the parameter's name is passed to core.
    pub(crate) fn passed(&self) -> String {
        match (&self.shape, self.borrowed) {
            (Shape::Option(_), true) => format!("{}.as_ref()", self.name),
            (_, true) => format!("&{}", self.name),
            (_, false) => self.name.clone(),
        }
    }
}

impl Function {
    /// Reads a signature; `owner` is the type it is a method of.
    pub(crate) fn read(path: &str, attrs: &[Attribute], sig: &syn::Signature, owner: &str) -> Result<Self, String> {
        if !sig.generics.params.is_empty() {
            return Err("generics and lifetimes may not cross".to_owned());
        }
        let mut parameters = Vec::new();
        for input in &sig.inputs {
            let syn::FnArg::Typed(typed) = input else { continue };
            let syn::Pat::Ident(pattern) = &*typed.pat else { return Err("a pattern as parameter".to_owned()) };
            let (shape, borrowed) = Shape::of_parameter(&typed.ty, owner)?;
            parameters.push(Parameter { name: pattern.ident.to_string(), shape, borrowed });
        }
        let (returns, fallible) = Shape::of_result(&sig.output, owner)?;
        let (name, path, docs) = (sig.ident.to_string(), path.to_owned(), docs(attrs));
        Ok(Self { name, path, docs, parameters, returns, fallible })
    }
}

type Refuse<'a> = dyn FnMut(&str, &str) + 'a;

fn record(source: &Source, module: &str, fields: &Fields, serde: &Serde, refuse: &mut Refuse<'_>) -> Kind {
    match fields {
        Fields::Unnamed(_) if serde.over_text => Kind::Text,
        Fields::Named(named) if named.named.iter().all(|field| is_pub(&field.vis)) => {
            let fields = named.named.iter().filter_map(|it| field(source, module, it, serde.rename_all, refuse));
            Kind::Record(fields.collect())
        }
        _ => Kind::Object,
    }
}

fn variant(source: &Source, module: &str, it: &syn::Variant, serde: &Serde, refuse: &mut Refuse<'_>) -> Variant {
    let name = it.ident.to_string();
    let own = Serde::of(&it.attrs, &mut |reason| refuse(&name, &reason));
    if matches!(it.fields, Fields::Unnamed(_)) {
        refuse(&name, "a variant names what it carries");
    }
    let fields = it.fields.iter().filter_map(|it| field(source, module, it, serde.rename_all_fields, refuse)).collect();
    let wire = own.rename.unwrap_or_else(|| serde.rename_all.variant(&name));
    Variant { wire, docs: docs(&it.attrs), fields, name }
}

fn field(source: &Source, module: &str, it: &syn::Field, case: Case, refuse: &mut Refuse<'_>) -> Option<Field> {
    let name = it.ident.as_ref()?.to_string();
    let serde = Serde::of(&it.attrs, &mut |reason| refuse(&name, &reason));
    let shape = Shape::of(&it.ty, "").map_err(|reason| refuse(&name, &reason)).ok()?;
    let default = match (&serde.default, &shape) {
        (None, Shape::Option(_)) => Some(Default::Empty),
        (None, _) => None,
        (Some(None), _) => Some(Default::Empty),
        (Some(Some(function)), _) => match literal(source, module, function) {
            Some(literal) => Some(Default::Literal(literal)),
            None => {
                refuse(&name, &format!("the default `{function}` is no literal"));
                None
            }
        },
    };
    let wire = serde.rename.unwrap_or_else(|| case.field(&name));
    Some(Field { wire, docs: docs(&it.attrs), shape, default, name })
}

/// What a private `fn one() -> Decimal { Decimal::ONE }` returns, if that is a literal or a constant.
fn literal(source: &Source, module: &str, function: &str) -> Option<String> {
    source.items.iter().find_map(|placed| match &placed.item {
        Item::Fn(item) if placed.module == module && item.sig.ident == function => match item.block.stmts.as_slice() {
            [syn::Stmt::Expr(value @ (syn::Expr::Lit(_) | syn::Expr::Path(_)), None)] => {
                Some(crate::shape::text(value))
            }
            _ => None,
        },
        _ => None,
    })
}

/// The lines of a doc comment, with Rust's links to other items turned into plain code.
fn docs(attrs: &[Attribute]) -> Vec<String> {
    let lines = attrs.iter().filter_map(|attr| match &attr.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) => Some(line.value()),
            _ => None,
        },
        _ => None,
    });
    lines.map(|line| unlinked(line.strip_prefix(' ').unwrap_or(&line))).collect()
}

fn unlinked(line: &str) -> String {
    let mut plain = line.replace("[`", "`").replace("`]", "`");
    while let Some(start) = plain.find("`(") {
        let Some(length) = plain.get(start..).and_then(|rest| rest.find(')')) else { break };
        plain.replace_range(start + 1..=start + length, "");
    }
    plain
}
