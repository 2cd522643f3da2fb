//! Writes the layer of Kotlin: methods of records as extensions, constructors with every default of core, and the kitchen
//! whose calls suspend.

use super::layer::{self, Manner, camel, pascal};
use super::made::{Made, is_lacking, made};
use super::{Package, names};
use crate::model::{Field, Function, Kind, Named, Receiver, Variant};
use crate::serde_attrs::screaming;
use crate::shape::Shape;
use crate::write::{Page, list};

const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];
const HEAD: &str = "@file:Suppress(\"RedundantVisibilityModifier\", \"unused\")\n\npackage id.gizi\n";
const IMPORTS: &str = "\nimport kotlinx.coroutines.CoroutineDispatcher\nimport kotlinx.coroutines.Dispatchers\nimport kotlinx.coroutines.ensureActive\nimport kotlinx.coroutines.withContext\n";

/// Every file of the layer.
pub(super) fn files(package: &Package<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for (name, room) in &package.rooms {
        let kitchen = layer::kitchen(room);
        let imports = if kitchen.is_some() { IMPORTS } else { "" };
        let mut page = Page::script(&format!("{HEAD}{imports}"));
        let records = room.types.iter().map(|named| constructor(&mut page, package, named)).filter(|written| *written);
        let (methods, kinds) = (layer::methods(package, room), layer::kinds(room));
        if records.count() + methods.len() > 0 || kitchen.is_some() || kinds.is_some() {
            kinds.iter().for_each(|kinds| error(&mut page, kinds));
            methods.iter().for_each(|(owner, function)| extension(&mut page, package, owner, function));
            kitchen.iter().for_each(|(object, calls)| self::kitchen(&mut page, package, object, calls));
            files.push((format!("generated/kotlin/{}.kt", pascal(name)), page.plain()));
        }
    }
    files
}

/// The constructor that UniFFI cannot give: with the defaults of enums and decimals. Kotlin takes it where the class's own
/// lacks an argument.
fn constructor(page: &mut Page, package: &Package<'_>, named: &Named) -> bool {
    let model = package.model;
    let Kind::Record(fields) = &named.kind else { return false };
    if !fields.iter().any(|field| is_lacking(model, field)) {
        return false;
    }
    docs(page, "", &[format!("`{}` with every default of core.", named.name)]);
    page.line(&format!("public operator fun {0}.Companion.invoke(", named.name));
    for field in fields {
        let default = value(package, field).map_or_else(String::new, |value| format!(" = {value}"));
        page.line(&format!("    {}: {}{default},", word(&field.name), ty(package, &field.shape)));
    }
    page.line(&format!("): {0} = {0}({1})\n", named.name, list(fields, |field| word(&field.name))));
    true
}

/// What every case of the error carries, of the error itself.
fn error(page: &mut Page, kinds: &[Variant]) {
    let mut property = |name: &str, of: &str, says: &str, value: &dyn Fn(&Variant) -> String| {
        docs(page, "", &[says.to_owned()]);
        page.line(&format!("public val GiziException.{name}: {of}\n    get() =\n        when (this) {{"));
        for kind in kinds {
            page.line(&format!("            is GiziException.{} -> {}", kind.name, value(kind)));
        }
        page.line("        }\n");
    };
    property("kind", "ErrorKind", "The coarse class: what a caller does about it.", &|kind| {
        format!("ErrorKind.{}", screaming(&kind.name))
    });
    for (name, of, _, says) in layer::TOLD {
        property(name, of, says, &|_| format!("this.{name}"));
    }
    docs(page, "", &["Whether the same call may succeed later without any change of its input.".to_owned()]);
    page.line("public val GiziException.isRetryable: Boolean\n    get() = this is GiziException.Busy\n");
}

fn extension(page: &mut Page, package: &Package<'_>, owner: &Named, function: &Function) {
    docs(page, "", &function.docs);
    let companion = if function.receiver == Receiver::None { ".Companion" } else { "" };
    let own = (function.receiver != Receiver::None).then(|| "this".to_owned());
    let given = own.into_iter().chain(function.parameters.iter().map(|it| word(&it.name))).collect::<Vec<_>>();
    page.line(&format!(
        "@Throws(GiziException::class)\npublic fun {}{companion}.{}({}): {} =\n    {}({})\n",
        owner.name,
        word(&layer::method(owner, function)),
        parameters(package, function),
        ty(package, &function.returns),
        word(&names::function(package.model, function)),
        given.join(", ")
    ));
}

