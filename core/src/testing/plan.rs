use super::value;
use crate::id::{AudienceKey, MenuId, PortionKey, SiteId};
use crate::money::Currency;
use crate::plan::{Assignment, MealActual, MenuPlan, actual, fields};
use crate::program::{Holiday, NutritionProgram, Weekday, fields as program_fields};
use crate::validation::Shape;
use proptest::prelude::*;

/// Valid programmes, with every field at its limits now and then.
pub fn programs() -> impl Strategy<Value = NutritionProgram> {
    let records = value(&Shape::Record(&program_fields::PROGRAM));
    records.prop_filter_map("a programme", |json| settle(serde_json::from_value(json).ok()?).ok())
}

/// Valid holidays.
pub fn holidays() -> impl Strategy<Value = Holiday> {
    value(&Shape::Record(&program_fields::HOLIDAY)).prop_filter_map("a holiday", |json| {
        let mut holiday: Holiday = serde_json::from_value(json).ok()?;
        holiday.end_date = holiday.end_date.map(|end| end.max(holiday.date));
        Some(holiday)
    })
}

/// Valid plans of a day to a year.
pub fn plans() -> impl Strategy<Value = MenuPlan> {
    (value(&Shape::Record(&fields::PLAN)), 0_i64..366).prop_filter_map("a plan", |(json, days)| {
        let mut plan: MenuPlan = serde_json::from_value(json).ok()?;
        plan.end_date = plan.start_date.checked_add(jiff::Span::new().days(days)).ok()?;
        Some(plan)
    })
}

/// Valid assignments.
pub fn assignments() -> impl Strategy<Value = Assignment> {
    value(&Shape::Record(&fields::ASSIGNMENT)).prop_filter_map("an assignment", |json| {
        let mut assignment: Assignment = serde_json::from_value(json).ok()?;
        for (index, other) in assignment.alternatives.iter_mut().enumerate() {
            other.diet = format!("diet {index}");
        }
        let others = assignment.alternatives.iter_mut().map(|other| &mut other.portions);
        for portions in others.chain([&mut assignment.portions]) {
            for (index, planned) in portions.iter_mut().enumerate() {
                planned.portion = if index == 0 { None } else { Some(PortionKey::new(format!("p{index}")).ok()?) };
            }
        }
        Some(assignment)
    })
}

/// Valid records of what really happened.
pub fn actuals() -> impl Strategy<Value = MealActual> {
    value(&Shape::Record(&actual::fields::ACTUAL)).prop_filter_map("what happened", |json| {
        let mut actual: MealActual = serde_json::from_value(json).ok()?;
        for (index, row) in actual.portions.iter_mut().enumerate() {
            row.menu_id = MenuId::new(format!("m{index}")).ok()?;
            let cooked = row.cooked.unwrap_or(u32::MAX);
            row.served = row.served.map(|served| served.min(cooked));
            row.discarded = row.discarded.map(|discarded| discarded.min(cooked - row.served.unwrap_or(0)));
        }
        if let Some(cost) = &mut actual.cost {
            cost.components.push(crate::cost::CostComponent::Ingredients);
            cost.components.truncate(20);
        }
        Some(actual)
    })
}

/// Makes true what must hold between fields; their values alone are within their limits.
fn settle(mut program: NutritionProgram) -> crate::Result<NutritionProgram> {
    program.end_date = program.end_date.map(|end| end.max(program.start_date));
    program.feeding_days.push(Weekday::Monday);
    program.feeding_days.sort();
    program.feeding_days.dedup();
    if program.meals.is_empty() {
        program.meals = NutritionProgram::new("p", "p", program.program_type, program.start_date)?.meals;
    }
    program.meals.sort_by_key(|meal| meal.meal_type);
    program.meals.dedup_by_key(|meal| meal.meal_type);
    for (index, fed) in program.audiences.iter_mut().enumerate() {
        fed.audience = AudienceKey::new(format!("a{index}"))?;
        for (index, diet) in fed.special_diets.iter_mut().enumerate() {
            diet.name = format!("diet {index}");
            diet.heads /= 10;
        }
        fed.heads = fed.heads.max(fed.special_diets.iter().map(|diet| diet.heads).sum());
    }
    let audiences = program.audiences.len();
    for (index, site) in program.sites.iter_mut().enumerate() {
        site.id = SiteId::new(format!("s{index}"))?;
        site.audiences.truncate(audiences);
        for (fed, own) in program.audiences.iter().zip(&mut site.audiences) {
            own.audience = fed.audience.clone();
            own.heads = own.heads.min(fed.heads) / 10;
        }
    }
    let rupiah = Currency::new("IDR")?;
    for ceiling in &mut program.ceilings {
        ceiling.amount.currency = rupiah;
        if ceiling.components.is_empty() {
            ceiling.components.push(crate::cost::CostComponent::Ingredients);
        }
    }
    Ok(program)
}
