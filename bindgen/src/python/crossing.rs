//! Writes the Rust side: what every type and function needs to cross, found by name at run time.

use super::{Package, Room, names};
use crate::model::{Default, Field, Function, Kind, Named, Parameter, Receiver, Variant};
use crate::shape::Shape;
use crate::write::{Page, list};

const HEAD: &str = "use crate::call::{self, Call, Function, Make, Read, Table, fallible, fallible_object, plain, plain_object};\n\
use crate::choice::choice;\nuse crate::cross::{Bytes, Cross, Walk, text_type, tuple};\nuse crate::object::object;\n\
use crate::record::{ClassCell, Fields, Given, Made, no_field};\nuse pyo3::prelude::*;\nuse std::sync::Arc;\n";

/// The list of the rooms.
pub(super) fn index(package: &Package<'_>) -> Result<String, String> {
    let mut page = Page::rust("");
    let rooms: Vec<String> = package.rooms.iter().map(|room| room.name.replace('.', "_")).collect();
    rooms.iter().for_each(|room| page.line(&format!("mod {room};")));
    page.line("\n/// The tables of every module of core.");
    page.line(&format!(
        "pub(crate) static TABLES: &[&crate::call::Table] = &[{}];",
        list(&rooms, |room| format!("&{room}::TABLE"))
    ));
    page.formatted()
}

/// One room.
pub(super) fn write(package: &Package<'_>, room: &Room<'_>) -> Result<String, String> {
    let writer = Writer { package, room };
    let mut page = Page::rust(HEAD);
    let (mut functions, mut makers, mut readers) = (Vec::new(), Vec::new(), Vec::new());
    for named in &room.types {
        let python = format!("\"gizi.{}\", \"{}\"", room.name, named.name);
        match &named.kind {
            Kind::Text => page.line(&format!("text_type!({});", named.path)),
            Kind::Object => page.line(&format!("object!({}, {python});", named.path)),
            Kind::Enum { tag: None, variants } => {
                let variants = list(variants, |variant| format!("{} \"{}\"", variant.name, variant.wire));
                page.line(&format!("choice!({}, {python}, {variants});", named.path));
            }
            Kind::Enum { variants, .. } => {
                writer.payload(&mut page, named, variants);
                for (place, variant) in variants.iter().enumerate() {
                    makers.push((
                        format!("{}.{}", names::key(&named.path), variant.name),
                        writer.make_variant(&mut page, named, variant, place),
                    ));
                }
            }
            Kind::Record(fields) => {
                writer.record(&mut page, named, fields);
                makers.push((names::key(&named.path), format!("|given| Ok(Arc::new({}::make(given)?))", named.path)));
            }
        }
        if matches!(named.kind, Kind::Record(_) | Kind::Enum { tag: Some(_), .. }) && is_wire(named) {
            readers.push((names::key(&named.path), writer.reader(named)));
        }
    }
    let methods =
        room.types.iter().filter(|named| !matches!(named.kind, Kind::Text)).flat_map(|named| package.methods(named));
    for function in room.functions.iter().chain(methods) {
        functions.push((names::key(&function.path), writer.function(&mut page, function)?));
    }
    let rows = |rows: &[(String, String)]| list(rows, |(key, value)| format!("(\"{key}\", {value})"));
    page.line(&format!("const FUNCTIONS: &[(&str, Function)] = &[{}];", rows(&functions)));
    page.line(&format!("const MAKERS: &[(&str, Make)] = &[{}];", rows(&makers)));
    page.line(&format!("const READERS: &[(&str, Read)] = &[{}];", rows(&readers)));
    page.line("\n/// What Python calls here, by name.");
    page.line("pub(crate) static TABLE: Table = Table { functions: FUNCTIONS, makers: MAKERS, readers: READERS };");
    page.formatted()
}

/// Whether core writes and reads it as JSON.
pub(super) fn is_wire(named: &Named) -> bool {
    named.derives.iter().any(|derived| derived == "Serialize")
}

struct Writer<'a> {
    package: &'a Package<'a>,
    room: &'a Room<'a>,
}

