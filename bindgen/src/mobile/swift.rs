//! Writes the layer of Swift: methods of records as extensions, initialisers with every default of core, and the kitchen
//! whose calls are async.

use super::layer::{self, Manner, camel, pascal};
use super::made::{Made, is_lacking, is_made_of_nothing, made};
use super::{Package, names};
use crate::model::{Field, Function, Kind, Named, Parameter, Receiver, Variant};
use crate::shape::Shape;
use crate::write::{Page, list};

const KEYWORDS: &[&str] = &[
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "open",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// Every file of the layer.
pub(super) fn files(package: &Package<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for (name, room) in &package.rooms {
        let kitchen = layer::kitchen(room);
        let mut page = Page::script("import Foundation\n");
        let records = room.types.iter().map(|named| initialiser(&mut page, package, named)).filter(|written| *written);
        let (methods, kinds) = (layer::methods(package, room), layer::kinds(room));
        if records.count() + methods.len() > 0 || kitchen.is_some() || kinds.is_some() {
            kinds.iter().for_each(|kinds| error(&mut page, kinds));
            methods.iter().for_each(|(owner, function)| extension(&mut page, package, owner, function));
            kitchen.iter().for_each(|(object, calls)| self::kitchen(&mut page, package, object, calls));
            files.push((format!("generated/swift/{}.swift", pascal(name)), page.plain()));
        }
    }
    files.push((
        "generated/swift/Support.swift".to_owned(),
        Page::script(include_str!("support.swift").trim_end()).plain(),
    ));
    files
}

/// The initialiser that UniFFI cannot give: with the defaults of enums and decimals. They are optional here, which tells
/// it from the one that takes everything.
fn initialiser(page: &mut Page, package: &Package<'_>, named: &Named) -> bool {
    let model = package.model;
    let Kind::Record(fields) = &named.kind else { return false };
    if !fields.iter().any(|field| is_lacking(model, field)) {
        return false;
    }
    page.line(&format!("extension {} {{", named.name));
    docs(page, "    ", &[format!("`{}` with every default of core.", named.name)]);
    let one = |field: &Field| {
        let (name, of) = (word(&field.name), ty(package, &field.shape));
        match value(package, field) {
            _ if is_lacking(model, field) => format!("        {name}: {of}? = nil"),
            Some(value) => format!("        {name}: {of} = {value}"),
            None => format!("        {name}: {of}"),
        }
    };
    page.line("    public init(");
    page.line(&fields.iter().map(one).collect::<Vec<_>>().join(",\n"));
    page.line("    ) {\n        self.init(");
    let given = |field: &Field| {
        let name = word(&field.name);
        match value(package, field) {
            Some(value) if is_lacking(model, field) => format!("            {name}: {name} ?? {value}"),
            _ => format!("            {name}: {name}"),
        }
    };
    page.line(&fields.iter().map(given).collect::<Vec<_>>().join(",\n"));
    page.line("        )\n    }\n}\n");
    true
}

/// What every case of the error carries, of the error itself.
fn error(page: &mut Page, kinds: &[Variant]) {
    page.line("extension GiziError {");
    let mut property = |name: &str, of: &str, says: &str, value: &dyn Fn(&Variant) -> String| {
        docs(page, "    ", &[says.to_owned()]);
        page.line(&format!("    public var {name}: {of} {{\n        switch self {{"));
        kinds.iter().for_each(|kind| page.line(&format!("        case {}", value(kind))));
        page.line("        }\n    }\n");
    };
    property("kind", "ErrorKind", "The coarse class: what a caller does about it.", &|kind| {
        format!(".{}: return .{}", kind.name, first_low(&kind.name))
    });
    for (name, _, of, says) in layer::TOLD {
        let bound = list(layer::TOLD, |(other, ..)| format!("{other}: {}", if other == name { "let it" } else { "_" }));
        property(name, of, says, &|kind| format!(".{}({bound}): return it", kind.name));
    }
    docs(page, "    ", &["Whether the same call may succeed later without any change of its input.".to_owned()]);
    page.line("    public var isRetryable: Bool { kind == .busy }\n}\n");
}

fn extension(page: &mut Page, package: &Package<'_>, owner: &Named, function: &Function) {
    page.line(&format!("extension {} {{", owner.name));
    docs(page, "    ", &function.docs);
    let is_static = if function.receiver == Receiver::None { "static " } else { "" };
    let own = (function.receiver != Receiver::None).then(|| format!("{}: self", word(&names::own(owner, function))));
    let given = own.into_iter().chain(function.parameters.iter().map(argument)).collect::<Vec<_>>();
    page.line(&format!(
        "    public {is_static}func {}({}) throws{} {{",
        word(&layer::method(owner, function)),
        parameters(package, function),
        returns(package, function)
    ));
    let name = camel(&names::function(package.model, function));
    page.line(&format!("        try Gizi.{name}({})\n    }}\n}}\n", given.join(", ")));
}

fn kitchen(page: &mut Page, package: &Package<'_>, object: &Named, calls: &[&Function]) {
    docs(page, "", &object.docs);
    page.line(include_str!("kitchen.swift").trim_end());
    for function in calls {
        page.line("");
        docs(page, "    ", &function.docs);
        let name = word(&function.name);
        let given = list(&function.parameters, argument);
        let (parameters, returns) = (parameters(package, function), returns(package, function));
        page.line(&match layer::manner(function) {
            Manner::Kitchen => format!(
                "    public func {name}({parameters}) throws -> Kitchen {{\n        Kitchen(try blocking.{name}({given}))\n    }}"
            ),
            Manner::AtOnce => format!(
                "    public func {name}({parameters}) throws{returns} {{\n        try blocking.{name}({given})\n    }}"
            ),
            Manner::Plans => format!(
                "    public func {name}({parameters}) async throws{returns} {{\n        try await planned(try await searchMenuPlan({given}), work: options.work)\n    }}"
            ),
            Manner::Waits => format!(
                "    public func {name}({parameters}) async throws{returns} {{\n        try await call {{ try $0.{name}({given}) }}\n    }}"
            ),
        });
    }
    page.line("}");
}

fn argument(it: &Parameter) -> String {
    format!("{0}: {0}", word(&it.name))
}

fn parameters(package: &Package<'_>, function: &Function) -> String {
    let one = |(it, may): &(&Parameter, bool)| {
        let default = match (&it.shape, may) {
            (Shape::Option(_), true) => " = nil".to_owned(),
            (Shape::Named(name), true)
                if package.model.get(name).is_some_and(|named| is_made_of_nothing(package.model, named)) =>
            {
                format!(" = {name}()")
            }
            _ => String::new(),
        };
        format!("{}: {}{default}", word(&it.name), ty(package, &it.shape))
    };
    list(&package.model.parameters(function), one)
}

fn returns(package: &Package<'_>, function: &Function) -> String {
    match &function.returns {
        Shape::Nothing => String::new(),
        shape => format!(" -> {}", ty(package, shape)),
    }
}

fn ty(package: &Package<'_>, shape: &Shape) -> String {
    match shape {
        Shape::Nothing => "Void".to_owned(),
        Shape::Bool => "Bool".to_owned(),
        Shape::U32 => "UInt32".to_owned(),
        Shape::I64 => "Int64".to_owned(),
        Shape::F64 => "Double".to_owned(),
        Shape::Text => "String".to_owned(),
        Shape::Bytes => "Data".to_owned(),
        Shape::Decimal => "Decimal".to_owned(),
        Shape::Date => "CivilDate".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Named(name) if package.is_object(name) => names::object(name),
        Shape::Named(name) => name.clone(),
        Shape::Option(inner) => format!("{}?", ty(package, inner)),
        Shape::List(inner) => format!("[{}]", ty(package, inner)),
    }
}

fn value(package: &Package<'_>, field: &Field) -> Option<String> {
    Some(written(&made(package.model, field)?))
}

fn written(made: &Made<'_>) -> String {
    match made {
        Made::Absent => "nil".to_owned(),
        Made::Empty => "[]".to_owned(),
        Made::Literal(text) => (*text).to_owned(),
        Made::Decimal(whole) => whole.to_string(),
        Made::Case(named, case) => {
            format!(".{}", word(&first_low(names::variant(&named.name, &case.name))))
        }
        Made::Record(named, fields) => {
            format!(
                "{}({})",
                named.name,
                list(fields, |(field, made)| format!("{}: {}", word(&field.name), written(made)))
            )
        }
    }
}

/// `NotFound` as `notFound`.
fn first_low(name: &str) -> String {
    name.chars().take(1).flat_map(char::to_lowercase).chain(name.chars().skip(1)).collect()
}

fn word(name: &str) -> String {
    let name = camel(name);
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

fn docs(page: &mut Page, indent: &str, docs: &[String]) {
    names::docs(docs).iter().for_each(|line| page.line(format!("{indent}/// {line}").trim_end()));
}
