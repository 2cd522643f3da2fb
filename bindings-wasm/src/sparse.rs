//! What is absent is left out: core writes `null`, JavaScript reads `undefined`.

/// A JSON text, as serde writes it, without the fields that are `null`. In a list `null` stays, for its place counts.
pub(crate) fn without_nulls(json: String) -> String {
    let bytes = json.as_bytes();
    let mut sparse = String::with_capacity(json.len());
    // What is not yet copied begins here.
    let mut kept = 0;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if *byte != b'"' {
            at += 1;
            continue;
        }
        let end = end_of_text(bytes, at);
        if bytes.get(end..end + 5).is_none_or(|next| next != b":null") {
            at = end;
            continue;
        }
        sparse.push_str(json.get(kept..at).unwrap_or_default());
        kept = end + 5;
        // The field takes along the comma before it; the first of an object, the one behind.
        if sparse.as_bytes().last() == Some(&b',') {
            sparse.pop();
        } else if bytes.get(kept) == Some(&b',') {
            kept += 1;
        }
        at = kept;
    }
    if kept == 0 {
        return json;
    }
    sparse.push_str(json.get(kept..).unwrap_or_default());
    sparse
}

/// Where a text in quotes is over that begins at a place.
fn end_of_text(bytes: &[u8], begin: usize) -> usize {
    let mut at = begin + 1;
    loop {
        match bytes.get(at) {
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
            None => return at,
        }
    }
}
