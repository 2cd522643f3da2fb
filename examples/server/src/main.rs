//! Serves kitchens over HTTP.

#[path = "../../src/bin/kitchen_story/backend.rs"]
mod backend;

use axum::serve::ListenerExt;
use gizi::kitchen::Host;
use gizi_server::{EventOptions, Server, Tokens};
use lexopt::prelude::*;
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::net::TcpListener;

const USAGE: &str = "\
Usage: gizi-server --tokens FILE [OPTIONS]

Serves kitchens over HTTP to those who hold a token.

  --tokens FILE      who may come in: a TOML file, see examples/server/tokens.toml
  --store NAME       memory, sqlite:PATH or postgres:URL [GIZI_STORE, else memory]
  --listen ADDRESS   [127.0.0.1:8080]
  -h, --help         this text
";

struct Arguments {
    tokens: Option<PathBuf>,
    store: String,
    listen: String,
    help: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, lexopt::Error> {
    // A URL with a password is better in the environment, where the list of processes does not show it.
    let store = std::env::var("GIZI_STORE").unwrap_or_else(|_| "memory".to_owned());
    let mut arguments = Arguments { tokens: None, store, listen: "127.0.0.1:8080".to_owned(), help: false };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("tokens") => arguments.tokens = Some(parser.value()?.into()),
            Long("store") => arguments.store = parser.value()?.string()?,
            Long("listen") => arguments.listen = parser.value()?.string()?,
            Short('h') | Long("help") => arguments.help = true,
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(arguments)
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments = arguments()?;
    if arguments.help {
        return Ok(std::io::stdout().write_all(USAGE.as_bytes())?);
    }
    let tokens = arguments.tokens.ok_or_else(|| format!("--tokens is missing\n\n{USAGE}"))?;
    let text = std::fs::read_to_string(&tokens).map_err(|error| format!("{}: {error}", tokens.display()))?;
    let tokens = Tokens::read(&text)?;
    let store = backend::open(&arguments.store)?;
    let server = Server::new(store, Host::system(), tokens, EventOptions::default())?;
    // Threads that wait for the store; more requests than these wait for their turn.
    let runtime = tokio::runtime::Builder::new_multi_thread().max_blocking_threads(64).enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(&arguments.listen).await?;
        writeln!(std::io::stdout(), "listening on http://{}", listener.local_addr()?)?;
        // An event is small and must not wait for another one to fill its packet.
        let listener = listener.tap_io(|stream| _ = stream.set_nodelay(true));
        Ok(axum::serve(listener, server.router()).await?)
    })
}
