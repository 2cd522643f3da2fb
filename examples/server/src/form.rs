use crate::failure::Failure;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

/// A form in which something can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Calendar,
    Csv,
    Workbook,
}

impl Form {
    const ALL: [Self; 4] = [Self::Json, Self::Calendar, Self::Csv, Self::Workbook];

    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Calendar => "text/calendar",
            Self::Csv => "text/csv",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Calendar => "ics",
            Self::Csv => "csv",
            Self::Workbook => "xlsx",
        }
    }
}

/// The form that is asked for: by the ending of the address, else by `Accept`.
#[derive(Debug)]
pub(crate) struct Wanted {
    ending: Option<Form>,
    accept: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Wanted {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let ending = parts.uri.path().rsplit_once('.').map(|(_, ending)| ending);
        let accepted = parts.headers.get_all(header::ACCEPT).iter().map(|value| value.to_str());
        let accept = accepted.collect::<Result<Vec<_>, _>>().map_err(|_| Failure::BAD_HEADER)?.join(",");
        Ok(Self { ending: Form::ALL.into_iter().find(|form| ending == Some(form.extension())), accept })
    }
}

impl Wanted {
    /// The best of what is offered, the first of equals.
    pub(crate) fn of(&self, offered: &[Form]) -> Result<Form, Failure> {
        let ending = self.ending.filter(|form| offered.contains(form));
        let weighed = offered.iter().map(|form| (*form, weight(&self.accept, form.media_type())));
        let best = weighed.filter(|(_, weight)| *weight > 0.0).rev().max_by(|a, b| a.1.total_cmp(&b.1));
        ending.or(best.map(|(form, _)| form)).ok_or(Failure::NO_FORM)
    }
}

/// How much a media type is wanted, from 0 to 1, by the range that names it best (RFC 9110, 12.5.1).
fn weight(accept: &str, media_type: &str) -> f32 {
    let kind = media_type.split('/').next().unwrap_or_default();
    let mut best = (0, 0.0);
    for range in accept.split(',').map(str::trim).filter(|range| !range.is_empty()) {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let precise = match name.split_once('/') {
            _ if name == media_type => 3,
            Some((first, "*")) if first == kind => 2,
            Some(("*", "*")) => 1,
            _ => continue,
        };
        let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let quality = quality.map_or(1.0, |text| text.trim().parse::<f32>().unwrap_or(0.0));
        if precise > best.0 {
            best = (precise, quality);
        }
    }
    if accept.trim().is_empty() { 1.0 } else { best.1 }
}

#[cfg(test)]
mod tests {
    use super::Form::{Csv, Json, Workbook};
    use super::*;

    fn by_accept(accept: &str) -> Option<Form> {
        let wanted = Wanted { ending: None, accept: accept.to_owned() };
        wanted.of(&[Json, Csv, Workbook]).ok()
    }

    #[test]
    fn the_header_says_which_form() {
        assert_eq!(by_accept(""), Some(Json));
        assert_eq!(by_accept("*/*"), Some(Json));
        assert_eq!(by_accept("text/csv"), Some(Csv));
        assert_eq!(by_accept("TEXT/CSV; charset=utf-8"), Some(Csv));
        assert_eq!(by_accept("text/*, application/json;q=0.5"), Some(Csv));
        assert_eq!(by_accept("text/csv;q=0.2, application/json; q=0.1, */*;q=0.4"), Some(Workbook));
        assert_eq!(by_accept("*/*, application/json;q=0"), Some(Csv), "a range that names it counts before the others");
        assert_eq!(by_accept("text/html"), None);
        assert_eq!(by_accept("text/csv;q=0"), None);
        assert_eq!(by_accept("text/csv;q=viel"), None);
    }

    #[test]
    fn the_ending_comes_before_the_header() {
        let wanted = Wanted { ending: Some(Workbook), accept: "text/csv".to_owned() };
        assert_eq!(wanted.of(&[Json, Csv, Workbook]).ok(), Some(Workbook));
        assert_eq!(wanted.of(&[Json, Csv]).ok(), Some(Csv), "an ending that is not offered is no ending");
    }
}
