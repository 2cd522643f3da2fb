//! Names everything that each build must have, one a line, for the test that looks for it in the built package.

use super::{Build, Package, names};
use crate::model::{Kind, Receiver};

/// `build<TAB>kind<TAB>dotted name` of every function, class, method and companion; `type<TAB>name` of every type.
pub(crate) fn items(package: &Package<'_>) -> Vec<String> {
    let mut items = Vec::new();
    for build in Build::ALL {
        let mut item = |kind: &str, name: String| items.push(format!("{}\t{kind}\t{name}", build.name()));
        for call in package.functions(build) {
            item("function", names::function(call.function));
        }
        for schema in package.schemas(build) {
            item("schema", schema.name);
        }
        for (name, calls) in package.members(build) {
            let object = package.is_object(&name);
            item(if object { "class" } else { "companion" }, name.clone());
            for call in calls {
                let kind = match (object, call.function.receiver) {
                    (true, _) if names::is_constructor(package.model, call.function) => continue,
                    (true, Receiver::None) | (false, _) => "member",
                    (true, _) => "method",
                };
                item(kind, format!("{name}.{}", names::function(call.function)));
            }
        }
        for named in package.types.iter().filter(|named| matches!(named.kind, Kind::Enum { tag: None, .. })) {
            item("member", format!("{}.values", named.name));
        }
    }
    let types = package.types.iter().filter(|named| !matches!(named.kind, Kind::Object));
    items.extend(types.map(|named| format!("all\ttype\t{}", named.name)));
    items
}
