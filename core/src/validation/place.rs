use super::Field;
use std::fmt::Write;

/// Where a check stands: a chain on the stack, written out only when something is wrong.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    within: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root(&'a str),
    Field(&'a Field),
    Unknown(&'a str),
    Item(usize),
}

impl<'a> Place<'a> {
    /// The whole input; its name starts every code.
    pub(crate) const fn root(name: &'a str) -> Self {
        Self { within: None, step: Step::Root(name) }
    }

    pub(crate) const fn field(&'a self, field: &'a Field) -> Self {
        Self { within: Some(self), step: Step::Field(field) }
    }

    /// A field the table does not have.
    pub(crate) const fn unknown(&'a self, name: &'a str) -> Self {
        Self { within: Some(self), step: Step::Unknown(name) }
    }

    pub(crate) const fn item(&'a self, index: usize) -> Self {
        Self { within: Some(self), step: Step::Item(index) }
    }

    pub(crate) fn within(&self) -> Option<&'a Self> {
        self.within
    }

    /// `ingredients[3].quantity`.
    pub(crate) fn path(&self) -> String {
        let mut path = self.within.map(Self::path).unwrap_or_default();
        let name = match self.step {
            Step::Root(_) => return path,
            Step::Item(index) => {
                // Writing to a String does not fail.
                let _ = write!(path, "[{index}]");
                return path;
            }
            Step::Field(field) => field.name,
            Step::Unknown(name) => name,
        };
        if !path.is_empty() {
            path.push('.');
        }
        path.extend(name.chars().take(80));
        path
    }

    /// `menu.ingredients.quantity.too_small`. What a user wrote is never part of a code.
    pub(crate) fn code(&self, reason: &str) -> String {
        let mut code = self.prefix();
        code.push('.');
        code.push_str(reason);
        code
    }

    fn prefix(&self) -> String {
        let mut prefix = self.within.map(Self::prefix).unwrap_or_default();
        match self.step {
            Step::Root(name) => prefix.push_str(name),
            Step::Item(_) | Step::Unknown(_) => {}
            Step::Field(field) => {
                prefix.push('.');
                prefix.push_str(field.key);
            }
        }
        prefix
    }
}
