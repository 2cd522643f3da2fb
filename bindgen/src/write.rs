//! A page being written.

use std::io::Write;
use std::process::{Command, Stdio};

const HEAD: &str = "Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.\n\n";

/// The text of one generated file.
pub(crate) struct Page(String);

impl Page {
    /// A page that starts with the notice and the given lines.
    pub(crate) fn rust(head: &str) -> Self {
        Self(format!("// {HEAD}{head}\n"))
    }

    /// A module of Python that starts with the notice.
    pub(crate) fn python() -> Self {
        Self(format!("# {HEAD}"))
    }

    /// A module of JavaScript or its declarations that starts with the notice.
    pub(crate) fn script(head: &str) -> Self {
        Self(format!("// {HEAD}{head}\n"))
    }

    /// A page that says nothing yet.
    pub(crate) fn empty() -> Self {
        Self(String::new())
    }

    /// A line, or several.
    pub(crate) fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    /// A Rust doc comment.
    pub(crate) fn docs(&mut self, docs: &[String]) {
        docs.iter().for_each(|line| self.line(format!("/// {line}").trim_end()));
    }

    /// A comment as TypeScript editors show it.
    pub(crate) fn jsdoc(&mut self, indent: &str, docs: &[String]) {
        match docs {
            [] => {}
            [line] => self.line(&format!("{indent}/** {line} */")),
            lines => {
                self.line(&format!("{indent}/**"));
                lines.iter().for_each(|line| self.line(format!("{indent} * {line}").trim_end()));
                self.line(&format!("{indent} */"));
            }
        }
    }

    /// The text as it stands.
    pub(crate) fn plain(self) -> String {
        self.0
    }

    /// The text as `rustfmt` lays it out.
    pub(crate) fn formatted(self) -> Result<String, String> {
        let failed = |error: std::io::Error| format!("rustfmt: {error}");
        let mut child = Command::new("rustfmt")
            .args(["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(self.0.as_bytes()).map_err(failed)?;
        }
        let output = child.wait_with_output().map_err(failed)?;
        let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
        if output.status.success() { Ok(text) } else { Err("rustfmt refused a generated file".to_owned()) }
    }
}

/// Things in a row, with commas between.
pub(crate) fn list<T>(things: &[T], one: impl Fn(&T) -> String) -> String {
    things.iter().map(one).collect::<Vec<_>>().join(", ")
}
