use super::{Assignment, MenuPlan};
use crate::id::{MenuId, PlanId};
use jiff::civil::Date;
use std::collections::HashSet;

/// The live plans that serve one of some menus, each once, in the order of the plans. A menu is not deleted while
/// there is one.
///
/// A plan is live as [`MenuPlan::is_live`] says, and then all of its assignments count, past ones too. Trays name their
/// dishes themselves: ask for a dish together with every menu it is a part of.
///
/// ```
/// use gizi::menu::MealType;
/// use gizi::plan::{Assignment, MenuPlan, PlanStatus, live_plans_using};
/// use jiff::civil::date;
///
/// let mut january = MenuPlan::new("jan", "mbg", "Januari 2026", date(2026, 1, 1), date(2026, 1, 31))?;
/// let lunch = [Assignment::new("a1", "jan", date(2026, 1, 5), MealType::Lunch, "nasi-ayam-kecap")?];
/// let menu = ["nasi-ayam-kecap".parse()?];
/// let using = |plan: &MenuPlan, today| live_plans_using(&menu, std::slice::from_ref(plan), &lunch, today);
///
/// assert_eq!(using(&january, date(2026, 1, 31)), [january.id.clone()]);
/// assert!(using(&january, date(2026, 2, 1)).is_empty());
/// january.status = PlanStatus::Cancelled;
/// assert!(using(&january, date(2026, 1, 5)).is_empty());
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn live_plans_using(menus: &[MenuId], plans: &[MenuPlan], assignments: &[Assignment], today: Date) -> Vec<PlanId> {
    let menus: HashSet<&MenuId> = menus.iter().collect();
    let serving: HashSet<&PlanId> = assignments
        .iter()
        .filter(|it| it.trays().any(|tray| menus.contains(tray.menu_id)))
        .map(|it| &it.plan_id)
        .collect();
    let live = plans.iter().filter(|plan| plan.is_live(today) && serving.contains(&plan.id));
    live.map(|plan| plan.id.clone()).collect()
}
