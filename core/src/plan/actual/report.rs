use super::MealActual;
use super::figures::{ActualFigures, figures};
use super::share::{Counted, Pot, Share, shares};
use crate::balance::Standard;
use crate::error::Result;
use crate::id::{AssignmentId, AudienceKey, MenuId, PortionKey};
use crate::menu::{Catalog, MealType};
use crate::plan::recipes::other_version;
use crate::plan::servings::{Plates, ServingOptions, plan_servings_by};
use crate::plan::totals::{span_totals, week_within};
use crate::plan::{
    Assignment, DayRange, PlanServings, PlannedServing, Recipes, SpanTotals, SupplyGap, SupplyGapReason,
};
use crate::program::NutritionProgram;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What some days of a plan were to serve, beside what really happened.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualReport {
    /// Each day on which something is planned, in order.
    pub days: Vec<ActualSpan>,
    /// Each week, Monday to Sunday within the days of the report, on which something is planned.
    pub weeks: Vec<ActualSpan>,
    /// All days together.
    pub whole: ActualSpan,
    /// Everything that nobody recorded, by day, meal and assignment.
    pub missing: Vec<MissingActual>,
    /// What was planned or served and could not be calculated.
    pub gaps: Vec<SupplyGap>,
}

/// Some days as they were planned and as they were.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualSpan {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// What was planned. Records of what happened change nothing about it.
    pub planned: SpanTotals,
    /// What the portions hold that were served, and what they cost at the prices of the plan. Where nobody recorded how
    /// many that were, it is not `counted` and no sum has an upper end. Of portions that were recorded of several audiences
    /// together each has its share, as `figures` of the audience tells.
    pub served: SpanTotals,
    /// Why `served` has no nutrient at all, not even a zero. Absent: it has.
    #[serde(default)]
    pub nothing_served: Option<NothingServed>,
    /// What is recorded, of everybody.
    pub figures: ActualFigures,
    /// What is recorded of each audience, by key; of nobody known comes first.
    pub audiences: Vec<AudienceActual>,
}

/// Why nothing is known of what served portions hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NothingServed {
    /// Nobody recorded how many portions were served; `missing` names them.
    NotRecorded,
    /// It is recorded that no portion was served.
    NoPortions,
    /// What was served could not be calculated; `gaps` says why.
    NotComputed,
}

/// What is recorded of one audience.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AudienceActual {
    /// The audience. Absent: the programme does not say who gets these portions.
    pub audience: Option<AudienceKey>,
    /// Its figures. Of portions that were recorded of several audiences together its share is told apart.
    pub figures: ActualFigures,
    /// Why it has no means in what was served. Absent: it has.
    #[serde(default)]
    pub nothing_served: Option<NothingServed>,
}

/// Something that nobody recorded.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MissingActual {
    /// The assignment.
    pub assignment_id: AssignmentId,
    /// Its day.
    pub date: Date,
    /// Its meal.
    pub meal_type: MealType,
    /// What was not recorded.
    pub figure: ActualFigure,
    /// The menu, of a number of portions.
    pub menu_id: Option<MenuId>,
    /// The size, of a number of portions. Absent: the reference portion.
    pub portion: Option<PortionKey>,
    /// The audience, of a number of portions.
    pub audience: Option<AudienceKey>,
}

/// What can be recorded of an assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ActualFigure {
    /// Anything at all.
    Everything,
    /// Portions cooked.
    Cooked,
    /// Portions served.
    Served,
    /// Portions thrown away unserved.
    Discarded,
    /// What was left on trays.
    PlateWaste,
    /// What was paid, of all purchases where these tell it.
    Cost,
}

/// What some days were to serve beside what really happened: portions, what they hold, what they cost, what was wasted; by
/// day, by week and as a whole, for everybody and for each audience.
///
/// What is not recorded is missing, and named: it is neither nothing nor what was planned. A record counts for the
/// assignment of its id, others are left out; the order of both makes no difference. Errors: a range that is backwards or
/// too long, amounts in another currency than that of the options.
pub fn planned_against_actual(
    range: &DayRange,
    assignments: &[Assignment],
    actuals: &[MealActual],
    program: &NutritionProgram,
    catalog: &Catalog,
    standard: &Standard,
    options: &ServingOptions,
) -> Result<ActualReport> {
    planned_against_actual_by(range, assignments, actuals, program, &catalog.into(), standard, options)
}

