use crate::id::{IngredientId, LineId, MenuId, PortionKey};
use jiff::civil::Date;

/// How a menu is served: which portion, which optional lines and substitutes, on which day.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuOptions {
    /// The portion size; absent: the reference portion the lines are written for.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// Optional lines taken and substitutes chosen.
    #[serde(default)]
    pub choices: Vec<LineChoice>,
    /// The day of service, for fortification programmes. Prices have a day of their own in the cost settings.
    #[serde(default)]
    pub date: Option<Date>,
    /// Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error.
    #[serde(default)]
    pub fortified: bool,
}

/// What is chosen about one line.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineChoice {
    /// The menu the line stands in, at any depth.
    pub menu_id: MenuId,
    /// The line.
    pub line_id: LineId,
    /// Whether an optional line is taken.
    pub include: bool,
    /// The substitute that stands in for it.
    #[serde(default)]
    pub substitute: Option<IngredientId>,
}

impl MenuOptions {
    /// The reference portion with no optional line.
    pub fn reference() -> Self {
        Self::default()
    }

    /// One portion size.
    pub fn portion(key: PortionKey) -> Self {
        Self { portion: Some(key), ..Self::default() }
    }

    pub(crate) fn choice(&self, menu: &MenuId, line: &LineId) -> Option<&LineChoice> {
        self.choices.iter().find(|choice| choice.menu_id == *menu && choice.line_id == *line)
    }
}
