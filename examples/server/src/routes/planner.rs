//! Plans that are looked for: the problem, and a search of limited work and time.

use super::plans::built_in;
use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::sent::Sent;
use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use gizi::id::{ProgramId, StandardId};
use gizi::kitchen::{Kitchen, PlanProposal};
use gizi::plan::optimise::{PlanDraft, PlanRequest, SearchOptions};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Most changes that one search looks at.
const MOST_WORK: i64 = 100_000_000;
/// Most seconds that one search takes.
const MOST_SECONDS: u32 = 60;
/// How many changes between two looks at the clock and at whoever asked.
const STEP: i64 = 10_000;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/programs/{id}/plan-problem", post(problem))
        .route("/programs/{id}/plan-proposal", post(propose))
}

/// What is to be planned, and by which built-in standard; absent: the programme's, else the kitchen's.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Wish {
    request: PlanRequest,
    standard: Option<StandardId>,
}

async fn problem(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Json<PlanDraft>, Failure> {
    let (id, wish) = (ProgramId::new(id)?, sent.read::<Wish>()?);
    let draft = caller
        .ask(move |kitchen| kitchen.get_plan_problem(&id, &wish.request, built_in(wish.standard.as_ref())?.as_ref()));
    Ok(Json(draft.await?))
}

/// The same, and how long and hard to look.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Search {
    request: PlanRequest,
    standard: Option<StandardId>,
    #[serde(default)]
    options: SearchOptions,
    #[serde(default = "usual_seconds")]
    seconds: u32,
}

fn usual_seconds() -> u32 {
    10
}

/// Searches take turns, as many at once as there are processors; one whose caller is gone stops.
async fn propose(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Json<PlanProposal>, Failure> {
    let (id, asked) = (ProgramId::new(id)?, sent.read::<Search>()?);
    if asked.options.work > MOST_WORK {
        return Err(Failure::too_much("options.work", MOST_WORK));
    }
    if asked.seconds > MOST_SECONDS {
        return Err(Failure::too_much("seconds", MOST_SECONDS.into()));
    }
    let turn = server.searches.acquire_owned().await.map_err(|_| Failure::BROKEN)?;
    let here = Arc::new(());
    let somebody = Arc::downgrade(&here);
    let search = move |kitchen: &Kitchen| {
        let _turn = turn;
        let end = Instant::now() + Duration::from_secs(asked.seconds.into());
        let standard = built_in(asked.standard.as_ref())?;
        let mut search = kitchen.search_menu_plan(&id, &asked.request, standard.as_ref(), &asked.options)?;
        let over = || Instant::now() >= end || somebody.strong_count() == 0;
        search.step(STEP);
        while !over() && !search.step_proof(STEP).finished {}
        while !over() && !search.step(STEP).finished {}
        search.proposal()
    };
    Ok(Json(caller.ask(search).await?))
}
