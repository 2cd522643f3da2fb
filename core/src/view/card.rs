use super::shown::Speech;
use super::{ShownAmount, ShownCost, ShownMinutes, ShownWord};
use crate::cost::Cost;
use crate::id::{MenuId, ProgramId};
use crate::locale::Language;
use crate::menu::Menu;
use crate::message::MessageTable;
use crate::nutrition::Nutrition;
use jiff::Timestamp;

/// A menu on a card. Amounts and cost are of one serving.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuCard {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code.
    pub menu_code: Option<String>,
    /// The programme it is cooked for.
    pub program_id: Option<ProgramId>,
    /// What it is.
    pub kind: ShownWord,
    /// The meal it is served at.
    pub meal_type: Option<ShownWord>,
    /// Its place on a tray.
    pub course: Option<ShownWord>,
    /// How hard it is.
    pub difficulty: Option<ShownWord>,
    /// What it is, for people.
    pub description: Option<String>,
    /// A picture.
    pub image_url: Option<String>,
    /// The picture in words; the menu's name where nobody wrote any.
    pub image_alt: String,
    /// Energy.
    pub energy: ShownAmount,
    /// Protein.
    pub protein: ShownAmount,
    /// Preparation and cooking together.
    pub time: ShownMinutes,
    /// What it costs, as far as the cost was calculated.
    pub cost: ShownCost,
    /// Whether it may be planned.
    pub is_active: bool,
    /// That in words.
    pub status: String,
}

/// A menu in a list. Amounts and cost are of one serving.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuRow {
    /// The menu.
    pub menu_id: MenuId,
    /// Its name.
    pub menu_name: String,
    /// Its code.
    pub menu_code: Option<String>,
    /// What it is.
    pub kind: ShownWord,
    /// The meal it is served at.
    pub meal_type: Option<ShownWord>,
    /// Energy.
    pub energy: ShownAmount,
    /// Protein.
    pub protein: ShownAmount,
    /// What it costs.
    pub cost: ShownCost,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether it may be planned.
    pub is_active: bool,
    /// That in words.
    pub status: String,
}

/// A menu as a card. What was not calculated is shown as not known.
pub fn menu_card(
    menu: &Menu,
    nutrition: Option<&Nutrition>,
    cost: Option<&Cost>,
    table: &MessageTable,
    language: Language,
) -> MenuCard {
    let speech = Speech { table, language };
    let row = menu_row(menu, nutrition, cost, table, language);
    MenuCard {
        menu_id: row.menu_id,
        menu_name: row.menu_name,
        menu_code: row.menu_code,
        program_id: menu.program_id.clone(),
        kind: row.kind,
        meal_type: row.meal_type,
        course: menu.course.map(|course| speech.choice("course", &course)),
        difficulty: menu.difficulty.map(|difficulty| speech.choice("difficulty", &difficulty)),
        description: menu.description.clone(),
        image_url: menu.image_url.clone(),
        image_alt: menu.image_alt.clone().unwrap_or_else(|| menu.menu_name.clone()),
        energy: row.energy,
        protein: row.protein,
        time: speech.minutes(stated(menu.preparation_time.saturating_add(menu.cooking_time))),
        cost: row.cost,
        is_active: row.is_active,
        status: row.status,
    }
}

/// A menu as a row of a list. What was not calculated is shown as not known.
pub fn menu_row(
    menu: &Menu,
    nutrition: Option<&Nutrition>,
    cost: Option<&Cost>,
    table: &MessageTable,
    language: Language,
) -> MenuRow {
    let speech = Speech { table, language };
    MenuRow {
        menu_id: menu.id.clone(),
        menu_name: menu.menu_name.clone(),
        menu_code: menu.menu_code.clone(),
        kind: speech.choice("kind", &menu.kind),
        meal_type: menu.meal_type.map(|meal| speech.choice("meal_type", &meal)),
        energy: speech.serving(nutrition, "energy_kcal"),
        protein: speech.serving(nutrition, "protein_g"),
        cost: speech.cost(cost.map(|cost| cost.serving)),
        updated_at: menu.updated_at,
        is_active: menu.is_active,
        status: speech.word(if menu.is_active { "status.active" } else { "status.inactive" }),
    }
}

/// A menu's minutes are 0 until somebody states them.
pub(super) fn stated(minutes: u32) -> Option<u32> {
    (minutes > 0).then_some(minutes)
}
