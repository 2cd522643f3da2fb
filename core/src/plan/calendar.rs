use super::{Assignment, DayRange};
use crate::error::Result;
use crate::id::{AssignmentId, AudienceKey, SiteId};
use crate::menu::MealType;
use crate::program::{DayKind, Holiday, NutritionProgram, ProgramMeal, Weekday};
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

/// One day of a programme's calendar.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CalendarDay {
    /// The day.
    pub date: Date,
    /// Its day of the week.
    pub weekday: Weekday,
    /// Whether the programme feeds on it, and if not, why.
    pub kind: DayKind,
    /// The names of its holidays, also where the programme would not feed anyway.
    pub holidays: Vec<String>,
    /// What is planned, by meal, audience, site and id; what is for all audiences or sites comes first.
    pub assignments: Vec<Assignment>,
    /// The cells to fill: every audience at every meal. None unless the programme feeds on the day.
    pub slots: Vec<CalendarSlot>,
    /// Assignments that fit no slot: the programme does not feed on the day, has no such meal, audience or site, or
    /// does not feed that audience at that site.
    pub misplaced: Vec<AssignmentId>,
    /// Portions of all sizes and assignments together.
    pub portions: i64,
    /// Assignments with fewer or more portions than the people they are for, in their order. Where the programme does not
    /// count those, nothing is said.
    #[serde(default)]
    pub miscounts: Vec<Miscount>,
}

/// Portions that are planned for another number of people.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Miscount {
    /// The assignment.
    pub assignment_id: AssignmentId,
    /// The people of its audience at its site, by the programme.
    pub people: i64,
    /// The portions of all sizes and trays.
    pub portions: i64,
}

/// One audience at one meal of a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CalendarSlot {
    /// The meal.
    pub meal_type: MealType,
    /// The audience. Absent: everybody, for a programme that lists no audiences.
    pub audience: Option<AudienceKey>,
    /// How it is filled.
    pub state: SlotState,
    /// The assignments that feed it.
    pub assignment_ids: Vec<AssignmentId>,
    /// Its sites that nothing is assigned to.
    pub empty_sites: Vec<SiteId>,
    /// Its sites that more than one menu is assigned to.
    pub doubled_sites: Vec<SiteId>,
}

/// How a slot is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SlotState {
    /// Everybody gets one menu: no site is empty, and no assignment has fewer portions than the people it is for.
    Filled,
    /// Nobody gets two, but some sites get none.
    PartlyFilled,
    /// Every site gets one menu, but an assignment has no portions, or fewer than the people it is for.
    Short,
    /// Nobody gets anything.
    Empty,
    /// Some get more than one menu, at one site at least.
    Doubled,
}

/// The calendar of a programme: every day of a range with what is planned, what is missing and what stands double.
///
/// Portions are held against heads as a whole; who gets which size only a standard tells, see
/// [`plan_servings`](super::plan_servings). Days are civil, so the answer is the same in every time zone. Assignments of other days are left out; give it those
/// of one plan, or of plans that follow each other. Errors: `plan.range_backwards`, `plan.range_too_long` above
/// [`MAX_RANGE_DAYS`](super::MAX_RANGE_DAYS).
///
/// ```
/// use gizi::menu::MealType;
/// use gizi::plan::{Assignment, DayRange, PlannedPortions, SlotState, calendar};
/// use gizi::program::{DayKind, Holiday, NutritionProgram, ProgramType};
/// use jiff::civil::date;
///
/// let mbg = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, date(2026, 1, 1))?;
/// let new_year = Holiday { name: "Tahun Baru".to_owned(), date: date(2026, 1, 1), end_date: None };
/// let mut friday = Assignment::new("a1", "jan", date(2026, 1, 2), MealType::Lunch, "nasi-ayam-kecap")?;
/// friday.portions = vec![PlannedPortions { portion: None, count: 2550 }];
///
/// let january = calendar(&DayRange::month(2026, 1)?, &mbg, &[new_year], &[friday])?;
/// assert_eq!(january.len(), 31);
/// assert_eq!((january[0].kind, january[0].holidays[0].as_str()), (DayKind::Holiday, "Tahun Baru"));
/// assert_eq!((january[1].slots[0].state, january[1].portions), (SlotState::Filled, 2550));
/// assert_eq!(january[2].kind, DayKind::RestDay);
/// assert_eq!(january[4].slots[0].state, SlotState::Empty);
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn calendar(
    range: &DayRange,
    program: &NutritionProgram,
    holidays: &[Holiday],
    assignments: &[Assignment],
) -> Result<Vec<CalendarDay>> {
    let mut planned: Vec<&Assignment> = assignments.iter().filter(|it| range.includes(it.date)).collect();
    planned.sort_by(|a, b| {
        let slot = |it: &Assignment| (it.date, it.meal_type);
        let rest = |it: &Assignment| (it.audience.clone(), it.site.clone(), it.id.clone());
        slot(a).cmp(&slot(b)).then_with(|| rest(a).cmp(&rest(b)))
    });
    let mut left = planned.as_slice();
    let days = range.each()?.map(|date| {
        let (today, later) = left.split_at(left.partition_point(|it| it.date <= date));
        left = later;
        day(date, program, holidays, today)
    });
    Ok(days.collect())
}

