//! The week is signed, changed, counted and cooked.

use crate::menus::{RICE, TRAY, at_the_market};
use crate::programs::PROGRAM;
use crate::told::{Told, amount, cost};
use gizi::balance::Verdict;
use gizi::id::{AssignmentId, MenuId, PlanId, ProgramId};
use gizi::kitchen::{Action, Kitchen, PlanCopy, PlannedBy};
use gizi::menu::{MealType, Menu, MenuIngredient, MenuKind};
use gizi::plan::{
    Assignment, DayRange, KitchenTime, PlanReport, PlanStatus, ProcurementOptions, ProductionOptions, ProductionSheet,
};
use gizi::quantity::Quantity;
use jiff::civil::date;

const PLAN: &str = "pekan-1";

pub(crate) fn sign(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("The plan is signed");
    let id = PlanId::new(PLAN)?;
    let version = kitchen.get_menu_plan_by_id(&id)?.plan.version;
    let sent = kitchen.transition_menu_plan(&id, version, PlanStatus::Review, None)?;
    told.did(Action::SubmitMenuPlan, format!("{:?}, version {}", sent.status, sent.version));
    let late = Assignment::new("terlambat", PLAN, date(2026, 1, 6), MealType::Lunch, RICE)?;
    told.refused(Action::AssignMenuToPlan, kitchen.assign_menu_to_plan(&[late], None));
    let unsigned = kitchen.transition_menu_plan(&id, sent.version, PlanStatus::Published, None);
    told.refused(Action::DecideMenuPlan, unsigned);
    let approved = kitchen.transition_menu_plan(&id, sent.version, PlanStatus::Approved, None)?;
    told.did(Action::DecideMenuPlan, format!("{:?}, version {}", approved.status, approved.version));
    let signed = kitchen.get_plan_approval(&id)?;
    for menu in &signed.menus {
        let spent = cost(menu.derived.as_ref().and_then(|derived| derived.cost_per_serving.as_ref()));
        let what = format!("{} in version {}, {spent}", menu.menu_name, menu.menu_version);
        told.did(Action::GetPlanApproval, format!("{what}, by {} for {}", signed.approved_by, signed.standard_id));
    }
    let published = kitchen.transition_menu_plan(&id, approved.version, PlanStatus::Published, None)?;
    told.did(Action::DecideMenuPlan, format!("{:?}, version {}", published.status, published.version));
    Ok(())
}

pub(crate) fn change(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("The eggs of Wednesday do not come");
    let mut tempe = Menu::new("nasi-tempe", "Nasi, tempe, wortel", MenuKind::Tray)?;
    tempe.program_id = Some(ProgramId::new(PROGRAM)?);
    tempe.meal_type = Some(MealType::Lunch);
    tempe.ingredients = vec![
        MenuIngredient::menu("1", RICE, &Quantity::whole(1, "serving"))?,
        MenuIngredient::ingredient("2", "tempe", &Quantity::whole(60, "g"))?,
        MenuIngredient::ingredient("3", "wortel", &Quantity::whole(60, "g"))?,
    ];
    let tempe = kitchen.create_menu(&tempe, None)?.menu;
    told.did(Action::CreateMenu, &tempe.menu_name);
    let wednesday = AssignmentId::new("makan-2026-01-07")?;
    told.refused(Action::SubstituteMenu, kitchen.substitute_menu(&wednesday, 1, &tempe.id, " "));
    let changed = kitchen.substitute_menu(&wednesday, 1, &tempe.id, "telur tidak datang")?;
    if let Some(kept) = &changed.substitution {
        let what = format!("{}: {} for {}", changed.date, changed.menu_id, kept.original_menu_id);
        told.did(Action::SubstituteMenu, format!("{what}, {}, by {}", kept.reason, kept.substituted_by));
    }
    let update = at_the_market("telur-ayam", 32_000, date(2026, 1, 4))?;
    let dearer = kitchen.set_ingredient_price(&update)?;
    told.did(Action::SetIngredientPrice, format!("{}: {} a kg", dearer.ingredient.name, update.price.amount));
    let drift = kitchen.get_plan_drift(&PlanId::new(PLAN)?)?;
    for menu in &drift.menus {
        let (then, now) = (cost(menu.approved_cost.as_ref()), cost(menu.cost.as_ref()));
        told.did(
            Action::GetPlanDrift,
            format!("{}: {:?}, {then} when it was signed, {now} now", menu.menu_id, menu.kinds),
        );
    }
    for assignment in &drift.assignments {
        told.did(Action::GetPlanDrift, format!("{assignment} serves another menu"));
    }
    Ok(())
}

