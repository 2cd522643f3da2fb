//! Judging: every rule that holds, on one basis, for one audience.

use super::observe::{self, Observation};
use super::sample::Sample;
use super::target::Percent;
use super::verdict::Standing;
use super::{
    Audience, BalanceError, BalanceReport, BalanceWarning, Finding, Measure, MemberFinding, Outcome, Rule, RuleBasis,
    ServedMeal, Severity, Standard, Target, UnknownReason, Verdict, words,
};
use crate::error::Result;
use crate::id::AudienceKey;
use crate::nutrient::{Bounds, NutrientKey};
use crate::quantity::decimal::to_f64;
use jiff::civil::Date;

/// A span of days, both ends in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

const LONGEST_PERIOD_DAYS: i32 = 3_653;

impl Period {
    pub(super) fn days(&self) -> Result<u32> {
        let fault = || BalanceError::BadPeriod { from: self.from, to: self.to };
        let days = self.from.duration_until(self.to).as_hours() / 24 + 1;
        let days = i32::try_from(days).ok().filter(|days| (1..=LONGEST_PERIOD_DAYS).contains(days));
        Ok(u32::try_from(days.ok_or_else(fault)?).map_err(|_| fault())?)
    }
}

/// Judges one meal by the rules for a meal. Its portions do not matter.
pub fn judge_meal(meal: &ServedMeal, standard: &Standard, audience: &AudienceKey) -> Result<BalanceReport> {
    let span = meal.date.map(|date| Period { from: date, to: date });
    judge(RuleBasis::Meal, &[meal], span, standard, audience)
}

/// Judges the meals of one day by the rules for a day: what a person gets who eats each of them.
pub fn judge_day(meals: &[ServedMeal], standard: &Standard, audience: &AudienceKey) -> Result<BalanceReport> {
    let mut span: Option<Period> = None;
    for meal in meals {
        let date = meal.date.ok_or_else(|| BalanceError::NoDate { meal: meal.menu_name.clone() })?;
        if let Some(day) = span.filter(|day| day.from != date) {
            return Err(BalanceError::TwoDates { first: day.from, second: date }.into());
        }
        span = Some(Period { from: date, to: date });
    }
    judge(RuleBasis::Day, &meals.iter().collect::<Vec<_>>(), span, standard, audience)
}

/// Judges a period by the rules for a period: means over its feeding days, daily floors, and windows of days.
///
/// A mean is Σ portions·value / Σ portions. Days without a meal are absent, not 0. Meals outside the period do not
/// count.
pub fn judge_period(
    meals: &[ServedMeal],
    period: &Period,
    standard: &Standard,
    audience: &AudienceKey,
) -> Result<BalanceReport> {
    period.days()?;
    let mut within = Vec::with_capacity(meals.len());
    for meal in meals {
        let date = meal.date.ok_or_else(|| BalanceError::NoDate { meal: meal.menu_name.clone() })?;
        if (period.from..=period.to).contains(&date) {
            within.push(meal);
        }
    }
    judge(RuleBasis::Period, &within, Some(*period), standard, audience)
}

fn judge(
    basis: RuleBasis,
    meals: &[&ServedMeal],
    span: Option<Period>,
    standard: &Standard,
    audience: &AudienceKey,
) -> Result<BalanceReport> {
    let audience = standard.audience(audience)?;
    let (from, to) = (span.map(|span| span.from), span.map(|span| span.to));
    let served = Sample::of(basis, meals.iter().copied());
    let mut warnings = warnings(&served, span, standard);
    let (mut findings, mut not_judged) = (Vec::new(), Vec::new());
    if served.meals.is_empty() {
        warnings.push(BalanceWarning::NoFeeding);
    }
    let rules = standard.rules.iter().filter(|rule| rule.basis.contains(&basis));
    for rule in rules.filter(|rule| rule.holds(&audience.key, from, to)) {
        let looked_at = served.meals.iter().map(|weighted| weighted.meal);
        let looked_at = looked_at.filter(|meal| {
            rule.meal_types.is_empty() || meal.meal_type.is_some_and(|meal| rule.meal_types.contains(&meal))
        });
        let sample = Sample::of(basis, looked_at);
        if sample.meals.is_empty() {
            continue;
        }
        let before = findings.len();
        let case = Case { standard, audience, rule, sample: &sample };
        match (&rule.measure, span) {
            (Measure::Dishes { .. }, Some(span)) if basis == RuleBasis::Period => findings.extend(case.windows(span)?),
            _ => case.findings(basis, &mut findings)?,
        }
        if findings.len() == before {
            not_judged.push(rule.id.clone());
        }
    }
    if findings.is_empty() && !served.meals.is_empty() {
        warnings.push(BalanceWarning::NothingJudged { standard: standard.id.clone() });
    }
    Ok(BalanceReport {
        standard: standard.id.clone(),
        edition: standard.edition.clone(),
        profile: standard.profile,
        audience: audience.key.clone(),
        portion: served.meals.first().and_then(|weighted| weighted.meal.nutrition.portion.clone()),
        basis,
        from,
        to,
        outcome: Outcome::of(&findings),
        findings,
        not_judged,
        warnings,
        differences: standard.differences(&audience.key)?,
    })
}

