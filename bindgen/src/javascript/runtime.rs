//! Writes the modules that users import: a function for each function, a class for each object.

use super::{Build, Numbered, Package, Schema, names};
use crate::model::{Function, Kind, Named, Receiver};
use crate::shape::Shape;
use crate::write::{Page, list};

/// What only this binding has: very many menus in one call.
const CHECKS: &str = "export const checkMenus = (menus) => checked(bridge, menus);";
const SUMS: &str = "export const checkMenus = (menus) => checked(bridge, menus);
export const rollUpColumns = (columns) => rolledUp(bridge, columns);
export const sumColumns = (table, menus, lines) => summed(bridge, table, menus, lines);";

/// The module of one build.
pub(super) fn write(package: &Package<'_>, build: Build) -> String {
    let name = build.name();
    let mut page = Page::script("");
    page.line(&format!("import * as glue from \"./wasm/{name}.js\";"));
    let (own, imports) = match build {
        Build::Validate => (CHECKS, "checked"),
        _ => (SUMS, "checked, rolledUp, summed"),
    };
    page.line("import { Bridge } from \"./own/bridge.js\";");
    page.line(&format!("import {{ {imports} }} from \"./own/columns.js\";"));
    page.line("import { GiziObject, made } from \"./own/object.js\";");
    if build >= Build::Kitchen {
        page.line("import { kitchenOwn } from \"./own/kitchen.js\";");
    }
    page.line("import { standardSchema } from \"./own/schema.js\";\nimport { utf8 } from \"./own/text.js\";");
    page.line("export { GiziError } from \"./own/error.js\";");
    page.line(&format!("\nconst bridge = new Bridge(glue, {});", package.form()));
    page.line("const call = (number, ...given) => bridge.call(number, given);");
    page.line("export const init = (source) => bridge.init(source);\nexport const initSync = (bytes) => bridge.initSync(bytes);");
    page.line(own);
    let members = package.members(build);
    for named in &package.types {
        let calls = members.get(&named.name).map_or(&[][..], Vec::as_slice);
        match &named.kind {
            Kind::Object if !calls.is_empty() => class(&mut page, package, named, calls),
            Kind::Object => {}
            _ => companion(&mut page, package, &named.name, Some(named), calls),
        }
    }
    if let Some(calls) = members.get("Decimal") {
        companion(&mut page, package, "Decimal", None, calls);
    }
    let schemas = package.schemas(build);
    for it in package.functions(build) {
        let (name, given) = (names::function(it.function), parameters(it.function, None));
        if !schemas.iter().any(|schema| schema.name == name) {
            page.line(&format!("export function {name}({given}) {{ return {}; }}", answer(package, it, None)));
        }
    }
    for Schema { name, text, parser, field, .. } in schemas {
        let text = text.map_or_else(|| "undefined".to_owned(), |text| format!("() => {}", answer(package, text, None)));
        page.line(&format!("export const {name} = /*#__PURE__*/ standardSchema({parser}, \"{field}\", {text});"));
    }
    page.plain()
}

fn companion(page: &mut Page, package: &Package<'_>, name: &str, named: Option<&Named>, calls: &[&Numbered<'_>]) {
    let mut parts = Vec::new();
    if let Some(Named { kind: Kind::Enum { tag: None, variants }, .. }) = named {
        parts.push(format!("values: Object.freeze([{}])", list(variants, |variant| format!("\"{}\"", variant.wire))));
    }
    for call in calls {
        let own = names::own(package.model, call.function);
        let given = parameters(call.function, own.as_deref());
        parts.push(format!(
            "{}: ({given}) => {}",
            names::function(call.function),
            answer(package, call, own.as_deref())
        ));
    }
    if !parts.is_empty() {
        page.line(&format!("export const {name} = /*#__PURE__*/ Object.freeze({{\n  {},\n}});", parts.join(",\n  ")));
    }
}

fn class(page: &mut Page, package: &Package<'_>, named: &Named, calls: &[&Numbered<'_>]) {
    let base = if named.name == "Kitchen" { "kitchenOwn(bridge, () => Kitchen)" } else { "GiziObject" };
    page.line(&format!("export class {} extends {base} {{", named.name));
    if !calls.iter().any(|call| names::is_constructor(package.model, call.function)) && base == "GiziObject" {
        page.line("  constructor() { super(bridge); }");
    }
    for call in calls {
        let function = call.function;
        let given = parameters(function, None);
        if names::is_constructor(package.model, function) {
            let passed = passed(function, None);
            page.line(&format!("  constructor({given}) {{ super(bridge, call({}{passed})); }}", call.number));
            continue;
        }
        let (is_static, own) = if function.receiver == Receiver::None { ("static ", None) } else { ("", Some("this")) };
        let body = answer(package, call, own);
        page.line(&format!("  {is_static}{}({given}) {{ return {body}; }}", names::function(function)));
    }
    page.line("}");
}

fn parameters(function: &Function, own: Option<&str>) -> String {
    let own = own.map(str::to_owned).into_iter();
    own.chain(function.parameters.iter().map(|it| names::bound(&it.name))).collect::<Vec<_>>().join(", ")
}

fn passed(function: &Function, own: Option<&str>) -> String {
    let rest = function.parameters.iter().map(|parameter| {
        let name = names::bound(&parameter.name);
        let bytes = match &parameter.shape {
            Shape::Bytes => true,
            Shape::Option(inner) => **inner == Shape::Bytes,
            _ => false,
        };
        if bytes { format!("utf8({name})") } else { name }
    });
    own.map(str::to_owned).into_iter().chain(rest).map(|one| format!(", {one}")).collect()
}

fn answer(package: &Package<'_>, call: &Numbered<'_>, own: Option<&str>) -> String {
    let called = format!("call({}{})", call.number, passed(call.function, own));
    match &call.function.returns {
        Shape::Named(name) if package.is_object(name) => format!("made(bridge, {name}, {called})"),
        _ => called,
    }
}
