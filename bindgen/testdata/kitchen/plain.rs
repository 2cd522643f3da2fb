//! All of this may cross.

ids! {
    /// Names a jar.
    JarId "jar id";
}

/// What a jar holds, see [`JarId`](crate::JarId).
#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum Content {
    /// Nothing.
    NotFilled,
    /// Something.
    Filled { best_before: Option<Date>, #[serde(with = "wire")] grams: Decimal },
}

#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Label {
    pub jar_id: JarId,
    #[serde(default = "one")]
    pub copies: u32,
    #[serde(default)]
    pub lines: Vec<String>,
    pub per_100g: f64,
}

fn one() -> u32 {
    1
}

/// Sticks.
pub fn stick(label: &Label, contents: &[Content], note: Option<&Label>, text: &str) -> Result<Vec<Label>> {
    label.copies
}

/// Not seen by the walk.
pub(crate) fn inside(map: HashMap<String, usize>) {}