pub(crate) fn count(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("What the week serves, costs and needs");
    report(&kitchen.get_plan_report(&PlanId::new(PLAN)?, None)?, told);
    let week = DayRange { first: date(2026, 1, 5), last: date(2026, 1, 9) };
    let planned_by = PlannedBy::Plan { plan_id: PlanId::new(PLAN)? };
    let list = kitchen.get_procurement(&planned_by, &week, &ProcurementOptions::default())?;
    for order in &list.orders {
        for line in &order.lines {
            let bought = &line.purchase;
            let needed = bought
                .bought
                .known()
                .map_or_else(|| "?".to_owned(), |needed| needed.round_dp(3).normalize().to_string());
            let what = format!("{}: {needed} {} of {}", order.delivery, bought.unit, bought.ingredient_name);
            told.did(Action::GetProcurement, format!("{what}, {}", cost(Some(&bought.amount))));
        }
    }
    told.did(Action::GetProcurement, format!("{} in all, complete: {}", cost(Some(&list.total)), list.complete));
    let day = date(2026, 1, 5);
    let options = ProductionOptions { packing_minutes: 30, delivery_minutes: 30, ..ProductionOptions::standard()? };
    sheet(&kitchen.get_production_sheet(&planned_by, day, &options)?, told);
    let file = kitchen.export_plan_calendar(&PlanId::new(PLAN)?)?;
    told.did(Action::ExportPlanCalendar, format!("{} events", file.matches("BEGIN:VEVENT").count()));
    let copy = PlanCopy {
        id: PlanId::new(PLAN)?,
        new_id: Some(PlanId::new("pekan-2")?),
        plan_name: "Pekan kedua".to_owned(),
        start_date: date(2026, 1, 12),
    };
    let copied = kitchen.duplicate_menu_plan(&copy, Some("story-next-week"))?;
    let served = kitchen.get_menu_plan_by_id(&copied.id)?.assignments;
    let first = MenuId::new(TRAY)?;
    let same = served.iter().all(|assignment| assignment.menu_id == first);
    let what = if same { "as it was published" } else { "with what stood in" };
    told.did(
        Action::DuplicateMenuPlan,
        format!("{}, {:?}, {} meals {what}", copied.plan_name, copied.status, served.len()),
    );
    Ok(())
}

fn report(report: &PlanReport, told: &mut Told) {
    let all = &report.totals.plan;
    let what = format!("{} portions on {} days, {}", all.portions, all.feeding_days, cost(Some(&all.cost)));
    told.did(Action::GetPlanReport, what);
    for means in &all.audiences {
        let audience = means.audience.as_ref().map_or("everybody", |audience| audience.as_str());
        let (energy, iron) = (amount(means.mean("energy_kcal")), amount(means.mean("iron_mg")));
        told.did(Action::GetPlanReport, format!("{audience}: {energy} kcal and {iron} mg of iron a day in the mean"));
    }
    for audience in &report.verdicts.audiences {
        let findings = audience.meals.iter().flat_map(|meal| &meal.findings);
        let (met, of) =
            findings.fold((0, 0), |(met, of), finding| (met + u32::from(*finding.worst() == Verdict::Met), of + 1));
        let meals = audience.meals.len();
        told.did(Action::GetPlanReport, format!("{}: {met} of {of} rules are met at {meals} meals", audience.audience));
    }
    let repeated = report.variety.dishes.iter().map(|dish| format!("{} {}", dish.days, dish.name));
    told.did(Action::GetPlanReport, format!("days with each: {}", repeated.collect::<Vec<_>>().join(", ")));
}

fn sheet(sheet: &ProductionSheet, told: &mut Told) {
    let time =
        |time: Option<KitchenTime>| time.map_or_else(|| "at an unknown time".to_owned(), |it| it.time.to_string());
    for service in &sheet.services {
        for menu in &service.menus {
            let what = format!("{}: {} portions, ready {}", menu.menu_name, menu.portions, time(service.ready));
            told.did(Action::GetProductionSheet, what);
            for step in menu.dishes.iter().flat_map(|dish| &dish.steps) {
                told.did(Action::GetProductionSheet, format!("{} {}", time(step.start), step.instruction));
            }
        }
    }
    for gap in &sheet.gaps {
        told.did(Action::GetProductionSheet, format!("missing: {:?} of {}", gap.reason, gap.name));
    }
}
