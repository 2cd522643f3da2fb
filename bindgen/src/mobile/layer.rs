//! What the layers of Kotlin and Swift have in common: which methods of which records, and the calls of `Kitchen`.

use super::{Package, Room, names};
use crate::model::{Function, Kind, Named, Receiver, Variant};
use crate::shape::Shape;

/// The methods of the records and enums of a room. Text has none: `Currency` is a `String` there.
pub(super) fn methods<'r, 'a>(package: &'r Package<'a>, room: &'r Room<'a>) -> Vec<(&'a Named, &'a Function)> {
    let owned = |function: &&'a Function| Some((package.model.types.get(&function.owner)?, *function));
    room.functions.iter().filter_map(owned).filter(|(owner, _)| !matches!(owner.kind, Kind::Text)).collect()
}

/// A method beside the fields of its record: where a field has its name, a way to make the record is `of_…`, what asks for
/// something `get_…`, and what gives a changed copy `with_…`.
pub(super) fn method(owner: &Named, function: &Function) -> String {
    let name = &function.name;
    match function.receiver {
        _ if !owner.fields().any(|field| field.name == *name) => name.clone(),
        Receiver::None => format!("of_{name}"),
        Receiver::Shared => format!("get_{name}"),
        Receiver::Changed | Receiver::Owned => format!("with_{name}"),
    }
}

/// How a call of the kitchen that does not wait is written.
#[derive(PartialEq)]
pub(super) enum Manner {
    /// It gives another kitchen.
    Kitchen,
    /// It only looks at what the kitchen holds itself.
    AtOnce,
    /// It asks the store.
    Waits,
    /// It plans, which takes as long as it is given: in steps, so that a cancellation is heard.
    Plans,
}

pub(super) fn manner(function: &Function) -> Manner {
    match &function.returns {
        Shape::Named(name) if name == "Kitchen" => Manner::Kitchen,
        _ if function.name == "generate_menu_plan" => Manner::Plans,
        _ if function.lends => Manner::AtOnce,
        _ => Manner::Waits,
    }
}

/// The kitchen and its calls, in the room that has it.
pub(super) fn kitchen<'r, 'a>(room: &'r Room<'a>) -> Option<(&'a Named, &'r [&'a Function])> {
    let found = room.objects.iter().find(|(object, _)| names::object(&object.name) != object.name);
    found.map(|(object, calls)| (*object, calls.as_slice()))
}

/// What every case of the error carries: its name, its type in Kotlin and in Swift, and what it says.
pub(super) const TOLD: &[(&str, &str, &str, &str)] = &[
    ("code", "String", "String", "The stable code, such as `menu.cycle`."),
    ("reason", "String", "String", "The sentence for people, in English, without the path."),
    ("path", "String", "String", "Where in the input: `ingredients[3].unit`; empty when the whole input is meant."),
    ("details", "List<ErrorDetail>", "[ErrorDetail]", "The values involved, for programs."),
    ("violations", "List<Violation>", "[Violation]", "Everything that is wrong with a record, field by field."),
];

/// The kinds of errors, in the room that has them.
pub(super) fn kinds<'r>(room: &'r Room<'_>) -> Option<&'r [Variant]> {
    let kinds = room.types.iter().find(|named| named.name == "ErrorKind")?;
    if let Kind::Enum { variants, .. } = &kinds.kind { Some(variants) } else { None }
}

/// `money_allocate` as `moneyAllocate`, as UniFFI writes it.
pub(super) fn camel(name: &str) -> String {
    crate::serde_attrs::camel(name)
}

/// `plan_optimise` as `PlanOptimise`.
pub(super) fn pascal(name: &str) -> String {
    camel(&format!("_{name}"))
}
