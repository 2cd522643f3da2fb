//! Writes the objects: what core hides its insides of, such as a catalog. The languages hold them by reference.

use super::{Package, functions, names};
use crate::model::{Function, Named, Receiver};
use crate::write::Page;

pub(super) fn write(
    page: &mut Page,
    package: &Package<'_>,
    object: &Named,
    methods: &[&Function],
) -> Result<(), String> {
    let name = names::object(&object.name);
    let holds = match object.name.as_str() {
        "Kitchen" => "Closing",
        _ if methods.iter().any(|method| method.receiver == Receiver::Changed) => "Changing",
        _ => "Steady",
    };
    page.docs(&names::docs(&object.docs));
    page.line(&format!("#[derive(uniffi::Object)]\npub struct {name}(pub(crate) {holds}<{}>);", object.path));
    page.line(&format!("object!({name}, {holds}, {});", object.path));
    if methods.is_empty() {
        return Ok(());
    }
    page.line(&format!("#[uniffi::export]\nimpl {name} {{"));
    for method in methods {
        self::method(page, package, object, method)?;
    }
    page.line("}");
    Ok(())
}

fn method(page: &mut Page, package: &Package<'_>, object: &Named, method: &Function) -> Result<(), String> {
    page.docs(&names::docs(&method.docs));
    let own = method.receiver != Receiver::None;
    let defaults = functions::defaults(package, method);
    let makes = method.returns.named() == Some(&object.name);
    let mark = if own { "method" } else { "constructor" };
    if !own && !makes {
        return Err(format!("{}: UniFFI has no functions in a class but those that make it", method.path));
    }
    match defaults.as_str() {
        "" => page.line(&format!("#[uniffi::{mark}]")),
        defaults => page.line(&format!("#[uniffi::{mark}(default({defaults}))]")),
    }
    let mut parameters: Vec<String> = own.then(|| "&self".to_owned()).into_iter().collect();
    parameters.extend(method.parameters.iter().map(|it| functions::parameter(package, it)));
    page.line(&format!(
        "pub fn {}({}) -> Result<{}, GiziError> {{",
        method.name,
        parameters.join(", "),
        functions::returns(package, &method.returns)
    ));
    let name = &method.name;
    let callee = match method.receiver {
        Receiver::None => format!("{}::{name}", object.path),
        Receiver::Shared => format!("self.0.look()?.{name}"),
        Receiver::Changed => format!("self.0.change()?.{name}"),
        Receiver::Owned => format!("self.0.look()?.clone().{name}"),
    };
    page.line(&format!("{}\n}}", functions::call(package, method, &callee)));
    Ok(())
}