impl Writer<'_> {
    fn record(&self, page: &mut Page, named: &Named, fields: &[Field]) {
        let path = &named.path;
        page.line(&format!("impl Fields for {path} {{\nconst NAME: &'static str = \"{}\";", named.name));
        page.line(&format!(
            "fn cell(&self) -> &'static ClassCell {{ static CELL: ClassCell = ClassCell::new(\"gizi.{}\", \"{}\"); &CELL }}",
            self.room.name, named.name
        ));
        page.line("fn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> { match place {");
        for (place, field) in fields.iter().enumerate() {
            page.line(&format!("{place} => {},", kept(field, &format!("self.{}.clone()", field.name))));
        }
        page.line("_ => no_field(place), } }");
        page.line("fn is_default(&self, place: usize) -> bool { match place {");
        for (place, field) in fields.iter().enumerate() {
            if let Some(default) = self.default(field) {
                page.line(&format!("{place} => self.{} == {default},", field.name));
            }
        }
        page.line("_ => false, } }");
        page.line("fn walk_fields(&self, walk: &mut Walk) {");
        fields.iter().for_each(|field| page.line(&format!("Cross::walk(&self.{}, walk);", field.name)));
        page.line("}");
        page.line(&rest(named));
        page.line(&format!(
            "}}\nimpl Made for {path} {{ fn make(given: &mut Given<'_, '_>) -> PyResult<Self> {{ Ok(Self {{"
        ));
        fields.iter().for_each(|field| page.line(&self.taken(field)));
        page.line("}) } }");
    }

    fn payload(&self, page: &mut Page, named: &Named, variants: &[Variant]) {
        let (path, room) = (&named.path, &self.room.name);
        page.line(&format!("impl Fields for {path} {{\nconst NAME: &'static str = \"{}\";", named.name));
        page.line("fn cell(&self) -> &'static ClassCell { match self {");
        for variant in variants {
            page.line(&format!(
                "Self::{0} {{ .. }} => {{ static CELL: ClassCell = ClassCell::new(\"gizi.{room}\", \"{1}.{0}\"); &CELL }}",
                variant.name, named.name
            ));
        }
        page.line("} }\nfn field(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> { match (self, place) {");
        for variant in variants {
            for (place, field) in variant.fields.iter().enumerate() {
                let value = kept(field, &format!("{}.clone()", field.name));
                page.line(&format!("(Self::{} {{ {}, .. }}, {place}) => {value},", variant.name, field.name));
            }
        }
        page.line("_ => no_field(place), } }\nfn is_default(&self, place: usize) -> bool { match (self, place) {");
        for variant in variants {
            for (place, field) in variant.fields.iter().enumerate() {
                if let Some(default) = self.default(field) {
                    page.line(&format!(
                        "(Self::{} {{ {1}, .. }}, {place}) => *{1} == {default},",
                        variant.name, field.name
                    ));
                }
            }
        }
        page.line("_ => false, } }\nfn walk_fields(&self, walk: &mut Walk) {");
        page.line("std::hash::Hash::hash(&std::mem::discriminant(self), &mut walk.hasher); match self {");
        for variant in variants {
            let walked = variant.fields.iter().map(|field| format!("Cross::walk({}, walk);", field.name));
            let names = list(&variant.fields, |field| field.name.clone());
            page.line(&format!("Self::{} {{ {names} }} => {{ {} }}", variant.name, walked.collect::<String>()));
        }
        page.line("} }");
        page.line(&rest(named));
        page.line("}");
    }

    fn make_variant(&self, page: &mut Page, named: &Named, variant: &Variant, place: usize) -> String {
        let name = format!("make_{}_{place}", names::snake(&named.name));
        page.line(&format!("fn {name}(given: &mut Given<'_, '_>) -> PyResult<Arc<dyn crate::record::Held>> {{"));
        page.line(&format!("Ok(Arc::new({}::{} {{", named.path, variant.name));
        variant.fields.iter().for_each(|field| page.line(&self.taken(field)));
        page.line("}))}");
        name
    }

    /// How a field is read from what is given.
    fn taken(&self, field: &Field) -> String {
        let python = names::python(&field.name);
        match self.default(field) {
            None => format!("{}: given.take(\"{python}\")?,", field.name),
            Some(default) => format!("{}: given.take_or(\"{python}\", || {default})?,", field.name),
        }
    }

    /// What core makes of a field that is left out, in Rust.
    fn default(&self, field: &Field) -> Option<String> {
        match field.default.as_ref()? {
            Default::Literal(text) if text.starts_with("Decimal::") => Some(format!("rust_decimal::{text}")),
            Default::Literal(text) if matches!(field.shape, Shape::Text) => Some(format!("{text}.to_owned()")),
            Default::Literal(text) => Some(text.clone()),
            Default::Empty => match &field.shape {
                Shape::Option(_) => Some("None".to_owned()),
                shape => Some(format!("<{}>::default()", self.package.model.rust(shape))),
            },
        }
    }

    /// How JSON is read: by core's own reader where it has one, which names everything that is wrong.
    fn reader(&self, named: &Named) -> String {
        match self.package.model.parser(named, self.package.crossing) {
            Some(parser) => format!(
                "(call::read::<{}>, Some(|py, json| fallible(py, || {parser}(json.as_bytes()).into_result())))",
                named.path
            ),
            None => format!("(call::read::<{}>, None)", named.path),
        }
    }

    fn function(&self, page: &mut Page, function: &Function) -> Result<String, String> {
        let model = self.package.model;
        let name = match function.owner.as_str() {
            "" => function.name.clone(),
            owner => format!("{}_{}", names::snake(owner), function.name),
        };
        page.line(&format!("fn call_{name}(call: &Call<'_, '_>) -> PyResult<Py<PyAny>> {{ let py = call.py();"));
        let mut passed = Vec::new();
        let own = function.receiver != Receiver::None;
        if own {
            passed.push(self.own(page, function)?);
        }
        for (place, (parameter, default)) in names::parameters(model, function).into_iter().enumerate() {
            passed.push(self.parameter(page, parameter, default, place + usize::from(own)));
        }
        let callee = match model.types.get(&function.owner) {
            Some(owner) => format!("{}::{}", owner.path, function.name),
            None => function.path.clone(),
        };
        let called = format!("{callee}({})", passed.join(", "));
        let called = if function.lends { lent(&called, function) } else { called };
        let called = match (&function.returns, function.fallible) {
            (Shape::Bytes, true) => format!("{called}.map(Bytes)"),
            (Shape::Bytes, false) => format!("Bytes({called})"),
            _ => called,
        };
        let object = function.returns.named().is_some_and(|name| self.is_object(name));
        let how = match (function.fallible, object) {
            (true, true) => "fallible_object",
            (true, false) => "fallible",
            (false, true) => "plain_object",
            (false, false) => "plain",
        };
        page.line(&format!("{how}(py, || {called}) }}"));
        Ok(format!("call_{name}"))
    }

    fn is_object(&self, name: &str) -> bool {
        matches!(self.package.model.types.get(name), Some(Named { kind: Kind::Object, .. }))
    }

    fn is_record(&self, name: &str) -> bool {
        let kind = self.package.model.types.get(name).map(|named| &named.kind);
        matches!(kind, Some(Kind::Record(_) | Kind::Enum { tag: Some(_), .. }))
    }

    /// Reads `self`, and says how it is passed on.
    fn own(&self, page: &mut Page, function: &Function) -> Result<String, String> {
        let owner = self.package.model.types.get(&function.owner).ok_or("a method of no type")?;
        let path = &owner.path;
        let object = matches!(owner.kind, Kind::Object);
        if self.is_record(&owner.name) || object {
            let read = if object { "object" } else { "record" };
            page.line(&format!("let own = call.argument(0)?; let own = call::{read}::<{path}>(\"self\", &own)?;"));
        } else {
            let name = names::own(self.package.model, function).unwrap_or_default();
            page.line(&format!("let own: {path} = call.owned(0, \"{name}\")?;"));
        }
        match (object, function.receiver) {
            (true, Receiver::Shared) => Ok("&own.look()".to_owned()),
            (true, Receiver::Changed) => Ok("&mut own.change()".to_owned()),
            (true, _) => Ok("own.look().clone()".to_owned()),
            (false, Receiver::Changed) => Err(format!("{}: a record does not change", function.path)),
            (false, Receiver::Shared) if self.is_record(&owner.name) => Ok("own".to_owned()),
            (false, Receiver::Shared) => Ok("&own".to_owned()),
            (false, _) if self.is_record(&owner.name) => Ok("own.clone()".to_owned()),
            (false, _) => Ok("own".to_owned()),
        }
    }

    /// Reads a parameter, and says how it is passed on.
    fn parameter(&self, page: &mut Page, parameter: &Parameter, default: Option<&str>, place: usize) -> String {
        let model = self.package.model;
        let name = format!("p_{}", parameter.name);
        let read = |page: &mut Page, how: &str, ty: &str| {
            let python = names::python(&parameter.name);
            page.line(&format!(
                "let {name} = call.argument({place})?; let {name} = call::{how}::<{ty}>(\"{python}\", &{name})?;"
            ));
        };
        match (&parameter.shape, parameter.borrowed) {
            (Shape::Named(ty), borrowed) if default == Some("...") => {
                read(page, "options", &model.rust(&Shape::Named(ty.clone())));
                if borrowed { format!("&{name}") } else { name.clone() }
            }
            (Shape::Named(ty), borrowed) if self.is_object(ty) => {
                read(page, "object", &model.types.get(ty).map_or_else(String::new, |named| named.path.clone()));
                if borrowed { format!("&{name}.look()") } else { format!("{name}.look().clone()") }
            }
            (Shape::Named(ty), true) if self.is_record(ty) => {
                read(page, "record", &model.rust(&parameter.shape));
                name.clone()
            }
            (Shape::Option(inner), true)
                if inner.named().is_some_and(|ty| self.is_record(ty)) && matches!(**inner, Shape::Named(_)) =>
            {
                read(page, "record_or_none", &model.rust(inner));
                name.clone()
            }
            (shape, borrowed) => {
                let python = names::python(&parameter.name);
                let rust = model.rust(shape).replace("Vec<u8>", "Bytes");
                page.line(&format!("let {name}: {rust} = call.owned({place}, \"{python}\")?;"));
                match (shape, borrowed) {
                    (Shape::Option(inner), true) if matches!(**inner, Shape::Text | Shape::Bytes | Shape::List(_)) => {
                        format!("{name}.as_deref()")
                    }
                    (Shape::Option(_), true) => format!("{name}.as_ref()"),
                    (_, true) => format!("&{name}"),
                    (_, false) => name.clone(),
                }
            }
        }
    }
}

