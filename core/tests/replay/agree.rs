//! Whether a result holds what a vector expects.

use gizi::quantity::Decimal;
use serde::Serialize;
use serde_json::Value;

/// What is expected is a part of the result: every field it names is there and agrees, a list has as many entries.
/// Numbers agree within one part in 10⁹, decimals in texts exactly; what is expected to be null may be absent.
pub(crate) fn holds(name: &str, found: &impl Serialize, expected: &Value) {
    let found = serde_json::to_value(found).unwrap();
    if let Err(difference) = part(&found, expected) {
        panic!("{name}: {difference}");
    }
}

/// A case that expects an error gets it, with its code and path; every other case gets a result.
pub(crate) fn outcome<T: std::fmt::Debug>(case: &Value, found: gizi::Result<T>) -> Option<T> {
    let name = case["name"].as_str().unwrap();
    match (found, case.get("error")) {
        (Ok(found), None) => Some(found),
        (Err(error), Some(expected)) => {
            let said = serde_json::json!({"code": error.code(), "path": error.path()});
            assert_eq!(said, *expected, "{name}: {error}");
            None
        }
        (found, _) => panic!("{name}: {found:?}"),
    }
}

fn part(found: &Value, expected: &Value) -> Result<(), String> {
    let agrees = match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            for (key, expected) in expected {
                let found = found.get(key).unwrap_or(&Value::Null);
                part(found, expected).map_err(|difference| format!("{key}.{difference}"))?;
            }
            true
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (place, (found, expected)) in found.iter().zip(expected).enumerate() {
                part(found, expected).map_err(|difference| format!("[{place}].{difference}"))?;
            }
            true
        }
        (Value::Number(found), Value::Number(expected)) => {
            super::given::close(found.as_f64().unwrap(), expected.as_f64().unwrap())
        }
        (Value::String(found), Value::String(expected)) => {
            let decimal = |text: &str| text.parse::<Decimal>().ok();
            found == expected || decimal(found).is_some_and(|found| decimal(expected) == Some(found))
        }
        _ => found == expected,
    };
    if agrees { Ok(()) } else { Err(format!(" is {found}, expected {expected}")) }
}