fn kitchen(page: &mut Page, package: &Package<'_>, object: &Named, calls: &[&Function]) {
    docs(page, "", &object.docs);
    page.line(include_str!("kitchen.kt").trim_end());
    for function in calls {
        page.line("");
        docs(page, "    ", &function.docs);
        let name = word(&function.name);
        let given = list(&function.parameters, |it| word(&it.name));
        let (parameters, returns) = (parameters(package, function), ty(package, &function.returns));
        page.line("    @Throws(GiziException::class)");
        page.line(&match layer::manner(function) {
            Manner::Kitchen => {
                format!("    public fun {name}({parameters}): Kitchen = Kitchen(blocking.{name}({given}), dispatcher)")
            }
            Manner::AtOnce => format!("    public fun {name}({parameters}): {returns} = blocking.{name}({given})"),
            Manner::Plans => format!(
                "    public suspend fun {name}({parameters}): {returns} =\n        planned(searchMenuPlan({given}), options.work)"
            ),
            Manner::Waits => {
                format!(
                    "    public suspend fun {name}({parameters}): {returns} =\n        call {{ it.{name}({given}) }}"
                )
            }
        });
    }
    page.line("}");
}

fn parameters(package: &Package<'_>, function: &Function) -> String {
    let one = |(it, may): &(&crate::model::Parameter, bool)| {
        let default = match (&it.shape, may) {
            (Shape::Option(_), true) => " = null".to_owned(),
            (Shape::Named(name), true)
                if package
                    .model
                    .get(name)
                    .is_some_and(|named| super::made::is_made_of_nothing(package.model, named)) =>
            {
                format!(" = {name}()")
            }
            _ => String::new(),
        };
        format!("{}: {}{default}", word(&it.name), ty(package, &it.shape))
    };
    list(&package.model.parameters(function), one)
}

fn ty(package: &Package<'_>, shape: &Shape) -> String {
    match shape {
        Shape::Nothing => "kotlin.Unit".to_owned(),
        Shape::Bool => "Boolean".to_owned(),
        Shape::U32 => "UInt".to_owned(),
        Shape::I64 => "Long".to_owned(),
        Shape::F64 => "Double".to_owned(),
        Shape::Text => "String".to_owned(),
        Shape::Bytes => "ByteArray".to_owned(),
        Shape::Decimal => "Decimal".to_owned(),
        Shape::Date => "CivilDate".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Named(name) if package.is_object(name) => names::object(name),
        Shape::Named(name) => name.clone(),
        Shape::Option(inner) => format!("{}?", ty(package, inner)),
        Shape::List(inner) => format!("List<{}>", ty(package, inner)),
    }
}

fn value(package: &Package<'_>, field: &Field) -> Option<String> {
    Some(written(&made(package.model, field)?, &field.shape))
}

fn written(made: &Made<'_>, shape: &Shape) -> String {
    match made {
        Made::Absent => "null".to_owned(),
        Made::Empty => "emptyList()".to_owned(),
        Made::Literal(text) if *shape == Shape::U32 => format!("{text}u"),
        Made::Literal(text) => (*text).to_owned(),
        Made::Decimal(whole) => format!("Decimal({whole})"),
        Made::Case(named, case) => match named.kind {
            Kind::Enum { tag: None, .. } => format!("{}.{}", named.name, screaming(&case.name)),
            _ => format!("{}.{}", named.name, names::variant(&named.name, &case.name)),
        },
        Made::Record(named, fields) => {
            format!("{}({})", named.name, list(fields, |(field, made)| written(made, &field.shape)))
        }
    }
}

fn word(name: &str) -> String {
    let name = camel(name);
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

fn docs(page: &mut Page, indent: &str, docs: &[String]) {
    page.jsdoc(indent, &names::docs(docs));
}