/// What every record says in the same way.
fn rest(named: &Named) -> String {
    let json = if is_wire(named) { "Some(serde_json::to_string(self))" } else { "None" };
    let shown = if named.derives.iter().any(|derived| derived == "Debug") {
        ""
    } else {
        "fn shown(&self) -> Option<String> { Some(format!(\"{self:?}\")) }"
    };
    format!("fn json(&self) -> Option<serde_json::Result<String>> {{ {json} }} {shown}")
}

/// A field of a record as a Python value.
fn kept(field: &Field, value: &str) -> String {
    match &field.shape {
        Shape::List(_) => format!("tuple({value}, py)"),
        Shape::Option(inner) if matches!(**inner, Shape::List(_)) => {
            format!("{value}.map_or_else(|| Ok(py.None()), |list| tuple(list, py))")
        }
        _ => format!("{value}.leave(py)"),
    }
}

/// What is lent, as a value of its own.
fn lent(called: &str, function: &Function) -> String {
    let owned = match &function.returns {
        Shape::Option(inner) if **inner == Shape::Text => ".map(str::to_owned)",
        Shape::Option(_) => ".cloned()",
        Shape::List(_) => ".to_vec()",
        Shape::Text => ".to_owned()",
        _ => ".clone()",
    };
    match function.fallible {
        true => format!("{called}.map(|lent| lent{owned})"),
        false => format!("{called}{owned}"),
    }
}
