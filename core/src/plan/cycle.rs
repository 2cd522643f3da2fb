use super::{Assignment, DayRange};
use crate::error::Result;
use crate::id::{AssignmentId, PlanId};
use crate::program::{DayKind, Holiday, NutritionProgram};
use jiff::civil::Date;

/// What a holiday does to a cycle. Days of the week on which the programme never feeds are no days of a cycle at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CycleRule {
    /// It uses up its day of the cycle: the menus of that day are not served.
    Skip,
    /// The cycle waits: the next feeding day serves them.
    Shift,
}

/// A cycle laid over some days.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
    /// What is served, by day and the order of the pattern. They have no ids yet.
    pub assignments: Vec<Assignment>,
    /// What found no day, by day; what the days ended before comes last.
    pub unplaced: Vec<Unplaced>,
}

/// An assignment of the pattern that found no day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Unplaced {
    /// The assignment of the pattern.
    pub assignment_id: AssignmentId,
    /// The holiday it would have been served on. Absent: the days ended before its turn came even once.
    pub date: Option<Date>,
}

/// Repeats the assignments of some days, the pattern, over other days for a plan.
///
/// The pattern's days are those of `pattern` on which the programme feeds or something is assigned, in order; the days
/// of `to` on which it feeds take them one after the other, and again from the first. Assignments outside `pattern` are
/// left out. Errors: `plan.range_backwards`, `plan.range_too_long`.
///
/// ```
/// use gizi::menu::MealType;
/// use gizi::plan::{Assignment, CycleRule, DayRange, cycle};
/// use gizi::program::{NutritionProgram, ProgramType};
/// use jiff::civil::date;
///
/// let monday = date(2026, 1, 5);
/// let mbg = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, monday)?;
/// let two_days = DayRange { first: monday, last: date(2026, 1, 6) };
/// let pattern = [
///     Assignment::new("a1", "jan", monday, MealType::Lunch, "nasi-ayam-kecap")?,
///     Assignment::new("a2", "jan", date(2026, 1, 6), MealType::Lunch, "nasi-telur-balado")?,
/// ];
///
/// let next_week = DayRange { first: date(2026, 1, 12), last: date(2026, 1, 18) };
/// let laid = cycle(&mbg, &[], &pattern, &two_days, &"jan".parse()?, &next_week, CycleRule::Skip)?;
/// let menus: Vec<&str> = laid.assignments.iter().map(|it| it.menu_id.as_str()).collect();
/// assert_eq!(menus[..3], ["nasi-ayam-kecap", "nasi-telur-balado", "nasi-ayam-kecap"]);
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn cycle(
    program: &NutritionProgram,
    holidays: &[Holiday],
    assignments: &[Assignment],
    pattern: &DayRange,
    plan_id: &PlanId,
    to: &DayRange,
    rule: CycleRule,
) -> Result<Cycle> {
    let of_day = |date: Date| -> Vec<&Assignment> { assignments.iter().filter(|it| it.date == date).collect() };
    let feeds = |date: Date| program.day_kind(date, holidays) == DayKind::Feeding;
    let days = pattern.each()?.map(|date| (feeds(date), of_day(date)));
    let days: Vec<Vec<&Assignment>> =
        days.filter(|(feeds, assigned)| *feeds || !assigned.is_empty()).map(|(_, assigned)| assigned).collect();
    let mut cycle = Cycle { assignments: Vec::new(), unplaced: Vec::new() };
    let (mut turns, mut reached) = (days.iter().cycle(), 0);
    for date in to.each()? {
        let kind = program.day_kind(date, holidays);
        let takes = kind == DayKind::Feeding || kind == DayKind::Holiday && rule == CycleRule::Skip;
        let Some(today) = takes.then(|| turns.next()).flatten() else { continue };
        reached += 1;
        for assignment in today {
            if kind == DayKind::Feeding {
                cycle.assignments.push(assignment.duplicate(plan_id, date));
            } else {
                cycle.unplaced.push(Unplaced { assignment_id: assignment.id.clone(), date: Some(date) });
            }
        }
    }
    let never = days.iter().skip(reached).flatten();
    cycle.unplaced.extend(never.map(|it| Unplaced { assignment_id: it.id.clone(), date: None }));
    Ok(cycle)
}
