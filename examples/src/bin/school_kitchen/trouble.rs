//! What is wrong with a kitchen's files, said so that a cook can act on it.

use gizi::interchange::CellProblem;
use gizi::locale::Language;
use gizi::message::MessageTable;
use gizi::validation::Violation;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// One file that cannot be used, with every fault found in it.
#[derive(Debug)]
pub(crate) struct Trouble {
    file: PathBuf,
    faults: Vec<Fault>,
}

/// One fault: where it is, what is wrong, what to do.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) place: Place,
    pub(crate) wrong: Wrong,
    pub(crate) advice: Advice,
}

/// Where a fault is.
#[derive(Debug)]
pub(crate) enum Place {
    /// The whole file.
    File,
    /// A line of a text.
    Line(usize),
    /// A row of a table.
    Row(u32),
    /// A field.
    Field(String),
}

/// What is wrong: the library says it in both languages.
#[derive(Debug)]
pub(crate) enum Wrong {
    Error(gizi::Error),
    Violation(Violation),
    Cell(CellProblem),
    /// Said here, around a name that somebody wrote.
    Said {
        en: &'static str,
        id: &'static str,
        name: String,
    },
    /// What another library says, in English.
    Other(String),
}

impl Wrong {
    pub(crate) fn said(en: &'static str, id: &'static str, name: impl Into<String>) -> Self {
        Self::Said { en, id, name: name.into() }
    }

    fn text(&self, messages: &MessageTable, language: Language) -> String {
        match self {
            Self::Error(error) => messages.explain_error(error, language),
            Self::Violation(violation) => messages.render(&violation.words, language),
            Self::Cell(problem) => messages.explain_problem(problem, language),
            Self::Said { en, id, name } => language.say(en, id).replace("{}", name),
            Self::Other(said) => said.clone(),
        }
    }
}

impl Place {
    fn text(&self, language: Language) -> String {
        match self {
            Self::File => String::new(),
            Self::Line(line) => format!("{} {line}: ", language.say("line", "baris")),
            Self::Row(row) => format!("{} {row}: ", language.say("row", "baris")),
            Self::Field(path) if path.is_empty() => String::new(),
            Self::Field(path) => format!("{path}: "),
        }
    }
}

/// What to do about a fault, in both languages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Advice {
    pub(crate) en: &'static str,
    pub(crate) id: &'static str,
}

/// More faults than this are counted, not listed.
const MOST_LISTED: usize = 12;

impl Trouble {
    pub(crate) fn new(file: &Path, place: Place, wrong: Wrong, advice: Advice) -> Self {
        Self::many(file, vec![Fault { place, wrong, advice }])
    }

    /// What another library says of a whole file.
    pub(crate) fn other(file: &Path, error: &dyn std::fmt::Display, advice: Advice) -> Self {
        Self::new(file, Place::File, Wrong::Other(error.to_string()), advice)
    }

    pub(crate) fn many(file: &Path, faults: Vec<Fault>) -> Self {
        Self { file: file.to_path_buf(), faults }
    }

    /// An error of the library while it used a file.
    pub(crate) fn of(file: &Path, error: &gizi::Error) -> Self {
        let place = Place::Field(error.path().to_owned());
        Self::new(file, place, Wrong::Error(error.clone()), advice_for(error.code()))
    }

    /// The message as it is printed.
    pub(crate) fn text(&self, messages: &MessageTable, language: Language) -> String {
        let mut text = format!("{}: {}\n", language.say("Cannot use", "Tidak dapat memakai"), self.file.display());
        for fault in self.faults.iter().take(MOST_LISTED) {
            let (place, wrong) = (fault.place.text(language), fault.wrong.text(messages, language));
            let advice = language.say(fault.advice.en, fault.advice.id);
            let _ = writeln!(text, "  {place}{wrong}\n    → {advice}");
        }
        if let Some(more @ 1..) = self.faults.len().checked_sub(MOST_LISTED) {
            let _ = writeln!(text, "  {} {more}", language.say("and more faults:", "dan kesalahan lain:"));
        }
        text
    }
}

/// What a cook does about an error code of the library.
pub(crate) fn advice_for(code: &str) -> Advice {
    let (en, id) = match code {
        "menu.unknown_ingredient" => (
            "Write the id of an ingredient in the food table, or add the ingredient to the table.",
            "Tulis id bahan yang ada di tabel pangan, atau tambahkan bahannya ke tabel.",
        ),
        "menu.unknown_menu" => (
            "Write the id of a menu in the folder `menus`, or add a file for it.",
            "Tulis id menu yang ada di folder `menus`, atau tambahkan berkasnya.",
        ),
        "menu.cycle" => (
            "A menu cannot contain itself: take one of the lines in this chain out.",
            "Menu tidak boleh memuat dirinya sendiri: hapus salah satu baris dalam rantai ini.",
        ),
        "ingredient.density_missing" => (
            "Give the quantity in grams, or add the ingredient's density.",
            "Tulis jumlahnya dalam gram, atau tambahkan massa jenis bahan.",
        ),
        "ingredient.piece_weight_missing" => (
            "Give the quantity in grams, or add what one piece weighs.",
            "Tulis jumlahnya dalam gram, atau tambahkan berat satu buah.",
        ),
        "quantity.unknown_unit" => (
            "Use a unit of the unit table: g, kg, ons, ml, l, sdm, sdt, gelas, butir, siung, ...",
            "Pakai satuan dari tabel satuan: g, kg, ons, ml, l, sdm, sdt, gelas, butir, siung, ...",
        ),
        "balance.unknown_audience" => (
            "Choose a standard that has this audience, or write one it has (mbg-2026: tk_paud, sd_1_3, sd_4_6, smp, sma, pregnant).",
            "Pilih standar yang memuat kelompok ini, atau tulis kelompok yang ada (mbg-2026: tk_paud, sd_1_3, sd_4_6, smp, sma, pregnant).",
        ),
        "balance.unknown_standard" => (
            "Write mbg-2026, mbg-2026-printed or the path of your own .toml file.",
            "Tulis mbg-2026, mbg-2026-printed atau lokasi berkas .toml sendiri.",
        ),
        "menu.unknown_portion" => (
            "Give every tray the portion sizes that kitchen.toml names.",
            "Beri setiap baki ukuran porsi yang disebut di kitchen.toml.",
        ),
        "quantity.not_a_number" => (
            "Write digits with a point before the decimals: 12500 or 12.5.",
            "Tulis angka dengan titik sebelum desimal: 12500 atau 12.5.",
        ),
        _ => ("Correct this place in the file and run again.", "Perbaiki bagian ini lalu jalankan lagi."),
    };
    Advice { en, id }
}
