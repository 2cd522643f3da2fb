use super::Menu;
use super::MenuError;
use super::fields::MENU;
use crate::error::Result;
use crate::validation::{self, Violation, ViolationCode};

/// What the codes of a menu's violations start with.
pub(super) const NAME: &str = "menu";

/// Everything that is wrong with a menu by itself; empty if nothing is. Whether the ingredients and menus it names
/// exist is found when it is calculated or stored.
///
/// At most [`validation::MAX_VIOLATIONS`] are listed.
pub fn validate_menu(menu: &Menu) -> Vec<Violation> {
    validation::check(menu, &MENU, NAME)
}

/// A menu read from JSON, or what is wrong with the text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParsedMenu {
    /// The menu; present exactly if nothing is wrong.
    pub menu: Option<Menu>,
    /// Everything that is wrong.
    pub violations: Vec<Violation>,
}

impl ParsedMenu {
    /// The menu, or one error `menu.invalid` whose details list every violation.
    pub fn into_result(self) -> Result<Menu> {
        let fault = MenuError::Invalid { count: self.violations.len() };
        self.menu.ok_or_else(|| validation::one_error(fault, &self.violations))
    }
}

/// Reads and checks a menu from JSON (UTF-8).
///
/// Decimals are numbers or texts; `inventoryItemId` and `recipes` and the Indonesian names of meals and difficulties
/// are accepted. Unknown fields are refused.
///
/// ```
/// let parsed = gizi::menu::parse_menu(br#"{"id": "sop-ayam", "menuNam": "Sop ayam", "servings": "banyak"}"#);
/// let found: Vec<String> = parsed.violations.iter().map(ToString::to_string).collect();
/// assert_eq!(found, [
///     "menuNam: is no field of Menu; did you mean `menuName`? [menu.unknown_field]",
///     "menuName: must be given [menu.menu_name.missing]",
///     "servings: must be a number with a point before the decimals, such as 12.5 [menu.servings.not_a_number]",
/// ]);
/// assert_eq!(parsed.into_result().unwrap_err().code(), "menu.invalid");
/// ```
pub fn parse_menu(json: &[u8]) -> ParsedMenu {
    match validation::read(json, &MENU, NAME) {
        Ok(menu) => ParsedMenu { menu: Some(menu), violations: Vec::new() },
        Err(violations) => ParsedMenu { menu: None, violations },
    }
}

/// The JSON Schema (draft 2020-12) of what [`parse_menu`] reads. What holds between fields is not in it.
pub fn menu_schema() -> String {
    validation::schema(&MENU)
}

/// Every code the violations of a menu can carry, field by field: for translations and exhaustive handling.
pub fn menu_violation_codes() -> Vec<ViolationCode> {
    validation::codes(&MENU, NAME)
}
