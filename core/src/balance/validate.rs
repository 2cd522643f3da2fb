use super::{BalanceReport, BalanceWarning, ServedMeal, Standard, judge_meal};
use crate::error::Result;
use crate::id::AudienceKey;
use crate::menu::{Catalog, Menu, MenuOptions};

/// Judges a menu as one meal of an audience: calculates its nutrition, derives its allergens and diets, and applies
/// the rules for a meal.
///
/// The portion is that of the options, else the audience's. A menu that has no such portion is judged in its reference
/// portion, with a warning. Cost is judged from a [`ServedMeal`] that carries costs; here cost rules are listed in
/// `not_judged`. Missing data give verdicts, never errors; what fails the call is a broken menu or an unknown audience.
pub fn validate_menu_balance(
    menu: &Menu,
    catalog: &Catalog,
    options: &MenuOptions,
    standard: &Standard,
    audience: &AudienceKey,
) -> Result<BalanceReport> {
    let wanted = options.portion.is_none().then(|| standard.audience(audience)).transpose()?;
    let wanted = wanted.and_then(|audience| audience.portion.as_ref());
    let known = wanted.filter(|key| {
        let lines = menu.ingredients.iter().flat_map(|line| &line.portions).map(|portion| &portion.key);
        menu.portions.iter().map(|portion| &portion.key).chain(lines).any(|portion| portion == *key)
    });
    let options = MenuOptions { portion: options.portion.clone().or_else(|| known.cloned()), ..options.clone() };
    let meal = ServedMeal::of_menu(menu, catalog, &options, 1)?;
    let mut report = judge_meal(&meal, standard, audience)?;
    if let Some(portion) = wanted.filter(|_| known.is_none()) {
        let (menu, portion) = (menu.menu_name.clone(), portion.clone());
        report.warnings.push(BalanceWarning::ReferencePortion { menu, portion });
    }
    Ok(report)
}
