//! Writes the Python package: the crossing in Rust, the modules that users import, and their stubs.

mod crossing;
mod names;
mod parity;
mod runtime;
mod stubs;

use crate::model::{Function, Kind, Model, Named, Receiver};
use crate::shape::Shape;
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub(crate) use parity::items;

/// One module of core, which is one module of the package.
pub(crate) struct Room<'a> {
    /// Its name behind `gizi.`: `plan.optimise`.
    name: String,
    docs: Vec<String>,
    types: Vec<&'a Named>,
    functions: Vec<&'a Function>,
    /// Names of other rooms that core shows here too, with the room.
    aliases: Vec<(String, String)>,
    /// Whether other rooms lie in it.
    is_folder: bool,
    /// What a file written by hand adds: the names in its `__all__`.
    added: Vec<String>,
    /// The methods that it gives classes in place of core's: `_PlanSearchOwn.prove`.
    overridden: BTreeSet<String>,
}

/// Everything that the writers look at.
pub(crate) struct Package<'a> {
    model: &'a Model,
    crossing: &'a [Function],
    methods: BTreeMap<&'a str, Vec<&'a Function>>,
    rooms: Vec<Room<'a>>,
}

impl<'a> Package<'a> {
    /// Sorts types and functions into rooms; `own` is the folder of the files written by hand.
    pub(crate) fn new(source: &Source, model: &'a Model, crossing: &'a [Function], own: &Path) -> Result<Self, String> {
        let mut package = Self { model, crossing, methods: BTreeMap::new(), rooms: Vec::new() };
        let mut rooms: BTreeMap<String, Room<'a>> = BTreeMap::new();
        for (module, docs) in &source.docs {
            let Some((_, name)) = module.split_once("::") else { continue };
            let name = name.replace("::", ".");
            let file = own.join(format!("{}.py", name.replace('.', "_")));
            let text = std::fs::read_to_string(file).unwrap_or_default();
            let room = Room {
                docs: docs.clone(),
                types: Vec::new(),
                functions: Vec::new(),
                aliases: Vec::new(),
                is_folder: source.docs.keys().any(|other| other.starts_with(&format!("{module}::"))),
                added: names::listed(&text),
                overridden: names::own_members(&text),
                name: name.clone(),
            };
            rooms.insert(name, room);
        }
        let mut at = |path: &str, put: &mut dyn FnMut(&mut Room<'a>)| {
            rooms.get_mut(&names::room(path)).map(put).ok_or_else(|| format!("{path} lies in no open module"))
        };
        for named in model.types.values() {
            at(&named.path, &mut |room| room.types.push(named))?;
            // What core shows at its root too, the package shows by hand.
            if let Some(alias) = source.alias(&named.path).filter(|alias| !names::room(alias).is_empty()) {
                at(alias, &mut |room| room.aliases.push((named.name.clone(), names::room(&named.path))))?;
            }
        }
        for function in crossing {
            let kind = model.types.get(&function.owner).map(|owner| (&owner.kind, &owner.path));
            match (function.owner.as_str(), kind) {
                ("", _) => at(&function.path, &mut |room| room.functions.push(function))?,
                // A newtype is a `str` in Python, which has no methods of core: they are functions beside it.
                (_, Some((Kind::Text, _)))
                    if function.receiver == Receiver::None || function.returns == Shape::Text => {}
                (_, Some((Kind::Text, path))) => at(path, &mut |room| room.functions.push(function))?,
                (owner, _) => package.methods.entry(owner).or_default().push(function),
            }
        }
        package.rooms = rooms.into_values().collect();
        package.check()?;
        Ok(package)
    }

    /// Every generated file with its text, beneath the folder of the binding.
    pub(crate) fn files(&self) -> Result<Vec<(String, String)>, String> {
        let mut files = vec![("generated/mod.rs".to_owned(), crossing::index(self)?)];
        for room in &self.rooms {
            let (flat, nested) = (room.name.replace('.', "_"), room.name.replace('.', "/"));
            let file = if room.is_folder { format!("{nested}/__init__") } else { nested };
            files.push((format!("generated/{flat}.rs"), crossing::write(self, room)?));
            files.push((format!("python/gizi/{file}.py"), runtime::write(self, room)));
            files.push((format!("python/gizi/{file}.pyi"), stubs::write(self, room)));
        }
        Ok(files)
    }

    fn methods(&self, named: &Named) -> &[&'a Function] {
        self.methods.get(named.name.as_str()).map_or(&[], Vec::as_slice)
    }

    /// The methods of a class without those that people write by hand.
    fn written(&self, room: &Room<'_>, named: &Named) -> impl Iterator<Item = &'a Function> {
        let by_hand = |method: &Function| {
            let name = names::function(self.model, method);
            room.overridden.contains(&format!("_{}Own.{name}", named.name))
        };
        self.methods(named).iter().copied().filter(move |method| !by_hand(method))
    }

    /// Two members of a class under one name would hide one another.
    fn check(&self) -> Result<(), String> {
        let mut twice = Vec::new();
        for named in self.model.types.values() {
            let fields = match &named.kind {
                Kind::Record(fields) => fields.iter().map(|field| names::python(&field.name)).collect(),
                _ => Vec::new(),
            };
            let methods = self.methods(named).iter().map(|method| names::function(self.model, method));
            let mut seen: BTreeSet<String> = match named.kind {
                Kind::Record(_) | Kind::Enum { tag: Some(_), .. } => names::OF_RECORDS,
                Kind::Enum { .. } => names::OF_ENUMS,
                Kind::Text | Kind::Object => &[],
            }
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
            let again = fields.into_iter().chain(methods).filter(|name| !seen.insert(name.clone()));
            twice.extend(again.map(|name| format!("{}.{name} would stand twice in its Python class", named.path)));
        }
        if twice.is_empty() { Ok(()) } else { Err(twice.join("\n")) }
    }
}
