//! Walks the public surface of core and names everything that may not cross.

use crate::model::{Function, Kind, Model, Violation};
use crate::source::{Source, is_pub};
use syn::{ImplItem, Item};

/// Everything public of a source that may not cross, in the order of the source.
pub(crate) fn violations(source: &Source) -> Vec<Violation> {
    let mut model = Model::read(source);
    let mut functions = model.functions(source);
    for placed in &source.items {
        let Item::Impl(item) = &placed.item else { continue };
        let owner = crate::shape::text(&item.self_ty);
        let Some(named) = model.types.get(&owner).filter(|_| item.trait_.is_none()) else { continue };
        for method in &item.items {
            let ImplItem::Fn(method) = method else { continue };
            if !is_pub(&method.vis) {
                continue;
            }
            let path = format!("{}::{}", named.path, method.sig.ident);
            match Function::read(&path, &method.attrs, &method.sig, &owner) {
                Ok(function) => functions.push(function),
                Err(reason) => model.violations.push(Violation { place: path, reason }),
            }
        }
    }
    let unknown = |name: &str| !model.types.contains_key(name);
    let mut found = Vec::new();
    for function in &functions {
        let parameters = function.parameters.iter().map(|parameter| &parameter.shape);
        for name in parameters.chain([&function.returns]).filter_map(|shape| shape.named()).filter(|name| unknown(name))
        {
            found.push(Violation {
                place: function.path.clone(),
                reason: format!("`{name}` is no public type of core"),
            });
        }
    }
    for named in model.types.values() {
        for field in named.fields() {
            let place = format!("{}.{}", named.path, field.name);
            match field.shape.named().map(|name| model.types.get(name).map(|inner| &inner.kind)) {
                Some(None) => found.push(Violation { place, reason: "its type is no public type of core".to_owned() }),
                Some(Some(Kind::Object)) => {
                    found.push(Violation { place, reason: "an object inside a record".to_owned() })
                }
                _ => {}
            }
        }
    }
    model.violations.extend(found);
    model.violations
}
