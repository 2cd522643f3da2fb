use crate::error::Result;
use crate::id::{LineId, PortionKey, ProgramId};
use crate::ingredient::WeightBasis;
use crate::menu::{Catalog, LinePortion, MealType, Menu, MenuIngredient, MenuKind, Portion};
use crate::plan::PlannedPortions;
use crate::plan::optimise::{PlanAudience, PlanProblem, PlanSlot, ProblemError, SlotChoice};
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
    /// The tray, with one line for each dish and a portion for each size.
    pub menu: Menu,
    /// Whether each size is one audience's, under its key, and is assigned for this audience by itself: somebody has no
    /// size in the standard, or gets other parts of a dish than others of the size. Otherwise the sizes are those of the
    /// standard, and one assignment for all audiences has them.
    pub apart: bool,
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
    for plate in plates(problem, meal_type)? {
        menu.portions.push(Portion { key: plate.key.clone(), factor: Decimal::ONE });
        portions.push(PlannedPortions { portion: Some(plate.key), count: plate.count });
    }
    Ok(PlanTray { date, meal_type, menu, apart: apart(problem, meal_type), portions })
}

fn add(tray: &mut Menu, choice: &SlotChoice, problem: &PlanProblem, catalog: &Catalog) -> Result<()> {
    let dish = catalog.menu(choice.menu_id.as_str())?;
    let mut line = MenuIngredient::menu("1", dish.id.as_str(), &Quantity::whole(1, "serving"))?;
    line.id = LineId::new((tray.ingredients.len() + 1).to_string())?;
    line.basis = WeightBasis::Cooked;
    for plate in plates(problem, choice.slot.meal_type)? {
        let quantity = decimal::from_f64(factor(plate.eaters, choice.slot))?;
        line.portions.push(LinePortion { key: plate.key, quantity });
    }
    tray.ingredients.push(line);
    if !tray.menu_name.is_empty() {
        tray.menu_name.push_str(", ");
    }
    tray.menu_name.push_str(&dish.menu_name);
    Ok(())
}

/// Portions of one size.
struct Plate<'a> {
    key: PortionKey,
    count: u32,
    /// The first of those who get it.
    eaters: &'a PlanAudience,
}

/// Whether somebody has no size of the standard, or gets other parts of a meal's dishes than others of the size.
fn apart(problem: &PlanProblem, meal_type: MealType) -> bool {
    let slots: Vec<PlanSlot> = problem.slots.iter().filter(|slot| slot.meal_type == meal_type).copied().collect();
    let alike = |own: &PlanAudience, other: &PlanAudience| {
        own.size != other.size || slots.iter().all(|slot| factor(own, *slot) == factor(other, *slot))
    };
    let audiences = &problem.audiences;
    !audiences.iter().all(|own| own.size.is_some() && audiences.iter().all(|other| alike(own, other)))
}

/// The sizes of a meal, in the order of the audiences.
fn plates(problem: &PlanProblem, meal_type: MealType) -> Result<Vec<Plate<'_>>> {
    let apart = apart(problem, meal_type);
    let mut plates: Vec<Plate<'_>> = Vec::new();
    for eaters in &problem.audiences {
        let key = match eaters.size.as_ref().filter(|_| !apart) {
            Some(size) => size.clone(),
            None => PortionKey::new(eaters.audience.as_str())?,
        };
        match plates.iter_mut().find(|plate| plate.key == key) {
            Some(plate) => {
                let count = plate.count as usize + eaters.heads as usize;
                let limit = u32::MAX as usize;
                plate.count =
                    u32::try_from(count).map_err(|_| ProblemError::TooMany { what: "heads", count, limit })?;
            }
            None => plates.push(Plate { key, count: eaters.heads, eaters }),
        }
    }
    Ok(plates)
}

fn factor(audience: &PlanAudience, slot: PlanSlot) -> f64 {
    audience.portions.iter().find(|portion| portion.slot == slot).map_or(1.0, |portion| portion.factor)
}
