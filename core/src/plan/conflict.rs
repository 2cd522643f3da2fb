use super::Assignment;
use crate::id::{AssignmentId, AudienceKey, PlanId, SiteId};
use crate::menu::MealType;
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Most conflicts of one answer; what is beyond shows once these are settled.
pub const MAX_CONFLICTS: u32 = 1000;

/// Two assignments that feed the same people at the same meal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlotConflict {
    /// How they meet.
    pub kind: ConflictKind,
    /// The plan, that of the first.
    pub plan_id: PlanId,
    /// The plan of the second. Absent: the same one.
    #[serde(default)]
    pub second_plan_id: Option<PlanId>,
    /// The day.
    pub date: Date,
    /// The meal.
    pub meal_type: MealType,
    /// Whom both feed. Absent: every audience.
    pub audience: Option<AudienceKey>,
    /// Where both feed them. Absent: at every site.
    pub site: Option<SiteId>,
    /// The one that was listed first.
    pub first: AssignmentId,
    /// The other.
    pub second: AssignmentId,
}

/// How two assignments meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ConflictKind {
    /// They name the same audience and site.
    SameSlot,
    /// One or each of them is for all audiences or all sites, the ones of the other among them.
    Overlap,
}

/// Every pair of assignments that would feed somebody twice: same plan, day and meal, and an audience and a site in
/// common. At most [`MAX_CONFLICTS`], by plan, day, meal and the order of the list.
///
/// An assignment for all and one for a single audience are a conflict too: portions are counted per assignment, so
/// neither gives way to the other. An audience and a site that does not feed it have nothing in common. Entries of
/// one id are versions of one assignment.
///
/// ```
/// use gizi::menu::MealType;
/// use gizi::plan::{Assignment, ConflictKind, slot_conflicts};
/// use gizi::program::{NutritionProgram, ProgramType};
/// use jiff::civil::date;
///
/// let monday = date(2026, 1, 5);
/// let mbg = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, monday)?;
/// let all = Assignment::new("a1", "jan", monday, MealType::Lunch, "nasi-ayam-kecap")?;
/// let mut small = Assignment::new("a2", "jan", monday, MealType::Lunch, "nasi-telur-balado")?;
/// small.audience = Some("sd_1_3".parse()?);
///
/// let conflicts = slot_conflicts(&mbg, &[all, small]);
/// assert_eq!(conflicts[0].kind, ConflictKind::Overlap);
/// assert_eq!((conflicts[0].first.as_str(), conflicts[0].second.as_str()), ("a1", "a2"));
/// # Ok::<(), gizi::Error>(())
/// ```
pub fn slot_conflicts(program: &NutritionProgram, assignments: &[Assignment]) -> Vec<SlotConflict> {
    fn meal(it: &Assignment) -> (&PlanId, Date, MealType) {
        (&it.plan_id, it.date, it.meal_type)
    }
    let mut sorted: Vec<&Assignment> = assignments.iter().collect();
    sorted.sort_by(|a, b| meal(a).cmp(&meal(b)));
    let pairs = sorted.chunk_by(|a, b| meal(a) == meal(b)).flat_map(|at_meal| {
        let later = |index: usize| at_meal.iter().skip(index + 1);
        at_meal.iter().enumerate().flat_map(move |(index, first)| later(index).map(move |second| (*first, *second)))
    });
    pairs.filter_map(|(first, second)| conflict(program, first, second)).take(MAX_CONFLICTS as usize).collect()
}

/// Every pair of an assignment of one plan and one of another that would feed somebody twice, as
/// [`slot_conflicts`] finds them within a plan. At most [`MAX_CONFLICTS`], in the order of the first list.
pub fn plan_conflicts(program: &NutritionProgram, plan: &[Assignment], others: &[Assignment]) -> Vec<SlotConflict> {
    rivals(program, plan, others).take(MAX_CONFLICTS as usize).collect()
}

/// All of them.
pub(crate) fn rivals<'a>(
    program: &'a NutritionProgram,
    plan: &'a [Assignment],
    others: &'a [Assignment],
) -> impl Iterator<Item = SlotConflict> + use<'a> {
    let mut by_meal: BTreeMap<(Date, MealType), Vec<&Assignment>> = BTreeMap::new();
    for other in others {
        by_meal.entry((other.date, other.meal_type)).or_default().push(other);
    }
    plan.iter().flat_map(move |first| {
        let at_meal = by_meal.get(&(first.date, first.meal_type)).into_iter().flatten();
        let rivals = at_meal.filter(|second| second.plan_id != first.plan_id);
        rivals.filter_map(|second| conflict(program, first, second)).collect::<Vec<_>>()
    })
}

fn conflict(program: &NutritionProgram, first: &Assignment, second: &Assignment) -> Option<SlotConflict> {
    let audience = common(first.audience.as_ref(), second.audience.as_ref())?;
    let site = common(first.site.as_ref(), second.site.as_ref())?;
    let same = first.audience == second.audience && first.site == second.site;
    if first.id == second.id || !same && !meets(program, audience, site) {
        return None;
    }
    Some(SlotConflict {
        kind: if same { ConflictKind::SameSlot } else { ConflictKind::Overlap },
        plan_id: first.plan_id.clone(),
        second_plan_id: (first.plan_id != second.plan_id).then(|| second.plan_id.clone()),
        date: first.date,
        meal_type: first.meal_type,
        audience: audience.cloned(),
        site: site.cloned(),
        first: first.id.clone(),
        second: second.id.clone(),
    })
}

/// What two choices have in common, where an absent one stands for everything.
fn common<'a, K: PartialEq>(first: Option<&'a K>, second: Option<&'a K>) -> Option<Option<&'a K>> {
    match (first, second) {
        (Some(first), Some(second)) if first != second => None,
        _ => Some(first.or(second)),
    }
}

/// Whether an audience is fed at a site. A site the programme does not list may feed anybody.
fn meets(program: &NutritionProgram, audience: Option<&AudienceKey>, site: Option<&SiteId>) -> bool {
    let (Some(audience), Some(site)) = (audience, site) else { return true };
    program.sites.iter().find(|listed| listed.id == *site).is_none_or(|listed| listed.feeds(audience))
}
