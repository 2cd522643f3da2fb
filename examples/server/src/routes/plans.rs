use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::query::Asked;
use crate::reply::{Created, Found};
use crate::sent::Sent;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use gizi::balance::Standard;
use gizi::id::{AssignmentId, PlanId, StandardId};
use gizi::kitchen::{PlanCopy, PlanCycle, PlanDetail, PlanFilters, PlanPage};
use gizi::plan::{Assignment, Cycle, MenuPlan, PlanReport, parse_assignment, parse_plan, parse_plan_update};
use serde_json::Value;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/plans", get(list).post(create))
        .route("/plans/{id}", get(show).patch(update).delete(remove))
        .route("/plans/{id}/report", get(report))
        .route("/plans/{id}/duplicate", post(duplicate))
        .route("/plans/{id}/cycle", post(repeat))
        .route("/assignments", post(assign))
        .route("/assignments/{id}", delete(take_off))
}

async fn list(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<PlanPage>, Failure> {
    let mut asked = Asked::new(query)?;
    let (filters, page) = (asked.read::<PlanFilters>()?, asked.page()?);
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_menu_plans(&filters, &page)).await?))
}

async fn show(caller: Caller, Path(id): Path<String>) -> Result<Found<PlanDetail>, Failure> {
    let id = PlanId::new(id)?;
    Ok(Found(caller.ask(move |kitchen| kitchen.get_menu_plan_by_id(&id)).await?))
}

async fn create(caller: Caller, sent: Sent) -> Result<Created<MenuPlan>, Failure> {
    let (plan, key) = (parse_plan(&sent.0).into_result()?, caller.idempotency_key());
    Ok(Created(caller.ask(move |kitchen| kitchen.create_menu_plan(&plan, key.as_deref())).await?))
}

async fn update(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuPlan>, Failure> {
    let update = parse_plan_update(&sent.update(&[("id", &id)], caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.update_menu_plan(&update)).await?))
}

async fn remove(caller: Caller, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    let (id, seen) = (PlanId::new(id)?, caller.must_have_seen()?);
    caller.ask(move |kitchen| kitchen.delete_menu_plan(&id, seen)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A built-in standard; absent: the programme's, else the kitchen's.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(crate) struct By {
    standard: Option<StandardId>,
}

impl By {
    pub(crate) fn standard(&self) -> gizi::Result<Option<Standard>> {
        built_in(self.standard.as_ref())
    }
}

pub(crate) fn built_in(standard: Option<&StandardId>) -> gizi::Result<Option<Standard>> {
    standard.map(|standard| Standard::built_in(standard.as_str())).transpose()
}

async fn report(
    caller: Caller,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<PlanReport>, Failure> {
    let mut asked = Asked::new(query)?;
    let (id, by) = (PlanId::new(id)?, asked.read::<By>()?);
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_plan_report(&id, by.standard()?.as_ref())).await?))
}

async fn duplicate(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Created<MenuPlan>, Failure> {
    let (copy, key): (PlanCopy, _) = (sent.beside("id", &id)?, caller.idempotency_key());
    Ok(Created(caller.ask(move |kitchen| kitchen.duplicate_menu_plan(&copy, key.as_deref())).await?))
}

async fn repeat(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Json<Cycle>, Failure> {
    let (cycle, key): (PlanCycle, _) = (sent.beside("planId", &id)?, caller.idempotency_key());
    Ok(Json(caller.ask(move |kitchen| kitchen.apply_cycle(&cycle, key.as_deref())).await?))
}

async fn assign(caller: Caller, sent: Sent) -> Result<Json<Vec<Assignment>>, Failure> {
    let read = |(place, json): (usize, &Value)| {
        let assignment = parse_assignment(json.to_string().as_bytes()).into_result();
        assignment.map_err(|error| Failure::from(error).at(place))
    };
    let sent = sent.list::<Value>()?;
    let assignments = sent.iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
    let key = caller.idempotency_key();
    Ok(Json(caller.ask(move |kitchen| kitchen.assign_menu_to_plan(&assignments, key.as_deref())).await?))
}

async fn take_off(caller: Caller, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    let (id, seen) = (AssignmentId::new(id)?, caller.must_have_seen()?);
    caller.ask(move |kitchen| kitchen.remove_assignment(&id, seen)).await?;
    Ok(StatusCode::NO_CONTENT)
}
