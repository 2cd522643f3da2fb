//! From a programme, a standard and dishes to a problem.

mod costs;
mod dishes;
pub(super) mod request;
mod rules;
pub(super) mod tray;

use request::{PlanDraft, PlanRequest, UnmappedReason, UnmappedRule, UnusableDish, UnusableReason};

use super::{
    CandidateDish, DishTrait, DishValue, PlanAudience, PlanDay, PlanDemand, PlanObjective, PlanProblem, PlanRule,
    PlanSlot,
};
use crate::balance::{Severity, Standard};
use crate::cost::CostSettings;
use crate::error::Result;
use crate::id::RuleId;
use crate::menu::{Catalog, Course, Menu, MenuOptions};
use crate::nutrient::NutrientKey;
use crate::nutrition::calculate_nutrition;
use crate::program::{DayKind, Holiday, NutritionProgram};
use crate::validation::Wire;
use costs::{dated, turns};
use dishes::{VEGETABLE, vegetables};
use jiff::civil::Date;
use rules::Rules;
use std::collections::{BTreeMap, BTreeSet};

/// The trait that tells dishes apart.
const DISH: &str = "dish";
/// The trait of the food whose repetition is watched.
const MAIN_PROTEIN: &str = "main_protein";

/// Makes the problem of planning a programme's feeding days by a standard, for the least cost of ingredients.
///
/// Required sides of a rule hold, advisory ones have the price of the request. A rule for a meal is one for the day
/// where only one meal is planned; a rule for a period is one for the mean of every ISO week, unless it holds for every
/// day already. What a standard says of dishes by themselves, how often they may return and what they must be free of,
/// holds for the one pot of all audiences. The programme's ceilings are required. Dishes come from the catalog, with what
/// they cost on each day by its own prices; one whose cost is unknown on any of them cannot be chosen. On a day later than
/// the date of the settings by which prices have grown too old for the policy, the last known cost holds on. The date also
/// says which fortification holds. An advisory upper limit is priced by what is known of a dish.
///
/// Errors: `balance.unknown_audience` for an audience the standard does not have, `menu.unknown_menu` for a dish that is
/// not in the catalog, `plan.range_backwards`, `plan.range_too_long`.
pub fn plan_problem(
    request: &PlanRequest,
    program: &NutritionProgram,
    standard: &Standard,
    holidays: &[Holiday],
    catalog: &Catalog,
    costs: &CostSettings,
) -> Result<PlanDraft> {
    let days = days(request, program, holidays)?;
    let mut rules = Rules::of(request, program, standard, &days)?;
    let nutrients = nutrients(&rules.mapped);
    let turns = turns(&days, catalog, costs);
    let (mut dishes, mut unusable) = (Vec::new(), Vec::new());
    for id in &request.dishes {
        let menu = catalog.menu(id.as_str())?;
        match candidate(menu, request, catalog, costs, (&nutrients, &turns)) {
            Ok(dish) => dishes.push(dish),
            Err((reason, names)) => unusable.push(UnusableDish { menu_id: id.clone(), reason, names }),
        }
    }
    rules.of_slots(standard, &request.slots, &dishes, catalog)?;
    rules.of_dishes(request, &mut dishes, catalog)?;
    rules.kept_by_slots.dedup();
    let mut mapped = rules.mapped;
    mapped.extend(variety(request, &dishes, &mut rules.unmapped)?);
    rules.unmapped.sort();
    rules.unmapped.dedup();
    let problem = PlanProblem {
        days,
        slots: request.slots.clone(),
        dishes,
        audiences: audiences(request, program, standard)?,
        rules: mapped,
        locks: request.locks.clone(),
        forbidden: request.forbidden.clone(),
        scenarios: Vec::new(),
        objective: vec![PlanObjective::Cost],
        then: Vec::new(),
    };
    Ok(PlanDraft { problem, kept_by_slots: rules.kept_by_slots, unmapped: rules.unmapped, unusable })
}

/// The feeding days. ISO weeks are numbered with their year, so that they rise over New Year.
fn days(request: &PlanRequest, program: &NutritionProgram, holidays: &[Holiday]) -> Result<Vec<PlanDay>> {
    let feeding = request.range.each()?.filter(|date| program.day_kind(*date, holidays) == DayKind::Feeding);
    let day = |date: Date| {
        let week = date.iso_week_date();
        let number = i32::from(week.year()) * 100 + i32::from(week.week());
        PlanDay { date, week: u32::try_from(number).unwrap_or(0) }
    };
    Ok(feeding.map(day).collect())
}

fn audiences(request: &PlanRequest, program: &NutritionProgram, standard: &Standard) -> Result<Vec<PlanAudience>> {
    let audience = |fed: &crate::program::ProgramAudience| -> Result<PlanAudience> {
        let own = request.portions.iter().find(|portions| portions.audience == fed.audience);
        let portions = own.map(|portions| portions.factors.clone()).unwrap_or_default();
        let choices = own.map(|portions| portions.choices.clone()).unwrap_or_default();
        let size = standard.audience(&fed.audience)?.portion.clone();
        Ok(PlanAudience { audience: fed.audience.clone(), heads: fed.heads, size, portions, choices })
    };
    program.audiences.iter().map(audience).collect()
}

