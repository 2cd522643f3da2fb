//! From the rules of a standard and the ceilings of a programme to those of a problem.

use super::dishes::{OfDishes, of_dishes};
use super::{PlanRequest, UnmappedReason, UnmappedRule};
use crate::balance::{Measure, Rule, RuleBasis, RuleTarget, Severity, Standard};
use crate::cost::{CeilingPeriod, CostBasis, CostComponent};
use crate::error::Result;
use crate::id::{AudienceKey, RuleId};
use crate::menu::{Catalog, MealType};
use crate::nutrient::NutrientKey;
use crate::plan::optimise::{CandidateDish, PlanDay, PlanDemand, PlanPeriod, PlanRule, PlanSlot};
use crate::program::NutritionProgram;
use crate::quantity::Decimal;
use crate::quantity::decimal::{self, to_f64};

/// What became of the rules.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub(super) mapped: Vec<PlanRule>,
    pub(super) kept_by_slots: Vec<RuleId>,
    pub(super) unmapped: Vec<UnmappedRule>,
    /// The one meal that is planned; absent: there are several.
    meal: Option<MealType>,
    /// Sides of rules that speak of dishes.
    pub(super) dishes: Vec<OfDishes>,
    pub(super) days: Vec<PlanDay>,
    weeks: f64,
    price: f64,
    members: bool,
}

/// A rule for one audience over a period.
struct Scope<'a> {
    rule: &'a Rule,
    audience: &'a AudienceKey,
    period: PlanPeriod,
}

impl Rules {
    pub(super) fn of(
        request: &PlanRequest,
        program: &NutritionProgram,
        standard: &Standard,
        days: &[PlanDay],
    ) -> Result<Self> {
        let mut meals: Vec<MealType> = request.slots.iter().map(|slot| slot.meal_type).collect();
        meals.sort();
        meals.dedup();
        let meal = if let [meal] = meals.as_slice() { Some(*meal) } else { None };
        let mut weeks: Vec<u32> = days.iter().map(|day| day.week).collect();
        weeks.dedup();
        let mut rules = Self {
            meal,
            days: days.to_vec(),
            weeks: (weeks.len() as f64).max(1.0),
            price: request.advisory_price,
            members: request.members,
            ..Self::default()
        };
        for rule in &standard.rules {
            rules.add(rule, program, standard)?;
        }
        rules.ceilings(program, standard)?;
        Ok(rules)
    }

    pub(super) fn leave(&mut self, rule: &RuleId, reason: UnmappedReason) {
        self.unmapped.push(UnmappedRule { rule: rule.clone(), reason });
    }

    fn add(&mut self, rule: &Rule, program: &NutritionProgram, standard: &Standard) -> Result<()> {
        if program.audiences.is_empty() {
            self.leave(&rule.id, UnmappedReason::NoAudience);
            return Ok(());
        }
        let (first, last) = (self.days.first().map(|day| day.date), self.days.last().map(|day| day.date));
        let audiences: Vec<&AudienceKey> = program.audiences.iter().map(|fed| &fed.audience).collect();
        let meant: Vec<&AudienceKey> =
            audiences.into_iter().filter(|audience| rule.holds(audience, first, last)).collect();
        let other_meal = self.meal.is_some_and(|meal| !rule.meal_types.is_empty() && !rule.meal_types.contains(&meal));
        if meant.is_empty() || other_meal {
            return Ok(());
        }
        let begun = rule.valid_from.is_none_or(|from| first.is_some_and(|first| from <= first));
        let lasts = rule.valid_to.is_none_or(|to| last.is_some_and(|last| last <= to));
        if !(begun && lasts) {
            self.leave(&rule.id, UnmappedReason::Dates);
            return Ok(());
        }
        let Some(period) = self.period(rule) else { return Ok(()) };
        for audience in meant {
            let targets = standard.targets(audience, self.meal)?;
            for target in targets.iter().filter(|target| target.rule == rule.id) {
                self.map(&Scope { rule, audience, period }, target, standard)?;
            }
        }
        Ok(())
    }

