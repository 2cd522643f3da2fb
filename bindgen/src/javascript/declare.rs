//! Writes the declarations: the records of core, and what each build exports.

use super::types::{Way, has_input, ty};
use super::{Build, Numbered, Package, Schema, names};
use crate::model::{Field, Function, Kind, Named, Receiver};
use crate::write::{Page, list};

/// The records, enums and newtypes, which all builds share.
pub(super) fn records(package: &Package<'_>) -> String {
    let mut page = Page::script(include_str!("prelude.d.ts"));
    for named in &package.types {
        record(&mut page, package, named, Way::Out);
        if has_input(package.model, &named.name) {
            record(&mut page, package, named, Way::In);
        }
    }
    page.plain()
}

fn record(page: &mut Page, package: &Package<'_>, named: &Named, way: Way) {
    let name = match way {
        Way::Out => named.name.clone(),
        Way::In => format!("{}Input", named.name),
    };
    if matches!(named.kind, Kind::Object) {
        return;
    }
    match way {
        Way::In => page.jsdoc(
            "",
            &[format!("A {{@link {}}} as it is handed in: what has a default may be left out.", named.name)],
        ),
        Way::Out => page.jsdoc("", &names::docs(&named.docs)),
    }
    match &named.kind {
        Kind::Record(fields) => {
            page.line(&format!("export interface {name} {{"));
            fields.iter().for_each(|it| field(page, package, "  ", it, way));
            page.line("}\n");
        }
        Kind::Enum { tag, variants } => {
            page.line(&format!("export type {name} ="));
            for variant in variants {
                page.jsdoc("  ", &names::docs(&variant.docs));
                match tag {
                    None => page.line(&format!("  | \"{}\"", variant.wire)),
                    Some(tag) if variant.fields.is_empty() => {
                        page.line(&format!("  | {{ {tag}: \"{}\" }}", variant.wire))
                    }
                    Some(tag) => {
                        page.line(&format!("  | {{\n      {tag}: \"{}\";", variant.wire));
                        variant.fields.iter().for_each(|it| field(page, package, "      ", it, way));
                        page.line("    }");
                    }
                }
            }
            page.line("  ;\n");
        }
        Kind::Text => page.line(&format!("export type {name} = string;\n")),
        Kind::Object => {}
    }
}

fn field(page: &mut Page, package: &Package<'_>, indent: &str, it: &Field, way: Way) {
    page.jsdoc(indent, &names::docs(&it.docs));
    let shape = match &it.shape {
        crate::shape::Shape::Option(inner) => inner,
        shape => shape,
    };
    let optional = shape != &it.shape || (way == Way::In && it.default.is_some());
    let ty = ty(package.model, shape, way, "");
    // Who checks with `exactOptionalPropertyTypes` may still hand in `undefined`.
    let ty = if optional && way == Way::In { format!("{ty} | undefined") } else { ty };
    page.line(&format!("{indent}{}{}: {ty};", it.wire, if optional { "?" } else { "" }));
}

/// What one build exports.
pub(super) fn write(package: &Package<'_>, build: Build) -> String {
    let mut page = Page::script(include_str!("build.d.ts"));
    if build >= Build::Core {
        page.line(include_str!("columns.d.ts"));
    }
    if build >= Build::Kitchen {
        page.line(include_str!("kitchen.d.ts"));
    }
    let members = package.members(build);
    for (name, calls) in &members {
        let named = package.model.types.get(name);
        match named.map(|named| (&named.kind, named)) {
            Some((Kind::Object, named)) => class(&mut page, package, named, calls),
            found => companion(&mut page, package, name, found.map(|(_, named)| named), calls),
        }
    }
    for named in &package.types {
        if members.contains_key(&named.name) {
            continue;
        }
        if let Some(values) = values(named) {
            alias(&mut page, &named.name, Some(named));
            page.line(&format!("export declare const {}: {{ {values} }};\n", named.name));
        }
    }
    let schemas = package.schemas(build);
    for call in package.functions(build) {
        let name = names::function(call.function);
        if schemas.iter().any(|schema| schema.name == name) {
            continue;
        }
        page.jsdoc("", &names::docs(&call.function.docs));
        page.line(&format!("export declare function {name}{};\n", signature(package, call.function, None)));
    }
    for Schema { name, text, parser, reads, .. } in schemas {
        let mut docs = vec![format!(
            "{{@link r.{reads} | {reads}}} for whatever takes a Standard Schema; {{@link {parser}}} reads it."
        )];
        if text.is_some() {
            docs.push("Called, it gives the JSON Schema (draft 2020-12) as text.".to_owned());
        }
        page.jsdoc("", &docs);
        let called = if text.is_some() { " & (() => string)" } else { "" };
        let input = if has_input(package.model, &reads) { format!("r.{reads}Input") } else { format!("r.{reads}") };
        page.line(&format!("export declare const {name}: StandardSchema<{input}, r.{reads}>{called};\n"));
    }
    page.plain()
}

