use super::{DayRange, PlanServings, PlannedServing, SupplyGap, SupplyGapReason};
use crate::balance::heads;
use crate::cost::{CostBounds, MissingCost};
use crate::error::Result;
use crate::id::AudienceKey;
use crate::money::Currency;
use crate::nutrient::{Bounds, GapReason, NutrientKey, ValueGap};
use crate::quantity::{Decimal, DecimalRange};
use jiff::civil::{Date, Weekday};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What a plan serves: by day, by week and as a whole.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanTotals {
    /// Each day on which something is planned, in order. A day without feeding is absent.
    pub days: Vec<SpanTotals>,
    /// Each week, Monday to Sunday within the days of the plan, on which something is planned.
    pub weeks: Vec<SpanTotals>,
    /// All days together.
    pub plan: SpanTotals,
}

/// What some days serve: the sums over all plates, and the means of each audience.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpanTotals {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// Days on which something is planned.
    pub feeding_days: u32,
    /// Plates that are counted.
    pub portions: i64,
    /// Whether everything that is planned is counted, in the version that is planned. If not, no sum has an upper end, and
    /// means are those of the plates that are counted.
    pub counted: bool,
    /// Σ portions × value of every nutrient, in the order of the registry.
    pub nutrients: Vec<PlannedNutrient>,
    /// Σ portions × cost, exact; each day at its own prices.
    pub cost: CostBounds,
    /// Whether the cost is one number.
    pub cost_complete: bool,
    /// What is not known about the cost, each fact once.
    pub missing_costs: Vec<MissingCost>,
    /// The means of each audience, by key; the plates of nobody known come first.
    pub audiences: Vec<AudienceMeans>,
}

/// One nutrient of many plates.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlannedNutrient {
    /// The nutrient; the key carries the unit.
    pub nutrient: NutrientKey,
    /// How much all plates hold together.
    pub total: Bounds,
    /// The foods that make it inexact, each once.
    pub gaps: Vec<ValueGap>,
}

/// What one person of an audience gets on a feeding day, in the mean.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AudienceMeans {
    /// The audience. Absent: plates of which the programme does not say who gets them.
    pub audience: Option<AudienceKey>,
    /// Its plates.
    pub portions: i64,
    /// Its heads, counted anew on each feeding day: the most plates of any one meal of the day. With one meal a day
    /// they are its plates.
    pub heads: i64,
    /// Σ portions × value / heads of every nutrient.
    pub nutrients: Vec<NutrientMean>,
    /// Σ portions × cost / heads, one division.
    pub cost: CostBounds,
}

/// The mean of a nutrient.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NutrientMean {
    /// The nutrient; the key carries the unit.
    pub nutrient: NutrientKey,
    /// For one person on one feeding day.
    pub mean: Bounds,
}

impl SpanTotals {
    /// How much of a nutrient all plates hold together.
    pub fn total(&self, nutrient: &str) -> Option<Bounds> {
        self.nutrients.iter().find(|found| found.nutrient.as_str() == nutrient).map(|found| found.total)
    }

    /// The means of an audience.
    pub fn audience(&self, audience: &AudienceKey) -> Option<&AudienceMeans> {
        self.audiences.iter().find(|means| means.audience.as_ref() == Some(audience))
    }
}

impl AudienceMeans {
    /// The mean of a nutrient.
    pub fn mean(&self, nutrient: &str) -> Option<Bounds> {
        self.nutrients.iter().find(|found| found.nutrient.as_str() == nutrient).map(|found| found.mean)
    }
}

/// The totals of a plan: Σ portions × value over its plates, and Σ portions × value / heads for each audience.
///
/// Weeks begin on Monday. Money is exact: the cost of a batch times portions, divided once by its servings. What is not
/// known keeps a sum an interval and is named; the order of the plates makes no difference. Plates of other days than
/// the range's are left out.
pub fn plan_totals(served: &PlanServings) -> Result<PlanTotals> {
    let days = days_of(served, &served.range)?;
    let of_day = |day: &Day<'_>| span(day.date, day.date, std::slice::from_ref(day), served.currency);
    let of_week = |days: &[Day<'_>]| {
        let week = week_within(days.first().map_or(served.range.first, |day| day.date), &served.range);
        span(week.first, week.last, days, served.currency)
    };
    Ok(PlanTotals {
        days: days.iter().map(of_day).collect::<Result<_>>()?,
        weeks: days.chunk_by(|a, b| week_of(a.date) == week_of(b.date)).map(of_week).collect::<Result<_>>()?,
        plan: span(served.range.first, served.range.last, &days, served.currency)?,
    })
}

/// What some of the days serve.
pub(super) fn span_totals(served: &PlanServings, range: &DayRange) -> Result<SpanTotals> {
    span(range.first, range.last, &days_of(served, range)?, served.currency)
}