    /// What the mean is taken over. A day that keeps a rule makes a week that keeps it.
    fn period(&mut self, rule: &Rule) -> Option<PlanPeriod> {
        let of_meal = rule.basis.contains(&RuleBasis::Meal);
        // What every dish must be free of, it is free of in every meal.
        let of_each = matches!(rule.measure, Measure::FreeOf { .. } | Measure::Diet { .. });
        let apart = of_meal && !of_each || !rule.meal_types.is_empty();
        let shared = matches!(rule.measure, Measure::ShareOfDay { .. }) && rule.limits.is_empty();
        if self.meal.is_none() && (apart || shared) {
            self.leave(&rule.id, UnmappedReason::Meal);
            return None;
        }
        if of_meal || of_each || rule.basis.contains(&RuleBasis::Day) {
            // How often something is served has limits of its own for each basis.
            if matches!(rule.measure, Measure::Dishes { .. }) && rule.basis.contains(&RuleBasis::Period) {
                self.leave(&rule.id, UnmappedReason::Period);
            }
            return Some(PlanPeriod::Day);
        }
        if rule.daily_floor_percent.is_some() {
            self.leave(&rule.id, UnmappedReason::Period);
        }
        Some(PlanPeriod::Week)
    }

    fn map(&mut self, scope: &Scope<'_>, target: &RuleTarget, standard: &Standard) -> Result<()> {
        let rule = scope.rule;
        let weigh = |severity: Option<Severity>| match target.member {
            Some(_) => severity.map(|severity| severity.min(standard.member_severity)),
            None => severity,
        };
        let (minimum, maximum) = (weigh(rule.minimum), weigh(rule.maximum));
        let required = [minimum, maximum].contains(&Some(Severity::Required));
        if target.member.is_some() && !required && !self.members {
            self.leave(&rule.id, UnmappedReason::Members);
            return Ok(());
        }
        let limit = &target.limit;
        let informs =
            |severity: Option<Severity>, limit: Option<f64>| severity == Some(Severity::Info) && limit.is_some();
        if informs(minimum, limit.min) || informs(maximum, limit.max) {
            self.leave(&rule.id, UnmappedReason::Info);
        }
        let side = |limit: Option<f64>, own: Option<Severity>, severity| limit.filter(|_| own == Some(severity));
        let sides = [Severity::Required, Severity::Advisory]
            .map(|severity| (severity, side(limit.min, minimum, severity), side(limit.max, maximum, severity)));
        let both = sides.iter().all(|(_, min, max)| min.is_some() || max.is_some());
        for (severity, min, max) in sides.into_iter().filter(|(_, min, max)| min.is_some() || max.is_some()) {
            // The price of a broken day is its share of the plan; that of a week is made so here.
            let price = if scope.period == PlanPeriod::Week { self.price / self.weeks } else { self.price };
            if of_dishes(&rule.measure) {
                let (audience, measure) = (scope.audience.clone(), rule.measure.clone());
                let (rule, period) = (rule.id.clone(), scope.period);
                self.dishes.push(OfDishes { rule, audience, measure, period, severity, price, min, max });
                continue;
            }
            let Some(demand) = demand(scope, &target.subject, min, max)? else {
                if !matches!(rule.measure, Measure::Component { .. }) {
                    self.leave(&rule.id, UnmappedReason::Measure);
                }
                continue;
            };
            let mut name = format!("{}-{}", scope.audience, rule.id);
            if target.subject != rule.id.as_str() {
                name = format!("{name}-{}", target.subject);
            }
            if let Some(member) = &target.member {
                name = format!("{name}-{}", member.replace('+', "-"));
            }
            if both {
                name.push_str(if min.is_some() { "-min" } else { "-max" });
            }
            self.mapped.push(PlanRule { id: RuleId::new(name)?, severity, price, demand });
        }
        Ok(())
    }

