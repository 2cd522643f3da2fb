//! How a value of core becomes a JavaScript value and comes back: by serde, without JSON text in between.

use js_sys::Reflect;
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

/// Reads an argument. What serde refuses becomes a thrown `GiziError` whose path starts with the argument's name.
pub(crate) fn read<T: DeserializeOwned>(name: &str, value: JsValue) -> Result<T, JsValue> {
    serde_path_to_error::deserialize(serde_wasm_bindgen::Deserializer::from(value)).map_err(|error| {
        let inner = error.path().to_string();
        let path = match inner.as_bytes().first() {
            Some(b'.') | None => name.to_owned(),
            Some(b'[') => format!("{name}{inner}"),
            Some(_) => format!("{name}.{inner}"),
        };
        let text = error.inner().to_string();
        // A newtype's own error reaches serde as text only; its code stands at the end.
        let coded = text.strip_suffix(']').and_then(|text| text.rsplit_once(" ["));
        let (message, code) = coded.unwrap_or((&text, "input.malformed"));
        thrown("INVALID", code, &path, message.trim_start_matches("Error: "), &JsValue::from(js_sys::Array::new()))
    })
}

/// Hands a result over; `None` is left out.
pub(crate) fn write<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::new())?)
}

/// An error of core as the `GiziError` to throw.
pub(crate) fn throw(error: &gizi::Error) -> JsValue {
    let details = serde_wasm_bindgen::to_value(error.details()).unwrap_or_default();
    let kind = serde_wasm_bindgen::to_value(&error.kind()).ok().and_then(|kind| kind.as_string()).unwrap_or_default();
    thrown(&kind, error.code(), error.path(), error.message(), &details)
}

fn thrown(kind: &str, code: &str, path: &str, message: &str, details: &JsValue) -> JsValue {
    let error = js_sys::Error::new(message);
    error.set_name("GiziError");
    let fields = [("kind", kind), ("code", code), ("path", path)].map(|(key, value)| (key, JsValue::from(value)));
    for (key, value) in fields.into_iter().chain([("details", details.clone())]) {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&error, &key.into(), &value);
    }
    error.into()
}