fn days_of<'a>(served: &'a PlanServings, range: &DayRange) -> Result<Vec<Day<'a>>> {
    let mut by_day: BTreeMap<Date, Vec<&PlannedServing>> = BTreeMap::new();
    for serving in served.servings.iter().filter(|it| range.includes(it.date) && it.meal.portions > 0) {
        by_day.entry(serving.date).or_default().push(serving);
    }
    let uncounted: BTreeSet<Date> =
        served.gaps.iter().filter_map(hidden).filter(|date| range.includes(*date)).collect();
    for date in &uncounted {
        by_day.entry(*date).or_default();
    }
    let mut days = Vec::with_capacity(by_day.len());
    for (date, mut servings) in by_day {
        // Sums of floats depend on their order; the order of the caller's list must not.
        servings.sort_by(|a, b| place(a).cmp(&place(b)));
        days.push(Day { date, sums: Sums::of(&servings, served.currency)?, counted: !uncounted.contains(&date) });
    }
    Ok(days)
}

fn place(serving: &PlannedServing) -> impl Ord + '_ {
    let meal = &serving.meal;
    (meal.meal_type, &meal.menu_id, &meal.nutrition.portion, &serving.audience, meal.portions, &serving.assignment_id)
}

/// The day of which a gap hides something.
fn hidden(gap: &SupplyGap) -> Option<Date> {
    use SupplyGapReason::{NoPortions, NotComputed, OtherVersion};
    let hides = matches!(gap.reason, NoPortions { .. } | NotComputed { .. } | OtherVersion { .. });
    gap.date.filter(|_| hides)
}

/// Monday to Sunday.
pub(super) fn week_of(date: Date) -> DayRange {
    let before = i64::from(date.weekday().since(Weekday::Monday));
    let days = |days: i64| jiff::Span::new().try_days(days).unwrap_or_default();
    let first = date.saturating_sub(days(before));
    DayRange { first, last: first.saturating_add(days(6)) }
}

/// The days of a week that lie in a range.
pub(super) fn week_within(date: Date, range: &DayRange) -> DayRange {
    let DayRange { first, last } = week_of(date);
    DayRange { first: first.max(range.first), last: last.min(range.last) }
}

/// A day and its sums.
struct Day<'a> {
    date: Date,
    sums: Vec<(Option<&'a AudienceKey>, Sums<'a>)>,
    counted: bool,
}

/// What plates of one audience hold and cost together.
#[derive(Default)]
struct Sums<'a> {
    portions: i64,
    heads: u64,
    nutrients: Vec<Sum<'a>>,
    cost: Option<DecimalRange>,
    missing: Vec<&'a MissingCost>,
}

struct Sum<'a> {
    nutrient: &'a NutrientKey,
    total: Bounds,
    /// Of how many plates; a plate that says nothing of a nutrient leaves its sum open.
    portions: i64,
    /// The foods that make it inexact, each once.
    gaps: Vec<&'a ValueGap>,
}