    /// The most a day's portions may cost. What has no portion size of an audience does not speak of it.
    fn ceilings(&mut self, program: &NutritionProgram, standard: &Standard) -> Result<()> {
        for (place, ceiling) in program.ceilings.iter().enumerate() {
            let id = RuleId::new(format!("ceiling-{}", place + 1))?;
            if ceiling.components != [CostComponent::Ingredients] || ceiling.basis != CostBasis::Used {
                self.leave(&id, UnmappedReason::Measure);
                continue;
            }
            let (period, days) = match ceiling.period {
                CeilingPeriod::Portion if self.meal.is_none() => {
                    self.leave(&id, UnmappedReason::Meal);
                    continue;
                }
                // What a week may cost is a mean of its days, as long as all weeks have equally many.
                CeilingPeriod::Week => match self.days_a_week() {
                    Some(days) => (PlanPeriod::Week, days),
                    None => {
                        self.leave(&id, UnmappedReason::Period);
                        continue;
                    }
                },
                CeilingPeriod::Portion | CeilingPeriod::Day => (PlanPeriod::Day, 1),
            };
            let max = ceiling.amount.amount.checked_div(days.into()).unwrap_or(ceiling.amount.amount);
            for fed in &program.audiences {
                let portion = standard.audience(&fed.audience)?.portion.as_ref();
                if ceiling.portion.is_none() || ceiling.portion.as_ref() == portion {
                    let demand = PlanDemand::Budget { audience: Some(fed.audience.clone()), period, max };
                    let id = RuleId::new(format!("{}-{id}", fed.audience))?;
                    self.mapped.push(PlanRule { id, severity: Severity::Required, price: 0.0, demand });
                }
            }
        }
        Ok(())
    }

    /// How many days each week has; none if they differ.
    fn days_a_week(&self) -> Option<u32> {
        let mut lengths = self.days.chunk_by(|first, second| first.week == second.week).map(<[PlanDay]>::len);
        let first = lengths.next()?;
        lengths.all(|length| length == first).then_some(first as u32)
    }

    /// Component rules: a slot of the component's courses is filled once on every day, and a dish that states no
    /// credits counts as one portion.
    pub(super) fn of_slots(
        &mut self,
        standard: &Standard,
        slots: &[PlanSlot],
        dishes: &[CandidateDish],
        catalog: &Catalog,
    ) -> Result<()> {
        for rule in &standard.rules {
            let Measure::Component { component, courses, .. } = &rule.measure else { continue };
            let of_meal = rule.basis == [RuleBasis::Meal] || rule.basis == [RuleBasis::Day];
            let one =
                |limit: &crate::balance::Limit| limit.max.is_none() && limit.min.is_none_or(|min| min <= Decimal::ONE);
            let slot = slots.iter().find(|slot| courses.contains(&slot.course));
            let mut stated = false;
            for dish in dishes.iter().filter(|dish| slot.is_some_and(|slot| dish.slots.contains(slot))) {
                let credits = &catalog.menu(dish.menu_id.as_str())?.food_group_credits;
                stated = stated || credits.iter().any(|credit| credit.component == *component);
            }
            if self.meal.is_some() && of_meal && slot.is_some() && !stated && rule.limits.iter().all(one) {
                self.kept_by_slots.push(rule.id.clone());
            } else if !self.unmapped.iter().any(|left| left.rule == rule.id) {
                self.leave(&rule.id, UnmappedReason::Measure);
            }
        }
        Ok(())
    }
}

/// What a rule says of a day's portions; none if a problem has no such measure.
fn demand(scope: &Scope<'_>, subject: &str, min: Option<f64>, max: Option<f64>) -> Result<Option<PlanDemand>> {
    let (audience, period) = (Some(scope.audience.clone()), scope.period);
    Ok(match &scope.rule.measure {
        Measure::Nutrient { .. } | Measure::ShareOfDay { .. } => {
            Some(PlanDemand::Nutrient { audience, nutrient: NutrientKey::new(subject)?, period, min, max })
        }
        Measure::PercentOfEnergy { nutrient, kcal_per_gram } => Some(PlanDemand::EnergyShare {
            audience,
            nutrient: nutrient.clone(),
            kcal_per_gram: to_f64(*kcal_per_gram),
            energy: NutrientKey::new("energy_kcal")?,
            period,
            min: min.map(|percent| percent / 100.0),
            max: max.map(|percent| percent / 100.0),
        }),
        Measure::Cost { components, cost_basis: CostBasis::Used, .. }
            if *components == [CostComponent::Ingredients] && min.is_none() =>
        {
            max.map(|max| Ok::<_, crate::Error>(PlanDemand::Budget { audience, period, max: decimal::from_f64(max)? }))
                .transpose()?
        }
        _ => None,
    })
}
