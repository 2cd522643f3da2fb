//! Writes the stubs: the types of everything that the modules hold, with the docs.

use super::{Package, Room, names, runtime};
use crate::model::{Field, Function, Kind, Named, Variant};
use crate::serde_attrs::screaming;
use crate::shape::Shape;
use crate::write::Page;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// One stub.
pub(super) fn write(package: &Package<'_>, room: &Room<'_>) -> String {
    let writer = Writer { package, room, needed: RefCell::default() };
    let mut body = Page::empty();
    body.line(&format!("\n__all__ = [{}]", runtime::exported(package.model, room)));
    room.types.iter().for_each(|named| writer.class(&mut body, named));
    for function in &room.functions {
        body.line("");
        writer.define(&mut body, "", function);
    }
    let mut page = Page::python();
    page.line(&names::docstring("", &runtime::module_docs(room)));
    page.line("\nfrom collections.abc import Iterable as _Iterable\nfrom datetime import date as _date, datetime as _datetime");
    page.line("from decimal import Decimal as _Decimal\nfrom typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final\n");
    page.line("from typing_extensions import Self as _Self, TypeAlias as _TypeAlias\n");
    page.line("from gizi._gizi import Object as _Object\nfrom gizi._idiom.choice import Choice as _Choice\nfrom gizi._idiom.record import Record as _Record");
    for line in writer.needed.borrow().iter() {
        page.line(line);
    }
    for (name, from) in &room.aliases {
        page.line(&format!("from gizi.{from} import {name} as {name}"));
    }
    if !room.added.is_empty() {
        let names: Vec<String> = room.added.iter().map(|name| format!("{name} as {name}")).collect();
        page.line(&format!("from gizi._own.{} import {}", room.name.replace('.', "_"), names.join(", ")));
    }
    page.line(&body.plain());
    page.plain().trim_end().to_owned() + "\n"
}

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    In,
    /// Out of a field: lists are tuples.
    Field,
    /// Out of a function.
    Out,
}

struct Writer<'a> {
    package: &'a Package<'a>,
    room: &'a Room<'a>,
    needed: RefCell<BTreeSet<String>>,
}