/// One rule over the meals it looks at.
pub(super) struct Case<'a> {
    pub(super) standard: &'a Standard,
    pub(super) audience: &'a Audience,
    pub(super) rule: &'a Rule,
    pub(super) sample: &'a Sample<'a>,
}

impl Case<'_> {
    fn findings(&self, basis: RuleBasis, findings: &mut Vec<Finding>) -> Result<()> {
        for (subject, nutrient) in self.rule.subjects() {
            let Some(observed) = self.observe(self.sample, nutrient)? else { continue };
            let Some(limits) = self.limits(nutrient, self.sample) else { continue };
            findings.push(self.finding(subject.clone(), nutrient, None, observed, limits));
            if basis == RuleBasis::Period {
                self.daily_floors(&subject, nutrient, findings)?;
            }
        }
        Ok(())
    }

    fn observe(&self, sample: &Sample<'_>, nutrient: Option<&NutrientKey>) -> Result<Option<Observation>> {
        let observed = match (&self.rule.measure, nutrient) {
            (Measure::PercentOfEnergy { kcal_per_gram, .. }, Some(nutrient)) => {
                observe::percent_of_energy(sample, nutrient, to_f64(*kcal_per_gram))?
            }
            (_, Some(nutrient)) => observe::nutrient(sample, nutrient),
            (Measure::Component { component, courses, days, .. }, None) => {
                observe::component(sample, component, courses, *days)
            }
            (Measure::Dishes { dishes, count, .. }, None) => {
                observe::dishes(sample.meals.iter().map(|weighted| weighted.meal), dishes, *count)
            }
            (Measure::PlateShare { courses }, None) => observe::plate_share(sample, courses),
            (Measure::Cost { components, cost_basis, currency }, None) => {
                return observe::cost(sample, components, *cost_basis, *currency);
            }
            (Measure::FreeOf { allergen }, None) => observe::allergen(sample, allergen),
            (Measure::Diet { diet }, None) => observe::diet(sample, *diet),
            _ => return Ok(None),
        };
        Ok(Some(observed))
    }

    /// The limits of the audience's mean and of each of its groups; `None` if the rule has none for it.
    fn limits(&self, nutrient: Option<&NutrientKey>, sample: &Sample<'_>) -> Option<Limits> {
        let (standard, rule, audience) = (self.standard, self.rule, self.audience);
        let percent = Percent::of_sample(audience, sample);
        let printed = standard.printed_target(rule, nutrient, audience).filter(|_| sample.one_meal_each());
        let mean = super::target::Member::mean(audience);
        let mean = printed.or_else(|| standard.target(rule, nutrient, audience, &mean, percent));
        let members = rule.members(audience);
        let members = members
            .iter()
            .filter_map(|member| Some((member.name(), standard.target(rule, nutrient, audience, member, percent)?)));
        Some(Limits { mean: mean?, members: members.collect() })
    }

    pub(super) fn finding(
        &self,
        subject: String,
        nutrient: Option<&NutrientKey>,
        date: Option<Date>,
        observed: Observation,
        limits: Limits,
    ) -> Finding {
        let rule = self.rule;
        let judged = |target: &Target| {
            let because = observed.because.clone();
            let verdict = Verdict::with(&observed.value, observed.estimate_high, because, target.min, target.max);
            let severity = severity(rule, &observed.value, target);
            (verdict, severity)
        };
        let (verdict, severity) = judged(&limits.mean);
        let members = limits.members.into_iter().map(|(member, limit)| {
            let (verdict, severity) = judged(&limit);
            let severity = severity.map(|severity| severity.min(self.standard.member_severity));
            let message = words::finding(rule, nutrient, &observed, &limit, &verdict);
            let message = words::of_member(self.standard, &member, message);
            MemberFinding { member, limit, verdict, severity, message }
        });
        let members: Vec<MemberFinding> = members.collect();
        let worse = members.iter().filter(|member| member.verdict.badness() > verdict.badness());
        let worst =
            worse.reduce(|worst, next| if next.verdict.badness() > worst.verdict.badness() { next } else { worst });
        let worst_member = worst.map(|member| member.member.clone());
        let message = words::finding(rule, nutrient, &observed, &limits.mean, &verdict);
        Finding {
            rule: rule.id.clone(),
            subject,
            date,
            observed: observed.value,
            estimate_high: observed.estimate_high,
            limit: limits.mean,
            verdict,
            severity,
            coverage: observed.coverage,
            members,
            worst_member,
            message,
        }
    }

    /// Each feeding day against its share of the period's minimum.
    fn daily_floors(&self, subject: &str, nutrient: Option<&NutrientKey>, findings: &mut Vec<Finding>) -> Result<()> {
        let Some(floor) = self.rule.daily_floor_percent.map(to_f64) else { return Ok(()) };
        let mut days: Vec<Date> = self.sample.meals.iter().filter_map(|weighted| weighted.meal.date).collect();
        days.dedup();
        for date in days {
            let of_day = self.sample.meals.iter().map(|weighted| weighted.meal).filter(|meal| meal.date == Some(date));
            let day = Sample::of(RuleBasis::Day, of_day);
            let (Some(observed), Some(mut limits)) = (self.observe(&day, nutrient)?, self.limits(nutrient, &day))
            else {
                continue;
            };
            for limit in std::iter::once(&mut limits.mean).chain(limits.members.iter_mut().map(|member| &mut member.1))
            {
                limit.min = limit.min.map(|min| min * floor / 100.0);
                limit.max = None;
            }
            findings.push(self.finding(subject.to_owned(), nutrient, Some(date), observed, limits));
        }
        Ok(())
    }

    /// The worst window of days within a period. A window without feeding has nothing to judge; a period shorter than
    /// the window leaves open what happens on the other days.
    fn windows(&self, period: Period) -> Result<Option<Finding>> {
        let Measure::Dishes { dishes, count, window_days } = &self.rule.measure else { return Ok(None) };
        let Some(limits) = self.limits(None, self.sample) else { return Ok(None) };
        let length = period.days()?;
        let window = window_days.unwrap_or(length);
        let mut worst: Option<(u32, f64, Date, Observation)> = None;
        for start in 0..=length.saturating_sub(window) {
            let from = days_later(period.from, start);
            let last = days_later(from, window.saturating_sub(1)).min(period.to);
            let meals = self.sample.meals.iter().map(|weighted| weighted.meal);
            let meals = meals.filter(|meal| meal.date.is_some_and(|date| (from..=last).contains(&date)));
            if meals.clone().next().is_none() {
                continue;
            }
            let mut observed = observe::dishes(meals, dishes, *count);
            if window > length {
                observed.value.high = None;
                observed.because.push(UnknownReason::PeriodTooShort { days: window });
            }
            let (badness, excess) = match Standing::of(&observed.value, limits.mean.min, limits.mean.max) {
                Standing::Met => (0, 0.0),
                Standing::Unknown(_) => (1, 0.0),
                Standing::Low(by) | Standing::High(by) => (2, by),
            };
            if worst.as_ref().is_none_or(|(bad, by, ..)| (badness, excess) > (*bad, *by)) {
                worst = Some((badness, excess, from, observed));
            }
        }
        let finding =
            |(_, _, from, observed)| self.finding(self.rule.id.to_string(), None, Some(from), observed, limits);
        Ok(worst.map(finding))
    }
}

