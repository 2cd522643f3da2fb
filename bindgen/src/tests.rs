use crate::model::{Default, Kind, Model, functions};
use crate::python::{self, Package};
use crate::shape::Shape;
use crate::source::Source;
use crate::surface::{differences, violations};
use crate::{javascript, mobile};
use std::path::Path;

fn folder(inside: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

fn kitchen() -> Source {
    Source::read("kitchen", &folder("testdata/kitchen")).unwrap()
}

#[test]
fn every_violation_is_named_and_nothing_else() {
    let found: Vec<String> = violations(&kitchen()).iter().map(ToString::to_string).collect();
    let expected = [
        "kitchen::Open: `non_exhaustive` may not cross",
        "kitchen::Open.maybe: nested Option `Option<Option<u32>>` may not cross",
        "kitchen::Open.pair: `(u32, u32)` may not cross",
        "kitchen::Open.map: `HashMap<String, f64>` may not cross",
        "kitchen::Open.count: `usize` may not cross",
        "kitchen::Open.shared: `Arc<Jar>` may not cross",
        "kitchen::Open.flat: `serde(flatten)` is not known to the generator",
        "kitchen::Open.day: the default `computed` is no literal",
        "kitchen::Whole: `serde(try_from)` is not known to the generator",
        "kitchen::Whole: `serde(default)` stands on each field, not on the record",
        "kitchen::Spelled: only a newtype is text on the wire",
        "kitchen::Error: the name clashes with a type of Kotlin, Swift or Python",
        "kitchen::Error.Broken: a variant names what it carries",
        "kitchen::Shelf::each: `impl Fn(&Jar)` may not cross",
        "kitchen::Shelf::first: generics and lifetimes may not cross",
        "kitchen::Open.hidden: its type is no public type of core",
        "kitchen::Open.shelf: an object inside a record",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_may_cross_is_read_with_its_wire_names_docs_and_defaults() {
    let (source, model) = (kitchen(), Model::read(&kitchen()));
    let Kind::Enum { tag, variants } = &model.get("Content").unwrap().kind else { panic!("an enum") };
    assert_eq!(tag.as_deref(), Some("kind"));
    let wires: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
    assert_eq!(wires, ["NOT_FILLED", "FILLED"]);
    assert_eq!(variants[1].fields[0].wire, "bestBefore");
    assert_eq!(model.get("Content").unwrap().docs, ["What a jar holds, see `JarId`."]);
    let Kind::Record(fields) = &model.get("Label").unwrap().kind else { panic!("a record") };
    let defaults: Vec<_> = fields.iter().map(|field| (field.wire.as_str(), field.default.clone())).collect();
    let copies = Some(Default::Literal("1".to_owned()));
    assert_eq!(defaults, [("jarId", None), ("copies", copies), ("lines", Some(Default::Empty)), ("per100g", None)]);
    let stick = functions(&source).remove(0).map_err(|violation| violation.to_string()).unwrap();
    let passed: Vec<String> = stick.parameters.iter().map(|parameter| parameter.passed()).collect();
    assert_eq!(passed, ["&label", "&contents", "note.as_ref()", "&text"]);
    assert_eq!((stick.returns, stick.fallible), (Shape::List(Box::new(Shape::Named("Label".to_owned()))), true));
}

#[test]
fn core_s_surface_crosses_but_for_what_is_listed() {
    let found = violations(&Source::read("gizi", &folder("../core/src")).unwrap());
    assert_eq!(differences(&found, include_str!("../rust-only.txt")), Vec::<String>::new());
    let (first, rest) = found.split_first().unwrap();
    assert_eq!(differences(rest, &format!("{}: why", first.place)).len(), rest.len() + 1);
}

#[test]
fn mobile_gets_fields_docs_and_defaults() {
    let (source, mut model) = (kitchen(), Model::read(&kitchen()));
    // What may not cross is not written.
    model.types.retain(|name, _| ["Content", "JarId", "Label"].contains(&name.as_str()));
    let crossing = model.crossing(&source);
    let package = mobile::Package::new(&model, &crossing, "").unwrap();
    let files: std::collections::BTreeMap<String, String> = package.files().unwrap().into_iter().collect();
    let holds = |file: &str, text: &str| assert!(files[file].contains(text), "{file} lacks {text}:\n{}", files[file]);
    holds("generated/plain.rs", "    #[uniffi(default = 1)]\n    pub copies: u32,");
    holds("generated/plain.rs", "/// Names a jar.\nJarId");
    holds("generated/plain.rs", "guarded(move || Ok(kitchen::plain::stick(&label, &contents, note.as_ref(), &text)?))");
    let unknown = mobile::Package::new(&model, &crossing, "kitchen::gone: why\n");
    assert_eq!(unknown.err().unwrap(), "kitchen::gone: listed, but core has no such thing");
}

#[test]
fn python_gets_classes_stubs_and_what_crosses() {
    let (source, mut model) = (kitchen(), Model::read(&kitchen()));
    // What may not cross is not written.
    model.types.retain(|name, _| ["Content", "JarId", "Label"].contains(&name.as_str()));
    let crossing = model.crossing(&source);
    let package = Package::new(&source, &model, &crossing, Path::new("nowhere")).unwrap();
    let files: std::collections::BTreeMap<String, String> = package.files().unwrap().into_iter().collect();
    let holds = |file: &str, text: &str| assert!(files[file].contains(text), "{file} lacks {text}:\n{}", files[file]);
    let (module, stub, rust) = ("python/gizi/plain.py", "python/gizi/plain.pyi", "generated/plain.rs");
    holds(module, "    def __new__(cls, *, jar_id, copies=1, lines=(), per_100g):");
    holds(stub, "    def __new__(cls, *, jar_id: str, copies: int = 1, lines: ");
    holds(module, "def stick(label, contents, note, text):");
    holds(rust, "given.take_or(\"copies\", || 1)?");
    holds(rust, "kitchen::plain::stick(p_label, &p_contents, p_note, &p_text)");
    let items = python::items(&package);
    assert!(items.contains(&"function\tplain\tstick".to_owned()), "{items:?}");
}

#[test]
fn javascript_gets_declarations_and_what_crosses() {
    let (source, mut model) = (kitchen(), Model::read(&kitchen()));
    // What may not cross is not written.
    model.types.retain(|name, _| ["Content", "JarId", "Label"].contains(&name.as_str()));
    let crossing = model.crossing(&source);
    let package = javascript::Package::new(&model, &crossing, "", "").unwrap();
    let files: std::collections::BTreeMap<String, String> = package.files().unwrap().into_iter().collect();
    let holds = |file: &str, text: &str| assert!(files[file].contains(text), "{file} lacks {text}:\n{}", files[file]);
    let records = "package/records.d.ts";
    holds(records, "  /** Something. */\n  | {\n      kind: \"FILLED\";\n      bestBefore?: CivilDate;");
    holds(records, "export interface LabelInput {\n  jarId: JarId;\n  copies?: number | undefined;");
    holds(records, "export interface Label {\n  jarId: JarId;\n  copies: number;");
    let call = "export declare function stick(label: r.LabelInput, contents: readonly r.ContentInput[], note: r.LabelInput | undefined, text: string): r.Label[];";
    holds("package/core.d.ts", call);
    holds(
        "package/core.js",
        "export function stick(label, contents, note, text) { return call(0, label, contents, note, text); }",
    );
    holds("generated/plain.rs", "call.value(&kitchen::plain::stick(&p_label, &p_contents, p_note.as_ref(), &p_text)?)");
    assert!(!files["package/validate.js"].contains("stick"));
    let items = javascript::items(&package);
    assert!(items.contains(&"core\tfunction\tstick".to_owned()), "{items:?}");
    let unknown = javascript::Package::new(&model, &crossing, "kitchen::gone: why\n", "");
    assert_eq!(unknown.err().unwrap(), "kitchen::gone: listed, but core has no such thing");
}