/// The members of a plain enum, in the order of core.
fn values(named: &Named) -> Option<String> {
    let Kind::Enum { tag: None, .. } = &named.kind else { return None };
    Some(format!("/** All of them, in their order. */ readonly values: readonly r.{}[];", named.name))
}

/// A type under the name of its companion: an export of one's own hides that of `export *`.
fn alias(page: &mut Page, name: &str, named: Option<&Named>) {
    page.jsdoc("", &named.map(|named| names::docs(&named.docs)).unwrap_or_default());
    page.line(&format!("export type {name} = r.{name};"));
}

fn companion(page: &mut Page, package: &Package<'_>, name: &str, named: Option<&Named>, calls: &[&Numbered<'_>]) {
    alias(page, name, named);
    page.line(&format!("/** What goes with {{@link r.{name} | {name}}}. */\nexport declare const {name}: {{"));
    if let Some(values) = named.and_then(values) {
        page.line(&format!("  {values}"));
    }
    for call in calls {
        page.jsdoc("  ", &names::docs(&call.function.docs));
        let own = names::own(package.model, call.function);
        page.line(&format!(
            "  readonly {}: {};",
            names::function(call.function),
            arrow(package, call.function, own.as_deref())
        ));
    }
    page.line("};\n");
}

fn class(page: &mut Page, package: &Package<'_>, named: &Named, calls: &[&Numbered<'_>]) {
    page.jsdoc("", &names::docs(&named.docs));
    let base = if named.name == "Kitchen" { "KitchenOwn" } else { "GiziObject" };
    page.line(&format!("export declare class {} extends {base} {{", named.name));
    if !calls.iter().any(|call| names::is_constructor(package.model, call.function)) && base == "GiziObject" {
        page.line("  private constructor();");
    }
    page.line(&format!("  /** Keeps the classes apart. */\n  private readonly is{}: true;", named.name));
    for call in calls {
        page.jsdoc("  ", &names::docs(&call.function.docs));
        if names::is_constructor(package.model, call.function) {
            page.line(&format!("  constructor({});", parameters(package, call.function, None)));
            continue;
        }
        let is_static = if call.function.receiver == Receiver::None { "static " } else { "" };
        page.line(&format!(
            "  {is_static}{}{};",
            names::function(call.function),
            signature(package, call.function, None)
        ));
    }
    page.line("}\n");
}

fn signature(package: &Package<'_>, function: &Function, own: Option<&str>) -> String {
    let returns = ty(package.model, &function.returns, Way::Out, "r.");
    format!("({}): {returns}", parameters(package, function, own))
}

fn arrow(package: &Package<'_>, function: &Function, own: Option<&str>) -> String {
    let returns = ty(package.model, &function.returns, Way::Out, "r.");
    format!("({}) => {returns}", parameters(package, function, own))
}

fn parameters(package: &Package<'_>, function: &Function, own: Option<&str>) -> String {
    let own = own.map(|own| {
        let shape = crate::shape::Shape::Named(function.owner.clone());
        format!("{own}: {}", ty(package.model, &shape, Way::In, "r."))
    });
    let rest = list(&package.model.parameters(function), |(parameter, may)| {
        let ty = ty(package.model, &parameter.shape, Way::In, "r.");
        format!("{}{}: {ty}", names::bound(&parameter.name), if *may { "?" } else { "" })
    });
    own.into_iter().chain((!rest.is_empty()).then_some(rest)).collect::<Vec<_>>().join(", ")
}
