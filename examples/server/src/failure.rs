use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gizi::validation::Violation;
use gizi::{Error, ErrorDetail, ErrorKind};
use std::borrow::Cow;

/// What a request that failed is answered.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Failure {
    #[serde(skip)]
    status: StatusCode,
    kind: ErrorKind,
    code: &'static str,
    message: Cow<'static, str>,
    path: String,
    details: Vec<ErrorDetail>,
    /// Everything that is wrong with a record, field by field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    violations: Vec<Violation>,
}

impl Failure {
    pub(crate) const NO_ROUTE: Self =
        Self::fixed(StatusCode::NOT_FOUND, ErrorKind::NotFound, "server.no_route", "there is nothing at this address");
    pub(crate) const NO_METHOD: Self = Self::fixed(
        StatusCode::METHOD_NOT_ALLOWED,
        ErrorKind::Invalid,
        "server.no_method",
        "this address does not know the method",
    );
    pub(crate) const NO_TOKEN: Self = Self::fixed(
        StatusCode::UNAUTHORIZED,
        ErrorKind::Denied,
        "server.unauthenticated",
        "send a token that is known: Authorization: Bearer …",
    );
    pub(crate) const NO_VERSION: Self = Self::fixed(
        StatusCode::PRECONDITION_REQUIRED,
        ErrorKind::Invalid,
        "server.version_required",
        "say which version you saw: If-Match: \"3\", or expectedVersion",
    );
    pub(crate) const BAD_HEADER: Self =
        Self::fixed(StatusCode::BAD_REQUEST, ErrorKind::Invalid, "server.bad_header", "a header cannot be read");
    pub(crate) const NO_FORM: Self = Self::fixed(
        StatusCode::NOT_ACCEPTABLE,
        ErrorKind::Unsupported,
        "server.not_acceptable",
        "this cannot be written in a form that Accept names",
    );
    pub(crate) const TOO_LARGE: Self =
        Self::fixed(StatusCode::PAYLOAD_TOO_LARGE, ErrorKind::Invalid, "server.too_large", "the request is too large");
    pub(crate) const BROKEN: Self =
        Self::fixed(StatusCode::INTERNAL_SERVER_ERROR, ErrorKind::Internal, "server.broken", "the work was broken off");

    const fn fixed(status: StatusCode, kind: ErrorKind, code: &'static str, message: &'static str) -> Self {
        Self {
            status,
            kind,
            code,
            message: Cow::Borrowed(message),
            path: String::new(),
            details: Vec::new(),
            violations: Vec::new(),
        }
    }

    /// The same, at a place of a list.
    pub(crate) fn at(mut self, place: usize) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.path = format!("[{place}]{dot}{}", self.path);
        self
    }

    /// Whether the same may go well a little later.
    pub(crate) fn may_pass(&self) -> bool {
        self.status == StatusCode::SERVICE_UNAVAILABLE
    }

    /// More than this server does for one request.
    pub(crate) fn too_much(path: &str, limit: i64) -> Self {
        Self {
            path: path.to_owned(),
            message: Cow::Owned(format!("this server does at most {limit} for one request")),
            ..Self::fixed(StatusCode::UNPROCESSABLE_ENTITY, ErrorKind::Invalid, "server.too_much", "")
        }
    }

    /// A request that cannot be read.
    pub(crate) fn unreadable(path: &str, message: String) -> Self {
        Self {
            path: path.to_owned(),
            message: Cow::Owned(message),
            ..Self::fixed(StatusCode::BAD_REQUEST, ErrorKind::Invalid, "server.unreadable", "")
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            status: status(&error),
            kind: error.kind(),
            code: error.code(),
            message: Cow::Owned(error.message().to_owned()),
            path: error.path().to_owned(),
            details: error.details().to_vec(),
            violations: error.violations().to_vec(),
        }
    }
}

/// Whether a body was no JSON at all, so that nothing in it was looked at.
fn is_no_json(error: &Error) -> bool {
    error.details().iter().any(|detail| detail.key == "violation" && detail.value.contains("[json.malformed]"))
}

fn status(error: &Error) -> StatusCode {
    match (error.kind(), error.code()) {
        (_, "store.conflict") => StatusCode::PRECONDITION_FAILED,
        (_, "store.events_pruned" | "store.events_ahead" | "kitchen.gone") => StatusCode::GONE,
        (ErrorKind::Invalid, _) if is_no_json(error) => StatusCode::BAD_REQUEST,
        (_, "store.full") => StatusCode::INSUFFICIENT_STORAGE,
        (ErrorKind::Invalid, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (ErrorKind::NotFound, _) => StatusCode::NOT_FOUND,
        (ErrorKind::Conflict, _) => StatusCode::CONFLICT,
        (ErrorKind::Denied, _) => StatusCode::FORBIDDEN,
        (ErrorKind::Unsupported, _) => StatusCode::NOT_IMPLEMENTED,
        (ErrorKind::Cancelled | ErrorKind::Busy, _) => StatusCode::SERVICE_UNAVAILABLE,
        (ErrorKind::Storage | ErrorKind::Internal, _) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.status;
        let mut response = (status, axum::Json(self)).into_response();
        let header = match status {
            StatusCode::UNAUTHORIZED => Some((header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))),
            StatusCode::SERVICE_UNAVAILABLE => Some((header::RETRY_AFTER, HeaderValue::from_static("1"))),
            _ => None,
        };
        if let Some((name, value)) = header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