impl Writer<'_> {
    /// A type of Python. Built-in names are those of `builtins`: a field may be called `list` or `date`.
    fn ty(&self, shape: &Shape, way: Way) -> String {
        match shape {
            Shape::Nothing => "None".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::U32 | Shape::I64 => "int".to_owned(),
            Shape::F64 => "float".to_owned(),
            Shape::Text => "str".to_owned(),
            Shape::Bytes => "bytes".to_owned(),
            Shape::Decimal if way == Way::In => "_Decimal | int".to_owned(),
            Shape::Decimal => "_Decimal".to_owned(),
            Shape::Date => "_date".to_owned(),
            Shape::Timestamp => "_datetime".to_owned(),
            Shape::Option(inner) => format!("{} | None", self.ty(inner, way)),
            Shape::List(inner) => match way {
                Way::In => format!("_Iterable[{}]", self.ty(inner, way)),
                Way::Field => format!("tuple[{}, ...]", self.ty(inner, way)),
                Way::Out => format!("list[{}]", self.ty(inner, way)),
            },
            Shape::Named(name) => self.named(name, way),
        }
    }

    fn named(&self, name: &str, way: Way) -> String {
        let Some(named) = self.package.model.types.get(name) else { return "_Any".to_owned() };
        let (room, python) = (
            names::room(&named.path),
            match (&named.kind, way) {
                (Kind::Text, _) => return "str".to_owned(),
                (Kind::Enum { tag: None, .. }, Way::In) => format!("_{name}"),
                _ => name.to_owned(),
            },
        );
        if room != self.room.name {
            let alias = if python.starts_with('_') { String::new() } else { format!(" as _{python}_") };
            self.needed.borrow_mut().insert(format!("from gizi.{room} import {python}{alias}"));
            return if alias.is_empty() { python } else { format!("_{python}_") };
        }
        python
    }

    fn class(&self, page: &mut Page, named: &Named) {
        let name = &named.name;
        match &named.kind {
            Kind::Text => return,
            Kind::Object => {
                page.line(&format!("\nclass {name}({}):", runtime::base(self.room, named, "_Object").0));
                page.line(&names::docstring("    ", &named.docs));
            }
            Kind::Enum { tag: None, variants } => {
                page.line(&format!("\nclass {name}(_Choice):"));
                page.line(&names::docstring("    ", &named.docs));
                for variant in variants {
                    page.line(&format!("    {} = \"{}\"", screaming(&variant.name), variant.wire));
                    page.line(&names::docstring("    ", &variant.docs));
                }
            }
            Kind::Enum { variants, .. } => {
                page.line(&format!("\nclass {name}(_Record):"));
                page.line(&names::docstring("    ", &named.docs));
                page.line("    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...");
                variants.iter().for_each(|it| self.variant(page, named, it));
            }
            Kind::Record(fields) => {
                page.line(&format!("\nclass {name}({}):", runtime::base(self.room, named, "_Record").0));
                page.line(&names::docstring("    ", &named.docs));
                self.members(page, "    ", fields);
            }
        }
        for method in self.package.written(self.room, named) {
            self.define(page, "    ", method);
        }
        if let Kind::Enum { tag: None, variants } = &named.kind {
            let wires: Vec<String> = variants.iter().map(|variant| format!("\"{}\"", variant.wire)).collect();
            page.line(&format!("\n_{name}: _TypeAlias = {name} | _Literal[{}]", wires.join(", ")));
        }
    }

    fn variant(&self, page: &mut Page, named: &Named, it: &Variant) {
        page.line(&format!("    @_final\n    class {}({}):", it.name, named.name));
        page.line(&names::docstring("        ", &it.docs));
        self.members(page, "        ", &it.fields);
    }

    fn members(&self, page: &mut Page, indent: &str, fields: &[Field]) {
        let quoted: String = fields.iter().map(|field| format!("\"{}\", ", names::python(&field.name))).collect();
        page.line(&format!("{indent}__match_args__ = ({})", quoted.trim_end_matches(' ')));
        let given = |field: &Field| {
            let (name, ty) = (names::python(&field.name), self.ty(&field.shape, Way::In));
            match names::default(field) {
                None => format!(", {name}: {ty}"),
                Some(default) => format!(", {name}: {ty} = {default}"),
            }
        };
        let star = if fields.is_empty() { "" } else { ", *" };
        page.line(&format!(
            "{indent}def __new__(cls{star}{}) -> _Self: ...",
            fields.iter().map(given).collect::<String>()
        ));
        for field in fields {
            let name = names::python(&field.name);
            page.line(&format!(
                "{indent}@property\n{indent}def {name}(self) -> {}:",
                self.ty(&field.shape, Way::Field)
            ));
            page.line(&names::docstring(&format!("{indent}    "), &field.docs));
        }
    }

    fn define(&self, page: &mut Page, indent: &str, function: &Function) {
        let constructor = runtime::is_constructor(self.package, function);
        let model = self.package.model;
        let own = names::own(model, function);
        let first = match own {
            // A newtype's value is a `str`.
            Some(own) if own != "self" => Some(format!("{own}: str")),
            own => own.or_else(|| constructor.then(|| "cls".to_owned())),
        };
        if names::is_method(model, function) && first.is_none() {
            page.line(&format!("{indent}@staticmethod"));
        }
        let parameters = names::parameters(self.package.model, function).into_iter().map(|(parameter, default)| {
            let (name, ty) = (names::python(&parameter.name), self.ty(&parameter.shape, Way::In));
            default.map_or_else(|| format!("{name}: {ty}"), |default| format!("{name}: {ty} = {default}"))
        });
        let given: Vec<String> = first.into_iter().chain(parameters).collect();
        let name = names::function(self.package.model, function);
        let returns = if constructor { "_Self".to_owned() } else { self.ty(&function.returns, Way::Out) };
        page.line(&format!("{indent}def {name}({}) -> {returns}:", given.join(", ")));
        page.line(&names::docstring(&format!("{indent}    "), &function.docs));
    }
}
