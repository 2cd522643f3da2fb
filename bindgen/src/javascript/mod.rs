//! Writes the package for JavaScript: the crossing in Rust, the modules that users import, and their declarations.

mod crossing;
mod declare;
mod names;
mod parity;
mod runtime;
mod types;

use crate::listed::Listed;
use crate::model::{Function, Kind, Model, Named, Receiver};
use crate::shape::Shape;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use parity::items;

/// One of the builds of the package: each is a WebAssembly file of its own, and holds all that the one before has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Build {
    /// Menus, ingredients and programmes are read from JSON and checked.
    Validate,
    /// What is calculated: nutrition, cost, verdicts, and how people read them.
    Core,
    /// Kitchens in the memory of the page, plans and files: everything but the planner.
    Kitchen,
    /// Everything.
    Plan,
}

impl Build {
    pub(crate) const ALL: [Self; 4] = [Self::Validate, Self::Core, Self::Kitchen, Self::Plan];

    /// The name of its feature and of its files.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Validate => "validate",
            Self::Core => "core",
            Self::Kitchen => "kitchen",
            Self::Plan => "plan",
        }
    }
}

/// A function or method with its number, by which JavaScript calls it.
pub(crate) struct Numbered<'a> {
    number: usize,
    function: &'a Function,
    /// The first build that holds it.
    build: Build,
}

/// A record for libraries of forms.
struct Schema<'p, 'a> {
    name: String,
    /// What gives its JSON Schema.
    text: Option<&'p Numbered<'a>>,
    /// What reads it, and the field of the answer that holds it.
    parser: String,
    field: String,
    /// What is read.
    reads: String,
}

/// Everything that the writers look at.
pub(crate) struct Package<'a> {
    model: &'a Model,
    crossing: &'a [Function],
    calls: Vec<Numbered<'a>>,
    /// The types that a language sees: those that are not absent.
    types: Vec<&'a Named>,
}

impl<'a> Package<'a> {
    /// `absent` lists by path what the builds lack, `planner` what only the planner has, each with the reason.
    pub(crate) fn new(model: &'a Model, crossing: &'a [Function], absent: &str, planner: &str) -> Result<Self, String> {
        let (absent, planner) = (Listed::read(absent), Listed::read(planner));
        let mentions = |function: &Function, found: &dyn Fn(&Named) -> bool| {
            function.shapes().filter_map(Shape::named).filter_map(|name| model.types.get(name)).any(found)
        };
        let is_absent =
            |function: &Function| absent.has(&function.path) || mentions(function, &|named| absent.has(&named.path));
        let searches = |function: &Function| {
            let object = |named: &Named| matches!(named.kind, Kind::Object) && planner.has(&named.path);
            planner.has(&function.path) || mentions(function, &object)
        };
        let kept = crossing.iter().filter(|function| !is_absent(function));
        // A newtype is a plain string; what gives its text has nothing to do there.
        let is_text = |function: &&Function| {
            matches!(model.types.get(&function.owner).map(|owner| &owner.kind), Some(Kind::Text))
                && (function.receiver == Receiver::None || function.returns == Shape::Text)
        };
        let mut calls: Vec<Numbered<'a>> = Vec::new();
        for (number, function) in kept.filter(|function| !is_text(function)).enumerate() {
            let build = match () {
                () if searches(function) => Build::Plan,
                () if KITCHENS.contains(&room_of(function)) || with_standards(function) => Build::Kitchen,
                () if is_validation(function) => Build::Validate,
                () => Build::Core,
            };
            calls.push(Numbered { number, function, build });
        }
        let types = model.types.values().filter(|named| !absent.has(&named.path)).collect();
        let package = Self { model, crossing, calls, types };
        package.check()?;
        match absent.unused().into_iter().chain(planner.unused()).next() {
            Some(line) => Err(format!("{line}: listed, but core has no such thing")),
            None => Ok(package),
        }
    }

