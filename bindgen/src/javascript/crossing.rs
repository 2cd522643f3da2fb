//! Writes the Rust side: each function of core, which reads its arguments and writes its answer.

use super::{Build, Numbered, Package, names};
use crate::model::{Function, Kind, Parameter, Receiver};
use crate::serde_attrs::{camel, screaming};
use crate::shape::Shape;
use crate::write::Page;
use std::collections::BTreeMap;

/// The list of the rooms, and which number calls what.
pub(super) fn index(package: &Package<'_>, rooms: &BTreeMap<String, Vec<&Numbered<'_>>>) -> Result<String, String> {
    let mut page = Page::rust("use crate::call::{Answer, Call, absent};\n");
    for (room, calls) in rooms {
        let first = calls.iter().map(|call| call.build).min().unwrap_or(Build::Plan);
        page.line(&format!("{}mod {room};", gate(first)));
    }
    page.line("\n/// Changes with what the numbers mean: the modules in JavaScript hold the same.");
    page.line(&format!("pub(crate) const FORM: u32 = {};", package.form()));
    page.line("\n/// Calls a function by its number.");
    page.line("pub(crate) fn call(function: u32, call: &mut Call<'_>) -> Answer { match function {");
    for (room, calls) in rooms {
        let first = calls.iter().map(|call| call.build).min().unwrap_or(Build::Plan);
        let numbers = calls.iter().map(|call| call.number.to_string()).collect::<Vec<_>>().join(" | ");
        page.line(&format!("{}{numbers} => {room}::call(function, call),", gate(first)));
    }
    page.line("_ => absent(function), } }");
    page.formatted()
}

/// One room.
pub(super) fn write(package: &Package<'_>, calls: &[&Numbered<'_>]) -> Result<String, String> {
    let mut page = Page::rust("use crate::call::{Answer, Call, Exact, absent};\n");
    // An engine compiles a function whole before its first call: with everything in one, it would compile all of core.
    page.line("/// Calls a function of this room by its number.\n#[inline(never)]");
    page.line("pub(super) fn call(function: u32, call: &mut Call<'_>) -> Answer { match function {");
    for call in calls {
        page.line(&format!("{}{} => {}(call),", gate(call.build), call.number, name(call.function)));
    }
    page.line("_ => absent(function), } }\n");
    for call in calls {
        page.line(&format!("{}fn {}(call: &mut Call<'_>) -> Answer {{", gate(call.build), name(call.function)));
        Writer { package, page: &mut page }.body(call.function)?;
        page.line("}\n");
    }
    page.formatted()
}

/// Whether something is a decimal or a list of them: core has no form of those on the wire outside of a record.
fn holds_decimal(shape: &Shape) -> bool {
    match shape {
        Shape::Decimal => true,
        Shape::Option(inner) | Shape::List(inner) => holds_decimal(inner),
        _ => false,
    }
}

/// A value of core with each decimal in its form on the wire.
fn exact(shape: &Shape, value: &str) -> String {
    match shape {
        Shape::Decimal => format!("Exact({value})"),
        Shape::Option(inner) if holds_decimal(inner) => format!("{value}.map(|it| {})", exact(inner, "it")),
        Shape::List(inner) if holds_decimal(inner) => {
            format!("{value}.into_iter().map(|it| {}).collect::<Vec<_>>()", exact(inner, "it"))
        }
        _ => value.to_owned(),
    }
}

/// The other way round.
fn plain(shape: &Shape, value: &str) -> String {
    match shape {
        Shape::Option(inner) => format!("{value}.map(|it| {})", plain(inner, "it")),
        Shape::List(inner) => format!("{value}.into_iter().map(|it| {}).collect::<Vec<_>>()", plain(inner, "it")),
        _ => format!("{value}.0"),
    }
}

/// What keeps an item out of the smaller builds.
fn gate(build: Build) -> String {
    match build {
        Build::Validate => String::new(),
        _ => format!("#[cfg(feature = \"{}\")] ", build.name()),
    }
}

fn name(function: &Function) -> String {
    match function.owner.as_str() {
        "" => function.name.clone(),
        owner => format!("{}_{}", screaming(owner).to_lowercase(), function.name),
    }
}

struct Writer<'a> {
    package: &'a Package<'a>,
    page: &'a mut Page,
}

