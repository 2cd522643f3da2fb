//! Core's public records, enums, newtypes and functions, as every writer reads them.

use crate::shape::Shape;
use crate::source::{Placed, Source, is_pub};
use std::collections::BTreeMap;
use std::fmt;
use syn::{Attribute, Item};

/// A record, an enum, a newtype over text or an object.
pub(crate) struct Named {
    pub name: String,
    /// The path the public writes: `gizi::menu::Menu`.
    pub path: String,
    pub docs: Vec<String>,
    pub kind: Kind,
    /// What it derives.
    pub derives: Vec<String>,
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
    /// Whether the enum is this one when nothing is said.
    pub is_default: bool,
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
    /// The type it is a method of; empty: of none.
    pub owner: String,
    pub receiver: Receiver,
    pub parameters: Vec<Parameter>,
    pub returns: Shape,
    /// Whether what it returns is borrowed from its arguments.
    pub lends: bool,
    pub fallible: bool,
}

/// How a method takes its own value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Receiver {
    /// Not at all: a function, or one that belongs to the type.
    None,
    Shared,
    Changed,
    Owned,
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

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

/// The public types of a crate by name, and what keeps some of them from crossing.
#[derive(std::default::Default)]
pub(crate) struct Model {
    pub types: BTreeMap<String, Named>,
    pub violations: Vec<Violation>,
}

impl Model {
    /// A type by its name, if it crosses by value.
    pub(crate) fn get(&self, name: &str) -> Option<&Named> {
        self.types.get(name).filter(|named| !matches!(named.kind, Kind::Object))
    }

    /// Functions and methods that cross, in the order of the source. `surface` lists those that do not.
    pub(crate) fn crossing(&self, source: &Source) -> Vec<Function> {
        let all = functions(source).into_iter().chain(methods(source, self)).filter_map(Result::ok);
        all.filter(|function| function.shapes().filter_map(Shape::named).all(|name| self.types.contains_key(name)))
            .collect()
    }

    /// Whether a parameter is a record that need not be given, since every field of it has a default.
    pub(crate) fn is_options(&self, parameter: &Parameter) -> bool {
        let Shape::Named(name) = &parameter.shape else { return false };
        match self.types.get(name).map(|named| &named.kind) {
            Some(Kind::Record(fields)) => !fields.is_empty() && fields.iter().all(|field| field.default.is_some()),
            _ => false,
        }
    }

    /// Each parameter, and whether a call may leave it out: only those at the end.
    pub(crate) fn parameters<'f>(&self, function: &'f Function) -> Vec<(&'f Parameter, bool)> {
        let may = |parameter: &Parameter| matches!(parameter.shape, Shape::Option(_)) || self.is_options(parameter);
        let given = function.parameters.iter().rposition(|parameter| !may(parameter));
        let first = given.map_or(0, |place| place + 1);
        function.parameters.iter().enumerate().map(|(place, parameter)| (parameter, place >= first)).collect()
    }

    /// The function of core that reads a type from JSON and names everything that is wrong: `gizi::plan::parse_plan`
    /// for a `MenuPlan`.
    pub(crate) fn parser(&self, named: &Named, crossing: &[Function]) -> Option<String> {
        let turns =
            |method: &&Function| method.name == "into_result" && method.returns == Shape::Named(named.name.clone());
        let parsed = self.types.get(&crossing.iter().find(turns)?.owner)?;
        let room = parsed.path.rsplit_once("::")?.0;
        let noun = crate::serde_attrs::screaming(parsed.name.strip_prefix("Parsed")?).to_lowercase();
        Some(format!("{room}::parse_{noun}"))
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
            Shape::Bytes => "Vec<u8>".to_owned(),
            Shape::Decimal => "rust_decimal::Decimal".to_owned(),
            Shape::Date => "jiff::civil::Date".to_owned(),
            Shape::Timestamp => "jiff::Timestamp".to_owned(),
            Shape::Named(name) => self.get(name).map_or_else(|| name.clone(), |named| named.path.clone()),
            Shape::Option(inner) => format!("Option<{}>", self.rust(inner)),
            Shape::List(inner) => format!("Vec<{}>", self.rust(inner)),
        }
    }
}

/// The public methods of the public types.
pub(crate) fn methods(source: &Source, model: &Model) -> Vec<Result<Function, Violation>> {
    let mut methods = Vec::new();
    for placed in &source.items {
        let Item::Impl(item) = &placed.item else { continue };
        let owner = crate::shape::text(&item.self_ty);
        let Some(named) = model.types.get(&owner).filter(|_| item.trait_.is_none()) else { continue };
        for method in &item.items {
            if let syn::ImplItem::Fn(method) = method
                && is_pub(&method.vis)
            {
                let path = format!("{}::{}", named.path, method.sig.ident);
                methods.push(Function::read(&path, &method.attrs, &method.sig, &owner));
            }
        }
    }
    methods
}

/// The free public functions of a source.
pub(crate) fn functions(source: &Source) -> Vec<Result<Function, Violation>> {
    let read = |placed: &Placed| {
        let (Item::Fn(item), Some(path)) = (&placed.item, &placed.public) else { return None };
        Some(Function::read(path, &item.attrs, &item.sig, ""))
    };
    source.items.iter().filter_map(read).collect()
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
    /// Everything it takes and gives.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.parameters.iter().map(|parameter| &parameter.shape).chain([&self.returns])
    }

    /// Reads a signature; `owner` is the type it is a method of.
    pub(crate) fn read(path: &str, attrs: &[Attribute], sig: &syn::Signature, owner: &str) -> Result<Self, Violation> {
        let refused = |reason| Violation { place: path.to_owned(), reason };
        if !sig.generics.params.is_empty() {
            return Err(refused("generics and lifetimes may not cross".to_owned()));
        }
        let mut parameters = Vec::new();
        let mut receiver = Receiver::None;
        for input in &sig.inputs {
            let typed = match input {
                syn::FnArg::Typed(typed) => typed,
                syn::FnArg::Receiver(own) => {
                    receiver = match &own.kind {
                        syn::ReceiverKind::Reference(_, _, None) => Receiver::Shared,
                        syn::ReceiverKind::Reference(_, _, Some(_)) => Receiver::Changed,
                        _ => Receiver::Owned,
                    };
                    continue;
                }
            };
            let (shape, borrowed) = Shape::of_parameter(&typed.ty, owner).map_err(refused)?;
            parameters.push(Parameter { name: crate::shape::text(&typed.pat), shape, borrowed });
        }
        let (returns, lends, fallible) = Shape::of_result(&sig.output, owner).map_err(refused)?;
        let (name, path, docs) = (sig.ident.to_string(), path.to_owned(), crate::read::docs(attrs));
        Ok(Self { name, path, docs, owner: owner.to_owned(), receiver, parameters, returns, lends, fallible })
    }
}