/// The report of trays that may be cooked by several catalogs.
pub(crate) fn planned_against_actual_by(
    range: &DayRange,
    assignments: &[Assignment],
    actuals: &[MealActual],
    program: &NutritionProgram,
    recipes: &Recipes<'_>,
    standard: &Standard,
    options: &ServingOptions,
) -> Result<ActualReport> {
    let planned = plan_servings_by(range, assignments, program, recipes, standard, options)?;
    let mut planned_of: HashMap<&AssignmentId, Vec<&PlannedServing>> = HashMap::new();
    for serving in &planned.servings {
        planned_of.entry(&serving.assignment_id).or_default().push(serving);
    }
    let recorded: HashMap<&AssignmentId, &MealActual> = actuals.iter().map(|actual| (&actual.id, actual)).collect();
    let mut plates = Plates::new(recipes, options);
    let currency = options.cost.currency;
    let mut served = PlanServings { range: *range, currency, servings: Vec::new(), gaps: Vec::new() };
    let mut within: Vec<&Assignment> = assignments.iter().filter(|it| range.includes(it.date)).collect();
    within.sort_by(|a, b| (a.date, a.meal_type, &a.id).cmp(&(b.date, b.meal_type, &b.id)));
    let mut pots = Vec::with_capacity(within.len());
    for assignment in within {
        let actual = recorded.get(&assignment.id).copied();
        let mut shares = shares(assignment, actual, program, standard);
        for share in &mut shares {
            serve(share, assignment, &mut plates, recipes, &mut served);
        }
        let planned = planned_of.remove(&assignment.id).unwrap_or_default();
        pots.push(Pot { assignment, actual, shares, planned });
    }
    let mut missing = Vec::new();
    for pot in &pots {
        missing.extend(not_recorded(pot, pot.cost(currency)?.is_some_and(|(_, paid)| paid.high.is_some())));
    }
    let spans = Spans { planned: &planned, served: &served, pots: &pots };
    let dates: BTreeSet<Date> = pots.iter().map(|pot| pot.assignment.date).collect();
    let weeks: BTreeMap<Date, DayRange> =
        dates.iter().map(|date| week_within(*date, range)).map(|week| (week.first, week)).collect();
    Ok(ActualReport {
        days: dates.iter().map(|date| spans.span(&DayRange { first: *date, last: *date })).collect::<Result<_>>()?,
        weeks: weeks.values().map(|week| spans.span(week)).collect::<Result<_>>()?,
        whole: spans.span(range)?,
        missing,
        gaps: gaps(&planned, &served),
    })
}

/// Puts the plates of a share that were served to the others.
fn serve(
    share: &mut Share,
    assignment: &Assignment,
    plates: &mut Plates<'_>,
    recipes: &Recipes<'_>,
    served: &mut PlanServings,
) {
    let place = recipes.place_of(&assignment.id, &share.menu_id, share.menu_version);
    let name = recipes.name(place, &share.menu_id);
    let gap = |reason| SupplyGap::of_menu(reason, assignment.date, &share.menu_id, name);
    let Some(Counted { count, .. }) = share.served else {
        served.gaps.push(SupplyGap::no_portions(assignment, &share.menu_id, name));
        return;
    };
    if count == 0 {
        return;
    }
    let of_menu = assignment.trays().filter(|tray| *tray.menu_id == share.menu_id).map(|tray| tray.menu_version);
    let versions: BTreeSet<u32> = of_menu.collect();
    // Where two trays are the same menu in two versions, nobody recorded which was served.
    let others = versions.iter().filter(|version| versions.len() > 1 && **version != share.menu_version);
    let others = others.map(|planned| (*planned, share.menu_version));
    let gone = other_version(&share.menu_id, share.menu_version, recipes.at(place));
    let gone = gone.map(|used| (share.menu_version, used));
    for (planned, used) in others.chain(gone) {
        served.gaps.push(gap(SupplyGapReason::OtherVersion { planned, used }));
    }
    match plates.plate(assignment.date, place, &share.menu_id, share.portion.as_ref()) {
        Ok(plate) => {
            share.grams = plate.meal.nutrition.serving_weight;
            share.is_calculated = true;
            served.servings.push(plate.served(assignment, share.audience.clone(), count));
        }
        Err(error) => served.gaps.push(gap(error.into())),
    }
}

