//! The names of a problem, looked up and found to be right.

use super::fault::ProblemError;
use super::ladle::Eaters;
use super::model::{Choice, Model};
use super::numbers::{above_zero, levels, numbers};
use super::{CandidateDish, DishValue, ForbiddenChoice, PlanAudience, PlanProblem, PlanSlot, SlotChoice};
use crate::error::{Error, Result};
use crate::id::{AudienceKey, MenuId};
use crate::nutrient::NutrientKey;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Most days of a problem.
pub const MAX_PLAN_DAYS: usize = 400;
/// Most slots of a day.
pub const MAX_PLAN_SLOTS: usize = 40;
/// Most dishes to choose from.
pub const MAX_CANDIDATES: usize = 10_000;
/// Most rules.
pub const MAX_PLAN_RULES: usize = 1_000;
/// Most scenarios.
pub const MAX_PLAN_SCENARIOS: usize = 100;
/// Most levels after the objective.
pub const MAX_PLAN_LEVELS: usize = 20;
/// Most choices altogether: each dish in each of its slots, once for every run of days with the same costs and stocks.
pub const MAX_PLAN_CHOICES: usize = 500_000;

/// Where the names of a problem stand in it.
pub(super) struct Index<'a> {
    days: HashMap<Date, usize>,
    slots: HashMap<PlanSlot, usize>,
    dishes: HashMap<&'a MenuId, usize>,
    audiences: HashMap<&'a AudienceKey, (usize, Vec<f64>)>,
    /// The values of a nutrient by dish.
    values: HashMap<&'a NutrientKey, Vec<Option<&'a DishValue>>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(problem: &'a PlanProblem) -> Result<Self> {
        counted("days", problem.days.len(), MAX_PLAN_DAYS)?;
        counted("slots", problem.slots.len(), MAX_PLAN_SLOTS)?;
        counted("dishes", problem.dishes.len(), MAX_CANDIDATES)?;
        for (what, count, limit) in [
            ("rules", problem.rules.len(), MAX_PLAN_RULES),
            ("scenarios", problem.scenarios.len(), MAX_PLAN_SCENARIOS),
            ("levels", problem.then.len(), MAX_PLAN_LEVELS),
        ] {
            at_most(what, count, limit)?;
        }
        for (place, pair) in problem.days.windows(2).enumerate() {
            if let [before, after] = pair
                && (before.date >= after.date || before.week > after.week)
            {
                return Err(
                    Error::from(ProblemError::Unordered { date: after.date }).at(format!("days[{}]", place + 1))
                );
            }
        }
        let days = problem.days.iter().enumerate().map(|(place, day)| (day.date, place)).collect();
        let slots = unique("slot", problem.slots.iter().map(|slot| (*slot, slot.to_string())))?;
        let dishes = unique("dish", problem.dishes.iter().map(|dish| (&dish.menu_id, dish.menu_id.to_string())))?;
        unique("rule", problem.rules.iter().map(|rule| (&rule.id, rule.id.to_string())))?;
        unique("audience", problem.audiences.iter().map(|it| (&it.audience, it.audience.to_string())))?;
        let mut values: HashMap<&NutrientKey, Vec<Option<&DishValue>>> = HashMap::new();
        for (place, dish) in problem.dishes.iter().enumerate() {
            for value in &dish.values {
                let of_dish =
                    values.entry(&value.nutrient).or_insert_with(|| vec![None; problem.dishes.len()]).get_mut(place);
                if let Some(of_dish) = of_dish
                    && of_dish.replace(value).is_some()
                {
                    let name = format!("{} of {}", value.nutrient, dish.menu_id);
                    return Err(ProblemError::Twice { what: "nutrient", name }.into());
                }
            }
        }
        let mut index = Self { days, slots, dishes, audiences: HashMap::new(), values };
        for (place, audience) in problem.audiences.iter().enumerate() {
            let mut factors = vec![1.0; problem.slots.len()];
            for (number, portion) in audience.portions.iter().enumerate() {
                let at = |error: Error| error.at(format!("audiences[{place}].portions[{number}]"));
                let slot = index.slot(portion.slot).map_err(at)?;
                above_zero("portion factor", portion.factor).map_err(at)?;
                if let Some(factor) = factors.get_mut(slot) {
                    *factor = portion.factor;
                }
            }
            for (number, choice) in audience.choices.iter().enumerate() {
                let at = |error: Error| error.at(format!("audiences[{place}].choices[{number}]"));
                let slot = index.slot(choice.slot).map_err(at)?;
                let stated = audience.portions.iter().map(|portion| portion.slot);
                let others = audience.choices.iter().take(number).map(|choice| choice.slot);
                if stated.chain(others).any(|other| other == choice.slot) {
                    return Err(at(ProblemError::Twice { what: "slot", name: choice.slot.to_string() }.into()));
                }
                let mut before = 0.0;
                for &factor in &choice.factors {
                    if !(factor.is_finite() && factor > before) {
                        let error = ProblemError::Number { what: "portion factor above the one before", value: factor };
                        return Err(at(error.into()));
                    }
                    before = factor;
                }
                let Some(&first) = choice.factors.first() else {
                    return Err(at(ProblemError::Nothing { what: "portion factor" }.into()));
                };
                if let Some(factor) = factors.get_mut(slot) {
                    *factor = first;
                }
            }
            index.audiences.insert(&audience.audience, (place, factors));
        }
        index.scenarios(problem)?;
        levels(problem)?;
        numbers(problem)?;
        Ok(index)
    }

    pub(super) fn slot(&self, slot: PlanSlot) -> Result<usize> {
        let unknown = || ProblemError::Unknown { what: "slot", name: slot.to_string() };
        Ok(self.slots.get(&slot).copied().ok_or_else(unknown)?)
    }

    pub(super) fn dish(&self, menu: &MenuId) -> Result<usize> {
        let unknown = || ProblemError::Unknown { what: "dish", name: menu.to_string() };
        Ok(self.dishes.get(menu).copied().ok_or_else(unknown)?)
    }

    /// The dish of each day and slot that choices name.
    pub(super) fn choices(&self, choices: &[SlotChoice]) -> Result<HashMap<(usize, usize), usize>> {
        let place =
            |choice: &SlotChoice| Ok(((self.day(choice.date)?, self.slot(choice.slot)?), self.dish(&choice.menu_id)?));
        let at = |(number, choice)| place(choice).map_err(|error: Error| error.at(format!("[{number}]")));
        choices.iter().enumerate().map(at).collect()
    }

    /// The dish, the day and the slot that a forbidden choice names.
    fn forbidden(&self, it: &ForbiddenChoice) -> Result<(usize, Option<usize>, Option<usize>)> {
        let day = it.date.map(|date| self.day(date)).transpose()?;
        Ok((self.dish(&it.menu_id)?, day, it.slot.map(|slot| self.slot(slot)).transpose()?))
    }

    /// The option of each cell that choices name; none where they name none or it may not stand there.
    pub(super) fn start(&self, choices: &[SlotChoice], model: &Model) -> Result<Vec<Option<usize>>> {
        let named = self.choices(choices)?;
        let option = |(cell, allowed): (usize, &Vec<usize>)| {
            let dish = named.get(&(cell / model.slots, cell % model.slots))?;
            allowed.iter().copied().find(|option| model.options.get(*option).is_some_and(|it| it.dish == *dish))
        };
        Ok(model.allowed.iter().enumerate().map(option).collect())
    }

    fn scenarios(&self, problem: &PlanProblem) -> Result<()> {
        unique("scenario", problem.scenarios.iter().map(|it| (&it.name, it.name.clone())))?;
        for (place, scenario) in problem.scenarios.iter().enumerate() {
            let at = |what: &str, number: usize| format!("scenarios[{place}].{what}[{number}]");
            for (number, cost) in scenario.costs.iter().enumerate() {
                self.dish(&cost.menu_id).map_err(|error| error.at(at("costs", number)))?;
            }
            let of_scenario = |error: Error| error.at(format!("scenarios[{place}].costs"));
            unique("dish", scenario.costs.iter().map(|it| (&it.menu_id, it.menu_id.to_string())))
                .map_err(of_scenario)?;
            for (number, lost) in scenario.lost.iter().enumerate() {
                self.forbidden(lost).map_err(|error| error.at(at("lost", number)))?;
            }
        }
        Ok(())
    }

    fn day(&self, date: Date) -> Result<usize> {
        let unknown = || ProblemError::Unknown { what: "day", name: date.to_string() };
        Ok(self.days.get(&date).copied().ok_or_else(unknown)?)
    }

    /// What a dish holds of a nutrient. Absent: unknown.
    pub(super) fn value(&self, dish: usize, nutrient: &NutrientKey) -> Option<&'a DishValue> {
        self.values.get(nutrient).and_then(|values| values.get(dish).copied().flatten())
    }

    /// The slots that a dish may fill, each once.
    pub(super) fn slots(&self, dish: &CandidateDish) -> Result<BTreeSet<usize>> {
        dish.slots.iter().map(|slot| self.slot(*slot)).collect()
    }

    /// An audience's portion factors by slot.
    pub(super) fn portions(&self, audience: Option<&AudienceKey>) -> Result<Vec<f64>> {
        let Some(audience) = audience else { return Ok(vec![1.0; self.slots.len()]) };
        let unknown = || ProblemError::Unknown { what: "audience", name: audience.to_string() };
        Ok(self.audiences.get(audience).map(|(_, factors)| factors.clone()).ok_or_else(unknown)?)
    }

    /// Whose portions those of an audience are.
    pub(super) fn eaters(&self, audience: Option<&AudienceKey>) -> Eaters {
        let place = audience.and_then(|audience| self.audiences.get(audience));
        place.map_or(Eaters::Nobody, |(place, _)| Eaters::One(*place))
    }

    /// How many reference portions a dish in a slot takes: those of all heads, or one where nobody is named.
    pub(super) fn servings(&self, problem: &PlanProblem, slot: usize) -> f64 {
        if problem.audiences.is_empty() {
            return 1.0;
        }
        let of = |audience: &PlanAudience| {
            let factors = self.audiences.get(&audience.audience);
            f64::from(audience.heads) * factors.and_then(|(_, factors)| factors.get(slot)).copied().unwrap_or(1.0)
        };
        problem.audiences.iter().map(of).sum()
    }

    /// Every dish states how much it holds of something.
    pub(super) fn stated(&self, problem: &PlanProblem, nutrient: &NutrientKey) -> Result<()> {
        let silent = problem.dishes.iter().enumerate().find(|(dish, _)| self.value(*dish, nutrient).is_none());
        let unknown = |dish: &CandidateDish| ProblemError::Unknown {
            what: "value",
            name: format!("{nutrient} of {}", dish.menu_id),
        };
        silent.map_or(Ok(()), |(_, dish)| Err(unknown(dish).into()))
    }

    /// How many values a kind of trait has, and those of each option. A trait that no dish has is a slip.
    pub(super) fn traits(
        &self,
        problem: &PlanProblem,
        options: &[Choice],
        kind: &str,
        only: Option<&str>,
        slot: Option<PlanSlot>,
    ) -> Result<(usize, Vec<Vec<usize>>)> {
        let slot = slot.map(|slot| self.slot(slot)).transpose()?;
        let of_kind = problem.dishes.iter().flat_map(|dish| &dish.traits).filter(|it| it.kind == kind);
        let values: BTreeSet<&str> =
            of_kind.map(|it| it.value.as_str()).filter(|value| only.is_none_or(|only| only == *value)).collect();
        if values.is_empty() {
            let name = only.map_or_else(|| kind.to_owned(), |only| format!("{kind}: {only}"));
            return Err(ProblemError::Unknown { what: "trait", name }.into());
        }
        let places: BTreeMap<&str, usize> = values.iter().enumerate().map(|(place, value)| (*value, place)).collect();
        let of_option = |option: &Choice| -> Vec<usize> {
            let Some(dish) = problem.dishes.get(option.dish).filter(|_| slot.is_none_or(|slot| slot == option.slot))
            else {
                return Vec::new();
            };
            let of_kind = dish.traits.iter().filter(|it| it.kind == kind);
            let places: BTreeSet<usize> = of_kind.filter_map(|it| places.get(it.value.as_str()).copied()).collect();
            places.into_iter().collect()
        };
        Ok((values.len(), options.iter().map(of_option).collect()))
    }

    /// The options of every cell: those of its slot, without what is forbidden or left out, and of a locked cell the lock.
    pub(super) fn allowed(&self, problem: &PlanProblem, model: &Model) -> Result<Vec<Vec<usize>>> {
        let (slots, options) = (problem.slots.len(), &model.options);
        let out: BTreeSet<&MenuId> = model.left_out.iter().map(|it| &it.menu_id).collect();
        let out: BTreeSet<usize> = out.into_iter().filter_map(|menu| self.dishes.get(menu).copied()).collect();
        let mut of_season = vec![vec![Vec::new(); slots]; model.begins.len()];
        for (place, choice) in options.iter().enumerate().filter(|(_, choice)| !out.contains(&choice.dish)) {
            if let Some(fitting) = of_season.get_mut(choice.season).and_then(|of| of.get_mut(choice.slot)) {
                fitting.push(place);
            }
        }
        let mut cells: Vec<Vec<usize>> =
            model.season.iter().filter_map(|season| of_season.get(*season)).flatten().cloned().collect();
        for (place, it) in problem.forbidden.iter().enumerate() {
            let at = |error: Error| error.at(format!("forbidden[{place}]"));
            let (dish, day, slot) = self.forbidden(it).map_err(at)?;
            for (cell, allowed) in cells.iter_mut().enumerate() {
                if day.is_none_or(|day| day == cell / slots) && slot.is_none_or(|slot| slot == cell % slots) {
                    allowed.retain(|option| options.get(*option).is_none_or(|choice| choice.dish != dish));
                }
            }
        }
        let mut locked = BTreeSet::new();
        for (place, it) in problem.locks.iter().enumerate() {
            let at = |error: Error| error.at(format!("locks[{place}]"));
            let (dish, slot) = (self.dish(&it.menu_id).map_err(at)?, self.slot(it.slot).map_err(at)?);
            let day = self.day(it.date).map_err(at)?;
            let (cell, season) = (day * slots + slot, model.season.get(day).copied().unwrap_or_default());
            if !locked.insert(cell) {
                let name = format!("{} {}", it.date, it.slot);
                return Err(at(ProblemError::Twice { what: "lock", name }.into()));
            }
            let option = options.iter().position(|choice| *choice == Choice { season, slot, dish });
            let unknown = || ProblemError::Unknown { what: "dish of the slot", name: it.menu_id.to_string() };
            let option = option.ok_or_else(unknown).map_err(|error| at(error.into()))?;
            let allowed = cells.get_mut(cell);
            if allowed.as_ref().is_some_and(|allowed| !allowed.contains(&option)) {
                model.judged(&it.menu_id).map_err(at)?;
                let (menu, slot) = (it.menu_id.to_string(), it.slot.to_string());
                return Err(at(ProblemError::ForbiddenLock { menu, date: it.date, slot }.into()));
            }
            if let Some(allowed) = allowed {
                *allowed = vec![option];
            }
        }
        if let Some(empty) = cells.iter().position(Vec::is_empty)
            && let (Some(day), Some(slot)) = (problem.days.get(empty / slots), problem.slots.get(empty % slots))
        {
            let fills =
                |id: &MenuId| problem.dishes.iter().any(|dish| dish.menu_id == *id && dish.slots.contains(slot));
            let unknown = model.left_out.iter().find(|left| fills(&left.menu_id));
            let any = problem.dishes.iter().any(|dish| dish.slots.contains(slot));
            let why = match unknown {
                Some(left) => format!(": {} needs to know how much {} dishes hold", left.rule, left.nutrient),
                None if any => ": every dish for it is forbidden".to_owned(),
                None => ": no dish is for it".to_owned(),
            };
            return Err(ProblemError::EmptySlot { date: day.date, slot: slot.to_string(), why }.into());
        }
        Ok(cells)
    }
}

fn counted(what: &'static str, count: usize, limit: usize) -> Result<()> {
    if count == 0 {
        return Err(Error::from(ProblemError::Nothing { what }).at(what));
    }
    if count > limit {
        return Err(Error::from(ProblemError::TooMany { what, count, limit }).at(what));
    }
    Ok(())
}

pub(super) fn at_most(what: &'static str, count: usize, limit: usize) -> Result<()> {
    if count > limit { Err(ProblemError::TooMany { what, count, limit }.into()) } else { Ok(()) }
}

fn unique<K: std::hash::Hash + Eq>(
    what: &'static str,
    all: impl Iterator<Item = (K, String)>,
) -> Result<HashMap<K, usize>> {
    let mut found = HashMap::new();
    for (place, (key, name)) in all.enumerate() {
        if found.insert(key, place).is_some() {
            return Err(ProblemError::Twice { what, name }.into());
        }
    }
    Ok(found)
}