    /// Every generated file with its text, beneath the folder of the binding.
    pub(crate) fn files(&self) -> Result<Vec<(String, String)>, String> {
        let mut files = Vec::new();
        let mut rooms: BTreeMap<String, Vec<&Numbered<'a>>> = BTreeMap::new();
        for call in &self.calls {
            rooms.entry(names::room(&call.function.path, self.model, call.function)).or_default().push(call);
        }
        files.push(("generated/mod.rs".to_owned(), crossing::index(self, &rooms)?));
        for (room, calls) in &rooms {
            files.push((format!("generated/{room}.rs"), crossing::write(self, calls)?));
        }
        files.push(("package/records.d.ts".to_owned(), declare::records(self)));
        for build in Build::ALL {
            let name = build.name();
            files.push((format!("package/{name}.js"), runtime::write(self, build)));
            files.push((format!("package/{name}.d.ts"), declare::write(self, build)));
        }
        Ok(files)
    }

    /// Free functions of a build, without those that stand in a companion.
    fn functions(&self, build: Build) -> impl Iterator<Item = &Numbered<'a>> {
        self.calls
            .iter()
            .filter(move |call| call.build <= build && names::companion(self.model, call.function).is_none())
    }

    /// Functions and methods of a build beside each type of theirs.
    fn members(&self, build: Build) -> BTreeMap<String, Vec<&Numbered<'a>>> {
        let mut members: BTreeMap<String, Vec<&Numbered<'a>>> = BTreeMap::new();
        for call in self.calls.iter().filter(|call| call.build <= build) {
            if let Some(companion) = names::companion(self.model, call.function) {
                members.entry(companion).or_default().push(call);
            }
        }
        members
    }

    /// What each function that reads JSON is for libraries of forms.
    fn schemas(&self, build: Build) -> Vec<Schema<'_, 'a>> {
        let named = |name: &str| self.functions(build).find(|call| call.function.name == name);
        let schema = |call: &Numbered<'a>| {
            let noun = call.function.name.strip_prefix("parse_").filter(|_| call.function.owner.is_empty())?;
            let parsed = self.model.types.get(call.function.returns.named()?)?;
            let field = parsed.fields().find(|field| matches!(field.shape, Shape::Option(_)))?;
            Some(Schema {
                name: names::bound(&format!("{noun}_schema")),
                text: named(&format!("{noun}_schema")),
                parser: names::function(call.function),
                field: field.wire.clone(),
                reads: field.shape.named()?.to_owned(),
            })
        };
        self.functions(build).filter_map(schema).collect()
    }

    fn is_object(&self, name: &str) -> bool {
        matches!(self.model.types.get(name), Some(Named { kind: Kind::Object, .. }))
    }

    /// A number that changes with what the numbers of the calls mean.
    fn form(&self) -> u32 {
        let paths = self.calls.iter().map(|call| call.function.path.as_str());
        // FNV-1a.
        paths
            .flat_map(|path| path.bytes().chain([b'\n']))
            .fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }

    /// Two exports under one name would hide one another.
    fn check(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for call in &self.calls {
            let companion = names::companion(self.model, call.function).map_or_else(String::new, |name| name + ".");
            let name = format!("{companion}{}", names::function(call.function));
            if !seen.insert(name.clone()) {
                return Err(format!("{}: `{name}` would stand twice in JavaScript", call.function.path));
            }
            if call.function.returns == Shape::Bytes {
                return Err(format!("{}: bytes as a result are not written yet", call.function.path));
            }
        }
        Ok(())
    }
}

/// The modules of core that only those who keep and plan need.
const KITCHENS: [&str; 7] = ["event", "interchange", "kitchen", "plan", "sheet", "store", "view"];

/// Whether a function gives standards that ship or reads TOML: a page that only calculates fetches standards as JSON.
fn with_standards(function: &Function) -> bool {
    ["built_in", "built_in_ids", "from_toml", "from_toml_with"]
        .iter()
        .any(|name| function.path.ends_with(&format!("::Standard::{name}")))
}

/// The first module on a path: `plan` of `gizi::plan::optimise::PlanSearch::step`.
fn room_of(function: &Function) -> &str {
    function.path.split("::").nth(1).unwrap_or_default()
}

/// Whether a function reads a record from JSON, or says what is checked. What checks a record that was read before would
/// bring one more way of reading along.
fn is_validation(function: &Function) -> bool {
    let ends = ["_schema", "_violation_codes"].iter().any(|end| function.name.ends_with(end));
    function.owner.is_empty() && (function.name.starts_with("parse_") || ends)
}
