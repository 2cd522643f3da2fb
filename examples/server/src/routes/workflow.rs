//! The way of a plan from draft to archive, and what was signed on it.

use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::reply::Found;
use crate::sent::Sent;
use axum::routing::{get, put};
use axum::{Json, Router};
use gizi::id::{AssignmentId, MenuId, PlanId};
use gizi::kitchen::{Kitchen, PlanApproval, PlanDrift};
use gizi::plan::{Assignment, MenuPlan, PlanStatus};

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/plans/{id}/status", put(step))
        .route("/plans/{id}/approval", get(approval))
        .route("/plans/{id}/drift", get(drift))
        .route("/assignments/{id}/menu", put(substitute))
}

/// Where a plan goes, and why.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Step {
    status: PlanStatus,
    #[serde(default)]
    reason: Option<String>,
}

async fn step(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuPlan>, Failure> {
    let (id, seen, step) = (PlanId::new(id)?, caller.must_have_seen()?, sent.read::<Step>()?);
    let Step { status, reason } = step;
    Ok(Found(caller.ask(move |kitchen| kitchen.transition_menu_plan(&id, seen, status, reason.as_deref())).await?))
}

async fn approval(caller: Caller, Path(id): Path<String>) -> Result<Json<PlanApproval>, Failure> {
    let id = PlanId::new(id)?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_plan_approval(&id)).await?))
}

async fn drift(caller: Caller, Path(id): Path<String>) -> Result<Json<PlanDrift>, Failure> {
    let id = PlanId::new(id)?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_plan_drift(&id)).await?))
}

/// The menu that takes the place of the published one, and why.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Substitute {
    menu_id: MenuId,
    /// Of the tray for a special diet, not the assignment's own.
    #[serde(default)]
    diet: Option<String>,
    reason: String,
}

async fn substitute(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<Assignment>, Failure> {
    let (id, seen, with) = (AssignmentId::new(id)?, caller.must_have_seen()?, sent.read::<Substitute>()?);
    let Substitute { menu_id, diet, reason } = with;
    let answer = move |kitchen: &Kitchen| match diet {
        Some(diet) => kitchen.substitute_tray(&id, seen, &diet, &menu_id, &reason),
        None => kitchen.substitute_menu(&id, seen, &menu_id, &reason),
    };
    Ok(Found(caller.ask(answer).await?))
}
