use serde_json::{Map, Value};

/// One field that a change touched, with its values as JSON text; absent: the field was not there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field by its wire name, `servings`; in a list, which entry of it: `ingredients[2].quantity`, and
    /// `ingredients[2]` where the whole entry came or went. Counted from 0, as the list is after the change, or was where
    /// the entry went.
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

/// The fields in which two records differ, by name; of a list only the entries that do. A field that is null counts as
/// not there.
pub(crate) fn changes_between(before: &Value, after: &Value) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    let said = |field: &str| OF_THE_ENVELOPE.contains(&field);
    between_fields("", before, after, &mut changes);
    changes.retain(|change| !said(&change.field));
    changes
}

fn between_fields(path: &str, before: &Value, after: &Value, changes: &mut Vec<FieldChange>) {
    let empty = Map::new();
    let before = before.as_object().unwrap_or(&empty);
    let after = after.as_object().unwrap_or(&empty);
    let mut fields: Vec<&String> = before.keys().chain(after.keys()).collect();
    fields.sort();
    fields.dedup();
    for field in fields {
        let name = if path.is_empty() { field.clone() } else { format!("{path}.{field}") };
        between_values(name, before.get(field), after.get(field), changes);
    }
}

fn between_values(field: String, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<FieldChange>) {
    let there = |value: Option<&Value>| value.filter(|value| !value.is_null()).map(Value::to_string);
    match (before, after) {
        (Some(Value::Array(before)), Some(Value::Array(after))) => between_lists(&field, before, after, changes),
        _ if there(before) == there(after) => {}
        _ => changes.push(FieldChange { field, before: there(before), after: there(after) }),
    }
}

/// The entries that differ once those at the beginning and at the end are left out that do not, the first with the first
/// and so on.
fn between_lists(field: &str, before: &[Value], after: &[Value], changes: &mut Vec<FieldChange>) {
    let same = |pairs: &mut dyn Iterator<Item = (&Value, &Value)>| pairs.take_while(|(old, new)| old == new).count();
    let first = same(&mut before.iter().zip(after));
    let (before, after) = (before.get(first..).unwrap_or_default(), after.get(first..).unwrap_or_default());
    let last = same(&mut before.iter().rev().zip(after.iter().rev()));
    let until = |list: &[Value]| list.len().saturating_sub(last);
    for number in 0..until(before).max(until(after)) {
        let field = format!("{field}[{}]", first + number);
        let entry = |list: &[Value]| list.get(..until(list)).and_then(|list| list.get(number)).cloned();
        match (entry(before), entry(after)) {
            (Some(old @ Value::Object(_)), Some(new @ Value::Object(_))) => between_fields(&field, &old, &new, changes),
            (old, new) => between_values(field, old.as_ref(), new.as_ref(), changes),
        }
    }
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
    #[test]
    fn of_a_list_only_the_entries_that_differ_are_told() {
        let line = |id: &str, quantity: &str| json!({"id": id, "quantity": quantity});
        let told = |before: &[serde_json::Value], after: &[serde_json::Value]| -> Vec<(String, bool, bool)> {
            let changes = changes_between(&json!({"ingredients": before}), &json!({"ingredients": after}));
            changes.into_iter().map(|change| (change.field, change.before.is_some(), change.after.is_some())).collect()
        };
        let [rice, egg, salt] = [line("rice", "10"), line("egg", "100"), line("salt", "1")];
        let told_of = |field: &str, before, after| vec![(field.to_owned(), before, after)];
        let all = [rice.clone(), egg.clone(), salt.clone()];
        assert_eq!(told(&all, &all), []);
        assert_eq!(told(&all[..2], &all), told_of("ingredients[2]", false, true));
        assert_eq!(told(&all, &all[1..]), told_of("ingredients[0]", true, false));
        assert_eq!(told(&all, &[rice.clone(), salt.clone()]), told_of("ingredients[1]", true, false));
        let more = [rice, line("egg", "120"), salt];
        assert_eq!(told(&all, &more), told_of("ingredients[1].quantity", true, true));
        assert_eq!(told(&[], &[json!("MONDAY")]), told_of("ingredients[0]", false, true));
        assert_eq!(told(&[json!(1), json!(1)], &[json!(1)]), told_of("ingredients[1]", true, false));
    }
}
