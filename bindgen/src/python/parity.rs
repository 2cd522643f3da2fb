//! Names everything that the package must have, one a line, for the test that looks for it in the built package.

use super::{Package, names};
use crate::model::Kind;
use crate::serde_attrs::screaming;

/// `kind<TAB>module<TAB>dotted name` of every class, member, variant, field, function and method.
pub(crate) fn items(package: &Package<'_>) -> Vec<String> {
    let mut items = Vec::new();
    for room in &package.rooms {
        let mut item = |kind: &str, name: String| items.push(format!("{kind}\t{}\t{name}", room.name));
        for named in &room.types {
            let name = &named.name;
            match &named.kind {
                Kind::Text => continue,
                Kind::Object => item("object", name.clone()),
                Kind::Enum { tag: None, variants } => {
                    item("enum", name.clone());
                    variants.iter().for_each(|it| item("member", format!("{name}.{}", screaming(&it.name))));
                }
                Kind::Enum { variants, .. } => {
                    item("payload", name.clone());
                    for variant in variants {
                        item("variant", format!("{name}.{}", variant.name));
                        variant.fields.iter().for_each(|it| {
                            item("field", format!("{name}.{}.{}", variant.name, names::python(&it.name)))
                        });
                    }
                }
                Kind::Record(fields) => {
                    item("record", name.clone());
                    fields.iter().for_each(|it| item("field", format!("{name}.{}", names::python(&it.name))));
                }
            }
            for method in package.methods(named) {
                item("method", format!("{name}.{}", names::function(package.model, method)));
            }
        }
        room.functions.iter().for_each(|it| item("function", names::function(package.model, it)));
    }
    items
}