/// The nutrients that the rules speak of, each with whether something required rests on its upper end.
fn nutrients(rules: &[PlanRule]) -> BTreeMap<NutrientKey, bool> {
    let mut nutrients = BTreeMap::new();
    let mut note = |nutrient: &NutrientKey, required: bool| {
        *nutrients.entry(nutrient.clone()).or_insert(false) |= required;
    };
    for rule in rules {
        let required = rule.severity == Severity::Required;
        match &rule.demand {
            PlanDemand::Nutrient { nutrient, max, .. } => note(nutrient, required && max.is_some()),
            PlanDemand::EnergyShare { nutrient, energy, .. } => {
                note(nutrient, required);
                note(energy, required);
            }
            _ => {}
        }
    }
    nutrients
}

type Unusable = (UnusableReason, Vec<String>);

fn candidate(
    menu: &Menu,
    request: &PlanRequest,
    catalog: &Catalog,
    costs: &CostSettings,
    (nutrients, turns): (&BTreeMap<NutrientKey, bool>, &[Date]),
) -> Result<CandidateDish, Unusable> {
    let slots: Vec<PlanSlot> = request.slots.iter().filter(|slot| menu.course == Some(slot.course)).copied().collect();
    if slots.is_empty() {
        return Err((UnusableReason::NoSlot, Vec::new()));
    }
    let broken = |error: crate::Error| (UnusableReason::NotComputed, vec![error.to_string()]);
    let options = MenuOptions { date: Some(costs.date), fortified: request.fortified, ..MenuOptions::default() };
    let (cost, costs) = dated(menu, catalog, &options, costs, turns)?;
    let nutrition = calculate_nutrition(menu, catalog, &options).map_err(broken)?;
    // The upper end of a missing value is what the food could hold at all: proof enough for what is required, and no
    // amount that an advisory limit could be priced by.
    let value = |(nutrient, required): (&NutrientKey, &bool)| {
        let serving = nutrition.serving(nutrient.as_str())?;
        let high = if *required { serving.high } else { serving.known() };
        Some(DishValue { nutrient: nutrient.clone(), low: serving.low, high })
    };
    Ok(CandidateDish {
        menu_id: menu.id.clone(),
        slots,
        cost,
        costs,
        values: nutrients.iter().filter_map(value).collect(),
        traits: [traits(menu), vegetables(menu, catalog, &options).map_err(broken)?].concat(),
    })
}

/// What a dish counts as, beside its vegetables: itself, its main protein, its cooking method, its colour.
fn traits(menu: &Menu) -> Vec<DishTrait> {
    let method = menu.cooking_method.map(|method| Wire(method).to_string());
    let traits = [
        (DISH, Some(menu.id.to_string())),
        (MAIN_PROTEIN, menu.main_protein.clone()),
        ("cooking_method", method),
        ("colour", menu.colour.clone()),
    ];
    let stated = traits.into_iter().filter_map(|(kind, value)| Some((kind, value?)));
    stated.map(|(kind, value)| DishTrait { kind: kind.to_owned(), value }).collect()
}

/// The gaps of the request, slot by slot, so that a clash names the slot that has too few dishes.
fn variety(request: &PlanRequest, dishes: &[CandidateDish], unmapped: &mut Vec<UnmappedRule>) -> Result<Vec<PlanRule>> {
    let mut rules = Vec::new();
    if let Some(min) = request.vegetables_a_week.filter(|min| *min > 0) {
        let (id, traits) = (RuleId::new("vegetables")?, dishes.iter().flat_map(|dish| &dish.traits));
        let vegetables: BTreeSet<&str> =
            traits.filter(|own| own.kind == VEGETABLE).map(|own| own.value.as_str()).collect();
        if vegetables.len() < min as usize {
            unmapped.push(UnmappedRule { rule: id, reason: UnmappedReason::NoDish });
        } else {
            let demand = PlanDemand::Variety { trait_kind: VEGETABLE.to_owned(), slot: None, min };
            rules.push(PlanRule { id, severity: Severity::Required, price: 0.0, demand });
        }
    }
    for slot in request.slots.iter().filter(|slot| !request.same_every_day.contains(&slot.course)) {
        let protein_gap = request.protein_gap.filter(|_| slot.course == Course::AnimalProtein);
        for (kind, name, gap) in [(DISH, "dish", request.dish_gap), (MAIN_PROTEIN, "protein", protein_gap)] {
            let told =
                dishes.iter().any(|dish| dish.slots.contains(slot) && dish.traits.iter().any(|it| it.kind == kind));
            let Some(gap) = gap.filter(|gap| *gap > 1 && told) else { continue };
            rules.push(PlanRule {
                id: RuleId::new(format!("{name}-gap-{}", slot_name(slot)))?,
                severity: Severity::Required,
                price: 0.0,
                demand: PlanDemand::TraitUses {
                    trait_kind: kind.to_owned(),
                    value: None,
                    slot: Some(*slot),
                    window: Some(gap),
                    min: None,
                    max: Some(1),
                },
            });
        }
    }
    Ok(rules)
}

/// A slot as part of a rule's name: `lunch-animal-protein`.
fn slot_name(slot: &PlanSlot) -> String {
    format!("{}-{}", Wire(slot.meal_type), Wire(slot.course)).to_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests;
