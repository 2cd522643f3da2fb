use super::{AlternativeTray, Assignment, MenuPlan, PlanError, PlanStatus, Substitution};
use crate::error::Result;
use crate::id::{AssignmentId, MenuId, PlanId};
use jiff::Span;
use jiff::civil::Date;

impl MenuPlan {
    /// A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
    /// Errors: `plan.beyond_calendar`.
    pub fn duplicate(&self, id: PlanId, plan_name: &str, start_date: Date) -> Result<MenuPlan> {
        let end_date = shifted(self.end_date, days_between(self.start_date, start_date))?;
        Ok(Self {
            id,
            plan_name: plan_name.to_owned(),
            start_date,
            end_date,
            status: PlanStatus::Draft,
            status_reason: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
            program_id: self.program_id.clone(),
            description: self.description.clone(),
        })
    }
}

impl Assignment {
    /// A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
    /// is the one that was planned again, because what was missing that day is no part of the plan.
    pub fn duplicate(&self, plan_id: &PlanId, date: Date) -> Assignment {
        let (menu_id, menu_version) = original(self.substitution.as_ref(), &self.menu_id, self.menu_version);
        Self {
            id: AssignmentId::default(),
            plan_id: plan_id.clone(),
            date,
            menu_id,
            menu_version,
            substitution: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
            meal_type: self.meal_type,
            audience: self.audience.clone(),
            site: self.site.clone(),
            portions: self.portions.clone(),
            alternatives: self.alternatives.iter().map(AlternativeTray::as_planned).collect(),
            notes: self.notes.clone(),
        }
    }
}

impl AlternativeTray {
    /// The tray that was planned, whatever stood in for it.
    fn as_planned(&self) -> Self {
        let (menu_id, menu_version) = original(self.substitution.as_ref(), &self.menu_id, self.menu_version);
        Self { menu_id, menu_version, substitution: None, ..self.clone() }
    }
}

/// The menu that was published, and its version.
pub(crate) fn original(made: Option<&Substitution>, menu: &MenuId, version: u32) -> (MenuId, u32) {
    match made {
        Some(made) => (made.original_menu_id.clone(), made.original_menu_version),
        None => (menu.clone(), version),
    }
}

/// How many days a day lies after another; below 0 if before.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// The day some days later.
pub(crate) fn shifted(date: Date, days: i64) -> Result<Date> {
    let later = Span::new().try_days(days).and_then(|span| date.checked_add(span));
    later.map_err(|_| PlanError::BeyondCalendar { date, days }.into())
}