fn days_later(date: Date, days: u32) -> Date {
    jiff::Span::new().try_days(days).map_or(Date::MAX, |span| date.saturating_add(span))
}

/// The limits of an audience: of its mean, and of each of its groups by name.
pub(super) struct Limits {
    mean: Target,
    members: Vec<(String, Target)>,
}

/// How much the broken side weighs, or the heaviest side that is not proved.
pub(super) fn severity(rule: &Rule, observed: &Bounds, target: &Target) -> Option<Severity> {
    use super::LimitSide;
    let minimum = rule.minimum.filter(|_| target.min.is_some());
    let maximum = rule.maximum.filter(|_| target.max.is_some());
    match Standing::of(observed, target.min, target.max) {
        Standing::Met => None,
        Standing::Low(_) => minimum,
        Standing::High(_) => maximum,
        Standing::Unknown(Some(LimitSide::Minimum)) => maximum,
        Standing::Unknown(Some(LimitSide::Maximum)) => minimum,
        Standing::Unknown(None) => minimum.max(maximum),
    }
}

fn warnings(sample: &Sample<'_>, span: Option<Period>, standard: &Standard) -> Vec<BalanceWarning> {
    let mut warnings = Vec::new();
    if let Some(span) = span {
        let early = standard.valid_from.is_some_and(|from| span.from < from);
        let late = standard.valid_to.is_some_and(|to| span.to > to);
        if early || late {
            warnings.push(BalanceWarning::OutsideValidity { standard: standard.id.clone() });
        }
    }
    for weighted in &sample.meals {
        let known = |nutrient| weighted.meal.nutrition.serving(nutrient).and_then(|serving| serving.known());
        let macros = (known("protein_g"), known("fat_g"), known("carbohydrate_g"));
        if let (Some(energy), (Some(protein), Some(fat), Some(carbohydrate))) = (known("energy_kcal"), macros) {
            let computed = 4.0 * protein + 9.0 * fat + 4.0 * carbohydrate;
            if (computed - energy).abs() > 0.1 * energy {
                let menu = weighted.meal.menu_name.clone();
                let mismatch = BalanceWarning::AtwaterMismatch { menu, energy, computed };
                if !warnings.contains(&mismatch) {
                    warnings.push(mismatch);
                }
            }
        }
    }
    warnings
}
