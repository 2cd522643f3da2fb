//! From core's items to the model: what a record, an enum or a newtype says, and what of it may not cross.

use crate::model::{Default, Field, Kind, Model, Named, Variant, Violation};
use crate::serde_attrs::{Case, Serde};
use crate::shape::Shape;
use crate::source::{Placed, Source, is_pub};
use syn::{Attribute, Fields, Generics, Ident, Item};

/// Names that clash with a type every Kotlin, Swift or Python program uses.
const FORBIDDEN: [&str; 7] = ["Unit", "Error", "Result", "Data", "Date", "Calendar", "Any"];

/// The one error of core: it crosses as each language's own exception, named `GiziError`.
const ERROR: &str = "gizi::error::Error";

/// Hears of a member (or of the whole type, if empty) that may not cross.
type Refuse<'a> = dyn FnMut(&str, &str) + 'a;

impl Model {
    /// Reads every public type of a source.
    pub(crate) fn read(source: &Source) -> Self {
        let mut model = Self::default();
        for placed in &source.items {
            let Some(path) = placed.public.as_ref().filter(|path| *path != ERROR) else { continue };
            let violations = &mut model.violations;
            let mut refuse = |member: &str, reason: &str| {
                let place = if member.is_empty() { path.clone() } else { format!("{path}.{member}") };
                violations.push(Violation { place, reason: reason.to_owned() });
            };
            let Some(named) = named(source, placed, path, &mut refuse) else { continue };
            if let Some(other) = model.types.insert(named.name.clone(), named) {
                let reason = format!("the name is taken by {}", other.path);
                model.violations.push(Violation { place: path.clone(), reason });
            }
        }
        model
    }
}

fn named(source: &Source, placed: &Placed, path: &str, refuse: &mut Refuse<'_>) -> Option<Named> {
    let (ident, attrs, generics): (&Ident, &[Attribute], &Generics) = match &placed.item {
        Item::Struct(item) => (&item.ident, &item.attrs, &item.generics),
        Item::Enum(item) => (&item.ident, &item.attrs, &item.generics),
        _ => return None,
    };
    let name = ident.to_string();
    if FORBIDDEN.contains(&name.as_str()) {
        refuse("", "the name clashes with a type of Kotlin, Swift or Python");
    }
    if attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive")) {
        refuse("", "`non_exhaustive` may not cross");
    }
    if !generics.params.is_empty() {
        refuse("", "generics and lifetimes may not cross");
        return None;
    }
    let serde = Serde::of(attrs, &mut |reason| refuse("", &reason));
    if serde.default.is_some() {
        refuse("", "`serde(default)` stands on each field, not on the record");
    }
    if serde.over_text && !matches!(&placed.item, Item::Struct(item) if matches!(item.fields, Fields::Unnamed(_))) {
        refuse("", "only a newtype is text on the wire");
    }
    let kind = match &placed.item {
        Item::Struct(item) => record(source, &placed.module, &item.fields, &serde, refuse),
        Item::Enum(item) => {
            let read = |it| variant(source, &placed.module, it, &serde, refuse);
            let variants: Vec<Variant> = item.variants.iter().map(read).collect();
            if serde.tag.is_none() && variants.iter().any(|variant| !variant.fields.is_empty()) {
                refuse("", "an enum that carries something needs `serde(tag = …)`");
            }
            Kind::Enum { tag: serde.tag, variants }
        }
        _ => return None,
    };
    Some(Named { name, path: path.to_owned(), docs: docs(attrs), kind, derives: derives(attrs) })
}

/// The traits that attributes derive, by their last names.
fn derives(attrs: &[Attribute]) -> Vec<String> {
    let mut derived = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        // What cannot be read here does not compile in core.
        let _ = attr.parse_nested_meta(|meta| {
            derived.extend(meta.path.segments.last().map(|last| last.ident.to_string()));
            Ok(())
        });
    }
    derived
}

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
    let is_default = it.attrs.iter().any(|attr| attr.path().is_ident("default"));
    Variant { wire, docs: docs(&it.attrs), fields, is_default, name }
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
pub(crate) fn docs(attrs: &[Attribute]) -> Vec<String> {
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
