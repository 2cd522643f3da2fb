use super::card::stated;
use super::shown::Speech;
use super::{MenuCard, ShownCost, ShownMinutes, ShownWord, menu_card};
use crate::cost::{Cost, CostBounds};
use crate::error::Result;
use crate::id::{IngredientId, LineId, MenuId, StepId};
use crate::locale::{Language, format_decimal, format_grams, format_quantity};
use crate::menu::{Catalog, Menu, MenuIngredient, RecipeStep};
use crate::message::{Message, MessageTable};
use crate::nutrition::Nutrition;
use crate::quantity::{Decimal, DecimalRange, Quantity, decimal};

/// One menu in full. What it contains, costs and how it is judged are panels of their own.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuPanel {
    /// What a card shows.
    pub card: MenuCard,
    /// How many servings the lines are written for, in words.
    pub servings: String,
    /// Grams of one serving as served, in words; not known where the menu does not say.
    pub serving_size: String,
    /// How it is cooked.
    pub cooking_method: Option<ShownWord>,
    /// Preparation.
    pub preparation: ShownMinutes,
    /// Cooking.
    pub cooking: ShownMinutes,
    /// How it is cooked, in prose.
    pub instructions: Option<String>,
    /// Its lines.
    pub lines: Vec<IngredientLine>,
    /// Its recipe, in the order of the step numbers.
    pub steps: Vec<StepLine>,
}

/// One line of a menu.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IngredientLine {
    /// The line.
    pub line_id: LineId,
    /// The ingredient; absent if the line is a menu.
    pub ingredient_id: Option<IngredientId>,
    /// The menu used as a part; absent if the line is an ingredient.
    pub component_menu_id: Option<MenuId>,
    /// The name of either.
    pub name: String,
    /// How much, in words: `2,8 kg`, `secukupnya, paling banyak 50 g`.
    pub quantity: String,
    /// How much; absent: to taste.
    #[serde(with = "decimal::wire::option", default)]
    pub amount: Option<Decimal>,
    /// The unit of `amount`.
    pub unit: String,
    /// Which weight the quantity is.
    pub basis: ShownWord,
    /// What happens to it.
    pub line_use: ShownWord,
    /// Whether it may be left out.
    pub is_optional: bool,
    /// How it is prepared.
    pub preparation_notes: Option<String>,
    /// The names of what may stand in for it.
    pub substitutes: Vec<String>,
    /// What the whole batch uses of it.
    pub cost: ShownCost,
}

/// One step of a recipe.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepLine {
    /// The step.
    pub step_id: StepId,
    /// Its place, from 1.
    pub step_number: u32,
    /// A short title.
    pub title: Option<String>,
    /// What to do.
    pub instruction: String,
    /// How long it takes; absent when the recipe does not say.
    pub duration: Option<ShownMinutes>,
    /// How hot, in words: `175 °C`.
    pub temperature: Option<String>,
    /// What is needed, in words.
    pub equipment: Option<String>,
    /// What shows that it went well.
    pub quality_check: Option<String>,
    /// Anything else.
    pub notes: Option<String>,
}

/// A menu in full. An error is an ingredient, menu or unit the catalog does not know.
pub fn menu_panel(
    menu: &Menu,
    catalog: &Catalog,
    nutrition: Option<&Nutrition>,
    cost: Option<&Cost>,
    table: &MessageTable,
    language: Language,
) -> Result<MenuPanel> {
    let speech = Speech { table, language };
    let size = menu.serving_size.map(|grams| format_grams(&DecimalRange::exact(grams), language));
    let mut steps: Vec<&RecipeStep> = menu.recipe_steps.iter().collect();
    steps.sort_by_key(|step| step.step_number);
    Ok(MenuPanel {
        card: menu_card(menu, nutrition, cost, table, language),
        servings: format_decimal(menu.servings, None, language),
        serving_size: size.unwrap_or_else(|| speech.unknown()),
        cooking_method: menu.cooking_method.map(|method| speech.choice("cooking_method", &method)),
        preparation: speech.minutes(stated(menu.preparation_time)),
        cooking: speech.minutes(stated(menu.cooking_time)),
        instructions: menu.instructions.clone(),
        lines: ingredient_lines(menu, catalog, cost, table, language)?,
        steps: steps.into_iter().map(|step| step_line(step, &speech)).collect(),
    })
}

