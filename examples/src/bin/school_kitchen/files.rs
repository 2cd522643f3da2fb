//! Reading the kitchen's files.

use crate::trouble::{Advice, Place, Trouble, Wrong};
use std::path::{Path, PathBuf};

const MISSING: Advice =
    Advice { en: "Check the path and the name of the file.", id: "Periksa lokasi dan nama berkas." };

/// The bytes of a file.
pub(crate) fn bytes(file: &Path) -> Result<Vec<u8>, Trouble> {
    std::fs::read(file).map_err(|error| Trouble::other(file, &error, MISSING))
}

/// The text of a file.
pub(crate) fn text(file: &Path) -> Result<String, Trouble> {
    String::from_utf8(bytes(file)?).map_err(|_| {
        let advice = Advice { en: "Save the file as UTF-8 text.", id: "Simpan berkas sebagai teks UTF-8." };
        Trouble::new(
            file,
            Place::File,
            Wrong::said("the file is not UTF-8 text", "berkas ini bukan teks UTF-8", ""),
            advice,
        )
    })
}

/// The files of a folder with an ending, in the order of their names, with those of its sub-folders.
pub(crate) fn with_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Trouble> {
    let fault = |error: std::io::Error| Trouble::other(folder, &error, MISSING);
    let mut files = Vec::new();
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        entries.push(entry.map_err(fault)?.path());
    }
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files.extend(with_ending(&path, ending)?);
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    Ok(files)
}

/// Writes a file, with the folder it stands in.
pub(crate) fn write(file: &Path, text: &str) -> Result<(), Trouble> {
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder.and_then(|()| std::fs::write(file, text)).map_err(|error| {
        let advice = Advice { en: "Choose a place you may write to.", id: "Pilih lokasi yang boleh ditulis." };
        Trouble::other(file, &error, advice)
    })
}