fn day(date: Date, program: &NutritionProgram, holidays: &[Holiday], assignments: &[&Assignment]) -> CalendarDay {
    let kind = program.day_kind(date, holidays);
    let names = holidays.iter().filter(|holiday| holiday.includes(date)).map(|holiday| holiday.name.clone());
    let slots = if kind == DayKind::Feeding { slots(program, assignments) } else { Vec::new() };
    let placed: HashSet<&AssignmentId> = slots.iter().flat_map(|slot| &slot.assignment_ids).collect();
    let misplaced = assignments.iter().map(|it| &it.id).filter(|id| !placed.contains(id)).cloned().collect();
    CalendarDay {
        date,
        weekday: Weekday::of(date),
        kind,
        holidays: names.collect(),
        assignments: assignments.iter().copied().cloned().collect(),
        misplaced,
        slots,
        portions: assignments.iter().map(|it| it.total_portions()).sum(),
        miscounts: assignments.iter().filter_map(|it| miscount(program, it)).collect(),
    }
}

/// How far the portions of an assignment are off.
fn miscount(program: &NutritionProgram, assignment: &Assignment) -> Option<Miscount> {
    let portions = assignment.total_portions();
    let people = people(program, assignment).filter(|people| *people != portions)?;
    Some(Miscount { assignment_id: assignment.id.clone(), people, portions })
}

/// How many people an assignment is for: those of its site where one counts them, those of the programme for every site
/// or the only one. What is part of a programme that says no more is not known.
fn people(program: &NutritionProgram, assignment: &Assignment) -> Option<i64> {
    let is_for = |audience: &AudienceKey| assignment.audience.as_ref().is_none_or(|own| own == audience);
    let all = program.audiences.iter().map(|fed| (&fed.audience, fed.heads));
    let counted: Vec<(&AudienceKey, u32)> = match &assignment.site {
        None => all.collect(),
        Some(id) => {
            let site = program.sites.iter().find(|site| site.id == *id)?;
            match program.sites.as_slice() {
                _ if !site.audiences.is_empty() => {
                    site.audiences.iter().map(|fed| (&fed.audience, fed.heads)).collect()
                }
                [_] => all.collect(),
                _ => return None,
            }
        }
    };
    let fed: Vec<u32> = counted.into_iter().filter(|(audience, _)| is_for(audience)).map(|(_, heads)| heads).collect();
    (!fed.is_empty()).then(|| fed.into_iter().map(i64::from).sum())
}

/// Every meal of a feeding day in its order, for each audience.
fn slots(program: &NutritionProgram, assignments: &[&Assignment]) -> Vec<CalendarSlot> {
    let mut meals: Vec<MealType> = program.meals.iter().map(|ProgramMeal { meal_type, .. }| *meal_type).collect();
    meals.sort_unstable();
    let mut audiences: Vec<Option<&AudienceKey>> = program.audiences.iter().map(|fed| Some(&fed.audience)).collect();
    if audiences.is_empty() {
        audiences.push(None);
    }
    let mut slots = Vec::with_capacity(meals.len() * audiences.len());
    for meal_type in meals {
        let at_meal: Vec<&Assignment> = assignments.iter().copied().filter(|it| it.meal_type == meal_type).collect();
        slots.extend(audiences.iter().map(|audience| slot(program, meal_type, *audience, &at_meal)));
    }
    slots
}

fn slot(
    program: &NutritionProgram,
    meal_type: MealType,
    audience: Option<&AudienceKey>,
    at_meal: &[&Assignment],
) -> CalendarSlot {
    let feeds = |it: &&&Assignment| it.audience.is_none() || it.audience.as_ref() == audience;
    let sites = program.sites.iter().filter(|site| audience.is_none_or(|audience| site.feeds(audience)));
    let sites: Vec<&SiteId> = sites.map(|site| &site.id).collect();
    let mut menus: HashMap<&SiteId, u32> = sites.iter().map(|site| (*site, 0)).collect();
    let (mut everywhere, mut assignment_ids, mut short) = (0, Vec::new(), false);
    for assignment in at_meal.iter().filter(feeds) {
        let count = match &assignment.site {
            None => &mut everywhere,
            Some(site) => match menus.get_mut(site) {
                Some(count) => count,
                None => continue,
            },
        };
        *count += 1;
        let portions = assignment.total_portions();
        short |= portions == 0 || people(program, assignment).is_some_and(|people| portions < people);
        assignment_ids.push(assignment.id.clone());
    }
    let total = |site: &SiteId| everywhere + menus.get(site).copied().unwrap_or_default();
    let only = |wanted: fn(u32) -> bool| -> Vec<SiteId> {
        sites.iter().filter(|site| wanted(total(site))).map(|site| (*site).clone()).collect()
    };
    let (empty_sites, doubled_sites) = (only(|menus| menus == 0), only(|menus| menus > 1));
    let state = if !doubled_sites.is_empty() || everywhere > 1 {
        SlotState::Doubled
    } else if assignment_ids.is_empty() {
        SlotState::Empty
    } else if !empty_sites.is_empty() {
        SlotState::PartlyFilled
    } else if short {
        SlotState::Short
    } else {
        SlotState::Filled
    };
    CalendarSlot { meal_type, audience: audience.cloned(), state, assignment_ids, empty_sites, doubled_sites }
}