/// The lines of a menu. An error is an ingredient, menu or unit the catalog does not know.
pub fn ingredient_lines(
    menu: &Menu,
    catalog: &Catalog,
    cost: Option<&Cost>,
    table: &MessageTable,
    language: Language,
) -> Result<Vec<IngredientLine>> {
    let speech = Speech { table, language };
    let line = |(place, line): (usize, &MenuIngredient)| {
        let line = ingredient_line(line, catalog, cost, &speech);
        line.map_err(|error| error.at(format_args!("[{place}]")).at("ingredients"))
    };
    menu.ingredients.iter().enumerate().map(line).collect()
}

fn ingredient_line(
    line: &MenuIngredient,
    catalog: &Catalog,
    cost: Option<&Cost>,
    speech: &Speech<'_>,
) -> Result<IngredientLine> {
    let name = match (&line.ingredient_id, &line.component_menu_id) {
        (Some(id), _) => catalog.ingredient(id.as_str())?.name.clone(),
        (None, Some(id)) => catalog.menu(id.as_str())?.menu_name.clone(),
        (None, None) => line.id.to_string(),
    };
    let substitutes = line.substitutes.iter().map(|substitute| {
        catalog.ingredient(substitute.ingredient_id.as_str()).map(|ingredient| ingredient.name.clone())
    });
    Ok(IngredientLine {
        line_id: line.id.clone(),
        ingredient_id: line.ingredient_id.clone(),
        component_menu_id: line.component_menu_id.clone(),
        name,
        quantity: quantity(line, catalog, speech)?,
        amount: line.quantity,
        unit: line.unit.clone(),
        basis: speech.choice("basis", &line.basis),
        line_use: speech.choice("line_use", &line.line_use),
        is_optional: line.is_optional,
        preparation_notes: line.preparation_notes.clone(),
        substitutes: substitutes.collect::<Result<_>>()?,
        cost: speech.cost(cost.map(|cost| of_line(cost, &line.id)).transpose()?.flatten()),
    })
}

fn quantity(line: &MenuIngredient, catalog: &Catalog, speech: &Speech<'_>) -> Result<String> {
    let said = |amount: Decimal| {
        let quantity = Quantity { amount, unit: line.unit.clone() };
        format_quantity(&quantity, catalog.units(), speech.language)
    };
    match (line.quantity, line.at_most) {
        (Some(amount), _) => said(amount),
        (None, None) => Ok(speech.word("line.to_taste")),
        (None, Some(most)) => {
            let message = Message::new("line.to_taste_at_most").text("amount", &said(most)?);
            Ok(speech.table.render(&message, speech.language))
        }
    }
}

/// The cost of everything that hangs on a line; absent when nothing of it was calculated.
fn of_line(cost: &Cost, line: &LineId) -> Result<Option<CostBounds>> {
    let mut sum: Option<CostBounds> = None;
    for part in cost.lines.iter().filter(|part| part.line_id == *line) {
        sum = Some(match sum {
            None => part.batch,
            Some(sum) => CostBounds {
                at_least: sum.at_least.plus(&part.batch.at_least)?,
                at_most: sum.at_most.zip(part.batch.at_most).map(|(a, b)| a.plus(&b)).transpose()?,
            },
        });
    }
    Ok(sum)
}

fn step_line(step: &RecipeStep, speech: &Speech<'_>) -> StepLine {
    let degrees = |degrees: Decimal| format!("{} °C", format_decimal(degrees, None, speech.language));
    StepLine {
        step_id: step.id.clone(),
        step_number: step.step_number,
        title: step.title.clone(),
        instruction: step.instruction.clone(),
        duration: step.duration.map(|minutes| speech.minutes(Some(minutes))),
        temperature: step.temperature.map(degrees),
        equipment: (!step.equipment.is_empty()).then(|| step.equipment.join(", ")),
        quality_check: step.quality_check.clone(),
        notes: step.notes.clone(),
    }
}
