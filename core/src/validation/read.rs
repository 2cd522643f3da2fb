use super::node::Node;
use super::strict::Strict;
use super::walk::walk;
use super::{Check, Finding, MAX_BYTES, MAX_DEPTH, Place, Record, Report, Shape, Violation};
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
    // Checked once as a whole, UTF-8 needs no check text by text.
    match std::str::from_utf8(json).ok().map(parse::<T>) {
        Some(Ok(value)) => {
            value.check(&shape, &place, &mut report);
            let violations = report.into_violations();
            if violations.is_empty() { Ok(value) } else { Err(violations) }
        }
        _ => Err(explain::<T>(json, &shape, &place)),
    }
}

/// The fast way: straight into the record.
fn parse<T: DeserializeOwned>(json: &str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(json);
    let value = T::deserialize(Strict(&mut json))?;
    json.end()?;
    Ok(value)
}

/// The second way: collects what is wrong with a text that is no valid record.
pub(crate) fn explain<T: Check + DeserializeOwned>(json: &[u8], shape: &Shape, place: &Place<'_>) -> Vec<Violation> {
    let mut report = Report::default();
    if is_too_deep(json) {
        report.unreadable(
            &Place::root("json"),
            Finding {
                reason: "too_deep",
                limit: Some(MAX_DEPTH.to_string()),
                value: None,
                message: format!("lists and objects are nested deeper than {MAX_DEPTH} levels"),
            },
        );
        return report.into_violations();
    }
    let malformed = |error: serde_json::Error| Finding {
        reason: "malformed",
        message: format!("this is not JSON: {error}"),
        ..Finding::default()
    };
    match serde_json::from_slice::<Node>(json) {
        Err(error) => report.unreadable(&Place::root("json"), malformed(error)),
        // What could be read, with stand-ins for the rest, passes the same check as a whole record.
        Ok(node) => match T::deserialize(walk(&node, shape, place, &mut report)) {
            Ok(value) => value.check(shape, place, &mut report),
            Err(error) => report
                .unreadable(place, Finding { reason: "unreadable", message: error.to_string(), ..Finding::default() }),
        },
    }
    report.into_violations()
}

fn too_large(json: &[u8]) -> Option<Finding> {
    (json.len() > MAX_BYTES as usize).then(|| Finding {
        reason: "too_large",
        limit: Some(MAX_BYTES.to_string()),
        value: Some(json.len().to_string()),
        message: format!("must be at most {MAX_BYTES} bytes, is {}", json.len()),
    })
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
