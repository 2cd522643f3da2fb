//! What is absent is left out: core writes `null`, JavaScript reads `undefined`.

/// A JSON text, as serde writes it, without the fields that are `null`. In a list `null` stays, for its place counts.
pub(crate) fn without_nulls(json: String) -> String {
    if !json.contains(":null") {
        return json;
    }
    let mut sparse = String::with_capacity(json.len());
    let mut rest = json.as_str();
    // Where the last key begins in what is written, with the comma before it.
    let mut key = 0;
    while let Some((before, from)) = rest.find('"').and_then(|quote| rest.split_at_checked(quote)) {
        sparse.push_str(before);
        let (text, after) = from.split_at_checked(text_length(from)).unwrap_or((from, ""));
        let begins = sparse.len() - usize::from(sparse.ends_with(','));
        sparse.push_str(text);
        rest = after;
        if after.starts_with(':') {
            key = begins;
        }
        if let Some(after) = after.strip_prefix(":null") {
            sparse.truncate(key);
            // The first field of an object takes the comma behind it along.
            rest = if sparse.ends_with('{') { after.strip_prefix(',').unwrap_or(after) } else { after };
        }
    }
    sparse.push_str(rest);
    sparse
}

/// How long a text in quotes is, with them.
fn text_length(from: &str) -> usize {
    let mut escaped = false;
    let end = from.bytes().skip(1).position(|byte| match byte {
        _ if escaped => {
            escaped = false;
            false
        }
        b'\\' => {
            escaped = true;
            false
        }
        byte => byte == b'"',
    });
    end.map_or(from.len(), |end| end + 2)
}