impl<'a> Sums<'a> {
    /// The sums of one day, by audience.
    fn of(servings: &[&'a PlannedServing], currency: Currency) -> Result<Vec<(Option<&'a AudienceKey>, Self)>> {
        let mut audiences: BTreeMap<Option<&AudienceKey>, Vec<&PlannedServing>> = BTreeMap::new();
        for serving in servings {
            audiences.entry(serving.audience.as_ref()).or_default().push(serving);
        }
        let summed = audiences.into_iter().map(|(audience, servings)| {
            let mut sums = Self { heads: heads(servings.iter().map(|serving| &serving.meal)), ..Self::default() };
            for serving in servings {
                sums.add(serving, currency)?;
            }
            Ok((audience, sums))
        });
        summed.collect()
    }

    fn add(&mut self, serving: &'a PlannedServing, currency: Currency) -> Result<()> {
        let (meal, cost) = (&serving.meal, &serving.cost);
        let portions = i64::from(meal.portions);
        self.portions += portions;
        for (place, total) in meal.nutrition.totals.iter().enumerate() {
            let of_all = total.serving.times(f64::from(meal.portions));
            self.nutrient(place, &total.nutrient, (of_all, portions), total.gaps.iter());
        }
        crate::cost::check_money("the cost of a plate", &cost.batch.at_least, currency)?;
        // One division: the serving of the cost is rounded already where it is no finite decimal.
        let of_all = cost.batch.range().times(meal.portions.into())?.over(&DecimalRange::exact(cost.servings))?;
        self.cost = Some(self.cost.unwrap_or(DecimalRange::ZERO).add(&of_all)?);
        self.missing.extend(&cost.missing);
        Ok(())
    }

    /// Adds to the sum of a nutrient, which is at its place in the registry as a rule.
    fn nutrient(
        &mut self,
        place: usize,
        nutrient: &'a NutrientKey,
        (total, portions): (Bounds, i64),
        gaps: impl ExactSizeIterator<Item = &'a ValueGap> + Clone,
    ) {
        let known = |sum: &Sum<'_>| sum.nutrient == nutrient;
        let usual = self.nutrients.get(place).is_some_and(known).then_some(place);
        let found = usual.or_else(|| self.nutrients.iter().position(known));
        match found.and_then(|place| self.nutrients.get_mut(place)) {
            Some(sum) => {
                sum.total = sum.total.plus(&total);
                sum.portions += portions;
                name(&mut sum.gaps, gaps);
            }
            None => {
                let mut sum = Sum { nutrient, total, portions, gaps: Vec::new() };
                name(&mut sum.gaps, gaps);
                self.nutrients.push(sum);
            }
        }
    }

    fn join(&mut self, other: &Self) -> Result<()> {
        self.portions += other.portions;
        self.heads += other.heads;
        for (place, more) in other.nutrients.iter().enumerate() {
            self.nutrient(place, more.nutrient, (more.total, more.portions), more.gaps.iter().copied());
        }
        let cost = other.cost.unwrap_or(DecimalRange::ZERO);
        self.cost = Some(self.cost.unwrap_or(DecimalRange::ZERO).add(&cost)?);
        self.missing.extend(&other.missing);
        Ok(())
    }

    fn bounds(&self, sum: &Sum<'_>) -> Bounds {
        Bounds { low: sum.total.low, high: sum.total.high.filter(|_| sum.portions == self.portions) }
    }

    fn cost(&self) -> DecimalRange {
        self.cost.unwrap_or(DecimalRange::ZERO)
    }
}

fn span(first: Date, last: Date, days: &[Day<'_>], currency: Currency) -> Result<SpanTotals> {
    let mut all = Sums::default();
    let mut audiences: BTreeMap<Option<&AudienceKey>, Sums<'_>> = BTreeMap::new();
    for day in days {
        // The sum of a day first, so that the plan is exactly the sum of its days.
        let mut of_day = Sums::default();
        for (audience, sums) in &day.sums {
            of_day.join(sums)?;
            audiences.entry(*audience).or_default().join(sums)?;
        }
        all.join(&of_day)?;
    }
    let counted = days.iter().all(|day| day.counted);
    let nutrients = all.nutrients.iter().map(|sum| {
        let total = all.bounds(sum);
        PlannedNutrient {
            nutrient: sum.nutrient.clone(),
            total: Bounds { high: total.high.filter(|_| counted), ..total },
            gaps: sum.gaps.iter().copied().cloned().collect(),
        }
    });
    let cost = DecimalRange { high: all.cost().high.filter(|_| counted), ..all.cost() };
    let mut seen = HashSet::new();
    let missing = all.missing.iter().filter(|missing| seen.insert(**missing));
    Ok(SpanTotals {
        first,
        last,
        feeding_days: u32::try_from(days.len()).unwrap_or(u32::MAX),
        portions: all.portions,
        counted,
        nutrients: nutrients.collect(),
        cost: CostBounds::new(&cost, currency),
        cost_complete: cost.known().is_some() && all.missing.is_empty(),
        missing_costs: missing.map(|missing| (*missing).clone()).collect(),
        audiences: audiences.into_iter().map(|(key, sums)| means(key, &sums, currency)).collect::<Result<_>>()?,
    })
}

fn means(audience: Option<&AudienceKey>, sums: &Sums<'_>, currency: Currency) -> Result<AudienceMeans> {
    let heads = sums.heads as f64;
    let mean = |sum: &Sum<'_>| {
        let total = sums.bounds(sum);
        let mean = Bounds { low: total.low / heads, high: total.high.map(|high| high / heads) };
        NutrientMean { nutrient: sum.nutrient.clone(), mean }
    };
    let cost = sums.cost().over(&DecimalRange::exact(Decimal::from(sums.heads)))?;
    Ok(AudienceMeans {
        audience: audience.cloned(),
        portions: sums.portions,
        heads: i64::try_from(sums.heads).unwrap_or(i64::MAX),
        nutrients: sums.nutrients.iter().map(mean).collect(),
        cost: CostBounds::new(&cost, currency),
    })
}

/// Adds facts that are not there yet, in the order in which they are met.
fn name<'a>(gaps: &mut Vec<&'a ValueGap>, more: impl ExactSizeIterator<Item = &'a ValueGap> + Clone) {
    // Many plates are of one menu, with one list of what is not known.
    if more.len() <= gaps.len() && more.clone().zip(gaps.iter()).all(|(more, gap)| fact(more) == fact(gap)) {
        return;
    }
    let mut seen: HashSet<_> = gaps.iter().copied().map(fact).collect();
    gaps.extend(more.filter(|gap| seen.insert(fact(gap))));
}

fn fact(gap: &ValueGap) -> (GapReason, &str) {
    (gap.reason, &gap.ingredient_id)
}
