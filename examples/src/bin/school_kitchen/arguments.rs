//! What the command line says.

use gizi::locale::Language;
use lexopt::prelude::*;
use std::path::PathBuf;

/// How the command is called.
pub(crate) const USAGE: &str = "\
Usage: school_kitchen [OPTIONS]

Reads a kitchen's folder and prints what its week of trays contains, costs and lacks.

  --folder DIR      the kitchen's files [examples/school-kitchen]
  --foods FILE      a food table of your own (CSV), over the reference foods
  --mapping NAME    its layout: tkpi, usda-sr, fndds, ifct [tkpi]
  --prices FILE     a price list of your own (CSV), instead of the folder's
  --standard NAME   a built-in standard or a TOML file [the kitchen's own]
  --lang en|id      the language of the page [en]
  --weeks N         how many weeks to plan ahead, 0 to 12 [4]
  --kitchen FILE    keep the kitchen in this file, and go on from what it holds
  --html FILE       also write the report as one HTML page
  -h, --help        this text
";

/// The options of one run.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) folder: PathBuf,
    pub(crate) foods: Option<PathBuf>,
    pub(crate) mapping: Option<String>,
    pub(crate) prices: Option<PathBuf>,
    pub(crate) standard: Option<String>,
    pub(crate) language: Language,
    pub(crate) weeks: u32,
    pub(crate) kitchen: Option<PathBuf>,
    pub(crate) html: Option<PathBuf>,
    pub(crate) help: bool,
}

impl Arguments {
    /// A folder with everything as it usually is.
    pub(crate) fn of(folder: PathBuf) -> Self {
        Self {
            folder,
            foods: None,
            mapping: None,
            prices: None,
            standard: None,
            language: Language::En,
            weeks: 4,
            kitchen: None,
            html: None,
            help: false,
        }
    }

    pub(crate) fn read() -> Result<Self, lexopt::Error> {
        let mut arguments = Self::of(PathBuf::from("examples/school-kitchen"));
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("folder") => arguments.folder = parser.value()?.into(),
                Long("foods") => arguments.foods = Some(parser.value()?.into()),
                Long("mapping") => arguments.mapping = Some(parser.value()?.string()?),
                Long("prices") => arguments.prices = Some(parser.value()?.into()),
                Long("standard") => arguments.standard = Some(parser.value()?.string()?),
                Long("weeks") => {
                    let weeks: u32 = parser.value()?.parse()?;
                    if weeks > 12 {
                        return Err(lexopt::Error::from(format!("--weeks {weeks}: write 0 to 12")));
                    }
                    arguments.weeks = weeks;
                }
                Long("kitchen") => arguments.kitchen = Some(parser.value()?.into()),
                Long("html") => arguments.html = Some(parser.value()?.into()),
                Long("lang") => {
                    let code = parser.value()?.string()?;
                    arguments.language = Language::of_code(&code)
                        .ok_or_else(|| lexopt::Error::from(format!("--lang {code}: write `en` or `id`")))?;
                }
                Short('h') | Long("help") => arguments.help = true,
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(arguments)
    }
}
