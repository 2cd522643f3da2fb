//! The menus of the folder: one JSON file per preparation, dish and tray.

use crate::files;
use crate::trouble::{Advice, Fault, Place, Trouble, Wrong};
use gizi::menu::{Catalog, Menu, MenuKind, MenuOptions, parse_menu};
use gizi::nutrition::calculate_nutrition;
use gizi::validation::Violation;
use std::path::{Path, PathBuf};

/// A menu with the file it was read from.
#[derive(Debug)]
pub(crate) struct MenuFile {
    pub(crate) file: PathBuf,
    pub(crate) menu: Menu,
}

pub(crate) const JSON: Advice = Advice {
    en: "Look at this line and the one above it for a missing comma, quote or bracket, or a value of the wrong kind.",
    id: "Periksa baris ini dan baris di atasnya: koma, tanda kutip atau kurung hilang, atau nilai salah jenis.",
};

const FIELD: Advice = Advice {
    en: "Correct this field; the other menus of the folder show how it is written.",
    id: "Perbaiki isian ini; menu lain di folder menunjukkan cara menulisnya.",
};

/// Reads every menu below `menus/`, in the order of the file names.
pub(crate) fn read(folder: &Path) -> Result<Vec<MenuFile>, Trouble> {
    let folder = folder.join("menus");
    let mut menus = Vec::new();
    for file in files::with_ending(&folder, "json")? {
        let parsed = parse_menu(&files::bytes(&file)?);
        let Some(menu) = parsed.menu else {
            return Err(Trouble::many(&file, parsed.violations.iter().map(fault).collect()));
        };
        menus.push(MenuFile { file, menu });
    }
    Ok(menus)
}

/// Puts the menus into the catalog and tries each once, so that a fault is reported with its file.
pub(crate) fn fill(menus: &[MenuFile], catalog: &mut Catalog) -> Result<(), Trouble> {
    for MenuFile { file, menu } in menus {
        catalog.add_menu(menu.clone()).map_err(|error| Trouble::of(file, &error))?;
    }
    for MenuFile { file, menu } in menus {
        calculate_nutrition(menu, catalog, &MenuOptions::reference()).map_err(|error| Trouble::of(file, &error))?;
    }
    Ok(())
}

/// The trays, in the order of their file names.
pub(crate) fn trays(menus: &[MenuFile]) -> Vec<Menu> {
    menus.iter().filter(|found| found.menu.kind == MenuKind::Tray).map(|found| found.menu.clone()).collect()
}

/// A field that breaks a limit, or JSON that cannot be read.
fn fault(violation: &Violation) -> Fault {
    let advice = if violation.path.is_empty() { JSON } else { FIELD };
    Fault { place: Place::Field(violation.path.clone()), wrong: Wrong::Violation(violation.clone()), advice }
}

/// What is wrong, without the place that is said before it.
pub(crate) fn without_place(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.split_once(" at line ").map_or_else(|| said.clone(), |(wrong, _)| wrong.to_owned())
}
