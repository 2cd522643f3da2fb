//! What really happened at a meal, beside what was planned.

use super::calendar::Days;
use super::plans::By;
use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::query::Asked;
use crate::reply::{Created, Found};
use crate::sent::Sent;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use gizi::id::{AssignmentId, PlanId};
use gizi::plan::{ActualReport, MealActual, parse_actual, parse_actual_update};

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/plans/{id}/actuals", get(list))
        .route("/plans/{id}/actuals/report", get(report))
        .route("/assignments/{id}/actual", post(record).patch(correct).delete(remove))
}

async fn list(caller: Caller, Path(id): Path<String>) -> Result<Json<Vec<MealActual>>, Failure> {
    let id = PlanId::new(id)?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_actuals(&id)).await?))
}

async fn record(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Created<MealActual>, Failure> {
    let actual = parse_actual(&sent.perhaps(&[("id", &id)], None)?).into_result()?;
    let key = caller.idempotency_key();
    Ok(Created(caller.ask(move |kitchen| kitchen.record_actual(&actual, key.as_deref())).await?))
}

async fn correct(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MealActual>, Failure> {
    let update = parse_actual_update(&sent.update(&[("id", &id)], caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.correct_actual(&update)).await?))
}

async fn remove(caller: Caller, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    let (id, seen) = (AssignmentId::new(id)?, caller.must_have_seen()?);
    caller.ask(move |kitchen| kitchen.remove_actual(&id, seen)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn report(
    caller: Caller,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<ActualReport>, Failure> {
    let mut asked = Asked::new(query)?;
    let (id, days, by) = (PlanId::new(id)?, asked.read::<Days>()?, asked.read::<By>()?);
    asked.done()?;
    let range = days.range()?;
    let told = caller.ask(move |kitchen| kitchen.get_actual_report(&id, &range, by.standard()?.as_ref()));
    Ok(Json(told.await?))
}
