//! Walks the public surface of core and names everything that may not cross.

use crate::model::{Function, Kind, Model, Violation, functions, methods};
use crate::source::Source;
use std::collections::BTreeMap;

/// Everything public of a source that may not cross: types, fields, free functions, methods.
pub(crate) fn violations(source: &Source) -> Vec<Violation> {
    let mut model = Model::read(source);
    let mut found = std::mem::take(&mut model.violations);
    for function in functions(source).into_iter().chain(methods(source, &model)) {
        match function {
            Ok(function) => found.extend(function.unknown(&model)),
            Err(violation) => found.push(violation),
        }
    }
    for named in model.types.values() {
        for field in named.fields() {
            let reason = match field.shape.named().map(|name| model.types.get(name).map(|inner| &inner.kind)) {
                Some(None) => "its type is no public type of core",
                Some(Some(Kind::Object)) => "an object inside a record",
                _ => continue,
            };
            found.push(Violation { place: format!("{}.{}", named.path, field.name), reason: reason.to_owned() });
        }
    }
    found
}

/// What stands in the list of what only Rust has and is not found, and the other way round.
///
/// A line of the list is `path: why`; `#` starts a comment.
pub(crate) fn differences(found: &[Violation], listed: &str) -> Vec<String> {
    let lines = listed.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut listed: BTreeMap<&str, &str> = lines.filter_map(|line| line.split_once(": ")).collect();
    let unlisted = found.iter().filter(|violation| listed.remove(violation.place.as_str()).is_none());
    let mut differences: Vec<String> = unlisted.map(ToString::to_string).collect();
    differences.extend(listed.keys().map(|place| format!("{place}: listed as only Rust's, but it crosses or is gone")));
    differences
}

impl Function {
    /// The types it mentions that the public cannot name.
    fn unknown(&self, model: &Model) -> Vec<Violation> {
        let shapes = self.parameters.iter().map(|parameter| &parameter.shape).chain([&self.returns]);
        let names = shapes.filter_map(|shape| shape.named()).filter(|name| !model.types.contains_key(*name));
        let refused =
            |name| Violation { place: self.path.clone(), reason: format!("`{name}` is no public type of core") };
        names.map(refused).collect()
    }
}
