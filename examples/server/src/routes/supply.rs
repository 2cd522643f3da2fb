//! What to buy and what to cook.

use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::form::{Form, Wanted};
use crate::path::Path;
use crate::query::Asked;
use crate::sent::Sent;
use crate::written::{Which, Written};
use axum::Router;
use axum::extract::RawQuery;
use axum::routing::post;
use gizi::id::{PlanId, ProgramId};
use gizi::interchange::{TablesPer, procurement_tables, production_tables};
use gizi::kitchen::{Kitchen, PlannedBy};
use gizi::message::MessageTable;
use gizi::plan::{CriticalLimit, DayRange, ProcurementOptions, ProductionOptions};
use jiff::civil::Date;

pub(crate) fn router() -> Router<Server> {
    let mut router = Router::new();
    for ending in ["", ".csv", ".xlsx"] {
        router = router
            .route(&format!("/plans/{{id}}/procurement{ending}"), post(of_plan))
            .route(&format!("/programs/{{id}}/procurement{ending}"), post(of_program))
            .route(&format!("/plans/{{id}}/production{ending}"), post(cooked_of_plan))
            .route(&format!("/programs/{{id}}/production{ending}"), post(cooked_of_program));
    }
    router
}

/// For which days, how, and what each table is for.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Need {
    #[serde(default)]
    range: Option<DayRange>,
    #[serde(default)]
    options: ProcurementOptions,
    #[serde(default)]
    per: TablesPer,
}

/// In which form, and which table of it.
fn form(wanted: &Wanted, query: Option<String>) -> Result<(Form, Which), Failure> {
    let mut asked = Asked::new(query)?;
    let (which, form) = (asked.read::<Which>()?, wanted.of(&[Form::Json, Form::Csv, Form::Workbook])?);
    asked.done()?;
    if form == Form::Json && which.table.is_some() {
        return Err(Failure::unreadable("table", "JSON has no tables".to_owned()));
    }
    Ok((form, which))
}

async fn of_plan(
    caller: Caller,
    wanted: Wanted,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    sent: Sent,
) -> Result<Written, Failure> {
    let (plan_id, need, (form, which)) = (PlanId::new(id)?, sent.read::<Need>()?, form(&wanted, query)?);
    let answer = move |kitchen: &Kitchen| {
        let all = || -> gizi::Result<DayRange> {
            let plan = kitchen.get_menu_plan_by_id(&plan_id)?.plan;
            Ok(DayRange { first: plan.start_date, last: plan.end_date })
        };
        let range = need.range.map_or_else(all, Ok)?;
        procurement(kitchen, &PlannedBy::Plan { plan_id }, range, &need, form, which)
    };
    caller.ask(answer).await
}

async fn of_program(
    caller: Caller,
    wanted: Wanted,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    sent: Sent,
) -> Result<Written, Failure> {
    let (program_id, need, (form, which)) = (ProgramId::new(id)?, sent.read::<Need>()?, form(&wanted, query)?);
    let Some(range) = need.range else {
        return Err(Failure::unreadable("range", "say for which days".to_owned()));
    };
    let planned_by = PlannedBy::Program { program_id };
    caller.ask(move |kitchen| procurement(kitchen, &planned_by, range, &need, form, which)).await
}

fn procurement(
    kitchen: &Kitchen,
    planned_by: &PlannedBy,
    range: DayRange,
    need: &Need,
    form: Form,
    which: Which,
) -> Result<Written, Failure> {
    let list = kitchen.get_procurement(planned_by, &range, &need.options)?;
    if form == Form::Json {
        return Written::json(&list);
    }
    let settings = kitchen.get_settings()?;
    let (units, messages) = (settings.units()?, MessageTable::standard()?);
    let tables = procurement_tables(&list, need.per, &units, &messages, settings.language)?;
    Written::tables(form, format!("procurement-{}", range.first), &tables, which, settings.language)
}

/// On which day, and how. Without limits the standard ones hold.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Cooking {
    date: Date,
    #[serde(default)]
    options: ProductionOptions,
}

async fn cooked_of_plan(
    caller: Caller,
    wanted: Wanted,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    sent: Sent,
) -> Result<Written, Failure> {
    let planned_by = PlannedBy::Plan { plan_id: PlanId::new(id)? };
    let (asked, (form, which)) = (sent.read::<Cooking>()?, form(&wanted, query)?);
    caller.ask(move |kitchen| production(kitchen, &planned_by, asked, form, which)).await
}

async fn cooked_of_program(
    caller: Caller,
    wanted: Wanted,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    sent: Sent,
) -> Result<Written, Failure> {
    let planned_by = PlannedBy::Program { program_id: ProgramId::new(id)? };
    let (asked, (form, which)) = (sent.read::<Cooking>()?, form(&wanted, query)?);
    caller.ask(move |kitchen| production(kitchen, &planned_by, asked, form, which)).await
}

fn production(
    kitchen: &Kitchen,
    planned_by: &PlannedBy,
    mut asked: Cooking,
    form: Form,
    which: Which,
) -> Result<Written, Failure> {
    if asked.options.limits.is_empty() {
        asked.options.limits = CriticalLimit::standard()?;
    }
    let sheet = kitchen.get_production_sheet(planned_by, asked.date, &asked.options)?;
    if form == Form::Json {
        return Written::json(&sheet);
    }
    let language = kitchen.get_settings()?.language;
    let tables = production_tables(&sheet, &MessageTable::standard()?, language);
    Written::tables(form, format!("production-{}", sheet.date), &tables, which, language)
}