/// What could not be calculated, each once. What nobody recorded is missing and no gap.
fn gaps(planned: &PlanServings, served: &PlanServings) -> Vec<SupplyGap> {
    let mut gaps = planned.gaps.clone();
    for gap in &served.gaps {
        if !matches!(gap.reason, SupplyGapReason::NoPortions { .. }) && !gaps.contains(gap) {
            gaps.push(gap.clone());
        }
    }
    gaps
}

fn not_recorded(pot: &Pot<'_>, paid: bool) -> Vec<MissingActual> {
    let Assignment { id, date, meal_type, .. } = pot.assignment;
    let of = |figure| MissingActual {
        assignment_id: id.clone(),
        date: *date,
        meal_type: *meal_type,
        figure,
        menu_id: None,
        portion: None,
        audience: None,
    };
    let Some(actual) = pot.actual else { return vec![of(ActualFigure::Everything)] };
    let mut missing = Vec::new();
    for share in &pot.shares {
        let figures = [
            (ActualFigure::Cooked, share.cooked.is_some()),
            (ActualFigure::Served, share.served.is_some()),
            (ActualFigure::Discarded, share.discarded.is_some()),
        ];
        for (figure, _) in figures.into_iter().filter(|(_, found)| !found) {
            missing.push(MissingActual {
                menu_id: Some(share.menu_id.clone()),
                portion: share.portion.clone(),
                audience: share.audience.clone(),
                ..of(figure)
            });
        }
    }
    let whole = [(ActualFigure::PlateWaste, actual.plate_waste_kg.is_some()), (ActualFigure::Cost, paid)];
    missing.extend(whole.into_iter().filter(|(_, found)| !found).map(|(figure, _)| of(figure)));
    missing
}

/// Why some shares hold nothing, if none of them holds anything.
fn nothing_served<'s>(shares: impl IntoIterator<Item = &'s Share>) -> Option<NothingServed> {
    let mut why = None;
    for share in shares {
        why = match (share.served, why) {
            (Some(Counted { count: 1.., .. }), _) if share.is_calculated => return None,
            (None, _) | (_, Some(NothingServed::NotRecorded)) => Some(NothingServed::NotRecorded),
            (Some(Counted { count: 1.., .. }), _) => Some(NothingServed::NotComputed),
            (Some(_), why) => why.or(Some(NothingServed::NoPortions)),
        };
    }
    why.or(Some(NothingServed::NotRecorded))
}

struct Spans<'a> {
    planned: &'a PlanServings,
    served: &'a PlanServings,
    pots: &'a [Pot<'a>],
}

impl Spans<'_> {
    fn span(&self, range: &DayRange) -> Result<ActualSpan> {
        let pots: Vec<&Pot<'_>> = self.pots.iter().filter(|pot| range.includes(pot.assignment.date)).collect();
        let currency = self.planned.currency;
        let fed: BTreeSet<Option<&AudienceKey>> =
            pots.iter().flat_map(|pot| &pot.shares).map(|share| share.audience.as_ref()).collect();
        let of = |audience: Option<&AudienceKey>| {
            let figures = figures(&pots, Some(audience), currency)?;
            let own = pots.iter().flat_map(|pot| &pot.shares).filter(|share| share.audience.as_ref() == audience);
            Ok(AudienceActual { audience: audience.cloned(), figures, nothing_served: nothing_served(own) })
        };
        Ok(ActualSpan {
            first: range.first,
            last: range.last,
            planned: span_totals(self.planned, range)?,
            served: span_totals(self.served, range)?,
            nothing_served: nothing_served(pots.iter().flat_map(|pot| &pot.shares)),
            figures: figures(&pots, None, currency)?,
            audiences: fed.into_iter().map(of).collect::<Result<_>>()?,
        })
    }
}