impl Writer<'_> {
    fn body(&mut self, function: &Function) -> Result<(), String> {
        let mut passed = Vec::new();
        if function.receiver != Receiver::None {
            passed.push(self.own(function)?);
        }
        for (parameter, may) in self.package.model.parameters(function) {
            passed.push(self.parameter(parameter, may));
        }
        let callee = match self.package.model.types.get(&function.owner) {
            Some(owner) => format!("{}::{}", owner.path, function.name),
            None => function.path.clone(),
        };
        let failing = if function.fallible { "?" } else { "" };
        let called = format!("{callee}({}){failing}", passed.join(", "));
        let object = function.returns.named().is_some_and(|name| self.package.is_object(name));
        self.page.line(&match (&function.returns, object, function.lends) {
            (Shape::Nothing, ..) => format!("{called}; call.nothing()"),
            (Shape::Named(_), true, true) => format!("call.object({called}.clone())"),
            (Shape::Named(_), true, false) => format!("call.object({called})"),
            (_, true, _) => return Err(format!("{}: an object inside a result", function.path)),
            (_, _, true) if !matches!(function.returns, Shape::Option(_)) => format!("call.value({called})"),
            (shape, ..) => format!("call.value(&{})", exact(shape, &called)),
        });
        Ok(())
    }

    /// Reads the value that a method belongs to, and says how it is passed on.
    fn own(&mut self, function: &Function) -> Result<String, String> {
        let owner = self.package.model.types.get(&function.owner).ok_or("a method of no type")?;
        let path = &owner.path;
        let js = names::own(self.package.model, function).unwrap_or_default();
        if !matches!(owner.kind, Kind::Object) {
            self.page.line(&format!("let own: {path} = {};", self.read(&Shape::Named(owner.name.clone()), &js)));
            return match function.receiver {
                Receiver::Changed => Err(format!("{}: a record does not change", function.path)),
                Receiver::Shared => Ok("&own".to_owned()),
                _ => Ok("own".to_owned()),
            };
        }
        self.page.line(&format!("let own = call.held::<{path}>(\"{js}\")?;"));
        Ok(match function.receiver {
            Receiver::Changed => "&mut *own.change()?".to_owned(),
            Receiver::Shared => "&*own.look()?".to_owned(),
            _ => "own.look()?.clone()".to_owned(),
        })
    }

    /// Reads a parameter, and says how it is passed on.
    fn parameter(&mut self, parameter: &Parameter, may: bool) -> String {
        let model = self.package.model;
        let (name, js) = (format!("p_{}", parameter.name), camel(&parameter.name));
        let (read, passed) = match (&parameter.shape, parameter.borrowed) {
            (Shape::Named(ty), borrowed) if self.package.is_object(ty) => {
                let path = model.types.get(ty).map_or_else(String::new, |named| named.path.clone());
                let read = format!("call.held::<{path}>(\"{js}\")?");
                (read, if borrowed { format!("&*{name}.look()?") } else { format!("{name}.look()?.clone()") })
            }
            (Shape::Bytes, _) => (format!("call.bytes(\"{js}\")?"), name.clone()),
            (Shape::Option(inner), _) if **inner == Shape::Bytes => {
                (format!("call.bytes_or_none(\"{js}\")?"), name.clone())
            }
            (shape, borrowed) => {
                let read = match shape {
                    Shape::Named(_) if may => format!("call.options(\"{js}\")?"),
                    shape => self.read(shape, &js),
                };
                let passed = match (shape, borrowed) {
                    (Shape::Option(inner), true) if matches!(**inner, Shape::Text | Shape::List(_)) => {
                        format!("{name}.as_deref()")
                    }
                    (Shape::Option(_), true) => format!("{name}.as_ref()"),
                    (_, true) => format!("&{name}"),
                    (_, false) => name.clone(),
                };
                let rust = model.rust(shape).replace("rust_decimal::Decimal", "Exact");
                self.page.line(&format!("let {name}: {rust} = {read};"));
                if holds_decimal(shape) {
                    self.page.line(&format!("let {name} = {};", plain(shape, &name)));
                }
                return passed;
            }
        };
        self.page.line(&format!("let {name} = {read};"));
        passed
    }

    /// How a value is read: what serde refuses is explained by core's own check, where it has one.
    fn read(&self, shape: &Shape, js: &str) -> String {
        let model = self.package.model;
        let named = match shape {
            Shape::Named(name) => model.types.get(name),
            _ => None,
        };
        match named.and_then(|named| model.parser(named, self.package.crossing)) {
            Some(parser) => format!("call.checked(\"{js}\", |json| {parser}(json).into_result().err())?"),
            None => format!("call.value_of(\"{js}\")?"),
        }
    }
}
