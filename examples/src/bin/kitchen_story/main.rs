//! A kitchen's first days: the 25 actions of the plan and the way of a signed plan in a story, the same on every backend.

mod backend;
mod host;
mod menus;
mod plans;
mod programs;
mod signed;
mod told;

use gizi::id::{ActorId, TenantId};
use gizi::kitchen::{Kitchen, Role, Session};
use gizi::store::EventQuery;
use lexopt::prelude::*;
use std::io::Write;
use std::process::ExitCode;
use told::Told;

const USAGE: &str = "\
Usage: kitchen_story [OPTIONS]

Runs every action of the plan in a story and prints what came out.

  --store NAME    memory, sqlite:PATH or postgres:URL [memory]
  --tenant NAME   the kitchen, which must be empty [dapur-cibinong]
  -h, --help      this text
";

fn main() -> ExitCode {
    match run() {
        // A reader that stops reading early, such as `head`, is no failure.
        Ok(text) => {
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn std::error::Error>> {
    let (mut store, mut tenant) = ("memory".to_owned(), "dapur-cibinong".to_owned());
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("store") => store = parser.value()?.string()?,
            Long("tenant") => tenant = parser.value()?.string()?,
            Short('h') | Long("help") => return Ok(USAGE.to_owned()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let head = Session::new(TenantId::new(tenant)?, ActorId::new("ibu-siti")?, Role::Head);
    story(&Kitchen::new(backend::open(&store)?, head, host::still()?))
}

fn story(kitchen: &Kitchen) -> Result<String, Box<dyn std::error::Error>> {
    if kitchen.get_events(&EventQuery::after(0))?.last_seq > 0 {
        return Err("this kitchen has a story of its own already: name an empty one with --tenant".into());
    }
    let mut told = Told::default();
    programs::begin(kitchen, &mut told)?;
    menus::pantry(kitchen, &mut told)?;
    menus::cook(kitchen, &mut told)?;
    menus::judge(kitchen, &mut told)?;
    plans::plan(kitchen, &mut told)?;
    signed::sign(kitchen, &mut told)?;
    signed::change(kitchen, &mut told)?;
    signed::count(kitchen, &mut told)?;
    programs::end(kitchen, &mut told)?;
    Ok(told.text())
}
