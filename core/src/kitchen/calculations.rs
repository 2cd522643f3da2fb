use super::derived::load;
use super::signed::approval_of;
use super::work::Work;
use super::{Action, Kitchen, KitchenError, KitchenSettings};
use crate::balance::{BalanceReport, Standard, validate_menu_balance};
use crate::cost::{Cost, calculate_cost};
use crate::error::Result;
use crate::id::{AudienceKey, MenuId, StandardId};
use crate::menu::{Catalog, Menu, MenuOptions};
use crate::nutrition::{Nutrition, calculate_nutrition};
use crate::plan::MenuPlan;
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::BTreeMap;

impl Kitchen {
    /// What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
    /// date, fortified where the settings say so.
    pub fn calculate_nutrition(&self, id: &MenuId, options: &MenuOptions) -> Result<Nutrition> {
        self.look(Action::CalculateNutrition, |work| {
            let (menu, catalog, settings) = gather(work, id)?;
            calculate_nutrition(&menu, &catalog, &dated(options, &settings, work.as_of()?))
        })
    }

    /// What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date.
    pub fn calculate_cost(&self, id: &MenuId, options: &MenuOptions, date: Option<Date>) -> Result<Cost> {
        self.look(Action::CalculateCost, |work| {
            let (menu, catalog, settings) = gather(work, id)?;
            let date = date.map_or_else(|| work.as_of(), Ok)?;
            calculate_cost(&menu, &catalog, options, &settings.cost_settings(date))
        })
    }

    /// Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
    /// kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
    pub fn validate_menu_balance(
        &self,
        id: &MenuId,
        options: &MenuOptions,
        standard: Option<&Standard>,
        audience: &AudienceKey,
    ) -> Result<BalanceReport> {
        self.look(Action::ValidateMenuBalance, |work| {
            let (menu, catalog, settings) = gather(work, id)?;
            let options = dated(options, &settings, work.as_of()?);
            let standard = match standard {
                Some(standard) => Cow::Borrowed(standard),
                None => Cow::Owned(built_in(&standard_of(work, &menu, &settings)?)?),
            };
            validate_menu_balance(&menu, &catalog, &options, &standard, audience)
        })
    }
}

/// A menu, what it rests on, and the kitchen's settings.
fn gather(work: &mut Work<'_>, id: &MenuId) -> Result<(Menu, Catalog, KitchenSettings)> {
    let menu = work.require::<Menu>(id.as_str())?.record;
    let settings = work.settings()?.record;
    let tables = work.kitchen.tables(&settings)?;
    let catalog = load(work, &tables, &[id.to_string()].into(), &BTreeMap::new())?;
    Ok((menu, catalog, settings))
}

/// The standard that a menu's programme names, else the kitchen's.
fn standard_of(work: &mut Work<'_>, menu: &Menu, settings: &KitchenSettings) -> Result<StandardId> {
    let program = match &menu.program_id {
        Some(program) => work.find::<NutritionProgram>(program.as_str())?,
        None => None,
    };
    let named = program.and_then(|stored| stored.record.standard_id);
    Ok(named.unwrap_or_else(|| settings.default_standard.clone()))
}

/// The standard that a programme's plan is judged by: the one given, else the programme's, else the kitchen's.
pub(super) fn in_force<'s>(
    given: Option<&'s Standard>,
    program: &NutritionProgram,
    settings: &KitchenSettings,
) -> Result<Cow<'s, Standard>> {
    Ok(match given {
        Some(standard) => Cow::Borrowed(standard),
        None => Cow::Owned(built_in(program.standard_id.as_ref().unwrap_or(&settings.default_standard))?),
    })
}

/// The standard that a plan is judged by: the one given, else the one it was signed under, else the one in force.
pub(super) fn of_plan<'s>(
    work: &mut Work<'_>,
    given: Option<&'s Standard>,
    plan: &MenuPlan,
    program: &NutritionProgram,
    settings: &KitchenSettings,
) -> Result<Cow<'s, Standard>> {
    let signed = if given.is_none() { approval_of(work, &plan.id)? } else { None };
    match signed.and_then(|approval| approval.standard) {
        Some(standard) => Ok(Cow::Owned(standard)),
        None => in_force(given, program, settings),
    }
}

/// The standard of an id that ships with the library.
pub(super) fn built_in(id: &StandardId) -> Result<Standard> {
    #[cfg(feature = "toml")]
    if Standard::built_in_ids().contains(id) {
        return Standard::built_in(id.as_str());
    }
    Err(KitchenError::UnknownStandard { standard: id.to_string() }.into())
}

fn dated(options: &MenuOptions, settings: &KitchenSettings, date: Date) -> MenuOptions {
    let fortified = options.fortified || (options.date.is_none() && settings.fortified);
    MenuOptions { date: options.date.or(Some(date)), fortified, ..options.clone() }
}
