//! Writes the PyO3 classes: one frozen class over each record of core, one enum beside each enum.

use crate::model::{Default, Field, Function, Kind, Model, Named, Parameter, Variant};
use crate::shape::Shape;
use crate::write::{Page, list};

/// The whole module of classes and functions.
pub(crate) fn write(model: &Model, types: &[&Named], functions: &[Function], module: &str) -> Result<String, String> {
    let mut page =
        Page::rust("use super::cross::{Cross, Exact, located};\nuse pyo3::prelude::*;\nuse rust_decimal::Decimal;\n");
    for named in types {
        match &named.kind {
            Kind::Record(fields) => record(&mut page, model, named, fields, module),
            Kind::Enum { tag: None, variants } => plain_enum(&mut page, named, variants, module),
            Kind::Enum { variants, .. } => payload_enum(&mut page, model, named, variants, module),
            Kind::Text => page.line(&format!("super::cross::text!({});", named.path)),
            Kind::Object => {}
        }
    }
    functions.iter().for_each(|it| function(&mut page, model, it));
    page.line("/// Adds every class and function to the Python module.");
    page.line("pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {");
    for named in types.iter().filter(|named| !matches!(named.kind, Kind::Text)) {
        page.line(&format!("module.add_class::<{}>()?;", named.name));
    }
    functions
        .iter()
        .for_each(|it| page.line(&format!("module.add_function(wrap_pyfunction!({}, module)?)?;", it.name)));
    page.line("Ok(())\n}");
    page.formatted()
}

/// The Rust type PyO3 hands over or takes.
fn rust(model: &Model, shape: &Shape) -> String {
    match shape {
        Shape::Decimal => "Exact".to_owned(),
        Shape::Named(name) => match model.get(name) {
            Some(Named { kind: Kind::Text, .. }) => "String".to_owned(),
            _ => name.clone(),
        },
        Shape::Option(inner) => format!("Option<{}>", rust(model, inner)),
        Shape::List(inner) => format!("Vec<{}>", rust(model, inner)),
        builtin => model.rust(builtin),
    }
}

fn signature(model: &Model, fields: &[Field]) -> String {
    let one = |field: &Field| match (&field.default, &field.shape) {
        (None, _) => field.name.clone(),
        (Some(_), Shape::Option(_)) => format!("{} = None", field.name),
        (Some(Default::Literal(value)), Shape::Decimal) => format!("{} = Exact({value})", field.name),
        (Some(Default::Literal(value)), _) => format!("{} = {value}", field.name),
        (Some(Default::Empty), Shape::List(_)) => format!("{} = Vec::new()", field.name),
        (Some(Default::Empty), Shape::Named(_)) => {
            format!("{} = {}::default().leave()", field.name, model.rust(&field.shape))
        }
        (Some(Default::Empty), _) => format!("{} = Default::default()", field.name),
    };
    format!("(*, {})", list(fields, one))
}

fn record(page: &mut Page, model: &Model, named: &Named, fields: &[Field], module: &str) {
    let Named { name, path, docs, .. } = named;
    page.docs(docs);
    page.line(&format!("#[pyclass(frozen, eq, from_py_object, module = \"{module}\")]"));
    page.line(&format!("#[derive(Clone, PartialEq)]\npub struct {name}(pub {path});"));
    page.line(&format!("super::cross::record!({name}, {path});"));
    page.line(&format!("#[pymethods]\nimpl {name} {{"));
    page.line(&format!("#[new]\n#[pyo3(signature = {})]", signature(model, fields)));
    page.line(&format!(
        "fn new({}) -> PyResult<Self> {{",
        list(fields, |it| format!("{}: {}", it.name, rust(model, &it.shape)))
    ));
    let entered = list(fields, |it| format!("{0}: located(\"{0}\", {0})?", it.name));
    page.line(&format!("Ok(Self({path} {{ {entered} }}))\n}}"));
    for field in fields {
        page.docs(&field.docs);
        let ty = rust(model, &field.shape);
        page.line(&format!("#[getter]\nfn {0}(&self) -> {ty} {{ self.0.{0}.clone().leave() }}", field.name));
    }
    page.line("fn __repr__(&self) -> String { format!(\"{:?}\", self.0) }\n}");
}

fn plain_enum(page: &mut Page, named: &Named, variants: &[Variant], module: &str) {
    let Named { name, path, docs, .. } = named;
    page.docs(docs);
    page.line(&format!(
        "#[pyclass(frozen, eq, hash, from_py_object, rename_all = \"SCREAMING_SNAKE_CASE\", module = \"{module}\")]"
    ));
    page.line(&format!("#[derive(Clone, Copy, PartialEq, Eq, Hash)]\npub enum {name} {{"));
    for variant in variants {
        page.docs(&variant.docs);
        page.line(&format!("{},", variant.name));
    }
    page.line("}");
    let names = list(variants, |variant| variant.name.clone());
    page.line(&format!("super::cross::plain_enum!({name}, {path}, {names});"));
}

fn payload_enum(page: &mut Page, model: &Model, named: &Named, variants: &[Variant], module: &str) {
    let Named { name, path, docs, .. } = named;
    page.docs(docs);
    page.line(&format!(
        "#[pyclass(frozen, eq, from_py_object, module = \"{module}\")]\n#[derive(Clone, PartialEq)]\npub enum {name} {{"
    ));
    for variant in variants {
        page.docs(&variant.docs);
        if !variant.fields.is_empty() {
            page.line(&format!("#[pyo3(constructor = {})]", signature(model, &variant.fields)));
        }
        let fields = list(&variant.fields, |it| format!("{}: {}", it.name, rust(model, &it.shape)));
        page.line(&format!("{} {{ {fields} }},", variant.name));
    }
    page.line(&format!("}}\nimpl Cross for {path} {{\ntype Python = {name};"));
    let arms = |enter: bool| {
        list(variants, |it| {
            let names = list(&it.fields, |field| field.name.clone());
            let one = |field: &Field| match enter {
                true => format!("{0}: located(\"{0}\", {0})?", field.name),
                false => format!("{0}: {0}.leave()", field.name),
            };
            let (from, to) = if enter { (name, path) } else { (path, name) };
            let inner = list(&it.fields, one);
            format!("{from}::{0} {{ {names} }} => {to}::{0} {{ {inner} }}", it.name)
        })
    };
    page.line(&format!("fn enter(python: {name}) -> PyResult<Self> {{ Ok(match python {{ {} }}) }}", arms(true)));
    page.line(&format!("fn leave(self) -> {name} {{ match self {{ {} }} }}\n}}", arms(false)));
}

fn function(page: &mut Page, model: &Model, it: &Function) {
    page.docs(&it.docs);
    let parameters = list(&it.parameters, |it| format!("{}: {}", it.name, rust(model, &it.shape)));
    page.line(&format!("#[pyfunction]\nfn {}({parameters}) -> PyResult<{}> {{", it.name, rust(model, &it.returns)));
    for parameter in &it.parameters {
        page.line(&format!("let {0}: {1} = located(\"{0}\", {0})?;", parameter.name, model.rust(&parameter.shape)));
    }
    let arguments = list(&it.parameters, Parameter::passed);
    let failing = if it.fallible { ".map_err(super::cross::raise)?" } else { "" };
    page.line(&format!("let returned = {}({arguments}){failing};\nOk(Cross::leave(returned))\n}}", it.path));
}
