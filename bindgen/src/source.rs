//! Reads a crate's source: every item with its module, and which of them the public can name.

use quote::quote;
use std::collections::BTreeMap;
use std::path::Path;
use syn::{Item, UseTree, Visibility};

/// An item where it stands.
pub(crate) struct Placed {
    /// The path the public writes, such as `gizi::menu::Menu`; `None` for a private item.
    pub public: Option<String>,
    /// The module it is written in, such as `gizi::menu::record`.
    pub module: String,
    /// The item.
    pub item: Item,
}

/// Everything a crate declares outside its tests.
pub(crate) struct Source {
    /// All items, in the order of the files.
    pub items: Vec<Placed>,
    /// What the files of the open modules say of themselves, by module.
    pub docs: BTreeMap<String, Vec<String>>,
    open_modules: Vec<String>,
    /// Where else an item is shown, by a `pub use` of any module.
    exports: BTreeMap<String, Vec<String>>,
}

impl Source {
    /// Reads the crate of a name from its `src` folder.
    pub(crate) fn read(name: &str, src: &Path) -> Result<Self, String> {
        let mut source = Self {
            items: Vec::new(),
            docs: BTreeMap::new(),
            open_modules: vec![name.to_owned()],
            exports: BTreeMap::new(),
        };
        source.module(name, &src.join("lib.rs"), src)?;
        for place in 0..source.items.len() {
            let public = source.items.get(place).and_then(|placed| source.public_path(placed));
            if let Some(placed) = source.items.get_mut(place) {
                placed.public = public;
            }
        }
        Ok(source)
    }

    fn module(&mut self, module: &str, file: &Path, folder: &Path) -> Result<(), String> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let parsed = syn::parse_file(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        if self.open_modules.iter().any(|open| open == module) {
            self.docs.insert(module.to_owned(), crate::read::docs(&parsed.attrs));
        }
        for item in parsed.items {
            match item {
                Item::Mod(child) if child.content.is_none() => {
                    if child.attrs.iter().any(for_tests) {
                        continue;
                    }
                    let (name, inner) = (format!("{module}::{}", child.ident), folder.join(child.ident.to_string()));
                    if is_pub(&child.vis)
                        && !child.attrs.iter().any(is_hidden)
                        && self.open_modules.iter().any(|open| open == module)
                    {
                        self.open_modules.push(name.clone());
                    }
                    let flat = inner.with_extension("rs");
                    let file = if flat.exists() { flat } else { inner.join("mod.rs") };
                    self.module(&name, &file, &inner)?;
                }
                Item::Use(used) if is_pub(&used.vis) => self.export(module, "", &used.tree),
                Item::Macro(call) if call.mac.path.is_ident("ids") => {
                    let written =
                        call.mac.parse_body_with(ids).map_err(|error| format!("{}: {error}", file.display()))?;
                    written.into_iter().for_each(|item| self.place(module, item));
                }
                item => self.place(module, item),
            }
        }
        Ok(())
    }

    fn place(&mut self, module: &str, item: Item) {
        self.items.push(Placed { public: None, module: module.to_owned(), item });
    }

    fn export(&mut self, module: &str, prefix: &str, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.export(module, &format!("{prefix}{}::", path.ident), &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.export(module, prefix, tree)),
            UseTree::Name(name) => {
                let shown = format!("{module}::{}", name.ident);
                self.exports.entry(format!("{module}::{prefix}{}", name.ident)).or_default().push(shown);
            }
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    /// Where else the public finds an item of an open module: `gizi::quantity::NumberFormat` of
    /// `gizi::quantity::decimal::NumberFormat`.
    pub(crate) fn alias(&self, public: &str) -> Option<&str> {
        self.exports.get(public)?.iter().find_map(|shown| self.open(shown))
    }

    /// The path itself if it lies in an open module, or the first one that shows it and does.
    fn open<'s>(&'s self, path: &'s str) -> Option<&'s str> {
        let module = path.rsplit_once("::").map_or(path, |(module, _)| module);
        if self.open_modules.iter().any(|open| open == module) {
            return Some(path);
        }
        self.exports.get(path)?.iter().filter(|shown| *shown != path).find_map(|shown| self.open(shown))
    }

    fn public_path(&self, placed: &Placed) -> Option<String> {
        let (ident, vis) = match &placed.item {
            Item::Struct(item) => (&item.ident, &item.vis),
            Item::Enum(item) => (&item.ident, &item.vis),
            Item::Fn(item) => (&item.sig.ident, &item.vis),
            Item::Type(item) => (&item.ident, &item.vis),
            Item::Trait(item) => (&item.ident, &item.vis),
            _ => return None,
        };
        let written = format!("{}::{ident}", placed.module);
        self.open(&written).map(str::to_owned).filter(|_| is_pub(vis))
    }
}

/// Whether an attribute keeps a module for tests: `cfg(test)`, or the feature `testing`, which only Rust has.
fn for_tests(attr: &syn::Attribute) -> bool {
    let condition = quote!(#attr).to_string();
    condition.contains("(test") || condition.contains("\"testing\"")
}

/// Whether an attribute keeps a module out of the documentation: it is public for the bindings themselves.
fn is_hidden(attr: &syn::Attribute) -> bool {
    quote!(#attr).to_string().contains("doc (hidden)")
}

/// Whether an item is `pub`, not `pub(crate)`.
pub(crate) fn is_pub(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// What core's `ids!` writes: newtypes over `String`, each with its checked constructor.
fn ids(input: syn::parse::ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let docs = input.call(syn::Attribute::parse_outer)?;
        let name: syn::Ident = input.parse()?;
        input.parse::<syn::LitStr>()?;
        // `made`: the kitchen makes those that are empty. Every language writes them as the text they are.
        input.parse::<Option<syn::Ident>>()?;
        input.parse::<syn::Token![;]>()?;
        items.push(syn::parse_quote! {
            #(#docs)* #[serde(try_from = "String", into = "String")] pub struct #name(String);
        });
    }
    Ok(items)
}
