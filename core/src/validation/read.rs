use super::walk::walk;
use super::{Check, Finding, MAX_BYTES, MAX_DEPTH, Place, Record, Report, Shape, Violation};
use crate::json::{Pieces, Unreadable};
use serde::de::DeserializeOwned;

/// Reads and checks one record from JSON, or says everything that is wrong with it.
pub(crate) fn read<T: Check + DeserializeOwned>(
    json: &[u8],
    record: &'static Record,
    name: &str,
) -> Result<T, Vec<Violation>> {
    let place = Place::root(name);
    let shape = Shape::Record(record);
    let mut report = Report::default();
    if let Some(finding) = too_large(json) {
        report.unreadable(&Place::root("json"), finding);
        return Err(report.into_violations());
    }
    let pieces = Pieces::of_bytes(json);
    let exact = pieces.as_ref().ok().filter(|pieces| pieces.inexact().next().is_none());
    match exact.map(|pieces| pieces.node().read::<T>(true)) {
        Some(Ok(value)) => {
            value.check(&shape, &place, &mut report);
            let violations = report.into_violations();
            if violations.is_empty() { Ok(value) } else { Err(violations) }
        }
        _ => Err(explain::<T>(json, &pieces, &shape, &place)),
    }
}

/// Everything that is wrong with a record by itself.
pub(crate) fn check<T: Check>(value: &T, record: &'static Record, name: &str) -> Vec<Violation> {
    let mut report = Report::default();
    value.check(&Shape::Record(record), &Place::root(name), &mut report);
    report.into_violations()
}

/// The second way: collects what is wrong with a text that is no valid record.
pub(crate) fn explain<T: Check + DeserializeOwned>(
    json: &[u8],
    pieces: &Result<Pieces<'_>, Unreadable>,
    shape: &Shape,
    place: &Place<'_>,
) -> Vec<Violation> {
    let mut report = Report::default();
    match pieces {
        _ if is_too_deep(json) => {
            let finding = Finding::new("too_deep", "violation.json_too_deep").limit(MAX_DEPTH);
            report.unreadable(&Place::root("json"), finding);
        }
        Err(error) => {
            let finding = Finding::new("malformed", "violation.json_malformed").text("error", error);
            report.unreadable(&Place::root("json"), finding);
        }
        Ok(pieces) => {
            for (path, number) in pieces.inexact() {
                let finding = Finding::new("inexact_number", "violation.inexact_number").value(number);
                report.unreadable(&Place::root("json").unknown(&path), finding);
            }
            let mut written = Pieces::default();
            walk(pieces.node(), shape, place, &mut report, &mut written);
            // What could be read, with stand-ins for the rest, passes the same check as a whole record.
            match written.node().read::<T>(true) {
                Ok(value) => value.check(shape, place, &mut report),
                Err(error) => {
                    report.unreadable(place, Finding::new("unreadable", "violation.unreadable").text("error", error));
                }
            }
        }
    }
    report.into_violations()
}

fn too_large(json: &[u8]) -> Option<Finding> {
    let finding = || Finding::new("too_large", "violation.json_too_large").limit(MAX_BYTES).value(json.len());
    (json.len() > MAX_BYTES as usize).then(finding)
}

/// Whether brackets outside of texts are nested too deep. What is no JSON otherwise shows later.
fn is_too_deep(json: &[u8]) -> bool {
    let opening = json.iter().filter(|byte| matches!(byte, b'[' | b'{')).count();
    if opening <= MAX_DEPTH as usize {
        return false;
    }
    let (mut depth, mut in_text, mut escaped) = (0_u32, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}
