use std::fmt;

/// One thing that is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Violation {
    /// Where: `ingredients[3].quantity`; empty if the whole input is meant.
    pub path: String,
    /// A stable code: the path without its indices, in snake case, and the reason
    /// (`menu.ingredients.quantity.too_small`).
    pub code: String,
    /// What would be accepted: a number, the names of an enum, the nearest known field.
    #[serde(default)]
    pub limit: Option<String>,
    /// What was found, shortened to 80 characters; absent if nothing was.
    #[serde(default)]
    pub value: Option<String>,
    /// The sentence for people, in English, without the path.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} [{}]", self.message, self.code)
    }
}
