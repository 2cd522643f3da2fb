/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Noun {
    /// Menus.
    Menu,
    /// Ingredients.
    Ingredient,
    /// Nutrition programmes.
    Program,
    /// Plans.
    Plan,
    /// What a plan assigns to one slot.
    Assignment,
    /// What was signed when a plan was approved.
    Approval,
    /// What really happened at an assignment.
    Actual,
    /// The settings of the kitchen.
    Settings,
    /// The date that derived values are of.
    Date,
    /// Requests that were answered, by idempotency key.
    Request,
}

impl Noun {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Menu,
        Self::Ingredient,
        Self::Program,
        Self::Plan,
        Self::Assignment,
        Self::Approval,
        Self::Actual,
        Self::Settings,
        Self::Date,
        Self::Request,
    ];

    /// Its name in keys and tables. Never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Menu => "MENU",
            Self::Ingredient => "INGREDIENT",
            Self::Program => "PROGRAM",
            Self::Plan => "PLAN",
            Self::Assignment => "ASSIGNMENT",
            Self::Approval => "APPROVAL",
            Self::Actual => "ACTUAL",
            Self::Settings => "SETTINGS",
            Self::Date => "DATE",
            Self::Request => "REQUEST",
        }
    }

    /// The fields of text its records are found and sorted by, at most [`Noun::MAX_TEXTS`]. A backend may keep the
    /// first in its first column: the order never changes, new ones come last.
    pub fn text_fields(self) -> &'static [&'static str] {
        match self {
            Self::Menu => {
                &["menu_name", "menu_code", "program_id", "meal_type", "kind", "course", "difficulty", "main_protein"]
            }
            Self::Ingredient => &["name", "category"],
            Self::Program => &["program_name", "program_code", "status", "program_type"],
            Self::Plan => &["plan_name", "program_id", "status", "start_date", "end_date"],
            Self::Assignment => &["plan_id", "menu_id", "date", "meal_type", "audience", "site"],
            Self::Actual => &["plan_id"],
            Self::Approval | Self::Settings | Self::Date | Self::Request => &[],
        }
    }

    /// The numbers its records are found and sorted by, at most [`Noun::MAX_NUMBERS`], like
    /// [`text_fields`](Self::text_fields).
    pub fn number_fields(self) -> &'static [&'static str] {
        match self {
            Self::Menu => &[
                "deleted",
                "active",
                "created_at",
                "updated_at",
                "preparation_time",
                "cooking_time",
                "calories",
                "calories_at_most",
                "protein",
                "protein_at_most",
                "cost_per_serving",
                "cost_per_serving_at_most",
                "complete",
                "halal",
                "vegetarian",
                "serving_size",
                "servings",
                "active_newest",
            ],
            Self::Ingredient => &["deleted", "created_at", "updated_at", "priced"],
            Self::Program | Self::Plan => &["created_at", "updated_at"],
            Self::Assignment => &["portions"],
            Self::Approval | Self::Actual | Self::Date => &[],
            Self::Settings | Self::Request => &["created_at"],
        }
    }

    /// Most fields of text of a kind.
    pub const MAX_TEXTS: u32 = 16;

    /// Most numbers of a kind.
    pub const MAX_NUMBERS: u32 = 24;
}

#[cfg(test)]
mod tests {
    use super::Noun;

    #[test]
    fn codes_are_the_wire_names_and_fields_fit() {
        for noun in Noun::ALL {
            assert_eq!(serde_json::to_string(&noun).unwrap(), format!("\"{}\"", noun.code()));
            for (fields, most) in [(noun.text_fields(), Noun::MAX_TEXTS), (noun.number_fields(), Noun::MAX_NUMBERS)] {
                assert!(fields.len() <= most as usize, "{noun:?}");
                let distinct: std::collections::HashSet<_> = fields.iter().collect();
                assert_eq!(distinct.len(), fields.len(), "{noun:?}");
            }
        }
    }
}
