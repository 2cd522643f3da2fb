//! Writes the binding for Kotlin and Swift: what crosses by UniFFI, and the thin layers of both languages over it.

mod functions;
mod kotlin;
mod layer;
mod made;
mod names;
mod objects;
mod parity;
mod schema;
mod swift;
mod types;

use crate::model::{Function, Kind, Model, Named, Receiver};
use crate::shape::Shape;
use crate::write::Page;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use parity::items;
pub(crate) use schema::schema;

/// One file: the types, functions and objects of one module of core.
#[derive(Default)]
struct Room<'a> {
    types: Vec<&'a Named>,
    functions: Vec<&'a Function>,
    objects: Vec<(&'a Named, Vec<&'a Function>)>,
}

/// Everything that the writers look at.
pub(crate) struct Package<'a> {
    model: &'a Model,
    rooms: BTreeMap<String, Room<'a>>,
}

impl<'a> Package<'a> {
    /// `absent` lists by path what a phone lacks, each with the reason.
    pub(crate) fn new(model: &'a Model, crossing: &'a [Function], absent: &str) -> Result<Self, String> {
        let absent = crate::listed::Listed::read(absent);
        let mut package = Self { model, rooms: BTreeMap::new() };
        for named in model.types.values().filter(|named| !absent.has(&named.path)) {
            let room = package.rooms.entry(names::room(&named.path)).or_default();
            match named.kind {
                Kind::Object => room.objects.push((named, Vec::new())),
                _ => room.types.push(named),
            }
        }
        let is_absent = |function: &Function| {
            let named = function.shapes().filter_map(Shape::named).filter_map(|name| model.types.get(name));
            absent.has(&function.path) || named.into_iter().any(|named| absent.has(&named.path))
        };
        for function in crossing.iter().filter(|function| !is_absent(function)) {
            let owner = model.types.get(&function.owner);
            let room = package.rooms.entry(names::room(owner.map_or(&function.path, |owner| &owner.path))).or_default();
            match owner.map(|owner| &owner.kind) {
                Some(Kind::Object) => {
                    let own = room.objects.iter_mut().find(|(object, _)| object.name == function.owner);
                    own.ok_or_else(|| format!("{}: its object is absent", function.path))?.1.push(function);
                }
                // A newtype is a text in Kotlin and Swift; what makes it or gives its text has nothing to do there.
                Some(Kind::Text) if function.receiver == Receiver::None || function.returns == Shape::Text => {}
                _ => room.functions.push(function),
            }
        }
        package.check()?;
        match absent.unused().into_iter().next() {
            Some(line) => Err(format!("{line}: listed, but core has no such thing")),
            None => Ok(package),
        }
    }

    /// Every generated file with its text, beneath the folder of the binding.
    pub(crate) fn files(&self) -> Result<Vec<(String, String)>, String> {
        let mut index = Page::rust("");
        let mut files = Vec::new();
        for (name, room) in &self.rooms {
            index.line(&format!("pub(crate) mod {name};"));
            let mut page = Page::rust(
                "#[allow(unused_imports)]\nuse crate::{cross::*, fault::*, object::*};\n#[allow(unused_imports)]\nuse jiff::Timestamp;\n",
            );
            room.types.iter().for_each(|named| types::write(&mut page, self.model, named));
            room.functions.iter().for_each(|function| functions::write(&mut page, self, function));
            for (object, methods) in &room.objects {
                objects::write(&mut page, self, object, methods)?;
            }
            files.push((format!("generated/{name}.rs"), page.formatted()?));
        }
        files.push(("generated/mod.rs".to_owned(), index.formatted()?));
        files.extend(kotlin::files(self));
        files.extend(swift::files(self));
        Ok(files)
    }

    fn is_object(&self, name: &str) -> bool {
        matches!(self.model.types.get(name), Some(Named { kind: Kind::Object, .. }))
    }

    /// Kotlin and Swift have one flat space of functions.
    fn check(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for function in self.rooms.values().flat_map(|room| &room.functions) {
            let name = names::function(self.model, function);
            if !seen.insert(name.clone()) {
                return Err(format!("{}: `{name}` would stand twice in Kotlin and Swift", function.path));
            }
        }
        for named in self.rooms.values().flat_map(|room| &room.types) {
            let Kind::Enum { tag: Some(_), variants } = &named.kind else { continue };
            let hides = |case: &&str| names::TYPES_OF_KOTLIN.contains(case);
            let cases = variants.iter().map(|variant| names::variant(&named.name, &variant.name));
            if let Some(case) = cases.into_iter().find(hides) {
                return Err(format!("{}: its case `{case}` would hide a type of Kotlin", named.path));
            }
        }
        Ok(())
    }
}
