use crate::error::Result;
use crate::id::{LineId, PortionKey, ProgramId};
use crate::ingredient::WeightBasis;
use crate::menu::{Catalog, LinePortion, MealType, Menu, MenuIngredient, MenuKind, Portion};
use crate::plan::PlannedPortions;
use crate::plan::optimise::{PlanAudience, PlanProblem, PlanSlot, SlotChoice};
use crate::quantity::{Decimal, Quantity, decimal};
use crate::validation::Wire;
use jiff::civil::Date;

/// The chosen dishes of one meal as a tray, and how many portions of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanTray {
    /// The day.
    pub date: Date,
    /// The meal.
    pub meal_type: MealType,
    /// The tray, with one line for each dish and one portion size for each audience, under the audience's key.
    pub menu: Menu,
    /// A portion for each head of each audience.
    pub portions: Vec<PlannedPortions>,
}

/// Makes trays of the chosen dishes, one for each meal of each day: what an assignment, a procurement list and a
/// balance report need. Their ids are made of meal and day. Portions that were chosen are to be decided before:
/// [`PlanProblem::with_portions`].
///
/// Errors: `menu.unknown_menu` for a dish that is not in the catalog.
pub fn plan_trays(
    problem: &PlanProblem,
    choices: &[SlotChoice],
    program: &ProgramId,
    catalog: &Catalog,
) -> Result<Vec<PlanTray>> {
    let mut trays: Vec<PlanTray> = Vec::new();
    for choice in choices {
        let meal_type = choice.slot.meal_type;
        let found = trays.iter().position(|tray| tray.date == choice.date && tray.meal_type == meal_type);
        let place = match found {
            Some(place) => place,
            None => {
                trays.push(empty(problem, choice.date, meal_type, program)?);
                trays.len() - 1
            }
        };
        if let Some(tray) = trays.get_mut(place) {
            add(&mut tray.menu, choice, problem, catalog)?;
        }
    }
    Ok(trays)
}

fn empty(problem: &PlanProblem, date: Date, meal_type: MealType, program: &ProgramId) -> Result<PlanTray> {
    let id = format!("{}-{date}", Wire(meal_type)).to_lowercase();
    let mut menu = Menu::new(&id, "", MenuKind::Tray)?;
    menu.program_id = Some(program.clone());
    menu.meal_type = Some(meal_type);
    let mut portions = Vec::new();
    for audience in &problem.audiences {
        let key = PortionKey::new(audience.audience.as_str())?;
        menu.portions.push(Portion { key: key.clone(), factor: Decimal::ONE });
        portions.push(PlannedPortions { portion: Some(key), count: audience.heads });
    }
    Ok(PlanTray { date, meal_type, menu, portions })
}

fn add(tray: &mut Menu, choice: &SlotChoice, problem: &PlanProblem, catalog: &Catalog) -> Result<()> {
    let dish = catalog.menu(choice.menu_id.as_str())?;
    let mut line = MenuIngredient::menu("1", dish.id.as_str(), &Quantity::whole(1, "serving"))?;
    line.id = LineId::new((tray.ingredients.len() + 1).to_string())?;
    line.basis = WeightBasis::Cooked;
    for audience in &problem.audiences {
        let key = PortionKey::new(audience.audience.as_str())?;
        line.portions.push(LinePortion { key, quantity: decimal::from_f64(factor(audience, choice.slot))? });
    }
    tray.ingredients.push(line);
    if !tray.menu_name.is_empty() {
        tray.menu_name.push_str(", ");
    }
    tray.menu_name.push_str(&dish.menu_name);
    Ok(())
}

fn factor(audience: &PlanAudience, slot: PlanSlot) -> f64 {
    audience.portions.iter().find(|portion| portion.slot == slot).map_or(1.0, |portion| portion.factor)
}
