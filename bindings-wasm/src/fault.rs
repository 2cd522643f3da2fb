//! How an error is told: as JSON, from which the page makes its `GiziError`.

use gizi::error::{ErrorDetail, ErrorKind};
use gizi::validation::Violation;

/// An error on its way to JavaScript.
pub(crate) struct Fault(Box<Told>);

/// What is told of it.
#[derive(serde::Serialize)]
struct Told {
    kind: ErrorKind,
    code: String,
    path: String,
    message: String,
    details: Vec<ErrorDetail>,
    violations: Vec<Violation>,
}

impl From<gizi::Error> for Fault {
    fn from(error: gizi::Error) -> Self {
        Self(Box::new(Told {
            kind: error.kind(),
            code: error.code().to_owned(),
            path: error.path().to_owned(),
            message: error.message().to_owned(),
            details: error.details().to_vec(),
            violations: error.violations().to_vec(),
        }))
    }
}

impl Fault {
    fn new(kind: ErrorKind, code: &str, path: &str, message: &str) -> Self {
        let (code, path, message) = (code.to_owned(), path.to_owned(), message.to_owned());
        Self(Box::new(Told { kind, code, path, message, details: Vec::new(), violations: Vec::new() }))
    }

    /// Puts a parameter in front of the path.
    pub(crate) fn at(mut self, parameter: &str) -> Self {
        let path = &mut self.0.path;
        let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
        *path = format!("{parameter}{dot}{path}");
        self
    }

    /// What JavaScript could not write down.
    pub(crate) fn written(line: &str) -> Self {
        #[derive(Default, serde::Deserialize)]
        struct Written {
            code: String,
            path: String,
            message: String,
        }
        let json = line.strip_prefix('!').unwrap_or(line);
        let Written { code, path, message } = gizi::validation::read_kept_json(json).unwrap_or_default();
        Self::new(ErrorKind::Invalid, &code, &path, &message)
    }

    pub(crate) fn unwritable(error: &serde_json::Error) -> Self {
        Self::new(ErrorKind::Internal, "json.unwritable", "", &error.to_string())
    }

    pub(crate) fn not_an_object(parameter: &str) -> Self {
        let message = "an object of another class, of another build of gizi, or one that was freed";
        Self::new(ErrorKind::Invalid, "object.unknown", parameter, message)
    }

    pub(crate) fn no_bytes(parameter: &str) -> Self {
        Self::new(ErrorKind::Invalid, "bytes.missing", parameter, "bytes or a text must be given")
    }

    #[cfg(feature = "core")]
    pub(crate) fn not_whole(cell: &str, found: f64) -> Self {
        let message = format!("{found} is no whole number below 2^53");
        Self::new(ErrorKind::Invalid, "bytes.not_whole", cell, &message)
    }

    pub(crate) fn busy() -> Self {
        Self::new(ErrorKind::Busy, "object.busy", "", "the object is in use by a call that is not over")
    }

    pub(crate) fn absent(function: u32) -> Self {
        let message = format!("this build of gizi has no function {function}");
        Self::new(ErrorKind::Unsupported, "function.absent", "", &message)
    }

    /// The answer that tells it.
    pub(crate) fn told(&self) -> String {
        format!("!{}", serde_json::to_string(&self.0).unwrap_or_default())
    }
}
