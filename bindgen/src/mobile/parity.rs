//! Names everything that the binding must have, one a line, for the test that looks for it in the built library.

use super::{Package, layer, names};
use crate::model::Kind;

/// `kind<TAB>dotted name` of every type, field, variant, function and method, by the names of Rust; `extension` and `call`
/// are those of the layers of Kotlin and Swift.
pub(crate) fn items(package: &Package<'_>) -> Vec<String> {
    let mut items = Vec::new();
    let mut item = |kind: &str, name: String| items.push(format!("{kind}\t{name}"));
    for room in package.rooms.values() {
        for named in &room.types {
            let name = &named.name;
            match &named.kind {
                Kind::Text | Kind::Object => item("text", name.clone()),
                Kind::Record(fields) => {
                    item("record", name.clone());
                    fields.iter().for_each(|it| item("field", format!("{name}.{}", it.name)));
                }
                Kind::Enum { tag, variants } => {
                    item(if tag.is_some() { "sealed" } else { "enum" }, name.clone());
                    for variant in variants {
                        let case = format!("{name}.{}", names::variant(name, &variant.name));
                        variant.fields.iter().for_each(|it| item("carried", format!("{case}.{}", it.name)));
                        item("variant", case);
                    }
                }
            }
        }
        for function in &room.functions {
            item("function", names::function(package.model, function));
        }
        for (object, methods) in &room.objects {
            let name = names::object(&object.name);
            methods.iter().for_each(|it| item("method", format!("{name}.{}", it.name)));
            item("object", name);
        }
        for (owner, method) in layer::methods(package, room) {
            item("extension", format!("{}.{}", owner.name, layer::method(owner, method)));
        }
        if let Some((kitchen, calls)) = layer::kitchen(room) {
            calls.iter().for_each(|it| item("call", format!("{}.{}", kitchen.name, it.name)));
        }
    }
    items
}
