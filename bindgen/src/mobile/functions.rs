//! Writes the functions, and the methods of records, which UniFFI cannot give to a type of another crate.

use super::types::{is_made_of_nothing, rust};
use super::{Package, names};
use crate::model::{Function, Parameter, Receiver};
use crate::shape::Shape;
use crate::write::{Page, list};

pub(super) fn write(page: &mut Page, package: &Package<'_>, function: &Function) {
    let owner = package.model.types.get(&function.owner);
    let own = owner.filter(|_| function.receiver != Receiver::None);
    let mut parameters: Vec<String> =
        own.map(|owner| format!("{}: {}", names::own(owner, function), owner.path)).into_iter().collect();
    parameters.extend(function.parameters.iter().map(|it| parameter(package, it)));
    page.docs(&names::docs(&function.docs));
    page.line(&export(package, function));
    page.line(&format!(
        "pub fn {}({}) -> Result<{}, GiziError> {{",
        names::function(package.model, function),
        parameters.join(", "),
        returns(package, &function.returns)
    ));
    let callee = match (owner, own, function.receiver) {
        (_, Some(own), _) => format!("{}.{}", names::own(own, function), function.name),
        (Some(owner), ..) => format!("{}::{}", owner.path, function.name),
        _ => function.path.clone(),
    };
    page.line(&format!("{}\n}}", call(package, function, &callee)));
}

/// The attribute, with what of the call may be left out.
pub(super) fn export(package: &Package<'_>, function: &Function) -> String {
    match defaults(package, function) {
        defaults if defaults.is_empty() => "#[uniffi::export]".to_owned(),
        defaults => format!("#[uniffi::export(default({defaults}))]"),
    }
}

/// The parameters at the end that may be absent. UniFFI reads one without a value only as the last.
pub(super) fn defaults(package: &Package<'_>, function: &Function) -> String {
    let mut absent = Vec::new();
    for (it, _) in package.model.parameters(function).iter().rev().take_while(|(_, may)| *may) {
        match &it.shape {
            Shape::Option(_) => absent.insert(0, format!("{} = None", it.name)),
            Shape::Named(name) if absent.is_empty() && is_made_of_nothing(package.model, name) => {
                absent.push(it.name.clone());
            }
            _ => break,
        }
    }
    absent.join(", ")
}

pub(super) fn parameter(package: &Package<'_>, it: &Parameter) -> String {
    format!("{}: {}", it.name, returns(package, &it.shape))
}

/// A type as it crosses: objects are shared.
pub(super) fn returns(package: &Package<'_>, shape: &Shape) -> String {
    match shape {
        Shape::Named(name) if package.is_object(name) => {
            let room = package.model.types.get(name).map_or_else(String::new, |named| names::room(&named.path));
            format!("std::sync::Arc<crate::generated::{room}::{}>", names::object(name))
        }
        Shape::Option(inner) => format!("Option<{}>", returns(package, inner)),
        Shape::List(inner) => format!("Vec<{}>", returns(package, inner)),
        shape => rust(package.model, shape),
    }
}

/// The body: what core does, with its panics caught.
pub(super) fn call(package: &Package<'_>, function: &Function, callee: &str) -> String {
    let called = format!("{callee}({})", list(&function.parameters, |it| passed(package, it)));
    let called = if function.fallible { format!("{called}?") } else { called };
    let called = if function.lends { format!("{called}{}", owned(&function.returns)) } else { called };
    let called = match &function.returns {
        Shape::Named(name) if package.is_object(name) => format!("held({called})"),
        _ => called,
    };
    format!("guarded(move || Ok({called}))")
}

/// How an owned value of the parameter's name is passed to core.
fn passed(package: &Package<'_>, it: &Parameter) -> String {
    match (&it.shape, it.borrowed) {
        (Shape::Named(name), true) if package.is_object(name) => format!("&*{}.0.look()?", it.name),
        (Shape::Named(name), false) if package.is_object(name) => format!("{}.0.look()?.clone()", it.name),
        (Shape::Option(inner), true) if matches!(**inner, Shape::Text | Shape::Bytes | Shape::List(_)) => {
            format!("{}.as_deref()", it.name)
        }
        _ => it.passed(),
    }
}

/// What is lent, as a value of its own.
fn owned(returns: &Shape) -> &'static str {
    match returns {
        Shape::Option(inner) if **inner == Shape::Text => ".map(str::to_owned)",
        Shape::Option(_) => ".cloned()",
        Shape::List(_) => ".to_vec()",
        Shape::Text => ".to_owned()",
        _ => ".clone()",
    }
}
