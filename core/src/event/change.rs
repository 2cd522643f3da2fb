use serde_json::{Map, Value};

/// One field that a change touched, with its values as JSON text; absent: the field was not there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field by its wire name: `servings`.
    pub field: String,
    /// What it was.
    #[serde(default)]
    pub before: Option<String>,
    /// What it is.
    #[serde(default)]
    pub after: Option<String>,
}

/// Fields that every change touches and that the envelope of the event says already.
const OF_THE_ENVELOPE: [&str; 5] = ["version", "createdAt", "createdBy", "updatedAt", "updatedBy"];

/// The top-level fields in which two records differ, by name. A field that is null counts as not there.
pub(crate) fn changes_between(before: &Value, after: &Value) -> Vec<FieldChange> {
    let empty = Map::new();
    let before = before.as_object().unwrap_or(&empty);
    let after = after.as_object().unwrap_or(&empty);
    let mut fields: Vec<&String> = before.keys().chain(after.keys()).collect();
    fields.sort();
    fields.dedup();
    let value = |record: &Map<String, Value>, field: &str| {
        record.get(field).filter(|value| !value.is_null()).map(Value::to_string)
    };
    let changed = fields
        .into_iter()
        .filter(|field| !OF_THE_ENVELOPE.contains(&field.as_str()))
        .map(|field| FieldChange { field: field.clone(), before: value(before, field), after: value(after, field) });
    changed.filter(|change| change.before != change.after).collect()
}

#[cfg(test)]
mod tests {
    use super::{FieldChange, changes_between};
    use serde_json::json;

    #[test]
    fn fields_that_differ_are_told_with_both_values() {
        let before = json!({"menuName": "Sop ayam", "servings": "100", "course": null, "colour": "red", "version": 1});
        let after = json!({"menuName": "Sop ayam", "servings": "120", "kind": "DISH", "colour": null, "version": 2});
        let change = |field: &str, before: Option<&str>, after: Option<&str>| FieldChange {
            field: field.to_owned(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
        };
        assert_eq!(
            changes_between(&before, &after),
            [
                change("colour", Some("\"red\""), None),
                change("kind", None, Some("\"DISH\"")),
                change("servings", Some("\"100\""), Some("\"120\"")),
            ]
        );
    }
}
